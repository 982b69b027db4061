//! `profile`: a film's mood as numbers.

use houselights_domain::mood::{AXES, ProfileSource};
use serde_json::{Map, Value, json};

use super::Problem;
use super::film::{film, genres};

/// The answer to `title ⇥ year [⇥ genres [⇥ synopsis]]`.
pub fn answer(line: &str, cards: bool) -> Result<Value, Problem> {
    let mut fields = line.split('\t').map(str::trim);
    let title = fields.next().filter(|title| !title.is_empty()).ok_or("no title")?;
    let year = match fields.next() {
        None | Some("") => None,
        Some(year) => Some(year.parse::<i32>().map_err(|_| format!("{year:?} is no year"))?),
    };
    let genres = genres(fields.next().unwrap_or_default().split('|'));
    let film = film(title, year, &genres, fields.next(), cards);
    let mut told = Map::new();
    told.insert("title".into(), json!(title));
    told.insert("year".into(), json!(year));
    for axis in AXES {
        let value = (f64::from(film.known.profile.get(axis)) * 100.0).round() / 100.0;
        told.insert(serde_json::to_value(axis)?.as_str().unwrap_or_default().into(), json!(value));
    }
    told.insert("festive".into(), json!(film.festive));
    told.insert("age".into(), json!(film.age));
    told.insert("runtime".into(), json!(film.runtime));
    told.insert("source".into(), json!(source(film.known.source)));
    Ok(Value::Object(told))
}

/// The name of who says what a film's mood is.
pub fn source(source: ProfileSource) -> &'static str {
    match source {
        ProfileSource::Household => "household",
        ProfileSource::Card => "card",
        ProfileSource::Words => "words",
        ProfileSource::Learned => "fallback",
        ProfileSource::Genres => "genre",
        ProfileSource::Nobody => "none",
    }
}

#[cfg(test)]
mod tests {
    use super::answer;

    #[test]
    fn a_film_is_told_from_its_card_or_guessed_from_its_genres() {
        let carded = answer("Metropolis\t1927", true).expect("an answer");
        assert_eq!((&carded["source"], &carded["runtime"]), (&"card".into(), &153.into()));
        let guessed = answer("Qwrtz\t1997\tHorror|sci-fi", false).expect("an answer");
        assert_eq!(guessed["source"], "genre");
        assert!(guessed["scare"].as_f64() > carded["scare"].as_f64());
        assert!(guessed["age"].as_u64() > Some(9));
        assert_eq!(answer("Qwrtz\t1999", true).expect("an answer")["source"], "none");
        assert!(answer("", true).is_err());
        assert!(answer("A Film\tsoon", true).is_err());
    }

    #[test]
    fn a_synopsis_is_heard_with_and_without_genres() {
        for genres in ["", "Drama"] {
            let told =
                |synopsis| answer(&format!("Qwrtz\t2003\t{genres}\t{synopsis}"), false).expect("an answer");
            let sad = told("A grieving widow with terminal cancer says farewell to her estranged daughter.");
            let merry = told("A bumbling elf and his puppy save Christmas with hilarious antics.");
            assert_eq!(sad["source"], "fallback");
            assert!(sad["tears"].as_f64() > merry["tears"].as_f64());
            assert!(merry["humour"].as_f64() > sad["humour"].as_f64());
            assert_eq!((&sad["festive"], &merry["festive"]), (&false.into(), &true.into()));
        }
    }
}
