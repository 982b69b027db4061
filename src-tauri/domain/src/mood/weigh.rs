//! What a film weighs on an evening, part by part. Owns the weights of everything but the people (`people`
//! has theirs); refuses to drop films (`filter` does) and to compare them (`score` does).

use chrono::{Datelike, NaiveDate};

use super::compare::{CHEER, FULL, mean};
use super::evening::{Evening, Recent, WhyNot};
use super::films::{Bits, Films, Row};
use super::filter::Limits;
use super::gentle;
use super::kind::Mood;
use super::luck::luck;
use super::named::{Named, named};
use super::part::{Part, Parts};
use super::people::Group;
use super::profile::{Axis, Profile};
use super::request::{Constraint, Request};
use super::stated::needs_subtitles;
use super::turn::{Turn, turn};
use crate::fold::hash;
use crate::id::TitleId;

/// Evenings longer ago than this say nothing about tonight, in days.
const MEMORY: u16 = 14;
/// From this heaviness on a film is heavy.
pub(super) const HEAVY: f32 = 6.0;
/// Below this heaviness a film is light: nothing of it counts against it after a heavy one.
pub(super) const LIGHT: f32 = 3.0;
/// After a heavy film this many days are for lighter ones.
const RESPITE: u16 = 3;
/// A rewatch is welcome again after this many days.
const COOL_DOWN: f32 = 365.0;

