//! The story's question, on a real database: after Elf and The Holiday, something to break up the cheer.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use chrono::NaiveDateTime;
use common::{House, edit, utc};
use houselights_domain::catalogue::{ContentNote, Genre};
use houselights_domain::id::TitleId;
use houselights_domain::mood::{Because, Filter, Heard, Part, ProfileSource, Reason, WhyNot};
use houselights_domain::title::Reaction;
use houselights_engine::testing::DECEMBER;
use houselights_engine::view::{
    AddTitle, ChangeMember, EditTitle, ListSentence, MarkWatched, MemberDraft, RateLast, SuggestRequest,
    Suggestion, TurnDown, WatchStatus, WatchlistQuery,
};

fn december() -> (House, Vec<TitleId>) {
    let house = House::with_family();
    let ids: Vec<TitleId> = DECEMBER.iter().map(|(name, year)| house.add_from(name, *year)).collect();
    for (id, on) in [(ids[0], "2026-12-06"), (ids[1], "2026-12-13")] {
        let watched =
            MarkWatched { title: id, on: on.parse().expect("a date"), members: Vec::new(), reaction: None };
        house.mark_watched(watched).expect("watched");
    }
    (house, ids)
}

fn ask(house: &House, words: &str) -> SuggestRequest {
    let sofa = Some(["Ayşe", "Jon", "Mum"].map(|name| house.member(name)).to_vec());
    let lights_out = Some("23:00:00".parse().expect("a time"));
    SuggestRequest { words: words.into(), sofa, lights_out, seed: 1, ..SuggestRequest::default() }
}

fn names(suggestion: &Suggestion) -> Vec<&str> {
    suggestion.picks.iter().map(|pick| pick.title.name.as_str()).collect()
}

#[test]
fn every_film_of_the_list_is_known_offline() {
    let (house, ids) = december();
    for id in ids {
        let view = house.title(id).expect("on the list");
        assert!(!view.mood_source.is_guess(), "{} has no card", view.title.name);
    }
}

#[test]
fn breaking_up_the_cheer_puts_miracle_in_cell_no_7_first() {
    let (house, ids) = december();
    for seed in 0..20 {
        let request =
            SuggestRequest { seed, ..ask(&house, "something to break up all this Christmas cheer") };
        let answer = house.suggest(request).expect("an answer");
        assert_eq!(answer.picks[0].title.id, ids[2], "seed {seed}: {:?}", names(&answer));
        assert_eq!(answer.picks.len(), 5);
        assert!((2..=4).contains(&answer.picks[0].reasons.len()), "{:?}", answer.picks[0].reasons);
    }
}

#[test]
fn a_heavy_pick_says_so_and_why_before_it_is_chosen() {
    let house = House::with_family();
    house.add_from("Schindler's List", 1993);
    house.add_from("Paddington 2", 2017);
    house
        .add_title(AddTitle { name: "A war that nobody filmed".into(), ..AddTitle::default() })
        .expect("added");
    let request = SuggestRequest { lights_out: None, ..ask(&house, "") };
    let picks = house.suggest(request).expect("an answer").picks;
    let of = |name: &str| picks.iter().find(|pick| pick.title.name == name).expect("offered");
    let grave = of("Schindler's List");
    assert!(grave.heavy && grave.notes.contains(&ContentNote::War), "{:?}", grave.notes);
    assert!(!of("Paddington 2").heavy);
    // What nobody looked at is not said to hold anything.
    assert!(of("A war that nobody filmed").notes.is_empty());
}

#[test]
fn turning_the_pick_down_changes_the_ranking_at_once() {
    let (house, _) = december();
    let request = ask(&house, "a good cry");
    let first = house.suggest(request.clone()).expect("an answer").picks[0].title.clone();
    house.turn_down(TurnDown { title: first.id, why: WhyNot::TooLong, for_good: false }).expect("stored");
    let answer = house.suggest(request).expect("an answer");
    assert!(!names(&answer).contains(&first.name.as_str()));
    assert!(answer.picks[0].title.runtime_minutes < first.runtime_minutes, "{:?}", names(&answer));
}

