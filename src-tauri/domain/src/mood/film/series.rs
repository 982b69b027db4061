//! Which films are of one series. Owns this guess, which is careful: a series of which too few films are known for one costs
//! a little variety, two strangers taken for one cost a film its place. Refuses to look anything up.
//!
//! Of one series are films that are listed in one (`franchise`), and names that are the same up to a subtitle and a number
//! ("Toy Story", "Toy Story 3", "Dune: Part Two"). With somebody in both films, so are a name of two telling words and the
//! same with more ("The Dark Knight", "The Dark Knight Rises"), what a named hero meets ("Tinker Bell and the …") and the
//! same first word ("Paddington", "Paddington in Peru"). Where nobody is known of a film its name has to do.

mod called;

use super::franchise::{head, is_universe, series_of};
use crate::fold::fold;

pub(in crate::mood) use called::called;

const ARTICLES: [&str; 3] = ["the", "a", "an"];
/// What stands before a number.
const PARTS: [&str; 7] = ["part", "chapter", "volume", "vol", "episode", "the", "movie"];
const ROMAN: [&str; 8] = ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xiii"];
const SPELLED: [&str; 16] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "second", "third", "fourth", "fifth",
];
/// What numbers a film even where nobody is in it who was in another: a "Girl 6" follows no "Girl".
const EARLY: [&str; 11] = ["2", "3", "4", "5", "ii", "iii", "iv", "two", "three", "four", "five"];
/// First parts are only numbered after a word that says so.
const FIRST: [&str; 4] = ["one", "1", "i", "first"];
/// Words that many names begin with and that tell nothing.
const COMMON: &str = "the a an of and in on to at for with from by no not is be it i my your our his her we you us me \
    man men woman women girl boy love day days night life story house home last first good bad big little small new \
    old black white red blue american great one two three dead lost wild blood death";
/// Words that strangers' names begin with though they tell something: the same actor in both is no series.
const OFTEN_FIRST: &str = "meet seven high secret dark city king queen gone late early office journey star christmas mystery \
    murder miss mister return summer winter spring autumn before after when where what from into beyond under over never all \
    every some other here with castle prince princess doctor captain fantastic true once hunt samurai bride \
    broken ghost hotel identity john mission mortal nightmare saving short stuck tokyo";
/// A first word of fewer letters tells nothing.
const LEADS: usize = 4;

/// What of a film tells its series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::mood) struct Stem<'a> {
    /// The name without article, subtitle and number, as folded words.
    words: Vec<String>,
    /// Whether a subtitle or a number was there.
    marked: bool,
    /// Whether that numbers it as one of the first parts.
    early: bool,
    /// The series it is listed in, whatever its name tells.
    listed: Option<usize>,
    /// Who made it and plays in it, each between two ends of a line.
    people: &'a str,
}

impl<'a> Stem<'a> {
    pub fn of(name: &str, people: &'a str) -> Self {
        let subtitled = head(name);
        let head = fold(subtitled.unwrap_or(name));
        let mut words: Vec<&str> = head.split(' ').filter(|word| !word.is_empty()).collect();
        if words.len() > 1 && ARTICLES.contains(&words[0]) {
            words.remove(0);
        }
        let length = words.len() - number_at_end(&words);
        let marked = subtitled.is_some() || length < words.len();
        // "Hostel: Part III" says it in its subtitle.
        let subtitle = fold(subtitled.and_then(|head| name.get(head.len()..)).unwrap_or_default());
        let part = match subtitle.split(' ').collect::<Vec<&str>>()[..] {
            [part, number, ..] => PARTS.contains(&part) && EARLY.contains(&number),
            _ => false,
        };
        let early = part || length < words.len() && words.last().is_some_and(|last| EARLY.contains(last));
        let words = words.into_iter().take(length).map(str::to_owned).collect();
        Self { words, marked, early, listed: series_of(&fold(name)), people }
    }

    /// The same without the list of a whole studio: "a Spider-Man film" is none of any other hero.
    pub fn of_its_own(mut self) -> Self {
        self.listed = self.listed.filter(|series| !is_universe(*series));
        self
    }

    /// Whether two films are of one series, as far as lists, their names and their people tell.
    pub fn is_of(&self, other: &Self) -> bool {
        match (self.listed, other.listed) {
            (Some(own), Some(theirs)) => own == theirs,
            _ => self.is_called_like(other) || self.goes_on(other),
        }
    }

    fn is_called_like(&self, other: &Self) -> bool {
        let (short, long) = if self.words.len() <= other.words.len() { (self, other) } else { (other, self) };
        if short.words.is_empty() {
            return false;
        }
        // A list has all that begin as its films do, so what it lacks is "The Mission" beside "Mission: Impossible".
        let one_is_listed = self.listed.is_some() || other.listed.is_some();
        let strangers = self.shared_with(other).map_or(one_is_listed, |shared| shared == 0);
        if short.words == long.words {
            let tells = !strangers || telling(&self.words) >= 2 || self.early || other.early;
            return tells && (self.marked || other.marked);
        }
        let goes_on = long.words.starts_with(&short.words) && telling(&short.words) >= 2;
        !strangers && (goes_on || self.hero().is_some_and(|hero| other.hero() == Some(hero)))
    }

