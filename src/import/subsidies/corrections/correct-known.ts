/**
 * Corrects grants that are known already: they get the amount that remains, or are archived when nothing does. Rows that
 * were subtracted from them before are not subtracted again. A grant that a person has edited stays.
 */

import type { Database, Run } from '../../../database/database.js';
import { stamp } from '../../../stamp.js';
import { isArchived } from '../../../write/is-archived.js';
import { plain } from '../../../write/stored-values.js';
import { BATCH_ROWS } from '../../options.js';
import type { ImportTally } from '../../report.js';
import { type Authorship, rewriteStates } from '../../runs/rewrite-states.js';
import { readApplied, sumApplied, writeApplied } from './applied.js';
import type { CorrectedGrant, Corrections } from './corrections.js';

interface Known {
  /** By its content. */
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>>;
}

/** What becomes of a grant. */
interface Remainder {
  readonly amount: number;
  readonly correctedBy: readonly string[];
}

/** @param isDry only counts them @returns the ids of the grants that it corrects */
export async function correctKnown(
  database: Database,
  corrections: Corrections,
  tally: ImportTally,
  authorship: Authorship,
  isDry: boolean,
): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  const grants = new Map(corrections.list().map((grant) => [grant.id, grant]));
  const ids = [...grants.keys()];
  for (let start = 0; start < ids.length; start += BATCH_ROWS) {
    const some = ids.slice(start, start + BATCH_ROWS);
    const corrected = await database.transaction(async (run) => {
      if (!isDry) await run('write/take-turn');
      const outdated = await findOutdated(run, some, grants);
      if (!isDry && outdated.size > 0) await rewrite(run, outdated, authorship);
      return [...outdated.keys()];
    });
    for (const id of corrected) {
      tally.addNode(id, 'FundingLink', false, true);
      all.add(id);
    }
  }
  return all;
}

/** By the id that the grant has in the graph. */
async function findOutdated(
  run: Run,
  ids: readonly string[],
  grants: ReadonlyMap<string, CorrectedGrant>,
): Promise<ReadonlyMap<string, Remainder>> {
  const known = await run<Known>('import/known-funding-links', { ids });
  const renamed = await run<Known>('import/stated-as', { ids });
  const outdated = new Map<string, Remainder>();
  for (const { id, before } of [...known, ...renamed]) {
    const grant = grants.get(id);
    const remainder = grant === undefined || isArchived(before) ? undefined : remainderOf(grant, before);
    if (remainder !== undefined) outdated.set(String(before.id), remainder);
  }
  return outdated;
}

/** Undefined for a grant that stays as it is. */
function remainderOf(
  { before, corrections, isOfGraph }: CorrectedGrant,
  state: Readonly<Record<string, unknown>>,
): Remainder | undefined {
  const amount = plain(state.amount);
  if (typeof amount !== 'number') return undefined;
  const applied = readApplied(state.correctedBy);
  const keys = new Set(applied.map(({ key }) => key));
  const news = corrections.filter(({ key }) => !keys.has(key));
  const isEdited = BigInt(amount) !== before + (isOfGraph ? 0n : sumApplied(applied));
  const rest = BigInt(amount) + sumApplied(news);
  if (news.length === 0 || isEdited || rest < 0n) return undefined;
  return { amount: Number(rest), correctedBy: writeApplied([...applied, ...news]) };
}

async function rewrite(run: Run, outdated: ReadonlyMap<string, Remainder>, authorship: Authorship): Promise<void> {
  const archivedOn = stamp();
  const told = { ...authorship, what: `${authorship.what}: corrected`, rows: 0 };
  await rewriteStates(run, [...outdated.keys()], told, (state) => {
    const remainder = outdated.get(state.id);
    const archived = remainder?.amount === 0 ? { archivedOn } : {};
    return { ...state, properties: { ...state.properties, ...remainder, ...archived } };
  });
}
