//! Films that were: watched, praised, judged or told of before it is said what is wanted now. Owns telling what was from what is
//! asked for; refuses what a film did to somebody (`reasons`).

pub(super) mod judged;
pub(super) mod opposite;
pub(super) mod praise;
pub(super) mod praised;
pub(super) mod that_thing;
pub(super) mod told;
pub(super) mod watched;
