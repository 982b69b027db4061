// Sets of films, each made anew and never changed, so that whoever shows one sees that it is another.

export type Ids = ReadonlySet<string>;

export const NONE: Ids = new Set();

/** With the film if it was not among them, without it if it was. */
export function toggled(ids: Ids, id: string): Ids {
  const others = new Set(ids);
  if (!others.delete(id)) others.add(id);
  return others;
}

export function joined(ids: Ids, more: readonly string[]): Ids {
  return new Set([...ids, ...more]);
}

/** Those that are in `order`. */
export function keptOf(order: readonly string[], ids: Ids): Ids {
  return ids.size === 0 ? ids : new Set(order.filter((id) => ids.has(id)));
}
