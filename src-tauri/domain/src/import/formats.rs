//! The tables of the services. Owns telling by its columns which one a table is, and what a row of each says; refuses to
//! decide whether a title is known.

use super::column::{
    Cells, DATE, DIRECTORS, LENGTH, ORIGINAL, RATING, RELEASE, REVIEW, STATUS, TITLE, WATCHED, YEAR, key,
};
use super::dates::When;
use super::episode::is_episode;
use super::row::{Points, Rating, Row, Seen, Thumb};
use super::table::Header;
use super::{Part, Service};

/// What a row comes to.
pub(super) enum Said {
    /// Something of a film, or of what may be one.
    Row(Box<Row>),
    /// A series, an episode, a book: no film.
    NoFilm,
    /// A trailer, or what ran on by itself: nothing that somebody watched.
    Nothing,
}

/// Which service's table has these columns, and which part of what it exports. The file's name decides where the columns
/// are the same: Letterboxd's watched films and those to watch.
pub(super) fn recognise(header: &Header, file: &str) -> Option<(Service, Option<Part>)> {
    let has = |names: &[&str]| header.has_all(names);
    let any = |names: &[&str]| header.place(names).is_some();
    let known = if has(&["letterboxduri", "name"]) {
        let part = match () {
            () if has(&["watcheddate"]) => Some(Part::History),
            () if has(&["rating"]) => Some(Part::Ratings),
            () => part_by_name(file),
        };
        (Service::Letterboxd, part)
    } else if has(&["position", "name", "year", "url"]) {
        (Service::Letterboxd, Some(Part::List))
    } else if has(&["const", "title"]) || has(&["const", "titletype"]) || has(&["const", "knownfor"]) {
        let part = if has(&["position"]) { Part::Watchlist } else { Part::Ratings };
        (Service::Imdb, Some(part))
    } else if has(&["traktid", "title"]) {
        let part = if has(&["listedat"]) { Part::Watchlist } else { Part::History };
        (Service::Trakt, Some(part))
    } else if has(&["title", "starttime"]) || has(&["title", "profilename", "duration"]) {
        (Service::Netflix, Some(Part::History))
    } else if has(&["titlename", "ratingtype"]) || has(&["titlename", "thumbsvalue"]) {
        (Service::Netflix, Some(Part::Ratings))
    } else if has(&["titlename"])
        && (any(&["utctitleadddate", "titleadddate"]) || has(&["profilename"]) && header.named() <= 3)
    {
        (Service::Netflix, Some(Part::Watchlist))
    } else if has(&["entitytype", "moviename"]) {
        (Service::TvTime, Some(Part::History))
    } else if has(&["tmdbid", "type", "name"]) {
        (Service::Tmdb, Some(tmdb_part(file)))
    } else if has(&["mediaid", "mediatype", "title"]) {
        (Service::Yamtrack, Some(Part::History))
    } else if has(&["title", "tmdbid", "watchedat"]) {
        (Service::Movary, Some(Part::History))
    } else if has(&["title", "tmdbid", "userrating"]) {
        (Service::Movary, Some(Part::Ratings))
    } else if has(&["title", "tmdbid", "addedat"]) {
        (Service::Movary, Some(Part::Watchlist))
    } else if header.named() == 2 && any(TITLE) && any(DATE) {
        (Service::Netflix, Some(Part::History))
    } else if any(TITLE) && header.len() > 1 && !has(&["messagename"]) {
        // A watchlist written for Letterboxd has a column for the day, too.
        let is_watchlist = part_by_name(file) == Some(Part::Watchlist);
        let part = if any(WATCHED) && !is_watchlist { Part::History } else { Part::Watchlist };
        (Service::Table, Some(part))
    } else {
        return None;
    };
    Some(known)
}

/// What a Letterboxd file's name says of its films.
fn part_by_name(file: &str) -> Option<Part> {
    let path = file.to_lowercase();
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let said = |word: &str| name.split(|c: char| !c.is_alphanumeric()).any(|part| part == word);
    match () {
        () if name.contains("watchlist") => Some(Part::Watchlist),
        () if said("watched") && !["not", "to", "be", "yet", "un"].iter().any(|word| said(word)) => {
            Some(Part::Seen)
        }
        () if path.ends_with("likes/films.csv") || name.starts_with("films") || name.starts_with("likes") => {
            Some(Part::Likes)
        }
        () => None,
    }
}

