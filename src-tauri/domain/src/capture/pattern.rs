//! Regular expressions over a page's shape. Owns how they are built; refuses Unicode, because a shape is plain ASCII
//! and byte patterns are small and fast there.

use std::ops::Range;

use regex::bytes::Regex;

/// A range of bytes in a page's shape, which is also a range of its characters.
pub(super) type Span = Range<usize>;

/// A pattern that finds nothing should it not compile; a debug build stops there, so a test would show it.
pub(super) struct Pattern(Option<Regex>);

impl Pattern {
    /// Any run of blanks stands for each blank of `pattern`.
    pub(super) fn new(pattern: &str) -> Self {
        let regex = Regex::new(&format!("(?-u){}", with_any_blanks(pattern)));
        debug_assert!(regex.is_ok(), "{regex:?}");
        Self(regex.ok())
    }

    /// The first match within `span`, in the shape's own positions.
    pub(super) fn find(&self, shape: &str, span: &Span) -> Option<Span> {
        let found = self.0.as_ref()?.find(shape.get(span.clone())?.as_bytes())?;
        Some(span.start + found.start()..span.start + found.end())
    }

    /// Whether it occurs within `span`.
    pub(super) fn is_in(&self, shape: &str, span: &Span) -> bool {
        self.find(shape, span).is_some()
    }

    /// Every match within `span`.
    pub(super) fn find_all(&self, shape: &str, span: &Span) -> Vec<Span> {
        self.groups(shape, span)
            .into_iter()
            .filter_map(|groups| groups.into_iter().next().flatten())
            .collect()
    }

    /// Every match within `span` with its groups, the whole match first.
    pub(super) fn groups(&self, shape: &str, span: &Span) -> Vec<Vec<Option<Span>>> {
        let (Some(regex), Some(part)) = (&self.0, shape.get(span.clone())) else { return Vec::new() };
        let all = regex.captures_iter(part.as_bytes());
        all.map(|found| {
            found.iter().map(|group| group.map(|g| span.start + g.start()..span.start + g.end())).collect()
        })
        .collect()
    }
}

/// `pattern` with each blank outside of a class as a run of blanks.
fn with_any_blanks(pattern: &str) -> String {
    let mut spread = String::with_capacity(pattern.len() * 2);
    let (mut in_class, mut escaped) = (false, false);
    for c in pattern.chars() {
        match c {
            _ if escaped => {}
            '[' => in_class = true,
            ']' => in_class = false,
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        if c == ' ' && !in_class { spread.push_str("(?:[ \\n]+)") } else { spread.push(c) }
    }
    spread
}

/// Alternatives for a pattern, whatever the case.
pub(super) fn any(words: impl IntoIterator<Item = &'static str>) -> String {
    let words: Vec<&str> = words.into_iter().collect();
    if words.is_empty() { "[^\\x00-\\xff]".into() } else { format!("(?i:{})", words.join("|")) }
}
