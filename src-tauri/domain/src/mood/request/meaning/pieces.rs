//! Words as the sum of the vectors of their pieces. Owns the layout of the stored vectors and how a word is cut into
//! pieces; refuses to know what a vector is near to.
//!
//! The file (`scripts/embedding.py` writes it), numbers little-endian: `HLPIECE1`; how many pieces, how many directions
//! and how many bytes of names, each a `u32`; for each piece the `f32` size of one step; for each piece its steps, -8
//! to 7, two directions a byte, the first in the low bits; the names, sorted, a line each. `##` stands before a piece
//! that goes on from another.

/// Directions of a vector.
pub(super) const DIRECTIONS: usize = 128;
const MAGIC: &[u8] = b"HLPIECE1";
/// A word in more pieces than this is spelt, not known.
const MOST_PIECES: usize = 3;
/// Nobody means a word as long as this.
const LONGEST: usize = 24;

/// What words mean, as a direction and how much they say.
pub(super) type Vector = [f32; DIRECTIONS];

/// The vocabulary with a vector each, as slices of the stored bytes.
#[derive(Debug)]
pub(super) struct Pieces {
    names: Vec<&'static str>,
    sizes: &'static [u8],
    steps: &'static [u8],
}

impl Pieces {
    /// The pieces stored in `bytes`; `None` if they are not laid out as they should be.
    pub fn parse(bytes: &'static [u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC)?;
        let (count, rest) = number(rest)?;
        let (directions, rest) = number(rest)?;
        let (length, rest) = number(rest)?;
        let (sizes, rest) = rest.split_at_checked(count.checked_mul(4)?)?;
        let (steps, names) = rest.split_at_checked(count.checked_mul(DIRECTIONS / 2)?)?;
        let names: Vec<&str> = std::str::from_utf8(names).ok()?.split('\n').collect();
        let fits = directions == DIRECTIONS && names.len() == count && names.is_sorted();
        (fits && length == names.iter().map(|name| name.len() + 1).sum::<usize>().saturating_sub(1))
            .then_some(Self { names, sizes, steps })
    }

    /// Adds what a folded `word` means to `sum`; false, and nothing added, if it is no word that is known.
    pub fn add(&self, word: &str, sum: &mut Vector) -> bool {
        let Some(pieces) = self.cut(word) else { return false };
        for piece in pieces {
            let size = self.sizes.get(4 * piece..).and_then(|sizes| sizes.first_chunk());
            let size = size.map_or(0.0, |bytes| f32::from_le_bytes(*bytes));
            let steps = self.steps.iter().skip(piece * DIRECTIONS / 2);
            let steps = steps.flat_map(|pair| [(pair << 4).cast_signed() >> 4, pair.cast_signed() >> 4]);
            for (total, step) in sum.iter_mut().zip(steps) {
                *total += size * f32::from(step);
            }
        }
        true
    }

    /// Whether a folded `word` is a piece by itself, as the words of much text are that are met often.
    pub fn knows(&self, word: &str) -> bool {
        self.names.binary_search(&word).is_ok()
    }

    /// The pieces of a folded word, each the longest that fits, as BERT cuts words.
    fn cut(&self, word: &str) -> Option<Vec<usize>> {
        if word.len() > LONGEST || !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
            return None;
        }
        let mut pieces = Vec::new();
        let mut rest = word;
        while !rest.is_empty() {
            let (piece, length) = (1..=rest.len()).rev().find_map(|length| {
                let start = rest.get(..length)?;
                let name = if pieces.is_empty() { start.to_owned() } else { format!("##{start}") };
                Some((self.names.binary_search(&name.as_str()).ok()?, length))
            })?;
            pieces.push(piece);
            rest = rest.get(length..)?;
        }
        (1..=MOST_PIECES).contains(&pieces.len()).then_some(pieces)
    }
}

fn number(bytes: &'static [u8]) -> Option<(usize, &'static [u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((usize::try_from(u32::from_le_bytes(*number)).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::{DIRECTIONS, Pieces};

    /// Three pieces, of which each has its place as its only direction.
    fn stored() -> Vec<u8> {
        let names = "##s\nsnow\nsnowman";
        let mut bytes = b"HLPIECE1".to_vec();
        for number in [3, DIRECTIONS as u32, names.len() as u32] {
            bytes.extend(number.to_le_bytes());
        }
        for size in [0.5_f32, 1.0, 2.0] {
            bytes.extend(size.to_le_bytes());
        }
        for steps in [0x01, 0xf0, 0x07] {
            bytes.push(steps);
            bytes.extend([0; DIRECTIONS / 2 - 1]);
        }
        bytes.extend(names.bytes());
        bytes
    }

    #[test]
    fn a_word_is_the_sum_of_its_longest_pieces() {
        let pieces = Pieces::parse(stored().leak()).expect("well laid out");
        let mean = |word| {
            let mut sum = [0.0; DIRECTIONS];
            pieces.add(word, &mut sum).then_some((sum[0], sum[1]))
        };
        assert_eq!(mean("snow"), Some((0.0, -1.0)));
        assert_eq!(mean("snowman"), Some((14.0, 0.0)));
        assert_eq!(mean("snows"), Some((0.5, -1.0)));
        assert!(pieces.knows("snow") && !pieces.knows("snows"));
        for word in ["rain", "snowed", "s", "", "snow1", "snowssss", "şnow"] {
            assert_eq!(mean(word), None, "{word}");
        }
    }

    #[test]
    fn bytes_that_are_cut_off_or_run_on_are_refused() {
        let whole = stored();
        for length in 0..whole.len() {
            assert!(Pieces::parse(whole[..length].to_vec().leak()).is_none(), "{length}");
        }
        let longer = [whole, b"x".to_vec()].concat();
        assert!(Pieces::parse(longer.leak()).is_none());
    }
}
