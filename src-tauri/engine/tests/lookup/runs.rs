//! The whole list: progress, portions, waiting when asked to, and a stop that stops.

use std::sync::Arc;
use std::time::Duration;

use houselights_domain::id::TitleId;
use houselights_engine::view::{LookUpRun, LookUpService};

use super::house::Curious;
use super::server::{FILM, OMDB, REFUSED, Reply, SEARCH};

const SEARCHED: &str = "/3/search/movie";

fn run(curious: &Curious) -> LookUpRun {
    let titles = curious.look_up.begin().expect("begun");
    curious.look_up.go(&titles).expect("gone");
    curious.look_up.run_view().expect("a run")
}

/// A search that finds exactly this.
fn only(name: &str, id: u32) -> Reply {
    Reply::ok(format!(
        "{{\"results\":[{{\"id\":{id},\"title\":\"{name}\",\"release_date\":\"2001-02-03\"}}]}}"
    ))
}

/// Films that are sure, one after the other, each under a number of its own.
fn many(curious: &Curious, count: u32) -> Vec<TitleId> {
    let titles = (0..count).map(|number| curious.add(&format!("Lamp {number}"), Some(2001))).collect();
    curious.server.play(SEARCHED, (0..count).map(|number| only(&format!("Lamp {number}"), number + 1)));
    for number in 1..=count {
        let film = format!("{{\"id\":{number},\"title\":\"Lamp\",\"overview\":\"About {number}.\"}}");
        curious.server.play(&format!("/3/movie/{number}"), [Reply::ok(film)]);
    }
    titles
}

#[test]
fn everything_that_is_missing_is_looked_up_once_and_said_of_each() {
    let curious = Curious::new();
    let sure = curious.lamplighter();
    let unsure = curious.add("Lamplighter", None);
    let unknown = curious.add("Never Made", Some(1999));
    let nothing = Reply::ok("{\"results\":[]}");
    curious.server.play(SEARCHED, [Reply::ok(SEARCH), Reply::ok(SEARCH), nothing]);
    let done = run(&curious);
    assert_eq!((done.running, done.total, done.done, done.found), (false, 3, 3, 1), "{done:?}");
    assert_eq!((done.unknown, done.failed, done.trouble, done.stopped), (1, 0, None, false));
    assert_eq!(done.unsure.iter().map(|film| film.id).collect::<Vec<_>>(), [unsure]);
    assert!(curious.facts(sure).synopsis.is_some() && curious.facts(unknown).synopsis.is_none());
    assert_eq!(curious.look_up.view().expect("a view").due, 2, "the one that was found is not due again");
}

#[test]
fn a_run_leaves_undo_and_redo_to_whoever_works_meanwhile() {
    let curious = Curious::new();
    let (sure, other) = (curious.lamplighter(), curious.add("Never Made", Some(1999)));
    let list = curious.look_up.begin().expect("begun");
    curious.engine.remove_title(other).expect("removed");
    curious.look_up.go(&list).expect("gone");
    assert!(curious.facts(sure).synopsis.is_some());
    let undone = curious.engine.undo().expect("undone").expect("a step").changes;
    assert_eq!(undone.subject, "Never Made", "the film that was removed, and not what was looked up");
    assert!(curious.engine.title(other).is_ok() && curious.facts(sure).synopsis.is_some());
    // A run that keeps something after an undo leaves the redo.
    curious.server.play("/3/movie/7101", [Reply::ok(FILM.replace("one street bright", "two"))]);
    curious.look_up.go(&[sure]).expect("gone");
    assert!(curious.facts(sure).synopsis.expect("known").value.contains("keeps two"));
    curious.engine.redo().expect("done again").expect("a step");
    assert!(curious.engine.title(other).is_err());
}

#[test]
fn a_run_is_kept_in_portions() {
    let curious = Curious::new();
    let titles = many(&curious, 60);
    assert_eq!(run(&curious).found, 60);
    let about = |title: TitleId| curious.facts(title).synopsis.map(|fact| fact.value);
    assert_eq!(about(titles[0]).as_deref(), Some("About 1."));
    assert_eq!(about(titles[59]).as_deref(), Some("About 60."));
}

