//! The real window, end to end: each test has a display, a session bus, a tray, a notification daemon and folders of
//! its own. Nothing here sleeps; what takes time is asked for until it is so.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say where"
)]

mod bring_in;
mod disturbing;
mod dropping;
mod evenings;
mod family_calendar;
mod keeping;
mod lamp;
mod lifecycle;
mod log;
mod long_list;
mod looking_up;
mod mailing;
mod movie_night;
mod nights;
mod reminder;
mod sharing;
mod sharing_away;
mod story;
mod support;
mod travelling;
mod tray;
mod window;
