//! Tonight: which film fits the mood, the people and the evening.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use houselights_domain::catalogue::Genre;
use houselights_domain::household::Household;
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::mood::{
    Emptiness, Evening, Films, HeldBack, Language, Lore, Otherwise, Pick, Profile, Sitter, TEXT_LIMIT,
    TwoNights, profile_of, rank, read,
};
use houselights_domain::plan::{
    Allowance, Length, Particulars, Portion, Session, Status, WallTime, evening_of, lights_out, on_evening,
    school_night,
};

use super::by_name::{self, ByName};
use super::rules;
use super::watchlist::known;
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::guesses::guess;
use crate::meaning;
use crate::shelf::{Shelf, view};
use crate::store::stances::{self, Stance};
use crate::store::{household, refusals, settings};
use crate::view::{
    HeldBackView, OtherwiseView, PickView, PlanEvening, SessionView, Settings, StillOn, SuggestRequest,
    Suggestion, TurnedDown, TwoNightsView, Written,
};

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
        let (words, tiles, without) = (&request.words, &request.moods, &request.without);
        let lore = Lore { meaning: meaning::built_in, catalogue: Some(self.catalogue()) };
        let hear = |words: &str| read(words, tiles, without, Language::English, lore);
        let heard = hear(words);
        let means = |name: &str| hear(name).heard.iter().any(|chip| !chip.guess);
        let shelf = inner.shelf()?;
        let by_name = by_name::asked(words, &heard, shelf, self.catalogue(), means);
        let named = by_name.as_ref().and_then(|film| film.request(words, &heard, shelf, tiles, without));
        // Once its chip is gone it is not spoken of.
        let by_name = by_name.filter(|film| named.is_some() || matches!(film, ByName::Unknown(_)));
        let mut asked = named.unwrap_or(heard);
        asked.resolve(|name| self.profile_like(&mut inner, name));
        let not_tonight = refusals::of_evening(&inner.connection, evening_of(now))?;
        let mut open = evenings::open(&inner.connection, self.now())?;
        open.retain(Session::is_open);
        let begun = begun(&open);
        let on = still_on(&open, self.now(), request.sofa.as_deref());
        let rules = rules::understood(&inner.connection, &household.members, self.catalogue())?;
        let stances =
            household.members.iter().map(|one| Ok((one.id, stances::of(&inner.connection, one.id)?)));
        let stances = stances.collect::<Result<HashMap<_, _>, Error>>()?;
        let shelf = inner.shelf()?;
        let turned_down = not_tonight.iter().filter_map(|not| {
            let film = shelf.find(not.title)?;
            let for_good = film.set_aside.is_some();
            Some(TurnedDown { title: not.title, name: film.name.clone(), why: not.why, for_good })
        });
        let turned_down = turned_down.collect();
        let mut evening =
            Evening { not_tonight, rules, begun, ..evening(&request, &household, &settings, shelf, now) };
        // Whoever says when to begin means it.
        let on = on.filter(|_| request.start.is_none());
        let after = on.and_then(|on| begin_after(&mut evening, on, shelf, self.now(), zone));
        evening.sofa.iter_mut().for_each(|sitter| own_words(sitter, &stances));
        // In a household of nobody there is nobody to miss.
        let nobody = evening.sofa.is_empty() && !household.members.is_empty();
        let films = if nobody { &Films::default() } else { shelf.films() };
        let mut ranking = rank(&asked, films, &evening, request.seed.into());
        if nobody {
            let considered = u32::try_from(shelf.films().len()).unwrap_or(u32::MAX);
            ranking.emptiness = Some(Emptiness::nobody_on_sofa(considered));
        }
        let start = WallTime { local: evening.start(), zone };
        let allowance = settings.allowance();
        let settling = TimeDelta::minutes(allowance.settling.into());
        let asked_for = by_name.and_then(|film| film.told(&asked, shelf, &evening, settling));
        let bedtime = lights_out(start, settings.bedtime);
        let school = school_night(start.evening());
        let children = if school { children_of(&evening) } else { Vec::new() };
        let seen_by = |pick: Pick| {
            let view = pick_view(shelf, pick, start, &allowance)?;
            let past_bedtime = if view.ends.utc() > bedtime.utc() { children.clone() } else { Vec::new() };
            Some(PickView { past_bedtime, ..view })
        };
        let views = |picks: Vec<Pick>| picks.into_iter().filter_map(seen_by).collect::<Vec<PickView>>();
        Ok(Suggestion {
            heard: asked.heard,
            understood: asked.understood || asked_for.is_some(),
            asked_for,
            cut: words.chars().nth(TEXT_LIMIT).is_some(),
            contradictions: asked.contradictions,
            start,
            after,
            picks: views(ranking.picks),
            fitting: ranking.fitting,
            wilder: views(ranking.wilder),
            left_out: ranking.left_out,
            turned_down,
            emptiness: ranking.emptiness,
            turn: ranking.turn,
            two_nights: ranking.two_nights.and_then(|offer| two_nights_view(shelf, offer, zone, &allowance)),
            otherwise: ranking.otherwise.into_iter().filter_map(otherwise_view(shelf)).collect(),
            held_back: ranking.held_back.and_then(|held| held_back_view(shelf, held)),
        })
    }

    /// Plans a film for tonight at the usual time, or in a moment if that is past, for everybody.
    ///
    /// # Errors
    /// As [`Engine::plan_evening`].
    pub fn plan_tonight(&self, title: TitleId) -> Result<Written<SessionView>, Error> {
        let members = self.household()?.members.into_iter().map(|member| member.id).collect();
        let local = self.local_now();
        let usual = on_evening(evening_of(local), self.settings()?.usual_start);
        let start = WallTime { local: usual.max(on_the_five(local)), zone: self.zone() };
        let (place, note) = (String::new(), String::new());
        let (portion, particulars) = (Portion::Whole, Particulars::default());
        self.plan_evening(PlanEvening {
            title: Some(title),
            portion,
            start,
            members,
            place,
            note,
            particulars,
            reminders: None,
        })
    }

    /// The mood and the genres of a film that a request names: of the list if it is there, of the catalogue otherwise.
    /// A film without a card is judged by its facts.
    fn profile_like(&self, inner: &mut Inner, name: &str) -> Option<(Profile, Vec<Genre>)> {
        let card = self.catalogue().named(name).max_by_key(|card| card.year);
        let listed = inner.shelf().ok()?.named(name).next().map(|film| (film.profile, film.genres.clone()));
        let guessed = || {
            let film = self.catalogue().find_film(name, None)?;
            let facts = known(film, self.local_now().date());
            let profile = profile_of(&facts, None, &[], guess(film.title, &facts).as_ref()).profile;
            Some((profile, facts.genres.map(|genres| genres.value).unwrap_or_default()))
        };
        listed.or_else(|| card.map(|card| (card.mood, card.genres.to_vec()))).or_else(guessed)
    }
}

