//! Whose wish it is: "Jess wants horror, Tom a comedy", "Papa will einen Krimi", "babam komedi istiyor". Owns telling who asks, and
//! how far; refuses to know the household: a name is what is typed.

use std::ops::Range;

use super::super::language::Index;
use super::super::words::{Gap, Word};
use super::Listener;
use super::names::capital;

/// Somebody who asks, and the words in which they do.
pub(super) struct Asker {
    /// Who, as typed: "Jess", "Mum".
    names: Vec<String>,
    /// What they ask for, by its words.
    reach: Range<usize>,
}

/// What somebody is called by those who live with them.
const FAMILY: &str = "mum mom mam mummy mommy mother dad daddy father nan nana nanny gran granny grandma grandad granddad \
    grandpa wife husband hubby missus girlfriend boyfriend partner son daughter sister brother aunt \
    auntie uncle kids boys girls children twins teenager teenagers eldest youngest lads inlaws parents \
    grandparents flatmate flatmates amma appa mama papa oma opa mutter vater frau mann tochter sohn \
    schwester bruder kinder jungs madels eltern freundin freund anne annem baba babam esim karim kocam \
    oglum kizim abim ablam kardesim dedem babaannem anneannem teyzem cocuklar";
/// What stands before them.
const THEIR: &str = "my our the mein meine unser unsere die der das benim bizim";
/// Of these what stays: "my wife", and "kids" of "the kids".
const OURS: &str = "my our mein meine unser unsere benim bizim";
/// What asks, after a name.
const WANTS: &str = "wants, wants to watch, wants to see, want, want to watch, want to see, fancies, fancy, needs, would \
    like, would love, would rather have, would prefer, prefers, prefer, asks for, asked for, is asking \
    for, are asking for, is after, are after, is up for, are up for, craves, is craving, votes for, \
    voted for, picks, picked, says, is in the mood for, are in the mood for";
const WANTS_IN_GERMAN: &str = "will, wollen, mochte, mochten, mochte gern, hatte gern, hatten gern, braucht, wunscht sich, wunschen \
    sich, ist fur, sind fur";
/// What asks in Turkish, where a clause ends.
const WANTS_IN_TURKISH: &str = "istiyor istiyorlar ister isterler istiyo diyor diyorlar";
/// What asks for oneself: "hubby says comedy I say crime".
const ASK: &str = "say want fancy need prefer sage will wollen mochte mochten";
/// What begins the wish of somebody whose asking was said of the one before: "Jess wants horror, Tom a comedy".
const OPENS: &str = "a an some something anything ein eine einen etwas was bir";
/// Nobody's name, and who speak for themselves or for all.
const NOBODY: &str = "i we you he she it they one who whoever what that this which nobody noone none anyone anybody \
    someone somebody everyone everybody all both neither either half most never really just only also \
    still tonight today heart mood ich wir du ihr er sie es wer man keiner niemand alle jeder beide ben \
    biz sen siz o onlar kim herkes kimse hepimiz bu su canim gonlum";
/// What joins one clause to another, or one name to another.
const JOINS: &str = "and but while whereas und aber wahrend ve ama ise";
/// The longest wish, in words.
const LONGEST: usize = 40;

/// Who asks for what in a text.
pub(super) fn askers(text: &str, words: &[Word], index: &Index) -> Vec<Asker> {
    let mut found: Vec<Asker> = Vec::new();
    for from in (0..words.len()).filter(|at| opens_clause(words, *at)) {
        // "Tom and Ben": the second is named already.
        if found.last().is_some_and(|last| last.reach.start > from) {
            continue;
        }
        let Some((names, after)) = names(text, words, from, index) else { continue };
        let goes_on = found.last().is_some_and(|last| last.reach.end >= from) && opens_wish(words, after);
        let reach = if let Some(used) = asks(&words[after..], index) {
            after + used..end(words, after + used)
        } else if let Some(verb) = asks_last(words, after, index) {
            after..verb
        } else if goes_on {
            after..end(words, after)
        } else {
            continue;
        };
        if let Some(last) = found.last_mut() {
            last.reach.end = last.reach.end.min(from);
        }
        found.push(Asker { names, reach });
    }
    found
}

/// Whether a clause begins with the word `at`: after a comma, a full stop or an "and".
fn opens_clause(words: &[Word], at: usize) -> bool {
    let after_join = || at.checked_sub(1).is_some_and(|before| joins(&words[before]));
    !joins(&words[at]) && (words[at].before != Gap::Space || after_join())
}

