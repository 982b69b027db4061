//! Facts that a text states of a title. Owns who is named at all and which readings there are; refuses the catalogue.

mod beside;
mod comments;
mod dated;
mod each;
mod grades;
mod heavy;
mod moods;
mod name_list;
mod origin;
mod people;
mod places;
mod portrait;
mod published;
mod quotes;
mod raters;
mod reading;
mod remake;
mod runtime;
mod score_rows;
mod scorers;
mod scores;
mod sections;
mod services;
mod soon;
mod speech;
mod spoken;
mod story;
mod values;
mod when;
use chrono::NaiveDate;

use super::candidate::Candidate;
use super::mention::Mention;
use super::names::Names;
use super::page::Page;
use super::pattern::Pattern;

pub(super) use comments::{chatted, comments};
use dated::Days;
pub(super) use each::each_of_two;
pub(super) use portrait::{portrayed, profiled};
pub(super) use published::published;
pub(super) use quotes::said;
pub(super) use reading::Reading;
pub(super) use remake::{Original, originals};
use sections::Sections;
pub(super) use spoken::{is_told_of, of_titles};
use std::sync::LazyLock;
pub(super) use story::offers_help;

/// Everybody whom the text names as a director or actor, folded.
pub(super) fn people(page: &Page) -> Vec<String> {
    let mut names = people::directors(page, &page.all());
    names.extend(people::cast(page, &page.all()));
    names.extend(people::creators(page, &page.all()));
    names.iter().map(|name| crate::fold::fold(name)).collect()
}

/// Everybody whose words are those of a film or of its makers, folded: whom the text or the catalogue knows to make films,
/// and whom an actor in brackets plays ("Saajan (Irrfan Khan)").
pub(super) fn insiders(page: &Page, people: &[String], names: &Names) -> Vec<String> {
    static FULL: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("\\b([A-Z][A-Za-z.-]+(?: [A-Z][A-Za-z.-]+){1,2}?)\\b"));
    static ROLE: LazyLock<Pattern> = LazyLock::new(|| {
        let name = "[A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]+){0,2}";
        Pattern::new(&format!("\\b({name}) \\({name}\\)"))
    });
    let named = |pattern: &Pattern| {
        let all = pattern.groups(page.shape(), &page.all()).into_iter().take(NAMES_LIMIT);
        let names = all.filter_map(|groups| groups.into_iter().nth(1).flatten());
        names.map(|name| crate::fold::fold(&page.original(&name))).collect::<Vec<_>>()
    };
    let mut insiders = people.to_vec();
    insiders.extend(named(&FULL).into_iter().filter(|name| names.is_person(name)));
    insiders.extend(named(&ROLE));
    insiders
}

/// Whether what is said of all of a list holds for `candidate`: it is one of the headings, or one of several in a sentence.
pub(super) fn is_listed(page: &Page, candidate: &Candidate, titles: &[Candidate]) -> bool {
    let heads = |title: &Candidate| title.mentions.iter().any(|m| m.signs.heading || m.signs.listed);
    // "- '71 (2014)": behind a bullet and a mark that belongs to the name.
    let opens = |m: &Mention| m.span.start <= page.paragraph(m.span.start).start + 4;
    heads(candidate)
        || candidate.mentions.iter().any(opens) && titles.iter().filter(|title| heads(title)).count() > 1
        || titles.len() > 2 && !titles.iter().any(heads)
}

/// Only so many names are looked up.
const NAMES_LIMIT: usize = 2_000;

/// The headings of a list that say when the films below them come or go.
pub(super) fn sections(page: &Page, titles: &[Candidate], published: Option<NaiveDate>) -> Sections {
    let heads = titles.iter().flat_map(|title| &title.mentions).filter(|mention| mention.signs.heading);
    let names: Vec<usize> = heads.map(|mention| mention.span.start).collect();
    Sections::new(page, Days { published, said_on: None }, &names)
}
