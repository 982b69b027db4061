//! Names that are no film's: services, publications, prizes, scores, dates, and who made a film before its name. Owns telling
//! them; refuses to look at more of a text than the name.

use std::sync::LazyLock;

use super::names::Names;
use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::words::{self, PRIZES};

/// "in October 2022": a date, and seldom a film.
pub(super) fn is_day_or_month(name: &str) -> bool {
    static DATE: LazyLock<Pattern> = LazyLock::new(|| {
        let months = words::LANGUAGES.iter().flat_map(|w| w.months);
        Pattern::new(&format!("^{}$", any(months.chain(words::all(|w| w.days)))))
    });
    DATE.is_in(name, &(0..name.len()))
}

/// "won his Oscar": a prize, though some film may be called like it.
pub(super) fn is_prize(name: &str) -> bool {
    static PRIZE: LazyLock<Pattern> = LazyLock::new(|| {
        let prizes = any(PRIZES.iter().copied());
        let event = "(?i:awards?|prizes?|festival[a-z]*|filmpreis[a-z]*|festivali|odulleri|prix|premios)";
        Pattern::new(&format!(
            "^(?i:the |der |die |das |den |a |an |ein |eine )?{prizes}(?:'[a-z]{{1,5}})?$|[A-Za-z].* {event}(?: (?i:for|fur) .*| in [0-9]{{4}})?$"
        ))
    });
    let shape: String = name.chars().map(super::page::shape_of).collect();
    PRIZE.is_in(&shape, &(0..shape.len()))
}

/// "Gerçek hikâye!!": what a film is taken from, though one is called so.
pub(super) fn is_true_story(name: &str) -> bool {
    static WHOLE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^{}[a-z]{{0,3}}$", any(words::all(|w| w.true_story)))));
    let shape: String = name.chars().map(super::page::shape_of).collect();
    WHOLE.is_in(&shape, &(0..shape.len()))
}

/// "a three-hour epic": what kind of film it is, though one is called so.
pub(super) fn is_kind(name: &str) -> bool {
    static KIND: LazyLock<Pattern> = LazyLock::new(|| {
        let kinds = words::all(|w| w.film).chain(words::all(|w| w.series));
        Pattern::new(&format!("^{}$", any(kinds)))
    });
    KIND.is_in(name, &(0..name.len()))
}

/// "Sweden 2015", "Denmark/Iceland, 2022", "Founded in 2017": where and when something was made.
fn is_origin(name: &str) -> bool {
    static ORIGIN: LazyLock<Pattern> = LazyLock::new(|| {
        let names = any(words::LANGUAGES.iter().flat_map(|w| w.countries).map(|(_, name, _)| *name));
        let year = "(?:19|20)[0-9]{2}";
        let done = "(?i:founded|established|born|based|filmed|shot|made|set|built)";
        Pattern::new(&format!(
            "^{names}(?:(?: ?[/,&+-] ?| and | und | ve ){names})*,? {year}$|^{done} in {year}$"
        ))
    });
    let shape: String = name.chars().map(super::page::shape_of).collect();
    ORIGIN.is_in(&shape, &(0..shape.len()))
}

/// "97% on Rotten Tomatoes": what was counted, and by whom.
fn is_score(name: &str) -> bool {
    static SCORE: LazyLock<Pattern> = LazyLock::new(|| {
        let scorers = words::SCORERS.iter().map(|(_, pattern, ..)| *pattern).collect::<Vec<_>>().join("|");
        Pattern::new(&format!(
            "^%?[0-9]{{1,3}} ?% (?i:on|from|bei|auf|of)\\b|[0-9].*(?:{scorers})|(?:{scorers}).*[0-9]"
        ))
    });
    let shape: String = name.chars().map(super::page::shape_of).collect();
    SCORE.is_in(&shape, &(0..shape.len()))
}

