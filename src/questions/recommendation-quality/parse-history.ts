/** Turns the rows of the database into the history that suggestions are evaluated on. */
import { valueAt } from '../../model/item-at.js';
import type { History, Undertaking } from './history.js';

/**
 * Texts are cheap to send to a thread, and are parsed there; sending thousands of lists would block the main thread.
 */
export interface StoredHistory {
  /** JSON, one text for each initiative, as cypher/engine/history.cypher returns it. */
  readonly initiatives: readonly string[];
  /**
   * For each actor with a seat, its EPCI, in two lists of the same length; two lists because they are cheap to send.
   */
  readonly actors: readonly string[];
  readonly epci: readonly string[];
}

interface StoredInitiative {
  readonly kind: string | null;
  /** Days since 1970. */
  readonly start: number | null;
  readonly themes: readonly string[];
  readonly roots: readonly string[];
  readonly wholes: readonly string[];
  readonly participants: readonly (readonly [actor: string, from: number | null])[];
}

export function parseHistory({ initiatives, actors, epci }: StoredHistory): History {
  const stored = initiatives.map((text): StoredInitiative => JSON.parse(text));
  const names = [...new Set(stored.flatMap(({ participants }) => participants.map(([id]) => id)))].sort();
  const numbers = new Map(names.map((id, number) => [id, number]));
  const homes = new Map(actors.map((id, place) => [id, epci[place]]));
  return {
    actorCount: names.length,
    places: names.map((id) => homes.get(id) ?? null),
    undertakings: stored.flatMap((row) => toUndertakings(row, numbers)),
  };
}

/**
 * Actors that join later were not there before: each day on which an actor joins begins an undertaking of all that take
 * part by then.
 */
function toUndertakings(row: StoredInitiative, numbers: ReadonlyMap<string, number>): Undertaking[] {
  const { start, themes, roots, wholes, kind } = row;
  const subjects = new Map<string, readonly string[]>([
    ['area', roots],
    ['programme', themes],
    ['instrument', kind === null ? [] : [kind]],
    ['call', wholes],
    ['any', [...themes, ...wholes]],
  ]);
  const joined = row.participants.map(([id, from]) => ({
    member: valueAt(numbers, id),
    day: start === null || from === null ? start : Math.max(start, from),
  }));
  const days = [...new Set(joined.map(({ day }) => day))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return days.map((day) => ({
    start: day,
    members: joined.filter((one) => day === null || (one.day ?? 0) <= day).map(({ member }) => member),
    subjects,
  }));
}
