//! Years and dates. Owns reading them, and that "this year" means something only when the text's own day is known;
//! refuses to guess a year.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};

use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, LANGUAGES};

/// A date as exactly as a text gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct When {
    pub(super) span: Span,
    pub(super) year: Option<i32>,
    pub(super) month: Option<u32>,
    pub(super) day: Option<u32>,
}

impl When {
    /// `2020-03-12`, `2020-03`, `2020`, or `--03` and `--03-12` without a year.
    pub(super) fn shown(&self) -> Option<String> {
        let head = self.year.map_or("-".to_owned(), |year| format!("{year:04}"));
        match (self.month, self.day) {
            (Some(month), Some(day)) => Some(format!("{head}-{month:02}-{day:02}")),
            (Some(month), None) => Some(format!("{head}-{month:02}")),
            _ => self.year.map(|year| format!("{year:04}")),
        }
    }

    pub(super) fn of(span: Span, day: NaiveDate) -> Self {
        Self { span, year: Some(day.year()), month: Some(day.month()), day: Some(day.day()) }
    }

    pub(super) fn day(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month?, self.day?)
    }

    /// The date with the year that it has, seen from the day on which the text appeared.
    pub(super) fn seen_from(mut self, published: Option<NaiveDate>, turn: Turn) -> Self {
        let (None, Some(month), Some(from)) = (self.year, self.month, published) else { return self };
        let distance = |year: i32| {
            let day = NaiveDate::from_ymd_opt(year, month, self.day.unwrap_or(15))?;
            let days = (day - from).num_days();
            // A month that is named alone may be the one that it is now.
            let slack = if self.day.is_some() { 1 } else { 16 };
            let fits = match turn {
                // A paper of the 17th may say of the 20th that something is there "since" then.
                Turn::Past => days <= slack.max(7),
                Turn::Ahead => days >= -slack,
                Turn::Either => true,
            };
            fits.then_some(days.abs())
        };
        let years = from.year() - 1..=from.year() + 1;
        self.year = years.filter_map(|year| Some((distance(year)?, year))).min().map(|(_, year)| year);
        self
    }
}

/// On which side of the day of a text a date without a year lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    Past,
    Ahead,
    /// Whichever is nearer.
    Either,
}

/// Dates within `span`, in order; `published` is the text's own day.
pub(super) fn dates(page: &Page, span: &Span, published: Option<NaiveDate>) -> Vec<When> {
    static DATE: LazyLock<Pattern> = LazyLock::new(|| {
        let months = LANGUAGES.iter().flat_map(|w| w.months).collect::<Vec<_>>().join("|");
        let this = any(words::all(|w| w.this_year).chain(words::all(|w| w.last_year)));
        Pattern::new(&format!(
            "(?i:\\b(?:((?:19|20)[0-9]{{2}})-([01][0-9])(?:-([0-3][0-9]))?\\b|([0-3]?[0-9])[./]([0-3]?[0-9])[./]((?:19|20)?[0-9]{{2}})\\b|(?:(?:({this}) )?(?:([0-3]?[0-9])(?:st|nd|rd|th|\\.)? (?:of |de )?)?({months})(?:\\.|\\b)(?: ([0-3]?[0-9])(?:st|nd|rd|th)?\\b)?(?:(?:,| of| de)? ((?:19|20)[0-9]{{2}})\\b|,? ({this}))?)|((?:19|20)[0-9]{{2}})\\b))"
        ))
    });
    let mut found = Vec::new();
    for groups in DATE.groups(page.shape(), span) {
        let part = |i: usize| groups.get(i).cloned().flatten().map(|g: Span| page.part(&g).to_lowercase());
        let number = |i: usize| part(i).and_then(|digits| digits.parse::<u32>().ok());
        let Some(whole) = groups.first().cloned().flatten() else { continue };
        // When a message was sent is no date that it speaks of.
        if whole.end <= page.behind_stamp(&page.paragraph(whole.start)) {
            continue;
        }
        if let (Some(first), Some(second), Some(year)) = (number(4), number(5), part(6)) {
            found.extend(numeric(page, whole, first, second, &year));
            continue;
        }
        let month = part(9).and_then(|name| month_of(&name));
        // "may" and "mar" are words too; a month needs a capital, a day or a year.
        let capital = groups
            .get(9)
            .cloned()
            .flatten()
            .is_some_and(|g| page.part(&g).starts_with(|c: char| c.is_ascii_uppercase()));
        if part(9).is_some() && !capital && number(8).is_none() && number(11).is_none() {
            continue;
        }
        let relative = part(7).or(part(12)).and_then(|words| year_of(&words, published));
        let year = number(1).or(number(11)).or(number(13)).and_then(|y| i32::try_from(y).ok());
        found.push(When {
            span: whole,
            year: year.or(relative),
            month: number(2).or(month).filter(|m| (1..=12).contains(m)),
            day: number(3).or(number(8)).or(number(10)).filter(|d| (1..=31).contains(d)),
        });
    }
    found.extend(short(page, span));
    for when in &mut found {
        when.day = when.day.or_else(|| last_day(page, when, span));
    }
    found.extend(feasts(page, span));
    found.sort_by_key(|when| when.span.start);
    found
}

