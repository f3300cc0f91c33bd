/** What the rows with an amount below zero do: which grants they reduce, and which of them reduce none. */

/** Why a row corrects exactly one grant. */
export type CorrectionProof = 'REFERENCE' | 'PURPOSE' | 'ONLY';

/** Why a row reduces no grant: none fits, several do, it takes more than was granted, or it states other amounts too. */
export type Leftover = 'NONE' | 'SEVERAL' | 'LARGER' | 'UNNAMED' | 'MIXED' | 'MANY';

/** Money that a row takes back from a grant. */
export interface Correction {
  readonly file: string;
  readonly line: number;
  /** Below zero. */
  readonly cents: bigint;
  readonly proof: CorrectionProof;
}

/** A grant that other rows reduce. */
export interface CorrectedGrant {
  readonly content: string;
  /** Cents as its row states them. */
  readonly before: bigint;
  /** Cents that remain; zero for a grant that was cancelled. */
  readonly after: bigint;
  /** In an order that does not depend on that of the rows. */
  readonly corrections: readonly Correction[];
}

interface Found {
  readonly grants?: readonly CorrectedGrant[];
  /** The content of each row that reduces one of them. */
  readonly netted?: ReadonlySet<string>;
  /** By content: why a row reduces none. */
  readonly leftovers?: ReadonlyMap<string, Leftover>;
  /** What all other rows with an amount below zero are. */
  readonly others?: Leftover;
}

export class Corrections {
  readonly #grants: ReadonlyMap<string, CorrectedGrant>;
  readonly #found: Found;

  constructor(found: Found = {}) {
    this.#grants = new Map((found.grants ?? []).map((grant) => [grant.content, grant]));
    this.#found = found;
  }

  /** Whether no grant is reduced. */
  get isEmpty(): boolean {
    return this.#grants.size === 0;
  }

  /** Undefined for a grant that no row reduces. */
  of(content: string): CorrectedGrant | undefined {
    return this.#grants.get(content);
  }

  /** Undefined for a row that reduces a grant. */
  leftover(content: string): Leftover | undefined {
    const { netted, leftovers, others = 'NONE' } = this.#found;
    return netted?.has(content) ? undefined : (leftovers?.get(content) ?? others);
  }

  list(): readonly CorrectedGrant[] {
    return [...this.#grants.values()];
  }
}
