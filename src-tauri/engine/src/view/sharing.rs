//! The views and requests of sharing an evening with phones.

use std::net::Ipv4Addr;

use chrono::{DateTime, Utc};
use houselights_domain::id::{LinkId, MemberId, SessionId, SuggestionId, TitleId, WishId};
use houselights_domain::plan::{Person, Reply, SuggestedFilm};
use houselights_domain::share::{Address, Feed, Link, Scope, WishLink};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SessionView;

/// How an evening is shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SharingView {
    /// Which.
    pub session: SessionId,
    /// Phones are let in to it now.
    pub on: bool,
    /// How they reach it, while they are.
    pub whereabouts: Whereabouts,
    /// When that ends by itself.
    pub until: DateTime<Utc>,
    /// The addresses that this computer has on private networks, the likeliest first.
    pub addresses: Vec<Address>,
    /// Through which of them phones come, while any are let in.
    pub address: Option<String>,
    /// The port behind it.
    pub port: Option<u16>,
    /// The links that were given, the oldest first.
    pub links: Vec<LinkView>,
    /// The other films that can be voted for.
    pub ballot: Vec<BallotFilm>,
    /// Films that wait for a word.
    pub suggestions: Vec<SuggestedFilm>,
}

/// An evening that phones are let in to now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SharedEvening {
    /// Which.
    pub session: SessionId,
    /// How they reach it.
    pub whereabouts: Whereabouts,
}

/// How phones reach what is shared with them, the better before the worse.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Whereabouts {
    /// By every link that was given.
    #[default]
    AsGiven,
    /// Not by all of them: some were given with an address that this computer does not have now, and open nothing until
    /// it has it again.
    Moved {
        /// The one that it has.
        to: String,
    },
    /// Not at all: this computer has left their network.
    Away,
}

/// A film that can be voted for in place of the one that is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BallotFilm {
    /// Which.
    pub id: TitleId,
    /// Its name.
    pub name: String,
    /// Its year.
    pub year: Option<i32>,
    /// Who would rather see it.
    pub voices: Vec<Person>,
}

/// Which other films can be voted for on an evening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfferFilms {
    /// The evening.
    pub session: SessionId,
    /// All of them, in the order in which they are shown; none ends the vote.
    pub films: Vec<TitleId>,
}

/// A link as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LinkView {
    /// What it is.
    pub link: Link,
    /// The address to give to a phone; `None` for one that was made before the program's last start, of which nothing
    /// but a hash is known.
    pub url: Option<String>,
    /// The same with this computer's name in place of the numbers.
    pub named_url: Option<String>,
    /// The address as a picture.
    pub qr: Option<QrCode>,
    /// How many phones came through it.
    pub phones: u32,
}

/// A QR code, ready to be drawn: a square of so many modules, and the dark ones as a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct QrCode {
    /// Modules on a side, without the quiet zone.
    pub size: u32,
    /// The dark modules, as an SVG path in units of a module.
    pub path: String,
}

/// Lets phones in to an evening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StartSharing {
    /// Which.
    pub session: SessionId,
    /// Through which of this computer's addresses; `None` is the likeliest.
    pub address: Option<String>,
}

/// A new link to an evening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MakeLink {
    /// Which.
    pub session: SessionId,
    /// Whose; `None` is a link for all, whose holders say who they are.
    pub who: Option<Person>,
    /// What it lets them do.
    pub scope: Scope,
}

/// A link to an evening is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RevokeLink {
    /// To which evening.
    pub session: SessionId,
    /// Which.
    pub link: LinkId,
}

/// Whoever had a link with another address was given it with this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GivenAnew {
    /// To which evening.
    pub session: SessionId,
    /// The address that whoever says so saw: this computer may have another one by now.
    pub at: Ipv4Addr,
}

/// What becomes of a film that somebody suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecideSuggestion {
    /// Which.
    pub id: SuggestionId,
    /// It goes on the list, and can be voted for.
    pub take: bool,
}

/// Answers that came back as text.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RepliesView {
    /// Those that can be noted, in their order.
    pub replies: Vec<ReplyView>,
    /// How many lost something on their way, or are of a newer Houselights.
    pub damaged: usize,
    /// How many are to evenings that are not there.
    pub unknown: usize,
    /// How many are to evenings that are over or were called off.
    pub over: usize,
}

