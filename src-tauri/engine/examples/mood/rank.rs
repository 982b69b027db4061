//! `rank`: what fits an evening, from a watchlist that is handed in.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use houselights_domain::catalogue::{ContentNote, Genre};
use houselights_domain::fold::fold;
use houselights_domain::household::{Colour, Member};
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::mood::{
    Candidate, Emptiness, Evening, Felt, Films, Language, Pick, Profile, Recent, Rule, Sitter, Taste,
    rank_many, read, read_rule,
};
use houselights_domain::title::Reaction;
use houselights_engine::catalogue::built_in;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::Problem;
use super::film::{film, genres};
use super::profile::source;
use super::request::{contradictions, heard, lore};

/// Minutes that a film may take.
const LENGTHS: RangeInclusive<u16> = 1..=1_440;
/// Before this hour a time belongs to the night after the evening.
const MORNING: u32 = 6;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    watchlist: Vec<Listed>,
    #[serde(default)]
    request: String,
    /// Nobody named is a household that does not say who watches.
    #[serde(default)]
    members: Vec<Person>,
    #[serde(default = "a_date")]
    date: NaiveDate,
    #[serde(default = "a_start")]
    start: String,
    lights_out: Option<String>,
    #[serde(default)]
    watched: Vec<Watched>,
    #[serde(default)]
    services: Vec<String>,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    rules: Vec<String>,
    #[serde(default)]
    seed: u64,
    #[serde(default = "a_handful")]
    count: usize,
}

#[derive(Deserialize)]
struct Listed {
    title: String,
    year: Option<i32>,
    runtime: Option<u16>,
    #[serde(default)]
    genres: Vec<String>,
    #[serde(default)]
    services: Vec<String>,
    #[serde(default)]
    wanted_by: Vec<String>,
}

#[derive(Deserialize)]
struct Person {
    name: String,
    #[serde(default)]
    child: bool,
    /// How old a child is, in years; ten where nobody says.
    age: Option<u8>,
    /// Of the household, and not there.
    #[serde(default)]
    away: bool,
    #[serde(default)]
    keep_away: Vec<ContentNote>,
    #[serde(default)]
    ratings: Vec<Rated>,
}

#[derive(Deserialize)]
struct Rated {
    title: String,
    year: Option<i32>,
    /// 1 to 5.
    rating: u8,
}

#[derive(Deserialize)]
struct Watched {
    title: String,
    year: Option<i32>,
    on: NaiveDate,
    /// Who was there; nobody named is everybody.
    #[serde(default)]
    members: Vec<String>,
}

fn a_date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 18).unwrap_or_default()
}

fn a_start() -> String {
    "20:15".into()
}

fn a_handful() -> usize {
    5
}

/// The answer to one evening.
pub fn answer(text: &str, cards: bool) -> Result<Value, Problem> {
    let mut asked: Asked = serde_json::from_str(text)?;
    check(&mut asked)?;
    let films: Vec<Candidate> =
        asked.watchlist.iter().enumerate().map(|(place, one)| candidate(&asked, place, one, cards)).collect();
    let members = members(&asked.members);
    let rules: Vec<Option<Rule>> =
        asked.rules.iter().map(|text| read_rule(text, &members, Some(built_in()))).collect();
    let evening = Evening { rules: rules.iter().flatten().cloned().collect(), ..evening(&asked, cards)? };
    let mut request = read(&asked.request, &[], &[], Language::English, lore());
    request.resolve(|name| profile_like(&films, name, cards));
    let nobody = evening.sofa.is_empty() && !asked.members.is_empty();
    let list: Films = if nobody { Films::default() } else { films.iter().cloned().collect() };
    let mut ranking = rank_many(&request, &list, &evening, asked.seed, asked.count);
    if nobody {
        ranking.emptiness = Some(Emptiness::nobody_on_sofa(u32::try_from(films.len()).unwrap_or(u32::MAX)));
    }
    let all = |picks: &[Pick]| picks.iter().map(|pick| told(pick, &films)).collect::<Vec<Value>>();
    Ok(json!({
        "date": asked.date,
        "members": asked.members.iter().map(|person| &person.name).collect::<Vec<_>>(),
        "sofa": evening.sofa.len(),
        "picks": all(&ranking.picks),
        "wilder": all(&ranking.wilder),
        "fitting": ranking.fitting,
        "left_out": ranking.left_out,
        "emptiness": ranking.emptiness,
        "heard": heard(&request),
        "understood": request.understood,
        "contradictions": contradictions(&request),
        "turn": ranking.turn.map(|turn| json!({
            "member": named(&asked, turn.member), "waited": turn.waited,
            "last": turn.last.and_then(|last| named(&asked, last)), "rule": turn.rule,
        })),
        "held_back": ranking.held_back.map(|held| json!({
            "title": titled(&films, held.title),
            "waits_for": held.waits_for.iter().map(|member| named(&asked, *member)).collect::<Vec<_>>(),
        })),
        "two_nights": ranking.two_nights.map(|offer| json!({
            "title": titled(&films, offer.title), "break_after": offer.break_after,
            "first_ends": offer.first_end, "second_starts": offer.second_start, "second_ends": offer.second_end,
        })),
        "otherwise": ranking.otherwise.iter().map(|other| json!({
            "part": other.part, "title": titled(&films, other.title),
        })).collect::<Vec<_>>(),
        "rules": asked.rules.iter().zip(&rules).map(|(text, rule)| json!({
            "text": text, "understood": rule.is_some(),
        })).collect::<Vec<_>>(),
    }))
}