#[test]
fn while_a_film_is_on_the_next_one_begins_after_it() {
    let (house, ids) = december();
    house.clock.set(utc("2026-12-18T18:00:00Z"));
    let mut evening = house.evening(Some(ids[2]), "2026-12-18T19:00:00");
    evening.members = vec![house.member("Jon")];
    let on = house.plan_evening(evening).expect("planned").value;
    let start = |request: SuggestRequest| {
        let answer = house.suggest(SuggestRequest { lights_out: None, ..request }).expect("an answer");
        assert!(!answer.picks.is_empty());
        answer.start.local.format("%H:%M").to_string()
    };
    assert_eq!(start(ask(&house, "")), "20:15", "it is only planned");
    house.clock.set(utc("2026-12-18T19:02:00Z"));
    house.start_evening(on.session.id).expect("started");
    // 132 minutes of it, and the next full five.
    assert_eq!(start(ask(&house, "")), "21:15");
    assert_eq!(start(SuggestRequest { sofa: None, ..ask(&house, "") }), "21:15");
    let after = |request: SuggestRequest| house.suggest(request).expect("an answer").after;
    let wall = |time: &str| format!("2026-12-18T{time}").parse().expect("a time");
    let said = after(ask(&house, "")).expect("it says why");
    assert_eq!(said.name, on.name);
    assert_eq!((said.ends.local, said.paused), (wall("21:14:00"), None));
    let mum = Some(vec![house.member("Mum")]);
    assert_eq!(after(SuggestRequest { sofa: mum.clone(), ..ask(&house, "") }), None);
    assert_eq!(start(SuggestRequest { sofa: mum, ..ask(&house, "") }), "20:15", "she watches something else");
    let said = Some("20:30:00".parse().expect("a time"));
    assert_eq!(start(SuggestRequest { start: said, ..ask(&house, "") }), "20:30");
}

#[test]
fn a_film_that_stands_still_says_so_while_it_pushes_the_next_one_on() {
    let (house, ids) = december();
    house.clock.set(utc("2026-12-18T19:00:00Z"));
    let on = house.plan_evening(house.evening(Some(ids[2]), "2026-12-18T19:00:00")).expect("planned").value;
    house.start_evening(on.session.id).expect("started");
    let after = || {
        let answer =
            house.suggest(SuggestRequest { lights_out: None, ..ask(&house, "") }).expect("an answer");
        let time = |local: NaiveDateTime| local.format("%H:%M").to_string();
        let said = answer.after.map(|on| (time(on.ends.local), on.paused.map(|since| time(since.local))));
        (time(answer.start.local), said)
    };
    house.clock.set(utc("2026-12-18T20:00:00Z"));
    house.pause_evening(on.session.id).expect("paused");
    house.clock.set(utc("2026-12-18T21:30:00Z"));
    let still = |ends: &str| Some((ends.to_owned(), Some("20:00".to_owned())));
    assert_eq!(after(), ("22:45".to_owned(), still("22:42")));
    house.clock.set(utc("2026-12-18T21:34:00Z"));
    assert_eq!(after(), ("22:50".to_owned(), still("22:46")), "the pause goes on");
    house.clock.set(utc("2026-12-18T21:30:00Z"));
    house.resume_evening(on.session.id).expect("it goes on");
    assert_eq!(after(), ("22:45".to_owned(), Some(("22:42".to_owned(), None))));
    house.clock.set(utc("2026-12-18T22:42:00Z"));
    assert_eq!(after(), ("22:45".to_owned(), None), "it is over, and nobody says 22:42");
}

#[test]
fn a_film_that_ends_after_lights_out_is_not_offered() {
    let (house, _) = december();
    let lights_out = Some("22:00:00".parse().expect("a time"));
    let answer = house.suggest(SuggestRequest { lights_out, ..ask(&house, "") }).expect("an answer");
    assert!(!answer.picks.is_empty());
    for pick in &answer.picks {
        assert!(pick.title.runtime_minutes.expect("known") <= 105, "{}", pick.title.name);
    }
}

#[test]
fn a_film_that_keeps_a_child_up_on_a_school_night_says_so() {
    let (house, _) = december();
    let late = |who: &str| {
        let sofa = Some(vec![house.member("Mum"), house.member(who)]);
        let answer = house.suggest(SuggestRequest { sofa, ..ask(&house, "") }).expect("an answer");
        answer.picks[0].past_bedtime.clone()
    };
    assert_eq!(late("Theo"), [], "a Friday");
    house.clock.set(utc("2026-12-17T19:40:00Z"));
    assert_eq!(late("Theo"), [house.member("Theo")]);
    assert_eq!(late("Jon"), []);
}

#[test]
fn with_theo_on_the_sofa_only_what_suits_a_child_is_offered() {
    let (house, _) = december();
    let request =
        SuggestRequest { sofa: Some(vec![house.member("Theo")]), ..ask(&house, "something exciting") };
    let answer = house.suggest(request).expect("an answer");
    for unsuitable in ["Get Out", "Die Hard", "Parasite", "Schindler's List"] {
        assert!(!names(&answer).contains(&unsuitable));
    }
    assert!(!answer.picks.is_empty());
}

