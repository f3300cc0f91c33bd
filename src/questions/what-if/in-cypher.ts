/** The question whatIf by its definition: the change is made in a transaction that is taken back, and each indicator is the answer of its question there. */
import { execute, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import { type Context, createContext } from '../../answers/context.js';
import type { Database } from '../../database/database.js';
import type { IndicatorsRow } from './indicators.js';
import type { Hypothesis } from './row.js';

const questions = parse(`query ($asOf: Date) {
  overlaps(first: 1, asOf: $asOf) { totalCount }
  nested: overlaps(first: 1, ground: NESTED, asOf: $asOf) { totalCount }
  isolatedActors(first: 1, asOf: $asOf) { totalCount }
  synergiesBetweenInitiatives: synergies(first: 1, between: INITIATIVES, asOf: $asOf) { totalCount }
  synergiesBetweenActors: synergies(first: 1, between: ACTORS, asOf: $asOf) { totalCount }
  gaps(first: 1, asOf: $asOf) { totalCount }
  fragmentation(asOf: $asOf) { fragmentation distanceFragmentation }
}`);

export async function whatIfInCypher(
  schema: GraphQLSchema,
  context: Context,
  change: Hypothesis,
  asOf: string,
): Promise<{ before: IndicatorsRow; after: IndicatorsRow }> {
  const before = await readIndicators(schema, context, asOf);
  const after = await context.database.trial(async (trial) => {
    await suppose(trial, change, asOf);
    const supposed = createContext(trial, undefined, { caller: context.caller, day: context.today });
    return readIndicators(schema, supposed, asOf);
  });
  return { before, after };
}

const Count = z.object({ totalCount: z.number() });
const Answers = z.object({
  overlaps: Count,
  nested: Count,
  isolatedActors: Count,
  synergiesBetweenInitiatives: Count,
  synergiesBetweenActors: Count,
  gaps: Count,
  fragmentation: z.object({ fragmentation: z.number().nullable(), distanceFragmentation: z.number().nullable() }),
});

async function readIndicators(schema: GraphQLSchema, contextValue: Context, asOf: string): Promise<IndicatorsRow> {
  const { data, errors } = await execute({ schema, document: questions, contextValue, variableValues: { asOf } });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const { fragmentation, ...answers } = Answers.parse(data);
  const [granted] = await contextValue.answer<Pick<IndicatorsRow, 'grants' | 'grantedAmount'>>('granted', { asOf });
  return {
    overlaps: answers.overlaps.totalCount,
    nested: answers.nested.totalCount,
    isolatedActors: answers.isolatedActors.totalCount,
    synergiesBetweenInitiatives: answers.synergiesBetweenInitiatives.totalCount,
    synergiesBetweenActors: answers.synergiesBetweenActors.totalCount,
    gaps: answers.gaps.totalCount,
    ...fragmentation,
    grants: granted?.grants ?? 0,
    grantedAmount: granted?.grantedAmount ?? null,
  };
}

async function suppose(trial: Database, change: Hypothesis, asOf: string): Promise<void> {
  const { mergeInitiatives, funderWithdraws, actorLeaves, newTie } = change;
  if (mergeInitiatives) {
    const [kept, merged] = mergeInitiatives;
    await trial.write('what-if/merge-initiatives', { kept, merged });
  }
  if (funderWithdraws) await trial.write('what-if/funder-withdraws', { funder: funderWithdraws, asOf });
  if (actorLeaves) await trial.write('what-if/actor-leaves', { actor: actorLeaves });
  if (newTie) {
    const [one, other] = newTie;
    await trial.write('what-if/new-tie', { one, other, asOf });
  }
}
