// Every language that films are in, by its English name.

import { language, locale } from './format';

// ISO 639-1: those of the offline catalogue that more than one film is in.
const CODES =
  'en ja fr de es zh ko it hi tr ru ar sv pt fa da he pl cs no th ta nl bn vi hu ur ml ka fi el ro is tl sr id wo te la yi pa ku bo mr uk af mn hy ga ca zu xh sw so kk et bs bm bg hr sk sl lt lv sq mk kn gu eu gl';

let made: { value: string; label: string }[] | null = null;

/** All of them by name, made once. */
export function languages(): { value: string; label: string }[] {
  const byName = new Intl.Collator(locale);
  made ??= CODES.split(' ')
    .map((code) => ({ value: code, label: language(code) }))
    .sort((a, b) => byName.compare(a.label, b.label));
  return made;
}
