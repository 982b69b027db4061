//! Files as somebody has them who took them out of the services at other times, in other languages, or by way of another
//! program: what is read of each, row by row, and what of it is no film.

use houselights_domain::import::{Order, Part, Read, Service, When};

use super::{Dates, all, one, shorts};

fn later(name: &str) -> Read {
    let read = one(&format!("later/{name}"));
    assert!(
        read.rejected.is_empty() && read.ignored.is_empty(),
        "{name}: {:?} {:?}",
        read.rejected,
        read.ignored
    );
    read
}

fn on(day: &str) -> Option<When> {
    Some(When::Day(super::day(day)))
}

#[test]
fn imdb_before_2017_names_its_column_of_points_after_somebody() {
    let read = later("imdb_2013_ratings.csv");
    assert_eq!((read.service, read.no_films), (Service::Imdb, 1));
    let rows = [
        "Heat 1995 seen 9/10",
        "Le fabuleux destin d'Amélie Poulain 2001 seen 10/10",
        "Man on Wire 2008 seen 8/10",
    ];
    assert_eq!(shorts(&read), rows);
    assert_eq!((read.rows[0].runtime_minutes, &*read.rows[0].directors[0]), (Some(170), "Michael Mann"));
    let read = later("imdb_2014_watchlist.csv");
    assert_eq!(
        shorts(&read),
        ["Das Leben der Anderen 2006 wanted", "Sen to Chihiro no kamikakushi 2001 wanted"]
    );
    assert_eq!((read.rows[0].added, &*read.rows[0].review), (on("2014-02-03"), "with \"Oma\""));
}

#[test]
fn of_everything_that_imdb_lists_films_are_read() {
    let read = later("imdb_2025_everything.csv");
    let rows = [
        "Elf 2003 seen 9/10",
        "Love Actually 2003 wanted",
        "Untitled Next Film wanted",
        "How the Grinch Stole Christmas! 1966 wanted",
    ];
    assert_eq!((&shorts(&read)[..], read.no_films), (&rows.map(str::to_owned)[..], 6));
    assert_eq!(read.rows[0].review, "Theo loves it.\nEvery year.");
    let people = later("imdb_people.csv");
    assert_eq!(
        (people.service, people.rows.len(), people.no_films),
        (Service::Imdb, 0, 2),
        "nobody is a film"
    );
}

#[test]
fn a_whole_account_of_trakt_brings_what_was_watched_and_nothing_hidden() {
    let files = all("later/trakt_account.zip");
    let said: Vec<(&str, Vec<String>)> =
        files.iter().filter(|read| !read.rows.is_empty()).map(|read| (&*read.file, shorts(read))).collect();
    let rows = |rows: &[&str]| rows.iter().map(|row| (*row).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        said,
        [
            ("demir/collection-movies.json", rows(&["Up 2009"])),
            (
                "demir/watched-history-1.json",
                // Trakt writes the first moment of 1970 where it does not know when.
                rows(&["Elf 2003 seen 2023-12-24T19:40", "Elf 2003 seen 2022-12-24T19:40", "Heat 1995 seen"])
            ),
            ("demir/watched-movies.json", rows(&["Elf 2003 again 2023-12-24T19:40"])),
            ("demir/ratings-movies.json", rows(&["Elf 2003 seen 9/10"])),
            ("demir/lists-watchlist.json", rows(&["Heat 1995 wanted"])),
            ("demir/lists-favorites.json", rows(&["Elf 2003"])),
            ("demir/lists-list-77-grandma-s-evenings.json", rows(&["Up 2009"])),
            ("demir/comments-movies.json", rows(&["Elf 2003 seen"])),
        ]
    );
    assert!(files.iter().all(|read| read.rejected.is_empty() && !read.file.contains("hidden")), "{files:?}");
}

#[test]
fn netflix_names_seasons_in_many_languages_and_dates_in_many_orders() {
    let read = later("netflix_french.csv");
    let rows = [
        "Le Fabuleux Destin d'Amélie Poulain seen 2023-12-24",
        "Dans la brume seen 2023-11-02",
        "Intouchables seen 2023-11-01",
    ];
    assert_eq!((&shorts(&read)[..], read.no_films), (&rows.map(str::to_owned)[..], 4));
    let read = later("netflix_korean.csv");
    assert_eq!(shorts(&read), ["기생충 seen 2023-01-24", "The Irishman seen 2022-12-30"]);
    assert_eq!((read.no_films, read.dates), (2, Dates::Clear));
    let read = later("netflix_dutch.csv");
    assert_eq!(shorts(&read), ["Roma seen 2022-12-31", "The Two Popes seen 2022-12-28"]);
    assert_eq!((read.no_films, read.dates), (3, Dates::Found { order: Order::DayFirst }));
}

#[test]
fn who_looked_into_a_film_for_eleven_seconds_has_not_watched_it() {
    let read = later("netflix_activity_emoji.csv");
    let rows = ["Elf seen 2023-12-24T22:41 @Ayşe 🌙", "Paddington 2 seen 2023-12-22T17:00 @Kids"];
    assert_eq!((&shorts(&read)[..], read.skipped), (&rows.map(str::to_owned)[..], 4));
}

