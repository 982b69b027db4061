//! Numbers in words, in every language that the rules read. Owns their values and adding them up; refuses to find them in
//! a text.

use std::sync::LazyLock;

use super::super::pattern::Pattern;

/// Words and their values; what is written of several is their sum ("eighty-four", "hundred and four").
#[rustfmt::skip]
const VALUES: [(u16, &str); 35] = [
    (0, "zero|null|sifir"), (1, "an?|one|eine?|eins|bir|una?|uno|une"), (2, "two|zwei|iki|dos|deux"), (3, "three|drei|uc|tres|trois"), (4, "four|vier|dort|cuatro|quatre"),
    (5, "five|funf|bes|cinco|cinq"), (6, "six|sechs|alti|seis"), (7, "seven|sieben|yedi|siete|sept"), (8, "eight|acht|sekiz|ocho|huit"), (9, "nine|neun|dokuz|nueve|neuf"),
    (10, "ten|zehn|on|diez|dix"), (11, "eleven|elf|once|onze"), (12, "twelve|zwolf|doce|douze"), (13, "thirteen|dreizehn|trece|treize"), (14, "fourteen|vierzehn|catorce|quatorze"),
    (15, "fifteen|funfzehn|quince|quinze"), (16, "sixteen|sechzehn|dieciseis|seize"), (17, "seventeen|siebzehn|diecisiete"), (18, "eighteen|achtzehn|dieciocho"), (19, "nineteen|neunzehn|diecinueve"),
    (20, "twenty|zwanzig|yirmi|veinte|vingt"), (30, "thirty|dreis+ig|otuz|treinta|trente"), (40, "forty|vierzig|kirk|cuarenta|quarante"), (50, "fifty|funfzig|elli|cincuenta|cinquante"),
    (60, "sixty|sechzig|altmis|sesenta|soixante"), (70, "seventy|siebzig|yetmis|setenta"), (80, "eighty|achtzig|seksen|ochenta"), (90, "ninety|neunzig|doksan|noventa"),
    (100, "hundred|hundert|yuz|cien(?:to)?|cent"), (90, "quatre-vingt-dix"), (80, "quatre-vingts?"), (110, "hundertzehn"), (120, "hundertzwanzig"), (130, "hundertdreis+ig"), (140, "hundertvierzig"),
];

/// A number in digits, or one in words of at most three parts.
pub(in crate::capture) fn number() -> String {
    let words = VALUES.iter().map(|(_, words)| *words).collect::<Vec<_>>().join("|");
    format!("(?:[0-9]{{1,3}}|(?:{words})(?:(?:[- ]| and |-and-|und)(?:{words})){{0,2}})")
}

/// What a number that [`number`] matches counts.
pub(in crate::capture) fn counted(text: &str) -> Option<u16> {
    static EACH: LazyLock<Vec<(u16, Pattern)>> = LazyLock::new(|| {
        VALUES.iter().map(|(value, words)| (*value, Pattern::new(&format!("^(?i:{words})$")))).collect()
    });
    if let Ok(digits) = text.parse() {
        return Some(digits);
    }
    let value =
        |part: &str| EACH.iter().find(|(_, p)| p.is_in(part, &(0..part.len()))).map(|(value, _)| *value);
    let lowered = text.to_lowercase();
    if let Some(whole) = value(&lowered) {
        return Some(whole);
    }
    let parts = lowered.split([' ', '-']).flat_map(|part| match value(part) {
        Some(_) => vec![part],
        None => part.split("und").collect(),
    });
    // "a hundred" is no hundred and one.
    let mut total = 0;
    for part in parts.filter(|part| !part.is_empty() && *part != "and") {
        let part = value(part)?;
        total = if part == 100 { part } else { total + part };
    }
    (total > 0).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn numbers_in_words_are_sums_of_their_parts() {
        let all = [
            ("90", Some(90)),
            ("ninety", Some(90)),
            ("eighty-four", Some(84)),
            ("a hundred and four", Some(104)),
            ("achtundvierzig", Some(48)),
            ("doksan bes", Some(95)),
            ("quatre-vingt-dix", Some(90)),
            ("ciento diez", Some(110)),
            ("several", None),
        ];
        for (text, value) in all {
            assert_eq!(counted(text), value, "{text}");
        }
    }
}
