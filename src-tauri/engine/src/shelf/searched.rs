//! What a search looks through of a title. Owns which of its words count and where one was found; refuses to rank.

use houselights_domain::fold::fold;
use houselights_domain::title::{Fact, Title};

use crate::view::{Found, FoundIn};

/// The words of one title.
#[derive(Clone, Debug)]
pub struct Searched {
    /// All of them, folded.
    text: String,
    /// How much of that is the film's; the rest is what the household wrote.
    films_own: usize,
    /// Those beside the name and the note, as they are shown.
    said: Vec<(FoundIn, String)>,
}

impl Searched {
    /// Everything that somebody may remember of it.
    pub fn of(title: &Title) -> Self {
        let facts = &title.facts;
        let people = |place: FoundIn, fact: &Option<Fact<Vec<String>>>| {
            let names = fact.iter().flat_map(|fact| fact.value.clone());
            names.map(|name| (place, name)).collect::<Vec<_>>()
        };
        let original = facts.original_title.iter().map(|fact| (FoundIn::OriginalTitle, fact.value.clone()));
        let said: Vec<_> = original
            .chain(people(FoundIn::Director, &facts.directors))
            .chain(people(FoundIn::Cast, &facts.cast))
            .chain(title.tags.iter().map(|tag| (FoundIn::Tag, tag.clone())))
            .collect();
        let folded = |texts: &mut dyn Iterator<Item = &str>| texts.map(fold).collect::<Vec<_>>().join(" ");
        let own = said.iter().filter(|(place, _)| *place != FoundIn::Tag).map(|(_, text)| text.as_str());
        let mut text = folded(&mut [title.name.as_str()].into_iter().chain(own));
        let films_own = text.len();
        let ours = title.tags.iter().chain([&title.note]).map(String::as_str);
        text.push(' ');
        text.push_str(&folded(&mut { ours }));
        Self { text, films_own, said }
    }

    /// All words, folded.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Those of the film itself, without what the household wrote.
    pub fn of_film(&self) -> &str {
        self.text.get(..self.films_own).unwrap_or_default()
    }

    /// Where the first of the folded words stands that the folded name does not hold. A year stands nowhere.
    pub fn beside(&self, name: &str, words: &[&str]) -> Option<Found> {
        let word = words.iter().find(|word| !name.contains(*word) && self.text.contains(*word))?;
        let (place, text) = self
            .said
            .iter()
            .find(|(_, text)| fold(text).contains(word))
            .cloned()
            .unwrap_or((FoundIn::Note, String::new()));
        Some(Found { place, text })
    }
}
