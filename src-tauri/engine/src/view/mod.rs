//! What crosses the boundary to the screens: requests and views, a file per area. Owns their shape, which TypeScript
//! gets generated from; refuses to decide anything.

mod bringing;
mod capture;
mod diary;
mod family;
mod family_calendar;
mod home;
mod import;
mod keeping;
mod list;
mod lookup;
mod mail;
mod movie_night;
mod past;
mod plans;
mod polls;
mod series;
mod sharing;
mod tonight;
mod torn;
mod twins;
mod watchlist;

pub use bringing::*;
pub use capture::*;
pub use diary::*;
pub use family::*;
pub use family_calendar::*;
pub use home::*;
pub use import::*;
pub use keeping::*;
pub use list::*;
pub use lookup::*;
pub use mail::*;
pub use movie_night::*;
pub use past::*;
pub use plans::*;
pub use polls::*;
pub use series::*;
pub use sharing::*;
pub use tonight::*;
pub use torn::*;
pub use twins::*;
pub use watchlist::*;

use houselights_domain::change::Changes;
use serde::Serialize;
use ts_rs::TS;

/// A write's answer, with what it made stale.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Written<T> {
    /// The answer itself.
    pub value: T,
    /// What the screens should read again.
    pub changes: Changes,
}
