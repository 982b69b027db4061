//! Turkish words for what embarrasses people in company, for effort of the brain and for what nobody is to go through.
//! Owns words only.

use super::super::Sense;
use super::super::senses::{BITTERSWEET, NOBODY_DIES, SEX_AND_VIOLENCE, SUPERHERO};

pub(super) const MANNERS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Rude],
        "kufur, kufurlu, kufurlar, argo, cinsellik, cinsel icerik, cinsel/ciplak/acik/ayip sahne, \
         cinsel/acik/ayip sahneler, sevisme, sevisme/yatak/seks/opusme sahnesi, sevisme/yatak/seks sahneleri, \
         ciplaklik, ciplak, mustehcen, mustehcenlik, acik sacik, ayip, ayip seyler/birsey, ayip/edepsiz bir \
         sey, edepsiz, edepsizlik, erotik, seks, yuz kizartan/kizartici",
    ),
    (
        &[Sense::Clean],
        "kufursuz, cinselliksiz, ayip sahne cikmasin/olmasin/yok, ayip sahnesi olmasin, ayip seyler cikmasin, \
         ayip sahnesiz, kimsenin/annemin/babamin yuzu kizarmasin, yuzum/yuzu kizarmasin, yerin dibine \
         girmeyelim/girmeyeyim/gecmeyelim/batmayalim, yaninda utanmayalim/utanmayayim/utanmayacagimiz/utanilmayacak, \
         kimse utanmasin, utanmadan izleyelim/izlenecek/izlenir/izleyebilecegimiz/izleyecegimiz, acik saciksiz, edepli, edebiyle, temiz, temiz bir film, temiz film, yuzumuz \
         kizarmasin, yuz kizartmayan/kizartmasin, utandirmayan, utandirmasin, buyuklerin yaninda izlenir, \
         anneyle izlenir, opusmesiz, opusme/sevisme olmayan, opusme yok, sevismesiz, yataksiz, \
         sarkintiliksiz, temiz aile filmi",
    ),
    (
        &[Sense::Effort],
        "dusunecek halim/halimiz/havada/durumda, dusunmek icin, kafa yoracak/yormak/yormaya/patlatmak, kafa \
         yoracak halim, odaklanmak, dikkat etmek",
    ),
    (
        NOBODY_DIES,
        "sonunda olmesin, sonunda kimse/biri/kiz/adam olmesin, kimse olmesin/olmeyen/olmuyor/olmezse, \
         kimsenin olmedigi, hic kimse olmesin, olum olmasin/olmayan, olumsuz bir film, herkes yasasin, herkes \
         hayatta kalsin",
    ),
    (SEX_AND_VIOLENCE, "cinsellik ve siddet, siddet ve cinsellik, kufur ve siddet, siddet ve kufur"),
    (
        SUPERHERO,
        "super kahraman, super kahramanli, super kahramanlar, superkahraman, super kahraman filmi, super kahraman \
         filmleri",
    ),
    (
        BITTERSWEET,
        "melankolik/uzucu/duygusal/acikli ama guzel/umutlu/tatli, melankolik/uzucu/duygusal/acikli/huzunlu \
         ama sicak",
    ),
    // Only films are offered: no series was asked for, and none is refused.
    (&[], "dizi, dizisi, diziler, dizileri, dizi film"),
];
