//! A desktop of its own for each test. Owns its parts and their end; what they are asked is in the files beside this.

#![allow(dead_code, unused_imports, reason = "the tests and the bench each use a part of it")]

mod bus;
mod carried;
mod carry;
mod code;
mod display;
mod keyring;
mod lamp;
mod namespace;
mod network;
mod phone;
mod process;
mod screen;
mod until;

use std::path::Path;
use std::process::{Command, Stdio};

use chrono::NaiveDateTime;
use chrono_tz::Europe::London;
use houselights_engine::Engine;
use houselights_engine::ports::Ports;
use houselights_engine::testing::fill;
use houselights_engine::view::SetUpHousehold;

pub use bus::{Bus, Notification};
pub use carried::{arrive, carried};
pub use carry::Hand;
pub use code::codes;
pub use display::Display;
pub use keyring::keyring;
pub use lamp::{Pixels, Told};
pub use network::{at_home, found_by_name};
pub use phone::Phone;
pub use process::{Group, processes, stirred, threads, web_processes};
pub use screen::Screen;
pub use until::{LONG, until, within};

/// A computer with nothing on it but a desktop.
pub struct Desktop {
    /// Where windows appear.
    pub display: Display,
    /// Where programs talk.
    pub bus: Bus,
    home: tempfile::TempDir,
    /// Programs find no bus where they look for one.
    alone: bool,
    /// The file with the clock's distance from the real time; programs see the real time without it.
    clock: Option<String>,
    /// What programs read in TZ; without it the computer's own zone counts.
    zone: Option<&'static str>,
    /// GNOME's settings are read from a file.
    gnome: bool,
    /// Windows are painted as where there is no graphics card, also under a driver.
    plain: bool,
    /// Who is asked about films; the real services without it.
    film_server: Option<String>,
}

impl Desktop {
    /// With a tray and notifications.
    pub fn new() -> Self {
        let desktop = Self::bare();
        desktop.bus.start_tray();
        desktop.bus.start_notifications();
        desktop
    }

    /// Without a tray and without notifications.
    pub fn bare() -> Self {
        Self::with_bus(|display, _| Bus::start(display))
    }

    /// With a tray, and nothing that would ever show a notification.
    pub fn without_notifications() -> Self {
        let desktop = Self::with_bus(Bus::start_empty);
        desktop.bus.start_tray();
        desktop
    }

    /// With windows only: no bus on which programs could meet.
    pub fn without_bus() -> Self {
        Self { alone: true, ..Self::bare() }
    }

    fn with_bus(start: impl Fn(&Display, &Path) -> Bus) -> Self {
        let home = tempfile::tempdir().unwrap();
        let display = Display::start();
        let bus = start(&display, home.path());
        for folder in ["run", "data", "config", "cache"] {
            std::fs::create_dir(home.path().join(folder)).unwrap();
        }
        Self {
            display,
            bus,
            home,
            alone: false,
            clock: None,
            zone: Some(London.name()),
            gnome: false,
            plain: false,
            film_server: None,
        }
    }

    /// One on which a household lives with so many titles.
    pub fn lived_in(titles: usize) -> Self {
        let desktop = Self::new();
        let folder = desktop.folder().join("data/io.github.houselights.app");
        let engine = Engine::open(&folder, Ports::system()).unwrap();
        engine.set_up_household(SetUpHousehold::default()).unwrap();
        fill(&engine, titles).unwrap();
        desktop
    }

    /// The folder of this test.
    pub fn folder(&self) -> &Path {
        self.home.path()
    }

