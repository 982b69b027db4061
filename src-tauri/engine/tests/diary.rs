//! The diary: what a year of evenings comes to, reckoned by hand.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use common::{House, edit};
use houselights_domain::diary::{CountryCount, Tone, TurnCount, Watched};
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::mood::Axis;
use houselights_domain::plan::{Particulars, Portion};
use houselights_domain::title::{Opinion, Reaction};
use houselights_engine::view::{
    AddTitle, Diary, EditTitle, FinishEvening, MarkWatched, PlanEvening, PlanTwoEvenings, SessionView,
    TearTicket,
};

fn diary(house: &House, year: i32) -> Diary {
    house.diary(year).expect("a diary")
}

/// A film that no catalogue knows, of which this much is known.
fn film(house: &House, name: &str, minutes: Option<i32>, country: &str, wanted_by: &[MemberId]) -> TitleId {
    let (name, wanted_by) = (name.into(), wanted_by.to_vec());
    let add = AddTitle { name, runtime_minutes: minutes, wanted_by, ..AddTitle::default() };
    let id = house.add_title(add).expect("a title").value.title.id;
    let countries = Some(vec![country.into()]);
    house.edit_title(EditTitle { countries, ..edit(id) }).expect("edited");
    id
}

fn feels(house: &House, id: TitleId, axis: Axis) {
    let mood = Some(house.title(id).expect("a title").mood.with(axis, 9.0));
    house.edit_title(EditTitle { mood, ..edit(id) }).expect("edited");
}

fn plan(house: &House, title: Option<TitleId>, local: &str) -> SessionView {
    let members = vec![house.member("Ayşe"), house.member("Jon")];
    let plan = PlanEvening { members, ..house.evening(title, local) };
    house.plan_evening(plan).expect("planned").value
}

fn over(house: &House, view: &SessionView) -> SessionView {
    let members = view.session.members.clone();
    let finish =
        FinishEvening { id: view.session.id, watched: true, members, reaction: Some(Reaction::Good) };
    house.finish_evening(finish).expect("finished").value
}

fn mark(house: &House, title: TitleId, on: &str, members: Vec<MemberId>) {
    let (on, reaction) = (on.parse().expect("a date"), Some(Reaction::Loved));
    house.mark_watched(MarkWatched { title, on, members, reaction }).expect("marked");
}

#[test]
fn a_house_without_evenings_has_an_empty_year() {
    let diary = diary(&House::with_family(), 2026);
    assert_eq!((diary.first, diary.last), (2026, 2026));
    assert_eq!((diary.evenings.len(), diary.figures.evenings), (0, 0));
    assert_eq!(diary.figures.watched, Watched { minutes: 0, at_least: false });
}

#[test]
fn an_evening_comes_into_the_diary_with_its_torn_ticket_and_leaves_it_by_undo() {
    let house = House::with_family();
    let (ayse, jon) = (house.member("Ayşe"), house.member("Jon"));
    let funny = film(&house, "Lamps", Some(97), "TR", &[jon]);
    feels(&house, funny, Axis::Humour);
    let view = plan(&house, Some(funny), "2026-12-18T20:15:00");
    assert_eq!(diary(&house, 2026).evenings, [], "it is still to come");
    over(&house, &view);
    let said = vec![
        Opinion { member: ayse, reaction: Reaction::Loved },
        Opinion { member: jon, reaction: Reaction::Mixed },
    ];
    let ticket = TearTicket {
        id: view.session.id,
        there: vec![ayse, jon],
        guests: vec![],
        reaction: None,
        opinions: said.clone(),
        word: "Lamplight".into(),
        memory: "The power went.".into(),
    };
    house.tear_ticket(ticket.clone()).expect("torn");
    house.tear_ticket(TearTicket { word: "Dark".into(), ..ticket }).expect("edited");
    let year = diary(&house, 2026);
    let evening = &year.evenings[0];
    assert_eq!(evening.session, Some(view.session.id));
    assert_eq!((evening.torn.word.as_str(), &evening.torn.opinions), ("Dark", &said));
    assert_eq!((evening.tone, &evening.chosen_by), (Some(Tone::Laughter), &vec![jon]));
    assert_eq!(evening.films[0].name.as_deref(), Some("Lamps"));
    assert_eq!(Some(evening.torn.clone()), house.evening_view(&view).torn, "one truth about the evening");
    house.undo().expect("undone");
    assert_eq!(diary(&house, 2026).evenings[0].torn.word, "Lamplight");
    house.undo().expect("undone");
    assert_eq!(diary(&house, 2026).evenings[0].torn.word, "");
    house.undo().expect("undone");
    assert_eq!(diary(&house, 2026).evenings, []);
}

