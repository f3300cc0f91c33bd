/** The question home: setting, undoing and refusals, and the setting TERRITORY. Its effect on answers is tested in coverage.test.ts. */
import fc from 'fast-check';
import { graphql, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Caller, findForbidden } from '../src/answers/access.js';
import { createContext } from '../src/answers/context.js';
import { homeOf } from '../src/answers/home-of.js';
import { publicSchema } from '../src/api/public.js';
import { checkHome } from '../src/cli/check-home.js';
import { readConfig } from '../src/config.js';
import { asker } from './ask.js';
import { testDatabase, viewOf } from './database.js';
import { drawn, write } from './random-worlds.js';
import { runs } from './runs.js';
import { givenWide, homes, wideWorlds } from './wide-world.js';

const database = testDatabase();
const { ask } = asker(database);

const home = async () => (await ask('{ home { id } }')).home?.id ?? null;
const setHome = async (territory: string | null, more = '') =>
  (
    await ask(
      `mutation { setHome(territory: ${JSON.stringify(territory)} ${more}) { home { id } change sequence userErrors { code field message } } }`,
    )
  ).setHome;

describe('who of a territory lives in another one', () => {
  const within = async (of: string, territory = '') =>
    (await ask(`{ node(id: "${of}") { ... on Territory { population populationWithin${territory} } } }`)).node;

  it('is the sum of the communes that lie in both, as Cypher adds them up', async () => {
    await givenWide(database, {});
    await setHome('DEP');
    // EX has 500 inhabitants in DEP and 9,000 in D2.
    expect((await within('EX')).populationWithin).toBe(500);
    for (const other of ['DEP', 'D2', 'R', 'EX', 'c5', 'Z', 'Y']) {
      const { records } = await database.driver.executeQuery(
        `MATCH (one:Territory)
         CALL (one) {
           MATCH (one)<-[:WITHIN*0..]-(commune:Territory {level: 'COMMUNE'})
           WHERE EXISTS { (commune)-[:WITHIN*0..]->(:Territory {id: $other}) }
           WITH DISTINCT commune
           RETURN toFloat(sum(coalesce(commune.population, 0))) AS people
         }
         RETURN one.id AS id, people`,
        { other },
      );
      const people = new Map(records.map((record) => [record.get('id'), record.get('people')]));
      const { territories } = await ask(
        `{ territories(first: 200) { nodes { id populationWithin(territory: "${other}") } } }`,
      );
      for (const { id, populationWithin } of territories.nodes)
        expect([other, id, populationWithin]).toEqual([other, id, people.get(id)]);
    }
    await expect(within('EX', '(territory: "nowhere")')).rejects.toThrow('there is no Territory "nowhere"');
  });

  it('is not known while there is no home', async () => {
    await givenWide(database, {});
    expect((await within('EX')).populationWithin).toBeNull();
  });
});

