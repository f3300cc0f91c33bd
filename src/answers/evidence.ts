/**
 * The digest of the evidence of a suggestion, to tell later whether the evidence changed. It covers facts about the two entities only:
 * no weight or score (any insert moves N and n(t)), no population (each census moves all), no day of asking, no third party that merely helps.
 */
import { createHash } from 'node:crypto';
import type { ThemeWeight } from '../measures/compare-subjects.js';

/** Territories that each of the two initiatives names, in the order of the two; empty between actors. */
export type NamedTerritories = readonly (readonly string[])[];

/** Computes the digest of a row: hexadecimal SHA-256 of its facts. */
export type Digest<Row> = (row: Row, territories: NamedTerritories) => string;

export function digestOfEvidence(facts: unknown): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

/** The ids of the themes of a pair: shared, of the first alone, of the second alone. */
export function themesOf({ sharedThemes, themesOfA, themesOfB }: ComparedPair): string[][] {
  return [sharedThemes, themesOfA, themesOfB].map((weights: readonly ThemeWeight[]) =>
    sortedIds(weights.map(({ theme }) => theme)),
  );
}

export const sortedIds = (ids: readonly string[]): string[] => [...ids].sort();

export const known = <T>(value: T | null | undefined): T | null => value ?? null;

interface ComparedPair {
  readonly sharedThemes: readonly ThemeWeight[];
  readonly themesOfA: readonly ThemeWeight[];
  readonly themesOfB: readonly ThemeWeight[];
}
