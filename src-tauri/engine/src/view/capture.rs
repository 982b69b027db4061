//! The views and requests of pasting.
