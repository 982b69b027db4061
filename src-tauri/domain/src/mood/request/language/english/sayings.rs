//! English as households speak it: how people really ask for something light, warm, loud or slow. Owns words only.

use super::super::Sense;
use super::super::senses::{
    BRAIN_OFF, COSY, EPIC, ESCAPE, FEEL_GOOD, FESTIVE, INSPIRE, INSPIRE_TRUE, LAUGH, LIGHT, ROMANCE, SLOW,
    TWO,
};

pub(super) const SAYINGS: &[(&[Sense], &str)] = &[
    (
        EPIC,
        "stuff/things/shit/cars/buildings/everything/planets blows/blow/blown up, \
         stuff/things/shit/cars/buildings/everything/planets getting blown up, \
         stuff/things/shit/cars/buildings/everything/planets/helicopters exploding, loads/lots of bangs, loud \
         bangs/as, bangs and crashes, stuff/things/shit/cars/buildings/everything/planets explode/explodes, \
         stuff/things/shit/cars/buildings/everything/planets going/goes boom, \
         stuff/things/shit/cars/buildings/everything/planets goes/going bang, \
         shit/cars/buildings/everything/planets blowing up, laser/space battles, space battle, big \
         bang/guns/monsters/robots/daft, massive/bang bang, stuff/things on fire, whole thing goes up, go \
         boom, kaboom, fireballs, fireball, pyrotechnics, stuff gets wrecked, smash/smashing stuff/things up, \
         stuff/things getting smashed, car crashes/stunts, crash bang wallop, bish bash bosh, giant/massive \
         monsters, monsters/robots/sword fighting, godzilla, king kong, transformers, gladiators, swordplay, \
         big sword fights, clashing swords, stuff/loads/lots happening, nonstop, non stop, non stop action, \
         all action, wall to wall action, balls to the wall, full throttle, pedal to the metal, foot to the \
         floor, no brakes, motorbikes, bike/boat chases, shoot em ups, punching, punch up, punch ups galore, \
         fisticuffs, big dust ups, bare knuckle, kicking ass, kick ass/arse/butt, ass/arse kicking, kicks \
         arse, shake the sofa/walls, rattle the windows, wake/annoy the neighbours, loud as hell, turn it up, \
         on the big telly/tv, on the projector, new soundbar/telly/tv/speakers, surround sound, show off the \
         telly/tv, alien invasion, end of the world, world ending, apocalypse, volcanoes, tornadoes, \
         earthquakes, sharks, giant sharks, rip roaring, barnstorming, rollicking, swashbuckle, larger than",
    ),
    (
        LAUGH,
        "eat the rich, rich people suffer/suffering, watch rich people suffer, rich people get/getting their \
         comeuppance, billionaires suffer, schadenfreude, craic, the/good/mighty craic, a bit of craic, bit \
         of craic, bit of the craic, a bit of a laugh, bit of a laugh/giggle, giggling, pee/piss/pissing \
         ourselves, pee/piss myself, wet our pants laughing, laugh my head/arse/socks off, laugh our \
         heads/arses/socks off, laughing our heads off, split our/my sides, sides splitting/hurt, sore sides, \
         stomach/face hurts, belly/tummy hurts from laughing, laugh til we/i cry, laugh til/till/until it \
         hurts, laugh until my face hurts, laugh til our faces hurt, roll/rolling on the floor, \
         rolling/lark/clowns about, crease us/me up, creasing, creased, in creases/hysterics, gas, a/pure \
         gas, hilarity, larks, tomfoolery, shenanigans, antics, capers, hijinks, mischief, quick \
         patter/wit/witted, patter, rapid fire dialogue, fast talking, quickfire/snappy/fast dialogue, \
         wisecracks, wisecracking, one liners/liner, deadpan, dry/gallows/black/dark/saucy humour, dry wit, \
         dry as a bone, as in dry, sarcastic, sarcasm, sardonic, piss take, pisstake, taking the piss, \
         mockumentary, buddy/stoner/stupid comedy, buddy movie/film, frat boy, gross out comedy, comedy \
         gold/classic, comedian, comedians, stand up, sketch show, python, carry on, naked gun, airplane, \
         larrikin, pratfalls, pratfall, clowning, tickle my funny bone, tickle our funny bones, tickle me, \
         gut busting, gutbuster, side splitter, sidesplitting, rib tickling/tickler, riot, a riot, \
         barrel/bundle of laughs, laugh a minute, chucklesome, cheeky, bawdy, puns, gags, daft jokes, the \
         giggles, fit of giggles, guffaw, guffaws, chortle, \
         belly/choke/choking/snort/weep/scream/screaming/die/died/dying/sick laughing, cheer and laugh, snort/spit/spray my/our/his/her tea/coffee/wine/drink/beer/cuppa/pint, spit/spray out my/our tea/coffee/wine/drink/beer, \
         tea/coffee/wine/drink/beer/milk/coke out of my/our nose/noses, tea/coffee/wine/drink/beer/milk/coke comes/come/coming out of my/our nose/noses, make me/us snort, \
         laughing my head off, need a laugh, could do with a laugh, wee/pee/piss/wet/wetting/shit/cack myself \
         laughing, wee/pee/piss/wet/wetting/weeing/peeing/shit/cack ourselves laughing, wee themselves \
         laughing, snorting, weeping/weep/howling/howl/scream/screaming/shriek/shrieking/helpless with \
         laughter, dying/die of laughter, ache from/with laughing, laughed, laughed/laugh together, \
         talking/talk/speaking very fast, talking/talk fast, talking really/too fast, people talking fast, \
         gets whats coming to him/her, gets whats coming, get whats coming to them, whats coming to \
         him/her/them, just deserts, gets his/her own back, get their own back, getting her/his/their own \
         back, pure filth humour wise",
    ),
    (
        INSPIRE,
        "something with your/my life, something with our lives, do something with your life, change your \
         life, psyching/psyched/geeing/gee/blood up, psyched, gee/hype/raise me up, gee/hype us up, hyped for \
         life, get hyped, fire in the/my belly, light a fire under me/us, get me/us going, get me/us fired \
         up, get the/my blood up, ready to run through a wall, run through walls, run through a wall, give me \
         a push, give me a boost of confidence, confidence boost, believe i/we can do it, make me/us believe, \
         i can do anything, can do anything/attitude, grit and determination, determination, perseverance, \
         persevere, guts and glory, glory, david and/v/against goliath, little guy/man/person wins, the \
         little guy wins, little guy winning/beats, small guy wins, beats/beat the system, takes on the \
         system, beats the bullies, beats the big boys, sticks/stick/sticking it to the man, plucky, plucky \
         underdog, against the odds story, beats all the odds, overcame, overcoming adversity, triumphant, \
         triumphs, come from behind, comeback story/kid, zero to hero, from nothing, make something of \
         themselves, dreams come true, follow your chasing a dream, big self belief, stand up to the bully, \
         stand up for whats right, fight the power, makes me want to be better, makes me want to be a better \
         person, makes me proud, proud to be human, lift you up, restores/some/need hope, a bit of hope, \
         give/gives us/me hope, hope in it, glimmer of hope, inspo",
    ),
    (
        FEEL_GOOD,
        "beach sun holiday, sun and beach, sun sea and sand, what would/will everyone enjoy, everyone \
         would/can enjoy, everybody can enjoy, nobody can fight/argue about, nobody can argue with, no one \
         can argue with, nobody will fight over, crowd pleaser for all, slumber party, slumber party \
         energy/vibes, sleepover energy, teen movie/movies/film/films/comedy/comedies/flick, high school \
         movie/film/comedy, cheer up the/film, leave the room smiling, go to bed happy/smiling, send us to \
         bed happy/smiling, make the day better, make today better, turn the day around, save the/my day, \
         rescue this day, turn my frown upside down, happy tears only, happy \
         vibes/feelings/thoughts/hormones, good feeling/feelings, nice feelings, glass half full, bit/ray of \
         sunshine, ray of light, spirits up, spirits need lifting, raise my spirits, put a spring in my step, \
         spring in our step, jolly us/me/things along, happy go lucky, full of joy, pure/queer joy, joie de \
         vivre, zest for life, good clean fun, nice/kind/good/decent people, nice people being nice, people \
         being nice/kind/decent, everyone is nice, everyones nice, everybody is nice to each other, nobody is \
         horrible, found family, sweet and funny, people are decent, the good in people, reminding that \
         people, there are good people, restores my/your faith, gay and happy, dancing in the aisles, dance \
         along, toe/foot tapping, abba, happy place film, dopamine, hug in film form, hug of ends happily \
         ever after, cheesy grin, big/massive smile, smile on my face, smile on our faces, big daft smile, \
         beaming, gives you a lift, give us/me a lift, being decent/kind/nice/good to each other, people \
         being decent to each other, looking after each other, helping each other, helping each other out, \
         being there for each other, neighbours helping neighbours, strangers being kind, that lifts, \
         something that lifts/struts, a film that lifts, lifts you/us/me up, lifts the room/heart, lifts my \
         heart, struts, swagger, with swagger, something with swagger, a girls night, girls nite, hen \
         do/night/party",
    ),
    (
        COSY,
        "fuzzy/warm inside, all fuzzy/warm inside, warm and cosy, cosied/curled up, cosy/rainy night, cosy \
         night in, night in with a blanket, curled up with the cat, blanket/sofa weather, fire/fires/stove \
         lit, fire/fires on, woodburner, wood burner, by the fire, jammies, jimjams, dressing gown, onesie, \
         hot water bottle, rain on/against the window/windows/roof/glass, hot choc, hot chocolate weather, \
         rain/raining/lashing/storm/stormy/snowing/foggy/dark/cold/miserable/baltic/freezing outside, \
         lashing/pissing/bucketing/tipping/pelting down, lashing rain, pissing/chucking it down, raining cats \
         and dogs, its raining, snow day, snowed in, baltic, curtains drawn/closed, curtains are drawn, drawn \
         candles lit, candles, scones, tea and scones/cake/crumpets, biscuits and tea, brew, a/nice brew, cup \
         of cha, knitwear, woolly jumper, cottage, cottagecore, village, seaside town, bookshop, bakery, \
         baking, gardening, puppies, kittens, soothing voice, easy/kind on the nerves, kind to my nerves, \
         good for the nerves, no shouting/conflict/baddies/baddie, nobody shouting/yells/argues/fights, no \
         raised voices, soft lighting, like a warm bath, warm bath, like soup, comfort food, mug of \
         tea/cocoa, lull us/me, lull/send me to sleep, help me nod off, nod/doze off in front of, doze, \
         snooze, snoozy, hushed, still and calm, calm before bed, unstressful, de stress, destress, \
         decompress, decompressing, take the edge off, put me at ease, like being tucked in, tucked in bed \
         feeling, mainly cute, cutesy, adorable, cutest, cuteness, twee village, nobody raises their/a voice, \
         no one raises their voice, absolutely nobody raises their voice, no one \
         shouts/shouting/yells/argues/fights, nobody is mean/nasty, nobodys mean, be careful/soft with me, be \
         careful with us, careful with me, handle me/us with care, handle with care, go gently, go gently \
         with me, go gentle/easy on me/us, treat me/us gently, treat me kindly, be nice to me, have mercy, \
         have mercy on me/us, mercy please, wrap me in cotton wool, wrapped in cotton wool, bring/let me down \
         gently, bring us down gently, bring me down slowly, come down gently/slowly, wind me/us down, too \
         wired to sleep, wired and cant sleep",
    ),
    (
        BRAIN_OFF,
        "no brainers, brain in the drawer, brain on the shelf, leave brain at door, brain/brains switched \
         off, brain turned off, brain on holiday, brain/brains gone, brain has gone/left, brain wont work, my \
         brain wont work, brain do nothing, make my brain do anything, dont make my brain do anything, dont \
         make my brain work, brain not/isnt working, brain has left the building, braincell, one/last brain \
         cell, one braincell, two brain cells, smooth brain/brained, big/loud and stupid, loud and dumb, dumb \
         and loud, gloriously stupid/dumb/bad, properly stupid, thick as, complete/total tosh, utter \
         tosh/pap/bollocks/tripe, codswallop, balderdash, claptrap, twaddle, piffle, drivel, cobblers, \
         bollocks, total/complete bollocks, crapola, crud, garbage/dumpster/trash fire, hot garbage/mess, \
         hate watch, hatewatch, car crash telly, so bad, so bad its brilliant/funny, bad on purpose, b grade, \
         straight to video/dvd, bargain bin, lifetime movie, hallmarky, soapy, telenovela, cheap thrills, \
         cheap and cheerful, filler film, chewing gum for the brain, chewing/bubble gum, candyfloss, eye \
         candy, easy on the eye, easy to follow, simple plot/story, lose the thread, lose the plot of, follow \
         while chatting, talk/chat over/through, can chat over, easy enough to follow, doesnt need attention, \
         doesnt need much attention, doesnt need my full attention, doesnt/dont take itself seriously, doesnt \
         take itself too seriously, silly/absolute/pure nonsense, absolute/pure/proper trash, absolute/pure \
         rubbish, mindless violence/fun, time pass film, something/and/but/bit thicker, dumber, something \
         dumber, dimmer, dopier, dafter, thick as mince, thick as two short planks, as thick as they come, \
         half my head/brain is on, only half here, if/when i look away, dont punish me if i look away, can \
         look away, hit me with rubbish/crap",
    ),
    (COSY, "warmth"),
    (TWO, "just us two, two of us, us two"),
    (
        ROMANCE,
        "austen, bronte, bronte sisters, mr darcy, darcy, wuthering, hugh grant, meet cutes, enemies/friends \
         to lovers, second chance romance, forbidden/unrequited/true/first/puppy love, slow burn romance, \
         summer/holiday/period/regency romance, love triangle, love kiss in the rain, kisses in the rain, big \
         kiss, snog, snogging, snogs, smooching, canoodling, get in the mood, set the mood, for lovers, me \
         and her/him, ten years married, years married, first time shes/hes coming, coming to mine, shes/hes \
         coming over, her/his place, netflix and chill, hot/big/tinder/hinge date, date tonight, got a date, \
         new girlfriend/boyfriend, wine and candles, sexy for the two, spicy, bit spicy, racy, sensual, \
         seductive, hot and heavy, weak at the knees, make/makes me swoon, swooning, sighing, dreamy hero, \
         love conquers all, love is in the air, loveydovey, lurve, luv story, wedding film, weddings, \
         girl/boy meets boy, boy/girl meets girl",
    ),
    (
        SLOW,
        "just quiet/silence, quiet and still, soft and quiet, takes its time about it, no rush/dialogue, \
         unhurriedly, gently paced, slow as you like, slow and gentle/steady/soft, far off/away and \
         beautiful, somewhere beautiful, beautiful places, beautiful/gorgeous/stunning scenery, mountains and \
         lakes, rolling/misty hills, big skies, wide open spaces, sweeping landscapes, scenic, picturesque, \
         breathtaking views, easy on the eyes, pretty pictures, looks pretty/beautiful/gorgeous, sumptuous, \
         visual feast, feast for the eyes, moody and slow, mood piece, tone poem, trance like, zen, like a \
         meditation/painting, elegiac, pastoral, \
         hills/mountains/sea/snow/sky/fog/fields/trees/forests/rain/wind/landscape/landscapes/scenery and \
         silence, silence and hills/snow, long silences, wind in the grass/trees, wheat/rolling fields, sea \
         and sky, fog and sea, big skies and, moorland, steppe, steppes, empty beaches, misty mountains, \
         hardly/barely any talking/dialogue, little dialogue, wordless, almost wordless, next to no dialogue, \
         pretty sad girl autumn, sad girl autumn, aesthetic, landscape",
    ),
    (
        LIGHT,
        "short n sweet, short and sweet film, easy on me, take it easy, take it easy on us, easy does it, \
         nice and/n easy, undemanding fun, light touch/distraction, a light touch, light and fun/funny/sweet, \
         gentle and light, bit of light relief, bit of fluff/froth/escapism/distraction, just escape, want to \
         escape, forget everything/work, forget the news, forget the world for a bit, forget about the \
         day/week, not think about work, get away from it all, breather, a breather, low \
         maintenance/commitment/pressure, nothing deep/complicated/clever, nothing too deep",
    ),
    (
        FESTIVE,
        "xmasy, xmassiest, most xmassy, christmassiest, chrissy, chrissie, chrissy film/movie, christmas \
         pudding/jumper/jumpers/carol/carols, mulled wine, secret santa, christmas eve eve, \
         trees/decorations/decs up, tree is up, decs are up, stockings, stocking, jolly old elf, st/saint \
         nick, north pole, workshop elves, yule, yule log, yuley, snowman, sleigh bells/bell, sleigh, \
         rudolph, scrooge, ghost of christmas, muppet christmas, love actually again, die hard again, one \
         more carol, carol singers/singing/service, carollers, mince pie, advent calendar, mariah carey, \
         santa hats/hat, carol singing outside, a/another carol",
    ),
    (
        INSPIRE_TRUE,
        "real person who did something amazing, real people who did something amazing, ordinary people doing \
         extraordinary things, ordinary person extraordinary, real life hero, real life heroes, real heroes, \
         true hero, inspiring true story, uplifting true story, inspirational true story",
    ),
    (
        ESCAPE,
        "in tuscany/provence, tuscany, on a terrace in, lake como, amalfi, amalfi coast, provence, french \
         riviera, the riviera/maldives/seychelles/caribbean, on the riviera, greek/tropical island, greek \
         islands, sun drenched/soaked, sunkissed, pretend/pretending were on holiday, pretending/pretend were \
         rich/in, a holiday from the sofa, holiday without leaving the sofa, armchair travel/holiday, take \
         me/us somewhere, take me/us to italy/greece, take me to the seaside, take me/us on holiday, \
         feels/feel like a holiday, like a holiday, sunshine on screen, olive groves, vineyards, vineyard, \
         fly/transport me/us to, whisk me/us away/off, whisked away, transport me/us, santorini, capri, \
         positano, mykonos, sicily, sardinia, bali, palm trees, beach holiday",
    ),
];
