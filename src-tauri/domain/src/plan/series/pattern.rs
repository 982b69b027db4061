//! A rule as people say it. Owns the few shapes that have words and what becomes of each when its evening moves; any
//! other rule is kept and reckoned all the same, but only its dates say what it means.

use chrono::{Datelike, NaiveDate, Weekday};
use rrule::{Frequency, NWeekday, RRule, Unvalidated};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Recurrence;

/// What a rule says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Pattern {
    /// Every so many days.
    Days {
        /// 1 is every day.
        every: u16,
    },
    /// On days of every so many weeks.
    Weeks {
        /// 1 is every week.
        every: u16,
        /// Which days, `Mon` to `Sun`, in the order of the week.
        #[ts(type = "string[]")]
        on: Vec<Weekday>,
    },
    /// On the first, second … or last such day of every so many months.
    MonthWeekday {
        /// 1 is every month.
        every: u16,
        /// 1 to 5, or -1 for the last.
        nth: i8,
        /// `Mon` to `Sun`.
        #[ts(type = "string")]
        day: Weekday,
    },
    /// On one day of every so many months.
    MonthDay {
        /// 1 is every month.
        every: u16,
        /// 1 to 31, or -1 for the last.
        day: i8,
    },
    /// On one date of every so many years.
    Years {
        /// 1 is every year.
        every: u16,
        /// 1 to 12.
        month: u8,
        /// 1 to 31.
        day: i8,
    },
    /// Something else.
    Other,
}

impl Pattern {
    /// What `rule` says of a series that begins on `first`.
    pub fn of(rule: &Recurrence, first: NaiveDate) -> Self {
        rule.parse().ok().and_then(|rule| said(&rule, first)).unwrap_or(Self::Other)
    }

    /// The rule that says this; `None` for what only its own text says.
    pub fn rule(&self) -> Option<Recurrence> {
        let text = match self {
            Self::Days { every } => format!("FREQ=DAILY{}", interval(*every)),
            Self::Weeks { every, on } => {
                let days: Vec<_> = on.iter().map(|day| short(*day)).collect();
                format!("FREQ=WEEKLY{};BYDAY={}", interval(*every), days.join(","))
            }
            Self::MonthWeekday { every, nth, day } => {
                format!("FREQ=MONTHLY{};BYDAY={nth}{}", interval(*every), short(*day))
            }
            Self::MonthDay { every, day } => format!("FREQ=MONTHLY{};BYMONTHDAY={day}", interval(*every)),
            Self::Years { every, month, day } => {
                format!("FREQ=YEARLY{};BYMONTH={month};BYMONTHDAY={day}", interval(*every))
            }
            Self::Other => return None,
        };
        Some(Recurrence::stored(text))
    }

    /// The same rhythm for a series whose evening moves to `to`: every Friday becomes every Saturday. `None` when it
    /// names several days, so that it is not clear which of them moves.
    pub fn moved(&self, to: NaiveDate) -> Option<Self> {
        let last = to.succ_opt().is_some_and(|next| next.month() != to.month());
        let day = i8::try_from(to.day()).ok()?;
        Some(match *self {
            Self::Days { every } => Self::Days { every },
            Self::Weeks { every, ref on } if on.len() == 1 => Self::Weeks { every, on: vec![to.weekday()] },
            Self::MonthWeekday { every, nth, .. } => {
                let which = (day - 1) / 7 + 1;
                let in_last_week = to.checked_add_days(chrono::Days::new(7))?.month() != to.month();
                let nth = if which == 5 || (nth == -1 && in_last_week) { -1 } else { which };
                Self::MonthWeekday { every, nth, day: to.weekday() }
            }
            Self::MonthDay { every, day: -1 } if last => Self::MonthDay { every, day: -1 },
            Self::MonthDay { every, .. } => Self::MonthDay { every, day },
            Self::Years { every, .. } => Self::Years { every, month: u8::try_from(to.month()).ok()?, day },
            Self::Weeks { .. } | Self::Other => return None,
        })
    }
}

fn said(rule: &RRule<Unvalidated>, first: NaiveDate) -> Option<Pattern> {
    let every = rule.get_interval();
    let rare = rule.get_by_week_no().is_empty() && rule.get_by_year_day().is_empty();
    if !rare {
        return None;
    }
    let (days, dates) = (rule.get_by_weekday(), rule.get_by_month_day());
    let (months, places) = (rule.get_by_month(), rule.get_by_set_pos());
    let plain = months.is_empty() && places.is_empty();
    let day_of_first = i8::try_from(first.day()).ok()?;
    Some(match (rule.get_freq(), days, dates) {
        (Frequency::Daily, [], []) if plain => Pattern::Days { every },
        (Frequency::Weekly, [], []) if plain => Pattern::Weeks { every, on: vec![first.weekday()] },
        (Frequency::Weekly, days, []) if plain => {
            let each = days.iter().map(|day| if let NWeekday::Every(day) = day { Some(*day) } else { None });
            let mut on = each.collect::<Option<Vec<_>>>()?;
            on.sort_by_key(Weekday::num_days_from_monday);
            on.dedup();
            Pattern::Weeks { every, on }
        }
        (Frequency::Monthly, [], []) if plain => Pattern::MonthDay { every, day: day_of_first },
        (Frequency::Monthly, [], [day]) if plain => Pattern::MonthDay { every, day: *day },
        (Frequency::Monthly, [NWeekday::Nth(nth, day)], []) if plain => {
            Pattern::MonthWeekday { every, nth: i8::try_from(*nth).ok()?, day: *day }
        }
        // As Outlook writes it.
        (Frequency::Monthly, [NWeekday::Every(day)], []) if months.is_empty() => {
            let [nth] = places else { return None };
            Pattern::MonthWeekday { every, nth: i8::try_from(*nth).ok()?, day: *day }
        }
        (Frequency::Yearly, [], dates) if places.is_empty() && months.len() <= 1 && dates.len() <= 1 => {
            let month = months.first().copied().map_or_else(|| u8::try_from(first.month()).ok(), Some)?;
            // A month alone has no day of its own, a day alone comes every month.
            if dates.len() == 1 && months.is_empty() {
                return None;
            }
            Pattern::Years { every, month, day: dates.first().copied().unwrap_or(day_of_first) }
        }
        _ => return None,
    })
    .filter(|pattern| match pattern {
        Pattern::MonthWeekday { nth, .. } => (1..=5).contains(nth) || *nth == -1,
        Pattern::MonthDay { day, .. } => *day >= -1,
        Pattern::Years { day, .. } => *day > 0,
        Pattern::Days { .. } | Pattern::Weeks { .. } | Pattern::Other => true,
    })
}

fn interval(every: u16) -> String {
    if every == 1 { String::new() } else { format!(";INTERVAL={every}") }
}

fn short(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}
