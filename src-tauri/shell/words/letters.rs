//! The words of invitations by mail. A person reads them over before they are sent.

use houselights_engine::{LetterFacts, LetterKind, LetterWords};

use super::UNDECIDED;

/// What a letter says.
pub fn letter(facts: &LetterFacts<'_>) -> LetterWords {
    let name = facts.name.unwrap_or(UNDECIDED);
    let from = if facts.whole { "from " } else { "" };
    let when = format!("{from}{}", facts.starts.format("%A %-d %B, %H:%M"));
    let (head, opening, closing) = match facts.kind {
        LetterKind::Invite => ("Invitation", invites(facts), ANSWER),
        LetterKind::Change => ("Changed", "Something has changed; this is how it stands.".to_owned(), ANSWER),
        LetterKind::Ended => ("Ended", "These evenings have come to an end.".to_owned(), ""),
        LetterKind::GoesOn => {
            let opening =
                "These evenings go on as another entry of the calendar, with an invitation of its own.";
            ("Changed", opening.to_owned(), "")
        }
        LetterKind::LastOff => {
            // It may have been called off long before the series goes on elsewhere.
            let opening = "None of these evenings is still to come. The series goes on as another entry of the \
                           calendar.";
            ("Changed", opening.to_owned(), "")
        }
        LetterKind::CallOff if facts.whole => {
            ("Called off", "These evenings were called off.".to_owned(), "")
        }
        LetterKind::CallOff => ("Called off", "This evening was called off.".to_owned(), ""),
    };
    let film = match facts.name {
        Some(name) => format!("Movie night: {name}"),
        None => name.to_owned(),
    };
    let again = facts.whole.then(|| again(facts)).filter(|again| !again.is_empty());
    let when_there = format!("{when} ({})", facts.zone.replace('_', " "));
    let mut lines = vec![opening, String::new(), film, capital(&when_there)];
    let comes = matches!(facts.kind, LetterKind::Invite | LetterKind::Change);
    lines.extend(again.filter(|_| comes));
    if comes {
        let known =
            [facts.place].into_iter().chain(facts.facts.iter().map(String::as_str)).chain([facts.note]);
        lines.extend(known.filter(|line| !line.is_empty()).map(str::to_owned));
    }
    if !closing.is_empty() {
        lines.extend([String::new(), closing.to_owned()]);
    }
    lines.extend([String::new(), facts.from.to_owned()]);
    LetterWords { subject: format!("{head}: {name}, {when}"), text: lines.join("\n") }
}

/// Within so many days a day needs no year.
const NEAR: i64 = 300;

/// How a series goes on after its first evening, and until when.
fn again(facts: &LetterFacts<'_>) -> String {
    match facts.last {
        Some(last) if last <= facts.starts.date() => String::new(),
        Some(last) => {
            // A day in nearly a year could be taken for the one before it.
            let is_near = (last - facts.starts.date()).num_days() < NEAR;
            let day = last.format(if is_near { "%A %-d %B" } else { "%A %-d %B %Y" });
            format!("And again after it until {day}, as the calendar in this mail says.")
        }
        None => "And again after it, as the calendar in this mail says.".to_owned(),
    }
}

fn capital(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

const ANSWER: &str = "Your mail program can answer with yes, maybe or no, and put it into your calendar.";

fn invites(facts: &LetterFacts<'_>) -> String {
    match facts.household {
        "" => "You are invited.".to_owned(),
        household => format!("{household} invite you."),
    }
}

#[cfg(test)]
mod tests {
    use houselights_domain::plan::Portion;

    use super::*;

    fn facts() -> LetterFacts<'static> {
        LetterFacts {
            kind: LetterKind::Invite,
            from: "Ayşe",
            household: "The Demirs",
            name: Some("Elf"),
            whole: false,
            portion: Portion::Whole,
            starts: "2026-12-18T20:15:00".parse().unwrap(),
            last: None,
            zone: "Europe/London",
            place: "the living room",
            facts: &[],
            note: "Theo brings popcorn",
        }
    }

    #[test]
    fn an_invitation_says_what_when_and_where() {
        let LetterWords { subject, text } = letter(&facts());
        assert_eq!(subject, "Invitation: Elf, Friday 18 December, 20:15");
        assert_eq!(
            text,
            "The Demirs invite you.\n\nMovie night: Elf\nFriday 18 December, 20:15 (Europe/London)\nthe living room\n\
             Theo brings popcorn\n\nYour mail program can answer with yes, maybe or no, and put it into your calendar.\n\nAyşe"
        );
    }

    #[test]
    fn the_end_of_a_series_promises_no_more() {
        let ended = LetterFacts { kind: LetterKind::Ended, whole: true, ..facts() };
        let LetterWords { subject, text } = letter(&ended);
        assert_eq!(subject, "Ended: Elf, from Friday 18 December, 20:15");
        assert!(text.starts_with("These evenings have come to an end."), "{text}");
        assert!(!text.contains("again") && !text.contains("answer"), "{text}");
    }

    #[test]
    fn what_goes_on_elsewhere_is_not_said_to_have_ended() {
        for kind in [LetterKind::GoesOn, LetterKind::LastOff] {
            let LetterWords { subject, text } = letter(&LetterFacts { kind, whole: true, ..facts() });
            assert_eq!(subject, "Changed: Elf, from Friday 18 December, 20:15");
            assert!(text.contains(" as another entry of the calendar") && !text.contains("an end"), "{text}");
        }
    }

    #[test]
    fn a_whole_series_says_from_when_it_goes() {
        let LetterWords { subject, text } = letter(&LetterFacts { whole: true, name: None, ..facts() });
        assert_eq!(subject, "Invitation: Movie night, from Friday 18 December, 20:15");
        assert!(
            text.contains("\nFrom Friday 18 December, 20:15 (Europe/London)\nAnd again after it,"),
            "{text}"
        );
    }

    #[test]
    fn a_series_with_an_end_says_which_evening_is_the_last() {
        let said = |last: &str| {
            let kind = LetterKind::Change;
            letter(&LetterFacts { kind, whole: true, last: last.parse().ok(), ..facts() }).text
        };
        assert!(said("2027-01-08").contains("\nAnd again after it until Friday 8 January,"));
        assert!(said("2027-12-17").contains("until Friday 17 December 2027,"));
        assert!(!said("2026-12-18").contains("again"), "there is one evening left of it");
    }

    #[test]
    fn an_evening_that_was_called_off_asks_for_no_answer() {
        let LetterWords { subject, text } =
            letter(&LetterFacts { kind: LetterKind::CallOff, name: None, ..facts() });
        assert_eq!(subject, "Called off: Movie night, Friday 18 December, 20:15");
        assert!(!text.contains("answer") && !text.contains("popcorn"), "{text}");
    }
}
