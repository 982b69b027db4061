//! German words as they are also spelled: as spoken, in dialects, in a hurry. Owns words only.

pub(super) const SPELLINGS: &[(&str, &str)] = &[
    ("nicht", "nich, net, ned, nit"),
    ("nichts", "nix, nischt, nichs"),
    ("etwas", "wat, ebbes"),
    ("ein", "n"),
    ("ist", "is"),
    ("kinder", "zwerge, blagen, goren"),
    ("ich", "isch, ick"),
    ("mal", "ma"),
    ("schon", "scho"),
];
