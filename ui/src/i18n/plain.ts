// Text as it is compared with what somebody typed. The engine's own folding (`domain/fold`) spells more letters out and
// drops punctuation.

/** `text` without case and diacritics, and ı as i: `Kış`, `kis` and `KIŞ` are the same. Spaces stay. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}
