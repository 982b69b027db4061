//! Tables as somebody keeps them by hand: ticks, days and counts in the same column, and tables within notes.

use houselights_domain::import::{Answers, Field, Ignored, Read, Reason, Rejected};

use super::{read_bytes, shorts};

fn table(text: &str) -> Read {
    let outcomes = read_bytes("films.csv", text.as_bytes(), &Answers::default());
    let [outcome] = <[_; 1]>::try_from(outcomes).expect("one file");
    outcome.expect("it is read")
}

#[test]
fn a_column_of_what_was_seen_holds_days_counts_and_ticks() {
    for column in ["Watched", "Seen", "Gesehen"] {
        let text = "Title,Year,NAME\nHeat,1995,2024-05-01\nUp,2009,2\nElf,2003,x\nCoco,2017,0\nRoma,2018,no\n\
            Jaws,1975,3x\nAlien,1979,Berlin\nTron,1982,\n";
        let read = table(&text.replace("NAME", column));
        let rows = [
            "Heat 1995 seen 2024-05-01",
            "Up 2009 seen",
            "Elf 2003 seen",
            "Coco 2017 wanted",
            "Roma 2018 wanted",
            "Jaws 1975 seen",
            "Alien 1979 wanted",
            "Tron 1982 wanted",
        ];
        assert_eq!(shorts(&read), rows, "{column}");
        let unread = Ignored { line: 8, field: Field::Date, text: "Berlin".into() };
        assert_eq!(read.ignored, [unread], "{column}");
    }
}

#[test]
fn a_status_that_says_nothing_leaves_the_word_to_the_next_column() {
    let read = table("Title,Status,Seen,Watchlist\nHeat,Blu-ray,yes,\nUp,DVD,no,yes\nElf,,2023-12-24,yes\n");
    assert_eq!(shorts(&read), ["Heat seen", "Up wanted", "Elf seen 2023-12-24"]);
    assert!(read.ignored.is_empty(), "{:?}", read.ignored);
}

#[test]
fn what_is_checked_may_be_a_tick() {
    let read = table("Title,Year,Checked\nHeat,1995,x\nUp,2009,no\nElf,2003,2023-12-24\n");
    assert_eq!(shorts(&read), ["Heat 1995 seen", "Up 2009 wanted", "Elf 2003 seen 2023-12-24"]);
    assert!(read.ignored.is_empty(), "{:?}", read.ignored);
}

#[test]
fn a_length_is_read_in_hours_and_minutes_of_several_kinds() {
    for (length, minutes) in [
        ("2:17:00", 137),
        ("2:17", 137),
        ("1 Std. 37 Min.", 97),
        ("2 hours 17 minutes", 137),
        ("2 sa 17 dk", 137),
        ("2h17", 137),
        ("2 h", 120),
        ("97 min", 97),
    ] {
        let read = table(&format!("Title,Runtime\nHeat,{length}\n"));
        assert_eq!(read.rows[0].runtime_minutes, Some(minutes), "{length}");
    }
    let read = table("Title,Runtime\nHeat,2 reels 17\nUp,2:17:x\n");
    assert_eq!((read.rows[0].runtime_minutes, read.rows[1].runtime_minutes), (None, None));
    assert_eq!(read.ignored.len(), 2);
}

#[test]
fn numbers_of_imdb_get_their_noughts_back_and_points_of_tmdb_are_no_number() {
    let read = table("Title,imdbId,TMDB\nHeat,113277,949\nCasablanca,34583,289\nUp,,82\n");
    let ids: Vec<_> = read.rows.iter().map(|row| (row.imdb.as_deref(), row.tmdb, row.is_film)).collect();
    let expected =
        [(Some("tt0113277"), Some(949), true), (Some("tt0034583"), Some(289), true), (None, None, false)];
    assert_eq!(ids, expected);
}

#[test]
fn a_table_of_a_note_in_a_cell_leaves_the_file_as_it_is() {
    let read = table("Title,Year,Notes\nHeat,1995,\"look:\n| a | b |\n|---|---|\n| c | d |\"\nUp,2009,\n");
    assert_eq!(shorts(&read), ["Heat 1995 wanted", "Up 2009 wanted"]);
    assert!(read.rejected.is_empty(), "{:?}", read.rejected);
}

#[test]
fn a_note_with_two_tables_says_which_lines_are_left_out() {
    let read = table(
        "# Films\n\n| Title | Year |\n|---|---|\n| Heat | 1995 |\n\nAnd later:\n\n| Title | Year |\n|---|---|\n\
        | Up | 2009 |\n",
    );
    assert_eq!(shorts(&read), ["Heat 1995 wanted", "Up 2009 wanted"]);
    let left_out = Rejected { line: 7, reason: Reason::Fields { found: 1, expected: 2 } };
    assert_eq!((read.rejected_count, read.rejected), (1, vec![left_out]));
    assert_eq!(read.rows[1].line, 11, "lines are the file's");
}
