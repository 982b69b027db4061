//! Days in words that people use, by the kind of the words.

use super::{WEDNESDAY, all_mean};

#[test]
fn weeks_and_the_days_in_them() {
    all_mean(
        WEDNESDAY,
        &[
            ("haftaya bugün", "2026-12-23 20:15"),
            ("haftaya yarın", "2026-12-24 20:15"),
            ("gelecek hafta bugün", "2026-12-23 20:15"),
            ("önümüzdeki hafta salı", "2026-12-22 20:15"),
            ("önümüzdeki cuma", "2026-12-18 20:15"),
            ("bu hafta cumartesi", "2026-12-19 20:15"),
            ("nächste Woche Dienstag um 19 Uhr", "2026-12-22 19:00"),
            ("diese Woche Freitag", "2026-12-18 20:15"),
            ("Tuesday of next week", "2026-12-22 20:15"),
            ("Friday this week", "2026-12-18 20:15"),
            ("the week after next on Friday", "2027-01-01 20:15"),
            ("übernächste Woche Samstag", "2027-01-02 20:15"),
            ("next next friday", "2027-01-01 20:15"),
            ("friday after next", "2027-01-01 20:15"),
            ("nächster Freitag", "2026-12-25 20:15"),
            ("übernächsten Freitag", "2027-01-01 20:15"),
            ("the weekend after next", "2027-01-02 20:15"),
            ("übernächstes Wochenende", "2027-01-02 20:15"),
            ("next day", "2026-12-17 20:15"),
            ("ertesi gün", "2026-12-17 20:15"),
            ("öbürsü gün", "2026-12-18 20:15"),
        ],
    );
}

#[test]
fn spans_count_from_the_day_that_was_said() {
    all_mean(
        WEDNESDAY,
        &[
            ("saturday week", "2026-12-26 20:15"),
            ("a week on Saturday", "2026-12-26 20:15"),
            ("a week tomorrow", "2026-12-24 20:15"),
            ("a week today", "2026-12-23 20:15"),
            ("Friday fortnight", "2027-01-01 20:15"),
            ("two weeks on Sunday 4pm", "2027-01-03 16:00"),
            ("two weeks from today", "2026-12-30 20:15"),
            ("three weeks from Friday", "2027-01-08 20:15"),
            ("in two weeks' time", "2026-12-30 20:15"),
            ("5 days from now", "2026-12-21 20:15"),
            ("two days later", "2026-12-18 20:15"),
            ("Samstag in einer Woche", "2026-12-26 20:15"),
            ("Samstag in zwei Wochen", "2027-01-02 20:15"),
            ("morgen in einer Woche", "2026-12-24 20:15"),
            // Eight days are a week in German, unless they are counted from nothing.
            ("heute in 8 Tagen", "2026-12-23 20:15"),
            ("heute in acht Tagen", "2026-12-23 20:15"),
            ("Freitag in 8 Tagen", "2026-12-25 20:15"),
            ("in 8 Tagen", "2026-12-24 20:15"),
            ("heute in 14 Tagen", "2026-12-30 20:15"),
            ("in a month", "2027-01-16 20:15"),
            ("in zwei Monaten", "2027-02-16 20:15"),
            ("bir ay sonra", "2027-01-16 20:15"),
            ("two Fridays from today at 8", "2026-12-25 20:00"),
            ("in two Saturdays", "2026-12-26 20:15"),
            ("four Thursdays away", "2027-01-07 20:15"),
            ("üç pazar sonra", "2027-01-03 20:15"),
        ],
    );
    // On that day itself it is not counted.
    all_mean(
        "2026-12-18T17:30:00Z",
        &[
            ("two Fridays from now", "2027-01-01 20:15"),
            ("Friday week", "2026-12-25 20:15"),
            ("Freitag in 8 Tagen", "2026-12-25 20:15"),
            ("haftaya bugün", "2026-12-25 20:15"),
        ],
    );
}

