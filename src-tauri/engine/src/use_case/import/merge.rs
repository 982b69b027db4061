//! A title with what files say of it. Owns what a new title gets, and what is put to one that stands, field by field.

use std::collections::HashMap;

use chrono::NaiveDate;
use houselights_domain::catalogue::Film;
use houselights_domain::id::{TitleId, ViewingId};
use houselights_domain::import::{Brought, Evening, Service};
use houselights_domain::mood::WhyNot;
use houselights_domain::title::{Fact, Facts, Origin, Title, Viewing};

use super::compare;
use crate::error::Error;
use crate::store::Writer;
use crate::use_case::watchlist::known as known_facts;
use crate::view::ImportField;

/// What stands before a service's name where it is the source of a fact.
const SOURCE: &str = "import:";

/// The source of what a service's list says of a film.
fn source(service: Option<Service>) -> String {
    let name = serde_json::to_value(service).ok();
    format!("{SOURCE}{}", name.as_ref().and_then(|name| name.as_str()).unwrap_or_default())
}

/// A title that is not on the list yet. `viewing_id` makes an id at each call.
pub fn born(
    id: TitleId,
    brought: &Brought,
    known: Option<&Film>,
    today: NaiveDate,
    mut viewing_id: impl FnMut() -> ViewingId,
) -> Title {
    let mut facts = known.map(|known| known_facts(known, today)).unwrap_or_default();
    let source = source(brought.service);
    let told = Told { source: &source, today };
    if known.is_none() {
        facts.year = told.fact(brought.year, None);
        facts.original_title = told.fact(brought.original.clone(), None);
        let directors = Some(brought.directors.clone()).filter(|directors| !directors.is_empty());
        facts.directors = told.fact(directors, None);
    }
    if facts.runtime_minutes.is_none() {
        facts.runtime_minutes = told.fact(brought.runtime_minutes, None);
    }
    let viewing = |evening: &Evening| Viewing {
        id: viewing_id(),
        on: evening.on,
        members: evening.members.clone(),
        reaction: None,
        opinions: Vec::new(),
    };
    let viewings: Vec<Viewing> = brought.watched.iter().map(viewing).collect();
    let everybody = viewings.is_empty() && brought.seen_by.contains(&None);
    Title {
        id,
        name: known.map_or_else(|| brought.title.clone(), |known| known.title.to_owned()),
        facts,
        note: compare::with_reviews("", &brought.reviews),
        tags: brought.tags.clone(),
        wanted_by: brought.wanted_by.clone(),
        added_on: brought.added.unwrap_or(today).min(today),
        viewings,
        seen_by: brought.seen_by.iter().copied().flatten().collect(),
        set_aside: everybody.then_some(WhyNot::SeenIt),
        ratings: brought.given.clone(),
    }
}

/// Puts to a title what the files say more, in the fields that `wins` lets through. `false` where that is nothing.
pub fn put(
    writer: &mut Writer<'_>,
    title: &mut Title,
    (brought, known): (&Brought, Option<&Film>),
    today: NaiveDate,
    wins: impl Fn(ImportField) -> bool,
    mut viewing_id: impl FnMut() -> ViewingId,
) -> Result<bool, Error> {
    let before = title.clone();
    let source = source(brought.service);
    let told = Told { source: &source, today };
    let mut facts = Facts::default();
    if let Some(year) = compare::new_year(brought, known, &before).filter(|_| wins(ImportField::Year)) {
        facts.year = told.fact(Some(year), before.facts.year.as_ref());
    }
    if wins(ImportField::RuntimeMinutes) {
        facts.runtime_minutes = told.fact(compare::new_runtime(brought, &before), None);
    }
    writer.put_facts(title.id, &facts)?;
    title.facts.year = facts.year.or(title.facts.year.take());
    title.facts.runtime_minutes = facts.runtime_minutes.or(title.facts.runtime_minutes.take());
    if wins(ImportField::Watched) {
        put_seen(writer, title, &before, brought, &mut viewing_id)?;
    }
    if wins(ImportField::Rating) {
        for given in compare::new_ratings(brought, &before) {
            writer.put_rating(title.id, given)?;
            title.ratings.retain(|other| other.member != given.member);
            title.ratings.push(*given);
        }
    }
    if wins(ImportField::Wanted) {
        title.wanted_by.extend(compare::new_wants(brought, &before));
        writer.put_wants(title.id, &before.wanted_by, &title.wanted_by)?;
    }
    if wins(ImportField::Tags) {
        title.tags.extend(compare::new_tags(brought, &before));
    }
    if wins(ImportField::Review) {
        title.note = compare::with_reviews(&before.note, &brought.reviews);
    }
    if (&title.tags, &title.note) != (&before.tags, &before.note) {
        writer.put_title(title)?;
    }
    Ok(*title != before)
}

fn put_seen(
    writer: &mut Writer<'_>,
    title: &mut Title,
    before: &Title,
    brought: &Brought,
    viewing_id: &mut impl FnMut() -> ViewingId,
) -> Result<(), Error> {
    let on: HashMap<NaiveDate, usize> =
        before.viewings.iter().enumerate().map(|(place, viewing)| (viewing.on, place)).collect();
    for evening in compare::new_evenings(brought, before) {
        if let Some(&place) = on.get(&evening.on) {
            let viewing = &mut title.viewings[place];
            let more = evening.members.iter().filter(|member| !viewing.members.contains(member));
            let more: Vec<_> = more.copied().collect();
            viewing.members.extend(more);
            writer.put_viewing(title.id, viewing)?;
        } else {
            let Evening { on, members } = evening.clone();
            let viewing = Viewing { id: viewing_id(), on, members, reaction: None, opinions: Vec::new() };
            writer.insert_new_viewing(title.id, &viewing)?;
            title.viewings.push(viewing);
        }
    }
    let after = title.clone();
    for seen in compare::new_seen(brought, &after) {
        match seen {
            Some(member) => {
                writer.put_seen(title.id, member)?;
                title.seen_by.push(member);
            }
            None => {
                writer.put_refusal(title.id, None, WhyNot::SeenIt)?;
                title.set_aside = Some(WhyNot::SeenIt);
            }
        }
    }
    Ok(())
}

/// Who says something, and when it was heard.
struct Told<'a> {
    source: &'a str,
    today: NaiveDate,
}

impl Told<'_> {
    /// A fact from the files. Where somebody chose it over what stands, it has to be trusted as much as that.
    fn fact<T>(&self, value: Option<T>, instead_of: Option<&Fact<T>>) -> Option<Fact<T>> {
        let stands = instead_of.map_or(Origin::Catalogue, |fact| fact.origin);
        let origin = Origin::Article.max(stands);
        Some(Fact { value: value?, origin, source: self.source.to_owned(), seen_on: self.today })
    }
}
