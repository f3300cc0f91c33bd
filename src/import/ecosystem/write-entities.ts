/**
 * Writes the entities that rows state: known values are never erased, only differences are written, and each row has
 * its source.
 */

import type { Run } from '../../database/database.js';
import { isArchived } from '../../write/is-archived.js';
import { comparable } from '../../write/stored-values.js';
import { type Tracked, trackChanges } from '../../write/track-changes.js';
import type { BatchOutcome } from '../subsidies/write-subsidies.js';
import type { EntityKind, EntityRow, StatedOnTheme } from './entity-row.js';

interface State {
  readonly id: string;
  readonly before: Record<string, unknown> | undefined;
  readonly current: Record<string, unknown>;
  readonly changes: Record<string, unknown>;
  readonly links: Record<string, Set<string>>;
  /** By source: the number of rows that state the entity and are not stored yet; known ones are subtracted first. */
  readonly statements: Map<string, number>;
  isLinkedAnew: boolean;
}

/**
 * The results for the entities, and their states before and after. Call it in a transaction, which the caller ends with
 * a Change.
 */
export async function writeEntities(
  run: Run,
  kind: EntityKind,
  rows: readonly EntityRow[],
): Promise<{ outcomes: BatchOutcome[]; tracked: Tracked }> {
  const states = await readStates(run, kind, rows);
  const linkRows: object[] = [];
  for (const row of rows) {
    const state = states.get(row.id) as State;
    applyProperties(state, row, kind);
    const links = takeNewLinks(state, row, kind);
    if (links !== undefined) linkRows.push(links);
  }
  const outcomes = [...states.values()].map((state) => describe(state, kind));
  const touched = new Set(outcomes.filter(({ isNew, isChanged }) => isNew || isChanged).map(({ id }) => id));
  const updated = outcomes.filter(({ isChanged }) => isChanged).map(({ id }) => id);
  const tracked = await trackChanges(run, updated, async () => {
    await writeChanges(run, kind, rows, states, touched);
    if (linkRows.length > 0) await run(kind.link, { rows: linkRows });
    return outcomes.filter(({ isNew }) => isNew).map(({ id }) => id);
  });
  return { outcomes, tracked };
}

async function readStates(run: Run, kind: EntityKind, rows: readonly EntityRow[]): Promise<Map<string, State>> {
  const ids = [...new Set(rows.map(({ id }) => id))];
  const known = await run<{ id: string; before: Record<string, unknown> }>(kind.known, { ids });
  const linked =
    known.length === 0
      ? []
      : await run<{ id: string; links: Record<string, string[]>; statedBy: string[] }>(kind.knownLinks, { ids });
  const states = new Map<string, State>();
  for (const id of ids) {
    const empty = { current: { id }, changes: {}, links: {}, statements: new Map(), isLinkedAnew: false };
    states.set(id, { ...empty, id, before: undefined });
  }
  for (const { id, before } of known) states.set(id, { ...(states.get(id) as State), before, current: { ...before } });
  for (const { id, links, statedBy } of linked) {
    const state = states.get(id) as State;
    for (const [name, targets] of Object.entries(links)) state.links[name] = new Set(targets);
    for (const source of statedBy) state.statements.set(source, (state.statements.get(source) ?? 0) - 1);
  }
  return states;
}

function applyProperties({ current, changes, before }: State, row: EntityRow, { steady }: EntityKind): void {
  const set = (key: string, value: unknown) => {
    if (comparable(current[key]) === comparable(value)) return;
    current[key] = value;
    // A value that one row sets may be set back by another.
    if (before && comparable(before[key]) === comparable(value)) delete changes[key];
    else changes[key] = value;
  };
  const add = (key: string, values: readonly string[]) => {
    const old = (current[key] as readonly string[] | undefined) ?? [];
    const added = [...new Set(values)].filter((value) => !old.includes(value) && value !== current.name);
    if (added.length > 0) set(key, [...old, ...added]);
  };
  for (const [key, value] of Object.entries(row.properties)) {
    if (value === null || value === undefined) continue;
    const other = steady[key];
    const old = current[key] ?? null;
    if (old === null) set(key, value);
    else if (other !== undefined) {
      if (old !== value) add(other, [String(value)]);
    } else if (!row.isMerged) set(key, value);
    else if (Array.isArray(value)) add(key, value);
  }
  for (const [key, values] of Object.entries(row.additions)) add(key, values);
  const lines = typeof current.note === 'string' ? current.note.split('\n') : [];
  const newLines = (row.notes ?? []).filter((line) => !lines.includes(line));
  if (newLines.length > 0) set('note', [...lines, ...newLines].join('\n'));
  if (before === undefined) changes.id = row.id;
}

