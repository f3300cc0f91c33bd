/** Decides within which source the names of a list are compared, and which import the list replaces. */
import type { Database } from '../../../database/database.js';
import type { ImportOptions } from '../../options.js';
import type { EarlierEdition } from '../../runs/earlier-edition.js';
import { sourceId } from '../../sources.js';
import type { EcosystemFiles } from '../file-content.js';
import { findEdition } from './find-edition.js';
import { listStanding, sourceOfStanding } from './standing.js';

export interface SettledSource {
  /** Name or id of the source. */
  readonly source: string;
  readonly replaces?: string | undefined;
  /** Set while nobody has said whether the list is a new version of that import. */
  readonly asked?: EarlierEdition;
}

export async function settleSource(
  database: Database,
  format: string,
  { name, records }: EcosystemFiles,
  options: ImportOptions & { readonly id: string; readonly content?: string | undefined },
): Promise<SettledSource> {
  const { source = name, replaces, again, id, content, dryRun, isTrial, confirmEdition } = options;
  if (options.source !== undefined || format !== 'ecosystem') return { source, replaces };
  const standing = await listStanding(database, format, id);
  const replaced = standing.find((one) => one.id === replaces);
  if (replaces !== undefined) return { source: (replaced && sourceOfStanding(replaced)) ?? source, replaces };
  const same = standing.find((one) => content !== undefined && one.content === content);
  // The same content under another name is the same list.
  if (same !== undefined) return { source: sourceOfStanding(same) ?? source };
  if (again) return { source };
  const edition = await findEdition(database, records, sourceId(source), standing);
  if (edition === undefined) return { source };
  if (dryRun || isTrial) return { source, asked: edition };
  const answer = await confirmEdition?.(edition);
  if (answer === undefined) return { source, asked: edition };
  return answer === 'REPLACES' ? { source: edition.source, replaces: edition.import } : { source };
}
