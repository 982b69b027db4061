//! People: who is named, whose wish it is, and how old or how far away the children are. Owns these; refuses to know the
//! household and the catalogue's people.

pub(super) mod ages;
pub(super) mod away;
pub(super) mod childhood;
pub(super) mod grown;
pub(super) mod named;
pub(super) mod whose;
