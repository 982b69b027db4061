//! The words of the page that phones open.

use houselights_domain::catalogue::ContentNote;
use houselights_domain::plan::Reply;
use houselights_domain::plan::poll::Answer;
use houselights_engine::Error;
use houselights_engine::plan_page::Say;

use super::countries::country;
use super::{Message, list, say, span};

/// What the page says, in words.
pub fn say_on_page(what: &Say<'_>) -> String {
    match *what {
        Say::Invites { household: "" } => "Movie night".to_owned(),
        Say::Invites { household } if household.ends_with('s') => format!("Movie night at {household}’"),
        Say::Invites { household } => format!("Movie night at {household}’s"),
        Say::Evening { name, portion } => say(&Message::Evening { name, portion }),
        Say::FilmLine { year, countries, minutes, service } => {
            let year = year.map(|year| year.to_string());
            // The first two: an invitation is no list of everybody who paid for it.
            let from = countries.iter().filter_map(|code| country(code)).take(2).map(str::to_owned);
            let from: Vec<_> = from.collect();
            let from = (!from.is_empty()).then(|| list(&from));
            let made: Vec<_> = year.into_iter().chain(from).collect();
            let made = (!made.is_empty()).then(|| made.join(", "));
            let service = service.map(|service| format!("On {service}"));
            let parts = [made, minutes.map(|minutes| span(minutes.into())), service];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        }
        Say::When { local } => local.format("%A %-d %B, %H:%M").to_string(),
        Say::Doors { at } => format!("Doors {}", at.format("%H:%M")),
        Say::Ends { at, about } => {
            format!("ends {}{}", if about { "about " } else { "" }, at.format("%H:%M"))
        }
        Say::ShownFirst { names } => format!("First: {}", names.join(", then ")),
        Say::CalledOff => "This evening was called off.".to_owned(),
        Say::IsOver => "This evening is over.".to_owned(),
        Say::OnNow => "The film is on.".to_owned(),
        Say::AreYouComing => "Are you coming?".to_owned(),
        Say::Answer { reply } => match reply {
            Reply::Coming => "Coming".to_owned(),
            Reply::Maybe => "Maybe".to_owned(),
            Reply::Cant => "Can’t".to_owned(),
        },
        Say::Whose { name } => format!("You answer as {name}."),
        Say::NotYou => "Not you?".to_owned(),
        Say::WhoAreYou => "Who are you?".to_owned(),
        Say::WhoAreYouHint => "Choose once, and this phone remembers.".to_owned(),
        Say::SomebodyElse => "Somebody else".to_owned(),
        Say::YourName => "Or your name".to_owned(),
        Say::ThatsMe => "That’s me".to_owned(),
        Say::Replied { reply, names } => replied(reply, names),
        Say::NotHeard { names } => format!("No word yet from {}", list(names)),
        Say::NobodyYet => "Nobody has answered yet".to_owned(),
        Say::Heavy => "It is a heavy one".to_owned(),
        Say::NotFor { age } if age < 6 => String::new(),
        Say::NotFor { age } => format!("Not for the under-{age}s."),
        Say::Reveal => "What it holds; this gives something away".to_owned(),
        Say::Holds { notes } => holds(notes),
        Say::Bring => "Bring something".to_owned(),
        Say::BringHint => "Popcorn, a cake, a blanket. Leave it empty to bring nothing.".to_owned(),
        Say::Brings { name: Some(name), what } => format!("{what} ({name})"),
        Say::Brings { name: None, what } => format!("{what} (nobody yet)"),
        Say::WhatIsBrought => "What is brought".to_owned(),
        Say::Save => "Save".to_owned(),
        Say::Back => "Back to the invitation".to_owned(),
        Say::AddToCalendar => "Add to calendar".to_owned(),
        Say::OtherFilm => "Another film?".to_owned(),
        Say::VoteHint => "Say which one you would rather see. The household decides.".to_owned(),
        Say::AsPlanned => "as planned".to_owned(),
        Say::Choice { name, year, minutes } => {
            let year = year.map(|year| year.to_string());
            let facts = [year, minutes.map(|minutes| span(minutes.into()))];
            let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(", ");
            if facts.is_empty() { name.to_owned() } else { format!("{name} ({facts})") }
        }
        Say::Voices { count: 0 } => "no votes".to_owned(),
        Say::Voices { count: 1 } => "1 vote".to_owned(),
        Say::Voices { count } => format!("{count} votes"),
        Say::WhichEvening => "Which evening?".to_owned(),
        Say::WhichEveningHint => "Say what suits you. The household chooses.".to_owned(),
        Say::NothingAsked => "Nothing is asked at the moment.".to_owned(),
        Say::OnDate { answer } => match answer {
            Answer::Yes => "Yes".to_owned(),
            Answer::IfNeedBe => "If need be".to_owned(),
            Answer::No => "No".to_owned(),
        },
        Say::Able { count: 0 } => "nobody yet".to_owned(),
        Say::Able { count } => format!("{count} can"),
        Say::SuggestFilm => "Suggest a film".to_owned(),
        Say::SuggestHint => "The household looks at it before it goes on the list.".to_owned(),
        Say::Film => "Name of the film".to_owned(),
        Say::Send => "Suggest it".to_owned(),
        Say::Waiting { film } => format!("{film}: waits for the household"),
        Say::Taken { film } => format!("{film}: on the list"),
        Say::NotTaken { film } => format!("{film}: not this time"),
        Say::Refreshes => "This page looks for news every 45 seconds.".to_owned(),
        Say::StopRefreshing => "Stop that".to_owned(),
        Say::GoOnRefreshing => "Look for news by itself again".to_owned(),
        Say::FeedName { household, member } => {
            let of = if household.is_empty() { String::new() } else { format!(", {household}") };
            match member {
                Some(member) => format!("Movie nights for {member}{of}"),
                None => format!("Movie nights{of}"),
            }
        }
        Say::FeedRevoked => "This calendar was taken back".to_owned(),
        Say::FeedRevokedHint => "Remove it, or ask for a new link.".to_owned(),
        Say::UnknownLink => "This link does not work".to_owned(),
        Say::UnknownLinkHint => "Scan the code on the computer again, or ask for a new link.".to_owned(),
        Say::Expired => "This evening is over".to_owned(),
        Say::ExpiredHint => "Its link ended with it. Ask for the next one.".to_owned(),
        Say::Revoked => "This link was taken back".to_owned(),
        Say::RevokedHint => "Ask the person who gave it to you for a new one.".to_owned(),
        Say::NotShared => "This evening is not shared at the moment".to_owned(),
        Say::NotSharedHint => "Ask for it to be shared again; then this page works as before.".to_owned(),
        Say::NoCookie => "Open the invitation by its link".to_owned(),
        Say::NoCookieHint => {
            "This phone does not have it. Scan the code on the computer, or tap the link that you were sent; \
             cookies have to be allowed for it."
                .to_owned()
        }
        Say::Refused => "Nothing was changed".to_owned(),
        Say::RefusedHint => "That did not come from this page itself. Go back and try again.".to_owned(),
        Say::NotAllowed => "This link does not let you do that. Nothing was changed.".to_owned(),
        Say::NotFound => "There is nothing here".to_owned(),
        Say::Misdirected => "Nothing is here under that address".to_owned(),
        Say::MisdirectedHint => {
            "Open the link that you were sent, or scan the code on the computer.".to_owned()
        }
        Say::TooSlow => "That took too long".to_owned(),
        Say::TooSlowHint => "Come closer to the Wi-Fi and try again.".to_owned(),
        Say::NotWritten => "This page could not be shown just now. Try again in a moment.".to_owned(),
        Say::Busy => "That was too much at once".to_owned(),
        Say::BusyHint => "Wait a moment and try again.".to_owned(),
        Say::TooLarge => "That is too long. Nothing was changed.".to_owned(),
        Say::SendBack { household: "" } => {
            "Choose your answer and send it back as you were sent this.".to_owned()
        }
        Say::SendBack { household } => {
            format!("Choose your answer and send it back to {household}, as you were sent this.")
        }
        Say::NeedsNoNetwork => {
            "This page works without the internet. Nobody is told that you opened it.".to_owned()
        }
        Say::Card { name, reply, evening, local } => {
            let when = local.format("%A %-d %B, %H:%M");
            let (who, does) = match (name, reply) {
                (Some(name), Reply::Coming) => (name, "is coming"),
                (Some(name), Reply::Maybe) => (name, "may come"),
                (Some(name), Reply::Cant) => (name, "can’t come"),
                (None, Reply::Coming) => ("I", "am coming"),
                (None, Reply::Maybe) => ("I", "may come"),
                (None, Reply::Cant) => ("I", "can’t come"),
            };
            format!("{who} {does}: {evening}, {when}.")
        }
        Say::CardSubject { evening } => format!("Movie night: {evening}"),
        Say::YourAnswer => "Your answer".to_owned(),
        Say::ByMail => "By e-mail".to_owned(),
        Say::ByMessage => "By text message".to_owned(),
        Say::Copy => "Copy it".to_owned(),
        Say::Copied => "Copied".to_owned(),
        Say::Wishes(what) => super::wishes::say(&what),
        Say::Trouble { error } => trouble(error),
        Say::TryAgain => "Go back and try again.".to_owned(),
    }
}

