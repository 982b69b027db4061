//! A computer that is carried to other zones, as far as its programs see: in a namespace where `/etc` is the test's own. Where
//! none can be made the journey is left out, which its output says.

#![allow(clippy::print_stderr, reason = "a test that is left out has to say so")]

use std::fs;
use std::os::unix::fs::symlink;

use super::namespace::Namespace;

/// Everything in `/etc` stands where it stood, and can be replaced.
const OWN_ETC: Namespace = Namespace {
    part: "--mount",
    ready: "mount --rbind /etc /mnt && mount -t tmpfs own /etc && ln -s /mnt/* /etc \
        && rm -f /etc/localtime /etc/timezone && ln -s /usr/share/zoneinfo/Europe/London /etc/localtime",
};

/// Goes through `journey`, the whole of the test of that name, on a computer that is in London.
pub fn carried(test: &str, journey: impl FnOnce()) {
    if OWN_ETC.is_here() {
        journey();
    } else if OWN_ETC.can_be_made() {
        OWN_ETC.run(test);
    } else {
        eprintln!("SKIPPED {test}: no zone of its own can be given to a test here");
    }
}

/// The computer is there from here on. In one step, as systemd does it: programs read the link at any time.
pub fn arrive(zone: &str) {
    symlink(format!("/usr/share/zoneinfo/{zone}"), "/etc/localtime.new").unwrap();
    fs::rename("/etc/localtime.new", "/etc/localtime").unwrap();
}
