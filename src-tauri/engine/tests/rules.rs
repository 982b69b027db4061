//! House rules, from the words to an evening.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may expect")]

mod common;

use common::House;
use houselights_domain::change::Operation;
use houselights_domain::mood::{Constraint, Filter, Says, Who};
use houselights_engine::testing::DECEMBER;
use houselights_engine::view::{ChangeRule, SuggestRequest};

fn left_out(house: &House, rule: &str) -> u32 {
    let grown_up = SuggestRequest { sofa: Some(vec![house.member("Jon")]), ..SuggestRequest::default() };
    let left = house.suggest(grown_up).expect("an answer").left_out;
    let own = left.iter().filter(|left| left.rule.as_deref() == Some(rule));
    own.map(|left| if left.filter == Filter::HouseRule { left.count } else { 0 }).sum()
}

#[test]
fn a_rule_is_kept_to_until_it_is_changed_or_removed() {
    let mut house = House::with_family();
    for (name, year) in DECEMBER {
        house.add_from(name, year);
    }
    let text = "nothing over 100 minutes on Fridays";
    let rule = house.add_rule(format!("  {text} ")).expect("kept").value.remove(0);
    assert_eq!(rule.text, text);
    assert!(matches!(rule.understood.expect("understood").says, Says::Keep { .. }));
    house.reopen();
    assert!(left_out(&house, text) > 10);
    let on_saturdays = ChangeRule { id: rule.id, text: "nothing over 100 minutes on Saturdays".into() };
    house.change_rule(on_saturdays.clone()).expect("changed");
    assert_eq!((left_out(&house, text), left_out(&house, &on_saturdays.text)), (0, 0));
    house.undo().expect("undone");
    assert!(left_out(&house, text) > 10);
    assert_eq!(house.remove_rule(rule.id).expect("removed").value, []);
    assert_eq!(left_out(&house, text), 0);
    assert_eq!(
        house.undo().expect("undone").expect("something").changes.redo.map(|step| step.operation),
        Some(Operation::RemoveRule)
    );
    assert_eq!(house.rules().expect("rules").len(), 1);
}

#[test]
fn a_rule_that_is_not_understood_is_kept_as_it_is() {
    let house = House::with_family();
    let odd = "No films about sharks while the bath is running";
    let kept = house.add_rule(odd.into()).expect("kept").value.remove(0);
    assert_eq!((kept.text.as_str(), kept.understood), (odd, None));
    assert_eq!(house.add_rule("Pat picks on Fridays".into()).expect("kept").value[1].understood, None);
    assert!(house.add_rule("  ".into()).is_err() && house.add_rule("no ".repeat(200)).is_err());
    assert_eq!(house.rules().expect("rules").len(), 2);
}

#[test]
fn the_children_choose_on_fridays() {
    let house = House::with_family();
    let text = "Fridays the children choose";
    house.add_rule(text.into()).expect("kept");
    // The clock stands on a Friday.
    let turn = house.suggest(SuggestRequest::default()).expect("an answer").turn.expect("a turn");
    assert_eq!((turn.member, turn.rule.as_deref()), (house.member("Theo"), Some(text)));
}

#[test]
fn people_who_make_films_are_known_in_rules() {
    let house = House::with_family();
    let nan = house.member("Jon");
    let kept = |text: &str| {
        let rule = house.add_rule(text.into()).expect("kept").value.pop().expect("a rule").understood;
        let rule = rule.unwrap_or_else(|| panic!("{text} is not understood"));
        match rule.says {
            Says::Keep { limits } => (rule.on.weekdays, rule.with, limits),
            says => panic!("{text}: {says:?}"),
        }
    };
    let not_with = |person: &str| vec![Constraint::NotWith { person: person.into() }];
    let (days, _, limits) = kept("Nothing with Adam Sandler on Fridays");
    assert_eq!((days, limits.constraints), (vec![5], not_with("Adam Sandler")));
    let (_, with, limits) = kept("no Tarantino when Jon is here");
    assert_eq!(with, Some(Who::Members { members: vec![nan] }));
    assert_eq!(limits.constraints, not_with("Quentin Tarantino"));
    // Other dark films may be watched.
    assert!(limits.not_moods.is_empty() && limits.at_most.is_empty());
    let (days, _, limits) = kept("On Sundays films by Hayao Miyazaki");
    assert_eq!(
        (days.len(), limits.constraints),
        (1, vec![Constraint::With { person: "Hayao Miyazaki".into() }])
    );
    // A rule never guesses, not even at names.
    assert_eq!(house.add_rule("nothing with Adam Nobody".into()).expect("kept").value[3].understood, None);
}
