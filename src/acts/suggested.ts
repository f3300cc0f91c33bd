/** What a decision stores about its suggestion. */
import type { Context } from '../answers/context.js';
import type { Found } from '../questions/suggestion/find.js';
import type { Suggested } from '../write/decide.js';

export async function readSuggested(context: Context, found: Found): Promise<Suggested> {
  const { about, evidence } = found;
  const parts = (await found.parts?.(context)) ?? [];
  if (parts.length === 0) return { about, evidence };
  // Parallel lists, because properties in the database cannot be objects.
  return {
    ...{ about, evidence },
    rows: parts.map(({ suggestion }) => suggestion),
    rowAbout: parts.map((part) => part.about.join(' ')),
    rowEvidence: parts.map((part) => part.evidence),
  };
}
