//! Plans that nobody thought of: the same ones each time, one in every zone there is, most of them around a clock change.

use chrono::{DateTime, Datelike, Days, Months, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::WallTime;
use houselights_engine::calendar::{Alarm, CalendarEvent, Organizer, Repeats};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};

use super::meaning::{as_name, written};

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// What a plan is made of before it has a zone.
#[derive(Clone, Debug)]
struct Draft {
    texts: [String; 4],
    people: Vec<String>,
    organizer: String,
    /// Which of the zone's clock changes it is near, and how many minutes on the wall it starts from there.
    near: (usize, i64),
    /// Which of its evenings that is.
    before: i64,
    lasts: i64,
    alarms: Vec<u32>,
    sequence: u32,
    cancelled: bool,
    rhythm: Rhythm,
    evenings: i64,
    counted: bool,
    /// Which of its evenings are off, or elsewhere by so many minutes and of this name.
    off: usize,
    moved: (usize, i64, String),
}

#[derive(Clone, Copy, Debug)]
enum Rhythm {
    Once,
    Days(i64),
    Weeks(i64),
    Month,
}

/// A text as people write them, and as a calendar carries it: nothing before and behind it, no line ends but one kind.
fn any_text() -> impl Strategy<Value = String> {
    let marks = [
        "\\",
        ";",
        ",",
        ":",
        "\"",
        "'",
        "\n",
        " ",
        "\\n",
        "\\,",
        "BEGIN:VEVENT",
        "é",
        "🍿",
        "👩\u{200d}👩\u{200d}👧",
        "שלום",
        "\u{202b}مرحبا\u{202c}",
        "千と千尋",
        "=?utf-8?",
        "%0A",
        "&amp;",
        "<b>",
    ];
    let piece = prop_oneof![prop::sample::select(marks.to_vec()).prop_map(str::to_owned), "\\PC{0,12}"];
    prop::collection::vec(piece, 0..12)
        .prop_map(|pieces| pieces.concat().replace(['\u{2028}', '\u{2029}'], "").trim().to_owned())
}

/// One that is left when it is written beside an address.
fn any_name() -> impl Strategy<Value = String> {
    any_text().prop_filter("has a name", |name| !as_name(name).is_empty())
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let rhythm = prop_oneof![
        2 => Just(Rhythm::Once),
        1 => (1..9_i64).prop_map(Rhythm::Days),
        2 => (1..3_i64).prop_map(Rhythm::Weeks),
        1 => Just(Rhythm::Month),
    ];
    let said = (any_name(), any_text(), any_text(), any_text(), prop::collection::vec(any_name(), 0..3));
    // As often as not in the very hour.
    let minutes = prop_oneof![-400..400_i64, 0..60_i64];
    let when = (0..6_usize, minutes, 0..3_i64, 0..300_i64);
    let told = (prop::collection::vec(0..3_000_u32, 0..3), 0..9_u32, prop::bool::weighted(0.1), any_name());
    let series = (rhythm, 1..7_i64, any::<bool>(), 0..9_usize, (0..9_usize, -3_000..3_000_i64, any_name()));
    (said, when, told, series).prop_map(|(said, when, told, series)| {
        let (summary, location, fact, note, people) = said;
        let (edge, minutes, before, lasts) = when;
        let (alarms, sequence, cancelled, organizer) = told;
        let (rhythm, evenings, counted, off, moved) = series;
        let texts = [summary, location, fact, note];
        let near = (edge, minutes);
        Draft {
            texts,
            people,
            organizer,
            near,
            before,
            lasts,
            alarms,
            sequence,
            cancelled,
            rhythm,
            evenings,
            counted,
            off,
            moved,
        }
    })
}

/// The last moments before the clocks of a zone change, from one spring to the autumn after the next.
fn edges(zone: Tz) -> Vec<DateTime<Utc>> {
    let offset = |at: DateTime<Utc>| zone.offset_from_utc_datetime(&at.naive_utc()).fix();
    let begin = at("2026-03-01T00:00:00Z");
    let days = (0..580).map(|day| begin + TimeDelta::days(day));
    let changes = days.filter(|day| offset(*day) != offset(*day + TimeDelta::days(1)));
    changes
        .map(|day| {
            let (mut same, mut other) = (0, 1_440);
            while other - same > 1 {
                let middle = (same + other) / 2;
                if offset(day + TimeDelta::minutes(middle)) == offset(day) {
                    same = middle;
                } else {
                    other = middle;
                }
            }
            day + TimeDelta::minutes(same)
        })
        .collect()
}

/// A plan as it is given to the writer, and when its evenings are, reckoned apart from it.
pub struct Plan {
    pub zone: Tz,
    /// When its first one starts on the wall there.
    pub local: NaiveDateTime,
    pub events: Vec<CalendarEvent>,
    pub evenings: Vec<(DateTime<Utc>, String)>,
}

