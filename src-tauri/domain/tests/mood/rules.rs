//! House rules on an evening: whom they let choose and what they keep away.

use houselights_domain::catalogue::Genre;
use houselights_domain::household::{Colour, Member};
use houselights_domain::id::MemberId;
use houselights_domain::mood::{
    Axis, Candidate, Evening, Filter, Ranking, Reason, Recent, Rule, Sitter, WhyNot, read_rule,
};

use crate::house::{AYSE, JON, MUM, THEO, ask, at, day, list, names, plain, rank, rank_many, recent, sitter};

fn rule(text: &str) -> Rule {
    let member = |(id, name): (MemberId, &str)| Member {
        id,
        name: name.into(),
        colour: Colour::Rose,
        child: id == THEO,
        born: None,
        email: String::new(),
        keep_away: vec![],
    };
    let members = [(AYSE, "Ayşe"), (JON, "Jon"), (MUM, "Mum"), (THEO, "Theo")].map(member);
    read_rule(text, &members, None).expect("understood")
}

/// An evening on that date with these rules.
fn evening(date: &str, rules: &[&str]) -> Evening {
    let now = at(&format!("{date}T20:15:00"));
    let rules = rules.iter().map(|text| rule(text)).collect();
    Evening { date: day(date), now, earliest_start: now, rules, ..plain() }
}

fn ranked(films: &[Candidate], evening: &Evening) -> Ranking {
    rank_many(&ask("", &[]), films, evening, 1, films.len())
}

fn left_out(ranking: &Ranking, rule: &str) -> u32 {
    let own = ranking.left_out.iter().filter(|left| left.rule.as_deref() == Some(rule));
    own.filter(|left| left.filter == Filter::HouseRule).map(|left| left.count).sum()
}

const FRIDAY: &str = "2026-05-15";
const SUNDAY: &str = "2026-05-17";

#[test]
fn a_limit_holds_on_its_days_and_is_named() {
    let films = list();
    let text = "nothing over two hours on school nights";
    let sunday = ranked(&films, &evening(SUNDAY, &[text]));
    let long = films.iter().filter(|film| film.runtime_minutes > Some(120)).count();
    assert!(long > 0);
    assert_eq!(left_out(&sunday, text) as usize, long);
    assert_eq!(sunday.picks.len(), films.len() - long);
    let friday = ranked(&films, &evening(FRIDAY, &[text]));
    assert_eq!((left_out(&friday, text), friday.picks.len()), (0, films.len()));
}

#[test]
fn an_age_rating_keeps_away_what_is_for_older_people_and_what_nobody_rated() {
    let mut films = list();
    films[0].age = None;
    films[0].genres = vec![Genre::Drama];
    let text = "nothing over a 12";
    let evening = ranked(&films, &evening(FRIDAY, &[text]));
    let fit = films.iter().filter(|film| film.age.is_some_and(|age| age <= 12)).count();
    assert!(fit > 0 && fit < films.len() - 1);
    assert_eq!((evening.picks.len(), left_out(&evening, text) as usize), (fit, films.len() - fit));
}

#[test]
fn each_rule_counts_what_it_keeps_away() {
    let films = list();
    let texts = ["no horror on Sundays", "subtitles only at weekends", "done by ten on Sundays"];
    let sunday = ranked(&films, &evening(SUNDAY, &texts));
    assert!(left_out(&sunday, texts[0]) > 0 && left_out(&sunday, texts[2]) > 0);
    assert_eq!(left_out(&sunday, texts[1]), 0);
    for pick in &sunday.picks {
        assert!(pick.end.is_none_or(|end| end <= at("2026-05-17T22:00:00")));
    }
    let monday = ranked(&films, &evening("2026-05-18", &texts));
    assert!(left_out(&monday, texts[1]) > 0);
}

#[test]
fn the_children_choose_on_fridays_if_they_are_there() {
    let films = list();
    let text = "Fridays the children choose";
    let mut friday = evening(FRIDAY, &[text]);
    assert_eq!(ranked(&films, &friday).turn, None, "no child is there");
    friday.sofa.push(Sitter { child: true, ..sitter(THEO) });
    let turn = ranked(&films, &friday).turn.expect("a turn");
    assert_eq!((turn.member, turn.rule.as_deref()), (THEO, Some(text)));
    let saturday = Evening { date: day("2026-05-16"), ..friday.clone() };
    assert_eq!(ranked(&films, &saturday).turn, None);
    // What the child wants comes, and says so.
    let mut films = films;
    let wanted = films.iter_mut().find(|film| film.name == "Coco").expect("listed");
    wanted.wanted_by = vec![THEO];
    let first = rank(&ask("", &[]), &films, &friday, 1).picks.remove(0);
    let said = first
        .reasons
        .iter()
        .any(|reason| matches!(reason, Reason::TheirTurn { turn, .. } if turn.rule.as_deref() == Some(text)));
    assert!(said, "{:?}", first.reasons);
}

