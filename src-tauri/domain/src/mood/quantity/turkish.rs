//! Numbers in Turkish requests, where the comparison comes after them: "iki saatten kısa", "on buçuğa kadar". Owns the
//! words around them; refuses everything that has no number.

use super::{Reader, at_least, at_most, clock, decade, told_by};
use crate::mood::request::Constraint;
use crate::mood::words::Word;

/// Endings of a number, also where an apostrophe parts them from digits.
const ENDINGS: &[&str] = &[
    "dan", "den", "tan", "ten", "da", "de", "ta", "te", "ya", "ye", "yi", "yu", "u", "i", "a", "e", "lik",
    "luk", "un", "in",
];
const LESS_AFTER: &[&str] = &[
    "daha kisa",
    "daha az suren",
    "daha az",
    "kisa",
    "az",
    "gecmesin",
    "gecmeyen",
    "gecmeyecek",
    "asmasin",
    "asmayan",
    "uzun olmasin",
    "uzun surmesin",
    "uzun olmayan",
    "fazla olmasin",
    "fazla surmesin",
    "fazla degil",
    "altinda",
    "alti",
    "icinde",
];
const MORE_AFTER: &[&str] = &[
    "uzun olsun",
    "daha uzun",
    "uzun",
    "fazla",
    "ustu",
    "uzeri",
    "kisa olmasin",
    "az olmasin",
    "asagi olmasin",
    "ve uzeri",
    "ve ustu",
    "veya daha uzun",
    "ya da daha uzun",
    "altinda olmasin",
    "altina dusmesin",
    "alti olmasin",
    "altini istemiyorum",
];
const DONE: &[&str] = &[
    "kadar bitsin",
    "kadar bitmis olsun",
    "kadar bitmeli",
    "kadar biten",
    "once bitsin",
    "once bitmeli",
    "once biten",
    "kadar",
    "once",
    "bitsin",
    "bitmis olsun",
    "bitmeli",
    "bitse",
    "biten",
    "bitecek",
    "yatakta olalim",
    "yatakta",
    "yatacagiz",
    "yatmaliyiz",
    "yatmaliyim",
    "yatmam lazim",
    "yatmam gerek",
    "yatmam gerekiyor",
    "yatmamiz lazim",
    "yatmamiz gerek",
    "yatmamiz gerekiyor",
    "yatacagim",
    "yatiyorum",
    "yatiyoruz",
    "yatarim",
    "yatariz",
    "uyumam lazim",
    "uyumam gerek",
    "uyumamiz lazim",
    "uyumamiz gerek",
    "uyuyacagim",
    "uyuyacagiz",
    "uyuyorum",
    "sonra olmasin",
    "sonra surmesin",
    "sonraya kalmasin",
    "sonraya sarkmasin",
    "sonrasi olmasin",
];

/// A constraint with a number that `words` begin with, and how many words it takes.
pub(in super::super) fn quantity(words: &[Word]) -> Option<(Constraint, usize)> {
    let reader = Reader { words };
    years(&reader).or_else(|| age(&reader)).or_else(|| end(&reader)).or_else(|| length(&reader))
}

fn length(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let less = words.any(0, &["en fazla", "en cok", "maksimum", "max", "sadece", "azami"]);
    let more = words.any(0, &["en az", "minimum"]);
    let mut at = less + more;
    let about = words.any(at, &["yaklasik", "asagi yukari"]);
    at += about;
    let (minutes, used) = duration(words, at).or_else(|| words.alone(at).filter(|_| more + less > 0))?;
    at += used;
    at += words.any(at, ENDINGS);
    let not_less = words.any(at, MORE_AFTER);
    let less_after = if not_less > 1 { 0 } else { words.any(at, LESS_AFTER) };
    let more_after = if less_after == 0 { not_less } else { 0 };
    at += less_after + more_after;
    let slack = if about > 0 && less_after == 0 { 10.0 } else { 0.0 };
    let longer = less_after == 0 && (more > 0 || more_after > 0);
    let constraint = if longer { at_least(minutes) } else { at_most(minutes + slack) };
    Some((constraint?, at))
}

fn duration(words: &Reader<'_>, at: usize) -> Option<(f32, usize)> {
    if words.any(at, &["yarim"]) > 0 && words.word(at + 1).is_some_and(hours) {
        return Some((30.0, 2));
    }
    let (value, mut used) = number(words, at)?;
    let half = words.any(at + used, &["bucuk", "half"]);
    used += half;
    let unit = words.word(at + used)?;
    used += 1;
    if minutes(unit) {
        return Some((value, used));
    }
    if !hours(unit) {
        return None;
    }
    let total = value * 60.0 + if half > 0 { 30.0 } else { 0.0 };
    match number(words, at + used) {
        Some((more, taken))
            if (1.0..60.0).contains(&more) && words.word(at + used + taken).is_some_and(minutes) =>
        {
            Some((total + more, used + taken + 1))
        }
        _ => Some((total, used)),
    }
}

