//! Whose a score is that no site counted: the writer's, a friend's, a paper's, many customers' together. Owns the words beside
//! a grade that say so; refuses to read the grade.

use std::sync::LazyLock;

use crate::capture::page::{EMPTY_STAR, Page, STAR};
use crate::capture::pattern::{Pattern, Span};
use crate::capture::words;

/// "Puanim: 9/10", "I give it 8/10": one who saw it tells, and no critic of a paper.
pub(super) fn is_the_writers(page: &Page, at: &Span) -> bool {
    static MINE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:puanim|my (?:rating|score|verdict)|i(?:'d)? give|meine (?:wertung|note)|von mir|benden|mi nota|ma note)\\b[^.\\n]{0,24}$",
        )
    });
    let line = page.paragraph(at.start);
    MINE.is_in(page.shape(), &(at.start.saturating_sub(60).max(line.start)..at.start))
}

/// "Final scores: Dom 9/10, Keisha 10/10": whose each is, where several stand behind a word for scores.
pub(super) fn rater(page: &Page, at: &Span) -> Option<String> {
    static NAMED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?:(?i:scores?|ratings?|verdicts?|wertung(?:en)?|puanlar): ?|[,;|*] ?(?:(?i:and|und|ve) )?)([A-Z][a-z]+):? $",
        )
    });
    static SCORES: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("\\b(?i:scores?|ratings?|verdicts?|wertung(?:en)?|puanlar)\\b"));
    let line = page.paragraph(at.start);
    let before = at.start.saturating_sub(48).max(line.start)..at.start;
    if !SCORES.is_in(page.shape(), &(line.start..at.start)) {
        return None;
    }
    let groups = NAMED.groups(page.shape(), &before).into_iter().next()?;
    Some(page.original(&groups.into_iter().nth(1).flatten()?))
}

/// Who wrote the chat message that gives "10/10".
pub(super) fn chatter(page: &Page, at: &Span) -> Option<String> {
    let line = page.paragraph(at.start);
    let words = page.behind_stamp(&line);
    let stamp = page.original(&(line.start..words));
    let stamp = stamp.trim_end_matches([':', ' ']);
    // "[20:14] Mum", "19:02 - Nadia", "BOB"
    let who = stamp.rsplit_once([']', '-']).map_or(stamp, |(_, who)| who).trim();
    let who = if stamp.contains(['-', ']']) { who } else { who.rsplit(' ').next().unwrap_or_default() };
    // A script has its names in capitals.
    let loud = who.len() > 2 && !who.chars().any(char::is_lowercase);
    let head = who.chars().next().unwrap_or_default();
    let named =
        if loud { format!("{head}{}", who[head.len_utf8()..].to_lowercase()) } else { who.to_owned() };
    (words > line.start && head.is_uppercase()).then_some(named)
}

/// "★★★★½ Watched by moth_in_the_projector 14 Nov 2026": a member's, whose words follow.
pub(super) fn reader(page: &Page, at: &Span) -> Option<String> {
    static BY: LazyLock<Pattern> = LazyLock::new(|| {
        let day = "[0-9]{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} [0-9]{1,2}";
        Pattern::new(&format!(
            "^ ?(?i:re-?watched|watched|reviewed|review|rated|logged|gesehen|bewertet) (?i:by|von) ([^\\n,]{{2,40}}?)(?:,| on\\b| -|(?: \\(?(?:{day}))|$)"
        ))
    });
    let line = page.paragraph(at.start);
    let groups = BY.groups(page.shape(), &(at.end..line.end.max(at.end))).into_iter().next()?;
    Some(page.original(&groups.into_iter().nth(1).flatten()?))
}

/// "★★★★★ 4.7 (1,203 ratings)", "RATING 8.1/10 36K": many counted together.
pub(super) fn are_many(page: &Page, at: &Span) -> bool {
    static MANY: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^[^A-Za-z0-9]{0,3}(?i:(?:based on|aus|von|from) )?(?:[0-9][0-9.,]*[KM]?\\+? (?i:(?:global |customer |user )?(?:ratings?|votes?|reviews?|bewertungen|stimmen|rezensionen|oy|degerlendirme|avis|notes|votos|opiniones|valoraciones))\\b|[0-9][0-9.,]*[KM]\\b)",
        )
    });
    // "Last week's slips (61 of you): Kneecap got 4.4 out of 5"
    static VOTED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\([0-9][0-9.,]* (?i:of you|votes?|voters?|slips|people|stimmen|oy|votos|voix)[^()\\n]{0,20}\\)[^.\\n]{0,60}$",
        )
    });
    let line = page.paragraph(at.start);
    MANY.is_in(page.shape(), &(at.end..(at.end + 40).min(page.all().end)))
        || VOTED.is_in(page.shape(), &(line.start..at.start))
}

