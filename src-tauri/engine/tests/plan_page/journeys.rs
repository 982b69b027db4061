//! What a family does with an evening that is shared.

use chrono::TimeDelta;
use houselights_domain::change::{Area, Operation};
use houselights_domain::plan::{Person, Reply, Status};
use houselights_engine::plan_page::Limits;
use houselights_engine::view::{
    AddTitle, ChangeEvening, DecideSuggestion, EndSeries, OfferFilms, PlanSeries, PlansQuery, Reach,
    StartSharing, WatchlistQuery,
};

use super::common::House;
use super::party::{Party, planned};
use super::phone::{Phone, until};

#[test]
fn somebody_scans_says_who_they_are_and_comes() {
    let party = Party::new();
    let mut news = party.engine.subscribe();
    let phone = Phone::through(&party, &party.link());
    let page = phone.get("/");
    assert_eq!(page.status, 200, "{page:?}");
    assert!(page.body.contains("<h1>Miracle in Cell No. 7</h1>"), "{}", page.body);
    assert!(page.body.contains("the living room"));
    assert!(page.body.contains("Open: Ayşe, Jon"), "{}", page.body);
    assert!(page.body.contains("<h2>Heavy</h2>"), "{}", page.body);

    let jon = party.member("Jon");
    assert_eq!(phone.send("/who", &format!("member={jon}")).status, 303);
    assert!(phone.get("/").body.contains("for Jon"), "the phone knows whose it is");
    assert_eq!(phone.send("/reply", "reply=coming").status, 303);
    let page = phone.get("/").body;
    assert!(page.contains("Coming: Jon") && page.contains("Open: Ayşe"), "{page}");
    assert!(page.contains("value=\"coming\" aria-pressed=\"true\""), "{page}");

    let view = party.engine.evening(party.session).expect("an evening");
    let [said] = view.answers.as_slice() else { panic!("{:?}", view.answers) };
    assert_eq!((said.reply, &said.who), (Some(Reply::Coming), &Person::Member { id: jon.parse().unwrap() }));
    let told = news.try_recv().expect("the window hears of it");
    assert_eq!((told.operation, told.subject.as_str()), (Operation::AnswerEvening, "Jon"));
    assert_eq!(told.stale, [Area::Plans]);
}

#[test]
fn an_answer_can_be_changed_and_there_is_one_of_each() {
    let party = Party::new();
    let (first, second) = (Phone::through(&party, &party.link()), Phone::through(&party, &party.link()));
    for (phone, name) in [(&first, "Zoë"), (&second, "zoe")] {
        phone.send("/who", &format!("text={name}"));
        phone.send("/reply", "reply=coming");
    }
    first.send("/reply", "reply=cant");
    let answers = party.engine.evening(party.session).expect("an evening").answers;
    assert_eq!(answers.len(), 1, "the same guest on two phones: {answers:?}");
    assert_eq!(answers[0].reply, Some(Reply::Cant));
}

#[test]
fn a_guest_of_the_plan_answers_as_they_write_themselves() {
    let house = House::with_family();
    let mut plan = house.evening(None, "2026-12-18T20:15:00");
    plan.particulars.guests = vec!["Jean-Luc".into()];
    let session = house.plan_evening(plan).expect("planned").value.session.id;
    let party = Party::sharing(house, Limits::default(), 8, session);
    let phone = Phone::through(&party, &party.link());
    phone.send("/who", "text=jean+luc");
    phone.send("/reply", "reply=coming");
    let turnout = party.engine.evening(session).expect("an evening").turnout;
    assert_eq!(turnout.coming, [Person::Guest { name: "Jean-Luc".into() }], "as the plan calls him");
    assert!(!turnout.open.contains(&turnout.coming[0]), "and not waited for: {turnout:?}");
    assert!(phone.get("/").body.contains("Coming: Jean-Luc"));
}

#[test]
fn undo_at_the_computer_takes_back_what_was_done_there_and_no_guests_word() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link_for("Jon"));
    let token = phone.get("/").token().to_owned();
    assert_eq!(phone.post("/reply", &format!("token={token}&reply=maybe")).status, 303);
    let undone = party.engine.undo().expect("undo works").expect("something").changes;
    assert_eq!(undone.operation, Operation::Undo);
    assert_eq!(
        undone.redo.map(|step| step.operation),
        Some(Operation::PlanEvening),
        "the plan, not the answer"
    );
    party.engine.redo().expect("redo works").expect("something");
    assert_eq!(party.engine.evening(party.session).expect("again").answers.len(), 1);
}

