use std::collections::HashMap;

use chrono_tz::Europe;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::plan::sample::member;

const NOW: &str = "2026-12-14T12:00:00Z";
const MUM: u128 = 1;
const BEN: u128 = 2;
const AYSE: u128 = 3;

fn now() -> DateTime<Utc> {
    NOW.parse().unwrap()
}

fn wall(text: &str) -> WallTime {
    WallTime { local: text.parse().unwrap(), zone: Europe::London }
}

fn option_id(n: u128) -> OptionId {
    OptionId(Uuid::from_u128(n))
}

/// A poll on the evenings from Friday 18 December on, at a quarter past eight.
fn poll(options: u32, members: u128) -> Poll {
    let option =
        |n: u32| PollOption { id: option_id(n.into()), start: wall(&format!("2026-12-{}T20:15:00", 18 + n)) };
    Poll {
        id: PollId(Uuid::nil()),
        title: None,
        options: (0..options).map(option).collect(),
        members: (1..=members).map(member).collect(),
        place: String::new(),
        note: String::new(),
        status: PollStatus::Open,
        asked_on: now().date_naive(),
    }
}

/// A letter for each member in turn: `y`es, `i`f need be, `n`o, `-` for no answer; a word for each option.
fn answers(text: &str) -> Vec<Answered> {
    let of = |letter| match letter {
        'y' => Some(Answer::Yes),
        'i' => Some(Answer::IfNeedBe),
        'n' => Some(Answer::No),
        _ => None,
    };
    let word = |(n, word): (usize, &str)| -> Vec<_> {
        let given = word.chars().zip(1..).filter_map(|(letter, who)| Some((member(who), of(letter)?)));
        given.map(|(member, answer)| Answered { option: option_id(n as u128), member, answer }).collect()
    };
    text.split_whitespace().enumerate().flat_map(word).collect()
}

fn order(poll: &Poll, answers: &[Answered], missed: &[Vec<MemberId>]) -> Vec<u128> {
    rank(poll, answers, missed, &HashMap::new(), now())
        .into_iter()
        .map(|standing| standing.option.0.as_u128())
        .collect()
}

#[test]
fn of_equal_evenings_the_one_on_which_nothing_else_is_on_is_the_best() {
    let (poll, mum_missed) = (poll(3, 2), [vec![member(MUM)]]);
    let ranked = |said: &str, booked: &[(u128, usize)]| {
        let booked = booked.iter().map(|(option, who)| (option_id(*option), *who)).collect();
        let ranked = rank(&poll, &answers(said), &mum_missed, &booked, now());
        ranked.iter().map(|standing| standing.option.0.as_u128()).collect::<Vec<_>>()
    };
    assert_eq!(ranked("yy yy yy", &[]), [0, 1, 2]);
    assert_eq!(ranked("yy yy yy", &[(0, 2), (1, 1)]), [2, 1, 0]);
    assert_eq!(ranked("yy yn yn", &[(0, 2)]), [0, 1, 2], "what they say comes first");
    assert_eq!(ranked("yn ny nn", &[(0, 1)]), [1, 0, 2], "before who missed out");
    let booked = HashMap::from([(option_id(1), 1)]);
    let first = rank(&poll, &answers("yn ny nn"), &mum_missed, &booked, now()).remove(0);
    assert_eq!(first.fairer_to, [], "that is not why");
}

#[test]
fn everybody_comes_first_then_most_then_most_gladly() {
    let poll = poll(4, 3);
    assert_eq!(order(&poll, &answers("yyn iii yyi nyi"), &[]), [2, 1, 0, 3]);
    let best = rank(&poll, &answers("yyn iii yyi nyi"), &[], &HashMap::new(), now()).remove(0);
    assert_eq!((best.verdict, best.if_need_be), (Verdict::Everybody, vec![member(AYSE)]));
}

