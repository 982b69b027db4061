// The time as the backend tells it: asked once, then carried on by this computer's clock, which goes on while it sleeps.

/** How far from its second a tick may come; beyond that the computer slept or its clock was set. */
const LEAP_MS = 5000;

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

  /** Ticks from here on, and says when time leapt. */
  run(leapt: () => void): void {
    let last = Date.now();
    // Asked every second and told once a minute: a timer of a minute would come late after the computer slept.
    setInterval(() => {
      const here = Date.now();
      const late = here - last - 1000;
      last = here;
      const now = here + this.#ahead;
      if (Math.floor(now / 60_000) !== Math.floor(this.now / 60_000)) this.now = now;
      if (Math.abs(late) > LEAP_MS) leapt();
    }, 1000);
  }
}
