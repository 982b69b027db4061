//! Numbers in German requests. Owns the words around them; refuses everything that has no number.

use super::rating::rating;
use super::{Reader, at_least, at_most, clock, decade, told_by};
use crate::mood::request::Constraint;
use crate::mood::words::{Gap, Word};

const AT_MOST: &[&str] = &[
    "nicht langer als",
    "nicht laenger als",
    "nicht mehr als",
    "kurzer als",
    "kuerzer als",
    "weniger als",
    "nicht uber",
    "bis zu",
    "hochstens",
    "hoechstens",
    "maximal",
    "max",
    "unter",
    "nur",
    "in",
];
const AT_LEAST: &[&str] = &[
    "mindestens",
    "wenigstens",
    "langer als",
    "laenger als",
    "mehr als",
    "uber",
    "ueber",
    "nicht unter",
    "nichts unter",
    "nicht kurzer als",
    "nichts kurzer als",
    "nicht weniger als",
    "keinen unter",
];
/// What makes a length the least after it.
const MIN_AFTER: &[&str] = &["oder mehr", "oder langer", "mindestens", "aufwarts", "plus"];
const MAX_AFTER: &[&str] =
    &["oder weniger", "oder kurzer", "mehr nicht", "nicht mehr", "hochstens", "maximal", "max"];

/// What makes a time the latest after it: "halb elf spätestens".
const LATEST: &[&str] =
    &["allerspatestens", "spatestens", "aber spatestens", "und nicht spater", "nicht spater"];

/// What happens at a time that no film ends at.
const UP: &[&str] = &[
    "raus",
    "aufstehen",
    "hoch",
    "los",
    "gehts los",
    "geht es los",
    "fangt",
    "beginnt",
    "startet",
    "auf der arbeit",
    "auf arbeit",
    "zur arbeit",
    "zur schule",
    "arbeiten",
    "weg",
    "wieder raus",
    "wieder hoch",
    "klingelt",
    "der wecker",
    "wecker",
    "morgens",
    "morgen fruh",
    "in der fruh",
];
/// What says after a time that it is over by then.
const OVER: &[&str] = &[
    "muss ich in der falle liegen",
    "muss ich in die falle",
    "muss ich in der kiste liegen",
    "muss ich in die kiste",
    "muss ich in der koje liegen",
    "muss ich im bett liegen",
    "muss ich im bett sein",
    "muss ich ins bett",
    "muss ich schlafen",
    "mussen wir ins bett",
    "mussen wir schlafen",
    "mussen alle ins bett",
    "will ich im bett liegen",
    "will ich im bett sein",
    "will ich ins bett",
    "will ich schlafen",
    "liege ich im bett",
    "gehe ich ins bett",
    "geh ich ins bett",
    "gehts ins bett",
    "geht das licht aus",
    "mache ich das licht aus",
    "ist zapfenstreich",
    "ist schicht im schacht",
    "muss schluss sein",
    "muss aus sein",
    "muss das licht aus sein",
    "muss ende sein",
    "ist schluss",
    "soll schluss sein",
    "fertig",
    "zu ende",
    "aus",
    "im bett",
    "ins bett",
    "schluss",
    "vorbei",
    "ende",
];
/// Years gone by.
const LATELY: &[&str] = &[
    "aus den letzten",
    "in den letzten",
    "von den letzten",
    "der letzten",
    "den letzten",
    "letzten",
    "letzte",
    "aus den vergangenen",
    "der vergangenen",
    "den vergangenen",
    "vergangenen",
];

/// A constraint with a number that `words` begin with, and how many words it takes.
pub(in super::super) fn quantity(words: &[Word]) -> Option<(Constraint, usize)> {
    let reader = Reader { words };
    let years = rating(&reader).or_else(|| years(&reader));
    years.or_else(|| age(&reader)).or_else(|| end(&reader)).or_else(|| length(&reader))
}

