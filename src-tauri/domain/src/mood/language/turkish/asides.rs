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
         buyuduler, evlendi, universitede",
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
         biraktim, cok? korkuttu/urkuttu/aglatti/uzdu, eski sevgilim/sevgilimi/sevgilisi/sevgili/esim/kocam/karim, film/filmimiz yok, bi film yok",
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
    (
        Role::Aside,
        "ben sevmedim, biz sevmedik, ben sevmem, ben begenmedim, biz begenmedik, ben haric, biz haric",
    ),
];
