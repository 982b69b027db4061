//! Words to chips: finds phrases, and what stands under "not", "not too", "enough of", "opposite of" and "like". Owns
//! the scope of these; refuses to know which words play the roles (each language does) and what chips add up to.

use super::kind::Mood;
use super::language::{Index, Language, Role, Sense};
use super::profile::Axis;
use super::quantity::quantity;
use super::request::{Chip, Constraint, Heard, TEXT_LIMIT};
use super::words::{Gap, Word, words};
use crate::title::FIRST_YEAR;

/// How many words that mean nothing a "not" reaches across.
const REACH: u8 = 4;
/// The longest name of a film after "like", in words.
const NAME_WORDS: usize = 8;
/// The last year of "since 2015".
const LAST_YEAR: i32 = 2_100;

/// Everything heard in `text`, in its order, each thing once.
pub(super) fn hear(text: &str, language: Language) -> Vec<Chip> {
    let text = text.char_indices().nth(TEXT_LIMIT).map_or(text, |(end, _)| &text[..end]);
    let words = words(text);
    let listener = Listener {
        text,
        words: &words,
        index: language.index(),
        at: 0,
        scope: None,
        boost: None,
        chips: Vec::new(),
        surprise: false,
    };
    listener.listen()
}

/// What stands over the next phrases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Over {
    Not,
    NotToo,
    Enough,
    Opposite,
    NoMatter,
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
    /// After "and" it only goes on to the same sort of thing: "no subtitles and funny".
    and: bool,
}

/// Sorts of things that are listed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Mood,
    Other,
}

struct Listener<'a> {
    text: &'a str,
    words: &'a [Word],
    index: &'static Index,
    at: usize,
    scope: Option<Scope>,
    /// A "very" or "a bit" and where it stood.
    boost: Option<(f32, usize)>,
    chips: Vec<Chip>,
    /// A surprise was plainly asked for.
    surprise: bool,
}

impl Scope {
    /// One meaningless word further on.
    fn weaker(self) -> Option<Self> {
        Some(Self { reach: self.reach.checked_sub(1)?, ..self })
    }
}

