//! Turkish words for what a film must keep to: children, languages, countries, years, genres, what not to show. Owns
//! words only.

use super::super::Sense;
use super::super::Sense::{Free, From, In, Newest, On, Short, Years};
use super::super::senses::{ACTION, WAR};
use crate::catalogue::{ContentNote as Note, Genre};

pub(super) const LIMITS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Kids(9)],
        "cocuklar/cocuk/torunlar/yegenler/yegenim/ufakliklar/minikler/kucukler/kizim/oglum var, cocuklar da \
         var/izleyecek/izlesin, cocuklarla, cocuklarla/ailecek/torunlarla izleyecegiz, cocuklar \
         icin/izleyecek/burada/yanimizda/ayakta/uyumadi, cocuklara/cocuga/aileye uygun, cocuklu, coluk cocuk, \
         coluk cocuk izlenecek, aile/cocuk filmi, aile boyu, ailecek, ailece, ailecek izlenecek/izlemelik, \
         tum/butun aile, torunlar, torunlarla, torunum, yegenler, oglumla, kizimla, oglum/kizim da izleyecek, \
         ufakliklar, ufaklik, minikler, veletler, bizdiklar, pijama partisi, cocuklar, cocugum, cocugumla, \
         cocugumuz, cocuklarim, cocuklarimla, cocuklarimiz, cocuklarimizla, kizim, kizimiz, oglum, oglumuz, \
         kizimla/oglumla izleyecegim, yegenimle, yegenlerimle, cocuk, minik, velet, bizim ufaklik, cocukla, \
         cocuk dostu",
    ),
    (
        &[Sense::Kids(13)],
        "ergen, ergenler, ergenler var, ergen oglum, ergen kizim, gencler var, liseli, ortaokullu",
    ),
    (&[Sense::Kids(4)], "bebek var, bebekle, okul oncesi, kres cocugu, anaokullu, kucuk cocuk"),
    (
        &[Sense::NotGenre(Genre::Family)],
        "buyukler icin, yetiskinler icin, yetiskin filmi, sadece yetiskinler, cocuk filmi olmasin, aile filmi \
         olmasin, cocuk filmi degil",
    ),
    // Nobody's child any more.
    (
        &[],
        "yetiskin/evli/nisanli/universiteli/askerdeki oglum/oglumla/oglumuz/kizim/kizimla/kizimiz/torunum/torunumla/cocuklar/cocuklarim/cocuklarimla, \
         universitedeki/universitede/universite okuyan oglum/oglumla/oglumuz/kizim/kizimla/kizimiz/torunum/torunumla/cocuklarim/cocuklarimla",
    ),
    (&[Sense::Subtitles], "altyazi, alt yazi, yazi okumak, okumak, okumak zorunda"),
    (
        &[Sense::NoSubtitles],
        "altyazisiz, alt yazisiz, altyazisiz/dublaj olsun, turkce dublaj/dublajli/seslendirme, okumadan, \
         seslendirmeli, altyazi/yazi okuyamam, altyazi okumak istemiyorum, altyazi okuyacak halim yok, \
         altyazi okuyamayiz, okuyacak halim yok, altyazi/altyazilar/yazilar da/bile/rahat/hizli? \
         okuyamiyor/okuyamaz/goremiyor/goremez/secemiyor/secemez/yetisemiyor/yetisemez/ugrasamiyor/ugrasamaz, \
         altyazi/altyazilar/yazilar takip edemiyor/edemez, altyazi okumaktan yoruluyor/yorulur/sikiliyor/sikilir, \
         altyazilara yetisemiyor/yetisemez, okuma/okumayi bilmiyor/bilmez, daha/henuz okuyamiyor/okuyamaz, \
         okuma yazma/yazmasi bilmiyor/yok",
    ),
    (
        &[Sense::Foreign],
        "altyazili, alt yazili, altyazili film, altyazili bir sey, yabanci, yabanci film, yabanci dil, \
         yabanci dilde, orijinal dilinde, orijinal dil, dunya sinemasi",
    ),
    (&[In("tr")], "turkce, turkce olsun"),
    (&[In("en")], "ingilizce"),
    (&[In("de")], "almanca"),
    (&[In("fr")], "fransizca"),
    (&[In("es")], "ispanyolca"),
    (&[In("it")], "italyanca"),
    (&[In("ko")], "korece"),
    (&[In("ja")], "japonca"),
    (
        &[From(&["TR"])],
        "turk, turk filmi, turk filmleri, turk sinemasi, yerli, yerli film, yerli yapim, yesilcam, yesilcam \
         filmi, bizim filmler",
    ),
    (&[From(&["KR"])], "kore, kore filmi, guney kore, koreli"),
    (&[From(&["FR"])], "fransiz, fransiz filmi, fransa"),
    (&[From(&["US"])], "amerikan, amerikan filmi, amerikan filmleri, hollywood, amerika"),
    (&[From(&["GB"])], "ingiliz, ingiliz filmi, ingiltere"),
    (&[From(&["DE"])], "alman, alman filmi, almanya"),
    (&[From(&["IT"])], "italyan, italyan filmi, italya"),
    (&[From(&["ES"])], "ispanyol, ispanyol filmi, ispanya"),
    (&[From(&["JP"])], "japon, japon filmi, japonya"),
    (&[From(&["IN"])], "hint, hint filmi, hindistan, bollywood"),
    (&[From(&["IR"])], "iran, iran filmi, iran sinemasi"),
    (&[From(&["CN", "HK", "TW"])], "cin filmi, hong kong, tayvan"),
    (&[From(&["RU", "SU"])], "rus, rus filmi, rusya"),
    (&[From(&["DK"])], "danimarka, danimarka filmi"),
    (&[From(&["SE"])], "isvec, isvec filmi"),
    (&[From(&["NO"])], "norvec, norvec filmi"),
    (&[From(&["SE", "DK", "NO", "FI", "IS"])], "iskandinav, iskandinav filmi, kuzey filmi"),
    (&[From(&["GR"])], "yunan, yunan filmi"),
    (&[From(&["PL"])], "polonya, polonya filmi, leh"),
    (&[From(&["AR"])], "arjantin, arjantin filmi"),
    (&[From(&["MX"])], "meksika, meksika filmi"),
    (&[From(&["BR"])], "brezilya, brezilya filmi"),
    (&[From(&["AZ"])], "azerbaycan, azeri"),
    (&[On("Netflix")], "netflix, netflixte, netflixde, netflixten, netflix te"),
    (&[On("MUBI")], "mubi, mubide"),
    (&[On("Disney+")], "disney plus, disney plusta"),
    (&[On("Prime Video")], "prime video, amazon prime, primeda, amazonda"),
    (&[On("BluTV")], "blutv, blu tv, blutvde"),
    (&[On("Apple TV+")], "apple tv"),
    (&[On("Gain")], "gainde"),
    (
        &[Sense::OnOurs],
        "ucretsiz, bedava, para vermeden/odemeden, uye oldugumuz, aboneligimizde, aboneliklerimizde, \
         kiralamadan, uyeliklerimizde, uyeliklerimizde/bizde olan, uyeligimizde, bizde olan platformlarda, \
         uye oldugumuz platformlarda, ekstra para vermeden, ekstra odemeden",
    ),
    (&[Years(1960, 1969)], "altmislar, altmislardan, altmisli yillar, altmislarin"),
    (&[Years(1970, 1979)], "yetmisler, yetmislerden, yetmisli yillar, yetmislerin"),
    (&[Years(1980, 1989)], "seksenler, seksenlerden, seksenli yillar, seksenlerin"),
    (&[Years(1990, 1999)], "doksanlar, doksanlardan, doksanli yillar, doksanlarin"),
    (&[Years(2000, 2009)], "iki binler, ikibinler, iki binli yillar, ikibinlerden"),
    (
        &[Years(1888, 1979)],
        "eski film, eski bir film, eski filmler, eskilerden, cok eski, nostaljik eski film",
    ),
    (&[Years(1888, 1989)], "klasik, klasik film, klasikler, klasiklerden, eski klasik"),
    (&[Years(1888, 1965)], "siyah beyaz, siyah beyaz film"),
    (&[Years(1888, 1929)], "sessiz film, sessiz sinema"),
    (
        &[Newest(3)],
        "yeni, yeni film/filmler/olsun/filmlerden/yapim/cikanlardan/cikan/cikmis, yeni bir sey/film, yeni \
         vizyona giren, guncel, son cikan, bu yilin, taze",
    ),
    (
        &[Short(105)],
        "kisa, kisa bir/film/olsun/sursun/tutalim, kisa bir film/sey, cabuk bitsin, erken \
         yatacagiz/kalkacagiz, yarin is/okul var, vaktimiz az/yok, cok vaktimiz yok, gec oldu, cok/fazla uzun \
         olmasin, uzun olmasin/surmesin, cok uzun surmesin, kisacik, yarin sabah erken, yarin erken \
         kalkacagim, sabah/yarin erken, sabah ise gidecegim, cabucak",
    ),
    (
        &[Sense::Long(140)],
        "uzun, uzun bir film/sey, uzun film/uzun/soluklu, uzun metraj destan, butun gece/aksam, \
         vaktimiz/zamanimiz bol, uzunca, gece uzun, vaktimiz cok",
    ),
    (
        &[Sense::Unseen],
        "izlemedigimiz, gormedigimiz, hic izlemedigimiz/gormedigimiz, daha once izlemedigimiz/gormedigimiz, \
         ilk kez, izlenmemis, izlemedigim, hicbirimizin/kimsenin izlemedigi, kacirdigimiz, izlememis \
         oldugumuz, bilmedigimiz",
    ),
    (
        &[Sense::Seen],
        "daha once izledigimiz, izledigimiz, tekrar izlemelik/izleyelim/izlesek, yeniden izleyelim/izlesek, \
         bir daha izleyelim/izlesek, eski favori, favorimiz, en sevdigimiz/sevdigimizlerden, defalarca \
         izledigimiz, ezbere bildigimiz, bildigimiz, bayildigimiz, cocuklugumuzun",
    ),
    (&[Sense::Genre(Genre::Animation)], "animasyon, cizgi film, anime, pixar, disney"),
    (&[Sense::Genre(Genre::Documentary)], "belgesel, belgeseller, doga belgeseli"),
    (
        &[Sense::Genre(Genre::Scifi)],
        "bilim kurgu, bilimkurgu, uzay, uzay filmi, uzayli, uzaylilar, robot, robotlar, distopya, distopik, \
         gelecekte gecen",
    ),
    (
        &[Sense::Genre(Genre::Fantasy)],
        "fantastik, fantezi, buyu, buyucu, buyuculer, masal, masalsi, masal gibi, ejderha, ejderhalar, sihir, \
         sihirli, peri masali",
    ),
    (&[Sense::Genre(Genre::Western)], "western, kovboy, kovboy filmi, vahsi bati"),
    (&[Sense::Genre(Genre::Musical)], "muzikal, muzikaller, sarkili, sarkili turkulu, dansli"),
    (&[Sense::Genre(Genre::Music)], "muzik filmi, muzikle ilgili"),
    (&[Sense::Genre(Genre::War)], "savas filmi, savas filmleri, kurtulus savasi, ikinci dunya savasi"),
    (&[Sense::Genre(Genre::Crime)], "suc, suc filmi, polisiye, dedektif, dedektifli, polis, suclular"),
    (&[Sense::Genre(Genre::Mystery)], "gizem, gizemli, esrarengiz, bulmaca, sir, sirlar"),
    (ACTION, "aksiyon, aksiyonlu"),
    (&[Sense::Genre(Genre::Action)], "aksiyon filmi"),
    (&[Sense::Genre(Genre::Adventure)], "macera, macerali, macera filmi, korsan, korsanlar, hazine avi"),
    (&[Sense::Genre(Genre::History)], "tarihi, tarih, tarihi film, tarihsel, donem filmi, osmanli, kostumlu"),
    (&[Sense::Genre(Genre::Sport)], "spor, spor filmi, futbol, boks, basketbol"),
    (&[Sense::Genre(Genre::Drama)], "dram, drama, aile drami"),
    (
        &[Sense::Note(Note::AnimalHarm)],
        "kopek/kopegin/hayvanlarin/kedinin olmesi, kopek/kedi olumu, hayvan \
         olumu/olumleri/eziyeti/istismari/oldugu/olen/olmesi, hayvanlara/hayvana eziyet, hayvanlara zarar, \
         kopegin/hayvanlarin oldugu, olen hayvanlar/kopek, kopek/kopegi olen, kopegin oldugu filmler",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "kopek/hayvan/hayvanlar/kedi/at olmesin, kopek olmeyen/olmuyor/yasasin, kopegin olmedigi, hayvanlara \
         da zarar gelmesin, hayvana/hayvanlara zarar gelmesin, hayvanlara/kopege/hayvana bir sey olmasin, \
         kopek olmesin yeter, hayvan olmeyen, hayvan olmesin lutfen, hayvan/hayvanlar zarar gormesin, kopek \
         sag kalsin, hicbir hayvan olmesin",
    ),
    (
        &[Sense::Note(Note::ChildDeath)],
        "cocuk olumu, cocuk olumleri, olen cocuk, olen cocuklar, evlat acisi, evlat kaybi",
    ),
    (&[Free(Note::ChildDeath)], "cocuk olmesin, cocuklar olmesin"),
    (
        &[Sense::Note(Note::ChildDanger)],
        "cocuk kacirma, kacirilan cocuk, kayip cocuk, cocuk istismari, tehlikedeki cocuklar",
    ),
    (&[Sense::Note(Note::Suicide)], "intihar, intihar sahnesi, intihar eden, canina kiyma"),
    (&[Sense::Note(Note::SelfHarm)], "kendine zarar verme, kendine zarar"),
    (&[Sense::Note(Note::SexualViolence)], "tecavuz, cinsel siddet, taciz, cinsel istismar, istismar"),
    (
        &[Sense::Note(Note::Gore)],
        "vahset sahneleri, bagirsak, mide bulandirici, mide bulandiran, igrenc, igrenclik, kan golu",
    ),
    (&[Sense::Note(Note::War)], "asker, askerler, bomba"),
    (
        &[Sense::Note(Note::Illness)],
        "kanser, hastalik, hastane, hastalikli, alzheimer, olumcul hastalik, hastaneler, hastane sahneleri, \
         kanser hikayesi, kanserli, hasta insan/insanlar, olumcul",
    ),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "anne olumu, baba olumu, annenin olumu, babanin olumu, anne baba olumu, yetim, oksuz",
    ),
    (&[Free(Note::DeathOfParent)], "anne olmesin, baba olmesin, annesi olmesin, babasi olmesin"),
    (&[Sense::Note(Note::DomesticAbuse)], "aile ici siddet, kadina siddet, dayak"),
    (&[Sense::Note(Note::Addiction)], "uyusturucu, alkolik, bagimlilik, alkol, madde bagimliligi"),
    (&[Sense::Note(Note::Torture)], "iskence, iskence sahnesi, iskenceli"),
    (&[Sense::Note(Note::Racism)], "irkcilik, irkci"),
    (&[Sense::Note(Note::Prison)], "hapishane, cezaevi, hapis"),
    (&[Sense::Note(Note::Execution)], "idam, infaz"),
    (&[Sense::Note(Note::JumpScares)], "ani korkutma, jumpscare, jump scare, yerimizden ziplatan, ziplatan"),
    (&[Sense::Note(Note::PregnancyLoss)], "dusuk yapma, bebek kaybi, olu dogum"),
    (WAR, "savas, savaslar"),
];