fn replied(reply: Reply, names: &[String]) -> String {
    let are = if names.len() == 1 { "is" } else { "are" };
    match reply {
        Reply::Coming => format!("{} {are} coming", list(names)),
        Reply::Maybe => format!("{} may come", list(names)),
        Reply::Cant => format!("{} can’t", list(names)),
    }
}

fn holds(notes: &[ContentNote]) -> String {
    let mut held = list(&notes.iter().map(|note| warned_of(*note).to_owned()).collect::<Vec<_>>());
    // A sentence begins with a capital.
    if let Some(first) = held.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    format!("{held}.")
}

fn warned_of(note: ContentNote) -> &'static str {
    match note {
        ContentNote::AnimalHarm => "an animal hurt",
        ContentNote::ChildDanger => "a child in danger",
        ContentNote::ChildDeath => "a child’s death",
        ContentNote::Suicide => "suicide",
        ContentNote::SelfHarm => "self-harm",
        ContentNote::SexualViolence => "sexual violence",
        ContentNote::Gore => "blood",
        ContentNote::War => "war",
        ContentNote::Illness => "illness",
        ContentNote::DeathOfParent => "a parent’s death",
        ContentNote::DomesticAbuse => "violence at home",
        ContentNote::Addiction => "addiction",
        ContentNote::Torture => "torture",
        ContentNote::Racism => "racism",
        ContentNote::Prison => "prison",
        ContentNote::Execution => "an execution",
        ContentNote::JumpScares => "jump scares",
        ContentNote::PregnancyLoss => "the loss of a pregnancy",
    }
}

