// Generated from the Rust types by `make bindings`; a test fails when it is not current. Do not edit.

/** What a reminder is about, in the order in which an evening comes together. */
export type About = "decide" | "snacks" | "doors" | "start";

/** A new title as typed, or as chosen from what is known offline. */
export type AddTitle = {
/** Its name. */
name: string,
/** Year of first release. */
year: number | null,
/** Running time in minutes. */
runtime_minutes: number | null,
/** Who wants it. */
wanted_by: Array<MemberId>,
/** The household's labels. */
tags: Array<string>,
/** The household's words. */
note: string, };

/** An address that a phone can be given. */
export type Address = {
/** The address. */
ip: string,
/** How many bits of it name the network. */
prefix: number,
/** What it leads through. */
kind: AddressKind,
/** The system's name for that, such as `wlan0`. */
name: string, };

/** What an address leads through. In the order in which they are offered. */
export type AddressKind = "wifi" | "ethernet" | "other" | "vpn";

/** What somebody says to one evening. */
export type Answer = "yes" | "if_need_be" | "no";

/** What somebody said of the files, which are read anew with it. */
export type AnswerImport = {
/** What comes first in the dates. */
order: Order | null,
/** What the films of each file are that does not say it. */
parts: Array<PartOf>,
/** Profiles that are not brought in; empty for rows that do not say whose they are. */
left_out: Array<string>, };

/** What somebody says to one evening. */
export type AnswerPoll = {
/** Which poll. */
poll: PollId,
/** Which evening. */
option: OptionId,
/** Who. */
member: MemberId,
/** What; `None` takes it back. */
answer: Answer | null, };

/** One answer. Who has not answered has none. */
export type Answered = {
/** To which evening. */
option: OptionId,
/** Whose. */
member: MemberId,
/** What was said. */
answer: Answer, };

/** A part of what the screens show. */
export type Area = "household" | "watchlist" | "plans" | "notes" | "filters" | "settings";

/** Asks who can be invited. */
export type AskMail = {
/** To which evening. */
session: SessionId,
/** To all of the series that it is one of. */
whole: boolean,
/** As in [`WriteMail`]. */
part: SeriesId | null, };

/** A film that was asked for by its name and is not offered. */
export type AskedFor = { "is": "on_list",
/** Which. */
title: TitleRow,
/** What keeps it away tonight. */
against: Array<Obstacle>, } | { "is": "known",
/** Its name. */
name: string,
/** Year of first release. */
year: number | null,
/** Running time. */
runtime_minutes: number | null, } | { "is": "unknown",
/** The name, as typed. */
name: string, };

/** When a reminder is due. */
export type At = { "is": "before",
/** By so many minutes. */
minutes: number, } | { "is": "clock",
/** Of the evening's own day, or so many days before it. */
days: number,
/** The time. */
time: string, };

/** A service that has the title. */
export type Availability = {
/** Usual name, such as `Netflix`. */
name: string,
/** Since when, as exactly as it was said: `2020`, `2020-03` or `2020-03-12`; a month without a known year is `--03`. */
since: string | null,
/** Until when, in the same form. */
until: string | null, };

/** What a film can be more or less of. */
export type Axis = "feel_good" | "tears" | "tension" | "scare" | "darkness" | "humour" | "romance" | "inspiration" | "thought" | "weirdness" | "cosiness" | "energy" | "violence";

/** Before what a copy was made. */
export type BackupBefore = "update" | "restore";

/** What a backup holds, and what would become of what is here. Nothing was changed. */
export type BackupView = {
/** Its path. */
file: string,
/** When everything was like that, if it says so. */
written_at: string | null,
/** What it holds. */
there: Contents,
/** What is here now. */
here: Contents,
/** Films that only it has. */
back: FilmsMoved,
/** Films that only this list has: they would go. */
gone: FilmsMoved, };

/** A film that can be voted for in place of the one that is planned. */
export type BallotFilm = {
/** Which. */
id: TitleId,
/** Its name. */
name: string,
/** Its year. */
year: number | null,
/** Who would rather see it. */
voices: Array<Person>, };

/** Why no film is left, the plainest that applies in this order. */
export type Because = { "is": "nobody_on_sofa" } | { "is": "empty_list" } | { "is": "all_turned_down" } | { "is": "this_group" } | { "is": "not_for_children" } | { "is": "too_little_time" } | { "is": "one_limit" } | { "is": "limits" };

/** What becomes of a film that no catalogue is sure of. */
export type Becomes = { "is": "later" } | { "is": "as_it_is" } | { "is": "film",
/** Its name there. */
title: string,
/** Its year. */
year: number, } | { "is": "left_out" };

/** Something to be brought. */
export type Bring = {
/** What, such as "popcorn". */
what: string,
/** By whom; `None` is whoever thinks of it. */
who: MemberId | null, };

/** Writes an import as it was decided. */
export type BringIn = {
/** Whose word counts in films that differ. */
take: Take,
/** Fields for which something else was said. */
fields: Array<TakeField>,
/** What becomes of films that no catalogue is sure of. */
unmatched: Becomes,
/** Those of which something else was said. */
films: Array<FilmBecomes>, };

/** What an import brought. */
export type BroughtIn = {
/** Films that came onto the list. */
new: number,
/** Films of the list that were added to. */
changed: number,
/** Films that wait for somebody's word. */
waiting: number,
/** Films that were kept before, for later or left out, and of which more is kept now. */
more: number, };

/** A calendar that can be chosen. */
export type CalendarChoice = {
/** The server, without its path. */
server: string,
/** The calendar's path there. */
href: string,
/** What it is called. */
name: string,
/** Its colour there, such as `#ff8800`. */
colour: string | null, };

/** Somebody's name and password on a server. */
export type CalendarLogin = {
/** The server, as somebody types it. */
address: string,
/** The name there. */
user: string,
/** The password. */
password: string, };

/** Why something is not in the family's calendar. */
export type CalendarTrouble = "bad_address" | "not_secure" | "unreachable" | "untrusted" | "no_calendars" | "password" | "no_password" | "not_allowed" | "calendar_gone" | "full" | "refused";

/** Which calendars somebody has. */
export type CalendarsFound = {
/** Those that take evenings. */
calendars: Array<CalendarChoice>,
/** Another one can be made. */
can_make: boolean, };

/** What was understood of a pasted text, for somebody to check. */
export type CaptureView = {
/** Titles, the likeliest first; empty when nothing is certain. */
drafts: Array<DraftView>,
/** A publication, headline or link to show as the source; may be empty. */
source: string, };

/** From what age a film is, in one country. */
export type Certificate = {
/** ISO 3166-1 alpha-2 code. */
country: string,
/** As it is written there: `15`, `PG-13`, `FSK 12`. */
rating: string, };

/** Replaces what is given and leaves the rest. */
export type ChangeEvening = {
/** Which. */
id: SessionId,
/** New start: the evening moves. */
start: WallTime | null,
/** Another film, which is then shown whole. */
title: TitleId | null,
/** Who comes. */
members: Array<MemberId> | null,
/** Where. */
place: string | null,
/** Anything else. */
note: string | null,
/** What is shown first, doors, hosts, cooks, what is brought, and guests. */
particulars: ChangeParticulars,
/** What to remind of. */
reminders: RemindOf | null, };

/** Replaces what is given and leaves the rest. */
export type ChangeHousehold = {
/** New name. */
name: string | null,
/** New country. */
country: string | null,
/** All services. */
services: Array<string> | null,
/** All languages that everybody follows without subtitles, as ISO 639-1 codes. */
languages: Array<string> | null, };

/** Replaces a member's particulars. */
export type ChangeMember = {
/** Whose. */
id: MemberId,
/** What they are from here on. */
member: MemberDraft, };

/** Replaces what is given of [`Particulars`] and leaves the rest. */
export type ChangeParticulars = {
/** What is shown before the film, in order. */
before: Array<TitleId> | null,
/** Minutes before the start at which the doors open; 0 is with the film. */
doors: number | null,
/** Who hosts. */
hosts: Array<MemberId> | null,
/** Who cooks. */
cooks: Array<MemberId> | null,
/** Who brings what. */
brings: Array<Bring> | null,
/** People who come and are no members. */
guests: Array<string> | null, };

/** Asks something else. What was answered to an evening that stays is kept. */
export type ChangePoll = {
/** Which. */
id: PollId,
/** What is asked from now on. */
draft: PollDraft, };

/** Puts a rule in other words. */
export type ChangeRule = {
/** Which. */
id: RuleId,
/** Its new words. */
text: string, };

/** Changes several evenings of a series, or how it repeats. A film is for the one evening alone. */
export type ChangeSeries = {
/** What changes, with the evening that somebody changed. */
change: ChangeEvening,
/** Which others are meant. */
reach: Reach,
/** What becomes of the repeating. */
repeat: RepeatChange, };

/** Changes many titles at once. */
export type ChangeTitles = {
/** Which. */
titles: Array<TitleId>,
/** What becomes of each. */
change: TitlesChange, };

/** What became of an evening, or of a series. */
export type ChangedSeries = {
/** The evening that somebody changed. */
evening: SessionView,
/** Who is to hear of it. */
tell: ToTell, };

/** What one operation changed, for the screens to refresh and for the offer to undo it. */
export type Changes = {
/** The operation in the log. */
id: OperationId,
/** What was done. For an undo or redo: [`Operation::Undo`] or [`Operation::Redo`]. */
operation: Operation,
/** What it was about, such as the title's name; may be empty. */
subject: string,
/** What the screens should read again, without duplicates. */
stale: Array<Area>,
/** What Ctrl+Z would undo from here. */
undo: Step | null,
/** What Ctrl+Shift+Z would redo from here. */
redo: Step | null, };

/** An evening to wonder about. */
export type CheckEvening = {
/** As it would be. */
evening: PlanEvening,
/** Which evening it is so far, which is not in its own way; `None` is a new one. */
changing: SessionId | null, };

/** A rule that somebody is about to choose. */
export type CheckRepeat = {
/** As in [`PlanSeries`]. */
rule: string,
/** When the first evening is to start. */
start: WallTime, };

/** Something heard, as shown: take it away by passing its key as one of `without`. */
export type Chip = {
/** Its name. */
key: ChipKey,
/** The words it was heard in, as typed. */
words: string,
/** What was heard. */
heard: Heard,
/** Whether it is a guess at words that no phrase knows. */
guess: boolean,
/** Whose wish it is, as typed, where that was said; empty if it is everybody's. */
whose: Array<string>, };

/** Names a chip: the same for the same thing heard, whatever the words. */
export type ChipKey = string;

/** A member's colour; the look decides the exact hue in each theme. */
export type Colour = "rose" | "teal" | "amber" | "moss" | "violet" | "sky";

/** A title known offline that fits what was typed. */
export type Completion = {
/** Its name. */
name: string,
/** Its name in the original language, where it differs. */
original_title: string | null,
/** Year of first release. */
year: number,
/** Running time in minutes, if known. */
runtime_minutes: number | null,
/** First director. */
director: string | null,
/** The title on the list, if it is already there. */
on_list: TitleId | null, };

/** Connects a calendar. */
export type ConnectCalendar = {
/** Whose. */
login: CalendarLogin,
/** Which. */
calendar: WhichCalendar, };

/** What a film must keep to; it drops out otherwise. */
export type Constraint = { "is": "at_most_minutes",
/** Minutes. */
minutes: number, } | { "is": "at_least_minutes",
/** Minutes. */
minutes: number, } | { "is": "end_by",
/** Minutes from the evening's midnight: 22:30 is 1350, half past midnight 1470. */
minute: number, } | { "is": "kids",
/** Their age in years. */
age: number, } | { "is": "no_subtitles" } | { "is": "foreign" } | { "is": "without",
/** What is not to be in it. */
note: ContentNote, } | { "is": "named",
/** The name they go by. */
name: string, } | { "is": "not_named",
/** As typed. */
name: string, } | { "is": "not_series",
/** The name it goes by. */
name: string, } | { "is": "with",
/** Their name, as the catalogue has it. */
person: string, } | { "is": "not_with",
/** Their name, as the catalogue has it. */
person: string, } | { "is": "clean",
/** Suits children of this age in years. */
age: number, } | { "is": "rated",
/** Years. */
age: number, } | { "is": "not_festive" } | { "is": "not_true_story" } | { "is": "from",
/** ISO 3166-1 alpha-2 codes. */
countries: Array<string>, } | { "is": "not_from",
/** ISO 3166-1 alpha-2 codes. */
countries: Array<string>, } | { "is": "in_language",
/** ISO 639-1 code. */
language: string, } | { "is": "years",
/** First year. */
from: number,
/** Last year. */
to: number, } | { "is": "newest",
/** In so many years. */
years: number, } | { "is": "not_genre",
/** The genre. */
genre: Genre, } | { "is": "on_our_services" } | { "is": "on_service",
/** Its usual name. */
name: string, } | { "is": "unseen" } | { "is": "seen" };

/** Something people may want to be warned of. */
export type ContentNote = "animal-harm" | "child-danger" | "child-death" | "suicide" | "self-harm" | "sexual-violence" | "gore" | "war" | "illness" | "death-of-parent" | "domestic-abuse" | "addiction" | "torture" | "racism" | "prison" | "execution" | "jump-scares" | "pregnancy-loss";

/** How much of a household there is. */
export type Contents = {
/** Its name; may be empty. */
household: string,
/** Who lives there. */
members: Array<string>,
/** Films on the list. */
films: number,
/** How many of them were watched. */
watched: number,
/** Evenings, past and to come; a series counts once. */
evenings: number, };

/** Two things heard that cannot both be had. The second holds until its chip is taken away, be it the refusal of a wish
 * or the stricter of two limits: who said both has at least ruled something out. */
export type Contradiction = {
/** The chip of the wish, which does not count for now. */
one: ChipKey,
/** The chip of what rules it out. */
other: ChipKey, };

/** How many evenings had a film of a country. */
export type CountryCount = {
/** ISO 3166-1 alpha-2 code. */
country: string,
/** How many evenings. */
evenings: number, };

/** In which order the dates of a file stand. */
export type Dates = { "are": "clear" } | { "are": "found",
/** Which. */
order: Order, } | { "are": "said",
/** Which. */
order: Order, } | { "are": "ambiguous",
/** One that can be read in two ways. */
example: [number, number, number], };