fn length(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let more = words.any(0, AT_LEAST);
    let less = if more == 0 { words.any(0, AT_MOST) } else { 0 };
    let mut at = more + less;
    let about = words.any(at, &["etwa", "ungefahr", "circa", "ca", "rund"]);
    at += about;
    let (minutes, used) = duration(words, at).or_else(|| words.alone(at).filter(|_| more + less > 0))?;
    at += used;
    let joined = words.words.get(at).is_some_and(|next| next.before == Gap::Space);
    let min_after = words.any(at, MIN_AFTER);
    // "90 min plus Werbung."
    let adds = words.word(at) == Some("plus")
        && words.words.get(at + 1).is_some_and(|next| next.before == Gap::Space);
    let min_after = if adds { 0 } else { min_after };
    let more = more + min_after;
    at += min_after;
    // "Mindestens 80 Minuten, höchstens 100" are two limits.
    at += if more > 0 && !joined { 0 } else { words.any(at, MAX_AFTER) };
    let slack = if about > 0 && less == 0 { 10.0 } else { 0.0 };
    let constraint = if more > 0 { at_least(minutes) } else { at_most(minutes + slack) };
    Some((constraint?, at))
}

fn duration(words: &Reader<'_>, at: usize) -> Option<(f32, usize)> {
    for (phrases, minutes) in [
        (&["eine halbe stunde", "ne halbe stunde", "halbe stunde"], 30.0),
        (&["eine dreiviertelstunde", "dreiviertelstunde", "drei viertel stunden"], 45.0),
    ] {
        let used = words.any(at, phrases);
        if used > 0 {
            return Some((minutes, used));
        }
    }
    let (value, mut used) = number(words, at)?;
    let half = words.any(at + used, &["einhalb", "half"]);
    used += half;
    let unit = words.word(at + used)?;
    used += 1;
    match unit {
        "minuten" | "minute" | "min" | "mins" | "m" => return Some((value, used)),
        "stunden" | "stunde" | "std" | "h" => {}
        _ => return None,
    }
    let minutes = value * 60.0 + if half > 0 { 30.0 } else { 0.0 };
    let and = words.any(at + used, &["und"]);
    if let Some((more, taken)) = number(words, at + used + and) {
        let unit = words.any(at + used + and + taken, &["minuten", "min", "m"]);
        if (1.0..60.0).contains(&more) && (unit > 0 || and == 0) {
            return Some((minutes + more, used + and + taken + unit));
        }
    }
    Some((minutes, used))
}

fn number(words: &Reader<'_>, at: usize) -> Option<(f32, usize)> {
    let value = words.digits(at).or_else(|| words.word(at).and_then(number_word))?;
    Some((value, 1))
}

/// "Bis halb elf", "um zehn Uhr fertig", "vor 22:30".
fn end(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    // "Nichts nach zehn": whatever begins earlier is over by then.
    let nothing_after = words.any(
        0,
        &[
            "nichts nach",
            "nicht nach",
            "nichts mehr nach",
            "nichts langer als bis",
            "nicht langer als bis",
            "keine filme nach",
        ],
    );
    let done = words.any(0, &["fertig", "zu ende", "ende", "aus", "im bett", "schluss", "vorbei"]);
    let done = nothing_after.max(done);
    let by = words.any(
        done,
        &[
            "bis spatestens um",
            "bis spatestens",
            "spatestens bis",
            "spatestens um",
            "spatestens",
            "bis",
            "vor",
            "um",
        ],
    );
    let sure = done > 0 || by == 0 || words.any(done, &["um", "vor"]) == 0;
    let mut at = done + by;
    let midnight = words.any(at, &["mitternacht"]);
    if midnight > 0 {
        return Some((Constraint::EndBy { minute: 1_440 }, at + midnight));
    }
    let (mut before, mut after, mut told) = (0, 0, false);
    for (phrase, less, more) in
        [("halb", 30, 0), ("viertel nach", 0, 15), ("viertel vor", 15, 0), ("dreiviertel", 15, 0)]
    {
        let used = words.any(at, &[phrase]);
        if used > 0 {
            (before, after, told) = (less, more, true);
            at += used;
            break;
        }
    }
    let (hour, mut minute) = match words.written(at) {
        Some(time) => {
            told = true;
            time
        }
        None => (number(words, at)?.0 as u16, 0),
    };
    at += 1;
    let oclock = words.any(at, &["uhr"]);
    at += oclock;
    if oclock > 0
        && let Some((more, used)) = number(words, at)
        && (1.0..60.0).contains(&more)
    {
        minute = more as u16;
        at += used;
    }
    let unit = words.any(
        at,
        &[
            "jahre", "jahren", "minuten", "min", "stunden", "stunde", "er", "tagen", "wochen", "folgen",
            "bier",
        ],
    ) > 0;
    let latest = words.any(at, LATEST);
    let joined = words.words.get(at + latest).is_some_and(|next| next.before == Gap::Space);
    let over = if joined { words.any(at + latest, OVER) } else { 0 };
    let evening = (sure || over > 0) && matches!(hour, 7..=12 | 19..=24);
    if hour > 24 || unit || nothing_after + by + latest == 0 || !(told || oclock > 0 || evening) {
        return None;
    }
    at += latest;
    if words.any(at, UP) > 0 {
        return None;
    }
    let minute = clock(hour) * 60 + minute + after - before;
    at += over;
    Some((Constraint::EndBy { minute }, at))
}