#[test]
fn who_grew_up_is_no_child_any_more() {
    let house = House::with_family();
    let theo = house.member("Theo");
    let born = |born| {
        let member =
            MemberDraft { name: "Theo".into(), child: true, born: Some(born), ..MemberDraft::default() };
        house.change_member(ChangeMember { id: theo, member }).expect("changed");
        house.home().expect("home").children
    };
    assert_eq!(born(2008), [theo]);
    assert_eq!(born(2007), []);
}

#[test]
fn an_empty_list_says_so() {
    let house = House::with_family();
    let answer = house.suggest(ask(&house, "a good cry")).expect("an answer");
    assert!(answer.picks.is_empty());
    assert!(answer.emptiness.is_some());
}

#[test]
fn what_cannot_be_understood_is_said_and_still_answered() {
    let (house, _) = december();
    let answer = house.suggest(ask(&house, "qwxz vbnm 🙃🙃")).expect("an answer");
    assert!(!answer.understood);
    assert_eq!(answer.picks.len(), 5);
    let long = house.suggest(ask(&house, &"cosy ".repeat(20_000))).expect("an answer");
    assert!(long.understood);
}

#[test]
fn a_film_without_a_card_is_guessed_from_little_and_says_so() {
    let house = House::with_family();
    house.add_title(AddTitle { name: "A film nobody made".into(), ..AddTitle::default() }).expect("added");
    let answer = house.suggest(ask(&house, "")).expect("an answer");
    assert_eq!(answer.picks[0].mood_source, ProfileSource::Learned, "from the words of its name");
    assert!(answer.picks[0].length_is_guess);
}

#[test]
fn a_film_without_a_card_is_not_taken_to_be_free_of_what_its_kind_often_holds() {
    let house = House::with_family();
    let made = house.add_title(AddTitle { name: "A film nobody made".into(), ..AddTitle::default() });
    let horror = EditTitle { genres: Some(vec![Genre::Horror]), ..edit(made.expect("added").value.title.id) };
    house.edit_title(horror).expect("edited");
    assert_eq!(house.suggest(ask(&house, "")).expect("an answer").fitting, 1);
    assert_eq!(house.suggest(ask(&house, "no gore")).expect("an answer").fitting, 0);
}

#[test]
fn how_their_films_were_is_each_ones_taste() {
    let (house, ids) = december();
    let alone = |name: &str| SuggestRequest { sofa: Some(vec![house.member(name)]), ..ask(&house, "") };
    let taste = |name: &str| {
        let answer = house.suggest(alone(name)).expect("an answer");
        answer.picks.iter().flat_map(|pick| &pick.parts).filter(|part| part.name == Part::Taste).count()
    };
    assert_eq!((taste("Jon"), taste("Mum")), (0, 0), "nobody said anything");
    for (place, on) in [(4, "2026-11-06"), (22, "2026-11-13"), (23, "2026-11-20")] {
        let members = vec![house.member("Jon")];
        let reaction = Some(Reaction::Loved);
        house
            .mark_watched(MarkWatched {
                title: ids[place],
                on: on.parse().expect("a date"),
                members,
                reaction,
            })
            .expect("watched");
    }
    assert_eq!((taste("Jon"), taste("Mum")), (5, 0));
    for _ in 0..3 {
        house.undo().expect("undone");
    }
    assert_eq!(taste("Jon"), 0, "what was taken back is not remembered");
}

/// The first film, however late it is.
fn pick(house: &House) -> (TitleId, String) {
    let request = SuggestRequest { lights_out: None, ..ask(house, "a good cry") };
    let first = house.suggest(request).expect("an answer").picks.remove(0).title;
    (first.id, first.name)
}

#[test]
fn what_is_turned_down_stays_so_over_a_restart_until_the_evening_is_over() {
    let (mut house, _) = december();
    let (first, name) = pick(&house);
    house.turn_down(TurnDown { title: first, why: WhyNot::TooHeavy, for_good: false }).expect("stored");
    let told = |house: &House| house.suggest(ask(house, "a good cry")).expect("an answer").turned_down;
    house.reopen();
    assert_ne!(pick(&house).0, first);
    assert_eq!(
        told(&house).iter().map(|one| (&one.name, one.why)).collect::<Vec<_>>(),
        [(&name, WhyNot::TooHeavy)]
    );
    house.clock.advance(chrono::TimeDelta::hours(6));
    assert_ne!(pick(&house).0, first, "a night past midnight belongs to the evening before");
    house.clock.advance(chrono::TimeDelta::hours(18));
    assert_eq!((pick(&house).0, told(&house).len()), (first, 0));
}

