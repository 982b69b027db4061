//! What the catalogue adds to a draft. Owns choosing the film that a text means and filling what the text leaves open,
//! marked as the catalogue's; what the text states stays.
//!
//! Films with a card are looked for in a text. The thousands without one are not, since many of them are named like ordinary
//! words: only a name that the text itself gives away as a film's is looked up among them.

use super::candidate::Candidate;
use super::draft::{Draft, Field};
use super::facts::Original;
use crate::catalogue::{Card, Catalogue, ContentNote, Film, List};
use crate::fold::fold;
use crate::mood::Axis;
use crate::title::RemakeOf;

/// From this value of tears or darkness on a grave content note makes a subject heavy.
const HEAVY_FROM: f32 = 6.0;
/// Services with few old films: of two films of one name they rather show the newer.
const SHOWS_NEW: [&str; 3] = ["Netflix", "Disney+", "Apple TV+"];
/// So many years older than the newest of its name is old.
const OLD: i32 = 25;
/// By how much a film's cuts differ, in minutes.
const RUNTIME_SLACK: u16 = 30;

/// The cards of `candidate` that fit what the text says of it; several when it does not tell them apart.
pub(super) fn fitting(
    catalogue: &Catalogue,
    candidate: &Candidate,
    draft: &Draft,
    original: Option<&Original>,
    folded_text: &str,
    language: Option<&str>,
) -> Vec<usize> {
    let mut cards: Vec<(usize, &Card)> =
        candidate.cards.iter().filter_map(|&at| Some((at, catalogue.card(at)?))).collect();
    let agrees = |card: &Card| {
        named(card, folded_text) > 0 || draft.directors.iter().any(|d| same_person(card.directors.iter(), d))
    };
    if let Some(year) = draft.year {
        let near = |card: &Card| (card.year - year).abs() <= 1;
        if cards.iter().any(|(_, card)| near(card)) {
            cards.retain(|(_, card)| near(card));
        } else {
            cards.retain(|(_, card)| candidate.year.is_none() && agrees(card));
        }
    }
    if !draft.directors.is_empty() && draft.year.is_none() {
        cards.retain(|(_, card)| agrees(card));
    }
    let mut prefer = |keep: &dyn Fn(&Card) -> bool| {
        if cards.len() > 1 && cards.iter().any(|(_, card)| keep(card)) {
            cards.retain(|(_, card)| keep(card));
        }
    };
    prefer(&|card| draft.directors.iter().any(|d| same_person(card.directors.iter(), d)));
    prefer(&|card| named(card, folded_text) > 0);
    if let Some(original) = original {
        prefer(&|card| original.year.is_none_or(|year| (card.year - year).abs() > 1));
        prefer(&|card| original.country.is_none_or(|country| !card.countries.contains(country)));
    }
    if draft.services.iter().any(|service| SHOWS_NEW.contains(&service.name.as_str())) {
        let newest = candidate.cards.iter().filter_map(|&at| catalogue.card(at)).map(|card| card.year).max();
        prefer(&|card| newest.is_some_and(|newest| newest - card.year <= OLD));
    }
    prefer(&|card| draft.countries.iter().any(|country| card.countries.contains(country)));
    prefer(&|card| language.is_some_and(|l| l != "en" && card.languages.first() == Some(l)));
    // The same film may stand in two card files.
    let mut seen: Vec<(String, i32)> = Vec::new();
    cards.retain(|(_, card)| {
        let key = (fold(card.title), card.year);
        let new = !seen.contains(&key);
        seen.push(key);
        new
    });
    cards.sort_by_key(|(_, card)| std::cmp::Reverse(card.year));
    cards.into_iter().map(|(at, _)| at).collect()
}

