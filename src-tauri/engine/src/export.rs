//! What leaves the house for other programs and for paper: tables with other services' columns, and a page to read. Owns
//! their form; refuses to choose films, to store anything or to know a language.

mod page;
mod table;

pub use page::{ListSay, ListWords, page};
pub use table::{imdb, letterboxd_watched, letterboxd_watchlist};
