//! The list itself, a page at a time: short enough for an old phone, and searched by a plain form.

use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::header;
use axum::response::Response;
use houselights_domain::household::Household;
use houselights_domain::id::MemberId;
use houselights_domain::title::NAME_LIMIT;

use super::super::hall::Hall;
use super::super::reply::{Trouble, page};
use super::door::{Phone, wrong};
use super::{HOME, WishSay, said};
use crate::shelf::Glance;
use crate::use_case::{WishFilm, WishList};

/// How many films one page has.
const PAGE: usize = 40;

/// What part of the list a page shows, as its address says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub search: String,
    pub seen: bool,
    pub by_name: bool,
    /// Counted from 0.
    pub page: usize,
}

impl Place {
    /// From the fields of an address or a form; what is nonsense counts for nothing.
    pub fn of<'f>(fields: impl Iterator<Item = (&'f str, &'f str)>) -> Self {
        let mut place = Self::default();
        for (name, value) in fields {
            match name {
                "q" => place.search = value.trim().chars().take(NAME_LIMIT).collect(),
                "seen" => place.seen = value == "1",
                "by" => place.by_name = value == "name",
                "page" => place.page = value.parse::<u32>().map_or(0, |page| page.saturating_sub(1) as usize),
                _ => {}
            }
        }
        place
    }

    /// What it is called in an address.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let said = [
            ("q", self.search.clone(), !self.search.is_empty()),
            ("seen", "1".to_owned(), self.seen),
            ("by", "name".to_owned(), self.by_name),
            ("page", (self.page + 1).to_string(), self.page > 0),
        ];
        said.into_iter().filter(|(.., is)| *is).map(|(name, value, _)| (name, value)).collect()
    }

    pub fn href(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let query = query.extend_pairs(self.fields()).finish();
        if query.is_empty() { HOME.to_owned() } else { format!("{HOME}?{query}") }
    }
}

