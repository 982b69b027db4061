//! TMDB, version 3: searching, one film with all that is known of it, its poster. Owns the shape of its answers; a field that is
//! missing or odd is a fact less.

use std::collections::HashMap;

use chrono::NaiveDate;
use form_urlencoded::Serializer;
use houselights_domain::catalogue::Genre;
use houselights_domain::title::{Certificate, Facts, ListedAs, Streams};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::LookUpTrouble;
use super::clean::{self, Said};
use super::http::{Asker, Refused};
use super::offer::Offered;
use super::services::called;

/// What its facts say they are from. Where a film streams is JustWatch's word, which its terms want said.
pub(super) const SOURCE: &str = "TMDB";
pub(super) const STREAMS_SOURCE: &str = "JustWatch, by TMDB";
/// An answer with hundreds of names is some hundred kilobytes.
const ANSWER_LIMIT: usize = 4 << 20;
/// A poster of the size below is thirty kilobytes.
const POSTER_LIMIT: usize = 1 << 20;
const POSTER_SIZE: &str = "w342";
/// The one that is not a test of the key: it says how pictures are addressed.
const CONFIGURATION: &str = "/configuration";

#[derive(Deserialize)]
struct Page {
    results: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    id: u32,
    #[serde(default)]
    title: String,
    #[serde(default)]
    original_title: String,
    #[serde(default)]
    release_date: String,
    #[serde(default)]
    overview: String,
}

#[derive(Deserialize)]
struct Film {
    id: u32,
    #[serde(default)]
    title: String,
    #[serde(default)]
    original_title: String,
    #[serde(default)]
    original_language: String,
    release_date: Option<String>,
    runtime: Option<u32>,
    overview: Option<String>,
    poster_path: Option<String>,
    #[serde(default)]
    genres: Vec<Id>,
    #[serde(default)]
    production_countries: Vec<Country>,
    #[serde(default)]
    spoken_languages: Vec<Language>,
    #[serde(default)]
    credits: Credits,
    #[serde(default)]
    release_dates: Results<Vec<Releases>>,
    #[serde(default, rename = "watch/providers")]
    providers: Results<HashMap<String, Providers>>,
    #[serde(default)]
    external_ids: Elsewhere,
}

#[derive(Deserialize)]
struct Id {
    id: u32,
}

#[derive(Deserialize)]
struct Country {
    iso_3166_1: String,
}

#[derive(Deserialize)]
struct Language {
    iso_639_1: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Credits {
    cast: Vec<Person>,
    crew: Vec<Person>,
}

#[derive(Deserialize)]
struct Person {
    #[serde(default)]
    name: String,
    #[serde(default)]
    job: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Results<T: Default> {
    results: T,
}

#[derive(Deserialize)]
struct Releases {
    iso_3166_1: String,
    #[serde(default)]
    release_dates: Vec<Release>,
}

#[derive(Deserialize)]
struct Release {
    #[serde(default)]
    certification: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Providers {
    flatrate: Vec<Provider>,
    free: Vec<Provider>,
    ads: Vec<Provider>,
    rent: Vec<Provider>,
    buy: Vec<Provider>,
}

#[derive(Deserialize)]
struct Provider {
    #[serde(default)]
    provider_name: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Elsewhere {
    imdb_id: Option<String>,
}

/// TMDB, asked with somebody's key: a token for the header, or the older kind, which stands in the address.
pub(super) struct Tmdb<'a> {
    pub asker: &'a Asker<'a>,
    pub key: &'a str,
}

impl Tmdb<'_> {
    async fn ask<T: DeserializeOwned>(&self, path: &str, query: &[(&str, &str)]) -> Result<T, Refused> {
        let mut said = Serializer::new(String::new());
        said.extend_pairs(query);
        let older = self.key.len() == 32 && self.key.bytes().all(|byte| byte.is_ascii_hexdigit());
        if older {
            said.append_pair("api_key", self.key);
        }
        let url = format!("{}{path}?{}", self.asker.manner().tmdb, said.finish());
        let answer = self.asker.get(&url, (!older).then_some(self.key), ANSWER_LIMIT).await?;
        if !answer.status.is_success() {
            return Err(answer.refused());
        }
        Ok(serde_json::from_slice(&answer.body).map_err(|_| LookUpTrouble::Nonsense)?)
    }

    /// Whether it takes the key.
    pub async fn greet(&self) -> Result<(), Refused> {
        #[derive(Deserialize)]
        struct Configuration {
            #[serde(rename = "images")]
            _images: serde_json::Map<String, serde_json::Value>,
        }
        self.ask::<Configuration>(CONFIGURATION, &[]).await.map(drop)
    }

    /// The films of that name, the likeliest first; if that year has none, those of any.
    pub async fn search(
        &self,
        name: &str,
        year: Option<i32>,
        today: NaiveDate,
    ) -> Result<Vec<Offered>, Refused> {
        let year = year.map(|year| year.to_string());
        let mut query = vec![("query", name), ("include_adult", "false")];
        query.extend(year.as_deref().map(|year| ("year", year)));
        let mut page: Page = self.ask("/search/movie", &query).await?;
        if page.results.is_empty() && year.is_some() {
            query.pop();
            page = self.ask("/search/movie", &query).await?;
        }
        let offered = page.results.into_iter().filter_map(|film| {
            Some(Offered {
                id: film.id.to_string(),
                name: clean::name(&film.title)?,
                original: clean::name(&film.original_title).filter(|original| *original != film.title),
                year: clean::year(&film.release_date, today),
                about: clean::text(&film.overview),
            })
        });
        Ok(offered.collect())
    }

