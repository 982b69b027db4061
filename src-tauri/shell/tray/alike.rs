//! Whether a menu can become another one while it is open. Owns that question; refuses to touch a real menu.

use super::menu::{Entry, Menu};

impl Menu {
    /// Nothing differs but the words of its lines, as in a countdown: each line still does what it did.
    pub fn is_alike(&self, other: &Self) -> bool {
        self.entries.len() == other.entries.len()
            && self.entries.iter().zip(&other.entries).all(|pair| match pair {
                (Entry::Press(one, _), Entry::Press(two, _)) => one == two,
                (Entry::Say(_), Entry::Say(_)) | (Entry::Line, Entry::Line) => true,
                // A group is a menu of its own, which panels build as it opens.
                (Entry::Group(words, one), Entry::Group(others, two)) => words == others && one == two,
                _ => false,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::super::menu::{Picture, Press};
    use super::*;

    fn menu(entries: &[Entry]) -> Menu {
        Menu { picture: Picture::Out, tip: Vec::new(), entries: entries.to_vec() }
    }

    fn opens(words: &str) -> Entry {
        Entry::Press(Press::Open, words.to_owned())
    }

    #[test]
    fn a_countdown_leaves_a_menu_as_it_is_and_another_deed_does_not() {
        let before = menu(&[opens("Elf in 35 min"), Entry::Say("With Jon".to_owned()), Entry::Line]);
        let later = menu(&[opens("Elf in 34 min"), Entry::Say("With Mum".to_owned()), Entry::Line]);
        assert!(before.is_alike(&Menu { picture: Picture::Lit, ..later.clone() }));
        let quits = Entry::Press(Press::Quit, "Elf in 34 min".to_owned());
        assert!(!before.is_alike(&menu(&[quits, later.entries[1].clone(), Entry::Line])));
        assert!(!before.is_alike(&menu(&later.entries[..2])));
        assert!(!menu(&later.entries[..2]).is_alike(&before));
    }

    #[test]
    fn a_group_is_the_same_with_all_that_is_in_it() {
        let group = |words: &str, press| Entry::Group(words.to_owned(), vec![(press, "Do".to_owned())]);
        let before = menu(&[group("How was Elf?", Press::Open)]);
        assert!(before.is_alike(&before.clone()));
        assert!(!before.is_alike(&menu(&[group("How was Elf?", Press::Quit)])));
        assert!(!before.is_alike(&menu(&[group("How was Heat?", Press::Open)])));
        assert!(!before.is_alike(&menu(&[opens("How was Elf?")])));
    }
}
