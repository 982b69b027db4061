//! Words to chips: finds phrases, and what stands under "not", "not too", "enough of", "opposite of" and "like". Owns
//! the scope of these, be they said before ("not scary") or after ("korku değil"), one word after the other (`listen`) and
//! one role after the other (`play`); refuses to know which words play the roles (each language does), what a sense means
//! under them (`mean`), what other words may mean (`guess`) and what chips add up to.
//!
//! Most of what people type is no phrase by itself. What is told of a film that is named stands in `films`, of one that was in
//! `past`, of what one did to somebody in `reasons`, who asks and which children watch in `people`, and what only stands
//! beside a wish in `beside`.

mod ahead;
mod asked;
mod asking;
mod beside;
mod chips;
mod compare;
mod echo;
mod films;
mod guess;
mod listen;
mod mean;
mod past;
mod people;
mod play;
mod reasons;
mod said;
mod shade;
mod stand;
mod unsaid;
mod vocabulary;

use std::ops::Range;

use super::language::{Index, Language, Over, Sense};
use super::lore::Lore;
use super::words::{Word, words};
use super::{Chip, TEXT_LIMIT};
use crate::mood::film::kind::Mood;
use films::before_like::Name;
use guess::Unheard;
use mean::Sort;
use people::whose::{Asker, askers};
use stand::{Caught, Meant, stand};

/// How many words that mean nothing a "not" reaches across.
const REACH: u8 = 4;
/// A sentence longer than this, in words, has its tone beside it.
const TONE: usize = 2;
/// What an emphatic word weighs.
const EMPHASIS: f32 = 1.4;

/// What was heard in a text.
pub(super) struct Hearing {
    /// Everything, in its order, each thing once.
    pub chips: Vec<Chip>,
    /// Whether something was understood, if only that nothing is asked for: "subtitles are fine".
    pub understood: bool,
}

/// Hears `text` in the language that understands most of it, in the `preferred` one if several do as well, and a clause
/// in another where only that one knows it. Words that no phrase knows are asked of `lore`.
pub(super) fn hear(text: &str, preferred: Language, lore: Lore<'_>) -> Hearing {
    let text = text.char_indices().nth(TEXT_LIMIT).map_or(text, |(end, _)| &text[..end]);
    let clauses = Index::for_clauses(&words(text), preferred, lore.meaning);
    let mended: Vec<Vec<Word>> =
        clauses.iter().map(|(index, typed)| index.mend(typed, lore.meaning)).collect();
    let listeners = clauses.iter().zip(&mended).map(|((index, typed), mended)| {
        let mut listener = Listener::new(text, typed, mended, index, lore);
        listener.listen();
        listener
    });
    let mut listeners: Vec<Listener<'_>> = listeners.collect();
    let mut caught: Vec<Caught> = Vec::new();
    for one in listeners.iter_mut().flat_map(|listener| std::mem::take(&mut listener.caught)) {
        match caught.iter_mut().find(|known| known.chip.key == one.chip.key) {
            Some(known) if known.meant == Meant::Hinted && one.meant > known.meant => *known = one,
            Some(known) => known.chip.also_of(one.chip.whose),
            None => caught.push(one),
        }
    }
    // "Hey it's me again lol": a tone is no wish where it is all that was heard of a sentence.
    let said = listeners.iter().map(|listener| listener.words.len()).sum::<usize>();
    if said > TONE && caught.len() == 1 {
        caught.retain(|one| !is_tone(one));
    }
    let heard = !caught.is_empty() || listeners.iter().any(|listener| listener.waved);
    let surprise = listeners.iter().any(|listener| listener.surprise);
    let plain = stand(caught, surprise);
    let mut chips = listeners.iter().fold(plain, |chips, listener| listener.guess(chips, lore.meaning));
    if !heard && chips.is_empty() {
        chips = listeners.first().map(Listener::day).unwrap_or_default();
    }
    Hearing { understood: heard || !chips.is_empty(), chips }
}

