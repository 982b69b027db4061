//! The torn ticket: what is written on an evening that is over, edited, taken back, and learned from.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use common::{House, utc};
use houselights_domain::change::{Area, Operation};
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::mood::Part;
use houselights_domain::plan::Particulars;
use houselights_domain::title::{Opinion, Reaction, Viewing};
use houselights_engine::testing::DECEMBER;
use houselights_engine::view::{
    FinishEvening, MarkWatched, PlanEvening, PlanTwoEvenings, SessionView, SuggestRequest, TearTicket,
};

/// An evening of Friday 18 December that is over: planned for Ayşe and Jon, and said to have been good.
fn over(house: &House, title: Option<TitleId>) -> SessionView {
    let members = vec![house.member("Ayşe"), house.member("Jon")];
    let plan = PlanEvening { members: members.clone(), ..house.evening(title, "2026-12-18T20:15:00") };
    let planned = house.plan_evening(plan).expect("planned").value;
    assert_eq!(planned.torn, None, "nothing is torn before it is over");
    house.clock.set(utc("2026-12-18T22:40:00Z"));
    let reaction = Some(Reaction::Good);
    let finish = FinishEvening { id: planned.session.id, watched: true, members, reaction };
    house.finish_evening(finish).expect("finished").value
}

fn ticket(view: &SessionView, there: &[MemberId], opinions: Vec<Opinion>) -> TearTicket {
    let (word, memory) = ("Tissues".into(), "Mum sang along.\nThe popcorn burnt.".into());
    let (id, guests) = (view.session.id, view.session.particulars.guests.clone());
    TearTicket { id, there: there.to_vec(), guests, reaction: None, opinions, word, memory }
}

fn viewings(house: &House, title: TitleId) -> Vec<Viewing> {
    house.title(title).expect("on the list").title.viewings
}

#[test]
fn a_ticket_is_torn_edited_taken_back_and_done_again() {
    let mut house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    let (ayse, jon, mum) = (house.member("Ayşe"), house.member("Jon"), house.member("Mum"));
    let view = over(&house, Some(film));
    let before = view.torn.clone().expect("it is over");
    assert_eq!(
        (before.there, before.reaction, before.can_be_rated),
        (vec![ayse, jon], Some(Reaction::Good), true)
    );

    let opinion = |member, reaction| Opinion { member, reaction };
    let said = vec![opinion(ayse, Reaction::Loved), opinion(mum, Reaction::Mixed)];
    let torn = house.tear_ticket(ticket(&view, &[ayse, mum], said.clone())).expect("torn");
    assert_eq!(torn.changes.operation, Operation::TearTicket);
    assert_eq!(torn.changes.subject, "Miracle in Cell No. 7");
    assert_eq!(torn.changes.stale, [Area::Watchlist, Area::Plans]);
    let first = torn.value.torn.expect("torn");
    assert_eq!((&first.there, &first.opinions), (&vec![ayse, mum], &said));
    assert_eq!((first.reaction, first.word.as_str()), (None, "Tissues"), "they differ");
    assert_eq!(first.memory, "Mum sang along.\nThe popcorn burnt.");

    house.reopen();
    assert_eq!(house.evening_view(&view).torn, Some(first.clone()));
    let viewing = viewings(&house, film).remove(0);
    assert_eq!((viewing.members, viewing.opinions), (vec![ayse, mum], said.clone()));
    assert_eq!(
        view.session.sequence,
        house.evening_view(&view).session.sequence,
        "calendars hear nothing of it"
    );

    let agree = vec![opinion(ayse, Reaction::Loved), opinion(mum, Reaction::Loved)];
    let edit = TearTicket { word: "  Tears,\n again ".into(), ..ticket(&view, &[ayse, mum], agree) };
    let second = house.tear_ticket(edit).expect("torn").value.torn.expect("torn");
    assert_eq!((second.reaction, second.opinions.len()), (Some(Reaction::Loved), 0), "all say the same");
    assert_eq!(second.word, "Tears, again");

    house.undo().expect("undone");
    assert_eq!(house.evening_view(&view).torn, Some(first));
    house.undo().expect("undone");
    assert_eq!(house.evening_view(&view).torn, view.torn);
    assert_eq!(viewings(&house, film)[0].opinions, []);
    house.redo().expect("done again");
    house.redo().expect("done again");
    assert_eq!(house.evening_view(&view).torn, Some(second));
    // Written again after an undo: what the undo took away comes back.
    house.undo().expect("undone");
    house.undo().expect("undone");
    house.tear_ticket(ticket(&view, &[ayse, mum], said.clone())).expect("torn");
    assert_eq!(viewings(&house, film)[0].opinions, said);
}

