// Forms that were closed before they were saved: nothing typed is lost while the window lives.

import type { TitleId } from '$ui/backend';
import { t } from '$ui/i18n';
import type { App } from '$ui/state';
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

/** Keeps it for the next time, and says so. */
export function putAside(app: App, id: TitleId, name: string, form: Form): void {
  aside.put(id, form);
  const action = { label: t.watchlist.edit.reopen, run: () => app.go('watchlist', id) };
  app.toasts.show(t.watchlist.edit.putAside(name), { action });
}
