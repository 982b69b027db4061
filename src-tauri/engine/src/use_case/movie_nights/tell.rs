//! What a file tells of an evening of this household: films, time, place, people by name and what they bring. Who said that
//! they do not come is left out.

use houselights_domain::household::Household;
use houselights_domain::id::MemberId;
use houselights_domain::plan::{Person, Reply, Session, Turnout};
use houselights_domain::title::{Fact, Title};
use serde_json::Value;

use crate::engine::Inner;
use crate::error::Error;
use crate::movie_night::{Brought, Film, LIST_LIMIT, MovieNight, Start, VERSION, plain};
use crate::store::{answers, household, sessions, titles};
use crate::use_case::GUEST_LIMIT;

impl Inner {
    /// An evening as a file tells of it, without when it was written.
    pub(super) fn night_of(&self, session: &Session) -> Result<MovieNight, Error> {
        let house = household::load(&self.connection)?.0;
        let said = answers::of(&self.connection, session.id)?;
        let Turnout { coming, maybe, open, .. } = Turnout::of(session, &said);
        let mut names: Vec<String> = Vec::new();
        for name in coming.iter().chain(&maybe).chain(&open).map(|who| called(&house, who)) {
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names.truncate(GUEST_LIMIT);
        let member = |id: MemberId| called(&house, &Person::Member { id });
        let planned = session.particulars.brings.iter();
        let planned = planned.map(|bring| (&bring.what, bring.who.map(member).unwrap_or_default()));
        let comes = said.iter().filter(|rsvp| rsvp.reply != Some(Reply::Cant) && !rsvp.brings.is_empty());
        let offered = comes.map(|rsvp| (&rsvp.brings, called(&house, &rsvp.who)));
        let brings = planned.chain(offered).take(GUEST_LIMIT);
        let hosts = session.particulars.hosts.iter().map(|id| member(*id)).filter(|name| !name.is_empty());
        // Whose evening it is that came here as a file itself, nobody knows any more.
        let household = match sessions::came_as_file(&self.connection, session.id)? {
            true => String::new(),
            false => plain(&house.name),
        };
        Ok(MovieNight {
            movienight: VERSION,
            written_at: None,
            household,
            uid: session.id,
            start: Start { local: session.start.local, zone: session.start.zone.name().to_owned() },
            doors_minutes: session.particulars.doors,
            place: plain(&session.place),
            hosts: hosts.collect(),
            coming: names,
            brings: brings.map(|(what, who)| Brought { what: plain(what), who }).collect(),
            note: plain(&session.note),
            film: session
                .title
                .and_then(|id| film(titles::find(&self.connection, id)).transpose())
                .transpose()?,
            portion: session.portion,
            shown_first: session
                .particulars
                .before
                .iter()
                .filter_map(|id| film(titles::find(&self.connection, *id)).transpose())
                .collect::<Result<_, _>>()?,
        })
    }
}

/// A member who left has no name any more.
fn called(house: &Household, who: &Person) -> String {
    match who {
        Person::Guest { name } => plain(name),
        Person::Member { id } => {
            let member = house.members.iter().find(|member| member.id == *id);
            member.map(|member| plain(&member.name)).unwrap_or_default()
        }
    }
}

/// A film's facts. One that was taken off the list meanwhile has none.
fn film(found: Result<Title, Error>) -> Result<Option<Film>, Error> {
    let title = match found {
        Ok(title) => title,
        Err(Error::Gone) => return Ok(None),
        Err(problem) => return Err(problem),
    };
    fn list(fact: Option<Fact<Vec<String>>>) -> Vec<String> {
        let all = fact.map(|fact| fact.value).unwrap_or_default();
        all.iter().map(|item| plain(item)).take(LIST_LIMIT).collect()
    }
    let facts = title.facts;
    let genres = facts.genres.map(|fact| fact.value).unwrap_or_default();
    let word = |genre| serde_json::to_value(genre).ok().as_ref().and_then(Value::as_str).map(str::to_owned);
    Ok(Some(Film {
        title: plain(&title.name),
        original_title: facts.original_title.map(|fact| plain(&fact.value)),
        year: facts.year.map(|fact| fact.value),
        runtime_minutes: facts.runtime_minutes.map(|fact| fact.value.into()),
        directors: list(facts.directors),
        cast: list(facts.cast),
        countries: list(facts.countries),
        languages: list(facts.languages),
        genres: genres.into_iter().filter_map(word).take(LIST_LIMIT).collect(),
    }))
}
