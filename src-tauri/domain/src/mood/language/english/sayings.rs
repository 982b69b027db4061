//! English as households speak it: how people really ask for something light, warm, loud or slow. Owns words only.

use super::super::Sense;
use super::super::senses::{
    BRAIN_OFF, COSY, EPIC, ESCAPE, FEEL_GOOD, FESTIVE, INSPIRE, INSPIRE_TRUE, LAUGH, LIGHT, ROMANCE, SLOW,
    TWO,
};

pub(super) const SAYINGS: &[(&[Sense], &str)] = &[
    (
        EPIC,
        "stuff blows up, stuff blow up, stuff blown up, stuff getting blown up, stuff exploding, loads of bangs, \
         lots of bangs, loud bangs, bangs and crashes, stuff explode, stuff explodes, stuff going boom, stuff goes \
         boom, stuff goes bang, stuff going bang, things blows up, things blow up, things blown up, things getting \
         blown up, things exploding, things explode, things explodes, things going boom, things goes boom, things \
         goes bang, things going bang, shit blows up, shit blow up, shit blowing up, shit blown up, shit getting \
         blown up, shit exploding, shit explode, shit explodes, shit going boom, shit goes boom, shit goes bang, \
         shit going bang, cars blows up, cars blow up, cars blowing up, cars blown up, cars getting blown up, cars \
         exploding, cars explode, cars explodes, cars going boom, cars goes boom, cars goes bang, cars going bang, \
         buildings blows up, buildings blow up, buildings blowing up, buildings blown up, buildings getting blown \
         up, buildings exploding, buildings explode, buildings explodes, buildings going boom, buildings goes boom, \
         buildings goes bang, buildings going bang, everything blows up, everything blow up, everything blowing up, \
         everything blown up, everything getting blown up, everything exploding, everything explode, everything \
         explodes, everything going boom, everything goes boom, everything goes bang, everything going bang, planets \
         blows up, planets blow up, planets blowing up, planets blown up, planets getting blown up, planets \
         exploding, planets explode, planets explodes, planets going boom, planets goes boom, planets goes bang, \
         planets going bang, laser battles, space battles, space battle, big bang, massive bang, stuff on fire, \
         things on fire, whole thing goes up, go boom, kaboom, fireballs, fireball, pyrotechnics, stuff gets \
         wrecked, smash stuff up, smashing stuff up, smash things up, smashing things up, stuff getting smashed, \
         things getting smashed, car crashes, crash bang wallop, bish bash bosh, bang bang, big guns, helicopters \
         exploding, giant monsters, big monsters, massive monsters, monsters fighting, robots fighting, big robots, \
         godzilla, king kong, transformers, gladiators, sword fighting, swordplay, big sword fights, clashing \
         swords, stuff happening, loads happening, lots happening, nonstop, non stop, non stop action, all action, \
         wall to wall action, balls to the wall, full throttle, pedal to the metal, foot to the floor, no brakes, \
         car stunts, motorbikes, bike chases, boat chases, shoot em ups, punching, punch up, punch ups galore, \
         fisticuffs, big dust ups, bare knuckle, kicking ass, kick ass, ass kicking, arse kicking, kick arse, kicks \
         arse, kick butt, shake the sofa, shake the walls, rattle the windows, wake the neighbours, annoy the \
         neighbours, loud as hell, loud as, turn it up, on the big telly, on the big tv, on the projector, new \
         soundbar, new telly, new tv, new speakers, surround sound, show off the telly, show off the tv, alien \
         invasion, end of the world, world ending, apocalypse, volcanoes, tornadoes, earthquakes, sharks, giant \
         sharks, rip roaring, barnstorming, rollicking, swashbuckle, larger than, big daft",
    ),
    (
        LAUGH,
        "eat the rich, rich people suffer, rich people suffering, watch rich people suffer, rich people get \
         their comeuppance, rich people getting their comeuppance, billionaires suffer, schadenfreude, craic, \
         the craic, a bit of craic, bit of craic, \
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
        INSPIRE,
        "something with your life, something with my life, something with our lives, do something with your \
         life, change your life, psyching up, psyched up, psyched, gee me up, gee us up, geeing up, gee up, \
         hype me up, hype us up, hyped for life, get hyped, fire in the belly, fire in my belly, light a \
         fire under me, light a fire under us, get me going, get us going, get me fired up, get us fired up, \
         get the blood up, get my blood up, blood up, ready to run through a wall, run through walls, run \
         through a wall, give me a push, give me a boost of confidence, confidence boost, believe i can do \
         it, believe we can do it, make me believe, make us believe, i can do anything, can do anything, can \
         do attitude, grit and determination, determination, perseverance, persevere, guts and glory, glory, \
         david and goliath, david v goliath, little guy wins, the little guy wins, little guy winning, small \
         guy wins, little man wins, little person wins, little guy beats, beats the system, beat the system, takes \
         on the system, beats the bullies, beats the big boys, sticks it to the man, \
         david against goliath, plucky, plucky underdog, against the odds story, beats all the odds, \
         overcame, overcoming \
         adversity, triumphant, triumphs, come from behind, comeback story, comeback kid, zero to hero, from \
         nothing, make something of themselves, dreams come true, follow your chasing a dream, big self \
         belief, stand up to the bully, stand up for whats right, fight the power, stick it to the man, \
         sticking it to the man, makes me want to be better, makes me want to be a better person, makes me \
         proud, proud to be human, lift you up, raise me up, restores hope, some hope, a bit of hope, give \
         us hope, give me hope, gives me hope, gives us hope, hope in it, need hope, glimmer of hope, inspo",
    ),
    (
        FEEL_GOOD,
        "beach sun holiday, sun and beach, sun sea and sand, what would everyone enjoy, what will everyone \
         enjoy, everyone would enjoy, everyone can enjoy, everybody can enjoy, nobody can fight about, \
         nobody can argue about, nobody can argue with, no one can argue with, nobody will fight over, crowd \
         pleaser for all, slumber party, slumber party energy, slumber party vibes, sleepover energy, teen \
         movie, teen movies, teen film, teen films, teen comedy, teen comedies, teen flick, high school \
         movie, high school film, high school comedy, cheer up the, leave the room smiling, go to bed happy, \
         go to bed smiling, send us to bed happy, send us to bed smiling, make the day better, make today \
         better, turn the day around, save the day, save my day, rescue this day, turn my frown upside down, \
         happy tears only, happy vibes, good feeling, good feelings, nice feelings, happy feelings, happy \
         thoughts, glass half full, bit of sunshine, ray of sunshine, ray of light, spirits up, spirits need \
         lifting, raise my spirits, put a spring in my step, spring in our step, jolly us along, jolly me \
         along, jolly things along, happy go lucky, full of joy, pure joy, joie de vivre, zest for life, \
         good clean fun, nice people, nice people being nice, people being nice, people being kind, kind \
         people, good people, decent people, everyone is nice, everyones nice, everybody is nice to each \
         other, nobody is horrible, found family, sweet and funny, people are decent, the good in people, \
         reminding that people, there are good people, restores my faith, restores your faith, \
         queer joy, gay and happy, dancing in the aisles, dance along, toe tapping, foot tapping, abba, \
         happy place film, dopamine, happy hormones, hug in film form, hug of ends happily ever after, \
         cheesy grin, big smile, massive smile, smile on my face, smile on our faces, big daft smile, \
         beaming, gives you a lift, give us a lift, give me a lift, cheer up film, being decent to each \
         other, people being decent, people being decent to each other, being kind to each other, being nice \
         to each other, being good to each other, looking after each other, helping each other, helping each \
         other out, being there for each other, neighbours helping neighbours, strangers being kind, that \
         lifts, something that lifts, a film that lifts, lifts you up, lifts us up, lifts me up, lifts the \
         room, lifts my heart, lifts the heart, struts, something that struts, swagger, with swagger, \
         something with swagger, a girls night, girls nite, hen do, hen night, hen party",
    ),
    (
        COSY,
        "fuzzy inside, all fuzzy inside, all warm inside, warm inside, warm and cosy, cosied up, cosy night, cosy \
         night in, night in with a blanket, curled up, curled up with the cat, blanket weather, sofa weather, fire \
         lit, fire on, fires lit, fires on, stove lit, woodburner, wood burner, by the fire, jammies, jimjams, \
         dressing gown, onesie, hot water bottle, hot choc, hot chocolate weather, rainy night, rain outside, \
         raining outside, lashing down, lashing rain, lashing outside, pissing down, pissing it down, bucketing \
         down, chucking it down, tipping down, pelting down, raining cats and dogs, its raining, storm outside, \
         stormy outside, snowing outside, snow day, snowed in, foggy outside, dark outside, cold outside, miserable \
         outside, baltic outside, freezing outside, baltic, curtains drawn, curtains are drawn, curtains closed, \
         drawn candles lit, candles, scones, tea and scones, tea and cake, tea and crumpets, biscuits and tea, brew, \
         a brew, nice brew, cup of cha, knitwear, woolly jumper, cottage, cottagecore, village, seaside town, \
         bookshop, bakery, baking, gardening, puppies, kittens, soothing voice, easy on the nerves, kind to my \
         nerves, kind on the nerves, good for the nerves, no shouting, nobody shouting, no raised voices, soft \
         lighting, like a warm bath, warm bath, like soup, comfort food, mug of tea, mug of cocoa, lull us, lull me, \
         lull me to sleep, send me to sleep, help me nod off, nod off in front of, doze, doze off in front of, \
         snooze, snoozy, hushed, still and calm, calm before bed, unstressful, de stress, destress, decompress, \
         decompressing, take the edge off, put me at ease, like being tucked in, tucked in bed feeling, mainly cute, \
         cutesy, adorable, cutest, cuteness, twee village, nobody raises their voice, no one raises their voice, \
         absolutely nobody raises their voice, nobody raises a voice, no one shouts, no one shouting, nobody yells, \
         no one yells, nobody argues, no one argues, nobody fights, no one fights, nobody is mean, nobodys mean, \
         nobody is nasty, no conflict, no baddies, no baddie, be careful with me, be careful with us, careful with \
         me, handle me with care, handle us with care, handle with care, go gently, go gently with me, go gentle on \
         me, go gentle on us, treat me gently, treat us gently, treat me kindly, go easy on me, go easy on us, be \
         soft with me, be nice to me, have mercy, have mercy on me, have mercy on us, mercy please, wrap me in \
         cotton wool, wrapped in cotton wool, bring me down gently, bring us down gently, bring me down slowly, let \
         me down gently, come down gently, come down slowly, wind me down, wind us down, too wired to sleep, wired \
         and cant sleep",
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
         rubbish, mindless violence, mindless fun, time pass film, something thicker, \
         dumber, something dumber, dimmer, dopier, dafter, thick as mince, thick as two short planks, as \
         thick as they come, half my head is on, half my brain is on, only half here, if i look away, when i \
         look away, dont punish me if i look away, can look away, hit me with rubbish, hit me with crap, and \
         thicker, but thicker, bit thicker",
    ),
    (COSY, "warmth"),
    (TWO, "just us two, two of us, us two"),
    (
        ROMANCE,
        "austen, bronte, bronte sisters, mr darcy, darcy, wuthering, hugh grant, meet cutes, enemies to lovers, \
         friends to lovers, second chance romance, forbidden love, unrequited love, slow burn romance, true love, \
         first love, puppy love, summer romance, holiday romance, love triangle, love kiss in the rain, kisses in \
         the rain, big kiss, snog, snogging, snogs, smooching, canoodling, get in the mood, set the mood, for \
         lovers, me and her, me and him, ten years married, years married, first \
         time shes coming, first time hes coming, coming to mine, shes coming over, hes coming over, her place, his \
         place, netflix and chill, hot date, date tonight, got a date, big date, tinder date, hinge date, new \
         girlfriend, new boyfriend, wine and candles, sexy for the two, spicy, bit spicy, racy, sensual, seductive, \
         hot and heavy, weak at the knees, make me swoon, makes me swoon, swooning, sighing, dreamy hero, period \
         romance, regency romance, love conquers all, love is in the air, loveydovey, lurve, luv story, wedding \
         film, weddings, girl meets boy, boy meets girl, boy meets boy, girl meets girl",
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
];
