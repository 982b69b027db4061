//! Evenings from the first question to the memory, through the real window, with starts from anew in between.

use serde_json::{Value, json};

use crate::support::{Desktop, Screen, until};

const ENTER: &str = "\u{e007}";

/// A desktop on the Friday of the story, and a household of two.
fn friday() -> Desktop {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 19:30:00");
    desktop
}

fn move_in(screen: &Screen) {
    let member =
        |name: &str, colour: &str| json!({ "name": name, "colour": colour, "child": false, "keep_away": [] });
    let members = [member("Ayşe", "rose"), member("Jon", "teal")];
    let household = json!({ "name": "Us", "country": "GB", "services": [], "members": members });
    screen.call("set_up_household", household).unwrap();
    let film = json!({ "name": "Some Like It Hot", "year": 1959, "runtime_minutes": 121, "wanted_by": [], "tags": [], "note": "" });
    screen.call("add_title", film).unwrap();
}

/// The start of the next evening, on the wall's clock.
fn next(screen: &Screen) -> Value {
    screen.call("home", Value::Null).unwrap()["next"]["session"]["start"]["local"].take()
}

#[test]
fn an_evening_is_found_by_asking_and_the_question_can_be_copied() {
    let desktop = friday();
    let screen = desktop.drive(&[]);
    move_in(&screen);
    screen.press("Plans");
    screen.press("Find an evening");
    screen.write("When", &format!("sat 20:15{ENTER}"));
    screen.see("One more, so that there is a choice.");
    screen.write("When", &format!("sun 17:30{ENTER}"));
    screen.press("Ask about 2 evenings");
    screen.see("Which evening?");
    drop(screen);

    let screen = desktop.drive(&[]);
    screen.press("Plans");
    screen.see("Which evening?");
    screen.press("More for “Which evening?”");
    screen.press("Copy for the family chat");
    screen.see("Copied. Paste it into the family chat.");
    let text = until("something is copied", || Some(desktop.copied()).filter(|text| !text.is_empty()));
    assert!(text.contains("Which evening?") && text.contains("20:15"), "{text}");
    screen.press("Ayşe, Sun");
    screen.press("Make it Sun");
    until("it is planned", || (next(&screen) == "2026-12-20T17:30:00").then_some(()));
}

#[test]
fn whose_wish_it_is_stands_on_its_chip_and_in_the_reason() {
    let desktop = friday();
    let screen = desktop.drive(&[]);
    move_in(&screen);
    for (name, year) in [("Shaun of the Dead", 2004), ("The Exorcist", 1973), ("Airplane!", 1980)] {
        let film = json!({ "name": name, "year": year, "runtime_minutes": 99, "wanted_by": [], "tags": [], "note": "" });
        screen.call("add_title", film).unwrap();
    }
    screen.press("Tonight");
    screen.write("In your own words", &format!("Jon wants something scary, Ayşe wants to laugh{ENTER}"));
    screen.see("Scare us, for Jon");
    screen.see("Big laughs, for Ayşe");
    screen.see("A fright for Jon and big laughs for Ayşe");
    screen.find("//h2[contains(., 'Shaun of the Dead')]");
}

#[test]
fn an_evening_repeats_as_it_was_said_and_one_of_them_moves_and_comes_back() {
    let desktop = friday();
    let screen = desktop.drive(&[]);
    move_in(&screen);
    screen.press("Plans");
    screen.press("Plan an evening");
    screen.write("When", "every saturday 8pm");
    screen.press("Plan them from Sat");
    until("it is planned", || (next(&screen) == "2026-12-19T20:00:00").then_some(()));
    screen.press("More for Decide on the evening");
    screen.press("Move or change");
    screen.write("When", "sun 18:00");
    screen.press("Move it to Sun");
    screen.press("Only this evening");
    until("it moved", || (next(&screen) == "2026-12-20T18:00:00").then_some(()));
    screen.press("Undo");
    until("it is back", || (next(&screen) == "2026-12-19T20:00:00").then_some(()));
    drop(screen);

    let screen = desktop.drive(&[]);
    assert_eq!(next(&screen), "2026-12-19T20:00:00");
    screen.press("Plans");
    screen.press("More for Decide on the evening");
    screen.press("Call it off");
    screen.press("Only this evening");
    until("the week after is next", || (next(&screen) == "2026-12-26T20:00:00").then_some(()));
    screen.press("Undo");
    until("it takes place after all", || (next(&screen) == "2026-12-19T20:00:00").then_some(()));
}