/** Evenings of the week and months of the year; an empty list is all of them. */
export type Days = {
/** 1 is Monday, 7 Sunday. */
weekdays: Array<number>,
/** 1 is January. */
months: Array<number>, };

/** What becomes of a film that somebody suggested. */
export type DecideSuggestion = {
/** Which. */
id: SuggestionId,
/** It goes on the list, and can be voted for. */
take: boolean, };

/** What becomes of a film that a member wishes for. */
export type DecideWish = {
/** Which. */
id: WishId,
/** It goes on the list. */
take: boolean, };

/** A year of evenings that were, planned or not. */
export type Diary = {
/** Which. */
year: number,
/** The first year that has an evening. */
first: number,
/** The last. */
last: number,
/** The evenings, earliest first. */
evenings: Array<DiaryEvening>,
/** What they come to. */
figures: Figures, };

/** An evening that was. */
export type DiaryEvening = {
/** The planned evening; `None` for what was watched outside any plan. */
session: SessionId | null,
/** The evening it belongs to. */
date: string,
/** What was shown, in order; nothing where nobody said what it was. */
films: Array<DiaryFilm>,
/** What is kept of it. */
torn: TornView,
/** Whose wish one of the films was, of those who were there. */
chosen_by: Array<MemberId>,
/** The mood that stood out. */
tone: Tone | null,
/** How much it weighed on people, 0 to 9. */
weight: number | null,
/** How long was watched. */
watched: Watched,
/** ISO 3166-1 alpha-2 codes, each once. */
countries: Array<string>, };

/** A film of an evening that was. */
export type DiaryFilm = {
/** Which. */
title: TitleId,
/** Its name; `None` if it was taken off the list. */
name: string | null,
/** Its year. */
year: number | null,
/** Its mood, for the poster. */
mood: Profile | null,
/** Which part of it. */
portion: Portion, };

/** What becomes of the evenings in a calendar that is disconnected. */
export type DisconnectCalendar = {
/** They are taken out of it; otherwise they stay. */
remove: boolean, };

/** A film or series that a text speaks of, for somebody to check. */
export type Draft = {
/** Its name, spelled as the catalogue spells it if the catalogue knows it. */
title: string,
/** Name in the original language, where it differs. */
original_title: string | null,
/** Year of first release. */
year: number | null,
/** Directors' names. */
directors: Array<string>,
/** Leading actors' names. */
cast: Array<string>,
/** ISO 3166-1 alpha-2 codes. */
countries: Array<string>,
/** ISO 639-1 codes, the main language first. */
languages: Array<string>,
/** Running time in minutes. */
runtime_minutes: number | null,
/** Genres. */
genres: Array<Genre>,
/** Where it can be watched. */
services: Array<Availability>,
/** What critics or audiences gave it. */
scores: Array<Score>,
/** The film it is a remake of. */
remake_of: RemakeOf | null,
/** Based on or inspired by true events. */
true_story: boolean,
/** What it is about. */
synopsis: string | null,
/** What people said about it, and where. */
quotes: Array<Quote>,
/** Moods that the text speaks of, the clearest first. */
moods: Array<MoodWords>,
/** A heavy subject. */
heavy: boolean,
/** A Christmas film. */
festive: boolean,
/** A series and not a film. */
series: boolean,
/** How sure it is that somebody means this title, 0 to 1. */
confidence: number,
/** The text's words that speak for this title. */
evidence: Array<string>,
/** Its film's position in the catalogue. */
known: number | null,
/** Which fields come from the catalogue because the text does not say. */
from_catalogue: Array<Field>, };

/** A title that a text speaks of. */
export type DraftView = {
/** What was read. */
draft: Draft,
/** The title on the list that it seems to be. */
on_list: TitleId | null,
/** Its mood, for the poster. */
mood: Profile,
/** The mood is a guess, not a card. */
mood_is_guess: boolean, };

/** Two titles that may be one film, the older one first. */
export type DuplicatePair = {
/** The one that came first. */
one: Twin,
/** The other. */
other: Twin, };

/** Titles that may be one film. */
export type Duplicates = {
/** How many pairs there are. */
total: number,
/** The first of them. */
pairs: Array<DuplicatePair>, };

/** Replaces what is given and leaves the rest. A corrected fact is the household's from then on. */
export type EditTitle = {
/** Which. */
id: TitleId,
/** New name. */
name: string | null,
/** New year. */
year: number | null,
/** New running time in minutes. */
runtime_minutes: number | null,
/** New name in the original language. */
original_title: string | null,
/** All directors. */
directors: Array<string> | null,
/** All leading actors. */
cast: Array<string> | null,
/** ISO 3166-1 alpha-2 codes, the main country first. */
countries: Array<string> | null,
/** ISO 639-1 codes, the main language first. */
languages: Array<string> | null,
/** All genres. */
genres: Array<Genre> | null,
/** All services by name. */
services: Array<string> | null,
/** Until when services have it, all that is known of it. */
leaves: Array<Leaves> | null,
/** Who wants it. */
wanted_by: Array<MemberId> | null,
/** All tags. */
tags: Array<string> | null,
/** New note. */
note: string | null,
/** The household's own idea of its mood. */
mood: Profile | null, };

/** What happened and what helps, when no film is left. */
export type Emptiness = {
/** What happened. */
because: Because,
/** How many films were looked at. */
considered: number,
/** For each limit that alone keeps films out, how many there would be without it; the most helpful first. Never the
 * group's comfort limits and never the children's. */
without: Array<LeftOut>,
/** Minutes of the shortest film that only fails by its length or its end. */
shortest_minutes: number | null,
/** Minutes until lights out or the time that was said, without the allowance before it. */
minutes_left: number | null, };

/** Calls several evenings of a series off. */
export type EndSeries = {
/** The evening from which somebody did so. */
id: SessionId,
/** Which others are meant. */
reach: Reach, };

/** What became of an evening. */
export type EveningChange = "off" | "again" | "moved" | "elsewhere" | "other_film";

/** What is worth saying about a proposed evening, and how long it takes. None of it forbids anything. */
export type EveningCheck = {
/** Each thing worth a word, the most surprising first. */
warnings: Array<Warning>,
/** A start near the proposed one, or the next one at that time, of which nothing would have to be said. */
better_start: WallTime | null,
/** The films of the evenings that a warning speaks of, by their session. */
names: Array<[SessionId, string]>,
/** When it would end. */
ends: WallTime,
/** The running time is assumed, not known. */
length_is_guess: boolean,
/** Minutes of breaks and intervals that the end counts in. */
pause_minutes: number,
/** Its reminders that would never come, because their moment has passed. */
silent: Array<Reminder>, };

/** An evening to which somebody was invited by itself. */
export type EveningToTell = {
/** As it is; one that takes place no more is called off, as it was. */
evening: SessionView,
/** What became of it. */
why: EveningChange, };

/** What is to leave the house, and in which form. */
export type Export = { "is": "backup" } | { "is": "everything" } | { "is": "letterboxd",
/** Whose evenings and ratings; `None` for everybody's. */
member: MemberId | null, } | { "is": "imdb",
/** Whose ratings; `None` for everybody's. */
member: MemberId | null, } | { "is": "page" };

/** Where an export was written. */
export type Exported = {
/** The file's path, or the folder's. */
place: string,
/** How many files there are. */
files: number, };

/** A value with who said so and when. */
export type Fact<T> = {
/** What is known. */
value: T,
/** What kind of source. */
origin: Origin,
/** The source's name as shown, such as "Netflix users in tears, an article"; may be empty. */
source: string,
/** The day it was seen there. */
seen_on: string, };

/** Everything known of a title. */
export type Facts = {
/** Name in the original language, where it differs. */
original_title: Fact<string> | null,
/** Year of first release. */
year: Fact<number> | null,
/** Running time in minutes. */
runtime_minutes: Fact<number> | null,
/** Directors' names. */
directors: Fact<Array<string>> | null,
/** Leading actors' names. */
cast: Fact<Array<string>> | null,
/** ISO 3166-1 alpha-2 codes. */
countries: Fact<Array<string>> | null,
/** ISO 639-1 codes, the main language first. */
languages: Fact<Array<string>> | null,
/** Genres. */
genres: Fact<Array<Genre>> | null,
/** What it is about. */
synopsis: Fact<string> | null,
/** Where it can be watched. */
services: Fact<Array<Availability>> | null,
/** What critics or audiences gave it. */
scores: Fact<Array<Score>> | null,
/** The film it is a remake of. */
remake_of: Fact<RemakeOf> | null,
/** Based on or inspired by true events. */
true_story: Fact<boolean> | null,
/** What people said about it, and where. */
quotes: Fact<Array<Quote>> | null,
/** Its mood, as the household or its card says. */
mood: Fact<Profile> | null,
/** A heavy subject. */
heavy: Fact<boolean> | null,
/** From what age, in one country. */
certificate: Fact<Certificate> | null,
/** Where it streams in the household's country. */
streams: Fact<Streams> | null,
/** By what name the source has its poster. */
poster: Fact<string> | null,
/** Which film it is where it was looked up. */
listed_as: Fact<ListedAs> | null,
/** Until when services have it, as somebody of the household says. */
leaves: Fact<Array<Leaves>> | null, };

/** The family's calendar, and how it stands with it. */
export type FamilyCalendarView = {
/** The server, without its path. */
server: string,
/** Who it knows us as. */
user: string,
/** What the calendar is called. */
name: string,
/** Evenings to come that are in it. */
evenings: number,
/** Series that are in it. */
series: number,
/** Changes that it was not told yet. */
waiting: number,
/** Evenings that the server does not take. */
refused: number,
/** When everything was as it should be there for the last time. */
settled_at: string | null,
/** What is wrong. */
trouble: CalendarTrouble | null,
/** Since when. */
since: string | null,
/** No keyring took the password: it is known until the program ends. */
password_in_memory: boolean, };

/** A calendar somewhere that follows the household's evenings. */
export type Feed = {
/** Stable for life; nothing secret. */
id: FeedId,
/** Whose evenings it has; `None` is everybody's. */
who: MemberId | null,
/** When it was given. */
made_at: string,
/** When a calendar last looked. */
last_seen: string | null, };

/** A calendar that follows the household's. */
export type FeedId = string;

/** Where a calendar looks. */
export type FeedLinks = {
/** For programs that subscribe when it is opened, `webcal://…`. */
subscribe: string,
/** The same for typing in. */
url: string,
/** The same with this computer's numbers in place of its name. */
by_numbers: string | null,
/** [`Self::subscribe`] as a picture. */
qr: QrCode | null, };

/** A calendar that follows, as it is shown. */
export type FeedView = {
/** What it is. */
feed: Feed,
/** Where it looks; `None` for one that was given before the program's last start, of which nothing but a hash is
 * known. */
links: FeedLinks | null, };

/** The calendars that follow the household's. */
export type FeedsView = {
/** They are let in, whenever this computer is in the chosen network. */
on: boolean,
/** It is there now. */
reachable: boolean,
/** It is there, but another program holds the port. */
held: boolean,
/** The addresses that this computer has on private networks, the likeliest first. */
addresses: Array<Address>,
/** Through which they look, once one was given. */
address: string | null,
/** The port behind it. */
port: number | null,
/** The calendars, the oldest first. */
feeds: Array<FeedView>, };

/** A field of a [`Draft`] that the catalogue can fill. */
export type Field = "original_title" | "year" | "directors" | "cast" | "countries" | "languages" | "runtime_minutes" | "genres" | "heavy" | "festive" | "remake_of";

/** A year in figures. */
export type Figures = {
/** How many evenings. */
evenings: number,
/** January to December. */
months: Array<MonthFigures>,
/** How long was watched in all. */
watched: Watched,
/** Whose wishes they were, most first; an evening that several wished for counts for each. */
turns: Array<TurnCount>,
/** Where the films came from, most first; an evening counts once for each country. */
countries: Array<CountryCount>, };

/** What becomes of one of them. */
export type FilmBecomes = {
/** Which film, by its [`ImportRow::key`]. */
key: string,
/** What becomes of it. */
becomes: Becomes, };

/** A film that a title may be. */
export type FilmOffer = {
/** Who offers it. */
service: LookUpService,
/** Its number there. */
id: string,
/** Its name. */
name: string,
/** Its name in its own language, where it differs. */
original_title: string | null,
/** Year of first release. */
year: number | null,
/** What it is about. */
about: string | null, };

/** Films that would come or go. */
export type FilmsMoved = {
/** How many. */
count: number,
/** The first few by name. */
names: Array<string>, };

/** Why a film drops out, the first that applies in this order. */
export type Filter = "turned_down" | "set_aside" | "this_group" | "children" | "house_rule" | "lights_out" | "length" | "ruled_out" | "festive" | "language" | "kind" | "service" | "watched";

/** A sentence of the list that was kept under a name. */
export type FilterId = string;

/** The evening is over. */
export type FinishEvening = {
/** Which. */
id: SessionId,
/** It was watched; false is "we did not". */
watched: boolean,
/** Who was there. */
members: Array<MemberId>,
/** How it was. */
reaction: Reaction | null, };

/** Where in a title a searched word stands. */
export type Found = {
/** In what. */
place: FoundIn,
/** The whole of it, such as the actor's name; empty for the note. */
text: string, };

/** What a search looks through beside the name. */
export type FoundIn = "original_title" | "director" | "cast" | "tag" | "note";

/** A bar: what a film has, beside what was asked for. */
export type Gauge = {
/** Of what. */
measure: Measure,
/** How much, 0 to 9. */
value: number,
/** How much was asked for, 0 to 9; `None` when nobody said. */
asked: number | null, };

/** A film's kind. */
export type Genre = "action" | "adventure" | "animation" | "biography" | "comedy" | "crime" | "documentary" | "drama" | "family" | "fantasy" | "history" | "horror" | "music" | "musical" | "mystery" | "romance" | "scifi" | "sport" | "thriller" | "war" | "western";

/** What somebody gave a film on a service, on the scale there. */
export type Given = {
/** Who; `None` is nobody in particular. */
member: MemberId | null,
/** What. */
rating: Rating,
/** Where. */
service: Service, };

/** Whoever had a link with another address was given it with this one. */
export type GivenAnew = {
/** To which evening. */
session: SessionId,
/** The address that whoever says so saw: this computer may have another one by now. */
at: string, };

