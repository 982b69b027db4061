//! Days that count from today: "until Sunday", "till the 30th", "last Friday", "from the 11th". Owns reading them where a
//! text says since or until when; refuses them without the day the text is from.

use std::sync::LazyLock;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::when::When;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, SERVICES};
use crate::plan::when::weekday;

/// What stands between "until" and its day, or behind the day, without changing it.
const SMALL: &str = "on|it|there|by|the|am|an|der|den|dem|zum|this|coming|diesen|diesem|kommenden";

/// What goes on with the sentence behind "the 30th".
const JOINS: &str = "so|and|but|then|though|only|if|at|of|des|um|und|aber|auf|bei";

/// The days until which something lasts, in order; `from` is the day the text is from.
pub(super) fn until(page: &Page, span: &Span, from: NaiveDate) -> Vec<When> {
    static UNTIL: LazyLock<Pattern> = LazyLock::new(|| {
        let services = SERVICES.iter().map(|(_, pattern, _)| *pattern).collect::<Vec<_>>().join("|");
        let days = any(words::all(|w| w.days));
        Pattern::new(&format!(
            "\\b{}(?: (?i:{SMALL}|{services}))*(?: ((?i:next|nachste[nmr]?|a week on)))? (?:({days})\\b|((?i:mon|tues?|wed|thur?s?|fri|sat|sun))\\b|([0-3]?[0-9])(?:(?i:st|nd|rd|th)\\b|\\.)|((?i:today|tonight|heute))\\b|((?i:tomorrow|morgen))\\b|(?i:(?:the )?end of (?:the|this) month|monatsende|ende des monats)\\b)",
            any(words::all(|w| w.until))
        ))
    });
    static KADAR: LazyLock<Pattern> = LazyLock::new(|| {
        let days = any(words::all(|w| w.days));
        Pattern::new(&format!(
            "\\b(?:(?:((?i:gelecek|haftaya)) )?({days})(?i:'?[yn]?[ae]| gunune)?|(?i:ayin )([0-3]?[0-9])(?i:'?[a-z]{{1,5}})|((?i:bugune))|((?i:yarina))|(?i:ay sonuna)) (?i:kadar)\\b"
        ))
    });
    let shape = page.shape();
    let mut found = Vec::new();
    for groups in UNTIL.groups(shape, span) {
        let [whole, next, day, short, number, today, tomorrow] = &groups[..] else { continue };
        let said = Said { next, day: day.as_ref().or(short.as_ref()), number, today, tomorrow };
        let Some(whole) = whole else { continue };
        // "Until sun and sea met", "until the 2nd season": no day of the calendar.
        let behind = whole.end..(whole.end + 24).min(span.end.max(whole.end));
        if short.is_some() && goes_on(page, &behind, "") || number.is_some() && goes_on(page, &behind, JOINS)
        {
            continue;
        }
        found.extend(said.on(page, from).map(|on| when(whole, on)));
    }
    for groups in KADAR.groups(shape, span) {
        let [whole, next, day, number, today, tomorrow] = &groups[..] else { continue };
        let said = Said { next, day: day.as_ref(), number, today, tomorrow };
        found.extend(whole.as_ref().and_then(|whole| Some(when(whole, said.on(page, from)?))));
    }
    found
}

