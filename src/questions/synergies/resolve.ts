/** The question synergies, between initiatives and between actors, from the root and from an entity. */
import { CANDIDATE } from '../../model/candidate.js';
import type { ThemeWeight } from '../../measures/compare-subjects.js';
import { placeThirdsLast } from '../../measures/thirds-last.js';
import { takeTurn } from '../../fresh/take-turn.js';
import type { Language } from '../../words/labels.js';
import { synergySentence } from './sentence.js';
import { type Asking, askingOf } from '../../answers/asking.js';
import { checkIds } from '../../answers/check-ids.js';
import { comparedThemes, sumOfWeights } from '../../answers/compared-themes.js';
import { type PageArguments, pageOf, type Ranked, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import type { Feature, Resource, SynergyKind } from '../../language/types.js';
import { introductionWeights } from './between-actors/weights.js';
import { rankEveryIntroduction, rankIntroductions, reasonsOn } from './between-actors/rank.js';
import { presenceOn, rankEverySynergy, rankSynergies } from './between-initiatives/rank.js';
import { pairKeys } from '../../answers/ranked-pairs.js';
import type { Keys } from '../../answers/row-place.js';
import { chooseByDecision } from '../../answers/standing-decisions.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';

/** A row of cypher/synergies-between-initiatives.cypher or synergies-between-actors.cypher. */
export interface SynergyRow {
  readonly id: string;
  readonly asOf: string;
  readonly between: 'INITIATIVES' | 'ACTORS';
  readonly a: string;
  readonly b: string;
  readonly kind: SynergyKind;
  readonly compared: number;
  readonly score: number;
  readonly theme: number;
  readonly territory?: number;
  readonly period?: number;
  readonly nearness: number;
  readonly adjacent: boolean | null;
  readonly sharedThemes: readonly ThemeWeight[];
  readonly themesOfA: readonly ThemeWeight[];
  readonly themesOfB: readonly ThemeWeight[];
  readonly leavesOfA: readonly string[];
  readonly leavesOfB: readonly string[];
  readonly sharedLeaves: readonly string[];
  readonly sharedRoots: readonly string[];
  readonly commonPopulation?: number;
  readonly populationOfA?: number;
  readonly populationOfB?: number;
  readonly commonEnd?: string | null;
  readonly commonDays?: number | null;
  readonly shorterDays?: number | null;
  readonly source?: string | null;
  readonly missingThemes?: readonly string[];
  readonly exchanges: readonly {
    readonly seeker: string;
    readonly resource: Resource;
    readonly providers: readonly string[];
  }[];
  readonly goBetweens?: readonly string[];
  readonly sharedEpci?: readonly string[];
  readonly commonPartners?: readonly { readonly actor: string; readonly share: number }[];
  readonly commonFunders?: readonly string[];
  readonly contributions?: readonly {
    readonly feature: Feature;
    readonly value: number;
    readonly weight: number;
    readonly contribution: number;
  }[];
  readonly intercept?: number;
  readonly partnersOfA?: number;
  readonly partnersOfB?: number;
  /** Between actors: it comes after all others, as the third of one of the two. */
  readonly late?: boolean;
  /** Of a project that is not in the graph: what stands for it in the id. */
  readonly project?: string;
}

export interface SynergyArguments extends PageArguments {
  readonly between?: 'INITIATIVES' | 'ACTORS' | null;
  readonly theme?: string | null;
  readonly territory?: string | null;
  readonly period?: { readonly start?: string | null; readonly end?: string | null } | null;
  readonly kind?: readonly string[] | null;
  readonly initiative?: string | null;
  readonly actor?: string | null;
  readonly minimumScore?: number | null;
  readonly dismissed?: boolean | null;
  readonly decided?: boolean | null;
  readonly asOf?: string | null;
}

/** Every row of the answer, best first; only with one of these initiatives, or actors. */
export async function findSynergies(
  context: Context,
  filters: SynergyArguments,
  entities: readonly string[] | null,
): Promise<Ranked<SynergyRow>> {
  const asOf = filters.asOf ?? context.today;
  const between = filters.between ?? 'INITIATIVES';
  if (between === 'ACTORS' && filters.kind && !filters.kind.includes('INTRODUCTION'))
    return ranked<SynergyRow>([], keysOfSynergy);
  const asking = askingOf(context);
  if (asking) return findByEngine(asking, filters, between, entities);
  if (between === 'ACTORS') {
    const { theme, territory, minimumScore } = filters;
    const rows = await context.answer<{ synergy: SynergyRow }>('synergies-between-actors', {
      asOf,
      actors: entities,
      theme: theme ?? null,
      territory: territory ?? null,
      minimumScore: minimumScore ?? 0,
      weights: introductionWeights,
      limit: 1_000_000,
    });
    return rankedThirdsLast(rows.map(({ synergy }) => identify(synergy, between, asOf)));
  }
  const ask = askSynergiesInCypher(filters, entities, asOf);
  const rows = await context.answer<{ synergy: SynergyRow }>('synergies-between-initiatives', ask);
  return ranked(
    rows.map(({ synergy }) => identify(synergy, between, asOf)),
    keysOfSynergy,
  );
}

async function findByEngine(
  asking: Asking,
  filters: SynergyArguments,
  between: SynergyRow['between'],
  entities: readonly string[] | null,
): Promise<Ranked<SynergyRow>> {
  const { known, today, signal } = asking;
  const asOf = filters.asOf ?? today;
  if (between === 'ACTORS') {
    if (entities === null) return rankEveryIntroduction(asking, filters);
    const reasons = await reasonsOn(asking, asOf);
    return takeTurn(() => rankIntroductions(known.snapshot, filters, entities, today, reasons), signal);
  }
  if (entities === null) return rankEverySynergy(asking, filters);
  const presence = presenceOn(known, asOf);
  return takeTurn(() => rankSynergies(known.snapshot, filters, entities, today, presence), signal);
}

/** The parameters of cypher/synergies-between-initiatives.cypher. */
export function askSynergiesInCypher(filters: SynergyArguments, initiatives: readonly string[] | null, asOf: string) {
  return {
    asOf,
    initiatives,
    theme: filters.theme ?? null,
    territory: filters.territory ?? null,
    actor: filters.actor ?? null,
    kinds: filters.kind ?? null,
    from: filters.period?.start ?? null,
    to: filters.period?.end ?? null,
    minimumScore: filters.minimumScore ?? 0,
    limit: 1_000_000,
  };
}

/** The row with its id and what it was asked with. */
export function identify(
  synergy: Omit<SynergyRow, 'id' | 'asOf' | 'between'>,
  between: SynergyRow['between'],
  asOf: string,
): SynergyRow {
  return { ...synergy, id: `synergy-${synergy.kind}-${synergy.a}-${synergy.b}`, asOf, between };
}

/** What synergies are ordered by. */
export function keysOfSynergy({ between, late, score, sharedThemes, a, b, kind }: SynergyRow): Keys {
  const keys = pairKeys(score, sumOfWeights(sharedThemes), a, b, kind);
  return between === 'ACTORS' ? [late ? 1 : 0, ...keys] : keys;
}

/** What is left out takes no place from the others of its actors. */
function rankedThirdsLast(rows: readonly SynergyRow[]): Ranked<SynergyRow> {
  return {
    ...ranked(
      [...placeThirdsLast(rows)].map(([row, late]): SynergyRow => ({ ...row, late })),
      keysOfSynergy,
    ),
    without: (hidden) => rankedThirdsLast(rows.filter(({ id }) => !hidden.has(id))),
    only: (shown) => rankedThirdsLast(rows.filter(({ id }) => shown.has(id))),
  };
}

async function answer(context: Context, question: string, { first, after, ...filters }: SynergyArguments) {
  const entity = filters.between === 'ACTORS' ? filters.actor : filters.initiative;
  const rows = await chooseByDecision(
    context,
    () => findSynergies(context, filters, entity ? [entity] : null),
    filters,
  );
  return pageOf(question, filters, rows, {
    first: first ?? null,
    after: after ?? null,
  });
}

export const synergies = {
  Query: {
    async synergies(_: unknown, filters: SynergyArguments, context: Context) {
      await checkIds(context, 'synergies', filters);
      return answer(context, 'synergies', filters);
    },
  },
  Initiative: {
    synergies: ({ id }: { id: string }, filters: SynergyArguments, context: Context) =>
      answer(context, 'synergies', { ...filters, initiative: id }),
  },
  Actor: {
    synergies: ({ id }: { id: string }, filters: SynergyArguments, context: Context) =>
      answer(context, 'synergies', { ...filters, actor: id }),
  },
  Synergy: {
    id: ({ id, kind, b, asOf, project }: SynergyRow, _: unknown, { today }: Context) =>
      withDay(project ? `synergy-${kind}-${project}-${b}` : id, asOf, today),
    initiatives: (row: SynergyRow) =>
      stubs('Initiative', row.between === 'INITIATIVES' ? [row.a, row.b].filter((id) => id !== CANDIDATE) : []),
    actors: (row: SynergyRow) => (row.between === 'ACTORS' ? stubs('Actor', [row.a, row.b]) : []),
    evidence: (row: SynergyRow) => row,
    sentence: (row: SynergyRow, { language }: { language: Language }, context: Context) =>
      synergySentence(context, row, language),
  },
  SynergyEvidence: {
    ...comparedThemes,
    populations: ({ populationOfA: a, populationOfB: b }: SynergyRow) =>
      a === undefined || b === undefined ? null : [a, b],
    from: ({ source }: SynergyRow) => (source && source !== CANDIDATE ? stub('Initiative', source) : null),
    missingThemes: ({ missingThemes }: SynergyRow) => stubs('Theme', missingThemes ?? []),
    exchanges: ({ exchanges }: SynergyRow) =>
      exchanges.map(({ seeker, resource, providers }) => ({
        seeker: stub('Actor', seeker),
        resource,
        providers: stubs('Actor', providers),
      })),
    goBetweens: ({ goBetweens }: SynergyRow) => stubs('Actor', goBetweens ?? []),
    sharedEpci: ({ sharedEpci }: SynergyRow) => stubs('Territory', sharedEpci ?? []),
    commonPartners: ({ commonPartners }: SynergyRow) =>
      (commonPartners ?? []).map(({ actor, share }) => ({ actor: stub('Actor', actor), share })),
    commonFunders: ({ commonFunders }: SynergyRow) => stubs('Actor', commonFunders ?? []),
    contributions: ({ contributions }: SynergyRow) => contributions ?? [],
    partnerCounts: ({ partnersOfA: a, partnersOfB: b }: SynergyRow) =>
      a === undefined || b === undefined ? null : [a, b],
    calibrated: ({ between }: SynergyRow) => (between === 'ACTORS' ? false : null),
  },
};
