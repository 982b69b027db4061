// What can be said of the family from anywhere.

import CalendarSync from '@lucide/svelte/icons/calendar-sync';
import Scale from '@lucide/svelte/icons/scale';
import Smartphone from '@lucide/svelte/icons/smartphone';
import Tv from '@lucide/svelte/icons/tv';
import UserPlus from '@lucide/svelte/icons/user-plus';
import { t } from '$ui/i18n';
import type { Commands } from '$ui/palette/command';

const words = t.palette;

export const familyCommands: Commands = (app) => [
  {
    id: 'family.add',
    group: 'house',
    name: words.addMember,
    also: words.addMemberAlso,
    icon: UserPlus,
    run: () => app.go('family', 'add'),
  },
  {
    id: 'family.rule',
    group: 'house',
    name: words.rule,
    also: words.ruleAlso,
    icon: Scale,
    run: () => app.go('family', 'rules'),
  },
  {
    id: 'family.calendars',
    group: 'house',
    name: words.followed,
    also: words.followedAlso,
    icon: CalendarSync,
    run: () => app.go('family', 'calendars'),
  },
  {
    id: 'family.wishes',
    group: 'house',
    name: words.wishes,
    also: words.wishesAlso,
    icon: Smartphone,
    run: () => app.go('family', 'wishes'),
  },
  {
    id: 'family.services',
    group: 'house',
    name: words.services,
    also: words.servicesAlso,
    icon: Tv,
    run: () => app.go('family', 'services'),
  },
];
