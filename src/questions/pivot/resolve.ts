/** The question pivot: a two-way table of initiatives, roles or euros. */
import { checkIds } from '../../answers/check-ids.js';
import { checkTerritory } from '../../answers/check-territory.js';
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { stub } from '../../answers/stubs.js';
import type { QueryPivotArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { badInput } from '../../words/tell.js';
import { checkLimit } from './check-limit.js';
import type { PivotFact, PivotHeadingRow, PivotRow } from './row.js';
import { pivotSentence } from './sentence.js';
import { tabulate } from './tabulate.js';

const MOST_FACTS = 1_000_000;

export const pivot = {
  Query: {
    async pivot(_: unknown, { rows, columns, ...asked }: QueryPivotArgs, context: Context): Promise<PivotRow> {
      const rowLimit = checkLimit('pivot', 'rowLimit', asked.rowLimit);
      const columnLimit = checkLimit('pivot', 'columnLimit', asked.columnLimit);
      if (rows === columns) throw badInput('SAME_AXES', ['pivot', 'columns'], { axis: columns });
      if ([rows, columns].includes('TERRITORY') && asked.territory == null) {
        throw badInput('NO_TERRITORY', ['pivot', 'territory'], {});
      }
      const { theme = null, territory = null } = asked;
      await checkIds(context, 'pivot', { theme, territory });
      await checkTerritory(context, 'pivot', { territory }, { communes: true });
      const measure = asked.measure ?? 'INITIATIVES';
      const asOf = asked.asOf ?? context.today;
      const filters = {
        ...{ rows, columns, theme, territory },
        kind: asked.kind ?? null,
        audience: asked.audience ?? null,
        phase: asked.phase ?? null,
        status: asked.status ?? null,
        activeOn: asked.activeOn ?? null,
        limit: MOST_FACTS,
      };
      const isMoney = measure === 'EUROS';
      const facts = isMoney
        ? await readCached<PivotFact>(context, 'pivot-euros', { ...filters, asOf, nature: asked.nature ?? ['SUBSIDY'] })
        : await readCached<PivotFact>(context, 'pivot-initiatives', { ...filters, measure });
      const table = await tabulate(facts, { rows, columns, rowLimit, columnLimit }, context.signal);
      const money = isMoney ? {} : { amounts: null, amount: null, valued: null };
      return { id: 'pivot', measure, asOf, ...table, ...money };
    },
  },
  Pivot: {
    sentence: (row: PivotRow, { language }: { language: Language }) => pivotSentence(row, language),
  },
  PivotHeading: {
    name: async ({ axis, value }: PivotHeadingRow, { language }: { language: Language }, context: Context) =>
      axis === 'YEAR' ? value : (await speaker(context, language, [value])).name(value),
    actor: ({ axis, value }: PivotHeadingRow) => (axis === 'ACTOR' || axis === 'FUNDER' ? stub('Actor', value) : null),
    theme: ({ axis, value }: PivotHeadingRow) =>
      axis === 'THEME' || axis === 'ROOT_THEME' ? stub('Theme', value) : null,
    territory: ({ axis, value }: PivotHeadingRow) => (axis === 'TERRITORY' ? stub('Territory', value) : null),
    year: ({ axis, value }: PivotHeadingRow) => (axis === 'YEAR' ? Number(value) : null),
  },
};
