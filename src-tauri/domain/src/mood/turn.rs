//! Whose turn it is to choose. Owns what is fair over the evenings; refuses to know which film they would choose.
//!
//! It is the turn of the one on the sofa who has sat through the most evenings since a film was last their wish; among
//! equals of the one who chose less often, then of the one whose choice lies further back. Evenings without them do not
//! count as waiting, and where the evenings do not tell, nobody is sent first.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::evening::{Evening, Recent};
use crate::id::MemberId;

/// Whose turn it is, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Turn {
    /// Whose.
    pub member: MemberId,
    /// How many evenings they sat through since a film was last their wish.
    pub waited: u16,
    /// Whose wish the last evening's film was, if it was one person's.
    pub last: Option<MemberId>,
}

/// Whose turn it is among `candidates` of the sofa.
pub(super) fn turn(evening: &Evening, candidates: impl Fn(MemberId) -> bool) -> Option<Turn> {
    let mut recent: Vec<&Recent> = evening.recent.iter().collect();
    recent.sort_by_key(|recent| (recent.days_ago, recent.title));
    if evening.sofa.len() < 2 || recent.iter().all(|recent| recent.chosen_by.is_empty()) {
        return None;
    }
    let members = evening.sofa.iter().map(|sitter| sitter.member).filter(|member| candidates(*member));
    let mut waiting: Vec<_> = members.map(|member| (Reverse(standing(&recent, member)), member)).collect();
    waiting.sort();
    let (first, member) = *waiting.first()?;
    if waiting.get(1).is_some_and(|(second, _)| *second == first) {
        return None;
    }
    let Reverse((waited, _, _)) = first;
    Some(Turn { member, waited, last: last(&recent) })
}

/// Whose wish the last evening's film was, if it was one person's.
pub(super) fn last(recent: &[&Recent]) -> Option<MemberId> {
    match recent.first()?.chosen_by[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// How long somebody has waited, how seldom they chose, and how long ago that was; more is more due.
fn standing(recent: &[&Recent], member: MemberId) -> (u16, Reverse<usize>, u16) {
    let there = |recent: &&&Recent| recent.there.is_empty() || recent.there.contains(&member);
    let chose = |recent: &&Recent| recent.chosen_by.contains(&member);
    let waited = recent.iter().take_while(|recent| !chose(recent)).filter(there).count();
    let choices = recent.iter().filter(|recent| chose(recent)).count();
    let last = recent.iter().find(|recent| chose(recent)).map_or(u16::MAX, |recent| recent.days_ago);
    (u16::try_from(waited).unwrap_or(u16::MAX), Reverse(choices), last)
}
