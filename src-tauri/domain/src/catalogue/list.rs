//! Several words in one field of a row. Owns reading them where they stand; refuses to copy them.

/// Words joined by `|` as the files have them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List(&'static str);

impl List {
    pub(super) fn new(field: &'static str) -> Self {
        Self(field)
    }

    /// Every word, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> + Clone {
        self.0.split('|').filter(|word| !word.is_empty())
    }

    /// The first word.
    pub fn first(self) -> Option<&'static str> {
        self.iter().next()
    }

    /// Whether `word` is one of them.
    pub fn contains(self, word: &str) -> bool {
        self.iter().any(|own| own == word)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.first().is_none()
    }

    /// The words as a list of one's own.
    pub fn to_vec(self) -> Vec<String> {
        self.iter().map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::List;

    #[test]
    fn a_list_is_read_where_it_stands() {
        let list = List::new("US|GB");
        assert_eq!(list.to_vec(), ["US", "GB"]);
        assert!(list.contains("GB") && !list.contains("G") && list.first() == Some("US"));
        assert!(List::new("").is_empty() && !list.is_empty());
    }
}
