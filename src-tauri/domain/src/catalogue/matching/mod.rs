//! Matching a title that another program wrote to the film it means. Owns whether one film is surely meant, and which others
//! may be; refuses to guess: who imports a list of thousands looks at what is doubtful, not at what is wrong.
//!
//! Each film that is like what is written costs as much as it departs from that, in its name (`names`, `readings`), year,
//! director and running time (`weigh`). One that is cheap, and cheaper than any other, is meant.

mod names;
mod readings;
mod spelling;
mod weigh;

pub(super) use names::Names;

use super::{Catalogue, Film};
use names::{Fit, Part};
use readings::{Reading, is_episode, readings};
use weigh::{Candidates, TAKEN, of_fit};

/// So many films are offered where none is sure.
const OFFERED: usize = 5;

/// What another program says of a film.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sought<'a> {
    /// The title, as it is written there.
    pub title: &'a str,
    /// The title in its own language, if that is given apart.
    pub original: Option<&'a str>,
    /// Year of release.
    pub year: Option<i32>,
    /// Who directed it; several are joined by commas.
    pub director: Option<&'a str>,
    /// Running time.
    pub runtime_minutes: Option<u16>,
}

/// What is found of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Found<'c> {
    /// The film that is meant.
    Sure(&'c Film),
    /// Films that may be meant, the likeliest first, at most five; none if nothing is like it, or it is a series' episode.
    Unsure(Vec<&'c Film>),
}

/// The film that is sought.
pub fn find<'c>(catalogue: &'c Catalogue, sought: &Sought<'_>) -> Found<'c> {
    // What is longer names no film.
    const LONGEST: usize = 400;
    if sought.title.len() > LONGEST || is_episode(sought.title) {
        return Found::Unsure(Vec::new());
    }
    let names = catalogue.matched();
    let mut candidates = Candidates::new(catalogue, sought);
    let title = readings(sought.title, sought.year.is_some());
    let original = sought.original.filter(|original| *original != sought.title && original.len() <= LONGEST);
    let original = original.map_or_else(Vec::new, |original| readings(original, sought.year.is_some()));
    let all: Vec<(&Reading, Vec<String>)> =
        title.iter().chain(&original).map(|reading| (reading, spelling::words(&reading.name))).collect();
    let (parts, wholes): (Vec<_>, Vec<_>) = all.iter().partition(|(reading, _)| reading.part);
    for (reading, words) in &wholes {
        candidates.add_named(reading);
        for (at, fit) in names.whole(words) {
            candidates.add(at, reading, reading.cost + of_fit(fit));
        }
    }
    if let Some(film) = candidates.sure() {
        return Found::Sure(film);
    }
    let taken = candidates.len() > 0;
    for (reading, words) in &parts {
        for (at, fit) in names.whole(words) {
            candidates.add(at, reading, reading.cost + of_fit(fit));
        }
    }
    for (at, fit) in sought.director.into_iter().flat_map(|director| names.made(director)) {
        let written = all.first().map(|(reading, _)| *reading);
        written.into_iter().for_each(|reading| candidates.add(at, reading, of_fit(fit)));
    }
    for (reading, words) in wholes {
        let mended = names.mended(words, sought.year.or(reading.year));
        for (at, fit) in names.partly(words).chain(mended) {
            let longer = taken && matches!(fit, Fit::Part(Part::Head | Part::Start | Part::Counted, _));
            candidates.add(at, reading, reading.cost + of_fit(fit) + if longer { TAKEN } else { 0 });
        }
    }
    if let Some(film) = candidates.sure() {
        return Found::Sure(film);
    }
    if candidates.len() < OFFERED {
        for (reading, words) in &all {
            for (at, fit) in names.sharing(words) {
                candidates.add(at, reading, reading.cost + of_fit(fit));
            }
        }
    }
    Found::Unsure(candidates.best(OFFERED))
}

#[cfg(test)]
mod tests {
    use super::super::{CARD_HEADER, Catalogue};
    use super::{Found, Sought, find};

    const FILMS: [(&str, &str, i32, &str, u16); 10] = [
        ("Frost/Nixon", "", 2008, "Ron Howard", 122),
        ("Nixon", "", 1995, "Oliver Stone", 192),
        ("Suspiria", "", 1977, "Dario Argento", 98),
        ("Suspiria", "", 2018, "Luca Guadagnino", 152),
        ("Rocky II", "", 1979, "Sylvester Stallone", 119),
        ("The Lives of Others", "Das Leben der Anderen", 2006, "Florian Henckel von Donnersmarck", 137),
        ("Robin Hood", "", 1973, "Wolfgang Reitherman", 83),
        ("Robin Hood: Prince of Thieves", "", 1991, "Kevin Reynolds", 143),
        ("Whiplash", "", 2014, "Damien Chazelle", 106),
        ("Eternal Sunshine of the Spotless Mind", "", 2004, "Michel Gondry", 108),
    ];

    /// The year of the film that is surely meant.
    fn sure(sought: Sought<'_>) -> Option<i32> {
        let row = |(title, original, year, director, minutes): (&str, &str, i32, &str, u16)| {
            format!(
                "\n{title}\t{original}\t\t{year}\t{director}\t\tUS\ten\t{minutes}\tdrama\t13\t0\t2940830640002\t"
            )
        };
        let cards = CARD_HEADER.to_owned() + &FILMS.map(row).concat();
        let catalogue = Catalogue::parse([&*cards.leak()]).expect("good rows");
        match find(&catalogue, &sought) {
            Found::Sure(film) => Some(film.year),
            Found::Unsure(_) => None,
        }
    }

    fn titled(title: &str, year: Option<i32>) -> Option<i32> {
        sure(Sought { title, year, ..Sought::default() })
    }

    #[test]
    fn the_year_tells_remakes_apart_and_without_it_neither_is_sure() {
        assert_eq!(titled("suspiria", Some(2018)), Some(2018));
        assert_eq!(titled("Suspiria", Some(1978)), Some(1977));
        assert_eq!(titled("Suspiria (1977)", None), Some(1977));
        assert_eq!(titled("Suspiria", None), None);
        assert_eq!(titled("Suspiria", Some(1999)), None);
        let by = Sought { title: "Suspiria", director: Some("Dario Argento"), ..Sought::default() };
        assert_eq!(sure(by), Some(1977));
    }

    #[test]
    fn a_name_written_otherwise_is_found() {
        for title in ["Rocky 2", "Rocky Part Two", "Das Leben der Anderen", "Leben der Anderen, Das"] {
            assert!(titled(title, None).is_some(), "{title}");
        }
        assert_eq!(titled("Eternal Sunshine of the Spotles Mind", None), Some(2004));
        assert_eq!(titled("Rocky III", Some(1979)), None);
    }

    #[test]
    fn two_names_with_a_stroke_between_are_a_whole_first_and_then_two() {
        assert_eq!(titled("Frost / Nixon", Some(2008)), Some(2008));
        assert_eq!(titled("Frost / Nixon", None), Some(2008));
        assert_eq!(titled("Frost / Nixon", Some(1995)), Some(1995), "a year may say that it is a half");
        for title in ["Das Leben / The Lives of Others", "The Lives of Others / Başkalarının Hayatı"] {
            assert_eq!(titled(title, Some(2006)), Some(2006), "{title}");
        }
        assert_eq!(titled("Rocky II / Whiplash", None), None, "two films");
    }

    #[test]
    fn what_goes_with_a_film_is_not_that_film() {
        assert_eq!(titled("Robin Hood", Some(1991)), None, "another Robin Hood of that year");
        let short = Sought {
            title: "Whiplash",
            year: Some(2013),
            director: Some("Damien Chazelle"),
            runtime_minutes: Some(18),
            ..Sought::default()
        };
        assert_eq!(sure(short), None, "the short film before it");
        assert_eq!(titled("Suspiria: Season 1: Suspiria", None), None);
    }

    #[test]
    fn what_names_nothing_finds_nothing() {
        for title in ["", " ", "…", "🙂", "((((", ": ", "1234567890", "'s ", "(2018)", "Season 1"] {
            assert_eq!(titled(title, Some(2018)), None, "{title:?}");
        }
        assert_eq!(titled(&"Suspiria ".repeat(10_000), None), None);
    }
}
