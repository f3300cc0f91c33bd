/**
 * Replaces an earlier import of actors, initiatives and funding by a corrected edition: what only the earlier one
 * stated is archived, and the differences are reported.
 */
import type { Run } from '../../database/database.js';
import { BadInput } from '../../errors.js';
import { writeEuros } from '../cells/amounts.js';
import { BATCH_ROWS } from '../options.js';
import type { BatchOutcome } from '../subsidies/write-subsidies.js';
import { listEditions, listTouched } from './earlier-editions.js';
import { EditionRelations } from './edition-relations.js';
import type { Grants, ReplacedEdition } from './replaced.js';
import { type Authorship, archiveLeft, type InTransaction } from './rewrite-states.js';

interface Brought {
  readonly id: string;
  readonly cents: number | null;
}

export class EntityEdition {
  readonly #format: string;
  readonly #import: string;
  readonly #own: string;
  readonly #stated = new Set<string>();
  readonly #came = new Set<string>();
  readonly #changed = new Set<string>();
  readonly relations = new EditionRelations();
  #earlier: ReadonlyMap<string, Brought> = new Map();
  #editions: readonly string[] = [];

  constructor(format: string, replaced: string, own: string) {
    this.#format = format;
    this.#import = replaced;
    this.#own = own;
  }

  /** @throws BadInput when nothing of the earlier import is still in the graph. */
  async open(run: Run): Promise<void> {
    this.#editions = await listEditions(run, this.#import);
    const batches: { before: string | null; after: string }[] = [];
    for (const edition of this.#editions) {
      const asked = { import: edition, format: this.#format };
      batches.push(...(await run<(typeof batches)[0]>('import/edition-batches', asked)));
    }
    const ids = batches.flatMap(({ before, after }) => {
      const known: object = JSON.parse(before ?? '{}');
      const sides = JSON.parse(after);
      this.relations.take(sides);
      return Object.keys(sides).filter((id) => !(id in known));
    });
    this.#earlier = await this.#read(run, [...new Set(ids)]);
    if (this.#earlier.size > 0) return;
    throw new BadInput(
      `import ${this.#format}: "${this.#import}" brought nothing in this format that is still in the graph; take the name of an import that passerelle imports lists`,
    );
  }

  /** Records the entities that rows state, and those that they name. */
  see(outcomes: readonly BatchOutcome[], named: readonly string[]): void {
    for (const id of named) this.#stated.add(id);
    for (const { id, label, isNew, isChanged } of outcomes) {
      if (label === 'Source' || label === 'Territory') continue;
      this.#stated.add(id);
      if (isNew) this.#came.add(id);
      else if (isChanged && this.#earlier.has(id)) this.#changed.add(id);
    }
  }

  /** Call it when the whole edition is imported. `isDry`: archives nothing. */
  async finish(inTransaction: InTransaction, authorship: Authorship, isDry: boolean): Promise<ReplacedEdition> {
    const missing = [...this.#earlier.keys()].filter((id) => !this.#stated.has(id));
    const { left, now } = await inTransaction(async (run) => {
      const changed = [...this.#changed, ...this.#came];
      return { left: await this.#findLeft(run, missing), now: await this.#read(run, changed) };
    });
    const leaving = new Set(left);
    const { ties, kept } = await this.relations.finish(inTransaction, authorship, leaving, isDry);
    if (!isDry) await archiveLeft(inTransaction, left, authorship);
    const before = (id: string) => this.#earlier.get(id)?.cents ?? null;
    const after = (id: string) => now.get(id)?.cents ?? null;
    return {
      ...{ import: this.#import, left: sumOf(left.map(before)), came: sumOf([...this.#came].map(after)) },
      changed: {
        count: this.#changed.size,
        before: sumOf([...this.#changed].map(before)).amount,
        after: sumOf([...this.#changed].map(after)).amount,
      },
      stayed: this.#earlier.size - missing.length - this.#changed.size,
      ties,
      kept: [...new Set([...missing.filter((id) => !leaving.has(id)), ...kept])],
    };
  }

  /** An entity that stays may depend on another one, so this is repeated until nothing changes. */
  async #findLeft(run: Run, missing: readonly string[]): Promise<string[]> {
    const touched = await listTouched(run, missing, [...this.#editions, this.#own]);
    let left = missing.filter((id) => !touched.has(id));
    for (;;) {
      const held = new Set<string>();
      for (let start = 0; start < left.length; start += BATCH_ROWS) {
        const ids = left.slice(start, start + BATCH_ROWS);
        const rows = await run<{ id: string }>('import/edition-tied', { ids, leaving: left });
        for (const { id } of rows) held.add(id);
      }
      const free = left.filter((id) => !held.has(id));
      if (free.length === left.length) return free;
      left = free;
    }
  }

  async #read(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, Brought>> {
    const read = new Map<string, Brought>();
    for (let start = 0; start < ids.length; start += BATCH_ROWS) {
      const rows = await run<Brought>('import/edition-entities', { ids: ids.slice(start, start + BATCH_ROWS) });
      for (const row of rows) read.set(row.id, row);
    }
    return read;
  }
}

function sumOf(all: readonly (number | null)[]): Grants {
  const cents = all.reduce<bigint>((sum, each) => sum + BigInt(each ?? 0), 0n);
  return { count: all.length, amount: writeEuros(cents) };
}
