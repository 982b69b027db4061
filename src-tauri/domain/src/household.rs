//! The household: who lives here and what they can watch with. Owns members and their private comfort limits; refuses
//! to know titles or evenings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::ContentNote;
use crate::id::MemberId;

/// The longest name of a household or a member, in characters.
pub const NAME_LIMIT: usize = 80;

/// The longest mail address, in characters.
pub const ADDRESS_LIMIT: usize = 254;

/// The people under one roof.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Household {
    /// What the household calls itself, such as "the Demirs"; empty when never said.
    pub name: String,
    /// ISO 3166-1 alpha-2 code, such as `GB`; empty when never said.
    pub country: String,
    /// Streaming services the household pays for, by their usual names.
    pub services: Vec<String>,
    /// Who lives here, in the order they were added.
    pub members: Vec<Member>,
}

/// Somebody of the household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Member {
    /// Stable for life.
    pub id: MemberId,
    /// As they are called at home.
    pub name: String,
    /// Which of the app's colours is theirs.
    pub colour: Colour,
    /// A child: films for older people are kept away when they are on the sofa.
    pub child: bool,
    /// Where mail reaches them; empty when never said.
    pub email: String,
    /// What they would rather not see. Private: the group only hears "not tonight for this group".
    pub keep_away: Vec<ContentNote>,
}

/// A member's colour; the look decides the exact hue in each theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Colour {
    /// Rose.
    #[default]
    Rose,
    /// Teal.
    Teal,
    /// The lamp's amber.
    Amber,
    /// Moss green.
    Moss,
    /// Violet.
    Violet,
    /// Sky blue.
    Sky,
}
