//! What happens when the file, the disk or the folder is not as it should be: nothing stored is lost, and it is said.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt;

use chrono::TimeDelta;
use common::House;
use houselights_domain::plan::Portion;
use houselights_engine::view::{Notice, SuggestRequest};
use houselights_engine::{Engine, OpenError};

fn open(house: &House) -> Result<Engine, OpenError> {
    Engine::open(house.folder.path(), house.clock.ports())
}

#[test]
fn a_second_engine_is_told_that_the_first_has_the_file() {
    let house = House::new();
    let refused = open(&house).err().expect("in use");
    assert_eq!(refused.code(), "in_use");
}

#[test]
fn a_file_that_is_no_database_is_set_aside_and_said() {
    let mut house = House::new();
    house.engine = None;
    let file = house.folder.path().join("houselights.db");
    for side in ["-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{side}", file.display()));
    }
    fs::write(
        &file,
        "my shopping list, saved over it by mistake, long enough to fill a header and more than that",
    )
    .expect("written");
    house.reopen();
    assert_eq!(house.notices(), [Notice::DamagedFileSetAside]);
    let names = fs::read_dir(house.folder.path()).expect("a folder");
    let aside = names.flatten().find(|entry| entry.file_name().to_string_lossy().contains("damaged"));
    let kept = fs::read_to_string(aside.expect("set aside").path()).expect("text");
    assert!(kept.starts_with("my shopping list"), "nothing is lost");
    house.add("Elf");
}

#[test]
fn a_folder_with_the_files_name_is_said_and_left_alone() {
    let mut house = House::with_family();
    house.add("Elf");
    house.keep_backup().expect("a backup");
    house.engine = None;
    let file = house.folder.path().join("houselights.db");
    let away = house.folder.path().join("away.db");
    fs::rename(&file, &away).expect("moved");
    fs::create_dir(&file).expect("a folder");
    let refused = open(&house).err().expect("no file");
    assert_eq!(refused.code(), "no_file");
    let said = refused.to_string();
    assert!(said.contains("a folder") && said.contains("houselights.db") && !said.contains("I/O"), "{said}");
    assert!(refused.hint().contains("backups"));
    let looked = Engine::open_read_only(house.folder.path(), house.clock.ports()).err().expect("no file");
    assert_eq!(looked.code(), "no_file");
    assert!(file.is_dir() && away.is_file(), "nothing was touched");
    fs::rename(&file, house.folder.path().join("elsewhere")).expect("moved, as the hint says");
    house.reopen();
    assert_eq!(house.notices(), [Notice::RestoredFromBackup]);
    assert_eq!(house.found("elf"), ["Elf"]);
}

#[test]
fn a_file_that_may_not_be_read_is_said_with_where_it_is() {
    use std::io::{Error, ErrorKind};

    let mut house = House::with_family();
    house.engine = None;
    let file = house.folder.path().join("houselights.db");
    let away = house.folder.path().join("away.db");
    fs::rename(&file, &away).expect("moved");
    // A link to a disk that is not there. Rights cannot be taken from whoever runs this as root.
    std::os::unix::fs::symlink(house.folder.path().join("stick/houselights.db"), &file).expect("a link");
    let refused = open(&house).err().expect("not to be read");
    assert_eq!(refused.code(), "unreadable");
    assert!(refused.hint().contains("connect the disk"), "{}", refused.hint());
    assert!(fs::symlink_metadata(&file).is_ok(), "nothing was touched");
    let barred =
        OpenError::Unreadable { file, problem: Error::from(ErrorKind::PermissionDenied) }.to_string();
    assert!(barred.contains("permission denied") && barred.contains("houselights.db"), "{barred}");
}

#[test]
fn a_file_where_the_folder_should_be_is_called_what_it_is() {
    let house = House::new();
    let file = house.folder.path().join("a file");
    fs::write(&file, "mine").expect("written");
    let refused = Engine::open(&file, house.clock.ports()).err().expect("no folder");
    assert_eq!(refused.code(), "folder");
    assert!(!refused.to_string().contains("permission"), "{refused}");
}

#[test]
fn the_newest_good_backup_takes_the_place_of_a_damaged_file() {
    let mut house = House::with_family();
    house.add("Elf");
    house.keep_backup().expect("a backup");
    house.clock.advance(TimeDelta::days(1));
    house.engine = None;
    let file = house.folder.path().join("houselights.db");
    let length = fs::metadata(&file).expect("a file").len();
    fs::write(&file, vec![0xA5; usize::try_from(length).expect("small")]).expect("written");
    let _ = fs::remove_file(house.folder.path().join("houselights.db-wal"));
    house.reopen();
    assert_eq!(house.notices(), [Notice::RestoredFromBackup]);
    assert_eq!(house.found("elf"), ["Elf"]);
}

