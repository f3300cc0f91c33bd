/** The question overlaps, from the root and from an initiative. */
import type DataLoader from 'dataloader';
import type { Language } from '../words/labels.js';
import { overlapSentence } from '../words/overlaps.js';
import { checkIds } from './check-ids.js';
import { type PageArguments, pageOf } from './connection.js';
import type { Context } from './context.js';
import type { Coordination, Ground, Resolvers } from './generated/types.js';
import { chooseByDecision } from './standing-decisions.js';
import { stub, stubs } from './stubs.js';

export interface ThemeWeight {
  readonly theme: string;
  readonly uses: number;
  readonly weight: number;
}

/** A row of cypher/overlaps.cypher; money in cents, populations in inhabitants. */
export interface OverlapRow {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly asOf: string;
  readonly compared: number;
  readonly score: number;
  readonly theme: number;
  readonly territory: number;
  readonly period: number;
  readonly containment: number;
  readonly ground: Ground;
  readonly coordination: Coordination;
  readonly sharedThemes: readonly ThemeWeight[];
  readonly themesOfA: readonly ThemeWeight[];
  readonly themesOfB: readonly ThemeWeight[];
  readonly commonPopulation: number;
  readonly populationOfA: number;
  readonly populationOfB: number;
  readonly commonStart: string | null;
  readonly commonEnd: string | null;
  readonly commonDays: number | null;
  readonly shorterDays: number | null;
  readonly periodKnown: boolean;
  readonly commonParticipants: readonly string[];
  readonly commonFunders: readonly string[];
  readonly commonBodies: readonly string[];
  readonly grantedToA: number | null;
  readonly grantedToB: number | null;
  readonly decidable: boolean;
}

export interface OverlapArguments extends PageArguments {
  readonly theme?: string | null;
  readonly territory?: string | null;
  readonly period?: { readonly start?: string | null; readonly end?: string | null } | null;
  readonly kind?: readonly string[] | null;
  readonly initiative?: string | null;
  readonly actor?: string | null;
  readonly ground?: string | null;
  readonly coordination?: readonly string[] | null;
  readonly minimumScore?: number | null;
  readonly past?: boolean | null;
  readonly dismissed?: boolean | null;
  readonly decided?: boolean | null;
  readonly asOf?: string | null;
}

/** Every row of the answer, in its order. */
export async function findOverlaps(
  context: Context,
  filters: OverlapArguments,
  initiatives: readonly string[] | null,
): Promise<OverlapRow[]> {
  const asOf = filters.asOf ?? context.today;
  const rows = await context.answer<{ overlap: Omit<OverlapRow, 'id' | 'asOf'> }>('overlaps', {
    asOf,
    initiatives,
    theme: filters.theme ?? null,
    territory: filters.territory ?? null,
    from: filters.period?.start ?? null,
    to: filters.period?.end ?? null,
    kinds: filters.kind ?? null,
    actor: filters.actor ?? null,
    ground: filters.ground ?? null,
    coordination: filters.coordination ?? null,
    minimumScore: filters.minimumScore ?? 0.1,
    past: filters.past ?? false,
    limit: 1_000_000,
  });
  return rows.map(({ overlap }) => ({ ...overlap, id: `overlap-${overlap.a}-${overlap.b}`, asOf }));
}

/** The overlaps of many initiatives asked with the same filters: one statement. */
function overlapsOf(context: Context, filters: OverlapArguments): DataLoader<string, OverlapRow[]> {
  return context.loader(`overlaps ${JSON.stringify(filters)}`, async (ids) => {
    const rows = await findOverlaps(context, filters, ids);
    return ids.map((id) => rows.filter(({ a, b }) => a === id || b === id));
  });
}

const leftOut =
  (field: 'tooBroadCount' | 'withoutTerritoryCount') => async (_: unknown, __: unknown, context: Context) =>
    (await context.answer<Record<typeof field, number>>('left-out', {}))[0]?.[field] ?? 0;

const weights = (themes: readonly ThemeWeight[]) =>
  themes.map((evidence) => ({ ...evidence, theme: stub('Theme', evidence.theme) }));

async function commonTerritories(context: Context, { a, b }: OverlapRow): Promise<readonly string[]> {
  const loader = context.loader<readonly string[]>('common-ground', async (keys) => {
    const pairs = keys.map((key) => JSON.parse(key) as { a: string; b: string });
    const rows = await context.database.read<{ a: string; b: string; territories: string[] }>('common-ground', {
      pairs,
    });
    return pairs.map((pair) => rows.find((row) => row.a === pair.a && row.b === pair.b)?.territories ?? []);
  });
  return loader.load(JSON.stringify({ a, b }));
}

export const overlaps = {
  Query: {
    async overlaps(_: unknown, { first, after, ...filters }: OverlapArguments, context: Context) {
      await checkIds(context, 'overlaps', filters);
      const found = await findOverlaps(context, filters, filters.initiative ? [filters.initiative] : null);
      const rows = await chooseByDecision(context, found, filters);
      return pageOf('overlaps', filters, rows, { first: first ?? null, after: after ?? null });
    },
  },
  Initiative: {
    async overlaps({ id }: { id: string }, { first, after, ...filters }: OverlapArguments, context: Context) {
      const found = await overlapsOf(context, filters).load(id);
      const rows = await chooseByDecision(context, found, filters);
      return pageOf('overlaps', { ...filters, id }, rows, {
        first: first ?? null,
        after: after ?? null,
      });
    },
  },
  OverlapConnection: {
    tooBroadCount: leftOut('tooBroadCount'),
    withoutTerritoryCount: leftOut('withoutTerritoryCount'),
  },
  Overlap: {
    factors: (row: OverlapRow) => row,
    evidence: (row: OverlapRow) => row,
    coordinated: ({ coordination }: OverlapRow) => coordination === 'JOINT',
    amountAtStake: ({ grantedToA, grantedToB }: OverlapRow) =>
      grantedToA === null || grantedToB === null ? null : Math.min(grantedToA, grantedToB),
    initiatives: ({ a, b }: OverlapRow) => stubs('Initiative', [a, b]),
    async sentence(row: OverlapRow, { language }: { language: Language }, context: Context) {
      return overlapSentence(context, row, await commonTerritories(context, row), language);
    },
  },
  OverlapEvidence: {
    comparedCount: ({ compared }: OverlapRow) => compared,
    sharedThemes: ({ sharedThemes }: OverlapRow) => weights(sharedThemes),
    themesOfFirst: ({ themesOfA }: OverlapRow) => weights(themesOfA),
    themesOfSecond: ({ themesOfB }: OverlapRow) => weights(themesOfB),
    populations: ({ populationOfA, populationOfB }: OverlapRow) => [populationOfA, populationOfB],
    commonTerritories: async (row: OverlapRow, _: unknown, context: Context) =>
      stubs('Territory', await commonTerritories(context, row)),
    commonParticipants: ({ commonParticipants }: OverlapRow) => stubs('Actor', commonParticipants),
    commonFunders: ({ commonFunders }: OverlapRow) => stubs('Actor', commonFunders),
    commonBodies: ({ commonBodies }: OverlapRow) => stubs('Actor', commonBodies),
    granted: ({ grantedToA, grantedToB }: OverlapRow) => [grantedToA, grantedToB],
  },
} satisfies Resolvers;
