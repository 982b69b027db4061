//! Everything the page can say, as values: whoever has the words puts them in. Owns which sentences there are; refuses to
//! know a language.

use chrono::{NaiveDateTime, NaiveTime};
use houselights_domain::catalogue::ContentNote;
use houselights_domain::plan::poll::Answer;
use houselights_domain::plan::{Portion, Reply};

use super::wishes::WishSay;
use crate::calendar::{EventFacts, EventWords};
use crate::error::Error;

/// The words, in one language.
pub trait Words: Send + Sync {
    /// Its ISO 639-1 code.
    fn language(&self) -> &'static str;
    /// A sentence or a label of the page.
    fn say(&self, what: &Say<'_>) -> String;
    /// What a calendar says of the evening.
    fn event(&self, facts: &EventFacts<'_>) -> EventWords;
}

/// One thing that the page says.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the table of words is what each one says")]
pub enum Say<'a> {
    Invites {
        household: &'a str,
    },
    Evening {
        name: Option<&'a str>,
        portion: Portion,
    },
    FilmLine {
        year: Option<i32>,
        /// ISO 3166-1 alpha-2 codes.
        countries: &'a [String],
        minutes: Option<u16>,
        service: Option<&'a str>,
    },
    When {
        local: NaiveDateTime,
    },
    Doors {
        at: NaiveTime,
    },
    Ends {
        at: NaiveTime,
        about: bool,
    },
    ShownFirst {
        names: &'a [String],
    },
    CalledOff,
    IsOver,
    OnNow,
    AreYouComing,
    Answer {
        reply: Reply,
    },
    Whose {
        name: &'a str,
    },
    NotYou,
    WhoAreYou,
    WhoAreYouHint,
    SomebodyElse,
    YourName,
    ThatsMe,
    Replied {
        reply: Reply,
        names: &'a [String],
    },
    NotHeard {
        names: &'a [String],
    },
    NobodyYet,
    Heavy,
    NotFor {
        age: u8,
    },
    Reveal,
    Holds {
        notes: &'a [ContentNote],
    },
    Bring,
    BringHint,
    Brings {
        name: Option<&'a str>,
        what: &'a str,
    },
    WhatIsBrought,
    Save,
    Back,
    AddToCalendar,
    OtherFilm,
    VoteHint,
    AsPlanned,
    Choice {
        name: &'a str,
        year: Option<i32>,
        minutes: Option<u16>,
    },
    Voices {
        count: usize,
    },
    WhichEvening,
    WhichEveningHint,
    NothingAsked,
    OnDate {
        answer: Answer,
    },
    Able {
        count: usize,
    },
    SuggestFilm,
    SuggestHint,
    Film,
    Send,
    Waiting {
        film: &'a str,
    },
    Taken {
        film: &'a str,
    },
    NotTaken {
        film: &'a str,
    },
    Refreshes,
    StopRefreshing,
    GoOnRefreshing,
    FeedName {
        household: &'a str,
        member: Option<&'a str>,
    },
    FeedRevoked,
    FeedRevokedHint,
    UnknownLink,
    UnknownLinkHint,
    Expired,
    ExpiredHint,
    Revoked,
    RevokedHint,
    NotShared,
    NotSharedHint,
    NoCookie,
    NoCookieHint,
    Refused,
    RefusedHint,
    NotAllowed,
    NotFound,
    Misdirected,
    MisdirectedHint,
    Busy,
    BusyHint,
    TooSlow,
    TooSlowHint,
    NotWritten,
    TooLarge,
    SendBack {
        household: &'a str,
    },
    NeedsNoNetwork,
    Card {
        name: Option<&'a str>,
        reply: Reply,
        evening: &'a str,
        local: NaiveDateTime,
    },
    CardSubject {
        evening: &'a str,
    },
    YourAnswer,
    ByMail,
    ByMessage,
    Copy,
    Copied,
    Wishes(WishSay<'a>),
    Trouble {
        error: &'a Error,
    },
    TryAgain,
}