/** One thing heard in the words. */
export type Heard = { "is": "wants",
/** Which. */
mood: Mood,
/** How much: 1 plainly, up to 1.5 with "really", 0.5 with "a bit". */
weight: number, } | { "is": "not",
/** Which. */
mood: Mood, } | { "is": "not_too_much",
/** Which. */
mood: Mood, } | { "is": "at_most",
/** Which. */
axis: Axis,
/** 0 to 9. */
level: number, } | { "is": "genre",
/** Which. */
genre: Genre, } | { "is": "break_up_cheer" } | { "is": "enough_of",
/** Which. */
mood: Mood, } | { "is": "different" } | { "is": "opposite" } | { "is": "film",
/** As it is on the list. */
name: string, } | { "is": "like",
/** As typed. */
name: string, } | { "is": "unlike",
/** As typed. */
name: string, } | { "is": "surprise" } | { "is": "tired" } | { "is": "must",
/** What. */
constraint: Constraint, };

/** A title that waits for somebody who is away. */
export type HeldBackView = {
/** The title. */
title: TitleRow,
/** Whom it waits for. */
waits_for: Array<MemberId>, };

/** The first read of a window. */
export type Home = {
/** Who lives here. */
household: Household,
/** Who of them is a child today: until they are grown up. */
children: Array<MemberId>,
/** ISO 639-1 codes of the languages that everybody follows without subtitles, said or supposed. */
follows: Array<string>,
/** False until the welcome was finished or skipped. */
welcomed: boolean,
/** The household's choices. */
settings: Settings,
/** The clock, in UTC. */
now: string,
/** The IANA zone of this computer. */
zone: string,
/** The next evening, if one is planned. */
next: SessionView | null,
/** How many films that members wish for wait for a word. */
wishes: number,
/** What Ctrl+Z would undo. */
undo: Step | null,
/** What Ctrl+Shift+Z would redo. */
redo: Step | null,
/** What the engine knows to work less well here than it could. The desktop may lack more. */
notices: Array<Notice>,
/** What was put away on this computer, and need not be said again. */
put_away: Array<Notice>,
/** The watchlist cannot be written to: everything is shown, nothing can be changed. */
read_only: boolean,
/** Which Houselights this is, `0.1.0`. */
version: string, };

/** The people under one roof. */
export type Household = {
/** What the household calls itself, such as "the Demirs"; empty when never said. */
name: string,
/** ISO 3166-1 alpha-2 code, such as `GB`; empty when never said. */
country: string,
/** Streaming services the household pays for, by their usual names. */
services: Array<string>,
/** ISO 639-1 codes of the languages that everybody follows without subtitles; empty is those of the country, and English. */
languages: Array<string>,
/** Who lives here, in the order they were added. */
members: Array<Member>, };

/** A cell that says nothing usable; the rest of its row was used. */
export type Ignored = {
/** Its row's line. */
line: number,
/** What it should have said. */
field: ImportCell,
/** What it says. */
text: string, };

/** What part of a row. */
export type ImportCell = "date" | "year" | "runtime" | "rating";

/** How many of each there are: films, except where it says rows. */
export type ImportCounts = { new: number, known: number, differing: number, unmatched: number, kept: number,
/** Rows left out. */
rejected: number,
/** Rows of series, episodes, books. */
not_a_film: number,
/** Rows of trailers, and of what ran on by itself. */
skipped: number, };

/** One thing that the files and the list say differently. */
export type ImportDifference = {
/** What it is of. */
field: ImportField,
/** What the list says; nothing where it says nothing. */
ours: Array<string>,
/** What the files say beyond that. */
theirs: Array<string>,
/** Nothing of ours goes if theirs is taken. */
adds: boolean, };

/** What files and list can differ in. */
export type ImportField = "year" | "runtime_minutes" | "watched" | "rating" | "wanted" | "tags" | "review";

/** Where something stands. */
export type ImportLine = {
/** In which of [`ImportPreview::files`], from 0. */
file: number,
/** The line, from 1; of JSON, the number of the entry. */
line: number, };

/** One of the lists of films in a preview. */
export type ImportList = "new" | "known" | "differing" | "unmatched" | "kept";

/** A film of the offline catalogue. */
export type ImportMatch = {
/** Its name. */
title: string,
/** Its year. */
year: number,
/** Who made it. */
director: string | null, };

/** A stretch of a list. */
export type ImportPage = {
/** How many there are in all. */
total: number,
/** Those asked for. */
rows: Array<ImportRow>, };

/** Asks for a stretch of one of the lists. */
export type ImportPageQuery = {
/** Which. */
list: ImportList,
/** Of the differing ones only those in which something of ours would go. */
contradicting: boolean,
/** How many to leave out at the start. */
offset: number,
/** How many to give at most. */
limit: number, };

/** Which part of an account a file is. */
export type ImportPart = "watchlist" | "seen" | "history" | "ratings" | "likes" | "list";

/** Somebody whose rows there are. */
export type ImportProfile = {
/** As the service calls them. */
name: string,
/** How many rows are theirs. */
rows: number,
/** Who of the household goes by the same name. */
member: MemberId | null,
/** Whether they are left out: none of their rows is brought in. */
left_out: boolean, };

/** What somebody has to say about a file. */
export type ImportQuestion = {
/** Its name. */
file: string, } & ({ "about": "dates",
/** A date that can be read in two ways. */
example: [number, number, number], } | { "about": "part" });

/** Why a row was left out. */
export type ImportReason = { "is": "no_title" } | { "is": "long_title" } | { "is": "fields",
/** As many as there are. */
found: number,
/** As many as there should be. */
expected: number, } | { "is": "quotes" } | { "is": "entry" } | { "is": "breaks_off" } | { "is": "link" } | { "is": "too_many",
/** As many as are read. */
limit: number, };

/** A film of an import. */
export type ImportRow = {
/** What it is spoken of by, the same when the files are read again. */
key: string,
/** What the files say of it. */
film: ImportedFilm, };

/** How far an import is. */
export type ImportStep = { "step": "reading", "done": number } | { "step": "matching", "done": number } | { "step": "writing", "done": number };

/** What an import would bring, without its films: those are asked for by [`ImportPageQuery`]. */
export type ImportSummary = {
/** Whose export it is; `None` where the files are of several services, or of none. */
kind: Service | null,
/** How many rows the files have. */
rows: number,
/** How many of each there are. */
counts: ImportCounts,
/** In how many of the differing ones something could be added without anything of ours going. */
adding: number,
/** In how many of the differing ones something of ours would go. */
contradicting: number,
/** In how many of those that were kept before, for later or left out, something is said that is not kept yet. */
more: number,
/** What has to be said before anything can be written. */
asks: Array<ImportQuestion>,
/** Whose rows they are; an empty name for those that do not say it. */
profiles: Array<ImportProfile>,
/** Every file that was read. */
files: Array<ImportedFile>,
/** Every file that was not. */
refused: Array<RefusedFile>,
/** Rows that were left out, the first of them. */
rejected: Array<RejectedRow>, };

/** What was read of a file. */
export type ImportedFile = {
/** Its name; of one in an archive with its path there. */
file: string,
/** Whose export it is. */
kind: Service,
/** Which part of an account. */
part: ImportPart | null,
/** How its dates stand. */
dates: Dates,
/** How many rows it has. */
rows: number,
/** How many of them speak of a film, or of what may be one. */
films: number,
/** How many are of series, episodes, books. */
not_a_film: number,
/** How many are of trailers, and of what ran on by itself. */
skipped: number,
/** How many were left out. */
rejected: number,
/** What else could not be used. */
ignored: Array<Ignored>, };

/** All that the files say of one film. */
export type ImportedFilm = {
/** Its name in the files. */
title: string,
/** Its year in the files. */
year: number | null,
/** The film of the offline catalogue that it is. */
match: ImportMatch | null,
/** The title on the list that it is. */
on_list: TitleId | null,
/** The rows that say it. */
lines: Array<ImportLine>,
/** IMDb's `tt…`. */
imdb: string | null,
/** TMDB's number. */
tmdb: number | null,
/** Whether somebody wants to watch it. */
wanted: boolean,
/** Whether somebody watched it. */
seen: boolean,
/** The evenings on which it was watched, oldest first. */
watched: Array<ImportedViewing>,
/** What people gave it. */
ratings: Array<ImportedRating>,
/** The labels on it. */
tags: Array<string>,
/** What people wrote of it. */
reviews: Array<string>,
/** Whose it is, as the services call them. */
profiles: Array<string>,
/** Where the files and the list differ, of one that is on the list. */
differs: Array<ImportDifference>,
/** Films that it may be, the likeliest first. */
suggestions: Array<ImportMatch>, };

/** What somebody gave it. */
export type ImportedRating = {
/** As the service has it: `4.5/5`, `8/10`, `thumbs up`. */
rating: string,
/** The household's word for it. */
reaction: Reaction,
/** Whose, as the service calls them. */
profile: string, };

/** An evening on which somebody watched it. */
export type ImportedViewing = {
/** The evening; a night past midnight belongs to the one before. */
on: string,
/** Not for the first time. */
again: boolean,
/** Whose, as the service calls them. */
profile: string, };

/** Puts a checked draft on the list. What differs between the two drafts is the household's word. */
export type KeepDraft = {
/** As [`CaptureView`] gave it. */
as_read: Draft,
/** As somebody left it. */
as_kept: Draft,
/** The source to show with each fact from the text. */
source: string,
/** Who wants it. */
wanted_by: Array<MemberId>,
/** The household's labels. */
tags: Array<string>,
/** The household's words. */
note: string, };

/** Whether calendars are let in. */
export type KeepFeeds = {
/** They are. */
on: boolean,
/** Through which of this computer's addresses; `None` is the one that is known, or the likeliest. */
address: string | null, };

/** A sentence to keep. Under a name that is taken it takes the place of what was kept there. */
export type KeepFilter = {
/** Its name. */
name: string,
/** What it says. */
sentence: ListSentence, };

/** A key as it was typed. */
export type KeepKey = {
/** Whose. */
service: LookUpService,
/** The key. */
key: string, };

/** Puts what came as a file on the list, and into the plans if that is wanted. */
export type KeepMovieNight = {
/** The file's text, as it was looked at. */
text: string,
/** The evening, too, and not its films alone. */
evening: boolean, };

/** Whether phones are let in to the wish page. */
export type KeepWishes = {
/** They are. */
on: boolean,
/** Through which of this computer's addresses; `None` is the one that is known, or the likeliest. */
address: string | null, };

/** A copy that Houselights keeps by itself. */
export type KeptBackup = {
/** Its path. */
file: string,
/** When it was made. */
made_at: string,
/** The day that it is the copy of; of others it says before what they were made. */
day: string | null,
/** Before what it was made, if it is no copy of a day. */
before: BackupBefore | null,
/** Its size in bytes. */
bytes: number, };

/** A sentence that was kept under a name. */
export type KeptFilter = {
/** Which. */
id: FilterId,
/** Its name. */
name: string,
/** What it says. */
sentence: ListSentence, };

/** What was kept of such a file. */
export type KeptMovieNight = {
/** How many of its films came onto the list. */
films: number,
/** The evening, if it was wanted. */
evening: SessionView | null, };

/** Whether a key is known. */
export type KeyState = "none" | "kept" | "held";

/** That a title leaves a service. */
export type Leaves = {
/** The service's name. */
service: string,
/** The last day on which it has it. */
on: string,
/** Who said so, in somebody's own words; empty where nobody noted it. */
said_by: string, };

/** An evening that is none of its series any more, with those who were invited to all of that and not to it. */
export type LeftEvening = {
/** Which. */
evening: SessionView,
/** Who invited. */
by: MemberId,
/** Who was invited. */
to: Array<MemberId>, };

/** How many films dropped out for one reason. */
export type LeftOut = {
/** The reason. */
filter: Filter,
/** For a house rule: its words. */
rule: string | null,
/** How many films. */
count: number, };

/** Films by what they keep to. */
export type Limited = {
/** All of these. */
constraints: Array<Constraint>,
/** No more than this of an axis, 0 to 9. */
at_most: Array<[Axis, number]>,
/** One of these genres. */
genres: Array<Genre>,
/** All of these moods. */
moods: Array<Mood>,
/** None of these moods. */
not_moods: Array<Mood>, };

/** A link to one evening. */
export type Link = {
/** Stable for life; nothing secret. */
id: LinkId,
/** To which evening. */
session: SessionId,
/** Whose it is; `None` is a link for all, whose holders say who they are. */
who: Person | null,
/** What it lets them do. */
scope: Scope,
/** When it ends by itself. */
expires_at: string,
/** When somebody took it back. */
revoked_at: string | null,
/** When somebody last came through it. */
last_seen: string | null, };

/** A link to an evening. */
export type LinkId = string;

/** A link as it is shown. */
export type LinkView = {
/** What it is. */
link: Link,
/** The address to give to a phone; `None` for one that was made before the program's last start, of which nothing
 * but a hash is known. */
url: string | null,
/** The same with this computer's name in place of the numbers. */
named_url: string | null,
/** The address as a picture. */
qr: QrCode | null,
/** How many phones came through it. */
phones: number, };

/** What the titles of the list have, for the sentence: each once. */
export type ListChoices = {
/** Services. */
services: Array<string>,
/** Tags. */
tags: Array<string>,
/** Decades by their first year, the latest first. */
decades: Array<number>,
/** Genres. */
genres: Array<Genre>,
/** Countries, as ISO 3166-1 alpha-2 codes. */
countries: Array<string>, };

/** How the list is drawn on this computer. */
export type ListLook = "posters" | "rows";

/** The sentence above the list: which titles, all of it at once, and in which order. What it does not say keeps nothing
 * out, and of what is not known of a title it says that it is not so. */
export type ListSentence = {
/** Unwatched, watched or all. */
status: WatchStatus,
/** At most this long, in minutes. */
max_minutes: number | null,
/** Whose heart it has. */
wanted: Wanted,
/** That this service has. */
service: string | null,
/** With this tag. */
tag: string | null,
/** From the ten years that begin with this one. */
decade: number | null,
/** Of this kind, whatever else it is. */
genre: Genre | null,
/** From this country, maybe with others; an ISO 3166-1 alpha-2 code. */
country: string | null,
/** How much it weighs on people. */
weight: Weight,
/** A Christmas film, or none. */
festive: boolean | null,
/** That somebody has seen, or not. */
seen: SeenBy | null,
/** In which order. */
sort: WatchlistSort, };

