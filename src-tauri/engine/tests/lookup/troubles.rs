//! Whatever a service does, somebody is told what happened, and what was known stands.

use std::time::Duration;

use houselights_engine::view::{KeyState, LookUpService};

use super::house::Curious;
use super::server::{KEY, REFUSED, Reply, SEARCH};

/// What looking up ends in when the search is answered with this.
fn ends(reply: Reply) -> &'static str {
    let curious = Curious::new().with_manner(|manner| manner.patience = Duration::from_millis(300));
    let title = curious.lamplighter();
    let before = curious.facts(title);
    curious.server.play("/3/search/movie", [reply]);
    let trouble = curious.trouble(title);
    assert_eq!(curious.facts(title), before, "nothing was touched");
    assert_eq!(curious.posters(), 0);
    trouble
}

#[test]
fn every_answer_that_is_none_has_its_name() {
    assert_eq!(ends(Reply::status(401, REFUSED)), "lookup_key_refused");
    assert_eq!(ends(Reply::status(429, "{}").with("Retry-After", "30")), "lookup_too_many");
    assert_eq!(ends(Reply::status(404, "{}")), "lookup_not_there");
    assert_eq!(ends(Reply::status(500, "oh")), "lookup_unreachable");
    assert_eq!(ends(Reply::status(503, "oh")), "lookup_unreachable");
    assert_eq!(ends(Reply::status(418, "{}")), "lookup_nonsense");
    assert_eq!(ends(Reply::ok("<html>Sign in to the hotel</html>")), "lookup_nonsense");
    assert_eq!(ends(Reply::ok("[]")), "lookup_nonsense");
    assert_eq!(ends(Reply::ok("{\"results\":[{\"id\":-1}]}")), "lookup_nonsense");
    assert_eq!(ends(Reply::ok([0xff, 0xfe, 0x00])), "lookup_nonsense");
    assert_eq!(ends(Reply::broken_off()), "lookup_unreachable");
    assert_eq!(ends(Reply::silent()), "lookup_unreachable", "in the time that it has");
    assert_eq!(ends(Reply::endless()), "lookup_nonsense", "no more is read than fits");
}

#[test]
fn somebody_is_sent_on_at_home_only_and_not_for_ever() {
    let at = |to: &str| Reply::status(302, "").with("Location", to);
    assert_eq!(ends(at("http://127.0.0.1:9/3/search/movie")), "lookup_nonsense");
    assert_eq!(ends(at("https://elsewhere.example.org/")), "lookup_nonsense");
    assert_eq!(ends(at("/3/search/movie")), "lookup_nonsense", "in a circle");
    assert_eq!(ends(Reply::status(302, "")), "lookup_nonsense", "nowhere");
    let curious = Curious::new();
    curious.server.play("/3/search/movie", [at("/3/moved")]);
    curious.server.play("/3/moved", [Reply::ok(SEARCH)]);
    curious.found(curious.lamplighter());
}

#[test]
fn without_a_network_everything_else_goes_on() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.found(title);
    let before = curious.facts(title);
    // Nobody listens there.
    let gone = curious.with_manner(|manner| manner.tmdb = "http://127.0.0.1:9/3".into());
    assert_eq!(gone.trouble(title), "lookup_unreachable");
    assert_eq!(gone.facts(title), before);
    assert_eq!(gone.engine.posters(vec![title]).expect("posters").len(), 1);
    gone.engine.edit_title(super::common::edit(title)).expect("the list works");
}

#[test]
fn another_film_under_that_number_is_no_answer() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.server.play("/3/movie/7101", [Reply::ok("{\"id\":7102,\"title\":\"Another\"}")]);
    assert_eq!(curious.trouble(title), "lookup_nonsense");
}

#[test]
fn odd_fields_are_facts_less_and_nothing_worse() {
    let curious = Curious::new();
    let odd = "{\"id\":7101,\"title\":\"The Lamplighter\",\"runtime\":0,\"release_date\":\"\",\"overview\":null,\
        \"poster_path\":\"/../../houselights.db\",\"production_countries\":[{\"iso_3166_1\":\"Turkey\"}],\
        \"credits\":{\"cast\":[{\"name\":\"\\u0000\"}]},\"external_ids\":{\"imdb_id\":\"tt1/../x\"}}";
    curious.server.play("/3/movie/7101", [Reply::ok(odd)]);
    let facts = curious.found(curious.lamplighter()).title.facts;
    assert_eq!((facts.runtime_minutes, facts.synopsis, facts.poster), (None, None, None));
    assert_eq!((facts.countries, facts.cast), (None, None));
    assert_eq!(facts.listed_as.expect("its number").value.imdb, None);
}

#[test]
fn a_poster_that_is_none_leaves_the_rest_and_the_one_before() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    let poster = "/t/p/w342/lamp_Lighter-1.jpg";
    for reply in [Reply::ok("<html>"), Reply::status(404, ""), Reply::endless(), Reply::ok("")] {
        curious.server.play(poster, [reply]);
        let facts = curious.found(title).title.facts;
        assert!(facts.poster.is_none() && facts.synopsis.is_some(), "{facts:?}");
        assert_eq!(curious.posters(), 0);
    }
    curious.server.play(poster, [Reply::ok(super::server::POSTER), Reply::status(500, "")]);
    curious.found(title);
    assert!(curious.found(title).title.facts.poster.is_some(), "it stays while it may");
}

