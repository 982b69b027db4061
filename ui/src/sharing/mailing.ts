// What stands above the offer to write a mail, and why.

import type { MailView } from '$ui/backend';
import { t } from '$ui/i18n';
import type { Mailing } from '$ui/state';

const words = t.mail;

/** It is of a part of a series, and of nothing else. */
export const isOfAll = ({ why }: Pick<Mailing, 'why'>) =>
  why === 'ended' || why === 'onward' || why === 'longer' || why === 'evening_off' || isElsewhere(why);

/** The series goes on in another part. */
const isElsewhere = (why: Mailing['why']) => why === 'otherwise' || why === 'another_entry';

export function titleOf({ view, why }: Mailing, mail: MailView | null): string {
  if (why === 'otherwise') return words.titleOtherwise;
  if (why === 'another_entry') return words.titleAnother;
  if (why === 'longer') return words.titleLonger;
  if (why === 'onward') return words.titleOnward;
  if (why === 'evening_off') return words.titleOneOff(view.name, view.starts_local);
  if (why === 'ended' && mail?.off === false)
    return mail.last ? words.titleLast(mail.last) : words.titleEnded;
  if (mail?.off) {
    if (why === 'ended') return words.titleSeriesOff;
    // The others of its series come all the same, it may be on other days; and several can be off at once.
    return view.repeats ? words.titleOneOff(view.name, view.starts_local) : words.titleOff(view.name);
  }
  if (why === 'left') return words.titleLeft(view.name, view.starts_local);
  return why === 'moved' ? words.titleMoved(view.name, view.starts_local) : words.title(view.name);
}

/** `names` are those who were written to. */
export function leadOf({ view, why }: Mailing, mail: MailView | null, names: string): string {
  if (isElsewhere(why)) return words.leadOtherwise(names);
  if (why === 'longer') return words.leadLonger(names);
  if (why === 'onward') return words.lead;
  if (why === 'evening_off') return words.leadOneOffOfAll(names, view.starts_local);
  if (why === 'ended' && mail?.off === false) return words.leadEnded(names);
  if (why === 'left' && !mail?.off) return words.leadLeft;
  if (!mail?.off) return why === 'moved' ? words.leadMoved(names) : words.lead;
  return view.repeats && why !== 'ended' ? words.leadOneOff(names, view.starts_local) : words.leadOff(names);
}
