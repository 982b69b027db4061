//! The effects behind one façade.
