//! The words that the rules know, a table for each language. Owns the tables' shape and what is the same in every
//! language; refuses rules. To add a language: write its table and put it into [`LANGUAGES`].
//!
//! Entries are patterns over a page's shape: lower case, no diacritics, `'` for every apostrophe, `-` for every dash.
//! All languages are looked for in every text, since people mix them.

mod calendar;
mod de;
mod en;
mod es;
mod fr;
mod numbers;
mod platforms;
mod site;
mod tr;

pub(super) use calendar::FEASTS;
pub(super) use numbers::{counted, number};
pub(super) use platforms::{
    FILM_SITES, PERCENT_SCORERS, PLATES, PRIZES, PUBLICATIONS, SCORERS, SERVICES, SOCIAL,
};
pub(super) use site::{BUTTONS, FILM_COMPOUNDS, FURNITURE, LABELS, OTHER_MEDIA, PLAIN_TAGS, TEASERS};

use crate::mood::Axis;

/// Every language with a table; of Spanish and French only what an article says of a film.
pub(super) const LANGUAGES: [&Words; 5] = [&en::WORDS, &de::WORDS, &tr::WORDS, &es::WORDS, &fr::WORDS];

/// A list of patterns.
pub(in crate::capture) type List = &'static [&'static str];

/// One language's words.
pub(super) struct Words {
    /// ISO 639-1 code.
    pub(super) code: &'static str,
    /// Small words that tell the language.
    pub(super) telling: List,
    /// Small words that may stand in the middle of a name without a capital.
    pub(super) small: List,
    /// Kinds of films, such as "film" and "thriller".
    pub(super) film: List,
    /// Kinds of series.
    pub(super) series: List,
    /// Other words that show that the talk is of films.
    pub(super) about_films: List,
    /// Before a name of a film that somebody watches.
    pub(super) watch: List,
    /// Between "film" and its name.
    pub(super) called: List,
    /// After a name of a film, which they make one.
    pub(super) is_a_film: List,
    /// After a name, and said of nothing but a film, be its name known or not.
    pub(super) of_film: List,
    /// Before a name that is mentioned only to compare.
    pub(super) aside: List,
    /// After a name that only says who somebody is: "Barbie" director Greta Gerwig.
    pub(super) role_behind: List,
    /// "and" between names.
    pub(super) and: List,
    /// Months, January first.
    pub(super) months: [&'static str; 12],
    /// Days of the week.
    pub(super) days: List,
    /// Feasts, of which some are films' names too.
    pub(super) feasts: List,
    /// The year of the text itself.
    pub(super) this_year: List,
    /// The year before it.
    pub(super) last_year: List,
    /// Before the day a text appeared.
    pub(super) published: List,
    /// Says that a time is that of reading or hearing.
    pub(super) of_a_text: List,
    /// Words for a first release, before or after its year.
    pub(super) released: List,
    /// Before the year of making (as a label).
    pub(super) year_label: List,
    /// Before directors.
    pub(super) directed_by: List,
    /// After directors.
    pub(super) directs: List,
    /// Before actors.
    pub(super) starring: List,
    /// After actors.
    pub(super) stars: List,
    /// Words between a cue and the first name, or before a name.
    pub(super) epithet: List,
    /// Countries: as an adjective, as a name, ISO 3166-1 alpha-2.
    pub(super) countries: &'static [(&'static str, &'static str, &'static str)],
    /// Before a country of making.
    pub(super) made_in: List,
    /// Hours and minutes.
    pub(super) hours: &'static str,
    /// Minutes.
    pub(super) minutes: &'static str,
    /// Before a running time.
    pub(super) runtime: List,
    /// Before or after a service's name, shows that it has the film.
    pub(super) on_service: List,
    /// After a service's name (a suffix or a word).
    pub(super) service_tail: List,
    /// Shows that the film is not there, or no more.
    pub(super) not_there: List,
    /// The film came at a date.
    pub(super) came: List,
    /// The film comes at a date, or came.
    pub(super) comes: List,
    /// The film is there from a date on.
    pub(super) since: List,
    /// The film leaves at a date.
    pub(super) until: List,
    /// Heads the lines of what a service has newly.
    pub(super) new_here: List,
    /// Stands for the service named before.
    pub(super) it_again: List,
    /// The day before the text's own.
    pub(super) yesterday: List,
    /// The text's own day.
    pub(super) today: List,
    /// The day after it.
    pub(super) tomorrow: List,
    /// Whose score: the audience's.
    pub(super) audience: List,
    /// Whose score: the critics'.
    pub(super) critics: List,
    /// "out of" in a score.
    pub(super) out_of: List,
    /// "out of" where the scale stands first.
    pub(super) scale_first: List,
    /// "percent".
    pub(super) percent: List,
    /// Stars in a score.
    pub(super) stars_given: List,
    /// Surely a remake; what is remade follows (or precedes, in Turkish).
    pub(super) remake: List,
    /// A remake if what follows is a film.
    pub(super) inspired: List,
    /// What is remade precedes the cue.
    pub(super) remake_precedes: bool,
    /// "of the same name".
    pub(super) same_name: List,
    /// Works that are not films.
    pub(super) other_works: List,
    /// Says that such a work was filmed, or speaks of the film beside it.
    pub(super) filmed: List,
    /// Somebody or something that has a name and is no film.
    pub(super) bearer: List,
    /// Heads a section of a letter or a page.
    pub(super) section: List,
    /// Was made again, as another film.
    pub(super) remade: List,
    /// Stands for the first film of a name.
    pub(super) original_one: List,
    /// Stands for a later film of a name.
    pub(super) remade_one: List,
    /// Stands for one of two films.
    pub(super) version: List,
    /// Before a film's original name.
    pub(super) original_title: List,
    /// Two films at once.
    pub(super) both: List,
    /// Opens a sentence that speaks on of the film before it.
    pub(super) goes_on: List,
    /// Opens a sentence about another film than the one it names ("Where Dunkirk was loud, this one is still").
    pub(super) sets_against: List,
    /// Between a name and the year of its film, or before that year.
    pub(super) from_year: List,
    /// Before whoever thought up a series.
    pub(super) created_by: List,
    /// A true story.
    pub(super) true_story: List,
    /// Not one.
    pub(super) not_true: List,
    /// Before a synopsis in quotation marks or after a colon.
    pub(super) synopsis: List,
    /// Within a sentence that tells the story.
    pub(super) tells: List,
    /// Somebody says.
    pub(super) said: List,
    /// One more person, at the same place as the one before.
    pub(super) another: List,
    /// Somebody who made the film, or speaks for those who did, for a charity or for nobody.
    pub(super) maker: List,
    /// What people say of a film that they saw, beside the words of moods.
    pub(super) opinion: List,
    /// The one who writes.
    pub(super) myself: List,
    /// Somebody whose words would be quoted.
    pub(super) speaker: List,
    /// Before the name of a publication.
    pub(super) writes_for: List,
    /// Words of moods.
    pub(super) moods: &'static [(Axis, List)],
    /// Not.
    pub(super) not: List,
    /// A heavy subject, each enough alone.
    pub(super) heavy: List,
    /// A heavy subject if several meet.
    pub(super) grave: List,
    /// Somebody's nearest.
    pub(super) kin: List,
    /// Dies, or death.
    pub(super) dies: List,
    /// Loses somebody.
    pub(super) loses: List,
    /// Help for people in need.
    pub(super) helpline: List,
    /// A Christmas film.
    pub(super) festive: List,
    /// Before the name of a source.
    pub(super) source: List,
    /// Ordinary words that are also films' names.
    pub(super) common: List,
    /// Words that a sentence may speak of in place of a name: "It is a film".
    pub(super) subjects: List,
    /// Opens a sentence right before a name: who watched it, or when.
    pub(super) opens: List,
    /// Words that start a phrase in capitals without belonging to a name.
    pub(super) not_a_name: List,
}