#[test]
fn turning_down_can_be_undone_and_taken_back() {
    let (house, _) = december();
    let first = pick(&house).0;
    let turn_down = |for_good| {
        house.turn_down(TurnDown { title: first, why: WhyNot::NotForUs, for_good }).expect("stored")
    };
    turn_down(false);
    assert_ne!(pick(&house).0, first);
    house.undo().expect("undone");
    assert_eq!(pick(&house).0, first);
    turn_down(true);
    let again = house.suggest_again(first).expect("taken back").value;
    assert_eq!((again.title.set_aside, pick(&house).0), (None, first));
}

#[test]
fn a_film_turned_down_for_good_stays_on_the_list_and_is_suggested_no_more() {
    let (mut house, _) = december();
    let first = pick(&house).0;
    house.turn_down(TurnDown { title: first, why: WhyNot::NotForUs, for_good: true }).expect("stored");
    house.reopen();
    house.clock.advance(chrono::TimeDelta::days(30));
    let answer = house.suggest(ask(&house, "a good cry")).expect("an answer");
    assert!(answer.picks.iter().all(|pick| pick.title.id != first));
    assert!(answer.left_out.iter().any(|left| left.filter == Filter::SetAside && left.count == 1));
    assert_eq!(house.title(first).expect("on the list").title.set_aside, Some(WhyNot::NotForUs));
}

#[test]
fn seen_it_for_good_is_watched_before() {
    let (house, _) = december();
    let first = pick(&house).0;
    house.turn_down(TurnDown { title: first, why: WhyNot::SeenIt, for_good: true }).expect("stored");
    house.clock.advance(chrono::TimeDelta::days(1));
    let listed = |status| {
        let sentence = ListSentence { status, ..ListSentence::default() };
        let query = WatchlistQuery { sentence, limit: 100, ..WatchlistQuery::default() };
        house.watchlist(query).expect("a page").rows.iter().any(|row| row.id == first)
    };
    assert!(listed(WatchStatus::Watched) && !listed(WatchStatus::Unwatched));
    assert_ne!(pick(&house).0, first);
    let answer = house.suggest(ask(&house, "a good cry we have seen before")).expect("an answer");
    assert!(answer.picks.iter().any(|pick| pick.title.id == first), "{:?}", names(&answer));
}

#[test]
fn turns_follow_from_who_was_there_and_whose_wish_it_was() {
    let (house, ids) = december();
    let wants = |place: usize, name: &str| {
        let wanted_by = Some(vec![house.member(name)]);
        let edit: EditTitle =
            serde_json::from_value(serde_json::json!({ "id": ids[place], "wanted_by": wanted_by }))
                .expect("an edit");
        house.edit_title(edit).expect("wanted");
    };
    // Elf on the 6th was Jon's wish, The Holiday on the 13th Ayşe's; Mum was at both.
    wants(0, "Jon");
    wants(1, "Ayşe");
    wants(10, "Theo");
    let answer = house.suggest(ask(&house, "")).expect("an answer");
    let turn = answer.turn.expect("it is somebody's turn");
    assert_eq!((turn.member, turn.waited, turn.last), (house.member("Mum"), 2, Some(house.member("Ayşe"))));
    // Theo, whose film waits, is not there.
    assert!(answer.picks.iter().all(|pick| pick.title.id != ids[10]));
    let alone = SuggestRequest { sofa: Some(vec![house.member("Mum")]), ..ask(&house, "") };
    assert_eq!(house.suggest(alone).expect("an answer").turn, None);
}

#[test]
fn what_was_watched_earlier_this_evening_counts_for_a_second_film() {
    let (house, ids) = december();
    for (place, name) in [(0, "Jon"), (4, "Mum")] {
        let wanted_by = Some(vec![house.member(name)]);
        let edit = serde_json::json!({ "id": ids[place], "wanted_by": wanted_by });
        house.edit_title(serde_json::from_value(edit).expect("an edit")).expect("wanted");
    }
    let last = |house: &House| house.suggest(ask(house, "")).expect("an answer").turn?.last;
    assert_eq!(last(&house), None, "whose wish The Holiday was is not known");
    let on = "2026-12-18".parse().expect("a date");
    let first = MarkWatched { title: ids[4], on, members: Vec::new(), reaction: None };
    house.mark_watched(first).expect("watched");
    assert_eq!(last(&house), Some(house.member("Mum")));
}

