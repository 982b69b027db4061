//! Every command over Tauri's own IPC, on a runtime without a window: it is there under its name, takes what it says,
//! and answers with its value or with `{code, message, hint}`. Permissions are the real window's to prove (e2e).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say where"
)]

use std::sync::Arc;

use houselights_engine::Engine;
use houselights_engine::testing::FixedClock;
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{WebviewWindow, WebviewWindowBuilder};

struct House {
    window: WebviewWindow<MockRuntime>,
    _folder: tempfile::TempDir,
    _app: tauri::App<MockRuntime>,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = FixedClock::at("2026-12-18T19:40:00Z".parse().unwrap());
        let engine = Engine::open(folder.path(), clock.ports()).unwrap();
        let app = houselights_shell::with_commands(mock_builder(), Arc::new(engine));
        let app = app.build(mock_context(noop_assets())).unwrap();
        let window = WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().unwrap();
        Self { window, _folder: folder, _app: app }
    }

    fn call(&self, command: &str, request: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: InvokeBody::Json(json!({ "request": request })),
            headers: tauri::http::HeaderMap::new(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|answer| answer.deserialize().unwrap())
    }
}

macro_rules! names {
    (
        engine { $($name:ident($($request:tt)*) -> $answer:ty;)* }
        shell { $($own:ident($($own_request:tt)*) -> $own_answer:ty;)* }
    ) => { [$((stringify!($name), stringify!($($request)*)),)* $((stringify!($own), stringify!($($own_request)*)),)*] };
}

include!("../src-tauri/shell/command/table.rs");

#[test]
fn every_command_refuses_a_request_of_another_shape() {
    let house = House::new();
    for (name, request) in each_command!(names) {
        if request.is_empty() {
            continue;
        }
        let refused = house.call(name, json!([["nonsense"]])).unwrap_err();
        assert_eq!(refused["code"], "bad_request", "{name}: {refused}");
    }
}

#[test]
fn a_film_is_added_found_and_taken_back() {
    let house = House::new();
    let film = json!({ "name": "Yedinci Koğuştaki Mucize", "year": 2019, "runtime_minutes": 132,
        "wanted_by": [], "tags": [], "note": "" });
    let added = house.call("add_title", film).unwrap();
    assert_eq!(added["changes"]["operation"], "add_title");
    let query = json!({ "search": "yedinci kogus", "status": "all", "max_minutes": null, "wanted_by": null,
        "service": null, "tag": null, "sort": "newest", "offset": 0, "limit": 10 });
    assert_eq!(house.call("watchlist", query.clone()).unwrap()["total"], 1);
    assert_eq!(house.call("undo", Value::Null).unwrap()["changes"]["operation"], "undo");
    assert_eq!(house.call("watchlist", query).unwrap()["total"], 0);
}

#[test]
fn an_error_has_a_code_words_and_a_hint() {
    let house = House::new();
    let gone = house.call("title", json!("01936f2e-7c00-7000-8000-000000000001")).unwrap_err();
    assert_eq!(gone["code"], "gone");
    assert_eq!(gone["message"], "That is no longer here.");
    assert!(gone["hint"].as_str().is_some_and(|hint| !hint.is_empty()));
}

#[test]
fn the_ticket_of_an_evening_that_is_over_is_written_on() {
    let house = House::new();
    let plan = json!({ "title": null, "portion": { "is": "whole" }, "members": [], "place": "", "note": "",
        "reminders": null, "start": { "local": "2026-12-18T20:15:00", "zone": "Europe/London" } });
    let id = house.call("plan_evening", plan).unwrap()["value"]["session"]["id"].clone();
    let ticket = json!({ "id": id, "there": [], "guests": [], "reaction": null, "opinions": [], "word": "Cosy", "memory": "Snow." });
    let early = house.call("tear_ticket", ticket.clone()).unwrap_err();
    assert_eq!(early["code"], "not_watched");
    let over = json!({ "id": id, "watched": true, "members": [], "reaction": null });
    house.call("finish_evening", over).unwrap();
    let torn = house.call("tear_ticket", ticket).unwrap();
    assert_eq!(torn["changes"]["operation"], "tear_ticket");
    assert_eq!(torn["value"]["torn"]["word"], "Cosy");
    assert_eq!(torn["value"]["torn"]["memory"], "Snow.");
    let diary = house.call("diary", json!(2026)).unwrap();
    assert_eq!(diary["evenings"][0]["session"], id);
    assert_eq!(diary["figures"]["watched"], json!({ "minutes": 0, "at_least": true }));
}