/// Refuses what cannot be, and takes a film that is listed twice once.
fn check(asked: &mut Asked) -> Result<(), Problem> {
    if let Some(minutes) =
        asked.watchlist.iter().filter_map(|one| one.runtime).find(|own| !LENGTHS.contains(own))
    {
        return Err(format!("{minutes} minutes is no length of a film").into());
    }
    let ratings = asked.members.iter().flat_map(|person| &person.ratings);
    if let Some(rated) = ratings.into_iter().find(|rated| !(1..=5).contains(&rated.rating)) {
        return Err(format!("{} is rated {}, and ratings go from 1 to 5", rated.title, rated.rating).into());
    }
    let mut known = HashSet::new();
    asked.watchlist.retain(|one| known.insert((fold(&one.title), one.year)));
    Ok(())
}

fn titled(films: &[Candidate], id: TitleId) -> Option<&str> {
    films.iter().find(|film| film.id == id).map(|film| film.name.as_str())
}

fn named(asked: &Asked, id: MemberId) -> Option<&str> {
    let own = asked.members.iter().enumerate().find(|(place, _)| id_of(*place) == id);
    own.map(|(_, person)| person.name.as_str())
}

fn members(people: &[Person]) -> Vec<Member> {
    let member = |(place, person): (usize, &Person)| Member {
        id: id_of(place),
        name: person.name.clone(),
        colour: Colour::default(),
        child: person.child,
        born: None,
        email: String::new(),
        keep_away: Vec::new(),
    };
    people.iter().enumerate().map(member).collect()
}

/// What somebody likes, from their ratings.
fn taste(person: &Person, cards: bool) -> Taste {
    let reaction = |rating| match rating {
        5.. => Reaction::Loved,
        4 => Reaction::Good,
        3 => Reaction::Mixed,
        2 => Reaction::NotForUs,
        _ => Reaction::Stopped,
    };
    let known =
        person.ratings.iter().map(|rated| (film(&rated.title, rated.year, &[], None, cards), rated.rating));
    let known: Vec<_> = known.collect();
    Taste::learn(known.iter().map(|(film, rating)| Felt {
        profile: &film.known.profile,
        genres: &film.genres,
        reaction: reaction(*rating),
    }))
}

fn told(pick: &Pick, films: &[Candidate]) -> Value {
    let film = films.iter().find(|film| film.id == pick.title);
    json!({
        "title": film.map(|film| &film.name),
        "year": film.and_then(|film| film.year),
        "score": pick.score,
        "ends": pick.end.map(|end| end.format("%H:%M").to_string()),
        "source": source(pick.source),
        "reasons": pick.reasons,
        "parts": pick.parts,
    })
}

fn evening(asked: &Asked, cards: bool) -> Result<Evening, Problem> {
    let start = moment(asked.date, &asked.start)?;
    let member = |(place, person): (usize, &Person)| Sitter {
        member: id_of(place),
        child: person.child,
        keep_away: person.keep_away.clone(),
        age: person.age,
        not_for_me: Vec::new(),
        seen: Vec::new(),
        taste: taste(person, cards),
    };
    let people = || asked.members.iter().enumerate();
    Ok(Evening {
        date: asked.date,
        now: start,
        earliest_start: start,
        settling: 0,
        usual_start: start.time(),
        lights_out: asked.lights_out.as_deref().map(|at| moment(asked.date, at)).transpose()?,
        sofa: people().filter(|(_, person)| !person.away).map(member).collect(),
        away: people().filter(|(_, person)| person.away).map(|(place, _)| id_of(place)).collect(),
        our_services: asked.services.clone(),
        languages: asked.languages.clone(),
        recent: asked
            .watched
            .iter()
            .enumerate()
            .filter_map(|(place, one)| recent(asked, place, one, cards))
            .collect(),
        not_tonight: vec![],
        begun: Vec::new(),
        tired: false,
        rules: vec![],
    })
}

