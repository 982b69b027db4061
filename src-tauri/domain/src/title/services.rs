//! Where a film can be watched, and until when. Owns which service has it when several say so; refuses to know the day.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Facts, Origin, Streams};
use crate::fold::fold;

/// A service that has the title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Availability {
    /// Usual name, such as `Netflix`.
    pub name: String,
    /// Since when, as exactly as it was said: `2020`, `2020-03` or `2020-03-12`; a month without a known year is `--03`.
    pub since: Option<String>,
    /// Until when, in the same form.
    pub until: Option<String>,
}

/// That a title leaves a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Leaves {
    /// The service's name.
    pub service: String,
    /// The last day on which it has it.
    pub on: NaiveDate,
    /// Who said so, in somebody's own words; empty where nobody noted it.
    pub said_by: String,
}

impl Availability {
    /// The last day on which it can have it; `None` if it stays, or nobody knows the year.
    pub fn last_day(&self) -> Option<NaiveDate> {
        let until = self.until.as_ref()?;
        let of_month = || -> Option<NaiveDate> {
            let first: NaiveDate = format!("{until}-01").parse().ok()?;
            first.checked_add_months(Months::new(1))?.pred_opt()
        };
        let of_year = || NaiveDate::from_ymd_opt(until.parse().ok()?, 12, 31);
        until.parse().ok().or_else(of_month).or_else(of_year)
    }
}

impl Facts {
    /// The services that have it on that day.
    pub fn services_on(&self, day: NaiveDate) -> Vec<Availability> {
        let mut now = self.services_said_to_have();
        now.retain(|service| service.last_day().is_none_or(|last| last >= day));
        now
    }

    /// The services that have it or had it, each with the day on which it leaves as far as somebody said one: the
    /// household's word before a text's. A service of which only that is said has it, unless something newer names all that do.
    /// A last day that was over when somebody else found the film there has no say any more: it came back.
    pub fn services_said_to_have(&self) -> Vec<Availability> {
        let mut now = self.services_said();
        let Some(leaves) = &self.leaves else { return now };
        let services = self.services.as_ref().map(|fact| (fact.origin, fact.seen_on));
        let streams = self.streams.as_ref().map(|fact| (fact.origin, fact.seen_on));
        let said = [services, streams].into_iter().flatten();
        let newest = said.map(|(_, seen_on)| seen_on).max();
        let found_on = |service: &str| {
            let names = |list: &[Availability]| list.iter().any(|known| fold(&known.name) == fold(service));
            let told =
                self.services.as_ref().filter(|fact| fact.origin != Origin::Household && names(&fact.value));
            let streamed = self.streams.as_ref().filter(|fact| fact.value.has(service));
            told.map(|fact| fact.seen_on).into_iter().chain(streamed.map(|fact| fact.seen_on)).max()
        };
        for Leaves { service, on, .. } in &leaves.value {
            let until = Some(on.to_string());
            match now.iter_mut().find(|known| fold(&known.name) == fold(service)) {
                Some(_) if found_on(service).is_some_and(|found| found > *on) => {}
                Some(known) => known.until = until,
                None if newest.is_some_and(|newest| newest > leaves.seen_on) => {}
                None => now.push(Availability { name: service.clone(), since: None, until }),
            }
        }
        now
    }

    /// Of a text and an answer the newer one counts, and what the other said of since when and until when stays with a
    /// service that both name. The household's list stands before both.
    fn services_said(&self) -> Vec<Availability> {
        let said = self.services.as_ref();
        let told = said.map(|fact| fact.value.as_slice()).unwrap_or_default();
        let Some(streams) = &self.streams else { return told.to_vec() };
        if said.is_some_and(|fact| fact.origin == Origin::Household || fact.seen_on > streams.seen_on) {
            return told.to_vec();
        }
        let Streams { subscription, free, ads, .. } = &streams.value;
        let mut now: Vec<Availability> = Vec::new();
        for name in subscription.iter().chain(free).chain(ads) {
            if !now.iter().any(|service| service.name == *name) {
                let known = told.iter().find(|service| {
                    let was_over = service.last_day().is_some_and(|last| last < streams.seen_on);
                    fold(&service.name) == fold(name) && !was_over
                });
                let (since, until) =
                    known.map(|known| (known.since.clone(), known.until.clone())).unwrap_or_default();
                now.push(Availability { name: name.clone(), since, until });
            }
        }
        now
    }
}

#[cfg(test)]
mod tests {
    use super::super::Fact;
    use super::*;

    fn fact<T>(value: T, origin: Origin, seen_on: &str) -> Option<Fact<T>> {
        let seen_on = seen_on.parse().expect("a day");
        Some(Fact { value, origin, source: String::new(), seen_on })
    }

    fn names(facts: &Facts) -> Vec<String> {
        facts.services_said_to_have().into_iter().map(|service| service.name).collect()
    }

