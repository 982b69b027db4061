//! The household's views and requests.

use houselights_domain::catalogue::ContentNote;
use houselights_domain::household::Colour;
use houselights_domain::id::{MemberId, RuleId};
use houselights_domain::mood::Rule;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The welcome's answers. Everything may be empty: the welcome can be skipped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetUpHousehold {
    /// What the household calls itself.
    pub name: String,
    /// ISO 3166-1 alpha-2 code, or empty.
    pub country: String,
    /// Services by their usual names.
    pub services: Vec<String>,
    /// Who lives here.
    pub members: Vec<MemberDraft>,
}

/// A member as typed, not yet stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MemberDraft {
    /// As they are called at home.
    pub name: String,
    /// Their colour.
    pub colour: Colour,
    /// A child.
    pub child: bool,
    /// The year a child was born in, if somebody said.
    #[serde(default)]
    pub born: Option<i32>,
    /// Where mail reaches them; may be empty.
    #[serde(default)]
    pub email: String,
    /// What they would rather not see.
    pub keep_away: Vec<ContentNote>,
}

/// Replaces what is given and leaves the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeHousehold {
    /// New name.
    pub name: Option<String>,
    /// New country.
    pub country: Option<String>,
    /// All services.
    pub services: Option<Vec<String>>,
    /// All languages that everybody follows without subtitles, as ISO 639-1 codes.
    #[serde(default)]
    pub languages: Option<Vec<String>>,
}

/// Replaces a member's particulars.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeMember {
    /// Whose.
    pub id: MemberId,
    /// What they are from here on.
    pub member: MemberDraft,
}

/// A house rule.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RuleView {
    /// Which.
    pub id: RuleId,
    /// Its words.
    pub text: String,
    /// What they mean; `None` where they are not understood, and the rule is no more than a text.
    pub understood: Option<Rule>,
    /// It is for people, not for films: "no phones".
    pub of_people: bool,
}

/// Puts a rule in other words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeRule {
    /// Which.
    pub id: RuleId,
    /// Its new words.
    pub text: String,
}