/** Which film a title is in the lists of others. */
export type ListedAs = {
/** Its number at TMDB. */
tmdb: number | null,
/** Its number at IMDb, `tt0111161`. */
imdb: string | null, };

/** The film that somebody chose for a title. */
export type LookUpAs = {
/** The title. */
title: TitleId,
/** Who offered the film. */
service: LookUpService,
/** Its number there. */
id: string, };

/** Looks a title up. */
export type LookUpFilm = {
/** Which. */
title: TitleId,
/** By what to search instead of its name. */
words: string | null,
/** Offers films also when it is sure which one it is. */
choose: boolean, };

/** How a run over the list stands. */
export type LookUpRun = {
/** It goes on. */
running: boolean,
/** How many films there are to be looked up. */
total: number,
/** How many of them were. */
done: number,
/** Of these, how many were found. */
found: number,
/** Films that may be several; somebody has to choose. */
unsure: Array<UnsureFilm>,
/** How many nobody there knows. */
unknown: number,
/** How many failed. */
failed: number,
/** How many were found without what critics gave, because OMDb could not be asked. They stay due. */
without_scores: number,
/** It was stopped. */
stopped: boolean,
/** Why it ended early, or what one of the services said meanwhile. */
trouble: LookUpTrouble | null,
/** It ended early because something could not be saved. */
not_saved: boolean, };

/** A service that is asked about films. */
export type LookUpService = "tmdb" | "omdb";

/** Why nothing was looked up. What was known before is kept in each case. */
export type LookUpTrouble = "off" | "no_key" | "bad_key" | "key_stays" | "key_refused" | "too_many" | "unreachable" | "untrusted" | "nonsense" | "not_there" | "under_way";

/** How it stands with the keys, and how many films could be looked up. */
export type LookUpView = {
/** The key for TMDB. */
tmdb: KeyState,
/** The key for OMDb. */
omdb: KeyState,
/** Films that were not looked up yet, or too long ago. */
due: number, };

/** What came of it. */
export type LookedUp = {
/** The title with what was found, if it was sure which film it is. */
kept: Written<TitleView> | null,
/** Otherwise the films it may be, the likeliest first; none if nothing is called like it. */
offers: Array<FilmOffer>,
/** What is wrong with the other service, where one answered. */
aside: LookUpTrouble | null, };

/** What there is to know before an evening's invitation is written. */
export type MailView = {
/** Which. */
session: SessionId,
/** Who can invite, having an address: hosts first. */
from: Array<MemberId>,
/** Who can be invited, having an address. */
to: Array<MemberId>,
/** Who of those is expected. */
expected: Array<MemberId>,
/** It is one of a series that can be invited to as a whole. */
repeats: boolean,
/** It was called off: what is written says so, to those who were invited. */
off: boolean,
/** The last evening of a series that is asked of as a whole and still has some to come; `None` also where it has no end. */
last: string | null,
/** What was written of it before. */
told: Told | null, };

/** A new link to an evening. */
export type MakeLink = {
/** Which. */
session: SessionId,
/** Whose; `None` is a link for all, whose holders say who they are. */
who: Person | null,
/** What it lets them do. */
scope: Scope, };

/** Somebody watched a title. */
export type MarkWatched = {
/** Which. */
title: TitleId,
/** The evening. */
on: string,
/** Who watched. */
members: Array<MemberId>,
/** How it was. */
reaction: Reaction | null, };

/** What a bar shows. */
export type Measure = { "is": "axis",
/** Which. */
axis: Axis, } | { "is": "warmth" } | { "is": "heaviness" };

/** Somebody of the household. */
export type Member = {
/** Stable for life. */
id: MemberId,
/** As they are called at home. */
name: string,
/** Which of the app's colours is theirs. */
colour: Colour,
/** A child: films for older people are kept away when they are on the sofa. */
child: boolean,
/** The year a child was born in; `None` where nobody said. */
born: number | null,
/** Where mail reaches them; empty when never said. */
email: string,
/** What they would rather not see. Private: the group only hears "not tonight for this group". */
keep_away: Array<ContentNote>, };

/** A member as typed, not yet stored. */
export type MemberDraft = {
/** As they are called at home. */
name: string,
/** Their colour. */
colour: Colour,
/** A child. */
child: boolean,
/** The year a child was born in, if somebody said. */
born: number | null,
/** Where mail reaches them; may be empty. */
email: string,
/** What they would rather not see. */
keep_away: Array<ContentNote>, };

/** Somebody of the household. */
export type MemberId = string;

/** A month of the year. */
export type MonthFigures = {
/** How many evenings. */
evenings: number,
/** Their moods, only those that there were. */
tones: Array<ToneCount>,
/** How long was watched. */
watched: Watched, };

/** Which month to show. */
export type MonthQuery = {
/** Any day of the month. */
month: string, };

/** What people are in the mood for. */
export type Mood = "good_cry" | "big_laughs" | "cosy" | "edge_of_seat" | "romantic" | "scare_us" | "mind_bending" | "epic" | "slow_and_beautiful" | "true_story" | "feel_good" | "inspire_us" | "bittersweet" | "brain_off" | "festive" | "thoughtful" | "strange" | "dark" | "light";

/** A mood with the words that speak of it. */
export type MoodWords = {
/** The mood. */
axis: Axis,
/** The words as the text has them, without duplicates. */
words: Array<string>, };

/** What an evening holds that came as a file, and what it would be here. Nothing of it is stored. */
export type MovieNightView = {
/** Who invites; may be empty. */
household: string,
/** When the file was written, if it says so. */
written_at: string | null,
/** The film and what is shown before it, in order. */
films: Array<NightFilm>,
/** Which part of the film. */
portion: Portion,
/** When it starts on the wall there. */
start: WallTime,
/** The same moment on the wall here, where that is another time. */
start_here: WallTime | null,
/** When it ends on the wall there. */
ends: WallTime,
/** A running time is assumed, not known. */
length_is_guess: boolean,
/** When the doors open, if that is before the film. */
doors: WallTime | null,
/** Where, as it would stand here; may be empty. */
place: string,
/** Who hosts, by name. */
hosts: Array<string>,
/** Those of this household who are expected. */
ours: Array<MemberId>,
/** Everybody else who is. */
others: Array<string>,
/** What is brought. */
brings: Array<NightBring>,
/** Anything else; may be empty. */
note: string,
/** What this household knows of the evening. */
standing: NightStanding,
/** Evenings here that are at the same time. */
clashes: Array<Warning>,
/** The films of those evenings, by their session. */
names: Array<[SessionId, string]>, };

/** A title by name, for a reason. */
export type NamedTitle = {
/** The title. */
id: TitleId,
/** Its name. */
name: string, };

/** A part of a series in which others go on, with those who were invited to these and not to it. */
export type NextPart = {
/** Which. */
part: SeriesId,
/** Who invited. */
by: MemberId,
/** Who was invited. */
to: Array<MemberId>, };

/** Something that is brought. */
export type NightBring = {
/** What. */
what: string,
/** By whom; empty is whoever thinks of it. */
who: string, };

/** Something that an evening says here and in a file. */
export type NightDifference = { "is": "start", here: WallTime, there: WallTime, } | { "is": "film", here: string | null, there: string | null, } | { "is": "portion", here: Portion, there: Portion, } | { "is": "shown_first", here: Array<string>, there: Array<string>, } | { "is": "doors", here: number, there: number, } | { "is": "place", here: string, there: string, } | { "is": "note", here: string, there: string, } | { "is": "hosts", there: Array<string>, } | { "is": "coming", there: Array<string>, } | { "is": "declined", there: Array<string>, } | { "is": "brings", there: Array<NightBring>, };

/** A film that such an evening shows. */
export type NightFilm = {
/** Its name. */
name: string,
/** Its year. */
year: number | null,
/** Running time in minutes. */
runtime_minutes: number | null,
/** Directors' names. */
directors: Array<string>,
/** Which one of the list it is, if it is there. */
on_list: TitleId | null, };

/** What a household knows of an evening that came as a file. */
export type NightStanding = { "is": "new" } | { "is": "same" } | { "is": "differs",
/** What. */
differences: Array<NightDifference>,
/** When it was last changed here. */
changed_at: string | null, } | { "is": "called_off" } | { "is": "begun" } | { "is": "watched" } | { "is": "over" };

/** A text kept because nothing certain could be read from it. */
export type Note = {
/** Which. */
id: NoteId,
/** The text, as pasted. */
text: string,
/** The day it was kept. */
kept_on: string, };

/** A text kept because nothing certain could be read from it. */
export type NoteId = string;

/** An answer to be noted. */
export type NoteReply = {
/** To which evening. */
session: SessionId,
/** Whose. */
who: Person,
/** What they answer. */
reply: Reply, };

/** Something about this computer that the household should know. */
export type Notice = "no_notifications" | "do_not_disturb" | "no_tray" | "goes_on_in_tray" | "unknown_zone" | "restored_from_backup" | "damaged_file_set_aside" | "read_only" | "disk_full" | "newer_version";

/** What a notice says first. */
export type NoticeKind = "starts_at" | "started_at" | "decide" | "snacks" | "doors" | "stop";

/** What keeps a film away tonight. */
export type Obstacle = { "is": "turned_down",
/** Why. */
why: WhyNot, } | { "is": "set_aside" } | { "is": "this_group" } | { "is": "children",
/** The youngest age it suits, if that is known; `None` also where it is its mood that does not suit them. */
from: number | null, } | { "is": "house_rule",
/** Its words. */
rule: string, } | { "is": "too_long",
/** When it would end, if its length is known. */
end: string | null,
/** Minutes from the start to when it has to be over. */
minutes_left: number, } | { "is": "asked",
/** Which limit. */
filter: Filter, };

/** Which evening of a series it is. */
export type Occurrence = {
/** [`Series::root`]. */
series: SeriesId,
/** The evening as the rule has it, wherever it was moved since. */
on: string, };

/** Which other films can be voted for on an evening. */
export type OfferFilms = {
/** The evening. */
session: SessionId,
/** All of them, in the order in which they are shown; none ends the vote. */
films: Array<TitleId>, };

/** What a person did, in one step that can be undone. */
export type Operation = "set_up_household" | "change_household" | "add_member" | "change_member" | "remove_member" | "add_rule" | "change_rule" | "remove_rule" | "add_title" | "edit_title" | "reset_mood" | "look_up_title" | "look_up_titles" | "remove_title" | "tag_titles" | "untag_titles" | "want_titles" | "unwant_titles" | "remove_titles" | "merge_titles" | "tell_apart" | "mark_watched" | "turn_down" | "set_aside" | "count_as_seen" | "suggest_again" | "say_of_film" | "wish_for_film" | "take_wish_back" | "decide_wish" | "bring_in" | "settle_unmatched" | "keep_note" | "remove_note" | "keep_filter" | "rename_filter" | "remove_filter" | "rename_tag" | "remove_tag" | "plan_evening" | "plan_two_evenings" | "move_evening" | "change_evening" | "cancel_evening" | "start_evening" | "pause_evening" | "resume_evening" | "stop_evening" | "finish_evening" | "tear_ticket" | "propose_evenings" | "change_poll" | "answer_poll" | "call_off_poll" | "settle_poll" | "answer_evening" | "note_replies" | "take_reply" | "keep_movie_night" | "suggest_film" | "decide_suggestion" | "offer_films" | "plan_series" | "change_series" | "end_series" | "restore_backup" | "change_settings" | "undo" | "redo";

/** One named operation in the change log. */
export type OperationId = string;

/** How a film was for somebody. */
export type Opinion = {
/** For whom. */
member: MemberId,
/** How it was. */
reaction: Reaction, };

/** What is worth saying about one of the evenings. None of it forbids anything. */
export type OptionCheck = {
/** Which. */
option: OptionId,
/** Each thing worth a word, the most surprising first. */
warnings: Array<Warning>,
/** The films of the evenings that a warning speaks of, by their session. */
names: Array<[SessionId, string]>, };

/** One evening of such a question. */
export type OptionId = string;

/** Which of a date's three numbers comes first. */
export type Order = "day_first" | "month_first" | "year_first";

/** Where a fact came from, in rising order of trust: a household's correction beats an article, which beats what was looked
 * up, which beats the catalogue. */
export type Origin = "catalogue" | "looked_up" | "article" | "household";

/** What a text can mean besides. */
export type OtherReading = {
/** The start. */
start: WallTime,
/** How it repeats; `None` is one evening. */
repeats: Recurrence | null,
/** What [`Self::repeats`] says. */
pattern: Pattern | null, };

/** Which title would be first without a consideration. */
export type OtherwiseView = {
/** The consideration. */
part: Part,
/** Whether it speaks for the title that is first; if not, it speaks against this one. */
for_first: boolean,
/** The title. */
title: TitleRow, };

/** One consideration. */
export type Part = "mood" | "avoid" | "contrast" | "warmth" | "cruelty" | "balance" | "asked" | "like" | "genre" | "wishes" | "wanted" | "taste" | "waits" | "turn" | "service" | "last_chance" | "rewatch" | "not_tonight" | "tired" | "acclaim" | "gentle" | "season" | "again" | "chance";

/** What became of a part of a series. */
export type PartChange = "ended" | "longer" | "another_entry" | "otherwise" | "other_time" | "other_place" | "as_before" | "anew" | "evening_off" | "evening_again" | "evening_moved" | "evening_elsewhere";

/** What the films of a file are. */
export type PartOf = {
/** Its name. */
file: string,
/** What they are. */
part: ImportPart, };

/** A part of a series to which somebody was invited as a whole. */
export type PartToTell = {
/** Which. */
part: SeriesId,
/** What became of it. */
why: PartChange, };

/** What an evening is besides its film. Everything may be empty. */
export type Particulars = {
/** What is shown before the film, in order: a short, or the first film of a double feature. */
before: Array<TitleId>,
/** Minutes before the start at which the doors open; 0 is with the film. */
doors: number,
/** Who hosts. Several, because couples do. */
hosts: Array<MemberId>,
/** Who cooks. */
cooks: Array<MemberId>,
/** Who brings what. */
brings: Array<Bring>,
/** People who come and are no members, by name. */
guests: Array<string>, };

