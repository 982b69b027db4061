//! Learns what to expect of films without a card from the cards, and measures it:
//! `cargo run --release -p houselights-engine --example guesses [-- --measure]`.
//!
//! Without a word it writes `data/guesses/model.bin`, the same bytes each time: do so whenever a card, the lexicon or a
//! synopsis changes. `--measure` writes nothing and prints what the model makes of films held out from it
//! (docs/guesses.md).

#![allow(clippy::print_stdout, reason = "a program that reports figures")]

mod film;
mod learn;
mod measure;

use houselights_engine::catalogue::built_in;

type Problem = Box<dyn std::error::Error>;

/// Where the model stands.
const MODEL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/guesses/model.bin");

fn main() -> Result<(), Problem> {
    let (lexicon, films) = (film::lexicon()?, film::films(built_in())?);
    let all: Vec<_> = films.iter().collect();
    match std::env::args().nth(1).as_deref() {
        None => {
            let bytes = learn::learn(&all, &lexicon).to_bytes();
            std::fs::write(MODEL, &bytes)?;
            println!("{} bytes", bytes.len());
        }
        Some("--measure") => measure::print(&films, &lexicon),
        Some(other) => return Err(format!("{other} is not --measure").into()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{MODEL, film, learn};
    use houselights_engine::catalogue::built_in;

    #[test]
    fn the_model_that_ships_is_what_the_cards_teach() {
        let films = film::films(built_in()).expect("films");
        let lexicon = film::lexicon().expect("a lexicon");
        let bytes = learn::learn(&films.iter().collect::<Vec<_>>(), &lexicon).to_bytes();
        assert!(bytes.len() <= 350_000, "{} bytes", bytes.len());
        assert!(
            std::fs::read(MODEL).is_ok_and(|shipped| shipped == bytes),
            "run the example `guesses` again"
        );
    }
}
