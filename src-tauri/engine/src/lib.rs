//! The effects behind one façade.

pub mod view;