fn hours(word: &str) -> bool {
    word.starts_with("saat") || word == "sa"
}

fn minutes(word: &str) -> bool {
    word.starts_with("dakika") || word.starts_with("dk")
}

/// A number in digits or in as many words as it takes: "doksan beş", "yüz yirmi".
fn number(words: &Reader<'_>, at: usize) -> Option<(f32, usize)> {
    if let Some(value) = words.digits(at) {
        return Some((value, 1));
    }
    let (mut value, mut used, mut next) = (0.0, 0, f32::INFINITY);
    while let Some(part) = words.word(at + used).and_then(number_word) {
        let step = if part >= 100.0 {
            100.0
        } else if part >= 10.0 {
            10.0
        } else {
            1.0
        };
        if step >= next {
            break;
        }
        (value, used, next) = (value + part, used + 1, step);
    }
    (used > 0).then_some((value, used))
}

/// "Saat onda bitsin", "on buçuğa kadar", "22:30'dan önce".
fn end(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let latest = words.any(0, &["en gec saat", "en gec"]);
    let mut at = latest.max(words.any(0, &["saat"]));
    let midnight = words.any(at, &["gece yarisina", "gece yarisi", "gece yarisindan"]);
    if midnight > 0 {
        let done = words.any(at + midnight, DONE);
        return (done > 0).then_some((Constraint::EndBy { minute: 1_440 }, at + midnight + done));
    }
    let (hour, mut minute) = match words.written(at) {
        Some(time) => {
            at += 1;
            time
        }
        None => {
            let (hour, used) = inflected(words, at).or_else(|| number(words, at))?;
            at += used;
            (hour as u16, 0)
        }
    };
    let half = words.word(at).is_some_and(|word| word.starts_with("bucu"));
    let unit = |at| words.word(at).is_some_and(|word| hours(word) || minutes(word));
    if unit(at + usize::from(half)) {
        return None;
    }
    if half {
        minute += 30;
        at += 1;
    }
    at += words.any(at, ENDINGS);
    let to = words.any(at, &["ceyrek kala"]);
    let past = words.any(at, &["ceyrek gece"]);
    at += to + past;
    let done = words.any(at, DONE);
    let after = words.any(at + done, &["en gec"]);
    let sure = latest + after > 0 && (half || to + past > 0 || matches!(hour, 7..=12 | 19..=24));
    if done == 0 && !sure || hour > 24 {
        return None;
    }
    // "En geç altıda kalkmam lazım."
    if words.word(at + done + after).is_some_and(|word| word.starts_with("kalk") || word.starts_with("uyan"))
    {
        return None;
    }
    let minute = clock(hour) * 60 + minute + if past > 0 { 15 } else { 0 } - if to > 0 { 15 } else { 0 };
    Some((Constraint::EndBy { minute }, at + done + after))
}

/// A number whose last word has an ending: "onda", "on bire".
fn inflected(words: &Reader<'_>, at: usize) -> Option<(f32, usize)> {
    let plain = |word: &str| {
        ENDINGS.iter().find_map(|ending| {
            let stem = word.strip_suffix(ending)?;
            // dörde: the last letter of dört softens.
            number_word(stem).or_else(|| (stem == "dord").then_some(4.0))
        })
    };
    let first = words.word(at)?;
    if first == "on"
        && let Some(ones) = words.word(at + 1).and_then(plain)
    {
        return Some((10.0 + ones, 2));
    }
    plain(first).map(|value| (value, 1))
}

