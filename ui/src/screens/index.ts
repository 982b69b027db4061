// Which screen shows an area. Tonight comes with the window, because that is where it opens; the others are fetched when
// somebody first goes there. A place's detail, such as a title's id, is in `getApp().route.detail`.

import type { Component } from 'svelte';
import type { Route, RouteArea } from '../state';
import TonightScreen from './tonight/TonightScreen.svelte';

export type ScreenName = RouteArea | 'welcome' | 'bringin' | 'unmatched';

/** The screen of a place. Two places of the Watchlist have screens of their own. */
export function screenOf({ area, detail }: Route): ScreenName {
  if (area === 'watchlist' && detail === 'bring') return 'bringin';
  return area === 'watchlist' && detail === 'unmatched' ? 'unmatched' : area;
}

/** The screens that need not be fetched. */
export const AT_HAND: Partial<Record<ScreenName, Component>> = { tonight: TonightScreen };

/** Fetches a screen. */
export const FETCH: Record<Exclude<ScreenName, 'tonight'>, () => Promise<{ default: Component }>> = {
  welcome: () => import('./welcome/WelcomeScreen.svelte'),
  watchlist: () => import('./watchlist/WatchlistScreen.svelte'),
  bringin: () => import('./bringin/BringInScreen.svelte'),
  unmatched: () => import('./bringin/UnmatchedScreen.svelte'),
  plans: () => import('./plans/PlansScreen.svelte'),
  diary: () => import('./diary/DiaryScreen.svelte'),
  family: () => import('./family/FamilyScreen.svelte'),
  settings: () => import('./settings/SettingsScreen.svelte'),
};
