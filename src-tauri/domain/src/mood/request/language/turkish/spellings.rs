//! Turkish words as they are also spelled: as spoken, in a hurry. Owns words only.

pub(super) const SPELLINGS: &[(&str, &str)] = &[
    ("bir", "bi"),
    ("degil", "diil, deil"),
    ("lutfen", "ltfn"),
    ("sey", "sy, sye"),
    ("seyler", "syler"),
    ("film", "flim"),
    ("guzel", "gzl"),
    ("cok", "cokk"),
    ("yiyeyim", "yiyim"),
    ("diyeyim", "diyim"),
];
