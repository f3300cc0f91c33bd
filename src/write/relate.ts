/** Sets and removes dated relations: memberships, links between actors, participations in initiatives. */
import type { Database } from '../database/database.js';
import { act, type Done, type Graph, type Plan, type Refusal, refuse } from './act.js';
import { checkEnd, checkOrder } from './check-entity.js';
import { type ActInput, checkRevision, requestOf } from './edit.js';
import type { EntityRelation, EntityState, Label } from './state.js';
import { userError, userErrors } from './user-errors.js';

export interface RelationKind {
  readonly type: string;
  /** The word for the relation in messages. */
  readonly word: string;
  /** The field of the entity that holds the relation, and the field of the entity at the other end. */
  readonly holder: readonly [field: string, label: Label];
  readonly other: readonly [field: string, label: Label];
  /** The field that holds the role or the nature. */
  readonly sort: 'role' | 'nature';
}

export const membershipTie: RelationKind = {
  type: 'MEMBER_OF',
  word: 'membership',
  holder: ['member', 'Actor'],
  other: ['organisation', 'Actor'],
  sort: 'role',
};

export const participationTie: RelationKind = {
  type: 'PARTICIPATES_IN',
  word: 'participation',
  holder: ['initiative', 'Initiative'],
  other: ['actor', 'Actor'],
  sort: 'role',
};

export const linkTie: RelationKind = {
  type: 'LINKED_TO',
  word: 'link',
  holder: ['actor', 'Actor'],
  other: ['linkedTo', 'Actor'],
  sort: 'nature',
};

/**
 * Sets the relation between two entities with this role or nature and first day. An existing relation without a first
 * day gets this one.
 */
export function setRelation(database: Database, tie: RelationKind, asked: ActInput): Promise<Done> {
  const { act: name, input } = asked;
  return act(database, requestOf(asked), async (graph): Promise<Plan | Refusal> => {
    const ends = await readEnds(graph, tie, asked);
    if ('refused' in ends) return ends;
    const { holder, other } = ends;
    const sort = input[tie.sort] ?? null;
    const same = relationsOf(holder, tie, other).filter(({ properties }) => (properties[tie.sort] ?? null) === sort);
    const dated = input.from == null ? same : same.filter(({ properties }) => properties.from === input.from);
    const undated = input.from == null ? [] : same.filter(({ properties }) => properties.from == null);
    const [known, second] = dated.length > 0 ? dated : undated;
    if (second !== undefined) {
      const days = same.map(({ properties }) => properties.from ?? '?').join(', ');
      const fault = userError(name, 'from', 'SEVERAL_RELATIONS', { days });
      return { refused: [fault], entity: holder.id };
    }
    const properties = { ...known?.properties, [tie.sort]: sort, ...given(input, 'from'), ...given(input, 'to') };
    const faults = checkOrder(name, 'to', properties.from, properties.to);
    if (faults.length > 0) return { refused: faults, entity: holder.id };
    const relation = { type: tie.type, other, properties };
    const relations = [...holder.relations.filter((each) => each !== known), relation];
    return { what: tell(name, holder.id, other, sort), entity: holder.id, states: [{ ...holder, relations }] };
  });
}

/** Removes the relations between two entities: all of them, or those with the given role or nature and first day. */
export function removeRelation(database: Database, tie: RelationKind, asked: ActInput): Promise<Done> {
  const { act: name, input } = asked;
  return act(database, requestOf(asked), async (graph): Promise<Plan | Refusal> => {
    const ends = await readEnds(graph, tie, asked);
    if ('refused' in ends) return ends;
    const { holder, other } = ends;
    const gone = relationsOf(holder, tie, other).filter(
      ({ properties }) =>
        (input[tie.sort] == null || properties[tie.sort] === input[tie.sort]) &&
        (input.from == null || properties.from === input.from),
    );
    if (gone.length === 0) {
      const what = [tie.word, input[tie.sort], input.from].filter(Boolean).join(' ');
      return {
        refused: [userError(name, tie.other[0], 'UNKNOWN_RELATION', { one: holder.id, other, what })],
        entity: holder.id,
      };
    }
    const relations = holder.relations.filter((relation) => !gone.includes(relation));
    const what = tell(name, holder.id, other, input[tie.sort]);
    return { what, entity: holder.id, states: [{ ...holder, relations }] };
  });
}

async function readEnds(
  graph: Graph,
  { holder: [holderField, holderLabel], other: [otherField, otherLabel] }: RelationKind,
  { act: name, input }: ActInput,
): Promise<{ holder: EntityState; other: string } | Refusal> {
  const [holder, other] = [String(input[holderField]), String(input[otherField])];
  const found = await graph.run<{ id: string; label: string }>('write/known-ends', { ids: [holder, other] });
  const labelOf = (id: string) => found.find((each) => each.id === id)?.label;
  const faults = [
    ...checkEnd(name, holderField, holderLabel, holder, labelOf(holder)),
    ...checkEnd(name, otherField, otherLabel, other, labelOf(other)),
  ];
  if (faults.length > 0) return refuse(...faults);
  if (holder === other) {
    return refuse(userError(name, otherField, 'SAME_ON_BOTH_SIDES', { id: holder }));
  }
  const living = await graph.readLiving(holderLabel, holder);
  if (living === undefined) return refuse(userErrors.unknown(name, holderField, holderLabel, holder));
  const state = checkRevision(name, living, input);
  return 'refused' in state ? state : { holder: state, other };
}

const relationsOf = (holder: EntityState, { type }: RelationKind, other: string): EntityRelation[] =>
  holder.relations.filter((relation) => relation.type === type && relation.other === other);

const given = (input: ActInput['input'], field: string) =>
  input[field] === undefined ? {} : { [field]: input[field] };

const tell = (name: string, holder: string, other: string, sort: unknown) =>
  [name, holder, other, sort].filter(Boolean).join(' ');
