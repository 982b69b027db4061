//! Turkish words that say what happens to the words beside them. Owns words only.

use super::super::{Over, Role};

pub(super) const ROLES: &[(Role, &str)] = &[
    (
        Role::Back(Over::Not),
        "hayir/yok tesekkurler, hayir sag ol, degil, degildi, olmasin, olmayan, olmayacak, olmayanlardan, \
         yok, icermesin, icermeyen, istemiyoruz, istemiyorum, istemem, istemeyiz, istemez, sevmiyoruz, \
         sevmiyorum, sevmem, sevmeyiz, sevmez, kaldiramam, kaldiramayiz, kaldiramiyorum, haric, disinda, \
         disinda/haricinde/haric her sey, disinda bir sey, haricinde, almayalim, almayayim, izlemeyelim, \
         izlemek/gormek istemiyoruz/istemiyorum, cekemem, cekemeyiz, lazim degil, gerekmez, olmaz, olmamasi, \
         barindirmasin, barindirmayan, bulunmasin, bulunmayan, gecmesin, havamda/havasinda/modunda degilim, \
         havamizda/havasinda/modunda degiliz, moduna girmeyelim, yerine, icermez, yoksun, yoktur, istemez \
         misin, istemiyorlar, istemiyor, sevmiyor, sevmez bizimkiler, gormeyelim, gormeyeyim, izlemeyeyim, \
         izlemem, izlemeyiz, izleyemem, izleyemeyiz, bakamam, dayanamam, dayanamiyorum, dayanamayiz, \
         kaldirmaz, kaldirmiyor, haricindeki, haric/disinda hersey, olmaz bize, cekilmez, cekmiyor canim, \
         oldurmeyen, olmasa, olmasa iyi olur, bulasmayalim, bulasmayayim, uzak olsun/duralim, nefret \
         ediyorum/ediyoruz/ederim/eder, gerek yok, olmasin da/lutfen, asla, asla olmasin, girmesin, \
         istemedik, icermeyenlerden, dayanmasin, dayanmayan, dayali olmasin/olmayan/degil",
    ),
    (
        Role::Back(Over::NotToo),
        "cok da/sert/agir degil, fazla da degil, o kadar da degil, cok abartmadan/olmayan/degil, abartmadan, \
         abartmayalim, az/dozunda/kararinda/kivaminda/azicik olsun, az olan, \
         fazla/cok/abartili/asiri/fazlasi/pek olmasin, fazla olmayan/degil, o/bu kadar olmasin, ziyade, \
         abartmasin, dozunda, cok fazla/da olmasin, o kadar olmasin da, bu kadar olmayan, asiriya \
         kacmasin/kacmayan, abartisiz, kararinda, az biraz olsun",
    ),
    (
        Role::Back(Over::Enough),
        "biktik, biktim, biktirdi, sikildik, sikildim, usandik, usandim, doyduk, doydum, yeter, \
         yeter/yetti/sikildik/istemiyoruz/istemiyorum/doyduk artik, yetti, gina/bikkinlik/fenalik geldi, \
         baydi, baymaya basladi, icimiz bayildi, bunaldik bu, kabak tadi verdi, artik \
         yeter/istemiyoruz/istemiyorum, cok/fazla izledik, illallah, izlemekten biktik/biktim/sikildik, \
         gormekten biktik/biktim, bayildi icimiz, fenalik bastirdi, kusacagiz, kusacagim, yettiyse, bir daha \
         istemiyoruz, daha fazla istemiyoruz",
    ),
    (Role::Back(Over::Opposite), "tersi, tam tersi olan, zitti, karsiti"),
    (
        Role::Back(Over::NoMatter),
        "sorun/dert/problem/sart/sikinti degil, sorun olmaz, olsa/olmasa da olur, olsa da fark etmez, \
         olabilir de, rahatsiz etmez, fark etmiyor, sikinti/sorun/problem yok, olsun varsin, olsa olur, fark \
         etmez bize, takmayiz, takilmayiz",
    ),
    (
        Role::LikeBack,
        "gibi, gibi/tarzi/tarzinda/benzeri/benzer/ayarinda/tadinda/kafasinda bir, tarzi, tarzinda, benzeri, \
         benzer, ayarinda, kivaminda, havasinda, vari, e/a/ye/ya benzer, misali, \
         gibi/tadinda/tarzinda/tarzi/havasinda/benzeri bir sey, gibi bi sey, gibi birsey/bi, tadinda, \
         esintili",
    ),
    (
        Role::Turn,
        "ama, but, fakat, ancak, lakin, olsun, olan, olacak, sadece, yalnizca, lutfen, istiyoruz, istiyorum, \
         isteriz, isterim, lazim, gerek, bari, hadi, haydi, bence, bize, belki, bir sey/seyler/film/filmler, \
         izleyelim, izlesek, acalim, bakalim, seyredelim, ariyoruz, ariyorum, oner, onerir misin, cunku, \
         var/olmaz mi, yok mu, ne olur, mesela, diyoruz, canimiz, canim/canimiz istiyor, havamdayim, \
         havamizdayiz, modundayiz, modundayim",
    ),
    (Role::NotToo, "daha az, cok daha az, biraz daha az"),
    (Role::Neither, "ne, ne de"),
    (
        Role::Weigh(1.4),
        "cok, fazla, asiri, acayip/oyle cok, gercekten, bayagi, baya, epey, iyice, super, mega, muthis, en, \
         oldukca, son derece, fazlasiyla, cok fazla, o kadar, inanilmaz, deli gibi, adamakilli",
    ),
    (
        Role::Weigh(0.5),
        "biraz, birazcik, azicik, hafiften, bir nebze, bir tutam, az, az biraz, kismen, ucundan, cok az",
    ),
    (Role::And, "ve, ile, hem, hem de, arti"),
    (Role::Or, "veya, ya da, yahut, veyahut"),
    (
        Role::Away,
        "uyudu, uyudular, uyuyor, uyuyorlar, yatti, yattilar, yatakta, yataktalar, yoklar, evde \
         degil/yok/yoklar, anneannede, anneannesinde, anneannelerinde, babaannede, babaannesinde, \
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
         arkadaslar, evde, sinema, her, hic, ne izlesek/izleyelim/seyretsek/acsak/var, ne izlesek acaba, \
         nasil, iceren, dolu, gecen, ise, yine, gene, tekrar, turk usulu, abi, ya, yaa",
    ),
];
