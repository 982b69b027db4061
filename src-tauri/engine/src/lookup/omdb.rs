//! OMDb: what critics gave, and, for whoever has no key for TMDB, a film's plain facts. Its key stands in the address, because
//! it knows no other way. Credit: OMDb, CC BY-NC 4.0.

use chrono::NaiveDate;
use form_urlencoded::Serializer;
use houselights_domain::title::{Certificate, Facts, ListedAs, Score};
use http::StatusCode;
use serde::Deserialize;

use super::LookUpTrouble;
use super::clean::{self, Said};
use super::http::{Asker, Refused};
use super::offer::Offered;
use super::tmdb::is_imdb;

/// What its facts say they are from.
pub(super) const SOURCE: &str = "OMDb";
const ANSWER_LIMIT: usize = 1 << 20;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Reply {
    response: String,
    error: String,
    search: Vec<Listed>,
    year: String,
    rated: String,
    runtime: String,
    director: String,
    actors: String,
    plot: String,
    ratings: Vec<Rating>,
    #[serde(rename = "imdbID")]
    imdb_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Listed {
    title: String,
    #[serde(default)]
    year: String,
    #[serde(rename = "imdbID")]
    imdb_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Rating {
    source: String,
    value: String,
}

/// OMDb, asked with somebody's key.
pub(super) struct Omdb<'a> {
    pub asker: &'a Asker<'a>,
    pub key: &'a str,
}

impl Omdb<'_> {
    /// `None` is that it knows no such film.
    async fn ask(&self, query: &[(&str, &str)]) -> Result<Option<Reply>, Refused> {
        let mut said = Serializer::new(String::new());
        said.extend_pairs(query).append_pair("type", "movie").append_pair("apikey", self.key);
        let url = format!("{}/?{}", self.asker.manner().omdb, said.finish());
        let answer = self.asker.get(&url, None, ANSWER_LIMIT).await?;
        let reply = serde_json::from_slice::<Reply>(&answer.body);
        let told = reply.as_ref().map(|reply| reply.error.to_ascii_lowercase()).unwrap_or_default();
        // It says of a key that was used up what it says of a wrong one.
        if told.contains("limit reached") {
            return Err(Refused { trouble: LookUpTrouble::TooMany, again_in: answer.again_in });
        }
        if answer.status == StatusCode::UNAUTHORIZED || told.contains("api key") {
            return Err(LookUpTrouble::KeyRefused.into());
        }
        if !answer.status.is_success() {
            return Err(answer.refused());
        }
        let reply = reply.map_err(|_| LookUpTrouble::Nonsense)?;
        match reply.response.as_str() {
            "True" => Ok(Some(reply)),
            "False" => Ok(None),
            _ => Err(LookUpTrouble::Nonsense.into()),
        }
    }

    /// Whether it takes the key.
    pub async fn greet(&self) -> Result<(), Refused> {
        self.ask(&[("i", "tt0000001")]).await.map(drop)
    }

    /// The films of that name; if that year has none, those of any.
    pub async fn search(
        &self,
        name: &str,
        year: Option<i32>,
        today: NaiveDate,
    ) -> Result<Vec<Offered>, Refused> {
        let year = year.map(|year| year.to_string());
        let mut query = vec![("s", name)];
        query.extend(year.as_deref().map(|year| ("y", year)));
        let mut found = self.ask(&query).await?;
        if found.is_none() && year.is_some() {
            query.pop();
            found = self.ask(&query).await?;
        }
        let listed = found.map(|reply| reply.search).unwrap_or_default().into_iter();
        let offered = listed.filter(|film| is_imdb(&film.imdb_id)).filter_map(|film| {
            let year = clean::year(&film.year, today);
            Some(Offered {
                name: clean::name(&film.title)?,
                id: film.imdb_id,
                original: None,
                year,
                about: None,
            })
        });
        Ok(offered.collect())
    }

    /// What it knows of a film.
    pub async fn film(&self, imdb: &str, today: NaiveDate) -> Result<Facts, Refused> {
        let reply = self.ask(&[("i", imdb)]).await?.ok_or(LookUpTrouble::NotThere)?;
        if reply.imdb_id != imdb {
            return Err(LookUpTrouble::Nonsense.into());
        }
        Ok(facts(&reply, imdb, today))
    }
}

fn facts(reply: &Reply, imdb: &str, today: NaiveDate) -> Facts {
    let said = Said { source: SOURCE, on: today };
    let minutes = reply.runtime.split(' ').next().and_then(|minutes| minutes.parse().ok());
    // Its certificates are those of the United States.
    let rating =
        clean::name(&reply.rated).filter(|rating| !["Not Rated", "Unrated"].contains(&rating.as_str()));
    let scores: Vec<Score> = reply
        .ratings
        .iter()
        .filter_map(|rating| {
            let source = match rating.source.as_str() {
                "Internet Movie Database" => "IMDb".to_owned(),
                other => clean::name(other)?,
            };
            Some(Score { audience: source == "IMDb", source, value: clean::name(&rating.value)? })
        })
        .take(10)
        .collect();
    Facts {
        year: said.fact(clean::year(&reply.year, today)),
        runtime_minutes: said.fact(minutes.and_then(clean::minutes)),
        directors: said.fact(clean::names(reply.director.split(", "))),
        cast: said.fact(clean::names(reply.actors.split(", "))),
        synopsis: said.fact(clean::text(&reply.plot)),
        certificate: said.fact(rating.map(|rating| Certificate { country: "US".into(), rating })),
        scores: said.fact(Some(scores).filter(|scores| !scores.is_empty())),
        listed_as: said.fact(Some(ListedAs { imdb: Some(imdb.to_owned()), ..ListedAs::default() })),
        ..Facts::default()
    }
}
