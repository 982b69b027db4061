//! Another household's list: the file with everything as Houselights writes it (docs/export.md). Owns what of it is a
//! film's; refuses the rest of the household, and what is private to one of its members.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::RUNTIME;
use super::dates::When;
use super::formats::Said;
use super::row::{Points, Rating, Reason, Row, Seen};
use crate::mood::WhyNot;
use crate::title::{FIRST_YEAR, Origin, Reaction};

/// What the file calls itself.
const FORMAT: &str = "houselights-household";
/// Where a refusal says "for good" instead of an evening, and stars are nobody's in particular.
const ALWAYS: &str = "always";
const HOUSE: &str = "house";

#[derive(Deserialize)]
struct File {
    format: String,
    #[serde(default)]
    tables: Tables,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Tables {
    members: Vec<Member>,
    titles: Vec<Title>,
    facts: Vec<Fact>,
    wants: Vec<Of>,
    viewings: Vec<Viewing>,
    opinions: Vec<Of>,
    stances: Vec<Of>,
    ratings: Vec<Of>,
    refusals: Vec<Of>,
}

#[derive(Deserialize)]
struct Member {
    id: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    deleted_at: Option<i64>,
}

#[derive(Deserialize)]
struct Title {
    id: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    tags: Value,
    #[serde(default)]
    added_on: String,
    #[serde(default)]
    deleted_at: Option<i64>,
}

#[derive(Deserialize)]
struct Fact {
    id: String,
    #[serde(default)]
    value: Value,
    #[serde(default)]
    deleted_at: Option<i64>,
}

#[derive(Deserialize)]
struct Viewing {
    id: String,
    #[serde(default)]
    title_id: String,
    #[serde(default)]
    watched_on: String,
    #[serde(default)]
    members: Value,
    #[serde(default)]
    reaction: Value,
    #[serde(default)]
    deleted_at: Option<i64>,
}

/// What a member says of a title or of a viewing, whose id comes first in the row's.
#[derive(Deserialize)]
struct Of {
    id: String,
    #[serde(default)]
    reaction: Value,
    #[serde(default)]
    rating: Value,
    #[serde(default)]
    why: Value,
    #[serde(default)]
    seen: i64,
    #[serde(default)]
    deleted_at: Option<i64>,
}

/// Whether a text is such a file, by how it begins.
pub(super) fn is_one(text: &str) -> bool {
    let mut words = text.split(['"', '{', ':', ',']).map(str::trim).filter(|word| !word.is_empty());
    text.trim_start().starts_with('{') && words.next() == Some("format") && words.next() == Some(FORMAT)
}

/// Tells `take` what each title of the file comes to: itself, and what each member has of it. It ends where `take` says so,
/// by `false`. Lines are the numbers of the titles.
pub(super) fn read(text: &str, take: &mut dyn FnMut(usize, Result<Said, Reason>) -> bool) {
    let file = match serde_json::from_str::<File>(text) {
        Ok(file) if file.format == FORMAT => file,
        Ok(_) => return,
        Err(problem) => {
            let reason = if problem.is_eof() { Reason::BreaksOff } else { Reason::Entry };
            take(1, Err(reason));
            return;
        }
    };
    let titles: Vec<&Title> = file.tables.titles.iter().filter(|title| title.deleted_at.is_none()).collect();
    let said = Members::of(&file.tables);
    for (line, title) in (1..).zip(titles) {
        // What a household never wants to be offered again is nothing for another.
        let unwanted = said.set_aside(title).is_some_and(|why| why != WhyNot::SeenIt);
        if unwanted && !said.viewings.contains_key(title.id.as_str()) {
            if !take(line, Ok(Said::Nothing)) {
                return;
            }
            continue;
        }
        for row in said.rows(line, title) {
            if !take(line, Ok(Said::Row(Box::new(row)))) {
                return;
            }
        }
    }
}

/// All that is said of titles, by their ids.
struct Members<'f> {
    names: HashMap<&'f str, &'f str>,
    facts: HashMap<&'f str, Vec<&'f Fact>>,
    viewings: HashMap<&'f str, Vec<&'f Viewing>>,
    opinions: HashMap<&'f str, Vec<(&'f str, &'f Of)>>,
    wants: HashMap<&'f str, Vec<(&'f str, &'f Of)>>,
    stances: HashMap<&'f str, Vec<(&'f str, &'f Of)>>,
    ratings: HashMap<&'f str, Vec<(&'f str, &'f Of)>>,
    refusals: HashMap<&'f str, Vec<(&'f str, &'f Of)>>,
}

