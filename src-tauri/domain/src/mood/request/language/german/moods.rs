//! German words for moods, and for how people are. Owns words only.

use super::super::Sense;
use super::super::senses::{
    AFTER_A_BAD_DAY, BACKGROUND, BIOPIC, BITTERSWEET, BLOOD, BRAIN_OFF, COMEDY, COSY, CRY, DARK, EPIC,
    FEEL_GOOD, FESTIVE, GRIEF, GUESTS, HAHA, HEIST, HORROR, INSPIRE, LAUGH, LIGHT, MIND, NOIR, POORLY,
    ROMANCE, SCARE, SLOW, STRANGE, TENSE, THINK, THRILLER, TRUE, VIOLENCE,
};
use crate::catalogue::Genre;
use crate::mood::film::kind::Mood;

pub(super) const MOODS: &[(&[Sense], &str)] = &[
    (
        CRY,
        "zum heulen/weinen/losheulen/durchheulen, durchheulen, weinen, heulen, geweint, geheult, tranen, tranendruse, tranenreich, \
         taschentucher, taschentuch, traurig, trauriges, traurigkeit, ruhrend, ruhrselig, herzzerreissend, \
         ergreifend, bewegend, emotional, gefuhlvoll, grosse gefuhle, schmerzlich, melancholisch, \
         schwermutig, tragisch, tragodie, tragik, deprimierend, bedruckend, tieftraurig, tranen in den augen, \
         mal richtig weinen/heulen, geht ans herz, ans herz, schluchzen, flennen, schnulze, trist, heulsuse, \
         rotz und wasser heulen, losheulen, traurigen, weinen konnen, mich ausweinen, ausweinen, ausheulen, \
         lass mich/uns weinen, tranendruser, heult/weint man, mitweinen, mitheulen",
    ),
    (
        LAUGH,
        "lustig, lustiges, witzig, komisch, zum \
         lachen/schreien/brullen/schmunzeln/wegschmeissen/totlachen/kaputtlachen/schlapplachen, lachen, \
         lacher, gelacht, humor, humorvoll, spass, spassig, albern, klamauk, kaputtlachen, schlapplachen, \
         totlachen, lachkrampf, lachanfall, wiehern, kichern, bruller, urkomisch, ulkig, schenkelklopfer, \
         satire, satirisch, parodie, slapstick, schwarzer humor, bauch halten vor lachen, tranen/gut lachen, \
         was/etwas zu lachen, ablachen, gags, blodeln, amusant, heiter, schmunzeln, gegacker, gackern, \
         kalauer, lachflash, wegschmeissen, ablacher, lachen konnen, fur die lachmuskeln, lachmuskeln, \
         bruellend komisch, humorig, schwarzhumorig, komisches, witziges, ironisch, lacht",
    ),
    (
        COSY,
        "heimatfilm, heimatfilme, alten heimatfilm, gemutlich, gemutliches, kuschelig, kuscheln, \
         kuschelabend, kuschelfilm, eingekuschelt, wohlfuhlfilm, wohlfuhlen, sanft, behaglich, heimelig, \
         beruhigend, entspannend, entspannt, entspannung, zum entspannen/runterkommen, runterkommen, \
         abschalten und kuscheln, tee/sofa und decke, decke, wolldecke, unter der decke, kakao, kaminfeuer, \
         sonntagnachmittag, wie eine umarmung, umarmung, harmonisch, friedlich, nett, nettes, lieb, liebes, \
         niedlich, suss, geborgen, trostlich, trost, trostend, warmes, heile welt, seelenbalsam, balsam/gut \
         fur die seele, kuschlig, muckelig, muggelig, gemutlichen, einkuscheln, herzenswarm, ruhe, zur ruhe \
         kommen, tut der seele gut, was furs gemut, warm, wohlig, hyggelig, tee, kerzen, kerzenlicht, \
         sanftes, einschlafhilfe, sei lieb, was liebes, tut gut, gut tut, streicheleinheit, \
         streicheleinheiten",
    ),
    (
        TENSE,
        "spannend, spannung, hochspannung, herz bis zum hals, herz bis zum hals schlagt/klopft, nervenkitzel, fesselnd, packend, mitreissend, aufregend, atemlos, \
         atemberaubend spannend, am rand des sofas, an den nageln kauen, zum \
         mitfiebern/mitratseln/nagelkauen/festkrallen, festkrallt, festkrallen, festkralle, in den/die/das sofa/sessel/lehne/kissen/couch krallt/krallen, an den/die/das sofa/sessel/lehne/kissen/couch krallt/krallen, mitfiebern, mitratseln, wer ist der morder, wer wars, \
         verfolgungsjagd, geiseldrama, agenten, agentenfilm, spionage, spionagefilm, bankraub, \
         nervenaufreibend, stressig, aufreibend, wach halten/bleiben, halt uns wach, nagelkauen, nagel/fingernagel kaut, fingernagel \
         kauen, puls, herzklopfen, nervenaufreibendes, spannung bis zum schluss, spannendes, packendes, \
         fesselt, packt, whodunit, sitzkante, auf der stuhlkante, stuhlkante",
    ),
    (
        ROMANCE,
        "romantisch, romantik, romantisches, romanze, liebesfilm, liebesgeschichte, liebesgeschichten, \
         liebeskomodie, romantische komodie, romcom, verliebt, zum verlieben/dahinschmelzen, verlieben, date, \
         date night, erstes/ersten date, zu zweit, fur uns zwei, nur wir zwei, wir beide, parchenabend, \
         jahrestag, hochzeitstag, valentinstag, herzschmerz, schmachten, knutschen, kussen, liebe, \
         frauenfilm, mein freund/mann und ich, meine freundin/frau und ich, was romantisches, rumknutschen, \
         verliebtsein, schmetterlinge im bauch, schmetterlinge, turteln, dating, hochzeitstages, mit meiner \
         freundin/frau, mit meinem freund/mann, zweisamkeit, liebesfilme, liebesschnulze, romanzen, \
         kuschelabend zu zweit",
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
        "was hab/habe ich da eben/grad/grade/gerade gesehen, gedankenspiel, verwirrend, knoten im kopf/hirn, hirnverdreher, kopfverdreher, verschwurbelt, verschwurbeltes, hirn/gehirn/kopf kriegt/bekommt einen/nen knoten, was war das denn/jetzt, was war das denn jetzt, mindfuck, zeitreise, zeitreisen, \
         zeitschleife, wendungen, uberraschende/unerwartete wendung, verschachtelt, ratselhaft, kopf \
         verdrehen/verdreht, mindblowing, plottwist, plot twist, trippig, abgedreht verschachtelt, den kopf \
         zerbrechen, kopfnuss, bewusstseinserweiternd, hirn/gehirn verknotet, um die ecke denken, kopfkino, \
         zweifeln lasst, verwirrt, verwirrspiel, unerwartete wendungen, twist, twists, gehirnakrobatik, \
         hirnakrobatik",
    ),
    (
        THINK,
        "zum nachdenken/diskutieren/mitdenken/grubeln, nachdenken, nachdenklich, regt zum nachdenken an, \
         anspruchsvoll, anspruch, tiefgrundig, tiefsinnig, klug, intelligent, geistreich, philosophisch, \
         diskutieren, gesprachsstoff, mit tiefgang/botschaft, tiefgang, gehaltvoll, ernst, ernstes, \
         ernsthaft, gesellschaftskritisch, politisch, lehrreich, denken, mitdenken, bildend, relevant, \
         denkanstoss, denkanstosse, grubeln, gedanken machen, schlau, schlaues, intelligentes, kluges, \
         anspruchsvolles, diskussionsstoff, hirnfutter, hirn anstrengen, was lernen, lernen, wichtiges thema, \
         wertvoll, noch tage/lange danach beschaftigt, noch lange im kopf",
    ),
    (
        STRANGE,
        "kranker/kranke/krankes scheiss/scheisse/shit/zeug, schrag, schrages, seltsam, merkwurdig, skurril, surreal, bizarr, verruckt, abgedreht, abgefahren, \
         durchgeknallt, ungewohnlich, sonderbar, kultfilm, kult, experimentell, arthouse, kunstfilm, absurd, \
         eigenwillig, schrullig, weird, crazy, irre, wunderlich, quer, verpeilt, gaga, total verruckt, \
         abstrus, kurios, spleenig, anders und schrag, strange, abgespaced, plemplem, bekloppt, verschroben, \
         ausgefallenes, ausgefallener, ausgefallene, was/richtig ausgefallen, verrucktes, skurriles, \
         surreales, abgedrehtes",
    ),
    (
        EPIC,
        "episch, bildgewaltig, gewaltig, laut und gross, grosses kino, blockbuster, spektakel, spektakular, \
         krachen lassen, lass es krachen, ordentlich krachen, verfolgungsjagden, actionreich, rasant, \
         schnell, opulent, monumental, monumentalfilm, heldenepos, epos, fur die grosse leinwand, heimkino \
         testen, effekte, materialschlacht, katastrophenfilm, dinosaurier, karate, kung fu, adrenalin, wumms, \
         mit wumms, rums, krach bumm, krawall, was/es/richtig knallt, knallt, explodiert, \
         explodieren, riesig, gigantisch, imposant, schauwerte, schwertkampfe, schwerter, gross und laut, \
         action satt, verfolgungsjagden mit autos, stunts, autoverfolgungen, schlachten",
    ),
    (
        SLOW,
        "schonen bildern, mit schonen bildern, nicht/nich viel passiert, wenig passiert, nicht so viel \
         passiert, einfach gucken und atmen, langsam/ruhig/still und schon, langsam, langsames, \
         langsamer/leiser film, poetisch, schone/tolle/traumhafte bilder, schon/toll fotografiert, \
         wunderschon, meditativ, besinnlich und langsam, still, stilles, leise, entschleunigt, \
         entschleunigend, kontemplativ, traumhaft/optisch schon, landschaften, malerisch, traumerisch, \
         langsam/ruhig erzahlt, ruhig, leises, schone landschaft/landschaften, naturaufnahmen, schon gefilmt, \
         poetisches, gemachlich, kunstvoll",
    ),
    (
        TRUE,
        "echte/echten/echter begebenheit, echten begebenheiten, nach einer echten begebenheit, wahre/echte/wahren geschichte, nach einer wahren geschichte/begebenheit, wahre \
         begebenheit/ereignisse, auf wahren begebenheiten, wahren begebenheiten/ereignissen, \
         wirklich/echt/tatsachlich passiert, wahrer fall, aus dem leben, tatsachen, beruht auf tatsachen, \
         echtes/echten leben, tatsachlich, wahr",
    ),
    (
        FEEL_GOOD,
        "feelgood, feel good, gute laune/stimmung, gute laune film/machen, aufmuntern, aufmunternd, \
         aufheitern, aufbauend, herzerwarmend, herzerwarmendes, warmherzig, herzlich, furs gemut, glucklich, \
         glucklich machen, macht glucklich, frohlich, frohliches, lebensfroh, lebensbejahend, charmant, \
         positiv, happy end, gutes ende/gefuhl, mit herz, bezaubernd, zauberhaft, schones, stimmung/laune \
         heben, heb unsere/die stimmung, macht gute laune, was/etwas schones, optimistisch, sonnig, \
         beschwingt, zum/ein lacheln, lacheln, freude, fur alle was, das gute im menschen, glaube an das \
         gute, an das gute im menschen, an das gute glaubt, was positives, positives, gluckliches, \
         herzerwarmend schon, macht mich glucklich, muntert/heitert auf, aufmuntert, aufmunterung, \
         aufmunterndes, froh, frohes, mit gutem gefuhl, sommerlaune, herzenswarme, warm ums herz, \
         seelenstreichler, sonnenschein, stimmungsaufheller, gut drauf/ausgeht/ausgehen, geht gut aus",
    ),
    (
        INSPIRE,
        "mutmacher, mut/hoffnung macht, macht mut, mut machen, mut, hoffnung, hoffnungsvoll, inspirierend, \
         inspiration, inspiriert, motivierend, motivation, aufruttelnd, aussenseiter, underdog, gegen alle \
         widerstande, uber sich hinauswachsen/hinauswachst, triumph, glaube/glauben an die menschheit, \
         ermutigend, held, helden, vorbild, kampferisch, kraft gibt, gibt kraft, kraft, ermutigt, motiviert, \
         aufbruch, nie/nicht aufgeben, nie aufgibt, hoffnungsvolles, inspirierendes, mitreissend und \
         mutmachend, schaffen es, vorbilder, antrieb",
    ),
    (
        BITTERSWEET,
        "bittersuss, lachen und weinen, weinen und lachen, traurig/melancholisch/schmerzlich schon, \
         traurigschon, tragikomisch, tragikomodie, wehmutig, wehmut, nostalgisch, nostalgie, lachendes und \
         weinendes auge, mit einem lachenden und einem weinenden auge, erwachsenwerden, zartbitter, zum \
         lachen und weinen, zum weinen und lachen, traurig aber/und schon, schon traurig, schon aber traurig, \
         traurig aber hoffnungsvoll, lustig und traurig, traurig und lustig, halb lachen halb weinen, coming \
         of age",
    ),
    (
        BRAIN_OFF,
        "hirn aus/ausschalten/abschalten, kopf aus/ausschalten/abschalten/frei, gehirn \
         ausschalten/aus/abschalten, abschalten, zum abschalten, nicht denken mussen, ohne \
         nachzudenken/hirn/denken/nachdenken/anspruch, nicht nachdenken/mitdenken/denken, hirnlos, stumpf, \
         seicht, trash, trashig, trashfilm, blodsinn, quatsch, unsinn, anspruchslos, berieseln lassen, \
         berieselung, berieseln, so schlecht dass es gut ist, so schlecht dass er wieder gut ist, schlecht \
         aber gut, dumm, doof, blod, bescheuert, kase, schmalz, guilty pleasure, unterhaltsam, unterhaltung, \
         b movie, b/einfacher/einfachen/dummer/bloder film, einfach nur unterhalten, zerstreuung, ablenkung, \
         einfaches, was/etwas einfaches, ganz einfach gestrickt, einfach gestrickt, den kopf frei, nichts zum \
         denken, nicht viel denken, muss man nicht denken, leichte unterhaltung, hirntot, flach, flaches, \
         dummes, schrott, mull, schund, so schlecht, trashiges, hirnfrei, stumpfsinn, blodes",
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
        "duster, dusteres, dunkel, dunkles, finster, hart, hartes, knallhart, \
         grausam, grausamkeit, grausig, morder, mord, morde, serienkiller, serienmorder, mafia, gangsterfilm, \
         verstorend, verstoren, abgrundig, abgrunde, nihilistisch, zynisch, schonungslos, waffen, rache, bose, fies, skandinavisch duster, gnadenlos, trostlos, dunkel \
         und hart, bosartig, dreckig, ungeschont, finsteres, krass, krasses, killer, \
         mordserie, morderisch, ungemutlich, depri, gewaltverherrlichend, gewaltszenen, fieses",
    ),
    (
        LIGHT,
        "leicht, leichtes, leichte kost, locker, leicht und locker, locker/beschwingt/luftig leicht, \
         unbeschwert, unbeschwertes, luftig, harmlos, harmloses, unkompliziert, auf andere gedanken \
         kommen/bringen, ablenken, lenk uns ab, nichts schweres/anstrengendes/ernstes, sorglos, \
         unverfanglich, leichtfussig, leichter film, seichte unterhaltung, luftiges, fluffig, unaufgeregt, \
         entspanntes, easy, nicht anstrengend, unanstrengend, ganz entspannt, abwechslung vom alltag, den \
         alltag vergessen, alltag/sorgen vergessen, was leichtes",
    ),
    (
        AFTER_A_BAD_DAY,
        "schlechter/schlechten/mieser/miesen/bloder/bloden/harter/harten/scheiss/furchtbarer/schlimmer/schlimmen/anstrengender/anstrengenden/stressiger/stressigen/beschissener/beschissenen/mistiger/doofer/doofen/gestresster \
         tag, scheisstag, miese/harte/schlechte/scheiss/beschissene/anstrengende woche, liebeskummer, schluss \
         gemacht, verlassen worden, schlechte laune/nachrichten, schlecht/mies/traurig drauf, \
         niedergeschlagen, down, frustriert, frust, einsam, durchgefallen, job verloren, gekundigt, \
         gestritten, streit gehabt, gestresst, wir sind traurig, bin traurig, ich bin traurig, geht uns/mir \
         nicht gut, kacktag, scheisswoche, ging alles schief, alles schiefgegangen, mir gehts nicht gut, mir \
         gehts schlecht, gehts mir nicht gut, mir geht es schlecht, genervt, down heute, getrennt, frisch \
         getrennt, sie/er hat schluss gemacht, heute geweint",
    ),
    (
        GRIEF,
        "in trauer, trauern, wir trauern, trauerfall, beerdigung, nach der beerdigung, verstorben, gestorben, \
         oma/opa/mama/papa ist gestorben, unser hund ist gestorben, jemanden verloren, auf einer/ner \
         beerdigung, beerdigt, opa/oma/hund/katze/vater/mutter gestorben, unsere katze ist gestorben, \
         todesfall, nach/seit papas/mamas/omas/opas tod, nach dem tod meines vaters/opas/mannes, nach dem tod \
         meiner mutter/oma/frau, nach dem tod unseres hundes, nach dem tod unserer katze, tod meines \
         vaters/mannes/bruders, tod meiner mutter/frau/schwester",
    ),
    (
        POORLY,
        "krank, kranke, erkaltet, erkaltung, grippe, schnupfen, fieber, corona, kopfschmerzen, kopfweh, \
         migrane, magen darm, bauchweh, krankgeschrieben, krank auf dem sofa, liege flach, kranklich, im \
         krankenstand, schniefnase, verrotzt, verschnupft, flachliegen, halsweh, halsschmerzen, \
         zahnschmerzen, nach der op, magen darm grippe",
    ),
    (
        &[Sense::AtMost(crate::mood::film::profile::Axis::Scare, 3.0)],
        "hat/kriegt/bekommt/haben schnell angst, hat/kriegt/bekommt leicht angst, hat/kriegt/bekommt angst, \
         wo sich keiner/niemand furchtet/gruselt, sich keiner/niemand furchtet/gruselt, ist schnell erschrocken, furchtet/gruselt sich schnell/leicht, ist angstlich",
    ),
    (
        GUESTS,
        "oma/opa ist zu besuch, oma/opa/mama/papa ist da, oma kommt, oma und opa, oma/opa schaut mit, oma \
         schlaft hier, grosseltern, mit den grosseltern/schwiegereltern, schwiegereltern, die \
         schwiegereltern, schwiegermutter, gaste, haben gaste/besuch, besuch, wir haben besuch, haus voller \
         gaste, haus voll, volles haus, meine eltern sind da, mit meinen eltern/schwiegereltern, fur alle, \
         fur jeden was, allen/jedem gefallt, nachbarn kommen, drei generationen, oma schaut zu, oma/opa/mama \
         guckt mit, oma sitzt dabei, meine mutter ist da, meine mutter guckt mit, mein vater ist da, mit \
         oma/opa/mama/papa, mit meiner mutter, schwiegervater, schwiegermama, besuch/gaste da",
    ),
    (
        BACKGROUND,
        "nebenbei, zum nebenbei gucken/schauen, nebenher, im hintergrund, hintergrund, beim \
         bugeln/kochen/essen/stricken, bugeln, mit halbem auge, geschenke einpacken, am handy",
    ),
    (
        &[Sense::Tired],
        "mude, wir sind mude, todmude, hundemude, kaputt, fix und fertig, erschopft, ausgelaugt, geschafft, \
         platt, erledigt, schlafrig, einschlafen, langer/langen tag, langer arbeitstag, keine energie/kraft, \
         kater, ubermudet, kaum/nicht/schlecht geschlafen, wenig schlaf, nachtschicht, nach der arbeit, augen \
         fallen zu, k o, fertig, total/vollig/so fertig, im eimer, platt heute, ko, total kaputt, \
         schlafe/schlaf gleich ein, augen zu, ausgepowert, kraftlos, schlapp, uberarbeitet, mudigkeit, gahn",
    ),
    (
        &[],
        "untertitel sind ok/okay/egal, untertitel ok/okay/egal/gehen, untertitel storen nicht, untertitel \
         storen uns nicht, untertitel sind kein problem, untertitel kein problem, gerne mit untertiteln, \
         untertitel sind in ordnung, untertitel machen nichts, kinderfrei, sturmfrei",
    ),
    (
        &[Sense::Surprise(true)],
        "uberrasch/uberrasche uns/mich, uberraschung, such du/was aus, du entscheidest/wahlst, \
         entscheide/wahl/entscheid/mach du, zufall, zufallig, egal was, ganz egal, wir konnen uns nicht \
         entscheiden, konnen uns nicht einigen, auf gut gluck, mach mal, uberraschend, uberrasch, lass dir \
         was einfallen, wurfel, wurfeln, du darfst entscheiden, du bist dran, irgendwas gutes, was du \
         willst/meinst",
    ),
    (
        &[Sense::Surprise(false)],
        "egal, ist egal, ist uns egal, keine ahnung, irgendwas, irgendeinen, irgendeiner, irgendein, weiss \
         nicht, was auch immer",
    ),
    (
        &[Sense::Different],
        "mal was/etwas anderes, was/etwas anderes, abwechslung, zur abwechslung, anders/anderes als sonst, \
         nicht das ubliche, nicht immer das gleiche, nicht immer dasselbe/das, tapetenwechsel, \
         kontrastprogramm, ganz anders, was neues ausprobieren, neues ausprobieren, was/etwas ganz anderes, \
         als sonst, nicht das was wir immer schauen, was wir immer schauen",
    ),
    (&[Sense::Opposite], "das gegenteil, genaue gegenteil, das genaue gegenteil, genau das gegenteil"),
    (
        &[Sense::Lately],
        "gestern, gestern abend/nacht, letzte nacht/woche, neulich, letztes mal, vom letzten mal, dem/den \
         letzten film, der letzte film, zuletzt, vorgestern, in letzter zeit, die letzten tage, letzten \
         abende/film/mal/samstag/sonntag, am letzten abend, gestrigen, gestrige, vom vortag, letzter film, \
         von gestern",
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
