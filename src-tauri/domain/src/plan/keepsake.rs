//! What is kept of an evening that is over: its torn ticket. Owns what may be written on it and how several opinions of one
//! film come together; refuses to know how the film itself was stored.

use crate::id::MemberId;
use crate::title::{Opinion, Reaction};

/// The longest "one word" for an evening, in characters: three or four of them, at most.
pub const WORD_LIMIT: usize = 40;
/// The longest memory of an evening, in characters: a few lines.
pub const MEMORY_LIMIT: usize = 2_000;

/// What is kept of an evening beside its films.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keepsake {
    /// Who was there; nobody named is everybody.
    pub there: Vec<MemberId>,
    /// The evening in a word; may be empty.
    pub word: String,
    /// What to remember; may be empty.
    pub memory: String,
}

/// How a film was: one word for all of them, or what each said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// What all of them say; `None` where they differ or nobody said.
    pub shared: Option<Reaction>,
    /// What each says, where that is not the same for all.
    pub opinions: Vec<Opinion>,
}

impl Verdict {
    /// What those who were `there` said. Only they count; `shared` holds where nobody is told apart. Where everybody says
    /// the same it is the household's one word, as if it had been said once.
    pub fn of(there: &[MemberId], shared: Option<Reaction>, opinions: &[Opinion]) -> Self {
        let of = |member| opinions.iter().rfind(|opinion| opinion.member == member).copied();
        let said: Vec<Opinion> = there.iter().filter_map(|member| of(*member)).collect();
        let Some(first) = said.first() else { return Self { shared, opinions: said } };
        let agreed = said.len() == there.len() && said.iter().all(|one| one.reaction == first.reaction);
        if agreed {
            Self { shared: Some(first.reaction), opinions: Vec::new() }
        } else {
            Self { shared: None, opinions: said }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::member;

    fn opinion(n: u128, reaction: Reaction) -> Opinion {
        Opinion { member: member(n), reaction }
    }

    #[test]
    fn what_everybody_says_is_one_word() {
        let there = [member(1), member(2)];
        let said = [opinion(1, Reaction::Loved), opinion(2, Reaction::Loved)];
        let agreed = Verdict { shared: Some(Reaction::Loved), opinions: Vec::new() };
        assert_eq!(Verdict::of(&there, None, &said), agreed);
        assert_eq!(Verdict::of(&there, Some(Reaction::Stopped), &said), agreed, "each one's own word counts");
    }

    #[test]
    fn where_they_differ_each_keeps_an_own_word() {
        let there = [member(2), member(1)];
        let said = [opinion(1, Reaction::Loved), opinion(2, Reaction::Mixed)];
        let differing = Verdict { shared: None, opinions: vec![said[1], said[0]] };
        assert_eq!(Verdict::of(&there, Some(Reaction::Good), &said), differing);
    }

    #[test]
    fn somebody_without_an_opinion_is_not_made_to_agree() {
        let said = [opinion(1, Reaction::Loved)];
        let alone = Verdict { shared: None, opinions: said.to_vec() };
        assert_eq!(Verdict::of(&[member(1), member(2)], None, &said), alone);
    }

    #[test]
    fn whoever_was_not_there_has_no_say() {
        let said = [opinion(1, Reaction::Good), opinion(3, Reaction::Stopped)];
        let agreed = Verdict { shared: Some(Reaction::Good), opinions: Vec::new() };
        assert_eq!(Verdict::of(&[member(1)], None, &said), agreed);
        assert_eq!(Verdict::of(&[], Some(Reaction::Mixed), &said).shared, Some(Reaction::Mixed));
    }

    #[test]
    fn the_last_word_of_somebody_counts() {
        let said = [opinion(1, Reaction::Good), opinion(1, Reaction::Loved)];
        assert_eq!(Verdict::of(&[member(1)], None, &said).shared, Some(Reaction::Loved));
    }
}
