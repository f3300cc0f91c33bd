/** Isolated actors: engine and Cypher definition agree on random worlds, and a snapshot changed many times equals one read again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSnapshot } from '../src/fresh/load-snapshot.js';
import { refreshEntities } from '../src/fresh/refresh-entities.js';
import { findComponents } from '../src/measures/components.js';
import { tiedGroups } from '../src/measures/tied-groups.js';
import { tiesOf } from '../src/measures/ties.js';
import { dayOf } from '../src/model/days.js';
import { allIds, compareIds, idOf } from '../src/model/ids.js';
import type { Snapshot } from '../src/model/snapshot.js';
import { describeIsolation, type Isolation } from '../src/questions/isolated-actors/describe.js';
import { findIsolatedActors } from '../src/questions/isolated-actors/find.js';
import { isolationKinds } from '../src/questions/isolated-actors/kind.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { drawn, today, write } from './random-worlds.js';
import { databaseRuns, isFull } from './runs.js';

const database = testDatabase();
const { ask } = asker(database, { definitions: true, inThreadFrom: 0 });

const row = `id kind peers since funded sentence actor { id } lastInitiative { id } component { id }
  thread { endsOn initiative { id } network { id } partner { id } }
  startsOn next { startsOn initiative { id } network { id } partner { id } }
  introductions { sameEpci actor { id } sharedThemes { id } }
  evidence { activeTies pastTies grantsReceived amountReceived seats { id } funders { id } reach { id } }`;
const page = `{ totalCount undocumentedCount nodes { ${row} } }`;
const questions = `{
  all: isolatedActors(first: 200, asOf: "${today}", documentedOnly: false, repeats: true, kind: [${isolationKinds.join(', ')}], endingWithin: null) ${page}
  documented: isolatedActors(first: 200, asOf: "${today}") ${page}
  before: isolatedActors(first: 200, asOf: "2025-03-01", documentedOnly: false, repeats: true) ${page}
  theme: isolatedActors(first: 200, asOf: "${today}", theme: "med") ${page}
  cut: isolatedActors(first: 200, asOf: "${today}", theme: "ter", documentedOnly: false, repeats: true) ${page}
  territory: isolatedActors(first: 200, asOf: "${today}", territory: "E2", documentedOnly: false, repeats: true) ${page}
  around: isolatedActors(first: 200, asOf: "${today}", territory: "E2", around: true, documentedOnly: false, repeats: true) ${page}
  kind: isolatedActors(first: 200, asOf: "${today}", kind: [LAPSED, SINGLE_THREAD], endingWithin: 0, documentedOnly: false, repeats: true) ${page}
  actor: isolatedActors(first: 200, asOf: "${today}", actor: "A") ${page}
  actors(first: 200) { nodes { id isolation(asOf: "${today}") { ${row} } } }
}`;

function answersOf(snapshot: Snapshot, day: number): (Isolation | null)[] {
  const components = findComponents(snapshot, day);
  const kinds = new Set(isolationKinds);
  const everybody = { asOf: day, actors: null, themes: null, territories: null, kinds, endingWithin: null };
  const { actor: found } = findIsolatedActors(snapshot, everybody, () => components, compareIds(snapshot.actors.table));
  return Array.from(found, (actor) => describeIsolation(snapshot, actor, day, () => components, null));
}

/** Every tie of that day by its two ends: as its actors see it, and as the list of all ties has it. */
function tiesTwice(snapshot: Snapshot, day: number): [bySelf: string[], listed: string[]] {
  const { table, alive } = snapshot.actors;
  const bySelf = allIds(table).flatMap((id, actor) =>
    alive.values[actor] === 1
      ? tiesOf(snapshot, actor, day)
          .filter(({ over }) => !over)
          .map(({ partner }) => `${id} ${idOf(table, partner)}`)
      : [],
  );
  const listed = tiedGroups(snapshot, day).flatMap(({ members }) =>
    members.flatMap((one) =>
      members.filter((other) => other !== one).map((other) => `${idOf(table, one)} ${idOf(table, other)}`),
    ),
  );
  return [bySelf.sort(), listed.sort()];
}

describe('isolated actors', () => {
  it('are the same by the engine and by Cypher, in the same order, whatever was written before', async () => {
    const seen = new Map<string, number>();
    let changed: Snapshot | undefined;
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        // Answered by both, which must agree.
        const { all, before } = await ask(questions);
        for (const { kind } of [...all.nodes, ...before.nodes]) seen.set(kind, (seen.get(kind) ?? 0) + 1);

        const anew = await loadSnapshot(database);
        changed ??= anew;
        const isTaken = await refreshEntities(database, changed, [
          ...new Set(
            [changed, anew].flatMap(({ actors, initiatives, funding }) =>
              [actors, initiatives, funding].flatMap(({ table }) => allIds(table)),
            ),
          ),
        ]);
        expect(isTaken).toBe(true);
        for (const day of [dayOf(today), dayOf('2025-03-01')]) {
          expect(answersOf(changed, day)).toEqual(answersOf(anew, day));
          const [bySelf, listed] = tiesTwice(changed, day);
          expect(bySelf).toEqual(listed);
        }
      }),
      { numRuns: databaseRuns(40), seed: 44, endOnFailure: true },
    );
    // A kind that never occurs is a kind that is not tested.
    if (isFull) expect([...seen.keys()].sort()).toEqual([...isolationKinds].sort());
    if (isFull) expect(Math.min(...seen.values())).toBeGreaterThan(10);
  }, 600_000);
});
