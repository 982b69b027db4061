//! Tonight: which film fits the mood, the people and the evening.

use chrono::{NaiveDate, NaiveDateTime};
use houselights_domain::household::Household;
use houselights_domain::mood::{Candidate, Evening, Language, Pick, Recent, Sitter, rank, read};
use houselights_domain::plan::{Allowance, Length, WallTime, evening_of, on_evening};

use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::meaning;
use crate::shelf::{Shelf, view};
use crate::store::{household, settings};
use crate::view::{PickView, Settings, SuggestRequest, Suggestion};

/// How many evenings back the household remembers what it watched, in days.
const MEMORY: i64 = 60;

impl Engine {
    /// The best film for the evening, with its reasons, and four others.
    ///
    /// # Errors
    /// What the database says; an evening for which nothing fits is an answer, not an error.
    pub fn suggest(&self, request: SuggestRequest) -> Result<Suggestion, Error> {
        let (now, zone) = (self.local_now(), self.zone());
        let mut inner = self.inner()?;
        let (household, _) = household::load(&inner.connection)?;
        let settings = settings::load(&inner.connection)?;
        let mut asked =
            read(&request.words, &request.moods, &request.without, Language::English, meaning::built_in);
        asked.resolve(|name| self.profile_like(&mut inner, name));
        let shelf = inner.shelf()?;
        let evening = evening(&request, &household, &settings, shelf, now);
        let ranking = rank(&asked, shelf.films(), &evening, request.seed.into());
        let start = WallTime { local: evening.start(), zone };
        Ok(Suggestion {
            heard: asked.heard,
            understood: asked.understood,
            start,
            picks: ranking.picks.into_iter().filter_map(|pick| pick_view(shelf, pick, start)).collect(),
            fitting: ranking.fitting,
            left_out: ranking.left_out,
            emptiness: ranking.emptiness,
            turn: ranking.turn,
        })
    }

    /// The mood of a film that a request names: of the list if it is there, of the catalogue otherwise.
    fn profile_like(&self, inner: &mut Inner, name: &str) -> Option<houselights_domain::mood::Profile> {
        let card = self.catalogue().named(name).max_by_key(|card| card.year);
        let listed = inner.shelf().ok()?.named(name).next().map(|film| film.profile);
        listed.or_else(|| card.map(|card| card.mood))
    }
}

fn evening(
    request: &SuggestRequest,
    household: &Household,
    settings: &Settings,
    shelf: &Shelf,
    now: NaiveDateTime,
) -> Evening {
    let date = evening_of(now);
    let everybody = request.sofa.is_empty();
    let sofa = household.members.iter().filter(|member| everybody || request.sofa.contains(&member.id));
    Evening {
        date,
        now,
        earliest_start: on_evening(date, request.start.unwrap_or(settings.usual_start)),
        lights_out: request.lights_out.map(|at| on_evening(date, at)),
        sofa: sofa
            .map(|member| Sitter {
                member: member.id,
                child: member.child,
                keep_away: member.keep_away.clone(),
            })
            .collect(),
        our_services: household.services.clone(),
        languages: Vec::new(),
        recent: shelf.films().iter().filter_map(|film| recent(film, date)).collect(),
        not_tonight: request.not_tonight.clone(),
        tired: request.tired,
    }
}

/// A film that was watched lately.
fn recent(film: &Candidate, date: NaiveDate) -> Option<Recent> {
    let days_ago = (date - film.last_watched?).num_days();
    Some(Recent {
        title: film.id,
        name: film.name.clone(),
        profile: film.profile,
        festive: film.festive,
        days_ago: u16::try_from(days_ago).ok().filter(|_| days_ago <= MEMORY)?,
        // A film that only one of them wanted was that one's choice.
        chosen_by: if let [only] = film.wanted_by[..] { Some(only) } else { None },
    })
}

fn pick_view(shelf: &Shelf, pick: Pick, start: WallTime) -> Option<PickView> {
    let film = shelf.find(pick.title)?;
    let length = Length::of(film.runtime_minutes, &Allowance::default());
    Some(PickView {
        title: view(film),
        countries: film.countries.clone(),
        scores: film.scores.clone(),
        ends: length.end(start),
        length_is_guess: length.about,
        mood_is_guess: film.source.is_guess(),
        reasons: pick.reasons,
        parts: pick.parts,
        latest_start: pick.latest_start,
        gauges: pick.gauges,
    })
}
