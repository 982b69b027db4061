//! Figures reckoned by hand.

use super::*;
use crate::mood::Axis;
use crate::plan::sample::member;

fn film(minutes: Option<u16>, axis: Axis, countries: &[&str]) -> Shown {
    let profile = Some(Profile::AVERAGE.with(axis, 9.0));
    Shown { minutes, profile, countries: countries.iter().map(|code| (*code).to_owned()).collect() }
}

fn evening(date: &str, films: Vec<Shown>, chosen_by: &[u128]) -> Past {
    let chosen_by = chosen_by.iter().map(|n| member(*n)).collect();
    Past { date: date.parse().unwrap(), films, chosen_by }
}

/// Three evenings of January and one of December.
fn year() -> Vec<Past> {
    vec![
        evening("2026-12-31", vec![film(Some(90), Axis::Humour, &["GB"])], &[1]),
        evening("2026-01-02", vec![film(Some(103), Axis::Humour, &["GB", "FR"])], &[1, 2]),
        evening(
            "2026-01-09",
            vec![film(Some(30), Axis::Tears, &["FR"]), film(None, Axis::Tears, &["FR"])],
            &[],
        ),
        evening("2026-01-10", Vec::new(), &[]),
    ]
}

#[test]
fn months_have_their_evenings_moods_and_minutes() {
    let figures = Figures::of(&year());
    assert_eq!(figures.evenings, 4);
    assert_eq!(figures.months.len(), 12);
    let january = &figures.months[0];
    let count = |tone, evenings| ToneCount { tone, evenings };
    assert_eq!(january.evenings, 3);
    assert_eq!(january.tones, [count(Some(Tone::Tears), 1), count(Some(Tone::Laughter), 1), count(None, 1)]);
    assert_eq!(january.watched, Watched { minutes: 133, at_least: true }, "103 + 30, and one nobody knows");
    assert_eq!(figures.months[11].watched, Watched { minutes: 90, at_least: false });
    assert_eq!(figures.months[5], MonthFigures::default());
    assert_eq!(figures.watched, Watched { minutes: 223, at_least: true });
}

#[test]
fn a_wish_of_several_counts_for_each_and_nobodys_come_last() {
    let count = |member, evenings| TurnCount { member, evenings };
    let figures = Figures::of(&year());
    assert_eq!(figures.turns, [count(Some(member(1)), 2), count(Some(member(2)), 1), count(None, 2)]);
}

#[test]
fn an_evening_counts_once_for_each_country() {
    let count = |country: &str, evenings| CountryCount { country: country.into(), evenings };
    assert_eq!(Figures::of(&year()).countries, [count("FR", 2), count("GB", 2)]);
}

#[test]
fn an_evening_of_several_films_has_their_moods_together() {
    // 9 and 3.5 of laughter are 6.25; 3.3 and 9 of tears are 6.15.
    let both = evening("2026-01-02", vec![film(None, Axis::Humour, &[]), film(None, Axis::Tears, &[])], &[]);
    assert_eq!(both.tone(), Some(Tone::Laughter));
    // Tears 6.15, darkness 3.4: half of both is 4.775, three quarters of the tears 4.6125.
    assert!((both.weight().unwrap() - 4.775).abs() < 1e-4);
}

#[test]
fn what_nobody_knows_is_not_made_up() {
    let unknown = evening("2026-01-02", vec![Shown::default()], &[]);
    assert_eq!((unknown.tone(), unknown.weight()), (None, None));
    assert_eq!(unknown.watched(), Watched { minutes: 0, at_least: true });
    assert_eq!(Figures::of(&[]).watched, Watched::default(), "nothing at all is exactly nothing");
}
