//! English ways of saying what takes more than a word: smiling through tears, endings that are worked out for days, people who
//! come back from things, what is sung along to, and how somebody is after a night without sleep. Owns words only.

use super::super::Sense;
use super::super::senses::{BITTERSWEET, BRAIN_OFF, INSPIRE, MIND, TENSE, WEARY};
use crate::catalogue::Genre;
use crate::mood::kind::Mood;

/// A film of chases: loud, and of action where it is asked for.
const CHASES: &[Sense] = &[Sense::Mood(Mood::Epic, 0.9), Sense::Asked(Genre::Action)];
/// Mass fare from India: song, fights and no thought.
const MASALA: &[Sense] = &[Sense::Mood(Mood::BrainOff, 1.0), Sense::From(&["IN"])];
const MASALA_ACTION: &[Sense] =
    &[Sense::Mood(Mood::BrainOff, 1.0), Sense::Genre(Genre::Action), Sense::From(&["IN"])];
/// What people sing along to, of good cheer where it is asked for.
const SUNG: &[Sense] = &[Sense::Genre(Genre::Musical), Sense::Wish(Mood::FeelGood, 0.8)];
/// An adventure that is to be a great one.
const GRAND: &[Sense] = &[Sense::Genre(Genre::Adventure), Sense::Wish(Mood::Epic, 0.8)];

