//! Understanding a rule. Owns its small grammar: days, people, turns, how often; what a film must keep to is read by
//! the tables that read requests, in their languages. The words around it are English.

use super::text::Text;
use super::{Days, Limited, Period, RULE_LIMIT, Rule, Says, Who};
use crate::household::Member;
use crate::mood::language::Language;
use crate::mood::request::read;
use crate::plan::when::{month, weekday};

const CHOOSE: &[&str] =
    &["choose", "chooses", "pick", "picks", "decide", "decides", "choice", "turn", "chooses the film"];
const TWICE: &[&str] = &[
    "twice running",
    "twice in a row",
    "two in a row",
    "two times running",
    "two times in a row",
    "two nights running",
    "two evenings running",
    "two nights in a row",
    "two evenings in a row",
    "back to back",
    "twice",
];
const NEVER: &[&str] =
    &["never", "not", "doesnt", "dont", "cannot", "cant", "may not", "must not", "mustnt", "no longer"];
const NOBODY: &[&str] = &["nobody", "no one", "noone"];
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
    "from",
    "on every",
    "on a",
    "on all",
];
const EXCEPT: &[&str] = &["except", "except for", "apart from", "other than"];

/// How the days of a rule are meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    /// It holds on them.
    Plain,
    /// "Only": what it allows is for them alone.
    Only,
    /// "Not", "never": what it names is not for them.
    Refused,
}

/// What `text` means in a household of these members; `None` where a word of it is not understood.
pub fn read_rule(text: &str, members: &[Member]) -> Option<Rule> {
    if text.chars().nth(RULE_LIMIT).is_some() {
        return None;
    }
    let mut words = Text::new(text);
    let with = with(&mut words, members);
    let per = period(&mut words);
    let (on, meant) = days(&mut words);
    let says = match per {
        Some(per) => once(&mut words, per),
        None => turns(&mut words, members).or_else(|| keep(&mut words, meant != Meant::Plain)),
    }?;
    let (on, says) = match (meant, says) {
        // "Subtitles only at weekends" refuses them on all the other days.
        (Meant::Only, says @ Says::Keep { .. }) => (on.others(), says),
        (Meant::Only, Says::TheyChoose { who }) => (on.others(), Says::TheyPass { who }),
        (Meant::Refused, Says::TheyChoose { who }) => (on, Says::TheyPass { who }),
        (_, says) => (on, says),
    };
    Some(Rule { text: text.trim().to_owned(), on, with, says })
}

/// "When Nan is here", "with the children".
fn with(words: &mut Text<'_>, members: &[Member]) -> Option<Who> {
    let (at, used) = words.find(&["when", "whenever", "if", "while", "with"])?;
    let (who, named) = words.who(at + used, members)?;
    let from = at + used + named;
    let is = words.any(from, &["is", "are"]);
    let there = words.any(
        from + is,
        &["here", "there", "watching", "around", "with us", "home", "at home", "on the sofa", "present"],
    );
    words.take(at, used + named + is + there);
    Some(who)
}

/// "Once a December", "one ... a month", "twice a year" under a "no".
fn period(words: &mut Text<'_>) -> Option<Period> {
    for at in 0..words.len() {
        let link = words.any(at, &["a", "per", "every", "each", "in a", "an", "in the same", "in one"]);
        let (per, used) = match words.word(at + link) {
            Some("week") => (Period::Week, 1),
            Some("month") => (Period::Month, 1),
            Some("year") => (Period::Year, 1),
            Some("christmas") if words.word(at + link + 1).is_none_or(|next| next == "time") => {
                (Period::EachMonth { month: 12 }, 1)
            }
            Some(word) => match month(word).and_then(|month| u8::try_from(month).ok()) {
                Some(month) => (Period::EachMonth { month }, 1),
                None => continue,
            },
            None => continue,
        };
        let once = (0..at).rev().find_map(|from| {
            let used = words.any(from, &["once", "twice", "one", "only one", "just one", "a single"]);
            (used > 0).then_some((from, used))
        });
        if let (true, Some((from, length))) = (link > 0, once) {
            words.take(at, link + used);
            words.take(from, length);
            words.take_any(&["at most", "only", "just", "no more than", "not more than", "more than"]);
            return Some(per);
        }
    }
    let (at, _) = words.find(&["same film", "same movie", "same one", "no film", "no movie", "nothing"])?;
    let (twice, used) = words.find(&["twice", "a second time", "again"])?;
    // "Twice running" is of turns, or of what follows what.
    if twice < at || words.any(twice, &["twice running", "twice in a row"]) > 0 {
        return None;
    }
    words.take(twice, used);
    Some(Period::Ever)
}

