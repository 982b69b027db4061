//! The offline catalogue: films known without a network, each with a hand-written mood card. Owns the cards and
//! look-ups by name; refuses to read files (the engine hands the text in).

mod card;
mod index;
mod list;

pub use card::{CARD_HEADER, Card, ContentNote, Genre};
pub use list::List;

use std::sync::OnceLock;

use crate::capture::Names;
use crate::fold::fold;
use index::Index;

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
    index: Index,
    /// For finding names in running text, at the first text.
    spelled: OnceLock<Names>,
}

impl Catalogue {
    /// Reads card files: tab-separated text, each with [`CARD_HEADER`] first, lists within a field joined by `|`. The
    /// cards stay slices of that text, which is compiled into the program: thousands of them cost little.
    ///
    /// # Errors
    /// [`BadCard`] names the first line that does not fit.
    pub fn parse(files: impl IntoIterator<Item = &'static str>) -> Result<Self, BadCard> {
        let mut cards = Vec::new();
        for file in files {
            for (index, row) in file.lines().enumerate() {
                let line = index + 1;
                if index == 0 {
                    if row != CARD_HEADER {
                        return Err(BadCard { line, problem: "the header is not the expected one".into() });
                    }
                } else if !row.trim().is_empty() {
                    cards.push(card::parse(row).map_err(|problem| BadCard { line, problem })?);
                }
            }
        }
        let index = Index::of(&cards);
        Ok(Self { cards, index, spelled: OnceLock::new() })
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
        self.index.named(fold(name)).filter_map(|position| self.cards.get(position))
    }

    /// Every folded name with its card, in the order of the cards.
    pub fn folded_names(&self) -> impl Iterator<Item = (&str, &Card)> {
        self.index.names().filter_map(|(name, position)| Some((name, self.cards.get(position)?)))
    }

    /// Every name as running text may spell it.
    pub(crate) fn spelled(&self) -> &Names {
        self.spelled.get_or_init(|| Names::of(self))
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
}

#[cfg(test)]
mod tests {
    use super::{CARD_HEADER, Catalogue, ContentNote, Genre};

    const ROWS: &str = "Miracle in Cell No. 7\tYedinci Koğuştaki Mucize\t\t2019\tMehmet Ada Öztekin\tAras Bulut İynemli\tTR\ttr\t132\tdrama\t13\t0\t2940830640002\tprison|execution
Miracle in Cell No. 7\t7-beonbang-ui seonmul\t\t2013\tLee Hwan-kyung\tRyu Seung-ryong\tKR\tko\t127\tcomedy|drama\t12\t0\t5830650640102\tprison";

    fn kept(text: String) -> &'static str {
        text.leak()
    }

    fn catalogue() -> Catalogue {
        Catalogue::parse([kept(format!("{CARD_HEADER}\n{ROWS}"))]).expect("good cards")
    }

    #[test]
    fn a_remake_and_its_original_are_told_apart_by_the_year() {
        let catalogue = catalogue();
        let found = |year| catalogue.find("miracle in cell no 7", year).map(|card| card.countries.first());
        assert_eq!(found(Some(2019)), Some(Some("TR")));
        assert_eq!(found(Some(2013)), Some(Some("KR")));
        assert_eq!(found(Some(2014)), Some(Some("KR")));
        assert_eq!(found(Some(2001)), None);
        assert_eq!(found(None), None, "two films have the name");
        assert_eq!(catalogue.find("YEDİNCİ KOĞUŞTAKİ MUCİZE", None).map(|card| card.year), Some(2019));
    }

    #[test]
    fn a_card_keeps_its_genres_and_notes() {
        let catalogue = catalogue();
        assert_eq!(catalogue.cards()[1].genres[..], [Genre::Comedy, Genre::Drama]);
        assert_eq!(catalogue.cards()[0].notes[..], [ContentNote::Prison, ContentNote::Execution]);
    }

    #[test]
    fn a_bad_row_is_named_by_its_line() {
        let bad =
            format!("{CARD_HEADER}\n{ROWS}\nNo year\t\t\tsoon\t\t\t\t\t90\tdrama\t0\t0\t0000000000000\t");
        let problem = Catalogue::parse([kept(bad.clone())]).expect_err("no year");
        assert_eq!(problem.to_string(), "card on line 4: year \"soon\" is not a number in range");
        let bad = bad.replace("soon", "1999").replace("90\tdrama", "90\tdrama|yodel");
        assert!(Catalogue::parse([kept(bad)]).expect_err("no such genre").problem.contains("yodel"));
    }
}
