//! Words that echo the one before them, as people say "and the like": "no kissing-wissing", "tension-shension". Owns telling an
//! echo; refuses what the word before it means.

use super::super::language::Over;
use super::super::{Constraint, Heard};
use super::Listener;
use super::mean::CLEAN;
use super::stand::Meant;

/// What an echo begins with in place of the word's own beginning.
const BEGINS: &[&str] = &["sh", "w", "v", "m", "schm"];
/// What lovers do.
const LOVERS: &[&str] = &["kiss", "love", "romanc", "cuddl", "smooch", "snog", "sex"];
/// No shorter word is echoed, in letters.
const SHORTEST: usize = 4;
/// From how many letters on an echo needs no hyphen.
const CLEARLY: usize = 6;
const VOWELS: &[char] = &['a', 'e', 'i', 'o', 'u'];

impl Listener<'_> {
    /// Steps over an echo. False if none stands here.
    pub(super) fn echoes(&mut self) -> bool {
        let Some(before) = self.at.checked_sub(1).and_then(|at| self.typed.get(at)) else { return false };
        let echo = &self.typed[self.at];
        let joined = &self.text[before.end..echo.start] == "-";
        let unknown = before.folded.len() >= CLEARLY
            && self.index.longest(&self.typed[self.at..=self.at]).is_none()
            && !self.index.is_ordinary(&echo.folded);
        if !joined && !unknown || !is_echo(&before.folded, &echo.folded) {
            return false;
        }
        let from = self.at - 1;
        let lovers_do = LOVERS.iter().any(|stem| before.folded.starts_with(stem));
        self.at += 1;
        // Who wants no kissing and the like wants nothing that embarrasses.
        if lovers_do && self.scope.is_some_and(|scope| scope.over == Over::Not) {
            self.chip(from, Heard::Must { constraint: Constraint::Clean { age: CLEAN } }, Meant::Said);
        }
        true
    }
}

/// Whether a word is another with its beginning changed: "wissing" of "kissing", "shension" of "tension".
fn is_echo(word: &str, echo: &str) -> bool {
    let Some(vowel) = word.find(VOWELS).filter(|_| word.len() >= SHORTEST) else { return false };
    // "Drama-shrama" keeps its r.
    let mut rimes = (vowel.min(1)..=vowel).filter_map(|at| word.get(at..));
    word != echo && rimes.any(|rime| BEGINS.iter().any(|begins| echo.strip_prefix(begins) == Some(rime)))
}

#[cfg(test)]
mod tests {
    use super::is_echo;

    #[test]
    fn an_echo_has_the_same_rime() {
        for (word, echo) in [
            ("kissing", "wissing"),
            ("tension", "shension"),
            ("drama", "shrama"),
            ("love", "shove"),
            ("action", "waction"),
        ] {
            assert!(is_echo(word, echo), "{word} {echo}");
        }
        for (word, echo) in [("kissing", "missed"), ("fun", "shun"), ("love", "love"), ("comedy", "drama")] {
            assert!(!is_echo(word, echo), "{word} {echo}");
        }
    }
}
