//! Journeys over date polls, on a real database and a clock that the test sets: 19:40 on Friday 18 December 2026.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use chrono_tz::Europe;
use common::{House, utc, wall};
use houselights_domain::change::Operation;
use houselights_domain::id::{MemberId, OptionId};
use houselights_domain::plan::poll::{Answer, Verdict};
use houselights_domain::plan::{WallTime, Warning};
use houselights_engine::view::{AnswerPoll, ChangePoll, PlansQuery, PollDraft, PollView, SettlePoll};

const FRIDAY: &str = "2026-12-25T20:15:00";
const SATURDAY: &str = "2026-12-26T20:15:00";
const SUNDAY: &str = "2026-12-27T17:30:00";

fn draft(house: &House, starts: &[&str]) -> PollDraft {
    let start = |text: &&str| WallTime { local: wall(text), zone: Europe::London };
    let members = ["Ayşe", "Jon", "Mum", "Theo"].map(|name| house.member(name)).to_vec();
    let (place, note) = ("the attic".into(), "Mum brings tissues".into());
    PollDraft { title: None, starts: starts.iter().map(start).collect(), members, place, note }
}

fn ask(house: &House, starts: &[&str]) -> PollView {
    house.propose_evenings(draft(house, starts)).expect("asked").value
}

fn option(poll: &PollView, start: &str) -> OptionId {
    poll.poll.options.iter().find(|option| option.start.local == wall(start)).expect("an option").id
}

fn say(house: &House, poll: &PollView, start: &str, name: &str, answer: Option<Answer>) -> PollView {
    let option = option(poll, start);
    let member = house.member(name);
    house.answer_poll(AnswerPoll { poll: poll.poll.id, option, member, answer }).expect("noted").value
}

/// All four answer with a letter each: `y`es, `i`f need be, `n`o, `-` not at all.
fn all_say(house: &House, poll: &PollView, start: &str, letters: &str) {
    for (name, letter) in ["Ayşe", "Jon", "Mum", "Theo"].into_iter().zip(letters.chars()) {
        let answer = match letter {
            'y' => Answer::Yes,
            'i' => Answer::IfNeedBe,
            'n' => Answer::No,
            _ => continue,
        };
        say(house, poll, start, name, Some(answer));
    }
}

fn only(house: &House) -> PollView {
    let mut polls = house.polls().expect("polls");
    assert_eq!(polls.len(), 1);
    polls.remove(0)
}

fn best(poll: &PollView) -> OptionId {
    poll.standings[0].option
}

fn upcoming(house: &House) -> Vec<(chrono::NaiveDateTime, Vec<MemberId>)> {
    let month = "2026-12-01".parse().expect("a date");
    let plans = house.plans(PlansQuery::of(month)).expect("plans");
    plans.upcoming.into_iter().map(|view| (view.session.start.local, view.session.members)).collect()
}

fn settle(house: &House, poll: &PollView, start: &str) -> Result<(), houselights_engine::Error> {
    house.settle_poll(SettlePoll { poll: poll.poll.id, option: option(poll, start) }).map(|_| ())
}

#[test]
fn the_family_answers_and_the_best_evening_becomes_the_plan() {
    let mut house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    let asked = PollDraft { title: Some(film), ..draft(&house, &[SUNDAY, FRIDAY, SATURDAY]) };
    let poll = house.propose_evenings(asked).expect("asked").value;
    assert_eq!(poll.name.as_deref(), Some("Miracle in Cell No. 7"));
    assert_eq!(poll.standings[0].verdict, Verdict::Waiting);
    all_say(&house, &poll, FRIDAY, "yyny");
    all_say(&house, &poll, SATURDAY, "yiyi");
    all_say(&house, &poll, SUNDAY, "yy--");
    house.reopen();
    let poll = only(&house);
    assert_eq!(best(&poll), option(&poll, SATURDAY));
    assert_eq!(poll.standings[0].verdict, Verdict::Everybody);

    let settled = house.settle_poll(SettlePoll { poll: poll.poll.id, option: option(&poll, FRIDAY) });
    let session = settled.expect("the host may choose another").value.session;
    assert_eq!((session.title, session.start.local), (Some(film), wall(FRIDAY)));
    assert_eq!(session.members, ["Ayşe", "Jon", "Theo"].map(|name| house.member(name)));
    assert_eq!((session.place.as_str(), session.note.as_str()), ("the attic", "Mum brings tissues"));
    assert_eq!(session.reminders, None, "as in the settings");
    assert_eq!(house.polls().expect("polls"), []);

    let undone = house.undo().expect("undo works").expect("something").changes;
    assert_eq!(
        (undone.operation, undone.redo.map(|step| step.operation)),
        (Operation::Undo, Some(Operation::SettlePoll))
    );
    assert_eq!(only(&house), poll, "asked again, with every answer");
    assert_eq!(upcoming(&house), []);
    house.redo().expect("redo works").expect("something");
    assert_eq!(house.polls().expect("polls"), []);
    assert_eq!(upcoming(&house).len(), 1);
}

