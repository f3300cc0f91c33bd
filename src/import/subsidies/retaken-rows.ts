/**
 * Rows that were corrected in a table of rows to correct: the grants that an earlier import made of them are archived,
 * unless the corrected row states the same ones, so no money is counted twice.
 */
import type { Database, Run } from '../../database/database.js';
import { isArchived } from '../../write/is-archived.js';
import { plain } from '../../write/stored-values.js';
import { BATCH_ROWS } from '../options.js';
import type { ImportTally } from '../report.js';
import { type Authorship, archiveLeft } from '../runs/rewrite-states.js';

interface Known {
  readonly before: Readonly<Record<string, unknown>>;
}

export class RetakenRows {
  readonly #lines = new Map<string, number>();
  readonly #stated = new Set<string>();

  /** @param retakes grants that an earlier import made of the row @param ids of those that it makes now */
  see(retakes: readonly string[], ids: readonly string[], line: number): void {
    for (const id of retakes) if (id.startsWith('funding-')) this.#lines.set(id, line);
    for (const id of ids) this.#stated.add(id);
  }

  /** Call it when all files are read. */
  async finish(database: Database, tally: ImportTally, authorship: Authorship, isDry: boolean): Promise<void> {
    const left = [...this.#lines.keys()].filter((id) => !this.#stated.has(id));
    const gone: string[] = [];
    for (let start = 0; start < left.length; start += BATCH_ROWS) {
      const run: Run = (name, parameters) => database.read(name, parameters);
      const ids = left.slice(start, start + BATCH_ROWS);
      for (const { before } of await run<Known>('import/known-funding-links', { ids })) {
        const { id, revision = 1 } = plain(before) as { id: string; revision?: number };
        if (isArchived(before)) continue;
        if (revision === 1) gone.push(id);
        this.#tell(tally, id, revision === 1);
      }
    }
    if (gone.length === 0) return;
    const alone = await database.read<{ id: string }>('import/left-alone', { ids: gone });
    for (const id of gone) tally.addNode(id, 'FundingLink', false, true);
    for (const { id } of alone) tally.addNode(id, 'Actor', false, true);
    const all = [...gone, ...alone.map(({ id }) => id)];
    if (!isDry) await archiveLeft((work) => database.transaction(work), all, authorship);
  }

  #tell(tally: ImportTally, id: string, isGone: boolean): void {
    const place = { line: this.#lines.get(id) ?? 0, column: '', value: id };
    tally.addFault(
      isGone
        ? {
            ...{ ...place, rule: 'retaken-row', remedy: 'nothing' },
            message: `the corrected row takes the place of ${id}, which an earlier import made of it; that one is archived`,
          }
        : {
            ...{ ...place, rule: 'kept-beside', remedy: 'archive one of both if they are one grant' },
            message: `an earlier import made ${id} of this row, and it was changed since, so it stays beside the corrected row`,
          },
    );
  }
}
