//! Moods beside each other: a shade that is refused, happy and sad at once, a wish against what is only supposed. Owns
//! which gives way; refuses limits.

use super::super::asking::Sentence;
use super::{Caught, Meant};
use crate::catalogue::{ContentNote, Genre};
use crate::fold::fold;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;
use crate::mood::request::{Constraint, Heard};

/// Days that are told, and asked for only by what is said beside them.
const DAYS: [&str; 12] = [
    "boxing day",
    "christmas day",
    "christmas eve",
    "advent",
    "festive season",
    "holiday season",
    "christmas time",
    "christmastime",
    "heiligabend",
    "weihnachten",
    "erster weihnachtstag",
    "zweiter weihnachtstag",
];
/// What lifts up, and what is easy.
const UPLIFTING: [&str; 4] = ["uplift", "lift", "aufbauend", "erhebend"];
const EASY: [&str; 5] = ["easy", "undemanding", "leicht", "einfach", "kolay"];
/// What a mood weighs of itself that is only told of the evening, beside what is asked for.
const TOLD: f32 = 0.8;
/// What joy weighs of itself with a little sadness beside it.
const BESIDE_SADNESS: f32 = 0.9;
/// What noise weighs of itself where nobody wants to think.
const BESIDE_REST: f32 = 0.8;

/// "Sweet and a little sad" is bittersweet, as is a bit sad and a bit funny.
pub(super) fn happy_and_sad(caught: &mut [Caught]) {
    for at in 1..caught.len() {
        let a_bit = |one: &Caught, mood: Mood| {
            matches!(one.chip.heard, Heard::Wants { mood: own, weight } if own == mood && weight < 1.0)
                && one.meant == Meant::Said
        };
        let (before, after) = (&caught[at - 1], &caught[at]);
        if a_bit(before, Mood::GoodCry) && a_bit(after, Mood::BigLaughs)
            || a_bit(before, Mood::BigLaughs) && a_bit(after, Mood::GoodCry)
        {
            caught[at - 1].chip.heard = Heard::Wants { mood: Mood::Bittersweet, weight: 1.0 };
            caught[at - 1].chip.key = caught[at - 1].chip.heard.key();
        }
        let wished = |one: &Caught| match one.chip.heard {
            Heard::Wants { mood, weight } if one.meant == Meant::Said => Some((mood, weight)),
            _ => None,
        };
        let happy = wished(&caught[at - 1]).filter(|(mood, _)| matches!(mood, Mood::FeelGood | Mood::Cosy));
        let a_little =
            |one: &Caught| wished(one).filter(|(mood, weight)| *mood == Mood::GoodCry && *weight < 1.0);
        let sad = a_little(&caught[at]);
        // "A bit of a weepie with a happy ending."
        let happy_next = wished(&caught[at]).filter(|(mood, _)| *mood == Mood::FeelGood);
        if let (Some(_), Some((mood, weight))) = (a_little(&caught[at - 1]), happy_next) {
            caught[at - 1].chip.heard = Heard::Wants { mood: Mood::Bittersweet, weight };
            caught[at - 1].chip.key = caught[at - 1].chip.heard.key();
            caught[at].chip.heard = Heard::Wants { mood, weight: weight * BESIDE_SADNESS };
        }
        if let (Some((mood, weight)), Some(_)) = (happy, sad) {
            caught[at - 1].chip.heard = Heard::Wants { mood, weight: weight * BESIDE_SADNESS };
            caught[at].chip.heard = Heard::Wants { mood: Mood::Bittersweet, weight };
            caught[at].chip.key = caught[at].chip.heard.key();
        }
    }
}

/// "Uplifting, people do come back from things": what lifts up is what is told of people then, and comes second.
/// In what really happened it is what inspires.
pub(super) fn uplifted(caught: &mut [Caught]) {
    let inspired = |one: &Caught| {
        matches!(one.chip.heard, Heard::Wants { mood: Mood::InspireUs, .. }) && one.meant == Meant::Said
    };
    let true_story = |one: &Caught| matches!(one.chip.heard, Heard::Wants { mood: Mood::TrueStory, .. });
    let lifts = |one: &Caught| {
        UPLIFTING.iter().any(|up| one.phrase.starts_with(up))
            && matches!(one.chip.heard, Heard::Wants { mood: Mood::FeelGood, .. })
    };
    if !caught.iter().any(inspired) && caught.iter().any(true_story) {
        for one in caught.iter_mut().filter(|one| lifts(one)) {
            if let Heard::Wants { weight, .. } = one.chip.heard {
                one.chip.heard = Heard::Wants { mood: Mood::InspireUs, weight };
                one.chip.key = one.chip.heard.key();
            }
        }
    } else if caught.iter().any(inspired) {
        for one in caught.iter_mut().filter(|one| UPLIFTING.iter().any(|up| one.phrase.starts_with(up))) {
            if let Heard::Wants { mood: Mood::FeelGood, weight } = &mut one.chip.heard {
                *weight *= BESIDE_SADNESS;
            }
        }
    }
}

