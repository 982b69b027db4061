//! What a text says of its films, beside what a careful reader takes from it. Owns when a fact counts as read; a channel
//! that shows a film once is no service, and what a key only tolerates is asked of nobody.

use std::collections::BTreeMap;

use houselights_domain::capture::{Draft, Field};
use houselights_domain::fold::fold;
use serde_json::Value;

use super::Share;

/// Shares by the name of the fact.
pub type Facts = BTreeMap<&'static str, Share>;

/// So much of somebody's words tells whose they are, in characters.
const OPENING: usize = 20;

/// How `draft` fares against what `wanted` says of the film.
pub fn fare(name: &str, wanted: &Value, draft: &Draft, facts: &mut Facts) {
    let told = |what: &dyn std::fmt::Display| format!("{name}: {}: {what}", draft.title);
    let mut count = |fact: &'static str, right: bool, what: String| {
        facts.entry(fact).or_default().count(right, || what);
    };
    for director in texts(&wanted["directors"]) {
        count("directors", draft.directors.iter().any(|other| same(other, &director)), told(&director));
    }
    for actor in texts(&wanted["cast"]) {
        count("cast", draft.cast.iter().any(|other| same(other, &actor)), told(&actor));
    }
    if wanted["cast"].is_array() {
        // Whoever a film's card names is no stranger.
        let known = |name: &String| texts(&wanted["cast"]).iter().any(|other| same(other, name));
        let read = !draft.from_catalogue.contains(&Field::Cast);
        let strangers: Vec<_> = draft.cast.iter().filter(|name| read && !known(name)).collect();
        count("no strangers", strangers.is_empty(), told(&format!("{strangers:?}")));
    }
    services(wanted, draft, &told, &mut count);
    scores(wanted, draft, &told, &mut count);
    said(wanted, draft, &told, &mut count);
    if wanted["true_story"] == true {
        count("true story", draft.true_story, told(&"true"));
    } else {
        count("not called true", !draft.true_story, told(&"no true story"));
    }
    if wanted["heavy"] == true {
        count("heavy", draft.heavy, told(&"heavy"));
    }
    if let Some(minutes) = wanted["runtime_minutes"].as_u64() {
        count("runtime", draft.runtime_minutes.map(u64::from) == Some(minutes), told(&minutes));
    }
    if let Some(country) = wanted["country"].as_str() {
        count("country", draft.countries.iter().any(|other| other == country), told(&country));
    }
    let original = &wanted["remake_of"];
    if let Some(title) = original["title"].as_str() {
        let right = draft.remake_of.as_ref().is_some_and(|remake| {
            let year = original["year"].is_null() || original["year"] == Value::from(remake.year);
            year && (same(&remake.title, title) || !original["year"].is_null())
        });
        count("remake", right, told(&title));
    } else {
        count("no remake", draft.remake_of.is_none(), told(&format!("{:?}", draft.remake_of)));
    }
}

type Count<'a> = dyn FnMut(&'static str, bool, String) + 'a;
type Told<'a> = dyn Fn(&dyn std::fmt::Display) -> String + 'a;

fn services(wanted: &Value, draft: &Draft, told: &Told<'_>, count: &mut Count<'_>) {
    let all: Vec<&Value> = wanted["services"].as_array().into_iter().flatten().collect();
    let name = |service: &Value| platform(service["name"].as_str().unwrap_or_default());
    let one_day = |service: &&&Value| !service["since"].is_null() && service["since"] == service["until"];
    for service in all.iter().filter(|service| !one_day(service)) {
        let found = draft.services.iter().find(|other| platform(&other.name) == name(service));
        count("services", found.is_some(), told(&service["name"]));
        let Some(found) = found else { continue };
        for (fact, value) in [("since", &found.since), ("until", &found.until)] {
            if let Some(day) = service[fact].as_str() {
                count(fact, value.as_deref() == Some(day), told(&format!("{} {day} {value:?}", found.name)));
            }
        }
    }
    for service in &draft.services {
        let known = all.iter().any(|other| name(other) == platform(&service.name));
        count("no other services", known, told(&service.name));
    }
}

fn scores(wanted: &Value, draft: &Draft, told: &Told<'_>, count: &mut Count<'_>) {
    let all: Vec<&Value> = wanted["scores"].as_array().into_iter().flatten().collect();
    for score in &all {
        let right =
            draft.scores.iter().any(|own| score["value"] == own.value && score["audience"] == own.audience);
        count("scores", right, told(&format!("{score} {:?}", draft.scores)));
    }
    for own in &draft.scores {
        let right = all.iter().any(|score| score["value"] == own.value);
        count("no other scores", right, told(&format!("{own:?}")));
    }
}

fn said(wanted: &Value, draft: &Draft, told: &Told<'_>, count: &mut Count<'_>) {
    let opens = |words: &str, other: &str| {
        let (words, other) = (fold(words), fold(other));
        let head = |text: &str| text.chars().take(OPENING).collect::<String>();
        words.contains(&head(&other)) || other.contains(&head(&words))
    };
    let must = texts(&wanted["quotes"]);
    for words in &must {
        let right = draft.quotes.iter().any(|quote| opens(&quote.text, words));
        count("quotes", right, told(words));
    }
    let may = texts(&wanted["quotes_ok"]);
    for quote in &draft.quotes {
        let right = must.iter().chain(&may).any(|words| opens(&quote.text, words));
        count("nobody else's words", right, told(&quote.text));
    }
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}

fn same(a: &str, b: &str) -> bool {
    fold(a).replace(' ', "") == fold(b).replace(' ', "")
}

/// A service's name as everybody writes it: "Amazon Prime Video" is "Prime Video", "ZDF-Mediathek" is "ZDF Mediathek".
fn platform(name: &str) -> String {
    let name = fold(name).replace(' ', "").replace("amazonprime", "prime");
    name.replace("amazon", "prime").trim_end_matches("video").to_owned()
}
