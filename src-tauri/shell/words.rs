//! The words of the tray, the notifications and the file dialog: one table, the only English in the shell. The window
//! has its own in ui/src/i18n.

mod countries;
mod letters;
mod list;
mod page;
mod reminders;
mod wishes;

pub use letters::letter;
pub use list::{EnglishList, name_of};
pub use reminders::task;

use std::path::Path;

use chrono::{NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use houselights_domain::plan::Portion;
use houselights_domain::plan::reminders::SnoozeFor;
use houselights_domain::title::Reaction;
use houselights_engine::Error;
use houselights_engine::calendar::{EventFacts, EventWords};
use houselights_engine::view::{ReminderView, SessionView, TitleView, Whereabouts};

pub use page::say_on_page;

/// Something the shell says outside the window.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the table below is what each one says")]
pub enum Message<'a> {
    Open,
    Quit,
    PickForUs,
    Pick { name: &'a str },
    AddFromClipboard,
    StartNow { name: Option<&'a str> },
    SnoozeOf { until: SnoozeFor },
    Done,
    StopHere,
    Shared { whereabouts: &'a Whereabouts },
    ShowCode { whereabouts: &'a Whereabouts },
    StopSharing,
    Followed,
    StopFollowed,
    Wished,
    StopWished,
    GoOn,
    Pause,
    RemindLater { name: Option<&'a str> },
    Snooze { until: SnoozeFor },
    Coming { who: &'a [String] },
    IsOver,
    HalfIsOver,
    HowItWas { reaction: Reaction },
    HowWas { name: &'a str },
    PlanIt,
    Planned { evening: &'a SessionView },
    GoesOn { name: Option<&'a str>, start: NaiveDateTime, ends: NaiveDateTime, about: bool },
    Refused { error: &'a Error },
    Settings,
    Added { title: &'a TitleView },
    OnList { title: &'a TitleView },
    KeptAsNote,
    FindFilm,
    StartsIn { name: Option<&'a str>, portion: Portion, minutes: i64 },
    StartsNow { name: Option<&'a str>, portion: Portion },
    WasToStart { name: Option<&'a str>, portion: Portion, at: NaiveTime },
    GoesOnInTray { tray: bool },
    GoesOnInTrayMore { tray: bool },
    UnderWay { name: Option<&'a str>, portion: Portion },
    Paused { name: Option<&'a str>, portion: Portion },
    Tonight { name: Option<&'a str>, portion: Portion, at: NaiveTime },
    ItIsTonight { at: NaiveTime },
    NothingPlanned,
    OnDay { name: Option<&'a str>, portion: Portion, at: NaiveDateTime },
    Reminder { reminder: &'a ReminderView, here: Tz },
    ReminderBody { reminder: &'a ReminderView, here: Tz },
    DidYouWatch { missed: &'a [SessionView] },
    TellUs,
    Several { names: &'a [String] },
    PressToChoose,
    NothingCopied,
    CannotRead { file: &'a Path },
    Evening { name: Option<&'a str>, portion: Portion },
    Portion { portion: Portion },
    EveryEvening,
    CalendarFiles,
    WebPages,
    MovieNights,
    Lists,
    Pictures,
    Tables,
    Backups,
    Everything,
    NoCalendar,
    NoLogin,
    NoLoginHint,
    NoCalendarHint { file: &'a Path },
    NoMail,
    NoMailHint { file: &'a Path },
}

/// A message in words.
pub fn say(message: &Message) -> String {
    match *message {
        Message::Open => "Open Houselights".to_owned(),
        Message::Quit => "Quit".to_owned(),
        Message::PickForUs => "Pick a film for us".to_owned(),
        Message::Pick { name } => format!("Tonight’s pick: {name}"),
        Message::AddFromClipboard => "Add from the clipboard".to_owned(),
        Message::StartNow { name: None } => "Start now".to_owned(),
        Message::StartNow { name: Some(name) } => format!("Start {name} now"),
        Message::FindFilm => "Find a film".to_owned(),
        Message::SnoozeOf { until } => match until {
            SnoozeFor::TenMinutes => "Remind in 10 minutes".to_owned(),
            SnoozeFor::QuarterBefore => "Remind 15 minutes before".to_owned(),
            SnoozeFor::Tomorrow => "Remind tomorrow".to_owned(),
        },
        Message::Done => "Done".to_owned(),
        Message::Shared { whereabouts } => match whereabouts {
            Whereabouts::AsGiven => "Shared with phones".to_owned(),
            Whereabouts::Moved { .. } => "Shared: phones need the new code".to_owned(),
            Whereabouts::Away => "Shared, but no phone gets here now".to_owned(),
        },
        Message::ShowCode { whereabouts: Whereabouts::Away } => "What to do".to_owned(),
        Message::ShowCode { .. } => "Show the code".to_owned(),
        Message::StopSharing => "Stop sharing".to_owned(),
        Message::Followed => "Calendars follow along".to_owned(),
        Message::StopFollowed => "Stop letting them look".to_owned(),
        Message::Wished => "The list is open to phones".to_owned(),
        Message::StopWished => "Close it".to_owned(),
        Message::StopHere => "Stop here for tonight".to_owned(),
        Message::GoOn => "Go on".to_owned(),
        Message::Pause => "Pause".to_owned(),
        Message::RemindLater { name: None } => "Remind me later".to_owned(),
        Message::RemindLater { name: Some(name) } => format!("Remind me of {name} later"),
        Message::Snooze { until } => match until {
            SnoozeFor::TenMinutes => "In 10 minutes".to_owned(),
            SnoozeFor::QuarterBefore => "15 minutes before".to_owned(),
            SnoozeFor::Tomorrow => "Tomorrow morning".to_owned(),
        },
        Message::Coming { who } => format!("With {}", list(who)),
        Message::IsOver => "It is over: how was it?".to_owned(),
        Message::HalfIsOver => "That was the first part".to_owned(),
        Message::HowItWas { reaction } => match reaction {
            Reaction::Loved => "Loved it".to_owned(),
            Reaction::Good => "Good".to_owned(),
            Reaction::Mixed => "Not sure".to_owned(),
            Reaction::NotForUs => "Not for us".to_owned(),
            Reaction::Stopped => "Did not finish it".to_owned(),
        },
        Message::HowWas { name } => format!("How was {name}?"),
        Message::PlanIt => "Plan it for tonight".to_owned(),
        Message::Planned { evening: SessionView { name, starts_local, ends_local, length_is_guess, .. } } => {
            let about = if *length_is_guess { "about " } else { "" };
            let (start, end) = (starts_local.format("%H:%M"), ends_local.format("%H:%M"));
            format!("{} is planned for {start}, until {about}{end}", name.as_deref().unwrap_or(UNDECIDED))
        }
        // It may be days ahead.
        Message::GoesOn { name, start, ends, about } => {
            let rest = film(name, Portion::Rest { from: 0 });
            let (day, about) = (start.format("%A %-d %B, %H:%M"), if about { "about " } else { "" });
            format!("{rest} is planned for {day}, until {about}{}", ends.format("%H:%M"))
        }
        Message::Refused { error } => format!("{error} {}", error.hint()),
        Message::Settings => "Settings".to_owned(),
        Message::Added { title } => format!("On your list: {}", known_by(title)),
        Message::OnList { title } => format!("Already on your list: {}", known_by(title)),
        Message::KeptAsNote => "No title was found in that. The text is kept among your notes.".to_owned(),
        Message::StartsIn { name, portion, minutes } => {
            format!("{} in {}", film(name, portion), span(minutes))
        }
        Message::StartsNow { name, portion } => format!("{} starts now", film(name, portion)),
        Message::WasToStart { name, portion, at } => {
            format!("{} was to start at {}", film(name, portion), at.format("%H:%M"))
        }
        Message::GoesOnInTray { tray: true } => "Houselights stays in the tray".to_owned(),
        Message::GoesOnInTray { tray: false } => "Houselights goes on without its window".to_owned(),
        Message::GoesOnInTrayMore { tray: true } => {
            "So that it can remind you. Its lamp there opens the window again, and ends it.".to_owned()
        }
        Message::GoesOnInTrayMore { tray: false } => {
            "So that it can remind you. Start it again to see the window; the settings end it.".to_owned()
        }
        Message::UnderWay { name, portion } => format!("{} is on", film(name, portion)),
        Message::Paused { name, portion } => format!("{} is paused", film(name, portion)),
        Message::Tonight { name, portion, at } => {
            format!("{} tonight, {}", film(name, portion), at.format("%H:%M"))
        }
        Message::ItIsTonight { at } => format!("Tonight, {}", at.format("%H:%M")),
        Message::NothingPlanned => "No movie night is planned".to_owned(),
        Message::OnDay { name, portion, at } => {
            format!("{} on {}", film(name, portion), at.format("%A %-d %B, %H:%M"))
        }
        Message::Reminder { reminder, here } => reminders::title(reminder, here),
        Message::ReminderBody { reminder, here } => reminders::body(reminder, here),
        Message::DidYouWatch { missed: [SessionView { name, session, .. }] } => {
            let name = name.as_deref().unwrap_or("a film");
            match session.portion {
                Portion::Whole => format!("Did you watch {name}?"),
                Portion::First { .. } => format!("Did you get halfway through {name}?"),
                Portion::Rest { .. } => format!("Did you watch the rest of {name}?"),
            }
        }
        Message::DidYouWatch { missed }
            if missed.iter().all(|view| view.session.portion == Portion::Whole) =>
        {
            format!("Did you watch these {} films?", missed.len())
        }
        Message::DidYouWatch { missed } => format!("Did these {} movie nights happen?", missed.len()),
        Message::TellUs => "Open Houselights to say how it was, or to move it to another evening.".to_owned(),
        Message::Evening { name, portion } => {
            let name = name.unwrap_or(UNDECIDED);
            match portion {
                Portion::Whole => name.to_owned(),
                Portion::First { .. } => format!("{name} (first part)"),
                Portion::Rest { .. } => format!("{name} (the rest)"),
            }
        }
        Message::Portion { portion } => match portion {
            Portion::Whole => String::new(),
            Portion::First { until } => format!("First part: up to {} of the film", span(until.into())),
            Portion::Rest { from } => format!("The rest: from {} of the film on", span(from.into())),
        },
        Message::EveryEvening | Message::MovieNights => "Movie nights".to_owned(),
        Message::Lists => "Lists of films".to_owned(),
        Message::CalendarFiles => "Calendar files".to_owned(),
        Message::WebPages => "Web pages".to_owned(),
        Message::Pictures => "Pictures".to_owned(),
        Message::Tables => "Tables".to_owned(),
        Message::Backups => "Backups".to_owned(),
        Message::Everything => "Everything of a household".to_owned(),
        Message::NoCalendar => {
            "No program on this computer opens calendar files. The evening is still planned.".to_owned()
        }
        Message::NoLogin => {
            "Starting at login could not be changed. Everything else is as before.".to_owned()
        }
        Message::NoLoginHint => {
            "Add Houselights with --minimized to the programs that your desktop starts.".to_owned()
        }
        Message::NoCalendarHint { file } => {
            format!("Save the file and import it into your calendar. It is also at {}.", file.display())
        }
        Message::Several { names } => several(names),
        Message::PressToChoose => "Press here to choose what goes on the list.".to_owned(),
        Message::NoMail => "No program on this computer opens mails. Nothing was sent.".to_owned(),
        Message::NoMailHint { file } => {
            format!("Attach the file to a mail of your own. It is at {}.", file.display())
        }
        Message::NothingCopied => "There is no text in the clipboard.".to_owned(),
        Message::CannotRead { file } => {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            format!("“{name}” cannot be read. Nothing was changed.")
        }
    }
}

/// What a calendar says of an evening.
pub fn event(facts: &EventFacts<'_>) -> EventWords {
    let EventFacts { name, portion, .. } = *facts;
    EventWords {
        summary: say(&Message::Evening { name, portion }),
        portion: say(&Message::Portion { portion }),
        particulars: particulars(facts),
        tasks: facts.tasks.iter().map(|(about, who)| task(facts, *about, *who)).collect(),
    }
}

/// What a calendar says of an evening besides its film, a line each.
fn particulars(facts: &EventFacts<'_>) -> Vec<String> {
    let brings = facts.brings.iter().map(|(what, who)| match who {
        Some(who) => format!("{what} ({who})"),
        None => (*what).to_owned(),
    });
    let lists = [
        ("First", facts.shown_first.join(", then ")),
        ("Host", facts.hosts.join(", ")),
        ("Cooking", facts.cooks.join(", ")),
        ("To bring", brings.collect::<Vec<_>>().join(", ")),
        ("Guests", facts.guests.join(", ")),
    ];
    let doors = facts.doors.map(|at| format!("Doors: {}", at.format("%H:%M")));
    let lines = lists.into_iter().filter(|(_, list)| !list.is_empty());
    doors.into_iter().chain(lines.map(|(what, list)| format!("{what}: {list}"))).collect()
}

/// Three by name at most: a notification has one line for it.
fn several(names: &[String]) -> String {
    let said: Vec<String> = names.iter().take(3).map(|name| plain(name)).collect();
    match names.len() - said.len() {
        0 => format!("It speaks of {}", list(&said)),
        more => format!("It speaks of {} and {more} more", said.join(", ")),
    }
}

/// What stands for a film while nobody has decided.
const UNDECIDED: &str = "Movie night";

/// What is shown, at the beginning of a sentence.
fn film(name: Option<&str>, portion: Portion) -> String {
    let name = name.unwrap_or(UNDECIDED);
    match portion {
        Portion::Whole => name.to_owned(),
        Portion::First { .. } => format!("The first part of {name}"),
        Portion::Rest { .. } => format!("The rest of {name}"),
    }
}

/// A film as somebody would make sure it is the right one: name, year, who directed it.
fn known_by(view: &TitleView) -> String {
    let facts = &view.title.facts;
    let year = facts.year.as_ref().map(|year| format!(" ({})", year.value)).unwrap_or_default();
    let director = facts.directors.as_ref().and_then(|directors| directors.value.first());
    let by = director.map(|name| format!(" by {name}")).unwrap_or_default();
    format!("{}{year}{by}", view.title.name)
}

/// Ayşe, Jon and Mum.
fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [name] => name.clone(),
        [names @ .., last] => format!("{} and {last}", names.join(", ")),
    }
}

/// A notification's body may be read as markup.
fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// 35 min, 2 h, 2 h 10 min.
fn span(minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

#[cfg(test)]
mod tests {
    use houselights_domain::plan::reminders::About;

    use super::*;

    #[test]
    fn a_calendar_hears_who_does_what_and_nothing_of_what_nobody_said() {
        let bare = EventFacts {
            name: Some("Elf"),
            starts: "2026-12-18T20:15:00".parse().unwrap(),
            portion: Portion::Whole,
            doors: None,
            shown_first: Vec::new(),
            hosts: Vec::new(),
            cooks: Vec::new(),
            brings: Vec::new(),
            guests: Vec::new(),
            tasks: Vec::new(),
        };
        assert!(particulars(&bare).is_empty());
        let full = EventFacts {
            doors: NaiveTime::from_hms_opt(19, 45, 0),
            shown_first: vec!["A Trip to the Moon", "Paddington"],
            hosts: vec!["Jon"],
            cooks: vec!["Mum", "Ayşe"],
            brings: vec![("popcorn", Some("Theo")), ("a blanket", None)],
            guests: vec!["Nan"],
            ..bare
        };
        assert_eq!(
            particulars(&full),
            [
                "Doors: 19:45",
                "First: A Trip to the Moon, then Paddington",
                "Host: Jon",
                "Cooking: Mum, Ayşe",
                "To bring: popcorn (Theo), a blanket",
                "Guests: Nan",
            ]
        );
        let each = [About::Decide, About::Snacks, About::Doors, About::Start];
        assert_eq!(
            each.map(|about| task(&full, about, Some("Jon"))),
            [
                "Jon: decide on a film for Friday, 20:15",
                "Jon: buy the snacks for Elf on Friday",
                "Jon: Elf: doors at 19:45",
                "Jon: Elf starts at 20:15",
            ]
        );
        assert_eq!(task(&full, About::Snacks, None), "Buy the snacks for Elf on Friday");
    }

    #[test]
    fn the_rest_of_a_film_is_told_with_its_day() {
        let [start, ends] = ["2026-12-20T20:00:00", "2026-12-20T20:39:00"].map(|at| at.parse().unwrap());
        let told = |about| say(&Message::GoesOn { name: Some("Drive My Car"), start, ends, about });
        assert_eq!(
            told(false),
            "The rest of Drive My Car is planned for Sunday 20 December, 20:00, until 20:39"
        );
        assert!(told(true).ends_with("20:00, until about 20:39"));
    }

    #[test]
    fn an_evening_of_half_a_film_begins_with_its_name_and_says_where_the_break_is() {
        let told = |portion| {
            let evening = Message::Evening { name: Some("Drive My Car"), portion };
            [say(&evening), say(&Message::Portion { portion })]
        };
        assert_eq!(told(Portion::Whole), ["Drive My Car", ""]);
        let first = ["Drive My Car (first part)", "First part: up to 1 h 30 min of the film"];
        assert_eq!(told(Portion::First { until: 90 }), first);
        let rest = ["Drive My Car (the rest)", "The rest: from 1 h 30 min of the film on"];
        assert_eq!(told(Portion::Rest { from: 90 }), rest);
    }
}
