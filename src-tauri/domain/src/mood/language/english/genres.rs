//! English words for kinds of films. Owns words only.

use super::super::Sense;
use super::super::senses::WAR;
use crate::catalogue::Genre;

pub(super) const GENRES: &[(&[Sense], &str)] = &[
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
        "planets, sci fi, scifi, science fiction, space, aliens, robots, sci fis, spaceships, spaceship, \
         outer space, \
         alien, androids, dystopia, dystopian, futuristic, set in the future, astronauts, time machine, space \
         film, space films, time travelling, spacey, space opera, sci fi film, scifi film, astronaut, \
         cyberpunk, set in space, post apocalyptic, apocalyptic, the future, trekkie",
    ),
    (
        &[Sense::Genre(Genre::Fantasy)],
        "dwarves, orcs, elves, fantasy, magic, magical, dragons, wizards, fairy tale, wizard, dragon, \
         fairies, fairy tales, fairytale, hobbits, elvish, swords and sorcery, mythical, unicorns, mermaids, \
         fairies and magic, sword and sorcery, mythical creatures, elves and dwarves, dungeons, enchanted, \
         enchanting, witches and wizards, fantasy film, fantasy epic",
    ),
    (
        &[Sense::Genre(Genre::Western)],
        "western, cowboys, cowboy, westerns, wild west, spaghetti western, gunslingers, cowboy film",
    ),
    (
        &[Sense::Genre(Genre::Musical)],
        "musical, musicals, singing, songs, show tunes, song and dance, broadway, dancing, sing songs, show tune, \
         musical film, musical films, songs in it, sings, people singing, bursting into song, burst into song, \
         breaks into song, break into song, sing song, dance numbers, tap dancing, dance film, jukebox musical, sing \
         to",
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
        "crime, detective, detectives, crime film, crime drama, police, cops, \
         sherlock, mob film, true detective, heist crime, cop film, cop show, police procedural, procedural, \
         noir crime, mobsters, sherlock holmes",
    ),
    (
        &[Sense::Genre(Genre::Mystery)],
        "mystery, mysterious, mysteries, puzzle to solve, sleuth, sleuthing, mystery film, puzzler",
    ),
    (
        &[Sense::Genre(Genre::Action)],
        "action, action film, action movie, action films, action movies, actioner, action hero, actioners, action \
         thriller",
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
        "last minute goal, last minute winner, penalty shootout, sport, sports, football, boxing, sports film, \
         sports movie, sporty, footie, baseball, basketball, \
         racing, cricket, tennis, olympics, sporting, football film, boxing film, rugby, gaa, hurling, \
         basketball film, baseball film, athletics, ice hockey, surfing, footy, cycling, golf, wrestling, \
         sports story",
    ),
    (
        &[Sense::Genre(Genre::Drama)],
        "drama, dramatic, family drama, courtroom drama, dramas, dramatic film, melodrama",
    ),
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
    (
        &[Sense::Genre(Genre::Music)],
        "jazz, jazz clubs, smoky clubs, trumpet players, about music, about a band, rock band, music film, \
         concert film, about a singer, musicians",
    ),
    (&[Sense::Genre(Genre::Biography)], "biographical, biographies"),
    (WAR, "war, wars"),
    (
        &[Sense::Genre(Genre::Mystery), Sense::Genre(Genre::Crime)],
        "murder mystery, murder mysteries, murder mystery film",
    ),
];
