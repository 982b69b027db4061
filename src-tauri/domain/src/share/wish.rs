//! Wishing for films without a computer. Owns what a wish is and who has a way to the wish page; refuses to know tokens and
//! pages.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{MemberId, WishId, WishLinkId};

/// The most films that one member can wish for before the household has looked at them.
pub const WISH_LIMIT: usize = 20;

/// A film that a member wishes for and that is not on the list. It waits until somebody at the computer looks at it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Wish {
    /// Stable for life.
    pub id: WishId,
    /// Who.
    pub who: MemberId,
    /// The film.
    pub film: String,
    /// Its year, if it is known.
    pub year: Option<i32>,
    /// What the household said; `None` while it waits.
    pub taken: Option<bool>,
}

/// A member's way to the household's wish page, for as long as nobody takes it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WishLink {
    /// Stable for life; nothing secret.
    pub id: WishLinkId,
    /// Whose.
    pub who: MemberId,
    /// When it was given.
    pub made_at: DateTime<Utc>,
    /// When they last came through it.
    pub last_seen: Option<DateTime<Utc>>,
}
