//! Journeys of an import from its preview onto the list and back, on a real database.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use common::House;
use houselights_domain::change::{Area, Operation};
use houselights_domain::id::TitleId;
use houselights_domain::import::{Answers, Part, Service};
use houselights_domain::title::{Origin, Reaction, Title};
use houselights_engine::ImportStep;
use houselights_engine::view::{
    Becomes, BringIn, BroughtIn, FilmBecomes, ImportField, ImportFile, ImportList, ImportPageQuery,
    ImportSummary, ListSentence, MarkWatched, ProfileIs, SettleUnmatched, Take, TakeField, UnmatchedPage,
    UnmatchedQuery, WatchStatus, WatchlistQuery,
};

const WATCHLIST: &str = "Date,Name,Year,Letterboxd URI
2024-01-07,Miracle in Cell No. 7,2014,https://boxd.it/a3
2024-01-05,Heat,1995,https://boxd.it/a1
2024-01-08,Zyx Home Video,1998,https://boxd.it/a4
2024-01-09,Qxy Holiday Reel,,https://boxd.it/a5
";
const DIARY: &str = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
2022-12-25,Elf,2003,https://boxd.it/e1,4.5,,\"christmas, loud\",2022-12-24
2023-12-26,Elf,2003,https://boxd.it/e2,4,Yes,,2023-12-24
2023-12-27,Zyx Home Video,1998,https://boxd.it/e3,2.5,,,2023-12-26
";
const REVIEWS: &str = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date
2022-12-25,Elf,2003,https://boxd.it/e1,4,,\"Mum laughed so much
that she cried.\",,2022-12-24
";
const WATCHED: &str = "Date,Name,Year,Letterboxd URI
2024-01-05,Paddington,2014,https://boxd.it/p1
";

fn file(name: &str, text: &str) -> ImportFile {
    ImportFile { name: name.into(), bytes: Ok(text.as_bytes().to_vec()), answers: Answers::default() }
}

fn letterboxd() -> Vec<ImportFile> {
    vec![
        file("watchlist.csv", WATCHLIST),
        file("watched.csv", WATCHED),
        file("diary.csv", DIARY),
        file("reviews.csv", REVIEWS),
    ]
}

fn go_on(_: ImportStep) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn read(house: &House, files: Vec<ImportFile>) -> ImportSummary {
    house.read_import(files, &[], &mut go_on).expect("read")
}

fn bring_in(house: &House, request: &BringIn) -> BroughtIn {
    house.bring_in(request, &mut go_on).expect("written").value
}

/// Reads and writes, with what is offered at first.
fn bring(house: &House, files: Vec<ImportFile>) -> BroughtIn {
    read(house, files);
    bring_in(house, &BringIn::default())
}

fn title(house: &House, name: &str) -> Title {
    house.title(place(house, name)).expect("on the list").title
}

fn place(house: &House, name: &str) -> TitleId {
    let query = WatchlistQuery {
        search: name.into(),
        sentence: ListSentence { status: WatchStatus::All, ..ListSentence::default() },
        limit: 10,
        ..WatchlistQuery::default()
    };
    let rows = house.watchlist(query).expect("a page").rows;
    rows.iter().find(|row| row.name == name).expect("on the list").id
}

fn all(house: &House) -> Vec<String> {
    let sentence = ListSentence { status: WatchStatus::All, ..ListSentence::default() };
    let query = WatchlistQuery { sentence, limit: 100, ..WatchlistQuery::default() };
    house.watchlist(query).expect("a page").rows.into_iter().map(|row| row.name).collect()
}

fn waiting(house: &House) -> UnmatchedPage {
    house.unmatched(UnmatchedQuery { left_out: false, offset: 0, limit: 50 }).expect("a page")
}

fn key(house: &House, list: ImportList, name: &str) -> String {
    let query = ImportPageQuery { list, contradicting: false, offset: 0, limit: 50 };
    let rows = house.import_page(query).expect("a page").rows;
    rows.into_iter().find(|row| row.film.title == name).expect("in the list").key
}

