//! What the source calls countries, languages and genres, and what we do. Names that are left out here have no code (a
//! dialect of its own, a made-up language) and are dropped.

/// ISO 3166-1 alpha-2 code of a country; of a state that is no more, that of the one it was mostly in, as on the cards.
pub fn country(name: &str) -> Option<&'static str> {
    pairs(COUNTRIES, name)
}

/// ISO 639-1 code of a language; of a dialect, that of its language.
pub fn language(name: &str) -> Option<&'static str> {
    pairs(LANGUAGES, name)
}

/// Our name of a genre.
pub fn genre(name: &str) -> Option<&'static str> {
    pairs(GENRES, name)
}

/// Looks `name` up in lines of `CODE Name, Name, …`.
fn pairs(table: &'static str, name: &str) -> Option<&'static str> {
    let mut lines = table.lines().filter_map(|line| line.split_once(' '));
    lines.find(|(_, names)| names.split(", ").any(|known| known == name)).map(|(code, _)| code)
}

const GENRES: &str = "\
action Action
adventure Adventure
animation Animation
biography Biography
comedy Comedy
crime Crime
documentary Documentary
drama Drama
family Family
fantasy Fantasy
history History
horror Horror
music Music
musical Musical
mystery Mystery
romance Romance
scifi Sci-Fi
sport Sport
thriller Thriller
war War
western Western";

const COUNTRIES: &str = "\
AE United Arab Emirates
AF Afghanistan
AL Albania
AM Armenia
AR Argentina
AT Austria
AU Australia
BA Bosnia and Herzegovina
BD Bangladesh
BE Belgium
BF Burkina Faso
BG Bulgaria
BO Bolivia
BR Brazil
BS The Bahamas
BW Botswana
BY Belarus
CA Canada
CD Democratic Republic of the Congo
CH Switzerland
CI Ivory Coast
CL Chile
CM Cameroon
CN People's Republic of China
CO Colombia
CU Cuba
CY Cyprus
CZ Czech Republic, Czechoslovakia
DE Germany, West Germany
DK Denmark
DO Dominican Republic
DZ Algeria
EC Ecuador
EE Estonia
EG Egypt
ER Eritrea
ES Spain
ET Ethiopia
FI Finland
FR France
GB United Kingdom, Kingdom of Great Britain, Wales
GE Georgia, Georgian SSR
GH Ghana
GR Greece
GT Guatemala
HK Hong Kong, British Hong Kong
HR Croatia
HU Hungary
ID Indonesia
IE Ireland
IL Israel
IN India
IQ Iraq
IR Iran
IS Iceland
IT Italy, Kingdom of Italy
JM Jamaica
JO Jordan
JP Japan
KE Kenya
KG Kyrgyzstan
KH Cambodia
KR South Korea
KZ Kazakhstan
LA Laos
LB Lebanon
LI Liechtenstein
LT Lithuania
LU Luxembourg
LV Latvia
MA Morocco
MC Monaco
MK North Macedonia
ML Mali
MN Mongolia
MR Mauritania
MT Malta
MX Mexico
MY Malaysia
NG Nigeria
NL Netherlands, Kingdom of the Netherlands
NO Norway
NP Nepal
NZ New Zealand
PA Panama
PE Peru
PG Papua New Guinea
PH Philippines
PK Pakistan
PL Poland
PS Palestine, Occupied Palestinian territory
PT Portugal
PY Paraguay
QA Qatar
RO Romania
RS Serbia, Yugoslavia, Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia, Serbia and Montenegro
RU Russia, Soviet Union
RW Rwanda
SA Saudi Arabia
SE Sweden
SG Singapore
SI Slovenia
SK Slovakia
SN Senegal
SY Syria
TD Chad
TH Thailand
TJ Tajikistan
TN Tunisia
TR Turkey
TW Taiwan, Taiwan Island
TZ Tanzania
UA Ukraine
US United States
UY Uruguay
VE Venezuela
VN Vietnam
YE Yemen
ZA South Africa";

const LANGUAGES: &str = "\
ab Abkhaz
af Afrikaans
am Amharic
ar Arabic, Egyptian Arabic, Moroccan Arabic, Classical Arabic
az Azerbaijani
be Belarusian
bg Bulgarian
bm Bambara
bn Bangla
bo Tibetan
bs Bosnian
ca Catalan
ce Chechen
co Corsican
cs Czech
cy Welsh
da Danish
de German, Swiss German
dz Dzongkha
el Greek, Modern Greek
en English, American English, Australian English
eo Esperanto
es Spanish
et Estonian
eu Basque
fa Persian, Dari
ff Fula, Pulaar
fi Finnish
fr French, Quebec French
ga Irish
gd Scottish Gaelic
gl Galician
gn Guarani
gu Gujarati
he Hebrew, Modern Hebrew
hi Hindi
hr Croatian
hu Hungarian
hy Armenian
hz Herero
id Indonesian
ik Iñupiaq
is Icelandic
it Italian
iu Inuktitut
ja Japanese
jv Javanese
ka Georgian
kk Kazakh
km Khmer
ko Korean
ks Kashmiri
ku Kurdish language
ky Kyrgyz
la Latin
lg Luganda
ln Lingala
lo Lao
lt Lithuanian
lv Latvian
mi Māori
mk Macedonian
ml Malayalam
mn Mongolian
mr Marathi
ms Malay
mt Maltese
my Burmese
ne Nepali
nl Dutch, Flemish Dutch
no Norwegian
nv Navajo
oc Occitan
pa Punjabi
pl Polish
ps Pashto
pt Portuguese, Brazilian Portuguese
qu Quechua, Ayacucho Quechua
ro Romanian
ru Russian
rw Kinyarwanda
se Northern Sami
sk Slovak
sl Slovene
sm Samoan
so Somali
sq Albanian
sr Serbian, Serbo-Croatian
st Sesotho
sv Swedish
sw Swahili
ta Tamil
te Telugu
tg Tajik
th Thai
ti Tigrinya
tl Tagalog, Filipino
tn Tswana
tr Turkish
tt Tatar
uk Ukrainian
ur Urdu
vi Vietnamese
wo Wolof
xh Xhosa
yi Yiddish
yo Yoruba
zh Chinese, Mandarin, Cantonese, Standard Chinese, Yue Chinese, Standard Taiwanese Mandarin, Putonghua, Taiwanese Hokkien, Hakka Chinese, Wu Chinese, Shanghainese, Sichuanese, Singaporean Hokkien, Jin
zu Zulu";