/// The films of which the rest is planned, and no first half.
fn begun(open: &[Session]) -> Vec<TitleId> {
    let first =
        |title| open.iter().any(|one| one.title == title && matches!(one.portion, Portion::First { .. }));
    let rest = open.iter().filter(|one| matches!(one.portion, Portion::Rest { .. }) && !first(one.title));
    rest.filter_map(|one| one.title).collect()
}

/// The film that these people are watching, the last to end; nobody named is everybody.
fn still_on<'a>(open: &'a [Session], now: DateTime<Utc>, sofa: Option<&[MemberId]>) -> Option<&'a Session> {
    let on = open.iter().filter(|one| matches!(one.status, Status::Started { .. }));
    let watched = on.filter(|one| {
        one.members.is_empty()
            || sofa.is_none_or(|sofa| one.members.iter().any(|member| sofa.contains(member)))
    });
    watched.filter(|one| one.ends_by(now) > now).max_by_key(|one| one.ends_by(now))
}

/// Has the evening begin after a film that is on; `None` if it would not begin sooner anyway.
fn begin_after(
    evening: &mut Evening,
    on: &Session,
    shelf: &Shelf,
    now: DateTime<Utc>,
    zone: Tz,
) -> Option<StillOn> {
    let wall = |moment| WallTime::at(moment, zone);
    let ends = wall(on.ends_by(now));
    let free = on_the_five(ends.local);
    if free <= evening.start() {
        return None;
    }
    evening.earliest_start = free;
    let paused = match on.status {
        Status::Started { pause, .. } => pause.since.map(wall),
        Status::Planned | Status::Watched | Status::Cancelled => None,
    };
    Some(StillOn { name: on.title.and_then(|title| shelf.name(title)), ends, paused })
}

