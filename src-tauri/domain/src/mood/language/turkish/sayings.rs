//! Turkish as households speak it: moods, how people are, what a film must keep to. Owns words only.

use super::super::Sense;
use super::super::Sense::{Free, From, Years};
use super::super::senses::{
    AFTER_A_BAD_DAY, BITTERSWEET, BRAIN_OFF, COSY, CRY, DARK, DRUNK, EPIC, FEEL_GOOD, GANGSTER, GOOD_NEWS,
    INSPIRE, LAUGH, LIGHT, MIND, ROMANCE, SCARE, SLOW, STRANGE, TENSE, THINK, WEARY, WEATHER,
};
use crate::catalogue::{ContentNote as Note, Genre};
use crate::mood::kind::Mood;

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
        "yerimden ziplatacak, yerimizden ziplatacak, yerinden ziplatan, ziplatacak, ziplatsin, tuylerim diken \
         diken, tuyler diken diken, tuyleri diken diken, diken diken, urpersin, kanimi dondursun, kan \
         donduran, kan dondurucu, odunu kopartacak, uyku kaciran, uykumuz kacsin, isik acik uyuyalim, isiklar \
         acik, battaniyenin altina saklan, yastigin arkasindan, cinli minli, seytan, buyulu ev, lanet, \
         lanetli, altina kacirtan, altima edeyim, korkulu, korkulu bir film",
    ),
    (
        EPIC,
        "vurdulu, kirdili, kavgali, patlayan, bir seyler patlasin, ortalik yikilan, yikim, araba takibi, gum \
         gum, sesi acalim, sesi kokleyelim, aksiyonu bol, hareketli, hareket dolu, temposu yuksek, yuksek \
         tempolu, silahli catisma, catismali, dev canavarlar, canavarli, robotlu, dinozor, dinozorlar, \
         dunyanin sonu, savas sahneleri bol, kiyamet",
    ),
    (
        LAUGH,
        "gulecegimiz, gulecegim, gulecegimiz bir sey, guleriz, gulunecek, gulunc, guldurur, guldurmeli, \
         gulmeli, guldurmelik, gulmekten oldur, gulmekten yerlere, gulmekten karnimiz agrisin, karin agrisi, \
         yerlere yatalim, yerlere yatiracak, kahkahali, kopalim, koptum, kopmalik, kopartan, yaralim, \
         yarilmalik, yaran, kiriltan, kirip geciren, kiralim gecirelim, kirip gecirsin, saka, sakali, \
         goygoyluk, makaralik, geyiklik, komik mi komik, recep ivedik, ertem egilmez, zeki alasya, metin \
         akpinar, ata demirer",
    ),
    (
        CRY,
        "mendil hazir, mendilleri hazirla, mendiller, salya sumuk aglamak, agla agla, aglayasim var, \
         aglayacagim, aglatir, aglatmali, goz yasi, goz yaslari, gozyasi seli, gozlerimiz dolsun, gozyasi \
         dokelim, icimi parcalasin, icimizi parcalasin, yuregimi daglasin, yurek daglayan, yurek sizlatan, \
         iciniz acisin, kahreden, kahredici, kahrolalim, yikici, mahvetsin, mahvet bizi, perisan etsin, \
         perisan et, aci dolu, acili, melodram, melodrami",
    ),
    (
        FEEL_GOOD,
        "neselendir, neselendirecek, nesemiz yerine gelsin, keyfimiz yerine gelsin, keyfi yerine gelsin, \
         keyif verici, keyiflensin, keyiflenelim, moral versin, morali duzelsin, moralini duzeltecek, yuzu \
         gulsun, icimi acsin, pozitif enerji, enerjimizi yukseltsin, sonu iyi, ruhuma iyi gelsin, ruha iyi \
         gelen, moral lazim, senlendir, senlendirsin",
    ),
    (
        COSY,
        "sicacik bir film, ic isitan sicacik, battaniyeli, battaniye altinda, battaniyenin altinda, disarida \
         kar, disarida yagmur, kar yagiyor, yagmur yagiyor, yagmurlu, yagmurlu hava, disarisi soguk, disarda \
         kar, disarda yagmur, hava soguk, soba basi, soba, kestane, somine, cay demledik, cay, demli cay, cay \
         koyduk, kahve, salep, kedi kucakta, kedi kucagimda, koltuk, koltuga kurulduk, pijama, pijamalar, \
         dinlendirsin, sakinlestiren, sakinlestirsin, sakin sakin",
    ),
    (
        BRAIN_OFF,
        "kafa dagitsin, beynim yandi, beyin yandi, beynim eridi, beynim sulandi, beynim bulandi, kafam kazan, \
         kafam kazan gibi oldu, beynim patladi, beynim bitti, kafam patladi, kafa bosaltmak, kafamizi \
         bosaltalim, beyin yormasin, beyin yormayan, beynimi yormasin, beynimizi yormasin, kafa yormayalim, \
         kafami yormasin, beyni kapat, beyni kapatalim, cerez gibi, absurt komik, bos yapalim, bosu bosuna, \
         vakit gecsin, zaman gecsin, zaman oldurmelik, dusunmeyim, dusunmiyim, hic dusunmeyelim, hic \
         dusunmeyeyim, dusunmek istemiyom, kafa yormayim, kafa yormayayim, beyin kapali, beynim kapansin, ac \
         da dusunmeyim",
    ),
    (
        AFTER_A_BAD_DAY,
        "moral sifir, moralimiz sifir, moraller bozuk, moralim yerlerde, moral yerlerde, sinavim berbat \
         gecti, sinav berbat gecti, rezalet gecti, sinavim kotu gecti, igrenc bir gun, kabus gibi bir gun, \
         berbat bir hafta, cani sikkin, keyifsiziz, tadim yok, tadimiz yok, icim sikildi, depresifim, \
         sevgilim terk etti, aldatildim, isten cikarildi, kovuldum, sinifta kaldim, mac kaybettik, derbiyi \
         kaybettik, yenildik",
    ),
    (
        &[Sense::Tired],
        "uyuyakalmadan, uyuyakalmadan once, sizmadan, sizmadan once, sizip kalmadan, pert oldum, pert \
         olduk, ayakta zor duruyorum, uyuyakaliyorum, uyuyakaliyoruz, uyuyakalmayayim, \
         nobetten geldim, vardiyadan, vardiyadan ciktim, isten geldik, takatim yok, takatim kalmadi, enerjim \
         kalmadi",
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
        "umut verici, umutlandirsin, gaza gelelim, hirs, zafer, pes etmeyenler, mucadelesi, hayata tutunan, \
         hayata tutunma, gaza gelmek, gaza gelmek istiyom, gaza gelmek istiyorum, gaza geleyim, gaza \
         getirecek, motive olayim, motive olmak, hirslandirsin, azmettirsin, azmettiren, beni kaldirsin \
         ayaga, ayaga kaldirsin",
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
        "nefesimi kessin, gersin, bizi gersin, diken ustunde tutan, tirnak yediren, tirnaklarimi yedirsin, \
         tirnak kemirten, heyecan dolu, suruklesin, sonuna kadar merak, merak ettiren, merakli, temposu \
         dusmeyen, soygunlu, ajanli, kacis, hapishaneden kacis, kim yapti",
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
        "altyazi okuyacak halimiz yok, altyazi okumak istemiyoruz, altyazi okuyamiyorum, altyazi okumayalim, \
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
    (&[From(&["TR"])], "yesilcamdan, eski turk filmi, bizimkilerden"),
    (
        &[Sense::Tired],
        "kafam kazan oldu, basim kazan gibi, kafam davul gibi, basim davul gibi, kafam balon gibi, basim \
         catliyor, basim catlayacak, kafam patlayacak, kafam zonkluyor, basim zonkluyor, beynim zonkluyor, \
         pestil gibiyim, pestile dondum, zombi gibiyim, odun gibiyim, ceset gibiyim, dayak yemis gibiyim, \
         kursun gibiyim, patates gibiyim, yigildim, yigildik, gozumu acamiyorum, ayakta uyuyorum, ayakta \
         uyuyoruz, kolumu kaldiracak halim yok, kolumu kaldiramiyorum, bacaklarim tutmuyor, dermanim yok, \
         mecalim yok, halim kalmadi, yorgunluktan oluyorum, yorgunluktan bayilacagim",
    ),
    (
        BITTERSWEET,
        "hem guldursun hem huzunlendirsin, hem guldurup hem huzunlendirsin, hem gulduren hem huzunlendiren, \
         hem guldursun hem duygulandirsin, hem gulduren hem duygulandiran, biraz guldursun biraz aglatsin, \
         biraz gulelim biraz aglayalim, guldururken huzunlendiren, guldururken aglatsin, guldururken \
         duygulandirsin, guldurup aglatan, hem gulup hem aglayalim, hem neseli hem huzunlu, hem tatli hem aci",
    ),
    (
        WEARY,
        "aksamdan kalmayiz, dunden kalma, dunden kalmayim, hala sarhosum, aksamdan kalma, aksamdan kalmayim, \
         cok ictik, cok ictim, dun gece cok ictik, dun gece cok ictim, dun cok ictik, basimiz catliyor, hic \
         uyumadim, hic uyumadik, uyuyamadim, gozume uyku girmedi, sabahlara kadar uyumadim, bebek uyutmadi",
    ),
    (
        DRUNK,
        "sarhos, sarhosuz, sarhosum, kafalar guzel, kafamiz guzel, kafam guzel, iki duble attik, uc duble \
         attik, raki ictik, birayi fazla kacirdik, cakirkeyif, cakirkeyifiz",
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
        "sinav bitti, sinavlar bitti, sinavim bitti, sinavlarim bitti, finaller bitti, vizeler bitti, okul \
         bitti, okullar kapandi, tatil basladi, tatil basliyor, yks bitti, kpss bitti, sinavi gectim, \
         sinavdan gectim, dersten gectim, gectim sinavi, ehliyeti aldim, ehliyet aldim, terfi aldim, terfi \
         ettim, ise alindim, ise girdim, isi kaptim, kabul aldim, mezun oldum, mezun olduk, tezi verdim, \
         nisanlandik, evet dedi, evlendik, bebek bekliyoruz, hamileyim, ikiz bekliyoruz, dede oldum, babaanne \
         oldum, anneanne oldum, teyze oldum, emekli oldum, zam aldim, sampiyon olduk, mac kazandik, \
         kutluyoruz, kutlama yapiyoruz, kutlama var, yeni evlendik, yeni evlendim, yeni nisanlandik, terfi \
         geldi, zam geldi, terfi, kutlayalim, senlenelim",
    ),
    (
        GOOD_NEWS,
        "cok sukur iyi, sukur iyi, ameliyati iyi gecti, ameliyat iyi gecti, sonuclar temiz cikti, temiz \
         cikti, sinavi kazandi, universiteyi kazandi",
    ),
    (
        AFTER_A_BAD_DAY,
        "patron bagirdi, patronum bagirdi, patronum bana bagirdi, mudur bagirdi, mudurum bagirdi, mudurum bana \
         bagirdi, hoca bagirdi, bana bagirdi, azarladi, azar isittim, azar yedim, firca yedim, rezil oldum, rezil \
         olduk, beni aldatti, beni terk etti, araba bozuldu, arabam bozuldu, arabamiz bozuldu, telefonum bozuldu, \
         telefonum kirildi, telefonumu caldilar, cuzdanimi caldilar, cuzdanimi kaybettim, hirsiz girdi, ucagi \
         kacirdim, ucagi kacirdik, otobusu kacirdim, sinavim kotuydu, reddedildim, kavga ettim, tartistik, ceza \
         yedim, kaza yaptim, kaza yaptik, her sey ters gitti, isler ters gitti, hersey ters gitti, maci kaybettik, \
         kume dustuk, kimse aramadi, dogum gunumu unuttu, dogum gunumu unuttular",
    ),
    (
        GOOD_NEWS,
        "evi aldik, ev aldik, evimizi aldik, anahtarlari aldik, evin anahtarlarini aldik, isi aldim, evleniyoruz, \
         evlenme teklif etti, hamileyiz, baba oluyorum, anne oluyorum, torunum oldu, bebegimiz oldu, bebek geldi, \
         sinavi kazandim, universiteyi kazandim, mezun oldu, maci kazandik, odul aldim, dogum gunum, bugun dogum \
         gunum, tezim bitti, tezimi verdim, emekli oldu",
    ),
    (
        WEARY,
        "butun gun calistim, butun gun calistik, gece vardiyasi, gece nobeti, tasindik bugun, bugun tasindik, koli \
         tasidim, ayakta durdum butun gun",
    ),
    (
        BITTERSWEET,
        "hem huzunlu hem tatli, hem huzunlu hem neseli, hem huzunlu hem komik, hem tatli hem huzunlu, hem aci hem \
         tatli, hem mutlu hem huzunlu",
    ),
];
