//! Turkish words for moods, and for how people are. Owns words only.

use super::super::Sense;
use super::super::senses::{
    AFTER_A_BAD_DAY, BACKGROUND, BIOPIC, BITTERSWEET, BLOOD, BRAIN_OFF, COMEDY, COSY, CRY, DARK, EPIC,
    FEEL_GOOD, FESTIVE, GRIEF, GUESTS, HAHA, HEIST, HORROR, INSPIRE, LAUGH, LIGHT, MIND, NOIR, POORLY,
    ROMANCE, SCARE, SLOW, STRANGE, TENSE, THINK, THRILLER, TRUE, VIOLENCE,
};
use crate::mood::film::kind::Mood;

pub(super) const MOODS: &[(&[Sense], &str)] = &[
    (
        CRY,
        "aglatan, aglatacak, aglatsin, aglat/uzsun bizi, bizi/beni aglatsin, aglamak, aglamak \
         istiyorum/istiyoruz, aglayalim, aglayacagimiz, aglamalik, doya doya aglamak, hungur hungur, hungur \
         hungur aglamak, gozyasi, gozyaslari, gozyaslariyla, mendil, mendiller hazir, huzunlu, huzun, uzucu, \
         uzgun, acikli, dokunakli, duygusal, duygulandiran, duygu yuklu/seli, icli, kalbimizi/kalbimi kirsin, \
         yurek burkan/parcalayan/yakan, dramatik, trajik, trajedi, keder, kederli, melankolik, ic \
         burkan/karartici/parcalayan, kasvetli huzun, efkar, efkarli, duygulanmak, duygulanalim, salya sumuk, \
         depresif, bunaltici, dertli, arabesk, agla, aglama, hickira hickira, icimizi dokelim, icimi dokeyim, \
         gozlerim dolsun, gozumuz yasarsin, burnumun/burnumuzun/burnunun diregi sizlasin, icimiz/icim/yuregimiz/yuregim burkulsun/sizlasin/parcalansin, \
         icimizi/icimi/yuregimizi/yuregimi burksun/sizlatsin, yuregimiz/yuregim daglansin, hungur, aglayayim, agliyayim, aglasak, aglasam, huzun dolu",
    ),
    (
        LAUGH,
        "komik, gulduren, guldursun, bizi/cok guldursun, guldurecek, gulelim, gulmek, gulmek \
         istiyoruz/istiyorum, gulmelik, guldur bizi, kahkaha, kahkahalarla, kahkahalik, kahkaha \
         attiran/atalim, eglenceli, eglenelim, eglenmek, eglenmelik, neseli gulelim, espri, esprili, \
         espriler, mizah, mizahi, kara mizah, parodi, matrak, girgir, samata, saklabanlik, gulmekten \
         kirilalim/olelim, gulmekten yerlere yatalim, karnimiz agrisin, katila katila, katila katila gulelim, \
         gulduru, geyik, makara, goygoy, kakara kikiri, yarilalim, yaril, gulelim biraz, gulsek, guleyim, \
         gulmekten, gulme, kikirdeyelim, gulduren/guldurecek bir sey, gulsun, kahkahaya bogsun, makaraya \
         saralim, eglensek, eglensin, eglensinler, egleneyim, eglenelim biraz, eglendirsin, eglendiren, neselenelim",
    ),
    (
        COSY,
        "sicacik, simsicak, sicak bir film, samimi, huzurlu, huzur veren/dolu, huzur, rahatlatici, \
         rahatlatan, rahatlatsin, dinlendirici, dinlendiren, kafa dinlemelik, yumusak, yumusacik, sakin, \
         sakinlestirici, tatli, tatlis, sirin, sevimli, battaniye, battaniye alti, battaniyelik, battaniyeye \
         sarilip/sarilalim, sicak cikolata, cay/kahve esliginde, cayla, sobanin basinda, yagmurlu \
         gun/havalik, pazar gunu/sabahi/filmi, sarilmalik, kucak/sarilmak gibi, naif, \
         masum, iyi gelsin/gelecek/gelir/gelen, ruhumuza/bana iyi gelsin, sefkatli, ic isitan ve sakin, \
         rahatlayalim, rahatlayayim, gevseyeyim, dinleneyim, rahatlamak, gevsemek, gevseyelim, gevsetsin, battaniyeyi cekip, cay icerken, sarip \
         sarmalasin, kucaklasin, bize/bana iyi gelecek, tatli/yumusak bir sey, sicak, dinlenelim, huzurla, \
         tatli tatli",
    ),
    (
        TENSE,
        "gerilimli, geren, gerilelim, gerici, nefesimizi/nefesimi tutarak, nefesler tutulsun, nefes \
         kesen/kesici/nefese, nefesleri kesen, surukleyici, surukleyen, heyecanli, heyecan, heyecan verici, \
         heyecanlanayim, gerileyim, yuregim/kalbim agzima gelsin, yuregimiz/kalbimiz agzimiza gelsin, heyecanlanalim, heyecanlansak, merak uyandiran, meraklandiran, soluksuz, soluk soluga, soluksuz izlenen, diken ustunde, koltuga \
         civileyen/civilesin, ekrana kilitleyen/kilitlensin/kilitlesin, tempolu, aksiyonlu/polisiye gerilim, \
         ajan, ajan filmi, casus, casusluk, kovalamaca, tirnak yedirten/yemelik, katil kim, stresli, stres, \
         adrenalinli, uykumuzu kacirsin, ters koseli gerilim, gerim gerim, tirnaklarimi yiyeyim, \
         tirnaklarimizi yiyelim, heyecandan, koltugun ucunda/kenarinda, nefesimizi tutalim, kalbimiz carpsin, \
         kalbim ciksin, surukleyip gotursun, surukleyici/gergin bir sey, geriliminden, gizem ve gerilim, \
         gerilsin, gergin, gerginlik, gerilim dolu",
    ),
    (
        ROMANCE,
        "romantik, romantizm, ask, ask filmi/hikayesi/dolu/meselesi/icin/olsun, romantik komedi/aksam, \
         sevgilimle/esimle izleyecegim, sevgililik, bas basa, basbasa, ikimiz, ikimiz icin, iki kisilik, ilk bulusma/randevu, bulusma \
         gecesi, yildonumu, yil donumu, evlilik yildonumu, sevgililer gunu, flort, asik, asik olmalik/olalim, \
         asiklar, sevda, sevdalik, kalp carpintisi, opusmeli, flortumle, kalpleri carptiran, romantik bir sey, randevu",
    ),
    (
        &[Sense::Hint(Mood::Romantic)],
        "sevgilim, sevgilimle, sevgilimleyim, sevgiliyle, esim, esimle, kocam, kocamla, karim, karimla, \
         nisanlim, nisanlimla",
    ),
    (
        SCARE,
        "korkunc, korkutucu, korkutan, korkutsun, korkut bizi, korkalim, korkayim, urpereyim, tirsayim, sabaha kadar uyuyamayalim/uyuyamayayim, korkmak, korkmak istiyoruz, \
         korkmalik, urkutucu, urperten, urpertici, tuyler urpertici/urperten, tuylerimiz diken diken, \
         odumuz/odum kopsun, odumuzu koparsin, hayalet, hayaletli, perili, perili ev/kosk, cin, cinli, \
         cinler, zombi, zombiler, vampir, vampirler, canavar, canavarlar, kabus, kabus gibi, gerilim korku, \
         cadilar bayrami, seytan cikarma, musallat, dehset, yastigin arkasina, uc harfli/harfliler, korkudan, \
         korkut, korkutucu bir sey, odumuz patlasin, uyuyamayalim, gece uyuyamayalim, korkudan uyuyamayalim/uyuyamayayim, korkudan? gozumuze/gozume uyku girmesin, \
         korkudan uyku tutmasin, korkudan isigi/isiklari kapatamayalim/kapatamayayim/sondurmeyelim, isigi/isiklari kapatamayalim, korkudan? \
         tuvalete/mutfaga/banyoya/yataga gidemeyelim/gidemeyeyim, korkudan altimiza edelim, altimiza \
         edelim/yapalim, urpertsin, urperelim, hayaletler, hayalet hikayesi, cinler periler, tirsalim, \
         tirsmak, tirstiran, tirsitan, zombili, vampirli",
    ),
    (
        MIND,
        "zihin bukucu/acan/yakan, beynimi/beynimizi yakan, beyin yakan/yakici/yaksin/bukucu/yakar/firtinasi, \
         beynimizi/beynimi/kafamizi yaksin, kafa karistiran/karistirici/acan/yakan/yaksin/karistirsin, akil \
         oyunlari/almaz, ters kose/koseli, ters kose yapan, sasirtan/surpriz sonlu, zaman yolculugu/dongusu, \
         zamanda yolculuk, paralel/coklu evren, ruya icinde ruya, ne izledik biz, beynimiz/beynim yansin, \
         kafamizi karistirsin, gercekligi sorgulatan, ne oldu simdi dedirten, sasirtmacali, sonu/sonunda \
         sasirtan, sok edici son, surpriz son",
    ),
    (
        THINK,
        "dusunduren, dusundurucu, dusundursun, dusunmelik, uzerine konusmalik/konusalim/dusunelim/konusuruz, \
         tartismalik, tartisalim, derin, derinlikli, anlamli, felsefi, zekice, akillica, zeki, akilli, \
         kaliteli bir film, agirbasli, ciddi, ciddi bir, entelektuel, mesaji olan, mesaj/ders veren, politik, \
         toplumsal, ogretici, bir sey ogrenelim, ufuk acici/acan, sorgulatan, dusunmek, dolu dolu, dusunelim, \
         dusundursun biraz, dusundurecek, kafa yoran/yoralim, sorgulatsin, tartisiriz, konusuruz, \
         derin/ogretici bir sey, anlam, ogreten, bilgilendirici, zekamizi calistirsin, ufkumuzu acsin",
    ),
    (
        STRANGE,
        "tuhaf, garip, acayip, siradisi, sira disi, absurt, surreal, gercekustu, degisik, degisik/farkli \
         kafa, deli dolu, cilgin, cilginca, kacik, ucuk, ucuk kacik, kult, kult/bagimsiz film, deneysel, \
         sanat/festival filmi, kafasi guzel/karisik, alisilmadik, eksantrik, delice, sacma ama guzel, kafayi \
         yedirten, ucuk/garip/acayip bir sey, ilginc, enteresan, alisilmisin disinda bir sey, farkli ve \
         garip, absurd, manyak, manyakca",
    ),
    (
        EPIC,
        "epik, destansi, destan, gorkemli, ihtisamli, buyuk butceli/perde/savaslar/filmler, \
         gise/dovus/felaket filmi, gumbur gumbur, gumburtulu, patlamali, yuksek sesli, gorsel \
         solen/efektli/efekt, efektli, arabali, araba kovalamacasi, kovalamacali, vurdulu kirdili, dovuslu, \
         misir patlatmalik, patlamis misirlik, adrenalin, hizli tempolu, hizli, dinozorlu, dev ekranlik, \
         patlasin, catlasin, bol patlamali/aksiyonlu/aksiyon, ortalik yikilsin/dagilsin, aksiyon dolu, \
         savasli, meydan savasi, heybetli, devasa, dev/buyuk yapim, dev produksiyon, kilicli, kilic kalkan, salonu titretsin",
    ),
    (
        SLOW,
        "agir/sakin/dingin ve guzel, agir tempolu/ilerleyen/akan/agir/tempo, yavas, yavas \
         tempolu/film/yavas/akan, siirsel, siir gibi, manzarali, manzara, gorsel olarak guzel, \
         goruntuleri/gorselligi/sinematografisi guzel, dingin, meditatif, sessiz sakin, durgun, uzun planli, \
         nuri bilge tarzi, nuri bilge, kasaba filmi, estetik, agir ve sakin, goruntu siiri, sessiz, doga \
         manzarali, sakin akan",
    ),
    (
        TRUE,
        "gercek hikaye/hikayeden/hikayeye/olay/olaylar/olaylara/olaylardan/hayat/hayattan, gercek bir \
         hikaye/hikayeden/olay, yasanmis, yasanmis hikaye, yasanmis bir hikaye, gercekten yasanmis/olmus, \
         hayat hikayesi",
    ),
    (
        FEEL_GOOD,
        "keyifli, keyiflik, ic isitan/acici/acan/isitacak, icimizi isitsin/acsin/acacak/acan/isitacak/isitan, icimi \
         isitsin/acacak/acan/isitacak/isitan, moral, moral/mutluluk/enerji/keyif veren, moralimizi/moralimi \
         duzeltsin, moralimizi yukseltsin, moral duzelten/olsun, keyfimizi/keyfimi yerine getirsin, yuz \
         gulduren, yuzumuzu/yuzumu guldursun, mutlu, mutlu eden/etsin/sonlu/son/olalim/biten, mutluluk, \
         neseli, nese, neselendirsin, neselendiren, gulumseten, gulumsetsin, pozitif, iyi \
         hissettiren/hissettirsin/hissetmek/hissedelim/hissetmelik, kalpleri/yurek isitan, hos, hos bir, \
         civil civil, yasama sevinci, hayat/yasam dolu, sen sakrak, gonlumuzu senlendirsin, yuzumuz/yuzum \
         gulsun, icimiz/icim isinsin/acilsin, keyif versin, neselensin, moralim/moralimiz duzelsin, sonu \
         mutlu/guzel, guzel biten, insanlara/insanliga inandiran, insana iyi gelen, kalbimizi/kalbimi \
         isitsin, umut ve nese, tatli ve mutlu, gulumseyelim",
    ),
    (
        INSPIRE,
        "umut/ilham/cesaret/gaz/esin veren, umut, umutlu, umut/azim dolu, umutlandiran, umut/ilham/gaz \
         versin, ilham verici, ilham, motive eden/edici/etsin/olalim, motivasyon, cesaret, azim, \
         basari/mucadele hikayesi, basari, mucadele, insanliga inancimizi tazelesin, inancimizi tazelesin, \
         kahramanlik, gaza getiren/getirsin, costuran, azimli, pes etmeyen, yilmayan, basaran, hirslandiran, \
         motivasyonumuz artsin, cesaretlendiren, ornek alinacak, kahraman, zorluklari yenen, zirveye cikan",
    ),
    (
        BITTERSWEET,
        "buruk, hem huzunlu hem guzel/umutlu, hem gulduren hem aglatan, hem aglatan hem gulduren, hem gulelim hem aglayalim, hem komik hem \
         huzunlu, gulerken aglatan/aglayalim, aglarken gulduren, huzunlu ama guzel/umutlu/tatli, nostaljik, \
         nostalji, eski gunler, eski gunleri hatirlatan, aci tatli, tatli huzun/sert, cocuklugumuzu \
         hatirlatan, trajikomik, hem aglayalim hem gulelim, hem aglatsin hem guldursun, hem guldursun hem \
         aglatsin, tatli bir huzun, aci ama guzel",
    ),
    (
        BRAIN_OFF,
        "kafa \
         dagitmalik/dagitan/dagitalim/bosaltmalik/yormayan/yormasin/dagilsin/istemeyen/dagitacak/dagitmak, \
         kafamizi dagitsin/dagitacak, kafami dagitsin/dagitacak/dagitmak, dusundurmeyen, dusunmeden/kolay \
         izlenen, dusunmeden, beyin kapat/kapatmalik/kapatmali/istemeyen, beyni/kafayi kapatip, beynimizi \
         kapatalim, cerezlik, cerez, bos, bos/cop/kotu/dandik film, bos bir/beles/yapmalik, sacma, sacma \
         sapan, sacmalik, aptalca, aptal, salak, salakca, kotu ama guzel, o kadar kotu ki iyi, kotuluguyle \
         guzel, cok kotu ama komik, ucuz, zararsiz cerez, kolay, zahmetsiz, vakit/zaman gecirmelik, klise, \
         kliseler, yesilcam abartisi, kasmayan, kasmasin, yormayan, yormasin, eglencelik, kafam/kafamiz \
         dagilsin, beynimi kapatayim, dusundurmesin, dusunmek istemiyorum/istemiyoruz, dusunmeyelim, \
         dusunmeyeyim, kafa yormak istemiyorum, dandik, sacma bir sey, tirt, dusunmeyecegim, kafayi dagitalim",
    ),
    (
        FESTIVE,
        "noel, noel filmi/filmleri/filmlerinden/baba/havasi/ruhu/agaci/temali, yilbasi, yilbasi \
         filmi/filmleri/havasi/ruhu/aksami/temali, yilbasilik, yeni yil, yeni yil filmi/havasi, christmas, \
         bayram havasi, karli noel, noelli, kar yagisli noel, noellik",
    ),
    (
        &[Sense::Cheer],
        "noel nesesi, bayram nesesi, nese pompalayan, civiklik, sekerlik, seker gibi, senlik, bu kadar nese, \
         yapay nese",
    ),
    (
        DARK,
        "karanlik, kasvetli, kasvet, sert, acimasiz, vahsi, vahset, mafya, mafya filmi, gangster, seri katil, katil, \
         cinayet, cinayetler, cinayetli, rahatsiz edici, karamsar, kara film, silahli, silah, silahlar, \
         intikam, kavga, kavga dovus, dovus, vurdu kirdi, gaddar, yeralti, sarsici, psikopat, kotucul, kaba \
         kuvvet, karanlik/sert bir sey, karamsarlik, ic kararti/karartan, kotuluk, bicak, bicakli, dovuslu \
         kavgali, karanlik ve sert, yeralti dunyasi, siddetin, kotu/mutsuz sonlu, mutsuz son",
    ),
    (
        LIGHT,
        "hafif, hafif bir, hafif bir film/sey, yuk/agir olmayan, yuk bindirmeyen, kolay sindirilen, havadan \
         sudan, kafa rahatlatan, dert tasa, dertsiz tasasiz, dertsiz, tasasiz, rahat, rahat izlenen, ucari, \
         zararsiz, aklimizi/aklimi dagitsin, oyalasin, oyalayici, hafifinden, kolay bir sey, agir olmasin, \
         sikmadan, rahatlik, yuzeysel, yaz filmi, ruhu hafifleten, hafiflemelik, dertlerimizi unutalim, \
         derdimi unutayim, dertleri/gunu unutturan, unutturan",
    ),
    (
        AFTER_A_BAD_DAY,
        "kotu/berbat/zor/rezil/rezalet bir gun, kotu/berbat/zor/stresli bir gundu, kotu/berbat/zor/stresli \
         gun, kotu bir gun gecirdim/gecirdik, kotu/berbat/zor gecti, zor/kotu bir hafta, \
         moralim/moralimiz/sinirlerim/morali bozuk, moralsizim, moralsiziz, canim/canimiz sikkin, \
         keyfim/keyfimiz yok, keyifsizim, uzgunum, uzgunuz, mutsuzum, mutsuzuz, ayrildim, ayrildik, \
         sevgilimden ayrildim, terk edildim/etti/edilmis, isten cikarildim/kovuldum/atildim, sinavdan kaldim, \
         kotu haber/hafta, kotu haber aldik, yalnizim, bunaldim, bunaldik, depresyondayim, kavga ettik, icim \
         daraldi, kotu gecti gunum, gunum kotu gecti, gunum berbat, cok kotu bir gundu, bok gibi bir gun, \
         canim cok sikkin, moralim cok bozuk, moralim sifir, keyfim kacik, morali bozulmus, cok \
         uzgunum/uzgunuz, ayrildik sevgilimle, ayrilik, isimi kaybettim, isini kaybetti, bunalimdayim, \
         stresliyim",
    ),
    (
        GRIEF,
        "yastayiz, yastayim, yas, yas tutuyoruz, cenaze, cenazeden, cenazeden sonra/geldik/geldim, \
         cenazemiz/acimiz var, kaybettik, babami/annemi kaybettim, dedemi/ninemi/kopegimizi/kedimizi \
         kaybettik, vefat etti/ettiler, vefat, \
         rahmetli/cenazemiz/dedem/babaannem/anneannem/babam/annem/kopegimiz/kedimiz/kopegim/kedim oldu, \
         basimiz sag olsun, cenazede, kaybettim, taziye, taziyeden, \
         babamin/annemin/dedemin/babaannemin/anneannemin/kardesimin/ablamin/abimin/esimin/kopegimin/kopegimizin/kedimin/kedimizin \
         olumu, \
         babamin/annemin/dedemin/babaannemin/anneannemin/kardesimin/ablamin/abimin/esimin/kopegimin/kopegimizin/kedimin/kedimizin \
         olumunden sonra",
    ),
    (
        POORLY,
        "hastayim, hastayiz, hasta, hasta yatiyorum/olduk, grip, gribim, griptim, nezle, nezleyim, atesim \
         var, covid, basim/karnim/bogazim agriyor, bas agrisi, migren, rahatsizim, halsizim, \
         ameliyattan/hastaneden ciktim, iyilesmeye calisiyorum, usuttum, usuttuk, atesliyim, hastaneden \
         ciktik, midem bulaniyor/kotu, ameliyatli",
    ),
    (
        GUESTS,
        "anneannem/babaannem/nenem/kaynanam bizde, anneannem/babaannem/dedem/annem/annemler/kayinvalidem \
         burada, anneannemle, babaannemle, dedemle, annemle, annemlerle, \
         annemler/misafir/komsular/akrabalar/babaanne/anneanne/babaannem/anneannem/nenem/dedem/kayinvalide/kaynana/kaynanam/annem/babam/buyukler \
         geldi, babamla, \
         buyukler/buyuklerimiz/misafir/misafirimiz/misafirler/babaanne/anneanne/dede/kayinvalide/annem/babam/komsular/misafirlerimiz \
         var, buyuklerle, misafirlerle, ev kalabalik, kalabaligiz, kayinvalidem, kayinvalidemle, kaynanam, \
         kayinpederim, herkesin sevecegi, herkese uygun, herkes sevsin, aile buyukleri/buyuklerimiz, \
         yedisinden yetmisine, annem/annemle babam, annemler, misafir, misafirler",
    ),
    (
        BACKGROUND,
        "arka planda, arkada acik dursun, arkada calsin, yemek/utu yaparken, yemek yerken, yemekte, orgu \
         orerken, telefonla ugrasirken, goz ucuyla, takip etmek gerekmesin, dikkat istemeyen",
    ),
    (
        &[Sense::Tired],
        "yorgunuz, yorgunum, cok yorgunum/yorgunuz/yorgun/yoruldum/yorulduk, yorgun, yorgunluk, bitkin, \
         bitkinim, bitkiniz, bittik, bittim, pert, pertim, uykum/uykumuz var, uykulu, uykusuz, uykusuzum, \
         uykusuzuz, gozum/gozlerimiz/gozlerim kapaniyor, isten geldim, isten yeni geldik, uzun bir gun/gundu, \
         tukendik, tukendim, enerjim/enerjimiz/halim/halimiz yok, gece nobetinden, \
         canimiz/pestilim/pestilimiz cikti, yorgunluktan, yorulduk, yoruldum, bitik, bitigim, bitigiz, \
         uykusuz kaldim, uyuyakalirim, uyuyakalacagim, uyukluyorum, olu gibiyim, geberdim, \
         isten/mesaiden/nobetten ciktim, mesaiden, nobetten, kafam kazan gibi, kafam/beynim durdu",
    ),
    (
        &[],
        "altyazi sorun degil, altyazi fark etmez, altyazi olabilir, altyazili olabilir, altyazili olsa da \
         olur, altyazi dert degil, altyazi okuruz, altyazili da olur, cocuksuz, cocuksuz aksam",
    ),
    (
        &[Sense::Surprise(true)],
        "sasirt/sasirtin bizi, sasirt beni, bizi sasirt/sasirtin/sasirtsin, beni sasirt, sasirt, sasirtsin, \
         surpriz, surpriz yap/olsun, sen sec/bil/secsene/belirle, sen karar ver, sec bize/birini, bize bir \
         sey sec, karar veremedik/veremiyoruz/veremedim/veremiyorum, rastgele, sansimiza, ne \
         cikarsa/istersen, ne cikarsa bahtimiza, bahtimiza ne cikarsa, sana biraktik/birakiyorum/birakiyoruz, \
         kura cek, sasirtsana, secimi sana biraktik, kafana gore, kafana gore takil, birini sec, salla bir \
         tane",
    ),
    (
        &[Sense::Surprise(false)],
        "ne olursa, ne olursa olsun, ne olsa olur, fark etmez, farketmez, hic fark etmez, bilmiyorum, \
         bilmiyoruz, bilmem, herhangi, herhangi bir",
    ),
    (
        &[Sense::Different],
        "degisiklik, degisiklik olsun, bir degisiklik, farkli/baska/bambaska bir sey, farkli/baska/degisik \
         bir seyler, farkli, alisilmisin/rutinin disinda, her zamankinden farkli/baska, hep ayni sey olmasin, \
         hep ayni, ayni seyler olmasin, dun geceden farkli, son/hep izlediklerimizden farkli, hava \
         degisikligi, farkli/baska birsey, rutinden cikalim, bambaska",
    ),
    (
        &[Sense::Opposite],
        "dun gecenin/gecekinin/izledigimizin/aksamkinin/aksamin tersi, dun \
         gecenin/gecekinin/izledigimizin/aksamkinin/aksamin tam tersi, dunkunun/tam tersi, dunkunun tam \
         tersi, dunku filmin tersi, dunku filmin tam tersi, tam zitti, dun geceki filmin tersi, dunkune zit, \
         tersini",
    ),
    (
        &[Sense::Lately],
        "dun gece/aksam/aksamki/geceki, dun, dunku, dunku/son film, gecen \
         gece/aksam/sefer/hafta/gunku/izledigimiz/filmi, son izledigimiz, son izledigimiz film, \
         evvelsi/evvelki gun, gecen hafta izledigimiz",
    ),
    (&[Sense::NotMood(Mood::Dark)], "siddetsiz, siddet icermeyen, vurdusuz kirdisiz, olumsuz sakin"),
    (&[], "korkmaz, korkmam, korkmayiz, korkmazlar, korkmuyor, korkmuyorum, korkmuyoruz, korkmuyorlar"),
    (
        &[Sense::NotMood(Mood::ScareUs)],
        "korkusuz, kabus gormesin/gormeyelim/gormeyeyim/gordurmesin, korkutmayan, korkutmasin, korkmasin, korkmasinlar, korkmayalim, korkmayayim, korkmasak, \
         korkmadan, korkmayacagi, korkmayacagimiz, korkmayacaklari",
    ),
    (
        &[Sense::NotMood(Mood::GoodCry)],
        "aglatmayan, aglatmasin, aglamayalim, uzulmeyelim, uzmeyen, uzmesin, bizi uzmesin, huzunsuz",
    ),
    (&[Sense::NotMood(Mood::Romantic)], "asksiz, romantizmsiz"),
    (
        &[Sense::NotMood(Mood::EdgeOfSeat)],
        "germeyen, germesin, gerilmesin, gerilmesinler, gerilmeyelim, gerilmeden, gerilimsiz, stressiz",
    ),
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