/// "until 31/12", "bis 26.12.": a day and a month in numbers, only where a word says that a day follows.
fn short(page: &Page, span: &Span) -> Vec<When> {
    static SHORT: LazyLock<Pattern> = LazyLock::new(|| {
        let cues = any(words::all(|w| w.until).chain(words::all(|w| w.comes)));
        Pattern::new(&format!(
            "\\b(?:{cues}|(?i:seit|since|depuis le|desde el))(?: (?i:zum|the|on|le|el|am|dem))? (([0-3]?[0-9])(?:/([01]?[0-9])|\\.([01]?[0-9])\\.?))(?:[^0-9./%]|[.,] ?[^0-9]|[.,]?$)"
        ))
    });
    let all = SHORT.groups(page.shape(), span).into_iter().filter_map(|groups| {
        let group = |i: usize| groups.get(i).cloned().flatten();
        let number = |i: usize| group(i).and_then(|part| page.part(&part).parse::<u32>().ok());
        let (day, month) = (number(2)?, number(3).or(number(4))?);
        let real = (1..=31).contains(&day) && (1..=12).contains(&month);
        real.then_some(When { span: group(1)?, year: None, month: Some(month), day: Some(day) })
    });
    all.collect()
}

/// The last day of a month whose end is meant: "the end of December", "Aralık sonuna kadar".
fn last_day(page: &Page, when: &When, within: &Span) -> Option<u32> {
    static END: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("\\b(?i:end of|ende(?: des)?|finales de|fin(?: de)?|fin del mes de) $")
    });
    static END_BEHIND: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^(?i:'?(?:[iu]n|nin)? sonu[a-z]*|-?ende)\\b"));
    let before = when.span.start.saturating_sub(18).max(within.start)..when.span.start;
    let behind = when.span.end..(when.span.end + 12).min(within.end).max(when.span.end);
    let ends = END.is_in(page.shape(), &before) || END_BEHIND.is_in(page.shape(), &behind);
    let first = NaiveDate::from_ymd_opt(when.year.unwrap_or(2001), when.month?, 1)?;
    let last = first.checked_add_months(chrono::Months::new(1))?.pred_opt()?;
    ends.then(|| last.day())
}

/// "Boxing Day" and other days with a name, with the year that may follow.
fn feasts(page: &Page, span: &Span) -> Vec<When> {
    static NAMED: LazyLock<Vec<(Pattern, u32, u32)>> = LazyLock::new(|| {
        let year = "(?:,? ((?:19|20)[0-9]{2})\\b)?";
        let all = words::FEASTS.iter();
        all.map(|(name, month, day)| (Pattern::new(&format!("\\b(?i:{name})\\b{year}")), *month, *day))
            .collect()
    });
    let each = NAMED.iter().flat_map(|(name, month, day)| {
        name.groups(page.shape(), span).into_iter().filter_map(|groups| {
            let year = groups.get(1).cloned().flatten().and_then(|year| page.part(&year).parse().ok());
            Some(When {
                span: groups.first().cloned().flatten()?,
                year,
                month: Some(*month),
                day: Some(*day),
            })
        })
    });
    each.collect()
}

