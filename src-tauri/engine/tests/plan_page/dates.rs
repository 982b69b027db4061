//! What a family says on its phones to a date poll.

use houselights_domain::change::{Area, Operation};
use houselights_domain::plan::WallTime;
use houselights_domain::plan::poll::Answer;
use houselights_domain::share::Scope;
use houselights_engine::view::{PollDraft, PollView};

use super::party::Party;
use super::phone::Phone;

const SATURDAY: &str = "2026-12-19T20:00:00";
const SUNDAY: &str = "2026-12-20T17:30:00";

/// Jon and Mum are asked.
fn asks(party: &Party) -> PollView {
    asks_about(party, [SATURDAY, SUNDAY])
}

fn asks_about(party: &Party, starts: [&str; 2]) -> PollView {
    let start = |local: &str| WallTime { local: local.parse().unwrap(), zone: chrono_tz::Europe::London };
    let draft = PollDraft {
        title: None,
        starts: starts.map(start).to_vec(),
        members: ["Jon", "Mum"].map(|name| party.member(name).parse().unwrap()).to_vec(),
        place: String::new(),
        note: String::new(),
    };
    party.engine.propose_evenings(draft).expect("proposed").value
}

fn says(poll: &PollView, option: usize, answer: &str) -> String {
    format!("poll={}&date={}&answer={answer}", poll.poll.id, poll.poll.options[option].id)
}

#[test]
fn who_is_asked_says_which_evening_suits_and_the_window_hears_it() {
    let party = Party::new();
    let poll = asks(&party);
    let phone = Phone::through(&party, &party.link());
    assert!(!phone.get("/").body.contains("/dates"), "nobody yet");
    phone.send("/who", &format!("member={}", party.member("Jon")));
    assert!(phone.get("/").body.contains("href=\"/dates\""));
    let page = phone.get("/dates").body;
    assert!(page.contains("2026-12-19T20:00:00") && page.contains("2026-12-20T17:30:00"), "{page}");
    assert!(!page.contains("aria-pressed=\"true\""), "nothing is said yet");

    let mut news = party.engine.subscribe();
    let said = phone.send("/dates", &says(&poll, 1, "if_need_be"));
    let option = poll.poll.options[1].id;
    assert_eq!((said.status, said.header("location")), (303, Some(format!("/dates#d{option}").as_str())));
    assert!(phone.get("/dates").body.contains("value=\"if_need_be\" aria-pressed=\"true\""));
    let told = news.try_recv().expect("news");
    assert_eq!((told.subject.as_str(), told.stale.as_slice()), ("Jon", &[Area::Plans][..]));
    let answers = || party.engine.polls().expect("polls")[0].answers.clone();
    assert_eq!(answers().len(), 1);
    assert_eq!((answers()[0].option, answers()[0].answer), (option, Answer::IfNeedBe));

    phone.send("/dates", &says(&poll, 1, "no"));
    assert_eq!((answers().len(), answers()[0].answer), (1, Answer::No), "in place of what was said");
    let undone = party.engine.undo().expect("undo works").expect("something").changes;
    assert_eq!(
        undone.redo.map(|step| step.operation),
        Some(Operation::ProposeEvenings),
        "the household's own step, and nobody's answer"
    );
}

#[test]
fn nobody_answers_who_was_not_asked_or_what_is_settled() {
    let party = Party::new();
    let poll = asks(&party);
    let (mum, guest) =
        (Phone::through(&party, &party.link_for("Mum")), Phone::through(&party, &party.link()));
    guest.send("/who", "text=Nan");
    assert!(!guest.get("/").body.contains("/dates"));
    assert!(guest.get("/dates").body.contains("NothingAsked"));
    assert_eq!(guest.send("/dates", &says(&poll, 0, "yes")).status, 404);
    let token = mum.get("/").token().to_owned();
    let say = |fields: &str| mum.post("/dates", &format!("token={token}&{fields}")).status;
    assert_eq!((say(&says(&poll, 0, "perhaps")), say("poll=x&date=y&answer=yes")), (422, 404));
    let unknown = format!("poll={}&date={}&answer=yes", poll.poll.id, poll.poll.id);
    assert_eq!(say(&unknown), 404);
    assert_eq!(party.engine.polls().expect("polls")[0].answers, []);

    assert_eq!(say(&says(&poll, 0, "yes")), 303);
    party.engine.call_off_poll(poll.poll.id).expect("called off");
    assert_eq!(say(&says(&poll, 1, "yes")), 404, "it is settled");
    assert!(mum.get("/dates").body.contains("NothingAsked"));
}

#[test]
fn a_link_without_a_vote_answers_no_poll() {
    let party = Party::new();
    let poll = asks(&party);
    let scope = Scope { vote: false, ..Scope::default() };
    let jon = houselights_domain::plan::Person::Member { id: party.member("Jon").parse().unwrap() };
    let phone = Phone::through(&party, &party.link_of(Some(jon), scope));
    let page = phone.get("/");
    assert!(!page.body.contains("/dates"), "{}", page.body);
    assert_eq!(phone.get("/dates").status, 403);
    assert_eq!(
        phone.post("/dates", &format!("token={}&{}", page.token(), says(&poll, 0, "yes"))).status,
        403
    );
}

#[test]
fn an_evening_that_has_gone_by_is_not_asked_about() {
    let party = Party::new();
    let poll = asks_about(&party, ["2026-12-18T21:00:00", SUNDAY]);
    let phone = Phone::through(&party, &party.link_for("Jon"));
    let token = phone.get("/").token().to_owned();
    let say = |option| phone.post("/dates", &format!("token={token}&{}", says(&poll, option, "yes"))).status;
    assert_eq!(say(0), 303);
    party.clock.advance(chrono::TimeDelta::minutes(110));
    let page = phone.get("/dates").body;
    assert!(!page.contains("2026-12-18T21:00:00") && page.contains(SUNDAY), "{page}");
    assert_eq!((say(0), say(1)), (404, 303));
}
