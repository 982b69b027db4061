//! The tables and how they came to be. A migration that has landed is never edited: add another.

use rusqlite_migration::{M, Migrations};

/// All migrations, in order. SQLite's `user_version` counts how many were run.
pub(super) const MIGRATIONS: Migrations<'static> = Migrations::from_slice(STEPS);

/// How many migrations there are: a file with a higher `user_version` is from a newer Houselights.
pub(super) const VERSION: i64 = STEPS.len() as i64;

const STEPS: &[M<'static>] =
    &[M::up(include_str!("schema/0001_house.sql")), M::up(include_str!("schema/0002_put_away.sql"))];

#[cfg(test)]
mod tests {
    #[test]
    fn migrations_are_valid() {
        super::MIGRATIONS.validate().expect("every migration runs");
    }
}
