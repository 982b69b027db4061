//! What is said in German of a film right after its name: "Interstellar fand ich genial, Tenet dagegen gar nicht". Owns telling who
//! liked what; refuses films that a phrase before them tells (`praised`, `disliked`) and to know films.

use super::super::kind::Mood;
use super::super::language::Sense;
use super::super::words::Gap;
use super::Listener;
use super::elsewhere::has;
use super::films::LONGEST;
use super::names::capital;
use super::praised::tells_of_film;

/// How somebody found it, by a verb that needs to be told how.
pub(super) const FOUND: &str = "fand finde fanden finden";
/// How they like it, by the verb alone.
const LIKED: &str = "mochte mochten mag mogen liebe lieben liebte liebten";
const HATED: &str = "hasse hassen hasste hassten";
/// What it did for them.
const HAS: &str = "hat hatte";
const PLEASED: &str = "gefallen begeistert umgehauen gepackt beruhrt";
const BORED: &str = "genervt gelangweilt enttauscht aufgeregt";
/// Who says so: nobody else's liking is theirs.
const WHO: &str = "ich wir mir uns mich beide alle personlich";
/// What may stand between: how much, since when, against what.
const BESIDE: &str = "so sehr echt richtig total wirklich super mega immer schon damals auch aber dagegen hingegen wiederum jedoch \
    leider einfach absolut ja halt eher ziemlich vollig gar uberhaupt besonders ganz irgendwie extrem unglaublich allerdings dann \
    ungeheuer am";
const NOT: &str = "nicht weniger kaum nie nein";
const GOOD: &str = "genial toll klasse gut spitze grossartig grandios fantastisch phantastisch herrlich wunderschon wunderbar schon \
    cool geil hammer top stark perfekt brillant lustig witzig spannend fesselnd beeindruckend bezaubernd suss bewegend ruhrend \
    super sensationell besser besten";
pub(super) const BAD: &str = "blod doof schlecht langweilig ode furchtbar schrecklich schlimm mies scheisse kacke daneben schwach fad \
    bescheuert nervig anstrengend grasslich grauenhaft uberbewertet enttauschend zah lahm";
/// What a film may be too much of and be liked.
const MEASURED: &str = "lang kurz";

/// How a film was found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Liked,
    Disliked,
    /// Too long, say, which is none of both.
    Neither,
}

