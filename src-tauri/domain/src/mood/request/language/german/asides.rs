//! German as households speak it: what says something about the words beside it, and what says nothing. Owns words only.

use super::super::{Over, Role};

pub(super) const MORE: &[(Role, &str)] = &[
    (
        Role::Away,
        "sind/ist gegangen, sind/ist schon gegangen, sind/ist nach hause gegangen, hat/haben abgesagt, kommt/kommen doch \
         nicht, kommt/kommen heute nicht, sind/ist oben",
    ),
    (
        Role::Away,
        "endlich/liegt/ist im bett, sind endlich im bett, endlich im bettchen, endlich \
         schlafen/eingeschlafen, schlafen/schlaft endlich, sind eingeschlafen/erwachsen, eingeschlafen, \
         schlaft schon, schlaft, schlafen tief, bei der oma/tante, bei den omas, bei den grosseltern heute, \
         ubernachten/ubernachtet bei, auf klassenfahrt/freizeit, im zeltlager/internat, schon ausgezogen, \
         ausgezogen, sind aus dem haus, studieren, ist erwachsen",
    ),
    (
        Role::LikeBack,
        "vibes, massig, artig, stil, im stil, style, sowas in der art, so in der art, oder so ahnlich, oder \
         so was",
    ),
    (
        Role::Not,
        "bloss nix, ja keinen, auf gar keinen fall, um himmels willen kein, um gottes willen kein, nie mehr, \
         kann keinen, verschon uns mit, verschone uns mit, verschon mich mit, bitte nicht schon wieder, nichts/nix/keinen/keiner/keine/keins wo wieder, nichts/nix/keinen/keiner/keine/keins in/bei dem/denen wieder",
    ),
    (
        Role::Back(Over::Not),
        "nein, eher nein, lieber nein, klares nein, auf keinen fall bitte, bloss nicht bitte",
    ),
    (
        Role::Back(Over::NotToo),
        "nicht zu sehr/schlimm/arg/doll/krass/heftig, nicht allzu sehr, nicht ubertreiben, bitte nicht \
         ubertreiben, ohne es zu ubertreiben, hochstens, wenn uberhaupt, allenfalls, in massen, mehr aber \
         nicht, aber mehr nicht, ist das limit, ist das hochste der gefuhle",
    ),
    (
        Role::Filler,
        "bier, bier is/ist kalt, wein, rotwein, weisswein, sekt, prosecco, pizza, chips, popcorn steht, \
         schokolade, licht/lichter/fallt aus, licht ist aus, das licht, fehlt nur der film, fehlt nur noch \
         der film, fehlt nur/noch, kumpels, mit den kumpels, mit/die kumpels, madelsabend, mannerabend, \
         jungsabend, davon hatten wir, hatten wir diese woche, diese woche, letzte tage, genau, gell, gelle, \
         ey, alter schwede, leute, freunde, bitteschon, bittschon, abgesagt, ist abgesagt, \
         ist/sind/zug/bahn/flug/training/strom/heizung/schule ausgefallen, ausgefallen, einfach, stress, \
         handy/auto/heizung/waschmaschine/spulmaschine/fernseher/fahrrad/rad/herd/ofen/laptop/computer/ist/geht \
         kaputt, kaputt gegangen, kaputtgegangen, dran glauben",
    ),
    (
        Role::Weigh(1.4),
        "richtig fies, so richtig richtig, saumassig, urst, krass viel, verdammt viel, mordsmassig, echt \
         richtig, dermassen, so dermassen",
    ),
    (
        Role::Weigh(0.5),
        "nur ein kleines bisschen, ein kleines bisschen, kleines bisschen, nur ein wenig, bissl, a/ein bissl, \
         bissle, klein wenig, ein klein wenig, ein ganz klein wenig, minimal, ganz leicht, ein/einen tick",
    ),
    (
        Role::Turn,
        "lieber/gibts was, lieber etwas, hat lust auf, haben bock, hast du, habt ihr, gibts, gibt es, her \
         damit, wird zeit fur, mag/mogen gern, mag/hatte gerne, steht/stehen auf, liebt, lieben, schwarmt fur",
    ),
    (
        Role::Won,
        "ich hab gewonnen, ich habe gewonnen, hab gewonnen, ich gewinne, ich darf aussuchen, ich darf heute \
         aussuchen, ich bin dran, bin heute dran, ich entscheide, ich darf entscheiden",
    ),
    (Role::Was, "letztes mal haben, letztes mal hat, beim letzten mal haben, beim letzten mal hat"),
    (
        Role::Back(Over::Not),
        "ist/sind/war/waren nicht ok/okay/erlaubt/erwunscht, ist/sind nicht in ordnung, nicht ok/okay/erlaubt/erwunscht, \
         nicht in ordnung, geht nicht in ordnung",
    ),
    (
        Role::Not,
        "nicht einverstanden mit, nicht ok/okay mit, nicht ok/okay wenn, nicht in ordnung wenn, ist nicht ok/okay wenn, \
         ist nicht in ordnung wenn",
    ),
    (Role::Aside, "zum heulen/weinen gebracht, zu tode erschreckt/geangstigt"),
    (
        Role::Back(Over::Not),
        "nicht nochmal/wieder/mehr wollen/brauchen/sehen/ertragen/haben/gucken/schauen/will/brauche/ertrage/mochte/mochten, nie \
         wieder/mehr wollen/sehen/gucken/schauen/will, wollen/brauchen/mochten wir nicht nochmal/wieder/mehr, \
         wollen/brauchen/mochten wir nie wieder/mehr, will/brauche/mochte ich nicht nochmal/wieder/mehr, \
         will/brauche/mochte ich nie wieder/mehr, muss/mussen nicht nochmal sein",
    ),
    (Role::Back(Over::Not), "nicht leiden/ausstehen, nicht leiden/ausstehen konnen/kann"),
    (
        Role::Filler,
        "krieg ich, ich krieg, die krise, krieg die krise, gebrullt, geschrien, rumgebrullt, rumgeschrien, gekreischt",
    ),
    // Who sleeps here tonight is there.
    (Role::Filler, "ubernachten/ubernachtet/schlafen/schlaft heute? bei uns/mir"),
    (Role::Filler, "leid, tut mir/uns leid"),
    (Role::Turn, "mir/mer wand/wend/wei/wann, wunscht, wunscht sich/euch, wunsche mir, wunsch mir"),
    (Role::Turn, "ich liebe, liebe ich"),
    (Role::Turn, "nicht nein zu, sag/sage/sagen/sagt nicht nein zu"),
    (Role::Filler, "sag/sage ich nicht nein, sagen wir nicht nein"),
    // Who is afraid of something wants none of it.
    (
        Role::Not,
        "hat/habe/hab/haben/hatte/hatten/kriegt/bekommt so/grosse/voll/total/immer/schreckliche? angst/schiss/bammel/panik/panische vor, \
         panische angst vor, hat/habe/hab/haben panische angst vor, furchtet/graust/ekelt/scheut/gruselt/furchte/grusel/grusle/ekle sich/mich/uns so? vor, \
         furchten/gruseln/ekeln sich/uns so? vor, graust/grausts/graut/ekelt ihr/ihm/mir/ihnen vor",
    ),
    // Children who are with somebody else tonight.
    (
        Role::Away,
        "endlich/heute/schon/gerade/grad/jetzt? bei der/meiner/seiner/unserer/ihrer \
         schwiegermutter/mutter/schwester/omi/nachbarin/freundin/patentante/schwagerin/tagesmutter, \
         endlich/heute/schon/gerade/grad/jetzt? bei meinen/seinen/unseren/ihren schwiegereltern/eltern/grosseltern/nachbarn, endlich/heute/schon/gerade/grad/jetzt? bei den schwiegereltern/eltern/nachbarn, \
         endlich/heute/schon/gerade/grad/jetzt? bei meinem/seinem/unserem/ihrem/dem \
         vater/papa/bruder/opa/onkel/gotti/ex, \
         endlich/heute/schon/gerade/grad/jetzt? beim/bim opa/papa/onkel/babysitter/grosi/grossmami/nani/ex, \
         endlich/heute/schon/gerade/grad/jetzt? bei/bi omi/grosi/nonna/nani, \
         endlich/heute/schon/gerade/grad/jetzt? bi/bei de/da grosi/oma/schwiegermutter/schwiegereltern, \
         endlich/heute/schon/gerade/grad/jetzt? bei meiner/seiner/unserer/ihrer oma/tante, \
         ubers/dieses wochenende bei/beim, das wochenende bei/beim, dieses wochenende weg",
    ),
    (Role::NoMatter, "darf/kann/durfen a/aa/auch ruhig"),
    (Role::Filler, "heast, oida, oider, geh bitte"),
    (
        Role::NoMatter,
        "keine angst/panik/scheu vor, hat/habe/hab/haben/hatte keine angst/panik/scheu vor, hat/habe/hab/haben ich/wir keine angst vor",
    ),
    (
        Role::Back(Over::Enough),
        "reicht/langt mir/uns jetzt/langsam/allmahlich, reicht/langt jetzt/langsam/allmahlich, reicht/langt jetzt/langsam mal/wirklich/echt, reicht/langt erstmal/vorerst/nun, das reicht/langt erstmal/vorerst/nun/jetzt, das reicht/langt erst mal, reicht/langt erst mal",
    ),
    (Role::Away, "hat/nimmt heute/grad/gerade? die/der oma/opa/papa/ex/schwiegermutter/tante"),
    (Role::Filler, "kriegen"),
];
