//! A part of the computer that one test has for itself, in a namespace of the kernel's: the same test is started again
//! inside it. Owns getting in; what is done where a machine gives nobody a namespace, as plain containers do, is the
//! caller's business.

use std::env;
use std::process::{Command, Stdio};

/// Which part of the computer is the test's own by now.
const INSIDE: &str = "HOUSELIGHTS_INSIDE";

/// What is the test's own, and how it is made ready.
pub struct Namespace {
    /// As `unshare` calls it.
    pub part: &'static str,
    /// Commands of a shell, run inside before the test.
    pub ready: &'static str,
}

impl Namespace {
    /// Whether this is it.
    pub fn is_here(&self) -> bool {
        env::var_os(INSIDE).is_some_and(|part| part == self.part)
    }

    /// Whether this machine gives one.
    pub fn can_be_made(&self) -> bool {
        self.inside().arg("true").status().is_ok_and(|status| status.success())
    }

    /// Goes through the whole of the test of that name again, inside.
    pub fn run(&self, test: &str) {
        let mut again = self.inside();
        again.arg(env::current_exe().unwrap()).args(["--exact", test, "--nocapture"]).env(INSIDE, self.part);
        assert!(again.stderr(Stdio::inherit()).status().unwrap().success(), "it failed inside");
    }

    fn inside(&self) -> Command {
        let mut command = Command::new("unshare");
        let ready = format!("{} && exec \"$@\"", self.ready);
        command
            .args(["--user", "--map-root-user", self.part, "sh", "-c", &ready, "sh"])
            .stderr(Stdio::null());
        command
    }
}
