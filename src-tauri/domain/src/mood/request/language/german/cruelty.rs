//! German words for violence and noise, for harm to the helpless however it is put, and for what shouting, sickness, tears and
//! fear tell of films and of people. Owns words only.

use super::super::Sense;
use super::super::Sense::Free;
use super::super::senses::{AFTER_A_BAD_DAY, BRUTAL, CRY, EPIC, GUNFIRE, HORROR, LAUGH, MESSED_UP};
use crate::catalogue::{ContentNote as Note, Genre};
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;

pub(super) const CRUELTY: &[(&[Sense], &str)] = &[
    (
        BRUTAL,
        "brutal, brutales, brutalitat, brutalste, brutaler, brutalo, schiessereien, schiesserei, prugelei, \
         prugeleien, geprugel",
    ),
    (
        GUNFIRE,
        "geballer, ballerei, ballereien, rumgeballer, rumballerei, ballern, rumballern, ballerfilm, \
         ballerfilme, geschiesse, geknalle",
    ),
    (
        EPIC,
        "wuchtig, wuchtiges, wucht, mit wucht, bombastisch, bombastisches, kolossal, monumentales, pompos, \
         gewaltiges",
    ),
    (
        &[Sense::Mood(Mood::Epic, 0.9), Sense::Mood(Mood::MindBending, 0.8)],
        "umhaut, umhauen, wegblast, wegblasen, vom hocker haut/reisst, aus den socken haut, aus den latschen \
         haut",
    ),
    (
        MESSED_UP,
        "was/etwas/komplett/total/vollig/richtig/echt/absolut/maximal/ziemlich/so krankes, \
         was/etwas/irgendwas total/vollig/richtig/echt krankes, kranker \
         film/streifen/humor/trip, kranken \
         film/streifen/humor/trip, kranke \
         filme/komodie/fantasie/story/geschichte/idee/ideen/psyche, krank im kopf",
    ),
    (
        &[Sense::Mood(Mood::Strange, 1.0), Sense::Mood(Mood::EdgeOfSeat, 0.9), Sense::Noun(Genre::Thriller)],
        "kranker/kranken thriller/psychothriller",
    ),
    // Of horror it says how much, and not which.
    (
        HORROR,
        "kranker/kranken/kranke/krasser/krassen/krasse/abartiger/heftiger/heftigen/harter/harten \
         horror/horrorfilm/horrorfilme/horrorthriller/horrorstreifen/schocker",
    ),
    (
        &[Sense::Note(Note::Torture)],
        "gefoltert, gefoltert wird/werden, jemand/einer/leute gefoltert wird/werden",
    ),
    (
        &[Free(Note::Torture)],
        "niemand/niemanden/keiner/keinen der? gefoltert/gequalt/misshandelt wird, niemand/keiner gefoltert/gequalt/misshandelt werden",
    ),
    (
        &[Free(Note::SexualViolence)],
        "niemand/keiner/niemanden die? vergewaltigt/missbraucht wird, keine frau vergewaltigt wird",
    ),
    (
        &[Sense::Note(Note::ChildDeath)],
        "toten/ermordete/ermordeten/sterbenden/getotete/getoteten kinder, tote/toten/ermordete/ermordeten/sterbende/sterbenden/getotete/getoteten babys/kleinkinder, totes/ermordetes/sterbendes baby/kleinkind, babys/kleinkinder sterben, ermordetes/sterbendes kind",
    ),
    (
        &[Free(Note::ChildDeath)],
        "keine toten/ermordeten/sterbenden/getoteten kinder/babys/kleinkinder, kein totes/ermordetes/sterbendes \
         kind/baby/kleinkind, ohne tote/ermordete/sterbende/getotete kinder/babys/kleinkinder, ohne totes/sterbendes kind/baby, \
         kein baby stirbt, kein kind stirbt/umkommt/draufgeht, keine kinder sterben/umkommen/draufgehen",
    ),
    (
        AFTER_A_BAD_DAY,
        "chef/chefin/boss hat? gebrullt/geschrien/getobt/rumgebrullt/rumgeschrien/gewutet, chef/chefin/boss \
         hat heute/wieder/nur/mich/uns/den gebrullt/geschrien/getobt/rumgebrullt/rumgeschrien, \
         chef/chefin/boss brullt, chef/chefin/boss hat den ganzen tag \
         gebrullt/geschrien/getobt/rumgebrullt/rumgeschrien",
    ),
    (
        CRY,
        "schon? ewig/lange nicht mehr so? geweint/geheult, schon? ewig/lange nicht mehr so? richtig \
         geweint/geheult, schon? ewig/lange nicht geweint/geheult",
    ),
    (LAUGH, "tranen gelacht, geweint/geheult vor lachen, vor lachen geweint/geheult"),
    (
        &[Sense::AtMost(Axis::Scare, 3.0)],
        "hat? angst im dunkeln, haben angst im dunkeln, angst vor dunkelheit/monstern/geistern/gespenstern/spinnen/clowns/hexen/vampiren/zombies",
    ),
    // "Neunzig Minuten, länger schläft er nicht" says why, and wants none longer.
    (
        &[],
        "langer schlaft er/sie/es, langer schlaft das baby, langer geht/gehts nicht, langer kann/konnen/halte/halten \
         ich/wir nicht, langer halten sie/die nicht, langer bleibt/bleiben er/sie/wir nicht",
    ),
    (
        &[Sense::Note(Note::AnimalHarm)],
        "dem/einem hund/tier/pferd/haustier/kater/welpen/vierbeiner was/etwas schlimmes? \
         passiert/passieren/zustosst/zustossen/geschieht/geschehen, der/einer katze/stute was/etwas \
         schlimmes? passiert/passieren/zustosst/zustossen/geschieht/geschehen, \
         tieren/hunden/pferden/katzen was/etwas schlimmes passiert/zustosst, hunden/pferden/katzen was/etwas \
         passiert/zustosst, tieren was zustosst, \
         tier/pferd/katze/haustier/welpe leidet, hund/tier/pferd/katze/haustier/welpe \
         gequalt/verletzt/getotet/misshandelt/geschlagen wird, hund/tier/pferd/katze/haustier/welpe zu \
         schaden kommt, hund/tier/pferd/katze/haustier/welpe umkommt",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "kein hund/tier/pferd/haustier gequalt/verletzt/getotet/misshandelt/geschlagen wird, keine katze \
         gequalt/verletzt/getotet/misshandelt/geschlagen wird, kein hund/pferd/haustier leidet, keine katze \
         leidet, kein hund/pferd/haustier zu schaden kommt, kein tier zu schaden kommt, keine katze zu \
         schaden kommt",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "dem/einem kind/baby/kleinkind was/etwas schlimmes? \
         passiert/passieren/zustosst/zustossen/geschieht/geschehen, den kindern was/etwas schlimmes? \
         passiert/passieren/zustosst/geschieht, kindern was/etwas schlimmes passiert/zustosst, kindern \
         was/etwas zustosst, kind/baby leidet, kind/baby gequalt/verletzt/misshandelt/geschlagen wird, \
         kind/baby zu schaden kommt",
    ),
];
