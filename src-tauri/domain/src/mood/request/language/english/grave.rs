//! English as households speak it: how people really ask to be frightened, moved, puzzled or made to think. Owns words
//! only.

use super::super::Sense;
use super::super::senses::{
    AWE, BITTERSWEET, CRY, DARK, GANGSTER, MESSED_UP, MIND, SCARE, SHOOTING, STRANGE, TENSE, THINK,
};

pub(super) const GRAVE: &[(&[Sense], &str)] = &[
    (
        SCARE,
        "hairs/hair on my neck, hairs on our necks, hairs/hair on the back of my neck, hairs on the back of \
         our necks, hair/hairs stand on end, hair stands on end, hairs stand up, hair/hairs to stand on end, \
         make/makes my skin crawl, skin crawl/crawling, send shivers down my spine, shivers down/up my spine, \
         give me the shivers/willies, the shivers/willies/collywobbles/supernatural/undead, the heebie \
         jeebies, heebie jeebies, chill my blood, chill us to the bone, chills me to the bone, make me/us \
         squeal, scare/frighten/terrify/spook the living daylights out of, scare/frighten/terrify/spook the \
         life/wits/hell/bejesus/bejaysus/shite/shit/crap/tripe out of, scare/frighten/terrify/spook the \
         pants/socks off, wet the bed, wet/shit my pants, wee/shit/cack myself, cack ourselves, \
         bricking/brick it, brown trousers, need a change of underwear, check the locks/windows/wardrobe, \
         check the locks twice, checking the locks, check under the bed, afraid/scared to go to bed, afraid \
         to turn the lights off, make/makes/making me/us afraid/scared of the dark, \
         scared to go to the loo, sleep/sleeping with the \
         light on, cant/not sleep after, unable to sleep, not sleep for a week, wont sleep, supernatural, \
         paranormal, occult, seance, ouija, ouija board, witchcraft, witch, ghouls, werewolves, mummies, \
         undead, haunted/killer/possessed doll, banshee, poltergeists, hauntings, things that go bump in the \
         night, bump in the night, jump out of my skin, jump out of our skins, watch/peek through my fingers, \
         watch through our fingers, through my fingers, cant look, proper creepy, creepy as, spooky season, \
         all hallows, ghost train, haunted hotel, horror fest, horrorfest, frightener, frighteners, chiller, \
         chillers, spooker, bloodcurdling, spinechilling, hackles up, freaked/freak out, dont go in/down \
         there, dont open the/that door, dont go in the basement/cellar, dont go upstairs, dont look behind \
         you, look/hes/its/shes/shout/yell/shouting/yelling/scream behind you, get out of the house, behind \
         you at the screen",
    ),
    (
        CRY,
        "a tear on my cheek, tear on my cheek, tears on/down my cheeks, leaves a tear on my cheek, tears \
         rolling down, a tear in my/the eye, bring a tear to my eye, brings a tear to the eye, tear to the/my \
         eye, emotionally destroyed/wrecked, destroy/wreck/ruin me, destroy us, ruin my life, rip/tear my \
         heart out, rip/tear our hearts out, stamp on it, cry til im dehydrated, cry myself/ourselves to \
         sleep, cry/sob/bawl/blub like a baby, cry like babies, bawl my/our eyes out, bawling, make us/me \
         bawl, weep/cry buckets, buckets/rivers of tears, blubber, blubbering, have a blub/sob, a good \
         blub/bawl, proper blub/weepie/weepy/sob, good sob/bawl, ugly/snotty crying, ugly cry material, snot \
         and tears, mascara running/everywhere, hankies/tissues/hanky at the ready, pass/get the tissues, \
         pass the hankies, bring tissues, tissues ready, box of kleenex, four hanky, \
         well/welling/welled/choke/choked/tear/tearing up, choke us/me up, misty eyed, dab our/my eyes, eyes \
         leaking, something in my eye, leaky eyes, onions, cutting onions, happy cry, cry/get it all out, let \
         it out, feel all the feelings, all the feelings, big feelings, feel things, hit me/us in the feels, \
         right in the feels, tug/pluck the heartstrings, tear/cry fest, tearfest, weepfest, cryfest, sobber, \
         sobbing mess, blubfest, break my heart in two, break my heart into pieces, heart in pieces, heart \
         broken in two, heart ripped out, heartstring, gutting, gutted in a good way, properly/well sad, sad \
         as, weepy film",
    ),
    (
        MIND,
        "mind melter/melters/melting/twister/twisting, brain \
         melters/burner/twister/twisting/scrambler/scrambling, head wrecker/melter/melting, wreck/wrecks my \
         head, wreck our heads, do my head in in a good way, bend/scramble my brain, bend/scramble our \
         brains, bend my mind, google/explain/guess the ending, google it after/afterwards, look up the \
         ending, look it up after, look up what happened, ending explained, needs a flowchart, watch it \
         twice, have to watch twice, watch it again to get it, who do you trust, cant trust anyone, trust \
         nobody, nobody is who they seem, nothing is what/as it seems, not what it seems, rug pulled, pull \
         the rug, rug pulled out, jaw on the floor ending, gasp out loud, never/wont/dont/cant see it coming, \
         cant guess the ending, wild/mad/crazy/twisted ending, \
         killer/massive/huge/proper/good/decent/great/mad/clever/real/cracking twist, double cross/crosses, \
         alternate reality/realities/timeline/timelines, timelines, parallel worlds/universes, multiple \
         timelines, simulation, in a simulation, dream within a dream, dreams within memory loss, amnesia, \
         doppelganger, doppelgangers, labyrinth, puzzling, twisted plot, plot twists, a proper/good/decent \
         twist, with/wants a twist, twist in it, twist in the tail, a twist or two, twist you dont see \
         coming, twist i wont see coming, twist nobody sees coming, looks a bit fake, everything looks/feels \
         fake, everything outside looks a bit fake, everything looks a bit fake, turn my brain inside out, \
         turn our brains inside out, brain/head inside out, nothing feels real, nothing feels real \
         afterwards, question/wondering whats real, not sure whats real, world looks different, \
         world/everything looks different afterwards, feels unreal afterwards, sends my brain sideways, brain \
         in a knot, brain in knots, tie/ties my brain in knots, tie our brains in knots, maks ur head hurt, \
         makes/make your head hurt, make/makes my head hurt, make our heads hurt, not sure im awake, not sure \
         if/whether im awake, not sure what was/is real, wondering what was real, am i dreaming, walk/come \
         out dazed, stagger out of, walk out confused, come out confused in a good way, doubt/doubting my own \
         eyes",
    ),
    (
        THINK,
        "chewing/chew/mull/mulling it over, chewing/mull/mulling over, chew on it, still thinking about it, \
         thinking/think about it tomorrow, think about tomorrow, think about it for days, think about for a \
         week, thinking about for days, stays in your/my head, stay in my head, sticks in the mind, stick in \
         my mind, lingers, stare/stares/staring at the wall/ceiling, stare/staring at the wall/ceiling for an hour/hours/days, stare/staring at the wall/ceiling for an hour after/afterwards, keep me up thinking, lie awake thinking, argue/talk about in the pub, talk about \
         over breakfast, row about afterwards, something to say, has something to say, that/which says something, says something about, says something real, with a \
         bit of substance, some substance, something with substance, with some depth, depth, some meat on it, \
         meat on the/its bones, cleverish, clever ish/stuff, people talking in rooms, just/two people \
         talking, lots of talking, not insult my/our intelligence, respects my intelligence, treats me/you \
         like an adult, treats us like adults, with a brain, with brains, with half a brain, with some brains, with something between its ears, use/engage/exercise my brain, use our brains, engage the \
         brain, grey matter/cells, little grey cells, brain/brains on, ideas, big ideas, existential, \
         existential crisis, meaning of life, the human condition, human nature, morality, ethics, moral \
         questions, deep and meaningful, d and m, mind expanding, broaden my mind, broaden our minds, open my \
         eyes, opens your eyes, eye opening/opener, eyeopener, learn stuff, oscar bait/winner/winning, \
         awardsy, prestige, prestige drama, palme dor, festival film/favourite, subtle, understated, grown up \
         drama, thinkpiece, thinker",
    ),
    (
        AWE,
        "awe, awestruck, awe inspiring, sense of awe, sense of feel tiny, feel/galaxies small, make/makes me \
         feel small, make us feel small, feel insignificant, scale of the universe, galaxies, the \
         cosmos/universe, cosmos, infinity, vastness, majestic, majesty, humbling, humbled by",
    ),
    (
        TENSE,
        "exiting, excitin, exilerating, exhilarating, thrill a minute, thrills and spills, cliff \
         hanger/hangers, psychological, psychological stuff, mind your nerves, chew/chewing my nails, chew \
         our nails, no nails left, nails down to the quick, bite my nails off, clench, clenched, bum/buttock \
         clenching, sweating, on the edge of my seat, on the edge of our seats, \
         off/grip/gripping/clutch/clutching/clench/clenching my seat, squirm, squirming, cant breathe, forget \
         to breathe, holding/hold my breath, breath held, breathless, heart in mouth, heart in our mouths, \
         heart going/pumping, get the heart going/pumping, blood pumping, get the/my blood pumping, \
         adrenalin, adrenaline fix/junkie, wound up tight, ticking clock, against the clock, clock ticking \
         down, bomb disposal, hostages, hijack, hijacking, prison break, jailbreak, prison/daring/great \
         escape, escape film, on the run, fugitive, fugitives, stalker, stalkers, cat burglar, jewel thieves, \
         thieves, con artists/artist/men, grifters, swindlers, sting, the sting, double agents/agent, cold \
         war, le carre, john le carre, bourne, jason bourne, bond style, undercover, undercover cop, \
         infiltrate, assassination plot, political/legal/tech/survival thriller, survival, stranded, lost at \
         sea, trapped, submarine, keeps you on your toes, keeps me on my toes, keep/keeps me guessing/glued, \
         keeps us guessing, guessing till the end, guess who did it, who did it, grips you/me, unputdownable, \
         cant/couldnt look away, glued, keep us glued, rattling, knuckles white, white knuckles, my/our \
         knuckles white, knuckles go white, make my knuckles white, \
         grip/gripping/clutch/clutching/clench/clenching the armrest/armrests, \
         grip/gripping/clawing/clutch/clutching/clench/clenching the sofa, \
         gripping/grip/clutch/clutching/clench/clenching the cushion, \
         grip/claw/gripping/clutch/clutching/clench/clenching the cushions, \
         yell/yelling/shout/shouting/scream/screaming at the telly/tv/screen, doubting/doubt the neighbours, \
         suspect/suspecting everyone, suspect everybody, trust no one, nobody/who to trust, no one to trust, \
         nobody you can trust, cant trust anybody, who can you trust, paranoia, paranoid, phones/phone being \
         tapped, phones tapped, phone tapping, wiretaps, wiretapping, bugged phones, surveillance, being \
         watched/followed, theyre watching, cover up/ups, whistleblower, whistleblowers, creeping \
         kind/sort/unease, the creeping kind, creeps/creep up on you, creeps up on me, quiet menace, sense of \
         menace/unease, unease, proper tension, nails gone, grip/gripping/clutch/clutching/clench/clenching \
         each other, grip/gripping/clutch/clutching/clench/clenching the edge of the sofa, cling/clinging to \
         the armrest/armrests/sofa/cushion/cushions, cling/clinging to my seat, cling/clinging to each other, \
         cling/clinging to the edge of the sofa, hang/hanging on to the \
         armrest/armrests/sofa/cushion/cushions, hang/hanging on to my seat, hang/hanging on to each other, \
         hang/hanging on to the edge of the sofa, dig/digging my nails into the \
         armrest/armrests/sofa/cushion/cushions, dig/digging my nails into my seat, dig/digging my nails into \
         each other, dig/digging my nails into the edge of the sofa",
    ),
    (
        DARK,
        "nastier, nasty piece of work, nasty streak, meaner, some/with bite, with some bite, a bit of bite, \
         has teeth, bit of an edge, with an edge, harsh, hard as nails, hard edged/boiled, hardboiled, pulpy \
         crime, crooks, crims, contract/psycho killer, contract/serial killers, mob boss/hits, mobbed up, \
         godfather/goodfellas/scorsese/fincher style, underworld, gangland, street gangs, gang war, \
         hooligans, skinheads, dystopian misery, soul crushing/destroying, punishing, bruising, unsparing, \
         unforgiving, merciless, pitiless, remorseless, moral rot, corrupt/bent cops, bent coppers, \
         corruption, body count, high body count, bodies, bodies piling up, slaughter, psychos, psychopaths, \
         sociopath, sociopaths, sadism, sick and twisted, warped, seedy, sleazy, grimy, scuzzy, grubby, \
         murky, black hearted, blackhearted, cold blooded, ice cold, kitchen sink, kitchen sink drama, \
         bleakest, bleaker, grimmer, grimmest, no redemption, everybody/everyone dies, all die",
    ),
    (
        STRANGE,
        "completely batshit, batshit crazy, batshit/proper/absolutely mental, mental, off its \
         head/tits/rocker, off the rails, unhinged, totally unhinged, deranged, cuckoo, cuckoo bananas, away \
         with the fairies, on on drugs, like an acid trip, acid trip, shrooms, we are high, were/im high, \
         high af, for stoners, stoner/weirdest/wtf/crazy film, weird shit/stuff/as, weird as fuck, \
         weirdest/strangest/oddest thing, what did i just watch, going/go/asking/saying what was that, wtf was that, what the hell/heck was that, what the actual, never seen the like, never \
         seen the likes of, one of a kind, odd/strange one, funny peculiar, curio, curiosity, oddity, \
         dadaist, bunuel, lanthimos, jodorowsky, gilliam, burtonesque, kaufman, charlie kaufman, outre, \
         mad/crazy stuff, pure/raving mad, mad as, stark raving",
    ),
    (
        BITTERSWEET,
        "well up in a nice way, well up at in a nice way, cry in a nice way, cry/sad/tears in a good way, \
         good/nice tears, laugh and then bawl, laugh then cry, laugh and then make us cry, laugh and bawl, \
         cry laugh, a laugh and a cry, laughs and a cry, funny but moving/touching, moving/touching but \
         funny, sad and funny/beautiful, sadness and joy, joy and sadness/sorrow, mixed feelings/emotions, \
         nostalgia hit, hit of nostalgia, take/takes me back, take us back, when we were young, when i was \
         young, days gone by, bygone days, good old days, the good old days, end of an era, last summer, \
         growing old, lost love, the one that got away, autumnal, like october, october mood, warm but \
         melancholy, melancholy but sweet, melancholy and warm, ending that isnt happy, ending that isnt a \
         happy one, ending thats not happy, ending that is not happy, endings that arent happy, an ending \
         that isnt happy, not/isnt a happy ending, unhappy/sad endings, downbeat ending, doesnt end \
         well/happily, does not end well, dont get the/a happy ending, remember him/her/them laughing",
    ),
    (
        SHOOTING,
        "hitting, beatings, beating up, getting beaten up, people being beaten up, people getting hit, people \
         hitting each other, thumping, brawls, brawl, brawling, slugging, bashing, headbutts, weapons, \
         gunfire, gun violence/fight, machine guns, shooty, shooty/stabby stuff, knife/fist fights, \
         fistfights, fight club stuff",
    ),
    (
        GANGSTER,
        "gangster film/films/movie/movies/picture/pictures/flick/epic/classic, mafia/mobster/yakuza/cartel \
         film, mafia films/movie/movies, mob movie/movies/picture, mobster movie, crime saga/epic",
    ),
    (
        MESSED_UP,
        "f ed up, fd/effed/fckd/fked up, f/messed/screwed up film, properly messed up, the more messed up, \
         sick and wrong, so/deeply wrong, wrong in every way, disturbed, deeply disturbing, disturbing as \
         hell",
    ),
];
