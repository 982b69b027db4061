//! English words for how people are, and for who is with them: worn out, poorly, dumped, mother-in-law on the sofa. Owns
//! words only.

use super::super::Sense;
use super::super::senses::{AFTER_A_BAD_DAY, BACKGROUND, FRAGILE, GUESTS, POORLY};

pub(super) const STATES: &[(&[Sense], &str)] = &[
    (
        AFTER_A_BAD_DAY,
        "bad day, rough day, awful day, terrible day, horrible day, hard day, tough day, rotten day, bad \
         week, rough week, long week, hard week, feeling down, feel down, feeling low, feel low, feeling \
         blue, heartbroken, broke up, bad day at work, shit day, shitty day, crap day, crappy day, rubbish \
         day, stinker of a day, day from hell, horrid day, difficult day, stressful day, long week at work, \
         week from hell, shit week, crap week, horrible week, difficult week, had a day of it, one of those \
         days, feeling sad, feeling rubbish, feeling crap, feeling rough, feeling fragile, feeling anxious, \
         anxious, a bit fragile, bit low, im sad, were sad, im down, depressed, im depressed, dumped me, got \
         dumped, been dumped, failed my exam, failed my driving test, lost my job, made redundant, got the \
         sack, breakup, break up with, homesick, lonely, stressed out, stressed, had a row, we had a fight, \
         had an argument, worried sick, bad news, had bad news, dumped, just got dumped, shite week, shite \
         day, awful week, rubbish week, crappy week, terrible week, brutal day, brutal week, tough week, \
         rotten week, bad week at work, had a bad one, having a bad time, bad time, having a hard time, hard \
         time, tough time, rough time, rough one, day was awful, day was rubbish, day was horrible, down in \
         the dumps, fed up, feeling fed up, feeling bad, feeling shit, feel shit, feel rubbish, feel crap, \
         feeling miserable, feeling lonely, feeling a bit low, feeling a bit down, feeling a bit rubbish, \
         lost her job, lost his job, lost a job, got fired, got sacked, been fired, laid off, didnt get the \
         job, failed an exam, failed her exam, failed his exam, bad breakup, going through a breakup, split \
         up, we split up, just split, divorce, my ex, burnt out and sad, cried all day, sad today, had a cry, \
         hate my job, hate my life, rough patch, laid up with the blues, got the blues, got the sack today, \
         been sacked, been let go, let go by, let go from work, been laid off, being made redundant, got made \
         redundant, on the dole, lost the job, cheated on, got cheated on, been ghosted, got ghosted, \
         ghosted, got stood up, been stood up, stood up tonight, hes left me, shes left me, left me, he left, \
         she left, ended it, he ended it, she ended it, broken up with, broken up, splitting up, just broke \
         up, we broke up, over between us, everythings shite, everything is shite, everythings shit, \
         everything is shit, everythings rubbish, everything is rubbish, everythings awful, everything is \
         awful, everythings crap, everything is crap, world is shite, worlds on fire, world is on fire, life \
         is shite, life is shit, lifes shit, lifes rubbish, life sucks, everything sucks, what a day, what a \
         week, hell of a day, hell of a week, day from hell at work, mare of a day, absolute mare, nightmare \
         day, nightmare week, had a nightmare, had a mare, shocker of a day, shocker of a week, had a \
         shocker, stinking day, stinking week, bad mood, in a bad mood, in a foul mood, foul mood, in a mood, \
         in a grump, grumpy, moody, narky, tetchy, frazzled and sad, on the edge of tears, close to tears, \
         nearly cried, cried at work, cried in the car, cried in the loo, bawled at work, dentist bill, big \
         bill, bills, bank said no, card got declined, car broke down, boilers broken, boiler broke, boiler \
         died, fell through, sale fell through, house fell through, exam was awful, exam went badly, exam \
         went terribly, failed my theory, failed the exam, failed the test, bombed the interview, bombed my \
         interview, didnt get it, didnt get in, got rejected, been rejected, rejected, knocked back, \
         knockback, heavy week, heavy day, lost 4 0, lost at home, got hammered at home, got hammered 4, got \
         thrashed, got battered, got beaten, we lost, lost the match, lost the final, lost the derby, lost on \
         penalties, relegated, got relegated, went out on penalties, worst shift of my life, worst day of my \
         life, worst week of my life, worst night of my life, worst shift ever, worst day ever, worst week \
         ever, worst day in ages, worst week in ages, worst day, worst week, horror of a week, horror of a \
         day, horror show of a week, horror show of a day, nightmare of a week, nightmare of a day, nightmare \
         of a meeting, pig of a day, pig of a week, swine of a day, beast of a day, beast of a week, dog of a \
         day, disaster of a day, disaster of a week, stinker of a week, shocker of a week at, car crash of a \
         day, car crash of a week, bin fire of a day, bin fire of a week, dumpster fire of a day, dumpster \
         fire of a week, unhappy, im unhappy, were unhappy, had a breakup, had a break up, breakup in the \
         house, the breakup, just had a breakup, my breakup, her breakup, his breakup, a breakup",
    ),
    (
        POORLY,
        "poorly, off sick, under the weather, sick on the sofa, im ill, were ill, not feeling well, not well, \
         feeling ill, feeling sick, unwell, got a cold, have a cold, got the flu, with flu, the flu, flu, \
         covid, got covid, migraine, headache, hurting head, stomach bug, tummy ache, sick day, recovering, \
         after surgery, after chemo, chemo, home from hospital, out of hospital, period pain, cramps, full of \
         cold, streaming cold, man flu, bunged up, tonsillitis, chicken pox, feverish, fever, has a fever, \
         has a cold, off school, home sick, ill in bed, sick in bed, broken leg, after an operation, after my \
         operation, had an operation, food poisoning, sore throat, feeling poorly, feeling grotty, feeling \
         rotten, feel sick, feel ill, feel poorly, on antibiotics, just out of hospital, fresh out of \
         hospital, just home from hospital, just back from hospital, back from hospital, home from the \
         hospital, out of the hospital, discharged, just out of surgery, just had surgery, had surgery, had \
         an op, having an op, after an op, post op, on the mend, convalescing, recuperating, recovering from, \
         on the sofa sick, sick kid, sick child, snuffly, snotty, runny nose, sniffles, the sniffles, hacking \
         cough, coughing, chest infection, the lurgy, lurgy, dreaded lurgy, the vid, tested positive, got the \
         vid, rona, the rona, burning up, high temperature, temperature of, bed bound, bedbound, laid up, \
         laid low, off my food, feeling queasy, queasy, nauseous, morning sickness, sore head, sore back, bad \
         back, back has gone, backs gone, done my back in, put my back out, wisdom teeth out, wisdom teeth, \
         root canal, toothache, tooth out, painkillers, on painkillers, dosed up, lemsip, crook, feeling \
         crook, feel crook, crook as rookwood, peaky, bit peaky, off colour, in plaster, sprained ankle, on \
         crutches, time of the month, on my period",
    ),
    (
        FRAGILE,
        "sob at anything, cry at anything, cries at anything, weep at anything, will sob at anything, will \
         cry at anything, cry at adverts, cry at the adverts, crying at adverts, weepy at the minute, weepy \
         at the moment, weeks pregnant, heavily pregnant, weeks gone, months gone, months pregnant, full of \
         hormones, hormonal, hormones all over the place, hormones are all over, emotional wreck right cant \
         handle much, cant take much, my nerves are shot, nerves shot, nerves are shot, nerves are gone, skin \
         off me",
    ),
    (
        &[Sense::Tired],
        "tired, were tired, im tired, knackered, exhausted, shattered, sleepy, half asleep, worn out, long \
         day, no energy, wiped out, drained, cant keep our eyes open, fall asleep, low energy, hungover, jet \
         lagged, dead tired, dog tired, pooped, bushed, zonked, dead on our feet, dead on my feet, frazzled, \
         sleep deprived, no sleep, newborn, didnt sleep, barely slept, up all night, burnt out, burned out, \
         running on empty, cream crackered, done in, ready for bed, nodding off, brain is mush, brain is \
         fried, brains fried, brain fog, hangover, long shift, night shift, after work, jetlagged, my eyes \
         are tired, im shattered, were exhausted, will fall asleep, ill fall asleep, yawning, whacked, wiped, \
         dead beat, dead on me feet, wrecked, im wrecked, eyes are wrecked, banjaxed, jaded, cream crackered \
         tonight, shagged, buggered, bolloxed, ballixed, stuffed, flat out, flaked out, eyes are closing, \
         eyes closing, heavy eyes, barely awake, hardly awake, cant stay awake, might fall asleep, gonna fall \
         asleep, going to fall asleep, keep falling asleep, fell asleep last night, bone tired, so tired, \
         overtired, sleepless, up since 5, up since 6, no sleep last night, cant keep my eyes open, zombies \
         tonight, a long day, long old day, running on fumes, done for, brain dead today, mentally exhausted, \
         fatigued, knacked, wore out, hour shift, hour day, hour flight, hour drive, wrecked tonight, both \
         wrecked, were wrecked, were both wrecked, absolutely wrecked, absolutely shattered, absolutely \
         knackered, bolloxed tonight, dead to the world, dead inside, on my last legs, on our last legs, last \
         legs, on our knees, on my knees, out on my feet, asleep on my feet, asleep on our feet, asleep \
         standing up, running on coffee, running on no sleep, three hours sleep, four hours sleep, no sleep \
         for, been up since, up since 4, up since 3, up since four, up since five, up since six, on nights, \
         been on nights, just off nights, off nights, double shift, twelve hour shift, 12 hour shift, 14 hour \
         shift, long haul, just off a plane, just landed, off the red eye, all im were gassed, pooped out, \
         wrung out, ragged, run ragged, worn to a frazzled, zombie mode, like a zombie, dead man walking, \
         hanging out my hole, hungover to bits, hungover as, rough as, rough as a badgers, dying of a \
         hangover, worst hangover, hangxiety, morning after, the morning after, big night last night, heavy \
         night, heavy night last night, bit drunk, after the pub, back from the pub, tipsy, plastered, \
         hammered, bladdered, trolleyed, merry on wine, wine drunk, revision, revising, exam week, exams, \
         deadline, deadlines, essay due, dissertation, marking, marking essays, night feeds, teething, baby \
         wont sleep, baby finally down, baby finally asleep, baby is down, new baby, newborn baby, newborn \
         finally down, new parents, parents of a newborn, sleep regression, up with the baby, head is \
         throbbing, heads throbbing, my head is pounding, heads pounding, head is banging, heads banging, \
         head like a drum, head is mush, heads mush, brains mush, brain is soup, brain is porridge, have me \
         dead on my feet, out of juice, nothing left in the tank",
    ),
    (
        GUESTS,
        "nan is staying, nans staying, nan is here, nans here, nan is over, nan is staying over, nan is \
         coming, nan is visiting, gran is staying, gran is here, gran is staying over, grans here, grandma is \
         here, grandma is staying, grandma is visiting, granny is here, granny is staying, grandmas here, \
         grannys here, grandad is here, grandpa is here, my gran, my grandma, my nan, my granny, our nan, our \
         gran, grandparents, my grandparents, grandparents are here, in laws, the in laws, mother in law, my \
         mother in law, father in law, house full, full house, house guests, house full of guests, guests, \
         guests over, visitors, company over, have company, people over, parents are here, my parents are \
         here, my parents are visiting, with my parents, watching with my parents, easily shocked, the vicar, \
         neighbours are coming, neighbours over, everyone will like, everyone will enjoy, something for \
         everyone, please everyone, suits everyone, all generations, three generations, grans over, gran is \
         over, nans over, grandmas over, grandads here, grandads over, mums here, mums over, mum is here, mum \
         is over, mum is staying, dads here, dads over, dad is here, dad is over, mums watching, mums \
         watching too, my mums watching, dads watching, nans watching, grans watching, grandmas watching, \
         nana is here, nana is over, nana is staying, nanas here, nanas over, nanny is here, granddad is \
         here, pops is here, the inlaws, inlaws, inlaws are here, in laws are here, in laws over, mother in \
         law is here, mother in laws here, with my mum, with my mam, with my dad, with mum, with dad, with my \
         gran, with my nan, with nan, with gran, with the folks, the folks are here, folks are over, my \
         folks, the parents are here, the priest, my boss, boss is coming, not offend anyone, wont offend, \
         will not offend, no one gets offended, easily offended, prudish, a bit prudish, mixed company, whole \
         gang from 8 to 80",
    ),
    (
        BACKGROUND,
        "background, in the background, background watching, background noise, half watch, half watching, on \
         in the background, while i cook, while we cook, while i iron, while i do the ironing, ironing, while \
         i knit, knitting, while we eat, over dinner, with dinner, while cooking, while wrapping presents, \
         wrapping presents, on my phone, second screen, dont have to pay attention, dont have to follow, not \
         pay attention, while i fold laundry, folding laundry, while i do the dishes, while i work, while \
         working, while im working, doing a jigsaw, while we play cards, wallpaper tv, to have on, have on in \
         the background, half an eye on, one eye on, with one eye on, keep half an eye on, while scrolling, \
         while i scroll, scrolling on my phone, scrolling my phone, scroll on my phone, half scrolling",
    ),
];
