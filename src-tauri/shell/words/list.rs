//! The words of the list as a page to print, and how exported files are called.

use chrono::NaiveDate;
use houselights_engine::export::{ListSay, ListWords};
use houselights_engine::view::Export;

use super::span;

/// English.
pub struct EnglishList;

impl ListWords for EnglishList {
    fn language(&self) -> &'static str {
        "en"
    }

    fn list(&self, what: &ListSay<'_>) -> String {
        match *what {
            ListSay::Title { household: "" } => "Our films".to_owned(),
            ListSay::Title { household } if household.ends_with('s') => format!("Films of {household}"),
            ListSay::Title { household } => format!("Films at {household}’s"),
            ListSay::Printed { on } => format!("As of {}", long(on)),
            ListSay::ToWatch { count } => format!("To watch: {}", films(count)),
            ListSay::Watched { count } => format!("Watched: {}", films(count)),
            ListSay::Film => "Film".to_owned(),
            ListSay::WantedBy => "Who wants it".to_owned(),
            ListSay::Where => "Where".to_owned(),
            ListSay::WatchedBy => "Who watched".to_owned(),
            ListSay::SeenOn => "Last seen".to_owned(),
            ListSay::Minutes { minutes } => span(minutes.into()),
            ListSay::Day { on } => on.format("%-d %b %Y").to_string(),
        }
    }
}

/// What the file or the folder of an export is called, without its ending.
pub fn name_of(export: Export, today: NaiveDate) -> String {
    let what = match export {
        Export::Backup => "Houselights backup",
        Export::Everything => "Houselights everything",
        Export::Letterboxd { .. } => "For Letterboxd",
        Export::Imdb { .. } => "Watchlist",
        Export::Page => "Our films",
    };
    format!("{what} {today}")
}

fn long(day: NaiveDate) -> String {
    day.format("%A %-d %B %Y").to_string()
}

fn films(count: usize) -> String {
    if count == 1 { "one film".to_owned() } else { format!("{count} films") }
}
