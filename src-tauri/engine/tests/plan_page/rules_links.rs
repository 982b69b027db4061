//! Rules 2 and 3: what a link is good for, and that its secret leaves the address at the first look. Each test fails without the rule it is named after.

use houselights_domain::plan::Person;
use houselights_domain::share::Scope;
use houselights_engine::plan_page::{Limits, Refusal};
use houselights_engine::view::StartSharing;
use sha2::{Digest, Sha256};

use super::common::House;
use super::party::{Party, planned};
use super::phone::Phone;

#[test]
fn no_secret_stands_in_the_file_or_in_a_page() {
    let party = Party::new();
    let link = party.link();
    let phone = Phone::through(&party, &link);
    let digits = link.strip_prefix("/i/").expect("the secret");
    assert!(digits.len() >= 32, "at least 128 bits in hexadecimal digits");
    let own = phone.cookie.as_deref().and_then(|cookie| cookie.strip_prefix("visit=")).expect("a cookie");
    let page = phone.get("/");
    assert!(!page.body.contains(digits) && !page.body.contains(own));
    let mut looked = 0;
    for entry in std::fs::read_dir(party.engine.folder()).expect("a folder").flatten() {
        let Ok(bytes) = std::fs::read(entry.path()) else { continue };
        looked += bytes.len();
        for secret in [digits, own] {
            let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!found, "{} holds a secret", entry.path().display());
        }
    }
    assert!(looked > 10_000, "the household's file was read");
}

#[test]
fn a_link_that_was_taken_back_opens_nothing_from_that_moment() {
    let party = Party::new();
    let link = party.link();
    let phone = Phone::through(&party, &link);
    let id = party.page.view(party.session).expect("a view").links[0].link.id;
    party.page.revoke(party.session, id).expect("taken back");
    let shut = phone.get("/");
    assert_eq!((shut.status, shut.header("refresh")), (410, None), "for good");
    let again = Phone::new(&party).get(&link);
    assert_eq!(again.status, 410);
    assert!(again.body.contains("Revoked"));
    assert_eq!(party.refused(), [Refusal::Link, Refusal::Link]);
}

#[test]
fn a_link_whose_time_is_over_opens_nothing() {
    let house = House::with_family();
    let other = planned(&house, "2026-12-30T20:15:00");
    let party = Party::of(house, Limits::default(), 8);
    let link = party.link();
    let phone = Phone::through(&party, &link);
    // The door stays open for another evening.
    party.page.start(&StartSharing { session: other, address: None }).expect("shared");
    party.clock.set(party.shared.until);
    let (own, fresh) = (phone.get("/"), Phone::new(&party).get(&link));
    assert_eq!((own.status, fresh.status), (410, 410), "{own:?}");
    assert!(fresh.body.contains("Expired"));
}

#[test]
fn nobody_can_shut_the_others_out_by_opening_a_link_often() {
    let limits = Limits { address: (1000.0, 1000.0), ..Limits::default() };
    let party = Party::of(House::with_family(), limits, 8);
    let link = party.link();
    let (nan, silent) = (Phone::through(&party, &link), Phone::through(&party, &link));
    nan.send("/who", "text=Nan");
    for _ in 0..110 {
        assert_eq!(Phone::new(&party).get(&link).status, 303);
    }
    assert!(nan.get("/").body.contains("for Nan"), "who said who they are stays");
    assert_eq!(silent.get("/").status, 404, "the oldest silent one made room");
    assert_eq!(party.page.view(party.session).expect("a view").links[0].phones, 100);
}

