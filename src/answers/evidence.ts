/**
 * The digest of the evidence of a suggestion, used to tell later whether the evidence changed. It covers facts about
 * the two entities only: no weight or score (any new initiative changes N and n(t)), no population (each census changes
 * it), no date of the answer, no third party that could help.
 */

import { createHash } from 'node:crypto';
import type { ComparedSubjects, ThemeWeight } from '../measures/subject/compare-subjects.js';
import { intAt } from '../model/at.js';
import { findNumber, idsOf } from '../model/ids.js';
import { listAt } from '../model/lists.js';
import type { Snapshot } from '../model/snapshot.js';

/** The territories that each of the two initiatives names, in the order of the two; empty for actors. */
export type NamedTerritories = readonly (readonly string[])[];

/** Ids of the territories that an initiative names, without archived ones. */
export function territoriesNamed({ initiatives, grounds, territories }: Snapshot, initiative: number): string[] {
  const named = [...listAt(grounds.named, intAt(initiatives.ground.values, initiative))];
  return idsOf(
    territories.table,
    named.filter((territory) => !territories.archived[territory]),
  );
}

/** The same by the id of an entity; others than initiatives name none. */
export function territoriesNamedBy(snapshot: Snapshot, entity: string): string[] {
  const initiative = findNumber(snapshot.initiatives.table, entity);
  return initiative < 0 ? [] : territoriesNamed(snapshot, initiative);
}

/**
 * The beginning of every digest. Raise it when the facts in a digest, or their order, change: the next start then
 * renews the digests of dismissals, which would otherwise all lapse.
 */
export const EVIDENCE_EDITION = '2-';

/** Computes the digest of a row: the edition, then the hexadecimal SHA-256 of its facts. */
export type Digest<Row> = (row: Row, territories: NamedTerritories) => string;

export function digestOfEvidence(facts: unknown): string {
  return `${EVIDENCE_EDITION}${createHash('sha256').update(JSON.stringify(facts)).digest('hex')}`;
}

/**
 * The ids of the themes of a pair: shared, of the first only, of the second only; then the related ones, if there are
 * any.
 */
export function themesOf({ sharedThemes, relatedThemes, themesOfA, themesOfB }: ComparedPair): string[][] {
  const named = [sharedThemes, themesOfA, themesOfB].map((weights: readonly ThemeWeight[]) =>
    sortedIds(weights.map(({ theme }) => theme)),
  );
  const joined = relatedThemes.map(({ theme, related }) => `${theme} ${related}`);
  return joined.length === 0 ? named : [...named, sortedIds(joined)];
}

export const sortedIds = (ids: readonly string[]): string[] => [...ids].sort();

export const known = <T>(value: T | null | undefined): T | null => value ?? null;

type ComparedPair = Omit<ComparedSubjects, 'theme'>;
