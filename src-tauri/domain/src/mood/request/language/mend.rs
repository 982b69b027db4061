//! Slips of the finger: `romatic`, `scrary`. Owns how far a word may be from one that is known and which words are left
//! alone; refuses to mend short words, where one letter makes another word.

/// Words shorter than this are left as they are.
pub(super) const SHORTEST: usize = 5;
/// From this length on a word may be two slips away.
const LONG: usize = 9;
/// Nobody means a word as long as this.
const LONGEST: usize = 24;

/// The shortest stem of words that are kin, in letters.
const STEM: usize = 4;
/// What is left of kindred words after all that they share.
const ENDINGS: [&str; 33] = [
    "", "s", "d", "r", "n", "y", "e", "es", "ed", "er", "ers", "rs", "ly", "al", "ic", "ve", "on", "ng",
    "ing", "ism", "ist", "ies", "ty", "ity", "ness", "st", "est", "ful", "ment", "able", "ion", "ions",
    "ons",
];

/// How many slips a word of so many letters may have; none if it is not to be mended.
pub(super) fn slips(letters: usize) -> Option<usize> {
    match letters {
        SHORTEST..LONG => Some(1),
        LONG..=LONGEST => Some(2),
        _ => None,
    }
}

/// A letter that should stand twice and stands once: `funy`, `hapy`. Short words too are mended so.
pub(super) fn doubled(typed: &[char]) -> impl Iterator<Item = String> {
    let places = if typed.len() + 1 < SHORTEST { 0 } else { typed.len() };
    (0..places).map(|at| typed[..=at].iter().chain(&typed[at..]).collect())
}

/// A short word with a vowel that it may lack: `komk`.
pub(super) fn with_vowel(typed: &[char]) -> impl Iterator<Item = String> {
    let places = if typed.len() + 1 == SHORTEST { 1..typed.len() } else { 0..0 };
    places.flat_map(move |at| {
        "aeiou".chars().map(move |vowel| typed[..at].iter().chain([&vowel]).chain(&typed[at..]).collect())
    })
}

/// A word too short to be mended by itself, with two neighbouring letters in the other order: `saet`.
pub(super) fn with_swap(typed: &[char]) -> impl Iterator<Item = String> {
    let places = if (3..SHORTEST).contains(&typed.len()) { 1..typed.len() } else { 0..0 };
    places.map(move |at| {
        let mut swapped = typed.to_vec();
        swapped.swap(at - 1, at);
        swapped.into_iter().collect()
    })
}

/// A word whose letters were drawn out, with those letters twice and once: `funnyyy`, `sooo`.
pub(super) fn drawn_in(word: &str) -> Vec<String> {
    let most = |most: usize| {
        let (mut short, mut last, mut run) = (String::new(), None, 0);
        for c in word.chars() {
            run = if last == Some(c) { run + 1 } else { 1 };
            last = Some(c);
            if run <= most {
                short.push(c);
            }
        }
        short
    };
    let (twice, once) = (most(2), most(1));
    if twice == word || word.starts_with(|c: char| c.is_ascii_digit()) { vec![] } else { vec![twice, once] }
}

/// Whether two words are one with other endings: `weapon` and `weapons`, `thrilled` and `thriller`.
pub(super) fn is_kin(a: &str, b: &str) -> bool {
    let shared: usize = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let ending = |word: &str| word.get(shared..).is_some_and(|rest| ENDINGS.contains(&rest));
    shared >= STEM && ending(a) && ending(b)
}

/// How many letters must be changed, added, left out or swapped with their neighbour to make `a` into `b`; `None` if more
/// than `most`.
pub(super) fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
    let lengths = a.len().abs_diff(b.len());
    (lengths <= most).then(|| strsim::osa_distance(a, b)).filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::{distance, is_kin};

    #[test]
    fn words_are_kin_by_their_stem() {
        for (a, b) in [("weapon", "weapons"), ("thrilled", "thriller"), ("seduction", "seductive")] {
            assert!(is_kin(a, b) && is_kin(b, a), "{a} {b}");
        }
        for (a, b) in
            [("christian", "christmas"), ("carter", "cartel"), ("sweat", "sweet"), ("rapper", "rape")]
        {
            assert!(!is_kin(a, b), "{a} {b}");
        }
    }

    #[test]
    fn letters_changed_added_left_out_or_swapped_are_one_slip() {
        for (typed, meant, slips) in [
            ("scray", "scary", Some(1)),
            ("romatic", "romantic", Some(1)),
            ("thrilller", "thriller", Some(1)),
            ("hirror", "horror", Some(1)),
            ("funny", "funny", Some(0)),
            ("upliftnig", "uplifting", Some(1)),
            ("massive", "passive", Some(1)),
            ("abc", "xyz", None),
        ] {
            assert_eq!(distance(typed, meant, 2), slips, "{typed}");
        }
    }
}
