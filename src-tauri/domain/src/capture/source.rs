//! Where a text comes from. Owns guessing a publication, link or headline; refuses to invent one.

use std::sync::LazyLock;

use super::links::Link;
use super::page::Page;
use super::pattern::{Pattern, any};
use super::words::{self, FILM_SITES, PUBLICATIONS, SOCIAL};

/// Longest source shown, in characters.
const LIMIT: usize = 100;
/// Shorter texts are messages and not articles, in characters.
const ARTICLE: usize = 280;

/// Who published it, if the text says or links to it.
pub(super) fn publisher(page: &Page, links: &[Link]) -> String {
    shortened(&named(page).or_else(|| linked(page, links)).unwrap_or_default())
}

/// The source, or nothing.
pub(super) fn source(page: &Page, links: &[Link]) -> String {
    let publisher = publisher(page, links);
    if publisher.is_empty() { shortened(&headline(page).unwrap_or_default()) } else { publisher }
}

/// The network whose post the text is, as the lines around a post say: "'s review published on Letterboxd:", "r/movies".
pub(super) fn post(page: &Page) -> Option<&'static str> {
    static ON: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:review|reviewed|post|thread|kritik|yorum)[a-z]* (?:(?i:published|posted|shared) )?(?i:on|auf|bei) ([A-Z][A-Za-z]+):?$",
        )
    });
    static REDDIT: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^(?:r/[A-Za-z0-9_]+$|(?:[A-Za-z]+ )*u/[A-Za-z0-9_]+\\b)"));
    // A member's review there has nothing but its own lines to tell: stars, name and year, then the day of watching.
    static DIARY: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("^(?:Watched|Rewatched|Added) [0-9]{1,2} [A-Z][a-z]{2} (?:19|20)[0-9]{2}$")
    });
    page.paragraphs.iter().take(8).filter(|line| line.len() <= 80).find_map(|line| {
        if DIARY.is_in(page.shape(), line) {
            return Some("Letterboxd");
        }
        if REDDIT.is_in(page.shape(), line) {
            return Some("Reddit");
        }
        let name = ON.groups(page.shape(), line).into_iter().next()?.into_iter().nth(1).flatten()?;
        let name = page.part(&name);
        SOCIAL.iter().map(|(social, _)| *social).find(|social| social.eq_ignore_ascii_case(name))
    })
}

fn named(page: &Page) -> Option<String> {
    static CUE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("(?:^|\\n|[(~] ?){} +([^\\n()]{{3,80}})", any(words::all(|w| w.source))))
    });
    static BYLINE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?:^|\\n|[.] )(?i:by|von|yazan:?) [A-Z][A-Za-z'. -]{2,40}(?:,| for| fur| -| \\|) ([A-Z][A-Za-z'. ]{2,40}?)(?:\\n|$|[.] )",
        )
    });
    let head = 0..page.all().end.min(4_000);
    let cued = BYLINE.groups(page.shape(), &head).into_iter().next();
    let groups = cued.or_else(|| CUE.groups(page.shape(), &page.all()).into_iter().next())?;
    let name = page.original(&groups.into_iter().nth(1).flatten()?);
    let paper = PUBLICATIONS.iter().find(|paper| name.starts_with(**paper));
    Some(paper.map_or_else(|| name.trim_end_matches('.').to_owned(), |paper| (*paper).to_owned()))
}

fn linked(page: &Page, links: &[Link]) -> Option<String> {
    let only = page.paragraphs.len() <= 2 && links.len() == 1;
    let film_site = |link: &&Link| FILM_SITES.iter().any(|(site, ..)| link.host.ends_with(site));
    let full = |link: &&Link| link.address.contains("://");
    let help = |link: &&Link| super::facts::offers_help(page, &page.paragraph(link.span.start));
    let found = links.iter().filter(full).find(|link| !film_site(link) && !help(link));
    let found = found.or_else(|| links.iter().filter(full).find(|_| only || page.all().len() < ARTICLE));
    found.map(|link| link.address.clone())
}

/// The first line if it is a headline, or the beginning of an article's first sentence.
fn headline(page: &Page) -> Option<String> {
    let first = page.paragraphs.first()?;
    if page.all().len() < ARTICLE {
        return None;
    }
    let line = page.original(first);
    let is_headline = first.len() <= LIMIT + 40 && !line.ends_with(['.', ',']) && page.paragraphs.len() > 1;
    if is_headline {
        return Some(line);
    }
    page.sentences.first().map(|sentence| page.original(sentence))
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LIMIT {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LIMIT).collect();
    let end = if text.contains("://") { None } else { cut.rfind(' ') };
    format!("{}…", &cut[..end.unwrap_or(cut.len())])
}
