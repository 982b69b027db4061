//! Search as you type. Owns how what was typed fits a name, slips of the finger forgiven, and which fit is the better one;
//! refuses to know a film's facts.
//!
//! Each word that was typed is a small automaton that accepts every beginning of a word at most so many slips away, so that
//! a name costs a step a letter and no allocation (docs/decisions/0010 says why).

use std::cmp::Reverse;
use std::sync::LazyLock;

use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};

use super::index::Index;
use crate::fold::fold;

/// What is longer than this names no film, in bytes.
const TYPED_LIMIT: usize = 400;
/// Nobody slips in a word longer than this and goes on, in letters: automata grow with it.
const LONGEST_MENDED: usize = 32;
/// Words before a name's first telling one.
pub(super) const ARTICLES: [&str; 11] = ["the", "a", "an", "le", "la", "les", "l", "der", "die", "das", "el"];

/// How well a name fits, the better the smaller: first by slips, then by where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    slips: u8,
    place: Place,
}

/// Where in a name the typed words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// They are all of it.
    Whole,
    /// They are all of it but its article.
    Telling,
    /// They begin it, the last one perhaps not written out.
    Start,
    /// Each begins some word of it.
    Words,
}

/// The positions of the films that fit `typed`, best first. `standing` says of a position whether the film is little known,
/// and its year: of equal fits the well-known one comes first, then the newer one.
pub(super) fn search(
    index: &Index,
    typed: &str,
    standing: impl Fn(usize) -> (bool, i32),
    most: usize,
) -> Vec<usize> {
    let Some(typed) = Typed::new(typed) else { return Vec::new() };
    let mut found: Vec<(Fit, usize)> = Vec::new();
    for (name, position) in index.names() {
        let Some(fit) = typed.fit(name) else { continue };
        // A film's names follow each other; the best one counts.
        match found.last_mut().filter(|(_, last)| *last == position) {
            Some((best, _)) => *best = fit.min(*best),
            None => found.push((fit, position)),
        }
    }
    found.sort_by_cached_key(|&(fit, position)| {
        let (little_known, year) = standing(position);
        (fit, little_known, Reverse(year), position)
    });
    found.into_iter().take(most).map(|(_, position)| position).collect()
}

/// What somebody typed.
struct Typed {
    words: Vec<Pattern>,
    /// All of it run together: "spiderman", "lord of teh rings".
    together: Pattern,
}

impl Typed {
    /// `None` if no name can fit.
    fn new(typed: &str) -> Option<Self> {
        let folded = if typed.len() > TYPED_LIMIT { String::new() } else { fold(typed) };
        let words = folded.split_whitespace().map(Pattern::new).collect();
        (!folded.is_empty()).then(|| Self { words, together: Pattern::new(&folded.replace(' ', "")) })
    }

    /// How a folded name fits, if it does.
    fn fit(&self, name: &str) -> Option<Fit> {
        let telling = without_article(name);
        self.by_words(name, telling).or_else(|| self.run_together(name, telling))
    }

    fn by_words(&self, name: &str, telling: Option<&str>) -> Option<Fit> {
        let mut slips = 0;
        for word in &self.words {
            slips += word.begins_a_word(name)?;
        }
        let place = match (self.place(name, slips), telling.map(|telling| self.place(telling, slips))) {
            (Place::Whole, _) => Place::Whole,
            (_, Some(Place::Whole)) => Place::Telling,
            (place, telling) => telling.map_or(place, |telling| telling.min(place)),
        };
        Some(Fit { slips, place })
    }

    /// Where the words stand in a name that each of them begins a word of, with so many slips altogether.
    fn place(&self, name: &str, slips: u8) -> Place {
        let Some((last, first)) = self.words.split_last() else { return Place::Words };
        let mut parts = name.split(' ');
        let written: Option<u8> =
            first.iter().map(|word| parts.next().and_then(|part| word.is(part.bytes()))).sum();
        let (Some(written), Some(part)) = (written, parts.next()) else { return Place::Words };
        let so_far = |of_last: Option<u8>| of_last.is_some_and(|of_last| written + of_last == slips);
        if parts.next().is_none() && so_far(last.is(part.bytes())) {
            Place::Whole
        } else if so_far(last.begins(part.bytes())) {
            Place::Start
        } else {
            Place::Words
        }
    }

