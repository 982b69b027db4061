//! English as households speak it: what a film must keep to. Owns words only.

use super::super::Sense;
use super::super::Sense::{AtMost, Free, From, In, Newest, On, Short, Years};
use super::super::senses::ALL_LIVE;
use crate::catalogue::{ContentNote as Note, Genre};
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;

pub(super) const PARTICULARS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Surprise(true)],
        "feck/fuck/sod/stuff it, sod it surprise me, whatever you/youve got, whatevers good, hit me, go for \
         it, your turn to choose, your turn, youre the boss, you do it, you be the judge, be my guest, knock \
         yourself out, dealer picks, first thing you find, first thing you think of, close your eyes and \
         pick, blind/mystery pick, eeny meeny, eeny meeny miny mo, toss a coin, heads or tails, pick a \
         card/number, out of a hat, pull one out of a hat, magic eight/8 ball",
    ),
    (
        &[Sense::Dubbed],
        "dubbing, dubs, english dubs, bad dubbing, dubbed films, dubbed voices, dubbed audio, voice over dub, \
         english audio track",
    ),
    (
        &[],
        "original audio/language/version, in the original, original soundtrack on, subs on/grand, subs on \
         please, reading is fine, dont mind reading subs, dont mind subs, subtitles dont bother me, \
         colour/foreign/english or not, colour or black and white, black and white or colour, in colour or \
         not, colour or black and white im easy, any colour, old or new, new or old, long or short, short or \
         long",
    ),
    (
        &[Sense::NoSubtitles],
        "cant read subs/subtitles/fast, cant read/see the subtitles, cant read the subs, \
         without/forgot/lost/broke my glasses, without her/his glasses, no glasses, subs/subtitles give me a \
         headache, too tired to read, too tired/slow for subtitles, too tired for subs, nothing to read, my \
         eyes are bad, bad eyesight, eyesight is bad, eyesight isnt great, eyesights going, cant read fast \
         enough, cant read that fast, reads slowly, slow reader, dyslexic, im/hes/shes dyslexic",
    ),
    (
        &[Years(1950, 2100)],
        "in colour/color/technicolor/technicolour, colour film/films/only/please, color film/please, in full \
         colour, must be in colour, has to be in colour, only in colour",
    ),
    (
        &[Years(2000, 2100)],
        "this century, 21 st century, twenty first century, this millennium, the noughties onwards, since the \
         millennium, since the noughties, from this century, made this century, from the 21 st century, in my \
         adult life",
    ),
    (
        &[Years(1888, 1999)],
        "last century, 20 th century, twentieth century, the last century, from the last century, previous \
         century",
    ),
    (
        &[Years(1990, 1999), Sense::Mood(Mood::FeelGood, 0.8)],
        "nineties nostalgia, nostalgic nineties, nineties throwback",
    ),
    (
        &[Years(1980, 1989), Sense::Mood(Mood::FeelGood, 0.8)],
        "eighties nostalgia, nostalgic eighties, eighties throwback",
    ),
    (
        &[Years(1888, 1979)],
        "an old/older one, old one/ones, the old ones/days, one of the old ones, older ones, a proper old \
         one, really/something old, something ancient, ancient film, from the old days, from back in the day, \
         back in the day, black and white era, my grandparents/grans day, from my youth, from when i was \
         courting, when i was courting, courting days, before i was born, before we were born, before my \
         time, talkie, early talkie, talkies",
    ),
    (
        &[Newest(1)],
        "this/last years, last years or this years, this years or last years, from this year or last, from \
         last year, out/released this year, this/last years films, this years oscars, out last/this month, \
         just hit streaming, just landed on, just dropped, just came out, still in cinemas",
    ),
    (
        &[Newest(3)],
        "fairly new, quite new, pretty new, very new, dead new, last two years, last 2 years, last three years, \
         last 3 years, past two years, past three years",
    ),
    (
        &[Sense::Unseen],
        "weve/ive/have seen both/them/those, ive/have seen all, weve/ive/have already seen both/all/them/those, already seen both/all/them, \
         weve/have seen both/all of them/those, weve seen/done that/it, weve seen/done that one, weve seen it already, we have seen that, seen that \
         one/already/loads, seen that fifty times, seen that a hundred/million times, seen that/it/them/those \
         to death, we have seen them to death, have/weve seen them to death, done them/it/that to death, done \
         that one, we/i know that one, hasnt/havent already dragged me to, hasnt dragged me to, hasnt already \
         made me watch, hasnt made me/us watch, havent been made to watch, hasnt already shown me, hasnt \
         shown me, hasnt already put on, hasnt forced on me, not already been made to watch, never/havent/not \
         got round to, never/havent got around to, didnt get round to, never gotten around to, still havent \
         watched/seen, still/hes/shes/theyve/weve/ive not seen, still/yet/meant to see, yet/meant to watch, \
         been meaning to watch/see, kept meaning to, always meant to watch, on/off our list, off/from the \
         list, missus hasnt seen, hes/shes/weve/ive never seen, weve not watched, weve none of us seen, \
         neither/none of us know, none of us knows, fresh to us, completely new to us",
    ),
    (
        &[Sense::Seen],
        "know backwards, both/all know backwards, we both know backwards, know inside out, know inside and \
         out, know every word/line, know every word/line of, know the words to, know it/them by heart, can \
         quote, we/i can quote, quotable, word for word, seen/watched so many times, seen it so many times, \
         an old reliable, old reliable, reliable favourite, comfort rewatch tonight, rewatch tonight, a \
         rewatch, go back to, revisit, revisit an old, one from our past, one of the usual favourites, go to \
         film, go tos, our/my go to, always works, never fails, never gets old, one that never fails",
    ),
    (
        &[Sense::NotGenre(Genre::Animation)],
        "live action, live action film/films/only/please, not/non animated, real/actual actors, with real \
         actors, actual humans, with actual humans",
    ),
    (
        &[Sense::Genre(Genre::Animation), From(&["JP"])],
        "anime, animes, anime film, anime films, japanese animation, an anime, some anime",
    ),
    (
        &[Sense::Mood(Mood::Cosy, 0.8), Sense::Genre(Genre::Mystery)],
        "cosy crime/mystery/mysteries/murder/murders/whodunnit/whodunit, village/vicarage murder, village \
         murders, country house murder/mystery, murder in the village, cosy murder mystery, cosy village \
         murder, tea and murder, murder and scones, midsomer, midsomer style, richard osman, thursday murder \
         club, miss marple style, jessica fletcher, murder she wrote, death in paradise",
    ),
    (
        &[Free(Note::Gore)],
        "offscreen, off screen, body/bodies/gore/violence/killing/happens offscreen, body/happens off screen, \
         keep it offscreen, keep it off screen, not/without a drop of blood, bloodless, blood/gore free, \
         goreless, without/minus/hold the gore, a bit squeamish, is/ones/im/shes/hes/very squeamish, guts \
         inside, keep the guts/blood inside, keep the guts/insides in, faints/faint/queasy at blood, \
         faints/faint at the sight of blood, blood makes me/her/him faint, faints/faint when/if he/she sees \
         blood, faints/faint when/if i see blood, faints/faint when they see blood, faints/faint if theres \
         blood, passes/pass out at blood, passes/pass out at the sight of blood, passes/pass out when/if \
         he/she sees blood, passes/pass out when/if i see blood, passes/pass out when they see blood, \
         passes/pass out if theres blood, goes white/green/queasy at blood, goes white/green/queasy at the \
         sight of blood, goes white/green/queasy when/if he/she sees blood, goes white/green/queasy when/if i \
         see blood, goes white/green/queasy when they see blood, goes white/green/queasy if theres blood, go \
         white at blood, go white at the sight of blood, go white when/if he/she sees blood, go white when/if \
         i see blood, go white when they see blood, go white if theres blood, gets/get queasy at blood, \
         gets/get queasy at the sight of blood, gets/get queasy when/if he/she sees blood, gets/get queasy \
         when/if i see blood, gets/get queasy when they see blood, gets/get queasy if theres blood, feels \
         faint at blood, feels faint at the sight of blood, feels faint when/if he/she sees blood, feels \
         faint when/if i see blood, feels faint when they see blood, feels faint if theres blood",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "babies/baby/kid/boy/girl/toddler/daughter/son in peril, \
         babies/baby/newborns/kid/boy/girl/toddler/daughter/son in danger, a baby/kid/child/boy/girl/toddler \
         in peril/danger, a baby/kid/child/boy/girl/toddler is/gets in peril/danger, kids/children/babies are in peril/danger, hurt/sick babies, hurt baby, babies hurt/crying, babies getting/being hurt, \
         baby/babies/kids/children/kid/child in trouble, kids/children/kid/child in jeopardy, \
         kids/children/kid/child/baby/boy/girl/toddler/daughter/son/babies being taken, lost/snatched \
         kids/children, missing baby/kid/boy, child abductions/snatching, bad things happening/happen to \
         children/kids, a kid in trouble, kid/child/baby/boy/girl/toddler/daughter/son goes missing, a \
         kid/child/baby/boy/girl/toddler goes missing, kids/children/babies go missing, \
         kid/child/baby/boy/girl/toddler/daughter/son gets taken/snatched/kidnapped/abducted/lost/hurt, a \
         kid/child/baby/boy/girl/toddler gets taken/snatched/kidnapped/abducted/lost/hurt, kidnapped kid, a \
         missing child, kid/child/baby/boy/girl/toddler/daughter/son is \
         snatched/taken/kidnapped/abducted/lost/hurt/missing, a kid/child/baby/boy/girl/toddler is \
         snatched/taken/kidnapped/abducted/lost/hurt/missing, a kid/child/baby/boy/girl/toddler being taken, \
         little one gets snatched/taken/kidnapped/abducted/lost/hurt, little one is \
         snatched/taken/kidnapped/abducted/lost/hurt/missing, little one goes missing, little one/ones in \
         danger/peril, little one/ones being taken, a little one gets \
         snatched/taken/kidnapped/abducted/lost/hurt, a little one is \
         snatched/taken/kidnapped/abducted/lost/hurt/missing, a little one goes missing, a little one in \
         danger/peril, a little one being taken, kids/children get snatched/taken/kidnapped/abducted/lost, \
         kids/children/babies are snatched/taken/kidnapped/abducted/lost/hurt/missing, babies get \
         snatched/taken/kidnapped/abducted/lost/hurt, little ones get \
         snatched/taken/kidnapped/abducted/lost/hurt, little ones are \
         snatched/taken/kidnapped/abducted/lost/hurt/missing, little ones go missing",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "gets/get/getting/falls/fall/falling ill, gets/get/getting sick, gets/get/got/has/have cancer, \
         wastes/wasting away, deathbed, deathbeds, death bed, on their deathbed, in a coma, comas, coma, a \
         coma, emergencies, a and e, wards, hospital wards, doctors and nurses, er dramas, medical \
         drama/dramas/emergencies, diagnosis, terminal disease, loses her/his memory, losing their memory, \
         memory loss story",
    ),
    (
        &[Free(Note::Illness)],
        "nobody gets ill/sick/cancer, no one gets ill/sick/cancer, nobody falls ill, no one falls ill, nobody \
         has cancer, no one has cancer, everyone/everybody stays well, everyone is healthy",
    ),
    (
        &[Sense::Foreign],
        "from another country, from other countries, from abroad somewhere, any language but english, any language except english, any language other than english, any language \
         at all but english, in any language but english, other than english, foreign language please, in the \
         original language with subtitles, subs and all",
    ),
    (
        &[Sense::Note(Note::SexualViolence)],
        "battered/raped women, women being hurt/murdered/killed, women getting hurt, violence against/towards \
         women, dead girls/girl, women raped, assault cases, revenge porn, upskirting, harassment, sexual \
         harassment, spiking, spiked drinks",
    ),
    (
        &[Sense::Note(Note::DomesticAbuse)],
        "battered/beaten wives, battered wife, wives/women being beaten, hits/hitting his wife, hits her, \
         violent dad/dads/father/fathers/partner/partners, controlling husband/partner/men, stalking ex",
    ),
    (
        &[Sense::Genre(Genre::Scifi)],
        "first contact, space adventure/stuff, lasers, laser guns, star trek/trekky, martians, mars, moon \
         landing/base, time travel film, mad scientist, ai film, killer robots, rogue ai, artificial \
         intelligence, cyborgs, cyborg, clones, post apocalypse, near future, sf",
    ),
    (
        &[Sense::Genre(Genre::Musical)],
        "musicals please, bursts into song, showtunes, west end musical, broadway musical, bit of dancing, a bit of dancing, \
         dancing and singing, singing and dancing, all singing all dancing, big musical numbers, musical \
         numbers, jazz hands, rodgers and hammerstein, sondheim, lloyd webber, tap dance/dancers/shoes",
    ),
    (
        &[Sense::NotGenre(Genre::Musical)],
        "no songs, cant do songs, cant do songs again, no more songs, nobody bursts into song, no one bursts \
         into song, no bursting into song, without the songs, minus the songs, no musical numbers",
    ),
    (
        &[Short(105)],
        "on the short side please, keep it short/quick, short n/and snappy, short and punchy, short but \
         sweet, short as possible, something short, one before bed, before the next feed, before the baby \
         wakes, before the baby wakes up, between feeds, squeeze in, squeeze one in, what can we squeeze in, \
         fit in before bed, a quickie, early one tonight, an early one tonight, its an early one",
    ),
    (&[In("es")], "spanish language please, in castellano, en espanol, spanish audio"),
    (&[From(&["US"])], "the states, united states, stateside, america"),
    (
        &[From(&["GB"])],
        "england, britain, the uk, united kingdom, great britain, from england, wales and scotland",
    ),
    (&[On("BBC iPlayer")], "i player, on the iplayer, beeb, the beeb"),
    (&[On("Channel 4")], "channel 4, channel four, all 4, on channel 4"),
    (&[On("ITVX")], "itvx, itv, itv x, on itv, on itvx"),
    (&[On("NOW")], "sky cinema, on sky"),
    (
        &[Sense::NotGenre(Genre::Family)],
        "for actual adults only, for grown ups for once, grown ups for once, adults for once, nothing \
         made/animated for kids, nothing for kids, nothing/not aimed at kids, a proper grown up film, proper \
         grown up film, one for the grown ups, something for grown ups, something for adults, something \
         adult, an adult drama",
    ),
    (
        &[AtMost(Axis::Scare, 2.0)],
        "has/gets/have/having/had nightmares, had a nightmare about, nightmares about, prone to nightmares, \
         bad has bad gets bad wakes up screaming, wakes in the night, scares/scared/frightens easily, scares \
         easy, easily scared/frightened/spooked, is a scaredy cat, scaredy cat/cats, im a wuss/wimp/chicken, \
         is a wuss/wimp, big wuss/chicken, im a big wimp, afraid/scared/frightened/terrified of everything, afraid/scared/frightened/terrified of the dark, \
         cant cope with villains/baddies/monsters/peril",
    ),
    (
        &[Sense::Rude],
        "embarrassing, embarrassing bits, embarrassing/cringe/sexual scenes, sexy time/times, raunch, \
         nakedness, rumpy pumpy, how s your father, slap and tickle, bonk fest, bonkfest, bare bums, full \
         frontal, boobs out, getting it on, sex stuff/talk, making love",
    ),
    (
        ALL_LIVE,
        "still alive/breathing at the end, is still alive at the end, alive at the end, still alive by the \
         end, still alive when it ends, makes/make it to the end, makes it to the end alive, lives/survives \
         to the end, survives the film, lives through it, comes out alive",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "dog is still alive, the dog is still alive, dog is alive/fine/ok at the end, cat is alive at the \
         end, cat/horse makes it to the end, dogs okay, dog gets home, dog lives to the end, animals make it \
         to the end, animals all live, dog/cat/horse/pet/animal has to be alive/ok, dog/cat/horse/pet/animal \
         has/needs to make it, dog/cat/horse/pet/animal/animals/pets/dogs must/better not die, \
         dog/cat/horse/pet/animal mustnt die, dog/cat/horse/pet/animal better be alive, \
         dog/cat/horse/pet/animal better make it, dog/cat/horse/pet/animal needs to live/survive, \
         cat/horse/pet/animal has to live/survive, cat/horse/pet/animal/animals/pets/dogs must live/survive, \
         cat/horse/pet/animal better live/survive, animals/pets/dogs have to live/survive, animals/pets/dogs \
         need to survive",
    ),
    (&[In("ta")], "tamil, in tamil, tamil film, tamil films, tamil movie"),
    (&[In("te")], "telugu, in telugu, telugu film, telugu films, tollywood"),
    (&[In("ml")], "malayalam, in malayalam, malayalam film, mollywood"),
    (&[In("bn")], "bengali, in bengali, bengali film"),
    (
        &[From(&["IN"])],
        "bombay, mumbai, kolkata, bombay film, full bombay thali, bombay thali, masala film, masala movie",
    ),
    (&[In("pa")], "punjabi, in punjabi, punjabi film, punjabi films"),
    (&[In("mr")], "marathi, in marathi, marathi film, marathi films"),
    (&[In("kn")], "kannada, in kannada, kannada film, kannada films"),
    (&[In("ur")], "urdu, in urdu, urdu film, urdu films"),
    (&[In("gu")], "gujarati, in gujarati, gujarati film, gujarati films"),
];
