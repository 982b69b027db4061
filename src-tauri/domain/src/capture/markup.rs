//! Pages copied with their markup. Owns taking tags, entities, Markdown and lines that belong to a site (adverts, menus)
//! away; refuses to judge the words that remain.

use super::{table, words};

/// Opens italics in the text, and in the shape that is made of it.
pub(super) const ITALIC: char = '\x03';
/// Closes italics.
pub(super) const ITALIC_END: char = '\x04';

/// Elements whose content says nothing of a film.
const DROPPED: [&str; 9] = ["script", "style", "nav", "footer", "aside", "noscript", "svg", "form", "button"];
/// Elements that end a line.
const BLOCKS: [&str; 22] = [
    "p",
    "br",
    "div",
    "li",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "tr",
    "table",
    "section",
    "article",
    "header",
    "blockquote",
    "figure",
    "figcaption",
    "title",
    "hr",
];
/// Elements for names of works.
const ITALICS: [&str; 3] = ["i", "em", "cite"];

/// `pasted` without markup, a paragraph to a line.
pub(super) fn plain_text(pasted: &str) -> String {
    let text = pasted.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    // "1️⃣" numbers a line.
    let text = text.replace("\u{fe0f}\u{20e3}", ".").replace('\u{20e3}', ".");
    let text: String =
        text.chars().filter(|c| !matches!(c, '\u{feff}' | '\u{200b}' | '\u{ad}' | '\u{fe0f}')).collect();
    let text = if looks_like_html(&text) { without_tags(&text) } else { text };
    let text = table::as_blocks(&with_dots(&text));
    let lines = text.lines().filter(|line| !is_of_the_site(line)).map(without_markdown);
    lines.collect::<Vec<_>>().join("\n")
}

/// "●●●●○" as stars: at least three dots in a row, which no bullet is.
fn with_dots(text: &str) -> String {
    let dot = |c: char| matches!(c, '●' | '○' | '◐' | '⬤' | '◯');
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(dot) {
        let (before, run) = rest.split_at(at);
        let end = run.find(|c: char| !dot(c)).unwrap_or(run.len());
        let (dots, after) = run.split_at(end);
        plain.push_str(before);
        if dots.chars().count() >= 3 {
            plain.extend(dots.chars().map(|c| match c {
                '●' | '⬤' => '★',
                '◐' => '½',
                _ => '☆',
            }));
        } else {
            plain.push_str(dots);
        }
        rest = after;
    }
    plain.push_str(rest);
    plain
}

fn looks_like_html(text: &str) -> bool {
    ["</", "<p>", "<br", "<div", "<p ", "<a "].iter().any(|mark| text.contains(mark)) && text.contains('>')
}

fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    let mut never_closed = Vec::new();
    while let Some(at) = rest.find('<') {
        let (before, tag_on) = rest.split_at(at);
        decode_into(&mut plain, before);
        if let Some(comment) = tag_on.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        // No tag holds a `<`, and to look no further keeps the time linear.
        let end =
            tag_on[1..].find(['<', '>']).map(|end| end + 1).filter(|end| tag_on[*end..].starts_with('>'));
        let Some(end) = end else {
            plain.push('<');
            rest = &tag_on[1..];
            continue;
        };
        let inside = &tag_on[1..end];
        rest = &tag_on[end + 1..];
        let closing = inside.starts_with('/');
        let name: String =
            inside.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        if inside.starts_with(['!', '?']) {
            continue;
        }
        if name.is_empty() {
            plain.push('<');
            rest = &tag_on[1..];
        } else if DROPPED.contains(&name.as_str()) && !closing && !never_closed.contains(&name) {
            match after_element(rest, &name) {
                Some(after) => rest = after,
                None => never_closed.push(name),
            }
            plain.push('\n');
        } else if ITALICS.contains(&name.as_str()) {
            plain.push(if closing { ITALIC_END } else { ITALIC });
        } else if BLOCKS.contains(&name.as_str()) {
            plain.push('\n');
        }
    }
    decode_into(&mut plain, rest);
    plain
}

/// What follows the element's end, if it has one: the text after an element that is never closed is not lost.
fn after_element<'a>(rest: &'a str, name: &str) -> Option<&'a str> {
    let close = format!("</{name}");
    let at =
        rest.as_bytes().windows(close.len()).position(|part| part.eq_ignore_ascii_case(close.as_bytes()))?;
    Some(rest.get(at..).and_then(|tail| tail.split_once('>')).map_or("", |(_, after)| after))
}