    fn run_together(&self, name: &str, telling: Option<&str>) -> Option<Fit> {
        let fit = |name: &str, whole: Place| {
            let letters = || name.bytes().filter(|byte| *byte != b' ');
            let slips = self.together.begins(letters())?;
            let is_whole = self.together.is(letters()) == Some(slips);
            Some(Fit { slips, place: if is_whole { whole } else { Place::Start } })
        };
        let telling = telling.and_then(|telling| fit(telling, Place::Telling));
        fit(name, Place::Whole).into_iter().chain(telling).min()
    }
}

/// What of a name its article leaves, if it has one.
fn without_article(name: &str) -> Option<&str> {
    name.split_once(' ').filter(|(article, _)| ARTICLES.contains(article)).map(|(_, telling)| telling)
}

/// A typed word that forgives slips: a letter changed, added, left out or swapped with its neighbour.
struct Pattern {
    /// Accepts words that begin with it.
    beginning: DFA,
    /// Accepts the word itself.
    all: DFA,
}

impl Pattern {
    fn new(word: &str) -> Self {
        /// Building automata for none, one and two slips.
        static BUILDERS: LazyLock<[LevenshteinAutomatonBuilder; 3]> =
            LazyLock::new(|| [0, 1, 2].map(|slips| LevenshteinAutomatonBuilder::new(slips, true)));
        let [none, one, two] = &*BUILDERS;
        let builder = match word.chars().count() {
            4..=7 => one,
            8..=LONGEST_MENDED => two,
            _ => none,
        };
        Self { beginning: builder.build_prefix_dfa(word), all: builder.build_dfa(word) }
    }

    /// With how many slips a word begins with this one; `None` if it does not.
    fn begins(&self, word: impl Iterator<Item = u8>) -> Option<u8> {
        slips(&self.beginning, word)
    }

    /// With how many slips some word of `name` begins with this one; `None` if none does. One pass over the letters, since
    /// every name is looked at for every key that is pressed.
    fn begins_a_word(&self, name: &str) -> Option<u8> {
        let (start, mut least) = (self.beginning.initial_state(), None);
        let mut state = start;
        for byte in name.bytes().chain([b' ']) {
            if byte != b' ' {
                state = self.beginning.transition(state, byte);
                continue;
            }
            if let (true, Distance::Exact(slips)) = (state != SINK_STATE, self.beginning.distance(state)) {
                least = Some(least.map_or(slips, |least: u8| least.min(slips)));
            }
            state = start;
        }
        least
    }

    /// With how many slips a word is this one; `None` if it is not.
    fn is(&self, word: impl Iterator<Item = u8>) -> Option<u8> {
        slips(&self.all, word)
    }
}

