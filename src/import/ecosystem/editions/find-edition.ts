/**
 * Finds the earlier import of which a list is a new version under another file name. Names are compared within their
 * source, which is called after the file: without the question, all of them would be new.
 */
import type { Database } from '../../../database/database.js';
import { BATCH_ROWS } from '../../options.js';
import type { EarlierEdition } from '../../runs/earlier-edition.js';
import { identifyInitiative, identifyStatedActor, textOf } from '../ecosystem-ids.js';
import type { EcosystemRecord } from '../ecosystem-record.js';
import { type Standing, sourceOfStanding } from './standing.js';

/** Fewer equal names may be chance. */
const LEAST_NAMES = 3;

type Reading = Pick<Database, 'read'>;

/** @param own id of the source by the name of the files */
export async function findEdition(
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
