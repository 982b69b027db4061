//! What leaves the house: everything as one file, and the list in the forms that others read. Owns what is in each; where
//! it is written is whoever asks' business.

use crate::engine::Engine;
use crate::error::Error;
use crate::export::{self, ListWords};
use crate::store::{household, titles, whole};
use crate::view::{Export, ExportFile};

impl Engine {
    /// The files of an export, in the order in which somebody would want them; none where there is nothing to export.
    /// A backup is no text and is written by [`Engine::save_backup`].
    ///
    /// # Errors
    /// What the database says.
    pub fn export(&self, request: Export, words: &dyn ListWords) -> Result<Vec<ExportFile>, Error> {
        let inner = self.inner()?;
        let titles = || titles::load(&inner.connection);
        let one = |content: Vec<u8>| vec![ExportFile { part: String::new(), content }];
        Ok(match request {
            Export::Backup => Vec::new(),
            Export::Everything => {
                let mut content = Vec::new();
                whole::write_json(&inner.connection, self.now(), &mut content)?;
                one(content)
            }
            Export::Letterboxd { member } => {
                let titles = titles()?;
                let watched = parts("watched", export::letterboxd_watched(&titles, member)?);
                let watchlist = parts("watchlist", export::letterboxd_watchlist(&titles, member)?);
                watched.into_iter().chain(watchlist).collect()
            }
            Export::Imdb { member } => one(export::imdb(&titles()?, member)?),
            Export::Page => {
                let (household, _) = household::load(&inner.connection)?;
                let today = self.local_now().date();
                one(export::page(&household, &titles()?, today, words)?.into_bytes())
            }
        })
    }
}

/// Files of one kind; all but the first have a number.
fn parts(kind: &str, files: Vec<Vec<u8>>) -> Vec<ExportFile> {
    let name = |place: usize| if place == 0 { kind.to_owned() } else { format!("{kind}-{}", place + 1) };
    files.into_iter().enumerate().map(|(place, content)| ExportFile { part: name(place), content }).collect()
}
