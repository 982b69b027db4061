//! The real window, end to end: each test has a display, a session bus, a tray, a notification daemon and folders of
//! its own. Nothing here sleeps; what takes time is asked for until it is so.

mod bench;
mod lifecycle;
mod reminder;
mod support;
mod tray;
mod window;
