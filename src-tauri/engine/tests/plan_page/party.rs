//! An evening that is shared, for tests: a household on a real file and a fixed clock, the door open on loopback.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use houselights_domain::id::SessionId;
use houselights_domain::plan::Person;
use houselights_domain::share::{Address, AddressKind, Scope};
use houselights_engine::Engine;
use houselights_engine::calendar::{EventFacts, EventWords};
use houselights_engine::plan_page::{Limits, Outside, PlanPage, Refusal, Say, Words};
use houselights_engine::testing::FixedClock;
use houselights_engine::view::{LinkView, MakeLink, SharingView, StartSharing};

use super::common::House;

/// Says everything as the value it is.
pub struct Plain;

impl Words for Plain {
    fn language(&self) -> &'static str {
        "en"
    }

    fn say(&self, what: &Say<'_>) -> String {
        match what {
            Say::Evening { name, .. } => (*name).unwrap_or("open").to_owned(),
            Say::Whose { name } => format!("for {name}"),
            Say::Replied { reply, names } => format!("{reply:?}: {}", names.join(", ")),
            Say::NotHeard { names } => format!("Open: {}", names.join(", ")),
            Say::Brings { name, what } => format!("{what} by {}", name.unwrap_or("anybody")),
            Say::Choice { name, .. } => (*name).to_owned(),
            Say::Voices { count } => format!("{count} voices"),
            Say::Waiting { film } => format!("waits: {film}"),
            Say::Taken { film } => format!("taken: {film}"),
            Say::NotTaken { film } => format!("not taken: {film}"),
            Say::Trouble { error } => format!("trouble {}", error.code()),
            other => format!("{other:?}"),
        }
    }

    fn event(&self, facts: &EventFacts<'_>) -> EventWords {
        let summary = facts.name.unwrap_or("open").to_owned();
        let tasks = facts.tasks.iter().map(|task| format!("{task:?}")).collect();
        EventWords { summary, portion: String::new(), particulars: Vec::new(), tasks }
    }
}

pub struct Party {
    pub engine: Arc<Engine>,
    pub page: Arc<PlanPage>,
    pub clock: FixedClock,
    pub session: SessionId,
    pub shared: SharingView,
    /// What this computer has at the moment.
    pub addresses: Arc<Mutex<Vec<Address>>>,
    refused: Arc<Mutex<Vec<Refusal>>>,
    folder: tempfile::TempDir,
    runtime: tokio::runtime::Runtime,
}

/// Loopback, with as many bits for its network as a test wants.
pub fn loopback(prefix: u8) -> Address {
    let ip = Ipv4Addr::LOCALHOST;
    Address { ip, prefix, kind: AddressKind::Other, name: "lo".into() }
}

/// An address of loopback that no other process of the tests uses, so that also a port can be chosen there.
pub fn own_address() -> Address {
    let [.., a, b, c] = std::process::id().to_be_bytes();
    Address { ip: [127, a | 1, b, c].into(), ..loopback(8) }
}

/// A computer with these addresses, that says no name and minds no refusal.
pub fn outside(addresses: Vec<Address>) -> Outside {
    Outside {
        words: Arc::new(Plain),
        fonts: Vec::new(),
        addresses: Arc::new(move || addresses.clone()),
        port: 0,
        announces: false,
        limits: Limits::default(),
        refused: Arc::new(|_| {}),
    }
}

impl Party {
    pub fn new() -> Self {
        Self::of(House::with_family(), Limits::default(), 8)
    }

    /// `house` shares an evening with the film of the story.
    pub fn of(house: House, limits: Limits, prefix: u8) -> Self {
        let film = house.add_from("Miracle in Cell No. 7", 2019);
        let mut plan = house.evening(Some(film), "2026-12-18T20:15:00");
        plan.members = vec![house.member("Ayşe"), house.member("Jon")];
        plan.place = "the living room".into();
        let session = house.plan_evening(plan).expect("planned").value.session.id;
        Self::sharing(house, limits, prefix, session)
    }

    pub fn sharing(house: House, limits: Limits, prefix: u8, session: SessionId) -> Self {
        let mut party = Self::before(house, session, |outside| outside.limits = limits);
        *party.addresses.lock().expect("addresses") = vec![loopback(prefix)];
        party.shared = party.page.start(&StartSharing { session, address: None }).expect("shared");
        party
    }

    /// Nothing is shared yet.
    pub fn before(mut house: House, session: SessionId, change: impl FnOnce(&mut Outside)) -> Self {
        let engine = Arc::new(house.engine.take().expect("open"));
        let (clock, folder) = (house.clock, house.folder);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("a runtime");
        let refused = Arc::new(Mutex::new(Vec::new()));
        let addresses = Arc::new(Mutex::new(vec![loopback(8)]));
        let (told, there) = (Arc::clone(&refused), Arc::clone(&addresses));
        let mut outside = outside(Vec::new());
        outside.addresses = Arc::new(move || there.lock().expect("addresses").clone());
        outside.refused = Arc::new(move |why| told.lock().expect("a list").push(why));
        change(&mut outside);
        let page = PlanPage::new(Arc::clone(&engine), outside, runtime.handle().clone());
        let shared = page.view(session).expect("a view");
        Self { engine, page, clock, session, shared, addresses, refused, folder, runtime }
    }

    pub fn at(&self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.shared.port.expect("a port")).into()
    }

    pub fn host(&self) -> String {
        self.at().to_string()
    }

    /// The path of the link for all.
    pub fn link(&self) -> String {
        path(&self.page.view(self.session).expect("a view").links[0])
    }

    /// A link of somebody's own.
    pub fn link_for(&self, name: &str) -> String {
        let members = self.engine.household().expect("a household").members;
        let id = members.into_iter().find(|one| one.name == name).expect("a member").id;
        self.link_of(Some(Person::Member { id }), Scope::default())
    }

    /// A link that lets somebody do so much.
    pub fn link_of(&self, who: Option<Person>, scope: Scope) -> String {
        let request = MakeLink { session: self.session, who, scope };
        let view = self.page.make_link(request).expect("a link");
        path(view.links.last().expect("the new one"))
    }

    pub fn member(&self, name: &str) -> String {
        let members = self.engine.household().expect("a household").members;
        members.into_iter().find(|one| one.name == name).expect("a member").id.to_string()
    }

    /// The same, sharing its evening.
    pub fn with_phones(mut self) -> Self {
        let request = StartSharing { session: self.session, address: None };
        self.shared = self.page.start(&request).expect("shared");
        self
    }

    /// Where its door lives.
    pub fn runtime(&self) -> tokio::runtime::Handle {
        self.runtime.handle().clone()
    }

    /// The program ends; the household and the network stay.
    pub fn ends(self) -> (tempfile::TempDir, tokio::runtime::Runtime) {
        (self.folder, self.runtime)
    }

    /// Which evenings are shared now.
    pub fn shared_now(&self) -> Vec<SessionId> {
        self.page.shared().into_iter().map(|one| one.session).collect()
    }

    /// What was refused so far.
    pub fn refused(&self) -> Vec<Refusal> {
        self.refused.lock().expect("a list").clone()
    }
}

fn path(link: &LinkView) -> String {
    let url = link.url.as_deref().expect("known since it was made");
    format!("/{}", url.splitn(4, '/').nth(3).expect("a path"))
}

/// An evening without a film.
pub fn planned(house: &House, local: &str) -> SessionId {
    house.plan_evening(house.evening(None, local)).expect("planned").value.session.id
}
