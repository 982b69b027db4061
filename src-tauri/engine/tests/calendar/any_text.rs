//! Any text survives being written, and is read or refused without a panic.

use proptest::prelude::*;

use super::*;

/// Any text, with what means something to a calendar more often than chance would have it.
fn any_text() -> impl Strategy<Value = String> {
    let marks =
        ["\\", ";", ",", ":", "\"", "\n", "\r\n", "\r", " ", "\\n", "BEGIN:VEVENT", "é", "🍿", "\u{200d}"];
    let piece =
        prop_oneof![prop::sample::select(marks.to_vec()).prop_map(str::to_owned), ".{0,20}", any::<String>()];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// What must be left of a text: its visible characters, in order.
fn visible(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect()
}

/// What a calendar program writes, whole.
const INVITED: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nX-WR-TIMEZONE:Europe/Rome\r\nBEGIN:VTIMEZONE\r\nTZID:Here\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a@b\r\nDTSTART;TZID=Here:20261218T201500\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=9\r\nEXDATE;TZID=Here:20261225T201500\r\nEXDATE;VALUE=DATE:20270101\r\nRDATE:20270103T201500\r\nSUMMARY;LANGUAGE=en:Heat\\, again\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=\"Ay\u{15f}e\":mailto:a@example.org\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=END:-PT30M\r\nEND:VALARM\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:a@b\r\nRECURRENCE-ID;VALUE=DATE:20270108\r\nDTSTART:20270109T201500\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

proptest! {
    #[test]
    fn a_damaged_calendar_is_read_or_refused(
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, any_text()), 1..5),
    ) {
        let mut letters: Vec<char> = INVITED.chars().collect();
        for (at, many, put) in cuts {
            let at = at.index(letters.len() + 1);
            let until = (at + many).min(letters.len());
            letters.splice(at..until, put.chars());
        }
        let text: String = letters.into_iter().collect();
        if let Ok(calendar) = from_ics(&text, Tz::UTC) {
            prop_assert!(calendar.events.len() <= text.len() / 12);
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in any_text(), inside in any_text()) {
        let _ = from_ics(&text, Tz::UTC);
        let _ = from_ics(&format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{inside}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), Tz::UTC);
        let _ = Repeats::read(&inside, Tz::UTC, Vec::new());
    }

    #[test]
    fn any_text_survives_and_no_line_is_too_long(
        summary in any_text(),
        location in any_text(),
        note in any_text(),
        people in prop::collection::vec(any_text(), 0..4),
        name in any_text(),
        minutes in 1..600_i64,
    ) {
        let organizer = Some(Organizer { name, address: location.clone() });
        let ends = friday().starts + TimeDelta::minutes(minutes);
        let event = CalendarEvent { summary, location, note, people, organizer, ends, ..friday() };
        let ics = to_ics(std::slice::from_ref(&event), now());

        prop_assert!(ics.ends_with("\r\n"));
        prop_assert_eq!(ics.matches('\n').count(), ics.matches("\r\n").count());
        prop_assert_eq!(ics.matches('\r').count(), ics.matches("\r\n").count());
        for line in ics.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }

        let read = ICalendar::parse(&ics).map_err(|entry| TestCaseError::fail(format!("{entry:?} in {ics}")))?;
        let events: Vec<_> = read.components.iter().filter(|component| component.component_type.is_event()).collect();
        prop_assert_eq!(events.len(), 1);
        prop_assert_eq!(visible(&text_of(events[0], &ICalendarProperty::Summary)), visible(&event.summary));
        prop_assert_eq!(visible(&text_of(events[0], &ICalendarProperty::Location)), visible(&event.location));
        let described = text_of(events[0], &ICalendarProperty::Description);
        prop_assert!(visible(&described).ends_with(&visible(&event.note)));
        prop_assert_eq!(events[0].properties(&ICalendarProperty::Uid).count(), 1);
    }
}