/// "4.1k ⬇ 💬 612 comments", "Reply Award", "2019, 132 dk", "Leaving 1 December", "NETFLIX – 30 Kasım'a kadar", "D/A 2016": what a
/// site counts or offers, a day on which something comes or goes, or facts alone.
fn is_counted(name: &str) -> bool {
    static PLAIN: LazyLock<Pattern> = LazyLock::new(|| {
        let of_all = |pick: fn(&words::Words) -> &'static str| words::LANGUAGES.iter().map(move |w| pick(w));
        let lists: [String; 6] = [
            any(of_all(|w| w.minutes).chain(of_all(|w| w.hours)).filter(|word| !word.is_empty())),
            any(words::LANGUAGES.iter().flat_map(|w| w.months).chain(words::all(|w| w.days))),
            any(words::all(|w| w.until).chain(words::all(|w| w.comes)).chain(words::all(|w| w.came))),
            any(words::all(|w| w.new_here).chain(words::BUTTONS)),
            "(?:FSK|PG|BBFC|Cert(?:ificate)?|Rated|OmU|OmdU|OV|DF)".to_owned(),
            any(words::SERVICES.iter().map(|(_, pattern, _)| *pattern)),
        ];
        Pattern::new(&format!(
            "^(?:[^A-Za-z0-9]*(?:[0-9]{{1,2}}h[0-9]{{0,2}}|[0-9][0-9.,]*(?i:k|m|mio|tsd|bin|b|st|nd|rd|th)?|[A-Za-z]{{1,3}}(?:/[A-Za-z]{{1,3}})* (?:19|20)[0-9]{{2}}|{})(?:'[a-z]{{1,4}})?\\b)+[^A-Za-z0-9]*$",
            lists.join("|")
        ))
    });
    let shape: String = name.chars().map(super::page::shape_of).collect();
    // One word may well be a name: "Reply" heads no line of a site alone.
    let single = !shape.trim().contains(' ') && shape.contains(|c: char| c.is_ascii_alphabetic());
    let number = shape.contains(|c: char| c.is_ascii_digit());
    (!single || number) && PLAIN.is_in(&shape, &(0..shape.len()))
}

/// "Die Spielfilme am Wochenende", "Films on TV", "Ağlatan 3 Türk filmi": what a list is of. A name with films in it is
/// hardly ever a film's.
pub(super) fn is_rubric(name: &str) -> bool {
    static RUBRIC: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:films|movies|(?:spiel|fernseh|kino|kult|weihnachts|horror|kinder)?filme|filmler(?:i)?|peliculas|pelis|(?:tv|film|movie|streaming|kino|serien)[- ]?(?:tips|tipps|picks|guide|listings|highlights|programm?))\\b|\\b(?:[0-9]{1,3}|(?i:three|five|seven|ten|drei|funf|zehn|uc|bes|on)) (?:[A-Za-z'-]+ ){0,3}(?i:films?|movies?|filmi|filme|peliculas)\\b",
        )
    });
    let shape: String = name.chars().map(super::page::shape_of).collect();
    RUBRIC.is_in(&shape, &(0..shape.len()))
}

/// "BBC Two, 2.15pm", "20.15 Uhr, arte": where and when something is on, and nothing that it could be called.
fn is_slot(name: &str) -> bool {
    static SLOT: LazyLock<Pattern> = LazyLock::new(|| {
        let hour = "(?:[0-2]?[0-9][:.h][0-5][0-9] ?(?i:am|pm|uhr)?|[0-9]{1,2} ?(?i:am|pm|uhr))";
        let channel = "[A-Za-z0-9][A-Za-z0-9+ ]{1,23}";
        Pattern::new(&format!("^{channel},? (?i:at |um |a )?{hour}$|^{hour},? (?i:on |auf )?{channel}$"))
    });
    let shape: String = name.chars().map(super::page::shape_of).collect();
    SLOT.is_in(&shape, &(0..shape.len()))
}

/// "Netflix'te var", "on MUBI now": where it runs, and nothing that it could be called.
fn is_availability(name: &str) -> bool {
    static AVAILABLE: LazyLock<Pattern> = LazyLock::new(|| {
        let services = words::SERVICES.iter().map(|(_, pattern, _)| *pattern).collect::<Vec<_>>().join("|");
        let tail = any(words::all(|w| w.service_tail));
        Pattern::new(&format!(
            "^(?:(?i:on|auf|bei|now on|jetzt (?:auf|bei)) )?(?:{services})(?:{tail}|(?: [a-z]+)*)*[a-z ]*$"
        ))
    });
    let shape: String = name.chars().map(super::page::shape_of).collect();
    AVAILABLE.is_in(&shape, &(0..shape.len()))
}

