//! The words of the date field in English, German and Turkish, folded. Owns what each word can mean; refuses grammar.
//! Words that are one thing in one language and another in the next are left out unless their place decides.

mod names;
pub mod numbers;
pub mod phrases;

use chrono::Weekday;

pub use names::{is_english, month, weekday};

use super::said::{Feast, Part};

/// What a word means by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing: "at", "on", "the".
    Filler,
    /// So many days after this evening.
    Day(i64),
    /// This moment.
    Now,
    /// Today, in the evening.
    Tonight,
    /// German "morgen": tomorrow, or after a day its morning.
    Morgen,
    /// A day of the week.
    Weekday(Weekday),
    /// Saturday and Sunday.
    Weekend,
    /// A month, 1 to 12.
    Month(u32),
    /// A day that has a name.
    Feast(Feast),
    /// A part of the day.
    Part(Part),
    /// Which weekday, week or weekend.
    Which(Pointer),
    /// Turkish "haftaya": next week.
    NextWeek,
    /// "a", "an": one, before a unit.
    Article,
    /// A unit of time, in minutes.
    Unit(i64),
    /// A month, as a unit of time.
    MonthUnit,
    /// "half": past the hour.
    Half,
    /// German "halb": half an hour before the hour.
    Halb,
    /// Turkish "buçuk", behind the hour: half past.
    Bucuk,
    /// A quarter of an hour.
    Quarter,
    /// German "dreiviertel": a quarter before the hour.
    Dreiviertel,
    /// Minutes past the hour.
    Past,
    /// Minutes before the hour.
    To,
    /// Turkish "kala", "var", behind hour and minutes: before the hour.
    Kala,
    /// Turkish "geçe", behind hour and minutes: past the hour. Without its mark it is "gece", the night.
    Gece,
    /// Noon.
    Noon,
    /// About noon.
    Lunchtime,
    /// Twelve at night.
    Midnight,
    /// Before noon, behind a number.
    Am,
    /// After noon, behind a number.
    Pm,
    /// "o'clock", "Uhr", "h", behind a number.
    Clock,
    /// Roughly.
    About,
    /// "st", "nd", "rd", "th", behind a number.
    Ordinal,
    /// "between", before the first of two times.
    Between,
    /// "until", before a time at which it ends.
    Until,
    /// Turkish "-den", behind a time from which it lasts: "20:00'den 23:00'e".
    From,
    /// "hence", "later", behind a span.
    Hence,
    /// "Shortly", before "after eight".
    Shortly,
}

/// What points at a weekday, week or weekend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// "This".
    This,
    /// "Coming".
    Coming,
    /// "Next", so many times.
    Next(i64),
    /// "Last".
    Last,
}

/// A day in minutes.
pub const DAY: i64 = 24 * 60;
/// A week in minutes.
pub const WEEK: i64 = 7 * DAY;

/// What a folded word means, if anything.
pub fn meaning(word: &str) -> Option<Meaning> {
    use Meaning::{
        About, Am, Article, Between, Bucuk, Clock, Day, Dreiviertel, Filler, From, Gece, Halb, Half, Hence,
        Kala, Lunchtime, Midnight, MonthUnit, Morgen, NextWeek, Noon, Now, Ordinal, Past, Pm, Quarter,
        Shortly, To, Tonight, Unit, Until, Weekend,
    };
    Some(match word {
        "at" | "on" | "the" | "of" | "in" | "from" | "for" | "film" | "movie" | "and" | "und" | "ve"
        | "ile" | "t" | "starting" | "please" | "maybe" | "perhaps" | "by" | "s" | "sharp" | "exactly" => {
            Filler
        }
        "olsun" | "diyelim" => Filler,
        "um" | "der" | "den" | "dem" | "die" | "des" | "im" | "von" | "ab" | "bitte" | "vielleicht"
        | "zu" | "immer" | "punkt" | "genau" => Filler,
        "saat" | "saatte" | "gunu" | "de" | "da" | "te" | "ta" | "lutfen" | "belki" | "ayinin" | "ayin"
        | "tam" | "arasi" | "arasinda" | "kadar" => Filler,
        "now" | "jetzt" | "sofort" | "simdi" | "hemen" => Now,
        "hence" | "later" | "away" | "spater" | "sonra" => Hence,
        "tonight" | "tonite" | "aksama" => Tonight,
        "today" | "heute" | "heut" | "bugun" => Day(0),
        "tomorrow" | "tmrw" | "tmr" | "tomorow" | "yarin" => Day(1),
        "overmorrow" | "ubermorgen" | "uebermorgen" | "obur" => Day(2),
        "yesterday" | "gestern" | "dun" => Day(-1),
        "morgen" => Morgen,
        "haftaya" => NextWeek,
        "weekend" | "wochenende" | "haftasonu" => Weekend,
        "morning" | "mornings" | "morgens" | "vormittag" | "vormittags" | "fruh" | "sabah" => {
            Meaning::Part(Part::Morning)
        }
        "afternoon" | "afternoons" | "matinee" | "nachmittag" | "nachmittags" | "ogleden" => {
            Meaning::Part(Part::Afternoon)
        }
        "evening" | "evenings" | "eve" | "abend" | "abends" | "aksam" | "aksami" => {
            Meaning::Part(Part::Evening)
        }
        "night" | "nights" | "nite" | "nacht" | "nachts" | "gece" | "gecesi" => Meaning::Part(Part::Night),
        "noon" | "midday" | "mittag" | "mittags" | "ogle" | "oglen" | "ogleye" => Noon,
        "lunch" | "lunchtime" | "mittagszeit" => Lunchtime,
        "midnight" | "mitternacht" | "geceyarisi" => Midnight,
        "a" | "an" | "ein" | "eine" | "einer" | "einem" | "einen" => Article,
        "minute" | "minutes" | "min" | "mins" | "minuten" | "dakika" => Unit(1),
        "hour" | "hours" | "hr" | "hrs" | "stunde" | "stunden" => Unit(60),
        "day" | "days" | "tag" | "tage" | "tagen" | "gun" => Unit(DAY),
        "week" | "weeks" | "woche" | "wochen" | "hafta" => Unit(WEEK),
        "fortnight" | "fortnights" => Unit(2 * WEEK),
        "month" | "months" | "monat" | "monate" | "monaten" | "ay" => MonthUnit,
        "viertelstunde" => Unit(15),
        "half" | "halbe" | "halben" | "yarim" => Half,
        "halb" => Halb,
        "bucuk" => Bucuk,
        "quarter" | "viertel" | "ceyrek" => Quarter,
        "dreiviertel" => Dreiviertel,
        "past" | "after" | "nach" => Past,
        "to" | "before" | "vor" => To,
        "kala" | "var" => Kala,
        "gecegece" | "geciyor" => Gece,
        "am" => Am,
        "pm" => Pm,
        "oclock" | "uhr" | "h" => Clock,
        "ish" | "about" | "around" | "roughly" | "circa" | "ca" | "gegen" | "ungefahr" | "etwa" | "gibi"
        | "civari" | "civarinda" | "sularinda" | "dogru" => About,
        "st" | "nd" | "rd" | "th" => Ordinal,
        "shortly" | "just" | "kurz" => Shortly,
        "between" | "zwischen" => Between,
        "until" | "till" | "til" | "bis" => Until,
        FROM => From,
        _ => return pointer(word).map(Meaning::Which).or_else(|| name(word)),
    })
}

