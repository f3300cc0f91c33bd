/** Matters on random worlds equal those computed independently from the rows of the other questions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase, writeAtOnce } from './database.js';
import { gatherByHand, type Kinds, rowsAsked } from './matters-by-hand.js';
import { type MatterTold, type Roles, repeatsAsked, repeatsByHand } from './repeats-by-hand.js';
import { runs } from './runs.js';
import { drawn, today, write } from './synergy-worlds.js';

const database = testDatabase();
const { ask } = asker(database, { day: today, inThreadFrom: 0, definitions: false });

const matters = `matters(first: 200, territory: "DEP", repeats: true) { totalCount nodes {
  id kind urgency dueOn strength rowCount initiatives { id } rows { id } within { id } needs { seeker { id } resource theme { id } } } }`;

/** What experiments found, and what is still to be decided. */
const more = [
  "MATCH (i:Initiative {kind: 'EXPERIMENT'}) SET i.results = ['10 % de moins']",
  "MATCH (i:Initiative) WHERE i.id IN ['i2', 'i7'] SET i.phase = 'STUDY'",
  "MATCH (link:FundingLink {status: 'SUBMITTED'}), (i:Initiative) WHERE i.id IN ['i4', 'i6'] CREATE (link)-[:FINANCES]->(i)",
].map((statement) => ({ statement, parameters: {} }));

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('matters', () => {
  it('contain each row of the other questions once, grouped and sorted as another implementation does', async () => {
    const seen = new Map<Kinds, number>();
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        await writeAtOnce(database, more);
        const found = await ask(`{ ${matters} ${rowsAsked} }`);
        const told = found.matters.nodes;
        const rows = told.flatMap((matter: { rows: { id: string }[] }) => ids(matter.rows)).sort();
        const asked = ['overlaps', 'synergies', 'experiments'].flatMap((list) => ids(found[list].nodes)).sort();
        expect(rows, 'each row once').toEqual(asked);
        const byHand = gatherByHand(found, today);
        for (const kind of ['OVERLAP', 'RELAY', 'POOLING', 'COMPLEMENTARY', 'EXPERIMENT'] as const) {
          const ofKind = told.filter((matter: { kind: string }) => matter.kind === kind);
          const expected = byHand.filter((matter) => matter.kind === kind);
          expect(
            ofKind
              .map(({ id, dueOn, strength, urgency, rows: of, initiatives }: (typeof told)[number]) => ({
                ...{ id, dueOn, strength, urgency },
                ...{ rows: ids(of).sort(), initiatives: ids(initiatives) },
              }))
              .sort(byId),
            kind,
          ).toEqual(expected.map(({ kind: _, ...matter }) => matter).sort(byId));
          if (ofKind.length > 0) seen.set(kind, (seen.get(kind) ?? 0) + 1);
        }
        expect(new Set(ids(told)).size).toBe(told.length);
        checkOrder(told);
        checkActors(found);
        for (const kind of ['NEED', 'ISOLATED'] as const)
          if (told.some((matter: { kind: string }) => matter.kind === kind)) seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }),
      { numRuns: runs(15), seed: 46, endOnFailure: true },
    );
    // A kind that never occurs is a kind that is not tested.
    expect([...seen.keys()].sort()).toEqual(
      ['COMPLEMENTARY', 'EXPERIMENT', 'ISOLATED', 'NEED', 'OVERLAP', 'POOLING', 'RELAY'].sort(),
    );
  }, 600_000);
});

describe('matters that only repeat another', () => {
  it('are left out, and told in one that stands before them and names both', async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        await writeAtOnce(database, more);
        const { all, shown, roles } = await ask(`{ ${repeatsAsked} }`);
        const told: readonly MatterTold[] = all.nodes;
        const { tellers, inOrder } = repeatsByHand(told, roles.nodes, today);
        const left = told.filter(({ id }) => !ids(shown.nodes).includes(id));
        expect(shown.totalCount).toBe(all.totalCount - left.length);
        const within = told.flatMap(({ repeats }) => ids(repeats));
        expect(new Set(within).size, 'each in one other').toBe(within.length);
        expect(ids(left)).toEqual(expect.arrayContaining(within));
        for (const idle of left.filter(({ id }) => !within.includes(id))) {
          expect(['OVERLAP', 'POOLING', 'ISOLATED']).toContain(idle.kind);
          expect([idle.dueOn, idle.urgency, ids(idle.repeats)], 'nothing is to be decided').toEqual([
            null,
            'LATER',
            [],
          ]);
          if (idle.kind === 'ISOLATED') expect(idle.callFirst).toHaveLength(1);
          for (const { endDate } of idle.kind === 'OVERLAP' ? idle.initiatives : []) expect(endDate).toBeNull();
        }
        for (const host of told) {
          for (const { id } of host.repeats) {
            const repeat = told.find((each) => each.id === id) as MatterTold;
            // Results that a study nearby awaits come earlier; no field tells of it.
            if (host.kind !== 'EXPERIMENT') expect(inOrder.indexOf(host.id)).toBeLessThan(inOrder.indexOf(id));
            expect(left, 'who tells stands for itself').not.toContain(host);
            checkTold(host, repeat, (initiative) => leadsIn(roles.nodes, initiative));
            seen.set(host.kind, (seen.get(host.kind) ?? 0) + 1);
          }
        }
        for (const id of tellers.keys()) expect(ids(left), 'told already').toContain(id);
        for (const [facet, counts] of Object.entries(shown.facets) as [keyof MatterTold, ValueCount[]][])
          for (const { value, count } of counts)
            expect(told.filter((each) => each[facet] === value && !left.includes(each))).toHaveLength(count);
      }),
      { numRuns: runs(80), seed: 47, endOnFailure: true },
    );
    expect([...seen.keys()].sort()).toEqual(expect.arrayContaining(['EXPERIMENT', 'ISOLATED', 'NEED', 'OVERLAP']));
  }, 600_000);
});

