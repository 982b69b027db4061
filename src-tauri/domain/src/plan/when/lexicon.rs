//! The words of the date field in English, German and Turkish, folded. Owns what each word can mean; refuses grammar.
//! Words that are one thing in one language and another in the next are left out unless their place decides.

use chrono::Weekday;

use super::said::{Part, Which};

/// What a word means by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing: "at", "on", "the".
    Filler,
    /// So many days after this evening.
    Day(i64),
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
    /// A day that has a name, as day and month.
    Feast(u32, u32),
    /// A part of the day.
    Part(Part),
    /// Which weekday, week or weekend.
    Which(Which),
    /// Turkish "haftaya": next week.
    NextWeek,
    /// 1 to 12, in words.
    Number(u32),
    /// "a", "an": one, before a unit.
    Article,
    /// A unit of time, in minutes.
    Unit(i64),
    /// "half": past the hour.
    Half,
    /// German "halb": half an hour before the hour.
    Halb,
    /// Turkish "buçuk", behind the hour: half past.
    Bucuk,
    /// A quarter of an hour.
    Quarter,
    /// Minutes past the hour.
    Past,
    /// Minutes before the hour.
    To,
    /// Noon.
    Noon,
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
}

/// A day in minutes.
pub const DAY: i64 = 24 * 60;

/// What a folded word means, if anything.
pub fn meaning(word: &str) -> Option<Meaning> {
    use Meaning::{
        About, Am, Article, Bucuk, Clock, Day, Feast, Filler, Halb, Half, Midnight, Month, Morgen, NextWeek,
        Noon, Number, Ordinal, Past, Pm, Quarter, To, Tonight, Unit, Weekend,
    };
    Some(match word {
        "at" | "on" | "the" | "of" | "in" | "from" | "now" | "for" | "film" | "movie" | "and" | "later"
        | "hence" | "t" | "new" | "um" | "der" | "den" | "dem" | "im" | "von" | "saat" | "saatte"
        | "gunu" | "sonra" | "de" | "da" | "te" | "ta" => Filler,
        "tonight" | "tonite" | "2nite" => Tonight,
        "today" | "heute" | "bugun" => Day(0),
        "tomorrow" | "tmrw" | "tmr" | "tomorow" | "yarin" => Day(1),
        "overmorrow" | "ubermorgen" | "uebermorgen" | "obur" => Day(2),
        "yesterday" | "gestern" | "dun" => Day(-1),
        "morgen" => Morgen,
        "haftaya" => NextWeek,
        "weekend" | "wochenende" | "haftasonu" => Weekend,
        "this" | "coming" | "diesen" | "dieses" | "diese" | "kommenden" | "bu" | "onumuzdeki" => {
            Meaning::Which(Which::Coming)
        }
        "next" | "nachsten" | "nachste" | "nachstes" | "naechsten" | "gelecek" => Meaning::Which(Which::Next),
        "last" | "letzten" | "letztes" | "gecen" => Meaning::Which(Which::Last),
        "morning" | "morgens" | "vormittag" | "fruh" | "sabah" => Meaning::Part(Part::Morning),
        "afternoon" | "matinee" | "nachmittag" | "nachmittags" | "ogleden" => Meaning::Part(Part::Afternoon),
        "evening" | "eve" | "abend" | "abends" | "aksam" | "aksami" => Meaning::Part(Part::Evening),
        "night" | "nacht" | "nachts" | "gece" | "gecesi" => Meaning::Part(Part::Night),
        "noon" | "midday" | "mittag" | "mittags" | "ogle" | "oglen" => Noon,
        "midnight" | "mitternacht" | "geceyarisi" => Midnight,
        "a" | "an" | "einer" | "einem" => Article,
        "minute" | "minutes" | "min" | "mins" | "minuten" | "dakika" => Unit(1),
        "hour" | "hours" | "hr" | "hrs" | "stunde" | "stunden" => Unit(60),
        "day" | "days" | "tag" | "tage" | "tagen" | "gun" => Unit(DAY),
        "week" | "weeks" | "woche" | "wochen" | "hafta" => Unit(7 * DAY),
        "fortnight" => Unit(14 * DAY),
        "half" => Half,
        "halb" => Halb,
        "bucuk" | "bucukta" => Bucuk,
        "quarter" | "viertel" => Quarter,
        "past" | "after" | "nach" => Past,
        "to" | "till" | "before" | "vor" => To,
        "am" => Am,
        "pm" => Pm,
        "oclock" | "uhr" | "h" => Clock,
        "ish" | "about" | "around" | "roughly" | "circa" | "ca" | "gegen" | "ungefahr" => About,
        "st" | "nd" | "rd" | "th" => Ordinal,
        "halloween" => Feast(31, 10),
        "christmas" | "xmas" | "weihnachten" => Feast(25, 12),
        "heiligabend" => Feast(24, 12),
        "silvester" | "yilbasi" => Feast(31, 12),
        "boxing" => Feast(26, 12),
        "years" => Feast(1, 1),
        "valentines" => Feast(14, 2),
        _ => {
            return weekday(word)
                .map(Meaning::Weekday)
                .or_else(|| month(word).map(Month))
                .or_else(|| number(word).map(Number));
        }
    })
}

