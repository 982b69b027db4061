// Which notices are said again, and which only once on this computer.

import type { Notice } from '$ui/backend';

/** What concerns the household's file: said at every start for as long as it is so. */
export const GRAVE: ReadonlySet<Notice> = new Set<Notice>([
  'restored_from_backup',
  'damaged_file_set_aside',
  'newer_version',
  'read_only',
]);

const KEY = 'notices-put-away';

/** The notices that were put away on this computer before. */
export function alreadySaid(): Notice[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]') as Notice[];
    return kept.filter((notice) => !GRAVE.has(notice));
  } catch {
    // Saying it once more does no harm.
    return [];
  }
}

export function remember(notice: Notice): void {
  if (GRAVE.has(notice)) return;
  try {
    localStorage.setItem(KEY, JSON.stringify([...alreadySaid(), notice]));
  } catch {
    // It will be said again, that is all.
  }
}