/// Whose a grade is that stands beside it: "★★★★ - The Northern Reel", "two stars in the Telegraph", "★★★☆☆ | Gus Tarrant".
pub(super) fn outlet(page: &Page, at: &Span) -> Option<String> {
    static BESIDE: LazyLock<Pattern> = LazyLock::new(|| {
        let name = "[A-Z][A-Za-z'&.]*(?: (?:of|and|&|du|de|der) [A-Z][A-Za-z'&.]*| [A-Z][A-Za-z'&.]*){0,3}";
        Pattern::new(&format!(
            "^(?: ?[|] ?| - |,? (?i:from|in|by|im|in der|vom|von|dans|en) )(?i:(the) )?({name})(?:[.,;)!|\n]|$)"
        ))
    });
    let line = page.paragraph(at.start);
    let behind = at.end..(at.end + 60).min(line.end).max(at.end);
    let groups = BESIDE.groups(page.shape(), &behind).into_iter().next()?;
    let name = page.original(groups.get(2)?.as_ref()?).trim_end_matches('.').to_owned();
    // "The Northern Reel" has its article in its name, "in the Telegraph" may have it.
    let article = groups.get(1)?.as_ref().is_some_and(|the| page.part(the).starts_with('T'));
    if article {
        return Some(format!("The {name}"));
    }
    let with = format!("The {name}");
    let known = words::PUBLICATIONS.iter().find(|paper| **paper == with);
    Some(known.map_or(name, |paper| (*paper).to_owned()))
}

/// "die taz gab ihm vier von fünf Sternen": a paper's own.
pub(super) fn paper(page: &Page, at: &Span) -> Option<&'static str> {
    static GAVE: LazyLock<Vec<(&str, Pattern)>> = LazyLock::new(|| {
        let gave = "(?i:gave|gives|awards|awarded|gab|gibt|vergab|vergibt|verdi|veriyor|da|dio|donne)";
        let each = words::PUBLICATIONS.iter();
        each.map(|name| {
            let shape = Page::bare(name).shape().replace('.', "\\.");
            (*name, Pattern::new(&format!("\\b{shape}(?:'[a-z]+)? {gave} (?:(?i:it|this|the film|ihm|dem film|filme|le) )?(?:an? |only )?$")))
        })
        .collect()
    });
    let line = page.paragraph(at.start);
    let before = at.start.saturating_sub(60).max(line.start)..at.start;
    GAVE.iter().find(|(_, gave)| gave.is_in(page.shape(), &before)).map(|(name, _)| *name)
}

/// "Keith at work gave it 9 out of 10": a reader's or a friend's.
pub(super) fn giver(page: &Page, at: &Span) -> Option<String> {
    static GAVE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?:^|[.,;!?:] |\\b(?i:and|und|ve|but) )([A-Z][a-z]+)(?: [a-z]+){0,3} (?i:gave|gives|gab|gibt|verdi|veriyor) (?:it |this |the film |ihm |dem film )?(?:a |an )?$",
        )
    });
    let line = page.paragraph(at.start);
    let before = at.start.saturating_sub(60).max(line.start)..at.start;
    let groups = GAVE.groups(page.shape(), &before).into_iter().next()?;
    let name = groups.into_iter().nth(1).flatten()?;
    let ordinary = words::all(|w| w.subjects).any(|other| page.part(&name).eq_ignore_ascii_case(other));
    (!ordinary).then(|| page.original(&name))
}

/// Stars that a single reader gives, whose words follow in the next line: "Josiane M. - **" above what she wrote.
pub(super) fn is_a_readers(page: &Page, at: &Span) -> bool {
    let line = page.paragraph(at.start);
    let named = page.part(&(line.start..at.start)).chars().any(|c| c.is_ascii_alphabetic());
    static READER: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("^(?:[A-Z][A-Za-z]*\\.? ){1,3}- [^A-Za-z]{0,12}(?i:(?:out of|von|sur) [0-9]+)? ?- ")
    });
    if READER.is_in(page.shape(), &line) {
        return true;
    }
    let next = Page::holder(&page.paragraphs, at.start).and_then(|i| page.paragraphs.get(i + 1));
    let quoted = next.is_some_and(|next| page.part(next).starts_with(['"', '`']));
    named && quoted && line.len() <= 60 && page.part(at).starts_with([STAR, EMPTY_STAR])
}
