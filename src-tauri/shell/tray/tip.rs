//! What the lamp says when somebody points at it. Owns which lines there are; refuses to know how a desktop shows them.

use chrono::{DateTime, Utc};

use super::menu::countdown;
use super::state::State;
use crate::words::{Message, say};

/// What comes next, and that it is tonight where only a countdown says so; then who comes.
pub fn tip(state: &State, now: DateTime<Utc>) -> Vec<String> {
    let Some(evening) = &state.next else {
        let pick = state.pick.as_ref().map(|pick| Message::Pick { name: &pick.name });
        return vec![say(&pick.unwrap_or(Message::NothingPlanned))];
    };
    let next = countdown(evening, now);
    let counts = matches!(next, Message::StartsIn { .. } | Message::StartsNow { .. });
    let tonight = (counts && evening.tonight).then_some(Message::ItIsTonight { at: evening.local.time() });
    let coming = (!evening.who.is_empty()).then_some(Message::Coming { who: &evening.who });
    [Some(next), tonight, coming].iter().flatten().map(say).collect()
}

#[cfg(test)]
mod tests {
    use houselights_domain::plan::Portion;

    use super::super::state::{Evening, Pick};
    use super::*;

    fn said(evening: Evening, now: &str) -> Vec<String> {
        tip(&State { next: Some(evening), ..State::default() }, now.parse().unwrap())
    }

    fn friday(who: &[&str]) -> Evening {
        Evening {
            id: "01936f2e-7c00-7000-8000-000000000001".parse().unwrap(),
            name: Some("Elf".to_owned()),
            portion: Portion::Whole,
            starts_at: "2026-12-18T20:15:00Z".parse().unwrap(),
            local: "2026-12-18T20:15:00".parse().unwrap(),
            who: who.iter().map(|name| (*name).to_owned()).collect(),
            tonight: true,
            under_way: false,
            paused: false,
        }
    }

    #[test]
    fn it_says_what_comes_next_that_it_is_tonight_and_who_is_coming() {
        let told = said(friday(&["Ayşe", "Jon"]), "2026-12-18T19:40:00Z");
        assert_eq!(told, ["Elf in 35 min", "Tonight, 20:15", "With Ayşe and Jon"]);
        assert_eq!(said(friday(&[]), "2026-12-18T20:15:00Z"), ["Elf starts now", "Tonight, 20:15"]);
    }

    #[test]
    fn tonight_is_said_once_and_of_no_other_day() {
        assert_eq!(said(friday(&[]), "2026-12-18T05:15:00Z"), ["Elf tonight, 20:15"]);
        let far = Evening { tonight: false, ..friday(&["Jon"]) };
        let told = said(far.clone(), "2026-12-14T12:00:00Z");
        assert_eq!(told, ["Elf on Friday 18 December, 20:15", "With Jon"]);
        assert_eq!(said(far, "2026-12-18T09:00:00Z"), ["Elf in 11 h 15 min", "With Jon"]);
        let on = Evening { under_way: true, ..friday(&[]) };
        assert_eq!(said(on, "2026-12-18T21:00:00Z"), ["Elf is on"]);
        assert_eq!(said(friday(&[]), "2026-12-18T20:40:00Z"), ["Elf was to start at 20:15"]);
    }

    #[test]
    fn without_an_evening_it_says_what_there_would_be() {
        let pick =
            Pick { title: "01936f2e-7c00-7000-8000-000000000002".parse().unwrap(), name: "Heat".to_owned() };
        let said = |pick| tip(&State { pick, ..State::default() }, DateTime::UNIX_EPOCH);
        assert_eq!(said(Some(pick)), ["Tonight’s pick: Heat"]);
        assert_eq!(said(None), ["No movie night is planned"]);
    }
}
