//! How long an evening takes. Owns the break, the interval between films, the guess for a film of unknown length, and when
//! the lights go out; refuses to know which film it is.

use chrono::{NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::wall_time::on_evening;
use super::{Portion, Session, WallTime};

/// What a film is assumed to run when nobody knows, in minutes.
pub const ASSUMED_RUNTIME: u16 = 120;

/// Minutes between two films: the kettle, the bathroom, and a word about the first.
pub const INTERVAL: u16 = 15;
/// Minutes after a short: nobody gets up, the next film is found and started.
pub const INTERVAL_AFTER_SHORT: u16 = 5;
/// A film of at most so many minutes is a short: the Academy's line.
pub const SHORT: u16 = 40;

/// What an evening needs beyond the film. Credits are part of every published runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Allowance {
    /// Minutes to settle down and find the remote; added to every film.
    pub settling: u16,
    /// Minutes of the break in a long film.
    pub pause: u16,
    /// A film with more minutes than this has the break.
    pub pause_over: u16,
}

impl Default for Allowance {
    fn default() -> Self {
        Self { settling: 0, pause: 10, pause_over: 150 }
    }
}

/// How long an evening takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Length {
    /// From start to end, in minutes: [`Session::minutes`].
    pub minutes: u16,
    /// Of which films, in minutes.
    pub film: u16,
    /// Of which breaks and intervals, in minutes; 0 for a film without one.
    pub pause: u16,
    /// The runtime is a guess, so an end that follows from it is "about".
    pub about: bool,
}

impl Length {
    /// The length of an evening with a film of `runtime` minutes; `None` or 0 when unknown.
    pub fn of(runtime: Option<u16>, allowance: &Allowance) -> Self {
        let known = runtime.filter(|minutes| *minutes > 0);
        let film = known.unwrap_or(ASSUMED_RUNTIME);
        let pause = if film > allowance.pause_over { allowance.pause } else { 0 };
        let minutes = film.saturating_add(pause).saturating_add(allowance.settling);
        Self { minutes, film, pause, about: known.is_none() }
    }

    /// The length of an evening that shows `portion` of a film of `runtime` minutes. The day between the two evenings is
    /// the break, so neither has another. The rest of a film that nobody knows the length of is assumed to be as long
    /// as its first part.
    pub fn of_portion(portion: Portion, runtime: Option<u16>, allowance: &Allowance) -> Self {
        let (known, first) = match portion {
            Portion::Whole => return Self::of(runtime, allowance),
            Portion::First { until } => (Some(until), until),
            Portion::Rest { from } => (runtime.and_then(|runtime| runtime.checked_sub(from)), from),
        };
        let known = known.filter(|minutes| *minutes > 0);
        let film = known.unwrap_or(first);
        let minutes = film.saturating_add(allowance.settling);
        Self { minutes, film, pause: 0, about: known.is_none() }
    }

    /// The length of an evening that shows films of the minutes in `before` first, with an interval after each. People
    /// settle once.
    pub fn of_programme(
        before: &[Option<u16>],
        portion: Portion,
        runtime: Option<u16>,
        allowance: &Allowance,
    ) -> Self {
        let settled = Allowance { settling: 0, ..*allowance };
        before.iter().fold(Self::of_portion(portion, runtime, allowance), |evening, runtime| {
            let one = Self::of(*runtime, &settled);
            let interval = if one.film <= SHORT { INTERVAL_AFTER_SHORT } else { INTERVAL };
            Self {
                minutes: evening.minutes.saturating_add(one.minutes).saturating_add(interval),
                film: evening.film.saturating_add(one.film),
                pause: evening.pause.saturating_add(one.pause).saturating_add(interval),
                about: evening.about || one.about,
            }
        })
    }

    /// When an evening that starts then is over.
    pub fn end(&self, start: WallTime) -> WallTime {
        start.plus_minutes(self.minutes.into())
    }
}

/// When the lights go out on the evening to which `start` belongs; a `lights_out` before 05:00 is past midnight.
pub fn lights_out(start: WallTime, lights_out: NaiveTime) -> WallTime {
    WallTime { local: on_evening(start.evening(), lights_out), zone: start.zone }
}