#[test]
fn everything_a_file_says_of_a_film_comes_onto_the_list() {
    let house = House::with_family();
    let found = read(&house, letterboxd());
    assert_eq!((found.counts.new, found.counts.unmatched), (4, 2));
    let unnamed = &found.profiles[0];
    assert_eq!((unnamed.name.as_str(), unnamed.rows), ("", 9), "Letterboxd does not say whose it is");
    let jon = house.member("Jon");
    let sorted = house.sort_import(vec![ProfileIs { profile: String::new(), member: Some(jon) }]);
    assert_eq!(sorted.expect("sorted").expect("open").profiles[0].member, Some(jon));
    assert_eq!(
        bring_in(&house, &BringIn::default()),
        BroughtIn { new: 4, waiting: 2, ..BroughtIn::default() }
    );
    assert_eq!(
        all(&house)[2..],
        ["Miracle in Cell No. 7", "Heat"],
        "as they came onto the list there, the latest first; those without a day are the newest"
    );
    let elf = title(&house, "Elf");
    let watched: Vec<_> =
        elf.viewings.iter().map(|seen| (seen.on.to_string(), seen.members.clone())).collect();
    assert_eq!(watched, [("2022-12-24".into(), vec![jon]), ("2023-12-24".into(), vec![jon])]);
    assert_eq!(elf.tags, ["christmas", "loud"]);
    assert_eq!(elf.note, "Mum laughed so much\nthat she cried.");
    let given = elf.ratings[0];
    assert_eq!(
        (given.member, given.rating.to_string(), given.service),
        (Some(jon), "4/5".into(), Service::Letterboxd)
    );
    assert_eq!(given.rating.reaction(), Reaction::Good);
    let heat = title(&house, "Heat");
    assert_eq!((heat.wanted_by, heat.added_on.to_string()), (vec![jon], "2024-01-05".into()));
    assert_eq!(heat.facts.year.expect("known").origin, Origin::Catalogue);
    assert_eq!(title(&house, "Paddington").seen_by, [jon], "without a day, and without the others");
}

#[test]
fn an_import_is_one_step_back_and_one_forth() {
    let house = House::with_family();
    house.add("Mustang");
    let mut news = house.subscribe();
    bring(&house, letterboxd());
    let told = news.try_recv().expect("told");
    assert_eq!((told.operation, told.stale), (Operation::BringIn, vec![Area::Watchlist]));
    assert_eq!(told.subject, "watchlist.csv");
    assert!(news.try_recv().is_err(), "in one operation");
    let before = (all(&house), title(&house, "Elf"), waiting(&house));
    house.undo().expect("undone").expect("something");
    assert_eq!((all(&house), waiting(&house).total), (vec!["Mustang".into()], 0));
    house.redo().expect("done again").expect("something");
    assert_eq!((all(&house), title(&house, "Elf"), waiting(&house)), before);
    house.undo().expect("undone").expect("something");
    assert_eq!(
        bring(&house, letterboxd()),
        BroughtIn { new: 4, waiting: 2, ..BroughtIn::default() },
        "and in anew"
    );
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let house = House::with_family();
    bring(&house, letterboxd());
    let before = (all(&house), title(&house, "Elf"), title(&house, "Paddington"), waiting(&house));
    let found = read(&house, letterboxd());
    assert_eq!(
        (found.counts.known, found.counts.kept, found.counts.differing, found.counts.new),
        (4, 2, 0, 0)
    );
    let theirs = BringIn { take: Take::Theirs, unmatched: Becomes::AsItIs, ..BringIn::default() };
    let written = house.bring_in(&theirs, &mut go_on).expect("written");
    assert_eq!((written.value, written.changes.stale), (BroughtIn::default(), Vec::new()));
    assert_eq!((all(&house), title(&house, "Elf"), title(&house, "Paddington"), waiting(&house)), before);
}

#[test]
fn what_differs_is_ours_or_theirs_for_all_or_for_a_field() {
    let house = House::with_family();
    bring(&house, vec![file("diary.csv", DIARY)]);
    let other =
        DIARY.replace(",4,Yes", ",1,Yes").replace("2023-12-24", "2024-12-24").replace("loud", "silly");
    let differing = |house: &House| read(house, vec![file("diary.csv", &other)]).counts.differing;
    let given = |house: &House| title(house, "Elf").ratings[0].rating.to_string();

    assert_eq!(differing(&house), 1);
    bring_in(&house, &BringIn { take: Take::Ours, ..BringIn::default() });
    assert_eq!((given(&house), title(&house, "Elf").viewings.len()), ("4/5".into(), 2), "ours");
    assert_eq!(differing(&house), 1, "nothing was taken");

    let elf = key(&house, ImportList::Differing, "Elf");
    let tags = TakeField { key: elf, field: ImportField::Tags, theirs: false };
    bring_in(&house, &BringIn { fields: vec![tags], ..BringIn::default() });
    let elf = title(&house, "Elf");
    assert_eq!(
        (given(&house), elf.viewings.len(), elf.tags.len()),
        ("4/5".into(), 3, 2),
        "added, but for the tags"
    );

    assert_eq!(differing(&house), 1);
    bring_in(&house, &BringIn { take: Take::Theirs, ..BringIn::default() });
    let elf = title(&house, "Elf");
    assert_eq!(
        (given(&house), elf.tags),
        ("1/5".into(), vec!["christmas".into(), "loud".into(), "silly".into()])
    );
    assert_eq!(differing(&house), 0);
}

