/**
 * Finds files whose rows nearly all give to one beneficiary or to nobody: then another column may say who benefits, and a
 * person has to confirm. Aid to persons, and money for one body, are such lists too.
 */
import { NAMELESS, PERSON } from './subsidy-parties.js';
import type { StatedSubsidy } from './subsidy-row.js';

export interface OneBeneficiary {
  readonly file?: string;
  readonly rows: number;
  readonly of: number;
  /** Null: they name nobody, or persons, whose names are not kept. */
  readonly name: string | null;
}

/** Shorter lists are looked through before they are imported. */
const LEAST_ROWS = 20;
const LEAST_SHARE = 0.8;

const NOBODY = '';

/** Counts the rows of a file. */
export class Beneficiaries {
  readonly #counts = new Map<string, { rows: number; readonly name: string | null }>();
  #rows = 0;

  see({ beneficiary: { id, name, isUnnamed } }: StatedSubsidy): void {
    const isNobody = isUnnamed || name === NAMELESS || name === PERSON;
    const key = isNobody ? NOBODY : id;
    const count = this.#counts.get(key) ?? { rows: 0, name: isNobody ? null : name };
    this.#counts.set(key, count);
    count.rows += 1;
    this.#rows += 1;
  }

  /** Undefined: there are several beneficiaries. */
  find(file: string | undefined): OneBeneficiary | undefined {
    const of = this.#rows;
    const found = [...this.#counts.values()].find(({ rows }) => rows >= of * LEAST_SHARE);
    if (found === undefined || of < LEAST_ROWS) return undefined;
    return { ...(file === undefined ? {} : { file }), rows: found.rows, of, name: found.name };
  }
}

/** The question to a person. */
export const askOneBeneficiary = ({ rows, of, name }: OneBeneficiary): string =>
  name === null
    ? `${rows} of ${of} rows name no beneficiary, or a person: is that so, or does another column say who benefits?`
    : `${rows} of ${of} rows give to one beneficiary, "${name}": is that so, or does another column say who benefits?`;
