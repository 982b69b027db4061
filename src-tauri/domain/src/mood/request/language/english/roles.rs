//! English words that say what happens to the words beside them: not, too, like, but. Owns words only.

use super::super::{Over, Role};

pub(super) const ROLES: &[(Role, &str)] = &[
    (
        Role::Not,
        "not, no, nothing, none, without, never, avoid/avoids/avoiding, skip, except, anybody/anyone but, \
         anyone/all except, literally? anything but/except, literally? anything other than, anything apart \
         from, anything at all except, anything bar/not, except/save for, anything except for, any genre but, \
         everything bar/but/except, with the exception of, exclude/excludes/excluding, bar, barring, minus, \
         other/rather than, apart/aside/far/free from, \
         instead/less/free/devoid/scared/terrified/frightened/phobic/afraid of, \
         but/does/should/hopefully/rather/prefer not, and no/not, neither, nor, non, zero, anti, dont, \
         doesnt, isnt a?, is not a?, aint, wont, arent, cant, cannot, shant, mustnt be?, must not be?, \
         shouldnt be?, can not be, dont want/wanna/enjoy/need/do/make/give/show/include, dont want \
         any/another/to, dont want to see/watch another?, do not want to?, doesnt/didnt/wouldnt want, dont \
         fancy anything?, dont feel like, dont/doesnt/didnt like, please? dont let, please? do not, do not \
         let, dont even? mention, never mention/any/again/another, dont talk to me about, dont come at me \
         with, dont give me any, does not have/include, doesnt have/include/contain/involve, cant/cannot \
         face/handle/do/watch, cant take/stand/bear/stomach/stick/manage, cant see, eyes wont be on, cant stand slush, cant cope/deal with, \
         cant be doing/dealing with, cant be bothered to, cant do anything, couldnt face/take/handle, \
         cant/couldnt/wont sit through, cant sit through another, cant/wont sit through anything, wont sit \
         still for anything, not sitting through, wont watch anything?, wont have/touch/entertain, i? refuse, refuses \
         anything?, refuse/refuses to watch anything?, refuse to sit through, not \
         a/about/again/another/any/even/feeling/into/be/remotely/one, not at all, not a fan of, no fan of, not so/very/that/too/overly/really/particularly keen on, \
         not able to, not to be, not to have to, not never any, not big/keen/fussed on, not bothered with, \
         not interested in, not ready/up for, not in any way, not in the mood, not in the/a mood for/to, in \
         no mood/state to, in no mood for, no more/bloody/to/way, absolutely/please/hell/god/with/got/had no, \
         please dont/not, please not another, no appetite/time/desire for, no interest in, zero tolerance \
         for, by no means, keep it free of, keep away/off, keep/stay/staying/keeping/steer/veer away from, \
         keep/stay/steer clear of, lay off, hold/drop/forget/leave the, leave/cut out, leave me alone with, \
         ditch, sod the?, spare us, spare me any/the, enough already with, ban/bans/banned, \
         veto/vetoes/vetoed/vetoing, nope/allergic to, say no to, stop/quit suggesting/recommending/offering, try \
         not to, hate/hates/hated/hating, hates anything, everyone hates, half/two of us hate, detest/detests, loathe/loathes, despise/despises, \
         dislike/dislikes, one of us hates, one of us cant stand, two of us dont like/want, two of us cant \
         do/stand, nobody likes/wants, nobody wants anything, gets? frightened/spooked/startled by/at, gets \
         scared/upset by/at, gets? upset about, cant look at, neither of us can? cope/deal with, neither of \
         us can stand/face/take/handle, neither of us wants/likes, scared/traumatised/triggered/upset by, \
         trigger warning, the further from, the further away from, as far from, as far away from, walk/walks/walking out at/if/when, walk/walks/walking out at the first, leaves/leave/leaving the room at/if/when, out the door at the first, off at the first, will walk out if, will leave if, upsets, phobia about/of, puts me off, put us off, put off by, nothing even? \
         remotely, nothing about/containing/featuring/involving/where/with, nothing i/we have to, nothing \
         that involves/needs/requires, without any/the, never want to see another?, something we have \
         never/not, as/so long as its not, as/so long as it isnt, best/better/happier if it isnt, \
         better/happier if it wasnt, better/hope/hoping it isnt, would rather/prefer not, id/wed rather not, \
         prefer it not, rather/prefer it wasnt, rather it didnt/isnt/werent, rather it was not, prefer it if \
         it wasnt, rather they werent, doze/nod/drop off in/during, fall/falls asleep in/with/during, \
         doze/dozes/nod/nods/drop/drops off if its, fall/falls asleep if its, fall asleep if it is, \
         bored/fidget/fidgety if its, lose interest if its, give up if its, \
         switch/switches/nod/nods/doze/dozes/drift/drifts off at/in/during/through/to anything too?, \
         tune/tunes out at/in/during/through/to anything too?, fall/falls asleep at/in/during/through/to \
         anything too?, snore/snores at/in/during/through/to anything too?, \
         moan/moans/groan/groans/whinge/whinges/complain/complains/grumble/grumbles at/about/through anything \
         too?, gets? bored by anything too?, roll/rolls his/her/their eyes at anything too?, pull/pulls a \
         face at anything too?, sulk/sulks/cringe/cringes at anything too?, run/runs a mile at/from anything \
         too?, walk/walks out at/of anything too?, storm/storms/kick/kicks off at anything too?, lose/loses \
         interest at/in anything too?, leave/leaves the room at anything too?, leave/leaves/leaving/walk/walks/walking if its/theres, walk/walks/walking/storm/storms out \
         if its/theres, go/goes/going home if its/theres, sulk/sulks/moan/moans/riot/riots/scream/screams/mutiny if its/theres, \
         disown/divorce/kill/murder us/me if its, be/am/gets sick if theres, throw/throws up if theres, in tears if theres, \
         which/that rules/ruled out, which/that rules/ruled out all the?, rule/rules/ruling out, rules out all the?, that ruled it out",
    ),
    (
        Role::NotToo,
        "not \
         too/so/that/very/overly/really/terribly/massively/super/as/crazy/extremely/to/particularly/especially/excessively/stupidly/insanely/ridiculously/wildly/horribly/hugely, \
         nothing too/very/overly/that/so/really/super/terribly/excessively/crazy/overtly/massively/horribly, \
         isnt/no/was/aint/never too, without being/getting too, less, not/isnt all that, without too much, \
         not too/so/as much, only mildly/slightly, dont want anything/it too, less of a, not so much a, isnt \
         so/very/overly/that, a little/bit/notch/touch/lot less, not overly/quite so, less/was so, not quite \
         as, only/just/max a bit, only/just a little, just slightly, go easy/light on, go easy, easy on/with \
         the, light/low on, tone down, not heavy/full on, without getting/being, but nothing too, \
         cant/shouldnt be too, was way/far too, was a bit too, way/far/much less, less in the way of, tone it \
         down on, nothing that is too, nothing thats too, dont want to be too, dont go too, not going too, \
         but not so, no more than a bit, no more than mildly, at most a bit, at most slightly, preferably not \
         too, hardly/barely any, minimal, as little, nothing super duper, hardly, barely, scarcely",
    ),
    (
        Role::EnoughOf,
        "break/breaks/breaking up, break up all, break/change/rest/escape/relief/recover/detox/switch/respite \
         from, a break/change/rest from, sick/tired/enough/overdose/bored/weary/overload/fill/tiring/bellyful \
         of, were/im/so tired of, enough, had/seen enough, had enough of, fed up with/of, done/bored/through \
         with, over the, sick/bored to death of, antidote to, antidote/cure/remedy for, too much/many, bored \
         by, escape, had/over it with, cut through, counter, counteract, balance out, balance, get away from, \
         drowning in, all christmassed out, all this, something after all, to offset, offset, interrupt, had \
         it up to here with, up to here with, had my/our fill of, ive/weve had my/our fill of, and ive/weve/i/we had my/our fill of, and had my/our fill of, had more than enough, more than enough, \
         seen/watched/had too much/many, so/im/were over, sick and tired of, sick to the back teeth of, bored \
         to tears by, we always/only watch, always/usually picks/chooses, always/usually puts on, usually pick/choose/watch, \
         always pick/choose, always end up watching, its always, picks usually and its always, picks and its always, i/they/we only pick, i only ever pick, he/she only picks, he/she \
         only ever picks, only ever picks, we only ever watch, always watching, always end up with, cant take \
         any more, cant take anymore, no more bloody, another bloody, yet another, overdosed/od on, od ed on, \
         sick to the teeth of, fed up to the back teeth with, if i see one more, burned/burnt out on, tired \
         of all, palate cleanser after/from, wash away, need/want/take a break from, escape from all, weve \
         had too/so much, weve had/watched so many, weve had loads/plenty/enough of, weve had/watched nothing \
         but, weve had enough/three/four/five/several, had/after/seen so many, \
         had/watched nothing but, after all that/the/those, after so much, after a week/month of, after \
         weeks/days of, we watched too much, weve seen too many, weve seen enough/all/every, weve \
         only/already watched, stop with the, stop giving/showing us, quit it with the, \
         overdone, overdosed, had a bellyful of, up to my eyes/eyeballs in, up to our eyeballs in, sick to my \
         stomach of, sick of seeing, sick/tired/bored of watching, im/were/so sick of, so bored of, \
         so/were/im done with, fatigue, burnt out with, can we stop with, not more, if i have to see/watch \
         another, if we have to watch another, if i see/hear another, weve watched two/three/four/several, \
         weve already had, all weve/ive watched/seen/had is, all weve/ive watched/seen/had lately is, all weve/ive watched/seen/had this week is, all we/i ever watch is, life/world/news/reality is, life is already, the world/news is, real life is, life \
         has been, the world is already, weve seen/watched all the, seen all the/of, seen them all, bored \
         stiff/rigid/silly/senseless of/with/by, whys everything/everyone so, whys everything, whys it all \
         so, why does every film have to have/be, why does/must every film have, why does everything have to \
         have/be, why do all films have, why do all films have to have/be, why do they all have to have/be, \
         why is everything so, why is everything, why are all films so, why are all films, why are they all \
         so, why is every film so, why is every film, why must every film be, why must everything be, does \
         everything have to be/have, does every film have to be/have, every film has, every film these days \
         has/is, everything these days is/has, everything nowadays is, if i see one more bloody, we/weve had \
         a few, we/weve had a couple of",
    ),
    (
        Role::OppositeOf,
        "if its anything like, if it/this is anything like, if its like/another, if it turns out like, hope \
         its not like, better not be like, opposite of, the/exact/complete/polar/total opposite of, \
         opposite/different/contrast/dissimilar to, the exact/polar/total opposite of, nothing/not like, \
         unlike, something/completely/very different from, something different to, different from, as \
         far/different as possible from, complete/a contrast to, nothing remotely like, nothing/not similar \
         to, not at all like, miles/worlds away from, a million miles from, not something/anything like",
    ),
    (
        Role::Like,
        "like, similar/akin/comparable to, something/more like, in the vein/style/spirit/mould/mold of, \
         along/on the lines of, reminds us of, another, as/like in, kind of like, a bit like, if you \
         liked/like/love/enjoyed, we/i/she/he/they/kids/really loved, we/i/really liked, \
         reminiscent/vibe/vibes/fans/energy of, same vibe/vibes/feel/energy as, the vibe/vibes/energy of, \
         along the same lines as, a la, give us another, inspired by, if we liked/loved, we enjoyed, we \
         really liked, similar in tone to, in a similar vein to, in the same vein as, the same sort of thing \
         as, same sort/kind of thing as, the same feel as, big fans/fan of, im a fan of, a fan of, we \
         all/both loved, the kids loved, closest thing to, like when we/i saw/watched, like the time we/i \
         saw/watched",
    ),
    (
        Role::NoMatter,
        "hell/shell/theyll/hed/shed/theyd pick, hell/shell/theyll choose, hell/shell/theyll put on, dont \
         mind, doesnt matter if its, can be/handle/take/tolerate, could/neednt be, \
         fine/happy/ok/okay/cool/alright/grand with, happy to have, not bothered by, we dont mind, \
         im/were/totally fine with, not afraid/scared of, even/okay/ok/fine if its, were/im ok with, \
         happy/willing/open to, dont care if its, dont care about/whether/if, doesnt have/need to be, no \
         problem with, wouldnt mind if its, not worried/fussy about, relaxed about, dont mind if, doesnt \
         matter if, im okay with, dont mind it being, we/i can handle, not fussed if its, not fussed whether, \
         even if it is, even if you/we hate, even if you dont like, people who hate, people who dont like, \
         who hate/hates, doesnt bother me if its, doesnt have to be that, all right with, not/nothing \
         against, have nothing against, dont object to, no objection to, not averse/opposed to, tolerate, we \
         can cope with, can cope/live with, could live with, happy enough with",
    ),
    (
        Role::Turn,
        "but, yet, though, although, however, rather, just, only, maybe, instead, please, fancy, fancies, \
         id/wed/would/feel/feels like, looking/up/time/dying/desperate/gagging/itching/hankering/mood/hoping \
         for, would prefer, prefer, in the/a mood for, in the mood to, because, since, \
         why/though/nothing/never not, nothing but/beats, not only/just/bad/enough, for once, how/what about, \
         perhaps, then, like/dying/looking to, cant wait/beat/resist, id/wed love, but also/still, but keep \
         it, make/failing that, more of/like a, bring on, aber, ideally, preferably, \
         definitely/really/we/i/just/only want, really fancy, wouldnt mind, dont mind a, wouldnt/cant/never \
         say no to, could do with, could use/murder, in need of, crying out for, dying to see, craving, got a \
         craving for, treat us to, hit us/me with, we/i need, gimme, lemme, surely, actually, only if, \
         provided, as/so long as, whatever happens, cant go wrong with, never enough, cant get enough of, \
         dont forget, no less/something/give/lets/let/want/need/show, lets have, can/could we have, got any, \
         have you got, do you have, any chance of, how about something, could not resist, never not in the \
         mood for, always in the mood for, always up for, never tire of, never get tired/sick of, cant wait \
         to, fancy a bit of, fancied, otherwise, besides, apart from that, other than that, except maybe, so, \
         chuck/throw in, as/so long as its, provided/if its, if it is, all we/i want is, i/we just want, \
         could go for/a, wants/after something, im/were after, not only but also, if anything, on the other \
         hand, nothing that/which isnt, nothing thats not, nothing that is not, nothing unless its, no make \
         it, can hardly/barely wait, two of us want/need/fancy",
    ),
    (
        Role::Ask,
        "something, give, let, lets, show, want, wants, need, needs, make/keep/give it, to watch, bring",
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
        "a bit/little/touch/tad/smidge, a bit/touch/dash/hint/smidgen/splash/sprinkle/pinch of, bit, \
         slightly, little, kind/sort/hint/smidge/sprinkle of, kinda, somewhat, mildly amusing, fairly, ish, \
         quite, a wee/little bit, wee/little bit, bit of a, a bit of a, a little bit of, ever so slightly, \
         faintly, gently, moderately, not entirely, relatively, pretty, mildly",
    ),
    (Role::And, "and, plus, as well as, along with, together with, n"),
    (Role::Or, "or, with, nor any, or any"),
    (Role::Too, "too"),
    (Role::More, "more"),
    (Role::Aside, "tonight, this evening, today"),
    (
        Role::Filler,
        "before we had the? kids/children, before having kids/children, before the kids/children came along, before the kids/children were born, year/years before the children/kids, a/the/total/complete/perfect stranger, strangers, first time since/in/ever, for the first time, as a teenager/teen/youngster, as teenagers/teens, its always good/nice/lovely/great/fun/worth to?, its always sunny/raining/cold/hot/late, girlfriends/boyfriends/partners kids, down with, suffered through, \
         anniversary/lot/lots/plenty/loads/bunch of, says/say everythings boring, doesnt/dont \
         follow/understand/speak english, die/dying/dies of shame/embarrassment, gets? upset, \
         flat/flats/house/houses too quiet, house/everyone/everybody is dancing, in it, any, all, this, that, \
         the, a, an, of, to, film, films, movie, movies, one, ones, kind, sort, stuff, is, are, its, be, \
         being, makes, make, us, me, we, i, much, these, those, our, my, which, get, gets, getting, have, \
         has, watch, watching, see, about, for, endless, relentless, constant, bloody hell, damn, everything, \
         thats, story, stories, scenes, scene, thing, things, around, going, on, it, lot, lots, even, enough \
         for/that/to, lovely enough, ask, say, wouldnt, wont hate, wont moan about, hate to, do, did, does, \
         can, could, would, will, should, might, may, must, here, there, were, im, youre, weve, ive, got, \
         had, been, you, your, he, she, they, them, him, her, his, their, someone, somebody, everyone, \
         everybody, all of us, both, at, by, into, than usual, before, after, while, when, who, what, how, \
         go, come, take, put, find, are/is/were/been/keep/kept/both/all fighting, everyones/everybodys fighting, fighting over/about, in my/our/your/his/her twenties/thirties, in my/our/your/his/her/their forties/fifties/sixties/seventies/eighties/nineties, in \
         my/our/your/his/her/their early/mid/late twenties/thirties/forties/fifties/sixties/seventies/eighties/nineties, i/we think, i mean, i mean it, lads/boys/guys/movie/film night, cutting \
         edge, at the latest, at the very latest, same sex, somewhere warm/hot/cold/sunny/nice, warm in here, \
         out loud, to the quick, like the ones/films/movies, like the old ones/films, like those",
    ),
    (
        Role::Back(Over::Not),
        "is/are a no, is/are an absolute no, absolute/hard no, is a hard/big/firm/definite/no no, are a \
         hard/no no, a big/no no, is/are a no go, is/are out/banned/forbidden/excluded, need not apply, \
         is/are off the table, is/are off limits, not allowed/welcome/tonight/today/happening, is not for \
         us/me, isnt/arent for us, isnt for me, off the table, off limits, out of the question, no \
         go/thanks/ta, no thank you, can wait, can get lost, can get in the bin, can do one, in the bin, wont \
         work/fly/do/wash, isnt happening, forbidden, excluded, verboten, is/are not an option, isnt/arent an \
         option, gives me/him/her nightmares, give me nightmares, isnt her/his/my/our thing, is/are not our \
         thing, arent our/my thing, are not my thing, doesnt/dont do it for me, does/do/doing my head in, \
         does her/his head in, are/is out of the question",
    ),
    (
        Role::Back(Over::NoMatter),
        "is/are no bother at all, also fine/ok/okay, is/are fine/ok/okay/allowed/grand/cool/alright/acceptable/welcome/optional, \
         is no problem/bother, no problem/bother, dont/doesnt/wouldnt bother us/me, is/are all right, totally \
         fine, not/isnt/arent a problem, is/are not a problem, are no bother, optional, i/we can live with, \
         doesnt/dont matter",
    ),
    (
        Role::Back(Over::Enough),
        "till im blue in the face, coming out of our ears, coming out our ears, fatigue is real, \
         and ive/weve/i/we had my/our fill, ive/weve had my/our fill, and had my/our fill",
    ),
    (
        Role::Away,
        "are/is/now/baby down, asleep, sleeping, in bed, in their beds/bed/twenties/thirties, \
         gone/went/off/put to bed, tucked up/in, down/out for the night, away, gone, at \
         nans/grans/grandmas/grannys/nanas/camp/scouts/school/their/her/his/cubs/brownies/football/university/uni, \
         at their dads/mums/grandparents, at my mums/parents, at a friends/sleepover, at \
         my/our/his/her/their sisters/brothers/aunts/aunties/uncles/friends/cousins/mates/nans/grans/grandmas/mothers, at my/our/his/her dads, at my/our/his/her/their \
         in laws, at the in laws/neighbours, at my/our/his/her/their mother/father in laws, at my/our mum and dads, not/arent/isnt here, \
         not/arent home/around, out for the evening, out tonight, is out tonight, out of the house/way, \
         elsewhere, staying with, staying/over/round at, with their dad/mum/nan/gran/grandparents, with my \
         ex, round their, with his/her dad/mum, on a school trip, packed off, packed off to bed, dispatched, \
         have been put to bed, are/is/all/have grown up, are all grown up, are grown/adults, have/has left \
         home, have/has moved out, is an adult",
    ),
    (
        Role::Child,
        "youngest, eldest, oldest, twins, the twins/other/girls/boys, sister, brother, daughter, son, boy, \
         girl, shes, hes, theyre, they are, \
         she/he/kid/child/son/daughter/nephew/niece/grandson/granddaughter/stepson/stepdaughter/godson/goddaughter/lad/lass \
         is, homeschool, aged, age, ages, toddlers aged, the wee/other one, wee/small/other/older/middle one, \
         little one is, younger, turned, turns, turning, of them is/are, one of them is, \
         two/three/four/both/all of them are, of the kids is/are, our eldest/youngest is, my/our two/three",
    ),
    (
        Role::Was,
        "was, you gave/showed us was/were, you gave me was/were, you picked/chose/suggested was/were, you put \
         on was/were, the last three/two/few were, last three/two/few were, we had/watched was/were",
    ),
    (Role::Than, "than"),
    (Role::As, "as"),
    (Role::Clause, "where, in which"),
];
