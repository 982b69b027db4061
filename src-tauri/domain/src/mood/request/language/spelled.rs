//! How a table of phrases is written. Owns that notation; refuses to know what phrases mean.
//!
//! A table parts its phrases by commas. `cant stand/bear` is two of them, `nothing too? sad` is with and without the
//! `too`.

/// Every phrase of a table, spelled out.
pub(super) fn phrases(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.split(", ").flat_map(spell_out)
}

fn spell_out(phrase: &'static str) -> Vec<&'static str> {
    if !phrase.contains(['/', '?']) {
        return vec![phrase];
    }
    let mut spelled = vec![String::new()];
    for word in phrase.split(' ') {
        let (word, optional) = word.strip_suffix('?').map_or((word, false), |word| (word, true));
        let with = |start: &String| {
            let one =
                move |word: &str| if start.is_empty() { word.to_owned() } else { format!("{start} {word}") };
            word.split('/').map(one).collect::<Vec<_>>()
        };
        let without = if optional { spelled.clone() } else { Vec::new() };
        spelled = spelled.iter().flat_map(with).chain(without).collect();
    }
    // Tables are read once for as long as the program runs, and their other phrases live as long.
    spelled.into_iter().map(|phrase| &*phrase.leak()).collect()
}

#[cfg(test)]
mod tests {
    use super::phrases;

    #[test]
    fn choices_and_words_that_may_be_left_out_are_spelled_out() {
        let all: Vec<&str> = phrases("not, cant stand/bear, moans/groans at anything too?, a? bit").collect();
        let expected = [
            "not",
            "cant stand",
            "cant bear",
            "moans at anything too",
            "groans at anything too",
            "moans at anything",
            "groans at anything",
            "a bit",
            "bit",
        ];
        assert_eq!(all, expected);
    }
}