fn joins(word: &Word) -> bool {
    word.is_of(JOINS)
}

/// Who is named from `at` on, and the word after them: "Jess", "my mum", "Tom and Ben".
fn names(text: &str, words: &[Word], at: usize, index: &Index) -> Option<(Vec<String>, usize)> {
    let (first, after) = name(text, words, at, index)?;
    let more = words.get(after).filter(|word| word.before == Gap::Space && joins(word));
    match more.and_then(|_| name(text, words, after + 1, index)) {
        Some((second, end)) if words[after + 1].before == Gap::Space => Some((vec![first, second], end)),
        _ => Some((vec![first], after)),
    }
}

fn name(text: &str, words: &[Word], at: usize, index: &Index) -> Option<(String, usize)> {
    let word = words.get(at)?;
    let family = |at: usize| words.get(at).is_some_and(|word| word.is_of(FAMILY));
    let typed = |from: usize, last: usize| text[words[from].start..words[last].end].to_owned();
    if family(at) {
        return Some((typed(at, at), at + 1));
    }
    if word.is_of(THEIR) {
        let next = words.get(at + 1).filter(|next| next.before == Gap::Space && family(at + 1))?;
        let own = word.is_of(OURS);
        let from = if own { at } else { at + 1 };
        return Some((text[words[from].start..next.end].to_owned(), at + 2));
    }
    let folded = word.folded.as_str();
    let known = || index.single(folded).is_some() || index.is_ordinary(folded);
    let letters = folded.chars().all(char::is_alphabetic) && folded.len() > 1;
    let may_be = letters && !is_nobody(word) && !word.is_of(OPENS);
    (may_be && (capital(text, word) || !known())).then(|| (titled(&typed(at, at)), at + 1))
}

/// With a capital, as a name is written.
fn titled(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// How many words ask, at the beginning of `words`.
fn asks(words: &[Word], index: &Index) -> Option<usize> {
    let phrases = if index.is_english() { WANTS } else { WANTS_IN_GERMAN };
    let stands = |phrase: &str| {
        let parts = phrase.split(' ');
        let used = parts.clone().count();
        let alike = |(part, word): (&str, &Word)| part == word.folded && word.before == Gap::Space;
        (used <= words.len() && parts.zip(words).all(alike)).then_some(used)
    };
    let used = phrases.split(", ").filter_map(stands).max()?;
    // "Grandpa says they don't make them any more", "says to let it out".
    let tells = words.get(used).is_some_and(|next| is_nobody(next) || next.folded == "to");
    (words[0].folded != "says" || !tells).then_some(used)
}

/// Where the clause of a name that ends before `from` asks at its own end.
fn asks_last(words: &[Word], from: usize, index: &Index) -> Option<usize> {
    let clause = words[from..].iter().take_while(|word| word.before == Gap::Space);
    let last = from + clause.count().checked_sub(1)?;
    let asks = words[last].is_of(WANTS_IN_TURKISH);
    (asks && !index.is_english()).then_some(last)
}

/// Whether the word `at` begins a wish that needs no verb.
fn opens_wish(words: &[Word], at: usize) -> bool {
    words.get(at).is_some_and(|word| word.before == Gap::Space && word.is_of(OPENS))
}

/// Up to where what is asked for from `from` on may reach: the end of the sentence, or where somebody else speaks.
fn end(words: &[Word], from: usize) -> usize {
    let asks = |at: usize| words.get(at).is_some_and(|word| word.is_of(ASK));
    let over = |at: &usize| {
        words[*at].before == Gap::Stop || is_nobody(&words[*at]) && (opens_clause(words, *at) || asks(at + 1))
    };
    let most = words.len().min(from + LONGEST);
    (from..most).find(over).unwrap_or(most)
}

fn is_nobody(word: &Word) -> bool {
    word.is_of(NOBODY)
}

impl Word {
    /// Whether it is one of these, which spaces part.
    fn is_of(&self, words: &str) -> bool {
        words.split(' ').any(|word| word == self.folded)
    }
}

impl Listener<'_> {
    /// Whose wish it is that begins with the word `at`; nobody is everybody.
    pub(super) fn whose(&self, at: usize) -> &[String] {
        let asker = self.askers.iter().find(|asker| asker.reach.contains(&at));
        asker.map_or(&[], |asker| &asker.names)
    }
}