/// A date in numbers: the day first, or the month where only that can be meant ("12/31/19"). Two digits make a year of
/// this century only where nothing else is meant: "1.5.10" may be anything, "10/11/12" too.
fn numeric(page: &Page, span: Span, first: u32, second: u32, year: &str) -> Option<When> {
    let slashes = page.part(&span).contains('/');
    let (day, month) = match (first, second) {
        (1..=12, 13..=31) if slashes => (second, first),
        (1..=31, 1..=12) => (first, second),
        _ => return None,
    };
    let short = year.len() == 2;
    let certain = if slashes { day > 12 } else { span.len() >= 8 };
    let year: i32 = year.parse().ok()?;
    let year = if short { 2000 + year } else { year };
    (!short || certain).then_some(When { span, year: Some(year), month: Some(month), day: Some(day) })
}

fn month_of(name: &str) -> Option<u32> {
    static MONTHS: LazyLock<Vec<(u32, Pattern)>> = LazyLock::new(|| {
        let all = LANGUAGES.iter().flat_map(|w| (1..).zip(w.months));
        all.map(|(number, month)| (number, Pattern::new(&format!("^(?i:{month})$")))).collect()
    });
    MONTHS.iter().find(|(_, month)| month.is_in(name, &(0..name.len()))).map(|(number, _)| *number)
}

fn year_of(relative: &str, published: Option<NaiveDate>) -> Option<i32> {
    static LAST: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&any(words::all(|w| w.last_year))));
    let year = published?.year();
    Some(if LAST.is_in(relative, &(0..relative.len())) { year - 1 } else { year })
}

/// The year of release that `span` gives; never the year it came to a service.
pub(super) fn year(page: &Page, span: &Span) -> Option<i32> {
    static DESCRIBED: LazyLock<Pattern> = LazyLock::new(|| {
        let film = any(words::all(|w| w.film).chain(words::all(|w| w.series)));
        Pattern::new(&format!(
            "\\b((?:19|20)[0-9]{{2}})(?:'?s)?[ -](?:[A-Za-z-]+,? ){{0,4}}{film}\\b|\\b{film}\\b[^.()\\n]{{0,50}}\\(((?:19|20)[0-9]{{2}})\\b|(?:^|[.!?] )((?:19|20)[0-9]{{2}})(?:[.]|,? (?i:i think|i believe|or so|or thereabouts|glaub ich|glaube ich|sanirim|je crois|creo))"
        ))
    });
    static RELEASED: LazyLock<Pattern> = LazyLock::new(|| {
        let out = any(words::all(|w| w.released).chain(words::all(|w| w.year_label)));
        Pattern::new(&format!(
            "\\b{out},?(?: (?i:in|on|im|am|back|the|der|dem|year|jahr|jahre|of|way))*(?: [0-9]{{1,2}}\\.?)?(?: [A-Za-z]+\\.?)?(?: [0-9]{{1,2}},)? ?\\b((?:19|20)[0-9]{{2}})\\b|\\b((?:19|20)[0-9]{{2}})(?:'[a-z]+)? (?:(?i:yilinda|senesinde) )?{out}"
        ))
    });
    static SERVICE: LazyLock<Pattern> = LazyLock::new(|| {
        let names = words::SERVICES.iter().map(|(_, pattern, _)| *pattern).collect::<Vec<_>>().join("|");
        Pattern::new(&format!("(?:{names})"))
    });
    let shape = page.shape();
    let first = |groups: Vec<Option<Span>>| groups.into_iter().skip(1).flatten().next();
    let described = DESCRIBED.groups(shape, span).into_iter().filter_map(first);
    let released = RELEASED.groups(shape, span).into_iter().filter(|groups| {
        let whole = groups.first().cloned().flatten().unwrap_or_default();
        !SERVICE.is_in(shape, &(whole.start..(whole.end + 14).min(shape.len())))
    });
    let mut years =
        described.chain(released.filter_map(first)).filter_map(|year| page.part(&year).parse().ok());
    years.next()
}
