//! When a film must be over, in Turkish requests: "saat onda bitsin", "on buçuğa kadar". Owns the words after a time; refuses
//! times of getting up.

use super::super::{Reader, clock};
use super::length::{hours, minutes};
use super::{ENDINGS, number, number_word};
use crate::mood::request::Constraint;

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
    "yatacaz",
    "yaticaz",
    "yaticam",
    "yatacam",
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
    "yatmalari lazim",
    "yatmalari gerek",
    "yatmalari gerekiyor",
    "yatmasi lazim",
    "yatmasi gerek",
    "yatmasi gerekiyor",
    "yatsinlar",
    "yatacak",
    "yatacaklar",
    "yatirmam lazim",
    "yatirmamiz lazim",
    "yatiracagiz",
    "yatiracagim",
    "uyumalari lazim",
    "uyumalari gerek",
    "uyumalari gerekiyor",
    "uyumasi lazim",
    "uyumasi gerek",
    "uyumasi gerekiyor",
    "uyusunlar",
    "yatakta olmalari lazim",
    "yatakta olmasi lazim",
    "yatakta olsunlar",
    "sonra olmasin",
    "sonra surmesin",
    "sonraya kalmasin",
    "sonraya sarkmasin",
    "sonrasi olmasin",
];

/// Who stays with the children, and what is said of when they go.
const SITTER: &[&str] = &[
    "bakicimiz",
    "bakicinin",
    "bakicimizin",
    "bakiciyi",
    "bakicimizi",
    "bakici",
    "dadimiz",
    "dadinin",
    "dadi",
];
const LEAVES: &[&str] = &[
    "gidiyor",
    "gidecek",
    "gidicek",
    "gider",
    "gitmeli",
    "gitmesi lazim",
    "gitmesi gerek",
    "gitmesi gerekiyor",
    "gitmek zorunda",
    "gitmek istiyor",
    "cikiyor",
    "cikacak",
    "cikar",
    "cikmasi lazim",
    "cikmasi gerek",
    "cikmasi gerekiyor",
    "cikmak zorunda",
    "ayriliyor",
    "ayrilacak",
    "kalkiyor",
    "kalkacak",
    "donuyor",
    "donecek",
    "birakiyor",
    "birakacak",
    "birakacagiz",
    "birakacagim",
    "birakmam lazim",
    "birakmamiz lazim",
    "birakmam gerek",
    "goturecegim",
    "goturecegiz",
    "gonderecegiz",
    "gonderiyoruz",
    "sonra kalamiyor",
    "sonra kalamaz",
    "sonra kalmiyor",
    "sonra kalmaz",
    "sonra duramiyor",
    "sonra duramaz",
    "sonra yok",
];

/// "Saat onda bitsin", "on buçuğa kadar", "22:30'dan önce".
pub(super) fn end(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    // "Bakıcı 10'da gidiyor."
    let sitter = words.any(0, SITTER);
    let latest = words.any(sitter, &["en gec saat", "en gec"]);
    let mut at = sitter + latest.max(words.any(sitter, &["saat"]));
    let midnight = words.any(at, &["gece yarisina", "gece yarisi", "gece yarisindan"]);
    if midnight > 0 {
        let leaves = if sitter > 0 { words.any(at + midnight, LEAVES) } else { 0 };
        let done = leaves.max(words.any(at + midnight, DONE));
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
    // "10'da bakıcı gidiyor."
    let then = if sitter > 0 { 0 } else { words.any(at, SITTER) };
    let home = words.any(at + then, &["eve", "evine"]);
    let leaves = if sitter + then > 0 { words.any(at + then + home, LEAVES) } else { 0 };
    let done = if leaves > 0 { then + home + leaves } else { words.any(at, DONE) };
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