fn tmdb_part(file: &str) -> Part {
    let name = file.rsplit('/').next().unwrap_or(file).to_lowercase();
    if name.contains("rat") || name.contains("favo") { Part::Ratings } else { Part::Watchlist }
}

/// What a row of a table says.
pub(super) fn read(service: Service, part: Part, cells: &mut Cells<'_>) -> Said {
    match service {
        Service::Letterboxd => letterboxd(part, cells),
        Service::Imdb => imdb(part, cells),
        Service::Netflix => netflix(part, cells),
        Service::TvTime => tv_time(cells),
        Service::Yamtrack => yamtrack(cells),
        Service::Tmdb => tmdb(part, cells),
        Service::Trakt | Service::Movary | Service::Houselights | Service::Table | Service::Lines => {
            table(service, part, cells)
        }
    }
}

/// What columns of any service say by themselves.
fn basics(cells: &mut Cells<'_>) -> Row {
    let imdb = cells.said(&["const", "imdbid", "imdb", "imdburl"]).and_then(imdb_id);
    // By its short name alone it may as well be the points that a film has there.
    let tmdb: &[&str] = if imdb.is_some() { &["tmdbid", "tmdb"] } else { &["tmdbid"] };
    Row {
        line: cells.record.line,
        title: cells.text(TITLE).to_owned(),
        original: cells.said(ORIGINAL).map(str::to_owned),
        year: cells.year(YEAR).or_else(|| cells.year(RELEASE)),
        directors: cells.list(DIRECTORS),
        tmdb: cells.count(tmdb),
        imdb,
        tags: cells.list(&["tags"]),
        profile: cells.text(&["profilename"]).to_owned(),
        ..Row::default()
    }
}

/// `tt0113277` of itself, of a link that holds it, and of its digits alone, of which a spreadsheet leaves the first noughts.
fn imdb_id(text: &str) -> Option<String> {
    let digits = |rest: &str| rest.chars().take_while(char::is_ascii_digit).collect::<String>();
    let within = text.match_indices("tt").map(|(at, _)| digits(text.get(at + 2..).unwrap_or_default()));
    let alone = Some(digits(text)).filter(|digits| digits.len() == text.len() && digits.len() >= 5);
    within
        .chain(alone.map(|digits| format!("{digits:0>7}")))
        .find(|digits| digits.len() >= 7)
        .map(|digits| format!("tt{digits}"))
}

fn said(row: Row) -> Said {
    Said::Row(Box::new(row))
}

fn seen(on: Option<When>, again: bool) -> Option<Seen> {
    Some(Seen { on, again })
}

fn letterboxd(part: Part, cells: &mut Cells<'_>) -> Said {
    let mut row = Row { is_film: true, ..basics(cells) };
    let date = cells.when(&["date"]);
    row.rating = cells.points(&["rating"], 5).map(Rating::Points);
    match part {
        Part::Watchlist => (row.wanted, row.added) = (true, date),
        Part::Likes => row.tags.push("liked".to_owned()),
        Part::List => row.review = cells.text(&["description"]).to_owned(),
        // The day on which a film was ticked off says little about when it was watched.
        Part::Seen | Part::Ratings => row.seen = seen(None, false),
        Part::History => {
            let on = cells.when(&["watcheddate"]);
            row.seen = seen(on, cells.yes(&["rewatch"]));
            row.review = cells.text(REVIEW).to_owned();
        }
    }
    said(row)
}

/// Titles types that are no films.
fn is_no_film(kind: &str) -> bool {
    let kind = key(kind);
    let other = [
        "series",
        "episode",
        "season",
        "show",
        "game",
        "podcast",
        "musicvideo",
        "anime",
        "manga",
        "book",
        "comic",
    ];
    let exact = ["tv", "tvpilot", "tvshort", "music", "person"];
    exact.contains(&kind.as_str()) || other.iter().any(|other| kind.contains(other))
}

fn imdb(part: Part, cells: &mut Cells<'_>) -> Said {
    // A list of people names `nm…`.
    if is_no_film(cells.text(&["titletype"])) || cells.text(&["const"]).starts_with("nm") {
        return Said::NoFilm;
    }
    let mut row = Row { is_film: true, ..basics(cells) };
    row.runtime_minutes = cells.minutes(&["runtimemins", "runtime"]);
    // Until 2017 the column had the name of whoever rated.
    let whose = cells.ending("rated", "daterated").unwrap_or("yourrating");
    row.rating = cells.points(&["yourrating", whose], 10).map(Rating::Points);
    // What somebody gave points to, they have seen.
    let rated = row.rating.is_some() || part == Part::Ratings;
    row.seen = if rated { seen(None, false) } else { None };
    if part == Part::Watchlist {
        (row.wanted, row.added) = (!rated, cells.when(&["created"]));
        row.review = cells.text(&["description"]).to_owned();
    }
    said(row)
}

