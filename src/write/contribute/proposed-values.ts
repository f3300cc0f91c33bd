/** The current values of the fields of a proposal, named as in the input of its act; and which of them have changed since. */
import { actorNoun, initiativeNoun, type Noun } from '../nouns.js';
import type { Input } from '../read-input.js';
import type { EntityState, Values } from '../state.js';

/** The fields of the input that name the entity. */
const ABOUT = ['actor', 'initiative', 'suggestion'];

/** By act: the noun whose fields it changes. */
const nouns: Readonly<Record<string, Noun>> = { EDIT_ACTOR: actorNoun, EDIT_INITIATIVE: initiativeNoun };

/** The names of the proposed fields in the input of the act; without the field that names the entity of an edit or a decision. */
export function fieldsOf(act: string, input: Input): string[] {
  const about = act === 'SET_PARTICIPATION' ? ['initiative'] : act === 'CREATE_INITIATIVE' ? [] : ABOUT;
  return Object.keys(input).filter((field) => !about.includes(field) && input[field] !== undefined);
}

/** @param state of the entity; undefined: it does not exist */
export function standingValues(act: string, input: Input, state: EntityState | undefined): Values {
  const isCompared = act in nouns || act === 'DECIDE';
  if (!isCompared || state === undefined || state.properties.archivedOn != null) return {};
  const noun = nouns[act];
  return Object.fromEntries(fieldsOf(act, input).map((field) => [field, standingValue(noun, state, field)]));
}

function standingValue(noun: Noun | undefined, { properties, relations }: EntityState, field: string): unknown {
  const of = (type: string | undefined) => relations.filter((relation) => relation.type === type);
  const { links = {}, resources = {} } = noun ?? {};
  if (links[field]) return of(links[field].type).map(({ other }) => other);
  if (resources[field])
    return of(resources[field]).map(({ other, properties: { resource, note } }) => ({
      ...{ resource, theme: other, note: note ?? null },
    }));
  return properties[field] ?? null;
}

/** Fields whose value is neither that at the time of the proposal nor the proposed value. */
export function findStale(proposed: Input, before: Values, now: Values): string[] {
  return Object.keys(now).filter((field) => {
    const standing = comparable(now[field]);
    return standing !== comparable(before[field]) && standing !== comparable(proposed[field]);
  });
}

/** Lists are compared in any order, and an empty list equals a missing one. */
function comparable(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value ?? null);
  return value.length === 0 ? 'null' : JSON.stringify(value.map(sorted).toSorted());
}

const sorted = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? JSON.stringify(
        Object.entries(value)
          .filter(([, each]) => each != null)
          .sort(([one], [two]) => (one < two ? -1 : 1)),
      )
    : JSON.stringify(value);
