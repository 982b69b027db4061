//! Lists from elsewhere, before anything is written: what they hold, what of it is new, and what has to be asked. Owns the
//! preview; refuses to write, and to open a file (it is handed what is in it).

mod compare;
mod gather;
mod matching;

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use houselights_domain::fold::fold;
use houselights_domain::import::{Dates, Outcome, Read, Row, read};

use self::compare::{Listed, differences};
use self::gather::{Gathered, gather};
use crate::engine::Engine;
use crate::error::Error;
use crate::store::{household, titles};
use crate::view::{
    ImportAbout, ImportCounts, ImportFile, ImportPreview, ImportProfile, ImportQuestion, ImportedFile,
    RefusedFile, RejectedRow,
};

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportStep {
    /// So many rows of the file at hand were read.
    Reading(usize),
    /// So many of all rows were looked up.
    Matching(usize),
}

impl Engine {
    /// What these files would bring. Stores nothing. `go_on` hears how far it is, and ends it by saying so: then there is
    /// no answer.
    ///
    /// # Errors
    /// What the database says. A file that cannot be used is no error; the preview says why.
    pub fn preview_import(
        &self,
        files: Vec<ImportFile>,
        go_on: &mut dyn FnMut(ImportStep) -> ControlFlow<()>,
    ) -> Result<Option<ImportPreview>, Error> {
        let today = self.local_now().date();
        let mut preview = ImportPreview::default();
        let mut rows = Vec::new();
        for ImportFile { name, bytes, answers } in files {
            let outcomes = match bytes {
                Ok(bytes) => {
                    read((&name, &bytes), answers, today, &mut |count| go_on(ImportStep::Reading(count)))
                }
                Err(refusal) => Ok(vec![Err((name, refusal))]),
            };
            let Ok(outcomes) = outcomes else { return Ok(None) };
            for outcome in outcomes {
                take(&mut preview, outcome, &mut rows);
            }
        }
        preview.profiles = profiles(&rows);
        let found =
            gather(self.catalogue(), rows, self.zone(), &mut |count| go_on(ImportStep::Matching(count)));
        let Some((films, of_series)) = found else { return Ok(None) };
        preview.counts.not_a_film += of_series;
        // The lock is held for the reading alone.
        let (listed, members) = {
            let inner = self.inner()?;
            (Listed::of(titles::load(&inner.connection)?), household::load(&inner.connection)?.0.members)
        };
        for profile in &mut preview.profiles {
            let same = members.iter().find(|member| fold(&member.name) == fold(&profile.name));
            profile.member = same.map(|member| member.id);
        }
        sort(&mut preview, films, &listed);
        Ok(Some(preview))
    }
}

/// Tells what a file was, and takes its rows.
fn take(preview: &mut ImportPreview, outcome: Outcome, rows: &mut Vec<(usize, Row)>) {
    let of_file = match outcome {
        Ok(of_file) => of_file,
        Err((file, reason)) => return preview.refused.push(RefusedFile { file, reason }),
    };
    let Read {
        file,
        service,
        part,
        dates,
        count,
        rows: own,
        no_films,
        skipped,
        rejected_count,
        rejected,
        ignored,
    } = of_file;
    let first = preview.files.is_empty();
    preview.kind = if first || preview.kind == Some(service) { Some(service) } else { None };
    preview.rows += count;
    let counts = &mut preview.counts;
    counts.rejected += rejected_count;
    counts.not_a_film += no_films;
    counts.skipped += skipped;
    preview.rejected.extend(rejected.into_iter().map(|row| RejectedRow { file: file.clone(), row }));
    let mut ask = |about| preview.asks.push(ImportQuestion { file: file.clone(), about });
    if let Dates::Ambiguous { example } = dates {
        ask(ImportAbout::Dates { example });
    }
    if part.is_none() {
        ask(ImportAbout::Part);
    }
    let place = preview.files.len();
    preview.files.push(ImportedFile {
        file,
        kind: service,
        part,
        dates,
        rows: count,
        films: own.len(),
        not_a_film: no_films,
        skipped,
        rejected: rejected_count,
        ignored,
    });
    rows.extend(own.into_iter().map(|row| (place, row)));
}

fn profiles(rows: &[(usize, Row)]) -> Vec<ImportProfile> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, row) in rows.iter().filter(|(_, row)| !row.profile.is_empty()) {
        *counts.entry(&row.profile).or_default() += 1;
    }
    let profile = |(name, rows): (&str, usize)| ImportProfile { name: name.to_owned(), rows, member: None };
    counts.into_iter().map(profile).collect()
}

/// Puts each film into the list where it belongs.
fn sort(preview: &mut ImportPreview, films: Vec<Gathered>, listed: &Listed) {
    for mut gathered in films {
        let title = listed.find(&gathered);
        let differs = title.map(|title| differences(&gathered, title)).unwrap_or_default();
        gathered.film.on_list = title.map(|title| title.id);
        gathered.film.differs = differs;
        if title.is_some() {
            gathered.film.suggestions.clear();
        }
        let film = gathered.film;
        let list = match (title, &film.found) {
            (Some(_), _) if film.differs.is_empty() => &mut preview.known,
            (Some(_), _) => &mut preview.differing,
            (None, Some(_)) => &mut preview.new,
            (None, None) => &mut preview.unmatched,
        };
        list.push(film);
    }
    let counts = &mut preview.counts;
    *counts = ImportCounts {
        new: preview.new.len(),
        known: preview.known.len(),
        differing: preview.differing.len(),
        unmatched: preview.unmatched.len(),
        ..*counts
    };
}
