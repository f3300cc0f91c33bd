/** Turns rows about participations, memberships and links between actors into relations, and writes them. */
import type { Run } from '../../database/database.js';
import { storeDate } from '../../write/stored-values.js';
import { type Tracked, trackChanges } from '../../write/track-changes.js';
import { type Prepare, type Prepared, provenance } from './ecosystem-entities.js';
import { textOf } from './ecosystem-ids.js';
import { explainReference } from './explain-reference.js';
import { faultOf } from './fault-of.js';
import { resolveActors, resolveInitiatives } from './references.js';

export type RelationTable = 'participations' | 'memberships' | 'links';

/** A parameter of cypher/import/participations.cypher and the statements beside it. */
export interface RelationRow {
  /** The key that distinguishes it from others of the batch. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** The role, or the nature of a link. */
  readonly kind: string | null;
  readonly firstDay: unknown;
  readonly lastDay: unknown;
  readonly source: string;
  readonly line: bigint;
}

const COLUMNS = {
  participations: { from: 'actor', to: 'initiative', kind: 'role' },
  memberships: { from: 'member', to: 'organisation', kind: 'role' },
  links: { from: 'actor', to: 'linkedTo', kind: 'nature' },
} as const;

export function prepareRelations(table: RelationTable): Prepare<RelationRow> {
  const columns = COLUMNS[table];
  const isToActor = table !== 'participations';
  return async (run, context, records) => {
    const ends = (column: string) => records.map((record) => textOf(record, column));
    const actors = [...ends(columns.from), ...(isToActor ? ends(columns.to) : [])];
    const { look: lookActor, today } = await resolveActors(run, actors, context.actors, context.source);
    const lookOther = isToActor
      ? lookActor
      : await resolveInitiatives(run, ends(columns.to), context.initiatives, context.source);
    const lines = new Map<string, number>();
    return records.map((record): Prepared<RelationRow> => {
      const stated = { from: textOf(record, columns.from), to: textOf(record, columns.to) };
      const [from, to] = [lookActor(stated.from).id, lookOther(stated.to).id].map((id) => id && today(id));
      const otherNoun = isToActor ? 'actor' : 'initiative';
      const faults = [
        ...(from === undefined ? [explainReference(record, columns.from, 'actor', stated.from, lookActor)] : []),
        ...(to === undefined ? [explainReference(record, columns.to, otherNoun, stated.to, lookOther)] : []),
      ];
      if (from === undefined || to === undefined) return { record, written: undefined, faults };
      if (from === to) {
        const isSame = stated.from === stated.to;
        const message = isSame
          ? `"${stated.to}" is on both sides`
          : `"${stated.from}" and "${stated.to}" are one actor`;
        const fault = faultOf(record, columns.to, stated.to, 'link-to-itself', message, 'name another actor');
        return { record, written: undefined, faults: [fault] };
      }
      const kind = textOf(record, columns.kind) || null;
      const [firstDay, lastDay] = [textOf(record, 'from') || null, textOf(record, 'to') || null];
      const key = JSON.stringify([from, to, kind, firstDay]);
      const first = lines.get(key);
      lines.set(key, first ?? record.line);
      const dates = { firstDay: storeDate(firstDay), lastDay: storeDate(lastDay) };
      const { source, line } = provenance(context, record);
      if (first !== undefined) {
        const message = `it says the same as row ${first}`;
        faults.push(faultOf(record, columns.from, stated.from, 'duplicate-row', message, 'remove one of the two'));
      }
      return { record, faults, written: { key, from, to, kind, ...dates, source, line: BigInt(line) } };
    });
  };
}

export interface RelationOutcome {
  /** Ids of both ends of the written relations. */
  readonly touched: readonly string[];
  readonly tracked: Tracked;
}

/** The statement that writes new relations, and the one that corrects the days of known ones. */
const STATEMENTS = {
  participations: { create: 'import/participations', date: 'import/date-participations' },
  memberships: { create: 'import/memberships', date: 'import/date-memberships' },
  links: { create: 'import/links', date: 'import/date-links' },
} as const;

export async function writeRelations(
  run: Run,
  table: RelationTable,
  rows: readonly RelationRow[],
): Promise<RelationOutcome> {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const distinct = [...byKey.values()];
  const endsOf = (some: readonly RelationRow[]) => [...new Set(some.flatMap(({ from, to }) => [from, to]))];
  const write = async (statement: string, some: readonly RelationRow[]) => {
    const written = some.length === 0 ? [] : await run<{ key: string }>(statement, { rows: some });
    return new Set(written.map(({ key }) => key));
  };
  let written: readonly RelationRow[] = [];
  const tracked = await trackChanges(run, endsOf(distinct), async () => {
    const created = await write(STATEMENTS[table].create, distinct);
    const known = distinct.filter(({ key }) => !created.has(key));
    const dated = await write(STATEMENTS[table].date, known);
    written = distinct.filter(({ key }) => created.has(key) || dated.has(key));
    return [];
  });
  return { touched: endsOf(written), tracked };
}
