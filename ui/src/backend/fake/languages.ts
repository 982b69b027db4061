// Which languages the fake's household follows, said or supposed: enough countries to tell them apart.
import type { Household } from '..';

const SPOKEN: Record<string, string[]> = { DE: ['de'], FR: ['fr'], TR: ['tr'] };

export function follows({ country, languages }: Household): string[] {
  return languages.length > 0 ? languages : [...(SPOKEN[country] ?? []), 'en'];
}
