//! Writing an import: everything in one transaction, as one step that an undo takes back. Owns what becomes of each film;
//! refuses to begin while something has to be said first.

use std::collections::HashMap;
use std::ops::ControlFlow;

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::catalogue::{Catalogue, Film};
use houselights_domain::change::Operation;
use houselights_domain::id::{TitleId, UnmatchedId, ViewingId};
use houselights_domain::import::Brought;

use super::gather::Gathered;
use super::listed::{Listed, Sought, Stands};
use super::{GoOn, Import, brought, compare, merge};
use crate::engine::Engine;
use crate::error::Error;
use crate::store::unmatched::{Settled, Unmatched};
use crate::store::{Writer, titles};
use crate::view::{Becomes, BringIn, BroughtIn, ImportField, ImportStep, Take, Written};

/// How many films are written before it is asked whether to go on.
const STEP: usize = 256;

impl Engine {
    /// Writes the open import as it was decided, all of it or nothing, and closes it. One undo takes it back.
    ///
    /// # Errors
    /// [`Error::NoImport`] if none is open, [`Error::Unanswered`] while something is asked, [`Error::Stopped`] as soon as
    /// `go_on` says so, or what the database says; nothing was changed then, and the import stays open.
    pub fn bring_in(&self, request: &BringIn, go_on: GoOn<'_>) -> Result<Written<BroughtIn>, Error> {
        let mut held = self.held.get()?;
        let import = held.as_ref().ok_or(Error::NoImport)?;
        if !import.told.asks.is_empty() {
            return Err(Error::Unanswered);
        }
        let decided = Decided::of(request);
        let subject = import.told.files.first().map(|file| file.file.clone()).unwrap_or_default();
        let subject = subject.rsplit(['/', '\\']).next().unwrap_or_default();
        let mut last = ControlFlow::Continue(());
        let written = self.transact(Operation::BringIn, subject, |writer| {
            let mut work = Work::begin(self, writer)?;
            for (count, at) in order(import).into_iter().enumerate() {
                if count.is_multiple_of(STEP) {
                    last = go_on(ImportStep::Writing(count));
                }
                if last.is_break() {
                    return Err(Error::Stopped);
                }
                work.take(import, &import.films[at], &decided)?;
            }
            Ok(work.done)
        })?;
        *held = None;
        Ok(written)
    }
}

/// Films that are known go first, by the day they came onto a list: so the list has their order, and what somebody says a
/// film is finds the film that came with it.
fn order(import: &Import) -> Vec<usize> {
    let mut order: Vec<usize> = (0..import.films.len()).collect();
    let late = NaiveDate::MAX;
    order.sort_by_key(|&at| (import.films[at].known.is_none(), import.films[at].added.unwrap_or(late), at));
    order
}

/// What somebody decided, by the film's key.
struct Decided<'a> {
    take: Take,
    fields: HashMap<(&'a str, ImportField), bool>,
    unmatched: &'a Becomes,
    films: HashMap<&'a str, &'a Becomes>,
}

impl<'a> Decided<'a> {
    fn of(request: &'a BringIn) -> Self {
        Self {
            take: request.take,
            fields: request.fields.iter().map(|said| ((&*said.key, said.field), said.theirs)).collect(),
            unmatched: &request.unmatched,
            films: request.films.iter().map(|said| (&*said.key, &said.becomes)).collect(),
        }
    }
}

/// A write under way.
pub(super) struct Work<'w, 't> {
    catalogue: &'static Catalogue,
    today: NaiveDate,
    writer: &'w mut Writer<'t>,
    listed: Listed,
    /// Films of the catalogue that came onto the list by this.
    born: HashMap<*const Film, TitleId>,
    ids: Ids<'w>,
    done: BroughtIn,
}

impl<'w, 't> Work<'w, 't> {
    pub fn begin(engine: &'w Engine, writer: &'w mut Writer<'t>) -> Result<Self, Error> {
        let catalogue = engine.catalogue();
        Ok(Self {
            catalogue,
            today: engine.local_now().date(),
            listed: Listed::load(writer.connection(), catalogue)?,
            born: HashMap::new(),
            ids: Ids { engine, now: writer.now(), made: 0 },
            done: BroughtIn::default(),
            writer,
        })
    }

