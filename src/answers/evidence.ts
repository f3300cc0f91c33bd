/**
 * A digest of what a suggestion rests on, to tell later whether that is still so. It holds facts about the two, and nothing that moves without them:
 * no weight or score (any insert moves N and n(t)), no population (each census moves all), no day of asking, no third party that merely helps.
 */
import { createHash } from 'node:crypto';
import type { ThemeWeight } from '../measures/compare-subjects.js';
import type { OverlapRow } from '../questions/overlaps/resolve.js';
import type { SynergyRow } from '../questions/synergies/resolve.js';

export type PairRow = OverlapRow | SynergyRow;

/** Territories that each of the two initiatives names, in the order of the two; empty between actors. */
export type NamedTerritories = readonly (readonly string[])[];

/** Hexadecimal SHA-256. */
export function digestEvidence(row: PairRow, territories: NamedTerritories): string {
  const facts = 'ground' in row ? factsOfOverlap(row, territories) : factsOfSynergy(row, territories);
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

function factsOfOverlap(row: OverlapRow, territories: NamedTerritories): unknown {
  return [
    themes(row),
    territories.map(inOrder),
    [row.commonStart, row.commonEnd, row.shorterDays].map(known),
    [row.commonParticipants, row.commonFunders, row.commonBodies].map(inOrder),
    [row.grantedToA, row.grantedToB].map(known),
  ];
}

function factsOfSynergy(row: SynergyRow, territories: NamedTerritories): unknown {
  const exchanges = row.exchanges.map(({ seeker, resource, providers }) => [seeker, resource, inOrder(providers)]);
  const shared = [row.kind, inOrder(exchanges.map((exchange) => JSON.stringify(exchange)))];
  if (row.between === 'ACTORS') {
    // What each does alone changes every week with an actor of many projects; what they have in common is what was judged.
    const partners = (row.commonPartners ?? []).map(({ actor }) => actor);
    return [
      ...shared,
      themes(row)[0],
      inOrder(row.sharedEpci ?? []),
      inOrder(partners),
      inOrder(row.commonFunders ?? []),
    ];
  }
  return [
    ...shared,
    themes(row),
    territories.map(inOrder),
    [row.commonEnd, row.commonDays, row.shorterDays].map(known),
    known(row.source),
    inOrder(row.missingThemes ?? []),
  ];
}

function themes({ sharedThemes, themesOfA, themesOfB }: PairRow): string[][] {
  return [sharedThemes, themesOfA, themesOfB].map((weights: readonly ThemeWeight[]) =>
    inOrder(weights.map(({ theme }) => theme)),
  );
}

const inOrder = (ids: readonly string[]): string[] => [...ids].sort();

const known = <T>(value: T | null | undefined): T | null => value ?? null;
