//! German as households speak it: what is seen and happens in a film, what it does to people, and what happened to them
//! that sounds like it. Owns words only.

use super::super::Sense;
use super::super::Sense::Free;
use super::super::senses::{
    BLOOD, BRAIN_OFF, CRY, DEATHS, LIGHT, LOUD, LOVERS, NOBODY_DIES, REVENGE, SLOW, THINK, WEATHER,
};
use crate::catalogue::ContentNote as Note;
use crate::mood::kind::Mood;

pub(super) const SCENES: &[(&[Sense], &str)] = &[
    (
        LOVERS,
        "paare, parchen, verliebte, verliebte paare, verliebte parchen, gluckliche paare, kusse, \
         knutscherei, geknutsche, gekusse, geturtel, turteltauben",
    ),
    (
        REVENGE,
        "was er verdient, was sie verdient, was sie verdienen, kriegt was er verdient, kriegen was er \
         verdient, bekommt was er verdient, bekommen was er verdient, sein fett weg, ihr fett weg, seine \
         gerechte strafe, ihre gerechte strafe, gerechte strafe",
    ),
    (BRAIN_OFF, "popcornkino, popcornfilm, popcornfilme, hirnloses popcornkino"),
    (LOUD, "laut, explosionen, explosion, bumm"),
    (&[Sense::Mood(Mood::Cosy, 0.9)], "ruhiges"),
    (
        SLOW,
        "nicht viel passieren, kaum was passiert, kaum etwas passiert, kaum passiert etwas, fast nichts \
         passiert, so gut wie nichts passiert, kaum handlung, wenig handlung, fast keine handlung, stille, \
         grosse stille, weite, weite landschaft, weite landschaften, einsame landschaft, einsame \
         landschaften",
    ),
    (
        &[],
        "tage geweint, tagelang geweint, tagelang geheult, lange geredet, lange gesprochen, lange \
         geschlafen, lange gewartet, lange diskutiert, lange gearbeitet, lange gesucht",
    ),
    (CRY, "geweint werden, darf geweint werden, soll geweint werden, geheult werden, darf geheult werden"),
    (
        THINK,
        "lange redet, lange reden kann, lange spricht, lange nachdenkt, lange nachdenken, lange nachdenken \
         muss, lange diskutiert werden kann, noch lange redet, noch lange spricht, noch lange nachdenkt, \
         noch lange nachdenken, hinterher noch lange redet, hinterher noch reden kann, hinterher noch lange \
         spricht, noch tagelang redet, tagelang redet, tagelang nachdenkt, hinterher redet, lange nach dem \
         film, richtig was forderndes, was forderndes, etwas forderndes, fordert mich, fordert uns, richtig \
         schwierig, schwieriger film",
    ),
    (
        LIGHT,
        "keinem wehtut, keinem weh tut, tut keinem weh, niemandem wehtut, niemandem weh tut, tut niemandem \
         weh, keinem auf die fusse tritt, niemandem auf die fusse tritt, konzentration gleich null, keine \
         konzentration, null konzentration, kann mich nicht konzentrieren, konnen uns nicht konzentrieren",
    ),
    (
        WEATHER,
        "regentag, regentage, verregneter sonntag, verregneten sonntag, verregneter nachmittag, verregneten \
         nachmittag, verregneter abend, verregneten abend, verregneter samstag, verregnetes wochenende, \
         grauer sonntag, graues wochenende",
    ),
    (
        BLOOD,
        "bluttriefend, bluttriefender, bluttriefendes, bluttriefende, blutgetrankt, bluttriefend und brutal",
    ),
    (
        DEATHS,
        "am ende stirbt, am ende sterben, am ende jemand stirbt, am ende einer stirbt, am schluss stirbt, am \
         schluss sterben, am schluss einer stirbt, am schluss jemand stirbt",
    ),
    (
        NOBODY_DIES,
        "niemand darf sterben, keiner darf sterben, niemand soll sterben, keiner soll sterben, darf niemand \
         sterben, darf keiner sterben, soll niemand sterben, soll keiner sterben",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "hund darf nicht sterben, hund soll nicht sterben, hund darf am ende nicht sterben, hund muss am \
         ende noch leben, hund muss am ende leben, hund soll am ende noch leben, katze darf nicht sterben, \
         katze soll nicht sterben, katze darf am ende nicht sterben, katze muss uberleben, katze muss am \
         ende noch leben, katze muss am ende leben, katze soll am ende noch leben, pferd darf nicht sterben, \
         pferd soll nicht sterben, pferd darf am ende nicht sterben, pferd muss uberleben, pferd muss am \
         ende noch leben, pferd muss am ende leben, pferd soll am ende noch leben, tier darf nicht sterben, \
         tier soll nicht sterben, tier darf am ende nicht sterben, tier muss uberleben, tier muss am ende \
         noch leben, tier muss am ende leben, tier soll am ende noch leben, haustier darf nicht sterben, \
         haustier soll nicht sterben, haustier darf am ende nicht sterben, haustier muss uberleben, haustier \
         muss am ende noch leben, haustier muss am ende leben, haustier soll am ende noch leben, kein tier \
         soll sterben, kein tier darf sterben, keine tiere sollen sterben, tiere durfen nicht sterben, tiere \
         sollen nicht sterben, kein hund soll sterben, kein hund darf sterben, keine katze darf sterben, \
         darf der hund nicht sterben, darf kein hund sterben, darf kein tier sterben, soll kein tier \
         sterben, katze uberlebt, die katze uberlebt, pferd uberlebt, tier uberlebt",
    ),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "dem die mutter stirbt, dem der vater stirbt, dessen mutter stirbt, dessen vater stirbt, deren \
         mutter stirbt, deren vater stirbt, dem die mama stirbt, dem der papa stirbt, kind dem die mutter \
         stirbt, kind dem der vater stirbt, kind dessen mutter stirbt, seine mutter verliert, ihre mutter \
         verliert, seinen vater verliert, ihren vater verliert",
    ),
    (THINK, "diskutiert, ewig diskutiert, noch ewig diskutiert, hinterher diskutiert, noch lange diskutiert"),
];