fn years(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let lately = words.any(0, LATELY);
    if lately > 0
        && let Some((years, used)) = number(words, lately)
        && words.any(lately + used, &["jahre", "jahren"]) > 0
        && (1.0..=50.0).contains(&years)
    {
        return Some((Constraint::Newest { years: years as u8 }, lately + used + 1));
    }
    if let Some(newest) = no_older(words) {
        return Some(newest);
    }
    let from = words.any(0, &["aus den", "von den", "der", "die", "den"]);
    if let Some(said) = words.digits(from)
        && words.any(from + 1, &["er", "ern", "iger", "igern"]) > 0
    {
        let jahre = words.any(from + 2, &["jahre", "jahren"]);
        return decade(said as i32).map(|years| (years, from + 2 + jahre));
    }
    let between = words.any(0, &["zwischen", "von"]);
    if let Some(from) = words.year(between)
        && words.any(between + 1, &["und", "bis"]) > 0
        && let Some(to) = words.year(between + 2).filter(|to| *to >= from)
    {
        return Some((Constraint::Years { from, to }, between + 3));
    }
    let earlier = words.any(0, &["von vor", "vor", "alter als", "aelter als"]);
    let after = words.any(0, &["nach", "neuer als", "junger als", "spater als"]);
    let since = words.any(0, &["seit", "ab"]);
    let only = words.any(0, &["aus dem jahr", "von", "aus"]);
    let used = earlier.max(after).max(since).max(only);
    let year = words.year(used)?;
    Some((told_by(year, earlier > 0, after > 0, since > 0, used > 0)?, used + 1))
}

/// "Nichts älter als fünf Jahre", "max 2 Jahre alt".
fn no_older(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let older =
        words.any(0, &["nicht alter als", "nichts alter als", "nicht aelter als", "nichts aelter als"]);
    let most = words
        .any(0, &["hochstens", "hoechstens", "maximal", "max", "nicht mehr als", "weniger als", "keine"]);
    let (years, used) = number(words, older + most)?;
    let mut at = older + most + used;
    let unit = words.any(at, &["jahre", "jahr"]);
    at += unit;
    let old = words.any(at, &["alt"]);
    let told = older > 0 || old > 0 && most > 0;
    (unit > 0 && told && (1.0..=50.0).contains(&years))
        .then_some((Constraint::Newest { years: years as u8 }, at + old))
}