fn netflix(part: Part, cells: &mut Cells<'_>) -> Said {
    let attributes = cells.text(&["attributes"]);
    let by_itself = attributes.contains("Autoplayed: user action: None");
    let not_latest = cells.text(&["latestbookmark"]).eq_ignore_ascii_case("not latest view");
    // Looked into and left: neither watched for long, nor left off far on.
    let moment = |name| minutes_of(cells.text(&[name])).is_some_and(|minutes| minutes < LOOKED_INTO);
    let looked_into = moment("duration") && moment("bookmark");
    if cells.said(&["supplementalvideotype"]).is_some() || by_itself || not_latest || looked_into {
        return Said::Nothing;
    }
    let mut row = basics(cells);
    if is_episode(&row.title) {
        return Said::NoFilm;
    }
    match part {
        Part::Watchlist => (row.wanted, row.added) = (true, cells.when(&["utctitleadddate", "titleadddate"])),
        Part::Ratings => {
            row.rating = thumb(cells).or_else(|| cells.points(&["starvalue"], 5).map(Rating::Points));
            row.seen = seen(None, false);
        }
        _ => {
            let on = cells.when(&["starttime"]).or_else(|| cells.when(DATE));
            row.seen = seen(on, false);
        }
    }
    said(row)
}

fn thumb(cells: &Cells<'_>) -> Option<Rating> {
    let thumb = match cells.text(&["thumbsvalue"]) {
        "1" => Thumb::Down,
        "2" => Thumb::Up,
        "3" => Thumb::TwoUp,
        _ => return None,
    };
    Some(Rating::Thumb { thumb })
}

/// Who watched for fewer minutes looked into it.
const LOOKED_INTO: u32 = 5;

/// The minutes of `01:36:55`.
fn minutes_of(clock: &str) -> Option<u32> {
    let mut parts = clock.split(':').map(|part| part.parse::<u32>().ok());
    let (hours, minutes, _) = (parts.next()??, parts.next()??, parts.next()??);
    hours.checked_mul(60)?.checked_add(minutes)
}

fn tv_time(cells: &mut Cells<'_>) -> Said {
    if !cells.text(&["entitytype"]).eq_ignore_ascii_case("movie") {
        return Said::NoFilm;
    }
    let mut row = Row { is_film: true, ..basics(cells) };
    row.title = cells.text(&["moviename"]).to_owned();
    row.runtime_minutes = cells.count(&["runtime"]).and_then(|seconds| u16::try_from(seconds / 60).ok());
    row.runtime_minutes =
        row.runtime_minutes.filter(|minutes| (1..=crate::title::RUNTIME_LIMIT).contains(minutes));
    let at = cells.when(&["createdat"]);
    match cells.text(&["type"]) {
        "watch" => row.seen = seen(at, false),
        "rewatch" => row.seen = seen(at, true),
        "towatch" | "follow" => (row.wanted, row.added) = (true, at),
        _ => return Said::Nothing,
    }
    said(row)
}

fn yamtrack(cells: &mut Cells<'_>) -> Said {
    if !cells.text(&["mediatype"]).eq_ignore_ascii_case("movie") {
        return Said::NoFilm;
    }
    let mut row = Row { is_film: true, ..basics(cells) };
    if cells.text(&["source"]).eq_ignore_ascii_case("tmdb") {
        row.tmdb = cells.count(&["mediaid"]);
    }
    row.rating = cells.points(&["score"], 10).map(Rating::Points);
    row.review = cells.text(&["notes"]).to_owned();
    let mut on = cells.when(&["watchdate"]).or_else(|| cells.when(&["enddate"]));
    let status = key(cells.text(&["status"]));
    if status == "dropped" {
        on = on.or_else(|| cells.when(&["startdate"]));
    }
    // When the row itself was written, as in an import, nobody watched anything.
    if cells.text(&["progressedat"]) != cells.text(&["createdat"]) {
        on = on.or_else(|| cells.when(&["progressedat"]));
    }
    match status.as_str() {
        "planning" => row.wanted = true,
        "paused" | "inprogress" if on.is_none() => row.wanted = row.rating.is_none(),
        _ => row.seen = seen(on, cells.count(&["repeats"]).is_some_and(|repeats| repeats > 0)),
    }
    said(row)
}

