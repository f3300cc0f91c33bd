/** Decides within which source the names of a list are compared, and which import the list replaces. */
import type { Database } from '../../database/database.js';
import { BATCH_ROWS, type ImportOptions } from '../options.js';
import type { EarlierEdition } from '../runs/earlier-edition.js';
import { nameOfFile, sourceId } from '../sources.js';
import { identifyInitiative, identifyStatedActor, textOf } from './ecosystem-ids.js';
import type { EcosystemRecord } from './ecosystem-record.js';
import type { EcosystemFiles } from './file-content.js';
import { tableOfFile } from './sheets.js';

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

/** Fewer equal names may be chance. */
const LEAST_NAMES = 3;

type Reading = Pick<Database, 'read'>;

/**
 * Finds the earlier import of which a list is a new version under another file name. Names are compared within their
 * source, which is called after the file: without the question, all of them would be new.
 * @param own id of the source by the name of the files
 */
async function findEdition(
  database: Reading,
  records: readonly EcosystemRecord[],
  own: string,
  standing: readonly Standing[],
): Promise<EarlierEdition | undefined> {
  const named = records.filter(isKnownByName);
  if (named.length < LEAST_NAMES) return undefined;
  const found: EarlierEdition[] = [];
  const seen = new Set([own]);
  for (const one of standing) {
    const source = sourceOfStanding(one);
    if (source === undefined || seen.has(source)) continue;
    seen.add(source);
    const known = await countKnown(database, named, source);
    if (known < LEAST_NAMES || known * 2 <= named.length) continue;
    const [{ count } = { count: 0 }] = await database.read<{ count: number }>('import/named-in-source', { source });
    if (known * 2 <= count) continue;
    found.push({ import: one.id, at: one.at, files: one.files, source, known, of: named.length });
  }
  // Of several the one that states most of the names, the newest first.
  const edition = found.toSorted((one, other) => other.known - one.known)[0];
  // A list that is known under its own name is the usual case.
  const isOwn = edition !== undefined && (await countKnown(database, named, own)) >= edition.known;
  return isOwn ? undefined : edition;
}

function isKnownByName(record: EcosystemRecord): boolean {
  if (record.isRejected || textOf(record, 'id') !== '') return false;
  if (record.table === 'initiatives') return true;
  if (record.table !== 'actors') return false;
  const { siren, rna } = identifyStatedActor(record, '');
  return siren === null && rna === null;
}

async function countKnown(database: Reading, named: readonly EcosystemRecord[], source: string): Promise<number> {
  const ids = named.map((record) =>
    record.table === 'actors' ? identifyStatedActor(record, source).id : identifyInitiative(record, source),
  );
  let known = 0;
  for (let start = 0; start < ids.length; start += BATCH_ROWS) {
    const some = ids.slice(start, start + BATCH_ROWS);
    known += (await database.read<{ id: string }>('import/known-ids', { ids: some })).length;
  }
  return known;
}

interface Standing {
  readonly id: string;
  readonly at: string;
  readonly files: readonly string[];
  readonly source: string | null;
  readonly content: string | null;
}

/** The newest imports. */
const MOST_IMPORTS = 50;

/** The imports of a format that reached their end and were not undone, and the source within which each compared names. */
const listStanding = (database: Pick<Database, 'read'>, format: string, own: string): Promise<Standing[]> =>
  database.read<Standing>('import/standing-imports', { format, import: own, limit: MOST_IMPORTS });

/** The source of an import; of one that does not say it, what its files are called. */
function sourceOfStanding({ files, source }: Standing): string | undefined {
  if (source !== null) return source;
  const [file] = files;
  if (file === undefined) return undefined;
  const name = nameOfFile(file);
  return sourceId(tableOfFile(name)?.rest || name);
}
