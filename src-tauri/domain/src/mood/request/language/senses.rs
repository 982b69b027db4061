//! What phrases mean in every language: moods by themselves, and how people are. Owns these meanings; refuses to know words.

use super::Sense;
use super::Sense::AtMost;
use crate::catalogue::{ContentNote, Genre};
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;

pub(super) const CRY: &[Sense] = &[Sense::Mood(Mood::GoodCry, 1.0)];
pub(super) const LAUGH: &[Sense] = &[Sense::Mood(Mood::BigLaughs, 1.0)];
pub(super) const COSY: &[Sense] = &[Sense::Mood(Mood::Cosy, 1.0)];
pub(super) const TENSE: &[Sense] = &[Sense::Mood(Mood::EdgeOfSeat, 1.0)];
pub(super) const ROMANCE: &[Sense] = &[Sense::Mood(Mood::Romantic, 1.0)];
pub(super) const SCARE: &[Sense] = &[Sense::Mood(Mood::ScareUs, 1.0)];
pub(super) const MIND: &[Sense] = &[Sense::Mood(Mood::MindBending, 1.0)];
pub(super) const THINK: &[Sense] = &[Sense::Mood(Mood::Thoughtful, 1.0)];
pub(super) const STRANGE: &[Sense] = &[Sense::Mood(Mood::Strange, 1.0)];
pub(super) const EPIC: &[Sense] = &[Sense::Mood(Mood::Epic, 1.0)];
pub(in crate::mood) const SLOW: &[Sense] = &[Sense::Mood(Mood::SlowAndBeautiful, 1.0)];
pub(super) const TRUE: &[Sense] = &[Sense::Mood(Mood::TrueStory, 1.0)];
pub(super) const FEEL_GOOD: &[Sense] = &[Sense::Mood(Mood::FeelGood, 1.0)];
pub(super) const INSPIRE: &[Sense] = &[Sense::Mood(Mood::InspireUs, 1.0)];
pub(super) const BITTERSWEET: &[Sense] = &[Sense::Mood(Mood::Bittersweet, 1.0)];
pub(super) const BRAIN_OFF: &[Sense] = &[Sense::Mood(Mood::BrainOff, 1.0)];
pub(super) const FESTIVE: &[Sense] = &[Sense::Mood(Mood::Festive, 1.0)];
pub(super) const DARK: &[Sense] = &[Sense::Mood(Mood::Dark, 1.0)];
pub(super) const LIGHT: &[Sense] = &[Sense::Mood(Mood::Light, 1.0)];
/// Genres that are moods too.
pub(super) const HORROR: &[Sense] = &[Sense::Mood(Mood::ScareUs, 1.0), Sense::Noun(Genre::Horror)];
pub(super) const THRILLER: &[Sense] = &[Sense::Mood(Mood::EdgeOfSeat, 1.0), Sense::Noun(Genre::Thriller)];
pub(super) const COMEDY: &[Sense] = &[Sense::Mood(Mood::BigLaughs, 1.0), Sense::Noun(Genre::Comedy)];
pub(super) const LOVE_STORY: &[Sense] = &[Sense::Mood(Mood::Romantic, 1.0), Sense::Noun(Genre::Romance)];
pub(super) const BIOPIC: &[Sense] = &[Sense::Mood(Mood::TrueStory, 1.0), Sense::Noun(Genre::Biography)];
pub(super) const WAR: &[Sense] = &[Sense::Genre(Genre::War), Sense::Note(ContentNote::War)];
/// Whoever only wants action wants nothing to think about, unless another mood is named. An "action film" is its kind alone.
pub(super) const ACTION: &[Sense] = &[Sense::Hint(Mood::BrainOff), Sense::Genre(Genre::Action)];
pub(super) const MURDER_MYSTERY: &[Sense] =
    &[Sense::Hint(Mood::EdgeOfSeat), Sense::Genre(Genre::Mystery), Sense::Genre(Genre::Crime)];