/** Evenings that are over. */
export type PastEvenings = {
/** How many there are at all. */
all: number,
/** How many fit the query. */
total: number,
/** The latest of these, the latest first. */
rows: Array<SessionView>, };

/** Which evenings are looked for. */
export type PastQuery = {
/** Words that must each stand in the film's name or people, among those who came, in the place, the note or what is written on
 * the ticket, or name
 * the month, the day of the week or the year; case and diacritics do not matter. */
search: string,
/** How many to give at most. */
limit: number, };

/** What a rule says. */
export type Pattern = { "is": "days",
/** 1 is every day. */
every: number, } | { "is": "weeks",
/** 1 is every week. */
every: number,
/** Which days, `Mon` to `Sun`, in the order of the week. */
on: string[], } | { "is": "month_weekday",
/** 1 is every month. */
every: number,
/** 1 to 5, or -1 for the last. */
nth: number,
/** `Mon` to `Sun`. */
day: string, } | { "is": "month_day",
/** 1 is every month. */
every: number,
/** 1 to 31, or -1 for the last. */
day: number, } | { "is": "years",
/** 1 is every year. */
every: number,
/** 1 to 12. */
month: number,
/** 1 to 31. */
day: number, } | { "is": "other" };

/** How long a film that was started stood still. */
export type Pause = {
/** Seconds of all pauses that are over. */
seconds: number,
/** Since when it stands still; `None` while it runs. */
since: string | null, };

/** A time in which something happens at most once. */
export type Period = { "is": "week" } | { "is": "month" } | { "is": "year" } | { "is": "each_month",
/** 1 is January. */
month: number, } | { "is": "ever" };

/** Who answers. */
export type Person = { "is": "member",
/** Who. */
id: MemberId, } | { "is": "guest",
/** As they wrote it. */
name: string, };

/** One suggested title. */
export type PickView = {
/** The title. */
title: TitleRow,
/** ISO 3166-1 alpha-2 codes. */
countries: Array<string>,
/** What critics or audiences gave it. */
scores: Array<Score>,
/** When it would end. */
ends: WallTime,
/** The running time is assumed, not known. */
length_is_guess: boolean,
/** The children on the sofa who should be in bed before it ends, on a school night. */
past_bedtime: Array<MemberId>,
/** Who says what its mood is; where that is a guess, what it may hold is not known. */
mood_source: ProfileSource,
/** It is a heavy one. */
heavy: boolean,
/** What to be warned of, where its card or the household says; empty where nobody looked. */
notes: Array<ContentNote>,
/** Why, the strongest reason first. */
reasons: Array<Reason>,
/** What its score is made of, the strongest part first. */
parts: Array<ScorePart>,
/** Three bars that show what it is like beside what was asked for. */
gauges: Array<Gauge>, };

/** A new evening. */
export type PlanEvening = {
/** What is shown; `None` is "decide on the evening". */
title: TitleId | null,
/** Which part of it. */
portion: Portion,
/** When the film starts. */
start: WallTime,
/** Who comes. */
members: Array<MemberId>,
/** Where; may be empty. */
place: string,
/** Anything else; may be empty. */
note: string,
/** What is shown first, doors, hosts, cooks, what is brought, and guests. */
particulars: Particulars,
/** What to remind of; `None` is as in the settings, whatever they become. */
reminders: Array<Reminder> | null, };

/** Evenings that repeat. */
export type PlanSeries = {
/** The first, on its day or on the next that the rule names; every other is like it. */
evening: PlanEvening,
/** A recurrence rule of iCalendar with its end, such as `FREQ=WEEKLY;BYDAY=FR;UNTIL=20271231`. */
rule: string,
/** The film is shown each time; otherwise only the first time, and the others are left open. */
same_film: boolean, };

/** A film over two evenings. */
export type PlanTwoEvenings = {
/** The film. */
title: TitleId,
/** Minutes of film on the first evening. */
break_after: number,
/** When the first evening starts. */
first: WallTime,
/** When the second starts, after the first has ended. */
second: WallTime,
/** Who comes, to both. */
members: Array<MemberId>, };

/** The plans screen. */
export type Plans = {
/** Evenings to come or under way, soonest first. Of a series those that were changed by themselves, and the next. */
upcoming: Array<SessionView>,
/** How many more of them there are than were asked for. */
later: number,
/** Evenings that are over and wait for a word on how they were, latest first. */
unanswered: Array<SessionView>,
/** Every evening that is not cancelled in the month asked for and the weeks around it, soonest first. */
month: Array<SessionView>, };

/** What of the plans to show. */
export type PlansQuery = {
/** Any day of the month. */
month: string,
/** So many of those to come; all of them without it. */
at_most: number | null, };

/** So many points out of so many. */
export type Points = {
/** Tenths of a point. */
tenths: number,
/** The most points there are. */
out_of: number, };

/** The question which of several evenings suits. */
export type Poll = {
/** Stable for life. */
id: PollId,
/** What would be shown; `None` is "decide on the evening". */
title: TitleId | null,
/** The evenings to choose from, the earliest first. */
options: Array<PollOption>,
/** Who is asked. */
members: Array<MemberId>,
/** Where; may be empty. */
place: string,
/** Anything else; may be empty. */
note: string,
/** Where it stands. */
status: PollStatus,
/** The day it was asked. */
asked_on: string, };

/** Several evenings to choose from. */
export type PollDraft = {
/** What would be shown; `None` is "decide on the evening". */
title: TitleId | null,
/** When the film would start, in any order. */
starts: Array<WallTime>,
/** Who is asked. */
members: Array<MemberId>,
/** Where; may be empty. */
place: string,
/** Anything else; may be empty. */
note: string, };

/** A question which evening suits. */
export type PollId = string;

/** One evening to choose from. Its id stays when others are added or taken away, and with it what was answered. */
export type PollOption = {
/** Stable for life. */
id: OptionId,
/** When the film would start. */
start: WallTime, };

/** Where a poll stands. */
export type PollStatus = { "is": "open" } | { "is": "settled",
/** The evening that was planned. */
session: SessionId,
/** The option it came from: the evening may be moved later, and what was answered was about this. */
option: OptionId, } | { "is": "called_off" };

/** A poll with what its ticket shows. Its members are those who still live here, and its film is still on the list. */
export type PollView = {
/** The poll. */
poll: Poll,
/** The film's name; `None` is "decide on the evening". */
name: string | null,
/** The film's year. */
year: number | null,
/** The film's mood, for the poster. */
mood: Profile | null,
/** What was answered. */
answers: Array<Answered>,
/** How its evenings stand, the best first. */
standings: Array<Standing>,
/** What is worth saying about each evening, in the order of the options. */
checks: Array<OptionCheck>, };

/** Which part of its film an evening shows. */
export type Portion = { "is": "whole" } | { "is": "first",
/** Minutes of film until the screen goes dark. */
until: number, } | { "is": "rest",
/** Minutes of film that were for the first. */
from: number, };

/** A poster, as a picture that a page can show. */
export type PosterView = {
/** Of which title. */
title: TitleId,
/** `data:image/jpeg;base64,…` */
picture: string, };

/** How much of each axis a film has: 0 is none at all, 5 clearly there, 9 among the strongest ever made. */
export type Profile = number[];

/** A member that a profile is; nobody is the household. */
export type ProfileIs = {
/** As the service calls them; empty for rows that do not say whose they are. */
profile: string,
/** Who that is. */
member: MemberId | null, };

/** Who says what a film's mood is, in falling order of trust. */
export type ProfileSource = "household" | "card" | "words" | "learned" | "genres" | "nobody";

/** A QR code, ready to be drawn: a square of so many modules, and the dark ones as a path. */
export type QrCode = {
/** Modules on a side, without the quiet zone. */
size: number,
/** The dark modules, as an SVG path in units of a module. */
path: string, };

/** The key that adds from the clipboard in every program. */
export type QuickAddKey = {
/** As it stands on the keys, `Ctrl+Alt+H`. */
keys: string,
/** Whether it works. */
state: QuickAddState, };

/** Whether a key works that a household may want. */
export type QuickAddState = "off" | "on" | "taken" | "impossible";

/** The hours of each day in which nothing is said that can wait, on the wall of this computer. */
export type Quiet = {
/** When they begin, `22:30:00`. */
from: string,
/** When they end; earlier than `from` past midnight. */
to: string, };

/** Somebody's words about a title. */
export type Quote = {
/** The words, without quotation marks. */
text: string,
/** Where they were said, such as `X`, `TikTok` or a newspaper's name; empty when unknown. */
where: string, };

/** What somebody gave it. */
export type Rating = { "is": "points" } & Points | { "is": "thumb",
/** Which way. */
thumb: Thumb, };

/** Which evenings of a series are meant. What has passed is never changed. */
export type Reach = "later" | "all";

/** How an evening was, in one tap. */
export type Reaction = "loved" | "good" | "mixed" | "not_for_us" | "stopped";

/** A reason for a film tonight. */
export type Reason = { "is": "strongest_on_list",
/** Of what. */
axis: Axis,
/** How many other films of the list have as much. */
shared: number, } | { "is": "strong",
/** Of what. */
axis: Axis,
/** How much, 5 to 9. */
value: number, } | { "is": "fits",
/** The mood. */
mood: Mood, } | { "is": "serves",
/** What whose, in the order in which it was said. */
wishes: Array<Served>, } | { "is": "unlike_last",
/** The nearest one or two. */
titles: Array<NamedTitle>, } | { "is": "away_from_cheer" } | { "is": "lighter_after",
/** The heavy film. */
title: NamedTitle, } | { "is": "ends_before",
/** When it ends, on the wall's clock. */
end: string,
/** Minutes left then. */
minutes_spare: number,
/** A break is counted. */
pause: boolean, } | { "is": "short_enough",
/** Its length in minutes. */
minutes: number, } | { "is": "their_turn",
/** Whose turn, and why. */
turn: Turn,
/** The day the film came onto the list. */
since: string, } | { "is": "wanted_by",
/** Who. */
members: Array<MemberId>,
/** The day it came onto the list. */
since: string, } | { "is": "to_taste",
/** Whose. */
members: Array<MemberId>, } | { "is": "on_service",
/** Its name. */
name: string, } | { "is": "last_chance",
/** The last day. */
until: string, } | { "is": "true_story" } | { "is": "festive" } | { "is": "from_country",
/** ISO 3166-1 alpha-2 code. */
country: string, } | { "is": "of_genre",
/** The genre. */
genre: Genre, } | { "is": "asked_for" } | { "is": "resembles",
/** The name as heard. */
name: string, } | { "is": "free_of",
/** What. */
note: ContentNote, } | { "is": "warm",
/** What it has most of: joy, courage or comfort. */
axis: Axis,
/** How much, 5 to 9. */
value: number, } | { "is": "spares",
/** Of what. */
axis: Axis, } | { "is": "suits_children",
/** The youngest age it suits, in years. */
age: number, } | { "is": "nothing_to_read" } | { "is": "acclaimed",
/** By whom and how much. */
score: Score, } | { "is": "runs",
/** Minutes. */
minutes: number, } | { "is": "on_list_since",
/** The day it came onto the list. */
since: string, } | { "is": "waits_for",
/** Whom it waits for. */
members: Array<MemberId>, } | { "is": "seen_lately",
/** The evening it was watched. */
on: string, } | { "is": "length_unknown" } | { "is": "a_guess" };

/** A rule without its end, such as `FREQ=WEEKLY;BYDAY=FR`: [`super::Series::until`] holds that. */
export type Recurrence = string;

/** Why a file was not read. */
export type Refusal = { "is": "too_large",
/** The largest that is read, in bytes. */
limit: number, } | { "is": "empty" } | { "is": "no_text" } | { "is": "backup" } | { "is": "unknown" } | { "is": "damaged" } | { "is": "locked" } | { "is": "too_many_files" } | { "is": "path_leads_out" } | { "is": "document" } | { "is": "nothing_inside" } | { "is": "unreadable" };

/** A file that was not read. */
export type RefusedFile = {
/** Its name. */
file: string,
/** Why. */
reason: Refusal, };

/** A row that was left out. */
export type RejectedRow = {
/** Its file. */
file: string,
/** Its line, from 1; of JSON, the number of the entry. */
line: number,
/** Why. */
reason: ImportReason, };

/** The earlier film that a title remakes. */
export type RemakeOf = {
/** Its name. */
title: string,
/** Its year, if said. */
year: number | null,
/** ISO 3166-1 alpha-2 code of its country, if said. */
country: string | null, };

/** What an evening is to be reminded of from here on. */
export type RemindOf = { "is": "usual" } | { "is": "own",
/** In any order. */
list: Array<Reminder>, };

/** One thing to be reminded of before an evening. */
export type Reminder = {
/** What. */
about: About,
/** When. */
at: At,
/** Whose it is; `None` is everybody's. */
who: MemberId | null, };

/** A reminder as the window and the tray show it. */
export type ReminderView = {
/** The evening. */
evening: SessionView,
/** What to say first. */
kind: NoticeKind,
/** Everything there is to say, in the order in which an evening comes together. */
tasks: Array<Task>,
/** When the lights go out, if that is what it is about. */
lights_out: string | null,
/** When the rest of the film would be shown then, if it stopped here. */
goes_on: WallTime | null,
/** What can be offered besides "fine". */
snoozes: Array<SnoozeFor>,
/** When it was looked up: what it counts down to counts from then. */
now: string, };

/** Gives a kept sentence another name. */
export type RenameFilter = {
/** Which. */
id: FilterId,
/** Its new name. */
name: string, };

/** Gives a tag another name, on every film that has it. */
export type RenameTag = {
/** What it is called. */
from: string,
/** What it is to be called. */
to: string, };

/** How a change leaves the repeating. */
export type RepeatChange = { "is": "keep" } | { "is": "stop" } | { "is": "rule",
/** As in [`PlanSeries`]. */
rule: string, };

/** What a rule comes to. */
export type RepeatCheck = {
/** What it means; `None` when it cannot be kept. */
repeats: RepeatsView | null,
/** The first three evenings, fewer if there are no more. */
next: Array<WallTime>,
/** Why it cannot be kept. */
problem: RepeatProblem | null, };