impl Session {
    /// Whole minutes, rounded up, by which it goes past the lights out of its own evening; 0 when it doesn't.
    pub fn minutes_past(&self, at: NaiveTime) -> u32 {
        let late = self.ends() - lights_out(self.start, at).utc();
        u32::try_from((late + TimeDelta::seconds(59)).num_minutes().max(0)).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::Europe;
    use proptest::prelude::*;

    use super::*;

    fn wall(text: &str) -> WallTime {
        WallTime { local: text.parse().unwrap(), zone: Europe::London }
    }

    #[test]
    fn a_film_of_132_minutes_at_a_quarter_past_eight_ends_at_2227() {
        let length = Length::of(Some(132), &Allowance::default());
        assert_eq!(length, Length { minutes: 132, film: 132, pause: 0, about: false });
        assert_eq!(length.end(wall("2026-12-18T20:15:00")), wall("2026-12-18T22:27:00"));
    }

    #[test]
    fn only_a_long_film_has_a_break() {
        assert_eq!(Length::of(Some(150), &Allowance::default()).pause, 0);
        assert_eq!(Length::of(Some(151), &Allowance::default()).minutes, 161);
        assert_eq!(Length::of(Some(u16::MAX), &Allowance::default()).minutes, u16::MAX);
    }

    #[test]
    fn an_unknown_length_is_about_two_hours() {
        for runtime in [None, Some(0)] {
            assert_eq!(
                Length::of(runtime, &Allowance { settling: 5, ..Allowance::default() }),
                Length { minutes: 125, film: 120, pause: 0, about: true }
            );
        }
    }

    #[test]
    fn the_two_parts_of_a_film_make_the_whole_and_have_no_break() {
        let of = |portion, runtime| Length::of_portion(portion, runtime, &Allowance::default());
        for runtime in 2..=600 {
            for first in [1, runtime / 2, runtime - 1] {
                let halves = Portion::halves(runtime, first).unwrap().map(|half| of(half, Some(runtime)));
                assert_eq!(halves[0].minutes + halves[1].minutes, runtime);
                assert!(halves.iter().all(|half| half.pause == 0 && half.minutes > 0 && !half.about));
            }
        }
        assert_eq!(of(Portion::Whole, Some(195)), Length::of(Some(195), &Allowance::default()));
    }

    #[test]
    fn a_film_cannot_be_broken_off_where_nothing_is_left_of_a_part() {
        assert_eq!([0, 195, 196].map(|minutes| Portion::halves(195, minutes)), [None; 3]);
    }

    #[test]
    fn the_rest_of_a_film_of_unknown_or_mended_length_is_about_as_long_as_its_beginning() {
        for runtime in [None, Some(100), Some(90)] {
            let rest = Length::of_portion(Portion::Rest { from: 100 }, runtime, &Allowance::default());
            assert_eq!(rest, Length { minutes: 100, film: 100, pause: 0, about: true });
        }
    }

    #[test]
    fn lights_out_after_midnight_are_in_the_night_that_follows() {
        let half_past_midnight = NaiveTime::from_hms_opt(0, 30, 0).unwrap();
        let out = wall("2026-12-19T00:30:00");
        assert_eq!(lights_out(wall("2026-12-18T20:15:00"), half_past_midnight), out);
        assert_eq!(lights_out(wall("2026-12-19T00:10:00"), half_past_midnight), out);
    }

    #[test]
    fn a_double_feature_has_an_interval_and_after_a_short_a_shorter_one() {
        let of = |before: &[Option<u16>]| {
            Length::of_programme(before, Portion::Whole, Some(103), &Allowance::default())
        };
        assert_eq!(of(&[]), Length::of(Some(103), &Allowance::default()));
        assert_eq!(of(&[Some(86)]), Length { minutes: 204, film: 189, pause: 15, about: false });
        assert_eq!(of(&[Some(7), Some(40)]), Length { minutes: 160, film: 150, pause: 10, about: false });
        assert_eq!(of(&[Some(160)]).pause, 25, "a long first film has its break as well");
        assert!(of(&[None]).about);
    }

    proptest! {
        #[test]
        fn a_programme_is_its_films_its_pauses_and_settling_once(
            before in proptest::collection::vec(proptest::option::of(1_u16..600), 0..8),
            runtime in proptest::option::of(1_u16..600),
            settling in 0_u16..60,
        ) {
            let allowance = Allowance { settling, ..Allowance::default() };
            let length = Length::of_programme(&before, Portion::Whole, runtime, &allowance);
            let all: Vec<_> = before.iter().chain([&runtime]).collect();
            let films: u16 = all.iter().map(|minutes| minutes.unwrap_or(ASSUMED_RUNTIME)).sum();
            prop_assert_eq!(length.film, films);
            prop_assert_eq!(length.minutes, length.film + length.pause + settling);
            prop_assert_eq!(length.about, all.iter().any(|minutes| minutes.is_none()));
            let mut other = before.clone();
            other.reverse();
            prop_assert_eq!(Length::of_programme(&other, Portion::Whole, runtime, &allowance), length);
            other.push(Some(20));
            let longer = Length::of_programme(&other, Portion::Whole, runtime, &allowance);
            prop_assert_eq!(longer.minutes, length.minutes + 20 + INTERVAL_AFTER_SHORT);
        }
    }
}
