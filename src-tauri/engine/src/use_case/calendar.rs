//! Calendar files of evenings.
