//! Answers that people give in the calendar.

use houselights_domain::plan::Reply;
use houselights_engine::view::{ChangeEvening, ChangeSeries, Reach, RepeatChange, SessionView};

use crate::family::Family;
use crate::server::Kind;
use crate::with_each_server;

with_each_server! {
    answers_in_the_calendar_come_back_once
    answers_to_a_series_are_for_one_friday_each
    an_answer_to_a_series_finds_an_evening_that_stood_alone_before_it
}

fn attendee(name: &str, says: &str) -> String {
    let address = name.to_lowercase();
    format!("ATTENDEE;CN={name};PARTSTAT={says}:mailto:{address}@example.org\r\n")
}

/// Who said what to an evening, by name.
fn said(family: &Family, view: &SessionView) -> Vec<(String, Reply)> {
    let members = family.engine.household().expect("a household").members;
    let name = |who: &houselights_domain::plan::Person| match who {
        houselights_domain::plan::Person::Member { id } => {
            members.iter().find(|one| one.id == *id).expect("a member").name.clone()
        }
        houselights_domain::plan::Person::Guest { name } => name.clone(),
    };
    let replied = view.answers.iter().filter_map(|rsvp| Some((name(&rsvp.who), rsvp.reply?)));
    replied.collect()
}

fn answers_in_the_calendar_come_back_once(kind: Kind) {
    let family = Family::with(kind);
    let mut plan = family.house.evening(None, "2026-12-19T20:15:00");
    plan.particulars.guests = vec!["Nan".into()];
    let first = family.plan_it(plan);
    family.settle();
    let invited = [
        attendee("Jon Demir", "ACCEPTED"),
        attendee("Mum", "NEEDS-ACTION"),
        attendee("Nan", "TENTATIVE"),
        attendee("Stranger", "ACCEPTED"),
    ]
    .concat();
    family.edit(
        first,
        "SUMMARY:",
        &format!("ORGANIZER;CN=Ayse:mailto:ayse@example.org\r\n{invited}SUMMARY:"),
    );
    family.later();
    let view = || family.engine.evening(first).expect("an evening");
    let jon = ("Jon".to_owned(), Reply::Coming);
    assert_eq!(said(&family, &view()), [jon.clone(), ("Nan".to_owned(), Reply::Maybe)]);

    // The evening changes; who was invited stays invited, and an answer that was taken is not taken again.
    family.place(first, "the garden");
    family.settle();
    assert_eq!(family.there(first).events.remove(0).attendees.len(), 4);
    family.edit(first, "PARTSTAT=NEEDS-ACTION", "PARTSTAT=DECLINED");
    family.later();
    let mum = ("Mum".to_owned(), Reply::Cant);
    assert_eq!(said(&family, &view()), [jon, ("Nan".to_owned(), Reply::Maybe), mum]);
    assert!(
        family
            .engine
            .home()
            .expect("home")
            .undo
            .is_some_and(|step| { step.operation == houselights_domain::change::Operation::ChangeEvening }),
        "Ctrl+Z takes back what was done here, not what Mum said"
    );
}

fn answers_to_a_series_are_for_one_friday_each(kind: Kind) {
    let family = Family::with(kind);
    let series = family.fridays();
    family.settle();
    family.edit(&series, "SUMMARY:", &format!("{}SUMMARY:", attendee("Jon", "ACCEPTED")));
    family.later();
    let next = || family.engine.next_evening().expect("a look").expect("an evening");
    assert_eq!(said(&family, &next()), [("Jon".to_owned(), Reply::Coming)]);
    let first = next().session.id;
    family.clock.advance(chrono::TimeDelta::days(2));
    family.settle();
    let second =
        family.engine.plans(houselights_engine::view::PlansQuery::of("2026-12-01".parse().expect("a date")));
    let second = second
        .expect("plans")
        .month
        .into_iter()
        .find(|view| view.session.id != first && view.evening.to_string() == "2026-12-25");
    assert_eq!(said(&family, &second.expect("the next one")), [("Jon".to_owned(), Reply::Coming)]);
}

fn an_answer_to_a_series_finds_an_evening_that_stood_alone_before_it(kind: Kind) {
    let family = Family::with(kind);
    let alone = family.plan("2026-12-18T20:15:00");
    let change = ChangeEvening::of(alone);
    let repeat = RepeatChange::Rule { rule: "FREQ=WEEKLY;BYDAY=FR".into() };
    let repeats = ChangeSeries { change, reach: Reach::Later, repeat };
    let first = family.engine.change_series(repeats).expect("it repeats").value.evening;
    let series = first.session.repeats.expect("of a series").series;
    family.settle();
    family.edit(series, "SUMMARY:", &format!("{}SUMMARY:", attendee("Jon", "ACCEPTED")));
    family.later();
    let next = family.engine.next_evening().expect("a look").expect("an evening");
    assert_eq!((next.session.id, said(&family, &next)), (alone, vec![("Jon".to_owned(), Reply::Coming)]));
}
