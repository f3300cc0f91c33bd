/** Makes actors of the structures of data·inclusion, with their communes and their networks. */
import type { Database } from '../../database/database.js';
import { listOf as valuesOf } from '../ecosystem/ecosystem-ids.js';
import type { EcosystemRecord } from '../ecosystem/ecosystem-record.js';
import { communeOf } from '../places/commune-of.js';
import { findCommunes } from '../places/find-communes.js';
import { identifyPlaces } from '../places/identify-places.js';
import { keep, membershipRecords, placeRecord } from '../places/place-records.js';
import { listOf } from '../rows/list-of.js';
import type { StatedRow } from '../rows/stated-row.js';
import { STRUCTURE_HEADINGS } from './di-columns.js';
import { isKindOfBody, nameNetwork } from './di-themes.js';
import { identifierOf } from './structure-names.js';

export async function structureRecords(
  database: Database,
  rows: readonly StatedRow[],
  nameSource: (row: StatedRow) => string,
  home: string | undefined,
): Promise<{ readonly records: readonly EcosystemRecord[]; readonly ids: ReadonlyMap<string, string> }> {
  const findCommune = await findCommunes(
    (name, parameters) => database.read(name, parameters),
    rows.map(communeOf),
    home,
  );
  const communes = rows.map((row) => findCommune(communeOf(row)));
  const places = identifyPlaces(
    rows.map((row, at) => {
      const { id, reference = '' } = communes[at] ?? {};
      const stated = { name: row.get('nom'), number: row.get('siret'), address: row.get('adresse') };
      return { ...stated, commune: id ?? reference, key: row.get('id'), made: row.made };
    }),
  );
  const [networksMet, placesMet] = [new Set<string>(), new Map<string, number>()];
  const ids = new Map<string, string>();
  const records = rows.flatMap((row, at) => {
    const place = places[at];
    if (place === undefined) return [];
    const source = nameSource(row);
    const networks = listOf(row.get('reseaux_porteurs'), /[|;,\n]/);
    const record = placeRecord(
      row,
      place,
      {
        ...{ name: row.get('nom'), number: row.get('siret'), seat: communes[at]?.reference ?? '', source },
        tags: networks.filter(isKindOfBody).map(nameNetwork),
        verifiedOn: row.get('date_maj'),
        contact: row.get('courriel') || row.get('telephone') || row.get('site_web'),
      },
      STRUCTURE_HEADINGS,
      placesMet,
    );
    if (record.isRejected) return [record];
    ids.set(row.get('id'), place.id);
    keep(record, 'statedIdentifiers', [...valuesOf(record, 'statedIdentifiers'), identifierOf(row.get('id'))]);
    const names = networks.filter((network) => !isKindOfBody(network)).map(nameNetwork);
    return [record, ...membershipRecords(row, place.id, names, source, networksMet, STRUCTURE_HEADINGS)];
  });
  return { records, ids };
}