#[test]
fn a_portion_is_kept_before_the_next_is_asked_for() {
    let curious = Curious::new().with_manner(|manner| manner.patience = Duration::from_secs(600));
    let titles = many(&curious, 52);
    let searched = (0..51).map(|number| only(&format!("Lamp {number}"), number + 1));
    curious.server.play(SEARCHED, searched.chain([Reply::silent()]));
    let list = curious.look_up.begin().expect("begun");
    let look_up = Arc::clone(&curious.look_up);
    let running = std::thread::spawn(move || look_up.go(&list));
    // The key, a search and a film each, and the search that nobody answers.
    curious.server.until_asked(1 + 2 * 51 + 1);
    let known = |title: TitleId| curious.facts(title).synopsis.is_some();
    assert_eq!((known(titles[49]), known(titles[50])), (true, false));
    curious.look_up.stop_run();
    running.join().expect("ended").expect("gone");
    assert!(known(titles[50]));
}

#[test]
fn it_waits_when_it_is_asked_to_and_goes_on() {
    let curious = Curious::new();
    curious.lamplighter();
    let later = Reply::status(429, "{}").with("Retry-After", "0");
    curious.server.play(SEARCHED, [later.clone(), later, Reply::ok(SEARCH)]);
    let done = run(&curious);
    assert_eq!((done.found, done.failed, done.trouble), (1, 0, None));
    assert_eq!(curious.server.times(SEARCHED), 3);
}

#[test]
fn it_does_not_wait_for_hours() {
    let curious = Curious::new();
    many(&curious, 3);
    curious.server.play(SEARCHED, [Reply::status(429, "{}").with("Retry-After", "3600")]);
    let done = run(&curious);
    assert_eq!(done.trouble.map(super::house::code).as_deref(), Some("lookup_too_many"));
    assert_eq!((done.done, done.running, curious.server.times(SEARCHED)), (1, false, 1));
}

#[test]
fn a_key_that_is_refused_ends_it_and_what_was_found_is_kept() {
    let curious = Curious::new();
    let titles = many(&curious, 3);
    curious.server.play(SEARCHED, [only("Lamp 0", 1), Reply::status(401, REFUSED)]);
    let done = run(&curious);
    assert_eq!(done.trouble.map(super::house::code).as_deref(), Some("lookup_key_refused"));
    assert_eq!((done.found, curious.server.times(SEARCHED)), (1, 2));
    assert!(curious.facts(titles[0]).synopsis.is_some());
}

/// Films that OMDb is asked for, too.
fn with_critics(curious: &Curious, count: u32) -> Vec<TitleId> {
    curious.key(LookUpService::Omdb, "lamp1234").expect("kept");
    let titles = many(curious, count);
    for number in 1..=count {
        let ids = "\"external_ids\":{\"imdb_id\":\"tt9900001\"}";
        let film = format!("{{\"id\":{number},\"title\":\"Lamp\",{ids}}}");
        curious.server.play(&format!("/3/movie/{number}"), [Reply::ok(film)]);
    }
    titles
}

#[test]
fn a_day_of_omdbs_that_is_over_is_over_for_the_run_and_what_it_left_stays_due() {
    let curious = Curious::new();
    let titles = with_critics(&curious, 4);
    let greeted = curious.server.times("/omdb/");
    let limit = Reply::status(401, "{\"Response\":\"False\",\"Error\":\"Request limit reached!\"}");
    curious.server.play("/omdb/", [Reply::ok(OMDB), limit]);
    let done = run(&curious);
    assert_eq!(done.trouble.map(super::house::code).as_deref(), Some("lookup_too_many"));
    assert_eq!((done.found, done.without_scores, done.failed), (4, 3, 0));
    assert_eq!(curious.server.times("/omdb/") - greeted, 2, "nobody asks on");
    // The day after.
    curious.server.play("/omdb/", [Reply::ok(OMDB)]);
    assert_eq!(curious.look_up.begin().expect("begun"), titles[1..]);
    curious.look_up.go(&titles[1..]).expect("gone");
    let done = curious.look_up.run_view().expect("a run");
    assert_eq!((done.found, done.without_scores, done.trouble), (3, 0, None));
    assert!(titles.iter().all(|title| curious.facts(*title).scores.is_some()));
    assert_eq!(curious.look_up.view().expect("a view").due, 0);
}

