//! Turkish words for moods, and for how people are. Owns words only.

use super::super::Sense;
use super::super::senses::{
    AFTER_A_BAD_DAY, BACKGROUND, BITTERSWEET, BRAIN_OFF, COSY, CRY, DARK, EPIC, FEEL_GOOD, FESTIVE, GRIEF,
    GUESTS, INSPIRE, LAUGH, LIGHT, MIND, POORLY, ROMANCE, SCARE, SLOW, STRANGE, TENSE, THINK, TRUE,
};
use crate::mood::kind::Mood;

pub(super) const MOODS: &[(&[Sense], &str)] = &[
    (
        CRY,
        "aglatan, aglatacak, aglatsin, aglat bizi, bizi aglatsin, beni aglatsin, aglamak, aglamak \
         istiyorum, aglamak istiyoruz, aglayalim, aglayacagimiz, aglamalik, doya doya aglamak, hungur \
         hungur, hungur hungur aglamak, gozyasi, gozyaslari, gozyaslariyla, mendil, mendiller hazir, \
         huzunlu, huzun, uzucu, uzgun, acikli, dokunakli, duygusal, duygulandiran, duygu yuklu, icli, \
         kalbimizi kirsin, yurek burkan, yurek parcalayan, yurek yakan, dramatik, trajik, trajedi, \
         keder, kederli, melankolik, ic burkan, ic karartici, kasvetli huzun, efkar, efkarli, \
         duygulanmak, duygulanalim, salya sumuk, depresif, bunaltici, dertli, arabesk",
    ),
    (
        LAUGH,
        "komik, komedi, gulduren, guldursun, bizi guldursun, guldurecek, gulelim, gulmek, gulmek \
         istiyoruz, gulmek istiyorum, gulmelik, guldur bizi, kahkaha, kahkahalarla, kahkahalik, kahkaha \
         attiran, eglenceli, eglenelim, eglenmek, eglenmelik, neseli gulelim, espri, esprili, espriler, \
         mizah, mizahi, absurt komedi, kara komedi, kara mizah, parodi, matrak, girgir, samata, \
         saklabanlik, gulmekten kirilalim, gulmekten olelim, gulmekten yerlere yatalim, karnimiz \
         agrisin, katila katila, katila katila gulelim, gulduru, geyik, makara, goygoy, kakara kikiri, \
         yarilalim, yaril",
    ),
    (
        COSY,
        "sicacik, simsicak, sicak bir film, samimi, huzurlu, huzur veren, huzur, rahatlatici, \
         rahatlatan, rahatlatsin, dinlendirici, dinlendiren, kafa dinlemelik, yumusak, yumusacik, \
         sakin, sakinlestirici, tatli, tatlis, sirin, sevimli, battaniye, battaniye alti, battaniyelik, \
         battaniyeye sarilip, sicak cikolata, cay esliginde, cayla, sobanin basinda, yagmurlu gun, \
         yagmurlu havalik, pazar gunu, pazar sabahi, pazar filmi, sarilmalik, kucak gibi, sarilmak \
         gibi, keyifli, keyiflik, naif, masum, iyi gelsin, iyi gelecek, ruhumuza iyi gelsin, sefkatli, \
         huzur dolu",
    ),
    (
        TENSE,
        "gerilim, gerilimli, geren, gerilelim, gerici, nefes kesen, nefesleri kesen, nefes kesici, \
         surukleyici, surukleyen, heyecanli, heyecan, heyecan verici, merak uyandiran, meraklandiran, \
         soluksuz, soluk soluga, soluksuz izlenen, diken ustunde, koltuga civileyen, koltuga civilesin, \
         ekrana kilitleyen, tempolu, aksiyonlu gerilim, polisiye gerilim, ajan, ajan filmi, casus, \
         casusluk, soygun, soygun filmi, kovalamaca, tirnak yedirten, katil kim, stresli, stres, \
         adrenalinli, uykumuzu kacirsin, ters koseli gerilim",
    ),
    (
        ROMANCE,
        "romantik, romantizm, ask, ask filmi, ask hikayesi, ask dolu, romantik komedi, sevgilimle, \
         sevgilimle izleyecegim, sevgiliyle, sevgililik, esimle, esimle izleyecegim, kocamla, karimla, \
         nisanlimla, bas basa, basbasa, ikimiz, ikimiz icin, iki kisilik, ilk bulusma, bulusma gecesi, \
         yildonumu, yil donumu, evlilik yildonumu, sevgililer gunu, flort, asik, asik olmalik, asiklar, \
         sevda, sevdalik, kalp carpintisi, opusmeli",
    ),
    (
        SCARE,
        "korku, korkunc, korkutucu, korkutan, korkutsun, korkut bizi, korkalim, korkmak, korkmak \
         istiyoruz, korkmalik, urkutucu, urperten, urpertici, tuyler urpertici, tuyler urperten, \
         tuylerimiz diken diken, odumuz kopsun, odumuzu koparsin, hayalet, hayaletli, perili, perili \
         ev, cin, cinli, cinler, zombi, zombiler, vampir, vampirler, canavar, canavarlar, kabus, kabus \
         gibi, gerilim korku, cadilar bayrami, seytan cikarma, musallat, dehset, yastigin arkasina, uc \
         harfli, uc harfliler",
    ),
    (
        MIND,
        "zihin bukucu, zihin acan, zihin yakan, beyin yakan, beyin yakici, beyin yaksin, beynimizi \
         yaksin, kafa karistiran, kafa karistirici, kafa acan, kafa yakan, akil oyunlari, akil almaz, \
         ters kose, ters kose yapan, sasirtan sonlu, surpriz sonlu, zaman yolculugu, zamanda yolculuk, \
         zaman dongusu, paralel evren, coklu evren, ruya icinde ruya, ne izledik biz, beyin bukucu",
    ),
    (
        THINK,
        "dusunduren, dusundurucu, dusundursun, dusunmelik, uzerine konusmalik, uzerine konusalim, \
         tartismalik, tartisalim, derin, derinlikli, anlamli, felsefi, zekice, akillica, zeki, akilli, \
         kaliteli bir film, agirbasli, ciddi, ciddi bir, entelektuel, mesaji olan, mesaj veren, \
         politik, toplumsal, ogretici, bir sey ogrenelim, ufuk acici, ufuk acan, sorgulatan, dusunmek, \
         dolu dolu",
    ),
    (
        STRANGE,
        "tuhaf, garip, acayip, siradisi, sira disi, absurt, surreal, gercekustu, degisik, degisik kafa, \
         deli dolu, cilgin, cilginca, kacik, ucuk, ucuk kacik, kult, kult film, deneysel, sanat filmi, \
         festival filmi, kafasi guzel, alisilmadik, farkli kafa, eksantrik, bagimsiz film",
    ),
    (
        EPIC,
        "epik, destansi, destan, gorkemli, ihtisamli, buyuk butceli, gise filmi, gumbur gumbur, \
         gumburtulu, patlamali, patlamalar, patlama, gurultulu, yuksek sesli, super kahraman, super \
         kahramanli, super kahramanlar, superkahraman, marvel, gorsel solen, gorsel efektli, efektli, \
         arabali, araba kovalamacasi, kovalamacali, vurdulu kirdili, dovuslu, dovus filmi, misir \
         patlatmalik, patlamis misirlik, adrenalin, hizli tempolu, hizli, felaket filmi, dinozorlu, dev \
         ekranlik, buyuk perde",
    ),
    (
        SLOW,
        "agir ve guzel, agir tempolu, agir ilerleyen, agir akan, yavas, yavas tempolu, yavas film, \
         siirsel, siir gibi, manzarali, manzara, gorsel olarak guzel, goruntuleri guzel, sakin ve \
         guzel, agir agir, dingin, meditatif, sessiz sakin, durgun, sikici, uzun planli, nuri bilge \
         tarzi, nuri bilge, kasaba filmi, estetik",
    ),
    (
        TRUE,
        "gercek hikaye, gercek bir hikaye, gercek hikayeden, gercek bir hikayeden, gercek hikayeye, \
         gercek olay, gercek olaylar, gercek olaylara, gercek olaylardan, yasanmis, yasanmis hikaye, \
         yasanmis bir hikaye, gercekten yasanmis, gercekten olmus, biyografi, biyografik, hayat \
         hikayesi, gercek hayat, gercek hayattan, gercek bir olay",
    ),
    (
        FEEL_GOOD,
        "ic isitan, icimizi isitsin, icimi isitsin, ic acici, ic acan, icimizi acsin, moral, moral \
         veren, moralimizi duzeltsin, moralimi duzeltsin, moralimizi yukseltsin, moral duzelten, \
         keyfimizi yerine getirsin, keyfimi yerine getirsin, yuz gulduren, yuzumuzu guldursun, yuzumu \
         guldursun, mutlu, mutlu eden, mutlu etsin, mutlu sonlu, mutlu son, mutluluk, mutluluk veren, \
         neseli, nese, neselendirsin, neselendiren, gulumseten, gulumsetsin, pozitif, enerji veren, iyi \
         hissettiren, iyi hissettirsin, iyi hissetmek, iyi hissedelim, kalpleri isitan, yurek isitan, \
         hos, hos bir, civil civil, yasama sevinci, hayat dolu, sen, sen sakrak, gonlumuzu senlendirsin",
    ),
    (
        INSPIRE,
        "umut veren, umut, umutlu, umut dolu, umutlandiran, umut versin, ilham veren, ilham verici, \
         ilham, ilham versin, motive eden, motive edici, motive etsin, motivasyon, cesaret veren, \
         cesaret, azim, azim dolu, basari hikayesi, basari, mucadele, mucadele hikayesi, insanliga \
         inancimizi tazelesin, inancimizi tazelesin, kahramanlik, gaza getiren, gaza getirsin, costuran",
    ),
    (
        BITTERSWEET,
        "buruk, hem gulduren hem aglatan, hem aglatan hem gulduren, hem gulelim hem aglayalim, hem \
         komik hem huzunlu, gulerken aglatan, aglarken gulduren, huzunlu ama guzel, nostaljik, \
         nostalji, eski gunler, eski gunleri hatirlatan, aci tatli, tatli huzun, cocuklugumuzu \
         hatirlatan, trajikomik",
    ),
    (
        BRAIN_OFF,
        "kafa dagitmalik, kafa dagitan, kafa dagitalim, kafamizi dagitsin, kafami dagitsin, kafa \
         bosaltmalik, kafa yormayan, kafa yormasin, dusundurmeyen, dusunmeden izlenen, dusunmeden, \
         beyin kapat, beyni kapatip, beynimizi kapatalim, kafayi kapatip, cerezlik, cerez, bos, bos \
         film, bos bir, sacma, sacma sapan, sacmalik, aptalca, aptal, salak, salakca, kotu ama guzel, o \
         kadar kotu ki iyi, kotuluguyle guzel, cok kotu ama komik, ucuz, zararsiz cerez, kolay, kolay \
         izlenen, zahmetsiz, vakit gecirmelik, zaman gecirmelik, klise, kliseler, yesilcam abartisi, \
         kasmayan, kasmasin, yormayan, yormasin, eglencelik",
    ),
    (
        FESTIVE,
        "noel, noel filmi, noel filmleri, noel filmlerinden, yilbasi, yilbasi filmi, yilbasi filmleri, \
         yilbasi havasi, yilbasilik, yeni yil, yeni yil filmi, noel baba, noel havasi, noel ruhu, \
         christmas, bayram havasi, karli noel",
    ),
    (
        &[Sense::Cheer],
        "noel nesesi, bayram nesesi, nese pompalayan, civiklik, sekerlik, seker gibi, senlik, bu kadar \
         nese, yapay nese",
    ),
    (
        DARK,
        "karanlik, kasvetli, sert, acimasiz, vahsi, vahset, siddet, siddetli, siddet dolu, kanli, kan, \
         kan revan, mafya, mafya filmi, gangster, seri katil, katil, cinayet, cinayetler, cinayetli, \
         rahatsiz edici, karamsar, kara film, noir, silahli, silah, silahlar, intikam, kavga, kavga \
         dovus, dovus, vurdu kirdi, olumlu, gaddar, yeralti, sarsici, psikopat, kotucul, kaba kuvvet",
    ),
    (
        LIGHT,
        "hafif, hafif bir, hafif bir film, yuk olmayan, yuk bindirmeyen, kolay sindirilen, havadan \
         sudan, kafa rahatlatan, dert tasa, dertsiz tasasiz, dertsiz, tasasiz, rahat, rahat izlenen, \
         ucari, zararsiz, agir olmayan, aklimizi dagitsin, aklimi dagitsin, oyalasin, oyalayici",
    ),
    (
        AFTER_A_BAD_DAY,
        "kotu bir gun, kotu bir gundu, kotu gun, kotu bir gun gecirdim, kotu bir gun gecirdik, kotu \
         gecti, berbat bir gun, berbat bir gundu, berbat gun, zor bir gun, zor bir gundu, zor bir \
         hafta, kotu bir hafta, zor gun, rezil bir gun, moralim bozuk, moralimiz bozuk, moralsizim, \
         moralsiziz, canim sikkin, canimiz sikkin, keyfim yok, keyfimiz yok, keyifsizim, uzgunum, \
         uzgunuz, mutsuzum, mutsuzuz, ayrildim, ayrildik, sevgilimden ayrildim, terk edildim, terk \
         etti, isten cikarildim, isten kovuldum, sinavdan kaldim, kotu haber, kotu haber aldik, \
         yalnizim, bunaldim, bunaldik, depresyondayim, kavga ettik, sinirlerim bozuk, icim daraldi",
    ),
    (
        GRIEF,
        "yastayiz, yastayim, yas, yas tutuyoruz, cenaze, cenazeden, cenazeden sonra, cenazemiz var, \
         kaybettik, babami kaybettim, annemi kaybettim, dedemi kaybettik, ninemi kaybettik, kopegimizi \
         kaybettik, kedimizi kaybettik, vefat etti, vefat, rahmetli oldu, basimiz sag olsun, acimiz var",
    ),
    (
        POORLY,
        "hastayim, hastayiz, hasta, hasta yatiyorum, grip, gribim, griptim, nezle, nezleyim, atesim \
         var, covid, basim agriyor, bas agrisi, migren, karnim agriyor, rahatsizim, halsizim, \
         ameliyattan ciktim, iyilesmeye calisiyorum",
    ),
    (
        GUESTS,
        "anneannem bizde, babaannem bizde, anneannem burada, babaannem burada, anneannemle, \
         babaannemle, dedem burada, dedemle, nenem bizde, annem burada, annemle, annemlerle, annemler \
         geldi, annemler burada, babamla, buyukler var, buyuklerle, buyuklerimiz var, misafir var, \
         misafirimiz var, misafirler var, misafir geldi, misafirlerle, ev kalabalik, kalabaligiz, \
         kayinvalidem, kayinvalidem burada, kayinvalidemle, kaynanam, kaynanam bizde, kayinpederim, \
         herkesin sevecegi, herkese uygun, herkes sevsin, komsular geldi, akrabalar geldi, aile \
         buyukleri, yedisinden yetmisine",
    ),
    (
        BACKGROUND,
        "arka planda, arkada acik dursun, arkada calsin, yemek yaparken, yemek yerken, yemekte, utu \
         yaparken, orgu orerken, telefonla ugrasirken, goz ucuyla, takip etmek gerekmesin, dikkat \
         istemeyen",
    ),
    (
        &[Sense::Tired],
        "yorgunuz, yorgunum, cok yorgunum, cok yorgunuz, yorgun, yorgunluk, bitkin, bitkinim, bitkiniz, \
         bittik, bittim, pert, pertim, uykum var, uykumuz var, uykulu, uykusuz, uykusuzum, uykusuzuz, \
         gozum kapaniyor, gozlerimiz kapaniyor, isten geldim, isten yeni geldik, uzun bir gun, uzun bir \
         gundu, tukendik, tukendim, enerjim yok, enerjimiz yok, halim yok, halimiz yok, aksamdan kalma, \
         aksamdan kalmayim, gece nobetinden, canimiz cikti",
    ),
    (
        &[],
        "altyazi sorun degil, altyazi fark etmez, altyazi olabilir, altyazili olabilir, altyazili olsa \
         da olur, altyazi dert degil, altyazi okuruz, altyazili da olur, cocuklar uyudu, cocuklar \
         uyuyor, cocuklar yatti, cocuklar yatakta, cocuklar yok, cocuksuz, cocuklar evde degil, \
         cocuklar anneannede, cocuklar babaannede, cocuksuz aksam",
    ),
    (
        &[Sense::Surprise(true)],
        "sasirt bizi, sasirt beni, surpriz, surpriz yap, surpriz olsun, sen sec, sen karar ver, sen \
         bil, sec bize, bize bir sey sec, karar veremedik, karar veremiyoruz, rastgele, sansimiza, ne \
         cikarsa, ne cikarsa bahtimiza, bahtimiza ne cikarsa, sana biraktik, kura cek",
    ),
    (
        &[Sense::Surprise(false)],
        "ne olursa, ne olursa olsun, ne olsa olur, fark etmez, farketmez, hic fark etmez, bilmiyorum, \
         bilmiyoruz, bilmem, herhangi, herhangi bir",
    ),
    (
        &[Sense::Different],
        "degisiklik, degisiklik olsun, bir degisiklik, farkli bir sey, farkli bir seyler, farkli, baska \
         bir sey, baska bir seyler, alisilmisin disinda, her zamankinden farkli, hep ayni sey olmasin, \
         hep ayni, ayni seyler olmasin, dun geceden farkli, son izlediklerimizden farkli, hava \
         degisikligi",
    ),
    (
        &[Sense::Opposite],
        "dun gecenin tersi, dun gecenin tam tersi, dunkunun tersi, dunkunun tam tersi, dun gecekinin \
         tersi, dun gecekinin tam tersi, dunku filmin tersi, dunku filmin tam tersi, tam tersi, tam \
         zitti, dun izledigimizin tersi, dun izledigimizin tam tersi",
    ),
    (
        &[Sense::Lately],
        "dun gece, dun, dunku, dun aksam, dunku film, gecen gece, gecen aksam, gecen sefer, gecen \
         hafta, son film, son izledigimiz, son izledigimiz film, gecen gunku, evvelsi gun",
    ),
    (
        &[Sense::NotMood(Mood::Dark)],
        "siddetsiz, kansiz, kansiz bicaksiz, siddet icermeyen, vurdusuz kirdisiz, olumsuz sakin",
    ),
    (&[Sense::NotMood(Mood::ScareUs)], "korkusuz, korkutmayan, korkutmasin"),
    (&[Sense::NotMood(Mood::GoodCry)], "aglatmayan, aglatmasin, uzmeyen, uzmesin, bizi uzmesin, huzunsuz"),
    (&[Sense::NotMood(Mood::Romantic)], "asksiz, romantizmsiz"),
    (&[Sense::NotMood(Mood::EdgeOfSeat)], "germeyen, germesin, gerilimsiz, stressiz"),
    (
        &[Sense::NotMood(Mood::SlowAndBeautiful)],
        "sikmayan, sikmasin, sikici olmayan, bizi sikmasin, uyutmayan, uyutmasin",
    ),
];
