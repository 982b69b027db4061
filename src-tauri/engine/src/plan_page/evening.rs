//! An evening as it is shown to those who are invited: its film, when and where, whether it is a heavy one. The same on the
//! page for phones and in the file for those far away. Refuses to know who is looking.

use houselights_domain::plan::Status;

use super::poster::Look;
use super::words::{Say, Words};
use crate::use_case::{Invitation, InvitedFilm};

/// What is shown, in words.
pub(super) struct Shown {
    /// The inside of an SVG, of figures alone.
    pub picture: String,
    pub invites: String,
    pub name: String,
    pub film_line: String,
    pub when: String,
    pub about: String,
    pub lines: Vec<String>,
    pub state: String,
    pub heavy: Option<Heavy>,
}

/// What to be warned of.
pub(super) struct Heavy {
    pub title: String,
    pub age: String,
    /// What it holds gives something of the story away, so it is shown to those who ask.
    pub reveal: String,
    pub notes: String,
}

/// What there is to say of an evening.
pub(super) fn shown(words: &dyn Words, invitation: &Invitation) -> Shown {
    let Invitation { view, film, household, .. } = invitation;
    let session = &view.session;
    let look = view.name.as_deref().zip(view.mood.as_ref());
    let look = look.map_or_else(Look::dusk, |(name, mood)| Look::of(name, view.year, mood));
    let film_line = film.as_ref().map(|film| {
        let (minutes, service) = (film.runtime_minutes, film.service.as_deref());
        words.say(&Say::FilmLine { year: view.year, countries: &film.countries, minutes, service })
    });
    Shown {
        picture: look.picture(),
        invites: words.say(&Say::Invites { household: &household.name }),
        name: words.say(&Say::Evening { name: view.name.as_deref(), portion: session.portion }),
        film_line: film_line.unwrap_or_default(),
        when: words.say(&Say::When { local: view.starts_local }),
        about: about(words, invitation),
        lines: lines(words, invitation),
        state: state(words, &session.status),
        heavy: film.as_ref().filter(|film| film.heavy).map(|film| heavy(words, film)),
    }
}

/// Doors, end and place on one line.
fn about(words: &dyn Words, Invitation { view, .. }: &Invitation) -> String {
    let doors = view.doors_local.map(|at| words.say(&Say::Doors { at: at.time() }));
    let ends = words.say(&Say::Ends { at: view.ends_local.time(), about: view.length_is_guess });
    let place = (!view.session.place.is_empty()).then(|| view.session.place.clone());
    doors.into_iter().chain([ends]).chain(place).collect::<Vec<_>>().join(" · ")
}

fn lines(words: &dyn Words, Invitation { view, .. }: &Invitation) -> Vec<String> {
    let first = &view.shown_first;
    let first = (!first.is_empty()).then(|| words.say(&Say::ShownFirst { names: first }));
    let note = view.session.note.clone();
    first.into_iter().chain((!note.is_empty()).then_some(note)).collect()
}

fn state(words: &dyn Words, status: &Status) -> String {
    match status {
        Status::Planned => String::new(),
        Status::Started { .. } => words.say(&Say::OnNow),
        Status::Watched => words.say(&Say::IsOver),
        Status::Cancelled => words.say(&Say::CalledOff),
    }
}

fn heavy(words: &dyn Words, film: &InvitedFilm) -> Heavy {
    let notes = (!film.notes.is_empty()).then(|| words.say(&Say::Holds { notes: &film.notes }));
    Heavy {
        title: words.say(&Say::Heavy),
        age: film.age.map(|age| words.say(&Say::NotFor { age })).unwrap_or_default(),
        reveal: words.say(&Say::Reveal),
        notes: notes.unwrap_or_default(),
    }
}
