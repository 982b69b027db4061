//! What to say about a proposed evening before it is planned. Owns which circumstances are worth a word; refuses to
//! forbid anything and to put the word into English.

use chrono::{DateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::length::lights_out;
use super::{Session, Status, WallTime};
use crate::id::{MemberId, SessionId, TitleId};

/// Something the household may want to know. Every one can be ignored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Warning {
    /// The clocks go forward that night and skip the start.
    ClocksGoForward {
        /// The time that was asked for, which no clock will show.
        asked: WallTime,
        /// The time that it becomes.
        made: WallTime,
    },
    /// It would have started already.
    InThePast {
        /// When.
        start: WallTime,
        /// How long ago, in whole minutes.
        minutes_ago: u32,
    },
    /// It goes on after the lights are out.
    PastLightsOut {
        /// When it would end.
        ends: WallTime,
        /// When the lights go out.
        lights_out: WallTime,
        /// By how much, in minutes, rounded up; at least 1.
        minutes_late: u32,
        /// The latest start that is over in time.
        latest_start: WallTime,
    },
    /// The same people have something else at that time.
    Overlaps {
        /// The other evening.
        session: SessionId,
        /// Its film; `None` is "decide on the evening".
        title: Option<TitleId>,
        /// When it starts.
        starts: WallTime,
        /// When it ends.
        ends: WallTime,
        /// Who would be at both; empty when one of the two is for whoever comes.
        members: Vec<MemberId>,
    },
}

/// What is worth saying about `proposed`, the most surprising first. `others` may hold `proposed` itself as it was
/// before. Evenings without members count as everybody's.
pub fn check(
    proposed: &Session,
    others: &[Session],
    lights_out_at: Option<NaiveTime>,
    now: DateTime<Utc>,
) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let zone = proposed.start.zone;
    if let Some(gap) = proposed.start.gap() {
        let on_the_wall = |local| WallTime { local, zone };
        warnings
            .push(Warning::ClocksGoForward { asked: on_the_wall(gap.asked), made: on_the_wall(gap.made) });
    }
    let minutes_ago = (now - proposed.starts()).num_minutes();
    if matches!(proposed.status, Status::Planned) && minutes_ago > 0 {
        let minutes_ago = u32::try_from(minutes_ago).unwrap_or(u32::MAX);
        warnings.push(Warning::InThePast { start: proposed.start, minutes_ago });
    }
    if let Some(at) = lights_out_at {
        let minutes_late = proposed.minutes_past(at);
        if minutes_late > 0 {
            let lights_out = lights_out(proposed.start, at);
            warnings.push(Warning::PastLightsOut {
                ends: WallTime::at(proposed.ends(), zone),
                lights_out,
                minutes_late,
                latest_start: lights_out.plus_minutes(-i64::from(proposed.minutes)),
            });
        }
    }
    warnings.extend(others.iter().filter_map(|other| overlap(proposed, other)));
    warnings
}

fn overlap(proposed: &Session, other: &Session) -> Option<Warning> {
    let open = matches!(other.status, Status::Planned | Status::Started { .. });
    let meets = proposed.starts() < other.ends() && other.starts() < proposed.ends();
    if other.id == proposed.id || !open || !meets {
        return None;
    }
    let members: Vec<_> =
        proposed.members.iter().filter(|who| other.members.contains(who)).copied().collect();
    if members.is_empty() && !proposed.members.is_empty() && !other.members.is_empty() {
        return None;
    }
    Some(Warning::Overlaps {
        session: other.id,
        title: other.title,
        starts: WallTime::at(other.starts(), other.start.zone),
        ends: WallTime::at(other.ends(), other.start.zone),
        members,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::{member, session};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    const LONG_BEFORE: &str = "2026-01-01T12:00:00Z";

    #[test]
    fn an_ordinary_evening_needs_no_word() {
        let half_past_ten = NaiveTime::from_hms_opt(22, 30, 0);
        assert_eq!(check(&session(1, "2026-12-18T20:15:00"), &[], half_past_ten, at(LONG_BEFORE)), []);
    }

    #[test]
    fn two_evenings_with_one_person_in_both_overlap() {
        let mut ours = session(1, "2026-12-18T20:15:00");
        let mut theirs = session(2, "2026-12-18T22:00:00");
        ours.members = vec![member(1), member(2)];
        theirs.members = vec![member(2), member(3)];
        let said = check(&ours, &[ours.clone(), theirs.clone()], None, at(LONG_BEFORE));
        let [Warning::Overlaps { session, members, .. }] = said.as_slice() else { panic!("{said:?}") };
        assert_eq!((*session, members.as_slice()), (theirs.id, [member(2)].as_slice()));

        theirs.members = vec![member(3)];
        assert_eq!(check(&ours, std::slice::from_ref(&theirs), None, at(LONG_BEFORE)), []);
        theirs.members.clear();
        assert_eq!(check(&ours, std::slice::from_ref(&theirs), None, at(LONG_BEFORE)).len(), 1);
        theirs.status = Status::Cancelled;
        assert_eq!(check(&ours, &[theirs], None, at(LONG_BEFORE)), []);
    }

    #[test]
    fn one_evening_may_start_when_another_ends() {
        let first = session(1, "2026-12-18T18:00:00");
        let second = session(2, "2026-12-18T20:00:00");
        assert_eq!(check(&second, &[first], None, at(LONG_BEFORE)), []);
    }

    #[test]
    fn lights_out_say_by_how_much_and_what_would_fit() {
        let evening = session(1, "2026-12-18T23:15:00");
        let said = check(&evening, &[], NaiveTime::from_hms_opt(0, 30, 0), at(LONG_BEFORE));
        let [Warning::PastLightsOut { minutes_late, latest_start, .. }] = said.as_slice() else {
            panic!("{said:?}")
        };
        assert_eq!(*minutes_late, 45);
        assert_eq!(latest_start.local, "2026-12-18T22:30:00".parse().unwrap());
    }

    #[test]
    fn the_past_is_said_and_a_minute_of_grace_is_given() {
        let evening = session(1, "2026-12-18T20:15:00");
        assert_eq!(check(&evening, &[], None, at("2026-12-18T20:15:59Z")), []);
        assert_eq!(
            check(&evening, &[], None, at("2026-12-18T20:20:00Z")),
            [Warning::InThePast { start: evening.start, minutes_ago: 5 }]
        );
    }

    #[test]
    fn a_start_that_the_clocks_skip_is_said_with_what_becomes_of_it() {
        let said = check(&session(1, "2027-03-28T01:30:00"), &[], None, at(LONG_BEFORE));
        let [Warning::ClocksGoForward { made, .. }] = said.as_slice() else { panic!("{said:?}") };
        assert_eq!(made.local, "2027-03-28T02:30:00".parse().unwrap());
        assert!(serde_json::to_string(&said).unwrap().starts_with(r#"[{"is":"clocks_go_forward","asked":{"#));
    }
}
