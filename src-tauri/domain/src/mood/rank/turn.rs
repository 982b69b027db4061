//! Whose turn it is to choose. Owns what is fair over the evenings; refuses to know which film they would choose.
//!
//! It is the turn of the one on the sofa who has sat through the most evenings since a film was last their wish; among
//! equals of the one who chose less often, then of the one whose choice lies further back. Evenings without them do not
//! count as waiting, two films of one evening are one evening, and where the evenings do not tell, nobody is sent first.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::evening::{Evening, Recent};
use crate::id::MemberId;
use crate::mood::rule::Says;

/// Whose turn it is, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Turn {
    /// Whose.
    pub member: MemberId,
    /// How many evenings they sat through since a film was last their wish.
    pub waited: u16,
    /// Whose wish the last evening's films were, if they were one person's.
    pub last: Option<MemberId>,
    /// The house rule that says so, if it is one.
    pub rule: Option<String>,
}

/// Whose turn it is, the house rules first.
pub(super) fn turn(evening: &Evening) -> Option<Turn> {
    if evening.sofa.len() < 2 {
        return None;
    }
    let recent = evenings(evening);
    let everybody: Vec<MemberId> = evening.sofa.iter().map(|sitter| sitter.member).collect();
    let fair = fairest(&recent, everybody.clone(), false);
    let mut allowed = everybody;
    let mut choosing = None;
    let mut passed = None;
    for rule in evening.rules.iter().filter(|rule| rule.is_in_force(evening)) {
        let refused = |member: &MemberId| match &rule.says {
            Says::TheyChoose { who } => !who.is_there(evening, *member),
            Says::TheyPass { who } => who.is_there(evening, *member),
            Says::NeverTwice { who } => who.is_there(evening, *member) && last_of(&recent) == Some(*member),
            Says::Keep { .. } | Says::Late { .. } | Says::NotInARow { .. } | Says::Once { .. } => false,
        };
        let left: Vec<MemberId> = allowed.iter().copied().filter(|member| !refused(member)).collect();
        // A rule about people who are not there, or one that leaves nobody, says nothing tonight.
        if left.is_empty() || left.len() == allowed.len() && !matches!(rule.says, Says::TheyChoose { .. }) {
            continue;
        }
        if matches!(rule.says, Says::TheyChoose { .. }) {
            choosing = choosing.or(Some(rule));
        } else if fair.as_ref().is_none_or(|fair| refused(&fair.member)) {
            passed = passed.or(Some(rule));
        }
        allowed = left;
    }
    let decided = choosing.is_some() || allowed.len() == 1;
    let turn = fairest(&recent, allowed, decided)?;
    let rule = choosing.or(passed).map(|rule| rule.text.clone());
    Some(Turn { rule, ..turn })
}

/// Whose wish the last evening's films were, if they were one person's.
pub(super) fn last(evening: &Evening) -> Option<MemberId> {
    last_of(&evenings(evening))
}

/// An evening with all its films.
struct Past {
    days_ago: u16,
    /// Whose wish one of them was.
    chosen_by: BTreeSet<MemberId>,
    /// Who was there for one of them; nobody named is everybody.
    there: BTreeSet<MemberId>,
}

/// The last evenings, the nearest first.
fn evenings(evening: &Evening) -> Vec<Past> {
    let mut recent: Vec<&Recent> = evening.recent.iter().collect();
    recent.sort_by_key(|recent| recent.days_ago);
    recent.chunk_by(|a, b| a.days_ago == b.days_ago).filter_map(Past::of).collect()
}

impl Past {
    fn of(films: &[&Recent]) -> Option<Self> {
        let everybody = films.iter().any(|film| film.there.is_empty());
        Some(Self {
            days_ago: films.first()?.days_ago,
            chosen_by: films.iter().flat_map(|film| &film.chosen_by).copied().collect(),
            there: films.iter().filter(|_| !everybody).flat_map(|film| &film.there).copied().collect(),
        })
    }
}

fn last_of(past: &[Past]) -> Option<MemberId> {
    let chosen_by = &past.first()?.chosen_by;
    chosen_by.first().copied().filter(|_| chosen_by.len() == 1)
}

/// The one of `members` who is most due. Where the evenings do not tell, it is nobody, unless it is `decided` that it
/// is one of them.
fn fairest(recent: &[Past], members: Vec<MemberId>, decided: bool) -> Option<Turn> {
    let mut waiting: Vec<_> =
        members.into_iter().map(|member| (Reverse(standing(recent, member)), member)).collect();
    waiting.sort();
    let (first, member) = *waiting.first()?;
    let tells = recent.iter().any(|recent| !recent.chosen_by.is_empty())
        && waiting.get(1).is_none_or(|(second, _)| *second != first);
    let Reverse((waited, _, _)) = first;
    (tells || decided).then(|| Turn { member, waited, last: last_of(recent), rule: None })
}

/// How long somebody has waited, how seldom they chose, and how long ago that was; more is more due.
fn standing(recent: &[Past], member: MemberId) -> (u16, Reverse<usize>, u16) {
    let there = |recent: &&Past| recent.there.is_empty() || recent.there.contains(&member);
    let chose = |recent: &Past| recent.chosen_by.contains(&member);
    let waited = recent.iter().take_while(|recent| !chose(recent)).filter(there).count();
    let choices = recent.iter().filter(|recent| chose(recent)).count();
    let last = recent.iter().find(|recent| chose(recent)).map_or(u16::MAX, |recent| recent.days_ago);
    (u16::try_from(waited).unwrap_or(u16::MAX), Reverse(choices), last)
}
