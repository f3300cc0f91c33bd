/** Gathers the actors that files state by their name alone, with the rows and the money that name them. */
import { isCommonName } from '../cells/common-names.js';
import { normalizeName } from '../cells/normalize-name.js';
import { ownText } from '../cells/own-text.js';

export interface StatedName {
  /** Id that its rows give the actor. */
  readonly id: string;
  readonly name: string;
  /** Its commune as stated: a code or a name; empty for none. */
  readonly place: string;
  /** Numbers that identify nobody, such as one that a spreadsheet has rounded. */
  readonly invalid: readonly string[];
}

export interface GatheredName extends StatedName {
  readonly file: string | undefined;
  readonly line: number;
  rows: number;
  cents: bigint;
}

const own = ({ id, name, place, invalid }: StatedName): StatedName => ({
  ...{ id: ownText(id), name: ownText(name), place: ownText(place), invalid: invalid.map(ownText) },
});

export class StatedNames {
  readonly #byId = new Map<string, GatheredName>();

  /** A name that many organisations have, such as "Mairie", says nothing about which one is meant. */
  see(stated: StatedName, cents: bigint, line: number, file?: string): void {
    const known = this.#byId.get(stated.id);
    if (known === undefined && (normalizeName(stated.name) === '' || isCommonName(stated.name))) return;
    const gathered = known ?? { ...own(stated), file, line, rows: 0, cents: 0n };
    gathered.rows++;
    gathered.cents += cents;
    if (known === undefined) this.#byId.set(stated.id, gathered);
  }

  /** Adds the money of a row that refers to an actor which another row states. */
  addMoney(id: string, cents: bigint): void {
    const known = this.#byId.get(id);
    if (known === undefined) return;
    known.rows++;
    known.cents += cents;
  }

  /** By normalised name. */
  byName(): Map<string, GatheredName[]> {
    const names = new Map<string, GatheredName[]>();
    for (const one of this.#byId.values()) {
      const name = normalizeName(one.name);
      names.set(name, [...(names.get(name) ?? []), one]);
    }
    return names;
  }
}