pub(super) const SHOOTING: &[Sense] = &[Sense::Violence(Mood::Epic)];
/// Shooting for its own sake: who refuses it wants neither the noise nor the violence.
pub(super) const GUNFIRE: &[Sense] = &[Sense::Mood(Mood::Epic, 1.0), Sense::Violence(Mood::Epic)];
/// Cruel to look at: who refuses it wants neither the darkness nor the violence.
pub(super) const BRUTAL: &[Sense] = &[Sense::Mood(Mood::Dark, 1.0), Sense::Violence(Mood::Dark)];
pub(super) const WHODUNNIT: &[Sense] = &[Sense::Mood(Mood::EdgeOfSeat, 0.8), Sense::Genre(Genre::Mystery)];
pub(super) const BLOOD: &[Sense] = &[Sense::Marked(Mood::Dark, ContentNote::Gore)];
/// A tone, or a wish if nothing else is said.
pub(super) const HAHA: &[Sense] = &[Sense::Hint(Mood::BigLaughs)];
pub(in crate::mood) const AFTER_A_BAD_DAY: &[Sense] =
    &[Sense::Mood(Mood::FeelGood, 0.8), AtMost(Axis::Tears, 4.0), AtMost(Axis::Darkness, 3.0)];
pub(super) const SUPERHERO: &[Sense] = &[Sense::Franchise("superheroes")];
pub(super) const SEX_AND_VIOLENCE: &[Sense] = &[Sense::Rude, Sense::Violence(Mood::Dark)];
/// Whatever happens, nobody dies.
pub(super) const NOBODY_DIES: &[Sense] = &[
    Sense::NotMood(Mood::Dark),
    Sense::Free(ContentNote::DeathOfParent),
    Sense::Free(ContentNote::ChildDeath),
    Sense::Free(ContentNote::Suicide),
    Sense::Free(ContentNote::Execution),
];
/// Deaths, of which the cards note these.
pub(super) const DEATHS: &[Sense] = &[
    Sense::Deadly,
    Sense::Note(ContentNote::DeathOfParent),
    Sense::Note(ContentNote::ChildDeath),
    Sense::Note(ContentNote::Suicide),
    Sense::Note(ContentNote::Execution),
];
/// People who are not to be shocked.
pub(super) const GUESTS: &[Sense] =
    &[AtMost(Axis::Violence, 4.0), AtMost(Axis::Darkness, 4.0), AtMost(Axis::Scare, 4.0)];
pub(in crate::mood) const GRIEF: &[Sense] = &[
    Sense::Mood(Mood::Cosy, 0.6),
    AtMost(Axis::Tears, 4.0),
    AtMost(Axis::Darkness, 3.0),
    // Also in a comedy, which says nothing of it before.
    Sense::Free(ContentNote::Suicide),
    Sense::Free(ContentNote::ChildDeath),
    Sense::Free(ContentNote::DeathOfParent),
];
/// Violence: where it is asked for it is dark, and where it is refused no word is said of darkness.
pub(super) const VIOLENCE: &[Sense] = &[Sense::Violence(Mood::Dark)];
/// A film noir is a dark one about crime.
pub(super) const NOIR: &[Sense] = &[Sense::Mood(Mood::Dark, 1.0), Sense::Asked(Genre::Crime)];
/// A heist is a crime that makes people hold their breath.
pub(super) const HEIST: &[Sense] = &[Sense::Mood(Mood::EdgeOfSeat, 1.0), Sense::Asked(Genre::Crime)];
pub(super) const POORLY: &[Sense] =
    &[Sense::Mood(Mood::Cosy, 0.8), AtMost(Axis::Darkness, 4.0), AtMost(Axis::Scare, 4.0)];
