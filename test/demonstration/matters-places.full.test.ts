/** From wherever a matter is seen, it has one headline, one day and one step; and it stands only where it concerns somebody. */
import { beforeAll, describe, expect, it } from 'vitest';
import { asker } from '../ask.js';
import { testDatabase } from '../database.js';
import { givenDemonstration } from '../demonstration-graph.js';

const database = testDatabase();
const day = '2026-11-25';

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
  const seenBy = async (by: typeof ask, territory: string): Promise<Seen[]> =>
    (await by(question(territory))).matters.nodes;
  const seen = new Map<string, Promise<Seen[]>>();
  /** Asked once of each place. */
  const seenFrom = (territory: string): Promise<Seen[]> => {
    const found = seen.get(territory) ?? seenBy(ask, territory);
    seen.set(territory, found);
    return found;
  };
  /** Each reads the graph at its first question. */
  const others = [0, 1].map(() => asker(database, { day, definitions: false, still: true }));
  let places: string[] = [];
  beforeAll(async () => {
    await givenDemonstration(database);
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
    // What a matter is about does not depend on the place from which it is seen.
    const known = new Map<string, ReturnType<typeof ask>>();
    const read = (id: string) => {
      const found =
        known.get(id) ??
        ask(
          `{ node(id: "${id}") { ... on Matter { kind initiatives { id participants { id } } actors { id } needs { seeker { id } } territories { id } repeats { initiatives { id } actors { id } } } } }`,
        );
      known.set(id, found);
      return found;
    };
    for (const place of places) {
      const rows: { readonly id: string; readonly ids: readonly string[] }[] = [];
      for (const { id } of await seenFrom(place)) {
        const { node } = await read(id);
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
        rows.push({ id, ids });
      }
      const { records } = await database.driver.executeQuery(
        `UNWIND $rows AS row
         WITH row
         WHERE NOT any(id IN row.ids WHERE EXISTS {
           MATCH (e:Entity {id: id})
           MATCH (e)-[:COVERS|ACTS_IN|SEATED_IN*0..1]->(t:Territory)
           WHERE EXISTS { (t)-[:WITHIN*0..4]->(:Territory {id: $place}) } OR EXISTS { (:Territory {id: $place})-[:WITHIN*0..4]->(t) }
         })
         RETURN row.id AS id`,
        { rows, place },
      );
      expect(
        records.map((record) => record.get('id')),
        place,
      ).toEqual([]);
    }
  }, 300_000);

  it('a matter is the same for another council, but for an experiment, whose places are those of the council', async () => {
    const whole = await seenFrom('DEP-02');
    const moveHome = (home: string) =>
      database.driver.executeQuery(
        'MATCH (t:Territory) WHERE t.isHome REMOVE t.isHome WITH count(*) AS done MATCH (h:Territory {id: $home}) SET h.isHome = true',
        { home },
      );
    for (const [place, there] of others.entries()) {
      const home = places[2 * place] ?? '';
      await moveHome(home);
      for (const each of await seenBy(there.ask, home))
        if (each.kind !== 'EXPERIMENT') expect(whole, `${home}: ${each.id}`).toContainEqual(each);
    }
    await moveHome('DEP-02');
  }, 300_000);
});
