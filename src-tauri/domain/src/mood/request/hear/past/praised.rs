//! Films that are told as a likeness without a "like": "watched Parasite last week and LOVED it", "the feel of Amelie",
//! "that unease you get in Get Out". Owns when a film that is spoken of is one to be like; refuses to know films (the
//! catalogue does).

use super::super::super::words::Gap;
use super::super::Listener;
use super::super::films::catalogued::LONGEST;
use super::super::films::names::capital;
use super::super::vocabulary::has;

/// What people did with a film that was, right before its name.
pub(in super::super) const WATCHED: &str =
    "watched rewatched saw seen finished watching endured rewatching streamed";
/// What else tells of one there.
const SAW: &str = "did watch enjoyed know remember adored about abt at of through recommends recommended gesehen geschaut \
    geguckt sahen";
/// What likens by a part of it, right before the film.
const PART: &[&str] = &[
    "loved",
    "adored",
    "benchmark is",
    "gold standard is",
    "you get in",
    "you get from",
    "you get with",
    "you got from",
    "we got from",
    "i got from",
    "i get from",
    "the feel of",
    "the feeling of",
    "the mood of",
    "the tone of",
    "the atmosphere of",
    "the spirit of",
    "the charm of",
    "the magic of",
    "the warmth of",
    "the humour of",
    "the look of",
    "the dread of",
    "the tension of",
    "came out of",
    "come out of",
    "coming out of",
    "walked out of",
    "felt after",
    "feel after",
    "feeling after",
    "had after",
    "did after",
    "like after",
    "the style of",
    "the sweetness of",
    "the weirdness of",
    "die stimmung von",
    "das gefuhl von",
    "den humor von",
];

/// What somebody says of a film they like, right before it, and of much else: a capital has to tell the film.
const LIKES: &[&str] = &[
    "loves",
    "love",
    "adores",
    "likes",
    "liked",
    "enjoys",
    "want",
    "wants",
    "wanted",
    "says",
    "said",
    "say",
    "suggests",
    "suggested",
    "fancies",
    "swears by",
    "swear by",
    "obsessed with",
    "mad about",
    "crazy about",
    "raves about",
    "raving about",
    "keeps watching",
    "always picks",
    "favourite is",
    "favorite is",
    "favourite film is",
    "favourite ever is",
    "fave is",
    "film is",
    "we both love",
    "we all love",
    "liebt",
    "lieben",
    "liebe",
    "mag",
    "mogen",
    "mochte",
    "mochten",
    "fand",
    "fanden",
    "lieblingsfilm ist",
];
/// What somebody says of a film right after it, where it opens a clause or stands after who says it.
const LIKED: &[&str] = &[
    "or near enough",
    "or something close",
    "or similar",
    "or the like",
    "or something like it",
    "or something in that vein",
    "is the benchmark",
    "is the gold standard",
    "is the bar",
    "is the dream",
    "is the vibe",
    "is the mood",
    "is the level",
    "is the sort of thing",
    "is the kind of thing",
    "is my favourite",
    "is our favourite",
    "is his favourite",
    "is her favourite",
    "is my fave",
    "is more like it",
    "is perfection",
    "was perfect",
    "was brilliant",
    "was amazing",
    "was great",
    "was a hit",
    "went down well",
    "went down a treat",
    "war super",
    "war toll",
    "war genial",
    "war klasse",
    "ist mein lieblingsfilm",
    "ist unser lieblingsfilm",
    "cok sevdi",
    "cok sevdik",
    "cok sevdim",
    "cok seviyor",
    "cok sever",
    "cok begendi",
    "cok begendik",
    "cok begendim",
    "seviyor",
    "sever",
    "sevdi",
    "begendi",
    "bayildi",
    "bayildik",
    "bayildim",
    "bayiliyor",
    "bayilir",
];

