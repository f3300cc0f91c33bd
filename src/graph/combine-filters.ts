/** Filters joined by AND, OR and NOT: each plain one among them is answered as a set of ids, and the sets are put together here. */
import { BadInput } from '../errors.js';

export interface Filter {
  readonly AND?: readonly Filter[] | null;
  readonly OR?: readonly Filter[] | null;
  readonly NOT?: Filter | null;
  readonly [condition: string]: unknown;
}

/** The conditions that one statement answers, all of which hold. */
export type Plain = Readonly<Record<string, unknown>>;

type Ids = ReadonlySet<string>;
type Find = (plain: Plain) => Promise<Ids>;

/** Each is a statement. */
const MOST = 12;
const DEEPEST = 5;

export function isPlain({ AND, OR, NOT }: Filter): boolean {
  return AND == null && OR == null && NOT == null;
}

/**
 * @param find what one plain filter matches, everything when it is empty
 * @throws BadInput when it joins too many filters, too deep, or none
 */
export async function combineFilters(question: string, filter: Filter, find: Find): Promise<Ids> {
  const { count, depth } = measure(question, filter);
  if (depth > DEEPEST) {
    throw new BadInput(`${question}: filter: it is ${depth} levels deep, of ${DEEPEST} at most; write it flatter`);
  }
  if (count > MOST) {
    throw new BadInput(
      `${question}: filter: it joins ${count} filters, of ${MOST} at most; put the values of one condition into one list`,
    );
  }
  return combine(filter, find);
}

const partsOf = ({ AND, OR, NOT }: Filter) => [...(AND ?? []), ...(OR ?? []), ...(NOT ? [NOT] : [])];

function measure(question: string, filter: Filter): { readonly count: number; readonly depth: number } {
  for (const word of ['AND', 'OR'] as const) {
    if (filter[word]?.length === 0) {
      throw new BadInput(`${question}: filter: ${word} joins nothing; leave it out, or give it a filter`);
    }
  }
  const parts = partsOf(filter).map((part) => measure(question, part));
  return {
    count: parts.reduce((sum, { count }) => sum + count, 1),
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
  };
}

/** What is excluded is taken from what the other conditions match, or from everything. */
async function combine({ AND, OR, NOT, ...plain }: Filter, find: Find): Promise<Ids> {
  const hasConditions = Object.values(plain).some((value) => value != null);
  const joined = [...(AND ?? []).map((each) => combine(each, find)), ...(OR ? [unite(OR, find)] : [])];
  const parts = hasConditions || joined.length === 0 ? [find(plain), ...joined] : joined;
  const [some = new Set<string>(), ...others] = await Promise.all(parts);
  const excluded: Ids = NOT ? await combine(NOT, find) : new Set();
  return new Set([...some].filter((id) => others.every((ids) => ids.has(id)) && !excluded.has(id)));
}

async function unite(filters: readonly Filter[], find: Find): Promise<Ids> {
  const sets = await Promise.all(filters.map((each) => combine(each, find)));
  return new Set(sets.flatMap((ids) => [...ids]));
}
