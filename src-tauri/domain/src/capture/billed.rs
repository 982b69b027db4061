//! Names that a programme or a list of releases bills: a line of its own above the year, length and age rating, or one that
//! calls its name a film ("Dead Kids — NETFLIX FILM"). Also owns telling a list whose items speak of no film.

use std::sync::LazyLock;

use super::guide;
use super::mention::FILM_WORD;
use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::phrase;
use super::words;

/// Longest line that is a name, in characters.
const LENGTH: usize = 90;
/// So many billed names make a programme, where times alone bill another.
const PROGRAMME: usize = 2;
/// What stands under a heading is text from so many characters on.
const BODY: usize = 120;
/// So many items without a word of films make a list of something else; fewer do if no item has one.
const BARREN: usize = 3;

/// A line of a guide: its time, and then its own name.
static TIMED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^[0-2]?[0-9][:.][0-5][0-9]\\b"));

/// The names billed in a page, with the year that the line below gives.
pub(super) fn billed(page: &Page) -> Vec<(Span, Option<i32>)> {
    let pairs = page.paragraphs.windows(2).filter_map(|pair| Some((pair.first()?, pair.last()?)));
    let pairs: Vec<(&Span, &Span)> = pairs.filter(|(line, _)| is_name(page, line)).collect();
    let sure = pairs.iter().filter(|(_, below)| gives_particulars(page, below)).count();
    let bills =
        |below: &Span| gives_particulars(page, below) || sure >= PROGRAMME && gives_times(page, below);
    let over = pairs.into_iter().filter(|(_, below)| bills(below));
    let over = over.map(|(line, below)| (name_of(page, line), year_in(page, below)));
    let called = called_films(page).into_iter().map(|span| (span, None));
    let logged = logged(page).into_iter();
    over.chain(logged).chain(called).chain(guide::listed(page)).filter(|(span, _)| !span.is_empty()).collect()
}

/// A year, a length, an age rating or who made it: two of them.
fn gives_particulars(page: &Page, line: &Span) -> bool {
    static SIGNS: LazyLock<[Pattern; 3]> = LazyLock::new(|| {
        let minutes = words::LANGUAGES.iter().map(|w| w.minutes).collect::<Vec<_>>().join("|");
        [
            Pattern::new(&format!("\\b[0-9]{{2,3}} ?(?i:{minutes})|\\b[1-4] ?h ?[0-9]{{2}}")),
            Pattern::new("\\b(?:FSK|Cert(?:ificate)?|Rated|PG|BBFC)\\b"),
            Pattern::new("\\b(?:R|D|Dir|Regie|Director|Cast|Mit|Yon|Yonetmen)[.:] ?[A-Z]"),
        ]
    });
    let found = SIGNS.iter().filter(|sign| sign.is_in(page.shape(), line)).count();
    let found = found + usize::from(year_in(page, line).is_some());
    // A sentence may well tell the year and the length; a line of particulars has marks between.
    found >= 2
        && line.len() <= 200
        && !TIMED.is_in(page.shape(), line)
        && page.part(line).contains(['*', ',', '|', '/', '-'])
}

/// The year of making in a line of particulars; a day's year is none.
fn year_in(page: &Page, line: &Span) -> Option<i32> {
    static YEAR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("\\b(?:19|20)[0-9]{2}\\b"));
    static DAY: LazyLock<Pattern> = LazyLock::new(|| {
        let months = any(words::LANGUAGES.iter().flat_map(|w| w.months));
        Pattern::new(&format!("\\b{months} |[0-9]{{1,2}}[./][0-9]{{1,2}}[./](?:19|20)[0-9]{{2}}\\b"))
    });
    let year = YEAR.find(page.shape(), line).filter(|_| !DAY.is_in(page.shape(), line))?;
    page.part(&year).parse().ok()
}

/// "Mi 15:00", "Fri 8.15pm".
fn gives_times(page: &Page, line: &Span) -> bool {
    static TIMES: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?i:mo|di|mi|do|fr|sa|so|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|pzt|sali|cars|pers|cuma|cmt|paz|daily|taglich|her gun)\\b[^\\n]{0,20}?\\b[0-2]?[0-9][:.][0-5][0-9]",
        )
    });
    line.len() <= LENGTH && TIMES.is_in(page.shape(), line)
}

fn is_name(page: &Page, line: &Span) -> bool {
    let part = page.part(line);
    let opens = part.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
    opens
        && !part.contains('"')
        && phrase::could_be_name(part)
        && !TIMED.is_in(page.shape(), line)
        && line.len() <= LENGTH
        && !part.ends_with(['.', ':', ','])
        && !gives_particulars(page, line)
        && !gives_times(page, line)
        && part.chars().any(|c| c.is_ascii_lowercase())
}

