// What stands above the offer to write a mail, and why.

import type { MailView } from '$ui/backend';
import { t } from '$ui/i18n';
import type { Mailing } from '$ui/state';

const words = t.mail;
type Why = Mailing['why'];

/** Of one evening: nobody is invited who was not. */
const OF_ONE = ['moved', 'elsewhere', 'other_film', 'again'] as const satisfies Why[];
/** Of a part of a series, whose other evenings are as they were. */
const ONE_OF_ALL = ['evening_moved', 'evening_elsewhere', 'evening_again'] as const satisfies Why[];
const ALL = [
  'ended',
  'onward',
  'longer',
  'other_time',
  'other_place',
  'as_before',
  'anew',
] as const satisfies Why[];
/** The series goes on in another part. */
const ELSEWHERE = ['otherwise', 'another_entry'] as const satisfies Why[];

const among = (all: readonly Why[], why: Why) => all.includes(why);

/** It is of a part of a series, and of nothing else. */
export const isOfAll = ({ why }: Pick<Mailing, 'why'>) =>
  why === 'evening_off' || among(ONE_OF_ALL, why) || among(ALL, why) || among(ELSEWHERE, why);

/** Whoever was invited to an evening is to hear how it is now. */
export const isNews = ({ why }: Pick<Mailing, 'why'>) => among(OF_ONE, why);

export function titleOf({ view, why }: Mailing, mail: MailView | null): string {
  const { name, starts_local: local } = view;
  const ofAll = titleOfAll(why, local);
  if (ofAll) return ofAll;
  if (why === 'evening_off') return words.titleOneOff(name, local);
  if (why === 'ended' && mail?.off === false)
    return mail.last ? words.titleLast(mail.last) : words.titleEnded;
  if (mail?.off) {
    if (why === 'ended') return words.titleSeriesOff;
    // The others of its series come all the same, it may be on other days; and several can be off at once.
    return view.repeats ? words.titleOneOff(name, local) : words.titleOff(name);
  }
  if (why === 'left') return words.titleLeft(name, local);
  if (why === 'moved' || why === 'evening_moved') return words.titleMoved(name, local);
  if (why === 'elsewhere' || why === 'evening_elsewhere') return words.titleElsewhere(name, local);
  if (why === 'again' || why === 'evening_again') return words.titleAgain(name, local);
  return why === 'other_film' ? words.titleOtherFilm(name, local) : words.title(name);
}

/** What is said of all evenings, whatever becomes of them meanwhile. */
function titleOfAll(why: Why, local: string): string | null {
  if (why === 'otherwise') return words.titleOtherwise;
  if (why === 'another_entry') return words.titleAnother;
  if (why === 'longer') return words.titleLonger;
  if (why === 'onward') return words.titleOnward;
  if (why === 'other_time') return words.titleOtherTime(local);
  if (why === 'other_place') return words.titleOtherPlace;
  if (why === 'anew') return words.titleAnew;
  return why === 'as_before' ? words.titleAsBefore : null;
}

/** `names` are those who were written to. */
export function leadOf({ view, why }: Mailing, mail: MailView | null, names: string): string {
  if (among(ELSEWHERE, why)) return words.leadOtherwise(names);
  if (why === 'longer') return words.leadLonger(names);
  if (why === 'onward') return words.lead;
  if (why === 'as_before') return words.leadAsBefore(names);
  if (why === 'evening_off') return words.leadOneOffOfAll(names, view.starts_local);
  if (why === 'ended' && mail?.off === false) return words.leadEnded(names);
  if (why !== 'ended' && isOfAll({ why })) return words.leadOfAll(names);
  if (why === 'left' && !mail?.off) return words.leadLeft;
  if (!mail?.off) return leadOfOne(why, names);
  return view.repeats && why !== 'ended' ? words.leadOneOff(names, view.starts_local) : words.leadOff(names);
}

function leadOfOne(why: Why, names: string): string {
  if (why === 'moved') return words.leadMoved(names);
  if (why === 'again') return words.leadAgain(names);
  return isNews({ why }) ? words.leadChanged(names) : words.lead;
}
