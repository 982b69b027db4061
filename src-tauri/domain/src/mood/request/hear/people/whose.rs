//! Whose wish it is: "Jess wants horror, Tom a comedy", "Papa will einen Krimi", "babam komedi istiyor". Owns telling who asks, and
//! how far; refuses to know the household: a name is what is typed. In doubt a wish is nobody's, which is everybody's.

mod picks;

use std::ops::Range;

use super::super::vocabulary::stands;

use super::super::super::language::Index;
use super::super::super::words::{Gap, Word};
use super::super::Listener;
use super::super::films::names::capital;

/// Somebody who asks, and the words in which they do.
pub(in super::super) struct Asker {
    /// Who, as one would speak of them: "Jess", "Mum", "my wife", "the kids".
    names: Vec<String>,
    /// What they ask for, by its words.
    reach: Range<usize>,
}

/// How people speak of who asks in one language; spaces part the words, commas the phrases.
struct Speech {
    /// What somebody is called by those who live with them.
    family: &'static str,
    /// The same of several.
    families: &'static str,
    /// What stands before them: of "my wife" and of "the kids".
    their: &'static str,
    /// What asks, after any name.
    wants: &'static str,
    /// What asks only after what can be nothing but a name.
    may_want: &'static str,
    /// What asks where a clause ends.
    wants_last: &'static str,
    /// What may stand before what asks.
    adverbs: &'static str,
    /// What begins a wish whose verb was said of the one before: "Jess wants horror, Tom a comedy".
    opens: &'static str,
    /// Nobody's name, and who speak for themselves or for all.
    nobody: &'static str,
}

const ENGLISH: Speech = Speech {
    family: "mum mom mam mummy mommy mother dad daddy father nan nana nanny gran granny grandma grandad granddad \
        grandpa wife husband hubby missus girlfriend boyfriend partner son daughter sister brother aunt auntie uncle \
        niece nephew cousin grandson granddaughter teenager eldest youngest flatmate friend mate kid child boy girl \
        amma appa",
    families: "kids children boys girls twins teenagers teens lads parents grandparents inlaws flatmates friends mates \
        cousins sisters brothers others",
    their: "my our the",
    wants: "wants, wants to watch, wants to see, want, want to watch, want to see, fancies, fancy, would like, would love, \
        would rather have, would prefer, is asking for, are asking for, is after, are after, is up for, are up for, \
        craves, is craving, votes for, voted for, is in the mood for, are in the mood for",
    may_want: "needs, need, prefers, prefer, asks for, asked for, picks, picked, says, say",
    wants_last: "",
    adverbs: "just really only still also always probably definitely",
    opens: "a an some something anything",
    nobody: "i we you he she it they me us him her them id im ive ill wed weve youd hed shed theyd lets one who whoever \
        what that this which nobody noone none anyone anybody someone somebody everyone everybody all both neither either \
        half most never tonight today monday tuesday wednesday thursday friday saturday sunday heart mood dinner bedtime supper tea film movie christmas valentine valentines",
};
const GERMAN: Speech = Speech {
    family: "mama papa oma opa mutter vater frau mann tochter sohn schwester bruder freundin freund tante onkel",
    families: "kinder jungs madels eltern zwillinge grosseltern",
    their: "mein meine unser unsere die der",
    wants: "will, wollen, mochte, mochten, mochte gern, hatte gern, hatten gern, wunscht sich, wunschen sich, ist fur, \
        sind fur",
    may_want: "braucht, brauchen, sagt",
    wants_last: "",
    adverbs: "nur gern auch immer",
    opens: "ein eine einen etwas was",
    nobody: "ich wir du ihr er sie es mich uns wer man keiner niemand alle jeder beide heute",
};
const TURKISH: Speech = Speech {
    family: "anne annem baba babam esim karim kocam oglum kizim abim ablam kardesim dedem babaannem anneannem teyzem",
    families: "cocuklar",
    their: "benim bizim",
    wants: "",
    may_want: "",
    wants_last: "istiyor istiyorlar ister isterler istiyo diyor diyorlar",
    adverbs: "",
    opens: "bir",
    nobody: "ben biz sen siz o onlar kim herkes kimse hepimiz bu su canim gonlum bugun bana bize",
};
/// What joins one clause to another, or one name to another, in any of them.
const JOINS: &str = "and but while whereas und aber wahrend ve ama ise";
/// What nobody is called and yet tells when: "Zeynep bu akşam gülmek istiyor".
const TONIGHT: &str = "bu bugun";
/// The longest wish, in words, and how far behind somebody's name what asks may stand.
const LONGEST: usize = 40;
const NEAR: usize = 4;
/// Who asks for what in a text.
pub(in super::super) fn askers(text: &str, words: &[Word], index: &Index) -> Vec<Asker> {
    let speech = match (index.is_english(), index.capitals_name()) {
        (true, _) => &ENGLISH,
        (_, true) => &TURKISH,
        _ => &GERMAN,
    };
    let people = People { text, words, index, speech };
    let mut found: Vec<Asker> = Vec::new();
    for from in (0..words.len()).filter(|at| people.opens_clause(*at)) {
        // "Tom and Ben": the second is named already.
        if found.last().is_some_and(|last| last.reach.start > from) {
            continue;
        }
        let goes_on = found.last().is_some_and(|last| last.reach.end >= from);
        let Some(asker) = people.asker(from, goes_on) else { continue };
        if let Some(last) = found.last_mut() {
            last.reach.end = last.reach.end.min(from);
        }
        found.push(asker);
    }
    found
}

