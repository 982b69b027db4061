//! Which parts of a text speak of which title. Owns dividing a text among several titles; refuses to read facts.

use std::sync::LazyLock;

use super::candidate::Candidate;
use super::facts::is_told_of;
use super::media;
use super::mention::Mention;
use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::words;

/// For each of `titles`, the parts of the page that speak of it, in order and without gaps where they touch.
/// `meant` are places that speak of a title without its name, with that title's index.
/// `said` are people's words: what they name to compare takes nothing from the film that the text speaks of.
pub(super) fn scopes(
    page: &Page,
    titles: &[Candidate],
    meant: &[(usize, usize)],
    said: &[Span],
) -> Vec<Vec<Span>> {
    if titles.len() <= 1 {
        return titles.iter().map(|title| vec![told_of(page, title)]).collect();
    }
    let told = titles.iter().any(|title| is_told_of(title, said));
    let strays = strays(page, titles);
    let mut mentions: Vec<(usize, usize, bool)> = Vec::new();
    for (owner, title) in titles.iter().enumerate().filter(|(owner, _)| !strays.contains(owner)) {
        let quoted = |m: &Mention| said.iter().any(|said| said.contains(&m.span.start));
        let own = title.mentions.iter().filter(|mention| !mention.signs.aside || title.aside);
        let own = own.filter(|mention| !told || !quoted(mention));
        let heads = |mention: &Mention| mention.signs.heading || mention.signs.listed;
        mentions.extend(own.map(|mention| (mention.span.start, owner, heads(mention))));
    }
    mentions.extend(meant.iter().map(|(at, owner)| (*at, *owner, false)));
    mentions.sort_unstable();
    let opening = mentions.first().map(|(_, owner, _)| *owner);
    let headed = mentions.iter().filter(|(.., heading)| *heading).count() >= 2;
    let below = if headed { below_list(page, &mentions) } else { None };
    if headed {
        // In a list a title's part goes from its heading to the next; other titles in it are only mentioned.
        let heading: Vec<usize> = mentions.iter().filter(|(.., h)| *h).map(|(_, owner, _)| *owner).collect();
        // An article that ends in such a list speaks of them freely above it.
        let list = mentions.iter().filter(|(.., h)| *h).map(|(at, ..)| *at).min().unwrap_or(0);
        let free = if list > page.all().end / 2 { list } else { 0 };
        mentions.retain(|(at, owner, h)| {
            *h || *at < free
                || below.is_some_and(|below| *at >= below)
                || !heading.contains(owner) && opens_entry(page, *at, titles.get(*owner))
        });
    }
    let items = items(page, &mentions);
    let resumed = if headed { None } else { main(page, titles) };
    // Where many films are named once each, as in somebody's obituary, a paragraph without any is about none of them.
    let many = !headed && resumed.is_none() && titles.len() >= MANY;
    let mut parts: Vec<Vec<Span>> = vec![Vec::new(); titles.len()];
    let mut owner: Option<usize> = None;
    let mut next = 0;
    for sentence in &page.sentences {
        let mut from = sentence.start;
        let mut first = true;
        let mut last = sentence.start;
        if items.binary_search(&sentence.start).is_ok() || below == Some(sentence.start) {
            // What is not known to name anything still ends what came before.
            owner = None;
        }
        if let Some(main) = resumed.filter(|main| goes_back(page, sentence, titles, owner, *main)) {
            owner = Some(main);
        }
        if many && leaves(page, sentence, titles, owner) {
            owner = None;
        }
        while let Some((at, of, _)) = mentions.get(next).copied().filter(|(at, ..)| *at < sentence.end) {
            // Words before the first name of a sentence belong to that name, unless they speak on of the film before.
            if !first || owner.is_some() && speaks_on(page, sentence) {
                // A clause never starts before the name that came last.
                let clause = if headed { at } else { clause(page, from.max(last)..at) };
                give(&mut parts, owner, from..clause);
                from = clause;
            }
            owner = Some(of);
            last = at;
            first = false;
            next += 1;
        }
        let about = titles.len() == 2 || resumed.is_some() && resumed == opening;
        let introduces = !headed && owner.is_none() && next == 0 && about;
        let of = owner.or_else(|| introduces.then(|| mentions.first().map(|(_, of, _)| *of)).flatten());
        give(&mut parts, of, from..sentence.end);
    }
    parts
}

/// Titles that take no part of a text: named once and hardly meant, where the text is surely about another that it names
/// often, or where none but one film is sure. In a list each entry keeps its own.
fn strays(page: &Page, titles: &[Candidate]) -> Vec<usize> {
    let heads = |title: &&Candidate| title.mentions.iter().any(|m| m.signs.heading || m.signs.listed);
    let sure: Vec<&Candidate> = titles.iter().filter(|title| title.weight > SURE).collect();
    let about = main(page, titles).and_then(|at| titles.get(at));
    let about = about.filter(|title| title.weight > SURE && named(title) >= OFTEN);
    let limit = match (about, &sure[..]) {
        (Some(_), _) => DOUBTED,
        (None, [_]) => UNLIKELY,
        _ => return Vec::new(),
    };
    if sure.iter().copied().filter(heads).count() > 1 {
        return Vec::new();
    }
    let stray = |title: &Candidate| title.mentions.len() == 1 && title.weight <= limit;
    titles.iter().enumerate().filter(|(_, title)| stray(title)).map(|(at, _)| at).collect()
}

