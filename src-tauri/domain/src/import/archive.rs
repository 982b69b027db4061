//! ZIP archives. Owns which files in one are opened, and bounds on what they may become; refuses to write anything
//! anywhere, paths that lead out, and files that may hold somebody's tokens.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{FILE_LIMIT, Refusal};

/// The most files that an archive may have.
const MEMBERS: u64 = 20_000;
/// The most that all files opened of it may come to, in bytes.
const TOTAL: usize = 3 * FILE_LIMIT;
/// Words in the names of files that nobody else should read.
const SECRETS: [&str; 10] =
    ["token", "auth", "passw", "secret", "credential", "login", "session", "apikey", "api_key", "device"];

/// A file of an archive.
pub(super) struct Member {
    /// Its path there.
    pub name: String,
    /// What it holds, or why that was not looked at.
    pub bytes: Result<Vec<u8>, Refusal>,
}

/// Whether these bytes are an archive.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Hands `take` the files worth reading, one after the other; it says by `false` that it is enough.
///
/// # Errors
/// An archive that is damaged, or that has more files than anybody's.
pub(super) fn members(bytes: &[u8], take: &mut dyn FnMut(Member) -> bool) -> Result<(), Refusal> {
    if claims_too_many(bytes) {
        return Err(Refusal::TooManyFiles);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if archive.len() as u64 > MEMBERS {
        return Err(Refusal::TooManyFiles);
    }
    let names: Vec<String> = (0..archive.len())
        .map(|at| archive.name_for_index(at).and_then(Result::ok).map(|name| name.replace('\\', "/")))
        .map(Option::unwrap_or_default)
        .collect();
    let of_tv_time = names.iter().any(|name| is_tv_time(base(name)));
    let mut room = TOTAL;
    for (at, name) in names.into_iter().enumerate() {
        let wanted = if of_tv_time { is_tv_time(base(&name)) } else { is_wanted(&name) };
        if !wanted {
            continue;
        }
        let bytes =
            if leads_out(&name) { Err(Refusal::PathLeadsOut) } else { unpack(&mut archive, at, room) };
        room = room.saturating_sub(bytes.as_ref().map_or(0, Vec::len));
        if !take(Member { name, bytes }) {
            break;
        }
    }
    Ok(())
}

/// Whether an archive is what an office program writes.
pub(super) fn is_document(bytes: &[u8]) -> bool {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    let office = ["[Content_Types].xml", "content.xml", "Index/Document.iwa"];
    archive.file_names().flatten().any(|name| office.contains(&&*name))
}

fn base(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The one file of TV Time's archive that names films. Beside it stand tokens and password hashes.
fn is_tv_time(name: &str) -> bool {
    let name = name.to_lowercase();
    name.starts_with("tracking-prod-records") && ends_in(&name, ".csv")
}

fn ends_in(name: &str, ending: &str) -> bool {
    name.get(name.len().saturating_sub(ending.len())..).is_some_and(|end| end.eq_ignore_ascii_case(ending))
}

/// Whether a file may name films. What Letterboxd deleted, and entries without a film, are not anybody's list.
fn is_wanted(path: &str) -> bool {
    let name = base(path).to_lowercase();
    let readable = [".csv", ".json", ".txt", ".tsv"].iter().any(|ending| ends_in(&name, ending));
    let aside = ["__macosx", "deleted", "orphaned"];
    let folders = path.to_lowercase();
    let is_aside = folders.split('/').any(|folder| aside.contains(&folder));
    let of_tv_time = name.contains("-prod");
    // A list may be called what it likes: "lists/session-9.csv".
    let is_list = folders.starts_with("lists/") || folders.contains("/lists/");
    let secret = !is_list && SECRETS.iter().any(|word| name.contains(word));
    // Letterboxd's own, but nobody's list.
    let other = matches!(name.as_str(), "comments.csv" | "profile.csv")
        // What somebody does not want to be shown by Trakt.
        || (name.starts_with("hidden") && ends_in(&name, ".json"))
        || folders.contains("likes/reviews")
        || folders.contains("likes/lists");
    readable && !is_aside && !of_tv_time && !secret && !other && !name.starts_with('.')
}

/// Whether a path would lead out of the folder that it were unpacked to.
fn leads_out(path: &str) -> bool {
    let drive = path.as_bytes().get(1) == Some(&b':');
    path.starts_with('/') || drive || path.contains('\0') || path.split('/').any(|part| part == "..")
}

fn unpack(archive: &mut ZipArchive<Cursor<&[u8]>>, at: usize, room: usize) -> Result<Vec<u8>, Refusal> {
    let file = archive.by_index(at).map_err(|problem| match problem {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Refusal::Locked,
        _ => Refusal::Damaged,
    })?;
    let most = FILE_LIMIT.min(room);
    // What its header says of its size is not believed.
    let mut bytes = Vec::new();
    let mut bounded = file.take(most as u64 + 1);
    bounded.read_to_end(&mut bytes).map_err(|_| Refusal::Damaged)?;
    if bytes.len() > most { Err(Refusal::TooLarge { limit: FILE_LIMIT }) } else { Ok(bytes) }
}

/// Whether an end of the archive claims more files than are opened: room would be made for all of them.
fn claims_too_many(bytes: &[u8]) -> bool {
    let ends = bytes.windows(4).enumerate().filter(|(_, window)| *window == b"PK\x06\x06");
    let mut counts = ends.filter_map(|(at, _)| bytes.get(at + 24..at + 40));
    counts.any(|counts| {
        let count = |half: &[u8]| half.try_into().map_or(u64::MAX, u64::from_le_bytes);
        counts.chunks(8).any(|half| count(half) > MEMBERS)
    })
}
