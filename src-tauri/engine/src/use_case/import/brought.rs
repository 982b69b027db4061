//! Profiles of services and members of the household. Owns who is who, and a film as the files have it with the members in
//! place of the profiles; refuses to know the list.

use std::collections::{BTreeMap, HashMap, HashSet};

use houselights_domain::fold::fold;
use houselights_domain::household::Member;
use houselights_domain::id::MemberId;
use houselights_domain::import::{Brought, Evening, Service, was_there};
use houselights_domain::title::Given;

use super::gather::Gathered;

/// Which member each profile is; one that is nobody's stands for the household.
#[derive(Debug, Default)]
pub struct Who(HashMap<String, MemberId>);

impl Who {
    /// Members by the names of the profiles.
    pub fn by_name<'a>(profiles: impl Iterator<Item = &'a str>, members: &[Member]) -> Self {
        let same = |profile: &str| members.iter().find(|member| fold(&member.name) == fold(profile));
        Self(profiles.filter_map(|profile| Some((profile.to_owned(), same(profile)?.id))).collect())
    }

    /// Takes what somebody says of a profile.
    pub fn say(&mut self, profile: String, member: Option<MemberId>) {
        match member {
            Some(member) => self.0.insert(profile, member),
            None => self.0.remove(&profile),
        };
    }

    /// The member that a profile is.
    pub fn is(&self, profile: &str) -> Option<MemberId> {
        self.0.get(profile).copied()
    }
}

/// What the files say of a film. `services` says of which service each file is.
pub fn brought(gathered: &Gathered, who: &Who, services: &[Service]) -> Brought {
    let film = &gathered.film;
    // By evening and not by profile: two who sat on one sofa saw it once.
    let mut evenings: BTreeMap<_, Option<Vec<MemberId>>> = BTreeMap::new();
    for viewing in &film.watched {
        let there = evenings.entry(viewing.on).or_insert_with(|| Some(Vec::new()));
        match (there.as_mut(), who.is(&viewing.profile)) {
            (Some(members), Some(member)) => push(members, member),
            _ => *there = None,
        }
    }
    let watched: Vec<Evening> = evenings
        .into_iter()
        .map(|(on, members)| Evening { on, members: members.unwrap_or_default() })
        .collect();
    let mut seen_by = Vec::new();
    for member in gathered.seen_by.iter().map(|profile| who.is(profile)) {
        if !was_there(&watched, member) {
            push(&mut seen_by, member);
        }
    }
    let mut wanted_by = Vec::new();
    for member in gathered.wanted_by.iter().filter_map(|profile| who.is(profile)) {
        push(&mut wanted_by, member);
    }
    let mut given: Vec<Given> = Vec::new();
    for (profile, (rating, file)) in &gathered.given {
        let member = who.is(profile);
        let service = services.get(*file).copied().unwrap_or(Service::Table);
        given.retain(|other| other.member != member);
        given.push(Given { member, rating: *rating, service });
    }
    let mut once = HashSet::new();
    let tags = film.tags.iter().filter(|tag| once.insert(fold(tag))).cloned().collect();
    Brought {
        title: film.title.clone(),
        original: gathered.original.clone(),
        year: film.year,
        runtime_minutes: gathered.runtime_minutes,
        directors: gathered.directors.clone(),
        added: gathered.added,
        wanted_by,
        seen_by,
        watched,
        given,
        tags,
        reviews: film.reviews.clone(),
        service: film.lines.first().and_then(|line| services.get(line.file)).copied(),
    }
}

fn push<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
