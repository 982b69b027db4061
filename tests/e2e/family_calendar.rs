//! The family's calendar through the real window: a real server, and the real keyring of a desktop.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::support::{Desktop, Group, keyring, until};

pub const PASSWORD: &str = "lamp & film";

/// A Radicale on loopback, with the folder that it keeps things in.
pub struct Server {
    pub port: u16,
    store: PathBuf,
    _running: Group,
}

impl Server {
    pub fn start(desktop: &Desktop) -> Self {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let (users, store) = (desktop.folder().join("users"), desktop.folder().join("calendars"));
        std::fs::write(&users, format!("mum:{PASSWORD}\n")).unwrap();
        let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/venv/bin/python");
        let mut command = desktop.command(&python.display().to_string());
        command
            .args(["-m", "radicale", "--config", "", "--server-hosts", &format!("127.0.0.1:{port}")])
            .args(["--auth-type", "htpasswd", "--auth-htpasswd-encryption", "plain", "--web-type", "none"])
            .args(["--auth-htpasswd-filename", &users.display().to_string()])
            .args(["--storage-filesystem-folder", &store.display().to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let running = Group::spawn(&mut command);
        until("the server listens", || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok());
        Self { port, store, _running: running }
    }

    /// The entries that it keeps.
    fn entries(&self) -> Vec<String> {
        fn below(folder: &Path, found: &mut Vec<String>) {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
                match entry.extension() {
                    _ if entry.is_dir() && !entry.ends_with(".Radicale.cache") => below(&entry, found),
                    Some(ending) if ending == "ics" => found.extend(std::fs::read_to_string(entry)),
                    _ => {}
                }
            }
        }
        let mut found = Vec::new();
        below(&self.store, &mut found);
        found
    }
}

fn plan(call: impl Fn(&str, Value) -> Value, note: &str, on: &str) {
    let start = json!({ "local": format!("{on}T20:15:00"), "zone": "Europe/London" });
    let evening = json!({ "title": null, "portion": { "is": "whole" }, "start": start, "members": [], "place": "",
        "note": note, "reminders": null });
    call("plan_evening", evening);
}

#[test]
fn evenings_go_to_the_familys_calendar_also_after_the_next_start() {
    let desktop = Desktop::new();
    let _keyring = keyring(&desktop);
    let server = Server::start(&desktop);
    let screen = desktop.drive(&[]);
    let call = |command: &str, request: Value| screen.call(command, request).unwrap();
    call("set_up_household", json!({ "name": "Us", "country": "GB", "services": [], "members": [] }));
    plan(call, "the first one", "2036-12-18");

    screen.press("Settings");
    screen.press("Connect a calendar");
    screen.write("Address", &format!("http://127.0.0.1:{}", server.port));
    screen.write("Name", "mum");
    screen.write("App password", PASSWORD);
    screen.press("Find calendars");
    screen.see("One is made for you.");
    screen.press("Connect it");
    screen.see("1 evening to come is in Film nights.");
    assert!(server.entries().iter().any(|text| text.contains("the first one")), "{:?}", server.entries());
    let view = call("family_calendar", Value::Null);
    assert_eq!(view["password_in_memory"], false, "the keyring took it: {view}");
    drop(screen);

    let data = std::fs::read_dir(desktop.folder().join("data")).unwrap().flatten();
    let house =
        data.map(|entry| entry.path().join("houselights.db")).find(|file| file.exists()).expect("a file");
    assert!(!String::from_utf8_lossy(&std::fs::read(house).unwrap()).contains(PASSWORD));

    // Opened again, it knows the password from the keyring, and a change goes there by itself.
    let screen = desktop.drive(&[]);
    plan(|command, request| screen.call(command, request).unwrap(), "the second one", "2036-12-19");
    until("the second one is there", || {
        server.entries().iter().any(|text| text.contains("the second one")).then_some(())
    });
}
