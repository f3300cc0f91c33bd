/** Imports places of digital mediation of the national standard: each is an actor with its commune, its themes, its audiences and its networks. */
import type { Database } from '../../database/database.js';
import { readDate } from '../cells/dates.js';
import { importRecords } from '../ecosystem/ecosystem.js';
import { blame, type EcosystemRecord } from '../ecosystem/ecosystem-record.js';
import type { NamedOptions } from '../format.js';
import { communeOf } from '../places/commune-of.js';
import { findCommunes } from '../places/find-communes.js';
import { identifyPlaces } from '../places/identify-places.js';
import { membershipRecords, placeRecord } from '../places/place-records.js';
import type { ImportReport } from '../report.js';
import { listOf } from '../rows/list-of.js';
import { readRows } from '../rows/read-rows.js';
import { sourceOf, sourceRecords } from '../rows/source-records.js';
import type { StatedRow } from '../rows/stated-row.js';
import { nameOfFile } from '../sources.js';
import { MEDNUM_COLUMNS, MEDNUM_HEADINGS } from './mednum-columns.js';
import { listServices, themeOfService } from './mednum-services.js';

/** @throws BadInput when a file as a whole is not a table. */
export async function importMednum(
  database: Database,
  files: readonly string[],
  options: NamedOptions,
): Promise<ImportReport> {
  const needed = ['nom', 'commune', 'services'];
  const read = await readRows({ format: 'mednum', columns: MEDNUM_COLUMNS, needed, map: options.map }, files);
  const { rows } = read;
  const findCommune = await findCommunes(
    (name, parameters) => database.read(name, parameters),
    rows.map(communeOf),
    options.home,
  );
  const communes = rows.map((row) => findCommune(communeOf(row)));
  const places = identifyPlaces(
    rows.map((row, at) => {
      const { id, reference = '' } = communes[at] ?? {};
      const key = `${row.file} ${row.get('source')} ${row.get('id')}`;
      return {
        name: row.get('nom'),
        number: numberOf(row),
        commune: id ?? reference,
        address: row.get('adresse'),
        key,
        made: row.made,
      };
    }),
  );
  const networksMet = new Set<string>();
  const placesMet = new Map<string, number>();
  const records = rows.flatMap((row, at) => {
    const place = places[at];
    if (place === undefined) return [];
    const source = nameSource(row).id;
    const services = listServices(row.get('services'));
    const record = placeRecord(
      row,
      place,
      {
        ...{ name: row.get('nom'), number: numberOf(row), seat: communes[at]?.reference ?? '', source },
        themes: services.flatMap((service) => themeOfService(service) ?? []),
        audiences: listOf(row.get('publics_specifiquement_adresses'), /[|;,\n]/),
        ...{ tags: tagsOf(row), verifiedOn: row.get('date_maj'), contact: contactOf(row) },
      },
      MEDNUM_HEADINGS,
      placesMet,
    );
    blameServices(record, services);
    if (record.isRejected) return [record];
    const networks = listOf(row.get('dispositif_programmes_nationaux')).filter((name) => !isCertificate(name));
    return [record, ...membershipRecords(row, place.id, networks, source, networksMet, MEDNUM_HEADINGS)];
  });
  const sources = sourceRecords(rows, nameSource, (row) => readDate(row.get('date_maj'))?.date ?? '');
  const name = nameOfFile(files[0] ?? 'mednum');
  return importRecords(database, 'mednum', { ...read, records: [...sources, ...records], name }, options);
}

const nameSource = (row: StatedRow) => sourceOf('mednum', row.get('source'));

/** Files fill this required column with zeros when a place has no number. */
const numberOf = (row: StatedRow) => (/^0*$/.test(row.get('pivot')) ? '' : row.get('pivot'));

/** The mail address of a function comes first; the telephone number of a place is that of its desk. */
const contactOf = (row: StatedRow) => listOf(row.get('courriels'))[0] ?? (row.get('telephone') || row.get('site_web'));

/** A certificate that a member of staff holds; it is not a network. */
const isCertificate = (name: string) => /certification/i.test(name);

const TAGS = [
  ...['typologie', 'prise_en_charge_specifique', 'frais_a_charge', 'modalites_accompagnement', 'itinerance'],
  ...['formations_labels', 'autres_formations_labels'],
];
const tagsOf = (row: StatedRow) => [
  ...TAGS.flatMap((column) => listOf(row.get(column))),
  ...listOf(row.get('dispositif_programmes_nationaux')).filter(isCertificate),
];

function blameServices(record: EcosystemRecord, services: readonly string[]): void {
  for (const service of services) {
    if (themeOfService(service) !== undefined) continue;
    const message = `the service "${service}" is not in the standard, so it names no theme; it is left out`;
    blame(record, 'themes', service, 'unknown-service', message, 'write one of the services of the standard');
  }
  if (services.length > 0) return;
  const message = 'no service is stated, so the place works on no theme';
  blame(record, 'themes', '', 'missing-service', message, 'fill in its services');
}
