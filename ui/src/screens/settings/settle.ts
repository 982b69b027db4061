/** Calls `act` with the latest value once no new one came for a moment, so that turning a time writes once. */
export function settle<T>(act: (value: T) => void, moment = 600): { (value: T): void; now: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { value: T } | null = null;
  const now = () => {
    clearTimeout(timer);
    const last = waiting;
    waiting = null;
    if (last) act(last.value);
  };
  const later = (value: T) => {
    waiting = { value };
    clearTimeout(timer);
    timer = setTimeout(now, moment);
  };
  return Object.assign(later, { now });
}
