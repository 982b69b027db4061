//! When a missed evening could be made up for. Owns which evening is offered; refuses to move anything.
//!
//! It is the soonest evening that suits, at the time that was planned. Whoever would rather wait for the same weekday says
//! so in a second click; whoever would not has nothing to look for.

use chrono::{Days, NaiveDate, TimeDelta};

use super::fit::Fit;
use super::wall_time::on_evening;
use super::{Circumstances, Portion, Session, Status, WallTime};

/// How many days ahead are looked at.
const DAYS_AHEAD: u64 = 8 * 7;
/// Before anybody waits longer than so many days, the film starts at another time.
pub(super) const SOON: u64 = 7;
/// How far that other time is from the one that was planned, at most.
pub(super) const SHIFT: TimeDelta = TimeDelta::hours(2);

/// The start of the next evening that suits the people of `missed`, at the time of day it was planned for or, rather than
/// in more than a week, not far from it. None of them has something else then, it is over before the lights go out and
/// before children who have school the day after go to bed (unless it was never to be), and the halves of a film stay in
/// order.
pub fn next_slot(missed: &Session, circumstances: &Circumstances<'_>) -> Option<WallTime> {
    let planned = Session { status: Status::Planned, ..missed.clone() };
    let today = WallTime::at(circumstances.now, missed.start.zone).evening();
    if matches!(missed.portion, Portion::Rest { .. }) {
        return soonest(&planned, circumstances, today);
    }
    let (fit, usual) = (Fit::like(&planned, circumstances), Usual(&planned));
    let soon = days(today, SOON).map(|day| usual.on(day)).find(|start| fit.suits(*start));
    soon.or_else(|| soonest(&planned, circumstances, today))
}

/// The start of the soonest evening after the one of `now` that suits the people of `stopped`, as [`next_slot`] says: for
/// a film that was broken off.
pub fn soonest_slot(stopped: &Session, circumstances: &Circumstances<'_>) -> Option<WallTime> {
    let planned = Session { status: Status::Planned, ..stopped.clone() };
    let tomorrow = WallTime::at(circumstances.now, stopped.start.zone).evening().succ_opt()?;
    soonest(&planned, circumstances, tomorrow)
}

fn soonest(planned: &Session, circumstances: &Circumstances<'_>, first: NaiveDate) -> Option<WallTime> {
    let (fit, usual) = (Fit::like(planned, circumstances), Usual(planned));
    days(first, DAYS_AHEAD).find_map(|day| fit.near(usual.on(day), SHIFT))
}

pub(super) fn days(first: NaiveDate, many: u64) -> impl Iterator<Item = NaiveDate> {
    (0..=many).filter_map(move |days| first.checked_add_days(Days::new(days)))
}

/// The time of day that was planned.
pub(super) struct Usual<'a>(pub(super) &'a Session);

