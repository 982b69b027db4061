//! What to say about a proposed evening before it is planned. Owns which circumstances are worth a word; refuses to
//! forbid anything and to put the word into English.

mod company;
mod services;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::length::lights_out;
use super::{Session, Status, WallTime};
use crate::household::Household;
use crate::id::{MemberId, SessionId, TitleId};
use crate::title::Availability;

pub(super) use company::children;
pub use company::school_night;

/// When children go to bed before a school day, unless the household says otherwise: 21:00.
pub const BEDTIME: NaiveTime = NaiveTime::from_hms_opt(21, 0, 0).expect("a time of day");

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
    /// Children come, and it goes on past their bedtime before a day of school.
    SchoolNight {
        /// When it would end.
        ends: WallTime,
        /// When they go to bed.
        bedtime: WallTime,
        /// Which children.
        children: Vec<MemberId>,
    },
    /// Children come, for whom a film is too much.
    NotForChildren {
        /// The film's name.
        film: String,
        /// The age it begins at, in years, where that is why; otherwise it is what it shows.
        age: Option<u8>,
        /// Which children.
        children: Vec<MemberId>,
    },
    /// A film is on none of the services that the household has.
    NotOnOurServices {
        /// The film's name.
        film: String,
        /// Where it is.
        services: Vec<String>,
    },
    /// A film will have left the household's services by then.
    LeavesBefore {
        /// The film's name.
        film: String,
        /// The service that has it longest.
        service: String,
        /// The last day there.
        last_day: NaiveDate,
    },
    /// Somebody hosts, cooks or brings something, and is not among those who come.
    NotComing {
        /// Who.
        members: Vec<MemberId>,
    },
}

/// What a proposed evening is held against.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// The other evenings; the proposed one itself, as it was before, may be among them.
    pub others: &'a [Session],
    /// When the lights go out, if they do.
    pub lights_out: Option<NaiveTime>,
    /// When children go to bed before a day of school.
    pub bedtime: NaiveTime,
    /// Who lives here, and which services they have.
    pub household: &'a Household,
    /// The films to be shown, in order.
    pub films: &'a [Shown],
    /// The moment of asking.
    pub now: DateTime<Utc>,
}

/// A film to be shown, as far as there can be something to say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its name.
    pub name: String,
    /// The youngest age it suits in years, if that is known.
    pub age: Option<u8>,
    /// Whether it suits children whose age nobody said.
    pub suits_children: bool,
    /// Where it can be watched; empty when nobody knows.
    pub services: Vec<Availability>,
}

/// What is worth saying about `proposed`, the most surprising first. Evenings without members count as everybody's, but
/// only children who are named are taken to come.
pub fn check(proposed: &Session, circumstances: &Circumstances<'_>) -> Vec<Warning> {
    let Circumstances { others, lights_out: lights_out_at, now, .. } = *circumstances;
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
    // What is over needs no advice: it is written down as it was.
    let over = proposed.ends() <= now;
    if let Some(at) = lights_out_at.filter(|_| !over) {
        let minutes_late = proposed.minutes_past(at);
        if minutes_late > 0 {
            let ends = WallTime::at(proposed.ends(), zone);
            let lights_out = lights_out(proposed.start, at);
            warnings.push(Warning::PastLightsOut { ends, lights_out, minutes_late });
        }
    }
    warnings.extend(others.iter().filter_map(|other| overlap(proposed, other)));
    if !over {
        warnings.extend(company::check(proposed, circumstances));
        warnings.extend(services::check(proposed, circumstances));
    }
    warnings
}

/// The warning that the same people have `other` at that time, if they do.
pub(super) fn overlap(proposed: &Session, other: &Session) -> Option<Warning> {
    let meets = proposed.starts() < other.ends() && other.starts() < proposed.ends();
    if other.id == proposed.id || !other.is_open() || !meets {
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

    fn check(
        proposed: &Session,
        others: &[Session],
        lights_out: Option<NaiveTime>,
        now: DateTime<Utc>,
    ) -> Vec<Warning> {
        let household = Household::default();
        let circumstances =
            Circumstances { others, lights_out, bedtime: BEDTIME, household: &household, films: &[], now };
        super::check(proposed, &circumstances)
    }

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
    fn lights_out_say_by_how_much() {
        let evening = session(1, "2026-12-18T23:15:00");
        let said = check(&evening, &[], NaiveTime::from_hms_opt(0, 30, 0), at(LONG_BEFORE));
        let [Warning::PastLightsOut { minutes_late, .. }] = said.as_slice() else { panic!("{said:?}") };
        assert_eq!(*minutes_late, 45);
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
    fn what_is_over_is_only_said_to_be_so() {
        let evening = session(1, "2026-12-18T23:00:00");
        let out = NaiveTime::from_hms_opt(23, 0, 0);
        assert_eq!(check(&evening, &[], out, at("2026-12-18T23:05:00Z")).len(), 2, "it still runs");
        let said = check(&evening, &[], out, at("2026-12-19T12:00:00Z"));
        assert!(matches!(said[..], [Warning::InThePast { .. }]), "{said:?}");
    }

    #[test]
    fn a_start_that_the_clocks_skip_is_said_with_what_becomes_of_it() {
        let said = check(&session(1, "2027-03-28T01:30:00"), &[], None, at(LONG_BEFORE));
        let [Warning::ClocksGoForward { made, .. }] = said.as_slice() else { panic!("{said:?}") };
        assert_eq!(made.local, "2027-03-28T02:30:00".parse().unwrap());
        assert!(serde_json::to_string(&said).unwrap().starts_with(r#"[{"is":"clocks_go_forward","asked":{"#));
    }
}
