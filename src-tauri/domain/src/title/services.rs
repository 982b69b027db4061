//! Where a film can be watched, and until when. Owns which service has it now when several say so; refuses to know the day.

use chrono::NaiveDate;
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

impl Facts {
    /// The services that have it, each with the day on which it leaves as far as somebody said one: the household's word
    /// before a text's. A service of which only that is said has it, unless something newer names all that do.
    pub fn services_now(&self) -> Vec<Availability> {
        let mut now = self.services_said();
        let Some(leaves) = &self.leaves else { return now };
        let newest =
            [self.services.as_ref().map(|fact| fact.seen_on), self.streams.as_ref().map(|fact| fact.seen_on)];
        let newest = newest.into_iter().flatten().max();
        for Leaves { service, on, .. } in &leaves.value {
            let until = Some(on.to_string());
            match now.iter_mut().find(|known| fold(&known.name) == fold(service)) {
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
                let known = told.iter().find(|service| fold(&service.name) == fold(name));
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
        facts.services_now().into_iter().map(|service| service.name).collect()
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
            facts.services_now()[0].until.as_deref(),
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
            facts.services_now().into_iter().map(of).collect::<Vec<_>>()
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
}
