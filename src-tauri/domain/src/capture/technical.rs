//! Texts about software, and licences: their words ("source code", "limit", "upgrade") and headings are many a film's name.
//! Owns telling such a text, and what still names a film in it; refuses every other kind of text.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::mention::Mention;
use super::names::Rarity;
use super::page::Page;
use super::pattern::{Pattern, Span};

/// So many different words of the trade, in English since nearly all such texts are.
const LEAST_KINDS: usize = 4;
/// And at least one of them in so many characters.
const DENSITY: usize = 400;
/// Telling what a text is takes no more of it, in characters.
const LOOKED_AT: usize = 20_000;

static TRADE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "(?i:\\b(?:copyright|licen[sc]e[ds]?|licensor|software|source code|warranty|liability|redistribut\\w+|repository|github|npm|yarn|pnpm|cargo|pip|api|cli|json|html|css|url|regex|javascript|typescript|node(?:\\.?js)?|python|rust|linux|command line|compiler?|config(?:uration|ure)?|parameters?|arguments?|boolean|integer|strings?|arrays?|functions?|callback|async|await|const|import|export|undefined|null|plugins?|module|modules|package|debug|bug|deprecated|dependenc(?:y|ies)|runtime|syntax|default value|install(?:ation|ed)?|usage|changelog|pull requests?)\\b|\\w\\(\\)|=>|::|--[a-z]+)",
    )
});

/// Whether a page is about software or a licence.
pub(super) fn is_technical(page: &Page) -> bool {
    let looked_at: Span = 0..page.shape().len().min(LOOKED_AT);
    let found = TRADE.find_all(page.shape(), &looked_at);
    let kinds: HashSet<String> = found.iter().map(|span| page.part(span).to_lowercase()).collect();
    kinds.len() >= LEAST_KINDS && found.len() * DENSITY >= looked_at.len()
}

/// Whether a mention in such a page is surely a film's: said to be one, linked as one, or a known name with its year.
pub(super) fn is_film(mention: &Mention, rarity: Option<Rarity>) -> bool {
    let signs = &mention.signs;
    let number = mention.name.chars().all(|c| !c.is_alphabetic());
    let dated = signs.brackets.is_some() && signs.year.is_some() && rarity.is_some() && !number;
    dated
        || signs.labelled
        || signs.link == Some(true)
        || signs.called_film && (signs.marked || rarity.is_some())
}
