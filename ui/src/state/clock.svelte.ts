// The time as the backend tells it: asked once, then carried on by this computer's clock, which goes on while it sleeps.

/** Ticks on the minute. What it shows is the backend's time; the computer only says how much has passed. */
export class Clock {
  /** How far the backend's clock is ahead of this computer's, in milliseconds. */
  #ahead = 0;
  /** The moment, in milliseconds since 1970, renewed each minute. */
  now = $state(0);
  /** IANA zone of this computer. */
  zone = $state('UTC');

  /** Sets the clock by the backend's. */
  set(now: string, zone: string): void {
    this.#ahead = Date.parse(now) - Date.now();
    this.now = Date.parse(now);
    this.zone = zone;
  }

  /** Ticks until the returned function is called. */
  run(): () => void {
    // Asked every second and told once a minute: a timer of a minute would come late after the computer slept.
    const timer = setInterval(() => {
      const now = Date.now() + this.#ahead;
      if (Math.floor(now / 60_000) !== Math.floor(this.now / 60_000)) this.now = now;
    }, 1000);
    return () => clearInterval(timer);
  }
}
