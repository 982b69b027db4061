//! English words for what a film must keep to: children, languages, countries, years, genres, what not to show. Owns
//! words only.

use super::super::Sense;
use super::super::Sense::{Free, From, In, Newest, On, Short, Years};
use super::super::senses::WAR;
use crate::catalogue::{ContentNote as Note, Genre};

pub(super) const LIMITS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Kids(9)],
        "kids, kids are here, the kids, with the kids, children, with children, child friendly, kid friendly, \
         family film, family movie, family friendly, for the family, whole family, for all the family, all \
         ages, little ones, the little one, grandchildren, grandkids, family night, suitable for children, \
         kids film, kids movie, childrens film, kids present, kids are watching, kids are with us, kids with \
         us, kids watching, kids around, kids are up, kids are still up, kids staying up, kids too, for kids, \
         for the kids, for children, with my kids, with our kids, my kids, our kids, our children, my \
         children, kiddos, kiddies, the kiddos, kiddie, bairns, wee ones, nippers, ankle biters, nieces, \
         nephews, niece, nephew, godchildren, my son, my daughter, our son, our daughter, my boy, my girl, \
         grandson, granddaughter, grandkids are here, grandchildren are here, family viewing, family evening, \
         the whole family, entire family, whole gang, all the family, kid safe, child safe, child \
         appropriate, age appropriate, suitable for kids, ok for kids, good for kids, kids can watch, kids \
         will like, primary school, school holidays, cubs, brownies, children are here, children present, \
         children watching, small people, little people, mixed ages, u certificate, rated u, rated g, primary \
         schoolers, school kids, schoolkids, tiny humans, the wee fellas, the wee man, munchkins, under tens, \
         family of five, family of four, my lads, my lad, my lass, the grandchildren, the grandkids, my \
         grandson, my granddaughter, stepkids, stepson, stepdaughter, step kids, my little girl, my little \
         boy, my little one, our little one, kid, a kid, child, our girls, our boys, kids birthday, kids \
         party, sleepover, playdate, kids choose, g rated, watch with my kids",
    ),
    (
        &[Sense::Kids(9)],
        "grandson is staying, grandson is staying over, grandson is here, grandson is over, grandson is \
         visiting, grandson is coming, grandson is coming over, grandson is with us, grandson staying over, \
         grandson staying the night, grandson is sleeping over, granddaughter is staying, granddaughter is \
         staying over, granddaughter is here, granddaughter is over, granddaughter is visiting, granddaughter \
         is coming, granddaughter is coming over, granddaughter is with us, granddaughter staying over, \
         granddaughter staying the night, granddaughter is sleeping over, grandchild is staying, grandchild \
         is staying over, grandchild is here, grandchild is over, grandchild is visiting, grandchild is \
         coming, grandchild is coming over, grandchild is with us, grandchild staying over, grandchild \
         staying the night, grandchild is sleeping over, godson is staying, godson is staying over, godson is \
         here, godson is over, godson is visiting, godson is coming, godson is coming over, godson is with \
         us, godson staying over, godson staying the night, godson is sleeping over, goddaughter is staying, \
         goddaughter is staying over, goddaughter is here, goddaughter is over, goddaughter is visiting, \
         goddaughter is coming, goddaughter is coming over, goddaughter is with us, goddaughter staying over, \
         goddaughter staying the night, goddaughter is sleeping over, stepson is staying, stepson is staying \
         over, stepson is here, stepson is over, stepson is visiting, stepson is coming, stepson is coming \
         over, stepson is with us, stepson staying over, stepson staying the night, stepson is sleeping over, \
         stepdaughter is staying, stepdaughter is staying over, stepdaughter is here, stepdaughter is over, \
         stepdaughter is visiting, stepdaughter is coming, stepdaughter is coming over, stepdaughter is with \
         us, stepdaughter staying over, stepdaughter staying the night, stepdaughter is sleeping over, little \
         cousin is staying, little cousin is staying over, little cousin is here, little cousin is over, \
         little cousin is visiting, little cousin is coming, little cousin is coming over, little cousin is \
         with us, little cousin staying over, little cousin staying the night, little cousin is sleeping over",
    ),
    (
        &[Sense::Kids(13)],
        "teenager, teenagers, teens, teen, teenage, teenage son, teenage daughter, teenagers here, my \
         teenager, our teenager, my teens, our teens, tween, tweens, moody teenager, pg 13, rated pg \
         13, 12 a, rated 12, teenage girls, teenage boys, teenage kids, grumpy teen, sulky teen, stroppy \
         teenager, year 9 s, secondary school, pg 12, a 12 a, 12 a max, teenage girls sleepover, teen sleepover, \
         teenage sleepover, teens sleepover, teenagers sleepover, sleepover with teenagers, teenage party",
    ),
    (
        &[Sense::Kids(4)],
        "toddler, preschooler, the baby, very young children, toddlers, tot, tots, preschoolers, little \
         little ones, nursery age, tiny ones, littlies, little ones under five",
    ),
    (
        &[Sense::Subtitles],
        "subtitles, subtitled, subs, read, reading, reading subtitles, have to read, want to read, subtitle, \
         captions, read the screen, read subtitles, read along, to read, reading the screen, text on screen, \
         words on the screen, words on screen, captioned, read my films, read a film, read the film, read it",
    ),
    (
        &[Sense::Foreign],
        "foreign, foreign language, world cinema, not in english, international, foreign film, foreign films, \
         foreign movie, subtitled film, european arthouse, another language, with subtitles, world film, not \
         english, nothing english, no english, anything but english",
    ),
    (
        &[In("en")],
        "in english, its in english, must be english, has to be english, english language, english only, \
         only english, english speaking, english audio, in plain english",
    ),
    (&[In("tr")], "in turkish, turkish language, turkish speaking"),
    (&[In("fr")], "in french, french language, french speaking"),
    (&[In("de")], "in german, german language, german speaking"),
    (&[In("es")], "in spanish, spanish language, spanish speaking, in castilian"),
    (&[In("it")], "in italian, italian language"),
    (&[In("ja")], "in japanese, japanese language"),
    (&[In("ko")], "in korean, korean language"),
    (&[From(&["TR"])], "turkish, turkey, from turkey, from istanbul"),
    (&[From(&["FR"])], "french, france, from france"),
    (&[From(&["DE"])], "german, germany, from germany"),
    (&[From(&["ES"])], "spanish, spain, from spain, castilian"),
    (&[From(&["IT"])], "italian, italy, from italy"),
    (
        &[From(&["GB"])],
        "british, english film, uk, from britain, brit, britflick, uk film, british made, scottish, scotland, \
         welsh, wales, from the uk, english made, englishy, set in britain, northern, yorkshire, london",
    ),
    (&[From(&["IE"])], "irish, ireland, from ireland, oirish"),
    (
        &[From(&["US"])],
        "american, hollywood, from america, usa, american film, us film, from the us, from the states, from \
         hollywood",
    ),
    (&[From(&["CA"])], "canadian, canada"),
    (&[From(&["AU"])], "australian, australia, aussie, ozzie, from australia, from oz, oz"),
    (&[From(&["NZ"])], "from new zealand, kiwi"),
    (&[From(&["JP"])], "japanese, japan, from japan"),
    (&[From(&["KR"])], "korean, korea, from korea, south korean, k drama, south korea, from south korea"),
    (
        &[From(&["CN", "HK", "TW"])],
        "chinese, china, hong kong, taiwanese, from china, from hong kong, taiwan",
    ),
    (&[From(&["IN"])], "indian, india, bollywood, from india"),
    (&[From(&["IR"])], "iranian, iran, persian, from iran"),
    (&[From(&["PL"])], "polish, poland, from poland"),
    (&[From(&["RU", "SU"])], "russian, russia, soviet, from russia"),
    (&[From(&["MX"])], "mexican, mexico, from mexico"),
    (&[From(&["BR"])], "brazilian, brazil, from brazil"),
    (&[From(&["AR"])], "argentinian, argentine, argentina"),
    (&[From(&["SE"])], "swedish, sweden, from sweden"),
    (&[From(&["DK"])], "danish, denmark, from denmark"),
    (&[From(&["NO"])], "norwegian, norway, from norway"),
    (&[From(&["FI"])], "finnish, finland, from finland"),
    (&[From(&["SE", "DK", "NO", "FI", "IS"])], "scandinavian, nordic, scandi, from scandinavia, nordics"),
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
    (&[On("Netflix")], "netflix, on netflix"),
    (&[On("MUBI")], "mubi, on mubi"),
    (&[On("Disney+")], "disney plus, on disney, on disney plus"),
    (&[On("Prime Video")], "prime video, amazon prime, on prime, on amazon, on prime video, prime, amazon"),
    (&[On("Apple TV+")], "apple tv, apple tv plus, on apple, apple plus"),
    (&[On("BBC iPlayer")], "iplayer, bbc iplayer, on iplayer, bbc, the bbc, the iplayer"),
    (
        &[Sense::OnOurs],
        "on our services, already pay for, without paying, without renting, for free, that we have, dont want \
         to rent, no rental, included, dont have to pay for, dont have to pay, we can stream, can stream, on \
         our subscriptions, on what we have, no paying, not pay extra, without paying extra, on our \
         streaming, already have, free to watch, what we have, what we already have, no extra cost, what we pay for, weve already paid for, \
         already paid for, on what we pay for, dont cost extra, doesnt cost extra, wont cost us, not renting, \
         not paying, not paying extra, not paying for, no rentals, nothing to rent, nothing to buy, dont pay \
         for, without shelling out, on our telly, on our tv, on the telly, what weve got, services we have, \
         subscriptions we have, streaming we have, already subscribe, subscribed to, dont want to pay, dont \
         want to pay extra, do not want to pay, not want to pay, pay extra, cost anything, dont want to buy, \
         without spending, spend money, something we already have, something that we have, something we have \
         access to, one we have, one we have access to",
    ),
    (&[Years(1920, 1929)], "twenties film, roaring twenties"),
    (&[Years(1930, 1939)], "thirties"),
    (&[Years(1940, 1949)], "forties"),
    (&[Years(1950, 1959)], "fifties"),
    (&[Years(1960, 1969)], "sixties"),
    (&[Years(1970, 1979)], "seventies"),
    (&[Years(1980, 1989)], "eighties, the eighties, eighties film, the eighties film"),
    (&[Years(1990, 1999)], "nineties, the nineties, nineties film, 90 s kid, nineties kid"),
    (&[Years(2000, 2009)], "noughties, the noughties, two thousands, y 2 k"),
    (
        &[Years(1888, 1979)],
        "old film, old movie, old classic, golden age, old hollywood, vintage, old school, oldie, old films, \
         old movies, olden days, golden oldie, golden oldies, some oldies, the oldies film, classic \
         hollywood, ye olde, way back when, old timey, olde worlde, proper old, older film, older films, of \
         yesteryear, yesteryear, from the olden days",
    ),
    (&[Years(1888, 1938)], "before the war, pre war, prewar"),
    (&[Years(1946, 1960)], "post war, postwar, after the war"),
    (&[Years(1888, 1989)], "a classic, classic film, classic movie, all time classic"),
    (
        &[Years(1888, 1965)],
        "black and white, silver screen, black and white film, black and white movie, in black and white, b \
         and w, monochrome, black n white, b w",
    ),
    (&[Years(1888, 1929)], "silent film, silent movie, silents, silent era, silent cinema"),
    (
        &[Newest(3)],
        "new film, new movie, recent, new release, just out, brand new, latest, came out this year, newer, \
         newest, last few years, past few years, new stuff, newish, this year, up to date, fresh off the \
         press, just released, recent film, recent release, last year or two, last year, latest releases, \
         recent ones, recentish, something recent, something current, hot off the press, came out recently, \
         came out last year, released recently, modern, new one, new ones, something brand new, new this \
         year, newer film, from recent years, fairly recent, something newer",
    ),
    (
        &[Short(105)],
        "short, short film, short one, quick, quick one, not long, early night, early start, shortish, short \
         and sweet, not a long one, nice and short, short watch, bite sized, before bed, before bedtime, \
         quick film, quick watch, quickie, not much time, havent got long, havent got all night, school \
         night, up early, early tomorrow, work tomorrow, early morning, bedtime soon, getting late, its late, \
         short attention span, on the short side, quick watch before bed, nice quick, early bed, early to \
         bed, up at 5, up at 6, got work in the morning, work in the morning, school in the morning, up early \
         tomorrow, up early for work, not got long, not got all night, no time for a long one, quickfire, \
         snappy, brief, up in the morning, its a school night, a school night, clock is ticking, running \
         late, shorter, a bit shorter",
    ),
    (
        &[Sense::Long(140)],
        "long, long one, long film, all evening, overlong, three hour epic, lengthy, all night, got all \
         night, all afternoon, the whole evening, never ending, long film to sink into, extra long, proper \
         long, hours long, long films, long movie, long movies, three hours long, as long as you like, as \
         long as it likes, nowhere to be, the longer the better, all day, have all day, got all day, loads of \
         time, plenty of time, all the time in the world, proper long one, epic length, whole evening, entire \
         evening, takes all evening, film marathon, movie marathon, a film marathon, a movie marathon",
    ),
    (
        &[Sense::Unseen],
        "havent seen, not seen, never seen, new to us, we havent watched, something new, unseen, first time, \
         havent watched, we havent seen, i havent seen, not watched, none of us have seen, nobody has seen, \
         no one has seen, never watched, new to me, not seen before, something unseen, no repeats, no reruns, \
         no rewatches, none of us has seen, none of us has watched, none of us have watched, neither of us \
         has seen, neither of us have seen, we havent, might have missed, mightve missed, may have missed, \
         mayve missed, we missed, weve missed, i missed, missed, probably havent seen, we wont have seen, \
         nobodys seen, no ones seen, not already seen, not watched yet, not seen yet, havent seen yet, we \
         havent seen yet, new to all of us, never heard of, first watch, hasnt seen, hasnt watched, havent \
         already seen, something we havent seen, we have not seen, we have not watched, something we have not \
         seen, something we have never seen, have not seen, have not watched, have never seen, have never \
         watched, something we have never watched, something we have not watched",
    ),
    (
        &[Sense::Seen],
        "old favourite, old favorite, rewatch, seen before, watch again, favourite, favorite, comfort \
         rewatch, weve seen, old favourites, old favorites, family favourite, watched before, already seen, \
         already watched, we know by heart, quote along, quote along to, seen a hundred times, seen a million \
         times, rewatches, rewatching, repeats, reruns, old friend, tried and tested, one we love, one we \
         loved, watched already, we have seen, seen it before, seen before and loved, one weve seen, \
         something weve seen, weve all seen, weve seen before, we have seen before, know by heart, know off \
         by heart, seen loads of times, seen a thousand times, watched a million times, a hundred times, \
         nostalgic favourite, childhood favourite, comfort classic, one of our favourites, one of my \
         favourites, familiar, we all know, already know, trusty favourite, rewatchable",
    ),
    (
        &[Sense::Genre(Genre::Animation)],
        "animated, animation, cartoon, pixar, disney, cartoons, animations, stop motion, claymation, animated \
         film, dreamworks, wallace and gromit, aardman, pixary, ghibli style animation, cartoony, cartoonish, \
         hand drawn, claymation film, disney film, disney films, disney movie, pixar film, pixar films, \
         animated movie, animated films, dreamworks film, minions",
    ),
    (
        &[Sense::Genre(Genre::Documentary)],
        "doco, docos, doccie, doccies, docuseries, documentary, documentaries, docs, doc, docu, docus, \
         documentary film, documentaries about, nature documentary, nature film, attenborough, nature doc, \
         nature docs, nature documentaries, wildlife, wildlife doc, planet earth, blue planet, docufilm, \
         rockumentary",
    ),
    (
        &[Sense::Genre(Genre::Scifi)],
        "sci fi, scifi, science fiction, space, aliens, robots, sci fis, spaceships, spaceship, outer space, \
         alien, androids, dystopia, dystopian, futuristic, set in the future, astronauts, time machine, space \
         film, space films, time travelling, spacey, space opera, sci fi film, scifi film, astronaut, \
         cyberpunk, set in space, post apocalyptic, apocalyptic, the future, trekkie",
    ),
    (
        &[Sense::Genre(Genre::Fantasy)],
        "fantasy, magic, magical, dragons, wizards, fairy tale, wizard, dragon, fairies, fairy tales, \
         fairytale, hobbits, elvish, swords and sorcery, mythical, unicorns, mermaids, fairies and magic, \
         sword and sorcery, mythical creatures, elves and dwarves, dungeons, enchanted, enchanting, witches \
         and wizards, fantasy film, fantasy epic",
    ),
    (
        &[Sense::Genre(Genre::Western)],
        "western, cowboys, cowboy, westerns, wild west, spaghetti western, gunslingers, cowboy film",
    ),
    (
        &[Sense::Genre(Genre::Musical)],
        "musical, musicals, singing, songs, sing along, show tunes, song and dance, singalong, sing along \
         film, broadway, dancing, singalongs, sing songs, show tune, musical film, musical films, songs in \
         it, sings, people singing, bursting into song, burst into song, breaks into song, break into song, \
         sing song, dance numbers, tap dancing, dance film, jukebox musical, sing to",
    ),
    (
        &[Sense::Genre(Genre::War)],
        "war film, war movie, ww 2 film, ww 2 films, ww 2 movie, about the war, war films, war movies, war \
         epic, world war two, world war ii, second world war, first world war, ww 2, wwii, vietnam war, war \
         stuff, wartime, war story, war drama, set in the war, d day, ww 1, wwi, army film, soldier film, \
         trench warfare",
    ),
    (
        &[Sense::Genre(Genre::Crime)],
        "crime, detective, detectives, crime film, crime drama, police, cops, agatha christie, poirot, \
         sherlock, mob film, true detective, heist crime, cop film, cop show, police procedural, procedural, \
         noir crime, miss marple, mobsters, sherlock holmes",
    ),
    (
        &[Sense::Genre(Genre::Mystery)],
        "mystery, mysterious, mysteries, puzzle to solve, sleuth, sleuthing, mystery film, puzzler",
    ),
    (
        &[Sense::Genre(Genre::Action)],
        "action, action film, action movie, action films, action movies, actioner, action hero, actioners, \
         action thriller, shoot em up",
    ),
    (
        &[Sense::Genre(Genre::Adventure)],
        "adventure, adventures, swashbuckling, pirates, adventurous, treasure hunt, quest, expedition, \
         indiana jones style, pirate, adventure film, adventurey, swashbuckler, treasure hunting, road trip, \
         expeditions",
    ),
    (
        &[Sense::Genre(Genre::History)],
        "historical, period drama, costume drama, history, history film, medieval, victorian, tudor, ancient \
         rome, regency, costume dramas, period dramas, period piece, corsets, bonnets, set in the past, \
         historical drama, period film, costume film, roman, romans, vikings, ancient greece, elizabethan, \
         georgian, bonnet drama, tudors, downton, bridgerton, set in history, victorian times",
    ),
    (
        &[Sense::Genre(Genre::Sport)],
        "sport, sports, football, boxing, sports film, sports movie, sporty, footie, baseball, basketball, \
         racing, cricket, tennis, olympics, sporting, football film, boxing film, rugby, gaa, hurling, \
         basketball film, baseball film, athletics, ice hockey, surfing, footy, cycling, golf, wrestling, \
         sports story",
    ),
    (
        &[Sense::Genre(Genre::Drama)],
        "drama, dramatic, family drama, courtroom drama, dramas, dramatic film, melodrama",
    ),
    (
        &[Sense::Note(Note::AnimalHarm)],
        "dogs dying, dog dying, dog dies, dogs die, the dog dies, dead dogs, dead dog, animals dying, animals \
         die, animal dies, animals getting hurt, animals being hurt, animals hurt, animal cruelty, animal \
         harm, harm to animals, animal deaths, cruelty to animals, dying dogs, dying animals, dead pets, pets \
         dying, pets die, cats dying, cat dies, horses dying, dogs getting hurt, animals suffering, animals \
         getting killed, animals killed, animals being killed, animals hurt in it, hurt animals, harm comes \
         to animals, dog death, pet death, pets getting hurt, cats getting hurt, horses getting hurt, the cat \
         dies, the pet dies, animal dying, animal death, animal abuse, hurt dogs, dead cats, dead horses, \
         dead animals, hunting, a dog dies, dog died, dogs died, dead puppies, puppies dying, dying animals \
         in it, animal suffering, animals in pain, animals in distress, animals that die, dog that dies, dogs \
         that die, the dog die, dog die, pet dying, animals harmed, harm to dogs, hurting animals, animals \
         get hurt, dogs get hurt, kill the dog, killing the dog, kills the dog, kills a dog, killing animals, \
         hurts the dog, pets dead, the horse dies, horse dies, horse dying, horses die, cats die, dead \
         kittens, sad animals, sad dogs, bambi moments, old yeller",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "the dog lives, dog lives, dog survives, dog doesnt die, dogs dont die, dog does not die, the dog \
         makes it, no animals are harmed, no animals harmed, the dog doesnt die, dog is fine, dog is okay, \
         the dog is fine, the dog is ok, the dog survives, the cat survives, animals survive, animals are all \
         fine, does the dog die, if the dog dies, dog has to live, dog must live, dog better live, dog must \
         survive, dog has to survive, dog better survive, the dog has to live, the dog must live, the dog \
         better live, the dog had better live, dog makes it, dog makes it to the end, the dog is okay, no \
         harm comes to the dog, no harm to the dog",
    ),
    (
        &[Sense::Note(Note::ChildDeath)],
        "children dying, kids dying, child dies, dead children, dead kids, child death, kids die, children \
         die, a child dies, child dying, dead kid, dead child, losing a child, loss of a child, dead baby, \
         babies dying, cot death, dying kids, dying children, a kid dies, kid dies, kids who die, dead \
         babies, baby dying, baby dies, a baby dies, loses a child, lose a child, lost child, grieving \
         parents, child dead, kids dead, children being killed, kids being killed, kids get killed, childrens \
         deaths",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "violence against children, violence to children, violence against kids, violence towards children, \
         children in danger, kids in danger, children getting hurt, kidnapping, kidnapped children, kids \
         getting hurt, children being hurt, kids being hurt, child in danger, missing children, missing \
         child, abduction, kidnap, kidnappings, child abuse, kids in peril, children in peril, missing kids, \
         missing girl, kidnapped kids, kidnapped child, stolen child, abducted, abductions, paedophiles, \
         paedos, child in peril, kids get hurt, children get hurt, harm to children, harm to kids, kids \
         suffering, children suffering, hurt kids, hurt children, kids harmed, children harmed",
    ),
    (
        &[Sense::Note(Note::Suicide)],
        "suicide, suicides, suicidal, kills himself, kills herself, taking their own life, killing \
         themselves, takes her own life, takes his own life, taking her own life, taking his own life, kills \
         themselves, kill themselves, ends her life, ends his life",
    ),
    (&[Sense::Note(Note::SelfHarm)], "self harm, self harming, eating disorder, eating disorders"),
    (
        &[Sense::Note(Note::SexualViolence)],
        "rape, sexual violence, sexual assault, sexual abuse, assault, rape scenes, rapey, raped, rapist, \
         rapes, assaults, assault scenes, sexual assault scenes, groping, non consensual, incest, grooming, \
         women being attacked, women getting attacked",
    ),
    (
        &[Sense::Note(Note::Gore)],
        "gore, gory, guts, bloodbath, gross, gross out, blood and guts, blood and gore, severed limbs, body \
         horror, splatter, bloodshed, disgusting, yucky, icky, eyeballs, needles, body parts, gore fest, \
         gorefest, gory bits, guts everywhere, entrails, gooey, vomit, vomiting, puke, throwing up, \
         beheading, beheadings, chopped off, saw style, squeamish, surgery scenes, eye stuff, operation \
         scenes, blood and violence, bits of people, dismemberment",
    ),
    (
        &[Sense::Note(Note::War)],
        "battle, soldiers, with war in it, war in it, battlefields, trenches, bombs, bombing, army, military, \
         the war, war stories, war in, warfare, soldiers dying, bombed, war zones, warzones, army stuff",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "cancer, illness, medical thing, medical things, hospitals, hospital, terminal illness, disease, \
         with cancer, cancer film, cancer films, someone ill, terminally ill, dying of cancer, dementia, \
         alzheimers, sick kids, ill children, pandemic, pandemics, sickness, medical stuff, sick people, ill \
         people, sick person, someone sick, hospital drama, hospital dramas, hospital scenes, hospital \
         stuff, dying people, people dying of, terminal, strokes, sickly, chemo scenes, illnesses, diseases, \
         a hospital, in hospital, cancer stories, cancer story, someone with cancer, people with cancer, \
         tumour, tumours, parkinsons, hospital beds",
    ),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "parents dying, parent dies, dead parents, dead mothers, dead fathers, mum dies, dad dies, orphans, \
         parents die, a parent dies, parent dying, dead mum, dead dad, dead mom, dead parent, dying parents, dying mothers, \
         dying fathers, dying mums, dying dads, dying mother, \
         dying father, dying mum, dying dad, dying mom, mother dies, father dies, mothers dying, fathers \
         dying, mums dying, dads dying, losing a parent, losing your mum, losing your dad, loss of a parent, \
         orphan, the mum dies, the dad dies, mom dies, dead mums, dead dads, dead moms, dead mother, dead \
         father, mum dying, dad dying, mom dying, mother dying, father dying, mums die, dads die, mothers \
         die, parents who die, parents death, death of a parent, death of a mother, death of a father, losing \
         a mum, losing a dad, losing her mum, losing his dad, losing parents, a mum dying, a dad dying, the \
         parents die, motherless, fatherless, a mother dies, a father dies, parental death",
    ),
    (
        &[Sense::Note(Note::DomesticAbuse)],
        "domestic abuse, domestic violence, abuse, abusive husband, abusive relationship, abusive husbands, \
         wife beating, abusive, violent husbands, wife beaters, beating his wife, beats his wife, violent \
         husband, coercive control, gaslighting, domestic, abuse stuff, abusers, abuse of women, abusive \
         partner, abusive father, abusive parents, abusive relationships",
    ),
    (
        &[Sense::Note(Note::Addiction)],
        "addiction, drugs, alcoholism, drug abuse, junkies, alcoholics, alcoholic, drug addicts, addicts, \
         addict, drug use, overdoses, heroin, drunks, drinking, boozing, drug taking, drug stuff, drug \
         addiction, alcohol, booze, drunk people, drunkenness, needles and drugs, substance abuse, drinking \
         or drugs, cocaine, smoking, rehab, relapse, relapsing, overdosing, heavy drinking, gambling",
    ),
    (
        &[Sense::Note(Note::Torture)],
        "torture, torturing, torture porn, tortured, torture scenes, torture stuff, people being tortured, \
         waterboarding",
    ),
    (
        &[Sense::Note(Note::Racism)],
        "racism, racist, racists, slavery, slurs, racist stuff, the n word, racial slurs, slaves, racial \
         violence",
    ),
    (
        &[Sense::Note(Note::Prison)],
        "prison, prisons, jail, prisons film, behind bars, prisoners, prison film, jails, prison stuff, \
         incarceration, locked up",
    ),
    (&[Sense::Note(Note::Execution)], "execution, executions, death row"),
    (
        &[Sense::Note(Note::JumpScares)],
        "jump scares, jump scare, jumpscares, jumps, jump out of our skin, sudden noises, things jumping out, \
         jumping out, cheap jumps, jump scare rubbish, jumpscare",
    ),
    (
        &[Sense::Note(Note::PregnancyLoss)],
        "miscarriage, pregnancy loss, stillbirth, miscarriages, losing a baby, loss of a baby, lost \
         pregnancy, stillborn, baby loss, babies lost, lost babies, pregnancy going wrong, losing the baby, \
         stillbirths",
    ),
    (&[Sense::Kids(8)], "pg, rated pg, pg rated, pg film, pg rating"),
    (
        &[Sense::NotGenre(Genre::Family)],
        "for grown ups, for grownups, for adults, grown up film, grown up movie, adult film for grown ups, \
         adults only, just adults, only adults, just the grown ups, not a kids film, not a kids movie, not a \
         childrens film, not a family film, no kids films, no kids movies, no family films, no childrens \
         films, not for kids, not for children, grown up, grownup, an adult film, for the adults, for us \
         adults, for actual adults, for actual grown ups, made for adults, but for adults, but for grown ups, \
         not kiddie, not kiddy, not childish, not for babies, not babyish, not too childish, older audience, \
         for older people",
    ),
    (&[In("pt")], "in portuguese"),
    (&[In("zh")], "in chinese, in mandarin"),
    (
        &[In("hi")],
        "in hindi, hindi, hindi film, hindi films, hindi movie, hindi movies, hindi picture, hindi pictures, \
         hindi language",
    ),
    (&[In("ar")], "in arabic"),
    (&[In("ru")], "in russian"),
    (&[In("pl")], "in polish"),
    (&[In("sv")], "in swedish"),
    (&[In("da")], "in danish"),
    (&[In("fa")], "in persian, in farsi"),
    (&[From(&["GR"])], "greek, greece"),
    (&[From(&["PT"])], "portuguese, portugal"),
    (&[From(&["NL"])], "dutch, netherlands, holland"),
    (&[From(&["BE"])], "belgian, belgium"),
    (&[From(&["AT"])], "austrian, austria"),
    (&[From(&["CH"])], "swiss, switzerland"),
    (&[From(&["HU"])], "hungarian, hungary"),
    (&[From(&["RO"])], "romanian, romania"),
    (&[From(&["CZ"])], "czech"),
    (&[From(&["IS"])], "icelandic, iceland"),
    (&[From(&["TH"])], "thai, thailand"),
    (&[From(&["VN"])], "vietnamese, vietnam"),
    (&[From(&["CL"])], "chilean, chile"),
    (&[From(&["CO"])], "colombian, colombia"),
    (&[From(&["IL"])], "israeli, israel"),
    (&[From(&["EG"])], "egyptian, egypt"),
    (&[From(&["NG"])], "nigerian, nigeria, nollywood"),
    (&[From(&["ZA"])], "south african, south africa"),
    (&[From(&["UA"])], "ukrainian, ukraine"),
    (&[On("NOW")], "now tv"),
    (&[On("Paramount+")], "paramount plus"),
    (&[On("Max")], "hbo max"),
    (&[On("Hulu")], "hulu"),
    (
        &[Sense::Genre(Genre::Music)],
        "about music, about a band, rock band, music film, concert film, about a singer, musicians",
    ),
    (&[Sense::Genre(Genre::Biography)], "biographical, biographies"),
    (WAR, "war, wars"),
    (
        &[Sense::Genre(Genre::Mystery), Sense::Genre(Genre::Crime)],
        "murder mystery, murder mysteries, murder mystery film",
    ),
];
