//! Telling why a film is offered. Owns choosing two to four reasons that are true and that moved the rank; refuses to word them,
//! and to say anything of comfort limits.

use chrono::TimeDelta;

use super::evening::{Candidate, Evening};
use super::films::{Films, Row};
use super::filter::Limits;
use super::part::{Part, Parts};
use super::reason::{NamedTitle, Reason};
use super::stated::needs_subtitles;
use super::weigh::Scales;
use super::weighed::Weighed;
use crate::catalogue::Genre;
use crate::mood::film::acclaim::share;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;
use crate::mood::known::ProfileSource;
use crate::mood::request::{Constraint, Request};
use crate::plan::Length;

/// At most so many reasons.
const MOST: usize = 4;
/// At least so many.
const LEAST: usize = 2;

/// What more films than these share is no superlative.
const FEW: u32 = 2;

/// From here on a film has much of an axis.
pub(super) const STRONG: f32 = 5.0;
/// Up to here it has hardly any.
const HARDLY_ANY: f32 = 2.0;
/// What these are worth beside the time it ends, which is .24.
const LEANING: f32 = 0.28;
const SPARED: f32 = 0.25;
/// And what somebody's own wish is worth, of several.
const SERVED: f32 = 1.0;

/// Tells the reasons of one evening's picks.
pub(super) struct Teller<'a> {
    request: &'a Request,
    evening: &'a Evening,
    films: &'a Films,
    scales: &'a Scales<'a>,
    limits: &'a Limits<'a>,
}

impl<'a> Teller<'a> {
    pub fn new(
        request: &'a Request,
        evening: &'a Evening,
        films: &'a Films,
        scales: &'a Scales<'a>,
        limits: &'a Limits<'a>,
    ) -> Self {
        Self { request, evening, films, scales, limits }
    }