#[test]
fn a_film_is_spoken_of_alike_when_the_files_are_read_again() {
    let house = House::with_family();
    let stars = "Date,Name,Year,Letterboxd URI,Rating
2024-01-05,Zyx Home Video,1998,https://boxd.it/z,4
2024-01-05,Elf,2003,https://boxd.it/p,4
";
    let found = read(&house, vec![file("diary.csv", DIARY), file("unnamed.csv", WATCHLIST)]);
    assert_eq!(found.asks.len(), 1, "what the second holds");
    let keys = |house: &House| {
        let of = |list| {
            let query = ImportPageQuery { list, contradicting: false, offset: 0, limit: 50 };
            let rows = house.import_page(query).expect("a page").rows;
            rows.into_iter().map(|row| (row.film.title, row.key))
        };
        of(ImportList::New).chain(of(ImportList::Unmatched)).collect::<BTreeMap<_, _>>()
    };
    let before = keys(&house);
    // Told to be ratings, a file is read after all others.
    let part = Answers { parts: [("unnamed.csv".to_owned(), Part::Ratings)].into(), ..Answers::default() };
    let first = ImportFile { answers: part, ..file("unnamed.csv", stars) };
    read(&house, vec![first, file("diary.csv", DIARY), file("watchlist.csv", WATCHLIST)]);
    assert_eq!(keys(&house), before);
}

#[test]
fn the_films_in_which_something_of_ours_would_go_are_shown_alone() {
    let house = House::with_family();
    bring(&house, vec![file("diary.csv", DIARY), file("watched.csv", WATCHED)]);
    let other = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
2025-12-25,Elf,2003,https://boxd.it/e1,1,,,2022-12-24
2025-12-27,Paddington,2014,https://boxd.it/e3,2.5,,,2025-12-26
";
    let found = read(&house, vec![file("diary.csv", other)]);
    assert_eq!((found.counts.differing, found.adding, found.contradicting), (2, 1, 1));
    let query = ImportPageQuery { list: ImportList::Differing, contradicting: true, offset: 0, limit: 50 };
    let page = house.import_page(query).expect("a page");
    assert_eq!((page.total, &*page.rows[0].film.title), (1, "Elf"), "its stars");
}

#[test]
fn what_the_household_said_of_an_evening_stays_beside_what_comes_in() {
    let house = House::with_family();
    let elf = house.add_from("Elf", 2003);
    let on = "2022-12-24".parse().expect("a day");
    let there = vec![house.member("Ayşe")];
    house
        .mark_watched(MarkWatched { title: elf, on, members: there, reaction: Some(Reaction::Loved) })
        .expect("watched");
    read(&house, vec![file("diary.csv", DIARY)]);
    house
        .sort_import(vec![ProfileIs { profile: String::new(), member: Some(house.member("Jon")) }])
        .expect("sorted");
    bring_in(&house, &BringIn::default());
    let elf = title(&house, "Elf");
    assert_eq!(elf.viewings[0].members, [house.member("Ayşe"), house.member("Jon")], "one evening, not two");
    assert_eq!((elf.viewings[0].reaction, elf.viewings.len()), (Some(Reaction::Loved), 2));
    assert_eq!(
        read(&house, vec![file("diary.csv", DIARY)]).counts.differing,
        1,
        "for the household it is new"
    );
}

