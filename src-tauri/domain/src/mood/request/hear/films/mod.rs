//! Films that are named, and what is asked of them: likened, refused, wanted once more or only mentioned. Owns when words are a
//! film's name; refuses to know films (the catalogue does) and what was told of one that was (`past`).

pub(super) mod before_like;
pub(super) mod capitals;
pub(super) mod catalogued;
pub(super) mod itself;
pub(super) mod likened;
pub(super) mod mentioned;
pub(super) mod names;
pub(super) mod no_film;
pub(super) mod of_series;
pub(super) mod once_more;
pub(super) mod refused;
pub(super) mod that_one;
