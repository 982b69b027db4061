//! What to say because of who comes: children on a school night or in front of a film that is too much for them, and
//! people with something to do who do not come. Owns what a school night is; refuses to know holidays.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Circumstances, Warning};
use crate::id::MemberId;
use crate::plan::{Session, WallTime, lights_out};

/// Whether the day after is one of school: Monday to Friday.
pub fn school_night(evening: NaiveDate) -> bool {
    !matches!(evening.weekday(), Weekday::Fri | Weekday::Sat)
}

pub(super) fn check(proposed: &Session, circumstances: &Circumstances<'_>) -> Vec<Warning> {
    let children = children(proposed, circumstances);
    let mut warnings = Vec::new();
    let youngest = circumstances.household.youngest(&children, proposed.start.evening());
    if let Some(youngest) = youngest {
        warnings.extend(past_bedtime(proposed, circumstances, &children));
        for film in circumstances.films.iter().filter(|film| !film.suits_children) {
            warnings.push(Warning::NotForChildren {
                film: film.name.clone(),
                age: film.age.filter(|age| *age > youngest),
                children: children.clone(),
            });
        }
    }
    let mut members: Vec<_> = proposed.particulars.busy().collect();
    members.retain(|member| !proposed.members.contains(member));
    members.sort_unstable();
    members.dedup();
    // With nobody named, whoever likes comes.
    if !members.is_empty() && !proposed.members.is_empty() {
        warnings.push(Warning::NotComing { members });
    }
    warnings
}

/// The children who are named among those who come.
pub(in crate::plan) fn children(proposed: &Session, circumstances: &Circumstances<'_>) -> Vec<MemberId> {
    let members = circumstances.household.members.iter();
    let on = proposed.start.evening();
    let children = members.filter(|member| member.is_child(on) && proposed.members.contains(&member.id));
    children.map(|member| member.id).collect()
}

fn past_bedtime(
    proposed: &Session,
    circumstances: &Circumstances<'_>,
    children: &[MemberId],
) -> Option<Warning> {
    let late = proposed.minutes_past(circumstances.bedtime) > 0;
    (school_night(proposed.start.evening()) && late).then(|| Warning::SchoolNight {
        ends: WallTime::at(proposed.ends(), proposed.start.zone),
        bedtime: lights_out(proposed.start, circumstances.bedtime),
        children: children.to_vec(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::{BEDTIME, Shown, check};
    use super::*;
    use crate::household::{Colour, Household, Member};
    use crate::plan::Bring;
    use crate::plan::sample::{member, session};

    /// Members 1 and 2, and 4, who is a child.
    fn said(proposed: &Session, films: &[Shown]) -> Vec<Warning> {
        let lives_here = |n, child| Member {
            id: member(n),
            name: n.to_string(),
            colour: Colour::default(),
            child,
            born: None,
            email: String::new(),
            keep_away: Vec::new(),
        };
        let members = vec![lives_here(1, false), lives_here(2, false), lives_here(4, true)];
        let household = Household { members, ..Household::default() };
        let now = "2026-01-01T12:00:00Z".parse().unwrap();
        let circumstances = Circumstances {
            others: &[],
            lights_out: None,
            bedtime: BEDTIME,
            household: &household,
            films,
            now,
        };
        check(proposed, &circumstances)
    }

    fn with_child(start: &str) -> Session {
        Session { members: vec![member(1), member(4)], ..session(1, start) }
    }

    #[test]
    fn a_child_before_a_day_of_school_is_said() {
        let [Warning::SchoolNight { children, .. }] = &said(&with_child("2026-12-17T19:30:00"), &[])[..]
        else {
            panic!("a Thursday until 21:30")
        };
        assert_eq!(children, &[member(4)]);
        for fine in ["2026-12-17T19:00:00", "2026-12-18T20:15:00", "2026-12-19T22:00:00"] {
            assert_eq!(said(&with_child(fine), &[]), [], "{fine}");
        }
        assert_eq!(said(&with_child("2026-12-20T19:30:00"), &[]).len(), 1, "school is on Monday");
        assert_eq!(said(&with_child("2026-12-19T00:30:00"), &[]), [], "a night belongs to its evening");
        let grown_up = Session { members: vec![member(1)], ..session(1, "2026-12-17T20:15:00") };
        assert_eq!(said(&grown_up, &[]), []);
        let [Warning::InThePast { .. }] = &said(&with_child("2025-12-17T20:15:00"), &[])[..] else {
            panic!("no child is sent to bed for an evening that is over")
        };
    }

    #[test]
    fn a_film_that_is_too_much_for_a_child_is_said_and_why() {
        let film = |age, suits_children| Shown {
            name: "Parasite".into(),
            age,
            suits_children,
            services: Vec::new(),
        };
        let friday = with_child("2026-12-18T18:00:00");
        for (shown, why) in [(film(Some(15), false), Some(15)), (film(Some(8), false), None)] {
            let [Warning::NotForChildren { film, age, .. }] = &said(&friday, &[shown])[..] else {
                panic!("said")
            };
            assert_eq!((film.as_str(), *age), ("Parasite", why));
        }
        assert_eq!(said(&friday, &[film(Some(8), true)]), []);
        let grown_up = Session { members: vec![member(2)], ..friday };
        assert_eq!(said(&grown_up, &[film(Some(15), false)]), []);
    }

    #[test]
    fn somebody_with_something_to_do_who_does_not_come_is_said_once() {
        let mut evening = Session { members: vec![member(1)], ..session(1, "2026-12-18T18:00:00") };
        evening.particulars.hosts = vec![member(1), member(2)];
        evening.particulars.brings = vec![Bring { what: "popcorn".into(), who: Some(member(2)) }];
        assert_eq!(said(&evening, &[]), [Warning::NotComing { members: vec![member(2)] }]);
        evening.members.clear();
        assert_eq!(said(&evening, &[]), [], "whoever likes may come");
    }
}