fn years(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    // "Son beş yılda", "son 10 yılın".
    let last = words.any(0, &["son", "gecen", "gectigimiz"]);
    if last > 0
        && let Some((years, used)) = number(words, last)
        && words.word(last + used).is_some_and(|word| {
            ["yil", "sene"].iter().any(|unit| word.starts_with(unit) && word.len() <= unit.len() + 4)
        })
        && (1.0..=50.0).contains(&years)
    {
        return Some((Constraint::Newest { years: years as u8 }, last + used + 1));
    }
    if let Some(newest) = no_older(words) {
        return Some(newest);
    }
    let said = words.digits(0)? as i32;
    const DECADE: &[&str] = &[
        "li yillar",
        "li yillardan",
        "lu yillar",
        "lu yillardan",
        "larda",
        "lerde",
        "lardan",
        "lerden",
        "larin",
        "lerin",
        "lar",
        "ler",
        "lari",
        "leri",
    ];
    let used = words.any(1, DECADE);
    if used > 0 {
        return decade(said).map(|years| (years, 1 + used));
    }
    let year = words.year(0)?;
    let at = 1 + words.any(1, ENDINGS);
    let earlier = words.any(at, &["oncesi", "once", "daha eski", "eski"]);
    let after = words.any(at, &["sonrasi", "sonra", "daha yeni", "yeni"]);
    let since = words.any(at, &["beri", "itibaren", "ve sonrasi"]);
    let only = words.any(at, &["yapimi", "yilindan", "yili"]);
    let used = earlier.max(after).max(since).max(only);
    Some((told_by(year, earlier > 0, after > 0 && since == 0, since > 0, only > 0)?, at + used))
}

/// "Beş yıldan eski olmasın", "en fazla 5 yıllık".
fn no_older(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let most = words.any(0, &["en fazla", "en cok", "maksimum"]);
    let (years, used) = number(words, most)?;
    let at = most + used;
    let older = words.any(
        at,
        &["yildan eski olmasin", "seneden eski olmasin", "yildan eski degil", "yildan yeni", "seneden yeni"],
    );
    let of_years = if most > 0 { words.any(at, &["yillik", "senelik"]) } else { 0 };
    (older + of_years > 0 && (1.0..=50.0).contains(&years))
        .then_some((Constraint::Newest { years: years as u8 }, at + older + of_years))
}

fn age(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let (years, mut used) = number(words, 0)?;
    // "6 ve 9 yaşlarında."
    if words.any(used, &["ve", "ile"]) > 0
        && let Some((other, more)) = number(words, used + 1)
        && other > years
    {
        used += 1 + more;
    }
    let unit = words
        .any(used, &["yasindaki", "yasinda", "yasindayken", "yaslarinda", "yas ustu", "yas", "yasindakiler"]);
    (unit > 0 && (1.0..=17.0).contains(&years))
        .then_some((Constraint::Kids { age: years as u8 }, used + unit))
}

/// What a number that is written as a word counts.
pub(in super::super) fn number_word(word: &str) -> Option<f32> {
    Some(match word {
        "bir" => 1.0,
        "iki" => 2.0,
        "uc" => 3.0,
        "dort" => 4.0,
        "bes" => 5.0,
        "alti" => 6.0,
        "yedi" => 7.0,
        "sekiz" => 8.0,
        "dokuz" => 9.0,
        "on" => 10.0,
        "yirmi" => 20.0,
        "otuz" => 30.0,
        "kirk" => 40.0,
        "elli" => 50.0,
        "altmis" => 60.0,
        "yetmis" => 70.0,
        "seksen" => 80.0,
        "doksan" => 90.0,
        "yuz" => 100.0,
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
            ("iki saatten kısa", 120),
            ("90 dakikayı geçmesin", 90),
            ("en fazla bir buçuk saat", 90),
            ("doksan beş dakikadan uzun olmasın", 95),
            ("bir saat kırk dakika", 100),
            ("90 dk'dan az", 90),
            ("en fazla 100", 100),
            ("bir buçuk saati geçmesin", 90),
        ] {
            assert_eq!(read(text), Some(Constraint::AtMostMinutes { minutes }), "{text}");
        }
        assert_eq!(read("iki saatten uzun"), Some(Constraint::AtLeastMinutes { minutes: 120 }));
        for (text, minute) in [
            ("saat onda bitsin", 1320),
            ("on buçuğa kadar", 1350),
            ("22:30'dan önce bitsin", 1350),
            ("on bire kadar", 1380),
            ("en geç on bir buçukta", 1410),
            ("on buçukta en geç", 1350),
            ("saat 11de yatmam lazım", 1380),
            ("onda yatıyoruz", 1320),
            ("gece yarısından önce", 1440),
        ] {
            assert_eq!(read(text), Some(Constraint::EndBy { minute }), "{text}");
        }
    }

    #[test]
    fn years_and_ages_are_told_apart_and_the_rest_left_alone() {
        assert_eq!(read("90'lardan"), Some(Constraint::Years { from: 1990, to: 1999 }));
        assert_eq!(read("1970'ten eski"), Some(Constraint::Years { from: 1888, to: 1969 }));
        assert_eq!(read("7 yaşında"), Some(Constraint::Kids { age: 7 }));
        for text in ["bir film", "iki film", "12 kızgın adam", "on numara"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
