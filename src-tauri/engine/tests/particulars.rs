//! The particulars of an evening: what is shown first, doors, host, cooks, what is brought, guests; what is said about
//! them; and where a missed evening goes.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test may expect, and should say where it cannot go on"
)]

mod common;

use common::{House, edit, utc, wall};
use houselights_domain::id::{SessionId, TitleId};
use houselights_domain::plan::{Bring, Particulars, Portion, Status, Warning};
use houselights_domain::title::{Leaves, Reaction};
use houselights_engine::calendar::{EventFacts, EventWords};
use houselights_engine::view::{
    AddTitle, ChangeEvening, ChangeParticulars, EditTitle, FinishEvening, ListSentence, PlanEvening,
    PlanTwoEvenings, Plans, PlansQuery, SessionView, Settings, WatchlistQuery, WatchlistSort,
};

fn plans(house: &House) -> Plans {
    house.plans(PlansQuery::of("2026-12-01".parse().expect("a date"))).expect("plans")
}

fn film(house: &House, name: &str, minutes: i32) -> TitleId {
    let film = AddTitle { name: name.into(), runtime_minutes: Some(minutes), ..AddTitle::default() };
    house.add_title(film).expect("a title").value.title.id
}

fn bring(house: &House, what: &str, who: Option<&str>) -> Bring {
    Bring { what: what.into(), who: who.map(|name| house.member(name)) }
}

/// A double feature with a short, on Friday at 20:15, for Jon, Mum and Theo.
struct Feature {
    house: House,
    short: TitleId,
    first: TitleId,
    main: TitleId,
    plan: PlanEvening,
}

fn feature() -> Feature {
    let house = House::with_family();
    let (short, first, main) =
        (film(&house, "A short", 7), film(&house, "The first", 86), film(&house, "The second", 80));
    let mut plan = house.evening(Some(main), "2026-12-18T20:15:00");
    plan.members = ["Jon", "Mum", "Theo"].map(|name| house.member(name)).to_vec();
    plan.particulars = Particulars {
        before: vec![short, first],
        doors: 30,
        hosts: vec![house.member("Jon")],
        cooks: vec![house.member("Mum")],
        brings: vec![bring(&house, "popcorn", Some("Theo")), bring(&house, "a blanket", None)],
        guests: vec!["Nan".into(), "Uncle Cem".into()],
    };
    Feature { house, short, first, main, plan }
}

fn change(id: SessionId, particulars: ChangeParticulars) -> ChangeEvening {
    ChangeEvening { particulars, ..ChangeEvening::of(id) }
}

fn moved(view: &SessionView) -> ChangeEvening {
    ChangeEvening { start: view.next_slot, ..ChangeEvening::of(view.session.id) }
}

fn viewings(house: &House, title: TitleId) -> Vec<Option<Reaction>> {
    let viewings = house.title(title).expect("on the list").title.viewings;
    viewings.into_iter().map(|viewing| viewing.reaction).collect()
}

#[test]
fn a_double_feature_with_a_short_is_planned_with_everything_about_it() {
    let Feature { mut house, plan, .. } = feature();
    let planned = house.plan_evening(plan.clone()).expect("planned").value;
    assert_eq!(planned.session.particulars, plan.particulars);
    // 7 and 5 minutes, 86 and 15, and 80.
    assert_eq!((planned.session.minutes, planned.ends_local), (193, wall("2026-12-18T23:28:00")));
    assert_eq!(planned.shown_first, ["A short", "The first"]);
    assert_eq!(planned.doors_local, Some(wall("2026-12-18T19:45:00")));
    let check = house.check_evening(plan.into()).expect("checked");
    assert_eq!((check.ends.local, check.length_is_guess), (wall("2026-12-18T23:28:00"), false));
    assert_eq!((check.pause_minutes, planned.pause_minutes), (20, 20));
    house.reopen();
    assert_eq!(house.evening_view(&planned), planned, "after a restart");
}

#[test]
fn a_film_of_unknown_length_before_makes_the_end_a_guess() {
    let Feature { house, mut plan, .. } = feature();
    plan.particulars.before = vec![house.add("Of no known length").title.id];
    assert!(house.check_evening(plan.clone().into()).expect("checked").length_is_guess);
    assert!(house.plan_evening(plan).expect("planned").value.length_is_guess);
}

