//! What English words mean, as it ships inside the program. Owns where the bytes are and that they are read when first
//! needed; refuses to interpret them (the domain does).

use std::sync::LazyLock;

use houselights_domain::mood::Meaning;

/// Word-piece vectors, written by `make embedding`.
pub static PIECES: &[u8] = include_bytes!("../data/pieces.bin");

/// The meanings, made ready at the first call and kept.
///
/// Bytes that cannot be read leave it at `None`, and requests to the phrases alone, rather than stopping the program; a
/// test keeps such bytes from shipping.
pub fn built_in() -> Option<&'static Meaning> {
    static MEANING: LazyLock<Option<Meaning>> = LazyLock::new(|| Meaning::parse(PIECES));
    MEANING.as_ref()
}