/// The film without a card that a candidate means, if one has its name and surely is it: the text has its year or names
/// one of its people. What is called alike but made in another year, or by somebody else, is another film.
pub(super) fn without_card<'a>(
    catalogue: &'a Catalogue,
    candidate: &Candidate,
    draft: Option<&Draft>,
    folded_text: &str,
) -> Option<(usize, &'a Film)> {
    if !candidate.cards.is_empty() {
        return None;
    }
    let year = draft.map_or(candidate.year, |draft| draft.year);
    let mut films: Vec<(usize, &Film)> =
        catalogue.positions(&candidate.name).filter_map(|at| Some((at, catalogue.film(at)?))).collect();
    films.retain(|(at, film)| {
        let theirs = |draft: &Draft| {
            draft.directors.is_empty()
                || draft.directors.iter().any(|d| same_person(film.directors.iter(), d))
        };
        let in_list = candidate.mentions.iter().any(|mention| mention.signs.whole);
        let said = year.is_some() || in_list || named(film, folded_text) > 0;
        let fits = year.is_none_or(|year| (film.year - year).abs() <= 1) && draft.is_none_or(theirs);
        catalogue.card(*at).is_none() && said && fits
    });
    if films.iter().any(|(_, film)| Some(film.year) == year) {
        films.retain(|(_, film)| Some(film.year) == year);
    }
    match films[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// Whether a year somewhere in the text is that of another film of the name: the people whom the text names made the
/// candidate's film in another one ("the third Nosferatu after Murnau's 1922 film").
pub(super) fn is_others_year(
    catalogue: &Catalogue,
    candidate: &Candidate,
    draft: &Draft,
    folded_text: &str,
) -> bool {
    let Some(year) = draft.year.filter(|_| candidate.year.is_none()) else { return false };
    let cards: Vec<&Card> = candidate.cards.iter().filter_map(|&at| catalogue.card(at)).collect();
    let near = |card: &&&Card| (card.year - year).abs() <= 1;
    let most = cards.iter().map(|card| named(card, folded_text)).max().unwrap_or(0);
    let theirs = |card: &&&Card| most > 0 && named(card, folded_text) == most;
    cards.iter().any(|card| theirs(&card))
        && !cards.iter().filter(theirs).any(|card| near(&card))
        && cards.iter().any(|card| near(&card))
}

/// How many of a film's people a folded text names.
pub(super) fn named(film: &Film, folded_text: &str) -> usize {
    film.people().filter(|person| folded_text.contains(&format!(" {} ", fold(person)))).count()
}

fn same_person(people: impl IntoIterator<Item = &'static str>, name: &str) -> bool {
    let name = fold(name);
    people.into_iter().map(fold).any(|person| {
        person == name
            || person.ends_with(&format!(" {name}"))
            || name.ends_with(&format!(" {person}"))
            || person.split(' ').all(|part| name.split(' ').any(|n| n == part))
    })
}

/// Takes away what the film contradicts: in a text of several films it is rather said of another one.
pub(super) fn without_others_facts(draft: &mut Draft, film: &Film) {
    let strangers = |names: &[String], people: List| {
        !people.is_empty() && !names.iter().any(|name| same_person(people.iter(), name))
    };
    if strangers(&draft.directors, film.directors) {
        draft.directors.clear();
    }
    // The catalogue has only some of them: names beside them may well be right, names without any of them are not.
    if strangers(&draft.cast, film.cast) {
        draft.cast.clear();
    }
    let far = |minutes: u16| film.runtime().is_some_and(|own| minutes.abs_diff(own) > RUNTIME_SLACK);
    draft.runtime_minutes = draft.runtime_minutes.filter(|minutes| !far(*minutes));
}

/// `draft` with the spelling of the film at this position, and what the text leaves open.
/// Actors whom the text names elsewhere ("Andrew Scott is haunted") stand beside those that it lists.
pub(super) fn filled(
    mut draft: Draft,
    film: &Film,
    card: Option<&Card>,
    at: usize,
    folded_text: &str,
) -> Draft {
    draft.title = film.title.to_owned();
    draft.known = u32::try_from(at).ok();
    spelled(&mut draft.directors, film.directors);
    spelled(&mut draft.cast, film.cast);
    if !draft.cast.is_empty() {
        let named = |person: &&str| folded_text.contains(&format!(" {} ", fold(person)));
        for person in film.cast.iter().filter(named) {
            if !draft.cast.iter().any(|known| same_person([person], known)) {
                draft.cast.push(person.to_owned());
            }
        }
    }
    let mut from = Vec::new();
    let mut fill = |empty: bool, has: bool, field: Field| {
        let fills = empty && has;
        if fills {
            from.push(field);
        }
        fills
    };
    if fill(draft.original_title.is_none(), film.original_title.is_some(), Field::OriginalTitle) {
        draft.original_title = film.original_title.map(str::to_owned);
    }
    if fill(draft.year.is_none(), true, Field::Year) {
        draft.year = Some(film.year);
    }
    if fill(draft.directors.is_empty(), !film.directors.is_empty(), Field::Directors) {
        draft.directors = film.directors.to_vec();
    }
    if fill(draft.cast.is_empty(), !film.cast.is_empty(), Field::Cast) {
        draft.cast = film.cast.to_vec();
    }
    if fill(draft.countries.is_empty(), !film.countries.is_empty(), Field::Countries) {
        draft.countries = film.countries.to_vec();
    }
    if fill(draft.languages.is_empty(), !film.languages.is_empty(), Field::Languages) {
        draft.languages = film.languages.to_vec();
    }
    if fill(draft.runtime_minutes.is_none(), film.runtime().is_some(), Field::RuntimeMinutes) {
        draft.runtime_minutes = film.runtime();
    }
    if fill(draft.genres.is_empty(), !film.genres.is_empty(), Field::Genres) {
        draft.genres = film.genres.to_vec();
    }
    if fill(!draft.heavy, card.is_some_and(is_heavy), Field::Heavy) {
        draft.heavy = true;
    }
    if fill(!draft.festive, card.is_some_and(|card| card.festive), Field::Festive) {
        draft.festive = true;
    }
    draft.from_catalogue = from;
    draft
}

/// Names of people as the catalogue spells them.
fn spelled(names: &mut Vec<String>, people: List) {
    for name in names.iter_mut() {
        if let Some(person) = people.iter().find(|person| same_person([*person], name)) {
            person.clone_into(name);
        }
    }
    let mut seen = Vec::new();
    names.retain(|name| {
        let new = !seen.contains(name);
        seen.push(name.clone());
        new
    });
}

fn is_heavy(card: &Card) -> bool {
    let grave = [
        ContentNote::ChildDeath,
        ContentNote::Suicide,
        ContentNote::SexualViolence,
        ContentNote::Torture,
        ContentNote::Execution,
        ContentNote::DomesticAbuse,
        ContentNote::PregnancyLoss,
    ];
    let deep = card.mood.get(Axis::Tears).max(card.mood.get(Axis::Darkness)) >= HEAVY_FROM;
    deep && card.notes.iter().any(|note| grave.contains(note))
}

/// The original as the text describes it, with what the catalogue knows of a film of that name.
pub(super) fn remake_of(draft: &mut Draft, original: &Original, catalogue: &Catalogue) {
    let given = if original.same_name { None } else { original.name.clone() };
    let name = given.clone().unwrap_or_else(|| draft.title.clone());
    let fits = |film: &&Film| {
        original.year.is_none_or(|year| (film.year - year).abs() <= 1)
            && original.country.is_none_or(|country| film.countries.contains(country))
            && draft.year.is_none_or(|year| film.year < year)
    };
    // A name without a year is a well-known film's.
    let telling = |at: &usize| original.year.is_some() || catalogue.card(*at).is_some();
    let film = catalogue.positions(&name).filter(telling).filter_map(|at| catalogue.film(at)).find(fits);
    let known_enough = given.is_some() || original.same_name || film.is_some() || original.year.is_some();
    let itself = original.year.is_some() && original.year == draft.year;
    if !known_enough || itself {
        return;
    }
    if film.is_some() && (original.year.is_none() || original.country.is_none()) {
        draft.from_catalogue.push(Field::RemakeOf);
    }
    draft.remake_of = Some(RemakeOf {
        title: film.map_or(name, |film| film.title.to_owned()),
        year: original.year.or(film.map(|film| film.year)),
        country: original.country.or_else(|| film.and_then(|film| film.countries.first())).map(str::to_owned),
    });
}
