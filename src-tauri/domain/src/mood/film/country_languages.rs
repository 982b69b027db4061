//! Which languages a country's films are made in. Owns the table; refuses to know what a film is in.

/// ISO 639-1 codes of the languages in which a country, by its ISO 3166-1 alpha-2 code, makes films; none where nobody
/// says.
pub fn languages_of(country: &str) -> &'static [&'static str] {
    match country {
        "AR" | "CL" | "CO" | "CU" | "ES" | "MX" | "PE" | "UY" | "VE" => &["es"],
        "AT" | "DD" | "DE" => &["de"],
        "AU" | "GB" | "IE" | "NZ" | "US" => &["en"],
        "BE" => &["fr", "nl"],
        "BR" | "PT" => &["pt"],
        "CA" => &["en", "fr"],
        "CH" => &["de", "fr", "it"],
        "CN" | "TW" => &["zh"],
        "CZ" => &["cs"],
        "CS" => &["cs", "sk"],
        "DK" => &["da"],
        "EG" | "LB" | "MA" | "PS" | "TN" => &["ar"],
        "FI" => &["fi", "sv"],
        "FR" => &["fr"],
        "GR" => &["el"],
        "HK" => &["zh", "cn", "en"],
        "HU" => &["hu"],
        "IL" => &["he"],
        "IN" => &["hi", "ta", "te", "ml", "bn", "mr", "kn", "pa", "ur", "en"],
        "IR" => &["fa"],
        "IS" => &["is"],
        "IT" => &["it"],
        "JP" => &["ja"],
        "KR" => &["ko"],
        "NL" => &["nl"],
        "NO" => &["no", "nb", "nn"],
        "PL" => &["pl"],
        "RO" => &["ro"],
        "RU" | "SU" => &["ru"],
        "SE" => &["sv"],
        "SK" => &["sk"],
        "TH" => &["th"],
        "TR" => &["tr"],
        "UA" => &["uk"],
        "ZA" => &["en", "af"],
        _ => &[],
    }
}