#[test]
fn films_that_are_not_matched_wait_and_are_settled_one_by_one() {
    let house = House::with_family();
    bring(&house, letterboxd());
    let page = waiting(&house);
    let names: Vec<_> = page.rows.iter().map(|row| row.title.as_str()).collect();
    assert_eq!((page.total, names), (2, vec!["Zyx Home Video", "Qxy Holiday Reel"]));
    assert_eq!((page.rows[0].watched.len(), &*page.rows[0].ratings), (1, &["2.5/5".to_owned()][..]));

    let settle = |id, becomes| house.settle_unmatched(SettleUnmatched { id, becomes });
    let film = Becomes::Film { title: "Elf".into(), year: 2003 };
    settle(page.rows[0].id, film).expect("settled");
    let elf = title(&house, "Elf");
    assert_eq!(elf.viewings.len(), 3, "what was said of the one is said of the other");
    house.undo().expect("undone").expect("something");
    assert_eq!((waiting(&house).total, title(&house, "Elf").viewings.len()), (2, 2));

    settle(page.rows[0].id, Becomes::AsItIs).expect("settled");
    let video = title(&house, "Zyx Home Video");
    assert_eq!(video.facts.year.expect("a year").source, "import:letterboxd");
    settle(page.rows[1].id, Becomes::LeftOut).expect("settled");
    assert_eq!(waiting(&house).total, 0);
    assert_eq!(settle(page.rows[0].id, Becomes::LeftOut).expect_err("settled before").code(), "gone");
    let found = read(&house, letterboxd());
    assert_eq!(
        (found.counts.known, found.counts.kept, found.counts.unmatched),
        (5, 1, 0),
        "and asked no more"
    );
}

#[test]
fn what_a_later_file_says_of_a_film_that_waits_is_kept_with_it() {
    let house = House::with_family();
    bring(&house, vec![file("watchlist.csv", WATCHLIST)]);
    let video = |house: &House| waiting(house).rows.into_iter().find(|row| row.title == "Zyx Home Video");
    assert_eq!(video(&house).expect("waits").watched.len(), 0);

    let found = read(&house, vec![file("diary.csv", DIARY)]);
    assert_eq!((found.counts.kept, found.more), (1, 1));
    assert_eq!(bring_in(&house, &BringIn::default()).more, 1);
    let waits = video(&house).expect("waits");
    assert_eq!((waits.watched.len(), &*waits.ratings), (1, &["2.5/5".to_owned()][..]));
    assert_eq!(read(&house, vec![file("diary.csv", DIARY)]).more, 0, "once");

    house.settle_unmatched(SettleUnmatched { id: waits.id, becomes: Becomes::AsItIs }).expect("settled");
    let settled = title(&house, "Zyx Home Video");
    assert_eq!((settled.viewings.len(), settled.added_on.to_string()), (1, "2024-01-08".into()));
    house.undo().expect("undone").expect("something");
    house.undo().expect("undone").expect("something");
    assert_eq!(video(&house).expect("waits").watched.len(), 0, "the later file went back");
}

#[test]
fn what_was_left_out_is_brought_back_with_all_that_was_said_of_it() {
    let house = House::with_family();
    read(&house, vec![file("watchlist.csv", WATCHLIST)]);
    bring_in(&house, &BringIn { unmatched: Becomes::LeftOut, ..BringIn::default() });
    assert_eq!((waiting(&house).total, waiting(&house).left_out), (0, 2));
    let later = bring(&house, vec![file("diary.csv", DIARY)]);
    assert_eq!(
        (later.waiting, later.more, waiting(&house).left_out),
        (0, 1, 2),
        "it stays left out, unasked, and is told of"
    );

    let left_out =
        || house.unmatched(UnmatchedQuery { left_out: true, offset: 0, limit: 50 }).expect("a page");
    let video = left_out().rows.remove(0);
    assert_eq!((video.title.as_str(), video.watched.len()), ("Zyx Home Video", 1));
    let settle = |becomes| house.settle_unmatched(SettleUnmatched { id: video.id, becomes });
    settle(Becomes::Later).expect("waits again");
    assert_eq!((waiting(&house).rows[0].id, left_out().total, left_out().left_out), (video.id, 1, 1));
    house.undo().expect("undone").expect("something");
    assert_eq!(waiting(&house).total, 0);
    settle(Becomes::AsItIs).expect("straight onto the list");
    assert_eq!(title(&house, "Zyx Home Video").viewings.len(), 1);
    assert_eq!(settle(Becomes::Later).expect_err("on the list").code(), "gone");
}

