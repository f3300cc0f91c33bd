/** The question overlaps, from the root, from an initiative and from an actor. */
import type DataLoader from 'dataloader';
import { CANDIDATE } from '../../model/candidate.js';
import { commonTerritories } from '../../measures/common-territories.js';
import { findNumber } from '../../model/ids.js';
import { countLeftOut } from '../../model/initiatives.js';
import type { Overlap } from './describe.js';
import type { OverlapGroupRow } from './group-pairs.js';
import { round } from '../../model/round.js';
import { mapInTurn, takeTurn } from '../../fresh/take-turn.js';
import type { Language } from '../../words/labels.js';
import { overlapSentence } from './sentence.js';
import { askingOf } from '../../answers/asking.js';
import { checkIds } from '../../answers/check-ids.js';
import { comparedThemes, sumOfWeights } from '../../answers/compared-themes.js';
import { type PageArguments, pageOf, type Ranked, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { findGroup } from './find-group.js';
import { rankEveryOverlap, rankOverlaps } from './rank.js';
import { pairKeys } from '../../answers/ranked-pairs.js';
import type { Keys } from '../../answers/row-place.js';
import { chooseByDecision } from '../../answers/standing-decisions.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';

/** An overlap, by the engine or a row of cypher/overlaps.cypher. */
export interface OverlapRow extends Overlap {
  readonly id: string;
  readonly asOf: string;
  /** Of a project that is not in the graph: what cannot be looked up later. */
  readonly candidate?: {
    /** Stands for it in the id. */
    readonly project: string;
    readonly commonTerritories: readonly string[];
    readonly audiences: readonly string[];
  };
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

/** Every row of the answer, in its order, by the Cypher definition. */
export async function findOverlapsInCypher(
  context: Context,
  filters: OverlapArguments,
  initiatives: readonly string[] | null,
): Promise<OverlapRow[]> {
  const ask = askCypher(filters, initiatives, filters.asOf ?? context.today);
  return (await context.answer<{ overlap: Overlap }>('overlaps', ask)).map(({ overlap }) =>
    identify(overlap, ask.asOf),
  );
}

/** The row with its id, without the day, and the day of which it is. */
export function identify(overlap: Overlap, asOf: string): OverlapRow {
  return { ...overlap, id: `overlap-${overlap.a}-${overlap.b}`, asOf };
}

/** What overlaps are ordered by: each by what counts on its ground. */
export function keysOfOverlap({ ground, score, theme, period, containment, sharedThemes, a, b }: OverlapRow): Keys {
  if (ground === 'NESTED') return pairKeys(round(theme * period * containment), score, a, b);
  return pairKeys(score, sumOfWeights(sharedThemes), a, b);
}

/** The parameters of cypher/overlaps.cypher. */
export function askCypher(filters: OverlapArguments, initiatives: readonly string[] | null, asOf: string) {
  return {
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
  };
}

/** Every overlap, or only those with one of these initiatives. */
export async function findOverlaps(
  context: Context,
  filters: OverlapArguments,
  initiatives: readonly string[] | null,
): Promise<Ranked<OverlapRow>> {
  const asking = askingOf(context);
  if (!asking) return ranked(await findOverlapsInCypher(context, filters, initiatives), keysOfOverlap);
  const { known, today, signal } = asking;
  if (initiatives === null) return rankEveryOverlap(asking, filters);
  return takeTurn(() => rankOverlaps(known.snapshot, filters, initiatives, today), signal);
}

/** The overlaps of many initiatives asked with the same filters: one statement, or none. */
function overlapsOf(context: Context, filters: OverlapArguments): DataLoader<string, Ranked<OverlapRow>> {
  return context.loader<Ranked<OverlapRow>>(`overlaps ${JSON.stringify(filters)}`, async (ids) => {
    const asking = askingOf(context);
    if (asking) {
      const { known, today, signal } = asking;
      return mapInTurn(ids, (id) => rankOverlaps(known.snapshot, filters, [id], today), signal);
    }
    const rows = await findOverlapsInCypher(context, filters, ids);
    return ids.map((id) =>
      ranked(
        rows.filter(({ a, b }) => a === id || b === id),
        keysOfOverlap,
      ),
    );
  });
}

/** The overlaps of what many actors take part in, asked with the same filters: two statements, or none. */
function overlapsOfActors(context: Context, filters: OverlapArguments): DataLoader<string, Ranked<OverlapRow>> {
  return context.loader<Ranked<OverlapRow>>(`overlaps of actors ${JSON.stringify(filters)}`, async (ids) => {
    const asking = askingOf(context);
    if (asking) {
      const { known, today, signal } = asking;
      return mapInTurn(ids, (id) => rankOverlaps(known.snapshot, { ...filters, actor: id }, null, today), signal);
    }
    const known = await context.database.read<{ id: string; initiatives: string[] }>('participations', { ids });
    const initiatives = new Map(known.map((row) => [row.id, new Set(row.initiatives)]));
    const rows = await findOverlapsInCypher(context, filters, [...new Set(known.flatMap((row) => row.initiatives))]);
    return ids.map((id) => {
      const own = initiatives.get(id);
      return ranked(own ? rows.filter(({ a, b }) => own.has(a) || own.has(b)) : [], keysOfOverlap);
    });
  });
}

const leftOut =
  (field: 'tooBroadCount' | 'withoutTerritoryCount') => async (_: unknown, __: unknown, context: Context) =>
    context.fresh
      ? countLeftOut(context.fresh.known.snapshot)[field]
      : ((await context.answer<Record<typeof field, number>>('left-out', {}))[0]?.[field] ?? 0);

async function findCommonTerritories(context: Context, { a, b, candidate }: OverlapRow): Promise<readonly string[]> {
  if (candidate) return candidate.commonTerritories;
  if (context.fresh) {
    const { snapshot } = context.fresh.known;
    const numberOf = (id: string) => findNumber(snapshot.initiatives.table, id);
    return commonTerritories(snapshot, numberOf(a), numberOf(b));
  }
  const loader = context.loader<readonly string[]>('common-ground', async (keys) => {
    const pairs = keys.map((key) => JSON.parse(key) as { a: string; b: string });
    const rows = await context.database.read<{ a: string; b: string; territories: string[] }>('common-ground', {
      pairs,
    });
    return pairs.map((pair) => rows.find((row) => row.a === pair.a && row.b === pair.b)?.territories ?? []);
  });
  return loader.load(JSON.stringify({ a, b }));
}

async function findCommonAudiences(context: Context, { a, b, candidate }: OverlapRow): Promise<string[]> {
  const loader = context.loader<readonly string[]>('audiences', async (ids) => {
    const rows = await context.database.read<{ id: string; audiences: string[] }>('audiences', { ids });
    const byId = new Map(rows.map(({ id, audiences }) => [id, audiences]));
    return ids.map((id) => byId.get(id) ?? []);
  });
  const [ofFirst, ofSecond] = await Promise.all([candidate ? candidate.audiences : loader.load(a), loader.load(b)]);
  const fold = (words: string) => words.trim().toLocaleLowerCase('fr');
  const known = new Set(ofSecond.map(fold));
  return ofFirst.filter((audience) => known.has(fold(audience)));
}

export const overlaps = {
  Query: {
    async overlaps(_: unknown, { first, after, ...filters }: OverlapArguments, context: Context) {
      await checkIds(context, 'overlaps', filters);
      const find = () => findOverlaps(context, filters, filters.initiative ? [filters.initiative] : null);
      const answer = await chooseByDecision(context, find, filters);
      return pageOf('overlaps', filters, answer, { first: first ?? null, after: after ?? null });
    },
  },
  Initiative: {
    async overlaps({ id }: { id: string }, { first, after, ...filters }: OverlapArguments, context: Context) {
      const answer = await chooseByDecision(context, () => overlapsOf(context, filters).load(id), filters);
      return pageOf('overlaps', { ...filters, id }, answer, {
        first: first ?? null,
        after: after ?? null,
      });
    },
  },
  Actor: {
    async overlaps({ id }: { id: string }, { first, after, ...filters }: OverlapArguments, context: Context) {
      const answer = await chooseByDecision(context, () => overlapsOfActors(context, filters).load(id), filters);
      return pageOf('overlaps', { ...filters, actor: id }, answer, { first: first ?? null, after: after ?? null });
    },
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
    async sentence(row: OverlapRow, { language }: { language: Language }, context: Context) {
      return overlapSentence(context, row, await findCommonTerritories(context, row), language);
    },
  },
  OverlapGroup: {
    theme: ({ theme }: OverlapGroupRow) => stub('Theme', theme),
    initiatives: ({ initiatives }: OverlapGroupRow) => stubs('Initiative', initiatives),
    size: ({ initiatives }: OverlapGroupRow) => initiatives.length,
  },
  OverlapEvidence: {
    ...comparedThemes,
    sharedLeaves: ({ sharedLeaves }: OverlapRow) => stubs('Theme', sharedLeaves),
    commonAudiences: (row: OverlapRow, _: unknown, context: Context) => findCommonAudiences(context, row),
    populations: ({ populationOfA, populationOfB }: OverlapRow) => [populationOfA, populationOfB],
    commonTerritories: async (row: OverlapRow, _: unknown, context: Context) =>
      stubs('Territory', await findCommonTerritories(context, row)),
    commonParticipants: ({ commonParticipants }: OverlapRow) => stubs('Actor', commonParticipants),
    commonFunders: ({ commonFunders }: OverlapRow) => stubs('Actor', commonFunders),
    commonBodies: ({ commonBodies }: OverlapRow) => stubs('Actor', commonBodies),
    granted: ({ grantedToA, grantedToB }: OverlapRow) => [grantedToA, grantedToB],
  },
};
