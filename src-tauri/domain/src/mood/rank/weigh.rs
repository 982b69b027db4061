//! What a film weighs on an evening, part by part: by what was asked for (`wishes`), by the evenings before (`memory`) and by
//! tonight itself (`tonight`). Owns making an evening ready for it, and chance; refuses the fit to each person (`people` has
//! it), to drop films (`filter` does) and to compare them (`score` does).

mod memory;
mod tonight;
mod wishes;

use chrono::{Datelike, NaiveDate};

use super::compare::{CHEER, FULL, HEAVY, mean};
use super::evening::{Evening, Recent, WhyNot};
use super::films::{Bits, Films, Row};
use super::filter::Limits;
use super::luck::luck;
use super::named::{Named, named};
use super::part::Parts;
use super::people::Group;
use super::turn::{Turn, turn};
use crate::fold::hash;
use crate::id::TitleId;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Profile;
use crate::mood::request::{Constraint, Request};

/// Evenings longer ago than this say nothing about tonight, in days.
const MEMORY: u16 = 14;
/// After a heavy film this many days are for lighter ones.
const RESPITE: u16 = 3;
/// A rewatch is welcome again after this many days.
const COOL_DOWN: f32 = 365.0;

const CHANCE: f32 = 0.015;
const SURPRISE: f32 = 0.2;

/// An evening made ready for weighing many films.
pub(super) struct Scales<'a> {
    request: &'a Request,
    evening: &'a Evening,
    seed: u64,
    group: Group,
    turn: Option<Turn>,
    /// The last evenings, the nearest first.
    recent: Vec<&'a Recent>,
    /// Their films in order: each film of the list is looked up in them.
    seen: Vec<TitleId>,
    /// Films that people on the sofa have seen without the others, in order, once for each of them.
    seen_alone: Vec<TitleId>,
    /// What the last evenings were like, the nearest counting most.
    lately: Option<Profile>,
    /// Which of the last evenings that is; empty if it is only what people say they have had enough of.
    left_behind: Vec<&'a Recent>,
    /// Whose turn it is, as a bit.
    turn_of: Bits,
    our_services: Bits,
    /// The film asked for by its name: the name's hash.
    film: Option<u64>,
    /// Films named in the request.
    named: Vec<Named>,
    /// What was turned down tonight and is on the list.
    refused: Vec<(&'a Row, WhyNot)>,
    dark_asked: bool,
    heavy_asked: bool,
    festive_asked: bool,
    seen_asked: bool,
    /// How many of the last evenings were Christmas films.
    festive_lately: usize,
    in_season: bool,
    /// Last evening's film if it was heavy, not long ago, and nothing heavy is asked for.
    heavy_lately: Option<&'a Recent>,
    /// What the moods asked for weigh together, at least 1.
    weights: f32,
    /// Children are there.
    gentle: bool,
}

