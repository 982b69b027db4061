//! What the screens know of Rust is what Rust says: `ui/src/backend/bindings.ts` and the window's capability follow
//! from the table of commands. `UPDATE_BINDINGS=1 cargo test --test bindings` writes the bindings anew.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say where"
)]

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use houselights_domain::change::Changes;
use houselights_domain::household::Household;
use houselights_domain::id::{
    FeedId, FilterId, MemberId, NoteId, PollId, RuleId, SessionId, TitleId, WishLinkId,
};
use houselights_domain::share::Wish;
use houselights_engine::view::*;
use ts_rs::{Config, TS, TypeVisitor};

include!("../src-tauri/shell/command/table.rs");

const BINDINGS: &str = "ui/src/backend/bindings.ts";
const CAPABILITY: &str = "src-tauri/capabilities/main.json";
const HEADER: &str = "// Generated from the Rust types by `make bindings`; a test fails when it is not current. Do not edit.\n";

#[derive(Default)]
struct Types {
    config: Config,
    seen: BTreeSet<TypeId>,
    declared: BTreeMap<String, String>,
}

impl Types {
    /// The type's name, after it and everything it is made of was declared.
    fn name<T: TS + 'static>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let words = T::docs().unwrap_or_default();
            let declared = tidy(&format!("{words}export {}", T::decl(&self.config)));
            let earlier = self.declared.insert(T::ident(&self.config), declared.clone());
            assert!(
                earlier.is_none_or(|earlier| earlier == declared),
                "two types are called {}",
                T::ident(&self.config)
            );
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// A line for a comment of one line, and none that ends in a space.
fn tidy(declared: &str) -> String {
    let short = declared.replace("/**\n * ", "/** ").replace("\n */", " */");
    let lines: Vec<_> = short.lines().map(str::trim_end).collect();
    format!("{}\n", lines.join("\n"))
}

macro_rules! asked {
    () => {
        ()
    };
    ($asked:ty) => {
        $asked
    };
}

macro_rules! list {
    (
        engine { $($name:ident($($request:ident: $asked:ty)?) -> $answer:ty;)* }
        shell { $($own:ident($($own_request:ident: $own_asked:ty)?) -> $own_answer:ty;)* }
    ) => {
        /// Each command's name, request and answer in TypeScript.
        fn commands(types: &mut Types) -> Vec<(&'static str, String, String)> {
            vec![
                $((stringify!($name), types.name::<asked!($($asked)?)>(), types.name::<$answer>()),)*
                $((stringify!($own), types.name::<asked!($($own_asked)?)>(), types.name::<$own_answer>()),)*
            ]
        }
    };
}

each_command!(list);

fn typescript() -> String {
    let mut types = Types::default();
    let mut interfaces = String::from(
        "\n/** Every command: what is asked and what is answered. */\nexport interface Commands {\n",
    );
    for (name, request, response) in commands(&mut types) {
        interfaces += &format!("  {name}: {{ request: {request}; response: {response} }};\n");
    }
    interfaces += "}\n\n/** What is told without being asked. */\nexport interface Events {\n";
    let events = [
        ("changes", types.name::<Changes>()),
        ("reminder", types.name::<ReminderView>()),
        ("reminder_gone", types.name::<SessionId>()),
        ("go_to", types.name::<String>()),
        ("sharing", types.name::<Vec<SharedEvening>>()),
        ("dragged", types.name::<bool>()),
        ("family_calendar", types.name::<()>()),
        ("import_progress", types.name::<ImportStep>()),
        ("look_up", types.name::<()>()),
        ("zone", types.name::<()>()),
    ];
    for (name, payload) in events {
        interfaces += &format!("  {name}: {payload};\n");
    }
    let declared: Vec<_> = types.declared.into_values().collect();
    format!("{HEADER}\n{}\n{interfaces}}}\n", declared.join("\n"))
}

#[test]
fn the_bindings_are_current() {
    let current = typescript();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(BINDINGS);
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, current).unwrap();
        return;
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == current, "{BINDINGS} is not what Rust says: run `make bindings`");
}

#[test]
fn the_window_may_call_every_command_and_hear_events_and_nothing_else() {
    let file = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(CAPABILITY)).unwrap();
    let capability: serde_json::Value = serde_json::from_str(&file).unwrap();
    let allowed: BTreeSet<_> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap().to_owned())
        .collect();
    let events = ["core:event:allow-listen", "core:event:allow-unlisten", "core:webview:allow-print"]
        .map(str::to_owned);
    let commands = commands(&mut Types::default());
    let named = commands.iter().map(|(name, ..)| format!("allow-{}", name.replace('_', "-")));
    assert_eq!(allowed, named.chain(events).collect());
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability.get("remote").is_none());
}
