//! Where a text names a film. Owns what a mention is and which signs there are; refuses to read them (`surroundings`).

use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::words;
use std::sync::LazyLock;

/// A place where a text may name a film.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// The name.
    pub(super) span: Span,
    /// The name as written there.
    pub(super) name: String,
    /// How it stands there.
    pub(super) signs: Signs,
}

/// What the surroundings of a name say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a sign of its own")]
pub(super) struct Signs {
    /// Alone in quotation marks or italics.
    pub(super) marked: bool,
    /// A year follows in brackets.
    pub(super) year: Option<i32>,
    /// The whole group in brackets that follows.
    pub(super) brackets: Option<Span>,
    /// Those brackets say who made it or how long it is, as only a film's do.
    pub(super) credits: bool,
    /// Something that says that it is a film stands right before or after.
    pub(super) cue: Option<Span>,
    /// That stands behind it.
    pub(super) cue_follows: bool,
    /// It is there only to compare.
    pub(super) aside: bool,
    /// Has capitals where a sentence would have none.
    pub(super) capitals: bool,
    /// Starts with a small letter though the text has capitals elsewhere.
    pub(super) lowered: bool,
    /// What follows is said of nothing but a film: "X, which was released in 2021".
    pub(super) of_film: bool,
    /// Right beside it stands that it is a film: "Room is a film", "the movie Fall".
    pub(super) called_film: bool,
    /// Starts its sentence, so that one capital says nothing.
    pub(super) starts: bool,
    /// In capitals, while the text around it is not.
    pub(super) shouted: bool,
    /// Capitals say nothing here, since the whole line has them or the language gives them to nouns.
    pub(super) loud: bool,
    /// Alone in its line, or first in it before a dash, colon or bracket, perhaps with a number.
    pub(super) heading: bool,
    /// The line had a number or a bullet.
    pub(super) listed: bool,
    /// The whole text is the name.
    pub(super) whole: bool,
    /// Opens a message without capitals and is felt about: "parasite, so weird lol".
    pub(super) chatted: bool,
    /// A label such as "Title:" precedes.
    pub(super) labelled: bool,
    /// In a hashtag.
    pub(super) hashtag: bool,
    /// In a link's path: true if it is a film site's.
    pub(super) link: Option<bool>,
    /// A neighbour with a capital, so that the name may be part of a longer one.
    pub(super) joined: bool,
    /// Talk of films in the same sentence.
    pub(super) film_sentence: bool,
    /// A single word that stands there as what it is in life: "a Brooklyn flat".
    pub(super) noun: bool,
    /// It is said to be a book or a play there.
    pub(super) other_work: bool,
    /// A programme bills it, or a list calls it a film.
    pub(super) billed: bool,
    /// The headline gives it apart, and the text takes it up again.
    pub(super) subject: bool,
}

impl Signs {
    /// Whether a name in capitals is a film's: what stands beside it says so, or a country in brackets as programmes have it.
    pub(super) fn shouted_as_film(&self, page: &Page, span: &Span) -> bool {
        static COUNTRY: LazyLock<Pattern> = LazyLock::new(|| {
            let names = words::LANGUAGES.iter().flat_map(|w| w.countries).map(|(_, name, _)| *name);
            let names = any(names);
            let maker = "(?:by|von|de|di) [A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]+){0,2} ";
            Pattern::new(&format!("^[?!]? (?:{maker})?\\({names}(?:[ ,/][^()]*)?\\)"))
        });
        static APPOSED: LazyLock<Pattern> = LazyLock::new(|| {
            let film = any(words::all(|w| w.film));
            Pattern::new(&format!(
                "\\b{film} (?i:that|which|they|we|he|she|i|about|of|by|from) [^,.;:!?\\n]{{2,60}}, $"
            ))
        });
        let line = page.paragraph(span.start);
        // "she is SENSATIONAL" says what somebody is.
        let bare = |cue: &Span| matches!(page.part(cue).trim(), "is" | "ist" | "was" | "war");
        let cued = self.cue.as_ref().is_some_and(|cue| !bare(cue));
        let said = cued || self.of_film || self.called_film || self.year.is_some() || self.labelled;
        said || COUNTRY.is_in(page.shape(), &(span.end..line.end.max(span.end)))
            || APPOSED.is_in(page.shape(), &(line.start..span.start.max(line.start)))
    }
}

/// Whether a page is nothing but a list of names: short lines, most with a number or a year in brackets.
pub(super) fn is_list(page: &Page) -> bool {
    static LINE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("^(?:[0-9]{1,3}[.)] |[-*] )?[A-Z0-9][^.!?]{0,60}[(\\[](?:18|19|20)[0-9]{2}[)\\]] ?$")
    });
    let lines = page.paragraphs.len();
    let fitting = page.paragraphs.iter().take(200).filter(|line| LINE.is_in(page.shape(), line)).count();
    lines <= 200 && fitting >= 2 && fitting * 10 >= lines * 6
}

/// Whether no sentence starts with a capital, so that small letters say nothing.
pub(super) fn is_careless(page: &Page) -> bool {
    let mut starts = page
        .sentences
        .iter()
        .filter_map(|sentence| page.part(sentence).chars().find(char::is_ascii_alphabetic));
    !starts.any(|first| first.is_ascii_uppercase())
}

/// A name of several words behind its article, which running text has in small letters: "the Sound of Music".
pub(super) fn behind_article(name: &str) -> &str {
    let rest = ["the ", "der ", "die ", "das "].iter().find_map(|article| name.strip_prefix(article));
    rest.filter(|rest| rest.matches(|c: char| c.is_ascii_uppercase()).count() >= 2).unwrap_or(name)
}

/// Whether some word that is not small has a capital (or a digit stands for it).
pub(super) fn has_capitals(name: &str) -> bool {
    let mut words = name.split_whitespace();
    let first =
        words.next().is_some_and(|w| w.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()));
    let big = words.map(|w| w.trim_start_matches(['(', '['])).filter(|w| w.len() > 3);
    let (upper, all) = big.fold((0, 0), |(upper, all), word| {
        (upper + u32::from(word.starts_with(|c: char| !c.is_ascii_lowercase())), all + 1)
    });
    first && upper * 2 >= all
}

/// Anything that shows that the talk is of films.
pub(super) static FILM_WORD: LazyLock<Pattern> = LazyLock::new(|| {
    let all = words::all(|w| w.film).chain(words::all(|w| w.series)).chain(words::all(|w| w.about_films));
    Pattern::new(&format!("\\b(?:{}|(?i:netflix|hulu|prime video|disney\\+|mubi))\\b", any(all)))
});
