//! Tables as text: rows with the line each began on. Owns what parts the fields, finding the row that names the columns,
//! and going on behind broken quotes; refuses to know what a column means.
//!
//! The crate `csv-core` reads a record. What it cannot know is when a quotation mark is a mistake, which would swallow the
//! rest of the file: a record that breaks off, or that spans lines and has not the columns it should, is read as one line.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::column::key;

/// The longest record, in bytes: a review of many pages.
const LONGEST: usize = 64 * 1_024;
/// After so many broken records a quotation mark means nothing any more.
const BROKEN: usize = 1_000;
/// The most columns.
const COLUMNS: usize = 256;
/// What may part two fields, the usual first.
const PARTING: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A record of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The line it began on, from 1.
    pub line: usize,
    /// Its fields, trimmed.
    pub fields: Vec<String>,
    /// A quotation mark stood where none should.
    pub broken: bool,
}

/// The names of a table's columns, as [`key`] has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Header(Vec<String>);

impl Header {
    pub fn of(fields: &[String]) -> Self {
        Self(fields.iter().map(|field| key(field)).collect())
    }

    /// The place of the first of `names` that there is.
    pub fn place(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.0.iter().position(|own| own == name))
    }

    pub fn has(&self, name: &str) -> bool {
        self.place(&[name]).is_some()
    }

    /// The first name of which this is so.
    pub fn name(&self, is: impl Fn(&str) -> bool) -> Option<&str> {
        self.0.iter().map(String::as_str).find(|name| is(name))
    }

    pub fn has_all(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.has(name))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// How many columns have a name: programs that calculate write empty ones behind them.
    pub fn named(&self) -> usize {
        self.0.iter().filter(|name| !name.is_empty()).count()
    }
}

/// Reads a table's records one after the other.
pub(super) struct Records<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    parting: u8,
    /// How many columns there should be; 0 until it is known.
    columns: usize,
    broken: usize,
    quoted: Reader,
    plain: Reader,
    out: Vec<u8>,
}

impl<'a> Records<'a> {
    /// The records of `text`, parted by what its first lines are parted by.
    pub fn of(text: &'a str) -> Self {
        Self::parted(text, parting(text))
    }

    fn parted(text: &'a str, parting: u8) -> Self {
        let reader = |quoting| ReaderBuilder::new().delimiter(parting).quoting(quoting).build();
        Self {
            text,
            at: 0,
            line: 1,
            parting,
            columns: 0,
            broken: 0,
            quoted: reader(true),
            plain: reader(false),
            out: vec![0; LONGEST],
        }
    }

    /// Says how many columns there should be.
    pub fn expect(&mut self, columns: usize) {
        self.columns = columns;
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn advance(&mut self, bytes: usize) {
        let passed = self.rest().as_bytes().get(..bytes).unwrap_or_default();
        self.line += passed.iter().filter(|&&byte| byte == b'\n').count();
        self.at += bytes;
    }

    /// Whether `fields` are as many as there should be.
    fn fits(&self, fields: &[String]) -> bool {
        self.columns == 0 || fields.len() == self.columns
    }

    /// The first line of the rest, its end included.
    fn first_line(&self) -> &'a str {
        let rest = self.rest();
        rest.find('\n').map_or(rest, |end| rest.get(..=end).unwrap_or(rest))
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        // Empty lines are nothing, but they count.
        loop {
            let line = self.first_line();
            if line.is_empty() {
                return None;
            }
            if !line.trim().is_empty() {
                break;
            }
            self.advance(line.len());
        }
        let begins = self.line;
        let first = self.first_line();
        let looks_quoted = first.contains('"') && self.broken < BROKEN;
        if looks_quoted {
            let window = window(self.rest());
            let is_last = window.len() == self.rest().len();
            if let Some((fields, taken)) = one(&mut self.quoted, window, is_last, &mut self.out) {
                let raw = window.get(..taken).unwrap_or_default();
                // On one line nothing is swallowed, and what its marks leave open shows in its fields.
                let spans = raw.trim_end().contains('\n');
                let quoted_well = well_quoted(raw.trim_end().as_bytes(), self.parting);
                let fits = self.fits(&fields);
                if (quoted_well && fits) || (!spans && (quoted_well || fits)) {
                    self.advance(taken);
                    return Some(Record { line: begins, fields, broken: false });
                }
            }
            self.broken += 1;
        }
        let bounded = window(first);
        let (mut fields, _) = one(&mut self.plain, bounded, true, &mut self.out).unwrap_or_default();
        if first.contains('"') {
            for field in &mut fields {
                let bare = field.trim_matches('"').replace("\"\"", "\"");
                *field = bare;
            }
        }
        self.advance(first.len());
        let broken = (looks_quoted || bounded.len() < first.len()) && !self.fits(&fields);
        Some(Record { line: begins, fields, broken })
    }
}

