//! Times at which something else happens than a film's end: "ringing me at midnight", "Wecker klingelt um halb sieben". Owns telling
//! these; refuses to read times (`quantity` does).

use super::super::super::language::{Role, Sense};
use super::super::Listener;
use super::super::vocabulary::{NEAR, has};

/// What tells of a time that something begins at.
const STARTS: &[&str] = &[
    "alarm", "wecker", "klingelt", "klingeln", "flug", "flight", "abfahrt", "starts", "begins", "beginnt",
    "kickoff", "anpfiff", "arrives", "landet",
];
/// What tells of a time that something went on until.
const STAYED: &[&str] = &[
    "stayed",
    "worked",
    "danced",
    "partied",
    "drank",
    "cried",
    "studied",
    "drove",
    "walked",
    "awake",
    "slept",
    "fell",
    "wach",
    "gearbeitet",
    "gefeiert",
    "calistim",
    "calistik",
    "uyumadim",
    "uyumadik",
];
/// What stands before the time of something, what happens then, and what ends instead.
const AT: &[&str] = &["at", "um", "gegen"];
const HAPPENS: &[&str] = &[
    "woke",
    "wake",
    "wakes",
    "rang",
    "ring",
    "rings",
    "call",
    "calls",
    "called",
    "knock",
    "knocks",
    "knocked",
    "leave",
    "lands",
    "land",
    "leaves",
    "left",
    "phone",
    "arrived",
    "screamed",
    "anrufe",
    "anruf",
    "geweckt",
    "klingelte",
    "rief",
];
/// Where somebody came, right before the "at": "got in at 7am".
const BACK: &[&str] = &["in", "home", "back", "up", "off", "out"];
/// How they came there.
const CAME: &[&str] = &["got", "came", "clocked", "finished", "knocked", "rolled", "crawled", "were", "was"];
const UNTIL: &[&str] = &["till", "til", "until"];
/// Where somebody is until then who watches later.
const PLACES: &[&str] = &[
    "football", "work", "school", "nursery", "training", "practice", "rugby", "cricket", "swimming",
    "tennis", "ballet", "scouts", "cubs", "brownies", "guides", "uni", "college", "camp", "netball",
    "hockey",
];
/// What is no work, but the evening itself.
const STAYING: &str = "staying having going being doing thinking hoping looking trying wanting sitting chilling hosting \
    snuggling cuddling relaxing celebrating partying";
const ENDING: &[&str] = &[
    "finishing",
    "ending",
    "stopping",
    "wrapping",
    "something",
    "anything",
    "nothing",
    "everything",
    "evening",
    "morning",
    "watching",
];

impl Listener<'_> {
    /// Whether something else happens at the time that is told from the word `from` on.
    pub(in super::super) fn happens_then(&self, from: usize) -> bool {
        let before = self.clause_before(from);
        let near = || before.iter().rev().take(NEAR);
        // "Ringing me at midnight": what goes on at a time is no film that ends.
        let at = self.words.get(from).is_some_and(|word| AT.contains(&word.folded.as_str()));
        let goes_on = |word: &&str| {
            HAPPENS.contains(word)
                || self.index.is_english()
                    && word.len() > 5
                    && word.ends_with("ing")
                    && !ENDING.contains(word)
        };
        let came = || matches!(before[..], [.., came, back] if BACK.contains(&back) && CAME.contains(&came));
        // "Got home at 8pm."
        let home = self.words.get(from).is_some_and(|word| BACK.contains(&word.folded.as_str()));
        // "If we were in bed by ten" tells of no coming home.
        let bed = self.words.get(from + 1).is_some_and(|word| word.folded == "bed");
        let got_home = || home && !bed && before.last().is_some_and(|last| CAME.contains(last));
        // "Her boy's at football till seven."
        let until = self.words.get(from).is_some_and(|word| UNTIL.contains(&word.folded.as_str()));
        let elsewhere = || matches!(before[..], [.., "at", place] if PLACES.contains(&place));
        // "It kept me up till four."
        let up = || {
            before.last() == Some(&"up")
                && !near().any(|word| has(STAYING, word))
                && near().any(|word| matches!(*word, "kept" | "was" | "were" | "been" | "had"))
        };
        // "I'm marking essays till eight."
        let busy = || {
            // "Gripping till ten" is a film.
            let means =
                |word: &str| matches!(self.index.single(word), Some(Role::Means([Sense::Mood(..), ..])));
            let works = |at: usize| goes_on(&before[at]) && !has(STAYING, before[at]) && !means(before[at]);
            let am = |at: usize| at == 0 || has("im am were are hes shes is theyre youre be", before[at - 1]);
            self.index.is_english() && (0..before.len()).any(|at| works(at) && am(at))
        };
        until && (elsewhere() || up() || busy())
            || at && came()
            || got_home()
            || near().any(|word| STARTS.contains(word) || STAYED.contains(word))
            || at && near().any(goes_on)
    }
}
