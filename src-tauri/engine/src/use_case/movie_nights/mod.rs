//! An evening as a file for another Houselights: written, looked at before anything is stored, and kept as one operation.

mod films;
mod here;
mod propose;
mod tell;

use houselights_domain::change::Operation;
use houselights_domain::id::SessionId;
use houselights_domain::plan::reminders::Habits;
use houselights_domain::plan::{WallTime, Warning, check};

use super::answers::open;
use super::plans::{names_of, put_planned};
use crate::engine::Engine;
use crate::error::Error;
use crate::movie_night::MovieNight;
use crate::store::settings;
use crate::view::{
    KeepMovieNight, KeptMovieNight, MovieNightView, NightBring, NightFilm, NightStanding, Written,
};
use propose::Proposal;

impl Engine {
    /// An evening as a file's text.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, [`Error::NotWaiting`] if it was watched or called off.
    pub fn movie_night(&self, session: SessionId) -> Result<String, Error> {
        let inner = self.inner()?;
        let evening = open(&inner, session)?;
        let night = inner.night_of(&evening)?;
        MovieNight { written_at: Some(self.now()), ..night }.write()
    }

    /// What a file holds, and what it would be here. Nothing is stored.
    ///
    /// # Errors
    /// [`Error::MovieNight`] says why it is not read.
    pub fn read_movie_night(&self, request: String) -> Result<MovieNightView, Error> {
        let proposal = self.proposal(&request)?;
        let mut inner = self.inner()?;
        let around =
            inner.around(propose::others(&inner.connection, &proposal.session, self.now())?, self.now())?;
        let mut clashes = check(&proposal.session, &around.an_evening_of(&[]));
        // An evening here is in the way; the time the lights go out here is no matter of another household's.
        clashes.retain(
            |warning| matches!(warning, Warning::Overlaps { session, .. } if *session != proposal.session.id),
        );
        let names = names_of(&mut inner, &around.others, &clashes);
        drop(inner);
        let Proposal { night, films, session, local, length_is_guess, standing, .. } = proposal;
        let start_here = WallTime::at(session.start.utc(), self.zone());
        let brings =
            night.brings.into_iter().map(|brought| NightBring { what: brought.what, who: brought.who });
        Ok(MovieNightView {
            household: night.household,
            written_at: night.written_at,
            portion: session.portion,
            start: session.start,
            start_here: (start_here.local != session.start.local).then_some(start_here),
            ends: WallTime::at(session.ends(), session.start.zone),
            length_is_guess,
            doors: session.doors(),
            place: local.place,
            hosts: night.hosts,
            ours: local.ours,
            others: local.others,
            brings: brings.collect(),
            note: local.note,
            standing,
            clashes,
            names,
            films: films
                .into_iter()
                .map(|film| NightFilm {
                    name: film.name,
                    year: film.year,
                    runtime_minutes: film.runtime_minutes,
                    directors: film.directors,
                    on_list: film.new.is_none().then_some(film.id),
                })
                .collect(),
        })
    }

    /// Puts the films of a file on the list that are not there, and its evening into the plans if that is wanted: one
    /// operation. What stands here already is not written again.
    ///
    /// # Errors
    /// As [`Self::read_movie_night`]; [`Error::NotWaiting`] if the evening has begun, was watched, or would be over.
    pub fn keep_movie_night(&self, request: KeepMovieNight) -> Result<Written<KeptMovieNight>, Error> {
        let Proposal { films, session, standing, night, .. } = self.proposal(&request.text)?;
        let possible = matches!(
            standing,
            NightStanding::New
                | NightStanding::Same
                | NightStanding::Differs { .. }
                | NightStanding::CalledOff
        );
        if request.evening && !possible {
            return Err(Error::NotWaiting);
        }
        let habits: Habits = settings::load(&self.inner()?.connection)?.habits();
        let subject = films.last().map_or(night.household, |film| film.name.clone());
        let new: Vec<_> = films.into_iter().filter_map(|film| film.new).collect();
        let count = new.len();
        let written = self.transact(Operation::KeepMovieNight, &subject, |writer| {
            for title in &new {
                writer.put_new_title(title)?;
            }
            if request.evening && !standing.is_nothing_to_take() {
                put_planned(writer, &habits, &session, self.now())?;
            }
            Ok(())
        })?;
        written.try_map(|()| {
            let evening = request.evening.then(|| self.evening(session.id)).transpose()?;
            Ok(KeptMovieNight { films: count, evening })
        })
    }
}
