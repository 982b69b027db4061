// Forms that were closed before they were saved: nothing typed is lost while the window lives.

import type { TitleId } from '$ui/backend';
import type { Form } from './edit';

const forms = new Map<TitleId, Form>();

export const aside = {
  put(id: TitleId, form: Form): void {
    forms.set(id, form);
  },
  /** The form, which then is the taker's to keep. */
  take(id: TitleId): Form | null {
    const form = forms.get(id) ?? null;
    forms.delete(id);
    return form;
  },
};
