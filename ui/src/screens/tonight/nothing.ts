// Why nothing on the list fits, in a sentence.

import type { Emptiness } from '$ui/backend';
import { list, t } from '$ui/i18n';

/** `helped` is whether something else than another film would help; `children` are those for whom films drop out. */
export function why(
  { because, considered, shortest_minutes: shortest, minutes_left: left }: Emptiness,
  helped: boolean,
  children: readonly { name: string }[],
  sofa: number,
): string {
  const words = t.tonight.nothing;
  if (because.is === 'nobody_on_sofa') return words.nobodyText;
  if (because.is === 'all_turned_down') return words.allTurnedDown;
  if (because.is === 'not_for_children') return words.nothingForChildren;
  if (!helped || (because.is === 'this_group' && children.length === 0)) return words.group(sofa);
  const sentences = [words.text(considered)];
  if (children.length > 0)
    sentences.push(words.children(list(children.map(({ name }) => name)), children.length));
  if (shortest !== null && left !== null && shortest > left) sentences.push(words.close(shortest, left));
  else if (shortest !== null && because.is === 'too_little_time') sentences.push(words.shortest(shortest));
  return sentences.join(' ');
}