/// Somebody named.
struct Named {
    name: String,
    /// Past the last word.
    to: usize,
    /// By a name or a word for family that nothing else is called by.
    is_sure: bool,
}

/// The words of a text, to find people in.
struct People<'a> {
    text: &'a str,
    words: &'a [Word],
    index: &'a Index,
    speech: &'static Speech,
}

impl People<'_> {
    /// Who asks from `from` on; where somebody asked right before, a verb need not be said again.
    fn asker(&self, from: usize, goes_on: bool) -> Option<Asker> {
        if let Some((who, begin)) = self.asks_shortly(from) {
            return Some(Asker { names: vec![who.name], reach: begin..self.end(begin) });
        }
        let picked = || self.who_picks(from).or_else(|| self.whose_turn(from));
        let (named, to) = self.names(from).or_else(picked)?;
        let is_sure = named.iter().all(|one| one.is_sure);
        let reach = if let Some(begin) = self.asks(to, is_sure) {
            begin..self.end(begin)
        } else if let Some(verb) = self.asks_last(to) {
            to..verb
        } else if goes_on && is_sure && self.is(to, self.speech.opens) {
            to..self.end(to)
        } else {
            return None;
        };
        Some(Asker { names: named.into_iter().map(|one| one.name).collect(), reach })
    }

    /// Who is named from `from` on, and the word after them: "Jess", "my mum", "Mum, Tom and Ben".
    fn names(&self, from: usize) -> Option<(Vec<Named>, usize)> {
        let mut named = vec![self.name(from)?];
        let mut to = named[0].to;
        let joins = |at: usize| self.words.get(at).is_some_and(joins);
        let mut listed = Vec::new();
        while let Some(next) =
            self.words.get(to).filter(|next| next.before == Gap::Comma).and_then(|_| self.name(to))
        {
            to = next.to;
            listed.push(next);
        }
        let last = (joins(to) && self.words[to].before == Gap::Space).then(|| self.name(to + 1)).flatten();
        match last {
            Some(last) if self.words[to + 1].before == Gap::Space => {
                to = last.to;
                named.extend(listed);
                named.push(last);
                Some((named, to))
            }
            // A list that ends without an "and" is none.
            _ => {
                let to = named[0].to;
                Some((named, to))
            }
        }
    }

    fn name(&self, at: usize) -> Option<Named> {
        let word = self.words.get(at)?;
        let Speech { family, families, their, nobody, opens, .. } = self.speech;
        let typed = |from: usize| self.text[self.words[from].start..self.words[from].end].to_owned();
        if word.is_of(family) {
            return Some(Named { name: titled(&typed(at)), to: at + 1, is_sure: true });
        }
        if word.is_of(families) {
            let the = if self.index.is_english() { "the " } else { "" };
            return Some(Named { name: format!("{the}{}", typed(at)), to: at + 1, is_sure: true });
        }
        if word.is_of(their) {
            let of_whom = |word: &str| self.is(at + 1, word);
            let whole = || format!("{} {}", typed(at).to_lowercase(), typed(at + 1));
            if of_whom(family) || of_whom(families) {
                return Some(Named { name: whole(), to: at + 2, is_sure: true });
            }
            // "Die Heidi."
            let name = self.words.get(at + 1).filter(|next| next.before == Gap::Space)?;
            let bare = !self.index.is_english() && capital(self.text, name) && !name.is_of(their);
            return bare.then(|| self.name(at + 1)).flatten().filter(|named| named.is_sure);
        }
        let own = typed(at);
        let known = self.index.single(&word.folded).is_some() || self.index.is_ordinary(&word.folded);
        let plain = own.chars().all(char::is_alphabetic) && own.chars().nth(1).is_some();
        if !plain || word.is_of(nobody) || word.is_of(opens) || self.index.adverb(word) || joins(word) {
            return None;
        }
        let is_capital = capital(self.text, word);
        // Of German nouns each has a capital; a Mark or a Grace has one too.
        let may_be = if is_capital { self.index.capitals_name() || !known } else { !known };
        may_be.then(|| Named { name: titled(&own), to: at + 1, is_sure: is_capital && !known })
    }

    /// Where what is asked for begins, if the words at `at` ask; those that may mean something else only of who is sure to be
    /// somebody.
    fn asks(&self, at: usize, is_sure: bool) -> Option<usize> {
        let at = if self.is(at, self.speech.adverbs) { at + 1 } else { at };
        let may = if is_sure { self.speech.may_want } else { "" };
        let phrases = self.speech.wants.split(", ").chain(may.split(", "));
        let (used, phrase) = phrases.filter_map(|phrase| Some((self.stands(at, phrase)?, phrase))).max()?;
        let begin = at + used;
        // "Heute will ich", "says they don't make them any more", "says to let it out".
        let tells = self.is(begin, self.speech.nobody) || phrase.starts_with("say") && self.is(begin, "to");
        (!tells).then_some(begin)
    }

    /// How many words of a phrase stand at `at`, after a space.
    fn stands(&self, at: usize, phrase: &str) -> Option<usize> {
        let begins = self.words.get(at).is_some_and(|word| word.before == Gap::Space);
        Some(stands(self.words, at, phrase)).filter(|used| begins && *used > 0)
    }

    /// Where the clause of a name that ends before `from` asks behind what is asked for.
    fn asks_last(&self, from: usize) -> Option<usize> {
        let mut clause = self.words[from..].iter().take_while(|word| word.before == Gap::Space);
        let speaks = |word: &Word| word.is_of(self.speech.nobody) && !word.is_of(TONIGHT);
        let ends = clause.position(|word| word.is_of(self.speech.wants_last) || speaks(word))?;
        (!speaks(&self.words[from + ends])).then_some(from + ends)
    }

    /// Up to where what is asked for from `from` on may reach: the end of the sentence, or where somebody else speaks.
    fn end(&self, from: usize) -> usize {
        let most = self.words.len().min(from + LONGEST);
        (from..most)
            .find(|at| self.words[*at].before == Gap::Stop || self.turns_to_others(*at))
            .unwrap_or(most)
    }

    /// Whether at `at` somebody else's wish begins, known by name or not.
    fn turns_to_others(&self, at: usize) -> bool {
        let nobody = || self.is_nobody(at);
        if !self.opens_clause(at) {
            // "Hubby says comedy I say crime."
            return nobody() && self.asks(at + 1, true).is_some();
        }
        let clause = || at + 1..self.words.len().min(at + 1 + NEAR);
        let within = || clause().take_while(|at| self.words[*at].before == Gap::Space);
        // "Tom comedy" and "my niece's friend wants a comedy".
        nobody()
            || self.name(at).is_some_and(|named| named.is_sure)
            || within().any(|at| self.asks(at, true).is_some())
    }

    fn is_nobody(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.is_of(self.speech.nobody))
    }

    /// Whether one of these follows at `at`, after a space.
    fn is(&self, at: usize, words: &str) -> bool {
        self.words.get(at).is_some_and(|word| word.before == Gap::Space && word.is_of(words))
    }

    /// Whether a clause begins with the word `at`: after a comma, a full stop or an "and".
    fn opens_clause(&self, at: usize) -> bool {
        let after_join = || at.checked_sub(1).is_some_and(|before| joins(&self.words[before]));
        !joins(&self.words[at]) && (self.words[at].before != Gap::Space || after_join())
    }
}

fn joins(word: &Word) -> bool {
    word.is_of(JOINS)
}

/// With a capital, as a name is written.
fn titled(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Word {
    /// Whether it is one of these, which spaces part.
    fn is_of(&self, words: &str) -> bool {
        words.split(' ').any(|word| word == self.folded)
    }
}

impl Listener<'_> {
    /// Whose wish it is that begins with the word `at`; nobody is everybody.
    pub(in super::super) fn whose(&self, at: usize) -> &[String] {
        let asker = self.askers.iter().find(|asker| asker.reach.contains(&at));
        asker.map_or(&[], |asker| &asker.names)
    }
}