/// What a film loses that was seen, nobody knows when.
const SEEN: f32 = 0.45;
const CEILING: f32 = 1.5;
const CONTRAST: f32 = 0.5;
const WARMTH: f32 = 0.3;
const HEAVY_TWICE: f32 = 0.5;
/// More than everything else together: who names a film means it.
const ASKED: f32 = 5.0;
const LIKENESS: f32 = 0.9;
const GENRE: f32 = 0.5;
const WAITS: f32 = 0.5;
const TURN: f32 = 0.1;
/// Each evening that they waited adds this to a turn, up to [`PATIENCE`] evenings.
const WAITING: f32 = 0.02;
const PATIENCE: u16 = 5;
/// A turn that a house rule gives is meant more.
const RULED: f32 = 0.2;
const SERVICE: f32 = 0.12;
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

    fn wishes(&self, film: &Row, parts: &mut Parts) {
        let trust = film.source.weight();
        for &(mood, weight) in &self.request.moods {
            let fit = self.fit(mood, film);
            let part = if weight > 0.0 { Part::Mood } else { Part::Avoid };
            parts.add(part, weight * fit * if fit > 0.0 { trust } else { 1.0 } / self.weights);
        }
        for &(axis, at_most) in &self.request.ceilings {
            parts.add(Part::Avoid, -CEILING * (film.profile.get(axis) - at_most).max(0.0) / 9.0);
        }
        for genre in &self.request.genres {
            let has = film.genres.contains(*genre);
            let share = GENRE / self.request.genres.len() as f32;
            parts.add(Part::Genre, if has { share } else { -0.3 * share });
        }
        if self.film == Some(film.name) {
            parts.add(Part::Asked, ASKED);
        }
        for named in &self.named {
            let alike = named.likeness(film);
            parts.add(Part::Like, trust * LIKENESS * if named.unlike { 1.0 - alike } else { alike });
            if film.name == named.name && self.film != Some(named.name) {
                // Who asks for something like it has it already.
                parts.add(Part::Like, -2.0 * LIKENESS);
            }
        }
    }

    /// What the last evenings have to say.
    fn memory(&self, film: &Row, parts: &mut Parts) {
        let contrast = self.request.contrast;
        let festive_lately = self.festive_lately > 0;
        if let Some(lately) = &self.lately {
            let away = film.profile.away_from(lately);
            parts.add(Part::Contrast, CONTRAST * contrast * away);
            if contrast > 0.0 && festive_lately && film.festive {
                parts.add(Part::Contrast, -CONTRAST);
            }
        }
        if contrast > 0.0 || self.heavy_asked && !self.dark_asked {
            // Tears with warmth: a change from cheer is not a punishment.
            parts.add(Part::Warmth, WARMTH * contrast.max(0.4) * film.profile.warmth() / 9.0);
        }
        if self.request.moods.is_empty() && self.request.like.is_empty() && contrast == 0.0 {
            // Nobody said: what has a heart is the safer offer to a sofa.
            parts.add(Part::Warmth, 0.5 * WARMTH * film.profile.warmth() / 9.0);
        }
        if !self.dark_asked {
            let season = festive_lately || self.in_season;
            let share = if season || contrast > 0.0 { 1.0 } else { 0.4 };
            parts.add(Part::Cruelty, -share * cruelty(&film.profile));
        }
        if self.heavy_lately.is_some() {
            parts.add(Part::Balance, -HEAVY_TWICE * (film.profile.heaviness() - LIGHT).max(0.0) / 6.0);
        } else if contrast == 0.0 && self.recent.first().is_some_and(|last| last.days_ago == 1) {
            // Not quite the same two nights running, even if nobody says so.
            let alike = self.recent.first().map_or(0.0, |last| film.profile.likeness(&last.profile));
            parts.add(Part::Balance, -0.2 * (alike - 0.6).max(0.0));
        }
        if let Some(last) = film.last_watched
            && !self.seen_asked
        {
            let days = (self.evening.date - last).num_days().max(0) as f32;
            parts.add(Part::Rewatch, -0.1 - 0.7 * (1.0 - days / COOL_DOWN).max(0.0));
        } else if film.watched && !self.seen_asked {
            // Nobody knows when; whoever said so did not want it again.
            parts.add(Part::Rewatch, -SEEN);
        } else if !self.seen_alone.is_empty() && !self.seen_asked {
            parts.add(Part::Rewatch, -SEEN * self.share_seen(film));
        }
        if self.seen.binary_search(&film.id).is_ok() {
            parts.add(Part::Rewatch, -1.0);
        }
        if film.festive && !self.festive_asked {
            let welcome = match (self.in_season, self.festive_lately) {
                (false, _) => -0.3,
                (true, 0..=1) => 0.08,
                (true, _) => -0.05,
            };
            parts.add(Part::Season, welcome);
        }
    }

    /// The share of those who are there that have seen `film` without the others.
    fn share_seen(&self, film: &Row) -> f32 {
        let from = self.seen_alone.partition_point(|seen| *seen < film.id);
        let alike = self.seen_alone.iter().skip(from).take_while(|seen| **seen == film.id);
        alike.count() as f32 / self.evening.sofa.len().max(1) as f32
    }

    fn people(&self, film: &Row, parts: &mut Parts) {
        let suits = self.group.suits(film);
        parts.add(Part::Wanted, suits.wanted);
        parts.add(Part::Taste, suits.taste);
        if self.group.waits(film) {
            parts.add(Part::Waits, -WAITS);
        }
        if let Some(turn) = self.turn.as_ref().filter(|_| film.wanted_by & self.turn_of != 0) {
            let ruled = if turn.rule.is_some() { RULED } else { 0.0 };
            parts.add(Part::Turn, TURN + ruled + WAITING * f32::from(turn.waited.min(PATIENCE)));
        }
    }

    fn refusals(&self, film: &Row, parts: &mut Parts) {
        for (refused, why) in &self.refused {
            let worse = match why {
                WhyNot::TooLong => match (film.runtime_minutes, refused.runtime_minutes) {
                    (Some(own), Some(limit)) => {
                        let over = f32::from(own) - f32::from(limit.saturating_sub(15));
                        if over > 0.0 { 0.6 + over / 120.0 } else { 0.0 }
                    }
                    // It may be as long.
                    (None, _) => 0.6,
                    _ => 0.0,
                },
                WhyNot::TooHeavy => {
                    let level = (refused.profile.heaviness() - 2.5).max(2.0);
                    0.8 * (film.profile.heaviness() - level).max(0.0) / 3.0
                }
                WhyNot::SeenIt => f32::from(u8::from(film.watched)) * 0.4,
                WhyNot::NotForUs => {
                    let kinds = (film.genres & refused.genres).len();
                    let alike = film.profile.likeness(&refused.profile);
                    0.6 * (alike - 0.5).max(0.0) + 0.05 * kinds as f32
                }
                WhyNot::JustNo => 0.0,
            };
            parts.add(Part::NotTonight, -worse);
        }
    }

    fn circumstances(&self, film: &Row, parts: &mut Parts) {
        if film.services & self.our_services != 0 {
            parts.add(Part::Service, SERVICE);
        } else if film.services != 0 && !self.evening.our_services.is_empty() {
            parts.add(Part::Service, -SERVICE / 2.0);
        }
        if let Some(last) = film.leaves_on {
            let days = (last - self.evening.date).num_days();
            if (0..=14).contains(&days) {
                parts.add(Part::LastChance, 0.12);
            }
        }
        if self.evening.tired || self.request.tired {
            let reads = if needs_subtitles(film, self.evening) { 0.15 } else { 0.0 };
            let slow = (4.0 - film.profile.get(Axis::Energy)).max(0.0) / 4.0;
            let long =
                film.runtime_minutes.map_or(0.0, |minutes| (f32::from(minutes) - 110.0).max(0.0) / 60.0);
            let hard = film.profile.get(Axis::Thought) / 9.0;
            parts.add(Part::Tired, -(reads + 0.1 * slow + 0.15 * long + 0.15 * hard));
        }
        if let Some(best) = film.acclaim {
            parts.add(Part::Acclaim, 0.2 * (best - 0.65));
        }
        if self.gentle {
            parts.add(Part::Gentle, gentle::weigh(film));
        }
        parts.add(Part::Chance, self.chance(self.seed, film));
    }
}

/// Cruelty beyond what grief needs, 0 to about 0.4.
fn cruelty(profile: &Profile) -> f32 {
    let over = |axis, level: f32| (profile.get(axis) - level).max(0.0);
    0.12 * over(Axis::Darkness, 7.0) + 0.01 * over(Axis::Darkness, 3.0) + 0.03 * over(Axis::Violence, 5.0)
}

/// From the first of December to the sixth of January Christmas films are in season.
fn in_season(evening: &Evening) -> bool {
    matches!((evening.date.month(), evening.date.day()), (12, _) | (1, 1..=6))
}
