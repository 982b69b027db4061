//! A list as people write it: a title a line, `Title (Year)`, with bullets, numbers or ticks before it. Owns what of a line
//! is the title; refuses running text (capture reads that).

use super::column;
use super::row::{Points, Rating, Reason, Row, Seen};
use crate::title::NAME_LIMIT;

/// Beyond this many characters a line is no title.
const LONGEST: usize = 160;

/// Whether a text is a list: most of its lines are short enough for a title, and are no sentences.
pub(super) fn is_list(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(200).collect();
    let short = lines.iter().filter(|line| line.chars().count() <= LONGEST && !line.ends_with(". ")).count();
    let code = lines
        .iter()
        .filter(|line| {
            line.starts_with(['{', '}', '<', '['])
                && !line.starts_with("[ ]")
                && !line.starts_with("[x]")
                && !line.contains("](http")
        })
        .count();
    !lines.is_empty() && short * 10 >= lines.len() * 8 && code * 5 <= lines.len()
}

/// What a line says; `None` where it is empty or a heading.
pub(super) fn read(number: usize, line: &str) -> Option<Result<Row, Reason>> {
    let (ticked, bare) = bare(line.trim());
    if bare.is_empty()
        || (line.trim_start().starts_with('#') && line.trim_start().trim_start_matches('#').starts_with(' '))
    {
        return None;
    }
    if bare.starts_with("http://") || bare.starts_with("https://") || bare.starts_with("www.") {
        return Some(Err(Reason::Link));
    }
    let (bare, stars) = starred(bare);
    let bare = linked(bare);
    let (title, year) = dated(bare);
    let title = unwrapped(title);
    if title.chars().count() > NAME_LIMIT {
        return Some(Err(Reason::LongTitle));
    }
    if !title.chars().any(char::is_alphanumeric) {
        return Some(Err(Reason::NoTitle));
    }
    let rating = stars.map(|stars| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most five")]
        let tenths = (stars * 10.0).round() as u16;
        Rating::Points(Points { tenths, out_of: 5 })
    });
    let is_seen = ticked || rating.is_some();
    let seen = is_seen.then_some(Seen { on: None, again: false });
    Some(Ok(Row {
        line: number,
        title: title.to_owned(),
        year,
        is_film: year.is_some(),
        wanted: !is_seen,
        seen,
        rating,
        ..Row::default()
    }))
}

/// A line without what stands before its title, and whether it was ticked off.
fn bare(line: &str) -> (bool, &str) {
    let bullet = |line: &'_ str| -> Option<usize> {
        let after = line.strip_prefix(['-', '*', '•', '–', '·', '+'])?;
        after.starts_with(char::is_whitespace).then_some(line.len() - after.trim_start().len())
    };
    let mut rest = bullet(line).map_or(line, |end| line.get(end..).unwrap_or(line));
    let mut ticked = false;
    for (mark, done) in [
        ("[x]", true),
        ("[X]", true),
        ("[ ]", false),
        ("☑", true),
        ("✅", true),
        ("✓", true),
        ("✔", true),
        ("☐", false),
    ] {
        if let Some(after) = rest.strip_prefix(mark) {
            (ticked, rest) = (done, after.trim_start());
        }
    }
    // "12. Title", "3) Title", but not "12 Angry Men" or "2.5 Title".
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=4).contains(&digits)
        && let Some(after) = rest.get(digits..).and_then(|after| after.strip_prefix(['.', ')']))
        && after.starts_with(char::is_whitespace)
    {
        rest = after.trim_start();
    }
    let unquoted = rest.strip_prefix('"').and_then(|inner| inner.strip_suffix('"'));
    (ticked, unquoted.unwrap_or(rest).trim())
}

/// A title without the marks that somebody put around it.
fn unwrapped(title: &str) -> &str {
    let pairs = [("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"), ("\"", "\""), ("**", "**"), ("__", "__")];
    let inner = |(open, close): (&str, &str)| title.strip_prefix(open)?.strip_suffix(close);
    pairs.into_iter().find_map(inner).map(str::trim).filter(|inner| !inner.is_empty()).unwrap_or(title)
}

