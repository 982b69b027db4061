//! The model that ships, asked as the app asks it: what must hold whatever it has learned.

#![allow(clippy::expect_used, reason = "a test may fail loudly, its helpers too")]

use chrono::NaiveDate;
use houselights_domain::catalogue::Genre;
use houselights_domain::mood::guess::{Guess, Trust};
use houselights_domain::mood::{Axis, Known, Mood, ProfileSource, profile_of};
use houselights_domain::title::{Fact, Facts, Origin};
use houselights_engine::guesses::guess;

const GENRES: [Genre; 21] = [
    Genre::Action,
    Genre::Adventure,
    Genre::Animation,
    Genre::Biography,
    Genre::Comedy,
    Genre::Crime,
    Genre::Documentary,
    Genre::Drama,
    Genre::Family,
    Genre::Fantasy,
    Genre::History,
    Genre::Horror,
    Genre::Music,
    Genre::Musical,
    Genre::Mystery,
    Genre::Romance,
    Genre::Scifi,
    Genre::Sport,
    Genre::Thriller,
    Genre::War,
    Genre::Western,
];

fn fact<T>(value: T) -> Option<Fact<T>> {
    Some(Fact { value, origin: Origin::Article, source: String::new(), seen_on: NaiveDate::default() })
}

fn told(name: &str, year: i32, genres: &[Genre], synopsis: &str) -> Guess {
    let facts = Facts {
        year: fact(year),
        genres: Some(genres.to_vec()).filter(|genres| !genres.is_empty()).and_then(fact),
        synopsis: Some(synopsis.to_owned()).filter(|text| !text.is_empty()).and_then(fact),
        ..Facts::default()
    };
    guess(name, &facts).expect("a model that can be read")
}

#[test]
fn horror_never_lowers_scare_and_comedy_never_humour() {
    for (genre, axis) in [(Genre::Horror, Axis::Scare), (Genre::Comedy, Axis::Humour)] {
        for year in [1932, 1955, 1968, 1985, 2005, 2024] {
            for one in GENRES {
                for other in GENRES {
                    let level = |genres: &[Genre]| told("Qwrtz", year, genres, "").profile.get(axis);
                    let (with, without) = (level(&[one, other, genre]), level(&[one, other]));
                    assert!(with >= without, "{year} {one:?} {other:?} {genre:?}: {with} < {without}");
                }
            }
        }
    }
}

#[test]
fn christmas_is_heard_in_titles_and_plots_and_nowhere_else() {
    for title in ["A Very Merry Christmas", "The Nutcracker", "Weihnachten bei Oma", "Santa's Daughter"] {
        assert!(told(title, 2019, &[], "").festive, "{title}");
    }
    assert!(told("Two Houses", 2019, &[], "They fall in love on Christmas Eve.").festive);
    for title in ["Summer Holiday", "Christine", "Noelle's House of Cards", "Qwrtz"] {
        assert!(!told(title, 2019, &[Genre::Family], "").festive, "{title}");
    }
}

#[test]
fn words_nobody_knows_change_nothing() {
    let drama = [Genre::Drama];
    let plain = told("Qwrtz", 2003, &drama, "");
    assert_eq!(plain.trust, Trust::Genres);
    assert_eq!(told("Vbnmp", 2003, &drama, "Qwrtz vbnmp zzyzx."), plain);
}

#[test]
fn a_plot_leads_whether_or_not_genres_are_known() {
    let sad = "After her son's death from cancer, a grieving widow says farewell to her dying mother.";
    let scary = "A family is terrorised by a demon that haunts their house.";
    let merry = "Two bumbling friends pose as chefs, with hilarious misunderstandings.";
    for genres in [&[][..], &[Genre::Drama]] {
        let fit = |mood: Mood, plot| mood.fit(&told("Qwrtz", 2003, genres, plot).profile, false, false);
        for (mood, its) in [(Mood::GoodCry, sad), (Mood::ScareUs, scary), (Mood::BigLaughs, merry)] {
            for other in [sad, scary, merry].into_iter().filter(|plot| *plot != its) {
                assert!(fit(mood, its) > fit(mood, other), "{mood:?} {genres:?} {other}");
            }
        }
    }
}

#[test]
fn whatever_is_asked_the_answer_is_within_the_scale() {
    let long = "demon torture massacre laugh kiss ".repeat(20_000);
    for name in ["", "千と千尋の神隠し", "Белое солнце пустыни", "🎬🎬", &long]
    {
        for synopsis in ["", "العربية", "\u{0}\u{301}", &long] {
            for genres in [&[][..], &GENRES] {
                let guess = told(name, i32::MAX, genres, synopsis);
                assert!(guess.profile.0.iter().all(|value| (0.0..=9.0).contains(value)));
                assert!(guess.age <= 18 && guess.runtime_minutes > 0);
                assert_eq!(guess, told(name, i32::MAX, genres, synopsis));
            }
        }
    }
}

#[test]
fn a_guess_says_that_it_is_one() {
    let known = |name, genres: &[Genre], synopsis| -> Known {
        let genres = Some(genres.to_vec()).filter(|genres| !genres.is_empty());
        let facts = Facts {
            genres: genres.and_then(fact),
            synopsis: fact(String::from(synopsis)),
            ..Facts::default()
        };
        profile_of(&facts, None, &[], guess(name, &facts).as_ref())
    };
    let sources = [
        (known("Qwrtz", &[Genre::Drama], "A widow is murdered."), ProfileSource::Learned),
        (known("Qwrtz", &[Genre::Drama], ""), ProfileSource::Genres),
        (known("Qwrtz", &[], ""), ProfileSource::Nobody),
    ];
    for (known, source) in sources {
        assert_eq!(known.source, source);
        assert!(known.source.is_guess());
    }
}
