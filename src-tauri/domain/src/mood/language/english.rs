//! English phrases for moods and constraints. Owns words only; what a role does with them is `hear`'s.
//!
//! Phrases are folded: lower case, no diacritics, no apostrophes (`dont`), hyphens as spaces; a comma parts them.

use super::{Phrases, Role, Sense};
use crate::catalogue::{ContentNote as Note, Genre};
use crate::mood::kind::Mood;
use crate::mood::profile::Axis;
use Sense::{AtMost, Free, From, In, Newest, On, Short, Years};

pub(super) const PHRASES: Phrases = Phrases { means: MEANS, roles: ROLES, stems };

const CRY: &[Sense] = &[Sense::Mood(Mood::GoodCry, 1.0)];
const LAUGH: &[Sense] = &[Sense::Mood(Mood::BigLaughs, 1.0)];
const COSY: &[Sense] = &[Sense::Mood(Mood::Cosy, 1.0)];
const TENSE: &[Sense] = &[Sense::Mood(Mood::EdgeOfSeat, 1.0)];
const ROMANCE: &[Sense] = &[Sense::Mood(Mood::Romantic, 1.0)];
const SCARE: &[Sense] = &[Sense::Mood(Mood::ScareUs, 1.0)];
const MIND: &[Sense] = &[Sense::Mood(Mood::MindBending, 1.0)];
const THINK: &[Sense] = &[Sense::Mood(Mood::Thoughtful, 1.0)];
const STRANGE: &[Sense] = &[Sense::Mood(Mood::Strange, 1.0)];
const EPIC: &[Sense] = &[Sense::Mood(Mood::Epic, 1.0)];
const SLOW: &[Sense] = &[Sense::Mood(Mood::SlowAndBeautiful, 1.0)];
const TRUE: &[Sense] = &[Sense::Mood(Mood::TrueStory, 1.0)];
const FEEL_GOOD: &[Sense] = &[Sense::Mood(Mood::FeelGood, 1.0)];
const INSPIRE: &[Sense] = &[Sense::Mood(Mood::InspireUs, 1.0)];
const BITTERSWEET: &[Sense] = &[Sense::Mood(Mood::Bittersweet, 1.0)];
const BRAIN_OFF: &[Sense] = &[Sense::Mood(Mood::BrainOff, 1.0)];
const FESTIVE: &[Sense] = &[Sense::Mood(Mood::Festive, 1.0)];
const DARK: &[Sense] = &[Sense::Mood(Mood::Dark, 1.0)];
const LIGHT: &[Sense] = &[Sense::Mood(Mood::Light, 1.0)];
const AFTER_A_BAD_DAY: &[Sense] =
    &[Sense::Mood(Mood::FeelGood, 1.0), AtMost(Axis::Tears, 4.0), AtMost(Axis::Darkness, 3.0)];

