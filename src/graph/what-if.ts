/** The question whatIf: every indicator before and after a change that is not made. */
import { execute, type GraphQLSchema, parse } from 'graphql';
import type { Database } from '../database/database.js';
import { openStill } from '../fresh/still.js';
import type { Language } from '../words/labels.js';
import { badInput } from '../words/tell.js';
import { whatIfSentence } from '../words/what-if.js';
import { checkIds } from './check-ids.js';
import { type Context, createContext } from './context.js';
import type { QueryWhatIfArgs, Resolvers } from './generated/types.js';
import { Money } from './scalars.js';

/** Exactly one is given: GraphQL sees to it. */
export type Hypothesis = QueryWhatIfArgs['change'];

/** As many as the questions count; cents. */
export interface IndicatorValues {
  readonly overlaps: number;
  readonly nested: number;
  readonly isolatedActors: number;
  readonly synergiesBetweenInitiatives: number;
  readonly synergiesBetweenActors: number;
  readonly gaps: number;
  readonly fragmentation: number | null;
  readonly distanceFragmentation: number | null;
  readonly grants: number;
  readonly grantedAmount: number | null;
}

export interface WhatIfRow {
  readonly before: IndicatorValues;
  readonly after: IndicatorValues;
  readonly change: Hypothesis;
  readonly asOf: string;
}

const questions = parse(`query ($asOf: Date) {
  overlaps(first: 1, asOf: $asOf) { totalCount }
  nested: overlaps(first: 1, ground: NESTED, asOf: $asOf) { totalCount }
  isolatedActors(first: 1, asOf: $asOf) { totalCount }
  synergiesBetweenInitiatives: synergies(first: 1, between: INITIATIVES, asOf: $asOf) { totalCount }
  synergiesBetweenActors: synergies(first: 1, between: ACTORS, asOf: $asOf) { totalCount }
  gaps(first: 1, asOf: $asOf) { totalCount }
  fragmentation(asOf: $asOf) { fragmentation distanceFragmentation }
  grants: fundingLinks(first: 1, filter: {status: [GRANTED]}) { totalCount totalAmount }
}`);

export const whatIf = {
  Query: {
    async whatIf(_: unknown, { change, asOf: day }: QueryWhatIfArgs, context: Context, { schema }): Promise<WhatIfRow> {
      const asOf = day ?? context.today;
      await check(context, change);
      const before = await readIndicators(schema, context, asOf);
      const after = await context.database.trial(async (trial) => {
        await suppose(trial, change, asOf);
        const fresh = context.fresh && (await openStill(trial, context.fresh.sequence));
        return readIndicators(
          schema,
          createContext(trial, fresh, { caller: context.caller, day: context.today }),
          asOf,
        );
      });
      return { before, after, change, asOf };
    },
  },
  WhatIf: {
    sentence: (row: WhatIfRow, { language }: { language: Language }, context: Context) =>
      whatIfSentence(context, row, language),
  },
} satisfies Resolvers;

type Answers = Record<string, { totalCount: number; totalAmount?: string | null }> & {
  fragmentation: Pick<IndicatorValues, 'fragmentation' | 'distanceFragmentation'>;
};

async function readIndicators(schema: GraphQLSchema, contextValue: Context, asOf: string): Promise<IndicatorValues> {
  const { data, errors } = await execute({ schema, document: questions, contextValue, variableValues: { asOf } });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const { fragmentation, ...answers } = data as unknown as Answers;
  const count = (question: string) => (answers[question] as { totalCount: number }).totalCount;
  const amount = answers.grants?.totalAmount;
  return {
    overlaps: count('overlaps'),
    nested: count('nested'),
    isolatedActors: count('isolatedActors'),
    synergiesBetweenInitiatives: count('synergiesBetweenInitiatives'),
    synergiesBetweenActors: count('synergiesBetweenActors'),
    gaps: count('gaps'),
    ...fragmentation,
    grants: count('grants'),
    grantedAmount: amount == null ? null : Money.parseValue(amount),
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

/** @throws BadInput when it is about what is not there, or about one thing twice. */
async function check(context: Context, change: Hypothesis): Promise<void> {
  const { mergeInitiatives, newTie } = change;
  const isPair = (ids: readonly string[]) => ids.length === 2 && ids[0] !== ids[1];
  if (mergeInitiatives && !isPair(mergeInitiatives))
    throw badInput('NOT_TWO_INITIATIVES', ['whatIf', 'mergeInitiatives'], {});
  if (newTie && !isPair(newTie)) throw badInput('NOT_TWO_ACTORS', ['whatIf', 'newTie'], {});
  await checkIds(context, 'whatIf', change);
}
