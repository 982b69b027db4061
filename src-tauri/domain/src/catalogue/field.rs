//! The fields of a row. Owns reading numbers and words out of them; refuses to know what they mean.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use super::list::List;

/// A number, or what is wrong with it.
pub(super) fn number<N: std::str::FromStr>(field: &str, what: &str) -> Result<N, String> {
    field.parse().map_err(|_| format!("{what} {field:?} is not a number in range"))
}

/// Words joined by `|`, each one of a closed set, or what is wrong with them.
pub(super) fn words<T: for<'de> Deserialize<'de>>(
    field: &'static str,
    what: &str,
) -> Result<Box<[T]>, String> {
    let read = |word: &'static str| {
        let word: StrDeserializer<'_, Error> = word.into_deserializer();
        T::deserialize(word)
    };
    List::new(field)
        .iter()
        .map(read)
        .collect::<Result<_, _>>()
        .map_err(|problem| format!("{what}: {problem}"))
}