const MEANS: &[(&[Sense], &str)] = &[
    (
        CRY,
        "good cry, cried, sobbed, wept, proper cry, nice cry, a cry, cry, crying, ugly cry, have a weep, weep, weepie, weepy, \
         tearjerker, tear jerker, tearful, tears, in tears, sob, sobbing, bawl, blub, tissues, hankies, \
         kleenex, box of tissues, sad, sadness, heartbreaking, heart breaking, break our hearts, break my \
         heart, moving, emotional, makes us cry, make us cry, make me cry, let it all out, waterworks, \
         gut wrenching, devastating, wreck us, ruin us, melancholy, melancholic, feel something, \
         depressing, misery, miserable, drama that hurts, touching",
    ),
    (
        LAUGH,
        "big laughs, laugh, laughs, laughter, laughing, belly laughs, funny, hilarious, comedy, make us \
         laugh, make me laugh, crack us up, giggle, lol, lols, a hoot, humour, humor, witty, silly, \
         goofy, slapstick, laugh out loud, side splitting, rofl, farce, spoof, some fun, stupid funny, \
         jokes",
    ),
    (
        COSY,
        "cosy, cozy, cosiness, snuggly, snuggle, cuddly, cuddle up, gentle, comforting, comfort film, \
         comfort movie, comfort watch, like a hug, a hug, warm hug, blanket, under a blanket, hot \
         chocolate, hygge, soothing, wholesome, calm, calming, relaxing, nice, rainy day, rainy sunday, \
         lazy sunday, homely, soft, curl up, unwind, mellow, peaceful",
    ),
    (
        TENSE,
        "edge of the seat, edge of our seats, edge of your seat, edge of my seat, tense, tension, \
         suspense, suspenseful, thriller, gripping, nail biter, nailbiter, nail biting, exciting, \
         thrilling, white knuckle, heart pounding, keep us guessing, whodunnit, whodunit, intense, \
         stressful, heist, cat and mouse, page turner, adrenaline, keeps us awake, stop us falling asleep, keep us awake",
    ),
    (
        ROMANCE,
        "romantic, romance, love story, date night, lovey dovey, falling in love, rom com, romcom, \
         romantic comedy, chick flick, swoony, swoon, smooch, soppy, mushy, valentine, kissing, a bit of \
         love, for the two of us, just the two of us, anniversary",
    ),
    (
        SCARE,
        "scare us, scare me, scary, scare, scared, horror, frightening, terrifying, spooky, creepy, \
         chilling, ghost story, haunted house, halloween, give us nightmares, nightmares, behind the \
         sofa, behind the cushions, scream, fright, slasher, zombie, goosebumps, eerie",
    ),
    (
        MIND,
        "mind bending, mindbending, mind blowing, mindblowing, mind bender, mindfuck, mess with our \
         heads, mess with my head, twist our brains, trippy, puzzle, time travel, time loop, twisty, plot \
         twist, big twist, blow our minds, head scratcher, dreamlike, makes no sense",
    ),
    (
        THINK,
        "make us think, makes us think, make me think, makes you think, thought provoking, thoughtful, \
         clever, smart, intelligent, brainy, intellectual, deep, something to talk about, talk about \
         afterwards, discuss, food for thought, philosophical, challenging, complicated, profound, \
         meaningful, substance, serious",
    ),
    (
        STRANGE,
        "strange, weird, odd, quirky, surreal, bizarre, offbeat, off the wall, bonkers, out there, arty, \
         art house, arthouse, experimental, absurd, cult film, cult movie, eccentric, wacky, unusual, \
         never seen anything like",
    ),
    (
        EPIC,
        "epic, big and loud, loud, blockbuster, spectacle, spectacular, explosions, car chases, big \
         screen, action packed, grand, sweeping, superhero, superheroes, popcorn film, popcorn movie, \
         popcorn, larger than life, high octane, fast paced, fast, big budget, visuals, test the \
         speakers, marvel",
    ),
    (
        SLOW,
        "slow and beautiful, slow, slow burn, slow cinema, beautiful, poetic, quiet, meditative, \
         contemplative, gorgeous, lyrical, dreamy, beautifully shot, slow paced, pretty to look at, \
         unhurried, boring",
    ),
    (
        TRUE,
        "true story, true stories, based on a true story, real story, really happened, true life, real \
         life, real events, true events, based on fact, biopic, real people, true",
    ),
    (
        FEEL_GOOD,
        "feel good, feelgood, happy, cheer us up, cheer me up, cheer up, uplifting, heartwarming, heart \
         warming, warm, sweet, charming, lovely, smile, put us in a good mood, good mood, happy ending, \
         happy end, life affirming, joyful, joyous, upbeat, delightful, sunny, optimistic, lift our \
         spirits, pick me up, lift the mood, warms the heart, makes us happy, make us happy, positive, \
         fun",
    ),
    (
        INSPIRE,
        "inspire us, inspiring, inspire, inspirational, motivating, motivational, underdog, triumph, \
         against the odds, against all odds, courage, hope, hopeful, faith in humanity, empowering, give \
         us courage, human spirit, rousing, change our lives",
    ),
    (
        BITTERSWEET,
        "bittersweet, bitter sweet, sad but happy, happy and sad, laugh and cry, happy sad, poignant, \
         smile through tears, smiling through tears, wistful, nostalgic, nostalgia, tragicomedy",
    ),
    (
        BRAIN_OFF,
        "brain off, brains off, switch off, switch our brains off, turn our brains off, no brain, no \
         brainer, mindless, dumb, stupid, trashy, trash, easy, easy watching, easy to watch, undemanding, \
         so bad its good, guilty pleasure, junk food, cheesy, cheese, veg out, zone out, no thinking, \
         without thinking, dont have to think, dont want to think, nonsense, entertaining, escapism, \
         escapist, not think, daft, ridiculous",
    ),
    (
        FESTIVE,
        "festive, christmas, xmas, christmassy, christmasy, yuletide, holiday film, holiday movie, santa, \
         noel, advent, seasonal, christmas spirit, tinsel, mistletoe, hallmark, ho ho ho",
    ),
    (
        &[Sense::Cheer],
        "cheer, christmas cheer, festive cheer, good cheer, cheerful, cheeriness, cheery, jolly, jollity, \
         merry, sugar, sugary, saccharine, sweetness, christmas spirit everywhere, merriment, twee, \
         jingle bells, festivities, holiday cheer",
    ),
    (
        DARK,
        "dark, darkness, gritty, bleak, grim, noir, disturbing, twisted, brutal, violent, violence, \
         cruel, cruelty, gangster, mafia, serial killer, nihilistic, unflinching, bloody, blood, hard \
         hitting, harrowing, nasty",
    ),
    (
        LIGHT,
        "light, lighter, lighthearted, light hearted, light relief, something light, take our minds off, take my mind off, fluffy, fluff, \
         breezy, frothy, harmless, light entertainment, easy going, easygoing",
    ),
    (
        AFTER_A_BAD_DAY,
        "bad day, rough day, awful day, terrible day, horrible day, hard day, tough day, rotten day, bad \
         week, rough week, long week, hard week, feeling down, feel down, feeling low, feel low, feeling \
         blue, heartbroken, broke up, bad news",
    ),
    (&[Sense::Heavy], "heavy, heavy going, hard going, upsetting, traumatic, traumatising, distressing"),
    (
        &[Sense::Tired],
        "tired, were tired, im tired, knackered, exhausted, shattered, sleepy, half asleep, worn out, \
         long day, no energy, wiped out, drained, cant keep our eyes open, fall asleep, low energy, \
         hungover, jet lagged",
    ),
    (
        &[Sense::Surprise(true)],
        "surprise us, surprise me, surprise, you choose, you decide, you pick, pick for us, dealers choice, \
         random, feeling lucky, roll the dice, up to you, lucky dip, wild card",
    ),
    (&[Sense::Surprise(false)], "anything, whatever, dont care, no idea, dunno, no preference"),
    (
        &[Sense::Different],
        "something different, something else, a change, change of pace, change of tone, change of mood, \
         palate cleanser, mix it up, shake things up, for a change, out of our rut, completely different, \
         something new for us, change of scene, variety, change things up",
    ),
    (&[Sense::Opposite], "exact opposite, the opposite, complete opposite"),
    (
        &[Sense::Lately],
        "last night, last nights, yesterday, yesterdays, the other night, last time, last week, last \
         evening, the last one, the last film, last film, what we watched, what we saw, the last few, the \
         last evenings, lately, recently, the night before",
    ),
    (
        &[Sense::Kids(9)],
        "kids, kids are here, the kids, with the kids, children, with children, child friendly, kid \
         friendly, family film, family movie, family friendly, for the family, whole family, for all the \
         family, all ages, little ones, the little one, grandchildren, grandkids, the boys, the girls, \
         family night, suitable for children, kids film, kids movie, childrens film",
    ),
    (&[Sense::Kids(13)], "teenager, teenagers, teens, teen"),
    (&[Sense::Kids(4)], "toddler, preschooler, the baby, very young children"),
    (
        &[Sense::Subtitles],
        "subtitles, subtitled, subs, read, reading, reading subtitles, have to read, want to read",
    ),
    (&[Sense::Foreign], "foreign, foreign language, world cinema, not in english, international"),
    (&[In("en")], "in english, english language, english only, only english, dubbed"),
    (&[In("tr")], "in turkish"),
    (&[In("fr")], "in french"),
    (&[In("de")], "in german"),
    (&[In("es")], "in spanish"),
    (&[In("it")], "in italian"),
    (&[In("ja")], "in japanese"),
    (&[In("ko")], "in korean"),
    (&[From(&["TR"])], "turkish, turkey, from turkey"),
    (&[From(&["FR"])], "french, france, from france"),
    (&[From(&["DE"])], "german, germany, from germany"),
    (&[From(&["ES"])], "spanish, spain, from spain"),
    (&[From(&["IT"])], "italian, italy, from italy"),
    (&[From(&["GB"])], "british, english film, uk, from britain, brit"),
    (&[From(&["IE"])], "irish, ireland"),
    (&[From(&["US"])], "american, hollywood, from america, usa"),
    (&[From(&["CA"])], "canadian, canada"),
    (&[From(&["AU"])], "australian, australia, aussie"),
    (&[From(&["NZ"])], "from new zealand, kiwi"),
    (&[From(&["JP"])], "japanese, japan, from japan, ghibli, studio ghibli"),
    (&[From(&["KR"])], "korean, korea, from korea, south korean, k drama"),
    (&[From(&["CN", "HK", "TW"])], "chinese, china, hong kong, taiwanese"),
    (&[From(&["IN"])], "indian, india, bollywood, from india"),
    (&[From(&["IR"])], "iranian, iran, persian"),
    (&[From(&["PL"])], "polish, poland"),
    (&[From(&["RU", "SU"])], "russian, russia, soviet"),
    (&[From(&["MX"])], "mexican, mexico"),
    (&[From(&["BR"])], "brazilian, brazil"),
    (&[From(&["AR"])], "argentinian, argentine, argentina"),
    (&[From(&["SE"])], "swedish, sweden"),
    (&[From(&["DK"])], "danish, denmark"),
    (&[From(&["NO"])], "norwegian, norway"),
    (&[From(&["FI"])], "finnish, finland"),
    (&[From(&["SE", "DK", "NO", "FI", "IS"])], "scandinavian, nordic, scandi"),
    (
        &[From(&[
            "FR", "DE", "ES", "IT", "GB", "IE", "SE", "DK", "NO", "FI", "PL", "BE", "NL", "AT", "CH", "PT",
            "GR", "HU", "RO", "CZ", "IS",
        ])],
        "european, from europe",
    ),
    (&[From(&["JP", "KR", "CN", "HK", "TW", "TH", "VN", "IN", "ID", "PH"])], "asian, from asia"),
    (
        &[From(&["MX", "BR", "AR", "CL", "CO", "PE", "CU", "UY", "VE", "BO"])],
        "latin american, south american",
    ),
    (&[On("Netflix")], "netflix"),
    (&[On("MUBI")], "mubi"),
    (&[On("Disney+")], "disney plus"),
    (&[On("Prime Video")], "prime video, amazon prime, on prime, on amazon"),
    (&[On("Apple TV+")], "apple tv"),
    (&[On("BBC iPlayer")], "iplayer, bbc iplayer"),
    (
        &[Sense::OnOurs],
        "on our services, something we have, already pay for, without paying, without renting, for free, \
         that we have, dont want to rent, no rental, included",
    ),
    (&[Years(1920, 1929)], "twenties film, roaring twenties"),
    (&[Years(1930, 1939)], "thirties"),
    (&[Years(1940, 1949)], "forties"),
    (&[Years(1950, 1959)], "fifties"),
    (&[Years(1960, 1969)], "sixties"),
    (&[Years(1970, 1979)], "seventies"),
    (&[Years(1980, 1989)], "eighties"),
    (&[Years(1990, 1999)], "nineties"),
    (&[Years(2000, 2009)], "noughties"),
    (
        &[Years(1888, 1979)],
        "old film, old movie, old classic, golden age, old hollywood, vintage, old school, oldie",
    ),
    (&[Years(1888, 1989)], "a classic, classic film, classic movie, all time classic"),
    (&[Years(1888, 1965)], "black and white, silver screen"),
    (&[Years(1888, 1929)], "silent film, silent movie"),
    (
        &[Newest(3)],
        "new film, new movie, recent, new release, just out, brand new, latest, came out this year",
    ),
    (&[Short(105)], "short, short film, short one, quick, quick one, not long, early night, early start"),
    (&[Sense::Long(140)], "long, long one, long film, all evening, a marathon, overlong, three hour epic"),
    (
        &[Sense::Unseen],
        "havent seen, not seen, never seen, new to us, we havent watched, something new, unseen, first \
         time",
    ),
    (
        &[Sense::Seen],
        "old favourite, old favorite, rewatch, seen before, watch again, favourite, favorite, comfort \
         rewatch, weve seen",
    ),
    (&[Sense::Genre(Genre::Animation)], "animated, animation, cartoon, anime, pixar, disney"),
    (&[Sense::Genre(Genre::Documentary)], "documentary, documentaries, docs, doc"),
    (&[Sense::Genre(Genre::Scifi)], "sci fi, scifi, science fiction, space, aliens, robots"),
    (&[Sense::Genre(Genre::Fantasy)], "fantasy, magic, magical, dragons, wizards, fairy tale"),
    (&[Sense::Genre(Genre::Western)], "western, cowboys, cowboy"),
    (&[Sense::Genre(Genre::Musical)], "musical, musicals, singing, songs, sing along"),
    (&[Sense::Genre(Genre::War)], "war film, war movie, about the war"),
    (&[Sense::Genre(Genre::Crime)], "crime, detective, murder mystery"),
    (&[Sense::Genre(Genre::Mystery)], "mystery, mysterious"),
    (&[Sense::Genre(Genre::Action)], "action, action film, action movie"),
    (&[Sense::Genre(Genre::Adventure)], "adventure, adventures, swashbuckling, pirates"),
    (&[Sense::Genre(Genre::History)], "historical, period drama, costume drama, history"),
    (&[Sense::Genre(Genre::Sport)], "sport, sports, football, boxing"),
    (&[Sense::Genre(Genre::Drama)], "drama, dramatic"),
    (
        &[Sense::Note(Note::AnimalHarm)],
        "dogs dying, dog dying, dog dies, dogs die, the dog dies, dead dogs, dead dog, animals dying, \
         animals die, animal dies, animals getting hurt, animals being hurt, animals hurt, animal \
         cruelty, animal harm, harm to animals, animal deaths, cruelty to animals, dying dogs, dying \
         animals, dead pets, pets dying, pets die, cats dying, cat dies, horses dying, dogs getting hurt",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "the dog lives, dog lives, dog survives, dog doesnt die, dogs dont die, dog does not die, the dog \
         makes it, no animals are harmed, no animals harmed",
    ),
    (
        &[Sense::Note(Note::ChildDeath)],
        "children dying, kids dying, child dies, dead children, dead kids, child death",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "children in danger, kids in danger, children getting hurt, kidnapping, kidnapped children",
    ),
    (&[Sense::Note(Note::Suicide)], "suicide, suicides"),
    (&[Sense::Note(Note::SelfHarm)], "self harm"),
    (&[Sense::Note(Note::SexualViolence)], "rape, sexual violence, sexual assault"),
    (&[Sense::Note(Note::Gore)], "gore, gory, guts, bloodbath"),
    (&[Sense::Note(Note::War)], "war, wars, battle, soldiers"),
    (&[Sense::Note(Note::Illness)], "cancer, illness, hospitals, hospital, terminal illness, disease"),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "parents dying, parent dies, dead parents, dead mothers, dead fathers, mum dies, dad dies, \
         orphans",
    ),
    (&[Sense::Note(Note::DomesticAbuse)], "domestic abuse, domestic violence, abuse"),
    (&[Sense::Note(Note::Addiction)], "addiction, drugs, alcoholism, drug abuse, junkies"),
    (&[Sense::Note(Note::Torture)], "torture"),
    (&[Sense::Note(Note::Racism)], "racism"),
    (&[Sense::Note(Note::Prison)], "prison, prisons, jail"),
    (&[Sense::Note(Note::Execution)], "execution, executions, death row"),
    (&[Sense::Note(Note::JumpScares)], "jump scares, jump scare, jumpscares"),
    (&[Sense::Note(Note::PregnancyLoss)], "miscarriage, pregnancy loss, stillbirth"),
];

