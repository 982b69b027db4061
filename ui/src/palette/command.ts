// What a command is. The areas declare theirs beside their screens; `registry` gathers them.

import type { Icon } from '$ui/components';
import type { App, RouteArea } from '$ui/state';
import type { Shortcut } from '$ui/state/shortcuts';

/** Whose it is, then what it does: `plans.plan`. */
export type CommandId = `${RouteArea | 'app'}.${string}`;
export type CommandGroup = 'do' | 'go' | 'tonight' | 'house';

/** Something the app can do from anywhere. */
export type Command = {
  id: CommandId;
  group: CommandGroup;
  /** What it is called. */
  name: string;
  /** Other words for it that somebody may type. */
  also: string;
  icon: Icon;
  /** Beside the name: what it would do now. */
  hint?: string;
  shortcut?: Shortcut;
  /** The screen stays as it is, so the focus goes back to where it was. */
  stays?: true;
  run: () => void;
};

/** The commands of an area, as things stand. */
export type Commands = (app: App) => Command[];