#[test]
fn the_next_time_it_is_fair_to_who_missed_out() {
    let house = House::with_family();
    let first = ask(&house, &[FRIDAY, SATURDAY]);
    all_say(&house, &first, FRIDAY, "yyny");
    settle(&house, &first, FRIDAY).expect("settled");
    let evening = house.next_evening().expect("a look").expect("planned").session.id;

    let next = ask(&house, &["2027-01-08T20:15:00", "2027-01-09T20:15:00"]);
    all_say(&house, &next, "2027-01-08T20:15:00", "yyny");
    all_say(&house, &next, "2027-01-09T20:15:00", "nyyy");
    let poll = only(&house);
    assert_eq!(best(&poll), option(&poll, "2027-01-09T20:15:00"), "the later, because Mum can come");
    assert_eq!(poll.standings[0].fairer_to, [house.member("Mum")]);

    house.cancel_evening(evening).expect("called off");
    let poll = only(&house);
    assert_eq!(best(&poll), option(&poll, "2027-01-08T20:15:00"), "nobody missed what did not happen");
}

#[test]
fn an_evening_on_which_all_are_booked_is_not_the_best_of_equals() {
    let house = House::with_family();
    let poll = ask(&house, &[FRIDAY, SATURDAY]);
    for day in [FRIDAY, SATURDAY] {
        all_say(&house, &poll, day, "yyyy");
    }
    assert_eq!(best(&only(&house)), option(&poll, FRIDAY), "the earlier");
    let taken = house.plan_evening(house.evening(None, FRIDAY)).expect("planned").value.session.id;
    let booked = only(&house);
    assert_eq!(best(&booked), option(&poll, SATURDAY));
    assert!(booked.standings[0].fairer_to.is_empty(), "that is not why");
    house.cancel_evening(taken).expect("called off");
    assert_eq!(best(&only(&house)), option(&poll, FRIDAY));
}

#[test]
fn changing_the_evenings_keeps_what_was_answered_to_the_others() {
    let house = House::with_family();
    let poll = ask(&house, &[FRIDAY, SATURDAY]);
    all_say(&house, &poll, SATURDAY, "yyyy");
    all_say(&house, &poll, FRIDAY, "nnnn");
    let draft = draft(&house, &[SATURDAY, SUNDAY]);
    let changed = house.change_poll(ChangePoll { id: poll.poll.id, draft }).expect("changed").value;
    assert_eq!(option(&changed, SATURDAY), option(&poll, SATURDAY));
    assert_eq!((changed.answers.len(), changed.standings[0].verdict), (4, Verdict::Everybody));
    assert_eq!(changed.standings[1].verdict, Verdict::Waiting);
    house.undo().expect("undo works");
    assert_eq!(only(&house).answers.len(), 8);
}

#[test]
fn an_answer_can_be_another_one_or_none_again() {
    let house = House::with_family();
    let poll = ask(&house, &[FRIDAY, SATURDAY]);
    assert_eq!(say(&house, &poll, FRIDAY, "Theo", Some(Answer::Yes)).standings[0].yes.len(), 1);
    assert_eq!(say(&house, &poll, FRIDAY, "Theo", Some(Answer::IfNeedBe)).standings[0].if_need_be.len(), 1);
    assert_eq!(say(&house, &poll, FRIDAY, "Theo", None).answers, []);
    house.undo().expect("undo works");
    assert_eq!(only(&house).answers.len(), 1);
}

#[test]
fn what_cannot_be_chosen_from_is_said_and_changes_nothing() {
    let house = House::with_family();
    let many: Vec<_> = (0..500).map(|n| format!("2027-01-01T{:02}:{:02}:00", n / 60, n % 60)).collect();
    let many: Vec<_> = many.iter().map(String::as_str).collect();
    for (starts, says) in [
        (&[FRIDAY][..], "A choice takes at least 2 evenings."),
        (&[][..], "A choice takes at least 2 evenings."),
        (&[FRIDAY, FRIDAY][..], "Friday 25 December, 20:15 is proposed twice."),
        (&[FRIDAY, "2026-12-18T19:40:00"][..], "Friday 18 December, 19:40 has gone by."),
        (&many[..], "500 evenings are too many to choose from; 12 fit."),
    ] {
        let refused = house.propose_evenings(draft(&house, starts)).expect_err("not a choice");
        assert_eq!((refused.code(), refused.to_string().as_str()), ("poll", says));
        assert!(!refused.hint().is_empty());
    }
    let nobody = PollDraft { members: Vec::new(), ..draft(&house, &[FRIDAY, SATURDAY]) };
    let refused = house.propose_evenings(nobody).expect_err("nobody");
    assert_eq!(refused.to_string(), "Nobody is asked.");
    let film = house.add("Elf").title.id;
    house.remove_title(film).expect("removed");
    let gone = PollDraft { title: Some(film), ..draft(&house, &[FRIDAY, SATURDAY]) };
    assert_eq!(house.propose_evenings(gone).expect_err("gone").code(), "gone");
    assert_eq!(house.polls().expect("polls"), []);
    assert_eq!(
        house.home().expect("home").undo.map(|step| step.operation),
        Some(Operation::RemoveTitle),
        "none of it was written"
    );
}