    /// Whether the same people are behind the same first word: "Shrek" and "Shrek Forever After". One alone need not tell
    /// where both names go on, each in its own way: "Dirty Work" and "Dirty Deeds".
    fn goes_on(&self, other: &Self) -> bool {
        let both = [&self.words, &other.words];
        let apart = both.iter().all(|words| words.len() > 1) && self.words[1] != other.words[1];
        self.lead().is_some_and(|lead| other.lead() == Some(lead))
            && self.shared_with(other).is_some_and(|shared| shared > usize::from(apart))
    }

    /// The first word, if it tells something and is not all of a name that somebody else's may begin with.
    fn lead(&self) -> Option<&str> {
        let (lead, _) = self.words.split_first()?;
        let tells = lead.len() >= LEADS && telling(std::slice::from_ref(lead)) == 1;
        (tells && !OFTEN_FIRST.split_whitespace().any(|often| often == lead)).then_some(lead)
    }

    /// How many people are in both; `None` where nobody is known of one.
    fn shared_with(&self, other: &Self) -> Option<usize> {
        let known = !self.people.is_empty() && !other.people.is_empty();
        let own = self.people.lines().filter(|name| !name.is_empty());
        let shared = || own.filter(|name| other.people.contains(&format!("\n{name}\n"))).count();
        known.then(shared)
    }

    /// Who meets something: "Indiana Jones" of "Indiana Jones and the Last Crusade".
    fn hero(&self) -> Option<&[String]> {
        let and = self.words.iter().position(|word| word == "and")?;
        let hero = self.words.get(..and)?;
        (hero.len() >= 2 && telling(hero) == hero.len()).then_some(hero)
    }
}

/// How many words at the end number the film; none if nothing else were left.
fn number_at_end(words: &[&str]) -> usize {
    let Some((last, before)) = words.split_last() else { return 0 };
    let part = before.last().is_some_and(|word| PARTS.contains(word));
    let digit = last.len() == 1 && matches!(last.as_bytes(), [b'2'..=b'9']);
    let number = digit || ROMAN.contains(last) || SPELLED.contains(last) || part && FIRST.contains(last);
    let used = usize::from(number) + usize::from(number && part);
    if used < words.len() { used } else { 0 }
}

fn telling(words: &[String]) -> usize {
    words.iter().filter(|word| !COMMON.split_whitespace().any(|common| common == word.as_str())).count()
}

#[cfg(test)]
mod tests {
    use super::Stem;

    fn same(a: &str, b: &str) -> bool {
        with(a, "", b, "")
    }

    fn with(a: &str, of_a: &str, b: &str, of_b: &str) -> bool {
        let (a, b) = (Stem::of(a, of_a), Stem::of(b, of_b));
        assert_eq!(a.is_of(&b), b.is_of(&a), "{a:?} {b:?}");
        a.is_of(&b)
    }

    #[test]
    fn what_is_numbered_or_has_a_subtitle_is_of_a_series() {
        for (a, b) in [
            ("Paddington", "Paddington 2"),
            ("Toy Story", "Toy Story 3"),
            ("Rocky", "Rocky IV"),
            ("The Godfather", "The Godfather Part II"),
            ("Dune: Part One", "Dune: Part Two"),
            ("Kill Bill: Vol. 1", "Kill Bill: Vol. 2"),
            ("The Terminator", "Terminator 2: Judgment Day"),
            ("Star Wars", "Star Wars: Episode V – The Empire Strikes Back"),
            ("Ocean's Eleven", "Ocean’s Twelve"),
            ("Shrek 2", "Shrek the Third"),
            ("Mad Max", "Mad Max: Fury Road"),
            ("The Lord of the Rings: The Two Towers", "The Lord of the Rings: The Return of the King"),
        ] {
            assert!(same(a, b), "{a} {b}");
        }
    }

    #[test]
    fn a_telling_name_with_more_behind_it_is_of_a_series() {
        assert!(same("The Dark Knight", "The Dark Knight Rises"));
        assert!(same("Blade Runner", "Blade Runner 2049"));
        assert!(same("Harry Potter and the Goblet of Fire", "Harry Potter and the Half-Blood Prince"));
        assert!(same("Indiana Jones and the Last Crusade", "Indiana Jones and the Temple of Doom"));
    }

