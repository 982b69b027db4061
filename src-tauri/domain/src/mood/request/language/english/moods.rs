//! English words for moods. Owns words only.

use super::super::Sense;
use super::super::senses::{
    BIOPIC, BITTERSWEET, BLOOD, BRAIN_OFF, COMEDY, COSY, CRY, DARK, DEATHS, EPIC, FEEL_GOOD, FESTIVE,
    GANGSTER, HAHA, HEIST, HORROR, INSPIRE, LAUGH, LIGHT, LOUD, LOVE_STORY, MIND, NOIR, ROMANCE, SCARE,
    SHOOTING, SLOW, STRANGE, TENSE, THINK, THRILLER, TRUE, VIOLENCE, WHODUNNIT,
};
use crate::catalogue::Genre;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;

pub(super) const MOODS: &[(&[Sense], &str)] = &[
    (
        CRY,
        "rona dhona, good/proper/nice/a/ugly cry, cried, sobbed, wept, cry, crying, have a weep/cry, weep, \
         weepie, weepy, tearjerker, tear jerker/jerkers, tearful, tears, in tears/bits/floods, sob, sobbing, \
         bawl, blub, tissues, hankies, kleenex, box of tissues, sad, sadness, heartbreaking, heart \
         breaking/wrenching, break our hearts, break my heart, moving, emotional, makes/make/let us cry, \
         make/let/makes me cry, let it all out, waterworks, gut wrenching, devastating, wreck/ruin/break us, get/be/getting/being wrecked/destroyed/floored by it/one, something with feelings, \
         feel something, depressing, misery, miserable, drama that hurts, touching, sob fest, sobfest, sob \
         our hearts out, cry our/my eyes out, all the feels, the feels, bring on the tears, three hanky, a \
         tear or two, set me/us off, blubbing, pull/tug at the heartstrings, heartstrings, have a good weep, \
         wallow, sad film/movie/one, sorrowful, mournful, tragic, tragedy, hits hard, hits you in the feels, \
         absolutely destroy us, lump in the throat, grief, loss, weeping, cry it out, teary, bring me/us to \
         tears, break me, in floods of tears, howl crying, shed a tear, heartbreaker, heartrending, weepies, \
         tearjerkers, cathartic, catharsis, a sob, punch/kick in the stomach, kick in the gut, like a punch \
         in the stomach/gut, a gut punch, like a gut punch",
    ),
    (
        LAUGH,
        "big/belly laughs, laugh, laughs, laughter, laughing, funny, hilarious, make us/me laugh, crack us \
         up, giggle, lols, a hoot, humour, humor, witty, silly, goofy, slapstick, laugh out loud, side \
         splitting, farce, spoof, some fun, stupid/piss/filthy funny, jokes, right/a/good/proper/belly laugh, \
         laugh till/until i/we cry, laugh so hard, cry/crying laughing, cry/crying with laughter, wet \
         ourselves/myself, in stitches/fits, giggles, giggly, chuckle, chuckles, comic, comical, amusing, \
         parody, satire, satirical, raunchy, cackle, cackling, crack up, funny bone, knee slapper, zany, \
         madcap, screwball, hoot, banter, tickle us, lighten us up with a laugh, have a laugh, daftness, \
         howl, howl/laugh at, hysterical, hysterics, a good laugh, make us howl, falling about",
    ),
    (
        COSY,
        "sunday afternoon, sunday afternoon film/feeling, sunday afternoon at nans/grans, keep/keeps me/us \
         company, with gardens/baking/cooking, with gardens in it, about gardens/gardening/baking/cooking, \
         baking show, cosy, cozy, cosiness, snuggly, snuggle, cuddly, cuddle/curl/cosying/cosy/cozy/wrapped \
         up, comforting, comfort/comforting/gentle/kind film, comfort movie/watch/viewing, like a hug, \
         a/warm/tender/gentle hug, blanket, under a blanket, hot chocolate, hygge, soothing, wholesome, \
         calming, relaxing, lazy sunday, homely, soft, unwind, mellow, peaceful, snug, comfy, comforts, warm \
         and fuzzy, fuzzy, chill, chilled, chilled/chill out, restful, tranquil, quaint, wind down, cup of \
         tea, cocoa, duvet day, duvet, pyjamas, pjs, blankets, soft and gentle, easy on the soul, wrap me in \
         a blanket, hug in a film, cuppa, serene, low/no stakes, nobody shouts, slippers, tea and biscuits, \
         log fire, cute, feel safe, safe and warm, wholesome fun, innocent, soothe/calm/hug me, soothe us, \
         soothe, calm me/us down, calm our nerves, settle my nerves, be gentle/kind, be nice to us, comfort, \
         warm us up, help me/us sleep, drift off, drift/nod off to, sofa blanket, tlc, cuddle, cuddles, \
         gentleness, softness, soft landing",
    ),
    (
        TENSE,
        "heart/hearts should be pounding/racing/hammering/thumping, heart/hearts pounding/hammering/thumping, \
         hearts? to pound, edge of the/your/my seat, edge of our seats, tense, tension, suspense, \
         suspenseful, gripping, grips, that grips, grips/thrill/gripped/grip/hook/excite us, nail \
         biter/biting, nailbiter, exciting, thrilling, white knuckle, keep us guessing/awake, intense, \
         stressful, be stressed by a/another movie/film, be stressed by it/anything, cat and mouse, page turner, adrenaline, keeps us awake, stop us falling asleep, on our \
         toes, keep us on our toes, on tenterhooks, hold/holding our breath, nerve racking/wracking, nail \
         biting finish, race against time, spy, spies, espionage, spy film, conspiracy, hold on to your seat, \
         pulse/hearts/heart racing, hitchcockian, tight plot, gripped, hooked, glued to the screen/sofa, \
         cliffhanger, hostage, chase, manhunt, high stakes, keeps you guessing, caper, \
         thrill/grip/hook/excite me, thrills, nails bitten, bite our nails, biting my nails, keep me \
         awake/hooked, heart in my mouth, with a pulse, something with a pulse, sweaty palms, tension you can cut, pulse pounding, propulsive, \
         ratchets up, murder on a train, locked room, on the edge, plot with a twist, slow build, builds \
         slowly, suspense builds, tautness, taut, pacy, excitement, nervy, nerves shredded, shred our nerves, \
         tenser, jeopardy, peril, nails bitten to the quick",
    ),
    (
        ROMANCE,
        "remind us were a couple, feel like a couple, be wooed, romantic, love story/film/movie/stories/stuff, date night/movie, lovey dovey, falling/falls/fall in \
         love, chick flick, swoony, swoon, smooch, soppy, mushy, valentine, kissing, a bit of love, for/just \
         the two of us, anniversary, date/couples/romance/romantic film, first/second/third date, first kiss, \
         slushy, smoochy, lovers, in love, meet cute, valentines, valentines day, our/wedding/parents/their \
         anniversary, wooing, the missus and me, girlfriend/boyfriend and me, will they wont they, steamy, \
         for couples, hold hands, passion, passionate, jane austen, smoochies, kissy, swoonworthy, \
         butterflies, heart flutter, makes us fall in love, star crossed, love and romance, loved up, date, \
         couple time, me and the wife/husband, me and my wife/husband/girlfriend/boyfriend, romcommy, sexy, \
         sultry, flirty, sexual tension, mum and dads anniversary, my parents anniversary, married for years, \
         married years, silver/golden/ruby wedding",
    ),
    (
        SCARE,
        "scare/frighten/petrify/spook/terrify/haunt/unsettle us, scare/frighten/terrify/spook me, scary, \
         scare, scared, frightening, terrifying, spooky, creepy, chilling, ghost story, haunted house, \
         halloween, give us/anyone/anybody/them nightmares, nightmares, behind the sofa/cushions, scream, \
         fright, zombie, goosebumps, eerie, scare the pants/socks off us, scare the pants off me, frighten, \
         scares, scariest, fright/sleepless night, ghosts, ghost, haunted, haunting, horrifying, jumpy, make \
         us/me jump, spooks, vampires, vampire, zombies, demons, demon, possession, exorcism, \
         monster/creepy/scary film, monster/scary movie, monsters, creep/creeps/freak us out, creep me out, creep me right out, give us the creeps, \
         the creeps, shriek, blood curdling, hide behind a cushion, sleep with the lights on, terror, \
         macabre, ghoulish, witches, werewolf, scare the life/crap/shit/bejesus out of us, scare the \
         life/crap/shit out of me, freak/creeps me out, freaky, bone/spine chilling, blood curdled, curdle/curdles my/our/the blood, curdling, hair raising, spine \
         tingling, spooked, ghostly, hide behind the sofa, shit ourselves, poltergeist, cursed, creepiness, \
         frightened, frightened/scared out of our wits, scared witless/silly, scare us/me silly, dread, sense \
         of dread, creeping dread, be/get/being/utterly terrified, terrified out of, terrified together, \
         leave us terrified, terrified by the end, petrified, horrified, spooked/creeped out, unsettling, \
         unnerving, unsettles us/me, unsettle me, properly/really/proper unsettled, be unsettled, give/giving/cause nightmares",
    ),
    (
        MIND,
        "mess/messes/messing with my/your/our/his/her/their head/heads, mind \
         bending/blowing/bender/bend/trip/games, mindbending, mindblowing, mindfuck, twist/break/fry/melt our \
         brains, trippy, puzzle, time travel/loop/loops, twisty, plot/big/a twist, blow our minds, head \
         scratcher/fuck/scratching, dreamlike, makes no sense, mindbender, brain \
         teaser/bending/melting/melter, mess with us, tie/ties my/our/the/your head/mind in knots, tie/ties our/the/your brain in knots, play/plays/playing tricks/games with time/memory/reality/us, play/plays/playing tricks/games with your/our/the mind/head/brain, be/totally/utterly/completely/thoroughly baffled, baffles/baffle/bamboozle us/me, be bamboozled, mindf, unreliable narrator, parallel universe, \
         multiverse, rug pull, didnt see coming, wtf, psychedelic, inception style, blow my mind, reality \
         bending, twists and turns, twists, question question everything, makes me question reality, \
         break/fry/twist/melt my brain, mess with my mind, headfuck, mess your head up, puzzle box, twist \
         ending, twist at the end, big reveal, reality, nonlinear, non linear, whats real, what is real, \
         whats real and whats not, is it real",
    ),
    (
        THINK,
        "arguing about/over it, have us arguing/talking, more than no brain cells, more than one brain cell, \
         actually think, have to think for once, to think about, something to think/talk about, think about \
         after, think/talk/argue about afterwards, make/makes/made us think, make/makes me think, makes you \
         think, thought provoking/out, thoughtful, clever, smart, intelligent, brainy, intellectual, deep, \
         discuss, food for thought, philosophical, challenging, complicated, profound, meaningful, substance, \
         serious, thinky, stay/stick with us, stays/sticks with you, to discuss, argue about, talking point, \
         conversation starter, brain food, something meaty, meaty, highbrow, cerebral, intelligently made, \
         educational, learn something, teach us something, topical, political, social commentary, literary, \
         moral dilemma, well written, nuanced, weighty, makes you think afterwards, gets/get us talking, \
         stays with me, chew over/on, something to chew on, debate, get our/my teeth into, brains engaged, \
         make the brain work, mentally stimulating, stimulating, insightful, sophisticated, ponder, ask/big \
         questions, asks big questions, think about for days",
    ),
    (
        STRANGE,
        "what the hell/fuck did i/we just watch, what/wtf did we just watch, wtf did i just watch, strange, \
         weird, odd, quirky, surreal, bizarre, offbeat, off the wall, bonkers, out there, arty, art house, \
         arthouse, experimental, absurd, cult film/movie/classic, eccentric, wacky, unusual, never seen \
         anything like, wonderful and weird, weird and wonderful, oddball, kooky, left field, leftfield, \
         unconventional, unique, lynchian, a bit mad, mad as a box of frogs, barmy, crackers, barking, \
         batshit, gonzo, cult, peculiar, whimsical, whimsy, avant garde, midnight movie, trippy dippy, \
         weirdo, weirdness, zany/random weird, mad as a hatter, nutty, loopy, bananas, nuts, fever dream, \
         what on earth, off kilter, out of the box, bonkers mad, freaky deaky, wackadoodle, outlandish, \
         offbeat film, surrealist, doolally, whacky",
    ),
    (
        EPIC,
        "sound/volume/speakers up, sound/volume/speakers right/way/all up, crank it up, cranked up, up to eleven, something massive/huge/enormous/gigantic/colossal, kingdoms, at stake, thousand horses, epic, big and loud/bold, blockbuster, spectacle, spectacular, \
         big screen/budget/spectacle/battles/stunts/bangs/scale, action packed/flick, massive/huge/big/giant/enormous/proper/mighty battle/fight, grand, sweeping, sweep/sweeps us away/off somewhere, somewhere enormous/vast/immense, something vast/immense, larger \
         than life, high octane, fast paced/cars, visuals, test the speakers, huge, \
         massive/disaster/spectacle film, action packed film, blow stuff/things/shit/something up, \
         things/stuff blowing up, guns blazing, fights, fight scenes, martial arts, kung fu, dinosaurs, giant \
         robots, kaiju, disaster movie, summer blockbuster, big screen stuff, tentpole, jaw dropping, jaw/jaws on the floor, larger \
         scale, actiony, comic book/books, all guns blazing, adrenaline rush, thrill ride, rollercoaster, \
         roller coaster, wow us, cgi, blows things up, things go boom, stuff gets blown up, boom, battles, \
         stunts, punch ups, sword fights, swords, pure spectacle, thrill ride film, monster truck, roller \
         coaster ride, chases, loudest, booms, mayhem, carnage, grandeur, sweeping epic, over the top action, \
         pow, ott action",
    ),
    (
        SLOW,
        "pretty/lovely/beautiful countryside, no one in a hurry/rush, nobody in a hurry/rush, nobody \
         rushing/hurrying, nice/pretty/gorgeous/beautiful/lovely to look at, calm voice, slow/calm and \
         beautiful, hauntingly/visually beautiful, slow, slow \
         cinema/paced/moving/film/films/movie, beautiful, poetic, quiet, meditative, \
         contemplative, gorgeous, lyrical, dreamy, beautifully shot, unhurried, slow and lovely, stately, \
         gentle pace/paced, unrushed, hypnotic, visual poem, stunning, scenery, landscapes, painterly, \
         nothing happens, atmospheric, art film, takes its time, minimalist, ponderous, drags, draggy, \
         gentle/wistful/dreamlike/arty and slow, soothing visuals, nature shots, with much beauty, much \
         beauty, full of beauty, cinematography, visually stunning, fall asleep to, stillness, quietly, \
         dawdling, ambling, meandering, languid, leisurely, lush, long takes, plodding",
    ),
    (
        TRUE,
        "actually happened, this/it/that/they actually/really happen, really/actually went through, really lived through, true story/stories/life/events, based on a \
         true/real story, real story/life/events/people/thing, really happened, based on fact, true, about real people, about real folks/folk, actual \
         events, it/that really happened, from real life, based on real/true events, inspired by a true story",
    ),
    (
        FEEL_GOOD,
        "cheering, aw, aww, awww, awwww, world is kind, people are kind, kind world, feel good/goods/better, \
         feelgood, happy, happy to celebrate, happy to celebrate with, lift the spirits, lifts our/my spirits, cheer us/me/her/him/them/mum/dad up, cheer/cheering/brighten/cheered up, uplifting, \
         heartwarming, heart warming, warm, sweet, charming, lovely, smile, put us in a good mood, good \
         mood/vibes/natured/time/hearted, happy ending/end/film/movie/place, life affirming, joyful, joyous, \
         upbeat, lively, livelier, a dance number, delightful, sunny, optimistic, lift our/my/her spirits, pick/perk/cheers/bring me up, lift \
         the mood, warms the heart/cockles, makes/make/leave us happy, positive, fun, feelgood/joyous/nice \
         film, crowd pleaser/pleasing, crowdpleaser, make us/me smile, smiling, leave us smiling, put a smile \
         on our faces, put a smile on my face, warm glow/hearted/feeling/fuzzies, big hearted, with heart, \
         with a heart, with a big heart, bit/full of heart, bit of a heart, tender, happily ever after, \
         restore my mood, raise our spirits, perk/pick/cheers/brighten us up, boost, serotonin, endorphins, \
         joy, happiness, happier, good mood film, nice ending, ends well/happily, everything turns out fine, \
         need cheering up, uplift/lift us, uplift, sunshine, bright, playful, chirpy, brighten/make my day, \
         believe/faith in people, believe in people again, put/bring a smile, grin, grinning, gladden, warm \
         the cockles, cockles, restores the soul, good for the soul, soul food, sunshiney, uplifts, rays of \
         sunshine, cheer my/the, lift me, lifts the spirits, fuzzy feeling, kindness, brighten, brighten our \
         day, delight, delights, heartfelt, gladdening, spirits lifted, tonic, pick her up, nothing bad \
         happens, where nothing bad happens, works out in the end, turns out alright/fine/ok/okay/right/well, all turns out alright/fine/ok/okay/right/well in the end, everyone ends up happy, feel good about, \
         feels better",
    ),
    (
        INSPIRE,
        "believe you can, believe in yourself/himself/herself/themselves/themself/ourselves/myself, \
         come/comes/coming back from failing, come/comes back stronger, wrote/written off, little guy, \
         goosebumps the good kind, full josh, inspire/motivate us, inspiring, inspire, inspirational, \
         motivating, motivational, underdog, triumph, against/overcomes/beats the odds, against all odds, \
         courage, stir/stirs/stirring the/our blood, hope, hopeful, faith in humanity, empowering, give us courage, human spirit, rousing, \
         change our lives, inspired, underdogs, underdog story/wins, restore my/our faith in humanity, \
         restore faith, pep talk, rah rah, you can do it speech/speeches/film, motivational speech/speeches, triumph over adversity, against all the odds, overcoming, rags to riches, \
         stirring, stand up and cheer, rocky style, comeback, motivation, get off the sofa, hero, heroes, \
         heroic, role model/models, hope for the future, courageous, brave, rooting for, pumped, get us \
         pumped, gets you pumped, pumped/fired up, fire/psych/pump us/me up, never give/gives up, kick up the \
         arse/backside, kick in the pants, motivate me, motivate, fist pump, fists in the air, punch the air, \
         air punch, dream big, chase your dreams, overcome, overcomes, against adversity, underdogs win, \
         comes from nothing, resilience, make us want to be better, want to be a better person, do something \
         with my life, get off my arse",
    ),
    (
        BITTERSWEET,
        "melancholy, melancholic, ache to it, sweet with a bit of an ache, sweet with an ache, sweet with a bit of sadness, a smile and a tear, smile and a tear, laugh/smile and a cry, happy and sad \
         together, hurt/hurts a little, let it hurt, sad but also? kinda hopeful, sad but also hopeful, bit \
         sad bit funny, bit funny bit sad, a bit sad a bit funny, a bit funny a bit sad, bittersweet, being far/away from home, missing home, bitter \
         sweet, sad but happy/sweet/funny/hopeful/uplifting/warm/lovely, happy/sweet/funny and sad, laugh and \
         cry, happy sad/tears, poignant, smile/smiling through tears, wistful, nostalgic, nostalgia, \
         tragicomedy, sad and sweet/hopeful/lovely, funny/hopeful/uplifting/warm/happy but sad, tears and \
         laughter/laughs/smiles, laughter/laughs/smiles and tears, laugh cry, coming of age, takes us back, \
         melancholy but warm, life in all its colours, hurts in a good way, hurts so good, happy tears and \
         sad tears, cry happy tears, cry/tearful but happy, laugh and then cry, cry and laugh, sad with a \
         happy ending, sad ending but hopeful, sad but ends well, sad but not hopeless, aches, ache, \
         heartache, achingly beautiful, yearning, longing, sad in a nice way, nice/good sort of sad, warm \
         melancholy, growing up, looking back, end of summer, life and loss, funny and moving/touching, feel \
         understood/seen, last day of summer, the last day of summer, like the last day of summer",
    ),
    (
        BRAIN_OFF,
        "bangs, zero braincells left?, no \
         braincells/brain/brainer/thinking/effort/brainpower/thoughts/plot/concentrating, brain \
         off/dead/rot/cells, brains/switch off, switch/turn our brains off, mindless, dumb, stupid, trashy, \
         trash, easy, easy watching/viewing/peasy, easy to watch, undemanding, so bad its good, guilty \
         pleasure, junk food, veg/zone out, without thinking, dont/not have to think, dont \
         want to think, nonsense, entertaining, escapism, escapist, not/cant think, daft, ridiculous, \
         switch/turn my brain off, turn/switch off my brain, braindead, dont want to use my brain, dont have \
         to concentrate, no brain required/cells/power, easy/trash/terrible/bad/rubbish/shite/crap/cheesefest \
         film, trash tv, popcorn/fluffy trash, dumb/silly/stupid/stupidly/brainless/nonsensical fun, big \
         dumb, b/bad movie, b movies, campy, camp, cheesefest, pure cheese/escapism, sharknado, worst film \
         ever, low effort, pap, tosh, tripe, cba to think, cba, mush, mental junk food, dumbest, brainless, \
         corny, kitsch, kitschy, naff, turn brain off, brain on standby, brain/brains in neutral, brain in \
         the off position, brains at the door, leave our brains at the door, leave my brain at the door, \
         neutral, dumb it down, zero effort/thoughts/brain/brainpower/plot, no thoughts just vibes, \
         utter/complete/total nonsense, garbage, utter garbage, rubbish, total/complete/utter rubbish, total \
         shite, schlock, schlocky, junk, bubblegum, pulp, pulpy, mindlessness, dumbed down, cheesier, \
         cheesiest, potboiler, hokum, zone out to, veg, vegetate, vegging, veg in front of, switch off our \
         brains, switch off to, cant concentrate, too tired to think, dont make me/us think, nothing that \
         makes me/us think, nothing to think about, zero brain cells/power, zero/no brain cells \
         available/left, not a brain cell, out of brain cells, brain cells have left",
    ),
    (
        FESTIVE,
        "festive, christmas, xmas, christmassy, christmasy, yuletide, holiday \
         film/movie/films/movies/spirit/season, santa, noel, advent, seasonal, christmas \
         spirit/film/movie/films/movies/classic/eve/day/vibes/feeling/mood/time, tinsel, mistletoe, hallmark, \
         ho ho ho, xmassy, boxing day, crimbo, chrimbo, festive/hallmark/holidays/chrimbo film, snow and \
         santa, reindeer, hallmark movie, father christmas, nativity, carols, turkey and tinsel, crimble, \
         christmas film night, santas, snowmen, baubles, mince pies, eggnog, christmasness, festive season, \
         very merry, christmastime, grinch, elf on the shelf",
    ),
    (
        &[Sense::Cheer],
        "cheer, christmas/festive/good/holiday/seasonal cheer, cheerful, cheeriness, cheery, jolly, jollity, \
         merry, sugar, sugary, saccharine, sweetness, christmas spirit everywhere, merriment, twee, jingle \
         bells, festivities, festive stuff/nonsense, happy clappy, sickly, sickly sweet, syrupy, schmaltz, \
         schmaltzy, treacly",
    ),
    (
        DARK,
        "feel dirty, feel a bit dirty, everyone/everyones rotten, nobody saved, nobody gets/is saved, no one \
         gets/is saved, dark, darkness, gritty, bleak, grim, disturbing, twisted, brutal, cruel, cruelty, \
         mafia, serial killer, nihilistic, unflinching, hard hitting, harrowing, nasty, killing, killings, \
         killers, killer, murder, murders, dark and twisted, dark/grim stuff, edgy, with teeth, sinister, \
         morbid, ruthless, savage, vicious, grisly, hardcore, vengeance, revenge, sadistic, psychopath, \
         cynical, raw, hard hitting drama, punch in the gut, gut punch, creepy dark, grimness, bleakness, \
         gritty realism, misery porn, downbeat, no happy ending/endings, unhappy/sad ending, evil, murderous, \
         stabbing, stabby, stabbings, mean spirited, pitch black, black as pitch, depraved, hopeless, \
         hopelessness, despair, despairing, gruelling, assassins, hitman, hit man, hitmen, drug lords, \
         cartel, yakuza, vigilante",
    ),
    (
        LIGHT,
        "light, lighter, lighthearted, light hearted/relief/entertainment/viewing/watch, something/feather \
         light, take our minds off, take my mind off, fluffy, fluff, breezy, frothy, harmless, easy \
         going/breezy, easygoing, light as air, lightweight, light and fluffy/easy, nothing/not \
         taxing/serious, low key, undramatic, unchallenging, take our/my mind off things, take my mind off \
         it, distract me/us, distraction, froth, bubbly, inoffensive, carefree, airy, jaunty, lighten the \
         mood, light hearted fun, nothing heavy going, feather brained, easy on the brain/head, gentle fun, \
         fluff piece, pure/cheer fluff, fluffiness, palate cleanser film, sunday film, silly/easy/soft and \
         light, lightness, take us out of ourselves, take me out of myself, forget our/my troubles, forget \
         about work, forget the day/world, forget about it all, pass the time, easy peasy lemon squeezy",
    ),
    (
        &[Sense::Heavy],
        "heavy, heavy/hard/grim going, upsetting, traumatic, traumatising, distressing, gloomy, a downer, \
         downer, downers, bummer, intense emotionally, emotionally draining/exhausting",
    ),
    (
        DEATHS,
        "deaths, death, people/anyone/anybody/someone/characters dying, \
         she/he/somebody/someone/anybody/anyone dies, they die, one of them dies, dies/die in/at the end",
    ),
    (
        &[Sense::Surprise(true)],
        "surprise us/me, surprise, you/just choose, you/cant decide, you/just/dealers/your/random pick, \
         pick/choose/decide for us/me, dealers/your choice, random, feeling lucky, roll the dice, up/over to \
         you, lucky dip, wild card, anything goes, throw a dart, take a chance, potluck, pot luck, spin/take \
         the wheel, flip a coin, your call, whatever you think/fancy/reckon, we cant decide/agree, cant \
         agree, you tell us/me, pick something/one/anything, go wild, you choose for us, choose \
         something/anything, just/you pick something, up to you lot, leave it to you, leave it up to you, \
         we/i give up, blow us away, go on surprise me, hit shuffle, shuffle, random one, just put something \
         on, cant make up our minds, cant make our minds up, make the choice",
    ),
    (
        &[Sense::Surprise(false)],
        "anything, whatever, dont care/know, no idea/preference/clue, dunno, not fussed/sure/bothered, \
         im/were/theyre easy/open, us/them are easy, everyone/everybody is easy/open, whatever you like, open to anything, anythings fine, any film/movie",
    ),
    (
        &[Sense::Different],
        "different mood/vibe tonight, a different vibe/mood, something different/else/unexpected/fresh, a \
         change, change of pace/tone/mood/scene, palate cleanser, mix/shake it up, shake/change things up, \
         for/make a change, out of our rut, completely/totally/entirely/wholly/bit different, something new for us, variety, try \
         something else, something we wouldnt usually, not our/the/like usual, out of our/my comfort zone, \
         not the same old, same old rubbish/crap/tripe/shite/tosh/thing/stuff?, break the habit/pattern, fresh, change the mood/tone, something new for \
         a change, what weve not tried, not what we usually watch, not our usual stuff, out of the ordinary, \
         unlike anything weve watched, different from/than/to usual, a bit different, ring the changes, \
         different kind of film, a different kind of film, change from the usual",
    ),
    (
        &[Sense::Opposite],
        "opposite please/mood, the opposite please, tonight the opposite, the opposite of whatever/what, the \
         other way round/around, other way round/around please, opposite of whatever, go/something the other \
         way, lets go the other way, the other way round tonight, exact/the/complete/total/polar opposite",
    ),
    (
        &[Sense::Lately],
        "last night/nights/time/week/evening/film/weekend/one/sunday/saturday/friday/months, yesterday, \
         yesterdays, the other night/day, the last one/film/few/evenings/movie, what we \
         watched/saw/watch/had, lately, recently, the night before, last nights film/movie, the one last \
         night, yesterdays/saturdays/tuesdays/sundays/fridays/mondays film, the previous film/one, \
         previously, what/one we had last night, what/everything weve been watching, weve been watching, what \
         we usually watch, the usual, usual, usual stuff, other night, the one yesterday, the one from \
         yesterday, the one from last night, the one we saw, that last one, yesterdays movie, yesterday \
         evening",
    ),
    (
        &[],
        "im bricking it, will be up all night, be up all night, \
         twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety odd, the baby down, got the baby down, it \
         wrecked us/me, full tension at office/work, tension at office/work, subtitles are \
         fine/ok/okay/grand/essential, subtitles fine/ok/okay/welcome/please/on/essential/required, subs are \
         fine/grand/okay, subs ok/fine, subtitles no problem, dont mind subtitles/reading, happy to read, \
         kid/child/kids free, big kids, childfree, kid free evening/night/zone, childless, kidless, empty \
         house, house to ourselves, the house to ourselves, subtitles are no problem, fine/ok/happy/only with \
         subtitles, happy to read subtitles, so subtitles please, with/needs/need captions, with captions \
         please, subtitles on please, hard of hearing, cant hear well, cant hear very well, hearing aid, a \
         bit deaf, captions please/essential/required, captions/subtitles/subs are a must, \
         captions/subtitles/subs a must, captions are essential, must have captions/subtitles, has/needs to \
         have captions/subtitles, needs/need subtitles, must be subtitled/captioned, has to be \
         subtitled/captioned, only with captions, only if it has subtitles/captions",
    ),
    (HORROR, "horror, horrors, horror film, horror movie, horror films, horror movies"),
    (THRILLER, "thriller, thrillers, detective thriller, spy thriller, psychological thriller"),
    (WHODUNNIT, "whodunnit, whodunit, whodunnits, whodunits, who dunnit, who done it"),
    (COMEDY, "comedy, comedies, sitcom, stand up comedy, dark comedy, black comedy, comedy film"),
    (BIOPIC, "biopic, biopics, biography, life story, biographical film"),
    (
        SHOOTING,
        "fighting, shoot outs/out, shooting, shootings, shootouts, shootout, gunfights, gunfight, guns, guns going off, \
         shooting/shoot at people",
    ),
    (
        VIOLENCE,
        "hitting/punching each other, beating each other up, murdery, gets/getting/being murdered, violent, \
         violence, violently, gun fights, gang violence, violent stuff, anything violent",
    ),
    (NOIR, "noir, film noir, neo noir, nordic noir, noirs, noirish, a noir, noir film, noir movie"),
    (HEIST, "heist, heists, heist film, heist films, heist movie, heist movies, bank robbery, bank job"),
    (&[Sense::Mood(Mood::Dark, 1.0), Sense::Genre(Genre::Crime)], "crime and violence"),
    (BLOOD, "blood, bloody, gory stuff, blood everywhere, gruesome"),
    (&[Sense::Mood(Mood::Cosy, 0.9)], "gentle"),
    (&[Sense::Mood(Mood::ScareUs, 0.8)], "halloweeny, halloweenish, chills, gives/give me/us chills"),
    (&[Sense::Wish(Mood::TrueStory, 1.0), Sense::Genre(Genre::Crime)], "true crime"),
    (&[Sense::AtMost(Axis::Scare, 4.0)], "for scaredy cats"),
    (
        LIGHT,
        "light on its feet, light and breezy/frothy, something simple, keep it simple, just/only a bit of fun, pleasant, pleasanter",
    ),
    (&[Sense::Mood(Mood::SlowAndBeautiful, 0.6)], "slow burn, slow burner"),
    (&[Sense::Mood(Mood::BrainOff, 0.9)], "cheesy, cheese"),
    (&[Sense::Mood(Mood::BrainOff, 0.9)], "for timepass, for time pass"),
    (BRAIN_OFF, "timepass, time pass"),
    (HAHA, "lol, lmao, lmfao, haha, hahaha, hehe, rofl, lolz, loool"),
    (&[Sense::Hint(Mood::Epic)], "popcorn"),
    (LOUD, "loud, fast, just noise and colour/colours/color/colors"),
    (LOVE_STORY, "romance, romances, romcom, romcoms, rom com, rom coms, romantic comedy, romantic comedies"),
    (GANGSTER, "gangster, gangsters"),
];
