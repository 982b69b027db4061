//! What a member without a computer does with the wish page, and what the household makes of it.

use houselights_domain::change::Operation;
use houselights_domain::id::TitleId;
use houselights_domain::mood::Filter;
use houselights_domain::share::WISH_LIMIT;
use houselights_engine::testing::fill;
use houselights_engine::view::{
    AddTitle, DecideWish, EditTitle, MarkWatched, SayNotForMe, SuggestRequest, Suggestion, WatchlistQuery,
};

use super::common::{House, edit};
use super::party::Party;
use super::wisher::{member, say_of, send, wisher};

fn film(party: &Party, name: &str) -> TitleId {
    let query = WatchlistQuery { search: name.into(), limit: 1, ..WatchlistQuery::default() };
    party.engine.watchlist(query).expect("a page").rows.first().expect("listed").id
}

fn wanted_by(party: &Party, film: TitleId) -> Vec<String> {
    let title = party.engine.title(film).expect("a title").title;
    let members = party.engine.household().expect("a household").members;
    let name = |id| members.iter().find(|one| one.id == id).expect("a member").name.clone();
    title.wanted_by.into_iter().map(name).collect()
}

fn with_films(films: &[&str]) -> Party {
    let house = House::with_family();
    for film in films {
        house.add(film);
    }
    Party::of(house, Default::default(), 8)
}

/// What is chosen for these people tonight.
fn tonight(party: &Party, names: &[&str]) -> Suggestion {
    let sofa = names.iter().map(|name| member(party, name)).collect();
    let request = SuggestRequest { sofa: Some(sofa), ..SuggestRequest::default() };
    party.engine.suggest(request).expect("an answer")
}

fn is_offered(chosen: &Suggestion, film: TitleId) -> bool {
    chosen.picks.iter().any(|pick| pick.title.id == film)
}

