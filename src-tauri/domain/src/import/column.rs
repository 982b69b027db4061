//! Columns by name. Owns what the columns that mean the same are called, in the languages that services export in, and
//! reading one cell; refuses to know which service a table is of.

use super::dates::{self, When};
use super::row::{Field, Ignored, Points};
use super::table::{Header, Record};
use crate::fold::fold;
use crate::title::{FIRST_YEAR, RUNTIME_LIMIT};

/// The most cells of a file of which it is told that they could not be used.
const TOLD: usize = 200;
/// So much of an unusable cell is told.
const SHOWN: usize = 60;

/// A title's.
pub(super) const TITLE: &[&str] = &[
    "title",
    "name",
    "titlename",
    "moviename",
    "movietitle",
    "film",
    "movie",
    "titel",
    "titre",
    "titulo",
    "titolo",
    "baslik",
    "tytul",
    "filmtitel",
    "nombre",
    "nom",
    "filmname",
    "titlu",
    "nazev",
    "cim",
    "nimi",
    "tittel",
    "タイトル",
    "제목",
    "标题",
    "片名",
    "название",
    "τιτλος",
    "العنوان",
    "judul",
];
/// A day's.
pub(super) const DATE: &[&str] = &[
    "date",
    "datum",
    "fecha",
    "data",
    "tarih",
    "dato",
    "paivamaara",
    "日付",
    "날짜",
    "日期",
    "дата",
    "ημερομηνια",
    "التاريخ",
    "tanggal",
    "datedeconsultation",
];
/// A year's.
pub(super) const YEAR: &[&str] = &[
    "year",
    "releaseyear",
    "jahr",
    "annee",
    "ano",
    "anno",
    "yil",
    "yapimyili",
    "jaar",
    "rok",
    "ar",
    "released",
];
/// When it came out.
pub(super) const RELEASE: &[&str] = &["releasedate", "released", "premiered"];
/// What it is called at home.
pub(super) const ORIGINAL: &[&str] =
    &["originaltitle", "originalname", "originaltitel", "orijinalbaslik", "titreoriginal", "titulooriginal"];
/// Who made it.
pub(super) const DIRECTORS: &[&str] = &["directors", "director", "regie", "yonetmen", "realisateur"];
/// When it was watched.
pub(super) const WATCHED: &[&str] = &[
    "watcheddate",
    "datewatched",
    "watchedat",
    "watchdate",
    "watchedon",
    "lastwatched",
    "dateseen",
    "seenon",
    "viewdate",
    "dateviewed",
    "checked",
    "gesehenam",
    "vule",
    "vistoel",
    "vistoil",
    "bekekenop",
    "izlenmetarihi",
    "izlemetarihi",
];
/// Whether it was watched, or is to be: a tick, or a word.
pub(super) const STATUS: &[&str] =
    &["status", "state", "watched", "seen", "gesehen", "izlendi", "vu", "visto", "bekeken", "watchlist"];
/// What somebody gave it.
pub(super) const RATING: &[&str] =
    &["yourrating", "rating", "userrating", "myrating", "score", "stars", "sterne", "bewertung", "puan"];
/// How long it runs.
pub(super) const LENGTH: &[&str] =
    &["runtimemins", "runtime", "runtimeminutes", "minutes", "laufzeit", "lange", "dauer", "duree", "sure"];
/// What somebody wrote of it.
pub(super) const REVIEW: &[&str] =
    &["review", "comment", "notes", "note", "memo", "kritik", "bemerkung", "kommentar", "notizen", "yorum"];

/// A column's name as it is compared: folded, and without blanks.
pub(super) fn key(name: &str) -> String {
    fold(name).replace(' ', "")
}

/// One record's cells by their columns' names. What a cell says and cannot be used is told.
pub(super) struct Cells<'a> {
    pub header: &'a Header,
    pub record: &'a Record,
    pub ignored: &'a mut Vec<Ignored>,
}