impl<'f> Members<'f> {
    fn of(tables: &'f Tables) -> Self {
        let members = tables.members.iter().filter(|member| member.deleted_at.is_none());
        let mut facts: HashMap<&str, Vec<_>> = HashMap::new();
        for fact in tables.facts.iter().filter(|fact| fact.deleted_at.is_none()) {
            let title = fact.id.split(':').next().unwrap_or_default();
            facts.entry(title).or_default().push(fact);
        }
        let mut viewings: HashMap<&str, Vec<&Viewing>> = HashMap::new();
        for viewing in tables.viewings.iter().filter(|viewing| viewing.deleted_at.is_none()) {
            viewings.entry(&viewing.title_id).or_default().push(viewing);
        }
        Self {
            names: members.map(|member| (member.id.as_str(), member.name.as_str())).collect(),
            facts,
            viewings,
            opinions: by_subject(&tables.opinions),
            wants: by_subject(&tables.wants),
            stances: by_subject(&tables.stances),
            ratings: by_subject(&tables.ratings),
            refusals: by_subject(&tables.refusals),
        }
    }

    /// Why the household does not want to be offered a title any more.
    fn set_aside(&self, title: &Title) -> Option<WhyNot> {
        let for_good = |(evening, _): &&(&str, &Of)| *evening == ALWAYS;
        inner(&self.refusals.get(title.id.as_str())?.iter().find(for_good)?.1.why)
    }

    /// The fact of which the most is to be thought. What was looked up is to be looked up anew.
    fn fact<T: DeserializeOwned>(&self, title: &str, field: &str) -> Option<T> {
        let of_field = self.facts.get(title)?.iter().filter_map(|fact| {
            let (_, rest) = fact.id.split_once(':')?;
            let origin = rest.strip_prefix(field)?.strip_prefix(':')?;
            let origin = inner::<Origin>(&Value::String(origin.to_owned()))?;
            (origin != Origin::LookedUp).then_some((origin, &fact.value))
        });
        of_field.max_by_key(|(origin, _)| *origin).and_then(|(_, value)| inner(value))
    }

    fn rows(&self, line: usize, title: &Title) -> Vec<Row> {
        let viewings = self.viewings.get(title.id.as_str()).map_or(&[][..], Vec::as_slice);
        let year: Option<i32> = self.fact(&title.id, "year");
        let runtime: Option<u16> = self.fact(&title.id, "runtime_minutes");
        let seen_by_all = viewings.is_empty() && self.set_aside(title) == Some(WhyNot::SeenIt);
        let itself = Row {
            line,
            title: title.name.clone(),
            original: self.fact(&title.id, "original_title"),
            year: year.filter(|year| (FIRST_YEAR..=2_200).contains(year)),
            runtime_minutes: runtime.filter(|minutes| RUNTIME.contains(minutes)),
            directors: self.fact(&title.id, "directors").unwrap_or_default(),
            is_film: true,
            wanted: viewings.is_empty() && !seen_by_all,
            seen: seen_by_all.then_some(Seen { on: None, again: false }),
            added: day(&title.added_on),
            review: title.note.clone(),
            tags: inner(&title.tags).unwrap_or_default(),
            ..Row::default()
        };
        let more = || Row {
            review: String::new(),
            tags: Vec::new(),
            wanted: false,
            seen: None,
            added: None,
            ..itself.clone()
        };
        let mut rows = vec![itself.clone()];
        for (profile, _) in self.who(&self.wants, &title.id) {
            rows.push(Row { wanted: true, profile, ..more() });
        }
        for (profile, stance) in self.who(&self.stances, &title.id) {
            if stance.seen == 1 {
                rows.push(Row { seen: Some(Seen { on: None, again: false }), profile, ..more() });
            }
        }
        for viewing in viewings {
            rows.extend(self.evening(viewing).into_iter().map(|row| Row {
                seen: row.seen,
                rating: row.rating,
                profile: row.profile,
                ..more()
            }));
        }
        for (profile, given) in self.who(&self.ratings, &title.id) {
            if let Some(rating) = inner(&given.rating) {
                rows.push(Row { rating: Some(rating), profile, ..more() });
            }
        }
        rows
    }