    #[test]
    fn what_is_listed_is_of_a_series_whatever_it_is_called() {
        for (a, b) in [
            ("GoldenEye", "Skyfall"),
            ("Casino Royale", "James Bond 007: Octopussy"),
            ("Iron Man", "Thor: Ragnarok"),
            ("Raiders of the Lost Ark", "Indiana Jones and the Dial of Destiny"),
            ("Alien", "Aliens"),
            ("Jurassic Park", "Jurassic World: Fallen Kingdom"),
            ("Rise of the Planet of the Apes", "War for the Planet of the Apes"),
            ("Toy Story", "Lightyear"),
            ("Mission: Impossible", "Mission: Impossible – Fallout"),
        ] {
            assert!(same(a, b), "{a} {b}");
        }
        // A house and a kind of film are no series.
        assert!(!same("Spirited Away", "Only Yesterday"));
        assert!(!same("The Incredibles", "Unbreakable"));
        assert!(!same("Iron Man", "Wonder Woman"));
    }

    #[test]
    fn the_same_people_behind_the_same_first_word_make_a_series() {
        let (hugh, kate) = ("\nhugh bonneville\nben whishaw\n", "\nkate winslet\n");
        assert!(with("Paddington", hugh, "Paddington in Peru", "\nben whishaw\n"));
        assert!(!with("Paddington", hugh, "Paddington in Peru", kate));
        assert!(!with("Paddington", "", "Paddington in Peru", ""));
        for (a, b) in [
            ("Love Actually", "Love, Rosie"),
            ("American Psycho", "American Hustle"),
            ("Star Trek", "Star Wars"),
            ("Up", "Up in the Air"),
            ("Saving Private Ryan", "Saving Mr. Banks"),
            ("Hotel Rwanda", "Hotel for Dogs"),
            ("Ghost World", "Ghost in the Shell"),
            ("John Wick", "John Carter"),
            ("Mission: Impossible", "Mission to Mars"),
            ("The Bride with White Hair", "Bride of Chucky"),
            ("Tokyo Story", "Tokyo Twilight"),
        ] {
            assert!(!with(a, hugh, b, hugh), "{a} {b}");
        }
        for (a, b) in [("Dirty Work", "Dirty Deeds"), ("Billy Bathgate", "Billy Madison")] {
            assert!(!with(a, kate, b, kate), "{a} {b}");
        }
        let team = "\nrobert de niro\nbilly crystal\n";
        assert!(with("Analyze This", team, "Analyze That", team));
        assert!(with("Fifty Shades of Grey", hugh, "Fifty Shades Freed", hugh));
    }

    #[test]
    fn names_alone_do_not_tell_where_other_people_are_known_to_be_in_them() {
        let (one, other) = ("\nalec baldwin\n", "\njennifer lawrence\n");
        for (a, b) in [
            ("The Shadow", "Shadow: Dead Riot"),
            ("August", "August: Osage County"),
            ("The Girl", "Girl 6"),
            ("Super", "Super 8"),
            ("The Magnificent Seven", "The Magnificent Eleven"),
            ("Get Out", "Get Out Your Handkerchiefs"),
            ("Air Force", "Air Force One"),
            ("The Mission", "Mission: Impossible – Fallout"),
            ("3:10 to Yuma", "3 Women"),
            ("12:01", "12:08 East of Bucharest"),
        ] {
            assert!(!with(a, one, b, other), "{a} {b}");
        }
        // Numbers, two telling words and lists do.
        for (a, b) in [
            ("Critters", "Critters 3"),
            ("Hostel: Part II", "Hostel: Part III"),
            ("Resident Evil", "Resident Evil: Afterlife"),
            ("Star Trek Beyond", "Star Trek II: The Wrath of Khan"),
            ("Halloween", "Halloween Kills"),
        ] {
            assert!(with(a, one, b, other), "{a} {b}");
        }
        // What is listed is all there is of it, also where nobody is known.
        assert!(!same("The Mission", "Mission: Impossible"));
    }

    #[test]
    fn strangers_with_a_word_in_common_are_not() {
        for (a, b) in [
            ("The Matrix", "The Apartment"),
            ("Love Actually", "Love Story"),
            ("Love, Simon", "Love"),
            ("Black Swan", "Black Panther"),
            ("American Beauty", "American Psycho"),
            ("Frozen", "Frozen River"),
            ("It", "It Follows"),
            ("Up", "Up in the Air"),
            ("My Life", "My Life as a Dog"),
            ("Before Sunrise", "Before I Fall"),
            ("The Old Man and the Gun", "The Old Man and the Sea"),
            ("Pride and Prejudice", "Pride and Glory"),
            ("Apollo 11", "Apollo 13"),
            ("Good Will Hunting", "Good Night, and Good Luck"),
            ("Nine", "9"),
            ("Holiday", "The Holiday"),
            ("Mother", "mother!"),
            ("The Mother", "The Mothers"),
            ("Rocky", "Rocky Aur Rani Kii Prem Kahaani"),
            ("Seven Samurai", "Seven"),
            ("Little Women", "Little Miss Sunshine"),
            ("...", "!!!"),
        ] {
            assert!(!same(a, b), "{a} {b}");
        }
    }
}
