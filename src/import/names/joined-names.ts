/** Names without a number whose actor a person has told: their rows lack nothing any more. */
import { normalizeName } from '../cells/normalize-name.js';
import type { Fault } from '../fault.js';
import type { NameAlone } from './name-alone.js';

export class JoinedNames {
  readonly #names = new Set<string>();

  add(names: readonly Pick<NameAlone, 'name' | 'isSame'>[]): void {
    for (const { name, isSame } of names) if (isSame) this.#names.add(normalizeName(name));
  }

  /** Whether it is still a fault. */
  readonly isOpen = ({ named }: Pick<Fault, 'named'>): boolean =>
    named === undefined || this.#names.size === 0 || !this.#names.has(normalizeName(named));
}