    /// An evening, for each who was there, or for nobody in particular; of one whose people all left nothing is known.
    fn evening(&self, viewing: &Viewing) -> Vec<Row> {
        let there: Vec<String> = inner(&viewing.members).unwrap_or_default();
        let seen = Some(Seen { on: day(&viewing.watched_on), again: false });
        let opinions: HashMap<String, Option<Rating>> = self
            .who(&self.opinions, &viewing.id)
            .map(|(profile, opinion)| (profile, inner(&opinion.reaction).and_then(points)))
            .collect();
        let common = inner(&viewing.reaction).and_then(points);
        let row = |profile: String| Row {
            seen: seen.clone(),
            rating: opinions.get(&profile).copied().unwrap_or(common),
            profile,
            ..Row::default()
        };
        let named = there.iter().filter_map(|id| self.names.get(id.as_str()));
        if there.is_empty() {
            vec![row(String::new())]
        } else {
            named.map(|name| row((*name).to_owned())).collect()
        }
    }

    fn name(&self, member: &str) -> Option<&'f str> {
        if member == HOUSE { Some("") } else { self.names.get(member).copied() }
    }

    /// Who says something of a row, by name; empty for the household. Whoever left it says nothing any more: it would be
    /// everybody's word.
    fn who<'a>(
        &'a self,
        said: &'a HashMap<&str, Vec<(&'f str, &'f Of)>>,
        subject: &str,
    ) -> impl Iterator<Item = (String, &'f Of)> + 'a {
        said.get(subject)
            .into_iter()
            .flatten()
            .filter_map(|&(member, of)| Some((self.name(member)?.to_owned(), of)))
    }
}

fn by_subject(rows: &[Of]) -> HashMap<&str, Vec<(&str, &Of)>> {
    let mut all: HashMap<&str, Vec<_>> = HashMap::new();
    for row in rows.iter().filter(|row| row.deleted_at.is_none()) {
        if let Some((subject, member)) = row.id.split_once(':') {
            all.entry(subject).or_default().push((member, row));
        }
    }
    all
}

/// A value that stands as JSON, or as a text that is some.
fn inner<T: DeserializeOwned>(value: &Value) -> Option<T> {
    let in_text = value.as_str().and_then(|text| serde_json::from_str(text).ok());
    in_text.or_else(|| T::deserialize(value).ok())
}

fn day(text: &str) -> Option<When> {
    text.parse::<NaiveDate>().ok().map(When::Day)
}

/// As the tables for other services have it; whoever stopped gave nothing.
fn points(reaction: Reaction) -> Option<Rating> {
    let points = match reaction {
        Reaction::Loved => 10,
        Reaction::Good => 8,
        Reaction::Mixed => 6,
        Reaction::NotForUs => 4,
        Reaction::Stopped => return None,
    };
    Some(Rating::Points(Points { tenths: points * 10, out_of: 10 }))
}
