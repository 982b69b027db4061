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
        "hak ettigini bulsun, hak ettigini bulan, hak ettigini bulacak, hakettigini bulsun, hakettigini \
         bulan, hak ettiklerini bulsun, cezasini bulsun, cezasini bulan, cezasini ceksin, cezasini ceken, \
         belasini bulsun, belasini bulan, ettigini bulsun, ettigini bulan",
    ),
    (LOUD, "gurultulu, patlama, patlamalar"),
    (
        SLOW,
        "pek bir sey olmayan, pek birsey olmayan, cok bir sey olmayan, fazla bir sey olmayan, neredeyse \
         hicbir sey olmayan, hicbir sey olmayan, olay olmayan, az olayli, buyuk sessizlik, derin sessizlik, \
         ucsuz bucaksiz, genis ufuklar",
    ),
    (
        THINK,
        "uzun uzun konusulacak, uzun uzun konusacagimiz, uzerine uzun uzun konusulacak, uzerine uzun uzun \
         konusacagimiz, uzerine konusulacak, uzerine konusulan, sonra uzun uzun konusulan, gunlerce \
         konusulacak, gunlerce konusacagimiz, uzun uzun dusunduren, uzun uzun dusundurecek, gunlerce \
         dusunduren, beni zorlayacak, bizi zorlayacak, zorlayan, zorlayici, zorlayacak, zor bir film",
    ),
    (
        LIGHT,
        "kimseyi uzmeyen, kimseyi uzmeyecek, kimseyi kirmayan, kimseyi kirmayacak, kimseyi rahatsiz etmeyen, \
         kimseyi rahatsiz etmeyecek, kimseyi rahatsiz etmesin, kimsenin rahatsiz olmayacagi, dikkatim \
         dagiliyor, dikkatimizi veremiyoruz, dikkatimi veremiyorum, odaklanamiyorum",
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
        "annesi olen, babasi olen, anne babasi olen, annesi babasi olen, annesini kaybeden, babasini \
         kaybeden, anne babasini kaybeden, ailesini kaybeden, annesi olen cocuk, babasi olen cocuk, anne \
         babasi olen cocuk, annesi olen cocuklar, babasi olen cocuklar, annesini kaybeden cocuk, babasini \
         kaybeden cocuk, anne babasini kaybeden cocuk, annesi olen kiz, annesi olen oglan",
    ),
];
