//! How long what was looked up stays, and where it is not.

use chrono::{DateTime, Days, Utc};
use houselights_engine::export::{ListSay, ListWords};
use houselights_engine::view::{Export, LookUpService};

use super::house::{Curious, holds};
use super::server::Reply;

const WORDS: &str = "keeps one street bright";

struct Plain;

impl ListWords for Plain {
    fn language(&self) -> &'static str {
        "en"
    }
    fn list(&self, what: &ListSay<'_>) -> String {
        format!("{what:?}")
    }
}

fn after(curious: &Curious, days: u64) {
    let start: DateTime<Utc> = "2026-12-18T19:40:00Z".parse().unwrap();
    curious.clock.set(start + Days::new(days));
    curious.engine.drop_old_facts().expect("looked at");
}

#[test]
fn what_was_looked_up_goes_before_half_a_year_is_over_and_the_rest_stays() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.found(title);
    after(&curious, 150);
    assert!(curious.facts(title).synopsis.is_some() && curious.posters() == 1, "on its last day");
    after(&curious, 151);
    let facts = curious.facts(title);
    assert!(facts.synopsis.is_none() && facts.streams.is_none() && facts.listed_as.is_none());
    assert_eq!(facts.year.expect("typed").value, 2019);
    assert_eq!(curious.posters(), 0, "the poster with it");
    assert!(!curious.found_in_list("Netflix"), "also in the list");
}

#[test]
fn what_is_due_again_is_looked_up_again_before_it_goes() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.found(title);
    after(&curious, 120);
    assert_eq!(curious.look_up.view().expect("a view").due, 0);
    after(&curious, 121);
    let due = curious.look_up.begin().expect("begun");
    assert_eq!(due, [title]);
    curious.look_up.go(&due).expect("gone");
    after(&curious, 151);
    assert!(curious.facts(title).synopsis.is_some(), "it is of day 121");
}

#[test]
fn no_undo_brings_back_what_is_too_old() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.found(title);
    after(&curious, 140);
    let newer = super::server::FILM.replace("keeps one street bright", "goes home");
    curious.server.play("/3/movie/7101", [Reply::ok(newer)]);
    curious.found(title);
    after(&curious, 171);
    // Half a year later nothing in the file or beside it holds the words of the first day.
    curious.engine.keep_backup().expect("a copy");
    let checkpointed = |curious: &Curious| curious.engine.undo().expect("undone");
    assert!(checkpointed(&curious).is_some());
    assert_ne!(curious.facts(title).synopsis.map(|fact| fact.value.contains(WORDS)), Some(true));
    let Curious { house, engine, look_up, .. } = curious;
    drop((look_up, engine));
    for entry in std::fs::read_dir(house.folder.path()).unwrap().flatten() {
        if entry.path().is_file() {
            assert!(!holds(&std::fs::read(entry.path()).unwrap(), WORDS), "{}", entry.path().display());
        }
    }
}

#[test]
fn an_undo_leaves_what_was_let_go_where_it_is_and_the_list_readable() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.found(title);
    after(&curious, 149);
    // The poster is not so any more, and the day after tomorrow its fact is let go.
    let without = super::server::FILM.replace("/lamp_Lighter-1.jpg", "/../key");
    curious.server.play("/3/movie/7101", [Reply::ok(without)]);
    curious.found(title);
    after(&curious, 151);
    curious.engine.undo().expect("undone").expect("a step");
    assert!(!curious.found_in_list("nothing"), "the list can be read");
    let facts = curious.facts(title);
    assert!(facts.poster.is_none(), "{facts:?}");
    assert!(facts.synopsis.is_none_or(|fact| fact.seen_on.to_string() != "2026-12-18"), "too old by now");
    curious.engine.redo().expect("done again");
    assert!(!curious.found_in_list("nothing"), "also after a redo");
    assert!(curious.facts(title).poster.is_none());
}

#[test]
fn the_undo_of_a_restored_copy_brings_back_only_what_may_stay() {
    let curious = Curious::new();
    let (old, young) = (curious.lamplighter(), curious.add("Fenerci", Some(2019)));
    curious.found(old);
    let copy = curious.engine.keep_backup().map(|_| curious.engine.kept_backups()).expect("a copy");
    let copy = copy.expect("copies").into_iter().next().expect("one").file;
    after(&curious, 100);
    curious.found(young);
    after(&curious, 149);
    curious.engine.restore_backup(copy).expect("restored");
    assert!(curious.facts(old).synopsis.is_none() && curious.facts(young).synopsis.is_none());
    after(&curious, 151);
    curious.engine.undo().expect("undone").expect("a step");
    let words = |title| curious.facts(title).synopsis.is_some();
    assert_eq!((words(old), words(young)), (false, true));
    curious.engine.redo().expect("done again").expect("a step");
    assert_eq!((words(old), words(young)), (false, false));
    curious.engine.undo().expect("undone").expect("a step");
    assert_eq!((words(old), words(young)), (false, true));
}

