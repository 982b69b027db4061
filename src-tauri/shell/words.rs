//! The words of the tray, the notifications and the file dialog: one table, the only English in the shell. The window
//! has its own in ui/src/i18n.

use chrono::{NaiveDateTime, NaiveTime};

/// Something the shell says outside the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the table below is what each one says")]
pub enum Message<'a> {
    Open,
    Quit,
    PickForUs,
    AddFromClipboard,
    StartNow,
    SnoozeTen,
    StartsIn { name: Option<&'a str>, minutes: i64 },
    StartsNow { name: Option<&'a str> },
    UnderWay { name: Option<&'a str> },
    Tonight { name: Option<&'a str>, at: NaiveTime },
    OnDay { name: Option<&'a str>, at: NaiveDateTime },
}

/// A message in words.
pub fn say(message: &Message) -> String {
    match *message {
        Message::Open => "Open Houselights".to_owned(),
        Message::Quit => "Quit".to_owned(),
        Message::PickForUs => "Pick a film for us".to_owned(),
        Message::AddFromClipboard => "Add from the clipboard".to_owned(),
        Message::StartNow => "Start now".to_owned(),
        Message::SnoozeTen => "Remind in 10 minutes".to_owned(),
        Message::StartsIn { name, minutes } => format!("{} in {}", film(name), span(minutes)),
        Message::StartsNow { name } => format!("{} starts now", film(name)),
        Message::UnderWay { name } => format!("{} is on", film(name)),
        Message::Tonight { name, at } => format!("{} tonight, {}", film(name), at.format("%H:%M")),
        Message::OnDay { name, at } => format!("{} on {}", film(name), at.format("%A %-d %B, %H:%M")),
    }
}

fn film(name: Option<&str>) -> &str {
    name.unwrap_or("Movie night")
}

/// 35 min, 2 h, 2 h 10 min.
fn span(minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}
