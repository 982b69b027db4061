//! English ways of saying what the other tables know by other words: heads that are to be switched off, eyes that shut, windows
//! that shake. Owns words only.

use super::super::Sense;
use super::super::senses::{BITTERSWEET, BRAIN_OFF, EPIC, INSPIRE, MIND, ROMANCE, THINK};
use crate::catalogue::{ContentNote as Note, Genre};
use crate::mood::kind::Mood;

pub(super) const WAYS: &[(&[Sense], &str)] = &[
    (
        BRAIN_OFF,
        "switch my head off, switch our heads off, switch my mind off, switch our minds off, switch his \
         head off, switch her head off, switch their heads off, switch the head off, switch the brain \
         off, turn my head off, turn our heads off, turn my mind off, turn our minds off, turn his head \
         off, turn her head off, turn their heads off, turn the head off, turn the brain off, shut my \
         head off, shut our heads off, shut my mind off, shut our minds off, shut his head off, shut her \
         head off, shut their heads off, shut the head off, shut the brain off, switch off my head, \
         switch off our heads, switch off my mind, switch off our minds, switch off his head, switch off \
         her head, switch off their heads, switch off the head, switch off the brain, turn off my head, \
         turn off our heads, turn off my mind, turn off our minds, turn off his head, turn off her head, \
         turn off their heads, turn off the head, turn off the brain, shut off my head, shut off our \
         heads, shut off my mind, shut off our minds, shut off his head, shut off her head, shut off \
         their heads, shut off the head, shut off the brain, turn down my head, turn down our heads, turn \
         down my mind, turn down our minds, turn down his head, turn down her head, turn down their \
         heads, turn down the head, turn down the brain, turn my brain to mush, turn my brain to jelly, \
         turn my brain to soup, turn my brain into mush, turn my brain to porridge, turn our brains to \
         mush, turn our brains to jelly, turn our brains to soup, turn our brains into mush, turn our \
         brains to porridge, turn my head to mush, turn my head to jelly, turn my head to soup, turn my \
         head into mush, turn my head to porridge, turn our heads to mush, turn our heads to jelly, turn \
         our heads to soup, turn our heads into mush, turn our heads to porridge, turn my mind to mush, \
         turn my mind to jelly, turn my mind to soup, turn my mind into mush, turn my mind to porridge, \
         turn our minds to mush, turn our minds to jelly, turn our minds to soup, turn our minds into \
         mush, turn our minds to porridge, turn the brain to mush, turn the brain to jelly, turn the \
         brain to soup, turn the brain into mush, turn the brain to porridge, not one brain cell, not one \
         brain cell required, not a single brain cell, not a single brain cell required, no brain cell \
         required, loud and fun, loud fun, big loud and fun, loud and silly, loud and daft, fun and loud, \
         loud and cheerful, loud and mindless, daft and loud, silly and loud, park my brain, park our \
         brains, park the brain, park my head, park our heads, rest my brain, rest our brains, rest the \
         brain, rest my head, rest our heads, unplug my brain, unplug our brains, unplug the brain, \
         unplug my head, unplug our heads, empty my brain, empty our brains, empty the brain, empty my \
         head, empty our heads, bin my brain, bin our brains, bin the brain, bin my head, bin our heads, \
         give my brain, give our brains, give the brain, give my head, give our heads, give my brain a \
         rest, give my brain the night off, give my brain the evening off, give my brain a night off, \
         give our brains a rest, give our brains the night off, give our brains the evening off, give our \
         brains a night off, give the brain a rest, give the brain the night off, give the brain the \
         evening off, give the brain a night off, give my head a rest, give my head the night off, give \
         my head the evening off, give my head a night off, give our heads a rest, give our heads the \
         night off, give our heads the evening off, give our heads a night off",
    ),
    (
        &[Sense::Effort],
        "a single brain cell, single brain cell, a brain cell, my brain cells, our brain cells, any brain \
         cells, to use a single brain cell, use a single brain cell, use my head, use our heads, using my \
         head, to use my head, engage our brains, half a brain, more than half a brain, a whole brain, \
         brains, a functioning brain, an awake brain",
    ),
    (
        THINK,
        "every brain cell, all my brain cells, all our brain cells, use every brain cell, uses every \
         brain cell, ordinary people, everyday people, ordinary lives, everyday lives, everyday life, \
         small honest story, honest little story, quiet honest story, small human story, small lives",
    ),
    (
        EPIC,
        "fist fight, fistfight, shakes the windows, shake the windows, shakes the walls, walls should \
         shake, windows should shake, rattles the windows, rattles the walls, rattles the cups, shakes \
         the house, shake the house, stampede, stampedes, stampeding, cavalry charge, cavalry charges, \
         charging horses, clashing armies",
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
        "eyes are shutting, eyes shutting, eyes keep shutting, eyes keep closing, eyelids drooping, \
         eyelids are drooping, eyelids droop, eyelids are heavy, heavy eyelids, eyes wont stay open, eyes \
         are drooping, legs like lead, legs of lead, legs are lead, legs like jelly, legs are jelly, legs \
         have gone, legs are gone, my legs have gone, feet like lead, arms like lead, head like lead, \
         barely keep my eyes open, barely keep our eyes open, hardly keep my eyes open, cant keep my \
         eyes, matchsticks in my eyes, on our chinstraps, on my chinstrap, lift my eyelids, barely lift \
         my eyelids, hardly lift my eyelids, feet weigh a ton, legs weigh a ton, eyelids weigh a ton, my \
         feet weigh a ton, my legs weigh a ton, bones are heavy, too tired to blink",
    ),
    (
        MIND,
        "mind blown, minds blown, mind is blown, my mind blown, our minds blown, mind to be blown, brain \
         exploding, head exploding",
    ),
    (
        BITTERSWEET,
        "sad and happy, happy and sad at once, sad and happy at once, happy and sad at the same time, sad and happy \
         at the same time, bitter sweet ending, a bitter sweet ending, bittersweet ending, a bittersweet ending, a \
         bitter sweet, quiet ache, same ache, dull ache, sweet ache, gentle ache, same quiet ache, laughing one \
         minute crying the next, laughing one minute weeping the next, laughing one minute sobbing the next, \
         laughing one minute bawling the next, laughing one minute cry the next, laughing one minute weep the next, \
         giggling one minute crying the next, giggling one minute weeping the next, giggling one minute sobbing the \
         next, giggling one minute bawling the next, giggling one minute cry the next, giggling one minute weep the \
         next, laugh one minute crying the next, laugh one minute weeping the next, laugh one minute sobbing the \
         next, laugh one minute bawling the next, laugh one minute cry the next, laugh one minute weep the next, \
         howling one minute crying the next, howling one minute weeping the next, howling one minute sobbing the \
         next, howling one minute bawling the next, howling one minute cry the next, howling one minute weep the \
         next, crying one minute laughing the next, crying one minute giggling the next, crying one minute laugh the \
         next, weeping one minute laughing the next, weeping one minute giggling the next, weeping one minute laugh \
         the next, sobbing one minute laughing the next, sobbing one minute giggling the next, sobbing one minute \
         laugh the next, cry one minute laughing the next, cry one minute giggling the next, cry one minute laugh \
         the next",
    ),
    (
        INSPIRE,
        "cheer at the end, cheering at the end, cheer at the finish, cheer them on, cheer him on, cheer \
         her on, cheer somebody on, cheer someone on, something to cheer for, someone to cheer for, \
         somebody to cheer for, somebody to root for, someone to root for, root for, team of losers, a \
         team of losers, bunch of losers, team of misfits, a team of misfits",
    ),
    (
        ROMANCE,
        "swept off our feet, swept off my feet, sweep us off our feet, sweep me off my feet, sweeps us \
         off our feet, swept away by love, want to be swept away, be swept away, ball gowns, stolen \
         glances, brooding man, brooding men, brooding hero, a brooding man on a hill, love letters, \
         longing looks, longing glances, longing and bonnets",
    ),
    (
        &[Sense::Mood(Mood::Cosy, 0.8), Sense::Genre(Genre::Mystery)],
        "agatha christie, an agatha christie, poirot, miss marple, christie style, \
         body in the library, one body in the library, a body in the library, murder at the vicarage, \
         murder in the library, drawing room murder, gathers everyone in the drawing room",
    ),
    (
        &[Sense::NoSubtitles],
        "cant follow subtitles, cant follow the subtitles, cant see subtitles, cant manage subtitles, \
         cant keep up with subtitles, cant keep up with the subtitles, cannot follow subtitles, cannot \
         follow the subtitles, cannot see subtitles, cannot see the subtitles, cannot read subtitles, \
         cannot read the subtitles, cannot manage subtitles, cannot keep up with subtitles, cannot keep \
         up with the subtitles, couldnt follow subtitles, couldnt follow the subtitles, couldnt see \
         subtitles, couldnt see the subtitles, couldnt read subtitles, couldnt read the subtitles, \
         couldnt manage subtitles, couldnt keep up with subtitles, couldnt keep up with the subtitles, \
         wont follow subtitles, wont follow the subtitles, wont see subtitles, wont see the subtitles, \
         wont read subtitles, wont read the subtitles, wont manage subtitles, wont keep up with \
         subtitles, wont keep up with the subtitles, struggles to follow subtitles, struggles to follow \
         the subtitles, struggles to see subtitles, struggles to see the subtitles, struggles to read \
         subtitles, struggles to read the subtitles, struggles to manage subtitles, struggles to keep up \
         with subtitles, struggles to keep up with the subtitles, struggle to follow subtitles, struggle \
         to follow the subtitles, struggle to see subtitles, struggle to see the subtitles, struggle to \
         read subtitles, struggle to read the subtitles, struggle to manage subtitles, struggle to keep \
         up with subtitles, struggle to keep up with the subtitles, too tired to follow subtitles, too \
         tired to follow the subtitles, too tired to see subtitles, too tired to see the subtitles, too \
         tired to read subtitles, too tired to read the subtitles, too tired to manage subtitles, too \
         tired to keep up with subtitles, too tired to keep up with the subtitles",
    ),
    (
        &[Sense::NotGenre(Genre::Musical)],
        "no singing and dancing, no dancing and singing, no singing or dancing, no singing no dancing, no \
         song and dance, no songs and dances, no songs and dancing",
    ),
];
