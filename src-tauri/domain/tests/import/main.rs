//! Every format and vintage, as files: what is read of each, and what is reported.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may")]

mod cells;
mod later;

use std::ops::ControlFlow;

use chrono::NaiveDate;
use houselights_domain::import::{
    Answers, Dates, FILE_LIMIT, Field, Ignored, Order, Outcome, Part, ROW_LIMIT, Read, Reason, Refusal,
    Rejected, Row, Service, Stopped, When, is_list, read,
};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn read_bytes(name: &str, bytes: &[u8], answers: &Answers) -> Vec<Outcome> {
    read((name, bytes), answers, day("2026-06-18"), &mut |_| ControlFlow::Continue(()))
        .expect("nobody stops it")
}

fn outcomes(name: &str) -> Vec<Outcome> {
    let path = format!("{}/tests/fixtures/import/{name}", env!("CARGO_MANIFEST_DIR"));
    read_bytes(name, &std::fs::read(path).expect("a fixture"), &Answers::default())
}

fn all(name: &str) -> Vec<Read> {
    outcomes(name).into_iter().map(|outcome| outcome.expect("it is read")).collect()
}

fn one(name: &str) -> Read {
    let [read] = <[Read; 1]>::try_from(all(name)).expect("one file");
    read
}

/// A row in short: title, year, what it says.
fn short(row: &Row) -> String {
    let mut text = row.title.clone();
    let mut say = |word: String| {
        text.push(' ');
        text.push_str(&word);
    };
    row.year.into_iter().for_each(|year| say(year.to_string()));
    if row.wanted {
        say("wanted".into());
    }
    if let Some(seen) = &row.seen {
        say(if seen.again { "again".into() } else { "seen".into() });
        match seen.on {
            Some(When::Day(day)) => say(day.to_string()),
            Some(When::Moment(moment)) => say(moment.format("%Y-%m-%dT%H:%M").to_string()),
            Some(other) => say(format!("{other:?}")),
            None => {}
        }
    }
    row.rating.iter().for_each(|rating| say(rating.to_string()));
    row.tags.iter().for_each(|tag| say(format!("#{tag}")));
    if !row.profile.is_empty() {
        say(format!("@{}", row.profile));
    }
    text
}

fn shorts(read: &Read) -> Vec<String> {
    read.rows.iter().map(short).collect()
}

#[test]
fn a_letterboxd_archive_comes_to_its_lists() {
    let files = all("letterboxd.zip");
    let parts: Vec<(&str, Option<Part>)> = files.iter().map(|read| (&*read.file, read.part)).collect();
    assert_eq!(
        parts,
        [
            ("watchlist.csv", Some(Part::Watchlist)),
            ("watched.csv", Some(Part::Seen)),
            ("ratings.csv", Some(Part::Ratings)),
            ("diary.csv", Some(Part::History)),
            ("reviews.csv", Some(Part::History)),
            ("likes/films.csv", Some(Part::Likes)),
            ("lists/films-for-grandma.csv", Some(Part::List)),
        ],
        "nothing of what was deleted or orphaned"
    );
    assert!(files.iter().all(|read| read.service == Service::Letterboxd && read.rejected.is_empty()));
    assert_eq!(
        shorts(&files[0]),
        ["Heat 1995 wanted", "Good, the Bad and the Ugly, The 1966 wanted", "Zyx Home Video 2031 wanted"]
    );
    assert_eq!(shorts(&files[2]), ["Elf 2003 seen 4.5/5", "Amélie 2001 seen 0.5/5"]);
    assert_eq!(
        shorts(&files[3]),
        ["Elf 2003 seen 2022-12-24 4.5/5 #christmas #with Grandma", "Elf 2003 again 2023-12-24 4/5"]
    );
    assert_eq!(files[4].rows[0].review, "We laughed, all of us.\n\nEven \"Grandma\".");
    assert_eq!(shorts(&files[5]), ["Elf 2003 #liked"]);
    assert_eq!(
        shorts(&files[6]),
        ["Babette's Feast 1987 #Films for Grandma", "Paddington 2 2017 #Films for Grandma"]
    );
    assert_eq!(files[6].rows[1].line, 8, "lines are the file's");
}

