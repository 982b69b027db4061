//! The tray's menu as a value. Owns which entries there are and in what order; compared by value, so that the real
//! menu is only touched when somebody would see a difference. Refuses to know Tauri.

use chrono::{DateTime, TimeDelta, Utc};
use houselights_domain::id::{SessionId, TitleId};
use houselights_domain::plan::Portion;
use houselights_domain::plan::reminders::SnoozeFor;
use houselights_domain::title::Reaction;

use super::state::{Evening, State};
use super::tip::tip;
use crate::words::{Message, say};

/// What the tray shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Menu {
    /// Which picture stands in the panel.
    pub picture: Picture,
    /// What it says when somebody points at it, a line each.
    pub tip: Vec<String>,
    /// From top to bottom.
    pub entries: Vec<Entry>,
}

/// The lamp in the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// No film tonight.
    Out,
    /// The same, drawn for a light panel.
    OutOnLight,
    /// A film tonight: the lamp is lit.
    Lit,
}

/// A line of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Something to press.
    Press(Press, String),
    /// Things to press, a step aside.
    Group(String, Vec<(Press, String)>),
    /// Something to read.
    Say(String),
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
    /// The film stands still, or goes on.
    Pause(SessionId, bool),
    /// The film stops for tonight.
    Stop(SessionId),
    /// Remind again later.
    Snooze(SessionId, SnoozeFor),
    /// The film is over, and so it was.
    Over(SessionId, Option<Reaction>),
    /// Show the code of what is shared.
    ShowCode,
    /// Let no phones in any more.
    StopSharing,
    /// Let no calendars look any more.
    StopFollowed,
    /// Let nobody in to the wish page any more.
    StopWished,
    /// Choose a film for tonight.
    Pick,
    /// Plan a film for tonight.
    Plan(TitleId),
    /// A film watched lately was so.
    Rate(TitleId, Reaction),
    /// Read titles from the clipboard.
    Paste,
    /// Show the settings.
    Settings,
    /// End the process.
    Quit,
}

/// What can be said of a film, from the tray as in the window.
const REACTIONS: [Reaction; 5] =
    [Reaction::Loved, Reaction::Good, Reaction::Mixed, Reaction::NotForUs, Reaction::Stopped];
/// How many films watched lately are asked about.
const ASKED_ABOUT: usize = 2;

/// How long before its start an evening can be started, reminded of or not: what was put off can still begin.
const SOON: TimeDelta = TimeDelta::hours(3);

/// So long after its start an evening that nobody started "starts now".
const STARTING: TimeDelta = TimeDelta::minutes(1);

