//! Files held over a window and let go there, as a file manager does it: the drag and drop of X (XDND, version 5). Owns
//! the hand's side of it; what a window does with them is its own.

use std::path::Path;

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use super::{Display, until};

/// What files are called between programs.
const FILES: &str = "text/uri-list";

/// A hand that holds files over a window.
pub struct Hand {
    connection: RustConnection,
    own: Window,
    over: Window,
    list: String,
    /// Whether the window would take them, as it last said; `None` while it has not answered.
    welcome: Option<bool>,
    taken: bool,
}

impl Hand {
    /// Takes them over the middle of a window, and waits until it would have them.
    pub fn over(display: &Display, window: Window, files: &[&Path]) -> Self {
        let (connection, screen) = x11rb::connect(Some(display.name())).unwrap();
        let root = connection.setup().roots[screen].root;
        let own = connection.generate_id().unwrap();
        connection
            .create_window(0, own, root, -9, -9, 1, 1, 0, WindowClass::INPUT_ONLY, 0, &CreateWindowAux::new())
            .unwrap();
        let list = files.iter().map(|file| format!("file://{}\r\n", file.display())).collect();
        let mut hand = Self { connection, own, over: window, list, welcome: Some(false), taken: false };
        let selection = hand.atom("XdndSelection");
        hand.connection.set_selection_owner(own, selection, x11rb::CURRENT_TIME).unwrap();
        hand.tell("XdndEnter", [own, 5 << 24, hand.atom(FILES), 0, 0]);
        let (width, height) = display.size(window);
        let (x, y) = (i16::try_from(width / 2).unwrap(), i16::try_from(height / 2).unwrap());
        let at = hand.connection.translate_coordinates(window, root, x, y).unwrap().reply().unwrap();
        let mut sway = 0;
        until("the window would take the files", || {
            // A hand is never quite still, and tells of its next move once it was answered of the last.
            if hand.welcome == Some(false) {
                sway ^= 4;
                let place =
                    (u32::from(at.dst_x.unsigned_abs()) + sway) << 16 | u32::from(at.dst_y.unsigned_abs());
                let copy = hand.atom("XdndActionCopy");
                hand.welcome = None;
                hand.tell("XdndPosition", [own, 0, place, x11rb::CURRENT_TIME, copy]);
            }
            hand.listen();
            (hand.welcome == Some(true)).then_some(())
        });
        hand
    }

    /// Lets them go.
    pub fn lets_go(mut self) {
        self.tell("XdndDrop", [self.own, 0, x11rb::CURRENT_TIME, 0, 0]);
        until("the window took the files", || {
            self.listen();
            self.taken.then_some(())
        });
    }

    /// Takes them away again, and answers what is still asked of them until somebody has `noticed`: a file manager does not
    /// end when its files leave a window.
    pub fn goes_on(mut self, noticed: impl Fn() -> bool) {
        self.tell("XdndLeave", [self.own, 0, 0, 0, 0]);
        until("the files are noticed to be gone", || {
            self.listen();
            noticed().then_some(())
        });
    }

    /// Answers what the window asks for.
    fn listen(&mut self) {
        while let Some(event) = self.connection.poll_for_event().unwrap() {
            match event {
                Event::SelectionRequest(asked) => self.give(&asked),
                Event::ClientMessage(said) if said.type_ == self.atom("XdndStatus") => {
                    self.welcome = Some(said.data.as_data32()[1] & 1 == 1);
                }
                Event::ClientMessage(said) if said.type_ == self.atom("XdndFinished") => self.taken = true,
                _ => {}
            }
        }
    }

    fn give(&self, asked: &SelectionRequestEvent) {
        let known = asked.target == self.atom(FILES);
        if known {
            let list = self.list.as_bytes();
            self.connection
                .change_property8(PropMode::REPLACE, asked.requestor, asked.property, asked.target, list)
                .unwrap();
        }
        let answer = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: asked.time,
            requestor: asked.requestor,
            selection: asked.selection,
            target: asked.target,
            property: if known { asked.property } else { AtomEnum::NONE.into() },
        };
        self.connection.send_event(false, asked.requestor, EventMask::NO_EVENT, answer).unwrap();
        self.connection.flush().unwrap();
    }

    fn tell(&self, what: &str, data: [u32; 5]) {
        let message = ClientMessageEvent::new(32, self.over, self.atom(what), data);
        self.connection.send_event(false, self.over, EventMask::NO_EVENT, message).unwrap();
        self.connection.flush().unwrap();
    }

    fn atom(&self, name: &str) -> Atom {
        self.connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
    }
}
