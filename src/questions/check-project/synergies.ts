/** The synergies of a project that is not in the graph. */

import { type Page, type PageArguments, pageOf } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import type { RowPlace } from '../../answers/row-place.js';
import { takeTurn } from '../../fresh/take-turn.js';
import type { QuerySynergiesArgs } from '../../language/generated/types.js';
import { CANDIDATE, withCandidate } from '../../model/candidate.js';
import { askSynergiesInCypher, rankWithGroupsFirst } from '../synergies/answer.js';
import { rankSynergies } from '../synergies/between-initiatives/rank.js';
import { identifySynergy, type SynergyRow } from '../synergies/row.js';
import { factsOf, nameOf, type Project, writeProject } from './project.js';

export async function synergiesOfProject(
  context: Context,
  project: Project,
  { first, after, kind, minimumScore }: PageArguments & Pick<QuerySynergiesArgs, 'kind' | 'minimumScore'>,
): Promise<Page<SynergyRow>> {
  const { fresh, today } = context;
  const asOf = project.asOf ?? today;
  const filters = { kind: kind ?? null, minimumScore: minimumScore ?? null, asOf };
  const page = { first: first ?? null, after: after ?? null };
  const scope = { ...project, ...filters };
  const named = (row: SynergyRow): SynergyRow => ({ ...row, project: nameOf(project) });
  if (fresh) {
    const supposed = withCandidate(fresh.known.snapshot, factsOf(project));
    const answer = await takeTurn(() => rankSynergies(supposed, filters, [CANDIDATE], today), context.signal);
    const take = async (size: number, after: RowPlace | null) => (await answer.take(size, after)).map(named);
    return pageOf('checkProject: synergies', scope, { ...answer, take }, page);
  }
  const rows = await context.database.trial(async (trial) => {
    await writeProject(trial, project);
    const ask = askSynergiesInCypher(filters, [CANDIDATE], asOf);
    return trial.read<{ synergy: SynergyRow }>('synergies-between-initiatives', { ask });
  });
  const synergies = rows.map(({ synergy }) => named(identifySynergy(synergy, 'INITIATIVES', asOf)));
  return pageOf('checkProject: synergies', scope, rankWithGroupsFirst(synergies), page);
}
