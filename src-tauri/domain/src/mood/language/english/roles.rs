//! English words that say what happens to the words beside them: not, too, like, but. Owns words only.

use super::super::{Over, Role};

pub(super) const ROLES: &[(Role, &str)] = &[
    (
        Role::Not,
        "not, no, nothing, none, without, never, avoid, avoiding, skip, anything but, anything except, \
         dont, do not, doesnt, does not, isnt, is not, wont, arent, cant, cannot, cant face, cant take, \
         cant handle, cant do, dont want, dont fancy, dont feel like, not in the mood for, not up for, \
         steer clear of, stay away from, keep away from, hold the, free of, rather not, hate, hates, \
         minus, absolutely no, not a, not another, no more, non, zero, please no, nobody wants, \
         neither, nor, except, spare us, instead of, rather than, as long as its not, less of, other \
         than, apart from, aside from, but not, and not, and no, no bloody, not any, not one, never \
         again, cant stand, cant bear, cant stomach, cant deal with, cant cope with, cant stick, \
         couldnt face, couldnt take, couldnt handle, not ready for, not interested in, no interest in, \
         no desire for, dont need, dont like, doesnt like, didnt like, dont enjoy, doesnt want, dont \
         make, dont give, dont do, dont let, dont show, didnt want, not keen on, not into, not a fan \
         of, no fan of, not feeling, not fussed on, not big on, no time for, allergic to, lay off, \
         leave out, leave the, ditch, drop the, cut out, avoids, wouldnt want, wont watch, wont have, \
         refuse, refuses, nothing with, nothing about, nothing remotely, nothing even remotely, not \
         even, isnt a, is not a, not about, without any, without the, free from, devoid of, ban, \
         banned, veto, anything apart from, anything other than, anything not, everything but, not to \
         be, try not to, not to have to, aint, not be, shouldnt be, must not be, mustnt be, can not be, \
         shant, nope to, no to, say no to, scared of, terrified of, frightened of, puts me off, put off \
         by, not remotely, not at all, not in any way, by no means, far from, anti, nothing that needs, \
         nothing that requires, nothing that involves, nothing i have to, nothing we have to, nothing \
         where",
    ),
    (
        Role::NotToo,
        "not too, not so, not that, not very, not overly, not really, nothing too, nothing very, \
         nothing overly, nothing that, isnt too, without being too, less, not terribly, not all that, \
         not massively, without too much, not too much, only mildly, dont want anything too, no too, \
         not super, not so much, not as, isnt so, a little less, a bit less, nothing so, nothing \
         really, nothing super, not crazy, not extremely, not to, not overly so, less so, not quite so, \
         not quite as, not particularly, not especially, not excessively, not stupidly, not insanely, \
         not ridiculously, nothing terribly, nothing excessively, nothing crazy, only a bit, only \
         slightly, only a little, just a bit, just a little, just slightly, go easy on, easy on the, \
         light on, low on, tone down, not heavy on, without getting too, without getting, without \
         being, but nothing too, dont want it too, cant be too, isnt very, not wildly, not horribly, a \
         notch less, a touch less, not hugely, not full on",
    ),
    (
        Role::EnoughOf,
        "break up, break up all, breaks up, breaking up, break from, a break from, sick of, tired of, \
         were tired of, im tired of, enough, enough of, had enough, had enough of, fed up with, fed up \
         of, done with, over the, sick to death of, antidote to, antidote for, too much, overdose of, \
         bored of, bored with, bored by, change from, a change from, rest from, a rest from, escape, \
         escape from, relief from, weary of, had it with, cut through, counter, counteract, balance \
         out, balance, get away from, cure for, drowning in, all christmassed out, overload of, fill \
         of, all this, something after all, to offset, offset, interrupt, remedy for, recover from, \
         through with, had it up to here with, up to here with, had my fill of, had our fill of, had \
         more than enough, more than enough, seen enough, seen too much, seen too many, too many, so \
         over, im over, were over, sick and tired of, sick to the back teeth of, bored to death of, \
         bored to tears by, we always watch, we only ever watch, always watching, always end up with, \
         cant take any more, cant take anymore, no more bloody, another bloody, yet another, overdosed \
         on, od on, od ed on, watched too much, watched too many, sick to the teeth of, fed up to the \
         back teeth with, if i see one more, burned out on, burnt out on, tiring of, tired of all, \
         palate cleanser after, palate cleanser from, detox from, wash away, switch from, need a break \
         from, want a break from, take a break from, respite from, escape from all",
    ),
    (
        Role::OppositeOf,
        "opposite of, the opposite of, opposite to, exact opposite of, the exact opposite of, complete \
         opposite of, nothing like, unlike, not like, something different from, something different to, \
         completely different from, very different from, different from, different to, as far as \
         possible from, polar opposite of, the polar opposite of, total opposite of, the total opposite \
         of, complete contrast to, a contrast to, contrast to, nothing remotely like, nothing similar \
         to, dissimilar to, not similar to, not at all like, as different as possible from, miles away \
         from, a million miles from, worlds away from, not something like, not anything like",
    ),
    (
        Role::Like,
        "like, similar to, something like, in the vein of, along the lines of, in the style of, in the \
         spirit of, reminds us of, another, as in, kind of like, a bit like, more like, if you liked, \
         we loved, we liked, in the mould of, in the mold of, reminiscent of, same vibe as, same vibes \
         as, vibe of, vibes of, the vibe of, the vibes of, along the same lines as, akin to, comparable \
         to, a la, give us another, inspired by, if we liked, if you like, if you love, if we loved, we \
         enjoyed, i loved, i liked, we really liked, fans of",
    ),
    (
        Role::NoMatter,
        "dont mind, doesnt matter if its, can be, could be, fine with, happy with, ok with, okay with, \
         happy to have, not bothered by, we dont mind, im fine with, not afraid of, even if its, were \
         ok with, happy to, willing to, dont care if its, dont care about, doesnt have to be, doesnt \
         need to be, neednt be, no problem with, wouldnt mind if its, okay if its, ok if its, fine if \
         its, not scared of, not worried about, cool with, relaxed about, open to, dont mind if, doesnt \
         matter if, were fine with, im ok with, im okay with, dont mind it being, can handle, we can \
         handle, i can handle, can take",
    ),
    (
        Role::Turn,
        "but, yet, though, although, however, something, want, wants, give, rather, just, only, let, \
         lets, maybe, instead, need, needs, please, fancy, fancies, show, id like, wed like, make it, \
         looking for, would like, would prefer, prefer, in the mood for, in the mood to, feel like, \
         feels like, up for, because, since, why not, nothing but, not only, not just, for once, how \
         about, perhaps, then, like to, cant wait, not bad, time for, id love, wed love, to watch, but \
         also, but still, but keep it, keep it, make that, though not, more of a, more like a, bring \
         on, bring, ideally, preferably, definitely want, really want, really fancy, wouldnt mind, dont \
         mind a, wouldnt say no to, could do with, could use, in need of, crying out for, dying for, \
         dying to see, desperate for, gagging for, craving, got a craving for, itching for, hankering \
         for, mood for, in a mood for, treat us to, hit us with, hit me with, we want, i want, we need, \
         i need, gimme, lemme, surely, actually, only if, provided, whatever happens, cant beat, cant \
         go wrong with, never enough, cant get enough of, not enough, dont forget, no less, nothing \
         beats, lets have, can we have, could we have, got any, have you got, do you have, any chance \
         of, how about something, what about",
    ),
    (
        Role::Weigh(1.4),
        "really, very, super, proper, properly, extremely, seriously, absolutely, totally, incredibly, \
         definitely, most, the most, as possible, insanely, utterly, full on, dead, freaking, fucking, \
         hella, mega, ultra, majorly, genuinely, truly, deeply, completely, thoroughly, terribly, \
         awfully, ridiculously, stupidly, ever so, especially, particularly, proper good, right proper, \
         wicked",
    ),
    (
        Role::Weigh(0.5),
        "a bit, a bit of, bit, slightly, a little, little, kind of, kinda, sort of, somewhat, mildly \
         amusing, a touch, a touch of, a dash of, fairly, ish, a tad, quite, a hint of, hint of, a \
         smidge, a smidgen of, smidge of, a splash of, a sprinkle of, sprinkle of, a wee bit, wee bit, \
         bit of a, a bit of a, a little bit, a little bit of, little bit, ever so slightly, faintly, \
         gently, moderately, a pinch of, not entirely, relatively, pretty, mildly",
    ),
    (Role::And, "and, plus, as well as, along with, together with, n"),
    (Role::Or, "or, with, nor any, or any"),
    (Role::Too, "too"),
    (Role::More, "more"),
    (Role::Aside, "tonight, this evening, today"),
    (
        Role::Filler,
        "in it, any, all, this, that, the, a, an, of, to, film, films, movie, movies, one, ones, kind, \
         sort, stuff, is, are, its, be, being, makes, make, us, me, we, i, much, these, those, our, my, \
         which, get, gets, getting, have, has, watch, watching, see, about, for, endless, relentless, \
         constant, bloody hell, damn, everything, thats, story, stories, scenes, scene, thing, things, \
         around, going, on, it, lot, lots, even, enough for, enough that, enough to, lovely enough, \
         ask, say, wouldnt, wont hate, wont moan about, hate to, do, did, does, can, could, would, \
         will, should, might, may, must, here, there, were, im, youre, theyre, weve, ive, got, had, \
         been, you, your, he, she, they, them, him, her, his, their, someone, somebody, everyone, \
         everybody, all of us, both, lot of, lots of, plenty of, loads of, bunch of, as, at, by, into, \
         than usual, before, after, while, when, who, what, how, go, come, take, put, find, i think, we \
         think, i mean, i mean it, girls night, girls night in, lads night, boys night, guys night, \
         movie night, film night, cutting edge",
    ),
    (
        Role::Back(Over::Not),
        "is a no, are a no, is a no no, are a no no, is a no go, are a no go, is out, are out, need not \
         apply, is off the table, are off the table, is off limits, are off limits, not allowed, not \
         welcome, is banned, are banned, is not for us, isnt for us, arent for us, is not for me, isnt \
         for me",
    ),
    (
        Role::Back(Over::NoMatter),
        "is fine, are fine, is ok, are ok, is okay, are okay, is no problem, no problem, dont bother \
         us, doesnt bother us, dont bother me, doesnt bother me, is allowed, are allowed",
    ),
    (Role::Than, "than"),
    (Role::Clause, "where, in which"),
];