impl Listener<'_> {
    fn listen(mut self) -> Vec<Chip> {
        while let Some(word) = self.words.get(self.at) {
            if word.before == Gap::Stop || word.before == Gap::Comma && !self.list_goes_on() {
                (self.scope, self.boost) = (None, None);
            }
            let rest = &self.words[self.at..];
            let from = self.at;
            if let Some((constraint, used)) = quantity(rest) {
                self.at += used;
                self.number(from, constraint);
            } else if let Some((role, used)) = self.index.longest(rest) {
                self.at += used;
                self.play(role, from);
            } else {
                self.at += 1;
                self.scope = self.scope.and_then(Scope::weaker);
            }
        }
        // "We don't mind" that nothing follows is a wish of its own.
        if let Some(scope) = self.scope.filter(|scope| scope.over == Over::NoMatter && scope.held.is_none())
            && self.chips.is_empty()
        {
            self.chip(scope.from, Heard::Surprise);
        }
        self.settle()
    }

    fn number(&mut self, from: usize, constraint: Constraint) {
        let refused = self.scope.is_some_and(|scope| scope.over == Over::Not);
        let constraint = if refused { flip(constraint) } else { constraint };
        self.chip(self.start(from), Heard::Must { constraint });
        self.scope = None;
    }

    fn play(&mut self, role: Role, from: usize) {
        match role {
            Role::Means(senses) => self.mean(senses, from),
            Role::Weigh(_) | Role::Too if self.soften() => {}
            Role::Weigh(weight) => self.boost = Some((weight, from)),
            Role::And => {
                if let Some(scope) = &mut self.scope {
                    scope.and = scope.held.is_some();
                }
            }
            Role::Turn => (self.scope, self.boost) = (None, None),
            Role::Like => self.like(from, self.scope.is_some_and(|scope| scope.over != Over::NoMatter)),
            Role::OppositeOf if self.likens() => self.like(from, true),
            Role::Not => self.open(Over::Not, from),
            Role::NotToo => self.open(Over::NotToo, from),
            Role::EnoughOf => self.open(Over::Enough, from),
            Role::OppositeOf => self.open(Over::Opposite, from),
            Role::NoMatter => self.open(Over::NoMatter, from),
            Role::Too | Role::Or | Role::Aside | Role::Filler => {}
        }
    }

    fn mean(&mut self, senses: &[Sense], from: usize) {
        let sort = sort(senses);
        if self.scope.is_some_and(|scope| scope.and && scope.held != Some(sort)) {
            self.scope = None;
        }
        let start = self.start(from);
        let over = self.scope.map(|scope| scope.over);
        let weight = self.boost.map_or(1.0, |(weight, _)| weight);
        let heard: Vec<Heard> = senses.iter().flat_map(|&sense| mean(sense, over, weight)).collect();
        self.surprise |= senses.contains(&Sense::Surprise(true));
        // "Don't want anything scary": what means nothing under a "not" leaves it open.
        if (!heard.is_empty() || over == Some(Over::NoMatter))
            && let Some(scope) = &mut self.scope
        {
            *scope = Scope { held: Some(sort), reach: REACH, and: false, ..*scope };
        }
        for heard in heard {
            self.chip(start, heard);
        }
        self.boost = None;
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

    fn open(&mut self, over: Over, from: usize) {
        self.scope = Some(Scope { over, from, reach: REACH, held: None, and: false });
    }

    /// Where the words of a chip begin: at the "not" or "very" before it, if nothing came between.
    fn start(&self, from: usize) -> usize {
        let scope = self.scope.filter(|scope| scope.held.is_none()).map_or(from, |scope| scope.from);
        self.boost.map_or(scope, |(_, at)| scope.min(at))
    }

    /// "Anything funny" is no wish to be surprised; "surprise us with something funny" is.
    fn settle(mut self) -> Vec<Chip> {
        if self.chips.len() > 1 && !self.surprise {
            self.chips.retain(|chip| chip.heard != Heard::Surprise);
        }
        self.chips
    }

    /// Whether a comma stands within a list that an "or" closes: "no violence, gore or cruelty".
    fn list_goes_on(&self) -> bool {
        let rest = self.words[self.at..].iter().take(6);
        rest.enumerate().take_while(|(place, word)| *place == 0 || word.before == Gap::Space).any(
            |(place, _)| {
                let words = &self.words[self.at + place..];
                place > 0 && matches!(self.index.longest(words), Some((Role::Or, _)))
            },
        )
    }

    /// Whether a film's name follows, and not a mood or an evening.
    fn likens(&self) -> bool {
        let end = self.name_end();
        end > self.at && !self.only_phrases(end)
    }

    fn like(&mut self, from: usize, unlike: bool) {
        let end = self.name_end();
        if end == self.at || self.only_phrases(end) {
            return;
        }
        let name = self.text[self.words[self.at].start..self.words[end - 1].end].to_owned();
        self.at = end;
        self.chip(from, if unlike { Heard::Unlike { name } } else { Heard::Like { name } });
    }

    /// Where the name that begins here ends: at punctuation, a "but", a number of minutes.
    fn name_end(&self) -> usize {
        let mut end = self.at;
        while let Some(word) = self.words.get(end) {
            let first = end == self.at;
            let turns = matches!(
                self.index.longest(&self.words[end..]),
                Some((Role::Turn | Role::Not | Role::NotToo | Role::Weigh(_) | Role::Aside, _))
            );
            let stops = word.before != Gap::Space || turns || quantity(&self.words[end..]).is_some();
            if !first && stops || end - self.at == NAME_WORDS {
                break;
            }
            end += 1;
        }
        end
    }

    /// Whether all words up to `end` have a meaning of their own and none begins with a capital: "like a comedy".
    fn only_phrases(&self, end: usize) -> bool {
        let mut at = self.at;
        while at < end {
            let capital = self.text[self.words[at].start..].chars().next().is_some_and(char::is_uppercase);
            match self.index.longest(&self.words[at..]) {
                Some((_, used)) if !capital => at += used,
                _ => return false,
            }
        }
        true
    }

    fn chip(&mut self, from: usize, heard: Heard) {
        let key = heard.key();
        if let Some(known) = self.chips.iter_mut().find(|chip| chip.key == key) {
            if let (Heard::Wants { weight: known, .. }, Heard::Wants { weight, .. }) =
                (&mut known.heard, &heard)
            {
                *known = known.max(*weight);
            }
            return;
        }
        let last = self.at.clamp(from + 1, self.words.len()) - 1;
        let words = self.text[self.words[from].start..self.words[last].end].to_owned();
        self.chips.push(Chip { key, words, heard });
    }
}

fn sort(senses: &[Sense]) -> Sort {
    let mood = |sense: &Sense| matches!(sense, Sense::Mood(..) | Sense::Heavy | Sense::Cheer);
    if senses.iter().all(mood) { Sort::Mood } else { Sort::Other }
}

