// What can be set from anywhere.

import Archive from '@lucide/svelte/icons/archive';
import Bell from '@lucide/svelte/icons/bell';
import CalendarSync from '@lucide/svelte/icons/calendar-sync';
import Clock from '@lucide/svelte/icons/clock';
import ImageDown from '@lucide/svelte/icons/image-down';
import Info from '@lucide/svelte/icons/info';
import Monitor from '@lucide/svelte/icons/monitor';
import Moon from '@lucide/svelte/icons/moon';
import Power from '@lucide/svelte/icons/power';
import Sun from '@lucide/svelte/icons/sun';
import type { Theme } from '$ui/backend';
import { t } from '$ui/i18n';
import type { Commands } from '$ui/palette/command';
import type { App } from '$ui/state';

const words = t.palette;
const THEMES = { system: Monitor, light: Sun, dark: Moon };

async function light(app: App, theme: Theme): Promise<void> {
  if (app.home) await app.write('change_settings', { ...app.home.settings, theme });
}

export const settingsCommands: Commands = (app) => [
  ...(['light', 'dark', 'system'] as const)
    .filter((theme) => theme !== app.home?.settings.theme)
    .map((theme) => ({
      id: `settings.theme-${theme}` as const,
      group: 'house' as const,
      name: words.theme(t.settings.themes[theme]),
      also: words.themeAlso[theme],
      icon: THEMES[theme],
      stays: true as const,
      run: () => void light(app, theme),
    })),
  {
    id: 'settings.evening',
    group: 'house',
    name: words.evenings,
    also: words.eveningsAlso,
    icon: Clock,
    run: () => app.go('settings', 'evening'),
  },
  {
    id: 'settings.reminders',
    group: 'house',
    name: words.reminders,
    also: words.remindersAlso,
    icon: Bell,
    run: () => app.go('settings', 'reminders'),
  },
  {
    id: 'settings.calendar',
    group: 'house',
    name: words.familyCalendar,
    also: words.familyCalendarAlso,
    icon: CalendarSync,
    run: () => app.go('settings', 'calendar'),
  },
  {
    id: 'settings.lookup',
    group: 'house',
    name: words.lookUp,
    also: words.lookUpAlso,
    icon: ImageDown,
    run: () => app.go('settings', 'lookup'),
  },
  {
    id: 'settings.keeping',
    group: 'house',
    name: words.keeping,
    also: words.keepingAlso,
    icon: Archive,
    run: () => app.go('settings', 'keeping'),
  },
  {
    id: 'settings.about',
    group: 'house',
    name: words.about,
    also: words.aboutAlso,
    icon: Info,
    run: () => app.go('settings', 'about'),
  },
  {
    id: 'settings.quit',
    group: 'house',
    name: t.settings.quit,
    also: words.quitAlso,
    icon: Power,
    stays: true,
    run: () => void app.quit(),
  },
];
