// How often a screen reader hears how far a list is: what is seen moves on all the time, what is heard does not.

import type { ImportStep } from '$ui/backend';

/** Where nobody knows how much there is, it is first said after so many, and then each time there are four times as many. */
const FIRST = 4096;
const TIMES = 4;

/** What is to be heard once `step` is reached, when `heard` was heard last; `total` as far as it is known. */
export function heardOf(heard: ImportStep | null, step: ImportStep, total: number | null): ImportStep {
  if (heard?.step !== step.step) return step;
  const quarter = ({ done }: ImportStep) => Math.floor((4 * done) / (total || Infinity));
  const next = total ? quarter(step) > quarter(heard) : step.done >= Math.max(FIRST, TIMES * heard.done);
  return next ? step : heard;
}
