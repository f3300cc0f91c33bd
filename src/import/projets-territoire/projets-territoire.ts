/** Imports projects of local authorities of the national schema: each is an initiative with its lead; the person in charge is not stored. */
import type { Database, Run } from '../../database/database.js';
import { hashText } from '../cells/digest.js';
import { readRegistration } from '../cells/registrations.js';
import { importRecords } from '../ecosystem/ecosystem.js';
import { blame, type EcosystemRecord } from '../ecosystem/ecosystem-record.js';
import { blameSameId, recordOf } from '../ecosystem/record-of.js';
import { Directory, resolveActors } from '../ecosystem/references.js';
import type { NamedOptions } from '../format.js';
import { lookAtFile } from '../look-at-file.js';
import type { ImportReport } from '../report.js';
import { listOf } from '../rows/list-of.js';
import { readRows } from '../rows/read-rows.js';
import type { StatedRow, StatedRows } from '../rows/stated-row.js';
import { nameOfFile } from '../sources.js';
import { AUTHORITY_COLUMNS, PERSONAL_COLUMNS, PROJECT_COLUMNS, PROJECT_HEADINGS } from './projets-columns.js';

const FORMAT = 'projets-territoire';

/** The list of authorities that projects name by their ids may be in a file beside them. @throws BadInput when a file as a whole cannot be read. */
export async function importProjets(
  database: Database,
  files: readonly string[],
  options: NamedOptions,
): Promise<ImportReport> {
  const [ofProjects, ofAuthorities]: [string[], string[]] = [[], []];
  for (const file of files) ((await isAuthorityFile(file)) ? ofAuthorities : ofProjects).push(file);
  const projects = await readRows(
    {
      ...{ format: FORMAT, columns: PROJECT_COLUMNS, lists: ['projets', 'items'], personal: PERSONAL_COLUMNS },
      ...{ money: ['budgetPrevisionnel'], needed: ['nom'], map: options.map },
    },
    ofProjects,
  );
  const authorities = await readRows(
    { format: FORMAT, columns: AUTHORITY_COLUMNS, lists: ['collectivites', 'items'], map: options.map },
    ofAuthorities,
  );
  const leads = await findLeads(database, projects.rows);
  const codes = new Map(authorities.rows.map((row) => [row.get('id'), codeOf(row)]));
  const records = projectRecords(projects, leads, codes);
  const { lost, lostRows, writtenAt } = projects;
  const read = { lost: [...lost, ...authorities.lost], lostRows: [...lostRows, ...authorities.lostRows], writtenAt };
  const name = nameOfFile(ofProjects[0] ?? files[0] ?? FORMAT);
  return importRecords(database, FORMAT, { ...read, records, faults: projects.faults, name }, options);
}

const isAuthorityFile = async (file: string) => {
  const { has } = await lookAtFile(file);
  return has('id', 'nom', 'type') && !has('phase') && (has('codeInsee') || has('siren'));
};

/** A territory as our rows state it. */
function codeOf(row: StatedRow): string {
  const [type, code] = [row.get('type'), row.get('codeInsee')];
  if (/^epci/i.test(type)) return row.get('codeEpci') || row.get('siren');
  if (/^r[ée]gion/i.test(type)) return code === '' ? '' : `REG-${code}`;
  return /^d[ée]partement/i.test(type) && code !== '' ? `DEP-${code}` : code;
}

