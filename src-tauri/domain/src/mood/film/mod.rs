//! What a film feels like: its profile of 13 axes, the moods these make, and a guess at them where nobody rated it. Owns what is
//! said of a film by itself; refuses to know what people ask for (`request`) and what fits an evening (`rank`).

pub(super) mod acclaim;
pub(super) mod country_languages;
pub(super) mod franchise;
pub mod guess;
pub(super) mod kind;
pub(super) mod people;
pub(super) mod profile;
pub(super) mod series;