#[test]
fn a_lone_letterboxd_table_asks_what_it_is_unless_its_name_says_so() {
    assert_eq!(one("letterboxd_ratings.csv").part, Some(Part::Ratings));
    assert_eq!(one("letterboxd_reviews.csv").rows[0].line, 2);
    assert_eq!(one("lone_renamed.csv").part, None);
    let bytes = include_bytes!("../fixtures/import/lone_renamed.csv");
    let said = Answers {
        parts: [("lone_renamed.csv".into(), Part::Seen), ("watchlist-ayse-2024.csv".into(), Part::Seen)]
            .into(),
        ..Answers::default()
    };
    let read = read_bytes("lone_renamed.csv", bytes, &said).remove(0).expect("read");
    assert_eq!(shorts(&read)[0], "Heat 1995 seen");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("deep/lone_renamed.csv", zip::write::SimpleFileOptions::default()).expect("begun");
    std::io::Write::write_all(&mut zip, bytes).expect("written");
    let zip = zip.finish().expect("closed").into_inner();
    let asked = read_bytes("export.zip", &zip, &Answers::default()).remove(0).expect("read");
    assert_eq!((&*asked.file, asked.part), ("deep/lone_renamed.csv", None));
    let answer = Answers { parts: [(asked.file, Part::Likes)].into(), ..Answers::default() };
    assert_eq!(read_bytes("export.zip", &zip, &answer).remove(0).expect("read").part, Some(Part::Likes));
    let own = read_bytes("watchlist-ayse-2024.csv", bytes, &said).remove(0).expect("read");
    assert_eq!(own.part, Some(Part::Watchlist), "the name says it");
    assert_eq!(one("films-for-grandma.csv").rows.len(), 2);
    let import = one("letterboxd_import.csv");
    assert_eq!(shorts(&import), ["Heat 1995 again 2024-01-05 9/10 #crime #LA", "Elf 2003 seen 4/5"]);
    assert_eq!((import.rows[0].imdb.as_deref(), import.rows[0].tmdb), (Some("tt0113277"), Some(949)));
    assert_eq!((&*import.rows[0].review, &*import.rows[0].directors[0]), ("Long but good", "Michael Mann"));
}

#[test]
fn imdb_brings_ids_running_times_and_no_series() {
    let read = one("imdb_watchlist.csv");
    assert_eq!((read.service, read.count, read.no_films), (Service::Imdb, 3, 1));
    assert_eq!(shorts(&read), ["Miracle in Cell No. 7 2019 wanted", "Heat 1995 seen 9/10"]);
    let miracle = &read.rows[0];
    assert_eq!(miracle.original.as_deref(), Some("Yedinci Kogustaki Mucize"));
    assert_eq!((miracle.runtime_minutes, &*miracle.directors[0]), (Some(132), "Mehmet Ada Öztekin"));
    assert_eq!(miracle.added, Some(When::Day(day("2024-01-02"))));
    let old = one("imdb_list_old.csv");
    assert_eq!(
        (shorts(&old), old.no_films),
        (vec!["Elf 2003 wanted".to_owned()], 1),
        "with a mark and without columns"
    );
    let ratings = one("imdb_ratings.csv");
    assert_eq!((shorts(&ratings), ratings.no_films), (vec!["Heat 1995 seen 9/10".to_owned()], 1));
    assert_eq!(ratings.part, Some(Part::Ratings));
}