    /// Two to four reasons, the one that moved most first. A guess is always owned up to.
    pub fn reasons(&self, weighed: &Weighed<'_>) -> Vec<Reason> {
        let Weighed { film, row, .. } = *weighed;
        let mut told = self.moving(weighed);
        told.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let mut reasons: Vec<Reason> = told.into_iter().map(|(_, reason)| reason).collect();
        let caveats = self.caveats(row);
        reasons.truncate(MOST - caveats.len());
        reasons.extend(caveats);
        let plain = film.runtime_minutes.map_or(Reason::LengthUnknown, |minutes| Reason::Runs { minutes });
        // "On your list since today" is no reason while there is another.
        let since = film.added_on;
        let listed = Reason::OnListSince { since };
        let fresh = since >= self.evening.date;
        for reason in if fresh { [plain, listed] } else { [listed, plain] } {
            if reasons.len() < LEAST && !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        reasons
    }

    /// What speaks against it and has to be owned up to, at most three.
    fn caveats(&self, film: &Row) -> Vec<Reason> {
        let group = self.scales.group();
        let waits = group.waits(film).then(|| Reason::WaitsFor { members: group.waits_for(film) });
        let seen = self.scales.seen_lately(film).map(|on| Reason::SeenLately { on });
        let limited = self.limits.minutes_left().is_some() || self.is_length_asked();
        let unknown = (limited && film.runtime_minutes.is_none()).then_some(Reason::LengthUnknown);
        let guess = film.source.is_guess().then_some(Reason::AGuess);
        [seen, waits, unknown, guess].into_iter().flatten().take(MOST - 1).collect()
    }

    /// True reasons with how much each moved the rank.
    fn moving(&self, weighed: &Weighed<'_>) -> Vec<(f32, Reason)> {
        let Weighed { film, row, parts, .. } = weighed;
        let mut told = Vec::new();
        let mood =
            self.mood(row, parts).or_else(|| self.leaning(row, parts)).or_else(|| self.heart(row, parts));
        let served = self.scales.served(row, &self.request.wishes);
        if served.is_empty() {
            told.extend(mood);
        } else {
            told.push((SERVED, Reason::Serves { wishes: served.clone() }));
        }
        told.extend(self.spared(row));
        let left_behind = self.scales.left_behind();
        if parts.get(Part::Contrast) >= 0.2 && !left_behind.is_empty() {
            let titles = left_behind
                .iter()
                .take(2)
                .map(|recent| NamedTitle { id: recent.title, name: recent.name.clone() });
            told.push((parts.get(Part::Contrast), Reason::UnlikeLast { titles: titles.collect() }));
        }
        if parts.get(Part::Contrast) >= 0.2 && left_behind.is_empty() && self.request.away_from_cheer {
            told.push((parts.get(Part::Contrast), Reason::AwayFromCheer));
        }
        if let Some(last) = self.scales.heavy_lately()
            && film.profile.heaviness() <= last.profile.heaviness() - 2.0
        {
            let title = NamedTitle { id: last.title, name: last.name.clone() };
            told.push((0.35, Reason::LighterAfter { title }));
        }
        told.extend(self.time(film));
        told.extend(self.people(film, row, parts));
        let members = self.scales.group().liking(row);
        if parts.speaks_for(Part::Taste) && !members.is_empty() {
            told.push((0.1 + parts.get(Part::Taste), Reason::ToTaste { members }));
        }
        if let Some(name) = film
            .services
            .iter()
            .find(|own| self.evening.our_services.iter().any(|ours| ours.eq_ignore_ascii_case(own)))
        {
            told.push((parts.get(Part::Service), Reason::OnService { name: name.clone() }));
        }
        if let Some(until) = film.leaves_on.filter(|_| parts.speaks_for(Part::LastChance)) {
            told.push((0.26, Reason::LastChance { until }));
        }
        told.extend(self.stated(film));
        let told_of = |genre: &Genre| served.iter().any(|wish| wish.genre == Some(*genre));
        let mut asked = self.request.genres.iter().filter(|genre| film.genres.contains(genre));
        if let Some(genre) = asked.find(|genre| !told_of(genre)) {
            told.push((parts.get(Part::Genre), Reason::OfGenre { genre: *genre }));
        }
        if parts.speaks_for(Part::Asked) {
            told.push((1.0 + parts.get(Part::Asked), Reason::AskedFor));
        } else if parts.get(Part::Like) > 0.5
            && row.source != ProfileSource::Nobody
            && let Some(like) = self.request.like.iter().find(|like| !like.unlike)
        {
            told.push((parts.get(Part::Like), Reason::Resembles { name: like.name.clone() }));
        }
        let tired = self.evening.tired || self.request.tired;
        if tired && !film.languages.is_empty() && !needs_subtitles(row, self.evening) {
            told.push((0.1, Reason::NothingToRead));
        }
        let best = film
            .scores
            .iter()
            .filter(|score| share(&score.value).is_some_and(|share| share >= 0.8))
            .max_by(|a, b| share(&a.value).unwrap_or(0.0).total_cmp(&share(&b.value).unwrap_or(0.0)));
        if let Some(score) = best {
            told.push((parts.get(Part::Acclaim), Reason::Acclaimed { score: score.clone() }));
        }
        told
    }

    /// The mood asked for that the film fits best.
    fn mood(&self, film: &Row, parts: &Parts) -> Option<(f32, Reason)> {
        if !parts.speaks_for(Part::Mood) {
            return None;
        }
        let asked = self.request.moods.iter().filter(|(_, weight)| *weight > 0.0);
        let fits = asked.map(|&(mood, weight)| (weight * self.scales.fit(mood, film), mood));
        let (best, mood) = fits.max_by(|(a, _), (b, _)| a.total_cmp(b)).filter(|(best, _)| *best > 0.25)?;
        let strength = best.min(1.0) * parts.get(Part::Mood).max(0.3) + 0.3;
        let reason = match mood {
            Mood::TrueStory => Reason::TrueStory,
            Mood::Festive => Reason::Festive,
            _ => match mood
                .lead()
                .iter()
                .copied()
                .max_by(|&a, &b| film.profile.get(a).total_cmp(&film.profile.get(b)))
            {
                None => Reason::Fits { mood },
                Some(axis) => self.strong(film, axis)?,
            },
        };
        Some((strength, reason))
    }

    /// What a film has of a mood that it does not fit altogether.
    fn leaning(&self, film: &Row, parts: &Parts) -> Option<(f32, Reason)> {
        if !parts.speaks_for(Part::Mood) {
            return None;
        }
        let asked = self.request.moods.iter().filter(|(_, weight)| *weight > 0.0);
        let weights = asked.flat_map(|(mood, much)| {
            mood.weights()
                .iter()
                .filter(|(_, weight)| *weight > 0.0)
                .map(move |(axis, weight)| (*axis, much * weight))
        });
        let moved = |(axis, weight): &(Axis, f32)| weight * film.profile.get(*axis);
        let carried = weights.filter(|(axis, _)| film.profile.get(*axis) >= STRONG);
        let (axis, _) = carried.max_by(|a, b| moved(a).total_cmp(&moved(b)))?;
        Some((LEANING, self.strong(film, axis)?))
    }

    /// The warmth that moved it up where nobody said what they are in the mood for.
    fn heart(&self, film: &Row, parts: &Parts) -> Option<(f32, Reason)> {
        if !parts.speaks_for(Part::Warmth) || !self.request.moods.is_empty() {
            return None;
        }
        let warm = [Axis::FeelGood, Axis::Inspiration, Axis::Cosiness].into_iter();
        let axis = warm.max_by(|a, b| film.profile.get(*a).total_cmp(&film.profile.get(*b)))?;
        let value = film.profile.get(axis);
        (value >= STRONG).then_some((parts.get(Part::Warmth) + 0.1, Reason::Warm { axis, value }))
    }

    /// What was not to be in it, of which it has hardly any.
    fn spared(&self, film: &Row) -> Option<(f32, Reason)> {
        let least = |axis: &Axis| film.profile.get(*axis);
        let kept = self.request.ceilings.iter().filter(|&&(axis, most)| least(&axis) <= most.min(HARDLY_ANY));
        let (axis, _) = kept.min_by(|(a, _), (b, _)| least(a).total_cmp(&least(b)).then(a.cmp(b)))?;
        Some((SPARED, Reason::Spares { axis: *axis })).filter(|_| !film.source.is_guess())
    }

    fn strong(&self, film: &Row, axis: Axis) -> Option<Reason> {
        let value = film.profile.get(axis);
        if value < STRONG {
            return None;
        }
        // A guess is no ground for a superlative.
        if film.source.is_guess() {
            return Some(Reason::Strong { axis, value });
        }
        let others = self
            .films
            .rows()
            .filter(|(other, _)| other.id != film.id)
            .map(|(other, _)| other.profile.get(axis));
        let mut shared = 0;
        for other in others {
            shared += u32::from(other == value);
            if other > value || shared > FEW {
                return Some(Reason::Strong { axis, value });
            }
        }
        Some(Reason::StrongestOnList { axis, shared })
    }

    fn time(&self, film: &Candidate) -> Option<(f32, Reason)> {
        let Length { minutes, pause, .. } = film.length()?;
        if let Some(left) = self.limits.minutes_left() {
            let end = self.evening.start().checked_add_signed(TimeDelta::minutes(i64::from(minutes)))?;
            let minutes_spare = left.saturating_sub(minutes);
            return Some((0.24, Reason::EndsBefore { end, minutes_spare, pause: pause > 0 }));
        }
        self.is_length_asked().then_some((0.24, Reason::ShortEnough { minutes }))
    }

    fn is_length_asked(&self) -> bool {
        self.request
            .constraints
            .iter()
            .any(|constraint| matches!(constraint, Constraint::AtMostMinutes { .. }))
    }

    fn people(&self, film: &Candidate, row: &Row, parts: &Parts) -> Option<(f32, Reason)> {
        let since = film.added_on;
        if let Some(turn) = self.scales.turn().filter(|turn| film.wanted_by.contains(&turn.member)) {
            let strength = 0.1 + parts.get(Part::Turn) + parts.get(Part::Wanted);
            return Some((strength, Reason::TheirTurn { turn: turn.clone(), since }));
        }
        let members = self.scales.group().wanting(row);
        let strength = 0.12 + parts.get(Part::Wanted);
        (!members.is_empty()).then_some((strength, Reason::WantedBy { members, since }))
    }

    /// What was stated as a limit and is kept.
    fn stated(&self, film: &Candidate) -> Option<(f32, Reason)> {
        let known = matches!(film.source, crate::mood::known::ProfileSource::Card);
        let said = self.request.constraints.iter().find_map(|constraint| match constraint {
            Constraint::From { countries } => {
                let country = film.countries.iter().find(|own| countries.contains(own))?;
                Some(Reason::FromCountry { country: country.clone() })
            }
            Constraint::Without { note } if known => Some(Reason::FreeOf { note: *note }),
            _ => None,
        });
        let kids = self.evening.sofa.iter().any(|sitter| sitter.child)
            || self
                .request
                .constraints
                .iter()
                .any(|constraint| matches!(constraint, Constraint::Kids { .. }));
        let suits = film.age.filter(|_| kids).map(|age| Reason::SuitsChildren { age });
        said.or(suits).map(|reason| (0.2, reason))
    }
}
