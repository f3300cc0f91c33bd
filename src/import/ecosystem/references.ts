/**
 * Resolves references: first among the rows of the same files, then in the database; a reference with two meanings is
 * not resolved.
 */
import type { Run } from '../../database/database.js';
import { isRounded } from '../../write/identifiers.js';
import { hashText } from '../cells/digest.js';
import { normalizeName } from '../cells/normalize-name.js';
import { isNearName } from '../names/is-near-name.js';
import { readActors } from '../read-actors.js';
import { initiativeIdOfKey, initiativeIdOfTitle } from './ecosystem-ids.js';

export type Meaning =
  | { readonly id: string }
  | {
      readonly id: undefined;
      /** Refused: rows with that key were refused. */
      readonly why: 'unknown' | 'ambiguous' | 'refused';
      /** What to write for each that may be meant: its name and place; of an unknown one, names that are near. */
      readonly among: readonly string[];
    };

/** In more names, a near one is not searched for: each unknown reference compares all of them. */
const MOST_COMPARED = 5_000;
const MOST_PROPOSED = 3;

/** The ids of the files' own rows, by everything that may refer to them. */
export class Directory {
  readonly #ids = new Map<string, Set<string>>();
  /** By normalised name: case and accents are ignored. */
  readonly #byName = new Map<string, Set<string>>();
  /** As the rows write them; an id or a number is none. */
  readonly #names = new Set<string>();
  /** What each entity is called, in the order in which it was added. */
  readonly #calls = new Map<string, Set<string>>();
  readonly #refused = new Map<string, Set<string>>();

  /** No row that names the key can be imported. @param label of the refused row */
  refuse(key: string, label: string): void {
    this.#refused.set(key, (this.#refused.get(key) ?? new Set()).add(label));
  }

  add(id: string, names: Iterable<string | null>): void {
    for (const name of [id, ...names]) {
      if (name === null || name === '') continue;
      if (name !== id && /\p{L}{2}/u.test(name)) this.#names.add(name);
      if (name !== id) this.#calls.set(id, (this.#calls.get(id) ?? new Set()).add(name));
      this.#ids.set(name, (this.#ids.get(name) ?? new Set()).add(id));
      const key = normalizeName(name);
      this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(id));
    }
  }

  /** Names of rows that may be what an unknown reference means. */
  propose(reference: string): readonly string[] {
    if (this.#names.size > MOST_COMPARED) return [];
    return [...this.#names].filter((name) => isNearName(name, reference)).slice(0, MOST_PROPOSED);
  }

  /** Undefined when no row of the files matches. */
  find(reference: string): Meaning | undefined {
    const refused = this.#refused.get(reference);
    if (refused !== undefined) return { id: undefined, why: 'refused', among: [...refused] };
    const ids = this.#ids.get(reference) ?? this.#byName.get(normalizeName(reference));
    return ids === undefined ? undefined : decide([...ids], (id) => this.#callOf(id));
  }

  /** A name that only this one has, best in words. */
  #callOf(id: string): string {
    const own = [...(this.#calls.get(id) ?? [])].filter(
      (name) => (this.#byName.get(normalizeName(name))?.size ?? 0) === 1,
    );
    return own.find((name) => /\p{L}{2}/u.test(name)) ?? own[0] ?? id;
  }
}

export type Look = (reference: string) => Meaning;

export interface LookedUpActors {
  /** Finds the actor as stated, which may have been merged since. */
  readonly look: Look;
  /** The id of the current actor, after merges. */
  readonly today: (id: string) => string;
}

/** A reference is a SIRET, a SIREN, an RNA number, an id, or the exact name. */
export async function resolveActors(
  run: Run,
  references: readonly string[],
  directory: Directory,
  source: string,
): Promise<LookedUpActors> {
  const rows = missingFrom(references, directory).map((reference) => ({
    reference,
    compact: withoutRounded(reference.replace(/[\s\u00a0\u202f]/g, '')),
    ...readNamePlace(reference),
    inSource: `actor-${hashText(source, normalizeName(reference))}`,
  }));
  const look = await lookUp(run, 'import/resolve-actors', rows, directory);
  const meant = references.flatMap((reference) => look(reference).id ?? []);
  const { today } = await readActors(run, meant);
  return { look, today };
}

/** "Mairie (02408)" and "Mairie (Laon)" name a place of their own. */
function readNamePlace(reference: string): { readonly name: string | null; readonly place: string | null } {
  const [, name = null, place = null] = /^(.+\S) \(([^()]+)\)$/.exec(reference) ?? [];
  return { name, place };
}

/** Older graphs may contain actors with a rounded number, which identifies nobody. */
function withoutRounded(number: string): string | null {
  return isRounded(number) ? null : number;
}

/** A reference is a key or an exact title in the same source, or an id. */
export async function resolveInitiatives(
  run: Run,
  references: Iterable<string>,
  directory: Directory,
  source: string,
): Promise<Look> {
  const rows = missingFrom(references, directory).map((reference) => ({
    reference,
    byKey: initiativeIdOfKey(reference, source),
    byTitle: initiativeIdOfTitle(reference, source),
  }));
  return lookUp(run, 'import/resolve-initiatives', rows, directory);
}

function missingFrom(references: Iterable<string>, directory: Directory): string[] {
  return [...new Set(references)].filter((reference) => directory.find(reference) === undefined);
}

async function lookUp(run: Run, statement: string, rows: readonly object[], directory: Directory): Promise<Look> {
  const found = rows.length === 0 ? [] : await run<FoundReference>(statement, { rows });
  const known = new Map(
    found.map(({ reference, ids, calls }) => [reference, decide(ids, (id) => callOf(calls, ids.indexOf(id)) ?? id)]),
  );
  return (reference) =>
    directory.find(reference) ??
    known.get(reference) ?? {
      id: undefined,
      why: 'unknown',
      // Only who tells it reads it: near names are compared with all of the directory.
      get among() {
        return directory.propose(reference);
      },
    };
}

interface FoundReference {
  readonly reference: string;
  readonly ids: readonly string[];
  /** Of each, what it may be called, best first. */
  readonly calls: readonly (readonly string[])[];
}

/** Of several, what only this one is called. */
function callOf(calls: FoundReference['calls'], at: number): string | undefined {
  const others = new Set(calls.filter((_, other) => other !== at).flat());
  return calls[at]?.find((call) => !others.has(call));
}

function decide(ids: readonly string[], call: (id: string) => string): Meaning {
  const [id, ...others] = ids;
  if (id !== undefined && others.length === 0) return { id };
  return { id: undefined, why: id === undefined ? 'unknown' : 'ambiguous', among: ids.map(call) };
}
