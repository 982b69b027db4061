//! English as households speak it: what a film must keep to. Owns words only.

use super::super::Sense;
use super::super::Sense::{AtMost, Free, From, In, Newest, On, Short, Years};
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
        "this century, 21st century, twenty first century, this millennium, the noughties onwards, since the \
         millennium, since the noughties, from this century, made this century, from the 21st century, in my \
         adult life",
    ),
    (
        &[Years(1888, 1999)],
        "last century, 20th century, twentieth century, the last century, from the last century, previous \
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
        "weve seen that, weve seen that one, weve seen it, weve seen it already, we have seen that, seen that \
         one, seen that already, seen that fifty times, seen that a hundred times, seen that a million times, \
         seen that loads, seen that to death, seen it to death, done it to death, done that to death, weve done \
         that, weve done that one, weve done it, done that one, we know that one, i know that one, hasnt \
         already dragged me to, hasnt dragged me to, havent already dragged me to, hasnt already made me watch, \
         hasnt made me watch, hasnt made us watch, havent been made to watch, hasnt already shown me, hasnt \
         shown me, hasnt already put on, hasnt forced on me, not already been made to watch, never got round \
         to, never got around to, didnt get round to, havent got round to, havent got around to, never gotten \
         around to, not got round to, still havent watched, still havent seen, still not seen, still to see, \
         yet to see, yet to watch, been meaning to watch, been meaning to see, meant to watch, meant to see, \
         kept meaning to, always meant to watch, on our list, off our list, off the list, from the list, missus \
         hasnt seen, hes not seen, shes not seen, hes never seen, shes never seen, theyve not seen, weve not \
         seen, weve never seen, weve not watched, ive not seen, ive never seen, weve none of us seen, neither \
         of us know, none of us know, none of us knows, fresh to us, completely new to us",
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
         without the gore, minus the gore, hold the gore",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "babies in peril, babies in danger, baby in peril, baby in danger, a baby in peril, a baby in danger, \
         hurt babies, hurt baby, babies hurt, babies getting hurt, babies being hurt, babies crying, sick \
         babies, newborns in danger, baby in trouble, babies in trouble, kids in trouble, children in trouble, \
         kids in jeopardy, children in jeopardy, kids being taken, children being taken, lost kids, lost \
         children, missing baby, missing kid, missing boy, child abductions, child snatching, snatched \
         children, snatched kids, bad things happening to children, bad things happening to kids, bad things \
         happen to kids, bad things happen to children",
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
        "musicals please, showtunes, west end musical, broadway musical, tap, bit of dancing, a bit of dancing, \
         dancing and singing, singing and dancing, all singing all dancing, big musical numbers, musical \
         numbers, jazz hands, rodgers and hammerstein, sondheim, lloyd webber",
    ),
    (
        &[Sense::NotGenre(Genre::Musical)],
        "no songs, cant do songs, cant do songs again, no more songs, nobody bursts into song, no one bursts \
         into song, no bursting into song, without the songs, minus the songs, no singing, no singing please, \
         no musical numbers",
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
        "embarrassing, nothing embarrassing, embarrassing bits, embarrassing scenes, cringe scenes, sexy time, \
         sexy times, raunch, nakedness, rumpy pumpy, how s your father, slap and tickle, bonk fest, bonkfest, \
         bare bums, full frontal, boobs out, getting it on, sex stuff, sexual scenes, bedroom scenes, making \
         love, saucy bits, saucy scenes, steamy scenes, sex talk",
    ),
];
