/**
 * Whether a dismissal still holds is seen by a digest of what the suggestion rests on. When a release computes it from other facts, every dismissal of an
 * earlier one would come back, though nothing changed on the ground: so the first start takes the digests anew.
 */
import type { Context } from '../answers/context.js';
import { EVIDENCE_EDITION } from '../answers/evidence.js';
import { findSuggestion } from '../questions/suggestion/find.js';
import { recordChange } from '../write/record-change.js';

/** A row of cypher/outdated-decisions.cypher. */
interface Outdated {
  readonly id: string;
  readonly suggestion: string;
  readonly evidence: string;
  /** Of a matter, the suggestions that it gathered when it was decided. */
  readonly rows: readonly string[];
}

interface Renewal extends Pick<Outdated, 'id' | 'evidence'> {
  readonly renewed: string;
  /** In the order of the rows. */
  readonly rowEvidence: readonly string[];
}

/** A digest that nothing has: what is not suggested on the day of the renewal waits for a decision when it is suggested again. */
const NOT_SUGGESTED = `${EVIDENCE_EDITION}not suggested`;

/** @returns how many decisions were renewed, and how many of them are on what is suggested today; the engine knows of it when this is over */
export async function renewDigests(
  context: Context,
): Promise<{ readonly renewed: number; readonly suggested: number }> {
  const outdated = await context.answer<Outdated>('outdated-decisions', {
    edition: EVIDENCE_EDITION,
    limit: 1_000_000,
  });
  if (outdated.length === 0) return { renewed: 0, suggested: 0 };
  const rows: Renewal[] = [];
  for (const { id, suggestion, evidence, rows: gathered } of outdated) {
    const found = await findSuggestion(context, suggestion, context.today);
    const parts = new Map((await found?.parts?.(context))?.map((part) => [part.suggestion, part.evidence]));
    const rowEvidence = gathered.map((row) => parts.get(row) ?? NOT_SUGGESTED);
    rows.push({ id, evidence, renewed: found?.evidence ?? NOT_SUGGESTED, rowEvidence });
  }
  const change = await context.database.transaction(async (run) => {
    await run('write/take-turn');
    const written = await run<{ id: string }>('write/renew-digests', { rows });
    // Another starter may have done it.
    if (written.length === 0) return undefined;
    return recordChange(run, {
      by: 'passerelle',
      what: 'what decisions of an earlier release rest on was taken anew',
      ids: written.map(({ id }) => id),
    });
  });
  if (change) await context.fresh.reach(change.sequence);
  return { renewed: rows.length, suggested: rows.filter(({ renewed }) => renewed !== NOT_SUGGESTED).length };
}