#[test]
fn a_member_sees_the_list_and_says_what_they_wish_for() {
    let party = with_films(&["Paddington 2", "Elf"]);
    let (mum, jon) = (wisher(&party, "Mum"), wisher(&party, "Jon"));
    let page = mum.get("/wishes");
    assert_eq!(page.status, 200, "{page:?}");
    for words in ["Paddington 2 <span", "Elf <span", "name: &#34;Mum&#34;", "Films { count: 3 }"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    let elf = film(&party, "Elf");
    let said = send(&mum, "/wishes/say", &format!("q=el&by=name&want={elf}"));
    let back = format!("/wishes?q=el&by=name#f{elf}");
    assert_eq!((said.status, said.header("location")), (303, Some(back.as_str())), "back where they were");
    assert_eq!(wanted_by(&party, elf), ["Mum"]);
    let own = mum.get("/wishes").body;
    assert!(own.contains(&format!("name=\"leave\" value=\"{elf}\" aria-pressed=\"true\"")), "{own}");
    assert!(jon.get("/wishes").body.contains("WishedBy { names: [&#34;Mum&#34;] }"));
    assert!(mum.get("/wishes/own").body.contains("OnListWished"));
    send(&mum, "/wishes/say", &format!("leave={elf}"));
    assert!(wanted_by(&party, elf).is_empty());
    say_of(&mum, elf, "want=yes");
    say_of(&mum, elf, "want=yes");
    assert_eq!(wanted_by(&party, elf), ["Mum"], "said twice is said once");
    say_of(&mum, elf, "want=no");
    assert!(wanted_by(&party, elf).is_empty());
}

#[test]
fn a_film_that_is_not_on_the_list_waits_for_the_household() {
    let party = with_films(&[]);
    let mum = wisher(&party, "Mum");
    let mut news = party.engine.subscribe();
    let undo = party.engine.home().expect("home").undo;
    let sent = send(&mum, "/wishes/new", "film=The+Iron+Giant&year=1999");
    assert_eq!((sent.status, sent.header("location")), (303, Some("/wishes/own")));
    let heard = news.try_recv().expect("the window hears of it");
    assert_eq!((heard.operation, heard.subject.as_str()), (Operation::WishForFilm, "The Iron Giant"));
    let home = party.engine.home().expect("home");
    assert_eq!((home.wishes, &home.undo), (1, &undo), "it is no step of whoever sits there");
    assert!(mum.get("/wishes/own").body.contains("Waiting)<"), "{}", mum.get("/wishes/own").body);
    assert_eq!(party.engine.watchlist(WatchlistQuery::default()).expect("a page").on_list, 1);

    let wish = party.engine.wishes().expect("wishes").remove(0);
    assert_eq!(
        (wish.who, wish.film.as_str(), wish.year),
        (member(&party, "Mum"), "The Iron Giant", Some(1999))
    );
    party.engine.decide_wish(DecideWish { id: wish.id, take: true }).expect("taken");
    assert_eq!(wanted_by(&party, film(&party, "Iron Giant")), ["Mum"]);
    assert_eq!(party.engine.home().expect("home").wishes, 0);
    let again = party.engine.decide_wish(DecideWish { id: wish.id, take: false });
    assert_eq!(again.map_err(|error| error.code()).err(), Some("gone"), "somebody has decided");
    party.engine.undo().expect("taken back").expect("a step");
    assert_eq!(party.engine.wishes().expect("wishes").len(), 1, "it waits again");
    assert_eq!(party.engine.watchlist(WatchlistQuery::default()).expect("a page").on_list, 1);

    party.engine.decide_wish(DecideWish { id: wish.id, take: false }).expect("declined");
    assert!(mum.get("/wishes/own").body.contains("Declined)<"));
    let away = send(&mum, "/wishes/take-back", &format!("wish={}", wish.id));
    assert_eq!((away.status, away.header("location")), (303, Some("/wishes/own")));
    assert!(mum.get("/wishes/own").body.contains("NothingSaid"));
}

#[test]
fn one_that_is_on_the_list_is_wanted_at_once() {
    let party = with_films(&["Paddington 2"]);
    let mum = wisher(&party, "Mum");
    let id = film(&party, "Paddington");
    let sent = send(&mum, "/wishes/new", "film=paddington+2");
    let there = format!("/wishes/film/{id}");
    assert_eq!((sent.status, sent.header("location")), (303, Some(there.as_str())));
    assert_eq!(wanted_by(&party, id), ["Mum"]);
    assert!(party.engine.wishes().expect("wishes").is_empty());
}

#[test]
fn what_is_typed_is_completed_from_the_catalogue() {
    let party = with_films(&["Paddington 2"]);
    let mum = wisher(&party, "Mum");
    assert!(!mum.get("/wishes/new").body.contains("AsWritten"), "nothing is typed yet");
    let page = mum.get("/wishes/new?q=lord+of+teh+rings").body;
    assert!(
        page.contains("name=\"film\" value=\"The Lord of the Rings: The Fellowship of the Ring\""),
        "{page}"
    );
    assert!(page.contains("name=\"year\" value=\"2001\""));
    assert!(page.contains("name=\"film\" value=\"lord of teh rings\""), "and as it was written");
    let listed = mum.get("/wishes/new?q=paddington+2").body;
    assert!(listed.contains(&format!("/wishes/film/{}", film(&party, "Paddington"))), "{listed}");
    let unknown = mum.get("/wishes/new?q=Grandma+in+the+garden+1987").body;
    assert!(unknown.contains("AsWritten"), "{unknown}");
    send(&mum, "/wishes/new", "film=Grandma+in+the+garden");
    assert_eq!(party.engine.wishes().expect("wishes")[0].year, None);
}

#[test]
fn a_wish_is_taken_back_by_whose_it_is_and_by_nobody_else() {
    let party = with_films(&[]);
    let (mum, jon) = (wisher(&party, "Mum"), wisher(&party, "Jon"));
    send(&mum, "/wishes/new", "film=Heat");
    let id = party.engine.wishes().expect("wishes")[0].id;
    assert_eq!(send(&jon, "/wishes/take-back", &format!("wish={id}")).status, 404);
    assert_eq!(send(&jon, "/wishes/take-back", "wish=x").status, 404);
    assert!(!jon.get("/wishes/own").body.contains("Heat"));
    assert_eq!(party.engine.wishes().expect("wishes").len(), 1);
    assert_eq!(send(&mum, "/wishes/take-back", &format!("wish={id}")).status, 303);
    assert!(party.engine.wishes().expect("wishes").is_empty());
    let decided = party.engine.decide_wish(DecideWish { id, take: true });
    assert_eq!(decided.map_err(|error| error.code()).err(), Some("gone"));
}

#[test]
fn somebody_wishes_for_so_many_and_one_film_once() {
    let party = with_films(&[]);
    let mum = wisher(&party, "Mum");
    for n in 0..WISH_LIMIT {
        assert_eq!(send(&mum, "/wishes/new", &format!("film=Garden+{n}")).status, 303);
        assert_eq!(send(&mum, "/wishes/new", &format!("film=GARDEN+{n}")).status, 303, "once more");
    }
    assert_eq!(party.engine.wishes().expect("wishes").len(), WISH_LIMIT);
    let refused = send(&mum, "/wishes/new", "film=One+too+many");
    assert_eq!(refused.status, 429);
    assert!(refused.body.contains("trouble suggestions_wait") && refused.body.contains("href=\"/wishes\""));
    assert_eq!(send(&wisher(&party, "Jon"), "/wishes/new", "film=Garden+1").status, 303, "another may");
    for (fields, status) in
        [("film=", 422), ("film=%20%20", 422), ("", 422), ("film=Up&year=x", 422), ("film=Up&year=3000", 422)]
    {
        assert_eq!(send(&mum, "/wishes/new", fields).status, status, "{fields}");
    }
}

#[test]
fn what_is_not_for_somebody_is_said_at_the_computer_and_read_on_their_page_alone() {
    let party = with_films(&["Elf", "Up"]);
    let mum = wisher(&party, "Mum");
    let elf = film(&party, "Elf");
    say_of(&mum, elf, "want=yes");
    let say = |not| {
        let request = SayNotForMe { member: member(&party, "Mum"), title: elf, not };
        party.engine.say_not_for_me(request).expect("noted")
    };
    let before = party.engine.home().expect("home").undo;
    let noted = say(true).changes;
    assert_eq!((noted.operation, noted.subject.as_str()), (Operation::SayOfFilm, ""), "no film is named");
    assert_eq!(noted.undo, before, "and no Ctrl+Z of somebody else takes it back or tells it");
    assert!(!is_offered(&tonight(&party, &["Mum", "Jon"]), elf));
    assert_eq!(
        party.engine.title(elf).expect("a title").title.wanted_by,
        [],
        "nobody wants what is not for them"
    );
    assert!(mum.get("/wishes/own").body.contains("Elf"), "their own page says it");
    assert!(!wisher(&party, "Jon").get("/wishes/own").body.contains("Elf"));
    say(false);
    assert!(is_offered(&tonight(&party, &["Mum", "Jon"]), elf));
}

#[test]
fn what_is_not_for_somebody_is_kept_away_and_nobody_learns_for_whom() {
    let party = with_films(&["Paddington 2", "Elf", "Up"]);
    let (mum, jon) = (wisher(&party, "Mum"), wisher(&party, "Jon"));
    let elf = film(&party, "Elf");
    assert!(is_offered(&tonight(&party, &["Mum", "Jon"]), elf), "one of four is offered");
    let mut news = party.engine.subscribe();
    say_of(&mum, elf, "not=yes");
    let heard = news.try_recv().expect("the window chooses anew");
    assert_eq!((heard.operation, heard.subject.as_str()), (Operation::SayOfFilm, ""), "no film is named");

    let chosen = tonight(&party, &["Mum", "Jon"]);
    assert!(!is_offered(&chosen, elf));
    let left: Vec<_> = chosen.left_out.iter().map(|left| (left.filter, left.count)).collect();
    assert_eq!(left, [(Filter::ThisGroup, 1)], "all that the group hears");
    assert!(is_offered(&tonight(&party, &["Jon"]), elf), "without Mum it is a film like any other");

    let mum_id = member(&party, "Mum").to_string();
    let told = |value: serde_json::Value| value.to_string().replace(&mum_id, "MUM");
    let title = party.engine.title(elf).expect("a title");
    assert!(!told(serde_json::to_value(&title).expect("plain data")).contains("MUM"), "{title:?}");
    let list = party.engine.watchlist(WatchlistQuery { limit: 9, ..Default::default() }).expect("a page");
    assert!(!told(serde_json::to_value(&list).expect("plain data")).contains("MUM"));
    let of_jon = [jon.get("/wishes"), jon.get("/wishes/own"), jon.get(&format!("/wishes/film/{elf}"))];
    assert!(of_jon.iter().all(|page| !page.body.contains("Mum")));
    assert!(of_jon[2].body.contains("name=\"not\" value=\"yes\" aria-pressed=\"false\""));

    assert!(mum.get("/wishes/own").body.contains("OnlyYours"), "they see it themselves");
    assert!(!mum.get("/wishes").body.contains("OnlyYou"), "and not where somebody looks over a shoulder");
    say_of(&mum, elf, "not=no");
    assert!(is_offered(&tonight(&party, &["Mum", "Jon"]), elf));
}

#[test]
fn a_wish_and_not_for_me_take_each_other_back() {
    let party = with_films(&["Elf"]);
    let mum = wisher(&party, "Mum");
    let elf = film(&party, "Elf");
    say_of(&mum, elf, "want=yes");
    say_of(&mum, elf, "not=yes");
    assert!(wanted_by(&party, elf).is_empty());
    say_of(&mum, elf, "want=yes");
    let page = mum.get(&format!("/wishes/film/{elf}")).body;
    assert!(page.contains("name=\"not\" value=\"yes\" aria-pressed=\"false\""), "{page}");
    assert!(is_offered(&tonight(&party, &["Mum"]), elf));
}

#[test]
fn a_wish_that_is_not_for_them_any_more_is_nobodys_when_it_is_taken() {
    let party = with_films(&[]);
    let mum = wisher(&party, "Mum");
    send(&mum, "/wishes/new", "film=Elf&year=2003");
    let wish = party.engine.wishes().expect("wishes").remove(0);
    let elf = AddTitle { name: "Elf".into(), year: Some(2003), ..AddTitle::default() };
    party.engine.add_title(elf).expect("added");
    let elf = film(&party, "Elf");
    say_of(&mum, elf, "not=yes");
    party.engine.decide_wish(DecideWish { id: wish.id, take: true }).expect("taken");
    assert!(wanted_by(&party, elf).is_empty(), "and nobody learns why");
}

#[test]
fn what_somebody_has_seen_is_nothing_new_to_them_and_stays_on_the_list() {
    let party = with_films(&["Elf", "Up"]);
    let mum = wisher(&party, "Mum");
    let elf = film(&party, "Elf");
    say_of(&mum, elf, "seen=yes");
    assert_eq!(party.engine.title(elf).expect("a title").title.seen_by, [member(&party, "Mum")]);
    let new = |names: &[&str]| {
        let sofa = names.iter().map(|name| member(&party, name)).collect();
        let words = "something we have not seen".into();
        let request = SuggestRequest { words, sofa: Some(sofa), ..SuggestRequest::default() };
        is_offered(&party.engine.suggest(request).expect("an answer"), elf)
    };
    assert!(!new(&["Mum", "Jon"]) && new(&["Jon"]));
    let unwatched = WatchlistQuery { limit: 9, ..WatchlistQuery::default() };
    let rows = party.engine.watchlist(unwatched).expect("a page").rows;
    assert!(rows.iter().any(|row| row.id == elf), "the others may still want it");
    assert!(!mum.get("/wishes").body.contains(&elf.to_string()));
    assert!(mum.get("/wishes?seen=1").body.contains(&elf.to_string()));
    let jon = wisher(&party, "Jon");
    assert!(jon.get("/wishes").body.contains(&elf.to_string()), "it is new to them");
    say_of(&mum, elf, "seen=no");
    assert!(mum.get("/wishes").body.contains(&elf.to_string()));
    let (members, reaction) = (Vec::new(), None);
    let on = "2026-12-17".parse().expect("a date");
    party.engine.mark_watched(MarkWatched { title: elf, on, members, reaction }).expect("watched");
    assert!(!jon.get("/wishes").body.contains(&elf.to_string()), "what all of them saw");
    assert!(jon.get("/wishes?seen=1").body.contains(&elf.to_string()));
}

#[test]
fn a_thousand_films_are_leafed_through_and_searched() {
    let house = House::with_family();
    fill(&house, 1_000).expect("a long list");
    let party = Party::of(house, Default::default(), 8);
    let mum = wisher(&party, "Mum");
    let first = mum.get("/wishes");
    assert_eq!(first.body.matches("<li id=").count(), 40);
    assert!(first.body.contains("Page { page: 1, pages: 26 }") && !first.body.contains("rel=\"prev\""));
    let last = mum.get("/wishes?by=name&page=26").body;
    assert!(!last.contains("rel=\"next\"") && last.contains("/wishes?by=name&#38;page=25"), "{last}");
    assert!(mum.get("/wishes?page=999").body.contains("Page { page: 26, pages: 26 }"), "the last there is");
    assert!(mum.get("/wishes?page=-7").body.contains("Page { page: 1, pages: 26 }"));
    let found = mum.get("/wishes?q=miracle+cell").body;
    assert!(found.contains("Found { count: 1 }") && found.contains("/wishes/new?q=miracle+cell"), "{found}");
    assert!(mum.get("/wishes?q=xyzzy+nobody").body.contains("Nothing"));
    let look = mum.get("/look.css");
    let bytes = first.head.len() + first.body.len() + look.head.len() + look.body.len();
    assert!(bytes < 60_000, "{bytes} bytes without fonts");
}

#[test]
fn what_the_household_wrote_of_a_film_is_neither_shown_nor_searched() {
    let party = with_films(&["Elf"]);
    let id = film(&party, "Elf");
    let (note, tags) = (Some("Jon hates it".into()), Some(vec!["secretstash".into()]));
    party.engine.edit_title(EditTitle { note, tags, ..edit(id) }).expect("noted");
    let mum = wisher(&party, "Mum");
    for search in ["hates", "secretstash"] {
        assert!(mum.get(&format!("/wishes?q={search}")).body.contains("Nothing"), "{search}");
        let query = WatchlistQuery { search: search.into(), limit: 1, ..WatchlistQuery::default() };
        assert_eq!(party.engine.watchlist(query).expect("a page").total, 1, "at the computer it is found");
    }
    for path in ["/wishes".to_owned(), format!("/wishes/film/{id}")] {
        let body = mum.get(&path).body;
        assert!(!body.contains("hates") && !body.contains("secretstash"), "{body}");
    }
    assert!(mum.get("/wishes?q=favreau").body.contains("Found { count: 1 }"), "its people are");
}