    fn take(&mut self, import: &Import, gathered: &Gathered, decided: &Decided<'_>) -> Result<(), Error> {
        let key = &*gathered.key;
        let brought = brought(gathered, &import.who, &import.services);
        match self.listed.stands(gathered.sought()) {
            Stands::Kept(kept) => {
                let (id, mut film) = (kept.id, kept.film.clone());
                if !film.add(brought) {
                    return Ok(());
                }
                self.done.more += 1;
                self.writer.put_unmatched(id, &film)
            }
            Stands::New => self.come(&brought, gathered.known).map(|_| ()),
            Stands::Listed(title) => {
                let id = title.id;
                self.merge(id, (&brought, gathered.known), |field, contradicts| {
                    let own = decided.fields.get(&(key, field)).copied();
                    own.unwrap_or(match decided.take {
                        Take::Ours => false,
                        Take::Missing => !contradicts,
                        Take::Theirs => true,
                    })
                })
            }
            Stands::Unmatched => {
                let becomes = decided.films.get(key).copied().unwrap_or(decided.unmatched);
                let settled = self.settle(&brought, becomes)?;
                self.done.waiting += usize::from(settled.is_none());
                let (id, kept_on) = (self.ids.unmatched(), self.today);
                self.writer.insert_new_unmatched(&Unmatched { id, film: brought, kept_on, settled })
            }
        }
    }

    /// Does what somebody said of a film that was not matched; `None` where it waits.
    pub fn settle(&mut self, brought: &Brought, becomes: &Becomes) -> Result<Option<Settled>, Error> {
        let known = match becomes {
            Becomes::Later => return Ok(None),
            Becomes::LeftOut => return Ok(Some(Settled::LeftOut)),
            Becomes::AsItIs => None,
            Becomes::Film { title, year } => Some(self.film(title, *year).ok_or(Error::Gone)?),
        };
        let born = known.and_then(|known| self.born.get(&std::ptr::from_ref(known)).copied());
        let listed = born.or_else(|| {
            let (title, year) =
                known.map_or((brought.title.as_str(), brought.year), |film| (film.title, Some(film.year)));
            let original = brought.original.as_deref().filter(|_| known.is_none());
            self.listed.find(Sought { title, original, year, known }).map(|title| title.id)
        });
        let id = match listed {
            Some(id) => {
                self.merge(id, (brought, known), |_, contradicts| !contradicts)?;
                id
            }
            None => self.come(brought, known)?,
        };
        Ok(Some(Settled::Title { title: id }))
    }

    fn film(&self, title: &str, year: i32) -> Option<&'static Film> {
        let catalogue = self.catalogue;
        catalogue.films().find(|film| film.year == year && film.title == title)
    }

    /// Puts a film on the list.
    fn come(&mut self, brought: &Brought, known: Option<&'static Film>) -> Result<TitleId, Error> {
        let id = self.ids.title();
        let title = merge::born(id, brought, known, self.today, || self.ids.viewing());
        self.writer.insert_new_title(&title)?;
        if let Some(known) = known {
            self.born.insert(std::ptr::from_ref(known), id);
        }
        self.done.new += 1;
        Ok(id)
    }

    /// Puts to a title what the files say more.
    fn merge(
        &mut self,
        id: TitleId,
        said: (&Brought, Option<&Film>),
        wins: impl Fn(ImportField, bool) -> bool,
    ) -> Result<(), Error> {
        // What came just now is not held as well.
        let mut title = match self.listed.title(id) {
            Some(title) => title.clone(),
            None => titles::find(self.writer.connection(), id)?,
        };
        let wins = {
            let title = title.clone();
            move |field| wins(field, compare::contradicts(said.0, &title, field))
        };
        if merge::put(self.writer, &mut title, said, self.today, wins, || self.ids.viewing())? {
            self.done.changed += 1;
            self.listed.follow(title);
        }
        Ok(())
    }
}

/// Ids in the order in which they are made, though all are of one moment.
struct Ids<'e> {
    engine: &'e Engine,
    now: DateTime<Utc>,
    made: u32,
}

impl Ids<'_> {
    fn title(&mut self) -> TitleId {
        TitleId::new(self.now, self.next())
    }

    fn viewing(&mut self) -> ViewingId {
        ViewingId::new(self.now, self.next())
    }

    fn unmatched(&mut self) -> UnmatchedId {
        UnmatchedId::new(self.now, self.next())
    }

    /// Random bytes that begin with a number, as far as the eighteen bits reach that an id sorts by within a moment.
    fn next(&mut self) -> [u8; 10] {
        let mut bytes = self.engine.chance();
        let [.., first, second, third] = (self.made << 2).to_be_bytes();
        bytes[..3].copy_from_slice(&[first & 0x0f, second, third >> 2]);
        self.made += 1;
        bytes
    }
}
