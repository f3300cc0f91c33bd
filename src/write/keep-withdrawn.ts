/** Remembers which stated relations a person took out, so that the next import of the same row does not put them back. */
import type { EntityRelation, EntityState } from './state.js';

/** Acts by which relations are put right one by one; what goes with an entity that is archived or merged was not judged by anybody. */
const EDITING = /^(?:edit|set|remove)[A-Z]/;

/** By what imports know a relation again. */
export function nameRelation(type: string, other: string, kind: unknown): string {
  return [type, other, ...(typeof kind === 'string' ? [kind] : [])].join(' ');
}

const nameOf = ({ type, other, properties: { role, nature, resource } }: EntityRelation): string =>
  nameRelation(type, other, role ?? nature ?? resource);

/** The state with what it lost since `before` and a source states; what it holds again is forgotten. */
export function keepWithdrawn(act: string, before: EntityState | undefined, after: EntityState): EntityState {
  if (before === undefined || !EDITING.test(act)) return after;
  const held = new Set(after.relations.map(nameOf));
  const stated = before.relations.filter(({ type, properties }) => type !== 'STATED_BY' && properties.source != null);
  const known = Array.isArray(before.properties.withdrawn) ? before.properties.withdrawn.map(String) : [];
  const withdrawn = [...new Set([...known, ...stated.map(nameOf)])].filter((name) => !held.has(name)).sort();
  if (withdrawn.join('\n') === known.join('\n')) return after;
  return { ...after, properties: { ...after.properties, withdrawn: withdrawn.length > 0 ? withdrawn : null } };
}
