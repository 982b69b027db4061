//! What is kept of an answer, and what is sent for it.

use houselights_domain::catalogue::Genre;
use houselights_domain::title::{Fact, Leaves, Origin};
use houselights_engine::view::{
    EditTitle, LookUpAs, LookUpFilm, LookUpService, SuggestRequest, TwoTitles, WatchlistQuery,
};

use super::common::edit;
use super::house::{Curious, holds};
use super::server::{FILM, KEY, OMDB_SEARCH, POSTER, Reply};

fn value<T>(fact: Option<Fact<T>>) -> T {
    let fact = fact.expect("known");
    assert_eq!((fact.origin, fact.seen_on.to_string().as_str()), (Origin::LookedUp, "2026-12-18"));
    fact.value
}

#[test]
fn a_film_brings_what_is_known_of_it_with_source_and_age() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    let kept = curious.found(title);
    assert_eq!(kept, curious.engine.title(title).expect("there"), "what is answered is what was stored");
    let facts = kept.title.facts;
    let year = facts.year.clone().expect("a year");
    assert_eq!((year.value, year.origin), (2019, Origin::Household), "typed, and believed first");
    let synopsis = facts.synopsis.clone().expect("a synopsis");
    assert_eq!(synopsis.source, "TMDB");
    assert_eq!(value(facts.synopsis), "A lamplighter keeps one street bright, whatever it costs him.");
    assert_eq!(value(facts.original_title), "Fenerci");
    assert_eq!(value(facts.runtime_minutes), 132);
    assert_eq!(value(facts.directors), ["Mert Aydın"]);
    assert_eq!(value(facts.cast), ["Deniz Kaya", "Ela Toprak"]);
    assert_eq!(value(facts.countries), ["TR"]);
    assert_eq!(value(facts.languages), ["tr", "en"]);
    assert_eq!(value(facts.genres), [Genre::Drama, Genre::Comedy]);
    let certificate = value(facts.certificate);
    assert_eq!((certificate.country.as_str(), certificate.rating.as_str()), ("GB", "15"));
    let streams = facts.streams.expect("where it streams");
    assert_eq!(streams.source, "JustWatch, by TMDB");
    assert_eq!(
        (streams.value.country.as_str(), streams.value.rent.as_slice()),
        ("GB", &["Sky Store".into()][..])
    );
    assert_eq!(streams.value.subscription, ["Netflix", "Disney+"], "as they are called here");
    let which = value(facts.listed_as);
    assert_eq!((which.tmdb, which.imdb.as_deref()), (Some(7101), Some("tt9900001")));
    let posters = curious.engine.posters(vec![title]).expect("posters");
    let [poster] = posters.as_slice() else { panic!("{posters:?}") };
    assert_eq!(poster.picture, "data:image/jpeg;base64,/9j/4GxhbXA=");
    assert_eq!(POSTER.len(), 8);
}

#[test]
fn what_streams_counts_where_services_do() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.found(title);
    let row = |service: &str| {
        let query = WatchlistQuery { search: "lamplighter".into(), limit: 10, ..WatchlistQuery::default() };
        let page = curious.engine.watchlist(query).expect("a page");
        page.rows[0].services.iter().any(|name| name == service)
    };
    assert!(row("Netflix") && row("Disney+") && !row("Sky Store"));
}

#[test]
fn a_film_without_a_card_is_rated_as_the_board_did() {
    let curious = Curious::new();
    curious.found(curious.lamplighter());
    let adults = curious.engine.household().expect("a household").members;
    let sofa: Vec<_> = adults.iter().filter(|member| !member.child).map(|member| member.id).collect();
    let offered = |words: &str| {
        let sofa = Some(sofa.clone());
        let request = SuggestRequest { words: words.into(), sofa, ..SuggestRequest::default() };
        !curious.engine.suggest(request).expect("an answer").picks.is_empty()
    };
    assert!(offered("nothing over a 15"));
    assert!(!offered("nothing over a 12"));
}

