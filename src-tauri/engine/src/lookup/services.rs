//! What streaming services are called: as JustWatch writes them → as households do, so that "Netflix" of the family is the
//! Netflix that an answer names.

/// As it is written there, and as it is called here. What has another name is kept as it is.
const CALLED: [(&str, &str); 22] = [
    ("Netflix basic with Ads", "Netflix"),
    ("Netflix Standard with Ads", "Netflix"),
    ("Netflix Kids", "Netflix"),
    ("Amazon Prime Video", "Prime Video"),
    ("Amazon Prime Video with Ads", "Prime Video"),
    ("Amazon Video", "Prime Video"),
    ("Disney Plus", "Disney+"),
    ("Apple TV Plus", "Apple TV+"),
    ("Apple TV Store", "Apple TV"),
    ("Apple iTunes", "Apple TV"),
    ("Paramount Plus", "Paramount+"),
    ("Paramount Plus Essential", "Paramount+"),
    ("Paramount+ with Showtime", "Paramount+"),
    ("Peacock Premium", "Peacock"),
    ("Peacock Premium Plus", "Peacock"),
    ("ITVX Premium", "ITVX"),
    ("Now TV", "NOW"),
    ("Now TV Cinema", "NOW"),
    ("Discovery Plus", "Discovery+"),
    ("Movistar Plus", "Movistar Plus+"),
    ("Canal Plus", "Canal+"),
    ("The Criterion Channel", "Criterion Channel"),
];

/// What a household calls it.
pub(super) fn called(written: &str) -> &str {
    let known = CALLED.iter().find(|(there, _)| there.eq_ignore_ascii_case(written.trim()));
    known.map_or(written, |(_, here)| here)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_called_as_at_home() {
        assert_eq!(called("Disney Plus"), "Disney+");
        assert_eq!(called("netflix standard with ads"), "Netflix");
        assert_eq!(called("Filmin"), "Filmin");
    }
}