/// Where the text goes on below a list whose entries are a line each: what stands there is not said of its last one.
fn below_list(page: &Page, mentions: &[(usize, usize, bool)]) -> Option<usize> {
    let line = |at: usize| Page::holder(&page.paragraphs, at);
    let heads = mentions.iter().filter(|(.., heading)| *heading);
    let mut lines: Vec<usize> = heads.filter_map(|(at, ..)| line(*at)).collect();
    lines.dedup();
    let in_row = lines.windows(2).all(|two| matches!(two, [a, b] if a + 1 == *b));
    let last = *lines.last().filter(|_| in_row && lines.len() >= 2)?;
    let next = page.paragraphs.get(last + 1)?;
    let apart = page.part(&(page.paragraphs.get(last)?.end..next.start)).matches('\n').count() > 1;
    apart.then_some(next.start)
}

/// Whether a name opens a paragraph of a list without standing apart in it: "Perfect Days. Wim Wenders goes to Tokyo",
/// "From 4 December: Conclave, ...", "But hurry for Columbus: ...".
fn opens_entry(page: &Page, at: usize, title: Option<&Candidate>) -> bool {
    static LEAD: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^(?:[^A-Za-z0-9]*|[^.!?:\\n]{2,40}: )[\"`'\\x03]?$"));
    let Some(mention) = title.and_then(|title| title.mentions.iter().find(|m| m.span.start == at)) else {
        return false;
    };
    let line = page.paragraph(at);
    let colon = page.part(&(mention.span.end..mention.span.end + 2)) == ": ";
    !mention.signs.aside && (colon || LEAD.is_in(page.shape(), &(line.start..at)))
}

/// Where the clause before a name starts: "best actor to Jesse Plemons for" is said of the film that follows.
fn clause(page: &Page, before: Span) -> usize {
    static START: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("[,;][\"'\\x04]? | [|] "));
    let words = page.behind_stamp(&page.paragraph(before.start)).clamp(before.start, before.end)..before.end;
    // "it is an American remake of" says what the film before is.
    static REMAKE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("\\b{}", any(words::all(|w| w.remake).chain(words::all(|w| w.inspired)))))
    });
    let last = START.find_all(page.shape(), &words).into_iter().next_back();
    let last = last.filter(|last| !REMAKE.is_in(page.shape(), &(last.end..before.end)));
    last.map_or(before.end, |last| last.end)
}

/// How many lines from the top a text says what it is about, and how many a film has that is only told of on the way.
const TOP: usize = 8;
const BEFORE: usize = 1;
const BEHIND: usize = 6;

/// The part of a text that speaks of its only film: all of it, unless a long letter or chat comes to the film on the way.
fn told_of(page: &Page, title: &Candidate) -> Span {
    let named = title.mentions.first().map_or(0, |mention| mention.span.start);
    if let Some(section) = media::section(page, named) {
        return section;
    }
    let line = |at: usize| Page::holder(&page.paragraphs, at).unwrap_or(0);
    let lines = page.paragraphs.len();
    let first = title.mentions.first().map_or(0, |mention| line(mention.span.start));
    let last = title.mentions.last().map_or(first, |mention| line(mention.span.start));
    if first <= TOP || first < lines / 5 {
        return page.all();
    }
    let from = page.paragraphs.get(first.saturating_sub(BEFORE)).map_or(0, |line| line.start);
    let end = page.paragraphs.get(last + BEHIND).map_or(page.all().end, |line| line.end);
    from..end
}

/// What weighs more than this is surely meant, what weighs less than the others may be no film at all.
const SURE: f32 = 3.5;
const DOUBTED: f32 = 2.1;
const UNLIKELY: f32 = 1.8;
/// Named so often a film is what the text is about.
const OFTEN: usize = 3;

/// A headline stands within so many lines from the top.
const HEADLINE: usize = 3;

