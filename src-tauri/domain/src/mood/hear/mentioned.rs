//! Films that are simply mentioned, in whatever words: "my flatmates put on The Usual Suspects again", "a Mean Girls kind of
//! night". Owns when a run of capitals is a film that is spoken of, and whether it is one to be like, one that did somebody
//! harm, one that was watched or one that is asked for; refuses films that a phrase around them tells (`praised`, `likened`,
//! `disliked`, `names`) and to know films (the catalogue does).

use super::super::words::Gap;
use super::Listener;
use super::capitals::JOINTS;
use super::disliked::NEVER_AGAIN;
use super::films::LONGEST;
use super::names::capital;

/// What a film did to somebody who wants none like it.
const HARM: [&str; 12] = [
    "ruined",
    "wrecked",
    "traumatised",
    "traumatized",
    "terrified",
    "upset",
    "depressed",
    "scarred",
    "disturbed",
    "nightmares",
    "frightened",
    "haunted",
];
/// How far from its name that is said, in words.
const NEAR: usize = 6;
/// What ends the telling of it.
const THEN: [&str; 5] = ["so", "but", "though", "because", "cos"];
/// What people did with a film that was, right before its name.
const WATCHED: [&str; 9] =
    ["watched", "rewatched", "saw", "seen", "finished", "watching", "endured", "rewatching", "streamed"];
