//! German words for what a film must keep to: children, languages, countries, years, genres, what not to show. Owns
//! words only.

use super::super::Sense;
use super::super::Sense::{Free, From, In, Newest, On, Short, Years};
use super::super::senses::{ACTION, WAR};
use crate::catalogue::{ContentNote as Note, Genre};

pub(super) const LIMITS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Kids(9)],
        "kinder, die kinder/enkel/kleinen/jungs/madels, kinder sind dabei/da, die kinder sind dabei/da, \
         kinder schauen/gucken mit, die kinder schauen mit, mit kindern, mit den kindern/kids, \
         fur/unsere/meine kinder, fur die kinder, kindgerecht, kinderfreundlich, kindertauglich, kinderfilm, \
         familienfilm, familientauglich, familienfreundlich, fur die ganze familie, ganze familie, die ganze \
         familie, familienabend, enkel, enkelkinder, fur gross und klein, gross und klein, unsere/meine \
         tochter, unser/mein sohn, jugendfrei, kids, kinder mitschauen/mitgucken/wach/mitsehen, neffen, \
         nichten, neffe, nichte, kindergeburtstag, ubernachtungsparty, unsere/fur kids, kind, ein/unser/mein \
         kind, tochter/sohn schaut mit, patenkind, enkelin, enkelsohn, nachwuchs, grundschulkinder, mitgucken \
         konnen, kiddies, kiddos, buben, die buben, buam, buebe, meitli",
    ),
    (
        &[Sense::Kids(13)],
        "teenager, teenie, teenies, teenagern, unser teenager, jugendliche, jugendlichen, pubertier, \
         pubertierende, pubertierender, teenietochter, teenagertochter",
    ),
    (
        &[Sense::Kids(4)],
        "kleinkind, kleinkinder, kindergartenkind, kindergartenkinder, krabbelgruppe, knirps",
    ),
    (
        &[Sense::NotGenre(Genre::Family)],
        "fur/nur erwachsene, nur fur erwachsene, erwachsenenfilm, kein/keinen kinderfilm/familienfilm, keine \
         kinderfilme, nichts/nix/nicht fur kinder, nichts fur die kinder, nichts kindisches",
    ),
    (&[Sense::Subtitles], "untertitel, untertiteln, mitlesen, lesen, lesen mussen"),
    (
        &[Sense::NoSubtitles],
        "ohne untertitel, auf deutsch synchronisiert, synchronisiert, nichts zum mitlesen, deutsche \
         synchro, mit synchro, auf deutsch bitte, synchronfassung, nichts zu lesen, nichts lesen",
    ),
    (
        &[Sense::Foreign],
        "fremdsprachig, fremdsprachiges, auslandisch, auslandischer film, originalton, im original, \
         originalfassung, mit untertiteln, omu, weltkino",
    ),
    (&[In("de")], "auf deutsch, in deutsch, deutschsprachig, deutsche sprache, auf deutscher sprache"),
    (&[In("en")], "auf englisch, englischsprachig"),
    (&[In("fr")], "auf franzosisch, franzosischsprachig"),
    (&[In("es")], "auf spanisch"),
    (&[In("it")], "auf italienisch"),
    (&[In("tr")], "auf turkisch"),
    (&[From(&["DE"])], "deutscher film, deutsch, deutschland, aus deutschland"),
    (&[From(&["FR"])], "franzosisch, frankreich, aus frankreich"),
    (&[From(&["GB"])], "britisch, englisch, england, aus england, grossbritannien"),
    (&[From(&["US"])], "amerikanisch, amerika, aus amerika, us film, hollywood, usa, ami"),
    (&[From(&["IT"])], "italienisch, italien, aus italien"),
    (&[From(&["ES"])], "spanisch, spanien, aus spanien"),
    (&[From(&["TR"])], "turkisch, turkei, aus der turkei"),
    (&[From(&["KR"])], "koreanisch, korea, aus korea, sudkorea, sudkoreanisch"),
    (&[From(&["JP"])], "japanisch, japan, aus japan"),
    (&[From(&["CN", "HK", "TW"])], "chinesisch, china, aus china, hongkong"),
    (&[From(&["IN"])], "indisch, indien, aus indien, bollywood"),
    (&[From(&["IR"])], "iranisch, iran, persisch"),
    (&[From(&["DK"])], "danisch, danemark"),
    (&[From(&["SE"])], "schwedisch, schweden"),
    (&[From(&["NO"])], "norwegisch, norwegen"),
    (&[From(&["FI"])], "finnisch, finnland"),
    (&[From(&["SE", "DK", "NO", "FI", "IS"])], "skandinavisch, skandinavien, nordisch"),
    (&[From(&["AT"])], "osterreichisch, osterreich, aus osterreich"),
    (&[From(&["CH"])], "schweizerisch, schweiz, aus der schweiz, schweizer"),
    (&[From(&["PL"])], "polnisch, polen"),
    (&[From(&["RU", "SU"])], "russisch, russland, sowjetisch"),
    (&[From(&["NL"])], "niederlandisch, hollandisch, niederlande, holland"),
    (&[From(&["MX"])], "mexikanisch, mexiko"),
    (&[From(&["BR"])], "brasilianisch, brasilien"),
    (&[On("Netflix")], "netflix, auf netflix, bei netflix"),
    (&[On("MUBI")], "mubi, auf mubi, bei mubi"),
    (&[On("Disney+")], "disney plus, bei disney, auf disney"),
    (&[On("Prime Video")], "prime video, amazon prime, bei amazon, auf amazon, auf prime, bei prime"),
    (&[On("Apple TV+")], "apple tv"),
    (&[On("ARD Mediathek")], "ard mediathek, in der ard"),
    (&[On("ZDF Mediathek")], "zdf mediathek, im zdf"),
    (
        &[Sense::OnOurs],
        "kostenlos, umsonst, ohne zu bezahlen/zahlen, nichts zum ausleihen, nicht ausleihen, was wir haben, \
         in unseren abos, im abo, nichts extra zahlen, auf unseren diensten/kanalen, ohne extra zu zahlen, \
         ohne extra kosten, ohne aufpreis, was wir streamen konnen, was wir schon bezahlen, in einem unserer \
         abos",
    ),
    (&[Years(1930, 1939)], "dreissigern, dreissiger"),
    (&[Years(1940, 1949)], "vierzigern, vierziger"),
    (&[Years(1950, 1959)], "funfzigern, funfziger"),
    (&[Years(1960, 1969)], "sechzigern, sechziger"),
    (&[Years(1970, 1979)], "siebzigern, siebziger"),
    (&[Years(1980, 1989)], "achtzigern, achtziger"),
    (&[Years(1990, 1999)], "neunzigern, neunziger"),
    (&[Years(2000, 2009)], "nullerjahre, nullern, zweitausendern"),
    (
        &[Years(1888, 1979)],
        "alter film, alten film, alte filme, altes, von fruher, aus alten zeiten, uralt, oldie",
    ),
    (&[Years(1888, 1989)], "klassiker, filmklassiker, ein klassiker"),
    (
        &[Years(1888, 1965)],
        "schwarzweiss, schwarz weiss, schwarzweissfilm, in schwarzweiss, in schwarz weiss, klassiker in \
         schwarzweiss, ein klassiker in schwarzweiss",
    ),
    (&[Years(1888, 1929)], "stummfilm, stummfilme"),
    (
        &[Newest(3)],
        "neue, neuer, neuen, neuer/neuen/neueren/neuerer film, neue/neuen/neuere filme, neueres, neues, \
         was/etwas neues, neu, aktuell, neuerscheinung, ganz neu, brandneu, frisch/gerade erschienen, aus \
         diesem jahr, der letzten jahre",
    ),
    (
        &[Short(105)],
        "kurz, kurzer/kurzerer film, kurzes, kurzfilm, kurz und knackig, nicht lang/ewig, nicht so/allzu/ewig \
         lang, fruh ins bett, fruh raus/aufstehen, morgen arbeiten/schule/fruh, nicht viel zeit, wenig zeit, \
         schnell was/vorbei, spat dran, morgen/muss/mussen fruh raus, muss fruh ins bett, kurzer",
    ),
    (
        &[Sense::Long(140)],
        "lang, langes, langer film, uberlange, uberlang, den ganzen abend, ganzen abend, filmmarathon, \
         abendfullend, ruhig/gern/richtig/schon/episch lang, viel zeit, langer",
    ),
    (
        &[Sense::Unseen],
        "noch nicht/nie/keiner/niemand gesehen, nicht/keiner/niemand/nie gesehen, kennen wir nicht, kennen \
         wir noch nicht, neu fur uns, ungesehen, keine wiederholung/wiederholungen, keiner kennt, keiner von \
         uns kennt, den wir nicht kennen, den keiner kennt, uns noch fehlt, verpasst, unbekannt, unbekanntes",
    ),
    (
        &[Sense::Seen],
        "schon/bereits gesehen, schon mal gesehen, kennen wir schon, lieblingsfilm, alter/alten \
         lieblingsfilm, nochmal sehen/schauen/anschauen/gucken, noch mal sehen/schauen, wiedersehen, gesehen, \
         wiederholung, auswendig/schon kennen, immer wieder gern, alte bekannte, klassiker den wir kennen, \
         lieblingsfilme, den wir kennen, wieder sehen, zum x ten mal, kennen und lieben, altbekannt, \
         altbekanntes",
    ),
    (
        &[Sense::Genre(Genre::Animation)],
        "animation, animiert, animationsfilm, zeichentrick, zeichentrickfilm, trickfilm, anime, pixar, \
         disney",
    ),
    (&[Sense::Genre(Genre::Documentary)], "doku, dokus, dokumentarfilm, dokumentation, naturdoku, tierdoku"),
    (
        &[Sense::Genre(Genre::Scifi)],
        "science fiction, sci fi, scifi, weltraum, weltall, raumschiffe, aliens, ausserirdische, roboter, \
         zukunft, dystopie, dystopisch",
    ),
    (
        &[Sense::Genre(Genre::Fantasy)],
        "fantasy, marchen, marchenfilm, zauberei, zauberer, magie, magisch, drachen, elfen",
    ),
    (&[Sense::Genre(Genre::Western)], "western, wildwest, wilder westen, cowboy, cowboys"),
    (&[Sense::Genre(Genre::Musical)], "musical, musicals, gesang, singen, zum mitsingen, mitsingen"),
    (&[Sense::Genre(Genre::Music)], "musikfilm, uber musik, konzertfilm"),
    (&[Sense::Genre(Genre::War)], "kriegsfilm, kriegsfilme, antikriegsfilm, zweiter weltkrieg, weltkrieg"),
    (&[Sense::Genre(Genre::Crime)], "detektiv, detektive, kommissar, agatha christie, polizei"),
    (&[Sense::Genre(Genre::Mystery)], "mystery, geheimnis, geheimnisvoll, mysterios, ratsel"),
    (ACTION, "action"),
    (&[Sense::Genre(Genre::Action)], "actionfilm, actionfilme, actionkracher, actionstreifen, actionreisser"),
    (&[Sense::Genre(Genre::Adventure)], "abenteuer, abenteuerfilm, abenteuerlich, piraten, schatzsuche"),
    (
        &[Sense::Genre(Genre::History)],
        "historisch, historienfilm, historiendrama, kostumfilm, mittelalter, ritter, geschichtlich",
    ),
    (&[Sense::Genre(Genre::Sport)], "sport, sportfilm, fussball, fussballfilm, boxen, boxfilm"),
    (&[Sense::Genre(Genre::Drama)], "drama, dramen, dramatisch, familiendrama"),
    (
        &[Sense::Note(Note::AnimalHarm)],
        "hund/tier/katze/pferd/haustier stirbt, der/ein hund stirbt, dem der hund stirbt, \
         hunde/tiere/haustiere/katzen/pferde sterben, tote hunde, tote/sterbende/leidende tiere, tieren \
         was/etwas passiert, tieren etwas zustosst, tierqualerei, tierleid, tiere leiden/gequalt/verletzt, \
         die katze stirbt, hund stirbt nicht, stirbt der/ein hund, hund dran glauben, tieren wehgetan, tieren \
         weh getan, ein tier stirbt/sterben, da ein tier sterben, tod eines hundes, stirbt ein tier",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "hund uberlebt, der hund uberlebt, hund muss uberleben, der hund stirbt nicht, kein tier \
         stirbt, keine tiere sterben, kein hund stirbt, tiere uberleben",
    ),
    (
        &[Sense::Note(Note::ChildDeath)],
        "tote kinder, kinder sterben, kind stirbt, ein kind stirbt, sterbende kinder, kindstod",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "kinder in gefahr, kind in gefahr, entfuhrung, entfuhrte kinder, kindesentfuhrung, \
         kindesmissbrauch",
    ),
    (&[Sense::Note(Note::Suicide)], "suizid, selbstmord, selbsttotung"),
    (&[Sense::Note(Note::SelfHarm)], "selbstverletzung, ritzen, essstorung, magersucht"),
    (
        &[Sense::Note(Note::SexualViolence)],
        "vergewaltigung, vergewaltigungen, sexuelle gewalt, sexueller missbrauch, missbrauch, \
         vergewaltigt, ubergriffe, sexuelle ubergriffe, belastigung",
    ),
    (
        &[Sense::Note(Note::Gore)],
        "gemetzel, splatter, gedarme, eklig, ekelhaft, ekel, gore, blutbad, gekotze, kotze, eingeweide, \
         ekliges, spritzendes blut, blutspritzer, ekelszenen, ekelkram",
    ),
    (&[Sense::Note(Note::War)], "soldaten, bomben, kriegskram, krieg vorkommt"),
    (
        &[Sense::Note(Note::Illness)],
        "krebs, krankheit, krankheiten, krankenhaus, demenz, alzheimer, sterbenskrank, todkrank, jemand schwer/todlich/unheilbar krank, jemand schwer/todlich/unheilbar krank ist/wird, kranken, \
         kranke/sterbende menschen, krebsfilm, krebskranke, im krankenhaus, schlaganfall, tumor, depression",
    ),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "tote/verstorbene eltern, eltern sterben/tod, mutter/vater/mama/papa stirbt, tod der mutter, tod des \
         vaters, waisen, waisenkinder, stirbt die mutter, stirbt der vater, tote mutter, toter vater",
    ),
    (&[Sense::Note(Note::DomesticAbuse)], "hausliche gewalt, prugelnde vater"),
    (
        &[Sense::Note(Note::Addiction)],
        "drogen, alkoholiker, sucht, suchtige, junkies, alkohol, saufen, besaufnis, rausch, drogensucht, \
         alkoholsucht, trinker, drogensuchtige",
    ),
    (&[Sense::Note(Note::Torture)], "folter, foltern, folterszenen"),
    (&[Sense::Note(Note::Racism)], "rassismus, rassistisch"),
    (&[Sense::Note(Note::Prison)], "gefangnis, knast"),
    (&[Sense::Note(Note::Execution)], "hinrichtung, hinrichtungen, todesstrafe"),
    (&[Sense::Note(Note::JumpScares)], "jumpscares, jump scares, schreckmomente, schockmomente"),
    (&[Sense::Note(Note::PregnancyLoss)], "fehlgeburt, totgeburt, fehlgeburten"),
    (WAR, "krieg, kriege"),
    (
        &[Sense::Note(Note::AnimalHarm)],
        "toten hunden/tieren/katzen/pferden/haustieren, tote katzen/pferde/katze/haustiere, toter hund, totes \
         tier, sterbenden/leidenden/gequalten/verletzten tieren, sterbenden hunden/pferden",
    ),
    (
        &[Sense::Note(Note::ChildDeath)],
        "toten kindern, sterbenden kindern, totes kind, totem kind, kindern die sterben",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "ohne tote tiere, ohne tote hunde, ohne tote katzen, ohne tote pferde, ohne toten hund, keine toten tiere, \
         keine toten hunde, keine toten katzen, keine toten pferde, kein toter hund, keine tote katze",
    ),
];
