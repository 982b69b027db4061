//! When an evening's film is to be over, in English: "done by half ten", "11pm at the latest". Owns the words around the
//! hour; refuses to know what hour of an evening is meant (`clock` does).

use super::super::{Reader, clock};
use super::around::COUNTED;
use super::number_word;
use crate::mood::request::Constraint;
use crate::mood::request::words::Gap;

const DONE: &[&str] = &[
    "done",
    "finished",
    "finish",
    "finishes",
    "over",
    "end",
    "ends",
    "ended",
    "in bed",
    "wrapped up",
    "wrap up",
    "finish up",
    "bed",
    "asleep",
    "home",
    "out",
    "lights out",
    "lights off",
    "credits rolling",
    "credits roll",
    "credits",
    "off to bed",
    "tucked up",
    "telly off",
    "tv off",
    "screen off",
    "off",
    "falls asleep",
    "fall asleep",
    "nods off",
    "nod off",
    "dozes off",
    "doze off",
    "drops off",
    "drop off",
    "conks out",
    "goes to bed",
    "go to bed",
    "goes to sleep",
    "go to sleep",
    "turns in",
    "in time for tea",
    "in time for dinner",
    "in time for supper",
    "in time for bed",
    "in time for bath",
    "sitter leaves",
    "sitter goes",
    "sitter has to leave",
    "sitter has to go",
    "sitter needs to leave",
    "sitter needs to go",
    "sitter must leave",
    "babysitter leaves",
    "babysitter goes",
    "babysitter has to leave",
    "babysitter has to go",
    "babysitter needs to leave",
    "babysitter needs to go",
    "babysitter must leave",
    "turns into a pumpkin",
    "turn into a pumpkin",
    "loadshedding hits",
    "loadshedding starts",
    "load shedding hits",
    "load shedding starts",
    "power goes off",
    "power goes out",
    "electricity goes off",
    "we have to leave",
    "we need to leave",
    "we must leave",
];
/// The same where an hour follows at once: "home time is 7pm".
const DONE_IS: &[&str] = &[
    "home time is",
    "hometime is",
    "bedtime is",
    "bed time is",
    "lights out is",
    "curfew is",
    "home time",
    "bedtime",
];
/// What is counted after these where no hour is told.
const UNITS: &[&str] = &["hour", "hours", "hrs", "minute", "minutes", "mins"];
/// What makes a time one of the next morning, which nobody's film ends at.
const NEXT_MORNING: &[&str] = &["tomorrow", "in the morning", "the next morning"];
/// What makes a time the latest before it, in three steps: "nothing that runs past", "can't be finishing after".
const NO: &[&str] = &[
    "nothing",
    "no films",
    "no film",
    "no movies",
    "no movie",
    "no screens",
    "no telly",
    "no tv",
    "not",
    "cant",
    "cannot",
    "can not",
    "mustnt",
    "must not",
    "shouldnt",
    "should not",
    "wont",
    "dont want to",
    "dont",
    "rather not",
    "id rather not",
    "not to",
    "cant have it",
    "dont want it",
];
const RUNS: &[&str] = &[
    "running",
    "going",
    "finishing",
    "ending",
    "runs",
    "goes",
    "finishes",
    "ends",
    "run",
    "go",
    "finish",
    "end",
    "still on",
    "still going",
    "up",
    "still up",
    "on",
];
const AFTER: &[&str] = &["after", "past", "beyond", "later than"];
const BY: &[&str] = &["no later than", "not later than", "around", "by", "before", "at", "past", "go past"];
/// What makes a time the latest after it.
const LATEST: &[&str] = &[
    "at the very latest",
    "at the latest",
    "at latest",
    "the latest",
    "latest",
    "and no later",
    "or earlier",
    "no later",
    "finish",
    "finish please",
    "curfew",
];