/// A line without its brackets.
fn name_of(page: &Page, line: &Span) -> Span {
    let part = page.part(line);
    let end = part.find(" (").or(part.find(" [")).unwrap_or(part.len());
    line.start..line.start + end
}

/// "Kajillionaire 2020" above a line of stars, as who keeps a diary of films has it.
fn logged(page: &Page) -> Vec<(Span, Option<i32>)> {
    static DATED: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^([A-Z0-9][^\\n.!?:;]{0,60}?),? [(]?((?:19|20)[0-9]{2})[)]?$"));
    static STARS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^[\\x01\\x02]"));
    let pairs = page.paragraphs.windows(2).filter_map(|pair| Some((pair.first()?, pair.last()?)));
    let starred = pairs.filter(|(line, below)| line.len() <= LENGTH && STARS.is_in(page.shape(), below));
    let names = starred.filter_map(|(line, _)| {
        let groups = DATED.groups(page.shape(), line).into_iter().next()?;
        let year = page.part(groups.get(2)?.as_ref()?).parse().ok();
        let name = groups.into_iter().nth(1).flatten()?;
        let end = name.start + page.part(&name).trim_end().len();
        Some((name.start..end, year))
    });
    names.collect()
}

fn called_films(page: &Page) -> Vec<Span> {
    static CALLED: LazyLock<Pattern> = LazyLock::new(|| {
        let film = any(words::all(|w| w.film));
        Pattern::new(&format!("^([A-Z0-9][^\\n]{{1,80}}?) - (?:[A-Z][A-Za-z+]* ){{0,3}}{film}$"))
    });
    let lines = page.paragraphs.iter().filter(|line| line.len() <= 2 * LENGTH);
    let groups = lines.filter_map(|line| CALLED.groups(page.shape(), line).into_iter().next());
    groups.filter_map(|groups| groups.into_iter().nth(1).flatten()).collect()
}

/// How many lines of a list of releases name a season or the day of what follows.
pub(super) fn releases(page: &Page) -> usize {
    static LINE: LazyLock<Pattern> = LazyLock::new(|| {
        let series = "(?i:seasons?|staffeln?|sezon|saison|temporada)";
        let days = any(words::all(|w| w.days));
        let months = any(words::LANGUAGES.iter().flat_map(|w| w.months));
        Pattern::new(&format!(
            "\\b{series} [0-9]+|\\b[0-9]+\\. {series}|^{days}[^a-z]*$|^{months} [0-9]{{1,2}}$|^[0-9]{{1,2}}\\.? {months}$|^[0-9]{{1,2}}[./][0-9]{{1,2}}(?:[./][0-9]+)?$"
        ))
    });
    page.paragraphs.iter().filter(|line| line.len() <= LENGTH && LINE.is_in(page.shape(), line)).count()
}

/// Whether what stands under most of these headings speaks of no film at all: the sections of a letter.
pub(super) fn is_barren(page: &Page, headings: &[usize]) -> bool {
    let ends = headings.iter().skip(1).copied().chain([page.all().end]);
    let mut told = 0;
    let mut barren = 0;
    for (start, end) in headings.iter().zip(ends) {
        let from = page.paragraph(*start).end;
        let body = from..end.min(from + 10 * BODY).max(from);
        if body.len() < BODY || FILM_WORD.is_in(page.shape(), &body) {
            told += 1;
        } else {
            barren += 1;
        }
    }
    let before = page.paragraphs.partition_point(|line| line.start < headings.first().copied().unwrap_or(0));
    let before = page.paragraphs.get(before.saturating_sub(2)..before).unwrap_or_default();
    let announced = before.iter().any(|line| FILM_WORD.is_in(page.shape(), line));
    !announced && (barren >= BARREN && barren > told || barren + 1 == BARREN && told == 0)
}

#[cfg(test)]
mod tests {
    use super::{Page, billed};

    fn found(text: &str) -> Vec<String> {
        let page = Page::bare(text);
        billed(&page).iter().map(|(span, _)| page.original(span)).collect()
    }

    #[test]
    fn a_programme_bills_its_films() {
        let text = "SAAL 1\nDie stille Mühle (Moulin)\nF 2023 · 151 Min. · FSK 12\nDo–So 17:00\nNachtpost\nD 2022 · 98 Min.\nWeißt du noch\nMi 15:00";
        assert_eq!(found(text), ["Die stille Mühle", "Nachtpost", "Weißt du noch"]);
        assert_eq!(
            found("Arriving\nDead Kids — NETFLIX FILM\nThe Witcher — NETFLIX ORIGINAL"),
            ["Dead Kids"]
        );
    }

    #[test]
    fn opening_hours_and_prose_bill_nothing() {
        assert_eq!(found("Stadtbad\nMo 10:00 bis 18:00\nCafé\nDi 9:00"), [""; 0]);
        assert_eq!(found("A letter\nIn 1999 we walked 40 minutes to the sea and back again."), [""; 0]);
    }
}