    #[test]
    fn the_newer_word_on_services_counts_and_the_households_always() {
        let until =
            |name: &str| Availability { name: name.into(), since: None, until: Some("2026-12-31".into()) };
        let streams = Streams {
            subscription: vec!["Netflix".into(), "MUBI".into()],
            ads: vec!["Netflix".into()],
            rent: vec!["Sky Store".into()],
            ..Streams::default()
        };
        let mut facts = Facts {
            services: fact(vec![until("netflix")], Origin::Article, "2026-12-01"),
            streams: fact(streams, Origin::LookedUp, "2026-12-18"),
            ..Facts::default()
        };
        assert_eq!(names(&facts), ["Netflix", "MUBI"], "each once, and none that costs extra");
        assert_eq!(
            facts.services_said_to_have()[0].until.as_deref(),
            Some("2026-12-31"),
            "until when, an answer knows not"
        );
        facts.services = fact(vec![until("Channel 4")], Origin::Article, "2026-12-19");
        assert_eq!(names(&facts), ["Channel 4"], "a newer text");
        facts.services = fact(vec![until("Plex")], Origin::Household, "2020-01-01");
        assert_eq!(names(&facts), ["Plex"], "the household's word");
        facts.services = None;
        facts.streams = fact(Streams::default(), Origin::LookedUp, "2026-12-18");
        assert_eq!(names(&facts), Vec::<String>::new());
    }

    #[test]
    fn until_when_a_service_has_it_is_the_households_word() {
        let leaves = |service: &str, on: &str| Leaves {
            service: service.into(),
            on: on.parse().expect("a day"),
            said_by: "the app".into(),
        };
        let streams = Streams { subscription: vec!["Netflix".into()], ..Streams::default() };
        let told = Availability { name: "Netflix".into(), since: None, until: Some("2026-12-31".into()) };
        let mut facts = Facts {
            services: fact(vec![told], Origin::Article, "2026-12-01"),
            streams: fact(streams, Origin::LookedUp, "2026-12-18"),
            leaves: fact(vec![leaves("netflix", "2026-12-24")], Origin::Household, "2026-12-02"),
            ..Facts::default()
        };
        let until = |facts: &Facts| {
            let of = |service: Availability| (service.name, service.until.unwrap_or_default());
            facts.services_said_to_have().into_iter().map(of).collect::<Vec<_>>()
        };
        let day = |name: &str, day: &str| (name.to_owned(), day.to_owned());
        assert_eq!(until(&facts), [day("Netflix", "2026-12-24")], "before a text's, also after a refresh");
        facts.leaves = fact(vec![leaves("MUBI", "2026-12-24")], Origin::Household, "2026-12-18");
        assert_eq!(
            until(&facts),
            [day("Netflix", "2026-12-31"), day("MUBI", "2026-12-24")],
            "it has it till then"
        );
        facts.leaves = fact(vec![leaves("MUBI", "2026-12-24")], Origin::Household, "2026-12-02");
        assert_eq!(until(&facts), [day("Netflix", "2026-12-31")], "a newer answer does not know it there");
        facts.leaves = fact(Vec::new(), Origin::Household, "2026-12-19");
        assert_eq!(until(&facts), [day("Netflix", "2026-12-31")], "taken back");
    }

    #[test]
    fn a_service_has_it_to_its_last_day_and_no_longer() {
        let on = |until: &str, day: &str| {
            let until = Some(until.to_owned()).filter(|until| !until.is_empty());
            let service = Availability { name: "Netflix".into(), since: None, until };
            let facts =
                Facts { services: fact(vec![service], Origin::Article, "2026-11-01"), ..Facts::default() };
            !facts.services_on(day.parse().expect("a day")).is_empty()
        };
        assert!(on("2026-12-24", "2026-12-24"), "its last day");
        assert!(!on("2026-12-24", "2026-12-25"));
        assert!(on("2026-12", "2026-12-31"), "some day of the month");
        assert!(!on("2026-12", "2027-01-01"));
        assert!(on("2026", "2026-12-31") && !on("2026", "2027-01-01"));
        assert!(on("--03", "2026-12-31") && on("", "2026-12-31"), "nobody knows");
    }

    #[test]
    fn what_came_back_is_there_again() {
        let leaves = Leaves {
            service: "Netflix".into(),
            on: "2026-12-24".parse().expect("a day"),
            said_by: String::new(),
        };
        let streams = || Streams { subscription: vec!["Netflix".into()], ..Streams::default() };
        let told = Availability { name: "Netflix".into(), since: None, until: Some("2026-12-24".into()) };
        let mut facts = Facts {
            services: fact(vec![told], Origin::Article, "2026-12-01"),
            streams: fact(streams(), Origin::LookedUp, "2026-12-18"),
            leaves: fact(vec![leaves], Origin::Household, "2026-12-02"),
            ..Facts::default()
        };
        let january = "2027-01-09".parse().expect("a day");
        assert_eq!(facts.services_on(january), [], "what was found before it left");
        facts.streams = fact(streams(), Origin::LookedUp, "2027-01-08");
        let back = facts.services_on(january);
        assert_eq!(
            back.iter().map(|service| (&*service.name, &service.until)).collect::<Vec<_>>(),
            [("Netflix", &None)]
        );
        // That somebody else has it brings nothing back, whatever the household's list says.
        facts.services = fact(
            vec![Availability { name: "Netflix".into(), since: None, until: None }],
            Origin::Household,
            "2026-12-01",
        );
        let elsewhere = Streams { subscription: vec!["Disney+".into()], ..Streams::default() };
        facts.streams = fact(elsewhere, Origin::LookedUp, "2027-01-08");
        assert_eq!(facts.services_on(january), []);
    }
}