pub(super) const MORE_WAYS: &[(&[Sense], &str)] = &[
    (
        BITTERSWEET,
        "funny sad, sad funny, sad happy, sad and funny at once, funny and sad at once, funny and sad at the same \
         time, smile through my tears, smile through our tears, smile through your tears, smile through the tears, \
         smiling through my tears, smiling through our tears, smiling through your tears, smiling through the tears, \
         smiles through tears, smiles through my tears, smiles through our tears, smiles through your tears, smiles \
         through the tears, grin through tears, grin through my tears, grin through our tears, grin through your \
         tears, grin through the tears, grinning through tears, grinning through my tears, grinning through our \
         tears, grinning through your tears, grinning through the tears, laugh through my tears, laugh through our \
         tears, laugh through your tears, laugh through the tears, laughing through my tears, laughing through our \
         tears, laughing through your tears, laughing through the tears, laughs through my tears, laughs through our \
         tears, laughs through your tears, laughs through the tears, giggle through my tears, giggle through our \
         tears, giggle through your tears, giggle through the tears, giggling through my tears, giggling through our \
         tears, giggling through your tears, giggling through the tears, chuckle through my tears, chuckle through \
         our tears, chuckle through your tears, chuckle through the tears, chuckling through my tears, chuckling \
         through our tears, chuckling through your tears, chuckling through the tears, smile with a lump in my \
         throat, smile with a lump in your throat, smile with a lump in our throats, smile with a lump in the \
         throat, smile with tears in my eyes, smile with tears in your eyes, smile with tears in our eyes, smile \
         with a tear in your eye, smile with a tear in my eye, smile with wet eyes, smiling with a lump in my \
         throat, smiling with a lump in your throat, smiling with a lump in our throats, smiling with a lump in the \
         throat, smiling with tears in my eyes, smiling with tears in your eyes, smiling with tears in our eyes, \
         smiling with a tear in your eye, smiling with a tear in my eye, smiling with wet eyes, smiles with a lump \
         in my throat, smiles with a lump in your throat, smiles with a lump in our throats, smiles with a lump in \
         the throat, smiles with tears in my eyes, smiles with tears in your eyes, smiles with tears in our eyes, \
         smiles with a tear in your eye, smiles with a tear in my eye, smiles with wet eyes, grin with a lump in my \
         throat, grin with a lump in your throat, grin with a lump in our throats, grin with a lump in the throat, \
         grin with tears in my eyes, grin with tears in your eyes, grin with tears in our eyes, grin with a tear in \
         your eye, grin with a tear in my eye, grin with wet eyes, grinning with a lump in my throat, grinning with \
         a lump in your throat, grinning with a lump in our throats, grinning with a lump in the throat, grinning \
         with tears in my eyes, grinning with tears in your eyes, grinning with tears in our eyes, grinning with a \
         tear in your eye, grinning with a tear in my eye, grinning with wet eyes, laugh with a lump in my throat, \
         laugh with a lump in your throat, laugh with a lump in our throats, laugh with a lump in the throat, \
         laughing with a lump in my throat, laughing with a lump in your throat, laughing with a lump in our \
         throats, laughing with a lump in the throat, laughs with a lump in my throat, laughs with a lump in your \
         throat, laughs with a lump in our throats, laughs with a lump in the throat, giggle with a lump in my \
         throat, giggle with a lump in your throat, giggle with a lump in our throats, giggle with a lump in the \
         throat, giggling with a lump in my throat, giggling with a lump in your throat, giggling with a lump in our \
         throats, giggling with a lump in the throat, chuckle with a lump in my throat, chuckle with a lump in your \
         throat, chuckle with a lump in our throats, chuckle with a lump in the throat, chuckling with a lump in my \
         throat, chuckling with a lump in your throat, chuckling with a lump in our throats, chuckling with a lump \
         in the throat, laughing and crying at once, laughing and crying at the same time, laughing and crying \
         together, laughing and crying in one, laughing and crying all at once, crying and laughing at once, crying \
         and laughing at the same time, crying and laughing together, crying and laughing in one, crying and \
         laughing all at once, laugh and cry at once, laugh and cry at the same time, laugh and cry together, laugh \
         and cry in one, laugh and cry all at once, cry and laugh at once, cry and laugh at the same time, cry and \
         laugh together, cry and laugh in one, cry and laugh all at once, smiling and crying at once, smiling and \
         crying at the same time, smiling and crying together, smiling and crying in one, smiling and crying all at \
         once, laughs and tears at once, laughs and tears at the same time, laughs and tears together, laughs and \
         tears all at once, half funny half sad, half sad half funny, half funny part sad, half sad part funny, half \
         laughter half tears, half comedy half tragedy, part funny half sad, part sad half funny, part funny part \
         sad, part sad part funny, part laughter half tears, part comedy half tragedy, between laughing and crying, \
         between a laugh and a sob, half laughing half crying",
    ),
    (
        INSPIRE,
        "people do come back from things, people do come back from it, people do come back from anything, \
         people do come back from everything, people do come back from the brink, people do come back from \
         nothing, people do come back from defeat, people do come back from failure, people do come back from \
         the bottom, people do come back from rock bottom, people do come back from worse, people come back \
         from things, people come back from it, people come back from anything, people come back from \
         everything, people come back from the brink, people come back from nothing, people come back from \
         defeat, people come back from failure, people come back from the bottom, people come back from rock \
         bottom, people come back from worse, you can come back from things, you can come back from it, you \
         can come back from anything, you can come back from everything, you can come back from the brink, \
         you can come back from nothing, you can come back from defeat, you can come back from failure, you \
         can come back from the bottom, you can come back from rock bottom, you can come back from worse, we \
         can come back from things, we can come back from it, we can come back from anything, we can come \
         back from everything, we can come back from the brink, we can come back from nothing, we can come \
         back from defeat, we can come back from failure, we can come back from the bottom, we can come back \
         from rock bottom, we can come back from worse, one can come back from things, one can come back from \
         it, one can come back from anything, one can come back from everything, one can come back from the \
         brink, one can come back from nothing, one can come back from defeat, one can come back from \
         failure, one can come back from the bottom, one can come back from rock bottom, one can come back \
         from worse, somebody who comes back from things, somebody who comes back from it, somebody who comes \
         back from anything, somebody who comes back from everything, somebody who comes back from the brink, \
         somebody who comes back from nothing, somebody who comes back from defeat, somebody who comes back \
         from failure, somebody who comes back from the bottom, somebody who comes back from rock bottom, \
         somebody who comes back from worse, someone who comes back from things, someone who comes back from \
         it, someone who comes back from anything, someone who comes back from everything, someone who comes \
         back from the brink, someone who comes back from nothing, someone who comes back from defeat, \
         someone who comes back from failure, someone who comes back from the bottom, someone who comes back \
         from rock bottom, someone who comes back from worse, come back from things, come back from it, come \
         back from anything, come back from everything, come back from the brink, come back from nothing, \
         come back from defeat, come back from failure, come back from the bottom, come back from rock \
         bottom, come back from worse, comes back from things, comes back from it, comes back from anything, \
         comes back from everything, comes back from the brink, comes back from nothing, comes back from \
         defeat, comes back from failure, comes back from the bottom, comes back from rock bottom, comes back \
         from worse, bounce back from it, bounce back from things, bounce back from anything, bounce back \
         from nothing, bounces back from it, bounces back from things, bounces back from anything, bounces \
         back from nothing, bouncing back from it, bouncing back from things, bouncing back from anything, \
         bouncing back from nothing, fight back from it, fight back from things, fight back from anything, \
         fight back from nothing, fights back from it, fights back from things, fights back from anything, \
         fights back from nothing, fighting back from it, fighting back from things, fighting back from \
         anything, fighting back from nothing, battle back from it, battle back from things, battle back from \
         anything, battle back from nothing, battles back from it, battles back from things, battles back \
         from anything, battles back from nothing, fight back, fights back, fighting back, fought back, get \
         back up, gets back up, got back up, get up again, gets up again, life can turn around, life does \
         turn around, lives can change, things can turn around, bounces back, bounce back, fights back from, \
         starts over, start over, start again from nothing, start from scratch, starting over, start all over \
         again, second chances, a second chance, believe in second chances, back on your feet, back on my \
         feet, back on our feet, back on his feet, back on her feet, back on their feet, getting back on your \
         feet, getting back on my feet, getting back on our feet, getting back on his feet, getting back on \
         her feet, getting back on their feet, get back on your feet, get back on my feet, get back on our \
         feet, get back on his feet, get back on her feet, get back on their feet, gets back on your feet, \
         gets back on my feet, gets back on our feet, gets back on his feet, gets back on her feet, gets back \
         on their feet, pick themselves up, pick himself up, pick herself up, pick yourself up, pick \
         ourselves up, pick myself up, picks themselves up, picks himself up, picks herself up, picks \
         yourself up, picks ourselves up, picks myself up, picking themselves up, picking himself up, picking \
         herself up, picking yourself up, picking ourselves up, picking myself up, it gets better, things get \
         better, things do get better, it does get better, things can get better, it can get better, turns \
         their life around, turns his life around, turns her life around, turn your life around, turn my life \
         around, turn things around, turns things around, never too late, its never too late, rises again, \
         rise again, light at the end of the tunnel, out the other side, comes out the other side, come out \
         the other side",
    ),
    (
        MIND,
        "still working out the ending, still working out the end, still working out the plot, still working \
         out the twist, still working out it, still working out what happened, still working out what it \
         meant, still working out what it all meant, still working out what the ending meant, still figuring \
         out the ending, still figuring out the end, still figuring out the plot, still figuring out the \
         twist, still figuring out it, still figuring out what happened, still figuring out what it meant, \
         still figuring out what it all meant, still figuring out what the ending meant, still puzzling over \
         the ending, still puzzling over the end, still puzzling over the plot, still puzzling over the \
         twist, still puzzling over it, still puzzling over what happened, still puzzling over what it meant, \
         still puzzling over what it all meant, still puzzling over what the ending meant, still piecing \
         together the ending, still piecing together the end, still piecing together the plot, still piecing \
         together the twist, still piecing together it, still piecing together what happened, still piecing \
         together what it meant, still piecing together what it all meant, still piecing together what the \
         ending meant, still puzzling out the ending, still puzzling out the end, still puzzling out the \
         plot, still puzzling out the twist, still puzzling out it, still puzzling out what happened, still \
         puzzling out what it meant, still puzzling out what it all meant, still puzzling out what the ending \
         meant, be working out the ending, be working out the end, be working out the plot, be working out \
         the twist, be working out it, be working out what happened, be working out what it meant, be working \
         out what it all meant, be working out what the ending meant, be figuring out the ending, be figuring \
         out the end, be figuring out the plot, be figuring out the twist, be figuring out it, be figuring \
         out what happened, be figuring out what it meant, be figuring out what it all meant, be figuring out \
         what the ending meant, be puzzling over the ending, be puzzling over the end, be puzzling over the \
         plot, be puzzling over the twist, be puzzling over it, be puzzling over what happened, be puzzling \
         over what it meant, be puzzling over what it all meant, be puzzling over what the ending meant, be \
         piecing together the ending, be piecing together the end, be piecing together the plot, be piecing \
         together the twist, be piecing together it, be piecing together what happened, be piecing together \
         what it meant, be piecing together what it all meant, be piecing together what the ending meant, be \
         puzzling out the ending, be puzzling out the end, be puzzling out the plot, be puzzling out the \
         twist, be puzzling out it, be puzzling out what happened, be puzzling out what it meant, be puzzling \
         out what it all meant, be puzzling out what the ending meant, youre still working out the ending, \
         youre still working out the end, youre still working out the plot, youre still working out the \
         twist, youre still working out it, youre still working out what happened, youre still working out \
         what it meant, youre still working out what it all meant, youre still working out what the ending \
         meant, youre still figuring out the ending, youre still figuring out the end, youre still figuring \
         out the plot, youre still figuring out the twist, youre still figuring out it, youre still figuring \
         out what happened, youre still figuring out what it meant, youre still figuring out what it all \
         meant, youre still figuring out what the ending meant, youre still puzzling over the ending, youre \
         still puzzling over the end, youre still puzzling over the plot, youre still puzzling over the \
         twist, youre still puzzling over it, youre still puzzling over what happened, youre still puzzling \
         over what it meant, youre still puzzling over what it all meant, youre still puzzling over what the \
         ending meant, youre still piecing together the ending, youre still piecing together the end, youre \
         still piecing together the plot, youre still piecing together the twist, youre still piecing \
         together it, youre still piecing together what happened, youre still piecing together what it meant, \
         youre still piecing together what it all meant, youre still piecing together what the ending meant, \
         youre still puzzling out the ending, youre still puzzling out the end, youre still puzzling out the \
         plot, youre still puzzling out the twist, youre still puzzling out it, youre still puzzling out what \
         happened, youre still puzzling out what it meant, youre still puzzling out what it all meant, youre \
         still puzzling out what the ending meant, were still working out the ending, were still working out \
         the end, were still working out the plot, were still working out the twist, were still working out \
         it, were still working out what happened, were still working out what it meant, were still working \
         out what it all meant, were still working out what the ending meant, were still figuring out the \
         ending, were still figuring out the end, were still figuring out the plot, were still figuring out \
         the twist, were still figuring out it, were still figuring out what happened, were still figuring \
         out what it meant, were still figuring out what it all meant, were still figuring out what the \
         ending meant, were still puzzling over the ending, were still puzzling over the end, were still \
         puzzling over the plot, were still puzzling over the twist, were still puzzling over it, were still \
         puzzling over what happened, were still puzzling over what it meant, were still puzzling over what \
         it all meant, were still puzzling over what the ending meant, were still piecing together the \
         ending, were still piecing together the end, were still piecing together the plot, were still \
         piecing together the twist, were still piecing together it, were still piecing together what \
         happened, were still piecing together what it meant, were still piecing together what it all meant, \
         were still piecing together what the ending meant, were still puzzling out the ending, were still \
         puzzling out the end, were still puzzling out the plot, were still puzzling out the twist, were \
         still puzzling out it, were still puzzling out what happened, were still puzzling out what it meant, \
         were still puzzling out what it all meant, were still puzzling out what the ending meant, im still \
         working out the ending, im still working out the end, im still working out the plot, im still \
         working out the twist, im still working out it, im still working out what happened, im still working \
         out what it meant, im still working out what it all meant, im still working out what the ending \
         meant, im still figuring out the ending, im still figuring out the end, im still figuring out the \
         plot, im still figuring out the twist, im still figuring out it, im still figuring out what \
         happened, im still figuring out what it meant, im still figuring out what it all meant, im still \
         figuring out what the ending meant, im still puzzling over the ending, im still puzzling over the \
         end, im still puzzling over the plot, im still puzzling over the twist, im still puzzling over it, \
         im still puzzling over what happened, im still puzzling over what it meant, im still puzzling over \
         what it all meant, im still puzzling over what the ending meant, im still piecing together the \
         ending, im still piecing together the end, im still piecing together the plot, im still piecing \
         together the twist, im still piecing together it, im still piecing together what happened, im still \
         piecing together what it meant, im still piecing together what it all meant, im still piecing \
         together what the ending meant, im still puzzling out the ending, im still puzzling out the end, im \
         still puzzling out the plot, im still puzzling out the twist, im still puzzling out it, im still \
         puzzling out what happened, im still puzzling out what it meant, im still puzzling out what it all \
         meant, im still puzzling out what the ending meant, still working it out, still figuring it out, \
         still puzzling it out, still piecing it together, be working it out, be figuring it out, be puzzling \
         it out, be piecing it together, figuring it out for days, figuring it out for weeks, figuring it out \
         afterwards, figuring it out next day, figuring it out the next day, figuring it out next morning, \
         figuring it out the next morning, figuring it out in the shower, figuring it out in bed, working it \
         out for days, working it out for weeks, working it out afterwards, working it out next day, working \
         it out the next day, working it out next morning, working it out the next morning, working it out in \
         the shower, working it out in bed, puzzling over it for days, puzzling over it for weeks, puzzling \
         over it afterwards, puzzling over it next day, puzzling over it the next day, puzzling over it next \
         morning, puzzling over it the next morning, puzzling over it in the shower, puzzling over it in bed, \
         piecing it together for days, piecing it together for weeks, piecing it together afterwards, piecing \
         it together next day, piecing it together the next day, piecing it together next morning, piecing it \
         together the next morning, piecing it together in the shower, piecing it together in bed, still \
         piecing together in the shower, still piecing together the next day, still piecing together what, \
         still piecing together how, still piecing together why, still piecing together who, still working \
         out in the shower, still working out the next day, still working out what, still working out how, \
         still working out why, still working out who, still piecing it together in the shower, still piecing \
         it together the next day, still piecing it together what, still piecing it together how, still \
         piecing it together why, still piecing it together who, still figuring out in the shower, still \
         figuring out the next day, still figuring out what, still figuring out how, still figuring out why, \
         still figuring out who, still piecing together, still puzzling over, watch it twice to get it, watch \
         it twice to understand it, watch it twice to understand, watch it twice to follow it, watch it twice \
         to work it out, see it twice to get it, see it twice to understand it, see it twice to understand, \
         see it twice to follow it, see it twice to work it out, watch twice to get it, watch twice to \
         understand it, watch twice to understand, watch twice to follow it, watch twice to work it out, have \
         to watch it twice to get it, have to watch it twice to understand it, have to watch it twice to \
         understand, have to watch it twice to follow it, have to watch it twice to work it out, need to \
         watch it twice to get it, need to watch it twice to understand it, need to watch it twice to \
         understand, need to watch it twice to follow it, need to watch it twice to work it out, arguing \
         about what the ending meant, argue about what the ending meant, need a diagram, needs a diagram, \
         need a whiteboard",
    ),
    (
        TENSE,
        "shred my nerves, shred your nerves, shred the nerves, shreds my nerves, shreds our nerves, shreds your \
         nerves, shreds the nerves, fray my nerves, fray our nerves, fray your nerves, fray the nerves, frays my \
         nerves, frays our nerves, frays your nerves, frays the nerves, fries my nerves, fries our nerves, fries \
         your nerves, fries the nerves, jangle my nerves, jangle our nerves, jangle your nerves, jangle the nerves, \
         jangles my nerves, jangles our nerves, jangles your nerves, jangles the nerves, tests my nerves, tests our \
         nerves, tests your nerves, tests the nerves",
    ),
    (
        &[Sense::Mood(Mood::EdgeOfSeat, 0.9)],
        "gets under your skin, gets under my skin, gets under our skin, gets under the skin, get under your \
         skin, get under my skin, get under our skin, get under the skin, crawls under your skin, crawls \
         under my skin, crawls under our skin, crawls under the skin, creeps under your skin, creeps under my \
         skin, creeps under our skin, creeps under the skin",
    ),
    (
        WEARY,
        "couldnt sleep, couldnt sleep last night, couldnt sleep a wink, could not sleep, cant have slept, \
         didnt sleep, didnt sleep a wink, didnt sleep last night, no sleep, no sleep last night, no sleep at \
         all, no sleep again, barely slept last night, hardly slept last night, awake all night, was awake \
         all night, up all night worrying, lay awake all night, tossed and turned, frazzled, frayed",
    ),
    (
        BRAIN_OFF,
        "paisa vasool, full paisa vasool, total paisa vasool, timepass film, dhamaka, full dhamaka, dhamaal, \
         full dhamaal, mass entertainer, mass entertainers, total mass, mass masala, mass movie, mass film",
    ),
    (
        MASALA,
        "full masala, proper masala, total masala, pure masala, masala entertainer, masala entertainers, \
         masala flick, masala potboiler, masala please, bollywood masala",
    ),
    (
        MASALA_ACTION,
        "masala action film, masala action movie, masala action, action masala, action masala film",
    ),
    (
        &[Sense::Rude],
        "steamy bits, steamy parts, steamy scenes, steamy moments, steamy business, steamy stuff, raunchy \
         bits, raunchy parts, raunchy scenes, raunchy moments, raunchy business, raunchy stuff, naughty bits, \
         naughty parts, naughty scenes, naughty moments, naughty business, naughty stuff, saucy bits, saucy \
         parts, saucy scenes, saucy moments, saucy business, saucy stuff, rude bits, rude parts, rude scenes, \
         rude moments, rude business, rude stuff, racy bits, racy parts, racy scenes, racy moments, racy \
         business, racy stuff, spicy bits, spicy parts, spicy scenes, spicy moments, spicy business, spicy \
         stuff, smutty bits, smutty parts, smutty scenes, smutty moments, smutty business, smutty stuff, \
         mucky bits, mucky parts, mucky scenes, mucky moments, mucky business, mucky stuff, filthy bits, \
         filthy parts, filthy scenes, filthy moments, filthy business, filthy stuff, sexy bits, sexy parts, \
         sexy scenes, sexy moments, sexy business, sexy stuff, bedroom bits, bedroom parts, bedroom scenes, \
         bedroom moments, bedroom business, bedroom stuff, x rated bits, x rated parts, x rated scenes, x \
         rated moments, x rated business, x rated stuff",
    ),
    (
        &[Sense::From(&["GB"])],
        "sleepy english village, sleepy scottish village, sleepy welsh village, \
         english village, english villages, english countryside, english country house, english country \
         houses, english manor, english manor house, english moors, english vicarage, english seaside, \
         english coast, english market town, scottish village, scottish villages, scottish countryside, \
         scottish country house, scottish country houses, scottish manor, scottish manor house, scottish \
         moors, scottish vicarage, scottish seaside, scottish coast, scottish market town, welsh village, \
         welsh villages, welsh countryside, welsh country house, welsh country houses, welsh manor, welsh \
         manor house, welsh moors, welsh vicarage, welsh seaside, welsh coast, welsh market town, irish \
         border village, irish border villages, irish border countryside, irish border country house, irish \
         border country houses, irish border manor, irish border manor house, irish border moors, irish \
         border vicarage, irish border seaside, irish border coast, irish border market town, yorkshire \
         village, yorkshire villages, yorkshire countryside, yorkshire country house, yorkshire country \
         houses, yorkshire manor, yorkshire manor house, yorkshire moors, yorkshire vicarage, yorkshire \
         seaside, yorkshire coast, yorkshire market town, cornish village, cornish villages, cornish \
         countryside, cornish country house, cornish country houses, cornish manor, cornish manor house, \
         cornish moors, cornish vicarage, cornish seaside, cornish coast, cornish market town, cotswold \
         village, cotswold villages, cotswold countryside, cotswold country house, cotswold country houses, \
         cotswold manor, cotswold manor house, cotswold moors, cotswold vicarage, cotswold seaside, cotswold \
         coast, cotswold market town, devon village, devon villages, devon countryside, devon country house, \
         devon country houses, devon manor, devon manor house, devon moors, devon vicarage, devon seaside, \
         devon coast, devon market town, british village, british villages, british countryside, british \
         country house, british country houses, british manor, british manor house, british moors, british \
         vicarage, british seaside, british coast, british market town, the scottish highlands, scottish \
         highlands, the highlands, the cotswolds, cotswolds, yorkshire dales, the lake district, lake \
         district, welsh valleys, village green, the vicarage, vicarage sort, vicarage type",
    ),
    (
        SUNG,
        "sing along, sing along to, sing along film, sing along night, sing along with, singalong, a \
         singalong, singalongs, sing alongs, singalong film, singalong night, big singalong, belt out the \
         songs, belt out songs, belt out the numbers, join in the songs, join in with the songs, sing at the \
         telly, we can all sing, all sing along, everybody sings, everyone can sing along, know all the words \
         to",
    ),
    (
        GRAND,
        "a big adventure, a big adventures, a great big adventure, a great big adventures, a great adventure, \
         a great adventures, a grand adventure, a grand adventures, a proper adventure, a proper adventures, \
         a right adventure, a right adventures, a real adventure, a real adventures, a rollicking adventure, \
         a rollicking adventures, a rip roaring adventure, a rip roaring adventures, a swashbuckling \
         adventure, a swashbuckling adventures, a huge adventure, a huge adventures, one big adventure, one \
         big adventures, one great big adventure, one great big adventures, one great adventure, one great \
         adventures, one grand adventure, one grand adventures, one proper adventure, one proper adventures, \
         one right adventure, one right adventures, one real adventure, one real adventures, one rollicking \
         adventure, one rollicking adventures, one rip roaring adventure, one rip roaring adventures, one \
         swashbuckling adventure, one swashbuckling adventures, one huge adventure, one huge adventures, the \
         big adventure, the big adventures, the great big adventure, the great big adventures, the great \
         adventure, the great adventures, the grand adventure, the grand adventures, the proper adventure, \
         the proper adventures, the right adventure, the right adventures, the real adventure, the real \
         adventures, the rollicking adventure, the rollicking adventures, the rip roaring adventure, the rip \
         roaring adventures, the swashbuckling adventure, the swashbuckling adventures, the huge adventure, \
         the huge adventures, their big adventure, their big adventures, their great big adventure, their \
         great big adventures, their great adventure, their great adventures, their grand adventure, their \
         grand adventures, their proper adventure, their proper adventures, their right adventure, their \
         right adventures, their real adventure, their real adventures, their rollicking adventure, their \
         rollicking adventures, their rip roaring adventure, their rip roaring adventures, their \
         swashbuckling adventure, their swashbuckling adventures, their huge adventure, their huge \
         adventures, another big adventure, another big adventures, another great big adventure, another \
         great big adventures, another great adventure, another great adventures, another grand adventure, \
         another grand adventures, another proper adventure, another proper adventures, another right \
         adventure, another right adventures, another real adventure, another real adventures, another \
         rollicking adventure, another rollicking adventures, another rip roaring adventure, another rip \
         roaring adventures, another swashbuckling adventure, another swashbuckling adventures, another huge \
         adventure, another huge adventures, some big adventure, some big adventures, some great big \
         adventure, some great big adventures, some great adventure, some great adventures, some grand \
         adventure, some grand adventures, some proper adventure, some proper adventures, some right \
         adventure, some right adventures, some real adventure, some real adventures, some rollicking \
         adventure, some rollicking adventures, some rip roaring adventure, some rip roaring adventures, some \
         swashbuckling adventure, some swashbuckling adventures, some huge adventure, some huge adventures, \
         big adventure, big adventures, great big adventure, great big adventures, great adventure, great \
         adventures, grand adventure, grand adventures, proper adventure, proper adventures, right adventure, \
         right adventures, real adventure, real adventures, rollicking adventure, rollicking adventures, rip \
         roaring adventure, rip roaring adventures, swashbuckling adventure, swashbuckling adventures, huge \
         adventure, huge adventures, on an adventure, on adventures, promised an adventure, adventure on the \
         high seas, adventure of a lifetime, wants an adventure, want an adventure",
    ),
    (
        CHASES,
        "car crash film, car crash films, car crash movie, car crash movies, car crashes film, car crashes \
         films, car crashes movie, car crashes movies, car chase, car chase film, car chase films, car chase \
         movie, car chase movies, car chase flick, car chases, car chases film, car chases films, car chases \
         movie, car chases movies, car chases flick, chase scene, chase scene film, chase scene films, chase \
         scene movie, chase scene movies, chase scene flick, high speed chase, high speed chase film, high \
         speed chase films, high speed chase movie, high speed chase movies, high speed chase flick, high \
         speed chases, high speed chases film, high speed chases films, high speed chases movie, high speed \
         chases movies, high speed chases flick, police chase, police chase film, police chase films, police \
         chase movie, police chase movies, police chase flick, loads of crashes, cars crashing, cars \
         flipping, tyres screeching, screeching tyres, crashes and chases, chases and crashes",
    ),
    (
        &[Sense::Mood(Mood::BrainOff, 1.0), Sense::Asked(Genre::Action)],
        "shoot em up, shoot em up film, shoot em up films, shoot em up movie, shoot em up movies, shoot em up \
         flick, shoot them up, shoot them up film, shoot them up films, shoot them up movie, shoot them up \
         movies, shoot them up flick, beat em up, beat em up film, beat em up films, beat em up movie, beat \
         em up movies, beat em up flick, smash em up, smash em up film, smash em up films, smash em up movie, \
         smash em up movies, smash em up flick",
    ),
    (
        &[],
        "my ribs ache, my ribs aches, my head ache, my head aches, my back ache, my back aches, my legs ache, my \
         legs aches, my feet ache, my feet aches, my jaw ache, my jaw aches, my stomach ache, my stomach aches, my \
         sides ache, my sides aches, our ribs ache, our ribs aches, our head ache, our head aches, our back ache, \
         our back aches, our legs ache, our legs aches, our feet ache, our feet aches, our jaw ache, our jaw aches, \
         our stomach ache, our stomach aches, our sides ache, our sides aches, his ribs ache, his ribs aches, his \
         head ache, his head aches, his back ache, his back aches, his legs ache, his legs aches, his feet ache, his \
         feet aches, his jaw ache, his jaw aches, his stomach ache, his stomach aches, his sides ache, his sides \
         aches, her ribs ache, her ribs aches, her head ache, her head aches, her back ache, her back aches, her \
         legs ache, her legs aches, her feet ache, her feet aches, her jaw ache, her jaw aches, her stomach ache, \
         her stomach aches, her sides ache, her sides aches, the ribs ache, the ribs aches, the head ache, the head \
         aches, the back ache, the back aches, the legs ache, the legs aches, the feet ache, the feet aches, the jaw \
         ache, the jaw aches, the stomach ache, the stomach aches, the sides ache, the sides aches, sleepy village, \
         sleepy little village, sleepy town, sleepy little town, masala chai, was an adventure, been an adventure, \
         an adventure getting, adventure getting here, quite an adventure getting, thinking about my ex, thinking \
         about the ex, still thinking about my ex, thinking about him, thinking about her, thinking about work",
    ),
];
