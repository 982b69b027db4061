//! The order of what is suggested. Owns that what a text is about comes before what it mentions in passing; refuses to
//! judge whether a title is meant at all.

use std::sync::LazyLock;

use super::candidate::Candidate;
use super::draft::{Draft, Field};
use super::headline::headline;
use super::page::Page;
use super::pattern::Pattern;
use super::token::Token;

/// From here on a title is meant surely enough that its place in the text tells more than another hundredth.
const SURE: f32 = 0.9;
/// What is mentioned in passing is no surer than this.
const IN_PASSING: f32 = 0.85;
/// Of so many kinds of things a text says what it is about.
const TOLD: usize = 3;
/// Named so often a title is what the text is about.
const OFTEN: usize = 3;
/// So many messages are a chat.
const MESSAGES: usize = 4;

/// How a title stands in its text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standing {
    /// Where it is named first.
    first: usize,
    /// Named once in running text, while the text is about another one.
    passing: bool,
    /// Named once in running text.
    once: bool,
    /// The one that a chat ends with.
    agreed: bool,
    /// Turned down in a chat.
    refused: bool,
}

/// Whether the last that a chat says of a film is that it is not to be: "no Knives Out please".
fn refused(page: &Page, title: &Candidate) -> bool {
    static NO: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("\\b(?i:no|not|never|skip|nein|nicht|kein(?:en|e)?|hayir)(?: [a-z]+){0,2} [\"`]?$")
    });
    let last = title.mentions.iter().map(|mention| mention.span.start).max();
    last.is_some_and(|at| NO.is_in(page.shape(), &(page.paragraph(at).start..at)))
}

/// "ok then, The Holdovers": of what a chat weighs, the film that it takes up again last.
fn agreed(page: &Page, titles: &[Candidate]) -> Option<usize> {
    let last = |title: &Candidate| title.mentions.iter().map(|mention| mention.span.start).max();
    let (at, title) = titles.iter().enumerate().max_by_key(|(_, title)| last(title))?;
    let line = |at: usize| page.paragraph(at).start;
    let again = title.mentions.iter().any(|mention| Some(line(mention.span.start)) < last(title).map(line));
    (again && !title.aside && !refused(page, title)).then_some(at)
}

fn is_chat(page: &Page) -> bool {
    page.paragraphs.iter().filter(|line| page.behind_stamp(line) > line.start).count() >= MESSAGES
}

/// How each of `titles` stands in the text.
pub(super) fn standings(page: &Page, tokens: &[Token], titles: &[Candidate]) -> Vec<Standing> {
    let above = headline(page).last().map_or(0, |line| line.end);
    let headed: Vec<&Token> = tokens.iter().take_while(|token| token.span.start < above).collect();
    // A name that is an ordinary word elsewhere is meant in a headline too: "Capote vs. Infamous".
    let in_headline = |title: &Candidate| {
        let named = |window: &&[&Token]| window.iter().map(|token| &token.word).eq(title.words.iter());
        let capital = |window: &&[&Token]| {
            window
                .first()
                .is_some_and(|first| page.part(&first.span).starts_with(|c: char| !c.is_ascii_lowercase()))
        };
        let mut windows = headed.windows(title.words.len().max(1)).filter(named).filter(capital);
        windows.next().and_then(|window| window.first()).map(|first| first.span.start)
    };
    let named = |title: &Candidate| title.mentions.iter().map(|mention| mention.span.start).min();
    let first =
        |title: &Candidate| named(title).into_iter().chain(in_headline(title)).min().unwrap_or(usize::MAX);
    let heads = |title: &Candidate| first(title) < above;
    let placed = |title: &Candidate| {
        title.mentions.iter().any(|mention| {
            let signs = &mention.signs;
            signs.heading || signs.listed || signs.labelled || signs.link == Some(true)
        })
    };
    let main = |title: &Candidate| {
        !title.aside
            && (heads(title)
                || title.mentions.len() >= OFTEN && title.mentions.iter().any(|m| !m.signs.hashtag))
    };
    let once = |title: &Candidate| !placed(title) && title.mentions.len() == 1;
    let about = titles.iter().filter(|title| main(title)).count();
    let chat = is_chat(page);
    let agreed = if chat { agreed(page, titles) } else { None };
    let standing = |(at, title): (usize, &Candidate)| Standing {
        agreed: agreed == Some(at),
        refused: chat && refused(page, title),
        first: first(title),
        passing: about > 0 && !main(title) && (title.aside || once(title)),
        once: once(title),
    };
    titles.iter().enumerate().map(standing).collect()
}

/// How many kinds of things the text itself says of a film.
fn stated(draft: &Draft) -> usize {
    let own = |field: Field| !draft.from_catalogue.contains(&field);
    let people = !draft.cast.is_empty() && own(Field::Cast);
    let made = !draft.directors.is_empty() && own(Field::Directors);
    let long = draft.runtime_minutes.is_some() && own(Field::RuntimeMinutes);
    let said =
        [people, made, long, !draft.scores.is_empty(), !draft.services.is_empty(), !draft.quotes.is_empty()];
    said.into_iter().filter(|is| *is).count()
}

/// The titles, what the text is about first.
pub(super) fn ordered(titles: Vec<(Draft, Standing)>) -> Vec<Draft> {
    let mut titles = titles;
    let told = titles.iter().any(|(draft, _)| draft.confidence >= IN_PASSING && stated(draft) >= TOLD);
    for (draft, standing) in &mut titles {
        if standing.passing || told && standing.once && stated(draft) == 0 {
            draft.confidence = draft.confidence.min(IN_PASSING);
        }
    }
    titles.sort_by(|(a, at), (b, bt)| {
        let (sure, other) = (a.confidence >= SURE, b.confidence >= SURE);
        let by_confidence = b.confidence.total_cmp(&a.confidence);
        let chosen = bt.agreed.cmp(&at.agreed).then(at.refused.cmp(&bt.refused));
        if chosen.is_ne() {
            chosen
        } else if sure && other {
            at.first.cmp(&bt.first).then(b.year.cmp(&a.year)).then(by_confidence)
        } else {
            by_confidence
        }
    });
    titles.into_iter().map(|(draft, _)| draft).collect()
}
