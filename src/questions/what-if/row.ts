import type { QueryWhatIfArgs } from '../../language/generated/types.js';
import type { IndicatorsRow } from './indicators.js';

/** Exactly one is given; GraphQL enforces it. */
export type Hypothesis = QueryWhatIfArgs['change'];

export interface WhatIfRow {
  readonly before: IndicatorsRow;
  readonly after: IndicatorsRow;
  readonly change: Hypothesis;
  readonly asOf: string;
}

/** A row of cypher/what-if/touched.cypher: ids, sorted. */
export interface TouchedRow {
  readonly id: string;
  readonly initiatives: readonly string[];
  readonly territories: readonly string[];
  readonly inhabitants: number | null;
  readonly homeInhabitants: number | null;
  /** From cypher/what-if/touched-funding.cypher. */
  readonly fundingLinks: readonly string[];
}
