//! The particulars of an evening: what may be stored of them, how long a programme takes, what is known of its films,
//! and where a missed evening could go.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use houselights_domain::fold::fold;
use houselights_domain::household::{Member, NAME_LIMIT as MEMBER_NAME_LIMIT};
use houselights_domain::id::{MemberId, SessionId, TitleId};
use houselights_domain::mood::{CHILD_AGE, suits_children};
use houselights_domain::plan::{Bring, Length, Particulars, Session, Shown, WallTime, next_slot};
use houselights_domain::title::{NAME_LIMIT, RUNTIME_LIMIT};

use super::check;
use crate::engine::Inner;
use crate::error::Error;
use crate::evenings;
use crate::store::{household, sessions, settings, titles};

/// The most films before the film: a long night of shorts.
pub(crate) const FILM_LIMIT: usize = 12;
/// The most guests and the most things to bring: a garden full.
pub(crate) const GUEST_LIMIT: usize = 100;
/// The longest time between doors and film, in minutes.
pub(crate) const DOORS_LIMIT: u16 = 12 * 60;

impl Inner {
    /// Particulars as typed, checked: without empty ones, without duplicates, without people who do not live here, and
    /// without the film among what is shown before it.
    pub(super) fn tidy(
        &self,
        typed: &Particulars,
        title: Option<TitleId>,
        known: &[Member],
    ) -> Result<Particulars, Error> {
        let lives_here = |id: &MemberId| known.iter().any(|member| member.id == *id);
        let members = |ids: &[MemberId]| distinct(ids.iter().copied().filter(lives_here));
        let mut brings: Vec<Bring> = Vec::new();
        for bring in typed.brings.iter().filter(|bring| !bring.what.trim().is_empty()) {
            let bring =
                Bring { what: check::name(&bring.what, NAME_LIMIT)?, who: bring.who.filter(lives_here) };
            let same = |other: &Bring| other.who == bring.who && fold(&other.what) == fold(&bring.what);
            if !brings.iter().any(same) {
                brings.push(bring);
            }
        }
        let guests = guests(&typed.guests)?;
        let before = distinct(typed.before.iter().copied().filter(|id| Some(*id) != title));
        check::at_most(&before, FILM_LIMIT, "films before the film")?;
        check::at_most(&brings, GUEST_LIMIT, "things to bring")?;
        if typed.doors > DOORS_LIMIT {
            return Err(Error::BadRequest(format!("doors {} minutes before the film", typed.doors)));
        }
        let (hosts, cooks) = (members(&typed.hosts), members(&typed.cooks));
        Ok(Particulars { before, doors: typed.doors, hosts, cooks, brings, guests })
    }

    /// How long an evening takes: [`Error::Gone`] if one of its films is not on the list any more.
    pub(super) fn length(&mut self, session: &Session) -> Result<Length, Error> {
        let allowance = settings::load(&self.connection)?.allowance();
        let shelf = self.shelf()?;
        let runtime = |id: TitleId| Ok::<_, Error>(shelf.find(id).ok_or(Error::Gone)?.runtime_minutes);
        let before: Vec<_> =
            session.particulars.before.iter().map(|id| runtime(*id)).collect::<Result<_, _>>()?;
        let film = session.title.map(runtime).transpose()?.flatten();
        let length = Length::of_programme(&before, session.portion, film, &allowance);
        let too_long = !before.is_empty() && length.minutes > RUNTIME_LIMIT;
        if too_long { Err(Error::TooLongEvening(length.minutes)) } else { Ok(length) }
    }

    /// What there could be something to say about in the films of an evening.
    pub(super) fn shown(&mut self, session: &Session) -> Result<Vec<Shown>, Error> {
        let household = household::load(&self.connection)?.0;
        let youngest = household.youngest(&session.members, session.start.evening()).unwrap_or(CHILD_AGE);
        let mut shown = Vec::new();
        for id in session.films() {
            let facts = titles::find(&self.connection, id)?.facts;
            let film = self.shelf()?.find(id).ok_or(Error::Gone)?;
            shown.push(Shown {
                name: film.name.clone(),
                age: film.age,
                suits_children: suits_children(film, youngest),
                services: facts.services_said_to_have(),
            });
        }
        Ok(shown)
    }

    /// The evenings still to come that show `title` first, without it and as long as they are then.
    pub(super) fn evenings_without(&mut self, titles: &HashSet<TitleId>) -> Result<Vec<Session>, Error> {
        let mut without = Vec::new();
        for mut session in sessions::load_open(&self.connection)? {
            if !session.particulars.before.iter().any(|id| titles.contains(id)) {
                continue;
            }
            session.particulars.before.retain(|id| !titles.contains(id));
            match self.length(&session) {
                Ok(length) => session.minutes = length.minutes,
                // Its film went before: it stays as long as it is.
                Err(Error::Gone) => {}
                Err(problem) => return Err(problem),
            }
            without.push(session);
        }
        Ok(without)
    }

    /// Where those of `sessions` that went by could go.
    pub(super) fn next_slots(
        &self,
        sessions: &[Session],
        now: DateTime<Utc>,
    ) -> Result<HashMap<SessionId, WallTime>, Error> {
        let mut missed =
            sessions.iter().filter(|session| session.is_open() && session.ends_by(now) <= now).peekable();
        // Most of what is looked at is still to come, and asks nothing of the others.
        if missed.peek().is_none() {
            return Ok(HashMap::new());
        }
        let mut others = evenings::open(&self.connection, now)?;
        others.retain(Session::is_open);
        let around = self.around(others, now)?;
        let slot = |session: &Session| Some((session.id, next_slot(session, &around.an_evening_of(&[]))?));
        Ok(missed.filter_map(slot).collect())
    }
}

/// Names of people who do not live here, each once.
pub(super) fn guests(typed: &[String]) -> Result<Vec<String>, Error> {
    let mut guests: Vec<String> = Vec::new();
    for guest in check::list(typed, MEMBER_NAME_LIMIT)? {
        if !guests.iter().any(|other| fold(other) == fold(&guest)) {
            guests.push(guest);
        }
    }
    check::at_most(&guests, GUEST_LIMIT, "guests")?;
    Ok(guests)
}

fn distinct<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for item in items {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    once
}