/// At most one record's length of it, not within a character.
fn window(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// One record at the beginning of `text`, and how many bytes it takes; `None` where it does not end.
fn one(reader: &mut Reader, text: &str, is_last: bool, out: &mut [u8]) -> Option<(Vec<String>, usize)> {
    reader.reset();
    let mut ends = [0; COLUMNS];
    let (mut result, mut taken, written, mut count) = reader.read_record(text.as_bytes(), out, &mut ends);
    if matches!(result, ReadRecordResult::InputEmpty) {
        if !is_last {
            return None;
        }
        let (room, places) = (out.get_mut(written..)?, ends.get_mut(count..)?);
        let (ended, more, _, places) = reader.read_record(&[], room, places);
        (result, taken, count) = (ended, taken + more, count + places);
    }
    if !matches!(result, ReadRecordResult::Record) {
        return None;
    }
    // The reader leaves a line feed behind a carriage return to the next record.
    if text.get(..taken)?.ends_with('\r') && text.get(taken..)?.starts_with('\n') {
        taken += 1;
    }
    let mut from = 0;
    let fields = ends.get(..count)?.iter().map(|&end| {
        let field = String::from_utf8_lossy(out.get(from..end).unwrap_or_default()).trim().to_owned();
        from = end;
        field
    });
    Some((fields.collect(), taken))
}

/// Whether every quotation mark that opens a field closes it, too.
fn well_quoted(record: &[u8], parting: u8) -> bool {
    let mut bytes = record.iter().copied().peekable();
    let (mut inside, mut at_start) = (false, true);
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if inside => match bytes.peek() {
                Some(b'"') => drop(bytes.next()),
                None => inside = false,
                Some(&next) if next == parting => inside = false,
                Some(_) => return false,
            },
            b'"' if at_start => inside = true,
            _ => {}
        }
        at_start = !inside && byte == parting;
    }
    !inside
}

/// What parts the fields: what the first line says (`sep=;`), else what parts it into most.
fn parting(text: &str) -> u8 {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    if let Some(said) = first.trim().strip_prefix("sep=").and_then(|said| said.bytes().next()) {
        return said;
    }
    let second = lines.next().unwrap_or_default();
    let parts = |&by: &u8| {
        let count = |line: &str| {
            let mut reader = ReaderBuilder::new().delimiter(by).build();
            let mut out = vec![0; LONGEST];
            one(&mut reader, window(line), true, &mut out).map_or(0, |(fields, _)| fields.len())
        };
        (count(first), count(second))
    };
    // The usual one wins where it makes no difference.
    PARTING.into_iter().rev().max_by_key(parts).unwrap_or(b',')
}

/// A table as notes have it (`| Title | Year |` above `|---|---|`), as its rows alone; its lines stay where they were. `None`
/// of a text that has none. With it come the lines between that are no rows of one, but what a heading says.
pub(super) fn in_notes(text: &str) -> Option<(String, Vec<usize>)> {
    let row = |line: &str| Some(line.trim().strip_prefix('|')?.trim_end_matches('|').to_owned());
    let rule = |line: &str| {
        row(line).is_some_and(|inner| inner.contains('-') && inner.chars().all(|c| " -:|".contains(c)))
    };
    let (mut rows, mut left_out, mut begun) = (Vec::<String>::new(), Vec::new(), false);
    for (number, line) in (1..).zip(text.lines()) {
        let above = rows.last_mut().filter(|above| !above.is_empty());
        if let Some(above) = above.filter(|_| rule(line)) {
            // The columns are those of the first table.
            if begun {
                above.clear();
            }
            begun = true;
            rows.push(String::new());
            continue;
        }
        let is_row = row(line).is_some();
        if !is_row && !line.trim().is_empty() && !line.trim_start().starts_with('#') {
            left_out.push(number);
        }
        rows.push(row(line).unwrap_or_default());
    }
    begun.then(|| (rows.join("\n"), left_out))
}

