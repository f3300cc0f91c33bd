/**
 * Corrects grants that an earlier import wrote before their correction was published: they get the amount that remains,
 * or are archived when nothing does. A grant with another amount was edited since, and stays.
 */
import type { Database, Run } from '../../../database/database.js';
import { plain } from '../../../write/stored-values.js';
import { BATCH_ROWS } from '../../options.js';
import type { ImportTally } from '../../report.js';
import { rewriteStates } from '../../runs/rewrite-states.js';
import { idOfGrant } from '../grant-content.js';
import type { Authorship } from '../write-subsidies.js';
import type { CorrectedGrant, Corrections } from './corrections.js';

interface Known {
  /** By its content. */
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>>;
}

/** @param isDry only counts them */
export async function correctKnown(
  database: Database,
  corrections: Corrections,
  tally: ImportTally,
  authorship: Authorship,
  isDry: boolean,
): Promise<void> {
  // A grant of which the files have another equal one is not corrected, so its number is 1.
  const grants = new Map(corrections.list().map((grant) => [idOfGrant(grant.content, 1), grant]));
  const ids = [...grants.keys()];
  for (let start = 0; start < ids.length; start += BATCH_ROWS) {
    const some = ids.slice(start, start + BATCH_ROWS);
    const corrected = await database.transaction(async (run) => {
      if (!isDry) await run('write/take-turn');
      const outdated = await findOutdated(run, some, grants);
      if (!isDry && outdated.size > 0) await rewrite(run, outdated, authorship);
      return [...outdated.keys()];
    });
    for (const id of corrected) tally.addNode(id, 'FundingLink', false, true);
  }
}

/** By the id that the grant has in the graph. */
async function findOutdated(
  run: Run,
  ids: readonly string[],
  grants: ReadonlyMap<string, CorrectedGrant>,
): Promise<ReadonlyMap<string, CorrectedGrant>> {
  const known = await run<Known>('import/known-funding-links', { ids });
  const renamed = await run<Known>('import/stated-as', { ids });
  const outdated = new Map<string, CorrectedGrant>();
  for (const { id, before } of [...known, ...renamed]) {
    const grant = grants.get(id);
    const isLiving = (before.archivedOn ?? null) === null;
    if (grant !== undefined && isLiving && plain(before.amount) === Number(grant.before))
      outdated.set(String(before.id), grant);
  }
  return outdated;
}

async function rewrite(run: Run, outdated: ReadonlyMap<string, CorrectedGrant>, authorship: Authorship): Promise<void> {
  const archivedOn = new Date().toISOString();
  const told = { ...authorship, what: `${authorship.what}: corrected`, rows: 0 };
  await rewriteStates(run, [...outdated.keys()], told, (state) => {
    const after = outdated.get(state.id)?.after ?? 0n;
    const properties = after === 0n ? { archivedOn } : { amount: Number(after) };
    return { ...state, properties: { ...state.properties, ...properties } };
  });
}
