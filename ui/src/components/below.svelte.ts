// What lies over the lower edge of the window. Owns its height, for those that must not lie under it.

/** Height of the toasts, in CSS pixels. */
export const below = $state({ height: 0 });

/** The room to leave below, as CSS has it. */
export const roomFor = (height: number) => (height > 0 ? `calc(${height}px + var(--s4))` : '0px');
