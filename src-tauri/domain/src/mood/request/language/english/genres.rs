//! English words for kinds of films. Owns words only.

use super::super::Sense;
use super::super::senses::{ACTION, MURDER_MYSTERY, WAR};
use crate::catalogue::Genre;

pub(super) const GENRES: &[(&[Sense], &str)] = &[
    (
        &[Sense::Genre(Genre::Animation)],
        "animated, animation, cartoon, pixar, disney, cartoons, animations, stop motion, claymation, \
         animated/claymation/disney/pixar/dreamworks film, dreamworks, wallace and gromit, aardman, pixary, \
         ghibli style animation, cartoony, cartoonish, hand drawn, disney/pixar/animated films, \
         disney/animated movie, minions",
    ),
    (
        &[Sense::Genre(Genre::Documentary)],
        "doco, docos, doccie, doccies, docuseries, documentary, documentaries, docs, doc, docu, docus, \
         documentary film, documentaries about, docufilm, rockumentary, nature/wildlife/ocean \
         documentary/film/doc/docs/documentaries, attenborough, wildlife, planet earth, blue planet",
    ),
    (
        &[Sense::Genre(Genre::Scifi)],
        "planets, sci fi/fis, scifi, science fiction, space, aliens, robots, spaceships, spaceship, outer \
         space, alien, androids, dystopia, dystopian, futuristic, set in the future, astronauts, time \
         machine/travelling, space film/films/opera, spacey, sci fi film, scifi film, astronaut, cyberpunk, \
         set in space, post apocalyptic, apocalyptic, the future, trekkie",
    ),
    (
        &[Sense::Genre(Genre::Fantasy)],
        "dwarves, orcs, elves, fantasy, magic, magical, dragons, wizards, fairy tale/tales, wizard, dragon, \
         fairies, fairytale, hobbits, elvish, swords/sword and sorcery, mythical, unicorns, mermaids, fairies \
         and magic, mythical creatures, elves and dwarves, dungeons, enchanted, enchanting, witches and \
         wizards, fantasy film/epic",
    ),
    (
        &[Sense::Genre(Genre::Western)],
        "western, cowboys, cowboy, westerns, wild west, spaghetti western, gunslingers, cowboy film",
    ),
    (
        &[Sense::Genre(Genre::Musical)],
        "musical, musicals, singing, songs, show tunes/tune, song and dance, broadway, dancing, sing \
         songs/song/to, musical/dance film, musical films, songs in it, sings, people singing, \
         bursting/burst/breaks/break into song, dance numbers, tap dancing, jukebox musical",
    ),
    (
        &[Sense::Genre(Genre::War)],
        "war film/movie/films/movies/epic/stuff/story/drama, ww 2 film/films/movie, about the war, world war \
         two/ii, second/first world war, ww 2/1, wwii, vietnam war, wartime, set in the war, d day, wwi, \
         army/soldier film, trench warfare",
    ),
    (
        &[Sense::Genre(Genre::Crime)],
        "crime, detective, detectives, crime/mob/cop film, crime drama, police, cops, sherlock, true \
         detective, heist/noir crime, cop show, police procedural, procedural, mobsters, sherlock holmes",
    ),
    (
        &[Sense::Genre(Genre::Mystery)],
        "mystery, mysterious, mysteries, puzzle to solve, sleuth, sleuthing, mystery film, puzzler",
    ),
    (
        &[Sense::Genre(Genre::Action)],
        "action film, action movie, action films, action movies, actioner, action hero, actioners, action \
         thriller",
    ),
    (
        &[Sense::Genre(Genre::Adventure)],
        "adventure, adventures, swashbuckling, pirates, adventurous, treasure hunt/hunting, quest, \
         expedition, indiana jones style, pirate, adventure film, adventurey, swashbuckler, road trip, \
         expeditions",
    ),
    (
        &[Sense::Genre(Genre::History)],
        "historical, period/costume/historical/bonnet drama, history, history/period/costume film, medieval, \
         victorian, tudor, ancient rome/greece, regency, costume/period dramas, period piece, corsets, \
         bonnets, set in the past, roman, romans, vikings, elizabethan, georgian, tudors, downton, \
         bridgerton, set in history, victorian times",
    ),
    (
        &[Sense::Genre(Genre::Sport)],
        "last minute goal/winner, penalty shootout, sport, sports, football, boxing, \
         sports/football/boxing/basketball/baseball film, sports movie/story, sporty, footie, baseball, \
         basketball, racing, cricket, tennis, olympics, sporting, rugby, gaa, hurling, athletics, ice hockey, \
         surfing, footy, cycling, golf, wrestling",
    ),
    (
        &[Sense::Genre(Genre::Drama)],
        "drama, dramatic, family drama, courtroom drama, dramas, dramatic film, melodrama",
    ),
    (
        &[Sense::NotGenre(Genre::Family)],
        "for grown ups, for grownups, for/just/only adults, grown up film/movie, adult film for grown ups, \
         adults only, just the grown ups, not a kids/childrens/family film, not a kids movie, no \
         kids/family/childrens films, no kids movies, not for little/small/wee/young/tiny kids/children/ones, not for kids/children/babies, grown up, grownup, an \
         adult film, for the/us/actual adults, for actual grown ups, made/but for adults, but for grown ups, \
         not kiddie/kiddy/childish/babyish, not too childish, older audience, for older people",
    ),
    (
        &[Sense::Genre(Genre::Music)],
        "jazz, jazz clubs, smoky clubs, trumpet players, about music, about a band, rock band, music film, \
         concert film, about a singer, musicians",
    ),
    (&[Sense::Genre(Genre::Biography)], "biographical, biographies"),
    (ACTION, "action"),
    (WAR, "war, wars"),
    (
        MURDER_MYSTERY,
        "murder mystery, murder mysteries, murder mystery film, a \
         good/nice/proper/decent/juicy murder, love/loves/enjoy/enjoys a good? murder",
    ),
];
