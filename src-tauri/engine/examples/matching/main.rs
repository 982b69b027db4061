//! How well titles that other programs write are matched to the offline catalogue, over labelled pairs, and what a look-up
//! costs: `cargo run --release -p houselights-engine --example matching`. With `--misses` it also prints each pair of the
//! half that rules were mended by (the odd ones) that is not answered as it should be; with `--all-misses`, of both; with
//! `--mistakes`, each film that is taken for another in half a catalogue without it.

mod absent;
mod pairs;
mod tally;

use std::io::Write;
use std::time::Instant;

use houselights_domain::catalogue::matching::{Found, find};
use houselights_engine::catalogue::built_in;

use pairs::{Outcome, Pair, pairs};
use tally::Tally;

/// So many look-ups are timed.
const LOOKUPS: usize = 10_000;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    let pairs = pairs().map_err(std::io::Error::other)?;
    let shown = std::env::args().nth(1).unwrap_or_default();
    for (name, half) in tally::halves(&pairs) {
        writeln!(out, "{name:<10} {}", Tally::of(half.iter().copied()))?;
    }
    let answerable = pairs.iter().filter(|pair| pair.is_answerable()).count();
    writeln!(out, "{} pairs, {answerable} of them answerable\n", pairs.len())?;
    for (kind, of_kind) in tally::kinds(&pairs) {
        writeln!(out, "{kind:<10} {}", Tally::of(of_kind.into_iter()))?;
    }
    for (what, sought) in absent::WAYS {
        let (asked, mistakes) = absent::mistaken(sought);
        writeln!(
            out,
            "\n{} of {asked} films that are not there, by {what}, taken for another:",
            mistakes.len()
        )?;
        for (title, year, found, made) in mistakes.iter().filter(|_| shown == "--mistakes") {
            writeln!(out, "  {title} ({year}) for {found} ({made})")?;
        }
    }
    let missed = |pair: &&Pair| match shown.as_str() {
        "--misses" => pair.number % 2 == 1,
        "--all-misses" => true,
        _ => false,
    };
    for pair in pairs.iter().filter(missed) {
        let outcome = pair.outcome(built_in());
        if matches!(outcome, Outcome::Wrong | Outcome::Missed) {
            writeln!(out, "\n{} {outcome:?} ({}): {:?}", pair.number, pair.kind, pair.sought)?;
            writeln!(out, "  {}", answer(pair))?;
        }
    }
    let start = Instant::now();
    let sure = (0..LOOKUPS).zip(pairs.iter().cycle());
    let sure = sure.filter(|(_, pair)| matches!(find(built_in(), &pair.sought), Found::Sure(_))).count();
    writeln!(out, "\n{LOOKUPS} look-ups in {:.1?}, {sure} of them sure", start.elapsed())
}

fn answer(pair: &Pair) -> String {
    let films = match find(built_in(), &pair.sought) {
        Found::Sure(film) => vec![film],
        Found::Unsure(films) => films,
    };
    let films: Vec<String> = films.iter().map(|film| format!("{} ({})", film.title, film.year)).collect();
    films.join("; ")
}

#[cfg(test)]
mod tests {
    use super::pairs::pairs;
    use super::tally::{Tally, halves};
    use super::{absent, built_in};

    #[test]
    fn each_key_names_one_film_of_the_catalogue() {
        let pairs = pairs().expect("every line can be read");
        assert_eq!(pairs.len(), 500);
        let bad: Vec<usize> = pairs
            .iter()
            .filter(|pair| pair.named(built_in()) != usize::from(pair.is_known()))
            .map(|pair| pair.number)
            .collect();
        assert_eq!(bad, [0; 0]);
    }

    #[test]
    fn what_is_said_to_be_sure_is_right_and_most_is() {
        let pairs = pairs().expect("every line can be read");
        let [.., (_, all)] = halves(&pairs);
        let tally = Tally::of(all.into_iter());
        assert!(tally.precision() >= 0.99 && tally.recall() >= 0.95, "{tally}");
        assert!(tally.offered() >= 0.95, "{tally}");
    }

    #[test]
    fn a_film_that_is_not_there_is_rarely_taken_for_another() {
        for ((what, sought), most) in absent::WAYS.into_iter().zip([0.005, 0.005, 0.08]) {
            let (asked, mistakes) = absent::mistaken(sought);
            let share = mistakes.len() as f64 / asked as f64;
            assert!(asked > 20_000 && share <= most, "by {what}: {} of {asked}", mistakes.len());
        }
    }
}