#[test]
fn a_link_of_ones_own_asks_for_no_name_and_takes_no_other() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link_for("Ayşe"));
    let page = phone.get("/");
    assert!(page.body.contains("for Ayşe") && !page.body.contains("action=\"/who\""), "{}", page.body);
    let token = page.token();
    let other = phone.post("/who", &format!("token={token}&member={}", party.member("Jon")));
    assert_eq!(other.status, 404);
    assert!(phone.get("/").body.contains("for Ayşe"));
}

#[test]
fn who_taps_the_link_again_is_still_known() {
    let party = Party::new();
    let (all, own) = (party.link(), party.link_for("Mum"));
    let phone = Phone::through(&party, &all);
    phone.send("/who", "text=Nan");
    let shared = party.page.subscribe();
    let again = phone.get(&all);
    assert_eq!((again.status, again.header("location"), again.header("set-cookie")), (303, Some("/"), None));
    assert!(phone.get("/").body.contains("for Nan"));
    let phones = || party.page.view(party.session).expect("a view").links[0].phones;
    assert_eq!(phones(), 1, "it is one phone");
    assert!(!shared.has_changed().expect("open"));
    assert!(phone.get(&own).header("set-cookie").is_some(), "another link is another invitation");
    assert!(shared.has_changed().expect("open"), "the window hears that somebody came");
    assert_eq!(phone.ask("HEAD", &all, &[], "").status, 405, "a look at the link is no visit");
    assert_eq!(phones(), 1);
}

#[test]
fn the_window_knows_when_a_link_was_opened_last() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    let seen = || party.page.view(party.session).expect("a view").links[0].link.last_seen;
    assert_eq!(seen(), None, "scanned, and not read yet");
    phone.get("/");
    let first = seen().expect("noted");
    let mut shared = party.page.subscribe();
    phone.get("/");
    assert!(!shared.has_changed().expect("open"), "not at every look");
    party.clock.advance(TimeDelta::minutes(2));
    phone.get("/");
    assert!(shared.has_changed().expect("open"), "the window hears of it");
    shared.borrow_and_update();
    assert_eq!(seen(), Some(first + TimeDelta::minutes(2)));
}

#[test]
fn who_left_the_household_answers_no_more_and_is_in_nobodys_way() {
    let party = Party::new();
    let (jon, own) = (party.member("Jon"), party.link_for("Jon"));
    let (on_own, on_all) = (Phone::through(&party, &own), Phone::through(&party, &party.link()));
    on_all.send("/who", &format!("member={jon}"));
    on_all.send("/reply", "reply=coming");
    party.engine.remove_member(jon.parse().unwrap()).expect("removed");
    assert_eq!((on_own.get("/").status, Phone::new(&party).get(&own).status), (404, 404));
    assert_eq!(party.page.view(party.session).expect("a view").links.len(), 1);
    let page = on_all.get("/").body;
    assert!(page.contains("WhoAreYou") && page.contains("NobodyYet"), "{page}");
    assert!(!page.contains("Coming:"), "nobody without a name comes: {page}");
    let token = on_all.get("/who").token().to_owned();
    assert_eq!(on_all.post("/reply", &format!("token={token}&reply=cant")).status, 409);
    party.engine.undo().expect("undo works").expect("something");
    assert!(on_own.get("/").body.contains("for Jon"), "an undo brings all of it back");
}

#[test]
fn what_somebody_brings_is_seen_by_all() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    phone.send("/who", "text=Nan");
    assert_eq!(phone.send("/bring", "text=  a+lemon++cake ").status, 303);
    assert!(phone.get("/").body.contains("a lemon cake by Nan"));
    phone.send("/bring", "text=");
    assert!(!phone.get("/").body.contains("cake"), "taken back");
}

