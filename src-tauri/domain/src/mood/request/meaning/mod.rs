//! What words mean, as far as it tells a mood: a direction for each word-piece of English, learned from much text by a
//! sentence encoder, and the moods as households speak of them. Owns how near is near enough; refuses to know grammar
//! (`hear` does) and where the bytes come from.
//!
//! It is asked only about words that no phrase knows, and keeps quiet unless it is sure: a wrong mood costs an evening,
//! no mood costs a click.

mod anchors;
mod days;
mod pieces;

use crate::mood::film::kind::Mood;
use pieces::{DIRECTIONS, Pieces, Vector};

/// How many of a mood's phrases must be near.
const NEAREST: usize = 3;
/// When words are near enough to a mood; found on `engine/tests/fixtures/meaning/calibration.txt`.
const NEAR: Near = Near { mood: 0.38, before_chatter: 0.04 };
/// The same of a lone word, which has nothing beside it to settle its sense.
const LONE: Near = Near { mood: 0.5, before_chatter: 0.28 };

/// How many of the phrases for a state must be near, how near they must be in the mean, and how much nearer than phrases for
/// anything else: where somebody speaks of themselves, and where not. Found on `days.txt` beside that file.
const NEAREST_OF_A_STATE: usize = 2;
const NEAR_A_STATE: f32 = 0.46;
const BEFORE_OTHERS: f32 = 0.015;
const BEFORE_OTHERS_UNLESS_OWN: f32 = 0.1;

/// How people are, by what they tell of their day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It went badly.
    BadDay,
    /// There is something to celebrate.
    GoodNews,
    /// They are worn out.
    WornOut,
    /// Somebody died or is dying.
    Grief,
}

/// How near is near enough, as cosines.
struct Near {
    /// To the mood's nearest phrases, in the mean.
    mood: f32,
    /// How much nearer than to the nearest phrases that ask for nothing.
    before_chatter: f32,
}

/// Word meanings, ready to be asked.
#[derive(Debug)]
pub struct Meaning {
    pieces: Pieces,
    /// Phrases as directions of length 1, those of one mood, or of none, in a row.
    anchors: Vec<(Option<Mood>, Vec<Vector>)>,
    /// The same of how people are, or of nothing that tells it.
    states: Vec<(Option<State>, Vec<Vector>)>,
}

impl Meaning {
    /// The meanings stored in `bytes`, as `scripts/embedding.py` writes them; `None` if they are not laid out so.
    pub fn parse(bytes: &'static [u8]) -> Option<Self> {
        let pieces = Pieces::parse(bytes)?;
        let phrases = |typed: &str| {
            let vectors = typed.split(',').map(|phrase| direction(&pieces, phrase.split_whitespace()));
            vectors.collect::<Option<Vec<Vector>>>()
        };
        let mut anchors = vec![(None, phrases(&anchors::CHATTER.to_lowercase())?)];
        for (mood, typed) in anchors::MOODS {
            anchors.push((Some(*mood), phrases(&typed.to_lowercase())?));
        }
        let mut states = vec![(None, phrases(&days::PLAIN.to_lowercase())?)];
        for (state, typed) in days::STATES {
            states.push((Some(*state), phrases(&typed.to_lowercase())?));
        }
        Some(Self { pieces, anchors, states })
    }

    /// Whether a folded `word` is met often enough in English text to be no slip of another.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.pieces.knows(word)
    }

    /// The mood that folded `words` surely ask for, if they ask for one.
    pub(super) fn mood(&self, words: &[&str]) -> Option<Mood> {
        let asked = direction(&self.pieces, words.iter().copied())?;
        let near = |anchors: &[Vector]| nearness(&asked, anchors.iter(), NEAREST);
        let (mut chatter, mut nearest) = (0.0_f32, None);
        for (mood, anchors) in &self.anchors {
            let near = near(anchors);
            match mood {
                None => chatter = near,
                Some(mood) if nearest.is_none_or(|(_, most)| near > most) => nearest = Some((*mood, near)),
                Some(_) => {}
            }
        }
        let enough = if words.len() == 1 { LONE } else { NEAR };
        let sure = |near: f32| near >= enough.mood && near - chatter >= enough.before_chatter;
        nearest.filter(|(_, near)| sure(*near)).map(|(mood, _)| mood)
    }

    /// How people surely are who say these folded `words` and ask for nothing; whether they speak of themselves or their
    /// `own` is for the asker to tell.
    pub(super) fn state(&self, words: &[&str], own: bool) -> Option<State> {
        let told = direction(&self.pieces, words.iter().copied())?;
        let near = |anchors: &[Vector]| nearness(&told, anchors.iter(), NEAREST_OF_A_STATE);
        let (mut others, mut nearest) = (0.0_f32, None);
        for (state, anchors) in &self.states {
            let near = near(anchors);
            match state {
                None => others = others.max(near),
                Some(state) if nearest.is_none_or(|(_, most)| near > most) => nearest = Some((*state, near)),
                Some(_) => {}
            }
        }
        let chatter = self.anchors.iter().filter(|(mood, _)| mood.is_none());
        others = chatter.map(|(_, anchors)| near(anchors)).fold(others, f32::max);
        let asked = self.anchors.iter().filter(|(mood, _)| mood.is_some()).flat_map(|(_, anchors)| anchors);
        others = others.max(nearness(&told, asked, NEAREST_OF_A_STATE));
        let before = if own { BEFORE_OTHERS } else { BEFORE_OTHERS_UNLESS_OWN };
        let sure = |near: f32| near >= NEAR_A_STATE && near - others >= before;
        nearest.filter(|(_, near)| sure(*near)).map(|(state, _)| state)
    }
}

/// How near the nearest `count` of some phrases are in the mean.
fn nearness<'a>(asked: &Vector, anchors: impl Iterator<Item = &'a Vector>, count: usize) -> f32 {
    let mut near: Vec<f32> = anchors.map(|anchor| dot(anchor, asked)).collect();
    near.sort_by(|a, b| b.total_cmp(a));
    near.iter().take(count).sum::<f32>() / count as f32
}

/// What `words` mean together, with length 1; `None` if most of them are no words that are known.
fn direction<'a>(pieces: &Pieces, words: impl Iterator<Item = &'a str>) -> Option<Vector> {
    let mut sum = [0.0; DIRECTIONS];
    let (mut known, mut unknown) = (0, 0);
    for word in words {
        let count = if pieces.add(word, &mut sum) { &mut known } else { &mut unknown };
        *count += 1;
    }
    let length = dot(&sum, &sum).sqrt();
    (known > unknown && length > 0.0).then(|| sum.map(|part| part / length))
}

fn dot(a: &Vector, b: &Vector) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
