//! Turkish as households speak it: moods, how people are, what a film must keep to. Owns words only.

use super::super::Sense;
use super::super::Sense::{Free, From, Years};
use super::super::senses::{
    AFTER_A_BAD_DAY, BITTERSWEET, BRAIN_OFF, COSY, CRY, DARK, DRUNK, EPIC, FEEL_GOOD, GANGSTER, GOOD_NEWS,
    INSPIRE, LAUGH, LIGHT, MIND, ROMANCE, SCARE, SLOW, STRANGE, TENSE, THINK, WEARY, WEATHER,
};
use crate::catalogue::{ContentNote as Note, Genre};
use crate::mood::film::kind::Mood;

pub(super) const SAYINGS: &[(&[Sense], &str)] = &[
    (
        &[Free(Note::Illness)],
        "kimse hasta olmasin, kimse hastalanmasin, hasta kimse olmasin, hasta biri olmasin, hastalik olmasin, \
         kimse kanser olmasin, kanserli kimse olmasin",
    ),
    (
        &[Sense::Foreign],
        "altyazi sart, altyazili sart, altyazi olmasi sart, altyazili olmasi sart, altyazisiz olmaz, altyazi \
         olmazsa olmaz, dublajli degil altyazili, dublaj degil altyazi, dublaj degil altyazili",
    ),
    (
        SCARE,
        "yerimden/yerimizden ziplatacak, yerinden ziplatan, ziplatacak, ziplatsin, tuylerim/tuyler/tuyleri \
         diken diken, diken diken, urpersin, kanimi dondursun, kan donduran/dondurucu, odunu kopartacak, uyku \
         kaciran, uykumuz kacsin, isik acik uyuyalim, isiklar acik, battaniyenin altina saklan, yastigin \
         arkasindan, cinli minli, seytan, buyulu ev, lanet, lanetli, altina kacirtan, altima edeyim, korkulu, \
         korkulu bir film",
    ),
    (
        EPIC,
        "vurdulu, kirdili, kavgali, patlayan, bir seyler patlasin, ortalik yikilan, yikim, araba takibi, gum \
         gum, sesi acalim/kokleyelim, aksiyonu bol, hareketli, hareket dolu, temposu yuksek, yuksek tempolu, \
         silahli catisma, catismali, dev canavarlar, canavarli, robotlu, dinozor, dinozorlar, dunyanin sonu, \
         savas sahneleri bol, kiyamet",
    ),
    (
        LAUGH,
        "gulecegimiz, gulecegim, gulecegimiz bir sey, guleriz, gulunecek, gulunc, guldurur, guldurmeli, \
         gulmeli, guldurmelik, gulmekten oldur/yerlere, gulmekten karnimiz agrisin, karin agrisi, yerlere \
         yatalim/yatiracak, kahkahali, kopalim, koptum, kopmalik, kopartan, yaralim, yarilmalik, yaran, \
         kiriltan, kirip geciren/gecirsin, kiralim gecirelim, saka, sakali, goygoyluk, makaralik, geyiklik, \
         komik mi komik, recep ivedik, ertem egilmez, zeki alasya, metin akpinar, ata demirer",
    ),
    (
        CRY,
        "mendil hazir, mendilleri hazirla, mendiller, salya sumuk aglamak, agla agla, aglayasim var, \
         aglayacagim, aglatir, aglatmali, goz yasi/yaslari, gozyasi seli/dokelim, gozlerimiz dolsun, \
         icimi/icimizi parcalasin, yuregimi daglasin, yurek daglayan/sizlatan, iciniz acisin, kahreden, \
         kahredici, kahrolalim, yikici, mahvetsin, mahvet bizi, perisan etsin/et, aci dolu, acili, melodram, \
         melodrami",
    ),
    (
        FEEL_GOOD,
        "neselendir, neselendirecek, nesemiz/keyfimiz/keyfi yerine gelsin, keyif verici, keyiflensin, \
         keyiflenelim, moral versin/lazim, morali duzelsin, moralini duzeltecek, yuzu gulsun, icimi acsin, \
         pozitif enerji, enerjimizi yukseltsin, sonu iyi, ruhuma iyi gelsin, ruha iyi gelen, senlendir, \
         senlendirsin",
    ),
    (&[Sense::Mood(Mood::Cosy, 0.7)], "pijama gecesi"),
    (
        COSY,
        "sicacik bir film, ic isitan sicacik, battaniyeli, battaniye/battaniyenin altinda, disarida/disarda \
         kar/yagmur, kar/yagmur yagiyor, yagmurlu, yagmurlu hava, disarisi/hava soguk, soba basi, soba, \
         kestane, somine, cay demledik/koyduk, cay, demli cay, kahve, salep, kedi kucakta/kucagimda, koltuk, \
         koltuga kurulduk, pijama, pijamalar, dinlendirsin, sakinlestiren, sakinlestirsin, sakin sakin",
    ),
    (
        BRAIN_OFF,
        "kafa/kafami/kafayi/kafamizi dagitayim, kafami/kafamizi dagitalim, kafa/kafami yormayayim, kafa/kafamizi yormayalim, kafa \
         dagitsin/bosaltmak/yormayim, beynim \
         yandi/eridi/sulandi/bulandi/patladi/bitti/kapansin, beyin yandi/yormasin/yormayan/kapali, kafam \
         kazan/patladi, kafam kazan gibi oldu, kafamizi bosaltalim, beynimi/beynimizi/kafami yormasin, beyni \
         kapat/kapatalim, cerez gibi, absurt komik, bos yapalim, bosu bosuna, vakit/zaman gecsin, zaman \
         oldurmelik, dusunmeyim, dusunmiyim, hic dusunmeyelim/dusunmeyeyim, dusunmek istemiyom, ac da \
         dusunmeyim",
    ),
    (
        AFTER_A_BAD_DAY,
        "moral/moralimiz sifir, moraller bozuk, moralim/moral yerlerde, sinavim/sinav berbat gecti, rezalet \
         gecti, sinavim kotu gecti, igrenc bir gun, kabus gibi bir gun, berbat bir hafta, cani sikkin, \
         keyifsiziz, tadim/tadimiz yok, icim sikildi, depresifim, sevgilim terk etti, aldatildim, isten \
         cikarildi, kovuldum, sinifta kaldim, mac/derbiyi kaybettik, yenildik",
    ),
    (
        &[Sense::Tired],
        "uyuyakalmadan, uyuyakalmadan/sizmadan once, sizmadan, sizip kalmadan, pert oldum/olduk, ayakta zor \
         duruyorum, uyuyakaliyorum, uyuyakaliyoruz, uyuyakalmayayim, nobetten geldim, vardiyadan, vardiyadan \
         ciktim, isten geldik, takatim yok/kalmadi, enerjim kalmadi",
    ),
    (STRANGE, "garip bir, degisik bir, ciglin, uctu ucacak, ucuk kacik bir, kafayi yemis, kafa ucuran, deli"),
    (
        MIND,
        "beyin yikici, kafami karistirsin, ters kose yapsin, sasirtan, sonu surprizli, bulmaca gibi, puzzle \
         gibi",
    ),
    (THINK, "uzerine dusunecegimiz, uzerine konusacagimiz, mesajli, ders alinacak, agir ama guzel"),
    (
        INSPIRE,
        "umut verici, umutlandirsin, gaza gelelim/gelmek/geleyim/getirecek, hirs, zafer, pes etmeyenler, \
         mucadelesi, hayata tutunan/tutunma, gaza gelmek istiyom/istiyorum, motive olayim/olmak, \
         hirslandirsin, azmettirsin, azmettiren, beni kaldirsin ayaga, ayaga kaldirsin",
    ),
    (
        DARK,
        "kapkara, sert bir, cok sert, kanli bicakli, seri katilli, intikam filmi, kotu adamlar, suc dunyasi, \
         tetikci, kiralik katil",
    ),
    (
        GANGSTER,
        "mafya falan, mafyali, mafyatik, gangsterli, gangster filmi, kabadayi, kabadayilar, cete, ceteler, \
         kartel",
    ),
    (
        ROMANCE,
        "sevgilimle ilk, sevgilim ve ben, ilk film gecemiz, ilk bulusmamiz, esimle bas basa, ikimize, yil \
         donumumuz, yildonumumuz, evlilik yil donumu, asikane, askli, vicik vicik, kara sevda, mum isigi",
    ),
    (
        TENSE,
        "nefesimi kessin, gersin, bizi gersin, diken ustunde tutan, tirnak yediren/kemirten, tirnaklarimi \
         yedirsin, heyecan dolu, suruklesin, sonuna kadar merak, merak ettiren, merakli, temposu dusmeyen, \
         soygunlu, ajanli, kacis, hapishaneden kacis, kim yapti",
    ),
    (
        SLOW,
        "agir aksak, sakin tempolu, uzun uzun bakislar, uzun planlar, bozkir, uzun uzun bozkir, sessizlik, \
         sessizlik ve manzara, kar ve sessizlik, sis ve sessizlik, daglar ve sessizlik",
    ),
    (
        LIGHT,
        "hafif bi sey, bizi yormasin, beni yormasin, kolay izlenir, akip gitsin, akici, su gibi, su gibi \
         akan, ciddi olmasin, dert olmasin",
    ),
    (&[Sense::Dubbed], "dublaj, dublajli, dublajli olsun, dublajlar"),
    (
        &[],
        "orijinal dilinde olsun, orijinal ses, orijinal sesle, altyazili olsun, altyazi olur, siyah beyaz da \
         olur, renkli siyah beyaz fark etmez",
    ),
    (
        &[Sense::NoSubtitles],
        "altyazi/altyazilari/yazi/yazilari/altyaziyi takip edecek/edicek \
         hal/halim/halimiz/halde/gucum/gucumuz/enerjim/enerjimiz/kafam yok/degilim/degiliz/kalmadi, \
         altyazi/altyazilari/yazilari kovalayacak/okuyacak hal/gozum/gucum/gucumuz/enerjim/enerjimiz/kafam yok/kalmadi, yazi okuyacak gozum/gucum/gucumuz/halim/halimiz yok/kalmadi, \
         altyaziya/altyazilara/yazilara bakacak/yetisecek/odaklanacak halim/halimiz/gucum/gucumuz/enerjim/enerjimiz yok/kalmadi, \
         altyaziyla/altyazilarla/yazilarla ugrasacak halim/halimiz/gucum/gucumuz/enerjim/enerjimiz yok/kalmadi, \
         altyazi/altyazilari/yazilari/yazi/altyaziyi okumaya useniyorum/useniyoruz/usenirim/useniriz/usendim, \
         altyazi/altyazilari/yazilari/yazi/altyaziyi okumakla ugrasamam/ugrasamayiz/ugrasmayalim/ugrasmak, \
         altyazi/yazi okumaktan yoruldum/yorulduk/biktim/biktik, \
         altyazi okuyacak halimiz yok, altyazi okumak istemiyoruz, altyazi okuyamiyorum, altyazi okumayalim, \
         altyazi ile ugrasamam, altyazi cekemem, gozlugum yok, gozlugum kirildi",
    ),
    (&[Years(1950, 2100)], "renkli, renkli olsun, renkli film"),
    (&[Free(Note::AnimalHarm)], "kediye bir sey olmasin, ata bir sey olmasin, hicbir hayvana zarar"),
    (
        &[Sense::Rude],
        "acik sacik sahne, acik sacik sahneler, mustehcen sahne, kufurler, utandiracak, utandiran",
    ),
    (
        &[Sense::Unseen],
        "izlemedik, izlemediklerimiz, gormedigim, ilk defa, henuz izlemedik, henuz izlemedigimiz, \
         izleyemedigimiz",
    ),
    (
        &[Sense::Surprise(true)],
        "siz secin, sana kalmis, sana biraktim, rasgele, kura cekelim, zar at, kafana gore bir sey, farketmez \
         sen sec, sen bilirsin, siz bilirsiniz, ne acarsan ac",
    ),
    (&[Sense::Genre(Genre::Crime)], "polisiye film, komiser"),
    (&[From(&["TR"])], "yesilcamdan, bizimkilerden"),
    (
        &[From(&["TR"]), Years(1888, 1989)],
        "eski turk filmi/filmleri/filmlerinden, eski bir turk filmi, eski yerli film/filmler, eski yesilcam filmi",
    ),
    // Who comes to dinner eats before the film.
    (
        &[],
        "bizde yemekte, bu aksam yemekte, aksam yemekte, yemekte bizde, yemege geldi/geldiler/geliyor/geliyorlar/gelecek/gelecekler",
    ),
    (
        &[Free(Note::Gore)],
        "kan fiskirmasin/akmasin/sicramasin/dokulmesin/gormeyelim/gormeyeyim, kan govdeyi goturmesin, kanlar fiskirmasin/akmasin, \
         oluk oluk kan akmasin",
    ),
    (
        &[Sense::Tired],
        "kafam kazan oldu, basim kazan/davul gibi, kafam davul/balon gibi, basim \
         catliyor/catlayacak/zonkluyor, kafam patlayacak/zonkluyor, beynim zonkluyor, \
         pestil/zombi/odun/ceset/kursun/patates gibiyim, pestile dondum, dayak yemis gibiyim, yigildim, \
         yigildik, gozumu acamiyorum, ayakta uyuyorum/uyuyoruz, kolumu kaldiracak halim yok, kolumu \
         kaldiramiyorum, bacaklarim tutmuyor, dermanim/mecalim yok, halim kalmadi, yorgunluktan \
         oluyorum/bayilacagim",
    ),
    (
        BITTERSWEET,
        "hem guldursun/gulelim/guleyim hem burnumun/burnumuzun/burnunun diregi sizlasin, hem \
         guldursun/gulelim/guleyim hem icimiz/icim/yuregimiz burkulsun/sizlasin, hem guldursun/gulelim/guleyim hem \
         icimizi/icimi burksun/sizlatsin, hem guldursun/gulelim/guleyim hem gozlerimiz/gozumuz dolsun/yasarsin, hem \
         guleyim hem aglayayim, hem guldursun/guldurup hem huzunlendirsin, hem gulduren hem huzunlendiren/duygulandiran, hem \
         guldursun hem duygulandirsin, biraz guldursun biraz aglatsin, biraz gulelim biraz aglayalim, \
         guldururken huzunlendiren/aglatsin/duygulandirsin, guldurup aglatan, hem gulup hem aglayalim, hem \
         neseli hem huzunlu, hem tatli hem aci",
    ),
    (
        WEARY,
        "aksamdan kalmayiz/kalma/kalmayim, dunden kalma/kalmayim, hala sarhosum, cok ictik/ictim, dun gece \
         cok ictik/ictim, dun cok ictik, basimiz catliyor, hic uyumadim/uyumadik, uyuyamadim, gozume uyku \
         girmedi, sabahlara kadar uyumadim, bebek uyutmadi",
    ),
    (
        DRUNK,
        "sarhos, sarhosuz, sarhosum, kafalar/kafamiz/kafam guzel, iki/uc duble attik, raki ictik, birayi \
         fazla kacirdik, cakirkeyif, cakirkeyifiz",
    ),
    (
        WEATHER,
        "yagmur var, firtina var, soba yandi, soba yaniyor, somine yaniyor, cay var, cay demledim, cay hazir",
    ),
    (
        &[Sense::Mood(Mood::Epic, 1.0), Sense::Genre(Genre::Action)],
        "kirip geciren aksiyon, kirip gecirsin aksiyon, ortaligi kirip geciren, ortaligi yakip yikan, \
         ortaligi dagitan, vurdulu kirdili aksiyon",
    ),
    (
        GOOD_NEWS,
        "sinav/sinavlar/sinavim/sinavlarim/finaller/vizeler/okul/yks/kpss bitti, okullar kapandi, tatil \
         basladi/basliyor, sinavi/sinavdan/dersten gectim, gectim sinavi, ehliyeti/ehliyet/terfi/kabul/zam \
         aldim, terfi ettim/geldi, ise alindim/girdim, isi kaptim, mezun/dede/babaanne/anneanne/teyze/emekli \
         oldum, mezun/sampiyon olduk, tezi verdim, nisanlandik, evet dedi, evlendik, bebek/ikiz bekliyoruz, \
         hamileyim, mac kazandik, kutluyoruz, kutlama yapiyoruz/var, yeni evlendik/evlendim/nisanlandik, zam \
         geldi, terfi, kutlayalim, senlenelim",
    ),
    (
        GOOD_NEWS,
        "cok sukur iyi, sukur iyi, ameliyati iyi gecti, ameliyat iyi gecti, sonuclar temiz cikti, temiz \
         cikti, sinavi kazandi, universiteyi kazandi",
    ),
    (
        AFTER_A_BAD_DAY,
        "patron/patronum/mudur/mudurum/hoca/bana bagirdi, patronum/mudurum bana bagirdi, azarladi, azar \
         isittim, azar/firca/ceza yedim, rezil oldum/olduk, beni aldatti, beni terk etti, \
         araba/arabam/arabamiz/telefonum bozuldu, telefonum kirildi, telefonumu/cuzdanimi caldilar, cuzdanimi \
         kaybettim, hirsiz girdi, ucagi/otobusu kacirdim, ucagi kacirdik, sinavim kotuydu, reddedildim, kavga \
         ettim, tartistik, kaza yaptim/yaptik, her sey ters gitti, isler/hersey ters gitti, maci kaybettik, \
         kume dustuk, kimse aramadi, dogum gunumu unuttu/unuttular",
    ),
    (
        GOOD_NEWS,
        "evi/ev/evimizi/anahtarlari aldik, evin anahtarlarini aldik, isi/odul aldim, evleniyoruz, evlenme \
         teklif etti, hamileyiz, baba/anne oluyorum, torunum/bebegimiz/mezun/emekli oldu, bebek geldi, \
         sinavi/universiteyi kazandim, maci kazandik, dogum gunum, bugun dogum gunum, tezim bitti, tezimi \
         verdim",
    ),
    (
        WEARY,
        "butun gun calistim, butun gun calistik, gece vardiyasi, gece nobeti, tasindik bugun, bugun tasindik, koli \
         tasidim, ayakta durdum butun gun",
    ),
    (
        &[Sense::Mood(Mood::TrueStory, 1.0), Sense::Genre(Genre::Crime)],
        "gercek suc, gercek bir? suc/cinayet/soygun/dolandiricilik hikayesi/olayi/davasi/vakasi, gercek suclar, gercek \
         cinayetler",
    ),
    (
        &[Sense::Mood(Mood::TrueStory, 1.0)],
        "gercek bir? basari/hayatta/kahramanlik hikayesi, gercek bir hayatin hikayesi, gercek insanlarin hikayesi",
    ),
    (
        TENSE,
        "merakla izlenecek/izlenen/izleyecegimiz/izleyelim, merakla izlenecek cinsten, merakli merakli, merakta birakan, \
         meraktan oldurecek",
    ),
    (
        BITTERSWEET,
        "huzunlu/acikli/uzucu/melankolik ve tatli/neseli/sicak/komik/umutlu/guzel, tatli/neseli/sicak/komik/umutlu ve \
         huzunlu/acikli/uzucu/melankolik",
    ),
    (
        BITTERSWEET,
        "hem huzunlu hem tatli, hem huzunlu hem neseli, hem huzunlu hem komik, hem tatli hem huzunlu, hem aci hem \
         tatli, hem mutlu hem huzunlu",
    ),
];
