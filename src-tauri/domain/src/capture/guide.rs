//! Lines of a television guide that lead with day, time and channel: "So., 29.11., 23.35 Uhr, Das Erste: Das finstere Tal.
//! Western, A/D 2014". Owns where the name stands in such a line and its year; refuses lines without a year, which may be
//! of anything.

use std::sync::LazyLock;

use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::words;

/// How far behind a name its year stands, in characters.
const REACH: usize = 90;

/// The films of such lines, with their years.
pub(super) fn listed(page: &Page) -> Vec<(Span, Option<i32>)> {
    static LINE: LazyLock<Pattern> = LazyLock::new(|| {
        let days = any(words::all(|w| w.days));
        let day = format!("(?:(?:{days}|[A-Z][A-Za-z]{{1,3}}\\.?),? )?");
        let date = "(?:[0-9]{1,2}[./][0-9]{1,2}[./]?(?:[0-9]{2,4})?,? )?";
        let time = "(?i:um |at )?[0-2]?[0-9](?:[.:h][0-5][0-9])? ?(?i:uhr|am|pm)?,? ?(?:[|] )?";
        let channel = "[A-Za-z0-9][A-Za-z0-9+ ]{1,19}";
        Pattern::new(&format!("^{day}{date}{time}{channel}(?::| [|-]) [\"`]?([A-Z0-9][^\\n]*)$"))
    });
    static STOP: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("[\"']? ?[(\\[|\\x01\\x02]|[.] |[!?] [A-Z/]{1,7} (?:19|20)|, (?:19|20)[0-9]{2}| - ")
    });
    static YEAR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("\\b(?:19|20)[0-9]{2}\\b"));
    let shape = page.shape();
    // "19:02 Nadia: …" is a chat's.
    let lines = page.paragraphs.iter().filter(|line| page.behind_stamp(line) == line.start);
    let rests = lines.filter_map(|line| LINE.groups(shape, line).into_iter().next()?.into_iter().nth(1)?);
    let films = rests.filter_map(|rest| {
        let end = STOP.find(shape, &rest).map_or(rest.end, |stop| stop.start);
        let behind = end..(end + REACH).min(rest.end);
        let year = page.part(&YEAR.find(shape, &behind)?).parse().ok()?;
        Some((rest.start..end, Some(year)))
    });
    films.collect()
}

#[cfg(test)]
mod tests {
    use super::{Page, listed};

    fn found(text: &str) -> Vec<(String, Option<i32>)> {
        let page = Page::bare(text);
        listed(&page).into_iter().map(|(span, year)| (page.original(&span), year)).collect()
    }

    #[test]
    fn a_guides_line_leads_with_its_channel() {
        let film = |name: &str, year| vec![(name.to_owned(), Some(year))];
        assert_eq!(
            found("So., 29.11., 23.35 Uhr, Das Erste: Das finstere Tal. Western, A/D 2014, mit Sam Riley"),
            film("Das finstere Tal", 2014)
        );
        assert_eq!(found("20.15 arte: Toni Erdmann (D 2016)"), film("Toni Erdmann", 2016));
        assert_eq!(found("9pm, BBC Two: Limbo (2020) on a Scottish island"), film("Limbo", 2020));
    }

    #[test]
    fn what_has_no_year_is_no_film() {
        assert_eq!(found("So., 29.11., 20.15 Uhr, Das Erste: Tatort - Die kalte Küche (Krimi)"), []);
        assert_eq!(found("19:02 - Nadia: I saw Up in 2009"), []);
    }
}
