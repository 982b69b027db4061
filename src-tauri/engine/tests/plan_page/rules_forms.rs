//! Rules 4 and 5: hosts, origins, form tokens; what the browser is told, and what is escaped. Each test fails without the rule it is named after.

use houselights_engine::plan_page::{Limits, Refusal};
use houselights_engine::view::StartSharing;

use super::common::House;
use super::party::{Party, planned};
use super::phone::{Phone, say};

#[test]
fn a_name_that_is_not_this_computers_is_misdirected() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    let port = party.at().port();
    let rebound = format!("evil.example:{port}");
    for host in [rebound.as_str(), "127.0.0.1", "localhost", "", "127.0.0.1:1", "houselights-1.local"] {
        let answer = phone.ask("GET", "/", &[("Host", host)], "");
        assert_eq!(answer.status, 421, "{host:?}");
        assert_eq!(answer.body, "Misdirected", "it is not said that something was sent");
    }
    let absolute =
        format!("GET http://evil.example/ HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", party.host());
    assert_eq!(say(party.at(), absolute.as_bytes()).expect("an answer").status, 421);
    let twice =
        format!("GET / HTTP/1.1\r\nHost: {0}\r\nHost: {0}\r\nConnection: close\r\n\r\n", party.host());
    let twice = say(party.at(), twice.as_bytes()).expect("an answer").status;
    assert!(twice == 421 || twice == 400, "{twice}");
    assert!(party.refused().iter().all(|why| *why == Refusal::Host));
}

#[test]
fn the_name_that_this_computer_says_is_known_with_its_port() {
    let house = House::with_family();
    let session = planned(&house, "2026-12-18T20:15:00");
    let mut party = Party::before(house, session, |outside| outside.announces = true);
    party.shared = party.page.start(&StartSharing { session, address: None }).expect("shared");
    let named = party.shared.links[0].named_url.clone().expect("a name");
    let host = named.trim_start_matches("http://").split('/').next().expect("a host").to_owned();
    let name = host.strip_suffix(&format!(".local:{}", party.at().port())).expect("its port");
    assert_eq!(name.strip_prefix("houselights-").map(str::len), Some(4), "a name for life: {name}");
    let phone = Phone::new(&party);
    for known in [host.clone(), host.to_uppercase(), party.host()] {
        assert_eq!(phone.ask("GET", &party.link(), &[("Host", &known)], "").status, 303, "{known}");
    }
    for other in [format!("{name}.local"), format!("{name}.local:80"), format!("x{host}")] {
        assert_eq!(phone.ask("GET", &party.link(), &[("Host", &other)], "").status, 421, "{other}");
    }
}

#[test]
fn a_form_of_another_page_is_refused() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link_for("Jon"));
    let form = format!("token={}&reply=coming", phone.get("/").token());
    let named = format!("http://{}.evil.example", party.host());
    for origin in ["http://evil.example", "null", "http://127.0.0.1", named.as_str(), ""] {
        let answer = phone.ask("POST", "/reply", &[("Origin", origin)], &form);
        assert_eq!(answer.status, 403, "{origin:?}");
    }
    assert_eq!(phone.ask("POST", "/reply", &[], &form).status, 403, "no origin at all");
    assert!(party.engine.evening(party.session).expect("an evening").answers.is_empty());
    assert_eq!(phone.post("/reply", &form).status, 303, "the page's own works");
}

#[test]
fn a_form_without_its_pages_token_is_refused() {
    let party = Party::new();
    let (jon, mum) = (party.link_for("Jon"), party.link_for("Mum"));
    let (phone, other) = (Phone::through(&party, &jon), Phone::through(&party, &mum));
    let foreign = format!("token={}&reply=coming", other.get("/").token());
    for form in ["reply=coming", "token=&reply=coming", "token=0&reply=coming", foreign.as_str()] {
        assert_eq!(phone.post("/reply", form).status, 403, "{form}");
    }
    assert!(party.engine.evening(party.session).expect("an evening").answers.is_empty());
    assert_eq!(Phone::new(&party).post("/reply", &foreign).status, 401, "nor without a cookie");
}

#[test]
fn every_answer_forbids_scripts_frames_and_keeping() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    let misdirected = phone.ask("GET", "/", &[("Host", "x")], "");
    for (answer, referrer) in [
        (phone.get("/"), "same-origin"),
        (phone.get("/nowhere"), "same-origin"),
        (phone.get("/i/x"), "no-referrer"),
        (phone.get("/w/x"), "no-referrer"),
        (phone.get("/feed/x"), "no-referrer"),
        (misdirected, "same-origin"),
    ] {
        let csp = answer.header("content-security-policy").expect("a policy");
        for part in ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"] {
            assert!(csp.contains(part), "{csp}");
        }
        assert!(!csp.contains("script") && !csp.contains("unsafe"));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("referrer-policy"), Some(referrer));
        assert!(!answer.body.contains("<script"));
    }
    let style = phone.get("/look.css");
    assert!(style.header("cache-control").is_some_and(|kept| kept.contains("immutable")), "nobody's secret");
}

#[test]
fn whatever_somebody_is_called_is_text() {
    const NASTY: &str = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>'&";
    let house = House::with_family();
    let film = house.add(NASTY).title.id;
    let mut plan = house.evening(Some(film), "2026-12-18T20:15:00");
    (plan.place, plan.note) = (NASTY.into(), NASTY.into());
    plan.particulars.guests = vec![NASTY.into()];
    let session = house.plan_evening(plan).expect("planned").value.session.id;
    let party = Party::sharing(house, Limits::default(), 8, session);
    let phone = Phone::through(&party, &party.link());
    let coded: String = form_urlencoded::byte_serialize(NASTY.as_bytes()).collect();
    assert_eq!(phone.send("/who", &format!("text={coded}")).status, 303);
    for (path, field) in [("/bring", "text"), ("/suggest", "film")] {
        assert_eq!(phone.send(path, &format!("{field}={coded}")).status, 303);
    }
    phone.send("/reply", "reply=coming");
    let mut shown = 0;
    for path in ["/", "/who", "/bring", "/films"] {
        let page = phone.get(path);
        assert_eq!(page.status, 200, "{path}");
        let body = page.body;
        assert!(!body.contains("<script") && !body.contains("<img"), "{path}: {body}");
        assert!(!body.contains("\"><img"), "{path}");
        shown += body.matches("alert(1)").count();
    }
    assert!(shown >= 6, "all of it was shown, as text: {shown}");
}
