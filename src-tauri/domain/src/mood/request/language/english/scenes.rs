//! English as households speak it: what is seen and happens in a film, what it does to people, and what happened to them
//! that sounds like it. Owns words only.

use super::super::Sense;
use super::super::senses::{
    AFTER_A_BAD_DAY, BRAIN_OFF, CRY, ESCAPE, FEEL_GOOD, LIGHT, LOVERS, MESSED_UP, REVENGE, SLOW, THINK,
    WEATHER,
};
use crate::catalogue::ContentNote as Note;

pub(super) const SCENES: &[(&[Sense], &str)] = &[
    (
        LOVERS,
        "couples, happy couples, kissing couples, loved up couples, couples kissing, people kissing, kisses, \
         people in love, people falling in love, lovebirds, public displays of affection",
    ),
    (
        REVENGE,
        "comeuppance, get/gets/getting his/her comeuppance, get/getting their comeuppance, get/gets/getting \
         what he deserves, get/gets what she deserves, get/getting what they deserve, get whats coming to \
         him/her, gets whats coming to them",
    ),
    (
        BRAIN_OFF,
        "popcorn film, popcorn movie, popcorn flick, popcorn films, popcorn movies, popcorn cinema, popcorn \
         fare",
    ),
    (
        SLOW,
        "nothing/not much happens, nothing much at all happens, nothing really happens, not a lot happens, \
         not that much happens, hardly/barely anything happens, very little happens/plot, little happens, \
         next to nothing happens, not much of a plot, hardly/barely any plot, barely a plot, next to no plot, \
         big/vast/deep/endless/long silence, big silences/sky, vast/empty landscapes",
    ),
    (&[], "nothing much happened, not much happened"),
    (CRY, "cry for days, cry for two days, cry for a week"),
    (
        THINK,
        "be talking about for days/weeks, talk about for weeks/hours, talks about for days, \
         talk/talks/talking/think about long after, stays with you long after, the hardest one, hardest one \
         youve got, hardest one you have, hardest/difficult/demanding film, most/something difficult, a \
         difficult/demanding film, something demanding, challenge me/us, work for it, have to work for it",
    ),
    (
        MESSED_UP,
        "fucks/fuck/messes/mess/screws/screw me up, fucks/fuck/messes/mess us up, fucks/fuck/messes/screws \
         you up",
    ),
    (
        ESCAPE,
        "makes/make you want to quit your job, makes/make me want to quit my job, makes you want to pack your \
         bags, makes me want to pack my bags, makes you/me want to run away, makes you/me want to move to, \
         makes you/me want to travel, makes you/me want to book a flight, makes you/me want to live there",
    ),
    (
        LIGHT,
        "no/zero attention span, attention span of a goldfish/gnat/toddler, attention span is zero/gone, \
         offends/offend/upsets/upset nobody, offends/offend/upsets no one, offends anybody, nobody will \
         mind/hate, no one will mind/hate, harmless fun",
    ),
    (
        WEATHER,
        "rainy day/days/sunday/afternoon/evening/saturday/weekend/monday, wet/grey/gloomy/drizzly/snowy \
         afternoon, wet/grey/drizzly/stormy/snowy/cold evening, wet weekend/saturday, grey/gloomy/drizzly \
         sunday, stormy night, cold november evening",
    ),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "whose mum/dad/mom/mother/father dies, whose parents die, kid whose mum/dad dies, child whose \
         mother/father dies, loses his/her mum/mother/dad/father",
    ),
    (FEEL_GOOD, "something kind, something really kind, a kind film"),
    (
        AFTER_A_BAD_DAY,
        "fucked me up today, fucked me up this week, fucked us up today, messed me up today, really fucked \
         me up today",
    ),
];
