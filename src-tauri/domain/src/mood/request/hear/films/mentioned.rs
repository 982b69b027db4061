//! Films that are simply mentioned, in whatever words: "my flatmates put on The Usual Suspects again", "a Mean Girls kind of
//! night". Owns when capitals are a film that is spoken of, and whether it is one to be like, one that did somebody harm, one that
//! was watched or one that is asked for; refuses films that a phrase beside them tells (`praised`, `likened`, `disliked`,
//! `names`), to read what one did to somebody (`harm`) and to know films (the catalogue does).

use super::super::super::language::Role;
use super::super::super::words::Gap;
use super::super::Listener;
use super::super::past::praised::{WATCHED, ends_with};
use super::super::vocabulary::{DENIES, NEVER_AGAIN, has};
use super::capitals::JOINTS;
use super::likened::OF_A_DAY;
use super::names::capital;

/// How far before a name it is told what is done with it, in words.
const NEAR: usize = 6;
/// What praises it though it denies.
const UNBEATEN: [&str; 7] = [
    "cant beat",
    "cant go wrong with",
    "cant get enough of",
    "cant fault",
    "never tire of",
    "never get tired of",
    "never get bored of",
];
/// What asks for the film itself, right before its name.
const WATCH: &str = "watch rewatch see stream";
/// What may stand after such a name.
const WHEN: &str = "tonight please again later now this with instead for before";
/// Where it may be on.
const SCREENS: &str = "the tv telly";
/// Who watches, and need not ask for it: "we watch Home Alone every year", "I could watch Grease for ever".
const WHO: [&str; 4] = ["we", "i", "they", "i could"];
/// Who would watch a film, which others are not asked to.
const WOULD: &str = "hed shed theyd";
/// Who or what is told of right after that.
const OTHERS: &str = "the my our his her im were hes shes";
/// What is done without being asked for.
const HABITS: &str = "always usually often sometimes mostly";
/// Who has others watch a film.
const MADE: &str = "made makes make";
/// What follows the names of people rather than that of a film: "Mary and Max are 5".
const OF_PEOPLE: &str = "are want wants need needs say says said think thinks have fancy fancies were";
/// Who somebody is that has the name of a film, "Annie Hall is our neighbour".
const NEAR_US: &str = "our my his her their";
const PEOPLE: &str = "neighbour neighbor friend mate boss teacher aunt auntie uncle cousin sister brother nan dog cat landlord \
    landlady name nickname hero postman";
/// What people are called by, "called Forrest Gump by his mates".
const CALLED: &str = "called named nicknamed";
const FILMS: &str = "film movie one thing something classic";
/// Who goes or lives somewhere that has the name of a film, "off to Notting Hill".
const GOES: &str = "off go goes going went gone been back home trip train drive driving walk walking live lives living lived \
    move moves moved moving work works working stay stays staying stayed heading";
const WHERE: &str = "to in from at near";
/// What tells right after an opening name that it is one: "Top Gun was epic".
const IS: &str = "was is had made gave has";

/// What a film does to somebody that is a common word: "Up broke me", and not "up was down".
const DID_IT: &str =
    "had made gave left broke wrecked scared terrified traumatised traumatized sent put destroyed ruined";

/// What does nothing by itself, and is a title where it does.
const ADVERBS: &str = "up out once";

/// What is told of a film that is mentioned.
enum Told {
    Liked,
    /// It did harm, which is told up to there.
    Harm(usize),
    /// It was watched, and no more is said of it, or it is no film but somebody or a place.
    NotAsked,
    /// It is asked for itself, up to there.
    Itself(usize),
}

