//! The offline catalogue: films known without a network, the well-known ones each with a hand-written mood card. Owns the
//! films and look-ups by name; refuses to read files (the engine hands the text in).
//!
//! A film's position is its place among all of them, those with a card first.

mod card;
mod field;
mod film;
mod index;
mod likely;
mod list;
mod lookup;
pub mod matching;
mod people;
mod search;

pub use card::{CARD_HEADER, Card, ContentNote};
pub use film::{FILM_HEADER, Film, Genre};
pub use likely::likely_notes;
pub use list::List;
pub use people::Person;

use std::ops::RangeInclusive;
use std::sync::OnceLock;

use crate::capture::Names;
use crate::fold::fold;
use index::Index;
use lookup::{Lookup, Way, dated};
use people::People;

/// A row of a file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct BadRow {
    /// Line number in the file, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
}

/// All films, found by any of their names.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    cards: Vec<Card>,
    /// Films without a card.
    others: Vec<Film>,
    index: Index,
    /// For titles that are written otherwise, at the first one.
    lookup: OnceLock<Lookup>,
    /// For titles that other programs wrote, at the first one.
    matched: OnceLock<matching::Names>,
    /// At the first name of somebody.
    people: OnceLock<People>,
    /// For finding names in running text, at the first text.
    spelled: OnceLock<Names>,
}

impl Catalogue {
    /// Reads tab-separated text: files of cards, each with [`CARD_HEADER`] first, and of films without, with
    /// [`FILM_HEADER`]; lists within a field are joined by `|`. Everything stays slices of that text, which is compiled
    /// into the program: thousands of films cost little.
    ///
    /// # Errors
    /// [`BadRow`] names the first line that does not fit.
    pub fn parse(files: impl IntoIterator<Item = &'static str>) -> Result<Self, BadRow> {
        let (mut cards, mut others) = (Vec::new(), Vec::new());
        for file in files {
            let header = file.lines().next().unwrap_or_default();
            if header != CARD_HEADER && header != FILM_HEADER {
                return Err(BadRow { line: 1, problem: "the header is not the expected one".into() });
            }
            let rows = file.lines().enumerate().skip(1).filter(|(_, row)| !row.trim().is_empty());
            for (index, row) in rows {
                let read = if header == CARD_HEADER {
                    card::parse(row).map(|card| cards.push(card))
                } else {
                    film::parse(row).map(|film| others.push(film))
                };
                read.map_err(|problem| BadRow { line: index + 1, problem })?;
            }
        }
        let index = Index::of(cards.iter().map(|card: &Card| &card.film).chain(&others));
        Ok(Self {
            cards,
            others,
            index,
            lookup: OnceLock::new(),
            matched: OnceLock::new(),
            people: OnceLock::new(),
            spelled: OnceLock::new(),
        })
    }

    /// Every card.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// Every film, those with a card first.
    pub fn films(&self) -> impl Iterator<Item = &Film> {
        self.cards.iter().map(|card| &card.film).chain(&self.others)
    }

    /// The film at this position.
    pub fn film(&self, position: usize) -> Option<&Film> {
        match position.checked_sub(self.cards.len()) {
            None => self.card(position).map(|card| &card.film),
            Some(place) => self.others.get(place),
        }
    }

    /// The card of the film at this position, if it has one.
    pub fn card(&self, position: usize) -> Option<&Card> {
        self.cards.get(position)
    }

    /// Cards that go by this name, whatever the case and diacritics.
    pub fn named(&self, name: &str) -> impl Iterator<Item = &Card> {
        self.positions(name).filter_map(|position| self.card(position))
    }

    /// The positions of films that go by this name, those with a card first.
    pub fn positions(&self, name: &str) -> impl Iterator<Item = usize> {
        self.index.named(fold(name))
    }

    /// Films a name of which begins with these folded words, perhaps after an article; those with a card first.
    pub(crate) fn beginning(&self, words: &str) -> Vec<&Film> {
        self.index.beginning(words).into_iter().filter_map(|position| self.film(position)).collect()
    }

    /// Every name as matching spells it.
    fn matched(&self) -> &matching::Names {
        self.matched.get_or_init(|| matching::Names::of(self.films()))
    }

    /// Every name as running text may spell it.
    pub(crate) fn spelled(&self) -> &Names {
        self.spelled.get_or_init(|| Names::of(self))
    }

    /// The card of the film that `name` gives as its title, as [`Self::find_film`] finds it; a film without a card is not
    /// looked at where a card has exactly this name.
    pub fn find(&self, name: &str, year: Option<i32>) -> Option<&Card> {
        let exact = nearest(self.named(name), |card| card.year, year);
        exact.or_else(|| self.card(self.given(name, year)?))
    }

