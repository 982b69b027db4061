//! Lists under headings ("Leaving", "Dec. 6"). Owns which day such a heading gives to the films below it; refuses
//! programmes of cinemas and channels, whose days say nothing of a service.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::services::{Dated, Days, services};
use super::when::{Turn, When, dates};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, SERVICES};

/// The longest heading, in characters.
const HEADING: usize = 48;
/// The longest line that names one of the films below it, in characters.
const ENTRY: usize = 110;

/// What a heading says of the lines below it.
#[derive(Clone, Debug)]
struct Section {
    from: usize,
    leaves: bool,
    day: Option<When>,
}

/// The sections of a page.
pub(in crate::capture) struct Sections {
    all: Vec<Section>,
    /// The day from which their dates count.
    base: Option<NaiveDate>,
}

impl Sections {
    /// Sections of a list of what a service gets and loses; none where the text before them says nothing of that.
    /// `names` is where the first name of a list stands: dates below it are its films' own.
    pub(super) fn new(page: &Page, days: Days, names: usize) -> Self {
        let mut all: Vec<Section> = Vec::new();
        let mut leaves = false;
        for line in page.paragraphs.iter().filter(|line| line.len() <= HEADING) {
            let Some(heading) = heading(page, line) else { continue };
            leaves = match (heading.leaves, heading.arrives) {
                (true, _) => true,
                (false, true) => false,
                (false, false) => leaves,
            };
            all.push(Section { from: line.end, leaves, day: heading.day });
        }
        let first = all.iter().find(|section| section.day.is_some()).map_or(0, |section| section.from);
        let intro = 0..first;
        let listed = CHANGES.is_in(page.shape(), &intro) && !services(page, &intro, days).is_empty();
        if !listed || first > names {
            all.clear();
        }
        let month = dates(page, &intro, None)
            .into_iter()
            .find_map(|when| NaiveDate::from_ymd_opt(when.year?, when.month?, when.day.unwrap_or(15)));
        Self { all, base: month.or(days.published) }
    }

    /// Since or until when the film has been there whose name stands alone in its line at `at`.
    pub(super) fn dated(&self, page: &Page, at: usize) -> Option<Dated> {
        let section = self.all.iter().rev().find(|section| section.from <= at)?;
        let day = section.day.clone()?;
        if page.paragraph(at).len() > ENTRY {
            return None;
        }
        let turn = if section.leaves { Turn::Ahead } else { Turn::Either };
        let shown = day.seen_from(self.base, turn).shown();
        Some(if section.leaves { (None, shown) } else { (shown, None) })
    }
}

static CHANGES: LazyLock<Pattern> = LazyLock::new(|| {
    let arrive = words::all(|w| w.new_here).chain(words::all(|w| w.comes)).chain(words::all(|w| w.came));
    Pattern::new(&format!("\\b{}\\b", any(arrive.chain(words::all(|w| w.until)))))
});

struct Heading {
    leaves: bool,
    arrives: bool,
    day: Option<When>,
}

/// A line that holds nothing but a day or words for coming and going.
fn heading(page: &Page, line: &Span) -> Option<Heading> {
    static REST: LazyLock<Pattern> = LazyLock::new(|| {
        let all = words::all(|w| w.until).chain(words::all(|w| w.new_here)).chain(words::all(|w| w.days));
        let all =
            all.chain(words::all(|w| w.comes)).chain(words::all(|w| w.came)).chain(words::all(|w| w.since));
        let services = SERVICES.iter().map(|(_, pattern, _)| *pattern).collect::<Vec<_>>().join("|");
        Pattern::new(&format!(
            "^(?:(?:{}|{services}|(?i:on|am|im|the|this|month|in|films?|movies?|filme))\\b|[^A-Za-z0-9\\n])*$",
            any(all)
        ))
    });
    static LEAVES: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.until)))));
    static ARRIVES: LazyLock<Pattern> = LazyLock::new(|| {
        let all = words::all(|w| w.new_here).chain(words::all(|w| w.comes)).chain(words::all(|w| w.came));
        Pattern::new(&format!("\\b{}\\b", any(all)))
    });
    let shape = page.shape();
    let day = dates(page, line, None).into_iter().find(|when| when.month.is_some() && when.day.is_some());
    let (before, after) = match &day {
        Some(day) => (line.start..day.span.start, day.span.end..line.end),
        None => (line.clone(), line.end..line.end),
    };
    let only = REST.is_in(shape, &before) && REST.is_in(shape, &after);
    let either = |pattern: &Pattern| pattern.is_in(shape, &before) || pattern.is_in(shape, &after);
    let heading = Heading { leaves: either(&LEAVES), arrives: either(&ARRIVES), day };
    (only && (heading.day.is_some() || heading.leaves || heading.arrives)).then_some(heading)
}
