/**
 * The question whatIf by its Cypher definition: the change is made in a transaction that is rolled back, and each
 * question is asked inside it.
 */
import { execute, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import { type Context, createContext } from '../../src/answers/context.js';
import { homeOf } from '../../src/answers/home-of.js';
import { Money } from '../../src/answers/scalars.js';
import type { Database } from '../../src/database/database.js';
import type { IndicatorsRow } from '../../src/questions/what-if/indicators.js';
import type { Hypothesis } from '../../src/questions/what-if/row.js';
import { withOwnCache } from './own-cache.js';

const questions = parse(`query ($asOf: Date, $home: ID, $isHomeKnown: Boolean!) {
  overlaps(first: 1, asOf: $asOf, repeats: true) { totalCount }
  nested: overlaps(first: 1, ground: NESTED, asOf: $asOf, repeats: true) { totalCount }
  isolatedActors(first: 1, repeats: true, asOf: $asOf) { totalCount }
  synergiesBetweenInitiatives: synergies(first: 1, between: INITIATIVES, repeats: true, asOf: $asOf) { totalCount }
  synergiesBetweenActors: synergies(first: 1, between: ACTORS, repeats: true, asOf: $asOf) { totalCount }
  gaps(first: 1, territory: $home, asOf: $asOf) @include(if: $isHomeKnown) { totalCount }
  fragmentation(asOf: $asOf) { fragmentation distanceFragmentation }
  fundingConcentration(first: 1, asOf: $asOf) { grants amount unknownAmount }
}`);

export async function whatIfInCypher(
  schema: GraphQLSchema,
  context: Context,
  change: Hypothesis,
  asOf: string,
): Promise<{ before: IndicatorsRow; after: IndicatorsRow }> {
  // A hypothetical change does not move home.
  const home = await homeOf(context);
  const before = await readIndicators(schema, context, asOf, home);
  const after = await context.database.trial(async (trial) => {
    await suppose(trial, change, asOf);
    const { caller, today: day, territory, definitions } = context;
    const supposed = createContext(trial, withOwnCache(context.fresh), { caller, day, territory, definitions });
    return readIndicators(schema, supposed, asOf, home);
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
  gaps: Count.optional(),
  fragmentation: z.object({ fragmentation: z.number().nullable(), distanceFragmentation: z.number().nullable() }),
  fundingConcentration: z.object({
    grants: z.number(),
    amount: z.string().nullable(),
    unknownAmount: z.string().nullable(),
  }),
});

async function readIndicators(
  schema: GraphQLSchema,
  contextValue: Context,
  asOf: string,
  home: string | null,
): Promise<IndicatorsRow> {
  const variableValues = { asOf, home, isHomeKnown: home !== null };
  const { data, errors } = await execute({ schema, document: questions, contextValue, variableValues });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const { fragmentation, fundingConcentration, ...answers } = Answers.parse(data);
  const { grants, amount, unknownAmount } = fundingConcentration;
  const amounts = [amount, unknownAmount].flatMap((euros) => (euros === null ? [] : [Money.parseValue(euros)]));
  return {
    overlaps: answers.overlaps.totalCount,
    nested: answers.nested.totalCount,
    isolatedActors: answers.isolatedActors.totalCount,
    synergiesBetweenInitiatives: answers.synergiesBetweenInitiatives.totalCount,
    synergiesBetweenActors: answers.synergiesBetweenActors.totalCount,
    gaps: answers.gaps?.totalCount ?? null,
    ...fragmentation,
    grants,
    grantedAmount: amounts.length === 0 ? null : amounts.reduce((sum, cents) => sum + cents, 0),
  };
}

async function suppose(trial: Database, change: Hypothesis, asOf: string): Promise<void> {
  const { mergeInitiatives, funderWithdraws, actorLeaves, initiativeStops, newTie } = change;
  if (mergeInitiatives) {
    const [kept, merged] = mergeInitiatives;
    await trial.write('what-if/merge-initiatives', { kept, merged });
  }
  if (funderWithdraws) await trial.write('what-if/funder-withdraws', { funder: funderWithdraws, asOf });
  if (actorLeaves) await trial.write('what-if/actor-leaves', { actor: actorLeaves });
  if (initiativeStops) await trial.write('what-if/initiative-stops', { initiative: initiativeStops });
  if (newTie) {
    const [one, other] = newTie;
    await trial.write('what-if/new-tie', { one, other, asOf });
  }
}