#[test]
fn trakt_brings_every_play_and_no_shows() {
    let files = all("trakt.zip");
    let said: Vec<Vec<String>> = files.iter().map(shorts).collect();
    assert_eq!(said[0], ["Elf 2003 seen 2023-12-24T20:15"]);
    assert_eq!(said[1], ["Elf 2003 seen 2022-12-24T20:15"]);
    assert_eq!(said[2], ["Elf 2003 again 2023-12-24T20:15"]);
    assert_eq!(said[3], ["Elf 2003 seen 9/10"]);
    assert_eq!(said[4], ["Heat 1995 wanted"]);
    assert_eq!((files.len(), files[0].no_films, files[4].no_films), (5, 1, 1));
    assert_eq!(files[4].rows[0].imdb.as_deref(), Some("tt0113277"));
    let list = one("trakt_list.csv");
    assert_eq!((shorts(&list), list.no_films), (vec!["Heat 1995 wanted".to_owned()], 1));
    assert_eq!(list.rows[0].runtime_minutes, Some(170));
}

#[test]
fn of_a_damaged_trakt_file_what_can_be_read_is_read() {
    let read = one("trakt_watchlist_odd.json");
    assert_eq!(shorts(&read), ["Heat 1995 wanted"]);
    let rejected = |line, reason| Rejected { line, reason };
    assert_eq!(
        read.rejected,
        [
            rejected(2, Reason::Entry),
            rejected(3, Reason::Entry),
            rejected(4, Reason::NoTitle),
            rejected(5, Reason::BreaksOff)
        ]
    );
}

#[test]
fn another_household_says_who_saw_what_and_keeps_what_is_private() {
    let read = one("everything.json");
    assert_eq!(read.service, Service::Houselights);
    assert_eq!(
        shorts(&read),
        [
            "Yedinci Koğuştaki Mucize 2019 #turkish",
            "Yedinci Koğuştaki Mucize 2019 seen 2026-05-03 10/10 @Ayşe",
            "Heat wanted",
            "Heat wanted @Ayşe",
            "Paddington seen",
            "Paddington 8/10",
            "Alien",
        ]
    );
    assert_eq!(read.rows[0].original.as_deref(), Some("7. Koğuştaki Mucize"));
    assert_eq!(read.rows[0].review, "Tissues.");
    assert_eq!(read.skipped, 1, "what they never want again");
    assert_eq!(read.rejected, [Rejected { line: 6, reason: Reason::NoTitle }]);
}