#[test]
fn an_evening_that_meanwhile_went_by_cannot_be_made_the_plan() {
    let house = House::with_family();
    let poll = ask(&house, &["2026-12-18T20:15:00", SATURDAY]);
    all_say(&house, &poll, "2026-12-18T20:15:00", "yyyy");
    house.clock.set(utc("2026-12-18T20:15:00Z"));
    let poll = only(&house);
    assert_eq!(best(&poll), option(&poll, SATURDAY));
    let refused = settle(&house, &poll, "2026-12-18T20:15:00").expect_err("gone by");
    assert_eq!(refused.to_string(), "Friday 18 December, 20:15 has gone by.");
    let draft = draft(&house, &["2026-12-18T20:15:00", SATURDAY, SUNDAY]);
    house.change_poll(ChangePoll { id: poll.poll.id, draft }).expect("it may stay among the others");
}

#[test]
fn a_poll_that_is_over_takes_no_answer_and_no_second_plan() {
    let house = House::with_family();
    let poll = ask(&house, &[FRIDAY, SATURDAY]);
    house.call_off_poll(poll.poll.id).expect("called off");
    assert_eq!(house.polls().expect("polls"), []);
    let late = AnswerPoll {
        poll: poll.poll.id,
        option: option(&poll, FRIDAY),
        member: house.member("Jon"),
        answer: Some(Answer::Yes),
    };
    assert_eq!(house.answer_poll(late).expect_err("over").code(), "poll_closed");
    assert_eq!(settle(&house, &poll, FRIDAY).expect_err("over").code(), "poll_closed");
    house.undo().expect("undo works");
    settle(&house, &only(&house), FRIDAY).expect("settled");
    assert_eq!(settle(&house, &poll, SATURDAY).expect_err("settled").code(), "poll_closed");
    assert_eq!(house.call_off_poll(poll.poll.id).expect_err("settled").code(), "poll_closed");
    assert_eq!(upcoming(&house).len(), 1);
}

#[test]
fn somebody_who_moves_out_and_a_film_that_goes_leave_the_poll() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    let asked = PollDraft { title: Some(film), ..draft(&house, &[FRIDAY, SATURDAY]) };
    let poll = house.propose_evenings(asked).expect("asked").value;
    all_say(&house, &poll, FRIDAY, "yyny");
    let mum = house.member("Mum");
    house.remove_member(mum).expect("moved out");
    house.remove_title(film).expect("off the list");
    let left = only(&house);
    assert_eq!((left.name.clone(), left.poll.title), (None, None));
    assert_eq!(left.standings[0].verdict, Verdict::Everybody, "Mum is not waited for");
    let option = option(&left, FRIDAY);
    let answer = AnswerPoll { poll: left.poll.id, option, member: mum, answer: None };
    assert_eq!(house.answer_poll(answer).expect_err("not here").code(), "gone");
    settle(&house, &left, FRIDAY).expect("an evening without a film yet");
    assert_eq!(upcoming(&house)[0].1.len(), 3);
    for _ in 0..3 {
        house.undo().expect("undo works");
    }
    let back = only(&house);
    assert_eq!((back.name.as_deref(), back.answers.len()), (Some("Elf"), 4));
}

#[test]
fn overlaps_lights_out_and_skipped_hours_are_said_of_an_evening_and_forbid_nothing() {
    let house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    let busy = house.evening(Some(film), FRIDAY);
    house.plan_evening(busy).expect("planned");
    let poll = ask(&house, &[FRIDAY, "2026-12-26T22:30:00", "2027-03-28T01:30:00"]);
    let said = |n: usize| &poll.checks[n].warnings;
    assert!(matches!(said(0)[..], [Warning::Overlaps { .. }]), "{:?}", said(0));
    assert_eq!(poll.checks[0].names[0].1, "Miracle in Cell No. 7");
    assert!(matches!(said(1)[..], [Warning::PastLightsOut { .. }]), "{:?}", said(1));
    assert!(matches!(said(2)[0], Warning::ClocksGoForward { .. }), "{:?}", said(2));
    settle(&house, &poll, "2027-03-28T01:30:00").expect("planned all the same");
}
