//! German words that say what happens to the words beside them. Owns words only.

use super::super::{Over, Role};

pub(super) const ROLES: &[(Role, &str)] = &[
    (
        Role::Not,
        "nicht, kein, keine, keinen, keinem, keiner, keines, keins, nichts, nix, ohne, nie, niemals, bloss \
         kein, bloss keine, bloss keinen, bloss nichts, bloss nicht, bitte kein, bitte keine, bitte keinen, \
         bitte nichts, auf keinen fall, auf keinen fall darf, auf keinen fall darf es, auf keinen fall soll, \
         auf keinen fall soll es, auf gar keinen fall darf, bitte nicht dass, ohne dass, nicht dass, es darf \
         nicht, darf auf keinen fall, alles ausser, alles nur kein, alles nur keine, alles nur keinen, alles \
         nur nicht, ausser, nicht schon wieder, schon wieder kein, nicht noch ein, nicht noch eine, nicht \
         noch einen, keine lust auf, nicht in der stimmung fur, mag kein, mag keine, mag keinen, mogen kein, \
         mogen keine, mogen keinen, wollen kein, wollen keine, wollen keinen, will kein, will keine, vertrage \
         kein, vertragen kein, verzichten auf, verzichte auf, anstatt, statt, niemand will, nichts mit, \
         nichts uber, nichts von, hasse, hassen, solange kein, frei von, geht gar nicht, lieber nicht, lieber \
         kein, lieber keine, lieber keinen, lieber nichts, nicht so ein, nicht noch so ein, nicht noch mehr, \
         nicht in stimmung fur, kein bock auf, keinen bock auf, null bock auf, keine nerven fur, hab keine \
         lust auf, haben keine lust auf, haben keinen bock auf, abgesehen von, bis auf, hauptsache nicht, \
         hauptsache kein, hauptsache keine, hauptsache nichts, hauptsache keinen, blos nicht, blos kein, blos \
         nichts, blos keine, ja nicht, ja kein, ja keine, ja nichts, ertrage kein, ertrage keine, ertrage \
         keinen, halte keine, hasst, hassen alle, nichts wo, nichts in dem, niemals wieder, nie wieder, \
         nichts mehr mit, ungern, schlafe bei allem, schlafen bei allem, schlaft bei allem, schlafe bei \
         filmen, schlaft bei filmen, schlafe ein bei, schlaft ein bei, schlafe ein wenn, nicht wieder, bitte \
         nicht wieder, bloss nicht wieder, aber nicht wieder, nicht wieder so ein, nicht wieder so eine, \
         nicht wieder was mit, nicht nochmal, nicht noch mal, nicht schon, schlaft bei allem ein, pennt weg \
         bei, pennt ein bei, schlaft immer ein bei, verschont mich mit, verschone mich mit, verschont uns mit",
    ),
    (
        Role::NotToo,
        "nicht zu, nicht so, nicht allzu, nicht sehr, nicht besonders, nicht gar zu, nichts zu, nichts allzu, \
         nichts so, nicht ganz so, weniger, kein zu, kein allzu, keine zu, keine allzu, keinen zu, ohne zu, \
         nicht unbedingt, nicht wirklich, nicht ubertrieben, nicht mehr so, nicht zu viel, nicht zuviel, \
         nicht so viel, ohne zu viel, nicht extrem, nicht gerade, nur leicht, nur ein bisschen, nur etwas, \
         war zu, war mir zu, war uns zu, war viel zu, nicht ganz, nicht gar so, nicht arg, nicht arg so, \
         nicht dermassen, ein bisschen weniger, bisschen weniger, deutlich weniger, viel weniger, nur \
         bedingt, kaum",
    ),
    (
        Role::EnoughOf,
        "genug von, haben genug von, genug, satt, zu viel, zuviel, zu viele, zuviele, viel zu viel, viel zu \
         viele, mude von, uberdrussig, die nase voll von, nase voll von, schnauze voll von, keinen bock mehr \
         auf, kein bock mehr auf, keine lust mehr auf, kann kein, konnen kein, kann keine, konnen keine, \
         pause von, eine pause von, erholung von, weg von, gegenmittel zu, gegengift zu, schluss mit, reicht \
         mit, immer nur, standig, dauernd, ubersattigt von, haben wir satt, uberdosis, nach all dem, nach all \
         den, nach so viel, nach so vielen, nach dem ganzen, genug mit, jetzt reichts mit, es reicht mit, \
         schluss jetzt mit, die schnauze voll von, hab genug von, habe genug von, hatten genug, hatten schon \
         genug, hatten schon so viele, hatten so viele, hatten zu viel, hatten zu viele, wieder nur, hatten \
         schon zwei, hatten schon drei, hatten schon vier, hatten schon etliche, hatten schon viele, hatten \
         schon ein paar, lasst mich mit, lass mich mit, lasst mich bloss mit, lass mich bloss mit, bleib mir \
         weg mit, bleibt mir weg mit, bleib mir fort mit, geh mir weg mit, geht mir weg mit, komm mir nicht \
         mit, kommt mir nicht mit, komm mir bloss nicht mit, kommt mir bloss nicht mit, hor mir auf mit, hort \
         mir auf mit, hor auf mit, hort auf mit, warum muss jeder film, warum ist alles so, warum sind alle \
         filme so, muss denn alles, wenn ich noch ein, wenn ich noch eine, wenn ich noch einen",
    ),
    (
        Role::OppositeOf,
        "gegenteil von, das gegenteil von, das genaue gegenteil von, genau das gegenteil von, anders als, \
         ganz anders als, etwas anderes als, was anderes als, nicht wie, nichts wie, nicht so wie",
    ),
    (
        Role::Like,
        "wie, so wie, ein film wie, so ein film wie, so einen film wie, einen film wie, so was wie, sowas \
         wie, so etwas wie, etwas wie, was wie, ahnlich wie, im stil von, im stile von, a la, in der art \
         von, erinnert an, ahnlich, a la wie, noch ein, so ein, wenn man mochte, vergleichbar mit, nach art \
         von",
    ),
    (
        Role::NoMatter,
        "egal ob, macht nichts wenn, stort nicht, stort uns nicht, kein problem mit, haben nichts gegen, hab \
         nichts gegen, nichts gegen, muss nicht, muss nicht unbedingt, mussen nicht, darf auch, darf ruhig, \
         kann auch, kann ruhig, durfen auch, ist ok wenn, okay wenn, macht uns nichts, nichts dagegen wenn, \
         habe nichts gegen",
    ),
    (
        Role::Turn,
        "aber, but, eher, sondern, doch, jedoch, lieber, dafur, nur, einfach nur, bitte, gerne, gern, will, \
         wollen, wir wollen, ich will, mochte, mochten, wir mochten, hatten gern, hatte gern, brauchen, \
         brauche, wir brauchen, lust auf, haben lust auf, in der stimmung fur, stimmung fur, wie ware es mit, \
         wie wars mit, wie ware, wie wars, vielleicht, stattdessen, weil, denn, nicht nur, nichts als, nichts \
         anderes als, nicht schlecht, mal, endlich, wieder, mal wieder, hauptsache, her mit, suchen, suche, \
         wir suchen, sehnen uns nach, such uns, darf, soll, sollte, dann, wieder mal, am liebsten, am besten, \
         suchen was, vielleicht was, wunschen uns, hab lust auf, habe lust auf, bock auf, haben bock auf, hab \
         bock auf, irgendwas mit, ansonsten, sonst, dafur aber, einfach mal, nichts was nicht, nichts das \
         nicht, noch was, noch etwas",
    ),
    (Role::Ask, "was, etwas, zeig, zeig uns, gib uns"),
    (
        Role::Weigh(1.4),
        "sehr, richtig, wirklich, total, extrem, mega, super, echt, absolut, unbedingt, besonders, \
         wahnsinnig, unglaublich, so richtig, ziemlich richtig, voll, moglichst, ordentlich, so viel wie \
         moglich, ausserst, verdammt",
    ),
    (
        Role::Weigh(0.5),
        "ein bisschen, bisschen, ein wenig, wenig, etwas weniger, leicht angehaucht, ziemlich, ein hauch, ein \
         hauch von, eine prise, eine spur, halbwegs, einigermassen",
    ),
    (Role::And, "und, sowie, plus"),
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
        "sind egal, ist in ordnung, sind in ordnung, ist okay, sind okay, ist ok, sind ok, storen nicht, \
         storen uns nicht, kein problem, ist kein problem, sind kein problem, macht nichts, machen nichts, \
         geht klar",
    ),
    (
        Role::Back(Over::Not),
        "haben wir keine lust, hab ich keine lust, habe ich keine lust, haben wir keinen bock, hab ich keinen \
         bock, kann ich heute nicht ertragen, kann ich nicht ertragen, konnen wir nicht ertragen, kann ich \
         gerade nicht, brauche ich heute nicht, soll es nicht sein, soll es auch nicht \
         sein, soll es bitte nicht sein, soll es bitte auch nicht sein, sollte es nicht sein, darf es nicht \
         sein, soll er nicht sein, soll der nicht sein, bitte auch nicht, geht nicht, gehen nicht, muss nicht \
         sein, mussen nicht sein, brauchen wir nicht, brauche ich nicht, wollen wir nicht, will ich nicht, \
         mogen wir nicht, mag ich nicht, nein danke, ist tabu, sind tabu, vertragen wir nicht, kommt nicht in \
         frage, kommen nicht in frage, lieber nicht bitte, muss aber nicht sein, mussen aber nicht sein, muss \
         jetzt nicht sein, muss echt nicht sein, muss wirklich nicht sein, muss heute nicht sein, mussen \
         heute nicht sein, muss es nicht sein, muss ja nicht sein, muss grad nicht sein, muss gerade nicht \
         sein, muss dabei nicht sein, muss da nicht sein, muss halt nicht sein, muss ned sein, muss net sein, \
         muss nich sein, kann wegbleiben, konnen wegbleiben, kann draussen bleiben, kannst du dir sparen, \
         konnt ihr euch sparen",
    ),
    (
        Role::Back(Over::Enough),
        "reicht es, reichts, haben wir genug, hatten wir genug, hatten wir oft genug, haben wir satt gesehen, \
         hangt mir zum hals raus, hangen mir zum hals raus, hangt uns zum hals raus, hangen uns zum hals \
         raus, konnen wir nicht mehr sehen, kann ich nicht mehr sehen, habe ich satt",
    ),
    (
        Role::Away,
        "schlafen, schlafen schon, im bett, sind im bett, bei oma, bei opa, bei oma und opa, bei den \
         grosseltern, bei freunden, bei papa, bei mama, beim vater, nicht da, nicht dabei, weg, unterwegs, \
         aus dem haus, ausser haus, liegen im bett, im ferienlager",
    ),
    (
        Role::Child,
        "jungste, jungster, jungstes, alteste, altester, zwillinge, schwester, bruder, tochter, sohn, sie \
         ist, er ist, madchen, alter, die kleine, der kleine, unsere kleine, unser kleiner, meine kleine, \
         mein kleiner, die grosse, der grosse, unsere grosse, unser grosser, die jungste, der jungste, das \
         kleine, tochter wird, sohn wird",
    ),
    (
        Role::Was,
        "war, waren, letztens bei, letztens war, neulich bei, neulich war, letztes mal war, letztes mal bei, \
         beim letzten mal",
    ),
    (Role::Neither, "weder, noch"),
    (Role::Than, "als"),
    (Role::Clause, "in dem, in der, in denen, bei dem, bei der, bei denen, wo"),
    (
        Role::Filler,
        "ein, eine, einen, einem, einer, eines, ne, nen, der, die, das, den, dem, des, film, filme, filmen, \
         streifen, ist, sind, sei, sein, wir, uns, ich, mich, mir, man, es, er, sie, ihr, in, im, an, am, \
         auf, aus, bei, fur, von, vom, zum, zur, uber, unter, nach, vor, um, dass, wenn, auch, schon, so, \
         ganz, all, alle, alles, diese, dieser, dieses, diesen, dem ganzen, den ganzen, die ganzen, ganzen, \
         ganze, habe, haben, hat, hatte, hatten, gibt, geht, macht, machen, schauen, gucken, sehen, \
         anschauen, ansehen, angucken, kino, abend, filmabend, zusammen, da, hier, hin, her, sich, unser, \
         unsere, unseren, mein, meine, dein, wird, werden, wurde, kann, konnen, muss, mussen, gut, guter, \
         gutes, guten, gute, sachen, sache, zeug, dinge, viel, viele, danach, vorm, beim, besonderes, zu \
         sehen, los, ja, na, also, halt, eigentlich, irgendwie, szenen, geschichte, geschichten",
    ),
    (
        Role::Filler,
        "mann, mein mann, frau, meine frau, freundin, meine freundin, freund, mein freund, fand, fanden, \
         mochte es, mag, lauft was, lauft",
    ),
];