#[test]
fn as_many_everywhere_is_settled_for_those_who_missed_out() {
    let poll = poll(2, 3);
    let said = answers("nyy yny");
    assert_eq!(order(&poll, &said, &[]), [0, 1], "nobody missed anything: the earlier");
    let mum_missed = [vec![member(MUM)]];
    let ranked = rank(&poll, &said, &mum_missed, &HashMap::new(), now());
    assert_eq!((ranked[0].option, &ranked[0].fairer_to), (option_id(1), &vec![member(MUM)]));
    assert_eq!(ranked[1].fairer_to, []);
    let ben_missed_later = [vec![member(BEN)], vec![member(MUM)]];
    assert_eq!(order(&poll, &said, &ben_missed_later), [0, 1], "the latest counts more");
    let ben_missed_long_ago = [&[const { Vec::new() }; 5][..], &[vec![member(MUM)]]].concat();
    assert_eq!(order(&poll, &said, &ben_missed_long_ago), [0, 1], "and after five it is forgotten");
}

#[test]
fn an_open_answer_is_better_than_a_no() {
    assert_eq!(order(&poll(2, 3), &answers("yyn yy-"), &[]), [1, 0]);
}

#[test]
fn what_has_gone_by_cannot_win() {
    let mut poll = poll(3, 2);
    poll.options[1].start = wall("2026-12-14T11:59:00");
    let ranked = rank(&poll, &answers("nn yy --"), &[], &HashMap::new(), now());
    assert_eq!(ranked.iter().map(|each| each.option).collect::<Vec<_>>(), [2, 0, 1].map(option_id));
    assert_eq!(ranked[2].verdict, Verdict::Past);
    assert!(ranked.iter().all(|standing| !standing.can_win()), "nobody can, or nobody has answered");
    assert_eq!((ranked[0].verdict, ranked[1].verdict), (Verdict::Waiting, Verdict::Nobody));
}

#[test]
fn who_can_comes_and_while_nobody_can_who_did_not_refuse() {
    let poll = poll(3, 3);
    let said = answers("y-n --n nnn");
    let coming = |n| poll.coming(option_id(n), &said);
    assert_eq!(coming(0), [member(MUM)]);
    assert_eq!(coming(1), [member(MUM), member(BEN)]);
    assert_eq!(coming(2), []);
}

#[test]
fn who_refused_the_evening_that_it_became_missed_it() {
    let mut poll = poll(2, 3);
    let said = answers("nyy yny");
    assert_eq!(poll.missed_by(&said), []);
    poll.status = PollStatus::Settled { session: SessionId(Uuid::nil()), option: option_id(1) };
    assert_eq!(poll.missed_by(&said), [member(BEN)]);
}

#[test]
fn proposals_are_several_apart_and_ahead() {
    let made = |starts: &[&str]| {
        let starts: Vec<_> = starts.iter().map(|text| wall(text)).collect();
        let mut ids = (10..).map(option_id);
        options(&starts, &[], now(), || ids.next().unwrap())
    };
    assert_eq!(made(&["2026-12-18T20:15:00"]), Err(PollProblem::TooFew));
    let many: Vec<_> = (0..500).map(|n| format!("2027-01-01T{:02}:{:02}:00", n / 60, n % 60)).collect();
    let many: Vec<_> = many.iter().map(String::as_str).collect();
    assert_eq!(made(&many), Err(PollProblem::TooMany { given: 500 }));
    let twice = made(&["2026-12-18T20:15:00", "2026-12-19T20:15:00", "2026-12-18T20:15:00"]).unwrap_err();
    assert_eq!(twice.to_string(), "Friday 18 December, 20:15 is proposed twice.");
    let gap = made(&["2027-03-28T01:30:00", "2027-03-28T02:30:00"]).unwrap_err();
    assert!(
        matches!(gap, PollProblem::Twice { .. }),
        "the clocks skip the first, and show the second for it"
    );
    let past = made(&["2026-12-18T20:15:00", "2026-12-14T12:00:00"]).unwrap_err();
    assert_eq!(past.to_string(), "Monday 14 December, 12:00 has gone by.");
    let sorted = made(&["2026-12-19T20:15:00", "2026-12-18T20:15:00"]).unwrap();
    assert_eq!(sorted.iter().map(|option| option.id).collect::<Vec<_>>(), [11, 10].map(option_id));
}

