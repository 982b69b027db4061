//! What people ask for: their words and tiles as moods, ceilings and constraints. Owns these values and how heard things add
//! up; refuses to read words itself (`hear` does) and to judge films.

mod contradiction;
mod franchise;
mod hear;
pub(super) mod heard;
pub(super) mod language;
pub(super) mod lore;
pub(super) mod meaning;
pub(super) mod named_alone;
mod quantity;
pub(super) mod wish;
pub(super) mod words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::Genre;
use crate::fold::fold;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::{Axis, Profile};
use contradiction::contradictions;
use hear::hear;
pub use heard::{Chip, ChipKey, Constraint, Heard};
use language::Language;
use lore::Lore;
pub use wish::Wish;
use wish::wishes;

/// How much of a text is read, in characters.
pub const TEXT_LIMIT: usize = 2_000;
/// "Not scary" leaves at most this much of what leads the mood.
const NOT: f32 = 2.0;
/// "Not too scary" leaves at most this much.
const NOT_TOO: f32 = 5.0;
/// "Nothing loud" leaves at most this much energy.
const NOT_LOUD: f32 = 4.0;
/// "Nothing uplifting" leaves at most this much joy.
const NOT_MERRY: f32 = 4.0;
/// What a refused tone weighs: "not cheesy" is about how a film does it, not about what it does.
const TONE: f32 = -0.3;
/// How much a good cry is meant by "break up the cheer".
const DEPTH_WELCOME: f32 = 0.8;

/// What people are in the mood for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Request {
    /// Moods with their weights: 1 is plainly asked for, up to 1.5 with "really", less with "a bit"; below 0 when the
    /// mood was refused and no axis says it (slow films).
    pub moods: Vec<(Mood, f32)>,
    /// No more than this of an axis.
    pub ceilings: Vec<(Axis, f32)>,
    /// What a film must keep to.
    pub constraints: Vec<Constraint>,
    /// Genres that were asked for: a film is of one of them, and one of several comes before.
    pub genres: Vec<Genre>,
    /// How much to be unlike the last evenings: 0 not at all, 1 above all.
    pub contrast: f32,
    /// Unlike last night alone, not the evenings before it.
    pub opposite: bool,
    /// Away from Christmas and good cheer, even if the last evenings had none.
    pub away_from_cheer: bool,
    /// The film asked for by its name, folded.
    pub film: Option<String>,
    /// Films to resemble.
    pub like: Vec<Likeness>,
    /// "Surprise us": chance may say more.
    pub surprise: bool,
    /// Somebody said they are tired.
    pub tired: bool,
    /// What was heard in the words, in their order, without what was taken away.
    pub heard: Vec<Chip>,
    /// False when there were words and nothing in them was understood.
    pub understood: bool,
    /// What pulls against each other in the words.
    pub contradictions: Vec<Contradiction>,
    /// What each asks for, where they ask for different things; empty otherwise. It stands in `moods` and `genres` as well.
    pub wishes: Vec<Wish>,
}

/// Two things heard that cannot both be had. The second holds until its chip is taken away, be it the refusal of a wish
/// or the stricter of two limits: who said both has at least ruled something out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Contradiction {
    /// The chip of the wish, which does not count for now.
    pub one: ChipKey,
    /// The chip of what rules it out.
    pub other: ChipKey,
}

/// A film named in a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Likeness {
    /// As heard, folded; may run on past the film's name.
    pub name: String,
    /// The opposite of it.
    pub unlike: bool,
    /// Its mood, once somebody looked it up; [`rank`](crate::mood::rank) looks among the list and the last evenings itself.
    pub profile: Option<Profile>,
    /// Its genres, looked up with it.
    pub genres: Vec<Genre>,
}

/// Reads what people ask for, from their words and the tiles they chose, without the chips they took away. Any text
/// will do; past [`TEXT_LIMIT`] it is not read. The words say which language they are in; `language` decides where they
/// would do in several. `lore` is asked about words that no phrase knows.
pub fn read(text: &str, tiles: &[Mood], without: &[ChipKey], language: Language, lore: Lore<'_>) -> Request {
    let heard = hear(text, language, lore);
    let understood = heard.understood || text.trim().is_empty();
    taken_in(heard.chips.into_iter().filter(|chip| !without.contains(&chip.key)).collect(), understood, tiles)
}

/// Asks for the film of the list that `text` is the name of, whatever else its words could mean, and for others like it.
/// `None` if its chip was taken away.
pub fn by_name(text: &str, name: &str, tiles: &[Mood], without: &[ChipKey]) -> Option<Request> {
    let heard = Heard::Film { name: name.to_owned() };
    let chip = Chip { key: heard.key(), words: text.trim().to_owned(), heard, guess: false, whose: vec![] };
    (!without.contains(&chip.key)).then(|| taken_in(vec![chip], true, tiles))
}

