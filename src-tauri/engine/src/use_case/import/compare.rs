//! A title of the list beside what files say of it. Owns where they differ, and what the title is once the files were
//! taken at their word; refuses to decide which of them wins.

use std::collections::HashSet;

use chrono::NaiveDate;
use houselights_domain::catalogue::Film;
use houselights_domain::fold::fold;
use houselights_domain::household::Member;
use houselights_domain::id::MemberId;
use houselights_domain::import::{Brought, Evening};
use houselights_domain::title::{Given, NOTE_LIMIT, Title, Viewing};

use super::listed::made;
use crate::view::{ImportDifference, ImportField};

/// What stands for an evening that nobody dated.
const SOME_DAY: &str = "some day";
/// With less room than this, a note is full.
const ROOM: usize = 24;

/// Where the files say something else than the list, or more.
pub fn differences(
    brought: &Brought,
    known: Option<&Film>,
    title: &Title,
    members: &[Member],
) -> Vec<ImportDifference> {
    let mut all = Vec::new();
    let mut tell = |field, ours: Vec<String>, theirs: Vec<String>, adds: bool| {
        if !theirs.is_empty() {
            all.push(ImportDifference { field, ours, theirs, adds });
        }
    };
    let year = new_year(brought, known, title);
    tell(ImportField::Year, texts(made(title)), texts(year), !contradicts(brought, title, ImportField::Year));
    tell(ImportField::RuntimeMinutes, Vec::new(), texts(new_runtime(brought, title)), true);

    let ours: Vec<String> = title.viewings.iter().map(|viewing| viewing.on.to_string()).collect();
    let mut theirs: Vec<String> =
        new_evenings(brought, title).map(|evening| evening.on.to_string()).collect();
    if theirs.is_empty() && new_seen(brought, title).next().is_some() {
        theirs.push(SOME_DAY.to_owned());
    }
    tell(ImportField::Watched, ours, theirs, true);

    let name = |member: Option<MemberId>| {
        let member = member.and_then(|id| members.iter().find(|member| member.id == id));
        member.map(|member| member.name.clone())
    };
    let words = |given: &Given| match name(given.member) {
        Some(name) => format!("{name}: {}", given.rating),
        None => given.rating.to_string(),
    };
    let ours = title.ratings.iter().map(words).chain(reactions(title)).collect();
    let adds = !contradicts(brought, title, ImportField::Rating);
    tell(ImportField::Rating, ours, new_ratings(brought, title).map(words).collect(), adds);

    let wanting = |ids: &[MemberId]| ids.iter().filter_map(|id| name(Some(*id))).collect();
    tell(ImportField::Wanted, wanting(&title.wanted_by), wanting(&new_wants(brought, title)), true);
    tell(ImportField::Tags, title.tags.clone(), new_tags(brought, title), true);
    let added = |review: &&String| with_reviews(&title.note, std::slice::from_ref(*review)) != title.note;
    let reviews = brought.reviews.iter().filter(added).cloned().collect();
    let note = Some(title.note.clone()).filter(|note| !note.is_empty());
    tell(ImportField::Review, note.into_iter().collect(), reviews, true);
    all
}

/// Whether something of ours goes if theirs is taken.
pub fn contradicts(brought: &Brought, title: &Title, field: ImportField) -> bool {
    match field {
        ImportField::Year => made(title).is_some(),
        ImportField::Rating => {
            new_ratings(brought, title).any(|given| own_rating(title, given.member).is_some())
        }
        _ => false,
    }
}

/// How it was on the evenings that are on the list, as the screens know it.
fn reactions(title: &Title) -> impl Iterator<Item = String> {
    let said = title.viewings.iter().flat_map(|viewing| {
        viewing.reaction.into_iter().chain(viewing.opinions.iter().map(|opinion| opinion.reaction))
    });
    said.filter_map(|reaction| Some(serde_json::to_value(reaction).ok()?.as_str()?.to_owned()))
}

