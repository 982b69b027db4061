//! English words for how people are, and for who is with them: worn out, poorly, dumped, mother-in-law on the sofa. Owns
//! words only.

use super::super::Sense;
use super::super::senses::{
    AFTER_A_BAD_DAY, BACKGROUND, DRUNK, FEEL_GOOD, FRAGILE, GOOD_NEWS, GUESTS, MONDAY, MUSH, POORLY, WEARY,
    WEATHER,
};

pub(super) const STATES: &[(&[Sense], &str)] = &[
    (
        AFTER_A_BAD_DAY,
        "lifes been grim, life has been grim, lifes been hard, life has been hard, lifes been tough, \
         its all been grim, been a grim week, a grim week, grim week, grim day, bad day, rough day, awful day, \
         terrible day, horrible day, hard day, tough day, rotten day, bad \
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
         house, the breakup, just had a breakup, my breakup, her breakup, his breakup, a breakup, massive \
         row, had this massive row, big row, huge row, blazing row, awful row, almighty row, screaming row, \
         screaming match, shouting match, had words, had a barney, had a falling out, fell out with, not \
         speaking to each other, not talking to each other, arent speaking, arent talking, not on speaking \
         terms, lost the argument, got told off, boss shouted at me, boss screamed at me, boss had a go at \
         me, boss tore into me, got bollocked, got an earful, didnt get the promotion, passed over for \
         promotion, passed over for, got turned down, been turned down",
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
         crutches, time of the month, on my period, norovirus, the noro, got noro, gastro, gastroenteritis, \
         shingles, pneumonia, bronchitis, sinusitis, glandular fever, concussion, concussed, on the sick, \
         signed off sick, signed off work, just had my tonsils out, tonsils out, appendix out, leg in a cast, \
         my legs in a cast, arm in a sling, in a sling, on the good drugs, on strong painkillers, doped up \
         on, throat like sandpaper, throat like razor blades, throat like broken glass, throat on fire, nose \
         like a tap, nose streaming, nose like rudolph, streaming nose, head like a bucket, full of snot, hot \
         water bottle and, losing my voice, lost my voice, aching all over, everything aches",
    ),
    (
        FRAGILE,
        "there were tears, we had tears, had tears, tears last time, in tears last time, ended in tears last \
         time, someone cries, somebody cries, cries, cries every time, gets upset easily, gets upset easy, \
         sob at anything, cry at anything, cries at anything, weep at anything, will sob at anything, will \
         cry at anything, cry at adverts, cry at the adverts, crying at adverts, weepy at the minute, weepy \
         at the moment, weeks pregnant, heavily pregnant, weeks gone, months gone, months pregnant, full of \
         hormones, hormonal, hormones all over the place, hormones are all over, emotional wreck right cant \
         handle much, cant take much, my nerves are shot, nerves shot, nerves are shot, nerves are gone, \
         skin off me, on the verge, on the verge of tears, im on the verge, on the brink of tears, hanging \
         by a thread, hanging on by a thread, holding it together, barely holding it together, only just \
         holding it together, one sad advert away, might burst into tears, could burst into tears",
    ),
    (
        &[Sense::Tired],
        "night on the ward, hours on my/our feet, ill conk out, conk out after, asleep in front of, tired, were tired, im tired, knackered, exhausted, shattered, sleepy, half asleep, worn out, long day, no \
         energy, wiped out, drained, cant keep our eyes open, fall asleep, low energy, jet lagged, dead tired, dog \
         tired, pooped, bushed, zonked, dead on our feet, dead on my feet, sleep deprived, newborn, burnt out, \
         burned out, running on empty, cream crackered, done in, ready for bed, nodding off, long shift, night \
         shift, after work, jetlagged, my eyes are tired, im shattered, were exhausted, will fall asleep, ill fall \
         asleep, yawning, whacked, wiped, dead beat, dead on me feet, wrecked, im wrecked, eyes are wrecked, \
         banjaxed, jaded, cream crackered tonight, shagged, buggered, bolloxed, ballixed, stuffed, flat out, flaked \
         out, eyes are closing, eyes closing, heavy eyes, barely awake, hardly awake, cant stay awake, might fall \
         asleep, gonna fall asleep, going to fall asleep, keep falling asleep, fell asleep last night, bone tired, \
         so tired, overtired, up since 5, up since 6, cant keep my eyes open, zombies tonight, a long day, long old \
         day, running on fumes, done for, mentally exhausted, fatigued, knacked, wore out, hour shift, hour day, \
         hour flight, hour drive, wrecked tonight, both wrecked, were wrecked, were both wrecked, absolutely \
         wrecked, absolutely shattered, absolutely knackered, bolloxed tonight, dead to the world, dead inside, on \
         my last legs, on our last legs, last legs, on our knees, on my knees, out on my feet, asleep on my feet, \
         asleep on our feet, asleep standing up, running on coffee, been up since, up since 4, up since 3, up since \
         four, up since five, up since six, on nights, been on nights, just off nights, off nights, double shift, \
         twelve hour shift, 12 hour shift, 14 hour shift, long haul, just off a plane, just landed, off the red eye, \
         all im were gassed, pooped out, wrung out, ragged, run ragged, worn to a frazzled, zombie mode, like a \
         zombie, dead man walking, rough as, rough as a badgers, morning after, the morning after, big night last \
         night, heavy night, heavy night last night, bit drunk, after the pub, back from the pub, tipsy, plastered, \
         hammered, bladdered, trolleyed, merry on wine, wine drunk, revision, revising, exam week, exams, deadline, \
         deadlines, essay due, dissertation, marking, marking essays, night feeds, teething, baby wont sleep, baby \
         finally down, baby finally asleep, baby is down, new baby, newborn baby, newborn finally down, new parents, \
         parents of a newborn, sleep regression, up with the baby, head is throbbing, heads throbbing, my head is \
         pounding, heads pounding, head is banging, heads banging, have me dead on my feet, out of juice, nothing \
         left in the tank, just come off nights, come off nights, just off shift, off shift, back from nights, \
         coming off nights",
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
         in the background, to iron to, iron to, knit to, fold laundry to, something to cook to, ironing, \
         knitting, over dinner, with dinner, \
         wrapping presents, on my phone, second screen, dont have to pay attention, dont have to follow, not \
         pay attention, folding laundry, doing a jigsaw, while we play cards, wallpaper tv, to have on, have on in \
         the background, half an eye on, one eye on, with one eye on, keep half an eye on, scrolling on my \
         phone, scrolling my phone, scroll on my phone, half scrolling",
    ),
    (FEEL_GOOD, ""),
    (
        WEARY,
        "sleep standing up, could sleep standing up, can sleep standing up, falling asleep standing up, hungover to \
         fuck, hungover to hell, hungover to death, so hungover, dead hungover, proper hungover, well hungover, \
         horribly hungover, horrifically hungover, catastrophically hungover, both hungover, all hungover, were all \
         hungover, everyones hungover, everybodys hungover, hanging out my arse, im hanging, were hanging, got the \
         fear, the beer fear, beer fear, fragile after last night, delicate after last night, feeling delicate, a \
         bit delicate, still drunk, still drunk from last night, never drinking again, last nights tequila, last \
         nights wine, hungover, barely slept, up all night, hangover, sleepless, running on no sleep, three hours \
         sleep, four hours sleep, no sleep for, hanging out my hole, hungover to bits, hungover as, dying of a \
         hangover, worst hangover, hangxiety, i passed out, we passed out, passed out on the sofa, havent slept, \
         hasnt slept, i havent slept, havent slept since, not slept, not slept since, not slept in days, havent \
         slept in days, no sleep since, hardly slept, barely sleeping, not sleeping, two hours sleep, slept two \
         hours, slept three hours, slept four hours, up every hour, up every two hours, up all night with, awake \
         since, been awake since, awake since 4, awake since 5, weeks old, days old, stayed up till, stayed up \
         until, stayed up til, shell of a person, shell of a human, husk of a person, husk of a human, shadow of \
         myself, shadow of my former self, dead man walking tonight",
    ),
    (
        MUSH,
        "brain is mashed potato, brain is soup tonight, brain is jelly, brain is custard, brain is cabbage, \
         brain is toast, brain is gone, brains porridge, brains soup, brains jelly, brains toast, brains \
         cabbage, head is porridge, heads porridge, head is cabbage, heads cabbage, head is cotton wool, \
         heads full of cotton wool, head like cotton wool, my head is fried, heads fried, head is fried, \
         heads wrecked, my heads wrecked, head is wrecked, head is gone, my heads gone, heads done in, my \
         heads done in, cant string two thoughts together, cant think straight, couldnt think straight, cant \
         follow a plot, cant follow anything, couldnt follow a plot, cant follow a story, no braincells left, \
         two brain cells left, one brain cell left, brain is mush, brain is fried, brains fried, brain fog, \
         brain dead today, head like a drum, head is mush, heads mush, brains mush, brain is soup, brain is \
         porridge",
    ),
    (
        DRUNK,
        "had three pints, had four pints, had five pints, had six pints, had a few pints, had a couple of \
         pints, had several pints, had a few beers, had a few drinks, had a few wines, three pints in, four \
         pints in, five pints in, six pints in, few pints in, three beers in, four beers in, few beers in, \
         few drinks in, few glasses in, four pints deep, three pints deep, bottle of wine in, half a bottle \
         in, a bottle down, two bottles down, had a skinful, skinful, half cut, sloshed, squiffy, steaming \
         drunk, steamboats, blootered, half wasted, drunk as skunks, drunk as a skunk, were drunk, im drunk, \
         we are drunk, all drunk, pretty drunk, very drunk, so drunk, drunk on a tuesday, pints and a kebab, \
         gins in, gins deep, gins down, wines in, wines deep, wines down, glasses in, glasses deep, glasses \
         down, cocktails in, cocktails deep, cocktails down, margaritas in, margaritas deep, margaritas down, \
         proseccos in, proseccos deep, proseccos down, ciders in, ciders deep, ciders down, whiskies in, \
         whiskies deep, whiskies down, whiskeys in, whiskeys deep, whiskeys down, rums in, rums deep, rums \
         down, shots in, shots deep, shots down, tequilas in, tequilas deep, tequilas down, beers in, beers \
         deep, beers down, pints in, pints deep, pints down, drinks in, drinks deep, drinks down, bottles in, \
         bottles deep, bottles down, mojitos in, mojitos deep, mojitos down, spritzes in, spritzes deep, \
         spritzes down, negronis in, negronis deep, negronis down, second glass of red, second glass of wine, \
         second glass of white, second glass, second bottle, second pint, second gin, second cocktail, second \
         margarita, third glass of red, third glass of wine, third glass of white, third glass, third bottle, \
         third pint, third gin, third cocktail, third margarita, fourth glass of red, fourth glass of wine, \
         fourth glass of white, fourth glass, fourth bottle, fourth pint, fourth gin, fourth cocktail, fourth \
         margarita, fifth glass of red, fifth glass of wine, fifth glass of white, fifth glass, fifth bottle, \
         fifth pint, fifth gin, fifth cocktail, fifth margarita",
    ),
    (
        WEATHER,
        "pouring outside, pouring down, its pouring, its chucking it down, lashing, its lashing, lashing out \
         of the heavens, its bucketing, bucketing it down, its pissing down, tipping it down, hammering down, \
         hammering it down, raining stair rods, stair rods, blowing a gale, blowing a hoolie, howling \
         outside, wind is howling, winds howling, wind howling, stormy out, storm raging, thunder outside, \
         its snowing, frost on the windows, fog outside, minus five outside, pot of tea, pot of tea made, \
         teas made, tea is made, fire is lit, fire going, fires going, cat on my lap, cats on my lap, dog on \
         my lap, dogs on my feet, under the duvet, sunday vibes, sunday energy, sunday mood, sunday feeling, \
         sunday afternoon energy, sunday afternoon vibes, sunday 2 pm, sunday 3 pm, sunday 4 pm, sunday 5 pm, \
         sunday at four, sunday at 4 pm, sunday teatime, sunday tea time, wet sunday, sleepy sunday, slow \
         sunday",
    ),
    (
        MONDAY,
        "mondays, monday blues, manic monday, monday again, its monday, its only monday, ugh monday, ugh \
         mondays, mondays eh, monday from hell, hate mondays, i hate mondays, such a monday, feels like a \
         monday, a very monday monday, tuesday feels like monday, school run from hell, back to work \
         tomorrow, back to school tomorrow, back to work blues, january blues",
    ),
    (
        GOOD_NEWS,
        "cleared/cracked/passed/aced upsc/neet/jee/boards/finals, aced her/his/their/our/my exam/exams, i passed, ive passed, we passed, weve passed, i bloody passed, i only went and passed, passed first \
         time, passed with flying colours, passed my finals, passed my viva, passed my exam today, passed \
         everything, got my results, got into uni, got into university, got in to uni, got my grades, got the \
         grades, got my offer, offer accepted, our offer was accepted, got the house, got our house, got the \
         flat, got the mortgage, paid off the mortgage, mortgage is paid off, debt free, she said yes, he \
         said yes, they said yes, got engaged, just got engaged, were engaged, just engaged, found out were \
         having twins, were having twins, having twins, its twins, were having a baby, having a baby, were \
         expecting, were pregnant, im pregnant, shes pregnant, found out im pregnant, found out were \
         pregnant, going to be a grandad, going to be a grandma, going to be a granny, going to be a dad, \
         going to be a mum, become a grandad, became a grandad, am a grandad, am a gran, pay rise, payrise, \
         got a raise, got a bonus, got my bonus, got the part, got the gig, won the league, won the cup, won \
         the title, we won the match, we won the game, we won the final, got promoted today, exams are over, \
         finished my exams, finished our exams, last exam done, last exam today, exams done, end of term, \
         schools out, broke up for summer, broken up for summer, first day of the holidays, last day of work, \
         handed in my thesis, handed in my dissertation, handed it in, handed in my notice, corks popped, \
         corks been popped, popped the cork, popping the cork, were celebrating, celebrating, we are \
         celebrating, something to celebrate, good news today, had good news, had some good news, great news, \
         brilliant news, best day ever, best day of my life, over the moon, on cloud nine, buzzing with joy, \
         chuffed, chuffed to bits",
    ),
];
