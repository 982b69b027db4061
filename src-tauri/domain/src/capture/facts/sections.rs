//! Lists under headings ("Leaving", "Dec. 6", "NETFLIX - until 30 November"). Owns which service and which day such a heading
//! gives to the films below it; refuses programmes of cinemas and channels, whose days say nothing of a service.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::dated::{Dated, Days};
use super::services::services;
use super::when::{Turn, When, dates};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, SERVICES};

/// The longest heading, in characters.
const HEADING: usize = 48;
/// The longest line that names one of the films below it under a day, in characters.
const ENTRY: usize = 110;
/// The longest number or bullet before an entry's name, in characters.
const BULLET: usize = 4;
/// So many lines below a service's name may still speak of what it has.
const REACH: usize = 14;
/// So many services as headings make a list of what each has.
const HEADINGS: usize = 2;

/// What a heading says of the lines below it.
#[derive(Clone, Debug)]
struct Section {
    from: usize,
    leaves: bool,
    day: Option<When>,
    service: Option<&'static str>,
}

/// The sections of a page.
pub(in crate::capture) struct Sections {
    all: Vec<Section>,
    /// The lines themselves.
    pub(super) lines: Vec<Span>,
    /// The day from which their dates count.
    pub(super) base: Option<NaiveDate>,
}

impl Sections {
    /// Sections of a list of what services get and lose; none where the text says nothing of that above its first film.
    /// `names` is where names of a list stand: dates below the first are its films' own.
    pub(super) fn new(page: &Page, days: Days, names: &[usize]) -> Self {
        let mut all: Vec<Section> = Vec::new();
        let (mut leaves, mut changes, mut serves) = (false, false, false);
        let mut lines = Vec::new();
        let named = |line: Option<&Span>| line.is_some_and(|line| names.iter().any(|at| line.contains(at)));
        for (i, line) in page.paragraphs.iter().enumerate().filter(|(_, line)| line.len() <= HEADING) {
            // "Tetris (15)", "Apple TV+", then what it is about: an entry's own line, and no heading.
            let above = i.checked_sub(1).and_then(|i| page.paragraphs.get(i));
            let apart =
                above.is_none_or(|above| page.part(&(above.end..line.start)).matches('\n').count() > 1);
            if !apart && named(above) && !named(page.paragraphs.get(i + 1)) {
                continue;
            }
            let Some(heading) = heading(page, line) else { continue };
            lines.push(line.clone());
            leaves = match (heading.leaves, heading.arrives) {
                (true, _) => true,
                (false, true) => false,
                (false, false) => leaves,
            };
            changes |= heading.leaves || heading.arrives;
            serves |= heading.service.is_some();
            all.push(Section { from: line.end, leaves, day: heading.day, service: heading.service });
        }
        let own = names.iter().filter(|at| !lines.iter().any(|line| line.contains(at)));
        let names = own.min().copied().unwrap_or(0);
        let telling = all.iter().find(|section| section.day.is_some() || section.service.is_some());
        let first = telling.map_or(0, |section| section.from);
        let intro = 0..first;
        // "NETFLIX", three films, "MUBI", two more: what a service has needs no word for coming.
        let listed = all.iter().filter(|section| section.service.is_some() && section.day.is_none()).count();
        let changes = changes || listed >= HEADINGS || CHANGES.is_in(page.shape(), &intro);
        let serves = serves || !services(page, &intro, days).is_empty();
        if !(changes && serves) || first > names {
            all.clear();
            lines.clear();
        }
        let month = dates(page, &intro, None).into_iter().find_map(|when| {
            let when = when.seen_from(days.published, Turn::Either);
            NaiveDate::from_ymd_opt(when.year?, when.month?, when.day.unwrap_or(1))
        });
        Self { all, lines, base: month.or(days.published) }
    }

