//! The days of a rule: evenings of the week, months, and whether it is for them, only for them or not for them. Owns
//! their words, which are English; refuses days that are meant in two ways.

use super::Days;
use super::text::Text;
use crate::plan::when::{month, weekday};

const BEFORE_DAYS: &[&str] = &[
    "on",
    "at",
    "every",
    "each",
    "during",
    "on the",
    "at the",
    "during the",
    "over the",
    "for",
    "on every",
    "on a",
    "on all",
];
/// The first day of a month, before or after its name; other days are no bound between months.
const FIRST_OF: &[&str] =
    &["1", "1 st", "1 st of", "first of", "the 1 st", "the 1 st of", "the first of", "the 1", "the first"];
const FIRST: &[&str] = &["1", "1 st", "the first", "first", "the 1 st"];
const EXCEPT: &[&str] = &["except", "except for", "apart from", "other than"];

/// How the days of a rule are meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// It holds on them.
    Plain,
    /// "Only": what it allows is for them alone.
    Only,
    /// "Not", "never": what it names is not for them.
    Refused,
}

/// Which days are named, and how they are meant; `None` if they are meant in two ways.
pub(super) fn days(words: &mut Text<'_>) -> Option<(Days, Meant)> {
    let (mut on, mut meant, mut except) = (Days::default(), Meant::Plain, false);
    let mut last: Option<usize> = None;
    let mut at = 0;
    while at < words.len() {
        let weekdays = on.weekdays.len();
        let Some((from, used)) = day_phrase(words, at, &mut on) else {
            at += 1;
            continue;
        };
        let is_weekday = on.weekdays.len() > weekdays;
        // "Horror on Fridays, comedies on Sundays" are two rules.
        if is_weekday && last.is_some_and(|end| (end..from).any(|at| words.word(at).is_some())) {
            return None;
        }
        // What stands before the day says how it is meant.
        let before = |words: &Text<'_>, phrases: &[&str]| {
            let places = (1..=2).filter_map(|length| from.checked_sub(length));
            places.into_iter().find(|place| place + words.any(*place, phrases) == from)
        };
        let said = [(&["only"][..], Meant::Only), (&["not", "never", "but not"][..], Meant::Refused)];
        for (phrases, means) in said {
            if let Some(place) = before(words, phrases) {
                meant = means;
                words.take(place, from - place);
            }
        }
        if let Some(place) = before(words, EXCEPT) {
            except = true;
            words.take(place, from - place);
        }
        words.take(from, used);
        at = from + used;
        if is_weekday {
            last = Some(at);
        }
        // "Only" at the very end is of the days, elsewhere of what follows it.
        if words.word(at) == Some("only") && at + 1 == words.len() {
            meant = Meant::Only;
            words.take(at, 1);
        }
    }
    on.weekdays.sort_unstable();
    on.weekdays.dedup();
    let on = if except { on.others()? } else { on };
    (meant == Meant::Plain || !except).then_some((on, meant))
}

/// A phrase for days from `at` on, added to `on`; where it begins and how long it is.
fn day_phrase(words: &Text<'_>, at: usize, on: &mut Days) -> Option<(usize, usize)> {
    let since = words.any(at, &["from"]);
    let before = words.any(at, BEFORE_DAYS) + since;
    let mut place = at + before;
    let mut last: Option<u8> = None;
    let mut ends = since == 0;
    loop {
        let link = if last.is_none() {
            0
        } else {
            words.any(place, &["and", "or", "to", "until", "through", "till"])
        };
        let through = link > 0 && !matches!(words.word(place), Some("and" | "or"));
        ends |= through;
        let skip = link + words.any(place + link, &["on", "at", "the"]);
        let Some((days, used)) = some_days(words, place + skip) else { break };
        match (last, days.as_slice()) {
            (Some(from), [to]) if through => on.weekdays.extend(through_days(from, *to)),
            _ => on.weekdays.extend(&days),
        }
        last = days.last().copied();
        place += skip + used;
        place += words.any(place, &["night", "nights", "evening", "evenings", "s"]);
    }
    if last.is_some() {
        // "From Friday on" is no day.
        return ends.then_some((at, place - at));
    }
    // "Before December", of a year. "After January" is no such bound: which months it means depends on the season.
    let bound = words.any(at, &["before", "until", "till"]);
    let month_after = |place: usize| {
        words
            .word(place)
            .filter(|word| word.len() > 3)
            .and_then(month)
            .and_then(|month| u8::try_from(month).ok())
    };
    let first = words.any(at + bound, FIRST_OF);
    if bound > 0
        && let Some(named) = month_after(at + bound + first)
    {
        let place = at + bound + first + 1;
        let end = place + if first > 0 { 0 } else { words.any(place, FIRST) };
        on.months.extend(1..=named - 1);
        return (!on.months.is_empty()).then_some((at, end - at));
    }
    let link = words.any(at, &["in", "every", "each", "during", "all", "over", "at"]);
    let month = words.word(at + link).and_then(|word| match word {
        "christmas" => (words.any(at, &["at", "over", "during"]) > 0).then_some(12),
        // "All may", "each may".
        "may" if words.any(at, &["each", "all"]) > 0 => None,
        _ => month(word).and_then(|month| u8::try_from(month).ok()),
    });
    let stands =
        words.word(at + link + 1).is_none_or(|next| !matches!(next, "film" | "films" | "movie" | "movies"));
    let month = month.filter(|_| link > 0 && stands)?;
    on.months.push(month);
    let time = words.any(at + link + 1, &["time"]);
    Some((at, link + 1 + time))
}

/// Monday is 1.
fn some_days(words: &Text<'_>, at: usize) -> Option<(Vec<u8>, usize)> {
    let named = [
        (
            &["school nights", "school night", "school days", "work nights", "work night"][..],
            vec![1, 2, 3, 4, 7],
        ),
        (&["weeknights", "weeknight", "week nights", "the week", "week days"][..], vec![1, 2, 3, 4]),
        (&["weekdays", "weekday"][..], vec![1, 2, 3, 4, 5]),
        // It begins on Friday evening.
        (&["weekends", "weekend", "the weekend", "wochenende"][..], vec![5, 6, 7]),
    ];
    for (phrases, days) in named {
        let used = words.any(at, phrases);
        if used > 0 {
            return Some((days, used));
        }
    }
    let word = words.word(at)?;
    // Short forms are other words as well: "sun", "do", "so".
    let day =
        [word, word.trim_end_matches('s')].into_iter().filter(|word| word.len() >= 4).find_map(weekday)?;
    Some((vec![u8::try_from(day.number_from_monday()).ok()?], 1))
}

/// From Sunday to Thursday is five days.
fn through_days(from: u8, to: u8) -> Vec<u8> {
    let length = (to + 7 - from) % 7;
    (0..=length).map(|step| (from + step - 1) % 7 + 1).collect()
}

impl Days {
    /// All other evenings; `None` where they are not days of the week or months alone.
    pub(super) fn others(&self) -> Option<Self> {
        let except = |all: std::ops::RangeInclusive<u8>, own: &[u8]| {
            if own.is_empty() { Vec::new() } else { all.filter(|day| !own.contains(day)).collect() }
        };
        let others = Self { weekdays: except(1..=7, &self.weekdays), months: except(1..=12, &self.months) };
        // Every day of the week leaves none, which an empty list would not say.
        (others.weekdays.is_empty() != others.months.is_empty()).then_some(others)
    }
}
