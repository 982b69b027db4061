//! Turkish words for what embarrasses people in company, for effort of the brain and for what nobody is to go through.
//! Owns words only.

use super::super::Sense;
use super::super::senses::{BITTERSWEET, NOBODY_DIES, SEX_AND_VIOLENCE, SUPERHERO};

pub(super) const MANNERS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Rude],
        "kufur, kufurlu, kufurlar, argo, cinsellik, cinsel icerik, cinsel sahne, cinsel sahneler, sevisme, \
         sevisme sahnesi, sevisme sahneleri, ciplaklik, ciplak, ciplak sahne, mustehcen, mustehcenlik, acik \
         sacik, acik sahne, acik sahneler, ayip sahne, ayip sahneler, ayip, ayip seyler, ayip bir sey, \
         ayip birsey, edepsiz bir sey, edepsiz, edepsizlik, \
         erotik, yatak sahnesi, yatak sahneleri, seks, seks sahnesi, seks sahneleri, opusme sahnesi, yuz \
         kizartan, yuz kizartici",
    ),
    (
        &[Sense::Clean],
        "kufursuz, cinselliksiz, ayip sahne cikmasin, ayip sahne olmasin, ayip sahnesi olmasin, \
         ayip seyler cikmasin, ayip sahne yok, ayip sahnesiz, acik saciksiz, edepli, edebiyle, temiz, \
         temiz bir film, temiz \
         film, yuzumuz kizarmasin, yuz kizartmayan, yuz kizartmasin, utandirmayan, utandirmasin, buyuklerin \
         yaninda izlenir, anneyle izlenir, opusmesiz, opusme olmayan, opusme yok, sevismesiz, sevisme \
         olmayan, yataksiz, sarkintiliksiz, temiz aile filmi",
    ),
    (
        &[Sense::Effort],
        "dusunecek halim, dusunecek halimiz, dusunecek havada, dusunmek icin, kafa yoracak, kafa yoracak \
         halim, kafa yormak, kafa yormaya, kafa patlatmak, odaklanmak, dikkat etmek, dusunecek durumda",
    ),
    (
        NOBODY_DIES,
        "sonunda olmesin, sonunda kimse olmesin, sonunda biri olmesin, sonunda kiz olmesin, sonunda \
         adam olmesin, kimse olmesin, kimsenin olmedigi, kimse olmeyen, hic kimse olmesin, kimse olmuyor, \
         olum olmasin, olum \
         olmayan, olumsuz bir film, kimse olmezse, herkes yasasin, herkes hayatta kalsin",
    ),
    (SEX_AND_VIOLENCE, "cinsellik ve siddet, siddet ve cinsellik, kufur ve siddet, siddet ve kufur"),
    (
        SUPERHERO,
        "super kahraman, super kahramanli, super kahramanlar, superkahraman, super kahraman filmi, super kahraman \
         filmleri",
    ),
    (
        BITTERSWEET,
        "melankolik ama guzel, melankolik ama umutlu, melankolik ama tatli, melankolik ama sicak, uzucu ama \
         guzel, uzucu ama umutlu, uzucu ama tatli, uzucu ama sicak, duygusal ama guzel, duygusal ama umutlu, \
         duygusal ama tatli, duygusal ama sicak, acikli ama guzel, acikli ama umutlu, acikli ama tatli, \
         acikli ama sicak, huzunlu ama sicak",
    ),
    // Only films are offered: no series was asked for, and none is refused.
    (&[], "dizi, dizisi, diziler, dizileri, dizi film"),
];
