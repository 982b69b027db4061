//! Which films a request names: "like Paddington", "not Glass Onion". Owns which of the list they are and where their mood
//! is looked up; refuses to weigh the likeness.

use super::evening::Evening;
use super::films::{self, Films};
use super::franchise;
use super::profile::Profile;
use super::request::{Constraint, Request};
use crate::fold::fold;
use crate::id::TitleId;

/// The films named in the request whose mood is known, from the list or the last evenings if nobody looked them up.
/// What was heard may run on past the name, so the longest beginning that is a name counts.
pub(super) fn named(request: &Request, evening: &Evening, films: &Films) -> Vec<(u64, Profile, bool)> {
    let mut named = Vec::new();
    for likeness in &request.like {
        let on_list = || {
            let own = films.iter().map(|film| (fold(&film.name), film.profile));
            let known = own.chain(evening.recent.iter().map(|recent| (fold(&recent.name), recent.profile)));
            known
                .filter(|(name, _)| begins_with_words(&likeness.name, name))
                .max_by(|(a, pa), (b, pb)| a.len().cmp(&b.len()).then_with(|| pa.0[0].total_cmp(&pb.0[0])))
        };
        let found = match likeness.profile {
            Some(profile) => Some((likeness.name.clone(), profile)),
            None => on_list(),
        };
        named.extend(found.map(|(name, profile)| (films::name(&name), profile, likeness.unlike)));
    }
    named
}

/// The films of the list that were refused by name. A name that no film has is that of a series.
pub(super) fn refused(all: &[Constraint], films: &Films) -> Vec<TitleId> {
    let mut refused = Vec::new();
    for constraint in all {
        let Constraint::NotNamed { name } = constraint else { continue };
        let called = fold(name);
        let of = |goes: fn(&str, &str) -> bool| {
            films.iter().filter(|film| goes(&called, &film.name)).map(|film| film.id).collect::<Vec<_>>()
        };
        let own = of(franchise::goes_by);
        refused.extend(if own.is_empty() { of(franchise::begins_with) } else { own });
    }
    refused
}

fn begins_with_words(text: &str, name: &str) -> bool {
    let rest = text.strip_prefix(name);
    !name.is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}
