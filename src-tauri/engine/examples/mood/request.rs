//! `request`: what is heard in words.

use houselights_domain::mood::{ChipKey, Constraint, Heard, Language, Lore, MOODS, Mood, Request, read};
use houselights_engine::catalogue::built_in;
use houselights_engine::meaning;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// How well a likened film must fit a mood that stands for it, and how many stand for it.
const LIKED: f32 = 0.6;
const MOST_LIKED: usize = 3;

/// What is heard in a line of words.
pub fn answer(line: &str) -> Value {
    let request = read(line, &[], &[], Language::English, lore());
    let mut moods: Vec<_> = request.moods.iter().copied().filter(|(_, weight)| *weight > 0.0).collect();
    moods.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    // What was said comes before what a film stands for.
    for (mood, fit) in of_the_liked(&request) {
        if moods.iter().all(|(said, _)| *said != mood) {
            let least = moods.last().map_or(1.0, |(_, weight)| *weight);
            moods.push((mood, fit.min(least)));
        }
    }
    let ceilings: Map<String, Value> =
        request.ceilings.iter().map(|(axis, level)| (name(axis), json!(rounded(*level)))).collect();
    json!({
        "moods": moods.iter().map(|(mood, weight)| weighed(*mood, *weight)).collect::<Vec<_>>(),
        "avoid": avoided(&request),
        "ceilings": ceilings,
        "constraints": constraints(&request),
        "understood": request.understood,
        "contradictions": contradictions(&request),
        "heard": heard(&request),
    })
}

fn weighed(mood: Mood, weight: f32) -> Value {
    json!({ "name": mood, "weight": rounded(weight) })
}

/// What the films that are likened are most of, since the app ranks by their profiles. None that was refused beside it.
fn of_the_liked(request: &Request) -> Vec<(Mood, f32)> {
    let refused = avoided(request);
    let mut moods = Vec::new();
    for likeness in request.like.iter().filter(|likeness| !likeness.unlike) {
        let Some(card) = built_in().named(&likeness.name).max_by_key(|card| card.year) else { continue };
        for mood in MOODS {
            let fit = mood.fit(&card.mood, card.festive, false);
            if fit >= LIKED && !refused.contains(&mood) && moods.iter().all(|(known, _)| *known != mood) {
                moods.push((mood, fit));
            }
        }
    }
    moods.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    moods.truncate(MOST_LIKED);
    moods
}

/// All that the app knows.
pub fn lore() -> Lore<'static> {
    Lore { meaning: meaning::built_in, catalogue: Some(built_in()) }
}

/// The chips, as the household would see them.
pub fn heard(request: &Request) -> Vec<Value> {
    let chips = request.heard.iter().map(|chip| {
        let mut told = json!(chip.heard);
        told["words"] = json!(chip.words);
        told["guess"] = json!(chip.guess);
        told["whose"] = json!(chip.whose);
        told
    });
    chips.collect()
}

/// Pairs of chips that pull against each other, by the words they were heard in; the second holds.
pub fn contradictions(request: &Request) -> Vec<Value> {
    let words = |key: &ChipKey| request.heard.iter().find(|chip| chip.key == *key).map(|chip| &chip.words);
    request.contradictions.iter().map(|pair| json!([words(&pair.one), words(&pair.other)])).collect()
}

/// The moods that were refused, be it by name or by a ceiling over what leads them.
fn avoided(request: &Request) -> Vec<Mood> {
    let mut moods = Vec::new();
    for chip in &request.heard {
        let refused: Vec<Mood> = match &chip.heard {
            Heard::Not { mood } | Heard::NotTooMuch { mood } | Heard::EnoughOf { mood } => vec![*mood],
            Heard::BreakUpCheer => vec![Mood::Festive],
            Heard::AtMost { axis, .. } => {
                MOODS.into_iter().filter(|mood| mood.lead().first() == Some(axis)).collect()
            }
            _ => vec![],
        };
        for mood in refused {
            let wanted = request.moods.iter().any(|(own, weight)| *own == mood && *weight > 0.0);
            if !moods.contains(&mood) && !wanted {
                moods.push(mood);
            }
        }
    }
    moods
}

