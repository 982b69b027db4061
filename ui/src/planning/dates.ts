// Days and wall times as text. Everything is reckoned as if in UTC, where no clock ever changes: a day here is a square
// on the calendar, not 24 hours.

const at = (text: string) => new Date(text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`);

/** A day some days on. */
export function addDays(date: string, days: number): string {
  return new Date(at(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day some months on, or that month's last day if it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** A wall time some minutes on, as long as the clocks do not change in between. */
export function addMinutes(local: string, minutes: number): string {
  return new Date(at(local).getTime() + minutes * 60_000).toISOString().slice(0, 19);
}

/** The evening a wall time belongs to: a night past midnight belongs to the evening before. */
export function eveningOf(local: string): string {
  return addMinutes(local, -300).slice(0, 10);
}

/** Monday (1) or Sunday (7), whichever begins the week where this language is spoken so. */
export function weekStart(locale: string): 1 | 7 {
  type Week = { firstDay: number };
  const spoken = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?(): Week; weekInfo?: Week };
  const first = spoken.getWeekInfo?.().firstDay ?? spoken.weekInfo?.firstDay;
  return first === 7 ? 7 : 1;
}

/** The weeks that a month touches, each with its seven days; the first and last reach into the months beside it. */
export function monthGrid(date: string, first: 1 | 7): string[][] {
  const start = `${date.slice(0, 7)}-01`;
  const weekday = at(start).getUTCDay();
  const before = first === 1 ? (weekday + 6) % 7 : weekday;
  const next = addMonths(start, 1);
  const weeks: string[][] = [];
  for (let day = addDays(start, -before); day < next; day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  }
  return weeks;
}

/** The seven days of a day's week. */
export function weekOf(date: string, first: 1 | 7): string[] {
  const weekday = at(date).getUTCDay();
  const into = first === 1 ? (weekday + 6) % 7 : weekday;
  return Array.from({ length: 7 }, (_, index) => addDays(date, index - into));
}

/** Where a key leads from a day, or null if it leads nowhere. */
export function dayByKey(key: string, date: string, first: 1 | 7): string | null {
  const weekday = at(date).getUTCDay();
  const into = first === 1 ? (weekday + 6) % 7 : weekday;
  const moves: Record<string, () => string> = {
    ArrowLeft: () => addDays(date, -1),
    ArrowRight: () => addDays(date, 1),
    ArrowUp: () => addDays(date, -7),
    ArrowDown: () => addDays(date, 7),
    Home: () => addDays(date, -into),
    End: () => addDays(date, 6 - into),
    PageUp: () => addMonths(date, -1),
    PageDown: () => addMonths(date, 1),
  };
  return moves[key]?.() ?? null;
}
