//! One film that was asked for by its name, alone or with when and where it is to be shown ("Titanic, but over by ten"): the
//! one that is on the list, the one that could be, or none that anybody knows. What keeps it away tonight is said by the domain; whoever asked learns it with the next step.

use chrono::TimeDelta;
use houselights_domain::catalogue::{Catalogue, Film};
use houselights_domain::fold::fold;
use houselights_domain::id::TitleId;
use houselights_domain::mood::{
    Called, ChipKey, Constraint, Evening, Heard, Mood, Obstacle, Request, by_name, called, has_named,
    obstacles,
};
use houselights_domain::title::FIRST_YEAR;

use crate::shelf::{Shelf, view};
use crate::view::AskedFor;

/// Words that stand for a film that was named before, and are the names of some.
const POINTING: [&str; 10] =
    ["it", "this", "that", "them", "us", "her", "him", "one", "something", "anything"];
/// No film is from later.
const LAST_YEAR: i32 = 2100;

/// What was asked for by its name.
pub(super) enum ByName<'c> {
    /// On the list: the titles of that name.
    Listed(Vec<TitleId>),
    /// Not on the list, and known.
    Known(&'c Film),
    /// Not on the list, and known to nobody here.
    Unknown(String),
}

/// What `words` ask for by its name, alone or beside what else of them was `heard`. Among other words it is a film that the
/// catalogue knows.
pub(super) fn asked<'c>(
    words: &str,
    heard: &Request,
    shelf: &Shelf,
    catalogue: &'c Catalogue,
    means: impl Fn(&str) -> bool,
) -> Option<ByName<'c>> {
    // Words beside its name were heard, and the domain knows it for a film's.
    let within = heard.heard.iter().find_map(|chip| match &chip.heard {
        Heard::Film { name } => Some(name),
        _ => None,
    });
    if let Some(name) = within {
        let listed: Vec<TitleId> = shelf.named(name).map(|film| film.id).collect();
        if !listed.is_empty() {
            return Some(ByName::Listed(listed));
        }
        // The domain takes a name loosely ("Fury Road"), and the list has the film by one that the catalogue knows.
        let film = catalogue.find_film(name, None)?;
        let of_then = |year: Option<i32>| year.is_none_or(|year| (year - film.year).abs() <= 1);
        let listed = film.names().flat_map(|name| shelf.named(name)).filter(|own| of_then(own.year));
        let mut listed: Vec<TitleId> = listed.map(|own| own.id).collect();
        listed.sort_unstable();
        listed.dedup();
        return Some(if listed.is_empty() { ByName::Known(film) } else { ByName::Listed(listed) });
    }
    let names = called(words);
    let apart = |called: &Called<'_>| {
        let (name, year) = catalogue.year_apart(called.name, &(FIRST_YEAR..=LAST_YEAR));
        (name.to_owned(), year)
    };
    for (one, (name, year)) in names.iter().map(|one| (one, apart(one))) {
        if one.asked && POINTING.contains(&name.as_str()) {
            continue;
        }
        let listed = shelf
            .named(&name)
            .filter(|film| year.is_none_or(|year| film.year.is_none_or(|own| (own - year).abs() <= 1)));
        let listed: Vec<TitleId> = listed.map(|film| film.id).collect();
        if !listed.is_empty() {
            return Some(ByName::Listed(listed));
        }
    }
    // "Star Wars" asks for any of them, if one is there.
    let common = |chip: &Heard| matches!(chip, Heard::Must { constraint: Constraint::Named { .. } });
    if has_named(heard, shelf.films()) {
        return None;
    }
    let only_films = heard.heard.iter().all(|chip| {
        common(&chip.heard) || matches!(chip.heard, Heard::Like { .. } | Heard::Film { .. }) || chip.guess
    });
    for (one, (name, year)) in names.iter().map(|one| (one, apart(one))) {
        // "I want War", "können wir Western schauen": a single word that means a kind is one, however it is written.
        let capital = name.chars().any(|c| c.is_uppercase() || c.is_ascii_digit());
        let titled = capital && name.split_whitespace().nth(1).is_some();
        let is_name = if one.asked { titled || !means(&name) } else { only_films && !means(&name) };
        if !is_name || POINTING.contains(&name.as_str()) {
            continue;
        }
        let newest = || catalogue.named(&name).max_by_key(|card| card.year).map(|card| &card.film);
        let found = catalogue.find_film(&name, year).or_else(|| newest().filter(|_| year.is_none()));
        if let Some(film) = found {
            return Some(ByName::Known(film));
        }
    }
    // What is heard as nothing at all may be a name with a slip in it.
    if heard.heard.iter().all(|chip| chip.guess) {
        // What is guessed at is more likely meant than a film nobody asked to watch.
        let sure = |one: &&Called<'_>| one.asked || heard.heard.is_empty();
        for (one, (name, year)) in names.iter().filter(sure).map(|one| (one, apart(one))) {
            let near = shelf.nearly_named(&name);
            let near = near
                .iter()
                .filter(|film| year.is_none_or(|year| film.year.is_none_or(|own| (own - year).abs() <= 1)));
            let near: Vec<TitleId> = near.map(|film| film.id).collect();
            if !near.is_empty() && (one.asked || !means(&name)) {
                return Some(ByName::Listed(near));
            }
        }
    }
    let (_, (name, _)) = names.iter().filter(|one| one.asked).map(|one| (one, apart(one))).next_back()?;
    let is_name = heard.heard.is_empty() && name.chars().next().is_some_and(char::is_uppercase);
    (is_name && !means(&name)).then_some(ByName::Unknown(name))
}

impl ByName<'_> {
    /// The request for it, with all that was `heard` where that names it among other words. `None` if its chip was taken away.
    pub fn request(
        &self,
        words: &str,
        heard: &Request,
        shelf: &Shelf,
        tiles: &[Mood],
        without: &[ChipKey],
    ) -> Option<Request> {
        let name = match self {
            Self::Listed(ids) => shelf.name(*ids.first()?)?,
            Self::Known(film) => film.title.to_owned(),
            Self::Unknown(_) => return None,
        };
        if heard.film.is_some() {
            return Some(Request { film: Some(fold(&name)), ..heard.clone() });
        }
        by_name(words, &name, tiles, without)
    }

    /// What to say of it; nothing of one that may be offered, since it is.
    pub fn told(
        self,
        request: &Request,
        shelf: &Shelf,
        evening: &Evening,
        settling: TimeDelta,
    ) -> Option<AskedFor> {
        match self {
            Self::Listed(ids) => {
                let against = |id: TitleId| (id, obstacles(request, shelf.films(), evening, id));
                let (id, mut against) =
                    ids.into_iter().map(against).min_by_key(|(_, against)| against.len())?;
                for one in &mut against {
                    // What comes before the film makes it later.
                    if let Obstacle::TooLong { end: Some(end), .. } = one {
                        *end += settling;
                    }
                }
                let title = Box::new(view(shelf.find(id)?));
                (!against.is_empty()).then_some(AskedFor::OnList { title, against })
            }
            Self::Known(film) => Some(AskedFor::Known {
                name: film.title.to_owned(),
                year: Some(film.year),
                runtime_minutes: film.runtime(),
            }),
            Self::Unknown(name) => Some(AskedFor::Unknown { name }),
        }
    }
}
