//! Age ratings as a limit: "nothing over a 12", "no R-rated films", "rated 15 or under", "keine FSK 16". Owns the marks of the
//! boards whose films the catalogue has (BBFC, MPA, FSK) and the age each stands for; refuses ages of people, which the
//! languages read themselves, and a mark by itself ("a PG film"), which speaks of children.

use super::Reader;
use crate::mood::request::Constraint;
use crate::mood::request::words::Gap;

/// The marks that are ages, and so may be any other number as well.
const AGES: [f32; 4] = [12.0, 15.0, 16.0, 18.0];
const AT_MOST: &[&str] = &[
    "nothing over",
    "nothing above",
    "nothing higher than",
    "nothing with more than",
    "nothing with higher than",
    "nothing past",
    "nothing beyond",
    "nothing stronger than",
    "nothing worse than",
    "nothing rated over",
    "nothing rated above",
    "nothing rated higher than",
    "no films over",
    "no films above",
    "no films rated over",
    "no films rated above",
    "no film over",
    "no film above",
    "no movies over",
    "no movies above",
    "no higher than",
    "not over",
    "not above",
    "at most",
    "max",
    "maximum",
    "up to",
    "hochstens",
    "maximal",
    "nichts uber",
    "nicht uber",
];
/// What keeps to a mark; a PG kept to speaks of children.
const KEEP: &[&str] = &[
    "keep it to",
    "keep it at",
    "keep it",
    "keep to",
    "has to be",
    "have to be",
    "must be",
    "should be",
    "needs to be",
    "make it",
    "stick to",
    "stick with",
    "stay at",
    "stay with",
];
const REFUSED: &[&str] = &[
    "no films",
    "no movies",
    "no film",
    "nothing",
    "not",
    "never",
    "none",
    "no",
    "keine filme",
    "keinen film",
    "keine",
    "kein",
    "nichts",
];
const ARTICLE: &[&str] = &["a", "an", "any", "ein", "einen", "eine"];
const RATED: &[&str] =
    &["rated", "with a rating of", "certificate", "cert", "fsk ab", "fsk", "freigegeben ab"];
const OR_LOWER: &[&str] = &[
    "or under",
    "or lower",
    "or below",
    "or less",
    "at most",
    "at the most",
    "at the very most",
    "max",
    "tops",
    "is the limit",
    "is our limit",
    "oder weniger",
    "oder darunter",
    "hochstens",
    "maximal",
    "ist die grenze",
    "mehr geht nicht",
    "mehr nicht",
    "und nicht mehr",
];
const OR_HIGHER: &[&str] =
    &["or above", "or over", "or higher", "or up", "or older", "and above", "and over", "and up"];
/// Whoever refuses what is only for these refuses nothing that is rough.
const MILD: u8 = 8;
const MILDER: &[&str] = &["or under", "or lower", "or below", "or less", "and under", "and below"];
const FILMS: &[&str] = &["films", "film", "movies", "movie"];
const A_RATING: &[&str] = &["rated", "certificate", "certificates", "cert", "rating", "ratings"];
/// What makes a number in front of it no rating.
const COUNTED: &[&str] = &[
    "minutes", "minute", "mins", "min", "hours", "hour", "hrs", "minuten", "stunden", "year", "years",
    "jahre", "of",
];

/// A limit on what age films suit that the words begin with, and how many words it takes.
pub(super) fn rating(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    // No further than the clause: "we're not 12, a bit of gore is fine".
    let ends = words.words.iter().skip(1).position(|word| word.before != Gap::Space);
    let until = ends.map_or(words.words.len(), |end| end + 1);
    let words = &Reader { words: words.words.get(..until)?, ..*words };
    let kept = words.any(0, KEEP);
    let at_most = if kept > 0 { kept } else { words.any(0, AT_MOST) };
    let refused = if at_most == 0 { words.any(0, REFUSED) } else { 0 };
    let mut at = at_most + refused;
    let article = words.any(at, ARTICLE);
    at += article;
    let rated = words.any(at, RATED);
    at += rated;
    let (age, used, kind) = mark(words, at, rated > 0)?;
    at += used;
    let many = words.any(at, &["s"]);
    at += many;
    let lower = if refused == 0 { words.any(at, OR_LOWER) } else { 0 };
    let higher = if refused > 0 { words.any(at, OR_HIGHER) } else { 0 };
    at += lower + higher;
    let named = words.any(at, A_RATING);
    at += named;
    // "Nothing over 15 minutes" is a length, "over a 12" and "no 15s" are ratings; "no R" may begin a name.
    let said = (0..at).any(|at| words.word(at) == Some("rated"));
    let told = match kind {
        Mark::Sign => true,
        Mark::Age => {
            said || rated + named > 0 || article > 0 && at_most > 0 || (many > 0 || higher > 0) && refused > 0
        }
        Mark::Letter => said || at_most > 0 || words.any(at, FILMS) > 0,
    };
    let limits = at_most + refused > 0 || lower > 0 && (rated > 0 || kind == Mark::Sign);
    // Who wants nothing mild says so: "no PG films", "nothing rated 12 or under".
    let of_the_mild = refused > 0 && (age <= MILD || words.any(at, MILDER) > 0);
    let of_children = kept > 0 && (kind == Mark::Letter || age <= MILD);
    if !told || !limits || of_the_mild || of_children || words.any(at, COUNTED) > 0 {
        return None;
    }
    let age = if refused > 0 { age - 1 } else { age };
    Some((Constraint::Rated { age }, at))
}

