//! Turkish words that say what happens to the words beside them. Owns words only.

use super::super::{Over, Role};

pub(super) const ROLES: &[(Role, &str)] = &[
    (
        Role::Back(Over::Not),
        "hayir tesekkurler, yok tesekkurler, hayir sag ol, degil, degildi, olmasin, olmayan, olmayacak, \
         olmayanlardan, yok, icermesin, icermeyen, istemiyoruz, istemiyorum, istemem, istemeyiz, istemez, \
         sevmiyoruz, sevmiyorum, sevmem, sevmeyiz, sevmez, kaldiramam, kaldiramayiz, kaldiramiyorum, haric, \
         disinda, disinda her sey, disinda bir sey, haricinde, almayalim, almayayim, izlemeyelim, izlemek \
         istemiyoruz, izlemek istemiyorum, gormek istemiyoruz, gormek istemiyorum, cekemem, cekemeyiz, lazim \
         degil, gerekmez, olmaz, olmamasi, barindirmasin, barindirmayan, bulunmasin, bulunmayan, gecmesin, \
         havamda degilim, havamizda degiliz, moduna girmeyelim, yerine, icermez, yoksun, yoktur, istemez \
         misin, istemiyorlar, istemiyor, sevmiyor, sevmez bizimkiler, gormeyelim, gormeyeyim, izlemeyeyim, \
         izlemem, izlemeyiz, izleyemem, izleyemeyiz, bakamam, dayanamam, dayanamiyorum, dayanamayiz, \
         kaldirmaz, kaldirmiyor, haricindeki, haricinde her sey, haric her sey, haric hersey, disinda hersey, \
         olmaz bize, cekilmez, cekmiyor canim, havasinda degilim, havasinda degiliz, modunda degilim, modunda \
         degiliz, oldurmeyen, olmasa, olmasa iyi olur, bulasmayalim, bulasmayayim, uzak olsun, uzak duralim, \
         nefret ediyorum, nefret ediyoruz, nefret ederim, nefret eder, gerek yok, olmasin da, olmasin lutfen, \
         asla, asla olmasin, girmesin, istemedik, icermeyenlerden",
    ),
    (
        Role::Back(Over::NotToo),
        "cok da degil, fazla da degil, o kadar da degil, cok abartmadan, abartmadan, abartmayalim, cok sert \
         degil, cok agir degil, az olsun, az olan, fazla olmasin, fazla olmayan, cok olmasin, cok olmayan, o \
         kadar olmasin, ziyade, abartili olmasin, abartmasin, dozunda olsun, dozunda, cok degil, fazla degil, \
         cok fazla olmasin, asiri olmasin, o kadar olmasin da, cok da olmasin, bu kadar olmasin, bu kadar \
         olmayan, fazlasi olmasin, asiriya kacmasin, asiriya kacmayan, abartisiz, kararinda, kararinda olsun, \
         kivaminda olsun, az biraz olsun, azicik olsun, pek olmasin",
    ),
    (
        Role::Back(Over::Enough),
        "biktik, biktim, biktirdi, sikildik, sikildim, usandik, usandim, doyduk, doydum, yeter, yeter artik, \
         yetti, yetti artik, gina geldi, baydi, baymaya basladi, icimiz bayildi, bunaldik bu, kabak tadi \
         verdi, artik yeter, cok izledik, fazla izledik, illallah, bikkinlik geldi, sikildik artik, artik \
         istemiyoruz, artik istemiyorum, istemiyoruz artik, istemiyorum artik, izlemekten biktik, izlemekten \
         biktim, izlemekten sikildik, gormekten biktik, gormekten biktim, bayildi icimiz, doyduk artik, \
         fenalik geldi, fenalik bastirdi, kusacagiz, kusacagim, yettiyse, bir daha istemiyoruz, daha fazla \
         istemiyoruz",
    ),
    (Role::Back(Over::Opposite), "tersi, tam tersi olan, zitti, karsiti"),
    (
        Role::Back(Over::NoMatter),
        "sorun degil, dert degil, problem degil, sorun olmaz, olsa da olur, olsa da fark etmez, olabilir de, \
         rahatsiz etmez, fark etmiyor, olmasa da olur, sart degil, sikinti degil, sikinti yok, sorun yok, \
         problem yok, olsun varsin, olsa olur, fark etmez bize, takmayiz, takilmayiz",
    ),
    (
        Role::LikeBack,
        "gibi, gibi bir, tarzi, tarzinda, tarzi bir, tarzinda bir, benzeri, benzeri bir, benzer, benzer bir, \
         ayarinda, ayarinda bir, kivaminda, havasinda, vari, e benzer, a benzer, ye benzer, ya benzer, \
         misali, gibi bir sey, gibi bi sey, gibi birsey, gibi bi, tadinda, tadinda bir, tadinda bir sey, \
         tarzinda bir sey, tarzi bir sey, havasinda bir sey, benzeri bir sey, kafasinda bir, esintili",
    ),
    (
        Role::Turn,
        "ama, but, fakat, ancak, lakin, olsun, olan, olacak, sadece, yalnizca, lutfen, istiyoruz, istiyorum, \
         isteriz, isterim, lazim, gerek, bari, hadi, haydi, bence, bize, belki, bir sey, bir seyler, bir \
         film, bir filmler, izleyelim, izlesek, acalim, bakalim, seyredelim, ariyoruz, ariyorum, oner, onerir \
         misin, cunku, var mi, yok mu, olmaz mi, ne olur, mesela, diyoruz, canimiz, canim istiyor, canimiz \
         istiyor, havamdayim, havamizdayiz, modundayiz, modundayim",
    ),
    (Role::NotToo, "daha az, cok daha az, biraz daha az"),
    (Role::Neither, "ne, ne de"),
    (
        Role::Weigh(1.4),
        "cok, fazla, asiri, acayip cok, gercekten, bayagi, baya, epey, iyice, super, mega, muthis, en, \
         oldukca, son derece, fazlasiyla, cok fazla, o kadar, oyle cok, inanilmaz, deli gibi, adamakilli",
    ),
    (
        Role::Weigh(0.5),
        "biraz, birazcik, azicik, hafiften, bir nebze, bir tutam, az, az biraz, kismen, ucundan, cok az",
    ),
    (Role::And, "ve, ile, hem, hem de, arti"),
    (Role::Or, "veya, ya da, yahut, veyahut"),
    (
        Role::Away,
        "uyudu, uyudular, uyuyor, uyuyorlar, yatti, yattilar, yatakta, yataktalar, yoklar, evde degil, evde \
         yok, evde yoklar, anneannede, anneannesinde, anneannelerinde, babaannede, babaannesinde, \
         babaannelerinde, dedelerinde, teyzesinde, halasinda, arkadasinda, disarida, kampta, uyuduktan sonra",
    ),
    (Role::Aside, "bu aksam, bu gece, bugun, daha, aksam, gece, hafta sonu"),
    (
        Role::Filler,
        "bir, bi, film, filmi, filmler, filmleri, filmlerinden, filme, filmden, sey, seyler, seyi, tur, turu, \
         turunde, turden, icin, da, de, mi, mu, biz, ben, bana, beni, bizi, biri, bu, su, o, kadar, izlemek, \
         izleyecek, izlenecek, izlemelik, seyretmek, guzel, iyi, hos bir sey, olarak, ki, sahne, sahneler, \
         sahnesi, sahneleri, konu, konulu, konusu, hikaye, hikayesi, hikayeler, tarafi, yani, icinde, \
         uzerine, hakkinda, ilgili, artik, hep, zaten, var, kafa, sonra, once, kisi, arkadaslarla, \
         arkadaslar, evde, sinema, her, hic, ne izlesek, ne izleyelim, ne seyretsek, ne izlesek acaba, ne \
         acsak, ne var, nasil, iceren, dolu, gecen, ise, yine, gene, tekrar, turk usulu, abi, ya, yaa",
    ),
];
