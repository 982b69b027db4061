// What can be planned from anywhere.

import CalendarArrowDown from '@lucide/svelte/icons/calendar-arrow-down';
import CalendarPlus from '@lucide/svelte/icons/calendar-plus';
import CalendarHeart from '@lucide/svelte/icons/calendar-heart';
import CalendarSearch from '@lucide/svelte/icons/calendar-search';
import Smartphone from '@lucide/svelte/icons/smartphone';
import { t } from '$ui/i18n';
import type { Commands } from '$ui/palette/command';
import { saveCalendar } from './actions';

const words = t.palette;

export const plansCommands: Commands = (app) => [
  {
    id: 'plans.plan',
    group: 'do',
    name: words.planEvening,
    also: words.planEveningAlso,
    icon: CalendarPlus,
    run: () => app.go('plans', 'plan'),
  },
  {
    id: 'plans.find',
    group: 'do',
    name: words.findEvening,
    also: words.findEveningAlso,
    icon: CalendarSearch,
    run: () => app.go('plans', 'find'),
  },
  {
    id: 'plans.share',
    group: 'do',
    name: words.shareEvening,
    also: words.shareEveningAlso,
    icon: Smartphone,
    run: () => app.go('plans', 'share'),
  },
  {
    id: 'plans.open',
    group: 'do',
    name: words.openNight,
    also: words.openNightAlso,
    icon: CalendarHeart,
    stays: true,
    run: () => void app.backend.call('open_movie_night', null).catch((thrown: unknown) => app.fail(thrown)),
  },
  {
    id: 'plans.save',
    group: 'house',
    name: words.saveCalendar,
    also: words.saveCalendarAlso,
    icon: CalendarArrowDown,
    stays: true,
    run: () => void saveCalendar(app, null),
  },
];
