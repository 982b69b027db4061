//! Turkish words for what a film must keep to: children, languages, countries, years, genres, what not to show. Owns
//! words only.

use super::super::Sense;
use super::super::Sense::{Free, From, In, Newest, On, Short, Years};
use super::super::senses::WAR;
use crate::catalogue::{ContentNote as Note, Genre};

pub(super) const LIMITS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Kids(9)],
        "cocuklar var, cocuklar da var, cocuk var, cocuklarla, cocuklarla izleyecegiz, cocuklar icin, \
         cocuklara uygun, cocuga uygun, cocuklar izleyecek, cocuklar da izleyecek, cocuklar da izlesin, \
         cocuklar burada, cocuklar yanimizda, cocuklar ayakta, cocuklar uyumadi, cocuklu, coluk cocuk, coluk \
         cocuk izlenecek, aile filmi, aile boyu, ailecek, ailece, ailecek izlenecek, ailecek izlemelik, \
         ailecek izleyecegiz, tum aile, butun aile, aileye uygun, cocuk filmi, torunlar, torunlar var, \
         torunlarla, torunum, yegenler, yegenler var, yegenim var, oglumla, kizimla, oglum da izleyecek, \
         kizim da izleyecek, ufakliklar, ufaklik, ufakliklar var, minikler, minikler var, kucukler var, \
         veletler, bizdiklar, pijama partisi, cocuklar, cocugum, cocugumla, cocugumuz, cocuklarim, \
         cocuklarimla, cocuklarimiz, cocuklarimizla, kizim, kizimiz, oglum, oglumuz, kizim var, oglum var, \
         kizimla izleyecegim, oglumla izleyecegim, torunlarla izleyecegiz, yegenimle, yegenlerimle, cocuk, \
         minik, velet, bizim ufaklik, cocukla, cocuk dostu",
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
    (&[Sense::Subtitles], "altyazi, alt yazi, yazi okumak, okumak, okumak zorunda"),
    (
        &[Sense::NoSubtitles],
        "altyazisiz, alt yazisiz, altyazisiz olsun, turkce dublaj, turkce dublajli, okumadan, dublaj olsun, \
         turkce seslendirme, seslendirmeli, altyazi okuyamam, altyazi okumak istemiyorum, altyazi okuyacak \
         halim yok, altyazi okuyamayiz, yazi okuyamam, okuyacak halim yok",
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
        "ucretsiz, bedava, para vermeden, para odemeden, uye oldugumuz, aboneligimizde, aboneliklerimizde, \
         kiralamadan, uyeliklerimizde, uyeliklerimizde olan, uyeligimizde, bizde olan, bizde olan \
         platformlarda, uye oldugumuz platformlarda, ekstra para vermeden, ekstra odemeden",
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
        "yeni, yeni film, yeni bir sey, yeni filmler, yeni olsun, yeni filmlerden, yeni yapim, yeni \
         cikanlardan, yeni bir film, yeni cikan, yeni cikmis, yeni vizyona giren, guncel, son cikan, bu \
         yilin, taze",
    ),
    (
        &[Short(105)],
        "kisa, kisa bir, kisa bir film, kisa film, kisa olsun, kisa sursun, cabuk bitsin, erken yatacagiz, \
         erken kalkacagiz, yarin is var, yarin okul var, vaktimiz az, cok vaktimiz yok, vaktimiz yok, gec \
         oldu, cok uzun olmasin, uzun olmasin, uzun surmesin, fazla uzun olmasin, cok uzun surmesin, kisacik, \
         kisa tutalim, yarin sabah erken, yarin erken kalkacagim, sabah erken, sabah ise gidecegim, yarin \
         erken, kisa bir sey, cabucak",
    ),
    (
        &[Sense::Long(140)],
        "uzun, uzun bir film, uzun film, uzun uzun, uzun metraj destan, butun gece, butun aksam, vaktimiz \
         bol, uzunca, uzun soluklu, uzun bir sey, gece uzun, zamanimiz bol, vaktimiz cok",
    ),
    (
        &[Sense::Unseen],
        "izlemedigimiz, gormedigimiz, hic izlemedigimiz, daha once izlemedigimiz, ilk kez, izlenmemis, \
         izlemedigim, hicbirimizin izlemedigi, kimsenin izlemedigi, hic gormedigimiz, kacirdigimiz, daha once \
         gormedigimiz, izlememis oldugumuz, bilmedigimiz",
    ),
    (
        &[Sense::Seen],
        "daha once izledigimiz, izledigimiz, tekrar izlemelik, tekrar izleyelim, yeniden izleyelim, bir daha \
         izleyelim, eski favori, favorimiz, en sevdigimiz, defalarca izledigimiz, ezbere bildigimiz, \
         bildigimiz, tekrar izlesek, bir daha izlesek, yeniden izlesek, bayildigimiz, en sevdigimizlerden, \
         cocuklugumuzun",
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
    (&[Sense::Genre(Genre::Action)], "aksiyon, aksiyonlu, aksiyon filmi"),
    (&[Sense::Genre(Genre::Adventure)], "macera, macerali, macera filmi, korsan, korsanlar, hazine avi"),
    (&[Sense::Genre(Genre::History)], "tarihi, tarih, tarihi film, tarihsel, donem filmi, osmanli, kostumlu"),
    (&[Sense::Genre(Genre::Sport)], "spor, spor filmi, futbol, boks, basketbol"),
    (&[Sense::Genre(Genre::Drama)], "dram, drama, aile drami"),
    (
        &[Sense::Note(Note::AnimalHarm)],
        "kopek olmesi, kopek olumu, kopegin olmesi, hayvan olumu, hayvan olumleri, hayvan eziyeti, hayvanlara \
         eziyet, hayvana eziyet, hayvanlara zarar, hayvan istismari, kopegin oldugu, hayvan oldugu, \
         hayvanlarin oldugu, kedi olumu, olen hayvanlar, kopek olen, kopegin oldugu filmler, kopegi olen, \
         olen kopek, hayvan olen, hayvan olmesi, hayvanlarin olmesi, kedinin olmesi",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "kopek olmesin, kopek olmeyen, kopek olmuyor, kopegin olmedigi, hayvan olmesin, hayvanlar olmesin, \
         hayvanlara da zarar gelmesin, hayvana zarar gelmesin, hayvanlara zarar gelmesin, \
         hayvanlara bir sey olmasin, kopege bir sey olmasin, kedi olmesin, at \
         olmesin, kopek yasasin, kopek olmesin yeter, hayvan olmeyen, hayvan olmesin lutfen, hayvan zarar \
         gormesin, hayvanlar zarar gormesin, hayvana bir sey olmasin, kopek sag kalsin, hicbir hayvan olmesin",
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
         kanser hikayesi, kanserli, hasta insan, hasta insanlar, olumcul",
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
