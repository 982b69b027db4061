use uuid::Uuid;

use super::{Limited, Period, Rule, Says, Who, read_rule};
use crate::catalogue::Genre;
use crate::household::{Colour, Member};
use crate::id::MemberId;
use crate::mood::{Axis, Constraint, Mood};

fn id(number: u128) -> MemberId {
    MemberId(Uuid::from_u128(number))
}

fn members() -> Vec<Member> {
    let member = |(name, number): (&str, u128)| Member {
        id: id(number),
        name: name.into(),
        colour: Colour::Rose,
        child: name == "Mia" || name == "Theo",
        born: None,
        email: String::new(),
        keep_away: vec![],
    };
    [("Dad", 1), ("Mia", 2), ("Theo", 3), ("Nan Rose", 4)].map(member).to_vec()
}

fn rule(text: &str) -> Rule {
    read_rule(text, &members(), None).unwrap_or_else(|| panic!("{text:?} is not understood"))
}

fn kept(text: &str) -> Limited {
    match rule(text).says {
        Says::Keep { limits } => limits,
        other => panic!("{text:?}: {other:?}"),
    }
}

const SCHOOL: [u8; 5] = [1, 2, 3, 4, 7];

#[test]
fn turns_are_given_by_days_and_names() {
    let fridays = rule("Fridays the children choose");
    assert_eq!((fridays.on.weekdays, fridays.says), (vec![5], Says::TheyChoose { who: Who::Children }));
    let both = Who::Members { members: vec![id(2), id(3)] };
    assert_eq!(rule("Mia and Theo pick on Saturdays").says, Says::TheyChoose { who: both });
    assert_eq!(
        rule("On Sundays it is Nan Rose's turn").says,
        Says::TheyChoose { who: Who::Members { members: vec![id(4)] } }
    );
    let dad = || Who::Members { members: vec![id(1)] };
    assert_eq!(rule("Dad never chooses twice running").says, Says::NeverTwice { who: dad() });
    assert_eq!(rule("Nobody picks twice in a row").says, Says::NeverTwice { who: Who::Everybody });
    let not = rule("Dad does not choose on weekdays");
    assert_eq!((not.on.weekdays, not.says), (vec![1, 2, 3, 4, 5], Says::TheyPass { who: dad() }));
    let only = rule("The kids choose only at weekends");
    assert_eq!((only.on.weekdays, only.says), (vec![1, 2, 3, 4], Says::TheyPass { who: Who::Children }));
}

#[test]
fn the_youngest_is_told_by_the_years_of_birth() {
    let born = |mia, theo| {
        let year = |name: &str| match name {
            "Mia" => mia,
            "Theo" => theo,
            _ => None,
        };
        members().into_iter().map(|one| Member { born: year(&one.name), ..one }).collect::<Vec<_>>()
    };
    let read = |text, members: &[Member]| read_rule(text, members, None).map(|rule| rule.says);
    let chooses = |members: &[u128]| {
        let members = members.iter().copied().map(id).collect();
        Some(Says::TheyChoose { who: Who::Members { members } })
    };
    let (apart, twins) = (born(Some(2016), Some(2019)), born(Some(2019), Some(2019)));
    for (text, members, who) in [
        ("The youngest chooses", &apart, &[3][..]),
        ("On Fridays the youngest picks", &apart, &[3]),
        ("On Fridays it is the youngest's turn", &apart, &[3]),
        ("Saturdays the eldest child chooses", &apart, &[2]),
        ("The youngest chooses", &twins, &[2, 3]),
    ] {
        assert_eq!(read(text, members), chooses(who), "{text}");
    }
    // Nobody said when Theo was born.
    assert_eq!(read("The youngest chooses", &born(Some(2016), None)), None);
    let none: Vec<Member> = members().into_iter().map(|one| Member { child: false, ..one }).collect();
    assert_eq!(read("The youngest chooses", &none), None);
}

#[test]
fn age_ratings_are_limits_of_a_rule() {
    let rated = |age| vec![Constraint::Rated { age }];
    assert_eq!(kept("Nothing over a 12").constraints, rated(12));
    assert_eq!(kept("No 15s when the children are here").constraints, rated(14));
    assert_eq!(kept("No R-rated films on school nights").constraints, rated(14));
    assert_eq!(rule("No 18s on Sundays").on.weekdays, vec![7]);
    assert_eq!(
        kept("No horror and nothing over a 12").constraints.last(),
        Some(&Constraint::Rated { age: 12 })
    );
}