/// Days that `span` counts from the day a text appeared, with a word for where they lie: "yesterday", "last Friday",
/// "since Wednesday", "from the 11th". Where it says neither, `came` tells that what is spoken of has been.
pub(super) fn near(page: &Page, span: &Span, from: NaiveDate, came: bool) -> Vec<When> {
    static NEAR: LazyLock<Pattern> = LazyLock::new(|| {
        let yesterday = any(words::all(|w| w.yesterday));
        let today = any(words::all(|w| w.today));
        let tomorrow = any(words::all(|w| w.tomorrow));
        let days = any(words::all(|w| w.days));
        let past = "last|this past|since|seit(?: dem)?|(?:am )?(?:vergangenen|letzten)|gecen|desde el|depuis";
        let ahead = "from|next|this|coming|ab(?: dem| kommendem| kommenden)?|(?:am )?(?:kommenden|nachsten|diesen)|bu|gelecek|a partir del?|des";
        Pattern::new(&format!(
            "\\b(?:({yesterday})|({today})|({tomorrow})|(?:((?i:{past}))|((?i:{ahead}))|(?i:on|am|el|le)) (?:(?i:the|on|last|next) )*(?:({days})|([0-3]?[0-9])(?:(?i:st|nd|rd|th)\\b|\\.))|({days})(?i:'?d[ae]n| gununden) ((?i:beri))?)\\b?"
        ))
    });
    let all = NEAR.groups(page.shape(), span).into_iter().filter_map(|groups| {
        let part = |i: usize| groups.get(i).cloned().flatten();
        let whole = part(0)?;
        let is = |i: usize| part(i).is_some();
        let past = is(4) || is(9) || came && !is(5);
        let day = match () {
            () if is(1) => from.pred_opt()?,
            () if is(2) => from,
            () if is(3) => from.succ_opt()?,
            () => {
                let named = part(6).or(part(8));
                let number = part(7);
                let said =
                    Said { next: &None, day: named.as_ref(), number: &number, today: &None, tomorrow: &None };
                if past { said.before(page, from)? } else { said.on(page, from)? }
            }
        };
        Some(When::of(whole, day))
    });
    all.collect()
}

fn when(span: &Span, on: NaiveDate) -> When {
    When { span: span.clone(), year: Some(on.year()), month: Some(on.month()), day: Some(on.day()) }
}

/// Whether a word behind a day, other than small ones and `joins`, makes something else of it.
fn goes_on(page: &Page, behind: &Span, joins: &str) -> bool {
    let text = page.part(behind).to_lowercase();
    let Some(next) = text.strip_prefix(' ').and_then(|rest| rest.split(|c: char| !c.is_alphabetic()).next())
    else {
        return false;
    };
    let is_one_of = |words: &str| words.split('|').any(|word| word == next);
    !(next.is_empty() || is_one_of(SMALL) || is_one_of(joins))
}

/// A day as it was said; none of it is the end of the month.
struct Said<'a> {
    next: &'a Option<Span>,
    day: Option<&'a Span>,
    number: &'a Option<Span>,
    today: &'a Option<Span>,
    tomorrow: &'a Option<Span>,
}

impl Said<'_> {
    /// The last such day, before `from`.
    fn before(&self, page: &Page, from: NaiveDate) -> Option<NaiveDate> {
        if let Some(day) = self.day {
            let day = weekday(&page.part(day).to_lowercase())?;
            let back = match from.weekday().days_since(day) {
                0 => 7,
                days => days,
            };
            return from.checked_sub_days(Days::new(back.into()));
        }
        let number = page.part(self.number.as_ref()?).parse().ok()?;
        let first = from.with_day(1)?;
        let months = (0..12).filter_map(|month| first.checked_sub_months(Months::new(month)));
        months.filter_map(|month| month.with_day(number)).find(|day| *day <= from)
    }

    fn on(&self, page: &Page, from: NaiveDate) -> Option<NaiveDate> {
        let word = |span: &Span| page.part(span).to_lowercase();
        if let Some(day) = self.day {
            return coming(from, weekday(&word(day))?, self.next.is_some());
        }
        if let Some(number) = self.number {
            let number = word(number).parse().ok()?;
            let first = from.with_day(1)?;
            let months = (0..12).filter_map(|month| first.checked_add_months(Months::new(month)));
            return months.filter_map(|month| month.with_day(number)).find(|day| *day >= from);
        }
        if self.today.is_some() {
            return Some(from);
        }
        if self.tomorrow.is_some() {
            return from.succ_opt();
        }
        from.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()
    }
}

/// The next such day: never today, which nobody calls by its name; "next" is that of next week.
fn coming(from: NaiveDate, day: Weekday, next: bool) -> Option<NaiveDate> {
    let ahead = if next {
        7 - from.weekday().num_days_from_monday() + day.num_days_from_monday()
    } else {
        match day.days_since(from.weekday()) {
            0 => 7,
            days => days,
        }
    };
    from.checked_add_days(Days::new(ahead.into()))
}