fn plan(zone: Tz, number: usize, draft: &Draft) -> Plan {
    let edges = edges(zone);
    // Where clocks never change, some evening of the year.
    let edge = edges.get(draft.near.0 % edges.len().max(1)).copied();
    let edge =
        edge.unwrap_or(at("2026-10-09T20:14:00Z") + TimeDelta::days(i64::try_from(number % 300).unwrap()));
    let middle = WallTime::at(edge, zone).local + TimeDelta::minutes(1 + draft.near.1);
    let slots = slots(draft, WallTime { local: slot(draft.rhythm, middle, -draft.before), zone });
    let first = slots[0];
    let [summary, location, fact, note] = draft.texts.clone();
    let alarm = |minutes: &u32| Alarm { minutes: *minutes, words: summary.clone() };
    let single = CalendarEvent {
        uid: format!("{}-{number}", zone.name()),
        summary: summary.clone(),
        starts: first.utc(),
        ends: first.utc() + TimeDelta::minutes(draft.lasts),
        location,
        facts: vec![fact],
        people: draft.people.clone(),
        note: note.clone(),
        reminders: draft.alarms.iter().map(alarm).collect(),
        sequence: draft.sequence,
        changed: at("2026-12-15T09:30:00Z"),
        cancelled: draft.cancelled,
        organizer: Some(Organizer { name: draft.organizer.clone(), address: "home@example.org".into() }),
        repeats: None,
        wall: None,
        instead_of: None,
    };
    if matches!(draft.rhythm, Rhythm::Once) {
        return Plan {
            zone,
            local: first.local,
            evenings: vec![(single.starts, summary)],
            events: vec![single],
        };
    }
    let mut rule = match draft.rhythm {
        Rhythm::Once => String::new(),
        Rhythm::Days(days) => format!("FREQ=DAILY;INTERVAL={days}"),
        Rhythm::Weeks(weeks) => format!("FREQ=WEEKLY;INTERVAL={weeks}"),
        Rhythm::Month => "FREQ=MONTHLY".to_owned(),
    };
    let last = slots.last().unwrap().local;
    let end = if draft.counted {
        format!(";COUNT={}", draft.evenings)
    } else {
        last.format(";UNTIL=%Y%m%dT%H%M%S").to_string()
    };
    rule.push_str(&end);
    let off = slots.iter().skip(1).nth(draft.off).copied();
    let repeats = Repeats::read(&rule, zone, off.iter().map(|slot| slot.local).collect()).unwrap();
    let repeats = repeats.spelt_out(first.local, TimeDelta::minutes(draft.lasts), at("2026-12-16T18:00:00Z"));
    let series = CalendarEvent { repeats: Some(repeats), ..single.clone() };
    let mut evenings: Vec<_> =
        slots.iter().filter(|slot| Some(**slot) != off).map(|slot| (slot.utc(), summary.clone())).collect();
    let mut events = vec![series];
    let (which, by, name) = &draft.moved;
    if let Some(slot) = slots.get(*which).filter(|slot| Some(**slot) != off) {
        let starts = WallTime { local: slot.local + TimeDelta::minutes(*by), zone }.utc();
        evenings.retain(|(at, _)| *at != slot.utc());
        evenings.push((starts, name.clone()));
        events.push(CalendarEvent {
            summary: name.clone(),
            starts,
            ends: starts + TimeDelta::minutes(draft.lasts),
            instead_of: Some(*slot),
            ..single
        });
    }
    Plan { zone, local: first.local, events, evenings }
}

/// The evenings of a plan.
fn slots(draft: &Draft, first: WallTime) -> Vec<WallTime> {
    let evenings = if matches!(draft.rhythm, Rhythm::Once) { 1 } else { draft.evenings };
    let from = slot(draft.rhythm, first.local, 0);
    (0..evenings).map(|turn| WallTime { local: slot(draft.rhythm, from, turn), ..first }).collect()
}

/// So many turns later on the wall.
fn slot(rhythm: Rhythm, from: NaiveDateTime, turns: i64) -> NaiveDateTime {
    match rhythm {
        Rhythm::Once => from,
        Rhythm::Days(days) => from + TimeDelta::days(days * turns),
        Rhythm::Weeks(weeks) => from + TimeDelta::days(7 * weeks * turns),
        Rhythm::Month => {
            // A day that every month has.
            let from = from - Days::new(u64::from(from.day().saturating_sub(28)));
            match u32::try_from(turns) {
                Ok(turns) => from + Months::new(turns),
                Err(_) => from - Months::new(u32::try_from(-turns).unwrap()),
            }
        }
    }
}

pub fn plans() -> Vec<Plan> {
    let mut runner = TestRunner::deterministic();
    let zones = chrono_tz::TZ_VARIANTS.iter().enumerate();
    zones
        .map(|(number, zone)| plan(*zone, number, &any_draft().new_tree(&mut runner).unwrap().current()))
        .collect()
}

/// When the evenings of these plans are, by id, as far as the readers look.
pub fn evenings(plans: &[Plan]) -> Map<String, Value> {
    let of = |plan: &Plan| {
        let all = plan.evenings.iter().map(|(at, name)| (written(*at), name.clone()));
        let mut evenings: Vec<_> = all.filter(|(at, _)| at.as_str() < "2028").collect();
        evenings.sort_unstable();
        (plan.events[0].uid.clone(), json!(evenings))
    };
    plans.iter().map(of).collect()
}
