/** Makes initiatives of the services of data·inclusion, each led by its structure. */
import { hashText } from '../cells/digest.js';
import { blame, type EcosystemRecord } from '../ecosystem/ecosystem-record.js';
import { blameSameId } from '../rows/blame-same-id.js';
import { listOf } from '../rows/list-of.js';
import { recordOf } from '../rows/record-of.js';
import type { StatedRow } from '../rows/stated-row.js';
import { SERVICE_HEADINGS } from './di-columns.js';
import { territoryOfZone, themeOfSubject } from './di-themes.js';

const SEPARATORS = /[|;,\n]/;

export function serviceRecords(
  rows: readonly StatedRow[],
  nameSource: (row: StatedRow) => string,
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
