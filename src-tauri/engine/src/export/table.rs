//! The list as tables. Owns which of our facts goes into which of their columns.

use houselights_domain::id::MemberId;
use houselights_domain::mood::WhyNot;
use houselights_domain::title::{Fact, Reaction, Title, Viewing};

use crate::error::Error;

/// Letterboxd takes a megabyte a file, and so many rows at best.
const ROWS: usize = 1_000;
const BYTES: usize = 1_000_000;

const LETTERBOXD: [&str; 7] = ["Title", "Year", "Directors", "Rating", "WatchedDate", "Rewatch", "Tags"];
const IMDB: [&str; 18] = [
    "Position",
    "Const",
    "Created",
    "Modified",
    "Description",
    "Title",
    "Original Title",
    "URL",
    "Title Type",
    "IMDb Rating",
    "Runtime (mins)",
    "Year",
    "Genres",
    "Num Votes",
    "Release Date",
    "Directors",
    "Your Rating",
    "Date Rated",
];

/// What was watched, a row each time, as Letterboxd imports it; ratings of half a star to five are somebody's, or without
/// `member` everybody's together. One file or several, as many rows as Letterboxd takes in each. What the household wrote
/// of a film stays at home: Letterboxd would show it to everybody.
///
/// # Errors
/// None that a list can cause.
pub fn letterboxd_watched(titles: &[Title], member: Option<MemberId>) -> Result<Vec<Vec<u8>>, Error> {
    let rows = titles.iter().flat_map(|title| {
        let mut seen = title.viewings.iter().filter(|viewing| is_theirs(viewing, member)).peekable();
        let undated = seen.peek().is_none() && was_seen(title, member);
        let undated = undated.then(|| letterboxd(title, None, "", false));
        let rows = seen.enumerate().map(|(time, viewing)| {
            let rating = reaction(viewing, member).and_then(out_of_ten).map(|rating| rating / 2.0);
            let day = viewing.on.to_string();
            letterboxd(title, rating, &day, time > 0)
        });
        undated.into_iter().chain(rows).collect::<Vec<_>>()
    });
    split(&LETTERBOXD, rows)
}

/// What is still to be watched, as Letterboxd imports a watchlist.
///
/// # Errors
/// None that a list can cause.
pub fn letterboxd_watchlist(titles: &[Title], member: Option<MemberId>) -> Result<Vec<Vec<u8>>, Error> {
    let wanted = |title: &&Title| {
        let seen = title.viewings.iter().any(|viewing| is_theirs(viewing, member)) || was_seen(title, member);
        !seen && title.set_aside.is_none()
    };
    let rows = titles.iter().filter(wanted).map(|title| letterboxd(title, None, "", false));
    split(&LETTERBOXD, rows)
}

/// Every film of the list with IMDb's columns; a rating of 1 to 10 is of the last time.
///
/// # Errors
/// None that a list can cause.
pub fn imdb(titles: &[Title], member: Option<MemberId>) -> Result<Vec<u8>, Error> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(IMDB).map_err(write_error)?;
    for (place, title) in titles.iter().enumerate() {
        let facts = &title.facts;
        let last = title.viewings.iter().rev().find(|viewing| is_theirs(viewing, member));
        let rating = last.and_then(|viewing| reaction(viewing, member)).and_then(out_of_ten);
        let added = title.added_on.to_string();
        let genres = said(facts.genres.as_ref()).map(|genres| {
            let names = genres.iter().map(|genre| serde_json::to_value(genre).unwrap_or_default());
            names.filter_map(|name| name.as_str().map(str::to_owned)).collect::<Vec<_>>().join(", ")
        });
        let number = |number: Option<String>| number.unwrap_or_default();
        out.write_record([
            (place + 1).to_string(),
            String::new(),
            added.clone(),
            added,
            title.note.clone(),
            title.name.clone(),
            said(facts.original_title.as_ref()).cloned().unwrap_or_else(|| title.name.clone()),
            String::new(),
            "Movie".to_owned(),
            String::new(),
            number(said(facts.runtime_minutes.as_ref()).map(u16::to_string)),
            number(said(facts.year.as_ref()).map(i32::to_string)),
            genres.unwrap_or_default(),
            String::new(),
            String::new(),
            said(facts.directors.as_ref()).map(|names| names.join(", ")).unwrap_or_default(),
            number(rating.map(|rating| rating.to_string())),
            last.filter(|_| rating.is_some()).map(|viewing| viewing.on.to_string()).unwrap_or_default(),
        ])
        .map_err(write_error)?;
    }
    out.into_inner().map_err(|problem| Error::File(problem.into_error()))
}

