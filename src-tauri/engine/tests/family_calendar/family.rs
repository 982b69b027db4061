//! A family with a calendar: a household on a real file and a fixed clock.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use houselights_domain::id::SessionId;
use houselights_domain::plan::WallTime;
use houselights_engine::Engine;
use houselights_engine::caldav::{FamilyCalendar, Why};
use houselights_engine::calendar::{Calendar, EventFacts, EventWords, from_ics};
use houselights_engine::keyring::Keyring;
use houselights_engine::ports::Clock;
use houselights_engine::testing::FixedClock;
use houselights_engine::view::{
    CalendarChoice, ChangeEvening, ConnectCalendar, FamilyCalendarView, PlanEvening, PlanSeries,
    WhichCalendar,
};

use super::common::{House, wall};
use super::ring::Ring;
use super::server::{Kind, Server};

pub struct Family {
    pub house: House,
    pub engine: Arc<Engine>,
    pub calendar: Arc<FamilyCalendar>,
    pub ring: Arc<Ring>,
    pub clock: FixedClock,
    pub server: Server,
    /// The path of the calendar that is connected.
    pub path: String,
}

fn say(facts: &EventFacts<'_>) -> EventWords {
    EventWords {
        summary: facts.name.unwrap_or("Film night").to_owned(),
        portion: String::new(),
        particulars: facts.guests.iter().map(|guest| format!("guest {guest}")).collect(),
        tasks: facts.tasks.iter().map(|(about, _)| format!("{about:?}")).collect(),
    }
}

pub fn calendar_of(engine: &Arc<Engine>, ring: &Arc<Ring>) -> Arc<FamilyCalendar> {
    let keyring: Arc<dyn Keyring> = ring.clone();
    FamilyCalendar::new(Arc::clone(engine), Arc::new(say), keyring)
}

/// A calendar of a family without a server of its own.
pub fn alone() -> (Arc<FamilyCalendar>, House) {
    let mut house = House::with_family();
    let engine = Arc::new(house.engine.take().expect("open"));
    (calendar_of(&engine, &Arc::default()), house)
}

impl Family {
    /// A family that has not connected anything yet.
    pub fn before(kind: Kind) -> Self {
        Self::near(Server::start(kind))
    }

    pub fn near(server: Server) -> Self {
        let mut house = House::with_family();
        let engine = Arc::new(house.engine.take().expect("open"));
        let (clock, ring) = (house.clock.clone(), Arc::new(Ring::default()));
        let calendar = calendar_of(&engine, &ring);
        Self { house, engine, calendar, ring, clock, server, path: String::new() }
    }

    /// A family with a new calendar.
    pub fn with(kind: Kind) -> Self {
        let mut family = Self::before(kind);
        let calendar = WhichCalendar::New { name: "Film nights".into() };
        let login = family.server.login();
        family.calendar.connect(ConnectCalendar { login, calendar }).expect("connected");
        family.path = family.choice("Film nights").href;
        family
    }

    pub fn choice(&self, name: &str) -> CalendarChoice {
        let found = self.calendar.find(&self.server.login()).expect("found");
        found.calendars.into_iter().find(|choice| choice.name == name).expect("a calendar of that name")
    }

    pub fn plan(&self, local: &str) -> SessionId {
        self.plan_it(self.house.evening(None, local))
    }

    pub fn plan_it(&self, evening: PlanEvening) -> SessionId {
        self.engine.plan_evening(evening).expect("planned").value.session.id
    }

    /// Every Friday from 18 December on.
    pub fn fridays(&self) -> String {
        let evening = self.house.evening(None, "2026-12-18T20:15:00");
        let series = PlanSeries { evening, rule: "FREQ=WEEKLY;BYDAY=FR".into(), same_film: false };
        let occurrence = self.engine.plan_series(series).expect("planned").value.session.repeats;
        occurrence.expect("it repeats").series.to_string()
    }

    pub fn place(&self, id: SessionId, place: &str) {
        let change = ChangeEvening { place: Some(place.into()), ..ChangeEvening::of(id) };
        self.engine.change_evening(change).expect("changed");
    }

    pub fn start(&self, id: SessionId, local: &str) {
        let start = Some(WallTime { local: wall(local), zone: chrono_tz::Europe::London });
        self.engine.change_evening(ChangeEvening { start, ..ChangeEvening::of(id) }).expect("moved");
    }

    /// The worker looks, because something changed.
    pub fn work(&self) -> Option<DateTime<Utc>> {
        self.calendar.work(Why::Rung).expect("looked")
    }

    /// The worker looks and everything is as it should be.
    pub fn settle(&self) {
        self.work();
        let view = self.view();
        assert_eq!((view.trouble, view.waiting, view.refused), (None, 0, 0), "{view:?}");
    }

    /// A quarter of an hour later, when it is time to look at the answers.
    pub fn later(&self) {
        self.clock.advance(TimeDelta::minutes(15));
        self.settle();
    }

    pub fn view(&self) -> FamilyCalendarView {
        self.calendar.view().expect("a view").expect("connected")
    }

    /// Where an entry stands.
    pub fn href(&self, uid: impl std::fmt::Display) -> String {
        format!("{}{uid}.ics", self.path)
    }

    /// The entry as it stands on the server.
    pub fn text(&self, uid: impl std::fmt::Display) -> String {
        self.server.get(&self.href(uid)).expect("it is there").0
    }

    pub fn there(&self, uid: impl std::fmt::Display) -> Calendar {
        from_ics(&self.text(uid), chrono_tz::Tz::UTC).expect("a calendar")
    }

    /// Another program changes an entry by exchanging a piece of its text.
    pub fn edit(&self, uid: impl std::fmt::Display, piece: &str, by: &str) {
        let (href, text) = (self.href(&uid), self.text(&uid));
        assert!(text.contains(piece), "{piece} is not in {text}");
        self.server.put(&href, &text.replacen(piece, by, 1));
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    pub fn entries(&self) -> Vec<String> {
        self.server.list(&self.path)
    }
}
