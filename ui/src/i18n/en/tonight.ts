import type { ContentNote, WhyNot } from '../../backend';
import { capital, count, daysBetween, duration, list, shortDay, small, time, weekday } from '../format';
import { chip, constraint, heard } from './heard';
import { moods } from './moods';
import { reason, score } from './reasons';
import { leftOut, measure, parts, strengthOf } from './weighed';
import { words } from './words';

/** Hours of the evening, of a time or of a moment: 04:30 is late, not early. */
function intoTheNight(at: string): number {
  const [hour = 0, minute = 0] = (at.split('T').at(-1) ?? '').split(':').map(Number);
  return (hour < NEW_DAY ? hour + 24 : hour) + minute / 60;
}
/** The hour from which it is another day. */
const NEW_DAY = 5;

const wasOrIs = (at: string, now: string) => (intoTheNight(now) >= intoTheNight(at) ? 'was' : 'is');

/** Why a film was turned down, said beside its name. */
const refused: Record<WhyNot, string> = {
  too_long: 'too long',
  too_heavy: 'too heavy',
  seen_it: 'seen it',
  not_for_us: 'nothing of this kind',
  just_no: 'just no',
};
const forGoodAs: Record<WhyNot, string> = {
  ...refused,
  seen_it: 'all have seen it',
  not_for_us: 'never again',
};

