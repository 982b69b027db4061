//! English ways of saying what the other tables know by other words: heads that are to be switched off, eyes that shut, windows
//! that shake. Owns words only.

use super::super::Sense;
use super::super::senses::{BITTERSWEET, BRAIN_OFF, EPIC, INSPIRE, MIND, ROMANCE, THINK};
use crate::catalogue::{ContentNote as Note, Genre};
use crate::mood::film::kind::Mood;

pub(super) const WAYS: &[(&[Sense], &str)] = &[
    (
        BRAIN_OFF,
        "switch/turn/shut my/his/her/the head off, switch/turn/shut our/their heads off, switch/turn/shut my \
         mind off, switch/turn/shut our minds off, switch/turn/shut the brain off, switch/turn/shut off \
         my/his/her/the head, switch/turn/shut off our/their heads, switch/turn/shut off my mind, \
         switch/turn/shut off our minds, switch/turn/shut off the brain, turn down my/his/her/the head, turn \
         down our/their heads, turn down my mind, turn down our minds, turn down the brain, turn my \
         brain/head/mind to mush/jelly/soup/porridge, turn my brain/head/mind into mush, turn our \
         brains/heads/minds to mush/jelly/soup/porridge, turn our brains/heads/minds into mush, turn the \
         brain to mush/jelly/soup/porridge, turn the brain into mush, not one brain cell, not one brain cell \
         required, not a single brain cell, not a single brain cell required, no brain cell required, loud \
         and fun/silly/daft/cheerful/mindless, loud fun, big loud and fun, fun/daft/silly and loud, \
         park/rest/unplug/empty/bin/give my/the brain, park/rest/unplug/empty/bin/give our brains/heads, \
         park/rest/unplug/empty/bin/give my head, give my/the brain a rest, give my/the brain the/a night \
         off, give my/the brain the evening off, give our brains/heads a rest, give our brains/heads the/a \
         night off, give our brains/heads the evening off, give my head a rest, give my head the/a night off, \
         give my head the evening off",
    ),
    (
        &[Sense::Effort],
        "a single brain cell, single/a brain cell, my/our/any brain cells, to use a single brain cell, use a \
         single brain cell, use/using my head, use our heads, to use my head, engage our brains, half a \
         brain, more than half a brain, a whole/functioning brain, brains, an awake brain",
    ),
    (
        THINK,
        "every brain cell, all my/our brain cells, use/uses every brain cell, ordinary people/lives, everyday \
         people/lives/life, small/quiet honest story, honest little story, small human story, small lives",
    ),
    (
        EPIC,
        "fist fight, fistfight, shakes/shake/rattles the windows, shakes/rattles the walls, walls/windows \
         should shake, rattles the cups, shakes/shake the house, stampede, stampedes, stampeding, cavalry \
         charge/charges, charging horses, clashing armies",
    ),
    (
        &[Sense::Marked(Mood::Epic, Note::War)],
        "armies, huge armies, vast armies, marching armies, battalions",
    ),
    (
        &[Sense::Long(140)],
        "all of sunday afternoon, all sunday afternoon, the whole sunday afternoon, whole sunday \
         afternoon, all of saturday, all of sunday, the whole of sunday, the whole of saturday, all of \
         saturday afternoon, all saturday afternoon",
    ),
    (
        &[Sense::Tired],
        "eyes are/keep shutting, eyes shutting, eyes keep closing, eyelids drooping/droop, eyelids/eyes are \
         drooping, eyelids/bones are heavy, heavy eyelids, eyes wont stay open, legs/feet/arms/head like \
         lead, legs of lead, legs are lead/jelly/gone, legs like jelly, legs have gone, my legs have gone, \
         barely/hardly keep my eyes open, barely keep our eyes open, cant keep my eyes, matchsticks in my \
         eyes, on our chinstraps, on my chinstrap, lift my eyelids, barely/hardly lift my eyelids, \
         feet/legs/eyelids weigh a ton, my feet/legs weigh a ton, too tired to blink",
    ),
    (
        MIND,
        "mind blown, minds blown, mind is blown, my mind blown, our minds blown, mind to be blown, brain \
         exploding, head exploding",
    ),
    (
        BITTERSWEET,
        "sad and happy, happy and sad at once, sad and happy at once, happy and sad at the same time, sad and \
         happy at the same time, bitter sweet ending, a bitter sweet ending, bittersweet ending, a \
         bittersweet ending, a bitter sweet, quiet/same/dull/sweet/gentle ache, same quiet ache, \
         laughing/giggling/laugh/howling one minute crying/weeping/sobbing/bawling/cry/weep the next, \
         crying/weeping/sobbing/cry one minute laughing/giggling/laugh the next",
    ),
    (
        INSPIRE,
        "cheer/cheering at the end, cheer at the finish, cheer them/him/her/somebody/someone on, \
         something/someone/somebody to cheer for, somebody/someone to root for, root for, team/bunch of \
         losers, a team of losers/misfits, team of misfits",
    ),
    (
        ROMANCE,
        "swept off our/my feet, sweep/sweeps us off our feet, sweep me off my feet, swept away by love, want \
         to be swept away, be swept away, ball gowns, stolen/longing glances, brooding man/men/hero, a \
         brooding man on a hill, love letters, longing looks, longing and bonnets",
    ),
    (
        &[Sense::Mood(Mood::Cosy, 0.8), Sense::Genre(Genre::Mystery)],
        "agatha christie, an agatha christie, poirot, miss marple, christie style, body/murder in the \
         library, one/a body in the library, murder at the vicarage, drawing room murder, gathers everyone in \
         the drawing room",
    ),
    (
        &[Sense::NoSubtitles],
        "cant/cannot/couldnt/wont follow/see/manage subtitles, cant/cannot/couldnt/wont follow the subtitles, \
         cant/cannot/couldnt/wont keep up with subtitles, cant/cannot/couldnt/wont keep up with the \
         subtitles, cannot/couldnt/wont see/read the subtitles, cannot/couldnt/wont read subtitles, wont do subtitles/subs, doesnt do subtitles/subs, dont do subtitles/subs, nobody here? can/could read/follow/manage \
         subtitles, none of us can/could read/follow/manage subtitles, no one can/could read/follow/manage subtitles, \
         struggles/struggle to follow/see/read/manage subtitles, struggles/struggle to follow/see/read the \
         subtitles, struggles/struggle to keep up with subtitles, struggles/struggle to keep up with the \
         subtitles, too tired to follow/see/read/manage subtitles, too tired to follow/see/read the \
         subtitles, too tired to keep up with subtitles, too tired to keep up with the subtitles",
    ),
    (
        &[Sense::NotGenre(Genre::Musical)],
        "no singing and dancing, no dancing and singing, no singing or dancing, no singing no dancing, no \
         song and dance, no songs and dances, no songs and dancing",
    ),
];
