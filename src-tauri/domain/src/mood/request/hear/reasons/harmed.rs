//! What a film did to somebody, told in Turkish by the verb at the end: "Annabelle kızımı korkuttu", "Coraline'den sonra kabus
//! gördü". Owns which of those verbs tell harm and up to where; refuses praise (`praise` reads that), harm that is told in English
//! (`harm`) and to know films.

use super::super::super::words::{Gap, Word};
use super::super::Listener;
use super::super::films::catalogued::LONGEST;
use super::super::films::names::capital;
use super::super::vocabulary::has;

/// What harms by itself.
const HARM: &str = "korkuttu urkuttu aglatti uzdu mahvetti bunaltti sarsti travmaya bozdu karartti bulandirdi uyuyamadi uyuyamadim \
    uyuyamadik uyuyamadilar uyuyamiyor uyuyamiyorum depresyona hungur";
/// What does so in two words, by how the second begins.
const IN_TWO: [(&str, &str); 10] = [
    ("kabus", "gor"),
    ("kabuslar", "gor"),
    ("travma", ""),
    ("kotu", "etkile"),
    ("kotu", "ol"),
    ("perisan", "et"),
    ("berbat", "et"),
    ("kalbimi", "kirdi"),
    ("kalbimizi", "kirdi"),
    ("uykularimi", "kac"),
];
/// What did harm where it was much.
const WEPT: &str = "agladi agladik agladim agladilar korktu korktuk korktum korktular uzuldu uzulduk uzuldum";
const MUCH: &str = "cok gunlerce saatlerce hungur aksam gece hep asiri bayagi acayip";
/// What goes on with the clause before its comma.
const WATCHED: &str =
    "izledi izledik izledim izlediler izleyip seyretti seyrettik seyrettim seyredip izlemisti izlemistik";
/// What turns to something else, and what only likens.
const THEN: &str =
    "ama fakat ancak cunku simdi olsun gibi kadar tarzi tarzinda benzeri istiyoruz istiyorum izleyelim";
/// How far from its name that is said, in words.
const NEAR: usize = 9;

impl Listener<'_> {
    /// Where the name ends of a film that begins here and did harm, and up to where that is told.
    pub(in super::super) fn harmed_by_film(&self) -> Option<(usize, usize)> {
        self.lore.catalogue.filter(|_| self.index.capitals_name() && !self.index.is_english())?;
        self.typed.get(self.at).filter(|word| capital(self.text, word) && self.scope.is_none())?;
        let most = self.typed.len().min(self.at + LONGEST);
        (self.at + 1..=most).rev().find_map(|end| {
            let joined = self.typed[self.at + 1..end].iter().all(|word| word.before == Gap::Space);
            let until = self.harmed_until(end).filter(|_| joined && self.is_well_known(self.at, end))?;
            (!self.praise_follows(until)).then_some((end, until))
        })
    }

    /// Up to where it is told after `end` that harm was done.
    fn harmed_until(&self, end: usize) -> Option<usize> {
        let goes_on = |at: usize| {
            let (word, before) = (&self.typed[at], &self.typed[at - 1]);
            let parted = word.before == Gap::Comma && has(WATCHED, &before.folded);
            (word.before == Gap::Space || parted) && !has(THEN, &word.folded)
        };
        let reach = end..self.typed.len().min(end + NEAR);
        reach.take_while(|at| goes_on(*at)).find_map(|at| harms(self.typed, end, at))
    }
}

/// Past the word at `at` if it and the next tell harm.
fn harms(words: &[Word], start: usize, at: usize) -> Option<usize> {
    let word = words[at].folded.as_str();
    let next = words.get(at + 1).filter(|next| next.before == Gap::Space).map(|next| next.folded.as_str());
    let two = IN_TWO.iter().any(|(first, second)| {
        *first == word && next.is_some_and(|next| next.starts_with(second) && !denied(next))
    });
    let wept = has(WEPT, word) && words[start..at].iter().any(|word| has(MUCH, &word.folded));
    // "Hüngür hüngür ağladı" ends with what was done.
    let over = usize::from(two || matches!(word, "travmaya" | "depresyona"));
    let past = |word: &str| has(WEPT, word) || word == "hungur";
    let sobbed = word == "hungur" && next.is_some_and(past);
    if sobbed {
        let rest = words[at..].iter().take_while(|word| past(&word.folded)).count();
        return Some(at + rest);
    }
    (two || wept || word != "hungur" && has(HARM, word)).then_some((at + 1 + over).min(words.len()))
}

/// "Etkilemedi", "görmedi".
fn denied(word: &str) -> bool {
    ["medi", "madi", "mez", "maz", "miyor"].iter().any(|ending| word.contains(ending))
}
