//! Days that have a name of their own, in every language that the rules read.

/// A pattern, the month and the day.
#[rustfmt::skip]
pub(in crate::capture) const FEASTS: [(&str, u32, u32); 10] = [
    ("new year's day|neujahr(?:stag)?|dia de ano nuevo|ano nuevo|jour de l'an|yeni yilin ilk gun[a-z]*", 1, 1),
    ("valentine's day|valentinstag|sevgililer gun[a-z]*", 2, 14),
    ("st\\.? patrick's day", 3, 17),
    ("halloween", 10, 31),
    ("st\\.? nicholas'?s? day|nikolaus(?:tag)?", 12, 6),
    ("christmas eve|heiligabend|heilig abend|nochebuena", 12, 24),
    ("christmas day|erste[rnm]? weihnachtstag|dia de navidad|jour de noel", 12, 25),
    ("boxing day|st\\.? stephen's day|zweite[rnm]? weihnachtstag", 12, 26),
    ("new year's eve|hogmanay|silvester|nochevieja|yilbasi gecesi|saint-sylvestre", 12, 31),
    ("epiphany|dreikonigs(?:tag)?|dia de reyes", 1, 6),
];