describe('a dismissed matter', () => {
  it('brings back nothing that it told but a need', async () => {
    let told = 0;
    const list = async (args: string): Promise<{ id: string; kind: string; repeats: { id: string }[] }[]> =>
      (await ask(`{ matters(first: 200, territory: "DEP" ${args}) { nodes { id kind repeats { id } } } }`)).matters
        .nodes;
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        await writeAtOnce(database, more);
        let now = await list('');
        for (const { id, repeats } of now.slice(0, 6)) {
          const before = new Set(ids(now));
          // It may be dismissed with another one by now.
          if (!before.has(id)) continue;
          told += repeats.length;
          const { decide } = await ask(
            `mutation { decide(input: {suggestion: "${id}", status: DISMISSED, reasonKind: OTHER}) { userErrors { code } } }`,
          );
          expect(decide.userErrors).toEqual([]);
          now = await list('');
          const fresh = now.filter((each) => !before.has(each.id));
          expect(fresh.filter(({ kind }) => kind !== 'NEED')).toEqual([]);
        }
      }),
      { numRuns: runs(12), seed: 48, endOnFailure: true },
    );
    expect(told).toBeGreaterThan(0);
  }, 600_000);
});

interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** The one names everybody whom the other would introduce; of what stops, the project and its last day. */
function checkTold(host: MatterTold, repeat: MatterTold, ledBy: (initiative: string) => readonly string[]): void {
  if (repeat.kind === 'FUNDING_END') {
    expect(host.kind).toBe('RELAY');
    const [project] = repeat.initiatives;
    expect(host.initiatives).toContainEqual({ id: project?.id, endDate: repeat.dueOn });
    return;
  }
  expect(['ISOLATED', 'POOLING', 'NEED', 'EXPERIMENT']).toContain(repeat.kind);
  // Of those who lost an experiment that the other one is about, the step may name somebody else.
  const isOfTrial = repeat.kind === 'ISOLATED' && repeat.initiatives.length > 0;
  const [asked, ...introduced] = repeat.callFirst;
  // Who is only asked about its project is called about it already.
  if (repeat.kind === 'ISOLATED' && !isOfTrial && introduced.length === 0)
    expect(host.initiatives.flatMap(({ id }) => ledBy(id))).toContain(asked?.id);
  const text = [...host.facts, host.nextStep].join(' ');
  for (const { name } of isOfTrial ? repeat.callFirst.slice(0, 1) : repeat.callFirst)
    expect(text).toMatch(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'));
}

const leadsIn = (roles: readonly Roles[], initiative: string): string[] =>
  roles
    .filter(({ id }) => id === initiative)
    .flatMap(({ participantsConnection: { edges } }) => edges)
    .flatMap(({ properties: { role, to }, node }) =>
      (role === 'LEAD' || role === 'CO_LEAD') && (to === null || to >= today) ? [node.id] : [],
    );

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);

/** After the first five, a matter never comes after a less urgent one, or one that is due later. */
function checkOrder(told: readonly { readonly urgency: string; readonly dueOn: string | null }[]): void {
  const urgencies = ['NOW', 'SOON', 'UNDECIDED', 'LATER'];
  const places = told.map(({ urgency }) => urgencies.indexOf(urgency));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  const keys = told.slice(5).map(({ urgency, dueOn }) => `${urgencies.indexOf(urgency)} ${dueOn ?? '9999'}`);
  expect(keys).toEqual([...keys].sort());
}

/** Every actor to connect occurs once, in a matter of its own or within one; and every actor that seeks something offered has a matter about it. */
function checkActors(found: {
  readonly matters: { readonly nodes: readonly Told[] };
  readonly isolatedActors: { readonly nodes: readonly { readonly id: string }[] };
  readonly synergies: { readonly nodes: readonly Exchanging[] };
}): void {
  const told = found.matters.nodes;
  const within = told.flatMap((matter) => ids(matter.within)).filter((id) => id.startsWith('isolation-'));
  expect(new Set(within).size).toBe(within.length);
  const isolated = ids(found.isolatedActors.nodes);
  for (const id of within) expect(isolated).toContain(id);
  const seeking = new Set(
    found.synergies.nodes.flatMap(({ evidence }) =>
      evidence.exchanges.map(({ seeker, resource, theme }) => `${seeker.id} ${resource} ${theme.id}`),
    ),
  );
  const needs = told.flatMap((matter) =>
    matter.needs.map(({ seeker, resource, theme }) => `${seeker.id} ${resource} ${theme.id}`),
  );
  expect(new Set(needs).size).toBe(needs.length);
  for (const need of seeking) expect(needs).toContain(need);
}

interface Need {
  readonly seeker: { readonly id: string };
  readonly resource: string;
  readonly theme: { readonly id: string };
}

interface Told {
  readonly within: readonly { readonly id: string }[];
  readonly needs: readonly Need[];
}

interface Exchanging {
  readonly evidence: { readonly exchanges: readonly Need[] };
}
