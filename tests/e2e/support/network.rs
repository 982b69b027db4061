//! A home network for one test, in a namespace. Where none can be made, the network that this machine is in has to do;
//! without one the journey is left out, which its output says.

#![allow(clippy::print_stderr, reason = "a test that is left out has to say so")]

use super::namespace::Namespace;

/// This computer on a cable, with somebody at its other end.
const CABLE: Namespace = Namespace {
    part: "--net",
    ready: "ip link set lo up && ip link add home0 type veth peer name phone0 \
        && ip addr add 10.77.0.1/24 dev home0 && ip link set home0 up && ip link set phone0 up",
};

/// Goes through `journey`, the whole of the test of that name, in a home network.
pub fn at_home(test: &str, journey: impl FnOnce()) {
    if CABLE.is_here() {
        return journey();
    }
    if CABLE.can_be_made() {
        return CABLE.run(test);
    }
    let Some(own) = houselights_engine::plan_page::addresses().into_iter().next() else {
        eprintln!("SKIPPED {test}: no network can be made here, and this machine is in no private one");
        return;
    };
    eprintln!("{test} goes through {}: no network of its own can be made here", own.ip);
    journey();
}
