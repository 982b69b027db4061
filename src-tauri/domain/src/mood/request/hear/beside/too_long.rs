//! Lengths that somebody cannot take: "anything over two hours and he's asleep", "alles über 90 Minuten verschläft er", "nach 100
//! Minuten schläft Papa ein". Owns telling them from lengths that are asked for; refuses to read numbers (`quantity` does).

use super::super::super::words::{Gap, Word};
use super::super::Listener;
use super::super::vocabulary::has;

/// What stands for every film before "over two hours".
const ANY: &str = "anything everything any film films alles alle jeder filme";
/// What is then said of somebody.
const FAILS: &str = "asleep snoring snores snooze loses lost out pushing nods nod dozes doze drifts drops conks bores wriggles \
    restless fidgets fidgety drags too wont cant";
/// What tells of the evening instead: "over two hours now they're out".
const MEANWHILE: &str = "while now when since as once because cos if";
/// What describes a film after it: "over two hours that won't drag".
const DESCRIBES: &str = "that which with without where about but or please";
/// What German says of somebody right after it, by itself and with a "nicht".
const SLEEPS: &str = "verschlaft verschlafe verschlafen verpennt verpenne schlaft schlafe schlafen pennt penne pennen nickt nicke";
const MANAGES: &str = "geht gehen schaff schaffe schaffen schafft halt halte halten ertrag ertrage pack packe packt packen mag \
    kann konnen wird ist sind will";
const NOT: &str = "nicht nimmer ned net nie zu";
/// What somebody will do after so long, before the film must be over: "I'll conk out after 100 minutes".
const DROPS_OFF: &str = "conk conks nod nods doze dozes fall falls drop drops flag flags turn turns schlafe schlafen schlaft penne pennen \
    pennt nicke nicken nickt dose dost";

const ANYWAY: &str = "eh sowieso ohnehin eeh immer endlich jetzt";

impl Listener<'_> {
    /// Whether "over two hours", from the word `from` on, tells of what is too long, and not of what is asked for.
    pub(in super::super) fn is_too_long(&self, from: usize) -> bool {
        let goes_on = |word: &&Word| word.before == Gap::Space;
        let rest: Vec<&str> =
            self.words[self.at..].iter().take_while(goes_on).map(|word| word.folded.as_str()).collect();
        let Some(first) = rest.first() else { return false };
        let clause = self.clause_before(from);
        let any = clause
            .last()
            .or(self.words.get(from).map(|word| word.folded.as_str()).as_ref())
            .is_some_and(|word| has(ANY, word));
        if self.index.is_english() {
            let said = rest.iter().take_while(|word| !has(MEANWHILE, word));
            return any && !has(DESCRIBES, first) && said.into_iter().any(|word| has(FAILS, word));
        }
        let manages_not = || has(MANAGES, first) && rest.iter().any(|word| has(NOT, word));
        (any || clause.is_empty()) && (has(SLEEPS, first) || manages_not())
    }

    /// Whether somebody drops off after the time that is told from `from` on: what comes later they would miss.
    pub(in super::super) fn drops_off(&self, from: usize) -> bool {
        let goes_on = |word: &&Word| word.before == Gap::Space;
        let drops = |word: &str| has(DROPS_OFF, word);
        if !self.index.is_german() {
            return self.clause_before(from).into_iter().any(drops);
        }
        // German says so before the time or right after it; who drops off anyway is no limit unless it is made one.
        let later = || self.words[self.at..].iter().take_while(goes_on).map(|word| word.folded.as_str());
        let clause: Vec<&str> = self.clause_before(from).into_iter().chain(later()).collect();
        let anyway = clause.iter().any(|word| has(ANYWAY, word))
            && !clause.iter().any(|word| word.starts_with("langer"));
        !anyway && clause.into_iter().any(drops)
    }
}