/// One answer that came back as text.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReplyView {
    /// To which evening.
    pub evening: SessionView,
    /// Whose; `None` where nobody wrote it down.
    pub who: Option<Person>,
    /// What they are called; may be empty.
    pub name: String,
    /// What they answer.
    pub reply: Reply,
    /// What they answered before.
    pub before: Option<Reply>,
}

/// An answer to be noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoteReply {
    /// To which evening.
    pub session: SessionId,
    /// Whose.
    pub who: Person,
    /// What they answer.
    pub reply: Reply,
}

/// An invitation as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveInvitation {
    /// To which evening.
    pub session: SessionId,
    /// For whom; `None` for whoever it reaches.
    pub who: Option<Person>,
}

/// A picture of a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavePicture {
    /// Of which evening.
    pub session: SessionId,
    /// The PNG, in base64.
    pub png: String,
}

/// The calendars that follow the household's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FeedsView {
    /// They are let in, whenever this computer is in the chosen network.
    pub on: bool,
    /// It is there now.
    pub reachable: bool,
    /// It is there, but another program holds the port.
    pub held: bool,
    /// The addresses that this computer has on private networks, the likeliest first.
    pub addresses: Vec<Address>,
    /// Through which they look, once one was given.
    pub address: Option<String>,
    /// The port behind it.
    pub port: Option<u16>,
    /// The calendars, the oldest first.
    pub feeds: Vec<FeedView>,
}

/// A calendar that follows, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FeedView {
    /// What it is.
    pub feed: Feed,
    /// Where it looks; `None` for one that was given before the program's last start, of which nothing but a hash is
    /// known.
    pub links: Option<FeedLinks>,
}

/// Where a calendar looks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FeedLinks {
    /// For programs that subscribe when it is opened, `webcal://…`.
    pub subscribe: String,
    /// The same for typing in.
    pub url: String,
    /// The same with this computer's numbers in place of its name.
    pub by_numbers: Option<String>,
    /// [`Self::subscribe`] as a picture.
    pub qr: Option<QrCode>,
}

/// The ways to the household's wish page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WishLinksView {
    /// Phones are let in, whenever this computer is in the chosen network.
    pub on: bool,
    /// It is there now.
    pub reachable: bool,
    /// It is there, but another program holds the port.
    pub held: bool,
    /// The addresses that this computer has on private networks, the likeliest first.
    pub addresses: Vec<Address>,
    /// Through which they come, once one was given.
    pub address: Option<String>,
    /// The port behind it.
    pub port: Option<u16>,
    /// The ways, the oldest first.
    pub links: Vec<WishLinkView>,
}

/// A way to the wish page, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WishLinkView {
    /// What it is.
    pub link: WishLink,
    /// How many phones came through it.
    pub phones: u32,
    /// Where it leads; `None` for one that was given before the program's last start, of which nothing but a hash is
    /// known.
    pub urls: Option<WishUrls>,
}

/// Where a way to the wish page leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WishUrls {
    /// By this computer's name, if it says one: it stays when the numbers change.
    pub url: String,
    /// [`Self::url`] as a picture.
    pub qr: Option<QrCode>,
    /// By its numbers, for phones that know no such names.
    pub by_numbers: Option<String>,
    /// The same as a picture.
    pub qr_by_numbers: Option<QrCode>,
}

/// What a member says of a film on this computer, and nobody reads here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SayNotForMe {
    /// Who.
    pub member: MemberId,
    /// Of which film.
    pub title: TitleId,
    /// It is not for them; else it is again.
    pub not: bool,
}

/// What becomes of a film that a member wishes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecideWish {
    /// Which.
    pub id: WishId,
    /// It goes on the list.
    pub take: bool,
}

/// Whether phones are let in to the wish page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeepWishes {
    /// They are.
    pub on: bool,
    /// Through which of this computer's addresses; `None` is the one that is known, or the likeliest.
    pub address: Option<String>,
}

/// Whether calendars are let in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeepFeeds {
    /// They are.
    pub on: bool,
    /// Through which of this computer's addresses; `None` is the one that is known, or the likeliest.
    pub address: Option<String>,
}
