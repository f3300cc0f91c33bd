/** A graph read as a whole equals one of which each entity is read by its id, also when it grows while it is read. */

import { describe, expect, it } from 'vitest';
import type { Database } from '../src/database/database.js';
import { loadSnapshot, readTerritories } from '../src/fresh/load-snapshot.js';
import { readSnapshot } from '../src/fresh/read-graph.js';
import { refreshEntities } from '../src/fresh/refresh-entities.js';
import type { ThemeRecord } from '../src/model/entity-records.js';
import { allIds, type Ids, idOf } from '../src/model/ids.js';
import { type Lists, listAt } from '../src/model/lists.js';
import { createSnapshot, type Snapshot } from '../src/model/snapshot.js';
import { createTerritories } from '../src/model/territories.js';
import { recordChange } from '../src/write/record-change.js';
import { testDatabase } from './database.js';
import { full } from './runs.js';
import { given } from './world.js';

const database = testDatabase();

/** More initiatives than one row holds, and one entity of each other kind. */
const town = () =>
  given(database, {
    actors: {
      A: {
        themes: ['demarches'],
        actsIn: ['E1', 'c6'],
        seat: 'c1',
        siren: '200071892',
        memberOf: [['N', '2024-01-01', null]],
      },
      B: {
        themes: ['outils', 'med'],
        actsIn: ['E2'],
        needs: [
          ['STAFF', 'outils'],
          ['DATA', 'med'],
        ],
        offers: [['PREMISES', 'ter']],
        memberOf: ['N', 'A'],
      },
      N: { kind: 'NETWORK' },
      Z: { archived: true },
    },
    initiatives: {
      ...Object.fromEntries(
        Array.from({ length: 250 }, (_, k) => [`j${k}`, { actors: { A: 'LEAD' }, covers: [`E${1 + (k % 4)}`] }]),
      ),
      i1: {
        ...{
          kind: 'EXPERIMENT',
          phase: 'STUDY',
          status: 'COMPLETED',
          results: ['one'],
          start: '2024-01-01',
          end: '1969-12-31',
        },
        ...{ themes: ['demarches', 'outils', 'ter'], covers: ['E2', 'c1'], partOf: 'j7' },
      },
      i2: {
        themes: [],
        roles: [
          ['B', 'LEAD', null, '2025-01-01'],
          ['A', 'PARTNER', '2024-02-01', null],
          ['A', 'PARTNER', '2024-02-01', '2024-03-01'],
        ],
      },
      i3: { status: 'ABANDONED', archived: true, partOf: 'i1' },
    },
    funding: [
      { funder: 'B', beneficiary: 'A', initiative: 'i1', amount: 2_000, nature: 'LOAN', decidedOn: '2024-05-06' },
      { funder: 'Z', beneficiary: 'A', status: 'SUBMITTED', passThrough: true },
    ],
    links: [['A', 'DELEGATE_OF', 'B', '2024-01-01', null]],
  });

