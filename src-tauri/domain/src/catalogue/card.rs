//! A card: what is known of one film by heart. Owns what stands on it beside the facts and how a row is read; refuses to
//! look for cards.

use std::ops::Deref;

use enumset::EnumSetType;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::field::{number, words};
use super::film::Film;
use super::list::List;
use crate::mood::Profile;

/// Something people may want to be warned of.
#[derive(Debug, EnumSetType, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "a note's name says it")]
pub enum ContentNote {
    AnimalHarm,
    ChildDanger,
    ChildDeath,
    Suicide,
    SelfHarm,
    SexualViolence,
    Gore,
    War,
    Illness,
    DeathOfParent,
    DomesticAbuse,
    Addiction,
    Torture,
    Racism,
    Prison,
    Execution,
    JumpScares,
    PregnancyLoss,
}

/// What is known of a film by heart: its facts, and what an evening with it is like.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its facts, which can be read as the card's own.
    pub film: Film,
    /// The youngest age it suits, in years.
    pub age: u8,
    /// A Christmas film.
    pub festive: bool,
    /// Its mood.
    pub mood: Profile,
    /// What to be warned of.
    pub notes: Box<[ContentNote]>,
}

impl Deref for Card {
    type Target = Film;

    fn deref(&self) -> &Film {
        &self.film
    }
}

/// The header line of a card file.
pub const CARD_HEADER: &str = "title\toriginal_title\talso\tyear\tdirectors\tcast\tcountries\tlanguages\truntime\tgenres\tage\tfestive\tmood\tnotes";

/// The card of a row, or what is wrong with it.
pub(super) fn parse(row: &'static str) -> Result<Card, String> {
    let fields: Vec<&'static str> = row.split('\t').collect();
    let [
        title,
        original,
        also,
        year,
        directors,
        cast,
        countries,
        languages,
        runtime,
        genres,
        age,
        festive,
        mood,
        notes,
    ] = fields[..]
    else {
        return Err(format!("{} fields instead of 14", fields.len()));
    };
    if title.trim().is_empty() {
        return Err("no title".into());
    }
    let film = Film {
        title,
        original_title: (!original.is_empty()).then_some(original),
        also: List::new(also),
        year: number(year, "year")?,
        directors: List::new(directors),
        cast: List::new(cast),
        countries: List::new(countries),
        languages: List::new(languages),
        runtime_minutes: number(runtime, "runtime")?,
        genres: words(genres, "genre")?,
    };
    Ok(Card {
        film,
        age: number(age, "age")?,
        festive: festive == "1",
        mood: Profile::from_digits(mood).ok_or_else(|| format!("mood {mood:?} is not 13 digits"))?,
        notes: words(notes, "content note")?,
    })
}
