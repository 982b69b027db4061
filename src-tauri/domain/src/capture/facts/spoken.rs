//! Which of a text's titles somebody's words are about. Owns what they name, what stands behind them and what a thread is about;
//! refuses to find the words.

use std::sync::LazyLock;

use super::quotes::Said;
use crate::capture::candidate::Candidate;
use crate::capture::mention::Mention;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span};
use crate::capture::scope;

/// What people said with the title that each speaks of, if not the one in whose part it stands: the one that their words
/// name, if the text speaks of it itself; a comment that names none is about what the whole text is. A film's name in
/// quotation marks is nobody's words.
pub(in crate::capture) fn of_titles(
    page: &Page,
    said: Vec<Said>,
    titles: &[Candidate],
    meant: &[(usize, usize)],
) -> Vec<Said> {
    let mentions = || titles.iter().enumerate().flat_map(|(at, t)| t.mentions.iter().map(move |m| (at, m)));
    let listed = titles.iter().filter(|t| t.mentions.iter().any(|m| m.signs.heading)).count() >= 2;
    let spans: Vec<Span> = said.iter().map(|said| said.span.clone()).collect();
    let told: Vec<bool> = titles.iter().map(|title| is_told_of(title, &spans)).collect();
    let main = scope::main(page, titles);
    let named = said.into_iter().filter_map(|mut said| {
        let within = |m: &Mention| said.span.start <= m.span.start && m.span.end <= said.span.end;
        let bare = |m: &Mention| said.span.len() - m.span.len() <= 4;
        if mentions().any(|(_, m)| within(m) && bare(m)) {
            return None;
        }
        // "He would have crossed Europa": a word in somebody's words that no entry has is none of the list's films.
        let entry = |at: &usize| {
            let of = |t: &Candidate| t.words.len() > 1 || t.mentions.iter().any(|m| m.signs.heading);
            titles.get(*at).is_some_and(of)
        };
        let spoken_of = |at: &usize| listed && entry(at) || told.get(*at).is_some_and(|told| *told);
        let mut named =
            mentions().filter(|(_, m)| within(m) && !m.signs.aside).map(|(at, _)| at).filter(spoken_of);
        let pointed = meant.iter().find(|(start, _)| said.span.contains(start)).map(|(_, at)| *at);
        said.about = match said_of(page, &said.span, titles, meant).or(named.next()).or(pointed) {
            Some(at) => Some(at),
            None if said.thread && listed => return None,
            None if said.thread => main,
            None => None,
        };
        Some(said)
    });
    named.collect()
}

/// '"Cold as a scalpel," my tutor said of the Cronenberg': the film that stands behind somebody's words.
fn said_of(page: &Page, said: &Span, titles: &[Candidate], meant: &[(usize, usize)]) -> Option<usize> {
    static OF: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("^,? [^.!?\"\n]{3,60}\\b(?i:of|about|uber|von|sobre|de|sur) (?i:the )?[\"`'\\x03]?$")
    });
    let end = page.sentence(said.end).end.max(said.end);
    let named =
        titles.iter().enumerate().flat_map(|(at, t)| t.mentions.iter().map(move |m| (m.span.start, at)));
    let behind = named.chain(meant.iter().copied()).filter(|(start, _)| (said.end..end).contains(start));
    behind.min().filter(|(start, _)| OF.is_in(page.shape(), &(said.end..*start))).map(|(_, at)| at)
}

/// Whether the text names a title itself and not only in somebody's words.
pub(in crate::capture) fn is_told_of(title: &Candidate, said: &[Span]) -> bool {
    let quoted = |m: &Mention| said.iter().any(|said| said.start <= m.span.start && m.span.end <= said.end);
    title.mentions.iter().any(|m| !m.signs.aside && !quoted(m))
}
