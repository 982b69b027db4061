//! Which parts of a text speak of which title. Owns dividing a text among several titles; refuses to read facts.

use super::candidate::Candidate;
use super::page::Page;
use super::pattern::Span;

/// For each of `titles`, the parts of the page that speak of it, in order and without gaps where they touch.
pub(super) fn scopes(page: &Page, titles: &[Candidate]) -> Vec<Vec<Span>> {
    if titles.len() <= 1 {
        return titles.iter().map(|_| vec![page.all()]).collect();
    }
    let mut mentions: Vec<(usize, usize, bool)> = Vec::new();
    for (owner, title) in titles.iter().enumerate() {
        let own = title.mentions.iter().filter(|mention| !mention.signs.aside || title.aside);
        mentions.extend(own.map(|mention| (mention.span.start, owner, mention.signs.heading)));
    }
    mentions.sort_unstable();
    let headed = mentions.iter().filter(|(.., heading)| *heading).count() >= 2;
    if headed {
        // In a list a title's part goes from its heading to the next; other titles in it are only mentioned.
        mentions.retain(|(.., heading)| *heading);
    }
    let mut parts: Vec<Vec<Span>> = vec![Vec::new(); titles.len()];
    let mut owner: Option<usize> = None;
    let mut next = 0;
    for sentence in &page.sentences {
        let mut from = sentence.start;
        let mut first = true;
        while let Some((at, of, _)) = mentions.get(next).copied().filter(|(at, ..)| *at < sentence.end) {
            // Words before the first name of a sentence belong to that name.
            if !first {
                give(&mut parts, owner, from..at);
                from = at;
            }
            owner = Some(of);
            first = false;
            next += 1;
        }
        let introduces = !headed && owner.is_none() && titles.len() == 2;
        let of = owner.or_else(|| introduces.then(|| mentions.first().map(|(_, of, _)| *of)).flatten());
        give(&mut parts, of, from..sentence.end);
    }
    parts
}

fn give(parts: &mut [Vec<Span>], owner: Option<usize>, span: Span) {
    let Some(own) = owner.and_then(|owner| parts.get_mut(owner)) else { return };
    match own.last_mut() {
        Some(last) if span.start <= last.end + 2 => last.end = span.end,
        _ => own.push(span),
    }
}
