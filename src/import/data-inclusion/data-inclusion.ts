/** Imports structures and services as data·inclusion has them: a structure is an actor, a service an initiative that it leads. */
import { readFileSync } from 'node:fs';
import type { Database } from '../../database/database.js';
import { readDate } from '../cells/dates.js';
import { hashText } from '../cells/digest.js';
import { importRecords } from '../ecosystem/ecosystem.js';
import { listOf as valuesOf } from '../ecosystem/ecosystem-ids.js';
import { blame, type EcosystemRecord } from '../ecosystem/ecosystem-record.js';
import { blameSameId, recordOf, sourceOf, sourceRecords } from '../ecosystem/record-of.js';
import type { NamedOptions } from '../format.js';
import { lookAtFile } from '../look-at-file.js';
import { communeOf, findCommunes } from '../places/find-communes.js';
import { identifyPlaces } from '../places/identify-places.js';
import { keep, membershipRecords, placeRecord } from '../places/place-records.js';
import type { ImportReport } from '../report.js';
import { listOf } from '../rows/list-of.js';
import { readRows } from '../rows/read-rows.js';
import type { StatedRow } from '../rows/stated-row.js';
import { nameOfFile } from '../sources.js';
import { SERVICE_COLUMNS, SERVICE_HEADINGS, STRUCTURE_COLUMNS, STRUCTURE_HEADINGS } from './di-columns.js';

const FORMAT = 'data-inclusion';

/** Files of structures and of services, in any order. @throws BadInput when a file as a whole cannot be read. */
export async function importDataInclusion(
  database: Database,
  files: readonly string[],
  options: NamedOptions,
): Promise<ImportReport> {
  const ofStructures: string[] = [];
  const ofServices: string[] = [];
  for (const file of files) {
    const lists = await listsOf(file);
    if (lists.structures) ofStructures.push(file);
    if (lists.services) ofServices.push(file);
  }
  const structures = await readRows(
    { format: FORMAT, columns: STRUCTURE_COLUMNS, lists: ['structures', 'items'], needed: ['nom'], map: options.map },
    ofStructures,
  );
  const services = await readRows(
    {
      ...{ format: FORMAT, columns: SERVICE_COLUMNS, lists: ['services', 'items'], map: options.map },
      ...{ needed: ['nom', 'structure_id'], personal: ['contact_nom_prenom'] },
    },
    ofServices,
  );
  const stated = await structureRecords(database, structures.rows, options.home);
  const idOf = await nameStructures(database, services.rows, stated.ids);
  const records = [...stated.records, ...serviceRecords(services.rows, idOf)];
  const all = [structures, services];
  const sources = sourceRecords(
    [...structures.rows, ...services.rows],
    (row) => sourceOf(FORMAT, row.get('source')),
    (row) => readDate(row.get('date_maj'))?.date ?? '',
  );
  return importRecords(
    database,
    FORMAT,
    {
      records: [...sources, ...records],
      faults: all.flatMap(({ faults }) => faults),
      lost: all.flatMap(({ lost }) => lost),
      lostRows: all.flatMap(({ lostRows }) => lostRows),
      name: nameOfFile(files[0] ?? FORMAT),
      writtenAt: new Date(Math.max(structures.writtenAt.getTime(), services.writtenAt.getTime())),
    },
    options,
  );
}

const nameSource = (row: StatedRow): string => sourceOf(FORMAT, row.get('source')).id;

