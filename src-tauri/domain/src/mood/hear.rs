//! Words to chips: finds phrases, and what stands under "not", "not too", "enough of", "opposite of" and "like". Owns
//! the scope of these, be they said before ("not scary") or after ("korku değil"); refuses to know which words play the
//! roles (each language does), what a sense means under them (`mean`), what other words may mean (`guess`) and what chips
//! add up to.

mod ahead;
mod compare;
mod elsewhere;
mod films;
mod guess;
mod mean;
mod names;
mod people;
mod praised;
mod refused;
mod said;
mod shade;
mod spent;
mod stand;

use super::kind::Mood;
use super::language::{Index, Language, Over, Role, Sense};
use super::lore::Lore;
use super::request::{Chip, Constraint, Heard, TEXT_LIMIT};
use super::words::{Gap, Word, words};
use ahead::{LAST_CHILD_YEAR, children};
use guess::Unheard;
use mean::{Sort, flip};
use names::Name;
use stand::{Caught, Meant, stand};

/// How many words that mean nothing a "not" reaches across.
const REACH: u8 = 4;
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
        if caught.iter().all(|known| known.chip.key != one.chip.key) {
            caught.push(one);
        }
    }
    let heard = !caught.is_empty() || listeners.iter().any(|listener| listener.waved);
    let surprise = listeners.iter().any(|listener| listener.surprise);
    let plain = stand(caught, surprise);
    let chips = listeners.iter().fold(plain, |chips, listener| listener.guess(chips, lore.meaning));
    Hearing { understood: heard || !chips.is_empty(), chips }
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
    /// Words that nothing was heard in.
    unheard: Vec<Unheard>,
    /// The first half of "neither, nor" was heard.
    neither: bool,
    /// Where a child, or the age of one, was spoken of last.
    child: Option<usize>,
    /// Who was named.
    people: Vec<people::Named>,
    caught: Vec<Caught>,
    /// A surprise was plainly asked for.
    surprise: bool,
    /// How many things were caught before "I want".
    own_wish: usize,
    /// Moods that are no matter: "sad is fine, devastating isn't".
    allowed: Vec<(Mood, String)>,
    /// Something was understood that asks for nothing.
    waved: bool,
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
            unheard: Vec::new(),
            neither: false,
            child: None,
            people: Vec::new(),
            caught: Vec::new(),
            surprise: false,
            own_wish: 0,
            allowed: Vec::new(),
            waved: false,
        };
        own.names = own.names_before();
        own
    }

    fn listen(&mut self) {
        while let Some(word) = self.words.get(self.at) {
            if let Some(used) = self.answered_no() {
                self.at += used;
                self.turn_back(Over::Not);
                continue;
            }
            if self.joined_free() {
                self.at += 1;
                self.turn_back(Over::Not);
                continue;
            }
            let goes_on = || self.list_goes_on() || self.clause_goes_on();
            if word.before == Gap::Stop || word.before == Gap::Comma && !goes_on() {
                self.part();
            }
            let rest = &self.words[self.at..];
            let from = self.at;
            if let Some(end) = self.changed_film().or_else(|| self.praised_film()) {
                self.like_film(end);
            } else if let Some(end) = self.disliked_film() {
                self.unlike_film(end);
            } else if let Some((end, after)) = self.liked_film() {
                self.like_film(end);
                self.at = after;
            } else if let Some((person, used)) = self.person() {
                self.name_person(person, used);
            } else if let Some(end) = self.refused_name() {
                self.refuse_name(end);
            } else if let Some(name) = self.names.iter().find(|name| name.start == from).copied() {
                self.named(name);
            } else if let Some((constraint, used)) = self.index.quantity(rest) {
                self.at += used;
                self.number(from, constraint);
            } else if let Some(age) = self.age() {
                self.at += 1;
                if age > LAST_CHILD_YEAR {
                    self.grown();
                    continue;
                }
                self.child = Some(from);
                self.chip(from, Heard::Must { constraint: Constraint::Kids { age } }, Meant::Said);
            } else if self.emphasis() {
                self.at += 1;
                self.boost = Some((EMPHASIS, from));
            } else if let Some(weight) = self.lightly() {
                self.at += 1;
                self.boost = Some((weight, from));
            } else if let Some((role, used)) = self.index.longest(rest) {
                self.at += used;
                self.play(role, from);
            } else if let Some(senses) = self.un() {
                self.at += 1;
                self.unlike(senses, from);
            } else {
                self.pass();
                self.at += 1;
                self.scope = self.scope.and_then(Scope::weaker);
            }
        }
        // "We don't mind" that nothing follows is a wish of its own.
        if let Some(scope) = self.scope.filter(|scope| scope.over == Over::NoMatter && scope.held.is_none())
            && self.caught.is_empty()
        {
            self.chip(scope.from, Heard::Surprise, Meant::Said);
        }
    }

    /// What was said ends here.
    fn part(&mut self) {
        (self.scope, self.boost) = (None, None);
        self.said.clear();
    }

    fn number(&mut self, from: usize, constraint: Constraint) {
        let over = self.scope.map(|scope| scope.over);
        if over == Some(Over::NoMatter) {
            // "I don't care if it's three hours."
            self.waved = true;
            return self.part();
        }
        if self.went_by(from, &constraint) {
            return self.part();
        }
        let refused = over == Some(Over::Not);
        let constraint = match constraint {
            // "No films under an hour", "no horror under two hours".
            Constraint::AtMostMinutes { minutes } if refused && self.under(from) => {
                Constraint::AtLeastMinutes { minutes }
            }
            _ if refused => flip(constraint),
            _ => constraint,
        };
        if matches!(constraint, Constraint::Kids { .. }) {
            self.child = Some(self.at - 1);
        }
        self.chip(self.start(from), Heard::Must { constraint }, Meant::Said);
        self.scope = None;
        self.said.clear();
    }

    fn play(&mut self, role: Role, from: usize) {
        match role {
            Role::Means(senses) => self.mean(senses, from),
            Role::Weigh(_) | Role::Too if self.soften() => {}
            Role::Too if self.restates() => {}
            Role::Weigh(_) if self.compared_back(from) => self.turn_back(Over::NotToo),
            Role::Weigh(weight) => self.boost = Some((weight, from)),
            Role::And => {
                if let Some(scope) = &mut self.scope {
                    scope.and = scope.held.is_some();
                }
                self.go_on();
            }
            Role::Or => self.go_on(),
            Role::Ask if self.goes_under_not(from) => self.bridge(),
            Role::Turn | Role::Ask => {
                if matches!(self.words[from].folded.as_str(), "i" | "id" | "ich" | "ben") {
                    self.own_wish = self.caught.len();
                }
                self.part();
            }
            Role::Won => self.won(),
            // "Less violence more laughs", "less talking more shooting".
            Role::More if self.scope.is_some_and(Scope::reached_something) => self.part(),
            // "Romantic but not like, screaming romance."
            Role::Like | Role::OppositeOf if self.paused() || self.is_simile(from) => {}
            // "Laugh like mad" and "like Mad Max".
            Role::Filler if self.words[from].folded == "like" && self.known_name(from + 1).is_some() => {
                self.at = from + 1;
                self.like(from, self.scope.is_some_and(|scope| scope.over != Over::NoMatter));
            }
            Role::Like => self.like(from, self.scope.is_some_and(|scope| scope.over != Over::NoMatter)),
            Role::OppositeOf if self.likens() => self.like(from, true),
            // "More like Arrival than Transformers."
            Role::Than if self.liked_before(from) && self.likens() => self.like(from, true),
            Role::Than | Role::As if self.likens_film() => self.like_compared(role, from),
            Role::Than if self.likens() => self.at = self.name_end(),
            Role::Than | Role::As => self.compare(role == Role::Than, from),
            Role::Not if self.ends_in_not(from) => self.turn_back(Over::Not),
            Role::Not => self.open(Over::Not, from),
            Role::Neither if self.neither || self.nor_follows() => {
                self.neither = true;
                self.open(Over::Not, from);
            }
            Role::NotToo if self.clause_ends() && self.within(from) => {}
            Role::NotToo => self.open(Over::NotToo, from),
            Role::EnoughOf => self.open(Over::Enough, from),
            Role::OppositeOf => self.open(Over::Opposite, from),
            Role::Was => self.open(Over::Past, from),
            Role::NoMatter => self.open(Over::NoMatter, from),
            Role::Back(Over::Not) if self.like_turned_back(from) => {}
            Role::Back(Over::Not) if self.people_turned_back(from) || self.name_turned_back(from) => {}
            Role::Back(Over::NotToo) if self.said.is_empty() && self.within(from) => {}
            // "Güldürsün yeter": that is enough to ask for.
            Role::Back(Over::Enough) if self.suffices(from) => self.part(),
            Role::Back(over) => self.turn_back(over),
            Role::Away => self.grown(),
            Role::Child => self.child = Some(self.at - 1),
            Role::Too
            | Role::More
            | Role::Clause
            | Role::Aside
            | Role::Filler
            | Role::LikeBack
            | Role::Neither => {}
        }
    }

    /// The children spoken of are not there, or are none any more: "my daughter turned 30".
    fn grown(&mut self) {
        if self.said.last().is_some_and(|said| children(said.senses)) {
            self.turn_back(Over::NoMatter);
            self.child = None;
        }
    }

    /// Makes a "not" that nothing stood under yet a "not too"; false if there is none.
    fn soften(&mut self) -> bool {
        match &mut self.scope {
            Some(scope) if scope.over == Over::Not && scope.held.is_none() => {
                scope.over = Over::NotToo;
                true
            }
            _ => false,
        }
    }

    /// "Too long and too clever": a "too" after the "and" goes on to things of any sort; false if there is no such "and".
    fn restates(&mut self) -> bool {
        match &mut self.scope {
            Some(scope) if scope.over == Over::NotToo && scope.and => {
                scope.and = false;
                true
            }
            _ => false,
        }
    }

    /// Goes on under the "not" before a verb of asking.
    fn bridge(&mut self) {
        if let Some(scope) = &mut self.scope {
            scope.bridged = true;
        }
    }

    fn open(&mut self, over: Over, from: usize) {
        self.said.clear();
        self.scope = Some(Scope { over, from, reach: REACH, held: None, bridged: false, and: false });
    }

    /// Where the words of a chip begin: at the "not" or "very" before it, if nothing came between.
    fn start(&self, from: usize) -> usize {
        let scope = self.scope.filter(|scope| scope.held.is_none()).map_or(from, |scope| scope.from);
        self.boost.map_or(scope, |(_, at)| scope.min(at))
    }

    fn chip(&mut self, from: usize, heard: Heard, meant: Meant) {
        self.chip_for(from, from, heard, meant);
    }

    /// Catches a thing heard in the words from `from`, the phrase itself beginning at `phrase`.
    fn chip_for(&mut self, from: usize, phrase: usize, heard: Heard, meant: Meant) {
        let key = heard.key();
        if let Some(known) = self.caught.iter_mut().find(|one| one.chip.key == key) {
            known.meant = known.meant.max(meant);
            if let (Heard::Wants { weight: known, .. }, Heard::Wants { weight, .. }) =
                (&mut known.chip.heard, &heard)
            {
                *known = known.max(*weight);
            }
            return;
        }
        let last = self.at.clamp(from + 1, self.words.len()) - 1;
        let words = self.text[self.words[from].start..self.words[last].end].to_owned();
        let folded = self.words[phrase..=last.max(phrase)].iter().map(|word| word.folded.as_str());
        let phrase = folded.collect::<Vec<_>>().join(" ");
        self.caught.push(Caught { chip: Chip { key, words, heard, guess: false }, meant, phrase });
    }
}
