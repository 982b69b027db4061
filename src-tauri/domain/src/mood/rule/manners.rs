//! Rules that are for people and not for films: "no phones", "shoes off the sofa". Owns telling them, by what they are
//! about; refuses those that say anything of a film. No choice of a film can keep them, and whoever made one is told so.

use crate::mood::words::words;

/// What such rules are about. No film is one of these, nor is any asked for with these words.
const OF_PEOPLE: &str = "phone phones mobile mobiles screens tablet tablets ipad ipads texting scrolling talking talk chatting \
    chat whispering commentary spoilers spoiler popcorn snack snacks snacking crisps sweets chocolate eating drinks drinking \
    shoes slippers feet sofa couch armchair blanket blankets cushions pillow remote volume pause pausing loo toilet dishes \
    washing homework teeth pyjamas pjs bath shower lights lamp curtains doorbell smoking vaping laptop laptops arguing arguments \
    complaining moaning fidgeting snoring sleeping asleep seat seats";
/// Lights that go out at a time are a time.
const TIMED: &str = "out by at before after until";

/// Whether a rule that was not understood is one for people.
pub fn is_of_people(text: &str) -> bool {
    let said = words(text);
    let has = |all: &str, word: &str| all.split_whitespace().any(|own| own == word);
    let timed = said.iter().any(|word| has(TIMED, &word.folded));
    said.iter().any(|word| {
        let lights = word.folded.starts_with("light");
        has(OF_PEOPLE, &word.folded) && !(lights && timed)
    })
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
        ] {
            assert!(is_of_people(text), "{text}");
        }
        for text in ["no horror", "we take turns", "the youngest chooses", "lights out at half past late", ""]
        {
            assert!(!is_of_people(text), "{text}");
        }
    }
}
