//! Remakes. Owns telling a film from the one it remakes, so that the original's year and country are not taken for its
//! own; refuses books and plays.

use std::sync::LazyLock;

use super::origin::{countries_anywhere, countries_at};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::quotation::Quotation;
use crate::capture::words::{self, LANGUAGES};

/// How far the description of an original reaches from its cue, in characters.
const REACH: usize = 130;

/// A part of a text that describes an original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::capture) struct Original {
    /// The part; what it says is not said of the remake.
    pub(in crate::capture) span: Span,
    /// False when the text speaks of a later remake instead.
    pub(in crate::capture) earlier: bool,
    /// Its name, if the text gives another than the remake's.
    pub(in crate::capture) name: Option<String>,
    /// The text says that both have the same name.
    pub(in crate::capture) same_name: bool,
    pub(in crate::capture) year: Option<i32>,
    pub(in crate::capture) country: Option<&'static str>,
}

/// Every description of an original, in order.
pub(in crate::capture) fn originals(page: &Page, quotations: &[Quotation]) -> Vec<Original> {
    /// Each with whether it is a sure cue, and whether the description precedes it.
    static CUES: LazyLock<Vec<(Pattern, bool, bool)>> = LazyLock::new(|| {
        let of = |cues: words::List| Pattern::new(&format!("\\b{}", any(cues.iter().copied())));
        let each = LANGUAGES.iter();
        each.flat_map(|w| {
            [(of(w.remake), true, w.remake_precedes), (of(w.inspired), false, w.remake_precedes)]
        })
        .collect()
    });
    static REMADE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}", any(words::all(|w| w.remade)))));
    let mut found = Vec::new();
    for (pattern, sure, precedes) in CUES.iter() {
        for cue in pattern.find_all(page.shape(), &page.all()).into_iter().take(60) {
            found.extend(described(page, quotations, &cue, *sure, *precedes));
        }
    }
    for cue in REMADE.find_all(page.shape(), &page.all()).into_iter().take(60) {
        let end = clause_end(page, cue.end);
        found.push(Original {
            span: cue.start..end,
            earlier: false,
            name: None,
            same_name: false,
            year: None,
            country: None,
        });
    }
    found.sort_by_key(|original| original.span.start);
    found
}

fn clause_end(page: &Page, from: usize) -> usize {
    static END: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "[;]|, (?i:which|that|who|with|and|but|starring|directed|der|die|das|und|aber|mit|is|was|has|will|can|comes|came|streams|arrives|arrived|lands|landed|hits|stars|follows|tells|won|wins|ist|lauft|kommt|startet|gewann)\\b|,? (?i:starring|directed by|was based|stars) |\\. |,? (?i:and|but) (?i:it|is|was|stars|has|follows|this|tells)\\b",
        )
    });
    let sentence = page.sentence(from);
    let limit = sentence.end.min(from + REACH).max(from);
    END.find(page.shape(), &(from..limit)).map_or(limit, |end| end.start)
}

fn clause_start(page: &Page, to: usize) -> usize {
    static START: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("[;,] "));
    let sentence = page.sentence(to);
    let floor = to.saturating_sub(REACH).max(sentence.start).min(to);
    START.find_all(page.shape(), &(floor..to)).into_iter().next_back().map_or(floor, |comma| comma.end)
}

/// Where the clause starts that ends with `cue`: "that it's a loose remake of", "which this is based on".
fn before_clause(page: &Page, cue: &Span) -> usize {
    static THAT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            " ?,? (?i:(?:that|which) )?(?i:it|this|the film|the movie|he|she|they)(?:'s| )[^,.\\n]{0,24}$",
        )
    });
    let sentence = page.sentence(cue.start);
    let before = cue.start.saturating_sub(48).max(sentence.start).min(cue.start)..cue.start;
    THAT.find(page.shape(), &before).map_or(cue.start, |that| that.start)
}