/// What a guest needs to know of it; how the household's file is doing is the household's matter.
fn trouble(error: &Error) -> String {
    match error {
        Error::NoName => "Please write a name.".to_owned(),
        Error::TooLong { .. } | Error::TooMany { .. } => error.to_string(),
        Error::SuggestionsWait => format!("{error} The household looks at them first."),
        Error::NotWaiting => "This evening is over or was called off, so nothing was changed.".to_owned(),
        Error::Gone => "That is no longer here.".to_owned(),
        Error::BadYear(_) => error.to_string(),
        _ => "That could not be kept just now.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_household_invites_by_its_name() {
        let invites = |household| say_on_page(&Say::Invites { household });
        assert_eq!(invites("the Demirs"), "Movie night at the Demirs’");
        assert_eq!(invites("Flat 4"), "Movie night at Flat 4’s");
        assert_eq!(invites(""), "Movie night");
    }

    #[test]
    fn what_a_film_holds_is_a_sentence() {
        let notes = [ContentNote::Prison, ContentNote::ChildDanger];
        assert_eq!(say_on_page(&Say::Holds { notes: &notes }), "Prison and a child in danger.");
        assert_eq!(say_on_page(&Say::NotFor { age: 12 }), "Not for the under-12s.");
    }

    #[test]
    fn who_comes_is_a_sentence() {
        let names = ["Ayşe", "Jon", "Mum"].map(str::to_owned);
        assert_eq!(replied(Reply::Coming, &names), "Ayşe, Jon and Mum are coming");
        assert_eq!(replied(Reply::Coming, &names[..1]), "Ayşe is coming");
    }
}
