/** The row of a synergy, used by its sentence, its page and its decision. */

import { rarityOf } from '../../answers/compared-themes.js';
import {
  type Digest,
  digestOfEvidence,
  known,
  type NamedTerritories,
  sortedIds,
  themesOf,
} from '../../answers/evidence.js';
import type { Retold } from '../../answers/pairs/chosen-pairs.js';
import { pairKeys } from '../../answers/pairs/ranked-pairs.js';
import type { Keys } from '../../answers/row-place.js';
import type { Feature, SynergyKind } from '../../language/generated/types.js';
import type { Exchange } from '../../measures/exchanges.js';
import type { RelatedThemeWeight, ThemeWeight } from '../../measures/subject/compare-subjects.js';

/** A row of cypher/synergies-between-initiatives.cypher or synergies-between-actors.cypher. */
export interface SynergyRow {
  readonly id: string;
  readonly asOf: string;
  readonly between: 'INITIATIVES' | 'ACTORS';
  readonly a: string;
  readonly b: string;
  readonly kind: SynergyKind;
  /** Between initiatives: the other kinds that the pair makes. */
  readonly alsoKinds?: readonly SynergyKind[];
  readonly compared: number;
  readonly score: number;
  readonly theme: number;
  readonly territory?: number;
  readonly period?: number;
  readonly nearness: number;
  readonly adjacent: boolean | null;
  readonly sharedThemes: readonly ThemeWeight[];
  readonly relatedThemes: readonly RelatedThemeWeight[];
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
  readonly exchanges: readonly Exchange[];
  readonly goBetweens?: readonly { readonly actor: string; readonly initiatives: readonly string[] }[];
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
  /**
   * The row is deferred: between actors because it is the third or a later row of one of the two, between initiatives
   * because it is not the first of its kind and subject.
   */
  readonly late?: boolean;
  /** In a list that leaves them out, the rows that this one tells too. */
  readonly repeats?: () => Retold<SynergyRow>;
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
export function keysOfSynergy(row: SynergyRow): Keys {
  const { late, score, a, b, kind } = row;
  return [late ? 1 : 0, ...pairKeys(score, rarityOf(row), a, b, kind)];
}

/**
 * Between initiatives, the theme under which the pair is counted: the rarest that both name, of equal ones the first by
 * id; undefined when they name none in common.
 */
export function leafOfSynergy({ sharedLeaves, sharedThemes }: SynergyRow): string | undefined {
  const [rarest] = sharedThemes
    .filter(({ theme }) => sharedLeaves.includes(theme))
    .sort((one, other) => other.weight - one.weight || (one.theme < other.theme ? -1 : 1));
  return rarest?.theme;
}

/**
 * The digest of the evidence of a synergy. It holds only facts about the two, so that it does not change with the rest
 * of the graph.
 */
export const digestSynergy: Digest<SynergyRow> = (row, territories) =>
  digestOfEvidence(factsOfSynergy(row, territories));

function factsOfSynergy(row: SynergyRow, territories: NamedTerritories): unknown {
  const exchanges = row.exchanges.map(({ seeker, resource, theme, offers }) => [
    ...[seeker, resource, theme],
    sortedIds(offers.map(({ actor }) => actor)),
  ]);
  const shared = [row.kind, sortedIds(exchanges.map((exchange) => JSON.stringify(exchange)))];
  if (row.between === 'ACTORS') {
    // Themes of one actor only are left out: they change often, and the decision was about what the two have in common.
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
    // The place of a value of a kind that no longer exists, kept empty so that earlier dismissals still hold.
    [],
  ];
}
