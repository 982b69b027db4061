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
        "zu denken, nachzudenken, mitzudenken, zu grubeln, konzentrieren, zu konzentrieren, mich konzentrieren, \
         uns konzentrieren, aufpassen, aufzupassen, hirn benutzen, kopf anstrengen, aufs denken, auf denken",
    ),
    (
        NOBODY_DIES,
        "niemand stirbt, keiner stirbt, hauptsache keiner stirbt, hauptsache niemand stirbt, \
         niemand sterben muss, keiner sterben muss, niemand draufgeht, keiner \
         draufgeht, niemand umkommt, keiner umkommt, alle uberleben, alle am leben bleiben, ohne tote, keine \
         toten, ohne todesfalle, niemand umgebracht wird, keiner umgebracht wird, es keine toten gibt",
    ),
    (SEX_AND_VIOLENCE, "sex und gewalt, gewalt und sex"),
    (SUPERHERO, "superhelden, superheld, superheldenfilm, superheldenfilme, superheldenkram"),
    (
        BITTERSWEET,
        "melancholisch aber schon, melancholisch aber hoffnungsvoll, melancholisch aber warm, melancholisch \
         aber warmherzig, wehmutig aber schon, wehmutig aber hoffnungsvoll, wehmutig aber warm, wehmutig aber \
         warmherzig, schwermutig aber schon, schwermutig aber hoffnungsvoll, schwermutig aber warm, \
         schwermutig aber warmherzig, tragisch aber schon, tragisch aber hoffnungsvoll, tragisch aber warm, \
         tragisch aber warmherzig, traurig aber warm, traurig aber warmherzig",
    ),
    // Only films are offered: no series was asked for, and none is refused.
    (&[], "serie, serien, fernsehserie, miniserie, staffel, staffeln"),
];
