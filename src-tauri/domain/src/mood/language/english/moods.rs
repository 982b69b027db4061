//! English words for moods. Owns words only.

use super::super::Sense;
use super::super::senses::{
    BIOPIC, BITTERSWEET, BLOOD, BRAIN_OFF, COMEDY, COSY, CRY, DARK, DEATHS, EPIC, FEEL_GOOD, FESTIVE,
    GANGSTER, HAHA, HEIST, HORROR, INSPIRE, LAUGH, LIGHT, LOUD, LOVE_STORY, MIND, NOIR, ROMANCE, SCARE,
    SHOOTING, SLOW, STRANGE, TENSE, THINK, THRILLER, TRUE, VIOLENCE, WHODUNNIT,
};
use crate::catalogue::Genre;
use crate::mood::kind::Mood;
use crate::mood::profile::Axis;

pub(super) const MOODS: &[(&[Sense], &str)] = &[
    (
        CRY,
        "rona dhona, \
         good cry, cried, sobbed, wept, proper cry, nice cry, a cry, cry, crying, ugly cry, have a weep, \
         weep, weepie, weepy, tearjerker, tear jerker, tearful, tears, in tears, sob, sobbing, bawl, blub, \
         tissues, hankies, kleenex, box of tissues, sad, sadness, heartbreaking, heart breaking, break our \
         hearts, break my heart, moving, emotional, makes us cry, make us cry, make me cry, let it all out, \
         waterworks, gut wrenching, devastating, wreck us, ruin us, feel something, \
         depressing, misery, miserable, drama that hurts, touching, sob fest, sobfest, sob our hearts out, \
         cry our eyes out, cry my eyes out, have a cry, all the feels, the feels, bring on the tears, three \
         hanky, a tear or two, set me off, set us off, blubbing, pull at the heartstrings, heartstrings, tug \
         at the heartstrings, have a good weep, wallow, sad film, sad movie, sad one, sorrowful, mournful, \
         tragic, tragedy, hits hard, hits you in the feels, absolutely destroy us, in bits, lump in the \
         throat, grief, loss, weeping, cry it out, let me cry, let us cry, teary, bring me to tears, bring us \
         to tears, break us, break me, in floods, in floods of tears, howl crying, makes me cry, shed a tear, \
         heartbreaker, heart wrenching, heartrending, weepies, tear jerkers, tearjerkers, cathartic, \
         catharsis, a sob, punch in the stomach, kick in the gut, kick in the stomach, like a punch in the \
         stomach, like a punch in the gut, a gut punch, like a gut punch",
    ),
    (
        LAUGH,
        "big laughs, laugh, laughs, laughter, laughing, belly laughs, funny, hilarious, make us laugh, make \
         me laugh, crack us up, giggle, lols, a hoot, humour, humor, witty, silly, goofy, slapstick, laugh \
         out loud, side splitting, farce, spoof, some fun, stupid funny, jokes, right laugh, a laugh, good \
         laugh, laugh till i cry, laugh until i cry, laugh till we cry, laugh until we cry, laugh so hard, \
         cry laughing, cry with laughter, crying with laughter, crying laughing, wet ourselves, in stitches, \
         giggles, giggly, chuckle, chuckles, comic, comical, amusing, parody, satire, satirical, raunchy, \
         cackle, cackling, piss funny, crack up, funny bone, knee slapper, zany, madcap, screwball, hoot, \
         banter, tickle us, lighten us up with a laugh, have a laugh, daftness, howl, howl at, hysterical, \
         hysterics, wet myself, in fits, proper laugh, filthy funny, belly laugh, a good laugh, laugh at, \
         make us howl, falling about",
    ),
    (
        COSY,
        "sunday afternoon, sunday afternoon film/feeling, sunday afternoon at nans/grans, \
         keep/keeps me/us company, with gardens, with gardens in it, with baking/cooking, about gardens/gardening/baking/cooking, baking show, \
         cosy, cozy, cosiness, snuggly, snuggle, cuddly, cuddle up, comforting, comfort film, comfort \
         movie, comfort watch, like a hug, a hug, warm hug, blanket, under a blanket, hot chocolate, hygge, \
         soothing, wholesome, calming, relaxing, lazy sunday, homely, soft, \
         curl up, unwind, mellow, peaceful, snug, comfy, comforts, comfort viewing, comforting film, warm and \
         fuzzy, fuzzy, chill, chilled, chilled out, chill out, restful, tranquil, quaint, gentle film, wind \
         down, cup of tea, cocoa, duvet day, duvet, pyjamas, pjs, blankets, soft and gentle, easy on the \
         soul, wrap me in a blanket, hug in a film, cuppa, serene, low stakes, no stakes, nobody shouts, \
         slippers, tea and biscuits, log fire, cute, feel safe, safe and warm, wholesome fun, innocent, \
         soothe me, soothe us, soothe, calm me, calm me down, calm us down, calm our nerves, settle my \
         nerves, be gentle, be kind, be nice to us, tender hug, gentle hug, cosying up, comfort, hug me, warm \
         us up, help me sleep, help us sleep, drift off, drift off to, nod off to, sofa blanket, \
         cosy up, cozy up, tlc, kind film, cuddle, cuddles, gentleness, softness, soft landing, wrapped up",
    ),
    (
        TENSE,
        "heart/hearts should be pounding/racing/hammering/thumping, heart/hearts pounding/hammering/thumping, hearts? to pound, \
         edge of the seat, edge of our seats, edge of your seat, edge of my seat, tense, tension, suspense, \
         suspenseful, gripping, grips, that grips, grips us, nail biter, nailbiter, nail biting, exciting, \
         thrilling, white knuckle, keep us guessing, intense, stressful, cat and mouse, page turner, adrenaline, keeps \
         us awake, stop us falling asleep, keep us awake, on our toes, keep us on our toes, on tenterhooks, \
         hold our breath, holding our breath, nerve racking, nerve wracking, nail biting finish, race against \
         time, spy, spies, espionage, spy film, conspiracy, hold on to your seat, pulse racing, hitchcockian, \
         tight plot, gripped, hooked, glued to the screen, glued to the sofa, cliffhanger, hostage, chase, \
         manhunt, high stakes, keeps you guessing, caper, thrill us, thrill me, thrills, nails \
         bitten, bite our nails, biting my nails, keep me awake, keep me hooked, gripped us, grip us, grip \
         me, hook us, hook me, hearts racing, heart racing, heart in my mouth, sweaty palms, tension you can \
         cut, pulse pounding, propulsive, ratchets up, murder on a train, locked room, on the edge, plot with \
         a twist, slow build, builds slowly, suspense builds, tautness, taut, pacy, \
         excitement, excite us, excite me, nervy, nerves shredded, shred our nerves, tenser, jeopardy, peril, \
         nails bitten to the quick",
    ),
    (
        ROMANCE,
        "romantic, love story, date night, lovey dovey, falling in love, chick flick, swoony, swoon, smooch, \
         soppy, mushy, valentine, kissing, a bit of love, for the two of us, just the two of us, anniversary, \
         love film, love movie, love stories, date movie, date film, first date, first kiss, slushy, smoochy, \
         lovers, in love, meet cute, valentines, valentines day, our anniversary, wedding anniversary, \
         wooing, the missus and me, girlfriend and me, boyfriend and me, will they wont they, steamy, couples \
         film, for couples, hold hands, passion, passionate, jane austen, falls in love, smoochies, kissy, \
         love stuff, swoonworthy, butterflies, fall in love, heart flutter, makes us fall in love, star \
         crossed, love and romance, loved up, date, couple time, second date, third date, me and the wife, me \
         and the husband, me and my wife, me and my husband, me and my girlfriend, me and my boyfriend, \
         romcommy, romance film, romantic film, sexy, sultry, flirty, sexual tension, mum and dads \
         anniversary, my parents anniversary, parents anniversary, their anniversary, married for years, \
         married years, silver wedding, golden wedding, ruby wedding",
    ),
    (
        SCARE,
        "scare us, scare me, scary, scare, scared, frightening, terrifying, spooky, creepy, chilling, ghost \
         story, haunted house, halloween, give us nightmares, nightmares, behind the sofa, behind the \
         cushions, scream, fright, zombie, goosebumps, eerie, scare the pants off us, scare the pants off \
         me, frighten us, frighten me, frighten, scares, scariest, fright night, ghosts, ghost, haunted, \
         haunting, horrifying, petrify us, jumpy, make us jump, make me jump, spook us, spooks, vampires, \
         vampire, zombies, demons, demon, possession, exorcism, monster film, monster movie, monsters, \
         creepy film, creep us out, give us the creeps, the creeps, shriek, blood curdling, hide behind a \
         cushion, sleep with the lights on, scary movie, scary film, terror, macabre, ghoulish, witches, \
         werewolf, scare the life out of us, scare the life out of me, scare the crap out of us, scare the \
         crap out of me, scare the shit out of us, scare the shit out of me, scare the socks off us, scare \
         the bejesus out of us, terrify us, terrify me, spook me, freak us out, freak me out, freaky, bone \
         chilling, hair raising, spine chilling, spine tingling, spooked, ghostly, haunt us, sleepless \
         night, hide behind the sofa, shit ourselves, poltergeist, cursed, creeps me out, creepiness, \
         frightened, frightened out of our wits, scared out of our wits, scared witless, scared silly, scare \
         us silly, scare me silly, dread, sense of dread, creeping dread, be terrified, get terrified, being \
         terrified, terrified out of, utterly terrified, terrified together, leave us terrified, terrified \
         by the end, petrified, horrified, spooked out, creeped out, unsettling, unsettle us, unnerving, \
         give nightmares, giving nightmares, give anyone nightmares, give anybody nightmares, give them \
         nightmares, cause nightmares",
    ),
    (
        MIND,
        "mess/messes/messing with my/your/our/his/her/their head/heads, mind bending, \
         mindbending, mind blowing, mindblowing, mind bender, mindfuck, twist our brains, trippy, puzzle, time travel, time loop, twisty, plot twist, big twist, blow \
         our minds, head scratcher, dreamlike, makes no sense, mind bend, mindbender, mind trip, brain \
         teaser, brain bending, mess with us, mindf, unreliable narrator, time loops, parallel universe, \
         multiverse, rug pull, didnt see coming, wtf, psychedelic, \
         inception style, blow my mind, mind games, reality bending, twists and turns, twists, question \
         question everything, makes me question reality, break my brain, break our brains, fry my brain, fry \
         our brains, twist my brain, melt my brain, melt our brains, brain melting, brain melter, mess with my mind, head fuck, headfuck, mess your head up, puzzle box, twist ending, \
         twist at the end, a twist, big reveal, head scratching, reality, nonlinear, non linear, whats real, \
         what is real, whats real and whats not, is it real",
    ),
    (
        THINK,
        "arguing about it, arguing over it, have us arguing/talking, more than no brain cells, more than one brain cell, actually think, have to think for once, to think about, something to think about, think about after, think \
         about afterwards, make us think, makes us think, make me think, makes you think, thought \
         provoking, thoughtful, \
         clever, smart, intelligent, brainy, intellectual, deep, something to talk about, talk about \
         afterwards, discuss, food for thought, philosophical, challenging, complicated, profound, \
         meaningful, substance, serious, thinky, makes me think, made us think, stay with us, stays with you, \
         to discuss, argue about, argue about afterwards, talking point, conversation starter, brain food, \
         something meaty, meaty, highbrow, cerebral, intelligently made, educational, learn something, teach \
         us something, topical, political, social commentary, literary, moral dilemma, well written, nuanced, \
         weighty, makes you think afterwards, gets us talking, get us talking, stays with me, stick with us, \
         sticks with you, chew over, chew on, something to chew on, debate, get our teeth into, get my teeth \
         into, brains engaged, make the brain work, mentally stimulating, stimulating, insightful, \
         sophisticated, ponder, ask questions, asks big questions, big questions, think about for days, \
         thought out",
    ),
    (
        STRANGE,
        "what the hell did i just watch, what the hell did we just watch, what did we \
         just watch, wtf did i just watch, wtf did we just watch, what the fuck did i just watch, what the \
         fuck did we just watch, strange, weird, odd, quirky, surreal, bizarre, offbeat, off the wall, \
         bonkers, out there, arty, art house, arthouse, experimental, absurd, cult film, cult movie, \
         eccentric, wacky, unusual, never seen anything like, wonderful and weird, weird and wonderful, \
         oddball, kooky, left field, leftfield, unconventional, unique, lynchian, a bit mad, mad as a box of \
         frogs, barmy, crackers, barking, batshit, gonzo, cult classic, cult, peculiar, whimsical, whimsy, \
         avant garde, midnight movie, trippy dippy, weirdo, weirdness, zany weird, random \
         weird, mad as a hatter, nutty, loopy, bananas, nuts, fever dream, what on earth, off kilter, out of \
         the box, bonkers mad, freaky deaky, wackadoodle, outlandish, offbeat film, surrealist, doolally, \
         whacky",
    ),
    (
        EPIC,
        "kingdoms, at stake, thousand horses, \
         epic, big and loud, blockbuster, spectacle, spectacular, big screen, \
         action packed, grand, sweeping, larger than life, high octane, fast \
         paced, big budget, visuals, test the speakers, big and bold, huge, massive film, action packed \
         film, blow stuff up, things blowing up, stuff blowing up, guns \
         blazing, fights, fight scenes, martial arts, kung fu, dinosaurs, giant robots, kaiju, disaster film, \
         disaster movie, summer blockbuster, big screen stuff, tentpole, jaw dropping, larger scale, big \
         spectacle, action flick, actiony, comic book, comic books, fast cars, all guns \
         blazing, adrenaline rush, thrill ride, rollercoaster, roller coaster, wow us, cgi, blow things up, \
         blow shit up, blows things up, blow something up, things go boom, stuff gets blown up, boom, \
         battles, big battles, stunts, big stunts, punch ups, sword fights, swords, spectacle film, pure \
         spectacle, thrill ride film, monster truck, roller coaster ride, chases, loudest, big bangs, booms, \
         mayhem, carnage, grandeur, big scale, sweeping epic, over the top action, pow, ott action",
    ),
    (
        SLOW,
        "pretty countryside, lovely/beautiful countryside, no one in a hurry/rush, nobody in a hurry/rush, nobody rushing/hurrying, nice to look at, calm voice, \
         slow and beautiful, hauntingly beautiful, slow, slow burn, slow cinema, beautiful, poetic, quiet, \
         meditative, contemplative, gorgeous, lyrical, dreamy, beautifully shot, slow paced, pretty to look \
         at, unhurried, slow and lovely, slow moving, slow film, slow films, slow movie, stately, gentle \
         pace, unrushed, hypnotic, visual poem, stunning, scenery, landscapes, gorgeous to look at, \
         painterly, nothing happens, atmospheric, art film, takes its time, minimalist, ponderous, drags, \
         draggy, slow burner, gentle and slow, soothing visuals, nature shots, with much beauty, much beauty, \
         full of beauty, beautiful to look at, lovely \
         to look at, cinematography, visually stunning, visually beautiful, fall asleep to, stillness, calm \
         and beautiful, quietly, wistful and slow, dawdling, gentle paced, ambling, meandering, languid, \
         leisurely, lush, dreamlike and slow, arty and slow, long takes, plodding",
    ),
    (
        TRUE,
        "really/actually went through, really lived through, true story, true stories, based on a true story, real story, really happened, true life, real life, \
         real events, true events, based on fact, real people, true, actual events, it really happened, that \
         really happened, real thing, from real life, based on real events, based on true events, based on a \
         real story, inspired by a true story, true crime",
    ),
    (
        FEEL_GOOD,
        "cheering, aw, aww, awww, awwww, world is kind, people are kind, kind world, \
         feel good, feelgood, happy, cheer us up, cheer me up, cheer up, uplifting, heartwarming, heart \
         warming, warm, sweet, charming, lovely, smile, put us in a good mood, good mood, happy ending, happy \
         end, life affirming, joyful, joyous, upbeat, delightful, sunny, optimistic, lift our spirits, pick \
         me up, lift the mood, warms the heart, makes us happy, make us happy, positive, fun, feel goods, \
         feelgood film, happy film, happy movie, crowd pleaser, crowdpleaser, crowd pleasing, make us smile, \
         make me smile, smiling, leave us smiling, put a smile on our faces, put a smile on my face, good \
         vibes, warm glow, warm hearted, big hearted, with heart, with a heart, with a big heart, bit of \
         heart, bit of a heart, full of \
         heart, tender, good natured, happily ever after, restore my mood, raise our spirits, perk us up, \
         perk me up, boost, serotonin, endorphins, joy, happiness, happier, good mood film, nice ending, ends \
         well, everything turns out fine, leave us happy, cheering up, need cheering up, pick us up, uplift \
         us, uplift, sunshine, bright, playful, good time, chirpy, brighten my day, brighten up, believe in \
         people, believe in people again, faith in people, put a smile, bring a smile, grin, grinning, make \
         my day, gladden, warm the cockles, warms the cockles, cockles, restores the soul, good for the soul, \
         soul food, sunshiney, uplifts, rays of sunshine, warm feeling, warm fuzzies, cheers us up, cheers me \
         up, cheer her up, cheer him up, cheer them up, cheer my, cheer the, cheer mum up, cheer dad up, \
         cheered up, lift my spirits, lift her spirits, lift me, lift us, lifts the spirits, bring me up, \
         joyous film, nice film, fuzzy feeling, kindness, good hearted, happy place, brighten, brighten our \
         day, brighten us up, delight, delights, heartfelt, gladdening, spirits lifted, tonic, pick her up, \
         nothing bad happens, where nothing bad happens, ends happily, works out in the end, everyone ends up \
         happy, feel better, feel good about, feels better",
    ),
    (
        INSPIRE,
        "believe you can, believe in yourself/himself/herself/themselves/themself, come/comes/coming back from failing, come/comes back stronger, wrote off, written off, little guy, goosebumps the good kind, full josh, \
         inspire us, inspiring, inspire, inspirational, motivating, motivational, underdog, triumph, against \
         the odds, against all odds, courage, hope, hopeful, faith in humanity, empowering, give us courage, \
         human spirit, rousing, change our lives, inspired, underdogs, underdog story, restore my faith in \
         humanity, restore our faith in humanity, restore faith, pep talk, triumph over adversity, against \
         all the odds, overcoming, rags to riches, believe in ourselves, stirring, stand up and cheer, rocky \
         style, comeback, motivation, get off the sofa, hero, heroes, heroic, role model, hope for the \
         future, courageous, brave, role models, rooting for, pumped, get us pumped, gets you pumped, pumped \
         up, fired up, fire us up, fire me up, psych us up, psych me up, never give up, never gives up, kick \
         up the arse, kick up the backside, kick in the pants, motivate us, motivate me, motivate, fist pump, \
         fists in the air, punch the air, air punch, believe in myself, dream big, chase your dreams, \
         overcome, overcomes, overcomes the odds, beats the odds, against adversity, underdog wins, underdogs \
         win, comes from nothing, resilience, make us want to be better, want to be a better person, do \
         something with my life, get off my arse, pump me up, pump us up",
    ),
    (
        BITTERSWEET,
        "melancholy, melancholic, a smile and a tear, smile and a tear, laugh/smile and a cry, happy and sad together, hurt/hurts a little, let it hurt, sad but also? kinda hopeful, sad but also hopeful, bit sad bit funny, bit funny bit sad, a bit sad a bit funny, a bit funny a bit sad, \
         bittersweet, bitter sweet, sad but happy, happy and sad, laugh and cry, happy sad, poignant, smile \
         through tears, smiling through tears, wistful, nostalgic, nostalgia, tragicomedy, sweet and sad, sad \
         and sweet, sad but sweet, funny and sad, funny but sad, sad but funny, tears and laughter, laughter \
         and tears, happy tears, laugh cry, coming of age, takes us back, melancholy but warm, life in all \
         its colours, hurts in a good way, hurts so good, sad but hopeful, hopeful but sad, sad but \
         uplifting, uplifting but sad, sad but warm, warm but sad, sad and hopeful, sad and lovely, sad but \
         lovely, happy but sad, happy tears and sad tears, cry happy tears, cry but happy, laugh and then \
         cry, cry and laugh, laughs and tears, tears and laughs, tears and smiles, smiles and tears, tearful \
         but happy, sad with a happy ending, sad ending but hopeful, sad but ends well, sad but not hopeless, \
         aches, ache, heartache, achingly beautiful, yearning, longing, sad in a nice way, nice sort of sad, \
         good sort of sad, warm melancholy, growing up, looking back, end of summer, life and loss, funny and \
         moving, funny and touching, feel understood, feel seen, last day of summer, the last day of summer, \
         like the last day of summer",
    ),
    (
        BRAIN_OFF,
        "bangs, zero braincells left?, no braincells, \
         brain off, brains off, switch off, switch our brains off, turn our brains off, no brain, no brainer, \
         mindless, dumb, stupid, trashy, trash, easy, easy watching, easy to watch, undemanding, so bad its \
         good, guilty pleasure, junk food, cheesy, cheese, veg out, zone out, no thinking, without thinking, \
         dont have to think, dont want to think, nonsense, entertaining, escapism, escapist, not think, daft, \
         ridiculous, switch my brain off, turn my brain off, turn off my brain, brain dead, braindead, brain \
         rot, dont want to use my brain, dont have to concentrate, not have to think, no brain required, no \
         brain cells, easy viewing, easy peasy, easy film, trash film, trash tv, popcorn trash, dumb fun, big \
         dumb, silly fun, stupid fun, b movie, b movies, campy, camp, cheesefest, pure cheese, pure escapism, \
         sharknado, terrible film, bad movie, bad film, worst film ever, low effort, rubbish film, pap, tosh, \
         tripe, cba to think, cba, mush, mental junk food, dumbest, brainless, stupidly fun, corny, kitsch, \
         kitschy, naff, turn brain off, brain on standby, brain in neutral, brain in the off position, brains \
         in neutral, brains at the door, leave our brains at the door, leave my brain at the door, neutral, \
         dumb it down, no effort, zero effort, no brain power, no brainpower, no thoughts, zero thoughts, no \
         thoughts just vibes, fluffy trash, shite film, crap film, utter nonsense, complete nonsense, total \
         nonsense, garbage, utter garbage, rubbish, total rubbish, complete rubbish, utter rubbish, total \
         shite, schlock, schlocky, junk, bubblegum, pulp, pulpy, mindlessness, dumbed down, cheesier, \
         cheesiest, cheesefest film, potboiler, hokum, no plot, zone out to, veg, vegetate, vegging, veg in \
         front of, brainless fun, switch off my brain, switch off our brains, switch off to, nonsensical fun, \
         no concentrating, cant concentrate, cant think, too tired to think, dont make me think, dont make us \
         think, nothing that makes me think, nothing that makes us think, nothing to think about, zero brain \
         cells, zero brain cells available, zero brain cells left, no brain cells left, not a brain cell, \
         zero brain, brain cells, out of brain cells, brain cells have left, zero brainpower, zero brain \
         power, no brain cells available",
    ),
    (
        FESTIVE,
        "festive, christmas, xmas, christmassy, christmasy, yuletide, holiday film, holiday movie, santa, \
         noel, advent, seasonal, christmas spirit, tinsel, mistletoe, hallmark, ho ho ho, xmassy, christmas \
         film, christmas movie, christmas films, christmas movies, christmas classic, holiday films, holiday \
         movies, christmas eve, christmas day, boxing day, crimbo, chrimbo, festive film, snow and santa, \
         reindeer, hallmark film, hallmark movie, father christmas, nativity, carols, christmas vibes, \
         turkey and tinsel, crimble, christmas film night, santas, snowmen, baubles, mince pies, eggnog, \
         christmasness, christmas feeling, christmas mood, festive season, very merry, holiday spirit, \
         holidays film, holiday season, christmas time, christmastime, chrimbo film, grinch, elf on the shelf",
    ),
    (
        &[Sense::Cheer],
        "cheer, christmas cheer, festive cheer, good cheer, cheerful, cheeriness, cheery, jolly, jollity, \
         merry, sugar, sugary, saccharine, sweetness, christmas spirit everywhere, merriment, twee, jingle \
         bells, festivities, holiday cheer, festive stuff, festive nonsense, seasonal cheer, happy clappy, \
         sickly, sickly sweet, syrupy, schmaltz, schmaltzy, treacly",
    ),
    (
        DARK,
        "feel dirty, feel a bit dirty, everyone/everyones rotten, nobody saved, nobody gets/is saved, no one gets/is saved, \
         dark, darkness, gritty, bleak, grim, disturbing, twisted, brutal, cruel, \
         cruelty, mafia, serial killer, nihilistic, unflinching, hard hitting, harrowing, nasty, \
         killing, killings, killers, killer, murder, murders, dark and twisted, dark stuff, \
         edgy, with teeth, sinister, \
         morbid, ruthless, savage, vicious, grisly, hardcore, vengeance, revenge, sadistic, psychopath, \
         cynical, raw, hard hitting drama, punch in the gut, gut punch, grim \
         stuff, creepy dark, grimness, bleakness, gritty realism, misery porn, downbeat, no happy \
         ending, no happy endings, unhappy ending, sad ending, evil, murderous, stabbing, stabby, stabbings, \
         mean spirited, pitch black, black as pitch, depraved, hopeless, hopelessness, despair, despairing, \
         gruelling, assassins, hitman, hit man, hitmen, drug lords, cartel, yakuza, vigilante",
    ),
    (
        LIGHT,
        "light, lighter, lighthearted, light hearted, light relief, something light, take our minds off, take \
         my mind off, fluffy, fluff, breezy, frothy, harmless, light entertainment, easy going, easygoing, \
         light as air, lightweight, light and fluffy, light and easy, nothing taxing, not taxing, easy \
         breezy, low key, undramatic, unchallenging, feather light, take our mind off things, take my mind \
         off things, take my mind off it, distract me, distract us, distraction, froth, bubbly, light \
         viewing, light watch, inoffensive, carefree, airy, jaunty, lighten the mood, light hearted fun, \
         nothing heavy going, feather brained, easy on the brain, easy on the head, gentle fun, fluff piece, \
         pure fluff, fluffiness, cheer fluff, palate cleanser film, sunday film, silly and light, lightness, take us out of ourselves, take me out of myself, forget our \
         troubles, forget my troubles, forget about work, forget the day, forget the world, forget about it \
         all, pass the time, nothing serious, not serious, easy and light, easy peasy lemon squeezy, soft and \
         light",
    ),
    (
        &[Sense::Heavy],
        "heavy, heavy going, hard going, upsetting, traumatic, traumatising, distressing, gloomy, a downer, \
         downer, downers, bummer, grim going, intense emotionally, emotionally draining, emotionally \
         exhausting",
    ),
    (
        DEATHS,
        "deaths, death, people dying, anyone dying, anybody dying, someone dying, characters dying, she \
         dies, he dies, they die, somebody dies, someone dies, anybody \
         dies, anyone dies, one of them dies, dies in the end, dies at the end, die at the end, die in the end",
    ),
    (
        &[Sense::Surprise(true)],
        "surprise us, surprise me, surprise, you choose, you decide, you pick, pick for us, dealers choice, \
         random, feeling lucky, roll the dice, up to you, lucky dip, wild card, anything goes, throw a dart, \
         take a chance, potluck, pot luck, spin the wheel, flip a coin, your call, whatever you think, we \
         cant decide, cant decide, cant agree, we cant agree, you tell us, you tell me, choose for us, decide \
         for us, pick something, pick one, just pick, take the wheel, go wild, dealers pick, you choose for \
         us, choose something, choose anything, pick anything, just pick something, just choose, up to you \
         lot, you pick something, leave it to you, leave it up to you, over to you, your choice, your pick, \
         pick for me, choose for me, decide for me, we give up, i give up, blow us away, go on surprise me, \
         whatever you fancy, whatever you reckon, hit shuffle, shuffle, random pick, random one, just put \
         something on, cant make up our minds, cant make our minds up, make the choice",
    ),
    (
        &[Sense::Surprise(false)],
        "anything, whatever, dont care, no idea, dunno, no preference, not fussed, im easy, were easy, \
         whatever you like, dont know, no clue, not sure, not bothered, im open, were open, open to anything, \
         anythings fine, any film, any movie",
    ),
    (
        &[Sense::Different],
        "different mood tonight, different vibe tonight, a different vibe, \
         something different, something else, a change, change of pace, change of tone, change of mood, \
         palate cleanser, mix it up, shake things up, for a change, out of our rut, completely different, \
         something new for us, change of scene, variety, change things up, try something else, something \
         unexpected, something we wouldnt usually, not our usual, not the usual, out of our comfort zone, out \
         of my comfort zone, not the same old, same old, break the habit, shake it up, something fresh, \
         fresh, change the mood, change the tone, a different mood, break the pattern, something new for a \
         change, what weve not tried, not what we usually watch, not our usual stuff, not like usual, out of \
         the ordinary, unlike anything weve watched, different from usual, different than usual, a bit \
         different, bit different, different to usual, ring the changes, different kind of film, a different \
         kind of film, change from the usual, make a change",
    ),
    (
        &[Sense::Opposite],
        "opposite please, the opposite please, tonight the opposite, the opposite of whatever/what, the other way round/around, other way round/around please, opposite of whatever, \
         go the other way, lets go the other way, the other way round tonight, something the other way, \
         exact opposite, the opposite, complete opposite, opposite mood, total opposite, polar opposite",
    ),
    (
        &[Sense::Lately],
        "last night, last nights, yesterday, yesterdays, the other night, last time, last week, last evening, \
         the last one, the last film, last film, what we watched, what we saw, the last few, the last \
         evenings, lately, recently, the night before, last nights film, last nights movie, the one last \
         night, yesterdays film, the previous film, the previous one, saturdays film, last weekend, \
         previously, what we had last night, what weve been watching, everything weve been watching, weve \
         been watching, what we usually watch, what we watch, the usual, usual, usual stuff, other night, the \
         other day, one we had last night, the one yesterday, the one from yesterday, the one from last \
         night, the one we saw, what we had, that last one, last one, the last movie, tuesdays film, sundays \
         film, fridays film, mondays film, yesterdays movie, yesterday evening, last sunday, last saturday, \
         last friday, last months",
    ),
    (
        &[],
        "im bricking it, will be up all night, be up all night, twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety odd, \
         the baby down, got the baby down, it wrecked us/me, full tension at office/work, tension at office/work, \
         subtitles are fine, subtitles are ok, subtitles are okay, subtitles fine, subtitles ok, subtitles \
         okay, subs are fine, subs ok, subs fine, subtitles welcome, subtitles no problem, dont mind \
         subtitles, dont mind reading, happy to read, kid free, child free, big kids, kids free, childfree, \
         kid free evening, kid free night, kid free zone, childless, kidless, empty house, house to \
         ourselves, the house to ourselves, subs are grand, subs are okay, subtitles are grand, subtitles are \
         no problem, fine with subtitles, ok with subtitles, happy with subtitles, happy to read subtitles, \
         subtitles please, so subtitles please, with captions, with captions please, subtitles on, subtitles \
         on please, hard of hearing, cant hear well, cant hear very well, hearing aid, a bit deaf, captions \
         please, captions are a must, captions a must, captions essential, captions are essential, captions \
         required, must have captions, must have subtitles, has to have captions, has to have subtitles, \
         needs captions, needs subtitles, need captions, need subtitles, needs to have captions, needs to \
         have subtitles, subtitles are a must, subtitles a must, subtitles essential, subtitles are \
         essential, subtitles required, subs are a must, subs a must, must be subtitled, has to be subtitled, \
         must be captioned, has to be captioned, only with captions, only with subtitles, only if it has \
         subtitles, only if it has captions",
    ),
    (HORROR, "horror, horrors, horror film, horror movie, horror films, horror movies, slasher, slashers"),
    (THRILLER, "thriller, thrillers, detective thriller, spy thriller, psychological thriller"),
    (WHODUNNIT, "whodunnit, whodunit, whodunnits, whodunits, who dunnit, who done it"),
    (COMEDY, "comedy, comedies, sitcom, stand up comedy, dark comedy, black comedy, comedy film"),
    (BIOPIC, "biopic, biopics, biography, life story, biographical film"),
    (
        SHOOTING,
        "shoot outs, shoot out, shooting, shootings, shootouts, shootout, gunfights, gunfight, guns, guns going off, shooting at people, \
         shoot at people",
    ),
    (
        VIOLENCE,
        "hitting each other, punching each other, beating each other up, murdery, gets/getting murdered, being murdered, \
         violent, violence, violently, gun fights, gang violence, fighting, violent stuff, anything violent",
    ),
    (NOIR, "noir, film noir, neo noir, nordic noir, noirs, noirish, a noir, noir film, noir movie"),
    (HEIST, "heist, heists, heist film, heist films, heist movie, heist movies, bank robbery, bank job"),
    (&[Sense::Mood(Mood::Dark, 1.0), Sense::Genre(Genre::Crime)], "crime and violence"),
    (BLOOD, "blood, bloody, gory stuff, blood everywhere, gruesome"),
    (&[Sense::Mood(Mood::Cosy, 0.9)], "gentle"),
    (&[Sense::Mood(Mood::ScareUs, 0.8)], "halloweeny, halloweenish"),
    (&[Sense::AtMost(Axis::Scare, 4.0)], "for scaredy cats"),
    (LIGHT, "something simple, keep it simple"),
    (&[Sense::Mood(Mood::BrainOff, 0.9)], "for timepass, for time pass"),
    (BRAIN_OFF, "timepass, time pass"),
    (HAHA, "lol, lmao, lmfao, haha, hahaha, hehe, rofl, lolz, loool"),
    (&[Sense::Hint(Mood::Epic)], "popcorn"),
    (LOUD, "loud, fast"),
    (LOVE_STORY, "romance, romances, romcom, romcoms, rom com, rom coms, romantic comedy, romantic comedies"),
    (GANGSTER, "gangster, gangsters"),
];
