//! Lists from elsewhere: what they hold, what of it is new, what has to be asked, and writing it. This file owns reading
//! them, and where each film stands before anything is written; `write` writes.

mod brought;
mod compare;
mod file;
mod gather;
mod held;
mod listed;
mod matching;
mod merge;
mod unmatched;
mod write;

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use houselights_domain::import::{Dates, Outcome, Part, Read, Row, Service, read};

use self::brought::{Who, brought};
use self::compare::differences;
use self::gather::{Gathered, gather};
pub(crate) use self::held::Held;
use self::listed::{Listed, Sought, Stands};
use crate::engine::Engine;
use crate::error::Error;
use crate::store::household;
use crate::view::{
    ImportAbout, ImportCounts, ImportFile, ImportList, ImportPreview, ImportProfile, ImportQuestion,
    ImportStep, ImportedFile, ImportedFilm, RefusedFile, RejectedRow,
};

/// Hears how far an import is, and ends it by saying so.
pub type GoOn<'a> = &'a mut dyn FnMut(ImportStep) -> ControlFlow<()>;

/// Files that were read, and where each of their films stands.
struct Import {
    /// All that is told of them but their films.
    told: ImportPreview,
    films: Vec<Gathered>,
    /// In which list each film is.
    lists: Vec<ImportList>,
    /// Of which service each file is.
    services: Vec<Service>,
    /// How many rows do not say whose they are.
    unnamed: usize,
    /// Whether those are left out.
    unnamed_left_out: bool,
    /// Of how many films that were kept before the files say something more.
    more: usize,
    who: Who,
}

impl Engine {
    /// What these files would bring. Stores nothing. `go_on` hears how far it is, and ends it by saying so: then there is
    /// no answer. For the example `import` and tests; the screens hold the files meanwhile ([`Self::read_import`]).
    ///
    /// # Errors
    /// What the database says. A file that cannot be used is no error; the preview says why.
    pub fn preview_import(
        &self,
        files: Vec<ImportFile>,
        go_on: GoOn<'_>,
    ) -> Result<Option<ImportPreview>, Error> {
        let Some(Import { mut told, films, lists, .. }) = self.read_files(files, &[], go_on)? else {
            return Ok(None);
        };
        for (mut film, list) in films.into_iter().map(|gathered| gathered.film).zip(lists) {
            clear(&mut film);
            let list = match list {
                ImportList::New => &mut told.new,
                ImportList::Known => &mut told.known,
                ImportList::Differing => &mut told.differing,
                ImportList::Unmatched => &mut told.unmatched,
                ImportList::Kept => &mut told.kept,
            };
            list.push(film);
        }
        Ok(Some(told))
    }

    /// `left_out` are the profiles whose rows are not looked at.
    fn read_files(
        &self,
        files: Vec<ImportFile>,
        left_out: &[String],
        go_on: GoOn<'_>,
    ) -> Result<Option<Import>, Error> {
        let today = self.local_now().date();
        let mut told = ImportPreview::default();
        let mut rows = Vec::new();
        for ImportFile { name, bytes, answers } in files {
            let outcomes = match bytes {
                Ok(bytes) => {
                    read((&name, &bytes), &answers, today, &mut |count| go_on(ImportStep::Reading(count)))
                }
                Err(refusal) => Ok(vec![Err((name, refusal))]),
            };
            let Ok(outcomes) = outcomes else { return Ok(None) };
            for outcome in outcomes {
                take(&mut told, outcome, &mut rows);
            }
        }
        // What somebody gives a film today stands among the ratings, not in what was written of an evening long ago.
        rows.sort_by_key(|(file, _)| told.files[*file].part == Some(Part::Ratings));
        told.profiles = profiles(&rows);
        let unnamed = rows.iter().filter(|(_, row)| row.profile.is_empty()).count();
        let unnamed_left_out = left_out.iter().any(String::is_empty);
        for profile in &mut told.profiles {
            profile.left_out = left_out.contains(&profile.name);
        }
        rows.retain(|(_, row)| !left_out.contains(&row.profile));
        let found =
            gather(self.catalogue(), rows, self.zone(), &mut |count| go_on(ImportStep::Matching(count)));
        let Some((films, of_series)) = found else { return Ok(None) };
        told.counts.not_a_film += of_series;
        let members = household::load(&self.inner()?.connection)?.0.members;
        let who = Who::by_name(told.profiles.iter().map(|profile| profile.name.as_str()), &members);
        let services = told.files.iter().map(|file| file.kind).collect();
        let lists = Vec::new();
        let mut import = Import { told, films, lists, services, unnamed, unnamed_left_out, more: 0, who };
        self.compare(&mut import)?;
        Ok(Some(import))
    }

    /// Sets the films beside the list as it is now.
    fn compare(&self, import: &mut Import) -> Result<(), Error> {
        // The lock is held for the reading alone.
        let (listed, members) = {
            let inner = self.inner()?;
            (
                Listed::load(&inner.connection, self.catalogue())?,
                household::load(&inner.connection)?.0.members,
            )
        };
        let Import { told, films, lists, services, who, more, .. } = import;
        for profile in &mut told.profiles {
            profile.member = who.is(&profile.name);
        }
        lists.clear();
        *more = 0;
        for gathered in films {
            let (list, on_list, differs) = match listed.stands(gathered.sought()) {
                Stands::Listed(title) => {
                    let brought = brought(gathered, who, services);
                    let differs = differences(&brought, gathered.known, title, &members);
                    let list = if differs.is_empty() { ImportList::Known } else { ImportList::Differing };
                    (list, Some(title.id), differs)
                }
                Stands::New => (ImportList::New, None, Vec::new()),
                Stands::Kept(kept) => {
                    let mut film = kept.film.clone();
                    *more += usize::from(film.add(brought(gathered, who, services)));
                    (ImportList::Kept, None, Vec::new())
                }
                Stands::Unmatched => (ImportList::Unmatched, None, Vec::new()),
            };
            lists.push(list);
            gathered.film.on_list = on_list;
            gathered.film.differs = differs;
        }
        let count = |list| lists.iter().filter(|other| **other == list).count();
        told.counts = ImportCounts {
            new: count(ImportList::New),
            known: count(ImportList::Known),
            differing: count(ImportList::Differing),
            unmatched: count(ImportList::Unmatched),
            kept: count(ImportList::Kept),
            ..told.counts
        };
        Ok(())
    }
}

/// What is on the list needs no suggestions.
fn clear(film: &mut ImportedFilm) {
    if film.on_list.is_some() {
        film.suggestions.clear();
    }
}

impl Gathered {
    fn sought(&self) -> Sought<'_> {
        let (film, original) = (&self.film, self.original.as_deref());
        Sought { title: &film.title, original, year: film.year, known: self.known }
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
    let profile = |(name, rows): (&str, usize)| ImportProfile {
        name: name.to_owned(),
        rows,
        member: None,
        left_out: false,
    };
    counts.into_iter().map(profile).collect()
}