    /// The film that `name` gives as its title, with or without a card: nearest to `year` and at most one year off;
    /// without a year, only if one film has the name, where those with a card come first: somebody who says no more rather
    /// means a well-known film. A name of three words or more that one film alone has is its name also with a year that is up to
    /// four off. A name written otherwise than here ("Godfather, The", "Fury Road") counts where no film has
    /// exactly it.
    pub fn find_film(&self, name: &str, year: Option<i32>) -> Option<&Film> {
        self.film(self.given(name, year)?)
    }

    /// Who has this name, whatever the case and diacritics.
    pub fn person(&self, name: &str) -> Option<Person> {
        self.people().named(&fold(name))
    }

    /// Those of one last name who made a film together, or led in one: "the Coen brothers".
    pub(crate) fn siblings(&self, last_name: &str) -> Vec<&'static str> {
        let of = |names: List| -> Vec<&'static str> {
            names.iter().filter(|name| fold(name).rsplit(' ').next() == Some(last_name)).collect()
        };
        let together = |names: fn(&Film) -> List| {
            let films = self.films().map(move |film| of(names(film))).filter(|names| names.len() > 1);
            films.flatten().fold(Vec::new(), |mut all, name| {
                if !all.contains(&name) {
                    all.push(name);
                }
                all
            })
        };
        let made = together(|film| film.directors);
        if made.is_empty() { together(|film| film.cast) } else { made }
    }

    /// Everybody by name.
    pub(crate) fn people(&self) -> &People {
        self.people.get_or_init(|| People::of(self.films()))
    }

    fn given(&self, name: &str, year: Option<i32>) -> Option<usize> {
        let own = (name, year);
        let within = dated(name).filter(|(_, within)| year.is_none_or(|year| year == *within));
        let lookup = self.lookup.get_or_init(|| Lookup::of(self.films()));
        for (name, year) in [own].into_iter().chain(within.map(|(name, within)| (name, Some(within)))) {
            let otherwise = Way::ALL.map(|way| lookup.positions(way, name).collect());
            for positions in [self.positions(name).collect::<Vec<_>>()].into_iter().chain(otherwise) {
                // A name that several films have says nothing more by being read in another way.
                let ends = year.is_none() && !positions.is_empty();
                let found = self.nearest_of(positions, year);
                if ends || found.is_some() {
                    return found;
                }
            }
        }
        let (name, year) = within.map_or((name, year), |(name, within)| (name, Some(within)));
        self.misdated(name, year?)
    }

    /// "Shaun of the Dead (2007)": the one film of a name that is long enough to be nobody else's, some years off.
    fn misdated(&self, name: &str, year: i32) -> Option<usize> {
        let mut positions = self.positions(name);
        let only = positions.next().filter(|_| positions.next().is_none())?;
        let is_long = fold(name).split(' ').count() >= LONG_NAME;
        (is_long && (self.year(only) - year).abs() <= YEARS_OFF).then_some(only)
    }

    fn nearest_of(&self, mut positions: Vec<usize>, year: Option<i32>) -> Option<usize> {
        if year.is_none() && positions.iter().any(|&at| self.card(at).is_some()) {
            positions.retain(|&at| self.card(at).is_some());
        }
        nearest(positions.into_iter(), |at| self.year(*at), year)
    }

    /// The name and the year in what is typed as a title: "Heat (1995)", "Our wedding 1998". A number belongs to the name
    /// where a film is called so ("Class of 1984") or where it is none of `years` ("Blade Runner 2049").
    pub fn year_apart<'a>(&self, typed: &'a str, years: &RangeInclusive<i32>) -> (&'a str, Option<i32>) {
        let whole = (typed, None);
        let Some((name, year)) = dated(typed).filter(|(_, year)| years.contains(year)) else { return whole };
        let lookup = self.lookup.get_or_init(|| Lookup::of(self.films()));
        let is_name =
            self.positions(typed).next().is_some() || lookup.positions(Way::Spelling, typed).next().is_some();
        let name = name.trim_end_matches([' ', ',', ':', '-', '–', '—']);
        if is_name || name.is_empty() { whole } else { (name, Some(year)) }
    }

    /// The films that fit what somebody has typed so far, best first, at most so many.
    pub fn search(&self, typed: &str, most: usize) -> Vec<&Film> {
        let found = search::search(&self.index, typed, |at| (at >= self.cards.len(), self.year(at)), most);
        found.into_iter().filter_map(|position| self.film(position)).collect()
    }

    fn year(&self, position: usize) -> i32 {
        self.film(position).map_or(0, |film| film.year)
    }
}

/// From so many words on, a name that one film has is that film's, though somebody is mistaken about its year.
const LONG_NAME: usize = 3;
/// By at most so many years.
const YEARS_OFF: i32 = 4;

/// The one nearest to `year` and at most one year off; without a year, the only one.
fn nearest<T>(mut all: impl Iterator<Item = T>, made: impl Fn(&T) -> i32, year: Option<i32>) -> Option<T> {
    let Some(year) = year else {
        let only = all.next();
        return if all.next().is_some() { None } else { only };
    };
    let off = |one: &T| (made(one) - year).abs();
    all.filter(|one| off(one) <= 1).min_by_key(off)
}