#[derive(Template)]
#[template(path = "wishes.html")]
struct List<'a> {
    language: &'a str,
    look: &'a str,
    title: String,
    you: String,
    token: String,
    search: String,
    limit: usize,
    label: String,
    find: String,
    /// What the search keeps beside the words.
    kept: Vec<(&'static str, String)>,
    /// What a form brings back to be here again.
    place: Vec<(&'static str, String)>,
    tabs: [(String, String, bool); 3],
    order: Option<(String, String)>,
    new_href: String,
    new: String,
    count: String,
    all: Option<String>,
    wish: String,
    films: Vec<Line>,
    pages: Option<Pages>,
}

struct Line {
    id: String,
    name: String,
    facts: String,
    wished_by: String,
    wanted: bool,
    label: String,
}

struct Pages {
    here: String,
    before: Option<(String, String)>,
    after: Option<(String, String)>,
}

/// A page of the list.
pub(super) async fn list(
    State(hall): State<Arc<Hall>>,
    RawQuery(query): RawQuery,
    phone: Phone,
) -> Result<Response, Trouble> {
    let query = query.unwrap_or_default();
    let fields: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
    let asked = Place::of(fields.iter().map(|(name, value)| (&**name, &**value)));
    let who = phone.who();
    let read = hall.ask(move |engine| {
        let mut place = asked;
        let mut list = engine.wish_list(who, &glance(&place))?;
        // Beyond the last page, as after a film was taken off.
        let last = list.total.saturating_sub(1) / PAGE;
        if place.page > last {
            place.page = last;
            list = engine.wish_list(who, &glance(&place))?;
        }
        Ok((engine.household()?, place, list))
    });
    let (household, place, list) = read.await.map_err(|error| wrong(&hall, &error))?;
    let mut response = page(&hall, &filled(&hall, &phone, &household, &place, list));
    if let Some(cookie) = phone.cookie() {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

fn glance(place: &Place) -> Glance {
    let Place { search, seen, by_name, page } = place.clone();
    Glance { search, seen, by_name, offset: page.saturating_mul(PAGE), limit: PAGE }
}

fn filled<'a>(
    hall: &'a Hall,
    phone: &Phone,
    household: &Household,
    place: &Place,
    list: WishList,
) -> List<'a> {
    let say = |what: WishSay<'_>| said(hall, what);
    let whole = Place { page: 0, ..place.clone() };
    let searched = !place.search.is_empty();
    let tab = |seen| {
        let there = Place { seen, ..whole.clone() }.href();
        (there, say(if seen { WishSay::Seen } else { WishSay::ToWatch }), place.seen == seen)
    };
    let count = list.total;
    let other = Place { by_name: !place.by_name, ..whole.clone() };
    List {
        language: hall.words.language(),
        look: &hall.look.href,
        title: say(WishSay::Title { household: &household.name }),
        you: say(WishSay::You { name: &name_of(household, phone.who()) }),
        token: phone.token(),
        search: place.search.clone(),
        limit: NAME_LIMIT,
        label: say(WishSay::Search),
        find: say(WishSay::Find),
        kept: Place { search: String::new(), ..whole.clone() }.fields(),
        place: place.fields(),
        tabs: [tab(false), tab(true), ("/wishes/own".to_owned(), say(WishSay::Yours), false)],
        order: (count > 1)
            .then(|| (other.href(), say(if place.by_name { WishSay::Latest } else { WishSay::ByName }))),
        new_href: new_href(&place.search),
        new: say(WishSay::NewWish),
        count: say(match count {
            0 if searched => WishSay::Nothing,
            0 => WishSay::EmptyList,
            _ if searched => WishSay::Found { count },
            _ => WishSay::Films { count },
        }),
        all: searched.then(|| say(WishSay::ShowAll)),
        wish: say(WishSay::Wish),
        films: list.films.iter().map(|film| line(hall, film)).collect(),
        pages: pages(hall, place, count),
    }
}

/// Where a film is wished for, with what was searched for filled in.
fn new_href(search: &str) -> String {
    if search.is_empty() {
        return "/wishes/new".to_owned();
    }
    let coded: String = form_urlencoded::byte_serialize(search.as_bytes()).collect();
    format!("/wishes/new?q={coded}")
}

/// A member's name.
pub(super) fn name_of(household: &Household, who: MemberId) -> String {
    let own = household.members.iter().find(|member| member.id == who);
    own.map(|member| member.name.clone()).unwrap_or_default()
}

fn line(hall: &Hall, one: &WishFilm) -> Line {
    let WishFilm { film, wanted, others, .. } = one;
    let say = |what: WishSay<'_>| said(hall, what);
    Line {
        id: film.id.to_string(),
        name: film.name.clone(),
        facts: say(WishSay::Facts { year: film.year, minutes: film.runtime_minutes }),
        wished_by: if others.is_empty() { String::new() } else { say(WishSay::WishedBy { names: others }) },
        wanted: *wanted,
        label: say(WishSay::WishForFilm { name: &film.name }),
    }
}

fn pages(hall: &Hall, place: &Place, total: usize) -> Option<Pages> {
    let count = total.div_ceil(PAGE);
    let to = |page, what| (Place { page, ..place.clone() }.href(), said(hall, what));
    (count > 1).then(|| Pages {
        here: said(hall, WishSay::Page { page: place.page + 1, pages: count }),
        before: place.page.checked_sub(1).map(|page| to(page, WishSay::Before)),
        after: (place.page + 1 < count).then(|| to(place.page + 1, WishSay::After)),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(href: &str) -> Place {
        let query = href.strip_prefix("/wishes").unwrap().trim_start_matches('?').to_owned();
        let fields: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Place::of(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    proptest! {
        #[test]
        fn a_place_is_found_again_by_its_address(search: String, seen: bool, by_name: bool, page in 0_usize..9_999) {
            let search = search.trim().chars().take(NAME_LIMIT).collect::<String>().trim().to_owned();
            let place = Place { search, seen, by_name, page };
            let href = place.href();
            prop_assert_eq!(read(&href), place);
            prop_assert!(href.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>#".contains(&byte)), "{}", href);
        }
    }
}