#[test]
fn an_answer_of_omdbs_that_cannot_be_read_is_one_films() {
    let curious = Curious::new();
    let titles = with_critics(&curious, 3);
    curious.server.play("/omdb/", [Reply::ok("<html>"), Reply::ok(OMDB)]);
    let done = run(&curious);
    assert_eq!((done.found, done.without_scores), (3, 1));
    assert_eq!(curious.look_up.begin().expect("begun"), titles[..1]);
}

#[test]
fn a_key_that_is_removed_ends_the_run_that_asks_with_it() {
    let curious = Curious::new().with_manner(|manner| manner.patience = Duration::from_secs(600));
    many(&curious, 2);
    curious.server.play(SEARCHED, [Reply::silent()]);
    let list = curious.look_up.begin().expect("begun");
    let look_up = Arc::clone(&curious.look_up);
    let running = std::thread::spawn(move || look_up.go(&list));
    curious.server.until_asked(2);
    curious.look_up.remove_key(LookUpService::Tmdb).expect("removed");
    running.join().expect("ended").expect("gone");
    let done = curious.look_up.run_view().expect("a run");
    assert_eq!((done.running, done.stopped, done.done), (false, true, 0));
}

#[test]
fn one_bad_answer_is_one_films_and_three_in_a_row_end_it() {
    let curious = Curious::new();
    many(&curious, 5);
    let bad = Reply::ok("<html>");
    let searched = [bad.clone(), only("Lamp 1", 2), bad.clone(), bad.clone(), bad];
    curious.server.play(SEARCHED, searched);
    let done = run(&curious);
    assert_eq!((done.found, done.failed, done.done), (1, 4, 5));
    assert_eq!(done.trouble.map(super::house::code).as_deref(), Some("lookup_nonsense"));
}

#[test]
fn a_stop_stops_what_waits_and_keeps_what_was_found() {
    let curious = Curious::new().with_manner(|manner| manner.patience = Duration::from_secs(600));
    let titles = many(&curious, 4);
    curious.server.play(SEARCHED, [only("Lamp 0", 1), Reply::silent()]);
    let list = curious.look_up.begin().expect("begun");
    let again = curious.look_up.begin().expect_err("one at a time");
    assert_eq!(again.code(), "lookup_under_way");
    let look_up = Arc::clone(&curious.look_up);
    let running = std::thread::spawn(move || look_up.go(&list));
    // The key, a search, its film, and the search that nobody answers for ten minutes.
    curious.server.until_asked(4);
    curious.look_up.stop_run();
    running.join().expect("ended").expect("gone");
    let done = curious.look_up.run_view().expect("a run");
    assert_eq!((done.running, done.stopped, done.found, done.done), (false, true, 1, 1), "{done:?}");
    assert!(curious.facts(titles[0]).synopsis.is_some());
    assert_eq!(curious.server.asked().len(), 4);
}

#[test]
fn a_film_that_went_meanwhile_is_passed_over() {
    let curious = Curious::new();
    let titles = many(&curious, 2);
    let list = curious.look_up.begin().expect("begun");
    curious.engine.remove_title(titles[0]).expect("removed");
    curious.server.play(SEARCHED, [only("Lamp 1", 2)]);
    curious.look_up.go(&list).expect("gone");
    let done = curious.look_up.run_view().expect("a run");
    assert_eq!((done.done, done.found, done.failed), (2, 1, 0));
}
