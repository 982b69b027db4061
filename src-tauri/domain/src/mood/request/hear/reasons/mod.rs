//! Why something is refused: what films did to somebody, what bores or frightens, and clauses that point back at it. Owns telling
//! a reason from a wish; refuses what is only told of a film that was (`past`).

pub(super) mod because;
pub(super) mod chance;
pub(super) mod disliked;
pub(super) mod felt;
pub(super) mod harm;
pub(super) mod harmed;
pub(super) mod pointed;
pub(super) mod sorrow;
pub(super) mod wearies;
