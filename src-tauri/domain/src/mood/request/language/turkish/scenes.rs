//! Turkish as households speak it: what is seen and happens in a film, what it does to people, and what happened to them
//! that sounds like it. Owns words only.

use super::super::Sense;
use super::super::Sense::Free;
use super::super::senses::{LIGHT, LOUD, LOVERS, REVENGE, SLOW, THINK, WEATHER};
use crate::catalogue::ContentNote as Note;

pub(super) const SCENES: &[(&[Sense], &str)] = &[
    (LOVERS, "ciftler, mutlu ciftler, opusen ciftler, sevgililer, opusme, opusmeler, opusenler, el ele"),
    (
        REVENGE,
        "hak ettigini bulsun/bulan/bulacak, hakettigini/cezasini/belasini/ettigini bulsun/bulan, hak \
         ettiklerini bulsun, cezasini ceksin/ceken",
    ),
    (LOUD, "gurultulu, patlama, patlamalar"),
    (
        SLOW,
        "pek/cok/fazla bir sey olmayan, pek birsey olmayan, neredeyse hicbir sey olmayan, hicbir sey olmayan, \
         olay olmayan, az olayli, buyuk/derin sessizlik, ucsuz bucaksiz, genis ufuklar",
    ),
    (
        THINK,
        "uzun uzun konusulacak/konusacagimiz/dusunduren/dusundurecek, uzerine uzun uzun \
         konusulacak/konusacagimiz, uzerine konusulacak/konusulan, sonra uzun uzun konusulan, gunlerce \
         konusulacak/konusacagimiz/dusunduren, beni/bizi zorlayacak, zorlayan, zorlayici, zorlayacak, zor bir \
         film",
    ),
    (
        LIGHT,
        "kimseyi uzmeyen/uzmeyecek/kirmayan/kirmayacak, kimseyi rahatsiz etmeyen/etmeyecek/etmesin, kimsenin \
         rahatsiz olmayacagi, dikkatim dagiliyor, dikkatimizi veremiyoruz, dikkatimi veremiyorum, \
         odaklanamiyorum",
    ),
    (
        WEATHER,
        "yagmurlu bir aksam, yagmurlu bir gun, yagmurlu bir pazar, yagmurlu aksam, yagmurlu pazar, karli bir \
         aksam, karli bir gun, kasvetli bir gun",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "kopek olmemeli, kopek olmez, kedi olmemeli, hayvan olmemeli, hayvanlar olmemeli, at olmemeli, kopek \
         olmesin sakin, kopegin olmesini istemiyoruz, kopegin olmesini istemiyorum",
    ),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "annesi/babasi olen, anne/annesi babasi olen, annesini/babasini/ailesini kaybeden, anne babasini \
         kaybeden, annesi olen cocuk/cocuklar/kiz/oglan, babasi olen cocuk/cocuklar, anne babasi olen cocuk, \
         annesini/babasini kaybeden cocuk, anne babasini kaybeden cocuk",
    ),
];