#[test]
fn what_is_changed_is_put_field_by_field_and_undone_so() {
    let Feature { house, short, plan, .. } = feature();
    let planned = house.plan_evening(plan).expect("planned").value;
    let id = planned.session.id;
    let doors = ChangeParticulars { doors: Some(0), ..ChangeParticulars::default() };
    let changed = house.change_evening(change(id, doors)).expect("changed").value;
    assert_eq!((changed.evening.doors_local, changed.evening.session.minutes), (None, 193));
    let only_short = ChangeParticulars { before: Some(vec![short]), ..ChangeParticulars::default() };
    let changed = house.change_evening(change(id, only_short)).expect("changed").value;
    assert_eq!(changed.evening.session.minutes, 92);
    assert_eq!(changed.evening.session.particulars.guests, planned.session.particulars.guests);
    house.undo().expect("undo works").expect("the films");
    assert_eq!(house.evening_view(&planned).session.minutes, 193);
    assert_eq!(house.evening_view(&planned).session.particulars.doors, 0, "the doors are another change");
    house.undo().expect("undo works").expect("the doors");
    assert_eq!(house.evening_view(&planned).session.particulars, planned.session.particulars);
}

#[test]
fn what_is_typed_twice_or_not_at_all_is_kept_once_or_not_at_all() {
    let Feature { house, main, mut plan, .. } = feature();
    let jon = house.member("Jon");
    let stranger = "01936f2e-7c00-7000-8000-000000000001".parse().expect("an id");
    plan.particulars = Particulars {
        before: vec![main, main],
        hosts: vec![jon, jon],
        cooks: Vec::new(),
        brings: vec![
            bring(&house, "  Popcorn ", Some("Theo")),
            bring(&house, "popcorn", Some("Theo")),
            bring(&house, "popcorn", None),
            bring(&house, " \n ", Some("Jon")),
            Bring { what: "ice".into(), who: Some(stranger) },
        ],
        guests: ["Nan", " nan", "", "Uncle\nCem"].map(str::to_owned).to_vec(),
        doors: 0,
    };
    let kept = house.plan_evening(plan).expect("planned").value.session.particulars;
    assert!(kept.before.is_empty(), "a film is not shown before itself");
    assert_eq!(kept.hosts, [jon]);
    let expected =
        [bring(&house, "Popcorn", Some("Theo")), bring(&house, "popcorn", None), bring(&house, "ice", None)];
    assert_eq!(kept.brings, expected);
    assert_eq!(kept.guests, ["Nan", "Uncle Cem"]);
}

#[test]
fn more_than_an_evening_has_room_for_is_refused_in_plain_words() {
    let Feature { house, plan, .. } = feature();
    let with = |change: &dyn Fn(&mut Particulars)| {
        let mut plan = plan.clone();
        change(&mut plan.particulars);
        let refused = house.plan_evening(plan).expect_err("refused");
        (refused.code(), refused.to_string())
    };
    let guests = with(&|it| it.guests = (0..500).map(|n| format!("Guest {n}")).collect());
    assert_eq!(guests, ("too_many", "An evening has room for 100 guests, not 500.".into()));
    let long = [1440, 900].map(|minutes| film(&house, &format!("{minutes} minutes"), minutes));
    let films = with(&|it| it.before = long.to_vec());
    assert_eq!(films, ("too_long_evening", "Those films take 41 hours together.".into()));
    assert_eq!(with(&|it| it.guests = vec!["x".repeat(81)]).0, "too_long");
    assert_eq!(with(&|it| it.doors = 721).0, "bad_request");
    let forty = AddTitle { name: "Forty hours".into(), runtime_minutes: Some(2400), ..AddTitle::default() };
    assert_eq!(house.add_title(forty).expect_err("refused").code(), "bad_runtime");
    assert!(plans(&house).upcoming.is_empty());
}

