//! Names that are the same in every language: services, sites, social networks, publications, who counts scores.

/// A streaming service: its usual name, a pattern over a page's shape with case, and whether the name is an ordinary
/// word too, so that it counts only right after "on" and the like.
pub(in crate::capture) const SERVICES: [(&str, &str, bool); 36] = [
    ("Netflix", "(?i:netflix)", false),
    ("Prime Video", "(?i:amazon prime(?: video)?|prime video)|Prime|Amazon", false),
    ("Disney+", "(?i:disney ?\\+|disney plus)", false),
    ("Apple TV+", "(?i:apple ?tv ?\\+|apple tv plus|apple tv)", false),
    ("HBO Max", "(?i:hbo max)|HBO", false),
    ("Max", "Max", true),
    ("Hulu", "(?i:hulu)", false),
    ("Paramount+", "(?i:paramount ?\\+|paramount plus)", false),
    ("Peacock", "Peacock", true),
    ("MUBI", "(?i:mubi)", false),
    ("BBC iPlayer", "(?i:bbc iplayer|iplayer)", false),
    ("ITVX", "ITVX", false),
    ("Channel 4", "(?i:channel 4|all 4)", true),
    ("NOW", "NOW TV|NOW|Now TV", true),
    ("Sky", "Sky(?: Cinema| Go)?", true),
    ("WOW", "WOW", true),
    ("RTL+", "(?i:rtl ?\\+)", false),
    ("ARD Mediathek", "(?i:ard[- ]mediathek)", false),
    ("ZDF Mediathek", "(?i:zdf[- ]mediathek|zdfmediathek)", false),
    ("Arte", "(?i:arte mediathek)|Arte|ARTE", true),
    ("Joyn", "Joyn", false),
    ("MagentaTV", "(?i:magenta ?tv)", false),
    ("Crunchyroll", "(?i:crunchyroll)", false),
    ("Shudder", "Shudder", true),
    ("Criterion Channel", "(?i:criterion channel)", false),
    ("Tubi", "Tubi", false),
    ("Pluto TV", "Pluto TV", false),
    ("Kanopy", "Kanopy", false),
    ("Stan", "Stan", true),
    ("BluTV", "(?i:blutv|blu tv)", false),
    ("Gain", "GAİN|GAIN|Gain", true),
    ("Exxen", "(?i:exxen)", false),
    ("TOD", "TOD", true),
    ("tabii", "tabii|Tabii", true),
    ("puhutv", "(?i:puhutv|puhu tv)", false),
    ("Canal+", "(?i:canal ?\\+)", false),
];

/// Places where people talk, as patterns with case; the first that matches earliest counts.
pub(in crate::capture) const SOCIAL: [(&str, &str); 20] = [
    ("X", "\\bX\\b|\\bX\\.com\\b"),
    ("Twitter", "(?i:\\btwitter\\b|\\btweet(?:ed|s)?\\b|\\btwittert?e?n?\\b)"),
    ("TikTok", "(?i:\\btik ?tok)"),
    ("Instagram", "(?i:\\binstagram\\b)|\\b(?:IG|Insta)\\b"),
    ("Facebook", "(?i:\\bfacebook\\b)"),
    ("Reddit", "(?i:\\breddit|\\bredditor|\\br/[a-z]+)"),
    ("YouTube", "(?i:\\byou ?tube)"),
    ("Letterboxd", "(?i:\\bletterboxd\\b)"),
    ("Threads", "\\bThreads\\b"),
    ("Bluesky", "(?i:\\bbluesky\\b)"),
    ("Mastodon", "(?i:\\bmastodon\\b)"),
    ("Goodreads", "(?i:\\bgoodreads\\b)"),
    ("IMDb", "(?i:\\bimdb\\b)"),
    ("Rotten Tomatoes", "(?i:\\brotten tomatoes\\b)"),
    ("Metacritic", "(?i:\\bmetacritic\\b)"),
    ("Ekşi Sözlük", "(?i:\\beksi ?(?:sozluk|duyuru)?\\b)"),
    ("WhatsApp", "(?i:\\bwhats ?app\\b)"),
    ("Discord", "\\bDiscord\\b"),
    ("Snapchat", "(?i:\\bsnapchat\\b)"),
    ("Beyazperde", "(?i:\\bbeyazperde\\b)"),
];

