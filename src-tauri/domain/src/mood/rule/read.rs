//! Understanding a rule. Owns its small grammar: people, turns, how often, in English; refuses what a film must keep to, which
//! `limited` reads.

use super::days::{Meant, days};
use super::limited::limited;
use super::pattern::{late, not_in_a_row, take_turns};
use super::text::{REFUSING, Text};
use super::{Days, Limited, Period, RULE_LIMIT, Rule, Says, Who};
use crate::catalogue::Catalogue;
use crate::household::Member;
use crate::plan::when::month;

const CHOOSE: &[&str] = &[
    "choose",
    "chooses",
    "pick",
    "picks",
    "decide",
    "decides",
    "choice",
    "turn",
    "gets a turn",
    "gets a turn next",
    "get a turn",
    "get a turn next",
    "has a turn",
    "has a turn next",
    "takes a turn",
    "takes a turn next",
    "gets a go",
    "gets a go next",
    "get to choose",
    "gets to choose",
    "get to pick",
    "gets to pick",
    "get to decide",
    "gets to decide",
];
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
const NEVER: &[&str] = &[
    "never",
    "not",
    "doesnt",
    "dont",
    "cannot",
    "cant",
    "may not",
    "must not",
    "mustnt",
    "no longer",
    "may never",
    "can never",
    "does not",
    "do not",
    "can not",
];
/// Words that a turn may have beside whose it is.
const OF_TURNS: &str = "a an the film films movie movies it its is are be always night nights evening evenings that who \
    gets to";
const NOBODY: &[&str] = &["nobody", "no one", "noone"];
const ONCE: &[&str] = &[
    "once",
    "one",
    "only once",
    "only one",
    "just once",
    "just one",
    "a single",
    "at most once",
    "at most one",
    "no more than once",
    "no more than one",
    "not more than once",
    "not more than one",
    "never more than once",
    "never more than one",
    "only a single",
    "at most a single",
    "only ever one",
];

/// What `text` means in a household of these members; `None` where a word of it is not understood. Who makes films is
/// asked of the catalogue, if it is there.
pub fn read_rule(text: &str, members: &[Member], catalogue: Option<&Catalogue>) -> Option<Rule> {
    if text.chars().nth(RULE_LIMIT).is_some() {
        return None;
    }
    let mut words = Text::new(text);
    if words.is_parted() {
        return None;
    }
    if let Some(says) = take_turns(&words, members) {
        return Some(Rule { text: text.trim().to_owned(), on: Days::default(), with: None, says });
    }
    let choosing = words.find(CHOOSE).is_some();
    let with = with(&mut words, members, choosing);
    let per = period(&mut words);
    let (on, meant) = days(&mut words)?;
    let told = |says: Option<Says>| says.filter(|_| !choosing && per.is_none() && meant == Meant::Plain);
    let in_a_row = told(not_in_a_row(&words, catalogue)).filter(|_| on.weekdays.is_empty() && with.is_none());
    if let Some(says) = in_a_row.or_else(|| told(late(&words, catalogue))) {
        return Some(Rule { text: text.trim().to_owned(), on, with, says });
    }
    let says = match per {
        // What is left without its turn would be another rule.
        _ if choosing => turns(&mut words, members).filter(|_| per.is_none()),
        // How often among which evenings, or with whom, is not counted.
        Some((per, twice)) => once(&mut words, catalogue, per, twice)
            .filter(|_| meant == Meant::Plain && on.weekdays.is_empty() && with.is_none()),
        None => keep(&mut words, catalogue, meant != Meant::Plain),
    }?;
    let (on, says) = match (meant, says) {
        // "Only on Fridays with Dad": neither the other days nor the evenings without him are all it is about.
        (Meant::Only, _) if with.is_some() => return None,
        // "Subtitles only at weekends" refuses them on all the other days.
        (Meant::Only, says @ Says::Keep { .. }) => (on.others()?, says),
        (Meant::Only, Says::TheyChoose { who }) => (on.others()?, Says::TheyPass { who }),
        (Meant::Refused, Says::TheyChoose { who }) => (on, Says::TheyPass { who }),
        (Meant::Plain, says) | (Meant::Refused, says @ Says::Keep { .. }) => (on, says),
        _ => return None,
    };
    Some(Rule { text: text.trim().to_owned(), on, with, says })
}

