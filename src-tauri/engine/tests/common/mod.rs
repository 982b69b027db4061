//! A household for journeys: a temporary folder and a clock that stands at 19:40 on Friday 18 December 2026 in London.

#![allow(dead_code, clippy::expect_used, reason = "each journey uses a part of it, and a test may expect")]

use chrono::{DateTime, NaiveDateTime, Utc};
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::plan::{Particulars, Portion, WallTime};
use houselights_engine::Engine;
use houselights_engine::testing::FixedClock;
use houselights_engine::view::{
    AddTitle, EditTitle, MemberDraft, PlanEvening, SessionView, SetUpHousehold, TitleView, WatchlistQuery,
};

pub struct House {
    pub engine: Option<Engine>,
    pub clock: FixedClock,
    pub folder: tempfile::TempDir,
}

impl std::ops::Deref for House {
    type Target = Engine;
    fn deref(&self) -> &Engine {
        self.engine.as_ref().expect("the house is open")
    }
}

impl House {
    pub fn new() -> Self {
        let clock = FixedClock::at(utc("2026-12-18T19:40:00Z"));
        let folder = tempfile::tempdir().expect("a temporary folder");
        let engine = Engine::open(folder.path(), clock.ports()).expect("a new house opens");
        Self { engine: Some(engine), clock, folder }
    }

    /// A house where Ayşe, Jon, Mum and Theo, a child, live.
    pub fn with_family() -> Self {
        let house = Self::new();
        let member = |name: &str, child| MemberDraft { name: name.into(), child, ..MemberDraft::default() };
        let members =
            vec![member("Ayşe", false), member("Jon", false), member("Mum", false), member("Theo", true)];
        let services = vec!["Netflix".into(), "MUBI".into()];
        let welcome = SetUpHousehold { name: "the Demirs".into(), country: "GB".into(), services, members };
        house.set_up_household(welcome).expect("a family");
        house
    }

    /// Whether the wall shows that time, `00:10`.
    pub fn now_is(&self, time: &str) -> bool {
        use houselights_engine::ports::Clock;
        self.clock.now().format("%H:%M").to_string() == time
    }

    pub fn reopen(&mut self) {
        self.engine = None;
        self.engine = Some(Engine::open(self.folder.path(), self.clock.ports()).expect("it opens again"));
    }

    pub fn member(&self, name: &str) -> MemberId {
        let members = self.household().expect("a household").members;
        members.into_iter().find(|member| member.name == name).expect("a member of that name").id
    }

    pub fn add(&self, name: &str) -> TitleView {
        self.add_title(AddTitle { name: name.into(), ..AddTitle::default() }).expect("a title").value
    }

    pub fn add_from(&self, name: &str, year: i32) -> TitleId {
        let title = AddTitle { name: name.into(), year: Some(year), ..AddTitle::default() };
        self.add_title(title).expect("a title").value.title.id
    }

    /// The names that a search finds, in the list's order.
    pub fn found(&self, search: &str) -> Vec<String> {
        let query = WatchlistQuery { search: search.into(), limit: 100, ..WatchlistQuery::default() };
        self.watchlist(query).expect("a page").rows.into_iter().map(|row| row.name).collect()
    }

    /// An evening as it is by now.
    pub fn evening_view(&self, before: &SessionView) -> SessionView {
        self.engine.as_ref().expect("the house is open").evening(before.session.id).expect("an evening")
    }

    pub fn evening(&self, title: Option<TitleId>, local: &str) -> PlanEvening {
        let start = WallTime { local: wall(local), zone: chrono_tz::Europe::London };
        let (portion, members) = (Portion::Whole, Vec::new());
        let (place, note) = (String::new(), String::new());
        let particulars = Particulars::default();
        PlanEvening { title, portion, start, members, place, note, particulars, reminders: None }
    }
}

pub fn utc(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

pub fn wall(text: &str) -> NaiveDateTime {
    text.parse().expect("a local time")
}

/// An edit that changes nothing yet.
pub fn edit(id: TitleId) -> EditTitle {
    EditTitle {
        id,
        name: None,
        year: None,
        runtime_minutes: None,
        original_title: None,
        directors: None,
        cast: None,
        countries: None,
        languages: None,
        genres: None,
        services: None,
        leaves: None,
        wanted_by: None,
        tags: None,
        note: None,
        mood: None,
    }
}
