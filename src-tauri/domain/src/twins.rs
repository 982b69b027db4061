//! Which titles of a list may be one film that came onto it twice. Owns what makes two of them alike; refuses to decide:
//! that is for whoever has the list.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

/// A title, as far as telling it from another needs it.
#[derive(Clone, Copy, Debug)]
pub struct Listed<'a> {
    /// Its name, folded.
    pub name: &'a str,
    /// Year of first release.
    pub year: Option<i32>,
    /// The catalogue's film that it is, by title and year.
    pub entry: Option<(&'a str, i32)>,
}

/// Two titles that may be one film: the catalogue takes them for one, or they have one name and their years are at most one
/// apart, as far as both are known. What the catalogue knows as two films is two, however near they are.
pub fn may_be_one(one: &Listed<'_>, other: &Listed<'_>) -> bool {
    match (one.entry, other.entry) {
        (Some(entry), Some(same)) => entry == same,
        _ => one.name == other.name && near(one.year, other.year),
    }
}

fn near(one: Option<i32>, other: Option<i32>) -> bool {
    one.zip(other).is_none_or(|(one, other)| one.abs_diff(other) <= 1)
}

/// Every two of `list` that may be one film, by their places, the earlier one first.
pub fn twins(list: &[Listed<'_>]) -> Vec<(usize, usize)> {
    let mut pairs = BTreeSet::new();
    for places in alike(list, |listed| Some(listed.name)).chain(alike(list, |listed| listed.entry)) {
        for (nth, &one) in places.iter().enumerate() {
            let others = places[nth + 1..].iter().map(|&other| (one, other));
            pairs.extend(others.filter(|&(one, other)| may_be_one(&list[one], &list[other])));
        }
    }
    pairs.into_iter().collect()
}

/// The places of those that share what `of` says of them, where that is more than one.
fn alike<'a, K: Eq + Hash>(
    list: &[Listed<'a>],
    of: impl Fn(&Listed<'a>) -> Option<K>,
) -> impl Iterator<Item = Vec<usize>> {
    let mut places: HashMap<K, Vec<usize>> = HashMap::new();
    for (place, listed) in list.iter().enumerate() {
        if let Some(key) = of(listed) {
            places.entry(key).or_default().push(place);
        }
    }
    places.into_values().filter(|places| places.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::{Listed, twins};

    fn listed(name: &str, year: impl Into<Option<i32>>) -> Listed<'_> {
        Listed { name, year: year.into(), entry: None }
    }

    #[test]
    fn one_name_and_a_year_that_is_off_by_one_or_not_known_may_be_one_film() {
        let list = [listed("heat", 1995), listed("ran", 1985), listed("heat", 1996), listed("heat", 1986)];
        assert_eq!(twins(&list), [(0, 2)]);
        let unknown = [listed("heat", None), listed("heat", 1995)];
        assert_eq!(twins(&unknown), [(0, 1)]);
        assert_eq!(twins(&[listed("heat", 1995), listed("dead heat", 1995)]), []);
    }

    #[test]
    fn what_the_catalogue_takes_for_one_is_one_under_two_names_and_what_it_knows_as_two_is_two() {
        let entry = Some(("Amélie", 2001));
        let french = Listed { entry, ..listed("le fabuleux destin d'amelie poulain", 2001) };
        let english = Listed { entry, ..listed("amelie", 2001) };
        assert_eq!(twins(&[french, english]), [(0, 1)]);
        let first = Listed { entry: Some(("Pinocchio", 2021)), ..listed("pinocchio", 2021) };
        let second = Listed { entry: Some(("Pinocchio", 2022)), ..listed("pinocchio", 2022) };
        assert_eq!(twins(&[first, second]), []);
    }
}