/// The next full five minutes: nobody says "at 20:38".
fn on_the_five(local: NaiveDateTime) -> NaiveDateTime {
    let past = local.minute() % 5 * 60 + local.second();
    let wait = if past == 0 { 0 } else { 300 - past };
    local.with_nanosecond(0).unwrap_or(local) + TimeDelta::seconds(wait.into())
}

fn evening(
    request: &SuggestRequest,
    household: &Household,
    settings: &Settings,
    shelf: &Shelf,
    now: NaiveDateTime,
) -> Evening {
    let date = evening_of(now);
    let settling = TimeDelta::minutes(settings.trailer_minutes.into());
    let members = household.members.iter();
    let (sofa, away): (Vec<_>, Vec<_>) =
        members.partition(|member| request.sofa.as_ref().is_none_or(|sofa| sofa.contains(&member.id)));
    Evening {
        date,
        now,
        earliest_start: on_evening(date, request.start.unwrap_or(settings.usual_start)).max(on_the_five(now)),
        usual_start: settings.usual_start,
        settling: settings.trailer_minutes,
        // Trailers come first: films have to be over that much earlier.
        lights_out: request.lights_out.map(|at| on_evening(date, at) - settling),
        sofa: sofa
            .into_iter()
            .map(|member| Sitter {
                member: member.id,
                child: member.is_child(date),
                age: member.age(date),
                keep_away: member.keep_away.clone(),
                not_for_me: Vec::new(),
                seen: Vec::new(),
                taste: shelf.taste(member.id),
            })
            .collect(),
        away: away.into_iter().map(|member| member.id).collect(),
        our_services: household.services.clone(),
        languages: household.follows(),
        recent: shelf.recent(date),
        not_tonight: Vec::new(),
        begun: Vec::new(),
        tired: request.tired,
        rules: Vec::new(),
    }
}

/// What somebody says of single films.
fn own_words(sitter: &mut Sitter, stances: &HashMap<MemberId, Vec<Stance>>) {
    let own = stances.get(&sitter.member).map(Vec::as_slice).unwrap_or_default();
    let films = |says: fn(&Stance) -> bool| {
        own.iter().filter(|stance| says(stance)).map(|stance| stance.title).collect()
    };
    sitter.not_for_me = films(|stance| stance.not_for_me);
    sitter.seen = films(|stance| stance.seen);
}

fn children_of(evening: &Evening) -> Vec<MemberId> {
    evening.sofa.iter().filter(|sitter| sitter.child).map(|sitter| sitter.member).collect()
}

fn two_nights_view(
    shelf: &Shelf,
    offer: TwoNights,
    zone: Tz,
    allowance: &Allowance,
) -> Option<TwoNightsView> {
    let wall = |local| WallTime { local, zone };
    let ends = |local| wall(local).plus_minutes(allowance.settling.into());
    Some(TwoNightsView {
        title: view(shelf.find(offer.title)?),
        break_after: offer.break_after,
        first_ends: ends(offer.first_end),
        second_starts: wall(offer.second_start),
        second_ends: ends(offer.second_end),
    })
}

fn otherwise_view(shelf: &Shelf) -> impl Fn(Otherwise) -> Option<OtherwiseView> {
    |other| {
        let title = view(shelf.find(other.title)?);
        Some(OtherwiseView { part: other.part, for_first: other.for_first, title })
    }
}

fn held_back_view(shelf: &Shelf, held: HeldBack) -> Option<HeldBackView> {
    Some(HeldBackView { title: view(shelf.find(held.title)?), waits_for: held.waits_for })
}

fn pick_view(shelf: &Shelf, pick: Pick, start: WallTime, allowance: &Allowance) -> Option<PickView> {
    let film = shelf.find(pick.title)?;
    let length = Length::of(film.runtime_minutes, allowance);
    Some(PickView {
        title: view(film),
        countries: film.countries.clone(),
        scores: film.scores.clone(),
        ends: length.end(start),
        length_is_guess: length.about,
        past_bedtime: Vec::new(),
        mood_source: film.source,
        heavy: film.profile.is_heavy(),
        notes: if film.source.is_guess() { Vec::new() } else { film.notes.clone() },
        reasons: pick.reasons,
        parts: pick.parts,
        gauges: pick.gauges,
    })
}
