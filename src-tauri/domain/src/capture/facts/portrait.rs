//! People whom a text is about or who are honoured: an obituary, a line below a prize. Owns that such a text or line names somebody
//! of each film; refuses who only stands beside a film.

use std::sync::LazyLock;

use super::name_list::{NAME, names_from};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span};

/// Who wrote their name into every film of a text: "Terence Davies, film-maker of memory and music, dies aged 77".
pub(in crate::capture) fn profiled(page: &Page) -> Option<String> {
    static PROFILE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "^(?i:obituary:? |nachruf:? (?:auf )?)?({NAME})(?:,| -| \\([^)]*\\),?) (?i:(?:the |der |die )?(?:[a-z-]+ ){{0,4}}(?:film-?makers?|directors?|regisseur(?:in)?|filmemacher(?:in)?|yonetmen|cineasta|cineaste|realisat(?:eur|rice)))\\b"
        ))
    });
    let lines = page.paragraphs.iter().take(3);
    let name = lines
        .filter_map(|line| PROFILE.groups(page.shape(), line).into_iter().next()?.into_iter().nth(1)?)
        .next()?;
    Some(page.original(&name)).filter(|name| name.contains(' '))
}

/// Who is in every film that a text goes through: "Dame Maggie Smith, star of stage and screen, dies aged 89".
pub(in crate::capture) fn portrayed(page: &Page) -> Option<String> {
    static PORTRAIT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "^(?i:obituary:? |nachruf:? (?:auf )?)?(?i:(?:dame|sir|lord|lady) )?({NAME})(?:,| -| \\([^)]*\\),?) (?i:(?:the |der |die |a |an )?(?:[a-z-]+ ){{0,4}}(?:act(?:or|ress)|star|schauspieler(?:in)?|oyuncu(?:su)?|act(?:riz|eur|rice)))\\b.*\\b(?i:dies|died|dead|aged|obituary|remembered|gestorben|stirbt|tot|hayatini kaybetti|muere|fallece|mort)\\b"
        ))
    });
    let lines = page.paragraphs.iter().take(3);
    let name = lines
        .filter_map(|line| PORTRAIT.groups(page.shape(), line).into_iter().next()?.into_iter().nth(1)?)
        .next()?;
    Some(page.original(&name)).filter(|name| name.contains(' '))
}

/// Names below a line that gives a prize to directors or actors: "Best Actress", then "Ifeoma Okwuosa, HOW MANY RIVERS?".
pub(super) fn awarded(page: &Page, span: &Span, directing: bool) -> Vec<String> {
    static DIRECTOR: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?i:(?:prize for |award for )?best director|beste regie|regiepreis|en iyi yonetmen|mejor direccion|meilleure realisation)[^A-Za-z]*$",
        )
    });
    static ACTOR: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?i:(?:prize for |award for )?best (?:supporting |lead )?(?:act(?:or|ress)|performance)|beste (?:haupt|neben)?darsteller(?:in)?|en iyi (?:kadin|erkek) oyuncu|mejor (?:actor|actriz)|meilleur(?:e)? act(?:eur|rice))[^A-Za-z]*$",
        )
    });
    static NAMED: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^({NAME})(?:,| -| (?i:for|fur|in|por|pour)\\b)")));
    let first = page.paragraphs.partition_point(|line| line.end <= span.start);
    let lines = page.paragraphs.iter().enumerate().skip(first).take_while(|(_, line)| line.start < span.end);
    let found = lines.filter_map(|(i, line)| {
        let label = page.paragraphs.get(i.checked_sub(1)?)?;
        let prize = if directing { &*DIRECTOR } else { &*ACTOR };
        let groups = prize.is_in(page.shape(), label).then(|| NAMED.groups(page.shape(), line))?;
        let name = page.original(&groups.into_iter().next()?.into_iter().nth(1).flatten()?);
        name.contains(' ').then_some(name)
    });
    found.collect()
}

/// "best actor to Jesse Plemons for".
pub(super) fn honoured(page: &Page, span: &Span) -> Vec<Vec<String>> {
    static PRIZE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b(?i:best (?:supporting )?act(?:or|ress)(?: prize| award)?(?: (?:went|goes|was given))? to) ({NAME}) (?i:for)\\b"
        ))
    });
    let names = PRIZE.groups(page.shape(), span).into_iter().filter_map(|g| g.into_iter().nth(1).flatten());
    names.map(|name| names_from(page, name.start, name.end)).collect()
}