/// Whether the first line only says what parts the fields.
pub(super) fn is_hint(record: &Record) -> bool {
    record.fields.first().is_some_and(|field| field.starts_with("sep="))
}

/// Whether a file is called a table, and has so many columns that its lines are no titles.
pub(super) fn has_columns(name: &str, text: &str) -> bool {
    const SEVERAL: usize = 4;
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    let is_table = ending.is_some_and(|ending| matches!(ending.as_str(), "csv" | "tsv"));
    is_table && Records::of(text).next().is_some_and(|first| first.fields.len() >= SEVERAL)
}

/// Whether a record says nothing: empty cells that a program wrote behind the last row, or the line below the columns'
/// names in a note.
pub(super) fn is_blank(record: &Record) -> bool {
    let nothing = |field: &String| field.chars().all(|letter| matches!(letter, '-' | ':'));
    !record.broken && record.fields.iter().all(nothing)
}

#[cfg(test)]
mod tests {
    use super::Records;

    fn rows(text: &str, columns: usize) -> Vec<(usize, Vec<String>, bool)> {
        let mut records = Records::of(text);
        records.expect(columns);
        records.map(|record| (record.line, record.fields, record.broken)).collect()
    }

    fn row(line: usize, fields: &[&str]) -> (usize, Vec<String>, bool) {
        (line, fields.iter().map(|field| (*field).to_owned()).collect(), false)
    }

    #[test]
    fn whatever_parts_the_fields_they_are_the_same() {
        for by in [",", ";", "\t", "|"] {
            for end in ["\n", "\r\n"] {
                let text = ["Name,Year", "\"Heat\",1995", "", "Up, Down,2009 "].map(|line| match line {
                    "Up, Down,2009 " => format!("\"Up, Down\"{by}2009 "),
                    line => line.replace(',', by),
                });
                let read = rows(&text.join(end), 2);
                let expected =
                    [row(1, &["Name", "Year"]), row(2, &["Heat", "1995"]), row(4, &["Up, Down", "2009"])];
                assert_eq!(read, expected, "{by:?} {end:?}");
            }
        }
    }

    #[test]
    fn a_field_may_have_lines_and_marks_of_its_own() {
        let text = "a,b\n1,\"two\nlines, and \"\"marks\"\"\"\n2,x \"y\" z\n";
        let expected =
            [row(1, &["a", "b"]), row(2, &["1", "two\nlines, and \"marks\""]), row(4, &["2", "x \"y\" z"])];
        assert_eq!(rows(text, 2), expected);
    }

    #[test]
    fn a_broken_quotation_mark_costs_its_own_line_at_most() {
        let text = "a,b\n1,\"never closed\n2,fine\n3,\"also, \"fine\"\n4,end";
        let read = rows(text, 2);
        assert_eq!(read[1], row(2, &["1", "never closed"]));
        assert_eq!(read[2], row(3, &["2", "fine"]));
        assert_eq!(read[3], row(4, &["3", "also, fine\""]), "read as well as it can be");
        assert_eq!(read[4], row(5, &["4", "end"]));
    }

    #[test]
    fn a_file_of_nothing_but_broken_marks_ends() {
        for broken in ["x,\"y\n", "\"x\",\"\"y\n"] {
            let text = "a,b\n".to_owned() + &broken.repeat(20_000);
            assert_eq!(rows(&text, 2).len(), 20_001, "{broken}");
        }
        assert_eq!(rows("\"", 2).len(), 1);
        assert_eq!(rows("sep=;\na;b", 2)[1], row(2, &["a", "b"]));
    }
}
