//! When a missed evening could be made up for. Owns which evening is offered; refuses to move anything.
//!
//! The same weekday comes first: all that is known of when these people can is the day that they chose, and a film
//! night is a habit. Only if something is on then, or the film would not fit, it is the soonest evening that suits.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};

use super::check::{overlap, school_night};
use super::wall_time::on_evening;
use super::{Portion, Session, Status, WallTime};
use crate::id::MemberId;

/// How many days ahead are looked at.
const DAYS_AHEAD: u64 = 8 * 7;

/// The start of the next evening that suits the people of `missed`, at the time of day it was planned for. None of them
/// has something else then, it is over before the lights go out (unless it was never to be), `children` do not go to
/// school the day after (unless they did), and the halves of a film stay in order.
pub fn next_slot(
    missed: &Session,
    others: &[Session],
    lights_out: NaiveTime,
    children: &[MemberId],
    now: DateTime<Utc>,
) -> Option<WallTime> {
    let today = WallTime::at(now, missed.start.zone).evening();
    let weekday = missed.start.evening().weekday();
    let habit =
        evenings(missed, today).find(|start| start.utc() > now && start.evening().weekday() == weekday);
    let suits = suits(missed, others, lights_out, children, now);
    habit.filter(&suits).or_else(|| evenings(missed, today).find(&suits))
}

/// The start of the soonest evening after the one of `now` that suits the people of `stopped`, as [`next_slot`] says: for
/// a film that was broken off, which nobody wants to wait a week for.
pub fn soonest_slot(
    stopped: &Session,
    others: &[Session],
    lights_out: NaiveTime,
    children: &[MemberId],
    now: DateTime<Utc>,
) -> Option<WallTime> {
    let tomorrow = WallTime::at(now, stopped.start.zone).evening().succ_opt()?;
    evenings(stopped, tomorrow).find(suits(stopped, others, lights_out, children, now))
}

/// The evenings from a day on, at the time of day of `planned`.
fn evenings(planned: &Session, first: NaiveDate) -> impl Iterator<Item = WallTime> {
    let (time, zone) = (planned.start.local.time(), planned.start.zone);
    let days = (0..=DAYS_AHEAD).filter_map(move |days| first.checked_add_days(Days::new(days)));
    days.map(move |evening| WallTime { local: on_evening(evening, time), zone })
}

/// Whether a start suits the people of an evening.
fn suits(
    missed: &Session,
    others: &[Session],
    lights_out: NaiveTime,
    children: &[MemberId],
    now: DateTime<Utc>,
) -> impl Fn(&WallTime) -> bool {
    let planned = Session { status: Status::Planned, ..missed.clone() };
    let ahead: Vec<_> = others
        .iter()
        .filter(|other| other.is_open() && other.id != missed.id && other.ends() > now)
        .cloned()
        .collect();
    let late = planned.minutes_past(lights_out) > 0;
    let keeps_school = planned.members.iter().any(|member| children.contains(member))
        && !school_night(planned.start.evening());
    move |start: &WallTime| {
        let proposed = Session { start: *start, ..planned.clone() };
        let busy = ahead.iter().any(|other| overlap(&proposed, other).is_some());
        start.utc() > now
            && start.gap().is_none()
            && !busy
            && (late || proposed.minutes_past(lights_out) == 0)
            && !(keeps_school && school_night(start.evening()))
            && ahead.iter().all(|other| in_order(&proposed, other))
    }
}

