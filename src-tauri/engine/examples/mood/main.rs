//! The mood engine by itself, a line of JSON out for each line in:
//! `cargo run --release -p houselights-engine --example mood -- VERB [--no-cards]`; `--help` says it in short, and arguments that
//! are not known end it with 2.
//!
//! - `request`: a line of words, English, German or Turkish →
//!   `{"moods":[{"name","weight"}] best first, what was said before what the films that are likened are most of,
//!   "avoid":[moods], "ceilings":{axis:level}, "constraints":{…}, "understood", "contradictions":[[words,words]] of which the second holds,
//!   "heard":[{"words", "guess", "whose":[names], "is", …}]}`. In `constraints` what was not said is `null`, `[]` or `false`:
//!   `max_runtime_min`, `min_runtime_min`, `end_by` ("22:30"), `kids` (age), `subtitles` (`false` none, `true` wanted),
//!   `decades` (["1990s"]), `years` ([[1990,1999]]), `newest_years`, `countries`, `not_countries`, `languages`, `services`,
//!   `our_services`, `genres`, `not_genres`, `people`, `not_people`, `like`, `not_like`, `without`
//!   (what content notes know, and `sex-or-swearing`, which is kept by the age in `suits_age`), `not_festive`, `not_true_story`, `seen`,
//!   `tired`, `surprise`, `different`, `opposite`.
//! - `profile`: `title ⇥ year [⇥ genres|by|bars [⇥ synopsis]]` → `{"title","year", the 13 axes 0 to 9 by name, "festive",
//!   "age","runtime","source"}`; the source is `card`, `fallback`, `words`, `genre` or `none`. `--no-cards` leaves the cards
//!   out: everything is then a guess, age and runtime too.
//! - `rank`: a watchlist of `title ⇥ year [⇥ genres|by|bars [⇥ runtime [⇥ services|… [⇥ wanted_by|…]]]]` with `--request
//!   WORDS --members "Ayşe|Theo:child" --date 2026-12-18 --start 20:15 --lights-out 23:00 --services "Netflix|MUBI"
//!   --languages en --rules "…|…" --seed 1 --count 5`, of which none is needed. Or a JSON object a line, or one over all
//!   lines: `{"watchlist":[{"title","year","runtime"?,"genres"?, "services"?,"wanted_by"?}], "request",
//!   "members":[{"name","child"?,"age"?,"away"?,"keep_away":["gore"]?,"ratings":[{"title","year"?,"rating":1 to 5}]?}],
//!   "date":"2026-12-18", "start":"20:15", "lights_out":"23:00", "watched":[{"title","year","on","members":["Ayşe"]?}],
//!   "services":[], "languages":["en"], "rules":["no horror on Sundays"], "seed":1, "count":5}`, only the watchlist is
//!   needed → `{"date", "members":[names], "sofa":how many, "picks":[{"title","year","score","ends","source","reasons","parts"}],
//!   "wilder":[like picks, where these are fewer for the children's sake], "fitting", "left_out", "emptiness", "heard",
//!   "understood", "contradictions", "turn", "held_back", "two_nights", "otherwise":[{"part","title"}], "rules":[{"text", "understood"}]}`. Members and titles are named; in reasons their ids
//!   count from 1, as they were given. `npm run -s ui:say` puts such lines into the sentences of the screen.
//!
//! A line that cannot be read gives `{"error"}` and the next is read; of a table, the other rows are ranked. A film listed
//! twice counts once. Where members are named and all of them are away, nobody is on the sofa. No language named is
//! English, as in the app.

mod arguments;
mod film;
mod profile;
mod rank;
mod request;
mod watchlist;

use std::io::{Read, Write};
use std::process::ExitCode;

use arguments::{USAGE, Verb};
use serde_json::{Value, json};

type Problem = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let verb = match arguments::verb(&arguments) {
        Ok(verb) => verb,
        Err(wrong) => {
            let _ = write!(std::io::stderr(), "{wrong}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(verb, &arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            let _ = writeln!(std::io::stderr(), "{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(verb: Verb, arguments: &[String]) -> Result<(), Problem> {
    let cards = !arguments.iter().any(|argument| argument == "--no-cards");
    if verb == Verb::Help {
        return Ok(write!(std::io::stdout(), "{USAGE}")?);
    }
    let mut text = Vec::new();
    std::io::stdin().read_to_end(&mut text)?;
    let text = String::from_utf8_lossy(&text);
    let answer: &dyn Fn(&str) -> Result<Value, Problem> = match verb {
        Verb::Help | Verb::Request => &|line| Ok(request::answer(line)),
        Verb::Profile => &|line| profile::answer(line, cards),
        Verb::Rank => &|line| rank::answer(line, cards),
    };
    let table = verb == Verb::Rank && !text.trim_start().starts_with('{');
    let told = |answer: Result<Value, Problem>| {
        answer.unwrap_or_else(|problem| json!({ "error": problem.to_string() }))
    };
    if table {
        let asked = watchlist::asked(&text, arguments);
        let wrong =
            asked.as_ref().map(|(_, wrong)| wrong.iter().map(ToString::to_string).collect::<Vec<_>>());
        for problem in wrong.unwrap_or_default() {
            writeln!(std::io::stdout(), "{}", json!({ "error": problem }))?;
        }
        let answer = asked.and_then(|(asked, _)| rank::answer(&asked, cards));
        writeln!(std::io::stdout(), "{}", told(answer))?;
        return Ok(());
    }
    let whole = verb == Verb::Rank && serde_json::from_str::<Value>(&text).is_ok();
    let lines: Vec<&str> = if whole { vec![&text] } else { text.lines().collect() };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in lines {
        writeln!(out, "{}", told(answer(line)))?;
    }
    out.flush()?;
    Ok(())
}