impl Listener<'_> {
    /// Hears a film that begins here and is judged right after its name. False if none is.
    pub(super) fn hears_judged(&mut self) -> bool {
        let Some((end, after, found)) = self.judged_film().or_else(|| self.liked_and_compared()) else {
            return false;
        };
        match found {
            Found::Liked => self.like_film(end),
            Found::Disliked => self.unlike_film(end),
            Found::Neither => {
                self.part();
                self.waved = true;
            }
        }
        self.at = after;
        self.judged_until = after;
        true
    }

    /// Where the name of a judged film ends, where the judgement does, and what it is.
    fn judged_film(&self) -> Option<(usize, usize, Found)> {
        self.lore.catalogue.filter(|_| self.index.is_german() && self.scope.is_none())?;
        let word = self.typed.get(self.at).filter(|word| capital(self.text, word))?;
        // "Während ich Titanic mag" begins with the verb's clause, and "gestern Titanic gesehen" has a rule of its own.
        let joined = self.at.checked_sub(1).map(|at| self.typed[at].folded.as_str());
        let opens = word.before != Gap::Space
            || matches!(joined, Some("und" | "aber" | "den" | "die" | "das" | "film"));
        let verb = self.verb_before();
        if !(opens || verb.is_some()) || joined.is_some_and(tells_of_film) {
            return None;
        }
        let most = self.typed.len().min(self.at + LONGEST);
        (self.at + 1..=most).rev().filter(|&end| self.is_judged(self.at, end)).find_map(|end| {
            let judged = verb.and_then(|verb| self.judged_after_verb(verb, end));
            let (after, found) = judged.or_else(|| self.judgement(end).filter(|_| opens))?;
            Some((end, after, found))
        })
    }

    /// "Heute fand ich die Arbeit doof": whether what was said from the word `from` up to here is what somebody found something,
    /// and asks for nothing silly.
    pub(super) fn found_silly(&self, senses: &[Sense], from: usize) -> bool {
        let silly = matches!(senses, [Sense::Mood(Mood::BrainOff, _)]) && has(BAD, &self.words[from].folded);
        let start = (0..=from).rev().find(|&at| self.words[at].before != Gap::Space).unwrap_or(0);
        let clause = || self.words[start..from].iter().map(|word| word.folded.as_str());
        silly
            && self.index.is_german()
            && self.words.get(self.at).is_none_or(|next| next.before != Gap::Space)
            && clause().any(|word| has(FOUND, word))
            && clause().any(|word| has(WHO, word))
    }

    /// "Shrek war super, aber Tenet gar nicht": a film that is praised after its name, beside which another may be judged.
    fn liked_and_compared(&self) -> Option<(usize, usize, Found)> {
        let german = self.index.is_german() && self.scope.is_none();
        let (end, after) = german.then(|| self.liked_film()).flatten()?;
        self.only_others_like().is_none().then_some((end, after, Found::Liked))
    }

    /// The verb of liking or finding that stands right before the word here, beside who asks: "ich fand", "mag ich".
    fn verb_before(&self) -> Option<&str> {
        let word = |back: usize| self.at.checked_sub(back).map_or("", |at| self.typed[at].folded.as_str());
        let is_verb = |word: &str| [FOUND, LIKED, HATED].iter().any(|list| has(list, word));
        let own = |word: &str| matches!(word, "ich" | "wir");
        match (word(2), word(1)) {
            (who, verb) if own(who) && is_verb(verb) => Some(verb),
            (verb, who) if own(who) && is_verb(verb) => Some(verb),
            _ => None,
        }
    }

    /// "Ich fand Titanic blöd", "wir mochten Shrek nicht": what is said after a name, up to `end`, whose verb stands before it.
    fn judged_after_verb(&self, verb: &str, end: usize) -> Option<(usize, Found)> {
        let (after, said) = self.said_of(end);
        let (last, before) = said.split_last()?;
        let beside = before.iter().all(|word| has(BESIDE, word) || has(NOT, word) || *word == "zu");
        if !beside {
            return None;
        }
        if !has(FOUND, verb) {
            let denied = has(NOT, last) || has(BESIDE, last) && before.iter().any(|word| has(NOT, word));
            return denied.then_some((after, Found::Disliked));
        }
        found(before, last).map(|found| (after, found))
    }

    /// The words after `end` up to where their clause ends, and where that is.
    fn said_of(&self, end: usize) -> (usize, Vec<&str>) {
        let after = (end..self.typed.len())
            .find(|&at| self.typed[at].before != Gap::Space)
            .unwrap_or(self.typed.len());
        (after, self.typed[end..after].iter().map(|word| word.folded.as_str()).collect())
    }

    /// What is said of a film whose name ends at `end`, and up to where.
    fn judgement(&self, end: usize) -> Option<(usize, Found)> {
        let after = (end..self.typed.len())
            .find(|&at| self.typed[at].before != Gap::Space)
            .unwrap_or(self.typed.len());
        let (verb, rest) = self.typed.get(end..after)?.split_first()?;
        let verb = verb.folded.as_str();
        let rest: Vec<&str> = rest.iter().map(|word| word.folded.as_str()).collect();
        let who = || rest.iter().take(2).any(|word| has(WHO, word));
        let at = |list: &str| rest.iter().position(|word| has(list, word));
        let denied = |until: usize| rest[..until].iter().any(|word| has(NOT, word));
        let only = |until: usize| {
            let known = |word: &&str| has(WHO, word) || has(BESIDE, word) || has(NOT, word) || *word == "zu";
            rest[..until].iter().all(known)
        };
        let past = |place: usize| end + 2 + place;
        if has(FOUND, verb) && who() {
            let place = rest.iter().position(|word| has(GOOD, word) && !has(BESIDE, word) || has(BAD, word));
            let place = place.or_else(|| rest.iter().rposition(|word| has(GOOD, word)));
            let too =
                at("zu").and_then(|place| rest.get(place + 1).map(|how| (place + 1, has(MEASURED, how))));
            if let Some((place, measured)) = too.filter(|(place, _)| only(*place)) {
                return Some((past(place), if measured { Found::Neither } else { Found::Disliked }));
            }
            let place = place.filter(|place| only(*place))?;
            let liked = has(GOOD, rest[place]) != denied(place);
            return Some((past(place), if liked { Found::Liked } else { Found::Disliked }));
        }
        if (has(LIKED, verb) || has(HATED, verb)) && who() && only(rest.len()) {
            let liked = has(LIKED, verb) && !denied(rest.len());
            return Some((after, if liked { Found::Liked } else { Found::Disliked }));
        }
        if has(HAS, verb) && who() {
            let place = at(PLEASED).or_else(|| at(BORED)).filter(|place| only(*place))?;
            let liked = has(PLEASED, rest[place]) != denied(place);
            return Some((past(place), if liked { Found::Liked } else { Found::Disliked }));
        }
        self.judged_beside(end, after)
    }

    /// "Tenet dagegen gar nicht", "Arrival super": what is said shortly of a film right after another was judged.
    fn judged_beside(&self, end: usize, after: usize) -> Option<(usize, Found)> {
        let near = self.judged_until > 0
            && self.judged_until <= self.at
            && self.typed[self.judged_until..=self.at].iter().all(|word| word.before != Gap::Stop)
            && self.at - self.judged_until < 3;
        let said: Vec<&str> = self.typed[end..after].iter().map(|word| word.folded.as_str()).collect();
        let (last, before) = said.split_last().filter(|_| near)?;
        let beside =
            before.iter().all(|word| has(BESIDE, word) || has(NOT, word) || has(WHO, word) || *word == "zu");
        let found = if has(NOT, last) { Some(Found::Disliked) } else { found(before, last) };
        found.filter(|_| beside).map(|found| (after, found))
    }
}

/// What it says that somebody found a film `how`, after the words `before` that.
fn found(before: &[&str], how: &str) -> Option<Found> {
    let denied = before.iter().any(|word| has(NOT, word));
    if before.last() == Some(&"zu") {
        return Some(if has(MEASURED, how) { Found::Neither } else { Found::Disliked });
    }
    let good = has(GOOD, how);
    (good || has(BAD, how)).then_some(if good == denied { Found::Disliked } else { Found::Liked })
}
