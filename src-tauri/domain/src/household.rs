//! The household: who lives here and what they can watch with. Owns members and their private comfort limits; refuses
//! to know titles or evenings.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::ContentNote;
use crate::id::MemberId;
use crate::mood::{CHILD_AGE, languages_of};

/// From this age on nobody is a child, in years.
const GROWN_UP: u8 = 18;

/// The longest name of a household or a member, in characters.
pub const NAME_LIMIT: usize = 80;

/// The longest mail address, in characters.
pub const ADDRESS_LIMIT: usize = 254;

/// The people under one roof.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Household {
    /// What the household calls itself, such as "the Demirs"; empty when never said.
    pub name: String,
    /// ISO 3166-1 alpha-2 code, such as `GB`; empty when never said.
    pub country: String,
    /// Streaming services the household pays for, by their usual names.
    pub services: Vec<String>,
    /// ISO 639-1 codes of the languages that everybody follows without subtitles; empty is those of the country, and English.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Who lives here, in the order they were added.
    pub members: Vec<Member>,
}

/// Somebody of the household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Member {
    /// Stable for life.
    pub id: MemberId,
    /// As they are called at home.
    pub name: String,
    /// Which of the app's colours is theirs.
    pub colour: Colour,
    /// A child: films for older people are kept away when they are on the sofa.
    pub child: bool,
    /// The year a child was born in; `None` where nobody said.
    #[serde(default)]
    pub born: Option<i32>,
    /// Where mail reaches them; empty when never said.
    pub email: String,
    /// What they would rather not see. Private: the group only hears "not tonight for this group".
    pub keep_away: Vec<ContentNote>,
}

impl Household {
    /// The languages that everybody follows without subtitles, said or supposed. The screens are in English, so that is
    /// supposed, too.
    pub fn follows(&self) -> Vec<String> {
        if !self.languages.is_empty() {
            return self.languages.clone();
        }
        let spoken = languages_of(&self.country);
        let english = ["en"].iter().filter(|code| !spoken.contains(code));
        spoken.iter().chain(english).map(|&code| code.to_owned()).collect()
    }
}

impl Household {
    /// How old the youngest child among these members is on that day; one whose age nobody said counts as ten.
    pub fn youngest(&self, among: &[MemberId], on: NaiveDate) -> Option<u8> {
        let there = self.members.iter().filter(|member| among.contains(&member.id) && member.is_child(on));
        there.map(|child| child.age(on).unwrap_or(CHILD_AGE)).min()
    }
}

impl Member {
    /// Whether they are a child on that day: until they are grown up.
    pub fn is_child(&self, on: NaiveDate) -> bool {
        self.child && self.age(on).is_none_or(|age| age < GROWN_UP)
    }

    /// How old a child is on that day at least, in years. Only the year of birth is known, so all year they count as if
    /// their birthday were still to come: nobody is shown a film before they are old enough.
    pub fn age(&self, on: NaiveDate) -> Option<u8> {
        let age = on.year() - self.born.filter(|_| self.child)? - 1;
        Some(u8::try_from(age.max(0)).unwrap_or(u8::MAX))
    }
}

/// A member's colour; the look decides the exact hue in each theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Colour {
    /// Rose.
    #[default]
    Rose,
    /// Teal.
    Teal,
    /// The lamp's amber.
    Amber,
    /// Moss green.
    Moss,
    /// Violet.
    Violet,
    /// Sky blue.
    Sky,
}

#[cfg(test)]
mod tests {
    use super::{Colour, Household, Member};
    use crate::id::MemberId;

    fn born(year: Option<i32>) -> Member {
        let (email, keep_away) = (String::new(), vec![]);
        let (id, name) = (MemberId(uuid::Uuid::nil()), "Theo".to_owned());
        Member { id, name, colour: Colour::Rose, child: true, born: year, email, keep_away }
    }

    #[test]
    fn a_child_grows_up() {
        let on = |text: &str| text.parse().expect("a date");
        for day in ["2026-03-01", "2026-06-30", "2026-07-01", "2026-12-31"] {
            assert_eq!(born(Some(2016)).age(on(day)), Some(9), "{day}");
        }
        assert_eq!(born(Some(2016)).age(on("2027-01-01")), Some(10));
        assert_eq!(born(Some(2026)).age(on("2026-03-01")), Some(0));
        assert_eq!(born(None).age(on("2026-03-01")), None);
        assert!(born(Some(2008)).is_child(on("2026-12-31")));
        assert!(!born(Some(2008)).is_child(on("2027-01-01")));
        assert!(born(None).is_child(on("2026-12-18")));
        assert_eq!(Member { child: false, ..born(Some(2016)) }.age(on("2026-12-18")), None);
    }

    #[test]
    fn the_country_says_what_is_followed_until_somebody_else_does() {
        let mut house = Household { country: "TR".into(), ..Household::default() };
        assert_eq!(house.follows(), ["tr", "en"]);
        assert_eq!(Household { country: "GB".into(), ..Household::default() }.follows(), ["en"]);
        house.languages = vec!["tr".into(), "de".into()];
        assert_eq!(house.follows(), ["tr", "de"]);
    }
}