impl Usual<'_> {
    pub(super) fn on(&self, evening: NaiveDate) -> WallTime {
        let WallTime { local, zone } = self.0.start;
        WallTime { local: on_evening(evening, local.time()), zone }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveTime, Utc};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::household::{Colour, Household, Member};
    use crate::id::TitleId;
    use crate::plan::check::{BEDTIME, overlap};
    use crate::plan::sample::{member, session};
    use crate::plan::{Pause, school_night};

    const FRIDAY: &str = "2026-12-18T20:15:00";

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn eleven() -> NaiveTime {
        NaiveTime::from_hms_opt(23, 0, 0).unwrap()
    }

    type Look = fn(&Session, &Circumstances<'_>) -> Option<WallTime>;

    /// Member 4 is a child, and the lights go out at eleven.
    fn look(look: Look, missed: &Session, others: &[Session], now: DateTime<Utc>) -> Option<WallTime> {
        let (name, keep_away) = ("Theo".to_owned(), Vec::new());
        let (colour, email) = (Colour::default(), String::new());
        let theo = Member { id: member(4), name, colour, child: true, born: None, keep_away, email };
        let household = Household { members: vec![theo], ..Household::default() };
        let (lights_out, bedtime) = (Some(eleven()), BEDTIME);
        look(missed, &Circumstances { others, lights_out, bedtime, household: &household, films: &[], now })
    }

    fn spoken(found: Option<WallTime>) -> String {
        found.map_or_else(|| "none".to_owned(), |start| start.local.format("%a %-d %b %H:%M").to_string())
    }

    fn slot(missed: &Session, others: &[Session], now: &str) -> String {
        spoken(look(next_slot, missed, others, at(now)))
    }

    #[test]
    fn a_missed_friday_is_made_up_for_on_the_next_evening_that_is_ahead() {
        let missed = session(1, FRIDAY);
        for (now, start) in [
            ("2026-12-18T22:30:00Z", "Sat 19 Dec 20:15"),
            ("2026-12-19T09:00:00Z", "Sat 19 Dec 20:15"),
            ("2026-12-19T20:14:00Z", "Sat 19 Dec 20:15"),
            ("2026-12-19T20:15:00Z", "Sun 20 Dec 20:15"),
        ] {
            assert_eq!(slot(&missed, std::slice::from_ref(&missed), now), start);
        }
    }

    #[test]
    fn an_evening_on_which_the_same_people_have_something_is_not_offered() {
        let (mut missed, mut taken) = (session(1, FRIDAY), session(2, "2026-12-19T21:00:00"));
        missed.members = vec![member(1), member(2)];
        taken.members = vec![member(2)];
        let saturday = "2026-12-19T09:00:00Z";
        assert_eq!(slot(&missed, &[taken.clone()], saturday), "Sun 20 Dec 20:15");
        taken.status = Status::Cancelled;
        assert_eq!(slot(&missed, &[taken.clone()], saturday), "Sat 19 Dec 20:15");
        (taken.status, taken.members) = (Status::Planned, vec![member(3)]);
        assert_eq!(slot(&missed, &[taken], saturday), "Sat 19 Dec 20:15", "others do not matter");
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
        // It was to go past bedtime then, and may do so again.
        thursday.start.local = "2026-12-17T20:15:00".parse().unwrap();
        assert_eq!(slot(&thursday, &[session(2, "2026-12-24T19:00:00")], monday), "Mon 21 Dec 20:15");
    }

    #[test]
    fn nobody_waits_for_more_than_a_week_where_another_time_would_do() {
        let mut missed = session(1, "2026-12-19T19:00:00");
        (missed.minutes, missed.members) = (134, vec![member(1), member(4)]);
        let taken = [session(2, "2026-12-25T18:00:00"), session(3, "2026-12-26T20:00:00")];
        let sunday = "2026-12-20T09:00:00Z";
        assert_eq!(slot(&missed, &taken, sunday), "Sun 20 Dec 18:45", "over before a child's bedtime");
        missed.minutes = 190;
        assert_eq!(slot(&missed, &taken, sunday), "Sun 20 Dec 17:50");
        missed.minutes = 250;
        assert_eq!(
            slot(&missed, &taken, sunday),
            "Fri 25 Dec 20:00",
            "after the other, late as it was to be"
        );
        missed.members = vec![member(1)];
        assert_eq!(slot(&missed, &taken, sunday), "Sun 20 Dec 19:00", "nobody has to go to bed");
    }

    #[test]
    fn the_rest_of_a_film_is_shown_as_soon_as_it_can_be() {
        let title = Some(TitleId(Uuid::from_u128(7)));
        let mut rest =
            Session { title, portion: Portion::Rest { from: 90 }, ..session(1, "2026-12-18T20:00:00") };
        (rest.minutes, rest.members) = (39, vec![member(1), member(4)]);
        let soonest =
            |rest: &Session, others: &[Session], now: &str| spoken(look(soonest_slot, rest, others, at(now)));
        let night = "2026-12-18T22:41:00Z";
        assert_eq!(soonest(&rest, &[], night), "Sat 19 Dec 20:00");
        assert_eq!(
            soonest(&rest, &[], "2026-12-19T01:30:00Z"),
            "Sat 19 Dec 20:00",
            "a night belongs to its evening"
        );
        let mut taken = Session { minutes: 134, ..session(2, "2026-12-19T19:00:00") };
        assert_eq!(soonest(&rest, &[taken.clone()], night), "Sat 19 Dec 21:15", "after the other film");
        taken.minutes = 210;
        assert_eq!(soonest(&rest, std::slice::from_ref(&taken), night), "Sat 19 Dec 18:20", "before it");
        taken = Session { minutes: 300, ..session(2, "2026-12-19T17:30:00") };
        assert_eq!(
            soonest(&rest, &[taken.clone()], night),
            "Sun 20 Dec 20:00",
            "before lights out, and bedtime"
        );
        rest.minutes = 70;
        assert_eq!(soonest(&rest, &[taken], night), "Sun 20 Dec 19:50");
        // One that was missed does not wait for its weekday either.
        assert_eq!(slot(&rest, &[], "2026-12-19T09:00:00Z"), "Sat 19 Dec 20:00");
        assert_eq!(slot(&rest, &[], "2026-12-19T22:00:00Z"), "Sun 20 Dec 19:50");
    }

    #[test]
    fn what_went_past_lights_out_before_may_do_so_again() {
        assert_eq!(slot(&session(1, "2026-12-18T22:30:00"), &[], "2026-12-19T09:00:00Z"), "Sat 19 Dec 22:30");
        let started = Status::Started { at: at("2026-12-18T22:50:00Z"), pause: Pause::default() };
        let missed = Session { status: started, ..session(1, FRIDAY) };
        assert_eq!(slot(&missed, &[], "2026-12-19T09:00:00Z"), "Sat 19 Dec 20:15");
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
            let suits = |start: WallTime| {
                let moved = Session { start, ..missed.clone() };
                let child = moved.members.contains(&member(4)) && school_night(start.evening());
                start.utc() > now
                    && others.iter().all(|other| overlap(&moved, other).is_none())
                    && (moved.minutes_past(eleven()) == 0 || missed.minutes_past(eleven()) > 0)
                    && !(child && moved.minutes_past(BEDTIME) > 0)
            };
            let today = WallTime::at(now, missed.start.zone).evening();
            let mut soon = days(today, SOON).map(|day| Usual(&missed).on(day)).filter(|start| suits(*start));
            if let Some(found) = look(next_slot, &missed, &others, now) {
                prop_assert!(suits(found));
                let usual = Usual(&missed).on(found.evening());
                prop_assert!((found.utc() - usual.utc()).abs() <= SHIFT);
                let in_a_week = found.evening() <= today + Days::new(SOON);
                prop_assert!(in_a_week || soon.next().is_none(), "nobody waits longer than they have to");
                prop_assert!(found == usual || soon.next().is_none(), "at another time only where it has to be");
            } else {
                prop_assert!(!others.is_empty(), "an empty calendar has room for everything");
            }
        }
    }
}