#[test]
fn a_file_that_became_empty_or_vanished_is_restored_from_its_backup() {
    for vanished in [false, true] {
        let mut house = House::with_family();
        house.add("Elf");
        house.keep_backup().expect("a backup");
        house.engine = None;
        for name in ["houselights.db-wal", "houselights.db-shm"] {
            let _ = fs::remove_file(house.folder.path().join(name));
        }
        let file = house.folder.path().join("houselights.db");
        if vanished { fs::remove_file(&file) } else { fs::write(&file, "") }.expect("lost");
        house.reopen();
        assert_eq!(house.notices(), [Notice::RestoredFromBackup]);
        assert_eq!(house.found("elf"), ["Elf"]);
    }
}

#[test]
fn a_copy_of_the_day_is_followed_by_later_ones() {
    let mut house = House::with_family();
    house.keep_backup().expect("a backup");
    house.add("Elf");
    house.clock.advance(TimeDelta::minutes(10));
    house.keep_backup().expect("a later one");
    house.engine = None;
    fs::write(house.folder.path().join("houselights.db"), "overwritten").expect("written");
    let _ = fs::remove_file(house.folder.path().join("houselights.db-wal"));
    house.reopen();
    assert_eq!(house.found("elf"), ["Elf"]);
}

#[test]
fn a_newer_schema_is_refused_and_can_be_looked_at() {
    let mut house = House::with_family();
    house.add("Elf");
    house.engine = None;
    let file = house.folder.path().join("houselights.db");
    let connection = rusqlite::Connection::open(&file).expect("opens");
    connection.pragma_update(None, "user_version", 99).expect("set");
    drop(connection);
    let refused = open(&house).err().expect("newer");
    assert_eq!(refused.code(), "newer_schema");
    house.engine =
        Some(Engine::open_read_only(house.folder.path(), house.clock.ports()).expect("opens for looking"));
    assert_eq!(house.found("elf"), ["Elf"]);
    assert!(house.home().expect("home").read_only);
    let add = houselights_engine::view::AddTitle { name: "New".into(), ..Default::default() };
    assert_eq!(house.add_title(add).expect_err("read only").code(), "read_only");
}

#[test]
fn only_the_owner_may_read_the_file() {
    let house = House::new();
    let mode = |name: &str| {
        fs::metadata(house.folder.path().join(name)).expect("there").permissions().mode() & 0o777
    };
    house.keep_backup().expect("a backup");
    assert_eq!(mode("houselights.db"), 0o600);
    assert_eq!(mode("backups"), 0o700);
    assert_eq!(mode("backups/houselights-2026-12-18.db"), 0o600);
}

#[test]
fn an_unknown_zone_counts_as_utc_and_is_said() {
    let mut house = House::new();
    house.clock.travel(None);
    assert_eq!(house.home().expect("home").notices, [Notice::UnknownZone]);
    house.reopen();
    assert_eq!(house.home().expect("home").notices, [Notice::UnknownZone]);
    assert_eq!(house.home().expect("home").zone, "UTC");
    house.clock.travel(Some(chrono_tz::Asia::Tokyo));
    assert_eq!(house.home().expect("home").notices, [], "it is known by now");
}

#[test]
fn the_bundled_sqlite_is_new_enough() {
    assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
}

#[test]
fn an_empty_folder_begins_a_house_that_waits_for_its_welcome() {
    let house = House::new();
    let home = house.home().expect("home");
    assert!(!home.welcomed);
    assert_eq!(home.household.members, []);
    assert_eq!(home.undo, None);
}

#[test]
fn what_was_put_away_is_remembered_over_a_restart_and_is_nothing_to_undo() {
    let mut house = House::new();
    assert_eq!(house.home().expect("home").put_away, []);
    house.put_notice_away(Notice::NoTray).expect("put away");
    house.put_notice_away(Notice::NoTray).expect("put away again");
    house.reopen();
    let home = house.home().expect("home");
    assert_eq!(home.put_away, [Notice::NoTray]);
    assert_eq!(home.undo, None);
}

