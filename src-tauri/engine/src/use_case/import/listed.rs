//! The household's list while an import looks at it. Owns which title of the list a film is, and what was said of films
//! that no catalogue is sure of; refuses to settle where list and files differ.

use std::collections::HashMap;

use houselights_domain::catalogue::{Catalogue, Film};
use houselights_domain::fold::fold;
use houselights_domain::id::TitleId;
use houselights_domain::title::Title;

use crate::error::Error;
use crate::store::unmatched::{Settled, Unmatched};
use crate::store::{Connection, titles, unmatched};

/// What a film is asked for by.
#[derive(Clone, Copy, Debug)]
pub struct Sought<'a> {
    pub title: &'a str,
    pub original: Option<&'a str>,
    pub year: Option<i32>,
    /// The film of the catalogue that it surely is.
    pub known: Option<&'static Film>,
}

/// Where a film stands.
#[derive(Clone, Copy, Debug)]
pub enum Stands<'a> {
    /// On the list.
    Listed(&'a Title),
    /// Known offline, and not on the list.
    New,
    /// Kept for later already, or left out before.
    Kept(&'a Unmatched),
    /// Neither.
    Unmatched,
}

/// The list.
pub struct Listed {
    catalogue: &'static Catalogue,
    titles: Vec<Title>,
    by_name: HashMap<String, Vec<usize>>,
    by_id: HashMap<TitleId, usize>,
    /// The films that were not matched before, with what was said of them since.
    said: HashMap<(String, Option<i32>), Unmatched>,
}

impl Listed {
    /// The list as it is stored.
    ///
    /// # Errors
    /// What the database says.
    pub fn load(connection: &Connection, catalogue: &'static Catalogue) -> Result<Self, Error> {
        let mut listed = Self {
            catalogue,
            titles: Vec::new(),
            by_name: HashMap::new(),
            by_id: HashMap::new(),
            said: HashMap::new(),
        };
        for title in titles::load_outlines(connection)? {
            listed.put(title);
        }
        for one in unmatched::load(connection)? {
            listed.said.insert((fold(&one.film.title), one.film.year), one);
        }
        Ok(listed)
    }

    /// Takes a title of it as it is by now. What comes onto the list meanwhile is not held: what the files tell apart is
    /// told apart.
    pub fn follow(&mut self, title: Title) {
        if let Some(&place) = self.by_id.get(&title.id) {
            self.titles[place] = title;
        }
    }

    fn put(&mut self, title: Title) {
        let place = self.titles.len();
        let original = title.facts.original_title.as_ref().map(|fact| fact.value.as_str());
        for name in [Some(title.name.as_str()), original].into_iter().flatten() {
            self.by_name.entry(fold(name)).or_default().push(place);
        }
        self.by_id.insert(title.id, place);
        self.titles.push(title);
    }

    /// A title of the list.
    pub fn title(&self, id: TitleId) -> Option<&Title> {
        self.titles.get(*self.by_id.get(&id)?)
    }

    /// Where a film stands. Which film somebody said it is goes before its name.
    pub fn stands(&self, sought: Sought<'_>) -> Stands<'_> {
        let said = match sought.known {
            Some(_) => None,
            None => self.said.get(&(fold(sought.title), sought.year)),
        };
        let title_of = |said: &Unmatched| match said.settled {
            Some(Settled::Title { title }) => Some(title),
            _ => None,
        };
        let chosen = said.and_then(title_of).and_then(|title| self.title(title));
        match (chosen.or_else(|| self.find(sought)), said, sought.known) {
            (Some(title), ..) => Stands::Listed(title),
            (None, _, Some(_)) => Stands::New,
            (None, Some(said), None) if title_of(said).is_none() => Stands::Kept(said),
            (None, ..) => Stands::Unmatched,
        }
    }

    /// The title that a film is. One that is known offline has its name and its year; of another the year may be one off,
    /// and where it is not said, one title alone has the name.
    pub fn find(&self, sought: Sought<'_>) -> Option<&Title> {
        let names = [Some(sought.title), sought.original].into_iter().flatten();
        let names = sought.known.into_iter().flat_map(Film::names).map(|name| -> &str { name }).chain(names);
        let year = sought.known.map(|known| known.year).or(sought.year);
        for name in names {
            let places = self.by_name.get(&fold(name)).map(Vec::as_slice).unwrap_or_default();
            let mut titles: Vec<&Title> = places.iter().filter_map(|&place| self.titles.get(place)).collect();
            let off = |title: &Title| Some(made(title)?.abs_diff(year?));
            titles.retain(|title| {
                off(title).is_none_or(|off| off <= 1) && !self.is_another(title, sought.known)
            });
            titles.sort_by_key(|title| off(title).unwrap_or(2));
            let nearest = titles.first().copied();
            if nearest.is_some() && (year.is_some() || titles.len() == 1) {
                return nearest;
            }
        }
        None
    }

    /// Whether a title is a film of its own: two of one name may have come out a year after the other.
    fn is_another(&self, title: &Title, known: Option<&'static Film>) -> bool {
        let (Some(known), Some(year)) = (known, made(title)) else { return false };
        year != known.year
            && self.catalogue.find_film(&title.name, Some(year)).is_some_and(|film| film.year != known.year)
    }
}

/// The year of a title.
pub fn made(title: &Title) -> Option<i32> {
    title.facts.year.as_ref().map(|fact| fact.value)
}
