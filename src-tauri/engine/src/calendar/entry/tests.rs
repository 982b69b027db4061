//! Entries that people changed, and what is left of that when the plan changes.

use proptest::prelude::*;

use super::*;
use crate::calendar::{Alarm, from_ics};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

fn event(note: &str) -> CalendarEvent {
    let starts = at("2026-12-18T20:15:00Z");
    CalendarEvent {
        uid: "one".into(),
        summary: "Elf".into(),
        starts,
        ends: starts + chrono::TimeDelta::minutes(97),
        location: "the living room".into(),
        facts: vec!["2003".into()],
        people: Vec::new(),
        note: note.into(),
        reminders: vec![Alarm { minutes: 30, words: "It begins".into() }],
        sequence: 3,
        changed: starts,
        cancelled: false,
        organizer: None,
        repeats: None,
        wall: None,
        instead_of: None,
    }
}

fn read(text: &str) -> CalendarEvent {
    from_ics(text, chrono_tz::Tz::UTC).expect("a calendar").events.remove(0).event
}

const NOW: &str = "2026-12-18T12:00:00Z";

#[test]
fn a_change_of_words_is_another_fingerprint_and_a_number_is_not() {
    let (one, again) = (event("crisps"), CalendarEvent { sequence: 9, changed: at(NOW), ..event("crisps") });
    assert_eq!(fingerprint(std::slice::from_ref(&one)), fingerprint(&[again]));
    assert_ne!(fingerprint(&[one]), fingerprint(&[event("nuts")]));
}

#[test]
fn without_anything_there_it_is_what_was_meant() {
    let merged = merge(&[event("crisps")], None, None, at(NOW));
    assert_eq!((merged.text.clone(), merged.sequence), (merged.ours, 3));
    let broken = merge(&[event("crisps")], None, Some("no calendar"), at(NOW));
    assert_eq!(broken.text, merged.text);
}

#[test]
fn merging_what_nobody_touched_changes_nothing_but_the_number() {
    let first = merge(&[event("crisps")], None, None, at(NOW));
    let again = merge(&[event("crisps")], Some(&first.ours), Some(&first.text), at(NOW));
    assert_eq!(again.sequence, 4, "above every one that the server has seen");
    assert_eq!(again.text, first.text.replace("SEQUENCE:3", "SEQUENCE:4"));
}

#[test]
fn what_another_program_made_of_the_plan_goes_and_what_it_added_stays() {
    let first = merge(&[event("crisps")], None, None, at(NOW));
    let there = first.text.replace(
        "SUMMARY:Elf",
        "SUMMARY:Elf!\r\nX-ALT-DESC;FMTTYPE=text/html:old\r\nX-MOZ-LASTACK:20261218T110000Z\r\n\
         ATTENDEE;CN=\"Demir, Jon\";PARTSTAT=ACCEPTED:mailto:jon@example.org",
    );
    let merged = merge(&[event("nuts")], Some(&first.ours), Some(&there), at(NOW));
    let text = merged.text.replace("\r\n ", "");
    assert_eq!(read(&text).summary, "Elf");
    assert_eq!(read(&text).note, "2003\nnuts");
    assert!(!text.contains("X-ALT-DESC") && text.contains("X-MOZ-LASTACK"), "{text}");
    assert!(text.contains("ATTENDEE;CN=\"Demir, Jon\";PARTSTAT=ACCEPTED:mailto:jon@example.org"), "{text}");
}

#[test]
fn quotation_marks_in_a_name_do_not_break_the_entry() {
    let first = merge(&[event("crisps")], None, None, at(NOW));
    // As RFC 6868 writes a quotation mark.
    let there = first
        .text
        .replace("SUMMARY:", "ATTENDEE;CN=Jon ^'the lamp^' Demir:mailto:jon@example.org\r\nSUMMARY:");
    let merged = merge(&[event("nuts")], Some(&first.ours), Some(&there), at(NOW));
    let line = merged.text.lines().find(|line| line.starts_with("ATTENDEE")).expect("still invited");
    assert!(line.matches('"').count() % 2 == 0, "{line}");
    assert_eq!(from_ics(&merged.text, chrono_tz::Tz::UTC).expect("a calendar").events[0].attendees.len(), 1);
}

#[test]
fn what_stands_for_nobody_knows_which_evening_is_not_taken_for_the_plan() {
    let first = merge(&[event("crisps")], None, None, at(NOW));
    let other = "BEGIN:VEVENT\r\nUID:one\r\nRECURRENCE-ID:someday\r\nDTSTART:20261218T201500Z\r\n\
                 CATEGORIES:theirs\r\nEND:VEVENT\r\nBEGIN:VEVENT";
    let there = first.text.replacen("BEGIN:VEVENT", other, 1);
    let merged = merge(&[event("nuts")], Some(&first.ours), Some(&there), at(NOW));
    assert!(!merged.text.contains("CATEGORIES"), "{}", merged.text);
}

#[test]
fn what_is_not_known_to_be_added_is_not_kept_in_the_description() {
    let first = merge(&[event("crisps")], None, None, at(NOW));
    let there = first.text.replace("crisps", "crisps\\nand a rug");
    let unknown = merge(&[event("nuts")], None, Some(&there), at(NOW));
    assert_eq!(read(&unknown.text).note, "2003\nnuts");
    let known = merge(&[event("nuts")], Some(&first.ours), Some(&there), at(NOW));
    assert_eq!(read(&known.text).note, "2003\nnuts\nand a rug");
}

proptest! {
    #[test]
    fn whatever_is_written_the_plan_is_read_from_it_and_what_was_added_stays(
        summary in "\\PC{1,20}",
        note in any::<String>(),
        before in any::<String>(),
        added in "[a-zß🎬]{1,6}( [a-z]{1,5})?",
    ) {
        let plan = |note: &str| CalendarEvent { summary: summary.clone(), ..event(note) };
        let first = merge(&[plan(&before)], None, None, at(NOW));
        let own = format!("CATEGORIES:{added}\r\nBEGIN:VALARM");
        let there = first.text.replacen("BEGIN:VALARM", &own, 1);
        let merged = merge(&[plan(&note)], Some(&first.ours), Some(&there), at(NOW));
        let (meant, stands) = (read(&merged.ours), read(&merged.text));
        prop_assert_eq!(&stands, &meant);
        let line = format!("CATEGORIES:{added}");
        prop_assert!(merged.text.replace("\r\n ", "").contains(&line));
        let again = merge(&[plan(&note)], Some(&merged.ours), Some(&merged.text), at(NOW));
        prop_assert_eq!(CalendarEvent { sequence: 0, ..read(&again.text) }, CalendarEvent { sequence: 0, ..stands });
    }
}
