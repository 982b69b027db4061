// Types that Rust does not have yet: a best guess, replaced type by type as they appear in bindings.ts. Import them
// from '$ui/backend', never from here, so that nothing else moves when they do.

import type { Events as Told, SessionView } from './bindings';

/** What the backend tells without being asked. */
export interface Events extends Told {
  /** Evenings that went by without a reminder. */
  missed: SessionView[];
}
