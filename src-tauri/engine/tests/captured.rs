//! Texts with what a careful reader takes from each, read with the whole catalogue: twice forty by somebody who had seen
//! nothing of the app, and others of their kinds. `docs/capture.md` says how they fared when they were new; here they
//! only must not fare worse than they do since.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a test may stop, and shows how it fared")]

#[path = "captured/facts.rs"]
mod facts;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use houselights_domain::capture::{Capture, Draft, capture_published};
use houselights_domain::fold::fold;
use houselights_engine::catalogue::built_in;
use serde_json::Value;

/// From here on a suggestion looks meant.
const SHOWN: f32 = 0.6;

/// How many of how many.
#[derive(Default)]
struct Share {
    right: usize,
    all: usize,
    wrong: Vec<String>,
}

impl Share {
    fn count(&mut self, right: bool, otherwise: impl FnOnce() -> String) {
        self.all += 1;
        if right {
            self.right += 1;
        } else {
            self.wrong.push(otherwise());
        }
    }
}

/// How a set of texts fared.
#[derive(Default)]
struct Fared {
    texts: usize,
    /// Films that the text is about were found.
    titles: Share,
    /// The film that it is about most stands first.
    first: Share,
    /// Their years.
    years: Share,
    /// Texts without a film name none surely.
    none: Share,
    /// Films shown as meant that no reader would take; a series that says so is none.
    surplus: Vec<String>,
    /// What must never be shown as a film, shown however unsurely.
    never: Vec<String>,
    /// What the text says of the films found.
    facts: facts::Facts,
}

fn folder(set: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../domain/tests/fixtures/capture").join(set)
}

fn names(draft: &Draft) -> HashSet<String> {
    let all = [&draft.title].into_iter().chain(&draft.original_title).chain(&draft.evidence);
    all.map(|name| fold(name)).collect()
}

/// The texts of a list: plain, or the `title` of an object; what stands in brackets only explains.
fn listed(value: &Value) -> Vec<String> {
    let names = value.as_array().into_iter().flatten();
    let names = names.filter_map(|item| item.as_str().or_else(|| item["title"].as_str()));
    names.map(|name| fold(name.split(" (").next().unwrap_or(name))).collect()
}

fn years(wanted: &Value) -> Vec<i64> {
    let also = wanted["year_ok"].as_array().into_iter().flatten();
    also.chain([&wanted["year"]]).filter_map(Value::as_i64).collect()
}

/// Which of the drafts is the wanted film: of two of one name the one of its year.
fn found(wanted: &Value, drafts: &[Draft], used: &[usize]) -> Option<usize> {
    let name = fold(wanted["title"].as_str().unwrap_or_default());
    let named = |at: &usize| drafts.get(*at).is_some_and(|draft| names(draft).contains(&name));
    let free: Vec<usize> = (0..drafts.len()).filter(|at| !used.contains(at)).filter(named).collect();
    let of_year = |at: &&usize| {
        let year = drafts.get(**at).and_then(|draft| draft.year);
        year.is_some_and(|year| years(wanted).contains(&i64::from(year)))
    };
    free.iter().find(of_year).or(free.first()).copied()
}

fn fare(name: &str, wanted: &Value, found_in: &Capture, fared: &mut Fared) {
    let drafts = &found_in.titles;
    let films = wanted["titles"].as_array().cloned().unwrap_or_default();
    let must: Vec<&Value> = films.iter().filter(|film| film["must"] != false).collect();
    let all = || drafts.iter().map(|d| format!("{} {:.2}", d.title, d.confidence)).collect::<Vec<_>>();
    if films.is_empty() {
        let quiet = drafts.first().is_none_or(|draft| draft.series || draft.confidence < 0.5);
        fared.none.count(quiet, || format!("{name}: {:?}", all()));
    }
    let mut used = Vec::new();
    for (rank, film) in must.iter().enumerate() {
        let at = found(film, drafts, &used);
        fared.titles.count(at.is_some(), || format!("{name}: {} not in {:?}", film["title"], all()));
        if rank == 0 && wanted["order_matters"] != false {
            fared
                .first
                .count(at == Some(0), || format!("{name}: {} not first of {:?}", film["title"], all()));
        }
        let Some((at, draft)) = at.and_then(|at| Some((at, drafts.get(at)?))) else { continue };
        used.push(at);
        if film["year"].is_i64() {
            let right = draft.year.is_some_and(|year| years(film).contains(&i64::from(year)));
            fared.years.count(right, || format!("{name}: {} {:?}", draft.title, draft.year));
        }
        if film["quotes"].is_array() {
            facts::fare(name, film, draft, &mut fared.facts);
        }
    }
    let never: HashSet<String> = listed(&wanted["not"]).into_iter().collect();
    let fine: HashSet<String> =
        listed(&wanted["titles"]).into_iter().chain(listed(&wanted["also_fine"])).collect();
    for draft in drafts.iter().enumerate().filter(|(at, _)| !used.contains(at)).map(|(_, draft)| draft) {
        let own = names(draft);
        let shown = || format!("{name}: {} {:.2}", draft.title, draft.confidence);
        if draft.series {
            continue;
        }
        if !never.is_disjoint(&own) {
            fared.never.push(shown());
        } else if fine.is_disjoint(&own) && draft.confidence >= SHOWN {
            fared.surplus.push(shown());
        }
    }
    fared.texts += 1;
}

