//! Figures for a long list: `cargo run --release -p houselights-engine --features testing --example long_list -- 10000`
//! fills a new household with so many titles and prints, in milliseconds, what its owner would wait for.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "a program that reports figures")]

use std::time::{Duration, Instant};

use houselights_domain::catalogue::Genre;
use houselights_engine::Engine;
use houselights_engine::ports::Ports;
use houselights_engine::testing::fill;
use houselights_engine::view::{
    ChangeTitles, ListSentence, SuggestRequest, TitlesChange, Wanted, WatchlistQuery, WatchlistSort, Weight,
};

/// How often each thing is timed.
const RUNS: usize = 200;
const SEARCHES: [&str; 8] = ["m", "mi", "mir", "oztekin", "İBRAHİM", "the", "paddington 2", "zzz"];

fn main() {
    let count = std::env::args().nth(1).map_or(10_000, |count| count.parse().expect("a number of titles"));
    let folder = tempfile::tempdir().expect("a folder");
    let engine = Engine::open(folder.path(), Ports::system()).expect("it opens");
    let (_, filling) = timed(|| fill(&engine, count).expect("filled"));
    drop(engine);
    let (engine, opening) = timed(|| Engine::open(folder.path(), Ports::system()).expect("it opens"));
    let page =
        |search: &str| WatchlistQuery { search: search.into(), limit: 60, ..WatchlistQuery::default() };
    let (first, reading) = timed(|| engine.watchlist(page("")).expect("a page"));
    println!("titles {}  fill {filling:.1}  open {opening:.1}  first page {reading:.1}", first.on_list);
    report("search", |run| {
        engine.watchlist(page(SEARCHES[run % SEARCHES.len()])).expect("a page");
    });
    let sentences = sentences();
    report("sentence", |run| {
        let sentence = sentences[run % sentences.len()].clone();
        engine
            .watchlist(WatchlistQuery { sentence, limit: 60, ..WatchlistQuery::default() })
            .expect("a page");
    });
    report("suggest", |run| {
        let words = "something to break up all this Christmas cheer".into();
        let seed = u32::try_from(run).unwrap_or(0);
        engine.suggest(SuggestRequest { words, seed, ..SuggestRequest::default() }).expect("an answer");
    });
    let backup = folder.path().join("backup.db");
    let (_, saving) = timed(|| engine.save_backup(&backup).expect("saved"));
    let file = backup.display().to_string();
    let (there, looking) = timed(|| engine.read_backup(file.clone()).expect("read").there.films);
    // Nothing of it is here any more, so all of it has to come back.
    let all = engine.watchlist_ids(page("")).expect("every id");
    engine.change_titles(ChangeTitles { titles: all, change: TitlesChange::Remove }).expect("removed");
    let on_list = || engine.watchlist(page("")).expect("a page").on_list;
    let (_, restoring) = timed(|| engine.restore_backup(file).expect("restored"));
    let back = on_list();
    let (_, undoing) = timed(|| engine.undo().expect("undone").expect("something"));
    println!(
        "backup of {there}  save {saving:.0}  look {looking:.0}  restore {back} in {restoring:.0}  undo {undoing:.0}"
    );
    assert_eq!((back, on_list()), (there, 0), "there and gone again");
    engine.undo().expect("undone").expect("the removal");
    let all = engine.watchlist_ids(page("")).expect("every id");
    for (what, change) in
        [("tag all", TitlesChange::Tag { tag: "Christmas".into() }), ("remove all", TitlesChange::Remove)]
    {
        let request = ChangeTitles { titles: all.clone(), change };
        let (changed, doing) = timed(|| engine.change_titles(request).expect("changed").value);
        let (_, undoing) = timed(|| engine.undo().expect("undone"));
        println!("{what}  {changed} in {doing:.0}  undo {undoing:.0}");
    }
    report("complete", |run| {
        engine.complete_title(SEARCHES[run % SEARCHES.len()].into()).expect("completions");
    });
}

/// Each order, alone and with everything else that the sentence can say.
fn sentences() -> Vec<ListSentence> {
    use WatchlistSort::{Acclaim, LeavesSoon, Longest, Name, Newest, Oldest, Shortest, Waiting, Year};
    let orders = [Newest, Waiting, Name, Year, Oldest, Shortest, Longest, LeavesSoon, Acclaim];
    let much = ListSentence {
        max_minutes: Some(120),
        wanted: Wanted::Nobody,
        genre: Some(Genre::Drama),
        country: Some("US".into()),
        weight: Weight::NotHeavy,
        festive: Some(false),
        ..ListSentence::default()
    };
    let each =
        |sort| [ListSentence { sort, ..ListSentence::default() }, ListSentence { sort, ..much.clone() }];
    orders.into_iter().flat_map(each).collect()
}

fn report(what: &str, mut work: impl FnMut(usize)) {
    let mut times: Vec<f64> = (0..RUNS).map(|run| timed(|| work(run)).1).collect();
    times.sort_by(f64::total_cmp);
    println!("{what}  p50 {:.2}  p95 {:.2}", times[RUNS / 2], times[RUNS * 95 / 100]);
}

/// What `work` gives, and how long it took in milliseconds.
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let done = work();
    let took: Duration = start.elapsed();
    (done, took.as_secs_f64() * 1_000.0)
}
