//! What stands of all that was heard. Owns which of two things gives way: a hint to what was plainly said, what is only
//! supposed about people to what they ask for, a refusal to a wish for another shade of the same mood. Refuses to settle
//! true contradictions: both sides are shown.

use super::super::kind::Mood;
use super::super::profile::Axis;
use super::super::request::{Chip, Constraint, Heard};
use crate::catalogue::{ContentNote, Genre};
use crate::fold::fold;

/// What people are spared.
const GRIM: [Axis; 4] = [Axis::Scare, Axis::Darkness, Axis::Violence, Axis::Tears];

/// What a nose needs as well as eyes.
const TISSUES: [&str; 10] = [
    "tissue",
    "tissues",
    "box of tissues",
    "hankies",
    "kleenex",
    "taschentuch",
    "taschentucher",
    "mendil",
    "mendiller",
    "mendiller hazir",
];
/// What joy weighs of itself with a little sadness beside it.
const BESIDE_SADNESS: f32 = 0.9;

/// How sure it is that something is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meant {
    /// In place of what was refused, where nothing is asked for.
    Instead,
    /// By its tone, a heart, "lol", or told of what was.
    Hinted,
    /// Supposed, from how people are or who is there.
    Supposed,
    /// Said.
    Said,
}

/// A chip before it is settled what stands.
#[derive(Clone, Debug)]
pub(super) struct Caught {
    pub chip: Chip,
    pub meant: Meant,
    /// The phrase alone, folded, without the "not" before it.
    pub phrase: String,
}

/// The chips that stand, in their order. "Anything funny" is no wish to be surprised, unless a `surprise` was plainly
/// asked for.
pub(super) fn stand(mut caught: Vec<Caught>, surprise: bool) -> Vec<Chip> {
    if caught.len() > 1 && !surprise {
        caught.retain(|one| one.chip.heard != Heard::Surprise);
    }
    if caught.iter().any(|one| one.meant != Meant::Instead && is_wish(&one.chip.heard)) {
        caught.retain(|one| one.meant != Meant::Instead);
    }
    if caught.iter().any(|one| one.meant == Meant::Said && tells_taste(&one.chip.heard)) {
        caught.retain(|one| one.meant != Meant::Hinted);
    }
    // Who is to be spared and tells what was too much for them asks for none of it.
    if caught.iter().any(|one| matches!(one.chip.heard, Heard::AtMost { axis, .. } if GRIM.contains(&axis))) {
        let grim = |mood: Mood| mood.lead().iter().any(|axis| GRIM.contains(axis));
        caught.retain(|one| {
            one.meant != Meant::Hinted || !matches!(one.chip.heard, Heard::Wants { mood, .. } if grim(mood))
        });
    }
    // Who tells of children, services or hours and ends with "haha" asks for no comedy.
    if caught.iter().any(|one| one.meant != Meant::Hinted) {
        let tone = |one: &Caught| {
            one.meant == Meant::Hinted && matches!(one.chip.heard, Heard::Wants { mood: Mood::BigLaughs, .. })
        };
        caught.retain(|one| !tone(one));
    }
    tissues_of_a_cold(&mut caught);
    good_old_days(&mut caught);
    happy_and_sad(&mut caught);
    youngest(&mut caught);
    stated_length(&mut caught);
    latest_end(&mut caught);
    hands_full(&mut caught);
    likeness_refused(&mut caught);
    named_service(&mut caught);
    shade_of_war(&mut caught);
    kind_described(&mut caught);
    shades(&mut caught);
    wishes_before_suppositions(&mut caught);
    caught.into_iter().map(|one| one.chip).collect()
}

/// "Covid, forty tissues": who is poorly needs these for a cold, unless tears are asked for in so many words.
fn tissues_of_a_cold(caught: &mut Vec<Caught>) {
    let spared = |one: &&Caught| matches!(one.chip.heard, Heard::AtMost { axis: Axis::Scare, .. });
    let cosy = |one: &Caught| matches!(one.chip.heard, Heard::Wants { mood: Mood::Cosy, .. });
    let poorly = |one: &Caught| {
        let phrases: Vec<&str> = caught.iter().filter(spared).map(|one| one.phrase.as_str()).collect();
        cosy(one) && one.meant == Meant::Supposed && phrases.contains(&one.phrase.as_str())
    };
    if caught.iter().any(poorly) {
        caught.retain(|one| !TISSUES.contains(&one.phrase.as_str()));
    }
}

/// "80s nostalgia": of which years is all that it says.
fn good_old_days(caught: &mut Vec<Caught>) {
    let years = |one: &Caught| {
        matches!(
            one.chip.heard,
            Heard::Must { constraint: Constraint::Years { .. } | Constraint::Newest { .. } }
        )
    };
    if caught.iter().any(years) {
        caught.retain(|one| !one.phrase.starts_with("nostal"));
    }
}