fn decode_into(plain: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let tail = &rest[at + 1..];
        let end = tail.bytes().take(10).position(|b| b == b';');
        match end.and_then(|end| Some((entity(tail.get(..end)?)?, end))) {
            Some((c, end)) => {
                plain.push(c);
                rest = &tail[end + 1..];
            }
            None => {
                plain.push('&');
                rest = tail;
            }
        }
    }
    plain.push_str(rest);
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control());
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ldquo" => '“',
        "rdquo" => '”',
        "bdquo" => '„',
        "lsquo" => '‘',
        "rsquo" => '’',
        "laquo" => '«',
        "raquo" => '»',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "middot" => '·',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "eacute" => 'é',
        "ccedil" => 'ç',
        _ => return None,
    })
}

/// Whether a line is a site's furniture: a short line made of nothing but such words.
fn is_of_the_site(line: &str) -> bool {
    let line = line.trim();
    line.len() < 60 && !line.is_empty() && words::FURNITURE.contains(&crate::fold::fold(line).as_str())
}

/// Markdown's emphasis and headings; a single emphasis counts as italics.
fn without_markdown(line: &str) -> String {
    let trimmed = line.trim_start();
    let hashes = trimmed.len() - trimmed.trim_start_matches('#').len();
    let line = if (1..=6).contains(&hashes) && trimmed[hashes..].starts_with(' ') {
        trimmed[hashes..].trim()
    } else {
        line.strip_prefix("> ").unwrap_or(line)
    };
    if !line.contains(['*', '_']) {
        return line.to_owned();
    }
    if let Some(starred) = with_stars(line) {
        return starred;
    }
    let line = line.replace("**", "").replace("__", "");
    let mut plain = String::with_capacity(line.len());
    let mut open: Option<char> = None;
    let chars: Vec<char> = line.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|i| chars.get(i)).copied().unwrap_or(' ');
        let after = chars.get(i + 1).copied().unwrap_or(' ');
        if matches!(c, '*' | '_') {
            if open == Some(c) && !before.is_whitespace() && !after.is_alphanumeric() {
                plain.push(ITALIC_END);
                open = None;
                continue;
            }
            let closes_later = || chars[i + 1..].iter().take(90).any(|later| *later == c);
            if open.is_none() && !before.is_alphanumeric() && after.is_alphanumeric() && closes_later() {
                plain.push(ITALIC);
                open = Some(c);
                continue;
            }
        }
        plain.push(c);
    }
    plain
}

/// A name with a rating in asterisks at the end of its line, as newspapers print it: "Living * * * *".
fn with_stars(line: &str) -> Option<String> {
    let head = line.trim_end().trim_end_matches(['*', ' ', '\u{a0}']);
    let rest = line.get(head.len()..)?;
    let count = rest.matches('*').count();
    let apart = rest.starts_with([' ', '\u{a0}']) && !rest.trim().is_empty();
    let rating = apart && (2..=5).contains(&count) && !head.contains('*');
    let named = head.chars().any(char::is_alphabetic);
    (rating && named).then(|| format!("{head} {}", "★".repeat(count)))
}

#[cfg(test)]
mod tests {
    use super::plain_text;

    #[test]
    fn tags_go_and_words_stay() {
        let html = "<nav><a>Home</a></nav><h1>A &amp; B</h1><p>See <em>Up</em>, 3 < 4</p><script>if (a<b) {}</script>x";
        let plain = plain_text(html);
        assert_eq!(
            plain.split('\n').filter(|l| !l.is_empty()).collect::<Vec<_>>(),
            ["A & B", "See \u{3}Up\u{4}, 3 < 4", "x"]
        );
    }

    #[test]
    fn dots_in_a_row_are_stars() {
        assert_eq!(plain_text("Up ●●●○○\n● one\n○ two"), "Up ★★★☆☆\n● one\n○ two");
    }

    #[test]
    fn a_keycap_numbers_a_line() {
        assert_eq!(plain_text("1\u{fe0f}\u{20e3} Up"), "1. Up");
    }

    #[test]
    fn furniture_and_emphasis_go() {
        assert_eq!(
            plain_text("Advert\nI saw *Up* and **loved** it\n## Next"),
            "I saw \u{3}Up\u{4} and loved it\nNext"
        );
        assert_eq!(plain_text("snake_case_name 3 * 4"), "snake_case_name 3 * 4");
    }
}