#[test]
fn a_suggested_film_waits_for_the_household_and_can_then_be_voted_for() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    phone.send("/who", &format!("member={}", party.member("Jon")));
    assert_eq!(phone.send("/suggest", "film=Paddington+2").status, 303);
    assert!(phone.get("/films").body.contains("waits: Paddington 2"));
    let list = |search: &str| {
        let query = WatchlistQuery { search: search.into(), limit: 9, ..WatchlistQuery::default() };
        party.engine.watchlist(query).expect("a list").rows
    };
    assert!(list("Paddington").is_empty(), "nothing goes on the list by itself");

    let waiting = party.page.view(party.session).expect("a view").suggestions;
    assert_eq!(waiting.len(), 1);
    let taken = DecideSuggestion { id: waiting[0].id, take: true };
    let written = party.engine.decide_suggestion(taken).expect("decided");
    assert_eq!(written.changes.undo.map(|step| step.operation), Some(Operation::DecideSuggestion));
    let film = list("Paddington").remove(0);
    assert_eq!(film.wanted_by, [party.member("Jon").parse().unwrap()]);
    assert!(party.page.view(party.session).expect("a view").suggestions.is_empty());

    assert!(phone.get("/films").body.contains("taken: Paddington 2"));
    assert_eq!(phone.send("/vote", &format!("film={}", film.id)).status, 303);
    assert!(phone.get("/films").body.contains("1 voices"), "{}", phone.get("/films").body);
    phone.send("/vote", "film=");
    assert!(phone.get("/films").body.contains("0 voices"));
    let elsewhere = phone.send("/vote", "film=01936f2e-7c00-7000-8000-000000000001");
    assert_eq!(elsewhere.status, 404, "only what is on the short list");

    party.engine.undo().expect("undo works").expect("something");
    assert!(list("Paddington").is_empty(), "one undo takes film and decision back");
    assert_eq!(party.page.view(party.session).expect("a view").suggestions.len(), 1);
}

#[test]
fn the_household_offers_other_films_and_shows_the_one_that_is_wished_for() {
    let party = Party::new();
    let elf = party.engine.add_title(AddTitle { name: "Elf".into(), ..AddTitle::default() }).expect("added");
    let elf = elf.value.title.id;
    let offered = OfferFilms { session: party.session, films: vec![elf, elf] };
    party.engine.offer_films(offered).expect("offered");
    let phone = Phone::through(&party, &party.link_for("Jon"));
    let form = format!("token={}&film={elf}", phone.get("/films").token());
    assert_eq!(phone.post("/vote", &form).status, 303);
    let ballot = party.page.view(party.session).expect("a view").ballot;
    assert_eq!((ballot.len(), ballot[0].voices.len()), (1, 1), "once, with Jon's voice");

    let mut change: ChangeEvening =
        serde_json::from_value(serde_json::json!({ "id": party.session })).expect("nothing changed yet");
    change.title = Some(elf);
    party.engine.change_evening(change).expect("changed");
    assert!(phone.get("/").body.contains("<h1>Elf</h1>"));
    assert!(party.page.view(party.session).expect("a view").ballot.is_empty(), "what is planned is no other");
}

#[test]
fn nobody_suggests_more_than_the_household_can_look_at() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    phone.send("/who", "text=Ben");
    let suggest = |n: usize| phone.send("/suggest", &format!("film=Film+{n}"));
    let answers: Vec<u16> = (0..3).map(|n| suggest(n).status).collect();
    assert_eq!(answers, [303, 303, 303]);
    let fourth = suggest(3);
    assert_eq!(fourth.status, 429);
    assert!(fourth.body.contains("trouble suggestions_wait"), "{}", fourth.body);
}

#[test]
fn a_short_list_stays_short_and_can_always_be_made_shorter() {
    let party = Party::new();
    let added = |name: String| {
        party.engine.add_title(AddTitle { name, ..AddTitle::default() }).expect("added").value.title.id
    };
    let films: Vec<_> = (0..12).map(|n| added(format!("Film {n}"))).collect();
    let offer =
        |films: &[_]| party.engine.offer_films(OfferFilms { session: party.session, films: films.to_vec() });
    offer(&films).expect("offered");
    let phone = Phone::through(&party, &party.link());
    phone.send("/who", "text=Ben");
    phone.send("/suggest", "film=Paddington+2");
    let view = || party.page.view(party.session).expect("a view");
    let take =
        || party.engine.decide_suggestion(DecideSuggestion { id: view().suggestions[0].id, take: true });
    let full = take().map(|_| ()).expect_err("full");
    assert_eq!(full.to_string(), "An evening has room for 12 films to vote for, not 13.");
    assert_eq!(view().suggestions.len(), 1, "it waits until there is room");
    offer(&films[1..]).expect("shorter");
    take().expect("taken");
    assert_eq!((view().ballot.len(), view().suggestions.len()), (12, 0));
}

#[test]
fn a_vote_for_a_film_that_is_offered_no_more_is_one_for_the_plan() {
    let party = Party::new();
    let elf = party.engine.add_title(AddTitle { name: "Elf".into(), ..AddTitle::default() }).expect("added");
    let up = party.engine.add_title(AddTitle { name: "Up".into(), ..AddTitle::default() }).expect("added");
    let (elf, up) = (elf.value.title.id, up.value.title.id);
    let offer =
        |films| party.engine.offer_films(OfferFilms { session: party.session, films }).expect("offered");
    offer(vec![elf, up]);
    let phone = Phone::through(&party, &party.link());
    phone.send("/who", "text=Ben");
    phone.send("/vote", &format!("film={elf}"));
    let pressed =
        |value: &str| phone.get("/films").body.contains(&format!("value=\"{value}\" aria-pressed=\"true\""));
    assert!(pressed(&elf.to_string()) && !pressed(""));
    offer(vec![up]);
    assert!(pressed(""), "{}", phone.get("/films").body);
}

