//! Links in a text. Owns what an address says by itself: a site, a name in its path, a service; refuses to open it.

use std::sync::LazyLock;

use super::page::Page;
use super::pattern::{Pattern, Span};
use super::words::FILM_SITES;

/// Only so many links are looked at.
const LINK_LIMIT: usize = 200;

/// An address in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) span: Span,
    /// As it stands in the text.
    pub(super) address: String,
    /// Without `www.`.
    pub(super) host: String,
    /// A name of a film or series, from the path of a film site.
    pub(super) name: Option<String>,
    /// Its year, from the path.
    pub(super) year: Option<i32>,
    /// The path says that it is a series.
    pub(super) series: bool,
    /// The service whose page it is.
    pub(super) service: Option<&'static str>,
}

/// All links, in order.
pub(super) fn links(page: &Page) -> Vec<Link> {
    static LINK: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?i:\\b(?:https?://|www\\.)[^\\s<>\"]+|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)?\\.(?:com|org|net|de|tv|be|gov|uk|tr|co|info)(?:\\.[a-z]{2})?(?:/[^\\s<>\"]*)?)",
        )
    });
    LINK.find_all(page.shape(), &page.all())
        .into_iter()
        .take(LINK_LIMIT)
        .map(|span| link(page, span))
        .collect()
}

fn link(page: &Page, span: Span) -> Link {
    let part = page.part(&span);
    let trimmed = part.trim_end_matches(['.', ',', ')', ']', '!', '?', ';', ':', '\'', '*']);
    // A closing bracket belongs to the address if the address opened it: `/wiki/Parasite_(2019_film)`.
    let closing = trimmed.contains('(') && part[trimmed.len()..].starts_with(')');
    let span = span.start..span.start + trimmed.len() + usize::from(closing);
    let address = page.original(&span);
    let bare = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let (host, path) = bare.split_once('/').unwrap_or((bare, ""));
    let host = host.to_lowercase();
    let host = host.strip_prefix("www.").or(host.strip_prefix("m.")).unwrap_or(&host).to_owned();
    let site = FILM_SITES.iter().find(|(site, _, _)| host == *site || host.ends_with(&format!(".{site}")));
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    let at = site.and_then(|(_, marks, _)| {
        steps.iter().position(|step| marks.iter().any(|mark| mark.eq_ignore_ascii_case(step)))
    });
    let (name, year) = at
        .and_then(|at| steps.get(at + 1..)?.iter().find_map(|step| name_in(step)))
        .map_or((None, None), |(name, year)| (Some(name), year));
    let series = at.and_then(|at| steps.get(at)).is_some_and(|mark| {
        ["tv", "show", "shows", "tv-show", "serie", "tv-series", "tv-serie", "dizi", "series"].contains(mark)
    }) || path.contains("_(TV_series)");
    let service = site.and_then(|(_, _, service)| *service);
    Link { span, address, host, name, year, series, service }
}

/// `miracle-in-cell-no-7-2019` or `Parasite_(2019_film)` as a name and a year.
fn name_in(step: &str) -> Option<(String, Option<i32>)> {
    let decoded = decode(step);
    let mut words: Vec<&str> =
        decoded.split(['-', '_', '+', ' ', '.']).filter(|word| !word.is_empty()).collect();
    words
        .retain(|word| !matches!(word.trim_matches(['(', ')']), "film" | "movie" | "TV" | "series" | "html"));
    let first_is_id = |w: &str| w.len() >= 3 && w.bytes().all(|b| b.is_ascii_digit());
    // TMDB puts its number first: `637920-miracle-in-cell-no-7`.
    if words.len() > 1 && words.first().is_some_and(|first| first_is_id(first)) && !is_year(words[0]) {
        words.remove(0);
    }
    let mut year = None;
    if words.len() > 1
        && let Some(last) = words.last().copied()
    {
        let last = last.trim_matches(['(', ')']);
        if is_year(last) {
            year = last.parse().ok();
            words.pop();
        }
    }
    let is_id = words.len() == 1 && words.first().is_none_or(|w| w.chars().any(|c| c.is_ascii_digit()));
    if words.is_empty() || is_id {
        return None;
    }
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>()).unwrap_or_default()
    };
    let small = |word: &str| super::words::all(|w| w.small).any(|s| s == word);
    let name = words.iter().enumerate();
    let name = name.map(|(i, word)| if i > 0 && small(word) { (*word).to_owned() } else { capital(word) });
    Some((name.collect::<Vec<_>>().join(" "), year))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse::<i32>().is_ok_and(|year| (1900..2100).contains(&year))
}

fn decode(step: &str) -> String {
    let mut bytes = Vec::with_capacity(step.len());
    let mut rest = step.bytes();
    while let Some(byte) = rest.next() {
        let hex = |b: u8| char::from(b).to_digit(16);
        let mut ahead = rest.clone();
        match (byte, ahead.next().and_then(hex), ahead.next().and_then(hex)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high * 16 + low).unwrap_or(b' '));
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Page, links};

    fn name(address: &str) -> Option<(String, Option<i32>)> {
        let found = links(&Page::new(address)).into_iter().next()?;
        Some((found.name?, found.year))
    }

    #[test]
    fn a_path_can_hold_a_name() {
        let film = |name: &str, year| Some((name.to_owned(), year));
        assert_eq!(
            name("https://letterboxd.com/film/miracle-in-cell-no-7-2019/"),
            film("Miracle in Cell No 7", Some(2019))
        );
        assert_eq!(name("https://letterboxd.com/anna/film/parasite-2019/"), film("Parasite", Some(2019)));
        assert_eq!(
            name("see https://en.wikipedia.org/wiki/Parasite_(2019_film)."),
            film("Parasite", Some(2019))
        );
        assert_eq!(
            name("https://www.themoviedb.org/movie/637920-miracle-in-cell-no-7"),
            film("Miracle in Cell No 7", None)
        );
        assert_eq!(name("https://de.wikipedia.org/wiki/Am%C3%A9lie"), film("Amélie", None));
        assert_eq!(name("https://www.justwatch.com/de/Film/Paddington-2"), film("Paddington 2", None));
        assert_eq!(name("https://www.netflix.com/title/81239779"), None);
        assert_eq!(name("https://www.imdb.com/title/tt10431500/"), None);
    }
}
