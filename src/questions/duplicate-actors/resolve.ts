/** The question duplicateActors: which two records may describe one actor. */
import { checkIds } from '../../answers/check-ids.js';
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { chooseByDecision } from '../../answers/decisions/choose-by-decision.js';
import { saidFields } from '../../answers/say.js';
import { stub, stubs } from '../../answers/stubs.js';
import type { QueryDuplicateActorsArgs } from '../../language/generated/types.js';
import { findDuplicates, keysOfDuplicate } from './find.js';
import { type DuplicateActorsRow, digestDuplicate } from './row.js';
import { sayDuplicate } from './sentence.js';

export const duplicateActors = {
  Query: {
    async duplicateActors(_: unknown, { first, after, ...filters }: QueryDuplicateActorsArgs, context: Context) {
      await checkIds(context, 'duplicateActors', filters);
      const { actor, reason } = filters;
      const find = async () => {
        const rows = await findDuplicates(context);
        const found = rows.filter(
          ({ a, b, reasons }) =>
            (actor == null || a === actor || b === actor) &&
            (reason == null || reasons.some((one) => reason.includes(one))),
        );
        return ranked(found, keysOfDuplicate);
      };
      const { rows, dismissedCount } = await chooseByDecision(context, find, filters, digestDuplicate);
      const page = await pageOf('duplicateActors', filters, rows, { first: first ?? null, after: after ?? null });
      return { ...page, dismissedCount };
    },
  },
  DuplicateActors: {
    actors: ({ a, b }: DuplicateActorsRow) => stubs('Actor', [a, b]),
    commune: ({ commune }: DuplicateActorsRow) => (commune === null ? null : stub('Territory', commune)),
    ...saidFields(sayDuplicate),
  },
};