#[test]
fn a_year_comes_to_what_was_reckoned_by_hand() {
    let house = House::with_family();
    let (ayse, jon, theo) = (house.member("Ayşe"), house.member("Jon"), house.member("Theo"));
    let sad = film(&house, "Rain", Some(120), "TR", &[ayse]);
    feels(&house, sad, Axis::Tears);
    let short = film(&house, "Spark", Some(12), "FR", &[theo]);
    let unknown = film(&house, "Nobody Knows How Long", None, "TR", &[]);
    // May: a short and a film, planned; Theo, who wished for the short, was not there.
    let particulars = Particulars { before: vec![short], ..Particulars::default() };
    let members = vec![ayse, jon];
    let double = PlanEvening { particulars, members, ..house.evening(Some(sad), "2026-05-01T20:00:00") };
    over(&house, &house.plan_evening(double).expect("planned").value);
    // May: two films on one day outside any plan, for everybody.
    mark(&house, unknown, "2026-05-10", Vec::new());
    mark(&house, sad, "2026-05-10", Vec::new());
    // New Year's Eve past midnight belongs to the old year; the film was left open.
    over(&house, &plan(&house, None, "2027-01-01T00:30:00"));
    // Next year, and not watched at all.
    mark(&house, sad, "2027-02-01", vec![jon]);
    plan(&house, Some(sad), "2026-06-01T20:00:00");

    let year = diary(&house, 2026);
    assert_eq!((year.first, year.last), (2026, 2027));
    let dates: Vec<String> = year.evenings.iter().map(|evening| evening.date.to_string()).collect();
    assert_eq!(dates, ["2026-05-01", "2026-05-10", "2026-12-31"]);
    let figures = &year.figures;
    let may = &figures.months[4];
    assert_eq!(may.evenings, 2);
    assert_eq!(may.watched, Watched { minutes: 120 + 12 + 120, at_least: true });
    assert_eq!(figures.months[11].watched, Watched { minutes: 0, at_least: true });
    assert_eq!(figures.months[5].evenings, 0, "a plan is no evening");
    let turn = |member, evenings| TurnCount { member, evenings };
    assert_eq!(figures.turns, [turn(Some(ayse), 2), turn(None, 1)]);
    let country = |country: &str, evenings| CountryCount { country: country.into(), evenings };
    assert_eq!(figures.countries, [country("TR", 2), country("FR", 1)]);
    let films = |place: usize| -> Vec<&str> {
        year.evenings[place].films.iter().filter_map(|film| film.name.as_deref()).collect()
    };
    assert_eq!(films(0), ["Spark", "Rain"]);
    assert_eq!(films(1), ["Rain", "Nobody Knows How Long"]);
    assert_eq!(year.evenings[1].torn.there, [], "everybody");

    let next = diary(&house, 2027);
    assert_eq!(next.evenings.len(), 1);
    assert_eq!(next.figures.watched, Watched { minutes: 120, at_least: false });
    assert_eq!(next.evenings[0].chosen_by, [], "Ayşe wished for it, and was not there");
}

#[test]
fn both_halves_of_a_film_make_the_whole() {
    let house = House::with_family();
    let long = film(&house, "Seven Hours", Some(195), "HU", &[]);
    let at = |local: &str| house.evening(None, local).start;
    let (first, second) = (at("2026-12-01T20:15:00"), at("2026-12-02T20:15:00"));
    let request = PlanTwoEvenings { title: long, break_after: 100, first, second, members: Vec::new() };
    let halves = house.plan_two_evenings(request).expect("planned").value;
    over(&house, &halves.first);
    over(&house, &halves.second);
    let year = diary(&house, 2026);
    let minutes: Vec<u32> = year.evenings.iter().map(|evening| evening.watched.minutes).collect();
    assert_eq!(minutes, [100, 95]);
    assert_eq!(year.evenings[0].films[0].portion, Portion::First { until: 100 });
    assert_eq!(year.figures.watched, Watched { minutes: 195, at_least: false });
}

#[test]
fn an_evening_stays_when_its_film_is_taken_off_the_list() {
    let house = House::with_family();
    let gone = film(&house, "Gone", Some(90), "DE", &[]);
    over(&house, &plan(&house, Some(gone), "2026-12-01T20:15:00"));
    house.remove_title(gone).expect("removed");
    let evening = diary(&house, 2026).evenings.remove(0);
    assert_eq!(evening.films[0].name, None);
    assert_eq!((evening.tone, evening.watched), (None, Watched { minutes: 0, at_least: true }));
    assert_eq!(evening.torn.there, [house.member("Ayşe"), house.member("Jon")]);
}
