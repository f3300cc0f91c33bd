/** The audiences that an initiative states, as one number: a bit for each value of the closed list. */
import type { Audience } from '../language/generated/types.js';
import { audiences } from '../language/groups.js';

const bitOf = new Map<string, number>(audiences.map((audience, place) => [audience, 1 << place]));

/** The bits of the audiences; 0 for none. Values outside the closed list are ignored. */
export function maskOf(stated: readonly string[]): number {
  return stated.reduce((mask, audience) => mask | (bitOf.get(audience) ?? 0), 0);
}

export const EVERYONE = maskOf(['EVERYONE']);

/** The audiences of the bits, in the order of the closed list. */
export function audiencesIn(mask: number): Audience[] {
  return audiences.filter((audience) => (mask & maskOf([audience])) !== 0);
}
