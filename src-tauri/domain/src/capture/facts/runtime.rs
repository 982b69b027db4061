//! How long a film is. Owns reading hours and minutes in digits and in words ("an hour and a half", "94 dakikalık"); refuses
//! the time that anything else takes.

use std::sync::LazyLock;

use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, counted, number};

/// No film of an evening is shorter than this unless the text labels it so, or longer, in minutes.
const USUAL: std::ops::RangeInclusive<u16> = 60..=280;

/// The running time that `span` gives, in minutes.
pub(super) fn runtime(page: &Page, span: &Span) -> Option<u16> {
    static TIME: LazyLock<Pattern> = LazyLock::new(|| {
        let each = words::LANGUAGES.iter();
        let hours = each.clone().map(|w| w.hours).collect::<Vec<_>>().join("|");
        let minutes = each.map(|w| w.minutes).collect::<Vec<_>>().join("|");
        let number = number();
        let joint = "\\.?(?:,|,? (?:and|und|ve|y|et))?";
        Pattern::new(&format!(
            "(?i)\\b(?:\
             ({number})[ -]?(?:{hours}){joint} ?({number})(?:[ -]?(?:{minutes})\\b| in all\\b|[.,;)|*]|$)\
             |({number})[ -]?(?:{minutes})(?:li[kg]|utige[rnsm]?|ige[rnsm]?)?\\b\
             |({number})[ -](?:{hours}) (?:and a half|et demie|y media)\\b\
             |({number}) (?:and a half hours?|bucuk saat)\\b\
             |((?:ein|zwei|drei)einhalb|anderthalb) stunden\\b\
             |(hora y media)\\b\
             |({number})[ -]?(?:{hours}) \\(?(?:less|minus|weniger) ({number})[ -]?(?:{minutes})\\b\
             |(?:({number})[ -])?hours? and (a|three)[- ]quarters?\\b\
             |({number})[ -]?(?:{hours})\\b)"
        ))
    });
    static CUE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{} [^.\\n]{{0,12}}$", any(words::all(|w| w.runtime)))));
    // "It's an hour and a half", "at two hours": round numbers are a film's length only where something is so long.
    static IS: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?:(?i:it'?s|it is|film is|movie is|at|is|geht|dauert|sind|dure|dura)(?: (?i:only|just|about|nearly|almost|a good|rund|knapp|gut|etwa|fast))?|[|*,;(] ?) ?$",
        )
    });
    static ABOUT: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("(?i:it'?s|it is|is|runs?|lasts?)(?: (?i:only|just))? about $"));
    // "How long?" - "An hour and a half."
    static ALONE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("^(?:[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?: ?)?(?i:about |around |etwa |rund |ungefahr )?$")
    });
    static LONG: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^,? ?(?i:long|lang|near enough|in all|sur(?:uyor|er|en)|uzunlug[a-z]*|of (?:film|movie)|film|movie|epic|drama)\\b",
        )
    });
    static NOT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?i:first|last|final|in|for|after|about|ersten|letzten|nach|ilk|son|another|every|within|take|takes|took|some|noch) $",
        )
    });
    static NOT_AFTER: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^ (?i:in\\b|into|later|ago|of (?:(?:pure|sheer|utter|total|absolute|non-?stop) )?(?:crying|sobbing|panic|terror|tension|dread|chaos|hell|stress|fun|tears)|before|after|away|late|early|walk|drive|from|read|spater|sonra|boyunca|under|until|to)\\b",
        )
    });
    let shape = page.shape();
    let mut all = TIME.groups(shape, span).into_iter().filter_map(|groups| {
        let part = |i: usize| groups.get(i).cloned().flatten();
        let number = |i: usize| part(i).and_then(|g: Span| counted(page.part(&g)));
        let whole = part(0)?;
        let (total, round) = match () {
            () if part(1).is_some() => (number(1)? * 60 + number(2).filter(|minutes| *minutes < 60)?, false),
            () if part(3).is_some() => (number(3)?, false),
            () if part(4).is_some() => (number(4)? * 60 + 30, true),
            () if part(5).is_some() => (number(5)? * 60 + 30, true),
            () if part(6).is_some() => (halves(page.part(&part(6)?)), true),
            () if part(7).is_some() => (90, true),
            () if part(8).is_some() => ((number(8)? * 60).checked_sub(number(9)?)?, false),
            () if part(11).is_some() => (number(10).unwrap_or(1) * 60 + 15 * number(11)?, false),
            () => (number(12)?.checked_mul(60)?, true),
        };
        let before = whole.start.saturating_sub(34).max(span.start)..whole.start;
        let after = whole.end..(whole.end + 24).min(span.end.max(whole.end));
        let cued = CUE.is_in(shape, &before);
        // "It's only about an hour and forty", and no talk about it.
        let about = ABOUT.is_in(shape, &before);
        let elsewhere = !about && NOT.is_in(shape, &before) || NOT_AFTER.is_in(shape, &after);
        let long = LONG.is_in(shape, &after);
        let sentence = page.sentence(whole.start);
        let alone = sentence.end <= whole.end + 1
            && ALONE.is_in(shape, &(page.behind_stamp(&sentence).min(whole.start)..whole.start));
        let is = !round || long || alone || IS.is_in(shape, &before) && part(12).is_none();
        let plain = USUAL.contains(&total) && !elsewhere && is;
        ((cued || plain) && (1..=900).contains(&total)).then_some((round, total))
    });
    // "just under two hours (118 minutes)"
    let (round, first) = all.next()?;
    let exact = all.find(|(other, total)| round && !other && total.abs_diff(first) < 30);
    Some(exact.map_or(first, |(_, exact)| exact))
}

/// "anderthalb", "zweieinhalb" hours.
fn halves(word: &str) -> u16 {
    match word.to_lowercase() {
        two if two.starts_with("zwei") => 150,
        three if three.starts_with("drei") => 210,
        _ => 90,
    }
}

#[cfg(test)]
mod tests {
    use super::{Page, runtime};

    fn read(text: &str) -> Option<u16> {
        let page = Page::bare(text);
        runtime(&page, &page.all())
    }

    #[test]
    fn a_length_is_read_in_digits_and_in_words() {
        let all = [
            ("It runs to two hours and four minutes.", 124),
            ("At one hour and 29 minutes it is leaner.", 89),
            ("It's an hour and a half, near enough.", 90),
            ("1996, hour and three quarters or thereabouts", 105),
            ("Apple TV, 1 hr 51. 94%", 111),
            ("Two hours 22 in all", 142),
            ("Three hours (less seven minutes) about a family", 173),
            ("72 minutes!!", 72),
            ("Der Film dauert knapp zwei Stunden (118 Minuten)", 118),
            ("Er dauert eineinhalb Stunden", 90),
            ("1 buçuk saat sürüyor", 90),
            ("94 dakikalık yapım", 94),
            ("Dura dos horas y 17 minutos", 137),
        ];
        for (text, minutes) in all {
            assert_eq!(read(text), Some(minutes), "{text}");
        }
    }

    #[test]
    fn what_else_takes_a_time_is_no_length() {
        for text in [
            "Doors open half an hour before.",
            "Bake for one hour, then 30 minutes under foil.",
            "It took us an hour and a half to get there.",
            "Two and a half hours and I still don't know what happened.",
            "I cried for ninety minutes.",
            "The last 70 minutes fly by.",
            "Eight minutes in one shot.",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