/// What German writes in one: "Freitagabend".
pub fn compound(word: &str) -> Option<[&str; 2]> {
    let ending = ["abend", "nachmittag", "mittag", "nacht"].into_iter().find(|part| word.ends_with(part))?;
    let day = word.strip_suffix(ending)?;
    weekday(day).map(|_| [day, ending])
}

/// A day of the week.
pub fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "monday" | "mon" | "montag" | "mo" | "pazartesi" | "pzt" => Weekday::Mon,
        "tuesday" | "tues" | "tue" | "dienstag" | "di" | "sali" => Weekday::Tue,
        "wednesday" | "weds" | "wed" | "mittwoch" | "mi" | "carsamba" => Weekday::Wed,
        "thursday" | "thurs" | "thur" | "thu" | "donnerstag" | "do" | "persembe" => Weekday::Thu,
        "friday" | "fri" | "freitag" | "fr" | "cuma" => Weekday::Fri,
        "saturday" | "sat" | "samstag" | "sonnabend" | "sa" | "cumartesi" | "cmt" => Weekday::Sat,
        "sunday" | "sun" | "sonntag" | "so" | "pazar" => Weekday::Sun,
        _ => return None,
    })
}

/// A month, 1 to 12.
pub fn month(word: &str) -> Option<u32> {
    Some(match word {
        "january" | "jan" | "januar" | "janner" | "ocak" => 1,
        "february" | "feb" | "februar" | "subat" => 2,
        "march" | "mar" | "marz" | "maerz" | "mart" => 3,
        "april" | "apr" | "nisan" => 4,
        "may" | "mai" | "mayis" => 5,
        "june" | "jun" | "juni" | "haziran" => 6,
        "july" | "jul" | "juli" | "temmuz" => 7,
        "august" | "aug" | "agustos" => 8,
        "september" | "sept" | "sep" | "eylul" => 9,
        "october" | "oct" | "oktober" | "okt" | "ekim" => 10,
        "november" | "nov" | "kasim" => 11,
        "december" | "dec" | "dezember" | "dez" | "aralik" => 12,
        _ => return None,
    })
}

fn number(word: &str) -> Option<u32> {
    Some(match word {
        "one" | "ein" | "eins" | "eine" | "bir" => 1,
        "two" | "zwei" | "iki" => 2,
        "three" | "drei" | "uc" => 3,
        "four" | "vier" | "dort" => 4,
        "five" | "funf" | "fuenf" | "bes" => 5,
        "six" | "sechs" | "alti" => 6,
        "seven" | "sieben" | "yedi" => 7,
        "eight" | "acht" | "sekiz" => 8,
        "nine" | "neun" | "dokuz" => 9,
        "ten" | "zehn" => 10,
        "eleven" | "elf" => 11,
        "twelve" | "zwolf" | "zwoelf" => 12,
        _ => return None,
    })
}