#[test]
fn limits_are_read_as_requests_are() {
    let short = rule("Nothing over two hours on school nights");
    assert_eq!(short.on.weekdays, SCHOOL);
    assert_eq!(
        kept("Nothing over two hours on school nights").constraints,
        [Constraint::AtMostMinutes { minutes: 120 }]
    );
    let horror = rule("no horror on Sundays");
    assert_eq!(horror.on.weekdays, [7]);
    assert!(matches!(horror.says, Says::Keep { .. }));
    assert_eq!(kept("nothing scary from Monday to Thursday").at_most, [(Axis::Scare, 2.0)]);
    assert_eq!(rule("nothing scary from Monday to Thursday").on.weekdays, [1, 2, 3, 4]);
    assert_eq!(rule("nothing scary, Saturday to Monday").on.weekdays, [1, 6, 7]);
    assert_eq!(kept("Sundays something cosy").moods, [Mood::Cosy]);
    assert_eq!(kept("only westerns on Wednesdays").genres, [Genre::Western]);
    assert_eq!(rule("Done by ten on school nights").on.weekdays, SCHOOL);
    let december = rule("In December only Christmas films");
    assert_eq!(
        (december.on.months.as_slice(), kept("In December only Christmas films").moods.as_slice()),
        (&[12][..], &[Mood::Festive][..])
    );
}

#[test]
fn only_and_never_refuse_on_the_right_days() {
    for text in ["Subtitles only at weekends", "No subtitles except at weekends"] {
        assert_eq!(rule(text).on.weekdays, [1, 2, 3, 4], "{text}");
        assert_eq!(kept(text).constraints, [Constraint::NoSubtitles], "{text}");
    }
    assert_eq!(rule("horror only on Fridays").on.weekdays, [1, 2, 3, 4, 6, 7]);
    assert_eq!(rule("horror never on Sundays").on.weekdays, [7]);
    assert_eq!(kept("horror only on Fridays"), kept("horror never on Sundays"));
}

#[test]
fn how_often_is_understood_for_each_film_and_for_a_kind() {
    let festive = Limited { moods: vec![Mood::Festive], ..Limited::default() };
    assert_eq!(
        rule("Each Christmas classic once a December").says,
        Says::Once { each: true, of: festive.clone(), per: Period::EachMonth { month: 12 } }
    );
    assert_eq!(
        rule("every film only once a year").says,
        Says::Once { each: true, of: Limited::default(), per: Period::Year }
    );
    assert_eq!(
        rule("never the same film twice").says,
        Says::Once { each: true, of: Limited::default(), per: Period::Ever }
    );
    assert!(matches!(
        rule("only one horror film a month").says,
        Says::Once { each: false, per: Period::Month, .. }
    ));
    assert_eq!(
        rule("Christmas films once a week").says,
        Says::Once { each: false, of: festive, per: Period::Week }
    );
}

#[test]
fn the_same_is_understood_in_other_words() {
    for (text, other) in [
        ("nothing over two hours on school nights", "On school nights no longer than two hours"),
        ("nothing over two hours on school nights", "max 2 hours from Sunday to Thursday"),
        ("no horror on Sundays", "Sunday evenings without horror"),
        ("no horror on Sundays", "we never watch horror on Sundays"),
        ("only one Christmas film a week", "no more than one Christmas film a week"),
        ("Fridays the children choose", "The kids get to choose on Friday nights"),
        ("Fridays the children choose", "every Friday it is the children's choice"),
        ("Dad never chooses twice running", "Dad may not pick two in a row"),
        ("each Christmas classic once a December", "every Christmas film only once every December"),
        ("nothing scary with the children", "nothing scary when the kids are watching"),
    ] {
        let (one, same) = (rule(text), rule(other));
        assert_eq!((one.on, one.with, one.says), (same.on, same.with, same.says), "{text} | {other}");
    }
}

#[test]
fn a_rule_may_wait_for_somebody_to_be_there() {
    let nan = rule("no horror when Nan Rose is here");
    assert_eq!(nan.with, Some(Who::Members { members: vec![id(4)] }));
    assert_eq!(rule("nothing sad with the children").with, Some(Who::Children));
    assert_eq!(rule("no horror").with, None);
}

