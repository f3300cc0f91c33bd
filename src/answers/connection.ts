/**
 * Pages of an answer as Relay connections. A cursor is refused when it belongs to another question or to other
 * arguments.
 */
import { createHash } from 'node:crypto';
import type { BadInput } from '../errors.js';
import type { GraphState } from '../fresh/graph-state.js';
import { mapYielding } from '../fresh/yield.js';
import { isRecord } from '../is-record.js';
import { itemAt } from '../model/item-at.js';
import { badInput } from '../words/tell.js';
import { firstBehind, isKey, type Key, type Keys, type RowPlace } from './row-place.js';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Page<T> {
  readonly nodes: T[];
  readonly edges: { cursor: string; node: T }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: number;
}

/** The longest list below an entity, and the longest page, in rows. */
export const LONGEST_LIST = 200;

/** @throws BadInput outside 1…200. */
export function checkFirst(question: string, first: number | null | undefined): number {
  const size = first ?? 20;
  if (size < 1 || size > LONGEST_LIST)
    throw badInput('WRONG_PAGE_SIZE', [question, 'first'], { size, most: LONGEST_LIST });
  return size;
}

/**
 * The first items of a list below an entity: as many as the argument `first` asks for, at most 200.
 * @param field such as SynergyEdge.repeats
 * @throws BadInput outside 1…200.
 */
export function firstOf<T>(field: string, list: readonly T[], { first }: Pick<PageArguments, 'first'>): readonly T[] {
  return list.slice(0, checkFirst(field, first ?? LONGEST_LIST));
}

/** A hash of the question and its arguments, which ties a cursor to one answer. */
function cursorScope(question: string, filters: unknown): string {
  return createHash('sha256')
    .update(`${question} ${argumentKey(filters)}`)
    .digest('hex')
    .slice(0, 12);
}

function writeCursor(scope: string, key: unknown): string {
  return Buffer.from(JSON.stringify([scope, key])).toString('base64url');
}

/** @throws BadInput when the cursor is malformed, or belongs to another question or other arguments. */
function readCursor(question: string, scope: string, cursor: string): Readonly<Record<string, unknown>> {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    decoded = undefined;
  }
  if (!Array.isArray(decoded) || decoded.length !== 2 || typeof decoded[0] !== 'string') {
    throw noCursor(question, cursor);
  }
  if (decoded[0] !== scope) {
    throw badInput('CURSOR_OF_ANOTHER', [question, 'after'], {});
  }
  return isRecord(decoded[1]) ? decoded[1] : {};
}

function noCursor(question: string, cursor: unknown): BadInput {
  return badInput('WRONG_CURSOR', [question, 'after'], { cursor: String(cursor).slice(0, 40) });
}

/** An ordered answer that is sorted and described lazily, one page at a time. */
export interface Ranked<T> {
  readonly count: number;
  /** The number of rows that are left out because others tell them; undefined: the answer leaves none out. */
  readonly repeatCount?: number;
  /** The first `size` rows after this place (null: from the start). */
  take(size: number, after: RowPlace | null): Promise<T[]>;
  readonly keysOf: (row: T) => Keys;
  /** Whether there is a row with this id; the row is not described for that. */
  has(id: string): boolean;
  /** The state of the graph behind the answer, when it is cached. */
  readonly known?: GraphState | undefined;
  /** The row with this id; undefined when it is not in the answer. */
  row(id: string): T | undefined;
  /** The answer without these rows. */
  without(hidden: ReadonlySet<string>): Ranked<T> | Promise<Ranked<T>>;
  /** The answer with only these rows. */
  only(shown: ReadonlySet<string>): Ranked<T>;
}

/** What a page is taken from. */
export type Ordered<T> = Pick<Ranked<T>, 'count' | 'take' | 'keysOf'>;

