/** A share as a number of per cent, to one decimal; with more digits where it would read as nothing, or as everything, and is not. */
import { digitsOfPercent } from '../../words/formats.ts';

const MOST_DIGITS = 3;

/** @param share 0 to 1 @returns 0.3842 is 38.4, 0.0004 is 0.04 */
export const percentOf = (share: number): number =>
  Number((100 * share).toFixed(digitsOfPercent(share, 1, MOST_DIGITS)));
