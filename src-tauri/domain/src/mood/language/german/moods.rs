//! German words for moods, and for how people are. Owns words only.

use super::super::Sense;
use super::super::senses::{
    AFTER_A_BAD_DAY, BACKGROUND, BITTERSWEET, BRAIN_OFF, COSY, CRY, DARK, EPIC, FEEL_GOOD, FESTIVE, GRIEF,
    GUESTS, INSPIRE, LAUGH, LIGHT, MIND, POORLY, ROMANCE, SCARE, SLOW, STRANGE, TENSE, THINK, TRUE,
};
use crate::mood::kind::Mood;

pub(super) const MOODS: &[(&[Sense], &str)] = &[
    (
        CRY,
        "zum heulen, zum weinen, weinen, heulen, geweint, geheult, tranen, tranendruse, tranenreich, \
         taschentucher, taschentuch, traurig, trauriges, traurigkeit, ruhrend, ruhrselig, \
         herzzerreissend, ergreifend, bewegend, emotional, gefuhlvoll, grosse gefuhle, was furs herz, \
         schmerzlich, melancholisch, schwermutig, tragisch, tragodie, tragik, deprimierend, bedruckend, \
         tieftraurig, tranen in den augen, mal richtig weinen, mal richtig heulen, geht ans herz, ans \
         herz, schluchzen, flennen, schnulze, trist",
    ),
    (
        LAUGH,
        "lustig, lustiges, witzig, komisch, zum lachen, lachen, lacher, gelacht, komodie, komodien, \
         kommodie, humor, humorvoll, spass, spassig, albern, klamauk, kaputtlachen, schlapplachen, \
         totlachen, lachkrampf, lachanfall, wiehern, kichern, zum schreien, zum brullen, bruller, \
         urkomisch, ulkig, schenkelklopfer, satire, satirisch, parodie, slapstick, schwarzer humor, \
         schwarze komodie, bauch halten vor lachen, tranen lachen, was zu lachen, etwas zu lachen, \
         ablachen, comedy, gags, blodeln, amusant, heiter",
    ),
    (
        COSY,
        "gemutlich, gemutliches, kuschelig, kuscheln, kuschelabend, kuschelfilm, eingekuschelt, \
         wohlfuhlfilm, wohlfuhlen, sanft, behaglich, heimelig, beruhigend, entspannend, entspannt, \
         entspannung, zum entspannen, runterkommen, zum runterkommen, abschalten und kuscheln, tee und \
         decke, decke, wolldecke, unter der decke, kakao, kaminfeuer, regentag, verregneter sonntag, \
         sonntagnachmittag, wie eine umarmung, umarmung, harmonisch, friedlich, ruhiges, nett, nettes, \
         lieb, liebes, niedlich, suss, geborgen, trostlich, trost, trostend, warmes, heile welt, \
         seelenbalsam, balsam fur die seele",
    ),
    (
        TENSE,
        "spannend, spannung, hochspannung, thriller, krimi, nervenkitzel, fesselnd, packend, \
         mitreissend, aufregend, atemlos, atemberaubend spannend, am rand des sofas, an den nageln \
         kauen, zum mitfiebern, mitfiebern, zum mitratseln, mitratseln, wer ist der morder, wer wars, \
         verfolgungsjagd, geiseldrama, agenten, agentenfilm, spionage, spionagefilm, bankraub, heist, \
         nervenaufreibend, stressig, stress, aufreibend, wach halten, halt uns wach",
    ),
    (
        ROMANCE,
        "romantisch, romantik, romantisches, romanze, liebesfilm, liebesgeschichte, liebesgeschichten, \
         liebeskomodie, romantische komodie, romcom, verliebt, zum verlieben, verlieben, date, date \
         night, erstes date, zu zweit, fur uns zwei, nur wir zwei, wir beide, parchenabend, jahrestag, \
         hochzeitstag, valentinstag, herzschmerz, schmachten, zum dahinschmelzen, knutschen, kussen, \
         liebe, frauenfilm, mein freund und ich, meine freundin und ich",
    ),
    (
        SCARE,
        "gruselig, gruseliges, grusel, gruseln, gruselfilm, gruselabend, horror, horrorfilm, schaurig, \
         unheimlich, angst, angst machen, angsteinflossend, furchteinflossend, erschrecken, schocker, \
         schreck, schrecklich gruselig, spuk, spukhaus, geister, gespenster, geistergeschichte, \
         gansehaut, albtraume, alptraume, albtraum, zombies, zombie, vampire, damonen, halloween, zum \
         furchten, furchten, slasher, monster, monsterfilm, creepy, hinterm sofa verstecken, kissen \
         vorm gesicht",
    ),
    (
        MIND,
        "gedankenspiel, verwirrend, knoten im kopf, knoten im hirn, hirnverdreher, mindfuck, zeitreise, \
         zeitreisen, zeitschleife, wendungen, uberraschende wendung, verschachtelt, ratselhaft, kopf \
         verdrehen, mindblowing, plottwist, plot twist, trippig, abgedreht verschachtelt, den kopf \
         zerbrechen, kopfnuss, bewusstseinserweiternd",
    ),
    (
        THINK,
        "zum nachdenken, nachdenken, nachdenklich, regt zum nachdenken an, anspruchsvoll, anspruch, \
         tiefgrundig, tiefsinnig, klug, intelligent, geistreich, philosophisch, zum diskutieren, \
         diskutieren, gesprachsstoff, mit tiefgang, tiefgang, mit botschaft, gehaltvoll, ernst, \
         ernstes, ernsthaft, gesellschaftskritisch, politisch, lehrreich, denken, zum mitdenken, \
         mitdenken, bildend, relevant",
    ),
    (
        STRANGE,
        "schrag, schrages, seltsam, merkwurdig, skurril, surreal, bizarr, verruckt, abgedreht, \
         abgefahren, durchgeknallt, ungewohnlich, sonderbar, kultfilm, kult, experimentell, arthouse, \
         kunstfilm, absurd, eigenwillig, schrullig, weird, crazy, irre, wunderlich, quer",
    ),
    (
        EPIC,
        "episch, bildgewaltig, gewaltig, laut, laut und gross, grosses kino, blockbuster, spektakel, \
         spektakular, explosionen, krachen lassen, lass es krachen, ordentlich krachen, popcornkino, \
         popcornfilm, superhelden, superheld, superheldenfilm, marvel, verfolgungsjagden, actionreich, \
         rasant, schnell, opulent, monumental, monumentalfilm, heldenepos, epos, fur die grosse \
         leinwand, heimkino testen, effekte, materialschlacht, katastrophenfilm, dinosaurier, karate, \
         kung fu, adrenalin",
    ),
    (
        SLOW,
        "langsam und schon, langsam, langsames, langsamer film, ruhig und schon, poetisch, schone \
         bilder, tolle bilder, schon fotografiert, wunderschon, meditativ, besinnlich und langsam, \
         still, stilles, leise, leiser film, entschleunigt, entschleunigend, kontemplativ, traumhaft \
         schon, landschaften, malerisch, langweilig, langatmig, zah, traumerisch",
    ),
    (
        TRUE,
        "wahre geschichte, nach einer wahren geschichte, wahre begebenheit, nach einer wahren \
         begebenheit, auf wahren begebenheiten, wahren begebenheiten, wahre ereignisse, wirklich \
         passiert, wahrer fall, echte geschichte, biopic, biografie, filmbiografie, aus dem leben, \
         tatsachen, beruht auf tatsachen, echtes leben",
    ),
    (
        FEEL_GOOD,
        "feelgood, feel good, gute laune, gute laune film, aufmuntern, aufmunternd, aufheitern, \
         aufbauend, herzerwarmend, herzerwarmendes, warmherzig, herzlich, furs gemut, glucklich, \
         glucklich machen, macht glucklich, frohlich, frohliches, lebensfroh, lebensbejahend, charmant, \
         positiv, happy end, gutes ende, mit herz, furs herz, bezaubernd, zauberhaft, schones, gute \
         stimmung, stimmung heben, heb unsere stimmung, laune heben, macht gute laune, was schones, \
         etwas schones, optimistisch, sonnig, beschwingt, zum lacheln, lacheln, freude, fur alle was",
    ),
    (
        INSPIRE,
        "mutmacher, mut macht, macht mut, mut machen, mut, hoffnung, hoffnungsvoll, hoffnung macht, \
         inspirierend, inspiration, inspiriert, motivierend, motivation, aufruttelnd, aussenseiter, \
         underdog, gegen alle widerstande, uber sich hinauswachsen, triumph, glaube an die menschheit, \
         glauben an die menschheit, ermutigend, held, helden, vorbild, kampferisch, kraft gibt, gibt \
         kraft",
    ),
    (
        BITTERSWEET,
        "bittersuss, lachen und weinen, weinen und lachen, traurig schon, traurigschon, tragikomisch, \
         tragikomodie, wehmutig, wehmut, nostalgisch, nostalgie, lachendes und weinendes auge, mit \
         einem lachenden und einem weinenden auge, erwachsenwerden, zartbitter",
    ),
    (
        BRAIN_OFF,
        "hirn aus, hirn ausschalten, kopf aus, kopf ausschalten, gehirn ausschalten, gehirn aus, \
         abschalten, zum abschalten, nicht denken mussen, ohne nachzudenken, nicht nachdenken, nicht \
         mitdenken, ohne hirn, hirnlos, stumpf, seicht, trash, trashig, trashfilm, blodsinn, quatsch, \
         unsinn, anspruchslos, berieseln lassen, berieselung, berieseln, so schlecht dass es gut ist, \
         so schlecht dass er wieder gut ist, schlecht aber gut, dumm, doof, blod, bescheuert, kitschig, \
         kitsch, kase, schmalzig, schmalz, guilty pleasure, unterhaltsam, unterhaltung, b movie, b \
         film, einfach nur unterhalten, zerstreuung, ablenkung, einfach",
    ),
    (
        FESTIVE,
        "weihnachten, weihnachtsfilm, weihnachtsfilme, weihnachtlich, weihnachts, weihnachtsklassiker, \
         weihnachtsstimmung, weihnachtszeit, weihnachtskram, weihnachtskitsch, weihnachtszeug, advent, \
         adventlich, festlich, nikolaus, heiligabend, christkind, lametta, besinnlich, weihnachtsmann, \
         tannenbaum, xmas, christmas, weihnachtsschnulze, weihnachtszauber",
    ),
    (
        &[Sense::Cheer],
        "frohlichkeit, friede freude eierkuchen, heiterkeit, zuckerguss, zuckersuss, zucker, jubel \
         trubel heiterkeit, feierlaune, gluckseligkeit, susslich, weihnachtsfreude, gefuhlsduselei",
    ),
    (
        DARK,
        "duster, dusteres, dunkel, dunkles, finster, hart, hartes, knallhart, brutal, brutales, \
         brutalitat, gewalt, gewalttatig, gewalttatiges, blutig, blutiges, blut, grausam, grausamkeit, \
         grausig, morder, mord, morde, serienkiller, serienmorder, mafia, gangster, gangsterfilm, film \
         noir, noir, verstorend, abgrundig, abgrunde, nihilistisch, zynisch, schonungslos, \
         schiessereien, schiesserei, ballerei, waffen, prugeleien, rache, bose, fies, skandinavisch \
         duster, gnadenlos, trostlos",
    ),
    (
        LIGHT,
        "leicht, leichtes, leichte kost, locker, leicht und locker, locker leicht, unbeschwert, \
         unbeschwertes, beschwingt leicht, luftig, harmlos, harmloses, unkompliziert, auf andere \
         gedanken kommen, auf andere gedanken bringen, ablenken, lenk uns ab, luftig leicht, nichts \
         schweres, sorglos, unverfanglich, leichtfussig",
    ),
    (
        AFTER_A_BAD_DAY,
        "schlechter tag, schlechten tag, mieser tag, miesen tag, bloder tag, bloden tag, harter tag, \
         harten tag, scheisstag, scheiss tag, furchtbarer tag, schlimmer tag, schlimmen tag, \
         anstrengender tag, anstrengenden tag, stressiger tag, stressigen tag, miese woche, harte \
         woche, schlechte woche, liebeskummer, schluss gemacht, verlassen worden, schlechte laune, \
         schlecht drauf, mies drauf, niedergeschlagen, down, frustriert, frust, einsam, durchgefallen, \
         job verloren, gekundigt, schlechte nachrichten, gestritten, streit gehabt, gestresst, wir sind \
         traurig, bin traurig, ich bin traurig, geht uns nicht gut, geht mir nicht gut",
    ),
    (
        GRIEF,
        "in trauer, trauern, wir trauern, trauerfall, beerdigung, nach der beerdigung, verstorben, \
         gestorben, oma ist gestorben, opa ist gestorben, mama ist gestorben, papa ist gestorben, unser \
         hund ist gestorben, jemanden verloren",
    ),
    (
        POORLY,
        "krank, kranke, erkaltet, erkaltung, grippe, schnupfen, fieber, corona, kopfschmerzen, kopfweh, \
         migrane, magen darm, bauchweh, krankgeschrieben, krank auf dem sofa, liege flach, kranklich",
    ),
    (
        GUESTS,
        "oma ist zu besuch, opa ist zu besuch, oma ist da, opa ist da, oma kommt, oma und opa, oma \
         schaut mit, oma schlaft hier, grosseltern, mit den grosseltern, schwiegereltern, die \
         schwiegereltern, schwiegermutter, gaste, haben gaste, besuch, wir haben besuch, haben besuch, \
         haus voller gaste, haus voll, volles haus, meine eltern sind da, mit meinen eltern, fur alle, \
         fur jeden was, allen gefallt, jedem gefallt, nachbarn kommen, drei generationen",
    ),
    (
        BACKGROUND,
        "nebenbei, zum nebenbei gucken, zum nebenbei schauen, nebenher, im hintergrund, hintergrund, \
         beim bugeln, bugeln, beim kochen, beim essen, beim stricken, mit halbem auge, geschenke \
         einpacken, am handy",
    ),
    (
        &[Sense::Tired],
        "mude, wir sind mude, todmude, hundemude, kaputt, fix und fertig, erschopft, ausgelaugt, \
         geschafft, platt, erledigt, schlafrig, einschlafen, langer tag, langen tag, langer arbeitstag, \
         keine energie, keine kraft, verkatert, kater, ubermudet, kaum geschlafen, wenig schlaf, \
         nachtschicht, nach der arbeit, augen fallen zu, hirn ist matsch, k o",
    ),
    (
        &[],
        "untertitel sind ok, untertitel sind okay, untertitel ok, untertitel okay, untertitel storen \
         nicht, untertitel storen uns nicht, untertitel sind kein problem, untertitel kein problem, \
         untertitel egal, untertitel sind egal, gerne mit untertiteln, untertitel gehen, untertitel \
         sind in ordnung, untertitel machen nichts, die kinder schlafen, kinder schlafen, kinder sind \
         im bett, die kinder sind im bett, ohne kinder, ohne die kinder, kinder sind nicht da, die \
         kinder sind nicht da, kinderfrei, kinder sind weg, die kinder sind weg, sturmfrei",
    ),
    (
        &[Sense::Surprise(true)],
        "uberrasch uns, uberrasche uns, uberrasch mich, uberrasche mich, uberraschung, such du aus, \
         such was aus, du entscheidest, entscheide du, du wahlst, wahl du, zufall, zufallig, egal was, \
         ganz egal, wir konnen uns nicht entscheiden, konnen uns nicht einigen, auf gut gluck, mach mal",
    ),
    (
        &[Sense::Surprise(false)],
        "egal, ist egal, ist uns egal, keine ahnung, irgendwas, irgendeinen, irgendeiner, irgendein, \
         weiss nicht, was auch immer",
    ),
    (
        &[Sense::Different],
        "mal was anderes, was anderes, etwas anderes, mal etwas anderes, abwechslung, zur abwechslung, \
         anders als sonst, nicht das ubliche, nicht immer das gleiche, nicht immer dasselbe, \
         tapetenwechsel, kontrastprogramm, ganz anders, was neues ausprobieren, neues ausprobieren",
    ),
    (&[Sense::Opposite], "das gegenteil, genaue gegenteil, das genaue gegenteil, genau das gegenteil"),
    (
        &[Sense::Lately],
        "gestern, gestern abend, gestern nacht, letzte nacht, neulich, letztes mal, letzte woche, vom \
         letzten mal, dem letzten film, der letzte film, zuletzt, vorgestern, in letzter zeit, die \
         letzten tage, letzten abende, am letzten abend",
    ),
    (&[Sense::NotMood(Mood::Dark)], "gewaltfrei, unblutig, ohne gewaltszenen"),
    (&[Sense::NotMood(Mood::BrainOff)], "ohne kitsch, unkitschig"),
];
