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
    /// German "so um acht", which is Sunday at eight or about eight.
    pub so: Option<So>,
}

/// A day, as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// So many days after this evening: 0 is today, -1 yesterday.
    After(i64),
    /// A moment so many minutes ahead.
    Minutes(i64),
    /// So many months after this evening.
    Months(u32),
    /// Saturday of this weekend or the next.
    Weekend(Which),
    /// The first, second … or with -1 the last such day of a month.
    InMonth(i8, Weekday, Month),
    /// A day that has a name, which is next year's when this year's is past.
    Feast(Feast, Option<i32>),
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

/// Which month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Month {
    /// The first that still has such a day.
    Coming,
    /// So many after this one.
    After(u32),
    /// 1 to 12.
    Named(u32),
}

/// A day that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feast {
    /// On a day of a month.
    Fixed(u32, u32),
    /// So many days after Easter Sunday.
    Easter(i64),
    /// The first, second … such day of a month.
    Nth(i8, Weekday, u32),
}

/// Which of several weekdays or weekends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// The next one that is ahead.
    #[default]
    Coming,
    /// "Next": the one of next week, though some mean the coming one; and so many weeks after that.
    Next(i64),
    /// The one in the week that is so many ahead; there are no two ways to take that.
    InWeek(i64),
    /// So many weeks after the coming one, which can be today.
    Later(i64),
    /// The second, third … from tomorrow on.
    Count(i64),
    /// The one before.
    Last,
}

/// What "so" more likely is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum So {
    /// Written small: roughly.
    Roughly,
    /// Written large: Sunday.
    Sunday,
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
        /// With "Uhr", where ten and eleven are before noon.
        uhr: bool,
    },
    /// Twelve at night, at the end of the evening.
    Midnight,
}
