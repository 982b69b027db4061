//! Pasted text.
