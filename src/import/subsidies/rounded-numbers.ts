/**
 * Tells whether a spreadsheet has rounded all the numbers of a column to the hundred, as in 30053625700300.0: none of them is
 * a SIRET then, although one in ten passes its check by chance. Their first nine digits are exact.
 */
import { isSiren } from '../../write/identifiers.js';

/** Fewer different numbers may all end in 00 by chance: one SIRET in a hundred does. */
const LEAST_NUMBERS = 10;

export class RoundedNumbers {
  readonly #numbers = new Set<string>();
  #isExact = false;
  #areSirens = true;

  see(cell: string): void {
    const number = numberOf(cell);
    if (this.#isExact || number === undefined) return;
    this.#isExact = !isRound(number);
    this.#areSirens &&= isSiren(number.slice(0, 9));
    if (this.#numbers.size < LEAST_NUMBERS) this.#numbers.add(number);
  }

  /** Whether all numbers so far may be rounded. */
  get mayBeRounded(): boolean {
    return !this.#isExact && this.#numbers.size > 0;
  }

  /** What a cell of the column holds, when it is rounded: its SIREN, if all numbers of the column prove theirs. */
  read(cell: string): { readonly siren: string | undefined } | undefined {
    if (this.#isExact || this.#numbers.size < LEAST_NUMBERS) return undefined;
    const number = numberOf(cell);
    return number === undefined ? undefined : { siren: this.#areSirens ? number.slice(0, 9) : undefined };
  }
}

const isRound = (number: string) => number.endsWith('00');

/** The fourteen digits of a SIRET; a spreadsheet removes the zeros at its beginning. */
function numberOf(cell: string): string | undefined {
  const digits = cell.replace(/\s/g, '').replace(/[.,]0+$/, '');
  return /^\d{12,14}$/.test(digits) ? digits.padStart(14, '0') : undefined;
}