#[cfg(test)]
mod tests {
    use super::{CARD_HEADER, Catalogue, ContentNote, FILM_HEADER, Genre};

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
    fn a_long_name_is_found_though_its_year_is_some_off() {
        let others = "Shaun of the Dead\t2004\t\t\tGB\ten\t\tcomedy\nHeat\t1995\t\t\tUS\ten\t\tdrama\n\
            Room at the Top\t1959\t\t\tGB\ten\t\tdrama\nRoom at the Top\t2012\t\t\tGB\ten\t\tdrama";
        let catalogue = Catalogue::parse([kept(format!("{FILM_HEADER}\n{others}"))]).expect("good rows");
        let year = |name, year| catalogue.find_film(name, Some(year)).map(|film| film.year);
        assert_eq!(year("shaun of the dead", 2007), Some(2004));
        assert_eq!(catalogue.find_film("Shaun of the Dead (2007)", None).map(|film| film.year), Some(2004));
        assert_eq!(year("Shaun of the Dead", 2013), None);
        assert_eq!(year("Heat", 1998), None, "a word may be another film's name");
        assert_eq!(year("Room at the Top", 2009), None, "two films have the name");
    }

    #[test]
    fn a_year_behind_a_typed_name_is_its_year_unless_a_film_is_called_so() {
        let others = "Class of 1984\t1982\t\t\tUS\ten\t\tdrama\n1917\t2019\t\t\tUS\ten\t\tdrama\nHeat\t1995\t\t\tUS\ten\t\tdrama";
        let catalogue = Catalogue::parse([kept(format!("{FILM_HEADER}\n{others}"))]).expect("good rows");
        let apart = |typed| catalogue.year_apart(typed, &(1888..=2036));
        assert_eq!(apart("Zyx Home Video 1998"), ("Zyx Home Video", Some(1998)));
        assert_eq!(apart("Zyx Home Video, 1998"), ("Zyx Home Video", Some(1998)));
        assert_eq!(apart("Zyx Home Video – 1998"), ("Zyx Home Video", Some(1998)));
        assert_eq!(apart("Heat (1995)"), ("Heat", Some(1995)));
        assert_eq!(apart("Heat [1995]"), ("Heat", Some(1995)));
        assert_eq!(apart("1917 (2019)"), ("1917", Some(2019)));
        assert_eq!(apart("Class of 1984 (1982)"), ("Class of 1984", Some(1982)));
        let whole =
            ["1917", "class of 1984", "Blade Runner 2049", "2001: A Space Odyssey", "Heat", "Room 1408b"];
        for typed in whole.into_iter().chain(["Agent 007", "Zyx 1700", "(1998)", "Heat1995x"]) {
            assert_eq!(apart(typed), (typed, None));
        }
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
        assert_eq!(problem.to_string(), "line 4: year \"soon\" is not a number in range");
        let bad = bad.replace("soon", "1999").replace("90\tdrama", "90\tdrama|yodel");
        assert!(Catalogue::parse([kept(bad)]).expect_err("no such genre").problem.contains("yodel"));
    }

    #[test]
    fn a_film_without_a_card_is_known_by_its_facts() {
        let others = "Miracle in Cell No. 7\t1999\tSomebody Else\t\tUS\ten\t\tdrama\nQuiet Rain\t2001\tA. Nother\tB. Usy|C. Razy\tFR|BE\tfr\t95\tdrama|comedy";
        let files = [format!("{FILM_HEADER}\n{others}"), format!("{CARD_HEADER}\n{ROWS}")];
        let catalogue = Catalogue::parse(files.map(kept)).expect("good rows");
        let rain = catalogue.find_film("quiet rain", None).expect("a film");
        assert_eq!((rain.year, rain.runtime_minutes, rain.cast.first()), (2001, 95, Some("B. Usy")));
        assert_eq!(rain.genres[..], [Genre::Drama, Genre::Comedy]);
        assert!(catalogue.find("quiet rain", None).is_none(), "it has no card");
        let cell = |year| catalogue.find_film("miracle in cell no. 7", year).map(|film| film.year);
        assert_eq!(cell(Some(1998)), Some(1999));
        assert_eq!(cell(None), None, "two cards have the name");
        assert_eq!(catalogue.films().map(|film| film.year).collect::<Vec<_>>(), [2019, 2013, 1999, 2001]);
        let positions: Vec<usize> = catalogue.positions("Miracle in Cell No. 7").collect();
        assert_eq!(positions, [0, 1, 2]);
        assert!(catalogue.card(1).is_some() && catalogue.card(2).is_none());
        assert_eq!(catalogue.film(3).map(|film| film.title), Some("Quiet Rain"));
    }
}
