//! Rules that are for people and not for films: "no phones", "shoes off the sofa". Owns telling them, by what they are
//! about; refuses those that say anything of a film beside it. No choice of a film can keep them, and whoever made one is told so.

use crate::mood::request::language::Language;
use crate::mood::request::lore::Lore;
use crate::mood::request::words::words;
use crate::mood::request::{Chip, Constraint, Heard, read};

/// What such rules are about. No film is one of these, nor is any asked for with these words.
const OF_PEOPLE: &str = "phone phones mobile mobiles screens tablet tablets ipad ipads texting scrolling talking talk chatting \
    chat whispering commentary spoilers spoiler popcorn snack snacks snacking crisps sweets chocolate eating drinks drinking \
    shoes slippers feet sofa couch armchair blanket blankets cushions pillow remote volume pause pausing loo toilet dishes \
    washing homework teeth pyjamas pjs bath shower lights lamp curtains doorbell smoking vaping laptop laptops arguing arguments \
    complaining moaning fidgeting snoring sleeping asleep seat seats";
/// What may stand before them in a chip.
const REFUSING: &str = "no not never nothing without the a any on of in";
/// What may follow when people are talking: what else does is what talks.
const AFTER_TALKING: &str = "during at in on while when whilst after over before once and or please through to is are \
    allowed until from as without for about unless except";
/// Lights that go out at a time are a time.
const TIMED: &str = "out by at before after until";

/// Whether a rule that was not understood is one for people.
pub fn is_of_people(text: &str) -> bool {
    let said = words(text);
    // "No film with smoking" and "no talking animals" are of films.
    let of_films = said.windows(2).any(|pair| {
        let [one, next] = pair else { return false };
        has("film films movie movies", &one.folded) && has("with about where that", &next.folded)
            || one.folded == "talking" && !has(AFTER_TALKING, &next.folded)
    });
    if of_films {
        return false;
    }
    let heard = read(text, &[], &[], Language::English, Lore::default()).heard;
    if heard.iter().any(says_more) {
        return false;
    }
    let timed = said.iter().any(|word| has(TIMED, &word.folded));
    said.iter().any(|word| {
        let lights = word.folded.starts_with("light");
        has(OF_PEOPLE, &word.folded) && !(lights && timed)
    })
}

/// Whether a chip says something of films: it has another word than those listed. When, and that children are there, is said
/// of people as well.
fn says_more(chip: &Chip) -> bool {
    let of_both = matches!(
        chip.heard,
        Heard::Must { constraint: Constraint::EndBy { .. } | Constraint::Kids { .. } } | Heard::Tired
    );
    let said = words(&chip.words);
    !chip.guess
        && !of_both
        && said.iter().any(|word| !has(OF_PEOPLE, &word.folded) && !has(REFUSING, &word.folded))
}

fn has(all: &str, word: &str) -> bool {
    all.split_whitespace().any(|own| own == word)
}

#[cfg(test)]
mod tests {
    use super::is_of_people;

    #[test]
    fn what_no_film_can_break_is_for_people() {
        for text in [
            "no phones",
            "No talking during the film",
            "shoes off the sofa",
            "popcorn is compulsory",
            "lights off",
            "no phones for the kids",
            "no snacks after nine",
            "no chocolate on the sofa",
            "no drinks near the laptop",
            "pyjamas on Fridays",
        ] {
            assert!(is_of_people(text), "{text}");
        }
        for text in [
            "no horror",
            "we take turns",
            "the youngest chooses",
            "lights out at half past late",
            "",
            "no phones and no horror",
            "no scary films on the sofa",
            "no talking animals",
            "no film with smoking or drugs",
        ] {
            assert!(!is_of_people(text), "{text}");
        }
    }
}