/// "Lol", "haha", and no sign, which shows what is wanted.
fn is_tone(one: &Caught) -> bool {
    one.meant == Meant::Hinted
        && ["lol", "lma", "lmf", "hah", "heh", "rof"].iter().any(|tone| one.phrase.starts_with(tone))
}

#[derive(Clone, Copy, Debug)]
struct Scope {
    over: Over,
    /// The word it began with.
    from: usize,
    /// How many more meaningless words it reaches across.
    reach: u8,
    /// What it has been applied to, if to anything.
    held: Option<Sort>,
    /// A verb of asking stands between it and what it is over: "won't give the kids nightmares".
    bridged: bool,
    /// After "and" it only goes on to the same sort of thing: "no subtitles and funny".
    and: bool,
}

/// A phrase that was heard, for what may come after it.
#[derive(Clone, Copy)]
struct Said {
    senses: &'static [Sense],
    /// Where it began, a "very" before it included.
    from: usize,
    /// Past its last word.
    to: usize,
    strong: bool,
    /// How many things were caught before it.
    chips: usize,
    /// An "and" or "or" stands after it.
    goes_on: bool,
}

struct Listener<'a> {
    text: &'a str,
    /// The words as typed; names of films are looked for in these.
    typed: &'a [Word],
    /// The same words with slips of the finger mended.
    words: &'a [Word],
    /// Names that are followed by their "like".
    names: Vec<Name>,
    index: &'static Index,
    lore: Lore<'a>,
    at: usize,
    scope: Option<Scope>,
    /// A "very" or "a bit" and where it stood.
    boost: Option<(f32, usize)>,
    /// What may still be refused by a word that comes after it.
    said: Vec<Said>,
    /// The same of the clause before, which a later one may point back at.
    said_last: Vec<Said>,
    /// Words that nothing was heard in.
    unheard: Vec<Unheard>,
    /// The first half of "neither, nor" was heard.
    neither: bool,
    /// Where a child, or the age of one, was spoken of last.
    child: Option<usize>,
    /// Who was named.
    people: Vec<people::named::Named>,
    caught: Vec<Caught>,
    /// A surprise was plainly asked for.
    surprise: bool,
    /// How many things were caught before "I want".
    own_wish: usize,
    /// Moods that are no matter: "sad is fine, devastating isn't".
    allowed: Vec<(Mood, String)>,
    /// Something was understood that asks for nothing.
    waved: bool,
    /// Where films that were are told of.
    told: Vec<Range<usize>>,
    /// Up to where a film was judged by who asks.
    judged_until: usize,
    /// Up to where it is told what a film did to somebody.
    sorrow_until: usize,
    /// A film that is told of was sad, frightening or heavy.
    told_grim: bool,
    /// Up to where it is said why something is refused.
    reasons_until: usize,
    /// Who asks for what, where that is said.
    askers: Vec<Asker>,
}

impl Scope {
    /// One meaningless word further on.
    fn weaker(self) -> Option<Self> {
        Some(Self { reach: self.reach.checked_sub(1)?, ..self })
    }

    /// Whether something stood under it, be it only a word that no phrase knows under a "less".
    fn reached_something(self) -> bool {
        self.held.is_some() || self.over == Over::NotToo && self.reach < REACH
    }
}

impl<'a> Listener<'a> {
    fn new(
        text: &'a str,
        typed: &'a [Word],
        mended: &'a [Word],
        index: &'static Index,
        lore: Lore<'a>,
    ) -> Self {
        let mut own = Self {
            text,
            names: Vec::new(),
            typed,
            words: mended,
            index,
            lore,
            at: 0,
            scope: None,
            boost: None,
            said: Vec::new(),
            said_last: Vec::new(),
            unheard: Vec::new(),
            neither: false,
            child: None,
            people: Vec::new(),
            caught: Vec::new(),
            surprise: false,
            own_wish: 0,
            allowed: Vec::new(),
            waved: false,
            told: past::told::of_that_film(typed, index).into_iter().collect(),
            judged_until: 0,
            sorrow_until: 0,
            told_grim: false,
            reasons_until: 0,
            askers: askers(text, typed, index),
        };
        own.names = own.names_before();
        own
    }
}
