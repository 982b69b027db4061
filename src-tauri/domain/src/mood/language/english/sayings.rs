//! English as households speak it: how people really ask for a mood. Owns words only.

use super::super::Sense;
use super::super::senses::{
    AWE, BITTERSWEET, BRAIN_OFF, COSY, CRY, DARK, EPIC, ESCAPE, FEEL_GOOD, FESTIVE, GANGSTER, INSPIRE,
    INSPIRE_TRUE, LAUGH, LIGHT, MESSED_UP, MIND, ROMANCE, SCARE, SHOOTING, SLOW, STRANGE, TENSE, THINK,
};

pub(super) const SAYINGS: &[(&[Sense], &str)] = &[
    (
        SCARE,
        "hairs on my neck, hairs on our necks, hair on my neck, hairs on the back of my neck, hairs on the \
         back of our necks, hair on the back of my neck, hair stand on end, hair stands on end, hairs stand \
         on end, hairs stand up, hair to stand on end, hairs to stand on end, make my skin crawl, makes my \
         skin crawl, skin crawl, skin crawling, send shivers down my spine, shivers down my spine, shivers up \
         my spine, give me the shivers, the shivers, the willies, give me the willies, the heebie jeebies, \
         heebie jeebies, the collywobbles, chill my blood, chill us to the bone, chills me to the bone, make \
         me squeal, make us squeal, scare the living daylights out of, scare the life out of, scare the wits \
         out of, scare the hell out of, scare the pants off, scare the bejesus out of, scare the bejaysus out \
         of, scare the shite out of, scare the shit out of, scare the crap out of, scare the socks off, scare \
         the tripe out of, frighten the living daylights out of, frighten the life out of, frighten the wits \
         out of, frighten the hell out of, frighten the pants off, frighten the bejesus out of, frighten the \
         bejaysus out of, frighten the shite out of, frighten the shit out of, frighten the crap out of, \
         frighten the socks off, frighten the tripe out of, terrify the living daylights out of, terrify the \
         life out of, terrify the wits out of, terrify the hell out of, terrify the pants off, terrify the \
         bejesus out of, terrify the bejaysus out of, terrify the shite out of, terrify the shit out of, \
         terrify the crap out of, terrify the socks off, terrify the tripe out of, spook the living daylights \
         out of, spook the life out of, spook the wits out of, spook the hell out of, spook the pants off, \
         spook the bejesus out of, spook the bejaysus out of, spook the shite out of, spook the shit out of, \
         spook the crap out of, spook the socks off, spook the tripe out of, wet the bed, wet my pants, wee \
         myself, shit my pants, shit myself, cack myself, cack ourselves, bricking it, brick it, brown \
         trousers, need a change of underwear, check under the bed, check the wardrobe, afraid to go to bed, \
         afraid to turn the lights off, afraid of the dark, scared of the dark, scared to go to the loo, \
         scared to go to bed, sleep with the light on, sleeping with the light on, cant sleep after, unable \
         to sleep, not sleep after, not sleep for a week, wont sleep, supernatural, the supernatural, \
         paranormal, occult, seance, ouija, ouija board, witchcraft, witch, ghouls, werewolves, mummies, \
         undead, the undead, haunted doll, killer doll, possessed doll, banshee, poltergeists, hauntings, \
         things that go bump in the night, bump in the night, jump out of my skin, jump out of our skins, \
         watch through my fingers, watch through our fingers, through my fingers, cant look, peek through my \
         fingers, proper creepy, creepy as, spooky season, all hallows, ghost train, haunted hotel, horror \
         fest, horrorfest, frightener, frighteners, chiller, chillers, spooker, bloodcurdling, spinechilling, \
         hackles up, freaked out, freak out, dont go in there, dont open the door, dont open that door, dont \
         go down there, dont go in the basement, dont go in the cellar, dont go upstairs, dont look behind \
         you, look behind you, hes behind you, its behind you, shes behind you, get out of the house, behind \
         you at the screen, shout behind you, yell behind you, shouting behind you, yelling behind you, \
         scream behind you",
    ),
    (
        EPIC,
        "stuff blows up, stuff blow up, stuff blown up, stuff getting blown up, stuff exploding, stuff explode, \
         stuff explodes, stuff going boom, stuff goes boom, stuff goes bang, stuff going bang, things blows up, \
         things blow up, things blown up, things getting blown up, things exploding, things explode, things \
         explodes, things going boom, things goes boom, things goes bang, things going bang, shit blows up, \
         shit blow up, shit blowing up, shit blown up, shit getting blown up, shit exploding, shit explode, \
         shit explodes, shit going boom, shit goes boom, shit goes bang, shit going bang, cars blows up, cars \
         blow up, cars blowing up, cars blown up, cars getting blown up, cars exploding, cars explode, cars \
         explodes, cars going boom, cars goes boom, cars goes bang, cars going bang, buildings blows up, \
         buildings blow up, buildings blowing up, buildings blown up, buildings getting blown up, buildings \
         exploding, buildings explode, buildings explodes, buildings going boom, buildings goes boom, buildings \
         goes bang, buildings going bang, everything blows up, everything blow up, everything blowing up, \
         everything blown up, everything getting blown up, everything exploding, everything explode, everything \
         explodes, everything going boom, everything goes boom, everything goes bang, everything going bang, \
         planets blows up, planets blow up, planets blowing up, planets blown up, planets getting blown up, \
         planets exploding, planets explode, planets explodes, planets going boom, planets goes boom, planets \
         goes bang, planets going bang, laser battles, space battles, space battle, big bang, massive bang, \
         stuff on fire, things on fire, whole thing goes up, go boom, kaboom, fireballs, fireball, \
         pyrotechnics, stuff gets wrecked, smash stuff up, smashing stuff up, smash things up, smashing things \
         up, stuff getting smashed, things getting smashed, cars crashing, car crashes, crash bang wallop, bish \
         bash bosh, bang bang, big guns, helicopters exploding, giant monsters, big monsters, massive monsters, \
         monsters fighting, robots fighting, big robots, godzilla, king kong, transformers, gladiators, sword \
         fighting, swordplay, big sword fights, clashing swords, stuff happening, loads happening, lots \
         happening, nonstop, non stop, non stop action, all action, wall to wall action, balls to the wall, \
         full throttle, pedal to the metal, foot to the floor, no brakes, car stunts, motorbikes, bike chases, \
         boat chases, shoot em ups, punching, punch up, punch ups galore, fisticuffs, big dust ups, bare \
         knuckle, kicking ass, kick ass, ass kicking, arse kicking, kick arse, kicks arse, kick butt, shake the \
         sofa, shake the walls, rattle the windows, wake the neighbours, annoy the neighbours, loud as hell, \
         loud as, turn it up, on the big telly, on the big tv, on the projector, new soundbar, new telly, new \
         tv, new speakers, surround sound, show off the telly, show off the tv, alien invasion, end of the \
         world, world ending, apocalypse, volcanoes, tornadoes, earthquakes, sharks, giant sharks, rip roaring, \
         barnstorming, rollicking, swashbuckle, larger than, big dumb fun, big daft",
    ),
    (
        LAUGH,
        "eat the rich, rich people suffer, rich people suffering, watch rich people suffer, rich people get \
         their comeuppance, rich people getting their comeuppance, billionaires suffer, comeuppance, get what \
         they deserve, gets what he deserves, schadenfreude, craic, the craic, a bit of craic, bit of craic, \
         bit of the craic, good craic, mighty craic, a bit of a laugh, bit of a laugh, bit of a giggle, \
         giggling, pee ourselves, pee myself, piss ourselves, piss myself, pissing ourselves, wet our pants \
         laughing, laugh my head off, laugh our heads off, laugh my arse off, laugh our arses off, laugh my \
         socks off, laugh our socks off, laughing our heads off, split our sides, split my sides, sides \
         splitting, sore sides, sides hurt, stomach hurts, belly hurts from laughing, tummy hurts from \
         laughing, laugh til we cry, laugh til i cry, laugh til it hurts, laugh till it hurts, laugh until it \
         hurts, laugh until my face hurts, laugh til our faces hurt, face hurts, roll on the floor, rolling \
         on the floor, rolling about, crease us up, crease me up, creasing, creased, in creases, in \
         hysterics, gas, a gas, pure gas, hilarity, larks, lark about, tomfoolery, shenanigans, antics, \
         capers, hijinks, mischief, quick patter, patter, quick wit, quick witted, rapid fire dialogue, fast \
         talking, quickfire dialogue, snappy dialogue, wisecracks, wisecracking, one liners, one liner, \
         deadpan, dry humour, dry wit, dry as a bone, as in dry, gallows humour, black humour, dark humour, \
         sarcastic, sarcasm, sardonic, piss take, pisstake, taking the piss, mockumentary, buddy comedy, \
         buddy movie, buddy film, frat boy, stoner comedy, gross out comedy, stupid comedy, comedy gold, \
         comedy classic, comedian, comedians, stand up, sketch show, python, carry on, naked gun, airplane, \
         larrikin, pratfalls, pratfall, clowning, clowns about, tickle my funny bone, tickle our funny bones, \
         tickle me, gut busting, gutbuster, side splitter, sidesplitting, rib tickling, rib tickler, riot, a \
         riot, barrel of laughs, bundle of laughs, laugh a minute, chucklesome, cheeky, bawdy, saucy humour, \
         puns, gags, daft jokes, the giggles, fit of giggles, guffaw, guffaws, chortle, belly laughing, cheer \
         and laugh, laughing my head off, need a laugh, could do with a laugh, wee myself laughing, wee \
         ourselves laughing, wee themselves laughing, pee myself laughing, pee ourselves laughing, piss \
         myself laughing, piss ourselves laughing, wet myself laughing, wet ourselves laughing, wetting \
         myself laughing, wetting ourselves laughing, weeing ourselves laughing, peeing ourselves laughing, \
         shit myself laughing, shit ourselves laughing, cack myself laughing, cack ourselves laughing, choke \
         laughing, choking laughing, snort laughing, snorting, weeping with laughter, weep with laughter, \
         weep laughing, howling with laughter, howl with laughter, scream with laughter, screaming with \
         laughter, scream laughing, screaming laughing, shriek with laughter, shrieking with laughter, die \
         laughing, died laughing, dying laughing, dying of laughter, die of laughter, sick laughing, ache \
         from laughing, ache with laughing, helpless with laughter, laughed, laughed together, laugh \
         together, talking very fast, talk very fast, talking fast, talk fast, talking really fast, talking \
         too fast, people talking fast, fast dialogue, speaking very fast, gets whats coming to him, gets \
         whats coming to her, gets whats coming, get whats coming to them, whats coming to him, whats coming \
         to her, whats coming to them, just deserts, gets his own back, gets her own back, get their own \
         back, getting her own back, getting his own back, getting their own back, pure filth humour wise",
    ),
    (
        CRY,
        "a tear on my cheek, tear on my cheek, tears on my cheeks, leaves a tear on my cheek, tears down my \
         cheeks, tears rolling down, a tear in my eye, a tear in the eye, bring a tear to my eye, brings a tear \
         to the eye, tear to the eye, tear to my eye, emotionally destroyed, emotionally wrecked, destroy me, \
         destroy us, wreck me, ruin me, ruin my life, rip my heart out, rip our hearts out, tear my heart out, \
         tear our hearts out, stamp on it, cry til im dehydrated, cry myself to sleep, cry ourselves to sleep, \
         cry like a baby, cry like babies, sob like a baby, bawl like a baby, bawl my eyes out, bawl our eyes \
         out, bawling, make us bawl, make me bawl, weep buckets, cry buckets, buckets of tears, rivers of \
         tears, blub like a baby, blubber, blubbering, have a blub, a good blub, proper blub, proper weepie, \
         proper weepy, proper sob, have a sob, good sob, a good bawl, good bawl, ugly crying, ugly cry \
         material, snot and tears, snotty crying, mascara running, mascara everywhere, hankies at the ready, \
         tissues at the ready, pass the tissues, pass the hankies, get the tissues, bring tissues, tissues \
         ready, hanky at the ready, box of kleenex, four hanky, well up, welling up, welled up, choke up, choke \
         us up, choke me up, choked up, misty eyed, tear up, tearing up, dab our eyes, dab my eyes, eyes \
         leaking, something in my eye, leaky eyes, onions, cutting onions, happy cry, cry it all out, get it \
         all out, let it out, feel all the feelings, all the feelings, big feelings, feel things, hit me in the \
         feels, hit us in the feels, right in the feels, tug the heartstrings, pluck the heartstrings, tear \
         fest, tearfest, weepfest, cryfest, cry fest, sobber, sobbing mess, blubfest, break my heart in two, \
         break my heart into pieces, heart in pieces, heart broken in two, heart ripped out, heartstring, \
         gutting, gutted in a good way, properly sad, well sad, sad as, weepy film",
    ),
    (
        INSPIRE,
        "psyching up, psyched up, psyched, gee me up, gee us up, geeing up, gee up, hype me up, hype us up, \
         hyped, get hyped, fire in the belly, fire in my belly, light a fire under me, light a fire under us, \
         get me going, get us going, get me fired up, get us fired up, get the blood up, get my blood up, blood \
         up, ready to run through a wall, run through walls, run through a wall, give me a push, give me a \
         boost of confidence, confidence boost, believe i can do it, believe we can do it, make me believe, \
         make us believe, i can do anything, can do anything, can do attitude, grit and determination, \
         determination, perseverance, persevere, guts and glory, glory, david and goliath, david v goliath, \
         little guy wins, the little guy wins, little guy winning, small guy wins, plucky, plucky underdog, \
         against the odds story, beats all the odds, overcame, overcoming adversity, triumphant, triumphs, come \
         from behind, comeback story, comeback kid, zero to hero, from nothing, make something of themselves, \
         dreams come true, follow your chasing a dream, big self belief, stand up to the bully, stand up for \
         whats right, fight the power, stick it to the man, sticking it to the man, makes me want to be better, \
         makes me want to be a better person, makes me proud, proud to be human, lift you up, raise me up, \
         restores hope, some hope, a bit of hope, give us hope, give me hope, gives me hope, gives us hope, \
         hope in it, need hope, glimmer of hope, inspo",
    ),
    (
        FEEL_GOOD,
        "slumber party, slumber party energy, slumber party vibes, sleepover energy, teen movie, teen movies, \
         teen film, teen films, teen comedy, teen comedies, teen flick, high school movie, high school film, \
         high school comedy, cheer up the, leave the room smiling, go to bed happy, go to bed smiling, send \
         us to bed happy, send us to bed smiling, make the day better, make today better, turn the day \
         around, save the day, save my day, rescue this day, turn my frown upside down, happy tears only, \
         happy vibes, good feeling, good feelings, nice feelings, happy feelings, happy thoughts, glass half \
         full, bit of sunshine, ray of sunshine, ray of light, spirits up, spirits need lifting, raise my \
         spirits, put a spring in my step, spring in our step, jolly us along, jolly me along, jolly things \
         along, happy go lucky, full of joy, pure joy, joie de vivre, zest for life, good clean fun, nice \
         people, nice people being nice, people being nice, people being kind, kind people, good people, \
         decent people, everyone is nice, everyones nice, everybody is nice to each other, nobody is \
         horrible, found family, sweet and funny, restores my faith, restores your faith, queer joy, gay and \
         happy, dancing in the aisles, dance along, toe tapping, foot tapping, abba, happy place film, \
         dopamine, happy hormones, hug in film form, hug of ends happily ever after, cheesy grin, big smile, \
         massive smile, smile on my face, smile on our faces, big daft smile, beaming, gives you a lift, give \
         us a lift, give me a lift, cheer up film, being decent to each other, people being decent, people \
         being decent to each other, being kind to each other, being nice to each other, being good to each \
         other, looking after each other, helping each other, helping each other out, being there for each \
         other, neighbours helping neighbours, strangers being kind, that lifts, something that lifts, a film \
         that lifts, lifts you up, lifts us up, lifts me up, lifts the room, lifts my heart, lifts the heart, \
         struts, something that struts, swagger, with swagger, something with swagger, a girls night, girls \
         nite, hen do, hen night, hen party",
    ),
    (
        COSY,
        "fuzzy inside, all fuzzy inside, all warm inside, warm inside, warm and cosy, cosied up, cosy night, \
         cosy night in, night in with a blanket, curled up, curled up with the cat, blanket weather, sofa \
         weather, fire lit, fire on, fires lit, fires on, stove lit, woodburner, wood burner, by the fire, \
         jammies, jimjams, dressing gown, onesie, hot water bottle, hot choc, hot chocolate weather, rainy \
         night, rain outside, raining outside, lashing down, lashing rain, lashing outside, pissing down, \
         pissing it down, bucketing down, chucking it down, tipping down, pelting down, raining cats and \
         dogs, its raining, storm outside, stormy outside, snowing outside, snow day, snowed in, foggy \
         outside, dark outside, cold outside, miserable outside, baltic outside, freezing outside, baltic, \
         curtains drawn, curtains are drawn, curtains closed, drawn candles lit, candles, scones, tea and \
         scones, tea and cake, tea and crumpets, biscuits and tea, brew, a brew, nice brew, cup of cha, \
         knitwear, woolly jumper, cottage, cottagecore, village, english village, seaside town, bookshop, \
         bakery, baking, gardening, puppies, kittens, soothing voice, easy on the nerves, kind to my nerves, \
         kind on the nerves, good for the nerves, no shouting, nobody shouting, no raised voices, soft \
         lighting, like a warm bath, warm bath, like soup, comfort food, mug of tea, mug of cocoa, lull us, \
         lull me, lull me to sleep, send me to sleep, help me nod off, nod off in front of, doze, doze off in \
         front of, snooze, snoozy, hushed, still and calm, calm before bed, unstressful, de stress, destress, \
         decompress, decompressing, take the edge off, put me at ease, like being tucked in, tucked in bed \
         feeling, mainly cute, cutesy, adorable, cutest, cuteness, twee village, nobody raises their voice, \
         no one raises their voice, absolutely nobody raises their voice, nobody raises a voice, no one \
         shouts, no one shouting, nobody yells, no one yells, nobody argues, no one argues, nobody fights, no \
         one fights, nobody is mean, nobodys mean, nobody is nasty, no conflict, no baddies, no baddie, be \
         careful with me, be careful with us, careful with me, handle me with care, handle us with care, \
         handle with care, go gently, go gently with me, go gentle on me, go gentle on us, treat me gently, \
         treat us gently, treat me kindly, go easy on me, go easy on us, be soft with me, be nice to me, have \
         mercy, have mercy on me, have mercy on us, mercy please, wrap me in cotton wool, wrapped in cotton \
         wool, bring me down gently, bring us down gently, bring me down slowly, let me down gently, come \
         down gently, come down slowly, wind me down, wind us down, too wired to sleep, wired and cant sleep",
    ),
    (
        BRAIN_OFF,
        "no brainers, brain in the drawer, brain on the shelf, leave brain at door, brain switched off, brain \
         turned off, brains switched off, brain on holiday, brain gone, brain has gone, brains gone, brain \
         wont work, my brain wont work, brain do nothing, make my brain do anything, dont make my brain do \
         anything, dont make my brain work, brain not working, brain isnt working, brain has left, brain has \
         left the building, braincell, one brain cell, one braincell, two brain cells, last brain cell, \
         smooth brain, smooth brained, big and stupid, loud and stupid, loud and dumb, dumb and loud, \
         gloriously stupid, gloriously dumb, properly stupid, thick as, complete tosh, total tosh, utter \
         tosh, utter pap, codswallop, balderdash, claptrap, twaddle, piffle, drivel, cobblers, bollocks, \
         total bollocks, complete bollocks, utter bollocks, utter tripe, crapola, crud, garbage fire, \
         dumpster fire, trash fire, hot garbage, hot mess, hate watch, hatewatch, car crash telly, so bad, so \
         bad its brilliant, so bad its funny, gloriously bad, bad on purpose, b grade, straight to video, \
         straight to dvd, bargain bin, lifetime movie, hallmarky, soapy, telenovela, cheap thrills, cheap and \
         cheerful, filler film, chewing gum for the brain, chewing gum, candyfloss, bubble gum, eye candy, \
         easy on the eye, easy to follow, simple plot, simple story, lose the thread, lose the plot of, \
         follow while chatting, talk over, talk through, chat through, can chat over, chat over, easy enough \
         to follow, doesnt need attention, doesnt need much attention, doesnt need my full attention, doesnt \
         take itself seriously, doesnt take itself too seriously, dont take itself seriously, silly nonsense, \
         absolute nonsense, pure nonsense, absolute trash, pure trash, proper trash, absolute rubbish, pure \
         rubbish, mindless violence, mindless fun, timepass, time pass, time pass film, something thicker, \
         dumber, something dumber, dimmer, dopier, dafter, thick as mince, thick as two short planks, as \
         thick as they come, half my head is on, half my brain is on, only half here, if i look away, when i \
         look away, dont punish me if i look away, can look away, hit me with rubbish, hit me with crap, and \
         thicker, but thicker, bit thicker",
    ),
    (
        MIND,
        "mind melter, mind melters, mind melting, mind twister, mind twisting, brain melters, brain burner, \
         brain twister, brain twisting, brain scrambler, brain scrambling, head wrecker, head melter, head \
         melting, wreck my head, wreck our heads, wrecks my head, do my head in in a good way, bend my brain, \
         bend our brains, bend my mind, scramble my brain, scramble our brains, google the ending, google it \
         after, google it afterwards, look up the ending, look it up after, look up what happened, explain \
         the ending, ending explained, need a diagram, needs a diagram, needs a flowchart, watch it twice, \
         have to watch twice, watch it again to get it, who do you trust, cant trust anyone, trust nobody, \
         nobody is who they seem, nothing is what it seems, nothing is as it seems, not what it seems, rug \
         pulled, pull the rug, rug pulled out, jaw on the floor ending, gasp out loud, never see it coming, \
         wont see it coming, dont see it coming, cant see it coming, cant guess the ending, guess the ending, \
         wild ending, mad ending, crazy ending, killer twist, massive twist, huge twist, twisted ending, \
         double cross, double crosses, alternate reality, alternate realities, alternate timeline, alternate \
         timelines, timelines, parallel worlds, parallel universes, multiple timelines, simulation, in a \
         simulation, dream within a dream, dreams within memory loss, amnesia, doppelganger, doppelgangers, \
         labyrinth, puzzling, twisted plot, plot twists, proper twist, a proper twist, good twist, a good \
         twist, decent twist, a decent twist, great twist, mad twist, clever twist, real twist, cracking \
         twist, with a twist, twist in it, twist in the tail, a twist or two, wants a twist, twist you dont \
         see coming, twist i wont see coming, twist nobody sees coming, looks a bit fake, everything looks \
         fake, everything outside looks a bit fake, everything looks a bit fake, everything feels fake, \
         nothing feels real, nothing feels real afterwards, question whats real, not sure whats real, world \
         looks different, world looks different afterwards, everything looks different afterwards, feels \
         unreal afterwards, sends my brain sideways, brain in a knot, brain in knots, tie my brain in knots, \
         ties my brain in knots, tie our brains in knots, maks ur head hurt, makes your head hurt, make your \
         head hurt, make my head hurt, makes my head hurt, make our heads hurt, not sure im awake, not sure \
         if im awake, not sure whether im awake, not sure what was real, not sure what is real, wondering \
         what was real, wondering whats real, am i dreaming, walk out dazed, come out dazed, stagger out of, \
         walk out confused, come out confused in a good way, doubt my own eyes, doubting my own eyes",
    ),
    (
        THINK,
        "chewing it over, chew it over, chewing over, chew on it, mull over, mulling over, mull it over, \
         mulling it over, still thinking about it, thinking about it tomorrow, think about tomorrow, think \
         about it tomorrow, think about it for days, think about for a week, thinking about for days, stays in \
         your head, stay in my head, stays in my head, sticks in the mind, stick in my mind, lingers, keep me \
         up thinking, lie awake thinking, argue about in the pub, talk about in the pub, talk about over \
         breakfast, row about afterwards, something to say, has something to say, says something, with a bit of \
         substance, some substance, something with substance, with some depth, depth, some meat on it, meat on \
         the bones, meat on its bones, cleverish, clever ish, clever stuff, not insult my intelligence, not \
         insult our intelligence, respects my intelligence, treats me like an adult, treats us like adults, \
         treats you like an adult, use my brain, use our brains, engage the brain, engage my brain, exercise my \
         brain, grey matter, grey cells, little grey cells, brain on, brains on, ideas, big ideas, existential, \
         existential crisis, meaning of life, the human condition, human nature, morality, ethics, moral \
         questions, deep and meaningful, d and m, mind expanding, broaden my mind, broaden our minds, open my \
         eyes, opens your eyes, eye opening, eyeopener, eye opener, learn stuff, oscar bait, oscar winner, \
         oscar winning, awardsy, prestige, prestige drama, palme dor, festival film, festival favourite, \
         subtle, understated, grown up drama, thinkpiece, thinker",
    ),
    (
        AWE,
        "awe, awestruck, awe inspiring, sense of awe, sense of feel tiny, feel small, make me feel small, makes \
         me feel small, make us feel small, feel insignificant, scale of the universe, galaxies, galaxies \
         small, the cosmos, cosmos, the universe, infinity, vastness, majestic, majesty, humbling, humbled by",
    ),
    (
        TENSE,
        "exiting, excitin, exilerating, exhilarating, thrill a minute, thrills and spills, cliff hanger, \
         cliff hangers, psychological, psychological stuff, mind your nerves, chew my nails, chew our nails, \
         chewing my nails, no nails left, nails down to the quick, bite my nails off, clench, clenched, bum \
         clenching, buttock clenching, sweating, on the edge of my seat, on the edge of our seats, off my \
         seat, squirm, squirming, cant breathe, forget to breathe, holding my breath, hold my breath, breath \
         held, breathless, heart in mouth, heart in our mouths, heart going, get the heart going, heart \
         pumping, get the heart pumping, blood pumping, get the blood pumping, get my blood pumping, \
         adrenalin, adrenaline fix, adrenaline junkie, wound up tight, ticking clock, against the clock, \
         clock ticking down, bomb disposal, hostages, hijack, hijacking, prison break, jailbreak, prison \
         escape, escape film, daring escape, great escape, on the run, fugitive, fugitives, stalker, \
         stalkers, cat burglar, jewel thieves, thieves, con artists, con artist, con men, grifters, \
         swindlers, sting, the sting, double agents, double agent, cold war, le carre, john le carre, bourne, \
         jason bourne, bond style, undercover, undercover cop, infiltrate, assassination plot, political \
         thriller, legal thriller, tech thriller, survival thriller, survival, stranded, lost at sea, \
         trapped, submarine, keeps you on your toes, keeps me on my toes, keep me guessing, keeps me \
         guessing, keeps us guessing, guessing till the end, guess who did it, who did it, grips you, grips \
         me, unputdownable, cant look away, couldnt look away, glued, keep me glued, keeps me glued, keep us \
         glued, rattling, knuckles white, white knuckles, my knuckles white, our knuckles white, knuckles go \
         white, make my knuckles white, grip the armrest, gripping the armrest, grip the sofa, gripping the \
         sofa, gripping the cushion, grip the cushions, claw the cushions, clawing the sofa, yell at the \
         telly, yelling at the telly, yell at the tv, yelling at the tv, yell at the screen, yelling at the \
         screen, shout at the telly, shouting at the telly, shout at the tv, shouting at the tv, shout at the \
         screen, shouting at the screen, scream at the telly, screaming at the telly, scream at the tv, \
         screaming at the tv, scream at the screen, screaming at the screen, doubting the neighbours, doubt \
         the neighbours, suspect everyone, suspecting everyone, suspect everybody, trust no one, nobody to \
         trust, no one to trust, nobody you can trust, cant trust anybody, who can you trust, who to trust, \
         paranoia, paranoid, phones being tapped, phone being tapped, phones tapped, phone tapping, wiretaps, \
         wiretapping, bugged phones, surveillance, being watched, being followed, theyre watching, cover up, \
         cover ups, whistleblower, whistleblowers, creeping kind, the creeping kind, creeping sort, creeps up \
         on you, creep up on you, creeps up on me, gets under your skin, gets under my skin, get under our \
         skin, quiet menace, sense of menace, unease, sense of unease, creeping unease, proper tension, nails \
         gone, grip the armrests, grip the cushion, grip my seat, grip each other, grip the edge of the sofa, \
         gripping the armrests, gripping the cushions, gripping my seat, gripping each other, gripping the \
         edge of the sofa, clutch the armrest, clutch the armrests, clutch the sofa, clutch the cushion, \
         clutch the cushions, clutch my seat, clutch each other, clutch the edge of the sofa, clutching the \
         armrest, clutching the armrests, clutching the sofa, clutching the cushion, clutching the cushions, \
         clutching my seat, clutching each other, clutching the edge of the sofa, cling to the armrest, cling \
         to the armrests, cling to the sofa, cling to the cushion, cling to the cushions, cling to my seat, \
         cling to each other, cling to the edge of the sofa, clinging to the armrest, clinging to the \
         armrests, clinging to the sofa, clinging to the cushion, clinging to the cushions, clinging to my \
         seat, clinging to each other, clinging to the edge of the sofa, clench the armrest, clench the \
         armrests, clench the sofa, clench the cushion, clench the cushions, clench my seat, clench each \
         other, clench the edge of the sofa, clenching the armrest, clenching the armrests, clenching the \
         sofa, clenching the cushion, clenching the cushions, clenching my seat, clenching each other, \
         clenching the edge of the sofa, hang on to the armrest, hang on to the armrests, hang on to the \
         sofa, hang on to the cushion, hang on to the cushions, hang on to my seat, hang on to each other, \
         hang on to the edge of the sofa, hanging on to the armrest, hanging on to the armrests, hanging on \
         to the sofa, hanging on to the cushion, hanging on to the cushions, hanging on to my seat, hanging \
         on to each other, hanging on to the edge of the sofa, dig my nails into the armrest, dig my nails \
         into the armrests, dig my nails into the sofa, dig my nails into the cushion, dig my nails into the \
         cushions, dig my nails into my seat, dig my nails into each other, dig my nails into the edge of the \
         sofa, digging my nails into the armrest, digging my nails into the armrests, digging my nails into \
         the sofa, digging my nails into the cushion, digging my nails into the cushions, digging my nails \
         into my seat, digging my nails into each other, digging my nails into the edge of the sofa",
    ),
    (
        ROMANCE,
        "austen, bronte, bronte sisters, mr darcy, darcy, wuthering, hugh grant, meet cutes, enemies to lovers, \
         friends to lovers, second chance romance, forbidden love, unrequited love, slow burn romance, true \
         love, first love, puppy love, summer romance, holiday romance, love triangle, love kiss in the rain, \
         kisses in the rain, big kiss, snog, snogging, snogs, smooching, canoodling, get in the mood, set the \
         mood, for lovers, just us two, me and her, me and him, two of us, us two, ten years married, years \
         married, first time shes coming, first time hes coming, coming to mine, shes coming over, hes coming \
         over, her place, his place, netflix and chill, hot date, date tonight, got a date, big date, tinder \
         date, hinge date, new girlfriend, new boyfriend, wine and candles, sexy for the two, spicy, bit spicy, \
         racy, steamy stuff, sensual, seductive, hot and heavy, weak at the knees, make me swoon, makes me \
         swoon, swooning, sighing, dreamy hero, period romance, regency romance, love conquers all, love is in \
         the air, loveydovey, lurve, luv story, wedding film, weddings, girl meets boy, boy meets girl, boy \
         meets boy, girl meets girl",
    ),
    (
        DARK,
        "nastier, nasty piece of work, nasty streak, meaner, some bite, with bite, with some bite, a bit of \
         bite, has teeth, bit of an edge, with an edge, harsh, hard as nails, hard edged, hardboiled, hard \
         boiled, pulpy crime, crooks, crims, contract killer, contract killers, mob boss, mobbed up, mob hits, \
         godfather style, goodfellas style, scorsese style, fincher style, underworld, gangland, street gangs, \
         gang war, hooligans, skinheads, dystopian misery, soul crushing, soul destroying, punishing, bruising, \
         unsparing, unforgiving, merciless, pitiless, remorseless, moral rot, corrupt cops, bent cops, bent \
         coppers, corruption, body count, high body count, bodies, bodies piling up, serial killers, slaughter, \
         psychos, psycho killer, psychopaths, sociopath, sociopaths, sadism, sick and twisted, warped, seedy, \
         sleazy, grimy, scuzzy, grubby, murky, black hearted, blackhearted, cold blooded, ice cold, kitchen \
         sink, kitchen sink drama, bleakest, bleaker, grimmer, grimmest, no redemption, everybody dies, \
         everyone dies, all die",
    ),
    (
        SLOW,
        "just quiet, quiet and still, soft and quiet, takes its time about it, no rush, unhurriedly, gently \
         paced, slow as you like, slow and gentle, slow and steady, slow and soft, far off and beautiful, far \
         away and beautiful, somewhere beautiful, beautiful places, beautiful scenery, gorgeous scenery, \
         stunning scenery, mountains and lakes, rolling hills, big skies, wide open spaces, sweeping \
         landscapes, scenic, picturesque, breathtaking views, easy on the eyes, pretty pictures, looks \
         pretty, looks beautiful, looks gorgeous, sumptuous, visual feast, feast for the eyes, moody and \
         slow, mood piece, tone poem, trance like, zen, like a meditation, like a painting, elegiac, \
         pastoral, hills and silence, silence and hills, mountains and silence, sea and silence, snow and \
         silence, silence and snow, sky and silence, fog and silence, fields and silence, trees and silence, \
         forests and silence, rain and silence, wind and silence, just silence, long silences, landscape and \
         silence, landscapes and silence, scenery and silence, wind in the grass, wind in the trees, wheat \
         fields, rolling fields, sea and sky, fog and sea, big skies and, moorland, steppe, steppes, empty \
         beaches, misty hills, misty mountains, hardly any talking, hardly any dialogue, barely any talking, \
         barely any dialogue, little dialogue, no dialogue, wordless, almost wordless, next to no dialogue, \
         pretty sad girl autumn, sad girl autumn, aesthetic, landscape",
    ),
    (
        STRANGE,
        "completely batshit, batshit crazy, batshit mental, mental, proper mental, absolutely mental, off its \
         head, off its tits, off its rocker, off the rails, unhinged, totally unhinged, deranged, cuckoo, \
         cuckoo bananas, away with the fairies, on on drugs, like an acid trip, acid trip, shrooms, we are \
         high, were high, im high, high af, for stoners, stoner film, weird shit, weird stuff, weird as, weird \
         as fuck, weirdest thing, weirdest film, strangest thing, oddest thing, wtf film, what did i just \
         watch, what the actual, never seen the like, never seen the likes of, one of a kind, odd one, strange \
         one, funny peculiar, curio, curiosity, oddity, dadaist, bunuel, lanthimos, jodorowsky, gilliam, \
         burtonesque, kaufman, charlie kaufman, outre, mad stuff, pure mad, mad as, stark raving, raving mad, \
         crazy stuff, crazy film",
    ),
    (
        LIGHT,
        "short n sweet, short and sweet film, easy on me, take it easy, take it easy on us, easy does it, nice \
         and easy, nice n easy, undemanding fun, light touch, a light touch, light and fun, light and funny, \
         light and sweet, gentle and light, bit of light relief, bit of fluff, bit of froth, bit of escapism, \
         just escape, want to escape, forget everything, forget the news, forget the world for a bit, forget \
         about the day, forget about the week, forget work, not think about work, get away from it all, \
         breather, a breather, light distraction, bit of distraction, low maintenance, low commitment, low \
         pressure, nothing deep, nothing too deep, nothing complicated, nothing clever",
    ),
    (
        BITTERSWEET,
        "well up in a nice way, well up at in a nice way, cry in a nice way, cry in a good way, sad in a good \
         way, tears in a good way, good tears, nice tears, laugh and then bawl, laugh then cry, laugh and \
         then make us cry, laugh and bawl, cry laugh, a laugh and a cry, laughs and a cry, funny but moving, \
         funny but touching, moving but funny, touching but funny, sad and funny, sad and beautiful, sadness \
         and joy, joy and sadness, joy and sorrow, mixed feelings, mixed emotions, nostalgia hit, hit of \
         nostalgia, take me back, take us back, takes me back, when we were young, when i was young, days \
         gone by, bygone days, good old days, the good old days, end of an era, last summer, growing old, \
         lost love, the one that got away, autumnal, like october, october mood, warm but melancholy, \
         melancholy but sweet, melancholy and warm, ending that isnt happy, ending that isnt a happy one, \
         ending thats not happy, ending that is not happy, endings that arent happy, an ending that isnt \
         happy, not a happy ending, isnt a happy ending, unhappy endings, sad endings, downbeat ending, \
         doesnt end well, doesnt end happily, does not end well, dont get the happy ending, dont get a happy \
         ending, remember him laughing, remember her laughing, remember them laughing",
    ),
    (
        FESTIVE,
        "xmasy, xmassiest, most xmassy, christmassiest, chrissy, chrissie, chrissy film, chrissy movie, \
         christmas pudding, mulled wine, secret santa, christmas jumper, christmas jumpers, christmas eve \
         eve, trees up, tree is up, decorations up, decs up, decs are up, stockings, stocking, jolly old elf, \
         st nick, saint nick, north pole, workshop elves, yule, yule log, yuley, snowman, sleigh bells, \
         sleigh, rudolph, scrooge, ghost of christmas, christmas carol, muppet christmas, love actually \
         again, die hard again, sleigh bell, christmas carols, one more carol, carol singers, carol singing, \
         carol service, carollers, mince pie, advent calendar, mariah carey, santa hats, santa hat, carol \
         singing outside, a carol, another carol",
    ),
    (
        INSPIRE_TRUE,
        "real person who did something amazing, real people who did something amazing, ordinary people doing \
         extraordinary things, ordinary person extraordinary, real life hero, real life heroes, real heroes, \
         true hero, inspiring true story, uplifting true story, inspirational true story",
    ),
    (
        SHOOTING,
        "hitting, beatings, beating up, getting beaten up, people being beaten up, people getting hit, people \
         hitting each other, thumping, brawls, brawl, brawling, slugging, bashing, headbutts, weapons, gunfire, \
         gun violence, gun fight, machine guns, shooty, shooty stuff, stabby stuff, knife fights, fist fights, \
         fistfights, fight club stuff",
    ),
    (
        GANGSTER,
        "gangster film, gangster films, gangster movie, gangster movies, gangster picture, gangster pictures, \
         gangster flick, mafia film, mafia films, mafia movie, mafia movies, mob movie, mob movies, mob \
         picture, mobster film, mobster movie, crime saga, crime epic, gangster epic, gangster classic, yakuza \
         film, cartel film",
    ),
    (
        ESCAPE,
        "in tuscany, tuscany, on a terrace in, lake como, amalfi, amalfi coast, in provence, provence, french \
         riviera, the riviera, on the riviera, greek island, greek islands, sun drenched, sun soaked, \
         sunkissed, pretend were on holiday, pretending were on holiday, pretending were rich, pretend were \
         rich, pretending were in, pretend were in, a holiday from the sofa, holiday without leaving the \
         sofa, armchair travel, armchair holiday, take me somewhere, take us somewhere, take me to italy, \
         take us to italy, take me to greece, take us to greece, take me to the seaside, take me on holiday, \
         take us on holiday, feels like a holiday, feel like a holiday, like a holiday, sunshine on screen, \
         olive groves, vineyards, vineyard, fly me to, fly us to, whisk me away, whisk us away, whisk me off, \
         whisk us off, whisked away, transport me, transport us, transport me to, transport us to, santorini, \
         capri, positano, mykonos, sicily, sardinia, bali, the maldives, the seychelles, the caribbean, palm \
         trees, beach holiday, tropical island",
    ),
    (
        MESSED_UP,
        "f ed up, fd up, effed up, fckd up, fked up, f up film, messed up film, properly messed up, the more \
         messed up, screwed up film, sick and wrong, so wrong, wrong in every way, deeply wrong, disturbed, \
         deeply disturbing, disturbing as hell",
    ),
];
