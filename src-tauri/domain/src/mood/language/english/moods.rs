//! English words for moods, and for how people are. Owns words only.

use super::super::Sense;
use super::super::senses::{
    AFTER_A_BAD_DAY, BACKGROUND, BITTERSWEET, BRAIN_OFF, COSY, CRY, DARK, EPIC, FEEL_GOOD, FESTIVE, GRIEF,
    GUESTS, INSPIRE, LAUGH, LIGHT, MIND, POORLY, ROMANCE, SCARE, SLOW, STRANGE, TENSE, THINK, TRUE,
};

pub(super) const MOODS: &[(&[Sense], &str)] = &[
    (
        CRY,
        "good cry, cried, sobbed, wept, proper cry, nice cry, a cry, cry, crying, ugly cry, have a \
         weep, weep, weepie, weepy, tearjerker, tear jerker, tearful, tears, in tears, sob, sobbing, \
         bawl, blub, tissues, hankies, kleenex, box of tissues, sad, sadness, heartbreaking, heart \
         breaking, break our hearts, break my heart, moving, emotional, makes us cry, make us cry, make \
         me cry, let it all out, waterworks, gut wrenching, devastating, wreck us, ruin us, melancholy, \
         melancholic, feel something, depressing, misery, miserable, drama that hurts, touching, sob \
         fest, sobfest, sob our hearts out, cry our eyes out, cry my eyes out, have a cry, all the \
         feels, the feels, bring on the tears, three hanky, a tear or two, set me off, set us off, \
         blubbing, pull at the heartstrings, heartstrings, tug at the heartstrings, have a good weep, \
         wallow, sad film, sad movie, sad one, sorrowful, mournful, tragic, tragedy, hits hard, hits \
         you in the feels, absolutely destroy us, in bits, lump in the throat, grief, loss",
    ),
    (
        LAUGH,
        "big laughs, laugh, laughs, laughter, laughing, belly laughs, funny, hilarious, comedy, make us \
         laugh, make me laugh, crack us up, giggle, lol, lols, a hoot, humour, humor, witty, silly, \
         goofy, slapstick, laugh out loud, side splitting, rofl, farce, spoof, some fun, stupid funny, \
         jokes, right laugh, a laugh, good laugh, laugh till i cry, laugh until i cry, laugh till we \
         cry, laugh until we cry, laugh so hard, cry laughing, cry with laughter, crying with laughter, \
         crying laughing, wet ourselves, in stitches, giggles, giggly, chuckle, chuckles, comic, \
         comical, amusing, sitcom, stand up comedy, parody, satire, satirical, dark comedy, black \
         comedy, raunchy, cackle, cackling, piss funny, crack up, funny bone, knee slapper, zany, \
         madcap, screwball, comedies, hoot, banter, tickle us, lighten us up with a laugh, have a laugh",
    ),
    (
        COSY,
        "cosy, cozy, cosiness, snuggly, snuggle, cuddly, cuddle up, gentle, comforting, comfort film, \
         comfort movie, comfort watch, like a hug, a hug, warm hug, blanket, under a blanket, hot \
         chocolate, hygge, soothing, wholesome, calm, calming, relaxing, nice, rainy day, rainy sunday, \
         lazy sunday, homely, soft, curl up, unwind, mellow, peaceful, snug, comfy, comforts, comfort \
         viewing, comforting film, warm and fuzzy, fuzzy, chill, chilled, chilled out, chill out, \
         restful, tranquil, quaint, gentle film, wind down, cup of tea, cocoa, duvet day, duvet, \
         pyjamas, pjs, blankets, soft and gentle, easy on the soul, wrap me in a blanket, hug in a \
         film, cuppa, serene, low stakes, no stakes, nobody shouts, slippers, tea and biscuits, log \
         fire, cute, feel safe, safe and warm, wholesome fun, innocent",
    ),
    (
        TENSE,
        "edge of the seat, edge of our seats, edge of your seat, edge of my seat, tense, tension, \
         suspense, suspenseful, thriller, gripping, nail biter, nailbiter, nail biting, exciting, \
         thrilling, white knuckle, heart pounding, keep us guessing, whodunnit, whodunit, intense, \
         stressful, heist, cat and mouse, page turner, adrenaline, keeps us awake, stop us falling \
         asleep, keep us awake, on our toes, keep us on our toes, on tenterhooks, hold our breath, \
         holding our breath, thrillers, nerve racking, nerve wracking, nail biting finish, race against \
         time, detective thriller, spy, spies, espionage, spy film, conspiracy, hold on to your seat, \
         pulse racing, hitchcock, hitchcockian, stress, tight plot, gripped, hooked, glued to the \
         screen, glued to the sofa, cliffhanger, hostage, chase, manhunt, high stakes, keeps you \
         guessing, bank robbery, caper",
    ),
    (
        ROMANCE,
        "romantic, romance, love story, date night, lovey dovey, falling in love, rom com, romcom, \
         romantic comedy, chick flick, swoony, swoon, smooch, soppy, mushy, valentine, kissing, a bit \
         of love, for the two of us, just the two of us, anniversary, romances, love film, love movie, \
         love stories, date movie, date film, first date, first kiss, slushy, smoochy, lovers, in love, \
         meet cute, valentines, valentines day, our anniversary, wedding anniversary, wooing, the \
         missus and me, girlfriend and me, boyfriend and me, will they wont they, steamy, romcoms, rom \
         coms, couples film, for couples, hold hands, passion, passionate, jane austen, falls in love",
    ),
    (
        SCARE,
        "scare us, scare me, scary, scare, scared, horror, frightening, terrifying, spooky, creepy, \
         chilling, ghost story, haunted house, halloween, give us nightmares, nightmares, behind the \
         sofa, behind the cushions, scream, fright, slasher, zombie, goosebumps, eerie, scare the pants \
         off us, scare the pants off me, frighten us, frighten me, frighten, scares, scariest, fright \
         night, ghosts, ghost, haunted, haunting, horrifying, petrify us, jumpy, make us jump, make me \
         jump, spook us, spooks, vampires, vampire, zombies, demons, demon, possession, exorcism, \
         monster film, monster movie, monsters, slashers, creepy film, creep us out, give us the \
         creeps, the creeps, shriek, blood curdling, hide behind a cushion, sleep with the lights on, \
         scary movie, scary film, horror film, horror movie, horrors, terror, macabre, ghoulish, \
         witches, werewolf",
    ),
    (
        MIND,
        "mind bending, mindbending, mind blowing, mindblowing, mind bender, mindfuck, mess with our \
         heads, mess with my head, twist our brains, trippy, puzzle, time travel, time loop, twisty, \
         plot twist, big twist, blow our minds, head scratcher, dreamlike, makes no sense, mind bend, \
         mindbender, mind trip, brain teaser, brain bending, mess with us, mindf, unreliable narrator, \
         time loops, parallel universe, multiverse, rug pull, didnt see coming, wtf, what the hell did \
         we just watch, psychedelic, inception style, blow my mind, mind games, reality bending, twists \
         and turns, twists",
    ),
    (
        THINK,
        "make us think, makes us think, make me think, makes you think, thought provoking, thoughtful, \
         clever, smart, intelligent, brainy, intellectual, deep, something to talk about, talk about \
         afterwards, discuss, food for thought, philosophical, challenging, complicated, profound, \
         meaningful, substance, serious, thinking, thinky, makes me think, made us think, stay with us, \
         stays with you, to discuss, argue about, argue about afterwards, talking point, conversation \
         starter, brain food, something meaty, meaty, highbrow, cerebral, intelligently made, \
         educational, learn something, teach us something, topical, political, social commentary, \
         literary, moral dilemma, well written, nuanced, weighty",
    ),
    (
        STRANGE,
        "strange, weird, odd, quirky, surreal, bizarre, offbeat, off the wall, bonkers, out there, \
         arty, art house, arthouse, experimental, absurd, cult film, cult movie, eccentric, wacky, \
         unusual, never seen anything like, wonderful and weird, weird and wonderful, oddball, kooky, \
         left field, leftfield, unconventional, unique, wes anderson, david lynch, lynchian, a bit mad, \
         mad as a box of frogs, barmy, crackers, barking, batshit, gonzo, cult classic, cult, peculiar, \
         whimsical, whimsy, avant garde, midnight movie, different vibe",
    ),
    (
        EPIC,
        "epic, big and loud, loud, blockbuster, spectacle, spectacular, explosions, car chases, big \
         screen, action packed, grand, sweeping, superhero, superheroes, popcorn film, popcorn movie, \
         popcorn, larger than life, high octane, fast paced, fast, big budget, visuals, test the \
         speakers, marvel, big and bold, huge, massive film, action packed film, explosion, explode, \
         blow stuff up, things blowing up, stuff blowing up, car chase, guns blazing, fights, fight \
         scenes, martial arts, kung fu, dinosaurs, giant robots, kaiju, disaster film, disaster movie, \
         summer blockbuster, big screen stuff, tentpole, dc, star wars, jaw dropping, larger scale, big \
         spectacle, popcorn flick, action flick, actiony, comic book, comic books, avengers, fast cars, \
         all guns blazing, adrenaline rush, thrill ride, rollercoaster, roller coaster, wow us, cgi",
    ),
    (
        SLOW,
        "slow and beautiful, hauntingly beautiful, slow, slow burn, slow cinema, beautiful, poetic, quiet, meditative, \
         contemplative, gorgeous, lyrical, dreamy, beautifully shot, slow paced, pretty to look at, \
         unhurried, boring, slow and lovely, slow moving, slow film, slow films, slow movie, stately, \
         gentle pace, unrushed, hypnotic, visual poem, stunning, scenery, landscapes, gorgeous to look \
         at, painterly, nothing happens, atmospheric, art film, takes its time, minimalist, dull, \
         ponderous, drags, draggy",
    ),
    (
        TRUE,
        "true story, true stories, based on a true story, real story, really happened, true life, real \
         life, real events, true events, based on fact, biopic, real people, true, actual events, it \
         really happened, that really happened, real thing, from real life, based on real events, based \
         on true events, based on a real story, inspired by a true story, true crime, biopics, \
         biography, life story",
    ),
    (
        FEEL_GOOD,
        "feel good, feelgood, happy, cheer us up, cheer me up, cheer up, uplifting, heartwarming, heart \
         warming, warm, sweet, charming, lovely, smile, put us in a good mood, good mood, happy ending, \
         happy end, life affirming, joyful, joyous, upbeat, delightful, sunny, optimistic, lift our \
         spirits, pick me up, lift the mood, warms the heart, makes us happy, make us happy, positive, \
         fun, feel goods, feelgood film, happy film, happy movie, crowd pleaser, crowdpleaser, crowd \
         pleasing, make us smile, make me smile, smiling, leave us smiling, put a smile on our faces, \
         put a smile on my face, good vibes, warm glow, warm hearted, big hearted, with heart, bit of \
         heart, bit of a heart, full of heart, tender, good natured, happily ever after, restore my \
         mood, raise our spirits, perk us up, perk me up, boost, serotonin, endorphins, joy, happiness, \
         happier, good mood film, nice ending, ends well, everything turns out fine, leave us happy, \
         cheering up, need cheering up, pick us up, uplift us, uplift, sunshine, bright, playful, good \
         time, chirpy, brighten my day, brighten up",
    ),
    (
        INSPIRE,
        "inspire us, inspiring, inspire, inspirational, motivating, motivational, underdog, triumph, \
         against the odds, against all odds, courage, hope, hopeful, faith in humanity, empowering, \
         give us courage, human spirit, rousing, change our lives, inspired, underdogs, underdog story, \
         restore my faith in humanity, restore our faith in humanity, restore faith, pep talk, triumph \
         over adversity, against all the odds, overcoming, rags to riches, believe in ourselves, \
         stirring, stand up and cheer, rocky style, comeback, motivation, get off the sofa, hero, \
         heroes, heroic, role model, hope for the future, courageous, brave, role models, rooting for",
    ),
    (
        BITTERSWEET,
        "bittersweet, bitter sweet, sad but happy, happy and sad, laugh and cry, happy sad, poignant, \
         smile through tears, smiling through tears, wistful, nostalgic, nostalgia, tragicomedy, sweet \
         and sad, sad and sweet, sad but sweet, funny and sad, funny but sad, sad but funny, tears and \
         laughter, laughter and tears, happy tears, laugh cry, coming of age, takes us back, melancholy \
         but warm, life in all its colours",
    ),
    (
        BRAIN_OFF,
        "brain off, brains off, switch off, switch our brains off, turn our brains off, no brain, no \
         brainer, mindless, dumb, stupid, trashy, trash, easy, easy watching, easy to watch, \
         undemanding, so bad its good, guilty pleasure, junk food, cheesy, cheese, veg out, zone out, \
         no thinking, without thinking, dont have to think, dont want to think, nonsense, entertaining, \
         escapism, escapist, not think, daft, ridiculous, switch my brain off, turn my brain off, turn \
         off my brain, brain dead, braindead, brain rot, dont want to use my brain, dont have to \
         concentrate, not have to think, no brain required, no brain cells, easy viewing, easy peasy, \
         easy film, trash film, trash tv, popcorn trash, dumb fun, big dumb, silly fun, stupid fun, b \
         movie, b movies, campy, camp, cheesefest, pure cheese, pure escapism, sharknado, terrible \
         film, bad movie, bad film, worst film ever, low effort, rubbish film, pap, tosh, tripe, cba to \
         think, cba, mush, mental junk food, dumbest, brainless, stupidly fun, corny, kitsch, kitschy, \
         naff",
    ),
    (
        FESTIVE,
        "festive, christmas, xmas, christmassy, christmasy, yuletide, holiday film, holiday movie, \
         santa, noel, advent, seasonal, christmas spirit, tinsel, mistletoe, hallmark, ho ho ho, \
         xmassy, christmas film, christmas movie, christmas films, christmas movies, christmas classic, \
         holiday films, holiday movies, christmas eve, christmas day, boxing day, crimbo, chrimbo, \
         festive film, snow and santa, elves, reindeer, hallmark film, hallmark movie, father \
         christmas, nativity, carols, christmas vibes, turkey and tinsel",
    ),
    (
        &[Sense::Cheer],
        "cheer, christmas cheer, festive cheer, good cheer, cheerful, cheeriness, cheery, jolly, \
         jollity, merry, sugar, sugary, saccharine, sweetness, christmas spirit everywhere, merriment, \
         twee, jingle bells, festivities, holiday cheer, festive stuff, festive nonsense, seasonal \
         cheer, happy clappy, sickly sweet, syrupy, schmaltz, schmaltzy, treacly",
    ),
    (
        DARK,
        "dark, darkness, gritty, bleak, grim, noir, disturbing, twisted, brutal, violent, violence, \
         cruel, cruelty, gangster, mafia, serial killer, nihilistic, unflinching, bloody, blood, hard \
         hitting, harrowing, nasty, guns, gun fights, shootings, shooting, killing, killings, killers, \
         killer, murder, murders, murdery, gangsters, gang violence, crime and violence, fighting, dark \
         and twisted, dark stuff, edgy, with teeth, sinister, morbid, ruthless, savage, vicious, \
         gruesome, grisly, hardcore, vengeance, revenge, sadistic, psychopath, neo noir, film noir, \
         nordic noir, tarantino, cynical, raw, hard hitting drama, punch in the gut, gut punch, grim \
         stuff, creepy dark, violently",
    ),
    (
        LIGHT,
        "light, lighter, lighthearted, light hearted, light relief, something light, take our minds \
         off, take my mind off, fluffy, fluff, breezy, frothy, harmless, light entertainment, easy \
         going, easygoing, light as air, lightweight, light and fluffy, light and easy, nothing taxing, \
         not taxing, easy breezy, low key, undramatic, unchallenging, feather light, take our mind off \
         things, take my mind off things, take my mind off it, distract me, distract us, distraction, \
         froth, bubbly, light viewing, light watch, inoffensive, carefree, airy, jaunty, lighten the \
         mood",
    ),
    (
        AFTER_A_BAD_DAY,
        "bad day, rough day, awful day, terrible day, horrible day, hard day, tough day, rotten day, \
         bad week, rough week, long week, hard week, feeling down, feel down, feeling low, feel low, \
         feeling blue, heartbroken, broke up, bad day at work, shit day, shitty day, crap day, crappy \
         day, rubbish day, stinker of a day, day from hell, horrid day, difficult day, stressful day, \
         long week at work, week from hell, shit week, crap week, horrible week, difficult week, had a \
         day of it, one of those days, feeling sad, feeling rubbish, feeling crap, feeling rough, \
         feeling fragile, feeling anxious, anxious, a bit fragile, bit low, im sad, were sad, im down, \
         depressed, im depressed, dumped me, got dumped, been dumped, failed my exam, failed my driving \
         test, lost my job, made redundant, got the sack, breakup, break up with, homesick, lonely, \
         stressed out, stressed, had a row, we had a fight, had an argument, worried sick, bad news, \
         had bad news",
    ),
    (&[Sense::Heavy], "heavy, heavy going, hard going, upsetting, traumatic, traumatising, distressing"),
    (
        &[Sense::Tired],
        "tired, were tired, im tired, knackered, exhausted, shattered, sleepy, half asleep, worn out, \
         long day, no energy, wiped out, drained, cant keep our eyes open, fall asleep, low energy, \
         hungover, jet lagged, dead tired, dog tired, pooped, bushed, zonked, dead on our feet, dead on \
         my feet, frazzled, sleep deprived, no sleep, newborn, didnt sleep, barely slept, up all night, \
         burnt out, burned out, running on empty, cream crackered, done in, ready for bed, nodding off, \
         brain is mush, brain is fried, brains fried, brain fog, hangover, long shift, night shift, \
         after work, jetlagged, my eyes are tired, im shattered, were exhausted, will fall asleep, ill \
         fall asleep, yawning",
    ),
    (
        &[Sense::Surprise(true)],
        "surprise us, surprise me, surprise, you choose, you decide, you pick, pick for us, dealers \
         choice, random, feeling lucky, roll the dice, up to you, lucky dip, wild card, anything goes, \
         throw a dart, take a chance, potluck, pot luck, spin the wheel, flip a coin, your call, \
         whatever you think, we cant decide, cant decide, cant agree, we cant agree, you tell us, you \
         tell me, choose for us, decide for us, pick something, pick one, just pick, take the wheel, go \
         wild",
    ),
    (
        &[Sense::Surprise(false)],
        "anything, whatever, dont care, no idea, dunno, no preference, not fussed, im easy, were easy, \
         whatever you like, dont know, no clue, not sure, not bothered, im open, were open, open to \
         anything, anythings fine, any film, any movie",
    ),
    (
        &[Sense::Different],
        "something different, something else, a change, change of pace, change of tone, change of mood, \
         palate cleanser, mix it up, shake things up, for a change, out of our rut, completely \
         different, something new for us, change of scene, variety, change things up, try something \
         else, something unexpected, something we wouldnt usually, not our usual, not the usual, out of \
         our comfort zone, out of my comfort zone, not the same old, same old, break the habit, shake \
         it up, something fresh, fresh, change the mood, change the tone, a different mood, break the \
         pattern, something new for a change",
    ),
    (
        &[Sense::Opposite],
        "exact opposite, the opposite, complete opposite, opposite mood, total opposite, polar opposite",
    ),
    (
        &[Sense::Lately],
        "last night, last nights, yesterday, yesterdays, the other night, last time, last week, last \
         evening, the last one, the last film, last film, what we watched, what we saw, the last few, \
         the last evenings, lately, recently, the night before, last nights film, last nights movie, \
         the one last night, yesterdays film, the previous film, the previous one, saturdays film, last \
         weekend, previously, what we had last night",
    ),
    (
        GRIEF,
        "grieving, were grieving, im grieving, bereaved, bereavement, in mourning, mourning, after the \
         funeral, the funeral, funeral, funeral today, lost my dad, lost my mum, lost my mom, lost my \
         mother, lost my father, lost my nan, lost my gran, lost my grandad, lost our dog, lost our \
         cat, lost the dog, lost the cat, my mum died, my dad died, our dog died, the dog died, passed \
         away, someone died, sad news",
    ),
    (
        POORLY,
        "poorly, off sick, under the weather, sick on the sofa, im ill, were ill, not feeling well, not \
         well, feeling ill, feeling sick, unwell, got a cold, have a cold, got the flu, with flu, the \
         flu, flu, covid, got covid, migraine, headache, hurting head, stomach bug, tummy ache, sick \
         day, recovering, after surgery, after chemo, chemo, home from hospital, out of hospital, \
         period pain, cramps",
    ),
    (
        GUESTS,
        "nan is staying, nans staying, nan is here, nans here, nan is over, nan is staying over, nan is \
         coming, nan is visiting, gran is staying, gran is here, gran is staying over, grans here, \
         grandma is here, grandma is staying, grandma is visiting, granny is here, granny is staying, \
         grandmas here, grannys here, grandad is here, grandpa is here, my gran, my grandma, my nan, my \
         granny, our nan, our gran, grandparents, my grandparents, grandparents are here, in laws, the \
         in laws, mother in law, my mother in law, father in law, house full, full house, house guests, \
         house full of guests, guests, guests over, visitors, company over, have company, people over, \
         parents are here, my parents are here, my parents are visiting, with my parents, watching with \
         my parents, easily shocked, the vicar, neighbours are coming, neighbours over, everyone will \
         like, everyone will enjoy, something for everyone, please everyone, suits everyone, all \
         generations, three generations",
    ),
    (
        BACKGROUND,
        "background, in the background, background watching, background noise, half watch, half \
         watching, on in the background, while i cook, while we cook, while i iron, while i do the \
         ironing, ironing, while i knit, knitting, while we eat, over dinner, with dinner, while \
         cooking, while wrapping presents, wrapping presents, on my phone, scrolling, second screen, \
         dont have to pay attention, dont have to follow, not pay attention",
    ),
    (
        &[],
        "subtitles are fine, subtitles are ok, subtitles are okay, subtitles fine, subtitles ok, \
         subtitles okay, subs are fine, subs ok, subs fine, subtitles welcome, subtitles no problem, \
         dont mind subtitles, dont mind reading, happy to read, kids are in bed, the kids are in bed, \
         kids are asleep, the kids are asleep, kids in bed, kids asleep, children are in bed, children \
         are asleep, the children are in bed, the children are asleep, no kids tonight, kids are away, \
         the kids are away, kids are out, the kids are out, kid free, child free, without the kids, \
         without kids, without the children, kids arent here, the kids arent here, kids have gone, kids \
         are at, the kids are at, the girls are asleep, the boys are asleep, big kids",
    ),
];
