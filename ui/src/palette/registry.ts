// Every command there is, once. Each area owns its own.

import { appCommands } from '$ui/screens/commands';
import { familyCommands } from '$ui/screens/family/commands';
import { plansCommands } from '$ui/screens/plans/commands';
import { settingsCommands } from '$ui/screens/settings/commands';
import { tonightCommands } from '$ui/screens/tonight/commands';
import { watchlistCommands } from '$ui/screens/watchlist/commands';
import type { Command, Commands } from './command';

const AREAS: readonly Commands[] = [
  watchlistCommands,
  plansCommands,
  appCommands,
  tonightCommands,
  familyCommands,
  settingsCommands,
];

/** Everything that can be done now, in the order it is offered. */
export const commandsOf = (app: Parameters<Commands>[0]): Command[] => AREAS.flatMap((area) => area(app));