/// What a phrase says under what stands over it.
fn mean(sense: Sense, over: Option<Over>, weight: f32) -> Vec<Heard> {
    let must = |constraint| vec![Heard::Must { constraint }];
    let owned = |codes: &[&str]| codes.iter().map(|&code| code.to_owned()).collect();
    match (sense, over) {
        (_, Some(Over::NoMatter)) => vec![],
        (Sense::Mood(mood, much), None) => vec![Heard::Wants { mood, weight: (much * weight).min(1.5) }],
        (Sense::Mood(Mood::Festive, _) | Sense::Cheer, Some(Over::Enough)) => vec![Heard::BreakUpCheer],
        (Sense::Mood(mood, _), Some(over)) => vec![refuse(mood, over)],
        (Sense::Cheer, None) => vec![Heard::Wants { mood: Mood::FeelGood, weight: weight.min(1.5) }],
        (Sense::Cheer, Some(over)) => vec![refuse(Mood::FeelGood, over)],
        (Sense::AtMost(axis, level), _) => vec![Heard::AtMost { axis, level }],
        (Sense::Heavy, None) => vec![Heard::Wants { mood: Mood::GoodCry, weight: 0.7 }],
        (Sense::Heavy, Some(over)) => {
            let level = if over == Over::NotToo { 5.0 } else { 3.0 };
            vec![Heard::AtMost { axis: Axis::Tears, level }, Heard::AtMost { axis: Axis::Darkness, level }]
        }
        (Sense::Genre(genre), None) => vec![Heard::Genre { genre }],
        (Sense::Genre(genre), Some(Over::Not | Over::Enough | Over::Opposite)) => {
            must(Constraint::NotGenre { genre })
        }
        (Sense::Kids(age), None) => must(Constraint::Kids { age }),
        (Sense::Tired, None) => vec![Heard::Tired],
        (Sense::Surprise(_), None) => vec![Heard::Surprise],
        (Sense::Different, None) | (Sense::Lately, Some(Over::Not | Over::Enough)) => vec![Heard::Different],
        (Sense::Opposite, None) | (Sense::Lately, Some(Over::Opposite)) => vec![Heard::Opposite],
        (Sense::Subtitles | Sense::Foreign, Some(_)) => must(Constraint::NoSubtitles),
        (Sense::Foreign, None) => must(Constraint::Foreign),
        (Sense::Note(note), Some(_)) | (Sense::Free(note), _) => must(Constraint::Without { note }),
        (Sense::From(codes), None) => must(Constraint::From { countries: owned(codes) }),
        (Sense::From(codes), Some(_)) => must(Constraint::NotFrom { countries: owned(codes) }),
        (Sense::In(code), None) => must(Constraint::InLanguage { language: code.to_owned() }),
        (Sense::On(name), None) => must(Constraint::OnService { name: name.to_owned() }),
        (Sense::OnOurs, _) => must(Constraint::OnOurServices),
        (Sense::Years(from, to), None) => must(Constraint::Years { from, to }),
        (Sense::Years(from, to), Some(_)) => match flip(Constraint::Years { from, to }) {
            flipped if flipped != (Constraint::Years { from, to }) => must(flipped),
            _ => vec![],
        },
        (Sense::Newest(years), None) => must(Constraint::Newest { years }),
        (Sense::Short(minutes), None) => must(Constraint::AtMostMinutes { minutes }),
        (Sense::Long(minutes), None) => must(Constraint::AtLeastMinutes { minutes }),
        (Sense::Long(_), Some(over)) => {
            must(Constraint::AtMostMinutes { minutes: if over == Over::NotToo { 130 } else { 120 } })
        }
        (Sense::Unseen, None) | (Sense::Seen, Some(_)) => must(Constraint::Unseen),
        (Sense::Seen, None) => must(Constraint::Seen),
        _ => vec![],
    }
}

fn refuse(mood: Mood, over: Over) -> Heard {
    match over {
        Over::NotToo => Heard::NotTooMuch { mood },
        Over::Enough => Heard::EnoughOf { mood },
        _ => Heard::Not { mood },
    }
}

/// "Nothing longer than two hours", "nothing older than 1990".
fn flip(constraint: Constraint) -> Constraint {
    match constraint {
        Constraint::AtLeastMinutes { minutes } => Constraint::AtMostMinutes { minutes },
        Constraint::Years { from: FIRST_YEAR, to } if to < LAST_YEAR => {
            Constraint::Years { from: to + 1, to: LAST_YEAR }
        }
        Constraint::Years { from, to: LAST_YEAR } => Constraint::Years { from: FIRST_YEAR, to: from - 1 },
        other => other,
    }
}
