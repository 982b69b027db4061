//! Journeys of an import up to its preview, on a real database. The formats are tested in the domain.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use std::ops::ControlFlow;

use common::House;
use houselights_domain::change::Area;
use houselights_domain::import::{Answers, Order, Part, Refusal, Service};
use houselights_domain::title::Reaction;
use houselights_engine::ImportStep;
use houselights_engine::view::{
    ImportAbout, ImportDifference, ImportField, ImportFile, ImportPreview, ImportQuestion, ImportedFilm,
    MarkWatched, WatchlistQuery,
};

fn file(name: &str, text: &str) -> ImportFile {
    ImportFile { name: name.into(), bytes: Ok(text.as_bytes().to_vec()), answers: Answers::default() }
}

fn preview(house: &House, files: Vec<ImportFile>) -> ImportPreview {
    let preview = house.preview_import(files, &mut |_| ControlFlow::Continue(())).expect("a preview");
    preview.expect("nobody stops it")
}

fn names(films: &[ImportedFilm]) -> Vec<&str> {
    films.iter().map(|film| film.title.as_str()).collect()
}

const WATCHLIST: &str = "Date,Name,Year,Letterboxd URI
2024-01-05,Heat,1995,https://boxd.it/a1
2024-01-06,Elf,2003,https://boxd.it/a2
2024-01-07,Miracle in Cell No. 7,2014,https://boxd.it/a3
2024-01-08,Zyx Home Video,1998,https://boxd.it/a4
2024-01-09,,1998,https://boxd.it/a5
";
const DIARY: &str = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
2022-12-25,Elf,2003,https://boxd.it/e1,4.5,,\"christmas, loud\",2022-12-24
2023-12-26,Elf,2003,https://boxd.it/e2,4,Yes,,2023-12-24
";

#[test]
fn a_preview_says_what_is_new_and_writes_nothing() {
    let house = House::with_family();
    let mut news = house.subscribe();
    let found = preview(&house, vec![file("watchlist.csv", WATCHLIST), file("diary.csv", DIARY)]);
    assert_eq!((found.kind, found.rows), (Some(Service::Letterboxd), 7));
    assert_eq!(names(&found.new), ["Heat", "Elf", "Miracle in Cell No. 7"]);
    assert_eq!(names(&found.unmatched), ["Zyx Home Video"]);
    assert_eq!((found.counts.new, found.counts.unmatched, found.counts.rejected), (3, 1, 1));
    assert_eq!((&*found.rejected[0].file, found.rejected[0].row.line), ("watchlist.csv", 6));
    let elf = &found.new[1];
    assert_eq!(elf.lines.len(), 3, "a film is one, in however many files");
    assert!(elf.wanted && elf.seen);
    let watched: Vec<(String, bool)> = elf.watched.iter().map(|on| (on.on.to_string(), on.again)).collect();
    assert_eq!(watched, [("2022-12-24".into(), false), ("2023-12-24".into(), true)]);
    assert_eq!((&*elf.ratings[0].rating, &*elf.tags[0]), ("4/5", "christmas"), "the last word counts");
    assert_eq!(found.new[2].found.as_ref().expect("known").year, 2013, "off by one is the Korean one");
    assert_eq!(
        house.watchlist(WatchlistQuery { limit: 10, ..WatchlistQuery::default() }).expect("a page").on_list,
        0
    );
    assert!(news.try_recv().is_err(), "nothing changed: {:?}", Area::Watchlist);
}

#[test]
fn what_is_on_the_list_is_known_or_differs_field_by_field() {
    let house = House::with_family();
    let elf = house.add_from("Elf", 2003);
    house.add_from("Heat", 1995);
    house.add_from("Zyx Home Video", 1998);
    let on = "2022-12-24".parse().expect("a day");
    let watched = MarkWatched { title: elf, on, members: Vec::new(), reaction: Some(Reaction::Good) };
    house.mark_watched(watched).expect("watched");
    let found = preview(&house, vec![file("watchlist.csv", WATCHLIST), file("diary.csv", DIARY)]);
    assert_eq!(
        names(&found.known),
        ["Heat", "Zyx Home Video"],
        "known to the household, if not to the catalogue"
    );
    assert_eq!(names(&found.differing), ["Elf"]);
    assert_eq!(found.differing[0].on_list, Some(elf));
    let difference = |field, ours: &[&str], theirs: &[&str]| {
        let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect();
        ImportDifference { field, ours: texts(ours), theirs: texts(theirs), adds: true }
    };
    assert_eq!(
        found.differing[0].differs,
        [
            difference(ImportField::Watched, &["2022-12-24"], &["2023-12-24"]),
            difference(ImportField::Rating, &["good"], &["4/5"]),
            difference(ImportField::Tags, &[], &["christmas", "loud"]),
        ]
    );
}

