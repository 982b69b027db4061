// English, a file per area.

import { bringIn, listOf, ratedOn, services } from './bringin';
import { calendar } from './calendar';
import { capture } from './capture';
import { common } from './common';
import { diary } from './diary';
import { done } from './done';
import { failures } from './failures';
import { family } from './family';
import { feeds } from './feeds';
import { keeping } from './keeping';
import { lookUp, lookUpTroubles } from './lookUp';
import { mail, replied } from './mail';
import { movieNight } from './movieNight';
import { calendarTroubles, familyCalendar } from './familyCalendar';
import { palette } from './palette';
import { particulars } from './particulars';
import { plans } from './plans';
import { polls } from './polls';
import { reminders } from './reminders';
import { repeats } from './repeats';
import { settings } from './settings';
import { sharing } from './sharing';
import { shell, toast } from './shell';
import { tonight } from './tonight';
import { torn } from './torn';
import { watchlist } from './watchlist';
import { welcome } from './welcome';
import { wishes } from './wishes';
import { words } from './words';

export const en = {
  common,
  shell,
  toast,
  done,
  failures,
  words,
  tonight,
  torn,
  watchlist,
  bringIn,
  listOf,
  ratedOn,
  services,
  capture,
  palette,
  diary,
  particulars,
  plans,
  calendar,
  polls,
  repeats,
  reminders,
  sharing,
  feeds,
  keeping,
  lookUp,
  lookUpTroubles,
  mail,
  replied,
  movieNight,
  family,
  familyCalendar,
  calendarTroubles,
  settings,
  welcome,
  wishes,
};
