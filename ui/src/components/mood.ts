// The five mood colours, and which axis wears which.

import type { Axis } from '$ui/backend';

export type MoodColour = 'tears' | 'warmth' | 'heaviness' | 'calm' | 'laughter';

/** The mood colour of an axis; the others have none and stay plain. */
export function moodColour(axis: Axis): MoodColour | null {
  const colours: Partial<Record<Axis, MoodColour>> = {
    tears: 'tears',
    feel_good: 'warmth',
    romance: 'tears',
    inspiration: 'warmth',
    darkness: 'heaviness',
    scare: 'heaviness',
    cosiness: 'calm',
    thought: 'calm',
    humour: 'laughter',
  };
  return colours[axis] ?? null;
}
