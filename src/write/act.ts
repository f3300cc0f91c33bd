/** An act of a person: one transaction, after the acts before it, with what it was refused for or the change that it wrote. */
import type { Database, Run } from '../database/database.js';
import type { RecordedChange } from './record-change.js';
import type { UserError } from './user-errors.js';

export interface Done {
  /** Null when nothing was written: it was refused, or all was so already. */
  readonly change: RecordedChange | null;
  readonly userErrors: readonly UserError[];
}

export const unchanged: Done = { change: null, userErrors: [] };

export function refuse(...userErrors: UserError[]): Done {
  return { change: null, userErrors };
}

/** Acts take turns: what one reads, none changes before it has written. Its last statement is that of recordChange, if it changed anything. */
export async function act<T extends Done>(database: Database, work: (run: Run) => Promise<T>): Promise<T> {
  return database.transaction(async (run) => {
    await run('write/take-turn');
    return work(run);
  });
}
