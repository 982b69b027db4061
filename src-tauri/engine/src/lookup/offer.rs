//! A film that a service offers as the one that may be meant.

use houselights_domain::title::{Offer, Title, meant};

/// One of several films.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offered {
    /// Its number there.
    pub id: String,
    pub name: String,
    pub original: Option<String>,
    pub year: Option<i32>,
    /// What it is about.
    pub about: Option<String>,
}

/// Which of these a title surely is.
pub(super) fn sure(title: &Title, offered: &[Offered]) -> Option<usize> {
    let offers: Vec<Offer> = offered
        .iter()
        .map(|one| Offer { name: one.name.clone(), original: one.original.clone(), year: one.year })
        .collect();
    let original = title.facts.original_title.as_ref().map(|fact| fact.value.as_str());
    let names: Vec<&str> = std::iter::once(title.name.as_str()).chain(original).collect();
    meant(&names, title.facts.year.as_ref().map(|fact| fact.value), &offers)
}
