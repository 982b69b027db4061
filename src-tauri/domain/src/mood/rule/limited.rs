//! What a rule asks of a film. Owns reading it by the tables that read requests, and whether it is said clearly enough for a
//! rule; refuses days, people and turns.

use std::collections::BTreeSet;

use super::Limited;
use super::text::{REFUSING, Text};
use crate::catalogue::{Catalogue, Genre};
use crate::fold::fold;
use crate::mood::request::language::Language;
use crate::mood::request::lore::Lore;
use crate::mood::request::{Chip, ChipKey, Constraint, Heard, Request, read};

/// What stands before somebody who makes films.
const BEFORE_A_NAME: &str = "by with from starring featuring directed";

/// What the words that are left ask of a film, or with `negated` refuse.
pub(super) fn limited(words: &mut Text<'_>, catalogue: Option<&Catalogue>, negated: bool) -> Option<Limited> {
    let rest = words.rest();
    let refusals = rest.split(' ').filter(|word| REFUSING.contains(&fold(word).as_str())).count();
    if words.is_of_others() || words.is_statement() || negated && refusals > 0 {
        return None;
    }
    let asked = if negated { format!("no {rest}") } else { rest.clone() };
    let request = asked_for(&asked, catalogue);
    let mut said: Vec<&str> = request.heard.iter().map(understood).collect();
    let plain = request.like.is_empty() && request.contrast == 0.0 && !request.surprise && !request.tired;
    let several = said.iter().collect::<BTreeSet<_>>().len() > 1;
    if request.heard.iter().any(is_of_somebody) {
        said.push(BEFORE_A_NAME);
    }
    if request.heard.iter().any(|chip| understood(chip) != chip.words) {
        said.extend(REFUSING);
    }
    if request.heard.is_empty() || !plain || !words.is_done(&said) {
        return None;
    }
    // "No horror on Sundays, no westerns": whether the second is of Sundays as well is not said.
    if several && words.pieces() > 1 {
        return None;
    }
    let moods = |wanted: bool| {
        let moods = request.moods.iter().filter(move |(_, weight)| (*weight > 0.0) == wanted);
        moods.map(|(mood, _)| *mood).collect()
    };
    // A mood's noun names its genre as well; a rule about horror is one about how frightening films are.
    let of_mood = |genre: &Genre| {
        let chip = request.heard.iter().find(|chip| chip.heard == Heard::Genre { genre: *genre });
        let wants = |other: &Chip| matches!(other.heard, Heard::Wants { .. });
        chip.is_some_and(|chip| request.heard.iter().any(|other| wants(other) && other.words == chip.words))
    };
    let limits = Limited {
        moods: moods(true),
        not_moods: moods(false),
        constraints: request.constraints.clone(),
        at_most: request.ceilings.clone(),
        genres: request.genres.iter().filter(|genre| !of_mood(genre)).copied().collect(),
    };
    let has = |phrases: &[&str]| words.find(phrases).is_some();
    let listed = has(&["and", "or"]) || rest.contains(',');
    let clear = if negated || refusals > 0 {
        // "No long horror" is of films that are both.
        !several || listed || refusals > 1
    } else {
        // "Horror or comedies" need not be both; "something sad and funny" has to.
        limits.kinds() < 2 || !listed || has(&["something", "anything"]) && !has(&["or"])
    };
    clear.then_some(limits)
}

/// What is asked for, without the moods that somebody's name stands for: who wants no Tarantino may watch other dark films.
fn asked_for(words: &str, catalogue: Option<&Catalogue>) -> Request {
    let lore = Lore { catalogue, ..Lore::default() };
    let request = read(words, &[], &[], Language::English, lore);
    let named: Vec<&str> =
        request.heard.iter().filter(|chip| is_of_somebody(chip)).map(|chip| chip.words.as_str()).collect();
    let stands_for =
        |chip: &&Chip| !is_of_somebody(chip) && named.iter().any(|name| name.contains(chip.words.as_str()));
    let moods: Vec<ChipKey> = request.heard.iter().filter(stands_for).map(|chip| chip.key.clone()).collect();
    if moods.is_empty() { request } else { read(words, &[], &moods, Language::English, lore) }
}

/// The words of a chip that were understood: of a refused film only its name, since a "not" reaches across others.
fn understood(chip: &Chip) -> &str {
    match &chip.heard {
        Heard::Must { constraint: Constraint::NotNamed { name } } if chip.words.ends_with(name.as_str()) => {
            name
        }
        _ => &chip.words,
    }
}

/// Whether somebody who makes films was named.
fn is_of_somebody(chip: &Chip) -> bool {
    matches!(chip.heard, Heard::Must { constraint: Constraint::With { .. } | Constraint::NotWith { .. } })
}

impl Limited {
    /// How many things every film has to be at once.
    fn kinds(&self) -> usize {
        self.moods.len() + self.constraints.len() + usize::from(!self.genres.is_empty())
    }
}
