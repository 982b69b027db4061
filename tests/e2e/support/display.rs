//! A screen of its own with a window manager, and what can be seen and done there from outside.

use std::process::{Command, Stdio};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, GrabMode,
    ImageFormat, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MapState, ModMask, Window, WindowClass,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use super::{Group, until};

/// A virtual display.
pub struct Display {
    name: String,
    screen: usize,
    connection: RustConnection,
    _manager: Group,
    _server: Group,
}

impl Display {
    /// Starts one that nobody else uses.
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb");
        server
            .args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"])
            .stderr(Stdio::null());
        let (server, number) = Group::spawn_and_hear(&mut server);
        let name = format!(":{number}");
        let (connection, screen) = until("the display answers", || x11rb::connect(Some(&name)).ok());
        let mut manager = Command::new("openbox");
        manager.env("DISPLAY", &name).stdout(Stdio::null()).stderr(Stdio::null());
        let manager = Group::spawn(&mut manager);
        let display = Self { name, screen, connection, _manager: manager, _server: server };
        display.wait_for_manager();
        display
    }

    /// Shows a window until it is managed. One that comes up together with its manager may be left without a picture.
    fn wait_for_manager(&self) {
        let screen = &self.connection.setup().roots[self.screen];
        let window = self.connection.generate_id().unwrap();
        let (copied, values) = (x11rb::COPY_DEPTH_FROM_PARENT, CreateWindowAux::new());
        let class = WindowClass::INPUT_OUTPUT;
        let created = self.connection.create_window(
            copied,
            window,
            screen.root,
            0,
            0,
            9,
            9,
            0,
            class,
            x11rb::COPY_FROM_PARENT,
            &values,
        );
        created.unwrap().check().unwrap();
        self.connection.map_window(window).unwrap().check().unwrap();
        until("the window manager manages windows", || self.listed().contains(&window).then_some(()));
        self.connection.destroy_window(window).unwrap().check().unwrap();
        until("a window that closes is gone", || (!self.listed().contains(&window)).then_some(()));
    }

    /// The windows that are managed.
    fn listed(&self) -> Vec<Window> {
        let root = self.connection.setup().roots[self.screen].root;
        self.property(root, self.atom("_NET_CLIENT_LIST"), AtomEnum::WINDOW)
    }

    /// As in `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The visible windows of a process.
    pub fn windows(&self, process: u32) -> Vec<Window> {
        let pid = self.atom("_NET_WM_PID");
        let of_process = |window: &Window| self.property(*window, pid, AtomEnum::CARDINAL) == [process];
        self.listed().into_iter().filter(of_process).filter(|window| self.visible(*window)).collect()
    }

    /// The one window of a process, once it is there.
    pub fn window(&self, process: u32) -> Window {
        until("the window is there", || self.windows(process).first().copied())
    }

    /// The one window there is, once it is there.
    pub fn only_window(&self) -> Window {
        until("the window is there", || self.listed().into_iter().find(|window| self.visible(*window)))
    }

    /// Width and height.
    pub fn size(&self, window: Window) -> (u16, u16) {
        let geometry = self.connection.get_geometry(window).unwrap().reply().unwrap();
        (geometry.width, geometry.height)
    }

    /// Makes it that large.
    pub fn resize(&self, window: Window, (width, height): (u16, u16)) {
        let size = x11rb::protocol::xproto::ConfigureWindowAux::new()
            .width(u32::from(width))
            .height(u32::from(height));
        self.connection.configure_window(window, &size).unwrap().check().unwrap();
        until("the window has its size", || (self.size(window) == (width, height)).then_some(()));
    }

    /// Something colourful is on it: what a window shows before its page is painted has hardly any colour, and neither
    /// has the page on which WebKit says that it cannot show one.
    pub fn painted(&self, window: Window) -> bool {
        let (width, height) = self.size(window);
        let asked =
            self.connection.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, u32::MAX).ok();
        let Some(image) = asked.and_then(|asked| asked.reply().ok()) else { return false };
        // One in some, because tests are built without optimising and all of them took a tenth of a second.
        image.data.chunks_exact(4).step_by(29).any(|pixel| {
            let colours = pixel.iter().take(3);
            colours.clone().max().zip(colours.min()).is_some_and(|(most, least)| most - least > 100)
        })
    }

    /// What stands in a part of a window, pixel by pixel.
    pub fn part(&self, window: Window, (x, y, width, height): (i16, i16, u16, u16)) -> Vec<u8> {
        let format = ImageFormat::Z_PIXMAP;
        let asked = self.connection.get_image(format, window, x, y, width, height, u32::MAX).unwrap();
        asked.reply().unwrap().data
    }

    /// Presses keys together, as a hand does, wherever the focus is.
    pub fn press(&self, keys: &[u32]) {
        let codes: Vec<u8> = keys.iter().map(|key| self.keycode(*key)).collect();
        let root = self.connection.setup().roots[self.screen].root;
        let touch = |kind, code| {
            self.connection.xtest_fake_input(kind, code, 0, root, 0, 0, 0).unwrap().check().unwrap();
        };
        codes.iter().for_each(|code| touch(KEY_PRESS_EVENT, *code));
        codes.iter().rev().for_each(|code| touch(KEY_RELEASE_EVENT, *code));
    }

    /// Another program takes these keys, until this display ends.
    pub fn take(&self, with: ModMask, key: u32) {
        let root = self.connection.setup().roots[self.screen].root;
        let mode = GrabMode::ASYNC;
        self.connection.grab_key(false, root, with, self.keycode(key), mode, mode).unwrap().check().unwrap();
    }

    fn keycode(&self, key: u32) -> u8 {
        let (first, last) = (self.connection.setup().min_keycode, self.connection.setup().max_keycode);
        let mapping = self.connection.get_keyboard_mapping(first, last - first + 1).unwrap().reply().unwrap();
        let mut keys = (first..).zip(mapping.keysyms.chunks(usize::from(mapping.keysyms_per_keycode)));
        keys.find(|(_, symbols)| symbols.contains(&key)).unwrap().0
    }

    /// The button in its corner.
    pub fn close(&self, window: Window) {
        let data = [self.atom("WM_DELETE_WINDOW"), 0, 0, 0, 0];
        let message = ClientMessageEvent::new(32, window, self.atom("WM_PROTOCOLS"), data);
        self.connection.send_event(false, window, EventMask::NO_EVENT, message).unwrap().check().unwrap();
    }

    fn visible(&self, window: Window) -> bool {
        let attributes =
            self.connection.get_window_attributes(window).ok().and_then(|asked| asked.reply().ok());
        attributes.is_some_and(|attributes| attributes.map_state == MapState::VIEWABLE)
    }

    fn atom(&self, name: &str) -> Atom {
        self.connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
    }

    /// Empty for a window that is gone.
    fn property(&self, window: Window, name: Atom, kind: AtomEnum) -> Vec<u32> {
        let asked = self.connection.get_property(false, window, name, kind, 0, 1024).ok();
        let value = asked.and_then(|asked| asked.reply().ok());
        value.and_then(|value| value.value32().map(Iterator::collect)).unwrap_or_default()
    }
}