/** The links that the row adds, as the statement takes them; undefined when all exist already. */
function takeNewLinks(state: State, row: EntityRow, { single }: EntityKind): object | undefined {
  const added: Record<string, readonly (string | StatedOnTheme)[]> = {};
  for (const [name, targets] of Object.entries(row.links)) {
    const old = state.links[name] ?? new Set<string>();
    if (row.isMerged && single.includes(name) && old.size > 0) {
      added[name] = [];
      continue;
    }
    const fresh = [...new Set(targets)].filter((target) => !old.has(target));
    added[name] = fresh;
    if (fresh.length === 0) continue;
    state.links[name] = single.includes(name) ? new Set(fresh) : new Set([...old, ...fresh]);
  }
  for (const [name, stated] of Object.entries(row.resources ?? {}))
    added[name] = takeNewResources(state, name, stated, row);
  const statements = (state.statements.get(row.source) ?? 0) + 1;
  state.statements.set(row.source, statements);
  const isStatedByLink = row.parties !== undefined && state.before === undefined && statements === 1;
  const statedBy = statements > 0 && !isStatedByLink ? [row.source] : [];
  if (statedBy.length === 0 && Object.values(added).every((targets) => targets.length === 0)) return undefined;
  state.isLinkedAnew = true;
  return { id: row.id, line: BigInt(row.line), source: row.source, statedBy, ...added };
}

/** New needs or offers, and those whose note changes; a note that is not stated again stays. */
function takeNewResources(
  state: State,
  name: string,
  stated: readonly StatedOnTheme[],
  { isMerged = false }: EntityRow,
): StatedOnTheme[] {
  const known = state.links[name] ?? new Set<string>();
  state.links[name] = known;
  const fresh: StatedOnTheme[] = [];
  for (const each of stated) {
    const key = `${each.resource} ${each.theme} `;
    const same = [...known].filter((one) => one.startsWith(key));
    const isSaid = same.length > 0 && (each.note === null || isMerged || same.includes(key + each.note));
    if (isSaid) continue;
    for (const one of same) known.delete(one);
    known.add(key + (each.note ?? ''));
    fresh.push(each);
  }
  return fresh;
}

function describe({ id, before, changes, isLinkedAnew }: State, { label }: EntityKind): BatchOutcome {
  if (before === undefined) return { id, label, isNew: true, isChanged: false };
  const isBack = isArchived(before);
  const isChanged = isBack || isLinkedAnew || Object.keys(changes).length > 0;
  return { id, label, isNew: false, isChanged, isBack };
}

async function writeChanges(
  run: Run,
  kind: EntityKind,
  rows: readonly EntityRow[],
  states: ReadonlyMap<string, State>,
  touched: ReadonlySet<string>,
): Promise<void> {
  const changed = [...states.values()].filter(({ id }) => touched.has(id));
  const asChange = ({ id, changes }: State) => ({ id, properties: changes });
  if (kind.label !== 'FundingLink') {
    if (changed.length > 0) await run(kind.write, { rows: changed.map(asChange) });
    return;
  }
  const created = rows
    .filter(({ id }) => touched.has(id) && states.get(id)?.before === undefined)
    .map(({ id, parties, source, line }) => ({
      ...{ id, ...parties, source, line: BigInt(line), tables: ['funding-links'] },
      properties: states.get(id)?.changes,
    }));
  if (created.length > 0) await run('import/funding-links', { rows: created });
  const updated = changed.filter(({ before }) => before !== undefined);
  if (updated.length > 0) await run(kind.write, { rows: updated.map(asChange) });
  // A name may have been taken for another actor before they were archived.
  const restored = rows.flatMap(({ id, parties }) =>
    touched.has(id) && isArchived(states.get(id)?.before) ? [{ id, ...parties }] : [],
  );
  if (restored.length > 0) await run('import/redirect-grants', { rows: restored });
}