/** Tells what a file lists: services, whose rows name a structure, or structures; one JSON may list both. */
async function listsOf(file: string): Promise<{ readonly structures: boolean; readonly services: boolean }> {
  const { has, isJson, start } = await lookAtFile(file);
  if (isJson && /^\ufeff?\s*\{/.test(start)) {
    // The second list may begin far behind the start.
    const text = readFileSync(file, 'utf8');
    const [structures, services] = [/"structures"\s*:\s*\[\s*\{/, /"services"\s*:\s*\[\s*\{/].map((list) =>
      list.test(text),
    );
    if (structures && services) return { structures, services };
  }
  const services = has('structure_id');
  return { structures: !services, services };
}

/** Makes actors of the structures, with their communes and their networks. */
async function structureRecords(
  database: Database,
  rows: readonly StatedRow[],
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

const SEPARATORS = /[|;,\n]/;

/** Makes initiatives of the services, each led by its structure. */
function serviceRecords(
  rows: readonly StatedRow[],
  structureOf: (id: string) => string | undefined,
): EcosystemRecord[] {
  const met = new Map<string, number>();
  return rows.flatMap((row) => {
    const list = (column: string) => listOf(row.get(column), SEPARATORS);
    const [subjects, zones] = [list('thematiques'), list('zone_eligibilite')];
    const source = nameSource(row);
    const id = `initiative-${hashText('data-inclusion', row.get('id') || `${row.get('structure_id')} ${row.get('nom')}`)}`;
    const others = subjects.filter((subject) => themeOfSubject(subject) === undefined);
    const record = recordOf(
      row,
      'initiatives',
      {
        ...{ id, title: row.get('nom'), summary: row.get('description'), kind: 'SERVICE', source },
        themes: subjects.flatMap((subject) => themeOfSubject(subject) ?? []),
        territories: zones.length > 0 ? zones.map(territoryOfZone) : list('code_insee'),
        audiences: list('publics'),
        tags: [...list('type'), ...list('frais'), ...list('modes_accueil'), ...others],
        verifiedOn: row.get('date_maj'),
      },
      { headings: SERVICE_HEADINGS },
    );
    for (const subject of others) {
      const message = `the subject "${subject}" is not one of our themes; it is kept as a tag`;
      blame(record, 'themes', subject, 'subject-without-theme', message, 'nothing, unless one of our themes is meant');
    }
    blameSameId(record, row, id, met, 'service');
    if (record.isRejected) return [record];
    const actor = structureOf(row.get('structure_id'));
    if (actor === undefined) {
      const message = `no structure is known as "${row.get('structure_id')}", so the service has no lead`;
      const remedy = 'import the file of structures, with this one or before it';
      blame(record, 'actor', row.get('structure_id'), 'unknown-actor', message, remedy);
      return [record];
    }
    const lead = { actor, initiative: id, role: 'LEAD', source };
    return [record, recordOf(row, 'participations', lead, { headings: SERVICE_HEADINGS, isAside: true })];
  });
}

/** The id as an actor stores it. */
const identifierOf = (structure: string): string => `data-inclusion:${structure}`;

/**
 * Finds the actors that services name by data·inclusion's ids of structures: from the same command, else from an earlier
 * import.
 */
async function nameStructures(
  database: Database,
  services: readonly StatedRow[],
  known: ReadonlyMap<string, string>,
): Promise<(structure: string) => string | undefined> {
  const missing = new Set(services.map((row) => row.get('structure_id')).filter((id) => id !== '' && !known.has(id)));
  const identifiers = [...missing].map(identifierOf);
  const rows =
    identifiers.length === 0
      ? []
      : await database.read<{ identifier: string; ids: string[] }>('import/actors-stated-as', { identifiers });
  const found = new Map(rows.map(({ identifier, ids }) => [identifier, ids]));
  return (structure) => {
    const [id, ...others] = found.get(identifierOf(structure)) ?? [];
    return known.get(structure) ?? (others.length === 0 ? id : undefined);
  };
}

const M = 'mediation-numerique--';

/** The theme of each subject, as a closed list. Other known subjects become tags. */
const THEMES: Readonly<Record<string, string>> = {
  'numerique--acceder-a-des-services-en-ligne': `${M}aide-aux-demarches-administratives`,
  'numerique--acceder-a-une-connexion-internet': `${M}acces-internet-et-materiel-informatique`,
  'numerique--acquerir-un-equipement': `${M}acquisition-de-materiel-informatique-a-prix-solidaire`,
  'numerique--maitriser-les-fondamentaux-du-numerique': `${M}maitrise-des-outils-numeriques-du-quotidien`,
};

const themeOfSubject = (subject: string): string | undefined => THEMES[subject];

/** Kinds of organisations that data·inclusion lists among the networks; they make no membership. */
const KINDS = new Set(
  `aci ai ase caarud cada caf cava ccas-cias chambres-consulaires chrs chu cidff cmp cms communes cpam cph csapa
  delegataire-conseil-departemental departements ea eatt ei eiti epide esat etti geiq huda hup
  maison-departementale-de-lautonomie maisons-des-solidarites mdph pjj regions siao spip`.split(/\s+/),
);

const isKindOfBody = (network: string): boolean => KINDS.has(network);

/** `france-service` in readable form. */
function nameNetwork(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Codes of the official geographic code, as our rows state territories. */
function territoryOfZone(zone: string): string {
  if (zone === 'france' || zone === '99100') return 'FRANCE';
  return /^(?:\d{2,3}|2[AB])$/i.test(zone) ? `DEP-${zone.toUpperCase()}` : zone;
}
