//! The rule of a series, as iCalendar writes it. Owns which rules a household can have and where each begins and ends;
//! the crate `rrule` knows what they mean. Refuses rules that are no matter of evenings: by the hour, or several a day.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use rrule::{Frequency, RRule, Unvalidated};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use crate::plan::{WallTime, evening_of, on_evening};

/// The longest rule, in characters.
pub const TEXT_LIMIT: usize = 300;
/// The most evenings that a rule can count: a daily one lasts for thirteen years.
pub const COUNT_LIMIT: u32 = 5_000;
/// How many evenings of a series are reckoned at most: a daily one is known for fifty years.
const STEPS: usize = 20_000;
/// No calendar writes more digits.
const LAST_YEAR: i32 = 9_999;

/// A rule without its end, such as `FREQ=WEEKLY;BYDAY=FR`: [`super::Series::until`] holds that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Recurrence(String);

/// What a text says: a rule, and where it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The rule.
    pub rule: Recurrence,
    /// Its first evening, on the asked one or after it.
    pub first: NaiveDate,
    /// Its last evening; `None` is without end.
    pub until: Option<NaiveDate>,
}

/// Why a rule cannot be kept. The text is; what to do is to say it differently.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum RepeatProblem {
    /// It is longer than [`TEXT_LIMIT`], or there is nothing in it.
    #[error("a rule has 1 to {limit} characters")]
    BadLength {
        /// The limit, in characters.
        limit: usize,
    },
    /// By the hour, minute or second, or at several times of a day.
    #[error("it repeats more than once a day")]
    TooOften,
    /// It counts more evenings than a household has.
    #[error("it repeats {count} times; up to {limit} are possible, or no number for a series without end")]
    TooMany {
        /// How many.
        #[ts(type = "number")]
        count: u64,
        /// The most that are possible.
        limit: u32,
    },
    /// It is no rule.
    #[error("it cannot be read: {why}")]
    Unreadable {
        /// What is wrong with it.
        why: String,
    },
    /// No evening comes of it: 30 February, or an end before the first.
    #[error("no evening comes of it")]
    Never,
}

impl Recurrence {
    /// Reads a rule whose first evening is `asked` or the next that it names.
    ///
    /// # Errors
    /// [`RepeatProblem`] says why it cannot be kept.
    pub fn read(text: &str, asked: NaiveDate, time: NaiveTime, zone: Tz) -> Result<Rule, RepeatProblem> {
        let text = text.trim().to_uppercase();
        let text = text.strip_prefix("RRULE:").unwrap_or(&text);
        if text.is_empty() || text.chars().nth(TEXT_LIMIT).is_some() {
            return Err(RepeatProblem::BadLength { limit: TEXT_LIMIT });
        }
        let (mut kept, mut count, mut last) = (Vec::new(), None, None);
        for part in text.split(';').filter(|part| !part.trim().is_empty()) {
            match part.trim().split_once('=') {
                Some(("COUNT", many)) => count = Some(number(many)?),
                Some(("UNTIL", end)) => last = Some(end_on(end, time, zone)?),
                // What time it is, the evening says.
                Some(("BYHOUR" | "BYMINUTE" | "BYSECOND", one)) if !one.contains(',') => {}
                _ => kept.push(part.trim()),
            }
        }
        if let Some(count) = count.filter(|count| *count > COUNT_LIMIT.into()) {
            return Err(RepeatProblem::TooMany { count, limit: COUNT_LIMIT });
        }
        let rule = Self(kept.join(";"));
        let read = rule.parse().map_err(|why| RepeatProblem::Unreadable { why })?;
        let by_the_hour =
            matches!(read.get_freq(), Frequency::Hourly | Frequency::Minutely | Frequency::Secondly);
        let times = [read.get_by_hour(), read.get_by_minute(), read.get_by_second()];
        if by_the_hour || times.iter().any(|times| !times.is_empty()) {
            return Err(RepeatProblem::TooOften);
        }
        // "The second of Monday and Tuesday": the days of a week are counted from the day the rule begins on, so that other
        // evenings would come of it where the series goes on from one of them.
        if read.get_freq() == Frequency::Weekly && !read.get_by_set_pos().is_empty() {
            return Err(RepeatProblem::Unreadable {
                why: "it counts the days of a week; name the days instead, as in BYDAY=MO,WE".into(),
            });
        }
        read.validate(noon(asked)).map_err(|why| RepeatProblem::Unreadable { why: why.to_string() })?;
        let first = rule.dates(asked).next().ok_or(RepeatProblem::Never)?;
        if rule.dates(first).next() != Some(first) {
            return Err(RepeatProblem::Unreadable {
                why: "its days change with the day it begins on".into(),
            });
        }
        let counted = count.map(|count| {
            let many = usize::try_from(count).unwrap_or(usize::MAX);
            rule.dates(asked).take(many).last().ok_or(RepeatProblem::Never)
        });
        let until = counted.transpose()?.into_iter().chain(last).min();
        if until.is_some_and(|until| until < first) {
            return Err(RepeatProblem::Never);
        }
        Ok(Rule { rule, first, until })
    }

    /// A rule as it was stored. One that only another version could keep has no evenings.
    pub fn stored(text: String) -> Self {
        Self(text)
    }

    /// As iCalendar writes it.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Its evenings from `first` on, in order, each once.
    pub fn dates(&self, first: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        // Reckoned on a wall without zone: what a clock change does to an evening is the wall time's business.
        let set = self.parse().ok().and_then(|rule| rule.build(noon(first)).ok());
        let moments = set.into_iter().flat_map(|set| set.limit().into_iter());
        moments.map(|moment| moment.date_naive()).take(STEPS).take_while(|date| date.year() <= LAST_YEAR)
    }

    pub(super) fn parse(&self) -> Result<RRule<Unvalidated>, String> {
        self.0.parse().map_err(|why: rrule::RRuleError| why.to_string())
    }
}

/// The middle of a day: no moment of a series, but a place on the calendar to count days from.
fn noon(day: NaiveDate) -> DateTime<rrule::Tz> {
    let noon = day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
    noon.and_utc().with_timezone(&rrule::Tz::UTC)
}

fn number(text: &str) -> Result<u64, RepeatProblem> {
    let digits = text.trim();
    if digits.is_empty() || digits.chars().any(|c| !c.is_ascii_digit()) {
        return Err(RepeatProblem::Unreadable { why: format!("{digits} is no number") });
    }
    // More digits than that are too many in any case.
    Ok(digits.parse().unwrap_or(u64::MAX))
}

/// The last evening that starts by an UNTIL: a date, a time on the wall, or a moment.
fn end_on(text: &str, time: NaiveTime, zone: Tz) -> Result<NaiveDate, RepeatProblem> {
    let text = text.trim();
    let unreadable = || RepeatProblem::Unreadable { why: format!("{text} is no date") };
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y%m%d") {
        return Ok(date);
    }
    let wall = text.strip_suffix('Z').unwrap_or(text);
    let read = NaiveDateTime::parse_from_str(wall, "%Y%m%dT%H%M%S").map_err(|_| unreadable())?;
    let moment: DateTime<Utc> = read.and_utc();
    let local = if wall.len() < text.len() { WallTime::at(moment, zone).local } else { read };
    let evening = evening_of(local);
    let over = on_evening(evening, time) > local;
    Ok(if over { evening.pred_opt().ok_or_else(unreadable)? } else { evening })
}
