//! Names that films go by in every language: Marvel, Star Wars, Ghibli. Owns the words; `franchise` knows which films
//! they are.

use super::Meanings;
use super::Sense::Franchise;

pub(super) const FRANCHISES: Meanings = &[
    (&[Franchise("Marvel")], "marvel, mcu, avengers"),
    (&[Franchise("DC")], "dc"),
    (&[Franchise("Star Wars")], "star wars"),
    (&[Franchise("Ghibli")], "ghibli, studio ghibli"),
];
