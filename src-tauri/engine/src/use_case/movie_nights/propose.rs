//! What would become of a file here: the evening that it proposes, beside the one of the same id that may stand here.

use chrono::{DateTime, Utc};
use houselights_domain::id::{SessionId, TitleId};
use houselights_domain::plan::series::Window;
use houselights_domain::plan::{Length, Particulars, Portion, Session, Status, Turnout, WallTime};
use houselights_domain::title::RUNTIME_LIMIT;

use super::films::NightTitle;
use super::here::{Local, programme};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::movie_night::{MovieNight, MovieNightProblem};
use crate::store::{Connection, answers, household, sessions, settings};
use crate::view::{NightDifference, NightStanding};

/// What a file would be here.
pub(super) struct Proposal {
    pub night: MovieNight,
    /// Everything that is shown, in order.
    pub films: Vec<NightTitle>,
    pub local: Local,
    /// The evening as it would be.
    pub session: Session,
    pub length_is_guess: bool,
    pub standing: NightStanding,
}

impl Engine {
    /// Reads a file, and looks at what it would be here.
    pub(super) fn proposal(&self, text: &str) -> Result<Proposal, Error> {
        let night = MovieNight::read(text, self.now())?;
        let start = night.starts().map_err(MovieNightProblem::Impossible)?;
        let mut inner = self.inner()?;
        let house = household::load(&inner.connection)?.0;
        let Films { all: films, before, title } = self.films_of(&mut inner, &night)?;
        let local = Local::of(&night, &house);
        let evening = match evenings::find(&inner.connection, night.uid) {
            Ok(evening) => Some(evening),
            Err(Error::Gone) => None,
            Err(problem) => return Err(problem),
        };
        let here = match &evening {
            Some(evening) => Local {
                declined: Turnout::of(evening, &answers::of(&inner.connection, evening.id)?).cant,
                ..Local::of(&inner.night_of(evening)?, &house)
            },
            None => Local::default(),
        };
        let mut session = evening
            .clone()
            .unwrap_or_else(|| Session { members: local.ours.clone(), ..blank(night.uid, start) });
        // While the film is open there is nothing to be a portion of.
        session.portion = title.map_or(Portion::Whole, |_| night.portion);
        (session.title, session.start) = (title, start);
        (session.particulars.before, session.particulars.doors) = (before, night.doors_minutes);
        local.added_to(&here, &mut session);
        session.particulars = inner.tidy(&session.particulars, title, &house.members)?;
        let length = length(&inner, &session, &films)?;
        session.minutes = length.minutes;
        let standing = match &evening {
            None if session.ends() <= self.now() => NightStanding::Over,
            None => NightStanding::New,
            Some(evening) => {
                let mut differences = inner.programme(evening, &session, &films)?;
                differences.extend(local.differs_from(&here, evening, &house));
                let changed_at = sessions::changed_at(&inner.connection, evening)?;
                // Called off or not, it is planned when it is taken from a file.
                session.status = Status::Planned;
                match evening.status {
                    Status::Watched => NightStanding::Watched,
                    Status::Started { .. } => NightStanding::Begun,
                    Status::Planned if differences.is_empty() => NightStanding::Same,
                    _ if session.ends() <= self.now() => NightStanding::Over,
                    Status::Cancelled => NightStanding::CalledOff,
                    Status::Planned => NightStanding::Differs { differences, changed_at },
                }
            }
        };
        Ok(Proposal { night, films, local, session, length_is_guess: length.about, standing })
    }

    /// Everything that a file shows, each once, its film last.
    fn films_of(&self, inner: &mut Inner, night: &MovieNight) -> Result<Films, Error> {
        let mut all: Vec<NightTitle> = Vec::new();
        let mut ids = Vec::new();
        for film in night.shown_first.iter().chain(&night.film) {
            let title = self.night_title(inner, film, &night.household)?;
            let known = all.iter().find(|one| one.id == title.id || one.is_like(&title)).map(|one| one.id);
            ids.push(known.unwrap_or(title.id));
            if known.is_none() {
                all.push(title);
            }
        }
        let title = night.film.as_ref().and_then(|_| ids.pop());
        // The film may be among those that are shown first, too; it is the last of them.
        all.sort_by_key(|film| Some(film.id) == title);
        Ok(Films { all, before: ids, title })
    }
}

impl Inner {
    /// What is different in when an evening is and what it shows.
    fn programme(
        &mut self,
        evening: &Session,
        proposed: &Session,
        films: &[NightTitle],
    ) -> Result<Vec<NightDifference>, Error> {
        let shelf = self.shelf()?;
        Ok(programme(evening, proposed, films, |id| shelf.name(id)))
    }
}

/// What a file shows, as titles.
struct Films {
    all: Vec<NightTitle>,
    before: Vec<TitleId>,
    title: Option<TitleId>,
}

/// The other evenings around the time of one.
pub(super) fn others(
    connection: &Connection,
    session: &Session,
    now: DateTime<Utc>,
) -> Result<Vec<Session>, Error> {
    let day = session.start.evening();
    let around = Window { from: day.pred_opt().unwrap_or(day), to: day.succ_opt().unwrap_or(day) };
    evenings::load_with(connection, now, around)
}

/// An evening of which nothing is known but when it is.
fn blank(id: SessionId, start: WallTime) -> Session {
    Session {
        id,
        title: None,
        portion: Portion::Whole,
        start,
        minutes: 0,
        members: Vec::new(),
        place: String::new(),
        note: String::new(),
        particulars: Particulars::default(),
        status: Status::Planned,
        reminders: None,
        repeats: None,
        sequence: 0,
    }
}

/// How long it takes with films that may not be on the list yet.
fn length(inner: &Inner, session: &Session, films: &[NightTitle]) -> Result<Length, Error> {
    let allowance = settings::load(&inner.connection)?.allowance();
    let runtime = |id: &TitleId| films.iter().find(|film| film.id == *id)?.runtime_minutes;
    let before: Vec<_> = session.particulars.before.iter().map(runtime).collect();
    let film = session.title.as_ref().and_then(runtime);
    let length = Length::of_programme(&before, session.portion, film, &allowance);
    if length.minutes > RUNTIME_LIMIT && !before.is_empty() {
        let problem = Error::TooLongEvening(length.minutes).to_string();
        return Err(MovieNightProblem::Impossible(problem).into());
    }
    Ok(length)
}
