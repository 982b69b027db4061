// Text as it is compared with what somebody typed. The engine's own folding (`domain/fold`) spells more letters out and
// drops punctuation.

/** `text` without case and diacritics, and ı as i: `Kış`, `kis` and `KIŞ` are the same. Spaces stay. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

/** The same, of words and numbers alone, with one space between them. */
export const plainWords = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