#[test]
fn links_to_an_evening_are_given_and_taken_back_before_anything_is_open() {
    let house = House::new();
    let plan = json!({ "title": null, "portion": { "is": "whole" }, "members": [], "place": "", "note": "",
        "reminders": null, "start": { "local": "2026-12-18T20:15:00", "zone": "Europe/London" } });
    let id = house.call("plan_evening", plan).unwrap()["value"]["session"]["id"].clone();
    let before = house.call("sharing", id.clone()).unwrap();
    assert_eq!((&before["on"], &before["links"]), (&json!(false), &json!([])));
    let guest = json!({ "is": "guest", "name": "Nan" });
    let scope = json!({ "answer": true, "vote": false, "suggest": false });
    let request = json!({ "session": id, "who": guest, "scope": scope });
    let made = house.call("make_link", request).unwrap();
    let link = &made["links"][0];
    assert_eq!(link["link"]["scope"], scope);
    assert_eq!((&link["link"]["who"], &link["url"]), (&guest, &Value::Null), "a link leads nowhere yet");
    let revoked = json!({ "session": id, "link": link["link"]["id"] });
    assert_eq!(house.call("revoke_link", revoked).unwrap()["links"], json!([]));
    assert_eq!(house.call("stop_sharing", id).unwrap()["on"], false);
    assert_eq!(house.call("shared_now", Value::Null).unwrap(), json!([]));
}

#[test]
fn no_calendar_is_connected_before_its_server_was_asked() {
    let house = House::new();
    assert_eq!(house.call("family_calendar", Value::Null).unwrap(), Value::Null);
    assert_eq!(house.call("look_at_calendar", Value::Null).unwrap(), Value::Null);
    let login = json!({ "address": "http://127.0.0.1:1", "user": "mum", "password": "lamp & film" });
    let refused = house.call("find_calendars", login.clone()).unwrap_err();
    assert_eq!(refused["code"], "calendar_unreachable");
    let connect = json!({ "login": login, "calendar": { "is": "new", "name": "Film nights" } });
    assert_eq!(house.call("connect_calendar", connect).unwrap_err()["code"], "calendar_unreachable");
    assert_eq!(house.call("renew_calendar_password", json!("lamp & film")).unwrap_err()["code"], "gone");
    assert_eq!(house.call("disconnect_calendar", json!({ "remove": true })).unwrap(), Value::Null);
    assert_eq!(house.call("family_calendar", Value::Null).unwrap(), Value::Null);
    let half =
        house.call("find_calendars", json!({ "address": "x", "password": "lamp & film" })).unwrap_err();
    assert_eq!(half["code"], "bad_request");
    assert!(!half.to_string().contains("lamp"), "a password is told to nobody: {half}");
}

#[test]
fn nobody_is_asked_about_films_before_somebody_turned_it_on() {
    let house = House::new();
    let film = json!({ "name": "The Lamplighter", "year": 2019, "runtime_minutes": null, "wanted_by": [], "tags": [],
        "note": "" });
    let id = house.call("add_title", film).unwrap()["value"]["title"]["id"].clone();
    let off = house.call("look_up", json!({ "title": id, "words": null, "choose": false })).unwrap_err();
    assert_eq!(off["code"], "lookup_off");
    assert_eq!(off["hint"], "Turn it on in Settings.");
    assert_eq!(house.call("look_up_all", Value::Null).unwrap_err()["code"], "lookup_off");
    let choose = json!({ "title": id, "service": "tmdb", "id": "1" });
    assert_eq!(house.call("look_up_as", choose).unwrap_err()["code"], "lookup_off");
    assert_eq!(house.call("look_up_run", Value::Null).unwrap(), Value::Null);
    assert_eq!(house.call("stop_look_up", Value::Null).unwrap(), Value::Null);
    assert_eq!(house.call("posters", json!([id])).unwrap(), json!([]));
    let key = house.call("keep_key", json!({ "service": "tmdb", "key": "two words" })).unwrap_err();
    assert_eq!(key["code"], "lookup_bad_key");
}

#[test]
fn an_unknown_zone_is_refused_in_plain_words() {
    let house = House::new();
    let plan = json!({ "title": null, "members": [], "place": "", "note": "", "reminders": null,
        "start": { "local": "2026-12-18T20:15:00", "zone": "Mars/Olympus" } });
    let refused = house.call("plan_evening", plan).unwrap_err();
    assert_eq!(refused["code"], "bad_request");
    assert!(refused["message"].as_str().is_some_and(|message| message.contains("Mars/Olympus")), "{refused}");
}

#[test]
fn the_place_is_remembered_for_a_window_made_anew() {
    let house = House::new();
    assert_eq!(house.call("last_place", Value::Null).unwrap(), "");
    house.call("remember_place", json!("plans/2026-12")).unwrap();
    assert_eq!(house.call("last_place", Value::Null).unwrap(), "plans/2026-12");
}
