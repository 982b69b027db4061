//! English words for who watches, subtitles, years, and what the household has. Owns words only.

use super::super::Sense;
use super::super::Sense::{Newest, Short, Years};

pub(super) const LIMITS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Kids(9)],
        "kids, kids are here, the kids, with the kids, children, with children, child friendly, kid friendly, \
         family film, family movie, family friendly, for the family, whole family, for all the family, all \
         ages, little ones, the little one, grandchildren, grandkids, family night, suitable for children, \
         kids film, kids movie, childrens film, kids present, kids are watching, kids are with us, kids with \
         us, kids watching, kids around, kids are up, kids are still up, kids staying up, kids too, for kids, \
         for the kids, for children, with my kids, with our kids, my kids, our kids, our children, my \
         children, kiddos, kiddies, the kiddos, kiddie, bairns, wee ones, nippers, ankle biters, nieces, \
         nephews, niece, nephew, godchildren, my son, my daughter, our son, our daughter, my boy, my girl, \
         grandson, granddaughter, grandkids are here, grandchildren are here, family viewing, family evening, \
         the whole family, entire family, whole gang, all the family, kid safe, child safe, child \
         appropriate, age appropriate, suitable for kids, ok for kids, good for kids, kids can watch, kids \
         will like, primary school, school holidays, cubs, brownies, children are here, children present, \
         children watching, small people, little people, mixed ages, u certificate, rated u, rated g, primary \
         schoolers, school kids, schoolkids, tiny humans, the wee fellas, the wee man, munchkins, under tens, \
         family of five, family of four, my lads, my lad, my lass, the grandchildren, the grandkids, my \
         grandson, my granddaughter, stepkids, stepson, stepdaughter, step kids, my little girl, my little \
         boy, my little one, our little one, kid, a kid, child, our girls, our boys, kids birthday, kids \
         party, sleepover, playdate, kids choose, g rated, watch with my kids",
    ),
    (
        &[Sense::Kids(9)],
        "grandson is staying, grandson is staying over, grandson is here, grandson is over, grandson is \
         visiting, grandson is coming, grandson is coming over, grandson is with us, grandson staying over, \
         grandson staying the night, grandson is sleeping over, granddaughter is staying, granddaughter is \
         staying over, granddaughter is here, granddaughter is over, granddaughter is visiting, granddaughter \
         is coming, granddaughter is coming over, granddaughter is with us, granddaughter staying over, \
         granddaughter staying the night, granddaughter is sleeping over, grandchild is staying, grandchild \
         is staying over, grandchild is here, grandchild is over, grandchild is visiting, grandchild is \
         coming, grandchild is coming over, grandchild is with us, grandchild staying over, grandchild \
         staying the night, grandchild is sleeping over, godson is staying, godson is staying over, godson is \
         here, godson is over, godson is visiting, godson is coming, godson is coming over, godson is with \
         us, godson staying over, godson staying the night, godson is sleeping over, goddaughter is staying, \
         goddaughter is staying over, goddaughter is here, goddaughter is over, goddaughter is visiting, \
         goddaughter is coming, goddaughter is coming over, goddaughter is with us, goddaughter staying over, \
         goddaughter staying the night, goddaughter is sleeping over, stepson is staying, stepson is staying \
         over, stepson is here, stepson is over, stepson is visiting, stepson is coming, stepson is coming \
         over, stepson is with us, stepson staying over, stepson staying the night, stepson is sleeping over, \
         stepdaughter is staying, stepdaughter is staying over, stepdaughter is here, stepdaughter is over, \
         stepdaughter is visiting, stepdaughter is coming, stepdaughter is coming over, stepdaughter is with \
         us, stepdaughter staying over, stepdaughter staying the night, stepdaughter is sleeping over, little \
         cousin is staying, little cousin is staying over, little cousin is here, little cousin is over, \
         little cousin is visiting, little cousin is coming, little cousin is coming over, little cousin is \
         with us, little cousin staying over, little cousin staying the night, little cousin is sleeping over",
    ),
    (
        &[Sense::Kids(13)],
        "teenager, teenagers, teens, teen, teenage, teenage son, teenage daughter, teenagers here, my \
         teenager, our teenager, my teens, our teens, tween, tweens, moody teenager, pg 13, rated pg \
         13, 12 a, rated 12, teenage girls, teenage boys, teenage kids, grumpy teen, sulky teen, stroppy \
         teenager, year 9 s, secondary school, pg 12, a 12 a, 12 a max, teenage girls sleepover, teen sleepover, \
         teenage sleepover, teens sleepover, teenagers sleepover, sleepover with teenagers, teenage party",
    ),
    (
        &[Sense::Kids(4)],
        "toddler, preschooler, the baby, very young children, toddlers, tot, tots, preschoolers, little \
         little ones, nursery age, tiny ones, littlies, little ones under five",
    ),
    (
        &[Sense::Subtitles],
        "subtitles, subtitled, subs, read, reading, reading subtitles, have to read, want to read, subtitle, \
         captions, read the screen, read subtitles, read along, to read, reading the screen, text on screen, \
         words on the screen, words on screen, captioned, read my films, read a film, read the film, read it",
    ),
    (
        &[Sense::Foreign],
        "foreign, foreign language, world cinema, not in english, international, foreign film, foreign films, \
         foreign movie, subtitled film, european arthouse, another language, with subtitles, world film, not \
         english, nothing english, no english, anything but english",
    ),
    (
        &[Sense::OnOurs],
        "on our services, already pay for, without paying, without renting, for free, that we have, dont want \
         to rent, no rental, included, dont have to pay for, dont have to pay, we can stream, can stream, on \
         our subscriptions, on what we have, no paying, not pay extra, without paying extra, on our \
         streaming, already have, free to watch, what we have, what we already have, no extra cost, \
         what we pay for, weve already paid for, \
         already paid for, on what we pay for, dont cost extra, doesnt cost extra, wont cost us, not renting, \
         not paying, not paying extra, not paying for, no rentals, nothing to rent, nothing to buy, dont pay \
         for, without shelling out, on our telly, on our tv, what weve got, services we have, \
         subscriptions we have, streaming we have, already subscribe, subscribed to, dont want to pay, dont \
         want to pay extra, do not want to pay, not want to pay, pay extra, cost anything, dont want to buy, \
         without spending, spend money, something we already have, something that we have, something we have \
         access to, one we have, one we have access to",
    ),
    (&[Years(1920, 1929)], "twenties film, roaring twenties"),
    (&[Years(1930, 1939)], "thirties"),
    (&[Years(1940, 1949)], "forties"),
    (&[Years(1950, 1959)], "fifties"),
    (&[Years(1960, 1969)], "sixties"),
    (&[Years(1970, 1979)], "seventies"),
    (&[Years(1980, 1989)], "eighties, the eighties, eighties film, the eighties film"),
    (&[Years(1990, 1999)], "nineties, the nineties, nineties film, 90 s kid, nineties kid"),
    (&[Years(2000, 2009)], "noughties, the noughties, two thousands, y 2 k"),
    (
        &[Years(1888, 1979)],
        "old film, old movie, old classic, golden age, old hollywood, vintage, old school, oldie, old films, \
         old movies, olden days, golden oldie, golden oldies, some oldies, the oldies film, classic \
         hollywood, ye olde, way back when, old timey, olde worlde, proper old, older film, older films, of \
         yesteryear, yesteryear, from the olden days",
    ),
    (&[Years(1888, 1938)], "before the war, pre war, prewar"),
    (&[Years(1946, 1960)], "post war, postwar, after the war"),
    (&[Years(1888, 1989)], "a classic, classic film, classic movie, all time classic"),
    (
        &[Years(1888, 1965)],
        "black and white, silver screen, black and white film, black and white movie, in black and white, b \
         and w, monochrome, black n white, b w",
    ),
    (&[Years(1888, 1929)], "silent film, silent movie, silents, silent era, silent cinema"),
    (
        &[Newest(3)],
        "whatevers new/out, just come out, come/came out the other week, only just come out, \
         new film, new movie, recent, new release, just out, brand new, latest, came out this year, newer, \
         newest, last few years, past few years, new stuff, newish, this year, up to date, fresh off the \
         press, just released, recent film, recent release, last year or two, last year, latest releases, \
         recent ones, recentish, something recent, something current, hot off the press, came out recently, \
         came out last year, released recently, modern, new one, new ones, something brand new, new this \
         year, newer film, thats new, that is new, whats new, new this week, new this month, new in, \
         newly added, from recent years, fairly recent, something newer",
    ),
    (
        &[Short(105)],
        "short, short film, short one, quick, quick one, not long, early night, early start, shortish, short \
         and sweet, not a long one, nice and short, short watch, bite sized, before bed, before bedtime, \
         quick film, quick watch, quickie, not much time, havent got long, havent got all night, school \
         night, up early, early tomorrow, work tomorrow, early morning, bedtime soon, getting late, its late, \
         short attention span, on the short side, quick watch before bed, nice quick, early bed, early to \
         bed, up at 5, up at 6, got work in the morning, work in the morning, school in the morning, up early \
         tomorrow, up early for work, not got long, not got all night, no time for a long one, quickfire, \
         snappy, brief, up in the morning, its a school night, a school night, clock is ticking, running \
         late, shorter, a bit shorter",
    ),
    (
        &[Sense::Long(140)],
        "long, long one, long film, all evening, overlong, three hour epic, lengthy, all night, got all \
         night, all afternoon, the whole evening, never ending, long film to sink into, extra long, proper \
         long, hours long, long films, long movie, long movies, three hours long, as long as you like, as \
         long as it likes, nowhere to be, the longer the better, all day, have all day, got all day, loads of \
         time, plenty of time, all the time in the world, proper long one, epic length, whole evening, entire \
         evening, takes all evening, film marathon, movie marathon, a film marathon, a movie marathon",
    ),
    (
        &[Sense::Unseen],
        "thats new to us, thats new to me, thats new to all of us, thats new to both of us, thats new to \
         everyone, thats new to everybody, whats new to us, whats new to me, havent seen, not seen, never \
         seen, new to us, we havent watched, something new, unseen, first time, \
         havent watched, we havent seen, i havent seen, not watched, none of us have seen, nobody has seen, \
         no one has seen, never watched, new to me, not seen before, something unseen, no repeats, no reruns, \
         no rewatches, none of us has seen, none of us has watched, none of us have watched, neither of us \
         has seen, neither of us have seen, we havent, might have missed, mightve missed, may have missed, \
         mayve missed, we missed, weve missed, i missed, missed, probably havent seen, we wont have seen, \
         nobodys seen, no ones seen, not already seen, not watched yet, not seen yet, havent seen yet, we \
         havent seen yet, new to all of us, never heard of, first watch, hasnt seen, hasnt watched, havent \
         already seen, something we havent seen, we have not seen, we have not watched, something we have not \
         seen, something we have never seen, have not seen, have not watched, have never seen, have never \
         watched, something we have never watched, something we have not watched",
    ),
    (
        &[Sense::Seen],
        "happy to rewatch, happy to see again, weve loved before, ive loved before, loved before, \
         old favourite, old favorite, rewatch, seen before, watch again, favourite, favorite, comfort \
         rewatch, weve seen, old favourites, old favorites, family favourite, watched before, already seen, \
         already watched, one weve already watched, one weve already seen, one we have already watched, \
         something weve already watched, something weve already seen, one ive already watched, we know by \
         heart, quote along, quote along to, seen a hundred times, seen a million \
         times, rewatches, rewatching, repeats, reruns, old friend, tried and tested, one we love, one we \
         loved, watched already, we have seen, seen it before, seen before and loved, one weve seen, \
         something weve seen, weve all seen, weve seen before, we have seen before, know by heart, know off \
         by heart, seen loads of times, seen a thousand times, watched a million times, a hundred times, \
         nostalgic favourite, comfort classic, one of our favourites, one of my \
         favourites, familiar, we all know, already know, trusty favourite, rewatchable",
    ),
    (&[Sense::Kids(8)], "pg, rated pg, pg rated, pg film, pg rating"),
];
