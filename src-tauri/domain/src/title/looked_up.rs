//! What services on the network know of a film. Owns their facts' shapes, and which film of several is surely meant; refuses
//! to ask anybody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::fold;

/// From what age a film is, in one country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Certificate {
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// As it is written there: `15`, `PG-13`, `FSK 12`.
    pub rating: String,
}

/// Where a film streams in one country. All lists empty is an answer, too: nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Streams {
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Services that have it for their subscribers.
    pub subscription: Vec<String>,
    /// Services that have it for nothing.
    pub free: Vec<String>,
    /// Services that have it for nothing, with advertisements.
    pub ads: Vec<String>,
    /// Services that lend it.
    pub rent: Vec<String>,
    /// Services that sell it.
    pub buy: Vec<String>,
}

/// Which film a title is in the lists of others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListedAs {
    /// Its number at TMDB.
    pub tmdb: Option<u32>,
    /// Its number at IMDb, `tt0111161`.
    pub imdb: Option<String>,
    /// Critics could not be asked then, so the title stays due. No screen shows it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(skip)]
    pub without_scores: bool,
}

/// A film that a service offers as the one that may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its name.
    pub name: String,
    /// Its name in its own language.
    pub original: Option<String>,
    /// Year of first release.
    pub year: Option<i32>,
}

/// Which of these is surely meant by a title of these names: the only one of the name and the year, or of the year before or
/// after, because festivals and cinemas count differently; without a year the only one of the name. Otherwise somebody has to
/// look.
pub fn meant(names: &[&str], year: Option<i32>, offers: &[Offer]) -> Option<usize> {
    let wanted: Vec<String> = names.iter().map(|name| bare(name)).filter(|name| !name.is_empty()).collect();
    let named = |offer: &Offer| {
        let is = |name: &str| wanted.contains(&bare(name));
        is(&offer.name) || offer.original.as_deref().is_some_and(is)
    };
    let of_name: Vec<(usize, &Offer)> = offers.iter().enumerate().filter(|(_, offer)| named(offer)).collect();
    let Some(year) = year else { return only(&of_name) };
    // One without a year may be any.
    if of_name.iter().any(|(_, offer)| offer.year.is_none()) {
        return None;
    }
    let away = |by: i32| -> Vec<(usize, &Offer)> {
        let near = |offer: &Offer| offer.year.is_some_and(|own| (own - year).abs() == by);
        of_name.iter().filter(|(_, offer)| near(offer)).copied().collect()
    };
    let same = away(0);
    if same.is_empty() { only(&away(1)) } else { only(&same) }
}

fn only(found: &[(usize, &Offer)]) -> Option<usize> {
    if let [(place, _)] = found { Some(*place) } else { None }
}

/// A name without its article, which moves and goes.
fn bare(name: &str) -> String {
    let folded = fold(name);
    folded.strip_prefix("the ").map(str::to_owned).unwrap_or(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(name: &str, original: &str, year: i32) -> Offer {
        let original = Some(original.to_owned()).filter(|original| !original.is_empty());
        Offer { name: name.into(), original, year: Some(year).filter(|year| *year > 0) }
    }

    #[test]
    fn the_only_film_of_a_name_and_year_is_meant() {
        let offers = [
            offer("Miracle in Cell No. 7", "", 2013),
            offer("Miracle in Cell No. 7", "7. Koğuştaki Mucize", 2019),
        ];
        assert_eq!(meant(&["miracle in cell no 7"], Some(2019), &offers), Some(1));
        assert_eq!(meant(&["7. Kogustaki Mucize"], Some(2019), &offers), Some(1), "by its own name");
        assert_eq!(meant(&["Miracle in Cell No. 7"], Some(2014), &offers), Some(0), "a year off");
        assert_eq!(meant(&["Miracle in Cell No. 7"], None, &offers), None, "a remake, and no year");
        assert_eq!(meant(&["Miracle in Cell No. 7"], Some(2016), &offers), None, "neither");
        assert_eq!(meant(&["The Miracle in Cell No. 7"], Some(2019), &offers), Some(1), "an article more");
    }

    #[test]
    fn what_is_doubtful_is_nobodys() {
        assert_eq!(meant(&["Cinderella"], Some(1950), &[offer("Cinderellas", "", 1950)]), None);
        let twice = [offer("Pinocchio", "", 2022), offer("Pinocchio", "", 2022)];
        assert_eq!(meant(&["Pinocchio"], Some(2022), &twice), None);
        assert_eq!(meant(&["Pinocchio"], Some(2021), &[offer("Pinocchio", "", 0)]), None);
        let around = [offer("Pinocchio", "", 2021), offer("Pinocchio", "", 2023)];
        assert_eq!(meant(&["Pinocchio"], Some(2022), &around), None, "a year before and one after");
        assert_eq!(meant(&["!"], None, &[offer("?", "", 2000)]), None, "a name of no letters is none");
        assert_eq!(meant(&["Solo"], None, &[offer("Solo", "", 2018)]), Some(0));
        assert_eq!(meant(&["Solo"], None, &[]), None);
    }
}
