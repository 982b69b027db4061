//! The languages in which people ask. Owns what a phrase can mean and what it can do; each language keeps its phrases in
//! a file of its own. Refuses to find phrases in words (`index` does) and to put meanings together (`hear` does).

mod english;
mod franchises;
mod german;
mod index;
mod mend;
pub(super) mod senses;
mod signs;
mod spelled;
mod turkish;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Constraint;
use super::words::Word;
use crate::catalogue::{ContentNote, Genre};
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;

pub(super) use index::Index;
pub(super) use signs::is_sign;

/// A language that requests can be written in. Nobody has to choose one: the words tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    #[default]
    English,
    /// German.
    German,
    /// Turkish.
    Turkish,
}

/// What stands over a phrase, before it or after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    /// "Not."
    Not,
    /// "Not too."
    NotToo,
    /// "Enough of."
    Enough,
    /// "The opposite of."
    Opposite,
    /// "We don't mind."
    NoMatter,
    /// "That was": tells of something else than what is wished for.
    Past,
}

/// What a phrase means by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Sense {
    /// A mood, this much.
    Mood(Mood, f32),
    /// A mood, if nothing plainer is said: "lol", a heart.
    Hint(Mood),
    /// A mood where it is asked for, something to be warned of where it is refused: "blood".
    Marked(Mood, ContentNote),
    /// Violence: this mood where it is asked for ("shooting" is loud), and where it is refused no more than violence.
    Violence(Mood),
    /// What is seen in films of a mood, for where it is refused: "no couples, no kissing". By itself it asks for nothing:
    /// "two couples on the sofa".
    Sight(Mood),
    /// The genre that a mood's noun names, for where it is refused: "anything but horror". What stands right before
    /// such a noun describes it and weighs less: "a smart comedy".
    Noun(Genre),
    /// A genre where it is asked for, and nothing where it is refused: no heists are not no crime.
    Asked(Genre),
    /// A mood where it is asked for, this much, and nothing where it is refused: no singalong is not no cheer.
    Wish(Mood, f32),
    /// At most so much of an axis.
    AtMost(Axis, f32),
    /// Heavy going: grief or cruelty.
    Heavy,
    /// Heavy going where it is refused, and no wish by itself: "death".
    Deadly,
    /// Films that go by a common name: "Marvel". Refused, none of them is offered.
    Franchise(&'static str),
    /// What embarrasses people in company: sex and swearing.
    Rude,
    /// Nothing rude, said without a "no": "keep it clean".
    Clean,
    /// Effort of the brain, for where it is refused: "not in the mood to think".
    Effort,
    /// Good cheer, as at Christmas.
    Cheer,
    /// A genre.
    Genre(Genre),
    /// Not a mood, said without a "no": "gewaltfrei", "korkusuz".
    NotMood(Mood),
    /// Not of a genre, said without a "no".
    NotGenre(Genre),
    /// Children watch, of this age in years.
    Kids(u8),
    /// Tired people.
    Tired,
    /// Surprise us; whether said plainly or only by having no wish ("anything").
    Surprise(bool),
    /// Something other than lately.
    Different,
    /// The opposite of last night.
    Opposite,
    /// Last night, yesterday, the other day.
    Lately,
    /// Subtitles.
    Subtitles,
    /// Spoken by others: nothing to read where it is asked for, and no limit where it is refused.
    Dubbed,
    /// Nothing to read, said without a "no": "altyazısız".
    NoSubtitles,
    /// Needs subtitles.
    Foreign,
    /// Something to be warned of.
    Note(ContentNote),
    /// Free of something to be warned of, said without a "no".
    Free(ContentNote),
    /// Countries, as ISO 3166-1 alpha-2 codes.
    From(&'static [&'static str]),
    /// A language, as ISO 639-1 code.
    In(&'static str),
    /// A service by its usual name.
    On(&'static str),
    /// On what the household pays for.
    OnOurs,
    /// Years of first release, both included.
    Years(i32, i32),
    /// Made in the last so many years.
    Newest(u8),
    /// At most so many minutes.
    Short(u16),
    /// At least so many minutes.
    Long(u16),
    /// Not watched before.
    Unseen,
    /// Watched before.
    Seen,
}

/// What a phrase does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Role {
    /// Means these things.
    Means(&'static [Sense]),
    /// Turns what follows to its opposite: "not".
    Not,
    /// Less of what follows: "not too".
    NotToo,
    /// Enough of what follows: "sick of".
    EnoughOf,
    /// The opposite of what follows, be it a mood, an evening or a film.
    OppositeOf,
    /// A film follows.
    Like,
    /// What follows is no matter: "don't mind".
    NoMatter,
    /// What follows is not under what came before: "but".
    Turn,
    /// Asks, like a turn; right after a "not" it is refused with what it asks for: "don't let it be sad".
    Ask,
    /// Strengthens or weakens what follows.
    Weigh(f32),
    /// "and": what came before goes on to the same sort of thing.
    And,
    /// "or": what came before goes on.
    Or,
    /// "too": softens a "not".
    Too,
    /// The same over what was said before: "değil".
    Back(Over),
    /// "Neither" and "nor", if both are there.
    Neither,
    /// A film came before: "gibi".
    LikeBack,
    /// What something is compared with follows, which is no wish: "than".
    Than,
    /// What is wanted instead follows a "not so much": "not so much funny as tender".
    As,
    /// Tells of what was, which is no wish: "that was grim".
    Was,
    /// The children that were spoken of are not there: "asleep", "at nan's".
    Away,
    /// One's own wish won over that of somebody else: "I want romance, and I won".
    Won,
    /// A child, if an age follows: "the youngest is", "they're".
    Child,
    /// A clause goes on, whatever comma stands before it: "in dem der Hund stirbt".
    Clause,
    /// More of what follows, whatever was refused before it: "less violence more laughs".
    More,
    /// Nothing, but no part of a film's name.
    Aside,
    /// Nothing.
    Filler,
}

/// Meanings, each with the phrases that have it.
pub(super) type Meanings = &'static [(&'static [Sense], &'static str)];

/// One language's phrases.
pub(super) struct Phrases {
    /// Meanings, each with the phrases that have it, folded and written as `spelled` reads them.
    pub means: &'static [Meanings],
    /// Roles, each with its phrases in the same form.
    pub roles: &'static [&'static [(Role, &'static str)]],
    /// Words as they are also spelled, each with the other spellings: `nothing` and `nowt`.
    pub spellings: &'static [(&'static str, &'static str)],
    /// Other forms that a word may be looked up by, the likeliest first.
    pub stems: fn(&str) -> Vec<String>,
    /// Numbers: how long, until when, of which years, how old.
    pub quantity: fn(&[Word]) -> Option<(Constraint, usize)>,
    /// What a number in words counts: "fünf".
    pub number: fn(&str) -> Option<f32>,
    /// Common words that look like a slip of another and are none.
    pub ordinary: &'static str,
    /// Whether a capital letter tells a name.
    pub capitals_name: bool,
    /// What adverbs end in: "quietly devastating".
    pub adverbs: Option<&'static str>,
    /// What may be slipped into a phrase and leaves what it means: "doesn't actually die".
    pub slipped_in: &'static [&'static str],
    /// Words for light that are "a bit" right before an adjective: "leicht traurig".
    pub lighteners: &'static [&'static str],
    /// Endings of what something is compared with: "korkudan çok gerilim".
    pub ablative: &'static [&'static str],
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{Phrases, english, german, spelled, turkish};
    use crate::fold::fold;
    use crate::mood::request::words::words;

    fn phrases(of: &Phrases) -> impl Iterator<Item = &'static str> {
        let means = of.means.iter().copied().flatten().flat_map(|(_, typed)| spelled::phrases(typed));
        means.chain(of.roles.iter().copied().flatten().flat_map(|(_, typed)| spelled::phrases(typed)))
    }

    #[test]
    fn every_phrase_is_folded_and_stands_once() {
        for (language, least) in
            [(&english::PHRASES, 1_500), (&german::PHRASES, 500), (&turkish::PHRASES, 500)]
        {
            let mut seen = HashSet::new();
            let mut twice = Vec::new();
            for phrase in phrases(language) {
                assert_eq!(fold(phrase), phrase, "not folded");
                let heard: Vec<String> = words(phrase).into_iter().map(|word| word.folded).collect();
                assert_eq!(heard.join(" "), phrase, "nobody's words split like this");
                if !seen.insert(phrase) {
                    twice.push(phrase);
                }
            }
            assert!(twice.is_empty(), "these stand twice: {twice:?}");
            assert!(seen.len() >= least, "{}", seen.len());
        }
    }
}
