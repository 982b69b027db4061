//! What a feature is known by. Owns the hash; refuses to know which features there are.

/// The kind of a feature that is a phrase of stems.
pub const WORD: &str = "word";

/// The key of a feature of this kind: FNV-1a over both. A few thousand of 2^32 are taken, so that what the model never
/// met practically never meets one of them.
pub fn key(kind: &str, value: &str) -> u32 {
    let bytes = kind.bytes().chain([b':']).chain(value.bytes());
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
