/**
 * The state of an entity: its properties and the relations that it holds. It is read whole, and only differences are
 * written.
 */

import neo4j from 'neo4j-driver';
import type { Run } from '../database/database.js';
import { isArchived } from './is-archived.js';
import { plain, storeDate, storeInteger } from './stored-values.js';

export type Label =
  | 'Actor'
  | 'Initiative'
  | 'FundingLink'
  | 'Territory'
  | 'Decision'
  | 'Meeting'
  | 'Contour'
  | 'Source'
  | 'Invitation'
  | 'Proposal';

/** Properties: days and moments as ISO text, integers as numbers; absent properties are null or missing. */
export type Values = Readonly<Record<string, unknown>>;

export interface EntityRelation {
  readonly type: string;
  /** Id of the entity at the other end. */
  readonly other: string;
  readonly properties: Values;
  /** Element id in the database; undefined for a relation that is not stored yet. */
  readonly element?: string;
}

export interface EntityState {
  readonly id: string;
  readonly label: Label;
  /** Includes `revision`, which rises with each change, and `archivedOn`, which only an archived entity has. */
  readonly properties: Values;
  readonly relations: readonly EntityRelation[];
  /** Element id in the database; undefined for an entity that is not stored yet. */
  readonly element?: string;
}

export const revisionOf = ({ properties }: EntityState): number => Number(properties.revision ?? 0);

type Living = EntityState & { readonly properties: { readonly archivedOn?: null } };

export const isLiving = (state: EntityState | undefined): state is Living =>
  state !== undefined && !isArchived(state.properties);

/** Reads the states of the ids that exist, archived ones included. */
export async function readStates(run: Run, ids: readonly string[]): Promise<EntityState[]> {
  if (ids.length === 0) return [];
  const rows = await run<EntityState>('write/states', { ids: [...new Set(ids)] });
  return rows.map((row) => plain(row) as EntityState);
}

/** Relations of these types point to the entity whose state contains them, all others away from that entity. */
const INCOMING = ['PARTICIPATES_IN', 'GRANTS', 'WITHIN'];
const DAYS = [
  'startDate',
  'endDate',
  'decidedOn',
  'verifiedOn',
  'nextMeetingOn',
  'dueOn',
  'meetingOn',
  'on',
  'agendaAsOf',
  'from',
  'to',
  'expiresOn',
];
const MOMENTS = ['archivedOn', 'retrievedAt', 'invitedAt', 'revokedAt', 'proposedAt', 'settledAt'];

/** How one entity is rewritten. */
export interface Rewriting {
  readonly state: EntityState;
  /** Changed properties; null removes one. */
  readonly properties: Values;
  readonly added: readonly EntityRelation[];
  readonly removed: readonly EntityRelation[];
}

export async function rewrite(run: Run, rewritings: readonly Rewriting[]): Promise<void> {
  const created = rewritings.filter(({ state }) => state.element === undefined);
  const updated = rewritings.filter(({ state }) => state.element !== undefined);
  const elements = new Map<string, string>();
  if (created.length > 0) {
    const rows = created.map(({ state: { id, label }, properties }) => ({ id, label, properties: store(properties) }));
    const made = await run<{ id: string; element: string }>('write/create-entities', { rows });
    for (const { id, element } of made) elements.set(id, element);
  }
  const elementOf = ({ id, element }: EntityState) => element ?? elements.get(id);
  if (updated.length > 0) {
    const rows = updated.map(({ state, properties }) => ({
      element: state.element,
      properties: store(properties),
      ...labelsOf(state),
    }));
    await run('write/set-properties', { rows });
  }
  const removed = rewritings.flatMap((each) => each.removed.map(({ element }) => element));
  if (removed.length > 0) await run('write/remove-relations', { elements: removed });
  const added = rewritings.flatMap(({ state, added: relations }) =>
    relations.map(({ type, other, properties }) => ({
      element: elementOf(state),
      type,
      other,
      incoming: INCOMING.includes(type),
      properties: store(properties),
    })),
  );
  if (added.length > 0) await run('write/add-relations', { rows: added });
}

/** The label of the new state, and the one to remove. */
function labelsOf(state: EntityState): { readonly label: string; readonly formerLabel: string } {
  // Archived entities have another label, which no question asks for.
  const archived = `Archived${state.label}`;
  return isLiving(state)
    ? { label: state.label, formerLabel: archived }
    : { label: archived, formerLabel: state.label };
}

function store(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, storeValue(name, value)]));
}

function storeValue(name: string, value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return storeInteger(value);
  if (typeof value !== 'string') return value ?? null;
  if (DAYS.includes(name)) return storeDate(value);
  return MOMENTS.includes(name) ? neo4j.types.DateTime.fromStandardDate(new Date(value)) : value;
}