/// Something to half watch.
pub(in crate::mood) const BACKGROUND: &[Sense] =
    &[Sense::Mood(Mood::Light, 1.0), AtMost(Axis::Thought, 4.0), AtMost(Axis::Tension, 5.0)];
/// What is greater than we are.
pub(super) const AWE: &[Sense] = &[Sense::Mood(Mood::Thoughtful, 0.9), Sense::Mood(Mood::Epic, 0.8)];
pub(super) const INSPIRE_TRUE: &[Sense] =
    &[Sense::Mood(Mood::InspireUs, 1.0), Sense::Mood(Mood::TrueStory, 0.9)];
pub(super) const GANGSTER: &[Sense] = &[Sense::Mood(Mood::Dark, 1.0), Sense::Asked(Genre::Crime)];
/// Who cries at anything.
pub(super) const FRAGILE: &[Sense] = &[AtMost(Axis::Tears, 4.0), AtMost(Axis::Darkness, 4.0)];
/// Who is hung over or has not slept is tired and wants it easy.
pub(in crate::mood) const WEARY: &[Sense] =
    &[Sense::Tired, Sense::Mood(Mood::Light, 0.8), AtMost(Axis::Thought, 5.0)];
/// Whose head is no use any more.
pub(super) const MUSH: &[Sense] =
    &[Sense::Tired, Sense::Mood(Mood::BrainOff, 0.8), AtMost(Axis::Thought, 5.0)];
/// People who celebrate, whatever they ask for.
pub(in crate::mood) const GOOD_NEWS: &[Sense] = &[Sense::Mood(Mood::FeelGood, 0.9)];
pub(super) const DRUNK: &[Sense] = &[Sense::Mood(Mood::BrainOff, 0.8)];
/// Rain on the windows: a wish only where nothing plainer is said.
pub(super) const WEATHER: &[Sense] = &[Sense::Mood(Mood::Cosy, 0.7)];
pub(super) const MONDAY: &[Sense] = &[Sense::Mood(Mood::Light, 0.8)];
/// Two people and nobody else: a wish only where nothing plainer is said.
pub(super) const TWO: &[Sense] = &[Sense::Mood(Mood::Romantic, 0.8)];
/// Far from here, where the sun shines.
pub(super) const ESCAPE: &[Sense] =
    &[Sense::Mood(Mood::FeelGood, 0.9), Sense::Mood(Mood::SlowAndBeautiful, 0.8)];
/// What lovers do, in films and on sofas.
pub(super) const LOVERS: &[Sense] = &[Sense::Sight(Mood::Romantic)];
/// Whoever wronged others gets what is due.
pub(super) const REVENGE: &[Sense] = &[Sense::Mood(Mood::Dark, 0.9), Sense::Mood(Mood::EdgeOfSeat, 0.8)];
/// Loud, which says less than what else it is to be: "loud and dumb".
pub(super) const LOUD: &[Sense] = &[Sense::Mood(Mood::Epic, 0.9)];
pub(super) const MESSED_UP: &[Sense] = &[Sense::Mood(Mood::Strange, 1.0), Sense::Mood(Mood::Dark, 0.9)];
/// Nobody dies, be it man or beast.
pub(super) const ALL_LIVE: &[Sense] = &[
    Sense::NotMood(Mood::Dark),
    Sense::Free(ContentNote::AnimalHarm),
    Sense::Free(ContentNote::DeathOfParent),
    Sense::Free(ContentNote::ChildDeath),
    Sense::Free(ContentNote::Suicide),
    Sense::Free(ContentNote::Execution),
];
/// Soppy, and a wish all the same.
pub(super) const SOPPY: &[Sense] = &[Sense::Mood(Mood::Romantic, 1.0), Sense::Mood(Mood::BrainOff, 0.8)];
/// What people grew up with.
pub(in crate::mood) const MEMORIES: &[Sense] =
    &[Sense::Mood(Mood::Cosy, 0.9), Sense::Mood(Mood::FeelGood, 0.8)];
