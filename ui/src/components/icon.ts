import type { LucideIcon } from '@lucide/svelte';

/** A lucide icon's component, imported singly: `import Clock from '@lucide/svelte/icons/clock'`. */
export type Icon = LucideIcon;
