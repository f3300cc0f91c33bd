/**
 * Reads the part of a beneficiary, and learns from its column how parts are written: the standard has 0.5, some files
 * have 50.
 */
import { type ReadDecimal, readDecimal } from './decimals.js';

/**
 * PERCENT: a bare number that its column shows to be percents · UNREADABLE: no number, or below 0.01 · UNPROVEN: above
 * 1, and its column does not show that it is percents · TWO_READINGS: 1 % or 100 % · TOO_LARGE: above 100 %
 */
export type SeenShare =
  | { readonly form: 'PART' | 'PERCENT'; readonly share: ReadDecimal }
  | { readonly form: 'UNREADABLE' | 'UNPROVEN' | 'TWO_READINGS' | 'TOO_LARGE'; readonly share?: undefined };

export class ShareForms {
  /** Numbers strictly between 0 and 1. */
  #hasParts = false;
  /** Numbers above 1, up to 100; and numbers that are exactly 1. */
  #percents = 0;
  #ones = 0;
  /** Texts, and numbers that are no percents. */
  #hasOthers = false;

  see(cell: string): void {
    if (cell === '' || cell.endsWith('%')) return;
    const stated = readDecimal(cell);
    if (stated === undefined || stated.digits < 0n || exceeds(stated, 100n)) this.#hasOthers = true;
    else if (exceeds(stated, 1n)) this.#percents += 1;
    else if (isOne(stated)) this.#ones += 1;
    else if (stated.digits > 0n) this.#hasParts = true;
  }

  /** Parts of 1, and more often than not a bare 1: nobody gives 1 % to most. */
  get #hasWholes(): boolean {
    return this.#hasParts || this.#ones > this.#percents;
  }

  /** For a number of 1 or more without a sign, the whole column must have been seen. */
  read(cell: string): SeenShare {
    const bare = cell.replace(/\s*%$/, '');
    const stated = readDecimal(bare);
    if (stated === undefined) return { form: 'UNREADABLE' };
    const percents = { ...stated, scale: stated.scale + 2 };
    if (bare !== cell) return exceeds(percents, 1n) ? { form: 'TOO_LARGE' } : readPart(percents);
    if (isOne(stated) && this.#percents > 0 && !this.#hasWholes) return { form: 'TWO_READINGS' };
    if (!exceeds(stated, 1n)) return readPart(stated);
    if (exceeds(stated, 100n)) return { form: 'TOO_LARGE' };
    const isProven = this.#percents > 0 && !this.#hasWholes && !this.#hasOthers;
    return isProven ? { form: 'PERCENT', share: percents } : { form: 'UNPROVEN' };
  }
}

/** Whether only the column shows what the number means. */
export function mayBePercent(cell: string): boolean {
  const stated = cell === '' ? undefined : readDecimal(cell);
  return stated !== undefined && (isOne(stated) || exceeds(stated, 1n));
}

/** The standard has parts from 0.01 to 1. */
const readPart = (share: ReadDecimal): SeenShare =>
  share.digits * 100n >= 10n ** BigInt(share.scale) ? { form: 'PART', share } : { form: 'UNREADABLE' };

const exceeds = ({ digits, scale }: ReadDecimal, most: bigint): boolean => digits > most * 10n ** BigInt(scale);
const isOne = ({ digits, scale }: ReadDecimal): boolean => digits === 10n ** BigInt(scale);
