// Places in the window, as one word each, so that the backend can remember where somebody was.

export const AREAS = ['tonight', 'watchlist', 'plans', 'diary', 'family', 'settings'] as const;
export type RouteArea = (typeof AREAS)[number];
export type Route = { area: RouteArea; detail: string | null };

/** `watchlist/<id>` as a route; anything unknown is Tonight. */
export function parsePlace(place: string): Route {
  const [name, ...rest] = place.split('/');
  const area = AREAS.find((known) => known === name);
  const detail = rest.join('/');
  return area ? { area, detail: detail || null } : { area: 'tonight', detail: null };
}

export function placeOf({ area, detail }: Route): string {
  return detail ? `${area}/${detail}` : area;
}
