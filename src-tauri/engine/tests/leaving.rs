//! Journeys of what leaves the house and of what comes back: copies, everything as JSON, tables for other services, and
//! the page to print.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::ops::ControlFlow;

use chrono::TimeDelta;
use common::{House, edit};
use houselights_domain::change::Operation;
use houselights_domain::import::{Answers, Service};
use houselights_domain::title::Reaction;
use houselights_engine::export::{ListSay, ListWords};
use houselights_engine::view::{
    BackupBefore, BringIn, EditTitle, Export, FilmsMoved, ImportFile, ListSentence, MarkWatched, WatchStatus,
    WatchlistQuery,
};
use proptest::prelude::*;

/// Says what is asked, so that the test sees it.
struct Plain;

impl ListWords for Plain {
    fn language(&self) -> &'static str {
        "en"
    }
    fn list(&self, what: &ListSay<'_>) -> String {
        format!("{what:?}")
    }
}

fn exported(house: &House, what: Export) -> Vec<(String, String)> {
    let files = house.export(what, &Plain).expect("exported");
    files.into_iter().map(|file| (file.part, String::from_utf8(file.content).expect("text"))).collect()
}

fn list(house: &House) -> BTreeSet<String> {
    let page = house.watchlist(WatchlistQuery { limit: 100, ..WatchlistQuery::default() }).expect("a page");
    page.rows.into_iter().map(|row| row.name).collect()
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn a_backup_is_looked_at_restored_and_taken_back() {
    let house = House::with_family();
    house.add("Elf");
    let spirited = house.add("Spirited Away");
    let file = house.folder.path().join("mine.db");
    house.save_backup(&file).expect("saved");
    let written = house.clock.ports().clock.now();
    house.clock.advance(TimeDelta::days(3));
    house.remove_title(spirited.title.id).expect("removed");
    house.add("Mustang");
    let seen = house.read_backup(file.display().to_string()).expect("read");
    assert_eq!(seen.written_at, Some(written));
    assert_eq!((&*seen.there.household, seen.there.films, seen.there.members.len()), ("the Demirs", 2, 4));
    assert_eq!(seen.here.films, 2);
    assert_eq!(seen.back, FilmsMoved { count: 1, names: vec!["Spirited Away".into()] });
    assert_eq!(seen.gone, FilmsMoved { count: 1, names: vec!["Mustang".into()] });
    assert_eq!(list(&house), names(&["Elf", "Mustang"]), "looking changes nothing");
    let restored = house.restore_backup(seen.file).expect("restored");
    assert_eq!(restored.changes.undo.expect("a way back").operation, Operation::RestoreBackup);
    assert_eq!(list(&house), names(&["Elf", "Spirited Away"]));
    let before = house.kept_backups().expect("copies").into_iter().next().expect("how it was is kept");
    assert_eq!(before.before, Some(BackupBefore::Restore));
    house.undo().expect("undone");
    assert_eq!(list(&house), names(&["Elf", "Mustang"]));
    // Where an undo does not reach any more, the copy does.
    house.redo().expect("redone");
    house.restore_backup(before.file).expect("restored");
    assert_eq!(list(&house), names(&["Elf", "Mustang"]));
}

#[test]
fn everything_moves_to_another_computer_as_json() {
    let house = House::with_family();
    let elf = house.add("Elf");
    let ayse = house.member("Ayşe");
    house
        .mark_watched(MarkWatched {
            title: elf.title.id,
            on: "2026-12-12".parse().expect("a day"),
            members: vec![ayse],
            reaction: Some(Reaction::Loved),
        })
        .expect("watched");
    let [(part, json)] = &exported(&house, Export::Everything)[..] else { panic!("one file") };
    assert_eq!(part, "");
    let other = House::new();
    let file = other.folder.path().join("everything.json");
    fs::write(&file, json).expect("written");
    other.restore_backup(file.display().to_string()).expect("restored");
    assert_eq!(other.title(elf.title.id).expect("there"), house.title(elf.title.id).expect("here"));
    assert_eq!(other.household().expect("there"), house.household().expect("here"));
    assert!(other.home().expect("home").welcomed);
}

#[test]
fn what_is_no_backup_changes_nothing() {
    let house = House::with_family();
    house.add("Elf");
    for (name, content) in [
        ("list.csv", "Title,Year\nElf,2003\n".as_bytes()),
        ("empty.json", b""),
        ("broken.db", b"SQLite format 3\0 and then something else, long enough for a header of some kind"),
        ("broken.json", b"{\"format\":\"houselights-household\",\"version\":1,\"schema\":1,\"tables\":{"),
    ] {
        let file = house.folder.path().join(name);
        fs::write(&file, content).expect("written");
        let refused = house.restore_backup(file.display().to_string()).expect_err(name);
        assert_eq!(refused.code(), "whole", "{name}: {refused}");
        assert!(refused.hint().starts_with("Nothing was changed."), "{name}");
    }
    let folder = house.folder.path().display().to_string();
    assert_eq!(house.read_backup(folder).expect_err("a folder").code(), "whole");
    assert_eq!(house.read_backup("/nowhere/at/all.db".into()).expect_err("no file").code(), "whole");
    assert_eq!(list(&house), names(&["Elf"]));
}

#[test]
fn letterboxd_gets_each_members_own_words_and_no_notes() {
    let house = House::with_family();
    let (ayse, jon) = (house.member("Ayşe"), house.member("Jon"));
    let elf = house.add("Elf").title;
    house
        .edit_title(EditTitle {
            note: Some("=2+2, Grandma cried".into()),
            tags: Some(vec!["christmas".into(), "loud, fun".into()]),
            ..edit(elf.id)
        })
        .expect("edited");
    house.add("Spirited Away");
    let watched = |day: &str, members: Vec<_>, reaction| MarkWatched {
        title: elf.id,
        on: day.parse().expect("a day"),
        members,
        reaction: Some(reaction),
    };
    house.mark_watched(watched("2024-12-24", vec![ayse, jon], Reaction::Loved)).expect("watched");
    house.mark_watched(watched("2025-12-24", vec![ayse], Reaction::Good)).expect("watched");
    let files = exported(&house, Export::Letterboxd { member: Some(ayse) });
    let parts: Vec<&str> = files.iter().map(|(part, _)| &**part).collect();
    assert_eq!(parts, ["watched", "watchlist"]);
    let rows: Vec<&str> = files[0].1.lines().collect();
    assert_eq!(
        rows,
        [
            "Title,Year,Directors,Rating,WatchedDate,Rewatch,Tags",
            "Elf,2003,Jon Favreau,5,2024-12-24,,\"christmas, loud, fun\"",
            "Elf,2003,Jon Favreau,4,2025-12-24,Yes,\"christmas, loud, fun\"",
        ]
    );
    assert_eq!(files[1].1.lines().count(), 2, "Spirited Away is still to be watched");
    let jons = exported(&house, Export::Letterboxd { member: Some(jon) });
    assert_eq!(jons[0].1.lines().count(), 2);
    assert!(!files.iter().any(|(_, text)| text.contains("Grandma")));
}

#[test]
fn what_leaves_as_a_table_can_come_in_again() {
    let house = House::with_family();
    let elf = house.add("Elf").title;
    house.add("Portrait of a Lady on Fire");
    house
        .mark_watched(MarkWatched {
            title: elf.id,
            on: "2026-12-12".parse().expect("a day"),
            members: vec![house.member("Jon")],
            reaction: Some(Reaction::Good),
        })
        .expect("watched");
    let other = House::with_family();
    for (what, service) in
        [(Export::Letterboxd { member: None }, None), (Export::Imdb { member: None }, Some(Service::Imdb))]
    {
        let files = exported(&house, what).into_iter().map(|(part, text)| ImportFile {
            name: format!("{part}.csv"),
            bytes: Ok(text.into_bytes()),
            answers: Answers::default(),
        });
        let preview = other.preview_import(files.collect(), &mut |_| ControlFlow::Continue(()));
        let preview = preview.expect("read").expect("nobody stops it");
        assert_eq!((preview.counts.new, preview.counts.rejected), (2, 0), "{what:?}: {:?}", preview.rejected);
        assert!(service.is_none() || preview.kind == service);
    }
}

#[test]
fn another_households_list_comes_in_with_what_its_members_said() {
    let house = House::with_family();
    let (elf, wanted, gone) =
        (house.add("Elf").title, house.add("Portrait of a Lady on Fire").title, house.add("Heat").title);
    let (ayse, jon) = (house.member("Ayşe"), house.member("Jon"));
    house
        .mark_watched(MarkWatched {
            title: elf.id,
            on: "2026-12-12".parse().expect("a day"),
            members: vec![ayse, jon],
            reaction: Some(Reaction::Good),
        })
        .expect("watched");
    house
        .edit_title(EditTitle {
            tags: Some(vec!["christmas".into()]),
            note: Some("Jon cried.".into()),
            runtime_minutes: Some(96),
            ..edit(elf.id)
        })
        .expect("edited");
    house.edit_title(EditTitle { wanted_by: Some(vec![ayse]), ..edit(wanted.id) }).expect("edited");
    house.remove_title(gone.id).expect("removed");
    let [(_, json)] = &exported(&house, Export::Everything)[..] else { panic!("one file") };
    let file = || ImportFile {
        name: "everything.json".into(),
        bytes: Ok(json.clone().into_bytes()),
        answers: Answers::default(),
    };

    let other = House::with_family();
    let own = (other.member("Ayşe"), other.member("Jon"));
    let go_on = &mut |_| ControlFlow::Continue(());
    let read = other.read_import(vec![file()], &[], go_on).expect("read");
    assert_eq!((read.kind, read.counts.new, read.counts.rejected), (Some(Service::Houselights), 2, 0));
    other.bring_in(&BringIn::default(), go_on).expect("written");
    let sentence = ListSentence { status: WatchStatus::All, ..ListSentence::default() };
    let query = WatchlistQuery { sentence, limit: 9, ..WatchlistQuery::default() };
    let titles = other.watchlist(query).expect("a page").rows;
    let find = |name: &str| {
        let row = titles.iter().find(|row| row.name == name).expect("on the list");
        other.title(row.id).expect("here").title
    };
    assert_eq!(titles.len(), 2);
    let here = find("Elf");
    assert_eq!((here.tags, here.note), (vec!["christmas".to_owned()], "Jon cried.".to_owned()));
    assert_eq!(here.viewings.len(), 1);
    assert_eq!(here.viewings[0].on, "2026-12-12".parse().expect("a day"));
    assert_eq!(BTreeSet::from_iter(here.viewings[0].members.clone()), BTreeSet::from([own.0, own.1]));
    assert!(here.ratings.iter().all(|given| given.rating.reaction() == Reaction::Good), "{:?}", here.ratings);
    assert_eq!(here.ratings.len(), 2);
    assert_eq!(find("Portrait of a Lady on Fire").wanted_by, [own.0]);

    let again = other.read_import(vec![file()], &[], go_on).expect("read");
    assert_eq!((again.counts.new, again.counts.differing), (0, 0), "{again:?}");
}

#[test]
fn letterboxds_files_have_a_thousand_rows_each() {
    let house = House::new();
    houselights_engine::testing::fill(&house, 2_500).expect("a long list");
    let files = exported(&house, Export::Letterboxd { member: None });
    let parts: Vec<(&str, usize)> =
        files.iter().map(|(part, text)| (&**part, text.lines().count() - 1)).collect();
    assert_eq!(parts, [("watchlist", 1_000), ("watchlist-2", 1_000), ("watchlist-3", 500)]);
    assert!(files.iter().all(|(_, text)| text.len() <= 1_000_000));
}

#[test]
fn the_page_shows_what_people_wrote_as_they_wrote_it() {
    let house = House::with_family();
    let film = house.add("<script>alert(1)</script>").title;
    house
        .edit_title(EditTitle { note: Some("\"><img src=x onerror=alert(2)>".into()), ..edit(film.id) })
        .expect("edited");
    let [(_, page)] = &exported(&house, Export::Page)[..] else { panic!("one file") };
    assert!(page.contains("&#60;script&#62;alert(1)"), "{page}");
    assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_damaged_backup_is_read_or_refused_and_changes_nothing_then(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..40),
        cut in prop::option::weighted(0.3, any::<prop::sample::Index>()),
        json in any::<bool>(),
    ) {
        let house = House::with_family();
        house.add("Elf");
        let file = house.folder.path().join("mine.db");
        house.save_backup(&file).expect("saved");
        let mut bytes = if json {
            exported(&house, Export::Everything).remove(0).1.into_bytes()
        } else {
            fs::read(&file).expect("a file")
        };
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        fs::write(&file, &bytes).expect("written");
        house.add("Mustang");
        let path = file.display().to_string();
        let _ = house.read_backup(path.clone());
        if house.restore_backup(path).is_ok() {
            house.watchlist(WatchlistQuery::default()).expect("what was taken in can be shown");
            house.undo().expect("undone").expect("a step");
        }
        prop_assert_eq!(list(&house), names(&["Elf", "Mustang"]));
    }
}
