// Which screen shows an area. A place's detail, such as a title's id, is in `getApp().route.detail`.

import type { Component } from 'svelte';
import type { RouteArea } from '../state';
import FamilyScreen from './family/FamilyScreen.svelte';
import PlansScreen from './plans/PlansScreen.svelte';
import SettingsScreen from './settings/SettingsScreen.svelte';
import TonightScreen from './tonight/TonightScreen.svelte';
import WatchlistScreen from './watchlist/WatchlistScreen.svelte';

export const SCREENS: Record<RouteArea, Component> = {
  tonight: TonightScreen,
  watchlist: WatchlistScreen,
  plans: PlansScreen,
  family: FamilyScreen,
  settings: SettingsScreen,
};
