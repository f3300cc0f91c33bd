/** Records which stated relations a person removed, so that the next import of the same row does not add them again. */
import type { EntityRelation, EntityState } from './state.js';

/** Acts that edit single relations. Relations removed because an entity was archived or merged are not recorded. */
const EDITING = /^(?:edit|set|remove)[A-Z]/;

/** The name by which imports recognise a relation. */
export function nameRelation(type: string, other: string, kind: unknown): string {
  return [type, other, ...(typeof kind === 'string' ? [kind] : [])].join(' ');
}

const nameOf = ({ type, other, properties: { role, nature, resource } }: EntityRelation): string =>
  nameRelation(type, other, role ?? nature ?? resource);

/**
 * The state with the relations that a source states and that were removed since `before`; a relation that exists again
 * is no longer recorded.
 */
export function keepWithdrawn(act: string, before: EntityState | undefined, after: EntityState): EntityState {
  if (before === undefined || !EDITING.test(act)) return after;
  const held = new Set(after.relations.map(nameOf));
  const stated = before.relations.filter(({ type, properties }) => type !== 'STATED_BY' && properties.source != null);
  const known = Array.isArray(before.properties.withdrawn) ? before.properties.withdrawn.map(String) : [];
  const withdrawn = [...new Set([...known, ...stated.map(nameOf)])].filter((name) => !held.has(name)).sort();
  if (withdrawn.join('\n') === known.join('\n')) return after;
  return { ...after, properties: { ...after.properties, withdrawn: withdrawn.length > 0 ? withdrawn : null } };
}
