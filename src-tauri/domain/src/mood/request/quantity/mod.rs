//! Numbers in requests: how long, until when, of which years, how old the children are. Owns what hours and decades mean
//! on an evening; each language reads its own words in a file of its own.

pub(super) mod english;
pub(super) mod german;
mod rating;
pub(super) mod turkish;

use super::Constraint;
use super::words::{Gap, Word};
use crate::title::FIRST_YEAR;

/// The last year that "since" reaches.
const LAST_YEAR: i32 = 2_100;

/// The words that a quantity may begin with.
struct Reader<'a> {
    words: &'a [Word],
    /// What may be slipped into a phrase: "um elf muss ich aber ins Bett".
    slipped_in: &'static [&'static str],
}

impl Reader<'_> {
    fn word(&self, at: usize) -> Option<&str> {
        self.words.get(at).map(|word| word.folded.as_str())
    }

    /// The number of words after `at` that are one of `phrases`; 0 if none is there.
    fn any(&self, at: usize, phrases: &[&str]) -> usize {
        let fits = |phrase: &&str| {
            let mut place = at;
            let all = phrase.split(' ').all(|part| {
                let slipped = |word: &str| word != part && self.slipped_in.contains(&word);
                if place > at && self.word(place).is_some_and(slipped) {
                    place += 1;
                }
                let same = self.word(place) == Some(part)
                    && (place == at || self.words.get(place).is_some_and(|word| word.before != Gap::Stop));
                place += 1;
                same
            });
            all.then_some(place - at)
        };
        phrases.iter().find_map(fits).unwrap_or(0)
    }

    /// A number in digits.
    fn digits(&self, at: usize) -> Option<f32> {
        let word = self.word(at).filter(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
        word.parse().ok().filter(|value| (0.0..=10_000.0).contains(value))
    }

    /// "At most 100" of minutes, where nothing else is counted.
    fn alone(&self, at: usize) -> Option<(f32, usize)> {
        let closed = self.words.get(at + 1).is_none_or(|next| next.before != Gap::Space);
        self.digits(at).filter(|number| closed && (45.0..=400.0).contains(number)).map(|number| (number, 1))
    }

    /// `22:30` or `22.30` as hour and minute.
    fn written(&self, at: usize) -> Option<(u16, u16)> {
        let (hour, minute) = self.word(at)?.split_once([':', '.'])?;
        let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour <= 24 && minute <= 59).then_some((hour, minute))
    }

    fn year(&self, at: usize) -> Option<i32> {
        self.word(at)?.parse().ok().filter(|year| (FIRST_YEAR..LAST_YEAR).contains(year))
    }
}

/// A length that a film may have, as a limit.
fn at_most(minutes: f32) -> Option<Constraint> {
    let minutes = minutes.round() as u16;
    (20..=1_440).contains(&minutes).then_some(Constraint::AtMostMinutes { minutes })
}

fn at_least(minutes: f32) -> Option<Constraint> {
    let minutes = minutes.round() as u16;
    (20..=1_440).contains(&minutes).then_some(Constraint::AtLeastMinutes { minutes })
}

fn before(year: i32) -> Constraint {
    Constraint::Years { from: FIRST_YEAR, to: year - 1 }
}

fn since(year: i32) -> Constraint {
    Constraint::Years { from: year, to: LAST_YEAR }
}

/// The years before, after or since that one, or only it; `None` where nothing was said of it.
fn told_by(year: i32, earlier: bool, after: bool, from: bool, only: bool) -> Option<Constraint> {
    match (earlier, after, from) {
        (true, _, _) => Some(before(year)),
        (_, true, _) => Some(since(year + 1)),
        (_, _, true) => Some(since(year)),
        _ => only.then_some(Constraint::Years { from: year, to: year }),
    }
}

/// The hour of an evening that people mean: ten is 22, twelve is 24, one is past midnight.
fn clock(hour: u16) -> u16 {
    match hour {
        0..=5 => hour + 24,
        6..=12 => hour + 12,
        _ => hour,
    }
}

/// The ten years of "the 90s", "1990er", "90'lar".
fn decade(said: i32) -> Option<Constraint> {
    let first = match said {
        0..=20 => 2000 + said,
        30..=99 => 1900 + said,
        1890..=2090 => said,
        _ => return None,
    };
    (first % 10 == 0).then_some(Constraint::Years { from: first, to: first + 9 })
}
