//! The views and requests of Tonight.
