//! An invitation that opens in somebody's own mail program, and the answer that program gives; and what is said where no program
//! opens mails.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use houselights_engine::calendar::{Calendar, from_ics};
use houselights_engine::mail::calendars_in;
use serde_json::{Value, json};

use crate::support::{Desktop, Hand, Screen, until};

const MAILS: &str = "message/rfc822";

/// A mail program: it keeps what it is given to open, one letter after the other.
struct Mailer(PathBuf);

impl Mailer {
    fn install(desktop: &Desktop) -> Self {
        let home = desktop.folder();
        let letters = home.join("letters");
        fs::create_dir(&letters).unwrap();
        let program = home.join("mailer");
        // In one step, or half a letter might be read.
        let script = format!(
            "#!/bin/sh\nset -eu\ncd '{}'\ncp -- \"$1\" new\nmv new \"letter-$(ls | grep -c letter- || true)\"\n",
            letters.display()
        );
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let applications = home.join("data/applications");
        fs::create_dir_all(&applications).unwrap();
        let entry = format!(
            "[Desktop Entry]\nType=Application\nName=Letters\nExec={} %f\nMimeType={MAILS};\n",
            program.display()
        );
        fs::write(applications.join("letters.desktop"), entry).unwrap();
        let chosen = format!("[Default Applications]\n{MAILS}=letters.desktop\n");
        fs::write(home.join("config/mimeapps.list"), chosen).unwrap();
        Self(letters)
    }

    /// The letter of that number, from zero.
    fn letter(&self, number: usize) -> String {
        let file = self.0.join(format!("letter-{number}"));
        until("the mail program has the letter", || fs::read_to_string(&file).ok())
    }
}

/// Ayşe, Jon and Mum, with a film on Friday to which all come.
fn household(screen: &Screen) -> Value {
    let call = |command: &str, request: Value| screen.call(command, request).unwrap();
    let member = |name: &str, email: &str| json!({ "name": name, "colour": "rose", "child": false, "keep_away": [], "email": email });
    let members = [
        member("Ayşe", "ayse@example.org"),
        member("Jon \"the lamp\", Demir", "jon@example.org"),
        member("Mum", "mum@example.org"),
    ];
    let household = json!({ "name": "Us", "country": "GB", "services": [], "members": members });
    let members = call("set_up_household", household)["value"]["members"].take();
    let film = json!({ "name": "Amélie, \"again\"; 🍿", "year": null, "runtime_minutes": 122, "wanted_by": [], "tags": [], "note": "" });
    let film = call("add_title", film)["value"]["title"]["id"].take();
    let people: Vec<_> = members.as_array().unwrap().iter().map(|one| one["id"].clone()).collect();
    let evening = json!({ "title": film, "portion": { "is": "whole" }, "place": "the living room", "note": "",
        "start": { "local": "2026-12-18T20:15:00", "zone": "Europe/Berlin" }, "members": people, "reminders": null });
    call("plan_evening", evening)["value"]["session"]["id"].take()
}

fn write_to_all(screen: &Screen) {
    screen.press("Plans");
    screen.press("More for Amélie");
    screen.press("Invite by e-mail");
    screen.press("Open the mail");
}

/// The one calendar that a letter has, twice.
fn calendar(letter: &str) -> Calendar {
    let [calendar] = &calendars_in(letter)[..] else { panic!("one calendar: {letter}") };
    from_ics(calendar, chrono_tz::Tz::UTC).unwrap()
}

#[test]
fn an_invitation_opens_in_the_mail_program_and_its_answer_counts() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 12:30:00");
    let mailer = Mailer::install(&desktop);
    let screen = desktop.drive(&[]);
    let evening = household(&screen);
    write_to_all(&screen);
    screen.see("It is in your mail program. Look it over and send it.");
    let letter = mailer.letter(0);
    for line in ["X-Unsent: 1\r\n", "method=\"REQUEST\""] {
        assert!(letter.contains(line), "{line} in {letter}");
    }
    let invitation = calendar(&letter);
    assert_eq!((invitation.method.as_str(), invitation.events.len()), ("REQUEST", 1));
    let read = &invitation.events[0];
    let event = &read.event;
    assert_eq!(json!(event.uid), evening);
    assert_eq!(
        (event.starts, event.ends - event.starts),
        ("2026-12-18T19:15:00Z".parse().unwrap(), chrono::TimeDelta::minutes(122))
    );
    assert_eq!(
        (event.summary.as_str(), event.location.as_str()),
        ("Amélie, \"again\"; 🍿", "the living room")
    );
    assert_eq!(event.organizer.as_ref().map(|of| of.address.as_str()), Some("ayse@example.org"));
    let asked: Vec<_> = read.attendees.iter().map(|who| (who.address.as_str(), who.answer)).collect();
    assert_eq!(asked, [("jon@example.org", None), ("mum@example.org", None)]);

    // What Mum's program makes of it comes back as a file, and is dropped on the window.
    let answer = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mail//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{}\r\n\
         DTSTAMP:20261218T130000Z\r\nDTSTART:20261218T191500Z\r\nSEQUENCE:{}\r\nORGANIZER:mailto:ayse@example.org\r\n\
         ATTENDEE;PARTSTAT=TENTATIVE:mailto:mum@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        event.uid, event.sequence
    );
    let file = desktop.folder().join("Re Friday.ics");
    fs::write(&file, answer).unwrap();
    Hand::over(&desktop.display, desktop.display.only_window(), &[&file]).lets_go();
    screen.see("Mum may come");

    // Called off, whoever was invited is told in the same way.
    screen.press("More for Amélie");
    screen.press("Call it off");
    screen.see("was called off");
    screen.press("Open the mail");
    let off = calendar(&mailer.letter(1));
    assert_eq!((off.method.as_str(), off.events[0].event.cancelled), ("CANCEL", true));
    assert!(off.events[0].event.uid == event.uid && off.events[0].event.sequence > event.sequence);
}

#[test]
fn where_no_program_opens_mails_it_says_where_the_letter_is() {
    let mut desktop = Desktop::new();
    desktop.set_clock("2026-12-18 12:30:00");
    let screen = desktop.drive(&[]);
    household(&screen);
    write_to_all(&screen);
    screen.see("No program on this computer opens mails. Nothing was sent.");
    screen.see("Attach the file to a mail of your own.");
    let fits = "const [said, dialog] = ['[role=alert]', '[role=dialog]']
            .map((name) => document.querySelector(name).getBoundingClientRect());
        return said.left >= dialog.left && said.right <= dialog.right";
    assert_eq!(screen.run(fits), true, "long as the file's path is");
    let letters = fs::read_dir(desktop.folder().join("cache/io.github.houselights.app")).unwrap().flatten();
    let letters: Vec<_> =
        letters.filter(|file| file.path().extension().is_some_and(|end| end == "eml")).collect();
    let [letter] = &letters[..] else { panic!("one letter: {letters:?}") };
    assert_eq!(calendar(&fs::read_to_string(letter.path()).unwrap()).method, "REQUEST");
}
