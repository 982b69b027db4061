// The fake's invitations for those far away. Its answers are `[houselights:coming/<member or nobody>]`.

import type { Reply, ReplyView } from '..';
import type { Handlers } from '.';
import { plans, sessionView, findSession } from './evenings';
import { NOW, type Memory } from './house';
import { hearOf } from './sharing';

type Letters = 'save_invitation' | 'save_picture' | 'invitation_text' | 'read_replies' | 'note_replies';

export function letterHandlers(memory: Memory): Pick<Handlers, Letters> {
  const nameOf = (session: string) => sessionView(memory.house, findSession(memory.house, session)).name;
  return {
    save_invitation: ({ session }) => `/home/demirs/Documents/${nameOf(session)}.html`,
    save_picture: ({ session }) => `/home/demirs/Documents/${nameOf(session)}.png`,
    invitation_text: (session) => `Movie night at the Demirs’\n${nameOf(session)}`,
    read_replies: (text) => {
      const evening = plans(memory.house, NOW).upcoming[0];
      const codes = [...text.matchAll(/\[houselights:(\w+)(?:\/(\w*))?\]/g)];
      const known = codes.filter(([, reply]) => ['coming', 'maybe', 'cant'].includes(reply ?? ''));
      const replies = known.flatMap(([, reply, name]): ReplyView[] => {
        if (!evening) return [];
        const member = memory.house.household.members.find((one) => one.name === name);
        const who = member ? { is: 'member' as const, id: member.id } : null;
        const before = evening.answers.find((one) => JSON.stringify(one.who) === JSON.stringify(who));
        return [
          { evening, who, name: member?.name ?? '', reply: reply as Reply, before: before?.reply ?? null },
        ];
      });
      return { replies, damaged: codes.length - known.length, unknown: 0, over: 0 };
    },
    note_replies: (notes) =>
      memory.write('note_replies', ['plans'], (house) => {
        for (const { session, who, reply } of notes) hearOf(house, session, who, { reply });
        return { value: null, subject: '' };
      }),
  };
}
