//! Sentences that give a number to each of two films: "the first has 88% and the second 97%", "7.5 and 7.8 on IMDb". Owns
//! whose each number is; refuses numbers of critics and audiences, which are one film's, and to read them.

use std::sync::LazyLock;

use crate::capture::candidate::Candidate;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, SCORERS};

/// A longer sentence says too much to tell whose a number is, in characters.
const LENGTH: usize = 400;

/// A sentence about both films, and whose each number in it is: the place of the first title or of the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::capture) struct Each {
    pub(super) sentence: Span,
    pub(super) numbers: Vec<(Span, usize)>,
}

/// Every such sentence of a text with two titles.
pub(in crate::capture) fn each_of_two(page: &Page, titles: &[Candidate]) -> Vec<Each> {
    if titles.len() != 2 {
        return Vec::new();
    }
    let short = page.sentences.iter().filter(|sentence| sentence.len() <= LENGTH);
    short.filter_map(|sentence| each_in(page, sentence, titles)).collect()
}

fn each_in(page: &Page, sentence: &Span, titles: &[Candidate]) -> Option<Each> {
    static COUNTED: LazyLock<Pattern> = LazyLock::new(|| {
        let scorers = SCORERS.iter().map(|(_, pattern, ..)| *pattern).collect::<Vec<_>>().join("|");
        Pattern::new(&format!("(?:{scorers})"))
    });
    static PAIR: LazyLock<Pattern> = LazyLock::new(|| {
        let percent = any(words::all(|w| w.percent));
        let number = format!("[0-9]{{1,3}}(?:[.,][0-9])?(?: ?%|/(?:10|5)| {percent}\\b)?");
        let and = any(words::all(|w| w.and));
        Pattern::new(&format!("\\b({number}) (?:{and}) ({number})(?:[^0-9%]|$)"))
    });
    let shape = page.shape();
    if !COUNTED.is_in(shape, sentence) || is_of_two_crowds(page, sentence) {
        return None;
    }
    let names = |title: &Candidate| title.mentions.iter().any(|m| sentence.contains(&m.span.start));
    let named = titles.iter().filter(|title| names(title)).count();
    let mut numbers: Vec<(Span, usize)> = Vec::new();
    for groups in PAIR.groups(shape, sentence).into_iter().filter(|_| named != 1) {
        let [_, Some(first), Some(second)] = &groups[..] else { continue };
        let decimal = |span: &Span| page.part(span).contains(['.', ',']);
        if decimal(first) == decimal(second) {
            numbers.extend([(first.clone(), 0), (second.clone(), 1)]);
        }
    }
    numbers.extend(by_ordinal(page, sentence, &numbers));
    let both = numbers.iter().any(|(_, at)| *at == 0) && numbers.iter().any(|(_, at)| *at == 1);
    both.then(|| Each { sentence: sentence.clone(), numbers })
}

/// Numbers behind "the first" and "the second", but for those that are `taken`.
fn by_ordinal(page: &Page, sentence: &Span, taken: &[(Span, usize)]) -> Vec<(Span, usize)> {
    static ORDINAL: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:((?i:the first|the former|(?:der|die|das) erste|(?:el|la) primer[oa]?|le premier|ilki(?:nin)?))|((?i:the second|the latter|(?:der|die|das) zweite|(?:el|la) segund[oa]|le second|ikincisi(?:nin)?)))\\b",
        )
    });
    static NUMBER: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("\\b(?:[0-9]{2,3}|[0-9]{1,2}[.,][0-9]|[0-9]{1,2}/[0-9]{1,2})\\b"));
    let shape = page.shape();
    let ordinals: Vec<(usize, usize)> = ORDINAL
        .groups(shape, sentence)
        .into_iter()
        .filter_map(|groups| {
            let place = usize::from(groups.get(2).is_some_and(Option::is_some));
            Some((groups.into_iter().next().flatten()?.end, place))
        })
        .collect();
    let free =
        |number: &Span| !taken.iter().any(|(span, _)| span.start <= number.start && number.end <= span.end);
    let numbers = NUMBER.find_all(shape, sentence).into_iter().filter(free);
    let owned = numbers.filter_map(|number| {
        let (_, place) = ordinals.iter().rev().find(|(end, _)| *end <= number.start)?;
        Some((number, *place))
    });
    owned.collect()
}

/// "95% with critics and 74% with audiences".
fn is_of_two_crowds(page: &Page, sentence: &Span) -> bool {
    static AUDIENCE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.audience)))));
    static CRITICS: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.critics)))));
    AUDIENCE.is_in(page.shape(), sentence) && CRITICS.is_in(page.shape(), sentence)
}

#[cfg(test)]
mod tests {
    use super::{Page, each_in};

    fn owners(text: &str) -> Vec<(String, usize)> {
        let page = Page::bare(text);
        let each = each_in(&page, &page.all(), &[]);
        let numbers = each.map(|each| each.numbers).unwrap_or_default();
        numbers.iter().map(|(span, at)| (page.original(span), *at)).collect()
    }

    #[test]
    fn each_film_has_its_own_number() {
        let of = |numbers: &[(&str, usize)]| {
            numbers.iter().map(|(number, at)| ((*number).to_owned(), *at)).collect::<Vec<_>>()
        };
        assert_eq!(
            owners("On Rotten Tomatoes the first has 88% and the second 97%."),
            of(&[("88", 0), ("97", 1)])
        );
        assert_eq!(owners("On IMDb it's 7.5 and 7.8."), of(&[("7.5", 0), ("7.8", 1)]));
        for text in [
            "It has 95% and 74% on Rotten Tomatoes with critics and audiences.",
            "It has 8.1 on IMDb and 97% on Rotten Tomatoes.",
            "The first week it made 90 million.",
        ] {
            assert_eq!(owners(text), of(&[]), "{text}");
        }
    }
}
