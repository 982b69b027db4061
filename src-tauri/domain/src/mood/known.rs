//! What is known of a film's mood, and who says so. Owns the order of trust: the household's own edit, the film's card,
//! what an article or people said, what was learned from the cards of films like it, and last the habits of its genres.
//! Refuses to look anything up.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::{Card, Genre};
use crate::mood::film::guess::{Guess, Trust};
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::{AXES, Axis, Profile};
use crate::mood::request::language::Language;
use crate::mood::request::lore::Lore;
use crate::mood::request::{Heard, read};
use crate::title::{Facts, Origin};

/// Who says what a film's mood is, in falling order of trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProfileSource {
    /// The household set it.
    Household,
    /// Its card in the catalogue.
    Card,
    /// An article, or people whose words were kept.
    Words,
    /// What films with such facts and words are like, learned from the cards: a guess.
    Learned,
    /// Films of its genres in general: a guess.
    Genres,
    /// Nobody: an average film stands in.
    Nobody,
}

/// A film's mood with who says so.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Known {
    /// The mood.
    pub profile: Profile,
    /// Who says so.
    pub source: ProfileSource,
}

impl ProfileSource {
    /// Whether it is only a guess.
    pub fn is_guess(self) -> bool {
        self >= Self::Learned
    }

    /// How far a judgement built on it goes, 0 to 1.
    pub(super) fn weight(self) -> f32 {
        match self {
            Self::Household | Self::Card => 1.0,
            Self::Words => 0.9,
            Self::Learned => 0.8,
            Self::Genres => 0.7,
            Self::Nobody => 0.4,
        }
    }
}

/// The moods that kept words or a label speak of, in their order.
pub fn moods_spoken_of(text: &str) -> Vec<Mood> {
    let heard = read(text, &[], &[], Language::English, Lore::default()).heard;
    let wanted = heard.into_iter().filter_map(|chip| match chip.heard {
        Heard::Wants { mood, .. } => Some(mood),
        _ => None,
    });
    wanted.collect()
}

/// The mood of a film with these facts, this card and what the household's labels speak of, and what a model expects of it
/// where it has no card. Words that were kept about it move its card a little and a guess more.
pub fn profile_of(facts: &Facts, card: Option<&Card>, labels: &[Mood], guess: Option<&Guess>) -> Known {
    let told = facts.mood.as_ref();
    if let Some(fact) = told.filter(|fact| fact.origin == Origin::Household) {
        return Known { profile: fact.value, source: ProfileSource::Household };
    }
    let on_card = card
        .map(|card| card.mood)
        .or_else(|| told.filter(|fact| fact.origin == Origin::Catalogue).map(|fact| fact.value));
    let article = told.filter(|fact| fact.origin == Origin::Article).map(|fact| fact.value);
    let genres = facts.genres.as_ref().map(|fact| fact.value.as_slice());
    let said = said(facts, labels);
    let heard = article.is_some() || said.iter().any(|&nudge| nudge > 0.0);
    let (mut profile, source) = match (on_card, genres.unwrap_or_default()) {
        (Some(profile), _) => (profile, ProfileSource::Card),
        (None, genres) => {
            let source = match (heard, guess.map(|guess| guess.trust)) {
                (true, _) => ProfileSource::Words,
                (false, Some(Trust::Facts)) => ProfileSource::Learned,
                (false, _) if genres.is_empty() => ProfileSource::Nobody,
                (false, _) => ProfileSource::Genres,
            };
            (guess.map_or_else(|| habits(genres), |guess| guess.profile), source)
        }
    };
    let (trust, step) = if source == ProfileSource::Card { (0.1, 0.5) } else { (0.6, 2.5) };
    if let Some(article) = article {
        for axis in AXES {
            let value = profile.get(axis);
            profile = profile.with(axis, value + trust * (article.get(axis) - value));
        }
    }
    for axis in AXES {
        profile = profile.with(axis, profile.get(axis) + step * said[axis as usize]);
    }
    if facts.heavy.as_ref().is_some_and(|heavy| heavy.value) && source != ProfileSource::Card {
        profile = profile.with(Axis::Tears, profile.get(Axis::Tears).max(6.5));
    }
    Known { profile, source }
}

/// How often the kept words and labels speak of each axis: 0 never, 1 twice or more.
fn said(facts: &Facts, labels: &[Mood]) -> [f32; 13] {
    let mut said = [0.0_f32; 13];
    let quotes = facts.quotes.as_ref().map(|fact| fact.value.as_slice()).unwrap_or_default();
    let spoken = quotes.iter().flat_map(|quote| moods_spoken_of(&quote.text));
    for mood in spoken.chain(labels.iter().copied()) {
        for &axis in mood.lead() {
            said[axis as usize] = (said[axis as usize] + 0.5).min(1.0);
        }
    }
    said
}

/// The mean of what films of these genres are like; an average film if there is none.
fn habits(genres: &[Genre]) -> Profile {
    let mut sum = Profile::default();
    if genres.is_empty() {
        return Profile::AVERAGE;
    }
    for &genre in genres {
        for (total, value) in sum.0.iter_mut().zip(habit(genre)) {
            *total += value / genres.len() as f32;
        }
    }
    sum
}

