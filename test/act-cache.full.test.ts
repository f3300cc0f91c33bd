/** A cache that goes by ids is right after each decision and each undo, with exactly the selection that docs/api.md gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloClient, type DocumentNode, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { isInterfaceType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { testDatabase, testSchema } from './database.js';
import { givenDemonstration } from './demonstration-graph.js';
import { serve, TOKEN } from './serve.js';

const database = testDatabase();
const address = serve(database, () => givenDemonstration(database));

const page = readFileSync(join(projectRoot, 'docs', 'api.md'), 'utf8');
const [, documented = ''] = /^```graphql\n(mutation DecideAndUpdate[\s\S]*?)^```$/m.exec(page) ?? [];
const fragments = documented.slice(documented.indexOf('fragment '));
const decideDocument = gql(documented);
const undoDocument = gql(`mutation UndoAndUpdate($change: ID!) {
  undo(change: $change) { suggestions { ...Decided } hidden shown userErrors { message } } } ${fragments}`);
const lists = gql(`{
  matters(first: 50) { totalCount nodes { id decision { id status revision } rowCount rows { id decision { id status revision } } within { id decision { id status revision } } } }
  overlaps(first: 20) { totalCount nodes { id decision { id status revision } } }
  synergies(first: 20) { totalCount nodes { id decision { id status revision } } }
  experiments(first: 20) { totalCount nodes { id decision { id status revision } } }
  isolatedActors(first: 20) { totalCount nodes { id decision { id status revision } } }
  fundingCliff(first: 20) { totalCount nodes { id decision { id status revision } } }
}`);

interface Row {
  readonly id: string;
  readonly decision: { readonly status: string } | null;
  readonly rows?: readonly Row[];
  readonly within?: readonly Row[];
}
type Lists = Readonly<Record<string, { readonly totalCount: number; readonly nodes: readonly Row[] }>>;
interface Told {
  readonly suggestions: readonly Row[];
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
  readonly change?: string;
  readonly userErrors: readonly object[];
}

let possibleTypes: Record<string, string[]>;
beforeAll(async () => {
  const schema = await testSchema();
  const [asked] = [schema.getType('Suggestion')];
  if (!isInterfaceType(asked)) throw new Error('no Suggestion');
  possibleTypes = { Suggestion: schema.getPossibleTypes(asked).map(({ name }) => name) };
});

function connect() {
  const client = new ApolloClient({
    link: new HttpLink({ uri: `${address()}graphql`, headers: { authorization: `Bearer ${TOKEN}` } }),
    cache: new InMemoryCache({ possibleTypes }),
  });
  const ask = async <T>(query: DocumentNode, fetchPolicy: 'network-only' | 'no-cache', variables = {}): Promise<T> => {
    const { data } = await client.query<T>({ query, variables, fetchPolicy });
    return data as T;
  };
  const act = async (mutation: DocumentNode, variables: Record<string, unknown>): Promise<Told> => {
    const { data } = await client.mutate<Record<string, Told>>({ mutation, variables });
    const [told] = Object.values(data ?? {}).filter((each) => typeof each === 'object');
    expect(told?.userErrors).toEqual([]);
    return told as Told;
  };
  return {
    load: () => ask<Lists>(lists, 'network-only'),
    fresh: () => ask<Lists>(lists, 'no-cache'),
    cached: () => client.readQuery<Lists>({ query: lists }) as Lists,
    decisionOn: async (id: string) => {
      const query = gql`query ($id: ID!) { suggestion(id: $id) { id decision { id status revision } } }`;
      return (await ask<{ suggestion: Row }>(query, 'no-cache', { id })).suggestion.decision;
    },
    decide: (suggestion: string, status: string) => act(decideDocument, { input: { suggestion, status } }),
    undo: (change: string) => act(undoDocument, { change }),
  };
}

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

/** Every row that both have is the same; what only the cache has is hidden, what only the server has is shown. */
function compare(cached: Lists, fresh: Lists, { hidden, shown }: Told, act: string): void {
  for (const [name, { nodes, totalCount }] of Object.entries(fresh)) {
    if (!Array.isArray(nodes)) continue;
    const before = cached[name];
    const [known, now] = [byId(before?.nodes ?? []), byId(nodes)];
    for (const [id, row] of now) if (known.has(id)) expect(known.get(id), `${act}: ${name}: ${id}`).toEqual(row);
    // Where a list is longer than its page, what leaves the page may still be in the list.
    if (totalCount > nodes.length || before?.totalCount !== before?.nodes.length) continue;
    for (const id of now.keys()) if (!known.has(id)) expect(shown, `${act}: ${name} has ${id}`).toContain(id);
    for (const id of known.keys()) if (!now.has(id)) expect(hidden, `${act}: ${name} lacks ${id}`).toContain(id);
  }
}

