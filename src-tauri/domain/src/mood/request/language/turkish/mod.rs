//! Turkish phrases. Owns words only; what a role does with them is `hear`'s. Folded as all phrases are: `aglatan`, `kisa`.
//!
//! What refuses and what likens come after: "korku değil", "Paddington gibi".

mod asides;
mod limits;
mod manners;
mod memories;
mod moods;
mod roles;
mod sayings;
mod scenes;
mod spellings;

use super::Phrases;
use crate::mood::request::quantity::turkish::{number_word, quantity};

pub(super) const PHRASES: Phrases = Phrases {
    means: &[
        moods::MOODS,
        limits::LIMITS,
        manners::MANNERS,
        memories::CHILDHOOD,
        sayings::SAYINGS,
        scenes::SCENES,
    ],
    roles: &[roles::ROLES, asides::MORE],
    spellings: spellings::SPELLINGS,
    stems,
    quantity,
    number: number_word,
    ordinary: include_str!("ordinary.txt"),
    capitals_name: true,
    adverbs: None,
    slipped_in: &["gercekten", "cidden", "resmen"],
    lighteners: &["hafif"],
    ablative: &["dan", "den", "tan", "ten"],
};

/// Endings that leave the meaning: plural, case, whose.
const ENDINGS: &[&str] = &[
    "lerinden", "larindan", "lerini", "larini", "lerine", "larina", "lerden", "lardan", "lerin", "larin",
    "leri", "lari", "lere", "lara", "ler", "lar", "sinden", "sini", "sine", "inden", "unden", "undan", "den",
    "dan", "ten", "tan", "nin", "nun", "yla", "yle", "le", "la", "in", "un", "yi", "yu", "si", "su", "de",
    "da", "te", "ta", "i", "u", "e", "a",
];
/// Who does not, each with the third person by which it is looked up: `izlemeyiz`, `sevmiyorlar`.
const WHO_DO_NOT: &[(&str, &str)] = &[
    ("miyorum", "miyor"),
    ("miyoruz", "miyor"),
    ("miyorlar", "miyor"),
    ("miyom", "miyor"),
    ("miyoz", "miyor"),
    ("miyo", "miyor"),
    ("muyorum", "muyor"),
    ("muyoruz", "muyor"),
    ("muyorlar", "muyor"),
    ("mem", "mez"),
    ("mam", "maz"),
    ("meyiz", "mez"),
    ("mayiz", "maz"),
    ("mezler", "mez"),
    ("mazlar", "maz"),
];
/// "Let me", "let us" as it is spoken, each with how it is written: `ağlıyım`, `gülüyim`, `düşünmiyim`, `eğlenek`.
const LET_US: &[(&str, &[&str])] = &[
    ("iyim", &["ayim", "eyim", "ayayim", "eyeyim"]),
    ("uyim", &["ayim", "eyim"]),
    ("uyum", &["ayim", "eyim"]),
    ("ayim", &["ayayim"]),
    ("eyim", &["eyeyim"]),
    ("iyalim", &["ayalim"]),
    ("iyelim", &["eyelim"]),
    ("iyak", &["ayalim"]),
    ("iyek", &["eyelim"]),
    ("ayak", &["ayalim"]),
    ("eyek", &["eyelim"]),
    ("ak", &["alim"]),
    ("ek", &["elim"]),
];
/// Letters that a stem keeps at least.
const LEAST: usize = 3;

/// Plain forms of what has endings: `filmlerinden`, `korkudan`, `komediler`.
fn stems(word: &str) -> Vec<String> {
    let stripped = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    let long_enough = stripped.filter(|stem| stem.chars().count() >= LEAST);
    let mut stems: Vec<String> = Vec::new();
    // ürkütsün, ürkütse: what may it do is what does so.
    if let Some(stem) = ["sin", "sun", "sa", "se"].into_iter().find_map(|ending| word.strip_suffix(ending))
        && stem.chars().count() > LEAST
    {
        stems.extend(["an", "en", "ucu", "ici"].map(|ending| format!("{stem}{ending}")));
    }
    // İstiyom, istiyoz: as it is spoken.
    for (spoken, written) in [("yom", "yorum"), ("yon", "yorsun"), ("yoz", "yoruz")] {
        stems.extend(word.strip_suffix(spoken).map(|stem| format!("{stem}{written}")));
    }
    for (spoken, written) in LET_US {
        if let Some(stem) = word.strip_suffix(spoken).filter(|stem| stem.len() >= LEAST - 1) {
            stems.extend(written.iter().map(|ending| format!("{stem}{ending}")));
        }
    }
    // Korkuya, and not dünya.
    let to = ["ya", "ye"].into_iter().find_map(|ending| word.strip_suffix(ending));
    stems.extend(to.filter(|stem| stem.ends_with(['a', 'e', 'i', 'o', 'u'])).map(str::to_owned));
    for (person, third) in WHO_DO_NOT {
        stems.extend(word.strip_suffix(person).map(|stem| format!("{stem}{third}")));
    }
    // Gomik, gorku: as it is spoken around the Aegean.
    stems.extend(word.strip_prefix('g').map(|rest| format!("k{rest}")));
    for stem in long_enough {
        stems.push(stem.to_owned());
        // kitabı: a last letter softens before a vowel.
        let hard = match stem.as_bytes().last() {
            Some(b'b') => Some('p'),
            Some(b'd') => Some('t'),
            Some(b'g') => Some('k'),
            Some(b'c') => Some('c'),
            _ => None,
        };
        stems.extend(hard.map(|letter| format!("{}{letter}", &stem[..stem.len() - 1])));
    }
    stems
}
