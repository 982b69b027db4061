// The month, the week, what is past, and moving evenings in them.

export const calendar = {
  views: 'What the calendar shows',
  month: 'Month',
  week: 'Week',
  past: 'Past evenings',
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  planOn: (date: string) => `Plan an evening on ${date}`,

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
};
