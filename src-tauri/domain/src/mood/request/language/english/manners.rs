//! English words for what embarrasses people in company, for effort of the brain and for what nobody is to go through.
//! Owns words only.

use super::super::Sense;
use super::super::senses::{
    BITTERSWEET, BRAIN_OFF, DARK, FEEL_GOOD, NOBODY_DIES, SEX_AND_VIOLENCE, SUPERHERO,
};
use crate::mood::film::profile::Axis;

pub(super) const MANNERS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Rude],
        "kissing scene/scenes/bits, kissing and all, swearing, swear/curse/f/rude words, swear/curse/f/rude/bad word, bad words, sweary, cursing, \
         cussing, bad/foul/strong/coarse language, f bombs, the f word, effing and jeffing, profanity, sex, \
         sex/love/bed/nude/awkward/explicit scenes, sex scene, sexual stuff/content, shagging, bonking, \
         nudity, naked people, nudes, naked, bums, boobs, willies, rude, rude/crude/blue jokes, rudeness, \
         smut, smutty, filth, filthy, crude, vulgar, vulgarity, awkward bits/moments, naughty, explicit, \
         innuendo, toilet humour, anything indecent, indecent, hanky panky, kinky, risque",
    ),
    (
        &[Sense::Clean],
        "without blushing/embarrassment, without anyone/anybody blushing, without going red, without covering \
         our/their eyes, decent one/ones/film/films only, only decent, only decent films, decent only, keep \
         it clean/decent, clean, squeaky clean, clean film/comedy/humour, decent and clean, \
         mum/nan/gran/parent safe, safe for parents/mum/nan, suitable for nan/gran/mum, wont make us/nan/mum \
         blush, nothing to blush at, watch your language, mind the language, watch with your parents, wont \
         embarrass us, wont be embarrassing, not embarrassing, neither of us gets/is embarrassed, neither of us squirms",
    ),
    (
        &[Sense::Effort],
        "make/makes/making me/us feel thick/stupid/dumb/dim, makes you feel thick/stupid/dumb/dim, follow, to follow/think/concentrate, need/have/hard/complicated to follow, ill need/have to follow, \
         we have to follow, follow along, to keep up, keep up with, have to keep up with, to keep track of, \
         keep track of, remember names, to remember names, remember who is who, think, thinking hard, \
         concentrating, to pay attention, paying attention, to use my brain, to use our brains, using/needs \
         my brain, using our brains, my/our/a brain switched/turned on, our brains switched/turned on, to follow a plot, following a plot, to work it out, working it out, \
         brainwork, brain work/power, mental effort, to be challenged, being challenged, gyaan, gyan, \
         lectures, lecturing, lectured, a lecture/lesson/brain/phd, homework, needs/need/requires a brain, \
         needs/any/much brain, needs brainpower, needs/requires brain power, a working brain, needs a working \
         brain, needs a phd/degree, needs/requires/much/any concentration, brainpower",
    ),
    (
        NOBODY_DIES,
        "nobody gets/getting/is/being murdered, no one gets/getting/is/being murdered, no one is/gets killed, \
         nobody/noone dies, no one dies/dying, nobody gets/is killed, everyone/everybody lives/survives, \
         nobody has to die, no one has to die, where nobody dies, where no one dies, in which nobody dies, \
         death free, nobody dying, without anyone/anybody dying, nobody snuffs it, nobody pops their clogs, \
         all live happily",
    ),
    (
        &[Sense::AtMost(Axis::Violence, 3.0)],
        "nobody/noone gets/getting/is/being stabbed/shot/hurt/punched, no one gets/getting/is/being \
         stabbed/shot/hurt/punched, without anyone/anybody getting stabbed/shot/hurt",
    ),
    (
        &[Sense::AtMost(Axis::Scare, 3.0)],
        "if anything/something jumps out, if anything/something jumps out at us/me/her/him/them",
    ),
    (
        SUPERHERO,
        "superhero, superheroes, super hero/heroes, superhero film/films/movie/movies/stuff, caped crusaders, \
         men in capes, capes",
    ),
    (
        FEEL_GOOD,
        "lighten up, lighten us up, lighten things up, lighten it up, perk up, liven up, liven us up, \
         brighten things up",
    ),
    (DARK, "gloom, gloominess, dreary, doom laden"),
    (BRAIN_OFF, "cba thinking, cant be bothered thinking, cant be arsed thinking, no energy to think"),
    (
        &[Sense::NoSubtitles],
        "dubbed, dubbed in english, dubbed please, dubbed version, english dub, the dub, a dub",
    ),
    (
        BITTERSWEET,
        "melancholy/melancholic/tragic/heartbreaking/sorrowful/sad but beautiful, \
         melancholy/melancholic/tragic/heartbreaking/sorrowful but lovely/hopeful, \
         melancholic/tragic/heartbreaking/sorrowful but warm, sad but tender",
    ),
    (
        SEX_AND_VIOLENCE,
        "sex and violence, violence and sex, sex or violence, swearing and violence, swearing or violence",
    ),
    // Only films are offered: no series was asked for, and none is refused.
    (&[], "tv series, tv show, tv shows, box set, boxset, box sets, miniseries, mini series"),
];
