//! When a film must be over, in German requests: "bis halb elf", "um zehn Uhr fertig". Owns the words around a time; refuses times
//! at which something else begins.

use super::super::{Reader, clock};
use super::number;
use crate::mood::request::Constraint;
use crate::mood::request::words::Gap;

/// What makes a time the latest after it: "halb elf spätestens".
const LATEST: &[&str] =
    &["allerspatestens", "spatestens", "aber spatestens", "und nicht spater", "nicht spater"];

/// What happens at a time that no film ends at.
const UP: &[&str] = &[
    "raus",
    "aufstehen",
    "hoch",
    "los",
    "gehts los",
    "geht es los",
    "fangt",
    "beginnt",
    "startet",
    "auf der arbeit",
    "auf arbeit",
    "zur arbeit",
    "zur schule",
    "arbeiten",
    "weg",
    "wieder raus",
    "wieder hoch",
    "klingelt",
    "der wecker",
    "wecker",
    "morgens",
    "morgen fruh",
    "in der fruh",
];

/// What says after a time that it is over by then.
const OVER: &[&str] = &[
    "muss ich in der falle liegen",
    "muss ich in die falle",
    "muss ich in der kiste liegen",
    "muss ich in die kiste",
    "muss ich in der koje liegen",
    "muss ich im bett liegen",
    "muss ich im bett sein",
    "muss ich ins bett",
    "muss ich schlafen",
    "mussen wir ins bett",
    "mussen wir schlafen",
    "mussen alle ins bett",
    "will ich im bett liegen",
    "will ich im bett sein",
    "will ich ins bett",
    "will ich schlafen",
    "liege ich im bett",
    "gehe ich ins bett",
    "geh ich ins bett",
    "gehts ins bett",
    "geht das licht aus",
    "mache ich das licht aus",
    "ist zapfenstreich",
    "ist schicht im schacht",
    "muss schluss sein",
    "muss aus sein",
    "muss das licht aus sein",
    "muss ende sein",
    "ist schluss",
    "soll schluss sein",
    "fertig",
    "zu ende",
    "aus",
    "im bett",
    "ins bett",
    "schluss",
    "vorbei",
    "ende",
];

/// "Bis halb elf", "um zehn Uhr fertig", "vor 22:30".
pub(super) fn end(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    // "Nichts nach zehn": whatever begins earlier is over by then.
    let nothing_after = words.any(
        0,
        &[
            "nichts nach",
            "nicht nach",
            "nichts mehr nach",
            "nichts langer als bis",
            "nicht langer als bis",
            "keine filme nach",
        ],
    );
    let done = words.any(0, &["fertig", "zu ende", "ende", "aus", "im bett", "schluss", "vorbei"]);
    let done = nothing_after.max(done);
    let by = words.any(
        done,
        &[
            "bis spatestens um",
            "bis spatestens",
            "spatestens bis",
            "spatestens um",
            "spatestens",
            "bis",
            "vor",
            "um",
        ],
    );
    let sure = done > 0 || by == 0 || words.any(done, &["um", "vor"]) == 0;
    let mut at = done + by;
    let midnight = words.any(at, &["mitternacht"]);
    if midnight > 0 {
        return Some((Constraint::EndBy { minute: 1_440 }, at + midnight));
    }
    let (mut before, mut after, mut told) = (0, 0, false);
    for (phrase, less, more) in
        [("halb", 30, 0), ("viertel nach", 0, 15), ("viertel vor", 15, 0), ("dreiviertel", 15, 0)]
    {
        let used = words.any(at, &[phrase]);
        if used > 0 {
            (before, after, told) = (less, more, true);
            at += used;
            break;
        }
    }
    let (hour, mut minute) = match words.written(at) {
        Some(time) => {
            told = true;
            time
        }
        None => (number(words, at)?.0 as u16, 0),
    };
    at += 1;
    let oclock = words.any(at, &["uhr"]);
    at += oclock;
    if oclock > 0
        && let Some((more, used)) = number(words, at)
        && (1.0..60.0).contains(&more)
    {
        minute = more as u16;
        at += used;
    }
    let unit = words.any(
        at,
        &[
            "jahre", "jahren", "minuten", "min", "stunden", "stunde", "er", "tagen", "wochen", "folgen",
            "bier",
        ],
    ) > 0;
    let latest = words.any(at, LATEST);
    let joined = words.words.get(at + latest).is_some_and(|next| next.before == Gap::Space);
    let over = if joined { words.any(at + latest, OVER) } else { 0 };
    let evening = (sure || over > 0) && matches!(hour, 7..=12 | 19..=24);
    if hour > 24 || unit || nothing_after + by + latest == 0 || !(told || oclock > 0 || evening) {
        return None;
    }
    at += latest;
    if words.any(at, UP) > 0 {
        return None;
    }
    let minute = clock(hour) * 60 + minute + after - before;
    at += over;
    Some((Constraint::EndBy { minute }, at))
}
