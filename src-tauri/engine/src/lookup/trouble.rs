//! What keeps a film from being looked up. Owns the kinds, which the screens have words for, and which of them end a run over
//! many films.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why nothing was looked up. What was known before is kept in each case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LookUpTrouble {
    /// Nobody turned it on.
    Off,
    /// There is no key, or the keyring is locked.
    NoKey,
    /// That can be no key.
    BadKey,
    /// The keyring is locked, so a key in it could not be removed.
    KeyStays,
    /// The service does not take the key.
    KeyRefused,
    /// It was asked more often than it allows.
    TooMany,
    /// No network, or the service does not answer.
    Unreachable,
    /// The service's certificate is not one that this computer trusts.
    Untrusted,
    /// What came back is no answer that can be read, or far too long.
    Nonsense,
    /// The service does not have that film any more.
    NotThere,
    /// A run over the list is under way.
    UnderWay,
}

impl LookUpTrouble {
    /// A short name that the screens choose their words by.
    pub fn code(self) -> &'static str {
        match self {
            Self::Off => "lookup_off",
            Self::NoKey => "lookup_no_key",
            Self::BadKey => "lookup_bad_key",
            Self::KeyStays => "lookup_key_stays",
            Self::KeyRefused => "lookup_key_refused",
            Self::TooMany => "lookup_too_many",
            Self::Unreachable => "lookup_unreachable",
            Self::Untrusted => "lookup_untrusted",
            Self::Nonsense => "lookup_nonsense",
            Self::NotThere => "lookup_not_there",
            Self::UnderWay => "lookup_under_way",
        }
    }

    /// What happened, and what was kept.
    pub(crate) fn what(self) -> &'static str {
        match self {
            Self::Off => "Looking films up is turned off, so nothing was sent.",
            Self::NoKey => "There is no key to look films up with, so nothing was sent.",
            Self::BadKey => "That cannot be a key. It was not kept.",
            Self::KeyStays => "The keyring is locked, so the key was not removed.",
            Self::KeyRefused => "The service does not take the key. What was known is kept.",
            Self::TooMany => "The service was asked as often as it allows. What was known is kept.",
            Self::Unreachable => "The service does not answer. What was known is kept.",
            Self::Untrusted => {
                "The service's certificate is not one that this computer trusts, so the key was not sent. What was known is kept."
            }
            Self::Nonsense => "The service's answer cannot be read. What was known is kept.",
            Self::NotThere => "The service does not have that film any more. What was known is kept.",
            Self::UnderWay => "Films are being looked up already.",
        }
    }

    /// What the person can do about it.
    pub(crate) fn hint(self) -> &'static str {
        match self {
            Self::Off => "Turn it on in Settings.",
            Self::NoKey => "Unlock this computer's keyring, or type the key in Settings again.",
            Self::BadKey => "Copy the whole key from the service's page.",
            Self::KeyStays => "Unlock this computer's keyring, and remove the key again.",
            Self::KeyRefused => "Copy the key again from the service's page and type it in Settings.",
            Self::TooMany => "Try again later; OMDb counts by the day.",
            Self::Unreachable => "Check the network, and try again.",
            Self::Untrusted => "Check this computer's clock, and whether the network asks for a sign-in.",
            Self::Nonsense => "Try again later. A network that asks for a sign-in answers like this, too.",
            Self::NotThere => "Look it up again and choose another one.",
            Self::UnderWay => "Wait until that is done, or stop it in Settings.",
        }
    }

    /// The next film may fare better.
    pub(super) fn is_passing(self) -> bool {
        matches!(self, Self::Nonsense | Self::NotThere | Self::Unreachable)
    }
}
