//! Kinds and countries that are spoken of and tell of no film: "did history at uni", "mystery meat", "a horror show of a
//! week", "drama at work", "a thai takeaway". Owns telling them from wishes; refuses to know kinds (the tables do).

use super::super::super::language::{Role, Sense};
use super::super::super::words::{Gap, Word};
use super::super::Listener;
use super::super::vocabulary::has;

/// What somebody does with a subject or a dish, right before it.
const DOES: &str = "study studies studied studying teach teaches taught teaching learn learns learnt learned learning \
    revise revises revised revising failed speak speaks cook cooks cooked ordered eating ate";
/// What has a kind or comes from somewhere and is no film.
const THINGS: &str = "exam exams test tests homework lesson lessons class classes degree teacher teachers student students \
    lecture lecturer essay essays coursework course gcse quiz department museum book books novel novels podcast \
    podcasts playlist album radio concert gig meat food foods takeaway takeout restaurant curry dinner lunch tea \
    breakfast supper cuisine recipe sauce salad soup sausage sausages sprouts cheese bread beer bean beans boss landlord \
    neighbour neighbours neighbor neighbors plumber builder builders airways airlines union queen queens chairs \
    instrument instruments languages shopper gift parcel illness bug caller mustard coffee toast omelette yoghurt \
    pastry pastries meatballs chocolates delivery driver prison barbecue roulette";
/// What tells after a kind that it is no film's, in two words.
const AT: [&str; 18] = [
    "at uni",
    "at university",
    "at college",
    "at school",
    "at work",
    "at dinner",
    "of words",
    "of nerves",
    "of attrition",
    "of errors",
    "next door",
    "with my",
    "with the",
    "doesnt pay",
    "show of",
    "story of",
    "down the",
    "over the",
];
/// Kinds that tell of quarrels as well: "drama at the office". What follows the others in as many words may be a film's.
const QUARRELS: [&str; 3] = ["drama", "dramas", "war"];
/// What people are lovers of, beside kinds of films.
const LOVED: &str = "film movie cinema animal animals dog cat horse nature book music art food wine beer cheese coffee car \
    train theatre football sport sports";
/// What somebody does who goes where a film need not be from: "move to Italy".
const MOVES: &str = "move moves moved moving relocate relocated relocating emigrate emigrated emigrating fly flies flying flew \
    off";
/// The same in German, near "nach Italien".
const ZIEHT: &str = "ziehen zieht ziehe zogen zog gezogen umziehen umzieht umgezogen fliegen fliegt fliege flogen flog \
    geflogen fahren fahrt fahre fuhren fuhr gefahren auswandern ausgewandert";
/// How far from it, in words.
const NEAR: usize = 4;
/// What tells that somebody else than those on the sofa moves: a film's people do.
const TOLD: &str = "about that who which whose uber";
/// What may stand before "what we have", which may be anything else as well.
const HAVING_AFTER: &str = "only from on of with just in among amongst to";
/// What is said of those who come.
const COMING: &str = "is are coming come comes staying sleeping visiting here over round with us back";
/// What tells that somebody is here all the same.
const WITH_US: &str = "us ours our here tonight tonite";
/// Who is no child.
const GROWN: &str = "grown women woman ladies adults adult mums grannies wives men";
/// What may follow somebody's coming and is not tonight. A day of the week may be today, and then children are there.
const LATER: &[&str] = &["tomorrow", "next week", "next weekend", "next month", "next year", "the day after"];
/// Times that were, after an "of a": "a horror of a week".
const TIMES: &str = "day week month year night morning evening weekend shift commute meeting match game journey drive \
    christmas term summer birthday wedding flight";

