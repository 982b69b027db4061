// What a pasted or typed text is: something to search for, or something to read.

/** Longer than any title one would type. */
const LONG = 90;

/** True of an article, a list or a link: something to read and not to search for. */
export function isSomethingToRead(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > LONG || trimmed.includes('\n') || /https?:\/\/\S+/.test(trimmed);
}

/** True of a link and nothing else: what it leads to is not looked up. */
export function isBareLink(text: string): boolean {
  return /^(https?:\/\/|www\.)\S+$/i.test(text.trim());
}

/** The text that a paste or drop brings. */
export function textOf(data: DataTransfer | null): string {
  return data?.getData('text/plain') || data?.getData('text/uri-list') || '';
}

/** True where a paste belongs to what has the focus. */
export function takesText(target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : null;
  return !!element?.closest('input, textarea, [contenteditable], [role="dialog"]');
}

/** True of a movie night that came as text: a file for Houselights, whole or not. */
export function isMovieNight(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && text.includes('"movienight"');
}

/** True of a text in which somebody answers an invitation: no film is to be read from it. */
export function isAnswer(text: string): boolean {
  return text.includes('[houselights:');
}
