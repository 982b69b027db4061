//! Why a file is no movie night that can be read, in words for whoever opened it: what it is, and that nothing was stored.

use super::VERSION;

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MovieNightProblem {
    /// More than a megabyte.
    #[error("That file is larger than a megabyte, which no movie night is.")]
    TooLarge,
    /// It is something else.
    #[error("That file holds no movie night.")]
    NotOne,
    /// A newer Houselights wrote it.
    #[error("A newer Houselights wrote that file (version {0}; {VERSION} is known here).")]
    Newer(u64),
    /// It is broken off, or has words where numbers belong.
    #[error("That file is damaged and cannot be read: {0}.")]
    Damaged(String),
    /// It says what cannot be.
    #[error("That file says something that cannot be. {0}")]
    Impossible(String),
}

impl MovieNightProblem {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Newer(_) => {
                "Nothing was stored. Install the newer Houselights, or ask for the invitation as a page."
            }
            Self::NotOne => {
                "Nothing was stored. “Save for another Houselights” makes such files, where an evening is shared."
            }
            Self::TooLarge | Self::Damaged(_) | Self::Impossible(_) => {
                "Nothing was stored. Ask whoever sent it to save it anew and send that."
            }
        }
    }
}