impl<'a> Scales<'a> {
    pub fn new(
        request: &'a Request,
        evening: &'a Evening,
        films: &'a Films,
        limits: &Limits<'_>,
        seed: u64,
    ) -> Self {
        let mut recent: Vec<&Recent> =
            evening.recent.iter().filter(|recent| recent.days_ago <= MEMORY).collect();
        recent.sort_by_key(|recent| (recent.days_ago, recent.title));
        let why = |film: &Row| evening.not_tonight.iter().find(|not| not.title == film.id).map(|not| not.why);
        let mut refused: Vec<(&Row, WhyNot)> = if evening.not_tonight.is_empty() {
            Vec::new()
        } else {
            films.rows().filter_map(|(film, _)| Some((film, why(film)?))).collect()
        };
        refused.sort_by_key(|(film, why)| (film.id, *why as u8));
        let mut seen: Vec<TitleId> = recent.iter().map(|recent| recent.title).collect();
        seen.sort_unstable();
        let asked = |mood: Mood| request.moods.iter().any(|&(own, weight)| own == mood && weight > 0.0);
        let nearest = recent.first().map(|recent| recent.days_ago);
        let left_behind: Vec<&Recent> =
            if request.away_from_cheer && !recent.iter().any(|recent| recent.festive) {
                vec![]
            } else {
                let tells = |recent: &&&Recent| !request.opposite || Some(recent.days_ago) == nearest;
                recent.iter().filter(tells).copied().collect()
            };
        let turn = turn(evening);
        let dark_asked = asked(Mood::Dark) || asked(Mood::ScareUs);
        let heavy_asked = request.asks_for_heavy();
        let weighs = |recent: &&&Recent| {
            recent.days_ago <= RESPITE && recent.profile.heaviness() >= HEAVY && !heavy_asked && !dark_asked
        };
        Self {
            request,
            evening,
            seed,
            group: Group::new(request, evening, films),
            turn_of: turn.as_ref().map_or(0, |turn| films.member(turn.member)),
            turn,
            our_services: films.services(&evening.our_services),
            lately: mean(&left_behind).or(request.away_from_cheer.then_some(CHEER)),
            left_behind,
            festive_lately: recent.iter().filter(|recent| recent.festive).count(),
            in_season: in_season(evening),
            heavy_lately: recent.first().filter(weighs).copied(),
            weights: request.moods.iter().map(|(_, weight)| weight.abs()).sum::<f32>().max(1.0),
            recent,
            seen,
            seen_alone: evening.said(|sitter| &sitter.seen),
            film: request.film.as_deref().map(hash),
            named: named(request, evening, films),
            refused,
            dark_asked,
            heavy_asked,
            festive_asked: asked(Mood::Festive),
            seen_asked: request.constraints.contains(&Constraint::Seen),
            gentle: limits.children(),
        }
    }

    /// Who is there.
    pub fn group(&self) -> &Group {
        &self.group
    }

    /// Whose turn it is.
    pub fn turn(&self) -> Option<&Turn> {
        self.turn.as_ref()
    }

    /// The films of the evenings that tonight is to be unlike, the nearest first.
    pub fn left_behind(&self) -> &[&'a Recent] {
        &self.left_behind
    }

    /// Last evening's film if it was heavy, not long ago, and nothing heavy is asked for.
    pub fn heavy_lately(&self) -> Option<&'a Recent> {
        self.heavy_lately
    }

    /// The evening a film was watched that nobody asked to see again so soon.
    pub fn seen_lately(&self, film: &Row) -> Option<NaiveDate> {
        let last = film.last_watched.filter(|_| !self.seen_asked)?;
        ((self.evening.date - last).num_days() < COOL_DOWN as i64).then_some(last)
    }

    /// How well `film` fits one of the moods asked for, with what the last evenings were full of earning nothing when a
    /// change from them was asked for.
    pub fn fit(&self, mood: Mood, film: &Row) -> f32 {
        let spent =
            |axis| self.request.contrast > 0.0 && self.lately.is_some_and(|lately| lately.get(axis) >= FULL);
        mood.fit_without(&film.profile, film.festive, film.really_happened, spent)
    }

    /// Whether a film has more of something than was asked for at the most.
    pub fn exceeds(&self, film: &Row) -> bool {
        self.request.ceilings.iter().any(|&(axis, at_most)| film.profile.get(axis) > at_most)
    }

    /// How much chance may add or take.
    pub fn reach(&self) -> f32 {
        if self.request.surprise { SURPRISE } else { CHANCE }
    }

    /// What chance adds to a film with that seed.
    pub fn chance(&self, seed: u64, film: &Row) -> f32 {
        self.reach() * (luck(seed, film) * 2.0 - 1.0)
    }

    /// All parts of one film's weight.
    pub fn weigh(&self, film: &Row) -> Parts {
        let mut parts = Parts::default();
        self.wishes(film, &mut parts);
        self.memory(film, &mut parts);
        self.people(film, &mut parts);
        self.refusals(film, &mut parts);
        self.circumstances(film, &mut parts);
        parts
    }
}

/// From the first of December to the sixth of January Christmas films are in season.
fn in_season(evening: &Evening) -> bool {
    matches!((evening.date.month(), evening.date.day()), (12, _) | (1, 1..=6))
}
