//! Posters on the disk: a file each, named by its title and by what the source calls the picture. Owns the folder. A file that
//! no fact names any more is removed, so that a poster goes with its fact: after an undo, with its title, or by age.

use std::collections::HashMap;
use std::hash::BuildHasher;
use std::io;
use std::path::{Path, PathBuf};

use houselights_domain::id::TitleId;
use sha2::{Digest, Sha256};

const FOLDER: &str = "posters";

/// A picture of a kind that the window can show: what begins like one.
pub(crate) fn kind(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}

fn name(title: TitleId, called: &str) -> String {
    let digest = Sha256::digest(called.as_bytes());
    let short: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{title}-{short}")
}

fn file(house: &Path, title: TitleId, called: &str) -> PathBuf {
    house.join(FOLDER).join(name(title, called))
}

/// Keeps a picture, whole or not at all.
pub(crate) fn keep(house: &Path, title: TitleId, called: &str, bytes: &[u8]) -> io::Result<()> {
    let kept = file(house, title, called);
    let half = kept.with_extension("half");
    crate::store::open::make_private_folder(&house.join(FOLDER))?;
    let written = std::fs::write(&half, bytes).and_then(|()| std::fs::rename(&half, &kept));
    if written.is_err() {
        let _ = std::fs::remove_file(&half);
    }
    written
}

/// A picture that was kept.
pub(crate) fn read(house: &Path, title: TitleId, called: &str) -> Option<Vec<u8>> {
    std::fs::read(file(house, title, called)).ok()
}

/// Removes every file but those of these titles.
pub(crate) fn tidy<S: BuildHasher>(house: &Path, kept: &HashMap<TitleId, String, S>) {
    let names: std::collections::HashSet<String> =
        kept.iter().map(|(title, called)| name(*title, called)).collect();
    let there = std::fs::read_dir(house.join(FOLDER)).into_iter().flatten().flatten();
    for entry in there {
        let named = entry.file_name().into_string();
        if !named.is_ok_and(|name| names.contains(&name)) {
            // What cannot be removed today can be tomorrow.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}
