//! Turkish words for moods, and for how people are. Owns words only.

use super::super::Sense;
use super::super::senses::{
    AFTER_A_BAD_DAY, BACKGROUND, BIOPIC, BITTERSWEET, BLOOD, BRAIN_OFF, COMEDY, COSY, CRY, DARK, EPIC,
    FEEL_GOOD, FESTIVE, GRIEF, GUESTS, HAHA, HEIST, HORROR, INSPIRE, LAUGH, LIGHT, MIND, NOIR, POORLY,
    ROMANCE, SCARE, SLOW, STRANGE, TENSE, THINK, THRILLER, TRUE, VIOLENCE,
};
use crate::mood::kind::Mood;

pub(super) const MOODS: &[(&[Sense], &str)] = &[
    (
        CRY,
        "aglatan, aglatacak, aglatsin, aglat bizi, bizi aglatsin, beni aglatsin, aglamak, aglamak istiyorum, \
         aglamak istiyoruz, aglayalim, aglayacagimiz, aglamalik, doya doya aglamak, hungur hungur, hungur \
         hungur aglamak, gozyasi, gozyaslari, gozyaslariyla, mendil, mendiller hazir, huzunlu, huzun, uzucu, \
         uzgun, acikli, dokunakli, duygusal, duygulandiran, duygu yuklu, icli, kalbimizi kirsin, yurek \
         burkan, yurek parcalayan, yurek yakan, dramatik, trajik, trajedi, keder, kederli, melankolik, ic \
         burkan, ic karartici, kasvetli huzun, efkar, efkarli, duygulanmak, duygulanalim, salya sumuk, \
         depresif, bunaltici, dertli, arabesk, agla, aglama, hickira hickira, icimizi dokelim, icimi dokeyim, \
         gozlerim dolsun, gozumuz yasarsin, hungur, aglayayim, agliyayim, aglasak, aglasam, ic parcalayan, \
         duygu seli, huzun dolu, uzsun bizi, kalbimi kirsin",
    ),
    (
        LAUGH,
        "komik, gulduren, guldursun, bizi guldursun, guldurecek, gulelim, gulmek, gulmek istiyoruz, gulmek \
         istiyorum, gulmelik, guldur bizi, kahkaha, kahkahalarla, kahkahalik, kahkaha attiran, eglenceli, \
         eglenelim, eglenmek, eglenmelik, neseli gulelim, espri, esprili, espriler, mizah, mizahi, kara \
         mizah, parodi, matrak, girgir, samata, saklabanlik, gulmekten kirilalim, gulmekten olelim, gulmekten \
         yerlere yatalim, karnimiz agrisin, katila katila, katila katila gulelim, gulduru, geyik, makara, \
         goygoy, kakara kikiri, yarilalim, yaril, gulelim biraz, gulsek, guleyim, gulmekten, gulme, \
         kikirdeyelim, gulduren bir sey, gulsun, kahkahaya bogsun, kahkaha atalim, makaraya saralim, \
         eglensek, eglendirsin, eglendiren, guldurecek bir sey, cok guldursun, neselenelim",
    ),
    (
        COSY,
        "sicacik, simsicak, sicak bir film, samimi, huzurlu, huzur veren, huzur, rahatlatici, rahatlatan, \
         rahatlatsin, dinlendirici, dinlendiren, kafa dinlemelik, yumusak, yumusacik, sakin, sakinlestirici, \
         tatli, tatlis, sirin, sevimli, battaniye, battaniye alti, battaniyelik, battaniyeye sarilip, sicak \
         cikolata, cay esliginde, cayla, sobanin basinda, yagmurlu gun, yagmurlu havalik, pazar gunu, pazar \
         sabahi, pazar filmi, sarilmalik, kucak gibi, sarilmak gibi, keyifli, keyiflik, naif, masum, iyi \
         gelsin, iyi gelecek, ruhumuza iyi gelsin, sefkatli, huzur dolu, ic isitan ve sakin, rahatlayalim, \
         rahatlamak, gevsemek, gevseyelim, gevsetsin, battaniyeye sarilalim, battaniyeyi cekip, cay icerken, \
         kahve esliginde, sarip sarmalasin, kucaklasin, iyi gelir, iyi gelen, bize iyi gelecek, bana iyi \
         gelecek, bana iyi gelsin, tatli bir sey, yumusak bir sey, sicak, dinlenelim, huzurla, tatli tatli",
    ),
    (
        TENSE,
        "gerilimli, geren, gerilelim, gerici, nefesimizi tutarak, nefesimi tutarak, nefesler tutulsun, \
         nefes kesen, nefesleri kesen, nefes kesici, surukleyici, \
         surukleyen, heyecanli, heyecan, heyecan verici, merak uyandiran, meraklandiran, soluksuz, soluk \
         soluga, soluksuz izlenen, diken ustunde, koltuga civileyen, koltuga civilesin, ekrana kilitleyen, \
         tempolu, aksiyonlu gerilim, polisiye gerilim, ajan, ajan filmi, casus, casusluk, kovalamaca, \
         tirnak yedirten, katil kim, stresli, stres, adrenalinli, uykumuzu kacirsin, ters \
         koseli gerilim, gerim gerim, tirnaklarimi yiyeyim, tirnak yemelik, tirnaklarimizi yiyelim, \
         heyecandan, ekrana kilitlensin, ekrana kilitlesin, koltugun ucunda, koltugun kenarinda, nefesimizi \
         tutalim, nefes nefese, kalbimiz carpsin, kalbim ciksin, surukleyip gotursun, surukleyici bir sey, \
         geriliminden, gizem ve gerilim, gerilsin, gergin, gerginlik, gergin bir sey, gerilim dolu",
    ),
    (
        ROMANCE,
        "romantik, romantizm, ask, ask filmi, ask hikayesi, ask dolu, romantik komedi, sevgilimle, sevgilimle \
         izleyecegim, sevgiliyle, sevgililik, esimle, esimle izleyecegim, kocamla, karimla, nisanlimla, bas \
         basa, basbasa, ikimiz, ikimiz icin, iki kisilik, ilk bulusma, bulusma gecesi, yildonumu, yil donumu, \
         evlilik yildonumu, sevgililer gunu, flort, asik, asik olmalik, asiklar, sevda, sevdalik, kalp \
         carpintisi, opusmeli, ask meselesi, ask icin, sevgilim, sevgilimleyim, esim, kocam, karim, nisanlim, \
         flortumle, ask olsun, kalpleri carptiran, asik olalim, romantik bir sey, romantik aksam, ilk \
         randevu, randevu",
    ),
    (
        SCARE,
        "korkunc, korkutucu, korkutan, korkutsun, korkut bizi, korkalim, korkmak, korkmak istiyoruz, \
         korkmalik, urkutucu, urperten, urpertici, tuyler urpertici, tuyler urperten, tuylerimiz diken diken, \
         odumuz kopsun, odumuzu koparsin, hayalet, hayaletli, perili, perili ev, cin, cinli, cinler, zombi, \
         zombiler, vampir, vampirler, canavar, canavarlar, kabus, kabus gibi, gerilim korku, cadilar bayrami, \
         seytan cikarma, musallat, dehset, yastigin arkasina, uc harfli, uc harfliler, korkudan, korkut, \
         korkutucu bir sey, odumuz patlasin, odum kopsun, uyuyamayalim, gece uyuyamayalim, altimiza edelim, \
         altimiza yapalim, urpertsin, urperelim, hayaletler, hayalet hikayesi, cinler periler, tirsalim, \
         tirsmak, tirstiran, tirsitan, zombili, vampirli, perili kosk",
    ),
    (
        MIND,
        "zihin bukucu, zihin acan, zihin yakan, beynimi yakan, beynimizi yakan, beyin yakan, beyin yakici, \
         beyin yaksin, beynimizi yaksin, kafa karistiran, kafa karistirici, kafa acan, kafa yakan, akil \
         oyunlari, akil almaz, ters kose, ters kose yapan, sasirtan sonlu, surpriz sonlu, zaman yolculugu, \
         zamanda yolculuk, zaman dongusu, paralel evren, coklu evren, ruya icinde ruya, ne izledik biz, beyin \
         bukucu, beynimi yaksin, beyin yakar, beynimiz yansin, beynim yansin, kafa yaksin, kafamizi yaksin, \
         kafamizi karistirsin, kafa karistirsin, beyin firtinasi, gercekligi sorgulatan, ne oldu simdi \
         dedirten, ters koseli, sasirtmacali, sonu sasirtan, sonunda sasirtan, sok edici son, surpriz son",
    ),
    (
        THINK,
        "dusunduren, dusundurucu, dusundursun, dusunmelik, uzerine konusmalik, uzerine konusalim, \
         tartismalik, tartisalim, derin, derinlikli, anlamli, felsefi, zekice, akillica, zeki, akilli, \
         kaliteli bir film, agirbasli, ciddi, ciddi bir, entelektuel, mesaji olan, mesaj veren, politik, \
         toplumsal, ogretici, bir sey ogrenelim, ufuk acici, ufuk acan, sorgulatan, dusunmek, dolu dolu, \
         uzerine dusunelim, dusunelim, dusundursun biraz, dusundurecek, kafa yoran, kafa yoralim, \
         sorgulatsin, tartisiriz, konusuruz, uzerine konusuruz, derin bir sey, anlam, ders veren, ogreten, \
         bilgilendirici, ogretici bir sey, zekamizi calistirsin, ufkumuzu acsin",
    ),
    (
        STRANGE,
        "tuhaf, garip, acayip, siradisi, sira disi, absurt, surreal, gercekustu, degisik, degisik kafa, deli \
         dolu, cilgin, cilginca, kacik, ucuk, ucuk kacik, kult, kult film, deneysel, sanat filmi, festival \
         filmi, kafasi guzel, alisilmadik, farkli kafa, eksantrik, bagimsiz film, delice, sacma ama guzel, \
         kafayi yedirten, ucuk bir sey, garip bir sey, ilginc, enteresan, acayip bir sey, alisilmisin disinda \
         bir sey, farkli ve garip, absurd, kafasi karisik, manyak, manyakca",
    ),
    (
        EPIC,
        "epik, destansi, destan, gorkemli, ihtisamli, buyuk butceli, gise filmi, gumbur gumbur, gumburtulu, \
         patlamali, yuksek sesli, gorsel solen, gorsel efektli, efektli, \
         arabali, araba kovalamacasi, kovalamacali, vurdulu kirdili, dovuslu, dovus filmi, misir patlatmalik, \
         patlamis misirlik, adrenalin, hizli tempolu, hizli, felaket filmi, dinozorlu, dev ekranlik, buyuk \
         perde, patlasin, catlasin, bol patlamali, ortalik yikilsin, ortalik dagilsin, aksiyon dolu, bol \
         aksiyonlu, bol aksiyon, savasli, meydan savasi, buyuk savaslar, heybetli, devasa, gorsel efekt, \
         kilicli, kilic kalkan, buyuk filmler, salonu titretsin",
    ),
    (
        SLOW,
        "agir ve guzel, agir tempolu, agir ilerleyen, agir akan, yavas, yavas tempolu, yavas film, siirsel, \
         siir gibi, manzarali, manzara, gorsel olarak guzel, goruntuleri guzel, sakin ve guzel, agir agir, \
         dingin, meditatif, sessiz sakin, durgun, uzun planli, nuri bilge tarzi, nuri bilge, kasaba filmi, \
         estetik, agir ve sakin, agir tempo, yavas yavas, yavas akan, dingin ve guzel, goruntu siiri, \
         gorselligi guzel, sessiz, sinematografisi guzel, doga manzarali, sakin akan",
    ),
    (
        TRUE,
        "gercek hikaye, gercek bir hikaye, gercek hikayeden, gercek bir hikayeden, gercek hikayeye, gercek \
         olay, gercek olaylar, gercek olaylara, gercek olaylardan, yasanmis, yasanmis hikaye, yasanmis bir \
         hikaye, gercekten yasanmis, gercekten olmus, hayat hikayesi, gercek hayat, gercek hayattan, gercek \
         bir olay",
    ),
    (
        FEEL_GOOD,
        "ic isitan, icimizi isitsin, icimi isitsin, ic acici, ic acan, icimizi acsin, moral, moral veren, \
         moralimizi duzeltsin, moralimi duzeltsin, moralimizi yukseltsin, moral duzelten, keyfimizi yerine \
         getirsin, keyfimi yerine getirsin, yuz gulduren, yuzumuzu guldursun, yuzumu guldursun, mutlu, mutlu \
         eden, mutlu etsin, mutlu sonlu, mutlu son, mutluluk, mutluluk veren, neseli, nese, neselendirsin, \
         neselendiren, gulumseten, gulumsetsin, pozitif, enerji veren, iyi hissettiren, iyi hissettirsin, iyi \
         hissetmek, iyi hissedelim, kalpleri isitan, yurek isitan, hos, hos bir, civil civil, yasama sevinci, \
         hayat dolu, sen sakrak, gonlumuzu senlendirsin, yuzumuz gulsun, yuzum gulsun, icimiz isinsin, icim \
         isinsin, icimizi acacak, icimi acacak, icimizi acan, icimi acan, icimiz acilsin, \
         icim acilsin, keyif veren, keyif versin, neselensin, moralim duzelsin, \
         moralimiz duzelsin, moral olsun, mutlu olalim, mutlu biten, sonu mutlu, sonu guzel, guzel biten, \
         insanlara inandiran, insanliga inandiran, insana iyi gelen, kalbimizi isitsin, kalbimi isitsin, umut \
         ve nese, tatli ve mutlu, yasam dolu, gulumseyelim, iyi hissetmelik, icimizi isitacak, icimi \
         isitacak, ic isitacak, icimizi isitan, icimi isitan",
    ),
    (
        INSPIRE,
        "umut veren, umut, umutlu, umut dolu, umutlandiran, umut versin, ilham veren, ilham verici, ilham, \
         ilham versin, motive eden, motive edici, motive etsin, motivasyon, cesaret veren, cesaret, azim, \
         azim dolu, basari hikayesi, basari, mucadele, mucadele hikayesi, insanliga inancimizi tazelesin, \
         inancimizi tazelesin, kahramanlik, gaza getiren, gaza getirsin, costuran, azimli, pes etmeyen, \
         yilmayan, basaran, hirslandiran, motive olalim, motivasyonumuz artsin, gaz veren, gaz versin, \
         cesaretlendiren, esin veren, ornek alinacak, kahraman, zorluklari yenen, zirveye cikan",
    ),
    (
        BITTERSWEET,
        "buruk, hem gulduren hem aglatan, hem aglatan hem gulduren, hem gulelim hem aglayalim, hem komik hem \
         huzunlu, gulerken aglatan, aglarken gulduren, huzunlu ama guzel, nostaljik, nostalji, eski gunler, \
         eski gunleri hatirlatan, aci tatli, tatli huzun, cocuklugumuzu hatirlatan, trajikomik, hem aglayalim \
         hem gulelim, hem aglatsin hem guldursun, hem guldursun hem aglatsin, gulerken aglayalim, huzunlu ama \
         umutlu, huzunlu ama tatli, tatli bir huzun, aci ama guzel, tatli sert",
    ),
    (
        BRAIN_OFF,
        "kafa dagitmalik, kafa dagitan, kafa dagitalim, kafamizi dagitsin, kafami dagitsin, kafa bosaltmalik, \
         kafa yormayan, kafa yormasin, dusundurmeyen, dusunmeden izlenen, dusunmeden, beyin kapat, beyni \
         kapatip, beynimizi kapatalim, kafayi kapatip, cerezlik, cerez, bos, bos film, bos bir, sacma, sacma \
         sapan, sacmalik, aptalca, aptal, salak, salakca, kotu ama guzel, o kadar kotu ki iyi, kotuluguyle \
         guzel, cok kotu ama komik, ucuz, zararsiz cerez, kolay, kolay izlenen, zahmetsiz, vakit gecirmelik, \
         zaman gecirmelik, klise, kliseler, yesilcam abartisi, kasmayan, kasmasin, yormayan, yormasin, \
         eglencelik, kafam dagilsin, kafamiz dagilsin, kafa dagilsin, beynimi kapatayim, beyin kapatmalik, \
         beyin kapatmali, beyin istemeyen, kafa istemeyen, dusundurmesin, dusunmek istemiyorum, dusunmek \
         istemiyoruz, dusunmeyelim, dusunmeyeyim, kafa yormak istemiyorum, bos beles, bos yapmalik, cop film, \
         kotu film, dandik, dandik film, sacma bir sey, tirt, dusunmeyecegim, kafami dagitacak, kafamizi \
         dagitacak, kafa dagitacak, kafami dagitmak, kafa dagitmak, kafayi dagitalim",
    ),
    (
        FESTIVE,
        "noel, noel filmi, noel filmleri, noel filmlerinden, yilbasi, yilbasi filmi, yilbasi filmleri, \
         yilbasi havasi, yilbasilik, yeni yil, yeni yil filmi, noel baba, noel havasi, noel ruhu, christmas, \
         bayram havasi, karli noel, noelli, yeni yil havasi, yilbasi ruhu, kar yagisli noel, yilbasi aksami, \
         noel agaci, noel temali, yilbasi temali, noellik",
    ),
    (
        &[Sense::Cheer],
        "noel nesesi, bayram nesesi, nese pompalayan, civiklik, sekerlik, seker gibi, senlik, bu kadar nese, \
         yapay nese",
    ),
    (
        DARK,
        "karanlik, kasvetli, sert, acimasiz, vahsi, vahset, mafya, mafya \
         filmi, gangster, seri katil, katil, cinayet, cinayetler, cinayetli, rahatsiz edici, karamsar, kara \
         film, silahli, silah, silahlar, intikam, kavga, kavga dovus, dovus, vurdu kirdi, \
         gaddar, yeralti, sarsici, psikopat, kotucul, kaba kuvvet, karanlik bir sey, karamsarlik, ic kararti, \
         ic karartan, sert bir sey, kotuluk, bicak, bicakli, dovuslu kavgali, karanlik ve sert, yeralti \
         dunyasi, siddetin, kotu sonlu, mutsuz son, mutsuz sonlu",
    ),
    (
        LIGHT,
        "hafif, hafif bir, hafif bir film, yuk olmayan, yuk bindirmeyen, kolay sindirilen, havadan sudan, \
         kafa rahatlatan, dert tasa, dertsiz tasasiz, dertsiz, tasasiz, rahat, rahat izlenen, ucari, \
         zararsiz, agir olmayan, aklimizi dagitsin, aklimi dagitsin, oyalasin, oyalayici, hafifinden, kolay \
         bir sey, hafif bir sey, agir olmasin, sikmadan, rahatlik, yuzeysel, yaz filmi, ruhu hafifleten, \
         hafiflemelik, dertlerimizi unutalim, derdimi unutayim, dertleri unutturan, unutturan, gunu unutturan",
    ),
    (
        AFTER_A_BAD_DAY,
        "kotu bir gun, kotu bir gundu, kotu gun, kotu bir gun gecirdim, kotu bir gun gecirdik, kotu gecti, \
         berbat bir gun, berbat bir gundu, berbat gun, zor bir gun, zor bir gundu, zor bir hafta, kotu bir \
         hafta, zor gun, rezil bir gun, moralim bozuk, moralimiz bozuk, moralsizim, moralsiziz, canim sikkin, \
         canimiz sikkin, keyfim yok, keyfimiz yok, keyifsizim, uzgunum, uzgunuz, mutsuzum, mutsuzuz, \
         ayrildim, ayrildik, sevgilimden ayrildim, terk edildim, terk etti, isten cikarildim, isten kovuldum, \
         sinavdan kaldim, kotu haber, kotu haber aldik, yalnizim, bunaldim, bunaldik, depresyondayim, kavga \
         ettik, sinirlerim bozuk, icim daraldi, kotu gecti gunum, gunum kotu gecti, berbat gecti, gunum \
         berbat, cok kotu bir gundu, bok gibi bir gun, rezalet bir gun, kotu hafta, zor gecti, canim cok \
         sikkin, moralim cok bozuk, moralim sifir, keyfim kacik, morali bozuk, morali bozulmus, cok uzgunum, \
         cok uzgunuz, ayrildik sevgilimle, ayrilik, terk edilmis, isten atildim, isimi kaybettim, isini \
         kaybetti, bunalimdayim, stresli bir gundu, stresliyim, stresli gun",
    ),
    (
        GRIEF,
        "yastayiz, yastayim, yas, yas tutuyoruz, cenaze, cenazeden, cenazeden sonra, cenazemiz var, \
         kaybettik, babami kaybettim, annemi kaybettim, dedemi kaybettik, ninemi kaybettik, kopegimizi \
         kaybettik, kedimizi kaybettik, vefat etti, vefat, rahmetli oldu, basimiz sag olsun, acimiz var, \
         cenazeden geldik, cenazeden geldim, cenazede, cenazemiz oldu, dedem oldu, babaannem oldu, anneannem \
         oldu, babam oldu, annem oldu, kaybettim, kopegimiz oldu, kedimiz oldu, kopegim oldu, kedim oldu, \
         vefat ettiler, taziye, taziyeden, babamin olumu, babamin olumunden sonra, annemin olumu, \
         annemin olumunden sonra, \
         dedemin olumu, dedemin olumunden sonra, babaannemin olumu, babaannemin olumunden sonra, anneannemin \
         olumu, anneannemin olumunden sonra, kardesimin olumu, kardesimin olumunden sonra, ablamin olumu, \
         ablamin olumunden sonra, abimin olumu, abimin olumunden sonra, esimin olumu, esimin olumunden sonra, \
         kopegimin olumu, kopegimin olumunden sonra, kopegimizin olumu, kopegimizin olumunden sonra, kedimin \
         olumu, kedimin olumunden sonra, kedimizin olumu, kedimizin olumunden sonra",
    ),
    (
        POORLY,
        "hastayim, hastayiz, hasta, hasta yatiyorum, grip, gribim, griptim, nezle, nezleyim, atesim var, \
         covid, basim agriyor, bas agrisi, migren, karnim agriyor, rahatsizim, halsizim, ameliyattan ciktim, \
         iyilesmeye calisiyorum, hasta olduk, usuttum, usuttuk, atesliyim, hastaneden ciktik, hastaneden \
         ciktim, midem bulaniyor, midem kotu, bogazim agriyor, ameliyatli",
    ),
    (
        GUESTS,
        "anneannem bizde, babaannem bizde, anneannem burada, babaannem burada, anneannemle, babaannemle, \
         dedem burada, dedemle, nenem bizde, annem burada, annemle, annemlerle, annemler geldi, annemler \
         burada, babamla, buyukler var, buyuklerle, buyuklerimiz var, misafir var, misafirimiz var, \
         misafirler var, misafir geldi, misafirlerle, ev kalabalik, kalabaligiz, kayinvalidem, kayinvalidem \
         burada, kayinvalidemle, kaynanam, kaynanam bizde, kayinpederim, herkesin sevecegi, herkese uygun, \
         herkes sevsin, komsular geldi, akrabalar geldi, aile buyukleri, yedisinden yetmisine, babaanne \
         geldi, anneanne geldi, babaannem geldi, anneannem geldi, babaanne var, anneanne var, nenem geldi, \
         dedem geldi, dede var, kayinvalide geldi, kayinvalide var, kaynana geldi, kaynanam geldi, annem \
         geldi, annem var, babam var, babam geldi, annem babam, annemle babam, annemler, aile buyuklerimiz, \
         buyukler geldi, komsular var, misafirlerimiz var, misafir, misafirler",
    ),
    (
        BACKGROUND,
        "arka planda, arkada acik dursun, arkada calsin, yemek yaparken, yemek yerken, yemekte, utu yaparken, \
         orgu orerken, telefonla ugrasirken, goz ucuyla, takip etmek gerekmesin, dikkat istemeyen",
    ),
    (
        &[Sense::Tired],
        "yorgunuz, yorgunum, cok yorgunum, cok yorgunuz, yorgun, yorgunluk, bitkin, bitkinim, bitkiniz, \
         bittik, bittim, pert, pertim, uykum var, uykumuz var, uykulu, uykusuz, uykusuzum, uykusuzuz, gozum \
         kapaniyor, gozlerimiz kapaniyor, isten geldim, isten yeni geldik, uzun bir gun, uzun bir gundu, \
         tukendik, tukendim, enerjim yok, enerjimiz yok, halim yok, halimiz yok, gece nobetinden, canimiz \
         cikti, yorgunluktan, cok yorgun, yorulduk, yoruldum, cok yoruldum, cok yorulduk, pestilim cikti, \
         pestilimiz cikti, bitik, bitigim, bitigiz, uykusuz kaldim, uyuyakalirim, uyuyakalacagim, \
         uyukluyorum, gozlerim kapaniyor, olu gibiyim, geberdim, isten ciktim, mesaiden ciktim, mesaiden, \
         nobetten, nobetten ciktim, kafam kazan gibi, kafam durdu, beynim durdu",
    ),
    (
        &[],
        "altyazi sorun degil, altyazi fark etmez, altyazi olabilir, altyazili olabilir, altyazili olsa da \
         olur, altyazi dert degil, altyazi okuruz, altyazili da olur, cocuksuz, cocuksuz aksam",
    ),
    (
        &[Sense::Surprise(true)],
        "sasirt bizi, sasirt beni, bizi sasirt, beni sasirt, bizi sasirtin, sasirt, sasirtsin, bizi \
         sasirtsin, surpriz, surpriz yap, surpriz olsun, sen sec, sen karar ver, sen bil, sec bize, bize bir \
         sey sec, karar veremedik, karar veremiyoruz, rastgele, sansimiza, ne cikarsa, ne cikarsa bahtimiza, \
         bahtimiza ne cikarsa, sana biraktik, kura cek, sasirtin bizi, sasirtsana, sen secsene, secimi sana \
         biraktik, sen belirle, kafana gore, kafana gore takil, karar veremedim, karar veremiyorum, sana \
         birakiyorum, sana birakiyoruz, ne istersen, sec birini, birini sec, salla bir tane",
    ),
    (
        &[Sense::Surprise(false)],
        "ne olursa, ne olursa olsun, ne olsa olur, fark etmez, farketmez, hic fark etmez, bilmiyorum, \
         bilmiyoruz, bilmem, herhangi, herhangi bir",
    ),
    (
        &[Sense::Different],
        "degisiklik, degisiklik olsun, bir degisiklik, farkli bir sey, farkli bir seyler, farkli, baska bir \
         sey, baska bir seyler, alisilmisin disinda, her zamankinden farkli, hep ayni sey olmasin, hep ayni, \
         ayni seyler olmasin, dun geceden farkli, son izlediklerimizden farkli, hava degisikligi, degisik bir \
         seyler, farkli birsey, hep izlediklerimizden farkli, her zamankinden baska, rutinden cikalim, \
         rutinin disinda, baska birsey, bambaska, bambaska bir sey",
    ),
    (
        &[Sense::Opposite],
        "dun gecenin tersi, dun gecenin tam tersi, dunkunun tersi, dunkunun tam tersi, dun gecekinin tersi, \
         dun gecekinin tam tersi, dunku filmin tersi, dunku filmin tam tersi, tam tersi, tam zitti, dun \
         izledigimizin tersi, dun izledigimizin tam tersi, dun aksamkinin tersi, dun aksamkinin tam tersi, \
         dun geceki filmin tersi, dun aksamin tersi, dun aksamin tam tersi, dunkune zit, tersini",
    ),
    (
        &[Sense::Lately],
        "dun gece, dun, dunku, dun aksam, dunku film, gecen gece, gecen aksam, gecen sefer, gecen hafta, son \
         film, son izledigimiz, son izledigimiz film, gecen gunku, evvelsi gun, dun aksamki, dun geceki, \
         evvelki gun, gecen izledigimiz, gecen filmi, gecen hafta izledigimiz",
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
        "sikici, sikici bir sey, sikan, bayik, bayiltici, sikintidan patladik, uyuttu, uyutan, sikmayan, \
         sikmasin, sikici olmayan, bizi sikmasin, uyutmayan, uyutmasin",
    ),
    (HORROR, "korku, korku filmi, korku filmleri, korku turu"),
    (THRILLER, "gerilim, gerilim filmi, gerilim filmleri"),
    (COMEDY, "komedi, komedi filmi, komedi filmleri, absurt komedi, kara komedi"),
    (BIOPIC, "biyografi, biyografik"),
    (VIOLENCE, "siddet, siddetli, siddet dolu"),
    (NOIR, "noir, film noir"),
    (HEIST, "soygun, soygun filmi, banka soygunu"),
    (BLOOD, "kanli, kan, kan revan"),
    (HAHA, "lol, haha, hahaha, ahaha, ahahah, sjsj"),
    (
        &[Sense::Heavy],
        "agir, agir bir sey, agir bir film, agir film, agir konu, agir konular, agir dram, bunaltici bir sey, \
         ic karartici bir sey",
    ),
];
