//! A member with a way to the wish page, for tests.

use houselights_domain::household::Member;
use houselights_domain::id::{MemberId, TitleId};
use houselights_engine::view::{TitleRow, WatchlistQuery, WishLinksView};
use sha2::{Digest, Sha256};

use super::party::Party;
use super::phone::{Answer, Phone};

/// A member of that name.
pub fn member(party: &Party, name: &str) -> MemberId {
    let members = party.engine.household().expect("a household").members;
    members.into_iter().find(|member: &Member| member.name == name).expect("a member").id
}

/// The household's list.
pub fn list(party: &Party) -> Vec<TitleRow> {
    let query = WatchlistQuery { limit: 100, ..WatchlistQuery::default() };
    party.engine.watchlist(query).expect("a list").rows
}

/// The path of the newest way.
pub fn newest(view: &WishLinksView) -> String {
    let urls = view.links.last().expect("a way").urls.as_ref().expect("known since it was given");
    format!("/{}", urls.url.splitn(4, '/').nth(3).expect("a path"))
}

/// Gives somebody a way.
pub fn give(party: &Party, name: &str) -> String {
    newest(&party.page.make_wish_link(member(party, name)).expect("given"))
}

/// Somebody's phone that came in.
pub fn wisher<'p>(party: &'p Party, name: &str) -> Phone<'p> {
    Phone::through(party, &give(party, name))
}

/// What the phone's pages hide in their forms: a hash of its cookie.
pub fn token(phone: &Phone<'_>) -> String {
    let cookie = phone.cookie.as_deref().and_then(|cookie| cookie.strip_prefix("wishes=")).expect("a cookie");
    let digest = Sha256::digest(format!("form {cookie}").as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Sends a form of the wish page.
pub fn send(phone: &Phone<'_>, path: &str, fields: &str) -> Answer {
    phone.post(path, &format!("token={}&{fields}", token(phone)))
}

/// Says something of a film on its own page.
pub fn say_of(phone: &Phone<'_>, film: TitleId, what: &str) {
    let said = send(phone, "/wishes/say", &format!("title={film}&from=film&{what}"));
    let there = format!("/wishes/film/{film}");
    assert_eq!((said.status, said.header("location")), (303, Some(there.as_str())), "{said:?}");
}
