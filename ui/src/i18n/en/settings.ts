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
  remindersHint: 'For every evening. Each can have its own.',
  quiet: 'Quiet hours',
  quietHint:
    'Reminders that can wait come when the quiet hours are over. A film about to start is announced all the same.',
  quietFrom: 'From',
  quietTo: 'Until',
  atLogin: 'Start when you log in',
  atLoginHintNoTray:
    'Out of sight, without a window, as this desktop has no tray. Reminders come only while Houselights runs.',
  atLoginHint: 'In the tray, without a window. Reminders come only while Houselights runs.',
  adding: 'Adding films',
  quickAdd: 'Add what you copied by a key',
  quickAddHint: (keys: string) =>
    `${keys} works in every program. It adds as the tray does, and says what it understood.`,
  quickAddTaken: (keys: string) =>
    `Another program holds ${keys}, so it does nothing here. Free it there, then open the settings again.`,
  quickAddImpossible:
    'This desktop gives no keys to programs, as is usual with Wayland. The tray adds what you copied, too.',
  about: 'About',
  aboutText: 'Everything stays on this computer. No account, and no network unless you ask for it.',
  version: (version: string) => `Houselights ${version}`,
  licence: 'Free software, under the MIT License or the Apache License 2.0, as you like.',
  others:
    'It is built from the work of many others. Who they are and what their licences say stands in /usr/share/doc/houselights, if you installed the package.',
  sources: 'Where films come from',
  cards:
    'Mood cards were written by hand for Houselights from knowledge of each film, and carry its licence.',
  facts:
    'Facts of films without a card, from 1940 to 2014, come from Wikidata (CC0), as of October 2026, by way of the Python package bokeh-sampledata.',
  lookedUp: 'What you look up with a key of your own comes from TMDB, JustWatch and OMDb.',
  correct: 'Something is wrong? Correct it on the film’s page: your word comes first.',
  quit: 'Quit Houselights',
  quitHint:
    'Closing the window leaves it running, so that it can remind you. Quitting ends it until you open it again.',
  zone: (zone: string) => `This computer is in ${zone}.`,
};
