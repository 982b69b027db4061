//! The words that tell what a film did to somebody, in each language. Owns words only.

use super::super::super::super::language::Index;
use super::super::super::super::words::Word;
use super::super::super::vocabulary::has;

/// How one language tells it.
pub(super) struct Telling {
    /// What tells that it was.
    pub did: &'static str,
    /// Tears, as they were shed and as somebody had to shed them.
    pub wept: &'static str,
    pub had_to_weep: &'static str,
    pub must: &'static str,
    /// What frightened somebody by itself.
    pub frightened: &'static str,
    /// What does where somebody had it or a film gave it.
    pub dread: &'static str,
    pub had: &'static str,
    /// A night without sleep.
    pub slept: &'static str,
    pub no_sleep: &'static str,
    /// What weighed on somebody.
    pub weighed: &'static str,
    pub weighed_so: &'static [&'static str],
    /// What a film is called.
    pub films: &'static [&'static str],
    /// What a film stands after that did it.
    pub by: &'static str,
    pub articles: &'static str,
    /// What tells of another evening.
    pub then: &'static [&'static str],
    /// What a film is that was spoken of, before what it did.
    pub it: &'static str,
    /// Who tells of themselves, or of anybody: these had a good cry.
    pub ourselves: &'static str,
    /// What denies it.
    pub denies: &'static str,
    /// What turns it to praise, or asks for it again.
    pub gladly: &'static [&'static str],
    /// What joins a clause that goes on from it, and what asks in that.
    pub goes_on: &'static str,
    pub asks: &'static str,
    /// What ends the clause of it, and what does so before a wish.
    pub ends: &'static str,
    pub hence: &'static str,
    pub wishes: &'static str,
    /// What describes a film that is asked for: "bei dem alle geweint haben".
    pub describes: &'static str,
    pub which: &'static str,
    pub described: &'static str,
    pub anybody: &'static str,
    /// What tells of a day, if that has to be told.
    pub days: Option<&'static str>,
    /// What tells that somebody was afraid and nothing frightened them.
    pub was: &'static str,
}

impl Telling {
    /// How these phrases' language tells it, if it is known.
    pub(super) fn of(index: &Index) -> Option<&'static Self> {
        if index.is_english() { Some(&ENGLISH) } else { index.is_german().then_some(&GERMAN) }
    }

    /// Whether the "horror" at `at` is a film that was: in English, "horror gives her nightmares" is of all of them.
    pub(super) fn horror(&self, words: &[Word], at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |before| words[before].folded.as_str());
        self.it.is_empty() || has("last previous other that", before)
    }
}

const GERMAN: Telling = Telling {
    did: "hat habe hab haben hatte hatten musste mussten war waren ist sind konnte konnten machte machten",
    wept: "geweint geheult geschluchzt geflennt geplarrt verheult",
    had_to_weep: "weinen heulen losheulen schluchzen flennen",
    must: "musste mussten",
    frightened: "erschreckt erschrocken verangstigt geangstigt gegruselt verstort traumatisiert geschockt schockiert zitterte \
        gezittert gekreischt geschrien gefurchtet",
    dread: "angst panik albtraume alptraume albtraum alptraum albtraumen alptraumen schiss",
    had: "hatte hatten gehabt gemacht bekommen gekriegt eingejagt beschert machte machten",
    slept: "geschlafen schlafen einschlafen eingeschlafen",
    no_sleep: "nicht kaum nie kein schlecht",
    weighed: "deprimiert runtergezogen mitgenommen fertiggemacht bedruckt aufgewuhlt verfolgt",
    weighed_so: &["fertig gemacht", "in tranen aufgelost", "rotz und wasser"],
    films: &["film", "filme", "filmen", "films", "streifen", "krimi", "thriller", "doku"],
    by: "bei beim nach nachm von vom wegen durch",
    articles: "der die das dem den des dieser dieses diesem diesen letzte letzten letzter letztem neue neuen neuer ganzen so \
        einem einer unserem",
    then: &[
        "letztes mal",
        "beim letzten mal",
        "letzten mal",
        "neulich bei",
        "letztens bei",
        "das letzte mal",
    ],
    it: "",
    ourselves: "ich wir man jeder alle",
    denies: "nicht nie kein keine keinen kaum",
    gladly: &[
        "herrlich",
        "vor lachen",
        "vor freude",
        "vor gluck",
        "tranen gelacht",
        "wunderbar",
        "wunderschon",
        "war so schon",
        "war schon",
        "war toll",
        "war super",
        "war genial",
        "nochmal so",
        "wieder so",
        "genau so",
        "genau sowas",
        "mehr davon",
        "will ich wieder",
        "wollen wir wieder",
        "will ich nochmal",
        "nochmal sowas",
        "lange nicht mehr",
    ],
    goes_on: "dass sodass weil",
    asks: "wollen will mochte mochten brauchen brauche bitte lieber suchen suche etwas irgendwas",
    ends: "aber also deshalb deswegen",
    hence: "",
    wishes: "",
    describes: "wo dass wenn was bis",
    which: "der die das dem den",
    described: "",
    anybody: "man jeder alle",
    days: None,
    was: "",
};

