//! A request that may be nonsense. Owns turning one that cannot be read into an error like any other; without it the
//! screens would get Tauri's own words.

use houselights_engine::Error;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

/// What was asked, or why that could not be read.
pub(super) struct Asked<T>(Result<T, String>);

impl<T> Asked<T> {
    /// The request.
    pub fn read(self) -> Result<T, Error> {
        self.0.map_err(Error::BadRequest)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Asked<T> {
    fn deserialize<D: Deserializer<'de>>(request: D) -> Result<Self, D::Error> {
        let request = serde_json::Value::deserialize(request)?;
        Ok(Self(serde_json::from_value(request).map_err(|problem| problem.to_string())))
    }
}
