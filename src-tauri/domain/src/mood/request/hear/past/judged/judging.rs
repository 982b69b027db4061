//! The words by which a film is judged right beside its name, in each language. Owns words only.

use super::super::super::super::language::Index;

/// How one language judges films.
pub(in super::super::super) struct Judging {
    /// How somebody found it, by a verb that needs to be told how.
    pub found: &'static str,
    /// What it was, which nobody needs to say of themselves.
    pub was: &'static str,
    /// How they like it, by the verb alone.
    pub liked: &'static str,
    pub hated: &'static str,
    /// What it did for them.
    pub has: &'static str,
    pub pleased: &'static str,
    pub bored: &'static str,
    /// Who says so: nobody else's liking is theirs.
    pub who: &'static str,
    /// Who of them stands right beside such a verb before a name.
    pub own: &'static str,
    /// What may stand between: how much, since when, against what.
    pub beside: &'static str,
    pub not: &'static str,
    /// What says it all.
    pub yes: &'static str,
    pub no: &'static str,
    pub good: &'static str,
    pub bad: &'static str,
    /// What it is too much of, and of what it may be too much and be liked.
    pub too: &'static str,
    pub measured: &'static str,
    /// What a film that is judged may stand after.
    pub joins: &'static str,
}

impl Judging {
    /// How these phrases' language judges, if it is known.
    pub(in super::super::super) fn of(index: &Index) -> Option<&'static Self> {
        if index.is_english() { Some(&ENGLISH) } else { index.is_german().then_some(&GERMAN) }
    }
}

const GERMAN: Judging = Judging {
    found: "fand finde fanden finden",
    was: "",
    liked: "mochte mochten mag mogen liebe lieben liebte liebten",
    hated: "hasse hassen hasste hassten",
    has: "hat hatte",
    pleased: "gefallen geflasht begeistert umgehauen gepackt beruhrt",
    bored: "genervt gelangweilt enttauscht aufgeregt",
    who: "ich wir mir uns mich beide alle personlich",
    own: "ich wir",
    beside: "so sehr echt richtig total wirklich super mega immer schon damals auch aber dagegen hingegen wiederum jedoch \
        leider einfach absolut ja halt eher ziemlich vollig gar uberhaupt besonders ganz irgendwie extrem unglaublich \
        allerdings dann ungeheuer am",
    not: "nicht weniger kaum nie nein",
    yes: "ja",
    no: "nein",
    good: "genial toll klasse gut spitze grossartig grandios fantastisch phantastisch herrlich wunderschon wunderbar schon \
        cool geil hammer top stark perfekt brillant lustig witzig spannend fesselnd beeindruckend bezaubernd suss bewegend \
        ruhrend super sensationell besser besten",
    bad: "blod doof schlecht langweilig ode furchtbar schrecklich schlimm mies scheisse kacke daneben schwach fad bescheuert \
        nervig anstrengend grasslich grauenhaft uberbewertet enttauschend zah lahm",
    too: "zu",
    measured: "lang kurz",
    joins: "und aber den die das film",
};

/// What was too much is told by other rules, as is what moods a film had.
const ENGLISH: Judging = Judging {
    found: "found thought think",
    was: "was wasnt is isnt",
    liked: "like liked love loved adore adored enjoy enjoyed",
    hated: "hate hated loathe loathed detest detested dislike disliked bored",
    has: "did does left leaves blew",
    pleased: "away",
    bored: "nothing cold",
    who: "i we me us both all personally",
    own: "i we",
    beside: "so really very quite truly absolutely totally properly just also though tho even much as at all that honestly \
        actually always still but for far way rather keen especially particularly however sadly was is do does did were",
    not: "not never less hardly no nope didnt dont doesnt isnt wasnt meh",
    yes: "yes yeah yep yay",
    no: "no nope nah meh",
    good: "great brilliant amazing fantastic wonderful fab fabulous superb excellent good ace terrific awesome perfect \
        incredible better best",
    bad: "bad rubbish awful terrible dreadful crap shit shite dire pants poor naff lousy boring dull tedious overrated \
        disappointing worse",
    too: "",
    measured: "",
    joins: "and but though",
};