/// "Festival in September" behind "film": that word goes on with it, and names no film.
pub(super) fn is_compound(name: &str) -> bool {
    let first = name.split([' ', '-', '\'', '’']).next().unwrap_or_default();
    words::FILM_COMPOUNDS.contains(&crate::fold::fold(first).as_str())
}

/// "Actress" below "Best", "Stunden" before "(118 Minuten)".
pub(super) fn is_role(name: &str) -> bool {
    static ROLE: LazyLock<Pattern> = LazyLock::new(|| {
        let units =
            words::LANGUAGES.iter().flat_map(|w| [w.hours, w.minutes]).filter(|unit| !unit.is_empty());
        Pattern::new(&format!("^{}$", any(words::all(|w| w.role_behind).chain(units))))
    });
    ROLE.is_in(name, &(0..name.len()))
}

/// "Official Trailer HD": what a video shows of a film.
fn is_clip(name: &str) -> bool {
    static CLIP: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?:[^A-Za-z0-9]*(?i:official|final|new|main|international|theatrical|full|first|offizieller|resmi|bande[- ]annonce|officielle|oficial|deutsch|german|english|trailer|teaser|clip|movie|fragman[i]?|hd|4k|uhd|ov|omu|[0-9]{1,2}|vf|vost(?:fr)?)\\b)+[^A-Za-z0-9]*$",
        )
    });
    static SAYS: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("\\b(?i:trailer|teaser|clip|fragman[i]?|bande[- ]annonce|full movie)\\b")
    });
    let shape: String = name.chars().map(super::page::shape_of).collect();
    let all = 0..shape.len();
    CLIP.is_in(&shape, &all) && SAYS.is_in(&shape, &all)
}

/// The name behind its maker's ("Gareth Edwards' Godzilla"), if the catalogue knows that person.
pub(super) fn behind_maker(page: &Page, span: &Span, names: &Names) -> Option<Span> {
    static MAKER: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^([A-Z][A-Za-z.-]*(?: [A-Za-z][A-Za-z.-]*){1,3})(?:'s|') "));
    let groups = MAKER.groups(page.shape(), span).into_iter().next()?;
    let whole = groups.first().cloned().flatten()?;
    let maker = groups.get(1).cloned().flatten()?;
    let known = names.is_person(&crate::fold::fold(&page.original(&maker)));
    (known && whole.end < span.end).then_some(whole.end..span.end)
}

/// Names of services, publications and the like, words that head a sentence, and dates.
pub(super) fn is_plain(name: &str) -> bool {
    let folded = crate::fold::fold(name);
    let service = words::SERVICES.iter().any(|(service, ..)| crate::fold::fold(service) == folded);
    let social = words::SOCIAL.iter().any(|(place, _)| crate::fold::fold(place) == folded);
    let scorer = words::SCORERS.iter().any(|(scorer, ..)| crate::fold::fold(scorer) == folded);
    let paper = words::PUBLICATIONS.iter().any(|paper| crate::fold::fold(paper) == folded);
    let word = words::all(|w| w.not_a_name).any(|word| word == folded);
    let numbers = folded.chars().all(|c| c.is_ascii_digit() || c == ' ');
    let month = |word: &str| {
        words::LANGUAGES
            .iter()
            .any(|w| word.get(..3).is_some_and(|head| w.months.iter().any(|m| m.starts_with(head))))
    };
    let plain = |word: &str| {
        word.chars().all(|c| c.is_ascii_digit()) || words::all(|w| w.not_a_name).any(|other| other == word)
    };
    let date = folded.split(' ').any(month)
        && folded.split(' ').all(|word| {
            month(word)
                || plain(word)
                || word == "published"
                || word == "posted"
                || word == "updated"
                || word == "no"
        });
    let dated = folded.split(' ').any(month)
        && folded.rsplit(' ').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    let shape: String = name.chars().map(super::page::shape_of).collect();
    let label =
        is_role(&shape) || super::noun::is_country(&shape) || words::LABELS.contains(&folded.as_str());
    let address = name.contains('@') || name.contains("://");
    let counted =
        is_prize(name) || is_score(name) || is_counted(name) || is_availability(name) || is_clip(name);
    let counted = counted || is_rubric(name) || is_slot(name) || is_origin(name);
    dated
        || counted
        || label
        || address
        || date
        || service
        || social
        || scorer
        || paper
        || word
        || numbers
        || folded.chars().count() < 2
}
