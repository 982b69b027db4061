//! A better start for an evening that is proposed. Owns when there is one; refuses to say what is wrong with the other, and
//! to offer a start that something else would have to be said of.

use chrono::TimeDelta;

use super::fit::Fit;
use super::next_slot::{SHIFT, SOON, Usual, days};
use super::{Circumstances, Session, Status, WallTime};

/// How far on the same evening a start is still an answer to the one that was asked for, at most.
const SAME_EVENING: TimeDelta = TimeDelta::hours(4);

/// The start nearest to the proposed one of which nothing is to be said: nobody has something else then, it is over before
/// the lights go out and before children who have school the day after go to bed, and the clocks show it. It is on the
/// same evening or, if that time has gone by, on the next one that has it. `None` if the proposed one is as good, or none
/// is near.
pub fn better_start(proposed: &Session, circumstances: &Circumstances<'_>) -> Option<WallTime> {
    let Session { start, status: Status::Planned, .. } = *proposed else { return None };
    let fit = Fit::strictly(proposed, circumstances);
    let found = if start.utc() > circumstances.now {
        fit.near(start, SAME_EVENING)
    } else {
        let today = WallTime::at(circumstances.now, start.zone).evening();
        let soon = || days(today, SOON).map(|day| Usual(proposed).on(day));
        soon().find(|usual| fit.suits(*usual)).or_else(|| soon().find_map(|usual| fit.near(usual, SHIFT)))
    };
    found.filter(|better| *better != start)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveTime, Utc};
    use proptest::prelude::*;

    use super::*;
    use crate::household::{Colour, Household, Member};
    use crate::plan::sample::{member, session};
    use crate::plan::{BEDTIME, Pause, Warning, check};

    const LONG_BEFORE: &str = "2026-12-01T12:00:00Z";

    /// What is said of `proposed`, and what would be better. Member 4 is a child, and the lights go out at eleven.
    fn look(proposed: &Session, others: &[Session], now: DateTime<Utc>) -> (Vec<Warning>, Option<WallTime>) {
        let (name, keep_away) = ("Theo".to_owned(), Vec::new());
        let (colour, email) = (Colour::default(), String::new());
        let theo = Member { id: member(4), name, colour, child: true, born: None, keep_away, email };
        let household = Household { members: vec![theo], ..Household::default() };
        let lights_out = NaiveTime::from_hms_opt(23, 0, 0);
        let around =
            Circumstances { others, lights_out, bedtime: BEDTIME, household: &household, films: &[], now };
        (check(proposed, &around), better_start(proposed, &around))
    }

    fn better(proposed: &Session, others: &[Session], now: &str) -> String {
        let found = look(proposed, others, now.parse().unwrap()).1;
        found.map_or_else(|| "none".to_owned(), |start| start.local.format("%a %-d %b %H:%M").to_string())
    }

    #[test]
    fn an_ordinary_evening_needs_none() {
        assert_eq!(better(&session(1, "2026-12-18T20:15:00"), &[], LONG_BEFORE), "none");
    }

    #[test]
    fn a_start_before_the_other_evening_or_after_it_keeps_lights_out_as_well() {
        let other = session(2, "2026-12-26T20:00:00");
        let starting = |start: &str| better(&session(1, start), std::slice::from_ref(&other), LONG_BEFORE);
        // After the other one it would go on past eleven, and at nine the other one is on.
        assert_eq!(starting("2026-12-26T21:30:00"), "Sat 26 Dec 18:00");
        assert_eq!(starting("2026-12-26T22:30:00"), "none", "what would do is too far away");
        let short = Session { minutes: 60, ..session(1, "2026-12-26T21:30:00") };
        assert_eq!(better(&short, &[other], LONG_BEFORE), "Sat 26 Dec 22:00");
    }

    #[test]
    fn children_are_in_bed_and_at_no_other_evening() {
        let mut monday = session(1, "2026-12-21T20:00:00");
        monday.members = vec![member(1), member(4)];
        assert_eq!(better(&monday, &[], LONG_BEFORE), "Mon 21 Dec 19:00");
        let mut tea = Session { minutes: 90, ..session(2, "2026-12-21T18:00:00") };
        tea.members = vec![member(4)];
        assert_eq!(better(&monday, &[tea.clone()], LONG_BEFORE), "Mon 21 Dec 16:00");
        tea.members = vec![member(2)];
        assert_eq!(better(&monday, &[tea], LONG_BEFORE), "Mon 21 Dec 19:00", "others do not matter");
    }

    #[test]
    fn a_time_that_has_gone_by_is_offered_on_the_next_evening_that_has_it() {
        let friday = "2026-12-18T19:40:00Z";
        assert_eq!(better(&session(1, "2026-12-18T18:00:00"), &[], friday), "Sat 19 Dec 18:00");
        assert_eq!(better(&session(1, "2026-12-11T20:30:00"), &[], friday), "Fri 18 Dec 20:30");
        let tomorrow = session(2, "2026-12-19T19:00:00");
        assert_eq!(better(&session(1, "2026-12-18T18:00:00"), &[tomorrow], friday), "Sun 20 Dec 18:00");
    }

    #[test]
    fn a_start_that_the_clocks_skip_becomes_the_one_they_show() {
        let skipped = Session { minutes: 20, ..session(1, "2027-03-28T01:30:00") };
        let (_, found) = look(&skipped, &[], LONG_BEFORE.parse().unwrap());
        assert_eq!(found.map(|start| start.local), Some("2027-03-27T22:40:00".parse().unwrap()));
        let household = Household::default();
        let up_late = Circumstances {
            others: &[],
            lights_out: None,
            bedtime: BEDTIME,
            household: &household,
            films: &[],
            now: LONG_BEFORE.parse().unwrap(),
        };
        let found = better_start(&skipped, &up_late);
        assert_eq!(found.map(|start| start.local), Some("2027-03-28T02:30:00".parse().unwrap()));
    }

    #[test]
    fn a_film_that_is_on_has_started() {
        let (at, pause) = ("2026-12-18T22:30:00Z".parse().unwrap(), Pause::default());
        let late = Session { status: Status::Started { at, pause }, ..session(1, "2026-12-18T22:30:00") };
        assert_eq!(better(&late, &[], "2026-12-18T22:40:00Z"), "none");
    }

    proptest! {
        #[test]
        fn of_what_is_offered_there_is_nothing_to_say(
            taken in proptest::collection::vec((-1_i64..3, 0_i64..1440, 1_u128..6), 0..12),
            who in proptest::collection::btree_set(1_u128..6, 0..4),
            asked in -600_i64..600,
            minutes in 1_u16..400,
            start in 0_i64..1440,
        ) {
            let local = |day: i64, minute: i64| {
                let noon = "2027-03-27T12:00:00".parse::<chrono::NaiveDateTime>().unwrap();
                (noon + TimeDelta::days(day) + TimeDelta::minutes(minute)).format("%Y-%m-%dT%H:%M:%S").to_string()
            };
            let members = who.into_iter().map(member).collect();
            let proposed = Session { minutes, members, ..session(1, &local(0, start)) };
            let now = proposed.starts() + TimeDelta::minutes(asked);
            let others: Vec<_> = taken
                .into_iter()
                .zip(2..)
                .map(|((day, minute, who), id)| {
                    Session { members: vec![member(who)], ..session(id, &local(day, minute)) }
                })
                .collect();
            let (said, found) = look(&proposed, &others, now);
            if let Some(start) = found {
                prop_assert_eq!(look(&Session { start, ..proposed }, &others, now).0, []);
                prop_assert!(!said.is_empty() || asked >= 0, "nothing was wrong with it");
            }
        }
    }
}