fn constraints(request: &Request) -> Value {
    let stated = |pick: &dyn Fn(&Constraint) -> Option<Value>| {
        request.constraints.iter().filter_map(pick).collect::<Vec<Value>>()
    };
    let flat = |pick: &dyn Fn(&Constraint) -> Option<&Vec<String>>| {
        request.constraints.iter().filter_map(pick).flatten().cloned().collect::<Vec<String>>()
    };
    let number =
        |pick: &dyn Fn(&Constraint) -> Option<u16>| request.constraints.iter().filter_map(pick).min();
    let has = |one: &Constraint| request.constraints.contains(one);
    let flag = |yes: &Constraint, no: &Constraint| match (has(yes), has(no)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    let named = |unlike: bool| {
        let films =
            request.heard.iter().filter_map(move |chip| match &chip.heard {
                Heard::Like { name } if !unlike => Some(name.clone()),
                Heard::Unlike { name }
                | Heard::Must {
                    constraint: Constraint::NotNamed { name } | Constraint::NotSeries { name },
                } if unlike => Some(name.clone()),
                _ => None,
            });
        films.collect::<Vec<String>>()
    };
    use Constraint as C;
    json!({
        "max_runtime_min": number(&|one| if let C::AtMostMinutes { minutes } = one { Some(*minutes) } else { None }),
        "min_runtime_min": number(&|one| if let C::AtLeastMinutes { minutes } = one { Some(*minutes) } else { None }),
        "end_by": number(&|one| if let C::EndBy { minute } = one { Some(*minute) } else { None }).map(clock),
        "kids": number(&|one| if let C::Kids { age } = one { Some(u16::from(*age)) } else { None }),
        "subtitles": flag(&C::Foreign, &C::NoSubtitles),
        "decades": stated(&|one| if let C::Years { from, to } = one {
            (from % 10 == 0 && to - from == 9).then(|| json!(format!("{from}s")))
        } else { None }),
        "years": stated(&|one| if let C::Years { from, to } = one { Some(json!([from, to])) } else { None }),
        "newest_years": number(&|one| if let C::Newest { years } = one { Some(u16::from(*years)) } else { None }),
        "countries": flat(&|one| if let C::From { countries } = one { Some(countries) } else { None }),
        "not_countries": flat(&|one| if let C::NotFrom { countries } = one { Some(countries) } else { None }),
        "languages": stated(&|one| if let C::InLanguage { language } = one { Some(json!(language)) } else { None }),
        "services": stated(&|one| if let C::OnService { name } = one { Some(json!(name)) } else { None }),
        "our_services": has(&C::OnOurServices),
        "genres": request.genres,
        "not_genres": stated(&|one| if let C::NotGenre { genre } = one { Some(json!(genre)) } else { None }),
        "people": stated(&|one| if let C::With { person } = one { Some(json!(person)) } else { None }),
        "not_people": stated(&|one| if let C::NotWith { person } = one { Some(json!(person)) } else { None }),
        "named": stated(&|one| if let C::Named { name } = one { Some(json!(name)) } else { None }),
        "like": named(false),
        "not_like": named(true),
        "without": stated(&|one| match one {
            C::Without { note } => Some(json!(note)),
            C::Clean { .. } => Some(json!("sex-or-swearing")),
            _ => None,
        }),
        "suits_age": number(&|one| if let C::Clean { age } | C::Rated { age } = one { Some(u16::from(*age)) } else { None }),
        "not_festive": has(&C::NotFestive),
        "not_true_story": has(&C::NotTrueStory),
        "seen": flag(&C::Seen, &C::Unseen),
        "tired": request.tired,
        "surprise": request.surprise,
        "different": request.contrast > 0.0,
        "opposite": request.opposite,
    })
}

/// Minutes from the evening's midnight as a time on the wall.
fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
}

fn rounded(value: f32) -> f64 {
    (f64::from(value) * 100.0).round() / 100.0
}

fn name(value: impl Serialize) -> String {
    let name = serde_json::to_value(value).unwrap_or_default();
    name.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::answer;
    use serde_json::json;

    #[test]
    fn moods_and_limits_are_told() {
        let told = answer(
            "really funny and a bit sad, not too scary, under two hours, done by half ten, the kids are here",
        );
        assert_eq!(
            told["moods"],
            json!([{ "name": "big_laughs", "weight": 1.4 }, { "name": "good_cry", "weight": 0.5 }])
        );
        assert_eq!(told["avoid"], json!(["scare_us"]));
        assert_eq!(told["ceilings"], json!({ "scare": 5.0 }));
        let limits = &told["constraints"];
        assert_eq!(limits["max_runtime_min"], 120);
        assert_eq!(limits["end_by"], "22:30");
        assert_eq!(limits["kids"], 9);
        assert!(limits["subtitles"].is_null());
        assert_eq!(told["understood"], true);
    }

    #[test]
    fn names_decades_and_notes_are_told() {
        let told = answer("like Paddington, 90s, Korean or French, no dead dogs, no subtitles");
        let limits = &told["constraints"];
        assert_eq!(limits["like"], json!(["Paddington"]));
        assert_eq!(told["moods"][1]["name"], "cosy", "of Paddington");
        assert_eq!(answer("like Paddington, but tense")["moods"][0]["name"], "edge_of_seat");
        let milder = answer("like Alien but not scary");
        let scares = |mood: &serde_json::Value| mood["name"] == "scare_us";
        assert!(
            milder["moods"].as_array().is_some_and(|moods| !moods.is_empty() && !moods.iter().any(scares))
        );
        assert_eq!(limits["decades"], json!(["1990s"]));
        assert_eq!(limits["countries"], json!(["KR", "FR"]));
        assert_eq!(limits["without"], json!(["animal-harm"]));
        assert_eq!(limits["subtitles"], false);
        assert_eq!(answer("qwrtz")["understood"], false);
        let both = answer("scary but nothing scary");
        assert_eq!((&both["moods"], &both["avoid"]), (&json!([]), &json!(["scare_us"])));
        assert_eq!(both["contradictions"], json!([["scary", "nothing scary"]]));
        assert_eq!(answer("nothing heavy")["avoid"], json!(["good_cry", "bittersweet", "dark"]));
    }
}
