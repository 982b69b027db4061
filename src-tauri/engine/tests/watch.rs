//! The loop that looks at the clock: what ends a wait, and what ends the loop.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use std::sync::mpsc::{channel, sync_channel};
use std::time::Duration;

use common::{House, utc};
use houselights_engine::reminder::run;

/// Far longer than a look takes, and shorter than a wait that nothing ends.
const SOON: Duration = Duration::from_secs(20);

#[test]
fn a_ring_has_it_look_at_once_and_without_bells_it_ends() {
    let house = House::with_family();
    let film = house.add("Elf").title.id;
    house.plan_evening(house.evening(Some(film), "2026-12-18T21:15:00")).expect("planned");
    let (bell, rung) = sync_channel(1);
    let (heard, looks) = channel();
    let engine = house.engine.as_ref().expect("the house is open");
    std::thread::scope(|scope| {
        scope.spawn(move || {
            run(engine, &rung, |found| {
                heard.send(found.expect("a look").notices.len()).expect("somebody listens");
                None
            });
        });
        assert_eq!(looks.recv_timeout(SOON), Ok(0), "the first look waits for nothing");
        house.clock.set(utc("2026-12-18T20:45:00Z"));
        bell.send(()).expect("it listens");
        assert_eq!(looks.recv_timeout(SOON), Ok(1));
        drop(bell);
        assert!(looks.recv_timeout(SOON).is_err(), "it goes on without a bell");
    });
}

#[test]
fn it_looks_again_when_whoever_looks_along_wants_to() {
    let house = House::new();
    let (bell, rung) = sync_channel::<()>(1);
    let (heard, looks) = channel();
    let engine = house.engine.as_ref().expect("the house is open");
    std::thread::scope(|scope| {
        scope.spawn(move || {
            run(engine, &rung, |found| {
                let _ = heard.send(found.is_ok());
                Some(utc("2026-12-18T19:40:00Z") + chrono::TimeDelta::milliseconds(20))
            });
        });
        for _ in 0..3 {
            assert_eq!(looks.recv_timeout(SOON), Ok(true));
        }
        drop(bell);
    });
}