impl Listener<'_> {
    /// Whether the kind or country said from the word `from` up to here is that of no film.
    pub(in super::super) fn is_elsewhere(&self, senses: &[Sense], from: usize) -> bool {
        let kind =
            |sense: &Sense| matches!(sense, Sense::Genre(_) | Sense::Noun(_) | Sense::From(_) | Sense::In(_));
        if !senses.iter().any(kind) {
            return false;
        }
        let before = from.checked_sub(1).and_then(|at| self.typed.get(at)).map(|word| word.folded.as_str());
        let joined = self.typed.get(from).is_some_and(|word| word.before == Gap::Space);
        if joined && before.is_some_and(|before| has(DOES, before)) {
            return true;
        }
        if joined && senses.iter().all(|sense| matches!(sense, Sense::From(_))) && self.is_moved_to(from) {
            return true;
        }
        let next = |place: usize| self.typed.get(self.at + place).filter(|word| word.before == Gap::Space);
        let Some(first) = next(0).map(|word| word.folded.as_str()) else { return false };
        let second = next(1).map_or("", |word| word.folded.as_str());
        // "A french teacher comedy" is one.
        if has(THINGS, first) {
            return !self.is_film(self.at + 1);
        }
        let said = self.words[from..self.at].last().map_or("", |word| word.folded.as_str());
        let pair = format!("{first} {second}");
        let vague = second == "my" || second == "the";
        if AT.contains(&pair.as_str()) && (!vague || QUARRELS.contains(&said)) {
            // "Horror show of a week", and not the story of anybody.
            return !pair.ends_with(" of") || self.time_follows(self.at + 1);
        }
        // "Did history for my A levels."
        self.time_follows(self.at) || before == Some("did") && (first == "at" || first == "for")
    }

    /// "Move to Italy", "nach Italien ziehen": whether the country at `from` is where somebody goes.
    fn is_moved_to(&self, from: usize) -> bool {
        let word = |back: usize| {
            from.checked_sub(back).and_then(|at| self.typed.get(at)).map(|word| word.folded.as_str())
        };
        match word(1) {
            Some("to") => word(2).is_some_and(|word| has(MOVES, word)) && !self.is_told(from),
            Some("nach") => self.goes_near(from) && !self.is_told(from),
            _ => false,
        }
    }

    /// Whether a German verb of moving stands near `from`.
    fn goes_near(&self, from: usize) -> bool {
        let near = self.typed.iter().skip(from.saturating_sub(NEAR)).take(2 * NEAR + 1);
        near.into_iter().any(|word| has(ZIEHT, &word.folded))
    }

    /// Whether what stands before `from` is told of somebody in a film: "about a family that moves to France".
    fn is_told(&self, from: usize) -> bool {
        self.typed[..from]
            .iter()
            .rev()
            .take_while(|word| word.before != Gap::Stop)
            .any(|word| has(TOLD, &word.folded))
    }

    /// "What we have here is a problem": whether the household's having is not of films.
    pub(in super::super) fn is_other_having(&self, senses: &[Sense], from: usize) -> bool {
        let said: Vec<&str> = self.words[from..self.at].iter().map(|word| word.folded.as_str()).collect();
        if senses != [Sense::OnOurs] || !matches!(said[..], ["what", "we", "have"] | ["what", "weve", "got"])
        {
            return false;
        }
        let before = from.checked_sub(1).and_then(|at| self.typed.get(at));
        let alone = from == 0 && self.at == self.words.len();
        !alone && !before.is_some_and(|word| has(HAVING_AFTER, &word.folded))
    }

    /// "My folks back in Ohio": whether people who would be spared are told to be somewhere else.
    pub(in super::super) fn lives_elsewhere(&self, senses: &[Sense]) -> bool {
        let spared = !senses.is_empty() && senses.iter().all(|sense| matches!(sense, Sense::AtMost(..)));
        let next = |place: usize| {
            self.words
                .get(self.at + place)
                .filter(|word| word.before == Gap::Space)
                .map(|word| word.folded.as_str())
        };
        let away = match (next(0), next(1)) {
            (
                Some("back" | "over" | "down" | "up" | "out"),
                Some("in" | "home" | "at" | "north" | "south"),
            ) => true,
            (Some("live" | "lives" | "living" | "abroad" | "overseas"), _) => true,
            (Some("in"), Some(_)) => self
                .typed
                .get(self.at + 1)
                .is_some_and(|word| super::super::films::names::capital(self.text, word)),
            _ => false,
        };
        // "Mum over at ours", "grandma back home with us".
        let clause = self.words[self.at..].iter().take_while(|word| word.before == Gap::Space);
        let with_us = || clause.map(|word| word.folded.as_str()).any(|word| has(WITH_US, word));
        spared && away && !with_us()
    }

    /// "Grandson is here tomorrow": whether children come, and later than tonight.
    pub(in super::super) fn is_later(&self, senses: &[Sense], from: usize) -> bool {
        let coming = |word: &&Word| has(COMING, &word.folded);
        let come = self.words[self.at..].iter().take_while(coming).count();
        let rest = &self.words[self.at + come..];
        let follows = |phrase: &str| {
            let parts = phrase.split(' ');
            parts.clone().count() <= rest.len()
                && parts.zip(rest).all(|(part, word)| part == word.folded && word.before == Gap::Space)
        };
        let kids = senses.iter().all(|sense| matches!(sense, Sense::Kids(_)));
        let comes = come > 0 || self.words[from..self.at].iter().any(|word| coming(&word));
        kids && comes && LATER.iter().any(|phrase| follows(phrase))
    }

    /// "Sleepover for grown women": whether those it is for are no children.
    pub(in super::super) fn is_for_grown_ups(&self, senses: &[Sense], from: usize) -> bool {
        let party = self.words[from..self.at].iter().any(|word| word.folded == "sleepover");
        let clause = self.words[self.at..].iter().take_while(|word| word.before != Gap::Stop);
        let old = |word: &Word| has(GROWN, &word.folded);
        let before = from.checked_sub(1).and_then(|at| self.words.get(at)).is_some_and(old);
        let kids = senses.iter().all(|sense| matches!(sense, Sense::Kids(_)));
        party && kids && (before || clause.take(NEAR + 3).any(old))
    }

    /// "History lovers": whether the "lovers" at `from` love what was said right before them.
    pub(in super::super) fn are_fans(&self, from: usize) -> bool {
        let before = from.checked_sub(1).and_then(|at| self.typed.get(at));
        self.words.get(from).is_some_and(|word| matches!(word.folded.as_str(), "lover" | "lovers"))
            && (self.said.last().is_some_and(|said| said.to == from)
                || before.is_some_and(|word| has(LOVED, &word.folded)))
    }

    /// "Of a week."
    fn time_follows(&self, at: usize) -> bool {
        let word = |place: usize| self.words.get(at + place).map(|word| word.folded.as_str());
        word(0) == Some("of") && word(1) == Some("a") && word(2).is_some_and(|word| has(TIMES, word))
    }

    /// Whether a kind of film follows, be it only "film".
    fn is_film(&self, at: usize) -> bool {
        let Some(word) = self.words.get(at).filter(|word| word.before == Gap::Space) else { return false };
        let film = matches!(word.folded.as_str(), "film" | "films" | "movie" | "movies");
        let kind = matches!(
            self.index.longest(&self.words[at..]),
            Some((Role::Means(senses), _)) if senses.iter().any(|sense| matches!(sense, Sense::Genre(_) | Sense::Noun(_)))
        );
        film || kind
    }
}