fn described(
    page: &Page,
    quotations: &[Quotation],
    cue: &Span,
    sure: bool,
    precedes: bool,
) -> Option<Original> {
    static FILM: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.film).chain(words::all(|w| w.series)))))
    });
    static OTHER: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.other_works)))));
    static SAME: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}", any(words::all(|w| w.same_name)))));
    static YEAR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("\\b((?:19|20)[0-9]{2})(?:\\b|er\\b)"));
    let shape = page.shape();
    // "the 1981 film Yo Ho Ho that it's a loose remake of": what is remade precedes here too.
    let after = cue.end..page.sentence(cue.start).end.max(cue.end);
    let stranded = !precedes && !page.part(&after).bytes().any(|b| b.is_ascii_alphanumeric());
    let precedes = precedes || stranded;
    let cue = &if stranded { before_clause(page, cue)..cue.end } else { cue.clone() };
    // "it's a remake: the Danish film of the same name, which came out in 2018": all that follows is the original's.
    let told_apart = page.part(cue).ends_with(':');
    let span = if precedes {
        clause_start(page, cue.start)..cue.end
    } else if told_apart {
        cue.start..after.end.min(cue.end + REACH).max(cue.end)
    } else {
        cue.start..clause_end(page, cue.end)
    };
    let after_film = |same: &Span| FILM.is_in(shape, &(cue.end..same.start.max(cue.end)));
    let same = if precedes { None } else { SAME.find(shape, &(cue.end..span.end)).filter(after_film) };
    let span = same.map_or(span.clone(), |same| span.start..same.end);
    let inner = if precedes { span.start..cue.start } else { cue.end..span.end };
    let film = FILM.find(shape, &inner);
    let other = OTHER.find(shape, &inner);
    let of_a_book = if precedes {
        let last = |pattern: &Pattern| {
            pattern.find_all(shape, &inner).into_iter().next_back().map_or(0, |f| f.start + 1)
        };
        last(&OTHER) > last(&FILM)
    } else {
        other.as_ref().is_some_and(|o| film.as_ref().is_none_or(|f| o.start < f.start))
    };
    let year = YEAR.groups(shape, &inner).into_iter().find_map(|groups| groups.into_iter().nth(1).flatten());
    let year: Option<i32> = year.and_then(|year| page.part(&year).parse().ok());
    let country = countries_at(page, &inner)
        .into_iter()
        .next()
        .or_else(|| countries_anywhere(page, &inner).into_iter().next());
    let same_name = SAME.is_in(shape, &inner);
    let span = match BRACKETS.find(shape, &inner) {
        Some(brackets) if !precedes && !told_apart => span.start..brackets.end.min(span.end),
        _ => span,
    };
    let name = marked_name(page, quotations, &inner);
    let named = name.as_ref().is_some_and(|name| !name.starts_with(|c: char| c.is_ascii_digit()));
    // "das Remake von 2024": that is when the remake was made.
    let own_year = !precedes && film.is_none() && !named && STARTS_WITH_YEAR.is_in(shape, &inner);
    let says = film.is_some() || name.is_some() || same_name;
    let enough = if sure {
        says || year.is_some() || country.is_some()
    } else {
        film.is_some() && (year.is_some() || country.is_some() || same_name || name.is_some())
    };
    (enough && !of_a_book && !own_year).then_some(Original {
        span,
        earlier: true,
        name,
        same_name,
        year,
        country,
    })
}

static STARTS_WITH_YEAR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^ ?(?:19|20)[0-9]{2}\\b"));
static BRACKETS: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(" \\([^()]{0,30}(?:19|20)[0-9]{2}[^()]{0,30}\\)"));

static FIRST: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "^ ((?:[A-Z][A-Za-z'-]*)(?: (?:of|the|and|in|a|der|die|das|und|[A-Z0-9][A-Za-z0-9'-]*)){0,6}?)(?: \\(|, (?:(?i:the|a|der|die|das)|(?:[A-Z][A-Za-z'-]+ ?){1,3}) (?:19|20))",
    )
});

/// A name as it is written, without a Turkish ending: "Miracle in Cell No. 7'nin".
fn without_suffix(page: &Page, run: &Span) -> String {
    static SUFFIX: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("'(?:n?[iu]n|[yn]?[iuea]|[dt][ea]n?)$"));
    let end = SUFFIX.find(page.shape(), run).map_or(run.end, |suffix| suffix.start);
    page.original(&(run.start..end)).trim_end_matches('.').to_owned()
}

/// A name in marks, or the capitals before a year in brackets or at the start of the description.
fn marked_name(page: &Page, quotations: &[Quotation], inner: &Span) -> Option<String> {
    let within = quotations.iter().find(|q| q.outer.start >= inner.start && q.outer.end <= inner.end + 1);
    if let Some(part) = within.and_then(Quotation::single) {
        return Some(page.original(part));
    }
    let end = BRACKETS.find(page.shape(), inner).map_or(inner.end, |brackets| brackets.start);
    // "Remake de La Cage aux rossignols (1945)": few capitals, and brackets say where it ends.
    let brackets = BRACKETS.find(page.shape(), inner);
    let entry = inner.start..brackets.map_or(inner.start, |brackets| brackets.start);
    let text = page.part(&entry).trim_start();
    let from = entry.end - text.len();
    if text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.split(' ').count() <= 8
        && !text.contains([',', '"'])
        && countries_anywhere(page, &(from..entry.end)).is_empty()
        && matches!(crate::capture::language::language(page), Some("es" | "fr"))
    {
        return Some(page.original(&(from..entry.end)));
    }
    let back = crate::capture::run::run_back(page, inner.start, end);
    let named = |run: &Span| {
        let name = without_suffix(page, run);
        let number = name.chars().all(|c| c.is_ascii_digit());
        (countries_anywhere(page, run).is_empty() && !number).then_some(name)
    };
    // "a remake of The Intouchables (Intouchables), the 2011 comedy": the name comes first.
    let ahead = || FIRST.groups(page.shape(), inner).into_iter().next()?.into_iter().nth(1).flatten();
    back.as_ref().and_then(named).or_else(|| named(&ahead()?))
}
