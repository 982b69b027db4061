// What a film's rank is made of, and what kept the others out.

import type { LeftOut, Measure, Part } from '../../backend';
import { count } from '../format';
import { words } from './words';

/** A consideration that speaks for a film, and the same where it speaks against it. */
export const parts: Record<Part, { towards: string; away: string }> = {
  mood: { towards: 'Fits the mood', away: 'Does not quite fit the mood' },
  avoid: { towards: 'Has none of what you ruled out', away: 'Has some of what you ruled out' },
  contrast: { towards: 'A change from lately', away: 'Much like lately' },
  warmth: { towards: 'Keeps some warmth', away: 'Has little warmth' },
  cruelty: { towards: 'Is not cruel', away: 'Rather cruel' },
  balance: { towards: 'Heavy and light in turn', away: 'Two of a kind in a row' },
  asked: { towards: 'You asked for it', away: 'Not the one you asked for' },
  like: { towards: 'Like the film you named', away: 'Unlike the film you named' },
  genre: { towards: 'The genre you asked for', away: 'Another genre' },
  wishes: { towards: 'Has something for each of you', away: 'Has less for one of you than for the others' },
  wanted: { towards: 'You want to see it', away: 'Nobody here asked for it' },
  taste: { towards: 'To your taste', away: 'Not quite to your taste' },
  waits: { towards: 'Waits for nobody', away: 'Waits for somebody who is away' },
  turn: { towards: 'Chosen by whose turn it is', away: 'Not by whose turn it is' },
  service: { towards: 'Ready to watch', away: 'Not on what you have' },
  last_chance: { towards: 'Leaves soon', away: 'There is time yet' },
  rewatch: { towards: 'Not seen yet', away: 'Seen not long ago' },
  not_tonight: { towards: 'Unlike what you turned down', away: 'Like what you turned down' },
  tired: { towards: 'Easy on tired eyes', away: 'Much for tired eyes' },
  acclaim: { towards: 'Well liked', away: 'Not everybody liked it' },
  gentle: { towards: 'Gentle, for the children', away: 'Less gentle than others' },
  season: { towards: 'The time of the year', away: 'Another time of the year' },
  again: { towards: 'Not offered before', away: 'Offered a moment ago' },
  chance: { towards: 'A little chance', away: 'A little chance' },
};

/** How much a part counts, for those who do not see its bar. */
export function strengthOf(value: number): string {
  const much = Math.abs(value);
  const amount = much >= 0.5 ? 'a lot' : much >= 0.15 ? 'some' : 'a little';
  return value >= 0 ? `counts for it, ${amount}` : `counts against it, ${amount}`;
}

/** How many drop out, after which why. Of a private limit nothing may say whose it is: a group of one is somebody. */
export function leftOut({ filter, count: many, rule }: LeftOut, sofa: number): string {
  switch (filter) {
    case 'turned_down':
      return count(many, '# turned down this evening', '# turned down this evening');
    case 'set_aside':
      return count(many, '# not offered any more', '# not offered any more');
    case 'house_rule':
      return count(many, `# by the rule “${rule ?? ''}”`, `# by the rule “${rule ?? ''}”`);
    case 'this_group':
      if (sofa === 1) return count(many, '# not for tonight', '# not for tonight');
      return count(many, '# not tonight for this group', '# not tonight for this group');
    case 'children':
      return count(many, '# not for the children', '# not for the children');
    case 'lights_out':
      return count(many, '# would end too late', '# would end too late');
    case 'length':
      return count(many, '# of the wrong length', '# of the wrong length');
    case 'ruled_out':
      return count(many, '# with what you ruled out', '# with what you ruled out');
    case 'festive':
      return count(many, '# Christmas film', '# Christmas films');
    case 'language':
      return count(many, '# in other languages', '# in other languages');
    case 'kind':
      return count(many, '# of another kind', '# of another kind');
    case 'service':
      return count(many, '# elsewhere', '# elsewhere');
    case 'watched':
      return count(many, '# by what you have seen', '# by what you have seen');
  }
}

export function measure(it: Measure): string {
  switch (it.is) {
    // “Warmth” and “Heaviness” stand beside it and are made of several axes, so no axis is called so.
    case 'axis':
      return words.axes[it.axis];
    case 'warmth':
      return 'Warmth';
    case 'heaviness':
      return 'Heaviness';
  }
}
