//! Files on the disk that may be lists. Owns opening one, and that no more of it is read than a list may have.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use houselights_domain::import::{Answers, Refusal};

use crate::view::ImportFile;

impl ImportFile {
    /// Reads a file under its name without the folder.
    pub fn open(path: &Path, answers: Answers) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Self { name, bytes: bytes(path), answers }
    }
}

fn bytes(path: &Path) -> Result<Vec<u8>, Refusal> {
    let file = File::open(path).map_err(|_| Refusal::Unreadable)?;
    let about = file.metadata().map_err(|_| Refusal::Unreadable)?;
    let too_large = Refusal::TooLarge { limit: ImportFile::LIMIT };
    if about.is_dir() {
        return Err(Refusal::Unreadable);
    }
    if about.len() > ImportFile::LIMIT as u64 {
        return Err(too_large);
    }
    let mut bytes = Vec::new();
    file.take(ImportFile::LIMIT as u64 + 1).read_to_end(&mut bytes).map_err(|_| Refusal::Unreadable)?;
    if bytes.len() > ImportFile::LIMIT { Err(too_large) } else { Ok(bytes) }
}