fn taken_in(heard: Vec<Chip>, understood: bool, tiles: &[Mood]) -> Request {
    let mut request = Request { understood, heard, ..Request::default() };
    for &mood in tiles {
        request.want(mood, 1.0);
    }
    request.contradictions = contradictions(&request.heard);
    let mut standing = request.heard.clone();
    standing.retain(|chip| request.contradictions.iter().all(|pair| pair.one != chip.key));
    for chip in &standing {
        request.take_in(&chip.heard);
    }
    request.wishes = wishes(&standing);
    request
}

impl Request {
    /// Looks up the moods and genres of the films named in the request that have none yet.
    pub fn resolve(&mut self, mut look_up: impl FnMut(&str) -> Option<(Profile, Vec<Genre>)>) {
        for likeness in self.like.iter_mut().filter(|likeness| likeness.profile.is_none()) {
            if let Some((profile, genres)) = look_up(&likeness.name) {
                (likeness.profile, likeness.genres) = (Some(profile), genres);
            }
        }
    }

    /// Whether something heavy was asked for.
    pub fn asks_for_heavy(&self) -> bool {
        self.moods.iter().any(|&(mood, weight)| weight > 0.0 && mood.is_heavy())
    }

    fn take_in(&mut self, heard: &Heard) {
        match heard {
            Heard::Wants { mood, weight } => self.want(*mood, *weight),
            Heard::Not { mood } => self.refuse(*mood, NOT),
            Heard::NotTooMuch { mood } => self.refuse(*mood, NOT_TOO),
            Heard::AtMost { axis, level } => self.cap(*axis, *level),
            Heard::Genre { genre } => self.genres.push(*genre),
            Heard::BreakUpCheer => {
                self.want(Mood::GoodCry, DEPTH_WELCOME);
                self.contrast = 1.0;
                self.away_from_cheer = true;
                self.must(Constraint::NotFestive);
            }
            Heard::EnoughOf { mood } => {
                self.refuse(*mood, NOT);
                self.contrast = self.contrast.max(0.5);
                self.away_from_cheer |= *mood == Mood::Festive;
            }
            Heard::Different => self.contrast = self.contrast.max(0.7),
            Heard::Opposite => {
                self.contrast = 1.0;
                self.opposite = true;
            }
            Heard::Film { name } => {
                self.film = Some(fold(name));
                self.resemble(name, false);
            }
            Heard::Like { name } => self.resemble(name, false),
            Heard::Unlike { name } => {
                self.resemble(name, true);
                self.must(Constraint::NotNamed { name: name.clone() });
            }
            Heard::Surprise => self.surprise = true,
            Heard::Tired => self.tired = true,
            Heard::Must { constraint } => self.must(constraint.clone()),
        }
    }

    fn want(&mut self, mood: Mood, weight: f32) {
        match self.moods.iter_mut().find(|(known, _)| *known == mood) {
            Some((_, known)) => *known = known.max(weight),
            None => self.moods.push((mood, weight)),
        }
    }

    fn refuse(&mut self, mood: Mood, level: f32) {
        match mood {
            Mood::Festive => self.must(Constraint::NotFestive),
            Mood::TrueStory => self.must(Constraint::NotTrueStory),
            // A good cry leads with grief, but who does not want to be sad does not want to be crushed either.
            Mood::GoodCry | Mood::Bittersweet => {
                self.cap(Axis::Tears, level);
                self.cap(Axis::Darkness, level + 2.0);
            }
            // Who wants nothing silly has not refused to laugh, and who wants nothing loud may want some speed.
            Mood::BrainOff => self.moods.push((mood, TONE)),
            // Nor is one comedy uplifting without some joy.
            Mood::FeelGood => self.cap(Axis::FeelGood, level.max(NOT_MERRY)),
            Mood::Epic => self.cap(Axis::Energy, level.max(NOT_LOUD)),
            _ if mood.lead().is_empty() => self.moods.push((mood, -1.0)),
            _ => mood.lead().iter().for_each(|&axis| self.cap(axis, level)),
        }
    }

    fn cap(&mut self, axis: Axis, level: f32) {
        match self.ceilings.iter_mut().find(|(known, _)| *known == axis) {
            Some((_, known)) => *known = known.min(level),
            None => self.ceilings.push((axis, level)),
        }
    }

    fn must(&mut self, constraint: Constraint) {
        if !self.constraints.contains(&constraint) {
            self.constraints.push(constraint);
        }
    }

    fn resemble(&mut self, name: &str, unlike: bool) {
        self.like.push(Likeness { name: fold(name), unlike, profile: None, genres: Vec::new() });
    }
}
