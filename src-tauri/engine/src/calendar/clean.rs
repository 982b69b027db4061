//! Text as calendars can carry it. Owns what is left out of it because some program refuses a file over it.

/// Text without what readers take for the end of a line (Python's do with U+0085 and U+2028) or refuse. Marks that
/// turn the direction of writing stay.
pub(super) fn clean(words: &str) -> String {
    let words = words
        .replace("\r\n", "\n")
        .replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
        .replace('\t', " ");
    let words: String = words.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    words.trim().to_owned()
}

/// A parameter's text of somebody else's, as it may stay: there is no way to write quotation marks here.
pub(super) fn unquoted(words: &str) -> String {
    clean(&words.replace('"', "")).replace('\n', " ")
}

/// A parameter's text: there is no way to write quotation marks, and several readers refuse the whole file over one.
/// A backslash and a circumflex are left out because readers disagree on whether they escape.
pub(super) fn clean_parameter(words: &str) -> String {
    clean(&words.replace(['"', '\\', '^'], "")).replace('\n', " ")
}

/// An address without anything that could end the line or begin a parameter.
pub(super) fn clean_address(address: &str) -> String {
    let plain = |c: &char| c.is_alphanumeric() || "@.+-_'!#$&*/=?^`{|}~".contains(*c);
    address.chars().filter(plain).collect()
}
