//! A card: what is known of one film by heart. Owns what stands on it and how a row is read; refuses to look for cards.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::List;
use crate::mood::Profile;

/// A film's kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "a genre's name says it")]
pub enum Genre {
    Action,
    Adventure,
    Animation,
    Biography,
    Comedy,
    Crime,
    Documentary,
    Drama,
    Family,
    Fantasy,
    History,
    Horror,
    Music,
    Musical,
    Mystery,
    Romance,
    Scifi,
    Sport,
    Thriller,
    War,
    Western,
}

/// Something people may want to be warned of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
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

/// What is known of a film by heart. Its words are slices of the card file.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Usual English title.
    pub title: &'static str,
    /// Name in the original language, where it differs.
    pub original_title: Option<&'static str>,
    /// Other names it goes by.
    pub also: List,
    /// Year of first release.
    pub year: i32,
    /// Directors' names.
    pub directors: List,
    /// Leading actors' names.
    pub cast: List,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: List,
    /// ISO 639-1 codes, the main language first; empty for a silent film.
    pub languages: List,
    /// Running time in minutes.
    pub runtime_minutes: u16,
    /// Genres.
    pub genres: Box<[Genre]>,
    /// The youngest age it suits, in years.
    pub age: u8,
    /// A Christmas film.
    pub festive: bool,
    /// Its mood.
    pub mood: Profile,
    /// What to be warned of.
    pub notes: Box<[ContentNote]>,
}

/// The header line of a card file.
pub const CARD_HEADER: &str = "title\toriginal_title\talso\tyear\tdirectors\tcast\tcountries\tlanguages\truntime\tgenres\tage\tfestive\tmood\tnotes";

impl Card {
    /// Every name it goes by, the usual one first.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.title].into_iter().chain(self.original_title).chain(self.also.iter())
    }

    /// Everybody it names: who made it, then who plays in it.
    pub fn people(&self) -> impl Iterator<Item = &'static str> {
        self.directors.iter().chain(self.cast.iter())
    }
}

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
    Ok(Card {
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
        age: number(age, "age")?,
        festive: festive == "1",
        mood: Profile::from_digits(mood).ok_or_else(|| format!("mood {mood:?} is not 13 digits"))?,
        notes: words(notes, "content note")?,
    })
}

fn number<N: std::str::FromStr>(field: &str, what: &str) -> Result<N, String> {
    field.parse().map_err(|_| format!("{what} {field:?} is not a number in range"))
}

fn words<T: for<'de> Deserialize<'de>>(field: &'static str, what: &str) -> Result<Box<[T]>, String> {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer};
    let read = |word: &'static str| {
        let word: StrDeserializer<'_, Error> = word.into_deserializer();
        T::deserialize(word)
    };
    List::new(field)
        .iter()
        .map(read)
        .collect::<Result<_, _>>()
        .map_err(|problem| format!("{what}: {problem}"))
}
