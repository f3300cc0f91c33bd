/** Counts the money of new actors of which nothing tells a place: it is in no figure of a territory. */
import { writeEuros } from '../cells/amounts.js';
import { Occurrences } from '../occurrences.js';

/** Actors, and the euros of the granted subsidies that they receive, such as "1500.00". */
export interface UnplacedMoney {
  readonly actors: number;
  readonly amount: string;
}

export class Unplaced {
  readonly #without = new Occurrences();
  readonly #seen = new Occurrences();
  #actors = 0;
  #cents = 0n;

  /** An actor that is new, or comes back after an undo, and of which nothing tells a place. */
  see(actor: string): void {
    this.#without.count(actor);
  }

  /** Money of any beneficiary. */
  add(actor: string, cents: bigint): void {
    if (this.#without.timesOf(actor) === 0) return;
    if (this.#seen.count(actor) === 1) this.#actors++;
    this.#cents += cents;
  }

  list(): { readonly unplaced?: UnplacedMoney } {
    return this.#actors === 0 ? {} : { unplaced: { actors: this.#actors, amount: writeEuros(this.#cents) } };
  }
}
