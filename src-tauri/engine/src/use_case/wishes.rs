//! Wishing for films without a computer: what a member sees of the list, what they say of a film, what they wish for, and
//! what the household makes of it. What is not for somebody reaches their own page and whoever chooses, and nobody else.

use houselights_domain::change::Operation;
use houselights_domain::fold::fold;
use houselights_domain::id::{MemberId, TitleId, WishId};
use houselights_domain::mood::Candidate;
use houselights_domain::plan::Person;
use houselights_domain::share::{WISH_LIMIT, Wish};

use super::sharing::known;
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::shelf::Glance;
use crate::store::stances::{self, Stance};
use crate::store::{household, wishes};
use crate::view::{AddTitle, DecideWish, SayNotForMe, Written};

/// What a member says of a film on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FilmWord {
    /// They want to see it, or not any more.
    Want(bool),
    /// They have seen it without the others.
    Seen(bool),
    /// It is not for them. Private.
    NotForMe(bool),
}

/// A film of the list, as a member sees it.
#[derive(Clone, Debug)]
pub(crate) struct WishFilm {
    /// The film.
    pub film: Candidate,
    /// They want to see it.
    pub wanted: bool,
    /// Who else does, by name.
    pub others: Vec<String>,
    /// What they say of it.
    pub stance: Stance,
}

/// A stretch of the list, as a member sees it.
#[derive(Debug)]
pub(crate) struct WishList {
    /// The films.
    pub films: Vec<WishFilm>,
    /// How many fit.
    pub total: usize,
}

/// Everything that a member said.
#[derive(Debug)]
pub(crate) struct OwnWords {
    /// The films that they wish for and that are not on the list, those left out that were taken onto it.
    pub wishes: Vec<Wish>,
    /// The films of the list of which they said something.
    pub films: Vec<WishFilm>,
}

/// What became of a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wished {
    /// The film is on the list, and now they want it.
    Listed(TitleId),
    /// It waits for the household.
    Waits,
}

impl Engine {
    /// A stretch of the list.
    pub(crate) fn wish_list(&self, who: MemberId, glance: &Glance) -> Result<WishList, Error> {
        let mut inner = self.inner()?;
        let view = inner.wisher_view(who)?;
        let (films, total) = inner.shelf()?.glance(glance, |film| view.stance(film.id).seen);
        let films = films.into_iter().map(|film| view.of(film)).collect();
        Ok(WishList { films, total })
    }