fn tmdb(part: Part, cells: &mut Cells<'_>) -> Said {
    if is_no_film(cells.text(&["type"])) {
        return Said::NoFilm;
    }
    let mut row = Row { is_film: true, ..basics(cells) };
    row.rating = cells.points(&["yourrating"], 10).map(Rating::Points);
    if row.rating.is_some() {
        row.seen = seen(None, false);
    }
    row.wanted = part == Part::Watchlist && row.rating.is_none();
    said(row)
}

/// Trakt's lists, Movary, what Letterboxd takes in, and any table that names titles.
fn table(service: Service, part: Part, cells: &mut Cells<'_>) -> Said {
    let kind = cells.text(&["type", "titletype", "mediatype"]);
    if is_no_film(kind) {
        return Said::NoFilm;
    }
    let mut row = basics(cells);
    if service == Service::Table && row.year.is_none() {
        // "Toy Story (1995)"
        let (title, year) = super::lines::in_brackets(&row.title);
        (row.title, row.year) = (title.to_owned(), year);
    }
    row.is_film = row.year.is_some() || row.imdb.is_some() || row.tmdb.is_some() || service != Service::Table;
    row.runtime_minutes = cells.minutes(LENGTH);
    row.rating = out_of_ten(cells);
    row.review = cells.text(REVIEW).to_owned();
    let ticked = cells.yes(WATCHED);
    let mut on = if ticked || cells.no(WATCHED) { None } else { cells.when(WATCHED) };
    let mut is_seen = ticked || on.is_some() || row.rating.is_some();
    if on.is_none() {
        let (says, day) = status(cells)
            .unwrap_or((part == Part::History && (service != Service::Table || for_letterboxd(cells)), None));
        (is_seen, on) = (is_seen || says, day);
    }
    if is_seen {
        row.seen = seen(on, cells.yes(&["rewatch"]));
    } else {
        row.wanted = part != Part::List;
        row.added = cells.when(&["listedat", "addedat", "added", "dateadded", "created"]);
    }
    said(row)
}

/// Whether a table is one that Letterboxd takes in: all of its films were watched, also without a day.
fn for_letterboxd(cells: &Cells<'_>) -> bool {
    ["letterboxduri", "rating10", "rewatch"].iter().any(|name| cells.header.has(name))
}

/// Whether a row says that it was watched, or that it is to be, and the day.
fn status(cells: &mut Cells<'_>) -> Option<(bool, Option<When>)> {
    STATUS.iter().find_map(|name| {
        let said = match key(cells.said(&[name])?).as_str() {
            "completed" | "watched" | "seen" | "finished" | "done" | "dropped" | "gesehen" | "izlendi" => {
                Some(true)
            }
            "plantowatch" | "planning" | "planned" | "towatch" | "wanttowatch" | "unwatched"
            | "notwatched" | "hold" | "onhold" | "watching" => Some(false),
            _ => None,
        };
        match *name {
            _ if said.is_some() => said.map(|said| (said, None)),
            "watchlist" => cells.yes(&[name]).then_some((false, None)),
            // What else stands there may be a shelf or a disc.
            "status" | "state" if cells.yes(&[name]) => Some((true, None)),
            "status" | "state" => cells.no(&[name]).then_some((false, None)),
            _ => cells.ticked(name),
        }
    })
}

/// Whether a row says out of how many its points are.
pub(super) fn says_scale(cells: &Cells<'_>) -> bool {
    let columns = ["rating10", "userrating", "yourrating", "letterboxduri"];
    let said = cells.text(RATING);
    columns.iter().any(|name| cells.header.has(name))
        || said.contains('/')
        || super::column::stars(said).is_some()
}

/// A rating of a table; one that does not say out of how many is taken for one out of ten at first.
fn out_of_ten(cells: &mut Cells<'_>) -> Option<Rating> {
    let ten = ["rating10", "userrating"];
    if cells.said(&ten).is_some() {
        return cells.points(&ten, 10).map(Rating::Points);
    }
    let said = cells.text(RATING);
    let stated =
        said.split_once('/').and_then(|(_, of)| of.trim().parse().ok()).filter(|of| (2..=100).contains(of));
    let stars = cells.header.has("letterboxduri") || cells.header.has("rating10");
    let out_of = stated.unwrap_or(if stars { 5 } else { 10 });
    let Points { tenths, out_of } = cells.points(RATING, out_of)?;
    Some(Rating::Points(Points { tenths, out_of }))
}
