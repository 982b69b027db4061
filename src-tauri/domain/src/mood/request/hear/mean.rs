//! What a phrase says under what stands over it. Owns the meaning of each sense when it is refused, softened or waved
//! away; refuses to know where scopes begin and end.

use super::super::franchise;
use super::super::language::{Over, Sense};
use super::super::{Constraint, Heard};
use super::stand::Meant;
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;
use crate::title::FIRST_YEAR;

/// The last year of "since 2015".
const LAST_YEAR: i32 = 2_100;

/// Films for this age have no sex worth the name and little swearing; no card knows more of these.
pub(super) const CLEAN: u8 = 12;

/// How much a hint is a wish.
const HINT: f32 = 0.8;
/// How much is asked for by who only says what it must not be: "nothing heavy".
const INSTEAD: f32 = 0.5;

/// How much of an axis is left where it is refused, and where only too much of it is.
const HARDLY_ANY: f32 = 2.0;
const BEARABLE: f32 = 5.0;

/// Sorts of things that are listed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Moods.
    Mood,
    /// Genres.
    Genre,
    /// Genres that are moods too: "horror".
    Noun,
    /// Everything else.
    Other,
}

impl Sort {
    /// Whether "and" joins the two: "no horror and westerns".
    pub fn goes_with(self, other: Self) -> bool {
        self == other
            || matches!(
                (self, other),
                (Self::Noun, Self::Mood | Self::Genre) | (Self::Mood | Self::Genre, Self::Noun)
            )
    }
}

pub(super) fn sort(senses: &[Sense]) -> Sort {
    let mood = |sense: &Sense| {
        matches!(
            sense,
            Sense::Mood(..)
                | Sense::Hint(_)
                | Sense::Marked(..)
                | Sense::Violence(_)
                | Sense::Sight(_)
                | Sense::Heavy
                | Sense::Deadly
                | Sense::Cheer
        )
    };
    if senses.iter().any(|sense| matches!(sense, Sense::Noun(_) | Sense::Franchise(_))) {
        Sort::Noun
    } else if senses.iter().all(mood) {
        Sort::Mood
    } else if senses.iter().any(|sense| matches!(sense, Sense::Genre(_) | Sense::Asked(_))) {
        Sort::Genre
    } else {
        Sort::Other
    }
}

/// How sure it is that what was `heard` of a sense is meant. What was is hardly a wish: "work was brutal, nothing heavy".
pub(super) fn meant(sense: Sense, over: Option<Over>, heard: &Heard) -> Meant {
    match sense {
        // Who refuses the one asks for the other, unless something is asked for.
        Sense::Heavy | Sense::Deadly | Sense::Mood(Mood::Thoughtful, _)
            if over.is_some() && matches!(heard, Heard::Wants { .. }) =>
        {
            Meant::Instead
        }
        Sense::Hint(_) => Meant::Hinted,
        _ if over == Some(Over::Past) && sort(&[sense]) == Sort::Mood => Meant::Hinted,
        // "Not so long" says less than a number of minutes beside it.
        Sense::AtMost(..) | Sense::Kids(_) | Sense::Short(_) | Sense::Long(_) => Meant::Supposed,
        _ => Meant::Said,
    }
}

/// Whether a film that was so is one to recover from.
pub(super) fn is_grim(senses: &[Sense]) -> bool {
    senses.iter().any(|sense| match sense {
        Sense::Mood(mood, _) | Sense::Hint(mood) => mood.is_heavy() || *mood == Mood::ScareUs,
        Sense::Heavy | Sense::Deadly => true,
        _ => false,
    })
}

