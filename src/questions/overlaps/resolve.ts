/** The question overlaps, from the root, from an initiative and from an actor. */

import { checkIds } from '../../answers/check-ids.js';
import { comparedThemes } from '../../answers/compared-themes.js';
import { type PageArguments, pageOf } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { type Chosen, chooseByDecision } from '../../answers/decisions/choose-by-decision.js';
import { oncePerEntity } from '../../answers/once-per-entity.js';
import { saidFields } from '../../answers/say.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';
import type { InitiativeOverlapsArgs, QueryOverlapsArgs } from '../../language/generated/types.js';
import { CANDIDATE } from '../../model/candidate.js';
import type { Language } from '../../words/labels.js';
import type { Said } from '../../words/said.js';
import {
  answerOverlaps,
  countInitiativesLeftOut,
  findCommonTerritories,
  overlapsOf,
  overlapsOfActors,
} from './answer.js';
import { everyGround } from './ask.js';
import { findGroup } from './find-group.js';
import type { OverlapGroupRow } from './group-pairs.js';
import { leaveOutSettled } from './leave-out.js';
import { digestOverlap, type OverlapRow } from './row.js';
import { sayOverlap } from './sentence.js';

const leftOut =
  (field: 'tooBroadCount' | 'withoutTerritoryCount') => async (_: unknown, __: unknown, context: Context) =>
    (await countInitiativesLeftOut(context))[field];

async function territoriesOf(context: Context, { a, b, candidate }: OverlapRow): Promise<readonly string[]> {
  return candidate ? candidate.commonTerritories : findCommonTerritories(context, a, b);
}

export async function tellOverlap(context: Context, row: OverlapRow, language: Language): Promise<Said> {
  return sayOverlap(context, row, await territoriesOf(context, row), language);
}

async function pageOfChosen(filters: object, { rows, dismissedCount }: Chosen<OverlapRow>, page: PageArguments) {
  return { ...(await pageOf('overlaps', filters, rows, page)), dismissedCount, repeatCount: rows.repeatCount ?? 0 };
}

export const overlaps = {
  Query: {
    async overlaps(_: unknown, { first, after, ...filters }: QueryOverlapsArgs, context: Context) {
      await checkIds(context, 'overlaps', filters);
      const find = () => answerOverlaps(context, filters, filters.initiative ? [filters.initiative] : null);
      const chosen = await chooseByDecision(context, find, filters, digestOverlap);
      const areAll = filters.repeats || filters.initiative != null || filters.actor != null;
      const rows = areAll ? chosen.rows : await leaveOutSettled(context, chosen.rows, filters);
      return pageOfChosen(filters, { ...chosen, rows }, { first, after });
    },
  },
  Initiative: {
    overlaps: oncePerEntity(async (id, args: InitiativeOverlapsArgs, context) => {
      const { first, after, ...asked } = args;
      const filters = { ...asked, ground: asked.ground ?? everyGround };
      const answer = await chooseByDecision(
        context,
        () => overlapsOf(context, filters).load(id),
        filters,
        digestOverlap,
      );
      return pageOfChosen({ ...filters, id }, answer, { first, after });
    }),
  },
  Actor: {
    overlaps: oncePerEntity(async (id, args: QueryOverlapsArgs, context) => {
      const { first, after, ...filters } = args;
      const answer = await chooseByDecision(
        context,
        () => overlapsOfActors(context, filters).load(id),
        filters,
        digestOverlap,
      );
      return pageOfChosen({ ...filters, actor: id }, answer, { first, after });
    }),
  },
  OverlapConnection: {
    tooBroadCount: leftOut('tooBroadCount'),
    withoutTerritoryCount: leftOut('withoutTerritoryCount'),
  },
  Overlap: {
    id: ({ id, b, asOf, candidate }: OverlapRow, _: unknown, { today }: Context) =>
      withDay(candidate ? `overlap-${candidate.project}-${b}` : id, asOf, today),
    factors: (row: OverlapRow) => row,
    evidence: (row: OverlapRow) => row,
    coordinated: ({ coordination }: OverlapRow) => coordination === 'JOINT',
    amountAtStake: ({ grantedToA, grantedToB }: OverlapRow) =>
      grantedToA === null || grantedToB === null ? null : Math.min(grantedToA, grantedToB),
    group: (row: OverlapRow, _: unknown, context: Context) => findGroup(context, row),
    initiatives: ({ a, b }: OverlapRow) =>
      stubs(
        'Initiative',
        [a, b].filter((id) => id !== CANDIDATE),
      ),
    ...saidFields(tellOverlap),
  },
  OverlapGroup: {
    theme: ({ theme }: OverlapGroupRow) => stub('Theme', theme),
    initiatives: ({ initiatives }: OverlapGroupRow) => stubs('Initiative', initiatives),
    size: ({ initiatives }: OverlapGroupRow) => initiatives.length,
  },
  OverlapEvidence: {
    ...comparedThemes,
    sharedLeaves: ({ sharedLeaves }: OverlapRow) => stubs('Theme', sharedLeaves),
    commonAudiences: ({ audiencesOfA, audiencesOfB }: OverlapRow) =>
      audiencesOfA.filter((audience) => audiencesOfB.includes(audience)),
    populations: ({ populationOfA, populationOfB }: OverlapRow) => [populationOfA, populationOfB],
    commonTerritories: async (row: OverlapRow, _: unknown, context: Context) =>
      stubs('Territory', await territoriesOf(context, row)),
    commonParticipants: ({ commonParticipants }: OverlapRow) => stubs('Actor', commonParticipants),
    leaderFunders: ({ leaderFunders }: OverlapRow) => stubs('Actor', leaderFunders),
    houses: ({ houses }: OverlapRow) =>
      houses.map(({ bond, from, to }) => ({ bond, from: stub('Actor', from), to: stub('Actor', to) })),
    commonFunders: ({ commonFunders }: OverlapRow) => stubs('Actor', commonFunders),
    commonBodies: ({ commonBodies }: OverlapRow) => stubs('Actor', commonBodies),
    granted: ({ grantedToA, grantedToB }: OverlapRow) => [grantedToA, grantedToB],
  },
};
