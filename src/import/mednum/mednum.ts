/** Imports places of digital mediation of the national standard: each is an actor with its commune, its themes, its audiences and its networks. */
import type { Database } from '../../database/database.js';
import { readDate } from '../cells/dates.js';
import { normalizeName } from '../cells/normalize-name.js';
import { importRecords } from '../ecosystem/ecosystem.js';
import { blame, type EcosystemRecord } from '../ecosystem/ecosystem-record.js';
import { sourceOf, sourceRecords } from '../ecosystem/record-of.js';
import type { NamedOptions } from '../format.js';
import { communeOf, findCommunes } from '../places/find-communes.js';
import { identifyPlaces } from '../places/identify-places.js';
import { membershipRecords, placeRecord } from '../places/place-records.js';
import type { ImportReport } from '../report.js';
import { listOf } from '../rows/list-of.js';
import { readRows } from '../rows/read-rows.js';
import type { StatedRow } from '../rows/stated-row.js';
import { nameOfFile } from '../sources.js';
import { MEDNUM_COLUMNS, MEDNUM_HEADINGS } from './mednum-columns.js';

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

const M = 'mediation-numerique--';

/**
 * The theme of each service as a closed list, the nine of edition 1.0.2, then those of 0.1.1: an unknown service is
 * reported and never guessed.
 */
const SERVICES: Readonly<Record<string, string>> = {
  'Aide aux démarches administratives': `${M}aide-aux-demarches-administratives`,
  'Maîtrise des outils numériques du quotidien': `${M}maitrise-des-outils-numeriques-du-quotidien`,
  'Insertion professionnelle via le numérique': `${M}insertion-professionnelle-via-le-numerique`,
  'Utilisation sécurisée du numérique': `${M}utilisation-securisee-du-numerique`,
  'Parentalité et éducation avec le numérique': `${M}parentalite-et-education-avec-le-numerique`,
  'Loisirs et créations numériques': `${M}loisirs-et-creations-numeriques`,
  'Compréhension du monde numérique': `${M}comprehension-du-monde-numerique`,
  'Accès internet et matériel informatique': `${M}acces-internet-et-materiel-informatique`,
  'Acquisition de matériel informatique à prix solidaire': `${M}acquisition-de-materiel-informatique-a-prix-solidaire`,
  'Devenir autonome dans les démarches administratives': `${M}aide-aux-demarches-administratives`,
  'Réaliser des démarches administratives avec un accompagnement': `${M}aide-aux-demarches-administratives`,
  'Prendre en main un smartphone ou une tablette': `${M}maitrise-des-outils-numeriques-du-quotidien`,
  'Prendre en main un ordinateur': `${M}maitrise-des-outils-numeriques-du-quotidien`,
  'Utiliser le numérique au quotidien': `${M}maitrise-des-outils-numeriques-du-quotidien`,
  'Approfondir ma culture numérique': `${M}comprehension-du-monde-numerique`,
  'Promouvoir la citoyenneté numérique': `${M}comprehension-du-monde-numerique`,
  'Favoriser mon insertion professionnelle': `${M}insertion-professionnelle-via-le-numerique`,
  'Accéder à une connexion internet': `${M}acces-internet-et-materiel-informatique`,
  'Accéder à du matériel': `${M}acces-internet-et-materiel-informatique`,
  "S'équiper en matériel informatique": `${M}acquisition-de-materiel-informatique-a-prix-solidaire`,
  'Créer avec le numérique': `${M}loisirs-et-creations-numeriques`,
  'Accompagner les démarches de santé': 'e-sante--acces-aux-droits-de-sante',
  "Soutenir la parentalité et l'éducation avec le numérique": `${M}parentalite-et-education-avec-le-numerique`,
};

const BY_NAME = new Map(Object.entries(SERVICES).map(([service, theme]) => [normalizeName(service), theme]));

/** A comma separates services only where each part is one, since names of services may contain commas. */
function listServices(cell: string): string[] {
  return listOf(cell).flatMap((service) => {
    const parts = service.split(',').map((part) => part.trim());
    return parts.every((part) => themeOfService(part) !== undefined) ? parts : [service];
  });
}

const themeOfService = (service: string): string | undefined => BY_NAME.get(normalizeName(service));
