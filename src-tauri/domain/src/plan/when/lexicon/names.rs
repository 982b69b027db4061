//! Days of the week, months and feasts in English, German and Turkish, folded. Owns their names; refuses endings.

use chrono::Weekday;

use crate::plan::when::said::Feast;

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

/// Turkish in short. Elsewhere than in the date field they are other words: "per", and Sal who met Harry.
pub fn turkish_short(word: &str) -> Option<Weekday> {
    Some(match word {
        "sal" => Weekday::Tue,
        "crs" => Weekday::Wed,
        "per" | "prs" => Weekday::Thu,
        "cum" => Weekday::Fri,
        "paz" => Weekday::Sun,
        _ => return None,
    })
}

/// Two letters of German that are words of English, too.
pub fn is_english(word: &str) -> bool {
    matches!(word, "so" | "do")
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

/// A day that has a name. Those that move with the moon or by country beyond these are left out.
pub fn feast(word: &str) -> Option<Feast> {
    Some(match word {
        "neujahr" | "neujahrstag" => Feast::Fixed(1, 1),
        "valentines" | "valentine" | "valentinstag" => Feast::Fixed(14, 2),
        "halloween" => Feast::Fixed(31, 10),
        "bonfirenight" => Feast::Fixed(5, 11),
        "thanksgiving" => Feast::Nth(4, Weekday::Thu, 11),
        "nikolaus" | "nikolaustag" => Feast::Fixed(6, 12),
        "heiligabend" => Feast::Fixed(24, 12),
        "christmas" | "xmas" | "weihnachten" | "weihnachtstag" | "weihnachtsfeiertag" => Feast::Fixed(25, 12),
        "boxingday" => Feast::Fixed(26, 12),
        "silvester" | "silvesterabend" | "nye" | "yilbasi" => Feast::Fixed(31, 12),
        "karfreitag" => Feast::Easter(-2),
        "ostersamstag" => Feast::Easter(-1),
        "easter" | "ostern" | "ostersonntag" | "paskalya" => Feast::Easter(0),
        "ostermontag" => Feast::Easter(1),
        "pfingsten" | "pfingstsonntag" => Feast::Easter(49),
        "pfingstmontag" => Feast::Easter(50),
        _ => return None,
    })
}
