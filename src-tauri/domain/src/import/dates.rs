//! Dates as files have them. Owns reading one, and finding out for a whole file whether the day or the month comes first;
//! refuses to guess where both are possible: that is asked.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::title::FIRST_YEAR;

/// When something was, as exactly as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// A moment.
    Moment(DateTime<Utc>),
    /// A day.
    Day(NaiveDate),
    /// Some day of a month: its first.
    Month(NaiveDate),
    /// Some day of a year.
    Year(i32),
    /// Three numbers, of which it is not said which is the day.
    Unclear([u16; 3]),
}

/// Which of a date's three numbers comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// `31.12.2024`
    DayFirst,
    /// `12/31/2024`
    MonthFirst,
    /// `24. 12. 31.`
    YearFirst,
}

/// In which order the dates of a file stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "are", rename_all = "snake_case")]
pub enum Dates {
    /// It has none, or each says it by itself.
    Clear,
    /// The whole file says so.
    Found {
        /// Which.
        order: Order,
    },
    /// Somebody said so.
    Said {
        /// Which.
        order: Order,
    },
    /// Day or month may come first: somebody has to say it.
    Ambiguous {
        /// One that can be read in two ways.
        example: [u16; 3],
    },
}

impl When {
    /// The year, where it is said.
    pub fn year(self) -> Option<i32> {
        match self {
            Self::Moment(moment) => Some(moment.year()),
            Self::Day(day) | Self::Month(day) => Some(day.year()),
            Self::Year(year) => Some(year),
            Self::Unclear(_) => None,
        }
    }
}

/// A date in one of the usual forms.
pub(super) fn read(text: &str) -> Option<When> {
    let text = text.trim();
    if text.len() > 64 {
        return None;
    }
    moment(text).or_else(|| numbers(text)).or_else(|| in_words(text)).filter(|when| possible(*when))
}

fn possible(when: When) -> bool {
    when.year().is_none_or(|year| (FIRST_YEAR..=2_200).contains(&year))
}

/// A day with a time; one without a zone is UTC.
fn moment(text: &str) -> Option<When> {
    if !text.contains(':') {
        return None;
    }
    let zoned = DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S %z"));
    if let Ok(moment) = zoned {
        return Some(When::Moment(moment.to_utc()));
    }
    let bare = text.trim_end_matches("UTC").trim_end_matches('Z').trim_end();
    let forms = [
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M",
        "%Y-%m-%dT%H:%M",
        "%Y/%m/%d %H:%M:%S",
    ];
    let local = forms.iter().find_map(|form| NaiveDateTime::parse_from_str(bare, form).ok());
    match local {
        Some(local) => Some(When::Moment(local.and_utc())),
        // Any other time of day is left aside; the day is what counts.
        None => numbers(text.split([' ', 'T', ',']).next()?),
    }
}

/// Numbers with something between them.
fn numbers(text: &str) -> Option<When> {
    let text = text.trim_end_matches(['.', ' ']);
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let all_digits =
        parts.iter().all(|part| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit()));
    if !all_digits {
        return None;
    }
    let number = |at: usize| parts.get(at).and_then(|part| part.parse::<u16>().ok());
    let long = |at: usize| parts.get(at).is_some_and(|part: &&str| part.len() == 4);
    match parts.len() {
        1 if long(0) => Some(When::Year(number(0)?.into())),
        2 if long(0) => Some(When::Month(day(number(0)?, number(1)?, 1)?)),
        3 if long(0) => Some(When::Day(day(number(0)?, number(1)?, number(2)?)?)),
        3 => {
            let numbers = [number(0)?, number(1)?, number(2)?];
            // A point between them is written where the day comes first, unless it cannot.
            let point = text.contains('.') && !text.contains(['/', '-']);
            let first = if point { in_order(numbers, Order::DayFirst) } else { None };
            let any = [Order::DayFirst, Order::MonthFirst, Order::YearFirst];
            let possible = any.into_iter().any(|order| in_order(numbers, order).is_some());
            match first {
                Some(day) if long(2) => Some(When::Day(day)),
                _ => possible.then_some(When::Unclear(numbers)),
            }
        }
        _ => None,
    }
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// `15 Dec 2021`, `December 15, 2021`, `Fri Dec 15 20:00:00 2015`.
fn in_words(text: &str) -> Option<When> {
    let (mut month, mut numbers) = (None, Vec::new());
    for word in text.split([' ', ',', '-', '.', '/']).filter(|word| !word.is_empty() && !word.contains(':')) {
        if let Ok(number) = word.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse::<u16>() {
            numbers.push(number);
        } else if let Some(head) = word.get(..3) {
            let named = MONTHS.iter().position(|name| head.eq_ignore_ascii_case(name));
            month = month.or(named.and_then(|at| u16::try_from(at + 1).ok()));
        }
    }
    match numbers[..] {
        [year, date] if year > 31 => Some(When::Day(day(year, month?, date)?)),
        [date, year] => Some(When::Day(day(whole(year), month?, date)?)),
        [year] if year > 31 => Some(When::Month(day(year, month?, 1)?)),
        _ => None,
    }
}

