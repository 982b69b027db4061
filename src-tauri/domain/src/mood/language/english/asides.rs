//! English as households speak it: what says something about the words beside it, and what says nothing. Owns words only.

use super::super::{Over, Role};

pub(super) const MORE: &[(Role, &str)] = &[
    (
        Role::LikeBack,
        "vibes, vibe, kind of vibe, sort of vibe, type of vibe, kinda vibe, vibes please, type stuff, sort \
         of stuff, kind of stuff, style stuff, kinda stuff, \
         esque stuff, sort of thing, type thing, type of thing, kind of thing, kinda thing, type film, type \
         of film, sort of film, kind of film, type movie, type vibes, style thing, style film, style comedy, \
         style, energy, feel to it, esque, adjacent, but make it, or similar, or something similar, or \
         something like it, or the like, or that sort of thing",
    ),
    (
        Role::Not,
        "cannot take, can not take, cant take any, if i see, if we see, if you put, if you put on, if anyone \
         puts on, if you play, if you suggest, if you give me, dont you dare put on, dont you dare, than look \
         at, than look at another, than see, than see another, than watch, than watch another, than sit \
         through, than sit through another, none of that, none of those, none of the, nothing at all with, \
         seen nothing but, not the, spare me, spare us the, no sign of, not a hint of, not a whiff of, not a \
         trace of, cant be dealing with any, no to any, god help you if, woe betide, keep me away from, keep \
         us away from, hates it when, hate it when, cant abide, cant abide any, wont tolerate, no tolerance \
         for, over my dead body, not having",
    ),
    (
        Role::EnoughOf,
        "stop watching, can we stop watching, could we stop watching, quit watching, stop putting on, stop \
         picking, give it a rest with, lay off the, give up on the, all of his, all of hers, up to my neck \
         in, sick of the sight of, sick of the sight of another, cannot look at another, cant look at \
         another, cant face another, couldnt face another, cant watch another, cannot watch another, cannot \
         take another, cant take another, if i hear one more, if i see another one",
    ),
    (
        Role::NoMatter,
        "i dont care if its, we dont care if its, dont care if it is, dont care how, who thinks they hate, \
         who think they hate, thinks they hate, think they hate, thinks he hates, thinks she hates, who \
         thinks he hates, who thinks she hates, who says they hate, who say they hate, who claims to hate, \
         who normally hates, who usually hates, who says he hates, who says she hates, whether or not its, \
         whether its, doesnt need, doesnt need to, doesnt need to be all, neednt, doesnt have to, not \
         bothered whether its",
    ),
    (
        Role::Turn,
        "likes, likes a, likes a good, likes a nice, likes a bit of, likes her, likes his, likes their, like \
         a good, we like a good, i like a good, they like a good, she likes, he likes, loves, loves a, loves \
         a good, loves a bit of, enjoys, enjoys a, enjoys a good, partial to, is partial to, partial to a bit \
         of, has a thing for, is into, are into, im into, were into, mad about, is mad about, mad for, crazy \
         about, wild about, demanding, are demanding, is demanding, begging for, are begging for, pestering \
         for, asking for, keeps asking for, on a kick, exclusively, above all else, would do, will do, would \
         be nice, would be lovely, would be perfect, would be grand",
    ),
    (
        Role::Weigh(1.4),
        "heavy on, heavy on the, mainly, mostly, mostly just, above all, first and foremost, all about the, plenty \
         of the, as much as possible, as hell, as fuck, af, well, dead dead, pure, proper bloody, hard core, \
         seriously bloody, unbearably, excessively, agonisingly, outrageously",
    ),
    (
        Role::Weigh(0.5),
        "tiny touch of, a tiny touch of, touch of, tiny bit, a tiny bit, tiny bit of, a tiny bit of, teeny \
         bit, a teeny bit, teensy bit, weeny bit, a weeny bit, tiniest bit, the tiniest bit, tiniest bit of, \
         dash of, a soupcon of, soupcon of, a smattering of, smattering of, a suggestion of, a whisper of, \
         slight, only slight, a slight, a little touch of, bit on the, a bit on the, a wee touch of, wee \
         touch of, a wee, baby level, beginner level, entry level, starter",
    ),
    (
        Role::Back(Over::Not),
        "is a crime, are a crime, is a sin, are a sin, is a crime against humanity, should be a crime, should \
         be illegal, should be banned, is criminal, is evil, is the devil, is the work of the devil, is an \
         abomination, is the worst, are the worst, is rubbish, are rubbish, is awful, are awful, drives me \
         mad, drive me mad, drives us mad, drives me up the wall, drive me up the wall, winds me up, wind me \
         up, puts me to sleep, put me to sleep, sends me to sleep, bores me, bore me, bores us, bore us, \
         makes me sick, make me sick, turns my stomach, turn my stomach, can do one tonight, can jog on, can \
         bog off, can go away, can sling its hook, and im leaving, and im off, and im gone, im leaving, i \
         will die, ill die, i will scream, ill scream",
    ),
    (
        Role::Back(Over::NotToo),
        "dont finish me off, dont finish us off, dont break me, dont break us, dont destroy me, dont wreck \
         me, dont ruin me, dont kill me, dont overdo it, without overdoing it, not overdone, dont go mad, \
         dont go overboard, in moderation, within reason, in small doses, wont scar me for life, not scarred \
         for life, dont traumatise me, dont scar me, dont give us nightmares, no nightmares, at most, at the \
         most, at the very most, tops, and no more, and no more than that, and no further, but no more than \
         that, but no more, is as far as it goes, is as far as we go, is as far as ill go, is the limit, is \
         my limit, is our limit, is plenty, is quite enough",
    ),
    (
        Role::Child,
        "girls at, boys at, girls here, boys here, girls all, boys all, kids all, boys, lads, lad, sons, \
         foster lad, lass, boys are, girls are, lads are, lad of, boy of, girl of, daughter of, son of, child \
         of, kid of, grandson of, granddaughter of, nephew of, niece of, boys aged, girls aged, lads aged, \
         two boys, two girls, one boy, one girl, foster boy, foster girl, cousin, cousins, godson, \
         goddaughter, pupil, pupils",
    ),
    (
        Role::Back(Over::NoMatter),
        "is off tonight, was rained off, been rained off, rained off, is called off, been called off, called \
         off, got called off, is cancelled, was cancelled, got cancelled, been cancelled, is postponed, been \
         postponed, was postponed, got postponed, is finished, finished early, has finished, fell through \
         tonight",
    ),
    (
        Role::Away,
        "dropped off, finally dropped off, has dropped off, nodded off, finally nodded off, has nodded off, \
         gone down, has gone down, went down, finally went down, went down easy, out cold, out like a light, \
         out for the count, conked out, zonked out, crashed out, gone off, drifted off, off to the land of \
         nod, in the land of nod, off at, off to, off at camp, off at scout camp, off at guide camp, off at \
         summer camp, off to camp, away at camp, are off at, are off to, at scout camp, at guide camp, at \
         summer camp, at football camp, on camp, at a camp, off camping, camping, finally asleep, finally in \
         bed, finally down, finally gone, finally off, are off, off with, finally in their beds, all in bed, \
         both in bed, all asleep, both asleep, at the grandparents, at their grandparents house, at granny \
         and grandads, with granny, with the grandparents, with the babysitter, babysitter has, sitter has, \
         got a sitter, weve a sitter, weve a babysitter, out trick or treating, out at a party, have moved \
         away, away at uni, away at college, off at uni, at college, have flown the nest, flown the nest",
    ),
    (
        Role::Filler,
        "favourite type, favourite kind, favourite sort, favourite genre, favourite type of film, favourite \
         kind of film, favourite sort of film, favourite actor, favourite actress, favourite director, \
         favourite snack, favourite blanket, favourite chair, favourite jumper, favourite takeaway, favorite \
         type, favorite kind, favorite genre, years clean, months clean, weeks clean, days clean, years \
         sober, months sober, weeks sober, days sober, clean and sober, hubby, husband, my husband, wife, my \
         wife, missus, the missus, partner, my partner, boyfriend, bf, girlfriend, gf, other half, my other \
         half, loved, thats the tweet, bouncing off the walls, bouncing off the ceiling, climbing the walls, \
         off the walls, up the walls, up the wall, power cut, power cuts, powercut, power is out, powers \
         out, power went out, power is back, powers back, power nap, power, stress, paper, papers, \
         wallpaper, i hope, we hope, hope so, lets hope, heres hoping, i hope its, hope you can, need some \
         space, need space, some space, my space, own space, personal space, parking space, space to myself, \
         breathing space, head space, police came, police called, clean the, clean up, clean sheets, clean \
         pyjamas, clean house, clean kitchen, house is clean, kitchen is clean, place is clean, to clean, \
         spring clean, deep clean, clean slate, fast food, fast broadband, deep fried, deep breath, deep \
         sleep, quick question, quick shower, quick dinner, quick tea, quick drink, quick wash, quick chat, \
         quick call, be quick, short staffed, short of money, short notice, short tempered, in short, short \
         straw, long story short, heavy rain, heavy traffic, heavy shopping, heavy cold, heavy lifting, \
         heavy snow, heavy bags, sweet tooth, sweet potato, sweet and sour, bright and early, too bright, \
         its dark outside, dark already, its dark already, getting dark, gets dark, dark so early, dark \
         chocolate, dark by four, dark by five, dark at four, dark at five, loud neighbours, neighbours are \
         loud, soft drinks, fine china, china plates, the good china, chile con carne, chili con carne, \
         snore, snores, snoring, hell snore, shell snore, ill snore, prime minister, prime example, prime \
         time, primetime, in his prime, in her prime, past my prime, past our prime, amazon parcel, amazon \
         delivery, amazon driver, amazon rainforest, the amazon rainforest, nail polish, polish off, polish \
         it off, shoe polish, turkey dinner, turkey sandwich, turkey sandwiches, turkey in the oven, roast \
         turkey, turkey leftovers, leftover turkey, apple pie, apple crumble, apple juice, apple cider, \
         swiss roll, french fries, french press, french window, french windows, french doors, turkish \
         delight, brazil nuts, belgian chocolate, irish stew, scotch egg, like babies, like a baby, like a \
         child, like kids, like idiots, like hyenas, like mad, like crazy, like hell, like never before, \
         thatll, thatd, itll, theyll, wholl, long a week, long a day, phones off, phones away, kettle on, \
         kettles on, scout camp, guide camp, summer camp, football camp, holiday camp, lights off, lights \
         out, light off, lights are off, lights down, lights low, lights dimmed, dim the lights, with the \
         lights off, turn the lights off, turn off the lights, the lights, rugbys off, rugby is off, rugbys \
         on, footballs off, football is off, footys off, crickets off, cricket is off, tennis is off, golfs \
         off, match is off, matchs off, the matchs off, game is off, games off, rugbys cancelled, footballs \
         cancelled, after football, after rugby, after cricket, after training, football practice, home from \
         football, back from football, back from the football, back from rugby, home from rugby, match \
         finished, bottle of red, bottles of red, bottle of wine, bottles of wine, bottle of white, glass of \
         wine, glass of red, glasses of wine, some wine, wine, vino, prosecco, proseccos open, prosecco is \
         open, fizz, bubbly open, gin, gin and tonic, beers, a few beers, couple of beers, few cans, \
         tinnies, cans, pints, cocktails, takeaway, takeaway pizza, pizza, pizzas, curry, fish and chips, \
         chippy tea, roast digesting, sunday roast, leftovers, nachos, snacks, crisps, chocolate, ice cream, \
         face masks, facemasks, just out of bed, just out of the bath, just out of the shower, just out of \
         work, just out of a meeting, fresh out of, just home, just in from work, just in, just back, is \
         killing me, are killing me, killing me, killing us, is killing us, are killing us, kills me, dying \
         of boredom, dying of heat, dying here, bored to death, worked to death, to death, worried to death, \
         love you to death, love him to death, love her to death, love them to death, \
         death by chocolate, death warmed up, at deaths door, boring week, such a dull \
         week, dull week, such a boring week, dull day, boring day, such a dull day, quiet week, boring day \
         at work, bloody hot, bloody cold, bloody freezing, bloody boiling, bloody \
         roasting, bloody weather, bloody day, bloody week, bloody work, bloody boss, bloody awful, bloody \
         useless, bloody nora, bloody traffic, bloody trains, bloody government, this bloody, that bloody, \
         my bloody, in a nice way, in a good way, in a bad way, not in a bad way, in that order, book club, \
         book clubs, book clubs on, new fella, film buff, tv licence, shut the for once, at last, at long \
         last, thirty eight degrees, degrees, heatwave, i beg you, begging you, for the love of god, for \
         gods sake, for fucks sake, for heavens sake, ffs, jesus, jaysus, christ, crikey, blimey, bloody \
         hell mate, mate, love, duck, hen, babe, bro, bruv, dear, dearie, darling, sweetheart, ta, ta very \
         much, cheers, ta love, you know, you see, if you can, if you could, if poss, if possible, if at all \
         possible, for preference, by preference, if hes about, if shes about, on its own, for my sins, \
         actual, an actual, two of us are, glued to their phones, glued to his phone, glued to her phone, \
         glued to my phone, glued to our phones, glued to a phone, glued to phones, glued to their screens, \
         where the hero has, where the hero says, the hero has, sorry long one, sorry its a long one, long \
         one sorry, us oldies, two oldies, us two oldies, plus us two, us two plus, two of us have, two of \
         us were, two of us will, us two are, us two have, non sports people, non sport people, non sporty \
         people, non sports fans, non football people, non football fans, non footballers, non gamers, non \
         fans, non geeks, non horror people, non horror fans, non scifi people, non musical people, non car \
         people",
    ),
    (
        Role::Won,
        "i won, i win, and i won, ive won, i won the toss, i won the argument, i won the coin toss, won the \
         toss, i get to choose, i get to pick, i choose, im choosing, my choice tonight, my pick tonight, my \
         turn to choose, its my turn, my turn tonight, i outrank him, i outrank her, im in charge",
    ),
    (
        Role::Aside,
        "would be gorgeous, would be only gorgeous, would be only lovely, would be only grand, would be \
         heaven, would be magic, would be ideal, would be super, would be brilliant, would be amazing, would \
         be fab, would be great, youre gorgeous, thanks gorgeous, hello gorgeous, hi gorgeous, arguing about \
         what to watch, arguing over what to watch, argue about what to watch, arguing over the remote, \
         arguing about the remote, arguing about who, im going to scream, i might scream, i swear ill scream, \
         i will commit a crime, commit a crime, commit crimes, commit murder, commit a murder, ill commit \
         murder, ill murder someone, i will murder someone, ill kill someone, i will kill someone, kill \
         somebody, ill riot, ill explode, i will explode, youre the referee, you be the referee, youre the \
         judge, boss it has been, at the outside, leave the cinema, leave the house, leave the sofa, leave \
         the room, leave the pub, leave the office, leave the kids, leave the baby, leave the lights on, not \
         speaking, not talking, fly me to the moon",
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
        "our two are, my two are, our three are, my three are, our lot are, my lot are, ours are, mine are, ours \
         is, mine is, our boys are, our girls are, my boys are, my girls are, our twins are, my twins are, twins \
         are, the twins are",
    ),
    (Role::Not, "nobody gets, no one gets, noone gets, no animals get, nobody being, no one being"),
    (
        Role::Not,
        "couldnt stand, couldnt bear, couldnt stomach, do mind, i do mind, we do mind, she does mind, he does mind, \
         does mind",
    ),
    (
        Role::Back(Over::Enough),
        "up to here, up to my neck, up to our necks, up to my eyeballs, up to our eyeballs, up to my eyes, up to \
         our eyes, up to the eyeballs, up to the gills, up to my back teeth, up to our back teeth, up to the back teeth, up to my ears, up to our \
         ears, up to my chin, coming out of my ears",
    ),
    (
        Role::Filler,
        "as a kid, as a child, as kids, as children, as a kid free, as a child free, happily watch, happily rewatch, happily sit, happily sit through, happily see, happily put, gladly \
         watch, gladly rewatch, gladly sit through, gladly see",
    ),
    (
        Role::Child,
        "chhota one, chhoti one, chhota, chhoti, chhotu, smallest one, littlest one, tiny one, tiniest one, little man, little lady, teeny one",
    ),
];
