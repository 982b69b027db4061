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
    let Dated { title, year, said, points: behind } = dated(bare);
    let title = unwrapped(title);
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
    let rating = stars.or(points).or(behind).map(Rating::Points);
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
        review: said,
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

/// What stands between a title and what is said of it.
fn is_apart(c: char) -> bool {
    c.is_whitespace() || "-–—|:,;·".contains(c)
}

/// What `9/10` says, or `9,5/10`.
fn out_of_ten(word: &str) -> Option<Points> {
    let (points, "10") = word.split_once('/')? else { return None };
    let (whole, tenth) = points.split_once(['.', ',']).unwrap_or((points, "0"));
    let number = |digits: &str| digits.parse::<u16>().ok().filter(|_| digits.len() <= 2);
    let tenths = number(whole)?.checked_mul(10)? + number(tenth).filter(|tenth| *tenth < 10)?;
    (1..=100).contains(&tenths).then_some(Points { tenths, out_of: 10 })
}

/// A line without the points behind it: `Heat (1995) 9/10`, `Heat – 9/10`. Behind other words it may be a day.
fn pointed(line: &str) -> (&str, Option<Points>) {
    let given = || {
        let (before, last) = line.rsplit_once(char::is_whitespace)?;
        let before = before.trim_end();
        let word = before.rsplit(char::is_whitespace).next().unwrap_or(before);
        let marked = before.ends_with(|c: char| is_apart(c) || matches!(c, ')' | ']'));
        (marked || column::year(word).is_some()).then_some((before, out_of_ten(last)?))
    };
    given().map_or((line, None), |(before, points)| (before.trim_end_matches(is_apart), Some(points)))
}

/// What a line comes to that names a year.
struct Dated<'a> {
    title: &'a str,
    year: Option<i32>,
    said: String,
    points: Option<Points>,
}

/// The title and the year of `Title (Year)`, also as it stands in a table's cell.
pub(super) fn in_brackets(line: &str) -> (&str, Option<i32>) {
    match bracketed(line) {
        Some(Dated { title, year, said, points: None }) if said.is_empty() => (title, year),
        _ => (line, None),
    }
}

/// What stands before a year in brackets, the year, and what is said behind: `Roma (2018) – Netflix`, `Up (2009, Pixar)`.
fn bracketed(line: &str) -> Option<Dated<'_>> {
    [('(', ')'), ('[', ']')].into_iter().find_map(|(open, close)| {
        let (title, rest) = line.rsplit_once(open)?;
        let (inner, behind) = rest.split_once(close)?;
        let said = behind.trim_start_matches(is_apart);
        let (first, others) = said.split_once(char::is_whitespace).unwrap_or((said, ""));
        let points = out_of_ten(first.trim_end_matches(is_apart));
        let said = if points.is_some() { others } else { said };
        // Running on without a mark it is a sentence that names a year.
        let ends = said.is_empty() || points.is_some() || behind.trim_start().starts_with(is_apart);
        let (year, within) = inner.split_once([',', ';']).unwrap_or((inner, ""));
        let year = column::year(year.trim()).filter(|_| ends && !title.trim().is_empty())?;
        let said = [within, said].map(|said| said.trim_matches(is_apart));
        let said = said.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" – ");
        Some(Dated { title: title.trim(), year: Some(year), said, points })
    })
}

/// The title and the year of `Title (Year)`, `Title [Year]`, `Title, Year` and `Title - Year`, and what else is said.
fn dated(line: &str) -> Dated<'_> {
    if let Some(read) = bracketed(line) {
        return read;
    }
    let alone = |title, year| Dated { title, year, said: String::new(), points: None };
    for between in [", ", " - ", " – ", " — ", "\t", ";"] {
        if let Some((title, rest)) = line.rsplit_once(between)
            && rest.trim().len() == 4
            && let Some(year) = column::year(rest.trim())
            && !title.trim().is_empty()
        {
            return alone(title.trim().trim_end_matches(','), Some(year));
        }
    }
    alone(line, None)
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
            ("Mucize / Miracle (2019)", "Mucize / Miracle", None, Some(2019), ""),
            ("Frost / Nixon (2008)", "Frost / Nixon", None, Some(2008), ""),
            ("Up (2009, Pixar) – Mum wants this", "Up", None, Some(2009), "Pixar – Mum wants this"),
            ("Face/Off (1997)", "Face/Off", None, Some(1997), ""),
            ("We saw Heat (1995) yesterday", "We saw Heat (1995) yesterday", None, None, ""),
        ] {
            let row = read(1, line).expect("a line").expect("a title");
            let told = (&*row.title, row.original.as_deref(), row.year, &*row.review);
            assert_eq!(told, (title, original, year, said), "{line}");
        }
        for (line, title, year, said, given) in [
            ("Heat (1995) 9/10 – Netflix", "Heat", Some(1995), "Netflix", Some("9/10")),
            ("Heat (1995) 9/10 loved it", "Heat", Some(1995), "loved it", Some("9/10")),
            ("Heat (1995): 9/10", "Heat", Some(1995), "", Some("9/10")),
            ("Heat, 1995 9/10", "Heat", Some(1995), "", Some("9/10")),
            ("Heat – 9/10", "Heat", None, "", Some("9/10")),
            ("Heat – watch by 5/10", "Heat – watch by 5/10", None, "", None),
            ("Heat seen 9/10", "Heat seen 9/10", None, "", None),
        ] {
            let row = read(1, line).expect("a line").expect("a title");
            let rating = row.rating.as_ref().map(ToString::to_string);
            let told = (&*row.title, row.year, &*row.review, rating.as_deref());
            assert_eq!(told, (title, year, said, given), "{line}");
            assert_eq!(row.wanted, given.is_none(), "{line}");
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