#[test]
fn tv_time_and_yamtrack_have_days_on_which_nobody_watched_anything() {
    let read = later("tracking-prod-records-v2.csv");
    let rows = [
        "Spirited Away 2001 seen 2021-03-14T20:11",
        "Spirited Away 2001 wanted",
        "Untitled Ghost Project wanted",
        "Spirited Away 2001 again 2022-04-01T20:11",
        "Coco 2017 wanted",
    ];
    assert_eq!((&shorts(&read)[..], read.no_films), (&rows.map(str::to_owned)[..], 1));
    let read = later("yamtrack_real.csv");
    let rows = [
        "Heat seen 2023-05-01T21:00 9/10",
        "Coco wanted",
        // It was given up on the day that it was begun, and not when the table was written.
        "Up seen 2023-06-01T20:00",
        "Our wedding video seen",
    ];
    assert_eq!((&shorts(&read)[..], read.no_films), (&rows.map(str::to_owned)[..], 2));
}

#[test]
fn letterboxds_lists_keep_their_notes_and_its_diary_survives_a_spreadsheet() {
    let read = later("christmas-2025-12-01-09-30-utc.csv");
    let list = "#Christmas, with \"Oma\"";
    let rows =
        ["Elf 2003", "It's a Wonderful Life 1946", "Love, Actually?", "Planes, Trains and Automobiles 1987"];
    assert_eq!(shorts(&read), rows.map(|row| format!("{row} {list}")));
    assert_eq!(read.rows[1].review, "Black & white,\r\nbut nobody minds");
    let read = later("letterboxd_excel_diary.csv");
    let rows = [
        "Elf 2003 again 2023-12-24 4.5/5 #christmas #oma",
        "Die fabelhafte Welt der Amélie 2001 seen 2024-02-13 5/5",
    ];
    assert_eq!(shorts(&read), rows);
}

#[test]
fn tables_of_other_programs_say_what_was_watched_in_their_own_words() {
    let read = later("filmliste_excel.csv");
    let rows = [
        "Das Leben der Anderen 2006 seen 2023-10-03",
        "Zimt und Koriander 2003 wanted",
        "Heat 1995 seen 2024-02-01",
    ];
    assert_eq!(shorts(&read), rows);
    assert_eq!((read.rows[0].runtime_minutes, &*read.rows[0].review), (Some(137), "großartig"));
    assert_eq!(read.rows[1].original.as_deref(), Some("Politiki kouzina"));
    let read = later("simkl.csv");
    let rows = ["Heat 1995 seen 2023-05-01T21:00 9/10", "Coco 2017 wanted"];
    assert_eq!((&shorts(&read)[..], read.no_films), (&rows.map(str::to_owned)[..], 2));
    assert_eq!((read.rows[1].imdb.as_deref(), read.rows[1].tmdb), (Some("tt2380307"), Some(354_912)));
    let read = later("icheckmovies.csv");
    assert_eq!(shorts(&read), ["Casablanca 1942 seen 2012-03-04T10:11", "Inception 2010 wanted"]);
    assert_eq!(read.rows[0].imdb.as_deref(), Some("tt0034583"), "of its address");
    let read = later("movielens-ratings.csv");
    let rows = [
        "Toy Story 1995 seen 4.5/5",
        "Heat 1995 seen 5/5",
        "Life Is Beautiful (Vita è bella, La) 1997 seen 3.5/5",
    ];
    assert_eq!(shorts(&read), rows);
    assert_eq!(read.rows[0].imdb.as_deref(), Some("tt0114709"));
    let read = later("tmdb_watchlist.csv");
    assert_eq!(
        (shorts(&read), read.no_films),
        (vec!["Coco 2017 wanted".into(), "Parasite 2019 wanted".into()], 1)
    );
}

#[test]
fn notes_have_tables_ticks_and_what_else_is_said_of_a_film() {
    let read = later("notes_with_a_table.txt");
    assert_eq!((read.service, read.part), (Service::Table, Some(Part::Watchlist)));
    assert_eq!(shorts(&read), ["Elf 2003 seen 8/10", "The Lives of Others 2006 wanted", "Coco 2017 wanted"]);
    assert_eq!(read.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [5, 6, 7], "lines are the file's");
    let read = later("phone_notes.txt");
    let rows = [
        // What stands above a list is told apart from a film by nobody but who wrote it.
        "Filme für den Winter ❄\u{fe0f} wanted",
        "Elf seen",
        "Die fabelhafte Welt der Amélie 2001 wanted",
        "Coco – mit Theo wanted",
        "Heat 1995 seen",
        "Casablanca 1942 seen 10/10",
        "Inception 2010 wanted",
        "Up wanted",
        "Roma 2018 wanted",
        "Koğuştaki Mucize / Miracle in Cell No. 7 2019 wanted",
    ];
    assert_eq!(shorts(&read), rows);
    assert_eq!(read.rows[8].review, "Netflix");
}