fn slips(automaton: &DFA, word: impl Iterator<Item = u8>) -> Option<u8> {
    let mut state = automaton.initial_state();
    for byte in word {
        state = automaton.transition(state, byte);
        if state == SINK_STATE {
            return None;
        }
    }
    match automaton.distance(state) {
        Distance::Exact(slips) => Some(slips),
        Distance::AtLeast(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{CARD_HEADER, Catalogue, FILM_HEADER};

    /// Cards, then films without one.
    const CARDS: [(&str, &str, i32); 9] = [
        ("The Matrix", "", 1999),
        ("The Matrix Reloaded", "", 2003),
        ("Heat", "", 1995),
        ("The Heat", "", 2013),
        ("Amélie", "Le Fabuleux Destin d'Amélie Poulain", 2001),
        ("Miracle in Cell No. 7", "Yedinci Koğuştaki Mucize", 2019),
        ("The Lord of the Rings: The Two Towers", "", 2002),
        ("La La Land", "", 2016),
        ("Laapataa Ladies", "", 2023),
    ];
    const OTHERS: [(&str, i32); 5] =
        [("Heat", 1987), ("Heathers", 2020), ("White Heat", 2021), ("Spider-Man", 1977), ("Amelia", 2009)];

    fn catalogue() -> Catalogue {
        let card = |(title, original, year): (&str, &str, i32)| {
            format!("\n{title}\t{original}\t\t{year}\tA\t\tUS\ten\t90\tdrama\t13\t0\t2940830640002\t")
        };
        let film = |(title, year): (&str, i32)| format!("\n{title}\t{year}\t\t\tUS\ten\t90\tdrama");
        let cards = CARD_HEADER.to_owned() + &CARDS.map(card).concat();
        let others = FILM_HEADER.to_owned() + &OTHERS.map(film).concat();
        Catalogue::parse([cards, others].map(|text| &*text.leak())).expect("good rows")
    }

    fn found(typed: &str) -> Vec<(&'static str, i32)> {
        catalogue().search(typed, 8).into_iter().map(|film| (film.title, film.year)).collect()
    }

    #[test]
    fn the_whole_name_comes_first_then_its_beginning_then_a_word_of_it() {
        let expected =
            [("Heat", 1995), ("Heat", 1987), ("The Heat", 2013), ("Heathers", 2020), ("White Heat", 2021)];
        assert_eq!(found("heat"), expected);
        assert_eq!(found("MATRIX"), [("The Matrix", 1999), ("The Matrix Reloaded", 2003)]);
        assert_eq!(found("la la")[0], ("La La Land", 2016), "words before the last are written out");
    }

    #[test]
    fn a_well_known_film_comes_before_a_newer_one() {
        assert_eq!(found("amel"), [("Amélie", 2001), ("Amelia", 2009)]);
    }

    #[test]
    fn words_are_found_by_their_beginnings_in_any_order() {
        for typed in ["mir cel", "cell miracle", "no 7", "yedinci koğuş", "KOGUSTAKI"] {
            assert_eq!(found(typed), [("Miracle in Cell No. 7", 2019)], "{typed}");
        }
    }

    #[test]
    fn slips_are_forgiven_by_the_length_of_a_word() {
        for (typed, title) in [
            ("amelei", "Amélie"),
            ("matrx", "The Matrix"),
            ("mitracle", "Miracle in Cell No. 7"),
            ("fabulous destin", "Amélie"),
            ("spiderman", "Spider-Man"),
            ("lord of teh rings", "The Lord of the Rings: The Two Towers"),
        ] {
            assert_eq!(found(typed).first().map(|(title, _)| *title), Some(title), "{typed}");
        }
        assert_eq!(found("cel"), [("Miracle in Cell No. 7", 2019)], "a beginning");
        assert_eq!(found("cll"), [], "three letters must be right");
        assert_eq!(found("metrixx"), [], "seven letters may have one slip");
    }

    #[test]
    fn exact_letters_come_before_slips() {
        let amelia = found("amelia");
        assert_eq!(amelia[0], ("Amelia", 2009));
        assert!(amelia.contains(&("Amélie", 2001)));
    }

    #[test]
    fn a_film_is_offered_once_whichever_of_its_names_fit() {
        assert_eq!(found("amelie"), [("Amélie", 2001), ("Amelia", 2009)]);
        assert_eq!(catalogue().search("e", 1).len(), 0);
        assert_eq!(catalogue().search("t", 1).len(), 1, "no more than asked for");
    }

    #[test]
    fn what_names_nothing_finds_nothing() {
        for typed in ["", "  ", "…", "🙂🙂", "千と千尋"] {
            assert_eq!(found(typed), [], "{typed}");
        }
        assert_eq!(found(&"heat ".repeat(20_000)), []);
    }
}