    /// From here on programs see this time on the wall of London, as `2026-12-18 19:40:00`, and it goes on from there: those
    /// started later, and those that run already if they were started with a clock. It is written as the distance from
    /// the real time, because a moment to start at is kept by each process for itself, and where several threads of one
    /// read the file at once it starts over again and again.
    pub fn set_clock(&mut self, local: &str) {
        let wall: NaiveDateTime = local.replace(' ', "T").parse().unwrap();
        let then = wall.and_local_timezone(London).earliest().expect("a time that clocks show");
        let distance = then.timestamp() - Ports::system().clock.now().timestamp();
        let file = self.home.path().join("clock");
        // In one step, or a program might read an empty file and see the real time.
        let whole = self.home.path().join("clock.new");
        std::fs::write(&whole, format!("{distance:+}s\n")).unwrap();
        std::fs::rename(whole, &file).unwrap();
        self.clock = Some(file.display().to_string());
    }

    /// Programs started from here on go by the computer's zone, not by one of their own.
    pub fn follow_the_computer(&mut self) {
        self.zone = None;
    }

    /// Programs started from here on paint as they do for people without a graphics card, which takes the driver long to
    /// take a picture of: for what is measured and not looked at.
    pub fn paint_plainly(&mut self) {
        self.plain = true;
    }

    /// Programs started from here on read what GNOME's settings say from this file.
    pub fn set_gnome_settings(&mut self, settings: &str) {
        let folder = self.home.path().join("config/glib-2.0/settings");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("keyfile"), settings).unwrap();
        self.gnome = true;
    }

    /// Programs started from here on ask this server about films.
    pub fn set_film_server(&mut self, address: &str) {
        self.film_server = Some(address.to_owned());
    }

    /// Starts the app, as a click in the launcher would.
    pub fn start(&self, arguments: &[&str]) -> Group {
        self.start_program(Path::new(env!("CARGO_BIN_EXE_houselights")), arguments)
    }

    /// Starts any program.
    pub fn start_program(&self, program: &Path, arguments: &[&str]) -> Group {
        let mut program = self.command(&program.display().to_string());
        program.args(arguments).stdout(Stdio::null());
        Group::spawn(&mut program)
    }

    /// Starts the app under a driver, to press what is in its window.
    pub fn drive(&self, arguments: &[&str]) -> Screen {
        Screen::start(self, Path::new(env!("CARGO_BIN_EXE_houselights")), arguments)
    }

    /// The text on the clipboard; empty without one.
    pub fn copied(&self) -> String {
        let shown = self.command("xclip").args(["-o", "-selection", "clipboard"]).output().unwrap();
        String::from_utf8(shown.stdout).unwrap()
    }

    /// A program on this desktop.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let home = self.home.path();
        let nowhere = format!("unix:path={}", home.join("run/no-bus").display());
        let bus = if self.alone { &nowhere } else { self.bus.address() };
        command
            .env("DISPLAY", self.display.name())
            .env("DBUS_SESSION_BUS_ADDRESS", bus)
            .env("DBUS_SYSTEM_BUS_ADDRESS", bus)
            .env("HOME", home)
            .env("XDG_RUNTIME_DIR", home.join("run"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("GDK_BACKEND", "x11")
            .env_remove("TZ")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null());
        if self.gnome {
            command.env("GSETTINGS_BACKEND", "keyfile");
        }
        if self.plain {
            // As the app's own painting.rs has it.
            command
                .env("GDK_GL", "disable")
                .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
                .env("WEBKIT_WEB_RENDER_DEVICE_FILE", "/dev/null");
        }
        if let Some(zone) = self.zone {
            command.env("TZ", zone);
        }
        if let Some(server) = &self.film_server {
            command.env("HOUSELIGHTS_TEST_FILM_SERVER", server);
        }
        if let Some(clock) = &self.clock {
            let library = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"]
                .map(|folder| format!("{folder}/faketime/libfaketime.so.1"))
                .into_iter()
                .find(|library| Path::new(library).exists())
                .expect("libfaketime is installed by make setup");
            command
                .env("LD_PRELOAD", library)
                .env("FAKETIME_TIMESTAMP_FILE", clock)
                .env("FAKETIME_NO_CACHE", "1")
                .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        }
        command
    }
}
