/** A project that is not in the graph: its facts, and its name in the cache. */

import { nameProject } from '../../answers/suggestion-id.js';
import type { QueryCheckProjectArgs } from '../../language/generated/types.js';
import type { CandidateProject } from '../../model/candidate.js';
import { dayOf } from '../../model/days.js';

/** The arguments of the question, with the themes given or, if none were, those proposed. */
export type Project = Omit<QueryCheckProjectArgs, 'themes'> & { readonly themes: readonly string[] };

export function factsOf({ themes, territories, audiences, start, end }: Project): CandidateProject {
  return {
    themes,
    territories,
    audiences: audiences ?? [],
    start: start == null ? null : dayOf(start),
    end: end == null ? null : dayOf(end),
  };
}

/**
 * A name that is the same for the same project, whatever the filters and the page. It leaves out the day, which ids add
 * themselves.
 */
export function nameOf({ title, themes, territories, start, end, audiences }: Project): string {
  return nameProject([
    title ?? null,
    inOrder(themes),
    inOrder(territories),
    start ?? null,
    end ?? null,
    inOrder(audiences ?? []),
  ]);
}

const inOrder = (ids: readonly string[]) => [...new Set(ids)].sort();