/** Why a rule cannot be kept. The text is; what to do is to say it differently. */
export type RepeatProblem = { "is": "bad_length",
/** The limit, in characters. */
limit: number, } | { "is": "too_often" } | { "is": "too_many",
/** How many. */
count: number,
/** The most that are possible. */
limit: number, } | { "is": "unreadable",
/** What is wrong with it. */
why: string, } | { "is": "never" };

/** How an evening repeats, as its ticket shows it. */
export type RepeatsView = {
/** The rule, without its end. */
rule: Recurrence,
/** What the rule says. */
pattern: Pattern,
/** The last evening it can have; `None` is without end. */
until: string | null,
/** Somebody changed this evening by itself. */
own: boolean, };

/** An evening that was answered. */
export type RepliedEvening = {
/** Which. */
id: SessionId,
/** Its film. */
name: string | null,
/** What the wall shows when it starts. */
local: string, };

/** Answers that came back as text. */
export type RepliesView = {
/** Those that can be noted, in their order. */
replies: Array<ReplyView>,
/** How many lost something on their way, or are of a newer Houselights. */
damaged: number,
/** How many are to evenings that are not there. */
unknown: number,
/** How many are to evenings that are over or were called off. */
over: number, };

/** Whether somebody comes. */
export type Reply = "coming" | "maybe" | "cant";

/** One answer that came back as text. */
export type ReplyView = {
/** To which evening. */
evening: SessionView,
/** Whose; `None` where nobody wrote it down. */
who: Person | null,
/** What they are called; may be empty. */
name: string,
/** What they answer. */
reply: Reply,
/** What they answered before. */
before: Reply | null, };

/** A link to an evening is taken back. */
export type RevokeLink = {
/** To which evening. */
session: SessionId,
/** Which. */
link: LinkId, };

/** What one person said of one evening. */
export type Rsvp = {
/** Who. */
who: Person,
/** Whether they come; `None` as long as they said something else only. */
reply: Reply | null,
/** What they bring; may be empty. */
brings: string,
/** The film that they would rather see. */
film: TitleId | null,
/** When they said the last of it. */
said_at: string, };

/** A house rule that was understood. */
export type Rule = {
/** Its words. */
text: string,
/** On which evenings it holds. */
on: Days,
/** It only holds when one of them is on the sofa. */
with: Who | null,
/** What it says. */
says: Says, };

/** A house rule. */
export type RuleId = string;

/** A house rule. */
export type RuleView = {
/** Which. */
id: RuleId,
/** Its words. */
text: string,
/** What they mean; `None` where they are not understood, and the rule is no more than a text. */
understood: Rule | null,
/** It is for people, not for films: "no phones". */
of_people: boolean, };

/** An invitation as a file. */
export type SaveInvitation = {
/** To which evening. */
session: SessionId,
/** For whom; `None` for whoever it reaches. */
who: Person | null, };

/** A picture of a ticket. */
export type SavePicture = {
/** Of which evening. */
session: SessionId,
/** The PNG, in base64. */
png: string, };

/** What a member says of a film on this computer, and nobody reads here. */
export type SayNotForMe = {
/** Who. */
member: MemberId,
/** Of which film. */
title: TitleId,
/** It is not for them; else it is again. */
not: boolean, };

/** What a rule says. */
export type Says = { "is": "they_choose",
/** Whose. */
who: Who, } | { "is": "they_pass",
/** Whose. */
who: Who, } | { "is": "never_twice",
/** Whose. */
who: Who, } | { "is": "keep",
/** What. */
limits: Limited, } | { "is": "not_in_a_row",
/** Which films. */
of: Limited, } | { "is": "late",
/** Minutes from the evening's midnight: 21:00 is 1260. */
minute: number,
/** What. */
limits: Limited, } | { "is": "once",
/** Each of these films, rather than one of them. */
each: boolean,
/** Which films; without limits all. */
of: Limited,
/** In which time. */
per: Period, };

/** What a link lets somebody do besides reading. */
export type Scope = {
/** Say whether they come, and what they bring. */
answer: boolean,
/** Say which film they would rather see, and which evening suits. */
vote: boolean,
/** Suggest a film. */
suggest: boolean, };

/** A rating by critics or audiences. */
export type Score = {
/** Who counts, such as `Rotten Tomatoes`. */
source: string,
/** As written: `85%`, `7.9/10`, `4 stars`. */
value: string,
/** True when it is the audience's and not the critics'. */
audience: boolean, };

/** What one consideration added to a film's score or took from it. The score is the sum of its parts; a film that fits
 * very well has about 1.5. */
export type ScorePart = {
/** The consideration. */
name: Part,
/** What it adds, mostly between -1 and 1. */
value: number, };

/** Whether a member has seen a title, with the others or without them. */
export type SeenBy = {
/** Who. */
member: MemberId,
/** They have, or they have not. */
seen: boolean, };

/** Evenings that repeat by one rule. */
export type SeriesId = string;

/** What a film has of what one of several people asked for. */
export type Served = {
/** Who asked, as typed; nobody is everybody else. */
whose: Array<string>,
/** For which mood, where the film has it. */
mood: Mood | null,
/** For which genre, where it has no such mood. */
genre: Genre | null, };

/** Whose export it is. */
export type Service = "letterboxd" | "imdb" | "trakt" | "netflix" | "tv_time" | "tmdb" | "movary" | "yamtrack" | "houselights" | "table" | "lines";

/** One planned evening. */
export type Session = {
/** Stable for life; also the calendar event's UID. */
id: SessionId,
/** What is shown; `None` is "decide on the evening". */
title: TitleId | null,
/** Which part of it; [`Portion::Whole`] while the film is open. */
portion: Portion,
/** When the film starts. */
start: WallTime,
/** Minutes from start to end, with a break and credits. */
minutes: number,
/** Who comes. */
members: Array<MemberId>,
/** Where, such as "the living room"; may be empty. */
place: string,
/** Anything else; may be empty. */
note: string,
/** What is shown first, doors, hosts, cooks, what is brought, and guests. */
particulars: Particulars,
/** Where it stands. */
status: Status,
/** What to remind of, without duplicates; `None` is whatever the household is reminded of as a rule. */
reminders: Array<Reminder> | null,
/** Which evening of a series it is; `None` for one that stands alone. */
repeats: Occurrence | null,
/** How many changes were published to calendars (iCalendar SEQUENCE). */
sequence: number, };

/** A planned evening. */
export type SessionId = string;

/** An evening with what its ticket shows. */
export type SessionView = {
/** The evening. */
session: Session,
/** The film's name; `None` is "decide on the evening". */
name: string | null,
/** The film's year. */
year: number | null,
/** The film's mood, for the poster. */
mood: Profile | null,
/** Start in UTC. */
starts_at: string,
/** The start on the wall of the session's zone, as its clocks will show it: they may skip the time that was asked for. */
starts_local: string,
/** End in UTC. */
ends_at: string,
/** The end on the wall of the session's zone, `2026-12-18T22:27:00`. */
ends_local: string,
/** The running time is assumed, not known. */
length_is_guess: boolean,
/** Minutes of breaks and intervals that the end counts in. */
pause_minutes: number,
/** The evening it belongs to (a night past midnight belongs to the evening before). */
evening: string,
/** When the next reminder is due, if one is to come. */
next_reminder: string | null,
/** The names of the films that are shown first, in order. */
shown_first: Array<string>,
/** When the doors open on that wall, if that is before the film. */
doors_local: string | null,
/** For an evening that went by: the next one that suits the same people. */
next_slot: WallTime | null,
/** How it repeats; `None` for an evening that stands alone. */
repeats: RepeatsView | null,
/** The name of its zone, if no such zone is known any more: everything is shown in UTC then. */
lost_zone: string | null,
/** What is kept of an evening that was watched. */
torn: TornView | null,
/** What those said whom it was shared with, in the order in which they first said something. */
answers: Array<Rsvp>,
/** Who comes, as far as they said. */
turnout: Turnout, };

/** The welcome's answers. Everything may be empty: the welcome can be skipped. */
export type SetUpHousehold = {
/** What the household calls itself. */
name: string,
/** ISO 3166-1 alpha-2 code, or empty. */
country: string,
/** Services by their usual names. */
services: Array<string>,
/** Who lives here. */
members: Array<MemberDraft>, };

/** The household's choices. */
export type Settings = {
/** Light, dark, or as the system says. */
theme: Theme,
/** When an evening usually starts, `20:15:00`. */
usual_start: string,
/** When the lights usually go out, `23:00:00`. */
lights_out: string,
/** What an evening is reminded of that has no reminders of its own. */
reminders: Array<Reminder>,
/** When nothing is said that can wait; `None` is never. */
quiet: Quiet | null,
/** Minutes of trailers, or of settling down, before every film. */
trailer_minutes: number,
/** When children go to bed before a day of school, `21:00:00`. */
bedtime: string,
/** Whether to ask, while a film runs that goes on past lights out, if it is to be broken off. */
stop_at_lights_out: boolean,
/** Whether a key adds from the clipboard in every program. */
quick_add: boolean,
/** Whether films may be looked up on the network. */
look_up: boolean, };

/** One of the evenings becomes the plan. */
export type SettlePoll = {
/** Which poll. */
poll: PollId,
/** Which evening. */
option: OptionId, };

/** Says which film one is. */
export type SettleUnmatched = {
/** Of which. */
id: UnmatchedId,
/** What becomes of it; with "later" one that was left out waits again. */
becomes: Becomes, };

/** An evening that phones are let in to now. */
export type SharedEvening = {
/** Which. */
session: SessionId,
/** How they reach it. */
whereabouts: Whereabouts, };

/** How an evening is shared. */
export type SharingView = {
/** Which. */
session: SessionId,
/** Phones are let in to it now. */
on: boolean,
/** How they reach it, while they are. */
whereabouts: Whereabouts,
/** When that ends by itself. */
until: string,
/** The addresses that this computer has on private networks, the likeliest first. */
addresses: Array<Address>,
/** Through which of them phones come, while any are let in. */
address: string | null,
/** The port behind it. */
port: number | null,
/** The links that were given, the oldest first. */
links: Array<LinkView>,
/** The other films that can be voted for. */
ballot: Array<BallotFilm>,
/** Films that wait for a word. */
suggestions: Array<SuggestedFilm>, };

/** What a notice offers besides "fine". */
export type SnoozeFor = "ten_minutes" | "quarter_before" | "tomorrow";

/** Remind again. */
export type SnoozeReminder = {
/** Of which evening. */
id: SessionId,
/** Until when. */
until: SnoozeFor, };

/** How one evening stands, in the order of the poll's members. */
export type Standing = {
/** Which evening. */
option: OptionId,
/** What that comes to. */
verdict: Verdict,
/** Who gladly comes. */
yes: Array<MemberId>,
/** Who could manage. */
if_need_be: Array<MemberId>,
/** Who cannot. */
no: Array<MemberId>,
/** Who has not answered. */
open: Array<MemberId>,
/** Who missed out lately and can come to this evening, where that is why it stands before another on which as many
 * can. */
fairer_to: Array<MemberId>, };

/** Lets phones in to an evening. */
export type StartSharing = {
/** Which. */
session: SessionId,
/** Through which of this computer's addresses; `None` is the likeliest. */
address: string | null, };

/** Where an evening stands. */
export type Status = { "is": "planned" } | { "is": "started",
/** When it really started. */
at: string,
/** How long it stood still since. */
pause: Pause, } | { "is": "watched" } | { "is": "cancelled" };

/** One step back or forth in the log. */
export type Step = {
/** What was done. */
operation: Operation,
/** What it was about; may be empty. */
subject: string, };

/** A film that some of those on the sofa are still watching. */
export type StillOn = {
/** Its name; `None` where the evening has none. */
name: string | null,
/** When it ends; of one that stands still, if it goes on now. */
ends: WallTime,
/** Since when it stands still; `None` while it runs. */
paused: WallTime | null, };

/** Where a film streams in one country. All lists empty is an answer, too: nowhere. */
export type Streams = {
/** ISO 3166-1 alpha-2 code. */
country: string,
/** Services that have it for their subscribers. */
subscription: Array<string>,
/** Services that have it for nothing. */
free: Array<string>,
/** Services that have it for nothing, with advertisements. */
ads: Array<string>,
/** Services that lend it. */
rent: Array<string>,
/** Services that sell it. */
buy: Array<string>, };

/** What the household is in the mood for. */
export type SuggestRequest = {
/** Their words; may be empty. */
words: string,
/** The tiles they chose. */
moods: Array<Mood>,
/** What was heard in the words and taken away again. */
without: Array<ChipKey>,
/** Who is on the sofa; `None` is everybody. */
sofa: Array<MemberId> | null,
/** When the film starts at the earliest; `None` is as usual. */
start: string | null,
/** When the lights go out; `None` is "it does not matter tonight". */
lights_out: string | null,
/** Subtitles are too much tonight. */
tired: boolean,
/** The same seed gives the same answer; another one, "again", others. */
seed: number, };

/** A film that somebody suggests for an evening. It waits until somebody of the household looks at it. */
export type SuggestedFilm = {
/** Stable for life. */
id: SuggestionId,
/** For which evening. */
session: SessionId,
/** Who. */
who: Person,
/** The film, as they wrote it. */
film: string,
/** What the household said; `None` while it waits. */
taken: boolean | null, };

/** The answer: one pick, and up to four others. */
export type Suggestion = {
/** What was heard in the words. */
heard: Array<Chip>,
/** False when there were words and none was understood. */
understood: boolean,
/** A film that was asked for by its name and is not offered, and why. */
asked_for: AskedFor | null,
/** There were more words than are read ([`TEXT_LIMIT`](houselights_domain::mood::TEXT_LIMIT) characters). */
cut: boolean,
/** Which of it cannot both be had. */
contradictions: Array<Contradiction>,
/** When a film would start. */
start: WallTime,
/** The film that is still on, if the start waits for its end. */
after: StillOn | null,
/** The picks, best first, at most five. */
picks: Array<PickView>,
/** How many titles of the list would do. */
fitting: number,
/** What else suits the children where the picks are fewer than five, since with children there they are no wilder
 * than without them. */
wilder: Array<PickView>,
/** How many drop out, and why. */
left_out: Array<LeftOut>,
/** What was turned down this evening, also before a restart. */
turned_down: Array<TurnedDown>,
/** When there is no pick: what would help. */
emptiness: Emptiness | null,
/** Whose turn it is to choose, if the last evenings tell. */
turn: Turn | null,
/** A long film that would be among the picks, if it were not too late for it. */
two_nights: TwoNightsView | null,
/** What would have been first without one of the considerations, the most decisive first; at most three. */
otherwise: Array<OtherwiseView>,
/** What would have come first and waits for somebody who is away. */
held_back: HeldBackView | null, };