impl Listener<'_> {
    /// Hears a film that is mentioned here. False if none is.
    pub(in super::super) fn hears_mentioned(&mut self) -> bool {
        let Some(end) = self.mentioned_film() else { return false };
        match self.told_of(end) {
            Told::Liked => {
                self.like_film(end);
                self.pass_harmless(end);
            }
            Told::Itself(after) => self.film_itself(end, after),
            Told::NotAsked => {
                self.at = end;
                self.part();
                self.waved = true;
            }
            Told::Harm(until) => {
                self.unlike_film(end);
                self.pass_harm(until);
            }
        }
        true
    }

    fn told_of(&self, end: usize) -> Told {
        let before = self.said_before();
        let last = before.last().copied().unwrap_or_default();
        if self.is_praised(end) || UNBEATEN.iter().any(|praise| ends_with(&before, praise)) {
            Told::Liked
        } else if self.is_no_film(end) {
            Told::NotAsked
        } else if let Some(until) = self.harm_after(end) {
            Told::Harm(until)
        } else if self.follows(end, NEVER_AGAIN) || self.follows(end, &["never again"]) {
            Told::Harm(end)
        } else if has(WATCHED, last)
            || self.at < self.reasons_until
            || before.iter().any(|word| has(DENIES, word))
            || self.had_to_watch()
        {
            Told::NotAsked
        } else if self.is_to_be_shown(end) {
            let again = self.typed.get(end).is_some_and(|next| next.folded == "again");
            Told::Itself(end + usize::from(again))
        } else {
            Told::Liked
        }
    }

    /// The words of the clause right before the name.
    fn said_before(&self) -> Vec<&str> {
        let mut start = self.at;
        while start > 0 && self.at - start < NEAR && self.typed[start].before == Gap::Space {
            start -= 1;
        }
        self.typed[start..self.at].iter().map(|word| word.folded.as_str()).collect()
    }

    /// "Made me watch Mamma Mia", "had to watch", "always watch", "no need to watch": whether what stands before a film tells that it
    /// is watched where nobody asks for it.
    pub(in super::super) fn had_to_watch(&self) -> bool {
        let before = self.said_before();
        let Some((last, before)) = before.split_last().filter(|(last, _)| has(WATCH, last)) else {
            return false;
        };
        match before {
            [.., "had", "to"] | [.., "no", "need", "to"] => true,
            [.., often] if has(HABITS, often) => true,
            _ => *last != "see" && before.iter().rev().take(NEAR - 2).any(|word| has(MADE, word)),
        }
    }

    /// "Let's watch Mean Girls on Netflix": whether the film itself is asked for whose name ends at `end`.
    fn is_to_be_shown(&self, end: usize) -> bool {
        let before = self.said_before();
        let follows = |at: usize| self.typed.get(at).filter(|next| next.before == Gap::Space);
        let on = || {
            let screen = follows(end + 1);
            screen.is_some_and(|word| has(SCREENS, &word.folded) || capital(self.text, word))
        };
        let next = follows(end).map(|next| next.folded.as_str());
        let at = || follows(end + 1).is_some_and(|word| word.folded != "the");
        let closed = next.is_none_or(|next| has(WHEN, next) || next == "on" && on() || next == "at" && at());
        match &before[..] {
            // "Put on Amelie the wife is upset", and not "we put on Amelie and cried".
            [who @ .., "put", "on"] => {
                let asks = matches!(
                    who,
                    [] | [.., "lets" | "please" | "just"]
                        | [.., "can" | "could" | "shall" | "should", "we" | "you" | "i"]
                );
                asks && (closed || next.is_some_and(|next| has(OTHERS, next)))
            }
            [who @ .., last] if has(WATCH, last) => {
                closed && !WHO.contains(&who.join(" ").as_str()) && !who.iter().any(|one| has(WOULD, one))
            }
            _ => false,
        }
    }

    /// Where the name ends of a film that is spoken of here.
    fn mentioned_film(&self) -> Option<usize> {
        self.lore.catalogue.filter(|_| self.index.is_english() && self.scope.is_none())?;
        let begins = self.typed.get(self.at).filter(|_| self.may_name(self.at))?;
        let before = self.at.checked_sub(1).and_then(|at| self.typed.get(at));
        // All words of a heading have capitals.
        let heading = before.is_some_and(|before| {
            begins.before == Gap::Space
                && before.before != Gap::Stop
                && before.folded.len() > 1
                && capital(self.text, before)
        });
        let end = self.name_in_capitals(self.at);
        let named_otherwise = self.names.iter().any(|name| name.start == self.at)
            || self.person().is_some_and(|(_, used)| self.at + used == end);
        let people = self.typed.get(end).is_some_and(|next| has(OF_PEOPLE, &next.folded));
        let known = !heading && !named_otherwise && !people && self.card(self.at, end).is_some();
        (known && self.tells_title(end)).then_some(end)
    }

    /// "Annie Hall is our neighbour", "off to Notting Hill": whether a film's name is that of somebody or of a place.
    fn is_no_film(&self, end: usize) -> bool {
        let word = |at: usize| self.typed.get(at).map_or("", |word| word.folded.as_str());
        let ours = has("is was", word(end)) && has(NEAR_US, word(end + 1)) && has(PEOPLE, word(end + 2));
        ours || match self.said_before()[..] {
            [.., goes, to] if has(GOES, goes) && has(WHERE, to) => true,
            [.., who, called] => has(CALLED, called) && !has(FILMS, who),
            _ => false,
        }
    }

    fn may_name(&self, at: usize) -> bool {
        let word = &self.typed[at];
        let shouted =
            self.text[word.start..word.end].chars().filter(|letter| letter.is_uppercase()).count() > 2;
        capital(self.text, word) && !shouted || word.folded.starts_with(|c: char| c.is_ascii_digit())
    }

    /// "Up broke me": whether what stands right after a common word that is a title too is what a film does, and the word tells of no
    /// day and of nobody.
    fn did_it(&self, end: usize) -> bool {
        let means = matches!(self.index.longest(&self.typed[self.at..end]), Some((Role::Means(_), _)));
        let word = self.typed[self.at].folded.as_str();
        let did = self.typed.get(end).is_some_and(|next| has(DID_IT, &next.folded));
        let somebody = OF_A_DAY.contains(&word) && !has(ADVERBS, word);
        did && !means && !somebody && !self.is_occasion_word(self.at)
    }

    /// Whether the words up to `end`, which are a title, can be nothing else: one that is no phrase's and no common one, or
    /// two that have capitals within a sentence.
    fn tells_title(&self, end: usize) -> bool {
        let opens = self.typed[self.at].before == Gap::Stop;
        let telling = |at: &usize| {
            let word = self.typed[*at].folded.as_str();
            !(JOINTS.contains(&word) || word == "an" || opens && *at == self.at)
        };
        if end == self.at + 1 {
            let telling = self.is_telling(self.at);
            // "Put on Frozen": after that a capital tells it.
            let named = || !opens && self.is_well_known(self.at, end) && !self.is_occasion_word(self.at);
            return (telling || opens && self.is_well_known(self.at, end) && self.did_it(end))
                && self.touched(end).is_some()
                || self.is_to_be_shown(end) && (telling || named());
        }
        // "Get Out scared my mum": what is a phrase otherwise did something to somebody.
        let did =
            || (self.at..end).all(|at| capital(self.text, &self.typed[at])) && self.harm_after(end).is_some();
        if self.index.longest(&self.typed[self.at..]).is_some_and(|(_, used)| self.at + used >= end) {
            return did();
        }
        let mut telling: Vec<usize> = (self.at..end).filter(telling).collect();
        if self.is_occasion_word(end - 1) {
            let whose = |at: usize| self.text[self.typed[at].start..self.typed[at].end].contains(['\'', '’']);
            telling.pop();
            return telling.iter().any(|at| self.is_telling(*at) && !whose(*at));
        }
        let next = self.typed.get(end).filter(|next| next.before == Gap::Space);
        let is = next.is_some_and(|next| has(IS, &next.folded)) || self.touched(end).is_some();
        telling.iter().any(|at| self.is_telling(*at)) || telling.len() > 1 || is && !telling.is_empty()
    }
}
