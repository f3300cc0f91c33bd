/** From wherever a matter is seen, it has one headline, one day and one step; and it stands only where it concerns somebody. */
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareGraph } from '../src/cli/prepare-graph.js';
import { asker } from './ask.js';
import { testDatabase, wipe } from './database.js';
import { type ActorOf, given } from './world.js';

const database = testDatabase();
const day = '2026-11-25';

describe('a need', () => {
  const { ask } = asker(database, { day: '2026-01-01', definitions: false });
  const listed = async (territory: string, more = ''): Promise<string[]> =>
    (await ask(`{ matters(first: 200, territory: "${territory}" ${more}) { nodes { id } } }`)).matters.nodes.map(
      ({ id }: { id: string }) => id,
    );

  const actors: Record<string, ActorOf> = {
    S: { needs: [['FUNDING', 'demarches']], seat: 'c1', actsIn: ['E1'] },
    G: { offers: [['FUNDING', 'demarches']], seat: 'c4', actsIn: ['DEP'] },
  };
  const aid = { themes: ['demarches'], covers: ['DEP'], actors: { G: 'LEAD' }, kind: 'PROGRAMME' };

  it('stands where it is sought, and not wherever whoever offers it acts', async () => {
    await given(database, {
      ...{ actors, home: 'DEP' },
      initiatives: { own: { themes: ['demarches'], covers: ['E1'], actors: { S: 'LEAD' } }, aid },
    });
    const all = await listed('DEP', 'kind: [NEED], repeats: true');
    expect(all).toHaveLength(1);
    expect(await listed('E1', 'kind: [NEED], repeats: true')).toEqual(all);
    expect(await listed('E3', 'kind: [NEED], repeats: true')).toEqual([]);
  });

  it('that is told within another matter is told there from everywhere', async () => {
    // The seeker sits elsewhere than the project for which it seeks.
    await given(database, {
      actors: { ...actors, S: { needs: [['FUNDING', 'demarches']], seat: 'c8' } },
      initiatives: {
        own: { themes: ['demarches'], covers: ['E1'], actors: { S: 'LEAD' } },
        same: { themes: ['demarches'], covers: ['E1'] },
      },
      home: 'DEP',
    });
    const everywhere = await listed('DEP');
    expect(everywhere).toContain('matter-OVERLAP-demarches-own');
    expect(everywhere.filter((id) => id.startsWith('matter-NEED'))).toEqual([]);
    expect((await listed('E4', 'repeats: true')).filter((id) => id.startsWith('matter-NEED'))).toHaveLength(1);
    const overlaps = 'kind: [OVERLAP, NEED]';
    expect(await listed('E4', overlaps)).toEqual(['matter-OVERLAP-demarches-own']);
    expect(await listed('E3', overlaps)).toEqual([]);
  });
});

describe('in the demonstration', () => {
  interface Seen {
    readonly id: string;
    readonly kind: string;
    readonly headline: string;
    readonly dueOn: string | null;
    readonly nextStep: string | null;
  }
  const question = (territory: string) =>
    `{ matters(first: 200, territory: "${territory}") { nodes { id kind headline dueOn nextStep } } }`;
  const { ask } = asker(database, { day, definitions: false, still: true });
  const seenFrom = async (territory: string, by = ask): Promise<Seen[]> =>
    (await by(question(territory))).matters.nodes;
  /** Each reads the graph at its first question. */
  const others = [0, 1].map(() => asker(database, { day, definitions: false, still: true }));
  let places: string[] = [];
  beforeAll(async () => {
    await wipe(database);
    await prepareGraph(database, true);
    const { coverageMatrix } = await ask('{ coverageMatrix(root: true) { territories { id } } }');
    places = coverageMatrix.territories.map(({ id }: { id: string }) => id);
  }, 600_000);

  it('a matter is the same from each intercommunalité as from the département', async () => {
    expect(places.length).toBeGreaterThan(15);
    const whole = await seenFrom('DEP-02');
    expect(whole.length).toBeGreaterThan(20);
    for (const place of places)
      for (const each of await seenFrom(place)) expect(whole, `${place}: ${each.id}`).toContainEqual(each);
  });

  it('a matter stands only where what it is about is, or those whom it concerns', async () => {
    for (const place of places) {
      for (const { id } of await seenFrom(place)) {
        const { node } = await ask(
          `{ node(id: "${id}") { ... on Matter { kind initiatives { id participants { id } } actors { id } needs { seeker { id } } territories { id } repeats { initiatives { id } actors { id } } } } }`,
        );
        const seekers = node.needs.map(({ seeker }: { seeker: { id: string } }) => seeker.id);
        const isOfSeeker = ({ participants }: { participants: { id: string }[] }) =>
          participants.some((each) => seekers.includes(each.id));
        // Those of what it tells are those whom it concerns, too.
        const told = node.repeats.flatMap((each: typeof node) => [...each.initiatives, ...each.actors]);
        const concerned =
          node.kind === 'NEED'
            ? [...told, ...seekers, ...node.initiatives.filter(isOfSeeker)]
            : [...node.initiatives, ...node.actors, ...node.territories];
        const ids = concerned.map((each: string | { id: string }) => (typeof each === 'string' ? each : each.id));
        const { records } = await database.driver.executeQuery(
          `UNWIND $ids AS id MATCH (e {id: id})
           MATCH (e)-[:COVERS|ACTS_IN|SEATED_IN*0..1]->(t:Territory)
           WHERE EXISTS { (t)-[:WITHIN*0..4]->(:Territory {id: $place}) } OR EXISTS { (:Territory {id: $place})-[:WITHIN*0..4]->(t) }
           RETURN count(*) AS found`,
          { ids, place },
        );
        expect(Number(records[0]?.get('found')), `${id} in ${place}`).toBeGreaterThan(0);
      }
    }
  }, 300_000);

  it('a matter is the same for another council, but for an experiment, whose places are those of the council', async () => {
    const whole = await seenFrom('DEP-02');
    for (const [place, there] of others.entries()) {
      const home = places[2 * place] ?? '';
      await database.driver.executeQuery(
        'MATCH (t:Territory) WHERE t.isHome REMOVE t.isHome WITH count(*) AS done MATCH (h:Territory {id: $home}) SET h.isHome = true',
        { home },
      );
      for (const each of await seenFrom(home, there.ask))
        if (each.kind !== 'EXPERIMENT') expect(whole, `${home}: ${each.id}`).toContainEqual(each);
    }
  }, 300_000);
});