fn all(set: &str) -> Fared {
    let mut fared = Fared::default();
    let entries = std::fs::read_dir(folder(set)).expect("fixtures");
    let mut texts: Vec<PathBuf> = entries.map(|entry| entry.expect("entry").path()).collect();
    texts.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    texts.sort();
    for path in texts {
        let text = std::fs::read_to_string(&path).expect("text");
        let wanted = std::fs::read_to_string(path.with_extension("json")).expect("what is wanted");
        let wanted: Value = serde_json::from_str(&wanted).expect("json");
        let read = capture_published(&text, built_in(), seen_on(), None);
        fare(&path.file_stem().expect("name").to_string_lossy(), &wanted, &read, &mut fared);
    }
    fared
}

/// Only bounds which years are sensible.
fn seen_on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2035, 12, 31).expect("a day")
}

/// A fact, how many must be right at least, and how many may be wrong.
type FactFloor = (&'static str, usize, usize);

/// What a set must reach: of titles, first ones, years and texts without a film; and at most so many surplus and never
/// to be shown.
struct Floor {
    texts: usize,
    titles: usize,
    first: usize,
    years: usize,
    none: usize,
    surplus: usize,
    never: usize,
    facts: &'static [FactFloor],
}

fn holds(set: &str, floor: &Floor) {
    let fared = all(set);
    let shares = [
        ("titles", &fared.titles, floor.titles),
        ("first", &fared.first, floor.first),
        ("years", &fared.years, floor.years),
        ("no film", &fared.none, floor.none),
    ];
    for (what, share, _) in &shares {
        println!("{set}, {what}: {} of {} {:?}", share.right, share.all, share.wrong);
    }
    for (fact, share) in &fared.facts {
        println!("{set}, {fact}: {} of {} {:?}", share.right, share.all, share.wrong);
    }
    println!("{set}, surplus: {:?}\n{set}, never: {:?}", fared.surplus, fared.never);
    assert_eq!(fared.texts, floor.texts);
    for (what, share, least) in &shares {
        assert!(share.right >= *least, "{what}: {} of {} {:?}", share.right, share.all, share.wrong);
    }
    for (fact, least, most) in floor.facts {
        let share = fared.facts.get(fact).expect("a fact");
        let holds = share.right >= *least && share.wrong.len() <= *most;
        assert!(holds, "{fact}: {} of {} {:?}", share.right, share.all, share.wrong);
    }
    assert!(fared.surplus.len() <= floor.surplus, "{:?}", fared.surplus);
    assert!(fared.never.len() <= floor.never, "{:?}", fared.never);
}

const FRESH: &[FactFloor] = &[
    ("cast", 116, 1),
    ("country", 21, 2),
    ("directors", 56, 1),
    ("heavy", 16, 2),
    ("no other scores", 21, 0),
    ("no other services", 29, 0),
    ("no remake", 73, 0),
    ("no strangers", 80, 0),
    ("nobody else's words", 37, 5),
    ("not called true", 69, 0),
    ("quotes", 34, 2),
    ("remake", 5, 1),
    ("runtime", 25, 0),
    ("scores", 21, 1),
    ("services", 29, 0),
    ("since", 11, 0),
    ("true story", 9, 1),
    ("until", 12, 0),
];

const SECOND: &[FactFloor] = &[
    ("cast", 109, 12),
    ("country", 21, 0),
    ("directors", 71, 4),
    ("heavy", 10, 0),
    ("no other scores", 31, 2),
    ("no other services", 51, 0),
    ("no remake", 78, 0),
    ("no strangers", 79, 0),
    ("nobody else's words", 63, 2),
    ("not called true", 72, 0),
    ("quotes", 58, 2),
    ("remake", 1, 0),
    ("runtime", 46, 0),
    ("scores", 30, 3),
    ("services", 51, 4),
    ("since", 17, 1),
    ("true story", 7, 0),
    ("until", 21, 2),
];

/// Only the newer of these texts say what is stated of their films.
const KINDS: &[FactFloor] = &[
    ("cast", 45, 1),
    ("country", 2, 0),
    ("directors", 19, 0),
    ("heavy", 9, 0),
    ("no other scores", 27, 3),
    ("no other services", 14, 0),
    ("no remake", 28, 0),
    ("nobody else's words", 17, 2),
    ("not called true", 23, 0),
    ("quotes", 13, 2),
    ("runtime", 18, 1),
    ("scores", 27, 3),
    ("services", 14, 0),
    ("since", 2, 0),
    ("true story", 3, 0),
    ("until", 3, 0),
];

#[test]
fn fresh_texts_are_read_as_well_as_they_were() {
    holds(
        "fresh",
        &Floor { texts: 40, titles: 77, first: 32, years: 44, none: 4, surplus: 2, never: 3, facts: FRESH },
    );
}

#[test]
fn forty_more_fresh_texts_are_read_as_well_as_they_were() {
    holds(
        "second",
        &Floor { texts: 40, titles: 77, first: 25, years: 49, none: 3, surplus: 2, never: 2, facts: SECOND },
    );
}

#[test]
fn others_of_their_kinds_are_read_as_well_as_they_were() {
    holds(
        "kinds",
        &Floor { texts: 55, titles: 115, first: 31, years: 50, none: 7, surplus: 0, never: 5, facts: KINDS },
    );
}

/// What looks meant in a text, in its order.
fn meant(text: &str) -> Vec<String> {
    let read = capture_published(text, built_in(), seen_on(), None);
    read.titles.into_iter().filter(|draft| draft.confidence >= SHOWN).map(|draft| draft.title).collect()
}

#[test]
fn places_and_sentences_beside_films_are_none() {
    let list = "Five films you missed\n\nAll We Imagine as Light\nIndia, 2024 · dir. Payal Kapadia · BFI Player\n\
        Two nurses share a flat.\n\nI'm Still Here (Ainda Estou Aqui)\nBrazil, 2024 · dir. Walter Salles · Prime Video\n\
        Rio, 1971: soldiers take a father.";
    assert_eq!(meant(list), ["All We Imagine as Light", "I'm Still Here"]);
    let article = "Netflix viewers left “sobbing” over quiet drama: “I wasn't ready for the last ten minutes”\n\n\
        Train Dreams, directed by Clint Bentley and adapted from the novella by Denis Johnson, the film follows a logger. \
        It is streaming on Netflix.";
    assert_eq!(meant(article), ["Train Dreams"]);
    assert_eq!(meant("I loved Don't Look Up. It was so funny."), ["Don't Look Up"]);
    assert_eq!(meant("We watched Last Night in Soho (2021) and loved it."), ["Last Night in Soho"]);
}

#[test]
fn a_chat_is_about_the_film_that_it_takes_up_again_last() {
    let chat = |last: &str| {
        format!(
            "[21/12/2025, 18:02] Jo: what are we watching\n[21/12/2025, 18:03] Bex: Die Hard?\n\
            [21/12/2025, 18:04] Jo: we did that last year\n[21/12/2025, 18:05] Mo: The Holdovers. With Paul Giamatti\n\
            [21/12/2025, 18:06] Bex: ooh\n[21/12/2025, 18:07] Mo: {last}"
        )
    };
    let first = |last: &str| {
        let read = capture_published(&chat(last), built_in(), seen_on(), None);
        read.titles.into_iter().next().map(|draft| draft.title)
    };
    assert_eq!(first("Very good. The Holdovers, Tuesday").as_deref(), Some("The Holdovers"));
    assert_eq!(first("ok then Die Hard").as_deref(), Some("Die Hard"));
    assert_eq!(first("really no Die Hard please").as_deref(), Some("The Holdovers"));
}
