//! A film as a file tells of it: facts that are printed anywhere, and nothing that a household thinks of it.

use chrono::NaiveDate;
use houselights_domain::catalogue::Genre;
use houselights_domain::title::NAME_LIMIT;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Checked, names, plain, said};
use crate::use_case::check;

/// The most names in one of its lists.
pub(crate) const LIST_LIMIT: usize = 20;

/// A film's facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Film {
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_minutes: Option<i32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub directors: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cast: Vec<String>,
    /// ISO 3166-1 alpha-2 codes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// ISO 639-1 codes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Words, of which this version may not know all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub genres: Vec<String>,
}

impl Film {
    /// The same, if it is possible.
    pub(super) fn checked(self, today: NaiveDate) -> Checked<Self> {
        let list = |items: &[String], what: &str| match items.len() {
            many if many > LIST_LIMIT => Err(format!("A film has {many} {what}; {LIST_LIMIT} fit.")),
            _ => names(items, NAME_LIMIT),
        };
        let original = self.original_title.map(|name| said(check::line(&plain(&name), NAME_LIMIT)));
        Ok(Self {
            title: said(check::name(&plain(&self.title), NAME_LIMIT))?,
            original_title: original.transpose()?.filter(|name| !name.is_empty()),
            year: said(self.year.map(|year| check::year(year, today)).transpose())?,
            runtime_minutes: said(self.runtime_minutes.map(check::runtime).transpose())?.map(i32::from),
            directors: list(&self.directors, "directors")?,
            cast: list(&self.cast, "actors")?,
            countries: list(&self.countries, "countries")?,
            languages: list(&self.languages, "languages")?,
            genres: list(&self.genres, "genres")?,
        })
    }

    /// The genres that are known here.
    pub fn known_genres(&self) -> Vec<Genre> {
        let known = |word: &String| serde_json::from_value(Value::String(word.clone())).ok();
        self.genres.iter().filter_map(known).collect()
    }
}