impl<'a> Cells<'a> {
    /// The first column of these names that says something here; empty where none does.
    pub fn text(&self, names: &[&str]) -> &'a str {
        let said = names.iter().filter_map(|name| self.header.place(&[name]));
        let mut cells = said.filter_map(|place| self.record.fields.get(place).map(String::as_str));
        cells.find(|cell| !cell.is_empty()).unwrap_or_default()
    }

    /// The same, if it says anything.
    pub fn said(&self, names: &[&str]) -> Option<&'a str> {
        Some(self.text(names)).filter(|text| !text.is_empty())
    }

    fn read<T>(&mut self, names: &[&str], field: Field, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = self.said(names)?;
        let value = read(text);
        if value.is_none() {
            self.ignore(field, text);
        }
        value
    }

    fn ignore(&mut self, field: Field, text: &str) {
        if self.ignored.len() < TOLD {
            let text = text.chars().take(SHOWN).collect();
            self.ignored.push(Ignored { line: self.record.line, field, text });
        }
    }

    /// Whether a column of what was seen says so, by a word, a tick, how often or when, and that day.
    pub fn ticked(&mut self, name: &str) -> Option<(bool, Option<When>)> {
        let text = self.said(&[name])?;
        if self.yes(&[name]) {
            return Some((true, None));
        }
        // Of a cross, a dash or an empty box nothing is left.
        if self.no(&[name]) || key(text).is_empty() {
            return Some((false, None));
        }
        if let Some(on) = dates::read(text) {
            return Some((true, Some(on)));
        }
        let often = number(text.trim_end_matches(['x', '×'])).filter(|&often| often == 0.0 || often >= 1.0);
        if often.is_none() {
            self.ignore(Field::Date, text);
        }
        often.map(|often| (often >= 1.0, None))
    }

    /// A day or a moment.
    pub fn when(&mut self, names: &[&str]) -> Option<When> {
        self.read(names, Field::Date, dates::read)
    }

    /// A year, also of a whole date.
    pub fn year(&mut self, names: &[&str]) -> Option<i32> {
        // A day that a program has for none: 0001-01-01.
        if self.text(names).starts_with("000") {
            return None;
        }
        self.read(names, Field::Year, |text| year(text).or_else(|| dates::read(text)?.year()))
    }

    /// A running time, in minutes.
    pub fn minutes(&mut self, names: &[&str]) -> Option<u16> {
        let possible = |minutes: &f64| (1.0..=f64::from(RUNTIME_LIMIT)).contains(minutes);
        let minutes = self.read(names, Field::Runtime, minutes)?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was looked at")]
        Some(minutes.round()).filter(possible).map(|minutes| minutes as u16)
    }

    /// Points out of so many; none at all is no rating.
    pub fn points(&mut self, names: &[&str], out_of: u16) -> Option<Points> {
        let said = self.read(names, Field::Rating, |text| {
            let given = text.split_once('/').map_or(text, |(given, _)| given);
            // Stars that are drawn are out of five, whatever else a table counts to.
            let number = number(given).or_else(|| Some(stars(given)? / 5.0 * f64::from(out_of)))?;
            (0.0..=f64::from(out_of)).contains(&number).then_some(number)
        })?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was looked at")]
        let tenths = (said * 10.0).round() as u16;
        (tenths > 0).then_some(Points { tenths, out_of })
    }

    /// The column whose name ends so, but is not `but`: "ayse_k rated".
    pub fn ending(&self, end: &str, but: &str) -> Option<&'a str> {
        self.header.name(|name| name.ends_with(end) && name != but)
    }

    /// A whole number, such as how often.
    pub fn count(&self, names: &[&str]) -> Option<u32> {
        self.said(names)?.parse().ok()
    }

    /// Names that commas part.
    pub fn list(&self, names: &[&str]) -> Vec<String> {
        let parts = self.text(names).split([',', '|']).map(str::trim);
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// Whether it says yes.
    pub fn yes(&self, names: &[&str]) -> bool {
        matches!(
            key(self.text(names)).as_str(),
            "yes" | "true" | "1" | "ja" | "oui" | "si" | "evet" | "y" | "x"
        ) || matches!(self.text(names), "✅" | "✓" | "✔" | "✔️" | "☑" | "☑️")
    }

    /// Whether it says no.
    pub fn no(&self, names: &[&str]) -> bool {
        matches!(key(self.text(names)).as_str(), "no" | "false" | "0" | "nein" | "non" | "hayir" | "n")
    }
}

/// A year in which there were films, also as `1999.0` or `(1999)`.
pub(super) fn year(text: &str) -> Option<i32> {
    let text = text.trim_matches(['(', ')', ' ']);
    let text = text.strip_suffix(".0").unwrap_or(text);
    text.parse().ok().filter(|year| (FIRST_YEAR..=2_200).contains(year))
}

/// How many stars are drawn, out of five: `★★★½`, `⭐⭐⭐⭐`, `★★★☆☆`.
pub(super) fn stars(text: &str) -> Option<f64> {
    let mut count = 0.0;
    for letter in text.trim().chars() {
        match letter {
            '★' | '⭐' | '🌟' => count += 1.0,
            '½' => count += 0.5,
            '☆' | '\u{fe0f}' | ' ' => {}
            _ => return None,
        }
    }
    (0.5..=5.0).contains(&count).then_some(count)
}

/// `137`, `137 min`, `2h 17m`, `2:17`, `2:17:00`, `2 Std. 17 Min.`.
fn minutes(text: &str) -> Option<f64> {
    if let Some(minutes) = number(text) {
        return Some(minutes);
    }
    let text = text.trim().trim_end_matches('.').to_lowercase();
    let whole = |text: &str| text.trim().parse::<u16>().ok().map(f64::from);
    let units = |text: &str| {
        let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
        let (digits, unit) = text.split_at_checked(end)?;
        let known = ["", "m", "min", "mins", "minute", "minutes", "minuten", "dk", "dakika", "′", "'"];
        known.contains(&unit.trim()).then(|| whole(digits))?
    };
    if let Some((hours, rest)) = text.split_once(':') {
        // Seconds are left aside.
        let minutes = rest.split_once(':').filter(|(_, seconds)| whole(seconds).is_some());
        return Some(whole(hours)? * 60.0 + units(minutes.map_or(rest, |(minutes, _)| minutes).trim())?);
    }
    let end = text.find(|letter: char| !letter.is_ascii_digit())?;
    let (hours, rest) = text.split_at_checked(end)?;
    let rest = rest.trim_start();
    let (unit, rest) = rest.split_at(rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len()));
    let known = ["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "sa", "saat"];
    match rest.trim_start_matches(['.', ',', ' ']) {
        _ if !known.contains(&unit) => units(&text),
        "" => Some(whole(hours)? * 60.0),
        rest => Some(whole(hours)? * 60.0 + units(rest)?),
    }
}

/// A number with a point or a comma.
fn number(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".");
    text.parse().ok().filter(|number: &f64| number.is_finite())
}
