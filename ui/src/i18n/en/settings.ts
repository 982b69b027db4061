import { count, duration } from '../format';

export const settings = {
  title: 'Settings',
  theme: 'The room',
  themes: { system: 'As the system', light: 'Daylight', dark: 'Dusk' },
  themeHints: { system: 'Follows this computer', light: 'Paper and ink', dark: 'Ink and lamp' },
  evening: 'Evenings',
  usualStart: 'Usual start',
  usualStartHint: 'A new plan begins here.',
  lightsOut: 'Lights out',
  lightsOutHint: 'Tonight only offers films that end before.',
  reminders: 'Reminders',
  remindersHint: 'Before a new evening. Each plan can have its own.',
  reminder: (minutes: number) => {
    if (minutes % 1440 === 0) return count(minutes / 1440, 'The day before', '# days before');
    return `${duration(minutes)} before`;
  },
  noReminder: 'Not at all',
  addReminder: 'Add a reminder',
  about: 'About',
  aboutText: 'Everything stays on this computer. No account, and no network unless you ask for it.',
  quit: 'Quit Houselights',
  quitHint:
    'Closing the window leaves it running, so that it can remind you. Quitting ends it until you open it again.',
  zone: (zone: string) => `This computer is in ${zone}.`,
};
