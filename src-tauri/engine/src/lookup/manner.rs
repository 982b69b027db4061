//! Where services are asked and how. Owns the addresses, how often and how long; nobody can set them but who starts the
//! program, so that tests can bring a service of their own.

use std::sync::Mutex;
use std::time::Duration;

use tokio::time::Instant;

/// Where services are asked, and how.
#[derive(Clone, Debug)]
pub struct Manner {
    /// TMDB's version 3, without a slash behind it.
    pub tmdb: String,
    /// Where TMDB has its pictures.
    pub images: String,
    /// OMDb.
    pub omdb: String,
    /// How long an answer may take, with all that it sends on to.
    pub patience: Duration,
    /// The least time between two questions.
    pub pace: Duration,
    /// How long a run over many films waits when a service asks it to.
    pub longest_wait: Duration,
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            tmdb: "https://api.themoviedb.org/3".into(),
            images: "https://image.tmdb.org/t/p".into(),
            omdb: "https://www.omdbapi.com".into(),
            patience: Duration::from_secs(20),
            // A tenth of what TMDB allows.
            pace: Duration::from_millis(250),
            longest_wait: Duration::from_secs(60),
        }
    }
}

impl Manner {
    /// As usual, but everything is asked of one server.
    pub fn at(server: &str) -> Self {
        Self {
            tmdb: format!("{server}/3"),
            images: format!("{server}/t/p"),
            omdb: format!("{server}/omdb"),
            ..Self::default()
        }
    }
}

/// When the next question may be asked.
#[derive(Debug, Default)]
pub(super) struct Pace(Mutex<Option<Instant>>);

impl Pace {
    /// Takes the next turn: how long it is until then.
    pub fn turn(&self, now: Instant, pace: Duration) -> Duration {
        let mut free = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let turn = free.map_or(now, |free| free.max(now));
        *free = Some(turn + pace);
        turn - now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_keep_apart_and_nobody_saves_up() {
        let (pace, apart) = (Pace::default(), Duration::from_millis(250));
        let start = Instant::now();
        let at = |millis: u64| start + Duration::from_millis(millis);
        let waits = |millis: u64| pace.turn(at(millis), apart).as_millis();
        assert_eq!(waits(0), 0);
        assert_eq!(waits(0), 250);
        assert_eq!(waits(100), 400, "behind the two before");
        assert_eq!(waits(9_000), 0, "long after");
        assert_eq!(waits(9_000), 250, "what was not asked is not owed");
    }
}
