//! "Can we watch Titanic?": words that ask for one film by its name and nothing else. Owns what may stand around the
//! name, in English, German and Turkish; refuses to know films: whoever has the list looks the names up.

use super::words::{Word, words};

/// What stands before a name, folded. The longest counts; several may stand in a row.
const BEFORE: &[&str] = &[
    "can we",
    "can i",
    "could we",
    "could i",
    "may we",
    "may i",
    "shall we",
    "should we",
    "do we have",
    "have we got",
    "is there",
    "why not",
    "why cant we",
    "why can not we",
    "can we please",
    "could we please",
    "please",
    "lets",
    "let us",
    "we want to",
    "i want to",
    "we wanna",
    "i wanna",
    "wanna",
    "we would like to",
    "i would like to",
    "wed like to",
    "id like to",
    "we would love to",
    "id love to",
    "wed love to",
    "we really want to",
    "i really want to",
    "how about",
    "what about",
    "where is",
    "wheres",
    "any chance of",
    "i fancy",
    "we fancy",
    "fancy",
    "can you",
    "we could",
    "i could",
    "just",
    "maybe",
    "perhaps",
    "finally",
    "again",
    "the kids want to",
    "the children want to",
    "everyone wants to",
    "everybody wants to",
    "ok",
    "okay",
    "hey",
    "hi",
    "so",
    "the film",
    "the movie",
    "film",
    "movie",
    "i want",
    "we want",
    // German
    "konnen wir",
    "kann ich",
    "konnten wir",
    "durfen wir",
    "wollen wir",
    "sollen wir",
    "lass uns",
    "lasst uns",
    "wir wollen",
    "wir mochten",
    "ich will",
    "ich mochte",
    "ich wurde gern",
    "wir wurden gern",
    "wie ware es mit",
    "wie wars mit",
    "wie ist es mit",
    "bitte",
    "heute",
    "heute abend",
    "mal",
    "den film",
    "warum nicht",
    "mal wieder",
    "wieder mal",
    "nochmal",
    "noch mal",
    // Turkish
    "bu aksam",
    "bu gece",
    "bugun",
    "hadi",
    "haydi",
    "lutfen",
    "acaba",
];
/// A verb of watching before the name, folded.
const WATCH: &[&str] = &[
    "watch",
    "see",
    "put on",
    "play",
    "show",
    "show us",
    "show me",
    "rewatch",
    "see again",
    "start",
    "have",
    "find",
    "get",
    "do",
    "schau",
    "schauen",
    "sehen",
    "gucken",
    "anschauen",
    "watching",
    "seeing",
];
/// What stands behind it, folded.
const BEHIND: &[&str] = &[
    "tonight",
    "please",
    "pls",
    "plz",
    "today",
    "this evening",
    "together",
    "again",
    "now",
    "then",
    "instead",
    "maybe",
    "on",
    "for once",
    "with everyone",
    "with everybody",
    "with us",
    "film",
    "movie",
    "the film",
    "the movie",
    "ok",
    "okay",
    "thanks",
    "thank you",
    "or not",
    "possible",
    // German
    "schauen",
    "sehen",
    "gucken",
    "anschauen",
    "angucken",
    "ansehen",
    "anmachen",
    "bitte",
    "heute",
    "heute abend",
    "mal",
    "nochmal",
    "noch mal",
    "mal wieder",
    "wieder mal",
    // Turkish
    "izleyelim",
    "izleyelim mi",
    "izleyebilir miyiz",
    "izlemek istiyoruz",
    "izlemek istiyorum",
    "izlesek",
    "izlesek mi",
    "izlemek isteriz",
    "acalim",
    "acalim mi",
    "acsak",
    "acsak mi",
    "seyredelim",
    "seyredelim mi",
    "bu aksam",
    "bu gece",
    "bugun",
    "lutfen",
    "olur mu",
    "filmini",
    "filmi",
];
/// No name is longer, in words, and no more is said around one.
const LONGEST: usize = 24;

/// What may be the name of a film that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Called<'a> {
    /// The name, as typed.
    pub name: &'a str,
    /// Whether words around it ask to watch it, so that it is a name for sure.
    pub asked: bool,
}

