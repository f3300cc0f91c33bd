import { normalizeName } from '../cells/normalize-name.js';
import type { Fault } from '../fault.js';

/** A name that files state without a number, or with another one, and that exactly one known actor bears, or a near one: only a person can tell whether it is the same. */
export interface NameAlone {
  /** As the files first write it. */
  readonly name: string;
  /** Ids that the files' rows give the actor, by its name within each funder or source. */
  readonly actors: readonly string[];
  readonly known: KnownBearer;
  /** The file that first names it, and its row. */
  readonly file: string | undefined;
  readonly line: number;
  /** Rows that name it. */
  readonly rows: number;
  /** Euros of the granted subsidies in these rows, such as "1500.00". */
  readonly amount: string;
  /** A person said that it is the known actor. */
  readonly isSame: boolean;
  /** The number that the files give, such as "SIRET 21020691300015", when the known actor has another one, or none; undefined: they give none. */
  readonly otherNumber?: string;
  /** The known actor has another name, which is near. */
  readonly isNear?: boolean;
  /** With another number: it is no public body, or the known actor has no number, so two actors of one name are possible. */
  readonly mayBeTwo?: boolean;
}

/** The known actor that bears the name. */
export interface KnownBearer {
  readonly id: string;
  readonly name: string;
  /** Such as "SIRET 22020002600015"; undefined: none is known. */
  readonly number: string | undefined;
  /** Name of the commune of its seat. */
  readonly commune: string | undefined;
}

/** Names without a number whose actor a person has told: their rows lack nothing any more. */
export class JoinedNames {
  readonly #names = new Set<string>();

  add(names: readonly Pick<NameAlone, 'name' | 'isSame'>[]): void {
    for (const { name, isSame } of names) if (isSame) this.#names.add(normalizeName(name));
  }

  /** Whether it is still a fault. */
  readonly isOpen = ({ named }: Pick<Fault, 'named'>): boolean =>
    named === undefined || this.#names.size === 0 || !this.#names.has(normalizeName(named));
}