/// The menu for a state at a moment.
pub fn menu(state: &State, now: DateTime<Utc>) -> Menu {
    let lit = state.next.as_ref().is_some_and(|evening| evening.tonight || evening.under_way);
    let press = |press, message: &Message| Entry::Press(press, say(message));
    let mut entries = Vec::new();
    if let Some(evening) = &state.next {
        entries.push(press(Press::Show(evening.id), &countdown(evening, now)));
        if !evening.who.is_empty() {
            entries.push(Entry::Say(say(&Message::Coming { who: &evening.who })));
        }
        if evening.under_way {
            let turn = if evening.paused { Message::GoOn } else { Message::Pause };
            entries.push(press(Press::Pause(evening.id, !evening.paused), &turn));
            // An evening without a film has no rest to go on with.
            if evening.name.is_some() {
                entries.push(press(Press::Stop(evening.id), &Message::StopHere));
            }
            entries.push(over(evening));
        } else if evening.starts_at - now < SOON {
            entries.push(press(Press::Start(evening.id), &Message::StartNow { name: None }));
        }
    }
    if let Some(reminded) = &state.reminded {
        let below_its_evening = state.next.as_ref().is_some_and(|evening| evening.id == reminded.id);
        let name = reminded.name.as_deref().filter(|_| !below_its_evening);
        if !below_its_evening && reminded.starts_at - now < SOON {
            entries.push(press(Press::Start(reminded.id), &Message::StartNow { name }));
        }
        let later = |&until| (Press::Snooze(reminded.id, until), say(&Message::Snooze { until }));
        let later: Vec<_> = reminded.snoozes.iter().map(later).collect();
        if !later.is_empty() {
            entries.push(Entry::Group(say(&Message::RemindLater { name }), later));
        }
    }
    if let Some(whereabouts) = &state.shared {
        let show = (Press::ShowCode, say(&Message::ShowCode { whereabouts }));
        let stop = (Press::StopSharing, say(&Message::StopSharing));
        entries.push(Entry::Group(say(&Message::Shared { whereabouts }), vec![show, stop]));
    }
    if state.followed {
        let stop = (Press::StopFollowed, say(&Message::StopFollowed));
        entries.push(Entry::Group(say(&Message::Followed), vec![stop]));
    }
    if state.wished {
        let stop = (Press::StopWished, say(&Message::StopWished));
        entries.push(Entry::Group(say(&Message::Wished), vec![stop]));
    }
    if !entries.is_empty() {
        entries.push(Entry::Line);
    }
    match &state.pick {
        Some(pick) => {
            entries.push(press(Press::Pick, &Message::Pick { name: &pick.name }));
            entries.push(press(Press::Plan(pick.title), &Message::PlanIt));
        }
        // While a film is on, nobody looks for another.
        None if state.next.as_ref().is_some_and(|evening| evening.under_way) => {}
        None => entries.push(press(Press::Pick, &Message::PickForUs)),
    }
    entries.push(press(Press::Paste, &Message::AddFromClipboard));
    for film in state.unrated.iter().take(ASKED_ABOUT) {
        let how = |reaction| (Press::Rate(film.title, reaction), say(&Message::HowItWas { reaction }));
        entries.push(Entry::Group(
            say(&Message::HowWas { name: &film.name }),
            REACTIONS.into_iter().map(how).collect(),
        ));
    }
    entries.push(Entry::Line);
    entries.push(press(Press::Open, &Message::Open));
    entries.push(press(Press::Settings, &Message::Settings));
    entries.push(press(Press::Quit, &Message::Quit));
    let picture = match (lit, state.light_panel) {
        (true, _) => Picture::Lit,
        (false, true) => Picture::OutOnLight,
        (false, false) => Picture::Out,
    };
    Menu { picture, tip: tip(state, now), entries }
}

/// Half a film is over without a word on how it was.
fn over(evening: &Evening) -> Entry {
    if let Portion::First { .. } = evening.portion {
        return Entry::Press(Press::Over(evening.id, None), say(&Message::HalfIsOver));
    }
    let how = |reaction| (Press::Over(evening.id, Some(reaction)), say(&Message::HowItWas { reaction }));
    Entry::Group(say(&Message::IsOver), REACTIONS.into_iter().map(how).collect())
}