#[test]
fn only_an_evening_that_was_watched_has_a_torn_ticket() {
    let house = House::with_family();
    let planned = house.plan_evening(house.evening(None, "2026-12-18T20:15:00")).expect("planned").value;
    let refused = house.tear_ticket(ticket(&planned, &[], Vec::new())).expect_err("it is not over");
    assert_eq!(refused.code(), "not_watched");
    assert_eq!(
        house.home().expect("home").undo.map(|step| step.operation),
        Some(Operation::PlanEvening),
        "nothing was written"
    );
}

#[test]
fn guests_who_came_after_all_are_kept_and_those_who_did_not_are_not() {
    let house = House::with_family();
    let (ayse, jon) = (house.member("Ayşe"), house.member("Jon"));
    let invited = Particulars { guests: vec!["Nan".into(), "Uncle Cem".into()], ..Particulars::default() };
    let plan = PlanEvening {
        members: vec![ayse, jon],
        particulars: invited,
        ..house.evening(None, "2026-12-18T20:15:00")
    };
    let planned = house.plan_evening(plan).expect("planned").value;
    house.clock.set(utc("2026-12-18T22:40:00Z"));
    let finish =
        FinishEvening { id: planned.session.id, watched: true, members: vec![ayse, jon], reaction: None };
    let view = house.finish_evening(finish).expect("finished").value;
    assert_eq!(view.torn.clone().expect("over").guests, ["Nan", "Uncle Cem"], "until somebody says");

    let there = vec!["Nan".into(), " Leyla ".into(), "nan".into()];
    let torn = TearTicket { guests: there, ..ticket(&view, &[ayse, jon], Vec::new()) };
    let torn = house.tear_ticket(torn).expect("torn").value;
    assert_eq!(torn.torn.expect("torn").guests, ["Nan", "Leyla"]);
    house.undo().expect("undone");
    assert_eq!(house.evening_view(&view).torn.expect("torn").guests, ["Nan", "Uncle Cem"]);
}

#[test]
fn what_is_too_long_is_refused_and_what_stood_there_stays() {
    let house = House::with_family();
    let film = house.add_from("Elf", 2003);
    let view = over(&house, Some(film));
    let there = [house.member("Ayşe")];
    for refused in [
        TearTicket { word: "w".repeat(41), ..ticket(&view, &there, Vec::new()) },
        TearTicket { memory: "m".repeat(2_001), ..ticket(&view, &there, Vec::new()) },
        TearTicket { guests: vec!["g".repeat(300)], ..ticket(&view, &there, Vec::new()) },
    ] {
        assert_eq!(house.tear_ticket(refused).expect_err("too long").code(), "too_long");
    }
    assert_eq!(house.evening_view(&view).torn, view.torn);
    let fits = TearTicket {
        word: "ö".repeat(40),
        memory: format!("  {}\n", "m".repeat(2_000)),
        ..ticket(&view, &there, Vec::new())
    };
    house.tear_ticket(fits).expect("torn");
}

#[test]
fn an_evening_without_a_film_keeps_who_was_there_and_a_memory() {
    let house = House::with_family();
    let view = over(&house, None);
    let mum = house.member("Mum");
    let before = view.torn.clone().expect("over");
    assert_eq!((before.can_be_rated, &before.there), (false, &view.session.members));
    let said = vec![Opinion { member: mum, reaction: Reaction::Loved }];
    let torn = house.tear_ticket(ticket(&view, &[mum], said)).expect("torn").value.torn.expect("torn");
    assert_eq!((torn.there, torn.word.as_str()), (vec![mum], "Tissues"));
    assert_eq!((torn.reaction, torn.opinions.len()), (None, 0), "there is no film to speak of");
}

#[test]
fn half_a_film_is_not_rated_and_its_ticket_can_be_torn() {
    let house = House::with_family();
    let film = house.add_from("Schindler's List", 1993);
    let at = |local: &str| house.evening(None, local).start;
    let (first, second) = (at("2026-12-18T20:15:00"), at("2026-12-19T20:15:00"));
    let members = vec![house.member("Jon")];
    let request = PlanTwoEvenings { title: film, break_after: 100, first, second, members };
    let half = house.plan_two_evenings(request).expect("planned").value.first;
    let members = vec![house.member("Mum")];
    let finish =
        FinishEvening { id: half.session.id, watched: true, members: members.clone(), reaction: None };
    let view = house.finish_evening(finish).expect("finished").value;
    let torn = view.torn.clone().expect("over");
    assert_eq!((torn.can_be_rated, &torn.there), (false, &members), "who came, and not who was invited");
    house.tear_ticket(ticket(&view, &members, Vec::new())).expect("torn");
    assert_eq!(viewings(&house, film), [], "it was not seen to its end");
}

