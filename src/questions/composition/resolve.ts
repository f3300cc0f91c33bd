/** The question composition: actors by kind and territory. */
import { checkIds } from '../../answers/check-ids.js';
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { stub } from '../../answers/stubs.js';
import { ActorKind, type QueryCompositionArgs } from '../../language/generated/types.js';
import { checkLimit } from '../pivot/check-limit.js';
import type { PivotFact } from '../pivot/row.js';
import { type Table, tabulate } from '../pivot/tabulate.js';

export interface CompositionRow extends Table {
  readonly id: string;
}

const MOST_ACTORS = 1_000_000;
/** A limit above the number of kinds. */
const EVERY_KIND = 200;

export const composition = {
  Query: {
    async composition(_: unknown, asked: QueryCompositionArgs, context: Context): Promise<CompositionRow> {
      const columnLimit = checkLimit('composition', 'columnLimit', asked.columnLimit);
      const { territory = null, theme = null } = asked;
      await checkIds(context, 'composition', { territory, theme });
      const ask = { territory, theme, level: asked.level ?? 'EPCI', limit: MOST_ACTORS };
      const facts = await readCached<PivotFact>(context, 'composition', ask);
      const limits = { rows: 'KIND', columns: 'TERRITORY', rowLimit: EVERY_KIND, columnLimit } as const;
      return { id: 'composition', ...(await tabulate(facts, limits, context.signal)) };
    },
  },
  Composition: {
    kinds: ({ rows }: CompositionRow) => rows.map(({ value, count }) => ({ kind: kindOf(value), count })),
    territories: ({ columns }: CompositionRow) =>
      columns.map(({ value, count }) => ({ territory: stub('Territory', value), count })),
    territoryCount: ({ columnCount }: CompositionRow) => columnCount,
    total: ({ distinct }: CompositionRow) => distinct,
  },
};

/** Null for a value that is not in the closed list: it was written without Passerelle. */
const kindOf = (value: string) => Object.values(ActorKind).find((kind) => kind === value) ?? null;
