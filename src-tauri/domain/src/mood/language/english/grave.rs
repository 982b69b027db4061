//! English as households speak it: how people really ask to be frightened, moved, puzzled or made to think. Owns words
//! only.

use super::super::Sense;
use super::super::senses::{
    AWE, BITTERSWEET, CRY, DARK, GANGSTER, MESSED_UP, MIND, SCARE, SHOOTING, STRANGE, TENSE, THINK,
};

pub(super) const GRAVE: &[(&[Sense], &str)] = &[
    (
        SCARE,
        "hairs on my neck, hairs on our necks, hair on my neck, hairs on the back of my neck, hairs on the \
         back of our necks, hair on the back of my neck, hair stand on end, hair stands on end, hairs stand \
         on end, hairs stand up, hair to stand on end, hairs to stand on end, make my skin crawl, makes my \
         skin crawl, skin crawl, skin crawling, send shivers down my spine, shivers down my spine, shivers up \
         my spine, give me the shivers, the shivers, the willies, give me the willies, the heebie jeebies, \
         heebie jeebies, the collywobbles, chill my blood, chill us to the bone, chills me to the bone, make \
         me squeal, make us squeal, scare the living daylights out of, scare the life out of, scare the wits \
         out of, scare the hell out of, scare the pants off, scare the bejesus out of, scare the bejaysus out \
         of, scare the shite out of, scare the shit out of, scare the crap out of, scare the socks off, scare \
         the tripe out of, frighten the living daylights out of, frighten the life out of, frighten the wits \
         out of, frighten the hell out of, frighten the pants off, frighten the bejesus out of, frighten the \
         bejaysus out of, frighten the shite out of, frighten the shit out of, frighten the crap out of, \
         frighten the socks off, frighten the tripe out of, terrify the living daylights out of, terrify the \
         life out of, terrify the wits out of, terrify the hell out of, terrify the pants off, terrify the \
         bejesus out of, terrify the bejaysus out of, terrify the shite out of, terrify the shit out of, \
         terrify the crap out of, terrify the socks off, terrify the tripe out of, spook the living daylights \
         out of, spook the life out of, spook the wits out of, spook the hell out of, spook the pants off, \
         spook the bejesus out of, spook the bejaysus out of, spook the shite out of, spook the shit out of, \
         spook the crap out of, spook the socks off, spook the tripe out of, wet the bed, wet my pants, wee \
         myself, shit my pants, shit myself, cack myself, cack ourselves, bricking it, brick it, brown \
         trousers, need a change of underwear, check the locks, check the locks twice, checking the locks, \
         check the windows, check under the bed, check the wardrobe, afraid to go to bed, \
         afraid to turn the lights off, afraid of the dark, scared of the dark, scared to go to the loo, \
         scared to go to bed, sleep with the light on, sleeping with the light on, cant sleep after, unable \
         to sleep, not sleep after, not sleep for a week, wont sleep, supernatural, the supernatural, \
         paranormal, occult, seance, ouija, ouija board, witchcraft, witch, ghouls, werewolves, mummies, \
         undead, the undead, haunted doll, killer doll, possessed doll, banshee, poltergeists, hauntings, \
         things that go bump in the night, bump in the night, jump out of my skin, jump out of our skins, \
         watch through my fingers, watch through our fingers, through my fingers, cant look, peek through my \
         fingers, proper creepy, creepy as, spooky season, all hallows, ghost train, haunted hotel, horror \
         fest, horrorfest, frightener, frighteners, chiller, chillers, spooker, bloodcurdling, spinechilling, \
         hackles up, freaked out, freak out, dont go in there, dont open the door, dont open that door, dont \
         go down there, dont go in the basement, dont go in the cellar, dont go upstairs, dont look behind \
         you, look behind you, hes behind you, its behind you, shes behind you, get out of the house, behind \
         you at the screen, shout behind you, yell behind you, shouting behind you, yelling behind you, \
         scream behind you",
    ),
    (
        CRY,
        "a tear on my cheek, tear on my cheek, tears on my cheeks, leaves a tear on my cheek, tears down my \
         cheeks, tears rolling down, a tear in my eye, a tear in the eye, bring a tear to my eye, brings a tear \
         to the eye, tear to the eye, tear to my eye, emotionally destroyed, emotionally wrecked, destroy me, \
         destroy us, wreck me, ruin me, ruin my life, rip my heart out, rip our hearts out, tear my heart out, \
         tear our hearts out, stamp on it, cry til im dehydrated, cry myself to sleep, cry ourselves to sleep, \
         cry like a baby, cry like babies, sob like a baby, bawl like a baby, bawl my eyes out, bawl our eyes \
         out, bawling, make us bawl, make me bawl, weep buckets, cry buckets, buckets of tears, rivers of \
         tears, blub like a baby, blubber, blubbering, have a blub, a good blub, proper blub, proper weepie, \
         proper weepy, proper sob, have a sob, good sob, a good bawl, good bawl, ugly crying, ugly cry \
         material, snot and tears, snotty crying, mascara running, mascara everywhere, hankies at the ready, \
         tissues at the ready, pass the tissues, pass the hankies, get the tissues, bring tissues, tissues \
         ready, hanky at the ready, box of kleenex, four hanky, well up, welling up, welled up, choke up, choke \
         us up, choke me up, choked up, misty eyed, tear up, tearing up, dab our eyes, dab my eyes, eyes \
         leaking, something in my eye, leaky eyes, onions, cutting onions, happy cry, cry it all out, get it \
         all out, let it out, feel all the feelings, all the feelings, big feelings, feel things, hit me in the \
         feels, hit us in the feels, right in the feels, tug the heartstrings, pluck the heartstrings, tear \
         fest, tearfest, weepfest, cryfest, cry fest, sobber, sobbing mess, blubfest, break my heart in two, \
         break my heart into pieces, heart in pieces, heart broken in two, heart ripped out, heartstring, \
         gutting, gutted in a good way, properly sad, well sad, sad as, weepy film",
    ),
    (
        MIND,
        "mind melter, mind melters, mind melting, mind twister, mind twisting, brain melters, brain burner, brain \
         twister, brain twisting, brain scrambler, brain scrambling, head wrecker, head melter, head melting, wreck \
         my head, wreck our heads, wrecks my head, do my head in in a good way, bend my brain, bend our brains, bend \
         my mind, scramble my brain, scramble our brains, google the ending, google it after, google it afterwards, \
         look up the ending, look it up after, look up what happened, explain the ending, ending explained, needs a \
         flowchart, watch it twice, have to watch twice, watch it again to get it, who do you trust, cant trust \
         anyone, trust nobody, nobody is who they seem, nothing is what it seems, nothing is as it seems, not what \
         it seems, rug pulled, pull the rug, rug pulled out, jaw on the floor ending, gasp out loud, never see it \
         coming, wont see it coming, dont see it coming, cant see it coming, cant guess the ending, guess the \
         ending, wild ending, mad ending, crazy ending, killer twist, massive twist, huge twist, twisted ending, \
         double cross, double crosses, alternate reality, alternate realities, alternate timeline, alternate \
         timelines, timelines, parallel worlds, parallel universes, multiple timelines, simulation, in a simulation, \
         dream within a dream, dreams within memory loss, amnesia, doppelganger, doppelgangers, labyrinth, puzzling, \
         twisted plot, plot twists, proper twist, a proper twist, good twist, a good twist, decent twist, a decent \
         twist, great twist, mad twist, clever twist, real twist, cracking twist, with a twist, twist in it, twist \
         in the tail, a twist or two, wants a twist, twist you dont see coming, twist i wont see coming, twist \
         nobody sees coming, looks a bit fake, everything looks fake, everything outside looks a bit fake, \
         everything looks a bit fake, everything feels fake, turn my brain inside out, turn our brains inside out, \
         brain inside out, head inside out, nothing feels real, nothing feels real afterwards, question whats real, \
         not sure whats real, world looks different, world looks different afterwards, everything looks different \
         afterwards, feels unreal afterwards, sends my brain sideways, brain in a knot, brain in knots, tie my brain \
         in knots, ties my brain in knots, tie our brains in knots, maks ur head hurt, makes your head hurt, make \
         your head hurt, make my head hurt, makes my head hurt, make our heads hurt, not sure im awake, not sure if \
         im awake, not sure whether im awake, not sure what was real, not sure what is real, wondering what was \
         real, wondering whats real, am i dreaming, walk out dazed, come out dazed, stagger out of, walk out \
         confused, come out confused in a good way, doubt my own eyes, doubting my own eyes",
    ),
    (
        THINK,
        "chewing it over, chew it over, chewing over, chew on it, mull over, mulling over, mull it over, \
         mulling it over, still thinking about it, thinking about it tomorrow, think about tomorrow, think \
         about it tomorrow, think about it for days, think about for a week, thinking about for days, stays \
         in your head, stay in my head, stays in my head, sticks in the mind, stick in my mind, lingers, \
         keep me up thinking, lie awake thinking, argue about in the pub, talk about in the pub, talk about \
         over breakfast, row about afterwards, something to say, has something to say, says something, with \
         a bit of substance, some substance, something with substance, with some depth, depth, some meat on \
         it, meat on the bones, meat on its bones, cleverish, clever ish, clever stuff, people talking in \
         rooms, just people talking, lots of talking, two people \
         talking, not insult my intelligence, not insult our intelligence, respects my intelligence, treats \
         me like an adult, treats us like adults, treats you like an adult, use my brain, use our brains, \
         engage the brain, engage my brain, exercise my brain, grey matter, grey cells, little grey cells, \
         brain on, brains on, ideas, big ideas, existential, existential crisis, meaning of life, the human \
         condition, human nature, morality, ethics, moral questions, deep and meaningful, d and m, mind \
         expanding, broaden my mind, broaden our minds, open my eyes, opens your eyes, eye opening, \
         eyeopener, eye opener, learn stuff, oscar bait, oscar winner, oscar winning, awardsy, prestige, \
         prestige drama, palme dor, festival film, festival favourite, subtle, understated, grown up drama, \
         thinkpiece, thinker",
    ),
    (
        AWE,
        "awe, awestruck, awe inspiring, sense of awe, sense of feel tiny, feel small, make me feel small, makes \
         me feel small, make us feel small, feel insignificant, scale of the universe, galaxies, galaxies \
         small, the cosmos, cosmos, the universe, infinity, vastness, majestic, majesty, humbling, humbled by",
    ),
    (
        TENSE,
        "exiting, excitin, exilerating, exhilarating, thrill a minute, thrills and spills, cliff hanger, \
         cliff hangers, psychological, psychological stuff, mind your nerves, chew my nails, chew our nails, \
         chewing my nails, no nails left, nails down to the quick, bite my nails off, clench, clenched, bum \
         clenching, buttock clenching, sweating, on the edge of my seat, on the edge of our seats, off my \
         seat, squirm, squirming, cant breathe, forget to breathe, holding my breath, hold my breath, breath \
         held, breathless, heart in mouth, heart in our mouths, heart going, get the heart going, heart \
         pumping, get the heart pumping, blood pumping, get the blood pumping, get my blood pumping, \
         adrenalin, adrenaline fix, adrenaline junkie, wound up tight, ticking clock, against the clock, \
         clock ticking down, bomb disposal, hostages, hijack, hijacking, prison break, jailbreak, prison \
         escape, escape film, daring escape, great escape, on the run, fugitive, fugitives, stalker, \
         stalkers, cat burglar, jewel thieves, thieves, con artists, con artist, con men, grifters, \
         swindlers, sting, the sting, double agents, double agent, cold war, le carre, john le carre, bourne, \
         jason bourne, bond style, undercover, undercover cop, infiltrate, assassination plot, political \
         thriller, legal thriller, tech thriller, survival thriller, survival, stranded, lost at sea, \
         trapped, submarine, keeps you on your toes, keeps me on my toes, keep me guessing, keeps me \
         guessing, keeps us guessing, guessing till the end, guess who did it, who did it, grips you, grips \
         me, unputdownable, cant look away, couldnt look away, glued, keep me glued, keeps me glued, keep us \
         glued, rattling, knuckles white, white knuckles, my knuckles white, our knuckles white, knuckles go \
         white, make my knuckles white, grip the armrest, gripping the armrest, grip the sofa, gripping the \
         sofa, gripping the cushion, grip the cushions, claw the cushions, clawing the sofa, yell at the \
         telly, yelling at the telly, yell at the tv, yelling at the tv, yell at the screen, yelling at the \
         screen, shout at the telly, shouting at the telly, shout at the tv, shouting at the tv, shout at the \
         screen, shouting at the screen, scream at the telly, screaming at the telly, scream at the tv, \
         screaming at the tv, scream at the screen, screaming at the screen, doubting the neighbours, doubt \
         the neighbours, suspect everyone, suspecting everyone, suspect everybody, trust no one, nobody to \
         trust, no one to trust, nobody you can trust, cant trust anybody, who can you trust, who to trust, \
         paranoia, paranoid, phones being tapped, phone being tapped, phones tapped, phone tapping, wiretaps, \
         wiretapping, bugged phones, surveillance, being watched, being followed, theyre watching, cover up, \
         cover ups, whistleblower, whistleblowers, creeping kind, the creeping kind, creeping sort, creeps up \
         on you, creep up on you, creeps up on me, quiet menace, sense of menace, unease, sense of unease, creeping unease, proper tension, nails \
         gone, grip the armrests, grip the cushion, grip my seat, grip each other, grip the edge of the sofa, \
         gripping the armrests, gripping the cushions, gripping my seat, gripping each other, gripping the \
         edge of the sofa, clutch the armrest, clutch the armrests, clutch the sofa, clutch the cushion, \
         clutch the cushions, clutch my seat, clutch each other, clutch the edge of the sofa, clutching the \
         armrest, clutching the armrests, clutching the sofa, clutching the cushion, clutching the cushions, \
         clutching my seat, clutching each other, clutching the edge of the sofa, cling to the armrest, cling \
         to the armrests, cling to the sofa, cling to the cushion, cling to the cushions, cling to my seat, \
         cling to each other, cling to the edge of the sofa, clinging to the armrest, clinging to the \
         armrests, clinging to the sofa, clinging to the cushion, clinging to the cushions, clinging to my \
         seat, clinging to each other, clinging to the edge of the sofa, clench the armrest, clench the \
         armrests, clench the sofa, clench the cushion, clench the cushions, clench my seat, clench each \
         other, clench the edge of the sofa, clenching the armrest, clenching the armrests, clenching the \
         sofa, clenching the cushion, clenching the cushions, clenching my seat, clenching each other, \
         clenching the edge of the sofa, hang on to the armrest, hang on to the armrests, hang on to the \
         sofa, hang on to the cushion, hang on to the cushions, hang on to my seat, hang on to each other, \
         hang on to the edge of the sofa, hanging on to the armrest, hanging on to the armrests, hanging on \
         to the sofa, hanging on to the cushion, hanging on to the cushions, hanging on to my seat, hanging \
         on to each other, hanging on to the edge of the sofa, dig my nails into the armrest, dig my nails \
         into the armrests, dig my nails into the sofa, dig my nails into the cushion, dig my nails into the \
         cushions, dig my nails into my seat, dig my nails into each other, dig my nails into the edge of the \
         sofa, digging my nails into the armrest, digging my nails into the armrests, digging my nails into \
         the sofa, digging my nails into the cushion, digging my nails into the cushions, digging my nails \
         into my seat, digging my nails into each other, digging my nails into the edge of the sofa",
    ),
    (
        DARK,
        "nastier, nasty piece of work, nasty streak, meaner, some bite, with bite, with some bite, a bit of \
         bite, has teeth, bit of an edge, with an edge, harsh, hard as nails, hard edged, hardboiled, hard \
         boiled, pulpy crime, crooks, crims, contract killer, contract killers, mob boss, mobbed up, mob hits, \
         godfather style, goodfellas style, scorsese style, fincher style, underworld, gangland, street gangs, \
         gang war, hooligans, skinheads, dystopian misery, soul crushing, soul destroying, punishing, bruising, \
         unsparing, unforgiving, merciless, pitiless, remorseless, moral rot, corrupt cops, bent cops, bent \
         coppers, corruption, body count, high body count, bodies, bodies piling up, serial killers, slaughter, \
         psychos, psycho killer, psychopaths, sociopath, sociopaths, sadism, sick and twisted, warped, seedy, \
         sleazy, grimy, scuzzy, grubby, murky, black hearted, blackhearted, cold blooded, ice cold, kitchen \
         sink, kitchen sink drama, bleakest, bleaker, grimmer, grimmest, no redemption, everybody dies, \
         everyone dies, all die",
    ),
    (
        STRANGE,
        "completely batshit, batshit crazy, batshit mental, mental, proper mental, absolutely mental, off its \
         head, off its tits, off its rocker, off the rails, unhinged, totally unhinged, deranged, cuckoo, \
         cuckoo bananas, away with the fairies, on on drugs, like an acid trip, acid trip, shrooms, we are \
         high, were high, im high, high af, for stoners, stoner film, weird shit, weird stuff, weird as, weird \
         as fuck, weirdest thing, weirdest film, strangest thing, oddest thing, wtf film, what did i just \
         watch, what the actual, never seen the like, never seen the likes of, one of a kind, odd one, strange \
         one, funny peculiar, curio, curiosity, oddity, dadaist, bunuel, lanthimos, jodorowsky, gilliam, \
         burtonesque, kaufman, charlie kaufman, outre, mad stuff, pure mad, mad as, stark raving, raving mad, \
         crazy stuff, crazy film",
    ),
    (
        BITTERSWEET,
        "well up in a nice way, well up at in a nice way, cry in a nice way, cry in a good way, sad in a good \
         way, tears in a good way, good tears, nice tears, laugh and then bawl, laugh then cry, laugh and \
         then make us cry, laugh and bawl, cry laugh, a laugh and a cry, laughs and a cry, funny but moving, \
         funny but touching, moving but funny, touching but funny, sad and funny, sad and beautiful, sadness \
         and joy, joy and sadness, joy and sorrow, mixed feelings, mixed emotions, nostalgia hit, hit of \
         nostalgia, take me back, take us back, takes me back, when we were young, when i was young, days \
         gone by, bygone days, good old days, the good old days, end of an era, last summer, growing old, \
         lost love, the one that got away, autumnal, like october, october mood, warm but melancholy, \
         melancholy but sweet, melancholy and warm, ending that isnt happy, ending that isnt a happy one, \
         ending thats not happy, ending that is not happy, endings that arent happy, an ending that isnt \
         happy, not a happy ending, isnt a happy ending, unhappy endings, sad endings, downbeat ending, \
         doesnt end well, doesnt end happily, does not end well, dont get the happy ending, dont get a happy \
         ending, remember him laughing, remember her laughing, remember them laughing",
    ),
    (
        SHOOTING,
        "hitting, beatings, beating up, getting beaten up, people being beaten up, people getting hit, people \
         hitting each other, thumping, brawls, brawl, brawling, slugging, bashing, headbutts, weapons, gunfire, \
         gun violence, gun fight, machine guns, shooty, shooty stuff, stabby stuff, knife fights, fist fights, \
         fistfights, fight club stuff",
    ),
    (
        GANGSTER,
        "gangster film, gangster films, gangster movie, gangster movies, gangster picture, gangster pictures, \
         gangster flick, mafia film, mafia films, mafia movie, mafia movies, mob movie, mob movies, mob \
         picture, mobster film, mobster movie, crime saga, crime epic, gangster epic, gangster classic, yakuza \
         film, cartel film",
    ),
    (
        MESSED_UP,
        "f ed up, fd up, effed up, fckd up, fked up, f up film, messed up film, properly messed up, the more \
         messed up, screwed up film, sick and wrong, so wrong, wrong in every way, deeply wrong, disturbed, \
         deeply disturbing, disturbing as hell",
    ),
];
