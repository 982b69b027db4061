//! What somebody does to a series, one thing after the other.

use houselights_engine::view::Reach;
use proptest::prelude::*;

pub const TIMES: [&str; 3] = ["20:15:00", "21:00:00", "18:00:00"];
pub const FRIDAYS: &str = "FREQ=WEEKLY;BYDAY=FR";
pub const RULES: [&str; 4] =
    [FRIDAYS, "FREQ=WEEKLY;BYDAY=SU", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;BYDAY=FR;COUNT=3"];

/// What somebody does to one of the next evenings.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// With those after it so many days on, at one of the times.
    Move(i64, usize),
    Place(u8),
    Rule(usize),
    Last,
    End,
    /// By itself.
    MoveOne(i64, usize),
    Film,
    Off,
    /// Nothing is done for so many days.
    Wait(i64),
}

#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub what: What,
    pub pick: usize,
    pub reach: Reach,
    /// It is taken back: before anybody was told of it, or after.
    pub undone: Option<Undone>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undone {
    Untold,
    Told,
    /// And done again, where that invites to nothing anew.
    Redone,
}

pub fn step() -> impl Strategy<Value = Step> {
    let to = || (prop_oneof![Just(0_i64), -2..8_i64], 0..TIMES.len());
    let what = prop_oneof![
        4 => to().prop_map(|(days, time)| What::Move(days, time)),
        2 => (0..3_u8).prop_map(What::Place),
        2 => (0..RULES.len()).prop_map(What::Rule),
        1 => Just(What::Last),
        1 => Just(What::End),
        3 => to().prop_map(|(days, time)| What::MoveOne(days, time)),
        2 => Just(What::Film),
        2 => Just(What::Off),
        2 => (1..9_i64).prop_map(What::Wait),
    ];
    let reach = prop_oneof![Just(Reach::Later), Just(Reach::All)];
    let undone = prop_oneof![6 => Just(None), 1 => Just(Some(Undone::Untold)), 2 => Just(Some(Undone::Told)),
                               1 => Just(Some(Undone::Redone))];
    (what, 0..4_usize, reach, undone).prop_map(|(what, pick, reach, undone)| Step {
        what,
        pick,
        reach,
        undone,
    })
}