/** A sorted answer whose rows are described only when a page shows them. */
export function described<Item, T>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  describe: (item: Item) => T,
  keysOf: (row: T) => Keys,
): Ranked<T> {
  const keysAt = (at: number) => keysOf(describe(itemAt(items, at)));
  // Built when first needed: most answers have no decisions.
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = (id: string) => {
    places ??= new Map(items.map((item, place) => [idOf(item), place]));
    return places.get(id);
  };
  const startOf = ({ id, keys }: RowPlace) => {
    const known = items.findIndex((item) => idOf(item) === id);
    return known < 0 ? firstBehind(items.length, keysAt, keys) : known + 1;
  };
  const keep = (isKept: (id: string) => boolean) =>
    described(
      items.filter((item) => isKept(idOf(item))),
      idOf,
      describe,
      keysOf,
    );
  return {
    count: items.length,
    keysOf,
    async take(size, after) {
      const start = after === null ? 0 : startOf(after);
      return mapYielding(items.slice(start, start + size), describe);
    },
    has: (id) => placeOf(id) !== undefined,
    row(id) {
      const place = placeOf(id);
      return place === undefined ? undefined : describe(itemAt(items, place));
    },
    without: (hidden) => keep((id) => !hidden.has(id)),
    only: (shown) => keep((id) => shown.has(id)),
  };
}

/** Wraps an array of rows that are already in order. */
export const ranked = <T extends { id: string }>(rows: readonly T[], keysOf: (row: T) => Keys): Ranked<T> =>
  described(
    rows,
    ({ id }) => id,
    (row) => row,
    keysOf,
  );

/**
 * One page of an answer that is complete in memory. The cursor holds the id of a row, which need not be public, and its
 * sort keys: the next page starts after the row while it exists, and after its place once it has gone.
 */
export async function pageOf<T extends { id: string }>(
  question: string,
  filters: unknown,
  rows: Ordered<T>,
  page: PageArguments,
): Promise<Page<T>> {
  const first = checkFirst(question, page.first);
  const scope = cursorScope(question, filters);
  const after = page.after == null ? null : readRowPlace(question, scope, page.after);
  const cursorOf = (row: T) => writeCursor(scope, { id: row.id, keys: rows.keysOf(row) });
  const found = await rows.take(first + 1, after);
  return { ...assemblePage(found, first, cursorOf, after !== null), totalCount: rows.count };
}

function readRowPlace(question: string, scope: string, cursor: string): RowPlace {
  const { keys, id } = readCursor(question, scope, cursor);
  if (!Array.isArray(keys) || !keys.every(isKey) || typeof id !== 'string') throw noCursor(question, cursor);
  return { id, keys };
}

/** The place of a row in an order: its sort key, and its id among equals. */
export interface Position {
  readonly key: Key;
  readonly id: string;
}

function readPlace(question: string, scope: string, cursor: string): Position {
  const { key, id } = readCursor(question, scope, cursor);
  if (!isKey(key) || typeof id !== 'string') throw noCursor(question, cursor);
  return { key, id };
}

/**
 * One page of an answer that can be read from any place. The cursor is a place, so it remains valid when its row has
 * gone.
 * @param read reads this many rows after a place (null: from the start)
 * @throws BadInput before anything is read
 */
export function pageFrom<T extends Position>(
  question: string,
  filters: unknown,
  page: PageArguments,
  read: (size: number, after: Position | null) => Promise<readonly T[]>,
): () => Promise<Omit<Page<T>, 'totalCount'>> {
  const first = checkFirst(question, page.first);
  const scope = cursorScope(question, filters);
  const after = page.after == null ? null : readPlace(question, scope, page.after);
  const cursorOf = ({ key, id }: T) => writeCursor(scope, { key, id });
  let found: Promise<readonly T[]> | undefined;
  return async () => {
    found ??= read(first + 1, after);
    return assemblePage(await found, first, cursorOf, after !== null);
  };
}

/** @param found the rows of the page, plus one when there is a next page */
function assemblePage<T>(
  found: readonly T[],
  first: number,
  cursor: (row: T) => string,
  hasPreviousPage: boolean,
): Omit<Page<T>, 'totalCount'> {
  const nodes = found.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: cursor(node), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * Arguments as they tie a cursor to an answer: those that ask the same have the same key. Without what is null or left
 * out, in which nothing is asked, and the lists of values in one order: all of them are sets.
 */
const argumentKey = (argument: unknown): string => JSON.stringify(reduce(argument));

function reduce(argument: unknown): unknown {
  if (argument === null) return undefined;
  if (Array.isArray(argument)) {
    const parts = argument.map((part) => reduce(part) ?? null);
    return parts.every((part) => typeof part === 'string') ? parts.toSorted() : parts;
  }
  if (!isRecord(argument)) return argument;
  const asked = Object.entries(argument).flatMap(([name, value]) => {
    const reduced = reduce(value);
    return reduced === undefined ? [] : [[name, reduced] as const];
  });
  return asked.length === 0 ? undefined : Object.fromEntries(asked);
}