/// The year that the files say otherwise. Where the catalogue knows the film, its facts stand already.
pub fn new_year(brought: &Brought, known: Option<&Film>, title: &Title) -> Option<i32> {
    brought.year.filter(|year| known.is_none() && made(title) != Some(*year))
}

/// The running time that the list lacks.
pub fn new_runtime(brought: &Brought, title: &Title) -> Option<u16> {
    brought.runtime_minutes.filter(|_| title.facts.runtime_minutes.is_none())
}

/// The evenings that the list lacks, or somebody of.
pub fn new_evenings<'a>(brought: &'a Brought, title: &'a Title) -> impl Iterator<Item = &'a Evening> {
    let everybodys: HashSet<NaiveDate> = title
        .viewings
        .iter()
        .filter(|viewing| viewing.members.is_empty())
        .map(|viewing| viewing.on)
        .collect();
    let named: HashSet<(NaiveDate, MemberId)> = title
        .viewings
        .iter()
        .flat_map(|viewing| viewing.members.iter().map(|member| (viewing.on, *member)))
        .collect();
    let on: HashSet<NaiveDate> = title.viewings.iter().map(|viewing| viewing.on).collect();
    brought.watched.iter().filter(move |evening| {
        let all_there = evening.members.iter().all(|member| named.contains(&(evening.on, *member)));
        !on.contains(&evening.on) || !(everybodys.contains(&evening.on) || all_there)
    })
}

/// Who has seen it by the files, without a day, and not by the list.
pub fn new_seen<'a>(brought: &'a Brought, title: &'a Title) -> impl Iterator<Item = Option<MemberId>> + 'a {
    let there = |viewing: &Viewing, member| viewing.members.is_empty() || viewing.members.contains(&member);
    brought.seen_by.iter().copied().filter(move |seen| match *seen {
        None => title.viewings.is_empty() && title.set_aside.is_none(),
        Some(member) => {
            !title.seen_by.contains(&member) && !title.viewings.iter().any(|viewing| there(viewing, member))
        }
    })
}

/// What was given it that the list does not have so.
pub fn new_ratings<'a>(brought: &'a Brought, title: &'a Title) -> impl Iterator<Item = &'a Given> {
    brought
        .given
        .iter()
        .filter(|given| own_rating(title, given.member).is_none_or(|own| own.rating != given.rating))
}

fn own_rating(title: &Title, member: Option<MemberId>) -> Option<&Given> {
    title.ratings.iter().find(|given| given.member == member)
}

/// Who wants it by the files alone.
pub fn new_wants(brought: &Brought, title: &Title) -> Vec<MemberId> {
    brought.wanted_by.iter().filter(|member| !title.wanted_by.contains(member)).copied().collect()
}

/// The labels that the list lacks.
pub fn new_tags(brought: &Brought, title: &Title) -> Vec<String> {
    let own: HashSet<String> = title.tags.iter().map(|tag| fold(tag)).collect();
    brought.tags.iter().filter(|tag| !own.contains(&fold(tag))).cloned().collect()
}

/// A note with what was written elsewhere below it, as much as fits. Putting the same again changes nothing.
pub fn with_reviews(note: &str, reviews: &[String]) -> String {
    let mut all = note.to_owned();
    for review in reviews.iter().map(|review| review.trim()).filter(|review| !review.is_empty()) {
        let between = if all.is_empty() { "" } else { "\n\n" };
        let room = NOTE_LIMIT.saturating_sub(all.chars().count() + between.len());
        if room < ROOM {
            break;
        }
        if all.contains(review) {
            continue;
        }
        all.push_str(between);
        if review.chars().count() <= room {
            all.push_str(review);
        } else {
            all.extend(review.chars().take(room - 1));
            all.push('…');
        }
    }
    all
}

fn texts(value: Option<impl ToString>) -> Vec<String> {
    value.into_iter().map(|value| value.to_string()).collect()
}
