//! Whatever the bytes: nothing panics, and what comes out is bounded. The formats are tested in `tests/import`.

use std::ops::ControlFlow;

use proptest::prelude::*;

use super::*;

fn outcomes(name: &str, bytes: &[u8]) -> Vec<Outcome> {
    let today = NaiveDate::from_ymd_opt(2026, 12, 18).unwrap_or_default();
    read((name, bytes), &Answers::default(), today, &mut |_| ControlFlow::Continue(()))
        .expect("nobody stops it")
}

fn bounded(outcomes: &[Outcome], bytes: usize) {
    let rows: usize = outcomes.iter().flatten().map(|read| read.rows.len()).sum();
    assert!(rows <= bytes, "no row comes out of nothing");
    for read in outcomes.iter().flatten() {
        assert_eq!(read.count, read.rows.len() + read.no_films + read.skipped + read.rejected_count);
        assert!(read.rejected.len() <= TOLD_LIMIT && read.rejected_count >= read.rejected.len());
    }
}

/// What makes tables, entries and archives out of chance.
fn bits() -> impl Strategy<Value = Vec<u8>> {
    let part = prop::sample::select(vec![
        "Date",
        ",",
        "Name",
        "Year",
        "Letterboxd URI",
        "\n",
        "\r\n",
        "\"",
        "\"\"",
        ";",
        "\t",
        "Title",
        "2019",
        "1/2/24",
        "24.01.23",
        "Heat",
        "[{\"type\":\"movie\",\"movie\":{\"title\":\"Up\"}}",
        "]",
        "{",
        "}",
        "{\"format\":\"houselights-household\",\"tables\":{\"titles\":[{\"id\":\"a\",\"name\":\"Up\"}",
        "]}}",
        "Const",
        "Your Rating",
        "8",
        "Title Type",
        "Profile Name",
        "Start Time",
        "entity_type",
        "movie_name",
        "media_id",
        "media_type",
        "tmdbId",
        "watchedAt",
        "\u{feff}",
        "İ",
        "sep=;",
        "Letterboxd list export v7",
        "PK\x03\x04",
        "PK\x05\x06",
        "PK\x06\x06",
        "\0",
        "é",
        " ",
        "(",
        ")",
        "99999999999",
        "-1",
        "tt0113277",
    ]);
    prop::collection::vec(part, 0..80).prop_map(|parts| parts.concat().into_bytes())
}

/// Every file that the formats are tested with, but the bomb, whose size is its point.
fn fixtures() -> Vec<(String, Vec<u8>)> {
    macro_rules! files {
        ($($name:literal),+ $(,)?) => {
            vec![$(($name.to_owned(), include_bytes!(concat!("../../tests/fixtures/import/", $name)).to_vec())),+]
        };
    }
    files![
        "MyList.csv",
        "NetflixViewingHistory.csv",
        "Ratings.csv",
        "ViewingActivity.csv",
        "bad_cells.csv",
        "broken_quotes.csv",
        "columns_missing.csv",
        "empty.csv",
        "everything.json",
        "films-for-grandma.csv",
        "imdb_list_old.csv",
        "imdb_ratings.csv",
        "imdb_watchlist.csv",
        "justwatch.txt",
        "letterboxd.zip",
        "letterboxd_diary.csv",
        "letterboxd_import.csv",
        "letterboxd_ratings.csv",
        "letterboxd_reviews.csv",
        "letterboxd_watchlist.csv",
        "lone_renamed.csv",
        "movary_history.csv",
        "movary_ratings.csv",
        "movary_watchlist.csv",
        "netflix.zip",
        "netflix_ambiguous.csv",
        "netflix_american.csv",
        "netflix_german.csv",
        "netflix_iso.csv",
        "netflix_semicolons_utf16.csv",
        "netflix_turkish_1254.csv",
        "notes.txt",
        "one_byte.csv",
        "path_tricks.zip",
        "semicolons.csv",
        "tmdb.csv",
        "tokens_only.zip",
        "trakt.zip",
        "trakt_list.csv",
        "trakt_watchlist_odd.json",
        "tv_time.zip",
        "yamtrack.csv",
    ]
}

/// A file with some bytes of it changed, a stretch of it twice, or its end gone.
fn damaged() -> impl Strategy<Value = (String, Vec<u8>)> {
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6);
    let (twice, cut) = (any::<(prop::sample::Index, prop::sample::Index)>(), any::<prop::sample::Index>());
    let whole = prop::sample::select(fixtures());
    (whole, changes, prop::option::of(twice), prop::option::of(cut)).prop_map(
        |((name, mut bytes), changes, twice, cut)| {
            if bytes.is_empty() {
                return (name, bytes);
            }
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            if let Some((one, other)) = twice {
                let (one, other) = (one.index(bytes.len()), other.index(bytes.len()));
                let stretch = bytes[one.min(other)..one.max(other)].to_vec();
                bytes.splice(one..one, stretch);
            }
            if let Some(cut) = cut {
                bytes.truncate(cut.index(bytes.len()));
            }
            (name, bytes)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        bounded(&outcomes("anything", &bytes), bytes.len());
    }

    #[test]
    fn any_table_is_read_or_refused(bytes in bits(), name in "(watchlist|ratings-movies|x)\\.(csv|json|txt)") {
        bounded(&outcomes(&name, &bytes), bytes.len());
    }

    #[test]
    fn any_bytes_in_two_to_a_letter_are_read_or_refused(text in "[a-zA-Z,\"\n0-9İşğ]{0,80}") {
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bounded(&outcomes("list.txt", &bytes), bytes.len());
    }

    #[test]
    fn a_damaged_file_of_any_service_is_read_or_refused((name, bytes) in damaged()) {
        // What an archive packs is small again once it is unpacked.
        bounded(&outcomes(&name, &bytes), 64 * bytes.len());
    }

    #[test]
    fn a_damaged_archive_is_read_or_refused(at in 0usize..400, byte in any::<u8>(), cut in 0usize..400) {
        let mut bytes = include_bytes!("../../tests/fixtures/import/letterboxd.zip").to_vec();
        let place = at * bytes.len() / 400;
        bytes[place] = byte;
        bytes.truncate(bytes.len() - cut * bytes.len() / 800);
        bounded(&outcomes("letterboxd.zip", &bytes), 64 * bytes.len());
    }
}
