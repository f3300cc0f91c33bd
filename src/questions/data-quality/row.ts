import type { QualityFigure } from '../../language/generated/types.js';

/** A row of cypher/data-quality.cypher: what one source states. */
export interface SourceQualityRow {
  readonly id: string;
  readonly actors: number;
  readonly identified: number;
  readonly initiatives: number;
  readonly grants: number;
  readonly valued: number;
  /** Number of initiatives and grants with dates. */
  readonly dated: number;
  /** Number of actors and initiatives with a place. */
  readonly placed: number;
}

export interface FigureRangeRow {
  readonly figure: QualityFigure;
  /** Euros where the figure is an amount. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What could move the figures. */
export interface DataQualityRow {
  readonly ranges: readonly FigureRangeRow[];
  readonly openDuplicateCount: number;
  readonly quarantinedRows: number;
  /** Cents. */
  readonly quarantinedAmount: number;
}
