//! What to say because of where films can be watched. Owns which service counts on an evening; refuses to guess where
//! nobody said.

use chrono::NaiveDate;

use super::{Circumstances, Shown, Warning};
use crate::fold::fold;
use crate::plan::Session;

pub(super) fn check(proposed: &Session, circumstances: &Circumstances<'_>) -> Vec<Warning> {
    let ours: Vec<_> = circumstances.household.services.iter().map(|name| fold(name)).collect();
    // A household that named no service has not said that it has none.
    if ours.is_empty() {
        return Vec::new();
    }
    let evening = proposed.start.evening();
    circumstances.films.iter().filter_map(|film| of_film(film, &ours, evening)).collect()
}

fn of_film(film: &Shown, ours: &[String], evening: NaiveDate) -> Option<Warning> {
    let known = &film.services;
    let (mine, others): (Vec<_>, Vec<_>) =
        known.iter().partition(|service| ours.contains(&fold(&service.name)));
    if mine.is_empty() {
        let services: Vec<_> = others.iter().map(|service| service.name.clone()).collect();
        let film = film.name.clone();
        return (!services.is_empty()).then_some(Warning::NotOnOurServices { film, services });
    }
    let mut leaving = Vec::new();
    for service in mine {
        leaving.push((service.last_day().filter(|day| *day < evening)?, service));
    }
    let (last_day, service) = leaving.into_iter().max_by_key(|(day, _)| *day)?;
    Some(Warning::LeavesBefore { film: film.name.clone(), service: service.name.clone(), last_day })
}

#[cfg(test)]
mod tests {
    use super::super::{BEDTIME, check};
    use super::*;
    use crate::household::Household;
    use crate::plan::sample::session;
    use crate::title::Availability;

    /// What is said of a film on Friday 18 December, in a household with these services.
    fn said(ours: &[&str], services: &[(&str, Option<&str>)]) -> Vec<Warning> {
        let services = services.iter().map(|(name, until)| Availability {
            name: (*name).to_owned(),
            since: None,
            until: until.map(str::to_owned),
        });
        let film =
            Shown { name: "Elf".into(), age: None, suits_children: true, services: services.collect() };
        let services = ours.iter().map(|name| (*name).to_owned()).collect();
        let circumstances = Circumstances {
            others: &[],
            lights_out: None,
            bedtime: BEDTIME,
            household: &Household { services, ..Household::default() },
            films: &[film],
            now: "2026-01-01T12:00:00Z".parse().unwrap(),
        };
        check(&session(1, "2026-12-18T18:00:00"), &circumstances)
    }

    #[test]
    fn a_film_on_no_service_of_ours_is_said_where_both_are_known() {
        let elsewhere = said(&["Netflix"], &[("MUBI", None), ("Prime Video", None)]);
        let services = vec!["MUBI".to_owned(), "Prime Video".to_owned()];
        assert_eq!(elsewhere, [Warning::NotOnOurServices { film: "Elf".into(), services }]);
        assert_eq!(said(&["netflix"], &[("Netflix", None)]), []);
        assert_eq!(said(&["Netflix"], &[]), []);
        assert_eq!(said(&[], &[("MUBI", None)]), []);
    }

    #[test]
    fn a_film_that_leaves_before_is_said_with_its_last_day() {
        let gone = |service: &str, day: &str| Warning::LeavesBefore {
            film: "Elf".into(),
            service: service.into(),
            last_day: day.parse().unwrap(),
        };
        let leaving = [("Netflix", Some("2026-12-17"))];
        assert_eq!(said(&["Netflix"], &leaving), [gone("Netflix", "2026-12-17")]);
        assert_eq!(said(&["Netflix"], &[("Netflix", Some("2026-12-18"))]), [], "that is its last day");
        assert_eq!(said(&["Netflix"], &[("Netflix", Some("2026-12"))]), [], "some day of the month");
        let both = [("Netflix", Some("2026-12-10")), ("MUBI", Some("2026-12-12"))];
        assert_eq!(said(&["Netflix", "MUBI"], &both), [gone("MUBI", "2026-12-12")]);
        let stays = [("Netflix", Some("2026-12-10")), ("MUBI", None)];
        assert_eq!(said(&["Netflix", "MUBI"], &stays), []);
    }
}
