//! Rhythms, their first evening, and what else each can mean.

use super::{WEDNESDAY, reader};
use crate::plan::series::Pattern;
use crate::plan::when::understand;

/// The first evening and the rule.
fn repeats(text: &str) -> String {
    match understand(text, &reader(WEDNESDAY)) {
        Ok(when) => {
            let rule = when.repeats.as_ref().map_or("-", |rule| rule.text());
            format!("{} {rule}", when.start.local.format("%m-%d %H:%M"))
        }
        Err(problem) => problem.to_string(),
    }
}

#[test]
fn repeats_are_said_in_three_languages() {
    let meant = [
        ("every Friday 8pm", "12-18 20:00 FREQ=WEEKLY;BYDAY=FR"),
        ("every Wednesday 5pm", "12-23 17:00 FREQ=WEEKLY;BYDAY=WE"),
        ("each fri at 20:15", "12-18 20:15 FREQ=WEEKLY;BYDAY=FR"),
        ("Fridays 8ish", "12-18 20:00 FREQ=WEEKLY;BYDAY=FR"),
        ("every second Saturday 20:15", "12-19 20:15 FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"),
        ("every other Thursday", "12-17 20:15 FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("every 3rd Monday", "12-21 20:15 FREQ=WEEKLY;INTERVAL=3;BYDAY=MO"),
        ("every Saturday and Friday 7pm", "12-18 19:00 FREQ=WEEKLY;BYDAY=FR,SA"),
        ("first Saturday of the month", "01-02 20:15 FREQ=MONTHLY;BYDAY=1SA"),
        ("the 1st Saturday of every month, 8pm", "01-02 20:00 FREQ=MONTHLY;BYDAY=1SA"),
        ("every first Saturday 8pm", "01-02 20:00 FREQ=MONTHLY;BYDAY=1SA"),
        ("every second Saturday of the month", "01-09 20:15 FREQ=MONTHLY;BYDAY=2SA"),
        ("last Friday of the month 9pm", "12-25 21:00 FREQ=MONTHLY;BYDAY=-1FR"),
        ("every day 21:00", "12-16 21:00 FREQ=DAILY"),
        ("weekly", "12-16 20:15 FREQ=WEEKLY;BYDAY=WE"),
        ("every two weeks from Friday 8pm", "12-18 20:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("every month on 18 Dec", "12-18 20:15 FREQ=MONTHLY;BYMONTHDAY=18"),
        ("every year on 24 December 17:00", "12-24 17:00 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"),
        ("jeden Freitag 20 Uhr", "12-18 20:00 FREQ=WEEKLY;BYDAY=FR"),
        ("freitags um 20 Uhr", "12-18 20:00 FREQ=WEEKLY;BYDAY=FR"),
        ("jeden zweiten Samstag 20:15", "12-19 20:15 FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"),
        ("jeden 1. Samstag im Monat", "01-02 20:15 FREQ=MONTHLY;BYDAY=1SA"),
        ("am letzten Sonntag des Monats 18 Uhr", "12-27 18:00 FREQ=MONTHLY;BYDAY=-1SU"),
        ("alle zwei Wochen Freitag 20 Uhr", "12-18 20:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("alle 14 Tage freitag", "12-18 20:15 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("her cuma 20.15", "12-18 20:15 FREQ=WEEKLY;BYDAY=FR"),
        ("cumaları 20.15", "12-18 20:15 FREQ=WEEKLY;BYDAY=FR"),
        ("her cumartesi akşamı", "12-19 20:15 FREQ=WEEKLY;BYDAY=SA"),
        ("iki haftada bir cuma 20:00", "12-18 20:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("her ayın ilk cumartesisi saat 20.00", "01-02 20:00 FREQ=MONTHLY;BYDAY=1SA"),
        ("ayın son cuması", "12-25 20:15 FREQ=MONTHLY;BYDAY=-1FR"),
        // What says no rhythm stays as it was.
        ("last Friday", "12-11 20:15 -"),
        ("next Friday 8pm", "12-25 20:00 -"),
        ("2. Januar", "01-02 20:15 -"),
        // And what is not understood is named.
        ("every", "`every` is not understood"),
        ("every banana", "`banana` is not understood"),
        ("every 8pm", "`8` is not understood"),
        ("every Friday every Saturday", "`every Saturday` says a second time what was said before"),
        ("every Friday 8pm Saturday", "`Saturday` says a second time what was said before"),
        ("every 1000000000 days", "`1000000000` is not understood"),
        ("1st and 3rd Friday", "`1st` says a second time what was said before"),
        ("every year on Easter", "`Easter` is not understood"),
        ("every Friday until Easter", "until when it repeats is no matter of the text"),
        ("every Friday till 31 Jan 8pm", "until when it repeats is no matter of the text"),
        ("jeden Freitag bis Ostern", "until when it repeats is no matter of the text"),
        ("every Friday 10 times", "until when it repeats is no matter of the text"),
        // That ends the evening and not the rhythm.
        ("every Friday 8pm until 11pm", "12-18 20:00 FREQ=WEEKLY;BYDAY=FR"),
    ];
    all_repeat(&meant);
}

#[track_caller]
fn all_repeat(meant: &[(&str, &str)]) {
    let wrong: Vec<_> = meant
        .iter()
        .map(|(text, meant)| (*text, *meant, repeats(text)))
        .filter(|(_, meant, read)| meant != read)
        .collect();
    assert!(wrong.is_empty(), "(text, meant, read): {wrong:#?}");
}

#[test]
fn a_rhythm_is_said_in_two_parts_or_of_several_days() {
    all_repeat(&[
        ("fortnightly on Fridays", "12-18 20:15 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("on Fridays, fortnightly", "12-18 20:15 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("alle zwei Wochen freitags 20 Uhr", "12-18 20:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("freitags alle zwei Wochen", "12-18 20:15 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("14-tägig freitags", "12-18 20:15 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("biweekly", "12-16 20:15 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"),
        ("bi-weekly on Thursdays", "12-17 20:15 FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("every fortnight on Saturday", "12-19 20:15 FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"),
        ("every other week on Sunday 5pm", "12-20 17:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"),
        ("once a week on Friday", "12-18 20:15 FREQ=WEEKLY;BYDAY=FR"),
        ("einmal pro Woche", "12-16 20:15 FREQ=WEEKLY;BYDAY=WE"),
        ("haftada bir cuma", "12-18 20:15 FREQ=WEEKLY;BYDAY=FR"),
        ("ayda bir", "12-16 20:15 FREQ=MONTHLY;BYMONTHDAY=16"),
        ("once a month on the first Saturday", "01-02 20:15 FREQ=MONTHLY;BYDAY=1SA"),
        ("monthly on the last Friday", "12-25 20:15 FREQ=MONTHLY;BYDAY=-1FR"),
        ("einmal im Monat am letzten Freitag", "12-25 20:15 FREQ=MONTHLY;BYDAY=-1FR"),
        ("every last friday", "12-25 20:15 FREQ=MONTHLY;BYDAY=-1FR"),
        ("jeden letzten Freitag", "12-25 20:15 FREQ=MONTHLY;BYDAY=-1FR"),
        ("her son cuma", "12-25 20:15 FREQ=MONTHLY;BYDAY=-1FR"),
        ("every weekday 9pm", "12-16 21:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("werktags um 21 Uhr", "12-16 21:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("hafta içi 21:00", "12-16 21:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("montags bis donnerstags 20 Uhr", "12-16 20:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH"),
        ("every Friday to Sunday", "12-18 20:15 FREQ=WEEKLY;BYDAY=FR,SA,SU"),
        ("every weekend", "12-19 20:15 FREQ=WEEKLY;BYDAY=SA,SU"),
        ("jedes Wochenende 19 Uhr", "12-19 19:00 FREQ=WEEKLY;BYDAY=SA,SU"),
        ("her hafta sonu", "12-19 20:15 FREQ=WEEKLY;BYDAY=SA,SU"),
        ("Friday nights 8pm", "12-18 20:00 FREQ=WEEKLY;BYDAY=FR"),
        ("every Christmas Eve 5pm", "12-24 17:00 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"),
        ("jedes Silvester", "12-31 20:15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"),
        // The place in a month, where no month is named.
        ("first Saturday 8pm", "01-02 20:00 FREQ=MONTHLY;BYDAY=1SA"),
        ("the second Friday", "01-08 20:15 FREQ=MONTHLY;BYDAY=2FR"),
        ("erster Samstag 20 Uhr", "01-02 20:00 FREQ=MONTHLY;BYDAY=1SA"),
        ("ilk cumartesi 20.00", "01-02 20:00 FREQ=MONTHLY;BYDAY=1SA"),
        ("1st Friday in Jan", "01-01 20:15 -"),
        // One day in short, and no rhythm.
        ("Thurs", "12-17 20:15 -"),
        ("Thurs. 7pm", "12-17 19:00 -"),
        ("thurs 24 dec", "12-24 20:15 -"),
        ("tues", "12-22 20:15 -"),
        ("three Sundays from now", "01-03 20:15 -"),
    ]);
}

/// What else it can mean, with its rule.
fn others(text: &str) -> Vec<String> {
    let when = understand(text, &reader(WEDNESDAY)).unwrap();
    let said = |other: &crate::plan::when::OtherReading| {
        assert_eq!(other.pattern.as_ref().and_then(Pattern::rule), other.repeats, "{text}");
        let rule = other.repeats.as_ref().map_or("-", |rule| rule.text());
        format!("{} {rule}", other.start.local.format("%m-%d %H:%M"))
    };
    when.also.iter().map(said).collect()
}

#[test]
fn where_two_rhythms_are_sensible_the_other_is_offered() {
    assert_eq!(others("every fourth Sunday"), ["12-27 20:15 FREQ=MONTHLY;BYDAY=4SU"]);
    assert_eq!(others("jeden zweiten Samstag"), ["01-09 20:15 FREQ=MONTHLY;BYDAY=2SA"]);
    assert_eq!(others("first Saturday 8pm"), ["01-02 20:00 -"]);
    assert_eq!(others("every weekend"), ["12-19 20:15 FREQ=WEEKLY;BYDAY=SA"]);
    assert_eq!(others("every Sunday at 11"), ["12-20 11:00 FREQ=WEEKLY;BYDAY=SU"]);
    for sure in [
        "every Friday",
        "every first Saturday",
        "every second Saturday of the month",
        "every other Saturday",
        "every two weeks from Friday",
        "every last Friday",
        "every weekday",
    ] {
        assert_eq!(others(sure), [""; 0], "{sure}");
    }
}
