/** The question pivot: a two-way table of initiatives, roles or euros. */
import { checkIds } from '../../answers/check-ids.js';
import { checkTerritory } from '../../answers/check-territory.js';
import { checkFirst } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { stub, stubs } from '../../answers/stubs.js';
import type { PivotCellArgs, PivotWholeRowArgs, QueryPivotArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { refusedEarly } from '../../words/tell.js';
import { readSources } from '../sources/read-sources.js';
import { type CellFact, cellOf, inNoCell, largestFirst, type PivotCellRow, wholeRowOf } from './cell.js';
import { checkLimit } from './check-limit.js';
import type { PivotFact, PivotHeadingRow, PivotRow } from './row.js';
import { pivotSentence } from './sentence.js';
import { tabulate } from './tabulate.js';
import { readUnplaced } from './unplaced.js';

export type { PivotCellRow };
export type CountedGrantRow = CellFact;

const MOST_FACTS = 1_000_000;
/** How many initiatives or grants of a cell are listed when the client states no number. */
const FEW_ROWS = 50;

/** Each initiative once, although an actor may hold several roles in it. */
const initiativesOf = ({ measure, facts }: PivotCellRow): string[] =>
  measure === 'EUROS' ? [] : [...new Set(facts.map(({ id }) => id))];

/** Shares by inhabitants are sums of fractions. */
const NEARLY_WHOLE = 1 - 1e-9;

const isInPart = ({ share, rows, columns }: PivotFact): boolean =>
  [share, ...rows.map((one) => one.share), ...columns.map((one) => one.share)].some(
    (each) => each != null && each < NEARLY_WHOLE,
  );

export const pivot = {
  Query: {
    async pivot(_: unknown, { rows, columns, ...asked }: QueryPivotArgs, context: Context): Promise<PivotRow> {
      const rowLimit = checkLimit('pivot', 'rowLimit', asked.rowLimit);
      const columnLimit = checkLimit('pivot', 'columnLimit', asked.columnLimit);
      if (rows === columns) throw refusedEarly('SAME_AXES', ['pivot', 'columns'], { axis: columns });
      if ([rows, columns].includes('TERRITORY') && asked.territory == null) {
        throw refusedEarly('NO_TERRITORY', ['pivot', 'territory'], {});
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
      const placing = isMoney && territory !== null ? { nature: asked.nature ?? ['SUBSIDY'] } : {};
      return { id: 'pivot', measure, asOf, facts, ...table, ...money, ...placing };
    },
  },
  Pivot: {
    unplaced: ({ asOf, nature }: PivotRow, _: unknown, context: Context) =>
      nature === undefined ? null : readUnplaced(context, nature, asOf),
    isEstimate: ({ facts }: PivotRow) => facts.some(isInPart),
    cell: (table: PivotRow, { row, column }: PivotCellArgs) => cellOf(table, row, column),
    wholeRow: (table: PivotRow, { row }: PivotWholeRowArgs) => wholeRowOf(table, row ?? null),
    inNoCell: (table: PivotRow) => inNoCell(table),
    sources: ({ facts }: PivotRow, _: unknown, context: Context) =>
      readSources(
        context,
        facts.map(({ id }) => id),
      ),
    sentence: (row: PivotRow, { language }: { language: Language }) => pivotSentence(row, language),
  },
  PivotCell: {
    amount: ({ measure, amount }: PivotCellRow) => (measure === 'EUROS' ? amount : null),
    initiativeCount: (cell: PivotCellRow) => initiativesOf(cell).length,
    initiatives: (cell: PivotCellRow, { first }: { first?: number | null }) =>
      stubs('Initiative', initiativesOf(cell).slice(0, checkFirst('PivotCell.initiatives', first ?? FEW_ROWS))),
    grants: ({ measure, facts }: PivotCellRow, { first }: { first?: number | null }) =>
      measure === 'EUROS' ? largestFirst(facts).slice(0, checkFirst('PivotCell.grants', first ?? FEW_ROWS)) : [],
  },
  CountedGrant: {
    fundingLink: ({ id }: CountedGrantRow) => stub('FundingLink', id),
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
