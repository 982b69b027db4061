//! However somebody says what they do not want, it is not wished for: ways of refusing by kinds of film, in every language.

use houselights_domain::mood::{Heard, Language, Lore, Mood, read};

const ENGLISH: &[&str] = &[
    "no {} films",
    "nothing {}",
    "please don't pick anything {}",
    "I don't want {} stuff",
    "we can't do {} tonight",
    "anything but {}",
    "skip the {} ones",
    "{}? no thanks",
    "not in the mood for something {}",
    "we hate {} films",
    "without it being {}",
    "can we avoid {} films",
    "not {}",
    "something that isn't {}",
    "{} is a no from me",
    "spare us anything {}",
    "I'd rather not watch something {}",
    "as long as it's not {}",
    "just not {}",
    "please nothing {} tonight",
    "{} films are out",
    "{} is off the table",
    "none of that {} nonsense",
    "leave out the {} ones",
    "don't make it {}",
    "it mustn't be {}",
    "it shouldn't be {}",
    "never again {}",
    "let's not do {}",
    "had enough of {} films",
    "sick of {} films",
    "enough {} for one week",
    "anything except {}",
    "everything except {} is fine",
    "{} films bore us",
    "can't stand {} films",
    "no more {} ones",
    "not another {} film",
    "last time was too {}",
    "nobody wants {}",
    "not a fan of {}",
    "absolutely nothing {}, please",
    "{} is not for us",
    "we are not up for {}",
    "less {} than last time",
];
const GERMAN: &[&str] = &[
    "nichts {}es",
    "bitte nichts {}es",
    "keine {}en Filme",
    "auf keinen Fall {}",
    "{} soll es nicht sein",
    "nicht {}",
    "nur nicht {}",
    "etwas, das nicht {} ist",
    "bloß nichts {}es",
    "auf {}e Filme haben wir keine Lust",
    "ohne dass es {} wird",
    "{} muss heute nicht sein",
    "alles außer {}",
    "ich mag nichts {}es",
    "wir wollen nichts {}es sehen",
    "{}? Nein danke",
    "{}e Filme können wir nicht mehr sehen",
    "es darf nicht {} sein",
    "bitte keinen {}en Film",
    "heute lieber nichts {}es",
    "genug von {}en Filmen",
    "{}es kann ich heute nicht ertragen",
    "nicht schon wieder was {}es",
    "Hauptsache nicht {}",
    "{} bitte nicht",
];
const TURKISH: &[&str] = &[
    "{} olmasın",
    "{} bir şey olmasın",
    "{} bir film istemiyorum",
    "{} değil",
    "{} bir şey izlemek istemiyoruz",
    "{} filmlerden bıktık",
    "lütfen {} olmasın",
    "{} hariç her şey",
    "{} bir şey kaldıramam bugün",
    "ne olursa olsun {} olmasın",
    "{} filmler dışında",
    "{} olmayan bir şey",
    "{} şeyler istemiyoruz",
    "{} yeter artık",
    "{} film açma",
    "{}? Hayır teşekkürler",
    "{} sevmiyoruz",
    "bu akşam {} bir şey çekemem",
    "sakın {} bir şey açma",
    "{} bir film olmasa iyi olur",
    "{} bir şey istemem",
    "daha az {} bir şey",
    "{} olmayanlardan",
];
const ENGLISH_KINDS: &[(&str, Mood)] = &[
    ("scary", Mood::ScareUs),
    ("sad", Mood::GoodCry),
    ("romantic", Mood::Romantic),
    ("violent", Mood::Dark),
    ("funny", Mood::BigLaughs),
    ("weird", Mood::Strange),
    ("Christmassy", Mood::Festive),
    ("slow", Mood::SlowAndBeautiful),
    ("gory", Mood::Dark),
    ("depressing", Mood::Dark),
    ("sentimental", Mood::GoodCry),
    ("intellectual", Mood::Thoughtful),
];
const GERMAN_KINDS: &[(&str, Mood)] = &[
    ("gruselig", Mood::ScareUs),
    ("traurig", Mood::GoodCry),
    ("romantisch", Mood::Romantic),
    ("brutal", Mood::Dark),
    ("lustig", Mood::BigLaughs),
    ("schräg", Mood::Strange),
    ("weihnachtlich", Mood::Festive),
    ("langsam", Mood::SlowAndBeautiful),
    ("blutig", Mood::Dark),
    ("kitschig", Mood::Romantic),
];
const TURKISH_KINDS: &[(&str, Mood)] = &[
    ("korkunç", Mood::ScareUs),
    ("üzücü", Mood::GoodCry),
    ("romantik", Mood::Romantic),
    ("şiddetli", Mood::Dark),
    ("komik", Mood::BigLaughs),
    ("tuhaf", Mood::Strange),
    ("yavaş", Mood::SlowAndBeautiful),
    ("kanlı", Mood::Dark),
    ("hüzünlü", Mood::GoodCry),
    ("duygusal", Mood::GoodCry),
];

