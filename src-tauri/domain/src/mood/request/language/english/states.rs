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
        "lifes been grim/hard/tough, life has been grim/hard, its all been grim, been a grim week, a grim \
         week, \
         grim/bad/rough/long/hard/shit/crap/horrible/difficult/shite/awful/rubbish/crappy/terrible/brutal/tough/rotten/nightmare/stinking/heavy/worst \
         week, \
         grim/bad/rough/awful/terrible/horrible/hard/tough/rotten/shit/shitty/crap/crappy/rubbish/horrid/difficult/stressful/shite/brutal/nightmare/stinking/heavy/worst \
         day, feeling down/low/blue/sad/rubbish/crap/rough/fragile/anxious/bad/shit/miserable/lonely, feel \
         down/low/shit/rubbish/crap, heartbroken, broke/fed/split/broken/splitting up, bad day/week at work, \
         stinker/hell/mare/shocker/horror/nightmare/pig/swine/beast/dog/disaster of a day, day/week from \
         hell, long week at work, had a day of it, one of those days, anxious, a? bit/little/rather/very/so/quite/all fragile, im/were/both fragile, bit low, im \
         sad/down/depressed/unhappy, were sad/unhappy, depressed, dumped/left me, got \
         dumped/fired/sacked/ghosted/rejected/thrashed/battered/beaten/relegated/bollocked, been \
         dumped/fired/sacked/ghosted/rejected, failed my/an/her/his/the exam, failed my driving test, lost \
         my/her/his/a/the job, made redundant, got the sack/blues, breakup, break/broken up with, homesick, \
         lonely, stressed out, stressed, had a row/cry/nightmare/mare/shocker/breakup/barney, we had a fight, \
         had an argument, worried sick, bad news/mood, had bad news, dumped, just got dumped, had a bad one, \
         having a bad/hard time, bad/hard/tough/rough time, rough one/patch, day was awful/rubbish/horrible, \
         down in the dumps, feeling fed up, feeling a bit low/down/rubbish, laid off, didnt get the \
         job/promotion, bad/the/my/her/his/a breakup, going through a breakup, we split/broke up, just split, \
         divorce, my ex, burnt out and sad, cried all day, sad today, hate my job/life, laid up with the \
         blues, got the sack today, been let go, let go by, let go from work, been laid off, being/got made \
         redundant, on the dole, cheated on, got cheated on, ghosted, got/been stood up, stood up tonight, \
         hes/shes left me, he/she left, ended it, he/she ended it, just broke up, over between us, \
         everythings shite/shit/rubbish/awful/crap, everything is shite/shit/rubbish/awful/crap, world/life \
         is shite, worlds on fire, world is on fire, life is shit, lifes shit/rubbish, life/everything sucks, \
         what a day/week, hell/shocker/horror/nightmare/pig/beast/disaster/stinker of a week, day from hell \
         at work, absolute mare, in a bad/foul mood, foul mood, in a mood/grump, grumpy, moody, narky, \
         tetchy, frazzled and sad, on the edge of tears, close to tears, nearly cried, cried/bawled at work, \
         cried in the car/loo, dentist/big bill, bills, bank said no, card got declined, car broke down, \
         boilers broken, boiler broke/died, fell through, sale/house fell through, exam was awful, exam went \
         badly/terribly, failed my theory, failed the test, bombed the/my interview, didnt get it/in, \
         rejected, knocked back, knockback, lost 4 0, lost at home, got hammered at home, got hammered 4, we \
         lost, lost the match/final/derby/argument, lost on penalties, relegated, went out on penalties, \
         worst shift/day/week/night of my life, worst shift/day/week ever, worst day/week in ages, horror \
         show of a week/day, nightmare of a meeting, shocker of a week at, car crash of a day/week, \
         bin/dumpster fire of a day/week, unhappy, had a break up, breakup in the house, just had a breakup, \
         massive/big/huge/blazing/awful/almighty/screaming row, row/argument/fight/barney with \
         my/our/the teenager/teenagers/teen/teens/son/daughter/kids, had this massive row, screaming/shouting \
         match, had words, had a falling out, fell out with, not speaking/talking to each other, arent \
         speaking/talking, not on speaking terms, got told off, boss shouted/screamed at me, boss had a go at \
         me, boss tore into me, got an earful, passed over for promotion, passed over for, got/been turned \
         down",
    ),
    (
        POORLY,
        "poorly, off sick/school/colour, under the weather, sick on the sofa, im/were ill, not feeling well, \
         not well, feeling ill/sick/poorly/grotty/rotten/queasy/crook, unwell, got/have/has a cold, got the \
         flu/vid, with/man flu, the flu/sniffles/lurgy/vid/rona/noro, flu, covid, got covid/noro, migraine, \
         headache, hurting head, stomach bug, tummy ache, sick day/kid/child, recovering, after/had surgery, \
         after chemo, chemo, home/back from hospital, out of hospital, period pain, cramps, full of \
         cold/snot, streaming cold/nose, bunged/burning/laid/dosed up, tonsillitis, chicken pox, feverish, \
         fever, has a fever, home sick, ill/sick in bed, broken leg, after/had an operation, after my \
         operation, food poisoning, sore throat/head/back, feel sick/ill/poorly/crook, on \
         antibiotics/painkillers/crutches, just/fresh out of hospital, just home/back from hospital, home \
         from the hospital, out of the hospital, discharged, just out of surgery, just had surgery, \
         had/having/after an op, post op, on the mend/sick, convalescing, recuperating, recovering from, on \
         the sofa sick, snuffly, snotty, runny nose, sniffles, hacking cough, coughing, chest infection, \
         lurgy, dreaded lurgy, tested positive, rona, high temperature, temperature of, bed bound, bedbound, \
         laid low, off my food, queasy, nauseous, morning sickness, bad back, back has gone, backs gone, done \
         my back in, put my back out, wisdom teeth out, wisdom teeth, root canal, toothache, \
         tooth/tonsils/appendix out, painkillers, lemsip, crook, crook as rookwood, peaky, bit peaky, in \
         plaster, sprained ankle, time of the month, on my period, norovirus, gastro, gastroenteritis, \
         shingles, pneumonia, bronchitis, sinusitis, glandular fever, concussion, concussed, signed off \
         sick/work, just had my tonsils out, leg in a cast, my legs in a cast, arm in a sling, in a sling, on \
         the good drugs, on strong painkillers, doped up on, throat like sandpaper, throat like razor blades, \
         throat like broken glass, throat on fire, nose like a tap, nose streaming, nose like rudolph, head \
         like a bucket, hot water bottle and, losing/lost my voice, aching all over, everything aches",
    ),
    (
        FRAGILE,
        "there were tears, we had tears, had tears, tears last time, in tears last time, ended in tears last \
         time, someone/somebody cries, cries, cries every time, gets upset easily/easy, cried out, everything/anything makes me/her/him/us cry, sob/cry/cries/weep at \
         anything, will sob/cry at anything, cry/crying at adverts, cry at the adverts, weepy at the \
         minute/moment, weeks/heavily/months pregnant, months? pregnant and emotional/hormonal/weepy, feeling emotional, feeling a bit emotional, im/shes/hes/were emotional, weeks/months gone, full of hormones, hormonal, \
         hormones all over the place, hormones are all over, emotional wreck right cant handle much, cant \
         take much, my nerves are shot, nerves shot, nerves are shot/gone, skin off me, on the verge, on the \
         verge/brink of tears, im on the verge, hanging by a thread, hanging on by a thread, holding it \
         together, barely holding it together, only just holding it together, one sad advert away, \
         might/could burst into tears",
    ),
    (
        &[Sense::Tired],
        "night on the ward, hours on my/our feet, ill conk out, conk out after, asleep in front of, tired, \
         were/im/dead/dog/bone/so tired, knackered, exhausted, shattered, sleepy, half/fall asleep, \
         worn/wiped/burnt/burned/flat/flaked/wore/pooped/wrung out, long day/haul, no/low energy, drained, \
         cant keep our/my eyes open, jet lagged, pooped, bushed, zonked, dead on our/my/me feet, sleep \
         deprived/regression, newborn, running on empty/fumes/coffee, cream crackered, done in/for, ready for \
         bed, nodding off, long/night/hour/double/off shift, after work, jetlagged, my eyes are tired, \
         im/absolutely shattered, were/mentally exhausted, will/ill/might/gonna fall asleep, yawning, \
         whacked, wiped, dead beat/inside, wrecked, im/both/were/absolutely wrecked/fried, eyes are \
         wrecked/closing, banjaxed, jaded, cream crackered tonight, shagged, buggered, bolloxed, ballixed, \
         stuffed, eyes closing, heavy eyes/night, barely/hardly awake, cant stay awake, going to fall asleep, \
         keep falling asleep, fell asleep last night, overtired, up since 5/6/4/3/four/five/six, \
         zombies/wrecked/bolloxed tonight, a long day, long old day, fatigued, knacked, hour \
         day/flight/drive, were both wrecked, absolutely knackered, dead to the world, on my/our last legs, \
         last legs, on our/my knees, out/asleep on my feet, asleep on our feet, asleep standing up, been up \
         since, on/off nights, been on nights, just/come/coming off nights, twelve/12/14 hour shift, just off \
         a plane, just landed, off the red eye, all im were gassed, ragged, run ragged, worn to a frazzled, \
         zombie mode, like a zombie, dead man walking, rough as, rough as a badgers, morning after, the \
         morning after, big/heavy night last night, bit/wine drunk, after the pub, back from the pub, tipsy, \
         plastered, hammered, bladdered, trolleyed, merry on wine, revision, revising, exam week, exams, \
         deadline, deadlines, essay due, dissertation, marking, marking essays, night feeds, teething, baby \
         wont sleep, baby/newborn finally down, baby finally asleep, baby is down, new/newborn baby, new \
         parents, parents of a newborn, up with the baby, head is throbbing/banging, heads \
         throbbing/pounding/banging, my head is pounding, have me dead on my feet, out of juice, nothing left \
         in the tank, just come off nights, just off shift, back from nights",
    ),
    (
        GUESTS,
        "nan/gran/grandma/granny/mum/nana is staying, nans staying, \
         nan/gran/grandma/granny/grandad/grandpa/granda/mum/dad/nana/nanny/granddad/pops is here, grandas/grandpas here, \
         nans/grans/grandmas/grannys/grandads/mums/dads/nanas here, nan/gran/mum/dad/nana is over, nan/gran \
         is staying over, nan/boss is coming, nan/grandma is visiting, my \
         gran/grandma/nan/granny/grandparents/folks/boss, our nan/gran, grandparents, \
         grandparents/parents/inlaws are here, in laws, the in laws, mother/father in law, my mother in law, \
         house full/guests, full house, house full of guests, guests, \
         guests/company/people/neighbours/grans/nans/grandmas/grandads/mums/dads/nanas over, visitors, \
         have/mixed company, my/the parents are here, my parents are visiting, with my \
         parents/mum/mam/dad/gran/nan, watching with my parents, easily shocked/offended, the \
         vicar/inlaws/priest, neighbours are coming, everyone will like/enjoy, something for everyone, \
         please/suits everyone, all/three generations, mums/dads/nans/grans/grandmas watching, mums watching \
         too, my mums watching, inlaws, in laws are here, in laws over, mother in law is here, mother in laws \
         here, with mum/dad/nan/gran, with the folks, the folks are here, folks are over, not offend anyone, \
         wont offend, will not offend, no one gets offended, prudish, a bit prudish, whole gang from 8 to 80",
    ),
    (
        BACKGROUND,
        "background, in the background, background watching/noise, half watch/watching/scrolling, on in the \
         background, to iron to, iron/knit to, fold laundry to, something to cook to, ironing, knitting, \
         over/with dinner, wrapping presents, on/scrolling my phone, second screen, dont have to pay \
         attention, dont have to follow, not pay attention, folding laundry, doing a jigsaw, while we play \
         cards, wallpaper tv, to have on, have on in the background, half an eye on, one eye on, with one eye \
         on, keep half an eye on, scrolling/scroll on my phone",
    ),
    (FEEL_GOOD, ""),
    (
        WEARY,
        "sleep standing up, could/can sleep standing up, falling asleep standing up, hungover to \
         fuck/hell/death/bits, \
         so/dead/proper/well/horribly/horrifically/catastrophically/both/all/everyones/everybodys hungover, \
         were all hungover, hanging out my arse/hole, im/were hanging, got the fear, the beer fear, beer \
         fear, fragile/delicate after last night, feeling delicate, a bit delicate, still drunk, still drunk \
         from last night, never drinking again, last nights tequila/wine, hungover, \
         barely/havent/hasnt/not/hardly slept, up all night, hangover, sleepless, running on no sleep, \
         three/four/two hours sleep, no sleep for/since, hungover as, dying of a hangover, worst hangover, \
         hangxiety, i/we passed out, passed out on the sofa, i havent slept, havent/not slept since, \
         not/havent slept in days, barely/not sleeping, slept two/three/four hours, up every hour, up every \
         two hours, up all night with, awake since, been awake since, awake since 4/5, weeks/days old, stayed \
         up till/until/til, shell/husk of a person/human, shadow of myself, shadow of my former self, dead \
         man walking tonight",
    ),
    (
        MUSH,
        "brain is mashed potato, brain is soup tonight, brain is \
         jelly/custard/cabbage/toast/gone/mush/fried/soup/porridge, brain porridge/mush/soup/jelly, brains \
         porridge/soup/jelly/toast/cabbage/fried/mush, head is porridge/cabbage/fried/wrecked/gone/mush, \
         heads porridge/cabbage/fried/wrecked/mush, head is/like cotton wool, heads full of cotton wool, my \
         head is fried, my heads wrecked/gone, heads done in, my heads done in, cant string two thoughts \
         together, cant/couldnt think straight, cant/couldnt follow a plot, cant follow anything, cant follow \
         a story, no braincells left, two brain cells left, one brain cell left, brain fog, brain dead today, \
         head like a drum",
    ),
    (
        DRUNK,
        "had three/four/five/six/several pints, had a few pints/beers/drinks/wines, had a couple of pints, \
         three/four/five/six/few pints in, three/four/few beers in, few drinks/glasses in, four/three pints \
         deep, bottle of wine in, half a bottle in, a bottle down, two bottles down, had a skinful, skinful, \
         half cut/wasted, sloshed, squiffy, steaming/were/im/all/pretty/very/so drunk, steamboats, blootered, \
         drunk as skunks, drunk as a skunk, we are drunk, drunk on a tuesday, pints and a kebab, \
         gins/wines/glasses/cocktails/margaritas/proseccos/ciders/whiskies/whiskeys/rums/shots/tequilas/beers/pints/drinks/bottles/mojitos/spritzes/negronis \
         in/deep/down, second/third/fourth/fifth glass of red/wine/white, second/third/fourth/fifth \
         glass/bottle/pint/gin/cocktail/margarita",
    ),
    (
        WEATHER,
        "pouring/howling/thunder/fog outside, pouring/hammering down, its pouring/lashing/bucketing/snowing, \
         its chucking it down, lashing, lashing out of the heavens, bucketing/tipping/hammering it down, its \
         pissing down, raining stair rods, stair rods, blowing a gale/hoolie, wind is howling, winds/wind \
         howling, stormy out, storm raging, frost on the windows, minus five outside, pot of tea, pot of tea \
         made, teas made, tea is made, fire/stove is lit, stoves lit, stove/log burner is on, its/been raining since, its been \
         raining/pouring, fire/fires going, cat/cats/dog on my lap/knee/knees/feet, dogs on my feet, under the duvet, sunday vibes/energy/mood/feeling/teatime, sunday afternoon energy/vibes, \
         sunday 2/3/4/5 pm, sunday at four, sunday at 4 pm, sunday tea time, wet/sleepy/slow sunday",
    ),
    (
        MONDAY,
        "mondays, monday/january blues, manic/its/ugh monday, monday again, its only monday, ugh/hate \
         mondays, mondays eh, monday from hell, i hate mondays, such a monday, feels like a monday, a very \
         monday monday, tuesday feels like monday, school run from hell, back to work/school tomorrow, back \
         to work blues",
    ),
    (
        GOOD_NEWS,
        "cleared/cracked/passed/aced upsc/neet/jee/boards/finals, aced her/his/their/our/my exam/exams, \
         i/ive/we/weve passed, i bloody passed, i only went and passed, passed first time, passed with flying \
         colours, passed my finals/viva, passed my exam today, passed everything, got my \
         results/grades/offer/bonus, got into uni/university, got in to uni, got the \
         grades/house/flat/mortgage/part/gig, offer accepted, our offer was accepted, got our house, paid off \
         the mortgage, mortgage is paid off, debt free, she/he/they said yes, got/just engaged, just got \
         engaged, were engaged/expecting/pregnant/celebrating, found out were having twins, were having \
         twins, having/its twins, were having a baby, having a baby, im/shes pregnant, found out im/were \
         pregnant, going to be a grandad/grandma/granny/dad/mum, become/became/am a grandad, am a gran, pay \
         rise, payrise, got a raise/bonus, won the league/cup/title, we won the match/game/final, got \
         promoted today, exams are over, finished my/our exams, last exam done/today, exams done, end of \
         term, schools out, broke/broken up for summer, first day of the holidays, last day of work, handed \
         in my thesis/dissertation/notice, handed it in, corks popped, corks been popped, popped/popping the \
         cork, celebrating, we are celebrating, something to celebrate, good news today, had good news, had \
         some good news, great/brilliant news, best day ever, best day of my life, over the moon, on cloud \
         nine, buzzing with joy, chuffed, chuffed to bits",
    ),
];
