//! Phrases found in words, the longest first, and the language found by its phrases. Owns look-ups; refuses to put
//! meanings together.

use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, OnceLock};

use super::super::Constraint;
use super::super::meaning::Meaning;
use super::super::words::{Gap, Word};
use super::{Language, Phrases, Role, Sense, english, franchises, german, mend, signs, spelled, turkish};

/// What words mean, if that is at hand.
type Meanings = fn() -> Option<&'static Meaning>;

/// How far around a swapped word its phrase is looked for, in words.
const PHRASE: usize = 4;
/// The fewest words of a phrase that something is slipped into, and how far behind its first word that may stand.
const SLIPPED_INTO: usize = 3;
const SLIPPED_NEAR: usize = 5;
/// What "leicht" weighs before an adjective.
const LIGHTLY: f32 = 0.5;

/// One language's phrases by their first word, the longest first.
pub(in super::super) struct Index {
    by_first: HashMap<&'static str, Vec<Phrase>>,
    /// Every word of a phrase.
    known: HashSet<&'static str>,
    /// Those that a slip of the finger may have meant, by their first letter; made when there is something to mend.
    mendable: OnceLock<HashMap<char, Vec<&'static str>>>,
    ordinary: HashSet<&'static str>,
    /// What a word is usually spelled like, by another spelling.
    spellings: HashMap<&'static str, &'static str>,
    phrases: &'static Phrases,
}

#[derive(Clone, Copy)]
struct Phrase {
    /// How many words it has.
    words: usize,
    text: &'static str,
    role: Role,
}

static ENGLISH: LazyLock<Index> = LazyLock::new(|| Index::new(&english::PHRASES));
static GERMAN: LazyLock<Index> = LazyLock::new(|| Index::new(&german::PHRASES));
static TURKISH: LazyLock<Index> = LazyLock::new(|| Index::new(&turkish::PHRASES));

const LANGUAGES: [Language; 3] = [Language::English, Language::German, Language::Turkish];

impl Language {
    fn index(self) -> &'static Index {
        match self {
            Self::English => &ENGLISH,
            Self::German => &GERMAN,
            Self::Turkish => &TURKISH,
        }
    }
}

impl Index {
    /// The phrases of the language that understands most of `words`, of the `preferred` one if others do no better, and
    /// the words made ready for it.
    pub fn for_words(words: &[Word], preferred: Language, meaning: Meanings) -> (&'static Self, Vec<Word>) {
        let first = preferred.index();
        let mut best = (first, first.ready(words));
        let mut most = first.understands(&best.1);
        let others = || LANGUAGES.into_iter().filter(|language| *language != preferred).map(Language::index);
        for index in others() {
            let words = index.ready(words);
            let understood = index.understands(&words);
            if understood > most {
                (best, most) = ((index, words), understood);
            }
        }
        if most == 0 {
            // Not a word as it should be: perhaps with the slips mended.
            most = first.understands(&first.mend(&best.1, meaning));
            for index in others() {
                let words = index.ready(words);
                let understood = index.understands(&index.mend(&words, meaning));
                if understood > most {
                    (best, most) = ((index, words), understood);
                }
            }
        }
        best
    }