#[test]
fn what_a_file_leaves_open_is_asked_and_the_answer_is_taken() {
    let house = House::with_family();
    let dates = "Title,Date\n\"Elf\",\"1/2/23\"\n\"Heat\",\"3/4/22\"\n";
    let lone = WATCHLIST.to_owned();
    let found = preview(&house, vec![file("NetflixViewingHistory.csv", dates), file("my films.csv", &lone)]);
    let ask = |file: &str, about| ImportQuestion { file: file.into(), about };
    let example = ImportAbout::Dates { example: [1, 2, 23] };
    assert_eq!(
        found.asks,
        [ask("NetflixViewingHistory.csv", example), ask("my films.csv", ImportAbout::Part)]
    );
    assert_eq!(found.kind, None, "of two services");
    let mut netflix = file("NetflixViewingHistory.csv", dates);
    netflix.answers.order = Some(Order::DayFirst);
    let mut films = file("my films.csv", &lone);
    films.answers.parts.insert(films.name.clone(), Part::Seen);
    let found = preview(&house, vec![netflix, films]);
    assert_eq!(found.asks, []);
    assert_eq!(found.new[0].watched[0].on.to_string(), "2023-02-01");
    assert!(found.new[1].seen && !found.new[1].wanted);
}

#[test]
fn profiles_are_offered_to_members_and_nights_belong_to_the_evening_before() {
    let house = House::with_family();
    let activity = "Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,Latest Bookmark,Country
ayse,2023-12-25 00:40:00,01:37:00,,Elf,,TV,01:37:00,01:37:00,GB
Kids,2023-12-19 17:00:00,00:24:00,,Our Planet: Coastal Seas,,TV,00:24:00,00:24:00,GB
Kids,2023-12-18 17:00:00,00:24:00,,Our Planet: Jungles,,TV,00:24:00,00:24:00,GB
Kids,2023-12-17 17:00:00,00:24:00,,Our Planet: Fresh Water,,TV,00:24:00,00:24:00,GB
";
    let found = preview(&house, vec![file("ViewingActivity.csv", activity)]);
    let profiles: Vec<_> = found.profiles.iter().map(|one| (&*one.name, one.rows, one.member)).collect();
    assert_eq!(profiles, [("Kids", 3, None), ("ayse", 1, Some(house.member("Ayşe")))]);
    assert_eq!(found.new[0].watched[0].on.to_string(), "2023-12-24");
    assert_eq!((found.counts.not_a_film, found.counts.unmatched), (3, 0), "parts of one series");
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_goes_on() {
    let house = House::new();
    let too_large = Refusal::TooLarge { limit: ImportFile::LIMIT };
    let missing = ImportFile { name: "big.csv".into(), bytes: Err(too_large), answers: Answers::default() };
    let found = preview(&house, vec![missing, file("a.png", "\u{0}PNG"), file("watchlist.csv", WATCHLIST)]);
    let refused: Vec<_> = found.refused.iter().map(|one| (&*one.file, one.reason)).collect();
    assert_eq!(refused, [("big.csv", too_large), ("a.png", Refusal::NoText)]);
    assert_eq!(found.counts.new, 3);
}

#[test]
fn a_file_of_five_hundred_megabytes_is_refused_by_its_size_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("everything.zip");
    // A file of holes: it takes no room on the disk.
    std::fs::File::create(&path).and_then(|file| file.set_len(500 << 20)).expect("made");
    let opened = ImportFile::open(&path, Answers::default());
    assert_eq!(opened.bytes, Err(Refusal::TooLarge { limit: ImportFile::LIMIT }));
}

#[test]
fn a_stop_ends_it_in_either_half() {
    let house = House::new();
    let long = "Title\tYear\n".to_owned() + &"Heat\t1995\n".repeat(3_000);
    for stop_at in [ImportStep::Reading(512), ImportStep::Matching(512)] {
        let mut heard = Vec::new();
        let answer = house.preview_import(vec![file("long.tsv", &long)], &mut |step| {
            heard.push(step);
            if step == stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert_eq!(
            (answer.expect("no error"), heard.last()),
            (None, Some(&stop_at)),
            "nothing goes on behind it"
        );
    }
}