/** A film that somebody suggests for an evening. */
export type SuggestionId = string;

/** A tag of the household's, which is one of its lists. */
export type TagView = {
/** Its name. */
name: string,
/** How many films have it, watched ones among them. */
films: number, };

/** Which word counts where list and files differ. */
export type Take = "ours" | "missing" | "theirs";

/** Whose word counts in one field of one film. */
export type TakeField = {
/** Which film, by its [`ImportRow::key`]. */
key: string,
/** The field. */
field: ImportField,
/** Theirs; else ours. */
theirs: boolean, };

/** What became of a file with answers. */
export type TakenReplies = {
/** One for each answer in it, or the one reason why there is none. */
each: Array<TakenReply>, };

/** What became of one answer. */
export type TakenReply = { "is": "noted",
/** Which evening. */
evening: RepliedEvening,
/** Whose. */
who: MemberId,
/** What they say. */
reply: Reply, } | { "is": "known",
/** Which evening. */
evening: RepliedEvening,
/** Whose. */
who: MemberId, } | { "is": "older",
/** Which evening. */
evening: RepliedEvening,
/** Whose. */
who: MemberId, } | { "is": "over",
/** Which evening. */
evening: RepliedEvening, } | { "is": "silent",
/** Which evening. */
evening: RepliedEvening,
/** Whose. */
who: MemberId, } | { "is": "stranger",
/** Which. */
address: string, } | { "is": "unknown_evening" } | { "is": "whole_series" } | { "is": "no_answer",
/** What it was sent for; may be empty. */
method: string,
/** How many events it has. */
events: number, } | { "is": "no_calendar" };

/** One thing that a reminder speaks of. */
export type Task = {
/** What. */
about: About,
/** Whose it is, by name; `None` is everybody's. */
who: string | null, };

/** What is written on an evening's ticket, in place of what stood there. */
export type TearTicket = {
/** Of which evening. */
id: SessionId,
/** Who was there. */
there: Array<MemberId>,
/** Who was there and does not live here. */
guests: Array<string>,
/** How it was, where nobody is told apart. */
reaction: Reaction | null,
/** How it was for each who said so. */
opinions: Array<Opinion>,
/** The evening in a word; may be empty. */
word: string,
/** What to remember; may be empty. */
memory: string, };

/** How the window is lit. */
export type Theme = "system" | "light" | "dark";

/** Which way a thumb points. */
export type Thumb = "down" | "up" | "two_up";

/** A title on the household's list. */
export type Title = {
/** Stable for life. */
id: TitleId,
/** The name the household uses. */
name: string,
/** What is known, the most trusted value of each. */
facts: Facts,
/** The household's own words about it. */
note: string,
/** The household's own labels, without duplicates. */
tags: Array<string>,
/** Who wants to see it. */
wanted_by: Array<MemberId>,
/** The day it came onto the list. */
added_on: string,
/** Every time it was watched, oldest first. */
viewings: Array<Viewing>,
/** Who has seen it without the others. */
seen_by: Array<MemberId>,
/** Why it is not suggested any more; "seen it" is no more than that. */
set_aside: WhyNot | null,
/** What it was given elsewhere, by each once. */
ratings: Array<Given>, };

/** A film or series on the household's list. */
export type TitleId = string;

/** A title as a poster or row. */
export type TitleRow = {
/** Which. */
id: TitleId,
/** Its name. */
name: string,
/** Year of first release. */
year: number | null,
/** Running time in minutes. */
runtime_minutes: number | null,
/** First director. */
director: string | null,
/** Services that have it. */
services: Array<string>,
/** Genres. */
genres: Array<Genre>,
/** Its mood: from it the poster is drawn. */
mood: Profile,
/** Who wants it. */
wanted_by: Array<MemberId>,
/** The last evening it was watched. */
watched_on: string | null,
/** Why it is not suggested any more; "seen it" is no more than that. */
set_aside: WhyNot | null,
/** The day it came onto the list. */
added_on: string,
/** The last day it can be watched where it is, if somebody said so. */
leaves_on: string | null,
/** The best of its scores, in percent. */
acclaim: number | null,
/** Where the search found a word that the name does not hold; `None` without one. */
found: Found | null, };

/** A title with all that is known. */
export type TitleView = {
/** The title and its facts with their sources. */
title: Title,
/** Its mood as used for choosing, 13 numbers 0 to 9. */
mood: Profile,
/** Who says so. */
mood_source: ProfileSource, };

/** What becomes of each of many titles. */
export type TitlesChange = { "is": "tag",
/** Its name. */
tag: string, } | { "is": "untag",
/** Its name. */
tag: string, } | { "is": "want",
/** Who. */
member: MemberId, } | { "is": "unwant",
/** Who. */
member: MemberId, } | { "is": "remove" };

/** What those who were invited by mail are to hear of what became of a series, or of one evening. */
export type ToTell = {
/** Parts of it to which somebody was invited as a whole and that are not as before. */
parts: Array<PartToTell>,
/** The part in which those go on that end. */
next: NextPart | null,
/** Evenings to which somebody was invited by themselves. */
evenings: Array<EveningToTell>,
/** Evenings that stay where they are and that the series has no more. */
left: Array<LeftEvening>, };

/** An invitation that was written. */
export type Told = {
/** By whom; calendars want the same for good. */
by: MemberId,
/** To whom. */
to: Array<MemberId>,
/** When it was last. */
at: string,
/** The evening has changed since. */
behind: boolean, };

/** A mood that has a colour, which means the same everywhere. */
export type Tone = "tears" | "warmth" | "heaviness" | "calm" | "laughter";

/** How many evenings had which mood. */
export type ToneCount = {
/** The mood; `None` is none that stood out, or none that is known. */
tone: Tone | null,
/** How many evenings. */
evenings: number, };

/** What is kept of an evening that was watched. */
export type TornView = {
/** Who was there; nobody named is everybody. */
there: Array<MemberId>,
/** Who was there and does not live here; until somebody says, whoever was invited. */
guests: Array<string>,
/** A film was seen to its end and is on the list: it can be said how it was. */
can_be_rated: boolean,
/** How it was for all of them, if somebody said. */
reaction: Reaction | null,
/** How it was for each, where that is not the same for all. */
opinions: Array<Opinion>,
/** The evening in a word; may be empty. */
word: string,
/** What to remember; may be empty. */
memory: string, };

/** Whose turn it is, and why. */
export type Turn = {
/** Whose. */
member: MemberId,
/** How many evenings they sat through since a film was last their wish. */
waited: number,
/** Whose wish the last evening's films were, if they were one person's. */
last: MemberId | null,
/** The house rule that says so, if it is one. */
rule: string | null, };

/** How many evenings were somebody's wish. */
export type TurnCount = {
/** Whose; `None` is nobody's in particular. */
member: MemberId | null,
/** How many evenings. */
evenings: number, };

/** A title is turned down. */
export type TurnDown = {
/** Which. */
title: TitleId,
/** Why. */
why: WhyNot,
/** Not only this evening. */
for_good: boolean, };

/** A title that was turned down this evening; `suggest_again` takes it back. */
export type TurnedDown = {
/** Which. */
title: TitleId,
/** Its name. */
name: string,
/** Why. */
why: WhyNot,
/** Not only this evening. */
for_good: boolean, };

/** Who comes to an evening, as far as they said. */
export type Turnout = {
/** Those who do. */
coming: Array<Person>,
/** Those who may. */
maybe: Array<Person>,
/** Those who do not. */
cant: Array<Person>,
/** Those who are expected and have not said. */
open: Array<Person>, };

/** A title with what would be handed over. */
export type Twin = {
/** The title. */
title: Title,
/** The evenings that show it or showed it. */
evenings: number, };

/** A film over two evenings, as planned. */
export type TwoEvenings = {
/** The first evening. */
first: SessionView,
/** The second. */
second: SessionView, };

/** The offer to watch a long film over two evenings. */
export type TwoNightsView = {
/** The title. */
title: TitleRow,
/** Minutes of film on the first evening. */
break_after: number,
/** When the first evening ends. */
first_ends: WallTime,
/** When the second starts: the evening after, at the usual time. */
second_starts: WallTime,
/** When the second ends. */
second_ends: WallTime, };

/** Two titles, of which one is meant to stay. */
export type TwoTitles = {
/** The one that stays; for two that are told apart either. */
keep: TitleId,
/** The other. */
other: TitleId, };

/** A film of a list that came in and that no catalogue is sure of. */
export type UnmatchedId = string;

/** Films that wait until somebody says which they are, the oldest first. */
export type UnmatchedPage = {
/** How many wait. */
total: number,
/** How many were left out. */
left_out: number,
/** Those asked for. */
rows: Array<UnmatchedView>, };

/** Asks for a stretch of the films that wait, or were left out. */
export type UnmatchedQuery = {
/** Those left out; else those that wait. */
left_out: boolean,
/** How many to leave out at the start. */
offset: number,
/** How many to give at most. */
limit: number, };

/** A film that waits. */
export type UnmatchedView = {
/** Stable for life. */
id: UnmatchedId,
/** Its name in the files. */
title: string,
/** Its year there. */
year: number | null,
/** The day it came in. */
kept_on: string,
/** The evenings on which it was watched. */
watched: Array<string>,
/** What it was given, on the services' own scales. */
ratings: Array<string>,
/** Films that it may be, the likeliest first. */
suggestions: Array<ImportMatch>, };

/** A film of the list that may be several. */
export type UnsureFilm = {
/** Which. */
id: TitleId,
/** Its name. */
name: string, };

/** What the answers to an evening come to. */
export type Verdict = "everybody" | "some" | "nobody" | "waiting" | "past";

/** One time that a title was watched. */
export type Viewing = {
/** Stable for life. */
id: ViewingId,
/** The evening it belongs to (a night past midnight belongs to the evening before). */
on: string,
/** Who watched. */
members: Array<MemberId>,
/** How it was for all of them, if somebody said. */
reaction: Reaction | null,
/** How it was for each, where that is not the same for all. */
opinions: Array<Opinion>, };

/** One time that a title was watched. */
export type ViewingId = string;

/** A time on the wall and the zone whose wall it is. UTC is derived when looking, never stored, so that an evening
 * stays at 20:15 when a government moves its clocks. */
export type WallTime = {
/** What the clock on the wall shows. */
local: string,
/** IANA zone, such as `Europe/London`. */
zone: string, };

/** Whose heart a title has. */
export type Wanted = { "is": "anyone" } | { "is": "somebody" } | { "is": "nobody" } | { "is": "by",
/** Who. */
member: MemberId, };

/** Something the household may want to know. Every one can be ignored. */
export type Warning = { "is": "clocks_go_forward",
/** The time that was asked for, which no clock will show. */
asked: WallTime,
/** The time that it becomes. */
made: WallTime, } | { "is": "in_the_past",
/** When. */
start: WallTime,
/** How long ago, in whole minutes. */
minutes_ago: number, } | { "is": "past_lights_out",
/** When it would end. */
ends: WallTime,
/** When the lights go out. */
lights_out: WallTime,
/** By how much, in minutes, rounded up; at least 1. */
minutes_late: number, } | { "is": "overlaps",
/** The other evening. */
session: SessionId,
/** Its film; `None` is "decide on the evening". */
title: TitleId | null,
/** When it starts. */
starts: WallTime,
/** When it ends. */
ends: WallTime,
/** Who would be at both; empty when one of the two is for whoever comes. */
members: Array<MemberId>, } | { "is": "school_night",
/** When it would end. */
ends: WallTime,
/** When they go to bed. */
bedtime: WallTime,
/** Which children. */
children: Array<MemberId>, } | { "is": "not_for_children",
/** The film's name. */
film: string,
/** The age it begins at, in years, where that is why; otherwise it is what it shows. */
age: number | null,
/** Which children. */
children: Array<MemberId>, } | { "is": "not_on_our_services",
/** The film's name. */
film: string,
/** Where it is. */
services: Array<string>, } | { "is": "leaves_before",
/** The film's name. */
film: string,
/** The service that has it longest. */
service: string,
/** The last day there. */
last_day: string, } | { "is": "not_coming",
/** Who. */
members: Array<MemberId>, };

/** A part of the list. */
export type WatchStatus = "unwatched" | "watched" | "all";

/** How long was watched. */
export type Watched = {
/** Minutes of film whose length is known. */
minutes: number,
/** There was more, of which nobody knows how long it was. */
at_least: boolean, };

/** A stretch of the list. */
export type WatchlistPage = {
/** How many titles are on the list at all. */
on_list: number,
/** How many fit the query. */
total: number,
/** The rows from `offset`. */
rows: Array<TitleRow>,
/** What the sentence can choose from. */
choices: ListChoices, };

/** Which titles to show. The default shows everything unwatched, newest first. */
export type WatchlistQuery = {
/** Words that must stand in the name, original name, people, tags or note; case and diacritics do not matter. */
search: string,
/** How many rows to leave out at the start. */
offset: number,
/** How many rows to give at most. */
limit: number,
/** Unwatched, watched or all. */
status: WatchStatus,
/** At most this long, in minutes. */
max_minutes: number | null,
/** Whose heart it has. */
wanted: Wanted,
/** That this service has. */
service: string | null,
/** With this tag. */
tag: string | null,
/** From the ten years that begin with this one. */
decade: number | null,
/** Of this kind, whatever else it is. */
genre: Genre | null,
/** From this country, maybe with others; an ISO 3166-1 alpha-2 code. */
country: string | null,
/** How much it weighs on people. */
weight: Weight,
/** A Christmas film, or none. */
festive: boolean | null,
/** That somebody has seen, or not. */
seen: SeenBy | null,
/** In which order. */
sort: WatchlistSort, };

