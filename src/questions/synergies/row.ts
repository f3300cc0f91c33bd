/** The row of a synergy, from which its sentence, its page and its decision are made. */

import { sumOfWeights } from '../../answers/compared-themes.js';
import {
  type Digest,
  digestOfEvidence,
  known,
  type NamedTerritories,
  sortedIds,
  themesOf,
} from '../../answers/evidence.js';
import { pairKeys } from '../../answers/ranked-pairs.js';
import type { Keys } from '../../answers/row-place.js';
import type { Feature, Resource, SynergyKind } from '../../language/generated/types.js';
import type { ThemeWeight } from '../../measures/compare-subjects.js';

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
  /** Between actors: the last initiative that they shared, and the last day of that tie. */
  readonly lastShared?: { readonly initiative: string; readonly until: string | null } | null;
  /** Between actors: the row is deferred, as the third or a later one of one of the two. */
  readonly late?: boolean;
  /** The placeholder in the id, for a project that is not in the graph. */
  readonly project?: string;
}

/** Adds the id and the arguments of the question to a computed synergy. */
export function identifySynergy(
  synergy: Omit<SynergyRow, 'id' | 'asOf' | 'between'>,
  between: SynergyRow['between'],
  asOf: string,
): SynergyRow {
  return { ...synergy, id: `synergy-${synergy.kind}-${synergy.a}-${synergy.b}`, asOf, between };
}

/** The sort keys of a synergy. */
export function keysOfSynergy({ between, late, score, sharedThemes, a, b, kind }: SynergyRow): Keys {
  const keys = pairKeys(score, sumOfWeights(sharedThemes), a, b, kind);
  return between === 'ACTORS' ? [late ? 1 : 0, ...keys] : keys;
}

/** The digest of the evidence of a synergy. It holds only facts about the two, so that it does not change with the rest of the graph. */
export const digestSynergy: Digest<SynergyRow> = (row, territories) =>
  digestOfEvidence(factsOfSynergy(row, territories));

function factsOfSynergy(row: SynergyRow, territories: NamedTerritories): unknown {
  const exchanges = row.exchanges.map(({ seeker, resource, providers }) => [seeker, resource, sortedIds(providers)]);
  const shared = [row.kind, sortedIds(exchanges.map((exchange) => JSON.stringify(exchange)))];
  if (row.between === 'ACTORS') {
    // The themes of one actor alone are left out: they change often, and the decision was about what the two have in common.
    const partners = (row.commonPartners ?? []).map(({ actor }) => actor);
    return [
      ...shared,
      themesOf(row)[0],
      sortedIds(row.sharedEpci ?? []),
      sortedIds(partners),
      sortedIds(row.commonFunders ?? []),
    ];
  }
  return [
    ...shared,
    themesOf(row),
    territories.map(sortedIds),
    [row.commonEnd, row.commonDays, row.shorterDays].map(known),
    known(row.source),
    sortedIds(row.missingThemes ?? []),
  ];
}
