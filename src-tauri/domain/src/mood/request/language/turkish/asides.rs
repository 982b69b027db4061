//! Turkish as households speak it: what says something about the words beside it, and what says nothing. Owns words only.

use super::super::{Over, Role};

pub(super) const MORE: &[(Role, &str)] = &[
    (
        Role::LikeBack,
        "havasinda/tadinda/tarzi bi sey, kafasi, kafasinda, minvalinde, gibisinden, turevi, gibi/tarzinda \
         bi/bir film, tarzi film",
    ),
    (
        Role::Back(Over::Not),
        "asla olmaz, katiyen, sakin ha, kesinlikle olmasin/istemiyorum/istemiyoruz, istemiyor kimse, kimse \
         istemiyor, kaldirmaz bunye, kaldirmaz bunye bugun, bunye/bunyem/icim/midem kaldirmaz, \
         bunye/icim/midem kaldirmiyor, cekemeyecegim, izleyemeyecegim, olmasin/olmayacak ama, olmasin ne \
         olur, karsima cikmasin",
    ),
    (
        Role::Away,
        "uyudu/yatti nihayet, nihayet/sonunda uyudu/uyudular/yatti/yattilar, anneannede/babaannede/yatili \
         kaliyor, babalarinda, babasinda, annesinde, kamptalar, yaz kampinda, okulda, okul gezisinde, buyudu, \
         buyuduler, evlendi, universitede, \
         universiteli, universite ogrencisi/okuyor/mezunu, universiteye basladi/gidiyor/gidecek/gider, \
         evli, nisanli, askerde, askerden geldi/dondu, yetiskin, koca/kocaman adam/kadin oldu, is hayatinda, \
         doktor/avukat/muhendis/ogretmen/hemsire oldu, \
         universiteyi bitirdi, master/doktora yapiyor",
    ),
    (
        Role::Away,
        "gitti, gittiler, eve/uyumaya/kampa/okula/anneanneye/anneannesine/anneannelerine/babaanneye/babaannesine gitti, \
         babaannelerine/dedesine/dedelerine/babasina/babalarina/annesine/annelerine/arkadasina gitti, \
         eve/uyumaya/kampa/anneanneye/babaanneye/dedelerine/babalarina gittiler",
    ),
    (
        Role::Filler,
        "neresi, neresi olursa/olsa, neresi olursa olsun, mac iptal oldu, mac iptal/ertelendi/bitti, iptal \
         oldu, iptal, ertelendi, cekirdek, misir, patlamis misir, cips, bira, sarap, raki, pizza, pide, \
         lahmacun, kola, cerezler, isik/isiklar/perdeler kapali, hep beraber/birlikte, beraber, birlikte, \
         cumbur cemaat, oyle boyle degil, hadi bakalim, kanka, kardesim, canim, hocam, valla, vallahi, yahu, \
         be, iste, evet, hayir, tamam, tesekkurler, falan, filan, falan filan, kayinvalidem geldi, da ne \
         olursa olsun",
    ),
    (
        Role::Won,
        "ben kazandim, kazandim, sira bende, secim bende, secme sirasi bende, ben seciyorum, benim dedigim \
         olacak, benim dedigim oldu",
    ),
    (
        Role::Aside,
        "spor salonu/salonuna/salonunda/salonundan/yaptim, spora \
         basladim/basliyorum/baslicam/baslayacagim/baslayacam/gidiyorum/yazildim/yazilacagim/yazilcam, spordan geldim/geldik/ciktim, sporu \
         biraktim, eski sevgilim/sevgilimi/sevgilisi/sevgili/esim/kocam/karim, film/filmimiz yok, bi film yok",
    ),
    (
        Role::Back(Over::Not),
        "onerme, onermeyin, onermeyiniz, onermesin, onermesen, acma, acmayin, acmayalim, acmasin, koyma, \
         koymayin, koymayalim, gosterme, gostermeyin, gostermesin, onerme/onermeyin/acma/acmayin lutfen",
    ),
    (Role::Filler, "hayir/yok demem/demeyiz/demez"),
    (Role::Filler, "gore, ona gore, bana gore, bize gore, buna gore, sana gore, size gore, herkese gore"),
    (
        Role::Back(Over::Not),
        "bir sey acma, bir sey acmayin, bir sey onerme, bir sey onermeyin, bir film onerme, bir film \
         onermeyin, bir film acma, bir film acmayin, bir sey koyma, bir sey gosterme",
    ),
    // Who does not, in the third person: the others are looked up by it.
    (
        Role::Back(Over::Not),
        "hoslanmiyor, hoslanmaz, haz/zevk/keyif etmiyor/etmez/almiyor/almaz, hazzetmiyor, hazzetmez, bayilmiyor, \
         bayilmaz, begenmiyor, begenmez, katlanamiyor, katlanamaz, tahammul edemiyor/edemez, \
         tahammulu/tahammulum/tahammulumuz yok, bakamiyor, bakamaz, bakmiyor, bakmaz, dayanamiyor, dayanamaz, \
         kaldiramiyor, kaldiramaz, cekemiyor, cekemez, izleyemiyor, izleyemez, izlemiyor, izlemez, seyredemiyor, \
         seyredemez, seyretmiyor, seyretmez, gormek/gormeyi istemiyor/istemez, sarmiyor, sarmaz, acmiyor, \
         ilgilenmiyor, ilgilenmez, iyi gelmiyor/gelmez, yaramiyor, yaramaz",
    ),
    (
        Role::Back(Over::Not),
        "secme, verme, vermeyin, vermeyelim, vermesin, secmeyin, secmeyelim, secmesin, getirme, getirmeyin, izletme, \
         izletmeyin, izletmesin, oynatma, oynatmayin, acayim/acalim deme, teklif/tavsiye etme/etmeyin/etmesin, \
         karsima/karsimiza/onume/onumuze cikarma/cikarmayin/getirme, sevmeyenler/sevmeyenlere/sevmeyen icin/gore, \
         sevmeyen biri, girme, girmeyin, girmeyelim",
    ),
    // What a kind of film did.
    (
        Role::Back(Over::Not),
        "cok? korkuttu/urkuttu/aglatti/uzdu/mahvetti/bunaltti/sarsti, cok korktu/korktuk/korktum, kabus/kabuslar \
         gordu/goruyor/gorur/gordurdu/gorduruyor, hungur? hungur agladi/agladik/agladim, \
         gece/geceleri/gunlerce/hic uyuyamadi, travma yaratti, travmaya soktu, \
         midemi/midemizi/midesini bulandirdi, icimi/icimizi/icini karartti, moralimi/moralimizi/moralini bozdu, \
         psikolojimi/psikolojimizi/psikolojisini bozdu",
    ),
    (Role::Back(Over::Not), "cikmasin, cikmayan"),
    (Role::Filler, "bucuk, bucukta, bucuga, bucuktan"),
    (Role::Aside, "kabus/kabuslar gordum/gorduk/goruyorum/gorurum"),
    // Who likes something is no slip of who does not.
    (
        Role::Filler,
        "sever, severim, severiz, severler, seviyor, seviyorum, seviyoruz, seviyorlar, sevdi, sevdik, sevdim, bayilir, \
         bayiliriz, bayilirim, bayiliyor, bayiliyoruz, bayiliyorum, hoslanir, hoslaniriz, hoslanirim, hoslaniyor, \
         hoslaniyoruz, hoslaniyorum, izliyor, izler, bakiyor, bakar, dayaniyor, dayanir, ablam, abim, agabeyim, korkutmadi, korkutamadi, aglatmadi, guldurmedi, germedi, korkmadi, korkmadik, korkmadim, \
         yegenim, yasinda, yasindaki, yasindayiz, yasindayim, yaslarinda, yasina, uyuyamadi, uyuyamaz, \
         uyuyamiyor, uyuyakalir, uyuyakaliyor, uyukluyor, uyur, sikilir, sikiliyor, daraliyor",
    ),
    (Role::Back(Over::Enough), "sikildi, sikildilar, bikti, biktilar, usandi, usandilar"),
    (Role::Filler, "bos ver/verin/verme, bosver, sicaga/soguga dayanamiyor/dayanamaz"),
    (Role::Filler, "canim/canimiz/cani cok? sikiliyor/sikildi, ici ici, can sikintisi"),
    (
        Role::Aside,
        "ben sevmedim, biz sevmedik, ben sevmem, ben begenmedim, biz begenmedik, ben haric, biz haric",
    ),
    // What films have in them is turned back by what follows: "kan olan filmlere tahammülüm yok".
    (
        Role::Filler,
        "olan film/filmi/filme/filmden/filmler/filmleri/filmlere/filmlerden/seyler/seyleri/seylere/seylerden/sey, \
         olanlar/olanlari/olanlara/olanlardan/olanini/olanindan",
    ),
    (Role::Turn, "onun/bunun/bunlarin/onlarin disinda/haricinde, onun/bunun disinda her sey olur"),
    (Role::Not, "yine mi, gene mi"),
    (Role::Back(Over::Not), "tahammulum/tahammulumuz/tahammulu/sabrim/sabrimiz kalmadi, sabrim/sabrimiz yok"),
];