#[test]
fn an_option_that_stands_stays_the_same_even_if_it_has_gone_by() {
    let gone_by = PollOption { id: option_id(7), start: wall("2026-12-13T20:15:00") };
    let starts = [gone_by.start, wall("2026-12-20T20:15:00")];
    let changed = options(&starts, &[gone_by], now(), || option_id(8)).unwrap();
    assert_eq!(changed.iter().map(|option| option.id).collect::<Vec<_>>(), [7, 8].map(option_id));
}

/// Options, members, an answer for each pair, and who missed which of the last evenings.
fn any_poll() -> impl Strategy<Value = (Poll, Vec<Answered>, Vec<Vec<MemberId>>)> {
    (2_u32..8, 1_u128..7).prop_flat_map(|(options, members)| {
        let pairs = options as usize * members as usize;
        let answers = proptest::collection::vec(0_u8..4, pairs);
        let missed = proptest::collection::vec(proptest::collection::vec(1..=members, 0..3), 0..7);
        (answers, missed).prop_map(move |(given, missed)| {
            let pairs = (0..u128::from(options)).flat_map(|n| (1..=members).map(move |who| (n, who)));
            let said = pairs.zip(given).filter_map(|((n, who), given)| {
                let answer = match given {
                    0 => Answer::Yes,
                    1 => Answer::IfNeedBe,
                    2 => Answer::No,
                    _ => return None,
                };
                Some(Answered { option: option_id(n), member: member(who), answer })
            });
            let missed = missed.into_iter().map(|who| who.into_iter().map(member).collect()).collect();
            (poll(options, members), said.collect(), missed)
        })
    })
}

proptest! {
    #[test]
    fn each_option_has_one_place_and_everybody_stands_before_somebody((poll, said, missed) in any_poll()) {
        let ranked = rank(&poll, &said, &missed, &HashMap::new(), now());
        let mut places: Vec<_> = ranked.iter().map(|standing| standing.option.0.as_u128()).collect();
        places.sort_unstable();
        prop_assert_eq!(places, (0..poll.options.len() as u128).collect::<Vec<_>>());
        let able: Vec<_> = ranked.iter().map(Standing::can).collect();
        prop_assert!(able.is_sorted_by(|one, next| one >= next));
        for standing in &ranked {
            let Standing { yes, if_need_be, no, open, .. } = standing;
            prop_assert_eq!(yes.len() + if_need_be.len() + no.len() + open.len(), poll.members.len());
        }
    }

    #[test]
    fn the_order_of_members_answers_and_options_does_not_matter((poll, said, missed) in any_poll()) {
        let mut turned = poll.clone();
        turned.members.reverse();
        turned.options.reverse();
        let mut said_backwards = said.clone();
        said_backwards.reverse();
        prop_assert_eq!(order(&poll, &said, &missed), order(&turned, &said_backwards, &missed));
    }

    #[test]
    fn a_yes_never_lowers_an_evening((poll, said, missed) in any_poll(), n in 0_u32..8, who in 1_u128..7) {
        let option = option_id((n % poll.options.len() as u32).into());
        let who = member(who.min(poll.members.len() as u128));
        let place = |said: &[Answered]| {
            rank(&poll, said, &missed, &HashMap::new(), now()).iter().position(|standing| standing.option == option)
        };
        let mut more = said.clone();
        more.retain(|said| (said.option, said.member) != (option, who));
        more.push(Answered { option, member: who, answer: Answer::Yes });
        prop_assert!(place(&more) <= place(&said));
    }
}
