//! The model that ships inside the program: what to expect of films without a card. Owns where its bytes are; refuses to
//! interpret them (the domain does) and to learn (the example `guesses` does).

use std::sync::LazyLock;

use houselights_domain::mood::guess::{Guess, Guesser};
use houselights_domain::title::Facts;

/// The model, written by the example `guesses`.
pub static MODEL: &[u8] = include_bytes!("../data/guesses/model.bin");

/// The model, read at the first call and kept. Bytes that are no model leave the rules of genres to speak rather than
/// stopping the program; a test keeps such bytes from shipping.
pub fn built_in() -> Option<&'static Guesser> {
    static GUESSER: LazyLock<Option<Guesser>> = LazyLock::new(|| Guesser::parse(MODEL).ok());
    GUESSER.as_ref()
}

/// What to expect of the film of this name and these facts.
pub fn guess(name: &str, facts: &Facts) -> Option<Guess> {
    built_in().map(|model| model.guess(name, facts))
}