/// What films of a genre are like, in the order of the axes: feel-good, tears, tension, scare, darkness, humour, romance,
/// inspiration, thought, weirdness, cosiness, energy, violence.
fn habit(genre: Genre) -> [f32; 13] {
    let digits = match genre {
        Genre::Action => [4, 2, 6, 2, 3, 3, 2, 2, 2, 2, 1, 8, 7],
        Genre::Adventure => [6, 2, 5, 2, 2, 4, 2, 4, 3, 3, 4, 7, 4],
        Genre::Animation => [7, 3, 3, 1, 1, 6, 2, 4, 3, 4, 7, 6, 2],
        Genre::Biography => [4, 5, 3, 0, 3, 2, 3, 6, 5, 1, 2, 2, 2],
        Genre::Comedy => [7, 2, 1, 0, 1, 7, 4, 2, 2, 3, 5, 4, 1],
        Genre::Crime => [2, 3, 6, 2, 6, 3, 2, 1, 4, 2, 0, 5, 6],
        Genre::Documentary => [4, 4, 2, 1, 3, 2, 1, 5, 6, 2, 3, 2, 1],
        Genre::Drama => [3, 6, 3, 1, 4, 2, 3, 4, 5, 2, 2, 2, 2],
        Genre::Family => [8, 3, 2, 1, 1, 6, 2, 4, 2, 3, 8, 5, 1],
        Genre::Fantasy => [5, 3, 4, 2, 2, 4, 3, 4, 3, 5, 4, 7, 4],
        Genre::History => [3, 5, 4, 1, 4, 1, 3, 5, 5, 1, 1, 4, 4],
        Genre::Horror => [1, 2, 7, 8, 6, 1, 1, 1, 3, 5, 0, 4, 6],
        Genre::Music => [6, 4, 2, 0, 2, 3, 4, 5, 3, 2, 3, 5, 1],
        Genre::Musical => [7, 4, 1, 0, 1, 4, 5, 4, 2, 3, 5, 6, 1],
        Genre::Mystery => [2, 3, 7, 3, 5, 2, 2, 1, 6, 3, 1, 3, 4],
        Genre::Romance => [6, 4, 1, 0, 1, 4, 8, 3, 3, 1, 4, 2, 1],
        Genre::Scifi => [3, 3, 6, 3, 3, 2, 2, 3, 6, 6, 1, 7, 5],
        Genre::Sport => [6, 4, 4, 0, 2, 3, 2, 8, 2, 1, 3, 5, 2],
        Genre::Thriller => [2, 3, 8, 4, 5, 2, 2, 1, 5, 2, 0, 5, 5],
        Genre::War => [1, 7, 6, 3, 7, 1, 2, 4, 5, 1, 0, 6, 8],
        Genre::Western => [3, 3, 6, 1, 4, 2, 2, 3, 3, 2, 1, 5, 6],
    };
    digits.map(|digit: u8| f32::from(digit))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{Known, ProfileSource, moods_spoken_of, profile_of};
    use crate::catalogue::{CARD_HEADER, Card, Catalogue, Genre};
    use crate::mood::{Axis, Profile};
    use crate::title::{Fact, Facts, Origin, Quote};

    fn fact<T>(value: T, origin: Origin) -> Option<Fact<T>> {
        Some(Fact { value, origin, source: String::new(), seen_on: NaiveDate::default() })
    }

    fn card() -> Card {
        let row = "A Film\t\t\t2019\tA. Director\t\tTR\ttr\t132\tdrama\t12\t0\t2851631621214\t";
        let cards = Catalogue::parse([&*format!("{CARD_HEADER}\n{row}").leak()]).expect("a good card");
        cards.cards()[0].clone()
    }

    fn source(facts: &Facts, card: Option<&Card>) -> ProfileSource {
        profile_of(facts, card, &[], None).source
    }

    #[test]
    fn the_household_is_trusted_before_the_card_and_the_card_before_words_and_genres() {
        let edit = Profile::default().with(Axis::Humour, 9.0);
        let genres = Facts { genres: fact(vec![Genre::Horror], Origin::Catalogue), ..Facts::default() };
        let quote = Quote { text: "I was in tears".into(), place: "X".into() };
        let quoted = Facts { quotes: fact(vec![quote], Origin::Article), ..genres.clone() };
        let edited = Facts { mood: fact(edit, Origin::Household), ..quoted.clone() };
        let card = card();
        assert_eq!(
            profile_of(&edited, Some(&card), &[], None),
            Known { profile: edit, source: ProfileSource::Household }
        );
        assert_eq!(source(&quoted, Some(&card)), ProfileSource::Card);
        assert_eq!(source(&quoted, None), ProfileSource::Words);
        assert_eq!(source(&genres, None), ProfileSource::Genres);
        assert_eq!(source(&Facts::default(), None), ProfileSource::Nobody);
        assert!(profile_of(&genres, None, &[], None).profile.get(Axis::Scare) > 6.0);
    }

    #[test]
    fn words_move_a_card_a_little_and_a_guess_more() {
        let quotes = ["Cried for an hour", "never sobbed like that"];
        let quotes = quotes.map(|text| Quote { text: text.into(), place: String::new() }).to_vec();
        let facts = Facts { quotes: fact(quotes, Origin::Article), ..Facts::default() };
        let card = card();
        let tears = |facts: &Facts, card| profile_of(facts, card, &[], None).profile.get(Axis::Tears);
        let on_card = tears(&facts, Some(&card)) - tears(&Facts::default(), Some(&card));
        let guessed = tears(&facts, None) - tears(&Facts::default(), None);
        assert!((0.0..=0.5).contains(&on_card), "{on_card}");
        assert!(guessed > on_card && guessed <= 2.5, "{guessed}");
        let tagged = profile_of(&Facts::default(), None, &moods_spoken_of("funny"), None);
        assert_eq!(tagged.source, ProfileSource::Words);
    }

    #[test]
    fn a_subject_the_household_calls_heavy_is_heavy() {
        let facts = Facts {
            genres: fact(vec![Genre::Comedy], Origin::Article),
            heavy: fact(true, Origin::Household),
            ..Facts::default()
        };
        assert!(profile_of(&facts, None, &[], None).profile.get(Axis::Tears) > 6.0);
    }
}
