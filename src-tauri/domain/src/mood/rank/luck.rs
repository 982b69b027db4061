//! Chance that repeats. Owns the number that a seed gives a film; refuses to say how much it may weigh.

use super::films::Row;

/// A number from 0 to 1 that depends on the seed and the film alone, so that neither order nor company changes it.
pub(super) fn luck(seed: u64, film: &Row) -> f32 {
    let (high, low) = film.id.0.as_u64_pair();
    let mut mixed = seed ^ high.rotate_left(17) ^ low;
    // splitmix64
    mixed = mixed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^= mixed >> 31;
    (mixed >> 40) as f32 / (1_u32 << 24) as f32
}
