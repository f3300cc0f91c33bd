/**
 * Replaces an earlier import of subsidies by a corrected edition: grants that the edition no longer states are
 * archived, with the actors that nothing else names, and the differences are reported in euros.
 */
import type { Database, Run } from '../../database/database.js';
import { BadInput } from '../../errors.js';
import type { Side } from '../../write/difference.js';
import { writeEuros } from '../cells/amounts.js';
import { Occurrences } from '../occurrences.js';
import { BATCH_ROWS } from '../options.js';
import type { NewFundingLink } from '../subsidies/subsidy-links.js';
import type { BatchOutcome } from '../subsidies/write-subsidies.js';
import { listEditions, listTouched } from './earlier-editions.js';
import type { Grants, ReplacedEdition } from './replaced.js';
import { type Authorship, archiveLeft } from './rewrite-states.js';

interface Grant {
  readonly id: string;
  readonly revision: number;
  readonly cents: number | null;
  readonly reference: string | null;
  readonly year: number | null;
  readonly funder: string | null;
  readonly beneficiary: string | null;
}

export class Edition {
  readonly #database: Database;
  readonly #import: string;
  readonly #stated = new Occurrences();
  readonly #came: { readonly decision: string; readonly cents: bigint }[] = [];
  /** Ids of the actors that the edition names. */
  readonly #named = new Set<string>();
  #earlier: readonly Grant[] = [];
  /** Ids of the actors that the earlier editions created. */
  #actors: readonly string[] = [];
  #editions: readonly string[] = [];
  readonly #read: Run = (name, parameters) => this.#database.read(name, parameters);

  constructor(database: Database, replaced: string) {
    this.#database = database;
    this.#import = replaced;
  }

  /** @throws BadInput when the earlier import has no grant that still exists */
  async open(): Promise<void> {
    this.#editions = await listEditions(this.#read, this.#import);
    const batches: { before: string | null; after: string }[] = [];
    for (const edition of this.#editions)
      batches.push(...(await this.#read<(typeof batches)[0]>('import/edition', { import: edition })));
    const created = batches.flatMap(({ before, after }) => {
      const known = readSides(before);
      return Object.keys(readSides(after)).filter((id) => !(id in known));
    });
    const brought = created.filter((id) => id.startsWith('funding-'));
    this.#actors = [...new Set(created.filter((id) => id.startsWith('actor-')))];
    const grants: Grant[] = [];
    for (let start = 0; start < brought.length; start += BATCH_ROWS)
      grants.push(
        ...(await this.#database.read<Grant>('import/edition-grants', {
          ids: brought.slice(start, start + BATCH_ROWS),
        })),
      );
    if (grants.length === 0) {
      throw new BadInput(
        `import subsidies: "${this.#import}" brought no grant that is still in the graph; take the name of an import of subsidies that passerelle imports lists`,
      );
    }
    this.#earlier = grants;
  }

  /** Records the links of a batch and their outcomes, two lists in the same order. */
  see(links: readonly NewFundingLink[], outcomes: readonly BatchOutcome[]): void {
    for (const [place, { id, isNew }] of outcomes.slice(outcomes.length - links.length).entries()) {
      this.#stated.count(id);
      const link = links[place];
      if (link) for (const party of [link.funder, link.beneficiary]) this.#named.add(party);
      if (isNew && link) this.#came.push({ decision: decisionOf(link), cents: centsOf(link) });
    }
  }

  /** Call it when the whole edition is imported. */
  async finish(authorship: Authorship, isDry: boolean): Promise<ReplacedEdition> {
    const missing = this.#earlier.filter(({ id }) => this.#stated.timesOf(id) === 0);
    const rewritten = missing.filter(({ revision }) => revision !== 1).map(({ id }) => id);
    const edited = await listTouched(this.#read, rewritten, [...this.#editions, authorship.import]);
    const left = missing.filter(({ id }) => !edited.has(id));
    const leaving = left.map(({ id }) => id);
    const actors = await this.#findActorsLeft(leaving, authorship);
    if (!isDry) await archiveLeft((work) => this.#database.transaction(work), [...leaving, ...actors], authorship);
    return {
      ...{ import: this.#import, left: sumOf(left.map(({ cents }) => BigInt(cents ?? 0))), actors: actors.length },
      ...{ came: sumOf(this.#came.map(({ cents }) => cents)), changed: this.#pair(left) },
      stayed: this.#earlier.length - missing.length,
      kept: [...edited],
    };
  }

  /** Actors that the earlier editions created, that nobody has changed since, and that nothing names but the grants that leave. */
  async #findActorsLeft(leaving: readonly string[], { import: own }: Authorship): Promise<string[]> {
    const some = this.#actors.filter((id) => !this.#named.has(id));
    const alone: string[] = [];
    for (let start = 0; start < some.length; start += BATCH_ROWS) {
      const ids = some.slice(start, start + BATCH_ROWS);
      const rows = await this.#read<{ id: string }>('import/edition-actors', { ids, leaving });
      alone.push(...rows.map(({ id }) => id));
    }
    const touched = await listTouched(this.#read, alone, [...this.#editions, own]);
    return alone.filter((id) => !touched.has(id));
  }

  #pair(left: readonly Grant[]): ReplacedEdition['changed'] {
    const came = new Map<string, bigint[]>();
    for (const { decision, cents } of this.#came) came.set(decision, [...(came.get(decision) ?? []), cents]);
    const pairs = left.flatMap(({ funder, beneficiary, reference, year, cents }) => {
      const now = came.get(JSON.stringify([funder, beneficiary, reference ?? year]))?.shift();
      return now === undefined ? [] : [{ before: BigInt(cents ?? 0), after: now }];
    });
    const sum = (side: 'before' | 'after') => writeEuros(pairs.reduce((total, pair) => total + pair[side], 0n));
    return { count: pairs.length, before: sum('before'), after: sum('after') };
  }
}

const readSides = (text: string | null): Readonly<Record<string, Side>> => JSON.parse(text ?? '{}');

function decisionOf({ funder, beneficiary, properties }: NewFundingLink): string {
  const { reference, decidedOn, decidedIn } = properties;
  const year = decidedIn ?? /^\d{4}/.exec(String(decidedOn ?? ''))?.[0];
  return JSON.stringify([funder, beneficiary, reference ?? (year === undefined ? null : Number(year))]);
}

const centsOf = ({ properties }: NewFundingLink): bigint =>
  typeof properties.amount === 'bigint' ? properties.amount : 0n;

const sumOf = (cents: readonly bigint[]): Grants => ({
  count: cents.length,
  amount: writeEuros(cents.reduce((sum, each) => sum + each, 0n)),
});
