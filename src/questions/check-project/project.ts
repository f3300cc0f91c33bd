/** A project that is not in the graph, as it is asked about: what the engine is told of it, and what is written to be taken back. */

import { nameProject } from '../../answers/suggestion-id.js';
import type { Database } from '../../database/database.js';
import type { QueryCheckProjectArgs } from '../../language/generated/types.js';
import type { CandidateProject } from '../../model/candidate.js';
import { CANDIDATE } from '../../model/candidate.js';
import { dayOf } from '../../model/days.js';

/** What is asked, with its themes: those given, else those proposed. */
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

/** The same for the same project, however it is filtered and paged; the day stands in the id by itself. */
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

/** @param trial the database of a trial: the project is gone again at its end */
export async function writeProject(
  trial: Database,
  { title, start, end, themes, territories, audiences }: Project,
): Promise<void> {
  const more = { start: start ?? null, end: end ?? null, audiences: audiences ?? [] };
  await trial.write('write/candidate', { id: CANDIDATE, title: title ?? null, themes, territories, ...more });
}