#[test]
fn only_title_year_number_and_key_are_sent() {
    let curious = Curious::new();
    let note = EditTitle { note: Some("Grandma’s secret".into()), ..edit(curious.lamplighter()) };
    let title = curious.engine.edit_title(note).expect("noted").value.title.id;
    curious.found(title);
    let asked: Vec<(String, String)> =
        curious.server.asked().into_iter().map(|asked| (asked.path, asked.query)).collect();
    let more = "append_to_response=credits%2Crelease_dates%2Cwatch%2Fproviders%2Cexternal_ids";
    let expected = [
        ("/3/configuration", ""),
        ("/3/search/movie", "query=The+Lamplighter&include_adult=false&year=2019"),
        ("/3/movie/7101", more),
        ("/t/p/w342/lamp_Lighter-1.jpg", ""),
    ];
    assert_eq!(asked, expected.map(|(path, query)| (path.to_owned(), query.to_owned())));
    for asked in curious.server.asked() {
        let told = if asked.path.starts_with("/t/") { String::new() } else { format!("Bearer {KEY}") };
        assert_eq!(asked.authorization, told, "{}", asked.path);
        let names: Vec<String> =
            asked.head.lines().skip(1).map(|line| line.split(':').next().unwrap().to_lowercase()).collect();
        let allowed = ["host", "user-agent", "accept", "authorization"];
        assert!(names.iter().all(|name| allowed.contains(&name.as_str())), "{names:?}");
    }
}

#[test]
fn an_older_key_stands_in_the_address() {
    let curious = Curious::off();
    curious.turn(true);
    let older = "0123456789abcdef0123456789abcdef";
    curious.key(LookUpService::Tmdb, older).expect("kept");
    let asked = curious.server.asked();
    assert_eq!(
        (asked[0].query.as_str(), asked[0].authorization.as_str()),
        (&*format!("api_key={older}"), "")
    );
}

#[test]
fn a_correction_survives_every_refresh() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.found(title);
    let correct = EditTitle {
        runtime_minutes: Some(140),
        directors: Some(vec!["Somebody Else".into()]),
        leaves: Some(vec![Leaves {
            service: "Netflix".into(),
            on: "2026-12-31".parse().expect("a day"),
            said_by: " the Netflix app ".into(),
        }]),
        ..edit(title)
    };
    curious.engine.edit_title(correct).expect("corrected");
    curious.server.play("/3/movie/7101", [Reply::ok(FILM.replace("\"runtime\":132", "\"runtime\":99"))]);
    curious.found(title);
    let facts = curious.facts(title);
    let minutes = facts.runtime_minutes.as_ref().expect("known");
    assert_eq!((minutes.value, minutes.origin), (140, Origin::Household));
    assert_eq!(facts.directors.as_ref().expect("known").value, ["Somebody Else"]);
    let netflix = facts.services_said_to_have().into_iter().find(|service| service.name == "Netflix");
    assert_eq!(netflix.expect("still there").until.as_deref(), Some("2026-12-31"));
    let leaves = facts.leaves.expect("said");
    assert_eq!((&*leaves.value[0].said_by, leaves.origin), ("the Netflix app", Origin::Household));
    assert_eq!(curious.server.times("/3/search/movie"), 1, "a refresh knows which film it is");
}

#[test]
fn what_is_not_so_any_more_goes_and_comes_back_with_an_undo() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    curious.found(title);
    let before = curious.facts(title);
    let moved =
        FILM.replace("\"GB\":{\"link\"", "\"IE\":{\"link\"").replace("/lamp_Lighter-1.jpg", "/../key");
    curious.server.play("/3/movie/7101", [Reply::ok(moved)]);
    curious.found(title);
    let after = curious.facts(title);
    assert_eq!(after.streams.expect("an answer").value.subscription, [""; 0], "nowhere in Great Britain");
    assert_eq!(after.poster, None, "a name that leads out of the folder is none");
    assert!(curious.engine.posters(vec![title]).expect("posters").is_empty());
    curious.engine.undo().expect("undone").expect("a step");
    assert_eq!(curious.facts(title), before);
    assert_eq!(curious.engine.posters(vec![title]).expect("posters").len(), 1);
    curious.engine.undo().expect("undone").expect("a step");
    assert_eq!(curious.facts(title).synopsis, None);
    curious.engine.redo().expect("done again").expect("a step");
    assert_eq!(curious.facts(title), before);
}

