/** A decision as it is stored: read whole and written whole, by the acts that decide and that take back. */
import type { Run } from '../database/database.js';

/** Days are YYYY-MM-DD. */
export interface StoredDecision {
  readonly suggestion: string;
  /** Ids of the two that the suggestion is about, sorted. */
  readonly a: string;
  readonly b: string;
  /** Digest of what the suggestion rested on when it was decided. */
  readonly evidence: string;
  readonly status: string;
  readonly reason?: string | null;
  readonly owner?: string | null;
  readonly dueOn?: string | null;
  readonly body?: string | null;
  readonly meetingOn?: string | null;
  readonly decidedOn: string;
  readonly archivedOn?: string | null;
}

export const decisionId = (suggestion: string): string => `decision-${suggestion}`;

export async function readDecision(
  run: Run,
  id: string,
): Promise<(StoredDecision & { readonly revision: number }) | undefined> {
  const [row] = await run<{ decision: StoredDecision & { revision: number } }>('write/known-decision', { id });
  return row?.decision;
}

/** Its revision rises by one. */
export async function writeDecision(run: Run, id: string, decision: StoredDecision): Promise<void> {
  await run('write/decision', { id, decision });
}
