/** The synergies of a project that is not in the graph. */

import { byEngine } from '../../answers/asking.js';
import { type Page, type PageArguments, pageOf, type Ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import type { RowPlace } from '../../answers/row-place.js';
import type { QuerySynergiesArgs } from '../../language/generated/types.js';
import { CANDIDATE, withCandidate } from '../../model/candidate.js';
import { dayOf } from '../../model/days.js';
import { createDescriptionOfInitiatives } from '../synergies/between-initiatives/describe.js';
import { rankSynergies } from '../synergies/between-initiatives/rank.js';
import type { SynergyRow } from '../synergies/row.js';
import { factsOf, nameOf, type Project } from './project.js';

export async function synergiesOfProject(
  context: Context,
  project: Project,
  { first, after, kind, minimumScore }: PageArguments & Pick<QuerySynergiesArgs, 'kind' | 'minimumScore'>,
): Promise<Page<SynergyRow>> {
  const filters = { kind: kind ?? null, minimumScore: minimumScore ?? null, asOf: project.asOf ?? context.today };
  const page = { first: first ?? null, after: after ?? null };
  const scope = { ...project, ...filters };
  const named = (row: SynergyRow): SynergyRow => ({ ...row, project: nameOf(project) });
  const answer = await findSynergiesOfProject(context, project, filters);
  const take = async (size: number, after: RowPlace | null) => (await answer.take(size, after)).map(named);
  return pageOf('ProjectCheckConnection.synergies', scope, { ...answer, take }, page);
}

export const findSynergiesOfProject = byEngine(
  async (
    { fresh },
    project: Project,
    filters: Pick<QuerySynergiesArgs, 'kind' | 'minimumScore'> & { readonly asOf: string },
  ): Promise<Ranked<SynergyRow>> => {
    const supposed = withCandidate(fresh.known.snapshot, factsOf(project));
    const { asOf } = filters;
    const describe = createDescriptionOfInitiatives(supposed, dayOf(asOf));
    return rankSynergies(supposed, filters, [CANDIDATE], { asOf, describe });
  },
);
