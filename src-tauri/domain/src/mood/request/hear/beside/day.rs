//! Days that are told where nothing is asked for: "my landlord is selling the flat". Owns when a text tells of a day and what
//! follows from how people are then; refuses to know what words mean (`meaning` does) and to guess beside a wish.

use super::super::super::language::senses::{AFTER_A_BAD_DAY, GOOD_NEWS, GRIEF, WEARY};
use super::super::super::language::{Role, Sense};
use super::super::super::meaning::State;
use super::super::super::{Chip, Heard};
use super::super::Listener;
use super::super::mean::mean;

/// A text of fewer words is a name or a slip, and one of more a story that no sum of words tells.
const LENGTH: std::ops::RangeInclusive<usize> = 3..=24;
/// What begins a question or an order rather than what happened.
const ASKS: [&str; 27] = [
    "what", "whats", "whatever", "who", "whos", "whose", "where", "wheres", "when", "which", "can", "could",
    "shall", "should", "is", "are", "do", "does", "did", "let", "lets", "how", "why", "would", "will", "any",
    "put",
];
/// Who tells of themselves or of their own.
const OWN: [&str; 26] = [
    "i", "im", "ive", "id", "ill", "my", "me", "mine", "we", "weve", "were", "our", "us", "he", "hes", "she",
    "shes", "her", "his", "they", "mum", "mom", "mums", "dad", "dads", "boss",
];

/// What asks for a film, wherever it stands.
const OF_FILMS: [&str; 12] = [
    "something",
    "anything",
    "nothing",
    "everything",
    "film",
    "films",
    "movie",
    "movies",
    "watch",
    "series",
    "title",
    "like",
];
/// How many words before a refusal may stand in front of it: "we're sick of".
const BEFORE_REFUSAL: usize = 2;

impl Listener<'_> {
    /// What follows from the day that is told, as guesses; nothing of a question, a refusal or the name of a film.
    pub(in super::super) fn day(&self) -> Vec<Chip> {
        let told: Vec<&str> = self.typed.iter().map(|word| word.folded.as_str()).collect();
        let begins = told.first().copied().unwrap_or_default();
        let names_film =
            || self.lore.catalogue.is_some_and(|films| films.positions(self.text.trim()).next().is_some());
        if !self.index.is_english()
            || !LENGTH.contains(&told.len())
            || self.text.contains('?')
            || ASKS.contains(&begins)
            || told.iter().any(|word| OF_FILMS.contains(word))
            || self.refuses_first()
            || names_film()
        {
            return Vec::new();
        }
        let own = told.iter().any(|word| OWN.contains(word));
        let state = (self.lore.meaning)().and_then(|meaning| meaning.state(&told, own));
        // What is guessed keeps no film away.
        let soft = |heard: &Heard| !matches!(heard, Heard::Must { .. });
        let follows =
            state.into_iter().flat_map(senses).flat_map(|sense| mean(*sense, None, 1.0)).filter(soft);
        let words = self.text.trim();
        follows
            .map(|heard| Chip {
                key: heard.key(),
                words: words.to_owned(),
                heard,
                guess: true,
                whose: vec![],
            })
            .collect()
    }

    /// Whether the text begins with a refusal, so that what follows is what is not to be.
    fn refuses_first(&self) -> bool {
        let refuses = |at: usize| {
            let role = self.index.longest(&self.words[at..]).map(|(role, _)| role);
            matches!(role, Some(Role::Not | Role::NotToo | Role::EnoughOf | Role::OppositeOf))
        };
        (0..self.words.len().min(BEFORE_REFUSAL)).any(refuses)
    }
}

/// What people want who are so, as where a phrase says it.
fn senses(state: State) -> &'static [Sense] {
    match state {
        State::BadDay => AFTER_A_BAD_DAY,
        State::GoodNews => GOOD_NEWS,
        State::WornOut => WEARY,
        State::Grief => GRIEF,
    }
}