/// Whether two halves of one film are seen in order; true of any other two evenings.
fn in_order(proposed: &Session, other: &Session) -> bool {
    match (proposed.portion, other.portion) {
        _ if proposed.title.is_none() || proposed.title != other.title => true,
        (Portion::First { .. }, Portion::Rest { .. }) => proposed.ends() <= other.starts(),
        (Portion::Rest { .. }, Portion::First { .. }) => other.ends() <= proposed.starts(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::id::TitleId;
    use crate::plan::Pause;
    use crate::plan::sample::{member, session};

    const FRIDAY: &str = "2026-12-18T20:15:00";

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn eleven() -> NaiveTime {
        NaiveTime::from_hms_opt(23, 0, 0).unwrap()
    }

    fn slot(missed: &Session, others: &[Session], now: &str) -> String {
        let found = next_slot(missed, others, eleven(), &[member(4)], at(now));
        found.map_or_else(|| "none".to_owned(), |start| start.local.format("%a %-d %b %H:%M").to_string())
    }

    #[test]
    fn a_missed_friday_is_made_up_for_on_the_next_friday_that_is_ahead() {
        let missed = session(1, FRIDAY);
        for (now, start) in [
            ("2026-12-18T22:30:00Z", "Fri 25 Dec 20:15"),
            ("2026-12-19T09:00:00Z", "Fri 25 Dec 20:15"),
            ("2026-12-25T20:14:00Z", "Fri 25 Dec 20:15"),
            ("2026-12-25T20:15:00Z", "Fri 1 Jan 20:15"),
        ] {
            assert_eq!(slot(&missed, std::slice::from_ref(&missed), now), start);
        }
    }

    #[test]
    fn the_soonest_evening_is_next_where_the_same_people_have_something_on_that_day() {
        let (mut missed, mut taken) = (session(1, FRIDAY), session(2, "2026-12-25T21:00:00"));
        missed.members = vec![member(1), member(2)];
        taken.members = vec![member(2)];
        let mut tonight = session(3, "2026-12-19T19:00:00");
        tonight.members = vec![member(1)];
        let saturday = "2026-12-19T09:00:00Z";
        assert_eq!(slot(&missed, &[taken.clone()], saturday), "Sat 19 Dec 20:15");
        assert_eq!(slot(&missed, &[taken.clone(), tonight.clone()], saturday), "Sun 20 Dec 20:15");
        tonight.status = Status::Cancelled;
        assert_eq!(slot(&missed, &[taken.clone(), tonight], saturday), "Sat 19 Dec 20:15");
        taken.members = vec![member(3)];
        assert_eq!(slot(&missed, &[taken], saturday), "Fri 25 Dec 20:15", "others do not matter");
    }

    #[test]
    fn children_keep_their_school_nights_unless_it_was_one() {
        let (mut missed, taken) = (session(1, FRIDAY), session(2, "2026-12-25T20:00:00"));
        missed.members = vec![member(4)];
        let monday = "2026-12-21T09:00:00Z";
        assert_eq!(slot(&missed, std::slice::from_ref(&taken), monday), "Sat 26 Dec 20:15");
        missed.members = vec![member(1)];
        assert_eq!(slot(&missed, &[taken], monday), "Mon 21 Dec 20:15");
        let mut thursday = session(1, "2026-12-17T19:00:00");
        thursday.members = vec![member(4)];
        assert_eq!(slot(&thursday, &[session(2, "2026-12-24T19:00:00")], monday), "Mon 21 Dec 19:00");
    }

    #[test]
    fn what_went_past_lights_out_before_may_do_so_again() {
        assert_eq!(slot(&session(1, "2026-12-18T22:30:00"), &[], "2026-12-19T09:00:00Z"), "Fri 25 Dec 22:30");
        let started = Status::Started { at: at("2026-12-18T22:50:00Z"), pause: Pause::default() };
        let missed = Session { status: started, ..session(1, FRIDAY) };
        assert_eq!(slot(&missed, &[], "2026-12-19T09:00:00Z"), "Fri 25 Dec 20:15");
    }

    #[test]
    fn the_first_half_of_a_film_stays_before_its_rest() {
        let title = Some(TitleId(Uuid::from_u128(7)));
        let first = Session { title, portion: Portion::First { until: 90 }, ..session(1, FRIDAY) };
        let rest =
            Session { title, portion: Portion::Rest { from: 90 }, ..session(2, "2026-12-22T20:15:00") };
        let saturday = "2026-12-19T09:00:00Z";
        assert_eq!(slot(&first, std::slice::from_ref(&rest), saturday), "Sat 19 Dec 20:15");
        assert_eq!(slot(&first, &[rest], "2026-12-22T21:00:00Z"), "none");
        let rest = Session { title, portion: Portion::Rest { from: 90 }, ..session(2, FRIDAY) };
        let first =
            Session { title, portion: Portion::First { until: 90 }, ..session(1, "2026-12-26T20:15:00") };
        assert_eq!(slot(&rest, &[first], saturday), "Sun 27 Dec 20:15");
    }

    proptest! {
        #[test]
        fn what_is_offered_suits_everybody(
            taken in proptest::collection::vec((0_i64..60, 0_i64..1440, 1_u128..6), 0..60),
            who in proptest::collection::btree_set(1_u128..6, 0..4),
            asked in 0_i64..20_000,
            minutes in 1_u16..400,
            start in 0_i64..1440,
        ) {
            let local = |day: i64, minute: i64| {
                let noon = "2026-12-18T12:00:00".parse::<chrono::NaiveDateTime>().unwrap();
                (noon + TimeDelta::days(day) + TimeDelta::minutes(minute)).format("%Y-%m-%dT%H:%M:%S").to_string()
            };
            let missed = Session {
                minutes,
                members: who.into_iter().map(member).collect(),
                ..session(1, &local(0, start))
            };
            let now = missed.ends() + TimeDelta::minutes(asked);
            let others: Vec<_> = taken
                .into_iter()
                .zip(2..)
                .map(|((day, minute, who), id)| {
                    Session { members: vec![member(who)], ..session(id, &local(day, minute)) }
                })
                .collect();
            if let Some(found) = next_slot(&missed, &others, eleven(), &[member(4)], now) {
                let moved = Session { start: found, ..missed.clone() };
                prop_assert!(found.utc() > now);
                prop_assert_eq!(found.local.time(), missed.start.local.time());
                prop_assert!(others.iter().all(|other| overlap(&moved, other).is_none()));
                prop_assert!(moved.minutes_past(eleven()) == 0 || missed.minutes_past(eleven()) > 0);
                let school = moved.members.contains(&member(4)) && school_night(found.evening());
                prop_assert!(!school || school_night(missed.start.evening()));
            } else {
                prop_assert!(!others.is_empty(), "an empty calendar has room for everything");
            }
        }
    }
}
