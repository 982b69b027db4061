//! English words that say what happens to the words beside them: not, too, like, but. Owns words only.

use super::super::{Over, Role};

pub(super) const ROLES: &[(Role, &str)] = &[
    (
        Role::Not,
        "not, no, nothing, none, without, never, avoid/avoids/avoiding, skip, except, anybody/anyone but, \
         anyone except, literally? anything but/except, literally? anything other than, anything apart from, \
         anything at all except, anything bar/not, except/save for, anything except for, any genre but, \
         everything bar/but/except, all except, with the exception of, exclude/excludes/excluding, bar, \
         barring, minus, other than, apart/aside from, instead of, rather than, less of, but not, and no/not, \
         neither, nor, non, zero, anti, dont, doesnt, does not, isnt a?, is not a?, aint, wont, arent, cant, \
         cannot, shant, mustnt be?, must not be?, shouldnt be?, should not, can not be, dont want, dont want \
         any/another/to, dont want to see/watch another?, dont wanna, do not want to?, doesnt/didnt/wouldnt \
         want, dont fancy anything?, dont feel like, dont/doesnt/didnt like, dont \
         enjoy/need/do/make/give/show/include, please? dont let, please? do not, do not let, dont even? \
         mention, never mention, dont talk to me about, dont come at me with, dont give me any, does not \
         have/include, doesnt have/include/contain/involve, cant/cannot face/handle/do/watch, cant take, cant \
         stand/bear/stomach/stick, cant stand slush, cant cope/deal with, cant be doing/dealing with, cant be \
         bothered to, cant do anything, couldnt face/take/handle, cant/couldnt/wont sit through, cant sit \
         through another, cant/wont sit through anything, wont sit still for anything, not sitting through, \
         wont watch anything?, wont have, i? refuse, refuses anything?, refuse/refuses to watch anything?, \
         refuse to sit through, not a, not about/again/another/any/even/feeling/into/be/remotely, not at all, \
         not a fan of, no fan of, not able to, not to be, not to have to, not one, never any, not never any, \
         never again, never another, not big/keen on, not bothered with, not fussed on, not interested in, \
         not ready/up for, not in any way, not in the mood, not in the/a mood for/to, in no mood/state to, in \
         no mood for, no more, no bloody, no to, no way, absolutely/please/hell/god no, please dont/not, \
         please not another, no appetite/time for, no desire for, no interest in, zero tolerance for, by no \
         means, far/free from, free/devoid of, keep it free of, keep away/off, keep/stay/staying/keeping away from, \
         keep/stay/steer clear of, steer/veer away from, lay off, hold/drop/forget/leave the, leave/cut out, \
         leave me alone with, ditch, sod the?, spare us, spare me any/the, enough already with, \
         ban/bans/banned, veto/vetoes/vetoed/vetoing, nope to, say no to, try not to, \
         hate/hates/hated/hating, hates anything, everyone hates, half of us hate, detest/detests, \
         loathe/loathes, despise/despises, dislike/dislikes, one of us hates, one of us cant stand, two of us \
         hate, two of us dont like/want, two of us cant do/stand, nobody likes/wants, nobody wants anything, \
         allergic to, scared/terrified/frightened of, gets? frightened/spooked/startled by/at, gets scared/upset by/at, gets? upset about, cant look at, neither of us can? cope/deal with, neither of us can stand/face/take/handle, neither of us wants/likes, scared/traumatised/triggered/upset by, trigger warning, \
         upsets, phobic of, phobia about/of, puts me off, put us off, put off by, nothing even? remotely, \
         nothing about/containing/featuring/involving/where/with, nothing i/we have to, nothing that \
         involves/needs/requires, without any/the, with/got/had no, never want to see another?, something we \
         have never/not, as/so long as its not, as/so long as it isnt, best/better if it isnt, better/happier \
         if it wasnt, happier if it isnt, better/hope/hoping it isnt, hopefully not, rather/prefer not, would \
         rather/prefer not, id/wed rather not, prefer it not, rather/prefer it wasnt, rather it \
         didnt/isnt/werent, rather it was not, prefer it if it wasnt, rather they werent, doze/nod/drop off \
         in, fall asleep in/with, doze/dozes/nod/nods/drop/drops off if its, fall/falls asleep if its, fall asleep if it is, \
         bored/fidget/fidgety if its, lose interest if its, give up if its, \
         switch/switches/nod/nods/doze/dozes/drift/drifts off at/in/during/through/to anything too?, \
         tune/tunes out at/in/during/through/to anything too?, fall/falls asleep at/in/during/through/to \
         anything too?, snore/snores at/in/during/through/to anything too?, \
         moan/moans/groan/groans/whinge/whinges/complain/complains/grumble/grumbles at/about/through anything \
         too?, gets? bored by anything too?, roll/rolls his/her/their eyes at anything too?, pull/pulls a \
         face at anything too?, sulk/sulks/cringe/cringes at anything too?, run/runs a mile at/from anything \
         too?, walk/walks out at/of anything too?, storm/storms/kick/kicks off at anything too?, lose/loses \
         interest at/in anything too?, leave/leaves the room at anything too?",
    ),
    (
        Role::NotToo,
        "not too, not so, not that, not very, not overly, not really, nothing too, nothing very, nothing \
         overly, nothing that, isnt too, without being too, less, not terribly, not all that, not massively, \
         without too much, not too much, only mildly, dont want anything too, no too, not super, not so much, \
         less of a, not so much a, not as, isnt so, a little less, a bit less, nothing so, nothing really, \
         nothing super, not crazy, not extremely, not to, not overly so, less so, not quite so, not quite as, \
         not particularly, not especially, not excessively, not stupidly, not insanely, not ridiculously, \
         nothing terribly, nothing excessively, nothing crazy, only a bit, only slightly, only a little, just \
         a bit, just a little, just slightly, go easy on, go easy, easy on the, light on, low on, tone down, \
         not heavy \
         on, without getting too, without getting, without being, but nothing too, dont want it too, cant be \
         too, isnt very, not wildly, not horribly, a notch less, a touch less, not hugely, not full on, was \
         too, was way too, was far too, was a bit too, was so, not as much, a lot less, way less, far less, \
         much less, less in the way of, tone it down on, easy with the, go light on, nothing overtly, nothing \
         that is too, nothing thats too, dont want to be too, dont go too, not going too, isnt overly, isnt \
         that, aint too, shouldnt be too, but not so, no more than a bit, no more than mildly, max a bit, at \
         most a bit, at most slightly, preferably not too, isnt all that, never too, hardly any, barely any, \
         minimal, as little, nothing massively, nothing horribly, nothing super duper, hardly, barely, \
         scarcely",
    ),
    (
        Role::EnoughOf,
        "break up, break up all, breaks up, breaking up, break from, a break from, sick of, tired of, were \
         tired of, im tired of, enough, enough of, had enough, had enough of, fed up with, fed up of, done \
         with, over the, sick to death of, antidote to, antidote for, too much, overdose of, bored of, bored \
         with, bored by, change from, a change from, rest from, a rest from, escape, escape from, relief \
         from, weary of, had it with, cut through, counter, counteract, balance out, balance, get away from, \
         cure for, drowning in, all christmassed out, overload of, fill of, all this, something after all, \
         to offset, offset, interrupt, remedy for, recover from, through with, had it up to here with, up to \
         here with, had my fill of, had our fill of, had more than enough, more than enough, seen enough, \
         seen too much, seen too many, too many, so over, im over, were over, sick and tired of, sick to the \
         back teeth of, bored to death of, bored to tears by, we always watch, i only pick, i only ever \
         pick, he only picks, she only picks, he only ever picks, she only ever picks, they only pick, we \
         only pick, only ever picks, we only ever watch, always watching, always end up with, cant take any \
         more, cant take anymore, no more bloody, another bloody, yet another, overdosed on, od on, od ed \
         on, watched too much, watched too many, sick to the teeth of, fed up to the back teeth with, if i \
         see one more, burned out on, burnt out on, tiring of, tired of all, palate cleanser after, palate \
         cleanser from, detox from, wash away, switch from, need a break from, want a break from, take a \
         break from, respite from, escape from all, weve had too much, weve had so much, weve had so many, \
         weve had loads of, weve had plenty of, weve had nothing but, weve had enough, weve had enough of, \
         weve had our fill of, had too much, had too many, had so many, had nothing but, after all that, \
         after all the, after all those, after so much, after so many, after a week of, after weeks of, \
         after days of, after a month of, we watched too much, seen so many, weve seen too many, weve seen \
         enough, weve watched so many, weve watched nothing but, watched nothing but, weve only watched, we \
         only watch, stop with the, stop giving us, stop showing us, stop suggesting, quit it with the, over \
         it with, overdone, overdosed, had a bellyful of, bellyful of, up to my eyes in, up to my eyeballs \
         in, up to our eyeballs in, sick to my stomach of, sick of seeing, sick of watching, tired of \
         watching, bored of watching, im sick of, were sick of, so sick of, so tired of, so bored of, so \
         done with, were done with, im done with, fatigue, burnt out with, can we stop with, not more, if i \
         have to see another, if i have to watch another, if we have to watch another, if i see another, \
         weve had three, weve had four, weve had five, weve had several, weve watched two, weve watched \
         three, weve watched four, weve watched several, weve already had, weve already watched, life is, \
         life is already, the world is, world is, the news is, news is, reality is, real life is, life has \
         been, the world is already, weve seen all the, weve seen all, weve watched all the, seen all the, \
         seen them all, weve seen every, bored stiff/rigid/silly/senseless of/with/by, whys everything so, whys everything, whys everyone so, whys it all so, why does every film have to have, why does every film have to be, \
         why does every film have, why does everything have to have, why does everything have to be, why do \
         all films have, why do all films have to have, why do all films have to be, why do they all have to \
         have, why do they all have to be, why is everything so, why is everything, why are all films so, \
         why are all films, why are they all so, why is every film so, why is every film, why must every \
         film have, why must every film be, why must everything be, does everything have to be, does \
         everything have to have, does every film have to be, does every film have to have, every film has, \
         every film these days has, every film these days is, everything these days is, everything these \
         days has, everything nowadays is, if i hear another, if i see one more bloody, we had a few, weve \
         had a few, we had a couple of, weve had a couple of",
    ),
    (
        Role::OppositeOf,
        "if its anything like, if it is anything like, if this is anything like, if its like, if its another, \
         if it turns out like, hope its not like, better not be like, opposite of, the opposite of, opposite \
         to, exact opposite of, the exact opposite of, complete opposite of, nothing like, unlike, not like, \
         something different from, something different to, completely different from, very different from, \
         different from, different to, as far as possible from, polar opposite of, the polar opposite of, \
         total opposite of, the total opposite of, complete contrast to, a contrast to, contrast to, nothing \
         remotely like, nothing similar to, dissimilar to, not similar to, not at all like, as different as \
         possible from, miles away from, a million miles from, worlds away from, not something like, not \
         anything like",
    ),
    (
        Role::Like,
        "like, similar to, something like, in the vein of, along the lines of, in the style of, in the spirit \
         of, reminds us of, another, as in, kind of like, a bit like, more like, if you liked, we loved, we \
         liked, in the mould of, in the mold of, reminiscent of, same vibe as, same vibes as, vibe of, vibes \
         of, the vibe of, the vibes of, along the same lines as, akin to, comparable to, a la, give us \
         another, inspired by, if we liked, if you like, if you love, if we loved, we enjoyed, i loved, i \
         liked, we really liked, fans of, like in, similar in tone to, in a similar vein to, in the same vein \
         as, the same sort of thing as, same sort of thing as, same kind of thing as, the same feel as, same \
         feel as, same energy as, the energy of, energy of, big fans of, big fan of, im a fan of, a fan of, \
         we all loved, we both loved, she loved, he loved, they loved, kids loved, the kids loved, really \
         liked, really loved, if you enjoyed, closest thing to, on the lines of, like when we/i saw/watched, \
         like the time we/i saw/watched",
    ),
    (
        Role::NoMatter,
        "hell pick, shell pick, theyll pick, hell choose, shell choose, theyll choose, hell put on, shell put \
         on, theyll put on, hed pick, shed pick, theyd pick, dont mind, doesnt matter if its, can be, could \
         be, fine with, happy with, ok with, okay with, happy \
         to have, not bothered by, we dont mind, im fine with, not afraid of, even if its, were ok with, \
         happy to, willing to, dont care if its, dont care about, doesnt have to be, doesnt need to be, \
         neednt be, no problem with, wouldnt mind if its, okay if its, ok if its, fine if its, not scared of, \
         not worried about, cool with, relaxed about, open to, dont mind if, doesnt matter if, were fine \
         with, im ok with, im okay with, dont mind it being, can handle, we can handle, i can handle, can \
         take, not fussed if its, not fussed whether, even if it is, dont care whether, dont care if, even if \
         you hate, even if we hate, even if you dont like, people who hate, people who dont like, who hate, \
         who hates, doesnt bother me if its, doesnt have to be that, totally fine with, all right with, \
         alright with, grand with, not against, nothing against, have nothing against, dont object to, no \
         objection to, not averse to, not opposed to, tolerate, can tolerate, we can cope with, can cope \
         with, can live with, could live with, happy enough with, not fussy about",
    ),
    (
        Role::Turn,
        "but, yet, though, although, however, rather, just, only, maybe, instead, please, fancy, fancies, id \
         like, wed like, looking for, would like, would prefer, prefer, in the mood for, in the mood to, feel \
         like, feels like, up for, because, since, why not, nothing but, not only, not just, for once, how \
         about, perhaps, then, like to, cant wait, not bad, time for, id love, wed love, but also, but still, \
         but keep it, make that, though not, more of a, more like a, bring on, aber, ideally, preferably, \
         definitely want, really want, really fancy, wouldnt mind, dont mind a, wouldnt say no to, could do \
         with, could use, in need of, crying out for, dying for, dying to see, desperate for, gagging for, \
         craving, got a craving for, itching for, hankering for, mood for, in a mood for, treat us to, hit us \
         with, hit me with, we want, i want, we need, i need, gimme, lemme, surely, actually, only if, \
         provided, as long as, so long as, whatever happens, cant beat, cant go wrong with, never enough, \
         cant get enough of, not enough, dont forget, no less, nothing beats, lets have, can we have, could \
         we have, got any, have you got, do you have, any chance of, how about something, what about, cant \
         say no to, never say no to, cant resist, could not resist, never not in the mood for, always in the \
         mood for, always up for, never tire of, never get tired of, never get sick of, cant wait to, dying \
         to, fancy a bit of, fancied, otherwise, besides, apart from that, other than that, except maybe, \
         failing that, so, chuck in, throw in, as long as its, so long as its, provided its, if its, if it \
         is, all we want is, all i want is, just want, only want, i just want, we just want, could murder, \
         could go for, could go a, wants something, looking to, hoping for, after something, im after, were \
         after, not only but also, if anything, on the other hand, nothing not, nothing that isnt, nothing \
         thats not, nothing that is not, nothing which isnt, nothing unless its, never not, no something, no \
         give, no lets, no let, no want, no need, no show, no make it, can hardly wait, can barely wait, two \
         of us want, two of us need, two of us fancy",
    ),
    (
        Role::Ask,
        "something, give, let, lets, show, want, wants, need, needs, make it, keep it, to watch, bring, give \
         it",
    ),
    (
        Role::Weigh(1.4),
        "really, very, super, proper, properly, extremely, seriously, absolutely, totally, incredibly, \
         definitely, most, the most, as possible, insanely, utterly, full on, dead, freaking, fucking, hella, \
         mega, ultra, majorly, genuinely, truly, deeply, completely, thoroughly, terribly, awfully, \
         ridiculously, stupidly, ever so, especially, particularly, proper good, right proper, wicked",
    ),
    (
        Role::Weigh(0.5),
        "a bit, a bit of, bit, slightly, a little, little, kind of, kinda, sort of, somewhat, mildly amusing, \
         a touch, a touch of, a dash of, fairly, ish, a tad, quite, a hint of, hint of, a smidge, a smidgen \
         of, smidge of, a splash of, a sprinkle of, sprinkle of, a wee bit, wee bit, bit of a, a bit of a, a \
         little bit, a little bit of, little bit, ever so slightly, faintly, gently, moderately, a pinch of, \
         not entirely, relatively, pretty, mildly",
    ),
    (Role::And, "and, plus, as well as, along with, together with, n"),
    (Role::Or, "or, with, nor any, or any"),
    (Role::Too, "too"),
    (Role::More, "more"),
    (Role::Aside, "tonight, this evening, today"),
    (
        Role::Filler,
        "girlfriends/boyfriends/partners kids, down with, suffered through, anniversary of, says/say everythings boring, doesnt/dont follow/understand/speak english, die/dying/dies of shame, \
         die/dying/dies of embarrassment, gets? upset, flat/flats/house/houses too quiet, house is dancing, everyone/everybody is dancing, in it, any, all, this, that, the, a, an, of, to, film, films, movie, movies, one, ones, kind, sort, \
         stuff, is, are, its, be, being, makes, make, us, me, we, i, much, these, those, our, my, which, get, \
         gets, getting, have, has, watch, watching, see, about, for, endless, relentless, constant, bloody \
         hell, damn, everything, thats, story, stories, scenes, scene, thing, things, around, going, on, it, \
         lot, lots, even, enough for, enough that, enough to, lovely enough, ask, say, wouldnt, wont hate, \
         wont moan about, hate to, do, did, does, can, could, would, will, should, might, may, must, here, \
         there, were, im, youre, weve, ive, got, had, been, you, your, he, she, they, them, him, her, his, \
         their, someone, somebody, everyone, everybody, all of us, both, lot of, lots of, plenty of, loads \
         of, bunch of, at, by, into, than usual, before, after, while, when, who, what, how, go, come, take, \
         put, find, i think, we think, i mean, i mean it, lads night, boys \
         night, guys night, movie night, film night, cutting edge, at the latest, at the very latest, same \
         sex, somewhere warm, somewhere hot, somewhere cold, somewhere sunny, somewhere nice, warm in here, \
         out loud, to the quick, like the ones, like the films, like the movies, like the old ones, like the \
         old films, like those",
    ),
    (
        Role::Back(Over::Not),
        "is a no, are a no, is an absolute no, are an absolute no, absolute no, is a hard no, are a hard no, \
         hard no, is a big no, a big no, is a firm no, is a definite no, is a no no, are a no no, is a no \
         go, are a no go, is out, are out, need not apply, is off the table, are off the table, is off \
         limits, are off limits, not allowed, not welcome, is banned, are banned, is not for us, isnt for \
         us, arent for us, is not for me, isnt for me, off the table, off limits, out of the question, no \
         go, a no no, no thanks, no thank you, no ta, can wait, can get lost, can get in the bin, can do \
         one, in the bin, not tonight, not today, not happening, wont fly, wont do, wont work, wont wash, \
         isnt happening, are forbidden, is forbidden, forbidden, excluded, are excluded, is excluded, \
         verboten, is not an option, isnt an option, are not an option, arent an option, gives me \
         nightmares, give me nightmares, gives him nightmares, gives her nightmares, isnt her thing, isnt \
         his thing, isnt my thing, isnt our thing, is not our thing, are not our thing, arent our thing, \
         arent my thing, are not my thing, doesnt do it for me, dont do it for me, does my head in, do my \
         head in, doing my head in, does her head in, does his head in, are out of the question, is out of \
         the question",
    ),
    (
        Role::Back(Over::NoMatter),
        "is/are no bother at all, is fine, are fine, is ok, are ok, is okay, are okay, is no problem, no problem, dont bother us, \
         doesnt bother us, dont bother me, doesnt bother me, is allowed, are allowed, is grand, are grand, is \
         cool, are cool, is alright, are alright, is all right, are all right, is acceptable, are acceptable, \
         is welcome, are welcome, totally fine, not a problem, isnt a problem, arent a problem, is not a \
         problem, are not a problem, wouldnt bother us, wouldnt bother me, is no bother, are no bother, no \
         bother, optional, is optional, are optional, i can live with, we can live with, doesnt matter, dont \
         matter",
    ),
    (
        Role::Back(Over::Enough),
        "till im blue in the face, coming out of our ears, coming out our ears, fatigue is real",
    ),
    (
        Role::Away,
        "are/is/now/baby down, asleep, sleeping, in bed, in their beds, in their bed, gone to bed, went to bed, off to bed, tucked \
         up, tucked in, down for the night, away, gone, at nans, at grans, at grandmas, at grannys, at nanas, \
         at their dads, at their mums, at their grandparents, at my mums, at my parents, at a friends, at a \
         sleepover, at camp, at scouts, at school, not here, arent here, isnt here, not home, arent home, not \
         around, arent around, out for the night, out for the evening, out tonight, is out tonight, out of \
         the house, out of the way, elsewhere, staying with, staying at, over at, with their dad, with their \
         mum, with their nan, with their gran, with their grandparents, with my ex, at their, at her, at his, \
         round at, round their, with his dad, with his mum, with her dad, with her mum, on a school trip, at \
         cubs, at brownies, at football, packed off, packed off to bed, dispatched, have been put to bed, put \
         to bed, are grown up, is grown up, all grown up, are all grown up, have grown up, are grown, have \
         left home, has left home, have moved out, has moved out, at university, at uni, are adults, is an \
         adult, in their twenties, in their thirties",
    ),
    (
        Role::Child,
        "youngest, eldest, oldest, twins, the twins, sister, brother, daughter, son, boy, girl, shes, hes, \
         theyre, they are, she is, he is, homeschool, aged, age, ages, toddlers aged, kid is, child is, the \
         wee one, wee one, little one is, small one, other one, the other one, the other, younger, older one, \
         middle one, the girls, the boys, turned, turns, turning, of them is, of them are, one of them is, \
         two of them are, three of them are, four of them are, both of them are, all of them are, of the kids \
         is, of the kids are, our eldest is, our youngest is, son is, daughter is, nephew is, niece is, \
         grandson is, granddaughter is, my two, \
         our two, my three, our three, stepson is, stepdaughter is, godson is, goddaughter is, lad is, lass \
         is",
    ),
    (
        Role::Was,
        "was, you gave us was, you gave us were, you gave me was, you gave me were, you picked was, you \
         picked were, you chose was, you chose were, you suggested was, you suggested were, you put on was, \
         you put on were, you showed us was, you showed us were, the last three were, the last two were, the \
         last few were, last three were, last two were, last few were, we had was, we had were, we watched \
         was, we watched were",
    ),
    (Role::Than, "than"),
    (Role::As, "as"),
    (Role::Clause, "where, in which"),
];
