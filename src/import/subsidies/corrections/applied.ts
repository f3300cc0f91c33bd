/** What a corrected grant keeps of the rows that were subtracted from it: so no row is subtracted twice, in whichever file it comes again. */
import { plain } from '../../../write/stored-values.js';

interface Applied {
  /** Identifies the row, by its content. */
  readonly key: string;
  /** Below zero. */
  readonly cents: bigint;
}

/** In an order that does not depend on that of the rows. */
export const writeApplied = (rows: readonly Applied[]): string[] =>
  rows.map(({ key, cents }) => `${key} ${cents}`).sort();

export function readApplied(correctedBy: unknown): readonly Applied[] {
  const stored = plain(correctedBy);
  return (Array.isArray(stored) ? stored : []).map((one) => {
    const [key = '', cents = '0'] = String(one).split(' ');
    return { key, cents: BigInt(cents) };
  });
}

export const sumApplied = (rows: readonly Applied[]): bigint => rows.reduce((sum, { cents }) => sum + cents, 0n);

/** Whether nothing remained of a grant, so that it was archived: a row that states it again does not restore it. */
export const isCancelled = ({ archivedOn = null, amount, correctedBy }: Readonly<Record<string, unknown>>): boolean =>
  archivedOn !== null && plain(amount) === 0 && readApplied(correctedBy).length > 0;
