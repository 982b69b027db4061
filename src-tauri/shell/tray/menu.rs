//! The tray's menu as a value. Owns which entries there are and in what order; compared by value, so that the real
//! menu is only touched when somebody would see a difference. Refuses to know Tauri.

use chrono::{DateTime, Utc};
use houselights_domain::id::SessionId;

use super::state::{Evening, State};
use crate::words::{Message, say};

/// What the tray shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Menu {
    /// Which picture stands in the panel.
    pub picture: Picture,
    /// From top to bottom.
    pub entries: Vec<Entry>,
}

/// The lamp in the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// No film tonight.
    Out,
    /// A film tonight: the lamp is lit.
    Lit,
}

/// A line of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Something to press.
    Press(Press, String),
    /// A line between groups.
    Line,
}

/// What pressing an entry does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Show the window where it was.
    Open,
    /// Show an evening.
    Show(SessionId),
    /// The film starts.
    Start(SessionId),
    /// Remind again in ten minutes.
    Snooze(SessionId),
    /// Choose a film for tonight.
    Pick,
    /// Read titles from the clipboard.
    Paste,
    /// End the process.
    Quit,
}

/// The menu for a state at a moment.
pub fn menu(state: &State, now: DateTime<Utc>) -> Menu {
    let lit = state.next.as_ref().is_some_and(|evening| evening.tonight || evening.under_way);
    let mut entries = Vec::new();
    if let Some(evening) = &state.next {
        entries.push(Entry::Press(Press::Show(evening.id), say(&countdown(evening, now))));
    }
    if let Some(reminded) = &state.reminded {
        entries.push(Entry::Press(Press::Start(reminded.id), say(&Message::StartNow)));
        if reminded.can_snooze {
            entries.push(Entry::Press(Press::Snooze(reminded.id), say(&Message::SnoozeTen)));
        }
    }
    if !entries.is_empty() {
        entries.push(Entry::Line);
    }
    let pick = state.pick.as_deref().map_or(Message::PickForUs, |name| Message::Pick { name });
    entries.push(Entry::Press(Press::Pick, say(&pick)));
    entries.push(Entry::Press(Press::Paste, say(&Message::AddFromClipboard)));
    entries.push(Entry::Line);
    entries.push(Entry::Press(Press::Open, say(&Message::Open)));
    entries.push(Entry::Press(Press::Quit, say(&Message::Quit)));
    Menu { picture: if lit { Picture::Lit } else { Picture::Out }, entries }
}

fn countdown(evening: &Evening, now: DateTime<Utc>) -> Message<'_> {
    let (name, portion) = (evening.name.as_deref(), evening.portion);
    // Rounded up: half a minute before the start is "in 1 min", and "now" is only said when it is.
    let minutes = (evening.starts_at - now).num_seconds().div_euclid(60)
        + i64::from((evening.starts_at - now).num_seconds().rem_euclid(60) > 0);
    if evening.under_way {
        Message::UnderWay { name, portion }
    } else if minutes <= 0 {
        Message::StartsNow { name, portion }
    } else if minutes < 12 * 60 {
        Message::StartsIn { name, portion, minutes }
    } else if evening.tonight {
        Message::Tonight { name, portion, at: evening.local.time() }
    } else {
        Message::OnDay { name, portion, at: evening.local }
    }
}

impl Press {
    /// The entry's identifier in the real menu.
    pub fn id(&self) -> String {
        match self {
            Self::Open => "open".to_owned(),
            Self::Show(id) => format!("show:{id}"),
            Self::Start(id) => format!("start:{id}"),
            Self::Snooze(id) => format!("snooze:{id}"),
            Self::Pick => "pick".to_owned(),
            Self::Paste => "paste".to_owned(),
            Self::Quit => "quit".to_owned(),
        }
    }