    /// The same for a text of several clauses: a clause that its language does not know is in another one if that
    /// knows every word of it. What follows in one language stays together.
    pub fn for_clauses(
        words: &[Word],
        preferred: Language,
        meaning: Meanings,
    ) -> Vec<(&'static Self, Vec<Word>)> {
        let (first, ready) = Self::for_words(words, preferred, meaning);
        let mut found: Vec<(&'static Self, Vec<Word>)> = Vec::new();
        let mut from = 0;
        for clause in words.chunk_by(|_, next| next.before == Gap::Space) {
            let own = ready.get(from..from + clause.len()).unwrap_or_default().to_vec();
            from += clause.len();
            let (index, clause) = first.elsewhere(&own, clause).unwrap_or((first, own));
            match found.last_mut().filter(|(last, _)| std::ptr::eq(*last, index)) {
                Some((_, words)) => words.extend(clause),
                None => found.push((index, clause)),
            }
        }
        found
    }

    /// Another language that knows all of a clause of which this one, with its `own` forms, misses a word.
    fn elsewhere(&self, own: &[Word], clause: &[Word]) -> Option<(&'static Self, Vec<Word>)> {
        let (known, worth) = self.grasp(own);
        if known == clause.len() {
            return None;
        }
        let others = LANGUAGES.into_iter().map(Language::index);
        others.filter(|index| !std::ptr::eq(*index, self)).find_map(|index| {
            let words = index.ready(clause);
            let (all, means) = index.grasp(&words);
            // A clause of nothing but small words tells no language.
            (all == clause.len() && means > all && means > worth).then_some((index, words))
        })
    }

    fn new(phrases: &'static Phrases) -> Self {
        let mut by_first: HashMap<_, Vec<_>> = HashMap::new();
        let mut known: HashSet<&str> = HashSet::new();
        let meanings = phrases
            .means
            .iter()
            .copied()
            .flatten()
            .chain(signs::SIGNS)
            .chain(franchises::FRANCHISES)
            .map(|&(senses, typed)| (Role::Means(senses), typed));
        for (role, typed) in meanings.chain(phrases.roles.iter().copied().flatten().copied()) {
            for phrase in spelled::phrases(typed) {
                known.extend(phrase.split(' '));
                let (first, words) =
                    (phrase.split(' ').next().unwrap_or_default(), phrase.split(' ').count());
                by_first.entry(first).or_default().push(Phrase { words, text: phrase, role });
            }
        }
        for found in by_first.values_mut() {
            found.sort_by_key(|phrase| std::cmp::Reverse(phrase.words));
        }
        let ordinary = phrases.ordinary.split_whitespace().collect();
        let spellings = phrases
            .spellings
            .iter()
            .flat_map(|&(word, others)| others.split(", ").map(move |other| (other, word)));
        Self { by_first, known, mendable: OnceLock::new(), ordinary, spellings: spellings.collect(), phrases }
    }

    /// `words` with the other forms this language knows them by.
    fn ready(&self, words: &[Word]) -> Vec<Word> {
        words.iter().map(|word| Word { forms: self.forms(&word.folded), ..word.clone() }).collect()
    }

    /// Other forms of a word, the likeliest first: its usual spelling, without letters drawn out, its stems.
    fn forms(&self, word: &str) -> Vec<String> {
        let mut forms: Vec<String> =
            self.spellings.get(word).map(|&usual| usual.to_owned()).into_iter().collect();
        for drawn_in in mend::drawn_in(word) {
            forms.extend((self.phrases.stems)(&drawn_in));
            forms.push(drawn_in);
        }
        forms.extend((self.phrases.stems)(word));
        forms
    }

    /// How much of `words` means something, what carries a meaning counting twice.
    fn understands(&self, words: &[Word]) -> usize {
        self.grasp(words).1
    }

    /// How many of `words` are known, and how much that is worth, what carries a meaning counting twice.
    fn grasp(&self, words: &[Word]) -> (usize, usize) {
        let (mut at, mut known, mut understood) = (0, 0, 0);
        while at < words.len() {
            let rest = &words[at..];
            let (used, worth) = match (self.quantity(rest), self.longest(rest)) {
                (Some((_, used)), _) | (None, Some((Role::Means(_), used))) => (used, 2 * used),
                (None, Some((_, used))) => (used, used),
                (None, None) => (1, 0),
            };
            at += used;
            known += if worth > 0 { used } else { 0 };
            understood += worth;
        }
        (known, understood)
    }

    /// `words` with slips of the finger mended: a word that no phrase knows and no dictionary would, with one known word
    /// nearer than all others. What is met often in English text is no slip, unless of the same word ("weapon").
    pub fn mend(&self, words: &[Word], meaning: Meanings) -> Vec<Word> {
        let (mut at, mut mended) = (0, Vec::with_capacity(words.len()));
        while let Some(word) = words.get(at) {
            // "Bir buçuk saat": what is understood as a number has no slip.
            let number = self.quantity(&words[at..]).map_or(0, |(_, used)| used);
            mended.extend_from_slice(&words[at..at + number]);
            if number == 0 {
                let real = |meant: &Word| {
                    !mend::is_kin(&word.folded, &meant.folded)
                        && meaning().is_some_and(|meaning| meaning.knows(&word.folded))
                };
                let meant =
                    self.mended(word).or_else(|| self.swapped(words, at)).filter(|meant| !real(meant));
                mended.push(meant.unwrap_or_else(|| word.clone()));
            }
            at += number.max(1);
        }
        mended
    }

    fn mended(&self, word: &Word) -> Option<Word> {
        let typed: Vec<char> = word.folded.chars().collect();
        let known = |form: &String| self.known.contains(form.as_str());
        // Nor has a common word of another language: "position" is no slip of "positiv".
        let ordinary = || LANGUAGES.into_iter().any(|language| language.index().is_ordinary(&word.folded));
        if known(&word.folded) || word.forms.iter().any(known) || ordinary() {
            return None;
        }
        if let Some(meant) = mend::doubled(&typed).find(|meant| self.single(meant).is_some()) {
            return Some(self.instead(word, meant));
        }
        if let Some(meant) = mend::with_vowel(&typed).find(|meant| self.says_mood(meant)) {
            return Some(self.instead(word, meant));
        }
        let meant = self.nearest(&word.folded).or_else(|| {
            // `lutiges`: a slip in a word with an ending.
            let stems = (self.phrases.stems)(&word.folded).into_iter();
            stems
                .filter(|stem| word.folded.starts_with(stem.as_str()))
                .find_map(|stem| self.nearest(&stem).filter(|meant| self.single(meant).is_some()))
        })?;
        Some(self.instead(word, meant))
    }

    /// "Edge of my saet": a short word with two letters swapped that stands in a phrase of several words, for which alone
    /// it would be too short.
    fn swapped(&self, words: &[Word], at: usize) -> Option<Word> {
        let word = words.get(at)?;
        let known = |form: &str| self.known.contains(form);
        if known(&word.folded) || self.is_ordinary(&word.folded) || !self.is_english() {
            return None;
        }
        let letters: Vec<char> = word.folded.chars().collect();
        let meant = mend::with_swap(&letters).find(|meant| {
            known(meant) && {
                let from = at.saturating_sub(PHRASE);
                let mut around = words[from..words.len().min(at + PHRASE)].to_vec();
                around[at - from].folded.clone_from(meant);
                (0..=at - from).any(|start| {
                    matches!(
                        self.longest(&around[start..]),
                        Some((Role::Means([_, ..]), used)) if used > 1 && start + used > at - from
                    )
                })
            }
        })?;
        Some(self.instead(word, meant))
    }

    /// The known word that is nearest to these letters, if that is no matter of doubt.
    fn nearest(&self, typed: &str) -> Option<String> {
        let most = mend::slips(typed.chars().count())?;
        let known = self.mendable().get(&typed.chars().next()?)?;
        let near = known.iter().filter_map(|word| Some((mend::distance(typed, word, most)?, *word)));
        let near: Vec<(usize, &str)> = near.collect();
        let least = near.iter().map(|(slips, _)| *slips).min()?;
        let mut meant: Vec<&str> =
            near.into_iter().filter(|(slips, _)| *slips == least).map(|(_, word)| word).collect();
        // Two words as near are a doubt, unless only one of them says something by itself or both say the same.
        if meant.len() > 1 {
            meant.retain(|word| self.single(word).is_some());
        }
        let first = *meant.first()?;
        let role = self.single(first);
        let sure = meant.iter().all(|word| self.single(word) == role);
        sure.then(|| first.to_owned())
    }

    fn says_mood(&self, word: &str) -> bool {
        let mood = |sense: &Sense| matches!(sense, Sense::Mood(..));
        matches!(self.single(word), Some(Role::Means(senses)) if senses.iter().any(mood))
    }

    fn instead(&self, word: &Word, meant: String) -> Word {
        Word { forms: self.forms(&meant), folded: meant, ..word.clone() }
    }

    fn mendable(&self) -> &HashMap<char, Vec<&'static str>> {
        self.mendable.get_or_init(|| {
            let mut mendable: HashMap<char, Vec<&'static str>> = HashMap::new();
            for &word in self.known.iter().filter(|word| word.chars().count() + 1 >= mend::SHORTEST) {
                mendable.entry(word.chars().next().unwrap_or_default()).or_default().push(word);
            }
            mendable.values_mut().for_each(|words| words.sort_unstable());
            mendable
        })
    }