#[test]
fn in_a_double_feature_the_word_is_about_the_film_and_who_was_there_about_both() {
    let house = House::with_family();
    let (short, film) = (house.add("Elf").title.id, house.add_from("Miracle in Cell No. 7", 2019));
    let (ayse, mum) = (house.member("Ayşe"), house.member("Mum"));
    let particulars = Particulars { before: vec![short], ..Particulars::default() };
    let plan = PlanEvening { particulars, ..house.evening(Some(film), "2026-12-18T18:00:00") };
    let id = house.plan_evening(plan).expect("planned").value.session.id;
    let finish = FinishEvening { id, watched: true, members: vec![ayse], reaction: Some(Reaction::Loved) };
    let view = house.finish_evening(finish).expect("finished").value;
    let said = [ayse, mum].map(|member| Opinion { member, reaction: Reaction::Stopped });
    house.tear_ticket(ticket(&view, &[ayse, mum], said.to_vec())).expect("torn");
    let (before, main) = (viewings(&house, short).remove(0), viewings(&house, film).remove(0));
    assert_eq!((before.members, before.reaction), (vec![ayse, mum], None));
    assert_eq!((main.members, main.reaction), (vec![ayse, mum], Some(Reaction::Stopped)));
}

#[test]
fn who_left_the_household_was_there_all_the_same_and_strangers_were_not() {
    let house = House::with_family();
    let film = house.add_from("Elf", 2003);
    let view = over(&house, Some(film));
    let (ayse, jon) = (house.member("Ayşe"), house.member("Jon"));
    house.remove_member(jon).expect("moved out");
    let stranger = MemberId::new(utc("2020-01-01T00:00:00Z"), [7; 10]);
    let torn = house.tear_ticket(ticket(&view, &[ayse, jon, stranger, jon], Vec::new())).expect("torn").value;
    assert_eq!(torn.torn.expect("torn").there, [ayse, jon]);
}

#[test]
fn marking_the_same_evening_on_the_watchlist_corrects_the_ticket() {
    let house = House::with_family();
    let film = house.add_from("Elf", 2003);
    let view = over(&house, Some(film));
    let (ayse, mum) = (house.member("Ayşe"), house.member("Mum"));
    let said = vec![Opinion { member: ayse, reaction: Reaction::Loved }];
    house.tear_ticket(ticket(&view, &[ayse, mum], said)).expect("torn");
    let on = "2026-12-18".parse().expect("a date");
    let reaction = Some(Reaction::NotForUs);
    house.mark_watched(MarkWatched { title: film, on, members: vec![mum], reaction }).expect("marked");
    let torn = house.evening_view(&view).torn.expect("torn");
    assert_eq!((torn.there, torn.reaction, torn.opinions), (vec![mum], reaction, Vec::new()));
    assert_eq!(torn.word, "Tissues", "the word stays");
}

#[test]
fn each_ones_own_word_is_their_taste_and_counts_as_an_answer() {
    let house = House::with_family();
    let films: Vec<TitleId> = DECEMBER.iter().map(|(name, year)| house.add_from(name, *year)).collect();
    let (ayse, jon, mum) = (house.member("Ayşe"), house.member("Jon"), house.member("Mum"));
    let taste = |member: MemberId| -> f32 {
        let request =
            SuggestRequest { sofa: Some(vec![member]), lights_out: None, ..SuggestRequest::default() };
        let picks = house.suggest(request).expect("an answer").picks;
        let parts = picks.iter().flat_map(|pick| &pick.parts).filter(|part| part.name == Part::Taste);
        parts.map(|part| part.value.abs()).sum()
    };
    let view = over(&house, Some(films[2]));
    let unsaid = ticket(&view, &[ayse, jon, mum], Vec::new());
    house.tear_ticket(unsaid).expect("torn");
    assert_eq!([ayse, jon, mum].map(taste), [0.0; 3], "nobody said anything");
    assert_eq!(house.unrated().expect("a list").len(), 1);
    let said = vec![Opinion { member: ayse, reaction: Reaction::Loved }];
    house.tear_ticket(ticket(&view, &[ayse, jon, mum], said)).expect("torn");
    assert!(taste(ayse) > 0.0);
    assert_eq!([jon, mum].map(taste), [0.0; 2], "only whoever spoke is learned from");
    assert_eq!(house.unrated().expect("a list").len(), 0, "somebody said how it was");
}