#[test]
fn half_a_rule_is_no_rule() {
    for text in [
        "",
        "on Sundays",
        "be nice to each other",
        "no horror when Grandpa is here",
        "no horror before the baby sleeps",
        "Ben chooses on Fridays",
        "the cat chooses twice running",
        "once a month",
        "whoever cooks chooses",
        "Dad chooses every other Friday",
        "never three horror films in a row",
        "nothing scary after dinner",
        "horror only when the children are not here",
        "the children choose unless it is a school night",
        "Theo picks when Mia is away",
        "Mia and Theo take turns washing up",
        "no phones on Sundays",
        "no horror on Sundays or for Ben",
        "nothing over two hours unless everybody agrees",
        "🙃",
        "nobody chooses horror",
        "Mia does not choose horror",
        "Dad and Mia never pick horror",
        "no horror. Dad chooses on Fridays",
        "no horror on Sundays and the kids choose on Fridays",
        "no horror; no westerns",
        "Dad chooses and never picks twice running",
        "Dad chooses with Mia",
        "we choose for Mia",
        "no horror tonight",
        "from Friday on no horror",
    ] {
        assert_eq!(read_rule(text, &members(), None), None, "{text:?}");
    }
    assert_eq!(read_rule(&"no horror ".repeat(100), &members(), None), None);
}

/// A rule has no first evening to count from, and what is for every other one is not for each.
#[test]
fn every_other_evening_is_not_every_evening() {
    for text in [
        "every other Friday we want something funny",
        "every other Friday the children choose",
        "every second Friday the children choose",
        "every 2nd Friday no horror",
        "every third Friday no horror",
        "on alternate Fridays the children choose",
        "the first Friday of the month the children choose",
        "Fridays every two weeks the children choose",
        "every fortnight the children choose",
        "fortnightly on Fridays the children choose",
        "every other week the children choose on Fridays",
        "no horror every other Friday",
        "every other weekend cartoons",
        "every other night no horror",
        "every second December a Christmas film",
        "no horror every second month",
        "one horror film every two weeks",
        "jeden zweiten Freitag suchen die Kinder aus",
        "jeden zweiten Freitag etwas Lustiges",
        "alle zwei Wochen kein Horror",
        "iki haftada bir komik bir şey",
        "her iki cumadan biri çocuklar seçer",
    ] {
        assert_eq!(read_rule(text, &members(), None), None, "{text:?}");
    }
    assert_eq!(rule("every Friday the children choose").on.weekdays, [5]);
}

#[test]
fn only_beside_people_is_not_the_reverse_of_what_it_says() {
    for text in [
        "cartoons only with Mia",
        "scary films only when Dad is here",
        "horror only with the grown ups",
        "horror with the grown ups only",
        "we only watch horror when Dad is here",
        "scary films are for grown ups only",
        "horror only on Fridays with Dad",
        "we only watch horror on Fridays",
        "not only horror",
    ] {
        assert_eq!(read_rule(text, &members(), None), None, "{text:?}");
    }
    let nan = rule("when Nan Rose is here only westerns");
    assert_eq!(
        (nan.with, kept(&nan.text).genres),
        (Some(Who::Members { members: vec![id(4)] }), vec![Genre::Western])
    );
    assert_eq!(kept("on Wednesdays we only watch westerns").genres, [Genre::Western]);
}

#[test]
fn what_allows_or_counts_is_no_limit() {
    for text in [
        "the kids may watch horror on Fridays",
        "the kids watch horror on Fridays",
        "the kids can choose",
        "all may watch horror",
        "horror is allowed on Fridays",
        "horror is for Fridays",
        "scary films are for grown ups",
        "comedies twice a week",
        "comedies three times a week",
        "more than one comedy a month",
        "each film twice a year",
        "at least one comedy a week",
        "one night a week is horror night",
        "no horror one night a week",
        "nothing scary once a month",
        "never horror once a week",
        "no horror more than once a month",
        "no film over two hours more than once a month",
        "one war film a month on Fridays",
        "one scary film a month with the kids",
    ] {
        assert_eq!(read_rule(text, &members(), None), None, "{text:?}");
    }
    for text in [
        "never the same film twice a year",
        "never the same film more than once a year",
        "no film twice a year",
    ] {
        assert_eq!(rule(text).says, rule("every film only once a year").says, "{text}");
    }
    assert_eq!(rule("we can never watch horror").says, rule("no horror").says);
}

