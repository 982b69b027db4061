//! `<script>` and `"><img>` in every field that anybody fills in, at the computer or on a phone: text wherever it is shown.
//! Each field has a mark of its own, so that one that was not looked at is found.

use houselights_domain::plan::{Bring, Person, WallTime};
use houselights_engine::plan_page::Limits;
use houselights_engine::view::{AddTitle, MemberDraft, OfferFilms, PlanEvening, PollDraft, SetUpHousehold};

use super::common::House;
use super::party::Party;
use super::phone::Phone;
use super::wisher::{list, send, wisher};

/// What somebody writes into that field.
fn nasty(field: &str) -> String {
    format!("<script>x{field}</script>\"><img src=x{field}>'")
}

/// The same as a form sends it.
fn coded(field: &str) -> String {
    form_urlencoded::byte_serialize(nasty(field).as_bytes()).collect()
}

/// A household of which every word that it writes is nasty.
fn household() -> Party {
    let house = House::new();
    let member = |field: &str| MemberDraft { name: nasty(field), ..MemberDraft::default() };
    let members = vec![member("cook"), member("wisher")];
    let services = vec![nasty("service")];
    let welcome = SetUpHousehold { name: nasty("household"), country: "GB".into(), services, members };
    let members: Vec<_> =
        house.set_up_household(welcome).expect("a family").value.members.iter().map(|one| one.id).collect();
    let film = |field: &str| {
        let (tags, note) = (vec![nasty("tag")], nasty("filmnote"));
        let title = AddTitle { name: nasty(field), tags, note, ..AddTitle::default() };
        house.add_title(title).expect("a film").value.title.id
    };
    let (planned, before, other) = (film("film"), film("before"), film("other"));
    let mut plan = house.evening(Some(planned), "2026-12-18T20:15:00");
    (plan.place, plan.note, plan.members) = (nasty("place"), nasty("note"), members.clone());
    plan.particulars.before = vec![before];
    plan.particulars.guests = vec![nasty("guest")];
    plan.particulars.cooks = vec![members[0]];
    plan.particulars.brings = vec![Bring { what: nasty("brings"), who: Some(members[0]) }];
    let PlanEvening { start, .. } = plan;
    let session = house.plan_evening(plan).expect("planned").value.session.id;
    house.offer_films(OfferFilms { session, films: vec![other] }).expect("offered");
    let later = |days| WallTime { local: start.local + chrono::TimeDelta::days(days), zone: start.zone };
    let (place, note) = (nasty("pollplace"), nasty("pollnote"));
    let poll = PollDraft { title: Some(other), starts: vec![later(1), later(2)], members, place, note };
    house.propose_evenings(poll).expect("asked");
    let limits = Limits { address: (1e6, 1e6), all: (1e6, 1e6), ..Limits::default() };
    Party::sharing(house, limits, 8, session)
}

/// Everything that phones and people far away are shown, by where it stands.
fn everything(party: &Party) -> Vec<(String, String)> {
    let guest = Phone::through(party, &party.link());
    assert_eq!(guest.send("/who", &format!("text={}", coded("who"))).status, 303);
    for (path, field, name) in [("/bring", "text", "what"), ("/suggest", "film", "suggested")] {
        assert_eq!(guest.send(path, &format!("{field}={}", coded(name))).status, 303, "{path}");
    }
    assert_eq!(guest.send("/reply", "reply=coming").status, 303);
    let name = nasty("wisher");
    let own = Person::Member { id: party.member(&name).parse().expect("an id") };
    let cook = Phone::through(party, &party.link_for(&name));
    let mum = wisher(party, &name);
    assert_eq!(send(&mum, "/wishes/new", &format!("film={}", coded("wish"))).status, 303);
    let film = list(party).into_iter().find(|row| row.name == nasty("film")).expect("the film").id;
    send(&mum, "/wishes/say", &format!("want={film}"));
    let mut shown = Vec::new();
    for phone in [&guest, &cook] {
        let strange = format!("/?{}", coded("query"));
        for path in ["/", "/who", "/bring", "/films", "/dates", &strange] {
            shown.push((path.to_owned(), phone.get(path).body));
        }
    }
    for path in [
        "/wishes".to_owned(),
        "/wishes/own".into(),
        format!("/wishes/film/{film}"),
        format!("/wishes?q={}&page={}&by={}&seen={}", coded("q"), coded("page"), coded("by"), coded("seen")),
        format!("/wishes/new?q={}", coded("new")),
    ] {
        let page = mum.get(&path);
        assert_eq!(page.status, 200, "{path}");
        shown.push((path, page.body));
    }
    for refused in ["token=x&text=a".to_owned(), format!("token={}", coded("token"))] {
        shown.push(("a form that is refused".into(), guest.post("/who", &refused).body));
    }
    let odd = guest.ask("GET", "/", &[("Host", &nasty("host"))], "");
    shown.push(("another host".into(), odd.body));
    let mut cookie = Phone::new(party);
    cookie.cookie = Some(format!("visit={0}; wishes={0}; pace={0}", nasty("cookie").replace(';', "")));
    shown.push(("an odd cookie".into(), cookie.get("/").body));
    for (where_to, who) in [("one", Some(&own)), ("all", None)] {
        let file = party.page.file(party.session, who).expect("a file");
        shown.push((format!("the file for {where_to}"), file));
    }
    shown
}

#[test]
fn script_and_img_in_every_field() {
    let party = household();
    let shown = everything(&party);
    for (place, body) in &shown {
        let body = body.to_lowercase();
        assert!(!body.contains("<script>x") && !body.contains("<img"), "{place}: {body}");
    }
    // What is shown of what was written, so that no page was empty.
    for field in [
        "household",
        "cook",
        "wisher",
        "film",
        "before",
        "other",
        "place",
        "note",
        "guest",
        "brings",
        "who",
        "what",
        "suggested",
        "wish",
        "q",
        "new",
    ] {
        let mark = format!("x{field}");
        assert!(shown.iter().any(|(_, body)| body.contains(&mark)), "{field} is shown nowhere");
    }
    // And what belongs to nobody but the household.
    for field in ["tag", "filmnote"] {
        let mark = format!("x{field}");
        assert!(shown.iter().all(|(_, body)| !body.contains(&mark)), "{field} is shown");
    }
}
