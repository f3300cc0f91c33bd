/** The figures of the benchmark that are kept in docs/benchmark.json, by part, each with when and on what it was measured. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/config.js';

export interface MeasuredPart {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly machine: string;
  /** Load average over one minute: how many processors other work took as well. */
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly seconds: number;
  /** Several rows make a table, one object a list of figures; null or empty when it could not be measured. */
  readonly figures: readonly object[] | object | null;
}

const file = join(projectRoot, 'docs', 'benchmark.json');

/**
 * Keeps the figures of these parts instead of their earlier ones.
 * @param names all parts, in the order of the page; what is kept of others is removed
 * @returns the figures of all parts, in that order
 */
export function keepFigures(
  measured: Readonly<Record<string, MeasuredPart>>,
  names: readonly string[],
): Readonly<Record<string, MeasuredPart>> {
  const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, MeasuredPart>) : {};
  const all: Record<string, MeasuredPart> = {};
  for (const name of names) {
    const part = measured[name] ?? earlier[name];
    if (part) all[name] = part;
  }
  writeFileSync(file, `${JSON.stringify(all, null, 1)}\n`);
  return all;
}