/** The whole content of a snapshot, with each entity, and each number of another entity, replaced by its id. */
function tell(snapshot: Snapshot): unknown {
  const { themes, territories, subjects, grounds, initiatives, actors, funding } = snapshot;
  const idsAt = (lists: Lists, table: Ids, at: number, step = 1) => {
    const [list, told]: [number[], string[]] = [[...listAt(lists, at)], []];
    for (let k = 0; k < list.length; k += step)
      told.push([idOf(table, list[k] as number), ...list.slice(k + 1, k + step)].join(' '));
    return told.sort();
  };
  const resourcesAt = (lists: Lists, at: number) => {
    const list = [...listAt(lists, at)];
    return list
      .flatMap((code, k) => (k % 2 === 0 ? [`${code} ${idOf(themes.table, list[k + 1] as number)}`] : []))
      .sort();
  };
  const subject = (number: number) => idsAt(subjects.themes, themes.table, number);
  const ground = (number: number) => idsAt(grounds.named, territories.table, number);
  const sirenOf = (actor: number) => {
    const unit = actors.legalUnit.values[actor] as number;
    return unit === 0 ? null : idOf(actors.sirens, unit - 1);
  };
  const tellEach = (table: Ids, tellOne: (it: number) => unknown) =>
    Object.fromEntries(allIds(table).map((id, it) => [id, tellOne(it)]));
  return {
    totals: [...initiatives.totals.values],
    uses: [...initiatives.uses.values].slice(0, themes.table.count),
    initiatives: tellEach(initiatives.table, (it) => [
      [initiatives.alive, initiatives.kind, initiatives.phase, initiatives.status].map(({ values }) => values[it]),
      [initiatives.hasResults, initiatives.audiences, initiatives.start, initiatives.end, initiatives.paired].map(
        ({ values }) => values[it],
      ),
      [subject(initiatives.subject.values[it] as number), ground(initiatives.ground.values[it] as number)],
      [initiatives.wholes, initiatives.parts].map((lists) => idsAt(lists, initiatives.table, it)),
      [idsAt(initiatives.participants, actors.table, it, 4), idsAt(initiatives.funding, funding.table, it)],
    ]),
    actors: tellEach(actors.table, (it) => [
      [actors.alive.values[it], actors.kind.values[it], sirenOf(it)],
      [actors.needs, actors.offers].map((lists) => resourcesAt(lists, it)),
      [subject(actors.subject.values[it] as number), ground(actors.actsIn.values[it] as number)],
      [ground(actors.seatedIn.values[it] as number), ground(actors.home.values[it] as number)],
      [actors.memberships, actors.links].map((lists) => idsAt(lists, actors.table, it, 4)),
      [actors.members, actors.linkedBy].map((lists) => idsAt(lists, actors.table, it)),
      [actors.grants, actors.received].map((lists) => idsAt(lists, funding.table, it)),
      idsAt(initiatives.ofActor, initiatives.table, it),
    ]),
    funding: tellEach(funding.table, (it) => [
      [funding.alive, funding.status, funding.nature, funding.amount].map(({ values }) => values[it]),
      [funding.passThrough.values[it], funding.decidedOn.values[it]],
      [funding.funders, funding.beneficiaries].map((lists) => idsAt(lists, actors.table, it)),
      idsAt(funding.initiatives, initiatives.table, it),
    ]),
  };
}

/** The same graph, asked for by the ids of its entities. */
async function readOneByOne(): Promise<Snapshot> {
  const [themes, territories] = await Promise.all([
    database.read<ThemeRecord>('engine/themes'),
    readTerritories(database),
  ]);
  const snapshot = createSnapshot(themes, createTerritories(territories));
  const { records } = await database.driver.executeQuery(
    'MATCH (x:Entity) WHERE NOT x:Theme|Territory|ArchivedTheme|ArchivedTerritory RETURN x.id AS id',
  );
  for (const record of records.reverse()) await refreshEntities(database, snapshot, [record.get('id')]);
  return snapshot;
}

it('the snapshot is the same by both ways of loading it', async () => {
  await town();
  const told = tell(await loadSnapshot(database)) as Record<'initiatives' | 'actors' | 'funding', object>;
  const sizes = [told.initiatives, told.actors, told.funding].map((each) => Object.keys(each).length);
  expect(sizes).toEqual([253, 7, 2]);
  expect(told).toEqual(tell(await readOneByOne()));
});

