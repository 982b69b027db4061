// Where the focus goes when a form is refused.

import { tick } from 'svelte';

/**
 * The first field that says what is wrong with it takes the focus, once that is said; false if none does. A field of
 * segments takes it in its first one.
 */
export async function toFault(form: Element | null | undefined): Promise<boolean> {
  await tick();
  const field = form?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] [role=spinbutton]');
  field?.focus();
  return field !== null && field !== undefined;
}
