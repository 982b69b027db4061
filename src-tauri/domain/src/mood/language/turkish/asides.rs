//! Turkish as households speak it: what says something about the words beside it, and what says nothing. Owns words only.

use super::super::{Over, Role};

pub(super) const MORE: &[(Role, &str)] = &[
    (
        Role::LikeBack,
        "havasinda bi sey, tadinda bi sey, kafasi, kafasinda, minvalinde, gibisinden, turevi, gibi bi film, \
         gibi bir film, tarzinda bi film, tarzinda bir film, tarzi film, tarzi bi sey",
    ),
    (
        Role::Back(Over::Not),
        "asla olmaz, katiyen, sakin ha, kesinlikle olmasin, kesinlikle istemiyorum, kesinlikle istemiyoruz, \
         istemiyor kimse, kimse istemiyor, kaldirmaz bunye, kaldirmaz bunye bugun, bunye kaldirmaz, bunyem \
         kaldirmaz, bunye kaldirmiyor, icim kaldirmaz, icim kaldirmiyor, midem kaldirmaz, midem kaldirmiyor, \
         cekemeyecegim, izleyemeyecegim, olmasin ama, olmasin ne olur, olmayacak ama, karsima cikmasin",
    ),
    (
        Role::Away,
        "uyudu nihayet, nihayet uyudu, nihayet uyudular, sonunda uyudu, sonunda uyudular, yatti nihayet, \
         nihayet yatti, nihayet yattilar, sonunda yatti, sonunda yattilar, anneannede kaliyor, babaannede \
         kaliyor, babalarinda, babasinda, annesinde, yatili kaliyor, kamptalar, yaz kampinda, okulda, okul \
         gezisinde, buyudu, buyuduler, evlendi, universitede",
    ),
    (
        Role::Filler,
        "neresi, neresi olursa, neresi olursa olsun, neresi olsa, mac iptal oldu, mac iptal, iptal oldu, \
         iptal, ertelendi, mac ertelendi, mac bitti, cekirdek, misir, patlamis misir, cips, bira, sarap, \
         raki, pizza, pide, lahmacun, kola, cerezler, isik kapali, isiklar kapali, perdeler kapali, hep \
         beraber, hep birlikte, beraber, birlikte, cumbur cemaat, oyle boyle degil, hadi bakalim, kanka, \
         kardesim, canim, hocam, valla, vallahi, yahu, be, iste, evet, hayir, tamam, tesekkurler, falan, \
         filan, falan filan, kayinvalidem geldi, da ne olursa olsun",
    ),
    (
        Role::Won,
        "ben kazandim, kazandim, sira bende, secim bende, secme sirasi bende, ben seciyorum, benim dedigim \
         olacak, benim dedigim oldu",
    ),
    (
        Role::Aside,
        "spor salonu, spor salonuna, spor salonunda, spor salonundan, spora basladim, spora basliyorum, spora \
         gidiyorum, spora yazildim, spora yazilacagim, spora yazilcam, spordan geldim, spordan geldik, \
         spordan ciktim, spor yaptim, sporu biraktim, film yok, filmimiz yok, bi film yok",
    ),
    (
        Role::Back(Over::Not),
        "onerme, onermeyin, onermeyiniz, onermesin, onermesen, acma, acmayin, acmayalim, acmasin, koyma, \
         koymayin, koymayalim, gosterme, gostermeyin, gostermesin, onerme lutfen, onermeyin lutfen, acma \
         lutfen, acmayin lutfen",
    ),
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