fn age(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    // "Unsere Vierjährige."
    let joined =
        words.word(0).and_then(|word| word.split_once("jahrige")).and_then(|(age, _)| number_word(age));
    if let Some(years) = joined.filter(|years| (1.0..=17.0).contains(years)) {
        return Some((Constraint::Kids { age: years as u8 }, 1));
    }
    let from = words.any(0, &["fsk ab", "fsk", "freigegeben ab", "ab"]);
    let (years, used) = number(words, from)?;
    let unit = words.any(
        from + used,
        &[
            "jahre alt",
            "jahre alte",
            "jahrige",
            "jahrigen",
            "jahriger",
            "jahriges",
            "jahrigem",
            "jahren",
            "jahre",
        ],
    );
    // "FSK 12": the mark of a board and nobody's age.
    if unit == 0 && words.any(0, &["fsk"]) > 0 && [6.0, 12.0, 16.0].contains(&years) {
        return Some((Constraint::Rated { age: years as u8 }, from + used));
    }
    let said = unit > 0 || from > 0 && words.any(0, &["fsk"]) > 0;
    (said && (1.0..=17.0).contains(&years))
        .then_some((Constraint::Kids { age: years as u8 }, from + used + unit))
}

/// What a number that is written as a word counts.
pub(in super::super) fn number_word(word: &str) -> Option<f32> {
    Some(match word {
        "ein" | "eine" | "einer" | "eins" | "ne" => 1.0,
        "eineinviertel" | "einundeinviertel" => 1.25,
        "anderthalb" | "eineinhalb" => 1.5,
        "eindreiviertel" | "einedreiviertel" => 1.75,
        "zwei" => 2.0,
        "zweieinviertel" => 2.25,
        "zweieinhalb" => 2.5,
        "drei" => 3.0,
        "dreieinhalb" => 3.5,
        "vier" => 4.0,
        "funf" | "fuenf" => 5.0,
        "sechs" => 6.0,
        "sieben" => 7.0,
        "acht" => 8.0,
        "neun" => 9.0,
        "zehn" => 10.0,
        "elf" => 11.0,
        "zwolf" | "zwoelf" => 12.0,
        "zwanzig" => 20.0,
        "dreissig" => 30.0,
        "vierzig" => 40.0,
        "funfzig" => 50.0,
        "sechzig" => 60.0,
        "siebzig" => 70.0,
        "achtzig" => 80.0,
        "neunzig" => 90.0,
        "hundert" => 100.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Constraint, quantity};
    use crate::mood::words::words;

    fn read(text: &str) -> Option<Constraint> {
        quantity(&words(text)).map(|(constraint, _)| constraint)
    }

    #[test]
    fn lengths_and_ends_are_read_however_they_are_said() {
        for (text, minutes) in [
            ("unter zwei Stunden", 120),
            ("höchstens 90 Minuten", 90),
            ("nicht länger als anderthalb Stunden", 90),
            ("eineinviertel Stunden", 75),
            ("2,5 Stunden", 150),
            ("eine Stunde und 40 Minuten", 100),
            ("1h45", 105),
            ("höchstens 100", 100),
            ("90 Minuten plus Werbung", 90),
        ] {
            assert_eq!(read(text), Some(Constraint::AtMostMinutes { minutes }), "{text}");
        }
        for (text, minute) in [
            ("bis halb elf", 1350),
            ("halb elf spätestens", 1350),
            ("23 Uhr spätestens", 1380),
            ("spätestens um zehn", 1320),
            ("um zehn Uhr fertig", 1320),
            ("bis 22:30", 1350),
            ("bis viertel vor elf", 1365),
            ("bis Mitternacht", 1440),
            ("vor 23 Uhr", 1380),
        ] {
            assert_eq!(read(text), Some(Constraint::EndBy { minute }), "{text}");
        }
    }

    #[test]
    fn years_and_ages_are_told_apart_and_the_rest_left_alone() {
        assert_eq!(read("aus den 80ern"), Some(Constraint::Years { from: 1980, to: 1989 }));
        assert_eq!(read("vor 1970"), Some(Constraint::Years { from: 1888, to: 1969 }));
        assert_eq!(read("8-jährige"), Some(Constraint::Kids { age: 8 }));
        assert_eq!(read("Fünfjähriger"), Some(Constraint::Kids { age: 5 }));
        for text in [
            "ein Film",
            "großjährige",
            "vierzigjährige",
            "zwei Filme",
            "höchstens 100 Leute",
            "12 Geschworene",
            "vor allem",
            "um die Welt",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
