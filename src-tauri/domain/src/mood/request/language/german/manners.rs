//! German words for what embarrasses people in company, for effort of the brain and for what nobody is to go through.
//! Owns words only.

use super::super::Sense;
use super::super::senses::{BITTERSWEET, NOBODY_DIES, SEX_AND_VIOLENCE, SUPERHERO};

pub(super) const MANNERS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Rude],
        "fluchen, fluche, gefluche, schimpfworter, schimpfworte, kraftausdrucke, derbe sprache, unanstandig, \
         unanstandiges, anstossig, anstossiges, anzuglich, anzugliches, schlupfrig, schlupfriges, versaut, \
         versautes, vulgar, vulgares, obszon, obszones, sex, sexszenen, sexszene, sexszenen drin, bettszenen, \
         bettszene, nacktszenen, nacktszene, nacktheit, nackte, nackt, nackte haut, erotik, erotisches, \
         schweinkram, schmuddelkram, zoten, zotig, peinliche szenen, peinliches, peinlich",
    ),
    (
        &[Sense::Clean],
        "anstandig, anstandiges, sauber, sauberer humor, omatauglich, oma tauglich, elterntauglich, \
         jugendfreier film, nicht rot werden, fur oma geeignet",
    ),
    (
        &[Sense::Effort],
        "die ganze zeit mitdenken, die ganze zeit mitdenken muss/mussen, standig/dauernd/viel mitdenken, standig/dauernd/viel mitdenken muss/mussen, zu/aufs/auf denken, nachzudenken, mitzudenken, zu grubeln, konzentrieren, zu/mich/uns konzentrieren, \
         aufpassen, aufzupassen, hirn benutzen, kopf anstrengen",
    ),
    (
        NOBODY_DIES,
        "niemand/keiner stirbt/draufgeht/umkommt, hauptsache keiner/niemand stirbt, niemand/keiner sterben \
         muss, alle uberleben, alle am leben bleiben, ohne tote/todesfalle, keine toten, niemand/keiner \
         umgebracht wird, es keine toten gibt",
    ),
    (SEX_AND_VIOLENCE, "sex und gewalt, gewalt und sex"),
    (SUPERHERO, "superhelden, superheld, superheldenfilm, superheldenfilme, superheldenkram"),
    (
        BITTERSWEET,
        "melancholisch/wehmutig/schwermutig/tragisch aber schon/hoffnungsvoll, \
         melancholisch/wehmutig/schwermutig/tragisch/traurig aber warm/warmherzig",
    ),
    // Only films are offered: no series was asked for, and none is refused.
    (&[], "serie, serien, fernsehserie, miniserie, staffel, staffeln"),
];
