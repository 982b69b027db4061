//! Tables that compare films: a line of names, then lines of a label and a cell for each. Owns turning such a table into a
//! block for each film, so that the rules read it as they read a list; refuses to know what its cells say.

/// Most films side by side.
const COLUMNS: usize = 5;
/// Fewer rows are no table.
const ROWS: usize = 2;
/// The longest cell, in characters.
const CELL: usize = 60;

/// `text` with each such table as blocks: a film's name, then its label and cell line by line.
pub(super) fn as_blocks(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut plain: Vec<String> = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let names = header(line);
        let rows = rows(lines.get(at + 1..).unwrap_or_default(), names.len());
        if names.len() < 2 || rows.len() < ROWS {
            plain.push((*line).to_owned());
            at += 1;
            continue;
        }
        for (column, name) in names.iter().enumerate() {
            plain.extend([String::new(), (*name).to_owned()]);
            let own = rows.iter().filter_map(|cells| Some((cells.first()?, cells.get(column + 1)?)));
            plain.extend(own.map(|(label, cell)| format!("{label}: {cell}")));
        }
        plain.push(String::new());
        let ruled = lines.iter().skip(at + 1).take(rows.len()).filter(|line| is_rule(line)).count();
        at += 1 + rows.len() + ruled;
    }
    plain.join("\n")
}

/// The names in a line that leaves its first cell empty.
fn header(line: &str) -> Vec<&str> {
    let apart = line.starts_with(['\t', '|']) || line.starts_with("  ");
    let names = cells(line);
    let named = |name: &&&str| name.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
    let all = names.iter().filter(named).count() == names.len();
    if apart && all && names.len() <= COLUMNS { names } else { Vec::new() }
}

/// The rows right below a header of so many names.
fn rows<'a>(lines: &[&'a str], names: usize) -> Vec<Vec<&'a str>> {
    let rows = lines.iter().filter(|line| !is_rule(line)).map(|line| cells(line));
    rows.take_while(|cells| cells.len() == names + 1).collect()
}

fn is_rule(line: &str) -> bool {
    line.contains('-') && line.chars().all(|c| matches!(c, '-' | '|' | ':' | ' ' | '='))
}

/// The cells of a line, which tabs, bars or several blanks part.
fn cells(line: &str) -> Vec<&str> {
    let line = line.trim().trim_matches('|');
    let parts = line.split(['\t', '|']).flat_map(|part| part.split("  ")).map(str::trim);
    parts.filter(|part| !part.is_empty() && part.chars().count() <= CELL).collect()
}

#[cfg(test)]
mod tests {
    use super::as_blocks;

    #[test]
    fn a_table_becomes_a_block_for_each_film() {
        let text =
            "Two films.\n          Up      Brave\nLength    96 min    93 min\nMe        9/10    7/10\nEnd.";
        assert_eq!(
            as_blocks(text),
            "Two films.\n\nUp\nLength: 96 min\nMe: 9/10\n\nBrave\nLength: 93 min\nMe: 7/10\n\nEnd."
        );
        assert_eq!(
            as_blocks("\tUp\tBrave\nLength\t96\t93\nMe\t9\t7"),
            "\nUp\nLength: 96\nMe: 9\n\nBrave\nLength: 93\nMe: 7\n"
        );
    }

    #[test]
    fn what_only_has_blanks_stays() {
        for text in ["Up  Brave", "  A line.  Another.\nA third  one.", "", "  Up\n  Brave\n  Soul"] {
            assert_eq!(as_blocks(text), text);
        }
    }
}
