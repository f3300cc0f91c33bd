import type { QueryWhatIfArgs } from '../../language/generated/types.js';
import type { IndicatorsRow } from './indicators.js';

/** A change of which exactly one field is given; GraphQL enforces this (`@oneOf`). */
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