    /// A film of the list.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub(crate) fn wish_film(&self, who: MemberId, title: TitleId) -> Result<WishFilm, Error> {
        let mut inner = self.inner()?;
        let view = inner.wisher_view(who)?;
        Ok(view.of(inner.shelf()?.find(title).ok_or(Error::Gone)?))
    }

    /// What a member said, so that they can take it back.
    pub(crate) fn own_words(&self, who: MemberId) -> Result<OwnWords, Error> {
        let mut inner = self.inner()?;
        let view = inner.wisher_view(who)?;
        let mut wishes = wishes::of(&inner.connection, who)?;
        wishes.retain(|wish| wish.taken != Some(true));
        let shelf = inner.shelf()?;
        let said = |film: &&Candidate| {
            let Stance { seen, not_for_me, .. } = view.stance(film.id);
            seen || not_for_me || film.wanted_by.contains(&who)
        };
        Ok(OwnWords { wishes, films: shelf.films().iter().filter(said).map(|film| view.of(film)).collect() })
    }

    /// Notes what a member says of a film. Who wishes for it does not say that it is not for them, and the other way
    /// round.
    ///
    /// # Errors
    /// [`Error::Gone`] if the film or the member is not there.
    pub(crate) fn say_of_film(
        &self,
        who: MemberId,
        title: TitleId,
        word: FilmWord,
    ) -> Result<Written<()>, Error> {
        let before = self.wish_film(who, title)?;
        let mut stance = before.stance;
        let mut wanted = before.wanted;
        match word {
            FilmWord::Want(want) => (wanted, stance.not_for_me) = (want, stance.not_for_me && !want),
            FilmWord::Seen(seen) => stance.seen = seen,
            FilmWord::NotForMe(not) => (stance.not_for_me, wanted) = (not, wanted && !not),
        }
        // What is private stands under no film's name.
        let private = matches!(word, FilmWord::NotForMe(_));
        let subject = if private { String::new() } else { before.film.name };
        self.transact(Operation::SayOfFilm, &subject, |writer| {
            if wanted != before.wanted {
                let own = [who];
                let (was, is): (&[_], &[_]) = if wanted { (&[], &own) } else { (&own, &[]) };
                writer.put_wants(title, was, is)?;
            }
            if stance != before.stance { writer.put_stance(who, stance) } else { Ok(()) }
        })
    }

    /// Notes on this computer that a film of the list is not for a member, or is again. What was said before is not answered:
    /// others sit here, too.
    ///
    /// # Errors
    /// [`Error::Gone`] if the film or the member is not there.
    pub fn say_not_for_me(&self, request: SayNotForMe) -> Result<Written<()>, Error> {
        let SayNotForMe { member, title, not } = request;
        self.say_of_film(member, title, FilmWord::NotForMe(not))
    }

    /// Wishes for a film: one that is on the list is wanted from now on, any other waits for the household.
    ///
    /// # Errors
    /// [`Error::NoName`], [`Error::TooLong`], [`Error::BadYear`], [`Error::SuggestionsWait`] if enough of theirs do.
    pub(crate) fn wish_for(&self, who: MemberId, film: &str, year: Option<i32>) -> Result<Wished, Error> {
        let asked = AddTitle { name: film.to_owned(), year, ..AddTitle::default() };
        let (title, listed) = self.drafted_title(asked)?;
        if let Some(id) = listed {
            self.say_of_film(who, id, FilmWord::Want(true))?;
            return Ok(Wished::Listed(id));
        }
        let (film, year) = (title.name, title.facts.year.map(|fact| fact.value));
        let inner = self.inner()?;
        known(&inner, Person::Member { id: who })?;
        let mut own = wishes::of(&inner.connection, who)?;
        drop(inner);
        own.retain(|wish| wish.taken.is_none());
        if own.iter().any(|wish| fold(&wish.film) == fold(&film) && wish.year == year) {
            return Ok(Wished::Waits);
        }
        if own.len() >= WISH_LIMIT {
            return Err(Error::SuggestionsWait);
        }
        let wish = Wish { id: WishId::new(self.now(), self.chance()), who, film, year, taken: None };
        self.transact(Operation::WishForFilm, &wish.film, |writer| writer.put_wish(&wish))?;
        Ok(Wished::Waits)
    }

    /// Takes a wish back, or puts the word on it away.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, or somebody else's.
    pub(crate) fn take_wish_back(&self, who: MemberId, id: WishId) -> Result<Written<()>, Error> {
        let wish = wishes::find(&self.inner()?.connection, id)?;
        if wish.who != who {
            return Err(Error::Gone);
        }
        self.transact(Operation::TakeWishBack, &wish.film, |writer| writer.delete_wish(id))
    }

    /// The wishes that wait for a word, the oldest first, those of people left out who left the household.
    ///
    /// # Errors
    /// What the database says.
    pub fn wishes(&self) -> Result<Vec<Wish>, Error> {
        self.inner()?.wishes()
    }

    /// Takes a film that somebody wishes for onto the list, as one that they want, or says "not this one".
    ///
    /// # Errors
    /// [`Error::Gone`] if it does not wait any more; as [`Engine::add_title`].
    pub fn decide_wish(&self, request: DecideWish) -> Result<Written<()>, Error> {
        let waiting = self.wishes()?;
        let wish = waiting.into_iter().find(|wish| wish.id == request.id).ok_or(Error::Gone)?;
        let decided = Wish { taken: Some(request.take), ..wish };
        if !request.take {
            return self.transact(Operation::DecideWish, &decided.film, |writer| writer.put_wish(&decided));
        }
        let wanted_by = vec![decided.who];
        let asked = AddTitle {
            name: decided.film.clone(),
            year: decided.year,
            wanted_by: wanted_by.clone(),
            ..AddTitle::default()
        };
        let (title, listed) = self.drafted_title(asked)?;
        // Who has said by now that it is not for them does not want it any more, and nobody learns of that.
        let listed = match listed {
            Some(id) => Some((id, !self.inner()?.wisher_view(decided.who)?.stance(id).not_for_me)),
            None => None,
        };
        self.transact(Operation::DecideWish, &title.name, |writer| {
            match listed {
                Some((id, true)) => writer.put_wants(id, &[], &wanted_by)?,
                Some((_, false)) => {}
                None => writer.put_new_title(&title)?,
            }
            writer.put_wish(&decided)
        })
    }
}

/// What a member's page is seen by.
struct WisherView {
    who: MemberId,
    members: Vec<(MemberId, String)>,
    /// In the order of the films.
    stances: Vec<Stance>,
}

impl WisherView {
    fn stance(&self, title: TitleId) -> Stance {
        let nothing = Stance { title, seen: false, not_for_me: false };
        let place = self.stances.binary_search_by_key(&title, |stance| stance.title);
        place.ok().and_then(|place| self.stances.get(place).copied()).unwrap_or(nothing)
    }

    fn of(&self, film: &Candidate) -> WishFilm {
        let wants = |id: &MemberId| film.wanted_by.contains(id);
        let others = self.members.iter().filter(|(id, _)| *id != self.who && wants(id));
        WishFilm {
            wanted: wants(&self.who),
            others: others.map(|(_, name)| name.clone()).collect(),
            stance: self.stance(film.id),
            film: film.clone(),
        }
    }
}

impl Inner {
    fn wisher_view(&self, who: MemberId) -> Result<WisherView, Error> {
        let members = household::load(&self.connection)?.0.members;
        let members: Vec<_> = members.into_iter().map(|member| (member.id, member.name)).collect();
        if !members.iter().any(|(id, _)| *id == who) {
            return Err(Error::Gone);
        }
        Ok(WisherView { who, members, stances: stances::of(&self.connection, who)? })
    }

    /// The wishes that wait for a word.
    pub(super) fn wishes(&self) -> Result<Vec<Wish>, Error> {
        let members = household::load(&self.connection)?.0.members;
        let mut waiting = wishes::waiting(&self.connection)?;
        waiting.retain(|wish| members.iter().any(|member| member.id == wish.who));
        Ok(waiting)
    }
}
