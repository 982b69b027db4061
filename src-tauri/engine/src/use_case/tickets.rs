//! What the tickets show of evenings. Owns that each table is asked once, however many evenings there are; refuses to
//! choose which ones.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use houselights_domain::plan::reminders::due;
use houselights_domain::plan::series::{Pattern, Series};
use houselights_domain::plan::{Allowance, Length, Session, Turnout, WallTime};

use crate::engine::Inner;
use crate::error::Error;
use crate::evenings;
use crate::store::{answers, reminders, series, sessions, settings};
use crate::view::{RepeatsView, SessionView};

impl Inner {
    /// What the tickets show of evenings, in the same order.
    pub(crate) fn session_views(
        &mut self,
        sessions: Vec<Session>,
        now: DateTime<Utc>,
    ) -> Result<Vec<SessionView>, Error> {
        let told = reminders::told_of(&self.connection, sessions.iter().map(|session| session.id))?;
        let snoozes = reminders::snoozes(&self.connection)?;
        let slots = self.next_slots(&sessions, now)?;
        let mut lost = sessions::lost_zones(&self.connection, &sessions)?;
        let series = series::load(&self.connection)?;
        let end = |part: &Series| (part.root, evenings::last_part(&series, part.root).and_then(Series::last));
        let ends: HashMap<_, _> = series.iter().map(end).collect();
        let own = sessions::of_series(&self.connection)?;
        let habits = settings::load(&self.connection)?.habits();
        let torn = self.torn(&sessions)?;
        let mut said = answers::of_all(&self.connection, sessions.iter().map(|session| session.id))?;
        let shelf = self.shelf()?;
        let runtime = |id| shelf.find(id).and_then(|film| film.runtime_minutes);
        let mut view = |session: Session| {
            let repeats = session.repeats.map(|occurrence| {
                let series = evenings::pick(&series, occurrence)?;
                let pattern = Pattern::of(&series.rule, series.first);
                let (rule, until) = (series.rule.clone(), ends.get(&series.root).copied().flatten());
                Some(RepeatsView { rule, pattern, until, own: own.contains(&session.id) })
            });
            let film = session.title.and_then(|id| shelf.find(id));
            let before = &session.particulars.before;
            let first: Vec<_> = before.iter().map(|id| runtime(*id)).collect();
            let film_runtime = session.title.and_then(runtime);
            let length = Length::of_programme(&first, session.portion, film_runtime, &Allowance::default());
            let (starts_at, ends_at) = (session.starts(), session.ends_by(now));
            let answers = said.remove(&session.id).unwrap_or_default();
            SessionView {
                name: film.map(|film| film.name.clone()),
                year: film.and_then(|film| film.year),
                mood: film.map(|film| film.profile),
                starts_at,
                starts_local: session.start.shown(),
                ends_at,
                ends_local: WallTime::at(ends_at, session.start.zone).local,
                length_is_guess: length.about,
                pause_minutes: length.pause,
                evening: session.start.evening(),
                next_reminder: due(std::slice::from_ref(&session), &told, &snoozes, &habits, now).next,
                shown_first: before.iter().filter_map(|id| shelf.name(*id)).collect(),
                doors_local: session.doors().map(|doors| doors.local),
                next_slot: slots.get(&session.id).copied(),
                repeats: repeats.flatten(),
                lost_zone: lost.remove(&session.id),
                torn: torn.get(&session.id).cloned(),
                turnout: Turnout::of(&session, &answers),
                answers,
                session,
            }
        };
        Ok(sessions.into_iter().map(&mut view).collect())
    }
}