#[test]
fn nobody_on_the_sofa_is_said() {
    let (house, ids) = december();
    let nobody = SuggestRequest { sofa: Some(vec![]), ..ask(&house, "a good cry") };
    let emptiness = house.suggest(nobody.clone()).expect("an answer").emptiness.expect("nothing");
    assert_eq!((emptiness.because, emptiness.considered as usize), (Because::NobodyOnSofa, ids.len()));
    // Where no members are known, nobody is missing.
    let house = House::new();
    house.add("Elf");
    assert_eq!(house.suggest(nobody).expect("an answer").picks.len(), 1);
}

#[test]
fn who_turned_everything_down_is_told_so() {
    let house = House::with_family();
    for id in [house.add_from("Elf", 2003), house.add_from("The Holiday", 2006)] {
        house.turn_down(TurnDown { title: id, why: WhyNot::JustNo, for_good: false }).expect("stored");
    }
    let answer = house.suggest(ask(&house, "")).expect("an answer");
    assert_eq!(answer.emptiness.expect("nothing").because, Because::AllTurnedDown);
    assert_eq!(answer.turned_down.len(), 2);
}

#[test]
fn a_film_asked_for_by_its_name_comes_first_whatever_its_words_could_mean() {
    let (house, _) = december();
    let first = |request| {
        let answer = house.suggest(request).expect("an answer");
        (answer.picks[0].title.name.clone(), answer.heard, answer.picks[0].reasons[0].clone())
    };
    let (name, heard, reason) = first(ask(&house, " life is BEAUTIFUL "));
    assert_eq!((name.as_str(), reason), ("Life Is Beautiful", Reason::AskedFor));
    assert_eq!(heard.len(), 1);
    let without = vec![heard[0].key.clone()];
    let (_, heard, reason) = first(SuggestRequest { without, ..ask(&house, "Life Is Beautiful") });
    assert_ne!(reason, Reason::AskedFor);
    assert!(heard.iter().all(|chip| !matches!(chip.heard, Heard::Film { .. })));
}

#[test]
fn a_name_opens_no_limit_of_the_group() {
    let (house, _) = december();
    house.add_from("The Texas Chain Saw Massacre", 1974);
    let sofa = Some(vec![house.member("Theo")]);
    let request = SuggestRequest { sofa, ..ask(&house, "The Texas Chain Saw Massacre") };
    let answer = house.suggest(request).expect("an answer");
    assert!(names(&answer).iter().all(|name| !name.contains("Massacre")));
}

#[test]
fn words_past_what_is_read_are_said_to_be_so() {
    let (house, _) = december();
    let cut = |words: String| house.suggest(ask(&house, &words)).expect("an answer").cut;
    assert!(cut("funny ".repeat(1_000)));
    assert!(!cut("funny".into()));
}

#[test]
fn the_pick_is_planned_for_the_usual_time_or_in_a_moment() {
    let (house, ids) = december();
    let start = |planned: houselights_engine::view::SessionView| planned.session.start.local.to_string();
    let planned = house.plan_tonight(ids[2]).expect("planned").value;
    assert_eq!(planned.session.members.len(), 4);
    assert_eq!(start(planned), "2026-12-18 20:15:00");
    house.clock.set(utc("2026-12-18T20:37:10Z"));
    assert_eq!(start(house.plan_tonight(ids[3]).expect("planned").value), "2026-12-18 20:40:00");
}

#[test]
fn a_film_nobody_spoke_of_can_be_rated_for_two_weeks() {
    let (house, ids) = december();
    let names =
        || -> Vec<String> { house.unrated().expect("a list").into_iter().map(|film| film.name).collect() };
    assert_eq!(names(), ["The Holiday", "Elf"]);
    let loved = RateLast { title: ids[1], reaction: Reaction::Loved };
    let rated = house.rate_last(loved).expect("rated").value;
    assert_eq!(rated.title.viewings.len(), 1, "it is the same evening");
    assert_eq!(rated.title.viewings[0].reaction, Some(Reaction::Loved));
    assert_eq!(names(), ["Elf"]);
    house.clock.set(utc("2026-12-21T19:00:00Z"));
    assert_eq!(names(), Vec::<String>::new());
    let never = RateLast { title: ids[5], reaction: Reaction::Good };
    assert!(house.rate_last(never).is_err(), "it was never watched");
}
