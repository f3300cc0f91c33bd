/**
 * Leaves out relations that rows state but a person has removed: they are reported, and stay out until a person adds
 * them again.
 */
import type { Run } from '../../database/database.js';
import { nameRelation } from '../../write/keep-withdrawn.js';
import type { FileFault } from '../report.js';
import type { Prepared } from './ecosystem-entities.js';
import type { EcosystemRecord } from './ecosystem-record.js';
import type { RelationRow, RelationTable } from './ecosystem-relations.js';
import type { EntityKind, EntityRow } from './entity-row.js';
import { faultOf } from './fault-of.js';

/** The type of a relation, by the column that states it. */
const LINKS: Readonly<Record<EntityKind['label'], Readonly<Record<string, string>>>> = {
  Actor: { seat: 'SEATED_IN', actsIn: 'ACTS_IN', themes: 'WORKS_ON', needs: 'NEEDS', offers: 'OFFERS' },
  Initiative: { themes: 'ABOUT', territories: 'COVERS', partOf: 'PART_OF' },
  FundingLink: { initiative: 'FINANCES', themes: 'ABOUT' },
};

/** Which end of a relation holds it, as acts read it, and which is the other end. */
export const HOLDERS = {
  participations: { type: 'PARTICIPATES_IN', holder: 'to', other: 'from', column: 'actor' },
  memberships: { type: 'MEMBER_OF', holder: 'from', other: 'to', column: 'organisation' },
  links: { type: 'LINKED_TO', holder: 'from', other: 'to', column: 'linkedTo' },
} as const;

async function readWithdrawn(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (ids.length === 0) return new Map();
  const rows = await run<{ id: string; withdrawn: readonly string[] }>('import/withdrawn', { ids: [...new Set(ids)] });
  return new Map(rows.map(({ id, withdrawn }) => [id, new Set(withdrawn)]));
}

const leftOut = (record: EcosystemRecord, column: string, other: string): FileFault =>
  faultOf(
    record,
    column,
    other,
    'withdrawn',
    `somebody has removed "${other}" since; it stays removed`,
    'add it again by hand if it is right',
  );

export async function leaveWithdrawnLinks(
  run: Run,
  { label }: EntityKind,
  prepared: readonly Prepared<EntityRow>[],
): Promise<readonly Prepared<EntityRow>[]> {
  const ids = prepared.flatMap(({ written }) => (written ? [written.id] : []));
  const withdrawn = await readWithdrawn(run, ids);
  if (withdrawn.size === 0) return prepared;
  return prepared.map((one) => {
    const gone = one.written && withdrawn.get(one.written.id);
    return gone ? leaveOut(one, one.written, LINKS[label], gone) : one;
  });
}

function leaveOut(
  { record, faults }: Prepared<EntityRow>,
  row: EntityRow,
  types: Readonly<Record<string, string>>,
  gone: ReadonlySet<string>,
): Prepared<EntityRow> {
  const told: FileFault[] = [];
  const isWanted = (column: string, other: string, kind?: string) => {
    if (!gone.has(nameRelation(types[column] ?? '', other, kind))) return true;
    told.push(leftOut(record, column, other));
    return false;
  };
  const links = Object.fromEntries(
    Object.entries(row.links).map(([column, ids]) => [column, ids.filter((id) => isWanted(column, id))]),
  );
  const resources = Object.fromEntries(
    Object.entries(row.resources ?? {}).map(([column, stated]) => [
      column,
      stated.filter(({ theme, resource }) => isWanted(column, theme, resource)),
    ]),
  );
  const written = { ...row, links, ...(row.resources && { resources }) };
  return { record, written, faults: [...faults, ...told] };
}

/**
 * All rows with their faults, and the rows to write. A row that is left out counts as accepted, because a person
 * decided on it.
 */
export async function leaveWithdrawnRelations(
  run: Run,
  table: RelationTable,
  prepared: readonly Prepared<RelationRow>[],
): Promise<{ readonly prepared: readonly Prepared<RelationRow>[]; readonly wanted: readonly RelationRow[] }> {
  const { type, holder, other, column } = HOLDERS[table];
  const ids = prepared.flatMap(({ written }) => (written ? [written[holder]] : []));
  const withdrawn = await readWithdrawn(run, ids);
  const isGone = (row: RelationRow) =>
    withdrawn.get(row[holder])?.has(nameRelation(type, row[other], row.kind ?? undefined)) ?? false;
  return {
    prepared: prepared.map((one) => {
      if (one.written === undefined || !isGone(one.written)) return one;
      return { ...one, faults: [...one.faults, leftOut(one.record, column, one.written[other])] };
    }),
    wanted: prepared.flatMap(({ written }) => (written && !isGone(written) ? [written] : [])),
  };
}
