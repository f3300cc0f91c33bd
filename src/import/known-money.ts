/** Finds money of files that a known source already states in other words: the same funder, beneficiary, year and amount. */

import type { Database } from '../database/database.js';
import { isArchived } from '../write/is-archived.js';
import { append } from './append.js';
import { writeEuros } from './cells/amounts.js';
import type { NameAlone } from './names/name-alone.js';
import type { StatedNames } from './names/stated-names.js';
import { Occurrences } from './occurrences.js';
import { BATCH_ROWS } from './options.js';
import type { SourceOverlap } from './source-overlap.js';

/** A grant of the files. */
export interface StatedGrant {
  /** The id of its funding link. */
  readonly id: string;
  readonly funder: string;
  readonly funderSiren: string | null;
  readonly funderName: string;
  readonly beneficiary: string;
  readonly beneficiarySiren: string | null;
  readonly beneficiaryName: string;
  readonly year: bigint;
  readonly reference: string | null;
  /** ISO date. */
  readonly decidedOn: string | null;
  readonly cents: bigint;
}

interface KnownGrant {
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>>;
}

interface EqualGrant {
  readonly id: string;
  readonly cents: number;
  readonly source: string;
  /** The id that the known grant has by its content. */
  readonly stated: string;
  readonly isOtherDecision: boolean;
}

export class KnownMoney {
  readonly #database: Database;
  readonly #ids = new Occurrences();
  readonly #found: EqualGrant[] = [];
  #batch: StatedGrant[] = [];

  constructor(database: Database) {
    this.#database = database;
  }

  /** Records a funding link of the files, with or without an amount. */
  see(id: string): void {
    this.#ids.count(id);
  }

  async add(grant: StatedGrant): Promise<void> {
    if (grant.cents <= 0n) return;
    this.#batch.push(grant);
    if (this.#batch.length >= BATCH_ROWS) await this.#look();
  }

  /** Call it when all grants are added. The largest first. */
  async list(): Promise<SourceOverlap[]> {
    await this.#look();
    // A grant that the files state in the same words is unchanged, and no duplicate of another row.
    return sumUp(this.#found.filter(({ stated }) => this.#ids.timesOf(stated) === 0));
  }

  async #look(): Promise<void> {
    const known = await this.#findKnown();
    const rows = this.#batch.filter(({ id }) => !known.has(id));
    if (rows.length > 0) append(this.#found, await this.#database.read<EqualGrant>('import/equal-grants', { rows }));
    this.#batch = [];
  }

  async #findKnown(): Promise<Set<string>> {
    if (this.#batch.length === 0) return new Set();
    const ids = this.#batch.map(({ id }) => id);
    const known = await this.#database.read<KnownGrant>('import/known-funding-links', { ids });
    const renamed = await this.#database.read<KnownGrant>('import/stated-as', { ids });
    // A grant that is archived, as after an import was undone, comes back as new money.
    const living = [...known, ...renamed].filter(({ before }) => !isArchived(before));
    return new Set(living.map(({ id }) => id));
  }
}

/** A grant that may match a source counts for that source, whatever other grants the source has. */
function sumUp(found: readonly EqualGrant[]): SourceOverlap[] {
  const bySource = new Map<string, Map<string, EqualGrant>>();
  for (const grant of found) {
    const grants = bySource.get(grant.source) ?? new Map<string, EqualGrant>();
    if (!grants.has(grant.id) || !grant.isOtherDecision) grants.set(grant.id, grant);
    bySource.set(grant.source, grants);
  }
  const overlaps = [...bySource].flatMap(([source, grants]) =>
    [false, true].flatMap((isOtherDecision) => {
      const some = [...grants.values()].filter((grant) => grant.isOtherDecision === isOtherDecision);
      const cents = some.reduce((sum, grant) => sum + BigInt(grant.cents), 0n);
      return some.length === 0 ? [] : [{ source, rows: some.length, cents, isOtherDecision }];
    }),
  );
  return overlaps
    .sort((one, other) => Number(other.cents - one.cents))
    .map(({ source, rows, cents, isOtherDecision }) => ({ source, rows, amount: writeEuros(cents), isOtherDecision }));
}

/** What a survey of the files finds before anything is written, so that a person can be asked about it. */
export interface Survey {
  /** Money that a known source already states in other words; the largest first. */
  readonly overlaps: readonly SourceOverlap[];
  /** Actors that the files know by their name alone. */
  readonly names: StatedNames;
  /** Actors with the name of a known one, and with another number. */
  readonly others: readonly NameAlone[];
}
