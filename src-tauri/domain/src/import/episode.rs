//! What an episode is called. Owns telling it from a film by its name alone, in the languages that Netflix speaks; refuses to
//! decide where a name says nothing.

use std::sync::LazyLock;

use crate::fold::fold;

/// What a season is called where Netflix names an episode: "Dark: Season 1: Secrets", "Dark: Staffel 1: Geheimnisse".
const SEASONS: [&str; 37] = [
    "season",
    "series",
    "staffel",
    "saison",
    "temporada",
    "stagione",
    "seizoen",
    "sezon",
    "sezona",
    "sæson",
    "sasong",
    "sesong",
    "kausi",
    "musim",
    "mua",
    "evad",
    "rada",
    "сезон",
    "σεζον",
    "κυκλος",
    "الموسم",
    "עונה",
    "ซีซัน",
    "시즌",
    "シーズン",
    "miniserie",
    "mini-série",
    "limited series",
    "beperkte serie",
    "série limitée",
    "serie limitada",
    "miniseries",
    "mini series",
    "episode",
    "folge",
    "bolum",
    "afsnit",
];

/// What is part of a series or of a film: "Lupin: Partie 1: Chapitre 1", but "Nymphomaniac: Volume 1".
const PARTS: [&str; 11] =
    ["part", "partie", "parte", "teil", "deel", "del", "parca", "kisim", "volume", "book", "livre"];

static FOLDED: LazyLock<[Vec<String>; 2]> =
    LazyLock::new(|| [&SEASONS[..], &PARTS[..]].map(|names| names.iter().map(|name| fold(name)).collect()));

/// Whether a name is that of an episode: a part between colons names a season, or is numbered and has something behind it.
pub(super) fn is_episode(title: &str) -> bool {
    let parts: Vec<String> = title.split([':', '：']).skip(1).map(fold).collect();
    let [seasons, pieces] = &*FOLDED;
    let numbered = |part: &str, names: &[String]| {
        names.iter().any(|name| {
            let rest = part.strip_prefix(&**name).or_else(|| part.strip_suffix(&**name));
            rest.is_some_and(|rest| rest.trim().bytes().all(|byte| byte.is_ascii_digit()))
        })
    };
    let chinese =
        |part: &str| part.strip_prefix('第').is_some_and(|rest| rest.ends_with('季') || rest.ends_with('集'));
    let last = parts.len().saturating_sub(1);
    parts.iter().enumerate().any(|(place, part)| {
        numbered(part, seasons) || chinese(part) || (place < last && numbered(part, pieces))
    })
}

#[cfg(test)]
mod tests {
    use super::is_episode;

    #[test]
    fn a_season_makes_an_episode_and_a_chapter_of_a_film_does_not() {
        for title in [
            "Dark: Season 1: Secrets",
            "Dark: Staffel 1: Geheimnisse",
            "Chernobyl: Miniseries: 1:23:45",
            "Lupin : Partie 1 : Chapitre 2",
            "Le Jeu de la dame : Mini-série : Ouvertures",
            "Undercover: Seizoen 3: Aflevering 8",
            "Blokes: Beperkte serie: Deel 1",
            "오징어 게임: 시즌 1: 무궁화 꽃이 피던 날",
            "愛の不時着: シーズン1: 第1話",
            "人选之人：第 1 季：第 2 集",
            "Тьма: Сезон 2: Начала",
            "الهيبة: الموسم 1: الحلقة 1",
            "Rensenberg: Säsong 2: Hem",
            "Borgen: Sæson 1: En dag",
            "La casa de papel: Parte 3: Hemos vuelto",
        ] {
            assert!(is_episode(title), "{title}");
        }
        for title in [
            "John Wick: Chapter 2",
            "Insidious: Chapter 3",
            "Mission: Impossible",
            "Heat",
            "Nymphomaniac: Volume 1",
            "The Twilight Saga: Breaking Dawn: Part 1",
            "Dune: Part Two",
            "Partie de campagne",
        ] {
            assert!(!is_episode(title), "{title}");
        }
    }
}
