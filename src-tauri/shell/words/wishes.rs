//! The words of the page where films are wished for.

use houselights_engine::plan_page::WishSay;

use super::{list, span};

/// What the wish page says, in words.
pub(super) fn say(what: &WishSay<'_>) -> String {
    match *what {
        WishSay::Title { household: "" } => "Our films".to_owned(),
        WishSay::Title { household } => {
            format!("Films at {household}{}", if household.ends_with('s') { "’" } else { "’s" })
        }
        WishSay::You { name } => format!("You are here as {name}."),
        WishSay::Search => "Search the list".to_owned(),
        WishSay::Find => "Search".to_owned(),
        WishSay::ToWatch => "To watch".to_owned(),
        WishSay::Seen => "Seen".to_owned(),
        WishSay::Yours => "Yours".to_owned(),
        WishSay::Latest => "Latest first".to_owned(),
        WishSay::ByName => "Sort by name".to_owned(),
        WishSay::ShowAll => "Show all".to_owned(),
        WishSay::Films { count: 1 } => "1 film".to_owned(),
        WishSay::Films { count } => format!("{count} films"),
        WishSay::Found { count: 1 } => "1 film fits".to_owned(),
        WishSay::Found { count } => format!("{count} films fit"),
        WishSay::Nothing => "Nothing here fits that.".to_owned(),
        WishSay::EmptyList => "Nothing here yet.".to_owned(),
        WishSay::Page { page, pages } => format!("Page {page} of {pages}"),
        WishSay::Before => "Back".to_owned(),
        WishSay::After => "More".to_owned(),
        WishSay::Facts { year, minutes } => {
            let year = year.map(|year| year.to_string());
            let facts = [year, minutes.map(|minutes| span(minutes.into()))];
            facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        }
        WishSay::Director { name } => format!("by {name}"),
        WishSay::Wish => "Wish".to_owned(),
        WishSay::WishForFilm { name } => format!("Wish for {name}"),
        WishSay::WishedBy { names } => format!("{} would like to see it", list(names)),
        WishSay::IWish => "I would like to see it".to_owned(),
        WishSay::IHaveSeen => "I have seen it".to_owned(),
        WishSay::OnlyYou => "Only for you".to_owned(),
        WishSay::OnlyYouHint => {
            "What you say here no one else is shown. Such a film is not chosen on evenings when you are there; the others \
             only hear “not tonight for this group”. A wish of yours for it is taken back."
                .to_owned()
        }
        WishSay::NotForMe => "Not for me".to_owned(),
        WishSay::NewWish => "Wish for another film".to_owned(),
        WishSay::NewWishHint => "Type its name, and choose which one you mean.".to_owned(),
        WishSay::LookItUp => "Look it up".to_owned(),
        WishSay::Which => "Which one?".to_owned(),
        WishSay::OnList => "on the list".to_owned(),
        WishSay::AsWritten { film } => format!("Wish for “{film}” as you wrote it"),
        WishSay::NoneKnown { film } => format!("No film called “{film}” is known here"),
        WishSay::Waiting => "Waiting for a word".to_owned(),
        WishSay::WaitingHint => "They go on the list once somebody at the computer says so.".to_owned(),
        WishSay::Declined => "Not this time".to_owned(),
        WishSay::OnListWished => "You would like to see".to_owned(),
        WishSay::OnlyYours => "Not for you".to_owned(),
        WishSay::More { count } => format!("And {count} more on the list."),
        WishSay::TakeBack => "Take back".to_owned(),
        WishSay::TakeBackFilm { name } => format!("Take back {name}"),
        WishSay::PutAway => "Put away".to_owned(),
        WishSay::PutAwayFilm { name } => format!("Put away {name}"),
        WishSay::NothingSaid => {
            "Nothing yet. What you wish for, what you have seen and what is not for you stands here.".to_owned()
        }
        WishSay::Back => "Back to the list".to_owned(),
        WishSay::NoCookie => "Open the list by your link".to_owned(),
        WishSay::NoCookieHint => {
            "This phone does not have it. Scan your code on the computer, or tap the link that you were sent; cookies \
             have to be allowed for it."
                .to_owned()
        }
        WishSay::Off => "The list is not open at the moment".to_owned(),
        WishSay::OffHint => "Ask at home for it to be opened; then your link works as before.".to_owned(),
    }
}
