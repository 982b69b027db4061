import { count, number } from '../format';

// The month, the week, what is past, and moving evenings in them.

export const calendar = {
  views: 'What the calendar shows',
  month: 'Month',
  week: 'Week',
  past: 'Past evenings',
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  planOn: (date: string) => `Plan an evening on ${date}`,

  print: 'Print the month',
  printed: (household: string, date: string) => [household, date].filter(Boolean).join(', '),
  everyone: 'everyone',

  // Moving
  movingRegion: 'What is being moved',
  hintMonth: 'Drag an evening to another day to move it, or press M on its day.',
  hintWeek: 'Drag an evening to move it, or press M on it.',
  keysMonth: 'Press M to move an evening of this day.',
  keysWeek: 'Press M to move it.',
  held: (name: string, from: string, keys: string, one: number, of: number) =>
    `${name}, ${from}, is picked up${of > 1 ? `, ${one} of ${of}; M for the next` : ''}. ${keys}`,
  holdMonth: 'Arrows move it, Enter drops it, Escape leaves it where it was.',
  holdWeek:
    'Left and right change the day, up and down the time. Enter drops it, Escape leaves it where it was.',
  fixed: (date: string) => `There is nothing to move on ${date}.`,
  over: (name: string) => `${name} has begun or is over, so it stays.`,
  left: (name: string, from: string) => `${name} stays on ${from}.`,
  moved: (name: string, to: string) => `${name} moves to ${to}.`,
  /** Said in place of what there is to wonder about, after a move. */
  after: (name: string, to: string) => `${name} moved to ${to}`,
  fine: 'Fine',

  // What is past
  search: 'Search in past evenings',
  searchPlaceholder: 'A film, a person, a place, “December” …',
  found: 'How many were found',
  counted: (found: number, all: number, searched: boolean) =>
    searched
      ? `${number(found)} of ${count(all, '# past evening', '# past evenings')}`
      : count(all, '# past evening', '# past evenings'),
  unanswered: 'Not said yet whether you watched it',
  noPast: 'No evening has passed yet',
  noPastText: 'When one has, it stands here with who came and how it was.',
  nothingFound: (words: string) =>
    `No past evening has “${words}” in its film, its people, its place or its note.`,
  more: (left: number) => count(left, 'Show the last one', 'Show more of # others'),
};