async function check(suggestion: string, status: string): Promise<Told> {
  const { load, fresh, cached, decisionOn, decide, undo } = connect();
  await load();
  const done = await decide(suggestion, status);
  compare(cached(), await fresh(), done, `${status} ${suggestion}`);
  // A row that lists leave out may still stand on a page of its own.
  const known = byId(Object.values(cached()).flatMap(({ nodes }) => nodes ?? []));
  for (const { id } of done.suggestions.slice(0, 6))
    if (known.has(id)) expect(known.get(id)?.decision, `${status} ${suggestion}: ${id}`).toEqual(await decisionOn(id));
  const undone = await undo(String(done.change));
  const again = await fresh();
  compare(cached(), again, undone, `undo of ${status} ${suggestion}`);
  // Nothing came and nothing left, so the cache has all that the server has.
  expect(cached(), `undo of ${status} ${suggestion}`).toEqual(again);
  return done;
}

describe.each(['DISMISSED', 'RETAINED', 'PLANNED', 'DONE'])('%s', (status) => {
  it('on a matter of each kind', async () => {
    const { matters } = await connect().load();
    const seen = new Set<string>();
    let gathered = 0;
    for (const { id, rows = [], within = [] } of matters?.nodes ?? []) {
      const kind = /^matter-([A-Z_]+)-/.exec(id)?.[1] ?? '';
      if (seen.has(kind) || rows.length + within.length < 1) continue;
      seen.add(kind);
      const { suggestions } = await check(id, status);
      gathered += suggestions.length - 1;
      const ids = suggestions.map((one) => one.id);
      expect(ids).toEqual([id, ...new Set(ids.slice(1))]);
      expect(ids).toEqual(expect.arrayContaining([...rows, ...within].map((one) => one.id)));
      const named = new Set([id, ...[...rows, ...within].map((one) => one.id)]);
      for (const one of suggestions) {
        // A dismissal alone applies to other kinds of synergies between the two.
        const isOtherKind = status !== 'DISMISSED' && one.id.startsWith('synergy-') && !named.has(one.id);
        if (!isOtherKind) expect(one.decision, one.id).toMatchObject({ status });
      }
    }
    expect(seen.size).toBeGreaterThan(3);
    expect(gathered).toBeGreaterThan(seen.size);
  });

  it('on a row of each list', async () => {
    const loaded = await connect().load();
    for (const name of ['overlaps', 'synergies', 'experiments', 'isolatedActors', 'fundingCliff']) {
      const [row] = loaded[name]?.nodes ?? [];
      if (row) expect((await check(row.id, status)).suggestions.map(({ id }) => id)).toEqual([row.id]);
    }
  });
});

it('a row with a decision of its own keeps it when its matter is decided', async () => {
  const { load, fresh, cached, decide, undo } = connect();
  const { matters } = await load();
  const [matter] = (matters?.nodes ?? []).filter(({ rows = [] }) => rows.length > 2);
  const [own, other] = matter?.rows ?? [];
  if (!matter || !own || !other) throw new Error('no matter has rows');
  const kept = await decide(own.id, 'RETAINED');
  for (const status of ['DISMISSED', 'DONE']) {
    const done = await decide(matter.id, status);
    compare(cached(), await fresh(), done, status);
    const decisions = new Map(done.suggestions.map(({ id, decision }) => [id, decision?.status]));
    expect([decisions.get(own.id), decisions.get(other.id)]).toEqual(['RETAINED', status]);
    expect(done.shown).toEqual(expect.arrayContaining([matter.id, own.id]));
    // A dismissed row leaves its list, one that is done stays in it.
    expect((status === 'DONE' ? done.shown : done.hidden).includes(other.id)).toBe(true);
    const undone = await undo(String(done.change));
    compare(cached(), await fresh(), undone, `undo of ${status}`);
  }
  await undo(String(kept.change));
});

it('an act on what was suggested another day makes the copy of today right too', async () => {
  const { load, fresh, cached, decide, undo } = connect();
  const { overlaps, matters } = await load();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const matter = matters?.nodes.find(({ rows = [] }) => rows.length > 1);
  for (const { id } of [overlaps?.nodes[0], matter].flatMap((row) => row ?? [])) {
    const done = await decide(`${id}@${tomorrow}`, 'DISMISSED');
    const ids = done.suggestions.map((one) => one.id);
    expect(ids[0]).toBe(`${id}@${tomorrow}`);
    expect(ids).toContain(id);
    compare(cached(), await fresh(), done, `${id} of tomorrow`);
    const undone = await undo(String(done.change));
    compare(cached(), await fresh(), undone, `undo of ${id} of tomorrow`);
  }
});
