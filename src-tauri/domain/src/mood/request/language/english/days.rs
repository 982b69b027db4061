//! English as households tell of their day: what went wrong, what went well, how long they were on their feet. Owns words only.

use super::super::Sense;
use super::super::senses::{AFTER_A_BAD_DAY, BRAIN_OFF, DRUNK, GOOD_NEWS, GRIEF, WEARY};
use crate::mood::film::kind::Mood;

pub(super) const DAYS: &[(&[Sense], &str)] = &[
    (
        AFTER_A_BAD_DAY,
        "is/are crying/sobbing in the kitchen/bathroom/bedroom/loo/shower/hall, \
         flatmate/housemate/roommate/sister/friend/mate/wife/girlfriend/daughter/mum is crying/sobbing, sunday dread/blues/scaries/fear, sunday night/evening dread/blues/scaries/fear, monday dread, \
         dreading monday/tomorrow/work, tore strips off me/him/her, tore a strip off me, shouted at me all day, yelled/snapped at me, \
         screamed/shouted at by, humiliated me, made me look stupid, job/another rejection, rejection \
         letter/email, turned me down, got turned down again, im so done, so/im done with today, done with \
         people, had it up to here, at the end of my tether, end of my rope, everyones cranky/grumpy, \
         everyone is cranky/grumpy, were all cranky, everyones/all in a mood, kids are feral, stuck on the \
         ring road, stuck on the motorway, stuck in traffic, stuck on the m 25, stuck in a jam, traffic was \
         murder/hell, traffic/clients/commute/date from hell, train/trains/flight/friends cancelled, train \
         was cancelled, flight got cancelled, missed my flight/train, missed the train, lost my \
         phone/wallet/keys, phone got nicked, got/been burgled, crashed/pranged the car, car wouldnt start, \
         car failed its mot, flat tyre, parking/speeding fine, got a fine, tax return, washing machine \
         broke/flooded, fridge/aircon/ac/heating died, heatings gone, power cut all day, roof is leaking, \
         basement/kitchen flooded, pipe burst, burst pipe, in a and e, spent hours in a and e, hours in \
         hospital, hours/day at the hospital, hospital/meetings all day, at the vets all day, waiting room \
         all day, exam results were bad, flunked, flunked/bombed my exam, nothing went right, all went wrong, \
         went wrong today, one thing after another, when it rains it pours, cant catch a break, hate people, \
         people are awful, people are the worst, my boss is a nightmare, boss is an idiot, customers were \
         awful/vile, nightmare commute, meeting after meeting, back to back meetings, wedding/engagement is \
         off, weddings off, he/she cancelled on me, cancelled on me, date was a disaster, worst/terrible \
         date, no one came to my, forgot my birthday, everyone forgot my",
    ),
    (
        GOOD_NEWS,
        "scan came back clear, came back clear, i/we can breathe again, can breathe again, what a relief, \
         so/im/were relieved, huge relief, biopsy was fine, tests were fine, results are fine, shes/hes going \
         to be ok/fine, shes/hes on the mend, cancer free, in remission, out of the woods, board results \
         came, results came out and, got top marks, topped the class, came first in, won first prize, won a \
         medal, won the match, we won the, scored the winner, made the team, got the lead, passed with \
         distinction, graduated today, finished my degree/thesis, submitted my thesis/dissertation, exams are \
         done, mortgage approved, we got the keys, moving in day, paid off the, baby is here, became a \
         nan/granny, became grandparents, first grandchild, visa/citizenship came through, got my visa, got \
         citizenship, sober for a year, one/a year sober, last day at work, school is out, summer holidays \
         start, payday, its payday",
    ),
    (
        WEARY,
        "feet are killing me, my feet are killing me, back is killing me, ten/10/13/thirteen/16 hour shift, \
         back to back shifts, shift/nights on the ward, long shift on the ward, total/complete/absolute \
         zombies/zombie, turn/turns into a zombie, turn into zombies, im a zombie, a zombie tonight, feel like a zombie, feel like zombies, zombified, \
         zombied out, up all nite, baby/toddler was up all night, baby was up all nite, up with the baby all \
         night, baby didnt sleep, moved house today, moving boxes all day, carried boxes, \
         unpacking/decorating/walked/drove/driven/travelled/travelling all day, painting the house all day, \
         in the garden all day, on my/our feet all day, been on my feet, red eye flight",
    ),
    (
        GRIEF,
        "cat/dog put to sleep, old cat/dog put to sleep, had to put the dog down, had to put our cat down, \
         put the dog/cat to sleep, dog/cat was put down, put our dog/cat down, dog died today, buried the \
         hamster, hamster/rabbit/goldfish died",
    ),
    (
        &[Sense::Hint(Mood::FeelGood)],
        "thank goodness, girls night in with, bubbly is open, with the girls, galentines, besties, bestie is \
         over",
    ),
    (
        &[Sense::Tired],
        "before/till/until i pass/conk out, before i/we nod/doze/drop off, before i/we crash, before i/we \
         keel over, before i/we fall asleep, before we pass/conk out, till/until i drop, ill/well nod off, i \
         will nod off, im going to nod off",
    ),
    (
        &[],
        "opposite sex, house is so quiet, house is quiet, the house is quiet, its so quiet here, house feels \
         empty, very quiet house",
    ),
    (
        BRAIN_OFF,
        "too hot/drunk/hungover/full/stressed/late/lazy/sick/ill/knackered/exhausted/fried/wiped/cold/old to \
         think, too much wine to think, too tired/hot/drunk for thinking, too hot/tired to concentrate, too \
         tired to follow a plot, too hot/knackered/drunk/full/ill to \
         follow, too knackered/drunk/full/ill to concentrate, too hot/knackered/drunk/full/ill to follow a plot, too tired for a plot, too hot/tired/knackered for anything clever, big \
         dumb/stupid fun",
    ),
    (
        &[Sense::Hint(Mood::BrainOff)],
        "with the lads, lads/boys/blokes round, lads are round/over/here/coming, lads/boys night in, lads evening, boys night out, \
         night/beers/beer with the boys, beers/beer with the lads, beers with mates, beer/beers and pizza, \
         pizza and beer/beers, pizza and a few beers, poker/blokes/stag night, with my mates, mates are \
         round/over/here, mates round, stag do, housemates are in, drinks with friends",
    ),
    (DRUNK, "a few beers in, a few drinks in"),
    (
        AFTER_A_BAD_DAY,
        "work/day/week/meeting/shift/commute/journey/school/weekend/holiday/party/interview/exam/morning was \
         a nightmare/disaster/horror/shambles, \
         work/day/week/meeting/shift/commute/journey/school/weekend/holiday/party/interview/exam/morning was \
         hell",
    ),
    (
        GOOD_NEWS,
        "passed the bar exam, passed the bar, passed her exam, passed his exam, passed her exams, passed his exams",
    ),
    (
        &[Sense::Mood(Mood::FeelGood, 0.7)],
        "finished exams/school/uni, just finished exams, done with exams, done with my exams, last exam, \
         exams over, my exams are over, end of exams, no more exams, finished my finals, finals are over",
    ),
];