/** An order of the list. What is not known of a title puts it last. */
export type WatchlistSort = "newest" | "waiting" | "name" | "year" | "oldest" | "shortest" | "longest" | "leaves_soon" | "acclaim";

/** How much a title weighs on people. */
export type Weight = "any" | "light" | "not_heavy" | "heavy";

/** What a text means. */
export type When = {
/** The start as it was said; the clocks may skip it ([`WallTime::gap`]), and it may be past. */
start: WallTime,
/** The evening it belongs to: the day before for a start before 05:00. */
evening: string,
/** The text named a day. */
day_said: boolean,
/** The time was meant roughly: "8ish", "around nine". */
about: boolean,
/** The other sensible readings, where there are any: "next Friday", "3/4", "every fourth Sunday". */
also: Array<OtherReading>,
/** How it repeats, if that was said: "every Friday". */
repeats: Recurrence | null, };

/** Why a text means nothing. What is kept is the text; what to do is to say it differently. */
export type WhenProblem = { "is": "empty" } | { "is": "too_long",
/** The limit, in characters. */
limit: number, } | { "is": "unknown",
/** The word, as it was read. */
word: string, } | { "is": "twice",
/** The word that starts the second, as it was read. */
word: string, } | { "is": "end_of_repeat" } | { "is": "no_such_day" } | { "is": "other_year",
/** The year that was named, or that the words come to. */
year: number,
/** The first year that is near. */
first: number,
/** The last one. */
last: number, } | { "is": "ends_first",
/** The end, as it was read. */
word: string, } | { "is": "no_such_time" } | { "is": "other_weekday",
/** The date that was named. */
date: string,
/** The day of the week that was named: `Mon` to `Sun`. */
said: string, };

/** What was understood of the words in a date field. */
export type WhenView = {
/** What they mean; `None` when they could not be understood. */
when: When | null,
/** What could not be understood. */
problem: WhenProblem | null, };

/** How phones reach what is shared with them, the better before the worse. */
export type Whereabouts = { "is": "as_given" } | { "is": "moved",
/** The one that it has. */
to: string, } | { "is": "away" };

/** A calendar that is there, or a new one. */
export type WhichCalendar = { "is": "there",
/** Which. */
choice: CalendarChoice, } | { "is": "new",
/** What it is to be called. */
name: string, };

/** People a rule speaks of. */
export type Who = { "is": "members",
/** Who. */
members: Array<MemberId>, } | { "is": "children" } | { "is": "adults" } | { "is": "everybody" };

/** Why a title is turned down. All but the last change what else is offered. */
export type WhyNot = "too_long" | "too_heavy" | "seen_it" | "not_for_us" | "just_no";

/** A film that a member wishes for and that is not on the list. It waits until somebody at the computer looks at it. */
export type Wish = {
/** Stable for life. */
id: WishId,
/** Who. */
who: MemberId,
/** The film. */
film: string,
/** Its year, if it is known. */
year: number | null,
/** What the household said; `None` while it waits. */
taken: boolean | null, };

/** A film that a member wishes for. */
export type WishId = string;

/** A member's way to the household's wish page, for as long as nobody takes it back. */
export type WishLink = {
/** Stable for life; nothing secret. */
id: WishLinkId,
/** Whose. */
who: MemberId,
/** When it was given. */
made_at: string,
/** When they last came through it. */
last_seen: string | null, };

/** A way to the household's wish page. */
export type WishLinkId = string;

/** A way to the wish page, as it is shown. */
export type WishLinkView = {
/** What it is. */
link: WishLink,
/** How many phones came through it. */
phones: number,
/** Where it leads; `None` for one that was given before the program's last start, of which nothing but a hash is
 * known. */
urls: WishUrls | null, };

/** The ways to the household's wish page. */
export type WishLinksView = {
/** Phones are let in, whenever this computer is in the chosen network. */
on: boolean,
/** It is there now. */
reachable: boolean,
/** It is there, but another program holds the port. */
held: boolean,
/** The addresses that this computer has on private networks, the likeliest first. */
addresses: Array<Address>,
/** Through which they come, once one was given. */
address: string | null,
/** The port behind it. */
port: number | null,
/** The ways, the oldest first. */
links: Array<WishLinkView>, };

/** Where a way to the wish page leads. */
export type WishUrls = {
/** By this computer's name, if it says one: it stays when the numbers change. */
url: string,
/** [`Self::url`] as a picture. */
qr: QrCode | null,
/** By its numbers, for phones that know no such names. */
by_numbers: string | null,
/** The same as a picture. */
qr_by_numbers: QrCode | null, };

/** Writes an evening's invitation, or that it was called off. */
export type WriteMail = {
/** Which. */
session: SessionId,
/** All of the series that it is one of. */
whole: boolean,
/** Of a whole series this part, which calendars have as an event of its own; otherwise the one that has the evening now. */
part: SeriesId | null,
/** Who invites. Whoever did before goes on doing so. */
from: MemberId,
/** Who is invited. That it was called off, everybody hears who was. */
to: Array<MemberId>, };

/** A write's answer, with what it made stale. */
export type Written<T> = {
/** The answer itself. */
value: T,
/** What the screens should read again. */
changes: Changes, };


/** Every command: what is asked and what is answered. */
export interface Commands {
  home: { request: null; response: Home };
  set_up_household: { request: SetUpHousehold; response: Written<Household> };
  change_household: { request: ChangeHousehold; response: Written<Household> };
  add_member: { request: MemberDraft; response: Written<Household> };
  change_member: { request: ChangeMember; response: Written<Household> };
  remove_member: { request: MemberId; response: Written<Household> };
  rules: { request: null; response: Array<RuleView> };
  add_rule: { request: string; response: Written<Array<RuleView>> };
  change_rule: { request: ChangeRule; response: Written<Array<RuleView>> };
  remove_rule: { request: RuleId; response: Written<Array<RuleView>> };
  watchlist: { request: WatchlistQuery; response: WatchlistPage };
  watchlist_ids: { request: WatchlistQuery; response: Array<TitleId> };
  change_titles: { request: ChangeTitles; response: Written<number> };
  tags: { request: null; response: Array<TagView> };
  duplicates: { request: null; response: Duplicates };
  merge_titles: { request: TwoTitles; response: Written<TitleView> };
  tell_apart: { request: TwoTitles; response: Written<Duplicates> };
  rename_tag: { request: RenameTag; response: Written<Array<TagView>> };
  remove_tag: { request: string; response: Written<Array<TagView>> };
  kept_filters: { request: null; response: Array<KeptFilter> };
  keep_filter: { request: KeepFilter; response: Written<Array<KeptFilter>> };
  rename_filter: { request: RenameFilter; response: Written<Array<KeptFilter>> };
  remove_filter: { request: FilterId; response: Written<Array<KeptFilter>> };
  list_look: { request: null; response: ListLook };
  keep_list_look: { request: ListLook; response: null };
  title: { request: TitleId; response: TitleView };
  posters: { request: Array<TitleId>; response: Array<PosterView> };
  complete_title: { request: string; response: Array<Completion> };
  add_title: { request: AddTitle; response: Written<TitleView> };
  edit_title: { request: EditTitle; response: Written<TitleView> };
  reset_mood: { request: TitleId; response: Written<TitleView> };
  remove_title: { request: TitleId; response: Written<null> };
  mark_watched: { request: MarkWatched; response: Written<TitleView> };
  sort_import: { request: Array<ProfileIs>; response: ImportSummary | null };
  import_page: { request: ImportPageQuery; response: ImportPage };
  unmatched: { request: UnmatchedQuery; response: UnmatchedPage };
  settle_unmatched: { request: SettleUnmatched; response: Written<null> };
  capture: { request: string; response: CaptureView };
  keep_draft: { request: KeepDraft; response: Written<TitleView> };
  keep_note: { request: string; response: Written<Note> };
  notes: { request: null; response: Array<Note> };
  remove_note: { request: NoteId; response: Written<null> };
  suggest: { request: SuggestRequest; response: Suggestion };
  turn_down: { request: TurnDown; response: Written<null> };
  suggest_again: { request: TitleId; response: Written<TitleView> };
  plans: { request: PlansQuery; response: Plans };
  month: { request: MonthQuery; response: Array<SessionView> };
  evening: { request: SessionId; response: SessionView };
  past_evenings: { request: PastQuery; response: PastEvenings };
  understand_when: { request: string; response: WhenView };
  check_evening: { request: CheckEvening; response: EveningCheck };
  plan_evening: { request: PlanEvening; response: Written<SessionView> };
  plan_two_evenings: { request: PlanTwoEvenings; response: Written<TwoEvenings> };
  check_repeat: { request: CheckRepeat; response: RepeatCheck };
  plan_series: { request: PlanSeries; response: Written<SessionView> };
  change_series: { request: ChangeSeries; response: Written<ChangedSeries> };
  end_series: { request: EndSeries; response: Written<ToTell> };
  change_evening: { request: ChangeEvening; response: Written<ChangedSeries> };
  cancel_evening: { request: SessionId; response: Written<ToTell> };
  start_evening: { request: SessionId; response: Written<SessionView> };
  pause_evening: { request: SessionId; response: Written<SessionView> };
  resume_evening: { request: SessionId; response: Written<SessionView> };
  stop_evening: { request: SessionId; response: Written<TwoEvenings> };
  finish_evening: { request: FinishEvening; response: Written<SessionView> };
  tear_ticket: { request: TearTicket; response: Written<SessionView> };
  diary: { request: number; response: Diary };
  polls: { request: null; response: Array<PollView> };
  propose_evenings: { request: PollDraft; response: Written<PollView> };
  change_poll: { request: ChangePoll; response: Written<PollView> };
  answer_poll: { request: AnswerPoll; response: Written<PollView> };
  call_off_poll: { request: PollId; response: Written<null> };
  settle_poll: { request: SettlePoll; response: Written<SessionView> };
  offer_films: { request: OfferFilms; response: Written<null> };
  decide_suggestion: { request: DecideSuggestion; response: Written<null> };
  wishes: { request: null; response: Array<Wish> };
  decide_wish: { request: DecideWish; response: Written<null> };
  say_not_for_me: { request: SayNotForMe; response: Written<null> };
  read_replies: { request: string; response: RepliesView };
  note_replies: { request: Array<NoteReply>; response: Written<null> };
  read_movie_night: { request: string; response: MovieNightView };
  keep_movie_night: { request: KeepMovieNight; response: Written<KeptMovieNight> };
  mail: { request: AskMail; response: MailView };
  take_reply: { request: Array<string>; response: Written<TakenReplies> };
  kept_backups: { request: null; response: Array<KeptBackup> };
  read_backup: { request: string; response: BackupView };
  restore_backup: { request: string; response: Written<null> };
  pending_reminders: { request: null; response: Array<ReminderView> };
  undo: { request: null; response: Written<ChangedSeries | null> | null };
  redo: { request: null; response: Written<ChangedSeries | null> | null };
  change_settings: { request: Settings; response: Written<Settings> };
  put_notice_away: { request: Notice; response: null };
  desktop_notices: { request: null; response: Array<Notice> };
  quit: { request: null; response: null };
  quick_add_key: { request: null; response: QuickAddKey };
  starts_at_login: { request: null; response: boolean };
  start_at_login: { request: boolean; response: boolean };
  snooze_reminder: { request: SnoozeReminder; response: string | null };
  dismiss_reminder: { request: SessionId; response: null };
  save_calendar: { request: SessionId | null; response: string | null };
  open_calendar: { request: SessionId; response: null };
  save_invitation: { request: SaveInvitation; response: string | null };
  save_picture: { request: SavePicture; response: string | null };
  invitation_text: { request: SessionId; response: string };
  save_movie_night: { request: SessionId; response: string | null };
  open_movie_night: { request: null; response: null };
  export: { request: Export; response: Exported | null };
  choose_backup: { request: null; response: BackupView | null };
  open_lists: { request: null; response: null };
  read_import: { request: AnswerImport; response: ImportSummary | null };
  bring_in: { request: BringIn; response: Written<BroughtIn> };
  stop_import: { request: null; response: null };
  leave_import: { request: null; response: null };
  open_mail: { request: WriteMail; response: null };
  sharing: { request: SessionId; response: SharingView };
  shared_now: { request: null; response: Array<SharedEvening> };
  start_sharing: { request: StartSharing; response: SharingView };
  stop_sharing: { request: SessionId; response: SharingView };
  make_link: { request: MakeLink; response: SharingView };
  revoke_link: { request: RevokeLink; response: SharingView };
  given_anew: { request: GivenAnew; response: SharingView };
  feeds: { request: null; response: FeedsView };
  make_feed: { request: MemberId | null; response: FeedsView };
  revoke_feed: { request: FeedId; response: FeedsView };
  keep_feeds: { request: KeepFeeds; response: FeedsView };
  wish_links: { request: null; response: WishLinksView };
  make_wish_link: { request: MemberId; response: WishLinksView };
  revoke_wish_link: { request: WishLinkId; response: WishLinksView };
  keep_wishes: { request: KeepWishes; response: WishLinksView };
  family_calendar: { request: null; response: FamilyCalendarView | null };
  find_calendars: { request: CalendarLogin; response: CalendarsFound };
  connect_calendar: { request: ConnectCalendar; response: FamilyCalendarView };
  renew_calendar_password: { request: string; response: FamilyCalendarView };
  look_at_calendar: { request: null; response: FamilyCalendarView | null };
  disconnect_calendar: { request: DisconnectCalendar; response: null };
  look_up_view: { request: null; response: LookUpView };
  keep_key: { request: KeepKey; response: LookUpView };
  try_key: { request: LookUpService; response: null };
  remove_key: { request: LookUpService; response: LookUpView };
  look_up: { request: LookUpFilm; response: LookedUp };
  look_up_as: { request: LookUpAs; response: Written<TitleView> };
  look_up_all: { request: null; response: LookUpRun | null };
  look_up_run: { request: null; response: LookUpRun | null };
  stop_look_up: { request: null; response: null };
  remember_place: { request: string; response: null };
  last_place: { request: null; response: string };
}

/** What is told without being asked. */
export interface Events {
  changes: Changes;
  reminder: ReminderView;
  reminder_gone: SessionId;
  go_to: string;
  sharing: Array<SharedEvening>;
  dragged: boolean;
  family_calendar: null;
  import_progress: ImportStep;
  look_up: null;
  zone: null;
}