function projectRecords(
  { rows }: StatedRows,
  leads: ReadonlyMap<string, Lead>,
  codes: ReadonlyMap<string, string>,
): EcosystemRecord[] {
  const actorsMet = new Set<string>();
  const projectsMet = new Map<string, number>();
  return rows.flatMap((row) => {
    const id = `initiative-${hashText(FORMAT, row.get('id') || row.get('nom'))}`;
    const places = listOf(row.get('collectiviteIds'), /[|;,\n]/);
    const record = recordOf(
      row,
      'initiatives',
      {
        ...{ id, title: row.get('nom'), summary: row.get('description'), kind: 'PROJECT', phase: row.get('phase') },
        ...{
          status: row.get('phaseStatut'),
          startDate: row.get('dateDebutPrevisionnelle'),
          budget: row.get('budgetPrevisionnel'),
        },
        territories: places.map((place) => codes.get(place) || place),
        tags: [
          ...listOf(row.get('programme')),
          ...listOf(row.get('competences'), /[|;,\n]/),
          ...listOf(row.get('leviers')),
        ],
        verifiedOn: row.get('updatedAt'),
      },
      { headings: PROJECT_HEADINGS },
    );
    blameSameId(record, row, id, projectsMet, 'project');
    if (record.isRejected) return [record];
    return [record, ...leadRecords(row, record, id, leads, actorsMet)];
  });
}

function leadRecords(
  row: StatedRow,
  record: EcosystemRecord,
  initiative: string,
  leads: ReadonlyMap<string, Lead>,
  met: Set<string>,
): EcosystemRecord[] {
  const stated = row.get('porteurCodeSiret');
  const lead = leads.get(stated);
  if (lead === undefined) {
    const message =
      stated === '' ? 'no lead is stated' : `the identifier "${stated}" is not a SIRET, so the project has no lead`;
    const rule = stated === '' ? 'missing-lead' : 'invalid-identifier';
    blame(record, 'actor', stated, rule, message, 'write the SIRET of its lead');
    return [];
  }
  const more = { headings: PROJECT_HEADINGS, isAside: true } as const;
  const participation = recordOf(row, 'participations', { actor: lead.id, initiative, role: 'LEAD' }, more);
  const { created } = lead;
  if (created === undefined || met.has(lead.id)) return [participation];
  met.add(lead.id);
  if (!created.isNamed) {
    const message = `no actor is known by the number ${created.siret}, which serves as its name until somebody writes one`;
    blame(record, 'actor', stated, 'missing-name', message, 'add the actor with its name to actors.csv');
  }
  const { siret, name, kind } = created;
  return [recordOf(row, 'actors', { id: lead.id, name, siret, kind }, more), participation];
}

interface Lead {
  readonly id: string;
  /** Set when the actor does not exist yet. */
  readonly created?: {
    readonly siret: string;
    readonly name: string;
    readonly kind: string;
    readonly isNamed: boolean;
  };
}

interface Authority {
  readonly siren: string;
  readonly name: string;
  readonly level: string;
}

/**
 * Finds the leads of projects by SIRET as stated: a known actor, else the commune or intercommunalité with this number,
 * else an actor known only by its number. An invalid number gives no lead.
 */
async function findLeads(database: Database, rows: readonly StatedRow[]): Promise<ReadonlyMap<string, Lead>> {
  const stated = new Map<string, string>();
  for (const row of rows) {
    const cell = row.get('porteurCodeSiret');
    const read = readRegistration(cell);
    if (read?.kind === 'SIRET') stated.set(cell, read.number);
  }
  const run: Run = (name, parameters) => database.read(name, parameters);
  const { look, today } = await resolveActors(
    run,
    [...new Set(stated.values())],
    new Directory(),
    'projets-territoire',
  );
  const sirens = [...new Set([...stated.values()].map((siret) => siret.slice(0, 9)))];
  const authorities = new Map(
    (await database.read<Authority>('import/authorities', { sirens })).map((one) => [one.siren, one]),
  );
  return new Map(
    [...stated].map(([cell, siret]): [string, Lead] => {
      const { id } = look(siret);
      if (id !== undefined) return [cell, { id: today(id) }];
      const authority = authorities.get(siret.slice(0, 9));
      const kind = authority?.level === 'COMMUNE' ? 'COMMUNE' : authority?.level === 'EPCI' ? 'EPCI' : '';
      const created = { siret, name: authority?.name ?? siret, kind, isNamed: authority !== undefined };
      return [cell, { id: `actor-${siret}`, created }];
    }),
  );
}
