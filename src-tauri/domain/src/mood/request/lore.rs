//! What is known beside the phrases when a request is read. Owns what may be asked; refuses to load any of it.

use super::meaning::Meaning;
use crate::catalogue::Catalogue;

/// What words mean and which films and people there are, as far as somebody has that. Neither is asked without need.
#[derive(Clone, Copy, Debug)]
pub struct Lore<'a> {
    /// What words mean that no phrase knows.
    pub meaning: fn() -> Option<&'static Meaning>,
    /// Films and people, to be told by their names.
    pub catalogue: Option<&'a Catalogue>,
}

impl Default for Lore<'_> {
    /// The phrases alone.
    fn default() -> Self {
        Self { meaning: || None, catalogue: None }
    }
}
