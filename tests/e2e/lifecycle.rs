//! Coming and going: what closing, starting again, hiding and quitting do.

use std::time::Duration;

use crate::support::{Desktop, Group, stirred, threads, until, web_processes, within};

/// The letter a, as displays know it.
const KEY: u32 = 0x61;

#[test]
fn closing_gives_the_window_back_and_starting_again_opens_it() {
    let desktop = Desktop::new();
    let mut app = desktop.start(&[]);
    let window = desktop.display.window(app.id());
    until("there is a page", || (web_processes(app.id()) == 1).then_some(()));

    desktop.display.close(window);
    until("the window is gone", || desktop.display.windows(app.id()).is_empty().then_some(()));
    until("the page is gone", || (web_processes(app.id()) == 0).then_some(()));
    assert!(app.runs(), "closing the window ended the app");

    let mut again = desktop.start(&[]);
    assert!(again.ended().success(), "a second start hands over and ends");
    let window = desktop.display.window(app.id());
    until("its page is shown again", || desktop.display.painted(window).then_some(()));
}

#[test]
fn a_start_at_login_shows_nothing_and_makes_no_page() {
    let desktop = Desktop::new();
    let mut app = desktop.start(&["--minimized"]);
    assert!(!desktop.bus.menu().is_empty());
    assert_eq!(web_processes(app.id()), 0);
    assert!(desktop.display.windows(app.id()).is_empty());

    assert!(desktop.start(&["--minimized"]).ended().success());
    assert!(desktop.display.windows(app.id()).is_empty(), "a second start at login opened a window");
    assert!(desktop.start(&[]).ended().success());
    desktop.display.window(app.id());
    assert!(app.runs());
}

#[test]
fn whoever_closes_the_window_for_the_first_time_hears_that_the_program_goes_on() {
    let desktop = Desktop::new();
    let app = desktop.start(&[]);
    let close = |app: &Group| {
        let window = desktop.display.window(app.id());
        until("there is a page", || (web_processes(app.id()) == 1).then_some(()));
        desktop.display.close(window);
        until("the window is gone", || desktop.display.windows(app.id()).is_empty().then_some(()));
    };
    close(&app);
    let told = until("it is said", || desktop.bus.notifications().pop());
    assert_eq!(told.title, "Houselights stays in the tray");
    drop(app);

    let app = desktop.start(&[]);
    close(&app);
    // Once the page went, too, everything that closing does is done.
    until("the page is gone", || (web_processes(app.id()) == 0).then_some(()));
    desktop.bus.press("Open Houselights");
    desktop.display.window(app.id());
    assert_eq!(desktop.bus.notifications().len(), 1, "it is said once");
}

#[test]
fn hidden_in_the_tray_it_wakes_up_for_its_looks_at_the_clock_only() {
    let desktop = Desktop::new();
    let mut app = desktop.start(&["--minimized"]);
    assert!(!desktop.bus.menu().is_empty());
    // The first key of all makes known which keyboard there is.
    desktop.display.press(&[KEY]);
    // No key that is meant for others is its business (docs/decisions/0041).
    sleeps_but_for_its_looks(&mut app, || (0..20).for_each(|_| desktop.display.press(&[KEY])));
}

#[test]
fn once_its_window_was_closed_it_wakes_up_no_more_often() {
    let desktop = Desktop::new();
    let mut app = desktop.start(&[]);
    let window = desktop.display.window(app.id());
    until("there is a page", || (web_processes(app.id()) == 1).then_some(()));
    until("it is painted", || desktop.display.painted(window).then_some(()));
    let threads = threads(app.id());
    assert!(threads.contains("ReceiveQueue"), "WebKit's threads are listed: {threads}");
    assert!(!threads.contains("PressureMonitor"), "it watches how much memory is left");
    desktop.display.close(window);
    until("the page is gone", || (web_processes(app.id()) == 0).then_some(()));
    sleeps_but_for_its_looks(&mut app, || {});
}

fn sleeps_but_for_its_looks(app: &mut Group, whatever_goes_on: impl FnOnce()) {
    // Once all came up it sleeps for so long: two looks are never nearer to each other than that.
    let quiet = Duration::from_secs(10);
    until("it is at rest", || {
        let before = stirred(app.id()).0;
        within(quiet, || (stirred(app.id()).0 > before).then_some(())).is_none().then_some(())
    });
    let before = stirred(app.id());
    whatever_goes_on();
    let ended = within(2 * quiet, || (!app.runs()).then_some(()));
    assert_eq!(ended, None, "it stays in the tray");
    // A look every half minute, and one more where the clock's minute turns just then.
    let after = stirred(app.id());
    let (woken, worked) = (after.0 - before.0, after.1 - before.1);
    assert!(woken <= 2.0, "it woke up {woken} times");
    // Of the processor's time a hundredth would be too much already.
    assert!(worked < (2 * quiet).as_secs_f64() * 10.0, "it worked for {worked} ms");
}

#[test]
fn a_window_is_painted_without_the_opengl_that_a_processor_plays() {
    if std::path::Path::new("/dev/dri").exists() || std::path::Path::new("/dev/nvidiactl").exists() {
        return; // A card paints here.
    }
    let desktop = Desktop::new();
    let app = desktop.start(&[]);
    let window = desktop.display.window(app.id());
    until("the window is painted", || desktop.display.painted(window).then_some(()));
    let loaded = std::fs::read_to_string(format!("/proc/{}/maps", app.id())).unwrap();
    assert!(loaded.contains("libwebkit"), "the program's own libraries are listed");
    assert!(!loaded.contains("libLLVM"), "Mesa came with all of LLVM");
}

#[test]
fn the_window_returns_with_its_size_even_after_the_process_was_killed() {
    let desktop = Desktop::new();
    let app = desktop.start(&[]);
    let window = desktop.display.window(app.id());
    desktop.display.resize(window, (1111, 777));
    desktop.display.close(window);
    until("the window is gone", || desktop.display.windows(app.id()).is_empty().then_some(()));
    drop(app);

    let app = desktop.start(&[]);
    let window = desktop.display.window(app.id());
    until("the window has its size back", || (desktop.display.size(window) == (1111, 777)).then_some(()));
}

#[test]
fn being_asked_to_end_by_the_system_ends_it_cleanly() {
    let desktop = Desktop::new();
    let mut app = desktop.start(&[]);
    desktop.display.window(app.id());
    app.terminate();
    assert!(app.ended().success());
}

#[test]
fn quitting_in_the_window_ends_it() {
    let desktop = Desktop::bare();
    let screen = desktop.drive(&[]);
    screen.press("Skip");
    screen.press("Settings");
    let name = "io.github.houselights.app.SingleInstance";
    assert!(desktop.bus.has(name));
    // Pressed between two frames: a press that the driver waits for would end with the process.
    screen.see("Quit Houselights");
    screen.run(
        "requestAnimationFrame(() => document.querySelector('[aria-describedby=quit-hint]').click()); return null;",
    );
    until("the process is gone", || (!desktop.bus.has(name)).then_some(()));
}

#[test]
fn without_a_tray_it_still_stays_and_comes_back() {
    let desktop = Desktop::bare();
    let mut app = desktop.start(&[]);
    desktop.display.close(desktop.display.window(app.id()));
    until("the window is gone", || desktop.display.windows(app.id()).is_empty().then_some(()));
    assert!(desktop.start(&[]).ended().success());
    desktop.display.window(app.id());
    assert!(app.runs());
}
