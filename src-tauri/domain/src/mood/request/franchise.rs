//! Films that go by a common name: Marvel, superheroes, James Bond, Ghibli. Owns which they are, by their names alone,
//! and what it means to ask for one; refuses to look anything up.

use super::{Constraint, Heard};
use crate::catalogue::Genre;
use crate::fold::fold;
use crate::mood::film::kind::Mood;

/// What each is called, and how the names of its films begin; after `=` the whole name.
const FRANCHISES: [(&str, &str); 9] = [
    ("marvel, marvels, mcu, avengers", MARVEL),
    ("dc, dc comics", DC),
    ("superheroes, superhero, super heroes", SUPERHEROES),
    ("star wars", STAR_WARS),
    ("james bond, bond, 007", BOND),
    ("ghibli, studio ghibli", GHIBLI),
    ("harry potter", "harry potter, fantastic beasts"),
    ("lord of the rings, middle earth", "the lord of the rings, the hobbit, =the fellowship of the ring"),
    (
        "fast and furious, fast furious",
        "the fast and the furious, 2 fast 2 furious, fast furious, fast and furious, =fast five, =fast x, =f9, \
         furious 7, the fate of the furious",
    ),
];

const STAR_WARS: &str = "star wars, =the empire strikes back, =return of the jedi, =the phantom menace, =attack of \
    the clones, =revenge of the sith, =the force awakens, =the last jedi, =the rise of skywalker, rogue one, solo a \
    star wars story";

const MARVEL: &str = "the avengers, avengers, spider man, the amazing spider man, iron man, captain america, captain \
    marvel, =the marvels, =thor, thor the dark world, thor ragnarok, thor love and thunder, black \
    panther, =black widow, doctor strange, guardians of the galaxy, ant man, deadpool, x men, =x2, x2 x \
    men united, the wolverine, =logan, =hulk, the incredible hulk, fantastic four, =venom, venom let \
    there be carnage, venom the last dance, =eternals, shang chi, =morbius, =madame web, kraven the \
    hunter, =blade, blade ii, blade trinity, =daredevil, =elektra, ghost rider, =the punisher, punisher \
    war zone, the new mutants, =dark phoenix, thunderbolts, =big hero 6";

const DC: &str = "batman, the batman, the dark knight, superman, man of steel, wonder woman, aquaman, justice league, \
    zack snyder s justice league, zack snyders justice league, suicide squad, the suicide squad, birds \
    of prey, shazam, =the flash, black adam, =joker, joker folie a deux, =catwoman, green lantern, \
    =watchmen, blue beetle, =supergirl, =constantine, the lego batman movie, dc league of super pets";

const SUPERHEROES: &str = "=the incredibles, incredibles 2, =hancock, kick ass, =unbreakable, =glass, hellboy, =sky high, \
    =megamind, =super, =darkman, =chronicle, =the green hornet, mystery men";

const BOND: &str = "=dr no, =from russia with love, =goldfinger, =thunderball, =you only live twice, =on her majestys \
    secret service, =diamonds are forever, =live and let die, =the man with the golden gun, =the spy who \
    loved me, =moonraker, =for your eyes only, =octopussy, =a view to a kill, =the living daylights, \
    =licence to kill, =goldeneye, =tomorrow never dies, =the world is not enough, =die another day, \
    =casino royale, =quantum of solace, =skyfall, =spectre, =no time to die, =never say never again";

const GHIBLI: &str = "nausicaa, castle in the sky, laputa, =grave of the fireflies, my neighbor totoro, my neighbour \
    totoro, kikis delivery service, =only yesterday, =porco rosso, =ocean waves, pom poko, =whisper of \
    the heart, princess mononoke, my neighbors the yamadas, =spirited away, the cat returns, howls \
    moving castle, tales from earthsea, =ponyo, =arrietty, the secret world of arrietty, from up on \
    poppy hill, =the wind rises, the tale of the princess kaguya, when marnie was there, =the red \
    turtle, earwig and the witch, the boy and the heron";

/// What it means to ask for films of a franchise: only those, and most are large and loud.
pub(super) fn asked(name: &str, weight: f32) -> Vec<Heard> {
    let only = Heard::Must { constraint: Constraint::Named { name: name.to_owned() } };
    match name {
        "Ghibli" => vec![only],
        "Tatort" => vec![only, Heard::Genre { genre: Genre::Crime }],
        _ => vec![only, Heard::Wants { mood: Mood::Epic, weight }],
    }
}

/// Whether the film `name` is one of those that go by the folded `called`, be that its own name, the head of it before a
/// subtitle, or a franchise it belongs to.
pub(in crate::mood) fn goes_by(called: &str, name: &str) -> bool {
    let head = [":", " - ", " – "].into_iter().filter_map(|mark| name.find(mark)).min();
    let whole = fold(name);
    let head = head.map(|end| fold(&name[..end]));
    let plain = without_article(called);
    let own = |own: &str| without_article(own) == plain;
    if own(&whole) || head.as_deref().is_some_and(own) {
        return true;
    }
    let known = FRANCHISES.iter().find(|(names, _)| names.split(", ").any(|own| own == plain));
    let of = |begins: &str| begins.split(", ").any(|begin| is_one(begin, &whole));
    known.is_some_and(|(_, begins)| of(begins) || *begins == SUPERHEROES && (of(MARVEL) || of(DC)))
}

/// Whether `name` begins with all words of the folded `called` and goes on: "Batman Begins" is a Batman.
pub(in crate::mood) fn begins_with(called: &str, name: &str) -> bool {
    is_one(without_article(called), without_article(&fold(name)))
}

fn is_one(begin: &str, name: &str) -> bool {
    match begin.strip_prefix('=') {
        Some(exact) => exact == name,
        None => name.strip_prefix(begin).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')),
    }
}

fn without_article(name: &str) -> &str {
    ["the ", "a ", "an "].into_iter().find_map(|article| name.strip_prefix(article)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{begins_with, goes_by};

    #[test]
    fn a_film_goes_by_its_name_its_head_and_its_franchise() {
        for (called, name) in [
            ("glass onion", "Glass Onion"),
            ("glass onion", "Glass Onion: A Knives Out Mystery"),
            ("matrix", "The Matrix"),
            ("marvel", "Avengers: Endgame"),
            ("marvel", "Spider-Man 2"),
            ("superheroes", "The Dark Knight"),
            ("superheroes", "The Incredibles"),
            ("ghibli", "Spirited Away"),
            ("star wars", "Star Wars: The Last Jedi"),
            ("bond", "Skyfall"),
        ] {
            assert!(goes_by(called, name), "{called} {name}");
        }
        for (called, name) in [
            ("alien", "Aliens"),
            ("paddington 2", "Paddington"),
            ("marvel", "Blade Runner"),
            ("marvel", "Logan Lucky"),
            ("dc", "The Avengers"),
            ("ghibli", "Your Name"),
            ("bond", "Spy"),
        ] {
            assert!(!goes_by(called, name), "{called} {name}");
        }
        assert!(begins_with("batman", "Batman Begins") && !begins_with("alien", "Aliens"));
    }
}