/// A time of the evening, or of the night after it.
fn moment(date: NaiveDate, at: &str) -> Result<NaiveDateTime, Problem> {
    let time = NaiveTime::parse_from_str(at, "%H:%M").map_err(|_| format!("{at:?} is no time"))?;
    let night = time < NaiveTime::from_hms_opt(MORNING, 0, 0).unwrap_or_default();
    let day = if night { date.checked_add_days(Days::new(1)).unwrap_or(date) } else { date };
    Ok(day.and_time(time))
}

fn id_of(place: usize) -> MemberId {
    MemberId(Uuid::from_u128(place as u128 + 1))
}

fn title_id(place: usize) -> TitleId {
    TitleId(Uuid::from_u128(place as u128 + 1))
}

fn candidate(asked: &Asked, place: usize, listed: &Listed, cards: bool) -> Candidate {
    let own = genres(listed.genres.iter().map(String::as_str));
    let known = film(&listed.title, listed.year, &own, None, cards);
    // As in the app: a guess may say what a film is like, not that it suits a child or ends in time.
    let sure = !known.known.source.is_guess();
    let wants = |person: &&Person| listed.wanted_by.contains(&person.name);
    let wanted = asked.members.iter().enumerate().filter(|(_, person)| wants(person));
    Candidate {
        id: title_id(place),
        name: listed.title.clone(),
        profile: known.known.profile,
        source: known.known.source,
        runtime_minutes: listed.runtime.or(known.runtime.filter(|_| sure)),
        year: listed.year,
        countries: known.countries,
        languages: known.languages,
        genres: if own.is_empty() { known.genres } else { own },
        festive: known.festive,
        age: known.age.filter(|_| sure),
        notes: known.notes,
        services: listed.services.clone(),
        leaves_on: None,
        people: known.people,
        directors: known.directors,
        wanted_by: wanted.map(|(place, _)| id_of(place)).collect(),
        added_on: asked.date,
        last_watched: asked.watched.iter().filter(|one| same(one, listed)).map(|one| one.on).max(),
        set_aside: None,
        true_story: false,
        scores: vec![],
    }
}

fn same(watched: &Watched, listed: &Listed) -> bool {
    fold(&watched.title) == fold(&listed.title) && (watched.year.is_none() || watched.year == listed.year)
}

fn recent(asked: &Asked, place: usize, watched: &Watched, cards: bool) -> Option<Recent> {
    let days_ago = u16::try_from((asked.date - watched.on).num_days()).ok()?;
    let known = film(&watched.title, watched.year, &[], None, cards);
    let listed = asked.watchlist.iter().position(|one| same(watched, one));
    let people = || asked.members.iter().enumerate();
    let there = people().filter(|(_, person)| watched.members.contains(&person.name));
    let wished_by = listed.and_then(|place| asked.watchlist.get(place)).map(|one| &one.wanted_by);
    let wishes = people().filter(|(_, person)| {
        let was_there = watched.members.is_empty() || watched.members.contains(&person.name);
        was_there && wished_by.is_some_and(|wished_by| wished_by.contains(&person.name))
    });
    Some(Recent {
        title: title_id(listed.unwrap_or(asked.watchlist.len() + place)),
        name: watched.title.clone(),
        profile: known.known.profile,
        festive: known.festive,
        days_ago,
        chosen_by: wishes.map(|(place, _)| id_of(place)).collect(),
        there: there.map(|(place, _)| id_of(place)).collect(),
    })
}

fn profile_like(films: &[Candidate], name: &str, cards: bool) -> Option<(Profile, Vec<Genre>)> {
    let listed = films.iter().find(|film| fold(&film.name) == name);
    let listed = listed.map(|film| (film.profile, film.genres.clone()));
    let card =
        || built_in().named(name).max_by_key(|card| card.year).map(|card| (card.mood, card.genres.to_vec()));
    listed.or_else(|| if cards { card() } else { None })
}

