//! One film, from every service that there is a key for. Owns which of them says what: TMDB what a film is, where it streams and
//! how its poster looks, OMDb what critics gave, and what a film is for whoever has no key for TMDB.

use std::collections::HashSet;
use std::sync::OnceLock;

use chrono::NaiveDate;
use houselights_domain::title::{Facts, ListedAs, Origin, Title};

use super::http::{Asker, Refused};
use super::offer::{Offered, sure};
use super::omdb::Omdb;
use super::posters::kind;
use super::tmdb::{Tmdb, is_imdb};
use super::{LookUpTrouble, fields};
use crate::use_case::Anew;
use crate::view::LookUpService;

/// The keys that there are.
#[derive(Clone)]
pub(super) struct Keys {
    pub tmdb: Option<String>,
    pub omdb: Option<String>,
}

/// Which film to ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Which {
    Tmdb(u32),
    Omdb(String),
}

impl Which {
    pub fn read(service: LookUpService, id: &str) -> Option<Self> {
        match service {
            LookUpService::Tmdb => id.parse().ok().map(Self::Tmdb),
            LookUpService::Omdb => is_imdb(id).then(|| Self::Omdb(id.to_owned())),
        }
    }
}

/// What was found of a film.
pub(super) struct Fetched {
    pub anew: Anew,
    /// What is wrong with OMDb, where TMDB answered.
    pub aside: Option<LookUpTrouble>,
}

/// Asks with these keys, for people of that country.
pub(super) struct Fetcher<'a> {
    pub asker: &'a Asker<'a>,
    pub keys: &'a Keys,
    pub country: &'a str,
    pub today: NaiveDate,
    /// Why OMDb is not asked any more beside TMDB: the next answer would be the same.
    pub omdb_ended: OnceLock<LookUpTrouble>,
}

impl Fetcher<'_> {
    fn tmdb(&self) -> Option<Tmdb<'_>> {
        self.keys.tmdb.as_deref().map(|key| Tmdb { asker: self.asker, key })
    }

    fn omdb(&self) -> Option<Omdb<'_>> {
        self.keys.omdb.as_deref().map(|key| Omdb { asker: self.asker, key })
    }

    /// Which service is asked which film a title is.
    pub fn first(&self) -> LookUpService {
        if self.keys.tmdb.is_some() { LookUpService::Tmdb } else { LookUpService::Omdb }
    }

    /// The film that a title was looked up as before.
    pub fn known(&self, title: &Title) -> Option<Which> {
        let ListedAs { tmdb, imdb, .. } = &title.facts.listed_as.as_ref()?.value;
        match self.first() {
            LookUpService::Tmdb => tmdb.map(Which::Tmdb),
            LookUpService::Omdb => imdb.clone().map(Which::Omdb),
        }
    }

    /// The films of a name, each once.
    pub async fn search(&self, name: &str, year: Option<i32>) -> Result<Vec<Offered>, Refused> {
        let mut offered = match (self.tmdb(), self.omdb()) {
            (Some(tmdb), _) => tmdb.search(name, year, self.today).await?,
            (None, Some(omdb)) => omdb.search(name, year, self.today).await?,
            (None, None) => return Err(LookUpTrouble::NoKey.into()),
        };
        let mut seen = HashSet::new();
        offered.retain(|film| seen.insert(film.id.clone()));
        Ok(offered)
    }

    /// The films that a title may be, and which it surely is. One that nothing is called like is sought by its own name, too.
    /// Where `another` film is wanted, nothing counts that the first one brought.
    pub async fn offers(
        &self,
        title: &Title,
        another: bool,
    ) -> Result<(Vec<Offered>, Option<usize>), Refused> {
        let counts = |origin: Origin| !another || origin != Origin::LookedUp;
        let year = title.facts.year.as_ref().filter(|fact| counts(fact.origin)).map(|fact| fact.value);
        let original = title.facts.original_title.as_ref().filter(|fact| counts(fact.origin));
        let mut offered = self.search(&title.name, year).await?;
        if let (true, Some(original)) = (offered.is_empty(), original) {
            offered = self.search(&original.value, year).await?;
        }
        let sure = sure(title, &offered);
        Ok((offered, sure))
    }

    /// Everything of that film.
    pub async fn film(&self, which: &Which) -> Result<Fetched, Refused> {
        match which {
            Which::Omdb(imdb) => {
                let omdb = self.omdb().ok_or(LookUpTrouble::NoKey)?;
                let facts = omdb.film(imdb, self.today).await?;
                let anew = Anew { facts, poster: None, speaks: fields::of_omdb() };
                Ok(Fetched { anew, aside: None })
            }
            Which::Tmdb(id) => {
                let tmdb = self.tmdb().ok_or(LookUpTrouble::NoKey)?;
                let mut facts = tmdb.film(*id, self.country, self.today).await?;
                let mut speaks = fields::of_tmdb();
                let poster = self.poster(&tmdb, &mut facts, &mut speaks).await;
                let aside = self.scores(&mut facts, &mut speaks).await;
                Ok(Fetched { anew: Anew { facts, poster, speaks }, aside })
            }
        }
    }

    /// A poster that does not come is asked for another time; the one before stays, for as long as it may.
    async fn poster(
        &self,
        tmdb: &Tmdb<'_>,
        facts: &mut Facts,
        speaks: &mut Vec<&'static str>,
    ) -> Option<Vec<u8>> {
        let Some(called) = facts.poster.as_ref().map(|fact| fact.value.clone()) else {
            speaks.push("poster");
            return None;
        };
        match tmdb.poster(&called).await {
            Ok(bytes) if kind(&bytes).is_some() => {
                speaks.push("poster");
                Some(bytes)
            }
            _ => {
                facts.poster = None;
                None
            }
        }
    }

    /// What critics gave. A title for which they could not be asked stays due.
    async fn scores(&self, facts: &mut Facts, speaks: &mut Vec<&'static str>) -> Option<LookUpTrouble> {
        let omdb = self.omdb()?;
        let listed = &mut facts.listed_as.as_mut()?.value;
        let imdb = listed.imdb.clone()?;
        let answer = match self.omdb_ended.get() {
            Some(trouble) => Err((*trouble).into()),
            None => omdb.film(&imdb, self.today).await,
        };
        match answer {
            Ok(known) => {
                facts.scores = known.scores;
                speaks.push("scores");
                None
            }
            // It does not have every film.
            Err(Refused { trouble: LookUpTrouble::NotThere, .. }) => None,
            Err(Refused { trouble, .. }) => {
                listed.without_scores = true;
                // An answer that cannot be read is one film's.
                if trouble != LookUpTrouble::Nonsense {
                    let _ = self.omdb_ended.set(trouble);
                }
                Some(trouble)
            }
        }
    }
}
