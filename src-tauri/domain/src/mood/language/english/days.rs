//! English as households tell of their day: what went wrong, what went well, how long they were on their feet. Owns words only.

use super::super::Sense;
use super::super::senses::{AFTER_A_BAD_DAY, BRAIN_OFF, DRUNK, GOOD_NEWS, GRIEF, WEARY};
use crate::mood::kind::Mood;

pub(super) const DAYS: &[(&[Sense], &str)] = &[
    (
        AFTER_A_BAD_DAY,
        "tore strips off me, tore a strip off me, tore strips off him, tore strips off her, shouted at me all \
         day, yelled at me, screamed at by, shouted at by, snapped at me, humiliated me, made me look stupid, \
         job rejection, another rejection, rejection letter, rejection email, turned me down, got turned down \
         again, im so done, so done with today, im done with today, done with people, had it up to here, at \
         the end of my tether, end of my rope, everyones cranky, everyone is cranky, were all cranky, \
         everyones grumpy, everyone is grumpy, everyones in a mood, all in a mood, kids are feral, stuck on \
         the ring road, stuck on the motorway, stuck in traffic, stuck on the m 25, stuck in a jam, traffic \
         was murder, traffic was hell, traffic from hell, train cancelled, trains cancelled, train was \
         cancelled, flight cancelled, flight got cancelled, missed my flight, missed the train, missed my \
         train, lost my phone, lost my wallet, lost my keys, phone got nicked, got burgled, been burgled, \
         crashed the car, pranged the car, car wouldnt start, car failed its mot, flat tyre, parking fine, \
         speeding fine, got a fine, tax return, washing machine broke, washing machine flooded, fridge died, \
         aircon died, ac died, heating died, heatings gone, power cut all day, roof is leaking, basement \
         flooded, kitchen flooded, pipe burst, burst pipe, in a and e, spent hours in a and e, hours in \
         hospital, hours at the hospital, day at the hospital, hospital all day, at the vets all day, waiting \
         room all day, exam results were bad, flunked, flunked my exam, bombed my exam, nothing went right, \
         all went wrong, went wrong today, one thing after another, when it rains it pours, cant catch a \
         break, hate people, people are awful, people are the worst, my boss is a nightmare, boss is an \
         idiot, clients from hell, customers were awful, customers were vile, nightmare commute, commute from \
         hell, meeting after meeting, meetings all day, back to back meetings, wedding is off, weddings off, \
         engagement is off, he cancelled on me, she cancelled on me, cancelled on me, date was a disaster, \
         worst date, terrible date, date from hell, friends cancelled, no one came to my, forgot my birthday, \
         everyone forgot my",
    ),
    (
        GOOD_NEWS,
        "scan came back clear, came back clear, i can breathe again, we can breathe again, can breathe \
         again, what a relief, so relieved, im relieved, were relieved, huge relief, biopsy was fine, tests \
         were fine, results are fine, shes going to be ok, hes going to be ok, shes going to be fine, hes \
         going to be fine, shes on the mend, hes on the mend, cancer free, in remission, out of the woods, \
         board results came, results came out and, got top marks, topped the class, came first in, won first \
         prize, won a medal, won the match, we won the, scored the winner, made the team, got the lead, \
         passed with distinction, graduated today, finished my degree, finished my thesis, submitted my \
         thesis, submitted my dissertation, exams are done, mortgage approved, we got the keys, moving in \
         day, paid off the, baby is here, became a nan, became a granny, became grandparents, first \
         grandchild, visa came through, got my visa, citizenship came through, got citizenship, sober for a \
         year, one year sober, a year sober, last day at work, school is out, summer holidays start, payday, \
         its payday",
    ),
    (
        WEARY,
        "feet are killing me, my feet are killing me, back is killing me, ten hour shift, 10 hour shift, 13 \
         hour shift, thirteen hour shift, 16 hour shift, back to back shifts, shift on the ward, long shift \
         on the ward, nights on the ward, total zombies, complete zombies, absolute zombies, im a zombie, a \
         zombie tonight, total zombie, complete zombie, absolute zombie, feel like a zombie, feel like \
         zombies, zombified, zombied out, up all nite, baby was up all night, baby was up all nite, up with \
         the baby all night, baby didnt sleep, toddler was up all night, moved house today, moving boxes all \
         day, carried boxes, unpacking all day, decorating all day, painting the house all day, in the garden \
         all day, on my feet all day, been on my feet, on our feet all day, walked all day, drove all day, \
         driven all day, travelled all day, travelling all day, red eye flight",
    ),
    (
        GRIEF,
        "cat put to sleep, dog put to sleep, old cat put to sleep, old dog put to sleep, had to put the dog \
         down, had to put our cat down, put the dog to sleep, put the cat to sleep, dog was put down, cat was \
         put down, put our dog down, put our cat down, dog died today, buried the hamster, hamster died, \
         rabbit died, goldfish died",
    ),
    (
        &[Sense::Hint(Mood::FeelGood)],
        "thank goodness, girls night in with, bubbly is open, with the girls, galentines, besties, bestie is \
         over",
    ),
    (
        &[Sense::Tired],
        "before i pass out, before i conk out, before i nod off, before i doze off, before i drop off, \
         before i crash, before i keel over, before i fall asleep, before we pass out, before we conk \
         out, before we nod off, before we doze off, before we drop off, before we crash, before we keel \
         over, before we fall asleep, till i pass out, till i conk out, till i drop, until i pass out, \
         until i conk out, until i drop, ill nod off, i will nod off, im going to nod off, well nod off",
    ),
    (
        &[],
        "opposite sex, house is so quiet, house is quiet, the house is quiet, its so quiet here, house feels \
         empty, very quiet house",
    ),
    (
        BRAIN_OFF,
        "too hot to think, too drunk to think, too hungover to think, too full to think, too stressed to think, too \
         late to think, too lazy to think, too sick to think, too ill to think, too knackered to think, too exhausted \
         to think, too fried to think, too wiped to think, too cold to think, too old to think, too much wine to \
         think, too tired for thinking, too hot for thinking, too drunk for thinking, too hot to concentrate, too \
         tired to concentrate, too tired to follow a plot, too tired for a plot, too hot for anything clever, too \
         tired for anything clever, too knackered for anything clever, big dumb fun, big stupid fun",
    ),
    (
        &[Sense::Hint(Mood::BrainOff)],
        "with the lads, lads are round, lads are over, lads are here, lads are coming, lads night in, lads evening, \
         boys night in, boys night out, night with the boys, beers with the boys, beer with the boys, beers with the \
         lads, beer with the lads, beers with mates, beer and pizza, pizza and beer, pizza and beers, beers and \
         pizza, pizza and a few beers, poker night, with my mates, mates are round, mates are over, mates are here, \
         mates round, blokes night, stag night, stag do, housemates are in, drinks with friends",
    ),
    (DRUNK, "a few beers in, a few drinks in"),
    (
        AFTER_A_BAD_DAY,
        "work was a nightmare, work was a disaster, work was a horror, work was hell, work was a shambles, day was a \
         nightmare, day was a disaster, day was a horror, day was hell, day was a shambles, week was a nightmare, \
         week was a disaster, week was a horror, week was hell, week was a shambles, meeting was a nightmare, meeting \
         was a disaster, meeting was a horror, meeting was hell, meeting was a shambles, shift was a nightmare, shift \
         was a disaster, shift was a horror, shift was hell, shift was a shambles, commute was a nightmare, commute \
         was a disaster, commute was a horror, commute was hell, commute was a shambles, journey was a nightmare, \
         journey was a disaster, journey was a horror, journey was hell, journey was a shambles, school was a \
         nightmare, school was a disaster, school was a horror, school was hell, school was a shambles, weekend was a \
         nightmare, weekend was a disaster, weekend was a horror, weekend was hell, weekend was a shambles, holiday \
         was a nightmare, holiday was a disaster, holiday was a horror, holiday was hell, holiday was a shambles, \
         party was a nightmare, party was a disaster, party was a horror, party was hell, party was a shambles, \
         interview was a nightmare, interview was a disaster, interview was a horror, interview was hell, interview \
         was a shambles, exam was a nightmare, exam was a disaster, exam was a horror, exam was hell, exam was a \
         shambles, morning was a nightmare, morning was a disaster, morning was a horror, morning was hell, morning \
         was a shambles",
    ),
    (
        GOOD_NEWS,
        "passed the bar exam, passed the bar, passed her exam, passed his exam, passed her exams, passed his exams",
    ),
    (
        &[Sense::Mood(Mood::FeelGood, 0.7)],
        "finished exams, just finished exams, done with exams, done with my exams, last exam, exams over, my exams \
         are over, end of exams, no more exams, finished school, finished uni, finished my finals, finals are over",
    ),
];