#[test]
fn what_was_shown_first_was_watched_too_and_one_undo_takes_it_all_back() {
    let Feature { house, short, first, main, plan } = feature();
    let id = house.plan_evening(plan).expect("planned").value.session.id;
    let finish = FinishEvening {
        id,
        watched: true,
        members: vec![house.member("Mum")],
        reaction: Some(Reaction::Loved),
    };
    house.finish_evening(finish.clone()).expect("finished");
    assert_eq!(viewings(&house, main), [Some(Reaction::Loved)]);
    for shown_first in [short, first] {
        assert_eq!(viewings(&house, shown_first), [None], "the word is about the film");
    }
    house.undo().expect("undo works").expect("all of it");
    assert!([short, first, main].iter().all(|title| viewings(&house, *title).is_empty()));
    house.finish_evening(FinishEvening { watched: false, ..finish }).expect("finished");
    assert!([short, first, main].iter().all(|title| viewings(&house, *title).is_empty()));
}

#[test]
fn a_title_taken_off_the_list_is_left_out_and_the_evening_is_as_much_shorter() {
    let Feature { house, first, plan, .. } = feature();
    let planned = house.plan_evening(plan).expect("planned").value;
    house.remove_title(first).expect("removed");
    let without = house.evening_view(&planned);
    assert_eq!(
        (without.shown_first.as_slice(), without.session.minutes),
        (["A short".to_owned()].as_slice(), 92)
    );
    house.undo().expect("undo works").expect("the removal");
    assert_eq!(house.evening_view(&planned).session.minutes, 193);
    assert_eq!(house.evening_view(&planned).shown_first, planned.shown_first);
}

#[test]
fn trailers_make_every_evening_longer_and_the_pick_end_later() {
    let house = House::with_family();
    let title = film(&house, "Ninety", 90);
    let settings = Settings { trailer_minutes: 10, ..house.settings().expect("settings") };
    house.change_settings(settings.clone()).expect("changed");
    let plan = house.evening(Some(title), "2026-12-18T20:15:00");
    assert_eq!(house.plan_evening(plan).expect("planned").value.ends_local, wall("2026-12-18T21:55:00"));
    let lights_out = |text: &str| houselights_engine::view::SuggestRequest {
        lights_out: Some(text.parse().expect("a time")),
        sofa: Some(vec![house.member("Jon")]),
        ..Default::default()
    };
    let pick = house.suggest(lights_out("22:00:00")).expect("an answer").picks.remove(0);
    assert_eq!(pick.ends.local, wall("2026-12-18T21:55:00"));
    assert!(house.suggest(lights_out("21:59:00")).expect("an answer").picks.is_empty());
    let hours = Settings { trailer_minutes: 121, ..settings };
    assert_eq!(house.change_settings(hours).expect_err("refused").code(), "bad_runtime");
}

