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
    let (bare, points) = pointed(linked(bare));
    let (title, year, said) = dated(bare);
    let (title, original) = twice(unwrapped(title));
    if title.chars().count() > NAME_LIMIT {
        return Some(Err(Reason::LongTitle));
    }
    if !title.chars().any(char::is_alphanumeric) {
        return Some(Err(Reason::NoTitle));
    }
    let stars = stars.map(|stars| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most five")]
        let tenths = (stars * 10.0).round() as u16;
        Points { tenths, out_of: 5 }
    });
    let rating = stars.or(points).map(Rating::Points);
    let is_seen = ticked || rating.is_some();
    let seen = is_seen.then_some(Seen { on: None, again: false });
    Some(Ok(Row {
        line: number,
        title: title.to_owned(),
        original: original.map(str::to_owned),
        year,
        is_film: year.is_some(),
        wanted: !is_seen,
        seen,
        rating,
        review: said.to_owned(),
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
        && let Some(after) = rest.get(digits..).map(|after| after.trim_start_matches(['.', ')']))
        && rest.len() > digits + after.len()
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

/// A line without the points behind it: `Heat (1995) 9/10`.
fn pointed(line: &str) -> (&str, Option<Points>) {
    let given = |line: &'_ str| -> Option<(usize, Points)> {
        let (before, last) = line.rsplit_once(char::is_whitespace)?;
        let (points, "10") = last.split_once('/')? else { return None };
        let (whole, tenth) = points.split_once(['.', ',']).unwrap_or((points, "0"));
        let number = |digits: &str| digits.parse::<u16>().ok().filter(|_| digits.len() <= 2);
        let tenths = number(whole)?.checked_mul(10)? + number(tenth).filter(|tenth| *tenth < 10)?;
        (1..=100).contains(&tenths).then_some((before.len(), Points { tenths, out_of: 10 }))
    };
    let Some((end, points)) = given(line) else { return (line, None) };
    let title = line.get(..end).unwrap_or(line);
    (title.trim_end_matches(|c: char| c.is_whitespace() || "-–—|:,·".contains(c)), Some(points))
}

/// A title and what it is called elsewhere: `7. Koğuştaki Mucize / Miracle in Cell No. 7`.
fn twice(title: &str) -> (&str, Option<&str>) {
    match title.split_once(" / ") {
        Some((one, other))
            if !other.contains(" / ") && !one.trim().is_empty() && !other.trim().is_empty() =>
        {
            (one.trim(), Some(other.trim()))
        }
        _ => (title, None),
    }
}

/// The title and the year of `Title (Year)`, also as it stands in a table's cell.
pub(super) fn in_brackets(line: &str) -> (&str, Option<i32>) {
    let (title, year, rest) = bracketed(line).unwrap_or((line, None, ""));
    if rest.is_empty() { (title, year) } else { (line, None) }
}

/// What stands before a year in brackets, the year, and what is said behind: `Roma (2018) – Netflix`, `Up (2009, Pixar)`.
fn bracketed(line: &str) -> Option<(&str, Option<i32>, &str)> {
    let apart = |c: char| c.is_whitespace() || "-–—|:,;·".contains(c);
    [('(', ')'), ('[', ']')].into_iter().find_map(|(open, close)| {
        let (title, rest) = line.rsplit_once(open)?;
        let (inner, behind) = rest.split_once(close)?;
        // Running on without a mark it is a sentence that names a year.
        let ends = behind.trim_start().is_empty() || behind.trim_start().starts_with(apart);
        let (year, within) = inner.split_once([',', ';']).unwrap_or((inner, ""));
        let year = column::year(year.trim()).filter(|_| ends && !title.trim().is_empty())?;
        let said = if within.trim().is_empty() { behind } else { within };
        Some((title.trim(), Some(year), said.trim_matches(apart)))
    })
}

/// The title and the year of `Title (Year)`, `Title [Year]`, `Title, Year` and `Title - Year`, and what else is said.
fn dated(line: &str) -> (&str, Option<i32>, &str) {
    if let Some(read) = bracketed(line) {
        return read;
    }
    for between in [", ", " - ", " – ", " — ", "\t", ";"] {
        if let Some((title, rest)) = line.rsplit_once(between)
            && rest.trim().len() == 4
            && let Some(year) = column::year(rest.trim())
            && !title.trim().is_empty()
        {
            return (title.trim().trim_end_matches(','), Some(year), "");
        }
    }
    (line, None, "")
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
        for (line, title, original, year, said) in [
            ("2.) Roma (2018) – Netflix", "Roma", None, Some(2018), "Netflix"),
            ("Inception (2010, Christopher Nolan)", "Inception", None, Some(2010), "Christopher Nolan"),
            (
                "Mucize / Miracle in Cell No. 7 (2019)",
                "Mucize",
                Some("Miracle in Cell No. 7"),
                Some(2019),
                "",
            ),
            ("Face/Off (1997)", "Face/Off", None, Some(1997), ""),
            ("We saw Heat (1995) yesterday", "We saw Heat (1995) yesterday", None, None, ""),
        ] {
            let row = read(1, line).expect("a line").expect("a title");
            let told = (&*row.title, row.original.as_deref(), row.year, &*row.review);
            assert_eq!(told, (title, original, year, said), "{line}");
        }
        let given = read(1, "[x] Casablanca (1942) 9,5/10").expect("a line").expect("a title");
        assert_eq!((&*given.title, given.year), ("Casablanca", Some(1942)));
        assert_eq!(given.rating.map(|rating| rating.to_string()).as_deref(), Some("9.5/10"));
        assert_eq!(read(1, "Fahrenheit 9/11").expect("a line").expect("a title").title, "Fahrenheit 9/11");
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