/// How each version's additions are taken away again, beginning with the second's. The newest go first.
const ADDED: [&str; 19] = [
    "DROP TABLE put_away",
    "DROP TABLE refusals; DROP TABLE rules",
    "ALTER TABLE sessions DROP COLUMN portion",
    "DROP TABLE polls; DROP TABLE poll_answers",
    "ALTER TABLE sessions DROP COLUMN shown_first; ALTER TABLE sessions DROP COLUMN doors;
     ALTER TABLE sessions DROP COLUMN hosts; ALTER TABLE sessions DROP COLUMN cooks;
     ALTER TABLE sessions DROP COLUMN brings; ALTER TABLE sessions DROP COLUMN guests",
    "DROP TABLE series",
    "ALTER TABLE sessions DROP COLUMN series_id; ALTER TABLE sessions DROP COLUMN occurs_on",
    "DROP TABLE pending",
    "DROP TABLE opinions; DROP TABLE keepsakes",
    "DROP INDEX sessions_by_local; DROP INDEX sessions_open; DROP INDEX sessions_of_series; DROP INDEX fired_by_time",
    "DROP TABLE answers; DROP TABLE suggestions; DROP TABLE ballots; DROP TABLE share_visits; DROP TABLE share_links",
    "DROP TABLE family_calendar; DROP TABLE calendar_entries",
    "DROP TABLE contacts; DROP TABLE mail_replies; DROP TABLE mailed; DROP TABLE feeds; DROP TABLE feed_door",
    "DROP TABLE stances; DROP TABLE wishes; DROP TABLE wish_visits; DROP TABLE wish_links; DROP TABLE wish_door",
    "DROP TABLE kept_filters; DROP TABLE list_look",
    "DROP TABLE apart",
    "DROP TABLE ratings; DROP TABLE unmatched",
    "DROP TABLE births; DROP TABLE followed",
    "DROP TABLE heard_off",
];

/// Houses whose files are as each earlier version left them, not open.
fn older_houses() -> impl Iterator<Item = House> {
    (1..=ADDED.len()).map(|version| {
        let mut house = House::with_family();
        house.add("Elf");
        house.plan_evening(house.evening(None, "2026-12-18T20:15:00")).expect("planned");
        house.engine = None;
        let file = house.folder.path().join("houselights.db");
        let connection = rusqlite::Connection::open(&file).expect("opens");
        let steps: Vec<_> = ADDED[version - 1..].iter().rev().copied().collect();
        let steps = steps.join(";");
        connection
            .execute_batch(&format!("{steps}; PRAGMA user_version = {version}"))
            .expect("as that version left it");
        house
    })
}

fn next_portion(house: &House) -> Option<Portion> {
    house.next_evening().expect("a look").map(|next| next.session.portion)
}

#[test]
fn a_file_of_an_older_version_can_be_looked_at() {
    for mut house in older_houses() {
        let engine = Engine::open_read_only(house.folder.path(), house.clock.ports());
        house.engine = Some(engine.expect("opens for looking"));
        assert_eq!(house.found("elf"), ["Elf"]);
        assert_eq!(house.home().expect("home").put_away, []);
        assert_eq!(next_portion(&house), Some(Portion::Whole));
        assert_eq!(house.rules().expect("no rules yet"), []);
        assert_eq!(house.polls().expect("no polls yet"), []);
        let picks = house.suggest(SuggestRequest::default()).expect("an answer").picks;
        assert_eq!(picks.len(), 1);
        assert_eq!(house.title(picks[0].title.id).expect("on the list").title.name, "Elf");
    }
}

#[test]
fn a_file_of_an_older_version_is_copied_and_brought_up_to_date() {
    for mut house in older_houses() {
        house.reopen();
        assert_eq!(house.found("elf"), ["Elf"]);
        house.put_notice_away(Notice::NoTray).expect("the new table is there");
        assert_eq!(next_portion(&house), Some(Portion::Whole));
        let copies = fs::read_dir(house.folder.path().join("backups")).expect("copies").flatten();
        let before = |copy: &fs::DirEntry| copy.file_name().to_string_lossy().contains("before-version-");
        assert_eq!(copies.filter(before).count(), 1);
    }
}

#[test]
fn a_fact_that_cannot_be_read_is_none_of_the_lists_business_once_its_title_is_off_it() {
    let mut house = House::with_family();
    house.add_from("Elf", 2003);
    let gone = house.add_from("Paddington 2", 2017);
    house.remove_title(gone).expect("removed");
    for unreadable in [r#""long ago""#, "long ago"] {
        house.engine = None;
        let file = rusqlite::Connection::open(house.folder.path().join("houselights.db")).expect("opens");
        let damage = "UPDATE facts SET value = ? WHERE id LIKE ? || ':year:%'";
        assert_eq!(file.execute(damage, (unreadable, gone.to_string())).expect("written"), 1);
        drop(file);
        house.reopen();
        assert_eq!(house.found(""), ["Elf"], "beside a year of {unreadable}");
    }
}