#[test]
fn who_chose_last_does_not_choose_twice_running() {
    let mut films = list();
    let text = "Jon never chooses twice running";
    let mut evening = evening(FRIDAY, &[text]);
    evening.sofa = vec![sitter(JON), sitter(MUM)];
    let chosen = |who, days_ago| Recent { chosen_by: vec![who], ..recent("Coco", days_ago) };
    evening.recent = vec![chosen(JON, 7), chosen(MUM, 9)];
    let (his, both) = (films[0].id, films[1].id);
    films[0].wanted_by = vec![JON];
    films[1].wanted_by = vec![JON, MUM];
    let ranking = ranked(&films, &evening);
    assert_eq!(ranking.turn.as_ref().map(|turn| turn.member), Some(MUM));
    let offered = |ranking: &Ranking, id| ranking.picks.iter().any(|pick| pick.title == id);
    assert!(!offered(&ranking, his) && offered(&ranking, both));
    assert_eq!(left_out(&ranking, text), 1);
    evening.recent.push(chosen(MUM, 1));
    assert!(offered(&ranked(&films, &evening), his));
}

#[test]
fn a_turn_that_only_a_rule_decides_names_it() {
    let text = "Jon never chooses";
    let mut evening = evening(FRIDAY, &[text]);
    evening.sofa = vec![sitter(JON), sitter(MUM)];
    let turn = ranked(&list(), &evening).turn.expect("one is left");
    assert_eq!((turn.member, turn.rule.as_deref()), (MUM, Some(text)));
    // The evenings say the same.
    evening.recent = vec![Recent { chosen_by: vec![JON], ..recent("Coco", 1) }];
    let turn = ranked(&list(), &evening).turn.expect("a turn");
    assert_eq!((turn.member, turn.rule), (MUM, None));
}

#[test]
fn never_twice_holds_for_what_was_seen_nobody_knows_when() {
    let text = "never the same film twice";
    let mut films = list();
    films.iter_mut().find(|film| film.name == "Klaus").expect("listed").set_aside = Some(WhyNot::SeenIt);
    films.iter_mut().find(|film| film.name == "Coco").expect("listed").last_watched = Some(day("2019-12-02"));
    let ranking = ranked(&films, &evening(FRIDAY, &[text]));
    assert_eq!(left_out(&ranking, text), 2);
    assert_eq!(
        left_out(&ranked(&films, &evening(FRIDAY, &["each film once a year"])), "each film once a year"),
        0
    );
}

#[test]
fn each_christmas_classic_comes_once_a_december() {
    let text = "each Christmas classic once a December";
    let mut films = list();
    let seen = films.iter_mut().find(|film| film.name == "Klaus").expect("listed");
    seen.last_watched = Some(day("2026-12-02"));
    let names = |date: &str| names(&ranked(&films, &evening(date, &[text])), &films);
    let (this, next) = (names("2026-12-20"), names("2027-12-01"));
    assert!(!this.contains(&"Klaus".into()) && this.contains(&"Home Alone".into()));
    assert!(next.contains(&"Klaus".into()));
    assert!(names("2027-01-02").contains(&"Klaus".into()));
}

#[test]
fn one_of_a_kind_a_month_keeps_away_all_of_its_kind() {
    let text = "only one horror film a month";
    let mut films = list();
    films.iter_mut().find(|film| film.name == "Alien").expect("listed").last_watched =
        Some(day("2026-05-03"));
    let may = ranked(&films, &evening(FRIDAY, &[text]));
    assert!(left_out(&may, text) >= 2, "{:?}", may.left_out);
    assert_eq!(left_out(&ranked(&films, &evening("2026-06-02", &[text])), text), 0);
}

#[test]
fn an_evening_that_only_a_rule_empties_names_it() {
    let text = "nothing over an hour on Sundays";
    let films = list();
    let empty = ranked(&films, &evening(SUNDAY, &[text])).emptiness.expect("nothing left");
    assert_eq!(empty.without[0].rule.as_deref(), Some(text));
    assert_eq!(empty.without[0].count as usize, films.len());
}

#[test]
fn two_of_a_kind_never_follow_each_other() {
    let films = list();
    let text = "not two sad films in a row";
    let last = |name: &str| {
        let film = films.iter().find(|film| film.name == name).expect("on the list");
        let mut evening = evening(FRIDAY, &[text]);
        evening.recent = vec![Recent { title: film.id, profile: film.profile, ..recent("Elf", 2) }];
        left_out(&ranked(&films, &evening), text)
    };
    assert!(last("Miracle in Cell No. 7") > 3);
    assert_eq!(last("Paddington 2"), 0);
}

#[test]
fn what_runs_late_keeps_to_more() {
    let films = list();
    let text = "nothing scary after nine";
    let scary = films.iter().filter(|film| film.profile.get(Axis::Scare) > 2.0);
    let long = scary.clone().filter(|film| film.minutes() > Some(90)).count();
    assert!(long > 0);
    let early = Evening {
        earliest_start: at("2026-05-15T19:30:00"),
        now: at("2026-05-15T19:00:00"),
        ..evening(FRIDAY, &[text])
    };
    assert_eq!(left_out(&ranked(&films, &early), text) as usize, long);
    // Trailers make a film later.
    let longer = scary.clone().filter(|film| film.minutes() > Some(75)).count();
    assert!(longer > long);
    let trailers = Evening { settling: 15, ..early };
    assert_eq!(left_out(&ranked(&films, &trailers), text) as usize, longer);
    assert_eq!(left_out(&ranked(&films, &evening(FRIDAY, &[text])), text) as usize, scary.count());
}
