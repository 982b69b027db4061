//! How one film stands that was asked for by its name: what keeps it away tonight, each with what would let it in. Owns
//! the order in which that is said; refuses to say whose comfort limit it is, or for whom it is not.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::evening::{Evening, WhyNot};
use super::failed::Filter;
use super::films::Films;
use super::filter::Limits;
use crate::id::TitleId;
use crate::mood::request::Request;

/// What keeps a film away tonight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Obstacle {
    /// Turned down this evening. Next: ask about it again.
    TurnedDown {
        /// Why.
        why: WhyNot,
    },
    /// Turned down for good. Next: offer it again.
    SetAside,
    /// Not tonight for this group; nobody learns more.
    ThisGroup,
    /// Not with the children who are there. Next: another evening, or without them.
    Children {
        /// The youngest age it suits, if that is known; `None` also where it is its mood that does not suit them.
        from: Option<u8>,
    },
    /// A house rule says no. Next: see to the rule.
    HouseRule {
        /// Its words.
        rule: String,
    },
    /// It would not end in time. Next: a later end, two evenings or another day.
    TooLong {
        /// When it would end, if its length is known.
        end: Option<NaiveDateTime>,
        /// Minutes from the start to when it has to be over.
        minutes_left: u16,
    },
    /// Something else that was asked for in the same words.
    Asked {
        /// Which limit.
        filter: Filter,
    },
}

/// What keeps `title` away on that evening, what was said of the film itself first; none if it may be offered, or is not on
/// the list.
pub fn obstacles(request: &Request, films: &Films, evening: &Evening, title: TitleId) -> Vec<Obstacle> {
    let Some((row, _)) = films.rows().find(|(row, _)| row.id == title) else { return Vec::new() };
    let limits = Limits::new(request, evening, films);
    let failed = limits.failed(row);
    let obstacle = |filter: Filter| match filter {
        Filter::TurnedDown => {
            let not = evening.not_tonight.iter().find(|not| not.title == title)?;
            Some(Obstacle::TurnedDown { why: not.why })
        }
        Filter::SetAside => Some(Obstacle::SetAside),
        Filter::ThisGroup => Some(Obstacle::ThisGroup),
        Filter::Children => {
            Some(Obstacle::Children { from: row.age.filter(|from| !limits.is_old_enough(*from)) })
        }
        Filter::HouseRule => {
            let rule = failed.at(filter).1.and_then(|place| limits.house.text(place))?;
            Some(Obstacle::HouseRule { rule: rule.to_owned() })
        }
        Filter::LightsOut => {
            let minutes = |minutes: u16| TimeDelta::minutes(i64::from(minutes));
            let end = row.minutes.and_then(|long| evening.start().checked_add_signed(minutes(long)));
            Some(Obstacle::TooLong { end, minutes_left: limits.minutes_left()? })
        }
        _ => Some(Obstacle::Asked { filter }),
    };
    failed.each().filter_map(obstacle).collect()
}
