//! A film as the features a model weighs. Owns which features there are; learning and guessing share them.

use super::key::{WORD, key};
use super::lexicon::{Lexicon, NUDGES};
use super::stem::{phrases, stem};
use crate::fold::fold;
use crate::mood::AXES;
use crate::title::Facts;

/// What a guess rests on, in rising order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trust {
    /// Nothing that is known says anything.
    #[default]
    Nothing,
    /// Its genres alone.
    Genres,
    /// People, countries or words as well.
    Facts,
}

/// A film as the model sees it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Features {
    /// Keys of features and how much of each there is.
    pub values: Vec<(u32, f32)>,
    /// What a guess from these rests on.
    pub trust: Trust,
    /// Its words speak of Christmas.
    pub festive: bool,
}

/// The kinds of what the lexicon says of an axis: of a title and a synopsis beside genres, and of both without any, when
/// words must say more. The value is the axis' name.
pub const TITLE: &str = "title";
/// See [`TITLE`].
pub const SYNOPSIS: &str = "synopsis";
/// See [`TITLE`].
pub const TITLE_ALONE: &str = "title-alone";
/// See [`TITLE`].
pub const SYNOPSIS_ALONE: &str = "synopsis-alone";
/// The phrases of a synopsis of this length count in full; those of a longer one count for less each.
const USUAL_WORDS: f32 = 40.0;
/// A word of a synopsis counts for this much of the same word in a title. Tried from 0 to 0.8 on held-out films.
const SAID: f32 = 0.35;
/// However much is said of an axis, it moves the film's features by less than this.
const MOST_SAID: f32 = 8.0;
/// What its words have to say of Christmas.
const FESTIVE: f32 = 3.0;

/// The features of the film of this name and these facts. `tells` says whether the model makes something of a feature,
/// which is all that trust can rest on.
pub fn features(name: &str, facts: &Facts, lexicon: &Lexicon, tells: impl Fn(u32) -> bool) -> Features {
    let mut found = Found { values: vec![(key("all", ""), 1.0)], trust: Trust::Nothing, tells };
    let genres = found.genres(facts);
    found.years(facts, &genres);
    found.people(facts);
    found.places(facts, &genres);
    found.title(name);
    let [in_title, in_synopsis] =
        if genres.is_empty() { [TITLE_ALONE, SYNOPSIS_ALONE] } else { [TITLE, SYNOPSIS] };
    let festive_title = found.words(lexicon, &phrases(name), in_title);
    let synopsis = facts.synopsis.as_ref().map(|fact| phrases(&fact.value)).unwrap_or_default();
    found.values.extend(synopsis.0.iter().map(|&phrase| (phrase, SAID)));
    let festive_synopsis = found.words(lexicon, &synopsis, in_synopsis);
    Features {
        values: found.values,
        trust: found.trust,
        festive: festive_title + festive_synopsis >= FESTIVE,
    }
}

struct Found<L> {
    values: Vec<(u32, f32)>,
    trust: Trust,
    tells: L,
}

impl<L: Fn(u32) -> bool> Found<L> {
    /// A feature that says nothing by itself.
    fn mild(&mut self, kind: &str, value: &str) {
        self.values.push((key(kind, value), 1.0));
    }

    fn telling(&mut self, kind: &str, value: &str, trust: Trust) {
        let key = key(kind, value);
        self.values.push((key, 1.0));
        if (self.tells)(key) {
            self.trust = self.trust.max(trust);
        }
    }

    /// Genres and pairs of them: a family horror is neither.
    fn genres(&mut self, facts: &Facts) -> Vec<String> {
        let genres = facts.genres.as_ref().map(|fact| fact.value.as_slice()).unwrap_or_default();
        let mut names: Vec<String> = genres.iter().map(|genre| format!("{genre:?}")).collect();
        names.sort_unstable();
        names.dedup();
        for (place, one) in names.iter().enumerate() {
            self.telling("genre", one, Trust::Genres);
            for other in names.iter().skip(place + 1) {
                self.mild("genres", &format!("{one} {other}"));
            }
        }
        self.mild("genre-count", &names.len().min(4).to_string());
        names
    }

    fn years(&mut self, facts: &Facts, genres: &[String]) {
        let Some(year) = facts.year.as_ref().map(|fact| fact.value) else { return };
        self.mild("decade", &(year.clamp(1920, 2029) / 10).to_string());
        let era = match year {
            ..1960 => "classic",
            1960..1980 => "new",
            1980..2000 => "video",
            2000.. => "now",
        };
        for genre in genres {
            self.mild(era, genre);
        }
    }

    fn people(&mut self, facts: &Facts) {
        for (kind, people) in [("director", &facts.directors), ("actor", &facts.cast)] {
            for person in people.iter().flat_map(|fact| &fact.value) {
                self.telling(kind, &fold(person), Trust::Facts);
            }
        }
    }

    fn places(&mut self, facts: &Facts, genres: &[String]) {
        for country in facts.countries.iter().flat_map(|fact| &fact.value) {
            self.telling("country", country, Trust::Facts);
            for genre in genres {
                self.mild(country, genre);
            }
        }
        if let Some(language) = facts.languages.as_ref().and_then(|fact| fact.value.first()) {
            self.telling("language", language, Trust::Facts);
        }
    }

    /// Words of the name that several films share: never the name itself.
    fn title(&mut self, name: &str) {
        let folded = fold(name);
        let words: Vec<_> = folded.split(' ').filter(|word| !word.is_empty()).map(stem).collect();
        let mut keys: Vec<String> = words.iter().map(ToString::to_string).collect();
        keys.extend(words.windows(2).map(|pair| pair.join(" ")));
        keys.sort_unstable();
        keys.dedup();
        for word in keys {
            self.telling(WORD, &word, Trust::Facts);
        }
        for mark in ['!', '?', ':'] {
            if name.contains(mark) {
                self.mild("mark", &mark.to_string());
            }
        }
    }

    /// What the lexicon makes of phrases, an axis a feature; answers what they say of Christmas.
    fn words(&mut self, lexicon: &Lexicon, (phrases, count): &(Vec<u32>, usize), kind: &str) -> f32 {
        let (sum, known) = lexicon.sum(phrases);
        if known == 0 {
            return 0.0;
        }
        self.trust = Trust::Facts;
        let share = (USUAL_WORDS / (*count as f32).max(USUAL_WORDS)).sqrt();
        for (axis, said) in AXES.into_iter().zip(sum) {
            let said = said * share;
            if said != 0.0 {
                self.values.push((key(kind, &format!("{axis:?}")), said / (1.0 + said.abs() / MOST_SAID)));
            }
        }
        sum[NUDGES - 1]
    }
}