    /// The reverse of [`Press::id`].
    pub fn from_id(id: &str) -> Option<Self> {
        let (verb, session) = id.split_once(':').unwrap_or((id, ""));
        match verb {
            "open" => Some(Self::Open),
            "show" => session.parse().ok().map(Self::Show),
            "start" => session.parse().ok().map(Self::Start),
            "snooze" => session.parse().ok().map(Self::Snooze),
            "pick" => Some(Self::Pick),
            "paste" => Some(Self::Paste),
            "quit" => Some(Self::Quit),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use houselights_domain::plan::Portion;

    use super::super::state::Reminded;
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn friday() -> Evening {
        Evening {
            id: "01936f2e-7c00-7000-8000-000000000001".parse().unwrap(),
            name: Some("Miracle in Cell No. 7".to_owned()),
            portion: Portion::Whole,
            starts_at: at("2026-12-18T20:15:00Z"),
            local: "2026-12-18T20:15:00".parse().unwrap(),
            tonight: true,
            under_way: false,
        }
    }

    fn first(state: &State, now: &str) -> String {
        match &menu(state, at(now)).entries[0] {
            Entry::Press(_, words) => words.clone(),
            Entry::Line => panic!("starts with a line"),
        }
    }

    #[test]
    fn without_an_evening_the_lamp_is_out() {
        let menu = menu(&State::default(), at("2026-12-18T12:00:00Z"));
        assert_eq!(menu.picture, Picture::Out);
        assert_eq!(menu.entries[0], Entry::Press(Press::Pick, "Pick a film for us".to_owned()));
    }

    #[test]
    fn the_countdown_is_said_as_a_person_would() {
        let tonight = State { next: Some(friday()), ..State::default() };
        assert_eq!(first(&tonight, "2026-12-18T19:40:00Z"), "Miracle in Cell No. 7 in 35 min");
        assert_eq!(first(&tonight, "2026-12-18T18:05:01Z"), "Miracle in Cell No. 7 in 2 h 10 min");
        assert_eq!(first(&tonight, "2026-12-18T18:15:00Z"), "Miracle in Cell No. 7 in 2 h");
        assert_eq!(first(&tonight, "2026-12-18T20:14:59Z"), "Miracle in Cell No. 7 in 1 min");
        assert_eq!(first(&tonight, "2026-12-18T20:15:00Z"), "Miracle in Cell No. 7 starts now");
        assert_eq!(first(&tonight, "2026-12-18T05:15:00Z"), "Miracle in Cell No. 7 tonight, 20:15");
    }

    #[test]
    fn half_a_film_is_said_to_be_one() {
        let of = |portion| State { next: Some(Evening { portion, ..friday() }), ..State::default() };
        let first = |portion| first(&of(portion), "2026-12-18T19:40:00Z");
        assert_eq!(first(Portion::First { until: 70 }), "The first half of Miracle in Cell No. 7 in 35 min");
        assert_eq!(first(Portion::Rest { from: 70 }), "The rest of Miracle in Cell No. 7 in 35 min");
    }

    #[test]
    fn another_day_is_named() {
        let undecided = Evening { name: None, tonight: false, ..friday() };
        let state = State { next: Some(undecided), ..State::default() };
        assert_eq!(first(&state, "2026-12-14T12:00:00Z"), "Movie night on Friday 18 December, 20:15");
    }

    #[test]
    fn a_reminder_can_be_answered_from_the_tray() {
        let reminded = Reminded { id: friday().id, can_snooze: true };
        let state = State { next: Some(friday()), reminded: Some(reminded), ..State::default() };
        let presses: Vec<_> = menu(&state, at("2026-12-18T19:45:00Z"))
            .entries
            .into_iter()
            .filter_map(|entry| if let Entry::Press(press, _) = entry { Some(press) } else { None })
            .collect();
        let id = friday().id;
        assert_eq!(presses[..3], [Press::Show(id), Press::Start(id), Press::Snooze(id)]);
    }

    #[test]
    fn a_snooze_that_comes_too_late_is_not_offered() {
        let reminded = Reminded { id: friday().id, can_snooze: false };
        let state = State { next: Some(friday()), reminded: Some(reminded), ..State::default() };
        let entries = menu(&state, at("2026-12-18T22:25:00Z")).entries;
        assert!(!entries.iter().any(|entry| matches!(entry, Entry::Press(Press::Snooze(_), _))));
    }

    #[test]
    fn an_evening_without_a_plan_gets_a_pick() {
        let state = State { pick: Some("Paddington 2".to_owned()), ..State::default() };
        assert_eq!(first(&state, "2026-12-18T18:00:00Z"), "Tonight’s pick: Paddington 2");
    }

    #[test]
    fn nothing_changes_within_a_minute() {
        let state = State { next: Some(friday()), ..State::default() };
        assert_eq!(menu(&state, at("2026-12-18T19:39:01Z")), menu(&state, at("2026-12-18T19:39:59Z")));
    }

    #[test]
    fn every_press_can_be_read_back() {
        let id = friday().id;
        for press in
            [Press::Open, Press::Show(id), Press::Start(id), Press::Snooze(id), Press::Pick, Press::Quit]
        {
            assert_eq!(Press::from_id(&press.id()), Some(press));
        }
        assert_eq!(Press::from_id("show:nonsense"), None);
    }
}
