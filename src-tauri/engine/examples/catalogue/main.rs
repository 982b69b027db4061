//! Cleans the films of the catalogue's source: rows of it on stdin become the file of films without a card on stdout. The
//! same rows and cards give the same bytes. `make catalogue` fetches the rows and runs it; docs/catalogue.md says what is
//! kept and why.
//!
//! A row is `title, year, runtime, genres, directors, cast, languages, countries`, joined by tabs, with lists joined by `, `.

mod cards;
mod names;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{Read, Write};

use houselights_domain::catalogue::{Catalogue, FILM_HEADER};
use houselights_domain::fold::fold;
use houselights_engine::catalogue::CARD_FILES;

use cards::Cards;

/// How many actors of a film are kept.
const CAST: usize = 4;
/// Running times that can be so, in minutes; the others are left open.
const RUNTIME: std::ops::RangeInclusive<u16> = 20..=480;

type Problem = Box<dyn std::error::Error>;

/// A film of the source.
#[derive(Debug)]
struct Film<'a> {
    title: &'a str,
    year: i32,
    runtime: Option<u16>,
    genres: Vec<&'static str>,
    directors: Vec<&'a str>,
    cast: Vec<&'a str>,
    languages: Vec<&'static str>,
    countries: Vec<&'static str>,
}

fn main() -> Result<(), Problem> {
    let mut rows = String::new();
    std::io::stdin().read_to_string(&mut rows)?;
    std::io::stdout().write_all(cleaned(&rows)?.as_bytes())?;
    Ok(())
}

/// The file of those films in `rows` that have no card.
fn cleaned(rows: &str) -> Result<String, Problem> {
    let cards = Catalogue::parse(CARD_FILES)?;
    let cards = Cards::of(&cards);
    let mut films = rows.lines().map(film).collect::<Result<Vec<Film<'_>>, Problem>>()?;
    let busy = busy(&films);
    for film in &mut films {
        // The source has casts by the alphabet, extras among them: who leads on many cards comes first, then who plays
        // in many of its films.
        film.cast.sort_by_key(|person| (Reverse(cards.led_by(person)), Reverse(busy.get(person)), *person));
        film.cast.truncate(CAST);
        // It has languages by the alphabet, too: those at home in the film's countries come first.
        film.languages.sort_by_key(|language| !cards.at_home(language, &film.countries));
    }
    let mut lines = BTreeMap::new();
    for film in &films {
        let name = fold(film.title);
        if !name.is_empty() && !cards.have(film) {
            // Two films of one name and year could not be told apart where somebody chooses.
            lines.entry((film.year, name)).or_insert_with(|| line(film));
        }
    }
    Ok([FILM_HEADER.to_owned()].into_iter().chain(lines.into_values()).map(|line| line + "\n").collect())
}

fn film(row: &str) -> Result<Film<'_>, Problem> {
    let fields: Vec<&str> = row.split('\t').collect();
    let [title, year, runtime, genres, directors, cast, languages, countries] = fields[..] else {
        return Err(format!("{} fields instead of 8: {row}", fields.len()).into());
    };
    Ok(Film {
        title: plain(title),
        year: year.parse()?,
        runtime: runtime.parse::<f32>().ok().map(|minutes| minutes as u16).filter(|m| RUNTIME.contains(m)),
        genres: once(list(genres).filter_map(names::genre)),
        directors: once(people(directors)),
        cast: once(people(cast)),
        languages: once(list(languages).filter_map(names::language)),
        countries: once(list(countries).filter_map(names::country)),
    })
}

/// A title without what only tells its page from others: "Faust (2011 film)".
fn plain(title: &str) -> &str {
    match title.rsplit_once(" (") {
        Some((plain, kind)) if kind.ends_with("film)") => plain,
        _ => title,
    }
}

fn list(field: &str) -> impl Iterator<Item = &str> {
    field.split(", ").filter(|word| !word.is_empty())
}

/// Names of people; "Sammy Davis, Jr." is one.
fn people(field: &str) -> impl Iterator<Item = &str> {
    list(field).filter(|name| !["Jr.", "Sr."].contains(name) && !name.contains('|'))
}

/// Each once, in order.
fn once<T: Ord + Copy>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    all.filter(|one| seen.insert(*one)).collect()
}

/// In how many films everybody plays.
fn busy<'a>(films: &[Film<'a>]) -> HashMap<&'a str, usize> {
    let mut busy = HashMap::new();
    for person in films.iter().flat_map(|film| &film.cast) {
        *busy.entry(*person).or_default() += 1;
    }
    busy
}

fn line(film: &Film<'_>) -> String {
    let fields = [
        film.title.to_owned(),
        film.year.to_string(),
        film.directors.join("|"),
        film.cast.join("|"),
        film.countries.join("|"),
        film.languages.join("|"),
        film.runtime.map(|minutes| minutes.to_string()).unwrap_or_default(),
        film.genres.join("|"),
    ];
    fields.join("\t")
}

