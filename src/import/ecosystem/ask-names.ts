/** Asks about actors of records that are known by their name alone, and makes the known actors of those that a person took for them. */
import type { Database } from '../../database/database.js';
import type { NameAlone } from '../names/name-alone.js';
import { settleNames } from '../names/settle-names.js';
import { StatedNames } from '../names/stated-names.js';
import type { ImportOptions } from '../options.js';
import { prepareContext } from './ecosystem-context.js';
import { identifyStatedActor, listOf, textOf } from './ecosystem-ids.js';
import type { EcosystemRecord } from './ecosystem-record.js';

export async function askNames(
  database: Database,
  format: string,
  records: readonly EcosystemRecord[],
  source: string,
  options: ImportOptions,
): Promise<readonly NameAlone[]> {
  const unnumbered = records.filter((record) => isKnownByName(record, format, source));
  if (unnumbered.length === 0 || (await database.read('import/any-actor')).length === 0) return [];
  const { actorIdOf, actors } = await prepareContext(
    (name, parameters) => database.read(name, parameters),
    records,
    source,
  );
  const names = new StatedNames();
  for (const record of unnumbered) {
    const { invalid } = identifyStatedActor(record, source);
    names.see(
      {
        ...{ id: actorIdOf(record), name: textOf(record, 'name'), place: textOf(record, 'seat') },
        invalid: [...invalid, ...listOf(record, 'statedIdentifiers')],
      },
      ...([0n, record.line, record.file] as const),
    );
  }
  for (const record of records) {
    const amount = record.values.get('amount');
    const isGranted = textOf(record, 'status') === 'GRANTED' && textOf(record, 'nature') === 'SUBSIDY';
    if (record.isRejected || !isGranted || typeof amount !== 'bigint') continue;
    for (const column of ['funder', 'beneficiary']) {
      const id = actors.find(textOf(record, column))?.id;
      if (id !== undefined) names.addMoney(id, amount);
    }
  }
  return settleNames(database, names, options);
}

/** In our own tables, an id is that of an export. */
function isKnownByName(record: EcosystemRecord, format: string, source: string): boolean {
  if (record.table !== 'actors' || record.isRejected) return false;
  const { siren, rna } = identifyStatedActor(record, source);
  return siren === null && rna === null && (format !== 'ecosystem' || textOf(record, 'id') === '');
}
