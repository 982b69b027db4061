//! What people do, a file per area: each use case checks what it was given, runs one transaction and answers with a
//! view and what it made stale.

mod answers;
mod around;
mod backups;
mod by_name;
mod calendar;
mod capture;
pub(crate) mod check;
mod dates;
mod diary;
mod export;
mod family;
mod feeds;
mod home;
mod import;
mod invitation;
mod lasting_door;
mod lists;
mod mail;
mod many;
mod movie_nights;
mod particulars;
mod past;
mod plans;
mod polls;
mod quick_add;
mod rate;
mod reminders;
mod replies;
mod reply_cards;
mod resources;
mod rules;
mod series;
mod sharing;
mod tags;
mod tonight;
mod torn;
mod turn_down;
mod twins;
mod under_way;
mod watchlist;
mod wish_links;
mod wishes;

pub(crate) use answers::Word;
pub(crate) use calendar::CalendarStamp;
pub(crate) use dates::Asked;
pub use import::ImportStep;
pub(crate) use invitation::{Invitation, InvitedFilm};
pub use mail::{LetterFacts, LetterKind, LetterWords};
pub(crate) use particulars::{DOORS_LIMIT, FILM_LIMIT, GUEST_LIMIT};
pub(crate) use resources::{Resource, Stands};
pub(crate) use sharing::{Admission, Secret};
#[cfg(feature = "testing")]
pub(crate) use watchlist::known;
pub(crate) use wish_links::Wisher;
pub(crate) use wishes::{FilmWord, OwnWords, WishFilm, WishList, Wished};