/// A language of which nothing is known yet: tables for few words start from it.
const NONE: Words = Words {
    code: "",
    telling: &[],
    small: &[],
    film: &[],
    series: &[],
    about_films: &[],
    watch: &[],
    called: &[],
    is_a_film: &[],
    of_film: &[],
    aside: &[],
    and: &[],
    months: [""; 12],
    days: &[],
    feasts: &[],
    this_year: &[],
    last_year: &[],
    published: &[],
    of_a_text: &[],
    released: &[],
    year_label: &[],
    directed_by: &[],
    directs: &[],
    starring: &[],
    stars: &[],
    epithet: &[],
    countries: &[],
    made_in: &[],
    hours: "",
    minutes: "",
    runtime: &[],
    on_service: &[],
    service_tail: &[],
    not_there: &[],
    came: &[],
    comes: &[],
    since: &[],
    until: &[],
    new_here: &[],
    it_again: &[],
    yesterday: &[],
    today: &[],
    tomorrow: &[],
    audience: &[],
    critics: &[],
    out_of: &[],
    scale_first: &[],
    percent: &[],
    stars_given: &[],
    remake: &[],
    inspired: &[],
    remake_precedes: false,
    same_name: &[],
    other_works: &[],
    filmed: &[],
    bearer: &[],
    section: &[],
    remade: &[],
    original_one: &[],
    remade_one: &[],
    version: &[],
    original_title: &[],
    both: &[],
    goes_on: &[],
    sets_against: &[],
    from_year: &[],
    created_by: &[],
    true_story: &[],
    not_true: &[],
    synopsis: &[],
    tells: &[],
    said: &[],
    another: &[],
    maker: &[],
    opinion: &[],
    myself: &[],
    speaker: &[],
    writes_for: &[],
    moods: &[],
    not: &[],
    heavy: &[],
    grave: &[],
    kin: &[],
    dies: &[],
    loses: &[],
    helpline: &[],
    festive: &[],
    source: &[],
    common: &[],
    subjects: &[],
    opens: &[],
    not_a_name: &[],
    role_behind: &[],
};

/// One list of all languages.
pub(super) fn all(pick: fn(&Words) -> List) -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().flat_map(move |words| pick(words).iter().copied())
}