fn day(year: u16, month: u16, day: u16) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
}

/// The year that two digits stand for. No service is older than 1990.
fn whole(year: u16) -> u16 {
    match year {
        0..=89 => 2000 + year,
        90..=99 => 1900 + year,
        year => year,
    }
}

fn in_order([a, b, c]: [u16; 3], order: Order) -> Option<NaiveDate> {
    match order {
        Order::DayFirst => day(whole(c), b, a),
        Order::MonthFirst => day(whole(c), a, b),
        Order::YearFirst => day(whole(a), b, c),
    }
}

/// Finds the order in which the dates stand, from all of them and from what somebody says, and settles each. Nothing was
/// watched after `today`, and histories go one way through time.
pub(super) fn settle<'a>(
    dates: impl Iterator<Item = &'a mut When>,
    said: Option<Order>,
    today: NaiveDate,
) -> Dates {
    let mut open: Vec<(&mut When, [u16; 3])> = dates
        .filter_map(|when| match *when {
            When::Unclear(numbers) => Some((when, numbers)),
            _ => None,
        })
        .collect();
    if open.is_empty() {
        return Dates::Clear;
    }
    let numbers: Vec<[u16; 3]> = open.iter().map(|(_, numbers)| *numbers).collect();
    let tomorrow = today.succ_opt().unwrap_or(today);
    let reads =
        |order: Order| numbers.iter().all(|&date| in_order(date, order).is_some_and(|day| day <= tomorrow));
    let usual: Vec<Order> =
        [Order::DayFirst, Order::MonthFirst].into_iter().filter(|&order| reads(order)).collect();
    let found = match usual[..] {
        [one] => Some(one),
        [] if reads(Order::YearFirst) => Some(Order::YearFirst),
        [] => None,
        _ if numbers.iter().all(|date| date[0] == date[1]) => Some(Order::DayFirst),
        _ => {
            let mut ordered = usual.iter().filter(|&&order| goes_one_way(&numbers, order));
            let only = ordered.next().copied();
            if ordered.next().is_some() { None } else { only }
        }
    };
    let (order, answer) = match (found, said) {
        (Some(order), _) => (Some(order), Dates::Found { order }),
        (None, Some(order)) => (Some(order), Dates::Said { order }),
        (None, None) => {
            let twofold = |date: &&[u16; 3]| date[0] != date[1] && date[0] <= 12 && date[1] <= 12;
            let example = numbers.iter().find(twofold).or(numbers.first()).copied().unwrap_or_default();
            (None, Dates::Ambiguous { example })
        }
    };
    for (when, numbers) in &mut open {
        let alone = || {
            let mut days = [Order::DayFirst, Order::MonthFirst]
                .map(|order| in_order(*numbers, order))
                .into_iter()
                .flatten();
            let first = days.next();
            first.filter(|first| days.all(|other| other == *first))
        };
        // A file that mixes both has dates that only read in one way.
        let day = order.and_then(|order| in_order(*numbers, order)).or_else(alone);
        if let Some(day) = day {
            **when = When::Day(day);
        }
    }
    answer
}

