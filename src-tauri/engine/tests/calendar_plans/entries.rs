//! What is put on the family's server: an entry as it was written here, and one to which somebody there added things.

use houselights_engine::calendar::{Answer, Attendee, CalendarEvent, Merged, merge};
use serde_json::{Value, json};

use super::meaning::{compare, compare_evenings, meaning};
use super::plans::{Plan, evenings, plans};
use super::{DateTime, Utc, now};

/// As the app has them for a server: whose they are is not said there.
fn ours(plan: &Plan) -> Vec<CalendarEvent> {
    plan.events.iter().map(|event| CalendarEvent { organizer: None, ..event.clone() }).collect()
}

/// What Mum's phone makes of an entry: she asks Nan, wants to be reminded, and writes a line below ours.
fn with_mums_own(text: &str) -> String {
    let own = [
        "CATEGORIES:Family,Fun",
        "X-MUM;X-WHY=\"a: b; c\":1",
        "ORGANIZER;CN=Mum:mailto:mum@example.org",
        "ATTENDEE;CN=\"Nan; the elder\";PARTSTAT=TENTATIVE:mailto:nan@example.org",
    ];
    let alarm = [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT3333M",
        "DESCRIPTION:Shoes\\; all of them",
        "END:VALARM",
        "END:VEVENT",
    ];
    let mut in_alarm = false;
    let mut lines: Vec<String> = Vec::new();
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        in_alarm = line == "BEGIN:VALARM" || in_alarm && line != "END:VALARM";
        match line {
            "BEGIN:VEVENT" => lines.extend([line].iter().chain(&own).map(|line| (*line).to_owned())),
            "END:VEVENT" => lines.extend(alarm.map(str::to_owned)),
            _ if line.starts_with("DESCRIPTION:") && !in_alarm => lines.push(format!("{line}\\nNan’s rug")),
            _ => lines.push(line.to_owned()),
        }
    }
    lines.join("\r\n") + "\r\n"
}

/// What every reader must take an entry to mean that Mum made her own.
fn with_hers(event: &CalendarEvent, stamp: DateTime<Utc>, had_lines: bool) -> Value {
    let nan = Attendee {
        name: "Nan; the elder".into(),
        address: "nan@example.org".into(),
        answer: Some(Answer::Maybe),
    };
    let mut said = meaning(event, "", stamp, &[nan]);
    said["organizer"] = json!(["Mum", "mailto:mum@example.org"]);
    if !event.cancelled {
        said["reminders"].as_array_mut().unwrap().push(json!(3_333));
    }
    if had_lines {
        said["description"] = json!(format!("{}\nNan’s rug", said["description"].as_str().unwrap()));
    }
    said
}

#[test]
fn every_reader_takes_an_entry_on_a_server_to_mean_the_same() {
    let plans = plans();
    let entries: Vec<Merged> = plans.iter().map(|plan| merge(&ours(plan), None, None, now())).collect();
    let text: String = entries.iter().map(|entry| entry.text.as_str()).collect();
    let numbered = |plan: &Plan, sequence: u32| -> Vec<_> {
        ours(plan).into_iter().map(|event| CalendarEvent { sequence, ..event }).collect()
    };
    let all = || plans.iter().zip(&entries);
    let events = all().flat_map(|(plan, entry)| numbered(plan, entry.sequence));
    compare(&text, events.map(|event| meaning(&event, "", now(), &[])).collect());
    compare_evenings(&text, &evenings(&plans));

    let later = now() + chrono::TimeDelta::hours(3);
    let changed = |plan: &Plan| -> Vec<_> {
        let garden = |event| CalendarEvent { location: "the garden, at last; \"outside\"".into(), ..event };
        ours(plan).into_iter().map(garden).collect()
    };
    let mut expected = Vec::new();
    let merged = all().map(|(plan, entry)| {
        let there = with_mums_own(&entry.text);
        let merged = merge(&changed(plan), Some(&entry.ours), Some(&there), later);
        assert_eq!(merged.sequence, entry.sequence + 1);
        expected.extend(changed(plan).into_iter().map(|event| {
            let had_lines = meaning(&event, "", later, &[])["description"] != "";
            let event = CalendarEvent { sequence: merged.sequence, ..event };
            with_hers(&event, later, had_lines)
        }));
        for own in ["CATEGORIES:Family,Fun", "X-MUM;X-WHY=\"a: b; c\":1"] {
            let kept = merged.text.replace("\r\n ", "").matches(own).count();
            assert_eq!(kept, plan.events.len(), "{own} in {}", merged.text);
        }
        merged.text
    });
    let text: String = merged.collect();
    compare(&text, expected);
    compare_evenings(&text, &evenings(&plans));
}
