/** The question checkProject by the Cypher definitions: the project is written, the question asked, and the write rolled back. */

import { type Ranked, ranked } from '../../src/answers/connection.js';
import type { Context } from '../../src/answers/context.js';
import type { Database } from '../../src/database/database.js';
import type { QueryOverlapsArgs, QuerySynergiesArgs } from '../../src/language/generated/types.js';
import { CANDIDATE } from '../../src/model/candidate.js';
import type { Project } from '../../src/questions/check-project/project.js';
import { ofProject } from '../../src/questions/check-project/resolve.js';
import { askCypher as askOverlaps } from '../../src/questions/overlaps/ask.js';
import type { Overlap } from '../../src/questions/overlaps/describe.js';
import { identifyOverlap, keysOfOverlap, type OverlapRow } from '../../src/questions/overlaps/row.js';
import { askCypher as askSynergies } from '../../src/questions/synergies/between-initiatives/ask.js';
import { identifySynergy, type SynergyRow } from '../../src/questions/synergies/row.js';
import { rankWithGroupsFirst } from './synergies.js';

export async function overlapsOfProjectInCypher(
  { database, today }: Context,
  project: Project,
  filters: QueryOverlapsArgs,
): Promise<Ranked<OverlapRow>> {
  const asOf = filters.asOf ?? today;
  return database.trial(async (trial) => {
    await writeProject(trial, project);
    const rows = await trial.read<{ overlap: Overlap }>('overlaps', { ask: askOverlaps(filters, [CANDIDATE], asOf) });
    const pairs = rows.map(({ overlap: { a, b } }) => ({ a, b }));
    const grounds = await trial.read<{ b: string; territories: string[] }>('common-ground', { pairs });
    const common = new Map(grounds.map(({ b, territories }) => [b, territories]));
    return ranked(
      rows.map(({ overlap }) => ofProject(project, identifyOverlap(overlap, asOf), common.get(overlap.b) ?? [])),
      keysOfOverlap,
    );
  });
}

export async function synergiesOfProjectInCypher(
  { database }: Context,
  project: Project,
  filters: Pick<QuerySynergiesArgs, 'kind' | 'minimumScore'> & { readonly asOf: string },
): Promise<Ranked<SynergyRow>> {
  const { asOf } = filters;
  const rows = await database.trial(async (trial) => {
    await writeProject(trial, project);
    const ask = askSynergies(filters, [CANDIDATE], asOf);
    return trial.read<{ synergy: SynergyRow }>('synergies-between-initiatives', { ask });
  });
  return rankWithGroupsFirst(rows.map(({ synergy }) => identifySynergy(synergy, 'INITIATIVES', asOf)));
}

/** @param trial the database of a trial: whatever is written to it is rolled back */
async function writeProject(
  trial: Database,
  { title, start, end, themes, territories, audiences }: Project,
): Promise<void> {
  const more = { start: start ?? null, end: end ?? null, audiences: audiences ?? [] };
  await trial.write('write/candidate', { id: CANDIDATE, title: title ?? null, themes, territories, ...more });
}