impl Reader<'_> {
    /// A time by which it is over.
    pub(super) fn end(&self) -> Option<(Constraint, usize)> {
        // "Nothing after ten": whatever begins earlier is over by then.
        let nothing_after = self.nothing_after();
        let done_is = self.any(0, DONE_IS);
        let done = nothing_after.max(self.any(0, DONE)).max(done_is);
        let until = self.any(done, &["until", "till", "til"]);
        let by = until + self.any(done + until, BY);
        // "The boiler's off at six" tells of no film.
        if self.any(0, &["off"]) > 0 && self.any(done, &["by", "before", "no later than"]) == 0 {
            return None;
        }
        let plain = until == 0 && done == 0;
        let vague = nothing_after + done_is == 0 && by == 0 || plain && self.any(0, &["past", "around"]) > 0;
        let mut at = done + by;
        // "Before the ten o'clock news."
        at += if by > 0 { self.any(at, &["the"]) } else { 0 };
        let half_past = self.any(at, &["half past", "half"]);
        let quarter_past = self.any(at, &["quarter past"]);
        let quarter_to = self.any(at, &["quarter to"]);
        at += half_past + quarter_past + quarter_to + self.any(at, &["about", "around"]);
        let parts = half_past + quarter_past + quarter_to > 0;
        let word = self.word(at)?;
        let (hour, minute, written) = match word.split_once([':', '.']) {
            Some((hour, minute)) => (hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?, true),
            None => (word.parse().ok().or_else(|| number_word(word).map(|value| value as u16))?, 0, parts),
        };
        // "Nine thirty."
        let thirty = if written || !(7..=12).contains(&hour) || word.starts_with(|c: char| c.is_ascii_digit())
        {
            None
        } else {
            self.minutes_in_words(at + 1)
        };
        let (minute, thirty) = thirty.unwrap_or((minute, 0));
        let written = written || thirty > 0;
        at += thirty;
        let suffix = self.any(at + 1, &["pm", "p m", "am", "a m", "oclock", "o clock"]);
        let am = suffix > 0 && self.word(at + 1).is_some_and(|next| next.starts_with('a'));
        let midnight = word == "midnight";
        let latest = self.any(at + 1 + suffix, LATEST);
        let sure = suffix > 0 || written || midnight || latest > 0 && matches!(hour, 7..=12 | 19..=24);
        if self.any(at + 1 + suffix, NEXT_MORNING) > 0 {
            return None;
        }
        // "Not after ten hours at work", "nothing past eight episodes".
        let joined = self.words.get(at + 1).is_some_and(|next| next.before == Gap::Space);
        if nothing_after > 0 && joined && self.any(at + 1, COUNTED) > 0 {
            return None;
        }
        // "Bedtime is two hours away", "bedtime 20 minutes ago".
        if done_is > 0 && joined && self.any(at + 1, UNITS) > 0 {
            return None;
        }
        // "Nothing after four" may be of anything.
        if nothing_after > 0 && !(sure || matches!(hour, 7..=12 | 19..=24)) {
            return None;
        }
        if vague && latest == 0 || hour > 24 || minute > 59 || plain && !sure {
            return None;
        }
        let hour = if midnight {
            24
        } else if am && (6..=11).contains(&hour) {
            hour
        } else {
            clock(hour)
        };
        let minute =
            hour * 60 + minute + if half_past > 0 { 30 } else { 0 } + if quarter_past > 0 { 15 } else { 0 };
        let minute = if quarter_to > 0 { minute - 15 } else { minute };
        Some((Constraint::EndBy { minute }, at + 1 + suffix + latest))
    }

    /// "Thirty", "forty five", right after an hour in words.
    fn minutes_in_words(&self, at: usize) -> Option<(u16, usize)> {
        let (minutes, used) = self.number(at)?;
        let joined = self.words.get(at).is_some_and(|word| word.before == Gap::Space);
        let full = [10.0, 15.0, 20.0, 30.0, 40.0, 45.0, 50.0].contains(&minutes);
        (joined && full && self.any(at + used, COUNTED) == 0).then_some((minutes as u16, used))
    }

    /// How many words say that nothing is to run on after a time that follows.
    fn nothing_after(&self) -> usize {
        let no = self.any(0, NO);
        if no == 0 {
            return 0;
        }
        let that = no + self.any(no, &["that", "which", "be"]);
        let runs = that + self.any(that, RUNS);
        let on = runs + self.any(runs, &["on", "over"]);
        match self.any(on, AFTER) {
            0 => 0,
            after => on + after,
        }
    }
}