/// Newspapers and magazines that review films.
pub(in crate::capture) const PUBLICATIONS: [&str; 44] = [
    "The Guardian", "Guardian", "The New York Times", "New York Times", "The Washington Post", "Washington Post",
    "The Independent", "Independent", "The Telegraph", "Telegraph", "The Times", "Variety",
    "The Hollywood Reporter", "Hollywood Reporter", "IndieWire", "Empire", "Total Film", "Rolling Stone",
    "The Atlantic", "The New Yorker", "New Yorker", "Vulture", "Slate", "Time Out", "Sight and Sound", "LADbible",
    "UNILAD", "Tyla", "BBC", "CNN", "NPR", "RogerEbert.com", "Screen Rant", "Collider", "Der Spiegel", "Spiegel",
    "Die Zeit", "FAZ", "Süddeutsche Zeitung", "taz", "Filmstarts", "Moviepilot", "Hürriyet", "Milliyet",
];

/// Who counts scores: the name, a pattern with case, whether a bare number is a score, whether it is the audience's
/// unless the text says otherwise.
pub(in crate::capture) const SCORERS: [(&str, &str, bool, bool); 12] = [
    ("Rotten Tomatoes", "(?i:rotten tomatoes|tomatometer|popcornmeter)|\\bRT\\b", false, false),
    ("IMDb", "(?i:\\bimdb)", true, true),
    ("Metacritic", "(?i:metacritic|metascore)", true, false),
    ("Letterboxd", "(?i:letterboxd)", true, true),
    ("CinemaScore", "(?i:cinemascore)", false, true),
    ("TMDB", "(?i:\\btmdb\\b)", true, true),
    ("Moviepilot", "(?i:moviepilot)", true, true),
    ("Filmstarts", "(?i:filmstarts)", true, false),
    ("Beyazperde", "(?i:beyazperde)", true, true),
    ("AlloCiné", "(?i:allocine)", true, true),
    ("MyAnimeList", "(?i:myanimelist)", true, true),
    ("Google users", "(?i:google users)", false, true),
];

/// Sites whose links name a film: part of the host, what precedes the name in the path, the service if it is one.
pub(in crate::capture) const FILM_SITES: [(&str, &[&str], Option<&str>); 21] = [
    ("letterboxd.com", &["film"], None),
    ("boxd.it", &[], None),
    ("imdb.com", &[], None),
    ("rottentomatoes.com", &["m", "tv"], None),
    ("metacritic.com", &["movie", "tv"], None),
    ("justwatch.com", &["movie", "tv-show", "film", "serie", "tv-series", "tv-serie", "dizi"], None),
    ("themoviedb.org", &["movie", "tv"], None),
    ("wikipedia.org", &["wiki"], None),
    ("netflix.com", &[], Some("Netflix")),
    ("disneyplus.com", &["movies", "series"], Some("Disney+")),
    ("tv.apple.com", &["movie", "show"], Some("Apple TV+")),
    ("primevideo.com", &["detail"], Some("Prime Video")),
    ("mubi.com", &["films"], Some("MUBI")),
    ("max.com", &["movies", "movie", "shows"], Some("Max")),
    ("hulu.com", &["movie", "series"], Some("Hulu")),
    ("moviepilot.de", &["movies", "serie"], None),
    ("filmstarts.de", &[], None),
    ("beyazperde.com", &[], None),
    ("trakt.tv", &["movies", "shows"], None),
    ("youtube.com", &[], None),
    ("youtu.be", &[], None),
];
