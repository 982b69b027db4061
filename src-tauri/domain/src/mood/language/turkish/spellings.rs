//! Turkish words as they are also spelled: as spoken, in a hurry. Owns words only.

pub(super) const SPELLINGS: &[(&str, &str)] = &[
    ("bir", "bi"),
    ("degil", "diil, deil"),
    ("lutfen", "ltfn"),
    ("film", "flim"),
    ("guzel", "gzl"),
    ("cok", "cokk"),
];
