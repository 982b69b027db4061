//! Films that stand by themselves and are likened after it, "Matilda, Babe, that kind of thing", that were too much of something,
//! "Hereditary was too scary", or are wanted once more, "Amélie again?". Owns when a film that opens a sentence is so meant;
//! refuses to read praise (`praise`) and what a film did to somebody (`harm`), films that are praised by phrases of their own
//! (`praised`, `disliked`), and to know films.

use super::super::super::Heard;
use super::super::super::language::Over;
use super::super::super::words::Gap;
use super::super::Listener;
use super::super::stand::Meant;
use super::super::vocabulary::has;
use super::catalogued::LONGEST;
use super::names::capital;
use crate::fold::fold;

/// What likens all that was named before it.
const THAT_SORT: &[&str] = &[
    "that sort of",
    "that kind of",
    "that type of",
    "those sorts of",
    "those kinds of",
    "things like that",
    "stuff like that",
    "films like that",
    "something like that",
    "something along those lines",
    "anything along those lines",
    "that sort of thing",
    "in that spirit",
    "in that vein",
    "solche sachen",
    "so was in der art",
    "o tarz",
    "oyle bir sey",
];
/// What closes a list of such films.
const AND_SO_ON: &[&str] = &[
    "that kind",
    "that sort",
    "that type",
    "all that",
    "and so on",
    "etc",
    "that lot",
    "those ones",
    "the lot",
    "und so",
    "und so weiter",
    "usw",
    "falan",
];
/// What stands before a film that is preferred to another.
const PREFERS: &[&str] = &["more", "rather", "sooner", "mehr", "eher", "lieber"];
/// What turns that round.
const NOT_THAT: &[&str] = &[
    "no more",
    "nothing like that",
    "not that sort",
    "not that kind",
    "hate that",
    "bores",
    "isnt for",
    "not for",
    "never",
    "unlike",
    "oyle bir sey olmasin",
    "oyle bir sey istemiyoruz",
    "oyle bir sey istemiyorum",
];
/// What says right after a film that it was too much.
const TOO_MUCH: &[&str] = &[
    "was too",
    "was way too",
    "was far too",
    "was a bit too",
    "was much too",
    "was a bit much",
    "is too",
    "is way too",
    "is far too",
    "is a bit too",
    "was boring",
    "was awful",
    "was dreadful",
    "was rubbish",
    "was terrible",
    "bored us",
    "bored me",
    "didnt work for us",
    "wasnt for us",
    "ist zu",
    "ist uns zu",
    "ist mir zu",
    "ist viel zu",
    "war zu",
    "war uns zu",
    "war viel zu",
    "war langweilig",
    "cok sikiciydi",
];
/// What a film may be too much of and be liked.
const LIKED_FOR: &[&str] = &["short", "long", "good", "brief", "funny", "great", "kurz", "lang", "gut"];
/// What it may not be so much of: "was so boring", where "was so lovely" praises.
const SO: &[&str] = &["was so", "war so"];
const DREADFUL: &[&str] = &[
    "boring",
    "dull",
    "scary",
    "sad",
    "dark",
    "bleak",
    "gloomy",
    "grim",
    "depressing",
    "violent",
    "gory",
    "bloody",
    "slow",
    "long",
    "loud",
    "silly",
    "stupid",
    "bad",
    "awful",
    "langweilig",
    "gruselig",
    "traurig",
    "duster",
    "brutal",
    "blutig",
    "langsam",
    "schlecht",
];
/// What stands before a film that is asked for again.
const WATCH: &[&str] = &[
    "watch", "see", "do", "have", "rewatch", "put", "on", "about", "maybe", "just", "schauen", "sehen",
    "nochmal", "want", "wants", "fancy", "fancies",
];
/// What opens the telling of a day, though there is a film of that name: "Home again, something cosy".
pub(in super::super) const OF_A_DAY: &[&str] = &[
    "home", "work", "school", "bed", "bath", "dinner", "lunch", "tea", "up", "out", "back", "here", "alone",
    "night", "morning", "life", "love", "it", "once", "now", "today", "summer", "winter", "spring", "autumn",
    "she", "he", "him", "her", "us", "them", "mother", "father", "mum", "dad", "arbeit", "schule", "heute",
    "dun",
];