#[test]
fn calendars_hear_everything_about_the_evening() {
    let Feature { house, plan, .. } = feature();
    let id = house.plan_evening(plan).expect("planned").value.session.id;
    let words = |facts: &EventFacts<'_>| EventWords {
        summary: facts.name.unwrap_or_default().to_owned(),
        portion: String::new(),
        particulars: vec![
            format!("{:?} {:?}", facts.doors.expect("doors").to_string(), facts.shown_first),
            format!("{:?} {:?} {:?} {:?}", facts.hosts, facts.cooks, facts.brings, facts.guests),
        ],
        tasks: Vec::new(),
    };
    let text = house.calendar(Some(id), words).expect("a calendar").replace("\r\n ", "");
    let description = text.lines().find(|line| line.starts_with("DESCRIPTION:")).expect("a description");
    let read = description.replace("\\n", "\n").replace('\\', "");
    assert!(read.contains(r#""19:45:00" ["A short", "The first"]"#), "{read}");
    let people = r#"["Jon"] ["Mum"] [("popcorn", Some("Theo")), ("a blanket", None)] ["Nan", "Uncle Cem"]"#;
    assert!(read.contains(people), "{read}");
}

#[test]
fn children_services_and_people_who_do_not_come_are_said_and_forbid_nothing() {
    let house = House::with_family();
    let parasite = house.add_from("Parasite", 2019);
    house.edit_title(edit_services(parasite, &["Prime Video"])).expect("edited");
    let mut plan = house.evening(Some(parasite), "2026-12-21T19:30:00");
    plan.members = vec![house.member("Jon"), house.member("Theo")];
    plan.particulars.hosts = vec![house.member("Mum")];
    let said = house.check_evening(plan.clone().into()).expect("checked").warnings;
    let [
        Warning::SchoolNight { children, .. },
        Warning::NotForChildren { film, age: Some(_), .. },
        Warning::NotComing { members },
        Warning::NotOnOurServices { services, .. },
    ] = said.as_slice()
    else {
        panic!("{said:?}")
    };
    assert_eq!((children.as_slice(), film.as_str()), ([house.member("Theo")].as_slice(), "Parasite"));
    assert_eq!(
        (members.as_slice(), services.as_slice()),
        ([house.member("Mum")].as_slice(), ["Prime Video".to_owned()].as_slice())
    );
    house.plan_evening(plan.clone()).expect("planned all the same");
    let later =
        Settings { bedtime: "22:30:00".parse().expect("a time"), ..house.settings().expect("settings") };
    house.change_settings(later).expect("changed");
    plan.start.local = wall("2026-12-22T19:30:00");
    let said = house.check_evening(plan.into()).expect("checked").warnings;
    assert!(!said.iter().any(|warning| matches!(warning, Warning::SchoolNight { .. })), "{said:?}");
}

#[test]
fn a_last_day_that_somebody_noted_warns_of_a_later_evening_and_leads_the_list() {
    let house = House::with_family();
    let elf = house.add_from("Elf", 2003);
    house.add_from("Paddington", 2014);
    let leaves = |on: &str, service: &str| {
        let (on, service) = (on.parse().expect("a day"), service.to_owned());
        EditTitle { leaves: Some(vec![Leaves { service, on, said_by: "Mum".into() }]), ..edit(elf) }
    };
    let warned = |house: &House| {
        let plan = house.evening(Some(elf), "2026-12-28T19:30:00");
        house.check_evening(plan.into()).expect("checked").warnings
    };
    house.edit_title(leaves("2026-12-27", "netflix")).expect("noted");
    let said = warned(&house);
    let [Warning::LeavesBefore { film, service, last_day }] = said.as_slice() else { panic!("{said:?}") };
    assert_eq!(
        (film.as_str(), service.as_str(), last_day.to_string()),
        ("Elf", "netflix", "2026-12-27".into())
    );
    let soonest = ListSentence { sort: WatchlistSort::LeavesSoon, ..ListSentence::default() };
    let query = WatchlistQuery { sentence: soonest, limit: 9, ..WatchlistQuery::default() };
    let rows = house.watchlist(query).expect("a page").rows;
    assert_eq!((rows[0].id, rows[0].leaves_on), (elf, "2026-12-27".parse().ok()), "before a newer film");
    house.edit_title(leaves("2026-12-28", "netflix")).expect("noted");
    assert_eq!(warned(&house), [], "the last day itself is early enough");
    assert_eq!(house.edit_title(leaves("2026-12-28", " ")).expect_err("of no service").code(), "no_name");
    house.undo().expect("undone").expect("a step");
    assert_eq!(warned(&house).len(), 1);
}

#[test]
fn a_last_day_that_passed_is_neither_told_nor_a_service_any_more() {
    let house = House::with_family();
    let elf = house.add_from("Elf", 2003);
    let leaves = |on: &str, service: &str| Leaves {
        service: service.into(),
        on: on.parse().expect("a day"),
        said_by: "Mum".into(),
    };
    let both = vec![leaves("2026-12-20", "Netflix"), leaves("2026-12-27", "MUBI")];
    house.edit_title(EditTitle { leaves: Some(both), ..edit(elf) }).expect("noted");
    let shown = |service: Option<&str>| {
        let sentence = ListSentence { service: service.map(str::to_owned), ..ListSentence::default() };
        let query = WatchlistQuery { sentence, limit: 9, ..WatchlistQuery::default() };
        let page = house.watchlist(query).expect("a page");
        let rows = page.rows.iter().map(|row| (row.services.join(" "), row.leaves_on)).collect::<Vec<_>>();
        (rows, page.choices.services.join(" "))
    };
    let row = |services: &str, on: Option<&str>| {
        vec![(services.to_owned(), on.map(|on| on.parse().expect("a day")))]
    };
    assert_eq!(shown(None), (row("Netflix MUBI", Some("2026-12-20")), "MUBI Netflix".into()));
    house.clock.set(utc("2026-12-21T12:00:00Z"));
    assert_eq!(shown(None), (row("MUBI", Some("2026-12-27")), "MUBI".into()), "the next one, the day after");
    assert_eq!(shown(Some("Netflix")).0, []);
    house.clock.set(utc("2026-12-28T12:00:00Z"));
    assert_eq!(shown(None), (row("", None), String::new()), "and none after both");
    house.clock.set(utc("2026-12-19T12:00:00Z"));
    assert_eq!(shown(None).1, "MUBI Netflix", "a clock that was set right again");
}

#[test]
fn a_service_that_is_taken_away_takes_its_last_day_with_it_the_same_day() {
    let house = House::with_family();
    let elf = house.add_from("Elf", 2003);
    house.edit_title(edit_services(elf, &["Netflix", "MUBI"])).expect("both");
    let noted = ["netflix", "Channel 4"].map(|service| Leaves {
        service: service.into(),
        on: "2026-12-27".parse().expect("a day"),
        said_by: String::new(),
    });
    house.edit_title(EditTitle { leaves: Some(noted.into()), ..edit(elf) }).expect("noted");
    let services = || {
        let query = WatchlistQuery { limit: 9, ..WatchlistQuery::default() };
        house.watchlist(query).expect("a page").rows.remove(0).services
    };
    assert_eq!(services(), ["Netflix", "MUBI", "Channel 4"]);
    house.edit_title(edit_services(elf, &["MUBI"])).expect("one less");
    assert_eq!(services(), ["MUBI", "Channel 4"], "what was never in that list stays noted");
    house.undo().expect("undone").expect("a step");
    assert_eq!(services(), ["Netflix", "MUBI", "Channel 4"], "in one step");
}

fn edit_services(id: TitleId, names: &[&str]) -> houselights_engine::view::EditTitle {
    let services = Some(names.iter().map(|name| (*name).to_owned()).collect());
    houselights_engine::view::EditTitle { services, ..edit(id) }
}

#[test]
fn a_missed_evening_goes_where_the_same_people_can_and_comes_back_by_undo() {
    let Feature { house, plan, .. } = feature();
    let planned = house.plan_evening(plan.clone()).expect("planned").value;
    assert_eq!(planned.next_slot, None, "it is still to come");
    house.clock.set(utc("2026-12-19T09:00:00Z"));
    let missed = plans(&house).unanswered.remove(0);
    assert_eq!(missed.next_slot.map(|slot| slot.local), Some(wall("2026-12-19T20:15:00")));
    let mut tonight = house.evening(None, "2026-12-19T19:00:00");
    tonight.members = vec![house.member("Mum")];
    house.plan_evening(tonight).expect("planned");
    let missed = plans(&house).unanswered.remove(0);
    assert_eq!(
        missed.next_slot.map(|slot| slot.local),
        Some(wall("2026-12-25T20:15:00")),
        "a child goes to bed"
    );
    let there = house.change_evening(moved(&missed)).expect("moved").value.evening;
    assert_eq!(there.session.start.local, wall("2026-12-25T20:15:00"));
    assert_eq!(there.session.particulars, plan.particulars);
    assert_eq!((there.session.status, there.next_slot), (Status::Planned, None));
    assert!(plans(&house).unanswered.is_empty());
    house.undo().expect("undo works").expect("the move");
    assert_eq!(house.evening_view(&planned).session.start, planned.session.start);
}

#[test]
fn a_missed_half_goes_on_where_the_film_stopped() {
    let house = House::with_family();
    let title = film(&house, "Seven Hours", 195);
    let at = |local| house.evening(None, local).start;
    let two = PlanTwoEvenings {
        title,
        break_after: 100,
        first: at("2026-12-18T20:15:00"),
        second: at("2026-12-19T20:15:00"),
        members: Vec::new(),
    };
    let rest = house.plan_two_evenings(two).expect("planned").value.second;
    house.clock.set(utc("2026-12-20T09:00:00Z"));
    let missed = house.evening_view(&rest);
    let there = house.change_evening(moved(&missed)).expect("moved").value.evening.session;
    assert_eq!(there.start.local, wall("2026-12-20T20:15:00"), "nobody waits a week for the rest");
    assert_eq!((there.portion, there.minutes), (Portion::Rest { from: 100 }, 95));
}
