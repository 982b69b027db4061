//! What says no date is none, whatever words of dates stand in it.

use proptest::prelude::*;

use super::{WEDNESDAY, reader};
use crate::plan::when::{WhenProblem, understand};

#[test]
fn other_words_than_dates_are_no_date() {
    for text in [
        "the film with Thor",
        "May I",
        "may",
        "march",
        "April and June",
        "Jan",
        "August",
        "sat on the sofa",
        "so",
        "So what",
        "do",
        "so do the film",
        "fri-ends",
        "Friday's child is loving",
        "Elf",
        "Seven",
        "Kirk",
        "ten",
        "acht",
        "Eve",
        "Noel",
        "Mary and Eve",
        "the car",
        "top gun",
        "later",
        "soon",
        "next",
        "last",
        "this",
        "first",
        "one second",
        "the third man",
        "every",
        "Her",
        "past",
        "before sunrise",
        "after hours",
        "an",
        "half",
        "half a pizza",
        "quarter",
        "week",
        "day",
        "movie night",
        "the movie",
        "please",
        "maybe",
        "von der Leyen",
        "die Nacht der Messer",
        "im August",
        "gegen alle",
        "bu film",
        "son",
        "var mı",
        "pm",
        "uhr",
        "12 Angry Men",
        "1917",
        "300",
        "Ocean's 8 and the rest",
        "Mr. Monday's hat",
        "sun and moon",
        "wed to a star",
        "Thurston",
        "satay",
        "-",
        "?!",
        "…",
    ] {
        let read = understand(text, &reader(WEDNESDAY));
        assert!(matches!(&read, Err(problem) if *problem != WhenProblem::Empty), "{text}: {read:?}");
    }
}

fn words(text: &'static str) -> impl Strategy<Value = &'static str> {
    prop::sample::select(text.split_whitespace().collect::<Vec<_>>())
}

proptest! {
    /// One word that is no date's spoils the whole: nothing that was typed is passed over.
    #[test]
    fn a_word_that_is_not_known_is_never_passed_over(
        before in prop::collection::vec(words(DATES), 0..6),
        other in words("Thor popcorn sofa with Ayşe Grandma I who film's zusammen yemek Theo not or except"),
        after in prop::collection::vec(words(DATES), 0..6),
    ) {
        let text = [before, vec![other], after].concat().join(" ");
        prop_assert!(understand(&text, &reader(WEDNESDAY)).is_err(), "{}", text);
    }

    /// And words that mean something only beside others mean nothing together. (With "so", "do" and "saat" some do: "last
    /// do may" is a Thursday in German, "saat on" ten o'clock in Turkish.)
    #[test]
    fn words_that_only_lead_to_a_date_are_none(
        lead in prop::collection::vec(
            words("the at on for of and in from may march jan april later hence next last this a an der den um im \
                film movie please uhr until to past half pm kadar"),
            1..6,
        ),
    ) {
        let text = lead.join(" ");
        let read = understand(&text, &reader(WEDNESDAY));
        prop_assert!(matches!(&read, Err(problem) if *problem != WhenProblem::Empty), "{} {:?}", text, read);
    }
}

const DATES: &str = "tonight tomorrow friday fri Sa so next last this week weekend every first second alle zwei Wochen her \
    haftaya cuma hafta sonu half quarter past to nine acht a an hour days in the of dec 18 2026 20:15 8pm 8 24. - am pm ish \
    uhr th noon midnight easter silvester now later from until between and morgen abend";
