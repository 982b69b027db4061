//! What the command line asks for. Owns its reading, the same for the first start and for one handed over by a second;
//! refuses to act on it.

use std::path::{Path, PathBuf};

/// The flag with which the desktop starts the app at login: in the tray, without a window.
pub const MINIMIZED: &str = "--minimized";

/// What a start is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// Start without a window.
    pub minimized: bool,
    /// Texts to read titles or answers from, as given by a file manager or by hand.
    pub files: Vec<PathBuf>,
}

impl Arguments {
    /// Reads what follows the program's name. Relative paths start at `folder`; options nobody knows are passed over,
    /// because a desktop may add its own.
    pub fn read<I: IntoIterator<Item = String>>(arguments: I, folder: &Path) -> Self {
        let mut read = Self::default();
        for argument in arguments.into_iter().skip(1) {
            if argument == MINIMIZED {
                read.minimized = true;
            } else if !argument.starts_with('-') {
                read.files.extend(path(&argument, folder));
            }
        }
        read
    }
}

/// `%U` in a desktop entry gives `file:` URLs, a shell gives paths; other schemes are not files.
fn path(argument: &str, folder: &Path) -> Option<PathBuf> {
    match tauri::Url::parse(argument) {
        Ok(url) if url.scheme() == "file" => url.to_file_path().ok(),
        Ok(_) => None,
        Err(_) => Some(folder.join(argument)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Arguments {
        let arguments = std::iter::once("houselights").chain(arguments.iter().copied()).map(String::from);
        Arguments::read(arguments, Path::new("/home/ayse"))
    }

    #[test]
    fn a_login_starts_in_the_tray() {
        assert!(read(&["--minimized"]).minimized);
        assert!(!read(&[]).minimized);
    }

    #[test]
    fn files_come_as_paths_and_as_urls() {
        let files = read(&["notes.txt", "/tmp/a b.txt", "file:///tmp/Sevgi%20%C3%BC.txt"]).files;
        assert_eq!(files, ["/home/ayse/notes.txt", "/tmp/a b.txt", "/tmp/Sevgi ü.txt"].map(PathBuf::from));
    }

    #[test]
    fn what_is_not_a_file_is_passed_over() {
        assert_eq!(read(&["https://example.org/x", "--gapplication-service"]), Arguments::default());
    }
}
