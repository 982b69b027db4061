//! The labelled pairs: titles as other programs write them, each with the film it means. Owns how they are read and what
//! counts as right; refuses to look a film up in any way that is measured here.

use houselights_domain::catalogue::matching::{Found, Sought, find};
use houselights_domain::catalogue::{Catalogue, Film};

/// The pairs, in the order in which they were written.
pub const PAIRS: &str = include_str!("../../tests/fixtures/matching/pairs.tsv");

/// So many films of those that may be meant are looked at.
const OFFERED: usize = 5;

/// A title and the film it means.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// What makes it hard.
    pub kind: &'a str,
    /// What is looked for.
    pub sought: Sought<'a>,
    /// The film's title and year in the catalogue; `None` if it is not there.
    film: Option<(&'a str, i32)>,
}

/// How a pair was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The film, surely.
    Right,
    /// Another film, surely; or one of several that have the name.
    Wrong,
    /// Not surely, though it is known which film is meant.
    Missed,
    /// Not surely, and the film that is meant is among those offered: all that can be said of a name that several have.
    Offered,
    /// Not surely, and what is meant is not in the catalogue.
    Refused,
}

/// Every pair, or the line that cannot be read.
pub fn pairs() -> Result<Vec<Pair<'static>>, String> {
    let rows = PAIRS.lines().skip(1).enumerate();
    rows.map(|(at, row)| pair(at + 1, row).ok_or_else(|| format!("line {}: {row}", at + 2))).collect()
}

fn pair(number: usize, row: &str) -> Option<Pair<'_>> {
    let fields: Vec<&str> = row.split('\t').collect();
    let [_service, title, original, year, director, minutes, film, made, kind] = fields[..] else {
        return None;
    };
    let year = if year.is_empty() { None } else { Some(year.parse().ok()?) };
    let runtime_minutes = if minutes.is_empty() { None } else { Some(minutes.parse().ok()?) };
    let film = if film.is_empty() { None } else { Some((film, made.parse().ok()?)) };
    let text = |field| Some(field).filter(|field: &&str| !field.is_empty());
    let sought = Sought { title, original: text(original), year, director: text(director), runtime_minutes };
    Some(Pair { number, kind, sought, film })
}

impl Pair<'_> {
    /// Whether the film is in the catalogue.
    pub fn is_known(&self) -> bool {
        self.film.is_some()
    }

    /// Whether the film is in the catalogue and what is said is enough to know it by.
    pub fn is_answerable(&self) -> bool {
        self.is_known() && self.kind != "ambiguous"
    }

    /// How many films of the catalogue the key names: it has to be one.
    #[cfg(test)]
    pub fn named(&self, catalogue: &Catalogue) -> usize {
        catalogue.films().filter(|film| self.means(film)).count()
    }

    /// How the catalogue answers it.
    pub fn outcome(&self, catalogue: &Catalogue) -> Outcome {
        match find(catalogue, &self.sought) {
            Found::Sure(film) if self.is_answerable() && self.means(film) => Outcome::Right,
            Found::Sure(_) => Outcome::Wrong,
            Found::Unsure(films) if self.kind == "ambiguous" => {
                let offered = films.iter().take(OFFERED).any(|film| self.means(film));
                if offered { Outcome::Offered } else { Outcome::Missed }
            }
            Found::Unsure(_) if self.is_answerable() => Outcome::Missed,
            Found::Unsure(_) => Outcome::Refused,
        }
    }

    fn means(&self, film: &Film) -> bool {
        self.film == Some((film.title, film.year))
    }
}
