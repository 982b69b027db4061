// Where calendars are, and the addresses of those that have one for everybody.

export const PROVIDERS = ['nextcloud', 'fastmail', 'icloud', 'other'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** The address that everybody there has; null is one that somebody has to type. */
export function addressOf(provider: Provider): string | null {
  const known: Partial<Record<Provider, string>> = {
    fastmail: 'https://caldav.fastmail.com/',
    icloud: 'https://caldav.icloud.com/',
  };
  return known[provider] ?? null;
}

export type Login = { provider: Provider; address: string; user: string; password: string };

/** What is not filled in yet, the first first. */
export function missing(login: Login): ('address' | 'user' | 'password')[] {
  const asked =
    addressOf(login.provider) === null
      ? (['address', 'user', 'password'] as const)
      : (['user', 'password'] as const);
  return asked.filter((field) => !login[field].trim());
}
