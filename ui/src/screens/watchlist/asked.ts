// Where in the Watchlist somebody was sent, and what for.

/** What a place asks of this screen: `add`, `paste`, `paste/<text>`, `handful`, `tags`, `twins`, or a title's id. */
export type Asked =
  | { is: 'nothing' }
  | { is: 'add' }
  | { is: 'paste'; text: string }
  | { is: 'handful' }
  | { is: 'tags' }
  | { is: 'twins' }
  | { is: 'title'; id: string };

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function asked(detail: string | null): Asked {
  if (!detail) return { is: 'nothing' };
  if (isDialog(detail)) return { is: detail };
  // The text may have slashes and lines of its own.
  const paste = /^paste(?:\/(?<text>.*))?$/s.exec(detail);
  if (paste) return { is: 'paste', text: paste.groups?.['text'] ?? '' };
  return ID.test(detail) ? { is: 'title', id: detail } : { is: 'nothing' };
}

function isDialog(detail: string): detail is 'add' | 'handful' | 'tags' | 'twins' {
  return ['add', 'handful', 'tags', 'twins'].includes(detail);
}