impl Listener<'_> {
    /// Where the name ends of a film that begins here and is praised after it, and where the praise ends.
    pub(in super::super) fn liked_film(&self) -> Option<(usize, usize)> {
        self.lore.catalogue?;
        let word = self.typed.get(self.at)?;
        let opens = |end: usize| self.at == 0 && self.index.is_english() && self.tells_in_small(end);
        let most = self.typed.len().min(self.at + LONGEST);
        (self.at + 1..most).rev().filter(|&end| capital(self.text, word) || opens(end)).find_map(|end| {
            let rest: Vec<&str> = self.typed[end..].iter().take(5).map(|word| word.folded.as_str()).collect();
            let liked = LIKED.iter().find(|liked| rest.join(" ").starts_with(**liked))?;
            let joined = self.typed[self.at + 1..=end].iter().all(|word| word.before == Gap::Space);
            let known = joined && self.is_well_known(self.at, end);
            known.then(|| (end, end + liked.split(' ').count()))
        })
    }

    /// "get out was brilliant": whether words in small letters that open what is said may be a film's name. Any noun may be one
    /// with its article, "the game was brilliant".
    fn tells_in_small(&self, end: usize) -> bool {
        let article = has("the a an", &self.typed[0].folded);
        let occasion = self.is_occasion_word(end - 1);
        end > 1
            && (!article && !occasion || (0..end).any(|at| self.is_telling(at)) || self.praise_follows(end))
    }

    /// Whether these words name a film that has a card, and nothing else that begins with a capital.
    pub(in super::super) fn is_well_known(&self, from: usize, end: usize) -> bool {
        self.card(from, end).is_some() && (end - from > 1 || self.names_a_film(from))
    }

    /// Where the name ends of a film that begins here and is praised.
    pub(in super::super) fn praised_film(&self) -> Option<usize> {
        self.lore.catalogue?;
        let word = self.typed.get(self.at).filter(|word| word.before == Gap::Space)?;
        // "The kids want Moana again."
        if self.film_again().is_some() {
            return None;
        }
        let before: Vec<&str> = self.typed[..self.at].iter().map(|word| word.folded.as_str()).collect();
        let most = self.typed.len().min(self.at + LONGEST);
        if capital(self.text, word)
            && LIKES.iter().any(|likes| ends_with(without_that(&before), likes))
            && !self.names_who_says()
        {
            let known = (self.at + 1..=most).rev().find(|&end| {
                self.typed[self.at + 1..end].iter().all(|word| word.before == Gap::Space)
                    && self.is_well_known(self.at, end)
            });
            // "Swears by Hoosiers, anything in that spirit?" tells a film that no catalogue has.
            let told = || {
                let end = self.capitals_from(self.at);
                let unknown = self.index.longest(&self.words[self.at..]).is_none();
                (self.index.is_english() && unknown && end > self.at && self.praise_follows(end))
                    .then_some(end)
            };
            return known.or_else(told);
        }
        let part = PART.iter().any(|part| ends_with(&before, part));
        let seen = before.last().is_some_and(|last| tells_of_film(last));
        if !(part || seen) {
            return None;
        }
        let end = (self.at + 1..=most).rev().find(|&end| {
            self.typed[self.at + 1..end].iter().all(|word| word.before == Gap::Space)
                && self.film(self.at, end).is_some()
                && (capital(self.text, word) && self.index.is_english() || self.tells_film(self.at, end))
        })?;
        (part || self.praise_follows(end)).then_some(end)
    }
}

/// Whether a word right before a film tells that somebody knows it.
pub(in super::super) fn tells_of_film(word: &str) -> bool {
    has(WATCHED, word) || has(SAW, word)
}

/// "Swears by that Parasite."
fn without_that<'a, 'b>(words: &'a [&'b str]) -> &'a [&'b str] {
    words.strip_suffix(&["that"]).unwrap_or(words)
}

pub(in super::super) fn ends_with(words: &[&str], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    words.ends_with(&phrase)
}