#[test]
fn two_rules_are_not_one() {
    for text in [
        "horror only on Fridays and Saturdays, comedies on Sundays",
        "Fridays no horror, Saturdays no westerns",
        "no horror in December, no westerns on Sundays",
        "no horror on Sundays, no westerns",
        "never horror on Fridays or when Mia is here",
        "no subtitles on weekdays except Wednesdays",
        "no subtitles in December except on Sundays",
        "horror only on Fridays in December",
        "no horror only on Fridays",
        "no horror and only comedies on Sundays",
        "nobody chooses only on Fridays",
        "horror or comedies on Sundays",
        "no long horror",
        "long horror only on Fridays",
    ] {
        assert_eq!(read_rule(text, &members(), None), None, "{text:?}");
    }
    assert_eq!(rule("on Fridays and on Saturdays no horror").on.weekdays, [5, 6]);
    assert_eq!(kept("no horror or westerns on Sundays"), kept("On Sundays no horror, no westerns"));
    assert_eq!(kept("westerns or war films on Sundays").genres, [Genre::Western, Genre::War]);
    assert_eq!(kept("something cosy and funny on Sundays").moods, [Mood::Cosy, Mood::BigLaughs]);
    assert_eq!(kept("done by 10 p.m. on school nights"), kept("done by ten on school nights"));
}

#[test]
fn turns_are_taken_without_a_name() {
    let everybody = || Says::NeverTwice { who: Who::Everybody };
    for text in [
        "we take turns",
        "We take turns choosing.",
        "everybody gets a turn",
        "take it in turns",
        "we alternate",
        "whoever chose last doesn't choose",
        "whoever picked last time sits out",
    ] {
        assert_eq!(rule(text).says, everybody(), "{text}");
    }
    let both = Who::Members { members: vec![id(1), id(3)] };
    assert_eq!(rule("Dad and Theo take turns").says, Says::NeverTwice { who: both });
    for text in ["each child gets a turn", "all the kids get a turn"] {
        assert_eq!(rule(text).says, Says::NeverTwice { who: Who::Children }, "{text}");
    }
    let theo = || Who::Members { members: vec![id(3)] };
    for text in ["Theo gets a turn", "Theo gets a turn next", "Theo takes a turn", "Theo has a turn"] {
        assert_eq!(rule(text).says, Says::TheyChoose { who: theo() }, "{text}");
    }
    for text in ["we take turns on the sofa", "take turns unless it rains", "whoever chose last washes up"] {
        assert_eq!(read_rule(text, &members(), None), None, "{text}");
    }
}

#[test]
fn two_of_a_kind_in_a_row_and_what_runs_late() {
    let row = |text: &str| match rule(text).says {
        Says::NotInARow { of } => of,
        other => panic!("{text}: {other:?}"),
    };
    for text in
        ["not two sad films in a row", "never two sad films running", "nothing sad two nights in a row"]
    {
        assert_eq!(row(text).moods, [Mood::GoodCry], "{text}");
    }
    for text in ["no two westerns in a row", "we never watch two westerns back to back"] {
        assert_eq!(row(text).genres, [Genre::Western], "{text}");
    }
    for text in ["nothing scary after nine", "nothing scary after 9pm", "nothing scary past 21:00"] {
        let Says::Late { minute: 1260, limits } = rule(text).says else { panic!("{text}") };
        assert_eq!(limits.at_most, [(Axis::Scare, 2.0)], "{text}");
    }
    assert!(matches!(rule("Nothing scary after 5").says, Says::Late { minute: 1020, .. }));
    assert!(matches!(rule("nothing scary after midnight").says, Says::Late { minute: 1440, .. }));
    for (text, minute) in
        [("no films after ten", 1320), ("nothing after half nine", 1290), ("nothing past 11pm", 1380)]
    {
        let over = Constraint::EndBy { minute };
        assert!(matches!(rule(text).says, Says::Keep { limits } if limits.constraints == [over]), "{text}");
    }
    for text in [
        "no Christmas films before December",
        "no Christmas films before 1 December",
        "no Christmas films before the first of December",
        "no Christmas films before December 1st",
    ] {
        assert_eq!(rule(text).on.months, (1..=11).collect::<Vec<u8>>(), "{text}");
    }
    for text in [
        "two sad films in a row",
        "not three sad films in a row",
        "not in a row",
        "nothing scary after dinner",
        "nothing scary after 3 am",
        "nothing scary after 9 am",
        "nothing scary after 15:00",
        "no Christmas films after January",
        "no Christmas films before 24 December",
        "no Christmas films before December 24",
    ] {
        assert_eq!(read_rule(text, &members(), None), None, "{text}");
    }
}
