//! A home network for one test, in a namespace of the kernel's: the same test is started again inside it. Where a machine
//! gives nobody a namespace, as plain containers do, the network that it is in has to do; without one the journey is left
//! out, which its output says.

#![allow(clippy::print_stderr, reason = "a test that is left out has to say so")]

use std::env;
use std::process::{Command, Stdio};

const INSIDE: &str = "HOUSELIGHTS_AT_HOME";
/// This computer on a cable, with somebody at its other end.
const CABLE: &str = "ip link set lo up && ip link add home0 type veth peer name phone0 \
    && ip addr add 10.77.0.1/24 dev home0 && ip link set home0 up && ip link set phone0 up && exec \"$@\"";

/// Goes through `journey`, the whole of the test of that name, in a home network.
pub fn at_home(test: &str, journey: impl FnOnce()) {
    if env::var_os(INSIDE).is_some() {
        return journey();
    }
    if !inside().arg("true").status().is_ok_and(|status| status.success()) {
        let Some(own) = houselights_engine::plan_page::addresses().into_iter().next() else {
            eprintln!("SKIPPED {test}: no network can be made here, and this machine is in no private one");
            return;
        };
        eprintln!("{test} goes through {}: no network of its own can be made here", own.ip);
        return journey();
    }
    let mut again = inside();
    again.arg(env::current_exe().unwrap()).args(["--exact", test, "--nocapture"]).env(INSIDE, "yes");
    assert!(again.stderr(Stdio::inherit()).status().unwrap().success(), "it failed in its own network");
}

fn inside() -> Command {
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--net", "sh", "-c", CABLE, "sh"]).stderr(Stdio::null());
    command
}
