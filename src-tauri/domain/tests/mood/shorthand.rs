//! What was heard, in a few letters, and how a set of phrases fares by it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails loudly and shows how it fared"
)]

use houselights_domain::fold::fold;
use houselights_domain::mood::{Constraint, Heard, Request};
use serde::Serialize;

/// The name of a mood, a genre or a note as it is stored.
fn name(value: impl Serialize) -> String {
    serde_json::to_value(value).expect("a name").as_str().expect("a word").to_owned()
}

pub fn first_mood(request: &Request) -> Option<String> {
    let wanted = request.moods.iter().filter(|(_, weight)| *weight > 0.0);
    // The first of those that are wanted most.
    wanted
        .fold(None, |best: Option<&(_, f32)>, one| match best {
            Some(best) if best.1 >= one.1 => Some(best),
            _ => Some(one),
        })
        .map(|(mood, _)| name(mood))
}

/// Everything heard in short: `max:120`, `not:scare_us`, and last whose a wish is: `of:Jess`.
pub fn short(request: &Request) -> Vec<String> {
    let owners = request.heard.iter().flat_map(|chip| &chip.whose).map(|name| format!("of:{name}"));
    request.heard.iter().flat_map(|chip| heard(&chip.heard)).chain(owners).collect()
}

/// One thing heard in short.
pub fn heard(heard: &Heard) -> Vec<String> {
    let one = match heard {
        Heard::Wants { mood, .. } => format!("wants:{}", name(mood)),
        Heard::Not { mood } => format!("not:{}", name(mood)),
        Heard::NotTooMuch { mood } => format!("nottoo:{}", name(mood)),
        Heard::EnoughOf { mood } => format!("enough:{}", name(mood)),
        Heard::AtMost { axis, .. } => format!("atmost:{}", name(axis)),
        Heard::Genre { genre } => format!("genre:{}", name(genre)),
        Heard::BreakUpCheer => "cheerbreak".into(),
        Heard::Different => "different".into(),
        Heard::Opposite => "opposite".into(),
        Heard::Film { name } => format!("film:{}", name.replace(' ', "_")),
        Heard::Like { name } => format!("like:{}", name.replace(' ', "_")),
        Heard::Unlike { name } => format!("unlike:{}", name.replace(' ', "_")),
        Heard::Surprise => "surprise".into(),
        Heard::Tired => "tired".into(),
        Heard::Must { constraint } => return must(constraint),
    };
    vec![one]
}

fn must(constraint: &Constraint) -> Vec<String> {
    let each = |what: &str, codes: &[String]| codes.iter().map(|code| format!("{what}:{code}")).collect();
    vec![match constraint {
        Constraint::AtMostMinutes { minutes } => format!("max:{minutes}"),
        Constraint::AtLeastMinutes { minutes } => format!("min:{minutes}"),
        Constraint::EndBy { minute } => format!("end:{minute}"),
        Constraint::Kids { age } => format!("kids:{age}"),
        Constraint::NoSubtitles => "nosub".into(),
        Constraint::Foreign => "foreign".into(),
        Constraint::Without { note } => format!("without:{}", name(note)),
        Constraint::Named { name } => format!("named:{}", name.replace(' ', "_")),
        Constraint::NotNamed { name } => format!("notnamed:{}", name.replace(' ', "_")),
        Constraint::NotSeries { name } => format!("notseries:{}", name.replace(' ', "_")),
        Constraint::With { person } => format!("with:{}", person.replace(' ', "_")),
        Constraint::NotWith { person } => format!("notwith:{}", person.replace(' ', "_")),
        Constraint::Clean { .. } => "clean".into(),
        Constraint::Rated { age } => format!("rated:{age}"),
        Constraint::NotFestive => "notfestive".into(),
        Constraint::NotTrueStory => "nottrue".into(),
        Constraint::From { countries } => return each("from", countries),
        Constraint::NotFrom { countries } => return each("notfrom", countries),
        Constraint::InLanguage { language } => format!("lang:{language}"),
        Constraint::Years { from, to } => format!("years:{from}-{to}"),
        Constraint::Newest { years } => format!("newest:{years}"),
        Constraint::NotGenre { genre } => format!("notgenre:{}", name(genre)),
        Constraint::OnOurServices => "ours".into(),
        Constraint::OnService { name } => format!("on:{name}"),
        Constraint::Unseen => "unseen".into(),
        Constraint::Seen => "seen".into(),
    }]
}

/// What names a film or a service, without accents and signs.
fn plain(named: &str) -> String {
    named.split(':').map(fold).collect::<Vec<_>>().join(":")
}

/// Whether one of the ways in which `expected` may be heard was heard, or none of them after `!`.
fn holds(expected: &str, heard: &[String]) -> bool {
    let (expected, wanted) = expected.strip_prefix('!').map_or((expected, true), |bare| (bare, false));
    let any = expected.split('/').any(|way| {
        let open = way.ends_with(':') || ["like:", "unlike:", "on:"].iter().any(|kind| way.starts_with(kind));
        // Names are written in keys as they are typed in a hurry.
        heard.iter().any(|one| if open { plain(one).starts_with(&plain(way)) } else { one == way })
    });
    any == wanted
}

/// How a set fares: of its phrases the first moods that are right, and of what must be heard what is; and what came first
/// that must not, in words.
pub struct Fared {
    pub phrases: usize,
    pub right: usize,
    pub told: usize,
    pub caught: usize,
    pub wrong: Vec<String>,
}

/// Reads every phrase of a set, and prints what is not heard in it.
pub fn fare(name: &str, set: &str, read: impl Fn(&str) -> Request) -> Fared {
    let mut fared = Fared { phrases: 0, right: 0, told: 0, caught: 0, wrong: vec![] };
    for row in set.lines().filter(|row| !row.starts_with('#') && !row.is_empty()) {
        let fields: Vec<&str> = row.split('\t').collect();
        let [words, first, unwanted, must] = fields[..] else { panic!("{row}") };
        let request = read(words);
        let (mood, heard) = (first_mood(&request).unwrap_or_else(|| "-".into()), short(&request));
        let right = first.split('/').any(|one| one == mood);
        fared.phrases += 1;
        fared.right += usize::from(right);
        if !right {
            println!("{name}: first {mood} for {first}: {words}: {heard:?}");
        }
        if unwanted.split(' ').any(|one| one == mood) {
            println!("{name}: unwanted {mood}: {words}: {heard:?}");
            fared.wrong.push(format!("{name}: unwanted {mood}: {words}: {heard:?}"));
        }
        for expected in must.split_whitespace() {
            let holds = holds(expected, &heard);
            fared.told += 1;
            fared.caught += usize::from(holds);
            if !holds {
                println!("{name}: {expected} is missing: {words}: {heard:?}");
            }
        }
    }
    let Fared { phrases, right, told, caught, .. } = fared;
    println!("{name}: first mood right {right} of {phrases}, constraints caught {caught} of {told}");
    if right * 100 < phrases * 95 || caught * 100 < told * 98 {
        fared.wrong.push(format!("{name}: {right} of {phrases}, {caught} of {told}"));
    }
    fared
}