    /// What a word by itself does.
    pub fn single(&self, word: &str) -> Option<Role> {
        let phrases = self.by_first.get(word)?;
        phrases.iter().find(|phrase| phrase.words == 1).map(|phrase| phrase.role)
    }

    /// A constraint with a number that `words` begin with, and how many words it takes.
    pub fn quantity(&self, words: &[Word]) -> Option<(Constraint, usize)> {
        (self.phrases.quantity)(words)
    }

    /// What a number in words counts.
    pub fn number(&self, word: &str) -> Option<f32> {
        (self.phrases.number)(word)
    }

    /// Whether these are the English phrases.
    pub fn is_english(&self) -> bool {
        std::ptr::eq(self, &*ENGLISH)
    }

    /// Whether these are the German phrases.
    pub fn is_german(&self) -> bool {
        std::ptr::eq(self, &*GERMAN)
    }

    /// Whether these are Turkish phrases.
    pub fn is_turkish(&self) -> bool {
        std::ptr::eq(self, &*TURKISH)
    }

    /// What a word weighs as the adverb of the adjective after it: "leicht traurig".
    pub fn lightens(&self, word: &Word) -> Option<f32> {
        self.phrases.lighteners.contains(&word.folded.as_str()).then_some(LIGHTLY)
    }

    /// Whether a word is the less of two by its ending: "korkudan çok gerilim".
    pub fn ablative(&self, word: &Word) -> bool {
        self.phrases.ablative.iter().any(|ending| word.folded.ends_with(ending))
    }

