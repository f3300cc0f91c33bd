/** The difference between two states of an entity, as a Change stores it and undo reads it. */
import type { EntityRelation, EntityState, Rewriting, Values } from './state.js';

/** One side of a difference: properties whose values differ (null: absent), and relations that only this side has. */
export type Side = Values & { readonly relations?: readonly EntityRelation[] };

export interface EntityDifference extends Rewriting {
  /** Undefined for a new entity. */
  readonly before: Side | undefined;
  readonly after: Side;
}

/** Undefined when the two states are equal; otherwise the revision rises by one. `revision` and element ids are not compared. */
export function compare(before: EntityState | undefined, after: EntityState): EntityDifference | undefined {
  const added = without(after.relations, before?.relations ?? []);
  const removed = without(before?.relations ?? [], after.relations);
  const was = before?.properties ?? {};
  const names = new Set([...Object.keys(was), ...Object.keys(after.properties)]);
  const changed = [...names].filter(
    (name) => name !== 'revision' && name !== 'id' && same(was[name]) !== same(after.properties[name]),
  );
  if (before && changed.length === 0 && added.length === 0 && removed.length === 0) return undefined;
  const side = (values: Values, relations: readonly EntityRelation[]): Side => ({
    ...Object.fromEntries(changed.map((name) => [name, values[name] ?? null])),
    ...(relations.length > 0 && {
      relations: relations.map(({ type, other, properties }) => ({ type, other, properties })),
    }),
  });
  const revision = Number(was.revision ?? 0);
  const properties = { ...side(after.properties, []), revision: revision + 1 };
  return {
    state: after,
    properties,
    added,
    removed,
    before: before && { ...side(was, removed), revision },
    after: { ...side(after.properties, added), revision: revision + 1 },
  };
}

/** The state with the change reverted; an entity that the change created is archived. */
export function revertSide(current: EntityState, before: Side | undefined, after: Side, now: string): EntityState {
  if (before === undefined) return { ...current, properties: { ...current.properties, archivedOn: now } };
  const { relations: gone = [], ...values } = before;
  const kept = without(current.relations, after.relations ?? []);
  return {
    ...current,
    properties: { ...current.properties, ...values },
    relations: [...kept, ...without(gone, kept)],
  };
}

/** Multiset difference: each relation of `others` removes one equal relation. */
function without(relations: readonly EntityRelation[], others: readonly EntityRelation[]): EntityRelation[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(nameOf(other), (counts.get(nameOf(other)) ?? 0) + 1);
  return relations.filter((relation) => {
    const count = counts.get(nameOf(relation)) ?? 0;
    counts.set(nameOf(relation), count - 1);
    return count <= 0;
  });
}

function nameOf({ type, other, properties }: EntityRelation): string {
  const known = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify([type, other, known.sort(([one], [two]) => (one < two ? -1 : 1))]);
}

const same = (value: unknown): string => JSON.stringify(value ?? null);