impl Listener<'_> {
    /// Where the name ends of a film that opens a clause here and is likened after it.
    pub(in super::super) fn likened_film(&self) -> Option<usize> {
        let end = self.opens_with_film()?;
        let apart = self
            .typed
            .get(end)
            .is_some_and(|next| next.before != Gap::Space || matches!(next.folded.as_str(), "and" | "or"));
        let listed = apart && (self.follows(end, THAT_SORT) || self.closes(end, AND_SO_ON));
        // "Gladiator was ace. Same again but less blood."
        let likened = (listed || self.is_praised(end)) && !self.follows(end, NOT_THAT);
        (likened && self.scope.is_none()).then_some(end)
    }

    /// "More Before Sunrise than The Notebook": where the name ends of a film that begins here and is preferred to another.
    pub(in super::super) fn preferred_film(&self) -> Option<usize> {
        self.lore.catalogue?;
        let before = self.at.checked_sub(1).and_then(|at| self.typed.get(at))?;
        let word = self.typed.get(self.at).filter(|word| word.before == Gap::Space)?;
        if !PREFERS.contains(&before.folded.as_str()) || !capital(self.text, word) {
            return None;
        }
        let most = self.typed.len().saturating_sub(1).min(self.at + LONGEST);
        (self.at + 1..=most).rev().find(|&end| {
            let than = &self.typed[end];
            than.before == Gap::Space
                && matches!(than.folded.as_str(), "than" | "als")
                && self.typed[self.at + 1..end].iter().all(|word| word.before == Gap::Space)
                && self.film(self.at, end).is_some()
                && self.typed.get(end + 1).is_some_and(|other| capital(self.text, other))
        })
    }

    /// Whether the film is praised whose name ends at `end`, and nothing is complained of that another film's praise is told after.
    pub(in super::super) fn is_praised(&self, end: usize) -> bool {
        let complained = || self.was_too_much(end) || self.harm_after(end).is_some();
        self.praise_of_all_follows(end) && (self.praise_follows(end) || !complained())
    }

    /// "Hereditary was too scary": where the name ends of a film that opens a clause here and was not liked.
    pub(in super::super) fn spoiled_film(&self) -> Option<usize> {
        let end = self.opens_with_film()?;
        (self.was_too_much(end) && !self.praise_follows(end)).then_some(end)
    }

    /// Whether it is said right after a name, which ends at `end`, that the film was too much of something.
    fn was_too_much(&self, end: usize) -> bool {
        let rest: Vec<&str> = self.typed[end..].iter().take(5).map(|word| word.folded.as_str()).collect();
        let says = |phrase: &str| {
            let parts: Vec<&str> = phrase.split(' ').collect();
            rest.starts_with(&parts).then_some(parts.len())
        };
        let much = TOO_MUCH.iter().find_map(|phrase| says(phrase)).map(|used| rest.get(used));
        let too_much = much.is_some_and(|next| !next.is_some_and(|next| LIKED_FOR.contains(next)));
        let so = SO.iter().find_map(|phrase| says(phrase)).and_then(|used| rest.get(used));
        let so_much = so.is_some_and(|next| DREADFUL.contains(next));
        too_much || so_much
    }

    /// "Amélie again?": where the name ends of a film that is asked for once more, and where the asking ends.
    pub(in super::super) fn film_again(&self) -> Option<(usize, usize)> {
        self.lore.catalogue?;
        let word = self.typed.get(self.at).filter(|word| capital(self.text, word))?;
        let before = self.at.checked_sub(1).and_then(|at| self.typed.get(at));
        let asked =
            before.is_some_and(|before| WATCH.contains(&before.folded.as_str())) && !self.had_to_watch();
        if self.scope.is_some() || word.before != Gap::Stop && !asked {
            return None;
        }
        let most = self.typed.len().min(self.at + LONGEST);
        let again = |end: usize| {
            let word = |at: usize| self.typed.get(at).filter(|word| word.before == Gap::Space);
            let said =
                word(end).is_some_and(|word| matches!(word.folded.as_str(), "again" | "nochmal" | "yine"));
            let polite = word(end + 1).is_none_or(|word| {
                has("please pls tonight lol haha obvs obviously duh ofc bitte lutfen", &word.folded)
            });
            said && polite
        };
        (self.at + 1..most)
            .rev()
            .find_map(|end| (again(end) && self.is_a_name(end)).then_some((end, end + 1)))
    }

    /// The whole title of the film that the words up to `end` begin behind its article: "Shawshank".
    pub(in super::super) fn whole_title(&self, from: usize, end: usize) -> Option<String> {
        let title = &self.card(from, end)?.film.title;
        let whole = fold(title);
        let typed: Vec<&str> = self.typed[from..end].iter().map(|word| word.folded.as_str()).collect();
        let parts: Vec<&str> = whole.split(' ').collect();
        let (article, rest) = parts.split_first()?;
        let within =
            ["the", "a", "an"].contains(article) && rest.len() >= typed.len() && rest.starts_with(&typed);
        within.then(|| title.to_string())
    }

    /// Asks for the film itself that is named up to `end`.
    pub(in super::super) fn film_itself(&mut self, end: usize, after: usize) {
        let from = self.at;
        let Some(typed) = self.name(from, end).map(str::to_owned) else { return };
        let name = self.whole_title(from, end).unwrap_or(typed);
        self.at = after;
        self.part();
        self.chip(from, Heard::Film { name }, Meant::Said);
    }

    /// "Tom Hanks yes, Tom Cruise no": whether a no at `from` closes its clause right after somebody's name.
    pub(in super::super) fn answers_no(&self, from: usize) -> bool {
        let closed = self.words.get(self.at).is_none_or(|next| next.before != Gap::Space);
        // "Russell Crowe: no."
        let colon = from > 0 && self.text[self.words[from - 1].end..self.words[from].start].trim() == ":";
        closed && (colon || self.words[from].before == Gap::Space) && self.named_up_to(from)
    }

    /// Where a film's name ends that opens a clause here.
    fn opens_with_film(&self) -> Option<usize> {
        self.lore.catalogue?;
        let after_but = self.at.checked_sub(1).is_some_and(|before| self.typed[before].folded == "but");
        let word = self.typed.get(self.at).filter(|word| word.before != Gap::Space || after_but)?;
        if !capital(self.text, word) || self.scope.is_some_and(|scope| scope.over != Over::Past) {
            return None;
        }
        let most = self.typed.len().min(self.at + LONGEST);
        (self.at + 1..=most).rev().find(|&end| self.is_a_name(end))
    }

    /// "Labyrinth, The NeverEnding Story": whether an ordinary word up to `end` stands beside another film's name.
    fn stands_in_a_list(&self, end: usize) -> bool {
        let next = self.typed.get(end).filter(|next| next.before == Gap::Comma && capital(self.text, next));
        let known = |other: usize| {
            let joined = self.typed[end + 1..other].iter().all(|word| word.before == Gap::Space);
            joined && other > end + 1 && self.is_well_known(end, other)
        };
        next.is_some() && (end + 2..=self.typed.len().min(end + LONGEST)).any(known)
            || self.typed[self.at].before == Gap::Comma && self.liked_before(self.at)
    }

    /// Whether the words up to `end` are a film's name and no sentence that begins with a capital.
    fn is_a_name(&self, end: usize) -> bool {
        let joined = self.typed[self.at + 1..end].iter().all(|word| word.before == Gap::Space);
        let own = || match self.index.longest(&self.typed[self.at..]) {
            None if end == self.at + 1 => !OF_A_DAY.contains(&self.typed[self.at].folded.as_str()),
            None => true,
            Some(_) if end == self.at + 1 => self.stands_in_a_list(end),
            Some(_) => (self.at + 1..end).any(|at| capital(self.text, &self.typed[at])),
        };
        joined && own() && self.is_well_known(self.at, end)
    }
}
