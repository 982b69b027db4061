//! English as households speak it: what says something about the words beside it, and what says nothing. Owns words only.

use super::super::{Over, Role};

pub(super) const MORE: &[(Role, &str)] = &[
    (
        Role::LikeBack,
        "vibes, vibe, kind/sort of vibe/stuff/thing/film, type of vibe/thing/film, kinda vibe/stuff/thing, \
         vibes please, type stuff/thing/film/movie/vibes, style stuff/thing/film/comedy, esque stuff, style, \
         energy, feel to it, esque, adjacent, but make it, or similar, or something similar, or something \
         like it, or the like, or that sort of thing",
    ),
    (
        Role::Not,
        "cannot take, can not take, cant take/abide any, if i/we see, if you put/play/suggest, if you put on, \
         if anyone puts on, if you give me, dont you dare put on, dont you dare, than look at, than look at \
         another, than see/watch, than see/watch another, than sit through, than sit through another, none of \
         that/those/the, nothing at all with, seen nothing but, not the/having, spare me, spare us the, no \
         sign of, not a hint/whiff/trace of, cant be dealing with any, no to any, god help you if, woe \
         betide, keep me/us away from, hates/hate it when, cant abide, wont tolerate, no tolerance for, over \
         my dead body",
    ),
    (
        Role::EnoughOf,
        "stop/quit watching, can/could we stop watching, stop putting on, stop picking, give it a rest with, \
         lay off the, give up on the, all of his/hers, up to my neck in, sick of the sight of, sick of the \
         sight of another, cannot/cant look at another, cant face/watch/take another, couldnt face another, \
         cannot watch/take another, if i hear one more, if i see another one, thats a whole week/month/year of, a whole week/month/year of, thats weeks/months/days of",
    ),
    (
        Role::NoMatter,
        "i/we dont care if its, dont care if it is, dont care how, hell/shell/theyll say he/she/they want/wants, he/she/they will say he/she/they want/wants, who thinks/think/says/say they hate, \
         thinks/think they hate, thinks he/she hates, who thinks/says he/she hates, who claims to hate, who \
         normally/usually hates, whether or not its, whether its, doesnt need, doesnt need/have to, doesnt \
         need to be all, neednt, not bothered whether its",
    ),
    (
        Role::Turn,
        "likes, likes a/her/his/their, likes/like/loves/enjoys a good, likes a nice, likes/loves a bit of, \
         we/i/they like a good, she/he likes, loves, loves/enjoys a, enjoys, partial to, is partial to, \
         partial to a bit of, has a thing for, is/are/im/were into, mad/crazy/wild about, is mad about, \
         mad/begging/pestering/asking for, demanding, are/is demanding, are begging for, keeps asking for, on \
         a kick, exclusively, above all else, would/will do, would be nice/lovely/perfect/grand",
    ),
    (Role::Turn, "not saying no to, not going to say no to, not gonna say no to"),
    (
        Role::Weigh(1.4),
        "heavy on, heavy on the, mainly, mostly, mostly just, above all, first and foremost, all about the, \
         plenty of the, as much as possible, as hell/fuck, af, well, dead dead, pure, proper/seriously \
         bloody, hard core, unbearably, excessively, agonisingly, outrageously",
    ),
    (
        Role::Weigh(0.5),
        "tiny/wee touch of, a tiny/little/wee touch of, touch/dash/soupcon/smattering of, \
         tiny/teeny/teensy/weeny/tiniest bit, a tiny/teeny/weeny bit, tiny/tiniest bit of, a tiny bit of, the \
         tiniest bit, a soupcon/smattering/suggestion/whisper of, slight, only/a slight, bit on the, a bit on \
         the, a wee, baby/beginner/entry level, starter",
    ),
    (
        Role::Back(Over::Not),
        "is/are a crime/sin, is a crime against humanity, should be a crime, should be illegal/banned, is \
         criminal/evil/rubbish/awful, is the devil/worst, is the work of the devil, is an abomination, are \
         the worst, are rubbish/awful, drives/drive me mad, drives us mad, drives/drive me up the wall, \
         winds/wind me up, puts/put/sends me to sleep, bores/bore me/us, is/are boring me/us, is/are getting old/boring/samey, makes/make me sick, turns/turn my \
         stomach, can do one tonight, can jog on, can bog off, can go away, can sling its hook, and im \
         leaving/off/gone, im leaving, i will die/scream, ill die/scream, and shes/hes/theyre leaving/off/gone/out, and shell/hell/theyll leave/walk/go/cry/scream, and she/he leaves/walks/goes",
    ),
    (
        Role::Back(Over::NotToo),
        "dont finish me/us off, dont break/destroy/wreck/ruin/kill/traumatise/scar me, dont break us, dont \
         overdo it, without overdoing it, not overdone, dont go mad/overboard, in moderation, within reason, \
         in small doses, wont scar me for life, not scarred for life, dont give us nightmares, no nightmares, \
         at most, at the most, at the very most, tops, and/but no more, and/but no more than that, and no \
         further, is as far as it goes, is as far as we/ill go, is the/my/our limit, is plenty, is quite \
         enough",
    ),
    (
        Role::Child,
        "girls/boys at/here/all/are/aged, kids all, boys, lads, lad, sons, foster lad/boy/girl, lass, lads \
         are/aged, lad/boy/girl/daughter/son/child/kid/grandson/granddaughter/nephew/niece of, two \
         boys/girls, one boy/girl, cousin, cousins, godson, goddaughter, pupil, pupils",
    ),
    (Role::Back(Over::NoMatter), "fine, ok, okay"),
    (
        Role::Back(Over::Not),
        "hell/shell/theyll leave/walk/scream/cry/sulk/bolt, hell/shell/theyll walk/storm/freak out",
    ),
    (
        Role::Back(Over::NoMatter),
        "for all i/we care, is off tonight, was/been rained off, rained/called off, is/been/got called off, is/was/got/been \
         cancelled, is/been/was/got postponed, is/has finished, finished early, fell through tonight",
    ),
    (
        Role::Away,
        "dropped/nodded/gone/drifted/finally/are off, finally/has dropped/nodded off, gone/went/finally down, \
         has gone down, finally went down, went down easy, out cold, out like a light, out for the count, \
         conked/zonked/crashed out, off to the land of nod, in the land of nod, off at/to/camping/with, off \
         at/to camp, off at scout/guide/summer camp, away at camp/uni/college, are off at/to, at \
         scout/guide/summer/football/a camp, on camp, camping, finally/all/both asleep, finally/all/both in \
         bed, finally gone, finally in their beds, at/with the grandparents, at their grandparents house, at \
         granny and grandads, with granny, with the babysitter, babysitter/sitter has, got/weve a sitter, \
         weve a babysitter, out trick or treating, out at a party, have moved away, off at uni, at college, \
         have flown the nest, flown the nest",
    ),
    (
        Role::Filler,
        "far? too long since, so long since, long since, favourite type/kind/sort/genre/actor/actress/director/snack/blanket/chair/jumper/takeaway, favourite \
         type/kind/sort of film, favorite type/kind/genre, years/months/weeks/days/to/spring/deep clean, \
         years/months/weeks/days sober, clean and sober, hubby, husband, my husband/wife/partner/bloody, \
         wife, missus, the missus/lights, partner, boyfriend, bf, girlfriend, gf, other half, my other half, \
         loved, thats the tweet, bouncing off the walls/ceiling, climbing/off/up the walls, up the wall, \
         power cut/cuts/nap, powercut, power is/went out, powers out/back, power is back, power, stress, \
         paper, papers, wallpaper, i/we/lets hope, hope so, heres hoping, i hope its, hope/if you can, need \
         some space, need/some/my/own/personal/parking/breathing/head space, space to myself, police \
         came/called, clean the/up/sheets/pyjamas/house/kitchen/slate, house/kitchen/place is clean, fast \
         food/broadband, deep fried/breath/sleep, quick question/shower/dinner/tea/drink/wash/chat/call, be \
         quick, short staffed/notice/tempered/straw, short of money, in short, long story short, heavy \
         rain/traffic/shopping/cold/lifting/snow/bags, sweet tooth/potato, sweet and sour, bright and early, \
         too bright, its dark outside/already, dark already/chocolate, getting/gets dark, dark so early, dark \
         by/at four/five, loud neighbours, neighbours are loud, soft drinks, fine china, china plates, the \
         good china, chile/chili con carne, snore, snores, snoring, hell/shell/ill snore, prime \
         minister/example/time, primetime, in his/her prime, past my/our prime, amazon \
         parcel/delivery/driver/rainforest, the amazon rainforest, nail/shoe polish, \
         polish/phones/lights/light/rugbys/footballs/footys/crickets/golfs/matchs/games off, polish it off, \
         turkey dinner/sandwich/sandwiches/leftovers, turkey in the oven, roast/leftover turkey, apple \
         pie/crumble/juice/cider, swiss roll, french fries/press/window/windows/doors, turkish delight, \
         brazil nuts, belgian chocolate, irish stew, scotch egg, like \
         babies/kids/idiots/hyenas/mad/crazy/hell, like a baby/child, like never before, thatll, thatd, itll, \
         theyll, wholl, long a week/day, phones away, kettle/kettles/rugbys on, \
         scout/guide/summer/football/holiday camp, lights out/down/low/dimmed, lights are off, dim the \
         lights, with/turn the lights off, turn off the lights, rugby/football/cricket/tennis/match/game is \
         off, the matchs off, rugbys/footballs cancelled, after football/rugby/cricket/training, football \
         practice, home/back from football, back from the football, back/home from rugby, match finished, \
         bottle/bottles/glass of red, bottle/bottles/glass/glasses of wine, bottle of white, some wine, wine, \
         vino, prosecco, proseccos/bubbly open, prosecco is open, fizz, gin, gin and tonic, beers, a few \
         beers, couple of beers, few cans, tinnies, cans, pints, cocktails, takeaway, takeaway pizza, pizza, \
         pizzas, curry, fish and chips, chippy tea, roast digesting, sunday roast, leftovers, nachos, snacks, \
         crisps, chocolate, ice cream, face masks, facemasks, just out of bed/work, just out of the \
         bath/shower, just out of a meeting, fresh out of, just home/in/back, just in from work, is/are \
         killing me/us, killing/kills me, killing us, dying of boredom/heat, dying here, bored/worked/worried \
         to death, to death, love you/him/her/them to death, death by chocolate, death warmed up, at deaths \
         door, boring/dull/quiet week, such a dull/boring week, dull/boring day, such a dull day, boring day \
         at work, bloody \
         work/hot/cold/freezing/boiling/roasting/weather/day/week/boss/awful/useless/nora/traffic/trains/government, \
         this/that bloody, in a nice/good/bad way, not in a bad way, in that order, book club/clubs, book \
         clubs on, new fella, film buff, tv licence, shut the for once, at last, at long last, thirty eight \
         degrees, degrees, heatwave, i beg you, begging you, for the love of god, for gods/fucks/heavens \
         sake, ffs, jesus, jaysus, christ, crikey, blimey, bloody hell mate, mate, love, duck, hen, babe, \
         bro, bruv, dear, dearie, darling, sweetheart, ta, ta very much, cheers, ta love, you know/see, if \
         you could, if poss/possible, if at all possible, for/by preference, if hes/shes about, on its own, \
         for my sins, actual, an actual, two of us are/have/were/will, glued to their/our phones, glued to \
         his/her/my/a phone, glued to phones, glued to their screens, where the hero has/says, the hero has, \
         sorry long one, sorry its a long one, long one sorry, us/two oldies, us two oldies/plus/are/have, \
         plus us two, non sports/sport/sporty/football/horror/scifi/musical/car people, non \
         sports/football/horror fans, non footballers/gamers/fans/geeks",
    ),
    (
        Role::Won,
        "i won/win/choose, and i won, ive won, i won the toss/argument, i won the coin toss, won the toss, i \
         get to choose/pick, im choosing, my choice/pick/turn tonight, my turn to choose, its my turn, i \
         outrank him/her, im in charge",
    ),
    (
        Role::Aside,
        "would be gorgeous/heaven/magic/ideal/super/brilliant/amazing/fab/great, would be only \
         gorgeous/lovely/grand, youre/thanks/hello/hi gorgeous, arguing/argue about what to watch, arguing \
         over what to watch, arguing over/about the remote, arguing about who, im going to scream, i might \
         scream, i swear ill scream, i will commit a crime, commit a crime/murder, commit crimes/murder, ill \
         commit murder, ill murder/kill someone, i will murder/kill someone, kill somebody, ill riot/explode, \
         i will explode, youre the referee/judge, you be the referee, boss it has been, at the outside, leave \
         the cinema/house/sofa/room/pub/office/kids/baby, leave the lights on, not speaking/talking, fly me \
         to the moon",
    ),
    (
        Role::Filler,
        "every two/few/five/ten/thirty/30 seconds/minutes, cant get comfy/comfortable, the football/footy/rugby/cricket/match/game was, the? kids/childrens/boys/girls lunches/lunchboxes/uniforms/homework/bags/shoes, the? kids/childrens packed lunches, thinking something/maybe/perhaps, a \
         waste of popcorn",
    ),
    (
        Role::Filler,
        "to bond, bond with/over, can/could/should bond, bond a bit/little, we bond, us bond, lets bond, bond as, \
         the/a bond between, family/parental/brotherly/sisterly bond, premium bond",
    ),
    (Role::Filler, "the bar, a bar, our bar, wine bar, snack bar, bar shift, bar work, bar job"),
    (Role::Filler, "that feeling, the feeling, same feeling, what was that feeling"),
    (Role::Was, "last time she, last time he, last time they"),
    (
        Role::Filler,
        "popcorns made, popcorn is made, popcorn made, popcorns ready, popcorn is ready, popcorn ready, \
         something kind of",
    ),
    (
        Role::Child,
        "our/my two/three/lot/boys/girls/twins are, ours/mine/twins are, ours/mine is, the twins are",
    ),
    (Role::Not, "nobody gets, no one gets, noone gets, nobodys, nobody being, no one being"),
    (
        Role::Back(Over::Not),
        "isnt/arent/not fine/ok/okay/alright/acceptable/wanted, isnt/arent allowed/welcome, isnt/arent/not all right, \
         is/are not fine/ok/okay/alright/acceptable/allowed/welcome/wanted, is/are not all right",
    ),
    (
        Role::Not,
        "isnt/arent/not fine/ok/okay/alright with/about/if, is/are not fine/ok/okay/alright with/about/if, \
         isnt/arent/not fine/ok/okay/alright if/when its, is/are not fine/ok/okay/alright if/when its",
    ),
    (
        Role::Not,
        "couldnt stand, couldnt bear, couldnt stomach, do mind, i do mind, we do mind, she does mind, he does mind, \
         does mind",
    ),
    (
        Role::Back(Over::Enough),
        "up to here, up to my neck/eyeballs/eyes/ears/chin, up to our necks/eyeballs/eyes/ears, up to the \
         eyeballs/gills, up to my/our/the back teeth, coming out of my ears",
    ),
    (
        Role::Filler,
        "as a kid/child, as kids/children, as a kid/child free, happily watch/rewatch/sit/see/put, \
         happily/gladly sit through, gladly watch/rewatch/see",
    ),
    (
        Role::Away,
        "left, went/gone home, cancelled, has/have cancelled, isnt/arent/not coming, is/are not coming, cant make it/come, \
         upstairs, are/is upstairs, to sleep, off to sleep, was/were meant/supposed to come but, \
         was/were meant/supposed to be coming/here/joining/watching but, should have come/been here but",
    ),
    (
        Role::Filler,
        "boys/girls/lads/kids at football/rugby/cricket/tennis/netball/hockey/swimming/training practice?",
    ),
    (
        Role::Child,
        "chhota/chhoti/smallest/littlest/tiny/tiniest/teeny one, chhota, chhoti, chhotu, little man/lady",
    ),
    (
        Role::Not,
        "falls asleep at, nods/dozes/drops/drifts off at/in/during, nod/doze off at, conks out at/in/during, snores through/during",
    ),
];
