//! Which evening suits best. Owns the order and what there is to say for each place in it; refuses to choose: whoever
//! asked can take any evening that is still ahead.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Answer, Answered, Poll, PollOption, said};
use crate::id::{MemberId, OptionId};

/// How many evenings back somebody who missed out is remembered. Each counts half of the one after it.
const LATELY: usize = 5;

/// How one evening stands, in the order of the poll's members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Standing {
    /// Which evening.
    pub option: OptionId,
    /// What that comes to.
    pub verdict: Verdict,
    /// Who gladly comes.
    pub yes: Vec<MemberId>,
    /// Who could manage.
    pub if_need_be: Vec<MemberId>,
    /// Who cannot.
    pub no: Vec<MemberId>,
    /// Who has not answered.
    pub open: Vec<MemberId>,
    /// Who missed out lately and can come to this evening, where that is why it stands before another on which as many
    /// can.
    pub fairer_to: Vec<MemberId>,
}

/// What the answers to an evening come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Everybody can, some of them maybe only if need be.
    Everybody,
    /// Some can.
    Some,
    /// All have answered, and none of them can.
    Nobody,
    /// None of those who answered can, and some have not answered.
    Waiting,
    /// It would have started by now, so it cannot be chosen.
    Past,
}

impl Standing {
    /// How many can come.
    pub fn can(&self) -> usize {
        self.yes.len() + self.if_need_be.len()
    }

    /// It can be recommended: somebody can come, and it is still ahead.
    pub fn can_win(&self) -> bool {
        matches!(self.verdict, Verdict::Everybody | Verdict::Some)
    }

    fn comes(&self, who: MemberId) -> bool {
        self.yes.contains(&who) || self.if_need_be.contains(&who)
    }
}

/// The poll's evenings, the best first: still ahead; most who can come, everybody above all; most of them gladly; fewest
/// of whom something else is known; those who missed out lately; fewest who cannot; earliest. `missed` says for each of
/// the last evenings who could not come, the latest evening first, and `booked` how many have something else.
pub fn rank(
    poll: &Poll,
    answers: &[Answered],
    missed: &[Vec<MemberId>],
    booked: &HashMap<OptionId, usize>,
    now: DateTime<Utc>,
) -> Vec<Standing> {
    let mut ranked: Vec<_> = poll
        .options
        .iter()
        .map(|option| {
            let standing = standing(poll, option, answers, now);
            let able = standing.yes.iter().chain(&standing.if_need_be);
            let owed: u32 = able.map(|who| owed(*who, missed)).sum();
            (standing, owed, option.start.utc())
        })
        .collect();
    ranked.sort_by_key(|(standing, owed, start)| {
        let wanted = (standing.can(), standing.yes.len());
        let busy = booked.get(&standing.option);
        (standing.verdict == Verdict::Past, Reverse(wanted), busy, Reverse(*owed), standing.no.len(), *start)
    });
    let mut standings: Vec<_> = ranked.into_iter().map(|(standing, ..)| standing).collect();
    let fairer: Vec<_> = standings
        .iter()
        .enumerate()
        .map(|(place, this)| {
            let equal = |next: &&Standing| booked.get(&next.option) == booked.get(&this.option);
            fairer_to(this, standings.get(place + 1).filter(equal), missed)
        })
        .collect();
    for (standing, fairer) in standings.iter_mut().zip(fairer) {
        standing.fairer_to = fairer;
    }
    standings
}

fn standing(poll: &Poll, option: &PollOption, answers: &[Answered], now: DateTime<Utc>) -> Standing {
    let those = |answer| -> Vec<_> {
        poll.members.iter().copied().filter(|who| said(answers, option.id, *who) == answer).collect()
    };
    let mut standing = Standing {
        option: option.id,
        verdict: Verdict::Past,
        yes: those(Some(Answer::Yes)),
        if_need_be: those(Some(Answer::IfNeedBe)),
        no: those(Some(Answer::No)),
        open: those(None),
        fairer_to: Vec::new(),
    };
    if option.start.utc() > now {
        standing.verdict = match (standing.can(), standing.open.len()) {
            (0, 0) if !poll.members.is_empty() => Verdict::Nobody,
            (0, _) => Verdict::Waiting,
            (able, _) if able == poll.members.len() => Verdict::Everybody,
            _ => Verdict::Some,
        };
    }
    standing
}

/// What the household owes somebody for the evenings they missed.
fn owed(who: MemberId, missed: &[Vec<MemberId>]) -> u32 {
    missed
        .iter()
        .take(LATELY)
        .fold((0, 1 << LATELY), |(owed, weight), evening| {
            (owed + if evening.contains(&who) { weight } else { 0 }, weight / 2)
        })
        .0
}

/// Who makes the difference to the next place: only said where as many can come, and as many gladly.
fn fairer_to(this: &Standing, next: Option<&Standing>, missed: &[Vec<MemberId>]) -> Vec<MemberId> {
    let Some(next) = next.filter(|next| {
        this.can_win() && next.can_win() && (next.can(), next.yes.len()) == (this.can(), this.yes.len())
    }) else {
        return Vec::new();
    };
    let able = this.yes.iter().chain(&this.if_need_be).copied();
    able.filter(|who| owed(*who, missed) > 0 && !next.comes(*who)).collect()
}
