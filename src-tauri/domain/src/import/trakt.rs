//! Trakt's files: a JSON array of entries. Owns reading them one by one; refuses shows and episodes.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde::de::{Deserializer as _, IgnoredAny, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::dates::When;
use super::formats::Said;
use super::row::{Points, Rating, Reason, Row, Seen};
use super::{Part, RUNTIME};

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, rename = "type", default)]
    kind: Option<&'a RawValue>,
    #[serde(default)]
    movie: Option<Movie>,
    #[serde(default)]
    show: Option<IgnoredAny>,
    #[serde(default)]
    episode: Option<IgnoredAny>,
    #[serde(default)]
    watched_at: Option<String>,
    #[serde(default)]
    last_watched_at: Option<String>,
    #[serde(default)]
    rated_at: Option<String>,
    #[serde(default)]
    listed_at: Option<String>,
    #[serde(default)]
    plays: Option<u32>,
    #[serde(default)]
    rating: Option<f64>,
    #[serde(default)]
    notes: Option<String>,
    #[serde(default)]
    comment: Option<Comment>,
}

/// What somebody wrote of it for others.
#[derive(Deserialize)]
#[serde(untagged)]
enum Comment {
    Said { comment: String },
    Other(IgnoredAny),
}

#[derive(Deserialize)]
struct Movie {
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    year: Option<i32>,
    #[serde(default)]
    runtime: Option<u16>,
    #[serde(default)]
    ids: Ids,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Ids {
    imdb: Option<String>,
    tmdb: Option<u32>,
}

/// Which part of an account a file is, by its name; the entries say it where the name does not.
pub(super) fn part(file: &str) -> Option<Part> {
    let name = file.rsplit(['/', '\\']).next().unwrap_or_default().to_lowercase();
    let name = name.strip_suffix(".json")?;
    match () {
        () if name.starts_with("watched-") => Some(Part::History),
        () if name.starts_with("ratings") => Some(Part::Ratings),
        () if name.contains("watchlist") => Some(Part::Watchlist),
        () if name.starts_with("lists-") || name.starts_with("list-") => Some(Part::List),
        () => None,
    }
}

/// Tells `take` every entry of the array that `text` is, or why it is none. It ends where `take` says so, by `false`.
pub(super) fn read(text: &str, part: Part, take: &mut dyn FnMut(usize, Result<Said, Reason>) -> bool) {
    struct Entries<'t> {
        part: Part,
        number: usize,
        take: &'t mut dyn FnMut(usize, Result<Said, Reason>) -> bool,
    }
    impl<'de> Visitor<'de> for &mut Entries<'_> {
        type Value = ();
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("entries")
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
            while let Some(raw) = entries.next_element::<&RawValue>()? {
                self.number += 1;
                let entry = serde_json::from_str(raw.get()).map_err(|_| Reason::Entry);
                if !(self.take)(self.number, entry.map(|entry| said(self.number, self.part, entry))) {
                    return Err(serde::de::Error::custom("that is enough"));
                }
            }
            Ok(())
        }
    }
    let mut stopped = false;
    let mut watched = |number, entry| {
        stopped = !take(number, entry);
        !stopped
    };
    let mut entries = Entries { part, number: 0, take: &mut watched };
    let outcome = serde_json::Deserializer::from_str(text).deserialize_seq(&mut entries);
    let next = entries.number + 1;
    if outcome.is_err() && !stopped {
        take(next, Err(Reason::BreaksOff));
    }
}

fn said(number: usize, part: Part, entry: Entry<'_>) -> Said {
    let is_film = entry.kind.is_none_or(|kind| kind.get() == "\"movie\"");
    let Some(movie) = entry.movie.filter(|_| is_film && entry.show.is_none() && entry.episode.is_none())
    else {
        return Said::NoFilm;
    };
    let comment = match entry.comment {
        Some(Comment::Said { comment }) => Some(comment),
        Some(Comment::Other(_)) | None => None,
    };
    let has_commented = comment.is_some();
    // What Trakt does not know the day of was watched as its computers' time begins.
    let known = |moment: &DateTime<Utc>| moment.timestamp() > 24 * 3_600;
    let moment = |text: &Option<String>| {
        Some(When::Moment(text.as_ref()?.parse::<DateTime<Utc>>().ok().filter(known)?))
    };
    let mut row = Row {
        line: number,
        title: movie.title.unwrap_or_default().trim().to_owned(),
        year: movie.year.filter(|year| (crate::title::FIRST_YEAR..=2_200).contains(year)),
        runtime_minutes: movie.runtime.filter(|minutes| RUNTIME.contains(minutes)),
        imdb: movie.ids.imdb.filter(|id| id.starts_with("tt")),
        tmdb: movie.ids.tmdb,
        is_film: true,
        review: entry.notes.or(comment).unwrap_or_default(),
        ..Row::default()
    };
    let tenths =
        entry.rating.filter(|rating| (0.1..=10.0).contains(rating)).map(|rating| (rating * 10.0).round());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was looked at")]
    let points = tenths.map(|tenths| Points { tenths: tenths as u16, out_of: 10 });
    row.rating = points.map(Rating::Points);
    let watched = moment(&entry.watched_at).or(moment(&entry.last_watched_at));
    if watched.is_some() || entry.plays.is_some_and(|plays| plays > 0) || part == Part::History {
        row.seen = Some(Seen { on: watched, again: entry.plays.is_some_and(|plays| plays > 1) });
    } else if row.rating.is_some() || entry.rated_at.is_some() || has_commented {
        row.seen = Some(Seen { on: None, again: false });
    } else {
        row.wanted = part != Part::List;
        row.added = moment(&entry.listed_at);
    }
    Said::Row(Box::new(row))
}