export const tonight = {
  title: 'What are we in the mood for?',
  side: 'This evening',

  ask: 'In your own words',
  placeholder: 'In your own words: something funny, under two hours',
  find: 'Find a film',
  moodsLabel: 'Moods',
  moods,
  heardLabel: 'What we heard',
  heard,
  chip,
  constraint,
  saidAs: (words: string) => `You said “${words}”`,
  guessedFrom: (words: string) => `A guess, from “${words}”`,
  /** Two things heard that cannot both be had: the second holds. */
  pulls: (one: string, other: string) =>
    `“${one}” and “${other}” pull against each other. The second holds until you take it away.`,
  notUnderstood:
    'We did not catch that, so here is what suits the evening anyway. Pick a mood above, or try other words in English, German or Turkish: “funny, under two hours”.',
  cut: 'That was a lot of words: we read the beginning. A sentence or two will do.',
  /** The evening as one sentence, while nothing was said in words. */
  evening: (
    names: readonly string[],
    everybody: boolean,
    start: string,
    lightsOut: string | null,
    now: string,
  ) => {
    const who = everybody || names.length === 0 ? 'everybody' : list(names);
    if (lightsOut === null) return `For ${who}, from ${time(start)}, as late as it gets.`;
    // Past the time when it should be over, nobody looks for a film that is.
    if (intoTheNight(start) >= intoTheNight(lightsOut))
      return `For ${who}, from ${time(start)}: lights out ${wasOrIs(lightsOut, now)} at ${time(lightsOut)}.`;
    return `For ${who}, from ${time(start)}, over before ${time(lightsOut)}.`;
  },

  /** Why it begins later than usual: somebody on the sofa is still watching. */
  after: (name: string | null, ends: string, paused: string | null) => {
    const film = name ?? 'the film that is on';
    return paused === null
      ? `It starts after ${film}, which runs until ${time(ends)}.`
      : `It starts after ${film}, paused since ${time(paused)}: it runs until ${time(ends)} if it goes on now.`;
  },

  pickLabel: 'The film for tonight',
  announce: (name: string) => `Our pick: ${name}`,
  nothingAnnounced: 'Nothing fits.',
  reason,
  reasons: 'Why this one',
  measure,
  gauges: 'What it is like',
  score,
  pastBedtime: (end: string, names: readonly string[], bedtime: string) =>
    `Over at ${time(end)}, and ${list(names)} should be in bed by ${time(bedtime)}.`,
  heavy: 'It is a heavy one',
  /** Asks for what stands in `held`, which may give away what happens. */
  holds: (heavy: boolean) => (heavy ? 'It is a heavy one: what it holds' : 'What it holds'),
  held: (notes: readonly ContentNote[]) => `${capital(list(notes.map((note) => small(words.notes[note]))))}.`,
  moodUnknown: 'Nothing is known of its mood.',
  uncheckedOnly: 'What it may hold was not checked',
  on: (name: string) => `On ${name}`,
  lengthUnknown: 'length not known',
  long: (minutes: number, short = false) => duration(minutes, short),
  plan: (start: string) => `Plan it for ${time(start)}`,
  /** An evening without a film is there already and keeps its start. */
  fill: (start: string, evening: string, today: string) =>
    `Put it on ${evening === today ? 'tonight' : weekday(evening)}’s evening, ${time(start)}`,
  /** Short, because it stands in a row of buttons: the time tonight, a day this week, a date. */
  planned: (start: string, today: string) => {
    const ahead = daysBetween(today, start);
    if (ahead <= 0) return `Planned for ${time(start)}`;
    const [name = '', ...date] = shortDay(start).split(/[ ,]+/);
    return `Planned for ${ahead < 7 ? name : date.join(' ')}`;
  },
  anotherDay: 'Another day',

  notTonight: 'Not tonight',
  forTonight: 'For tonight',
  whyNot: {
    too_long: 'Too long',
    too_heavy: 'Too heavy',
    seen_it: 'Somebody has seen it',
    not_for_us: 'Nothing of this kind',
    just_no: 'Just not this one',
  },
  /** For more than this evening. */
  everAfter: 'For good',
  forGood: {
    seen_it: 'We have all seen it',
    not_for_us: 'Never offer it again',
  },

  turnedDown: 'Turned down this evening',
  turnedDownAs: (name: string, why: WhyNot, forGood: boolean) =>
    `${name}: ${forGood ? forGoodAs[why] : refused[why]}`,
  refused,

  /** A film that was asked for by its name and is not offered. */
  askedFor: {
    label: 'The film you asked for',
    onList: (name: string, why: readonly string[]) => {
      const because = why.filter(Boolean).join('; ');
      return `${name} is on your list, but not for tonight${because && `: ${because}`}.`;
    },
    turnedDown: (why: string) => `it was turned down this evening (${why})`,
    setAside: 'it is one that you said not to offer any more',
    /** Of one alone, a group would point at them. */
    group: (sofa: number) => (sofa === 1 ? '' : 'it is not tonight for this group'),
    children: (from: number | null, who: string, many: number) => {
      const here = who ? `, and ${who} ${many === 1 ? 'is' : 'are'} on the sofa` : '';
      return from === null ? `it is not for children${here}` : `it is for ages ${from} and up${here}`;
    },
    rule: (rule: string) => `the rule “${rule}” keeps it away`,
    tooLong: (end: string | null, lightsOut: string | null, now: string) => {
      if (end === null) return 'there is too little time left for it';
      return lightsOut === null
        ? `it would only end at ${time(end)}`
        : `it would only end at ${time(end)}, and lights out ${wasOrIs(lightsOut, now)} at ${time(lightsOut)}`;
    },
    otherwise: 'something else you asked for speaks against it',
    known: (name: string, year: number | null) =>
      `${name}${year === null ? '' : ` (${year})`} is not on your list yet. Until it is, here is what comes near it.`,
    unknown: (name: string) => `${name} is not on your list, and we know no film of that name.`,
    add: (name: string) => `Put ${name} on the list`,
    addByName: 'Add it by name',
    again: 'Offer it again',
    anotherDay: 'Plan it for another day',
  },

  /** A film that is too long for tonight, offered over two evenings. */
  twoEvenings: {
    label: 'A long film over two evenings',
    text: 'Too long for tonight.',
    first: (minutes: number, start: string, end: string) =>
      `First part: ${duration(minutes)} tonight, ${time(start)} to ${time(end)}`,
    rest: (start: string, end: string) => `The rest: ${weekday(start)}, ${time(start)} to ${time(end)}`,
    plan: 'Plan both evenings',
    planAnyway: 'Plan both all the same',
    planned: 'Both evenings planned',
  },

  others: 'Or one of these',
  again: 'Others, please',
  allThatFits: 'That is all that fits tonight.',
  wilder: 'Fine for the children too, but wilder than what you get without them:',
  choose: (name: string) => `Make ${name} the pick`,

  why: 'Why this?',
  whyHide: 'Less',
  whyText: 'What speaks for it and what against it, the weightiest first.',
  parts,
  strengthOf,
  otherwise: (part: string, film: string) => `Without “${part}” it would be ${film}.`,
  otherwiseLabel: 'What it would be otherwise',
  fitting: (many: number) => count(many, '# film on your list would do.', '# films on your list would do.'),
  left: (words: readonly string[]) => `Left out: ${words.join(', ')}.`,
  leftOut,

  sofa: 'On the sofa',
  nobody: 'Nobody yet: tick who is watching.',
  /** By a house rule; or because of `waited` evenings without a film that was their wish; `last` chose the evening before. */
  turn: (name: string, waited: number, last: string | null, rule: string | null) => {
    if (rule) return `It is ${name}’s turn to choose, by the rule “${rule}”.`;
    const wait = waited > 1 ? `${count(waited, '# evening', '# evenings')} without a say` : '';
    const because = [wait, last ? `${last} chose last` : ''].filter(Boolean);
    return because.length > 0
      ? `It is ${name}’s turn to choose: ${list(because)}.`
      : `It is ${name}’s turn to choose.`;
  },
  waitsFor: (film: string, names: readonly string[]) => `${film} waits for ${list(names)}.`,
  addFamily: 'Say who lives here',
  settings: 'The evening',
  start: 'From',
  lightsOut: 'Lights out',
  noMatter: 'No lights out tonight',
  anyTime: 'As late as it gets',
  tired: 'Too tired for subtitles',
  have: 'We have',
  haveNothing: 'Nothing said yet',
  changeServices: 'Change what we have',
  next: 'Next up',
  nothingPlanned: 'Nothing is planned yet.',

  empty: {
    title: 'The list is still empty',
    text: 'Put a few films on it, and the next one is chosen here.',
    add: 'Add one by name',
    paste: 'Paste an article',
    handful: 'Start with a handful',
  },
  nothing: {
    title: 'Nothing on the list fits',
    /** After looking at so many films. */
    text: (considered: number) =>
      count(
        considered,
        'There is one film, and something speaks against it.',
        'We looked at all # films, and something speaks against each.',
      ),
    close: (shortest: number, left: number) =>
      left > 0
        ? `The shortest that would do takes ${duration(shortest)}, and there are ${duration(left)} left.`
        : `The shortest that would do takes ${duration(shortest)}, and no time is left before it should be over.`,
    shortest: (shortest: number) => `The shortest that would do takes ${duration(shortest)}.`,
    help: 'What would help',
    drop: (what: string) => `Without “${what}”`,
    later: (until: string) => `Stay up until ${time(until)}`,
    anyTime: 'Let lights out not matter tonight',
    again: 'Ask again about those turned down',
    rules: (rule: string) => `See to the rule “${rule}”`,
    gain: (many: number) => count(many, '# film', '# films'),
    nobody: 'Nobody is on the sofa',
    nobodyText: 'Tick who is watching, and the film is chosen for them.',
    everybody: 'All of us',
    allTurnedDown: 'Everything on the list was turned down.',
    group: (sofa: number) =>
      sofa === 1
        ? 'Nothing on the list will do tonight. Another film, put on it, may.'
        : 'For this sofa nothing on the list will do. Another sofa may, or another film on the list.',
    nothingForChildren:
      'Nothing on the list suits the children who are here. A film for them may, or an evening without them.',
    children: (who: string, many: number) =>
      `${who} ${many === 1 ? 'is' : 'are'} on the sofa, so films that are not for children are left out.`,
    withoutChild: (who: string) => `Without ${who}`,
    addFilm: 'Add a film to the list',
  },
};