#[test]
fn the_evening_goes_into_the_phones_calendar() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    let file = phone.get("/calendar.ics");
    assert_eq!(file.header("content-type"), Some("text/calendar; charset=utf-8; method=PUBLISH"));
    assert!(file.body.contains("SUMMARY:Miracle in Cell No. 7"), "{}", file.body);
    assert!(file.body.contains(&format!("UID:{}", party.session)));
}

#[test]
fn an_evening_that_was_called_off_says_so_and_takes_no_answers() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    phone.send("/who", "text=Ben");
    let token = phone.get("/").token().to_owned();
    party.engine.cancel_evening(party.session).expect("called off");
    let page = phone.get("/");
    assert!(page.body.contains("CalledOff") && !page.body.contains("action=\"/reply\""), "{}", page.body);
    assert_eq!(phone.post("/reply", &format!("token={token}&reply=coming")).status, 409);
    assert_eq!(party.engine.evening(party.session).expect("kept").session.status, Status::Cancelled);
}

#[test]
fn an_untouched_evening_says_so_too_when_its_series_ends() {
    let house = House::with_family();
    let evening = house.evening(None, "2026-12-18T20:15:00");
    let plan = PlanSeries { evening, rule: "FREQ=WEEKLY;BYDAY=FR".into(), same_film: false };
    house.plan_series(plan).expect("planned");
    let month = "2026-12-01".parse().expect("a day");
    let second = house.plans(PlansQuery::of(month)).expect("plans").month[1].session.id;
    let party = Party::sharing(house, Limits::default(), 8, second);
    let phone = Phone::through(&party, &party.link());
    phone.send("/who", "text=Ben");
    let token = phone.get("/").token().to_owned();
    party.engine.end_series(EndSeries { id: second, reach: Reach::Later }).expect("ended");
    let page = phone.get("/");
    assert!(page.body.contains("CalledOff") && !page.body.contains("action=\"/reply\""), "{}", page.body);
    assert_eq!(phone.post("/reply", &format!("token={token}&reply=coming")).status, 409);
    let file = phone.get("/calendar.ics");
    assert!(file.body.contains("STATUS:CANCELLED"), "{}", file.body);
    assert_eq!(party.shared_now(), [second], "who comes late still reads it");
}

#[test]
fn the_page_reads_itself_anew_until_somebody_says_stop() {
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    assert_eq!(phone.get("/").header("refresh"), Some("45"));
    let still = phone.get("/?still");
    assert_eq!(still.header("refresh"), None);
    let kept = still.header("set-cookie").expect("remembered").split(';').next().expect("its value");
    let cookies = format!("{}; {kept}", phone.cookie.as_deref().expect("a cookie"));
    let later = phone.ask("GET", "/", &[("Cookie", &cookies)], "");
    assert_eq!((later.status, later.header("refresh")), (200, None), "also after an answer");
    assert_eq!(phone.ask("GET", "/?live", &[("Cookie", &cookies)], "").header("refresh"), Some("45"));
    assert_eq!(phone.get("/who").header("refresh"), None, "nothing typed is lost");
}

#[test]
fn a_link_moves_with_its_evening() {
    let house = House::with_family();
    let other = planned(&house, "2026-12-30T20:15:00");
    let party = Party::of(house, Limits::default(), 8);
    let phone = Phone::through(&party, &party.link());
    // The door stays open for another evening, or it might shut before it says that this one is over.
    party.page.start(&StartSharing { session: other, address: None }).expect("shared");
    let mut later = party.shared.until;
    later += TimeDelta::days(1);
    let start = houselights_domain::plan::WallTime {
        local: "2026-12-19T20:15:00".parse().unwrap(),
        zone: chrono_tz::Europe::London,
    };
    let mut change: ChangeEvening =
        serde_json::from_value(serde_json::json!({ "id": party.session })).expect("nothing changed yet");
    change.start = Some(start);
    party.engine.change_evening(change).expect("moved");
    // Nobody at the computer looks at it: the door follows by itself.
    party.clock.advance(TimeDelta::hours(20));
    until("the link follows", || phone.get("/").status == 200);
    party.clock.set(later);
    until("and ends with it", || phone.get("/").status == 410);
}
