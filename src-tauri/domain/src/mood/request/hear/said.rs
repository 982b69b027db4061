//! Phrases that mean something, put into what was caught: under what stands over them, beside what describes them, and
//! turned back by what comes after. Owns this step; refuses to know what a sense means (`mean`) or where scopes begin.

use super::super::language::{Over, Sense};
use super::super::words::Gap;
use super::super::{Constraint, Heard};
use super::ahead::children;
use super::mean::is_grim;
use super::mean::{Sort, mean, meant, sort};
use super::people::away::is_kids;
use super::reasons::pointed::is_taste;
use super::stand::Meant;
use super::vocabulary::has;
use super::{Listener, REACH, Said, Scope};

/// How many words that mean nothing may stand between a noun and what describes it: "a nice Ealing comedy".
const BETWEEN: usize = 2;
/// How much of itself what describes a noun weighs: "a smart comedy" is a comedy before all.
const DESCRIBES: f32 = 0.9;

/// Who does not like something, in Turkish; with whom it is watched is told otherwise ("eşimle").
const SPOUSES: &str = "esim kocam karim sevgilim nisanlim";

/// How Turkish verbs end that say what somebody does, does not or did.
const DOES: [&str; 11] = ["iyor", "uyor", "mez", "maz", "tti", "ttu", "ktu", "zdu", "rdu", "ildi", "ikti"];

/// Where most films need no subtitles.
const ENGLISH_SPEAKING: [&str; 6] = ["GB", "US", "IE", "AU", "CA", "NZ"];