/// What turns round what is said of a film.
const DENIES: [&str; 9] = ["dont", "doesnt", "didnt", "not", "never", "cant", "wouldnt", "wont", "isnt"];
/// What asks for the film itself, right before its name.
const WATCH: [&str; 4] = ["watch", "rewatch", "see", "stream"];
/// What may stand after such a name.
const WHEN: [&str; 6] = ["tonight", "please", "again", "later", "now", "this"];
/// What follows the names of people rather than that of a film: "Mary and Max are 5".
const OF_PEOPLE: [&str; 14] = [
    "are", "want", "wants", "need", "needs", "say", "says", "said", "think", "thinks", "have", "fancy",
    "fancies", "were",
];
/// What closes the name of an evening: "New Year's Eve", "Date Night".
const OCCASIONS: [&str; 18] = [
    "day",
    "night",
    "eve",
    "evening",
    "morning",
    "weekend",
    "party",
    "birthday",
    "holiday",
    "year",
    "christmas",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
/// What tells right after an opening name that it is one: "Top Gun was epic".
const IS: [&str; 6] = ["was", "is", "had", "made", "gave", "has"];

/// What is said of a film that is mentioned.
enum Said {
    Liked,
    /// It did harm, which is told up to there.
    Harm(usize),
    /// It was watched, and no more is said of it.
    Watched,
    /// It is asked for itself, up to there.
    Itself(usize),
}

impl Listener<'_> {
    /// Hears a film that is mentioned here. False if none is.
    pub(super) fn hears_mentioned(&mut self) -> bool {
        let Some(end) = self.mentioned_film() else { return false };
        match self.said_of(end) {
            Said::Liked => self.like_film(end),
            Said::Itself(after) => self.film_itself(end, after),
            Said::Watched => {
                self.at = end;
                self.part();
                self.waved = true;
            }
            Said::Harm(until) => {
                self.unlike_film(end);
                self.pass_harm(until);
            }
        }
        true
    }

    /// Steps over what a film did to somebody, of which only children and their ages are heard.
    pub(super) fn pass_harm(&mut self, until: usize) {
        if !self.follows(until, NEVER_AGAIN) && !self.praise_follows(until) {
            self.told = Some(self.at..until);
        } else {
            self.at = until;
        }
    }

    /// "Not like Marriage Story where they tear each other apart": steps over what a film is like that is refused.
    pub(super) fn pass_why(&mut self, end: usize) {
        let rest = self.typed.get(end..).unwrap_or_default();
        let tells = rest.first().is_some_and(|next| {
            next.before == Gap::Space && matches!(next.folded.as_str(), "that" | "which" | "where" | "who")
        });
        let clause = rest.iter().take_while(|word| word.before == Gap::Space).count();
        if tells && self.index.is_english() {
            self.told = Some(end..end + clause);
        }
    }

    fn said_of(&self, end: usize) -> Said {
        let before = self.at.checked_sub(1).and_then(|at| self.typed.get(at));
        let before = before.filter(|_| self.typed[self.at].before == Gap::Space);
        let before = before.map_or("", |word| word.folded.as_str());
        let after = self.typed.get(end).filter(|next| next.before == Gap::Space);
        let closed = after.is_none_or(|next| WHEN.contains(&next.folded.as_str()));
        if self.praise_follows(end) {
            Said::Liked
        } else if let Some(until) = self.harm_after(end) {
            Said::Harm(until)
        } else if self.follows(end, NEVER_AGAIN) {
            Said::Harm(end)
        } else if WATCHED.contains(&before) || self.at < self.reasons_until || self.denied() {
            Said::Watched
        } else if closed && WATCH.contains(&before) {
            let again = after.is_some_and(|next| next.folded == "again");
            Said::Itself(end + usize::from(again))
        } else {
            Said::Liked
        }
    }

    /// "I don't care for Citizen Kane": whether a "not" stands not far before the name.
    fn denied(&self) -> bool {
        let mut clause = self.at..self.at;
        while clause.start > 0 && clause.len() < NEAR && self.typed[clause.start].before == Gap::Space {
            clause.start -= 1;
        }
        self.typed[clause].iter().any(|word| DENIES.contains(&word.folded.as_str()))
    }

    /// "Ruined my sleep for a week", "last night and it wrecked us": up to where the harm is told that a film did, whose name
    /// ends at `end`.
    pub(super) fn harm_after(&self, end: usize) -> Option<usize> {
        let rest = self.typed.get(end..)?;
        let clause =
            rest.iter().take_while(|word| word.before == Gap::Space && !THEN.contains(&word.folded.as_str()));
        let clause: Vec<&str> = clause.map(|word| word.folded.as_str()).collect();
        let cold =
            || clause.starts_with(&["did", "nothing", "for"]) || clause.starts_with(&["left", "us", "cold"]);
        let harm = clause.iter().take(NEAR).any(|word| HARM.contains(word));
        (harm || cold()).then_some(end + clause.len())
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
        let end = self.run_of_capitals();
        let named_otherwise = self.names.iter().any(|name| name.start == self.at)
            || self.person().is_some_and(|(_, used)| self.at + used == end);
        let people = self.typed.get(end).is_some_and(|next| OF_PEOPLE.contains(&next.folded.as_str()));
        let known = !heading && !named_otherwise && !people && self.card(self.at, end).is_some();
        (known && self.tells_title(end)).then_some(end)
    }

    fn may_name(&self, at: usize) -> bool {
        let word = &self.typed[at];
        let shouted =
            self.text[word.start..word.end].chars().filter(|letter| letter.is_uppercase()).count() > 2;
        capital(self.text, word) && !shouted || word.folded.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Past the last of the capitals, with small words between them, that begin here.
    fn run_of_capitals(&self) -> usize {
        let mut end = self.at;
        let most = self.typed.len().min(self.at + LONGEST);
        for at in self.at..most {
            let word = &self.typed[at];
            if at > self.at && word.before != Gap::Space {
                break;
            }
            if self.may_name(at) {
                end = at + 1;
            } else if !JOINTS.contains(&word.folded.as_str()) && word.folded != "by" {
                break;
            }
        }
        end
    }

    /// Whether the words up to `end`, which are a title, can be nothing else: one that is no phrase's and no common one, or
    /// two that have capitals within a sentence.
    fn tells_title(&self, end: usize) -> bool {
        let opens = self.typed[self.at].before == Gap::Stop;
        let telling = |at: &usize| {
            let word = self.typed[*at].folded.as_str();
            !(JOINTS.contains(&word) || word == "an" || opens && *at == self.at)
        };
        let unknown = |at: usize| {
            let word = &self.typed[at].folded;
            word.len() > 3
                && self.index.longest(&self.typed[at..=at]).is_none()
                && !self.index.is_ordinary(word)
        };
        if end == self.at + 1 {
            return unknown(self.at) && self.harm_after(end).is_some();
        }
        if self.index.longest(&self.typed[self.at..]).is_some_and(|(_, used)| self.at + used >= end) {
            return false;
        }
        let mut telling: Vec<usize> = (self.at..end).filter(telling).collect();
        if OCCASIONS.contains(&self.typed[end - 1].folded.as_str()) {
            let whose = |at: usize| self.text[self.typed[at].start..self.typed[at].end].contains(['\'', '’']);
            telling.pop();
            return telling.iter().any(|at| unknown(*at) && !whose(*at));
        }
        let is = self.typed.get(end).is_some_and(|next| {
            next.before == Gap::Space
                && (IS.contains(&next.folded.as_str()) || HARM.contains(&next.folded.as_str()))
        });
        telling.iter().any(|at| unknown(*at)) || telling.len() > 1 || is && !telling.is_empty()
    }
}
