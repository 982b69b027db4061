//! What tells of a film that was, in three languages, and what turns from it to now. Owns words only.

/// Whose film it was, before what it was.
pub(super) const THAT_ONE: &[&str] = &[
    "last weeks",
    "last months",
    "last nights",
    "last times",
    "last fridays",
    "last saturdays",
    "last sundays",
    "last one",
    "last film",
    "last movie",
    "last time",
    "picked last week",
    "picked last time",
    "picked last night",
    "chose last week",
    "chose last time",
    "chose last night",
    "previous one",
    "previous film",
    "yesterdays",
    "fridays",
    "saturdays",
    "sundays",
    "mondays",
    "tuesdays",
    "wednesdays",
    "thursdays",
    "letztes mal",
    "beim letzten mal",
    "der letzte",
    "der letzte film",
    "letzte woche gab",
    "letzte woche hatten",
    "gestern hatten",
    "neulich hatten",
    "gestern gab",
    "letzte woche lief",
    "gestern lief",
    "gecen haftaki",
    "gecen seferki",
    "gecen ayki",
    "gecen sefer",
    "dunku",
    "gecenki",
    "son film",
    "son izledigimiz",
    "son seferki",
];
/// The same where only a word for films tells that it was one.
pub(super) const THEN: &[&str] = &[
    "letzte woche war es",
    "letzten monat war es",
    "gestern war es",
    "letzten freitag war es",
    "neulich war es",
];
/// When somebody watched it.
pub(super) const WHEN: &[&str] = &[
    "last week we",
    "last week i",
    "last month we",
    "last night we",
    "yesterday we",
    "last time we",
    "the other night we",
];
pub(super) const WATCHED: &[&str] =
    &["watched", "saw", "endured", "suffered", "sat", "gave", "picked", "chose", "showed", "suggested"];
/// What is said of it, not far from that.
pub(super) const WAS: &[&str] =
    &["was", "were", "had", "made", "turned", "lasted", "ended", "war", "waren", "hatte", "es", "wir"];
/// What somebody had others watch, and how others are wont to choose: told up to the end of the sentence, or to what turns from it.
pub(super) const MADE_US: &[&str] = &[
    "made us sit through",
    "made me sit through",
    "made us all sit through",
    "made us watch",
    "made me watch",
    "made us all watch",
    "made us endure",
    "made us suffer through",
    "had us watch",
    "had us sit through",
    "had us watching",
];
pub(super) const HABIT: &[&str] = &[
    "usually i go for",
    "usually we go for",
    "i usually go for",
    "we usually go for",
    "normally i go for",
    "normally we go for",
    "i normally go for",
    "we normally go for",
    "usually im all about",
    "usually im into",
    "normally im into",
    "im usually into",
    "im normally into",
    "usually its all",
    "normally its all",
    "sonst schaue ich",
    "sonst schau ich",
    "sonst gucke ich",
    "sonst guck ich",
    "sonst schauen wir",
    "sonst gucken wir",
    "normalerweise schaue ich",
    "normalerweise schau ich",
    "normalerweise gucke ich",
    "normalerweise schauen wir",
    "normalerweise gucken wir",
    "genelde hep",
    "normalde hep",
];
/// "Picked three sad ones in a row": who chose what was watched, and how far behind the row is told, in words.
pub(super) const PICKED: &[&str] = &["picked", "picks", "chose"];
pub(super) const IN_A_ROW: usize = 7;
/// How far from it, in words.
pub(super) const NEAR: usize = 3;
/// How many words it is told in at most.
pub(super) const LONGEST: usize = 40;
/// What is said of it in Turkish, at the end.
pub(super) const WAS_AFTER: &[&str] = &["di", "du", "ti", "tu", "dik", "duk", "tik"];
/// What turns from it to now.
pub(super) const NOW: &[&str] = &[
    "so this time",
    "so now",
    "so tonight",
    "so today",
    "but tonight",
    "but this time",
    "but now",
    "but today",
    "and now",
    "so something",
    "so lets",
    "so can we",
    "this time",
    "my turn",
    "our turn",
    "the opposite",
    "tonight",
    "now",
    "diesmal",
    "dieses mal",
    "heute",
    "jetzt",
    "nun",
    "das gegenteil",
    "genau das gegenteil",
    "also heute",
    "also diesmal",
    "aber heute",
    "aber diesmal",
    "tam tersi",
    "tam tersini",
    "bu sefer",
    "bu kez",
    "bugun",
    "bu aksam",
    "bu gece",
    "simdi",
];