impl Listener<'_> {
    pub(super) fn mean(&mut self, senses: &'static [Sense], from: usize) {
        // Nobody refuses to be in mourning: how people are is under no "not", and no "not" reaches past it.
        // "No subtitles im knackered": what was refused is named before it.
        let has_refused = self.scope.is_some_and(|scope| scope.over == Over::Not && scope.held.is_some());
        let is_state =
            |sense: &Sense| matches!(sense, Sense::AtMost(..)) || has_refused && *sense == Sense::Tired;
        if senses.is_empty() || senses.iter().any(is_state) {
            self.part();
            self.waved = true;
        }
        if children(senses) && self.only_gave()
            || self.only_reasons(senses, from)
            || self.lives_elsewhere(senses)
            || self.is_no_memory(senses, from)
            || self.is_a_subject(senses, from)
            || self.is_a_scene(senses, from)
            || self.is_a_date(senses, from)
            || self.is_politely_nice(senses, from)
            || self.is_now(senses)
            || self.is_dish(senses, from)
            || self.is_no_news(senses, from)
            || self.is_elsewhere(senses, from)
            || self.is_other_having(senses, from)
            || self.is_later(senses, from)
            || self.are_fans(from)
            || self.describes_a_day(senses, from)
            || self.describes_sad_kin(senses, from)
            || self.spent_it(senses, from)
            || self.was_watched(senses, from)
            || self.is_that_thing(senses, from)
            || self.was_sorrow(senses, from)
            || self.found_silly(senses, from)
            || self.is_for_grown_ups(senses, from)
            || self.tells_of_a_hero(senses)
            || self.boring_of_its_kind(senses)
            || self.not_soppy(senses, from)
        {
            return;
        }
        self.told_grim |= is_grim(senses)
            && self.scope.is_some_and(|scope| scope.over == Over::Past)
            && self.tells_of_an_evening(from);
        let sort = sort(senses);
        if self.scope.is_some_and(|scope| scope.and && scope.held.is_some_and(|held| !held.goes_with(sort))) {
            self.scope = None;
        }
        let start = self.start(from);
        let over = self.scope.map(|scope| scope.over).map(|over| self.milder(senses, over, from));
        let weight = self.boost.map_or(1.0, |(weight, _)| weight);
        self.surprise |= senses.contains(&Sense::Surprise(true));
        if children(senses) {
            self.child = Some(self.at - 1);
            // "No kids" rules nothing out and is understood.
            self.waved |= over.is_some();
        }
        self.waved |= over == Some(Over::NoMatter);
        let adverb = || self.index.adverb(&self.words[from - 1]);
        let mut weight = weight;
        if over.is_none() && (sort == Sort::Noun || from > 0 && adverb()) {
            // "A really smart comedy" is really to be one.
            weight = weight.max(self.describe(from));
        }
        let said = Said {
            senses,
            from: start,
            to: self.at,
            strong: weight > 1.0,
            chips: self.caught.len(),
            goes_on: false,
        };
        let once = over == Some(Over::Past) && self.tells_when(from);
        let grim_once = once && is_grim(senses) && !self.asks_for_such(self.at);
        let bridged = self.scope.is_some_and(|scope| scope.bridged);
        let mut meaningless = over != Some(Over::NoMatter);
        let of_kin = self.describes_kin(senses, from);
        let supposed = senses.iter().any(|sense| matches!(sense, Sense::AtMost(..)));
        for &sense in senses {
            // "No anime" refuses the kind, not the country it is from.
            if matches!(sense, Sense::From(_)) && over.is_some() && sort == Sort::Genre {
                continue;
            }
            // "None of that Hollywood happy ending stuff" refuses the ending, not the country.
            if matches!(sense, Sense::From(_))
                && matches!(over, Some(Over::Not | Over::Enough))
                && self.mood_follows()
            {
                continue;
            }
            // Who is not to be given nightmares is there.
            if let Sense::Kids(age) = sense
                && bridged
            {
                self.chip(from, Heard::Must { constraint: Constraint::Kids { age } }, Meant::Supposed);
                continue;
            }
            let beside = over.is_none().then(|| self.beside_the_liked(sense, from)).flatten();
            let heard = beside.map(|constraint| vec![Heard::Must { constraint }]);
            // Who only tells that something was grim lately asks for no more of it.
            let under = if grim_once { Some(Over::NotToo) } else { over };
            for heard in heard.unwrap_or_else(|| mean(sense, under, weight)) {
                meaningless = false;
                let meant = meant(sense, over, &heard);
                // Who had a bad day is only supposed to want cheering up.
                let meant = if supposed { meant.min(Meant::Supposed) } else { meant };
                let meant = if of_kin { meant.min(Meant::Hinted) } else { meant };
                self.chip_for(start, from, heard, meant);
            }
        }
        // "Don't want anything scary": what means nothing under a "not" leaves it open.
        if !meaningless && let Some(scope) = &mut self.scope {
            *scope = Scope { held: Some(sort), reach: REACH, and: false, ..*scope };
        }
        if over.is_none() {
            self.said.push(said);
            self.read_along(start);
        } else if over == Some(Over::Past) {
            self.said_last = vec![said];
        } else if is_taste(senses) {
            self.said_last.clear();
        }
        self.boost = None;
    }

    /// "Korean with subs", "subbed, Korean": beside a country or a language of others they are asked for, and by
    /// themselves no matter.
    fn read_along(&mut self, start: usize) {
        let abroad = |one: &super::Caught| match &one.chip.heard {
            Heard::Must { constraint: Constraint::From { countries } } => {
                !countries.iter().any(|code| ENGLISH_SPEAKING.contains(&code.as_str()))
            }
            Heard::Must { constraint: Constraint::InLanguage { language } } => language != "en",
            _ => false,
        };
        let subtitled = self.said.iter().any(|said| said.senses == [Sense::Subtitles]);
        if subtitled && self.caught.iter().any(abroad) {
            self.chip(start, Heard::Must { constraint: Constraint::Foreign }, Meant::Said);
        }
    }

    /// What stands right before the noun at `from`, or before an adjective as its adverb, describes it.
    /// How strongly it was said.
    fn describe(&mut self, from: usize) -> f32 {
        let next = |to: usize| to <= from && from - to <= BETWEEN;
        let mut said = self.said.iter().rev().skip_while(|said| sort(said.senses) == Sort::Other);
        let Some(before) = said.next().filter(|said| next(said.to) && !said.goes_on) else { return 0.0 };
        if self.words[before.to..=from].iter().any(|word| word.before != Gap::Space) {
            return 0.0;
        }
        let mut strongest = 0.0_f32;
        for one in self.caught.get_mut(before.chips..).into_iter().flatten() {
            if let Heard::Wants { weight, .. } = &mut one.chip.heard {
                strongest = strongest.max(*weight);
                *weight *= DESCRIBES;
            }
        }
        if before.strong { strongest } else { 0.0 }
    }

    /// "Korku filmini çocuklar sevmiyor": whether the children just spoken of are who does not, and not what is refused.
    fn children_do_not(&self, said: &Said, over: Over) -> bool {
        let who = self.words[said.from..said.to].iter().all(|word| !word.folded.starts_with("film"));
        matches!(over, Over::Not | Over::Enough)
            && children(said.senses)
            && who
            && self.says_what_somebody_does()
    }

    /// Whether the word before this one is a Turkish verb of what somebody does or did.
    fn says_what_somebody_does(&self) -> bool {
        let verb = self.at.checked_sub(1).map_or("", |at| self.typed[at].folded.as_str());
        DOES.iter().any(|ending| verb.ends_with(ending))
    }

    /// "Eşim Tom Cruise sevmez": who only says what they do not like asks for no romance.
    pub(super) fn spouse_dislikes(&mut self) {
        if self.says_what_somebody_does() {
            self.caught.retain(|one| one.meant != Meant::Hinted || !has(SPOUSES, &one.phrase));
        }
    }

    /// "Bir komedi izlemez miyiz?", "çok korkuttu, bayıldık": whether a refusal that ends here asks, or tells what was liked.
    pub(super) fn refuses_nothing(&self) -> bool {
        let next = self.typed.get(self.at).filter(|next| next.before == Gap::Space);
        let asks = next.is_some_and(|next| has("misin misiniz miyiz miyim", &next.folded));
        let last = self.typed[self.at - 1].folded.as_str();
        let did = ["tti", "ttu", "ktu", "zdu", "rdu"].iter().any(|ending| last.ends_with(ending));
        asks && (last.ends_with("mez") || last.ends_with("maz")) || did && self.praise_follows(self.at)
    }

    pub(super) fn go_on(&mut self) {
        if let Some(said) = self.said.last_mut() {
            said.goes_on = true;
        }
    }

    /// Refuses, softens or waves away what was said last, with all that was listed with it.
    pub(super) fn turn_back(&mut self, over: Over) {
        let children_do = self.said.last().is_some_and(|said| self.children_do_not(said, over));
        let child = if children_do { self.said.pop() } else { None };
        let Some(last) = self.said.len().checked_sub(1) else { return self.pass_back(over) };
        let listed = self.said[..last].iter().rev().take_while(|said| said.goes_on).count();
        let said = self.said.split_off(last - listed);
        let described = self.said.pop().filter(|said| sort(said.senses) == Sort::Mood);
        self.said.clear();
        // "Sad songs no": what describes the refused is not asked for either.
        let describes =
            |before: &&Said| before.to == said[0].from && self.words[said[0].from].before == Gap::Space;
        let first = described.as_ref().filter(describes).unwrap_or(&said[0]).chips;
        let mut undone = self.caught.split_off(first);
        undone.retain(|one| child.is_some() && is_kids(one));
        self.caught.append(&mut undone);
        self.said_last.clone_from(&said);
        self.waved |= over == Over::NoMatter;
        // "Really scary is out", "allzu brutal nein".
        let strong = said.iter().any(|said| said.strong || self.too_before(said.from));
        let over = if over == Over::Not && strong { Over::NotToo } else { over };
        for said in said {
            let over = self.milder(said.senses, over, said.from);
            // "Cenaze falan olmasın": refused, it is what a film is about and not how people are.
            let of_people = said.senses.iter().any(|sense| matches!(sense, Sense::AtMost(..)));
            let senses = if of_people { &[Sense::Heavy] } else { said.senses };
            for &sense in senses {
                for heard in mean(sense, Some(over), 1.0) {
                    let meant = meant(sense, Some(over), &heard);
                    self.chip(said.from, heard, meant);
                }
            }
        }
        self.spouse_dislikes();
        (self.scope, self.boost) = (None, None);
    }
}
