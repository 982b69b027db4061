//! The invitation as a file, and the answers that come back as text.

use houselights_domain::change::Operation;
use houselights_domain::plan::{Person, Reply};
use houselights_engine::Error;
use houselights_engine::plan_page::Font;
use houselights_engine::view::{NoteReply, PlanEvening, RepliesView};

use super::common::House;
use super::party::Party;

/// The texts that a person could copy out of the file, in their order.
fn cards(file: &str) -> Vec<String> {
    let areas = file.split("<textarea").skip(1);
    let texts = areas.filter_map(|area| area.split_once('>')?.1.split_once("</textarea>"));
    texts.map(|(text, _)| text.to_owned()).collect()
}

fn jon(party: &Party) -> Person {
    Person::Member { id: party.member("Jon").parse().expect("an id") }
}

fn read(party: &Party, text: &str) -> RepliesView {
    party.engine.read_replies(text.to_owned()).expect("read")
}

#[test]
fn a_file_for_one_person_brings_their_answer_back() {
    let party = Party::new();
    let file = party.page.file(party.session, Some(&jon(&party))).expect("a file");
    assert!(file.contains("<h1>Miracle in Cell No. 7</h1>") && file.contains("the living room"), "{file}");
    let cards = cards(&file);
    assert_eq!(cards.len(), 3);
    let found = read(&party, &format!("[18:02] Jon: {}", cards[2]));
    let [reply] = found.replies.as_slice() else { panic!("{found:?}") };
    assert_eq!((reply.reply, reply.before, reply.name.as_str()), (Reply::Cant, None, "Jon"));
    assert_eq!(reply.evening.session.id, party.session);

    let note = NoteReply { session: party.session, who: jon(&party), reply: reply.reply };
    let written = party.engine.note_replies(vec![note]).expect("noted");
    assert_eq!(written.changes.operation, Operation::NoteReplies);
    assert_eq!(written.changes.subject, "Jon");
    let cant = || party.engine.evening(party.session).expect("an evening").turnout.cant;
    assert_eq!(cant(), [jon(&party)]);
    assert_eq!(read(&party, &cards[0]).replies[0].before, Some(Reply::Cant));
    party.engine.undo().expect("taken back");
    assert_eq!(cant(), []);
}

#[test]
fn a_file_for_anybody_has_everybody_and_asks_who_somebody_else_is() {
    let party = Party::new();
    let file = party.page.file(party.session, None).expect("a file");
    for name in ["Ayşe", "Jon", "Mum", "Theo", "SomebodyElse"] {
        assert!(file.contains(&format!(">{name}</summary>")), "{name}");
    }
    let cards = cards(&file);
    assert_eq!(cards.len(), 5 * 3);
    let found = read(&party, cards.last().expect("somebody else"));
    assert_eq!(found.replies[0].who, None);
    let all = read(&party, &cards.join("\n"));
    let of_members: Vec<_> = all.replies.iter().filter(|reply| reply.who.is_some()).collect();
    assert_eq!(of_members.len(), 4, "the last of each person holds");

    let guest = Person::Guest { name: "Nan".into() };
    let note = NoteReply { session: party.session, who: guest.clone(), reply: Reply::Coming };
    party.engine.note_replies(vec![note]).expect("noted");
    assert!(party.engine.evening(party.session).expect("an evening").turnout.coming.contains(&guest));
}

#[test]
fn a_file_asks_nothing_of_any_network() {
    let mut house = House::with_family();
    let film = house.add("Amélie \"<script>alert(1)</script>").title.id;
    let mut plan = house.evening(Some(film), "2026-12-18T20:15:00");
    plan.note = "</style><img src=http://example.org/x> & bring <b>socks</b>".into();
    let session = house.plan_evening(plan).expect("planned").value.session.id;
    let font = Font {
        family: "Figtree Variable",
        file: "f.woff2",
        letters: "U+0-FF",
        weights: "300 900",
        bytes: vec![1, 2, 3],
    };
    let party = Party::before(std::mem::replace(&mut house, House::new()), session, |outside| {
        outside.fonts = vec![font];
    });
    let file = party.page.file(session, None).expect("a file");
    assert!(file.contains("url(data:font/woff2;base64,AQID)"), "its font is inside");
    assert!(file.contains("data:text/calendar;charset=utf-8;base64,"), "its calendar is inside");
    for from_outside in ["src=\"", "url(/", "url(http", "<link", "href=\"http", "<img", "<script>alert"] {
        assert!(!file.contains(from_outside), "{from_outside}");
    }
    assert_eq!(file.matches("<script>").count(), 1);
}

#[test]
fn answers_that_cannot_be_noted_are_counted_and_change_nothing() {
    let party = Party::new();
    let file = party.page.file(party.session, Some(&jon(&party))).expect("a file");
    let card = cards(&file).remove(0);
    let broken = card.replacen("[houselights:A", "[houselights:B", 1);
    let evening = party.engine.evening(party.session).expect("an evening").session;
    let plan = PlanEvening {
        title: evening.title,
        portion: evening.portion,
        start: evening.start,
        members: Vec::new(),
        place: String::new(),
        note: String::new(),
        particulars: evening.particulars,
        reminders: None,
    };
    let other = party.engine.plan_evening(plan).expect("planned").value.session.id;
    let strange = cards(&party.page.file(other, None).expect("a file")).remove(0);
    party.engine.undo().expect("not planned after all");
    let found = read(&party, &format!("{broken} {strange}"));
    assert_eq!((found.replies.len(), found.damaged), (0, 1), "{found:?}");
    assert_eq!(found.unknown, 1, "{found:?}");

    party.engine.cancel_evening(party.session).expect("called off");
    let found = read(&party, &card);
    assert_eq!((found.replies.len(), found.over), (0, 1));
    let note = NoteReply { session: party.session, who: jon(&party), reply: Reply::Coming };
    assert!(matches!(party.engine.note_replies(vec![note]), Err(Error::NotWaiting)));
    assert!(matches!(party.page.file(party.session, None), Err(Error::NotWaiting)));
    assert_eq!(read(&party, "Paddington is lovely").replies.len(), 0);
}

#[test]
fn the_plain_text_says_what_the_file_says() {
    let party = Party::new();
    let text = party.page.text(party.session).expect("a text");
    for said in ["the Demirs", "Miracle in Cell No. 7", "2026-12-18T20:15:00", "the living room", "Heavy"] {
        assert!(text.contains(said), "{said}: {text}");
    }
}
