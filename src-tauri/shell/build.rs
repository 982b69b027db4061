//! Bakes in what Tauri needs at compile time: the configuration, the icons, and one permission per command.

use std::{env, fs, io};

include!("command/table.rs");

macro_rules! names {
    (
        engine { $($name:ident($($request:tt)*) -> $answer:ty;)* }
        shell { $($own:ident($($own_request:tt)*) -> $own_answer:ty;)* }
    ) => { &[$(stringify!($name),)* $(stringify!($own),)*] };
}

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src-tauri/capabilities");
    println!("cargo::rerun-if-changed=src-tauri/shell/command/table.rs");
    println!("cargo::rerun-if-changed=ui/dist");
    place_for_screens()?;
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/**/*")
        .app_manifest(tauri_build::AppManifest::new().commands(each_command!(names)));
    tauri_build::try_build(attributes).map_err(|error| io::Error::other(format!("{error:#}")))
}

/// Tests and clippy build without the screens; a release without them would be an empty window, so it fails instead.
fn place_for_screens() -> io::Result<()> {
    if env::var("PROFILE").is_ok_and(|profile| profile == "release") || fs::exists("ui/dist/index.html")? {
        return Ok(());
    }
    fs::create_dir_all("ui/dist")?;
    fs::write("ui/dist/index.html", "<!doctype html><title>Houselights</title><p>Run npm run ui:build first.")
}
