//! For tests: a household in a temporary folder, on a clock that a test sets. Owns the builders; refuses to be in a
//! release (behind the feature "testing").

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Days, TimeDelta, Utc};
use chrono_tz::Tz;

use houselights_domain::change::Operation;
use houselights_domain::id::{SessionId, TitleId};
use houselights_domain::plan::reminders::Reminder;
use houselights_domain::plan::{Particulars, Portion, Session, Status, WallTime};
use houselights_domain::title::{Facts, Title};

use crate::catalogue;
use crate::engine::Engine;
use crate::error::Error;
use crate::ports::{Chance, Clock, Ports};
use crate::use_case::known;
use crate::view::WatchlistQuery;

/// A clock that stands still until a test moves it.
#[derive(Clone, Debug)]
pub struct FixedClock(Arc<Mutex<(DateTime<Utc>, Option<Tz>)>>);

impl FixedClock {
    /// A clock that shows `now` on a wall in London.
    pub fn at(now: DateTime<Utc>) -> Self {
        Self(Arc::new(Mutex::new((now, Some(Tz::Europe__London)))))
    }

    /// Moves it, forward or back.
    pub fn advance(&self, by: TimeDelta) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0 += by;
    }

    /// Sets it.
    pub fn set(&self, now: DateTime<Utc>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0 = now;
    }

    /// Moves it to another wall; `None` is a zone that is not known.
    pub fn travel(&self, zone: Option<Tz>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1 = zone;
    }

    /// The world with this clock, and with chance that repeats.
    pub fn ports(&self) -> Ports {
        Ports { clock: Arc::new(self.clone()), chance: Arc::new(Counter::default()) }
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0
    }

    fn zone(&self) -> Option<Tz> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1
    }
}

/// Chance that counts, so that ids sort in the order they were made.
#[derive(Default)]
struct Counter(AtomicU64);

impl Chance for Counter {
    fn bytes(&self) -> [u8; 10] {
        let mut bytes = [0; 10];
        bytes[2..].copy_from_slice(&self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        bytes
    }
}

/// A household's list in December, by name and year: mixed films, of which it has seen the first two this month.
pub const DECEMBER: [(&str, i32); 31] = [
    ("Elf", 2003),
    ("The Holiday", 2006),
    ("Miracle in Cell No. 7", 2019),
    ("Paddington 2", 2017),
    ("Die Hard", 1988),
    ("The Notebook", 2004),
    ("Grave of the Fireflies", 1988),
    ("Schindler's List", 1993),
    ("Spirited Away", 2001),
    ("Parasite", 2019),
    ("The Apartment", 1960),
    ("Babette's Feast", 1987),
    ("Some Like It Hot", 1959),
    ("Portrait of a Lady on Fire", 2019),
    ("Kiki's Delivery Service", 1989),
    ("Mustang", 2015),
    ("Petite Maman", 2021),
    ("Manchester by the Sea", 2016),
    ("Aftersun", 2022),
    ("Life Is Beautiful", 1997),
    ("Love Actually", 2003),
    ("It's a Wonderful Life", 1946),
    ("Inception", 2010),
    ("The Matrix", 1999),
    ("Toy Story", 1995),
    ("Get Out", 2017),
    ("Superbad", 2007),
    ("La La Land", 2016),
    ("Mad Max: Fury Road", 2015),
    ("Amélie", 2001),
    ("The Grand Budapest Hotel", 2014),
];

/// Plans an evening a day in one transaction: `over` of them before today, watched, and `ahead` from tomorrow on, each with
/// so many reminders of its own, an hour apart. The films of the list come in turn.
///
/// # Errors
/// What the database says.
pub fn fill_evenings(engine: &Engine, over: usize, ahead: usize, reminders: u16) -> Result<(), Error> {
    let today = engine.local_now().date();
    let list: Vec<_> = (1..=reminders).map(|hours| Reminder::before_start(hours * 60)).collect();
    let day = |days: usize| Days::new(u64::try_from(days).unwrap_or_default());
    let back = (1..=over).filter_map(|days| Some((today.checked_sub_days(day(days))?, Status::Watched)));
    let on = (1..=ahead).filter_map(|days| Some((today.checked_add_days(day(days))?, Status::Planned)));
    let rows = engine.watchlist(WatchlistQuery { limit: 500, ..WatchlistQuery::default() })?.rows;
    let films = rows.iter().cycle().map(|row| Some(row.id)).chain(std::iter::repeat(None));
    let members: Vec<_> = engine.household()?.members.into_iter().map(|member| member.id).collect();
    engine.transact(Operation::PlanEvening, "many evenings", |writer| {
        for (number, ((date, status), title)) in back.chain(on).zip(films).enumerate() {
            let local = date.and_hms_opt(20, 15, 0).unwrap_or_default();
            writer.put_session(&Session {
                id: SessionId::new(engine.now(), engine.chance()),
                title,
                portion: Portion::Whole,
                start: WallTime { local, zone: engine.zone() },
                minutes: 120,
                members: members.clone(),
                place: ["the living room", "Nan's", "the garden"][number % 3].to_owned(),
                note: format!("evening number {number}"),
                particulars: Particulars::default(),
                status,
                reminders: Some(list.clone()),
                repeats: None,
                sequence: 0,
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

/// Puts facts of a title that nobody can type, such as scores.
///
/// # Errors
/// What the database says.
pub fn put_facts(engine: &Engine, title: TitleId, facts: &Facts) -> Result<(), Error> {
    engine.transact(Operation::EditTitle, "facts", |writer| writer.put_facts(title, facts))?;
    Ok(())
}

/// Puts `count` made-up titles on the list in one transaction: every card of the catalogue in turn, with a number where
/// it comes round again, and every third one without a card.
///
/// # Errors
/// What the database says.
pub fn fill(engine: &Engine, count: usize) -> Result<(), Error> {
    let cards = catalogue::built_in().cards();
    let today = engine.local_now().date();
    engine.transact(Operation::AddTitle, "a long list", |writer| {
        for number in 0..count {
            let card = &cards[number % cards.len()];
            let name = match (number / cards.len(), number % 3) {
                (0, _) => card.title.to_owned(),
                (round, 0) => format!("{} and the {round} lamps", card.title),
                (round, _) => format!("{} {round}", card.title),
            };
            let title = Title {
                id: TitleId::new(engine.now(), engine.chance()),
                name,
                facts: known(card, today),
                note: String::new(),
                tags: Vec::new(),
                wanted_by: Vec::new(),
                added_on: today,
                viewings: Vec::new(),
                seen_by: Vec::new(),
                set_aside: None,
                ratings: Vec::new(),
            };
            writer.put_title(&title)?;
            writer.put_facts(title.id, &title.facts)?;
        }
        Ok(())
    })?;
    Ok(())
}