/// "Not too daft, something easy": where silliness or grief is refused what is easy is light.
pub(super) fn easily_led(caught: &mut Vec<Caught>) {
    let daft = |one: &Caught| {
        matches!(
            one.chip.heard,
            Heard::Not { mood: Mood::BrainOff | Mood::BigLaughs }
                | Heard::NotTooMuch { mood: Mood::BrainOff | Mood::BigLaughs }
                | Heard::EnoughOf { mood: Mood::BrainOff | Mood::BigLaughs }
        )
    };
    // "Not too heavy. Just easy."
    let heavy = |one: &Caught| {
        let refused = matches!(
            one.chip.heard,
            Heard::AtMost { axis: Axis::Tears | Axis::Darkness, .. }
                | Heard::Not { mood: Mood::GoodCry | Mood::Dark }
                | Heard::NotTooMuch { mood: Mood::GoodCry | Mood::Dark }
        );
        refused && one.meant == Meant::Said
    };
    // "Something easy while I do the ironing."
    let beside = |one: &Caught| matches!(one.chip.heard, Heard::AtMost { axis: Axis::Thought, .. });
    let background = |one: &Caught| {
        matches!(one.chip.heard, Heard::Wants { mood: Mood::Light, .. })
            && caught.iter().any(|other| beside(other) && other.phrase == one.phrase)
    };
    // "Something easy with a happy ending."
    let gentle = |one: &Caught| {
        one.meant == Meant::Said
            && matches!(one.chip.heard, Heard::Wants { mood: Mood::FeelGood | Mood::Cosy, .. })
    };
    if !caught.iter().any(|one| daft(one) || heavy(one) || background(one) || gentle(one)) {
        return;
    }
    let light = caught.iter().any(|one| matches!(one.chip.heard, Heard::Wants { mood: Mood::Light, .. }));
    let easy = |one: &Caught| {
        matches!(one.chip.heard, Heard::Wants { mood: Mood::BrainOff, .. })
            && EASY.iter().any(|easy| one.phrase.starts_with(easy))
    };
    caught.retain(|one| !(light && easy(one)));
    for one in caught.iter_mut().filter(|one| easy(one)) {
        if let Heard::Wants { weight, .. } = one.chip.heard {
            one.chip.heard = Heard::Wants { mood: Mood::Light, weight };
            one.chip.key = one.chip.heard.key();
        }
    }
}

/// "Explosions, zero thinking": the mind's rest comes before the noise.
pub(super) fn loud_and_thoughtless(caught: &mut [Caught]) {
    let rest = |one: &Caught| {
        matches!(one.chip.heard, Heard::Wants { mood: Mood::BrainOff, .. }) && one.meant == Meant::Said
    };
    if !caught.iter().any(rest) {
        return;
    }
    for one in caught {
        if let Heard::Wants { mood: Mood::Epic, weight } = &mut one.chip.heard {
            *weight *= BESIDE_REST;
        }
    }
}

/// "Funny like A, not funny like B" wants laughs: what is refused is to be like B.
pub(super) fn likeness_refused(caught: &mut Vec<Caught>) {
    let unlike = |at: usize| matches!(caught.get(at).map(|one| &one.chip.heard), Some(Heard::Unlike { .. }));
    let wanted = |mood: Mood| {
        caught.iter().any(|one| matches!(one.chip.heard, Heard::Wants { mood: own, .. } if own == mood))
    };
    let refused = (0..caught.len()).find(|&at| {
        unlike(at + 1)
            && matches!(caught[at].chip.heard, Heard::Not { mood } | Heard::NotTooMuch { mood } if wanted(mood))
    });
    if let Some(at) = refused {
        caught.remove(at);
    }
}

/// "A war film, not the trenches kind" is a war film.
pub(super) fn shade_of_war(caught: &mut Vec<Caught>) {
    let wanted = caught.iter().any(|one| one.chip.heard == Heard::Genre { genre: Genre::War });
    let shade = Heard::Must { constraint: Constraint::Without { note: ContentNote::War } };
    caught.retain(|one| !wanted || one.chip.heard != shade || one.phrase.contains("war"));
}

