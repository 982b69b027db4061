//! English words for what embarrasses people in company, for effort of the brain and for what nobody is to go through.
//! Owns words only.

use super::super::Sense;
use super::super::senses::{
    BITTERSWEET, BRAIN_OFF, DARK, FEEL_GOOD, NOBODY_DIES, SEX_AND_VIOLENCE, SUPERHERO,
};

pub(super) const MANNERS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Rude],
        "kissing scene/scenes, kissing and all, kissing bits, \
         swearing, swear words, sweary, cursing, curse words, cussing, bad language, foul language, strong language, \
         coarse language, f bombs, f words, the f word, effing and jeffing, profanity, sex, sex scenes, sex scene, \
         sexual stuff, sexual content, love scenes, bed scenes, shagging, bonking, nudity, naked people, nudes, nude \
         scenes, naked, bums, boobs, willies, rude, rude jokes, rude words, rudeness, smut, smutty, filth, filthy, \
         crude, crude jokes, vulgar, vulgarity, awkward scenes, awkward bits, awkward moments, naughty, explicit, \
         explicit scenes, blue jokes, innuendo, toilet humour, anything indecent, indecent, hanky panky, kinky, \
         risque",
    ),
    (
        &[Sense::Clean],
        "without blushing, without anyone/anybody blushing, without going red, without covering our/their eyes, without embarrassment, \
         decent one only, decent ones only, decent film only, decent films only, only decent, only decent films, \
         decent only, keep it clean, clean, squeaky clean, clean film, clean comedy, clean humour, keep it \
         decent, decent \
         and clean, mum safe, nan safe, gran safe, parent safe, safe for parents, safe for mum, safe for nan, \
         suitable for nan, suitable for gran, suitable for mum, wont make us blush, wont make nan blush, wont \
         make mum blush, nothing to blush at, watch your language, mind the language, watch with your \
         parents, wont embarrass us, wont be embarrassing, not embarrassing",
    ),
    (
        &[Sense::Effort],
        "follow, to follow, need to follow, have to follow, ill need to follow, ill have to follow, we have \
         to follow, follow along, to keep up, keep up with, have to keep up with, to keep track of, keep \
         track of, remember names, to remember names, remember who is who, hard to follow, complicated to \
         follow, think, to think, thinking hard, to concentrate, concentrating, to pay attention, paying \
         attention, to use my brain, to use our brains, using my brain, using our brains, to follow a plot, \
         following a plot, to work it out, working it out, brainwork, brain work, mental effort, to be \
         challenged, being challenged, gyaan, gyan, lectures, lecturing, lectured, a lecture, homework, a \
         lesson, needs a brain, need a brain, requires a brain, needs brain, needs my brain, needs \
         brainpower, needs brain power, requires brain power, a working brain, needs a working brain, needs a \
         phd, needs a degree, needs concentration, requires concentration, a brain, any brain, much brain, \
         brainpower, brain power, much concentration, any concentration, a phd",
    ),
    (
        NOBODY_DIES,
        "nobody gets/getting/is/being murdered, no one gets/getting/is/being murdered, no one is killed, nobody dies, no one dies, noone dies, nobody gets killed, no one gets killed, nobody is killed, \
         everyone lives, everybody lives, everyone survives, everybody survives, nobody has to die, no one \
         has to die, where nobody dies, where no one dies, in which nobody dies, death free, nobody dying, no \
         one dying, without anyone dying, without anybody dying, nobody snuffs it, nobody pops their clogs, \
         all live happily",
    ),
    (
        SUPERHERO,
        "superhero, superheroes, super hero, super heroes, superhero film, superhero films, superhero movie, \
         superhero movies, superhero stuff, caped crusaders, men in capes, capes",
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
        "melancholy but beautiful, melancholy but lovely, melancholy but hopeful, melancholic but beautiful, \
         melancholic but lovely, melancholic but hopeful, melancholic but warm, tragic but beautiful, tragic \
         but lovely, tragic but hopeful, tragic but warm, heartbreaking but beautiful, heartbreaking but \
         lovely, heartbreaking but hopeful, heartbreaking but warm, sorrowful but beautiful, sorrowful but \
         lovely, sorrowful but hopeful, sorrowful but warm, sad but beautiful, sad but tender",
    ),
    (
        SEX_AND_VIOLENCE,
        "sex and violence, violence and sex, sex or violence, swearing and violence, swearing or violence",
    ),
    // Only films are offered: no series was asked for, and none is refused.
    (&[], "tv series, tv show, tv shows, box set, boxset, box sets, miniseries, mini series"),
];
