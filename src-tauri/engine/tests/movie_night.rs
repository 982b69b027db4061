//! An evening as a file for another Houselights: what is told of it and what is not, what it would be in another house, and
//! that nothing of it is stored before somebody says so.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test may expect")]

mod common;

use chrono::TimeDelta;
use houselights_domain::id::SessionId;
use houselights_domain::plan::{Bring, Person, Reply, Warning};
use houselights_domain::title::Origin;
use houselights_engine::Engine;
use houselights_engine::testing::FixedClock;
use houselights_engine::view::{
    ChangeEvening, ChangeParticulars, FinishEvening, KeepMovieNight, MemberDraft, MovieNightView,
    NightDifference, NightStanding, NoteReply, PlansQuery, SessionView, SetUpHousehold,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use common::{House, edit, utc, wall};

/// Friday's film at the Demirs', with everything that an evening can have.
fn friday(house: &House) -> SessionId {
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    let short = house.add_from("La Jetée", 1962);
    let mut plan = house.evening(Some(film), "2026-12-18T20:15:00");
    plan.members = vec![house.member("Jon"), house.member("Mum")];
    plan.place = "the living room".into();
    plan.note = "Bring a blanket".into();
    plan.particulars.before = vec![short];
    plan.particulars.doors = 30;
    plan.particulars.hosts = vec![house.member("Ayşe")];
    plan.particulars.brings = vec![Bring { what: "popcorn".into(), who: Some(house.member("Jon")) }];
    plan.particulars.guests = vec!["Nan".into()];
    house.plan_evening(plan).expect("planned").value.session.id
}

/// Nan's own house, in Berlin's time.
fn at_nans() -> House {
    let clock = FixedClock::at(utc("2026-12-18T16:00:00Z"));
    clock.travel(Some(chrono_tz::Europe::Berlin));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let engine = Engine::open(folder.path(), clock.ports()).expect("it opens");
    let house = House { engine: Some(engine), clock, folder };
    let member = |name: &str| MemberDraft { name: name.into(), ..MemberDraft::default() };
    let members = vec![member("Nan"), member("Opa")];
    let welcome = SetUpHousehold { name: "Nan’s".into(), country: "DE".into(), services: vec![], members };
    house.set_up_household(welcome).expect("a family");
    house
}

fn read(house: &House, text: &str) -> MovieNightView {
    house.read_movie_night(text.to_owned()).expect("read")
}

fn keep(house: &House, text: &str, evening: bool) -> Option<SessionView> {
    let request = KeepMovieNight { text: text.to_owned(), evening };
    house.keep_movie_night(request).expect("kept").value.evening
}

fn view(house: &House, id: SessionId) -> SessionView {
    house.engine.as_ref().expect("open").evening(id).expect("an evening")
}

fn operations(house: &House) -> i64 {
    let database = rusqlite::Connection::open(house.folder.path().join("houselights.db")).unwrap();
    database.query_row("SELECT count(*) FROM operations", [], |row| row.get(0)).unwrap()
}

fn planned(house: &House) -> usize {
    house.plans(PlansQuery::of(wall("2026-12-01T00:00:00").date())).expect("plans").upcoming.len()
}

fn change(house: &House, id: SessionId, change: impl FnOnce(&mut ChangeEvening)) {
    let mut request = ChangeEvening::of(id);
    change(&mut request);
    house.change_evening(request).expect("changed");
}

#[test]
fn an_evening_is_told_with_its_film_people_and_place_and_nothing_private() {
    let house = House::with_family();
    let id = friday(&house);
    let film = view(&house, id).session.title.expect("a film");
    let note = edit(film);
    house
        .edit_title(houselights_engine::view::EditTitle {
            note: Some("Theo cries at this".into()),
            tags: Some(vec!["weepy".into()]),
            ..note
        })
        .unwrap();
    let cannot =
        NoteReply { session: id, who: Person::Member { id: house.member("Mum") }, reply: Reply::Cant };
    let ben = NoteReply { session: id, who: Person::Guest { name: "Ben".into() }, reply: Reply::Coming };
    house.note_replies(vec![cannot, ben]).unwrap();

    let text = house.movie_night(id).expect("a file");
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(file["movienight"], 1);
    assert_eq!(file["uid"], id.to_string());
    assert_eq!(file["household"], "the Demirs");
    assert_eq!(file["start"], json!({ "local": "2026-12-18T20:15:00", "zone": "Europe/London" }));
    assert_eq!(file["film"]["title"], "Miracle in Cell No. 7");
    assert_eq!(file["film"]["year"], 2019);
    assert_eq!(file["shown_first"][0]["title"], "La Jetée");
    assert_eq!(file["hosts"], json!(["Ayşe"]));
    assert_eq!(file["coming"], json!(["Ben", "Jon", "Nan"]), "whoever said no is left out");
    assert_eq!(file["brings"], json!([{ "what": "popcorn", "who": "Jon" }]));
    for private in ["Theo", "weepy", "Mum", "mood", "wanted", house.member("Jon").to_string().as_str()] {
        assert!(!text.contains(private), "{private} is nobody else's business: {text}");
    }
    house.cancel_evening(id).unwrap();
    assert_eq!(house.movie_night(id).unwrap_err().code(), "not_waiting");
}

#[test]
fn it_is_looked_at_before_anything_is_stored() {
    let (house, nans) = (House::with_family(), at_nans());
    let text = house.movie_night(friday(&house)).unwrap();
    let before = operations(&nans);
    let view = read(&nans, &text);
    assert_eq!(operations(&nans), before, "looking stores nothing");
    assert_eq!((view.household.as_str(), view.standing), ("the Demirs", NightStanding::New));
    let names: Vec<_> = view.films.iter().map(|film| (film.name.as_str(), film.on_list)).collect();
    assert_eq!(names, [("La Jetée", None), ("Miracle in Cell No. 7", None)]);
    assert_eq!(view.start.local, wall("2026-12-18T20:15:00"));
    assert_eq!(view.start_here.expect("another wall").local, wall("2026-12-18T21:15:00"));
    assert_eq!(view.doors.expect("doors").local, wall("2026-12-18T19:45:00"));
    assert_eq!(view.place, "the living room, the Demirs");
    assert_eq!(view.ours, [nans.member("Nan")]);
    assert_eq!(view.others, ["Jon", "Mum", "Ayşe"]);
    assert_eq!(view.brings[0].who, "Jon");
}

#[test]
fn the_films_alone_or_the_evening_too_are_one_step_that_is_taken_back() {
    let (house, nans) = (House::with_family(), at_nans());
    let id = friday(&house);
    let text = house.movie_night(id).unwrap();
    assert_eq!(keep(&nans, &text, false), None);
    assert_eq!(nans.found("").len(), 2);
    assert_eq!(planned(&nans), 0);
    let undone = nans.undo().unwrap().expect("something").changes;
    assert_eq!(undone.subject, "Miracle in Cell No. 7");
    assert_eq!(nans.found(""), Vec::<String>::new());

    let kept = keep(&nans, &text, true).expect("an evening");
    assert_eq!(kept.session.id, id, "the same event in calendars");
    assert_eq!(kept.session.members, [nans.member("Nan")]);
    assert_eq!(kept.session.particulars.guests, ["Jon", "Mum", "Ayşe"]);
    assert_eq!(kept.session.particulars.brings, [Bring { what: "popcorn (Jon)".into(), who: None }]);
    assert_eq!(kept.shown_first, ["La Jetée"]);
    assert_eq!(kept.ends_at, view(&house, id).ends_at, "both know how long the films are");
    assert_eq!(planned(&nans), 1);
    nans.undo().unwrap().expect("one step");
    assert_eq!((planned(&nans), nans.found("").len()), (0, 0));
    nans.redo().unwrap().expect("one step");
    assert_eq!((planned(&nans), nans.found("").len()), (1, 2));
}

#[test]
fn opening_it_twice_changes_nothing() {
    let (house, nans) = (House::with_family(), at_nans());
    let text = house.movie_night(friday(&house)).unwrap();
    keep(&nans, &text, true);
    let before = operations(&nans);
    assert_eq!(read(&nans, &text).standing, NightStanding::Same);
    let again = nans.keep_movie_night(KeepMovieNight { text, evening: true }).unwrap();
    assert_eq!((again.value.films, again.changes.stale.len()), (0, 0));
    assert_eq!(operations(&nans), before);
}

#[test]
fn in_its_own_house_it_is_what_stands_there() {
    let house = House::with_family();
    let id = friday(&house);
    let ben = NoteReply { session: id, who: Person::Guest { name: "Ben".into() }, reply: Reply::Maybe };
    house.note_replies(vec![ben]).unwrap();
    assert_eq!(read(&house, &house.movie_night(id).unwrap()).standing, NightStanding::Same);
}

#[test]
fn a_newer_file_says_what_is_different_and_brings_it_up_to_date() {
    let (house, nans) = (House::with_family(), at_nans());
    let id = friday(&house);
    keep(&nans, &house.movie_night(id).unwrap(), true);
    change(&nans, id, |change| {
        change.reminders = None;
        change.members = Some(vec![nans.member("Nan"), nans.member("Opa")]);
    });
    change(&house, id, |change| {
        change.start = Some(houselights_domain::plan::WallTime {
            local: wall("2026-12-18T21:00:00"),
            zone: chrono_tz::Europe::London,
        });
        change.place = Some("the garden".into());
        change.particulars = ChangeParticulars {
            guests: Some(vec!["Nan".into(), "Ben".into()]),
            brings: Some(vec![Bring { what: "torches".into(), who: None }]),
            ..ChangeParticulars::default()
        };
    });
    let newer = house.movie_night(id).unwrap();
    let NightStanding::Differs { differences, changed_at } = read(&nans, &newer).standing else {
        panic!("it differs")
    };
    assert!(changed_at.is_some());
    let [start, place, coming, brings] = differences.as_slice() else { panic!("{differences:?}") };
    assert!(
        matches!(start, NightDifference::Start { here, .. } if here.local == wall("2026-12-18T20:15:00"))
    );
    assert!(matches!(place, NightDifference::Place { there, .. } if there == "the garden, the Demirs"));
    assert!(matches!(coming, NightDifference::Coming { there } if there == &["Ben"]));
    assert!(matches!(brings, NightDifference::Brings { there } if there[0].what == "torches"));

    let kept = keep(&nans, &newer, true).expect("brought up to date").session;
    assert_eq!(kept.start.local, wall("2026-12-18T21:00:00"));
    assert_eq!(kept.members, [nans.member("Nan"), nans.member("Opa")], "nobody is taken away");
    assert!(kept.particulars.guests.contains(&"Ben".to_owned()));
    assert_eq!(kept.particulars.brings.len(), 2);
    assert_eq!(read(&nans, &newer).standing, NightStanding::Same);
    assert_eq!(planned(&nans), 1);
}

#[test]
fn who_said_no_here_is_not_said_to_come() {
    let (house, nans) = (House::with_family(), at_nans());
    let id = friday(&house);
    keep(&nans, &house.movie_night(id).unwrap(), true);
    let no = |who| NoteReply { session: id, who, reply: Reply::Cant };
    let (jon, nan) = (Person::Guest { name: "Jon".into() }, Person::Member { id: nans.member("Nan") });
    nans.note_replies(vec![no(jon), no(nan)]).unwrap();
    change(&house, id, |change| {
        change.particulars = ChangeParticulars {
            guests: Some(vec!["Nan".into(), "Ben".into()]),
            ..ChangeParticulars::default()
        };
    });
    let newer = house.movie_night(id).unwrap();
    let NightStanding::Differs { differences, .. } = read(&nans, &newer).standing else {
        panic!("it differs")
    };
    let (ben, both) = (vec!["Ben".to_owned()], vec!["Nan".to_owned(), "Jon".to_owned()]);
    assert_eq!(
        differences,
        [NightDifference::Coming { there: ben }, NightDifference::Declined { there: both.clone() }]
    );
    keep(&nans, &newer, true);
    let NightStanding::Differs { differences, .. } = read(&nans, &newer).standing else {
        panic!("it still does")
    };
    assert_eq!(differences, [NightDifference::Declined { there: both }], "their own word stays");
    let before = operations(&nans);
    keep(&nans, &newer, true);
    assert_eq!(operations(&nans), before, "and there is nothing else to take over");
}

#[test]
fn a_film_that_is_here_under_its_other_name_is_here() {
    let (house, nans) = (House::with_family(), at_nans());
    let text = house.movie_night(friday(&house)).unwrap();
    let here = nans.add_from("Yedinci Koğuştaki Mucize", 2019);
    let film = &read(&nans, &text).films[1];
    assert_eq!(film.on_list, Some(here));
    let kept = keep(&nans, &text, true).expect("an evening");
    assert_eq!(kept.session.title, Some(here));
}

#[test]
fn what_only_the_file_knows_of_a_film_says_where_it_is_from() {
    let nans = at_nans();
    let text = json!({
        "movienight": 1,
        "household": "the Demirs",
        "uid": "01940e2a-0000-7000-8000-000000000001",
        "start": { "local": "2026-12-20T20:15:00", "zone": "Europe/London" },
        "film": { "title": "Our Summer", "year": 2025, "runtime_minutes": 47, "directors": ["Theo"], "genres": ["drama", "not-yet-known"] },
    });
    let kept = keep(&nans, &text.to_string(), true).expect("an evening");
    let title = nans.title(kept.session.title.expect("a film")).unwrap().title;
    let runtime = title.facts.runtime_minutes.expect("known");
    assert_eq!(
        (runtime.value, runtime.origin, runtime.source.as_str()),
        (47, Origin::Article, "movienight:the Demirs")
    );
    assert_eq!(
        title.facts.genres.expect("known").value.len(),
        1,
        "a genre of a later version is passed over"
    );
    assert_eq!(kept.ends_local, wall("2026-12-20T21:02:00"));
    assert!(kept.session.members.is_empty(), "named nobody, so it is for whoever likes");
}

#[test]
fn an_evening_in_the_way_is_said() {
    let (house, nans) = (House::with_family(), at_nans());
    let text = house.movie_night(friday(&house)).unwrap();
    let own = nans.evening(Some(nans.add("Elf").title.id), "2026-12-18T20:00:00");
    let own = nans.plan_evening(own).unwrap().value.session.id;
    let view = read(&nans, &text);
    assert!(matches!(view.clashes.as_slice(), [Warning::Overlaps { session, .. }] if *session == own));
    assert_eq!(view.names, [(own, "Elf".to_owned())]);
    keep(&nans, &text, true);
    assert_eq!(planned(&nans), 2, "it forbids nothing");
    assert_eq!(read(&nans, &text).clashes.len(), 1, "and it is not in its own way");
}

#[test]
fn what_is_over_runs_or_was_called_off_is_told_apart() {
    let (house, nans) = (House::with_family(), at_nans());
    let id = friday(&house);
    let text = house.movie_night(id).unwrap();
    let refused = |evening| {
        let kept = nans.keep_movie_night(KeepMovieNight { text: text.clone(), evening });
        kept.map(|_| ()).map_err(|error| error.code())
    };
    keep(&nans, &text, true);
    nans.cancel_evening(id).unwrap();
    assert_eq!(read(&nans, &text).standing, NightStanding::CalledOff);
    keep(&nans, &text, true);
    assert_eq!((planned(&nans), read(&nans, &text).standing), (1, NightStanding::Same));
    nans.start_evening(id).unwrap();
    assert_eq!(read(&nans, &text).standing, NightStanding::Begun);
    assert_eq!(refused(true), Err("not_waiting"));
    nans.finish_evening(FinishEvening { id, watched: true, members: vec![], reaction: None }).unwrap();
    assert_eq!(read(&nans, &text).standing, NightStanding::Watched);
    assert_eq!(refused(true), Err("not_waiting"));
    assert_eq!(refused(false), Ok(()), "its films can still be kept");

    let later = at_nans();
    later.clock.advance(TimeDelta::days(2));
    assert_eq!(read(&later, &text).standing, NightStanding::Over);
    let kept = later.keep_movie_night(KeepMovieNight { text: text.clone(), evening: true });
    assert_eq!(kept.unwrap_err().code(), "not_waiting");
    assert_eq!(keep(&later, &text, false), None);
    assert_eq!(later.found("").len(), 2);
}

#[test]
fn a_lying_file_stores_nothing_and_markup_is_letters() {
    let nans = at_nans();
    let file = |film: Value| {
        json!({
            "movienight": 1,
            "uid": "01940e2a-0000-7000-8000-000000000001",
            "start": { "local": "2026-12-20T20:15:00", "zone": "Europe/London" },
            "film": film,
        })
        .to_string()
    };
    let before = operations(&nans);
    let forty_hours = file(json!({ "title": "Out 1", "runtime_minutes": 2400 }));
    for text in [forty_hours.as_str(), "", "{\"movienight\":2}", "<html></html>"] {
        assert_eq!(nans.read_movie_night(text.to_owned()).unwrap_err().code(), "movie_night");
        let kept = nans.keep_movie_night(KeepMovieNight { text: text.to_owned(), evening: true });
        let problem = kept.unwrap_err();
        assert_eq!(problem.code(), "movie_night");
        assert!(problem.hint().starts_with("Nothing was stored."), "{}", problem.hint());
    }
    assert_eq!(operations(&nans), before);
    let script = "<script>alert(1)</script>";
    assert_eq!(read(&nans, &file(json!({ "title": script }))).films[0].name, script);
}

#[test]
fn a_whole_series_is_told_by_one_of_its_evenings_and_goes_home_unchanged() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    let evening = house.evening(Some(film), "2026-12-25T20:15:00");
    let plan =
        houselights_engine::view::PlanSeries { evening, rule: "FREQ=WEEKLY;COUNT=3".into(), same_film: true };
    let first = house.plan_series(plan).expect("a series").value.session.id;
    let text = house.movie_night(first).unwrap();
    assert_eq!(read(&house, &text).standing, NightStanding::Same);
    let kept = keep(&at_nans(), &text, true).expect("one evening");
    assert_eq!((kept.session.id, kept.session.repeats), (first, None));
}

