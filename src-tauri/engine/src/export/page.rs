//! The list as a page to read and to print: one file without a script, which needs no network.

use askama::Template;
use chrono::NaiveDate;
use houselights_domain::household::Household;
use houselights_domain::id::MemberId;
use houselights_domain::title::Title;

use crate::error::Error;

const STYLE: &str = include_str!("../../templates/list.css");

/// One thing that the page says.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the table of words is what each one says")]
pub enum ListSay<'a> {
    Title { household: &'a str },
    Printed { on: NaiveDate },
    ToWatch { count: usize },
    Watched { count: usize },
    Film,
    WantedBy,
    Where,
    WatchedBy,
    SeenOn,
    Minutes { minutes: u16 },
    Day { on: NaiveDate },
}

/// The words, in one language.
pub trait ListWords: Send + Sync {
    /// Its ISO 639-1 code.
    fn language(&self) -> &'static str;
    /// A sentence or a label of the page.
    fn list(&self, what: &ListSay<'_>) -> String;
}

#[derive(Template)]
#[template(path = "list.html")]
struct Page {
    language: &'static str,
    style: &'static str,
    title: String,
    printed: String,
    sections: [Section; 2],
}

struct Section {
    heading: String,
    columns: [String; 3],
    rows: Vec<Row>,
}

struct Row {
    name: String,
    facts: String,
    note: String,
    who: String,
    last: String,
}

/// The whole list by name: what is to be watched, and what was.
///
/// # Errors
/// None that a list can cause.
pub fn page(
    household: &Household,
    titles: &[Title],
    today: NaiveDate,
    words: &dyn ListWords,
) -> Result<String, Error> {
    let (watched, to_watch): (Vec<&Title>, Vec<&Title>) =
        titles.iter().partition(|title| !title.viewings.is_empty());
    let section = |mut titles: Vec<&Title>, heading: ListSay<'_>, who: ListSay<'_>, last: ListSay<'_>| {
        titles.sort_by_cached_key(|title| houselights_domain::fold::fold(&title.name));
        Section {
            heading: words.list(&heading),
            columns: [ListSay::Film, who, last].map(|column| words.list(&column)),
            rows: titles.into_iter().map(|title| row(household, title, today, words)).collect(),
        }
    };
    let (ahead, behind) = (to_watch.len(), watched.len());
    let page = Page {
        language: words.language(),
        style: STYLE,
        title: words.list(&ListSay::Title { household: &household.name }),
        printed: words.list(&ListSay::Printed { on: today }),
        sections: [
            section(to_watch, ListSay::ToWatch { count: ahead }, ListSay::WantedBy, ListSay::Where),
            section(watched, ListSay::Watched { count: behind }, ListSay::WatchedBy, ListSay::SeenOn),
        ],
    };
    page.render().map_err(|problem| Error::Stored(problem.to_string()))
}

fn row(household: &Household, title: &Title, today: NaiveDate, words: &dyn ListWords) -> Row {
    let facts = &title.facts;
    let year = facts.year.as_ref().map(|year| year.value.to_string());
    let minutes = facts.runtime_minutes.as_ref();
    let minutes = minutes.map(|minutes| words.list(&ListSay::Minutes { minutes: minutes.value }));
    let directors = facts.directors.as_ref().map(|directors| directors.value.join(", "));
    let named = |ids: &[MemberId]| {
        let members = household.members.iter().filter(|member| ids.contains(&member.id));
        members.map(|member| member.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let services = facts.services_on(today);
    let services = services.iter().map(|service| service.name.as_str()).collect::<Vec<_>>().join(", ");
    let (who, last) = match title.viewings.last() {
        Some(viewing) => (named(&viewing.members), words.list(&ListSay::Day { on: viewing.on })),
        None => (named(&title.wanted_by), services),
    };
    Row {
        name: title.name.clone(),
        facts: [year, directors, minutes].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        note: title.note.clone(),
        who,
        last,
    }
}
