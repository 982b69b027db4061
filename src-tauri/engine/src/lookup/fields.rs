//! What can be looked up of a film, and who says it. Owns the one list of it: what is put, taken back for another film, and
//! believed to be so no more, goes by this.

/// Who says a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// What a film is: TMDB, or OMDb where there is no key for TMDB.
    Both,
    /// TMDB alone.
    Tmdb,
    /// What critics gave, which OMDb says beside TMDB, too.
    Omdb,
    /// The poster, which comes in an answer of its own.
    Picture,
}

/// The fields of a film's facts, by their names there.
const FIELDS: [(&str, By); 14] = [
    ("original_title", By::Tmdb),
    ("year", By::Both),
    ("runtime_minutes", By::Both),
    ("directors", By::Both),
    ("cast", By::Both),
    ("countries", By::Tmdb),
    ("languages", By::Tmdb),
    ("genres", By::Tmdb),
    ("synopsis", By::Both),
    ("certificate", By::Both),
    ("streams", By::Tmdb),
    ("listed_as", By::Both),
    ("scores", By::Omdb),
    ("poster", By::Picture),
];

/// Everything that can be looked up.
pub(super) fn all() -> Vec<&'static str> {
    of(|_| true)
}

/// What TMDB speaks for: what of it an answer lacks is not so any more.
pub(super) fn of_tmdb() -> Vec<&'static str> {
    of(|by| matches!(by, By::Both | By::Tmdb))
}

/// What OMDb speaks for, alone.
pub(super) fn of_omdb() -> Vec<&'static str> {
    of(|by| matches!(by, By::Both | By::Omdb))
}

fn of(said: impl Fn(By) -> bool) -> Vec<&'static str> {
    FIELDS.iter().filter(|(_, by)| said(*by)).map(|(field, _)| *field).collect()
}

#[cfg(test)]
mod tests {
    use houselights_domain::title::Facts;

    use super::*;

    #[test]
    fn every_field_is_one_of_a_films_facts() {
        let facts = serde_json::to_value(Facts::default()).expect("an object");
        for field in all() {
            assert!(facts.get(field).is_some(), "{field}");
        }
        assert_eq!((all().len(), of_tmdb().len(), of_omdb().len()), (14, 12, 8));
    }
}