/// The next evening, as a person would say when it is.
pub fn countdown(evening: &Evening, now: DateTime<Utc>) -> Message<'_> {
    let (name, portion) = (evening.name.as_deref(), evening.portion);
    // Rounded up: half a minute before the start is "in 1 min", and "now" is only said when it is.
    let minutes = (evening.starts_at - now).num_seconds().div_euclid(60)
        + i64::from((evening.starts_at - now).num_seconds().rem_euclid(60) > 0);
    if evening.paused {
        Message::Paused { name, portion }
    } else if evening.under_way {
        Message::UnderWay { name, portion }
    } else if now - evening.starts_at >= STARTING {
        Message::WasToStart { name, portion, at: evening.local.time() }
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

#[cfg(test)]
mod tests {
    use houselights_engine::view::{Unrated, Whereabouts};

    use super::super::state::{Pick, Reminded};
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
            who: Vec::new(),
            tonight: true,
            under_way: false,
            paused: false,
        }
    }

    fn first(state: &State, now: &str) -> String {
        match &menu(state, at(now)).entries[0] {
            Entry::Press(_, words) => words.clone(),
            other => panic!("starts with {other:?}"),
        }
    }

    #[test]
    fn the_lamp_is_drawn_for_its_panel_and_lit_on_any() {
        let picture = |next, light_panel| {
            menu(&State { next, light_panel, ..State::default() }, at("2026-12-18T12:00:00Z")).picture
        };
        assert_eq!([picture(None, false), picture(None, true)], [Picture::Out, Picture::OutOnLight]);
        assert_eq!([picture(Some(friday()), false), picture(Some(friday()), true)], [Picture::Lit; 2]);
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
        assert_eq!(first(&tonight, "2026-12-18T20:15:59Z"), "Miracle in Cell No. 7 starts now");
        assert_eq!(first(&tonight, "2026-12-18T20:16:00Z"), "Miracle in Cell No. 7 was to start at 20:15");
        assert_eq!(first(&tonight, "2026-12-18T05:15:00Z"), "Miracle in Cell No. 7 tonight, 20:15");
    }

    #[test]
    fn half_a_film_is_said_to_be_one() {
        let of = |portion| State { next: Some(Evening { portion, ..friday() }), ..State::default() };
        let first = |portion| first(&of(portion), "2026-12-18T19:40:00Z");
        assert_eq!(first(Portion::First { until: 70 }), "The first part of Miracle in Cell No. 7 in 35 min");
        assert_eq!(first(Portion::Rest { from: 70 }), "The rest of Miracle in Cell No. 7 in 35 min");
    }

    #[test]
    fn another_day_is_named() {
        let undecided = Evening { name: None, tonight: false, ..friday() };
        let state = State { next: Some(undecided), ..State::default() };
        assert_eq!(first(&state, "2026-12-14T12:00:00Z"), "Movie night on Friday 18 December, 20:15");
    }

    #[test]
    fn who_comes_stands_below_the_countdown() {
        let evening = Evening { who: ["Ayşe", "Jon", "Mum"].map(str::to_owned).to_vec(), ..friday() };
        let state = State { next: Some(evening), ..State::default() };
        let entries = menu(&state, at("2026-12-18T19:40:00Z")).entries;
        assert_eq!(entries[1], Entry::Say("With Ayşe, Jon and Mum".to_owned()));
    }

    fn reminded(snoozes: Vec<SnoozeFor>) -> Reminded {
        let Evening { id, name, starts_at, .. } = friday();
        Reminded { id, name, starts_at, snoozes }
    }

    #[test]
    fn a_reminder_can_be_answered_from_the_tray() {
        let snoozes = vec![SnoozeFor::TenMinutes, SnoozeFor::QuarterBefore];
        let reminded = reminded(snoozes);
        let state = State { next: Some(friday()), reminded: Some(reminded), ..State::default() };
        let entries = menu(&state, at("2026-12-18T19:35:00Z")).entries;
        let id = friday().id;
        assert_eq!(entries[1], Entry::Press(Press::Start(id), "Start now".to_owned()));
        let later =
            [(SnoozeFor::TenMinutes, "In 10 minutes"), (SnoozeFor::QuarterBefore, "15 minutes before")];
        let later = later.map(|(until, words)| (Press::Snooze(id, until), words.to_owned())).to_vec();
        assert_eq!(entries[2], Entry::Group("Remind me later".to_owned(), later));
    }

    #[test]
    fn a_reminder_of_another_evening_says_which_and_nothing_starts_hours_ahead() {
        let other = Reminded {
            id: "00000000-0000-7000-8000-000000000009".parse().unwrap(),
            name: Some("Paddington 2".to_owned()),
            starts_at: at("2026-12-20T17:30:00Z"),
            ..reminded(vec![SnoozeFor::TenMinutes])
        };
        let state = State { next: Some(friday()), reminded: Some(other), ..State::default() };
        let entries = menu(&state, at("2026-12-18T19:35:00Z")).entries;
        let groups = entries.iter().filter_map(|entry| match entry {
            Entry::Group(words, _) => Some(words.as_str()),
            _ => None,
        });
        assert_eq!(groups.collect::<Vec<_>>(), ["Remind me of Paddington 2 later"]);
        let starts = |entry: &&Entry| matches!(entry, Entry::Press(Press::Start(_), _));
        let starts: Vec<_> = entries.iter().filter(starts).collect();
        assert_eq!(starts, [&Entry::Press(Press::Start(friday().id), "Start now".to_owned())]);
    }

    #[test]
    fn of_two_evenings_that_can_start_the_reminded_one_says_its_film() {
        let other = Reminded {
            id: "00000000-0000-7000-8000-000000000009".parse().unwrap(),
            name: Some("Turner & Hooch".to_owned()),
            ..reminded(Vec::new())
        };
        let state = State { next: Some(friday()), reminded: Some(other), ..State::default() };
        let entries = menu(&state, at("2026-12-18T19:35:00Z")).entries;
        let starts = entries.iter().filter_map(|entry| match entry {
            Entry::Press(Press::Start(_), words) => Some(words.as_str()),
            _ => None,
        });
        assert_eq!(starts.collect::<Vec<_>>(), ["Start now", "Start Turner & Hooch now"]);
    }

    #[test]
    fn an_evening_can_be_started_from_three_hours_before_on_though_its_reminder_was_put_off() {
        let starts = |now| {
            let state = State { next: Some(friday()), ..State::default() };
            let entries = menu(&state, at(now)).entries;
            entries.iter().any(|entry| matches!(entry, Entry::Press(Press::Start(_), _)))
        };
        assert!(!starts("2026-12-18T17:15:00Z"));
        assert!(starts("2026-12-18T17:15:01Z"));
        assert!(starts("2026-12-18T20:40:00Z"), "late");
    }

    #[test]
    fn nobody_looks_for_a_film_while_one_is_on() {
        let picks = |under_way| {
            let state = State { next: Some(Evening { under_way, ..friday() }), ..State::default() };
            let entries = menu(&state, at("2026-12-18T20:30:00Z")).entries;
            entries.iter().any(|entry| matches!(entry, Entry::Press(Press::Pick, _)))
        };
        assert!(picks(false));
        assert!(!picks(true));
    }

    #[test]
    fn a_snooze_that_comes_too_late_is_not_offered() {
        let reminded = reminded(Vec::new());
        let state = State { next: Some(friday()), reminded: Some(reminded), ..State::default() };
        let entries = menu(&state, at("2026-12-18T22:25:00Z")).entries;
        assert!(!entries.iter().any(|entry| matches!(entry, Entry::Group(..))));
    }

    #[test]
    fn a_film_that_is_on_can_be_said_to_be_over_and_how_it_was() {
        let state = |portion| State {
            next: Some(Evening { under_way: true, portion, ..friday() }),
            ..State::default()
        };
        let second = |portion| menu(&state(portion), at("2026-12-18T22:20:00Z")).entries.remove(3);
        let Entry::Group(words, how) = second(Portion::Whole) else { panic!("a group") };
        assert_eq!(words, "It is over: how was it?");
        assert_eq!(how[0], (Press::Over(friday().id, Some(Reaction::Loved)), "Loved it".to_owned()));
        let half = Entry::Press(Press::Over(friday().id, None), "That was the first part".to_owned());
        assert_eq!(second(Portion::First { until: 70 }), half);
    }

    #[test]
    fn a_film_that_is_on_can_stand_still_and_go_on_and_stop_for_tonight() {
        let state = |paused, name: Option<&str>| State {
            next: Some(Evening { under_way: true, paused, name: name.map(str::to_owned), ..friday() }),
            ..State::default()
        };
        let entries = |paused, name| menu(&state(paused, name), at("2026-12-18T21:00:00Z")).entries;
        let id = friday().id;
        let on = entries(false, Some("Elf"));
        assert_eq!(on[1], Entry::Press(Press::Pause(id, true), "Pause".to_owned()));
        assert_eq!(on[2], Entry::Press(Press::Stop(id), "Stop here for tonight".to_owned()));
        let still = entries(true, Some("Elf"));
        assert_eq!(still[0], Entry::Press(Press::Show(id), "Elf is paused".to_owned()));
        assert_eq!(still[1], Entry::Press(Press::Pause(id, false), "Go on".to_owned()));
        assert!(!entries(false, None).iter().any(|entry| matches!(entry, Entry::Press(Press::Stop(_), _))));
    }

    #[test]
    fn an_evening_without_a_plan_gets_a_pick_that_can_be_planned() {
        let title = "01936f2e-7c00-7000-8000-000000000002".parse().unwrap();
        let pick = Some(Pick { title, name: "Paddington 2".to_owned() });
        let entries = menu(&State { pick, ..State::default() }, at("2026-12-18T18:00:00Z")).entries;
        assert_eq!(entries[0], Entry::Press(Press::Pick, "Tonight’s pick: Paddington 2".to_owned()));
        assert_eq!(entries[1], Entry::Press(Press::Plan(title), "Plan it for tonight".to_owned()));
    }

    #[test]
    fn what_is_shared_is_seen_and_stopped_from_the_tray() {
        let within = |show: &str| {
            vec![(Press::ShowCode, show.to_owned()), (Press::StopSharing, "Stop sharing".to_owned())]
        };
        let group = Entry::Group("Shared with phones".to_owned(), within("Show the code"));
        let shared = |next| State { next, shared: Some(Whereabouts::AsGiven), ..State::default() };
        let entries = |state: &State| menu(state, at("2026-12-18T12:00:00Z")).entries;
        assert_eq!(entries(&shared(Some(friday())))[1], group);
        assert_eq!(entries(&shared(None))[..2], [group.clone(), Entry::Line], "also of a day far off");
        assert!(!entries(&State::default()).contains(&group));
        let moved = Whereabouts::Moved { to: "192.168.1.21".to_owned() };
        for (whereabouts, words, show) in [
            (moved, "Shared: phones need the new code", "Show the code"),
            // A code that opens nothing at the moment is not what is looked for.
            (Whereabouts::Away, "Shared, but no phone gets here now", "What to do"),
        ] {
            let state = State { shared: Some(whereabouts), ..State::default() };
            assert_eq!(entries(&state)[0], Entry::Group(words.to_owned(), within(show)));
        }
    }

    #[test]
    fn calendars_that_follow_are_seen_and_stopped_from_the_tray() {
        let group = Entry::Group(
            "Calendars follow along".to_owned(),
            vec![(Press::StopFollowed, "Stop letting them look".to_owned())],
        );
        let entries =
            |followed| menu(&State { followed, ..State::default() }, at("2026-12-18T18:00:00Z")).entries;
        assert_eq!(entries(true)[..2], [group.clone(), Entry::Line]);
        assert!(!entries(false).contains(&group));
    }

    #[test]
    fn the_list_that_is_open_to_phones_is_seen_and_closed_from_the_tray() {
        let group = Entry::Group(
            "The list is open to phones".to_owned(),
            vec![(Press::StopWished, "Close it".to_owned())],
        );
        let entries =
            |wished| menu(&State { wished, ..State::default() }, at("2026-12-18T18:00:00Z")).entries;
        assert_eq!(entries(true)[..2], [group.clone(), Entry::Line]);
        assert!(!entries(false).contains(&group));
    }

    #[test]
    fn at_most_two_films_watched_lately_are_asked_about() {
        let film = |name: &str| Unrated {
            title: "01936f2e-7c00-7000-8000-000000000002".parse().unwrap(),
            name: name.to_owned(),
            on: "2026-12-17".parse().unwrap(),
        };
        let state = State { unrated: ["Elf", "Heat", "Up"].map(film).to_vec(), ..State::default() };
        let groups = menu(&state, at("2026-12-18T18:00:00Z")).entries.into_iter();
        let words =
            groups.filter_map(|entry| if let Entry::Group(words, _) = entry { Some(words) } else { None });
        assert_eq!(words.collect::<Vec<_>>(), ["How was Elf?", "How was Heat?"]);
    }

    #[test]
    fn nothing_changes_within_a_minute() {
        let state = State { next: Some(friday()), ..State::default() };
        assert_eq!(menu(&state, at("2026-12-18T19:39:01Z")), menu(&state, at("2026-12-18T19:39:59Z")));
    }
}