    /// All that is known of a film, as it is in that country.
    pub async fn film(&self, id: u32, country: &str, today: NaiveDate) -> Result<Facts, Refused> {
        let more = "credits,release_dates,watch/providers,external_ids";
        let film: Film = self.ask(&format!("/movie/{id}"), &[("append_to_response", more)]).await?;
        if film.id != id {
            return Err(LookUpTrouble::Nonsense.into());
        }
        Ok(facts(film, country, today))
    }

    /// The picture of that name.
    pub async fn poster(&self, path: &str) -> Result<Vec<u8>, Refused> {
        let url = format!("{}/{POSTER_SIZE}{path}", self.asker.manner().images);
        // Without the key: whoever has the pictures does not ask for one.
        let answer = self.asker.get(&url, None, POSTER_LIMIT).await?;
        if answer.status.is_success() { Ok(answer.body) } else { Err(answer.refused()) }
    }
}

fn facts(film: Film, country: &str, today: NaiveDate) -> Facts {
    let said = Said { source: SOURCE, on: today };
    let made: Vec<&str> = film.production_countries.iter().map(|one| one.iso_3166_1.as_str()).collect();
    let spoken = film.spoken_languages.iter().map(|one| one.iso_639_1.as_str());
    let spoken: Vec<&str> = std::iter::once(film.original_language.as_str()).chain(spoken).collect();
    let directed = film.credits.crew.iter().filter(|one| one.job == "Director");
    let directed: Vec<&str> = directed.map(|one| one.name.as_str()).collect();
    let played: Vec<&str> = film.credits.cast.iter().map(|one| one.name.as_str()).collect();
    let genres: Vec<Genre> = film.genres.iter().filter_map(|one| genre(one.id)).collect();
    let imdb = film.external_ids.imdb_id.as_deref().filter(|id| is_imdb(id)).map(str::to_owned);
    let streams = (!country.is_empty()).then(|| streams(&film.providers.results, country));
    let original = clean::name(&film.original_title).filter(|original| *original != film.title);
    Facts {
        original_title: said.fact(original),
        year: said.fact(film.release_date.as_deref().and_then(|date| clean::year(date, today))),
        runtime_minutes: said.fact(film.runtime.and_then(clean::minutes)),
        directors: said.fact(clean::names(directed)),
        cast: said.fact(clean::names(played)),
        countries: said.fact(clean::codes(made, true)),
        languages: said.fact(clean::codes(spoken, false)),
        genres: said.fact(Some(genres).filter(|genres| !genres.is_empty())),
        synopsis: said.fact(film.overview.as_deref().and_then(clean::text)),
        certificate: said.fact(certificate(&film.release_dates.results, country)),
        streams: Said { source: STREAMS_SOURCE, ..said }.fact(streams),
        poster: said.fact(film.poster_path.filter(|path| is_picture(path))),
        listed_as: said.fact(Some(ListedAs { tmdb: Some(film.id), imdb, without_scores: false })),
        ..Facts::default()
    }
}

fn certificate(releases: &[Releases], country: &str) -> Option<Certificate> {
    let there = releases.iter().filter(|one| one.iso_3166_1 == country).flat_map(|one| &one.release_dates);
    let rating = there.filter_map(|release| clean::name(&release.certification)).next()?;
    Some(Certificate { country: country.to_owned(), rating })
}

/// A country that is not among them has it nowhere.
fn streams(providers: &HashMap<String, Providers>, country: &str) -> Streams {
    let of = |list: &[Provider]| {
        clean::names(list.iter().map(|one| called(&one.provider_name))).unwrap_or_default()
    };
    let there = providers.get(country);
    let list =
        |of_kind: fn(&Providers) -> &Vec<Provider>| there.map(|one| of(of_kind(one))).unwrap_or_default();
    Streams {
        country: country.to_owned(),
        subscription: list(|one| &one.flatrate),
        free: list(|one| &one.free),
        ads: list(|one| &one.ads),
        rent: list(|one| &one.rent),
        buy: list(|one| &one.buy),
    }
}

/// `/abc.jpg`: a name in its folder of pictures, and no way out of it.
fn is_picture(path: &str) -> bool {
    let name = path.strip_prefix('/').and_then(|name| name.rsplit_once('.'));
    name.is_some_and(|(name, ending)| {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        !name.is_empty()
            && name.len() < 100
            && name.chars().all(plain)
            && ["jpg", "png", "webp"].contains(&ending)
    })
}

/// `tt0111161`.
pub(super) fn is_imdb(id: &str) -> bool {
    id.strip_prefix("tt").is_some_and(|number| {
        (5..=12).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Its numbers for genres, as documented.
fn genre(id: u32) -> Option<Genre> {
    Some(match id {
        28 => Genre::Action,
        12 => Genre::Adventure,
        16 => Genre::Animation,
        35 => Genre::Comedy,
        80 => Genre::Crime,
        99 => Genre::Documentary,
        18 => Genre::Drama,
        10751 => Genre::Family,
        14 => Genre::Fantasy,
        36 => Genre::History,
        27 => Genre::Horror,
        10402 => Genre::Music,
        9648 => Genre::Mystery,
        10749 => Genre::Romance,
        878 => Genre::Scifi,
        53 => Genre::Thriller,
        10752 => Genre::War,
        37 => Genre::Western,
        _ => return None,
    })
}