/// Whether the days, several of them, never turn back.
fn goes_one_way(numbers: &[[u16; 3]], order: Order) -> bool {
    let mut days: Vec<NaiveDate> = numbers.iter().filter_map(|&date| in_order(date, order)).collect();
    days.dedup();
    days.len() >= 4 && (days.is_sorted() || days.is_sorted_by(|a, b| a >= b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn settled(texts: &[&str], said: Option<Order>) -> (Dates, Vec<When>) {
        let mut dates: Vec<When> = texts.iter().map(|text| read(text).expect("a date")).collect();
        let found = settle(dates.iter_mut(), said, date("2026-06-18"));
        (found, dates)
    }

    #[test]
    fn the_usual_forms_are_read() {
        for (text, day) in [
            ("2021-12-15", "2021-12-15"),
            ("2021/12/15", "2021-12-15"),
            ("2021. 12. 15.", "2021-12-15"),
            ("15.12.2021", "2021-12-15"),
            ("1.2.2021", "2021-02-01"),
            ("15 Dec 2021", "2021-12-15"),
            ("December 15, 2021", "2021-12-15"),
            ("Fri Dec 15 20:00:00 2015", "2015-12-15"),
        ] {
            assert_eq!(read(text), Some(When::Day(date(day))), "{text}");
        }
        let moment = "2023-05-06T21:30:00Z".parse().expect("a moment");
        for text in [
            "2023-05-06T21:30:00.000Z",
            "2023-05-06 21:30:00",
            "2023-05-06 21:30:00 UTC",
            "2023-05-06T23:30:00+02:00",
        ] {
            assert_eq!(read(text), Some(When::Moment(moment)), "{text}");
        }
        assert_eq!(read("2019"), Some(When::Year(2019)));
        assert_eq!(read("2019-03"), Some(When::Month(date("2019-03-01"))));
        for text in ["", "soon", "32/13/2020", "0000-00-00", "1/2", "99999", "..", "1-1-1-1"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn one_day_after_the_twelfth_settles_a_whole_file() {
        let (found, dates) = settled(&["6/19/25", "1/2/25"], None);
        assert_eq!(found, Dates::Found { order: Order::MonthFirst });
        assert_eq!(dates[1], When::Day(date("2025-01-02")));
        let (found, dates) = settled(&["01.02.23", "24.01.23"], None);
        assert_eq!(found, Dates::Found { order: Order::DayFirst });
        assert_eq!(dates[0], When::Day(date("2023-02-01")));
    }

    #[test]
    fn a_history_goes_one_way_and_never_ahead() {
        let (found, _) = settled(&["12/5/24", "12/4/24", "11/9/24", "11/2/24"], None);
        assert_eq!(found, Dates::Found { order: Order::MonthFirst });
        let (found, _) = settled(&["5/12/24", "4/12/24", "9/11/24", "2/11/24"], None);
        assert_eq!(found, Dates::Found { order: Order::DayFirst });
        let (found, _) = settled(&["11/5/26"], None);
        assert_eq!(found, Dates::Found { order: Order::DayFirst }, "November is still to come");
    }

    #[test]
    fn what_stays_open_is_asked_and_the_answer_holds() {
        let (found, dates) = settled(&["1/2/24", "3/4/24"], None);
        assert_eq!(found, Dates::Ambiguous { example: [1, 2, 24] });
        assert_eq!(dates[0], When::Unclear([1, 2, 24]));
        let (found, dates) = settled(&["1/2/24", "3/4/24"], Some(Order::DayFirst));
        assert_eq!(found, Dates::Said { order: Order::DayFirst });
        assert_eq!(dates[1], When::Day(date("2024-04-03")));
        let (found, _) = settled(&["5/5/24", "6/6/24"], None);
        assert_eq!(found, Dates::Found { order: Order::DayFirst }, "both ways are the same day");
        let (found, dates) = settled(&["13/5/24", "5/13/24", "1/2/24"], None);
        assert_eq!(found, Dates::Ambiguous { example: [1, 2, 24] }, "a file of both kinds");
        assert_eq!(dates[..2], [When::Day(date("2024-05-13")), When::Day(date("2024-05-13"))]);
    }
}
