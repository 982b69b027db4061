//! Which things that were heard cannot both be had. Owns the pairs; refuses to say which of two holds.

use super::{Chip, Constraint, Contradiction, Heard};

/// The pairs among `chips` that pull against each other, the wish before its refusal.
pub(super) fn contradictions(chips: &[Chip]) -> Vec<Contradiction> {
    let pair = |one: &Chip, other: &Chip| Contradiction { one: one.key.clone(), other: other.key.clone() };
    let pairs = chips.iter().flat_map(|one| {
        chips.iter().filter(|other| opposed(&one.heard, &other.heard)).map(move |other| pair(one, other))
    });
    pairs.collect()
}

/// Whether `refusal` rules out what `wish` asks for.
fn opposed(wish: &Heard, refusal: &Heard) -> bool {
    use Constraint as C;
    match (wish, refusal) {
        (Heard::Wants { mood, .. }, Heard::Not { mood: own } | Heard::EnoughOf { mood: own }) => mood == own,
        (Heard::Wants { mood, .. }, Heard::BreakUpCheer) => *mood == super::Mood::Festive,
        (Heard::Genre { genre }, Heard::Must { constraint: C::NotGenre { genre: own } }) => genre == own,
        (Heard::Must { constraint: wish }, Heard::Must { constraint: refusal }) => match (wish, refusal) {
            (C::From { countries }, C::NotFrom { countries: own }) => {
                countries.iter().all(|one| own.contains(one))
            }
            (C::With { person }, C::NotWith { person: own }) => person == own,
            (C::AtLeastMinutes { minutes: least }, C::AtMostMinutes { minutes: most }) => least > most,
            (C::Foreign, C::NoSubtitles) | (C::Seen, C::Unseen) => true,
            _ => false,
        },
        _ => false,
    }
}
