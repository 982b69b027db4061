//! A household that may look films up.

use std::sync::Arc;
use std::time::Duration;

use houselights_domain::id::TitleId;
use houselights_domain::title::Facts;
use houselights_engine::Engine;
use houselights_engine::lookup::{LookUp, LookUpTrouble, Manner};
use houselights_engine::testing::FixedClock;
use houselights_engine::view::{KeepKey, LookUpFilm, LookUpService, LookedUp, Settings, TitleView};

use super::common::House;
use super::ring::Ring;
use super::server::{KEY, Server};

pub struct Curious {
    pub house: House,
    pub engine: Arc<Engine>,
    pub clock: FixedClock,
    pub ring: Arc<Ring>,
    pub server: Server,
    pub look_up: Arc<LookUp>,
}

impl Curious {
    /// With TMDB's key, turned on.
    pub fn new() -> Self {
        let curious = Self::off();
        curious.turn(true);
        curious.key(LookUpService::Tmdb, KEY).expect("kept");
        curious
    }

    /// Nothing was turned on, and there is no key.
    pub fn off() -> Self {
        let mut house = House::with_family();
        let engine = Arc::new(house.engine.take().expect("open"));
        let (clock, ring, server) = (house.clock.clone(), Arc::new(Ring::default()), Server::start());
        let manner = Manner { pace: Duration::ZERO, ..Manner::at(&server.address) };
        let look_up = LookUp::new(Arc::clone(&engine), ring.clone(), manner);
        Self { house, engine, clock, ring, server, look_up }
    }

    /// One that waits as long as is said here.
    pub fn with_manner(mut self, change: impl FnOnce(&mut Manner)) -> Self {
        let mut manner = Manner { pace: Duration::ZERO, ..Manner::at(&self.server.address) };
        change(&mut manner);
        self.look_up = LookUp::new(Arc::clone(&self.engine), self.ring.clone(), manner);
        self
    }

    pub fn turn(&self, on: bool) {
        let settings = Settings { look_up: on, ..self.engine.settings().expect("settings") };
        self.engine.change_settings(settings).expect("turned");
    }

    pub fn key(&self, service: LookUpService, key: &str) -> Result<(), String> {
        let request = KeepKey { service, key: key.into() };
        self.look_up.keep_key(&request).map(drop).map_err(|error| error.code().to_owned())
    }

    pub fn add(&self, name: &str, year: Option<i32>) -> TitleId {
        let title = houselights_engine::view::AddTitle { name: name.into(), year, ..Default::default() };
        self.engine.add_title(title).expect("added").value.title.id
    }

    pub fn lamplighter(&self) -> TitleId {
        self.add("The Lamplighter", Some(2019))
    }

    pub fn look(&self, title: TitleId) -> Result<LookedUp, String> {
        let request = LookUpFilm { title, words: None, choose: false };
        self.look_up.look_up(&request).map_err(|error| error.code().to_owned())
    }

    /// Looks a title up that is surely one film.
    pub fn found(&self, title: TitleId) -> TitleView {
        self.look(title).expect("looked up").kept.expect("it is sure").value
    }

    pub fn facts(&self, title: TitleId) -> Facts {
        self.engine.title(title).expect("there").title.facts
    }

    /// The trouble that looking a title up ends in.
    pub fn trouble(&self, title: TitleId) -> &'static str {
        let request = LookUpFilm { title, words: None, choose: false };
        self.look_up.look_up(&request).expect_err("trouble").code()
    }

    /// Every file of the household, as it stands on the disk.
    pub fn files(&self) -> Vec<(std::path::PathBuf, Vec<u8>)> {
        fn below(folder: &std::path::Path, found: &mut Vec<(std::path::PathBuf, Vec<u8>)>) {
            for path in std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()) {
                if path.is_dir() {
                    below(&path, found);
                } else {
                    found.push((path.clone(), std::fs::read(path).unwrap()));
                }
            }
        }
        let mut found = Vec::new();
        below(self.house.folder.path(), &mut found);
        found
    }

    /// The names of the posters on the disk.
    pub fn posters(&self) -> usize {
        self.files()
            .iter()
            .filter(|(path, _)| path.components().any(|part| part.as_os_str() == "posters"))
            .count()
    }
}

impl Curious {
    /// Whether the list says that a service has the only film on it.
    pub fn found_in_list(&self, service: &str) -> bool {
        let query = houselights_engine::view::WatchlistQuery { limit: 10, ..Default::default() };
        let page = self.engine.watchlist(query).expect("a page");
        page.rows[0].services.iter().any(|name| name == service)
    }
}

/// Whether bytes hold a text.
pub fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

pub fn code(trouble: LookUpTrouble) -> String {
    trouble.code().to_owned()
}