#[test]
fn this_moment_and_soon_after() {
    all_mean(
        "2026-12-16T18:02:30Z",
        &[
            ("now", "2026-12-16 18:05"),
            ("right now", "2026-12-16 18:05"),
            ("jetzt", "2026-12-16 18:05"),
            ("sofort", "2026-12-16 18:05"),
            ("şimdi", "2026-12-16 18:05"),
            ("şu an", "2026-12-16 18:05"),
            ("in einer halben Stunde", "2026-12-16 18:35"),
            ("in einer Viertelstunde", "2026-12-16 18:20"),
            ("yarım saat sonra", "2026-12-16 18:35"),
            ("an hour from now", "2026-12-16 19:05"),
            ("later tonight", "2026-12-16 20:15"),
            ("later today at 9", "2026-12-16 21:00"),
            ("heute später", "2026-12-16 20:15"),
            ("2nite 8", "2026-12-16 20:00"),
            ("2moro", "2026-12-17 20:15"),
        ],
    );
}

#[test]
fn dates_in_words_and_by_number() {
    all_mean(
        WEDNESDAY,
        &[
            ("am 24. um 18 Uhr", "2026-12-24 18:00"),
            ("24. 18 Uhr", "2026-12-24 18:00"),
            ("den 3. gegen acht", "2027-01-03 20:00"),
            ("Do 24.", "2026-12-24 20:15"),
            ("ayın 24'ünde", "2026-12-24 20:15"),
            ("ayın 24'ü saat 8", "2026-12-24 20:00"),
            ("24 Aralık'ta", "2026-12-24 20:15"),
            ("3 ocakta 19.30", "2027-01-03 19:30"),
            ("cumaya", "2026-12-18 20:15"),
            ("pazartesiye sekizde", "2026-12-21 20:00"),
            ("the first of January", "2027-01-01 20:15"),
            ("twenty-fourth of December", "2026-12-24 20:15"),
            ("zweiten Januar um 19 Uhr", "2027-01-02 19:00"),
            ("vierundzwanzigster Dezember", "2026-12-24 20:15"),
            ("Dec 18,2026", "2026-12-18 20:15"),
            ("1st friday in jan", "2027-01-01 20:15"),
            ("last Sunday in January 3pm", "2027-01-31 15:00"),
            ("first Saturday of next month 7pm", "2027-01-02 19:00"),
            ("erster Samstag im Februar", "2027-02-06 20:15"),
            ("zweiter Freitag nächsten Monats", "2027-01-08 20:15"),
            ("ocak ayının ilk cuması", "2027-01-01 20:15"),
            ("Paz 17:00", "2026-12-20 17:00"),
            ("Sal", "2026-12-22 20:15"),
            ("Per 20.15", "2026-12-17 20:15"),
            ("Cum", "2026-12-18 20:15"),
        ],
    );
}

#[test]
fn feasts() {
    all_mean(
        WEDNESDAY,
        &[
            ("NYE", "2026-12-31 20:15"),
            ("New Year's Eve 9pm", "2026-12-31 21:00"),
            ("New Year's Day 3pm", "2027-01-01 15:00"),
            ("Silvester um 21 Uhr", "2026-12-31 21:00"),
            ("Neujahr", "2027-01-01 20:15"),
            ("1. Weihnachtstag", "2026-12-25 20:15"),
            ("erster Weihnachtsfeiertag 16 Uhr", "2026-12-25 16:00"),
            ("2. Weihnachtstag", "2026-12-26 20:15"),
            ("yılbaşı", "2026-12-31 20:15"),
            ("yılbaşı gecesi 21:00", "2026-12-31 21:00"),
            ("Sevgililer Günü 20:00", "2027-02-14 20:00"),
            ("Valentine's Day", "2027-02-14 20:15"),
            ("Bonfire Night", "2027-11-05 20:15"),
            ("Thanksgiving", "2027-11-25 20:15"),
            ("Good Friday", "2027-03-26 20:15"),
            ("Karfreitag 20 Uhr", "2027-03-26 20:00"),
            ("Easter", "2027-03-28 20:15"),
            ("Easter Monday 4pm", "2027-03-29 16:00"),
            ("Ostern", "2027-03-28 20:15"),
            ("Pfingstsonntag", "2027-05-16 20:15"),
            ("Easter 2017", "2017-04-16 20:15"),
            ("Easter 2024", "2024-03-31 20:15"),
            ("Easter 2025", "2025-04-20 20:15"),
            ("Easter 2030", "2030-04-21 20:15"),
            ("Easter 2035", "2035-03-25 20:15"),
            ("Easter 2036", "2036-04-13 20:15"),
        ],
    );
    all_mean(
        "2027-03-29T12:00:00Z",
        &[("Easter", "2028-04-16 20:15"), ("Easter Monday", "2027-03-29 20:15")],
    );
}
