/** Writes one batch of rows of one table of an ecosystem, and records it as one Change if it changed anything. */
import type { Run } from '../../database/database.js';
import { recordChange } from '../../write/record-change.js';
import type { Tracked } from '../../write/track-changes.js';
import type { FileFault } from '../report.js';
import type { Authorship } from '../runs/rewrite-states.js';
import { type StatedSource, saveSources, sourceId } from '../sources.js';
import type { BatchOutcome } from '../subsidies/write-subsidies.js';
import type { EcosystemContext } from './ecosystem-context.js';
import {
  type Prepare,
  type Prepared,
  prepareActors,
  prepareFundingLinks,
  prepareInitiatives,
} from './ecosystem-entities.js';
import { isSubsidy, textOf } from './ecosystem-ids.js';
import type { EcosystemRecord } from './ecosystem-record.js';
import { prepareRelations, type RelationRow, type RelationTable, writeRelations } from './ecosystem-relations.js';
import type { TableName } from './ecosystem-tables.js';
import { ACTOR, type EntityKind, type EntityRow, FUNDING_LINK, INITIATIVE } from './entity-row.js';
import { faultOf } from './fault-of.js';
import { leaveWithdrawnLinks, leaveWithdrawnRelations } from './leave-withdrawn.js';
import { writeEntities } from './write-entities.js';
import { writeZones } from './write-zones.js';

export interface EcosystemBatch {
  readonly table: TableName;
  readonly records: readonly EcosystemRecord[];
  /** Sources to write that no row states. */
  readonly sources: readonly StatedSource[];
}

export interface BatchResult {
  readonly outcomes: readonly BatchOutcome[];
  /** Ids of the entities that the rows name in addition to those that they state. */
  readonly named: readonly string[];
  /** Of a table of relations: what its rows state, and what was written of it. */
  readonly relations?: {
    readonly table: RelationTable;
    readonly rows: readonly RelationRow[];
    readonly tracked: Tracked;
  };
  readonly rows: readonly {
    readonly isAccepted: boolean;
    readonly faults: readonly FileFault[];
    readonly cents: bigint;
    /** The entity that the row states; undefined for a row of another table. */
    readonly id?: string | undefined;
  }[];
}

const ENTITIES: Partial<Record<TableName, readonly [EntityKind, Prepare<EntityRow>]>> = {
  actors: [ACTOR, prepareActors],
  initiatives: [INITIATIVE, prepareInitiatives],
  'funding-links': [FUNDING_LINK, prepareFundingLinks],
};

/** Call it in a transaction; it takes the lock of the journal, so that nothing it reads changes before it writes. */
export async function writeBatch(
  run: Run,
  context: EcosystemContext,
  { table, records, sources }: EcosystemBatch,
  by: Authorship,
): Promise<BatchResult> {
  await run('write/take-turn');
  const authorship = { ...by, rows: records.length };
  const good = records.filter(({ isRejected }) => !isRejected);
  const entity = ENTITIES[table];
  if (table === 'sources') {
    const { outcomes, tracked } = await writeSources(run, [...sources, ...good.map(stateSource)]);
    await recordTouched(run, touchedBy(outcomes), tracked, authorship);
    return {
      outcomes,
      named: [],
      rows: records.map((record) => tellRow(context, record, { record, written: true, faults: [] })),
    };
  }
  if (table === 'territories') {
    const { outcomes, prepared } = await writeZones(run, context, good, authorship);
    return { outcomes, named: [], rows: tellRows(context, records, prepared) };
  }
  if (entity !== undefined) {
    const [kind, prepare] = entity;
    const prepared = await leaveWithdrawnLinks(run, kind, await prepare(run, context, good));
    const { outcomes, tracked } = await writeEntities(run, kind, keepWritten(prepared));
    await recordTouched(run, touchedBy(outcomes), tracked, authorship);
    const named = keepWritten(prepared).flatMap(({ parties, links }) => [
      ...Object.values(parties ?? {}),
      ...Object.values(links).flat(),
    ]);
    return { outcomes, named, rows: tellRows(context, records, prepared) };
  }
  const stated = await prepareRelations(table as RelationTable)(run, context, good);
  const { prepared, wanted } = await leaveWithdrawnRelations(run, table as RelationTable, stated);
  const { touched, tracked } = await writeRelations(run, table as RelationTable, wanted);
  await recordTouched(run, touched, tracked, authorship);
  const rows = keepWritten(stated);
  const named = rows.flatMap(({ from, to }) => [from, to]);
  const relations = { table: table as RelationTable, rows, tracked };
  return { outcomes: [], named, relations, rows: tellRows(context, records, prepared) };
}

