//! The household's list beside what the files say. Owns which title of the list a film is, and where they differ; refuses
//! to settle it.

use std::collections::HashMap;

use houselights_domain::catalogue::Film;
use houselights_domain::fold::fold;
use houselights_domain::mood::WhyNot;
use houselights_domain::title::Title;

use super::gather::Gathered;
use crate::view::{ImportDifference, ImportField};

/// The titles of the list by their names.
pub struct Listed {
    titles: Vec<Title>,
    by_name: HashMap<String, Vec<usize>>,
}

impl Listed {
    pub fn of(titles: Vec<Title>) -> Self {
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, title) in titles.iter().enumerate() {
            let original = title.facts.original_title.as_ref().map(|fact| fact.value.as_str());
            for name in [Some(title.name.as_str()), original].into_iter().flatten() {
                by_name.entry(fold(name)).or_default().push(place);
            }
        }
        Self { titles, by_name }
    }

    /// The title that a film is. One that is known offline has its name and its year; of another the year may be one off,
    /// and where it is not said, one title alone has the name.
    pub fn find(&self, gathered: &Gathered) -> Option<&Title> {
        let (film, known) = (&gathered.film, gathered.known);
        let names = [Some(film.title.as_str()), gathered.original.as_deref()].into_iter().flatten();
        let names = known.into_iter().flat_map(Film::names).map(|name| -> &str { name }).chain(names);
        let year = known.map(|known| known.year).or(film.year);
        for name in names {
            let places = self.by_name.get(&fold(name)).map(Vec::as_slice).unwrap_or_default();
            let mut titles: Vec<&Title> = places.iter().filter_map(|&place| self.titles.get(place)).collect();
            let off = |title: &Title| Some(made(title)?.abs_diff(year?));
            titles.retain(|title| off(title).is_none_or(|off| off <= 1));
            titles.sort_by_key(|title| off(title).unwrap_or(2));
            let nearest = titles.first().copied();
            if nearest.is_some() && (year.is_some() || titles.len() == 1) {
                return nearest;
            }
        }
        None
    }
}

fn made(title: &Title) -> Option<i32> {
    title.facts.year.as_ref().map(|fact| fact.value)
}

/// Where the files say something else than the list, or more.
pub fn differences(gathered: &Gathered, title: &Title) -> Vec<ImportDifference> {
    let film = &gathered.film;
    let mut all = Vec::new();
    let mut tell = |field, ours: Vec<String>, theirs: Vec<String>| {
        if !theirs.is_empty() {
            all.push(ImportDifference { field, ours, theirs });
        }
    };
    // Where the catalogue knows the film, its facts stand already.
    let year = film.year.filter(|year| gathered.known.is_none() && made(title) != Some(*year));
    tell(ImportField::Year, texts(made(title)), texts(year));
    let runtime = gathered.runtime_minutes.filter(|_| title.facts.runtime_minutes.is_none());
    tell(ImportField::RuntimeMinutes, Vec::new(), texts(runtime));
    let ours: Vec<String> = title.viewings.iter().map(|viewing| viewing.on.to_string()).collect();
    let mut theirs: Vec<String> = film.watched.iter().map(|viewing| viewing.on.to_string()).collect();
    theirs.retain(|on| !ours.contains(on));
    theirs.dedup();
    if film.seen && film.watched.is_empty() && ours.is_empty() && title.set_aside != Some(WhyNot::SeenIt) {
        theirs.push("some day".to_owned());
    }
    tell(ImportField::Watched, ours, theirs);
    let said: Vec<String> = title
        .viewings
        .iter()
        .flat_map(|viewing| {
            viewing.reaction.into_iter().chain(viewing.opinions.iter().map(|opinion| opinion.reaction))
        })
        .filter_map(|reaction| Some(serde_json::to_value(reaction).ok()?.as_str()?.to_owned()))
        .collect();
    let ratings = film.ratings.iter().map(|given| match given.profile.as_str() {
        "" => given.rating.clone(),
        profile => format!("{profile}: {}", given.rating),
    });
    tell(ImportField::Rating, said, ratings.collect());
    let tags = film.tags.iter().filter(|tag| !title.tags.iter().any(|own| fold(own) == fold(tag)));
    tell(ImportField::Tags, title.tags.clone(), tags.cloned().collect());
    let reviews = film.reviews.iter().filter(|review| !title.note.contains(review.as_str()));
    let note = Some(title.note.clone()).filter(|note| !note.is_empty());
    tell(ImportField::Review, note.into_iter().collect(), reviews.cloned().collect());
    all
}

fn texts(value: Option<impl ToString>) -> Vec<String> {
    value.into_iter().map(|value| value.to_string()).collect()
}
