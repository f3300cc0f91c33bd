/**
 * `writeTogether({ addresses, acts, writers })`: this number of clients act at once while others read, each act through one of the instances; what was lost or torn
 * is counted from outside, by what the API answers.
 *
 * Each writer has an initiative of its own, w0, w1 …, which one act moves from (demarches, E1) to (fibre, E4) or back, beside `here` and `there`, which stay: it overlaps with
 * one of the two and never with both or none. Each writer also has two records of one actor, a0 and k0 …: a leads p with somebody else, and k has no ties until a is
 * merged into it; after the undo, k has none again. A reader that sees half of such a merge sees a without ties.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { World } from './world.js';

export const writersWorld = (writers: number): World => ({
  actors: Object.fromEntries(
    numbers(writers).flatMap((n) => [
      [`k${n}`, { themes: ['ent'], actsIn: ['E1'] }],
      [`a${n}`, { themes: ['ent'], actsIn: ['E1'] }],
    ]),
  ),
  initiatives: {
    here: { themes: ['demarches'], covers: ['E1'] },
    there: { themes: ['fibre'], covers: ['E4'] },
    ...Object.fromEntries(
      numbers(writers).flatMap((n) => [
        [`w${n}`, { themes: ['demarches'], covers: ['E1'] }],
        [`p${n}`, { themes: ['ent'], covers: ['E1'], actors: { [`a${n}`]: 'LEAD', Ally: 'PARTNER' } }],
      ]),
    ),
  },
});

export interface Written {
  /** Ids of the actors that were created. */
  readonly created: readonly string[];
  /** The number of the last change. */
  readonly sequence: number;
  /** Acts that were missing in an answer that had to include them. */
  readonly lost: readonly string[];
  /** Answers that showed half of an act. */
  readonly torn: readonly string[];
  /** Answers that readers got while others wrote. */
  readonly reads: number;
}

interface Writing {
  /** The address of /graphql of each instance. */
  readonly addresses: readonly string[];
  readonly acts: number;
  readonly writers: number;
  readonly readers?: number;
  /** Whether the acts only create actors. */
  readonly onlyCreate?: boolean;
  readonly progress?: (done: number) => void;
}

/** Milliseconds between two questions of a reader. */
const PAUSE = 100;

/** How often a question is asked again of a server that says that it has not read the change yet. */
const MOST_TIMES = 10;

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

async function ask<T>(address: string, token: string, query: string, sequence?: number, times = 1): Promise<T> {
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      ...(sequence !== undefined && { 'passerelle-sequence': String(sequence) }),
    },
    body: JSON.stringify({ query }),
  });
  if (response.status === 503 && response.headers.has('retry-after') && times < MOST_TIMES) {
    await response.text();
    return ask(address, token, query, sequence, times + 1);
  }
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(`${errors[0].message} (${query})`);
  return data;
}

interface Act {
  readonly sequence: number | null;
  readonly change: string;
  readonly userErrors: readonly { readonly message: string }[];
  readonly actor?: { readonly id: string };
}
const payload = 'sequence change userErrors { message }';