/// What may be the name of the one film that `text` asks for, the longest first: words of asking begin names too ("See How
/// They Run").
pub fn called(text: &str) -> Vec<Called<'_>> {
    // A page of text is split for nothing.
    if text.len() > LONGEST * 20 {
        return Vec::new();
    }
    let said = words(text);
    if said.is_empty() || said.len() > LONGEST {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut froms = vec![(0, false)];
    // Where the first verb of watching ends: one after it begins a name ("watch get out").
    let mut watched = said.len();
    while let Some(&(from, asked)) = froms.last() {
        let rest = &said[from..];
        let watch = starts(rest, WATCH);
        let used = watch.max(starts(rest, BEFORE));
        if used == 0 || used == rest.len() {
            break;
        }
        if watch > 0 {
            watched = watched.min(from + watch);
        }
        froms.push((from + used, asked || watch > 0 || from > 0 || used > 1));
    }
    // "Can we watch it": the verb begins no name, unless it is written like one.
    let verb = |from: usize| {
        let small = text[said[from].start..].starts_with(char::is_lowercase);
        from > 0
            && from < watched
            && small
            && starts(&said[from..], WATCH) > 0
            && froms.last().is_some_and(|last| last.0 > from)
    };
    let froms: Vec<(usize, bool)> = froms.iter().copied().filter(|(from, _)| !verb(*from)).collect();
    for (from, asked) in froms {
        let mut end = said.len();
        let mut behind = false;
        loop {
            let name = within(text, &said[from..end]);
            found.push(Called { name, asked: asked || behind });
            let used = ends(&said[from..end], BEHIND);
            if used == 0 || used == end - from {
                break;
            }
            end -= used;
            behind = true;
        }
    }
    found.sort_by_key(|called| std::cmp::Reverse(called.name.len()));
    found
}

/// The text of these words, with the marks that belong to a name's end.
fn within<'a>(text: &'a str, words: &[Word]) -> &'a str {
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return "" };
    let name = &text[first.start..last.end];
    // "Dune'u izleyelim": an ending that the name lends from its language.
    name.trim_end_matches(['\'', '’'])
}

fn starts(words: &[Word], phrases: &[&str]) -> usize {
    phrases.iter().map(|phrase| phrase_length(words.iter(), phrase.split(' '))).max().unwrap_or(0)
}

fn ends(words: &[Word], phrases: &[&str]) -> usize {
    phrases.iter().map(|phrase| phrase_length(words.iter().rev(), phrase.rsplit(' '))).max().unwrap_or(0)
}

/// How many words a phrase takes, 0 if these are not its.
fn phrase_length<'a, 'b>(
    words: impl Iterator<Item = &'a Word>,
    phrase: impl Iterator<Item = &'b str>,
) -> usize {
    let mut words = words.map(|word| word.folded.as_str());
    let mut length = 0;
    for part in phrase {
        if words.next() != Some(part) {
            return 0;
        }
        length += 1;
    }
    length
}

#[cfg(test)]
mod tests {
    use super::{Called, called};

    fn last(text: &str) -> Option<Called<'_>> {
        called(text).pop()
    }

    #[test]
    fn the_name_stands_between_words_of_asking() {
        for (text, name) in [
            ("can we watch Titanic?", "Titanic"),
            ("Can we please watch The Sound of Music tonight", "The Sound of Music"),
            ("let's put on Elf again, please", "Elf"),
            ("how about Paddington 2?", "Paddington 2"),
            ("I'd like to see Blade Runner 2049", "Blade Runner 2049"),
            ("können wir heute Abend Der Pate schauen?", "Der Pate"),
            ("bu akşam Babam ve Oğlum izleyelim mi", "Babam ve Oğlum"),
        ] {
            assert_eq!(last(text), Some(Called { name, asked: true }), "{text}");
        }
    }

    #[test]
    fn what_begins_like_asking_may_be_the_name() {
        let names: Vec<&str> = called("See How They Run").iter().map(|called| called.name).collect();
        assert_eq!(names, ["See How They Run", "How They Run"]);
        assert_eq!(last("Titanic"), Some(Called { name: "Titanic", asked: false }));
        assert_eq!(last("watch"), Some(Called { name: "watch", asked: false }));
        let names: Vec<&str> = called("can we watch it tonight").iter().map(|called| called.name).collect();
        assert_eq!(names, ["can we watch it tonight", "can we watch it", "it tonight", "it"]);
        for (text, name) in [
            ("can we watch get out", "get out"),
            ("lets watch play misty for me", "play misty for me"),
            ("can we put on show boat please", "show boat"),
        ] {
            assert!(called(text).iter().any(|called| called.asked && called.name == name), "{text}");
        }
        assert_eq!(called(""), []);
        assert_eq!(called(&"film ".repeat(9_000)), []);
    }
}
