//! English ways of saying what takes more than a word: smiling through tears, endings that are worked out for days, people who
//! come back from things, what is sung along to, and how somebody is after a night without sleep. Owns words only.

use super::super::Sense;
use super::super::senses::{BITTERSWEET, BRAIN_OFF, INSPIRE, MIND, TENSE, WEARY};
use crate::catalogue::Genre;
use crate::mood::film::kind::Mood;

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
        "people do come back from things/it/anything/everything/nothing/defeat/failure/worse, people do come \
         back from the brink/bottom, people do come back from rock bottom, people come back from \
         things/it/anything/everything/nothing/defeat/failure/worse, people come back from the brink/bottom, \
         people come back from rock bottom, you/we/one can come back from \
         things/it/anything/everything/nothing/defeat/failure/worse, you/we/one can come back from the \
         brink/bottom, you/we/one can come back from rock bottom, somebody/someone who comes back from \
         things/it/anything/everything/nothing/defeat/failure/worse, somebody/someone who comes back from the \
         brink/bottom, somebody/someone who comes back from rock bottom, \
         come/comes/bounce/bounces/bouncing/fight/fights/fighting/battle/battles back from \
         things/it/anything/nothing, come/comes back from everything/defeat/failure/worse, come/comes back \
         from the brink/bottom, come/comes back from rock bottom, fight/fights/fighting/fought/bounces/bounce \
         back, get/gets/got back up, get/gets up again, life/things can turn around, life does turn around, \
         lives can change, fights back from, starts/start/starting over, start again from nothing, start from \
         scratch, start all over again, second chances, a second chance, believe in second chances, back on \
         your/my/our/his/her/their feet, getting/get/gets back on your/my/our/his/her/their feet, \
         pick/picks/picking themselves/himself/herself/yourself/ourselves/myself up, it gets better, things \
         get better, things do/can get better, it does/can get better, turns their/his/her life around, turn \
         your/my life around, turn/turns things around, never too late, its never too late, rises/rise again, \
         light at the end of the tunnel, out the other side, comes/come out the other side",
    ),
    (
        MIND,
        "still/be working/figuring/puzzling out the ending/end/plot/twist, still working/figuring out \
         it/what/how/why/who, still/be working/figuring/puzzling out what happened, still/be \
         working/figuring/puzzling out what it meant, still/be working/figuring/puzzling out what it all \
         meant, still/be working/figuring/puzzling out what the ending meant, still/be puzzling over the \
         ending/end/plot/twist, still/be puzzling over it, still/be puzzling over what happened, still/be \
         puzzling over what it meant, still/be puzzling over what it all meant, still/be puzzling over what \
         the ending meant, still/be piecing together the ending/end/plot/twist, still piecing together \
         it/what/how/why/who, still/be piecing together what happened, still/be piecing together what it \
         meant, still/be piecing together what it all meant, still/be piecing together what the ending meant, \
         still puzzling out it, be working/figuring/puzzling out it, be piecing together it, youre/were/im \
         still working/figuring/puzzling out the ending/end/plot/twist, youre/were/im still \
         working/figuring/puzzling out it, youre/were/im still working/figuring/puzzling out what happened, \
         youre/were/im still working/figuring/puzzling out what it meant, youre/were/im still \
         working/figuring/puzzling out what it all meant, youre/were/im still working/figuring/puzzling out \
         what the ending meant, youre/were/im still puzzling over the ending/end/plot/twist, youre/were/im \
         still puzzling over it, youre/were/im still puzzling over what happened, youre/were/im still \
         puzzling over what it meant, youre/were/im still puzzling over what it all meant, youre/were/im \
         still puzzling over what the ending meant, youre/were/im still piecing together the \
         ending/end/plot/twist, youre/were/im still piecing together it, youre/were/im still piecing together \
         what happened, youre/were/im still piecing together what it meant, youre/were/im still piecing \
         together what it all meant, youre/were/im still piecing together what the ending meant, still/be \
         working/figuring/puzzling it out, still/be piecing it together, figuring/working it out for \
         days/weeks, figuring/working it out afterwards, figuring/working it out next day/morning, \
         figuring/working it out the next day/morning, figuring/working it out in the shower, \
         figuring/working it out in bed, puzzling over it for days/weeks, puzzling over it afterwards, \
         puzzling over it next day/morning, puzzling over it the next day/morning, puzzling over it in the \
         shower, puzzling over it in bed, piecing it together for days/weeks, piecing it together afterwards, \
         piecing it together next day/morning, piecing it together the next day/morning, piecing it together \
         in the shower, piecing it together in bed, still piecing together in the shower, still piecing \
         together the next day, still working/figuring out in the shower, still working/figuring out the next \
         day, still piecing it together in the shower, still piecing it together the next day, still piecing \
         it together what/how/why/who, still piecing together, still puzzling over, watch/see it twice to \
         get/understand/follow it, watch/see it twice to understand, watch/see it twice to work it out, watch \
         twice to get/understand/follow it, watch twice to understand, watch twice to work it out, have/need \
         to watch it twice to get/understand/follow it, have/need to watch it twice to understand, have/need \
         to watch it twice to work it out, arguing/argue about what the ending meant, need/needs a diagram, \
         need a whiteboard",
    ),
    (
        TENSE,
        "shred/shreds/fray/frays/fries/jangle/jangles/tests my/your/the nerves, \
         shreds/fray/frays/fries/jangle/jangles/tests our nerves",
    ),
    (&[Sense::Mood(Mood::EdgeOfSeat, 0.9)], "gets/get/crawls/creeps under your/my/our/the skin"),
    (
        WEARY,
        "couldnt/didnt/no sleep, couldnt/didnt/no sleep last night, couldnt/didnt sleep a wink, could not \
         sleep, cant have slept, no sleep at all, no sleep again, barely/hardly slept last night, awake all \
         night, was/lay awake all night, up all night worrying, tossed and turned, frazzled, frayed",
    ),
    (
        BRAIN_OFF,
        "paisa vasool, full/total paisa vasool, timepass film, dhamaka, full dhamaka/dhamaal, dhamaal, mass \
         entertainer/entertainers/masala/movie/film, total mass",
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
        "steamy/raunchy/naughty/saucy/rude/racy/spicy/smutty/mucky/filthy/sexy/bedroom \
         bits/parts/scenes/moments/business/stuff, x rated bits/parts/scenes/moments/business/stuff",
    ),
    (
        &[Sense::From(&["GB"])],
        "sleepy english/scottish/welsh village, \
         english/scottish/welsh/yorkshire/cornish/cotswold/devon/british \
         village/villages/countryside/manor/moors/seaside/coast, \
         english/scottish/welsh/yorkshire/cornish/cotswold/devon/british country/manor house, \
         english/scottish/welsh/yorkshire/cornish/cotswold/devon/british country houses, \
         english/scottish/welsh/yorkshire/cornish/cotswold/devon/british/the vicarage, \
         english/scottish/welsh/yorkshire/cornish/cotswold/devon/british market town, irish border \
         village/villages/countryside/manor/moors/vicarage/seaside/coast, irish border country/manor house, \
         irish border country houses, irish border market town, the scottish highlands, scottish/the \
         highlands, the cotswolds, cotswolds, yorkshire dales, the lake district, lake district, welsh \
         valleys, village green, vicarage sort/type",
    ),
    (
        SUNG,
        "sing along/alongs, sing along to/film/night/with, singalong, a/big singalong, singalongs, singalong \
         film/night, belt out the songs/numbers, belt out songs, join in the songs, join in with the songs, \
         sing at the telly, we can all sing, all sing along, everybody sings, everyone can sing along, know \
         all the words to",
    ),
    (
        GRAND,
        "a/one/the/their/another/some big/great/grand/proper/right/real/rollicking/swashbuckling/huge \
         adventure/adventures, a/one/the/their/another/some great big adventure/adventures, \
         a/one/the/their/another/some rip roaring adventure/adventures, \
         big/great/grand/proper/right/real/rollicking/swashbuckling/huge adventure, \
         big/great/grand/proper/right/real/rollicking/swashbuckling/huge/on adventures, great big \
         adventure/adventures, rip roaring adventure/adventures, on/promised/wants/want an adventure, \
         adventure on the high seas, adventure of a lifetime",
    ),
    (
        CHASES,
        "car crash/crashes film/films/movie/movies, car/police chase, car/police chase \
         film/films/movie/movies/flick, car chases, car chases film/films/movie/movies/flick, chase scene, \
         chase scene film/films/movie/movies/flick, high speed chase/chases, high speed chase/chases \
         film/films/movie/movies/flick, loads of crashes, cars crashing/flipping, tyres screeching, \
         screeching tyres, crashes and chases, chases and crashes",
    ),
    (
        &[Sense::Mood(Mood::BrainOff, 1.0), Sense::Asked(Genre::Action)],
        "shoot/beat/smash em up, shoot/beat/smash em up film/films/movie/movies/flick, shoot them up, shoot \
         them up film/films/movie/movies/flick",
    ),
    (
        &[],
        "my/our/his/her/the ribs/head/back/legs/feet/jaw/stomach/sides ache/aches, sleepy village/town, \
         sleepy little village/town, masala chai, was/been an adventure, an adventure getting, adventure \
         getting here, quite an adventure getting, thinking about my/the ex, still thinking about my ex, \
         thinking about him/her/work",
    ),
];
