/** The question synergies, between initiatives and between actors, from the root and from an entity. */

import { checkIds } from '../../answers/check-ids.js';
import { comparedThemes } from '../../answers/compared-themes.js';
import { checkFirst, LONGEST_LIST, type PageArguments, pageOf } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { oncePerEntity } from '../../answers/once-per-entity.js';
import { saidFields } from '../../answers/say.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';
import { tellExchange } from '../../answers/tell-exchange.js';
import type { QuerySynergiesArgs } from '../../language/generated/types.js';
import { CANDIDATE } from '../../model/candidate.js';
import { refusedEarly } from '../../words/tell.js';
import { DEFAULT_PER_ACTOR } from './between-actors/ask.js';
import { chooseSynergies } from './choose.js';
import type { SynergyRow } from './row.js';
import { saySynergy } from './sentence.js';

interface SynergyEdge {
  readonly node: SynergyRow;
}

async function answer(context: Context, question: string, { first, after, ...filters }: QuerySynergiesArgs) {
  const entity = filters.between === 'ACTORS' ? filters.actor : filters.initiative;
  const { rows, dismissedCount } = await chooseSynergies(context, filters, entity ? [entity] : null);
  return {
    ...(await pageOf(question, filters, rows, { first: first ?? null, after: after ?? null })),
    ...{ dismissedCount, repeatCount: rows.repeatCount ?? 0 },
  };
}

export const synergies = {
  Query: {
    async synergies(_: unknown, filters: QuerySynergiesArgs, context: Context) {
      await checkIds(context, 'synergies', filters);
      const size = filters.perActor ?? DEFAULT_PER_ACTOR;
      if (size < 1 || size > LONGEST_LIST) {
        throw refusedEarly('WRONG_PER_ACTOR', ['synergies', 'perActor'], { size, most: LONGEST_LIST });
      }
      return answer(context, 'synergies', filters);
    },
  },
  Initiative: {
    synergies: oncePerEntity((initiative, filters: QuerySynergiesArgs, context) =>
      answer(context, 'synergies', { ...filters, initiative }),
    ),
  },
  Actor: {
    synergies: oncePerEntity((actor, filters: QuerySynergiesArgs, context) =>
      answer(context, 'synergies', { ...filters, actor }),
    ),
  },
  Synergy: {
    id: ({ id, kind, b, asOf, project }: SynergyRow, _: unknown, { today }: Context) =>
      withDay(project ? `synergy-${kind}-${project}-${b}` : id, asOf, today),
    initiatives: (row: SynergyRow) =>
      stubs('Initiative', row.between === 'INITIATIVES' ? [row.a, row.b].filter((id) => id !== CANDIDATE) : []),
    actors: (row: SynergyRow) => (row.between === 'ACTORS' ? stubs('Actor', [row.a, row.b]) : []),
    alsoKinds: ({ alsoKinds }: SynergyRow) => alsoKinds ?? [],
    evidence: (row: SynergyRow) => row,
    // An id has the same words wherever it stands: those that it tells too belong to the list.
    ...saidFields((context, { repeats: _, ...row }: SynergyRow, language) => saySynergy(context, row, language)),
  },
  SynergyEdge: {
    repeats({ node: { repeats } }: SynergyEdge, { first }: PageArguments) {
      const size = checkFirst('SynergyEdge.repeats', first ?? LONGEST_LIST);
      return repeats?.().first(size) ?? [];
    },
    ...saidFields((context, { node }: SynergyEdge, language) => saySynergy(context, node, language)),
  },
  SynergyEvidence: {
    ...comparedThemes,
    populations: ({ populationOfA: a, populationOfB: b }: SynergyRow) =>
      a === undefined || b === undefined ? null : [a, b],
    from: ({ source }: SynergyRow) => (source && source !== CANDIDATE ? stub('Initiative', source) : null),
    exchanges: ({ exchanges }: SynergyRow) => exchanges.map(tellExchange),
    goBetweens: ({ goBetweens }: SynergyRow) =>
      (goBetweens ?? []).map(({ actor, initiatives }) => ({
        actor: stub('Actor', actor),
        initiatives: stubs('Initiative', initiatives),
      })),
    sharedEpci: ({ sharedEpci }: SynergyRow) => stubs('Territory', sharedEpci ?? []),
    commonPartners: ({ commonPartners }: SynergyRow) =>
      (commonPartners ?? []).map(({ actor, share }) => ({ actor: stub('Actor', actor), share })),
    commonFunders: ({ commonFunders }: SynergyRow) => stubs('Actor', commonFunders ?? []),
    lastShared: ({ lastShared }: SynergyRow) =>
      lastShared ? { initiative: stub('Initiative', lastShared.initiative), until: lastShared.until } : null,
    contributions: ({ contributions }: SynergyRow) => contributions ?? [],
    partnerCounts: ({ partnersOfA: a, partnersOfB: b }: SynergyRow) =>
      a === undefined || b === undefined ? null : [a, b],
    calibrated: ({ between }: SynergyRow) => (between === 'ACTORS' ? false : null),
  },
};
