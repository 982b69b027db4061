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

impl Certificate {
    /// The youngest it is for, in years, where its mark says so: by the number in it, or as the country's board has it.
    /// `None` for a mark that says nothing of ages ("NR").
    pub fn age(&self) -> Option<u8> {
        /// The country, or any; the mark, folded; the age.
        const MARKS: [(&str, &str, u8); 27] = [
            // To parents' judgement: from about when children read.
            ("", "pg", 8),
            ("", "u", 4),
            ("", "g", 4),
            // Who is under 17 may see it with a parent: other boards give most of them a 15.
            ("US", "r", 15),
            ("US", "nc 17", 18),
            ("US", "tv y", 0),
            ("US", "tv g", 4),
            ("US", "tv pg", 8),
            ("US", "tv ma", 17),
            ("US", "x", 18),
            ("CA", "r", 18),
            ("CA", "e", 0),
            ("AU", "m", 15),
            ("NZ", "m", 15),
            ("IN", "ua", 8),
            ("IN", "u a", 8),
            ("IN", "a", 18),
            ("NL", "al", 0),
            ("IT", "t", 0),
            ("FR", "tp", 0),
            ("DK", "a", 0),
            ("FI", "s", 0),
            ("SE", "btl", 0),
            ("BR", "l", 0),
            ("KR", "all", 0),
            ("TR", "genel izleyici kitlesi", 0),
            ("TR", "genel izleyici", 0),
        ];
        let mark = fold(&self.rating);
        let of = |country: &str| {
            MARKS.iter().find(|(of, name, _)| *of == country && *name == mark).map(|(.., age)| *age)
        };
        let number = mark.split(|c: char| !c.is_ascii_digit()).find_map(|digits| digits.parse().ok());
        of(&self.country).or_else(|| of("")).or(number.filter(|age| *age <= 21))
    }
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

impl Streams {
    /// Whether this service has it, for whoever subscribes or for nothing.
    pub fn has(&self, service: &str) -> bool {
        let lists = [&self.subscription, &self.free, &self.ads];
        lists.into_iter().flatten().any(|name| fold(name) == fold(service))
    }
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

    #[test]
    fn a_mark_says_from_what_age_a_film_is() {
        for (country, rating, age) in [
            ("GB", "U", Some(4)),
            ("GB", "PG", Some(8)),
            ("GB", "12A", Some(12)),
            ("GB", "R18", Some(18)),
            ("US", "PG-13", Some(13)),
            ("US", "R", Some(15)),
            ("US", "NC-17", Some(18)),
            ("US", "TV-Y7", Some(7)),
            ("US", "TV-MA", Some(17)),
            ("DE", "FSK 12", Some(12)),
            ("DE", "0", Some(0)),
            ("DK", "A", Some(0)),
            ("IN", "A", Some(18)),
            ("AU", "MA 15+", Some(15)),
            ("TR", "13+", Some(13)),
            ("US", "NR", None),
            ("US", "2019", None),
            ("", "", None),
        ] {
            let certificate = Certificate { country: country.into(), rating: rating.into() };
            assert_eq!(certificate.age(), age, "{country} {rating}");
        }
    }
}
