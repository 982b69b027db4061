// The picture of each area, on the rail and wherever else somebody is sent there.

import BookHeart from '@lucide/svelte/icons/book-heart';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import Film from '@lucide/svelte/icons/film';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import Settings from '@lucide/svelte/icons/settings';
import Users from '@lucide/svelte/icons/users';
import type { RouteArea } from '$ui/state';
import type { Icon } from './icon';

export const AREA_ICONS: Record<RouteArea, Icon> = {
  tonight: Lightbulb,
  watchlist: Film,
  plans: CalendarDays,
  diary: BookHeart,
  family: Users,
  settings: Settings,
};
