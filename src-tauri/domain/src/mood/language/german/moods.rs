//! German words for moods, and for how people are. Owns words only.

use super::super::Sense;
use super::super::senses::{
    AFTER_A_BAD_DAY, BACKGROUND, BIOPIC, BITTERSWEET, BLOOD, BRAIN_OFF, COMEDY, COSY, CRY, DARK, EPIC,
    FEEL_GOOD, FESTIVE, GRIEF, GUESTS, HAHA, HEIST, HORROR, INSPIRE, LAUGH, LIGHT, MIND, NOIR, POORLY,
    ROMANCE, SCARE, SLOW, STRANGE, TENSE, THINK, THRILLER, TRUE, VIOLENCE,
};
use crate::catalogue::Genre;
use crate::mood::kind::Mood;

pub(super) const MOODS: &[(&[Sense], &str)] = &[
    (
        CRY,
        "zum heulen, zum weinen, weinen, heulen, geweint, geheult, tranen, tranendruse, tranenreich, \
         taschentucher, taschentuch, traurig, trauriges, traurigkeit, ruhrend, ruhrselig, herzzerreissend, \
         ergreifend, bewegend, emotional, gefuhlvoll, grosse gefuhle, schmerzlich, melancholisch, \
         schwermutig, tragisch, tragodie, tragik, deprimierend, bedruckend, tieftraurig, tranen in den augen, \
         mal richtig weinen, mal richtig heulen, geht ans herz, ans herz, schluchzen, flennen, schnulze, \
         trist, heulsuse, rotz und wasser heulen, losheulen, zum losheulen, traurigen, weinen konnen, mich \
         ausweinen, ausweinen, ausheulen, lass mich weinen, lass uns weinen, tranendruser, heult man, weint \
         man, mitweinen, mitheulen",
    ),
    (
        LAUGH,
        "lustig, lustiges, witzig, komisch, zum lachen, lachen, lacher, gelacht, humor, humorvoll, spass, \
         spassig, albern, klamauk, kaputtlachen, schlapplachen, totlachen, lachkrampf, lachanfall, wiehern, \
         kichern, zum schreien, zum brullen, bruller, urkomisch, ulkig, schenkelklopfer, satire, satirisch, \
         parodie, slapstick, schwarzer humor, bauch halten vor lachen, tranen lachen, was zu lachen, etwas zu \
         lachen, ablachen, gags, blodeln, amusant, heiter, schmunzeln, zum schmunzeln, gegacker, gackern, \
         kalauer, lachflash, wegschmeissen, zum wegschmeissen, ablacher, lachen konnen, gut lachen, fur die \
         lachmuskeln, lachmuskeln, bruellend komisch, humorig, komisches, witziges, ironisch, zum totlachen, \
         zum kaputtlachen, zum schlapplachen, lacht",
    ),
    (
        COSY,
        "heimatfilm, heimatfilme, alten heimatfilm, gemutlich, gemutliches, kuschelig, kuscheln, kuschelabend, \
         kuschelfilm, eingekuschelt, wohlfuhlfilm, \
         wohlfuhlen, sanft, behaglich, heimelig, beruhigend, entspannend, entspannt, entspannung, zum \
         entspannen, runterkommen, zum runterkommen, abschalten und kuscheln, tee und decke, decke, \
         wolldecke, unter der decke, kakao, kaminfeuer, sonntagnachmittag, wie \
         eine umarmung, umarmung, harmonisch, friedlich, nett, nettes, lieb, liebes, niedlich, suss, \
         geborgen, trostlich, trost, trostend, warmes, heile welt, seelenbalsam, balsam fur die seele, \
         kuschlig, muckelig, muggelig, gemutlichen, einkuscheln, herzenswarm, ruhe, zur ruhe kommen, tut der \
         seele gut, gut fur die seele, was furs gemut, warm, wohlig, hyggelig, sofa und decke, tee, kerzen, \
         kerzenlicht, sanftes, einschlafhilfe, sei lieb, was liebes, tut gut, gut tut, streicheleinheit, \
         streicheleinheiten",
    ),
    (
        TENSE,
        "spannend, spannung, hochspannung, nervenkitzel, fesselnd, packend, mitreissend, aufregend, atemlos, \
         atemberaubend spannend, am rand des sofas, an den nageln kauen, zum mitfiebern, mitfiebern, zum \
         mitratseln, mitratseln, wer ist der morder, wer wars, verfolgungsjagd, geiseldrama, agenten, \
         agentenfilm, spionage, spionagefilm, bankraub, nervenaufreibend, stressig, aufreibend, wach \
         halten, halt uns wach, zum nagelkauen, nagelkauen, fingernagel kauen, puls, herzklopfen, zum \
         festkrallen, nervenaufreibendes, spannung bis zum schluss, spannendes, packendes, fesselt, packt, \
         whodunit, sitzkante, auf der stuhlkante, stuhlkante, wach bleiben",
    ),
    (
        ROMANCE,
        "romantisch, romantik, romantisches, romanze, liebesfilm, liebesgeschichte, liebesgeschichten, \
         liebeskomodie, romantische komodie, romcom, verliebt, zum verlieben, verlieben, date, date night, \
         erstes date, zu zweit, fur uns zwei, nur wir zwei, wir beide, parchenabend, jahrestag, hochzeitstag, \
         valentinstag, herzschmerz, schmachten, zum dahinschmelzen, knutschen, kussen, liebe, frauenfilm, \
         mein freund und ich, meine freundin und ich, was romantisches, rumknutschen, verliebtsein, \
         schmetterlinge im bauch, schmetterlinge, turteln, dating, ersten date, hochzeitstages, mit meiner \
         freundin, mit meinem freund, mit meinem mann, mit meiner frau, mein mann und ich, meine frau und \
         ich, zweisamkeit, liebesfilme, liebesschnulze, romanzen, kuschelabend zu zweit",
    ),
    (
        SCARE,
        "gruselig, gruseliges, grusel, gruseln, gruselfilm, gruselabend, schaurig, unheimlich, angst, angst \
         machen, angsteinflossend, furchteinflossend, erschrecken, schocker, schreck, schrecklich gruselig, \
         spuk, spukhaus, geister, gespenster, geistergeschichte, gansehaut, albtraume, alptraume, albtraum, \
         zombies, zombie, vampire, damonen, halloween, zum furchten, furchten, monster, monsterfilm, creepy, \
         hinterm sofa verstecken, kissen vorm gesicht, gruselt, gruseln wollen, gansehautfilm, das furchten \
         lehren, spukt, geisterfilm, geisterhaus, uns fertig macht, unheimliches, schauer, schauermarchen, \
         gruselgeschichte, vampir, werwolf, damon, exorzismus",
    ),
    (
        MIND,
        "gedankenspiel, verwirrend, knoten im kopf, knoten im hirn, hirnverdreher, mindfuck, zeitreise, \
         zeitreisen, zeitschleife, wendungen, uberraschende wendung, verschachtelt, ratselhaft, kopf \
         verdrehen, mindblowing, plottwist, plot twist, trippig, abgedreht verschachtelt, den kopf \
         zerbrechen, kopfnuss, bewusstseinserweiternd, hirn verknotet, gehirn verknotet, kopf verdreht, um \
         die ecke denken, kopfkino, zweifeln lasst, verwirrt, verwirrspiel, unerwartete wendung, unerwartete \
         wendungen, twist, twists, gehirnakrobatik, hirnakrobatik",
    ),
    (
        THINK,
        "zum nachdenken, nachdenken, nachdenklich, regt zum nachdenken an, anspruchsvoll, anspruch, \
         tiefgrundig, tiefsinnig, klug, intelligent, geistreich, philosophisch, zum diskutieren, diskutieren, \
         gesprachsstoff, mit tiefgang, tiefgang, mit botschaft, gehaltvoll, ernst, ernstes, ernsthaft, \
         gesellschaftskritisch, politisch, lehrreich, denken, zum mitdenken, mitdenken, bildend, relevant, \
         denkanstoss, denkanstosse, grubeln, zum grubeln, gedanken machen, schlau, schlaues, intelligentes, \
         kluges, anspruchsvolles, diskussionsstoff, hirnfutter, hirn anstrengen, was lernen, lernen, \
         wichtiges thema, wertvoll",
    ),
    (
        STRANGE,
        "schrag, schrages, seltsam, merkwurdig, skurril, surreal, bizarr, verruckt, abgedreht, abgefahren, \
         durchgeknallt, ungewohnlich, sonderbar, kultfilm, kult, experimentell, arthouse, kunstfilm, absurd, \
         eigenwillig, schrullig, weird, crazy, irre, wunderlich, quer, verpeilt, gaga, total verruckt, \
         abstrus, kurios, spleenig, anders und schrag, strange, abgespaced, plemplem, bekloppt, verschroben, \
         ausgefallenes, ausgefallener, ausgefallene, was ausgefallen, richtig ausgefallen, verrucktes, \
         skurriles, surreales, abgedrehtes",
    ),
    (
        EPIC,
        "episch, bildgewaltig, gewaltig, laut und gross, grosses kino, blockbuster, spektakel, \
         spektakular, krachen lassen, lass es krachen, ordentlich krachen, \
         verfolgungsjagden, actionreich, rasant, schnell, opulent, monumental, monumentalfilm, \
         heldenepos, epos, fur die grosse leinwand, heimkino testen, effekte, materialschlacht, \
         katastrophenfilm, dinosaurier, karate, kung fu, adrenalin, wumms, mit wumms, rums, krach bumm, \
         krawall, geballer, was knallt, knallt, es knallt, richtig knallt, explodiert, explodieren, riesig, \
         gigantisch, imposant, schauwerte, schwertkampfe, schwerter, gross und laut, action satt, \
         verfolgungsjagden mit autos, stunts, autoverfolgungen, schlachten",
    ),
    (
        SLOW,
        "schonen bildern, mit schonen bildern, nicht viel passiert, nich viel passiert, wenig passiert, \
         nicht so viel passiert, einfach gucken und atmen, langsam und schon, langsam, langsames, langsamer \
         film, ruhig und schon, poetisch, schone bilder, tolle bilder, schon fotografiert, wunderschon, \
         meditativ, besinnlich und langsam, still, stilles, leise, leiser film, entschleunigt, \
         entschleunigend, kontemplativ, traumhaft schon, landschaften, malerisch, traumerisch, langsam \
         erzahlt, ruhig erzahlt, ruhig, leises, schone landschaft, schone landschaften, naturaufnahmen, \
         schon gefilmt, toll fotografiert, optisch schon, poetisches, still und schon, gemachlich, \
         traumhafte bilder, kunstvoll",
    ),
    (
        TRUE,
        "wahre geschichte, nach einer wahren geschichte, wahre begebenheit, nach einer wahren begebenheit, \
         auf wahren begebenheiten, wahren begebenheiten, wahre ereignisse, wirklich passiert, wahrer fall, \
         echte geschichte, aus dem leben, tatsachen, beruht auf tatsachen, echtes leben, wahren geschichte, \
         echt passiert, tatsachlich passiert, tatsachlich, wahren ereignissen, echten leben, wahr",
    ),
    (
        FEEL_GOOD,
        "feelgood, feel good, gute laune, gute laune film, aufmuntern, aufmunternd, aufheitern, aufbauend, \
         herzerwarmend, herzerwarmendes, warmherzig, herzlich, furs gemut, glucklich, glucklich machen, macht \
         glucklich, frohlich, frohliches, lebensfroh, lebensbejahend, charmant, positiv, happy end, gutes \
         ende, mit herz, bezaubernd, zauberhaft, schones, gute stimmung, stimmung heben, heb unsere stimmung, \
         laune heben, macht gute laune, was schones, etwas schones, optimistisch, sonnig, beschwingt, zum \
         lacheln, lacheln, freude, fur alle was, das gute im menschen, glaube an das gute, an das gute im \
         menschen, an das gute glaubt, was positives, positives, gluckliches, herzerwarmend schon, macht mich \
         glucklich, muntert auf, aufmuntert, aufmunterung, aufmunterndes, heitert auf, froh, frohes, gute \
         laune machen, gutes gefuhl, mit gutem gefuhl, sommerlaune, herzenswarme, warm ums herz, ein lacheln, \
         seelenstreichler, sonnenschein, heb die stimmung, stimmungsaufheller, gut drauf, gut ausgeht, gut \
         ausgehen, geht gut aus",
    ),
    (
        INSPIRE,
        "mutmacher, mut macht, macht mut, mut machen, mut, hoffnung, hoffnungsvoll, hoffnung macht, \
         inspirierend, inspiration, inspiriert, motivierend, motivation, aufruttelnd, aussenseiter, underdog, \
         gegen alle widerstande, uber sich hinauswachsen, triumph, glaube an die menschheit, glauben an die \
         menschheit, ermutigend, held, helden, vorbild, kampferisch, kraft gibt, gibt kraft, kraft, ermutigt, \
         motiviert, aufbruch, uber sich hinauswachst, nie aufgeben, nicht aufgeben, nie aufgibt, \
         hoffnungsvolles, inspirierendes, mitreissend und mutmachend, schaffen es, vorbilder, antrieb",
    ),
    (
        BITTERSWEET,
        "bittersuss, lachen und weinen, weinen und lachen, traurig schon, traurigschon, tragikomisch, \
         tragikomodie, wehmutig, wehmut, nostalgisch, nostalgie, lachendes und weinendes auge, mit einem \
         lachenden und einem weinenden auge, erwachsenwerden, zartbitter, zum lachen und weinen, zum weinen \
         und lachen, traurig aber schon, schon traurig, traurig und schon, schon aber traurig, traurig aber \
         hoffnungsvoll, lustig und traurig, traurig und lustig, halb lachen halb weinen, coming of age, \
         melancholisch schon, schmerzlich schon",
    ),
    (
        BRAIN_OFF,
        "hirn aus, hirn ausschalten, kopf aus, kopf ausschalten, gehirn ausschalten, gehirn aus, abschalten, \
         zum abschalten, nicht denken mussen, ohne nachzudenken, nicht nachdenken, nicht mitdenken, ohne \
         hirn, hirnlos, stumpf, seicht, trash, trashig, trashfilm, blodsinn, quatsch, unsinn, anspruchslos, \
         berieseln lassen, berieselung, berieseln, so schlecht dass es gut ist, so schlecht dass er wieder \
         gut ist, schlecht aber gut, dumm, doof, blod, bescheuert, kase, \
         schmalz, guilty pleasure, unterhaltsam, unterhaltung, b movie, b film, einfach nur unterhalten, \
         zerstreuung, ablenkung, einfaches, was einfaches, etwas einfaches, einfacher film, einfachen film, \
         ganz einfach gestrickt, einfach gestrickt, kopf abschalten, gehirn abschalten, hirn abschalten, kopf \
         frei, den kopf frei, nichts zum denken, nicht denken, nicht viel denken, muss man nicht denken, ohne \
         denken, ohne nachdenken, ohne anspruch, leichte unterhaltung, hirntot, flach, flaches, dummer film, \
         dummes, schrott, mull, schund, so schlecht, trashiges, hirnfrei, stumpfsinn, bloder film, blodes",
    ),
    (
        FESTIVE,
        "weihnachten, weihnachtsfilm, weihnachtsfilme, weihnachtlich, weihnachts, weihnachtsklassiker, \
         weihnachtsstimmung, weihnachtszeit, weihnachtskram, weihnachtskitsch, weihnachtszeug, advent, \
         adventlich, festlich, nikolaus, heiligabend, christkind, lametta, besinnlich, weihnachtsmann, \
         tannenbaum, xmas, christmas, weihnachtsschnulze, weihnachtszauber, weihnachtsfeeling, christmasfilm, \
         weihnachtsliebesfilm, weihnachtsromanze, weihnachtsmarkt, zu weihnachten, schnee und kerzen, \
         weihnachtsromantik, weihnachtsfilmen",
    ),
    (
        &[Sense::Cheer],
        "frohlichkeit, friede freude eierkuchen, heiterkeit, zuckerguss, zuckersuss, zucker, jubel trubel \
         heiterkeit, feierlaune, gluckseligkeit, susslich, weihnachtsfreude, gefuhlsduselei",
    ),
    (
        DARK,
        "duster, dusteres, dunkel, dunkles, finster, hart, hartes, knallhart, brutal, brutales, brutalitat, \
         grausam, grausamkeit, grausig, morder, mord, morde, \
         serienkiller, serienmorder, mafia, gangsterfilm, verstorend, abgrundig, \
         abgrunde, nihilistisch, zynisch, schonungslos, schiessereien, schiesserei, ballerei, waffen, \
         prugeleien, rache, bose, fies, skandinavisch duster, gnadenlos, trostlos, dunkel und hart, \
         brutalste, brutaler, bosartig, dreckig, ungeschont, finsteres, krass, krasses, killer, mordserie, \
         morderisch, ungemutlich, depri, gewaltverherrlichend, gewaltszenen, fieses",
    ),
    (
        LIGHT,
        "leicht, leichtes, leichte kost, locker, leicht und locker, locker leicht, unbeschwert, \
         unbeschwertes, beschwingt leicht, luftig, harmlos, harmloses, unkompliziert, auf andere gedanken \
         kommen, auf andere gedanken bringen, ablenken, lenk uns ab, luftig leicht, nichts schweres, sorglos, \
         unverfanglich, leichtfussig, leichter film, seichte unterhaltung, luftiges, fluffig, unaufgeregt, \
         entspanntes, easy, nicht anstrengend, nichts anstrengendes, unanstrengend, ganz entspannt, \
         abwechslung vom alltag, den alltag vergessen, alltag vergessen, sorgen vergessen, nichts ernstes, \
         was leichtes",
    ),
    (
        AFTER_A_BAD_DAY,
        "schlechter tag, schlechten tag, mieser tag, miesen tag, bloder tag, bloden tag, harter tag, harten \
         tag, scheisstag, scheiss tag, furchtbarer tag, schlimmer tag, schlimmen tag, anstrengender tag, \
         anstrengenden tag, stressiger tag, stressigen tag, miese woche, harte woche, schlechte woche, \
         liebeskummer, schluss gemacht, verlassen worden, schlechte laune, schlecht drauf, mies drauf, \
         niedergeschlagen, down, frustriert, frust, einsam, durchgefallen, job verloren, gekundigt, schlechte \
         nachrichten, gestritten, streit gehabt, gestresst, wir sind traurig, bin traurig, ich bin traurig, \
         geht uns nicht gut, geht mir nicht gut, beschissener tag, beschissenen tag, mistiger tag, kacktag, \
         scheiss woche, scheisswoche, beschissene woche, anstrengende woche, doofer tag, doofen tag, \
         gestresster tag, ging alles schief, alles schiefgegangen, traurig drauf, mir gehts nicht gut, mir \
         gehts schlecht, gehts mir nicht gut, mir geht es schlecht, genervt, down heute, getrennt, frisch \
         getrennt, sie hat schluss gemacht, er hat schluss gemacht, heute geweint",
    ),
    (
        GRIEF,
        "in trauer, trauern, wir trauern, trauerfall, beerdigung, nach der beerdigung, verstorben, gestorben, \
         oma ist gestorben, opa ist gestorben, mama ist gestorben, papa ist gestorben, unser hund ist \
         gestorben, jemanden verloren, auf einer beerdigung, auf ner beerdigung, beerdigt, opa gestorben, oma \
         gestorben, hund gestorben, katze gestorben, unsere katze ist gestorben, vater gestorben, mutter \
         gestorben, todesfall, nach papas tod, nach mamas tod, nach omas tod, nach opas tod, seit papas tod, \
         seit mamas \
         tod, seit omas tod, seit opas tod, nach dem tod meines vaters, nach dem tod meiner mutter, nach dem \
         tod meiner oma, nach dem tod meines opas, nach dem tod meines mannes, nach dem tod meiner frau, nach \
         dem tod unseres hundes, nach dem tod unserer katze, tod meines vaters, tod meiner mutter, tod meines \
         mannes, tod meiner frau, tod meines bruders, tod meiner schwester",
    ),
    (
        POORLY,
        "krank, kranke, erkaltet, erkaltung, grippe, schnupfen, fieber, corona, kopfschmerzen, kopfweh, \
         migrane, magen darm, bauchweh, krankgeschrieben, krank auf dem sofa, liege flach, kranklich, im \
         krankenstand, schniefnase, verrotzt, verschnupft, flachliegen, halsweh, halsschmerzen, \
         zahnschmerzen, nach der op, magen darm grippe",
    ),
    (
        &[Sense::AtMost(crate::mood::profile::Axis::Scare, 3.0)],
        "hat schnell angst, kriegt schnell angst, bekommt schnell angst, hat leicht angst, kriegt leicht \
         angst, bekommt leicht angst, hat angst, kriegt angst, bekommt angst, haben schnell angst, ist \
         schnell erschrocken, furchtet sich schnell, furchtet sich leicht, gruselt sich schnell, gruselt \
         sich leicht, ist angstlich",
    ),
    (
        GUESTS,
        "oma ist zu besuch, opa ist zu besuch, oma ist da, opa ist da, oma kommt, oma und opa, oma schaut \
         mit, oma schlaft hier, grosseltern, mit den grosseltern, schwiegereltern, die schwiegereltern, \
         schwiegermutter, gaste, haben gaste, besuch, wir haben besuch, haben besuch, haus voller gaste, haus \
         voll, volles haus, meine eltern sind da, mit meinen eltern, fur alle, fur jeden was, allen gefallt, \
         jedem gefallt, nachbarn kommen, drei generationen, oma schaut zu, oma guckt mit, opa guckt mit, opa \
         schaut mit, oma sitzt dabei, mama guckt mit, mama ist da, papa ist da, meine mutter ist da, meine \
         mutter guckt mit, mein vater ist da, mit oma, mit opa, mit mama, mit papa, mit meiner mutter, mit \
         meinen schwiegereltern, mit den schwiegereltern, schwiegervater, schwiegermama, besuch da, gaste da",
    ),
    (
        BACKGROUND,
        "nebenbei, zum nebenbei gucken, zum nebenbei schauen, nebenher, im hintergrund, hintergrund, beim \
         bugeln, bugeln, beim kochen, beim essen, beim stricken, mit halbem auge, geschenke einpacken, am \
         handy",
    ),
    (
        &[Sense::Tired],
        "mude, wir sind mude, todmude, hundemude, kaputt, fix und fertig, erschopft, ausgelaugt, geschafft, \
         platt, erledigt, schlafrig, einschlafen, langer tag, langen tag, langer arbeitstag, keine energie, \
         keine kraft, kater, ubermudet, kaum geschlafen, wenig schlaf, nachtschicht, nach der arbeit, augen \
         fallen zu, k o, fertig, total fertig, vollig fertig, so fertig, im eimer, platt heute, ko, total \
         kaputt, schlafe gleich ein, schlaf gleich ein, augen zu, ausgepowert, kraftlos, schlapp, \
         uberarbeitet, mudigkeit, nicht geschlafen, schlecht geschlafen, gahn",
    ),
    (
        &[],
        "untertitel sind ok, untertitel sind okay, untertitel ok, untertitel okay, untertitel storen nicht, \
         untertitel storen uns nicht, untertitel sind kein problem, untertitel kein problem, untertitel egal, \
         untertitel sind egal, gerne mit untertiteln, untertitel gehen, untertitel sind in ordnung, \
         untertitel machen nichts, kinderfrei, sturmfrei",
    ),
    (
        &[Sense::Surprise(true)],
        "uberrasch uns, uberrasche uns, uberrasch mich, uberrasche mich, uberraschung, such du aus, such was \
         aus, du entscheidest, entscheide du, du wahlst, wahl du, zufall, zufallig, egal was, ganz egal, wir \
         konnen uns nicht entscheiden, konnen uns nicht einigen, auf gut gluck, mach mal, uberraschend, \
         uberrasch, lass dir was einfallen, wurfel, wurfeln, entscheid du, du darfst entscheiden, du bist \
         dran, irgendwas gutes, was du willst, was du meinst, mach du",
    ),
    (
        &[Sense::Surprise(false)],
        "egal, ist egal, ist uns egal, keine ahnung, irgendwas, irgendeinen, irgendeiner, irgendein, weiss \
         nicht, was auch immer",
    ),
    (
        &[Sense::Different],
        "mal was anderes, was anderes, etwas anderes, mal etwas anderes, abwechslung, zur abwechslung, anders \
         als sonst, nicht das ubliche, nicht immer das gleiche, nicht immer dasselbe, tapetenwechsel, \
         kontrastprogramm, ganz anders, was neues ausprobieren, neues ausprobieren, was ganz anderes, etwas \
         ganz anderes, anderes als sonst, als sonst, nicht das was wir immer schauen, was wir immer schauen, \
         nicht immer das",
    ),
    (&[Sense::Opposite], "das gegenteil, genaue gegenteil, das genaue gegenteil, genau das gegenteil"),
    (
        &[Sense::Lately],
        "gestern, gestern abend, gestern nacht, letzte nacht, neulich, letztes mal, letzte woche, vom letzten \
         mal, dem letzten film, der letzte film, zuletzt, vorgestern, in letzter zeit, die letzten tage, \
         letzten abende, am letzten abend, gestrigen, gestrige, vom vortag, letzten film, letzter film, den \
         letzten film, von gestern, letzten mal, letzten samstag, letzten sonntag",
    ),
    (&[Sense::NotMood(Mood::Dark)], "gewaltfrei, unblutig, ohne gewaltszenen"),
    (&[Sense::NotMood(Mood::BrainOff)], "ohne kitsch, unkitschig"),
    (HORROR, "horror, horrorfilm, horrorfilme, slasher"),
    (THRILLER, "thriller, psychothriller"),
    (COMEDY, "komodie, komodien, kommodie, comedy, schwarze komodie"),
    (BIOPIC, "biopic, biografie, filmbiografie, biopics, biografien"),
    (VIOLENCE, "gewalt, gewalttatig, gewalttatiges"),
    (NOIR, "film noir, noir"),
    (HEIST, "heist, heistfilm"),
    (BLOOD, "leichen, leiche, tote, toten, blut, blutig, blutiges, blutvergiessen"),
    (HAHA, "lol, haha, hahaha, hihi"),
    (&[Sense::Mood(Mood::EdgeOfSeat, 0.8), Sense::Genre(Genre::Crime)], "krimi, krimis, kriminalfilm"),
    (
        &[Sense::Heavy],
        "schwere kost, schwer verdaulich, harte kost, schweres, was schweres, bedruckendes, belastend, \
         belastendes",
    ),
];
