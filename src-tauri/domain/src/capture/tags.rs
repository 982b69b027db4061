//! Names in hashtags and links. Owns how a name that is run together is read; refuses to weigh it.

use std::sync::LazyLock;

use super::candidate::{Finder, Found};
use super::mention::{Mention, Signs};
use super::pattern::Pattern;
use super::plain;
use super::token::words_of;
use super::words::PLAIN_TAGS;

impl Finder<'_> {
    pub(super) fn tagged(&self, film_words: usize) -> Vec<Found> {
        static TAG: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("#([A-Za-z0-9_]{3,60})"));
        let page = self.around.page;
        let tags = TAG.groups(page.shape(), &page.all()).into_iter().take(300);
        let spans = tags.filter_map(|groups| groups.into_iter().nth(1).flatten());
        let mut found = Vec::new();
        for span in spans {
            let parts = camel(&page.original(&span));
            let compact = words_of(&parts.join(" ")).concat();
            let folded = crate::fold::fold(&page.original(&span)).replace(' ', "");
            let named = self.names.run_together(&compact).or_else(|| self.names.run_together(&folded));
            if plain::is_prize(page.part(&span)) {
                continue;
            }
            // Only capitals tell where the words of an unknown name part.
            let capital = parts.iter().all(|part| part.starts_with(char::is_uppercase));
            let plain = |part: &String| PLAIN_TAGS.contains(&part.to_lowercase().as_str());
            if let Some(named) = named {
                if parts.iter().all(plain) {
                    continue;
                }
                let signs = Signs {
                    hashtag: true,
                    capitals: true,
                    film_sentence: film_words > 0,
                    ..Signs::default()
                };
                found.push((self.mention(span, signs), named.cards.to_vec(), Some(named.rarity)));
            } else if parts.len() >= 2 && film_words > 0 && capital && !parts.iter().any(plain) {
                let signs = Signs { hashtag: true, capitals: true, film_sentence: true, ..Signs::default() };
                let mut mention = self.mention(span, signs);
                mention.name = parts.join(" ");
                found.push((mention, Vec::new(), None));
            }
        }
        found
    }

    pub(super) fn linked(&self) -> Vec<Found> {
        let mut found = Vec::new();
        for link in self.links {
            let Some(name) = &link.name else { continue };
            let words = words_of(name);
            let named = self.names.named(&words).or_else(|| self.names.run_together(&words.concat()));
            let signs = Signs { link: Some(true), year: link.year, capitals: true, ..Signs::default() };
            let mention = Mention { span: link.span.clone(), name: name.clone(), signs };
            found.push((
                mention,
                named.map(|n| n.cards.to_vec()).unwrap_or_default(),
                named.map(|n| n.rarity),
            ));
        }
        found
    }
}

/// `TheQuietLantern` as words.
fn camel(tag: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in tag.chars() {
        let turns = (c.is_uppercase() && !last.is_uppercase()) || (c.is_numeric() != last.is_numeric());
        if c == '_' {
            parts.push(String::new());
        } else if turns || parts.is_empty() {
            parts.push(c.to_string());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
        last = c;
    }
    parts.retain(|part| !part.is_empty());
    parts
}
