//! Which film fits the evening. Owns the weights and the order; pure: the same request, list, evening and seed give the
//! same answer, whatever order the films and the people come in. Refuses to put reasons into words.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::empty::{Emptiness, Tally};
use super::evening::Evening;
use super::failed::{Filter, LeftOut};
use super::films::Films;
use super::filter::Limits;
use super::gauge::{Gauge, gauges};
use super::gentle::{self, Measure};
use super::otherwise::{Otherwise, otherwise};
use super::part::{Part, ScorePart};
use super::reason::Reason;
use super::sieve::Sieve;
use super::tell::Teller;
use super::turn::Turn;
use super::two_nights::{self, TwoNights};
use super::variety::{self, PICKS};
use super::weigh::Scales;
use super::weighed::Weighed;
use crate::id::{MemberId, TitleId};
use crate::mood::film::profile::Profile;
use crate::mood::known::ProfileSource;
use crate::mood::request::Request;

/// What fits the evening, the best first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Ranking {
    /// At most [`PICKS`] films, or as many as were asked for.
    pub picks: Vec<Pick>,
    /// How many films would do.
    pub fitting: u32,
    /// With children there the picks are no wilder than without them. Where that leaves places, these could take them:
    /// they suit the children too.
    pub wilder: Vec<Pick>,
    /// How many drop out, and why.
    pub left_out: Vec<LeftOut>,
    /// What helps, when no film is left.
    pub emptiness: Option<Emptiness>,
    /// When a film would start, on the wall's clock.
    pub start: NaiveDateTime,
    /// Whose turn it is to choose, if the last evenings tell.
    pub turn: Option<Turn>,
    /// A long film that would be among the picks, if it were not too late for it.
    pub two_nights: Option<TwoNights>,
    /// What would have been first without one of the considerations, the most decisive first; at most three.
    pub otherwise: Vec<Otherwise>,
    /// What would have come first and waits for somebody who is away.
    pub held_back: Option<HeldBack>,
}

/// A film that waits for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeldBack {
    /// Which.
    pub title: TitleId,
    /// Whom it waits for.
    pub waits_for: Vec<MemberId>,
}

/// A film that fits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Pick {
    /// The title.
    pub title: TitleId,
    /// The sum of its parts; only good for comparing within one ranking.
    pub score: f32,
    /// Its mood.
    pub profile: Profile,
    /// Who says so.
    pub source: ProfileSource,
    /// When it would end if it starts at [`Ranking::start`]; `None` when its length is unknown.
    pub end: Option<NaiveDateTime>,
    /// Two to four reasons, the strongest first.
    pub reasons: Vec<Reason>,
    /// What its score is summed from, the strongest first.
    pub parts: Vec<ScorePart>,
    /// Three bars that show what it is like beside what was asked for.
    pub gauges: Vec<Gauge>,
}

/// The [`PICKS`] films that fit best.
pub fn rank(request: &Request, films: &Films, evening: &Evening, seed: u64) -> Ranking {
    rank_many(request, films, evening, seed, PICKS)
}

