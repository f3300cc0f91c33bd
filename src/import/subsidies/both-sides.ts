/** Reports a name without a number that some rows of the files have as their funder and others as their beneficiary: they stay two actors. */
import { isCommonName } from '../cells/common-names.js';
import { normalizeName } from '../cells/normalize-name.js';
import type { Fault } from '../fault.js';
import { Occurrences } from '../occurrences.js';
import { NAMELESS, type StatedParty } from './subsidy-parties.js';
import type { StatedSubsidy } from './subsidy-row.js';

export class BothSides {
  /** Funders by their names, normalised once: files have few of them. */
  readonly #funders = new Map<string, string>();
  /** By normalised name. */
  readonly #funderNames = new Map<string, 'SEEN' | 'TOLD'>();
  readonly #beneficiaries = new Occurrences();

  /** @param joined names that a person took for a known actor: they are one on both sides */
  constructor(joined: readonly string[]) {
    for (const name of joined) this.#funderNames.set(normalizeName(name), 'TOLD');
  }

  /** The first time that a name is on both sides. */
  see({ funder, beneficiary, line }: StatedSubsidy): Fault | undefined {
    const paying = isKnownByName(funder) ? this.#nameOf(funder) : undefined;
    if (paying !== undefined && !this.#funderNames.has(paying)) this.#funderNames.set(paying, 'SEEN');
    const receiving = isKnownByName(beneficiary) ? normalizeName(beneficiary.name) : undefined;
    if (receiving !== undefined && this.#beneficiaries.timesOf(receiving) === 0) this.#beneficiaries.count(receiving);
    const both = [receiving, paying].find(
      (name) => name !== undefined && this.#funderNames.get(name) === 'SEEN' && this.#beneficiaries.timesOf(name) > 0,
    );
    if (both === undefined) return undefined;
    this.#funderNames.set(both, 'TOLD');
    const { name } = both === receiving ? beneficiary : funder;
    return {
      ...{ line, column: '', value: name, rule: 'both-sides' },
      message: `"${name}" grants in these files and receives too, without a number: nothing proves that it is one actor, so there are two`,
      remedy: 'add its SIRET on both sides, or merge the two, which are listed among the possible duplicates',
    };
  }

  #nameOf({ name }: StatedParty): string {
    const known = this.#funders.get(name) ?? normalizeName(name);
    this.#funders.set(name, known);
    return known;
  }
}

const isKnownByName = ({ siren, rna, isOneOfMany, name }: StatedParty) =>
  siren === null && rna === null && !isOneOfMany && name !== NAMELESS && !isCommonName(name);