const ROLES: &[(Role, &str)] = &[
    (
        Role::Not,
        "not, no, nothing, none, without, never, avoid, avoiding, skip, anything but, anything except, \
         dont, do not, doesnt, does not, isnt, is not, wont, arent, cant, cannot, cant face, cant take, \
         cant handle, cant do, dont want, dont fancy, dont feel like, not in the mood for, not up for, \
         steer clear of, stay away from, keep away from, hold the, free of, rather not, hate, hates, \
         minus, absolutely no, not a, not another, no more, non, zero, please no, nobody wants, neither, \
         nor, except, spare us, instead of, rather than, as long as its not, less of",
    ),
    (
        Role::NotToo,
        "not too, not so, not that, not very, not overly, not really, nothing too, nothing very, nothing \
         overly, nothing that, isnt too, without being too, less, not terribly, not all that, not \
         massively, without too much, not too much, only mildly, mildly, dont want anything too, no too, \
         not super, not so much, not as, isnt so, a little less, a bit less, nothing so, nothing really, \
         nothing super, not crazy, not extremely",
    ),
    (
        Role::EnoughOf,
        "break up, break up all, breaks up, breaking up, break from, a break from, sick of, tired of, \
         were tired of, im tired of, enough, enough of, had enough, had enough of, fed up with, fed up \
         of, done with, over the, sick to death of, antidote to, antidote for, too much, overdose of, \
         bored of, bored with, bored by, change from, a change from, rest from, a rest from, escape, \
         escape from, relief from, weary of, had it with, cut through, counter, counteract, balance out, \
         balance, get away from, cure for, drowning in, all christmassed out, overload of, fill of, all \
         this, something after all, to offset, offset, interrupt, remedy for, recover from, through with",
    ),
    (
        Role::OppositeOf,
        "opposite of, the opposite of, opposite to, exact opposite of, the exact opposite of, complete \
         opposite of, nothing like, unlike, not like, something different from, something different to, completely different from, very different from, different from, different to, \
         as far as possible from",
    ),
    (
        Role::Like,
        "like, similar to, something like, in the vein of, along the lines of, in the style of, in the \
         spirit of, reminds us of, another, as in, kind of like, a bit like, more like, if you liked, we \
         loved, we liked",
    ),
    (
        Role::NoMatter,
        "dont mind, doesnt matter if its, can be, could be, fine with, happy with, ok with, okay with, \
         happy to have, not bothered by, we dont mind, im fine with, not afraid of, even if its, were ok \
         with, happy to, willing to",
    ),
    (
        Role::Turn,
        "but, yet, though, although, however, something, want, wants, give, rather, just, only, let, \
         lets, maybe, instead, need, needs, please, fancy, fancies, show, id like, wed like, make it, \
         looking for, would like, would prefer, prefer, in the mood for, in the mood to, feel like, feels \
         like, up for, so, because, since, why not, nothing but, not only, not just, for once, how about, \
         perhaps, then, like to, cant wait, not bad, time for, id love, wed love, to watch",
    ),
    (
        Role::Weigh(1.4),
        "really, very, super, proper, properly, extremely, seriously, absolutely, totally, incredibly, \
         definitely, most, the most, as possible, insanely, utterly, full on, dead",
    ),
    (
        Role::Weigh(0.5),
        "a bit, a bit of, bit, slightly, a little, little, kind of, kinda, sort of, somewhat, mildly \
         amusing, a touch, a touch of, a dash of, fairly, ish, a tad, quite",
    ),
    (Role::And, "and"),
    (Role::Or, "or, with"),
    (Role::Too, "too"),
    (Role::Aside, "tonight, more, this evening, today"),
    (
        Role::Filler,
        "in it, any, all, this, that, the, a, an, of, to, film, films, movie, movies, one, ones, kind, \
         sort, stuff, is, are, its, be, being, makes, make, us, me, we, i, much, these, those, our, \
         my, where, which, get, gets, getting, have, has, watch, watching, see, about, for, \
         some, endless, relentless, constant, bloody hell, damn, everything, thats, story, stories, \
         scenes, scene, thing, things, around, going, on, it, lot, lots, even",
    ),
];

/// Plain forms of a plural or a comparative: `dramas`, `sadder`, `funniest`, `cosier`.
fn stems(word: &str) -> Vec<String> {
    let mut stems = Vec::new();
    if word.chars().count() < 5 {
        return stems;
    }
    for (ending, instead) in [
        ("iest", "y"),
        ("ier", "y"),
        ("ies", "y"),
        ("est", ""),
        ("est", "e"),
        ("er", ""),
        ("er", "e"),
        ("s", ""),
    ] {
        if let Some(stem) = word.strip_suffix(ending) {
            stems.push(format!("{stem}{instead}"));
            // sadder, biggest: the doubled letter goes too.
            let mut letters = stem.chars().rev();
            if instead.is_empty() && letters.next().is_some_and(|last| letters.next() == Some(last)) {
                stems.extend(stem.get(..stem.len() - 1).map(str::to_owned));
            }
        }
    }
    stems
}
