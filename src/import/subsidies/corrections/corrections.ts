/** What the rows with an amount below zero do: which grants they reduce, and which of them reduce none. */
import type { Database } from '../../../database/database.js';

/** Why a row corrects exactly one grant. */
export type CorrectionProof = 'REFERENCE' | 'PURPOSE' | 'ONLY';

/** Why a row reduces no grant: none fits, several do, it takes more than was granted, or the grant was edited, for example. */
export type Leftover = 'NONE' | 'SEVERAL' | 'LARGER' | 'UNNAMED' | 'MIXED' | 'MANY' | 'EDITED';

/** Money that a row takes back from a grant. */
export interface Correction {
  readonly file: string;
  readonly line: number;
  /** Identifies the row, by its content and its number among equal rows of the files. */
  readonly key: string;
  /** Below zero. */
  readonly cents: bigint;
  readonly proof: CorrectionProof;
}

/** A grant that other rows reduce. */
export interface CorrectedGrant {
  /** The id that its content gives it. */
  readonly id: string;
  readonly content: string;
  /** Whether only the graph states it, not these files. */
  readonly isOfGraph: boolean;
  /** Cents as its row states them; of a grant of the graph, those that it has there. */
  readonly before: bigint;
  /** Cents that remain; zero for a grant that was cancelled. */
  readonly after: bigint;
  /** In an order that does not depend on that of the rows. */
  readonly corrections: readonly Correction[];
}

interface Found {
  readonly grants?: readonly CorrectedGrant[];
  /** By the content of a row: the grant that it reduces and that only the graph states. */
  readonly ofGraph?: ReadonlyMap<string, CorrectedGrant>;
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

  /** Whether no grant of the files is reduced. */
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
    return leftovers?.get(content) ?? (netted?.has(content) ? undefined : others);
  }

  /** The grant that only the graph states and that a row of this content reduces; undefined if there is none. */
  ofGraph(content: string): CorrectedGrant | undefined {
    return this.#found.ofGraph?.get(content);
  }

  list(): readonly CorrectedGrant[] {
    return [...this.#grants.values(), ...new Set(this.#found.ofGraph?.values())];
  }
}

/** Names of imports, by the id of the grant. */
export type CancelledGrants = ReadonlyMap<string, string>;

/**
 * Grants that the files of earlier imports took back whole: they were never written, so the imports keep their ids, and
 * an older edition that states such a grant alone does not bring it back.
 */
export async function readCancelled(
  database: Pick<Database, 'read'>,
  { id, replaces = '' }: { readonly id: string; readonly replaces?: string | undefined },
): Promise<CancelledGrants> {
  const rows = await database.read<{ id: string; import: string }>('import/cancelled-grants', { import: id, replaces });
  return new Map(rows.map((row) => [row.id, row.import]));
}

export async function keepCancelled(database: Database, id: string, corrections: Corrections): Promise<void> {
  const ids = corrections.list().flatMap((grant) => (grant.after === 0n && !grant.isOfGraph ? [grant.id] : []));
  if (ids.length > 0) await database.write('import/keep-cancelled', { import: id, ids });
}
