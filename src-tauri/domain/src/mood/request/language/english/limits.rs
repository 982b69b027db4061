//! English words for who watches, subtitles, years, and what the household has. Owns words only.

use super::super::Sense;
use super::super::Sense::{Newest, Short, Years};

pub(super) const LIMITS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Kids(9)],
        "kids, kids/grandkids/grandchildren/children are here, the/for/school/step kids, with the/my/our \
         kids, children, with/for children, child friendly/safe/appropriate, kid friendly/safe, family \
         film/movie/friendly/night/viewing/evening, for/all the family, whole/entire family, for all the \
         family, all/mixed ages, little/wee ones, the/my/our little one, grandchildren, grandkids, suitable \
         for children, kids film/movie/present/watching/around/too/birthday/party/choose, childrens film, \
         kids are watching/up, kids are with us, kids with us, kids are still up, kids staying up, for the \
         kids, my kids/children/son/daughter/boy/girl/lads/lad/lass/grandson/granddaughter, our \
         kids/children/son/daughter/girls/boys, kiddos, kiddies, the kiddos/grandchildren/grandkids, kiddie, \
         bairns, nippers, ankle biters, nieces, nephews, niece, nephew, godchildren, grandson, granddaughter, \
         the whole family, whole gang, age appropriate, suitable/ok/good for kids, kids can watch, kids will \
         like, primary school/schoolers, school holidays, cubs, brownies, children present/watching, \
         small/little people, u certificate, rated u/g, schoolkids, tiny humans, the wee fellas/man, \
         munchkins, under tens, family of five/four, stepkids, stepson, stepdaughter, my little girl/boy, \
         kid, a kid, child, sleepover, playdate, g rated, watch with my kids",
    ),
    (
        &[Sense::Kids(9)],
        "grandson/granddaughter/grandchild/godson/goddaughter/stepson/stepdaughter is \
         staying/here/over/visiting/coming, \
         grandson/granddaughter/grandchild/godson/goddaughter/stepson/stepdaughter is staying/coming/sleeping \
         over, grandson/granddaughter/grandchild/godson/goddaughter/stepson/stepdaughter is with us, \
         grandson/granddaughter/grandchild/godson/goddaughter/stepson/stepdaughter staying over, \
         grandson/granddaughter/grandchild/godson/goddaughter/stepson/stepdaughter staying the night, little \
         cousin is staying/here/over/visiting/coming, little cousin is staying/coming/sleeping over, little \
         cousin is with us, little cousin staying over, little cousin staying the night",
    ),
    (
        &[Sense::Kids(13)],
        "teenager, teenagers, teens, teen, teenage, teenage son/daughter/girls/boys/kids/sleepover/party, \
         teenagers here, my/our/moody/stroppy teenager, my/our teens, tween, tweens, pg 13/12, rated pg 13, \
         12 a, rated 12, grumpy/sulky teen, year 9 s, secondary school, a 12 a, 12 a max, teenage girls \
         sleepover, teen/teens/teenagers sleepover, sleepover with teenagers",
    ),
    (
        &[Sense::Kids(4)],
        "toddler, preschooler, the baby, very young children, toddlers, tot, tots, preschoolers, little \
         little ones, nursery age, tiny ones, littlies, little ones under five",
    ),
    (
        &[Sense::Subtitles],
        "subtitles, subtitled, subs, read, reading, reading subtitles, have/want to read, subtitle, captions, \
         read/reading the screen, read subtitles/along/it, to read, text/words on screen, words at the bottom, words at the bottom of the screen, little/tiny/small words, words on the \
         screen, captioned, read my films, read a/the film",
    ),
    (
        &[Sense::Foreign],
        "foreign, foreign language/film/films/movie, world cinema/film, not in english, international, \
         subtitled film, european arthouse, another language, with subtitles, not/nothing/no english, \
         anything but english",
    ),
    (
        &[Sense::OnOurs],
        "on our services/subscriptions/streaming/telly/tv, already/dont pay for, without/no/not paying, \
         without/not renting, for free, that/what/services/subscriptions/streaming/one we have, dont want to \
         rent/pay/buy, no rental/rentals, included, dont have to pay for, dont have to pay, we can stream, \
         can stream, on what we have, not pay/paying extra, without paying extra, already have/subscribe, \
         free to watch, what/something we already have, no extra cost, what we pay for, weve already paid \
         for, already paid for, on what we pay for, dont/doesnt cost extra, wont cost us, not paying for, \
         nothing to rent/buy, without shelling out, what weve got, subscribed to, dont want to pay extra, do \
         not want to pay, not want to pay, pay extra, cost anything, without spending, spend money, something \
         that we have, something/one we have access to",
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
        "the older the better, as old as possible, old film, old movie, old classic, golden age, old hollywood, vintage, old school, oldie, old films, \
         old movies, olden days, golden oldie, golden oldies, some oldies, the oldies film, classic \
         hollywood, ye olde, way back when, old timey, olde worlde, proper old, older film, older films, of \
         yesteryear, yesteryear, from the olden days",
    ),
    (&[Years(1888, 1938)], "before the war, pre war, prewar"),
    (&[Years(1946, 1960)], "post war, postwar, after the war"),
    (&[Years(1888, 1989)], "a classic, classic film, classic movie, all time classic"),
    (
        &[Years(1888, 1965)],
        "black and white, black white, black white film/films/movie/movies, silver screen, black and white film, black and white movie, in black and white, b \
         and w, monochrome, black n white, b w",
    ),
    (&[Years(1888, 1929)], "silent film, silent movie, silents, silent era, silent cinema"),
    (
        &[Newest(3)],
        "whatevers new/out, new on, something/anything/whats new on, just come out, come/came out the other week, only just come out, new \
         film/movie/release/stuff/one/ones/in, recent, just out/released, brand/thats/whats new, latest, came \
         out this/last year, newer, newest, last/past few years, newish, this/last year, up to date, \
         fresh/hot off the press, recent film/release/ones, last year or two, latest releases, recentish, \
         something recent/current/newer, came out recently, released recently, modern, something brand new, \
         new this year/week/month, newer film, that is new, newly added, from recent years, fairly recent",
    ),
    (
        &[Short(105)],
        "short, short film/one/watch, quick, quick one/film/watch, not long, early \
         night/start/tomorrow/morning/bed, shortish, short and sweet, not a long one, nice and short, bite \
         sized, before bed/bedtime, quickie, not much time, havent/not got long, havent/not got all night, \
         school night, up early, work tomorrow, bedtime soon, getting/its/running late, short attention span, \
         on the short side, quick watch before bed, nice quick, early to bed, up at 5/6, got work in the \
         morning, work/school/up in the morning, up early tomorrow, up early for work, no time for a long \
         one, quickfire, snappy, brief, its a school night, a school night, clock is ticking, shorter, a bit \
         shorter",
    ),
    (
        &[Sense::Long(140)],
        "long, long one/film/films/movie/movies, all evening/night/afternoon/day, overlong, three hour epic, \
         lengthy, got all night/day, the whole evening, never ending, long film to sink into, \
         extra/proper/hours long, three hours long, as long as you like, as long as it likes, nowhere to be, \
         the longer the better, have all day, loads/plenty of time, all the time in the world, proper long \
         one, epic length, whole/entire evening, takes all evening, film/movie marathon, a film/movie \
         marathon",
    ),
    (
        &[Sense::Unseen],
        "thats new to us/me/everyone/everybody, thats new to all/both of us, whats new to us/me, \
         havent/not/never/nobodys/hasnt seen, new to us/me, we havent watched, something new/unseen, unseen, \
         first time/watch, havent/not/never/hasnt watched, we/i/probably havent seen, none/neither of us \
         have/has seen, nobody has seen, no one has seen, neither of us has/have watched, not seen before/yet, no repeats/reruns/rewatches, \
         none of us has/have watched, we havent, might/may have missed, mightve/mayve/we/weve/i missed, \
         missed, we wont have seen, no ones seen, not/havent already seen, not watched yet, havent seen yet, \
         we havent seen yet, new to all of us, never heard of, something we havent seen, we have not \
         seen/watched, something we have not/never seen, have not/never seen/watched, something we have \
         never/not watched",
    ),
    (
        &[Sense::Seen],
        "happy to rewatch, happy to see again, weve/ive loved before, loved/seen/watched before, old \
         favourite/favorite/favourites/favorites/friend, rewatch, watch again, favourite, favorite, comfort \
         rewatch/classic, weve seen, family/nostalgic/trusty favourite, already seen/watched/know, \
         one/something weve already watched/seen, one we have already watched, one ive already watched, we \
         know by heart, quote along, quote along to, seen a hundred/million/thousand times, rewatches, \
         rewatching, repeats, reruns, tried and tested, one we love/loved, watched already, we have seen, \
         seen it before, seen before and loved, one/something weve seen, weve all seen, weve seen before, we \
         have seen before, know by heart, know off by heart, seen loads of times, watched a million times, a \
         hundred times, one of our/my favourites, familiar, we all know, rewatchable",
    ),
    (&[Sense::Kids(8)], "pg, rated pg, pg rated, pg film, pg rating"),
];