#[test]
fn a_link_does_no_more_than_it_was_made_for() {
    let party = Party::new();
    let (nothing, only) = (Scope { answer: false, vote: false, suggest: false }, Scope::default());
    let nan = || Some(Person::Guest { name: "Nan".into() });
    let looking = Phone::through(&party, &party.link_of(None, nothing));
    let page = looking.get("/").body;
    assert!(page.contains("<h1>Miracle in Cell No. 7</h1>"), "it can be read");
    assert!(
        !page.contains("action=\"/who\"") && !page.contains("/films") && !page.contains("/bring"),
        "{page}"
    );
    let whole = Phone::through(&party, &party.link_of(nan(), only));
    let token = |phone: &Phone<'_>| form_token(phone);
    for (path, fields, scope) in [
        ("/reply", "reply=coming", Scope { answer: false, ..only }),
        ("/bring", "text=cake", Scope { answer: false, ..only }),
        ("/vote", "film=", Scope { vote: false, ..only }),
        ("/suggest", "film=Elf", Scope { suggest: false, ..only }),
    ] {
        let narrow = Phone::through(&party, &party.link_of(nan(), scope));
        let refused = narrow.post(path, &format!("token={}&{fields}", token(&narrow)));
        assert_eq!(refused.status, 403, "{path}");
        assert!(refused.body.contains("NotAllowed"), "{path}");
        assert_eq!(whole.post(path, &format!("token={}&{fields}", token(&whole))).status, 303, "{path}");
    }
    assert_eq!((looking.get("/who").status, looking.get("/films").status), (403, 403));
    let refused = party.refused();
    assert!(refused.len() == 6 && refused.iter().all(|why| *why == Refusal::Scope), "{refused:?}");
}

#[test]
fn a_guessed_link_or_cookie_opens_nothing() {
    let party = Party::new();
    let mut phone = Phone::new(&party);
    for path in
        ["/i/0000000000000000000000000000000000000000", "/i/x", "/i/%00%0a", "/i/..%2f..%2fetc%2fpasswd"]
    {
        assert_eq!(phone.get(path).status, 404, "{path}");
    }
    phone.cookie = Some("visit=0000000000000000000000000000000000000000".into());
    assert_eq!(phone.get("/").status, 404);
    phone.cookie = Some("visit=' OR 1=1 --".into());
    assert_eq!(phone.get("/").status, 401);
}

#[test]
fn a_phone_of_an_evening_that_is_not_shared_now_stays_outside() {
    let house = House::with_family();
    let other = planned(&house, "2026-12-30T20:15:00");
    let party = Party::of(house, Limits::default(), 8);
    let link = party.link();
    let phone = Phone::through(&party, &link);
    party.page.start(&StartSharing { session: other, address: None }).expect("shared");
    party.page.stop(party.session).expect("stopped");
    let page = phone.get("/");
    assert_eq!(page.status, 410, "the door is open, but for another evening");
    assert!(page.body.contains("NotShared"));
    assert_eq!(page.header("refresh"), Some("45"), "it looks whether it is shared again");
    assert_eq!(phone.get("/who").header("refresh"), None, "from where it was");
    assert_eq!(Phone::new(&party).get(&link).status, 410, "nor does a new one come in");
    let all = party.page.view(party.session).expect("a view");
    assert_eq!(all.links[0].phones, 1, "and nothing is kept of it");
    party.page.start(&StartSharing { session: party.session, address: None }).expect("shared again");
    let back = phone.get("/");
    assert_eq!((back.status, back.header("refresh")), (200, Some("45")));
}

#[test]
fn the_first_look_swaps_the_secret_for_a_cookie() {
    let party = Party::new();
    let entered = Phone::new(&party).get(&party.link());
    assert_eq!((entered.status, entered.header("location")), (303, Some("/")));
    let cookie = entered.header("set-cookie").expect("a cookie");
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains(party.link().trim_start_matches("/i/")), "the phone has a secret of its own");
    let without = Phone::new(&party).get("/");
    assert_eq!((without.status, without.header("refresh")), (401, Some("0; url=/?again")));
    assert_eq!(Phone::new(&party).get("/?again").header("refresh"), None, "once");
}

/// What the pages of a phone hide in their forms: a hash of its cookie. A page without forms has none to read it from.
fn form_token(phone: &Phone<'_>) -> String {
    let cookie = phone.cookie.as_deref().and_then(|cookie| cookie.strip_prefix("visit=")).expect("a cookie");
    let digest = Sha256::digest(format!("form {cookie}").as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