/// "Sweet and a little sad" is bittersweet.
fn happy_and_sad(caught: &mut [Caught]) {
    for at in 1..caught.len() {
        let wished = |one: &Caught| match one.chip.heard {
            Heard::Wants { mood, weight } if one.meant == Meant::Said => Some((mood, weight)),
            _ => None,
        };
        let happy = wished(&caught[at - 1]).filter(|(mood, _)| matches!(mood, Mood::FeelGood | Mood::Cosy));
        let sad = wished(&caught[at]).filter(|(mood, weight)| *mood == Mood::GoodCry && *weight < 1.0);
        if let (Some((mood, weight)), Some(_)) = (happy, sad) {
            caught[at - 1].chip.heard = Heard::Wants { mood, weight: weight * BESIDE_SADNESS };
            caught[at].chip.heard = Heard::Wants { mood: Mood::Bittersweet, weight };
            caught[at].chip.key = caught[at].chip.heard.key();
        }
    }
}

/// Whether it says what sort of film is wanted.
fn is_wish(heard: &Heard) -> bool {
    matches!(
        heard,
        Heard::Wants { .. }
            | Heard::Like { .. }
            | Heard::Unlike { .. }
            | Heard::Film { .. }
            | Heard::Opposite
            | Heard::Different
            | Heard::Surprise
    )
}

/// Whether it says what sort of film is wanted or not.
fn tells_taste(heard: &Heard) -> bool {
    !matches!(heard, Heard::Must { .. } | Heard::Tired | Heard::Genre { .. })
}

/// Of all children the youngest counts, and an age that was told more than one that is only supposed.
fn youngest(caught: &mut Vec<Caught>) {
    let age = |one: &Caught| match one.chip.heard {
        Heard::Must { constraint: Constraint::Kids { age } } => Some((one.meant != Meant::Said, age)),
        _ => None,
    };
    if let Some(least) = caught.iter().filter_map(age).min() {
        caught.retain(|one| age(one).is_none_or(|age| age == least));
    }
}

/// "Not so long, two hours at most": the length that was stated, beside a vague one.
fn stated_length(caught: &mut Vec<Caught>) {
    let most =
        |one: &Caught| matches!(one.chip.heard, Heard::Must { constraint: Constraint::AtMostMinutes { .. } });
    let least = |one: &Caught| {
        matches!(one.chip.heard, Heard::Must { constraint: Constraint::AtLeastMinutes { .. } })
    };
    for sort in [&most as &dyn Fn(&Caught) -> bool, &least] {
        if caught.iter().any(|one| sort(one) && one.meant == Meant::Said) {
            caught.retain(|one| !sort(one) || one.meant == Meant::Said);
        }
    }
}

/// Of two ends the one that is said to be the latest, or else the later.
fn latest_end(caught: &mut Vec<Caught>) {
    let end = |one: &Caught| match one.chip.heard {
        Heard::Must { constraint: Constraint::EndBy { minute } } => {
            let told =
                ["latest", "no later", "spatest", "en gec"].iter().any(|word| one.phrase.contains(word));
            Some((told, minute))
        }
        _ => None,
    };
    if let Some(latest) = caught.iter().filter_map(end).max() {
        caught.retain(|one| end(one).is_none_or(|end| end == latest));
    }
}

/// "Can't do subtitles, I'm knitting": what hands are full of is why nothing is to be read, and no wish.
fn hands_full(caught: &mut Vec<Caught>) {
    let mute = Heard::Must { constraint: Constraint::NoSubtitles };
    if caught.iter().any(|one| one.chip.heard == mute) {
        caught.retain(|one| one.meant != Meant::Supposed || !one.phrase.ends_with("ing") || !is_light(one));
    }
}

fn is_light(one: &Caught) -> bool {
    matches!(
        one.chip.heard,
        Heard::Wants { mood: Mood::Light, .. } | Heard::AtMost { axis: Axis::Thought | Axis::Tension, .. }
    )
}

/// "Funny like A, not funny like B" wants laughs: what is refused is to be like B.
fn likeness_refused(caught: &mut Vec<Caught>) {
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
fn shade_of_war(caught: &mut Vec<Caught>) {
    let wanted = caught.iter().any(|one| one.chip.heard == Heard::Genre { genre: Genre::War });
    let shade = Heard::Must { constraint: Constraint::Without { note: ContentNote::War } };
    caught.retain(|one| !wanted || one.chip.heard != shade || one.phrase.contains("war"));
}

/// "Horror, but not traumatising horror" is horror: what is refused is what describes it.
fn kind_described(caught: &mut Vec<Caught>) {
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

/// "Something we have on Netflix": the service that is named says it all.
fn named_service(caught: &mut Vec<Caught>) {
    let must = |one: &Caught| match &one.chip.heard {
        Heard::Must { constraint } => Some(constraint.clone()),
        _ => None,
    };
    if caught.iter().any(|one| matches!(must(one), Some(Constraint::OnService { .. }))) {
        caught.retain(|one| must(one) != Some(Constraint::OnOurServices));
    }
}

/// "Funny but not silly": one mood wished for in one word and refused in another is wished for, and only not too much.
fn shades(caught: &mut Vec<Caught>) {
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
fn wishes_before_suppositions(caught: &mut Vec<Caught>) {
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
