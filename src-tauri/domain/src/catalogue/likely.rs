//! What a film of a genre may well contain, for films that nobody wrote a card for: who would rather not see something
//! is not to be told that it is free of it. Owns that table; refuses to know single films.

use super::card::ContentNote;
use super::film::Genre;

/// What at least a quarter of the cards of a genre warn of; the cards are held to it by a test.
pub fn likely_notes(genre: Genre) -> &'static [ContentNote] {
    use ContentNote as N;
    match genre {
        Genre::Action | Genre::Crime | Genre::Thriller => &[N::Gore],
        Genre::Biography => &[N::Illness],
        Genre::History => &[N::War, N::Execution],
        Genre::Horror => &[N::ChildDanger, N::Suicide, N::Gore, N::JumpScares],
        Genre::Mystery => &[N::Suicide, N::Gore],
        Genre::War => &[N::Gore, N::War, N::Execution],
        Genre::Western => &[N::Racism],
        Genre::Adventure
        | Genre::Animation
        | Genre::Comedy
        | Genre::Documentary
        | Genre::Drama
        | Genre::Family
        | Genre::Fantasy
        | Genre::Music
        | Genre::Musical
        | Genre::Romance
        | Genre::Scifi
        | Genre::Sport => &[],
    }
}
