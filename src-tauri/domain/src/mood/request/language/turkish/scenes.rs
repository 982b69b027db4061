//! Turkish as households speak it: what is seen and happens in a film, what it does to people, and what happened to them
//! that sounds like it. Owns words only.

use super::super::Sense;
use super::super::Sense::Free;
use super::super::senses::{
    COSY, FEEL_GOOD, INSPIRE, LIGHT, LOUD, LOVERS, MIND, REVENGE, SLOW, TENSE, THINK, WEATHER,
};
use crate::catalogue::ContentNote as Note;
use crate::mood::film::kind::Mood;

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
    (
        &[Free(Note::Gore)],
        "kansiz, kansiz bicaksiz, kansiz revansiz, kan/kanlar olmadan, kan gostermeden, kan revan olmadan",
    ),
    (
        &[Sense::NotMood(Mood::ScareUs)],
        "cok/fazla/bizi/kimseyi/cocuklari/cocugu? korkutmadan, cok? urkutmeden, odumuzu koparmadan",
    ),
    (TENSE, "heyecanlandirsin, heyecanlandiran, heyecanlandiracak, heyecanlandirsa"),
    (
        COSY,
        "guzel/tatli ruyalar/ruyalara, guzel/tatli ruyalar gorsun/gorecegi/goren/gorelim/gorsunler, tatli/guzel ruyalara dalsin, mis gibi \
         uyusun/uyuyacagi",
    ),
    (
        FEEL_GOOD,
        "insanin/adamin/herkesin icini/kalbini/yuregini isitan/isitsin/isitacak, icini/kalbini/yuregini/yuregimi/yuregimizi \
         isitan/isitsin/isitacak, kalbimi/kalbimizi isitan/isitacak, kalp isitan",
    ),
    (
        INSPIRE,
        "kendi ayaklari/ayaklarinin ustunde/uzerinde duran/durabilen/durmayi, kendi ayaklari/ayaklarinin ustunde/uzerinde duran \
         birinin/biri/kadinin, ben de yaparim/yapabilirim/basaririm, biz de yapariz, yeniden ayaga kalkan, sifirdan baslayan",
    ),
    (
        MIND,
        "birbirimize/oylece bakakalalim, bakakalalim, agzimiz/agzim acik kalsin, agzimizi acik biraksin, ne oldugunu anlamayalim",
    ),
    (&[Sense::Hint(Mood::GoodCry)], "aglatabilir, aglatabilir de, huzunlendirebilir, uzebilir"),
    (&[Sense::Hint(Mood::ScareUs)], "korkutabilir, korkutabilir de, urkutebilir"),
    (&[Sense::Hint(Mood::EdgeOfSeat)], "gerebilir, gerebilir de, heyecanlandirabilir"),
    (&[Sense::Hint(Mood::BigLaughs)], "guldurebilir, guldurebilir de"),
    (
        &[Sense::Note(Note::ChildDeath)],
        "cocuk/cocuklar/bebek/bebekler/cocugu/bebegi olen, cocugun/cocuklarin/bebegin/bebeklerin oldugu/olmesi/olumu, bebek/evlat \
         olumu, bebek ya da cocuk olen, cocuk ya da bebek olen, bebek veya cocuk olen, cocuk veya bebek olen, olen bebek/bebekler",
    ),
    (
        &[Free(Note::ChildDeath)],
        "bebek/bebekler olmesin, bebek/cocuk ya da cocuk/bebek olmesin, cocuk/bebek olmeyen",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "cocuklara/cocuga/bebeklere/bebege \
         eziyet/iskence/siddet/zarar/zulum, cocuklara/cocuga eziyet/iskence/zulum eden/edilen/edilmesi, cocuk dovme/dovulen/dovulmesi, \
         cocuklara kotu davranilan/davranilmasi",
    ),
    (
        &[Sense::Note(Note::SexualViolence)],
        "tecavuz/taciz/istismar sahnesi/sahneleri, tecavuze ugrayan/ugramis, tecavuzlu, tacizli",
    ),
    (
        &[Sense::Opposite],
        "bugun/simdi tersi, bu aksam/gece tersi, bugun/simdi tersini, bu aksam/gece tersini",
    ),
];