export async function writeTogether(
  { addresses, acts, writers, readers = 2, onlyCreate = false, progress }: Writing,
  token: string,
): Promise<Written> {
  const created: string[] = [];
  const lost: string[] = [];
  const torn: string[] = [];
  let [sequence, begun, reads, isOver] = [0, 0, 0, false];
  const at = (n: number) => addresses[n % addresses.length] as string;

  const perform = async (address: string, mutation: string): Promise<Act & { readonly sequence: number }> => {
    const { act } = await ask<{ act: Act }>(address, token, `mutation { act: ${mutation} }`);
    if (act.sequence === null || act.userErrors[0])
      throw new Error(`${mutation}: ${act.userErrors[0]?.message ?? 'nothing was written'}`);
    sequence = Math.max(sequence, act.sequence);
    return { ...act, sequence: act.sequence };
  };
  const partnersOf = async (initiative: string, address: string, known?: number) => {
    const query = `{ node(id: "${initiative}") { ... on Initiative { overlaps { nodes { id } } } } }`;
    const { node } = await ask<{ node: { overlaps: { nodes: { id: string }[] } } }>(address, token, query, known);
    return ['here', 'there'].filter((id) => node.overlaps.nodes.some((row) => row.id.split('-').includes(id)));
  };
  const alone = async (address: string, known?: number) => {
    const query = '{ isolatedActors(first: 200, theme: "ent", kind: [NO_TIES]) { nodes { actor { id } } } }';
    const { isolatedActors } = await ask<{ isolatedActors: { nodes: { actor: { id: string } }[] } }>(
      address,
      token,
      query,
      known,
    );
    return isolatedActors.nodes.map(({ actor }) => actor.id);
  };

  const write = async (n: number) => {
    let isThere = false;
    let merged: string | undefined;
    for (let turn = n; begun < acts; turn += 1) {
      begun += 1;
      progress?.(begun);
      const [near, far] = [at(turn), at(turn + 1)];
      if (onlyCreate || turn % 4 === 0) {
        const input = `{name: "Actor ${begun}", themes: ["outils"], actsIn: ["E2"]}`;
        const { actor, ...act } = await perform(near, `createActor(input: ${input}) { actor { id } ${payload} }`);
        const id = actor?.id as string;
        created.push(id);
        const { node } = await ask<{ node: { isolation: object | null } }>(
          far,
          token,
          `{ node(id: "${id}") { ... on Actor { isolation { kind } } } }`,
          act.sequence,
        );
        if (!node?.isolation) lost.push(`${id}, created by change ${act.sequence}`);
      } else if (turn % 4 === 2) {
        const mutation: string = merged
          ? `undo(change: "${merged}") { ${payload} }`
          : `mergeActors(input: {keep: "k${n}", merge: "a${n}"}) { ${payload} }`;
        const act = await perform(near, mutation);
        merged = merged ? undefined : act.change;
        const isAlone = (await alone(far, act.sequence)).includes(`k${n}`);
        if (isAlone !== (merged === undefined)) lost.push(`k${n}, change ${act.sequence}`);
      } else {
        isThere = !isThere;
        const [theme, place] = isThere ? ['fibre', 'E4'] : ['demarches', 'E1'];
        const input = `{initiative: "w${n}", themes: ["${theme}"], territories: ["${place}"]}`;
        const act = await perform(near, `editInitiative(input: ${input}) { ${payload} }`);
        const [partner] = await partnersOf(`w${n}`, far, act.sequence);
        if (partner !== (isThere ? 'there' : 'here')) lost.push(`w${n}, change ${act.sequence}: beside ${partner}`);
      }
    }
  };
  const read = async (n: number) => {
    for (let turn = n; !isOver; turn += 1) {
      const address = at(turn);
      const standing = (await alone(address)).filter((id) => id.startsWith('a'));
      torn.push(...standing.map((id) => `${id} stands alone`));
      const initiative = `w${turn % writers}`;
      const partners = await partnersOf(initiative, address);
      if (partners.length !== 1) torn.push(`${initiative} is beside ${partners.join(' and ') || 'none'}`);
      reads += 2;
      // Two busy readers would leave the writers no processor.
      await wait(PAUSE);
    }
  };
  const reading = Promise.all(numbers(readers).map(read));
  try {
    await Promise.all(numbers(writers).map(write));
  } finally {
    isOver = true;
    await reading;
  }
  return { created, sequence, lost, torn, reads };
}

/** Ids of all rows of a list of actors, page by page. */
export async function everyActor(
  address: string,
  token: string,
  list: 'actors' | 'isolatedActors',
  sequence: number,
): Promise<Set<string>> {
  const ids = new Set<string>();
  const nodes = list === 'actors' ? 'id' : 'actor { id }';
  for (let after: string | null = null; ; ) {
    const page: string = `first: 200${after === null ? '' : `, after: "${after}"`}`;
    const query = `{ list: ${list}(${page}) { nodes { ${nodes} } pageInfo { hasNextPage endCursor } } }`;
    const { list: found } = await ask<{
      list: {
        nodes: { id?: string; actor?: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }>(address, token, query, sequence);
    for (const { id, actor } of found.nodes) ids.add(actor?.id ?? (id as string));
    if (!found.pageInfo.hasNextPage) return ids;
    after = found.pageInfo.endCursor;
  }
}
