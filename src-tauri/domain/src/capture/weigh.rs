//! How much a mention is worth. Owns the weights of signs; refuses to look at the text itself.

use super::mention::Signs;
use super::names::Rarity;

/// What is worth more than this is rather meant than not.
const EVEN: f32 = 2.0;

/// The weight of one mention: `rarity` of the catalogue's name, or `None` for a phrase that no card has.
pub(super) fn weight(signs: &Signs, rarity: Option<Rarity>, film_words: usize, words: usize) -> f32 {
    let ordinary = matches!(rarity, Some(Rarity::Common));
    let single = words == 1;
    let mut weight: f32 = match rarity {
        Some(Rarity::Common) => -1.5,
        Some(Rarity::Word) => 0.2,
        Some(Rarity::Phrase) => 0.7,
        Some(Rarity::Sentence) => 1.7,
        None if single => -1.3,
        None => -0.8,
    };
    if signs.whole && rarity.is_some() {
        weight += if ordinary { 3.5 } else { 3.0 };
    }
    if signs.year.is_some() {
        weight += if rarity.is_some() { 3.5 } else { 2.4 };
    }
    // "He answered “Run!”": where nothing speaks of films, marks around one word are rather somebody's speech.
    let speech = single && film_words == 0 && signs.cue.is_none() && signs.year.is_none() && !signs.heading;
    if signs.marked {
        weight += match rarity {
            // "a “mission impossible” at home" is a way of speaking.
            Some(_) if signs.lowered && signs.cue.is_none() && signs.year.is_none() => 0.3,
            Some(_) if speech => 0.5,
            Some(_) => 2.0,
            None => 1.2,
        };
    }
    if signs.credits && (rarity.is_none() || ordinary) && signs.year.is_none() {
        weight += 1.5;
    }
    if signs.shouted {
        weight += 1.2;
    }
    let mut says_little = signs.cue.is_none();
    if signs.cue.is_some() && signs.link.is_none_or(|film_site| film_site) {
        // "the garden is wild", "try salt", "Fall is the season": a few words beside a verb are what they say, unless
        // the sentence speaks of films.
        let few = rarity.is_some_and(|rarity| rarity < Rarity::Sentence) && !signs.marked && !signs.heading;
        let small = signs.lowered || single && !signs.capitals || signs.cue_follows;
        let said = few && small && !signs.film_sentence || single && signs.lowered && !signs.marked;
        // "you'll have forgotten the movie" has a verb before its film.
        let verb = single && signs.lowered && signs.cue_follows && !signs.marked;
        // "the best in the world on Netflix", "she carries the movie alone": beside small letters a service or a film is
        // no name's.
        let small = few && signs.lowered && (signs.cue_follows && !signs.called_film || single);
        let plain = (ordinary && !signs.capitals || said) && !signs.called_film || verb || small;
        // "never been so quiet after a film"
        says_little = plain && single && signs.lowered;
        weight += if plain { 0.2 } else { 1.7 };
    }
    if signs.of_film && rarity.is_none() {
        weight += 0.8;
    }
    if signs.called_film && ordinary && !signs.lowered {
        weight += 1.5;
    }
    if signs.chatted && rarity.is_some() && !ordinary {
        weight += 3.5;
    }
    if signs.billed {
        weight += 2.0;
    }
    if signs.subject {
        weight += 2.2;
    }
    if signs.labelled {
        weight += 2.5;
    }
    if signs.heading {
        // "- Salt" may be bought; a list of films says so otherwise.
        let item = single && signs.listed && rarity.is_some() && !signs.whole && !signs.marked;
        weight += match signs.year {
            None if item => 0.3,
            None if !signs.listed => 1.0,
            _ => 1.5,
        };
    }
    if signs.hashtag {
        weight += if ordinary { 0.6 } else { 1.6 };
    }
    match signs.link {
        Some(true) => weight += 4.5,
        Some(false) => weight += 0.5,
        None => {}
    }
    if signs.capitals && (!signs.loud || signs.shouted) && !(signs.starts && single) {
        weight += if single { 0.9 } else { 1.2 };
    }
    if !signs.capitals && rarity.is_some() && !signs.hashtag && signs.link.is_none() {
        weight -= match rarity {
            Some(Rarity::Common) => 1.5,
            Some(Rarity::Word | Rarity::Phrase) if says_little => 1.5,
            _ => 0.2,
        };
    }
    if signs.lowered && rarity == Some(Rarity::Sentence) && signs.cue.is_none() && !signs.marked {
        // "as good as it gets" is said of much else.
        weight -= 1.2;
    }
    if signs.joined && single && !signs.marked {
        weight -= 2.0;
    }
    if signs.noun && !signs.heading && !signs.labelled && !signs.whole {
        weight -= 2.0;
    }
    if signs.film_sentence {
        weight += 0.6;
    }
    weight += match film_words {
        0 if rarity.is_none() && !signs.whole && !(signs.of_film && signs.marked) => -3.0,
        0 if signs.whole || signs.year.is_some() || signs.link.is_some() => -0.3,
        0 => -0.6,
        1 => 0.2,
        2..=4 => 0.5,
        _ => 0.8,
    };
    if signs.credits {
        // What speaks so is talk of films, whatever else the text says.
        weight += if film_words == 0 { 3.8 } else { 1.0 };
    }
    if signs.aside {
        weight -= 3.0;
    }
    weight
}

/// A weight as a confidence between 0 and 1.
pub(super) fn confidence(weight: f32) -> f32 {
    let sure = 1.0 / (1.0 + (EVEN - weight).exp());
    (sure.clamp(0.0, 0.99) * 100.0).round() / 100.0
}