#[test]
fn one_that_came_as_a_file_goes_on_without_another_houses_name() {
    let (house, nans) = (House::with_family(), at_nans());
    let id = friday(&house);
    keep(&nans, &house.movie_night(id).unwrap(), true);
    let file: Value = serde_json::from_str(&nans.movie_night(id).unwrap()).unwrap();
    assert_eq!(
        (file["household"].as_str(), file["place"].as_str()),
        (Some(""), Some("the living room, the Demirs"))
    );
}

fn words() -> impl Strategy<Value = String> {
    "[a-zA-ZğüşİöçÅéñ漢字שלום🍿\"'<>&,;:\\\\]{1,12}( [a-zA-Z🍿]{1,9}){0,2}"
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn an_evening_comes_home_as_it_left(
        (name, place, note, guest, bring) in (words(), words(), words(), words(), words()),
        (year, runtime) in (prop::option::of(1900_i32..2027), prop::option::of(1_i32..300)),
        (doors, days, zone) in (0_u16..720, 0_i64..300, 0..chrono_tz::TZ_VARIANTS.len()),
        (mum, hosts) in (any::<bool>(), any::<bool>()),
    ) {
        let (house, other) = (House::with_family(), House::with_family());
        let added = houselights_engine::view::AddTitle { name, year, runtime_minutes: runtime, ..Default::default() };
        let film = house.add_title(added).unwrap().value.title.id;
        let mut plan = house.evening(Some(film), "2027-01-01T20:15:00");
        plan.start.local += TimeDelta::days(days);
        plan.start.zone = chrono_tz::TZ_VARIANTS[zone];
        (plan.place, plan.note) = (place, note);
        if mum { plan.members = vec![house.member("Mum")]; }
        if hosts { plan.particulars.hosts = vec![house.member("Jon")]; }
        plan.particulars.doors = doors;
        plan.particulars.guests = vec![guest];
        plan.particulars.brings = vec![Bring { what: bring, who: mum.then(|| house.member("Mum")) }];
        let id = house.plan_evening(plan).unwrap().value.session.id;
        let text = house.movie_night(id).unwrap();
        prop_assert_eq!(read(&house, &text).standing, NightStanding::Same);
        // Another computer of the same household: people and place are its own.
        keep(&other, &text, true);
        prop_assert_eq!(read(&other, &text).standing, NightStanding::Same);
        let without = |text: &str| {
            let mut file: Value = serde_json::from_str(text).unwrap();
            for field in ["written_at", "household"] {
                file.as_object_mut().unwrap().remove(field);
            }
            file
        };
        prop_assert_eq!(without(&other.movie_night(id).unwrap()), without(&text));
    }
}