#[test]
fn a_profile_that_is_left_out_brings_nothing() {
    let house = House::with_family();
    let activity = "Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,Latest Bookmark,Country
Jon,2023-12-24 20:00:00,01:30:00,,Elf,,TV,01:30:00,01:30:00,GB
Kids,2023-12-25 10:00:00,01:30:00,,Paddington,,TV,01:30:00,01:30:00,GB
Kids,2023-12-26 10:00:00,01:30:00,,Elf,,TV,01:30:00,01:30:00,GB
";
    let files = || vec![file("ViewingActivity.csv", activity)];
    let kids = ["Kids".to_owned()];
    let found = house.read_import(files(), &kids, &mut go_on).expect("read");
    let told: Vec<_> = found.profiles.iter().map(|one| (&*one.name, one.rows, one.left_out)).collect();
    assert_eq!(told, [("Jon", 1, false), ("Kids", 2, true)], "it is still told that they are there");
    assert_eq!((found.counts.new, found.rows), (1, 3));
    bring_in(&house, &BringIn::default());
    assert_eq!(all(&house), ["Elf"]);
    assert_eq!(title(&house, "Elf").viewings.len(), 1, "and not their evening with it");
    assert_eq!(read(&house, files()).counts.new, 1, "they can come another time");
}

#[test]
fn a_film_that_was_not_matched_becomes_what_somebody_says_in_the_preview() {
    let house = House::with_family();
    read(&house, letterboxd());
    let unmatched = |name: &str| key(&house, ImportList::Unmatched, name);
    let (video, reel) = (unmatched("Zyx Home Video"), unmatched("Qxy Holiday Reel"));
    let becomes = |key, becomes| FilmBecomes { key, becomes };
    let films = vec![
        becomes(video, Becomes::Film { title: "Elf".into(), year: 2003 }),
        becomes(reel, Becomes::AsItIs),
    ];
    assert_eq!(
        bring_in(&house, &BringIn { films, ..BringIn::default() }),
        BroughtIn { new: 5, changed: 1, ..BroughtIn::default() }
    );
    assert_eq!(title(&house, "Elf").viewings.len(), 3, "the film that came with it, and no second one");
    let found = read(&house, letterboxd());
    assert_eq!(
        (found.counts.known, found.counts.differing, found.counts.unmatched),
        (5, 1, 0),
        "two films of the file are one, with two ratings"
    );
    assert_eq!(bring_in(&house, &BringIn::default()), BroughtIn::default(), "of which the first stands");
}

#[test]
fn a_stop_while_it_is_written_leaves_nothing() {
    let house = House::with_family();
    let many: String = (0..1_500).map(|number| format!("Home video {number},1990\n")).collect();
    read(&house, vec![file("many.csv", &format!("Title,Year\n{many}"))]);
    let all_of_them = BringIn { unmatched: Becomes::AsItIs, ..BringIn::default() };
    let mut heard = Vec::new();
    let stopped = house.bring_in(&all_of_them, &mut |step| {
        heard.push(step);
        if step == ImportStep::Writing(1_024) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!(stopped.expect_err("stopped").code(), "stopped");
    assert_eq!(heard.last(), Some(&ImportStep::Writing(1_024)), "nothing goes on behind it");
    assert_eq!(all(&house), Vec::<String>::new());
    let undo = house.home().expect("home").undo.map(|step| step.operation);
    assert_eq!(undo, Some(Operation::SetUpHousehold));
    assert_eq!(bring_in(&house, &all_of_them).new, 1_500, "it is still open");
}

#[test]
fn nothing_is_written_while_a_question_is_open_or_no_file() {
    let house = House::with_family();
    let refused = house.bring_in(&BringIn::default(), &mut go_on).expect_err("nothing open");
    assert_eq!(refused.code(), "no_import");
    let dates = "Title,Date\n\"Elf\",\"1/2/23\"\n\"Heat\",\"3/4/22\"\n";
    read(&house, vec![file("NetflixViewingHistory.csv", dates)]);
    let refused = house.bring_in(&BringIn::default(), &mut go_on).expect_err("dates");
    assert_eq!(refused.code(), "unanswered");
    house.leave_import().expect("left");
    assert_eq!(house.sort_import(Vec::new()).expect("no error"), None);
    assert_eq!(all(&house), Vec::<String>::new());
}

#[test]
fn a_title_with_very_many_rows_is_one_film() {
    let house = House::with_family();
    let mut text = "Title,Year,Tags,Review\n".to_owned();
    for number in 0..50_000 {
        text += &format!("Heat,1995,tag {},review {number}\n", number % 50);
    }
    read(&house, vec![file("rows.csv", &text)]);
    bring_in(&house, &BringIn::default());
    let heat = title(&house, "Heat");
    assert!((9_000..=10_000).contains(&heat.note.chars().count()), "as much as a note holds");
    assert_eq!(read(&house, vec![file("rows.csv", &text)]).counts.differing, 0);
}
