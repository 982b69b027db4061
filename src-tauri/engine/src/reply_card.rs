//! The answer that somebody far away sends back: a sentence for people, with a code behind it for the app. Owns the code,
//! and finding it in whatever it was pasted with; refuses to know whether there is such an evening.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use houselights_domain::household::NAME_LIMIT;
use houselights_domain::id::{MemberId, SessionId};
use houselights_domain::plan::{Person, Reply};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// What stands before the code, and what ends it.
const OPENS: &str = "[houselights:";
const CLOSES: char = ']';
/// The shape of the code; another shape gets another number.
const VERSION: u8 = 1;
/// So many bytes of the digest tell a code that lost a letter on its way.
const CHECK: usize = 3;
/// No code is longer, in characters; whoever pastes more has pasted something else.
const LONGEST: usize = 600;

/// What somebody answers to an evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReplyCard {
    pub session: SessionId,
    /// Whose answer it is; `None` where the invitation was for anybody.
    pub who: Option<Person>,
    pub reply: Reply,
}

/// What a text holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cards {
    pub whole: Vec<ReplyCard>,
    /// How many lost something on their way, or are of a newer Houselights.
    pub damaged: usize,
}

impl ReplyCard {
    /// The code, with what stands around it.
    pub fn code(&self) -> String {
        let mut bytes = vec![VERSION, letter(self.reply)];
        bytes.extend(self.session.0.as_bytes());
        match &self.who {
            None => {}
            Some(Person::Member { id }) => {
                bytes.push(b'm');
                bytes.extend(id.0.as_bytes());
            }
            Some(Person::Guest { name }) => {
                bytes.push(b'g');
                bytes.extend(name.as_bytes());
            }
        }
        let check = check(&bytes);
        bytes.extend(check);
        format!("{OPENS}{}{CLOSES}", URL_SAFE_NO_PAD.encode(bytes))
    }

    fn read(code: &str) -> Option<Self> {
        // Mail programs break long words.
        let code: String = code.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect();
        let bytes = URL_SAFE_NO_PAD.decode(code).ok()?;
        let (said, sum) = bytes.split_at_checked(bytes.len().checked_sub(CHECK)?)?;
        if check(said) != *sum {
            return None;
        }
        let (&[VERSION, reply], rest) = said.split_at_checked(2)? else { return None };
        let (session, who) = rest.split_at_checked(16)?;
        let id = |bytes: &[u8]| Uuid::from_slice(bytes).ok();
        let who = match who.split_first() {
            None => None,
            Some((b'm', member)) => Some(Person::Member { id: MemberId(id(member)?) }),
            Some((b'g', name)) => {
                let name = std::str::from_utf8(name).ok()?.trim();
                let fits = !name.is_empty() && name.chars().count() <= NAME_LIMIT;
                fits.then(|| Some(Person::Guest { name: name.to_owned() }))?
            }
            Some(_) => return None,
        };
        Some(Self { session: SessionId(id(session)?), who, reply: reply_of(reply)? })
    }
}

/// Whether a text holds an answer, whole or not.
pub(crate) fn holds(text: &str) -> bool {
    text.contains(OPENS)
}

/// Every answer in a text, in its order. Who answers twice in it means the later.
pub(crate) fn find(text: &str) -> Cards {
    let mut cards = Cards::default();
    for piece in text.split(OPENS).skip(1) {
        let code: String = piece.chars().take(LONGEST).take_while(|c| *c != CLOSES).collect();
        match ReplyCard::read(&code) {
            Some(card) => {
                cards.whole.retain(|other| {
                    other.who.is_none() || (other.session, &other.who) != (card.session, &card.who)
                });
                cards.whole.push(card);
            }
            None => cards.damaged += 1,
        }
    }
    cards
}

fn check(bytes: &[u8]) -> [u8; CHECK] {
    let digest = Sha256::digest(bytes);
    let mut check = [0; CHECK];
    for (kept, byte) in check.iter_mut().zip(digest) {
        *kept = byte;
    }
    check
}

fn letter(reply: Reply) -> u8 {
    match reply {
        Reply::Coming => b'y',
        Reply::Maybe => b'?',
        Reply::Cant => b'n',
    }
}

fn reply_of(letter: u8) -> Option<Reply> {
    [Reply::Coming, Reply::Maybe, Reply::Cant].into_iter().find(|reply| self::letter(*reply) == letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn card(who: Option<Person>, reply: Reply) -> ReplyCard {
        ReplyCard { session: SessionId(Uuid::from_u128(7)), who, reply }
    }

    fn guest(name: &str) -> Option<Person> {
        Some(Person::Guest { name: name.to_owned() })
    }

    #[test]
    fn a_card_comes_back_as_it_was_sent() {
        let member = Some(Person::Member { id: MemberId(Uuid::from_u128(u128::MAX)) });
        for who in [None, member, guest("Nan \u{1f3bf}")] {
            for reply in [Reply::Coming, Reply::Maybe, Reply::Cant] {
                let card = card(who.clone(), reply);
                let chat = format!("[20:11] Nan: We’d love to! {} xx", card.code());
                assert_eq!(find(&chat), Cards { whole: vec![card], damaged: 0 });
            }
        }
    }

    #[test]
    fn a_code_that_was_broken_over_lines_is_read_and_one_that_lost_a_letter_is_told() {
        let code = card(guest("Nan"), Reply::Coming).code();
        let (first, second) = code.split_at(30);
        assert_eq!(find(&format!("{first}\r\n {second}")).whole.len(), 1);
        let mut short = code.clone();
        short.remove(20);
        assert_eq!(find(&short), Cards { whole: vec![], damaged: 1 });
        assert_eq!(find(&code[..40]), Cards { whole: vec![], damaged: 1 });
        assert_eq!(find("Paddington is on Netflix"), Cards::default());
    }

    #[test]
    fn several_answers_are_read_and_the_last_of_each_person_holds() {
        let codes = [
            card(guest("Nan"), Reply::Maybe).code(),
            card(guest("Bob"), Reply::Cant).code(),
            card(guest("Nan"), Reply::Coming).code(),
        ];
        let found = find(&codes.join("\n")).whole;
        assert_eq!(found, [card(guest("Bob"), Reply::Cant), card(guest("Nan"), Reply::Coming)]);
    }

    proptest! {
        #[test]
        fn whatever_is_pasted_is_read_or_told(text in "\\PC*", code in "[A-Za-z0-9_\\-]{0,80}") {
            let pasted = format!("{text}{OPENS}{code}{CLOSES}");
            let found = find(&pasted);
            prop_assert!(found.damaged + found.whole.len() >= 1);
        }

        #[test]
        fn no_letter_can_change_unnoticed(at in 13usize..60, letter in "[A-Za-z0-9]") {
            let sent = card(guest("Grandma Rose of the hill"), Reply::Coming);
            let code = sent.code();
            prop_assume!(at < code.len() - 1 && code[at..=at] != letter);
            let mut changed = code.clone();
            changed.replace_range(at..=at, &letter);
            prop_assert!(find(&changed).whole.iter().all(|card| *card == sent));
        }
    }
}
