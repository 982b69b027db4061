//! English as households speak it: what a film must keep to. Owns words only.

use super::super::Sense;
use super::super::Sense::{AtMost, Free, From, In, Newest, On, Short, Years};
use super::super::senses::ALL_LIVE;
use crate::catalogue::{ContentNote as Note, Genre};
use crate::mood::kind::Mood;
use crate::mood::profile::Axis;

pub(super) const PARTICULARS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Surprise(true)],
        "feck it, fuck it, sod it, stuff it, sod it surprise me, whatever you got, whatever youve got, \
         whatevers good, hit me, go for it, your turn to choose, your turn, youre the boss, you do it, you be \
         the judge, be my guest, knock yourself out, dealer picks, first thing you find, first thing you think \
         of, close your eyes and pick, blind pick, eeny meeny, eeny meeny miny mo, toss a coin, heads or tails, \
         pick a card, pick a number, out of a hat, pull one out of a hat, mystery pick, magic eight ball, magic \
         8 ball",
    ),
    (
        &[Sense::Dubbed],
        "dubbing, dubs, english dubs, bad dubbing, dubbed films, dubbed voices, dubbed audio, voice over dub, \
         english audio track",
    ),
    (
        &[],
        "original audio, original language, in the original, original version, original soundtrack on, subs on, \
         subs on please, subs grand, reading is fine, dont mind reading subs, dont mind subs, subtitles dont \
         bother me, colour or not, colour or black and white, black and white or colour, in colour or not, \
         colour or black and white im easy, any colour, old or new, new or old, long or short, short or long, \
         foreign or not, english or not",
    ),
    (
        &[Sense::NoSubtitles],
        "cant read subs, cant read subtitles, cant read the subtitles, cant read the subs, without my glasses, \
         without her glasses, without his glasses, forgot my glasses, lost my glasses, no glasses, broke my \
         glasses, subs give me a headache, subtitles give me a headache, too tired to read, too tired for \
         subtitles, too tired for subs, nothing to read, my eyes are bad, bad eyesight, eyesight is bad, \
         eyesight isnt great, eyesights going, cant see the subtitles, cant read fast enough, cant read fast, \
         cant read that fast, reads slowly, slow reader, too slow for subtitles, dyslexic, im dyslexic, hes \
         dyslexic, shes dyslexic",
    ),
    (
        &[Years(1950, 2100)],
        "in colour, in color, colour film, color film, colour films, in technicolor, in technicolour, in full \
         colour, must be in colour, has to be in colour, only in colour, colour only, colour please, color \
         please",
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
        "an old one, old one, old ones, the old ones, one of the old ones, an older one, older ones, a proper \
         old one, really old, something old, something ancient, ancient film, from the old days, the old days, \
         from back in the day, back in the day, black and white era, my grandparents day, my grans day, from my \
         youth, from when i was courting, when i was courting, courting days, before i was born, before we were \
         born, before my time, talkie, early talkie, talkies",
    ),
    (
        &[Newest(1)],
        "this years, last years, last years or this years, this years or last years, from this year or last, \
         from last year, out this year, released this year, this years films, last years films, this years \
         oscars, out last month, out this month, just hit streaming, just landed on, just dropped, just came \
         out, still in cinemas",
    ),
    (
        &[Newest(3)],
        "fairly new, quite new, pretty new, very new, dead new, last two years, last 2 years, last three years, \
         last 3 years, past two years, past three years",
    ),
    (
        &[Sense::Unseen],
        "weve seen that, weve seen that one, weve seen it, weve seen it already, we have seen that, seen \
         that one, seen that already, seen that fifty times, seen that a hundred times, seen that a million \
         times, seen that loads, seen that to death, seen it to death, seen them to death, we have seen them \
         to death, have seen them to death, weve seen them to death, seen those to death, done them to \
         death, done it to death, done that to death, weve done that, weve done that one, weve done it, done \
         that one, we know that one, i know that one, hasnt already dragged me to, hasnt dragged me to, \
         havent already dragged me to, hasnt already made me watch, hasnt made me watch, hasnt made us \
         watch, havent been made to watch, hasnt already shown me, hasnt shown me, hasnt already put on, \
         hasnt forced on me, not already been made to watch, never got round to, never got around to, didnt \
         get round to, havent got round to, havent got around to, never gotten around to, not got round to, \
         still havent watched, still havent seen, still not seen, still to see, yet to see, yet to watch, \
         been meaning to watch, been meaning to see, meant to watch, meant to see, kept meaning to, always \
         meant to watch, on our list, off our list, off the list, from the list, missus hasnt seen, hes not \
         seen, shes not seen, hes never seen, shes never seen, theyve not seen, weve not seen, weve never \
         seen, weve not watched, ive not seen, ive never seen, weve none of us seen, neither of us know, \
         none of us know, none of us knows, fresh to us, completely new to us",
    ),
    (
        &[Sense::Seen],
        "know backwards, both know backwards, we both know backwards, all know backwards, know inside out, know \
         inside and out, know every word, know every word of, know every line, know every line of, know the \
         words to, know it by heart, know them by heart, can quote, we can quote, i can quote, quotable, word \
         for word, seen so many times, watched so many times, seen it so many times, an old reliable, old \
         reliable, reliable favourite, comfort rewatch tonight, rewatch tonight, a rewatch, go back to, \
         revisit, revisit an old, one from our past, one of the usual favourites, go to film, go tos, our go \
         to, my go to, always works, never fails, never gets old, one that never fails",
    ),
    (
        &[Sense::NotGenre(Genre::Animation)],
        "live action, live action film, live action films, live action only, live action please, not animated, \
         non animated, real actors, with real actors, actual humans, with actual humans, actual actors",
    ),
    (
        &[Sense::Genre(Genre::Animation), From(&["JP"])],
        "anime, animes, anime film, anime films, japanese animation, an anime, some anime",
    ),
    (
        &[Sense::Mood(Mood::Cosy, 0.8), Sense::Genre(Genre::Mystery)],
        "cosy crime, cosy mystery, cosy mysteries, village murder, village murders, country house murder, \
         country house mystery, murder in the village, vicarage murder, cosy murder, cosy murders, cosy murder \
         mystery, cosy village murder, cosy whodunnit, cosy whodunit, tea and murder, murder and scones, \
         midsomer, midsomer style, richard osman, thursday murder club, miss marple style, jessica fletcher, \
         murder she wrote, death in paradise",
    ),
    (
        &[Free(Note::Gore)],
        "offscreen, off screen, body offscreen, body off screen, bodies offscreen, keep it offscreen, keep it \
         off screen, gore offscreen, violence offscreen, killing offscreen, happens offscreen, happens off \
         screen, not a drop of blood, without a drop of blood, bloodless, blood free, gore free, goreless, \
         without the gore, minus the gore, hold the gore, a bit squeamish, is squeamish, ones squeamish, im \
         squeamish, shes squeamish, hes squeamish, very squeamish, guts inside, keep the guts inside, keep \
         the guts in, keep the insides in, keep the blood inside, faints at blood, faint at blood, faints at \
         the sight of blood, faint at the sight of blood, queasy at blood, blood makes me faint, blood makes \
         her faint, blood makes him faint, faints when he sees blood, faints when she sees blood, faints when \
         i see blood, faints when they see blood, faints if he sees blood, faints if she sees blood, faints \
         if i see blood, faints if theres blood, faint when he sees blood, faint when she sees blood, faint \
         when i see blood, faint when they see blood, faint if he sees blood, faint if she sees blood, faint \
         if i see blood, faint if theres blood, passes out at blood, passes out at the sight of blood, passes \
         out when he sees blood, passes out when she sees blood, passes out when i see blood, passes out when \
         they see blood, passes out if he sees blood, passes out if she sees blood, passes out if i see \
         blood, passes out if theres blood, pass out at blood, pass out at the sight of blood, pass out when \
         he sees blood, pass out when she sees blood, pass out when i see blood, pass out when they see \
         blood, pass out if he sees blood, pass out if she sees blood, pass out if i see blood, pass out if \
         theres blood, goes white at blood, goes white at the sight of blood, goes white when he sees blood, \
         goes white when she sees blood, goes white when i see blood, goes white when they see blood, goes \
         white if he sees blood, goes white if she sees blood, goes white if i see blood, goes white if \
         theres blood, go white at blood, go white at the sight of blood, go white when he sees blood, go \
         white when she sees blood, go white when i see blood, go white when they see blood, go white if he \
         sees blood, go white if she sees blood, go white if i see blood, go white if theres blood, goes \
         green at blood, goes green at the sight of blood, goes green when he sees blood, goes green when she \
         sees blood, goes green when i see blood, goes green when they see blood, goes green if he sees \
         blood, goes green if she sees blood, goes green if i see blood, goes green if theres blood, gets \
         queasy at blood, gets queasy at the sight of blood, gets queasy when he sees blood, gets queasy when \
         she sees blood, gets queasy when i see blood, gets queasy when they see blood, gets queasy if he \
         sees blood, gets queasy if she sees blood, gets queasy if i see blood, gets queasy if theres blood, \
         get queasy at blood, get queasy at the sight of blood, get queasy when he sees blood, get queasy \
         when she sees blood, get queasy when i see blood, get queasy when they see blood, get queasy if he \
         sees blood, get queasy if she sees blood, get queasy if i see blood, get queasy if theres blood, \
         goes queasy at blood, goes queasy at the sight of blood, goes queasy when he sees blood, goes queasy \
         when she sees blood, goes queasy when i see blood, goes queasy when they see blood, goes queasy if \
         he sees blood, goes queasy if she sees blood, goes queasy if i see blood, goes queasy if theres \
         blood, feels faint at blood, feels faint at the sight of blood, feels faint when he sees blood, \
         feels faint when she sees blood, feels faint when i see blood, feels faint when they see blood, \
         feels faint if he sees blood, feels faint if she sees blood, feels faint if i see blood, feels faint \
         if theres blood",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "babies in peril, babies in danger, baby in peril, baby in danger, a baby in peril, a baby in danger, \
         hurt babies, hurt baby, babies hurt, babies getting hurt, babies being hurt, babies crying, sick \
         babies, newborns in danger, baby in trouble, babies in trouble, kids in trouble, children in \
         trouble, kids in jeopardy, children in jeopardy, kids being taken, children being taken, lost kids, \
         lost children, missing baby, missing kid, missing boy, child abductions, child snatching, snatched \
         children, snatched kids, bad things happening to children, bad things happening to kids, bad things \
         happen to kids, bad things happen to children, kid in peril, a kid in peril, a child in peril, kid \
         in danger, a kid in danger, a child in danger, kid in trouble, a kid in trouble, child in trouble, \
         kid in jeopardy, child in jeopardy, kid goes missing, a kid goes missing, child goes missing, a \
         child goes missing, kids go missing, kid being taken, kid gets taken, a kid gets taken, child gets \
         taken, kidnapped kid, a missing child, kid gets snatched, kid gets kidnapped, kid gets abducted, kid \
         gets lost, kid gets hurt, kid is snatched, kid is taken, kid is kidnapped, kid is abducted, kid is \
         lost, kid is hurt, kid is missing, a kid gets snatched, a kid gets kidnapped, a kid gets abducted, a \
         kid gets lost, a kid gets hurt, a kid is snatched, a kid is taken, a kid is kidnapped, a kid is \
         abducted, a kid is lost, a kid is hurt, a kid is missing, a kid being taken, child gets snatched, \
         child gets kidnapped, child gets abducted, child gets lost, child gets hurt, child is snatched, \
         child is taken, child is kidnapped, child is abducted, child is lost, child is hurt, child is \
         missing, child being taken, a child gets snatched, a child gets taken, a child gets kidnapped, a \
         child gets abducted, a child gets lost, a child gets hurt, a child is snatched, a child is taken, a \
         child is kidnapped, a child is abducted, a child is lost, a child is hurt, a child is missing, a \
         child being taken, little one gets snatched, little one gets taken, little one gets kidnapped, \
         little one gets abducted, little one gets lost, little one gets hurt, little one is snatched, little \
         one is taken, little one is kidnapped, little one is abducted, little one is lost, little one is \
         hurt, little one goes missing, little one is missing, little one in danger, little one in peril, \
         little one being taken, a little one gets snatched, a little one gets taken, a little one gets \
         kidnapped, a little one gets abducted, a little one gets lost, a little one gets hurt, a little one \
         is snatched, a little one is taken, a little one is kidnapped, a little one is abducted, a little \
         one is lost, a little one is hurt, a little one goes missing, a little one is missing, a little one \
         in danger, a little one in peril, a little one being taken, baby gets snatched, baby gets taken, \
         baby gets kidnapped, baby gets abducted, baby gets lost, baby gets hurt, baby is snatched, baby is \
         taken, baby is kidnapped, baby is abducted, baby is lost, baby is hurt, baby goes missing, baby is \
         missing, baby being taken, a baby gets snatched, a baby gets taken, a baby gets kidnapped, a baby \
         gets abducted, a baby gets lost, a baby gets hurt, a baby is snatched, a baby is taken, a baby is \
         kidnapped, a baby is abducted, a baby is lost, a baby is hurt, a baby goes missing, a baby is \
         missing, a baby being taken, boy gets snatched, boy gets taken, boy gets kidnapped, boy gets \
         abducted, boy gets lost, boy gets hurt, boy is snatched, boy is taken, boy is kidnapped, boy is \
         abducted, boy is lost, boy is hurt, boy goes missing, boy is missing, boy in danger, boy in peril, \
         boy being taken, a boy gets snatched, a boy gets taken, a boy gets kidnapped, a boy gets abducted, a \
         boy gets lost, a boy gets hurt, a boy is snatched, a boy is taken, a boy is kidnapped, a boy is \
         abducted, a boy is lost, a boy is hurt, a boy goes missing, a boy is missing, a boy in danger, a boy \
         in peril, a boy being taken, girl gets snatched, girl gets taken, girl gets kidnapped, girl gets \
         abducted, girl gets lost, girl gets hurt, girl is snatched, girl is taken, girl is kidnapped, girl \
         is abducted, girl is lost, girl is hurt, girl goes missing, girl is missing, girl in danger, girl in \
         peril, girl being taken, a girl gets snatched, a girl gets taken, a girl gets kidnapped, a girl gets \
         abducted, a girl gets lost, a girl gets hurt, a girl is snatched, a girl is taken, a girl is \
         kidnapped, a girl is abducted, a girl is lost, a girl is hurt, a girl goes missing, a girl is \
         missing, a girl in danger, a girl in peril, a girl being taken, toddler gets snatched, toddler gets \
         taken, toddler gets kidnapped, toddler gets abducted, toddler gets lost, toddler gets hurt, toddler \
         is snatched, toddler is taken, toddler is kidnapped, toddler is abducted, toddler is lost, toddler \
         is hurt, toddler goes missing, toddler is missing, toddler in danger, toddler in peril, toddler \
         being taken, a toddler gets snatched, a toddler gets taken, a toddler gets kidnapped, a toddler gets \
         abducted, a toddler gets lost, a toddler gets hurt, a toddler is snatched, a toddler is taken, a \
         toddler is kidnapped, a toddler is abducted, a toddler is lost, a toddler is hurt, a toddler goes \
         missing, a toddler is missing, a toddler in danger, a toddler in peril, a toddler being taken, \
         daughter gets snatched, daughter gets taken, daughter gets kidnapped, daughter gets abducted, \
         daughter gets lost, daughter gets hurt, daughter is snatched, daughter is taken, daughter is \
         kidnapped, daughter is abducted, daughter is lost, daughter is hurt, daughter goes missing, daughter \
         is missing, daughter in danger, daughter in peril, daughter being taken, son gets snatched, son gets \
         taken, son gets kidnapped, son gets abducted, son gets lost, son gets hurt, son is snatched, son is \
         taken, son is kidnapped, son is abducted, son is lost, son is hurt, son goes missing, son is \
         missing, son in danger, son in peril, son being taken, kids get snatched, kids get taken, kids get \
         kidnapped, kids get abducted, kids get lost, kids are snatched, kids are taken, kids are kidnapped, \
         kids are abducted, kids are lost, kids are hurt, kids are missing, children get snatched, children \
         get taken, children get kidnapped, children get abducted, children get lost, children are snatched, \
         children are taken, children are kidnapped, children are abducted, children are lost, children are \
         hurt, children go missing, children are missing, babies get snatched, babies get taken, babies get \
         kidnapped, babies get abducted, babies get lost, babies get hurt, babies are snatched, babies are \
         taken, babies are kidnapped, babies are abducted, babies are lost, babies are hurt, babies go \
         missing, babies are missing, babies being taken, little ones get snatched, little ones get taken, \
         little ones get kidnapped, little ones get abducted, little ones get lost, little ones get hurt, \
         little ones are snatched, little ones are taken, little ones are kidnapped, little ones are \
         abducted, little ones are lost, little ones are hurt, little ones go missing, little ones are \
         missing, little ones in danger, little ones in peril, little ones being taken",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "gets ill, get ill, getting ill, falls ill, fall ill, falling ill, gets sick, get sick, getting sick, \
         gets cancer, get cancer, got cancer, has cancer, have cancer, wastes away, wasting away, deathbed, \
         deathbeds, death bed, on their deathbed, in a coma, comas, coma, a coma, emergencies, a and e, wards, \
         hospital wards, doctors and nurses, er dramas, medical drama, medical dramas, medical emergencies, \
         diagnosis, terminal disease, loses her memory, loses his memory, losing their memory, memory loss \
         story",
    ),
    (
        &[Free(Note::Illness)],
        "nobody gets ill, no one gets ill, nobody gets sick, no one gets sick, nobody falls ill, no one falls \
         ill, nobody has cancer, nobody gets cancer, no one has cancer, no one gets cancer, everyone stays \
         well, everybody stays well, everyone is healthy",
    ),
    (
        &[Sense::Foreign],
        "any language but english, any language except english, any language other than english, any language \
         at all but english, in any language but english, other than english, foreign language please, in the \
         original language with subtitles, subs and all",
    ),
    (
        &[Sense::Note(Note::SexualViolence)],
        "battered women, women being hurt, women getting hurt, violence against women, violence towards women, \
         women being murdered, women being killed, dead girls, dead girl, raped women, women raped, assault \
         cases, revenge porn, upskirting, harassment, sexual harassment, spiking, spiked drinks",
    ),
    (
        &[Sense::Note(Note::DomesticAbuse)],
        "battered wives, battered wife, wives being beaten, women being beaten, beaten wives, hits his wife, \
         hitting his wife, hits her, violent dad, violent dads, violent father, violent fathers, violent \
         partner, violent partners, controlling husband, controlling partner, controlling men, stalking ex",
    ),
    (
        &[Sense::Genre(Genre::Scifi)],
        "first contact, space adventure, space stuff, lasers, laser guns, star trek, star trekky, martians, \
         mars, moon landing, moon base, time travel film, mad scientist, ai film, killer robots, rogue ai, \
         artificial intelligence, cyborgs, cyborg, clones, post apocalypse, near future, sf",
    ),
    (
        &[Sense::Genre(Genre::Musical)],
        "musicals please, showtunes, west end musical, broadway musical, bit of dancing, a bit of dancing, \
         dancing and singing, singing and dancing, all singing all dancing, big musical numbers, musical \
         numbers, jazz hands, rodgers and hammerstein, sondheim, lloyd webber, tap dance, tap dancers, tap \
         shoes",
    ),
    (
        &[Sense::NotGenre(Genre::Musical)],
        "no songs, cant do songs, cant do songs again, no more songs, nobody bursts into song, no one bursts \
         into song, no bursting into song, without the songs, minus the songs, no musical numbers",
    ),
    (
        &[Short(105)],
        "on the short side please, keep it short, keep it quick, short n snappy, short and snappy, short and \
         punchy, short but sweet, short as possible, something short, one before bed, before the next feed, \
         before the baby wakes, before the baby wakes up, between feeds, squeeze in, squeeze one in, what can \
         we squeeze in, fit in before bed, a quickie, early one tonight, an early one tonight, its an early one",
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
        "for actual adults only, for grown ups for once, grown ups for once, adults for once, nothing made for \
         kids, nothing for kids, nothing aimed at kids, nothing animated for kids, not aimed at kids, a proper \
         grown up film, proper grown up film, one for the grown ups, something for grown ups, something for \
         adults, something adult, an adult drama",
    ),
    (
        &[AtMost(Axis::Scare, 2.0)],
        "has nightmares, gets nightmares, have nightmares, having nightmares, had nightmares, had a nightmare \
         about, nightmares about, prone to nightmares, bad has bad gets bad wakes up screaming, wakes in the \
         night, scares easily, scares easy, scared easily, easily scared, easily frightened, easily spooked, \
         frightens easily, is a scaredy cat, scaredy cat, scaredy cats, im a wuss, is a wuss, big wuss, im a \
         wimp, is a wimp, im a big wimp, im a chicken, big chicken, afraid of everything, scared of everything",
    ),
    (
        &[Sense::Rude],
        "embarrassing, embarrassing bits, embarrassing scenes, cringe scenes, sexy time, sexy \
         times, raunch, nakedness, rumpy pumpy, how s your father, slap and tickle, bonk fest, bonkfest, bare bums, \
         full frontal, boobs out, getting it on, sex stuff, sexual scenes, making love, sex talk",
    ),
    (
        ALL_LIVE,
        "still alive at the end, is still alive at the end, alive at the end, still alive by the end, still \
         alive when it ends, still breathing at the end, makes it to the end, make it to the end, makes it to \
         the end alive, lives to the end, survives to the end, survives the film, lives through it, comes out \
         alive",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "dog is still alive, the dog is still alive, dog is alive at the end, cat is alive at the end, cat \
         makes it to the end, horse makes it to the end, dog is fine at the end, dog is ok at the end, dogs \
         okay, dog gets home, dog lives to the end, animals make it to the end, animals all live, dog has to \
         be alive, dog has to make it, dog has to be ok, dog must not die, dog mustnt die, dog better not \
         die, dog better be alive, dog better make it, dog needs to live, dog needs to survive, dog needs to \
         make it, cat has to live, cat has to survive, cat has to be alive, cat has to make it, cat has to be \
         ok, cat must live, cat must survive, cat must not die, cat mustnt die, cat better live, cat better \
         survive, cat better not die, cat better be alive, cat better make it, cat needs to live, cat needs \
         to survive, cat needs to make it, horse has to live, horse has to survive, horse has to be alive, \
         horse has to make it, horse has to be ok, horse must live, horse must survive, horse must not die, \
         horse mustnt die, horse better live, horse better survive, horse better not die, horse better be \
         alive, horse better make it, horse needs to live, horse needs to survive, horse needs to make it, \
         pet has to live, pet has to survive, pet has to be alive, pet has to make it, pet has to be ok, pet \
         must live, pet must survive, pet must not die, pet mustnt die, pet better live, pet better survive, \
         pet better not die, pet better be alive, pet better make it, pet needs to live, pet needs to \
         survive, pet needs to make it, animal has to live, animal has to survive, animal has to be alive, \
         animal has to make it, animal has to be ok, animal must live, animal must survive, animal must not \
         die, animal mustnt die, animal better live, animal better survive, animal better not die, animal \
         better be alive, animal better make it, animal needs to live, animal needs to survive, animal needs \
         to make it, animals have to live, animals have to survive, animals must live, animals must survive, \
         animals must not die, animals better not die, animals need to survive, pets have to live, pets have \
         to survive, pets must live, pets must survive, pets must not die, pets better not die, pets need to \
         survive, dogs have to live, dogs have to survive, dogs must live, dogs must survive, dogs must not \
         die, dogs better not die, dogs need to survive",
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