describe('home', () => {
  it('is the territory that was set last, and can be undone', async () => {
    await givenWide(database, { actors: { A: { themes: ['ent'], seat: 'c14' } } });
    expect(await home()).toBe('D3');
    const first = await setHome('DEP');
    expect(first).toMatchObject({ home: { id: 'DEP' }, userErrors: [] });
    expect(first.change).not.toBeNull();
    const second = await setHome('E1');
    expect([second.home.id, await home()]).toEqual(['E1', 'E1']);
    const { undo } = await ask(`mutation { undo(change: "${second.change}") { undone userErrors { code } } }`);
    expect([...undo.undone].sort()).toEqual(['DEP', 'E1']);
    expect(undo.userErrors).toEqual([]);
    expect(await home()).toBe('DEP');
    expect((await setHome('DEP')).change).toBeNull();
    expect((await setHome(null)).home.id).toBe('D3');
    const { changes } = await ask('{ changes(first: 1) { nodes { what by } } }');
    expect(changes.nodes).toEqual([{ what: 'setHome none', by: 'local' }]);
  });

  it('counts only actors of which enough is known', async () => {
    const grant = { funder: 'A', amount: 100, status: 'GRANTED', decidedOn: '2025-01-01' };
    await givenWide(database, {
      actors: {
        A: { themes: ['ent'], seat: 'c14' },
        // Two that only receive money, and a body, sit elsewhere.
        B: { themes: [], seat: 'c1' },
        C: { themes: [], seat: 'c1' },
        Q: { themes: ['ent'], seat: 'c1', kind: 'BODY' },
      },
      funding: [
        { ...grant, beneficiary: 'B' },
        { ...grant, beneficiary: 'C' },
      ],
    });
    expect(await home()).toBe('D3');
  });

  it('is the same by the engine and by its Cypher definition in random worlds', async () => {
    const found = new Set<string | null>();
    await fc.assert(
      fc.asyncProperty(wideWorlds, homes, drawn, async (wide, chosen, ties) => {
        await givenWide(database, chosen === null ? wide : { ...wide, home: chosen });
        found.add(await home());
        await write(database, ties);
        found.add(await home());
      }),
      { numRuns: runs(15), seed: 71, endOnFailure: true },
    );
    expect([...found].sort()).toEqual(['D2', 'D3', 'DEP', 'R', 'Z']);
  });

  it('is set once under one idempotency key', async () => {
    await givenWide(database, {});
    const [one, two] = [await setHome('DEP', 'idempotencyKey: "k"'), await setHome('DEP', 'idempotencyKey: "k"')];
    expect(two.change).toBe(one.change);
  });

  it.each([
    ['nowhere', 'UNKNOWN_ID', 'there is no Territory "nowhere"'],
    ['FRANCE', 'NO_HOME', '"FRANCE" cannot be the home of a council'],
    ['c1', 'NO_HOME', '"c1" cannot be the home of a council'],
    ['Y', 'NO_HOME', '"Y" cannot be the home of a council'],
    ['gone', 'UNKNOWN_ID', '"gone" was archived on '],
  ])('cannot be %s', async (territory, code, words) => {
    await givenWide(database, {});
    const { userErrors, change } = await setHome(territory);
    expect([userErrors[0].code, userErrors[0].field, change]).toEqual([code, ['territory'], null]);
    expect(userErrors[0].message).toContain(words);
    expect(await home()).toBeNull();
  });

  it('is the territory of the setting TERRITORY, whatever the graph says', async () => {
    await givenWide(database, { home: 'DEP' });
    const { territory } = readConfig({ TERRITORY: 'D2' });
    const context = createContext(database, await viewOf(database), { territory });
    expect(await homeOf(context)).toBe('D2');
    const schema = await publicSchema(database.driver);
    const source = 'mutation { setHome(territory: "E1") { home { id } userErrors { code } } }';
    const { data } = await graphql({ schema, source, contextValue: context });
    expect(JSON.parse(JSON.stringify(data))).toEqual({ setHome: { home: { id: 'D2' }, userErrors: [] } });
  });

  it('cannot be a setting that is not in the graph', async () => {
    await givenWide(database, {});
    await expect(checkHome(database, { territory: 'DEP' })).resolves.toBeUndefined();
    await expect(checkHome(database, { territory: undefined })).resolves.toBeUndefined();
    await expect(checkHome(database, { territory: 'Aisne' })).rejects.toThrow('TERRITORY="Aisne" is not a territory');
    await expect(checkHome(database, { territory: 'c1' })).rejects.toThrow('TERRITORY="c1" has no EPCI to compare');
    await expect(checkHome(database, { territory: 'FRANCE' })).rejects.toThrow('TERRITORY="FRANCE" has no EPCI');
  });

  it('is set by a coordinator, not by an editor', async () => {
    const schema = await publicSchema(database.driver);
    const document = parse('mutation { setHome(territory: "DEP") { change } }');
    const forbidden = (role: Caller['role']) => findForbidden(schema, document, role)?.least;
    expect([forbidden('EDITOR'), forbidden('COORDINATOR')]).toEqual(['COORDINATOR', undefined]);
  });
});
