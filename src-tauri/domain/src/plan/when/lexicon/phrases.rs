//! What takes several words to say one thing: "day after tomorrow", "gece yarısı", "good Friday". Owns which words
//! those are and the one word that stands for them; refuses words that mean something by themselves together.

/// The words, and the word that the lexicon or the rhythms know in their place.
const PHRASES: [(&str, &str); 62] = [
    ("the day after tomorrow", "overmorrow"),
    ("day after tomorrow", "overmorrow"),
    ("obur gun", "overmorrow"),
    ("next day", "tomorrow"),
    ("ertesi gun", "tomorrow"),
    ("nachsten tag", "tomorrow"),
    ("yarindan sonra", "overmorrow"),
    ("yarindan sonraki gun", "overmorrow"),
    ("obursu gun", "overmorrow"),
    ("bu gun", "today"),
    ("su an", "now"),
    ("su anda", "now"),
    ("ogleden sonra", "afternoon"),
    ("weeks time", "weeks"),
    ("days time", "days"),
    ("o clock", "oclock"),
    ("right now", "now"),
    ("from now", "hence"),
    ("from today", "hence"),
    ("later today", "today"),
    ("later tonight", "tonight"),
    ("later this evening", "tonight"),
    ("heute spater", "today"),
    ("spater heute", "today"),
    ("bugun sonra", "today"),
    ("gece yarisi", "geceyarisi"),
    ("gece yarisinda", "geceyarisi"),
    ("gece yarisina", "geceyarisi"),
    ("hafta sonu", "haftasonu"),
    ("hafta sonlari", "weekends"),
    ("hafta ici", "weekdays"),
    ("week days", "weekdays"),
    ("week nights", "weekdays"),
    ("drei viertel", "dreiviertel"),
    ("movie night", "film"),
    ("film night", "film"),
    ("good friday", "karfreitag"),
    ("easter saturday", "ostersamstag"),
    ("easter sunday", "easter"),
    ("easter monday", "ostermontag"),
    ("whit sunday", "pfingsten"),
    ("whit monday", "pfingstmontag"),
    ("boxing day", "boxingday"),
    ("christmas eve", "heiligabend"),
    ("xmas eve", "heiligabend"),
    ("christmas day", "christmas"),
    ("new years eve", "silvester"),
    ("new year eve", "silvester"),
    ("new years day", "neujahr"),
    ("new years", "neujahr"),
    ("new year", "neujahr"),
    ("yeni yil", "neujahr"),
    ("yilbasi gecesi", "yilbasi"),
    ("yilbasi aksami", "yilbasi"),
    ("bonfire night", "bonfirenight"),
    ("guy fawkes", "bonfirenight"),
    ("valentines day", "valentines"),
    ("sevgililer gunu", "valentines"),
    ("bi weekly", "fortnightly"),
    ("once every", "every"),
    ("every single", "every"),
    ("each and every", "every"),
];

/// The word for what the first of `words` begin, and how many of them. The longest that fits.
pub fn phrase(words: &[&str]) -> Option<(&'static str, usize)> {
    let fits = |phrase: &str| {
        let many = phrase.split(' ').count();
        let same = words.len() >= many && phrase.split(' ').zip(words).all(|(word, said)| word == *said);
        same.then_some(many)
    };
    PHRASES.iter().filter_map(|(phrase, word)| Some((*word, fits(phrase)?))).max_by_key(|(_, many)| *many)
}
