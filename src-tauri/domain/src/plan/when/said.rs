//! What was said, before it is put on a calendar. Owns the shapes only.

use chrono::{NaiveTime, Weekday};

/// Everything that a text said, each at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The day.
    pub day: Option<Day>,
    /// The day of the week; a day may stand beside it.
    pub weekday: Option<(Weekday, Which)>,
    /// The time.
    pub time: Option<Time>,
    /// The part of the day.
    pub part: Option<Part>,
    /// Roughly.
    pub about: bool,
}

/// A day, as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// So many days after this evening: 0 is today, -1 yesterday.
    After(i64),
    /// A moment so many minutes ahead.
    Minutes(i64),
    /// Saturday of this weekend or the next.
    Weekend(Which),
    /// The first, second … or with -1 the last such day of a month.
    InMonth(i8, Weekday),
    /// The next day of the month with that number.
    Numbered(u32),
    /// A day of a month, which is next year's when this year's is past.
    Of {
        /// 1 to 31.
        day: u32,
        /// 1 to 12.
        month: u32,
        /// All four digits.
        year: Option<i32>,
    },
    /// Two numbers in an order that the country decides.
    Numbers {
        /// The first.
        first: u32,
        /// The second.
        second: u32,
        /// All four digits.
        year: Option<i32>,
    },
}

/// Which of several weekdays or weekends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// The next one that is ahead.
    #[default]
    Coming,
    /// The one of next week.
    Next,
    /// The one before.
    Last,
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Until noon.
    Morning,
    /// After noon.
    Afternoon,
    /// The usual time.
    Evening,
    /// Evening and past midnight.
    Night,
}

/// A time, as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// On the 24-hour clock, or with am or pm.
    Exact(NaiveTime),
    /// From 1 to 12 o'clock; whether before or after noon depends on the part of the day.
    Dial {
        /// 1 to 12.
        hour: u32,
        /// 0 to 59.
        minute: u32,
    },
    /// Twelve at night, at the end of the evening.
    Midnight,
}
