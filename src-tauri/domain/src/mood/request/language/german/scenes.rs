//! German as households speak it: what is seen and happens in a film, what it does to people, and what happened to them
//! that sounds like it. Owns words only.

use super::super::Sense;
use super::super::Sense::{AtMost, Free};
use super::super::senses::{
    BLOOD, BRAIN_OFF, COSY, CRY, DEATHS, FEEL_GOOD, INSPIRE, LIGHT, LOUD, LOVERS, MIND, NOBODY_DIES, REVENGE,
    SLOW, THINK, WEATHER,
};
use crate::catalogue::ContentNote as Note;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;

pub(super) const SCENES: &[(&[Sense], &str)] = &[
    (
        LOVERS,
        "paare, parchen, verliebte, verliebte/gluckliche paare, verliebte parchen, kusse, knutscherei, \
         geknutsche, gekusse, geturtel, turteltauben",
    ),
    (
        REVENGE,
        "was er/sie verdient, was sie verdienen, kriegt/kriegen/bekommt/bekommen was er verdient, sein/ihr \
         fett weg, seine/ihre gerechte strafe, gerechte strafe",
    ),
    (BRAIN_OFF, "popcornkino, popcornfilm, popcornfilme, hirnloses popcornkino"),
    (LOUD, "laut, explosionen, explosion, bumm"),
    (&[Sense::Mood(Mood::Cosy, 0.9)], "ruhiges"),
    (
        SLOW,
        "nicht viel passieren, kaum was/etwas passiert, kaum passiert etwas, fast nichts passiert, so gut wie \
         nichts passiert, kaum/wenig handlung, fast keine handlung, stille, grosse stille, weite, \
         weite/einsame landschaft/landschaften",
    ),
    (
        &[],
        "tage geweint, tagelang geweint, tagelang geheult, lange geredet, lange gesprochen, lange \
         geschlafen, lange gewartet, lange diskutiert, lange gearbeitet, lange gesucht",
    ),
    (CRY, "geweint werden, darf geweint werden, soll geweint werden, geheult werden, darf geheult werden"),
    (
        THINK,
        "lange redet/spricht/nachdenkt/nachdenken, lange reden kann, lange nachdenken muss, lange diskutiert \
         werden kann, noch lange redet/spricht/nachdenkt/nachdenken, hinterher noch lange redet/spricht, \
         hinterher noch reden kann, noch tagelang redet, tagelang/hinterher redet, tagelang nachdenkt, lange \
         nach dem film, richtig was forderndes, was/etwas forderndes, fordert mich/uns, richtig schwierig, \
         schwieriger film",
    ),
    (
        LIGHT,
        "keinem/niemandem wehtut, keinem/niemandem weh tut, tut keinem/niemandem weh, keinem/niemandem auf \
         die fusse tritt, konzentration gleich null, keine/null konzentration, kann mich nicht konzentrieren, \
         konnen uns nicht konzentrieren",
    ),
    (
        WEATHER,
        "regentag, regentage, verregneter sonntag/nachmittag/abend/samstag, verregneten \
         sonntag/nachmittag/abend, verregnetes/graues wochenende, grauer sonntag",
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
        "hund/katze/pferd/tier/haustier darf/soll nicht sterben, hund/katze/pferd/tier/haustier darf am ende \
         nicht sterben, hund/katze/pferd/tier/haustier muss/soll am ende noch leben, \
         hund/katze/pferd/tier/haustier muss am ende leben, katze/pferd/tier/haustier muss uberleben, kein \
         tier/hund soll/darf sterben, keine tiere sollen sterben, tiere durfen/sollen nicht sterben, keine \
         katze darf sterben, darf der hund nicht sterben, darf kein hund/tier sterben, soll kein tier \
         sterben, katze/pferd/tier uberlebt, die katze uberlebt",
    ),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "dem die mutter/mama stirbt, dem der vater/papa stirbt, dessen/deren mutter/vater stirbt, kind dem \
         die mutter stirbt, kind dem der vater stirbt, kind dessen mutter stirbt, seine/ihre mutter verliert, \
         seinen/ihren vater verliert",
    ),
    (THINK, "diskutiert, ewig diskutiert, noch ewig diskutiert, hinterher diskutiert, noch lange diskutiert"),
    (
        CRY,
        "darf/soll/muss richtig? wehtun, darf/soll/muss richtig? weh tun, darf gern richtig? wehtun, darf gern richtig? weh tun",
    ),
    (
        BRAIN_OFF,
        "mitgrolen, zum mitgrolen, mitgrohlen, zum mitgrohlen, mitgrolen/mitgrohlen/mitbrullen/mitjohlen/mitfeiern kann/konnen, \
         mitbrullen, mitjohlen, zum mitbrullen/mitjohlen/mitfeiern/abfeiern",
    ),
    // Two at the year's end keep away from the crowd.
    (&[], "silvester/neujahr zu zweit, silvester zu zweit allein, zu zweit an silvester"),
    (
        &[Sense::Mood(Mood::Light, 1.0), AtMost(Axis::Thought, 4.0)],
        "auf pause/stopp drucken, pause/pausieren/anhalten/unterbrechen kann, zwischendurch \
         anhalten/pausieren/unterbrechen/weggehen, mal/zwischendurch/kurz rausgehen kann, ohne was/etwas zu verpassen, wo man nichts \
         verpasst, nicht genau aufpassen/hinschauen/zuhoren, zum nebenher schauen/gucken",
    ),
    (
        THINK,
        "streiten kann, danach/hinterher/nachher streiten/diskutieren/redet/reden kann, danach/hinterher/nachher diskutieren",
    ),
    (
        FEEL_GOOD,
        "herzig, goldig, knuffig, mitwippen, zum mitwippen, mitschunkeln, zum mitschunkeln, mitklatschen, zum mitklatschen",
    ),
    (
        COSY,
        "schone/schonen/susse/sussen/gute/guten traume/traumen, suss/schon/gut traumen/traumt, schone/schonen/susse/sussen traume \
         haben/hat/kriegt/bekommt, gut einschlafen kann/konnen",
    ),
    (
        INSPIRE,
        "auf eigenen beinen/fussen steht/stehen, auf eigene beine/fusse stellt, auf eigenen beinen/fussen zu stehen, das kann/schaff \
         ich auch",
    ),
    (
        &[Sense::Note(Note::ChildDeath)],
        "kinder/babys die sterben/umkommen/draufgehen, kinder umkommen, kind das stirbt",
    ),
    (
        MIND,
        "alles ganz? anders ist/war/wird/kommt als gedacht/erwartet, alles ganz? anders ist/war/wird/kommt als man \
         denkt/dachte/glaubt, nichts so ist/war wie gedacht/erwartet, nichts so ist wie man denkt, am ende/schluss alles \
         anders, am ende/schluss alles ganz anders",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "irgendwen/jemand/jemanden/irgendjemanden/irgendjemand/wen schwer? krankes/kranken, schwer kranke/kranken \
         leute/menschen/figuren/hauptfigur, kranke/kranken leute/figuren/hauptfigur, kranken menschen, schwerkranke, schwerkranken, \
         todkranke, todkranken, krankenhausfilm",
    ),
    (
        &[Sense::Note(Note::AnimalHarm)],
        "toten tiere/hunde/pferde/haustiere/viecher, getotete/getoteten/gequalte/verletzte \
         tiere/tieren/hunde/hunden/katzen/pferde/haustiere, gequalten/verletzten tiere/hunde/hunden/katzen/pferde, tote viecher, \
         toten hund",
    ),
];
