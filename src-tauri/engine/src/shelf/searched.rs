//! What a search looks through of a title. Owns which of its words count and where one was found; refuses to rank.

use houselights_domain::fold::fold;
use houselights_domain::title::{Fact, Title};

use crate::view::{Found, FoundIn};

/// The words of one title.
#[derive(Clone, Debug)]
pub struct Searched {
    /// All of them, folded.
    text: String,
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
        let beside = said.iter().map(|(_, text)| text.as_str());
        let all: Vec<String> =
            [title.name.as_str(), &title.note].into_iter().chain(beside).map(fold).collect();
        Self { text: all.join(" "), said }
    }

    /// All words, folded.
    pub fn text(&self) -> &str {
        &self.text
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