#[cfg(test)]
mod tests {
    use super::{FILM_HEADER, cleaned};

    #[test]
    fn a_film_is_cleaned() {
        let rows = "\
Quiet Rain (2011 film)\t2011\t95.0\tDrama, Sci-Fi, Opera\tB. Two, A. One\tAnn, Bob, Cary Grant, Dan, Fay Nemo\tArabic, English, Klingon\tUnited States, Atlantis
Quiet Rain\t2011\t\t\t\t\t\t
Other\t2012\t999.0\t\t\tDan, Fay Nemo\t\tSoviet Union";
        let rain = "Quiet Rain\t2011\tB. Two|A. One\tCary Grant|Dan|Fay Nemo|Ann\tUS\ten|ar\t95\tdrama|scifi";
        let expected = format!("{FILM_HEADER}\n{rain}\nOther\t2012\t\tDan|Fay Nemo\tRU\t\t\t\n");
        assert_eq!(cleaned(rows).expect("good rows"), expected);
    }

    #[test]
    fn a_film_with_a_card_is_left_out_however_it_is_written() {
        for (title, year, director, runtime) in [
            ("The Matrix", 1999, "Lana Wachowski", 136),
            ("The Matrix", 2000, "", 0),
            ("Matrix", 2000, "Lana Wachowski", 0),
            ("Yedinci Koğuştaki Mucize", 2019, "", 0),
            ("Blowup", 1966, "Michelangelo Antonioni", 111),
            ("Planes, Trains and Automobiles", 1987, "John Hughes", 94),
            ("Animal House", 1978, "John Landis", 109),
            ("The Color of Pomegranates", 1969, "Sergei Parajanov", 79),
            ("Gone in 60 Seconds", 2000, "Dominic Sena", 117),
            (
                "The Hundred-Year-Old Man Who Climbed Out the Window and Disappeared",
                2013,
                "Felix Herngren",
                115,
            ),
            ("The Taking of Pelham 123", 2009, "Tony Scott", 106),
        ] {
            let row = format!("{title}\t{year}\t{runtime}\t\t{director}\t\t\t");
            assert_eq!(cleaned(&row).expect("a good row"), format!("{FILM_HEADER}\n"), "{title}");
        }
    }

    #[test]
    fn a_film_with_a_card_under_another_name_is_known_by_its_people_and_its_length() {
        let kept = |title: &str, minutes: u16, cast: &str| {
            let row = format!("{title}\t2001\t{minutes}\t\tKaran Johar\t{cast}\t\t");
            cleaned(&row).expect("a good row").lines().count() == 2
        };
        let leads = "Amitabh Bachchan, Hrithik Roshan, Shah Rukh Khan";
        assert!(!kept("Sometimes Happiness, Sometimes Sadness", 210, leads));
        assert!(kept("Quiet Rain", 140, leads), "another length");
        assert!(kept("Quiet Rain", 210, "Shah Rukh Khan, Kajol"), "two may play in two films of a year");
    }

    #[test]
    fn a_film_with_a_card_of_another_year_is_known_by_its_name_its_people_and_its_length() {
        let kept = |minutes: u16, cast: &str| {
            let row = format!("Repentance\t1984\t{minutes}\t\tTengiz Abuladze\t{cast}\t\t");
            cleaned(&row).expect("a good row").lines().count() == 2
        };
        assert!(!kept(153, "Avtandil Makharadze"));
        assert!(kept(153, "Somebody Else"), "a remake");
        assert!(kept(90, "Avtandil Makharadze"), "another length");
    }

    #[test]
    fn a_part_of_a_film_with_a_card_is_another_one() {
        let row = "Gangs of Wasseypur – Part 1\t2012\t160\t\tAnurag Kashyap\t\t\t";
        assert_eq!(cleaned(row).expect("a good row").lines().count(), 2);
    }

    #[test]
    fn another_film_stays() {
        for (title, year, director) in [
            ("The Matrix", 1990, "Somebody Else"),
            ("The Matrix", 1990, "Lana Wachowski"),
            ("Sting", 1974, "Somebody Else"),
            ("Fong Sai-yuk II", 1993, "Corey Yuen"),
            ("Salvador", 1986, "Oliver Stone"),
            ("Gone in 60 Seconds", 1974, "H. B. Halicki"),
        ] {
            let row = format!("{title}\t{year}\t\t\t{director}\t\t\t");
            assert_eq!(cleaned(&row).expect("a good row").lines().count(), 2, "{title}");
        }
    }

    #[test]
    fn a_broken_row_is_told() {
        assert!(cleaned("Only\t1999").is_err());
        assert!(cleaned("Quiet Rain\tsoon\t\t\t\t\t\t").is_err());
    }
}