    /// Since or until when the film has been there whose name stands alone in its line at `at`.
    pub(super) fn dated(&self, page: &Page, at: usize) -> Option<Dated> {
        let section = self.all.iter().rev().find(|section| section.from <= at)?;
        let day = section.day.clone()?;
        let line = page.paragraph(at);
        // A long line is an entry only where it starts with the name.
        if section.service.is_none() && line.len() > ENTRY && at > line.start + BULLET {
            return None;
        }
        let turn = if section.leaves { Turn::Ahead } else { Turn::Either };
        let shown = day.seen_from(self.base, turn).shown();
        Some(if section.leaves { (None, shown) } else { (shown, None) })
    }

    /// The service below whose name the film at `at` stands; none for a channel's programme with its times.
    pub(super) fn service(&self, page: &Page, at: usize) -> Option<&'static str> {
        static TIME: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("\\b[0-2]?[0-9][:.][0-5][0-9]\\b"));
        let section =
            self.all.iter().rev().filter(|section| section.service.is_some()).find(|s| s.from <= at)?;
        let line = |at: usize| Page::holder(&page.paragraphs, at).unwrap_or(0);
        let near = line(at) - line(section.from) <= REACH;
        let timed = TIME.is_in(page.shape(), &page.paragraph(at));
        section.service.filter(|_| near && !timed)
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
    service: Option<&'static str>,
}

/// A line that holds nothing but a day, a service or words for coming and going.
fn heading(page: &Page, line: &Span) -> Option<Heading> {
    static REST: LazyLock<Pattern> = LazyLock::new(|| {
        let all = words::all(|w| w.until).chain(words::all(|w| w.new_here)).chain(words::all(|w| w.days));
        let all =
            all.chain(words::all(|w| w.comes)).chain(words::all(|w| w.came)).chain(words::all(|w| w.since));
        let services = SERVICES.iter().map(|(_, pattern, _)| *pattern).collect::<Vec<_>>().join("|");
        Pattern::new(&format!(
            "^(?:(?:{}|(?i:{services})(?: (?:UK|US|USA|T[u]rkiye|Deutschland))?|(?i:on|am|im|the|this|month|in|films?|movies?|filme)|'[a-z]{{1,4}})(?:\\b|[^A-Za-z0-9\\n]|$)|[^A-Za-z0-9\\n])*$",
            any(all)
        ))
    });
    static LEAVES: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.until)))));
    static ARRIVES: LazyLock<Pattern> = LazyLock::new(|| {
        let all = words::all(|w| w.new_here).chain(words::all(|w| w.comes)).chain(words::all(|w| w.came));
        Pattern::new(&format!("\\b{}\\b", any(all)))
    });
    static NAMES: LazyLock<Vec<(&str, Pattern)>> = LazyLock::new(|| {
        let all = SERVICES.iter();
        all.map(|(name, pattern, _)| (*name, Pattern::new(&format!("^(?i:{pattern})(?:[^A-Za-z0-9]|$)"))))
            .collect()
    });
    let shape = page.shape();
    let day = dates(page, line, None).into_iter().find(|when| when.month.is_some() && when.day.is_some());
    let (before, after) = match &day {
        Some(day) => (line.start..day.span.start, day.span.end..line.end),
        None => (line.clone(), line.end..line.end),
    };
    let only = REST.is_in(shape, &before) && REST.is_in(shape, &after);
    let either = |pattern: &Pattern| pattern.is_in(shape, &before) || pattern.is_in(shape, &after);
    let lead =
        page.part(line).len() - page.part(line).trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let own = line.start + lead..line.end;
    let longest =
        NAMES.iter().filter_map(|(name, pattern)| Some((pattern.find(shape, &own)?.len(), *name))).max();
    let service = longest.map(|(_, name)| name);
    let heading = Heading { leaves: either(&LEAVES), arrives: either(&ARRIVES), day, service };
    let tells = heading.day.is_some() || heading.leaves || heading.arrives || heading.service.is_some();
    (only && tells).then_some(heading)
}