#[test]
fn a_file_of_everything_that_is_read_back_keeps_nothing_longer() {
    let curious = Curious::new();
    let (old, young) = (curious.lamplighter(), curious.add("Fenerci", Some(2019)));
    curious.found(old);
    after(&curious, 100);
    curious.found(young);
    let files = curious.engine.export(Export::Everything, &Plain).expect("exported");
    let file = curious.house.folder.path().join("everything.json");
    std::fs::write(&file, &files[0].content).expect("written");
    assert!(holds(&files[0].content, WORDS), "it is in the file");
    let known = |title| curious.facts(title).synopsis.map(|fact| fact.seen_on.to_string());
    // Within its time it comes back with the days that it was looked up on.
    after(&curious, 149);
    curious.engine.restore_backup(file.display().to_string()).expect("restored");
    assert_eq!([known(old), known(young)], [Some("2026-12-18".into()), Some("2027-03-28".into())]);
    // Today's look was taken already, and what is too old goes at once all the same.
    after(&curious, 200);
    curious.engine.restore_backup(file.display().to_string()).expect("restored");
    assert_eq!([known(old), known(young)], [None, Some("2027-03-28".into())]);
    assert_eq!(curious.engine.posters(vec![old, young]).expect("posters").len(), 1);
    assert_eq!(curious.posters(), 1, "nor does its picture lie there");
    curious.engine.undo().expect("undone").expect("a step");
    curious.engine.redo().expect("done again").expect("a step");
    assert_eq!(known(old), None, "an undo does not bring it back either");
    curious.engine.restore_backup(file.display().to_string()).expect("restored");
    after(&curious, 251);
    assert_eq!([known(old), known(young)], [None, None]);
    assert_eq!(curious.posters(), 0);
}

#[test]
fn a_look_up_that_was_taken_back_can_be_done_again_the_next_day() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.found(title);
    curious.engine.undo().expect("undone").expect("a step");
    after(&curious, 1);
    curious.engine.redo().expect("done again").expect("a step");
    assert!(curious.facts(title).synopsis.is_some());
}

#[test]
fn copies_are_without_it_because_they_stay_for_years() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.found(title);
    curious.engine.keep_backup().expect("a copy");
    let backups = curious.house.folder.path().join("backups");
    let copies: Vec<_> = std::fs::read_dir(backups).unwrap().flatten().map(|entry| entry.path()).collect();
    assert_eq!(copies.len(), 2, "today's and the latest: {copies:?}");
    for copy in &copies {
        let bytes = std::fs::read(copy).unwrap();
        assert!(!holds(&bytes, WORDS) && !holds(&bytes, "lamp_Lighter"), "{}", copy.display());
        assert!(holds(&bytes, "The Lamplighter"), "the list is in it");
    }
    let name = |path: &std::path::Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let copy = copies
        .iter()
        .map(|path| name(path.as_path()))
        .find(|name| name.contains("latest"))
        .expect("the latest");
    let kept = curious.engine.kept_backups().expect("copies");
    let file = kept.into_iter().find(|kept| kept.file.ends_with(&copy)).expect("listed").file;
    curious.engine.restore_backup(file).expect("restored");
    assert!(curious.facts(title).synopsis.is_none(), "it is looked up again");
    curious.engine.undo().expect("undone").expect("a step");
    assert!(curious.facts(title).synopsis.is_some());
}

#[test]
fn a_poster_goes_with_its_title_at_the_end_of_the_day() {
    let curious = Curious::new();
    let (one, other) = (curious.lamplighter(), curious.add("Fenerci", Some(2019)));
    curious.found(one);
    curious.found(other);
    assert_eq!(curious.posters(), 2);
    curious.engine.remove_title(one).expect("removed");
    after(&curious, 1);
    assert_eq!(curious.engine.posters(vec![one, other]).expect("posters").len(), 1);
    assert_eq!(curious.posters(), 1);
}

#[test]
fn with_it_turned_off_it_still_goes() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.found(title);
    curious.turn(false);
    curious.look_up.remove_key(LookUpService::Tmdb).expect("removed");
    after(&curious, 200);
    assert!(curious.facts(title).synopsis.is_none());
}