it('each territory is read with those that it lies in, and its neighbours', async () => {
  await town();
  const { records } = await database.driver.executeQuery(`
    MATCH (t:Territory|ArchivedTerritory)
    RETURN t.id AS id, t:ArchivedTerritory AS archived,
           COLLECT { MATCH (t)-[:WITHIN]->(larger) RETURN larger.id ORDER BY larger.id } AS within,
           COLLECT { MATCH (t)-[:NEIGHBOUR_OF]->(other) RETURN other.id ORDER BY other.id } AS neighbours
    ORDER BY id`);
  const read = (await readTerritories(database)).map(({ id, archived, within, neighbours }) => {
    return { id, archived, within: within.toSorted(), neighbours: neighbours.toSorted() };
  });
  expect(read.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(records.map((record) => record.toObject()));
  expect(read.some(({ within }) => within.length > 0)).toBe(true);
  expect(read.some(({ neighbours }) => neighbours.length > 0)).toBe(true);
});

/** The same database, in which this happens after the actors were read and before the initiatives are. */
function interruptedBy(happens: () => Promise<unknown>): Database {
  const interrupted: Database = {
    ...database,
    readTogether: (work) => database.readTogether((inside) => work({ ...inside, stream: interrupted.stream })),
    async stream(name, parameters, visit) {
      if (name === 'engine/every-initiative') await happens();
      await database.stream(name, parameters, visit);
    },
  };
  return interrupted;
}

/** Writes as other processes do: the statement and its Change in one transaction. */
const write = (cypher: string, ids: readonly string[]) =>
  database.transaction(async (run) => {
    await run('write/take-turn');
    await database.driver.executeQuery(cypher);
    return recordChange(run, { by: 'test', what: 'act', ids });
  });

it('the snapshot includes entities that were created while it was loaded', async () => {
  await town();
  const growing = interruptedBy(() =>
    database.driver.executeQuery(
      "MATCH (i:Initiative {id: 'i2'}) CREATE (:Actor:Entity {id: 'late', kind: 'COMPANY'})-[:PARTICIPATES_IN {role: 'HOST'}]->(i)",
    ),
  );
  const snapshot = await loadSnapshot(growing);
  // Its Change, written afterwards, lists it; the initiative may be in no Change.
  await refreshEntities(database, snapshot, ['late']);
  expect(tell(snapshot)).toEqual(tell(await readOneByOne()));
});

full('others are answered while many entities arrive: a few rows in each round of the event loop', async () => {
  await given(database, {});
  await database.driver.executeQuery(
    "UNWIND range(1, 3000) AS k CREATE (:Actor:Entity {id: 'many-' + k, name: 'M' + k})",
  );
  let rounds = 0;
  let isReading = true;
  const countRound = () => {
    rounds += 1;
    if (isReading) setImmediate(countRound);
  };
  setImmediate(countRound);
  const rowsOfRound = new Map<number, number>();
  let actors = 0;
  await database.readTogether((inside) =>
    inside.stream<{ actors: unknown[] }>('engine/every-actor', {}, (some) => {
      actors += some.actors.length;
      rowsOfRound.set(rounds, (rowsOfRound.get(rounds) ?? 0) + 1);
    }),
  );
  isReading = false;
  expect(actors).toBeGreaterThanOrEqual(3_000);
  expect(Math.max(...rowsOfRound.values())).toBeLessThanOrEqual(20);
});

describe('a graph that others change while it is read', () => {
  const said: string[] = [];
  const read = async (happens: () => Promise<unknown>) => {
    said.length = 0;
    const { snapshot, seen } = await readSnapshot(interruptedBy(happens), (text) => said.push(text));
    expect(tell(snapshot)).toEqual(tell(await readOneByOne()));
    return seen.sequence;
  };

  it('is loaded as it is after their last change', async () => {
    await town();
    // The old state of B was read; the new state of i1 will be.
    const act = () =>
      write(
        "MATCH (b:Actor {id: 'B'}), (i:Initiative {id: 'i1'}) SET b.kind = 'COMPANY' CREATE (b)-[:PARTICIPATES_IN {role: 'HOST'}]->(i)",
        ['B', 'i1'],
      );
    expect(await read(act)).toBe(1);
    expect(said).toEqual([]);
  });

  full('is also correct when they change more entities than are read while they wait', async () => {
    await town();
    // Ids that are not in the graph take as long to read.
    const ids = ['B', ...Array.from({ length: 25_000 }, (_, k) => `gone${k}`)];
    const act = async () => {
      for (const from of [9_000, 18_000, 0])
        await write("MATCH (b:Actor {id: 'B'}) SET b.kind = 'COMPANY'", ids.slice(from, from + 9_000));
    };
    expect(await read(act)).toBe(3);
    expect(said).toEqual([]);
  });

  full('is loaded once more when a theme is among the changed entities', async () => {
    await town();
    let times = 0;
    const act = async () => {
      times += 1;
      if (times === 1)
        await write("MATCH (t:Theme {id: 'outils'}) SET t.archivedOn = datetime(), t:ArchivedTheme REMOVE t:Theme", [
          'outils',
        ]);
    };
    expect(await read(act)).toBe(1);
    expect(times).toBe(2);
    expect(said).toEqual(['engine: the whole graph changed while it was read; it is read once more']);
  });
});
