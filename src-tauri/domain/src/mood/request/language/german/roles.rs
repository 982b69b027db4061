//! German words that say what happens to the words beside them. Owns words only.

use super::super::{Over, Role};

pub(super) const ROLES: &[(Role, &str)] = &[
    (
        Role::Not,
        "nicht, kein, keine, keinen, keinem, keiner, keines, keins, nichts, nix, ohne, nie, niemals, \
         bloss/bitte/mag/mogen/wollen/will/vertrage/vertragen/solange/lieber/hauptsache/blos/ja/ertrage kein, \
         bloss/bitte/mag/mogen/wollen/will/lieber/hauptsache/blos/ja/ertrage/halte keine, \
         bloss/bitte/mag/mogen/wollen/lieber/hauptsache/ertrage keinen, bloss/bitte/lieber/hauptsache/blos/ja \
         nichts, bloss/lieber/hauptsache/blos/ja nicht, auf keinen fall, auf keinen fall darf/soll, auf \
         keinen fall darf/soll es, auf gar keinen fall darf, bitte nicht dass, ohne dass, nicht \
         dass/wieder/nochmal/schon, es darf nicht, darf auf keinen fall, alles ausser, alles nur \
         kein/keine/keinen/nicht, ausser, nicht schon wieder, schon wieder kein, nicht noch \
         ein/eine/einen/mehr/mal, keine lust auf, nicht in der stimmung fur, verzichten/verzichte/bis auf, \
         anstatt, statt, niemand will, nichts mit/uber/von/wo, hasse, hassen, frei/abgesehen von, geht gar \
         nicht, nicht so ein, nicht noch/wieder so ein, nicht in stimmung fur, kein/keinen/null bock auf, \
         keine nerven fur, hab/haben keine lust auf, haben keinen bock auf, hasst, hassen alle, nichts in \
         dem, niemals/nie wieder, nichts mehr mit, ungern, schlafe/schlafen/schlaft bei allem, \
         schlafe/schlaft bei filmen, schlafe/schlaft/pennt ein bei, schlafe ein wenn, bitte/bloss/aber nicht \
         wieder, nicht wieder so eine, nicht wieder was mit, schlaft bei allem ein, pennt weg bei, schlaft \
         immer ein bei, verschont/verschone mich mit, verschont uns mit",
    ),
    (
        Role::NotToo,
        "nicht \
         zu/so/allzu/sehr/besonders/unbedingt/wirklich/ubertrieben/zuviel/extrem/gerade/ganz/arg/dermassen, \
         nicht gar zu, nichts/kein/keine/keinen/ohne/war zu, nichts/kein/keine allzu, nichts so, nicht \
         ganz/mehr/gar/arg so, weniger, nicht/ohne zu viel, nicht so viel, nur leicht/etwas/bedingt, nur ein \
         bisschen, war mir/uns/viel zu, ein bisschen weniger, bisschen/deutlich/viel weniger, kaum",
    ),
    (
        Role::EnoughOf,
        "genug/mude/pause/erholung/weg/ubersattigt von, haben/hab/habe genug von, genug, satt, zu viel/viele, \
         zuviel, zuviele, viel/hatten zu viel/viele, uberdrussig, die nase/schnauze voll von, nase/schnauze \
         voll von, keinen/kein bock mehr auf, keine lust mehr auf, kann/konnen kein/keine, eine pause von, \
         gegenmittel/gegengift zu, schluss/reicht/genug mit, immer/wieder nur, standig, dauernd, haben wir \
         satt, uberdosis, nach all dem/den, nach so viel/vielen, nach dem ganzen, jetzt reichts mit, es \
         reicht mit, schluss jetzt mit, hatten genug, hatten schon genug/zwei/drei/vier/etliche/viele, hatten \
         schon so viele, hatten so viele, hatten schon ein paar, lasst/lass mich mit, lasst/lass mich bloss \
         mit, bleib/bleibt/geh/geht mir weg mit, bleib mir fort mit, komm/kommt mir nicht mit, komm/kommt mir \
         bloss nicht mit, hor/hort mir auf mit, hor/hort auf mit, warum muss jeder film, warum ist alles so, \
         warum sind alle filme so, muss denn alles, wenn ich noch ein/eine/einen",
    ),
    (
        Role::OppositeOf,
        "gegenteil von, das gegenteil von, das genaue gegenteil von, genau das gegenteil von, anders als, \
         ganz anders als, etwas anderes als, was anderes als, nicht wie, nichts wie, nicht so wie",
    ),
    (
        Role::Like,
        "wie, so/sowas/etwas/was/ahnlich wie, ein/einen film wie, so ein/einen film wie, so was/etwas wie, im \
         stil/stile von, a la, in der art von, erinnert an, ahnlich, a la wie, noch/so ein, wenn man mochte, \
         vergleichbar mit, nach art von",
    ),
    (
        Role::NoMatter,
        "egal ob, macht nichts wenn, stort/muss/mussen nicht, stort uns nicht, kein problem mit, \
         haben/hab/habe nichts gegen, nichts gegen, muss nicht unbedingt, darf/kann/durfen auch, darf/kann \
         ruhig, ist ok wenn, okay wenn, macht uns nichts, nichts dagegen wenn",
    ),
    (
        Role::Turn,
        "aber, but, eher, sondern, doch, jedoch, lieber, dafur, nur, einfach/nicht nur, bitte, gerne, gern, \
         will, wollen, wir wollen/mochten/brauchen/suchen, ich will, mochte, mochten, hatten/hatte gern, \
         brauchen, brauche, lust/bock auf, haben/hab/habe lust auf, in der stimmung fur, stimmung fur, wie \
         ware es mit, wie wars mit, wie ware/wars, vielleicht, stattdessen, weil, denn, nichts als, nichts \
         anderes als, nicht schlecht, mal, endlich, wieder, mal wieder, hauptsache, her/irgendwas mit, \
         suchen, suche, sehnen uns nach, such/wunschen uns, darf, soll, sollte, dann, wieder/einfach mal, am \
         liebsten/besten, suchen/vielleicht/noch was, haben/hab bock auf, ansonsten, sonst, dafur aber, \
         nichts was/das nicht, noch etwas",
    ),
    (Role::Ask, "was, etwas, zeig, zeig uns, gib uns"),
    (
        Role::Weigh(1.4),
        "sehr, richtig, wirklich, total, extrem, mega, super, echt, absolut, unbedingt, besonders, \
         wahnsinnig, unglaublich, so/ziemlich richtig, voll, moglichst, ordentlich, so viel wie moglich, \
         ausserst, verdammt",
    ),
    (
        Role::Weigh(0.5),
        "ein bisschen/wenig/hauch, bisschen, wenig, etwas weniger, leicht angehaucht, ziemlich, ein hauch \
         von, eine prise/spur, halbwegs, einigermassen",
    ),
    (Role::And, "und, sowie, plus, u"),
    (Role::Or, "oder, mit, bzw"),
    (Role::Too, "zu, allzu"),
    (Role::More, "mehr"),
    (
        Role::Aside,
        "heute abend, heute, heut, heute nacht, am wochenende, in ruhe, jetzt in ruhe, endlich in ruhe, \
         einfach in ruhe",
    ),
    (
        Role::Back(Over::NoMatter),
        "sind egal/okay/ok, ist/sind in ordnung, ist okay/ok, storen nicht, storen uns nicht, kein problem, \
         ist/sind kein problem, macht/machen nichts, geht klar",
    ),
    (
        Role::Back(Over::Not),
        "haben wir keine lust, hab/habe ich keine lust, haben wir keinen bock, hab ich keinen bock, kann ich \
         heute nicht ertragen, kann ich nicht ertragen, konnen wir nicht ertragen, kann ich gerade nicht, \
         brauche ich heute nicht, soll/sollte/darf es nicht sein, soll es auch/bitte nicht sein, soll es \
         bitte auch nicht sein, soll er/der nicht sein, bitte auch nicht, geht/gehen nicht, muss \
         nicht/ned/net/nich sein, mussen nicht sein, brauchen/wollen/mogen/vertragen wir nicht, \
         brauche/will/mag ich nicht, nein danke, ist/sind tabu, kommt/kommen nicht in frage, lieber nicht \
         bitte, muss aber/jetzt/echt/wirklich/heute/es/ja/grad/gerade/dabei/da/halt nicht sein, mussen \
         aber/heute nicht sein, kann/konnen wegbleiben, kann draussen bleiben, kannst du dir sparen, konnt \
         ihr euch sparen",
    ),
    (
        Role::Back(Over::Enough),
        "reicht es, reichts, haben/hatten wir genug, hatten wir oft genug, haben wir satt gesehen, \
         hangt/hangen mir/uns zum hals raus, konnen wir nicht mehr sehen, kann ich nicht mehr sehen, habe ich \
         satt",
    ),
    (
        Role::Away,
        "schlafen, schlafen schon, im bett/ferienlager, sind/liegen im bett, bei oma/opa/freunden/papa/mama, endlich/heute/schon bei oma/opa/freunden/papa/mama, \
         bei oma und opa, bei den grosseltern, beim vater, nicht da/dabei, weg, unterwegs, aus dem haus, \
         ausser haus",
    ),
    (
        Role::Child,
        "jungste, jungster, jungstes, alteste, altester, zwillinge, schwester, bruder, tochter, sohn, sie/er \
         ist, madchen, alter, die/der/unsere/meine/das kleine, unser/mein kleiner, die/der/unsere grosse, \
         unser grosser, die/der jungste, tochter/sohn wird",
    ),
    (
        Role::Was,
        "war, waren, letztens bei, letztens war, neulich bei, neulich war, letztes mal war, letztes mal bei, \
         beim letzten mal",
    ),
    (Role::Neither, "weder, noch"),
    (Role::Than, "als"),
    (
        Role::Clause,
        "in dem, in der, in denen, bei dem, bei der, bei denen, wo, wo/am/zum ende/schluss? dann/schon? wieder",
    ),
    (
        Role::Filler,
        "ein, eine, einen, einem, einer, eines, ne, nen, der, die, das, den, dem, des, film, filme, filmen, \
         streifen, ist, sind, sei, sein, wir, uns, ich, mich, mir, man, es, er, sie, ihr, in, im, an, am, \
         auf, aus, bei, fur, von, vom, zum, zur, uber, unter, nach, vor, um, dass, wenn, auch, schon, so, \
         ganz, all, alle, alles, diese, dieser, dieses, diesen, dem/den/die ganzen, ganzen, ganze, habe, \
         haben, hat, hatte, hatten, gibt, geht, macht, machen, schauen, gucken, sehen, anschauen, ansehen, \
         angucken, kino, abend, filmabend, zusammen, da, hier, hin, her, sich, unser, unsere, unseren, mein, \
         meine, dein, wird, werden, wurde, kann, konnen, muss, mussen, gut, guter, gutes, guten, gute, \
         sachen, sache, zeug, dinge, viel, viele, danach, vorm, beim, besonderes, zu sehen, los, ja, na, \
         also, halt, eigentlich, irgendwie, szenen, geschichte, geschichten",
    ),
    (
        Role::Filler,
        "mann, mein mann/freund, frau, meine frau/freundin, freundin, freund, fand, fanden, mochte es, mag, \
         lauft was, lauft",
    ),
];
