//! The offline catalogue that ships inside the program: the mood cards, a file a decade, and films without a card. Owns
//! which files there are; refuses to interpret them (the domain does).

use std::sync::LazyLock;

use houselights_domain::catalogue::Catalogue;

/// The card files, oldest decade first.
pub const CARD_FILES: [&str; 11] = [
    include_str!("../data/cards/1920s.tsv"),
    include_str!("../data/cards/1930s.tsv"),
    include_str!("../data/cards/1940s.tsv"),
    include_str!("../data/cards/1950s.tsv"),
    include_str!("../data/cards/1960s.tsv"),
    include_str!("../data/cards/1970s.tsv"),
    include_str!("../data/cards/1980s.tsv"),
    include_str!("../data/cards/1990s.tsv"),
    include_str!("../data/cards/2000s.tsv"),
    include_str!("../data/cards/2010s.tsv"),
    include_str!("../data/cards/2020s.tsv"),
];

/// Films without a card, as `make catalogue` writes them.
pub const FILM_FILE: &str = include_str!("../data/films.tsv");

/// The catalogue, read at the first call and kept.
///
/// Rows that cannot be read leave it empty rather than stopping the program; a test keeps such rows from shipping.
pub fn built_in() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> =
        LazyLock::new(|| Catalogue::parse(CARD_FILES.into_iter().chain([FILM_FILE])).unwrap_or_default());
    &CATALOGUE
}
