/**
 * An EPCI that crosses the border of home:
 *
 *   DEP (home)  x1  1,000 ┐
 *                         ├ X
 *   DEP-F       x2  9,000 ┘
 */
import { beforeEach, describe, expect, test } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-03-01' });

const across = [
  `MATCH (home:Territory {id: 'DEP'})
   CREATE (f:Territory {id: 'DEP-F', name: 'F', level: 'DEPARTMENT', population: 9000}), (x:Territory {id: 'X', name: 'X', level: 'EPCI', population: 10000}),
     (home)<-[:WITHIN]-(:Territory {id: 'x1', name: 'x1', level: 'COMMUNE', population: 1000})-[:WITHIN]->(x),
     (f)<-[:WITHIN]-(:Territory {id: 'x2', name: 'x2', level: 'COMMUNE', population: 9000})-[:WITHIN]->(x)`,
];
const write = (world: World) => given(database, { home: 'DEP', ...world }, across);
const open = { themes: ['outils'], start: null, end: null };
/** Every EPCI of DEP but X has something on the theme. */
const others = { all: { ...open, covers: ['E1', 'E2'] }, more: { ...open, covers: ['E3', 'E4'] } };

describe('of an EPCI across the border of home', () => {
  beforeEach(() => write({ initiatives: { ...others, service: { ...open, kind: 'SERVICE', covers: ['x2'] } } }));

  const asked = (territory: string) =>
    ask(`{
      coverageMatrix(territory: "${territory}", themes: ["outils"]) { cells { territory { id } presence population } }
      coverage(territory: "${territory}", theme: "outils") { nodes { territory { id } presence population } }
      severalSpeeds(territory: "${territory}", theme: "outils") { nodes { population served } }
      gaps(territory: "${territory}", theme: "outils") { nodes { territory { id } population } }
    }`);

  const covered = async (territory: string) =>
    (
      await ask(
        `{ coverage(territory: "${territory}", theme: "outils") { nodes { territory { id } presence population } } }`,
      )
    ).coverage.nodes;

  test('the part in the other département counts, where that one is asked', async () => {
    const { coverage, coverageMatrix, severalSpeeds, gaps } = await asked('DEP-F');
    expect(coverage.nodes).toEqual([{ territory: { id: 'X' }, presence: 'LOCAL', population: 9_000 }]);
    expect(coverageMatrix.cells).toEqual(coverage.nodes);
    expect(severalSpeeds.nodes).toEqual([{ population: 9_000, served: 9_000 }]);
    expect(gaps.nodes).toEqual([]);
  });

  test('the part in home counts, where home is asked', async () => {
    const { coverage, severalSpeeds, gaps } = await asked('DEP');
    expect(coverage.nodes.at(-1)).toEqual({ territory: { id: 'X' }, presence: 'NONE', population: 1_000 });
    expect(severalSpeeds.nodes).toEqual([{ population: 101_000, served: 100_000 }]);
    expect(gaps.nodes).toEqual([{ territory: { id: 'X' }, population: 1_000 }]);
  });

  test('its part in home counts, where the EPCI or a commune of it in home is asked; all of it, for another commune', async () => {
    const [ofEpci, ofHome, ofOther] = [await asked('X'), await covered('x1'), await covered('x2')];
    expect(ofEpci.coverage.nodes).toEqual([{ territory: { id: 'X' }, presence: 'NONE', population: 1_000 }]);
    expect(ofHome).toEqual(ofEpci.coverage.nodes);
    expect(ofOther).toEqual([{ territory: { id: 'X' }, presence: 'LOCAL', population: 10_000 }]);
  });

  test('a gap is found again by its id, which names the territory where another part counts', async () => {
    const gapsOf = async (territory: string) =>
      (await ask(`{ gaps(territory: "${territory}", theme: "fibre") { nodes { id population } } }`)).gaps.nodes;
    expect(await gapsOf('X')).toEqual([{ id: 'gap-fibre-X', population: 1_000 }]);
    const [gap] = await gapsOf('DEP-F');
    expect(gap).toEqual({ id: 'gap-fibre-X@DEP-F', population: 9_000 });
    for (const { id, population } of [{ id: 'gap-fibre-X', population: 1_000 }, gap])
      expect(await ask(`{ node(id: "${id}") { id ... on Gap { population } } }`)).toEqual({ node: { id, population } });
  });
});

test('results are not proposed to an EPCI of which the experiment covered the part outside home', async () => {
  const trial = { ...open, kind: 'EXPERIMENT', results: ['12 %'], covers: ['x2'] };
  await write({ initiatives: { trial } });
  const { experiments } = await ask('{ experiments { nodes { places(first: 9) { territory { id } } } } }');
  const proposed = experiments.nodes.flatMap(({ places }: { places: { territory: { id: string } }[] }) =>
    places.map(({ territory }) => territory.id),
  );
  expect(proposed.sort()).toEqual(['E1', 'E2', 'E3', 'E4']);
});
