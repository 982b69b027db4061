//! Names that films go by in every language: Marvel, Star Wars, Ghibli, and those of people whose films are a mood of
//! their own. Owns the words; `film::franchise` knows which films they are.

use super::Meanings;
use super::Sense::Franchise;
use super::senses::{DARK, LAUGH, ROMANCE, STRANGE, TENSE};

pub(super) const FRANCHISES: Meanings = &[
    (&[Franchise("Marvel")], "marvel, mcu, avengers"),
    (&[Franchise("DC")], "dc"),
    (&[Franchise("Star Wars")], "star wars"),
    (&[Franchise("James Bond")], "james bond, bond, 007"),
    (TENSE, "hitchcock, alfred hitchcock"),
    (STRANGE, "wes anderson, david lynch, tim burton"),
    (DARK, "tarantino, quentin tarantino"),
    (ROMANCE, "nora ephron, richard curtis, nancy meyers"),
    (LAUGH, "bud spencer, louis de funes, kemal sunal, cem yilmaz, sener sen, monty python"),
    (&[Franchise("Tatort")], "tatort, tatorte"),
    (&[Franchise("Ghibli")], "ghibli, studio ghibli"),
    // By themselves these are names of films, of which much may be said: "Lord of the Rings is too long for tonight".
    (
        &[Franchise("Harry Potter")],
        "harry potter film/films/movie/movies/one/marathon/night/filme/abend/filmi/filmleri, a/any/another harry potter, one of \
         the harry potters, harry potter film night, einen/ein harry potter, bir harry potter",
    ),
    (
        &[Franchise("Lord of the Rings")],
        "lord of the rings film/films/movie/movies/one/marathon/night, a/any/another lord of the rings, herr der ringe \
         film/filme/marathon/abend, einen/ein herr der ringe, yuzuklerin efendisi filmi/filmleri",
    ),
    (
        &[Franchise("Fast and Furious")],
        "fast and? furious film/films/movie/movies/one/marathon/night/filme/filmi/filmleri",
    ),
];