function touchedBy(outcomes: readonly BatchOutcome[]): string[] {
  return outcomes.filter(({ isNew, isChanged }) => isNew || isChanged).map(({ id }) => id);
}

async function recordTouched(
  run: Run,
  ids: readonly string[],
  tracked: Tracked | undefined,
  authorship: Authorship,
): Promise<void> {
  if (ids.length > 0) await recordChange(run, { ...authorship, ids, ...tracked });
}

function keepWritten<Written>(prepared: readonly Prepared<Written>[]): Written[] {
  return prepared.flatMap(({ written }) => (written === undefined ? [] : [written]));
}

function tellRows(
  context: EcosystemContext,
  records: readonly EcosystemRecord[],
  prepared: readonly Prepared<unknown>[],
): BatchResult['rows'] {
  const byRecord = new Map(prepared.map((one) => [one.record, one]));
  return records.map((record) => tellRow(context, record, byRecord.get(record)));
}

function tellRow(
  { sourceOf }: EcosystemContext,
  record: EcosystemRecord,
  prepared: Prepared<unknown> | undefined,
): BatchResult['rows'][number] {
  const isAccepted = !record.isRejected && prepared?.written !== undefined;
  const isGrantedSubsidy = textOf(record, 'status') === 'GRANTED' && isSubsidy(record);
  const amount = record.values.get('amount');
  const name = textOf(record, 'source');
  const unknownSource = faultOf(
    record,
    'source',
    name,
    'unknown-source',
    `no source is called "${name}"; the row counts as stated by the import itself`,
    'add it to sources.csv',
  );
  return {
    isAccepted,
    id: idOf(prepared?.written),
    faults: [...record.faults, ...(prepared?.faults ?? []), ...(sourceOf(record).isKnown ? [] : [unknownSource])],
    cents: isAccepted && isGrantedSubsidy && typeof amount === 'bigint' ? amount : 0n,
  };
}

const idOf = (written: unknown): string | undefined =>
  typeof written === 'object' && written !== null && 'id' in written ? String(written.id) : undefined;

function stateSource(record: EcosystemRecord): StatedSource {
  const text = (column: string) => textOf(record, column) || null;
  const day = text('retrievedAt');
  const illustrative = record.values.get('illustrative');
  return {
    id: sourceId(textOf(record, 'id')),
    ...{ publisher: text('publisher'), licence: text('licence'), url: text('url') },
    illustrative: illustrative === undefined ? null : illustrative === true,
    retrievedAt: day === null ? null : `${day}T00:00:00Z`,
  };
}

/** Those of the table, and the import's own when a row has no other. When a source is stated twice, its last row counts. */
async function writeSources(
  run: Run,
  sources: readonly StatedSource[],
): Promise<{ readonly outcomes: readonly BatchOutcome[]; readonly tracked: Tracked }> {
  const distinct = [...new Map(sources.map((source) => [source.id, source])).values()];
  const { outcomes, tracked } = await saveSources(run, distinct, false);
  return { outcomes: outcomes.map((outcome) => ({ ...outcome, label: 'Source' as const })), tracked };
}