/// The title that a text is about: the only one in its headline, or the one that is named more often than each of the others.
pub(super) fn main(page: &Page, titles: &[Candidate]) -> Option<usize> {
    let head = page.paragraphs.get(HEADLINE).map_or(0, |line| line.start);
    let most = titles.iter().map(|title| title.weight).fold(0.0, f32::max);
    let on_top = |title: &Candidate| {
        let own = title.mentions.iter().filter(|m| !m.signs.aside && m.span.start < head);
        // An entry of a programme or list is no headline.
        let own = own.filter(|m| !m.signs.listed && !m.signs.billed).map(|m| page.paragraph(m.span.start));
        static DAY: LazyLock<Pattern> = LazyLock::new(|| {
            let days = words::all(|w| w.days).chain(words::LANGUAGES.iter().flat_map(|w| w.months));
            Pattern::new(&format!("^{},? [0-9]", any(days)))
        });
        let mut own = own.filter(|line| {
            let menu = page.part(line).matches(['|', '>']).count() > 1;
            !menu
                && !DAY.is_in(page.shape(), line)
                && !page.part(line).starts_with(|c: char| c.is_ascii_digit())
        });
        title.weight >= most / 2.0 && own.any(|line| page.behind_stamp(&line) == line.start)
    };
    let mut headed = titles.iter().enumerate().filter(|(_, title)| on_top(title));
    if let (Some((at, _)), None) = (headed.next(), headed.next()) {
        return Some(at);
    }
    let mut counted: Vec<(usize, usize)> =
        titles.iter().enumerate().map(|(at, title)| (named(title), at)).collect();
    counted.sort_unstable();
    match counted[..] {
        [.., (second, _), (first, at)] if first > second => Some(at),
        _ => None,
    }
}

/// How often a title is named, other than to compare.
fn named(title: &Candidate) -> usize {
    title.mentions.iter().filter(|mention| !mention.signs.aside).count()
}

/// Whether a new paragraph speaks of the main title again, after one that was named in passing. In a chat, what follows
/// goes on with the film before.
fn goes_back(page: &Page, sentence: &Span, titles: &[Candidate], owner: Option<usize>, main: usize) -> bool {
    let passing = owner.and_then(|at| titles.get(at).filter(|title| at != main && named(title) == 1));
    let opens = page.paragraph(sentence.start).start == sentence.start;
    passing.is_some() && opens && page.behind_stamp(sentence) == sentence.start
}

/// From so many films on a text is about none of them alone.
pub(super) const MANY: usize = 4;

/// Whether a new paragraph has done with a film that was named in passing before it.
fn leaves(page: &Page, sentence: &Span, titles: &[Candidate], owner: Option<usize>) -> bool {
    let passing = owner.and_then(|at| titles.get(at)).is_some_and(|title| named(title) == 1);
    let opens = page.paragraph(sentence.start).start == sentence.start;
    passing && opens && page.behind_stamp(sentence) == sentence.start && !speaks_on(page, sentence)
}

/// Sentences that say something of two films at once ("both are based on a true story"); none where there are many.
pub(super) fn shared(page: &Page, titles: &[Candidate]) -> Vec<Span> {
    static BOTH: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.both)))));
    if !(2..=3).contains(&titles.len()) {
        return Vec::new();
    }
    page.sentences.iter().filter(|sentence| BOTH.is_in(page.shape(), sentence)).cloned().collect()
}

/// Whether a sentence opens with a word for the film before it ("it's on MUBI"), behind a chat message's stamp or not.
pub(super) fn speaks_on(page: &Page, sentence: &Span) -> bool {
    static OPENS: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "^[\"`~*(-]* ?(?i:(?:but|and|so|yes|yeah|no|ok|okay|oh|aber|und|ja|ama|ve),? )?{}\\b",
            any(words::all(|w| w.goes_on))
        ))
    });
    OPENS.is_in(page.shape(), &(page.behind_stamp(sentence)..sentence.end))
}

/// How a line opens an item of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opening {
    Number,
    Bullet,
    /// A name and its year alone in a line.
    Dated,
}

/// Where items of a list start, if its titles stand in such lines; lists of facts within an item are not meant.
fn items(page: &Page, mentions: &[(usize, usize, bool)]) -> Vec<usize> {
    let headings = mentions.iter().filter(|(.., heading)| *heading);
    let used: Vec<Opening> = headings.filter_map(|(at, ..)| opening(page, &page.paragraph(*at))).collect();
    let starts = page.paragraphs.iter().filter(|line| opening(page, line).is_some_and(|o| used.contains(&o)));
    starts.map(|line| line.start).collect()
}

fn opening(page: &Page, line: &Span) -> Option<Opening> {
    static NUMBER: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^#?[0-9]{1,3}(?:[.):](?:[^0-9]|$)| -|$) *"));
    static DATED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^[^.!?\\n]{1,90}[(\\[][^()\\n]{0,40}\\b(?:18|19|20)[0-9]{2}\\b[^()\\n]{0,40}[)\\]][ *:~-]*$",
        )
    });
    let shape = page.shape();
    if NUMBER.is_in(shape, line) {
        return Some(Opening::Number);
    }
    if page.part(line).starts_with(['-', '*', '+', '~']) {
        return Some(Opening::Bullet);
    }
    DATED.is_in(shape, line).then_some(Opening::Dated)
}

fn give(parts: &mut [Vec<Span>], owner: Option<usize>, span: Span) {
    let Some(own) = owner.and_then(|owner| parts.get_mut(owner)) else { return };
    match own.last_mut() {
        Some(last) if span.start <= last.end + 2 => last.end = span.end,
        _ => own.push(span),
    }
}
