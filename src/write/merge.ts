/** Merges two actors: one keeps its id and takes over the relations and names of the other, which is archived. Undo separates them again. */

import type { Database } from '../database/database.js';
import { stamp } from '../stamp.js';
import { shorten } from '../words/tell.js';
import { act, type Done, type Graph, type Plan, type Refusal, refuse } from './act.js';
import { type ActInput, checkRevision, requestOf } from './edit.js';
import { isArchived } from './is-archived.js';
import type { EntityRelation, EntityState, Values } from './state.js';
import { type UserError, userError, userErrors } from './user-errors.js';

export function mergeActors(database: Database, asked: ActInput): Promise<Done> {
  const { act: name, input } = asked;
  const [keep, merge] = [String(input.keep), String(input.merge)];
  return act(database, requestOf(asked), async (graph): Promise<Plan | Refusal> => {
    if (keep === merge) return refuse(userError(name, 'merge', 'SAME_ON_BOTH_SIDES', { id: keep }));
    const [kept, merged] = [await graph.readLiving('Actor', keep), await graph.readLiving('Actor', merge)];
    if (!kept || !merged) {
      const unknown = { keep: kept ? [] : [keep], merge: merged ? [] : [merge] };
      return refuse(
        ...Object.entries(unknown).flatMap(([field, ids]) =>
          ids.map((id) => userErrors.unknown(name, field, 'Actor', id)),
        ),
      );
    }
    const checked = checkRevision(name, kept, input);
    if ('refused' in checked) return checked;
    const holders = await readHolders(graph, keep, merge);
    const faults = findSelfGrants(name, holders, keep, merge);
    if (faults.length > 0) return { refused: faults, entity: keep };
    const relations = redirect({ ...kept, relations: [...kept.relations, ...takenOver(kept, merged)] }, merge, keep);
    const properties = { ...merged.properties, archivedOn: stamp(), mergedInto: keep };
    return {
      what: `${name} ${merge} into ${keep}: ${shorten(String(kept.properties.name))}`,
      entity: keep,
      states: [
        { ...kept, properties: unite(kept.properties, merged.properties), relations },
        { ...merged, properties, relations: [] },
        ...holders.map((holder) => ({
          ...holder,
          properties: holder.properties.body === merge ? { ...holder.properties, body: keep } : holder.properties,
          relations: redirect(holder, merge, keep),
        })),
      ],
    };
  });
}

/** Entities that hold relations to either actor, without the two actors themselves. */
async function readHolders(graph: Graph, keep: string, merge: string): Promise<EntityState[]> {
  const rows = await graph.run<{ id: string }>('write/holders', { id: merge });
  const states = await graph.read(rows.map(({ id }) => id).filter((id) => id !== keep && id !== merge));
  return states.filter((state) => state !== undefined);
}

/** Funding links between the two actors: after the merge, the actor would fund itself. */
function findSelfGrants(name: string, holders: readonly EntityState[], keep: string, merge: string): UserError[] {
  const isOfTwo = ({ type, other }: EntityRelation, end: string) => type === end && [keep, merge].includes(other);
  return holders
    .filter(({ properties, relations }) => {
      const isBetween = ['GRANTS', 'BENEFITS'].every((end) => relations.some((relation) => isOfTwo(relation, end)));
      return isBetween && !isArchived(properties);
    })
    .map(({ id }) => userError(name, 'merge', 'GRANT_BETWEEN_THEM', { id }));
}

/** Keeps one seat: the seat of the other actor is dropped when the kept actor has one. */
function takenOver(kept: EntityState, merged: EntityState): EntityRelation[] {
  const hasSeat = kept.relations.some(({ type }) => type === 'SEATED_IN');
  return merged.relations
    .filter(({ type }) => type !== 'SEATED_IN' || !hasSeat)
    .map(({ type, other, properties }) => ({ type, other, properties }));
}

/** Redirects relations from one actor to the other; drops relations to their own holder, and deduplicates. */
function redirect({ id, relations }: EntityState, from: string, to: string): EntityRelation[] {
  const seen = new Set<string>();
  return relations.flatMap((relation) => {
    const { type, other, properties } = relation;
    const turned = other === from ? { type, other: to, properties } : relation;
    if (turned.other === id) return [];
    // Statements are kept for each row of a source; other relations are compared without their source.
    const ignored = type === 'STATED_BY' ? [] : ['source', 'row'];
    const said = Object.entries(properties).filter(([name, value]) => value !== null && !ignored.includes(name));
    const key = JSON.stringify([type, turned.other, said.sort()]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [turned];
  });
}

const NAMES = ['siren', 'siret', 'rna'];
const LISTS = ['aliases', 'statedIdentifiers', 'audiences', 'tags'];

/** Merged properties: those of the kept actor win, lists and notes are joined, other names become aliases and other numbers stated identifiers. */
function unite(kept: Values, merged: Values): Values {
  const united: Record<string, unknown> = { ...merged, ...withoutEmpty(kept), mergedInto: null };
  // A number of another organisation must not stand beside the SIREN of this one.
  if (kept.siren && !kept.siret && merged.siret && !String(merged.siret).startsWith(String(kept.siren)))
    united.siret = null;
  const beside = NAMES.map((field) => merged[field]).filter(
    (number) => number && !NAMES.some((field) => united[field] === number),
  );
  const added: Record<string, readonly unknown[]> = {
    aliases: merged.name === kept.name ? [] : [merged.name],
    statedIdentifiers: beside,
  };
  for (const field of LISTS) {
    const all = [...listOf(kept[field]), ...(added[field] ?? []), ...listOf(merged[field])];
    const list = [...new Set(all)].filter((each) => field !== 'aliases' || each !== kept.name);
    united[field] = list.length > 0 ? list : null;
  }
  united.note = [...new Set([kept.note, merged.note])].filter(Boolean).join('\n\n') || null;
  return united;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const withoutEmpty = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