fn letterboxd(title: &Title, rating: Option<f32>, watched: &str, again: bool) -> [String; 7] {
    [
        title.name.clone(),
        said(title.facts.year.as_ref()).map(i32::to_string).unwrap_or_default(),
        said(title.facts.directors.as_ref()).map(|names| names.join(", ")).unwrap_or_default(),
        rating.map(|rating| rating.to_string()).unwrap_or_default(),
        watched.to_owned(),
        if again { "Yes".to_owned() } else { String::new() },
        title.tags.join(", "),
    ]
}

fn said<T>(fact: Option<&Fact<T>>) -> Option<&T> {
    fact.map(|fact| &fact.value)
}

fn is_theirs(viewing: &Viewing, member: Option<MemberId>) -> bool {
    member.is_none_or(|member| viewing.members.contains(&member))
}

/// Seen, nobody says when.
fn was_seen(title: &Title, member: Option<MemberId>) -> bool {
    title.set_aside == Some(WhyNot::SeenIt)
        || member.map_or(!title.seen_by.is_empty(), |member| title.seen_by.contains(&member))
}

fn reaction(viewing: &Viewing, member: Option<MemberId>) -> Option<Reaction> {
    member.map_or(viewing.reaction, |member| viewing.reaction_of(member))
}

/// A word as a rating; who stopped has none.
fn out_of_ten(reaction: Reaction) -> Option<f32> {
    match reaction {
        Reaction::Loved => Some(10.0),
        Reaction::Good => Some(8.0),
        Reaction::Mixed => Some(6.0),
        Reaction::NotForUs => Some(4.0),
        Reaction::Stopped => None,
    }
}

/// Rows in as many files as it takes, each with the header.
fn split<const N: usize>(
    header: &[&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Result<Vec<Vec<u8>>, Error> {
    let mut files: Vec<Vec<u8>> = Vec::new();
    let mut held = 0;
    for row in rows {
        let line = line(&row)?;
        match files.last_mut() {
            Some(file) if held < ROWS && file.len() + line.len() <= BYTES => file.extend(line),
            _ => {
                let mut file = self::line(header)?;
                file.extend(line);
                files.push(file);
                held = 0;
            }
        }
        held += 1;
    }
    Ok(files)
}

fn line<T: AsRef<[u8]>>(fields: &[T]) -> Result<Vec<u8>, Error> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(fields).map_err(write_error)?;
    out.into_inner().map_err(|problem| Error::File(problem.into_error()))
}

fn write_error(problem: csv::Error) -> Error {
    Error::File(std::io::Error::other(problem))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use chrono::{DateTime, NaiveDate};
    use houselights_domain::id::TitleId;
    use houselights_domain::import::{Answers, Part, read};
    use houselights_domain::title::Facts;

    use super::*;

    /// A title with several kilobytes of tags.
    fn title(number: u8) -> Title {
        let tag = |at: usize| format!("{at} of {number} {}", "with \"Grandma\" ığö; ".repeat(12).trim());
        Title {
            id: TitleId::new(DateTime::UNIX_EPOCH, [number; 10]),
            name: format!("Film, \"the\" {number}th"),
            facts: Facts::default(),
            note: String::new(),
            tags: (0..20).map(tag).collect(),
            wanted_by: Vec::new(),
            added_on: NaiveDate::default(),
            viewings: Vec::new(),
            seen_by: Vec::new(),
            set_aside: None,
            ratings: Vec::new(),
        }
    }

    #[test]
    fn what_is_more_than_a_megabyte_comes_in_parts_that_are_read_back_as_one_list() {
        let titles: Vec<Title> = (0..250).map(title).collect();
        let files = letterboxd_watchlist(&titles, None).expect("written");
        let all: usize = files.iter().map(Vec::len).sum();
        assert!(all > 1_200_000 && files.len() > 1, "{all} bytes in {} files", files.len());
        let mut back = Vec::new();
        for file in &files {
            assert!(file.len() <= BYTES, "{} bytes", file.len());
            let go_on = &mut |_| ControlFlow::Continue(());
            let outcomes = read(("watchlist.csv", file), &Answers::default(), NaiveDate::default(), go_on);
            let read = outcomes.expect("nobody stops it").remove(0).expect("it is read");
            assert_eq!((read.part, read.rejected_count), (Some(Part::Watchlist), 0));
            back.extend(read.rows.into_iter().map(|row| (row.title, row.tags)));
        }
        let out: Vec<_> = titles.into_iter().map(|title| (title.name, title.tags)).collect();
        assert_eq!(back, out, "each film with all that was said of it, in order");
    }
}
