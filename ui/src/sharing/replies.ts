// Answers that come as files: what became of each, in words.

import type { Member, TakenReply } from '$ui/backend';
import { dayAndTime, t } from '$ui/i18n';
import type { App } from '$ui/state';

const words = t.replied;
/** More than that nobody reads in a moment. */
const SAID = 3;

/** What became of one answer. */
export function replyWords(taken: TakenReply, members: readonly Member[]): string {
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name ?? '';
  switch (taken.is) {
    case 'stranger':
      return taken.address ? words.stranger(taken.address) : words.noAddress;
    case 'no_answer':
      return words.noAnswer[taken.method] ?? words.aCalendar(taken.events);
    case 'unknown_evening':
    case 'whole_series':
    case 'no_calendar':
      return words[taken.is];
  }
  const { name, local } = taken.evening;
  const evening = words.evening(name, dayAndTime(local));
  switch (taken.is) {
    case 'noted':
      return words.noted[taken.reply](nameOf(taken.who), evening);
    case 'over':
      return words.over(evening);
    default:
      return words[taken.is](nameOf(taken.who), evening);
  }
}

/** Takes them and says what became of them; what counts can be undone. */
export async function takeReplies(app: App, texts: string[]): Promise<void> {
  const outcome = await app.write('take_reply', texts, { quiet: true });
  if (!outcome.ok) return;
  const members = app.home?.household.members ?? [];
  const { each } = outcome.value;
  const said = each.slice(0, SAID).map((taken) => replyWords(taken, members));
  if (each.length > SAID) said.push(words.more(each.length - SAID));
  const action = app.offer(outcome.id);
  app.toasts.show(said.join(' '), { tone: outcome.changed ? 'done' : 'wrong', action });
}

/** Whether a text is a calendar, which may hold an answer. */
export const isCalendar = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR\s/i.test(text);