#[cfg(test)]
mod tests {
    use super::answer;

    #[test]
    fn an_evening_is_ranked_with_reasons_and_parts() {
        let told = answer(
            r#"{"watchlist":[{"title":"Metropolis","year":1927},{"title":"The Kid","year":1921},
                {"title":"Something Unheard Of","year":2001,"runtime":90,"genres":["Horror"]}],
                "request":"funny, nothing scary","members":[{"name":"Ayşe"},{"name":"Theo","child":true}],
                "date":"2026-12-18","lights_out":"23:00","watched":[{"title":"Nosferatu","year":1922,"on":"2026-12-17"}]}"#,
            true,
        )
        .expect("an answer");
        let picks = told["picks"].as_array().expect("picks");
        assert_eq!(picks[0]["title"], "The Kid");
        assert_eq!((&picks[0]["source"], &picks[0]["ends"]), (&"card".into(), &"21:23".into()));
        assert!(picks[0]["reasons"].as_array().is_some_and(|reasons| reasons.len() >= 2));
        assert!(picks[0]["parts"].as_array().is_some_and(|parts| !parts.is_empty()));
        assert_eq!(picks.len(), 1, "not with a child: {told}");
    }

    #[test]
    fn people_have_tastes_limits_and_turns() {
        let told = answer(
            r#"{"watchlist":[{"title":"Nosferatu","year":1922},{"title":"The Kid","year":1921},
                {"title":"Sunrise","year":1927,"wanted_by":["Ben"]}],
                "members":[{"name":"Ayşe","ratings":[{"title":"The Gold Rush","year":1925,"rating":5}]},
                    {"name":"Jon"},{"name":"Ben","away":true}],
                "rules":["Jon chooses on Fridays","feet off the sofa"],"date":"2026-12-18"}"#,
            true,
        )
        .expect("an answer");
        assert_eq!(
            (&told["turn"]["member"], &told["turn"]["rule"]),
            (&"Jon".into(), &"Jon chooses on Fridays".into())
        );
        assert_eq!(told["rules"][1]["understood"], false);
        let parts = told["picks"].as_array().expect("picks").iter().flat_map(|pick| pick["parts"].as_array());
        let names: Vec<_> = parts.flatten().map(|part| part["name"].clone()).collect();
        assert!(names.contains(&"taste".into()) && names.contains(&"waits".into()), "{names:?}");
        let limited = r#"{"watchlist":[{"title":"The Kid","year":1921}],"members":[{"name":"A","keep_away":["nonsense"]}]}"#;
        assert!(answer(limited, true).is_err());
    }

    #[test]
    fn nobody_on_the_sofa_twice_the_same_and_contradictions_are_told() {
        let away = r#"{"watchlist":[{"title":"The Kid","year":1921}],"members":[{"name":"A","away":true}]}"#;
        let away = answer(away, true).expect("an answer");
        assert_eq!(away["emptiness"]["because"]["is"], "nobody_on_sofa");
        let twice = r#"{"watchlist":[{"title":"The Kid","year":1921},{"title":"the kid","year":1921}],
            "request":"scary but nothing scary"}"#;
        let twice = answer(twice, true).expect("an answer");
        assert_eq!(twice["picks"].as_array().map(Vec::len), Some(1));
        assert_eq!(twice["contradictions"][0][1], "nothing scary");
        let none =
            answer(r#"{"watchlist":[{"title":"The Kid","year":1921}],"count":0}"#, true).expect("an answer");
        assert!(none["emptiness"].is_null() && none["fitting"] == 1);
    }

    #[test]
    fn what_cannot_be_read_says_so() {
        assert!(answer("{}", true).is_err());
        assert!(answer(r#"{"watchlist":[],"lights_out":"late"}"#, true).is_err());
        for wrong in [
            r#"{"watchlist":[{"title":"X","runtime":65535}]}"#,
            r#"{"watchlist":[],"members":[{"name":"A","ratings":[{"title":"X","rating":9}]}]}"#,
        ] {
            assert!(answer(wrong, true).is_err(), "{wrong}");
        }
        let far = r#"{"watchlist":[{"title":"Metropolis","year":1927}],"date":"+262142-12-31","start":"23:00","lights_out":"01:00","request":"over by 1"}"#;
        assert!(answer(far, true).is_ok());
        let empty = answer(r#"{"watchlist":[]}"#, true).expect("an answer");
        assert_eq!(empty["fitting"], 0);
    }
}
