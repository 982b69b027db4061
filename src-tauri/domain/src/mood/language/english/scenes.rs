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
        "comeuppance, get his comeuppance, get her comeuppance, get their comeuppance, gets his comeuppance, \
         gets her comeuppance, getting his comeuppance, getting her comeuppance, getting their comeuppance, \
         get what he deserves, get what she deserves, get what they deserve, gets what he deserves, gets \
         what she deserves, getting what he deserves, getting what they deserve, get whats coming to him, \
         get whats coming to her, gets whats coming to them",
    ),
    (
        BRAIN_OFF,
        "popcorn film, popcorn movie, popcorn flick, popcorn films, popcorn movies, popcorn cinema, popcorn \
         fare",
    ),
    (
        SLOW,
        "nothing much happens, nothing much at all happens, nothing really happens, not much happens, not a \
         lot happens, not that much happens, hardly anything happens, barely anything happens, very little \
         happens, little happens, next to nothing happens, not much of a plot, hardly any plot, barely any \
         plot, barely a plot, very little plot, next to no plot, big silence, big silences, vast silence, \
         deep silence, endless silence, long silence, big sky, vast landscapes, empty landscapes",
    ),
    (&[], "nothing much happened, not much happened"),
    (CRY, "cry for days, cry for two days, cry for a week"),
    (
        THINK,
        "be talking about for days, be talking about for weeks, talk about for weeks, talk about for hours, \
         talks about for days, talk about long after, talks about long after, talking about long after, \
         think about long after, stays with you long after, the hardest one, hardest one youve got, hardest \
         one you have, hardest film, most difficult, difficult film, a difficult film, something difficult, \
         something demanding, demanding film, a demanding film, challenge me, challenge us, work for it, \
         have to work for it",
    ),
    (
        MESSED_UP,
        "fucks me up, fuck me up, fucks us up, fuck us up, fucks you up, fuck you up, messes me up, mess me \
         up, messes us up, mess us up, messes you up, screws me up, screw me up, screws you up",
    ),
    (
        ESCAPE,
        "makes you want to quit your job, make you want to quit your job, makes me want to quit my job, make \
         me want to quit my job, makes you want to pack your bags, makes me want to pack my bags, makes you \
         want to run away, makes me want to run away, makes you want to move to, makes me want to move to, \
         makes you want to travel, makes me want to travel, makes you want to book a flight, makes me want \
         to book a flight, makes you want to live there, makes me want to live there",
    ),
    (
        LIGHT,
        "no attention span, zero attention span, attention span of a goldfish, attention span of a gnat, \
         attention span is zero, attention span is gone, attention span of a toddler, offends nobody, \
         offends no one, offend nobody, offend no one, offends anybody, upsets nobody, upsets no one, upset \
         nobody, nobody will mind, no one will mind, nobody will hate, no one will hate, harmless fun",
    ),
    (
        WEATHER,
        "rainy day, rainy days, rainy sunday, rainy afternoon, rainy evening, rainy saturday, rainy weekend, \
         rainy monday, wet afternoon, wet evening, wet weekend, wet saturday, grey afternoon, grey evening, \
         grey sunday, gloomy afternoon, gloomy sunday, drizzly afternoon, drizzly evening, drizzly sunday, \
         stormy evening, stormy night, snowy afternoon, snowy evening, cold evening, cold november evening",
    ),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "whose mum dies, whose dad dies, whose mom dies, whose mother dies, whose father dies, whose parents \
         die, kid whose mum dies, kid whose dad dies, child whose mother dies, child whose father dies, \
         loses his mum, loses her mum, loses his mother, loses her mother, loses his dad, loses her dad, \
         loses his father, loses her father",
    ),
    (FEEL_GOOD, "something kind, something really kind, a kind film"),
    (
        AFTER_A_BAD_DAY,
        "fucked me up today, fucked me up this week, fucked us up today, messed me up today, really fucked \
         me up today",
    ),
];