/// How surely a mark is one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// Nothing else is written so.
    Sign,
    /// Any number may be.
    Age,
    /// A letter by itself.
    Letter,
}

/// The age a mark stands for, and how many words it takes.
fn mark(words: &Reader<'_>, at: usize, rated: bool) -> Option<(u8, usize, Mark)> {
    // Who is under 17 may see an R with a parent: other boards give most of them a 15.
    const SIGNS: [(&[&str], u8); 7] = [
        (&["pg 13", "pg13"], 13),
        (&["pg 12"], 12),
        (&["12 a", "12a"], 12),
        (&["nc 17", "nc17"], 18),
        (&["r rated"], 15),
        (&["x rated"], 18),
        (&["pg"], 8),
    ];
    const LETTERS: [(&[&str], u8); 2] = [(&["r"], 15), (&["u"], 4)];
    let found = |marks: &[(&[&str], u8)], kind| {
        marks.iter().find_map(|(phrases, age)| {
            let used = words.any(at, phrases);
            (used > 0).then_some((*age, used, kind))
        })
    };
    let age = || {
        let age = words.digits(at)?;
        let board = rated && [0.0, 6.0].contains(&age) && words.word(at.checked_sub(1)?) == Some("fsk");
        (board || AGES.contains(&age)).then_some((age as u8, 1, Mark::Age))
    };
    found(&SIGNS, Mark::Sign).or_else(|| found(&LETTERS, Mark::Letter)).or_else(age)
}

#[cfg(test)]
mod tests {
    use super::super::{english, german};
    use super::Constraint;
    use crate::mood::request::words::words;

    fn english(text: &str) -> Option<Constraint> {
        english::quantity(&words(text)).map(|(constraint, _)| constraint)
    }

    #[test]
    fn ratings_are_limits_however_they_are_said() {
        for (text, age) in [
            ("nothing over a 12", 12),
            ("nothing above a 15", 15),
            ("no 15s", 14),
            ("no 18s", 17),
            ("nothing rated 18", 17),
            ("no films rated 15 or over", 14),
            ("nothing rated over 12", 12),
            ("no R-rated films", 14),
            ("rated 12 or under", 12),
            ("max PG-13", 13),
            ("nothing over PG-13", 13),
            ("no 12A", 11),
            ("up to a 15", 15),
            ("PG-13 at most", 13),
            ("a 12A or lower", 12),
            ("no 18 certificates", 17),
            ("no X-rated films", 17),
            ("no films 15 and over", 14),
            ("nothing over a U", 4),
            ("nothing over a 12 plus something funny", 12),
            ("nothing over a 12, max 90", 12),
            ("no R films", 14),
            ("keep it PG-13", 13),
            ("has to be PG-13", 13),
            ("keep it to a 15", 15),
        ] {
            assert_eq!(english(text), Some(Constraint::Rated { age }), "{text}");
        }
        for (text, age) in [
            ("keine FSK 16", 15),
            ("höchstens FSK 12", 12),
            ("nichts über FSK 12", 12),
            ("FSK 12 ist die Grenze", 12),
            ("höchstens FSK 6", 6),
        ] {
            let read = german::quantity(&words(text)).map(|(constraint, _)| constraint);
            assert_eq!(read, Some(Constraint::Rated { age }), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_rating() {
        for text in [
            "nothing over 15 minutes",
            "no 12 year olds",
            "not 12 Angry Men",
            "no 16 Candles",
            "12 or under",
            "nothing over 12",
            "up to 15",
            "a PG film",
            "keep it PG",
            "keep it to 15 minutes",
            "make it 12",
            "no PG films",
            "nothing rated 12 or under",
            "no PG-13 or lower",
            "not 12, a bit of gore is fine",
            "No, PG-13 or lower is too mild",
            "no R&B",
            "not R.E.M.",
        ] {
            assert!(!matches!(english(text), Some(Constraint::Rated { .. })), "{text}");
        }
    }
}
