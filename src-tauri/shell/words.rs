//! The words of the tray, the notifications and the file dialog: one table, the only English in the shell. The window
//! has its own in ui/src/i18n.

use std::path::Path;

use chrono::{NaiveDateTime, NaiveTime};
use houselights_domain::plan::reminders::NoticeKind;
use houselights_engine::view::{ReminderView, SessionView};

/// Something the shell says outside the window.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the table below is what each one says")]
pub enum Message<'a> {
    Open,
    Quit,
    PickForUs,
    Pick { name: &'a str },
    AddFromClipboard,
    StartNow,
    SnoozeTen,
    StartsIn { name: Option<&'a str>, minutes: i64 },
    StartsNow { name: Option<&'a str> },
    UnderWay { name: Option<&'a str> },
    Tonight { name: Option<&'a str>, at: NaiveTime },
    OnDay { name: Option<&'a str>, at: NaiveDateTime },
    Reminder { reminder: &'a ReminderView },
    ReminderBody { reminder: &'a ReminderView },
    DidYouWatch { names: &'a [Option<&'a str>] },
    TellUs,
    NothingCopied,
    CannotRead { file: &'a Path },
    Undecided,
    EveryEvening,
    CalendarFiles,
    NoCalendar,
    NoCalendarHint { file: &'a Path },
}

/// A message in words.
pub fn say(message: &Message) -> String {
    match *message {
        Message::Open => "Open Houselights".to_owned(),
        Message::Quit => "Quit".to_owned(),
        Message::PickForUs => "Pick a film for us".to_owned(),
        Message::Pick { name } => format!("Tonight’s pick: {name}"),
        Message::AddFromClipboard => "Add from the clipboard".to_owned(),
        Message::StartNow => "Start now".to_owned(),
        Message::SnoozeTen => "Remind in 10 minutes".to_owned(),
        Message::StartsIn { name, minutes } => format!("{} in {}", film(name), span(minutes)),
        Message::StartsNow { name } => format!("{} starts now", film(name)),
        Message::UnderWay { name } => format!("{} is on", film(name)),
        Message::Tonight { name, at } => format!("{} tonight, {}", film(name), at.format("%H:%M")),
        Message::OnDay { name, at } => format!("{} on {}", film(name), at.format("%A %-d %B, %H:%M")),
        Message::Reminder { reminder } => {
            let starts = match reminder.kind {
                NoticeKind::StartsAt => "starts",
                NoticeKind::StartedAt => "started",
            };
            let SessionView { name, session, .. } = &reminder.evening;
            format!("{} {starts} at {}", film(name.as_deref()), session.start.local.format("%H:%M"))
        }
        Message::ReminderBody { reminder } => {
            let SessionView { session, ends_local, length_is_guess, .. } = &reminder.evening;
            let about = if *length_is_guess { "about " } else { "" };
            let ends = format!("Ends {about}{}", ends_local.format("%H:%M"));
            if session.place.is_empty() { ends } else { format!("{ends} · {}", plain(&session.place)) }
        }
        Message::DidYouWatch { names: [name] } => format!("Did you watch {}?", name.unwrap_or("a film")),
        Message::DidYouWatch { names } => format!("Did you watch these {} films?", names.len()),
        Message::TellUs => "Open Houselights to say how it was, or to move it to another evening.".to_owned(),
        Message::Undecided => film(None).to_owned(),
        Message::EveryEvening => "Movie nights".to_owned(),
        Message::CalendarFiles => "Calendar files".to_owned(),
        Message::NoCalendar => {
            "No program on this computer opens calendar files. The evening is still planned.".to_owned()
        }
        Message::NoCalendarHint { file } => {
            format!("Save the file and import it into your calendar. It is also at {}.", file.display())
        }
        Message::NothingCopied => "There is no text in the clipboard.".to_owned(),
        Message::CannotRead { file } => {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            format!("“{name}” cannot be read. Nothing was changed.")
        }
    }
}

fn film(name: Option<&str>) -> &str {
    name.unwrap_or("Movie night")
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
