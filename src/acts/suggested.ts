/** What a decision keeps of the suggestion that it is on. */
import type { Context } from '../answers/context.js';
import type { Found } from '../questions/suggestion/find.js';
import type { Suggested } from '../write/decide.js';

export async function readSuggested(context: Context, found: Found): Promise<Suggested> {
  const { about, evidence } = found;
  const parts = (await found.parts?.(context)) ?? [];
  if (parts.length === 0) return { about, evidence };
  // One beside the other, as the database keeps lists.
  return {
    ...{ about, evidence },
    rows: parts.map(({ suggestion }) => suggestion),
    rowAbout: parts.map((part) => part.about.join(' ')),
    rowEvidence: parts.map((part) => part.evidence),
  };
}