/// What a link is shown as: `[Heat (1995)](https://…)`.
fn linked(line: &str) -> &str {
    let shown = line.strip_prefix('[').and_then(|rest| rest.split_once("]("));
    shown.filter(|(_, link)| link.starts_with("http")).map_or(line, |(shown, _)| shown.trim())
}

/// A line without the stars behind it, and how many there are: `Heat, 1995 - ★★★★½`.
fn starred(line: &str) -> (&str, Option<f64>) {
    let starts = line.find(['★', '⭐', '🌟']);
    let Some((title, drawn)) = starts.and_then(|at| line.split_at_checked(at)) else { return (line, None) };
    let title = title.trim_end_matches(|c: char| c.is_whitespace() || "-–—|:,·".contains(c));
    match column::stars(drawn) {
        Some(stars) if !title.is_empty() => (title, Some(stars)),
        _ => (line, None),
    }
}

/// The title and the year of `Title (Year)`, `Title [Year]`, `Title, Year` and `Title - Year`.
fn dated(line: &str) -> (&str, Option<i32>) {
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some((title, rest)) = line.rsplit_once(open)
            && let Some(inner) = rest.trim_end().strip_suffix(close)
            && let Some(year) = column::year(inner)
            && !title.trim().is_empty()
        {
            return (title.trim(), Some(year));
        }
    }
    for between in [", ", " - ", " – ", " — ", "\t", ";"] {
        if let Some((title, rest)) = line.rsplit_once(between)
            && rest.trim().len() == 4
            && let Some(year) = column::year(rest.trim())
            && !title.trim().is_empty()
        {
            return (title.trim().trim_end_matches(','), Some(year));
        }
    }
    (line, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_title_with_or_without_a_year() {
        for (line, title, year) in [
            ("Heat (1995)", "Heat", Some(1995)),
            ("- Heat [1995]", "Heat", Some(1995)),
            ("3. Heat, 1995", "Heat", Some(1995)),
            ("• Heat – 1995", "Heat", Some(1995)),
            ("\"Heat\"", "Heat", None),
            ("12 Angry Men (1957)", "12 Angry Men", Some(1957)),
            ("2001: A Space Odyssey", "2001: A Space Odyssey", None),
            ("Blade Runner 2049", "Blade Runner 2049", None),
            ("#Alive (2020)", "#Alive", Some(2020)),
            ("[ ] Up", "Up", None),
            ("Heat\t1995", "Heat", Some(1995)),
            ("(500) Days of Summer (2009)", "(500) Days of Summer", Some(2009)),
        ] {
            let row = read(1, line).expect("a line").expect("a title");
            assert_eq!((&*row.title, row.year, row.wanted), (title, year, true), "{line}");
        }
        for (line, title, year, rating) in [
            ("Heat, 1995 - ★★★★½", "Heat", Some(1995), "4.5/5"),
            ("[Heat (1995)](https://letterboxd.com/film/heat-1995/) ★★★☆☆", "Heat", Some(1995), "3/5"),
            ("- Heat (1995) ⭐⭐⭐", "Heat", Some(1995), "3/5"),
        ] {
            let row = read(1, line).expect("a line").expect("a title");
            let given = row.rating.map(|rating| rating.to_string()).unwrap_or_default();
            assert_eq!((&*row.title, row.year, &*given, row.wanted), (title, year, rating, false), "{line}");
        }
        let linked = read(1, "- [Heat (1995)](https://letterboxd.com/film/heat-1995/)");
        let linked = linked.expect("a line").expect("a title");
        assert_eq!((&*linked.title, linked.year), ("Heat", Some(1995)));
        let seen = read(1, "- [x] Up (2009)").expect("a line").expect("a title");
        assert!(seen.seen.is_some() && !seen.wanted);
        assert!(read(1, "   ").is_none() && read(1, "# Films to see").is_none());
        assert_eq!(read(1, "https://example.org/film"), Some(Err(Reason::Link)));
        assert_eq!(read(1, "---"), Some(Err(Reason::NoTitle)));
    }
}
