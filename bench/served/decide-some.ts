/** Decides on the first suggestions of each list and dismisses half of them, as a council does in its first years. */
import type { Served } from './serve-product.js';

const TIMEOUT_SECONDS = 60;
const DECISIONS_PER_LIST = 20;

const lists = {
  overlaps: `{ overlaps(first: ${DECISIONS_PER_LIST}) { nodes { id } } }`,
  nested: `{ overlaps(first: ${DECISIONS_PER_LIST}, ground: NESTED) { nodes { id } } }`,
  'synergies between initiatives': `{ synergies(first: ${DECISIONS_PER_LIST}) { nodes { id } } }`,
  'synergies between actors': `{ synergies(first: ${DECISIONS_PER_LIST}, between: ACTORS) { nodes { id } } }`,
};
const decide = `mutation ($suggestion: ID!, $status: DecisionStatus!) { decide(input: {suggestion: $suggestion, status: $status}) { change userErrors { message } } }`;

export interface Decided {
  /** The id of the last change; null when nothing could be decided. */
  readonly change: string | null;
  /** A suggestion that waits for a decision. */
  readonly suggestion: string | null;
  readonly count: number;
  readonly faults: readonly string[];
}

export async function decideSome(served: Served): Promise<Decided> {
  const faults: string[] = [];
  let [change, suggestion, count]: [string | null, string | null, number] = [null, null, 0];
  for (const [name, query] of Object.entries(lists)) {
    const { data, errors, failure } = await served.ask({ query }, TIMEOUT_SECONDS);
    const fault = failure ?? errors[0]?.message;
    if (fault !== undefined) faults.push(`${name}: ${fault}`);
    const [list] = Object.values(data ?? {}) as ({ nodes: { id: string }[] } | null)[];
    const ids = (list?.nodes ?? []).map(({ id }) => id);
    suggestion ??= ids.pop() ?? null;
    for (const [place, id] of ids.entries()) {
      const variables = { suggestion: id, status: place % 2 === 0 ? 'DISMISSED' : 'RETAINED' };
      const answer = await served.ask({ query: decide, variables }, TIMEOUT_SECONDS);
      const payload = answer.data?.decide as { change: string | null; userErrors: { message: string }[] } | undefined;
      const wrong = answer.failure ?? answer.errors[0]?.message ?? payload?.userErrors[0]?.message;
      if (wrong !== undefined) faults.push(`decide ${id}: ${wrong}`);
      else count += 1;
      change = payload?.change ?? change;
    }
  }
  return { change, suggestion, count, faults };
}
