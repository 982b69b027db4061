// A sign for each way a film can have been. It never stands alone: its words are beside it or in its name.

import CircleStop from '@lucide/svelte/icons/circle-stop';
import Frown from '@lucide/svelte/icons/frown';
import Heart from '@lucide/svelte/icons/heart';
import Meh from '@lucide/svelte/icons/meh';
import Smile from '@lucide/svelte/icons/smile';
import type { Reaction } from '$ui/backend';
import type { Icon } from '$ui/components';

export const SIGNS: Record<Reaction, Icon> = {
  loved: Heart,
  good: Smile,
  mixed: Meh,
  not_for_us: Frown,
  stopped: CircleStop,
};
