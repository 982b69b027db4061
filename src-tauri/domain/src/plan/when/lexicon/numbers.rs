//! Numbers in words, in English, German and Turkish, folded. Owns which word is which number; refuses what it counts.

/// A number below 20, or a ten.
pub fn cardinal(word: &str) -> Option<u32> {
    ones(word).or_else(|| teens(word)).or_else(|| tens(word)).or_else(|| {
        // "fünfundvierzig".
        let (one, ten) = word.split_once("und")?;
        Some(tens(ten)? + if one == "ein" { 1 } else { ones(one)? })
    })
}

/// A number and a half that German writes in one: "anderthalb", "zweieinhalb".
pub fn and_a_half(word: &str) -> Option<u32> {
    match word.strip_suffix("einhalb") {
        Some("") | None => (word == "anderthalb").then_some(1),
        Some("ein") => Some(1),
        Some(number) => cardinal(number),
    }
}

/// What can follow a ten: "forty five", "yirmi bir".
pub fn ones(word: &str) -> Option<u32> {
    Some(match word {
        "one" | "eins" | "bir" => 1,
        "two" | "zwei" | "zwo" | "iki" => 2,
        "three" | "drei" | "uc" => 3,
        "four" | "vier" | "dort" => 4,
        "five" | "funf" | "fuenf" | "bes" => 5,
        "six" | "sechs" | "alti" => 6,
        "seven" | "sieben" | "yedi" => 7,
        "eight" | "acht" | "sekiz" => 8,
        "nine" | "neun" | "dokuz" => 9,
        _ => return None,
    })
}

fn teens(word: &str) -> Option<u32> {
    Some(match word {
        "ten" | "zehn" => 10,
        "eleven" | "elf" => 11,
        "twelve" | "zwolf" | "zwoelf" => 12,
        "thirteen" | "dreizehn" => 13,
        "fourteen" | "vierzehn" => 14,
        "fifteen" | "funfzehn" | "fuenfzehn" => 15,
        "sixteen" | "sechzehn" => 16,
        "seventeen" | "siebzehn" => 17,
        "eighteen" | "achtzehn" => 18,
        "nineteen" | "neunzehn" => 19,
        _ => return None,
    })
}

fn tens(word: &str) -> Option<u32> {
    Some(match word {
        "twenty" | "zwanzig" | "yirmi" => 20,
        "thirty" | "dreissig" | "otuz" => 30,
        "forty" | "vierzig" | "kirk" => 40,
        "fifty" | "funfzig" | "fuenfzig" | "elli" => 50,
        _ => return None,
    })
}

/// Whether a word is a number of Turkish, which "on" makes ten more.
pub fn is_turkish(word: &str) -> bool {
    matches!(
        word,
        "bir"
            | "iki"
            | "uc"
            | "dort"
            | "bes"
            | "alti"
            | "yedi"
            | "sekiz"
            | "dokuz"
            | "yirmi"
            | "otuz"
            | "kirk"
            | "elli"
    )
}

/// A place in a row.
pub fn ordinal(word: &str) -> Option<u32> {
    Some(match word {
        "first" | "ilk" | "birinci" => 1,
        "second" | "ikinci" => 2,
        "third" | "ucuncu" => 3,
        "fourth" | "dorduncu" => 4,
        "fifth" | "besinci" => 5,
        "sixth" => 6,
        "seventh" => 7,
        "eighth" => 8,
        "ninth" => 9,
        "tenth" => 10,
        "eleventh" => 11,
        "twelfth" => 12,
        "twentieth" => 20,
        "thirtieth" => 30,
        _ => return german(word).or_else(|| teens(word.strip_suffix("th")?)),
    })
}

fn german(word: &str) -> Option<u32> {
    let ending = ["ten", "ter", "te", "tes"].into_iter().find(|ending| word.ends_with(ending))?;
    Some(match word.strip_suffix(ending)? {
        "ers" => 1,
        "zwei" => 2,
        "drit" => 3,
        "sechs" => 6,
        "ach" => 8,
        "sieb" => 7,
        stem => match stem.strip_suffix('s') {
            Some(ten) => cardinal(ten).filter(|number| *number >= 20)?,
            None => ones(stem).or_else(|| teens(stem)).filter(|number| *number > 3)?,
        },
    })
}
