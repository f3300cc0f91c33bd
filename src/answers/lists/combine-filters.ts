/**
 * Filters combined by AND, OR and NOT: each plain filter in them is answered as a set of ids, and the sets are combined
 * here.
 */
import { isRecord } from '../../is-record.js';
import { refusedEarly } from '../../words/tell.js';

export interface Filter {
  readonly AND?: readonly Filter[] | null;
  readonly OR?: readonly Filter[] | null;
  readonly NOT?: Filter | null;
  readonly [condition: string]: unknown;
}

/** Conditions that one statement answers; all must hold. */
export type Plain = Readonly<Record<string, unknown>>;

/** Where a filter stands in the one that combines it, such as OR, 1. */
export type Within = readonly (string | number)[];

type Find = (plain: Plain, within: Within) => Promise<ReadonlySet<string>>;

/** A set of ids, or its complement, so that NOT need not read everything. */
export interface Matches {
  readonly ids: ReadonlySet<string>;
  readonly isRest: boolean;
}

/** Each plain filter needs a statement. */
const MOST_STATEMENTS = 12;
const MOST_LEVELS = 5;

export function isPlain({ AND, OR, NOT }: Filter): boolean {
  return AND == null && OR == null && NOT == null;
}

/**
 * @param find returns the matches of one plain filter
 * @throws BadInput when too many filters are combined, or too deeply
 */
export async function combineFilters(question: string, filter: Filter, find: Find): Promise<Matches> {
  const [count, depth] = [countJoined(filter), depthOf(filter)];
  if (depth > MOST_LEVELS) {
    throw refusedEarly('DEEP_FILTER', [question, 'filter'], { depth, most: MOST_LEVELS });
  }
  if (count > MOST_STATEMENTS) {
    throw refusedEarly('MANY_FILTERS', [question, 'filter'], { count, most: MOST_STATEMENTS });
  }
  return combine(filter, find, []);
}

const partsOf = ({ AND, OR, NOT }: Filter) => [...(AND ?? []), ...(OR ?? []), ...(NOT ? [NOT] : [])];

/** The levels of filters below the one that joins them. */
const depthOf = (filter: Filter): number => Math.max(0, ...partsOf(filter).map((part) => 1 + depthOf(part)));

const isEmpty = (plain: Plain): boolean => Object.values(plain).every((value) => value == null);

/** Whether anything is asked in it, at any depth: conditions that are null or left out do not filter. */
export function isAsking(filter: Filter): boolean {
  const { AND: _and, OR: _or, NOT: _not, ...plain } = filter;
  return !isEmpty(plain) || partsOf(filter).some(isAsking);
}

async function combine({ AND, OR, NOT, ...plain }: Filter, find: Find, within: Within): Promise<Matches> {
  const [own, all, any, not] = await Promise.all([
    isEmpty(plain) ? everything : find(plain, within).then((ids) => ({ ids, isRest: false })),
    Promise.all((AND ?? []).map((each, place) => combine(each, find, [...within, 'AND', place]))),
    Promise.all(
      (OR ?? []).flatMap((each, place) => (isAsking(each) ? [combine(each, find, [...within, 'OR', place])] : [])),
    ),
    NOT && isAsking(NOT) ? combine(NOT, find, [...within, 'NOT']) : nothing,
  ]);
  const either = any.length > 0 ? invert(any.map(invert).reduce(intersect)) : everything;
  return [own, ...all, either, invert(not)].reduce(intersect);
}

const everything: Matches = { ids: new Set(), isRest: true };
const nothing: Matches = { ids: new Set(), isRest: false };

const invert = ({ ids, isRest }: Matches): Matches => ({ ids, isRest: !isRest });

function intersect(one: Matches, other: Matches): Matches {
  if (one.isRest && other.isRest) return { ids: new Set([...one.ids, ...other.ids]), isRest: true };
  const [some, rest] = one.isRest ? [other, one] : [one, other];
  return { ids: new Set([...some.ids].filter((id) => rest.ids.has(id) !== rest.isRest)), isRest: false };
}

/** The number of parts of a combined filter, at any depth: each is a question of its own. */
function countJoined(filter: unknown): number {
  if (!isRecord(filter)) return 0;
  const { AND, OR, NOT } = filter;
  const parts = [AND, OR, NOT].flat().filter((part) => part != null);
  return parts.reduce((sum: number, part) => sum + 1 + countJoined(part), 0);
}
