//! Facts about films from services on the network, asked with the household's own keys. Owns the keys, what is asked and when;
//! refuses to ask anybody before somebody turned it on, and to store anything but facts that say where they come from.
//!
//! Sent are a film's title and year, the number that the answer gave it, and the key. Of an answer nothing is believed but the
//! facts that can be read; what they are kept for and how long, `use_case/looked_up` says.

mod clean;
mod fetch;
mod fields;
mod http;
mod keys;
mod manner;
mod offer;
mod omdb;
pub(crate) mod posters;
mod run;
mod services;
mod tmdb;
mod trouble;

use std::sync::{Arc, Mutex};

use houselights_domain::change::Operation;
use houselights_domain::id::TitleId;
use houselights_domain::title::{NAME_LIMIT, Title};
use tokio::sync::watch;

pub use manner::Manner;
pub use trouble::LookUpTrouble;

use crate::engine::Engine;
use crate::error::Error;
use crate::keyring::{Keyring, Passwords};
use crate::network::on_network;
use crate::use_case::check;
use crate::view::{FilmOffer, LookUpAs, LookUpFilm, LookUpRun, LookedUp, TitleView, Written};
use fetch::{Fetched, Fetcher, Keys, Which};
use http::{Asker, Refused};
use manner::Pace;
use offer::Offered;

/// Looks films up.
pub struct LookUp {
    engine: Arc<Engine>,
    keys: Passwords,
    manner: Manner,
    pace: Pace,
    /// How the last run over the list stands.
    run: Mutex<Option<LookUpRun>>,
    stop: watch::Sender<bool>,
    told: watch::Sender<()>,
}

impl LookUp {
    /// Nobody is asked by this.
    pub fn new(engine: Arc<Engine>, keyring: Arc<dyn Keyring>, manner: Manner) -> Arc<Self> {
        Arc::new(Self {
            engine,
            keys: Passwords::new(keyring),
            manner,
            pace: Pace::default(),
            run: Mutex::default(),
            stop: watch::channel(false).0,
            told: watch::channel(()).0,
        })
    }

    /// Hears whenever how a run stands may have changed.
    pub fn subscribe(&self) -> watch::Receiver<()> {
        self.told.subscribe()
    }

    /// Looks a title up: one that was looked up before as the same film, another if it is sure which it is. Otherwise nothing
    /// is kept, and somebody chooses among what is offered.
    ///
    /// # Errors
    /// [`Error::LookUp`], [`Error::Gone`], [`Error::ReadOnly`].
    pub fn look_up(&self, request: &LookUpFilm) -> Result<LookedUp, Error> {
        let keys = self.ready()?;
        let title = self.engine.title(request.title)?.title;
        let words = request.words.as_deref().map(|words| check::name(words, NAME_LIMIT)).transpose()?;
        self.with_fetcher(&keys, async |fetcher| {
            let known = fetcher.known(&title).filter(|_| !request.choose && words.is_none());
            if let Some(which) = known {
                return self.keep(&title, fetcher.film(&which).await?);
            }
            let (offered, sure) = match &words {
                Some(words) => (fetcher.search(words, None).await?, None),
                None => fetcher.offers(&title, request.choose).await?,
            };
            let service = fetcher.first();
            let sure = sure.filter(|_| !request.choose).and_then(|place| offered.get(place));
            if let Some(which) = sure.and_then(|sure| Which::read(service, &sure.id)) {
                return self.keep(&title, fetcher.film(&which).await?);
            }
            let offer = |Offered { id, name, original, year, about }: Offered| FilmOffer {
                service,
                id,
                name,
                original_title: original,
                year,
                about,
            };
            Ok(LookedUp { kept: None, offers: offered.into_iter().map(offer).collect(), aside: None })
        })
    }

    /// Looks a title up as the film that somebody chose. What was looked up before may have been of another, and goes.
    ///
    /// # Errors
    /// As [`Self::look_up`].
    pub fn look_up_as(&self, request: &LookUpAs) -> Result<Written<TitleView>, Error> {
        let keys = self.ready()?;
        let title = self.engine.title(request.title)?.title;
        let which = Which::read(request.service, &request.id).ok_or(Error::Gone)?;
        self.with_fetcher(&keys, async |fetcher| {
            let mut anew = fetcher.film(&which).await?.anew;
            anew.speaks = fields::all();
            self.store(&title, anew)
        })
    }

    fn keep(&self, title: &Title, Fetched { anew, aside }: Fetched) -> Result<LookedUp, Error> {
        Ok(LookedUp { kept: Some(self.store(title, anew)?), offers: Vec::new(), aside })
    }

    fn store(&self, title: &Title, anew: crate::use_case::Anew) -> Result<Written<TitleView>, Error> {
        let found = vec![(title.id, anew)];
        self.engine
            .keep_looked_up(Operation::LookUpTitle, &title.name, &found)?
            .try_map(|kept: Vec<TitleId>| self.engine.title(kept.first().copied().ok_or(Error::Gone)?))
    }

    /// The keys, if anybody may be asked.
    fn ready(&self) -> Result<Keys, Error> {
        if self.engine.is_read_only() {
            return Err(Error::ReadOnly);
        }
        if !self.engine.settings()?.look_up {
            return Err(LookUpTrouble::Off.into());
        }
        let keys = self.known_keys();
        if keys.tmdb.is_none() && keys.omdb.is_none() {
            return Err(LookUpTrouble::NoKey.into());
        }
        Ok(keys)
    }

    /// Runs questions with these keys, for the country that the household lives in.
    fn with_fetcher<T: Send>(
        &self,
        keys: &Keys,
        ask: impl AsyncFnOnce(&Fetcher<'_>) -> Result<T, Error> + Send,
    ) -> Result<T, Error> {
        let country = self.engine.household()?.country;
        let (now, today) = (self.engine.now(), self.engine.local_now().date());
        on_network(async move || {
            let asker = Asker::new(&self.manner, &self.pace, now)?;
            let omdb_ended = std::sync::OnceLock::new();
            ask(&Fetcher { asker: &asker, keys, country: &country, today, omdb_ended }).await
        })
    }
}

impl From<LookUpTrouble> for Error {
    fn from(trouble: LookUpTrouble) -> Self {
        Self::LookUp(trouble)
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::LookUp(refused.trouble)
    }
}
