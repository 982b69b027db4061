//! What is said of films that are not there. Owns two halves of the catalogue, each asked for the films of the other;
//! refuses to count a film that stands in both.

use houselights_domain::catalogue::matching::{Found, Sought, find};
use houselights_domain::catalogue::{Catalogue, Film};
use houselights_engine::catalogue::{CARD_FILES, FILM_FILE};

/// Something that may be known of a film, and how a film is sought by it.
pub type Way = (&'static str, fn(&Film) -> Sought<'static>);

/// What may be known of a film.
pub const WAYS: [Way; 3] = [
    ("title, year, director and running time", |film| Sought {
        director: film.directors.first(),
        runtime_minutes: film.runtime(),
        ..by_year(film)
    }),
    ("title and year", by_year),
    ("title", |film| Sought { title: film.title, ..Sought::default() }),
];

fn by_year(film: &Film) -> Sought<'static> {
    Sought { title: film.title, original: film.original_title, year: Some(film.year), ..Sought::default() }
}

/// A film, and the one of the other half that it was taken for.
pub type Mistake = (&'static str, i32, &'static str, i32);

/// How many films were looked for, and those that were surely taken for another one; `sought` says what is known of a film.
pub fn mistaken(sought: impl Fn(&Film) -> Sought<'static>) -> (usize, Vec<Mistake>) {
    let halves = [half(0), half(1)];
    let [one, other] = &halves;
    let (mut asked, mut mistakes) = (0, Vec::new());
    for (there, absent) in [(one, other), (other, one)] {
        for film in absent.films() {
            asked += 1;
            let Found::Sure(found) = find(there, &sought(film)) else { continue };
            mistakes.push((film.title, film.year, found.title, found.year));
        }
    }
    (asked, mistakes)
}

/// Every second film.
fn half(which: usize) -> Catalogue {
    let files = CARD_FILES.into_iter().chain([FILM_FILE]).map(|file| {
        let mut rows = file.lines();
        let header = rows.next().unwrap_or_default();
        let own = rows.enumerate().filter(|(at, _)| at % 2 == which).map(|(_, row)| row);
        let text: Vec<&str> = [header].into_iter().chain(own).collect();
        &*text.join("\n").leak()
    });
    Catalogue::parse(files).unwrap_or_default()
}
