//! The offline catalogue: films known without a network, each with a hand-written mood card. Owns the card's format
//! and look-ups by name; refuses to read files (the engine hands the text in).

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::fold;
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

/// What is known of a film by heart.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Usual English title.
    pub title: String,
    /// Name in the original language, where it differs.
    pub original_title: Option<String>,
    /// Other names it goes by.
    pub also: Vec<String>,
    /// Year of first release.
    pub year: i32,
    /// Directors' names.
    pub directors: Vec<String>,
    /// Leading actors' names.
    pub cast: Vec<String>,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
    /// ISO 639-1 codes, the main language first; empty for a silent film.
    pub languages: Vec<String>,
    /// Running time in minutes.
    pub runtime_minutes: u16,
    /// Genres.
    pub genres: Vec<Genre>,
    /// The youngest age it suits, in years.
    pub age: u8,
    /// A Christmas film.
    pub festive: bool,
    /// Its mood.
    pub mood: Profile,
    /// What to be warned of.
    pub notes: Vec<ContentNote>,
}

/// A row of a card file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("card on line {line}: {problem}")]
pub struct BadCard {
    /// Line number in the file, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
}

/// All cards, found by any of their names.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    cards: Vec<Card>,
    by_name: HashMap<String, Vec<usize>>,
}

/// The header line of a card file.
pub const CARD_HEADER: &str = "title\toriginal_title\talso\tyear\tdirectors\tcast\tcountries\tlanguages\truntime\tgenres\tage\tfestive\tmood\tnotes";

impl Catalogue {
    /// Reads card files: tab-separated text, each with [`CARD_HEADER`] first, lists within a field joined by `|`.
    ///
    /// # Errors
    /// [`BadCard`] names the first line that does not fit.
    pub fn parse<'a>(files: impl IntoIterator<Item = &'a str>) -> Result<Self, BadCard> {
        let mut catalogue = Self::default();
        for file in files {
            for (index, row) in file.lines().enumerate() {
                let line = index + 1;
                if index == 0 {
                    if row != CARD_HEADER {
                        return Err(BadCard { line, problem: "the header is not the expected one".into() });
                    }
                } else if !row.trim().is_empty() {
                    let card = parse_card(row).map_err(|problem| BadCard { line, problem })?;
                    catalogue.push(card);
                }
            }
        }
        Ok(catalogue)
    }

    /// Every card.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// The card at this place in [`Self::cards`].
    pub fn card(&self, position: usize) -> Option<&Card> {
        self.cards.get(position)
    }

    /// Cards that go by this name, whatever the case and diacritics.
    pub fn named(&self, name: &str) -> impl Iterator<Item = &Card> {
        let positions = self.by_name.get(&fold(name)).map(Vec::as_slice).unwrap_or_default();
        positions.iter().filter_map(|&position| self.cards.get(position))
    }

    /// The card of this name, nearest to `year` and at most one year off; without a year, only if one card has the name.
    pub fn find(&self, name: &str, year: Option<i32>) -> Option<&Card> {
        match year {
            Some(year) => {
                let near = self.named(name).filter(|card| (card.year - year).abs() <= 1);
                near.min_by_key(|card| (card.year - year).abs())
            }
            None => {
                let mut named = self.named(name);
                let only = named.next();
                if named.next().is_some() { None } else { only }
            }
        }
    }

    fn push(&mut self, card: Card) {
        let position = self.cards.len();
        let names = [&card.title].into_iter().chain(&card.original_title).chain(&card.also);
        for name in names {
            let positions = self.by_name.entry(fold(name)).or_default();
            if !positions.contains(&position) {
                positions.push(position);
            }
        }
        self.cards.push(card);
    }
}

fn parse_card(row: &str) -> Result<Card, String> {
    let fields: Vec<&str> = row.split('\t').collect();
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
        title: title.into(),
        original_title: (!original.is_empty()).then(|| original.into()),
        also: list(also),
        year: number(year, "year")?,
        directors: list(directors),
        cast: list(cast),
        countries: list(countries),
        languages: list(languages),
        runtime_minutes: number(runtime, "runtime")?,
        genres: words(genres, "genre")?,
        age: number(age, "age")?,
        festive: festive == "1",
        mood: Profile::from_digits(mood).ok_or_else(|| format!("mood {mood:?} is not 13 digits"))?,
        notes: words(notes, "content note")?,
    })
}

fn list(field: &str) -> Vec<String> {
    field.split('|').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn number<N: std::str::FromStr>(field: &str, what: &str) -> Result<N, String> {
    field.parse().map_err(|_| format!("{what} {field:?} is not a number in range"))
}

fn words<T: for<'de> Deserialize<'de>>(field: &str, what: &str) -> Result<Vec<T>, String> {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer};
    list(field)
        .iter()
        .map(|word| {
            let word: StrDeserializer<'_, Error> = word.as_str().into_deserializer();
            T::deserialize(word)
        })
        .collect::<Result<_, _>>()
        .map_err(|problem| format!("{what}: {problem}"))
}

#[cfg(test)]
mod tests {
    use super::{CARD_HEADER, Catalogue, ContentNote, Genre};

    const ROWS: &str = "Miracle in Cell No. 7\tYedinci Koğuştaki Mucize\t\t2019\tMehmet Ada Öztekin\tAras Bulut İynemli\tTR\ttr\t132\tdrama\t13\t0\t2940830640002\tprison|execution
Miracle in Cell No. 7\t7-beonbang-ui seonmul\t\t2013\tLee Hwan-kyung\tRyu Seung-ryong\tKR\tko\t127\tcomedy|drama\t12\t0\t5830650640102\tprison";

    fn catalogue() -> Catalogue {
        Catalogue::parse([format!("{CARD_HEADER}\n{ROWS}").as_str()]).expect("good cards")
    }

    #[test]
    fn a_remake_and_its_original_are_told_apart_by_the_year() {
        let catalogue = catalogue();
        let found = |year| catalogue.find("miracle in cell no 7", year).map(|card| card.countries.join(""));
        assert_eq!(found(Some(2019)).as_deref(), Some("TR"));
        assert_eq!(found(Some(2013)).as_deref(), Some("KR"));
        assert_eq!(found(Some(2014)).as_deref(), Some("KR"));
        assert_eq!(found(Some(2001)), None);
        assert_eq!(found(None), None, "two films have the name");
        assert_eq!(catalogue.find("YEDİNCİ KOĞUŞTAKİ MUCİZE", None).map(|card| card.year), Some(2019));
    }

    #[test]
    fn a_card_keeps_its_genres_and_notes() {
        let catalogue = catalogue();
        assert_eq!(catalogue.cards()[1].genres, [Genre::Comedy, Genre::Drama]);
        assert_eq!(catalogue.cards()[0].notes, [ContentNote::Prison, ContentNote::Execution]);
    }

    #[test]
    fn a_bad_row_is_named_by_its_line() {
        let bad =
            format!("{CARD_HEADER}\n{ROWS}\nNo year\t\t\tsoon\t\t\t\t\t90\tdrama\t0\t0\t0000000000000\t");
        let problem = Catalogue::parse([bad.as_str()]).expect_err("no year");
        assert_eq!(problem.to_string(), "card on line 4: year \"soon\" is not a number in range");
        let bad = bad.replace("soon", "1999").replace("90\tdrama", "90\tdrama|yodel");
        assert!(Catalogue::parse([bad.as_str()]).expect_err("no such genre").problem.contains("yodel"));
    }
}
