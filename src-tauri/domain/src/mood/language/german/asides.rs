//! German as households speak it: what says something about the words beside it, and what says nothing. Owns words only.

use super::super::{Over, Role};

pub(super) const MORE: &[(Role, &str)] = &[
    (
        Role::Away,
        "endlich im bett, sind endlich im bett, endlich im bettchen, endlich schlafen, schlafen endlich, \
         schlaft endlich, endlich eingeschlafen, sind eingeschlafen, eingeschlafen, schlaft schon, schlaft, \
         schlafen tief, liegt im bett, ist im bett, bei der oma, bei den omas, bei der tante, bei den \
         grosseltern heute, ubernachten bei, ubernachtet bei, auf klassenfahrt, im zeltlager, auf freizeit, \
         im internat, schon ausgezogen, ausgezogen, sind aus dem haus, studieren, sind erwachsen, ist \
         erwachsen",
    ),
    (
        Role::LikeBack,
        "vibes, massig, artig, stil, im stil, style, sowas in der art, so in der art, oder so ahnlich, oder \
         so was",
    ),
    (
        Role::Not,
        "bloss nix, ja keinen, auf gar keinen fall, um himmels willen kein, um gottes willen kein, nie mehr, \
         kann keinen, verschon uns mit, verschone uns mit, verschon mich mit, bitte nicht schon wieder",
    ),
    (
        Role::Back(Over::Not),
        "nein, eher nein, lieber nein, klares nein, auf keinen fall bitte, bloss nicht bitte",
    ),
    (
        Role::Back(Over::NotToo),
        "nicht zu sehr, nicht allzu sehr, nicht zu schlimm, nicht zu arg, nicht zu doll, nicht zu krass, \
         nicht zu heftig, nicht ubertreiben, bitte nicht ubertreiben, ohne es zu ubertreiben, hochstens, wenn \
         uberhaupt, allenfalls, in massen, mehr aber nicht, aber mehr nicht, ist das limit, ist das hochste \
         der gefuhle",
    ),
    (
        Role::Filler,
        "bier, bier is kalt, bier ist kalt, wein, rotwein, weisswein, sekt, prosecco, pizza, chips, popcorn \
         steht, schokolade, licht aus, licht ist aus, lichter aus, das licht, fehlt nur der film, fehlt nur \
         noch der film, fehlt nur, fehlt noch, kumpels, mit den kumpels, mit kumpels, die kumpels, \
         madelsabend, mannerabend, jungsabend, davon hatten wir, hatten wir diese woche, diese woche, letzte \
         tage, genau, gell, gelle, ey, alter schwede, leute, freunde, bitteschon, bittschon, abgesagt, ist \
         abgesagt, fallt aus, ist ausgefallen, sind ausgefallen, ausgefallen, zug ausgefallen, bahn \
         ausgefallen, flug ausgefallen, training ausgefallen, strom ausgefallen, heizung ausgefallen, schule \
         ausgefallen, einfach, stress, handy kaputt, auto kaputt, heizung kaputt, waschmaschine kaputt, \
         spulmaschine kaputt, fernseher kaputt, fahrrad kaputt, rad kaputt, herd kaputt, ofen kaputt, laptop \
         kaputt, computer kaputt, ist kaputt, kaputt gegangen, kaputtgegangen, geht kaputt, dran glauben",
    ),
    (
        Role::Weigh(1.4),
        "richtig fies, so richtig richtig, saumassig, urst, krass viel, verdammt viel, mordsmassig, echt \
         richtig, dermassen, so dermassen",
    ),
    (
        Role::Weigh(0.5),
        "nur ein kleines bisschen, ein kleines bisschen, kleines bisschen, nur ein wenig, bissl, a bissl, ein \
         bissl, bissle, klein wenig, ein klein wenig, ein ganz klein wenig, minimal, ganz leicht, ein tick, \
         einen tick",
    ),
    (
        Role::Turn,
        "lieber was, lieber etwas, hat lust auf, haben bock, hast du, habt ihr, gibts, gibt es, gibts was, \
         her damit, wird zeit fur, mag gern, mag gerne, mogen gern, steht auf, stehen auf, liebt, lieben, \
         schwarmt fur, hatte gerne",
    ),
    (
        Role::Won,
        "ich hab gewonnen, ich habe gewonnen, hab gewonnen, ich gewinne, ich darf aussuchen, ich darf heute \
         aussuchen, ich bin dran, bin heute dran, ich entscheide, ich darf entscheiden",
    ),
    (Role::Was, "letztes mal haben, letztes mal hat, beim letzten mal haben, beim letzten mal hat"),
];
