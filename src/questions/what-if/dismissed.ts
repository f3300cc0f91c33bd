/** The dismissed pairs in a state of the graph, and whether the dismissal of each still holds in that state. */

import { reachedBy } from '../../answers/decisions/choose-by-decision.js';
import { hasChanged, type StoredDecision } from '../../answers/decisions/standing-decisions.js';
import { type NamedTerritories, territoriesNamed } from '../../answers/evidence.js';
import { codeOf, synergyKinds } from '../../model/closed-lists.js';
import { dayOf } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { describeOverlap } from '../overlaps/describe.js';
import { identifyOverlap } from '../overlaps/row.js';
import { digestPair, type PairRow } from '../suggestion/pair-row.js';
import { createDescriptionOfActors, type DescribeSynergyBetweenActors } from '../synergies/between-actors/describe.js';
import { createReasons } from '../synergies/between-actors/features.js';
import type { ThemesAndHomes } from '../synergies/between-actors/themes-of-actors.js';
import { actorSynergyWeights } from '../synergies/between-actors/weights.js';
import {
  createDescriptionOfInitiatives,
  type DescribeSynergyBetweenInitiatives,
} from '../synergies/between-initiatives/describe.js';
import { otherKindsOf } from '../synergies/choose.js';
import { identifySynergy } from '../synergies/row.js';
import type { LookedUp } from './indicators.js';

/** A row that may be in an answer, and the dismissals that would remove it. */
export interface DismissedPair extends LookedUp {
  readonly dismissals: readonly StoredDecision[];
}

/** Each row that a dismissal may remove, once. */
export async function pairsDismissed(
  snapshot: Snapshot,
  decisions: readonly StoredDecision[],
): Promise<DismissedPair[]> {
  const pairs = new Map<string, LookedUp & { dismissals: StoredDecision[] }>();
  for (const { decision, reached } of reachedBy(decisions, otherKindsOf)) {
    for (const pair of reached.flatMap((id) => pairsOf(snapshot, id, decision.about))) {
      const key = `${pair.question} ${pair.a} ${pair.b} ${pair.kind}`;
      const known = pairs.get(key) ?? { ...pair, dismissals: [] };
      known.dismissals.push(decision);
      pairs.set(key, known);
    }
  }
  return [...pairs.values()];
}

/** The pairs that a suggestion is about, in each question that may list them. */
function pairsOf({ actors, initiatives }: Snapshot, suggestion: string, about: readonly string[]): LookedUp[] {
  if (!/^(?:overlap|synergy)-/.test(suggestion)) return [];
  const [a = '', b = ''] = about;
  const kind = kindOf(suggestion);
  const { table } = kind === 'INTRODUCTION' ? actors : initiatives;
  const pair = { a: findNumber(table, a), b: findNumber(table, b), kind: 0 };
  if (pair.a < 0 || pair.b < 0) return [];
  if (kind === 'INTRODUCTION') return [{ ...pair, question: 'synergiesBetweenActors' }];
  if (kind !== undefined)
    return [{ ...pair, question: 'synergiesBetweenInitiatives', kind: codeOf(synergyKinds, kind) }];
  return [
    { ...pair, question: 'overlaps' },
    { ...pair, question: 'nested' },
  ];
}

const kindOf = (suggestion: string) => /^synergy-([A-Z_]+)-/.exec(suggestion)?.[1];

/** @param pair a row of the answer */
export function isStillDismissed(
  snapshot: Snapshot,
  pair: DismissedPair,
  describe: (pair: LookedUp) => PairRow,
): boolean {
  const row = describe(pair);
  const territories = namedBy(snapshot, pair);
  return pair.dismissals.some((decision) => {
    const decided = decision.suggestion === row.id ? row : describeOther(row, pair, decision, describe);
    return decided !== undefined && !hasChanged({ ...decision, territories }, decided, digestPair);
  });
}

/** The row of the same pair in the dismissed kind of synergy; undefined when the pair is no synergy of that kind. */
function describeOther(
  row: PairRow,
  pair: LookedUp,
  { suggestion }: StoredDecision,
  describe: (pair: LookedUp) => PairRow,
): PairRow | undefined {
  const kind = synergyKinds.find((each) => each === kindOf(suggestion ?? ''));
  const isMade = kind !== undefined && 'alsoKinds' in row && row.alsoKinds?.includes(kind);
  return isMade ? describe({ ...pair, kind: codeOf(synergyKinds, kind) }) : undefined;
}

/** @param gathered themes and homes of actors, needed to describe pairs of actors */
export function describer(snapshot: Snapshot, asOf: string, gathered?: ThemesAndHomes): (pair: LookedUp) => PairRow {
  const day = dayOf(asOf);
  let ofActors: DescribeSynergyBetweenActors | undefined;
  let ofInitiatives: DescribeSynergyBetweenInitiatives | undefined;
  return ({ question, a, b, kind }) => {
    if (question === 'synergiesBetweenActors') {
      ofActors ??= createDescriptionOfActors(snapshot, createReasons(snapshot, day, gathered), actorSynergyWeights);
      return identifySynergy(ofActors(a, b), 'ACTORS', asOf);
    }
    const name = synergyKinds[kind];
    if (question === 'synergiesBetweenInitiatives' && name !== undefined) {
      ofInitiatives ??= createDescriptionOfInitiatives(snapshot, day);
      return identifySynergy(ofInitiatives(a, b, name), 'INITIATIVES', asOf);
    }
    return identifyOverlap(describeOverlap(snapshot, a, b, day), asOf);
  };
}

/**
 * The territories that each of two initiatives names, sorted by id; none for actors, whose evidence does not need them.
 */
function namedBy(snapshot: Snapshot, { question, a, b }: LookedUp): NamedTerritories {
  if (question === 'synergiesBetweenActors') return [];
  const idAt = (initiative: number) => idOf(snapshot.initiatives.table, initiative);
  return [a, b]
    .sort((one, two) => (idAt(one) < idAt(two) ? -1 : 1))
    .map((initiative) => territoriesNamed(snapshot, initiative));
}
