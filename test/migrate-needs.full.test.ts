/** A database of an earlier release, in which needs and offers had no theme, has all of them on themes after its migration. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { migrate } from '../src/database/migrate.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01' });

const MIGRATION = readdirSync(join(projectRoot, 'cypher', 'migrations'))
  .map((file) => file.replace('.cypher', ''))
  .find((name) => name.endsWith('-needs-on-themes'));

/** The graph as an earlier release left it, without a trace of the migration. */
const earlier = (actor: string, properties: object) =>
  database.driver.executeQuery('MATCH (a:Entity {id: $actor}) SET a += $properties', { actor, properties });
const again = async () => {
  await database.driver.executeQuery('MATCH (m:Migration {id: $id}) DELETE m', { id: MIGRATION });
  expect(await migrate(database, () => undefined)).toEqual([MIGRATION]);
};

const stated = async () => {
  const { records } = await database.driver.executeQuery(
    `MATCH (a:Entity)-[n:NEEDS|OFFERS]->(t)
     RETURN a.id + ' ' + type(n) + ' ' + n.resource + ' ' + t.id + coalesce(' ' + n.source + ':' + n.row, '') AS said ORDER BY said`,
  );
  return records.map((record) => record.get('said'));
};

it('the migration assigns each resource to the one theme of its actor, to the roots of its themes, or to every root', async () => {
  await given(database, {
    actors: {
      A: { themes: ['outils'] },
      B: { themes: ['outils', 'demarches'] },
      C: { themes: ['outils', 'fibre'] },
      D: {},
      G: { themes: ['fibre'], archived: true },
      N: { themes: ['outils'] },
    },
  });
  await database.driver.executeQuery(
    "MATCH (a:Actor {id: 'A'}) CREATE (a)-[:STATED_BY {row: 7, table: 'actors'}]->(:Source {id: 'source-x', publisher: 'x'})",
  );
  await earlier('A', { needs: ['STAFF', 'STAFF', 'DATA'], offers: [], revision: 3 });
  await earlier('B', { needs: ['SKILLS'], offers: ['DATA'] });
  await earlier('C', { offers: ['PREMISES'] });
  await earlier('D', { needs: ['LEGAL'] });
  await earlier('G', { needs: ['FUNDING'] });
  await again();
  expect(await stated()).toEqual([
    'A NEEDS DATA outils source-x:7',
    'A NEEDS STAFF outils source-x:7',
    'B NEEDS SKILLS med',
    'B OFFERS DATA med',
    'C OFFERS PREMISES med',
    'C OFFERS PREMISES ter',
    ...['edu', 'med', 'san', 'ter'].map((root) => `D NEEDS LEGAL ${root}`),
    'G NEEDS FUNDING fibre',
  ]);
  const { records } = await database.driver.executeQuery(
    'MATCH (a:Entity) WHERE a.needs IS NOT NULL OR a.offers IS NOT NULL RETURN a.id AS id',
  );
  expect(records).toEqual([]);
  // The engine loads the graph as it is now.
  const { actors } = await ask('{ actors { nodes { id revision needs { resource theme { id } source row } } } }');
  expect(actors.nodes.slice(0, 2)).toEqual([
    {
      id: 'A',
      revision: 4,
      needs: ['DATA', 'STAFF'].map((resource) => ({ resource, theme: { id: 'outils' }, source: 'source-x', row: 7 })),
    },
    { id: 'B', revision: 1, needs: [{ resource: 'SKILLS', theme: { id: 'med' }, source: null, row: null }] },
  ]);
  expect(actors.nodes.at(-1)).toEqual({ id: 'N', revision: null, needs: [] });
});

it('the migration keeps a resource as words where the graph has no theme', async () => {
  await given(database, { actors: { A: {}, B: {} } }, ['MATCH (t:Theme) DETACH DELETE t']);
  await earlier('A', { needs: ['STAFF', 'DATA'], offers: ['LEGAL'], note: 'Vu en mai.' });
  await again();
  const { records } = await database.driver.executeQuery("MATCH (a:Actor {id: 'A'}) RETURN a.note AS note");
  expect(records[0]?.get('note')).toBe('Vu en mai.\n\nCherche : STAFF, DATA\n\nPropose : LEGAL');
  expect(await stated()).toEqual([]);
});