/// "Horror, but not traumatising horror" is horror: what is refused is what describes it. "Science fiction, no aliens" is
/// science fiction.
pub(super) fn kind_described(caught: &mut Vec<Caught>) {
    let wanted: Vec<(Genre, String)> = caught
        .iter()
        .filter_map(|one| match one.chip.heard {
            Heard::Genre { genre } if one.meant == Meant::Said => Some((genre, one.phrase.clone())),
            _ => None,
        })
        .collect();
    caught.retain(|one| match one.chip.heard {
        Heard::Must { constraint: Constraint::NotGenre { genre } } => {
            !wanted.iter().any(|(own, phrase)| *own == genre && !alike(phrase, &one.phrase))
        }
        _ => true,
    });
    let wanted: Vec<String> = caught
        .iter()
        .filter(|one| one.meant == Meant::Said)
        .filter(|one| matches!(one.chip.heard, Heard::Wants { .. } | Heard::Genre { .. }))
        .map(|one| one.phrase.clone())
        .collect();
    caught.retain(|one| {
        let refused = matches!(
            one.chip.heard,
            Heard::Not { .. }
                | Heard::NotTooMuch { .. }
                | Heard::Must { constraint: Constraint::NotGenre { .. } }
        );
        let described = fold(&one.chip.words) == one.phrase;
        !(refused && described && wanted.contains(&one.phrase))
    });
}

/// "Funny but not silly": one mood wished for in one word and refused in another is wished for, and only not too much.
pub(super) fn shades(caught: &mut Vec<Caught>) {
    // "Boxing Day, nothing Christmassy", "Carols have been on for weeks. No Santa": neither the day nor what is told is a wish for what
    // is refused.
    let refused = |mood: Mood| caught.iter().any(|one| one.chip.heard == Heard::Not { mood });
    if refused(Mood::Festive) {
        let day = |one: &Caught| {
            matches!(one.chip.heard, Heard::Wants { mood: Mood::Festive, .. })
                && (DAYS.contains(&one.phrase.as_str()) || one.sentence == Sentence::Tells)
        };
        caught.retain(|one| !day(one));
    }
    let wishes: Vec<(Mood, String)> = caught
        .iter()
        .filter_map(|one| match one.chip.heard {
            Heard::Wants { mood, .. } if one.meant == Meant::Said => Some((mood, one.phrase.clone())),
            _ => None,
        })
        .collect();
    let shade = |one: &Caught| match one.chip.heard {
        Heard::Not { mood } => {
            wishes.iter().any(|(own, phrase)| *own == mood && !alike(phrase, &one.phrase)).then_some(mood)
        }
        _ => None,
    };
    // What no axis says cannot be there a little less.
    caught.retain(|one| shade(one).is_none_or(|mood| !mood.lead().is_empty()));
    for one in caught.iter_mut() {
        if let Some(mood) = shade(one) {
            one.chip.heard = Heard::NotTooMuch { mood };
            one.chip.key = one.chip.heard.key();
        }
    }
}

/// Whether two phrases share a word, whatever its ending: "scary", "scares".
fn alike(a: &str, b: &str) -> bool {
    let same = |a: &str, b: &str| {
        let shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        let shorter = a.chars().count().min(b.chars().count());
        shared >= shorter.clamp(3, 4)
    };
    a.split(' ').any(|one| b.split(' ').any(|other| same(one, other)))
}

/// Who had a bad day and asks to weep shall weep, and who asks for horror with nan there knows her.
pub(super) fn wishes_before_suppositions(caught: &mut Vec<Caught>) {
    let wished: Vec<Axis> = caught
        .iter()
        .filter(|one| one.meant == Meant::Said)
        .filter_map(|one| match one.chip.heard {
            Heard::Wants { mood, weight } if weight >= 1.0 => Some(mood),
            _ => None,
        })
        .flat_map(|mood| {
            let grief: &[Axis] = if mood.is_heavy() { &[Axis::Tears, Axis::Darkness] } else { &[] };
            mood.lead().iter().chain(grief).copied()
        })
        .collect();
    let heavy = wished.contains(&Axis::Tears) || wished.contains(&Axis::Darkness);
    caught.retain(|one| match one.chip.heard {
        Heard::Wants { mood: Mood::FeelGood, .. } if one.meant == Meant::Supposed => !heavy,
        Heard::AtMost { axis, .. } if one.meant == Meant::Supposed => !wished.contains(&axis),
        _ => true,
    });
}

/// What a sentence asks for comes before what another tells of the evening, and counts for more.
pub(super) fn asked_before_told(caught: &mut [Caught]) {
    let is_mood =
        |one: &Caught, sentence| matches!(one.chip.heard, Heard::Wants { .. }) && one.sentence == sentence;
    if !caught.iter().any(|one| is_mood(one, Sentence::Asks)) {
        return;
    }
    caught.sort_by_key(|one| is_mood(one, Sentence::Tells));
    for one in caught.iter_mut().filter(|one| one.sentence == Sentence::Tells) {
        if let Heard::Wants { weight, .. } = &mut one.chip.heard {
            *weight *= TOLD;
        }
    }
}