#[test]
fn a_broken_file_of_another_household_and_a_backup_are_told_as_such() {
    let path = format!("{}/tests/fixtures/import/everything.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).expect("a fixture");
    let broken = read_bytes("everything.json", &bytes[..bytes.len() / 2], &Answers::default());
    let [Ok(read)] = &broken[..] else { panic!("{broken:?}") };
    assert_eq!(
        (read.rows.len(), &read.rejected[..]),
        (0, &[Rejected { line: 1, reason: Reason::BreaksOff }][..])
    );
    let backup = read_bytes("house.db", b"SQLite format 3\0\x10\0", &Answers::default());
    assert_eq!(backup, [Err(("house.db".to_owned(), Refusal::Backup))]);
    for beginning in [&bytes[..300], b"SQLite format 3\0\x10\0"] {
        assert!(is_list("a", beginning), "it is shown as a list, and told there what it is");
    }
}

#[test]
fn netflix_dates_are_read_in_every_order() {
    let history = one("NetflixViewingHistory.csv");
    assert_eq!(history.dates, Dates::Found { order: Order::DayFirst });
    assert_eq!(shorts(&history), ["Elf seen 2023-12-24", "The Holiday seen 2023-12-02"]);
    assert_eq!(history.no_films, 2, "episodes, in two languages");
    for (file, first) in [
        ("netflix_german.csv", "Elf seen 2023-01-24"),
        ("netflix_american.csv", "Elf seen 2025-06-19"),
        ("netflix_iso.csv", "Elf seen 2021-12-15"),
        ("netflix_semicolons_utf16.csv", "Elf seen 2023-01-24"),
        ("netflix_turkish_1254.csv", "Yedinci Koğuştaki Mucize seen 2023-01-24"),
    ] {
        let read = one(file);
        assert_eq!((read.service, &*shorts(&read)[0]), (Service::Netflix, first), "{file}");
    }
    assert_eq!(one("netflix_semicolons_utf16.csv").rows[1].title, "Amélie");
}

#[test]
fn an_ambiguous_order_is_asked_once_for_the_file() {
    assert_eq!(one("netflix_ambiguous.csv").dates, Dates::Ambiguous { example: [1, 2, 23] });
    let bytes = include_bytes!("../fixtures/import/netflix_ambiguous.csv");
    let said = Answers { order: Some(Order::MonthFirst), ..Answers::default() };
    let read = read_bytes("h.csv", bytes, &said).remove(0).expect("read");
    assert_eq!(read.dates, Dates::Said { order: Order::MonthFirst });
    assert_eq!(shorts(&read), ["Elf seen 2023-01-02", "The Holiday seen 2022-03-04", "Heat seen 2023-02-03"]);
}

#[test]
fn netflix_activity_keeps_profiles_and_drops_what_nobody_chose() {
    let read = one("ViewingActivity.csv");
    assert_eq!(shorts(&read), ["Elf seen 2023-12-24T22:15 @Ayşe", "The Holiday seen 2023-12-19T20:00 @Jon"]);
    assert_eq!((read.count, read.skipped, read.no_films), (6, 3, 1));
    assert_eq!(
        shorts(&one("Ratings.csv")),
        ["Elf seen thumbs up @Ayşe", "Elf seen thumbs down @Jon", "Heat seen 4/5 @Jon"]
    );
    assert_eq!(shorts(&one("MyList.csv")), ["Amélie wanted @Ayşe", "Bluey wanted @Theo"]);
    let files = all("netflix.zip");
    assert_eq!(files.iter().map(|read| read.rows.len()).collect::<Vec<_>>(), [2, 3, 2]);
}

#[test]
fn tv_times_tokens_are_never_opened() {
    let read = one("tv_time.zip");
    assert_eq!((read.service, &*read.file), (Service::TvTime, "tracking-prod-records.csv"));
    assert_eq!(shorts(&read), ["Elf 2003 seen 2023-12-24T21:00", "Heat 1995 wanted", "Amélie 2001 wanted"]);
    assert_eq!((read.no_films, read.rows[0].runtime_minutes), (1, Some(97)));
    assert_eq!(outcomes("tokens_only.zip"), [Err(("tokens_only.zip".to_owned(), Refusal::NothingInside))]);
}

#[test]
fn tmdb_movary_and_yamtrack_are_read() {
    let tmdb = one("tmdb.csv");
    assert_eq!((tmdb.service, tmdb.no_films), (Service::Tmdb, 1));
    assert_eq!(shorts(&tmdb), ["Heat 1995 seen 8.5/10", "Elf 2003 wanted"]);
    assert_eq!(tmdb.rows[0].tmdb, Some(949));
    assert_eq!(shorts(&one("movary_history.csv")), ["Elf 2003 seen 2023-12-24"]);
    assert_eq!(one("movary_history.csv").rows[0].review, "with everybody");
    assert_eq!(shorts(&one("movary_ratings.csv")), ["Elf 2003 seen 9/10"]);
    assert_eq!(shorts(&one("movary_watchlist.csv")), ["Heat 1995 wanted"]);
    let yamtrack = one("yamtrack.csv");
    assert_eq!((yamtrack.service, yamtrack.no_films), (Service::Yamtrack, 2));
    assert_eq!(shorts(&yamtrack), ["Elf seen 2023-12-24 8.5/10", "Heat wanted"]);
}

#[test]
fn lines_and_unknown_tables_are_read_as_far_as_they_say_something() {
    let pasted = one("justwatch.txt");
    assert_eq!(pasted.service, Service::Lines);
    assert_eq!(shorts(&pasted), ["Heat 1995 wanted", "Elf 2003 wanted", "Miracle in Cell No. 7 2019 wanted"]);
    assert_eq!(pasted.rejected, [Rejected { line: 5, reason: Reason::Link }]);
    let notes = one("notes.txt");
    assert_eq!(
        shorts(&notes),
        ["Heat 1995 wanted", "Elf seen", "Blade Runner 2049 wanted", "Amélie 2001 wanted"]
    );
    let semicolons = one("semicolons.csv");
    assert_eq!(semicolons.service, Service::Table);
    assert_eq!(shorts(&semicolons), ["Heat 1995 seen 8.5/10", "Elf 2003 wanted"]);
    assert_eq!(semicolons.rows[0].line, 3);
}

#[test]
fn broken_files_lose_no_more_than_what_is_broken() {
    let read = one("broken_quotes.csv");
    let kept: Vec<&str> = read.rows.iter().map(|row| &*row.title).collect();
    assert_eq!(kept, ["Heat", "Elf", "Amélie"]);
    assert_eq!(read.rejected.iter().map(|row| row.line).collect::<Vec<_>>(), [4]);
    let missing = one("columns_missing.csv");
    assert_eq!((shorts(&missing), missing.part), (vec!["Heat wanted".to_owned()], None));
    assert_eq!(missing.rejected, [Rejected { line: 3, reason: Reason::NoTitle }]);
    let cells = one("bad_cells.csv");
    assert_eq!(shorts(&cells), ["Heat seen", "Elf 2003 seen 4.5/5"]);
    let ignored = |field, text: &str| Ignored { line: 2, field, text: text.into() };
    assert_eq!(
        cells.ignored,
        [ignored(Field::Year, "MCMXCV"), ignored(Field::Date, "soon"), ignored(Field::Rating, "11")]
    );
}

#[test]
fn what_is_no_list_is_refused_politely() {
    let refused = |name: &str, bytes: &[u8]| {
        read_bytes(name, bytes, &Answers::default()).remove(0).expect_err("refused").1
    };
    assert_eq!(refused("a.csv", b""), Refusal::Empty);
    assert_eq!(refused("a.csv", b" \r\n \n"), Refusal::Empty);
    assert_eq!(refused("a.png", b"\x89PNG\r\n\x1a\n\0\0"), Refusal::NoText);
    assert_eq!(refused("a.json", b"{\"a\": 1}"), Refusal::Unknown);
    assert_eq!(refused("a.html", b"<html>\n<body>\n<p>Heat</p>\n</body>\n</html>"), Refusal::Unknown);
    assert_eq!(refused("a.zip", b"PK\x03\x04 and nothing"), Refusal::Damaged);
    assert_eq!(refused("big.csv", &vec![b'x'; FILE_LIMIT + 1]), Refusal::TooLarge { limit: FILE_LIMIT });
    assert_eq!(shorts(&one("one_byte.csv")), ["x wanted"], "a byte may be a title");
}

#[test]
fn bombs_and_tricks_are_refused_and_the_rest_is_read() {
    let bomb = outcomes("bomb.zip");
    assert_eq!(bomb[0], Err(("watchlist.csv".to_owned(), Refusal::TooLarge { limit: FILE_LIMIT })));
    assert_eq!(bomb[1].as_ref().expect("the other file").rows.len(), 2);
    let tricks = outcomes("path_tricks.zip");
    let leads_out =
        tricks.iter().filter(|outcome| matches!(outcome, Err((_, Refusal::PathLeadsOut)))).count();
    assert_eq!((leads_out, tricks.len()), (3, 4));
    assert_eq!(tricks[3].as_ref().expect("the harmless one").rows.len(), 2);
    // An archive that claims more files than there is room for in memory.
    let mut many = include_bytes!("../fixtures/import/letterboxd.zip").to_vec();
    let mut end = b"PK\x06\x06".to_vec();
    end.extend(44u64.to_le_bytes());
    end.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    end.extend([60_000_000u64.to_le_bytes(), 60_000_000u64.to_le_bytes(), [0; 8], [0; 8]].concat());
    many.splice(0..0, end);
    many.splice(0..0, *b"PK\x03\x04");
    assert_eq!(
        read_bytes("m.zip", &many, &Answers::default()),
        [Err(("m.zip".to_owned(), Refusal::TooManyFiles))]
    );
}

#[test]
fn a_file_of_too_many_rows_is_read_to_the_limit_and_says_so() {
    let text = "Title\tYear\n".to_owned() + &"Heat\t1995\n".repeat(ROW_LIMIT + 5);
    let read = read_bytes("many.tsv", text.as_bytes(), &Answers::default()).remove(0).expect("read");
    assert_eq!(read.rows.len(), ROW_LIMIT);
    assert_eq!(
        read.rejected,
        [Rejected { line: ROW_LIMIT + 2, reason: Reason::TooMany { limit: ROW_LIMIT } }]
    );
}

#[test]
fn a_stop_stops() {
    let text = "Title\tYear\n".to_owned() + &"Heat\t1995\n".repeat(5_000);
    let mut asked = 0;
    let stopped = read(("many.tsv", text.as_bytes()), &Answers::default(), day("2026-06-18"), &mut |_| {
        asked += 1;
        if asked == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!((stopped, asked), (Err(Stopped), 2), "nothing is read after it");
}

/// What is read of a text that somebody's program wrote.
fn text(name: &str, text: &str) -> Read {
    let mut outcomes = read_bytes(name, text.as_bytes(), &Answers::default());
    outcomes.remove(0).expect("it is read")
}

#[test]
fn programs_that_calculate_leave_empty_columns_and_commas_in_numbers() {
    let history = text(
        "NetflixViewingHistory.csv",
        "Title,Date,,\nHeat,24.01.23,,\n\"Dark: Season 1: Secrets\",23.01.23,,\n,,,\n",
    );
    assert_eq!((history.service, history.part), (Service::Netflix, Some(Part::History)));
    assert_eq!((shorts(&history), history.rejected_count), (vec!["Heat seen 2023-01-24".to_owned()], 0));
    let diary = text(
        "diary.csv",
        "sep=;\nDate;Name;Year;Letterboxd URI;Rating;Rewatch;Tags;Watched Date\n05.01.2024;Heat;1995;https://boxd.it/1;4,5;;;31.12.2023\n",
    );
    assert_eq!(shorts(&diary), ["Heat 1995 seen 2023-12-31 4.5/5"]);
}

#[test]
fn a_table_of_somebodys_own_gives_points_out_of_five_or_ten() {
    let table = |ratings: [&str; 3]| {
        let rows: Vec<String> =
            ["Heat", "Up", "Elf"].iter().zip(ratings).map(|(film, of)| format!("{film},{of}")).collect();
        shorts(&text("films.csv", &format!("Film,Rating\n{}\n", rows.join("\n"))))
    };
    assert_eq!(table(["4", "5", "2.5"]), ["Heat seen 4/5", "Up seen 5/5", "Elf seen 2.5/5"]);
    assert_eq!(table(["4", "9", "2.5"]), ["Heat seen 4/10", "Up seen 9/10", "Elf seen 2.5/10"]);
    assert_eq!(table(["4/10", "3/10", "2/10"]), ["Heat seen 4/10", "Up seen 3/10", "Elf seen 2/10"]);
    assert_eq!(table(["★★★★½", "★★", "⭐⭐⭐"]), ["Heat seen 9/10", "Up seen 4/10", "Elf seen 6/10"]);
}

#[test]
fn lines_with_stars_links_and_odd_blanks_are_films() {
    let lines = text(
        "notes.txt",
        "Heat, 1995 - ★★★★½\n- [Up (2009)](https://letterboxd.com/film/up/)\n“Elf” (2003)\nParasite\u{a0}(2019)\n* **Amélie** (2001)\n",
    );
    let titles: Vec<(&str, Option<i32>)> = lines.rows.iter().map(|row| (&*row.title, row.year)).collect();
    assert_eq!(
        titles,
        [
            ("Heat", Some(1995)),
            ("Up", Some(2009)),
            ("Elf", Some(2003)),
            ("Parasite", Some(2019)),
            ("Amélie", Some(2001))
        ]
    );
    assert_eq!(lines.rows[0].rating.map(|rating| rating.to_string()).as_deref(), Some("4.5/5"));
}

#[test]
fn a_table_of_a_note_program_has_bars_on_both_sides() {
    let table = text("films.md", "| Title | Year |\n|---|---|\n| Heat | 1995 |\n| Up | 2009 |\n");
    assert_eq!(
        (shorts(&table), table.rejected_count),
        (vec!["Heat 1995 wanted".to_owned(), "Up 2009 wanted".to_owned()], 0)
    );
}

#[test]
fn what_netflix_sent_somebody_is_no_list_of_theirs() {
    let sent = "Profile Name,Sent Utc Ts,Message Name,Channel,Title Name,Click Cnt\nJon,2023-12-24 20:00:00,NEW_ARRIVAL,EMAIL,Heat,0\n";
    let mut outcomes = read_bytes("MessagesSentByNetflix.csv", sent.as_bytes(), &Answers::default());
    assert!(matches!(outcomes.remove(0), Err((_, Refusal::Unknown))));
    let list = text("MyList.csv", "Profile Name,Title Name\nJon,Heat\n");
    assert_eq!(shorts(&list), ["Heat wanted @Jon"]);
}

#[test]
fn trakt_comments_are_of_films_that_were_seen_and_odd_entries_cost_nothing_else() {
    let entries = r#"[
        {"type":"movie","movie":{"title":"Heat","year":1995,"ids":{"trakt":1,"imdb":"tt0113277","tmdb":949}},"comment":{"id":3,"comment":"Loud."}},
        {"type":"movie","movie":{"title":"Up","year":2009,"ids":{"tmdb":null,"imdb":null}},"comment":"odd"},
        {"type":"list","list":{"name":"mine"},"comment":{"id":4,"comment":"of a list"}}
    ]"#;
    let read = text("comments-movies.json", entries);
    assert_eq!((read.rows.len(), read.no_films, read.rejected_count), (2, 1, 0));
    assert_eq!((&*read.rows[0].review, read.rows[0].seen.is_some()), ("Loud.", true));
}

#[test]
fn a_days_date_that_nobody_has_is_no_year() {
    let tracking = "type,entity_type,movie_name,release_date,runtime,created_at,uuid\nwatch,movie,Heat,0001-01-01 00:00:00,0,2021-05-05 21:33:21,u1\nfollow,movie,Up,2009-05-29 00:00:00,5760,2021-05-06 21:33:21,u2\n";
    let read = text("tracking-prod-records.csv", tracking);
    assert_eq!(shorts(&read), ["Heat seen 2021-05-05T21:33", "Up 2009 wanted"]);
    assert_eq!((read.rows[0].runtime_minutes, read.rows[1].runtime_minutes), (None, Some(96)));
}

#[test]
fn a_watchlist_keeps_its_kind_under_a_name_of_ones_own() {
    let table = "Date,Name,Year,Letterboxd URI\n2024-01-05,Heat,1995,https://boxd.it/1\n";
    let part = |name: &str| text(name, table).part;
    assert_eq!(part("ayse-watchlist (1).csv"), Some(Part::Watchlist));
    assert_eq!(part("Downloads/my watched films.csv"), Some(Part::Seen));
    assert_eq!(part("export.csv"), None);
}

#[test]
fn a_document_of_an_office_program_is_told_as_such() {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for name in ["[Content_Types].xml", "xl/workbook.xml"] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("begun");
        zip.write_all(b"<x/>").expect("written");
    }
    let bytes = zip.finish().expect("done").into_inner();
    let outcome = read_bytes("films.xlsx", &bytes, &Answers::default()).remove(0);
    assert_eq!(outcome, Err(("films.xlsx".to_owned(), Refusal::Document)));
}