const ENGLISH: Telling = Telling {
    did: "was were been ended had made gave got left kept has gives did couldnt didnt cried wept sobbed bawled blubbed scared terrified \
        traumatised traumatized frightened spooked wrecked broke destroyed depressed devastated upset haunted scarred drained \
        hardly barely wouldnt",
    wept: "crying sobbing cried wept sobbed bawled blubbed blubbered tears floods",
    had_to_weep: "cry weep sob bawl blub crying sobbing bawling",
    must: "made had left",
    frightened: "scared frightened terrified petrified traumatised traumatized spooked freaked",
    dread: "nightmares nightmare terrors awake",
    had: "had has have gave given gives got left kept",
    slept: "sleep slept",
    no_sleep: "couldnt didnt not hardly barely no never wouldnt cant",
    weighed: "wrecked depressed devastated destroyed broke upset haunted scarred drained ruined",
    weighed_so: &["got us down", "got me down", "brought us down", "in bits", "did us in", "finished us off"],
    films: &["film", "films", "movie", "movies", "thriller", "drama", "documentary", "weepie", "tearjerker"],
    by: "at in during after by of from watching through with since",
    articles: "the that this those our my last previous new whole other a an weeks nights fridays saturdays sundays",
    then: &["last time", "last one", "the one last week", "the one last night"],
    it: "it",
    ourselves: "i we me us everyone everybody",
    denies: "not never didnt wasnt werent no nobody hardly barely hasnt havent doesnt",
    gladly: &[
        "happen twice",
        "happen again",
        "see it again",
        "do it again",
        "laughing",
        "laughter",
        "laughs",
        "with joy",
        "happy tears",
        "good cry",
        "in the best",
        "in a good",
        "in all the right",
        "loved it",
        "was great",
        "was lovely",
        "was brilliant",
        "it was fun",
        "like that again",
        "that again please",
        "want that again",
        "do that again",
        "again please",
        "more please",
        "more of that",
        "more of the same",
        "another",
        "one more",
        "just like that",
        "exactly like that",
        "as a kid",
        "as a child",
        "as kids",
        "when i was",
        "when we were",
    ],
    goes_on: "that",
    asks: "want wants need needs fancy prefer rather would lets please something anything nothing give find suggest recommend \
        looking can could should hope hoping wish mood if until till",
    ends: "but though because cos",
    hence: "so and",
    wishes: "nothing something anything none no not can lets please maybe a we i id wed now want need fancy",
    describes: "that which who where if when until till so",
    which: "",
    described: "film films movie movies horror one ones something anything stuff thing things",
    anybody: "everyone everybody anyone",
    days: Some("yesterday today morning earlier last day week night weekend afternoon evening"),
    was: "was were got been had",
};
