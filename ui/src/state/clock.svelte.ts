// The time as the backend tells it: asked once, then carried on by what has passed since.

/** Ticks on the minute. It never asks this computer for the date, which the backend owns. */
export class Clock {
  #start = 0;
  #since = 0;
  /** The moment, in milliseconds since 1970, renewed each minute. */
  now = $state(0);
  /** IANA zone of this computer. */
  zone = $state('UTC');

  /** Sets the clock by the backend's. */
  set(now: string, zone: string): void {
    this.#start = Date.parse(now);
    this.#since = performance.now();
    this.now = this.#start;
    this.zone = zone;
  }

  /** Ticks until the returned function is called. */
  run(): () => void {
    // Asked every second and told once a minute: a timer of a minute would come late after the computer slept.
    const timer = setInterval(() => {
      const now = this.#start + (performance.now() - this.#since);
      if (Math.floor(now / 60_000) !== Math.floor(this.now / 60_000)) this.now = now;
    }, 1000);
    return () => clearInterval(timer);
  }
}