#[test]
fn where_it_is_not_sure_somebody_chooses_and_may_choose_again() {
    let curious = Curious::new();
    let title = curious.add("The Lamplighter", None);
    let looked = curious.look(title).expect("offers");
    assert!(looked.kept.is_none());
    let offers: Vec<_> = looked.offers.iter().map(|offer| (offer.id.as_str(), offer.year)).collect();
    assert_eq!(offers, [("7101", Some(2019)), ("7102", Some(2013))]);
    assert_eq!(curious.facts(title).listed_as, None, "nothing was kept");
    let choose = |id: &str| {
        let request = LookUpAs { title, service: LookUpService::Tmdb, id: id.into() };
        curious.look_up.look_up_as(&request).map(|written| written.value.title.facts)
    };
    assert_eq!(value(choose("7101").expect("kept").year), 2019);
    // The other one has no poster, no director, no certificate: nothing of the first is left.
    let other = "{\"id\":7102,\"title\":\"The Lamplighter\",\"release_date\":\"2013-01-23\"}";
    curious.server.play("/3/movie/7102", [Reply::ok(other)]);
    let facts = choose("7102").expect("kept");
    assert_eq!(
        (value(facts.year), facts.directors, facts.poster, facts.certificate),
        (2013, None, None, None)
    );
    assert_eq!(choose("no number").expect_err("nonsense").code(), "gone");
    let again = LookUpFilm { title, words: Some("lamp".into()), choose: true };
    assert_eq!(curious.look_up.look_up(&again).expect("offers").offers.len(), 2);
    assert_eq!(curious.server.asked().last().expect("asked").query, "query=lamp&include_adult=false");
    // Neither of them: what the second one brought is not what the third is sought by.
    let another = LookUpFilm { title, words: None, choose: true };
    assert_eq!(curious.look_up.look_up(&another).expect("offers").offers.len(), 2);
    let asked = curious.server.asked().last().expect("asked").query.clone();
    assert_eq!(asked, "query=The+Lamplighter&include_adult=false");
}

#[test]
fn a_year_that_nobody_knows_is_left_out_of_the_next_question() {
    let curious = Curious::new();
    let title = curious.lamplighter();
    let nothing = Reply::ok("{\"page\":1,\"results\":[]}");
    curious.server.play("/3/search/movie", [nothing.clone(), Reply::ok(super::server::SEARCH)]);
    curious.found(title);
    curious.server.play("/3/search/movie", [nothing]);
    let unknown = curious.look(curious.add("Nobody Knows This One", Some(2001))).expect("an answer");
    assert_eq!((unknown.kept, unknown.offers.len()), (None, 0));
}

#[test]
fn critics_are_omdbs_and_their_day_may_be_over() {
    let curious = Curious::new();
    curious.key(LookUpService::Omdb, "lamp1234").expect("kept");
    let title = curious.lamplighter();
    let facts = curious.found(title).title.facts;
    let scores = facts.scores.clone().expect("scores");
    assert_eq!(scores.source, "OMDb");
    let told: Vec<_> = scores
        .value
        .iter()
        .map(|score| (score.source.as_str(), score.value.as_str(), score.audience))
        .collect();
    assert_eq!(told, [("IMDb", "8.2/10", true), ("Rotten Tomatoes", "88%", false)]);
    assert_eq!(facts.runtime_minutes.expect("known").value, 132, "TMDB's word on what a film is");
    let limit = "{\"Response\":\"False\",\"Error\":\"Request limit reached!\"}";
    curious.server.play("/omdb/", [Reply::status(401, limit)]);
    let looked = curious.look(title).expect("looked up");
    assert_eq!(looked.aside.map(super::house::code).as_deref(), Some("lookup_too_many"));
    assert_eq!(curious.facts(title).scores, Some(scores), "what is known stays");
}