/// The `count` films that fit best; the first [`PICKS`] of them are mixed, the rest in plain order.
pub fn rank_many(request: &Request, films: &Films, evening: &Evening, seed: u64, count: usize) -> Ranking {
    let limits = Limits::new(request, evening, films);
    let scales = Scales::new(request, evening, films, &limits, seed);
    let mut tally = Tally::default();
    // What children bring depends on all that fits.
    let mut sieve = Sieve::new(&scales, if limits.children() { usize::MAX } else { count }, seed);
    let mut too_late: Option<(Weighed<'_>, u16)> = None;
    for (row, film) in films.rows() {
        let failed = limits.failed(row);
        tally.count(row, failed);
        if failed.none() {
            sieve.add(Weighed::new(row, film, &scales));
        } else if failed.only() == Some(Filter::LightsOut)
            && !evening.begun.contains(&film.id)
            && let Some(cut) = limits.minutes_left().and_then(|left| two_nights::cut(row, left, evening))
        {
            let weighed = Weighed::new(row, film, &scales);
            if too_late.as_ref().is_none_or(|(best, _)| weighed.order(best).is_lt()) {
                too_late = Some((weighed, cut));
            }
        }
    }
    let (mut fitting, total) = sieve.finish();
    variety::offer_others(&mut fitting, &scales, seed);
    let without = limits.children().then(|| gentle::without_children(request, evening)).flatten();
    let measure = without.and_then(|(request, evening)| measure(&request, films, &evening, seed, count));
    let offered = variety::offer(&mut fitting, count, measure);
    let left = count.min(PICKS).saturating_sub(offered.len());
    let wilder = measure.map(|measure| gentle::wilder(&fitting, measure, &offered, left)).unwrap_or_default();
    let held_back = held_back(&fitting, &scales);
    let otherwise = fitting.first().map(|first| otherwise(&fitting, first)).unwrap_or_default();
    let teller = Teller::new(request, evening, films, &scales, &limits);
    let told = |places: &[usize]| -> Vec<Pick> {
        places.iter().map(|place| pick(request, &fitting[*place], evening, &teller)).collect()
    };
    let (picks, wilder) = (told(&offered), told(&wilder));
    let two_nights = too_late
        .filter(|(weighed, _)| picks.get(PICKS - 1).is_none_or(|last| weighed.score > last.score))
        .and_then(|(weighed, cut)| two_nights::offer(weighed.film, cut, evening));
    Ranking {
        two_nights,
        emptiness: (total == 0).then(|| tally.emptiness(&limits)),
        picks,
        fitting: u32::try_from(total).unwrap_or(u32::MAX),
        wilder,
        left_out: tally.left_out(&limits),
        start: evening.start(),
        turn: scales.turn().cloned(),
        otherwise,
        held_back,
    }
}

/// How harsh the films are that fit best, as many as are mixed.
fn measure(request: &Request, films: &Films, evening: &Evening, seed: u64, count: usize) -> Option<Measure> {
    let limits = Limits::new(request, evening, films);
    let scales = Scales::new(request, evening, films, &limits, seed);
    let mut sieve = Sieve::new(&scales, PICKS, seed).without_leads();
    for (row, film) in films.rows().filter(|(row, _)| limits.failed(row).none()) {
        sieve.add(Weighed::new(row, film, &scales));
    }
    let (mut fitting, _) = sieve.finish();
    variety::offer_others(&mut fitting, &scales, seed);
    let offered = variety::offer(&mut fitting, count.min(PICKS), None);
    Measure::of(offered.iter().map(|place| fitting[*place].row))
}

/// The film that would be the first of `fitting`, if it did not wait for somebody.
fn held_back(fitting: &[Weighed<'_>], scales: &Scales<'_>) -> Option<HeldBack> {
    let best = fitting.first()?;
    let waiting = fitting.iter().filter(|weighed| weighed.parts.get(Part::Waits) != 0.0);
    let otherwise = |weighed: &Weighed<'_>| weighed.score - weighed.parts.get(Part::Waits);
    let first = waiting.max_by(|a, b| otherwise(a).total_cmp(&otherwise(b)).then(b.row.id.cmp(&a.row.id)))?;
    (first.row.id != best.row.id && otherwise(first) > best.score)
        .then(|| HeldBack { title: first.film.id, waits_for: scales.group().waits_for(first.row) })
}

fn pick(request: &Request, weighed: &Weighed<'_>, evening: &Evening, teller: &Teller<'_>) -> Pick {
    let minutes = weighed.row.minutes.map(|minutes| chrono::TimeDelta::minutes(i64::from(minutes)));
    let start = evening.start();
    Pick {
        title: weighed.film.id,
        score: weighed.score,
        profile: weighed.film.profile,
        source: weighed.film.source,
        end: minutes.and_then(|minutes| start.checked_add_signed(minutes)),
        reasons: teller.reasons(weighed),
        parts: weighed.parts.told(),
        gauges: gauges(request, weighed.film),
    }
}