#[test]
fn a_poster_that_cannot_be_kept_keeps_everything_as_it_was() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    // A file where the folder would be.
    std::fs::write(curious.house.folder.path().join("posters"), "").unwrap();
    assert_eq!(curious.trouble(title), "file");
    let facts = curious.facts(title);
    assert!(facts.synopsis.is_none() && facts.poster.is_none(), "all of it or nothing");
}

#[test]
fn nobody_is_asked_before_somebody_turned_it_on() {
    let curious = Curious::off();
    let title = curious.lamplighter();
    curious.key(LookUpService::Tmdb, KEY).expect("a key alone turns nothing on");
    let greeted = curious.server.asked().len();
    assert_eq!(curious.trouble(title), "lookup_off");
    assert_eq!(curious.look_up.begin().expect_err("off").code(), "lookup_off");
    curious.turn(true);
    curious.found(title);
    curious.turn(false);
    let asked = curious.server.asked().len();
    assert_eq!(curious.trouble(title), "lookup_off");
    assert_eq!((curious.server.asked().len(), greeted), (asked, 1));
}

#[test]
fn a_key_is_tried_before_it_is_kept() {
    let curious = Curious::off();
    let state = || curious.look_up.view().expect("a view").tmdb;
    for nonsense in ["", "  ", "two words", "schlüssel", "line\nbreak"] {
        assert_eq!(curious.key(LookUpService::Tmdb, nonsense), Err("lookup_bad_key".into()), "{nonsense:?}");
    }
    assert!(curious.server.asked().is_empty(), "none of these was sent");
    curious.server.play("/3/configuration", [Reply::status(401, REFUSED)]);
    assert_eq!(curious.key(LookUpService::Tmdb, KEY), Err("lookup_key_refused".into()));
    assert_eq!(state(), KeyState::None);
    curious.server.play("/3/configuration", [Reply::ok(super::server::CONFIGURATION)]);
    curious.key(LookUpService::Tmdb, &format!(" {KEY}\n")).expect("kept");
    assert_eq!(state(), KeyState::Kept);
    curious.look_up.try_key(LookUpService::Tmdb).expect("it works");
    curious.server.play("/3/configuration", [Reply::ok("{}")]);
    assert_eq!(
        curious.look_up.try_key(LookUpService::Tmdb).expect_err("a sign-in page").code(),
        "lookup_nonsense"
    );
    assert_eq!(curious.look_up.try_key(LookUpService::Omdb).expect_err("none").code(), "lookup_no_key");
}

#[test]
fn omdb_says_of_a_wrong_key_and_a_used_up_one_the_same_number() {
    let curious = Curious::off();
    let key = |said: &str| {
        curious
            .server
            .play("/omdb/", [Reply::status(401, format!("{{\"Response\":\"False\",\"Error\":\"{said}\"}}"))]);
        curious.key(LookUpService::Omdb, "lamp1234")
    };
    assert_eq!(key("Invalid API key!"), Err("lookup_key_refused".into()));
    assert_eq!(key("Request limit reached!"), Err("lookup_too_many".into()));
    curious.server.play("/omdb/", [Reply::ok("{\"Response\":\"False\",\"Error\":\"Error getting data.\"}")]);
    assert_eq!(curious.key(LookUpService::Omdb, "lamp1234"), Ok(()), "it took the key, whatever it knows");
}

#[test]
fn without_a_keyring_a_key_is_known_until_the_end() {
    let curious = Curious::off();
    *curious.ring.shut.lock().unwrap() = true;
    curious.turn(true);
    curious.key(LookUpService::Tmdb, KEY).expect("held");
    assert_eq!(curious.look_up.view().expect("a view").tmdb, KeyState::Held);
    curious.found(curious.lamplighter());
    let next = curious.with_manner(|_| {});
    assert_eq!(next.look_up.view().expect("a view").tmdb, KeyState::None);
}

#[test]
fn a_key_in_a_locked_keyring_is_not_said_to_be_forgotten() {
    let curious = Curious::new();
    let remove = || curious.look_up.remove_key(LookUpService::Tmdb);
    *curious.ring.shut.lock().unwrap() = true;
    assert_eq!(remove().expect_err("locked").code(), "lookup_key_stays");
    // One that no keyring took is gone.
    curious.key(LookUpService::Tmdb, KEY).expect("held");
    assert_eq!(remove().expect("forgotten").tmdb, KeyState::None);
    *curious.ring.shut.lock().unwrap() = false;
    assert_eq!(curious.look_up.view().expect("a view").tmdb, KeyState::Kept);
    assert_eq!(remove().expect("forgotten").tmdb, KeyState::None);
}

#[test]
fn what_somebody_typed_is_shown_in_no_debug_print() {
    let key = houselights_engine::view::KeepKey { service: LookUpService::Tmdb, key: KEY.into() };
    assert!(!format!("{key:?}").contains(KEY));
}
