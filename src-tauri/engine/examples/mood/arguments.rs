//! What the example was called with. Owns which arguments there are; refuses to read what comes on stdin.

use chrono::{NaiveDate, NaiveTime};

/// Said on `--help`, and beside what is wrong.
pub const USAGE: &str = "\
The mood engine by itself: lines in, a line of JSON out for each.

  mood request             a line of words
  mood profile             title <tab> year [<tab> genres|by|bars [<tab> synopsis]]
  mood rank [OPTIONS]      title <tab> year [<tab> genres [<tab> runtime [<tab> services [<tab> wanted by]]]],
                           or JSON with the watchlist and all of these options in it

  --no-cards               with profile and rank: guess, as of a film without a mood card
  --request WORDS          what is asked for
  --members NAMES          who is there, \"Ayşe|Theo:child|Mia:7\": a child of unknown age, one of seven
  --date 2026-12-18        the evening
  --start 20:15            when a film starts
  --lights-out 23:00       when everybody is on their way to bed
  --services NAMES         what the household has, \"Netflix|MUBI\"
  --languages CODES        what it follows without subtitles, \"en|tr\"
  --rules RULES            house rules, \"no horror on Sundays|we take turns\"
  --seed NUMBER            the same seed gives the same films
  --count NUMBER           how many films
  --help                   this

What is read and what comes out is said in full at the top of examples/mood/main.rs.
";

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Say how it is used.
    Help,
    /// Words to moods and limits.
    Request,
    /// Films to profiles.
    Profile,
    /// A list to picks.
    Rank,
}

/// What `arguments` ask for, or what is wrong with them.
pub fn verb(arguments: &[String]) -> Result<Verb, String> {
    if arguments.iter().any(|argument| matches!(argument.as_str(), "--help" | "-h" | "help")) {
        return Ok(Verb::Help);
    }
    let mut found = None;
    let mut left = arguments.iter();
    while let Some(argument) = left.next() {
        match (argument.as_str(), found) {
            ("request", None) => found = Some(Verb::Request),
            ("profile", None) => found = Some(Verb::Profile),
            ("rank", None) => found = Some(Verb::Rank),
            ("--no-cards", _) => {}
            (option, Some(Verb::Rank)) if option.starts_with("--") => {
                let value = left.next().ok_or_else(|| format!("{option} needs a value"))?;
                check(option, value)?;
            }
            (other, _) => return Err(format!("{other:?} is not known here")),
        }
    }
    found.ok_or_else(|| "say request, profile or rank".to_owned())
}

fn check(option: &str, value: &str) -> Result<(), String> {
    let is_time = || NaiveTime::parse_from_str(value, "%H:%M").is_ok();
    let good = match option {
        "--request" | "--members" | "--services" | "--languages" | "--rules" => true,
        "--seed" | "--count" => value.parse::<u64>().is_ok(),
        "--date" => value.parse::<NaiveDate>().is_ok(),
        "--start" | "--lights-out" => is_time(),
        _ => return Err(format!("{option} is not known")),
    };
    if good { Ok(()) } else { Err(format!("{option} cannot be {value:?}")) }
}

#[cfg(test)]
mod tests {
    use super::{Verb, verb};

    fn said(arguments: &str) -> Result<Verb, String> {
        verb(&arguments.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_known_is_taken() {
        assert_eq!(said("request"), Ok(Verb::Request));
        assert_eq!(said("profile --no-cards"), Ok(Verb::Profile));
        assert_eq!(
            said("rank --date 2026-12-18 --start 20:15 --seed 3 --members Mum|Theo:child"),
            Ok(Verb::Rank)
        );
        assert_eq!(said("--help"), Ok(Verb::Help));
        assert_eq!(said("rank --help"), Ok(Verb::Help));
    }

    #[test]
    fn what_is_not_known_says_so() {
        for wrong in [
            "",
            "ranks",
            "request rank",
            "request --seed 1",
            "rank --sed 1",
            "rank --seed",
            "rank --seed x",
            "rank --date tomorrow",
            "rank --start 25:00",
            "--no-cards",
        ] {
            assert!(said(wrong).is_err(), "{wrong}");
        }
    }
}