#[test]
fn a_film_that_a_service_names_twice_is_offered_once() {
    let curious = Curious::off();
    curious.turn(true);
    curious.key(LookUpService::Omdb, "lamp1234").expect("kept");
    let film = "{\"Title\":\"Lamp\",\"Year\":\"2019\",\"imdbID\":\"tt9900001\"}";
    let other = film.replace("tt9900001", "tt9900002");
    let twice = format!("{{\"Search\":[{film},{other},{film}],\"Response\":\"True\"}}");
    curious.server.play("/omdb/", [Reply::ok(twice)]);
    let request = LookUpFilm { title: curious.lamplighter(), words: Some("lamp".into()), choose: true };
    let offers = curious.look_up.look_up(&request).expect("offers").offers;
    assert_eq!(offers.iter().map(|offer| &*offer.id).collect::<Vec<_>>(), ["tt9900001", "tt9900002"]);
}

#[test]
fn two_titles_that_become_one_have_its_poster_and_each_score_once() {
    let curious = Curious::new();
    curious.key(LookUpService::Omdb, "lamp1234").expect("kept");
    let (keep, other) = (curious.lamplighter(), curious.add("Fenerci", Some(2019)));
    curious.found(other);
    curious.engine.merge_titles(TwoTitles { keep, other }).expect("one");
    curious.clock.set("2026-12-20T19:40:00Z".parse().expect("a moment"));
    curious.engine.drop_old_facts().expect("tidied");
    assert_eq!(curious.engine.posters(vec![keep]).expect("posters").len(), 1, "from the other one");
    let third = curious.add("Lamplighter", Some(2019));
    curious.server.play("/omdb/", [Reply::ok(super::server::OMDB.replace("88%", "89%"))]);
    let chosen = LookUpAs { title: third, service: LookUpService::Tmdb, id: "7101".into() };
    curious.look_up.look_up_as(&chosen).expect("kept");
    curious.engine.merge_titles(TwoTitles { keep, other: third }).expect("one");
    let scores = curious.facts(keep).scores.expect("scores").value;
    let told: Vec<_> = scores.iter().map(|score| (&*score.source, &*score.value)).collect();
    assert_eq!(told, [("IMDb", "8.2/10"), ("Rotten Tomatoes", "88%")]);
}

#[test]
fn omdb_alone_does_for_plain_facts() {
    let curious = Curious::off();
    curious.turn(true);
    curious.key(LookUpService::Omdb, "lamp1234").expect("kept");
    curious.server.play("/omdb/", [Reply::ok(OMDB_SEARCH), Reply::ok(super::server::OMDB)]);
    let facts = curious.found(curious.lamplighter()).title.facts;
    assert_eq!(value(facts.runtime_minutes), 131);
    assert_eq!(facts.certificate.expect("one").value.country, "US");
    assert_eq!((facts.streams, facts.poster), (None, None));
}

#[test]
fn a_key_is_in_the_keyring_and_in_no_file() {
    let curious = Curious::new();
    curious.found(curious.lamplighter());
    curious.engine.keep_backup().expect("a copy");
    assert_eq!(curious.ring.kept.lock().unwrap().get("TMDB key").map(String::as_str), Some(KEY));
    let files = curious.files();
    assert!(files.len() >= 3, "{:?}", files.iter().map(|(path, _)| path).collect::<Vec<_>>());
    for (path, bytes) in files {
        assert!(!holds(&bytes, KEY), "{}", path.display());
    }
    curious.look_up.remove_key(LookUpService::Tmdb).expect("removed");
    assert!(curious.ring.kept.lock().unwrap().is_empty());
    assert_eq!(curious.trouble(curious.lamplighter()), "lookup_no_key");
}
