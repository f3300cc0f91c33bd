/** What is known of the fields that a proposal gives, in the words of the input of its act; and which of them have changed meanwhile. */
import { actorNoun, initiativeNoun, type Noun } from '../nouns.js';
import type { Input } from '../read-input.js';
import type { EntityState, Values } from '../state.js';

/** The fields of the input that say which entity it is about. */
const ABOUT = ['actor', 'initiative', 'suggestion'];

/** By act: the noun of which it changes fields. */
const nouns: Readonly<Record<string, Noun>> = { EDIT_ACTOR: actorNoun, EDIT_INITIATIVE: initiativeNoun };

/** The names of the fields in the input of the act: of an edit and a decision not the one that says what it is about. */
export function fieldsOf(act: string, input: Input): string[] {
  const about = act === 'SET_PARTICIPATION' ? ['initiative'] : act === 'CREATE_INITIATIVE' ? [] : ABOUT;
  return Object.keys(input).filter((field) => !about.includes(field) && input[field] !== undefined);
}

/** @param state of what it is about; undefined: there is no such thing */
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

/** Those that are neither as they were when it was proposed, nor as it proposes. */
export function findStale(proposed: Input, before: Values, now: Values): string[] {
  return Object.keys(now).filter((field) => {
    const standing = comparable(now[field]);
    return standing !== comparable(before[field]) && standing !== comparable(proposed[field]);
  });
}

/** Lists say the same in any order, and an empty one says nothing. */
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
