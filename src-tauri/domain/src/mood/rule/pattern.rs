//! Rules that are told by a turn of phrase: taking turns, two of a kind in a row, what runs late. Owns these phrases; refuses
//! what is left of a rule after them, which has to say something by itself.

use super::limited::limited;
use super::text::Text;
use super::{Limited, Says, Who};
use crate::catalogue::Catalogue;
use crate::household::Member;
use crate::mood::request::language::Language;
use crate::mood::request::lore::Lore;
use crate::mood::request::{Constraint, Heard, read};

const TAKE_TURNS: &[&str] = &[
    "take turns",
    "takes turns",
    "taking turns",
    "take it in turns",
    "takes it in turns",
    "in turns",
    "in turn",
    "by turns",
    "turn by turn",
    "turns are taken",
    "alternate",
];
/// "Everybody gets a turn": of one alone it says that they choose.
const A_TURN_EACH: &[&str] = &[
    "gets a turn",
    "get a turn",
    "has a turn",
    "have a turn",
    "gets a go",
    "get a go",
    "takes a turn",
    "take a turn",
];
/// Who chose last does not choose, whoever it was.
const WHO_CHOSE_LAST: &[&str] = &[
    "whoever chose last time",
    "whoever picked last time",
    "whoever chose last",
    "whoever picked last",
    "who chose last time",
    "who picked last time",
    "whoever chose the last film",
    "whoever picked the last film",
    "whoever chose the last one",
    "whoever picked the last one",
    "the last one to choose",
    "the last one to pick",
    "last weeks chooser",
    "last weeks picker",
];
const PASSES: &[&str] = &[
    "doesnt choose",
    "does not choose",
    "doesnt pick",
    "does not pick",
    "cant choose",
    "cannot choose",
    "cant pick",
    "cannot pick",
    "may not choose",
    "may not pick",
    "doesnt get to choose",
    "doesnt get to pick",
    "passes",
    "has to pass",
    "waits",
    "sits out",
    "cant go again",
    "doesnt choose again",
    "cant choose again",
    "cant pick again",
    "doesnt pick again",
    "must pass",
];
const EVERYBODY: &[&str] =
    &["everybody", "everyone", "all of us", "we all", "we", "everyone in the family", "each of us"];
const EACH: &[&str] = &["each of", "each", "every", "all of", "all"];
/// What may stand beside them.
const BESIDE: &str = "choosing to choose picking pick the film films movie movies a it is always here in this house who next time \
    this on at for our and";
const IN_A_ROW: &[&str] = &[
    "in a row",
    "running",
    "back to back",
    "one after another",
    "one after the other",
    "two nights in a row",
    "two nights running",
    "two evenings in a row",
    "two evenings running",
    "two times in a row",
    "two times running",
    "twice in a row",
    "twice running",
    "in succession",
    "straight after each other",
    "on two evenings running",
    "on two nights running",
    "on consecutive nights",
    "on consecutive evenings",
];
const REFUSED: &[&str] = &[
    "not",
    "no",
    "never",
    "nothing",
    "dont",
    "do not",
    "we dont",
    "we do not",
    "no more than one",
    "not more than one",
    "dont watch",
    "never watch",
    "do not watch",
    "we never watch",
    "we dont watch",
    "no watching",
];
const TWO: &[&str] = &["two", "2", "another"];
const LATE: &[&str] = &["after", "past", "later than"];
/// The times that an evening has, and half a day, in minutes.
const EVENING: std::ops::RangeInclusive<u16> = 17 * 60..=25 * 60;
const HALF_A_DAY: u16 = 12 * 60;
/// The longest time, in words: "half past nine in the evening".
const TIME: usize = 6;

/// "We take turns", "Mum and Dad take it in turns": nobody of them chooses twice running.
pub(super) fn take_turns(words: &Text<'_>, members: &[Member]) -> Option<Says> {
    let mut words = words.clone();
    if words.take_any(WHO_CHOSE_LAST) {
        let all = words.take_any(PASSES) && words.is_only(BESIDE);
        return all.then_some(Says::NeverTwice { who: Who::Everybody });
    }
    let one_each = words.take_any(A_TURN_EACH);
    if !one_each && !words.take_any(TAKE_TURNS) {
        return None;
    }
    let everybody = words.take_any(EVERYBODY);
    if one_each && !everybody && !words.take_any(EACH) {
        return None;
    }
    let named = (0..words.len()).find_map(|at| words.who(at, members).map(|(who, used)| (at, who, used)));
    let who = match named {
        Some((at, who, used)) => {
            words.take(at, used);
            who
        }
        None => Who::Everybody,
    };
    words.is_only(BESIDE).then_some(Says::NeverTwice { who })
}

/// "Not two sad films in a row", "no horror two nights running".
pub(super) fn not_in_a_row(words: &Text<'_>, catalogue: Option<&Catalogue>) -> Option<Says> {
    let mut words = words.clone();
    let (at, used) = words.find(IN_A_ROW)?;
    // "Two nights running" says two by itself.
    let both = (at..at + used).any(|at| matches!(words.word(at), Some("two" | "twice" | "consecutive")));
    words.take(at, used);
    if !words.take_any(REFUSED) {
        return None;
    }
    let two = words.take_any(TWO);
    let of: Limited = limited(&mut words, catalogue, false)?;
    let is_clear = (two || both) && !of.is_empty() && of.not_moods.is_empty() && of.at_most.is_empty();
    is_clear.then_some(Says::NotInARow { of })
}

/// "Nothing scary after nine", "no horror past 21:00". "No films after ten" may be when they begin or when they end.
pub(super) fn late(words: &Text<'_>, catalogue: Option<&Catalogue>) -> Option<Says> {
    let mut words = words.clone();
    let (at, used) = words.find(LATE)?;
    let (length, minute) =
        (1..=TIME).rev().find_map(|length| Some((length, time(&words, at + used, length)?)))?;
    words.take(at, used + length);
    let limits = limited(&mut words, catalogue, false)?;
    (!limits.is_empty()).then_some(Says::Late { minute, limits })
}

/// The time that so many words from `at` on say, in minutes from the evening's midnight.
fn time(words: &Text<'_>, at: usize, length: usize) -> Option<u16> {
    let said: Vec<&str> = (at..at + length).map(|at| words.word(at)).collect::<Option<_>>()?;
    let text = said.join(" ");
    let heard = read(&format!("over by {text}"), &[], &[], Language::English, Lore::default()).heard;
    let [chip] = heard.as_slice() else { return None };
    let all = chip.words.split_whitespace().count() == length + 2 || chip.words.ends_with(&text);
    let minute = match chip.heard {
        Heard::Must { constraint: Constraint::EndBy { minute } } if all => minute,
        _ => return None,
    };
    // "After 5" is in the afternoon, "after 5 am" is no time of an evening.
    let is_plain = !said.iter().any(|word| matches!(*word, "am" | "a" | "morning")) && !text.contains(' ');
    let afternoon = minute.checked_sub(HALF_A_DAY).filter(|minute| is_plain && EVENING.contains(minute));
    if EVENING.contains(&minute) { Some(minute) } else { afternoon }
}