/// What is wished for although it was refused, and what was not understood at all.
fn wronged(ways: &[&str], kinds: &[(&str, Mood)], language: Language) -> Vec<String> {
    let said = ways.iter().flat_map(|way| kinds.iter().map(|(kind, mood)| (way.replace("{}", kind), *mood)));
    said.filter(|(words, mood)| {
        let request = read(words, &[], &[], language, Lore::default());
        !request.understood || request.moods.iter().any(|(wanted, weight)| wanted == mood && *weight > 0.0)
    })
    .map(|(words, _)| words)
    .collect()
}

#[test]
fn what_is_refused_is_never_wished_for() {
    let wronged = [
        wronged(ENGLISH, ENGLISH_KINDS, Language::English),
        wronged(GERMAN, GERMAN_KINDS, Language::German),
        wronged(TURKISH, TURKISH_KINDS, Language::Turkish),
    ];
    assert!(wronged.iter().all(Vec::is_empty), "{wronged:#?}");
}

#[test]
fn what_was_watched_is_not_wished_for_again() {
    for (words, wished) in [
        ("we watched a horror last night, something else please", None),
        ("We did a tearjerker last night so let's go the other way", Some(Mood::FeelGood)),
        ("had a comedy yesterday, want a thriller", Some(Mood::EdgeOfSeat)),
        ("saw a romcom on Friday so no more of those", None),
        ("gestern hatten wir Horror, heute was Lustiges", Some(Mood::BigLaughs)),
        ("dün korku izledik, bugün komik bir şey", Some(Mood::BigLaughs)),
        ("we watched a thriller last night and loved it, more of the same", Some(Mood::EdgeOfSeat)),
        ("something like the thriller we watched last week", Some(Mood::EdgeOfSeat)),
        ("we had a long week and want a comedy", Some(Mood::BigLaughs)),
        ("saw a film and had to work on saturday comedy please", Some(Mood::BigLaughs)),
        ("a horror film we haven't already seen", Some(Mood::ScareUs)),
        ("comedy for saturday night that we haven't seen", Some(Mood::BigLaughs)),
        ("a comedy that did well last year", Some(Mood::BigLaughs)),
        ("the comedy we had planned for Friday", Some(Mood::BigLaughs)),
        ("the horror that Dad saw on Friday and recommended", Some(Mood::ScareUs)),
    ] {
        let request = read(words, &[], &[], Language::English, Lore::default());
        let first =
            request.moods.iter().filter(|(_, weight)| *weight > 0.0).max_by(|(_, a), (_, b)| a.total_cmp(b));
        assert_eq!(first.map(|(mood, _)| *mood), wished, "{words}: {:?}", request.heard);
    }
}

#[test]
fn what_is_refused_because_it_was_watched_stays_refused() {
    for words in [
        "no more horror after what we saw last night",
        "nothing scary she had nightmares last night",
        "not too scary the kids had nightmares last night",
        "bitte nichts Gruseliges, wir hatten gestern schon Horror",
        "korku olmasın dün izledik zaten",
    ] {
        let request = read(words, &[], &[], Language::English, Lore::default());
        let refused = request.heard.iter().any(|chip| {
            matches!(
                chip.heard,
                Heard::Not { mood: Mood::ScareUs }
                    | Heard::NotTooMuch { mood: Mood::ScareUs }
                    | Heard::EnoughOf { mood: Mood::ScareUs }
            )
        });
        assert!(refused, "{words}: {:?}", request.heard);
    }
}
