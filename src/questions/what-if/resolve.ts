/** The question whatIf: every indicator before and after a change that is not made. */

import type { GraphQLResolveInfo } from 'graphql';
import { checkIds } from '../../answers/check-ids.js';
import type { Context } from '../../answers/context.js';
import type { QueryWhatIfArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import { badInput } from '../../words/tell.js';
import { whatIfByEngine } from './by-engine.js';
import { whatIfInCypher } from './in-cypher.js';
import type { Hypothesis, WhatIfRow } from './row.js';
import { whatIfSentence } from './sentence.js';

export const whatIf = {
  Query: {
    async whatIf(
      _: unknown,
      { change, asOf: day }: QueryWhatIfArgs,
      context: Context,
      { schema }: GraphQLResolveInfo,
    ): Promise<WhatIfRow> {
      const asOf = day ?? context.today;
      await check(context, change);
      const { fresh } = context;
      const answer = fresh
        ? await whatIfByEngine(context, fresh, change, asOf)
        : await whatIfInCypher(schema, context, change, asOf);
      return { ...answer, change, asOf };
    },
  },
  WhatIf: {
    sentence: (row: WhatIfRow, { language }: { language: Language }, context: Context) =>
      whatIfSentence(context, row, language),
  },
};

/** @throws BadInput when it is about what is not there, or about one thing twice. */
async function check(context: Context, change: Hypothesis): Promise<void> {
  const { mergeInitiatives, newTie } = change;
  const isPair = (ids: readonly string[]) => ids.length === 2 && ids[0] !== ids[1];
  if (mergeInitiatives && !isPair(mergeInitiatives))
    throw badInput('NOT_TWO_INITIATIVES', ['whatIf', 'mergeInitiatives'], {});
  if (newTie && !isPair(newTie)) throw badInput('NOT_TWO_ACTORS', ['whatIf', 'newTie'], {});
  await checkIds(context, 'whatIf', change);
}