/// "When Nan is here", "with the children". "Horror only when Dad is here" is no such rule but its reverse, and
/// choosing "with" somebody is choosing together.
fn with(words: &mut Text<'_>, members: &[Member], choosing: bool) -> Option<Who> {
    let (at, used) = words.find(&["when", "whenever", "if", "while"]).or_else(|| words.find(&["with"]))?;
    let is_with = words.word(at) == Some("with");
    let (who, named) = words.who(at + used, members)?;
    let from = at + used + named;
    let is = words.any(from, &["is", "are"]);
    let there = words.any(
        from + is,
        &["here", "there", "watching", "around", "with us", "home", "at home", "on the sofa", "present"],
    );
    let end = from + is + there;
    let only =
        words.find(&["only"]).is_some_and(|(only, _)| only < at || only == end && end + 1 == words.len());
    if only || choosing && is_with || !is_with && (is == 0 || there == 0) {
        return None;
    }
    words.take(at, end - at);
    Some(who)
}

/// "Once a December", "one ... a month", and with "twice" what may not be; whether it was "twice".
fn period(words: &mut Text<'_>) -> Option<(Period, bool)> {
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
        let often = (0..at).filter_map(|from| {
            let once = words.any(from, ONCE);
            let length = once.max(words.any(from, &["twice", "more than once"]));
            (length > 0).then_some((from, length, length > once))
        });
        // The nearest, and all of it.
        let often = often.max_by_key(|(from, length, _)| (from + length, *length));
        if let (true, Some((from, length, twice))) = (link > 0, often) {
            // "More than one" without a "no" is no limit, and "one evening a week" is one of evenings.
            let before = from.checked_sub(1).and_then(|before| words.word(before));
            if before == Some("than")
                || words.any(from + length, &["night", "nights", "evening", "evenings"]) > 0
            {
                return None;
            }
            words.take(at, link + used);
            words.take(from, length);
            return Some((per, twice));
        }
    }
    let (at, _) = words.find(&["same film", "same movie", "same one", "no film", "no movie", "nothing"])?;
    let (twice, used) = words.find(&["twice", "a second time", "again"])?;
    // "Twice running" is of turns, or of what follows what.
    if twice < at || words.any(twice, &["twice running", "twice in a row"]) > 0 {
        return None;
    }
    words.take(twice, used);
    Some((Period::Ever, true))
}

fn turns(words: &mut Text<'_>, members: &[Member]) -> Option<Says> {
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
    if !words.is_only(OF_TURNS) {
        return None;
    }
    match (never, twice) {
        (true, true) => Some(Says::NeverTwice { who }),
        (true, false) => Some(Says::TheyPass { who }),
        (false, false) => Some(Says::TheyChoose { who }),
        (false, true) => None,
    }
}

fn once(words: &mut Text<'_>, catalogue: Option<&Catalogue>, per: Period, twice: bool) -> Option<Says> {
    let refused = words.take_any(&["never watch the same", "never the same", "not the same", "never any"]);
    let nothing = !refused && words.take_any(&["no film", "no movie", "nothing", "never a", "no"]);
    let each = refused || nothing || words.take_any(&["each", "every", "any", "the same"]);
    // "Never twice" is at most once; "twice" alone, and "nothing once a month", are something else.
    let more = words.find(REFUSING).or_else(|| words.find(&["only"]));
    if (refused || nothing) != twice || more.is_some() {
        return None;
    }
    // A classic of Christmas is one of any age.
    if words.find(&["christmas", "xmas", "festive"]).is_some() {
        words.take_any(&["classic", "classics"]);
    }
    let of = if words.is_done(&[]) { Limited::default() } else { limited(words, catalogue, false)? };
    // "No film over two hours twice a month" may be of each film or of all of them.
    let is_clear = of.is_empty() || !nothing;
    // "One horror film a month" names a kind; "once a month" alone names nothing.
    (is_clear && (each || !of.is_empty())).then_some(Says::Once { each, of, per })
}

fn keep(words: &mut Text<'_>, catalogue: Option<&Catalogue>, negated: bool) -> Option<Says> {
    if let Some((at, _)) = words.find(&["only"]) {
        if negated || !words.only_all(at) {
            return None;
        }
        words.take(at, 1);
    }
    let limits = limited(words, catalogue, negated)?;
    (!limits.is_empty()).then_some(Says::Keep { limits })
}
