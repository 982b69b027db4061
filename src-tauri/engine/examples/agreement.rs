//! How far a second hand agrees with the cards, axis by axis and over all:
//! `cargo run --release -p houselights-engine --example agreement`

#![allow(clippy::print_stdout, reason = "a program that reports figures")]

#[path = "../tests/cards/agreement.rs"]
mod agreement;

use agreement::{Agreement, on_axis, overall, rated_twice};
use houselights_domain::mood::AXES;
use houselights_engine::catalogue::built_in;

fn main() -> Result<(), String> {
    let films = rated_twice(built_in())?;
    println!("{:<12} {:>6} {:>11} {:>12}", "axis", "count", "difference", "correlation");
    for axis in AXES {
        print(&format!("{axis:?}"), &on_axis(&films, axis));
    }
    print("overall", &overall(&films));
    Ok(())
}

fn print(what: &str, figures: &Agreement) {
    let Agreement { count, difference, correlation } = figures;
    println!("{what:<12} {count:>6} {difference:>11.2} {correlation:>12.2}");
}