#[test]
fn an_evening_is_dragged_to_another_day_of_the_month_and_comes_back() {
    let desktop = friday();
    let screen = desktop.drive(&[]);
    move_in(&screen);
    screen.press("Plans");
    screen.press("Plan an evening");
    screen.write("Film", "Some Like It");
    screen.press("Some Like It Hot");
    screen.write("When", "sun 17:30");
    screen.press("Plan it for Sun");
    until("it is planned", || (next(&screen) == "2026-12-20T17:30:00").then_some(()));
    let tuesday = "//*[@data-date='2026-12-22']";
    screen.drag("//*[@data-date='2026-12-20']//*[@data-evening]", tuesday);
    until("it moved and kept its time", || (next(&screen) == "2026-12-22T17:30:00").then_some(()));
    screen.find(&format!("{tuesday}//*[@data-evening]"));
    screen.see("Some Like It Hot was moved.");
    screen.press("Undo");
    until("it is back", || (next(&screen) == "2026-12-20T17:30:00").then_some(()));
    screen.find("//*[@data-date='2026-12-20']//*[@data-evening]");
}

#[test]
fn a_ticket_is_torn_and_the_diary_has_the_evening() {
    let mut desktop = friday();
    let screen = desktop.drive(&[]);
    move_in(&screen);
    screen.press("Plans");
    screen.press("Plan an evening");
    screen.write("Film", "Some Like It");
    screen.press("Some Like It Hot");
    screen.write("When", "today 20:15");
    screen.press("Plan it for Fri");
    until("it is planned", || (next(&screen) == "2026-12-18T20:15:00").then_some(()));
    drop(screen);

    desktop.set_clock("2026-12-19 09:00:00");
    let screen = desktop.drive(&[]);
    screen.press("Plans");
    screen.see("Did you watch Some Like It Hot last night?");
    screen.press("Yes");
    screen.press("Loved it");
    screen.press("Write on the ticket");
    screen.press("Laughter");
    screen.write("What to remember", "Jon knew every line.");
    screen.press("Keep it");
    screen.see("Jon knew every line.");
    screen.press("Diary");
    screen.see("1 evening");
    let diary = screen.call("diary", json!(2026)).unwrap();
    assert_eq!(diary["evenings"][0]["torn"]["word"], "Laughter");
}

#[test]
fn what_an_evening_has_no_room_for_is_said_and_stays_in_its_field() {
    let desktop = friday();
    let screen = desktop.drive(&[]);
    move_in(&screen);
    screen.press("Plans");
    screen.press("Plan an evening");
    screen.write("When", "sat 20:15");
    screen
        .run("for (const folded of document.querySelectorAll('[role=dialog] details')) folded.open = true;");
    let guests: Vec<_> = (1..=101).map(|n| n.to_string()).collect();
    screen.write("Guests", &guests.join(","));
    screen.press("Plan it for");
    screen.see("An evening has room for 100 guests, not 101.");
    screen.see("what you typed is still in the fields");
    screen.find("//button[contains(@aria-label, ' 101')]");
    assert_eq!(next(&screen), Value::Null, "nothing was planned");
    let file =
        json!({ "movienight": 1, "start": { "local": "2026-12-19T20:30:00", "zone": "Mars/Olympus" } });
    let refused = screen.call("read_movie_night", json!(file.to_string())).unwrap_err();
    assert_eq!(refused["code"], "movie_night", "{refused}");
}
