//! What keeps evenings from being in the family's calendar. Owns the kinds, which the screens have words for, and which of
//! them get better by waiting.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why something is not in the family's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CalendarTrouble {
    /// That is no address.
    BadAddress,
    /// The address is unencrypted and not at home, so the password would be readable on the way.
    NotSecure,
    /// No network, no such server, or one that does not answer.
    Unreachable,
    /// The server's certificate is not one that this computer trusts.
    Untrusted,
    /// Something answers there, but it has no calendars.
    NoCalendars,
    /// The server does not take the name and the password.
    Password,
    /// The password is not known here any more: the keyring is locked, or there is none.
    NoPassword,
    /// The server lets nobody write there with that name.
    NotAllowed,
    /// The calendar is no longer there.
    CalendarGone,
    /// The server has no room.
    Full,
    /// The server refuses without a reason that is known here.
    Refused,
}

impl CalendarTrouble {
    /// A short name that the screens choose their words by.
    pub fn code(self) -> &'static str {
        match self {
            Self::BadAddress => "calendar_bad_address",
            Self::NotSecure => "calendar_not_secure",
            Self::Unreachable => "calendar_unreachable",
            Self::Untrusted => "calendar_untrusted",
            Self::NoCalendars => "calendar_none_there",
            Self::Password => "calendar_password",
            Self::NoPassword => "calendar_no_password",
            Self::NotAllowed => "calendar_not_allowed",
            Self::CalendarGone => "calendar_gone",
            Self::Full => "calendar_full",
            Self::Refused => "calendar_refused",
        }
    }

    /// What happened.
    pub(crate) fn what(self) -> &'static str {
        match self {
            Self::BadAddress => "That is no address of a calendar server.",
            Self::NotSecure => "That address is not encrypted, so the password was not sent.",
            Self::Unreachable => "The calendar server does not answer.",
            Self::Untrusted => {
                "The calendar server's certificate is not one that this computer trusts, so the password was not sent."
            }
            Self::NoCalendars => "Something answers there, but it has no calendars.",
            Self::Password => "The calendar server does not take that name and password.",
            Self::NoPassword => "The calendar's password is not known here any more.",
            Self::NotAllowed => "The calendar server lets nobody write there with that name.",
            Self::CalendarGone => "That calendar is no longer there.",
            Self::Full => "The calendar server has no room.",
            Self::Refused => "The calendar server refused.",
        }
    }

    /// What the person can do about it.
    pub(crate) fn hint(self) -> &'static str {
        match self {
            Self::BadAddress => "It looks like cloud.example.org, or like https://cloud.example.org/dav.",
            Self::NotSecure => "Use the server's address that begins with https://.",
            Self::Unreachable => "Check the address and the network, and try again.",
            Self::Untrusted => {
                "Check the address and this computer's clock. A certificate of your own has to be added to this computer's."
            }
            Self::NoCalendars => "Ask for the CalDAV address in the calendar's own settings.",
            Self::Password => "Most services want a password made for this app alone.",
            Self::NoPassword => "Unlock the keyring, or type the password again.",
            Self::NotAllowed => "Choose a calendar of your own, or ask its owner for the right to write.",
            Self::CalendarGone => "Disconnect it, then choose another one.",
            Self::Full => "Make some room there, and try again.",
            Self::Refused => "Try again later. What was planned is safe.",
        }
    }

    /// Waiting changes nothing: somebody has to do something first, and to go on trying may shut the account.
    pub fn waits_for_somebody(self) -> bool {
        matches!(self, Self::Password)
    }
}
