//! Of which years a film is, in Turkish requests: "90'lardan", "beş yıldan eski olmasın". Owns the words around years; refuses
//! ages of people.

use super::super::{Reader, decade, told_by};
use super::{ENDINGS, number};
use crate::mood::request::Constraint;

pub(super) fn years(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    // "Son beş yılda", "son 10 yılın".
    let last = words.any(0, &["son", "gecen", "gectigimiz"]);
    if last > 0
        && let Some((years, used)) = number(words, last)
        && words.word(last + used).is_some_and(|word| {
            ["yil", "sene"].iter().any(|unit| word.starts_with(unit) && word.len() <= unit.len() + 4)
        })
        && (1.0..=50.0).contains(&years)
    {
        return Some((Constraint::Newest { years: years as u8 }, last + used + 1));
    }
    if let Some(newest) = no_older(words) {
        return Some(newest);
    }
    let said = words.digits(0)? as i32;
    const DECADE: &[&str] = &[
        "li yillar",
        "li yillardan",
        "lu yillar",
        "lu yillardan",
        "larda",
        "lerde",
        "lardan",
        "lerden",
        "larin",
        "lerin",
        "lar",
        "ler",
        "lari",
        "leri",
    ];
    let used = words.any(1, DECADE);
    if used > 0 {
        return decade(said).map(|years| until_next(words, years, 1 + used, DECADE));
    }
    let year = words.year(0)?;
    let at = 1 + words.any(1, ENDINGS);
    let earlier = words.any(at, &["oncesi", "once", "daha eski", "eski"]);
    let after = words.any(at, &["sonrasi", "sonra", "daha yeni", "yeni"]);
    let since = words.any(at, &["beri", "itibaren", "ve sonrasi"]);
    let only = words.any(at, &["yapimi", "yilindan", "yili"]);
    let used = earlier.max(after).max(since).max(only);
    Some((told_by(year, earlier > 0, after > 0 && since == 0, since > 0, only > 0)?, at + used))
}

/// "50'lerden 60'lardan", "70'ler ve 80'ler": the years up to the end of the decade that comes next in both.
fn until_next(words: &Reader<'_>, years: Constraint, used: usize, endings: &[&str]) -> (Constraint, usize) {
    let next = used + words.any(used, &["ve", "veya", "ya da"]);
    let ends = words.any(next + 1, endings);
    let other = words.digits(next).filter(|_| ends > 0).and_then(|said| decade(said as i32));
    match (&years, other) {
        (Constraint::Years { from, to }, Some(Constraint::Years { from: first, to: last }))
            if first == to + 1 =>
        {
            (Constraint::Years { from: *from, to: last }, next + 1 + ends)
        }
        _ => (years, used),
    }
}

/// "Beş yıldan eski olmasın", "en fazla 5 yıllık".
fn no_older(words: &Reader<'_>) -> Option<(Constraint, usize)> {
    let most = words.any(0, &["en fazla", "en cok", "maksimum"]);
    let (years, used) = number(words, most)?;
    let at = most + used;
    let older = words.any(
        at,
        &["yildan eski olmasin", "seneden eski olmasin", "yildan eski degil", "yildan yeni", "seneden yeni"],
    );
    let of_years = if most > 0 { words.any(at, &["yillik", "senelik"]) } else { 0 };
    (older + of_years > 0 && (1.0..=50.0).contains(&years))
        .then_some((Constraint::Newest { years: years as u8 }, at + older + of_years))
}
