//! German as households speak it: moods, how people are, what a film must keep to. Owns words only.

use super::super::Sense;
use super::super::Sense::{AtMost, Free, From, Short, Years};
use super::super::senses::{
    AFTER_A_BAD_DAY, BRAIN_OFF, COSY, CRY, DARK, DRUNK, EPIC, FEEL_GOOD, GANGSTER, GOOD_NEWS, INSPIRE, LAUGH,
    LIGHT, MIND, MUSH, POORLY, ROMANCE, SCARE, SOPPY, STRANGE, TENSE, THINK, WEARY, WEATHER,
};
use crate::catalogue::{ContentNote as Note, Genre};
use crate::mood::kind::Mood;
use crate::mood::profile::Axis;

pub(super) const SAYINGS: &[(&[Sense], &str)] = &[
    (
        &[Sense::Mood(Mood::FeelGood, 1.0), Sense::Mood(Mood::Romantic, 0.8)],
        "was furs herz, etwas furs herz, furs herz bitte, furs herz, was fur das herz, fur das herz, was \
         fuers herz, fuers herz, herzensfilm, ein herzensfilm",
    ),
    (
        &[AtMost(Axis::Thought, 4.0)],
        "nichts zum kopfzerbrechen, kein kopfzerbrechen, ohne kopfzerbrechen, nichts zum gruebeln, nichts zum \
         grubeln, kein grubeln, ohne grubeln, nichts kompliziertes, nichts verkopftes, nichts \
         hochgestochenes, nicht so verkopft, nicht verkopft, nicht zu verkopft",
    ),
    (
        &[Sense::NotMood(Mood::EdgeOfSeat)],
        "kein stress, keinen stress, ohne stress, stressfrei, null stress, bloss kein stress, nicht noch mehr \
         stress",
    ),
    (
        &[From(&["US"])],
        "amis, amifilm, amifilme, ami film, ami filme, amikram, amikino, amerikaner, ami zeug, amizeug, us \
         filme, us kino",
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
        "zum gruseln, richtig gruseln, die haare zu berge, haare zu berge stehen, nackenhaare, nackenhaare \
         aufstellen, in die hose machen, in die hose macht, in die hosen machen, sich in die hose macht, \
         einpullern, schlottern, zittern, licht anlassen, nicht schlafen konnen, nicht einschlafen konnen, \
         unters bett schauen, hand vor augen, durch die finger schauen, zusammenzucken, hochschrecken, \
         ubernaturlich, ubernaturliches, paranormal, hexen, hexe, untote, mumien, besessenheit, \
         teufelsaustreibung, fluch, verflucht, schockerfilm, gruselschocker, gruselstreifen, gruselt sich",
    ),
    (
        EPIC,
        "krachen, muss es krachen, muss krachen, muss es richtig krachen, soll krachen, soll es krachen, darf \
         krachen, kracht, es kracht, richtig krachen, mal wieder krachen, krachts, rummst, es rummst, richtig \
         rummsen, rummsen, scheppern, es scheppert, scheppert, knallen, muss knallen, soll knallen, es \
         knallen, muss es knallen, bumms, mit bumms, karacho, mit karacho, autos in die luft, in die luft \
         fliegt, in die luft fliegen, fliegt in die luft, fliegen in die luft, was in die luft fliegt, \
         feuerball, zerstorung, kaputt geht, was kaputt geht, alles kaputt, ballern, rumballern, ballerfilm, \
         prugelfilm, haudrauf, haudraufkino, vollgas, mit vollgas, auf die zwolf, auf die fresse, aufs maul, \
         krawumm, grosse leinwand, heimkino, neue anlage, neuer fernseher, boxen aufdrehen, aufdrehen, \
         monster gegen monster, riesenmonster, godzilla, weltuntergang, gebrull, gebrulle",
    ),
    (
        LAUGH,
        "lustig werden, was zum ablachen, zum ablachen, ablachen mit, wegwerfen vor lachen, wegschmeissen vor \
         lachen, vor lachen, bauchweh vor lachen, lachtranen, lachen bis der bauch weh tut, lachen bis der \
         arzt kommt, schiessen vor lachen, kringeln, kringelig lachen, scheckig lachen, kugeln vor lachen, \
         kugelig lachen, schreiend komisch, mit witz, witz, sprachwitz, wortwitz, trocken lustig, trockener \
         humor, britischer humor, feiner humor, derber humor, spritzig, pointen, pointiert, loriot, otto, \
         bully, bully herbig, didi, bud spencer und terence hill, spencer und hill, dumme spruche, spruche \
         klopfen, verarsche, verarschung, persiflage, quatsch mit sosse, gaudi, a gaudi, zum piepen, zum \
         kaputtlacha, lachn, was zum lachn, zum schmeissen",
    ),
    (
        CRY,
        "rotz und wasser, einfach nur heulen, mal richtig losheulen, augen ausheulen, die augen ausheulen, \
         augen aus dem kopf heulen, augen aus dem kopf, in tranen auflosen, in tranen, tranen fliessen, \
         tranenreiches, kullern, kullern die tranen, dahinheulen, flennen konnen, plarren, plarren konnen, \
         heul, heulfilm, schmachtfetzen, taschentuchalarm, taschentucher raus, taschentucher bereit, \
         herzschmerzkino, herz brechen, brich uns das herz, mein herz brechen, zum dahinschmelzen traurig, \
         richtig traurig, emotional zerstoren, fix und fertig machen, druckt auf die tranendruse",
    ),
    (
        FEEL_GOOD,
        "bau uns auf, bau uns mal auf, bau mich auf, bau mich mal auf, baut uns auf, baut mich auf, baut auf, \
         uns aufbaut, mich aufbaut, aufbauen, was aufbauendes, aufbauendes, muntert uns auf, muntere uns auf, \
         muntere mich auf, munter uns auf, heitere uns auf, heiter uns auf, bring uns zum lacheln, zaubert \
         ein lacheln, gute laune garantie, gute laune pur, laune macht, macht laune, wieder gut drauf, fur \
         die seele, was fur die seele, balsam, herz erwarmen, erwarmt das herz, herz aufgeht, herz geht auf, \
         glucksgefuhle, glucksgefuhl, gluckshormone, endorphine, sonne im herzen, sonnig und leicht, hebt die \
         laune, hebt die stimmung, stimmung hebt, laune hebt, laune verbessern, stimmung verbessern, happy",
    ),
    (
        COSY,
        "regen sofa katze, sofa katze, katze auf dem schoss, regen draussen, draussen regnet es, regnet, es \
         regnet, es schuttet, schuttet, es giesst, in stromen, sauwetter, mistwetter, hundewetter, \
         usselwetter, schmuddelwetter, draussen sturmt es, sturm draussen, draussen kalt, schneit, es \
         schneit, eingeschneit, kamin an, ofen an, kuscheldecke, kuschelsocken, wollsocken, jogginghose, \
         schlafanzug, pyjama, warmflasche, heisse schokolade, warmer kakao, tasse tee, teechen, platzchen, \
         kekse, seele baumeln, seele baumeln lassen, zum einschlafen, zum einkuscheln, einfach nur kuscheln, \
         zum runterfahren, runterfahren, runterkommen nach der arbeit, nichts aufregendes, bloss nichts \
         aufregendes, nervenschonend, was fur die nerven, nerven schonen, entspannung pur, zum wegdosen, \
         wegdosen, zum eindosen, eindosen, zum dahindosen, dahindosen, wegdammern, zum wegdammern, wieder \
         runterkommen, zum einmummeln, einmummeln, furs gmiat, furs gmut, gmiatlich, gmuatlich, gmutlich, \
         furs herzerl, wos furs gmiat, wos furs herz, keiner schreit, niemand schreit, keiner brullt, niemand \
         brullt, keiner streitet, niemand streitet",
    ),
    (
        BRAIN_OFF,
        "hirnloses, irgendwas hirnloses, was hirnloses, hirn matsch, gehirn ist matsch, matschbirne, matsch \
         im kopf, birne matsch, birne leer, kopf leer, kopf ist leer, kopf ist matsch, hirn aus film, hirn \
         auf durchzug, auf durchzug, gehirn auf standby, kein hirn mehr, keine hirnzellen, ohne viel \
         nachdenken, ohne gross nachzudenken, bloss nicht denken, nix denken, nix zum denken, nichts kapieren \
         mussen, muss man nix denken, leicht verdaulich, leichte kost furs hirn, popcorn und gut, stumpfe \
         action, dummes zeug, schwachsinn, volliger schwachsinn, blodes zeug, grosser quatsch, totaler \
         quatsch, kokolores, kappes, kase film, trash vom feinsten, feinster trash, richtig schlechter film, \
         schlechter film, so dumm, sinnfrei, sinnfreies, sinnlos, sinnloses, einfach doof, keiner denkt, \
         keiner will denken, keiner muss denken, niemand denkt, niemand muss denken, niemand will denken, \
         denken verboten, bloss nicht denken mussen",
    ),
    (
        &[Sense::Tired],
        "bevor ich einschlafe, bevor wir einschlafen, bevor ich wegpenne, bevor ich umfalle, bevor mir die \
         augen zufallen, bevor ich einnicke, klausurphase, prufungsphase, lernphase, fruhschicht, \
         spatschicht, nach der spatschicht, nach der \
         nachtschicht, doppelschicht, total platt, ich bin platt, wir sind platt, vollig im eimer, fix und \
         alle, saumude, scheintot, auf dem zahnfleisch, am limit, bin durch, sind durch, bin so durch, vollig \
         durch, voll durch, total durch, komplett durch, ganz kaputt, kaputt von der arbeit, gerradert, \
         geradert, wie geradert, mit kater, augen zufallen, die augen zu, gleich ein, pennen gleich, baby \
         schlaft endlich",
    ),
    (
        AFTER_A_BAD_DAY,
        "furchtbaren tag, schrecklicher tag, schrecklichen tag, ubler tag, katastrophentag, furchtbare woche, \
         schreckliche woche, horrorwoche, laune im keller, stimmung im keller, laune am boden, laune ist im \
         keller, stimmung ist im keller, am boden zerstort, am boden, nah am wasser gebaut, total fertig mit \
         den nerven, nerven blank, nerven liegen blank, mit den nerven am ende, nervlich am ende, hat schluss \
         gemacht, gefeuert worden, gekundigt worden, durch die prufung gefallen, prufung vergeigt, klausur \
         vergeigt, klausur verhauen, prufung verhauen, derby verloren, verloren, spiel verloren, finale \
         verloren, abgestiegen, elfmeterschiessen verloren",
    ),
    (
        POORLY,
        "husten, mit fieber, krank im bett, regelschmerzen, frisch operiert, gerade operiert, aus dem \
         krankenhaus, aus dem krankenhaus entlassen, gerade aus dem krankenhaus, frisch aus dem krankenhaus, \
         gips, gebrochenes bein, hexenschuss, rucken kaputt, weisheitszahne, beim zahnarzt",
    ),
    (
        INSPIRE,
        "motivierendes, was motivierendes, ansporn, anspornend, mutmachendes, mutmacherfilm, macht hoffnung, \
         gibt hoffnung, gibt mut, hoffnung gibt, underdog story, aussenseitergeschichte, david gegen goliath, \
         gegen alle wahrscheinlichkeit, aufstehen und weitermachen, arsch hochkriegen, in den hintern treten, \
         tritt in den hintern, arschtritt, comeback, heldenhaft, kampfgeist, durchhalten, es allen zeigen, \
         allen zeigt, job hinschmeissen, den job hinschmeissen, job kundigen, den job kundigen, job an den \
         nagel hangen, den job an den nagel hangen, alles hinschmeissen, alles stehen und liegen lassen, welt \
         umsegeln, die welt umsegeln, um die welt segeln, um die welt reisen, auf weltreise, nochmal neu \
         anfangen, noch mal neu anfangen, ganz neu anfangen, von vorn anfangen, koffer packen will, rucksack \
         packen, losziehen, ins kalte wasser springen, etwas wagen, was wagen, traume leben, den traum leben, \
         seinen traum leben",
    ),
    (
        MIND,
        "hirn verdreht, hirnknoten, knoten im gehirn, kopf explodiert, hirn explodiert, ende erklart, ende \
         googeln, ende nicht versteht, wo man mitdenken muss, mitdenken muss, nichts ist wie es scheint, \
         nichts wie es scheint, doppelter boden, parallelwelt, parallelwelten, traum oder wirklichkeit, \
         multiversum, wendungsreich, uberraschendes ende, irres ende",
    ),
    (
        THINK,
        "nachwirkt, lange nachwirkt, nachhallt, lange im kopf bleibt, im kopf bleibt, hangen bleibt, zum \
         grubeln anregt, zum diskutieren danach, was zum diskutieren, gesprachsthema, mit anspruch, mit \
         niveau, niveauvoll, niveau, substanz, mit substanz, was mit substanz, schwere fragen, grosse fragen, \
         sinn des lebens",
    ),
    (
        STRANGE,
        "was total verrucktes, total verrucktes, vollig verrucktes, vollig irre, total irre, was irres, \
         irres, total gaga, durchgeknalltes, abgefahrenes, was abgefahrenes, total abgefahren, schrage vogel, \
         nicht von dieser welt, vollig bekloppt, total bekloppt, was beklopptes, abgedrehter kram, wirres \
         zeug, absurdes",
    ),
    (
        DARK,
        "dreckiges, schmutzig, rabenschwarz, pechschwarz, tiefschwarz, tiefschwarzes, schwarz wie die nacht, \
         hart aber gut, schonungsloses, unbarmherzig, unerbittlich, kein happy end, ohne happy end, kein \
         gutes ende, boses, boses ende, fieser thriller, abgrundtief, unterwelt, gangsterboss, unterweltfilm, \
         drogenkartell, auftragskiller, psychopath, psychopathen, psycho",
    ),
    (
        ROMANCE,
        "schatz und ich, mein schatz und ich, mit meinem schatz, mit schatz, schnulzig, liebesdrama, grosse \
         liebe, die grosse liebe, herzklopfen zu zweit, rosamunde pilcher, pilcher, jane austen, austen, zum \
         schmachten, zum seufzen, sexy, knisternd, knistert, es knistert, knistern, prickelnd, erotisch, \
         sinnlich, kerzenschein, bei kerzenschein, rotwein und kerzen, verlobung, frisch verliebt, erstes \
         treffen, zum ersten mal bei mir",
    ),
    (
        LIGHT,
        "etwas leichtes, leichtes fur zwischendurch, fur zwischendurch, locker flockig, flockig, nix \
         schweres, bloss nichts schweres, nix ernstes, nichts dramatisches, unterhaltsam und leicht, \
         sommerlich leicht, sorgenfrei, abtauchen, traumen, zum traumen",
    ),
    (
        TENSE,
        "was spannendes, spannender, spannungsgeladen, fingernagel, an den fingernageln, nagel kauen, auf der \
         kante, sofakante, an der sofakante, luft anhalten, atem anhalten, atem anhalt, den atem anhalten, \
         herz rast, herzrasen, puls hoch, puls nach oben, nichts fur schwache nerven, gefangnisausbruch, \
         ausbruch, flucht, auf der flucht, katz und maus, wettlauf gegen die zeit, gegen die uhr, uberfall, \
         bankuberfall, raububerfall, agententhriller, politthriller, verschworung",
    ),
    (
        &[Sense::Surprise(true)],
        "uberrasch uns mal, uberrasch mich mal, wurfel mal, per zufall, such du was aus, sucht ihr aus, blind \
         gewahlt, mir wurscht, mir wurst, wurscht, uns wurscht, leck mich am arsch",
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
        "mutter die stirbt, mutter die sterben, mama die stirbt, vater der stirbt, papa der stirbt, eltern \
         die sterben, sterbende mutter, sterbende mutter und vater, sterbende eltern, sterbender vater, \
         mutter die tot ist, vater der tot ist, tod der eltern, mama tot, papa tot, verlorene eltern, waise",
    ),
    (
        &[Sense::Note(Note::Gore)],
        "blutrunstig, blutrunstiges, kunstblut, blutgespritze, gespritze, blutfontanen, abgetrennte, \
         abgetrennte korperteile, abgehackte, gedarm, \
         metzelei, gemetzel film, schlachtfest, splattern",
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
        "den wir schon ewig sehen wollten, schon ewig sehen wollten, immer schon sehen wollten, immer mal \
         sehen wollten, endlich mal sehen, noch auf der liste, von der liste, nie geschafft, nie dazu \
         gekommen, noch nicht geschafft, noch nicht geschaut, noch nicht angeschaut, noch nicht geguckt, \
         nicht geschaut, nicht geguckt, nie geguckt, haben wir schon gesehen, hab ich schon gesehen, habe ich \
         schon gesehen, kennen wir schon auswendig",
    ),
    (
        &[Sense::Genre(Genre::Crime)],
        "krimikomodie, tatortmassig, mafiafilm, gaunerkomodie, gauner, ganoven, polizeifilm, kommissare",
    ),
    (
        &[Short(105)],
        "kurz und gut, kurz und schmerzlos, kurz und bundig, morgen fruhschicht, vorm schlafengehen, vor dem \
         schlafengehen, vorm zubettgehen, geht noch was kurzes, was kurzes, etwas kurzes, nix langes, nichts \
         langes",
    ),
    (&[Sense::Rude], "nichts peinliches"),
    (
        &[Sense::NotMood(Mood::SlowAndBeautiful)],
        "langweilig, langweiliges, langweilige, langweiliger, langweilt, gelangweilt, langatmig, langatmiges, \
         zah, zahes, dahinplatschert, ode, odes, schnarch, einschlaferndes, einschlafernd, zum einschlafen \
         langweilig, zieht sich, hat sich gezogen, zog sich",
    ),
    (
        &[Sense::Tired],
        "schadel brummt, kopf brummt, brummt der schadel, brummt der kopf, kopf wie eine trommel, kopf \
         drohnt, schadel drohnt, kopf platzt, mir platzt der kopf, raucht der kopf, kopf raucht, gehe auf dem \
         zahnfleisch, kriechen auf dem zahnfleisch, stehend k o, fallen die augen zu, kann die augen kaum \
         offen halten, wir sind durch, durch den wind, wie erschlagen, fix und foxi, platt wie eine flunder, \
         batterie leer, akku leer, akku ist leer",
    ),
    (
        THINK,
        "noch tagelang beschaftigt, noch lange beschaftigt, tagelang beschaftigt, lange beschaftigt, \
         nachklingt, nicht loslasst, nicht mehr loslasst, einen nicht loslasst, zum nachgrubeln, ins grubeln \
         bringt, ins grubeln kommt, uber den man reden kann, uber den man noch redet, diskutieren kann",
    ),
    (
        &[Sense::Note(Note::AnimalHarm)],
        "dem hund was passieren, dem hund etwas passieren, dem hund was passiert, dem hund etwas passiert, \
         dem tier was passieren, dem tier etwas passieren, den tieren was passieren, den tieren etwas \
         passieren, einem tier was passieren, hund was passiert, katze was passieren, der katze was passiert, \
         dem hund was zustossen, hund leidet",
    ),
    (
        &[Free(Note::AnimalHarm)],
        "dem hund darf nichts passieren, dem hund passiert nichts, den tieren darf nichts passieren, den \
         tieren passiert nichts, alle tiere uberleben, kein tier leidet, keinem tier passiert was, keinem \
         tier passiert etwas, keinem tier passiert irgendwas, keinem tier darf was passieren, keinem tier \
         darf etwas passieren, keinem tier geschieht etwas, keinem hund passiert was, keiner katze passiert \
         was, dem tier passiert nichts, tieren passiert nichts, allen tieren gehts gut, allen tieren geht es \
         gut, kein tier kommt zu schaden, keine tiere leiden, tiere bleiben heil, die tiere uberleben, hund \
         ist am ende noch da, hund lebt am ende noch, der hund lebt noch",
    ),
    (
        &[Sense::Unseen],
        "noch nicht kennen, noch nicht kenne, noch keiner kennt, noch niemand kennt, noch nicht gesehen \
         haben, noch nicht gesehen habe, noch keiner gesehen hat, noch niemand gesehen hat, keiner von uns \
         gesehen hat",
    ),
    (
        WEARY,
        "alle verkatert, sind verkatert, bin verkatert, schwer verkatert, total verkatert, voll verkatert, \
         einen kater, dicken kater, einen dicken kater, mordskater, heftiger kater, restalkohol, noch \
         restalkohol, noch restalkohol im blut, gestern zu viel getrunken, gestern gesoffen, gestern \
         durchgesoffen, nie wieder alkohol, verkatert, mein schadel brummt, mir brummt der schadel, mein kopf \
         brummt, gestern zu viel wein, nachdurst, die halbe nacht wach, die ganze nacht wach, gar nicht \
         geschlafen, kein auge zugetan, kein auge zugemacht",
    ),
    (
        MUSH,
        "birne ist matsch, kopf ist brei, hirn ist brei, hirn wie pudding, kopf ist zu, mir raucht der kopf, \
         kann nicht mehr denken, kann nicht mehr geradeaus denken, kann nicht mehr klar denken, hirn ist \
         matsch",
    ),
    (
        DRUNK,
        "drei bier intus, vier bier intus, ein paar bier intus, paar bier intus, bier intus, zwei flaschen \
         wein intus, angeschickert, angetrunken, beschwipst, angeduselt, hackedicht, sternhagelvoll, \
         betrunken, besoffen, blau wie haubitzen",
    ),
    (
        WEATHER,
        "schuttet draussen, giesst in stromen, es regnet in stromen, regnet in stromen, es regnet bindfaden, \
         bindfaden, es sturmt, sturmt draussen, schneit draussen, der kamin ist an, kamin brennt, ofen \
         brennt, kanne tee",
    ),
    (SOPPY, "kitschig, kitsch, schmalzig, richtig kitschig"),
    (
        GOOD_NEWS,
        "prufung bestanden, die prufung bestanden, prufung geschafft, klausur bestanden, klausuren vorbei, \
         klausuren rum, klausuren sind rum, prufungen vorbei, prufungen sind vorbei, abi bestanden, abi \
         geschafft, abitur bestanden, fuhrerschein bestanden, fuhrerschein geschafft, lappen bestanden, job \
         bekommen, den job bekommen, hab den job, habe den job, zusage bekommen, befordert, befordert worden, \
         wurde befordert, gehaltserhohung, haben uns verlobt, frisch verlobt, wir sind schwanger, ich bin \
         schwanger, sie ist schwanger, erwarten ein baby, erwarten zwillinge, werde opa, werde oma, bin oma \
         geworden, bin opa geworden, in rente, endlich rente, letzter arbeitstag, ferien fangen an, endlich \
         ferien, urlaub fangt an, endlich urlaub, sektkorken knallen, wir feiern, was zu feiern, etwas zu \
         feiern, grund zum feiern, aufgestiegen, sind aufgestiegen, haben gewonnen, bestanden, im ersten \
         anlauf, im zweiten anlauf, im dritten anlauf, beim ersten mal bestanden, feiern, wir wollen feiern, \
         was zum feiern",
    ),
    (
        &[],
        "wird ganz still, wird sonst ganz still, wird sonst still, wird dann ganz still, ist ganz still \
         geworden",
    ),
    (
        AFTER_A_BAD_DAY,
        "angeschrien, angebrullt, zusammengestaucht, zur schnecke gemacht, runtergeputzt, fertiggemacht worden, \
         blamiert, gemobbt, ausgelacht worden, hat mich ausgelacht, haben mich ausgelacht, sitzengelassen, versetzt \
         worden, hat mich betrogen, betrogen worden, geklaut worden, wurde geklaut, wurde gestohlen, mir geklaut, hat \
         mich verlassen, auto ist kaputt, handy ist kaputt, waschmaschine ist kaputt, heizung ist kaputt, heizung ist \
         ausgefallen, zug verpasst, flug verpasst, flug gestrichen, flug wurde gestrichen, absage bekommen, eine \
         absage, nur absagen, abgelehnt worden, wurde abgelehnt, strafzettel, mahnung bekommen, alles lief schief, \
         lief alles schief, nichts hat geklappt, gar nichts geklappt, zoff mit, gezofft, arger mit, arger im buro, \
         arger auf der arbeit, arger in der schule, wohnung gekundigt, kundigung bekommen, unfall gebaut, \
         wasserschaden, rohrbruch, funf in mathe, eine sechs in, eine funf in, \
         eine sechs bekommen, eine funf bekommen, eine sechs gekriegt, eine funf gekriegt, eine sechs geschrieben, \
         eine funf geschrieben, eine sechs kassiert, eine funf kassiert, geburtstag vergessen, hat meinen geburtstag \
         vergessen, tur vor der nase, alle waren gemein, ausgerutscht und",
    ),
    (
        AFTER_A_BAD_DAY,
        "chef war gemein, chef war wutend, chef war sauer, chef war unfair, chef war fies, chef war \
         ungerecht, chef war unmoglich, chef war unertraglich, chef war schrecklich, chef war furchtbar, chef \
         war mies drauf, chef war schlecht gelaunt, chef war heute gemein, chef war heute wutend, chef war \
         heute sauer, chef war heute unfair, chef war heute fies, chef war heute ungerecht, chef war heute \
         unmoglich, chef war heute unertraglich, chef war heute schrecklich, chef war heute furchtbar, chef \
         war heute mies drauf, chef war heute schlecht gelaunt, chef war so gemein, chef war so wutend, chef \
         war so sauer, chef war so unfair, chef war so fies, chef war so ungerecht, chef war so unmoglich, \
         chef war so unertraglich, chef war so schrecklich, chef war so furchtbar, chef war so mies drauf, \
         chef war so schlecht gelaunt, chef war heute so gemein, chef war heute so wutend, chef war heute so \
         sauer, chef war heute so unfair, chef war heute so fies, chef war heute so ungerecht, chef war heute \
         so unmoglich, chef war heute so unertraglich, chef war heute so schrecklich, chef war heute so \
         furchtbar, chef war heute so mies drauf, chef war heute so schlecht gelaunt, chef war wieder gemein, \
         chef war wieder wutend, chef war wieder sauer, chef war wieder unfair, chef war wieder fies, chef \
         war wieder ungerecht, chef war wieder unmoglich, chef war wieder unertraglich, chef war wieder \
         schrecklich, chef war wieder furchtbar, chef war wieder mies drauf, chef war wieder schlecht gelaunt",
    ),
    (
        GOOD_NEWS,
        "haus bekommen, das haus bekommen, haus gekriegt, haus gekauft, wohnung bekommen, die wohnung bekommen, \
         wohnung gekriegt, zuschlag bekommen, kredit bekommen, schlussel bekommen, die schlussel bekommen, \
         schlusselubergabe, heute eingezogen, endlich eingezogen, baby ist da, das baby ist da, enkel ist da, tor \
         geschossen, ersten platz, den ersten platz, medaille gewonnen, pokal gewonnen, studienplatz, studienplatz \
         bekommen, platz an der uni, zusage, beforderung, geburtstag heute, hab geburtstag, habe geburtstag, hat \
         geburtstag, befund ist gut, alles gut beim arzt, wieder gesund, entwarnung, marathon geschafft, hat ja \
         gesagt, sie hat ja gesagt, er hat ja gesagt, antrag gemacht, job gekriegt, stelle \
         bekommen, die stelle bekommen, neuen job bekommen, neuen job gekriegt, hab einen neuen job, habe einen neuen job, hat \
         einen neuen job, haben einen neuen job, seepferdchen geschafft, laufen gelernt, erste schritte, \
         masterarbeit abgegeben, bachelorarbeit abgegeben, doktorarbeit abgegeben, abgegeben heute, buch fertig, \
         schulden los",
    ),
    (
        WEARY,
        "den ganzen tag gearbeitet, den ganzen tag geschleppt, kisten geschleppt, umzug heute, heute umgezogen, zwolf \
         stunden gearbeitet, zehn stunden gearbeitet, nachtschicht gehabt, von der nachtschicht, seit funf wach, seit \
         sechs wach, baby hat nicht geschlafen, die augen fallen zu, mir fallen die augen zu, gerade gelandet",
    ),
    (GANGSTER, "gangster, gangsters, gangstern"),
];
