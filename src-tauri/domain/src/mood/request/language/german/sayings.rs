//! German as households speak it: moods, how people are, what a film must keep to. Owns words only.

use super::super::Sense;
use super::super::Sense::{AtMost, Free, From, Short, Years};
use super::super::senses::{
    AFTER_A_BAD_DAY, BRAIN_OFF, COSY, CRY, DARK, DRUNK, EPIC, FEEL_GOOD, GANGSTER, GOOD_NEWS, INSPIRE, LAUGH,
    LIGHT, MIND, MUSH, POORLY, ROMANCE, SCARE, SOPPY, STRANGE, TENSE, THINK, WEARY, WEATHER,
};
use crate::catalogue::{ContentNote as Note, Genre};
use crate::mood::film::kind::Mood;
use crate::mood::film::profile::Axis;

pub(super) const SAYINGS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Mood(Mood::FeelGood, 1.0), Sense::Mood(Mood::Romantic, 0.8)],
        "was furs herz, etwas furs herz, furs herz bitte, furs herz, was fur das herz, fur das herz, was \
         fuers herz, fuers herz, herzensfilm, ein herzensfilm",
    ),
    (
        &[AtMost(Axis::Thought, 4.0)],
        "nichts zum kopfzerbrechen/gruebeln/grubeln, kein/ohne kopfzerbrechen/grubeln, nichts \
         kompliziertes/verkopftes/hochgestochenes, nicht so/zu verkopft, nicht verkopft",
    ),
    (
        &[Sense::NotMood(Mood::EdgeOfSeat)],
        "kein stress, keinen stress, ohne stress, stressfrei, null stress, bloss kein stress, nicht noch mehr \
         stress",
    ),
    (
        &[From(&["US"])],
        "amis, amifilm, amifilme, ami film/filme/zeug, amikram, amikino, amerikaner, amizeug, us filme/kino",
    ),
    (
        &[Sense::Note(Note::Illness)],
        "jemand krank ist, jemand krank wird, wer krank ist, wer krank wird, einer krank ist, einer krank \
         wird, leute krank sind, jemand krebs hat, jemand im krankenhaus liegt",
    ),
    (
        &[Free(Note::Illness)],
        "niemand krank ist, niemand krank wird, keiner krank ist, keiner krank wird, niemand krank, keiner \
         krank, niemand krankes, keiner hat krebs, niemand hat krebs",
    ),
    (
        &[Sense::Foreign],
        "untertitel sind pflicht, untertitel pflicht, untertitel mussen sein, untertitel muss sein, brauchen \
         untertitel, brauche untertitel, untertitel statt synchro, untertitelt statt synchronisiert, \
         untertitelt nicht synchronisiert, lieber untertitel als synchro",
    ),
    (
        SCARE,
        "blut in den adern gefriert/gefrieren/gefror/stockt/erstarrt/stocken, das blut in den adern \
         gefriert/gefrieren/gefror/stockt/erstarrt/stocken, blut gefriert/gefrieren, in mark und bein, durch mark und bein, \
         zum/richtig gruseln, die haare zu berge, haare zu berge stehen, nackenhaare, nackenhaare aufstellen, \
         in die hose/hosen machen, in die hose macht, sich in die hose macht, einpullern, schlottern, \
         zittern, licht anlassen, nicht schlafen/einschlafen konnen, unters bett schauen, hand vor augen, \
         durch die finger schauen, zusammenzucken, hochschrecken, ubernaturlich, ubernaturliches, paranormal, \
         hexen, hexe, untote, mumien, besessenheit, teufelsaustreibung, fluch, verflucht, schockerfilm, \
         gruselschocker, gruselstreifen, gruselt sich",
    ),
    (
        EPIC,
        "krachen, muss/soll es krachen, muss/soll/darf/richtig krachen, muss es richtig krachen, kracht, es \
         kracht/rummst/scheppert/knallen, mal wieder krachen, krachts, rummst, richtig rummsen, rummsen, \
         scheppern, scheppert, knallen, muss/soll knallen, muss es knallen, bumms, mit bumms/karacho/vollgas, \
         karacho, autos/fliegt/fliegen in die luft, in die luft fliegt/fliegen, was in die luft fliegt, \
         feuerball, zerstorung, kaputt geht, was kaputt geht, alles kaputt, \
         prugelfilm, haudrauf, haudraufkino, vollgas, auf die zwolf/fresse, aufs maul, krawumm, grosse \
         leinwand, heimkino, neue anlage, neuer fernseher, boxen aufdrehen, aufdrehen, monster gegen monster, \
         riesenmonster, godzilla, weltuntergang, gebrull, gebrulle",
    ),
    (
        LAUGH,
        "lustig werden, was zum ablachen/lachn, zum ablachen/piepen/kaputtlacha/schmeissen, ablachen mit, \
         wegwerfen/wegschmeissen/bauchweh/schiessen/kugeln vor lachen, vor/kringelig/scheckig/kugelig lachen, \
         lachtranen, lachen bis der bauch weh tut, lachen bis der arzt kommt, kringeln, schreiend komisch, \
         mit witz, witz, sprachwitz, wortwitz, trocken lustig, trockener/britischer/feiner/derber humor, \
         spritzig, pointen, pointiert, loriot, otto, bully, bully herbig, didi, bud spencer und terence hill, \
         spencer und hill, dumme spruche, spruche klopfen, verarsche, verarschung, persiflage, quatsch mit \
         sosse, gaudi, a gaudi, lachn",
    ),
    (
        CRY,
        "rotz und wasser, einfach nur heulen, mal richtig losheulen, augen ausheulen, die augen ausheulen, \
         augen aus dem kopf heulen, augen aus dem kopf, in tranen auflosen, in tranen, tranen fliessen, \
         tranenreiches, kullern, kullern die tranen, dahinheulen, flennen/plarren konnen, plarren, heul, \
         heulfilm, schmachtfetzen, taschentuchalarm, taschentucher raus/bereit, herzschmerzkino, herz \
         brechen, brich uns das herz, mein herz brechen, zum dahinschmelzen traurig, richtig traurig, \
         emotional zerstoren, fix und fertig machen, druckt auf die tranendruse",
    ),
    (
        FEEL_GOOD,
        "bau/baut/muntert/muntere/munter/heitere/heiter uns auf, bau uns/mich mal auf, bau/baut/muntere mich \
         auf, baut auf, uns/mich aufbaut, aufbauen, was aufbauendes, aufbauendes, bring uns zum lacheln, \
         zaubert ein lacheln, gute laune garantie/pur, laune macht/hebt/verbessern, macht laune, wieder gut \
         drauf, fur die seele, was fur die seele, balsam, herz erwarmen/aufgeht, erwarmt das herz, herz geht \
         auf, glucksgefuhle, glucksgefuhl, gluckshormone, endorphine, sonne im herzen, sonnig und leicht, \
         hebt die laune/stimmung, stimmung hebt/verbessern, happy",
    ),
    (
        COSY,
        "regen sofa katze, sofa katze, katze auf dem schoss, regen/sturm draussen, draussen regnet/sturmt es, \
         regnet, es regnet/schuttet/giesst/schneit, schuttet, in stromen, sauwetter, mistwetter, hundewetter, \
         usselwetter, schmuddelwetter, draussen kalt, schneit, eingeschneit, kamin/ofen an, kuscheldecke, \
         kuschelsocken, wollsocken, jogginghose, schlafanzug, pyjama, warmflasche, heisse schokolade, warmer \
         kakao, tasse tee, teechen, platzchen, kekse, seele baumeln, seele baumeln lassen, zum \
         einschlafen/einkuscheln/runterfahren/wegdosen/eindosen/dahindosen/wegdammern/einmummeln, einfach nur \
         kuscheln, runterfahren, runterkommen nach der arbeit, nichts aufregendes, bloss nichts aufregendes, \
         nervenschonend, was fur die nerven, nerven schonen, entspannung pur, wegdosen, eindosen, dahindosen, \
         wegdammern, wieder runterkommen, einmummeln, furs gmiat/gmut/herzerl, gmiatlich, gmuatlich, \
         gmutlich, wos furs gmiat/herz, keiner/niemand schreit/brullt/streitet",
    ),
    (
        BRAIN_OFF,
        "hirnloses, irgendwas/was hirnloses, hirn/birne matsch, gehirn/kopf ist matsch, matschbirne, matsch \
         im kopf, birne/kopf leer, kopf ist leer, hirn aus film, hirn auf durchzug, auf durchzug, gehirn auf \
         standby, kein hirn mehr, keine hirnzellen, ohne viel nachdenken, ohne gross nachzudenken, bloss \
         nicht denken, nix denken, nix zum denken, nichts kapieren mussen, muss man nix denken, leicht \
         verdaulich, leichte kost furs hirn, popcorn und gut, stumpfe action, dummes/blodes zeug, \
         schwachsinn, volliger schwachsinn, grosser/totaler quatsch, kokolores, kappes, kase/schlechter film, \
         trash vom feinsten, feinster trash, richtig schlechter film, so dumm, sinnfrei, sinnfreies, sinnlos, \
         sinnloses, einfach doof, keiner/niemand denkt, keiner/niemand will/muss denken, denken verboten, \
         bloss nicht denken mussen",
    ),
    (
        &[Sense::Tired],
        "bevor ich einschlafe/wegpenne/umfalle/einnicke, bevor wir einschlafen, bevor mir die augen zufallen, \
         klausurphase, prufungsphase, lernphase, fruhschicht, spatschicht, nach der spatschicht/nachtschicht, \
         doppelschicht, total platt, ich bin platt, wir sind platt, vollig im eimer, fix und alle, saumude, \
         scheintot, auf dem zahnfleisch, am limit, bin/sind/vollig/voll/total/komplett durch, bin so durch, \
         ganz kaputt, kaputt von der arbeit, gerradert, geradert, wie geradert, mit kater, augen zufallen, \
         die augen zu, gleich ein, pennen gleich, baby schlaft endlich",
    ),
    (
        AFTER_A_BAD_DAY,
        "furchtbaren/schrecklicher/schrecklichen/ubler tag, katastrophentag, furchtbare/schreckliche woche, \
         horrorwoche, laune/stimmung im keller, laune am boden, laune/stimmung ist im keller, am boden \
         zerstort, am boden, nah am wasser gebaut, total fertig mit den nerven, nerven blank, nerven liegen \
         blank, mit den nerven am ende, nervlich am ende, hat schluss gemacht, gefeuert/gekundigt worden, \
         durch die prufung gefallen, prufung/klausur vergeigt, klausur/prufung verhauen, \
         derby/spiel/finale/elfmeterschiessen verloren, verloren, abgestiegen",
    ),
    (
        POORLY,
        "husten, mit fieber, krank im bett, regelschmerzen, frisch/gerade operiert, aus dem krankenhaus, aus \
         dem krankenhaus entlassen, gerade/frisch aus dem krankenhaus, gips, gebrochenes bein, hexenschuss, \
         rucken kaputt, weisheitszahne, beim zahnarzt",
    ),
    (
        INSPIRE,
        "motivierendes, was motivierendes/wagen, ansporn, anspornend, mutmachendes, mutmacherfilm, macht/gibt \
         hoffnung, gibt mut, hoffnung gibt, underdog story, aussenseitergeschichte, david gegen goliath, \
         gegen alle wahrscheinlichkeit, aufstehen und weitermachen, arsch hochkriegen, in den hintern treten, \
         tritt in den hintern, arschtritt, comeback, heldenhaft, kampfgeist, durchhalten, es allen zeigen, \
         allen zeigt, job/alles hinschmeissen, den job hinschmeissen/kundigen, job kundigen, job an den nagel \
         hangen, den job an den nagel hangen, alles stehen und liegen lassen, welt umsegeln, die welt \
         umsegeln, um die welt segeln/reisen, auf weltreise, nochmal/ganz neu anfangen, noch mal neu \
         anfangen, von vorn anfangen, koffer packen will, rucksack packen, losziehen, ins kalte wasser \
         springen, etwas wagen, traume leben, den/seinen traum leben",
    ),
    (
        MIND,
        "hirn verdreht/explodiert, hirnknoten, knoten im gehirn, kopf explodiert, ende erklart/googeln, ende \
         nicht versteht, wo man mitdenken muss, mitdenken muss, nichts ist wie es scheint, nichts wie es \
         scheint, doppelter boden, parallelwelt, parallelwelten, traum oder wirklichkeit, multiversum, \
         wendungsreich, uberraschendes/irres ende",
    ),
    (
        THINK,
        "nachwirkt, lange nachwirkt, nachhallt, lange im kopf bleibt, im kopf bleibt, hangen bleibt, zum \
         grubeln anregt, zum diskutieren danach, was zum diskutieren, gesprachsthema, mit \
         anspruch/niveau/substanz, niveauvoll, niveau, substanz, was mit substanz, schwere/grosse fragen, \
         sinn des lebens",
    ),
    (
        STRANGE,
        "was total verrucktes, total verrucktes/irre/gaga/abgefahren/bekloppt, vollig \
         verrucktes/irre/bekloppt, was irres/abgefahrenes/beklopptes, irres, durchgeknalltes, abgefahrenes, \
         schrage vogel, nicht von dieser welt, abgedrehter kram, wirres zeug, absurdes",
    ),
    (
        DARK,
        "dreckiges, schmutzig, rabenschwarz, pechschwarz, tiefschwarz, tiefschwarzes, schwarz wie die nacht, \
         hart aber gut, schonungsloses, unbarmherzig, unerbittlich, kein/ohne happy end, kein gutes ende, \
         boses, boses ende, fieser thriller, abgrundtief, unterwelt, gangsterboss, unterweltfilm, \
         drogenkartell, auftragskiller, psychopath, psychopathen, psycho",
    ),
    (
        ROMANCE,
        "schatz und ich, mein schatz und ich, mit meinem schatz, mit schatz, schnulzig, liebesdrama, grosse \
         liebe, die grosse liebe, herzklopfen zu zweit, rosamunde pilcher, pilcher, jane austen, austen, zum \
         schmachten/seufzen, sexy, knisternd, knistert, es knistert, knistern, prickelnd, erotisch, sinnlich, \
         kerzenschein, bei kerzenschein, rotwein und kerzen, verlobung, frisch verliebt, erstes treffen, zum \
         ersten mal bei mir",
    ),
    (
        LIGHT,
        "etwas leichtes, leichtes fur zwischendurch, fur zwischendurch, locker flockig, flockig, nix \
         schweres/ernstes, bloss nichts schweres, nichts dramatisches, unterhaltsam und leicht, sommerlich \
         leicht, sorgenfrei, abtauchen, traumen, zum traumen",
    ),
    (
        TENSE,
        "was spannendes, spannender, spannungsgeladen, fingernagel, an den fingernageln, nagel kauen, auf der \
         kante/flucht, sofakante, an der sofakante, luft/atem anhalten, atem anhalt, den atem anhalten, herz \
         rast, herzrasen, puls hoch, puls nach oben, nichts fur schwache nerven, gefangnisausbruch, ausbruch, \
         flucht, katz und maus, wettlauf gegen die zeit, gegen die uhr, uberfall, bankuberfall, raububerfall, \
         agententhriller, politthriller, verschworung",
    ),
    (
        &[Sense::Surprise(true)],
        "uberrasch uns/mich mal, wurfel mal, per zufall, such du was aus, sucht ihr aus, blind gewahlt, \
         mir/uns wurscht, mir wurst, wurscht, leck mich am arsch",
    ),
    (
        &[Sense::Dubbed],
        "synchron, synchro, synchronisation, synchronfilm, synchronfilme, synchronstimmen, gesynct",
    ),
    (
        &[],
        "originalton ist ok, original ist ok, untertitel gehen klar, untertitel gern, gern mit untertiteln, \
         egal ob farbe, egal ob schwarzweiss, farbe oder schwarzweiss, darf auch von woanders sein, auch von \
         woanders, muss nicht deutsch sein",
    ),
    (
        &[Sense::Note(Note::DeathOfParent)],
        "mutter/mama die stirbt, mutter/eltern die sterben, vater/papa der stirbt, sterbende mutter/eltern, \
         sterbende mutter und vater, sterbender vater, mutter die tot ist, vater der tot ist, tod der eltern, \
         mama/papa tot, verlorene eltern, waise",
    ),
    (
        &[Sense::Note(Note::Gore)],
        "blutrunstig, blutrunstiges, kunstblut, blutgespritze, gespritze, blutfontanen, abgetrennte, \
         abgetrennte korperteile, abgehackte, gedarm, metzelei, gemetzel film, schlachtfest, splattern",
    ),
    (
        &[Sense::Note(Note::ChildDanger)],
        "kindern was passiert, kindern etwas passiert, kinder verschwinden, verschwundene kinder, \
         verschwundenes kind, babys in gefahr, baby in gefahr, kinder leiden, kinder in not, kind \
         verschwindet",
    ),
    (
        &[Years(1950, 2100)],
        "in farbe, farbfilm, in bunt, bunt bitte, farbe bitte, nur in farbe, nicht schwarzweiss, nicht \
         schwarz weiss, kein schwarzweiss, keine schwarzweissfilme",
    ),
    (
        &[Sense::Unseen],
        "den wir schon ewig sehen wollten, schon ewig sehen wollten, immer schon/mal sehen wollten, endlich \
         mal sehen, noch auf der liste, von der liste, nie geschafft/geguckt, nie dazu gekommen, noch nicht \
         geschafft/geschaut/angeschaut/geguckt, nicht geschaut/geguckt, haben wir schon gesehen, hab/habe ich \
         schon gesehen, kennen wir schon auswendig",
    ),
    (
        &[Sense::Genre(Genre::Crime)],
        "krimikomodie, tatortmassig, mafiafilm, gaunerkomodie, gauner, ganoven, polizeifilm, kommissare",
    ),
    (
        &[Short(105)],
        "kurz und gut/schmerzlos/bundig, morgen fruhschicht, vorm schlafengehen/zubettgehen, vor dem \
         schlafengehen, geht noch was kurzes, was/etwas kurzes, nix/nichts langes",
    ),
    (&[Sense::Rude], "nichts peinliches"),
    (
        &[Sense::NotMood(Mood::SlowAndBeautiful)],
        "langweilig, langweiliges, langweilige, langweiliger, langweilt, gelangweilt, langatmig, langatmiges, \
         zah, zahes, dahinplatschert, ode, odes, schnarch, einschlaferndes, einschlafernd, zum einschlafen \
         langweilig, zieht/zog sich, hat sich gezogen",
    ),
    (
        &[Sense::Tired],
        "schadel brummt/drohnt, kopf brummt/drohnt/platzt/raucht, brummt der schadel/kopf, kopf wie eine \
         trommel, mir platzt der kopf, raucht der kopf, gehe/kriechen auf dem zahnfleisch, stehend k o, \
         fallen die augen zu, kann die augen kaum offen halten, wir sind durch, durch den wind, wie \
         erschlagen, fix und foxi, platt wie eine flunder, batterie/akku leer, akku ist leer",
    ),
    (
        THINK,
        "noch tagelang/lange beschaftigt, tagelang/lange beschaftigt, nachklingt, nicht loslasst, nicht mehr \
         loslasst, einen nicht loslasst, zum nachgrubeln, ins grubeln bringt/kommt, uber den man reden kann, \
         uber den man noch redet, diskutieren kann",
    ),
    (
        &[Sense::Note(Note::AnimalHarm)],
        "den tieren was/etwas passieren, hund was passiert, katze was passieren, hund leidet",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "dem hund darf nichts passieren, dem hund/tier passiert nichts, den tieren darf nichts passieren, den \
         tieren passiert nichts, alle/die tiere uberleben, kein tier leidet, keinem tier passiert \
         was/etwas/irgendwas, keinem tier darf was/etwas passieren, keinem tier geschieht etwas, keinem hund \
         passiert was, keiner katze passiert was, tieren passiert nichts, allen tieren gehts gut, allen \
         tieren geht es gut, kein tier kommt zu schaden, keine tiere leiden, tiere bleiben heil, hund ist am \
         ende noch da, hund lebt am ende noch, der hund lebt noch",
    ),
    (
        &[Sense::Unseen],
        "noch nicht kennen, noch nicht kenne, noch keiner kennt, noch niemand kennt, noch nicht gesehen \
         haben, noch nicht gesehen habe, noch keiner gesehen hat, noch niemand gesehen hat, keiner von uns \
         gesehen hat",
    ),
    (
        WEARY,
        "alle/sind/bin/schwer/total/voll verkatert, einen/dicken/heftiger kater, einen dicken kater, \
         mordskater, restalkohol, noch restalkohol, noch restalkohol im blut, gestern zu viel getrunken/wein, \
         gestern gesoffen/durchgesoffen, nie wieder alkohol, verkatert, mein schadel/kopf brummt, mir brummt \
         der schadel, nachdurst, die halbe/ganze nacht wach, gar nicht geschlafen, kein auge \
         zugetan/zugemacht",
    ),
    (
        MUSH,
        "birne ist matsch, kopf ist brei, hirn ist brei, hirn wie pudding, kopf ist zu, mir raucht der kopf, \
         kann nicht mehr denken, kann nicht mehr geradeaus denken, kann nicht mehr klar denken, hirn ist \
         matsch",
    ),
    (
        DRUNK,
        "drei/vier/paar bier intus, ein paar bier intus, bier intus, zwei flaschen wein intus, angeschickert, \
         angetrunken, beschwipst, angeduselt, hackedicht, sternhagelvoll, betrunken, besoffen, blau wie \
         haubitzen",
    ),
    (
        WEATHER,
        "schuttet/sturmt/schneit draussen, giesst/regnet in stromen, es regnet in stromen, es regnet \
         bindfaden, bindfaden, es sturmt, der kamin ist an, kamin/ofen brennt, kanne tee",
    ),
    (SOPPY, "kitschig, kitsch, schmalzig, richtig kitschig"),
    (
        GOOD_NEWS,
        "prufung/klausur/abi/abitur/fuhrerschein/lappen bestanden, die prufung bestanden, \
         prufung/abi/fuhrerschein geschafft, klausuren/prufungen vorbei, klausuren rum, klausuren sind rum, \
         prufungen sind vorbei, job/zusage bekommen, den job bekommen, hab/habe den job, befordert, befordert \
         worden, wurde befordert, gehaltserhohung, haben uns verlobt, frisch verlobt, wir sind schwanger, ich \
         bin schwanger, sie ist schwanger, erwarten ein baby, erwarten zwillinge, werde opa/oma, bin oma/opa \
         geworden, in rente, endlich rente/ferien/urlaub, letzter arbeitstag, ferien fangen an, urlaub fangt \
         an, sektkorken knallen, wir feiern, was/etwas zu feiern, grund/was zum feiern, aufgestiegen, sind \
         aufgestiegen, haben gewonnen, bestanden, im ersten/zweiten/dritten anlauf, beim ersten mal \
         bestanden, feiern, wir wollen feiern",
    ),
    (
        &[],
        "wird ganz still, wird sonst ganz still, wird sonst still, wird dann ganz still, ist ganz still \
         geworden",
    ),
    (
        AFTER_A_BAD_DAY,
        "angeschrien, angebrullt, zusammengestaucht, zur schnecke gemacht, runtergeputzt, \
         fertiggemacht/ausgelacht/versetzt/betrogen/geklaut/abgelehnt worden, blamiert, gemobbt, hat mich \
         ausgelacht/betrogen/verlassen, haben mich ausgelacht, sitzengelassen, wurde \
         geklaut/gestohlen/abgelehnt, mir geklaut, auto/handy/waschmaschine/heizung ist kaputt, heizung ist \
         ausgefallen, zug/flug verpasst, flug gestrichen, flug wurde gestrichen, absage/mahnung/kundigung \
         bekommen, eine absage, nur absagen, strafzettel, alles lief schief, lief alles schief, nichts hat \
         geklappt, gar nichts geklappt, zoff/arger mit, gezofft, arger im buro, arger auf der arbeit, arger \
         in der schule, wohnung gekundigt, unfall gebaut, wasserschaden, rohrbruch, funf in mathe, eine \
         sechs/funf in/bekommen/gekriegt/geschrieben/kassiert, geburtstag vergessen, hat meinen geburtstag \
         vergessen, tur vor der nase, alle waren gemein, ausgerutscht und",
    ),
    (
        AFTER_A_BAD_DAY,
        "chef war gemein/wutend/sauer/unfair/fies/ungerecht/unmoglich/unertraglich/schrecklich/furchtbar, \
         chef war mies drauf, chef war schlecht gelaunt, chef war heute/so/wieder \
         gemein/wutend/sauer/unfair/fies/ungerecht/unmoglich/unertraglich/schrecklich/furchtbar, chef war \
         heute/so/wieder mies drauf, chef war heute/so/wieder schlecht gelaunt, chef war heute so \
         gemein/wutend/sauer/unfair/fies/ungerecht/unmoglich/unertraglich/schrecklich/furchtbar, chef war \
         heute so mies drauf, chef war heute so schlecht gelaunt",
    ),
    (
        GOOD_NEWS,
        "haus/wohnung/zuschlag/kredit/schlussel/studienplatz/stelle bekommen, das haus bekommen, \
         haus/wohnung/job gekriegt, haus gekauft, die wohnung/schlussel/stelle bekommen, schlusselubergabe, \
         heute/endlich eingezogen, baby/enkel ist da, das baby ist da, tor geschossen, ersten platz, den \
         ersten platz, medaille/pokal gewonnen, studienplatz, platz an der uni, zusage, beforderung, \
         geburtstag/abgegeben heute, hab/habe/hat geburtstag, befund ist gut, alles gut beim arzt, wieder \
         gesund, entwarnung, marathon/seepferdchen geschafft, hat ja gesagt, sie/er hat ja gesagt, antrag \
         gemacht, neuen job bekommen/gekriegt, hab/habe/hat/haben einen neuen job, laufen gelernt, erste \
         schritte, masterarbeit/bachelorarbeit/doktorarbeit abgegeben, buch fertig, schulden los",
    ),
    (
        WEARY,
        "den ganzen tag gearbeitet/geschleppt, kisten geschleppt, umzug heute, heute umgezogen, zwolf/zehn \
         stunden gearbeitet, nachtschicht gehabt, von der nachtschicht, seit funf/sechs wach, baby hat nicht \
         geschlafen, die augen fallen zu, mir fallen die augen zu, gerade gelandet",
    ),
    (GANGSTER, "gangster, gangsters, gangstern"),
];