/// Which days are named, and how they are meant.
fn days(words: &mut Text<'_>) -> (Days, Meant) {
    let (mut on, mut meant, mut except) = (Days::default(), Meant::Plain, false);
    let mut at = 0;
    while at < words.len() {
        let Some((from, used)) = day_phrase(words, at, &mut on) else {
            at += 1;
            continue;
        };
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
        // "Only" at the very end is of the days, elsewhere of what follows it.
        if words.word(at) == Some("only") && at + 1 == words.len() {
            meant = Meant::Only;
            words.take(at, 1);
        }
    }
    on.weekdays.sort_unstable();
    on.weekdays.dedup();
    (if except { on.others() } else { on }, meant)
}

/// A phrase for days from `at` on, added to `on`; where it begins and how long it is.
fn day_phrase(words: &Text<'_>, at: usize, on: &mut Days) -> Option<(usize, usize)> {
    let before = words.any(at, BEFORE_DAYS);
    let mut place = at + before;
    let mut last: Option<u8> = None;
    loop {
        let link = if last.is_none() {
            0
        } else {
            words.any(place, &["and", "or", "to", "until", "through", "till"])
        };
        let through = link > 0 && !matches!(words.word(place), Some("and" | "or"));
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
        return Some((at, place - at));
    }
    let link = words.any(at, &["in", "every", "each", "during", "all", "over", "at"]);
    let month = words.word(at + link).and_then(|word| match word {
        "christmas" => (words.any(at, &["at", "over", "during"]) > 0).then_some(12),
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
    fn others(&self) -> Self {
        let except = |all: std::ops::RangeInclusive<u8>, own: &[u8]| {
            if own.is_empty() { Vec::new() } else { all.filter(|day| !own.contains(day)).collect() }
        };
        Self { weekdays: except(1..=7, &self.weekdays), months: except(1..=12, &self.months) }
    }
}

fn turns(words: &mut Text<'_>, members: &[Member]) -> Option<Says> {
    words.find(CHOOSE)?;
    let nobody = words.take_any(NOBODY);
    let named = (0..words.len()).find_map(|at| words.who(at, members).map(|(who, used)| (at, who, used)));
    let who = match named {
        Some((at, who, used)) => {
            words.take(at, used);
            who
        }
        None if nobody => Who::Everybody,
        None => return None,
    };
    while words.take_any(CHOOSE) {}
    let never = words.take_any(NEVER) || nobody;
    let twice = words.take_any(TWICE);
    if !words.is_done(&[]) {
        return None;
    }
    match (never, twice) {
        (true, true) => Some(Says::NeverTwice { who }),
        (true, false) => Some(Says::TheyPass { who }),
        (false, false) => Some(Says::TheyChoose { who }),
        (false, true) => None,
    }
}

fn once(words: &mut Text<'_>, per: Period) -> Option<Says> {
    let each = words.take_any(&["each", "every", "any"])
        || words.take_any(&["never the same", "not the same", "the same", "no film", "no movie", "nothing"]);
    // A classic of Christmas is one of any age.
    if words.find(&["christmas", "xmas", "festive"]).is_some() {
        words.take_any(&["classic", "classics"]);
    }
    let of = if words.is_done(&[]) { Limited::default() } else { limited(words, false)? };
    // "One horror film a month" names a kind; "once a month" alone names nothing.
    (each || !of.is_empty()).then_some(Says::Once { each, of, per })
}

fn keep(words: &mut Text<'_>, negated: bool) -> Option<Says> {
    let limits = limited(words, negated)?;
    (!limits.is_empty()).then_some(Says::Keep { limits })
}

/// What the words that are left ask of a film, or with `negated` refuse.
fn limited(words: &mut Text<'_>, negated: bool) -> Option<Limited> {
    let only = words.take_any(&["only"]);
    let rest = words.rest();
    let asked = if negated { format!("no {rest}") } else { rest };
    let request = read(&asked, &[], &[], Language::English, || None);
    let said: Vec<&str> = request.heard.iter().map(|chip| chip.words.as_str()).collect();
    let plain = request.like.is_empty() && request.contrast == 0.0 && !request.surprise && !request.tired;
    if request.heard.is_empty() || !plain || !words.is_done(&said) || (only && negated) {
        return None;
    }
    let moods = |wanted: bool| {
        let moods = request.moods.iter().filter(move |(_, weight)| (*weight > 0.0) == wanted);
        moods.map(|(mood, _)| *mood).collect()
    };
    Some(Limited {
        moods: moods(true),
        not_moods: moods(false),
        constraints: request.constraints,
        at_most: request.ceilings,
        genres: request.genres,
    })
}
