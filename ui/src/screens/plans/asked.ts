// Where in Plans somebody was sent.

/**
 * What a place in the window asks of this screen: `2026-12`, `past`, `plan`, `plan/<title>`, `find`, `share`,
 * `answer/<text>`, `reply/` and files with answers, `night/` and movie nights that came as files, or an evening's id.
 */
export type Asked =
  | { is: 'nothing' }
  | { is: 'month'; date: string }
  | { is: 'plan'; title: string | null }
  | { is: 'find' }
  | { is: 'share' }
  | { is: 'past' }
  | { is: 'answer'; text: string }
  | { is: 'reply'; texts: string[] }
  | { is: 'night'; texts: string[] }
  | { is: 'evening'; id: string };

const ANSWER = 'answer/';
const REPLY = 'reply/';
const NIGHT = 'night/';

export function asked(detail: string | null): Asked {
  if (!detail) return { is: 'nothing' };
  const month = /^(\d{4}-\d{2})(-\d{2})?$/.exec(detail);
  if (month) return { is: 'month', date: `${month[1]}${month[2] ?? '-01'}` };
  if (detail.startsWith(ANSWER)) return { is: 'answer', text: detail.slice(ANSWER.length) };
  if (detail.startsWith(REPLY)) return { is: 'reply', texts: textsOf(detail.slice(REPLY.length)) };
  if (detail.startsWith(NIGHT)) return { is: 'night', texts: textsOf(detail.slice(NIGHT.length)) };
  const [word, title] = detail.split('/');
  if (word === 'plan') return { is: 'plan', title: title || null };
  if (word === 'find' || word === 'past' || word === 'share') return { is: word };
  return { is: 'evening', id: detail };
}

function textsOf(json: string): string[] {
  try {
    const texts: unknown = JSON.parse(json);
    return Array.isArray(texts) ? texts.map(String) : [];
  } catch {
    return [];
  }
}

/** The place that shows what movie nights hold. */
export const nightPlace = (texts: readonly string[]): string => `${NIGHT}${JSON.stringify(texts)}`;
