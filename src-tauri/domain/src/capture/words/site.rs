//! What a site says around its texts: buttons, counters, labels above what else it has. Owns these words of every
//! language; refuses what a writer says.

/// What heads a line of facts: no name of a film or of a person.
#[rustfmt::skip]
pub(in crate::capture) const LABELS: [&str; 15] = [
    "director", "directors", "cast", "runtime", "genre", "genres", "country", "countries", "stars", "besetzung",
    "sure", "director's cut", "notes", "format", "studio",
];

/// Lines that are a site's and not the writer's, folded.
#[rustfmt::skip]
pub(in crate::capture) const FURNITURE: [&str; 40] = [
    "advert", "advertisement", "ad", "ads", "sponsored", "anzeige", "werbung", "reklam", "ilan", "share", "teilen",
    "paylas", "subscribe", "abonnieren", "abone ol", "sign up", "log in", "login", "anmelden", "giris yap", "menu",
    "home", "startseite", "anasayfa", "comments", "kommentare", "yorumlar", "accept all", "accept all cookies",
    "alle akzeptieren", "cookie settings", "privacy policy", "datenschutz", "impressum", "terms of use",
    "skip to content", "scroll to continue", "copy link", "save", "print",
];

/// What a site counts and offers below a contribution, as patterns.
#[rustfmt::skip]
pub(in crate::capture) const BUTTONS: [&str; 75] = [
    "comments?", "repl(?:y|ies)", "share[sd]?", "save[ds]?", "awards?", "likes?", "views?", "reposts?", "quotes?",
    "upvotes?", "downvotes?", "points?", "votes?", "follow(?:ers|ing)?", "report", "retweets?", "bookmarks?",
    "reactions?", "hide", "edited", "kommentare?", "antworte?n?", "teilen", "gefallt mir", "aufrufe", "melden",
    "merken", "drucken", "stimmen", "abonnenten", "begenme", "begeni", "yanitla", "yorum(?:lar)?", "paylas(?:im)?",
    "kaydet", "goruntul(?:en)?me", "takipci", "oy", "and|und|ve", "add(?:ed)?(?: to| by)?", "users?", "watchlist",
    "basket", "cart", "wish ?list", "download", "clip", "pin", "print", "subscribe", "sign (?:in|up)", "log ?in",
    "menu", "search", "rate", "more", "help", "privacy", "cookies?", "dispatched", "in stock", "qty", "ratings?",
    "reviews?", "warenkorb", "anmelden", "sepete ekle", "guardar", "compartir", "comentarios?", "suscribirse",
    "partager", "enregistrer", "avis",
];

/// What stands above or before other things that the site has, as patterns.
#[rustfmt::skip]
pub(in crate::capture) const TEASERS: [&str; 43] = [
    "read (?:more|next|also)", "related(?: articles| stories| content| posts| videos)?",
    "more (?:on|from) (?:this|these|the) [a-z]+",
    "more (?:like this|(?:film |movie )?(?:reviews|stories|news|articles))", "explore more on these topics",
    "most (?:read|popular)", "trending(?: now)?", "up next *$", "(?:people|customers|viewers) (?:who|also)",
    "you (?:might|may|could) also", 
    "if you (?:enjoyed|liked) this (?:letter|newsletter|article|post)", "frequently bought together", "recently viewed", "(?:also|elsewhere) on [a-z]+",
    "lesen sie (?:auch|mehr)", "lies auch", "mehr zum thema", "mehr (?:kritiken|artikel|nachrichten)",
    "(?:das )?konnte(?:n)? (?:sie|ihnen|dich|dir)", "auch interessant", "weiterlesen mit [a-z]+", "meistgelesen",
    "kunden,? die", "kunden (?:kauften|sahen)", "ahnliche (?:filme|artikel|titel)", "passend dazu",
    "ilgili haber(?:ler)?", "bunlar da ilginizi", "ilginizi cekebilir", "siradaki haber",
    "benzer (?:filmler|haberler)", "bunu (?:alanlar|izleyenler|begenenler)", "cok okunanlar",
    "mas (?:informacion|noticias)", "(?:tambien )?(?:te|le) (?:puede|podria) interesar", "noticias relacionadas",
    "lo mas (?:leido|visto)", "(?:a )?lire aussi", "a voir aussi", "sur le meme sujet",
    "si vous (?:aimez|avez aime) ce", "vous (?:aimerez|pourriez) (?:aussi )?(?:aimer)?", "les plus lus",
];

/// Labels of sections about books, music, games and plays, as patterns.
#[rustfmt::skip]
pub(in crate::capture) const OTHER_MEDIA: [&str; 34] = [
    "albums?", "books?", "games?", "stage", "theatre", "music", "podcasts?", "read", "reading", "heard", "hearing",
    "listened(?: to)?", "listening(?: to)?", "played", "playing", "cooked", "baked", "exhibitions?", "gigs?", "radio", "buch",
    "bucher", "musik", "spiele?", "theater", "gelesen", "gehort", "gespielt", "kitap", "muzik", "livres?", "disques?",
    "libros?", "discos?",
];

/// What goes on with the word "film" to something that is none: "film festival", "film club".
#[rustfmt::skip]
pub(in crate::capture) const FILM_COMPOUNDS: [&str; 44] = [
    "festival", "festivals", "club", "clubs", "society", "school", "critic", "critics", "awards", "award", "academy",
    "week", "weekend", "studio", "studios", "council", "institute", "fund", "industry", "buff", "buffs", "fan",
    "fans", "night", "nights", "noir", "review", "reviews", "editor", "star", "stars", "theatre", "theater",
    "theatres", "theaters", "podcast", "adaptation", "score", "soundtrack", "festivali", "haftasi", "kulubu",
    "elestirmeni", "gecesi",
];

/// Words of hashtags that name no film.
#[rustfmt::skip]
pub(in crate::capture) const PLAIN_TAGS: [&str; 52] = [
    "film", "films", "movie", "movies", "tok", "night", "must", "watch", "netflix", "foryou", "fyp", "for", "you",
    "sad", "cinema", "rec", "recs", "recommendation", "recommendations", "review", "reviews", "series", "show", "tv",
    "hulu", "disney", "prime", "video", "binge", "horror", "comedy", "drama", "thriller", "weekend", "viral",
    "trending", "crying", "cry", "tears", "kino", "filmabend", "dizi", "sinema", "oneri", "filmtipp", "edit",
    "booktok", "wednesday", "monday", "friday", "top", "best",
];