fn pointer(word: &str) -> Option<Pointer> {
    Some(match word {
        "this" | "bu" => Pointer::This,
        "coming" | "upcoming" | "onumuzdeki" => Pointer::Coming,
        "next" | "following" | "gelecek" | "ertesi" => Pointer::Next(1),
        "last" | "gecen" => Pointer::Last,
        _ => {
            let stem =
                ["en", "er", "es", "em", "e"].into_iter().find_map(|ending| word.strip_suffix(ending))?;
            match stem {
                "dies" => Pointer::This,
                "kommend" => Pointer::Coming,
                "nachst" | "naechst" => Pointer::Next(1),
                "ubernachst" | "uebernachst" | "uebernaechst" => Pointer::Next(2),
                "letzt" => Pointer::Last,
                _ => return None,
            }
        }
    })
}

fn name(word: &str) -> Option<Meaning> {
    weekday(word)
        .or_else(|| names::turkish_short(word))
        .map(Meaning::Weekday)
        .or_else(|| month(word).map(Meaning::Month))
        .or_else(|| names::feast(word).map(Meaning::Feast))
}

/// What German writes in one: "Freitagabend".
pub fn compound(word: &str) -> Option<[&str; 2]> {
    let endings = ["abends", "abend", "nachmittag", "vormittag", "mittag", "morgen", "nacht"];
    let ending = endings.into_iter().find(|part| word.ends_with(part))?;
    let day = word.strip_suffix(ending)?;
    weekday(day).filter(|_| day.len() > 2).map(|_| [day, ending])
}

/// The ending that says from a time, as a word of its own: alone, "den" is German.
pub const FROM: &str = "denbis";

/// A number of Turkish without the ending that says from it: "sekizden", "buçuktan".
pub fn turkish_from(word: &str) -> Option<&str> {
    if word == "ondan" {
        return Some("onda");
    }
    let stem = ["den", "dan", "ten", "tan"].into_iter().find_map(|ending| word.strip_suffix(ending))?;
    (numbers::is_turkish(stem) || stem == "bucuk").then_some(stem)
}

/// A Turkish word without the ending that says at, to or of it: "cumaya", "Aralık'ta", "sekizde".
pub fn turkish_stem(word: &str) -> Option<&str> {
    const ENDINGS: [&str; 15] =
        ["nda", "nde", "na", "ne", "da", "de", "ta", "te", "ya", "ye", "yi", "yu", "a", "e", "i"];
    if meaning(word).is_some() || numbers::cardinal(word).is_some() {
        return None;
    }
    // "Dört" is "dörde" and "dördü", and "buçuk" is "buçuğa".
    match word {
        "dorde" | "dordu" => return Some("dort"),
        "bucuga" => return Some("bucuk"),
        "ucu" => return Some("uc"),
        _ => {}
    }
    let stems = ENDINGS.into_iter().filter_map(|ending| word.strip_suffix(ending));
    stems.into_iter().find(|stem| {
        numbers::is_turkish(stem)
            || matches!(
                *stem,
                "bucuk"
                    | "aksam"
                    | "aksami"
                    | "gece"
                    | "gecesi"
                    | "sabah"
                    | "yarin"
                    | "haftasonu"
                    | "pazartesi"
                    | "sali"
                    | "carsamba"
                    | "persembe"
                    | "cuma"
                    | "cumartesi"
                    | "pazar"
                    | "ocak"
                    | "subat"
                    | "mart"
                    | "nisan"
                    | "mayis"
                    | "haziran"
                    | "temmuz"
                    | "agustos"
                    | "eylul"
                    | "ekim"
                    | "kasim"
                    | "aralik"
            )
    })
}