/// What a phrase says under what stands over it.
pub(super) fn mean(sense: Sense, over: Option<Over>, weight: f32) -> Vec<Heard> {
    let must = |constraint| vec![Heard::Must { constraint }];
    let owned = |codes: &[&str]| codes.iter().map(|&code| code.to_owned()).collect();
    match (sense, over.filter(|over| *over != Over::Past)) {
        (_, Some(Over::NoMatter)) => vec![],
        (Sense::Hint(mood), None) => vec![Heard::Wants { mood, weight: HINT }],
        (Sense::Marked(mood, _) | Sense::Violence(mood), None) => {
            vec![Heard::Wants { mood, weight: weight.min(1.5) }]
        }
        (Sense::Violence(mood), Some(Over::Enough)) => {
            vec![refuse(mood, Over::Enough), Heard::AtMost { axis: Axis::Violence, level: HARDLY_ANY }]
        }
        (Sense::Violence(_), Some(over)) => {
            let level = if over == Over::NotToo { BEARABLE } else { HARDLY_ANY };
            vec![Heard::AtMost { axis: Axis::Violence, level }]
        }
        (Sense::Hint(mood) | Sense::Sight(mood), Some(over)) => {
            vec![refuse(mood, over)]
        }
        (Sense::Noun(genre), Some(Over::Not | Over::Enough | Over::Opposite)) => {
            must(Constraint::NotGenre { genre })
        }
        (Sense::Franchise(name), None) => franchise::asked(name, weight.min(1.5)),
        (Sense::Franchise(name), Some(_)) => must(Constraint::NotNamed { name: name.to_owned() }),
        (Sense::Clean, _) | (Sense::Rude, Some(_)) => must(Constraint::Clean { age: CLEAN }),
        (Sense::Effort, Some(_)) => vec![Heard::Wants { mood: Mood::BrainOff, weight: 1.0 }],
        (Sense::Mood(mood, much) | Sense::Wish(mood, much), None) => {
            vec![Heard::Wants { mood, weight: (much * weight).min(1.5) }]
        }
        (Sense::Cheer, Some(Over::Enough)) => vec![Heard::BreakUpCheer],
        (Sense::Mood(mood @ Mood::Thoughtful, _), Some(over @ (Over::Not | Over::NotToo))) => {
            vec![refuse(mood, over), Heard::Wants { mood: Mood::BrainOff, weight: INSTEAD }]
        }
        (Sense::Mood(mood, _), Some(over)) => vec![refuse(mood, over)],
        (Sense::Cheer, None) => vec![Heard::Wants { mood: Mood::FeelGood, weight: weight.min(1.5) }],
        (Sense::Cheer, Some(over)) => vec![refuse(Mood::FeelGood, over)],
        (Sense::AtMost(axis, level), _) => vec![Heard::AtMost { axis, level }],
        (Sense::Heavy, None) => vec![Heard::Wants { mood: Mood::GoodCry, weight: 0.7 }],
        (Sense::Heavy | Sense::Deadly, Some(over)) => {
            let level = if over == Over::NotToo { 5.0 } else { 3.0 };
            let instead = Heard::Wants { mood: Mood::Light, weight: INSTEAD };
            vec![
                Heard::AtMost { axis: Axis::Tears, level },
                Heard::AtMost { axis: Axis::Darkness, level },
                instead,
            ]
        }
        (Sense::Genre(genre) | Sense::Noun(genre) | Sense::Asked(genre), None) => {
            vec![Heard::Genre { genre }]
        }
        (Sense::Genre(genre), Some(Over::Not | Over::Enough | Over::Opposite)) => {
            must(Constraint::NotGenre { genre })
        }
        (Sense::NotMood(mood), _) => vec![Heard::Not { mood }],
        (Sense::NoSubtitles, _) | (Sense::Dubbed, None) => must(Constraint::NoSubtitles),
        (Sense::NotGenre(genre), _) => must(Constraint::NotGenre { genre }),
        // "Not too scary for the children."
        (Sense::Kids(age), None | Some(Over::NotToo)) => must(Constraint::Kids { age }),
        (Sense::Tired, None | Some(Over::Enough)) => vec![Heard::Tired],
        (Sense::Surprise(_), None) => vec![Heard::Surprise],
        (Sense::Different, None) | (Sense::Lately, Some(Over::Not | Over::Enough)) => vec![Heard::Different],
        (Sense::Opposite, None) | (Sense::Lately, Some(Over::Opposite)) => vec![Heard::Opposite],
        (Sense::Subtitles | Sense::Foreign, Some(_)) => must(Constraint::NoSubtitles),
        (Sense::Foreign, None) => must(Constraint::Foreign),
        (Sense::Note(note) | Sense::Marked(_, note), Some(_)) | (Sense::Free(note), _) => {
            must(Constraint::Without { note })
        }
        (Sense::From(codes), None) => must(Constraint::From { countries: owned(codes) }),
        (Sense::From(codes), Some(_)) => must(Constraint::NotFrom { countries: owned(codes) }),
        (Sense::In(code), None) => must(Constraint::InLanguage { language: code.to_owned() }),
        (Sense::On(name), None) => must(Constraint::OnService { name: name.to_owned() }),
        (Sense::OnOurs, _) => must(Constraint::OnOurServices),
        (Sense::Years(from, to), None) => must(Constraint::Years { from, to }),
        (Sense::Years(from, to), Some(_)) => match flip(Constraint::Years { from, to }) {
            flipped if flipped != (Constraint::Years { from, to }) => must(flipped),
            _ => vec![],
        },
        (Sense::Newest(years), None) => must(Constraint::Newest { years }),
        (Sense::Short(minutes), None) => must(Constraint::AtMostMinutes { minutes }),
        (Sense::Long(minutes), None) => must(Constraint::AtLeastMinutes { minutes }),
        (Sense::Long(_), Some(over)) => {
            must(Constraint::AtMostMinutes { minutes: if over == Over::NotToo { 130 } else { 120 } })
        }
        (Sense::Unseen, None) | (Sense::Seen, Some(_)) => must(Constraint::Unseen),
        (Sense::Seen, None) => must(Constraint::Seen),
        _ => vec![],
    }
}

fn refuse(mood: Mood, over: Over) -> Heard {
    match over {
        Over::NotToo => Heard::NotTooMuch { mood },
        Over::Enough => Heard::EnoughOf { mood },
        _ => Heard::Not { mood },
    }
}

/// "Nothing longer than two hours", "nothing older than 1990".
pub(super) fn flip(constraint: Constraint) -> Constraint {
    match constraint {
        Constraint::AtLeastMinutes { minutes } => Constraint::AtMostMinutes { minutes },
        Constraint::Years { from: FIRST_YEAR, to } if to < LAST_YEAR => {
            Constraint::Years { from: to + 1, to: LAST_YEAR }
        }
        Constraint::Years { from, to: LAST_YEAR } => Constraint::Years { from: FIRST_YEAR, to: from - 1 },
        other => other,
    }
}
