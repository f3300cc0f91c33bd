/**
 * A dismissal holds as long as the digest of its evidence is the same. When a release computes digests from other facts,
 * every dismissal of an earlier release would lapse, though no fact has changed: so the first start of the release
 * computes the digests again.
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
  /** The suggestions that a matter contained when it was decided; empty for any other suggestion. */
  readonly rows: readonly string[];
}

interface Renewal extends Pick<Outdated, 'id' | 'evidence'> {
  readonly renewed: string;
  /** In the order of the rows. */
  readonly rowEvidence: readonly string[];
}

/** Differs from the digest of any evidence: a decision on something that is not suggested on the day of the renewal lapses when it is suggested again. */
const NOT_SUGGESTED = `${EVIDENCE_EDITION}not suggested`;

/** @returns the number of renewed decisions, and how many of them are about current suggestions, once the engine has read the changes */
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
    // Another process that started at the same time may have renewed them first.
    if (written.length === 0) return undefined;
    return recordChange(run, {
      by: 'passerelle',
      what: 'evidence of decisions computed again',
      ids: written.map(({ id }) => id),
    });
  });
  if (change) await context.fresh.reach(change.sequence);
  return { renewed: rows.length, suggested: rows.filter(({ renewed }) => renewed !== NOT_SUGGESTED).length };
}
