//! The words that point back at what was said, and that tell what films of a kind do to somebody, in each language. Owns words
//! only.

use super::super::super::super::language::Index;
use super::super::super::super::words::Word;
use super::super::super::vocabulary::has;

/// How one language points back.
pub(super) struct Tongue {
    /// What points back.
    pub points: &'static str,
    /// What points back where its clause begins: "die bitte nicht", "that's not for us".
    pub points_first: &'static str,
    /// What people have had enough of that points back.
    pub it: &'static str,
    /// What follows a "so" that does.
    pub such: &'static str,
    /// What draws the conclusion, and of these what only joins.
    pub hence: &'static str,
    pub joins: &'static str,
    /// What opens such a clause without a comma.
    pub opens: &'static str,
    /// What says it more or less kindly, and of whom.
    pub kindly: &'static str,
    /// What may do so before the refusal, and not after it: "not that I want it".
    pub first: &'static str,
    /// What may follow the refusal.
    pub no_more: &'static str,
    /// What may stand in an answer besides: "romcoms? not in the mood".
    pub answers: &'static str,
    /// What refuses, alone or for a noun, and what of it points back by itself.
    pub not: &'static str,
    pub none: &'static str,
    pub none_of_it: &'static str,
    /// What a wish begins with right after it.
    pub wishes: &'static str,
    /// What puts somebody to sleep, in a clause that ends on one of these.
    pub sleeps: &'static str,
    pub off: &'static str,
    /// Who falls asleep gladly asks for it.
    pub gladly: &'static str,
    /// What films of a kind do to who wants none, right after their kind: a verb, and what may follow it.
    pub bores: &'static [(&'static str, &'static [&'static str])],
    /// To whom, and how.
    pub whom: &'static str,
    /// What ends the clause of it without a comma.
    pub then: &'static str,
    /// What asks for it, or describes what is asked for.
    pub asks: &'static str,
}

impl Tongue {
    /// How these phrases' language points back, if it is known.
    pub(super) fn of(index: &Index) -> Option<&'static Self> {
        if index.is_english() { Some(&ENGLISH) } else { index.is_german().then_some(&GERMAN) }
    }

    /// Whether the words at `at` are "such a".
    pub(super) fn such_a(&self, words: &[Word], at: usize) -> bool {
        let word = |at: usize| words.get(at).map_or("", |word| word.folded.as_str());
        word(at) == "so" && has(self.such, word(at + 1))
    }
}

const GERMAN: Tongue = Tongue {
    points: "sowas davon solche solchen solches solchem dergleichen derartiges",
    points_first: "so die das den ihn",
    it: "denen ihnen dem dieser",
    such: "was etwas einen eine ein",
    hence: "also deshalb deswegen daher darum drum somit und aber dann",
    joins: "und",
    opens: "sowas davon solche solchen solches solchem dergleichen derartiges",
    kindly: "bitte lieber heute diesmal besser eher echt wirklich bloss ja auf fall mir uns fur mich gern gerne jetzt gar \
        uberhaupt ganz danke will ich wir wollen brauche brauchen mag mogen haben sehen gucken schauen heut",
    first: "",
    no_more: "mehr nochmal noch mal wieder schon",
    answers: "kommt frage niemals",
    not: "nicht nie niemals nein",
    none: "nichts kein keine keinen keins keines keiner",
    none_of_it: "",
    wishes: "",
    sleeps: "schlafe schlafen schlaf schlaft penne pennen pennt nicke nicken nickt",
    off: "ein weg",
    gladly: "gern gerne gut schon super nie nicht nichts besser am besten",
    bores: &[
        ("langweilen langweilt oden odet nerven nervt deprimieren deprimiert", &["", "an"]),
        ("machen macht", &["angst"]),
        ("ziehen zieht", &["runter"]),
        ("sind ist", &["nicht ding", "nicht fall"]),
        ("gehen geht", &["auf nerven", "auf keks"]),
    ],
    whom: "den mir mich uns ihn ihr sie ihm ich wir alle die kinder papa mama oma opa so mein unser nur immer total einfach ja \
        halt",
    then: "und aber also weil drum deshalb deswegen darum",
    asks: "",
};

const ENGLISH: Tongue = Tongue {
    points: "that those these them one ones it any either",
    points_first: "thats theyre its they this",
    it: "them those these it that",
    such: "",
    hence: "so hence therefore thus and but then just",
    joins: "and",
    opens: "so but just",
    kindly: "please pls thanks thank you ta cheers sorry tonight today now this time for me us of like at all really \
        definitely absolutely ever in house though tho",
    first: "i we id wed want need fancy do rather would",
    no_more: "more again anymore another want need fancy",
    answers: "way chance fear god hell hard oh eh a the mood my our her his thing bag cup tea keen likely having rather to \
        week",
    not: "not never nope nah dont pass",
    none: "none nothing no",
    none_of_it: "none",
    wishes: "something anything somewhere maybe lets",
    sleeps: "",
    off: "",
    gladly: "",
    bores: &[
        ("put puts send sends", &["to sleep", "off", "right off", "on edge"]),
        (
            "bore bores depress depresses annoy annoys irritate irritates upset upsets terrify terrifies disturb disturbs",
            &["", "to tears", "to death", "silly", "stiff", "rigid", "senseless"],
        ),
        ("scare scares frighten frightens", &["", "silly", "stiff", "to death", "off"]),
        ("freak freaks creep creeps stress stresses weird weirds wear wears", &["out"]),
        ("get gets", &["down", "on nerves", "on wick", "on tits"]),
        (
            "give gives",
            &["nightmares", "bad dreams", "creeps", "willies", "headache", "headaches", "anxiety"],
        ),
        ("drive drives", &["mad", "nuts", "crazy", "bonkers", "up wall", "round bend"]),
        ("make makes", &["miserable", "anxious", "sick", "cringe", "fall asleep", "drop off"]),
        ("leave leaves", &["cold"]),
        ("do does", &["nothing for", "head in"]),
        ("wind winds", &["up"]),
        ("turn turns", &["off", "stomach"]),
        ("arent isnt", &["thing", "for", "bag", "cup of tea", "scene"]),
        (
            "are is",
            &[
                "boring",
                "dull",
                "tedious",
                "dreadful",
                "not thing",
                "not for",
                "not bag",
                "not cup of tea",
                "not scene",
            ],
        ),
    ],
    whom: "me us him her them my his our their the a both all everyone everybody poor old little just always only so really \
        properly totally completely absolutely usually often simply also still too now lately tend to wee half family lot \
        whole bit",
    then: "so but and because cos as which",
    asks: "if when hope hoping want wants wish let may that which where who whose should must need needs",
};
