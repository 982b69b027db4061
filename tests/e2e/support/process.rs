//! Processes that end with the test. Owns a process group each, so that what a program started ends with it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};

use rustix::process::{Pid, Signal, kill_process_group};

use super::{LONG, until, within};

/// A program and everything it started.
pub struct Group {
    child: Child,
}

impl Group {
    /// Starts it.
    pub fn spawn(command: &mut Command) -> Self {
        let name = command.get_program().to_owned();
        let child = command.process_group(0).spawn();
        Self { child: child.unwrap_or_else(|error| panic!("{name:?} does not start: {error}")) }
    }

    /// Starts it and reads the first line it writes.
    pub fn spawn_and_hear(command: &mut Command) -> (Self, String) {
        let mut group = Self::spawn(command.stdout(Stdio::piped()));
        let mut heard = String::new();
        let mut output = BufReader::new(group.child.stdout.take().unwrap());
        output.read_line(&mut heard).unwrap();
        // The rest is read away, or the program would stop at a full pipe.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        (group, heard.trim().to_owned())
    }

    /// Starts it and answers with what it reads.
    pub fn spawn_and_tell(command: &mut Command) -> (Self, ChildStdin) {
        let mut group = Self::spawn(command.stdin(Stdio::piped()));
        let told = group.child.stdin.take().unwrap();
        (group, told)
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// It is still there.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Asks it to end, as a session that logs out does.
    pub fn terminate(&self) {
        rustix::process::kill_process(self.pid(), Signal::TERM).unwrap();
    }

    /// How it ended.
    pub fn ended(&mut self) -> ExitStatus {
        until("the program ends", || self.child.try_wait().unwrap())
    }

    fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let _ = kill_process_group(self.pid(), Signal::KILL);
        let _ = self.child.wait();
        // What it started ends a moment later, and until then holds its name on the bus: whatever is started next would
        // give way to it.
        let _ = within(LONG, || processes(self.id()).iter().all(|process| is_over(process)).then_some(()));
    }
}

/// The processes below `id` that hold a page of WebKit's.
pub fn web_processes(id: u32) -> usize {
    let children = Command::new("ps").args(["-o", "comm=", "--ppid", &id.to_string()]).output().unwrap();
    String::from_utf8_lossy(&children.stdout).lines().filter(|name| name.starts_with("WebKitWeb")).count()
}

/// The folders of a group's processes.
pub fn processes(group: u32) -> Vec<PathBuf> {
    let processes = fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
    let ours = processes.filter(|process| {
        let stat = fs::read_to_string(process.join("stat")).unwrap_or_default();
        let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
        after_name.split_whitespace().nth(2) == Some(&group.to_string())
    });
    ours.collect()
}

/// It ended, though nobody asked yet how: of its threads only the first is left, which waits for that.
fn is_over(process: &Path) -> bool {
    let stat = fs::read_to_string(process.join("stat")).unwrap_or_default();
    let waits = stat.rsplit_once(')').is_none_or(|(_, rest)| rest.trim_start().starts_with(['Z', 'X']));
    waits && fs::read_dir(process.join("task")).map_or(0, Iterator::count) <= 1
}

/// The names of a process' threads, a line each.
pub fn threads(id: u32) -> String {
    let tasks = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    tasks.filter_map(|task| fs::read_to_string(task.path().join("comm")).ok()).collect()
}

/// How often a group of processes was woken so far, and its milliseconds of the processor.
pub fn stirred(group: u32) -> (f64, f64) {
    let mut sum = (0.0, 0.0);
    for process in processes(group) {
        let tasks = fs::read_dir(process.join("task")).into_iter().flatten().flatten();
        for task in tasks.map(|task| task.path()) {
            let status = fs::read_to_string(task.join("status")).unwrap_or_default();
            let woken = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
            sum.0 += woken.and_then(|woken| woken.trim().parse::<f64>().ok()).unwrap_or_default();
            let schedule = fs::read_to_string(task.join("schedstat")).unwrap_or_default();
            let ran = schedule.split_whitespace().next().and_then(|ran| ran.parse::<f64>().ok());
            sum.1 += ran.unwrap_or_default() / 1e6;
        }
    }
    sum
}
