//! French words, as far as they say something of a film that is found by its name or its marks.

use super::{NONE, Words};

#[rustfmt::skip] // One list to a line keeps the table readable.
pub(super) const WORDS: Words = Words {
    code: "fr",
    telling: &["le", "les", "une", "est", "dans", "et", "pour", "qui", "avec", "sur", "pas", "leur", "ce"],
    film: &["films?", "long[- ]metrages?"],
    of_film: &[", (?:celui|le film) de (?-i:[A-Z][a-z]+ [A-Z][a-z]+)", "avec (?-i:[A-Z][a-z]+) (?:(?-i:[A-Z][a-z]+) )?et (?-i:[A-Z][a-z]+)", ", (?:son|le) (?:premier|dernier|nouveau|second) (?:film|long[- ]metrage)"],
    months: ["(?-i:janvier)", "(?-i:fevrier)", "(?-i:mars)", "(?-i:avril)", "(?-i:mai)", "(?-i:juin)", "(?-i:juillet)", "(?-i:aout)", "(?-i:septembre)", "(?-i:octobre)", "(?-i:novembre)", "(?-i:decembre)"],
    days: &["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    published: &["publie(?: le)?:?", "mis a jour(?: le)?:?"],
    of_a_text: &["lecture"],
    directed_by: &["realise par", "realisation:?"],
    hours: "(?:heures?)",
    minutes: "(?:minutes?)",
    runtime: &["duree:?", "dure"],
    on_service: &["sur"],
    came: &["depuis(?: le)?", "est arrive", "est sorti"],
    comes: &["arrive", "debarque", "sort (?:le|ce|sur)", "a partir du"],
    since: &["disponible", "en ligne"],
    until: &["jusqu'au", "quitte"],
    it_again: &["plateforme"],
    yesterday: &["hier"],
    today: &["aujourd'hui"],
    tomorrow: &["demain"],
    audience: &["spectateurs?", "public"],
    critics: &["presse", "critiques?"],
    stars_given: &["etoiles?"],
    remake: &["remake d[eu]"],
    original_title: &["titre original", "v\\.?o\\.?"],
    both: &["les deux films"],
    true_story: &["histoire vraie", "faits? reels?"],
    said: &["dit", "ecrit", "raconte", "confie", "ajoute", "a declare"],
    another: &["un(?:e)? autre"],
    speaker: &["spectat(?:eur|rice)s?", "internautes?"],
    maker: &["(?:le|la) realisat(?:eur|rice)", "l'equipe", "(?:le|la) product(?:eur|rice)"],
    opinion: &["interminable", "magnifique", "ennuyeux", "chef[- ]d'oeuvre", "j'ai (?:pleure|adore)", "bouleversant"],
    not: &["pas", "jamais", "sans"],
    heavy: &["viol", "suicide", "torture", "genocide"],
    grave: &["mort", "meurtre", "guerre", "deuil", "cancer"],
    ..NONE
};