    /// Whether a capital letter tells a name.
    pub fn capitals_name(&self) -> bool {
        self.phrases.capitals_name
    }

    /// Whether a word is a common one that no phrase needs.
    pub fn is_ordinary(&self, word: &str) -> bool {
        self.ordinary.contains(word)
    }

    /// Whether a word is an adverb by its ending.
    pub fn adverb(&self, word: &Word) -> bool {
        self.phrases.adverbs.is_some_and(|ending| word.folded.ends_with(ending))
    }

    /// The longest phrase that `words` begin with, and its number of words.
    pub fn longest(&self, words: &[Word]) -> Option<(Role, usize)> {
        let first = words.first()?;
        let forms = std::iter::once(&first.folded).chain(&first.forms);
        let own = forms.into_iter().find_map(|form| self.starting(form, words));
        // "Nix Kompliziertes": the longer phrase has the usual spelling.
        let usual = self.spellings.get(first.folded.as_str()).and_then(|usual| self.starting(usual, words));
        let found = match (own, usual) {
            (Some(own), Some(usual)) if usual.1 > own.1 => Some(usual),
            (own, _) => own,
        };
        let (_, used) = found.unwrap_or((Role::Filler, 0));
        self.slipped_into(words).filter(|(_, more)| *more > used).or(found)
    }

    /// "Doesn't actually die": the longest phrase of several words that `words` begin with, but for one that is slipped into it.
    fn slipped_into(&self, words: &[Word]) -> Option<(Role, usize)> {
        let near = words.len().min(SLIPPED_NEAR);
        let at = (1..near).find(|at| self.phrases.slipped_in.contains(&words[*at].folded.as_str()))?;
        if words[at].before == Gap::Stop {
            return None;
        }
        let phrases = self.by_first.get(words[0].folded.as_str())?;
        let around = |phrase: &&Phrase| {
            phrase.words >= SLIPPED_INTO
                && phrase.words > at
                && fits(phrase, words.iter().take(at).chain(&words[at + 1..]))
        };
        phrases.iter().find(around).map(|phrase| (phrase.role, phrase.words + 1))
    }

    fn starting(&self, first: &str, words: &[Word]) -> Option<(Role, usize)> {
        let phrases = self.by_first.get(first)?;
        phrases.iter().find(|phrase| fits(phrase, words.iter())).map(|phrase| (phrase.role, phrase.words))
    }
}

/// Whether the words after the first are those of `phrase`.
fn fits<'a>(phrase: &Phrase, mut words: impl Iterator<Item = &'a Word>) -> bool {
    let same = |word: &Word, expected: &str| {
        word.before != Gap::Stop
            && (expected == word.folded || word.forms.iter().any(|form| form == expected))
    };
    words.next().is_some()
        && phrase
            .text
            .split(' ')
            .skip(1)
            .all(|expected| words.next().is_some_and(|word| same(word, expected)))
}
