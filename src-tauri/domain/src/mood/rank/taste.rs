//! What somebody likes, learned from how the films they watched were. Owns how much a reaction says and how gently it is
//! learned; refuses to know whose taste it is.
//!
//! A taste leans towards or away from each axis and genre, by the mean of what the films were like beside an average
//! one, each weighted by how it was. [`DOUBT`] films without an opinion are thought in, so that one evening says next to
//! nothing, and however many there were, [`CAP`] is the most that a taste adds or takes.

use enumset::EnumSet;

use crate::catalogue::Genre;
use crate::mood::film::profile::{AXES, Axis, Profile, sum};
use crate::title::Reaction;

/// So many films without an opinion are thought in.
const DOUBT: f32 = 8.0;
/// The most that a taste adds to a film's score or takes from it.
pub(super) const CAP: f32 = 0.2;
/// How much the axes say, together with the cap chosen so that ten loved comedies lift a comedy by less than asking for
/// one does.
const AXES_SAY: f32 = 0.3;
/// How much a genre says.
const GENRES_SAY: f32 = 0.1;
const GENRES: usize = Genre::Western as usize + 1;

/// What somebody likes. The default has no leaning at all.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Taste {
    /// What one more point of each axis adds.
    axes: [f32; 13],
    /// What each genre adds.
    genres: [f32; GENRES],
}

/// A film somebody watched, and how it was.
#[derive(Clone, Copy, Debug)]
pub struct Felt<'a> {
    /// The film's mood.
    pub profile: &'a Profile,
    /// Its genres.
    pub genres: &'a [Genre],
    /// How it was.
    pub reaction: Reaction,
}

impl Taste {
    /// Learns from everything somebody watched, in any order.
    pub fn learn<'a>(watched: impl IntoIterator<Item = Felt<'a>>) -> Self {
        let (mut taste, mut films) = (Self::default(), DOUBT);
        for felt in watched {
            films += 1.0;
            let liking = liking(felt.reaction);
            for axis in AXES {
                taste.axes[axis as usize] +=
                    liking * (felt.profile.get(axis) - Profile::AVERAGE.get(axis)) / 9.0;
            }
            for &genre in felt.genres {
                taste.genres[genre as usize] += liking;
            }
        }
        taste.axes.iter_mut().for_each(|lean| *lean *= AXES_SAY / 9.0 / films);
        taste.genres.iter_mut().for_each(|lean| *lean *= GENRES_SAY / films);
        taste
    }

    /// The same taste with no opinion on an axis: what is asked for tonight comes before what is liked otherwise.
    #[must_use]
    pub(super) fn without(mut self, axis: Axis) -> Self {
        self.axes[axis as usize] = 0.0;
        self
    }

    /// What it adds to a film, from -[`CAP`] to [`CAP`].
    pub(super) fn of(&self, profile: &Profile, genres: EnumSet<Genre>) -> f32 {
        let moods =
            std::array::from_fn(|axis| self.axes[axis] * (profile.0[axis] - Profile::AVERAGE.0[axis]));
        let kinds: f32 = genres.iter().map(|genre| self.genres[genre as usize]).sum();
        (sum::<13>(&moods) + kinds / genres.len().max(1) as f32).clamp(-CAP, CAP)
    }
}

/// How much a reaction speaks for more of the like, -1 to 1.
fn liking(reaction: Reaction) -> f32 {
    match reaction {
        Reaction::Loved => 1.0,
        Reaction::Good => 0.4,
        Reaction::Mixed => -0.2,
        Reaction::NotForUs => -0.8,
        Reaction::Stopped => -1.0,
    }
}

#[cfg(test)]
mod tests {
    use enumset::EnumSet;

    use super::{CAP, Felt, Taste};
    use crate::catalogue::Genre;
    use crate::mood::{Axis, Profile};
    use crate::title::Reaction;

    fn profile(digits: &str) -> Profile {
        Profile::from_digits(digits).expect("13 digits")
    }

    fn learned(reaction: Reaction, films: usize) -> Taste {
        let funny = profile("8210083213430");
        let felt = Felt { profile: &funny, genres: &[Genre::Comedy], reaction };
        Taste::learn(std::iter::repeat_n(felt, films))
    }

    #[test]
    fn more_of_what_was_loved_is_liked_and_of_what_was_stopped_is_not() {
        let (funny, grim) = (profile("7210072213430"), profile("1875810250026"));
        let of = |taste: &Taste, film| taste.of(film, EnumSet::empty());
        let (loved, stopped) = (learned(Reaction::Loved, 10), learned(Reaction::Stopped, 10));
        assert!(of(&loved, &funny) > 0.05 && of(&loved, &grim) < 0.0);
        assert!(of(&stopped, &funny) < -0.05 && of(&stopped, &grim) > 0.0);
        assert!(
            loved.of(&funny, EnumSet::only(Genre::Comedy)) > loved.of(&funny, EnumSet::only(Genre::Horror))
        );
        assert_eq!(of(&learned(Reaction::Loved, 0), &funny), 0.0);
    }

    #[test]
    fn it_is_learned_gently_and_never_says_more_than_its_cap() {
        let (like_them, funnier) = (profile("8210083213430"), profile("9000090009900"));
        let after = |films, film| learned(Reaction::Loved, films).of(film, EnumSet::only(Genre::Comedy));
        let one = after(1, &like_them);
        assert!(one > 0.0 && one < 0.05, "{one}");
        assert!(one < after(5, &like_them) && after(5, &like_them) < after(20, &like_them));
        assert_eq!(after(2_000, &funnier), CAP);
    }

    #[test]
    fn an_axis_can_be_left_out() {
        let taste = learned(Reaction::Loved, 10).without(Axis::Humour);
        let dull = profile("4333222222432");
        let at = |level| taste.of(&dull.with(Axis::Humour, level), EnumSet::empty());
        assert_eq!(at(0.0), at(9.0));
    }
}
